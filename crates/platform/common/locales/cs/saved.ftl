# Seznam, který si člověk schovává. Stojí v adrese své stránky, a pokud člověk chce, i v jeho zařízení
saved-title = Váš seznam
saved-lede = Stránky, které chcete znovu najít: vytisknout je, někomu poslat nebo mít v telefonu.
saved-save = Uložit do mého seznamu
saved-take-off = Uloženo. Odebrat z mého seznamu
saved-empty = V tomto seznamu zatím nic není. Otevřete stránku a na jejím konci vyberte „Uložit do mého seznamu“.
saved-people = Lidé a místa
saved-read = Ke čtení
saved-gone = Už tu není
saved-gone-text = { $n ->
    [one] Jedna položka vašeho seznamu tu už není. Skončila nebo se přesunula.
    [few] { $n } položky vašeho seznamu tu už nejsou. Skončily nebo se přesunuly.
    [many] { $n } položky vašeho seznamu tu už není. Skončila nebo se přesunula.
   *[other] { $n } položek vašeho seznamu tu už není. Skončily nebo se přesunuly.
}
saved-off = Odebrat z tohoto seznamu
saved-as-of = Stav: { $date }. Otevírací doba a místa se můžou změnit. Zavolejte, než tam půjdete.
saved-share = Poslat nebo si uložit tento seznam
saved-share-text = Tato adresa je váš seznam. Uložte si ji do záložek nebo ji někomu pošlete. My ji neuchováváme.
saved-qr = Načtěte tento kód fotoaparátem v telefonu. Otevře se tento seznam.
saved-qr-long = Seznam je příliš dlouhý na kód, který telefon načte. Pošlete adresu.
saved-print = Vytisknout
saved-add = Máte další seznam? Vložte sem jeho adresu.
saved-add-help = Oba seznamy spojíme.
saved-put-together = Spojit
saved-keep = Uložit tento seznam v tomto zařízení
saved-kept = Tento seznam je uložený v tomto zařízení.
saved-clear = Vymazat tento seznam

common-privacy-list = Vaše odpovědi a váš seznam
common-privacy-list-text = Pět otázek se nikdy neptá, kdo jste. Vaše odpovědi a váš seznam jsou jen v adrese stránky. Neuchováváme ani jedno. Když zvolíte „Uložit do mého seznamu“, zůstane seznam i ve vašem zařízení, dokud ho nevymažete. Může ho vidět každý, kdo vaše zařízení používá.
