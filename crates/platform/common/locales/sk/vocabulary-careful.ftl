### Prečo nesprávne slovo v texte uškodí, ako to vidí redakcia.

vocabulary-careful-urgent = Ide o nebezpečenstvo
vocabulary-careful-rights = Ide o práva
vocabulary-careful-deadline = Ide o termín
