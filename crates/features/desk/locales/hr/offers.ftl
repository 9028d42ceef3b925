# The page behind the link of a letter: is this offer still true?

offer-is-asked = Vrijedi li ovo još?
offer-is-asked-text = Ako vrijedi, pritisnite gumb. Bez odgovora odlazi s popisa dana { $date }.
offer-is-ended = Više nije na popisu
offer-is-ended-text = Nitko nije rekao da još vrijedi. Ako vrijedi, pritisnite gumb: čitatelji to odmah opet vide.
offer-is-renewed = Hvala. Ostaje na popisu
offer-is-renewed-text = Zapisano je kao provjereno. Ponovno ćemo pitati za nekoliko mjeseci.
offer-is-closed = Ova poveznica ne može ništa
offer-is-closed-text = Grad je povukao ovu ponudu ili je završila. Možete je promijeniti u uredništvu.
offer-renew = Još vrijedi
offer-otherwise = Ako više ne vrijedi, ne činite ništa ili je promijenite u uredništvu.
offer-look = Pogledaj njezinu stranicu
offer-told-unknown = Ova poveznica ne vodi nikamo
offer-told-unknown-text = U novijem je pismu novija poveznica ili je ponuda izbrisana.
