# The page behind the link of a letter: is this offer still true?

offer-is-asked = هل ما زال هذا صحيحًا؟
offer-is-asked-text = إن كان صحيحًا فاضغط الزر. من دون جواب يخرج من القائمة في { $date }.
offer-is-ended = لم يعد في القائمة
offer-is-ended-text = لم يقل أحد إنه ما زال صحيحًا. إن كان صحيحًا فاضغط الزر: يراه القرّاء من جديد على الفور.
offer-is-renewed = شكرًا. يبقى في القائمة
offer-is-renewed-text = سُجّل أنه تم التحقق منه. سنسأل مرة أخرى بعد بضعة أشهر.
offer-is-closed = لا يستطيع هذا الرابط فعل شيء
offer-is-closed-text = أزالت المدينة هذا العرض، أو انتهى. يمكنكم تغييره في صفحات التحرير.
offer-renew = ما زال صحيحًا
offer-otherwise = إن لم يعد صحيحًا فلا تفعل شيئًا، أو غيّره في صفحات التحرير.
offer-look = الاطلاع على صفحته
offer-told-unknown = هذا الرابط لا يؤدي إلى شيء
offer-told-unknown-text = في رسالة أحدث رابط أحدث، أو حُذف العرض.
