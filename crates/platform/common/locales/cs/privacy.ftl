### Části stránky o soukromí: kdo co nemůže vidět, rychlý odchod a společná zařízení.

common-privacy-nobody = Kdo vaši návštěvu nikdy neuvidí
common-privacy-nobody-text = Žádný seznam návštěv neexistuje. Proto ho od nás nikdo nemůže dostat: ani policie, ani vízový úřad, ani pronajímatel vašeho bytu, ani váš zaměstnavatel, ani vaše rodina. Nemůžeme říct, co čtete, protože to nevíme.
common-privacy-clear = Když vaše zařízení používá i někdo jiný
common-privacy-clear-text = Můžete odstranit, co tento web zanechal v telefonu nebo počítači: odškrtnutí v průvodcích a uložené stránky.
common-privacy-exit = Tlačítko „Hned opustit tento web“
common-privacy-exit-text = Stránky o nebezpečí mají tlačítko pro rychlý odchod. Vyprázdní stránku a místo ní otevře jiný web. Odstraní také, co jste si na té stránce odškrtli. Tlačítko „zpět“ v prohlížeči pak na opuštěnou stránku nevede; bez JavaScriptu na ni vede dál. Tlačítko ale nemůže skrýt všechno. Seznam navštívených stránek ve vašem prohlížeči může dál ukazovat, že jste tu byli. Stránky, které jste otevřeli předtím, můžou zůstat pod tlačítkem „zpět“. Kdo ovládá vaše zařízení nebo vaši síť, může vidět, že jste navštívili tento web. Pokud je to pro vás nebezpečné, použijte zařízení, do kterého ten člověk nevidí.

common-privacy-offline = Stránky ve vašem zařízení
common-privacy-offline-text = Vaše zařízení ukládá některé stránky tohoto portálu, abyste je mohli číst bez internetu: ty, které jste otevřeli, a balíček „To nejdůležitější“, pokud o něj požádáte. Stránky o nebezpečí a násilí se ukládají jen v tomto balíčku. Nedozvíme se, co je uloženo. Na stránce „Bez internetu“ to můžete vidět, odstranit nebo vypnout.

common-privacy-sign-up = Když se někam přihlásíte
common-privacy-sign-up-text = Jen tehdy se ptáme, kdo jste: na jméno a na jeden způsob, jak se s vámi spojit. Je to zašifrované. Přečíst si to mohou ti, kdo to nabízejí, a lidé, kteří portál pro město spravují. Každé nahlédnutí se zapíše. Formulář říká, který den se všechno smaže. Přes svůj soukromý odkaz si to můžete kdykoli prohlédnout, stáhnout a smazat.

common-privacy-search = Když hledání nic nenajde
common-privacy-search-text = Tehdy počítáme slova, aby se město dozvědělo, co tu chybí. Nevíme, kdo je napsal, kdy ani kde. Slova s číslicí nebo znakem @ a dlouhé texty se nepočítají. Lidé, kteří na portálu pracují, si slova mohou přečíst, teprve když se hledala nejméně 5× v nejméně 3 dnech; do té doby slova nejsou nikde uložená. Po 90 dnech se vše smaže.
