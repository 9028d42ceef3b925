### Întrebări înaintea pașilor unui ghid și ghiduri comune tuturor orașelor.

## Întrebări

sharing-check = Vedeți de ce aveți nevoie
# Cele trei răspunsuri la fiecare întrebare.
sharing-answer-yes = Da
sharing-answer-no = Nu
sharing-answer-unsure = Nu știu sigur
sharing-show = Afișați pașii mei
sharing-all = Afișați toți pașii
sharing-private = Nu păstrăm răspunsurile dumneavoastră. Ele stau doar în adresa acestei pagini.
sharing-left = { $n ->
    [one] { $n } pas de care nu aveți nevoie
    [few] { $n } pași de care nu aveți nevoie
   *[other] { $n } de pași de care nu aveți nevoie
}

## Ghiduri comune

sharing-shared = Acest ghid este comun tuturor orașelor din rețea.
