# Tabelul ajutorului: ce ajutor există în ce limbă și unde nu există
services-supply = Ce ajutor există și unde lipsește
services-supply-lede = Numărăm ajutorul pe care îl cunoaștem. Locurile goale arată unde are orașul de lucru.
services-supply-link = Unde lipsește ajutorul
services-supply-definition = Un serviciu se numără pentru o limbă dacă o vorbește cineva acolo, chiar și cu interpret. Dacă serviciul nu spune, luăm limbile organizației sale. Un serviciu se numără pentru un cartier dacă se află acolo sau dacă lucrează pentru oamenii de acolo. Serviciile închise acum nu se numără. Limba orașului nu este în tabel, pentru că instituțiile o vorbesc.
services-supply-nobody-means = „Nu cunoaștem pe nimeni” nu înseamnă că nu există nimeni. Spuneți-ne dacă știți pe cineva.
services-supply-total = { $n ->
    [0] Niciun serviciu numărat
    [one] { $n } serviciu numărat
    [few] { $n } servicii numărate
   *[other] { $n } de servicii numărate
}
services-supply-whole = Tot orașul
services-supply-languages = Limbi și teme
services-supply-districts = Cartiere și teme
services-supply-language = Limbă
# Marchează un loc din tabel unde nu cunoaștem pe nimeni. Stă după o cruce.
services-supply-nobody = nu cunoaștem pe nimeni
services-supply-holes = { $n ->
    [0] Pentru fiecare limbă din tabel cunoaștem un ajutor la fiecare temă.
    [one] Pentru { $n } combinație de limbă și temă nu cunoaștem niciun ajutor.
    [few] Pentru { $n } combinații de limbă și temă nu cunoaștem niciun ajutor.
   *[other] Pentru { $n } de combinații de limbă și temă nu cunoaștem niciun ajutor.
}
services-supply-holes-districts = { $n ->
    [0] Pentru fiecare cartier și fiecare temă cunoaștem un ajutor.
    [one] Pentru { $n } combinație de cartier și temă nu cunoaștem niciun ajutor.
    [few] Pentru { $n } combinații de cartier și temă nu cunoaștem niciun ajutor.
   *[other] Pentru { $n } de combinații de cartier și temă nu cunoaștem niciun ajutor.
}
# Citit cu voce tare după un număr din tabel. $what este o limbă sau un cartier, $topic o temă ca „Muncă”.
services-supply-for = { $n ->
    [one] serviciu: { $what }, { $topic }
    [few] servicii: { $what }, { $topic }
   *[other] de servicii: { $what }, { $topic }
}
