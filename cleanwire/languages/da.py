"""Danish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="da",
    teasers=phrases("""
        anbefalede artikler
        anbefalet
        flere artikler
        flere nyheder
        gå ikke glip af
        hør mere
        hør også
        lyt også
        læs artiklen her
        læs hele artiklen her
        læs her
        læs mere
        læs mere her
        læs mere i
        læs mere om
        læs mere om emnet
        læs mere om sagen
        læs også
        læs også her
        læs også om
        læs videre
        læs videre her
        mere om
        mere om emnet
        måske er du interesseret i
        relaterede artikler
        relateret
        relateret artikel
        relateret indhold
        se her
        se mere
        se mere her
        se også
        se også her
        se videoen
        vi anbefaler
    """),
    footers=phrases("""
        [...]
        […]
        fortsæt læsning
        fortsæt læsningen
        fortsæt med at læse
        gå til kilden
        hele artiklen
        kildelink
        link til artiklen
        link til kilde
        link til kilden
        link til original artikel
        link til originalartiklen
        læs artiklen her
        læs den oprindelige artikel
        læs den originale artikel
        læs hele artiklen
        læs hele artiklen her
        læs hele artiklen »
        læs hele historien
        læs mere »
        læs mere →
        læs mere...
        læs mere…
        læs originalartiklen
        læs videre
        læs videre »
        læs videre →
        oprindelig artikel
        original artikel
        originalartikel
        oversat med deepl
        oversat med deepl.com (gratis version)
        oversat med google oversæt
        oversat med google translate
        oversat med www.deepl.com/translator (gratis version)
        se original
        til kilden
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
        abonner
        abonnér
        abonnér nu
        accepter
        accepter alle
        accepter alle cookies
        afvis alle
        alle nyheder
        alle rettigheder forbeholdes
        alle rettigheder forbeholdes.
        annonce
        annonce:
        annoncer
        annoncørbetalt indhold
        artiklen fortsætter efter annoncen
        artiklen fortsætter efter videoen
        artiklen fortsætter under annoncen
        artiklen fortsætter under billedet
        artiklen fortsætter under videoen
        betalt indhold
        bliv abonnent
        cookiepolitik
        del
        del artikel
        del artiklen
        del med en ven
        del på facebook
        del på linkedin
        del på twitter
        del på x
        del:
        denne hjemmeside anvender cookies
        denne hjemmeside bruger cookies
        dette website bruger cookies
        din e-mailadresse vil ikke blive publiceret
        din e-mailadresse vil ikke blive publiceret.
        emner
        emner:
        er du allerede abonnent? log ind
        find os på facebook
        flere artikler
        flere nyheder
        for abonnenter
        forrige artikel
        forsiden
        få nyhedsbrevet
        få vores nyhedsbrev
        følg os
        følg os på facebook
        følg os på instagram
        gem
        gem artikel
        gem artiklen
        gå til hovedindhold
        gå til indhold
        hent app
        hent appen
        hent flere
        hjem
        indlæser
        indlæser...
        ingen kommentarer
        ingen kommentarer endnu
        kommentarer
        kommentarer (0)
        kommenter
        kommentér
        kontakt
        kontakt os
        kopier link
        kopiér link
        kun for abonnenter
        link kopieret
        log ind
        log ind for at kommentere
        luk
        luk annonce
        lyt til artiklen
        læs kommentarer
        læs mere
        læs op
        læs senere
        mail
        menu
        mere
        mest læst
        mest læste
        mest sete
        nyhedsbrev
        nyhedsbreve
        næste artikel
        opret bruger
        print
        print artikel
        privatlivspolitik
        reklame
        relaterede artikler
        relaterede emner
        relateret indhold
        ret en fejl
        se alle
        se flere
        se flere kommentarer
        se kommentarer
        se mere
        send
        send til en ven
        seneste
        seneste nyheder
        seneste nyt
        skriv en kommentar
        skriv kommentar
        sponsoreret indhold
        spring til indhold
        svar
        søg
        tags
        tags:
        til toppen
        tilbage til forsiden
        tilbage til toppen
        tilmeld
        tilmeld dig
        tilmeld dig nyhedsbrevet
        tilmeld dig vores nyhedsbrev
        tilmeld nyhedsbrev
        tip os
        udskriv
        udskriv artikel
        vi bruger cookies
        vis alle
        vis flere
        vis flere kommentarer
        vis kommentarer
        vis mere
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
)
