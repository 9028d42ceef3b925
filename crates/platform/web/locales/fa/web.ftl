### سایت

web-skip = رفتن به محتوای اصلی

## ناوبری

web-nav-main = منوی اصلی
web-nav-home = صفحهٔ نخست
web-nav-services = خدمات
web-nav-articles = مقاله‌ها
web-nav-map = نقشه
web-nav-urgent = کمک فوری
web-nav-languages = زبان‌ها
web-nav-organizations = سازمان‌ها
web-nav-channels = گروه‌ها و کانال‌ها
web-nav-about = دربارهٔ این سایت
web-nav-privacy = حریم خصوصی
web-nav-accessibility = دسترس‌پذیری
web-crumbs = شما اینجا هستید

## زبان‌ها

web-language = زبان:
web-choose-title = زبان خود را انتخاب کنید
web-choose-welcome = خوش آمدید

## جستجو

web-search = جستجو
web-search-label = دنبال چه می‌گردید؟
web-search-placeholder = کلاس زبان، مجوز، مشاوره…

## ترجمه

web-strip-label = دربارهٔ این ترجمه
web-strip-machine = این صفحه را یک ماشین از زبان { $language } ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است.
web-strip-partly = بخش‌هایی از این صفحه را یک ماشین از زبان { $language } ترجمه کرده است. هنوز هیچ انسانی آن‌ها را بررسی نکرده است. بخش‌های دیگر هنوز ترجمه نشده است.
web-strip-stale = صفحهٔ اصلی به زبان { $language } پس از ترجمه تغییر کرده است. شاید بخش‌هایی از این صفحه قدیمی باشد.
web-strip-fallback = بخش‌هایی از این صفحه هنوز به زبان شما نیست. این بخش‌ها را به زبان { $language } می‌بینید.
web-only-in = این بخش هنوز به زبان شما نیست. اینجا آن را به زبان { $language } می‌بینید.

## اعتماد

web-trust = آیا می‌توانم به این اعتماد کنم؟
web-checked = آخرین بررسی
web-sources = { $n ->
    [one] منبع
   *[other] منابع
}
web-current = آیا هنوز درست است؟
web-not-known = معلوم نیست
web-differ = منابع با هم فرق دارند: { $about }
web-differ-note = منابع ما چیزهای متفاوتی می‌گویند. ما همه را نشان می‌دهیم. پیش از تصمیم گرفتن بپرسید.

## باز و بسته

web-hours = ساعت‌های کار
web-hours-weekly = ساعت‌های کار در هفته
web-hours-today = امروز
web-state-later = اینجا نمی‌توانیم بگوییم باز است یا نه. ساعت‌های کار در هفته را ببینید.
web-state-open-until = اکنون باز است، تا ساعت { $time }
web-state-open-long = اکنون باز است، شبانه‌روزی
web-state-end-unknown = از ساعت { $time } باز است
web-state-end-unknown-more = زمان بسته شدن معلوم نیست.
web-state-closed-now = اکنون بسته است
web-state-closed-today = امروز بسته است
web-state-appointment = با وقت قبلی
web-state-appointment-more = پیش از آمدن وقت بگیرید.
web-state-not-known = ساعت‌های کار معلوم نیست
web-state-not-known-more = پیش از رفتن بپرسید.
web-opens-today = امروز ساعت { $time } باز می‌شود.
web-opens-tomorrow = فردا ساعت { $time } باز می‌شود.
web-opens-weekday = { $day } ساعت { $time } باز می‌شود.
web-opens-date = { $date } ساعت { $time } باز می‌شود.
web-opens-today-untimed = امروز باز می‌شود، ساعت آن معلوم نیست.
web-opens-tomorrow-untimed = فردا باز می‌شود، ساعت آن معلوم نیست.
web-opens-weekday-untimed = { $day } باز می‌شود، ساعت آن معلوم نیست.
web-opens-date-untimed = { $date } باز می‌شود، ساعت آن معلوم نیست.
web-opening-unknown = زمان باز شدن معلوم نیست
web-closing-unknown = زمان بسته شدن معلوم نیست

## تماس و مکان

