"""Swedish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="sv",
    teasers=phrases("""
        fler artiklar
        fler nyheter
        hör också
        hör även
        kolla även
        lyssna också
        lyssna även
        läs artikeln här
        läs hela artikeln här
        läs hela intervjun
        läs mer
        läs mer här
        läs mer i
        läs mer om
        läs mer om ämnet
        läs också
        läs vidare
        läs även
        mer i ämnet
        mer om ämnet
        mest läst
        missa inte
        relaterad artikel
        relaterade artiklar
        relaterade nyheter
        relaterat
        se mer
        se också
        se även
        titta också
        titta även
        utvalda artiklar
        vi rekommenderar
    """),
    footers=phrases("""
        [...]
        […]
        fortsätt läsa
        fortsätt läsa »
        fortsätt läsa →
        gå till källan
        hela artikeln
        källänk
        länk till källa
        länk till källan
        länk till originalartikeln
        läs artikeln i original
        läs hela artikeln
        läs hela artikeln här
        läs hela artikeln »
        läs hela inlägget
        läs hela nyheten
        läs mer »
        läs mer →
        läs mer...
        läs mer…
        läs originalartikeln
        läs originalartikeln här
        läs vidare »
        originalartikel
        originalartikeln
        till källan
        ursprunglig artikel
        ursprungsartikel
        visa original
        översatt med deepl
        översatt med deepl.com (gratisversion)
        översatt med google translate
        översatt med google översätt
        översatt med www.deepl.com/translator (gratisversion)
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
        acceptera
        acceptera alla
        acceptera alla cookies
        alla nyheter
        alla rättigheter förbehållna
        annons
        annons:
        annonser
        annonsera
        annonsörsinnehåll
        artikeln fortsätter efter annonsen
        artikeln fortsätter under annonsen
        artikeln fortsätter under bilden
        avbryt
        avvisa alla
        bli prenumerant
        dela
        dela artikel
        dela artikeln
        dela med dig
        dela på facebook
        dela på twitter
        dela på x
        dela:
        den här webbplatsen använder cookies
        denna webbplats använder cookies
        din e-postadress kommer inte publiceras
        din e-postadress kommer inte publiceras.
        e-post
        endast för prenumeranter
        facebook
        fler artiklar
        fler nyheter
        fortsätt läsa
        följ oss
        följ oss på facebook
        följ oss på instagram
        föregående artikel
        gå till innehåll
        gå till innehållet
        hem
        hoppa till huvudinnehåll
        hoppa till innehåll
        inga kommentarer
        inga kommentarer än
        integritetspolicy
        kommentarer
        kommentarer (0)
        kommentera
        kommentera artikeln
        kontakt
        kontakta oss
        kopiera länk
        kopiera länken
        ladda fler
        ladda ner appen
        laddar
        laddar...
        logga in
        logga in för att kommentera
        logga in för att läsa
        lyssna på artikeln
        lämna en kommentar
        länk kopierad
        läs kommentarer
        läs mer
        läs senare
        mejla
        meny
        mer
        mest läst
        mest lästa
        nyhetsbrev
        nästa artikel
        prenumerera
        prenumerera nu
        prenumerera på vårt nyhetsbrev
        publicerad
        rapportera ett fel
        rapportera fel
        redan prenumerant? logga in
        relaterade artiklar
        relaterade ämnen
        relaterat
        rulla för att fortsätta
        senaste nyheterna
        senaste nytt
        skicka
        skicka in
        skriv en kommentar
        skriv ut
        skriv ut artikel
        skriv ut artikeln
        spara
        spara artikel
        spara artikeln
        sponsrat innehåll
        startsida
        stäng
        stäng annons
        svara
        sök
        taggar
        taggar:
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
        visa mer
        ämnen
        ämnen i artikeln
        ämnen:
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
)
