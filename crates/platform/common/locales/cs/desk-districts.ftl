### Městské části, jak je vidí redakce.

kind-district = Městská část
    .many = Městské části
field-district-name = Název městské části
    .help = Tak, jak ho píšou lidé, kteří tam žijí.
field-district-description = Co o ní vědět
    .help = Co tam nově příchozí najde a jak se tam dostane. Co tam pomáhá, se zobrazí samo.
field-district-point = Kde má přibližně střed
field-neighbourhood = Část města slovy
    .help = Jen když je menší než městská část, nebo když městská část zatím nemá záznam.
