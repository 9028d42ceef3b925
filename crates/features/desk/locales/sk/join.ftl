# Organizations that ask to publish here: the form, the page behind the link of its letter, and the letters.

join-title = Zverejnite, čo vaša organizácia ponúka
join-lede = Noví obyvatelia tu nájdu, čo môžu robiť pre iných, vo svojich jazykoch. Nič to nestojí. Mesto si každú organizáciu najprv prezrie.
join-name = Názov organizácie
join-website = Web
join-empty = Môžete nechať prázdne.
join-email = E-mail kontaktnej osoby
join-email-help = Pošleme tam list s odkazom. Adresa sa na portáli nikde neukazuje.
join-about = Čo vaša organizácia robí?
join-about-help = Najviac { $n } znakov, jazykom, ktorému v meste rozumejú.
join-languages = Jazyky, ktorými hovoríte
join-kept = Prečítať si to môžu ľudia, ktorí sa o tento portál za mesto starajú, a nikto iný. Ak povedia nie alebo neodpovedia, zmaže sa to dňa { $date }.
join-wrong-name = Napíšte názov organizácie.
join-wrong-name-long = Názov je príliš dlhý: napíšte najviac 120 znakov.
join-wrong-website = Toto nie je adresa webu. Vyzerá ako www.example.org.
join-wrong-about = Napíšte niekoľkými slovami, čo vaša organizácia robí.
join-told-mail-text = Poslali sme list s odkazom. Otvorte ho do troch dní a stlačte tam tlačidlo. Až potom mesto vašu žiadosť uvidí.
join-is-asked = Ešte neodoslané
join-is-asked-text = Stlačte tlačidlo. Až potom mesto uvidí, čo ste napísali.
join-is-waiting = Mesto to má
join-is-waiting-text = Niekto sa na to pozrie. Odpoveď dostanete listom.
join-is-refused = Mesto povedalo nie
join-is-refused-text = Ak nerozumiete prečo, môžete mestu napísať.
join-confirm = Odoslať mestu
join-data = Čo o vás uchovávame
join-refused-known = Vaša organizácia už účet má.
join-refused-unclear = Nepodarilo sa zistiť, kto ste. Napíšte znova a uveďte web, alebo príďte na mestský úrad.
join-refused-elsewhere = Vaša organizácia v tomto meste nepôsobí.
join-refused-purpose = Vaša činnosť sa na tento portál nehodí.
join-told-unknown-text = Nebol použitý včas, alebo bolo všetko zmazané. Formulár môžete poslať znova.
join-told-erased-text = Z toho, čo ste napísali, už neuchovávame nič.
join-letter-confirm-subject = Potvrďte, prosím: vaša organizácia
join-letter-confirm =
    Dobrý deň,

    niekto uviedol vašu adresu, aby mohol zverejňovať ponuku organizácie na portáli: { $city }.

    Otvorte do troch dní tento odkaz a stlačte tam tlačidlo:
    { $link }

    Ak ste to neboli vy, nerobte nič. Vašu adresu sami zmažeme.
join-letter-refused-subject = Odpoveď vašej organizácii
join-letter-refused =
    Dobrý deň,

    mesto si prezrelo vašu žiadosť o zverejňovanie na svojom portáli a povedalo nie.

    { $reason }

    Čo ste napísali, sa samo zmaže.
