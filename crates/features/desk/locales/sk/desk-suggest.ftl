# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Navrhnúť
desk-suggest-all = { $n ->
    [one] Navrhnúť chýbajúci text
    [few] Navrhnúť { $n } chýbajúce texty
    [many] Navrhnúť { $n } chýbajúceho textu
   *[other] Navrhnúť { $n } chýbajúcich textov
}
desk-suggest-help = Prekladá { $service }. Kým text neprečítate, zostane označený ako strojový preklad.
desk-suggest-waits = Návrhy sa pripravujú. Môžete pracovať ďalej.
desk-suggest-look = Pozrieť sa znova
desk-suggest-offered = Stroj navrhuje toto. Text vyššie zostane, kým návrh neprijmete:
desk-suggest-take = Prijať návrh
desk-suggest-refused-lost = Stroj stratil alebo zdvojil odkaz, číslo alebo meno. Jeho text nepoužijeme: preložte ho sami.
desk-suggest-refused-shape = Stroj zmenil nadpisy, zoznamy alebo odkazy v texte. Jeho text nepoužijeme: preložte ho sami.
desk-suggest-refused-empty = Stroj nič nevrátil. Preložte text sami.
desk-suggest-refused-long = Návrh stroja je pre toto pole príliš dlhý. Napíšte sami niečo kratšie.
desk-suggest-trouble-languages = Prekladová služba tento jazyk nepozná. Prekladajte ručne.
desk-suggest-trouble-key = Prekladová služba odmieta kľúč. Povedzte to správcovi.
desk-suggest-trouble-quota = Limit prekladovej služby je vyčerpaný. Prekladajte ručne, alebo požiadajte správcu o navýšenie.
desk-suggest-trouble-busy = { $seconds ->
    [one] Prekladová služba je vyťažená. Skúste to znova o jednu sekundu.
    [few] Prekladová služba je vyťažená. Skúste to znova o { $seconds } sekundy.
    [many] Prekladová služba je vyťažená. Skúste to znova o { $seconds } sekundy.
   *[other] Prekladová služba je vyťažená. Skúste to znova o { $seconds } sekúnd.
}
desk-suggest-trouble-slow = Prekladová služba neodpovedala včas. Skúste to neskôr.
desk-suggest-trouble-unreachable = Prekladová služba nie je dostupná. Skúste to neskôr, alebo to povedzte správcovi.
desk-suggest-trouble-odd = Prekladovej službe nerozumieme. Povedzte to správcovi.
desk-suggest-trouble-refused = Návrhy stroja sa nedali použiť: odkazy, čísla alebo zoznamy sa zmenili. Prekladajte ručne.
desk-suggest-trouble-off = Žiadna prekladová služba už nie je nastavená.
desk-suggest-trouble-late = Pri príprave návrhov stále ukladal niekto iný. Požiadajte znova.
desk-suggest-trouble-job = Niečo sa pokazilo na našej strane. Skúste to znova; ak to trvá, povedzte to prevádzkovateľovi servera.
desk-done-suggested = Návrh je uložený ako strojový preklad. Prečítajte ho skôr než čitatelia.
desk-done-suggesting = Návrhy tu čoskoro budú, označené ako strojový preklad.
desk-halt-no-suggestions = Tu návrhy nie sú
desk-halt-no-suggestions-text = Toto mesto nepoužíva prekladovú službu. Prekladajte ručne, alebo požiadajte správcu, aby ju nastavil.

# From one translation to the next
desk-translate-next = Ďalšie v tomto jazyku:
desk-translate-save-next = Uložiť a prejsť na ďalšie
desk-board-waiting = na preklad
desk-board-all = všetko
desk-names = Názvy, ktoré sa neprekladajú
desk-names-words = Názvy
desk-names-help = Jeden na riadok: miesta, organizácie, produkty. Žiadny stroj ich neprekladá.
desk-names-wrong = To je príliš veľa: najviac 500 názvov, každý najviac 80 znakov.

# Links that readers follow in vain
desk-links = Nefunkčné odkazy
desk-links-help = Každý odkaz na zverejnených stránkach sa raz týždenne skontroluje.
desk-links-count = { $n ->
    [one] 1 odkaz čaká na opravu
    [few] { $n } odkazy čakajú na opravu
    [many] { $n } odkazu čaká na opravu
   *[other] { $n } odkazov čaká na opravu
}
desk-links-since = od
desk-links-to = Teraz je tu:
desk-links-in = Je v zázname:
desk-links-none = Všetky odkazy fungujú.
desk-links-off = Odkazy sa tu nekontrolujú. Zapnúť to môže prevádzkovateľ servera.
desk-link-moved = presunuté
desk-link-gone = už neexistuje
desk-link-broken = neodpovedá
desk-link-certificate = nie je bezpečné otvoriť

# Jobs
desk-jobs = Neúspešné úlohy
desk-jobs-help = Server to niekoľkokrát skúsil a vzdal to.
desk-jobs-none = Všetko je hotové.
desk-jobs-again = Skúsiť znova
desk-jobs-forget = Zabudnúť
desk-job-suggest = Návrhy prekladov
desk-job-links = Kontrola odkazov
desk-job-other = Iná úloha
desk-done-tried-again = Teraz sa to skúsi znova.
desk-halt-no-job = Táto úloha tu už nie je
desk-halt-no-job-text = Niekto iný ju skúsil znova alebo zabudol.

# Blocks of the page Today
desk-today-sent-back = Vrátené vám
desk-today-sent-back-help = Niekto sa pozrel a žiada vás o zmenu.
desk-today-asked = Požiadali ste o kontrolu
desk-today-asked-help = Čakajú na redaktora. Nemusíte nič robiť.
desk-today-jobs = Neúspešné úlohy
desk-today-jobs-help = Server to vzdal. Pozrite sa prečo a skúste to znova.
desk-today-ends = Čoskoro skončí
desk-today-ends-help = Platí to ešte? Dajte neskorší deň, alebo to odstráňte.
desk-today-ends-notice = Oznam končí
desk-today-ends-entry = Čitatelia to prestanú vidieť
desk-today-links = Nefunkčné odkazy
desk-today-links-help = Čitatelia idú po týchto odkazoch márne. Nájdite novú adresu, alebo odkaz odstráňte.
