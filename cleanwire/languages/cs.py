"""Czech.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="cs",
    teasers=phrases("""
        celý článek
        doporučené články
        doporučujeme
        dále čtěte
        mohlo by vás také zajímat
        mohlo by vás zajímat
        nepřehlédněte
        podívejte se
        podívejte se také
        poslechněte si
        poslechněte si také
        přečtěte si
        přečtěte si i
        přečtěte si také
        přečtěte si více
        sledujte také
        související
        související témata
        související zprávy
        související články
        tip na článek
        viz též
        více informací zde
        více k tématu
        více na
        více na toto téma
        více o tématu
        více se dočtete zde
        více zde
        více čtěte
        více čtěte zde
        zajímá vás více
        zjistěte více
        čtěte dále
        čtěte i
        čtěte také
        čtěte též
        čtěte víc
        čtěte více
        číst dále
    """),
    footers=phrases("""
        [...]
        […]
        celý článek
        celý článek zde
        celý článek »
        odkaz na originál
        odkaz na původní článek
        odkaz na zdroj
        originální článek
        pokračovat ve čtení
        pokračovat ve čtení →
        pokračování článku
        přejít na zdroj
        přeloženo pomocí deepl
        přeloženo pomocí deepl.com (bezplatná verze)
        přeloženo pomocí google překladače
        přeloženo pomocí překladače google
        přeloženo pomocí www.deepl.com/translator
        přeloženo pomocí www.deepl.com/translator (bezplatná verze)
        přečtěte si celý článek
        přečtěte si původní článek
        přečíst celý článek
        původní článek
        zdroj článku
        zdrojový článek
        zobrazit originál
        zobrazit původní článek
        číst celý článek
        číst dál
        číst dále
        číst dále »
        číst dále →
        číst více
        číst více »
    """),
    disclosures=phrases("""
        automatický překlad
        obsah byl automaticky přeložen
        přeloženo automaticky
        přeloženo umělou inteligencí
        strojový překlad
        tato stránka byla automaticky přeložena
        tento text byl automaticky přeložen
        tento článek byl automaticky přeložen
        tento článek byl přeložen automaticky
        tento článek byl přeložen pomocí ai
        tento článek byl přeložen pomocí umělé inteligence
        tento článek byl strojově přeložen
        text byl přeložen automaticky
        text byl strojově přeložen
        článek byl automaticky přeložen
        článek byl přeložen automaticky
        článek byl přeložen pomocí ai
        článek byl přeložen pomocí umělé inteligence
        článek byl přeložen strojově
        článek byl strojově přeložen
    """),
    furniture=phrases("""
        0 komentářů
        celá diskuse
        další zprávy
        další články
        diskuse
        diskuse (0)
        diskuze
        diskuze (0)
        doba čtení
        domů
        doporučené články
        doporučujeme
        fotogalerie
        hlavní stránka
        hledat
        inzerce
        komentáře
        komentáře (0)
        komerční sdělení
        kontakt
        kopírovat odkaz
        máte již účet? přihlaste se
        nahlásit chybu
        nahoru
        napište nám
        nastavení cookies
        načíst další
        načítání
        načítání...
        načítání…
        našli jste chybu? napište nám
        nejnovější
        nejnovější zprávy
        nejčtenější
        nejčtenější články
        newsletter
        ochrana osobních údajů
        odebírat
        odebírat newsletter
        odeslat
        odmítnout vše
        odpovědět
        placený obsah
        podmínky použití
        poslat e-mailem
        poslat odkaz
        pouze pro předplatitele
        povolit vše
        předplatit
        předplatné
        přejít k obsahu
        přejít na obsah
        přečíst později
        přidat komentář
        přidat příspěvek
        přihlaste se k odběru newsletteru
        přihlásit
        přihlásit k odběru
        přihlásit se
        přijmout vše
        registrovat
        reklama
        reklama:
        sdílej na facebooku
        sdílejte
        sdílejte článek
        sdílet
        sdílet na facebooku
        sdílet na twitteru
        sdílet na x
        sdílet článek
        sdílet:
        sledujte nás
        sledujte nás na facebooku
        sledujte nás na instagramu
        souhlasím
        související témata
        související články
        sponzorovaný obsah
        tagy
        tagy:
        tento web používá cookies
        tento web používá soubory cookie
        tisk
        tisknout
        tweetnout
        témata
        témata:
        uložit
        uložit na později
        vaše e-mailová adresa nebude zveřejněna
        vaše e-mailová adresa nebude zveřejněna.
        velikost písma
        vložit komentář
        vstoupit do diskuse
        vstoupit do diskuze
        vstup do diskuse
        vstup do diskuze
        vytisknout
        více
        více informací
        více článků
        všechna práva vyhrazena
        všechna práva vyhrazena.
        zavřít
        zavřít reklamu
        zobrazit další
        zobrazit komentáře
        zobrazit více
        zpět
        zpět na hlavní stránku
        zásady ochrany osobních údajů
        štítky
        štítky:
        žádné komentáře
    """),
    abbreviations=words("""
        a.d a.s aj angl apod atd atp bc bl brig dat dl doc dol dop dr ekon ev event f.o fin fr fran gen gr
        hist hod i.e id il in ing inž it j.č jap jm jmen jr js jud kand kap kat kol kpt kr ks kupř lat lic ltd
        m.j m.n.m max maď mdr mgr mil min mj mjr mld mn mudr mvdr n.l n.m např nar ned nesl ni npor nrtm nám
        násl něm o.s obr odb odd odst okr op org ot p.a paeddr pan par ph.d pharmdr phdr pl plk pok pol popř
        por pozn pp pplk ppor ppráp prap prof prům př předn předs přel přibl příl příp přít pův r.o red resp
        rkp rndr roč rtm rus s.r.o sb sev sg sl slov soc soud spol srov st stol str stř střel subst sv t.j t.r
        t.zv tab tel tis tj tuz tzn tzv tř ul um us v.o.s v.r ved vel vl vlád voj vs vyd vz vých výd z.s zasl
        zejm zem zkr zn zpr zvl záp zást ú úč úř č čes čj čl čp čs čt čís ř říj š šk škpt ž
    """)
    | phrases("""
        a. d
        a. s
        j. č
        l. p
        m. j
        mj. i
        n. l
        n. m
        př. n. l
        s. r. o
        t. j
        t. r
        t. č
        v. o. s
        v. r
        z. s
        č. j
        č. p
    """),
)
