### Příležitosti k dobrovolnictví a pravidla o něm, jak je vidí redakce.

## Kinds

kind-opportunity = Příležitost k dobrovolnictví
    .many = Příležitosti k dobrovolnictví
kind-volunteering-rule = Pravidlo o dobrovolnictví
    .many = Pravidla o dobrovolnictví

## Opportunity

field-opportunity-name = Co dobrovolníci dělají
    .help = Několika slovy: „Číst dětem v knihovně“.
field-opportunity-organization = Kdo ji nabízí
field-opportunity-status = Berou se teď lidé?
field-opportunity-description = Co se dělá a pro koho
    .help = Jak vypadá jeden den. Krátké věty, běžná slova.
field-opportunity-interests = Čeho se týká
field-opportunity-public_body = Na úřadě nebo ve veřejné instituci
    .help = Úřad města, škola, knihovna, nemocnice.
field-opportunity-first = Vhodné pro začátek
    .help = Ano, když lidi někdo přivítá, stačí jim pár slov a můžou kdykoli přestat.
field-opportunity-minimum_age = Nejnižší věk
    .help = V letech. Prázdné, když omezení není nebo není známo.
field-opportunity-consent_age = Nejnižší věk se souhlasem rodiče
    .help = Jen když se souhlasem můžou přijít i mladší lidé.
field-opportunity-maximum_age = Nejvyšší věk
field-opportunity-effort = Jak těžká je práce?
field-opportunity-driving = Je potřeba řidičský průkaz
field-opportunity-training = Než lidé začnou, dostanou školení
field-opportunity-skills = Co by měl člověk umět nebo co by ho mělo bavit
    .help = Jedna věta. Řekněte to, i když nic zvláštního není potřeba.

## Where and when

field-opportunity-place = Kde se pracuje
field-opportunity-locations = Místa
field-opportunity-rhythm = Jak často?
field-opportunity-schedules = Hodiny
    .help = Jeden řádek pro dny se stejnými hodinami. Nechte prázdné, když se lidé na hodinách domluví.
    .one = Hodiny
    .add = Přidat hodiny
field-opportunity-period = Den, nebo odkdy dokdy
    .help = „2026-12-05“ pro jeden den, „2026-10/2027-06“ pro školní rok.
field-opportunity-weekly_hours = Hodin týdně
field-opportunity-months = Nejméně na kolik měsíců
field-opportunity-apply_by = Poslední den pro přihlášení
field-opportunity-places = Kolik lidí je potřeba
    .help = Prázdné: kolik jich přijde.

## Languages

field-opportunity-languages = Jazyky dobrovolníků
    .help = Jeden řádek pro každý jazyk. Řekněte, jestli je nutný.
    .one = Jazyk
    .add = Přidat jazyk
field-languages-level = Jak dobře
    .none = Jakákoli úroveň
field-languages-needed = Nutný
    .help = Ne: hodí se, ale jde to i bez něj.
field-opportunity-team_languages = Jazyky, kterými mluví tým
field-opportunity-interpreter = Někdo tlumočí

## What people get, and safety

field-opportunity-benefits = Co dobrovolníci dostanou
section-safety = Bezpečnost
field-opportunity-at_risk = S dětmi nebo lidmi v ohrožení
field-opportunity-record_check = Žádá se výpis z rejstříku trestů
field-opportunity-contract = Je písemná smlouva
field-opportunity-insured = Kdo dobrovolníky pojistí?
field-opportunity-supervisor = O dobrovolníky se stará jeden určený člověk
field-opportunity-apply_url = Kde se přihlásit
    .help = Webová stránka s formulářem.
field-opportunity-how_to = Jak začít
    .help = Co udělat nejdřív a co bude pak.
field-opportunity-note = Poznámka pro kolegy
    .help = Vidí ji jen lidé, kteří píší za celé město. Čtenáři nikdy.

## Rule

field-volunteering-rule-name = Čeho se týká
    .help = Několika slovy: „Máte pojištění“, „Pokud jste požádali o azyl“.
field-volunteering-rule-summary = Co říká, jednou větou
field-volunteering-rule-description = Co říká a koho se zeptat
    .help = Řekněte, co říká zdroj, a nic víc. Uveďte, kdo poradí zdarma.
field-volunteering-rule-stays = Koho se týká
    .help = Prázdné: všech. Čtenáři to vidí jako slova; nikoho se na to neptáme.

# The whole, where a city may switch it off
feature-volunteering = Dobrovolnictví

## Signing up

field-opportunity-sign_up = Lidé se přihlašují na tomto portálu
    .help = Ano: stránka má formulář a lidi najdete v části „Lidé, kteří se přihlásili“. Nepotřebují účet.
field-opportunity-waiting = Kolik lidí může čekat na místo
    .help = Prázdné: 20.

## Shift

kind-shift = Směna
    .many = Směny
field-shift-name = Jak se jmenuje
    .help = „Sobotní dopoledne“.
field-shift-summary = Co se na ní dělá a co si přinést
field-shift-opportunity = Co se dělá
field-shift-organization = Kdo ji nabízí
field-shift-status = Koná se?
field-shift-day = Den, nebo první z nich
field-shift-starts = Začíná v
field-shift-ends = Končí v
    .help = Dřív než začátek znamená: další den.
field-shift-repeats = Jak se opakuje
    .help = Prázdné: jednou.
field-shift-last_day = Poslední den, kdy se opakuje
    .help = Prázdné: až do odvolání. Lidé se přihlašují na osm týdnů dopředu.
field-shift-days_off = Dny, kdy se nekoná
    .one = Den
    .add = Přidat den
field-days_off-day = Den
field-shift-places = Kolik lidí je pokaždé potřeba
    .help = Prázdné: kolik jich přijde. Kde jsou role, počítají se jejich místa.
field-shift-waiting = Kolik lidí může čekat na místo
    .help = Prázdné: 20.
field-shift-roles = Role
    .help = Když lidé dělají různé věci: někdo vaří, někdo řídí auto.
    .one = Role
    .add = Přidat roli
field-roles-name = Co dělají
field-roles-places = Kolik lidí je potřeba
field-shift-location = Kde
    .help = Jen když to není na místě příležitosti.

## Férovost

field-opportunity-fee = Dobrovolníci něco platí
    .help = Poplatek, zálohu, kurz, který si musí koupit.
field-opportunity-instead_of_job = Nahrazuje placenou práci
    .help = Platili byste za to někomu, kdyby to nedělal dobrovolník?
