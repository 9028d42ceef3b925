### Защо грешна дума в текст вреди, както го вижда редакцията.

vocabulary-careful-urgent = Става дума за опасност
vocabulary-careful-rights = Става дума за права
vocabulary-careful-deadline = Става дума за срок
