# Dni a jazyky spolu, v zozname služieb
services-open-on = Deň
services-open-on-help = Keď vyberiete aj jazyk, uvidíte, kto ním v ten deň hovorí.
services-spoken-on = { $language }: { $days }
services-spoken-days-unknown = { $language }: nevieme, v ktoré dni. Opýtajte sa skôr, ako tam pôjdete.
