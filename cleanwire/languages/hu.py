"""Hungarian.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="hu",
    teasers=phrases("""
        ajánljuk még
        ajánlott cikkek
        bővebben
        bővebben a témáról
        bővebben itt
        cikkünk a témában
        ez is érdekelhet
        ez is érdekelheti
        ezt is olvasd el
        ezt is olvassa el
        ezt olvasta már
        ezt olvastad már
        hallgassa meg
        hallgassa meg ezt is
        ide kattintva olvasható
        kapcsolódó
        kapcsolódó anyagok
        kapcsolódó anyagunk
        kapcsolódó cikk
        kapcsolódó cikkeink
        kapcsolódó cikkek
        kapcsolódó cikkünk
        kapcsolódó hírek
        kapcsolódó tartalom
        kapcsolódó témák
        kapcsolódó írásunk
        korábban írtuk
        lásd még
        ne maradjon le
        nézd meg ezt is
        nézze meg ezt is
        olvasd el
        olvasd el ezt is
        olvasd el még
        olvasd tovább
        olvassa el
        olvassa el ezt is
        olvassa el még
        olvassa tovább
        olvasta már
        olvastad már
        részletek itt
        további cikkeink a témában
        további cikkek
        további hírek
        további részletek
        érdekelheti még
    """),
    footers=phrases("""
        [...]
        […]
        a cikk folytatása
        a cikk forrása
        a teljes cikk
        a teljes cikk ide kattintva olvasható
        a teljes cikk itt olvasható
        a teljes cikkért kattintson ide
        az eredeti cikk
        az eredeti cikk itt olvasható
        bővebben »
        eredeti cikk
        eredeti cikk megtekintése
        folytatás
        folytatás »
        folytatás →
        fordítva a deepl segítségével
        fordítva a google fordítóval
        fordítva a www.deepl.com/translator (ingyenes verzió) segítségével
        forrás link
        forrás megtekintése
        forráslink
        link a forráshoz
        olvasd el a teljes cikket
        olvasd tovább
        olvasd tovább »
        olvassa el a teljes cikket
        olvassa el az eredeti cikket
        olvassa tovább
        olvassa tovább →
        olvasás folytatása
        olvasás folytatása →
        tovább a cikkhez
        tovább a cikkre
        tovább a cikkre »
        tovább a forrásra
        tovább a teljes cikkhez
        tovább az eredeti cikkhez
        tovább olvasom
        tovább olvasom »
        tovább »
        tovább...
        tovább…
        ugrás a forráshoz
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
        adatvédelem
        adatvédelmi nyilatkozat
        adatvédelmi tájékoztató
        ajánlott cikkek
        az e-mail címet nem tesszük közzé
        az e-mail címet nem tesszük közzé.
        az oldal cookie-kat használ
        az oldal sütiket használ
        bejelentkezés
        belépés
        betöltés
        betöltés...
        bezár
        bezárás
        cookie beállítások
        cookie szabályzat
        csatlakozzon hozzánk
        címkék
        címkék:
        elfogadom
        elfogadom az összeset
        elküldés
        elutasítás
        előfizetek
        előfizetés
        előfizetőknek
        előző cikk
        ez a weboldal cookie-kat használ
        ez a weboldal sütiket használ
        facebook
        felhasználási feltételek
        feliratkozom
        feliratkozás
        feliratkozás hírlevélre
        főoldal
        galéria
        hibát talált?
        hibát találtál?
        hirdetés
        hirdetés:
        hozzászólok
        hozzászólás
        hozzászólások
        hozzászólások (0)
        hírlevél
        hírlevél feliratkozás
        hírlevél-feliratkozás
        impresszum
        iratkozz fel
        iratkozz fel a hírlevelünkre
        iratkozz fel hírlevelünkre
        iratkozzon fel
        iratkozzon fel a hírlevelünkre
        iratkozzon fel hírlevelünkre
        jelentkezz be
        jelentkezzen be
        kapcsolat
        kapcsolódó cikkek
        kapcsolódó témák
        kedvencekhez adom
        keresés
        kommentek
        kommentek (0)
        kommentelek
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
        küldés
        küldés e-mailben
        legfrissebb
        legfrissebb cikkek
        legfrissebb hírek
        legnépszerűbb
        legolvasottabb
        legolvasottabb cikkek
        link másolása
        megosztom
        megosztom facebookon
        megosztás
        megosztás a facebookon
        megosztás e-mailben
        megosztás facebookon
        megosztás twitteren
        megosztás:
        mentés
        menü
        minden jog fenntartva
        minden jog fenntartva!
        minden jog fenntartva.
        mutass többet
        még több
        mégse
        nincs hozzászólás
        nincsenek hozzászólások
        nyomtat
        nyomtatás
        oldal tetejére
        olvasási idő
        regisztráció
        reklám
        rólunk
        szponzorált tartalom
        szólj hozzá
        szólj hozzá!
        szóljon hozzá
        szóljon hozzá!
        sütiket használunk
        tetszik
        tovább
        tovább olvasom
        további cikkek
        további hírek
        továbbiak betöltése
        támogass minket
        támogatott tartalom
        témák
        témák:
        töltse le alkalmazásunkat
        ugrás a tartalomhoz
        ugrás a tartalomra
        vissza
        vissza a főoldalra
        vissza a tetejére
        vissza az oldal tetejére
        válasz
        értesítések
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
)
