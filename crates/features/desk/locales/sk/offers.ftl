# The page behind the link of a letter: is this offer still true?

offer-is-asked = Platí to ešte?
offer-is-asked-text = Ak áno, stlačte tlačidlo. Bez odpovede to zmizne zo zoznamu dňa { $date }.
offer-is-ended = Už to nie je v zozname
offer-is-ended-text = Nikto nepovedal, že to ešte platí. Ak áno, stlačte tlačidlo: čitatelia to hneď opäť uvidia.
offer-is-renewed = Ďakujeme. Zostáva to v zozname
offer-is-renewed-text = Je to zapísané ako overené. O niekoľko mesiacov sa opýtame znova.
offer-is-closed = Tento odkaz nič nezmôže
offer-is-closed-text = Mesto ponuku stiahlo, alebo sa už skončila. Zmeniť ju môžete v redakcii.
offer-renew = Ešte to platí
offer-otherwise = Ak to už neplatí, nerobte nič, alebo to zmeňte v redakcii.
offer-look = Pozrieť si jej stránku
offer-told-unknown = Tento odkaz nikam nevedie
offer-told-unknown-text = V novšom liste je novší odkaz, alebo bola ponuka zmazaná.
