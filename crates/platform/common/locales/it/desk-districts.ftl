### Quartieri, come li vede la redazione.

kind-district = Quartiere
    .many = Quartieri
field-district-name = Nome del quartiere
    .help = Come lo scrive chi ci vive.
field-district-description = Che cosa sapere sul quartiere
    .help = Che cosa ci trova chi arriva e come ci si va. Gli aiuti che ci sono compaiono da soli.
field-district-point = All’incirca dov’è il suo centro
field-neighbourhood = Parte della città, a parole
    .help = Solo quando è più piccola di un quartiere, o quando il quartiere non ha ancora una voce.
