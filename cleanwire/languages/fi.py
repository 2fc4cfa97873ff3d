"""Finnish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="fi",
    refusals=phrases("""
        kielimallina en
        olen pahoillani, mutta en voi auttaa
        tekoälymallina en
        tekoälynä en voi
    """),
    site_footers=phrases("""
        lähde sivu
        lähde sivusto
        lähdesivu
        lähdesivusto
        lähteen sivusto
    """),
    teasers=phrases("""
        kuuntele myös
        lue myös
    """),
    footers=phrases("""
        jatka lukemista
        käännetty deeplillä
        linkki lähteeseen
        lue alkuperäinen artikkeli
        lue koko artikkeli
        lähdelinkki
    """),
    disclosures=phrases("""
        artikkeli on käännetty automaattisesti
        artikkeli on käännetty koneellisesti
        artikkeli on käännetty tekoälyn avulla
        automaattinen käännös
        juttu on käännetty automaattisesti
        juttu on käännetty koneellisesti
        juttu on käännetty tekoälyn avulla
        konekäännös
        teksti on käännetty automaattisesti
        teksti on käännetty koneellisesti
        teksti on käännetty tekoälyn avulla
        tämä artikkeli on konekäännetty
        tämä artikkeli on käännetty automaattisesti
        tämä artikkeli on käännetty koneellisesti
        tämä artikkeli on käännetty tekoälyllä
        tämä artikkeli on käännetty tekoälyn avulla
        tämä juttu on käännetty tekoälyn avulla
        tämä on konekäännös
        tämä sivu on käännetty automaattisesti
        tämä sivu on käännetty koneellisesti
        tämä teksti on käännetty automaattisesti
    """),
    furniture=phrases("""
        0 kommenttia
        artikkeli jatkuu mainoksen jälkeen
        edellinen artikkeli
        ei kommentteja
        hae lisää
        hylkää kaikki
        hyväksy evästeet
        hyväksy kaikki
        hyväksy kaikki evästeet
        ilmoita asiavirheestä
        ilmoita virheestä
        jaa artikkeli
        jaa facebookissa
        jaa juttu
        jaa linkki
        jaa sähköpostilla
        jaa twitterissä
        jaa whatsappissa
        jaa x:ssä
        juttu jatkuu kuvan alla
        juttu jatkuu mainoksen jälkeen
        juttu jatkuu videon jälkeen
        kaikki oikeudet pidätetään
        kaikki oikeudet pidätetään.
        kaikki uutiset
        kaupallinen yhteistyö
        kirjaudu sisään
        kirjaudu sisään kommentoidaksesi
        kirjoita kommentti
        kommentit (0)
        kommentoi artikkelia
        kommentoi juttua
        kopioi linkki
        kuuntele juttu
        käytämme evästeitä
        lataa lisää
        lataa sovellus
        liittyvät aiheet
        liittyvät artikkelit
        linkki kopioitu
        lue kommentit
        lähetä kommentti
        lähetä palautetta
        lähetä uutisvinkki
        lähetä vinkki
        mainos
        mainos alkaa
        mainos päättyy
        näytä kaikki
        näytä kommentit
        näytä lisää
        ota yhteyttä
        palaa etusivulle
        samankaltaiset artikkelit
        seuraa meitä
        seuraa meitä facebookissa
        seuraa meitä instagramissa
        seuraava artikkeli
        siirry sisältöön
        sivun alkuun
        sponsoroitu sisältö
        sulje mainos
        sähköpostiosoitettasi ei julkaista
        sähköpostiosoitettasi ei julkaista.
        takaisin etusivulle
        takaisin ylös
        tallenna artikkeli
        tallenna juttu
        tilaa nyt
        tilaa uutiskirje
        tilaa uutiskirjeemme
        tulosta artikkeli
        tuoreimmat uutiset
        tämä sivusto käyttää evästeitä
        uusimmat uutiset
        vain tilaajille
        viimeisimmät uutiset
    """),
    abbreviations=words("""
        aik akat alik alk alv ao ap ap.prof as askim bibl biol dem dipl dipl.ins dos dr e.kr eaa ed ekon ekr
        em engl ent eo erik erit esim etc ev evp fil fil.maist filos fn gen hist hlö hra hum huom ibid inc ins
        ip jaa jatk jkr jms jne joht jr julk k k.o kapt kaup kenr kirj kl klo ko komm kpl kreik krs ks kts
        kuol kv lat lis lk lkm ltd luutn lyh mah maist maj maks max milj min mm mom mr mrd mrs muk n nim nimim
        nk nro ns nti nuor nyk o.s oik op os p ph.d pj pl ppa prof prok puh pvm päätoim ransk rek ruots rva s
        s.a saks sen siht sis st suht suom sv synt tav tekn tekn.toht tel teol tied til tjs tm tmi tms toht
        toim toimitt tri ts tuom tutk v v.a valt vas ven vk vm vrt vs vt vtm vänr yht ylik ylil ylim ym yms
    """)
    | phrases("""
        e. kr
        j. kr
        k. o
        o. s
        t. m. s
    """),
    # Typography.
    quotes=("””", "’’", "»»", "»«", "››"),
    quotation_terms=("lainausmerk",),
    letters="äåö",
    word_terms=words("kirjai merk sana termi"),
    function_words=words("""
        ei että he hän hänen ja jo joka jos kanssa kuin kun me minä mitä mukaan mutta myös ne niin nyt ole
        oli olla ollut on ovat se sekä sen siitä sinä sitten tai te tämä vain voi
    """),
    never_doubled=words("että tai"),
    emphatics=words("ei joo ha hyvin tosi"),
    cross_references=phrases("""
        aiheeseen liittyvää
        katso myös
        ks. myös
        lue lisää
    """),
    # What a model says around its translation.
    names=phrases("""
        finnish
        suomeksi
        suomi
    """),
    translation_words=phrases("""
        kään
    """),
    assents=phrases("""
        kyllä
        selvä
        tietysti
        toki
        totta kai
    """),
    chatter_openings=phrases("""
        alla on käännös
        käännös on seuraava
        tässä käännös
        tässä on käännetty teksti
        tässä on käännös
        tässä on suomenkielinen käännös
        tässä on tekstin käännös suomeksi
    """),
    chatter_closings=phrases("""
        huomautus: olen säilyttänyt
        ilmoita, jos
        kerro minulle, jos
        kerro, jos
        toivottavasti tämä auttaa
        toivottavasti tästä on apua
    """),
    # Numbers and dates.
    scale_words=words("milj mrd"),
    sign_terms=words("komento merkki näppäin operaattori symboli"),
)
