desk-halt-picture-open = Отворете изображението
