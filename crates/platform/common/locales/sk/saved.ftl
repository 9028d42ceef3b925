# Zoznam, ktorý si niekto odkladá. Je v adrese svojej stránky, a ak to človek chce, aj v jeho zariadení
saved-title = Váš zoznam
saved-lede = Stránky, ktoré chcete znova nájsť: vytlačiť ich, niekomu poslať alebo mať v telefóne.
saved-save = Uložiť do môjho zoznamu
saved-take-off = Uložené. Odstrániť z môjho zoznamu
saved-empty = V tomto zozname zatiaľ nič nie je. Otvorte stránku a na jej konci vyberte „Uložiť do môjho zoznamu“.
saved-people = Ľudia a miesta
saved-read = Na čítanie
saved-gone = Už tu nie je
saved-gone-text = { $n ->
    [one] Jedna položka z vášho zoznamu tu už nie je. Skončila sa alebo sa presunula.
    [few] { $n } položky z vášho zoznamu tu už nie sú. Skončili sa alebo sa presunuli.
    [many] { $n } položky z vášho zoznamu tu už nie je. Skončila sa alebo sa presunula.
   *[other] { $n } položiek z vášho zoznamu tu už nie je. Skončili sa alebo sa presunuli.
}
saved-off = Odstrániť z tohto zoznamu
saved-as-of = Stav: { $date }. Otváracie hodiny a miesta sa môžu zmeniť. Zavolajte skôr, ako tam pôjdete.
saved-share = Poslať alebo si odložiť tento zoznam
saved-share-text = Táto adresa je váš zoznam. Uložte si ju medzi záložky alebo ju niekomu pošlite. My ju neuchovávame.
saved-qr = Naskenujte tento kód fotoaparátom v telefóne. Otvorí sa tento zoznam.
saved-qr-long = Zoznam je príliš dlhý na kód, ktorý telefón prečíta. Pošlite adresu.
saved-print = Vytlačiť
saved-add = Máte ďalší zoznam? Vložte sem jeho adresu.
saved-add-help = Oba zoznamy spojíme.
saved-put-together = Spojiť
saved-keep = Uložiť tento zoznam v tomto zariadení
saved-kept = Tento zoznam je uložený v tomto zariadení.
saved-clear = Vymazať tento zoznam
# Na stránke o ochrane súkromia
common-privacy-list = Vaše odpovede a váš zoznam
common-privacy-list-text = Päť otázok sa nikdy nepýta, kto ste. Vaše odpovede a váš zoznam sú len v adrese stránky. Neuchovávame ani jedno, ani druhé. Ak stlačíte „Uložiť do môjho zoznamu“, zoznam zostane aj vo vašom zariadení, kým ho nevymažete. Uvidí ho každý, kto používa vaše zariadenie.
