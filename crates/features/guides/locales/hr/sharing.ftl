### Pitanja prije koraka vodiča i vodiči koje dijele svi gradovi.

## Pitanja

sharing-check = Provjerite što vam treba
sharing-answer-yes = Da
sharing-answer-no = Ne
sharing-answer-unsure = Ne znam točno
sharing-show = Prikaži moje korake
sharing-all = Prikaži sve korake
sharing-private = Vaše odgovore ne čuvamo. Stoje samo u adresi ove stranice.
sharing-left = { $n ->
    [one] { $n } korak koji vam ne treba
    [few] { $n } koraka koja vam ne trebaju
   *[other] { $n } koraka koji vam ne trebaju
}

## Zajednički vodiči

sharing-shared = Ovaj vodič dijele svi gradovi mreže.
