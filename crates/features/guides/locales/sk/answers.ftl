# Čo návody pridávajú na stránku piatich otázok a na stránku mestskej časti
guides-start = Prečítajte si, ako to funguje, krok za krokom
guides-start-note = Začnite prvým.
guides-channels-district = Skupiny a kanály pre túto mestskú časť
guides-channels-by-district = Pre jednu mestskú časť
