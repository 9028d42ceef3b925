### Pitanja u vodičima, zajednički vodiči i riječi iz ureda, kako ih vidi uredništvo.

## Kinds

kind-shared-guide = Zajednički vodič
    .many = Zajednički vodiči
kind-term = Riječ iz ureda
    .many = Riječi iz ureda

## Questions of a guide

field-guide-questions = Pitanja prije koraka
    .help = Odgovara se s da ili ne. Skrivaju korake koji se čitatelja ne tiču. Pitajte što netko želi ili treba, nikada tko je.
    .one = Pitanje
    .add = Dodaj pitanje
field-questions-ask = Samo pitanje
    .help = Takvo na koje se odgovara s da ili ne: „Imate li dijete školske dobi?”
field-steps-only_if = Samo za ljude koji kažu da na
    .help = Dovoljan je jedan da. Nova pitanja stoje ovdje kada spremite.
field-steps-only_if_not = Nije za ljude koji kažu da na

## Shared guide

field-shared-guide-guide = Vodič mreže
field-shared-guide-name = Drugi naziv
    .help = Obično prazno: koristi se naziv vodiča.
field-shared-guide-summary = Druga rečenica o njemu
    .help = Obično prazno: koristi se rečenica vodiča.
field-shared-guide-note = Što treba znati u ovom gradu
    .help = Stoji prije koraka.
field-shared-guide-steps = Što ovaj grad dodaje koracima
    .help = Koraci stoje ovdje kada odaberete vodič i spremite. Ostavite prazno ono čemu ne trebate ništa dodati.
    .one = Korak
    .add = Dopuni korak
field-steps-hidden = Ovdje izostavi ovaj korak

## Article

field-article-claim = Što ljudi govore
    .help = Samo za „Istina ili ne?”: jedna rečenica, onako kako je ljudi govore.

## Office word

field-term-name = Riječ
    .help = Onako kako je uredi pišu.
field-term-summary = Što znači
    .help = Jedna ili dvije kratke rečenice.
