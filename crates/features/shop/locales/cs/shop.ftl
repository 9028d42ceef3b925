# Seznam
shop-title = Lidé, se kterými si můžete promluvit
shop-lede = Kdo je kde, kdy a v jakých jazycích. Žádný účet nepotřebujete.
shop-find = Najít člověka
shop-speaks = Jazyk, kterým mluvím
shop-topic = Čeho se to týká
shop-channel = Jak chci mluvit
shop-day = Den
shop-district = Městská část
shop-all = Zobrazit vše

# Nikdo se nenašel
shop-empty = Zatím nám nikdo neřekl, kdo je kde.
shop-nobody = Všem vašim volbám nikdo neodpovídá.
shop-nobody-so = Tímto jazykem tu někdo mluví ({ $language }), ale ne tak, jak jste vybrali.
shop-otherwise = Kdo tímto jazykem mluví ({ $language }) v jinou dobu, jiným způsobem nebo o něčem jiném:
shop-nobody-speaks = Pokud víme, tímto jazykem tu zatím nikdo nemluví: { $language }.
shop-spoken = Mluví se tu těmito jazyky:
shop-between = Tito lidé pomáhají mezi jazyky. Zeptejte se jich na tlumočníka:
shop-ask = Zeptejte se úřadu, který odpoví na každou otázku

# Kdy a kde
shop-when = Hodiny
shop-today = dnes
shop-tomorrow = zítra
shop-next = Příště: { $day }, { $time }
shop-next-untimed = Příště: { $day }, čas neznáme
shop-over = Žádné další termíny neznáme
shop-time-unknown = čas neznáme
shop-not-held = nikdo tam není
shop-languages = Jazyky
shop-languages-unknown = Jazyky neznáme. Nejdřív se zeptejte.
shop-place-unknown = Místo neznáme
shop-phone-unknown = Telefonní číslo neznáme

# Jeden člověk nebo tým
shop-in-short = Ve zkratce
shop-channels = Jak můžete mluvit
shop-how = Jak se s nimi spojit
shop-how-to = Co udělat
shop-by = Pro koho pracují
shop-service = Více o této pomoci
shop-times = Čas jen pro vás
shop-minutes = { $n ->
    [one] Jedno setkání trvá { $n } minutu.
    [few] Jedno setkání trvá { $n } minuty.
    [many] Jedno setkání trvá { $n } minuty.
   *[other] Jedno setkání trvá { $n } minut.
}
shop-notice = { $n ->
    [one] Zeptejte se aspoň { $n } hodinu předem.
    [few] Zeptejte se aspoň { $n } hodiny předem.
    [many] Zeptejte se aspoň { $n } hodiny předem.
   *[other] Zeptejte se aspoň { $n } hodin předem.
}
shop-full = Všechny termíny jsou teď obsazené.

# When people have time
shop-wish-morning = Dopoledne
shop-wish-afternoon = Odpoledne
shop-wish-evening = Večer
shop-wish-weekend = O víkendu
