# What readers of the portal see of reports: the question below every page, the form, and what they are told.

reports-useful = V-a fost utilă această pagină?
reports-yes = Da
reports-no = Nu
reports-link = Semnalați o greșeală

reports-title = Semnalați o greșeală
reports-about = Pagina:
reports-part = Ce este greșit?
reports-part-hours = Program
reports-part-address = Adresă sau loc
reports-part-phone = Telefon, e-mail sau site
reports-part-price = Preț
reports-part-text = Ceva din text
reports-part-translation = Traducerea
reports-part-other = Altceva
reports-which = Despre ce este vorba?
reports-which-all = Pagina întreagă
reports-words = Ce ar trebui să știm? (Puteți lăsa gol.)
reports-words-help = Numărul maxim de caractere: { $n }. Vă rugăm să nu scrieți nume, numere de telefon sau alte lucruri private. Nu știm cine sunteți și nu vă putem răspunde.
reports-empty = Lăsați gol acest câmp
reports-send = Trimiteți
reports-back = Înapoi la pagină

reports-wrong-part = Încă nu s-a trimis nimic. Alegeți ce este greșit, apoi apăsați din nou „Trimiteți”.
reports-wrong-long = { $n ->
    [one] Încă nu s-a trimis nimic. Textul este prea lung cu un caracter. Scurtați-l, apoi apăsați din nou „Trimiteți”.
    [few] Încă nu s-a trimis nimic. Textul este prea lung cu { $n } caractere. Scurtați-l, apoi apăsați din nou „Trimiteți”.
   *[other] Încă nu s-a trimis nimic. Textul este prea lung cu { $n } de caractere. Scurtați-l, apoi apăsați din nou „Trimiteți”.
}
reports-wrong-full = Nu s-a trimis nimic. Avem deja multe semnalări despre această pagină și le vom citi în curând. Vă mulțumim.
reports-wrong-often = { $n ->
    [one] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe semnalări. Apăsați din nou „Trimiteți” peste un minut.
    [few] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe semnalări. Apăsați din nou „Trimiteți” peste { $n } minute.
   *[other] Încă nu s-a trimis nimic. Din rețeaua dumneavoastră au venit multe semnalări. Apăsați din nou „Trimiteți” peste { $n } de minute.
}

reports-told-thanks = Vă mulțumim
reports-told-thanks-text = Ne ajutați să păstrăm corect acest portal. Cineva va citi semnalarea.
reports-told-no = Vă mulțumim că ne-ați spus
reports-told-no-text = Ce lipsea sau era greșit? Dacă ne spuneți, putem îmbunătăți pagina.
reports-told-forged = Nu s-a trimis nimic
reports-told-forged-text = Formularul nu a venit de pe acest portal. Întoarceți-vă la pagină și apăsați butonul de acolo.
reports-told-large = Nu s-a trimis nimic
reports-told-large-text = Textul este mult prea lung. Întoarceți-vă, scurtați-l și trimiteți din nou.
reports-told-many = A fost prea des
reports-told-many-text = În ultima oră au venit multe răspunsuri din rețeaua dumneavoastră. Acesta nu a fost numărat.

# About something an organization offers
reports-part-unsafe = Nu este sigur
reports-part-job = Muncă neplătită în locul unui loc de muncă
reports-part-money = Cer bani
reports-part-over = S-a încheiat
reports-title-offer = Semnalați această ofertă
