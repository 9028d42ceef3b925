### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Vytvořit kopii
desk-copy-name = { $name } (kopie)
desk-done-duplicated = Toto je kopie. Dejte jí vlastní název. Čtenáři ji nevidí.
desk-halt-copy = Pro kopii nezbývá název
desk-halt-copy-text = Skoro sto záznamů tohoto druhu má tento název. Nejdřív některé přejmenujte.

## Markdown

desk-markdown-tools = Značky v textu
desk-markdown-bold = Tučně
desk-markdown-italic = Kurzíva
desk-markdown-heading = Nadpis
desk-markdown-list = Seznam
desk-markdown-numbers = Číslovaný seznam
desk-markdown-link = Odkaz
desk-markdown-words = slova
desk-markdown-help = Jak označit nadpisy, seznamy a odkazy
desk-markdown-help-bold = **dvě hvězdičky** udělají slova tučná, *jedna hvězdička* kurzívou
desk-markdown-help-heading = ## na začátku řádku udělá nadpis
desk-markdown-help-list = - nebo 1. na začátku řádků udělá seznam
desk-markdown-help-link = {"["}slova](https://example.org) udělá odkaz; [slova](entry:service/nazev) vede na stránku tohoto portálu
desk-markdown-help-paragraph = prázdný řádek začíná nový odstavec
desk-markdown-shown = Jak to uvidí čtenáři
desk-markdown-empty = Zatím není nic napsáno.
desk-markdown-long = Text je pro náhled příliš dlouhý: nejvýše 40 000 znaků.

## Searching for what a link leads to

desk-find = Najít záznam
desk-find-words = Slova
desk-find-help = Název, adresa nebo organizace v kterémkoli jazyce. Na háčcích a čárkách nezáleží.
desk-find-count = { $n ->
    [0] Nic neodpovídá. Zkuste méně slov nebo jiná slova.
    [one] Odpovídá 1 záznam.
    [few] Odpovídají { $n } záznamy.
    [many] Odpovídá { $n } záznamu.
   *[other] Odpovídá { $n } záznamů.
}
desk-find-choose = Vyberte jeden:
desk-find-more = Ukazujeme jen prvních { $n }. Přidejte slovo a bude jich méně.
desk-find-network = celá síť

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Špendlík na mřížce kolem středu města
desk-pin-help = Šipky posouvají špendlík, se Shiftem dál. Plus a minus ukážou menší nebo větší část města.
desk-pin-distance = { $km } km od středu města
desk-pin-closer = Blíž
desk-pin-farther = Dál
desk-point-far = Je to { $km } km od středu města. Zkontrolujte obě čísla a zda nejsou přehozená. Pokud to tam opravdu je, uložte ještě jednou.

## Words begun and not saved

desk-begun = Začaté, neuložené
desk-begun-help = Vidíte je jen vy. Otevřete je, pokračujte a uložte.
