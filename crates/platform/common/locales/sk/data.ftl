### Stránka o otvorených údajoch.

data-title = Otvorené údaje
data-lede = Čo tu môžu čítať iné programy a odkiaľ sú údaje.
data-what = Čo je otvorené
data-what-text = Všetko, čo na tomto portáli vidíte, je verejné. Programy môžu čítať tie isté údaje ako ľudia. Nikto nepotrebuje účet ani kľúč. Súkromné poznámky redakcie a hlásenia čitateľov verejné nie sú.
data-formats = Čo môžu programy čítať dnes
data-pages = Údaje v stránkach (JSON-LD, schema.org)
data-pages-text = Stránky služieb, organizácií, návodov a článkov obsahujú svoje údaje v podobe, ktorej programy rozumejú: názvy, adresy, jazyky, otváracie hodiny, telefónne čísla.
data-sitemap = Zoznam všetkých stránok (mapa webu, XML)
data-sitemap-text = Každá stránka so svojou adresou v každom jazyku.
data-addresses = Adresy, ktoré zostávajú
data-addresses-text = Stránka si necháva svoju adresu. Keď sa presunie, stará adresa vedie na novú. Keď sa skončí, adresa to povie.
data-bundle = Celý obsah v súboroch (balík)
data-bundle-text = Ľudia, ktorí tento portál prevádzkujú, môžu všetko vyviezť ako čitateľné textové súbory. Opýtajte sa ich. Adresa na to tu nie je.
data-licence = Licencie
data-licence-text = Softvér je slobodný pod licenciou EUPL-1.2. Licencia obrázka stojí pod ním, ak ju poznáme. Dokumenty a stránky, na ktoré odkazujeme, patria iným. Texty tohto portálu zatiaľ nemajú určenú licenciu. Skôr ako skopírujete celé stránky, opýtajte sa ľudí, ktorí portál prevádzkujú.
data-sources = Zdroje a dátumy
data-sources-text = Každá stránka uvádza svoje zdroje, čas, o ktorom hovoria, a deň, keď niekto naposledy overil údaje. Keď sa zdroje líšia, stránka ukáže všetky. Čo nikto nevie, je označené ako neznáme.
data-wrong = Niečo nie je správne?
data-wrong-text = Povedzte to ľuďom, ktorí tento portál prevádzkujú. Nájdete ich dole na každej stránke. Kde sa stránka pýta „Pomohla vám táto stránka?“, môžete aj nahlásiť chybu a nemusíte povedať, kto ste.
