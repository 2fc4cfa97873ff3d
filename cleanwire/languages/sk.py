"""Slovak.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="sk",
    refusals=phrases("""
        ako jazykový model nemôžem
        ako umelá inteligencia nemôžem
        je mi ľúto, ale s tým nemôžem pomôcť
        ľutujem, ale s tým nemôžem pomôcť
    """),
    site_footers=phrases("""
        zdroj lokalita
        zdroj stránka
        zdroj web
        zdroj webu
        zdrojová stránka
        zdrojový web
    """),
    teasers=phrases("""
        mohlo by vás zaujímať
        prečítajte si aj
        prečítajte si tiež
        súvisiace články
        súvisiaci článok
        čítajte aj
        čítajte tiež
    """),
    footers=phrases("""
        odkaz na pôvodný článok
        odkaz na zdroj
        pokračovať v čítaní
        preložené pomocou deepl
        prečítajte si celý článok
        prečítajte si pôvodný článok
    """),
    disclosures=phrases("""
        automatický preklad
        obsah bol automaticky preložený
        preložené automaticky
        strojový preklad
        tento text bol automaticky preložený
        tento článok bol automaticky preložený
        tento článok bol preložený automaticky
        tento článok bol preložený pomocou ai
        tento článok bol preložený pomocou umelej inteligencie
        tento článok bol strojovo preložený
        text bol preložený automaticky
        text bol strojovo preložený
        táto stránka bola automaticky preložená
        článok bol automaticky preložený
        článok bol preložený automaticky
        článok bol preložený pomocou ai
        článok bol preložený pomocou umelej inteligencie
        článok bol strojovo preložený
    """),
    furniture=phrases("""
        0 komentárov
        chyba v článku?
        diskusia (0)
        dĺžka čítania
        hlavná stránka
        komentáre (0)
        komerčný obsah
        kopírovať odkaz
        len pre predplatiteľov
        máte už predplatné? prihláste sa
        máte už účet? prihláste sa
        nahlásiť chybu
        najnovšie správy
        najčítanejšie články
        napíšte nám
        nastavenia cookies
        načítava sa
        načítať ďalšie
        našli ste chybu? napíšte nám
        ochrana osobných údajov
        ochrana súkromia
        odmietnuť všetko
        odoberajte newsletter
        odoberať newsletter
        odporúčané články
        podmienky používania
        poslať e-mailom
        povoliť všetko
        prejsť na obsah
        pridať komentár
        prihlásiť sa
        prihláste sa na odber newslettera
        prijať všetko
        registrovať sa
        reklama
        sledujte nás
        sledujte nás na facebooku
        sledujte nás na instagrame
        sponzorovaný obsah
        späť na hlavnú stránku
        súvisiace témy
        táto stránka používa cookies
        táto stránka používa súbory cookies
        uložiť na neskôr
        uložiť článok
        vaša e-mailová adresa nebude zverejnená
        vaša e-mailová adresa nebude zverejnená.
        viac informácií
        viac článkov
        vložiť komentár
        vstúpiť do diskusie
        všetky práva vyhradené
        všetky práva vyhradené.
        zatvoriť reklamu
        zdieľaj na facebooku
        zdieľať na facebooku
        zdieľať na twitteri
        zdieľať na x
        zdieľať článok
        zobraziť diskusiu
        zobraziť komentáre
        zobraziť viac
        zásady ochrany osobných údajov
        ďalšie správy
        ďalšie články
        žiadne komentáre
    """),
    abbreviations=words("""
        a.d a.s adm al alt angl ap apod arch atp atď dat doc dol dop dr ekon ev event fin fr franc gen gréc
        hist hl hod i.e ing inž j.č jap jr jun kand kap kol kpt lat m.j m.r max mgr mil min mj mjr mld mn mudr
        mvdr n.l n.m n.o napr nasl nem npor nám nár obr obyv odb odd ods odst okr ot p.n.l paeddr ph.d pharmdr
        phdr plk pol popr por pozn pplk ppor pr prap predn preds približ prof príl príp písm r.o r.s red ref
        resp rkp rndr roč rtm rus s.r.o sek sev sl slov soc sp spol st stor str sv t.j t.r t.zn t.zv t.č tab
        tel tis tj tr tzn tzv ul v.o.s v.r vl vs vyd vých z.z zast zb zn zv zvl záp č č.j č.p čes čl čs čís šk
    """)
    | phrases("""
        a i
        a pod
        a. d
        a. k. a
        a. s
        hl. m
        m. j
        n. l
        o. i
        o. z
        p. n. l
        pr. n. l
        s. r. o
        t. j
        t. r
        t. zn
        t. č
        v. o. s
        v. r
    """),
    # Typography.
    quotes=("»«", "›‹"),
    quotation_terms=("úvodzov",),
    bound_words=words("a i k o s u v z"),
    letters="áäéíóôúýčďĺľňŕšťž",
    word_terms=words("názov písmen slov termín význam znak znamen"),
    stray_words=words("aby také teraz"),
    function_words=words("""
        a ako ale alebo až bol bola bolo bude by do ešte i je jeho k ktorá ktoré ktorý len na nie o od po
        podľa pre pred pri s sa si som sú tak to u už v vo z za zo čo že
    """),
    never_doubled=words("od pre cez pri zo do na pod nad v s"),
    doublable=words("to sa si je ako nie"),
    attribute_endings=("ej", "ého", "ému", "ích", "ím", "ých", "ým", "ými"),
    emphatics=words("nie áno ach ha veľmi nikdy bla la na"),
    cross_references=phrases("""
        pozri aj
        pozri tiež
        pozrite aj
        viac o téme
        čítajte viac
    """),
    # What a model says around its translation.
    names=phrases("""
        slovak
        slovensky
        slovenčina
    """),
    translation_words=phrases("""
        preklad
        prelož
    """),
    assents=phrases("""
        iste
        jasné
        rád
        samozrejme
    """),
    chatter_openings=phrases("""
        nižšie je preklad
        preklad je nasledujúci
        tu je preklad
        tu je preklad textu do slovenčiny
        tu je preklad článku
        tu je preložený text
    """),
    chatter_closings=phrases("""
        daj mi vedieť, ak
        dajte mi vedieť, ak
        dajte vedieť, ak
        dúfam, že to pomôže
        poznámka: mená som
        poznámka: ponechal
    """),
    # Numbers and dates.
    scale_words=words("tis mil mln mld mrd"),
    sign_terms=words("kláves klávesy operátor príkaz symbol znak znaky čiarka"),
)
