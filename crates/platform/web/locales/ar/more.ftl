### صفحات أخرى مذكورة في أسفل كل صفحة، والقراءة بصوت عالٍ.

web-nav-start = خمسة أسئلة
web-nav-saved = قائمتي
web-nav-glossary = كلمات الدوائر الحكومية
web-nav-take-part = شارك
web-nav-volunteering = التطوّع
web-nav-myths = صحيح أم لا؟

## القراءة بصوت عالٍ

web-read = اقرأ بصوت عالٍ
web-read-stop = أوقف القراءة
