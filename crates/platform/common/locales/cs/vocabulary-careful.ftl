### Proč špatné slovo v textu škodí, jak to vidí redakce.

vocabulary-careful-urgent = Jde o nebezpečí
vocabulary-careful-rights = Jde o práva
vocabulary-careful-deadline = Jde o lhůtu
