# Erasing for good
desk-erase = Vymazať navždy
desk-erase-help = Vymazanie slúži právam ľudí: niekto odvolal súhlas alebo chce byť zabudnutý. Zmizne všetko, čo bolo pri tomto zázname kedy uložené, vo všetkých jazykoch, aj komentáre a neuložené slová. Nikto to nevráti, ani zo zálohy. Čo je len neaktuálne, môžete radšej archivovať.
desk-erase-readers = Čitatelia tento záznam práve vidia. Jeho adresa im povie, že už nie je.
desk-erase-reason = Prečo
desk-erase-reason-consent = Niekto odvolal svoj súhlas
desk-erase-reason-person = Niekto žiada, aby zmizlo, čo sa o ňom píše
desk-erase-reason-law = Podľa zákona sa to nesmie uchovávať
desk-erase-confirm = Na potvrdenie napíšte:
desk-erase-do = Vymazať navždy
desk-erase-not = Ponechať
desk-erase-wrong = Vyberte dôvod a napíšte presne to, čo je uvedené.
desk-erase-person = Vymazať túto osobu
desk-erase-person-help = Meno, e-mailová adresa, heslo, druhý krok, prihlásenia, roly a neuložené slová osoby { $name } zmiznú navždy, vo všetkých mestách. Čo uložila, zostane; nikto už nespozná, že to bola ona. Nevráti ju ani záloha.
desk-erase-person-since = Požiadala o to:
desk-erase-person-wrong = Napíšte presne uvedenú e-mailovú adresu.
desk-erase-person-asks = žiada o vymazanie
desk-account-erasure = Byť zabudnutý
desk-account-erasure-help = Môžete požiadať o vymazanie svojho účtu: mena, adresy a všetkého, čím sa prihlasujete. Urobí to správca siete. Čo ste uložili, zostane; nikto už nespozná, že ste to boli vy.
desk-account-erasure-ask = Požiadať o vymazanie
desk-account-erasure-asked = Požiadali ste o to. Správca to urobí.
desk-account-erasure-stay = Chcem zostať
desk-letter-erasure-subject = Niekto žiada o vymazanie
desk-letter-erasure =
    Dobrý deň, { $name },

    niekto, kto pracuje na portáli, žiada o vymazanie svojho účtu. Táto stránka ukáže kto a umožní vám to urobiť:

    { $link }
desk-done-erased = Vymazané navždy.
desk-done-wished = Správcovia siete o tom vedia.
desk-done-stays = Zostávate.

# Letters that were not delivered
desk-letters = Nedoručené listy
desk-letters-help = Tieto listy nikto nedostal. Opravte adresu alebo poštový server a pošlite ich znova. Odkaz v liste už môže byť príliš starý: potom osobu pozvite znova.
desk-letters-none = Nie je žiadny list, ktorý by sa nedal doručiť.
desk-letters-again = Poslať znova
desk-letters-forget = Zabudnúť
desk-letters-lost = Tento list sa už nedá otvoriť. Zabudnite naň a osobu pozvite znova.
desk-today-letters = Nedoručené listy
desk-today-letters-help = Niekto čaká na list, ktorý poštový server neprijal.
desk-done-retried = O chvíľu sa pošle znova.
desk-done-forgotten = Zabudnuté.

# Words of a city in its letters
desk-letter-words = Slová v listoch
desk-letter-words-help = Listy ľuďom, ktorí tu pracujú (pozvánky, nové heslá), sa môžu začínať a končiť slovami vášho mesta, v každom jazyku. Čo necháte prázdne, sa vynechá.
desk-letter-words-wrong = Niečo je príliš dlhé alebo má viac riadkov, než list znesie. Nižšie je to vyznačené.
desk-letter-words-sample = Ako list vyzerá
desk-letter-greeting = Prvý riadok
desk-letter-greeting-help = Kto píše, napríklad názov vášho úradu. Najviac 120 znakov.
desk-letter-signature = Podpis
desk-letter-signature-help = Najviac šesť riadkov.
desk-letter-contact = Posledný riadok
desk-letter-contact-help = Kde niekto odpovie na otázky: telefónne číslo alebo adresa. Najviac 200 znakov.
