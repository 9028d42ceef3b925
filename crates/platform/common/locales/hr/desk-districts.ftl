### Gradske četvrti, kako ih vidi uredništvo.

kind-district = Gradska četvrt
    .many = Gradske četvrti
field-district-name = Naziv gradske četvrti
    .help = Onako kako ga ljudi ondje pišu.
field-district-description = Što o njoj treba znati
    .help = Što nov stanovnik ondje nalazi i kako se onamo dolazi. Pomoć koja je ondje pojavljuje se sama.
field-district-point = Otprilike gdje joj je sredina
field-neighbourhood = Dio grada, riječima
    .help = Samo kada je manji od gradske četvrti ili gradska četvrt još nema zapis.
