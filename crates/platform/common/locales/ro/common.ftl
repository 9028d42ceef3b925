# Home
common-home-title = { $city } pentru nou-veniți
common-home-arrived = Tocmai am ajuns
common-home-choose = Alegeți orașul
common-home-read-in = Citiți această pagină în limba
common-home-doors = Alegeți o ușă
common-home-alone = Mai sunt oameni ca dumneavoastră
common-home-figures = Toate cifrele și ce numără ele

# Topics
common-topics = Teme
common-topics-lede = Fiecare temă este o ușă. În spatele ei sunt ghiduri, servicii și articole.
common-topic-empty = Încă nu avem nimic în spatele acestei uși. Întrebați o persoană.
common-topic-others = Alte uși

# Organizations
common-organizations = Organizații
common-organizations-lede = Instituții și grupuri care îi ajută pe nou-veniți, cu adresele lor, dacă le știm.
common-contact = Contact
common-address-unknown = Adresa nu se știe. Întrebați înainte de a merge acolo.
common-phone-unknown = Numărul de telefon nu se știe
common-approximate = Punctul de pe hartă este doar aproximativ.
common-speaks = Limbi vorbite
common-speaks-unknown = Nu se știe. Întrebați înainte de a merge acolo.
common-in-short = Pe scurt
common-old = { $years ->
    [one] Cea mai nouă sursă este veche de un an. Verificați înainte de a merge acolo.
    [few] Cea mai nouă sursă este veche de { $years } ani. Verificați înainte de a merge acolo.
   *[other] Cea mai nouă sursă este veche de { $years } de ani. Verificați înainte de a merge acolo.
}
common-old-facts = { $years ->
    [one] Cea mai nouă sursă este veche de un an. Este posibil ca informațiile și cifrele să se fi schimbat.
    [few] Cea mai nouă sursă este veche de { $years } ani. Este posibil ca informațiile și cifrele să se fi schimbat.
   *[other] Cea mai nouă sursă este veche de { $years } de ani. Este posibil ca informațiile și cifrele să se fi schimbat.
}
common-hurt = Dacă cineva v-a făcut rău sau v-a amenințat

# Projects
common-project-programme = Program
common-project-grant = Acord de grant
common-project-time = Perioadă
common-project-amount = Sumă
common-project-partners = Parteneri
common-project-partner = Partener
common-project-role = Rol
common-project-country = Țară

# Languages
common-languages = Limbi
common-languages-lede = Limbile în care puteți citi acest portal și limbile pe care le vorbesc oamenii de aici.
common-languages-interface = Citiți acest portal în limba
common-languages-coverage = Texte: { $done } din { $total }
common-language-title = Cine vorbește limba { $language }
common-language-read = Citiți acest portal în limba { $language }
common-language-nobody = Încă nu cunoaștem pe nimeni aici care vorbește această limbă. Întrebați o persoană: poate vă găsește un interpret.

# About
common-about = Despre acest portal
common-about-lede = Cine administrează acest portal, de unde vin informațiile și cum este făcut.
common-about-how = De unde vin informațiile
common-about-how-text = Fiecare pagină își numește sursele și ziua în care cineva le-a verificat ultima dată. Când ceva nu se știe, pagina o spune. Când două surse nu sunt de acord, pagina le arată pe amândouă.
common-about-translations = Traduceri
common-about-translations-text = Textele se scriu mai întâi în engleză. Un text tradus automat este marcat până când îl citește o persoană. Când textul în engleză se schimbă, pagina spune că traducerea este mai veche.
common-about-software = Programul
common-about-software-text = Acest portal folosește Integra, un program liber pe care îl poate folosi orice oraș. El s-a născut din proiectul european INTEGRA al orașelor Sofia, Praga, Košice, Osijek și Rubano.
common-about-city = Despre oraș
common-about-figures = Cifre
common-about-figures-note = Un număr înseamnă ceva doar împreună cu ceea ce numără. Nu comparați numere care numără oameni diferiți.
common-figure-what = Ce
common-figure-value = Număr
common-figure-definition = Cine sau ce se numără
common-figure-source = Sursă și dată

# Privacy
common-privacy = Confidențialitate
common-privacy-lede = Puteți citi totul aici fără să ne spuneți cine sunteți.
common-privacy-not-police = Aici nu este nici poliția, nici biroul de vize
common-privacy-not-police-text = Acest portal nu decide în privința permiselor. Nu reclamă pe nimeni. Nu vă întreabă niciodată despre permis, cetățenie, religie sau sănătate.
common-privacy-not-recorded = Ce nu înregistrăm
common-privacy-not-recorded-text = Nu înregistrăm cine sunteți, unde sunteți, cine ce caută sau ce adresă are dispozitivul dumneavoastră. Nu folosim module cookie. Nicio pagină nu încarcă nimic de la altă firmă.
common-privacy-recorded = Ce înregistrăm
common-privacy-recorded-text = Despre cititori, nimic. Serverul notează ceva doar când apare o eroare. Nota nu conține niciun vizitator și nicio căutare. Când răspundeți la „V-a fost utilă această pagină?”, un număr crește cu unu. Când semnalați o greșeală, păstrăm cuvintele dumneavoastră cel mult 180 de zile și nimeni nu știe cine le-a scris. Pentru ca nimeni să nu ne poată copleși cu mesaje, o formă cifrată a adresei dispozitivului dumneavoastră rămâne în memorie cel mult o oră și nu este scrisă niciodată.
common-privacy-device = Ce rămâne pe dispozitivul dumneavoastră
common-privacy-device-text = Bifele dintr-un ghid rămân doar pe dispozitivul dumneavoastră. Le puteți șterge cu un singur buton din ghid. Browserul dumneavoastră păstrează o listă a paginilor pe care le-ați vizitat; o puteți șterge în browser.
common-privacy-links = Linkuri către alte site-uri
common-privacy-links-text = Un link către alt site duce acolo unde regulile nu sunt ale noastre. Nu îi spunem acelui site de pe ce pagină veniți.

# Accessibility
common-accessibility = Accesibilitate
common-accessibility-lede = Toată lumea trebuie să poată folosi acest portal.
common-accessibility-goal = Ce ne propunem
common-accessibility-goal-text = Respectăm WCAG 2.2, nivelul AA. Înainte de fiecare versiune nouă, un program verifică fiecare tip de pagină.
common-accessibility-how = Cum funcționează pentru dumneavoastră
common-accessibility-how-text = Fiecare pagină funcționează cu tastatura, cu un cititor de ecran, fără JavaScript, pe un telefon mic, în modul întunecat, cu text mare și pe hârtie.
common-accessibility-limits = Ce nu funcționează încă
common-accessibility-limits-text = Documentele din bibliotecă aparțin altora și pot fi greu de citit cu un cititor de ecran. Traducerile automate pot fi greșite sau greu de înțeles.
common-accessibility-tell = Spuneți-ne
common-accessibility-tell-text = Ceva nu a funcționat pentru dumneavoastră? Spuneți-le celor care administrează acest portal. Îi găsiți în partea de jos a fiecărei pagini.
