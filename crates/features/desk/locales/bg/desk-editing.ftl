### Comfort of the form: marks, links, the pin, copies, words begun and not saved.

desk-title-of = { $page }: { $name }

## Copies

desk-duplicate = Направи копие
desk-copy-name = { $name } (копие)
desk-done-duplicated = Това е копието. Дайте му собствено име. Читателите не го виждат.
desk-halt-copy = За копието няма свободно име
desk-halt-copy-text = Почти сто записа от този вид имат това име. Първо преименувайте някои.

## Markdown

desk-markdown-tools = Знаци в текста
desk-markdown-bold = Удебелено
desk-markdown-italic = Курсив
desk-markdown-heading = Заглавие
desk-markdown-list = Списък
desk-markdown-numbers = Номериран списък
desk-markdown-link = Връзка
desk-markdown-words = думи
desk-markdown-help = Как се отбелязват заглавия, списъци и връзки
desk-markdown-help-bold = **две звездички** удебеляват думите, *една звездичка* ги прави курсив
desk-markdown-help-heading = ## в началото на реда прави заглавие
desk-markdown-help-list = - или 1. в началото на редовете прави списък
desk-markdown-help-link = {"["}думи](https://example.org) прави връзка; [думи](entry:service/ime) води към страница на този портал
desk-markdown-help-paragraph = празен ред започва нов абзац
desk-markdown-shown = Както ще го видят читателите
desk-markdown-empty = Още нищо не е написано.
desk-markdown-long = Текстът е твърде дълъг за преглед: най-много 40 000 знака.

## Searching for what a link leads to

desk-find = Намери запис
desk-find-words = Думи
desk-find-help = Име, адрес или организация на който и да е език. Ударенията нямат значение.
desk-find-count = { $n ->
    [0] Нищо не отговаря. Опитайте с по-малко или други думи.
    [one] Отговаря 1 запис.
   *[other] Отговарят { $n } записа.
}
desk-find-choose = Изберете един:
desk-find-more = Показани са само първите { $n }. Добавете дума, за да станат по-малко.
desk-find-network = цялата мрежа

## The pin on the map. "#" in the place of $km is filled in by the page.

desk-pin = Карфица върху мрежа около центъра на града
desk-pin-help = Стрелките местят карфицата, с Shift по-далеч. Плюс и минус показват по-малка или по-голяма част от града.
desk-pin-distance = { $km } км от центъра на града
desk-pin-closer = По-близо
desk-pin-farther = По-далеч
desk-point-far = Това е на { $km } км от центъра на града. Проверете двете числа и дали не са разменени. Ако наистина е там, запазете още веднъж.

## Words begun and not saved

desk-begun = Започнати, незапазени
desk-begun-help = Виждате ги само Вие. Отворете някой, продължете и го запазете.
