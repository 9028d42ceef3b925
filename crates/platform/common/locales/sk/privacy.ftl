### Časti stránky o ochrane súkromia: kto čo nevidí, rýchly odchod a spoločné zariadenia.

common-privacy-nobody = Kto nikdy neuvidí, že ste tu boli
common-privacy-nobody-text = Zoznam návštev neexistuje. Preto ho od nás nikto nemôže dostať: ani polícia, ani vízový úrad, ani prenajímateľ vášho bytu, ani zamestnávateľ, ani vaša rodina. Nevieme povedať, čo čítate, pretože to nevieme.
common-privacy-clear = Keď vaše zariadenie používajú iní
common-privacy-clear-text = Môžete odstrániť to, čo táto stránka zanechala v telefóne alebo počítači: označenia v návodoch a uložené stránky.
common-privacy-exit = Tlačidlo „Hneď opustiť stránku“
common-privacy-exit-text = Stránky o nebezpečenstve majú tlačidlo na rýchly odchod. Vyprázdni stránku a na jej mieste otvorí inú webovú stránku. Odstráni aj označenia, ktoré ste na nej urobili. Tlačidlo „späť“ vo vašom prehliadači potom nevedie na stránku, ktorú ste opustili; bez JavaScriptu na ňu vedie. Tlačidlo však nemôže skryť všetko. Zoznam navštívených stránok vo vašom prehliadači môže stále ukazovať, že ste tu boli. Stránky, ktoré ste otvorili predtým, môžu zostať za tlačidlom „späť“. Kto má kontrolu nad vaším zariadením alebo sieťou, môže vidieť, že ste navštívili túto stránku. Ak je to pre vás nebezpečné, použite zariadenie, ktoré ten človek nevidí.

common-privacy-offline = Stránky vo vašom zariadení
common-privacy-offline-text = Vaše zariadenie ukladá niektoré stránky tohto portálu, aby ste ich mohli čítať bez internetu: tie, ktoré ste otvorili, a balík „To najdôležitejšie“, ak oň požiadate. Stránky o nebezpečenstve a násilí sa ukladajú len v tomto balíku. Nedozvieme sa, čo je uložené. Na stránke „Bez internetu“ to môžete vidieť, odstrániť alebo vypnúť.

common-privacy-sign-up = Keď sa niekam prihlásite
common-privacy-sign-up-text = Len vtedy sa pýtame, kto ste: na meno a na jeden spôsob, ako sa s vami spojiť. Je to zašifrované. Prečítať si to môžu tí, ktorí to ponúkajú, a ľudia, ktorí portál pre mesto spravujú. Každé nahliadnutie sa zapíše. Formulár hovorí, v ktorý deň sa všetko vymaže. Cez svoj súkromný odkaz si to môžete kedykoľvek pozrieť, stiahnuť a vymazať.

common-privacy-search = Keď hľadanie nič nenájde
common-privacy-search-text = Vtedy počítame slová, aby sa mesto dozvedelo, čo tu chýba. Nevieme, kto ich napísal, kedy ani kde. Slová s číslicou alebo znakom @ a dlhé texty sa nepočítajú. Ľudia, ktorí na portáli pracujú, si slová môžu prečítať, až keď sa hľadali najmenej 5× v najmenej 3 dňoch; dovtedy slová nie sú nikde uložené. Po 90 dňoch sa všetko vymaže.
