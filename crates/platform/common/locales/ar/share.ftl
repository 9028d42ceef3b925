# نصوص وصور ينشرها أحدهم
share-title = شارك
share-lede = نصوص وصور يمكنك نشرها: في موقع أو قناة أو رسالة. حدّدها وانسخها.
share-by = من يقدّمه
share-when = متى
share-where = أين
share-call = الهاتف
share-languages = اللغات
share-short = قصير، 280 حرفًا على الأكثر
share-long = أطول
share-message = لرسالة
share-copy = انسخ
share-copied = نُسخ
share-pictures = الصور
share-picture = صورة
share-link = نصوص وصور للمشاركة
