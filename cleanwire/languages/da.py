"""Danish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="da",
    refusals=phrases("""
        jeg beklager, men jeg kan ikke hjælpe med det
        som ai kan jeg
        som ai-sprogmodel kan jeg
        som en ai-sprogmodel kan jeg
        som sprogmodel kan jeg
    """),
    site_footers=phrases("""
        kilde hjemmeside
        kilde side
        kilde site
        kilde websted
        kildeside
        kildesite
        kildewebsted
    """),
    teasers=phrases("""
        hør også
        læs også
        relaterede artikler
        relateret artikel
    """),
    footers=phrases("""
        fortsæt læsning
        indlægget … blev først udgivet på …
        kildelink
        link til kilden
        læs den originale artikel
        læs hele artiklen
        oversat med deepl
    """),
    disclosures=phrases("""
        artiklen er automatisk oversat
        artiklen er blevet oversat automatisk
        artiklen er maskinoversat
        artiklen er oversat af ai
        artiklen er oversat af kunstig intelligens
        artiklen er oversat automatisk
        artiklen er oversat ved hjælp af ai
        artiklen er oversat ved hjælp af kunstig intelligens
        automatisk oversættelse
        denne artikel er automatisk oversat
        denne artikel er blevet automatisk oversat
        denne artikel er blevet oversat automatisk
        denne artikel er maskinoversat
        denne artikel er oversat af ai
        denne artikel er oversat automatisk
        denne artikel er oversat ved hjælp af ai
        denne artikel er oversat ved hjælp af kunstig intelligens
        denne side er maskinoversat
        denne side er oversat automatisk
        denne tekst er maskinoversat
        maskinoversættelse
        teksten er automatisk oversat
        teksten er maskinoversat
    """),
    furniture=phrases("""
        0 kommentarer
        abonnér nu
        accepter alle
        accepter alle cookies
        afvis alle
        alle nyheder
        alle rettigheder forbeholdes
        alle rettigheder forbeholdes.
        annonce
        annoncørbetalt indhold
        artiklen fortsætter efter annoncen
        artiklen fortsætter efter videoen
        artiklen fortsætter under annoncen
        artiklen fortsætter under billedet
        artiklen fortsætter under videoen
        betalt indhold
        bliv abonnent
        del artikel
        del artiklen
        del med en ven
        del på facebook
        del på linkedin
        del på twitter
        denne hjemmeside anvender cookies
        denne hjemmeside bruger cookies
        dette website bruger cookies
        din e-mailadresse vil ikke blive publiceret
        din e-mailadresse vil ikke blive publiceret.
        er du allerede abonnent? log ind
        find os på facebook
        flere artikler
        flere nyheder
        for abonnenter
        forrige artikel
        få nyhedsbrevet
        få vores nyhedsbrev
        følg os på facebook
        følg os på instagram
        gem artikel
        gem artiklen
        gå til hovedindhold
        gå til indhold
        hent appen
        hent flere
        ingen kommentarer
        ingen kommentarer endnu
        kommentarer (0)
        kontakt os
        kopier link
        kopiér link
        kun for abonnenter
        link kopieret
        log ind for at kommentere
        luk annonce
        lyt til artiklen
        læs kommentarer
        læs senere
        mest læst
        mest læste
        mest sete
        næste artikel
        opret bruger
        print artikel
        relaterede emner
        relateret indhold
        ret en fejl
        se flere kommentarer
        se kommentarer
        send til en ven
        seneste nyheder
        seneste nyt
        skriv en kommentar
        skriv kommentar
        sponsoreret indhold
        spring til indhold
        til toppen
        tilbage til forsiden
        tilbage til toppen
        tilmeld dig
        tilmeld dig nyhedsbrevet
        tilmeld dig vores nyhedsbrev
        tilmeld nyhedsbrev
        udskriv artikel
        vi bruger cookies
        vis flere
        vis flere kommentarer
        vis kommentarer
    """),
    abbreviations=words("""
        a.m adj adm adr afd afg afs aht alm ang anm anv apr art aug bd bem bibl bl bl.a ca cand cirk d.d d.s
        d.v.s d.å dec dept dir div dr ds dvs e.kr e.l e.m e.o ed eg egl ejd ekskl eksp eng etabl etc ev evt
        ext f f.eks f.kr f.m f.o.m f.t feb febr ff fg fhv fig fl flg forf forts fr frk fys gl gn gns gnsn gr
        hhv hr hum i.e i.f.m i.f.t i.h.t i.kr ifm ift iht indb indl indsk ing inkl insp inst isl istf ital jan
        jf jfr jnr jr jur kap kbh kgl kl kld komp kpt kr kt kvm lb lic lign lok lt ltn m.a.o m.fl m.h.t m.m
        m.v mag maj maks max mdl mdr mfl mht mia mill min mio mods modsv mr mrs mv mvh n.b ndf nov nr nuv o.a
        o.l o.lign o.m.a o.s.v obs odont okt omg omkr omtr opl opr org orig osv ovenst overs p p.a p.c p.g.a
        p.m p.s p.t pct pga ph.d pkt pl polit pp pr prof pron prov præs psyk pt red ref reg repr resp rev s
        s.u s.å sek sep sept sign skr skt smh sml spec sr stk str stud subsid suppl sv t.h t.o.m t.v tab tdl
        tekn tel temp teol th tidl tilf tilsv tlf tsk u.å udd uddr udg uds ult v v.h.a v.s vedr vejl vgt vh
        vha vol vs zool årg årh
    """)
    | phrases("""
        bl. a
        d. v. s
        e. kr
        f. eks
        f. kr
        m. fl
        m. m
        m. v
        o. a
        o. s. v
        p. g. a
        p. t
        t. o. m
    """),
    # Typography.
    quotes=("»«", "„“", "„”", "””", "«»", "›‹", "’’"),
    quotation_terms=("citationstegn", "anførselstegn", "gåseøjne"),
    stray_words=words("""
        efter ikke mellem også
    """),
    letters="åæéø",
    word_terms=words("betyd bogstav ord skriv tegn"),
    function_words=words("""
        af at bare blev da de den det efter eller en er et for fra han har havde hun hvad i ikke ingen jeg
        kan man med men mod nu når og også om på sig skal som så til ud under var ved vi
    """),
    never_doubled=words("og"),
    doublable=words("det den er har i at på om"),
    emphatics=words("nej ja oh ah ha meget aldrig bla la na"),
    cross_references=phrases("""
        læs mere
        se også
    """),
    # What a model says around its translation.
    names=phrases("""
        danish
        dansk
    """),
    translation_words=phrases("""
        oversæt
    """),
    assents=phrases("""
        gerne
        ja selvfølgelig
        klart
        naturligvis
        selvfølgelig
    """),
    chatter_openings=phrases("""
        her er den oversatte tekst
        her er din oversættelse
        her er en dansk oversættelse
        her er oversættelsen
        her er oversættelsen af teksten til dansk
        her er teksten oversat til dansk
        nedenfor er oversættelsen
    """),
    chatter_closings=phrases("""
        bemærk: jeg har
        jeg håber, det hjælper
        lad mig vide hvis
        lad mig vide, hvis
        sig til, hvis
    """),
    # Numbers and dates.
    scale_words=words("mio mia"),
    sign_terms=words("operatoren symbolet tasten tegn tegnet"),
)
