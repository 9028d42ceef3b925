# Co služby přidávají na stránku pěti otázek a na stránku městské části
services-start-now = Je někdo v nebezpečí? Hned zavolejte
services-start-urgent = Veškerá rychlá pomoc
services-start-people = Promluvte si s těmito lidmi
services-start-nobody-speaks = Neznáme tu nikoho, kdo mluví tímto jazykem: { $language }. Tito lidé možná najdou tlumočníka. Zeptejte se jich.
services-start-call-first = Zavolejte, než tam půjdete. Otevírací doba se může změnit.
services-start-ask-first = Telefon na tyto lidi neznáme. Napište jim, nebo tam zajděte. Otevírací doba se může změnit.
# Na stránce městské části
services-of-district = Pomoc tady
services-of-district-served = Pomoc pro lidi, kteří tu bydlí
