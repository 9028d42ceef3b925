### Чому неправильне слово в тексті може нашкодити: це бачить редакція.

vocabulary-careful-urgent = Ідеться про небезпеку
vocabulary-careful-rights = Ідеться про права
vocabulary-careful-deadline = Ідеться про строк
