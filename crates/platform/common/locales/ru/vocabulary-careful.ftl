### Почему неверное слово в тексте может навредить: это видят люди в редакции.

vocabulary-careful-urgent = Речь об опасности
vocabulary-careful-rights = Речь о правах
vocabulary-careful-deadline = Речь о сроке
