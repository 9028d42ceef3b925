# Městské části v nastavení města
desk-districts-help = Čtenáři můžou hledat, co je blízko. Městská část má vlastní stránku. Místo nebo kanál uvádí svou městskou část ve svém formuláři.
desk-districts-none = Zatím tu není žádná městská část.
desk-districts-new = Nová městská část
