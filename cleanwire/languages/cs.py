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
        a.d a.s aj angl apod arch atd atp b.k bc dat doc dol dop dosl dr ekon ev event evt fin fr franc gen
        hist hl hod ing inž j.č jap jm jr jun kand kap kpt kupř l.p lat lib m.j max mgr mil min mj mld mn mudr
        mvdr n.l n.m např nar npor nprap nrtm nám násl něm o.p.s obr obv obyv odb odd odst okr ot p.o paeddr
        ph.d pharmdr phdr plk pol popř pozn poř pplk ppor pprap prap prof předn předs přel přibl přip příp red
        ref resp rndr roč rtm rus s.p s.r.o sb sek sev slov soc soud souv spol spr srov st stol str stř stříd
        sv t.j t.r t.č tab tel tis tj tzn tzv tř ul v.o.s v.r ved vl vlád vs vyd vz vých vč z.s z.ú zejm zkr
        zn zvl záp č č.j č.p čes čj čl čp čs čtvrtl ř šk
    """)
    | phrases("""
        a. d
        a. s
        et al
        ev. č
        hl. m
        j. č
        l. p
        m. j
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
    # Typography.
    quotes=("»«", "›‹"),
    quotation_terms=("uvozov",),
    function_words=words("""
        a ale až bude by byl byla bylo co do i jak jako je jeho jen ještě již jsem jsou k která které který
        na nebo není o od po podle pro před při s se si tak to u v ve z za ze že
    """),
    never_doubled=words("a z ze do od pro přes při"),
    doublable=words("to se si je jak ne"),
    emphatics=words("ne ano jo ach ha moc velmi nikdy bla la na ťuk"),
)
