### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Vytvoriť kópiu
desk-copy-name = { $name } (kópia)
desk-done-duplicated = Toto je kópia. Dajte jej vlastný názov. Čitatelia ju nevidia.
desk-halt-copy = Pre kópiu nezostáva názov
desk-halt-copy-text = Skoro sto záznamov tohto druhu má tento názov. Najprv niektoré premenujte.

## Markdown

desk-markdown-tools = Značky v texte
desk-markdown-bold = Tučné
desk-markdown-italic = Kurzíva
desk-markdown-heading = Nadpis
desk-markdown-list = Zoznam
desk-markdown-numbers = Číslovaný zoznam
desk-markdown-link = Odkaz
desk-markdown-words = slová
desk-markdown-help = Ako označiť nadpisy, zoznamy a odkazy
desk-markdown-help-bold = **dve hviezdičky** spravia slová tučné, *jedna hviezdička* kurzívou
desk-markdown-help-heading = ## na začiatku riadka spraví nadpis
desk-markdown-help-list = - alebo 1. na začiatku riadkov spraví zoznam
desk-markdown-help-link = {"["}slová](https://example.org) spraví odkaz; [slová](entry:service/nazov) vedie na stránku tohto portálu
desk-markdown-help-paragraph = prázdny riadok začína nový odsek
desk-markdown-shown = Ako to uvidia čitatelia
desk-markdown-empty = Zatiaľ nie je nič napísané.
desk-markdown-long = Text je na náhľad príliš dlhý: najviac 40 000 znakov.

## Searching for what a link leads to

desk-find = Nájsť záznam
desk-find-words = Slová
desk-find-help = Názov, adresa alebo organizácia v ktoromkoľvek jazyku. Na dĺžňoch a mäkčeňoch nezáleží.
desk-find-count = { $n ->
    [0] Nič nevyhovuje. Skúste menej slov alebo iné slová.
    [one] Vyhovuje 1 záznam.
    [few] Vyhovujú { $n } záznamy.
    [many] Vyhovuje { $n } záznamu.
   *[other] Vyhovuje { $n } záznamov.
}
desk-find-choose = Vyberte jeden:
desk-find-more = Ukazujeme len prvých { $n }. Pridajte slovo a bude ich menej.
desk-find-network = celá sieť

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Špendlík na mriežke okolo stredu mesta
desk-pin-help = Šípky posúvajú špendlík, so Shiftom ďalej. Plus a mínus ukážu menšiu alebo väčšiu časť mesta.
desk-pin-distance = { $km } km od stredu mesta
desk-pin-closer = Bližšie
desk-pin-farther = Ďalej
desk-point-far = Je to { $km } km od stredu mesta. Skontrolujte obe čísla a či nie sú vymenené. Ak je to naozaj tam, uložte ešte raz.

## Words begun and not saved

desk-begun = Začaté, neuložené
desk-begun-help = Vidíte ich len vy. Otvorte ich, pokračujte a uložte.
