# Na stránke, ktorá hovorí, že obrázok nie je pripravený
desk-halt-picture-open = Otvoriť obrázok
