"""Czech.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="cs",
    refusals=phrases("""
        bohužel nemohu pomoci s
        bohužel nemohu přeložit
        bohužel nemohu splnit
        bohužel s tímto nemohu pomoci
        bohužel tento text nemohu přeložit
        jako jazykový model nemohu
        jako jazykový model, nemohu
        jako umělá inteligence nemohu
        je mi líto, ale nemohu pomoci s
        je mi líto, ale nemohu přeložit
        je mi líto, ale nemohu splnit
        je mi líto, ale s tím
        je mi líto, ale s tím nemohu pomoci
        je mi líto, ale s tímto nemohu pomoci
        je mi líto, ale tento text nemohu přeložit
        omlouvám se, ale nemohu pomoci s
        omlouvám se, ale nemohu přeložit
        omlouvám se, ale nemohu splnit
        omlouvám se, ale s tím
        omlouvám se, ale s tímto nemohu pomoci
        omlouvám se, ale tento text
        omlouvám se, ale tento text nemohu přeložit
        tento text nemohu přeložit
        uveďte prosím text
    """),
    site_footers=phrases("""
        web zdroje
        zdroj server
        zdroj site
        zdroj stránka
        zdroj web
        zdroj webu
        zdrojová stránka
        zdrojové místo
        zdrojový web
    """),
    teasers=phrases("""
        mohlo by vás také zajímat
        mohlo by vás zajímat
        podívejte se také
        poslechněte si také
        přečtěte si i
        přečtěte si také
        přečtěte si též
        související článek
        související články
        čtěte i
        čtěte také
        čtěte též
    """),
    footers=phrases("""
        celý článek čtěte zde
        odkaz na původní článek
        odkaz na zdroj
        pokračovat ve čtení
        pokračujte ve čtení
        přeloženo pomocí deepl
        přeloženo s deepl
        přečtěte si celý článek
        přečtěte si původní článek
        příspěvek … pochází z …
        příspěvek … se nejdříve objevil na …
        zdrojový odkaz
        zobrazit původní článek
        číst celý článek
        číst dál
    """),
    disclosures=phrases("""
        automaticky přeloženo z angličtiny
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
        tento článek byl přeložen umělou inteligencí
        tento článek byl strojově přeložen
        text byl přeložen automaticky
        text byl strojově přeložen
        toto je automatický překlad
        toto je strojový překlad
        článek byl automaticky přeložen
        článek byl přeložen automaticky
        článek byl přeložen pomocí ai
        článek byl přeložen pomocí umělé inteligence
        článek byl přeložen strojově
        článek byl strojově přeložen
    """),
    tag_labels=phrases("""
        štítky
    """),
    furniture=phrases("""
        0 komentářů
        celá diskuse
        další zprávy
        další článek
        další články
        diskuse (0)
        diskuze (0)
        doba čtení
        doporučené články
        hlavní stránka
        inzerce
        jen pro předplatitele
        komentáře (0)
        komerční sdělení
        kopírovat odkaz
        máte již účet? přihlaste se
        nahlásit chybu
        nahoru
        napište nám
        naskenujte qr kód
        nastavení cookies
        načíst další
        našli jste chybu? napište nám
        nejnovější zprávy
        nejčtenější
        nejčtenější články
        ochrana osobních údajů
        odebírat newsletter
        odmítnout vše
        placený obsah
        podmínky použití
        poslat e-mailem
        poslat odkaz
        poslechnout si článek
        pouze pro předplatitele
        používáme cookies
        používáme soubory cookie
        povolit vše
        předchozí článek
        přejít k obsahu
        přejít na obsah
        přečíst později
        přidat komentář
        přidat příspěvek
        přihlaste se k diskusi
        přihlaste se k odběru newsletteru
        přihlásit k odběru
        přihlásit se
        přijmout cookies
        přijmout vše
        reklama
        sdílej na facebooku
        sdílejte článek
        sdílet na facebooku
        sdílet na twitteru
        sdílet na x
        sdílet článek
        sledujte nás
        sledujte nás na facebooku
        sledujte nás na instagramu
        související témata
        související články
        sponzorovaný obsah
        tento web používá cookies
        tento web používá soubory cookie
        uložit na později
        vaše e-mailová adresa nebude zveřejněna
        vaše e-mailová adresa nebude zveřejněna.
        velikost písma
        vložit komentář
        vstoupit do diskuse
        vstoupit do diskuze
        vstup do diskuse
        vstup do diskuze
        vytisknout článek
        více článků
        všechna práva vyhrazena
        všechna práva vyhrazena.
        zavřít reklamu
        zobrazit další
        zobrazit komentáře
        zobrazit více
        zpět na hlavní stránku
        zásady ochrany osobních údajů
        číst dále
        číst více
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
    bound_words=words("a i k o s u v z"),
    stray_words=words("""
        aby byla bylo jako jsou která který kteří nebo není podle protože při své také však všechny řekl
    """),
    hyphenated=words("-li"),
    question_words=words("proč"),
    letters="áéíóúýčďěňřšťůž",
    word_terms=words("nazýv název písmen slov termín význam znak znamen"),
    function_words=words("""
        a ale až bude by byl byla bylo co do dva i jak jako je jeho jen ještě již jsem jsou k kdo která které
        který lidí mnoho máme na nebo není nikdo o od po podle pro před při s se si svůj tak to ty u v ve z za
        ze že
    """),
    never_doubled=words("od pro přes při ze do na pod nad v s"),
    doublable=words("to se si je jak ne"),
    attribute_endings=("é", "ého", "ému", "ích", "ího", "ím", "ých", "ým"),
    emphatics=words("ne ano jo ach ha moc velmi nikdy bla la na ťuk"),
    cross_references=phrases("""
        k tématu
        přečtěte si více
        srov. též
        viz také
        viz též
        více informací
        více o tématu
        více zde
        zobrazit také
        čtěte dále
        čtěte více
        číst dál
    """),
    credits=phrases("""
        foto
        fotografie
        snímek
        s
        text
        zdroj
    """),
    rights=phrases("""
        všechna práva vyhrazena
    """),
    names=phrases("""
        čeština
        česky
        czech
    """),
    translation_words=phrases("""
        přelož
        překlad
    """),
    assents=phrases("""
        dobře
        jistě
        rád
        samozřejmě
        určitě
    """),
    chatter_openings=phrases("""
        níže je překlad
        níže naleznete překlad
        překlad zní následovně
        tady je překlad
        tady je přeložený text
        zde je překlad
        zde je překlad do češtiny
        zde je překlad textu
        zde je překlad textu do češtiny
        zde je překlad článku
        zde je přeložený text
        zde je český překlad
    """),
    chatter_closings=phrases("""
        chcete, abych
        dej mi vědět, pokud
        dejte mi vědět, jestli
        dejte mi vědět, pokud
        doufám, že tento překlad
        doufám, že to pomůže
        doufám, že vám to
        doufám, že vám to pomůže
        mohu ještě
        mohu vám ještě
        pokud potřebujete další pomoc
        pokud potřebujete další překlad
        poznámka: ponechal
        poznámka: ponechal jsem
        poznámka: překlad
        poznámka: přeložil jsem
        poznámka: vlastní jména jsem
        poznámka: zachoval jsem
        poznámky k překladu
    """),
    prompts=phrases("""
        přelož do češtiny
        přelož následující
        přelož tento text
        přeložte následující
        přeložte tento text
    """),
    translation_labels=phrases("""
        cílový text
        finální překlad
        konečný překlad
        překlad
        překlad do češtiny
        přeložený text
        český překlad
    """),
    translator_notes=phrases("""
        dosl.
        nebo:
        nepřeloženo
        nepřeložitelné
        pozn. př.
        pozn. překl.
        poznámka překladatele
        poznámka překladatelky
    """),
    machine_labels=phrases("""
        automatický překlad
        přeloženo automaticky
        strojový překlad
        strojově přeloženo
    """),
    # Numbers and dates.
    scale_words=words("tis mil mln mld mrd"),
    sign_terms=words("klávesa klávesy operátor příkaz symbol tečka znak znaky čárka"),
)
