# Erasing for good
desk-erase = Izbriši zauvijek
desk-erase-help = Brisanje služi pravima ljudi: netko je povukao privolu ili želi biti zaboravljen. Nestaje sve što je ikad spremljeno u ovom zapisu, na svim jezicima, s komentarima i nespremljenim riječima. Nitko to ne može vratiti, ni iz sigurnosne kopije. Ono što je samo zastarjelo možete radije arhivirati.
desk-erase-readers = Čitatelji sada vide ovaj zapis. Njegova će im adresa reći da ga više nema.
desk-erase-reason = Zašto
desk-erase-reason-consent = Netko je povukao svoju privolu
desk-erase-reason-person = Osoba traži da nestane ono što se o njoj piše
desk-erase-reason-law = Po zakonu se ne smije čuvati
desk-erase-confirm = Za potvrdu upišite:
desk-erase-do = Izbriši zauvijek
desk-erase-not = Zadrži
desk-erase-wrong = Odaberite razlog i upišite točno ono što je prikazano.
desk-erase-person = Izbriši ovu osobu
desk-erase-person-help = Ime, e-adresa, lozinka, drugi korak, prijave, uloge i nespremljene riječi osobe { $name } nestaju zauvijek, u svim gradovima. Što je spremila, ostaje; nitko više ne može znati da je to bila ona. Ne vraća je ni sigurnosna kopija.
desk-erase-person-since = Zatražila je to:
desk-erase-person-wrong = Upišite točno prikazanu e-adresu.
desk-erase-person-asks = traži brisanje
desk-account-erasure = Biti zaboravljen
desk-account-erasure-help = Možete zatražiti brisanje svojeg računa: imena, adrese i svega čime se prijavljujete. To čini administrator mreže. Što ste spremili, ostaje; nitko više ne može znati da ste to bili vi.
desk-account-erasure-ask = Zatraži brisanje
desk-account-erasure-asked = Zatražili ste to. Administrator će to učiniti.
desk-account-erasure-stay = Želim ostati
desk-letter-erasure-subject = Netko traži brisanje
desk-letter-erasure =
    Pozdrav { $name },

    netko tko radi na portalu traži brisanje svojeg računa. Ova stranica pokazuje tko je to i omogućuje vam da to učinite:

    { $link }
desk-done-erased = Izbrisano zauvijek.
desk-done-wished = Administratori mreže to znaju.
desk-done-stays = Ostajete.

# Letters that were not delivered
desk-letters = Nedostavljena pisma
desk-letters-help = Ova pisma nitko nije primio. Popravite adresu ili poslužitelj pošte pa ih pošaljite ponovno. Poveznica u pismu možda je već prestara: tada osobu pozovite iznova.
desk-letters-none = Nema pisma koje se nije moglo dostaviti.
desk-letters-again = Pošalji ponovno
desk-letters-forget = Zaboravi
desk-letters-lost = Ovo se pismo više ne može otvoriti. Zaboravite ga i osobu pozovite iznova.
desk-today-letters = Nedostavljena pisma
desk-today-letters-help = Netko čeka pismo koje poslužitelj pošte nije primio.
desk-done-retried = Za koji trenutak šalje se ponovno.
desk-done-forgotten = Zaboravljeno.

# Words of a city in its letters
desk-letter-words = Riječi u pismima
desk-letter-words-help = Pisma ljudima koji ovdje rade (pozivnice, nove lozinke) mogu početi i završiti riječima vašega grada, na svakom jeziku. Što ostavite prazno, izostavlja se.
desk-letter-words-wrong = Nešto je predugo ili ima više redaka nego što pismo podnosi. Označeno je u nastavku.
desk-letter-words-sample = Kako pismo izgleda
desk-letter-greeting = Prvi redak
desk-letter-greeting-help = Tko piše, na primjer naziv vašeg ureda. Najviše 120 znakova.
desk-letter-signature = Potpis
desk-letter-signature-help = Najviše šest redaka.
desk-letter-contact = Posljednji redak
desk-letter-contact-help = Gdje netko odgovara na pitanja: telefonski broj ili adresa. Najviše 200 znakova.
