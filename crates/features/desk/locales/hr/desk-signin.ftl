# Pristupni ključevi
desk-passkey-sign-in = Prijavi se pristupnim ključem
desk-passkey-step = Upotrijebi pristupni ključ
desk-passkey-step-help = Vaš uređaj traži otisak prsta, lice ili PIN.
desk-passkey-lost = Nemam taj uređaj uz sebe
desk-passkeys = Pristupni ključevi
desk-passkeys-help = S pristupnim ključem prijavljujete se otiskom prsta, licem ili PIN-om svojeg uređaja. Zamjenjuje lozinku i drugi korak.
desk-passkeys-none = Još nemate pristupni ključ.
desk-passkey-name = Naziv pristupnog ključa
desk-passkey-name-help = Da ga prepoznate, na primjer „Telefon s posla”.
desk-passkey-add = Dodaj pristupni ključ
desk-passkey-since = dodano
desk-passkey-change = Promijeni
desk-passkey-rename = Spremi naziv
desk-passkey-remove = Ukloni ovaj pristupni ključ
desk-passkey-remove-help = Nakon toga se više ne možete prijaviti njime. Ako je to vaš jedini drugi korak, pri sljedećoj prijavi postavit ćete novi.
desk-passkey-script = Pristupni ključevi trebaju JavaScript, a ovaj ga preglednik ne pokreće.
desk-passkey-number = Pristupni ključevi ne rade na adresi od brojeva. Umjesto toga otvorite uredništvo ovdje:
desk-passkey-unnamed = Pristupni ključevi ovdje ne rade jer uredništvo nema vlastiti naziv do kojeg preglednici dolaze preko https. Može ga postaviti onaj tko vodi poslužitelj.
desk-passkey-first = Ili pristupni ključ
desk-passkey-stopped = To je prekinuto ili ovaj uređaj nema pristupni ključ za uredništvo. Pokušajte ponovno ili odaberite drugi način.
desk-passkey-known = Ovaj uređaj već ima pristupni ključ za vaš račun.
desk-passkey-place = Uredništvo je otvoreno na adresi koja nije njegova. Pristupni ključevi rade samo na njegovoj adresi.
desk-passkey-late = To je predugo trajalo ili je započeto u drugom prozoru. Pokušajte ponovno.
desk-passkey-wrong = Uređaj nije odgovorio kako treba. Pokušajte ponovno.
desk-passkey-unknown = Uredništvo ne poznaje ovaj pristupni ključ; možda je uklonjen. Prijavite se na drugi način.
desk-passkey-copied = Netko je možda kopirao ovaj pristupni ključ pa ga uredništvo odbija. Prijavite se na drugi način, uklonite ga iz svojeg računa i javite to osobi koja ima ulogu „Administracija”.
desk-passkey-taken = Uredništvo već poznaje ovaj pristupni ključ.
desk-passkey-many = To je previše: račun može imati 20 pristupnih ključeva. Najprije uklonite jedan.
desk-passkey-name-wrong = Upišite naziv od 1 do 80 znakova.
desk-passkey-gone = Ovog pristupnog ključa više nema.
desk-halt-passkeys = Pristupni ključevi ovdje ne rade
desk-halt-passkeys-text = Otvorite uredništvo na njegovoj adresi preko https ili se prijavite na drugi način.
desk-second-passkey = Vaš drugi korak je pristupni ključ.
desk-done-passkey-added = Pristupni ključ je spreman. Radi vaše sigurnosti poslat ćemo vam poruku o tome.
desk-done-passkey-removed = Pristupni ključ je ovdje uklonjen. Uklonite ga i na svojem uređaju.

# Ponovno pokazati da ste to vi
desk-proof = Vaša lozinka, još jednom
desk-proof-help = Prijavili ste se prije više od deset minuta. Lozinka pokazuje da ste to još uvijek vi.
desk-proof-wrong = Lozinka nije točna. Ništa nije promijenjeno.
desk-proof-again = Prijavili ste se prije više od deset minuta. Odjavite se i ponovno prijavite; tada možete promijeniti način prijave.
desk-way-last = Ovo je vaš zadnji način prijave. Najprije dodajte drugi ili odaberite lozinku.
desk-password-none = Nemate lozinku.
desk-password-first = Zatraži poveznicu kojom je odabirete

# Računi drugdje
desk-openid-sign-in = Prijavi se putem: { $name }
desk-openid-late = Ova je prijava započeta u drugom pregledniku, prestara je ili je već iskorištena. Počnite ponovno.
desk-openid-cancelled = Niste se prijavili putem: { $name }. Pokušajte ponovno ili se prijavite na drugi način.
desk-openid-silent = { $name } trenutačno ne odgovara. Pokušajte poslije ili se prijavite na drugi način.
desk-openid-unbelievable = Odgovor koji je poslao { $name } nije se mogao provjeriti pa ne vrijedi. Počnite ponovno; ako se ponovi, javite to osobi koja ima ulogu „Administracija”.
desk-openid-no-address = { $name } ne otkriva vašu adresu e-pošte pa uredništvo ne zna tko ste. Prijavite se na drugi način ili se obratite osobi koja ima ulogu „Administracija”.
desk-openid-unverified = { $name } nema potvrdu da je adresa e-pošte vaša. Najprije je ondje potvrdite, a zatim se ponovno prijavite.
desk-openid-unknown = Nitko u uredništvu nema adresu { $email }. Zamolite osobu koja ima ulogu „Administracija” da vas pozove.
desk-openid-closed = Vaš je račun u uredništvu zatvoren. Ako vam treba, obratite se osobi koja ima ulogu „Administracija”.
desk-openid-other = Vaš račun u uredništvu povezan je s drugim računom ({ $name }). Prijavite se njime ili se prijavite lozinkom i uklonite stari u dijelu „Vaš račun”.
desk-elsewhere = Računi drugdje
desk-elsewhere-help = Možete se prijaviti i ovim računima.
desk-elsewhere-end = Više se ne prijavljuj njime
desk-done-untied = Tim se računom više ne prijavljujete.

# Poruke o njima
desk-way-passkey-added = Vašem je računu dodan pristupni ključ „{ $way }”. Tko ga ima, može se prijaviti umjesto vas.
desk-way-passkey-removed = Iz vašeg je računa uklonjen pristupni ključ „{ $way }”. Nitko se više ne može prijaviti njime.
desk-way-elsewhere-added = Od sada se možete prijaviti i svojim računom ({ $way }).
desk-way-elsewhere-removed = Vašim se računom ({ $way }) više nije moguće prijaviti.
desk-letter-way-subject = Promijenjen je način vaše prijave u uredništvo Integra
desk-letter-way =
    Dobar dan, { $name },

    { $what }

    Ako to niste bili vi, odmah odaberite novu lozinku, pregledajte „Vaš račun” i javite to osobi koja ima ulogu „Administracija”.
