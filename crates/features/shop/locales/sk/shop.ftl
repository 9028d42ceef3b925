# Zoznam
shop-title = Ľudia, s ktorými sa môžete porozprávať
shop-lede = Kto je kde, kedy a v akých jazykoch. Žiadny účet nepotrebujete.
shop-find = Nájsť človeka
shop-speaks = Jazyk, ktorým hovorím
shop-topic = Čoho sa to týka
shop-channel = Ako chcem hovoriť
shop-day = Deň
shop-district = Mestská časť
shop-all = Zobraziť všetko

# Nikto sa nenašiel
shop-empty = Zatiaľ nám nikto nepovedal, kto je kde.
shop-nobody = Všetkým vašim voľbám nikto nevyhovuje.
shop-nobody-so = Týmto jazykom tu niekto hovorí ({ $language }), ale nie tak, ako ste vybrali.
shop-otherwise = Kto týmto jazykom hovorí ({ $language }) inokedy, iným spôsobom alebo o niečom inom:
shop-nobody-speaks = Pokiaľ vieme, týmto jazykom tu zatiaľ nikto nehovorí: { $language }.
shop-spoken = Hovorí sa tu týmito jazykmi:
shop-between = Títo ľudia pomáhajú medzi jazykmi. Opýtajte sa ich na tlmočníka:
shop-ask = Opýtajte sa úradu, ktorý odpovie na každú otázku

# Kedy a kde
shop-when = Hodiny
shop-today = dnes
shop-tomorrow = zajtra
shop-next = Najbližšie: { $day }, { $time }
shop-next-untimed = Najbližšie: { $day }, čas nepoznáme
shop-over = Žiadne ďalšie termíny nepoznáme
shop-time-unknown = čas nepoznáme
shop-not-held = nikto tam nie je
shop-languages = Jazyky
shop-languages-unknown = Jazyky nepoznáme. Najprv sa opýtajte.
shop-place-unknown = Miesto nepoznáme
shop-phone-unknown = Telefónne číslo nepoznáme

# Jeden človek alebo tím
shop-in-short = V skratke
shop-channels = Ako môžete hovoriť
shop-how = Ako sa s nimi spojiť
shop-how-to = Čo urobiť
shop-by = Pre koho pracujú
shop-service = Viac o tejto pomoci
shop-times = Čas len pre vás
shop-minutes = { $n ->
    [one] Jedno stretnutie trvá { $n } minútu.
    [few] Jedno stretnutie trvá { $n } minúty.
    [many] Jedno stretnutie trvá { $n } minúty.
   *[other] Jedno stretnutie trvá { $n } minút.
}
shop-notice = { $n ->
    [one] Opýtajte sa aspoň { $n } hodinu vopred.
    [few] Opýtajte sa aspoň { $n } hodiny vopred.
    [many] Opýtajte sa aspoň { $n } hodiny vopred.
   *[other] Opýtajte sa aspoň { $n } hodín vopred.
}
shop-full = Všetky termíny sú teraz obsadené.

# When people have time
shop-wish-morning = Dopoludnia
shop-wish-afternoon = Popoludní
shop-wish-evening = Večer
shop-wish-weekend = Cez víkend
