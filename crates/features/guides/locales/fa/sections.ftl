### راه‌های شرکت در زندگی شهر، و آنچه مردم می‌گویند.

sections-home = بخشی از شهر باشید
sections-take-part-lede = با مردم آشنا شوید، نظر خود را بگویید، به دیگران کمک کنید.
sections-take-part-empty = هنوز راهی برای شرکت کردن نمی‌شناسیم.
sections-more = بیشتر
sections-myths-lede = مردم دربارهٔ تازه‌واردان چه می‌گویند، و چه چیزی معلوم است.
sections-myths-empty = هنوز چیزی اینجا نداریم.
sections-people-say = مردم می‌گویند:
sections-we-know = آنچه می‌دانیم
