### Zašto pogrešna riječ u tekstu čini štetu, kako to vidi uredništvo.

vocabulary-careful-urgent = Riječ je o opasnosti
vocabulary-careful-rights = Riječ je o pravima
vocabulary-careful-deadline = Riječ je o roku
