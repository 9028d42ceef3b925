# Kto hovorí určitým jazykom, aj takým, v ktorom portál nie je
speakers-mine = Môj jazyk tu nie je
speakers-mine-text = V zozname nižšie nájdite názov svojho jazyka. Uvidíte, kto ním hovorí, v ktoré dni a ako sa s ním spojiť.
speakers-none = Nie je váš jazyk ani v tomto zozname? Opýtajte sa človeka. Možno vám nájde tlmočníka.
speakers-not-here = Tento portál zatiaľ nemôžete čítať v tomto jazyku: { $language }. Títo ľudia sa však s vami môžu porozprávať.
speakers-interpreter = s tlmočením
speakers-days-unknown = Dni nie sú známe. Zavolajte skôr, ako tam pôjdete.
speakers-days-ask = Dni nie sú známe. Napíšte im alebo sa tam choďte opýtať.
