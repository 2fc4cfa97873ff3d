"""Swedish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="sv",
    refusals=phrases("""
        jag är ledsen, men jag kan inte hjälpa till med det
        som ai kan jag
        som ai-språkmodell kan jag
        som en ai-språkmodell kan jag
        som språkmodell kan jag
    """),
    site_footers=phrases("""
        källa sajt
        källa sida
        källa site
        källa webbplats
        källsajt
        källsida
        källwebbplats
    """),
    teasers=phrases("""
        lyssna också
        läs också
        läs även
        relaterad artikel
        relaterade artiklar
        se även artikeln
    """),
    footers=phrases("""
        fortsätt läsa
        inlägget … dök först upp på …
        källlänk
        källänk
        länk till källan
        läs hela artikeln
        läs originalartikeln
        översatt med deepl
    """),
    disclosures=phrases("""
        artikeln har översatts automatiskt
        artikeln har översatts av ai
        artikeln har översatts med hjälp av ai
        artikeln är automatiskt översatt
        artikeln är maskinöversatt
        artikeln är översatt av ai
        artikeln är översatt med hjälp av ai
        automatisk översättning
        den här artikeln har översatts automatiskt
        den här artikeln har översatts med hjälp av ai
        den här artikeln är automatiskt översatt
        den här artikeln är maskinöversatt
        den här artikeln är översatt med hjälp av artificiell intelligens
        den här sidan har översatts automatiskt
        den här sidan är maskinöversatt
        den här texten är maskinöversatt
        denna artikel har översatts automatiskt
        denna artikel är automatiskt översatt
        denna artikel är maskinöversatt
        denna text har översatts automatiskt
        maskinöversättning
        texten har översatts automatiskt
        texten är maskinöversatt
        översatt med hjälp av ai
    """),
    furniture=phrases("""
        0 kommentarer
        acceptera alla
        acceptera alla cookies
        alla nyheter
        alla rättigheter förbehållna
        annons
        artikeln fortsätter efter annonsen
        artikeln fortsätter under annonsen
        artikeln fortsätter under bilden
        avvisa alla
        bli prenumerant
        dela artikel
        dela artikeln
        dela med dig
        dela på facebook
        dela på twitter
        dela på x
        den här webbplatsen använder cookies
        denna webbplats använder cookies
        din e-postadress kommer inte publiceras
        din e-postadress kommer inte publiceras.
        endast för prenumeranter
        fler artiklar
        fler nyheter
        följ oss på facebook
        följ oss på instagram
        föregående artikel
        gå till innehåll
        gå till innehållet
        hoppa till huvudinnehåll
        hoppa till innehåll
        inga kommentarer
        inga kommentarer än
        kommentarer (0)
        kommentera artikeln
        kontakta oss
        kopiera länk
        kopiera länken
        ladda fler
        ladda ner appen
        logga in för att kommentera
        logga in för att läsa
        lyssna på artikeln
        lämna en kommentar
        länk kopierad
        läs kommentarer
        läs senare
        mest läst
        mest lästa
        nästa artikel
        prenumerera nu
        prenumerera på vårt nyhetsbrev
        rapportera ett fel
        rapportera fel
        redan prenumerant? logga in
        relaterade ämnen
        rulla för att fortsätta
        senaste nyheterna
        senaste nytt
        skicka in
        skriv en kommentar
        skriv ut artikel
        skriv ut artikeln
        spara artikel
        spara artikeln
        sponsrat innehåll
        stäng annons
        till toppen
        tillbaka till startsidan
        tillbaka till toppen
        tipsa en vän
        tipsa oss
        tipsa redaktionen
        tyck till
        upptäckt ett fel?
        vi använder cookies
        vill du läsa mer?
        visa alla
        visa fler
        visa kommentarer
        ämnen i artikeln
    """),
    abbreviations=words("""
        a.a a.g abs adj adr ang anm art aug avd avs bil bl bl.a ca cirk civ civ.ing d.d d.s d.v.s d.y d.ä dec
        dep dir disp div doc dr dvs dyl e.d e.dyl e.kr e.m e.o eftr eg eng enl etc ev event exkl exp f f.d f.k
        f.kr f.m f.n f.o.m f.r.o.m f.v.b f.ö febr ff fig fil fn forts fr fr.o.m följ föreg förf förk h.m hr
        i.o.m i.st.f ing inkl inst jan jfr jr jur kand kap kapt kl kr kvm lat ledn lic lt m.a.o m.fl m.h.a
        m.h.t m.m mag max med.dr med.lic min mom mr mrs n.b nov nr näml o.a o.d o.dyl o.l o.likn o.s o.s.v obs
        okt omkr op ordf osv p p.c p.g.a p.m p.s ph.d pl plur proc prof prop red ref reg resp rev s s.a.s
        s.g.s s.k s.å sek sept sign skr sv t.ex t.f t.h t.o.m t.v tab tekn tel teol tex tf th tidn u.a u.p.a
        u.å ungef uppl utg utr v v.g.v v.s vard vol äv åld årg övers övr
    """)
    | phrases("""
        bl. a
        d. v. s
        e. kr
        f. d
        f. kr
        fr. o. m
        m. fl
        m. m
        o. d
        o. s. v
        p. g. a
        s. k
        t. ex
        t. o. m
        t. v
    """),
    # Typography.
    quotes=("””", "’’", "»»", "»«", "«»"),
    quotation_terms=("citattecken", "citationstecken", "gåsögon"),
    stray_words=words("""
        efter eller från hade inte mellan mycket när och också som varit är
    """),
    letters="äåéö",
    word_terms=words("betyd bokstav ord skriv tecken term"),
    function_words=words("""
        att av bara de den det då efter eller en ett från för hade han har hon i ingen inte jag kan man med
        men mot nu när och också om på sig ska som så till under ut vad var vi vid är
    """),
    never_doubled=words("och"),
    doublable=words("det som den är har på i att om"),
    emphatics=words("nej ja oh ah ha mycket aldrig alltid bla la na"),
    cross_references=phrases("""
        läs mer
        se också
        se även
    """),
    # What a model says around its translation.
    names=phrases("""
        svenska
        swedish
    """),
    translation_words=phrases("""
        översätt
    """),
    assents=phrases("""
        absolut
        javisst
        naturligtvis
        okej
        självklart
        visst
    """),
    chatter_openings=phrases("""
        här är den översatta texten
        här är din översättning
        här är en svensk översättning
        här är texten översatt till svenska
        här är översättningen
        här är översättningen av texten till svenska
        nedan följer översättningen
        översättningen lyder som följer
    """),
    chatter_closings=phrases("""
        anmärkning: jag har
        hoppas det hjälper
        jag hoppas att det
        låt mig veta om
        obs: jag har
        säg till om du
    """),
    # Numbers and dates.
    scale_words=words("mkr mdkr"),
    sign_terms=words("kommatecken operatorn symbolen tangenten tecken tecknet"),
)
