"""Romanian.

Every list was compiled by hand for cleanwire.

Entries are listed with the comma below, with the cedilla and without diacritics, as news sites
print all three.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="ro",
    teasers=phrases("""
        afla mai multe
        află mai multe
        articol similar
        articole pe aceeasi tema
        articole pe aceeaşi temă
        articole pe aceeași temă
        articole recomandate
        articole similare
        articolul complet
        asculta si
        ascultă şi
        ascultă și
        citeste aici
        citeste articolul
        citeste continuarea
        citeste in continuare
        citeste mai mult
        citeste mai multe
        citeste mai multe despre
        citeste mai multe pe
        citeste si
        citeste si articolul
        citeste si pe
        citeste tot articolul
        citeşte aici
        citeşte articolul
        citeşte continuarea
        citeşte mai mult
        citeşte mai multe
        citeşte mai multe despre
        citeşte mai multe pe
        citeşte tot articolul
        citeşte în continuare
        citeşte şi
        citeşte şi articolul
        citeşte şi pe
        citește aici
        citește articolul
        citește continuarea
        citește mai mult
        citește mai multe
        citește mai multe despre
        citește mai multe pe
        citește tot articolul
        citește în continuare
        citește și
        citește și articolul
        citește și pe
        cititi aici
        cititi mai mult
        cititi mai multe
        cititi si
        citiţi aici
        citiţi mai mult
        citiţi mai multe
        citiţi şi
        citiți aici
        citiți mai mult
        citiți mai multe
        citiți și
        detalii aici
        din aceeasi categorie
        din aceeaşi categorie
        din aceeași categorie
        mai multe detalii
        mai multe detalii aici
        mai multe pe aceasta tema
        mai multe pe această temă
        nu rata
        nu ratati
        nu rataţi
        nu ratați
        pe aceeasi tema
        pe aceeaşi temă
        pe aceeași temă
        poate te intereseaza
        poate te intereseaza si
        poate te interesează
        poate te interesează şi
        poate te interesează și
        recomandarea editorilor
        recomandarile noastre
        recomandările noastre
        stiri pe aceeasi tema
        stiri similare
        te-ar putea interesa
        te-ar putea interesa si
        te-ar putea interesa şi
        te-ar putea interesa și
        urmareste si
        urmăreşte şi
        urmărește și
        v-ar putea interesa
        v-ar putea interesa si
        v-ar putea interesa şi
        v-ar putea interesa și
        vedeti si
        vedeţi şi
        vedeți și
        vezi aici
        vezi mai multe
        vezi si
        vezi si video
        vezi şi
        vezi şi video
        vezi și
        vezi și video
        ştiri pe aceeaşi temă
        ştiri similare
        știri pe aceeași temă
        știri similare
    """),
    footers=phrases("""
        [...]
        […]
        articol original
        articolul complet aici
        articolul integral
        articolul original
        citeste articolul complet
        citeste articolul integral
        citeste articolul integral aici
        citeste articolul original
        citeste continuarea
        citeste continuarea »
        citeste in continuare
        citeste mai departe
        citeste mai departe »
        citeste mai mult »
        citeste mai mult...
        citeste mai mult…
        citeste tot articolul
        citeşte articolul complet
        citeşte articolul integral
        citeşte articolul integral aici
        citeşte articolul original
        citeşte continuarea
        citeşte continuarea »
        citeşte mai departe
        citeşte mai departe »
        citeşte mai mult »
        citeşte mai mult...
        citeşte mai mult…
        citeşte tot articolul
        citeşte în continuare
        citește articolul complet
        citește articolul integral
        citește articolul integral aici
        citește articolul original
        citește continuarea
        citește continuarea »
        citește mai departe
        citește mai departe »
        citește mai mult »
        citește mai mult...
        citește mai mult…
        citește tot articolul
        citește în continuare
        cititi articolul integral
        cititi articolul original
        citiţi articolul integral
        citiţi articolul original
        citiți articolul integral
        citiți articolul original
        continua lectura
        continua lectura →
        continua sa citesti
        continua sa citesti →
        continuă lectura
        continuă lectura →
        continuă să citeşti
        continuă să citeşti →
        continuă să citești
        continuă să citești →
        link catre sursa
        link către sursă
        link sursa
        link sursă
        linkul sursei
        sursa articolului
        sursa originala
        sursa originală
        textul integral
        tradus cu deepl
        tradus cu deepl.com (versiunea gratuita)
        tradus cu deepl.com (versiunea gratuită)
        tradus cu google translate
        tradus cu www.deepl.com/translator (versiunea gratuita)
        tradus cu www.deepl.com/translator (versiunea gratuită)
        vezi articolul integral
        vezi articolul original
        vezi sursa
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
        abonare
        abonare newsletter
        abonati-va
        abonati-va la newsletter
        abonaţi-vă
        abonaţi-vă la newsletter
        abonați-vă
        abonați-vă la newsletter
        aboneaza-te
        aboneaza-te acum
        aboneaza-te la newsletter
        aboneaza-te la newsletterul nostru
        aboneaza-te pe youtube
        abonează-te
        abonează-te acum
        abonează-te la newsletter
        abonează-te la newsletterul nostru
        abonează-te pe youtube
        acasa
        acasă
        accept
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
        anuleaza
        anulează
        articole recente
        articole recomandate
        articole similare
        articolul anterior
        articolul precedent
        articolul urmator
        articolul următor
        autentificare
        categorii
        cauta
        cautare
        caută
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
        citeşte mai mult
        citeşte mai multe
        citeşte mai târziu
        citește mai mult
        citește mai multe
        citește mai târziu
        comentarii
        comentarii (0)
        comenteaza
        comentează
        conectare
        conecteaza-te
        conectează-te
        contact
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
        căutare
        descarca aplicatia
        descarcă aplicaţia
        descarcă aplicația
        despre noi
        distribuie
        distribuie articolul
        distribuie pe facebook
        distribuie pe twitter
        distribuie pe whatsapp
        distribuie:
        etichete
        etichete:
        fii primul care comenteaza
        fii primul care comentează
        galerie foto
        inapoi sus
        incarca mai multe
        inchide
        inchide reclama
        intra in cont
        intră în cont
        lasa un comentariu
        lasa un raspuns
        lasă un comentariu
        lasă un răspuns
        link copiat
        mai mult
        mai multe
        mai multe articole
        mai multe stiri
        mai multe ştiri
        mai multe știri
        newsletter
        niciun comentariu
        nu exista comentarii
        nu există comentarii
        pagina principala
        pagina principală
        partajeaza
        partajeaza pe facebook
        partajează
        partajează pe facebook
        politica de confidentialitate
        politica de confidenţialitate
        politica de confidențialitate
        politica de cookies
        politică de confidenţialitate
        politică de confidențialitate
        prima pagina
        prima pagină
        printeaza
        printează
        publicitate
        publicitate:
        raporteaza o eroare
        raportează o eroare
        raspunde
        reclama
        reclamă
        refuza toate
        refuză toate
        răspunde
        salveaza
        salveaza articolul
        salvează
        salvează articolul
        scrie un comentariu
        scrie-ne
        se incarca
        se incarca...
        se încarcă
        se încarcă...
        sponsorizat
        subiecte
        sustine-ne
        susţine-ne
        susține-ne
        tags
        tags:
        taguri
        taguri:
        termeni si conditii
        termeni şi condiţii
        termeni și condiții
        tipareste
        tipăreşte
        tipărește
        toate drepturile rezervate
        toate drepturile rezervate.
        toate stirile
        toate ştirile
        toate știrile
        trimite
        trimite pe email
        trimite unui prieten
        ultima ora
        ultima oră
        ultimele articole
        ultimele stiri
        ultimele ştiri
        ultimele știri
        urmareste stirile noastre pe google news
        urmareste-ne
        urmareste-ne pe facebook
        urmareste-ne pe google news
        urmareste-ne pe instagram
        urmariti-ne
        urmariti-ne pe facebook
        urmariti-ne si pe google news
        urmăreşte ştirile noastre pe google news
        urmăreşte-ne
        urmăreşte-ne pe facebook
        urmăreşte-ne pe google news
        urmăreşte-ne pe instagram
        urmărește știrile noastre pe google news
        urmărește-ne
        urmărește-ne pe facebook
        urmărește-ne pe google news
        urmărește-ne pe instagram
        urmăriţi-ne
        urmăriţi-ne pe facebook
        urmăriţi-ne şi pe google news
        urmăriți-ne
        urmăriți-ne pe facebook
        urmăriți-ne și pe google news
        vezi comentariile
        vezi mai mult
        vezi mai multe
        vezi toate
        vezi toate comentariile
        înapoi sus
        încarcă mai multe
        închide
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
)
