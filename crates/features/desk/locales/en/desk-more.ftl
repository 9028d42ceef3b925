# On the page that says that a picture is not ready
desk-halt-picture-open = Open the picture
