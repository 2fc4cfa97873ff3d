"""Romanian.

Every list was compiled by hand for cleanwire.

Entries are listed with the comma below, with the cedilla and without diacritics, as news sites
print all three.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="ro",
    refusals=phrases("""
        ca inteligență artificială, nu pot
        ca model de limbaj, nu
        ca model lingvistic, nu
        îmi pare rău, dar nu pot ajuta
        îmi pare rău, dar nu pot îndeplini
    """),
    site_footers=phrases("""
        site sursa
        site sursă
        site ul sursă
        sursa site
        sursa site ul
        sursa site ului
        sursă site
    """),
    teasers=phrases("""
        articol similar
        articole similare
        ascultă și
        citeste si
        citeste si articolul
        citeste si pe
        citeşte şi
        citeşte şi articolul
        citeşte şi pe
        citește și
        citește și articolul
        citește și pe
        cititi si
        citiţi şi
        citiți și
        ți-ar putea plăcea și
    """),
    footers=phrases("""
        articolul … apare prima dată în …
        citeşte articolul original
        citește articolul complet
        citește articolul original
        continuă lectura
        continuă să citești
        link sursă
        sursa articolului original
        tradus cu deepl
    """),
    disclosures=phrases("""
        aceasta pagina a fost tradusa automat
        această pagină a fost tradusă automat
        acest articol a fost tradus automat
        acest articol a fost tradus cu ajutorul ai
        acest articol a fost tradus cu ajutorul inteligentei artificiale
        acest articol a fost tradus cu ajutorul inteligenţei artificiale
        acest articol a fost tradus cu ajutorul inteligenței artificiale
        acest articol a fost tradus de inteligenta artificiala
        acest articol a fost tradus de inteligenţa artificială
        acest articol a fost tradus de inteligența artificială
        acest articol a fost tradus folosind inteligenta artificiala
        acest articol a fost tradus folosind inteligenţa artificială
        acest articol a fost tradus folosind inteligența artificială
        acest articol este tradus automat
        acest text a fost tradus automat
        articolul a fost tradus automat
        articolul a fost tradus cu ajutorul inteligentei artificiale
        articolul a fost tradus cu ajutorul inteligenţei artificiale
        articolul a fost tradus cu ajutorul inteligenței artificiale
        continutul a fost tradus automat
        conţinutul a fost tradus automat
        conținutul a fost tradus automat
        textul a fost tradus automat
        traducere automata
        traducere automată
        traducerea a fost generata automat
        traducerea a fost generată automat
        traducerea a fost realizata automat
        traducerea a fost realizata cu ajutorul inteligentei artificiale
        traducerea a fost realizată automat
        traducerea a fost realizată cu ajutorul inteligenţei artificiale
        traducerea a fost realizată cu ajutorul inteligenței artificiale
    """),
    furniture=phrases("""
        0 comentarii
        abonare newsletter
        abonati-va la newsletter
        abonaţi-vă la newsletter
        abonați-vă la newsletter
        aboneaza-te acum
        aboneaza-te la newsletter
        aboneaza-te la newsletterul nostru
        aboneaza-te pe youtube
        abonează-te acum
        abonează-te la newsletter
        abonează-te la newsletterul nostru
        abonează-te pe youtube
        accepta cookie-urile
        accepta toate
        acceptă cookie-urile
        acceptă toate
        acest site foloseste cookie-uri
        acest site foloseste cookies
        acest site foloseşte cookie-uri
        acest site foloseşte cookies
        acest site folosește cookie-uri
        acest site folosește cookies
        acest site utilizeaza cookie-uri
        acest site utilizează cookie-uri
        adauga comentariu
        adauga un comentariu
        adauga-ne la favorite
        adaugă comentariu
        adaugă un comentariu
        adaugă-ne la favorite
        adresa ta de email nu va fi publicata
        adresa ta de email nu va fi publicata.
        adresa ta de email nu va fi publicată
        adresa ta de email nu va fi publicată.
        alte articole
        alte stiri
        alte ştiri
        alte știri
        articole recente
        articole recomandate
        articolul anterior
        articolul precedent
        articolul urmator
        articolul următor
        cele mai citite
        cele mai noi stiri
        cele mai noi ştiri
        cele mai noi știri
        cele mai populare
        cele mai recente stiri
        cele mai recente ştiri
        cele mai recente știri
        citeste mai mult
        citeste mai multe
        citeste mai tarziu
        citeşte mai multe
        citeşte mai târziu
        citește mai multe
        citește mai târziu
        comentarii (0)
        continut sponsorizat
        conţinut sponsorizat
        conținut sponsorizat
        copiaza link
        copiaza linkul
        copiază link
        copiază linkul
        creeaza cont
        creează cont
        cuvinte cheie
        cuvinte cheie:
        descarca aplicatia
        descarcă aplicaţia
        descarcă aplicația
        despre noi
        distribuie articolul
        distribuie pe facebook
        distribuie pe twitter
        distribuie pe whatsapp
        fii primul care comenteaza
        fii primul care comentează
        galerie foto
        inapoi sus
        incarca mai multe
        inchide reclama
        intra in cont
        intră în cont
        lasa un comentariu
        lasa un raspuns
        lasă un comentariu
        lasă un răspuns
        link copiat
        mai multe
        mai multe articole
        mai multe stiri
        mai multe ştiri
        mai multe știri
        niciun comentariu
        nu exista comentarii
        nu există comentarii
        pagina principala
        pagina principală
        partajeaza pe facebook
        partajează pe facebook
        politica de confidentialitate
        politica de confidenţialitate
        politica de confidențialitate
        politica de cookies
        politică de confidenţialitate
        politică de confidențialitate
        prima pagina
        prima pagină
        publicitate
        raporteaza o eroare
        raportează o eroare
        refuza toate
        refuză toate
        salveaza articolul
        salvează articolul
        scrie un comentariu
        se incarca
        se incarca...
        se încarcă
        se încarcă...
        termeni si conditii
        termeni şi condiţii
        termeni și condiții
        toate drepturile rezervate
        toate drepturile rezervate.
        toate stirile
        toate ştirile
        toate știrile
        trimite pe email
        trimite unui prieten
        ultima ora
        ultima oră
        ultimele articole
        ultimele stiri
        ultimele ştiri
        ultimele știri
        urmareste stirile noastre pe google news
        urmareste-ne pe facebook
        urmareste-ne pe google news
        urmareste-ne pe instagram
        urmariti-ne pe facebook
        urmariti-ne si pe google news
        urmăreşte ştirile noastre pe google news
        urmăreşte-ne pe facebook
        urmăreşte-ne pe google news
        urmăreşte-ne pe instagram
        urmărește știrile noastre pe google news
        urmărește-ne pe facebook
        urmărește-ne pe google news
        urmărește-ne pe instagram
        urmăriţi-ne pe facebook
        urmăriţi-ne şi pe google news
        urmăriți-ne pe facebook
        urmăriți-ne și pe google news
        vezi comentariile
        vezi mai multe
        vezi toate
        vezi toate comentariile
        înapoi sus
        încarcă mai multe
        închide reclama
    """),
    abbreviations=words("""
        a.c a.chr a.m acad adj adm adv alin amb ap apr arh art asist aug av bd bibl biol bl bld bul c.c ca cap
        cca cf chim cit cmd col conf coord cpt crt d.c d.chr d.hr dec dep dipl dir div dr dra dv dvs e.n ec
        econ ed edit engl etc exc exp f fasc feb febr fig fiz fl fr gen geogr germ gram hr i.e ian ibid id inc
        ing ist ital iul iun jr jud jur lat lb lect lt ltd mag max med mil min misc mld mr mrs mun n.a n.b n.r
        n.red n.tr nat nov nr obs oct op orig ors orş orș p p.m p.s pag parag pct pers ph.d pl plt pr prep
        pres prof prov ps pt r.a red ref reg resp rev rus s s.a s.a.m.d s.c s.c.l s.n.c s.r.l sc sec sect sen
        sept serg sf sg slt soc sos spec spl st str stud suc sup tab teh tel teol tr trad u.m univ urm v vol
        vs zool î.c î.e.n î.hr ş.a ş.a.m.d ş.c.l şos şt ș.a ș.a.m.d ș.c.l șos șt
    """)
    | phrases("""
        a. c
        a. m
        d. hr
        e. n
        i. e
        n. red
        p. m
        s. a
        s. r. l
        î. e. n
        î. hr
        ș. a
        ș. a. m. d
    """),
    # Typography.
    quotes=("„”", "«»"),
    quotation_terms=("ghilimele",),
    stray_words=words("""
        această acest când către după este fost guvernul mult pentru să însă între și
    """),
    letters="âîăşţșț",
    word_terms=words("caracter cuvint cuvânt litera semnific termen"),
    function_words=words("""
        a ai al ale am au ca care ce cea cel cu că dar de din după ei este fi fost la lui mai nu o pe pentru
        prin sau se si sunt un în între și
    """),
    never_doubled=words("și din pentru prin"),
    emphatics=words("nu da ha foarte niciodată"),
    cross_references=phrases("""
        citeşte mai mult
        citește mai mult
        vezi mai mult
        vezi si
        vezi şi
        vezi și
    """),
    # What a model says around its translation.
    names=phrases("""
        romanian
        română
    """),
    translation_words=phrases("""
        tradu
    """),
    assents=phrases("""
        bineînțeles
        cu plăcere
        desigur
        sigur
    """),
    chatter_openings=phrases("""
        aici este traducerea
        iată articolul tradus
        iată textul tradus
        iată traducerea
        iată traducerea textului în română
        mai jos este traducerea
        traducerea este următoarea
    """),
    chatter_closings=phrases("""
        anunțați-mă dacă
        anunță-mă dacă
        notă: am păstrat
        sper că această traducere
        sper că ajută
        spune-mi dacă
    """),
    # Numbers and dates.
    scale_words=words("mil mld mln mrd"),
    sign_terms=words("caracterul comanda operatorul semnul simbolul tasta"),
)
