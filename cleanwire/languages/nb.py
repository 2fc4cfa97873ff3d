"""Norwegian (bokmål).

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="nb",
    refusals=phrases("""
        beklager, men jeg kan ikke hjelpe med det
        som en ai-språkmodell kan jeg
        som en språkmodell kan jeg
        som ki kan jeg
        som språkmodell kan jeg
    """),
    site_footers=phrases("""
        kilde nettside
        kilde nettsted
        kilde side
        kilde site
        kildenettsted
        kildeside
    """),
    teasers=phrases("""
        hør også
        les også
        relatert artikkel
        relaterte artikler
    """),
    footers=phrases("""
        fortsett å lese
        innlegget … dukket først opp på …
        kildelenke
        lenke til kilden
        les hele artikkelen
        les originalartikkelen
        oversatt med deepl
    """),
    disclosures=phrases("""
        artikkelen er automatisk oversatt
        artikkelen er maskinoversatt
        artikkelen er oversatt av ki
        artikkelen er oversatt av kunstig intelligens
        artikkelen er oversatt ved hjelp av ai
        artikkelen er oversatt ved hjelp av ki
        artikkelen er oversatt ved hjelp av kunstig intelligens
        automatisk oversettelse
        denne artikkelen er automatisk oversatt
        denne artikkelen er blitt automatisk oversatt
        denne artikkelen er maskinoversatt
        denne artikkelen er oversatt automatisk
        denne artikkelen er oversatt av ki
        denne artikkelen er oversatt ved hjelp av ai
        denne artikkelen er oversatt ved hjelp av ki
        denne artikkelen er oversatt ved hjelp av kunstig intelligens
        denne saken er automatisk oversatt
        denne saken er oversatt ved hjelp av kunstig intelligens
        denne siden er automatisk oversatt
        denne siden er maskinoversatt
        denne teksten er automatisk oversatt
        denne teksten er maskinoversatt
        maskinoversettelse
        teksten er maskinoversatt
    """),
    furniture=phrases("""
        0 kommentarer
        abonner nå
        abonner på nyhetsbrevet
        abonner på vårt nyhetsbrev
        aksepter alle
        alle nyheter
        alle rettigheter forbeholdt
        alle rettigheter reservert
        allerede abonnent? logg inn
        annonse
        artikkelen fortsetter etter annonsen
        artikkelen fortsetter under annonsen
        artikkelen fortsetter under bildet
        avvis alle
        betalt innhold
        bli abonnent
        del artikkel
        del artikkelen
        del denne saken
        del på e-post
        del på facebook
        del på linkedin
        del på twitter
        del saken
        denne nettsiden bruker cookies
        denne nettsiden bruker informasjonskapsler
        dette nettstedet bruker informasjonskapsler
        din e-postadresse vil ikke bli publisert
        din e-postadresse vil ikke bli publisert.
        fant du en feil?
        flere nyheter
        flere saker
        for abonnenter
        forrige artikkel
        forrige sak
        følg oss på facebook
        følg oss på instagram
        gi oss tilbakemelding
        gå til innhold
        hopp til hovedinnhold
        hopp til innhold
        ingen kommentarer
        ingen kommentarer ennå
        kommentarer (0)
        kommenter artikkelen
        kommenter saken
        kontakt oss
        kopier lenke
        kopier lenken
        kun for abonnenter
        lagre artikkel
        lagre saken
        last inn flere
        last ned appen
        laster inn
        legg igjen en kommentar
        lenke kopiert
        les kommentarer
        les senere
        logg inn for å kommentere
        lukk annonse
        lytt til artikkelen
        lytt til saken
        meld deg på nyhetsbrevet
        meld deg på vårt nyhetsbrev
        meld deg på vårt nyhetsbrev her
        meld fra om feil
        mest lest
        mest leste
        mest sett
        neste artikkel
        neste sak
        rapporter feil
        relaterte saker
        saken fortsetter etter annonsen
        saken fortsetter under annonsen
        saken fortsetter under bildet
        saken fortsetter under videoen
        send tips
        siste nyheter
        siste nytt
        siste saker
        skriv en kommentar
        skriv ut artikkel
        sponset innhold
        til forsiden
        til toppen
        tilbake til forsiden
        tilbake til toppen
        tips en venn
        vi bruker cookies
        vi bruker informasjonskapsler
        vis flere
        vis kommentarer
    """),
    abbreviations=words("""
        adj adm adr adv alm amr ang anm anv apr art aug avd avs bd bl bl.a ca cand cand.jur cand.mag
        cand.philol d.d d.e d.m d.s d.v.s d.y d.å dept des dir div dr dvs e.kr e.l e.m eg eks ekskl eng etc
        etg ev evt f f.eks f.k f.kr f.m f.o.m f.t feb febr ff fhv fig fl flg forf forts fr frk fung gen gj gl
        hhv hr i.e i.h.t ibid ifb iflg ifm ift iht ing inkl innl inst istf ital jan jf jfr jr jur kap kgl kl
        komm kpt kr kvm lat lt ltn m.a.o m.fl m.h.t m.m m.v mag maj maks max med.dr mfl mht mill min mnd mrd
        mv n.b nov nr o.a o.fl o.l o.m o.s.v obs off okt omkr omtr oppr org orig osv p.a p.g.a p.m p.s p.t
        pers pga ph.d pkt pol polit pr pr.stk prof pst red ref resp rev s s.k s.u s.å sept siv.ing sivilark
        siviløk sml spm st stk str stud sv t.d t.h t.o.m t.v tab tekn tel teol tidl tilsv tlf u.å univ utg v
        v.h.a vedr vha vol vs årg årh
    """)
    | phrases("""
        bl. a
        d. v. s
        e. kr
        f. eks
        f. kr
        m. a. o
        m. fl
        m. m
        m. v
        o. l
        o. s. v
        p. g. a
        s. k
        t. o. m
    """),
    # Typography.
    quotes=("«»", "‹›", "””", "„“", "„”"),
    quotation_terms=("anførselstegn", "hermetegn", "sitattegn"),
    letters="åæéòôø",
    word_terms=words("betyr bokstav ord skriv tegn"),
    function_words=words("""
        at av bare ble da de den det eller en er et etter for fra hadde han har hun hva i ikke ingen jeg kan
        man med men mot nå når og også om på seg skal som så til under ut var ved vi
    """),
    never_doubled=words("og"),
    doublable=words("det den er har i at på om"),
    emphatics=words("nei ja oh ah ha veldig aldri bla la na"),
    cross_references=phrases("""
        les mer
        se også
    """),
    # What a model says around its translation.
    names=phrases("""
        bokmål
        norsk
        norsk bokmål
        norwegian
    """),
    translation_words=phrases("""
        oversatt
        oversett
    """),
    assents=phrases("""
        gjerne
        ja visst
        klart
        naturligvis
        selvfølgelig
    """),
    chatter_openings=phrases("""
        her er den oversatte teksten
        her er din oversettelse
        her er en norsk oversettelse
        her er oversettelsen
        her er oversettelsen av teksten til norsk
        her er teksten oversatt til norsk
        nedenfor er oversettelsen
    """),
    chatter_closings=phrases("""
        gi beskjed hvis
        gi meg beskjed hvis
        jeg håper det hjelper
        jeg håper dette hjelper
        merk: jeg har
        si fra hvis
    """),
    # Numbers and dates.
    scale_words=words("mill mrd mio"),
    sign_terms=words("operatoren symbolet tasten tegn tegnet"),
)
