# Naši popisi na tuđim stranicama
embed-title = Stavite popis na svoju mrežnu stranicu
embed-lede = Mrežna stranica grada, škole ili udruge može prikazivati ove popise s današnjim podacima: bez skripti i kolačića, i nikoga ne brojimo.
embed-sites = Smiju ih prikazivati ove stranice:
embed-no-site = Nijedna druga mrežna stranica zasad ne smije prikazivati ove stranice. Ljudi koji vode ovaj portal mogu dopustiti vašu.
embed-copy = Kopirajte ove retke u svoju stranicu
embed-looks = Pogledajte kako izgleda
embed-size = Popis je širok koliko i mjesto koje mu date; dovoljno je 320 piksela. Ako treba veću visinu, promijenite broj iza „height”.
embed-filters = Želite samo dio popisa? Najprije odaberite filtre na popisu. Na njegovu kraju stoji „Stavite ovaj popis na svoju mrežnu stranicu”.
embed-all = Svi popisi koji se mogu prikazati
embed-link = Stavite ovaj popis na svoju mrežnu stranicu
