"""Finnish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="fi",
    teasers=phrases("""
        aiheesta lisää
        aiheesta muualla
        katso lisää
        katso myös
        katso täältä
        katso video
        kuuntele myös
        lisää aiheesta
        lisää samasta aiheesta
        lue aiheesta
        lue aiheesta lisää
        lue juttu
        lue juttu täältä
        lue koko juttu
        lue koko juttu täältä
        lue lisää
        lue lisää aiheesta
        lue lisää täältä
        lue myös
        lue seuraavaksi
        lue täältä
        luitko jo nämä
        luitko jo tämän
        muut lukivat myös
        saatat pitää myös
        samasta aiheesta
        suosittelemme
        tutustu myös
        tämä voi kiinnostaa sinua
        älä missaa
    """),
    footers=phrases("""
        [...]
        […]
        alkuperäinen artikkeli
        alkuperäinen juttu
        alkuperäinen uutinen
        jatka lukemista
        jatka lukemista »
        jatka lukemista →
        käännetty deepl-kääntäjällä
        käännetty deepl:llä
        käännetty google kääntäjällä
        käännetty osoitteessa www.deepl.com/translator (ilmainen versio)
        linkki alkuperäiseen artikkeliin
        linkki lähteeseen
        linkki uutiseen
        lue alkuperäinen artikkeli
        lue alkuperäinen juttu
        lue artikkeli kokonaan
        lue juttu kokonaan
        lue koko artikkeli
        lue koko artikkeli »
        lue koko juttu
        lue koko juttu täältä
        lue koko uutinen
        lue lisää »
        lue lisää →
        lue lisää...
        lue lisää…
        lähdelinkki
        näytä alkuperäinen
        siirry lähteeseen
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
        aiheet
        aiheet:
        artikkeli jatkuu mainoksen jälkeen
        asiasanat
        asiasanat:
        avainsanat
        avainsanat:
        edellinen artikkeli
        ei kommentteja
        etsi
        etusivu
        evästeasetukset
        evästekäytäntö
        hae lisää
        haku
        hylkää kaikki
        hyväksy
        hyväksy evästeet
        hyväksy kaikki
        hyväksy kaikki evästeet
        ilmoita asiavirheestä
        ilmoita virheestä
        jaa
        jaa artikkeli
        jaa facebookissa
        jaa juttu
        jaa linkki
        jaa sähköpostilla
        jaa twitterissä
        jaa whatsappissa
        jaa x:ssä
        jaa:
        juttu jatkuu kuvan alla
        juttu jatkuu mainoksen jälkeen
        juttu jatkuu videon jälkeen
        kaikki oikeudet pidätetään
        kaikki oikeudet pidätetään.
        kaikki uutiset
        kaupallinen yhteistyö
        keskustele
        keskustelu
        kirjaudu
        kirjaudu sisään
        kirjaudu sisään kommentoidaksesi
        kirjoita kommentti
        kommentit
        kommentit (0)
        kommentoi
        kommentoi artikkelia
        kommentoi juttua
        kopioi linkki
        kuuntele juttu
        käyttöehdot
        käytämme evästeitä
        ladataan
        ladataan...
        lataa lisää
        lataa sovellus
        liittyvät aiheet
        liittyvät artikkelit
        linkki kopioitu
        lue kommentit
        lue lisää
        luetuimmat
        lähetä
        lähetä kommentti
        lähetä palautetta
        lähetä uutisvinkki
        lähetä vinkki
        mainokset
        mainos
        mainos alkaa
        mainos päättyy
        mainos:
        mainosta
        näytä kaikki
        näytä kommentit
        näytä lisää
        ota yhteyttä
        palaa etusivulle
        peruuta
        rekisteröidy
        samankaltaiset artikkelit
        seuraa meitä
        seuraa meitä facebookissa
        seuraa meitä instagramissa
        seuraava artikkeli
        siirry sisältöön
        sivun alkuun
        sponsoroitu sisältö
        sulje
        sulje mainos
        suosituimmat
        sähköpostiosoitettasi ei julkaista
        sähköpostiosoitettasi ei julkaista.
        takaisin etusivulle
        takaisin ylös
        tallenna
        tallenna artikkeli
        tallenna juttu
        tietosuojaseloste
        tilaa
        tilaa nyt
        tilaa uutiskirje
        tilaa uutiskirjeemme
        tilaajille
        tulosta
        tulosta artikkeli
        tunnisteet
        tunnisteet:
        tuoreimmat
        tuoreimmat uutiset
        tämä sivusto käyttää evästeitä
        uusimmat
        uusimmat uutiset
        uutiskirje
        vain tilaajille
        valikko
        vastaa
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
)
