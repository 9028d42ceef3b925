### Úvodní stránka sítě: všechna města a jejich jazyky.

network-what = Jste v nějakém městě nově? Tady zjistíte, kdo pomáhá, kde, kdy a v jakém jazyce. Čtení je zdarma a nikdo se neptá, kdo jste.
network-choose = Vyberte si město
network-cities = Vyberte si město
network-languages = Číst portál { $city } v jazyce
network-missing = Podívejte se, kdo jím mluví, město po městě.
network-danger = Jste v nebezpečí?
network-danger-text = Zavolejte 112. Je to číslo tísňového volání na policii, záchrannou službu a hasiče ve všech zemích EU. Hovor je zdarma, ve dne v noci.
network-work = Pracujete pro město? Tento portál je svobodný software a může ho používat každé město.
network-work-more = O tomto portálu

## Jazyky všech měst

network-languages-lede = Stránky kterých měst můžete číst v určitém jazyce a kde jím mluví lidé nebo skupiny.
network-languages-read = Stránky měst:
network-languages-spoken = Mluví se jím tady:
