### Разделы статей, как их видят читатели портала и люди в редакции.

vocabulary-section-take-part = Участвуйте
vocabulary-section-myths = Правда или нет?
