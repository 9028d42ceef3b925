### Mestské časti, ako ich vidí redakcia.

kind-district = Mestská časť
    .many = Mestské časti
field-district-name = Názov mestskej časti
    .help = Tak, ako ho píšu ľudia odtiaľ.
field-district-description = Čo o nej treba vedieť
    .help = Čo tam nový obyvateľ nájde a ako sa tam dostane. Pomoc, ktorá tam je, sa zobrazí sama.
field-district-point = Približne kde je jej stred
field-neighbourhood = Časť mesta slovami
    .help = Len keď je menšia ako mestská časť alebo keď mestská časť ešte nemá záznam.
