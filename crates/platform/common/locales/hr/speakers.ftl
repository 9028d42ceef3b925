# Tko govori neki jezik, i onaj na kojem portal nije napisan
speakers-mine = Mojeg jezika ovdje nema
speakers-mine-text = Na popisu u nastavku pronađite naziv svojeg jezika. Zatim vidite tko ga govori, kojih dana i kako se s njim možete povezati.
speakers-none = Vašeg jezika nema ni na ovom popisu? Pitajte osobu. Možda vam može pronaći tumača.
speakers-not-here = Ovaj portal još ne možete čitati na ovom jeziku: { $language }. Ali ovi ljudi mogu razgovarati s vama.
speakers-interpreter = uz usmeno prevođenje
speakers-days-unknown = Dani nisu poznati. Nazovite prije nego što odete.
speakers-days-ask = Dani nisu poznati. Pišite im ili otiđite onamo i pitajte.
