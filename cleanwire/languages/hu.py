"""Hungarian.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="hu",
    refusals=phrases("""
        mesterséges intelligenciaként nem tudok
        nyelvi modellként nem
        sajnálom, de ebben nem tudok segíteni
        sajnálom, de nem tudom teljesíteni
    """),
    site_footers=phrases("""
        forrás oldal
        forrás webhely
        forrás webhelye
        forrás weboldal
        forrásoldal
        forráswebhely
    """),
    teasers=phrases("""
        ezt is olvasd el
        ezt is olvassa el
        kapcsolódó cikk
        kapcsolódó cikkek
        kapcsolódó cikkünk
        olvasd el ezt is
        olvassa el ezt is
        olvassa el még
    """),
    footers=phrases("""
        deepl segítségével lefordítva
        folytassa az olvasást
        forrás link
        forráshivatkozás
        olvassa el a teljes cikket
        olvassa el az eredeti cikket
    """),
    disclosures=phrases("""
        a cikk automatikus fordítás
        a cikk automatikus fordítással készült
        a cikk gépi fordítás
        a cikk gépi fordítással készült
        a cikket gép fordította
        a cikket mesterséges intelligencia fordította
        a fordítás automatikusan készült
        a fordítás mesterséges intelligencia segítségével készült
        a szöveg automatikus fordítással készült
        a szöveg gépi fordítással készült
        a szöveget mesterséges intelligencia fordította
        automatikus fordítás
        ez a cikk automatikus fordítással készült
        ez a cikk gépi fordítással készült
        ez a cikk mesterséges intelligencia segítségével lett lefordítva
        ez egy automatikus fordítás
        ez egy gépi fordítás
        ezt a cikket automatikusan fordították
        ezt a cikket gép fordította
        ezt a cikket mesterséges intelligencia fordította
        ezt az oldalt automatikusan fordították
        gépi fordítás
        gépi fordítással készült
    """),
    furniture=phrases("""
        0 hozzászólás
        0 komment
        a cikk a hirdetés után folytatódik
        a cikk folytatása a hirdetés után
        a cikk folytatódik a hirdetés után
        a hirdetés után a cikk folytatódik
        adatkezelési tájékoztató
        adatvédelmi nyilatkozat
        adatvédelmi tájékoztató
        ajánlott cikkek
        az e-mail címet nem tesszük közzé
        az e-mail címet nem tesszük közzé.
        az oldal cookie-kat használ
        az oldal sütiket használ
        cookie beállítások
        cookie szabályzat
        csatlakozzon hozzánk
        elfogadom az összeset
        előző cikk
        ez a weboldal cookie-kat használ
        ez a weboldal sütiket használ
        felhasználási feltételek
        feliratkozás hírlevélre
        hibát talált?
        hibát találtál?
        hirdetés
        hozzászólások (0)
        hírlevél feliratkozás
        iratkozz fel
        iratkozz fel a hírlevelünkre
        iratkozz fel hírlevelünkre
        iratkozzon fel
        iratkozzon fel a hírlevelünkre
        iratkozzon fel hírlevelünkre
        jelentkezz be
        jelentkezzen be
        kapcsolódó témák
        kedvencekhez adom
        kommentek (0)
        kövess minket
        kövess minket a facebookon
        kövess minket a google hírekben
        kövess minket facebookon
        kövess minket instagramon
        kövessen minket
        kövessen minket a facebookon
        kövessen minket a google hírekben is
        kövessen minket facebookon
        következő cikk
        küldd el barátodnak
        küldje el ismerősének
        küldés e-mailben
        legfrissebb cikkek
        legfrissebb hírek
        legolvasottabb cikkek
        link másolása
        megosztom facebookon
        megosztás a facebookon
        megosztás e-mailben
        megosztás facebookon
        megosztás twitteren
        minden jog fenntartva
        minden jog fenntartva!
        minden jog fenntartva.
        mutass többet
        nincs hozzászólás
        nincsenek hozzászólások
        oldal tetejére
        olvasási idő
        szponzorált tartalom
        szólj hozzá
        szólj hozzá!
        szóljon hozzá
        szóljon hozzá!
        sütiket használunk
        további cikkek
        további hírek
        továbbiak betöltése
        támogass minket
        támogatott tartalom
        töltse le alkalmazásunkat
        ugrás a tartalomhoz
        ugrás a tartalomra
        vissza a főoldalra
        vissza a tetejére
        vissza az oldal tetejére
        összes cikk
        összes hozzászólás
        összes hír
        összes megtekintése
        új hozzászólás
    """),
    abbreviations=words("""
        a.m abl adm alez alt altbgy altgy ang aug bp bt ca cca csüt de dec dipl doc dr du ed egyh em ezr febr
        fhdgy fil folyt ford fsz ft főig főtörm gimn gr hiv hrsz i.e i.m i.sz id ifj ill ind irod isk ism jan
        jegyz júl jún kat kb ker kft kir kirend kiv kkt kr kr.e kr.u krt lat ld lev magy max megh mgr min mjr
        mrs n.b nov ny nyrt nyug okl okt old op orsz orv oszt p.s pf ph.d pl plb plc pld plur polg prof prov
        ps pu r red ref rkp rt röv s spec stb stud sz szds szept szerk szla szn szt tb tc tel ti tkp tszf
        tv.ny u u.a ua ui uo vb vill vmi vol vs vö zrt ált ápr érk évf ún
    """)
    | phrases("""
        i. e
        i. m
        i. sz
        kr. e
        kr. u
    """),
    # Typography.
    quotes=("„”", "»«", "’’", "””", "«»"),
    quotation_terms=("idézőjel",),
    letters="áéíóöúüőű",
    word_terms=words("betű jelent kifejezés nevez szó"),
    function_words=words("""
        a aki amely ami az azt be csak de egy el ez ha hogy is ki lesz meg mi minden mint már még nagyon nem
        te után vagy van volt én és
    """),
    never_doubled=words("és"),
    emphatics=words("nem igen ha nagyon soha"),
    cross_references=phrases("""
        bővebben
        lásd még
        tovább olvasom
        további információ
    """),
    # What a model says around its translation.
    names=phrases("""
        hungarian
        magyar
    """),
    translation_words=phrases("""
        fordít
    """),
    assents=phrases("""
        persze
        rendben
        szívesen
        természetesen
    """),
    chatter_openings=phrases("""
        a fordítás a következő
        itt a fordítás
        itt van a fordítás
        íme a fordítás
        íme a lefordított szöveg
        íme a szöveg fordítása magyarra
        íme a szöveg magyar fordítása
    """),
    chatter_closings=phrases("""
        megjegyzés: a neveket
        megjegyzés: megtartottam
        remélem, ez segít
        remélem, segít
        szólj, ha
        szóljon, ha
    """),
    # Numbers and dates.
    scale_words=words("mrd mio"),
    sign_terms=words("billentyű jel karakter operátor parancs szimbólum"),
)
