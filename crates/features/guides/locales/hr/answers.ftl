# Što vodiči dodaju stranici s pet pitanja i stranici gradske četvrti
guides-start = Pročitajte kako to ide, korak po korak
guides-start-note = Počnite s prvim.
guides-channels-district = Grupe i kanali za ovu gradsku četvrt
guides-channels-by-district = Za jednu gradsku četvrt
