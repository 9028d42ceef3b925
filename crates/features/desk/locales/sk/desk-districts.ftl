# The districts of a city, in its settings
desk-districts-help = Čitatelia môžu hľadať, čo je blízko. Mestská časť má vlastnú stránku. Miesto alebo kanál uvádza svoju mestskú časť vo svojom formulári.
desk-districts-none = Zatiaľ tu nie je žiadna mestská časť.
desk-districts-new = Nová mestská časť
