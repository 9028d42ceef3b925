desk-halt-picture-open = Otevřít obrázek
