# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Objavite što nudi vaša organizacija
join-lede = Novi stanovnici ovdje na svojim jezicima nalaze što mogu činiti za druge. Ne stoji ništa. Grad prvo pogleda svaku organizaciju.
join-name = Naziv organizacije
join-website = Mrežna stranica
join-empty = Možete ostaviti prazno.
join-email = E-adresa osobe za kontakt
join-email-help = Onamo šaljemo pismo s poveznicom. Adresa se nigdje na portalu ne prikazuje.
join-about = Čime se bavi vaša organizacija?
join-about-help = Najviše { $n } znakova, na jeziku koji u gradu razumiju.
join-languages = Jezici koje govorite
join-kept = To mogu čitati ljudi koji se za grad brinu o ovom portalu i nitko drugi. Ako kažu ne ili ne odgovore, briše se dana { $date }.
join-wrong-name = Napišite naziv organizacije.
join-wrong-name-long = Naziv je predugačak: napišite najviše 120 znakova.
join-wrong-website = Ovo nije adresa mrežne stranice. Izgleda kao www.example.org.
join-wrong-about = Napišite u nekoliko riječi čime se bavi vaša organizacija.
join-told-mail-text = Poslali smo pismo s poveznicom. Otvorite je u roku od tri dana i ondje pritisnite gumb. Tek tada grad vidi vaš zahtjev.
join-is-asked = Još nije poslano
join-is-asked-text = Pritisnite gumb. Tek tada grad vidi što ste napisali.
join-is-waiting = Grad je to primio
join-is-waiting-text = Netko će pogledati. Odgovor ćete dobiti pismom.
join-is-refused = Grad je rekao ne
join-is-refused-text = Ako ne razumijete zašto, možete pisati gradu.
join-confirm = Pošalji gradu
join-data = Što čuvamo o vama
join-refused-known = Vaša organizacija već ima račun.
join-refused-unclear = Nije se moglo saznati tko ste. Pišite ponovno i navedite mrežnu stranicu ili dođite u gradski ured.
join-refused-elsewhere = Vaša organizacija ne radi u ovom gradu.
join-refused-purpose = Ono što radite ne odgovara ovom portalu.
join-told-unknown-text = Nije iskorištena na vrijeme ili je sve izbrisano. Obrazac možete poslati ponovno.
join-told-erased-text = Od onoga što ste napisali više ne čuvamo ništa.
join-letter-confirm-subject = Molimo potvrdite: vaša organizacija
join-letter-confirm =
    Dobar dan,

    netko je naveo vašu adresu da bi objavljivao ponudu organizacije na portalu: { $city }.

    Otvorite ovu poveznicu u roku od tri dana i ondje pritisnite gumb:
    { $link }

    Ako to niste bili vi, ne činite ništa. Vašu ćemo adresu sami izbrisati.
join-letter-refused-subject = Odgovor vašoj organizaciji
join-letter-refused =
    Dobar dan,

    grad je pogledao vaš zahtjev za objavljivanje na svojem portalu i rekao ne.

    { $reason }

    Ono što ste napisali briše se samo.
