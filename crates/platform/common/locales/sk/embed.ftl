# Naše zoznamy na cudzích stránkach
embed-title = Dať zoznam na svoj web
embed-lede = Web mesta, školy alebo spolku môže ukazovať tieto zoznamy s dnešnými údajmi: bez skriptov a cookies, a nikoho nepočítame.
embed-sites = Ukazovať ich smú tieto weby:
embed-no-site = Tieto stránky zatiaľ nesmie ukazovať žiadny iný web. Ľudia, ktorí tento portál vedú, môžu povoliť ten váš.
embed-copy = Skopírujte tieto riadky do svojej stránky
embed-looks = Pozrieť sa, ako vyzerá
embed-size = Zoznam je taký široký ako miesto, ktoré mu dáte; stačí 320 pixelov. Ak potrebuje väčšiu výšku, zmeňte číslo za „height“.
embed-filters = Chcete len časť zoznamu? Najprv vyberte filtre v zozname. Na jeho konci nájdete „Dať tento zoznam na svoj web“.
embed-all = Všetky zoznamy, ktoré možno ukazovať
embed-link = Dať tento zoznam na svoj web
