desk-nav-media = Obrázky
desk-library = Obrázky a soubory
desk-library-type = Typ
desk-library-unused = Jen to, co se nikde nepoužívá
desk-library-not-used = nepoužívá se
desk-library-silent = bez náhradního textu
desk-library-count = { $n ->
    [one] Jedna položka.
    [few] { $n } položky.
    [many] { $n } položky.
   *[other] { $n } položek.
}
desk-upload = Přidat obrázky nebo soubory
desk-upload-files = Soubory
desk-upload-help = JPEG, PNG, WebP, GIF, MP3, Ogg, M4A nebo PDF, každý nejvýše { $megabytes } MB a nejvýše { $n } najednou. Co do obrázku zapsal fotoaparát, například místo, odstraníme.
desk-upload-send = Přidat
desk-upload-refused = Tyto soubory se neuložily:
desk-upload-kept = Tyto soubory se uložily:
desk-upload-empty = soubor je prázdný. Vyberte jiný.
desk-upload-svg = kresby v SVG mohou obsahovat programy, proto je nepřijímáme. Uložte ji jako PNG.
desk-upload-unknown = není to JPEG, PNG, WebP, GIF, MP3, Ogg, M4A ani PDF. Uložte ho v některém z těchto formátů.
desk-upload-pixels = obrázek má více než 40 megapixelů. Zmenšete ho.
desk-upload-broken-picture = obrázek nejde přečíst do konce. Uložte ho znovu nebo vyberte jiný.
desk-upload-broken-sound = zvuk nejde přečíst do konce. Uložte ho znovu nebo vyberte jiný.
desk-upload-film = toto je film. Uložte jen jeho zvuk.
desk-upload-broken-document = dokument nezačíná a nekončí jako PDF nebo je v něm skryto něco jiného. Vytiskněte ho do nového PDF.
desk-upload-active-document = dokument obsahuje programy, odesílané formuláře nebo jiné soubory. Vytiskněte ho do nového PDF.
desk-upload-locked-document = dokument je zamčený heslem. Uložte ho bez hesla.
desk-upload-erased = tento soubor byl na něčí žádost vymazán a nemůže se vrátit.
desk-upload-other-type = toto je soubor jiného typu. Přidejte ho jako nový.
desk-media-files = { $n ->
    [one] Jeden uložený soubor
    [few] { $n } uložené soubory
    [many] { $n } uloženého souboru
   *[other] { $n } uložených souborů
}
desk-file = { $format }, { $n } kB
desk-media-users = Kde se používá
desk-media-unused = Zatím ho nic nepoužívá.
desk-media-used = Používá se, proto ho nelze odebrat: { $names }. Nejdřív tam vyberte jiný obrázek.
desk-media-replace = Nahradit jiným souborem
desk-media-other = Jiný soubor
desk-media-replace-help = Vše, co ho používá, ukáže po zveřejnění nový soubor. Potom zkontrolujte náhradní text.
desk-media-end = Archivovat nebo vymazat
desk-media-archive = Archivovat
desk-media-archive-help = Archivovaný: nikdo ho už nevidí a může se vrátit.
desk-media-erase = Navždy vymazat
desk-media-erase-reason = Proč se vymazává
desk-media-erase-help = Vymazaný: soubor a jeho texty jsou navždy pryč, i ze záloh.
desk-media-erase-consent = Někdo na něm už nesouhlasí
desk-media-erase-rights = Nesmíme ho používat
desk-media-erase-mistake = Přidali jsme ho omylem
desk-focal = Důležitý bod
desk-focal-help = Zůstane vidět i po oříznutí obrázku. Stiskněte místo zde nebo bod na obrázku.
desk-focal-exact = Přesně
desk-focal-save = Použít tento bod
desk-focal-card = Tato část se ukáže u odkazů na nás:
desk-focal-y-0 = nahoře
desk-focal-y-50 = uprostřed výšky
desk-focal-y-100 = dole
desk-focal-x-0 = vlevo
desk-focal-x-50 = ve středu
desk-focal-x-100 = vpravo
desk-picker-library = Přidat nový obrázek
desk-picker-look = Ukázat zde nové obrázky
desk-done-uploaded = Uloženo. Napište náhradní text, aby to šlo zveřejnit.
desk-done-replaced = Nový soubor je na svém místě.
desk-halt-upload-large = Soubory jsou příliš velké
desk-halt-upload-large-text = Soubor smí mít nejvýše 24 MB a všechny dohromady 120 MB a 12 souborů. Zmenšete je nebo jich pošlete méně. Nic se neuložilo.
desk-halt-upload-broken = Soubory nedorazily celé
desk-halt-upload-broken-text = Spojení se přerušilo nebo se formulář cestou poškodil. Pošlete soubory znovu. Nic se neuložilo.
desk-halt-no-file = Nevybrali jste žádný soubor
desk-halt-no-file-text = Vraťte se, vyberte aspoň jeden soubor a pošlete formulář znovu.
desk-halt-name-taken = Název je už použitý příliš často
desk-halt-name-taken-text = Tento název má už mnoho souborů. Přejmenujte soubor a pošlete ho znovu.
desk-halt-file-gone = Soubor už neexistuje
desk-halt-file-gone-text = Uložený soubor už nejde přečíst. Nahraďte ho jiným.
desk-halt-focal = Bodu nerozumíme
desk-halt-focal-text = Vraťte se a zadejte dvě celá čísla od 0 do 100.
desk-halt-picture = Obrázek není připravený
desk-halt-picture-text = Obrázku u tohoto záznamu chybí něco, co je třeba ke zveřejnění, obvykle náhradní text. Otevřete obrázek v knihovně a doplňte, co chybí.
