### Otázky pred krokmi návodu a návody spoločné pre všetky mestá.

## Otázky

sharing-check = Zistite, čo potrebujete
sharing-answer-yes = Áno
sharing-answer-no = Nie
sharing-answer-unsure = Neviem
sharing-show = Zobraziť moje kroky
sharing-all = Zobraziť všetky kroky
sharing-private = Vaše odpovede neuchovávame. Sú len v adrese tejto stránky.
sharing-left = { $n ->
    [one] { $n } krok, ktorý nepotrebujete
    [few] { $n } kroky, ktoré nepotrebujete
    [many] { $n } kroku, ktorý nepotrebujete
   *[other] { $n } krokov, ktoré nepotrebujete
}

## Spoločné návody

sharing-shared = Tento návod je spoločný pre všetky mestá siete.
