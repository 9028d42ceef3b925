# Co průvodci přidávají na stránku pěti otázek a na stránku městské části
guides-start = Přečtěte si, jak to funguje, krok za krokem
guides-start-note = Začněte prvním.
guides-channels-district = Skupiny a kanály pro tuto městskou část
guides-channels-by-district = Pro jednu městskou část