web-talk = با یک انسان صحبت کنید
web-website = وب‌سایت
web-picture-by = تصویر: { $name }
web-address-unknown = نشانی معلوم نیست
web-place-approximate = ما جای این مکان را فقط تقریبی می‌دانیم. نشانی دقیق را بپرسید.
web-step-free-yes = ورودی پله ندارد
web-step-free-no = ورودی پله دارد
web-step-free-unknown = معلوم نیست که ورودی پله دارد یا نه

## هزینه

web-free = رایگان

## برای نشان دادن در باجه

web-counter = این را در باجه نشان دهید
web-counter-machine = جمله به زبان { $language } را یک ماشین ترجمه کرده است. هنوز هیچ انسانی آن را بررسی نکرده است.

## خروج سریع

web-exit = همین حالا از این سایت خارج شوید
web-exit-key = یا سه بار کلید Esc را فشار دهید.

## پایین صفحه

web-foot-who = گردانندگان این سایت
web-foot-more = بیشتر
web-foot-site = این سایت

## فهرست‌های چندصفحه‌ای

web-pages = صفحه‌های این فهرست
web-page = صفحهٔ
web-page-previous = صفحهٔ قبل
web-page-next = صفحهٔ بعد

## فیلترها

web-filters = فیلترها
web-filters-apply = نمایش نتایج
web-filters-clear = پاک کردن همهٔ فیلترها
web-filters-any = فرقی نمی‌کند
web-filters-only = فقط نشان بده
web-filters-chosen = { $n } انتخاب
web-filters-without = حذف این فیلتر:
web-results = { $n ->
    [0] نتیجه‌ای پیدا نشد
    [one] { $n } نتیجه
   *[other] { $n } نتیجه
}
web-results-none-help = یک فیلتر را بردارید یا واژه‌های دیگری به کار ببرید.
web-as-of = وضعیت در { $date }

## آنچه درست نشد

web-error-not-found-title = اینجا صفحه‌ای نیست
web-error-not-found-text = شاید نشانی اشتباه نوشته شده یا جای صفحه عوض شده است. نشانی را بررسی کنید یا در پایین جستجو کنید.
web-error-gone-title = این صفحه دیگر وجود ندارد
web-error-gone-text = آنچه اینجا بود دیگر ارائه نمی‌شود. چیزی مشابه را در پایین جستجو کنید.
web-error-bad-request-title = نمی‌توانیم این نشانی را بخوانیم
web-error-bad-request-text = در آن نشانه‌هایی هست که متن نیستند. نشانی را بررسی کنید یا از صفحهٔ نخست شروع کنید.
web-error-parameter-title = بخشی از این نشانی را نمی‌فهمیم
web-error-parameter-text = «{ $value }» برای «{ $name }» گزینهٔ درستی نیست. در صفحه دوباره انتخاب کنید یا در پایین جستجو کنید.
web-error-too-long-title = نشانی بیش از حد طولانی است
web-error-too-long-text = شاید جستجوی شما واژه‌های زیادی دارد. واژه‌های کمتری بنویسید و دوباره امتحان کنید.
web-error-too-large-title = این برای فرستادن بیش از حد بزرگ است
web-error-too-large-text = چیزی ذخیره نشد. متن یا فایل را کوچک‌تر کنید و دوباره بفرستید.
web-error-form-title = چیزی در فرم درست نیست
web-error-form-text = چیزی ذخیره نشد. آنچه را در پایین علامت خورده است درست کنید و دوباره بفرستید.
web-error-too-many-title = درخواست‌ها بیش از حد زیاد است
web-error-too-many-text = یک دقیقه صبر کنید، سپس دوباره امتحان کنید.
web-error-internal-title = مشکلی از طرف ما پیش آمد
web-error-internal-text = این اشتباه ماست، نه شما. چند دقیقهٔ دیگر دوباره امتحان کنید.
web-error-city-title = این شهر را نمی‌شناسیم
web-error-city-text = نشانی را بررسی کنید یا در صفحهٔ نخست شهری را انتخاب کنید.
web-error-language-title = این شهر به آن زبان نیست
web-error-language-text = یکی از زبان‌های زیر را انتخاب کنید.
