desk-nav-media = Obrázky
desk-library = Obrázky a súbory
desk-library-type = Typ
desk-library-unused = Len to, čo sa nikde nepoužíva
desk-library-not-used = nepoužíva sa
desk-library-silent = bez náhradného textu
desk-library-count = { $n ->
    [one] Jedna položka.
    [few] { $n } položky.
    [many] { $n } položky.
   *[other] { $n } položiek.
}
desk-upload = Pridať obrázky alebo súbory
desk-upload-files = Súbory
desk-upload-help = JPEG, PNG, WebP, GIF, MP3, Ogg, M4A alebo PDF, každý najviac { $megabytes } MB a najviac { $n } naraz. Čo do obrázka zapísal fotoaparát, napríklad miesto, odstránime.
desk-upload-send = Pridať
desk-upload-refused = Tieto súbory sa neuložili:
desk-upload-kept = Tieto súbory sa uložili:
desk-upload-empty = súbor je prázdny. Vyberte iný.
desk-upload-svg = kresby v SVG môžu obsahovať programy, preto ich neprijímame. Uložte ju ako PNG.
desk-upload-unknown = nie je to JPEG, PNG, WebP, GIF, MP3, Ogg, M4A ani PDF. Uložte ho v niektorom z týchto formátov.
desk-upload-pixels = obrázok má viac ako 40 megapixelov. Zmenšite ho.
desk-upload-broken-picture = obrázok sa nedá prečítať do konca. Uložte ho znova alebo vyberte iný.
desk-upload-broken-sound = zvuk sa nedá prečítať do konca. Uložte ho znova alebo vyberte iný.
desk-upload-film = toto je film. Uložte len jeho zvuk.
desk-upload-broken-document = dokument sa nezačína a nekončí ako PDF alebo je v ňom skryté niečo iné. Vytlačte ho do nového PDF.
desk-upload-active-document = dokument obsahuje programy, odosielané formuláre alebo iné súbory. Vytlačte ho do nového PDF.
desk-upload-locked-document = dokument je zamknutý heslom. Uložte ho bez hesla.
desk-upload-erased = tento súbor bol na niečiu žiadosť vymazaný a nemôže sa vrátiť.
desk-upload-other-type = toto je súbor iného typu. Pridajte ho ako nový.
desk-media-files = { $n ->
    [one] Jeden uložený súbor
    [few] { $n } uložené súbory
    [many] { $n } uloženého súboru
   *[other] { $n } uložených súborov
}
desk-file = { $format }, { $n } kB
desk-media-users = Kde sa používa
desk-media-unused = Zatiaľ ho nič nepoužíva.
desk-media-used = Používa sa, preto ho nemožno odobrať: { $names }. Najprv tam vyberte iný obrázok.
desk-media-replace = Nahradiť iným súborom
desk-media-other = Iný súbor
desk-media-replace-help = Všetko, čo ho používa, ukáže po zverejnení nový súbor. Potom skontrolujte náhradný text.
desk-media-end = Archivovať alebo vymazať
desk-media-archive = Archivovať
desk-media-archive-help = Archivovaný: nikto ho už nevidí a môže sa vrátiť.
desk-media-erase = Navždy vymazať
desk-media-erase-reason = Prečo sa vymazáva
desk-media-erase-help = Vymazaný: súbor a jeho texty sú navždy preč, aj zo záloh.
desk-media-erase-consent = Niekto na ňom už nesúhlasí
desk-media-erase-rights = Nesmieme ho používať
desk-media-erase-mistake = Pridali sme ho omylom
desk-focal = Dôležitý bod
desk-focal-help = Ostane vidieť aj po orezaní obrázka. Stlačte miesto tu alebo bod na obrázku.
desk-focal-exact = Presne
desk-focal-save = Použiť tento bod
desk-focal-card = Táto časť sa ukáže pri odkazoch na nás:
desk-focal-y-0 = hore
desk-focal-y-50 = v strede
desk-focal-y-100 = dole
desk-focal-x-0 = vľavo
desk-focal-x-50 = uprostred
desk-focal-x-100 = vpravo
desk-picker-library = Pridať nový obrázok
desk-picker-look = Ukázať tu nové obrázky
desk-done-uploaded = Uložené. Napíšte náhradný text, aby sa to dalo zverejniť.
desk-done-replaced = Nový súbor je na svojom mieste.
desk-halt-upload-large = Súbory sú príliš veľké
desk-halt-upload-large-text = Súbor smie mať najviac 24 MB a všetky spolu 120 MB a 12 súborov. Zmenšite ich alebo ich pošlite menej. Nič sa neuložilo.
desk-halt-upload-broken = Súbory neprišli celé
desk-halt-upload-broken-text = Spojenie sa prerušilo alebo sa formulár cestou poškodil. Pošlite súbory znova. Nič sa neuložilo.
desk-halt-no-file = Nevybrali ste žiadny súbor
desk-halt-no-file-text = Vráťte sa, vyberte aspoň jeden súbor a pošlite formulár znova.
desk-halt-name-taken = Názov je už priveľakrát použitý
desk-halt-name-taken-text = Tento názov má už veľa súborov. Premenujte súbor a pošlite ho znova.
desk-halt-file-gone = Súbor už neexistuje
desk-halt-file-gone-text = Uložený súbor sa už nedá prečítať. Nahraďte ho iným.
desk-halt-focal = Bodu nerozumieme
desk-halt-focal-text = Vráťte sa a zadajte dve celé čísla od 0 do 100.
desk-halt-picture = Obrázok nie je pripravený
desk-halt-picture-text = Obrázku pri tomto zázname chýba niečo, čo treba na zverejnenie, zvyčajne náhradný text. Otvorte obrázok v knižnici a doplňte, čo chýba.
