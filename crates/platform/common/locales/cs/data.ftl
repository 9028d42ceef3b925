### Stránka o otevřených datech.

data-title = Otevřená data
data-lede = Co tu můžou číst jiné programy a odkud jsou údaje.
data-what = Co je otevřené
data-what-text = Všechno, co na tomto portálu vidíte, je veřejné. Programy můžou číst stejné údaje jako lidé. Nikdo nepotřebuje účet ani klíč. Soukromé poznámky pracovníků a hlášení čtenářů veřejné nejsou.
data-formats = Co můžou programy číst už dnes
data-pages = Údaje uvnitř stránek (JSON-LD, schema.org)
data-pages-text = Stránky služeb, organizací, průvodců a článků obsahují své údaje v podobě, které programy rozumějí: názvy, adresy, jazyky, otevírací doby, telefonní čísla.
data-sitemap = Seznam všech stránek (mapa webu, XML)
data-sitemap-text = Každá stránka s adresou v každém jazyce.
data-addresses = Adresy, které zůstávají
data-addresses-text = Stránka si nechává svou adresu. Když se přesune, stará adresa vede na novou. Když stránka skončí, adresa to řekne.
data-bundle = Celý obsah jako soubory (balík)
data-bundle-text = Lidé, kteří tento portál provozují, můžou vyvézt všechno jako čitelné textové soubory. Požádejte je. Tady na to žádná adresa není.
data-licence = Licence
data-licence-text = Software je svobodný pod licencí EUPL-1.2. Licence obrázku je uvedená pod ním, pokud ji známe. Dokumenty a stránky, na které odkazujeme, patří jiným. Pro texty tohoto portálu zatím žádná licence není určená. Než zkopírujete celé stránky, zeptejte se lidí, kteří portál provozují.
data-sources = Zdroje a data
data-sources-text = Každá stránka uvádí své zdroje, dobu, o které mluví, a den, kdy někdo údaje naposledy ověřil. Když se zdroje liší, stránka ukáže všechny. Co nikdo neví, je označené jako neznámé.
data-wrong = Je něco špatně?
data-wrong-text = Řekněte to lidem, kteří tento portál provozují. Najdete je dole na každé stránce. Kde se stránka ptá „Pomohla vám tato stránka?“, můžete také nahlásit chybu a nemusíte říkat, kdo jste.
