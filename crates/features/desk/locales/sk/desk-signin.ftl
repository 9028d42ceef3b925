# Prístupové kľúče
desk-passkey-sign-in = Prihlásiť sa prístupovým kľúčom
desk-passkey-step = Použiť prístupový kľúč
desk-passkey-step-help = Vaše zariadenie sa opýta na odtlačok prsta, tvár alebo PIN.
desk-passkey-lost = Nemám to zariadenie pri sebe
desk-passkeys = Prístupové kľúče
desk-passkeys-help = S prístupovým kľúčom sa prihlásite odtlačkom prsta, tvárou alebo PIN kódom svojho zariadenia. Nahrádza heslo aj druhý krok.
desk-passkeys-none = Zatiaľ nemáte žiadny prístupový kľúč.
desk-passkey-name = Názov prístupového kľúča
desk-passkey-name-help = Aby ste ho spoznali, napríklad „Pracovný telefón“.
desk-passkey-add = Pridať prístupový kľúč
desk-passkey-since = pridané
desk-passkey-change = Zmeniť
desk-passkey-rename = Uložiť názov
desk-passkey-remove = Odobrať tento prístupový kľúč
desk-passkey-remove-help = Potom sa ním už neprihlásite. Ak je to váš jediný druhý krok, pri ďalšom prihlásení si nastavíte nový.
desk-passkey-script = Prístupové kľúče potrebujú JavaScript a tento prehliadač ho nespúšťa.
desk-passkey-number = Prístupové kľúče nefungujú na adrese zloženej z čísel. Otvorte redakciu radšej tu:
desk-passkey-unnamed = Prístupové kľúče tu nefungujú, lebo redakcia nemá vlastný názov, na ktorý sa prehliadače dostanú cez https. Nastaviť ho môže ten, kto server prevádzkuje.
desk-passkey-first = Alebo prístupový kľúč
desk-passkey-stopped = Bolo to prerušené alebo toto zariadenie nemá pre redakciu prístupový kľúč. Skúste to znova alebo zvoľte iný spôsob.
desk-passkey-known = Toto zariadenie už prístupový kľúč k vášmu účtu má.
desk-passkey-place = Redakcia je otvorená na inej adrese, než je jej vlastná. Prístupové kľúče fungujú len na jej vlastnej adrese.
desk-passkey-late = Trvalo to príliš dlho alebo sa to začalo v inom okne. Skúste to znova.
desk-passkey-wrong = Zariadenie neodpovedalo, ako malo. Skúste to znova.
desk-passkey-unknown = Redakcia tento prístupový kľúč nepozná; možno ho niekto odobral. Prihláste sa inak.
desk-passkey-copied = Tento prístupový kľúč možno niekto skopíroval, preto ho redakcia odmieta. Prihláste sa inak, odoberte ho zo svojho účtu a dajte vedieť administrátorom.
desk-passkey-taken = Redakcia tento prístupový kľúč už pozná.
desk-passkey-many = To je priveľa: účet môže mať 20 prístupových kľúčov. Najprv jeden odoberte.
desk-passkey-name-wrong = Napíšte názov s 1 až 80 znakmi.
desk-passkey-gone = Tento prístupový kľúč tu už nie je.
desk-halt-passkeys = Prístupové kľúče tu nefungujú
desk-halt-passkeys-text = Otvorte redakciu na jej vlastnej adrese cez https alebo sa prihláste inak.
desk-second-passkey = Vaším druhým krokom je prístupový kľúč.
desk-done-passkey-added = Prístupový kľúč je pripravený. Pre vašu bezpečnosť o tom dostanete e-mail.
desk-done-passkey-removed = Prístupový kľúč je tu odobratý. Odoberte ho aj vo svojom zariadení.

# Znova ukázať, že ste to vy
desk-proof = Vaše heslo, ešte raz
desk-proof-help = Prihlásenie je staršie ako desať minút. Heslo ukáže, že ste to stále vy.
desk-proof-wrong = Heslo nie je správne. Nič sa nezmenilo.
desk-proof-again = Prihlásenie je staršie ako desať minút. Odhláste sa a prihláste znova; potom môžete zmeniť, ako sa prihlasujete.
desk-way-last = Toto je váš posledný spôsob prihlásenia. Najprv pridajte iný alebo si zvoľte heslo.
desk-password-none = Nemáte heslo.
desk-password-first = Dať si poslať odkaz, ktorým si ho zvolíte

# Účty inde
desk-openid-sign-in = Prihlásiť sa cez { $name }
desk-openid-late = Toto prihlásenie sa začalo v inom prehliadači, je príliš staré alebo už bolo použité. Začnite znova.
desk-openid-cancelled = Prihlásenie cez { $name } neprebehlo. Skúste to znova alebo sa prihláste inak.
desk-openid-silent = { $name } teraz neodpovedá. Skúste to neskôr alebo sa prihláste inak.
desk-openid-unbelievable = Odpoveď od { $name } sa nepodarilo overiť, preto neplatí. Začnite znova; ak sa to zopakuje, dajte vedieť administrátorom.
desk-openid-no-address = { $name } neoznamuje vašu e-mailovú adresu, takže redakcia nevie, kto ste. Prihláste sa inak alebo sa obráťte na administrátorov.
desk-openid-unverified = { $name } nemá overené, že e-mailová adresa patrí vám. Najprv ju tam potvrďte a potom sa prihláste znova.
desk-openid-unknown = Nikto v redakcii nemá adresu { $email }. Požiadajte administrátorov o pozvánku.
desk-openid-closed = Váš účet v redakcii je uzavretý. Ak ho potrebujete, obráťte sa na administrátorov.
desk-openid-other = Váš účet v redakcii je spojený s iným účtom u { $name }. Prihláste sa tým alebo sa prihláste heslom a starý odoberte v časti „Váš účet“.
desk-elsewhere = Účty inde
desk-elsewhere-help = Prihlásiť sa môžete aj týmito účtami.
desk-elsewhere-end = Už sa ním neprihlasovať
desk-done-untied = Tým účtom sa už neprihlásite.

# E-maily o nich
desk-way-passkey-added = K vášmu účtu pribudol prístupový kľúč „{ $way }“. Kto ho má, môže sa prihlásiť za vás.
desk-way-passkey-removed = Z vášho účtu bol odobratý prístupový kľúč „{ $way }“. Nikto sa ním už neprihlási.
desk-way-elsewhere-added = Odteraz sa môžete prihlásiť aj svojím účtom u { $way }.
desk-way-elsewhere-removed = Vaším účtom u { $way } sa už nedá prihlásiť.
desk-letter-way-subject = Zmenil sa spôsob vášho prihlásenia do redakcie Integra
desk-letter-way =
    Dobrý deň, { $name },

    { $what }

    Ak to nie je od vás, ihneď si zvoľte nové heslo, prezrite „Váš účet“ a dajte vedieť administrátorom.
