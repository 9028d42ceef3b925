### Ce stă în jurul paginilor: linkuri către site-ul orașului, sfârșitul meniului de limbi, pagini în alte pagini și pagina care curăță un dispozitiv.

web-nav-cities = Orașe
web-nav-data = Date deschise
web-nav-offline = Fără internet
# Pagina juridică despre cine publică site-ul (în germană: Impressum).
web-nav-imprint = Informații legale
# Numele rândului de linkuri către alte părți ale site-ului orașului, pentru cititoarele de ecran.
web-nav-official = Site-ul orașului

# Ultimul rând din meniul de limbi. Duce la persoane care vorbesc alte limbi.
web-language-missing = Limba mea nu este aici

## O pagină arătată în alt site. $city este numele portalului orașului.

web-embed-whole = Vedeți totul pe portalul { $city }

## Curățarea dispozitivului

web-clear-title = Curățați acest dispozitiv
web-clear-lede = Mai folosește cineva acest telefon sau calculator? Ștergeți ce a lăsat acest site pe el.
web-clear-button = Curățați acum acest dispozitiv
web-clear-done = I-am cerut browserului dumneavoastră să șteargă tot ce ține de acest site.
web-clear-done-text = Cele mai multe browsere fac aceasta imediat.
# Adăugat de un script după ce a șters tot ce poate ajunge să șteargă.
web-clear-script = Paginile salvate și bifele de pe acest site au fost șterse.
web-clear-forged = Nu s-a șters nimic. Vă rugăm să apăsați butonul de pe această pagină.
web-clear-many = Nu s-a șters nimic: prea multe încercări într-o oră. Vă rugăm să încercați mai târziu.
web-clear-goes = Ce dispare
web-clear-goes-text = Bifele din ghiduri, paginile de pe acest site pe care le-a păstrat browserul dumneavoastră și orice altceva a salvat acest site în browser. Cei care administrează acest site nu află nimic despre aceasta.
web-clear-stays = Ce rămâne
web-clear-stays-text = Rămâne lista browserului cu paginile vizitate. O puteți șterge în setările browserului. Unele browsere vechi nu ascultă de această cerere: ștergeți-le datele și din setări. Ce vede din conexiunea dumneavoastră o companie de telefonie, un angajator sau o școală rămâne la ei.
