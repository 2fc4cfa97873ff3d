"""Polish.

Every list was compiled by hand for cleanwire.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="pl",
    refusals=phrases("""
        jako model językowy ai nie
        jako model językowy nie
        jako model językowy, nie
        jako model sztucznej inteligencji nie
        jako sztuczna inteligencja nie mogę
        nie mogę przetłumaczyć tego tekstu
        niestety nie jestem w stanie przetłumaczyć
        niestety nie mogę pomóc
        niestety nie mogę pomóc w
        niestety nie mogę przetłumaczyć
        niestety nie mogę spełnić
        proszę podać tekst do przetłumaczenia
        przepraszam, ale nie jestem w stanie przetłumaczyć
        przepraszam, ale nie mogę pomóc w
        przepraszam, ale nie mogę przetłumaczyć
        przepraszam, ale nie mogę spełnić
        przepraszam, nie mogę pomóc
        przykro mi, ale nie jestem w stanie przetłumaczyć
        przykro mi, ale nie mogę
        przykro mi, ale nie mogę pomóc w
        przykro mi, ale nie mogę pomóc w tej sprawie
        przykro mi, ale nie mogę przetłumaczyć
        przykro mi, ale nie mogę spełnić
    """),
    site_footers=phrases("""
        strona źródło
        strona źródłowa
        witryna źródłowa
        źródło portal
        źródło serwis
        źródło strona
        źródło strony
        źródło witryna
        źródłowa strona
        źródłowa witryna
    """),
    teasers=phrases("""
        czytaj również
        czytaj także
        czytaj też
        czytajcie także
        czytajcie też
        może cię też zainteresować
        może cię zainteresować
        może zainteresować cię również
        obejrzyj także
        obejrzyj też
        podobne artykuły
        posłuchaj też
        powiązane artykuły
        powiązany artykuł
        przeczytaj również
        przeczytaj także
        przeczytaj też
    """),
    footers=phrases("""
        artykuł … pochodzi z serwisu …
        czytaj cały artykuł
        czytaj dalej
        kliknij tutaj, aby przeczytać cały artykuł
        kontynuuj czytanie
        link do oryginalnego artykułu
        link do oryginału
        link do źródła
        link źródłowy
        przeczytaj cały artykuł
        przeczytaj oryginalny artykuł
        przeczytaj pełny artykuł
        przetłumaczono z deepl
        tłumaczenie wykonano za pomocą deepl
        zobacz oryginalny artykuł
    """),
    disclosures=phrases("""
        artykuł przetłumaczono automatycznie
        artykuł przetłumaczony przez ai
        artykuł przetłumaczony przez sztuczną inteligencję
        artykuł został automatycznie przetłumaczony
        artykuł został przetłumaczony automatycznie
        artykuł został przetłumaczony przez sztuczną inteligencję
        artykuł został przetłumaczony przy pomocy sztucznej inteligencji
        przetłumaczono automatycznie z angielskiego
        ta strona została przetłumaczona automatycznie
        tekst przetłumaczony maszynowo
        tekst został przetłumaczony automatycznie
        ten artykuł został przetłumaczony automatycznie
        ten artykuł został przetłumaczony maszynowo
        ten artykuł został przetłumaczony przez ai
        ten artykuł został przetłumaczony z pomocą sztucznej inteligencji
        ten artykuł został przetłumaczony za pomocą ai
        ten tekst został przetłumaczony automatycznie
        ten tekst został przetłumaczony przez sztuczną inteligencję
        to jest tłumaczenie automatyczne
        to jest tłumaczenie maszynowe
        treść została przetłumaczona automatycznie
        tłumaczenie automatyczne
        tłumaczenie maszynowe
        tłumaczenie zostało wykonane automatycznie
    """),
    tag_labels=phrases("""
        tagi
    """),
    furniture=phrases("""
        0 komentarzy
        akceptuję i przechodzę do serwisu
        artykuł sponsorowany
        brak komentarzy
        chcesz być na bieżąco? zapisz się do newslettera
        czas czytania
        czytaj później
        czytaj więcej
        dalsza część artykułu pod filmem
        dalsza część artykułu pod materiałem wideo
        dalsza część artykułu pod wideo
        dalsza część materiału pod wideo
        dalsza część tekstu pod materiałem wideo
        dalsza część tekstu pod wideo
        do góry
        dodaj komentarz
        dołącz do dyskusji
        drukuj artykuł
        galeria zdjęć
        komentarze (0)
        kontynuuj bez zgody
        kopiuj link
        kup prenumeratę
        kup subskrypcję
        linki sponsorowane
        masz już konto? zaloguj się
        materiał partnera
        materiał promocyjny
        materiał reklamowy
        materiał sponsorowany
        mogą cię zainteresować
        najczęściej czytane
        najnowsze artykuły
        najnowsze wiadomości
        napisz do nas
        następny artykuł
        obserwuj nas na facebooku
        obserwuj nas na instagramie
        obserwuj nas w google news
        obserwuj nas w wiadomościach google
        podobne artykuły
        podziel się
        podziel się na facebooku
        podziel się:
        pokaż komentarze
        pokaż więcej
        polecane artykuły
        polityka prywatności
        polub nas na facebooku
        poprzedni artykuł
        posłuchaj artykułu
        powiązane artykuły
        powiązane tematy
        przejdź do treści
        przejdź na początek strony
        reklama
        skopiowano link
        skopiuj link
        strona główna
        ta strona korzysta z ciasteczek
        ta strona używa plików cookies
        twój adres e-mail nie zostanie opublikowany
        twój adres e-mail nie zostanie opublikowany.
        tylko dla prenumeratorów
        tylko dla subskrybentów
        udostępnij artykuł
        udostępnij na facebooku
        udostępnij na twitterze
        udostępnij na x
        ustawienia plików cookie
        używamy plików cookie
        wczytaj więcej
        wszelkie prawa zastrzeżone
        wszelkie prawa zastrzeżone.
        wyślij e-mailem
        wyślij znajomemu
        zaakceptuj wszystkie
        zaloguj się
        zaloguj się, aby dodać komentarz
        zaloguj się, aby skomentować
        zapisz się
        zapisz się do naszego newslettera
        zapisz się do newslettera
        zapisz się na newsletter
        zarejestruj się
        zeskanuj kod qr
        zgłoś błąd
        zobacz komentarze
        zobacz więcej
        źródło zdjęć
    """),
    abbreviations=words("""
        a.d adm afr al ang ar arch art bp bryg bł c.d c.o ca cdn chor cz czes czł dep doc dot ds dyr dyw dz dł
        egz eur ew fiz fot fr franc gen geogr gm godz gosp gr hab hist hiszp hr inf inst inż j.w jap jun jęz
        kard kmdr kom kpr kpt kr ks kw lic lit lp m.in m.st maks marsz mec med mgr mies min mir mjr mł n.e
        n.p.m n.r nadkom nast nb niem np nr o.o ob odc odp ok os p.n.e p.o pap pd pn podkom podp podst pol por
        pos pow poz pp ppor ppłk pr prez proc prof prok prow prz przem przew przyp ps pt późn płd płk płn r.b
        red ref reż rkps ros rozdz rozp rtm rys rz s.a s.c sekr sen sierż sp sp.j spec st str syg szac szer
        szt tab tel tj tow ts tys tzn tzw tłum ub ub.r ukr ul ur urz ust uzup w wg wlk woj wojew wsch wsp wyb
        wyd wym wł z.o.o zach zakł zast zb zm zob zł ł łac śp śr św
    """)
    | phrases("""
        a. d
        b. r
        i in
        j. w
        m. in
        m. st
        n. e
        n. p. m
        p. n. e
        p. o
        sp. z o. o
        t. j
        ub. r
        z o. o
    """),
    # Typography.
    quotes=("„”", "»«", "«»", "‚’"),
    quotation_terms=("cudzysł", "guillemet"),
    bound_words=words("a i o u w z"),
    stray_words=words("""
        aby ale bardzo była było dla ile jako jego jest kiedy które który między oraz ponieważ powiedział przed
        przez rząd się także tego teraz tylko wczoraj więc wszystkich
    """),
    question_words=words("czemu dlaczego"),
    letters="óąćęłńśźż",
    word_terms=words("litera litery nazw oznacza słow termin zapis znak"),
    function_words=words("""
        a ale bardzo być był była co czy dla do dwa dwóch go i ich jak jego jej jest już kto która które który
        lat lub mamy może na nas nie nikt o od oraz po przed przez przy się są ta te tego ten to tych tylko
        tym w we wielu wszystkich z za ze że
    """),
    never_doubled=words("oraz ze do od dla przez przy na pod nad w z"),
    doublable=words("to jak nie się"),
    attribute_endings=("ego", "ej", "emu", "ich", "im", "imi", "ych", "ym", "ymi", "ą"),
    emphatics=words("nie tak oh ach ha bardzo nigdy zawsze bla la na puk tik"),
    cross_references=phrases("""
        czytaj więcej
        dowiedz się więcej
        polecamy
        por. też
        więcej
        więcej na ten temat
        zob. także
        zob. też
        zobacz również
        zobacz także
        zobacz też
    """),
    credits=phrases("""
        fot
        zdjęcie
        zdjęcia
        foto
        z
        tekst
    """),
    rights=phrases("""
        wszelkie prawa zastrzeżone
    """),
    names=phrases("""
        polski
        polish
    """),
    translation_words=phrases("""
        tłumacz
        przetłumacz
        przekład
    """),
    assents=phrases("""
        dobrze
        jasne
        oczywiście
        pewnie
        z przyjemnością
    """),
    chatter_openings=phrases("""
        oto polskie tłumaczenie
        oto polskie tłumaczenie tekstu
        oto przetłumaczony artykuł
        oto przetłumaczony tekst
        oto twoje tłumaczenie
        oto tłumaczenie
        oto tłumaczenie artykułu
        oto tłumaczenie na język polski
        oto tłumaczenie na polski
        oto tłumaczenie podanego tekstu na język polski
        oto tłumaczenie tekstu
        oto tłumaczenie tekstu na język polski
        poniżej tłumaczenie
        poniżej znajduje się tłumaczenie
        tłumaczenie brzmi następująco
    """),
    chatter_closings=phrases("""
        czy chcesz, żebym
        czy mogę jeszcze
        czy mogę w czymś
        daj mi znać, jeśli
        daj znać, jeśli
        jeśli potrzebujesz dalszej
        jeśli potrzebujesz dodatkowych tłumaczeń
        mam nadzieję, że to pomoże
        mam nadzieję, że to tłumaczenie
        proszę dać mi znać, jeśli
        uwaga: nie przetłumaczyłem
        uwaga: przetłumaczyłem
        uwaga: tłumaczenie
        uwaga: zachowałam
        uwaga: zachowałem
        uwagi do tłumaczenia
    """),
    prompts=phrases("""
        przetłumacz na język polski
        przetłumacz następujący
        przetłumacz poniższy
        przetłumacz ten tekst
    """),
    translation_labels=phrases("""
        ostateczne tłumaczenie
        polskie tłumaczenie
        przekład
        przetłumaczony tekst
        tekst docelowy
        tłumaczenie
        tłumaczenie na język polski
        tłumaczenie na polski
    """),
    translator_notes=phrases("""
        albo:
        dosł.
        lub:
        nieprzetłumaczalne
        nieprzetłumaczone
        przyp. tł.
        przyp. tłum.
        przypis tłumacza
        uwaga tłumacza
    """),
    machine_labels=phrases("""
        przetłumaczono automatycznie
        przetłumaczono maszynowo
        tłumaczenie automatyczne
        tłumaczenie maszynowe
    """),
    # Numbers and dates.
    scale_words=words("tys mln mld"),
    sign_terms=words("klawisz klawisze kropka operator polecenie przecinek symbol znak znaki"),
)
