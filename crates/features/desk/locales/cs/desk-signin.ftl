# Přístupové klíče
desk-passkey-sign-in = Přihlásit se přístupovým klíčem
desk-passkey-step = Použít přístupový klíč
desk-passkey-step-help = Vaše zařízení se zeptá na otisk prstu, obličej nebo PIN.
desk-passkey-lost = Nemám to zařízení u sebe
desk-passkeys = Přístupové klíče
desk-passkeys-help = S přístupovým klíčem se přihlásíte otiskem prstu, obličejem nebo PINem svého zařízení. Nahrazuje heslo i druhý krok.
desk-passkeys-none = Zatím nemáte žádný přístupový klíč.
desk-passkey-name = Název přístupového klíče
desk-passkey-name-help = Abyste ho poznali, například „Pracovní telefon“.
desk-passkey-add = Přidat přístupový klíč
desk-passkey-since = přidáno
desk-passkey-change = Změnit
desk-passkey-rename = Uložit název
desk-passkey-remove = Odebrat tento přístupový klíč
desk-passkey-remove-help = Pak už se jím nepřihlásíte. Pokud je to váš jediný druhý krok, při příštím přihlášení si nastavíte nový.
desk-passkey-script = Přístupové klíče potřebují JavaScript a tento prohlížeč ho nespouští.
desk-passkey-number = Přístupové klíče nefungují na adrese složené z čísel. Otevřete redakci raději zde:
desk-passkey-unnamed = Přístupové klíče zde nefungují, protože redakce nemá vlastní název, na který se prohlížeče dostanou přes https. Nastavit ho může ten, kdo server provozuje.
desk-passkey-first = Nebo přístupový klíč
desk-passkey-stopped = Bylo to přerušeno, nebo toto zařízení nemá pro redakci přístupový klíč. Zkuste to znovu, nebo zvolte jiný způsob.
desk-passkey-known = Toto zařízení už přístupový klíč k vašemu účtu má.
desk-passkey-place = Redakce je otevřená na jiné adrese, než je její vlastní. Přístupové klíče fungují jen na její vlastní adrese.
desk-passkey-late = Trvalo to příliš dlouho, nebo to začalo v jiném okně. Zkuste to znovu.
desk-passkey-wrong = Zařízení neodpovědělo, jak mělo. Zkuste to znovu.
desk-passkey-unknown = Redakce tento přístupový klíč nezná; možná ho někdo odebral. Přihlaste se jinak.
desk-passkey-copied = Tento přístupový klíč možná někdo zkopíroval, proto ho redakce odmítá. Přihlaste se jinak, odeberte ho ze svého účtu a dejte vědět administrátorům.
desk-passkey-taken = Redakce tento přístupový klíč už zná.
desk-passkey-many = To je příliš mnoho: účet může mít 20 přístupových klíčů. Nejdřív jeden odeberte.
desk-passkey-name-wrong = Napište název s 1 až 80 znaky.
desk-passkey-gone = Tento přístupový klíč tu už není.
desk-halt-passkeys = Přístupové klíče zde nefungují
desk-halt-passkeys-text = Otevřete redakci na její vlastní adrese přes https, nebo se přihlaste jinak.
desk-second-passkey = Vaším druhým krokem je přístupový klíč.
desk-done-passkey-added = Přístupový klíč je připravený. Pro vaši bezpečnost o tom dostanete e-mail.
desk-done-passkey-removed = Přístupový klíč je zde odebraný. Odeberte ho i ve svém zařízení.

# Znovu ukázat, že jste to vy
desk-proof = Vaše heslo, ještě jednou
desk-proof-help = Přihlášení je starší než deset minut. Heslo ukáže, že jste to stále vy.
desk-proof-wrong = Heslo nesouhlasí. Nic se nezměnilo.
desk-proof-again = Přihlášení je starší než deset minut. Odhlaste se a přihlaste znovu; pak můžete změnit, jak se přihlašujete.
desk-way-last = Toto je váš poslední způsob přihlášení. Nejdřív přidejte jiný nebo si zvolte heslo.
desk-password-none = Nemáte heslo.
desk-password-first = Nechat si poslat odkaz, kterým si ho zvolíte

# Účty jinde
desk-openid-sign-in = Přihlásit se přes { $name }
desk-openid-late = Toto přihlášení začalo v jiném prohlížeči, je příliš staré, nebo už bylo použito. Začněte znovu.
desk-openid-cancelled = Přihlášení přes { $name } neproběhlo. Zkuste to znovu, nebo se přihlaste jinak.
desk-openid-silent = { $name } teď neodpovídá. Zkuste to později, nebo se přihlaste jinak.
desk-openid-unbelievable = Odpověď od { $name } se nepodařilo ověřit, proto neplatí. Začněte znovu; pokud se to zopakuje, dejte vědět administrátorům.
desk-openid-no-address = { $name } nesděluje vaši e-mailovou adresu, takže redakce neví, kdo jste. Přihlaste se jinak, nebo se obraťte na administrátory.
desk-openid-unverified = { $name } nemá ověřeno, že e-mailová adresa patří vám. Nejdřív ji tam potvrďte a pak se přihlaste znovu.
desk-openid-unknown = Nikdo v redakci nemá adresu { $email }. Požádejte administrátory o pozvánku.
desk-openid-closed = Váš účet v redakci je uzavřený. Pokud ho potřebujete, obraťte se na administrátory.
desk-openid-other = Váš účet v redakci je spojený s jiným účtem u { $name }. Přihlaste se tím, nebo se přihlaste heslem a starý odeberte v části „Váš účet“.
desk-elsewhere = Účty jinde
desk-elsewhere-help = Přihlásit se můžete i těmito účty.
desk-elsewhere-end = Už se jím nepřihlašovat
desk-done-untied = Tím účtem se už nepřihlásíte.

# E-maily o nich
desk-way-passkey-added = K vašemu účtu přibyl přístupový klíč „{ $way }“. Kdo ho má, může se přihlásit za vás.
desk-way-passkey-removed = Z vašeho účtu byl odebrán přístupový klíč „{ $way }“. Nikdo už se jím nepřihlásí.
desk-way-elsewhere-added = Odteď se můžete přihlásit i svým účtem u { $way }.
desk-way-elsewhere-removed = Vaším účtem u { $way } se už nelze přihlásit.
desk-letter-way-subject = Změnil se způsob vašeho přihlášení do redakce Integra
desk-letter-way =
    Dobrý den, { $name },

    { $what }

    Pokud to není od vás, ihned si zvolte nové heslo, projděte „Váš účet“ a dejte vědět administrátorům.
