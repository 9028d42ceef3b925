# Erasing for good
desk-erase = Vymazat navždy
desk-erase-help = Vymazání slouží právům lidí: někdo odvolal souhlas nebo chce být zapomenut. Zmizí všechno, co kdy bylo u tohoto záznamu uloženo, ve všech jazycích, i komentáře a neuložená slova. Nikdo to nevrátí, ani ze zálohy. Co je jen zastaralé, můžete raději archivovat.
desk-erase-readers = Čtenáři tento záznam právě vidí. Jeho adresa jim řekne, že už není.
desk-erase-reason = Proč
desk-erase-reason-consent = Někdo odvolal svůj souhlas
desk-erase-reason-person = Někdo žádá, aby zmizelo, co se o něm píše
desk-erase-reason-law = Podle zákona se to nesmí uchovávat
desk-erase-confirm = Pro potvrzení napište:
desk-erase-do = Vymazat navždy
desk-erase-not = Ponechat
desk-erase-wrong = Vyberte důvod a napište přesně to, co je uvedeno.
desk-erase-person = Vymazat tuto osobu
desk-erase-person-help = Jméno, e-mailová adresa, heslo, druhý krok, přihlášení, role a neuložená slova osoby { $name } zmizí navždy, ve všech městech. Co uložila, zůstane; nikdo už nepozná, že to byla ona. Nevrátí ji ani záloha.
desk-erase-person-since = Požádala o to:
desk-erase-person-wrong = Napište přesně uvedenou e-mailovou adresu.
desk-erase-person-asks = žádá o vymazání
desk-account-erasure = Být zapomenut
desk-account-erasure-help = Můžete požádat o vymazání svého účtu: jména, adresy a všeho, čím se přihlašujete. Udělá to správce sítě. Co jste uložili, zůstane; nikdo už nepozná, že jste to byli vy.
desk-account-erasure-ask = Požádat o vymazání
desk-account-erasure-asked = Požádali jste o to. Správce to udělá.
desk-account-erasure-stay = Chci zůstat
desk-letter-erasure-subject = Někdo žádá o vymazání
desk-letter-erasure =
    Dobrý den, { $name },

    někdo, kdo pracuje na portálu, žádá o vymazání svého účtu. Tato stránka ukáže kdo a umožní vám to udělat:

    { $link }
desk-done-erased = Vymazáno navždy.
desk-done-wished = Správci sítě to vědí.
desk-done-stays = Zůstáváte.

# Letters that were not delivered
desk-letters = Nedoručené dopisy
desk-letters-help = Tyto dopisy nikdo nedostal. Opravte adresu nebo poštovní server a pošlete je znovu. Odkaz v dopise už může být příliš starý: pak osobu pozvěte znovu.
desk-letters-none = Není žádný dopis, který by nešlo doručit.
desk-letters-again = Poslat znovu
desk-letters-forget = Zapomenout
desk-letters-lost = Tento dopis už nelze otevřít. Zapomeňte ho a osobu pozvěte znovu.
desk-today-letters = Nedoručené dopisy
desk-today-letters-help = Někdo čeká na dopis, který poštovní server nepřijal.
desk-done-retried = Za chvíli se pošle znovu.
desk-done-forgotten = Zapomenuto.

# Words of a city in its letters
desk-letter-words = Slova v dopisech
desk-letter-words-help = Dopisy lidem, kteří zde pracují (pozvánky, nová hesla), mohou začínat a končit slovy vašeho města, v každém jazyce. Co necháte prázdné, se vynechá.
desk-letter-words-wrong = Něco je příliš dlouhé nebo má víc řádků, než dopis snese. Níže je to vyznačeno.
desk-letter-words-sample = Jak dopis vypadá
desk-letter-greeting = První řádek
desk-letter-greeting-help = Kdo píše, například název vašeho úřadu. Nejvýše 120 znaků.
desk-letter-signature = Podpis
desk-letter-signature-help = Nejvýše šest řádků.
desk-letter-contact = Poslední řádek
desk-letter-contact-help = Kde někdo odpoví na otázky: telefonní číslo nebo adresa. Nejvýše 200 znaků.
