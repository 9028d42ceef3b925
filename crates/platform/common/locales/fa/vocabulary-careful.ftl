### چرا یک واژهٔ نادرست در متن زیان می‌رساند، آن‌طور که کارکنان می‌بینند.

vocabulary-careful-urgent = دربارهٔ خطر است
vocabulary-careful-rights = دربارهٔ حقوق است
vocabulary-careful-deadline = دربارهٔ یک مهلت است
