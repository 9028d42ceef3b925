# Na stranici koja kaže da slika nije spremna
desk-halt-picture-open = Otvori sliku
