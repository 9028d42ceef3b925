### بخش‌های مقاله‌ها، آن‌طور که خوانندگان و کارکنان می‌بینند.

vocabulary-section-take-part = شرکت کنید
vocabulary-section-myths = درست است یا نه؟
