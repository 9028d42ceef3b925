# Čo služby pridávajú na stránku piatich otázok
services-start-now = Je niekto v nebezpečenstve? Hneď zavolajte
services-start-urgent = Všetka naliehavá pomoc
services-start-people = Porozprávajte sa s týmito ľuďmi
services-start-nobody-speaks = Nepoznáme tu nikoho, kto hovorí týmto jazykom: { $language }. Títo ľudia možno nájdu tlmočníka. Opýtajte sa ich.
services-start-call-first = Zavolajte skôr, ako tam pôjdete. Otváracie hodiny sa môžu zmeniť.
services-start-ask-first = Telefónne číslo týchto ľudí nepoznáme. Napíšte im alebo tam zájdite. Otváracie hodiny sa môžu zmeniť.
# Na stránke mestskej časti
services-of-district = Pomoc tu
services-of-district-served = Pomoc pre ľudí, ktorí tu bývajú
