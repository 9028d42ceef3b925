### لماذا تضرّ كلمة خاطئة في نص، كما تراه هيئة التحرير.

vocabulary-careful-urgent = عن خطر
vocabulary-careful-rights = عن حقوق
vocabulary-careful-deadline = عن موعد نهائي
