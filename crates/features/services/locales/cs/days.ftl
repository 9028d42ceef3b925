# Dny a jazyky společně, v seznamu služeb
services-open-on = Den
services-open-on-help = Když vyberete i jazyk, uvidíte, kdo jím ten den mluví.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: nevíme, ve které dny. Zeptejte se, než tam půjdete.
