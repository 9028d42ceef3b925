# Kdo mluví určitým jazykem, i takovým, ve kterém portál není
speakers-mine = Můj jazyk tu není
speakers-mine-text = V seznamu níže najděte název svého jazyka. Uvidíte, kdo jím mluví, ve které dny a jak se s ním spojit.
speakers-none = Není váš jazyk ani v tomto seznamu? Zeptejte se člověka. Možná vám zajistí tlumočení.
speakers-not-here = Tento portál zatím nemůžete číst v tomto jazyce: { $language }. Tito lidé s vámi ale můžou mluvit.
speakers-interpreter = s tlumočením
speakers-days-unknown = Dny nejsou známé. Zavolejte, než tam půjdete.
speakers-days-ask = Dny nejsou známé. Napište jim, nebo se tam zajděte zeptat.
