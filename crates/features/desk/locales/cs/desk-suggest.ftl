# Machine suggestions, links, jobs and the blocks of the page Today.

# Suggestions of a translation program
desk-suggest = Navrhnout
desk-suggest-all = { $n ->
    [one] Navrhnout chybějící text
    [few] Navrhnout { $n } chybějící texty
    [many] Navrhnout { $n } chybějícího textu
   *[other] Navrhnout { $n } chybějících textů
}
desk-suggest-help = Překládá { $service }. Dokud text nepřečtete, zůstane označený jako strojový překlad.
desk-suggest-waits = Návrhy se připravují. Můžete pracovat dál.
desk-suggest-look = Podívat se znovu
desk-suggest-offered = Stroj navrhuje toto. Text výše zůstane, dokud návrh nepřijmete:
desk-suggest-take = Přijmout návrh
desk-suggest-refused-lost = Stroj ztratil nebo zdvojil odkaz, číslo nebo jméno. Jeho text nepoužijeme: přeložte ho sami.
desk-suggest-refused-shape = Stroj změnil nadpisy, seznamy nebo odkazy v textu. Jeho text nepoužijeme: přeložte ho sami.
desk-suggest-refused-empty = Stroj nic nevrátil. Přeložte text sami.
desk-suggest-refused-long = Návrh stroje je pro toto pole příliš dlouhý. Napište sami něco kratšího.
desk-suggest-trouble-languages = Překladová služba tento jazyk nezná. Překládejte ručně.
desk-suggest-trouble-key = Překladová služba odmítá klíč. Řekněte to správci.
desk-suggest-trouble-quota = Limit překladové služby je vyčerpaný. Překládejte ručně, nebo požádejte správce o navýšení.
desk-suggest-trouble-busy = { $seconds ->
    [one] Překladová služba je vytížená. Zkuste to znovu za jednu sekundu.
    [few] Překladová služba je vytížená. Zkuste to znovu za { $seconds } sekundy.
    [many] Překladová služba je vytížená. Zkuste to znovu za { $seconds } sekundy.
   *[other] Překladová služba je vytížená. Zkuste to znovu za { $seconds } sekund.
}
desk-suggest-trouble-slow = Překladová služba neodpověděla včas. Zkuste to později.
desk-suggest-trouble-unreachable = Překladová služba není dostupná. Zkuste to později, nebo to řekněte správci.
desk-suggest-trouble-odd = Překladové službě nerozumíme. Řekněte to správci.
desk-suggest-trouble-refused = Návrhy stroje nešlo použít: odkazy, čísla nebo seznamy se změnily. Překládejte ručně.
desk-suggest-trouble-off = Žádná překladová služba už není nastavená.
desk-suggest-trouble-late = Při přípravě návrhů stále ukládal někdo jiný. Požádejte znovu.
desk-suggest-trouble-job = Něco se pokazilo na naší straně. Zkuste to znovu; pokud to trvá, řekněte to provozovateli serveru.
desk-done-suggested = Návrh je uložený jako strojový překlad. Přečtěte ho dřív než čtenáři.
desk-done-suggesting = Návrhy tu brzy budou, označené jako strojový překlad.
desk-halt-no-suggestions = Tady návrhy nejsou
desk-halt-no-suggestions-text = Toto město nepoužívá překladovou službu. Překládejte ručně, nebo požádejte správce, aby ji nastavil.

# From one translation to the next
desk-translate-next = Další v tomto jazyce:
desk-translate-save-next = Uložit a přejít k dalšímu
desk-board-waiting = k překladu
desk-board-all = všechno
desk-names = Názvy, které se nepřekládají
desk-names-words = Názvy
desk-names-help = Jeden na řádek: místa, organizace, produkty. Žádný stroj je nepřekládá.
desk-names-wrong = To je příliš: nejvýše 500 názvů, každý nejvýše 80 znaků.

# Links that readers follow in vain
desk-links = Nefunkční odkazy
desk-links-help = Každý odkaz na zveřejněných stránkách se jednou týdně zkontroluje.
desk-links-count = { $n ->
    [one] 1 odkaz čeká na opravu
    [few] { $n } odkazy čekají na opravu
    [many] { $n } odkazu čeká na opravu
   *[other] { $n } odkazů čeká na opravu
}
desk-links-since = od
desk-links-to = Teď je tady:
desk-links-in = Je v záznamu:
desk-links-none = Všechny odkazy fungují.
desk-links-off = Odkazy se tady nekontrolují. Zapnout to může provozovatel serveru.
desk-link-moved = přesunuto
desk-link-gone = už neexistuje
desk-link-broken = neodpovídá
desk-link-certificate = není bezpečné otevřít

# Jobs
desk-jobs = Nezdařené úlohy
desk-jobs-help = Server to několikrát zkusil a vzdal to.
desk-jobs-none = Všechno je hotovo.
desk-jobs-again = Zkusit znovu
desk-jobs-forget = Zapomenout
desk-job-suggest = Návrhy překladů
desk-job-links = Kontrola odkazů
desk-job-other = Jiná úloha
desk-done-tried-again = Teď se to zkusí znovu.
desk-halt-no-job = Tato úloha tu už není
desk-halt-no-job-text = Někdo jiný ji zkusil znovu nebo zapomněl.

# Blocks of the page Today
desk-today-sent-back = Vráceno vám
desk-today-sent-back-help = Někdo se podíval a žádá vás o změnu.
desk-today-asked = Požádali jste o kontrolu
desk-today-asked-help = Čekají na redaktora. Nemusíte nic dělat.
desk-today-jobs = Nezdařené úlohy
desk-today-jobs-help = Server to vzdal. Podívejte se proč a zkuste to znovu.
desk-today-ends = Brzy skončí
desk-today-ends-help = Platí to ještě? Dejte pozdější den, nebo to odstraňte.
desk-today-ends-notice = Oznámení končí
desk-today-ends-entry = Čtenáři to přestanou vidět
desk-today-links = Nefunkční odkazy
desk-today-links-help = Čtenáři jdou po těchto odkazech marně. Najděte novou adresu, nebo odkaz odstraňte.
