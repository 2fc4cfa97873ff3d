"""Italian, of Italy and Switzerland.
Every list was compiled by hand for cleanwire, from general knowledge of the language, and copied from no other
project. The finite forms of the verbs were conjugated by rule from hand-made lists of verbs, and the plurals and
feminines of the speakers formed by rule from hand-made lists of nouns.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="it",
    # Sentences.
    abbreviations=words(
        """
        a.c a.cr a.m a.n a.n.s.a a.s aa aa.vv aavv ab abit accr ad.es aff.mo ag agg agt all allegg amm ant
        app append appross apr arab arch archeol archh arcid art artt ass assoc astr att av.cr avv avv.ti
        bb.aa bb.cc bibl bibliogr biol bol brig bros c.a.p c.amm c.c c.c.n.l c.d c.d.a c.d.s c.e.e c.i.a
        c.ia c.m c.p c.p.c c.p.p c.r.i c.s.m c.so c.t.u ca cad cap cap.lo cap.no cap.tano capov capp card
        cas cass cass.civ cass.pen cav cc cc.nn ccnl cell cent cf cfr chf chiar chiar.mo chiarmo chim chmo
        cit citt civ cl cm co cod codd col coll com.te comm comte cond conf cong cons cons.st coop corp corr
        cosidd cpl cpv cso cts cv d.c d.cr d.d.a d.i.a d.l d.l.vo d.leg d.lgs d.m d.p.c.m d.p.g.r d.p.r db
        dd.ll dep dest destinat dev dev.mo dic dicc dim dip dipart dir disp dist ditt dl dlgs dlvo doc docc
        dol doll dom dott dott.ri dott.sa dott.ssa dottssa dpr dr dr.ssa drssa e.f e.g e.p ebr ecc ecc.mo
        ecc.za eccmo econ ed edd ediz egr em err es etc eur f f.b.i f.f.a.a f.lli f.m.i f.to fac fam fasc
        fascc fatt feb febb femm ff ff.aa ff.oo ff.ss fig figg filos fin fis flli fond fr frat fraz frc fto
        fut g g.a g.d.f g.i.p g.u g.u.p gb gen gen.le gen.li genn gent gent.ma gent.mo gentmo geogr geol
        geom ger gg gio giov giu giugn giur gmbh gr gr.uff h hg hh hl hp i.e i.v.a ib ibid id ill ill.mi
        ill.mo imp inc ind indic inf inform ing ingg ingl int intr introd ist it ital kb kg kgr km kmh kmq
        kw kwh l l.a l.c l.go l.it l.r lat lett lgo ling lit ll.pp loc lp lt ltd lug lugl lun m m.o mag magg
        mar maresc mart masc masch mass mat max mb mc med mer merc mil milit min min.ro mins mitt ml mld
        mldi mln mm mons mq mrd ms mss mt mus mw n n.a.t.o n.b n.d n.d.a n.d.c n.d.r n.d.t n.h n.ro n.y
        napol nb nda ndr ndt nn nob nov nr nri ns nt num o.d.g o.m.s o.n.u obb obbl.mo ogg on onn oo.pp op
        opz ord ordin orig oss.mo ott p p.a p.c.i p.d p.es p.le p.m p.p p.s p.s.i p.t p.za p.zza pag pagg
        par parr part pers pg ple plur polit pom postf pp pp.aa prec pref preg preg.mo prep pres proc prof
        prof.ssa proff profssa pron prot prov psic pubbl pz pza pzz pzza q q.b q.le q.li ql qli r.c r.c.a
        r.d r.d.l r.d.t r.f.t r.s.a racc rag rass regol relig rem rep rev revv ric rif rifer rifl ripr rist
        riv rr.cc russ s s.a s.a.p.a s.a.r s.a.s s.b.f s.c s.c.a.r.l s.c.r.l s.d s.da s.e s.em s.i.p s.l
        s.l.m s.m s.n s.n.c s.o s.o.s s.p s.p.a s.r.l s.r.l.s s.s s.u s.v sab sec secc seg segg segr sen
        senn sent serg serg.magg set sett sez sez.un sezz sgg sig sig.a sig.na sig.ra sig.re sig.ri sigg
        sigg.ri sigra sim sing soc sociol sost sott sp spagn spett spett.le spreg ss ss.mm ss.ss ss.uu st
        stab stat staz stor str str.prov succ supp suppl t t.a.r t.col t.u t.u.e.l t.u.f tab tabb tav tavv
        tecn ted tel telef ten ten.col teol tom ton tonn tosc trad tranq trib tt u.e u.k u.o u.r.s.s u.s
        u.s.a uff ult univ usd v v.amm v.le v.lo v.r v.s vd ven verb versam vicepres vist vle vol volg voll
        vs vv.ff vv.uu zool
        """
    )
    | phrases(
        """
        a. c
        a. cr
        a. m
        aa. vv
        ad es
        art. cit
        av. c
        c. c
        c. d
        c. p
        c. p. c
        c. p. p
        c. so
        cass. civ
        cass. pen
        co. co. co
        co. co. pro
        d. c
        d. cr
        d. l
        d. lgs
        d. m
        d. p. r
        dott. ssa
        e. v
        et al
        f. lli
        ff. aa
        ff. oo
        g. u
        l. r
        loc. cit
        m. d. l
        n. b
        n. d. a
        n. d. r
        n. d. t
        op. cit
        p. es
        p. m
        p. s
        p. za
        per es
        prof. ssa
        q. b
        s. a
        s. d
        s. e
        s. l
        s. m
        s. p. a
        s. r. l
        s. s
        s. v
        serg. magg
        sez. un
        sig. ra
        ss. uu
        t. u
        ten. col
        u. s
        v. le
        vv. ff
        """
    ),
    short_words=words(
        """
        a acca aci afa agi agio ago agro aia aids al ala alba albo alga alle alt alta alte alti alto ama amo
        amor anca anni anno ansa ante ape api apre arca arco area aree aria arma armi arte arti asia asma
        asse assi asta aste asti atac atei ati atti atto auto aver avi avio avo avrà avs azza baby band bar
        bara bari base basi bce bene beni bici bile bip bis blog blu bob bonn boom bot box btp buca buco bue
        buia buio buon bus c'è cade cala calo cane cani capo cara care cari caro casa case casi caso cava
        cavi cavo ccd cd ce cede cena cene cera cern ceto cgil che chi chip cia ciad ciao cibi cibo cima
        cime cina cine cip cisl ciò club cnr coda code come como con coni cori coro cosa cose cost così cota
        cra crac csm cuba cubo cupa cupo cura cure da dado dai dal dare data date dati dato dc dea dei del
        deve dia dice dio dire dita dito diva divo dna do doha dolo don dona doni dono dopo dose dosi dote
        doti dove duca duce due duo dura dure duri duro dvd dà e ebbe ecco eco ego eh ella enel eni era eran
        erba ere eri esca esce essa esse essi esso est etto età euro eva evo f1 fa fama fame fan far fare
        faro fase fasi fata fate fax fbi fdi fece feci fede feti fi fiat fico fifa figc fila file fili film
        filo fine fini fino fior fmi foce foci foga foro foto fra fu fuga fumo fune funi fuso gala gara gare
        gas gay gaza gdf gel geli gelo gene geni gip giri giro gita gite già giù gli goal gola gole golf gp
        gps gran gru guai gup guru ha hai hall hiv ho hot ia ici ict idea idee ieri imu in inni inno inps io
        iowa ira iran iraq ire irta iss iv iva ivi jazz jet judo juve kiev kit kiwi ko la7 lago lama lame
        lana laos lati lato lava lega lei lena leva leve li lidi lido lima lime lino lira lire lisi lite
        liti lo lobo lode lodi loro luce luci lui luna lupi lupo là lì m5s ma maga mago mai mal mala male
        mali mani mano mare mari mas mela mele meno menù mesa mese mesi meta mete metz metà mia mie miei
        mila mina mine mio mira mire mise mite miti mito moda mode modi modo mole molo mora more moti moto
        msi mura muri muro musa muta mute muti muto nana nani nano nas nasi naso nata nate nati nato nave
        navi nba ne nei neo nera nere neri nero neve nevi nidi nido nilo no nodi nodo noi noia noie nome
        nomi non nona noni nono nord nota note noti noto nove nube nubi nuca nuda nude nudi nudo né o oasi
        oblò oche odi odio oggi ogni ohio ok oli olio olmo oman oms onda onde ong onu ora orbo ore orge ori
        orli orlo orma orme oro orsa orsi orso orti orto osa oslo ossa ossi osso oste osti otto ozi ozio
        pace paga paia paio pala pale pali palo pane pani papa papà pari pci pd pdf pece peli pelo pena pene
        per pera pere però perù pesi peso pet pia pian pie pii pil pila pile pini pino pio pipa pisa più
        plot pm po' poca poco poi poli polo poma pone pool pop posa pose ps psi pub puma pura pure puri puro
        può qua qual quel qui quiz rada rade radi rado rai rame rami ramo rana rap rara rare rari raro rase
        raso rata rate re rea rei reni reno reo resa rese resi reso rete reti rima rime ripa ris risa riso
        riti rito riva rive rna roba robe roca rock rogo roma ros rosa rose rosi rovi rovo rude ruga rum
        rupe rupi sa sala sale sali sana sane sani sano sarà sci scia scie se sede sedi sega sei seme semi
        seni seno sera sere seta sete sia sino sion siti sito sky smog sms soci soda soia sola sole soli
        solo sono spa spot sta star stop su sua sub sud sue suo suoi suv sé sì tabù tac tace tale tali tana
        tane tar tara tari taxi te team tela tele tema temi tesa tese tesi teso test tg1 tg2 tg3 ti tic tim
        tipi tipo tir tiri tiro toga tomo toni tono topi topo tori toro tra trae tram tre trio tris tu tua
        tubi tubo tue tuo tuoi tuta tute tv tè u udc ue uefa uffa uil uk una uni uno unta unti unto uomo
        uova uovo url urla urli urlo urna urne urti urto usa usb usi uso utah uva uve va vaga vago vale vana
        vani vano var vara varo vasi vaso ve vede vela vele veli velo vena vene vera vere veri vero via vice
        vide vie vile vili vini vino vip visa visi viso vita vite viti viva vive vivi vivo vizi vlog voce
        voci voga voi voli volo vota voti voto vu vuoi wc web week yen yoga zar zelo zero zia zie zii zio
        zona zone zoo è
        """
    ),
    prepositions=words(
        """
        a ad agl' agli ai al all' alla alle allo attraverso avanti circa coi col coll' colla colle collo con
        contro d' da dagl' dagli dai dal dall' dalla dalle dallo davanti degl' degli dei del dell' della
        delle dello dentro di dietro dinanzi dopo durante eccetto entro escluso fin fino fra fuori in
        incirca innanzi intorno lontano lungo malgrado mediante negl' negli nei nel nell' nella nelle nello
        nonostante oltre pei per presso prima pro riguardo salvo secondo senza sin sino sopra sotto stante
        su sugl' sugli sui sul sull' sulla sulle sullo tra tramite tranne verso versus via vicino
        """
    )
    | phrases(
        """
        a causa del
        a causa della
        a causa di
        a favore di
        a fianco di
        a proposito di
        a seguito di
        accanto a
        al di là di
        al fine di
        assieme a
        attorno a
        contro di
        davanti a
        davanti al
        davanti alla
        dentro di
        dopo di
        fino a
        fino ai
        fino al
        fino alla
        fuori da
        fuori dal
        fuori dalla
        grazie a
        grazie al
        grazie all'
        grazie alla
        in base a
        in mezzo a
        in seguito a
        insieme a
        insieme al
        insieme alla
        insieme con
        intorno a
        invece di
        lontano da
        nei confronti di
        oltre a
        oltre al
        oltre alla
        per conto di
        per mezzo di
        prima del
        prima della
        prima di
        quanto a
        quanto al
        quanto alla
        riguardo a
        rispetto a
        rispetto al
        rispetto alla
        rispetto all'
        rispetto alle
        rispetto agli
        rispetto ai
        senza di
        sino a
        sotto di
        su di
        verso di
        vicino a
        vicino al
        vicino alla
        """
    ),
    relatives=phrases(
        """
        a cui
        ai quali
        al quale
        alla quale
        alle quali
        ch'
        che
        con cui
        con il quale
        cui
        da cui
        dai quali
        dal quale
        dalla quale
        dei quali
        del quale
        della quale
        delle quali
        di cui
        donde
        fra cui
        fra i quali
        fra le quali
        i cui
        i quali
        il che
        il cui
        il quale
        in cui
        la cui
        la quale
        laddove
        le cui
        le quali
        nei quali
        nel quale
        nella quale
        nelle quali
        onde
        per cui
        su cui
        sul quale
        sulla quale
        sulle quali
        tra cui
        tra i quali
        tra le quali
        """
    ),
    conjunctions=words(
        """
        affinché allorché allorquando altrimenti anche anzi anziché appena benché bensì ché cioè come
        comunque cosicché dacché dove dunque e ed eppure finché fuorché giacché infatti invece laddove ma
        malgrado mentre neanche nemmeno neppure nonché nonostante né o od onde oppure ossia ovvero ovverosia
        perché perciò perocché però poiché pur purché pure qualora quand'anche quando quantunque quasi
        quindi se sebbene sennonché senonché seppure sicché siccome tuttavia
        """
    )
    | phrases(
        """
        a condizione che
        a differenza di
        a mano a mano che
        a meno che
        a patto che
        a tal punto che
        al punto che
        anche perché
        anche quando
        anche se
        ancora prima che
        appena che
        come se
        con la conseguenza che
        così che
        così come
        da quando
        dal momento che
        dato che
        di modo che
        dopo che
        e che
        fin da quando
        fin quando
        fino a che
        fino a quando
        in maniera che
        in modo che
        in quanto
        ma anche
        man mano che
        mentre invece
        non appena
        ogni volta che
        oltre che
        per il fatto che
        per quanto
        per via del fatto che
        prima che
        pur se
        quanto più
        salvo che
        se non
        se non che
        secondo che
        sempre che
        senza che
        solo che
        subito dopo che
        tanto che
        tanto più che
        tranne che
        una volta che
        vale a dire
        visto che
        """
    ),
    openers=phrases(
        """
        a breve
        a causa di ciò
        a ciò si aggiunge
        a cominciare da
        a conti fatti
        a differenza di
        a dir la verità
        a dire il vero
        a dispetto di
        a distanza di
        a essere sinceri
        a fronte di
        a giudicare da
        a lungo andare
        a lungo termine
        a maggior ragione
        a metà strada
        a mio avviso
        a mio giudizio
        a mio parere
        a parte ciò
        a parte questo
        a partire da
        a poco a poco
        a prescindere da
        a prima vista
        a proposito
        a quanto pare
        a quanto sembra
        a quel punto
        a questo proposito
        a questo punto
        a seguire
        a sua volta
        a suo avviso
        a suo dire
        a tal fine
        a tal proposito
        a tutt'oggi
        a tutti gli effetti
        a un certo punto
        a volte
        ad esempio
        ad oggi
        ad ogni modo
        ad un certo punto
        ad un tratto
        agli occhi di
        ai fini di
        ai sensi di
        al centro di
        al contempo
        al contrario
        al di fuori di
        al di là di
        al fine di
        al giorno d'oggi
        al massimo
        al momento
        al netto di
        al tempo
        al tempo stesso
        al termine di
        all'epoca
        all'improvviso
        all'inizio
        all'interno di
        all'inverso
        all'origine di
        alla base di
        alla faccia di
        alla fin fine
        alla fine
        alla fine dei conti
        alla luce di
        alla lunga
        alla stessa maniera
        alla vigilia di
        allo stato attuale
        allo stesso modo
        allo stesso tempo
        anche per questo
        anche perché
        anche se
        attraverso questo
        come al solito
        come detto
        come noto
        come previsto
        come se non bastasse
        come sempre
        come si suol dire
        con ciò
        con il passare del tempo
        con il tempo
        con l'occasione
        con ogni probabilità
        con questo
        con tutta probabilità
        contro ogni aspettativa
        contro ogni previsione
        d'accordo
        d'altra parte
        d'altro canto
        d'altro lato
        d'altronde
        d'ora in avanti
        d'ora in poi
        d'un tratto
        da allora
        da allora in poi
        da anni
        da ciò
        da lì
        da mesi
        da notare
        da oggi
        da parte loro
        da parte mia
        da parte sua
        da quando
        da quel momento
        da questo punto di vista
        da qui
        da sempre
        da subito
        da tempo
        da ultimo
        da un lato
        da un momento all'altro
        da una parte
        dal canto loro
        dal canto suo
        dal momento che
        dal punto di vista di
        dal suo punto di vista
        dall'altra parte
        dall'altro lato
        davanti a
        del resto
        di certo
        di conseguenza
        di fatto
        di fronte a
        di fronte a ciò
        di gran lunga
        di lì a poco
        di norma
        di nuovo
        di per sé
        di più
        di più ancora
        di recente
        di regola
        di rimando
        di seguito
        di solito
        di tanto in tanto
        di tutt'altro avviso
        di volta in volta
        dopo ciò
        dopo di che
        dopo mesi di
        dopo pochi minuti
        dopo tutto
        durante l'incontro
        durante la notte
        e allora
        e anche
        e ancora
        e così
        e così via
        e dunque
        e infine
        e invece
        e non solo
        e non è tutto
        e ora
        e pensare che
        e per finire
        e poi
        e questo
        e se
        e tuttavia
        eppure
        fin da allora
        fin da piccolo
        fin da subito
        fin dall'inizio
        fin qui
        fino a ieri
        fino a poco tempo fa
        fino a prova contraria
        fino a quel momento
        fino a quel punto
        fino ad allora
        fino ad oggi
        fino ad ora
        fra gli altri
        fra l'altro
        fra questi
        fuor di metafora
        fuori dubbio
        grazie a ciò
        grazie a questo
        in alcuni casi
        in altre parole
        in altri casi
        in altri termini
        in apparenza
        in assenza di
        in attesa di
        in base a
        in breve
        in cambio
        in caso contrario
        in caso di
        in cima a
        in compenso
        in conclusione
        in confronto
        in conseguenza di ciò
        in definitiva
        in effetti
        in fin dei conti
        in fondo
        in futuro
        in generale
        in genere
        in gran parte
        in linea di massima
        in linea di principio
        in linea generale
        in media
        in merito
        in mezzo a
        in molti casi
        in nessun caso
        in ogni caso
        in ogni modo
        in origine
        in parole povere
        in parte
        in particolare
        in passato
        in poche parole
        in pochi minuti
        in pratica
        in precedenza
        in primis
        in primo luogo
        in principio
        in quel caso
        in quel momento
        in quest'ottica
        in questa fase
        in questa occasione
        in questo caso
        in questo contesto
        in questo modo
        in questo momento
        in questo quadro
        in questo senso
        in realtà
        in relazione a
        in risposta
        in secondo luogo
        in seguito
        in sintesi
        in sostanza
        in special modo
        in sua difesa
        in tal caso
        in tal modo
        in tal senso
        in teoria
        in terzo luogo
        in totale
        in tutti i casi
        in tutto
        in tutto questo
        in ultima analisi
        in un certo senso
        in un primo momento
        in un secondo momento
        in una nota
        in una parola
        in verità
        in virtù di
        in vista di
        innanzi tutto
        intorno a
        ma allora
        ma anche
        ma attenzione
        ma c'è di più
        ma non solo
        ma non è tutto
        ma ora
        ma perché
        malgrado ciò
        malgrado tutto
        mentre invece
        nei fatti
        nei giorni scorsi
        nei prossimi giorni
        nel caso di
        nel complesso
        nel contempo
        nel corso degli anni
        nel corso del tempo
        nel corso di
        nel dettaglio
        nel frattempo
        nel giro di
        nel merito
        nel migliore dei casi
        nel mio caso
        nel mirino
        nel peggiore dei casi
        nel senso che
        nella fattispecie
        nella maggior parte dei casi
        nella migliore delle ipotesi
        nella misura in cui
        nella notte
        nella peggiore delle ipotesi
        nella pratica
        nella realtà
        nello specifico
        nello stesso momento
        nello stesso periodo
        nello stesso tempo
        nonostante ciò
        nonostante questo
        nonostante tutto
        o almeno
        o forse
        o meglio
        oltre a ciò
        oltre a questo
        oltre che
        oltre tutto
        per adesso
        per alcuni
        per ciò che riguarda
        per colpa di
        per cominciare
        per concludere
        per contro
        per convinzione
        per così dire
        per esempio
        per farla breve
        per finire
        per fortuna
        per giunta
        per inciso
        per iniziare
        per intanto
        per intenderci
        per l'occasione
        per la cronaca
        per la precisione
        per la prima volta
        per la verità
        per lo meno
        per lo più
        per molti
        per molto tempo
        per non parlare di
        per ora
        per ovvie ragioni
        per parte sua
        per prima cosa
        per quanto concerne
        per quanto riguarda
        per quel che riguarda
        per quello che
        per questa ragione
        per questo
        per questo motivo
        per sfortuna
        per tale motivo
        per tutta risposta
        per un attimo
        per una volta
        per via di
        presto o tardi
        prima di tutto
        prima o poi
        purché
        quand'anche
        quando si dice
        quanto a
        riguardo a
        salvo eccezioni
        se necessario
        se non altro
        se possibile
        secondo alcuni
        secondo fonti
        secondo i dati
        secondo lei
        secondo lui
        secondo me
        secondo quanto riferito
        secondo voi
        senza alcun dubbio
        senza contare
        senza dimenticare
        senza dubbio
        senza ombra di dubbio
        sin da subito
        sin dall'inizio
        sotto accusa
        sotto certi aspetti
        sotto questo aspetto
        sotto questo profilo
        su questo
        su questo fronte
        su questo punto
        sul fronte opposto
        sul piano
        sul posto
        sul tavolo
        sulla carta
        sulla scia di
        tra gli altri
        tra l'altro
        tra le altre cose
        tra parentesi
        tra poco
        tra questi
        tranne che
        verso la fine
        visto che
        """
    ),
    comma_before=phrases(
        """
        a cominciare da
        a cominciare dal
        a cominciare dalla
        a condizione che
        a differenza di
        a eccezione di
        a meno che
        a partire da
        ad eccezione di
        ad esempio
        affinché
        allorché
        altrimenti
        anche perché
        anche se
        anzi
        anziché
        benché
        bensì
        cioè
        compresa
        comprese
        compresi
        compreso
        cosicché
        così come
        da cui
        dal momento che
        dato che
        del quale
        della quale
        di cui
        di modo che
        dopo che
        dunque
        e non
        eccetto
        eppure
        esclusi
        escluso
        fra cui
        fra i quali
        fra le quali
        giacché
        i cui
        i quali
        il che
        il cui
        il quale
        in modo che
        in particolare
        in quanto
        inclusa
        incluse
        inclusi
        incluso
        infatti
        insieme a
        invece
        la cui
        la quale
        le cui
        le quali
        ma
        ma anche
        malgrado
        mentre
        nel quale
        nella quale
        nonché
        nonostante
        oltre a
        oltre che
        ossia
        ovvero
        per cui
        per esempio
        perciò
        però
        piuttosto che
        poiché
        pur se
        purché
        quantunque
        quindi
        salvo
        se non
        sebbene
        secondo
        sennonché
        senza che
        seppure
        sicché
        soprattutto
        stando a
        tanto che
        tanto più che
        tra cui
        tra i quali
        tra le quali
        tranne
        tuttavia
        vale a dire
        visto che
        """
    ),
    sentence_words=words(
        """
        alcune alcuni c' ci ciò ella essa esse essi esso gli ho i il io l' la le lei li lo loro lui mi mia
        mio molte molti nessuna nessuno noi non ogni qualcuno quegli quei quella quelle quelli quello quest'
        questa queste questi questo qui si sono sua sue suo suoi ti tu tutti un un' una uno vi voi è
        """
    ),
    finite_verbs=words(
        """
        abbandona abbandonano abbandonarono abbandonava abbandonavano abbandoneranno abbandonerebbe
        abbandonerebbero abbandonerà abbandonò abbia abbiamo abbiano abitano abitarono abitava abitavano
        abiteranno abiterebbe abiterebbero abiterà abitò accadde accaddero accade accadeva accadevano
        accadono accadranno accadrebbe accadrebbero accadrà accende accenderanno accenderebbe accenderebbero
        accenderà accendeva accendevano accendono accesero accetta accettano accettarono accettava
        accettavano accetteranno accetterebbe accetterebbero accetterà accettò accoglie accoglieranno
        accoglierebbe accoglierebbero accoglierà accoglieva accoglievano accolgono accolsero accompagna
        accompagnano accompagnarono accompagnava accompagnavano accompagneranno accompagnerebbe
        accompagnerebbero accompagnerà accompagnò accusano accusarono accusava accusavano accuseranno
        accuserebbe accuserebbero accuserà accusò acquista acquistano acquistarono acquistava acquistavano
        acquisteranno acquisterebbe acquisterebbero acquisterà acquistò afferma affermano affermarono
        affermava affermavano affermeranno affermerebbe affermerebbero affermerà affermò affronta affrontano
        affrontarono affrontava affrontavano affronteranno affronterebbe affronterebbero affronterà affrontò
        aggiunge aggiungeranno aggiungerebbe aggiungerebbero aggiungerà aggiungeva aggiungevano aggiungono
        aggiunse aggiunsero agiranno agirebbe agirebbero agirono agirà agisce agiscono agiva agivano agì
        aiuta aiutano aiutarono aiutava aiutavano aiuteranno aiuterebbe aiuterebbero aiuterà aiutò amano
        amarono amava amavano ameranno amerebbe amerebbero amerà ammazza ammazzano ammazzarono ammazzava
        ammazzavano ammazzeranno ammazzerebbe ammazzerebbero ammazzerà ammazzò ammette ammetteranno
        ammetterebbe ammetterebbero ammetterà ammetteva ammettevano ammettono ammise ammisero amò analizza
        analizzano analizzarono analizzava analizzavano analizzeranno analizzerebbe analizzerebbero
        analizzerà analizzò andarono andasse andava andavano andiamo andranno andrebbe andrebbero andrà andò
        annunceranno annuncerebbe annuncerebbero annuncerà annuncia annunciano annunciarono annunciava
        annunciavano annunciò anticipa anticipano anticiparono anticipava anticipavano anticiperanno
        anticiperebbe anticiperebbero anticiperà anticipò appaiono appare appariranno apparirebbe
        apparirebbero apparirà appariva apparivano apparteneva appartenevano appartengono appartenne
        appartennero apparterranno apparterrebbe apparterrebbero apparterrà appartiene apparve apparvero
        appoggeranno appoggerebbe appoggerebbero appoggerà appoggia appoggiano appoggiarono appoggiava
        appoggiavano appoggiò apprende apprenderanno apprenderebbe apprenderebbero apprenderà apprendeva
        apprendevano apprendono appresero approva approvano approvarono approvava approvavano approveranno
        approverebbe approverebbero approverà approvò apre apriranno aprirebbe aprirebbero aprirono aprirà
        apriva aprivano aprono aprì arresta arrestano arrestarono arrestava arrestavano arresteranno
        arresterebbe arresterebbero arresterà arrestò arriva arrivano arrivarono arrivava arrivavano
        arriveranno arriverebbe arriverebbero arriverà arrivò aspetta aspettano aspettarono aspettava
        aspettavano aspetteranno aspetterebbe aspetterebbero aspetterà aspettò assassina assassinano
        assassinarono assassinava assassinavano assassineranno assassinerebbe assassinerebbero assassinerà
        assassinò assicura assicurano assicurarono assicurava assicuravano assicureranno assicurerebbe
        assicurerebbero assicurerà assicurò assiste assisteranno assisterebbe assisterebbero assisterà
        assistette assistettero assisteva assistevano assistono assume assumeranno assumerebbe assumerebbero
        assumerà assumeva assumevano assumono assunse assunsero attacca attaccano attaccarono attaccava
        attaccavano attaccheranno attaccherebbe attaccherebbero attaccherà attaccò attende attenderanno
        attenderebbe attenderebbero attenderà attendeva attendevano attendono atterra atterrano atterrarono
        atterrava atterravano atterreranno atterrerebbe atterrerebbero atterrerà atterrò attesero attrae
        attraeva attraevano attraggono attrarranno attrarrebbe attrarrebbero attrarrà attrasse attrassero
        attraversa attraversano attraversarono attraversava attraversavano attraverseranno attraverserebbe
        attraverserebbero attraverserà attraversò attribuiranno attribuirebbe attribuirebbero attribuirono
        attribuirà attribuisce attribuiscono attribuiva attribuivano attribuì aumenta aumentano aumentarono
        aumentava aumentavano aumenteranno aumenterebbe aumenterebbero aumenterà aumentò auspica auspicano
        auspicarono auspicava auspicavano auspicheranno auspicherebbe auspicherebbero auspicherà auspicò
        avesse avessero avete aveva avevamo avevano avevo avranno avrebbe avrebbero avrei avremmo avremo
        avrà avrò avvengono avveniva avvenivano avvenne avvennero avverranno avverrebbe avverrebbero avverrà
        avverte avvertiranno avvertirebbe avvertirebbero avvertirono avvertirà avvertiva avvertivano
        avvertono avvertì avviene balla ballano ballarono ballava ballavano balleranno ballerebbe
        ballerebbero ballerà ballò basta bastano bastarono bastava bastavano basteranno basterebbe
        basterebbero basterà bastò bisogna blocca bloccano bloccarono bloccava bloccavano bloccheranno
        bloccherebbe bloccherebbero bloccherà bloccò bombardano bombardarono bombardava bombardavano
        bombarderanno bombarderebbe bombarderebbero bombarderà bombardò bruceranno brucerebbe brucerebbero
        brucerà brucia bruciano bruciarono bruciava bruciavano bruciò c'era c'erano c'è cadde caddero cade
        cadeva cadevano cadono cadranno cadrebbe cadrebbero cadrà calcola calcolano calcolarono calcolava
        calcolavano calcoleranno calcolerebbe calcolerebbero calcolerà calcolò cancella cancellano
        cancellarono cancellava cancellavano cancelleranno cancellerebbe cancellerebbero cancellerà cancellò
        canta cantano cantarono cantava cantavano canteranno canterebbe canterebbero canterà cantò capiranno
        capirebbe capirebbero capirono capirà capisce capiscono capiva capivano capì cattura catturano
        catturarono catturava catturavano cattureranno catturerebbe catturerebbero catturerà catturò causano
        causarono causava causavano causeranno causerebbe causerebbero causerà causò cede cederanno
        cederebbe cederebbero cederà cedette cedettero cedeva cedevano cedono celebra celebrano celebrarono
        celebrava celebravano celebreranno celebrerebbe celebrerebbero celebrerà celebrò cercano cercarono
        cercava cercavano cercheranno cercherebbe cercherebbero cercherà cercò chiama chiamano chiamarono
        chiamava chiamavano chiameranno chiamerebbe chiamerebbero chiamerà chiamò chiariranno chiarirebbe
        chiarirebbero chiarirono chiarirà chiarisce chiariscono chiariva chiarivano chiarì chiede
        chiederanno chiederebbe chiederebbero chiederà chiedeva chiedevano chiedono chiesero chiude
        chiuderanno chiuderebbe chiuderebbero chiuderà chiudeva chiudevano chiudono chiusero coinvolge
        coinvolgeranno coinvolgerebbe coinvolgerebbero coinvolgerà coinvolgeva coinvolgevano coinvolgono
        coinvolse coinvolsero colpiranno colpirebbe colpirebbero colpirono colpirà colpisce colpiscono
        colpiva colpivano colpì combatte combatteranno combatterebbe combatterebbero combatterà combattette
        combattettero combatteva combattevano combattono cominceranno comincerebbe comincerebbero comincerà
        comincia cominciano cominciarono cominciava cominciavano cominciò commenta commentano commentarono
        commentava commentavano commenteranno commenterebbe commenterebbero commenterà commentò commette
        commetteranno commetterebbe commetterebbero commetterà commetteva commettevano commettono commise
        commisero compone componeva componevano compongono comporranno comporrebbe comporrebbero comporrà
        compose composero compra comprano comprarono comprava compravano comprende comprenderanno
        comprenderebbe comprenderebbero comprenderà comprendeva comprendevano comprendono compreranno
        comprerebbe comprerebbero comprerà compresero comprò concede concederanno concederebbe
        concederebbero concederà concedeva concedevano concedono concesse concessero conclude concluderanno
        concluderebbe concluderebbero concluderà concludeva concludevano concludono conclusero condannano
        condannarono condannava condannavano condanneranno condannerebbe condannerebbero condannerà condannò
        conduce conduceva conducevano conducono condurranno condurrebbe condurrebbero condurrà condusse
        condussero conferma confermano confermarono confermava confermavano confermeranno confermerebbe
        confermerebbero confermerà confermò confronta confrontano confrontarono confrontava confrontavano
        confronteranno confronterebbe confronterebbero confronterà confrontò conobbe conobbero conosce
        conosceranno conoscerebbe conoscerebbero conoscerà conosceva conoscevano conoscono conquistano
        conquistarono conquistava conquistavano conquisteranno conquisterebbe conquisterebbero conquisterà
        conquistò consegnano consegnarono consegnava consegnavano consegneranno consegnerebbe
        consegnerebbero consegnerà consegnò consente consentiranno consentirebbe consentirebbero
        consentirono consentirà consentiva consentivano consentono consentì considera considerano
        considerarono considerava consideravano considereranno considererebbe considererebbero considererà
        considerò consiste consisteranno consisterebbe consisterebbero consisterà consistette consistettero
        consisteva consistevano consistono contageranno contagerebbe contagerebbero contagerà contagia
        contagiano contagiarono contagiava contagiavano contagiò conteneva contenevano contengono contenne
        contennero conterranno conterrebbe conterrebbero conterrà contiene continua continuano continuarono
        continuava continuavano continueranno continuerebbe continuerebbero continuerà continuò
        contribuiranno contribuirebbe contribuirebbero contribuirono contribuirà contribuisce contribuiscono
        contribuiva contribuivano contribuì controlla controllano controllarono controllava controllavano
        controlleranno controllerebbe controllerebbero controllerà controllò converte convertiranno
        convertirebbe convertirebbero convertirono convertirà convertiva convertivano convertono convertì
        convince convinceranno convincerebbe convincerebbero convincerà convinceva convincevano convincono
        convinse convinsero convoca convocano convocarono convocava convocavano convocheranno convocherebbe
        convocherebbero convocherà convocò copre copriranno coprirebbe coprirebbero coprirono coprirà
        copriva coprivano coprono coprì corre correranno correrebbe correrebbero correrà correva correvano
        corrono corsero costano costarono costava costavano costeranno costerebbe costerebbero costerà
        costituiranno costituirebbe costituirebbero costituirono costituirà costituisce costituiscono
        costituiva costituivano costituì costringe costringeranno costringerebbe costringerebbero
        costringerà costringeva costringevano costringono costrinse costrinsero costruiranno costruirebbe
        costruirebbero costruirono costruirà costruisce costruiscono costruiva costruivano costruì costò
        creano crearono creava creavano crebbe crebbero crede crederanno crederebbe crederebbero crederà
        credette credettero credeva credevano crediamo credo credono creeranno creerebbe creerebbero creerà
        cresce cresceranno crescerebbe crescerebbero crescerà cresceva crescevano crescono creò criticano
        criticarono criticava criticavano criticheranno criticherebbe criticherebbero criticherà criticò
        crolla crollano crollarono crollava crollavano crolleranno crollerebbe crollerebbero crollerà crollò
        curano curarono curava curavano cureranno curerebbe curerebbero curerà curò danneggeranno
        danneggerebbe danneggerebbero danneggerà danneggia danneggiano danneggiarono danneggiava
        danneggiavano danneggiò daranno darebbe darebbero darà dava davano debba debbano debutta debuttano
        debuttarono debuttava debuttavano debutteranno debutterebbe debutterebbero debutterà debuttò decide
        decideranno deciderebbe deciderebbero deciderà decideva decidevano decidono decise decisero decolla
        decollano decollarono decollava decollavano decolleranno decollerebbe decollerebbero decollerà
        decollò definiranno definirebbe definirebbero definirono definirà definisce definiscono definiva
        definivano definì denunceranno denuncerebbe denuncerebbero denuncerà denunciano denunciarono
        denunciava denunciavano denunciò descrisse descrissero descrive descriveranno descriverebbe
        descriverebbero descriverà descriveva descrivevano descrivono desidera desiderano desiderarono
        desiderava desideravano desidereranno desidererebbe desidererebbero desidererà desiderò deve devo
        devono dica dicano dice diceva dicevano dichiara dichiarano dichiararono dichiarava dichiaravano
        dichiareranno dichiarerebbe dichiarerebbero dichiarerà dichiarò diciamo dico dicono diede diedero
        difende difenderanno difenderebbe difenderebbero difenderà difendeva difendevano difendono difesero
        diffonde diffonderanno diffonderebbe diffonderebbero diffonderà diffondeva diffondevano diffondono
        diffusero dimentica dimenticano dimenticarono dimenticava dimenticavano dimenticheranno
        dimenticherebbe dimenticherebbero dimenticherà dimenticò diminuiranno diminuirebbe diminuirebbero
        diminuirono diminuirà diminuisce diminuiscono diminuiva diminuivano diminuì dimostra dimostrano
        dimostrarono dimostrava dimostravano dimostreranno dimostrerebbe dimostrerebbero dimostrerà dimostrò
        dipende dipenderanno dipenderebbe dipenderebbero dipenderà dipendeva dipendevano dipendono dipese
        dipesero diranno direbbe direbbero diresse diressero dirige dirigeranno dirigerebbe dirigerebbero
        dirigerà dirigeva dirigevano dirigono dirà discussero discute discuteranno discuterebbe
        discuterebbero discuterà discuteva discutevano discutono dispone disponeva disponevano dispongono
        disporranno disporrebbe disporrebbero disporrà dispose disposero disse dissero distribuiranno
        distribuirebbe distribuirebbero distribuirono distribuirà distribuisce distribuiscono distribuiva
        distribuivano distribuì distrugge distruggeranno distruggerebbe distruggerebbero distruggerà
        distruggeva distruggevano distruggono distrusse distrussero divengono diveniva divenivano divenne
        divennero diventa diventano diventarono diventava diventavano diventeranno diventerebbe
        diventerebbero diventerà diventò diverranno diverrebbe diverrebbero diverrà diverte divertiranno
        divertirebbe divertirebbero divertirono divertirà divertiva divertivano divertono divertì divide
        divideranno dividerebbe dividerebbero dividerà divideva dividevano dividono diviene divisero
        dobbiamo domina dominano dominarono dominava dominavano domineranno dominerebbe dominerebbero
        dominerà dominò dorme dormiranno dormirebbe dormirebbero dormirono dormirà dormiva dormivano dormono
        dormì dovesse dovessero dovete dovette dovettero doveva dovevano dovranno dovrebbe dovrebbero dovrei
        dovremmo dovrà durarono durava duravano dureranno durerebbe durerebbero durerà durò dà ebbe ebbero
        educa educano educarono educava educavano educheranno educherebbe educherebbero educherà educò
        elegge eleggeranno eleggerebbe eleggerebbero eleggerà eleggeva eleggevano eleggono elesse elessero
        elimina eliminano eliminarono eliminava eliminavano elimineranno eliminerebbe eliminerebbero
        eliminerà eliminò emerge emergeranno emergerebbe emergerebbero emergerà emergeva emergevano emergono
        emerse emersero emette emetteranno emetterebbe emetterebbero emetterà emetteva emettevano emettono
        emise emisero entra entrano entrarono entrava entravano entreranno entrerebbe entrerebbero entrerà
        entrò era erano eravamo eri ero esce esclude escluderanno escluderebbe escluderebbero escluderà
        escludeva escludevano escludono esclusero escono esista esiste esisteranno esisterebbe esisterebbero
        esisterà esistette esistettero esisteva esistevano esistono esplode esploderanno esploderebbe
        esploderebbero esploderà esplodeva esplodevano esplodono esplose esplosero espone esponeva
        esponevano espongono esporranno esporrebbe esporrebbero esporrà esporta esportano esportarono
        esportava esportavano esporteranno esporterebbe esporterebbero esporterà esportò espose esposero
        espressero esprime esprimeranno esprimerebbe esprimerebbero esprimerà esprimeva esprimevano
        esprimono estende estenderanno estenderebbe estenderebbero estenderà estendeva estendevano estendono
        estesero evidenzia evidenziano evidenziarono evidenziava evidenziavano evidenzieranno evidenzierebbe
        evidenzierebbero evidenzierà evidenziò evita evitano evitarono evitava evitavano eviteranno
        eviterebbe eviterebbero eviterà evitò fa faccia facciamo facciano faccio facesse facessero faceva
        facevano fanno faranno farebbe farebbero farà favoriranno favorirebbe favorirebbero favorirono
        favorirà favorisce favoriscono favoriva favorivano favorì fece fecero feriranno ferirebbe
        ferirebbero ferirono ferirà ferisce feriscono feriva ferivano fermano fermarono fermava fermavano
        fermeranno fermerebbe fermerebbero fermerà fermò ferì figurano figurarono figurava figuravano
        figureranno figurerebbe figurerebbero figurerà figurò finanzia finanziano finanziarono finanziava
        finanziavano finanzieranno finanzierebbe finanzierebbero finanzierà finanziò finiranno finirebbe
        finirebbero finirono finirà finisce finiscono finiva finivano finì firmano firmarono firmava
        firmavano firmeranno firmerebbe firmerebbero firmerà firmò fondano fondarono fondava fondavano fonde
        fonderanno fonderebbe fonderebbero fonderà fondeva fondevano fondono fondò formano formarono formava
        formavano formeranno formerebbe formerebbero formerà formò forniranno fornirebbe fornirebbero
        fornirono fornirà fornisce forniscono forniva fornivano fornì fosse fossero fu fugge fuggiranno
        fuggirebbe fuggirebbero fuggirono fuggirà fuggiva fuggivano fuggono fuggì fui fummo furono fusero
        garantiranno garantirebbe garantirebbero garantirono garantirà garantisce garantiscono garantiva
        garantivano garantì genera generano generarono generava generavano genereranno genererebbe
        genererebbero genererà generò gestiranno gestirebbe gestirebbero gestirono gestirà gestisce
        gestiscono gestiva gestivano gestì gioca giocano giocarono giocava giocavano giocheranno giocherebbe
        giocherebbero giocherà giocò giudica giudicano giudicarono giudicava giudicavano giudicheranno
        giudicherebbe giudicherebbero giudicherà giudicò giunge giungeranno giungerebbe giungerebbero
        giungerà giungeva giungevano giungono giunse giunsero gode goderanno goderebbe goderebbero goderà
        godette godettero godeva godevano godono guadagna guadagnano guadagnarono guadagnava guadagnavano
        guadagneranno guadagnerebbe guadagnerebbero guadagnerà guadagnò guariranno guarirebbe guarirebbero
        guarirono guarirà guarisce guariscono guariva guarivano guarì guidano guidarono guidava guidavano
        guideranno guiderebbe guiderebbero guiderà guidò ha hai hanno ho identifica identificano
        identificarono identificava identificavano identificheranno identificherebbe identificherebbero
        identificherà identificò impara imparano impararono imparava imparavano impareranno imparerebbe
        imparerebbero imparerà imparò impediranno impedirebbe impedirebbero impedirono impedirà impedisce
        impediscono impediva impedivano impedì impiega impiegano impiegarono impiegava impiegavano
        impiegheranno impiegherebbe impiegherebbero impiegherà impiegò impone imponeva imponevano impongono
        imporranno imporrebbe imporrebbero imporrà importa importano importarono importava importavano
        importeranno importerebbe importerebbero importerà importò impose imposero include includeranno
        includerebbe includerebbero includerà includeva includevano includono inclusero incontra incontrano
        incontrarono incontrava incontravano incontreranno incontrerebbe incontrerebbero incontrerà incontrò
        indaga indagano indagarono indagava indagavano indagheranno indagherebbe indagherebbero indagherà
        indagò indica indicano indicarono indicava indicavano indicheranno indicherebbe indicherebbero
        indicherà indicò individua individuano individuarono individuava individuavano individueranno
        individuerebbe individuerebbero individuerà individuò ingaggeranno ingaggerebbe ingaggerebbero
        ingaggerà ingaggia ingaggiano ingaggiarono ingaggiava ingaggiavano ingaggiò inizia iniziano
        iniziarono iniziava iniziavano inizieranno inizierebbe inizierebbero inizierà iniziò insegna
        insegnano insegnarono insegnava insegnavano insegneranno insegnerebbe insegnerebbero insegnerà
        insegnò insiste insisteranno insisterebbe insisterebbero insisterà insistette insistettero insisteva
        insistevano insistono integrano integrarono integrava integravano integreranno integrerebbe
        integrerebbero integrerà integrò intende intenderanno intenderebbe intenderebbero intenderà
        intendeva intendevano intendono interessa interessano interessarono interessava interessavano
        interesseranno interesserebbe interesserebbero interesserà interessò interrompe interromperanno
        interromperebbe interromperebbero interromperà interrompeva interrompevano interrompono interruppe
        interruppero intervengono interveniva intervenivano intervenne intervennero interverranno
        interverrebbe interverrebbero interverrà interviene intesero introduce introduceva introducevano
        introducono introdurranno introdurrebbe introdurrebbero introdurrà introdusse introdussero invade
        invaderanno invaderebbe invaderebbero invaderà invadeva invadevano invadono invasero investe
        investiranno investirebbe investirebbero investirono investirà investiva investivano investono
        investì inviano inviarono inviava inviavano invieranno invierebbe invierebbero invierà inviò
        lanceranno lancerebbe lancerebbero lancerà lanciano lanciarono lanciava lanciavano lanciò lasceranno
        lascerebbe lascerebbero lascerà lascia lasciano lasciarono lasciava lasciavano lasciò lavora
        lavorano lavorarono lavorava lavoravano lavoreranno lavorerebbe lavorerebbero lavorerà lavorò legge
        leggeranno leggerebbe leggerebbero leggerà leggeva leggevano leggono lesse lessero libera liberano
        liberarono liberava liberavano libereranno libererebbe libererebbero libererà liberò licenzia
        licenziano licenziarono licenziava licenziavano licenzieranno licenzierebbe licenzierebbero
        licenzierà licenziò limita limitano limitarono limitava limitavano limiteranno limiterebbe
        limiterebbero limiterà limitò manca mancano mancarono mancava mancavano mancheranno mancherebbe
        mancherebbero mancherà mancò manda mandano mandarono mandava mandavano manderanno manderebbe
        manderebbero manderà mandò manteneva mantenevano mantengono mantenne mantennero manterranno
        manterrebbe manterrebbero manterrà mantiene mentiranno mentirebbe mentirebbero mentirono mentirà
        mentiva mentivano mentono mentì merita meritano meritarono meritava meritavano meriteranno
        meriterebbe meriterebbero meriterà meritò mette metteranno metterebbe metterebbero metterà metteva
        mettevano mettono migliora migliorano migliorarono migliorava miglioravano miglioreranno
        migliorerebbe migliorerebbero migliorerà migliorò minacceranno minaccerebbe minaccerebbero minaccerà
        minacciano minacciarono minacciava minacciavano minacciò mise misero moriranno morirebbe morirebbero
        morirono morirà moriva morivano morì mossero mostra mostrano mostrarono mostrava mostravano
        mostreranno mostrerebbe mostrerebbero mostrerà mostrò muoiono muore muove muoveranno muoverebbe
        muoverebbero muoverà muoveva muovevano muovono nacque nacquero nasce nasceranno nascerebbe
        nascerebbero nascerà nasceva nascevano nasconde nasconderanno nasconderebbe nasconderebbero
        nasconderà nascondeva nascondevano nascondono nascono nascosero nega negano negarono negava negavano
        negheranno negherebbe negherebbero negherà negò nominano nominarono nominava nominavano nomineranno
        nominerebbe nominerebbero nominerà nominò occorre occupa occupano occuparono occupava occupavano
        occuperanno occuperebbe occuperebbero occuperà occupò offre offriranno offrirebbe offrirebbero
        offrirono offrirà offriva offrivano offrono offrì operarono operava operavano opereranno opererebbe
        opererebbero opererà operò oppone opponeva opponevano oppongono opporranno opporrebbe opporrebbero
        opporrà oppose opposero ordina ordinano ordinarono ordinava ordinavano ordineranno ordinerebbe
        ordinerebbero ordinerà ordinò organizza organizzano organizzarono organizzava organizzavano
        organizzeranno organizzerebbe organizzerebbero organizzerà organizzò osserva osservano osservarono
        osservava osservavano osserveranno osserverebbe osserverebbero osserverà osservò otteneva ottenevano
        ottengono ottenne ottennero otterranno otterrebbe otterrebbero otterrà ottiene pagano pagarono
        pagava pagavano pagheranno pagherebbe pagherebbero pagherà pagò paiono pare pareggeranno
        pareggerebbe pareggerebbero pareggerà pareggia pareggiano pareggiarono pareggiava pareggiavano
        pareggiò pareva parevano parla parlano parlarono parlava parlavano parleranno parlerebbe
        parlerebbero parlerà parlò parranno parrebbe parrebbero parrà partecipa partecipano parteciparono
        partecipava partecipavano parteciperanno parteciperebbe parteciperebbero parteciperà partecipò
        partiranno partirebbe partirebbero partirono partirà partiva partivano partono partì parve parvero
        passa passano passarono passava passavano passeranno passerebbe passerebbero passerà passò peggiora
        peggiorano peggiorarono peggiorava peggioravano peggioreranno peggiorerebbe peggiorerebbero
        peggiorerà peggiorò pensa pensano pensarono pensava pensavano penseranno penserebbe penserebbero
        penserà pensiamo penso pensò percorre percorreranno percorrerebbe percorrerebbero percorrerà
        percorreva percorrevano percorrono percorse percorsero perde perderanno perderebbe perderebbero
        perderà perdeva perdevano perdono permette permetteranno permetterebbe permetterebbero permetterà
        permetteva permettevano permettono permise permisero persero piacciono piace piaceranno piacerebbe
        piacerebbero piacerà piaceva piacevano piacque piacquero pianifica pianificano pianificarono
        pianificava pianificavano pianificheranno pianificherebbe pianificherebbero pianificherà pianificò
        poneva ponevano pongono porranno porrebbe porrebbero porrà portano portarono portava portavano
        porteranno porterebbe porterebbero porterà portò posero possa possano possiamo posso possono
        poterono potesse potessero potete poteva potevano potranno potrebbe potrebbero potrei potremmo potrà
        poté precisa precisano precisarono precisava precisavano preciseranno preciserebbe preciserebbero
        preciserà precisò preferiranno preferirebbe preferirebbero preferirono preferirà preferisce
        preferiscono preferiva preferivano preferì prende prenderanno prenderebbe prenderebbero prenderà
        prendeva prendevano prendono prepara preparano prepararono preparava preparavano prepareranno
        preparerebbe preparerebbero preparerà preparò presenta presentano presentarono presentava
        presentavano presenteranno presenterebbe presenterebbero presenterà presentò presero pretende
        pretenderanno pretenderebbe pretenderebbero pretenderà pretendeva pretendevano pretendono pretesero
        processa processano processarono processava processavano processeranno processerebbe processerebbero
        processerà processò produce produceva producevano producono produrranno produrrebbe produrrebbero
        produrrà produsse produssero promette prometteranno prometterebbe prometterebbero prometterà
        prometteva promettevano promettono promise promisero promosse promossero promuove promuoveranno
        promuoverebbe promuoverebbero promuoverà promuoveva promuovevano promuovono propone proponeva
        proponevano propongono proporranno proporrebbe proporrebbero proporrà propose proposero protegge
        proteggeranno proteggerebbe proteggerebbero proteggerà proteggeva proteggevano proteggono protesse
        protessero provoca provocano provocarono provocava provocavano provocheranno provocherebbe
        provocherebbero provocherà provocò pubblicano pubblicarono pubblicava pubblicavano pubblicheranno
        pubblicherebbe pubblicherebbero pubblicherà pubblicò puniranno punirebbe punirebbero punirono punirà
        punisce puniscono puniva punivano puntano puntarono puntava puntavano punteranno punterebbe
        punterebbero punterà puntò punì puoi può raccoglie raccoglieranno raccoglierebbe raccoglierebbero
        raccoglierà raccoglieva raccoglievano raccolgono raccolsero racconta raccontano raccontarono
        raccontava raccontavano racconteranno racconterebbe racconterebbero racconterà raccontò raddoppia
        raddoppiano raddoppiarono raddoppiava raddoppiavano raddoppieranno raddoppierebbe raddoppierebbero
        raddoppierà raddoppiò raggiunge raggiungeranno raggiungerebbe raggiungerebbero raggiungerà
        raggiungeva raggiungevano raggiungono raggiunse raggiunsero rappresenta rappresentano
        rappresentarono rappresentava rappresentavano rappresenteranno rappresenterebbe rappresenterebbero
        rappresenterà rappresentò reagiranno reagirebbe reagirebbero reagirono reagirà reagisce reagiscono
        reagiva reagivano reagì realizza realizzano realizzarono realizzava realizzavano realizzeranno
        realizzerebbe realizzerebbero realizzerà realizzò recupera recuperano recuperarono recuperava
        recuperavano recupereranno recupererebbe recupererebbero recupererà recuperò registra registrano
        registrarono registrava registravano registreranno registrerebbe registrerebbero registrerà registrò
        rende renderanno renderebbe renderebbero renderà rendeva rendevano rendono resero resiste
        resisteranno resisterebbe resisterebbero resisterà resistette resistettero resisteva resistevano
        resistono respinge respingeranno respingerebbe respingerebbero respingerà respingeva respingevano
        respingono respinse respinsero resta restano restarono restava restavano resteranno resterebbe
        resterebbero resterà restituiranno restituirebbe restituirebbero restituirono restituirà restituisce
        restituiscono restituiva restituivano restituì restò ribadiranno ribadirebbe ribadirebbero
        ribadirono ribadirà ribadisce ribadiscono ribadiva ribadivano ribadì riceve riceveranno riceverebbe
        riceverebbero riceverà ricevette ricevettero riceveva ricevevano ricevono richiede richiederanno
        richiederebbe richiederebbero richiederà richiedeva richiedevano richiedono richiese richiesero
        riconobbe riconobbero riconosce riconosceranno riconoscerebbe riconoscerebbero riconoscerà
        riconosceva riconoscevano riconoscono ricorda ricordano ricordarono ricordava ricordavano
        ricorderanno ricorderebbe ricorderebbero ricorderà ricordò ricovera ricoverano ricoverarono
        ricoverava ricoveravano ricovereranno ricovererebbe ricovererebbero ricovererà ricoverò riduce
        riduceva riducevano riducono ridurranno ridurrebbe ridurrebbero ridurrà ridusse ridussero riesce
        riescono riferiranno riferirebbe riferirebbero riferirono riferirà riferisce riferiscono riferiva
        riferivano riferì rifiuta rifiutano rifiutarono rifiutava rifiutavano rifiuteranno rifiuterebbe
        rifiuterebbero rifiuterà rifiutò riguarda riguardano riguardarono riguardava riguardavano
        riguarderanno riguarderebbe riguarderebbero riguarderà riguardò rimane rimaneva rimanevano rimangono
        rimarranno rimarrebbe rimarrebbero rimarrà rimase rimasero rimosse rimossero rimuove rimuoveranno
        rimuoverebbe rimuoverebbero rimuoverà rimuoveva rimuovevano rimuovono ringrazia ringraziano
        ringraziarono ringraziava ringraziavano ringrazieranno ringrazierebbe ringrazierebbero ringrazierà
        ringraziò rinvia rinviano rinviarono rinviava rinviavano rinvieranno rinvierebbe rinvierebbero
        rinvierà rinviò riprende riprenderanno riprenderebbe riprenderebbero riprenderà riprendeva
        riprendevano riprendono ripresero rischia rischiano rischiarono rischiava rischiavano rischieranno
        rischierebbe rischierebbero rischierà rischiò risiede risiederanno risiederebbe risiederebbero
        risiederà risiedette risiedettero risiedeva risiedevano risiedono risolse risolsero risolve
        risolveranno risolverebbe risolverebbero risolverà risolveva risolvevano risolvono risponde
        risponderanno risponderebbe risponderebbero risponderà rispondeva rispondevano rispondono rispose
        risposero risulta risultano risultarono risultava risultavano risulteranno risulterebbe
        risulterebbero risulterà risultò riteneva ritenevano ritengono ritenne ritennero riterranno
        riterrebbe riterrebbero riterrà ritiene ritira ritirano ritirarono ritirava ritiravano ritireranno
        ritirerebbe ritirerebbero ritirerà ritirò riusciranno riuscirebbe riuscirebbero riuscirono riuscirà
        riusciva riuscivano riuscì rivela rivelano rivelarono rivelava rivelavano riveleranno rivelerebbe
        rivelerebbero rivelerà rivelò rivolge rivolgeranno rivolgerebbe rivolgerebbero rivolgerà rivolgeva
        rivolgevano rivolgono rivolse rivolsero rompe romperanno romperebbe romperebbero romperà rompeva
        rompevano rompono ruppe ruppero sa salgono saliranno salirebbe salirebbero salirono salirà saliva
        salivano salva salvano salvarono salvava salvavano salveranno salverebbe salverebbero salverà salvò
        salì sanno sapeva sapevano sappia sappiamo sapranno saprebbe saprebbero saprà sarai saranno sarebbe
        sarebbero sarei saremmo saremo sarà sarò sceglie sceglieranno sceglierebbe sceglierebbero sceglierà
        sceglieva sceglievano scelgono scelsero scende scenderanno scenderebbe scenderebbero scenderà
        scendeva scendevano scendono scese scesero sconfigge sconfiggeranno sconfiggerebbe sconfiggerebbero
        sconfiggerà sconfiggeva sconfiggevano sconfiggono sconfissero scopre scopriranno scoprirebbe
        scoprirebbero scoprirono scoprirà scopriva scoprivano scoprono scoprì scrisse scrissero scrive
        scriveranno scriverebbe scriverebbero scriverà scriveva scrivevano scrivono segna segnano segnarono
        segnava segnavano segneranno segnerebbe segnerebbero segnerà segnò segue seguiranno seguirebbe
        seguirebbero seguirono seguirà seguiva seguivano seguono seguì sembra sembrano sembrarono sembrava
        sembravano sembreranno sembrerebbe sembrerebbero sembrerà sembrò sentiranno sentirebbe sentirebbero
        sentirono sentirà sentiva sentivano sentono sentì seppe seppero sequestrano sequestrarono
        sequestrava sequestravano sequestreranno sequestrerebbe sequestrerebbero sequestrerà sequestrò
        serviranno servirebbe servirebbero servirono servirà serviva servivano servono servì sfiora sfiorano
        sfiorarono sfiorava sfioravano sfioreranno sfiorerebbe sfiorerebbero sfiorerà sfiorò sia siamo siano
        siete significa significano significarono significava significavano significheranno significherebbe
        significherebbero significherà significò smette smetteranno smetterebbe smetterebbero smetterà
        smetteva smettevano smettono smise smisero so soccorre soccorreranno soccorrerebbe soccorrerebbero
        soccorrerà soccorreva soccorrevano soccorrono soccorse soccorsero soffre soffriranno soffrirebbe
        soffrirebbero soffrirono soffrirà soffriva soffrivano soffrono soffrì sono sopravvisse sopravvissero
        sopravvive sopravviveranno sopravviverebbe sopravviverebbero sopravviverà sopravviveva
        sopravvivevano sopravvivono sorge sorgeranno sorgerebbe sorgerebbero sorgerà sorgeva sorgevano
        sorgono sorse sorsero sospende sospenderanno sospenderebbe sospenderebbero sospenderà sospendeva
        sospendevano sospendono sospese sospesero sosteneva sostenevano sostengono sostenne sostennero
        sosterranno sosterrebbe sosterrebbero sosterrà sostiene sostituiranno sostituirebbe sostituirebbero
        sostituirono sostituirà sostituisce sostituiscono sostituiva sostituivano sostituì sottolinea
        sottolineano sottolinearono sottolineava sottolineavano sottolineeranno sottolineerebbe
        sottolineerebbero sottolineerà sottolineò spara sparano spararono sparava sparavano spareranno
        sparerebbe sparerebbero sparerà spariranno sparirebbe sparirebbero sparirono sparirà sparisce
        spariscono spariva sparivano sparì sparò spegne spegneranno spegnerebbe spegnerebbero spegnerà
        spegneva spegnevano spegnono spende spenderanno spenderebbe spenderebbero spenderà spendeva
        spendevano spendono spense spensero spera sperano sperarono sperava speravano spereranno spererebbe
        spererebbero spererà sperò spesero spiega spiegano spiegarono spiegava spiegavano spiegheranno
        spiegherebbe spiegherebbero spiegherà spiegò spinge spingeranno spingerebbe spingerebbero spingerà
        spingeva spingevano spingono spinse spinsero sta stabiliranno stabilirebbe stabilirebbero
        stabilirono stabilirà stabilisce stabiliscono stabiliva stabilivano stabilì stanno staranno starebbe
        starebbero starà stava stavano stette stettero stia stiamo stiano stimano stimarono stimava
        stimavano stimeranno stimerebbe stimerebbero stimerà stimò sto stringe stringeranno stringerebbe
        stringerebbero stringerà stringeva stringevano stringono strinse strinsero subiranno subirebbe
        subirebbero subirono subirà subisce subiscono subiva subivano subì succede succederanno succederebbe
        succederebbero succederà succedeva succedevano succedono successe successero supera superano
        superarono superava superavano supereranno supererebbe supererebbero supererà superò suppone
        supponeva supponevano suppongono supporranno supporrebbe supporrebbero supporrà suppose supposero
        sviluppa sviluppano svilupparono sviluppava sviluppavano svilupperanno svilupperebbe svilupperebbero
        svilupperà sviluppò svolge svolgeranno svolgerebbe svolgerebbero svolgerà svolgeva svolgevano
        svolgono svolse svolsero teme temeranno temerebbe temerebbero temerà temette temettero temeva
        temevano temono tende tenderanno tenderebbe tenderebbero tenderà tendette tendettero tendeva
        tendevano tendono teneva tenevano tengono tenne tennero terranno terrebbe terrebbero terrà tiene
        tocca toccano toccarono toccava toccavano toccheranno toccherebbe toccherebbero toccherà toccò
        toglie toglieranno toglierebbe toglierebbero toglierà toglieva toglievano tolgono tolsero torna
        tornano tornarono tornava tornavano torneranno tornerebbe tornerebbero tornerà tornò tradiranno
        tradirebbe tradirebbero tradirono tradirà tradisce tradiscono tradiva tradivano traduce traduceva
        traducevano traducono tradurranno tradurrebbe tradurrebbero tradurrà tradusse tradussero tradì
        trascorre trascorreranno trascorrerebbe trascorrerebbero trascorrerà trascorreva trascorrevano
        trascorrono trascorse trascorsero trasferiranno trasferirebbe trasferirebbero trasferirono
        trasferirà trasferisce trasferiscono trasferiva trasferivano trasferì trasforma trasformano
        trasformarono trasformava trasformavano trasformeranno trasformerebbe trasformerebbero trasformerà
        trasformò trasmette trasmetteranno trasmetterebbe trasmetterebbero trasmetterà trasmetteva
        trasmettevano trasmettono trasmise trasmisero trattano trattarono trattava trattavano tratteranno
        tratterebbe tratterebbero tratterà trattò trova trovano trovarono trovava trovavano troveranno
        troverebbe troverebbero troverà trovò uccide uccideranno ucciderebbe ucciderebbero ucciderà uccideva
        uccidevano uccidono uccise uccisero uniranno unirebbe unirebbero unirono unirà unisce uniscono univa
        univano unì usa usano usarono usava usavano usciranno uscirebbe uscirebbero uscirono uscirà usciva
        uscivano uscì useranno userebbe userebbero userà usò utilizza utilizzano utilizzarono utilizzava
        utilizzavano utilizzeranno utilizzerebbe utilizzerebbero utilizzerà utilizzò va vaccina vaccinano
        vaccinarono vaccinava vaccinavano vaccineranno vaccinerebbe vaccinerebbero vaccinerà vaccinò vada
        vadano vado vale valeva valevano valgono valsero vanno varranno varrebbe varrebbero varrà vede
        vedeva vedevano vediamo vedo vedono vedranno vedrebbe vedrebbero vedrà vende venderanno venderebbe
        venderebbero venderà vendettero vendeva vendevano vendono venga vengano vengo vengono veniamo
        venisse venissero veniva venivano venne vennero verifica verificano verificarono verificava
        verificavano verificheranno verificherebbe verificherebbero verificherà verificò verranno verrebbe
        verrebbero verrà viaggeranno viaggerebbe viaggerebbero viaggerà viaggia viaggiano viaggiarono
        viaggiava viaggiavano viaggiò vide videro viene vieta vietano vietarono vietava vietavano vieteranno
        vieterebbe vieterebbero vieterà vietò vince vinceranno vincerebbe vincerebbero vincerà vinceva
        vincevano vincono vinse vinsero visitano visitarono visitava visitavano visiteranno visiterebbe
        visiterebbero visiterà visitò visse vissero vive viveva vivevano vivono vivranno vivrebbe vivrebbero
        vivrà voglia vogliamo vogliano voglio vogliono vola volano volarono volava volavano voleranno
        volerebbe volerebbero volerà volesse volessero voleva volevano volle vollero volò vorranno vorrebbe
        vorrebbero vorrei vorremmo vorrà vota votano votarono votava votavano voteranno voterebbe
        voterebbero voterà votò vuoi vuole è
        """
    ),
    finite_endings=(
        "aranno",
        "arebbe",
        "arono",
        "arà",
        "assero",
        "avano",
        "cò",
        "dò",
        "ebbero",
        "eranno",
        "erebbe",
        "erono",
        "erà",
        "essero",
        "evano",
        "gò",
        "iranno",
        "irebbe",
        "irono",
        "irà",
        "iscono",
        "issero",
        "mò",
        "nò",
        "rò",
        "sò",
        "tò",
        "uò",
        "vò",
        "zò",
    ),
    chat_words=words(
        """
        ahah ahaha ahahah ahahaha ahahahah amo amò bacioni be' beh bho bn boh boomer bro btw cazzo ciaoo
        ciauz cioe cià cmnq cmq cringe daje dmn eddai eh eheh ehehe figata figo ggwp grz hahaha ihih k ke ki
        kuando lmao lol mah merda minchia msg nn nnso nnt oddio ok okay oki okk omg perke pls plz prg ps qlc
        qlcn qnd qnt qst raga regà sbatti scialla sclero sisi smh sn sticazzi tat tesò thx tt tutt tvb tvbb
        tvtb tvttb ty uff uffa ufff vabbe vabbè vbb vbè wtf xche xd xdd xk xke xkè xoxo xò
        """
    ),
    # Attributions.
    determiners=words(
        """
        agli ai al alcun alcuna alcune alcuni alcuno all' alla alle allo altra altre altri altro ambedue
        ambo cento certa certe certi certo ciascun ciascuna ciascuno cinquanta cinque cinquecento codesto
        dagli dai dal dall' dalla dalle dallo degli dei del dell' della delle dello diciannove diciassette
        diciotto dieci diecimila diversa diverse diversi diverso dodici due duecento duemila entrambe
        entrambi gl' gli i il l' la le lo loro medesimo meno mia mie miei milione milioni mille mio molta
        molte molti molto nessun nessuna nessuno nostra nostre nostri nostro novanta nove numerose numerosi
        ogni ottanta otto parecchi parecchie parecchio più poca poche pochi poco prima prime primi primo
        qualche qualcuno quale quali qualsiasi qualunque quanta quante quanti quanto quaranta quattordici
        quattro quegli quei quel quell' quella quelle quello quest' questa queste questi questo quindici
        seconda secondo sedici sei sessanta settanta sette stessa stesse stessi stesso sua sue suo suoi
        svariate svariati tale tali tanta tante tanti tanto terza terzo tre trecento tredici tremila trenta
        troppe troppi troppo tua tue tuo tuoi tutta tutte tutti tutto ultima ultime ultimi ultimo un un' una
        undici uno vari varie venti venticinque ventidue ventiquattro ventitré ventuno vostra vostre vostri
        vostro zero
        """
    )
    | phrases(
        """
        alcune delle
        alcuni dei
        centinaia di
        ciascuno dei
        decine di
        gran parte dei
        la maggior parte dei
        la maggior parte delle
        la maggioranza dei
        migliaia di
        molte delle
        molti dei
        parte dei
        più di
        tutta la
        tutte le
        tutti gli
        tutti i
        tutto il
        un centinaio di
        un ex
        un gruppo di
        un migliaio di
        un numero di
        un paio di
        una cinquantina di
        una decina di
        una delle
        una dozzina di
        una quindicina di
        una serie di
        una trentina di
        una ventina di
        uno degli
        uno dei
        """
    ),
    speakers=words(
        """
        abbonata abbonate abbonati abbonato abitante abitanti accademia accademica accademiche accademici
        accademico accademie accusa accusata accusate accusati accusato acquirente acquirenti ad
        addetta addette addetti addetto aderente aderenti adolescente adolescenti adulta adulte adulti
        adulto aeronautica aeronautiche affittuari affittuaria affittuarie affittuario agente agenti agenzia
        agenzie aggressore aggressori agricoltore agricoltori agricoltrice agricoltrici aiea aifa
        albergatore albergatori albergatrice albergatrici alleanza alleanze alleata alleate alleati alleato
        allenatore allenatori allenatrice allenatrici allevatore allevatori allevatrice allevatrici allieva
        allieve allievi allievo alpini alpinista alpiniste alpinisti alpino alunna alunne alunni alunno
        ambasciata ambasciate ambasciatore ambasciatori ambasciatrice ambasciatrici ambientalista
        ambientaliste ambientalisti amica amiche amici amico amministratore amministratori amministratrice
        amministratrici amministrazione amministrazioni ammiragli ammiraglio ammiratore ammiratori
        ammiratrice ammiratrici analista analiste analisti anestesista anestesiste anestesisti animalista
        animaliste animalisti ankara antropologa antropologhe antropologi antropologo anziana anziane
        anziani anziano appaltatore appaltatori appaltatrice appaltatrici appuntata appuntate appuntati
        appuntato arbitri arbitro archeologa archeologhe archeologi archeologo architetta architette
        architetti architetto arcidiocesi arcivescovi arcivescovo arma armi artigiana artigiane artigiani
        artigiano artista artiste artisti ascoltatore ascoltatori ascoltatrice ascoltatrici asl assalitore
        assalitori assalitrice assalitrici assassina assassine assassini assassino assemblea assemblee
        assessora assessore assessori assicuratore assicuratori assicuratrice assicuratrici assicurazione
        assicurazioni assistente assistenti associazione associazioni astrofisica astrofisiche astrofisici
        astrofisico astronauta astronaute astronauti astronoma astronome astronomi astronomo atenei ateneo
        atleta atlete atleti attaccante attaccanti attentatore attentatori attentatrice attentatrici
        attivista attiviste attivisti attore attori attrice attrici auditor authority autista autiste
        autisti automobilista automobiliste automobilisti autore autori autorità autrice autrici avversari
        avversaria avversarie avversario avvocata avvocate avvocatessa avvocatesse avvocati avvocato
        ayatollah azienda aziende azionista azioniste azionisti badante badanti ballerina ballerine
        ballerini ballerino balneare balneari bambina bambine bambini bambino banca banche banchiere
        banchieri bankitalia barbiere barbieri barista bariste baristi barone baronessa baronesse baroni bce
        berlino bersagliere bersaglieri bimba bimbe bimbi bimbo biochimica biochimiche biochimici biochimico
        biografa biografe biografi biografo biologa biologhe biologi biologo blog blogger bomber borsa borse
        borsista borsiste borsisti boscaioli boscaiolo boss botanica botaniche botanici botanico bracciante
        braccianti brigadiere brigadieri brigata brigate brigatista brigatiste brigatisti broker bruxelles
        bundestag burocrate burocrati calciatore calciatori calciatrice calciatrici camera cameraman
        camerata camerate camere cameriera cameriere camerieri camionista camioniste camionisti camorrista
        camorriste camorristi campione campionessa campionesse campioni cancelleria cancellerie cancelliera
        cancelliere cancellieri candidata candidate candidati candidato cannoniere cannonieri cantante
        cantanti cantautore cantautori cantautrice cantautrici capa cape capi capigruppo capilista capitana
        capitane capitaneria capitanerie capitani capitano capo capodelegazione capodelegazioni capogruppi
        capogruppo capolista capoliste caporale caporali caporedattore caporedattori caporedattrice
        caporedattrici cappellani cappellano carabiniera carabiniere carabinieri carcerata carcerate
        carcerati carcerato cardinale cardinali cardiologa cardiologhe cardiologi cardiologo casa
        casa-bianca casa-bianche case cavaliere cavalieri cei centri centrista centriste centristi centro
        centrocampista centrocampiste centrocampisti centrodestra centrosinistra ceo cestista cestiste
        cestisti cfo cgil chef chiesa chiese chigi chimica chimiche chimici chimico chirurga chirurghe
        chirurghi chirurgo chitarrista chitarriste chitarristi ciclista cicliste ciclisti cineasta cineaste
        cineasti cinquantenne cinquantenni cisl cittadina cittadine cittadini cittadino città clandestina
        clandestine clandestini clandestino cliente clienti climatologa climatologhe climatologi climatologo
        clinica cliniche club cnr coalizione coalizioni coautore coautori coautrice coautrici codacons
        cofondatore cofondatori cofondatrice cofondatrici cognata cognate cognati cognato coldiretti colf
        collaboratore collaboratori collaboratrice collaboratrici collega colleghe colleghi collettivi
        collettivo collezionista collezioniste collezionisti colonnelli colonnello colossi colosso
        coltivatore coltivatori coltivatrice coltivatrici comandante comandanti comandi comando combattente
        combattenti comica comiche comici comico comitati comitato commentatore commentatori commentatrice
        commentatrici commercialista commercialiste commercialisti commerciante commercianti commissari
        commissaria commissarie commissario commissione commissioni compagna compagne compagni compagnia
        compagnie compagno compatriota compatriote compatrioti complice complici compositore compositori
        compositrice compositrici comune comuni comunista comuniste comunisti comunità concittadina
        concittadine concittadini concittadino condannata condannate condannati condannato condirettore
        condirettori condirettrice condirettrici condomini condomino conducente conducenti conduttore
        conduttori conduttrice conduttrici confcommercio confederazione confederazioni conferenza conferenze
        conferenziere conferenzieri confindustria congiunta congiunte congiunti congiunto congressi
        congresso coniuge coniugi connazionale connazionali conservatore conservatori conservatrice
        conservatrici consigli consigliera consigliere consiglieri consiglio consob consolati consolato
        console consoli consorzi consorzio consulente consulenti consumatore consumatori consumatrice
        consumatrici contabile contabili contadina contadine contadini contadino conte contessa contesse
        conti contrammiragli contrammiraglio contribuente contribuenti controllore controllori convenzione
        convenzioni cooperante cooperanti cooperativa cooperative coordinatore coordinatori coordinatrice
        coordinatrici coppia coppie coreografa coreografe coreografi coreografo corona corone corridore
        corridori corrispondente corrispondenti corte corti cosmonauta cosmonaute cosmonauti costruttore
        costruttori costruttrice costruttrici creatore creatori creatrice creatrici credente credenti
        cremlino criminologa criminologhe criminologi criminologo critica critiche critici critico
        croce-rossa croce-rosse cronista croniste cronisti ct cto cugina cugine cugini cugino cuoca cuoche
        cuochi cuoco curatore curatori curatrice curatrici curia curie custode custodi dalai-lama dalai-lame
        danzatore danzatori danzatrice danzatrici datore datori datrice decana decane decani decano delegata
        delegate delegati delegato delegazione delegazioni dem democratica democratiche democratici
        democratico demografa demografe demografi demografo dentista dentiste dentisti deputata deputate
        deputati deputato dermatologa dermatologhe dermatologi dermatologo designer detective detenuta
        detenute detenuti detenuto dg dietologa dietologhe dietologi dietologo difensore difensori difesa
        difese dimostrante dimostranti diocesi dipartimenti dipartimento dipendente dipendenti diplomatica
        diplomatiche diplomatici diplomatico diplomazia diplomazie direttore direttori direttrice direttrici
        direzione direzioni dirigente dirigenti discendente discendenti disegnatore disegnatori disegnatrice
        disegnatrici disoccupata disoccupate disoccupati disoccupato dissidente dissidenti distributore
        distributori distributrice distributrici dj docente docenti doganiere doganieri dominus donatore
        donatori donatrice donatrici donna donne dottoranda dottorande dottorandi dottorando dottore
        dottoressa dottoresse dottori drammaturga drammaturghe drammaturghi drammaturgo duca duche duchessa
        duchesse duchi ecologa ecologhe ecologi ecologista ecologiste ecologisti ecologo economista
        economiste economisti editore editori editorialista editorialiste editorialisti editrice editrici
        educatore educatori educatrice educatrici eletta elette eletti eletto elettore elettori elettrice
        elettrici elettricista elettriciste elettricisti eliseo ema emigrata emigrate emigrati emigrato
        emiri emiro emissari emissaria emissarie emissario emittente emittenti enea ente enti epidemiologa
        epidemiologhe epidemiologi epidemiologo erede eredi escursionista escursioniste escursionisti
        esecutivi esecutivo esercente esercenti eserciti esercito esodata esodate esodati esodato esperta
        esperte esperti esperto esportatore esportatori esportatrice esportatrici estremista estremiste
        estremisti esule esuli etnologa etnologhe etnologi etnologo eurodeputata eurodeputate eurodeputati
        eurodeputato europarlamentare europarlamentari ex ex-capo ex-direttore ex-ministri ex-ministro
        ex-premier ex-presidente ex-presidenti ex-sindaco fabbrica fabbricante fabbricanti fabbriche facoltà
        falegname falegnami famiglia famiglie familiare familiari fan farmacista farmaciste farmacisti
        farmacologa farmacologhe farmacologi farmacologo farnesina fattorini fattorino fedele fedeli
        federazione federazioni femminista femministe femministi ferroviere ferrovieri festival fidanzata
        fidanzate fidanzati fidanzato figli figlia figlie figlio filantropa filantrope filantropi filantropo
        filiale filiali filologa filologhe filologi filologo filosofa filosofe filosofi filosofo finalista
        finaliste finalisti finanziere finanzieri firmatari firmataria firmatarie firmatario fisica fisiche
        fisici fisico fisioterapista fisioterapiste fisioterapisti fmi folla folle fondatore fondatori
        fondatrice fondatrici fondazione fondazioni fonte fonti formatore formatori formatrice formatrici
        formazione formazioni fornai fornaio fornitore fornitori fornitrice fornitrici forza forze forzista
        forziste forzisti fotogiornalista fotogiornaliste fotogiornalisti fotografa fotografe fotografi
        fotografo fotoreporter frate fratelli fratello frati fronte fronti fumettista fumettiste fumettisti
        funzionari funzionaria funzionarie funzionario fuoriclasse gabinetti gabinetto gallerista galleriste
        galleristi garante garanti gendarme gendarmeria gendarmerie gendarmi generale generali generi genero
        genetista genetiste genetisti genitore genitori gente genti geografa geografe geografi geografo
        geologa geologhe geologi geologo gestore gestori gigante giganti ginecologa ginecologhe ginecologi
        ginecologo ginnasta ginnaste ginnasti giocatore giocatori giocatrice giocatrici giornale giornali
        giornalista giornaliste giornalisti giovane giovani gip giudice giudici giunta giunte giurata
        giurate giurati giurato giuria giurie giurista giuriste giuristi golfista golfiste golfisti
        governatore governatori governatrice governatrici governi governo grillina grilline grillini
        grillino gruppi gruppo guardasigilli guardia guardia-costiera guardiana guardiane guardiani
        guardiano guardie guarnigione guarnigioni guerriglia guerriglie guerrigliera guerrigliere
        guerriglieri guerrigliero gup hacker hostess ideatore ideatori ideatrice ideatrici idraulici
        idraulico idrologa idrologhe idrologi idrologo igienista igieniste igienisti illustratore
        illustratori illustratrice illustratrici imam immigrata immigrate immigrati immigrato immunologa
        immunologhe immunologi immunologo imperatore imperatori imperatrice imperatrici impiegata impiegate
        impiegati impiegato importatore importatori importatrice importatrici imprenditore imprenditori
        imprenditrice imprenditrici impresa imprese imputata imputate imputati imputato indagata indagate
        indagati indagato indipendentista indipendentiste indipendentisti individui individuo industriale
        industriali infermiera infermiere infermieri infettivologa infettivologhe infettivologi
        infettivologo infiltrata infiltrate infiltrati infiltrato influencer informatica informatiche
        informatici informatico informatore informatori informatrice informatrici ingegnera ingegnere
        ingegneri iniziatore iniziatori iniziatrice iniziatrici inps inquilina inquiline inquilini inquilino
        inquirente inquirenti insegnante insegnanti insorta insorte insorti insorto interessata interessate
        interessati interessato interlocutore interlocutori interlocutrice interlocutrici internauta
        internaute internauti interprete interpreti intervistatore intervistatori intervistatrice
        intervistatrici inventore inventori inventrice inventrici investigatore investigatori investigatrice
        investigatrici investitore investitori investitrice investitrici inviata inviate inviati inviato
        iscritta iscritte iscritti iscritto islamista islamiste islamisti ispettore ispettori ispettrice
        ispettrici ispra iss istat istituti istituto istituzione istituzioni istruttore istruttori
        istruttrice istruttrici jihadista jihadiste jihadisti judoka kiev killer knesset laboratori
        laboratorio ladra ladre ladri ladro laureanda laureande laureandi laureando laureata laureate
        laureati laureato lavoratore lavoratori lavoratrice lavoratrici leader lega legale legali leghe
        leghista leghiste leghisti legislativi legislativo legislatore legislatori legislatrice legislatrici
        lettore lettori lettrice lettrici liberale liberali liceale liceali licei liceo linguista linguiste
        linguisti locatore locatori locatrice locatrici londra lord lottatore lottatori lottatrice
        lottatrici m5s macchinista macchiniste macchinisti macellai macellaio madama madre madri maestra
        maestre maestri maestro mafiosa mafiose mafiosi mafioso maggioranza maggioranze maggiore maggiori
        magistrata magistrate magistrati magistrato magnate magnati malata malate malati malato manager
        manifestante manifestanti maratoneta maratonete maratoneti marchesa marchese marchesi marescialla
        marescialle marescialli maresciallo marina marinai marinaio marine mariti marito matematica
        matematiche matematici matematico meccanici meccanico mecenate mecenati medagliata medagliate
        medagliati medagliato media mediani mediano mediatore mediatori mediatrice mediatrici medica mediche
        medici medico meloniana meloniane meloniani meloniano membri membro mercante mercanti mercenari
        mercenaria mercenarie mercenario meteorologa meteorologhe meteorologi meteorologo metropolita
        metropolite mezzadri mezzadro microbiologa microbiologhe microbiologi microbiologo migrante migranti
        miliardari miliardaria miliardarie miliardario milionari milionaria milionarie milionario militante
        militanti militare militari milizia miliziana miliziane miliziani miliziano milizie minatore
        minatori minatrice minatrici ministeri ministero ministra ministre ministri ministro minoranza
        minoranze minorenne minorenni missione missioni mister modella modelle modelli modello moderatore
        moderatori moderatrice moderatrici mogli moglie monaca monache monaci monaco monarca monarche
        monarchi monarchia monarchie monsignore monsignori montecitorio mosca moschea moschee motociclista
        motocicliste motociclisti movimenti movimento mullah multinazionale multinazionali municipi
        municipio muratore muratori musei museo musicista musiciste musicisti nato nazionale nazionali
        nazionalista nazionaliste nazionalisti negoziante negozianti negoziatore negoziatori negoziatrice
        negoziatrici nemica nemiche nemici nemico neonata neonate neonati neonato neurochirurghi
        neurochirurgo neurologa neurologhe neurologi neurologo nipote nipoti nobile nobili nonna nonne nonni
        nonno notai notaia notaie notaio nunzi nunzio nuora nuore nuotatore nuotatori nuotatrice nuotatrici
        nutrizionista nutrizioniste nutrizionisti oceanografa oceanografe oceanografi oceanografo oculista
        oculiste oculisti odontoiatra odontoiatre omologa omologhe omologi omologo oms oncologa oncologhe
        oncologi oncologo ong onlus onorevole onorevoli onu operai operaia operaie operaio operatore
        operatori operatrice operatrici opinionista opinioniste opinionisti oppositore oppositori
        oppositrice oppositrici opposizione opposizioni oratore oratori oratrice oratrici ordine ordini
        orfana orfane orfani orfano organismi organismo organizzatore organizzatori organizzatrice
        organizzatrici organizzazione organizzazioni ospedale ospedali ospite ospiti osservatore osservatori
        osservatorio osservatrice osservatrici ostaggi ostaggio ostetrica ostetriche ostetrici ostetrico
        ottantenne ottantenni padre padri paesana paesane paesani paesano palazzi palazzo paleontologa
        paleontologhe paleontologi paleontologo pallanuotista pallanuotiste pallanuotisti pallavolista
        pallavoliste pallavolisti panettiere panettieri papa pape paramedici paramedico paramilitare
        paramilitari parente parenti parigi parlamentare parlamentari parlamenti parlamento parroci parroco
        parrucchiera parrucchiere parrucchieri partecipante partecipanti parti partiti partito partner
        passante passanti passeggera passeggere passeggeri passeggero pastora pastore pastori patologa
        patologhe patologi patologo patriarca patriarchi pattinatore pattinatori pattinatrice pattinatrici
        paziente pazienti pd pechino pedagogista pedagogiste pedagogisti pediatra pediatre pediatri pedone
        pedoni pellegrina pellegrine pellegrini pellegrino pensionata pensionate pensionati pensionato
        pentagono pentastellata pentastellate pentastellati pentastellato pentita pentite pentiti pentito
        periti perito persona personaggi personaggio personalità persone pescatore pescatori pescatrice
        pescatrici pianista pianiste pianisti piattaforma piattaforme pilota pilote piloti pirata pirate
        pirati pittore pittori pittrice pittrici pm poeta poetessa poetesse poeti policlinici policlinico
        politologa politologhe politologi politologo polizia polizie poliziotta poliziotte poliziotti
        poliziotto pompiere pompieri pontefice pontefici popolazione popolazioni populista populiste
        populisti portale portali portavoce portavoci portiere portieri portinai portinaio portuale portuali
        precari precaria precarie precario predecessore predecessori prefetta prefette prefetti prefetto
        prefettura prefetture premiata premiate premiati premiato premier presentatore presentatori
        presentatrice presentatrici preside presidente presidentessa presidentesse presidenti presidenza
        presidenze presidi prete preti prigioniera prigioniere prigionieri prigioniero primari primaria
        primarie primario principe principessa principesse principi procura procuratore procuratori
        procuratrice procuratrici procure produttore produttori produttrice produttrici prof professore
        professoressa professoresse professori profuga profughe profughi profugo programmatore programmatori
        programmatrice programmatrici promotore promotori promotrice promotrici proprietari proprietaria
        proprietarie proprietario prorettore prorettori prorettrice prorettrici protagonista protagoniste
        protagonisti protezione protezioni province provincia psichiatra psichiatre psichiatri psicoanalista
        psicoanaliste psicoanalisti psicologa psicologhe psicologi psicologo psicoterapeuta psicoterapeute
        psicoterapeuti pubblici pubblicitari pubblicitaria pubblicitarie pubblicitario pubblico pugile
        pugili quarantenne quarantenni querelante querelanti questora questore questori questura questure
        quirinale quotidiani quotidiano rabbini rabbino radio ragazza ragazze ragazzi ragazzo raggruppamenti
        raggruppamento ragioniere ragionieri rapinatore rapinatori rapinatrice rapinatrici rapitore rapitori
        rapitrice rapitrici rapper rappresentante rappresentanti rappresentanza rappresentanze re redattore
        redattori redattrice redattrici redazione redazioni regime regimi regina regine regione regioni
        regista registe registi relatore relatori relatrice relatrici religiosa religiose religiosi
        religioso renziana renziane renziani renziano reporter repubblicana repubblicane repubblicani
        repubblicano residente residenti responsabile responsabili rete reti rettore rettori rettrice
        rettrici revisore revisori rianimatore rianimatori rianimatrice rianimatrici ribelle ribelli
        ricercatore ricercatori ricercatrice ricercatrici richiedente richiedenti rider rifugiata rifugiate
        rifugiati rifugiato risparmiatore risparmiatori risparmiatrice risparmiatrici ristoratore
        ristoratori ristoratrice ristoratrici rivale rivali rivista riviste romanziere romanzieri rugbista
        rugbiste rugbisti sacerdote sacerdotessa sacerdotesse sacerdoti saggista saggiste saggisti saldatore
        saldatori saldatrice saldatrici scafista scafiste scafisti scalatore scalatori scalatrice scalatrici
        sceicchi sceicco sceneggiatore sceneggiatori sceneggiatrice sceneggiatrici schermidore schermidori
        sciatore sciatori sciatrice sciatrici scienziata scienziate scienziati scienziato scioperante
        scioperanti scrittore scrittori scrittrice scrittrici scultore scultori scultrice scultrici scuola
        scuole segretari segretaria segretarie segretario segreteria segreterie selezionatore selezionatori
        selezionatrice selezionatrici senati senato senatore senatori senatrice senatrici sentinella
        sentinelle senzatetto separatista separatiste separatisti sergente sergenti servizi servizio
        sessantenne sessantenni settantenne settantenni settimanale settimanali sfollata sfollate sfollati
        sfollato showgirl showman sicari sicario simpatizzante simpatizzanti sinagoga sinagoghe sindaca
        sindacalista sindacaliste sindacalisti sindacati sindacato sindache sindaci sindaco sismologa
        sismologhe sismologi sismologo siti sito soccorritore soccorritori soccorritrice soccorritrici soci
        socia socialista socialiste socialisti socie società socio sociologa sociologhe sociologi sociologo
        soggetti soggetto soldata soldate soldatessa soldatesse soldati soldato sopravvissuta sopravvissute
        sopravvissuti sopravvissuto sorella sorelle sospettata sospettate sospettati sospettato sospetti
        sospetto sostenitore sostenitori sostenitrice sostenitrici sostituta sostitute sostituti sostituto
        sottocommissione sottocommissioni sottosegretari sottosegretaria sottosegretarie sottosegretario
        sottufficiale sottufficiali sovrana sovrane sovrani sovranista sovraniste sovranisti sovrano speaker
        specialista specialiste specialisti spettatore spettatori spettatrice spettatrici spia spie sportiva
        sportive sportivi sportivo squadra squadre stagista stagiste stagisti stampa stampe startup stati
        statistica statistiche statistici statistico stato steward stilista stiliste stilisti storica
        storiche storici storico streamer studente studentessa studentesse studenti studiosa studiose
        studiosi studioso subcommissari subcommissario successore successori sultani sultano suocera suocere
        suoceri suocero suora suore superstite superstiti supervisore supervisori supplente supplenti
        supporter sviluppatore sviluppatori sviluppatrice sviluppatrici talebana talebane talebani talebano
        tassista tassiste tassisti teatri teatro tecnica tecniche tecnici tecnico tecnocrate tecnocrati
        tecnologa tecnologhe tecnologi tecnologo teheran telespettatore telespettatori telespettatrice
        telespettatrici televisione televisioni tenente tenenti tennista tenniste tennisti teologa teologhe
        teologi teologo terapeuta terapeute terapeuti terrorista terroriste terroristi terzini terzino
        tesoriera tesoriere tesorieri testata testate teste testi testimone testimoni tg tifosa tifose
        tifosi tifoso tirocinante tirocinanti titolare titolari top-manager trader traduttore traduttori
        traduttrice traduttrici trafficante trafficanti trasportatore trasportatori trasportatrice
        trasportatrici trentenne trentenni tribunale tribunali truppa truppe turista turiste turisti tutor
        tutore tutori tutrice tutrici ue uffici ufficiale ufficiali ufficio uil ultras ultrà unesco unhcr
        unicef unione unioni unionista unioniste unionisti universitari universitaria universitarie
        universitario università uomini uomo urbanista urbaniste urbanisti utente utenti vaticano vedova
        vedove vedovi vedovo velocista velociste velocisti venditore venditori venditrice venditrici
        ventenne ventenni vertice vertici vescovi vescovo veterana veterane veterani veterano veterinari
        veterinaria veterinarie veterinario viaggiatore viaggiatori viaggiatrice viaggiatrici viceammiragli
        viceammiraglio vicecampione vicecampioni vicedirettore vicedirettori vicedirettrice vicedirettrici
        viceministra viceministre viceministri viceministro viceprefetta viceprefette viceprefetti
        viceprefetto vicepremier vicepresidente vicepresidenti viceprocuratore viceprocuratori
        viceprocuratrice viceprocuratrici vicesegretari vicesegretaria vicesegretarie vicesegretario
        vicesindaca vicesindache vicesindaci vicesindaco vicina vicine vicini vicino vigile vigilessa
        vigilesse vigili vignettista vignettiste vignettisti villeggiante villeggianti viminale vincitore
        vincitori vincitrice vincitrici violinista violiniste violinisti virologa virologhe virologi
        virologo visitatore visitatori visitatrice visitatrici viticoltore viticoltori viticoltrice
        viticoltrici vittima vittime vj volontari volontaria volontarie volontario votante votanti
        vulcanologa vulcanologhe vulcanologi vulcanologo washington whip youtuber zi zia zie zio zoologa
        zoologhe zoologi zoologo
        """
    )
    | phrases("""
        capo del governo
        capo dello stato
        capo di gabinetto
        capo di stato maggiore
        numero due
        numero tre
        numero uno
        procuratore della repubblica
        uomo d'affari
    """),
    speaker_endings=(
        "iatra",
        "iatre",
        "iatri",
        "ista",
        "iste",
        "isti",
        "ologa",
        "ologhe",
        "ologi",
        "ologo",
        "tore",
        "tori",
        "trice",
        "trici",
    ),
    saying=words(
        """
        accenna accennano accennarono accennava accennavano accennò accetta accettano accettarono accettava
        accettavano accettò accoglie accoglieva accoglievano accolgono accolse accolsero accusa accusano
        accusarono accusava accusavano accusò addita additano additarono additava additavano additò adombra
        adombrano adombrarono adombrava adombravano adombrò afferma affermano affermarono affermava
        affermavano affermò aggiunge aggiungeva aggiungevano aggiungono aggiunse aggiunsero allerta
        allertano allertarono allertava allertavano allertò allude alludeva alludevano alludono alluse
        allusero ammette ammetteva ammettevano ammettono ammicca ammiccano ammiccarono ammiccava ammiccavano
        ammiccò ammise ammisero ammonirono ammonisce ammoniscono ammoniva ammonivano ammonì analizza
        analizzano analizzarono analizzava analizzavano analizzò annuncia annunciano annunciarono annunciava
        annunciavano annunciò anticipa anticipano anticiparono anticipava anticipavano anticipò apostrofa
        apostrofano apostrofarono apostrofava apostrofavano apostrofò appella appellano appellarono
        appellava appellavano appellò applaude applaudirono applaudiva applaudivano applaudono applaudì
        apprezza apprezzano apprezzarono apprezzava apprezzavano apprezzò argomenta argomentano
        argomentarono argomentava argomentavano argomentò arringa arringano arringarono arringava
        arringavano arringò asserirono asserisce asseriscono asseriva asserivano asserì assevera asseverano
        asseverarono asseverava asseveravano asseverò assicura assicurano assicurarono assicurava
        assicuravano assicurò attacca attaccano attaccarono attaccava attaccavano attaccò attesta attestano
        attestarono attestava attestavano attestò attribuirono attribuisce attribuiscono attribuiva
        attribuivano attribuì augura augurano augurarono augurava auguravano augurò auspica auspicano
        auspicarono auspicava auspicavano auspicò avanza avanzano avanzarono avanzava avanzavano avanzò
        avverte avvertirono avvertiva avvertivano avvertono avvertì avvisa avvisano avvisarono avvisava
        avvisavano avvisò azzarda azzardano azzardarono azzardava azzardavano azzardò bacchetta bacchettano
        bacchettarono bacchettava bacchettavano bacchettò balbetta balbettano balbettarono balbettava
        balbettavano balbettò biasima biasimano biasimarono biasimava biasimavano biasimò bisbiglia
        bisbigliano bisbigliarono bisbigliava bisbigliavano bisbigliò bolla bollano bollarono bollava
        bollavano bollò borbotta borbottano borbottarono borbottava borbottavano borbottò brinda brindano
        brindarono brindava brindavano brindò caldeggia caldeggiano caldeggiarono caldeggiava caldeggiavano
        caldeggiò celebra celebrano celebrarono celebrava celebravano celebrò censura censurano censurarono
        censurava censuravano censurò certifica certificano certificarono certificava certificavano
        certificò chiarirono chiarisce chiariscono chiariva chiarivano chiarì chiede chiedeva chiedevano
        chiedono chiese chiesero chiosa chiosano chiosarono chiosava chiosavano chiosò chiude chiudeva
        chiudevano chiudono chiuse chiusero cita citano citarono citava citavano citò commenta commentano
        commentarono commentava commentavano commentò complimenta complimentano complimentarono
        complimentava complimentavano complimentò comunica comunicano comunicarono comunicava comunicavano
        comunicò conclude concludeva concludevano concludono concluse conclusero concorda concordano
        concordarono concordava concordavano concordò condanna condannano condannarono condannava
        condannavano condannò conferma confermano confermarono confermava confermavano confermò confessa
        confessano confessarono confessava confessavano confessò confida confidano confidarono confidava
        confidavano confidò confuta confutano confutarono confutava confutavano confutò congeda congedano
        congedarono congedava congedavano congedò congratula congratulano congratularono congratulava
        congratulavano congratulò considera considerano considerarono considerava consideravano considerò
        consiglia consigliano consigliarono consigliava consigliavano consigliò consola consolano
        consolarono consolava consolavano consolò constata constatano constatarono constatava constatavano
        constatò contesta contestano contestarono contestava contestavano contestò continua continuano
        continuarono continuava continuavano continuò contraddice contraddiceva contraddicevano
        contraddicono contraddisse contraddissero controbatte controbattette controbattettero controbatteva
        controbattevano controbattono convengono conveniva convenivano convenne convennero conviene corregge
        correggeva correggevano correggono corresse corressero crede credette credettero credeva credevano
        credono critica criticano criticarono criticava criticavano criticò decide decideva decidevano
        decidono decise decisero declama declamano declamarono declamava declamavano declamò decreta
        decretano decretarono decretava decretavano decretò deduce deduceva deducevano deducono dedusse
        dedussero definirono definisce definiscono definiva definivano definì delinea delineano delinearono
        delineava delineavano delineò denuncia denunciano denunciarono denunciava denunciavano denunciò
        deplora deplorano deplorarono deplorava deploravano deplorò descrisse descrissero descrive
        descriveva descrivevano descrivono desidera desiderano desiderarono desiderava desideravano desiderò
        detta dettaglia dettagliano dettagliarono dettagliava dettagliavano dettagliò dettano dettarono
        dettava dettavano dettò diagnostica diagnosticano diagnosticarono diagnosticava diagnosticavano
        diagnosticò dialoga dialogano dialogarono dialogava dialogavano dialogò dice diceva dicevano
        dichiara dichiarano dichiararono dichiarava dichiaravano dichiarò dicono difende difendeva
        difendevano difendono difese difesero diffonde diffondeva diffondevano diffondono diffuse diffusero
        dispone disponeva disponevano dispongono dispose disposero disse dissente dissentirono dissentiva
        dissentivano dissentono dissentì dissero divulga divulgano divulgarono divulgava divulgavano divulgò
        domanda domandano domandarono domandava domandavano domandò dubita dubitano dubitarono dubitava
        dubitavano dubitò eccepirono eccepisce eccepiscono eccepiva eccepivano eccepì elenca elencano
        elencarono elencava elencavano elencò elogia elogiano elogiarono elogiava elogiavano elogiò enumera
        enumerano enumerarono enumerava enumeravano enumerò esclama esclamano esclamarono esclamava
        esclamavano esclamò esige esigette esigettero esigeva esigevano esigono esorta esortano esortarono
        esortava esortavano esortò espone esponeva esponevano espongono espose esposero espresse espressero
        esprime esprimeva esprimevano esprimono esterna esternano esternarono esternava esternavano esternò
        etichetta etichettano etichettarono etichettava etichettavano etichettò evidenzia evidenziano
        evidenziarono evidenziava evidenziavano evidenziò evoca evocano evocarono evocava evocavano evocò
        felicita felicitano felicitarono felicitava felicitavano felicitò formula formulano formularono
        formulava formulavano formulò garantirono garantisce garantiscono garantiva garantivano garantì
        giudica giudicano giudicarono giudicava giudicavano giudicò giura giurano giurarono giurava
        giuravano giurò giustifica giustificano giustificarono giustificava giustificavano giustificò glissa
        glissano glissarono glissava glissavano glissò glossa glossano glossarono glossava glossavano glossò
        grida gridano gridarono gridava gridavano gridò illustra illustrano illustrarono illustrava
        illustravano illustrò impegna impegnano impegnarono impegnava impegnavano impegnò implora implorano
        implorarono implorava imploravano implorò imputa imputano imputarono imputava imputavano imputò
        incalza incalzano incalzarono incalzava incalzavano incalzò incita incitano incitarono incitava
        incitavano incitò incolpa incolpano incolparono incolpava incolpavano incolpò indica indicano
        indicarono indicava indicavano indicò indigna indignano indignarono indignava indignavano indignò
        informa informano informarono informava informavano informò ingiunge ingiungeva ingiungevano
        ingiungono ingiunse ingiunsero insiste insistette insistettero insisteva insistevano insistono
        interloquirono interloquisce interloquiscono interloquiva interloquivano interloquì interpella
        interpellano interpellarono interpellava interpellavano interpellò interpreta interpretano
        interpretarono interpretava interpretavano interpretò interroga interrogano interrogarono
        interrogava interrogavano interrogò intervengono interveniva intervenivano intervenne intervennero
        interviene intima intimano intimarono intimava intimavano intimò inveirono inveisce inveiscono
        inveiva inveivano inveì invita invitano invitarono invitava invitavano invitò invoca invocano
        invocarono invocava invocavano invocò ipotizza ipotizzano ipotizzarono ipotizzava ipotizzavano
        ipotizzò ironizza ironizzano ironizzarono ironizzava ironizzavano ironizzò lagna lagnano lagnarono
        lagnava lagnavano lagnò lamenta lamentano lamentarono lamentava lamentavano lamentò lancia lanciano
        lanciarono lanciava lanciavano lanciò legge leggeva leggevano leggono lesse lessero liquida
        liquidano liquidarono liquidava liquidavano liquidò loda lodano lodarono lodava lodavano lodò
        manifesta manifestano manifestarono manifestava manifestavano manifestò manteneva mantenevano
        mantengono mantenne mantennero mantiene menziona menzionano menzionarono menzionava menzionavano
        menzionò meraviglia meravigliano meravigliarono meravigliava meravigliavano meravigliò minaccia
        minacciano minacciarono minacciava minacciavano minacciò minimizza minimizzano minimizzarono
        minimizzava minimizzavano minimizzò mormora mormorano mormorarono mormorava mormoravano mormorò
        motiva motivano motivarono motivava motivavano motivò narra narrano narrarono narrava narravano
        narrò nega negano negarono negava negavano negò nota notano notarono notava notavano notifica
        notificano notificarono notificava notificavano notificò notò obietta obiettano obiettarono
        obiettava obiettavano obiettò opina opinano opinarono opinava opinavano opinò ordina ordinano
        ordinarono ordinava ordinavano ordinò osserva osservano osservarono osservava osservavano osservò
        parla parlano parlarono parlava parlavano parlò patrocina patrocinano patrocinarono patrocinava
        patrocinavano patrocinò paventa paventano paventarono paventava paventavano paventò pensa pensano
        pensarono pensava pensavano pensò perora perorano perorarono perorava peroravano perorò plaude
        plaudirono plaudiva plaudivano plaudono plaudì pontifica pontificano pontificarono pontificava
        pontificavano pontificò posta postano postarono postava postavano postò preannuncia preannunciano
        preannunciarono preannunciava preannunciavano preannunciò precisa precisano precisarono precisava
        precisavano precisò predica predicano predicarono predicava predicavano predice prediceva
        predicevano predicono predicò predisse predissero prega pregano pregarono pregava pregavano pregò
        premette premise preoccupa preoccupano preoccuparono preoccupava preoccupavano preoccupò presagirono
        presagisce presagiscono presagiva presagivano presagì presenta presentò prevede prevedeva
        prevedevano prevedono previde previdero proclama proclamano proclamarono proclamava proclamavano
        proclamò proferirono proferisce proferiscono proferiva proferivano proferì profetizza profetizzano
        profetizzarono profetizzava profetizzavano profetizzò promette prometteva promettevano promettono
        promise promisero pronostica pronosticano pronosticarono pronosticava pronosticavano pronosticò
        pronuncia pronunciano pronunciarono pronunciava pronunciavano pronunciò propone proponeva
        proponevano propongono propose proposero prosegue proseguirono proseguiva proseguivano proseguono
        proseguì prospetta prospettano prospettarono prospettava prospettavano prospettò protesta protestano
        protestarono protestava protestavano protestò pubblica pubblicano pubblicarono pubblicava
        pubblicavano pubblicò puntualizza puntualizzano puntualizzarono puntualizzava puntualizzavano
        puntualizzò raccomanda raccomandano raccomandarono raccomandava raccomandavano raccomandò racconta
        raccontano raccontarono raccontava raccontavano raccontò ragiona ragionano ragionarono ragionava
        ragionavano ragionò rallegra rallegrano rallegrarono rallegrava rallegravano rallegrò rammarica
        rammaricano rammaricarono rammaricava rammaricavano rammaricò rammenta rammentano rammentarono
        rammentava rammentavano rammentò rassicura rassicurano rassicurarono rassicurava rassicuravano
        rassicurò ratifica ratificano ratificarono ratificava ratificavano ratificò reclama reclamano
        reclamarono reclamava reclamavano reclamò redarguirono redarguisce redarguiscono redarguiva
        redarguivano redarguì replica replicano replicarono replicava replicavano replicò respinge
        respingeva respingevano respingono respinse respinsero rettifica rettificano rettificarono
        rettificava rettificavano rettificò riafferma riaffermano riaffermarono riaffermava riaffermavano
        riaffermò riassume riassumeva riassumevano riassumono riassunse riassunsero ribadirono ribadisce
        ribadiscono ribadiva ribadivano ribadì ribatte ribattette ribattettero ribatteva ribattevano
        ribattono riconobbe riconobbero riconosce riconosceva riconoscevano riconoscono ricorda ricordano
        ricordarono ricordava ricordavano ricordò ricostruirono ricostruisce ricostruiscono ricostruiva
        ricostruivano ricostruì ridimensiona ridimensionano ridimensionarono ridimensionava ridimensionavano
        ridimensionò riepiloga riepilogano riepilogarono riepilogava riepilogavano riepilogò riferirono
        riferisce riferiscono riferiva riferivano riferì rilancia rilanciano rilanciarono rilanciava
        rilanciavano rilanciò rileva rilevano rilevarono rilevava rilevavano rilevò rimarca rimarcano
        rimarcarono rimarcava rimarcavano rimarcò rimprovera rimproverano rimproverarono rimproverava
        rimproveravano rimproverò rincara rincarano rincararono rincarava rincaravano rincarò rinfaccia
        rinfacciano rinfacciarono rinfacciava rinfacciavano rinfacciò ringrazia ringraziano ringraziarono
        ringraziava ringraziavano ringraziò ripete ripetette ripetettero ripeteva ripetevano ripetono
        riporta riportano riportarono riportava riportavano riportò riprende riprendeva riprendevano
        riprendono riprese ripresero risponde rispondeva rispondevano rispondono rispose risposero riteneva
        ritenevano ritengono ritenne ritennero ritiene rivela rivelano rivelarono rivelava rivelavano rivelò
        rivendica rivendicano rivendicarono rivendicava rivendicavano rivendicò ruggirono ruggisce
        ruggiscono ruggiva ruggivano ruggì saluta salutano salutarono salutava salutavano salutò sancirono
        sancisce sanciscono sanciva sancivano sancì sbilancia sbilanciano sbilanciarono sbilanciava
        sbilanciavano sbilanciò sbotta sbottano sbottarono sbottava sbottavano sbottò sbraita sbraitano
        sbraitarono sbraitava sbraitavano sbraitò sbuffa sbuffano sbuffarono sbuffava sbuffavano sbuffò
        scandirono scandisce scandiscono scandiva scandivano scandì scherza scherzano scherzarono scherzava
        scherzavano scherzò schiera schierano schierarono schierava schieravano schierò sciorina sciorinano
        sciorinarono sciorinava sciorinavano sciorinò scommette scommetteva scommettevano scommettono
        scommise scommisero scrisse scrissero scrive scriveva scrivevano scrivono scusa scusano scusarono
        scusava scusavano scusò segnala segnalano segnalarono segnalava segnalavano segnalò sentenzia
        sentenziano sentenziarono sentenziava sentenziavano sentenziò sfida sfidano sfidarono sfidava
        sfidavano sfidò sfoga sfogano sfogarono sfogava sfogavano sfogò sgrida sgridano sgridarono sgridava
        sgridavano sgridò sibila sibilano sibilarono sibilava sibilavano sibilò sintetizza sintetizzano
        sintetizzarono sintetizzava sintetizzavano sintetizzò smentirono smentisce smentiscono smentiva
        smentivano smentì snocciola snocciolano snocciolarono snocciolava snocciolavano snocciolò sofferma
        soffermano soffermarono soffermava soffermavano soffermò sollecita sollecitano sollecitarono
        sollecitava sollecitavano sollecitò sospetta sospettano sospettarono sospettava sospettavano
        sospettò sospira sospirano sospirarono sospirava sospiravano sospirò sosteneva sostenevano
        sostengono sostenne sostennero sostiene sottolinea sottolineano sottolinearono sottolineava
        sottolineavano sottolineò specifica specificano specificarono specificava specificavano specificò
        spera sperano sperarono sperava speravano sperò spiega spiegano spiegarono spiegava spiegavano
        spiegò stabilirono stabilisce stabiliscono stabiliva stabilivano stabilì stigmatizza stigmatizzano
        stigmatizzarono stigmatizzava stigmatizzavano stigmatizzò stima stimano stimarono stimava stimavano
        stimò strepita strepitano strepitarono strepitava strepitavano strepitò striglia strigliano
        strigliarono strigliava strigliavano strigliò suggerirono suggerisce suggeriscono suggeriva
        suggerivano suggerì supplica supplicano supplicarono supplicava supplicavano supplicò suppone
        supponeva supponevano suppongono suppose supposero sussurra sussurrano sussurrarono sussurrava
        sussurravano sussurrò svela svelano svelarono svelava svelavano svelò teme temette temettero temeva
        temevano temono temporeggia temporeggiano temporeggiarono temporeggiava temporeggiavano temporeggiò
        tergiversa tergiversano tergiversarono tergiversava tergiversavano tergiversò testimonia
        testimoniano testimoniarono testimoniava testimoniavano testimoniò tranquillizza tranquillizzano
        tranquillizzarono tranquillizzava tranquillizzavano tranquillizzò tratteggia tratteggiano
        tratteggiarono tratteggiava tratteggiavano tratteggiò tuona tuonano tuonarono tuonava tuonavano
        tuonò twitta twittano twittarono twittava twittavano twittò ufficializza ufficializzano
        ufficializzarono ufficializzava ufficializzavano ufficializzò urla urlano urlarono urlava urlavano
        urlò valuta valutano valutarono valutava valutavano valutò vanta vantano vantarono vantava vantavano
        vantò ventila ventilano ventilarono ventilava ventilavano ventilò verifica verificano verificarono
        verificava verificavano verificò
        """
    )
    | phrases(
        """
        fa notare
        fa sapere
        faceva notare
        faceva sapere
        facevano sapere
        fanno notare
        fanno sapere
        fece notare
        fece sapere
        fecero notare
        fecero sapere
        lascia intendere
        lasciano intendere
        lasciò intendere
        mette in chiaro
        mette in guardia
        metteva in guardia
        mettono in guardia
        mise in chiaro
        mise in guardia
        misero in guardia
        punta il dito
        puntò il dito
        rende noto
        rendeva noto
        rendono noto
        rese noto
        resero noto
        rincara la dose
        rincarò la dose
        taglia corto
        tagliano corto
        tagliava corto
        tagliò corto
        """
    ),
    saying_participles=words(
        """
        accennato accettato accolto accusato additato adombrato affermato aggiunto allertato alluso ammesso
        ammiccato ammonito analizzato annunciato anticipato apostrofato appellata appellate appellati
        appellato applaudito apprezzato argomentato arringato asserito asseverato assicurato attaccato
        attestato attribuito augurata augurate augurati augurato auspicato avanzato avvertito avvisato
        azzardato bacchettato balbettato biasimato bisbigliato bollato borbottato brindato caldeggiato
        celebrato censurato certificato chiarito chiesta chieste chiesti chiesto chiosato chiuso citato
        commentato complimentata complimentate complimentati complimentato comunicato concluso concordato
        condannato confermato confessato confidato confutato congedata congedate congedati congedato
        congratulata congratulate congratulati congratulato considerato consigliato consolato constatato
        contestato continuato contraddetto controbattuto convenuto corretta corrette corretti corretto
        creduto criticato deciso declamato decretato dedotto definito delineato denunciato deplorato
        descritto desiderato dettagliato dettato detto diagnosticato dialogato dichiarato difesa difese
        difesi difeso diffuso disposto dissentito divulgato domandata domandate domandati domandato dubitato
        eccepito elencato elogiato enumerato esatto esclamato esortato esposto espressa espresse espressi
        espresso esternato etichettato evidenziato evocato felicitata felicitate felicitati felicitato
        formulato garantito giudicato giurato giustificata giustificate giustificati giustificato glissato
        glossato gridato illustrato impegnata impegnate impegnati impegnato implorato imputato incalzato
        incitato incolpato indicato indignata indignate indignati indignato informato ingiunto insistito
        insistuto interloquito interpellato interpretato interrogata interrogate interrogati interrogato
        intervenuta intervenute intervenuti intervenuto intimato inveito invitato invocato ipotizzato
        ironizzato lagnata lagnate lagnati lagnato lamentata lamentate lamentati lamentato lanciato letto
        liquidato lodato manifestato mantenuto menzionato meravigliata meravigliate meravigliati
        meravigliato minacciato minimizzato mormorato motivato narrato negato notato notificato obiettato
        opinato ordinato osservato parlato patrocinato paventato pensato perorato plaudito pontificato
        postato preannunciato precisato predetto predicato pregato premesso preoccupata preoccupate
        preoccupati preoccupato presagito presentato previsto proclamato proferito profetizzato promesso
        pronosticato pronunciata pronunciate pronunciati pronunciato proposto proseguito prospettato
        protestato pubblicato puntualizzato raccomandato raccontato ragionato rallegrata rallegrate
        rallegrati rallegrato rammaricata rammaricate rammaricati rammaricato rammentato rassicurato
        ratificato reclamato redarguito replicato respinto rettificato riaffermato riassunto ribadito
        ribattuto riconosciuto ricordato ricostruito ridimensionato riepilogato riferito rilanciato rilevato
        rimarcato rimproverato rincarato rinfacciato ringraziato ripetuto riportato ripreso risposto
        ritenuto rivelato rivendicato ruggito salutato sancito sbilanciata sbilanciate sbilanciati
        sbilanciato sbottato sbraitato sbuffato scandito scherzato schierata schierate schierati schierato
        sciorinato scommesso scritto scusata scusate scusati scusato segnalato sentenziato sfidato sfogata
        sfogate sfogati sfogato sgridato sibilato sintetizzato smentito snocciolato soffermata soffermate
        soffermati soffermato sollecitato sorriso sospettato sospirato sostenuto sottolineato specificato
        sperato spiegato stabilito stigmatizzato stimato strepitato strigliato suggerito supplicato supposto
        sussurrato svelato temporeggiato temuto tergiversato testimoniato tranquillizzato tratteggiato
        tuonato twittato ufficializzato urlato valutato vantata vantate vantati vantato ventilato verificato
        """
    )
    | phrases(
        """
        fatto notare
        fatto sapere
        lasciato intendere
        messo in chiaro
        messo in guardia
        puntato il dito
        reso noto
        rincarato la dose
        tagliato corto
        tenuto a precisare
        voluto precisare
        voluto ricordare
        voluto sottolineare
        """
    ),
    auxiliaries=words(
        """
        abbia abbiano aveva avevano avranno avrebbe avrebbero avrà ebbe ebbero era erano ha hanno sono è
        """
    ),
    addressees=words(
        """
        abc abitanti adnkronos afp agenparl agenzia agi alunni ambasciatori anadolu analisti ansa ap
        ascoltatori askanews assemblea ats avvenire axios azionisti bbc bild bloomberg camera
        canale5 carabinieri cbs cittadini cnbc cnn commissione congresso connazionali consiglieri
        corriere corrispondenti cronisti delegati deputati dipendenti diplomatici dire domani dpa
        dubbio economist efe espresso euronews famiglie familiari fanpage fatto fedeli figaro foglio
        folla fox gazzetta gazzettino giornale giornalisti giorno giudice giudici giuria guardian
        huffpost ilpost inquirenti interfax investigatori investitori invitati iscritti italia1
        italpress keystone-ats kyodo l'espresso la7 lapresse lavoratori lettori libero lusa
        manifesto mattino media mediaset messaggero militanti monde msnbc mundo nazione nbc nova
        open operai ospiti pais panorama parlamentari parlamento politico polizia post presenti
        pubblico radio1 radio24 radiocor rai rai1 rai2 rai3 rainews rainews24 raiuno redazione
        reporter repubblica residenti resto rete4 reuters riformista rsi rtl secolo senato senatori
        simpatizzanti sky skytg24 sole sostenitori spettatori spiegel stampa studenti swissinfo tass
        telegraph telespettatori tempo tg1 tg2 tg3 tg4 tg5 tgcom tgcom24 tgla7 tifosi times tirreno
        today tribunale tuttosport ukrinform unità verità xinhua
        """
    )
    | phrases(
        """
        abc news
        adn kronos
        al jazeera
        associated press
        bbc news
        canale 5
        cbs news
        corriere della sera
        corriere dello sport
        financial times
        fox news
        gazzetta dello sport
        il fatto quotidiano
        il foglio
        il gazzettino
        il giornale
        il manifesto
        il mattino
        il messaggero
        il sole 24 ore
        il tempo
        italia 1
        la 7
        la gazzetta dello sport
        la nazione
        la repubblica
        la stampa
        la verità
        nbc news
        new york times
        porta a porta
        quarta repubblica
        radio 24
        radio anch'io
        radio capital
        radio radicale
        radio rai
        radio vaticana
        rai 1
        rai 2
        rai 3
        rai news
        rai news 24
        rai radio 1
        rete 4
        rtl 102.5
        sky news
        sky tg 24
        sky tg24
        sole 24 ore
        vatican news
        wall street journal
        washington post
        """
    ),
    time_words=phrases(
        """
        a fine mese
        a fine settimana
        a inizio anno
        a inizio mese
        a inizio settimana
        a metà giornata
        a metà settimana
        a mezzanotte
        a mezzogiorno
        a notte fonda
        a stretto giro
        a tarda notte
        a tarda sera
        adesso
        al momento
        all'alba
        all'inizio del mese
        all'inizio dell'anno
        all'inizio della settimana
        alla fine del mese
        alla fine della settimana
        alla vigilia
        allora
        attualmente
        del mattino
        del pomeriggio
        della sera
        di buon'ora
        di ieri
        di mattina
        di notte
        di oggi
        di prima mattina
        di recente
        di sera
        domani
        dopo
        dopodomani
        due anni fa
        due giorni fa
        due mesi fa
        due settimane fa
        durante il fine settimana
        durante il weekend
        durante la giornata
        durante la notte
        fa
        fino ad oggi
        fino ad ora
        finora
        giorni fa
        ieri
        ieri mattina
        ieri notte
        ieri pomeriggio
        ieri sera
        il fine settimana
        il giorno dopo
        il giorno precedente
        il giorno prima
        il giorno seguente
        il giorno stesso
        il giorno successivo
        il mese prossimo
        il mese scorso
        il prossimo anno
        il prossimo mese
        immediatamente
        in giornata
        in mattinata
        in nottata
        in precedenza
        in prima serata
        in quel momento
        in queste ore
        in questi giorni
        in questo momento
        in seguito
        in serata
        in tarda mattinata
        in tarda serata
        l'altra sera
        l'altro giorno
        l'altro ieri
        l'altroieri
        l'anno precedente
        l'anno prossimo
        l'anno scorso
        l'autunno scorso
        l'estate scorsa
        l'inverno scorso
        la mattina
        la mattina dopo
        la notte
        la notte scorsa
        la primavera scorsa
        la prossima settimana
        la scorsa estate
        la scorsa notte
        la scorsa primavera
        la scorsa settimana
        la sera
        la sera prima
        la settimana precedente
        la settimana prossima
        la settimana scorsa
        la vigilia
        lo scorso anno
        lo scorso autunno
        lo scorso fine settimana
        lo scorso inverno
        lo scorso mese
        lo scorso weekend
        lo stesso giorno
        mattina
        mattinata
        mattino
        mesi fa
        mezzanotte
        mezzogiorno
        minuti dopo
        negli ultimi giorni
        nei giorni scorsi
        nei mesi scorsi
        nel fine settimana
        nel frattempo
        nel pomeriggio
        nel primo pomeriggio
        nel tardo pomeriggio
        nel weekend
        nella giornata di ieri
        nella giornata di oggi
        nella mattinata
        nella mattinata di ieri
        nella mattinata di oggi
        nella notte
        nella serata
        nella serata di ieri
        nella tarda mattinata
        nella tarda serata
        nelle scorse ore
        nelle scorse settimane
        nelle ultime ore
        nottata
        notte
        oggi
        oggi pomeriggio
        oggi stesso
        ora
        ora italiana
        ora locale
        ore dopo
        ore prima
        passata
        passato
        per il momento
        per ora
        più tardi
        più tardi in giornata
        poc'anzi
        poche ore dopo
        poche ore fa
        poche ore prima
        poche settimane fa
        pochi giorni dopo
        pochi giorni fa
        pochi giorni prima
        pochi minuti dopo
        pochi minuti fa
        poco dopo
        poco fa
        poco prima
        poi
        pomeriggio
        precedente
        precedentemente
        presto
        prima
        prossima
        prossimo
        qualche giorno fa
        qualche mese fa
        qualche minuto fa
        qualche ora dopo
        qualche ora fa
        qualche settimana fa
        qualche tempo fa
        quest'anno
        quest'autunno
        quest'estate
        quest'inverno
        questa mattina
        questa notte
        questa primavera
        questa sera
        questa settimana
        questo fine settimana
        questo mese
        questo pomeriggio
        questo weekend
        recentemente
        scorsa
        scorse
        scorsi
        scorso
        seguente
        sera
        serata
        stamane
        stamani
        stamattina
        stanotte
        stasera
        stavolta
        subito
        successivamente
        tardi
        tempo fa
        tre giorni fa
        ultimamente
        un anno fa
        un mese fa
        una settimana fa
        """
    ),
    adverbials=phrases(
        """
        a bassa voce
        a caldo
        a chiare lettere
        a condizione dell'anonimato
        a condizione di anonimato
        a condizione di mantenere l'anonimato
        a condizione di non essere identificato
        a condizione di non essere nominato
        a condizione di restare anonimo
        a condizione di rimanere anonimo
        a gran voce
        a margine
        a margine dei lavori
        a margine del vertice
        a margine dell'evento
        a margine dell'incontro
        a margine della cerimonia
        a margine della conferenza
        a margine della riunione
        a margine di un comizio
        a margine di un consiglio dei ministri
        a margine di un convegno
        a margine di un dibattito
        a margine di un discorso
        a margine di un evento
        a margine di un forum
        a margine di un incontro
        a margine di un incontro con la stampa
        a margine di un punto stampa
        a margine di un question time
        a margine di un summit
        a margine di un vertice
        a margine di un viaggio
        a margine di un'iniziativa
        a margine di una cerimonia
        a margine di una conferenza
        a margine di una conferenza stampa
        a margine di una conferenza stampa congiunta
        a margine di una iniziativa
        a margine di una manifestazione
        a margine di una riunione
        a margine di una seduta
        a margine di una sessione
        a margine di una trasmissione
        a margine di una videoconferenza
        a margine di una visita
        a muso duro
        a nome del governo
        a nome di tutti
        a più riprese
        a porte chiuse
        a questo proposito
        a riguardo
        a sua volta
        a tal proposito
        a tale riguardo
        a voce alta
        ad alta voce
        agli investigatori
        ai media
        ai microfoni
        ai microfoni di radio 24
        ai microfoni di sky
        al microfono
        al processo
        al riguardo
        al suo arrivo
        al telefono
        al termine del comizio
        al termine del consiglio dei ministri
        al termine del dibattito
        al termine del processo
        al termine del question time
        al termine del suo discorso
        al termine del suo intervento
        al termine del vertice
        al termine dell'incontro
        al termine dell'udienza
        al termine della cerimonia
        al termine della conferenza stampa
        al termine della riunione
        al termine della seduta
        al termine della trasmissione
        al termine della visita
        al termine di un comizio
        al termine di un consiglio dei ministri
        al termine di un convegno
        al termine di un dibattito
        al termine di un discorso
        al termine di un evento
        al termine di un forum
        al termine di un incontro
        al termine di un incontro con la stampa
        al termine di un punto stampa
        al termine di un question time
        al termine di un summit
        al termine di un vertice
        al termine di un viaggio
        al termine di una cerimonia
        al termine di una conferenza
        al termine di una conferenza stampa
        al termine di una conferenza stampa congiunta
        al termine di una manifestazione
        al termine di una riunione
        al termine di una seduta
        al termine di una sessione
        al termine di una trasmissione
        al termine di una videoconferenza
        al termine di una visita
        all'arrivo
        all'aula
        all'unanimità
        all'unisono
        all'uscita
        all'uscita dal tribunale
        alla camera
        alla radio
        alla stampa
        alla televisione
        alla televisione di stato
        alla televisione pubblica
        alla tv
        alla tv di stato
        allora
        altresì
        amaramente
        anche
        ancora
        ancora una volta
        anonimamente
        apertamente
        attraverso i social
        attraverso i suoi legali
        attraverso il suo avvocato
        attraverso il suo portavoce
        attraverso un comunicato
        attraverso un comunicato stampa
        attraverso un messaggio
        attraverso un post
        attraverso un tweet
        attraverso un video
        attraverso un videomessaggio
        attraverso una dichiarazione
        attraverso una lettera
        attraverso una mail
        attraverso una nota
        attraverso una nota congiunta
        attraverso una nota stampa
        attraverso una nota ufficiale
        brevemente
        categoricamente
        chiaramente
        chiedendo l'anonimato
        commossa
        commosso
        con amarezza
        con cautela
        con chiarezza
        con emozione
        con fermezza
        con forza
        con ironia
        con la voce rotta
        con orgoglio
        con preoccupazione
        con rabbia
        con rammarico
        con soddisfazione
        con tono fermo
        con un comunicato
        con un comunicato stampa
        con un messaggio
        con un post
        con un sorriso
        con un tweet
        con un video
        con un videomessaggio
        con una dichiarazione
        con una lettera
        con una mail
        con una nota
        con una nota congiunta
        con una nota stampa
        con una nota ufficiale
        con veemenza
        con voce rotta
        congiuntamente
        coperto da anonimato
        così
        da parte sua
        dal canto loro
        dal canto suo
        dal palco
        dalla tribuna
        dati alla mano
        davanti ai deputati
        davanti ai giornalisti
        davanti ai giudici
        davanti ai suoi sostenitori
        davanti al consiglio di sicurezza
        davanti al parlamento
        davanti al senato
        davanti al tribunale
        davanti all'assemblea
        davanti alla commissione
        davanti alla corte
        davanti alla stampa
        davanti alle telecamere
        di fronte ai giornalisti
        di fronte alla stampa
        di nuovo
        di persona
        di proprio pugno
        di suo pugno
        dietro anonimato
        dietro garanzia di anonimato
        documenti alla mano
        duramente
        durante il comizio
        durante il dibattito
        durante il processo
        durante il question time
        durante il suo discorso
        durante il suo intervento
        durante il vertice
        durante la cerimonia
        durante la conferenza stampa
        durante la riunione
        durante la seduta
        durante la trasmissione
        durante la visita
        durante un comizio
        durante un consiglio dei ministri
        durante un convegno
        durante un dibattito
        durante un discorso
        durante un evento
        durante un forum
        durante un incontro
        durante un incontro con la stampa
        durante un punto stampa
        durante un question time
        durante un summit
        durante un vertice
        durante un viaggio
        durante una cerimonia
        durante una conferenza
        durante una conferenza stampa
        durante una conferenza stampa congiunta
        durante una manifestazione
        durante una riunione
        durante una seduta
        durante una sessione
        durante una trasmissione
        durante una videoconferenza
        durante una visita
        energicamente
        fermamente
        fra l'altro
        fra le lacrime
        francamente
        fuori dal tribunale
        fuori dall'aula
        in apertura
        in arabo
        in audizione
        in aula
        in chiusura
        in collegamento
        in collegamento telefonico
        in collegamento video
        in commissione
        in conclusione
        in condizione di anonimato
        in conferenza stampa
        in consiglio
        in diretta
        in diretta facebook
        in diretta tv
        in diverse occasioni
        in esclusiva
        in forma anonima
        in forma riservata
        in francese
        in inglese
        in italiano
        in lacrime
        in merito
        in parlamento
        in persona
        in più occasioni
        in privato
        in proposito
        in pubblico
        in questo senso
        in radio
        in rete
        in risposta
        in risposta a una domanda
        in risposta ai giornalisti
        in risposta alle domande
        in russo
        in senato
        in spagnolo
        in streaming
        in tal senso
        in tedesco
        in televisione
        in tono fermo
        in tono polemico
        in tono scherzoso
        in tribunale
        in tv
        in un articolo
        in un audio
        in un breve comunicato
        in un colloquio
        in un colloquio telefonico
        in un comizio
        in un comunicato
        in un comunicato congiunto
        in un comunicato diffuso oggi
        in un comunicato stampa
        in un comunicato ufficiale
        in un convegno
        in un dibattito
        in un discorso
        in un discorso alla nazione
        in un discorso televisivo
        in un documento
        in un editoriale
        in un evento
        in un incontro con i giornalisti
        in un incontro con la stampa
        in un incontro pubblico
        in un intervento
        in un libro
        in un messaggio
        in un messaggio alla nazione
        in un messaggio su telegram
        in un messaggio sui social
        in un messaggio video
        in un podcast
        in un post
        in un post su facebook
        in un post su instagram
        in un post su x
        in un post sui social
        in un punto stampa
        in un rapporto
        in un saggio
        in un thread
        in un tweet
        in un video
        in un video pubblicato sui social
        in un video su facebook
        in un videocollegamento
        in un videomessaggio
        in un'assemblea
        in un'audizione
        in un'email
        in un'informativa
        in un'intervista
        in un'intervista al corriere della sera
        in un'intervista alla stampa
        in un'intervista esclusiva
        in un'intervista radiofonica
        in un'intervista televisiva
        in un'ordinanza
        in una audizione
        in una circolare
        in una conferenza stampa
        in una conferenza stampa congiunta
        in una conversazione
        in una dichiarazione
        in una dichiarazione alla stampa
        in una dichiarazione congiunta
        in una dichiarazione pubblicata
        in una dichiarazione scritta
        in una dichiarazione televisiva
        in una diretta
        in una diretta facebook
        in una email
        in una intervista
        in una intervista a repubblica
        in una intervista al corriere della sera
        in una intervista alla stampa
        in una intervista esclusiva
        in una intervista pubblicata oggi
        in una intervista radiofonica
        in una intervista televisiva
        in una lettera
        in una lettera aperta
        in una mail
        in una missiva
        in una nota
        in una nota congiunta
        in una nota diffusa oggi
        in una nota stampa
        in una nota ufficiale
        in una relazione
        in una riunione
        in una seduta
        in una sentenza
        in una serie di tweet
        in una storia instagram
        in una telefonata
        in una trasmissione televisiva
        in una videoconferenza
        in una videointervista
        in videoconferenza
        infine
        inoltre
        intanto
        invece
        ironicamente
        laconicamente
        lapidaria
        lapidario
        letteralmente
        mediante un comunicato
        mediante un comunicato stampa
        mediante un messaggio
        mediante un post
        mediante un tweet
        mediante un video
        mediante un videomessaggio
        mediante una dichiarazione
        mediante una lettera
        mediante una mail
        mediante una nota
        mediante una nota congiunta
        mediante una nota stampa
        mediante una nota ufficiale
        nel corso del comizio
        nel corso del dibattito
        nel corso del processo
        nel corso del question time
        nel corso del suo discorso
        nel corso del suo intervento
        nel corso del vertice
        nel corso dell'udienza
        nel corso della cerimonia
        nel corso della conferenza stampa
        nel corso della riunione
        nel corso della seduta
        nel corso della trasmissione
        nel corso della visita
        nel corso di un comizio
        nel corso di un consiglio dei ministri
        nel corso di un convegno
        nel corso di un dibattito
        nel corso di un discorso
        nel corso di un evento
        nel corso di un forum
        nel corso di un incontro
        nel corso di un incontro con la stampa
        nel corso di un punto stampa
        nel corso di un question time
        nel corso di un summit
        nel corso di un vertice
        nel corso di un viaggio
        nel corso di una cerimonia
        nel corso di una conferenza
        nel corso di una conferenza stampa
        nel corso di una conferenza stampa congiunta
        nel corso di una manifestazione
        nel corso di una riunione
        nel corso di una seduta
        nel corso di una sessione
        nel corso di una trasmissione
        nel corso di una videoconferenza
        nel corso di una visita
        nel suo discorso
        nel suo intervento
        nel suo messaggio
        nel suo rapporto
        nell'aula
        nell'intervista
        nella sua deposizione
        nella sua omelia
        nella sua relazione
        nelle motivazioni della sentenza
        nero su bianco
        non senza ironia
        nuovamente
        orgogliosamente
        pacatamente
        parlando ai giornalisti
        parlando con i giornalisti
        per bocca del suo portavoce
        per email
        per iscritto
        per l'ennesima volta
        per l'ultima volta
        per la prima volta
        per lettera
        per mail
        per mezzo di un comunicato
        per posta
        per posta elettronica
        per telefono
        per tramite del suo avvocato
        personalmente
        più volte
        poi
        privatamente
        prudentemente
        pubblicamente
        punto per punto
        quindi
        ripetutamente
        rispondendo a una domanda
        rispondendo ai giornalisti
        sarcasticamente
        seccamente
        semplicemente
        senza aggiungere altro
        senza citarlo
        senza entrare nei dettagli
        senza esitare
        senza esitazione
        senza esitazioni
        senza fare nomi
        senza fornire dettagli
        senza fornire prove
        senza fornire ulteriori dettagli
        senza giri di parole
        senza mezzi termini
        senza nominarlo
        senza precisare
        senza specificare
        senza ulteriori dettagli
        sinceramente
        solennemente
        sotto anonimato
        sotto condizione di anonimato
        sotto garanzia di anonimato
        sotto giuramento
        su bluesky
        su canale 5
        su facebook
        su instagram
        su la7
        su linkedin
        su rai 1
        su rai 3
        su rete 4
        su sky tg24
        su telegram
        su threads
        su tiktok
        su truth
        su truth social
        su twitter
        su whatsapp
        su x
        su youtube
        sui propri social
        sui social
        sui social network
        sui suoi social
        sul palco
        sul posto
        sul proprio profilo
        sul sito
        sul sito web
        sul social network x
        sul suo account twitter
        sul suo account x
        sul suo blog
        sul suo canale telegram
        sul suo profilo
        sul suo profilo facebook
        sul suo profilo instagram
        sul suo profilo twitter
        sul suo profilo x
        sul suo sito
        sulla rete
        sulla sua pagina
        sulla sua pagina facebook
        testualmente
        tra gli applausi
        tra l'altro
        tra le lacrime
        tramite i social
        tramite i suoi legali
        tramite il suo portavoce
        tramite un comunicato
        tramite un comunicato stampa
        tramite un messaggio
        tramite un post
        tramite un tweet
        tramite un video
        tramite un videomessaggio
        tramite una dichiarazione
        tramite una lettera
        tramite una mail
        tramite una nota
        tramite una nota congiunta
        tramite una nota stampa
        tramite una nota ufficiale
        tuttavia
        ufficialmente
        ufficiosamente
        un'altra volta
        una volta di più
        unanimemente
        via email
        via facebook
        via social
        via telegram
        via twitter
        visibilmente commosso
        visibilmente emozionato
        """
    ),
    complement_prepositions=words("d' degl' degli dei del dell' della delle dello di"),
    speech_objects=words(
        """
        abusi accordi accordo accuse aggressione aggressioni aiuti allarme alleanza assenza attacchi attacco
        attentato aumento avere azione azioni bisogno blocco bombardamenti brogli bugie calo cambiamenti
        cambiamento caos carenza carenze cessate-il-fuoco ciò clima collaborazione colpa come complotto
        compromessi compromesso condizioni conflitto conseguenze contatti continuità corruzione cosa cose
        crescita crimine crimini crisi crollo danni danno dati debito decisione decisioni degrado delusione
        difficoltà diffidenza dimissioni diritti disaccordo disagio disastro discriminazione discriminazioni
        disinformazione dissenso dovere dubbi effetti effetto efficacia elezioni emergenza episodi errore
        errori escalation esistenza esiti esplosione esplosioni espulsione essere fallimento fame fare fatti
        fiducia fine follia forti frode fuga furto futuro genocidio gravi gravità guadagni guasto guerra
        idea idee impatto importanza impossibilità incendio incidente incidenti incontro incremento
        indifferenza inflazione influenza ingerenza ingerenze ingiustizia inizio inquietudine insicurezza
        instabilità intenzione intenzioni interesse interessi interferenze invasione irregolarità
        licenziamenti limiti lotta malcontento mancanza massacri massacro menzogne miglioramenti
        miglioramento minacce minaccia misure momento morte morti motivi necessità negligenza negoziati
        nuove nuovi obiettivi obiettivo occasione offensiva omicidio opportunità ostacoli ostilità pace
        panico passi passo paura paure perché perdita perdite pericoli pericolo persecuzione persone piani
        piano possibile possibili possibilità potere povertà precauzioni preoccupazione preoccupazioni
        preparativi presenza pressione pressioni problema problemi processo progetti progetto progressi
        progresso propaganda proposte prospettive prova prove provocazione provocazioni quando quanto quello
        questioni questo rabbia ragioni rallentamento rapimento rappresaglie reati reato recessione
        repressione responsabilità restrizioni riforma riforme ripresa rischi rischio risposte risultati
        risultato ritardi ritardo ritiro ritorno rottura ruolo sabotaggio sacrifici sanzioni scandali
        scandalo scarsità scelta scelte scenari scenario sciopero scontri scontro segnale segnali sfida
        sfide sfiducia situazione situazioni soddisfazione sofferenza sofferenze soldi soluzione soluzioni
        sospetti sostegno speculazione speranza speranze spinte stabilità stallo stanchezza strage stragi
        strategia strategie successi successo svolta tagli tempi tensione tensioni tentativi tentativo
        terrorismo timore timori tortura torture tradimento tragedia trattative truffa tutto unità urgenza
        uso valori vantaggi vendetta vergogna violazione violazioni violenza violenze vittime vittoria voci
        volere volontà
        """
    ),
    titles=words(
        """
        agente ambasciatore ambasciatrice ammiraglio appuntato arch architetto arcivescovo assessora
        assessore avv avvocata avvocatessa avvocato ayatollah barone baronessa brigadiere cancelliera
        cancelliere capitano capo capogruppo caporale cardinale cav cavaliere colonnello comandante
        commendatore commissaria commissario consigliera consigliere console conte contessa contrammiraglio
        ct deputata deputato direttore direttrice don donna dott dottor dottore dottoressa dr duca duchessa
        emiro eurodeputata eurodeputato ex fra frate generale geom geometra giudice governatore governatrice
        guardasigilli imam imperatore ing ingegner ingegnere ispettore ispettrice lady leader lord madre
        maestra maestro maggiore magistrato marchesa marchese maresciallo ministra ministro mister mons
        monsignor monsignore mullah notaio on onorevole padre papa pastore patriarca pm portavoce prefetta
        prefetto premier preside presidente presidentessa principe principessa procuratore procuratrice prof
        professor professore professoressa questora questore rabbino rag ragioniere re regina rettore
        rettrice reverendo san sant' santa santo sceicco segretaria segretario senatore senatrice sergente
        sig sigg signor signora signore signori signorina sindaca sindaco sir soldato sottosegretaria
        sottosegretario sultano suor suora tenente vescovo viceammiraglio viceministra viceministro
        vicepresidente vicequestore zar
        """
    )
    | phrases(
        """
        capo della polizia
        capo dello stato
        commissaria europea
        commissario europeo
        ex ministro
        ex premier
        ex presidente
        generale di brigata
        generale di corpo d'armata
        generale di divisione
        presidente del consiglio
        presidente della repubblica
        prima ministra
        primo ministro
        procuratore capo
        procuratore generale
        segretaria generale
        segretario di stato
        segretario generale
        sua altezza
        sua eccellenza
        sua maestà
        sua santità
        tenente colonnello
        vice premier
        """
    ),
    name_particles=words(
        """
        abd abu al ben bin bint d' da dal dall' dalla dalle de degli dei del dell' della delle dello den der
        di do dos du e el ibn la las le li lo los mac mc of san sant' santa ten van von y zu
        """
    ),
    # Boilerplate.
    refusals=phrases("""
        come assistente ia, non posso
        come intelligenza artificiale, non posso
        come modello di linguaggio, non
        come modello linguistico, non
        in quanto modello linguistico, non
        mi dispiace, ma non posso aiutarla
        mi dispiace, ma non posso aiutarti
        mi dispiace, ma non posso aiutarti con
        mi dispiace, ma non posso fornire
        mi dispiace, ma non posso soddisfare
        mi dispiace, ma non posso tradurre
        mi dispiace, ma non sono in grado di tradurre
        mi dispiace, non posso aiutarla
        mi dispiace, non posso aiutarti
        mi dispiace, non posso aiutarti con
        mi dispiace, non posso fornire
        mi dispiace, non posso soddisfare
        mi dispiace, non posso tradurre
        mi dispiace, non sono in grado di
        mi dispiace, non sono in grado di tradurre
        non posso tradurre questo testo
        per favore, fornisci il testo
        spiacente, non posso
    """),
    site_footers=phrases("""
        fonte del sito
        fonte pagina
        fonte sito
        fonte sito web
        sito d'origine
        sito di origine
        sito di provenienza
        sito fonte
        sito sorgente
        sorgente sito
    """),
    teasers=phrases("""
        articoli correlati
        articolo correlato
        ascolta anche
        da leggere anche
        guarda anche
        guardate anche
        legga anche
        leggete anche
        leggi anche
        leggi anche l'articolo
        leggi pure
        notizie correlate
        potrebbe interessarti
        potrebbe interessarti anche
        scopri anche
        sullo stesso argomento
        sullo stesso tema
        ti potrebbe interessare
        ti potrebbe interessare anche
    """),
    footers=phrases("""
        clicca qui per continuare a leggere
        clicca qui per leggere l'articolo completo
        continua a leggere
        continua la lettura
        fonte dell'articolo
        fonte originale
        fonte originale dell'articolo
        l'articolo … proviene da …
        l'articolo … sembra essere il primo su …
        leggi l'articolo completo
        leggi l'articolo intero
        leggi l'articolo originale
        leggi l'originale
        leggi tutto l'articolo
        link all'articolo originale
        link alla fonte
        link fonte
        tradotto con deepl
        vai all'articolo originale
        vai alla fonte
    """),
    disclosures=phrases(
        """
        articolo tradotto automaticamente
        articolo tradotto con intelligenza artificiale
        articolo tradotto con l'ausilio dell'intelligenza artificiale
        articolo tradotto con l'intelligenza artificiale
        articolo tradotto da intelligenza artificiale
        contenuto tradotto automaticamente
        il contenuto è stato tradotto automaticamente
        il testo è stato tradotto automaticamente
        l'articolo è stato tradotto automaticamente
        la traduzione è stata generata automaticamente
        la traduzione è stata realizzata con l'intelligenza artificiale
        notizia tradotta automaticamente
        pagina tradotta automaticamente
        questa notizia è stata tradotta automaticamente
        questa pagina è stata tradotta automaticamente
        questa traduzione è automatica e può contenere errori
        questa traduzione è stata eseguita automaticamente
        questa traduzione è stata generata automaticamente
        questa traduzione è stata generata dall'intelligenza artificiale
        questa è una traduzione automatica
        questo articolo è stato tradotto automaticamente
        questo articolo è stato tradotto automaticamente dall'inglese
        questo articolo è stato tradotto automaticamente e potrebbe contenere errori
        questo articolo è stato tradotto con l'aiuto dell'intelligenza artificiale
        questo articolo è stato tradotto con l'ausilio dell'intelligenza artificiale
        questo articolo è stato tradotto con l'ia
        questo articolo è stato tradotto con l'intelligenza artificiale
        questo articolo è stato tradotto da un'intelligenza artificiale
        questo articolo è stato tradotto da una macchina
        questo articolo è stato tradotto dall'inglese con l'intelligenza artificiale
        questo articolo è stato tradotto dall'intelligenza artificiale
        questo articolo è stato tradotto mediante intelligenza artificiale
        questo articolo è stato tradotto tramite intelligenza artificiale
        questo articolo è una traduzione automatica
        questo contenuto è stato tradotto automaticamente
        questo contenuto è stato tradotto con l'intelligenza artificiale
        questo testo è stato tradotto automaticamente
        questo testo è stato tradotto con l'intelligenza artificiale
        questo testo è stato tradotto da una macchina
        questo testo è una traduzione automatica
        testo tradotto automaticamente
        testo tradotto con l'intelligenza artificiale
        tradotto automaticamente
        tradotto automaticamente dall'inglese
        tradotto con intelligenza artificiale
        tradotto con l'ia
        tradotto con l'intelligenza artificiale
        tradotto da una macchina
        traduzione automatica
        traduzione automatica dall'inglese
        traduzione generata dall'intelligenza artificiale
        traduzione realizzata con l'intelligenza artificiale
        """
    ),
    tag_labels=phrases("""
        argomenti
        tag
    """),
    furniture=phrases("""
        abbonati ora
        abbonati per continuare a leggere
        abbonati per leggere anche
        abbonati subito
        accedi per commentare
        accetta e chiudi
        accetta e continua
        accetta i cookie
        accetta tutti
        accetta tutti i cookie
        aggiungi ai preferiti
        aggiungi un commento
        altre notizie
        ancora nessun commento
        articoli correlati
        articoli più letti
        articolo in abbonamento
        articolo precedente
        articolo riservato agli abbonati
        articolo successivo
        ascolta l'articolo
        attiva le notifiche
        attiva notifiche
        carica altri
        carica altri commenti
        chi siamo
        clicca qui
        condividi l'articolo
        condividi la notizia
        condividi questo articolo
        condividi su
        condividi su facebook
        condividi su linkedin
        condividi su pinterest
        condividi su telegram
        condividi su twitter
        condividi su whatsapp
        condividi su x
        condividi via email
        contenuti sponsorizzati
        contenuto riservato agli abbonati
        contenuto sponsorizzato
        continua senza accettare
        cookie policy
        copia il link
        copia link
        dalla home
        dì la tua
        foto ansa
        foto: ansa
        galleria fotografica
        gestisci cookie
        gestisci i cookie
        gestisci le preferenze
        gli articoli più letti
        guarda il video
        hai già un abbonamento?
        hai già un abbonamento? accedi
        hai un account? accedi
        home page
        i più commentati
        i più letti
        i più visti
        il tuo indirizzo email non sarà pubblicato
        impostazioni cookie
        impostazioni dei cookie
        in evidenza
        in primo piano
        informativa cookie
        informativa privacy
        informativa sulla privacy
        inizio pagina
        inserisci un commento
        invia commento
        invia per email
        inviaci una segnalazione
        iscriviti al canale
        iscriviti al nostro canale telegram
        iscriviti al nostro canale whatsapp
        iscriviti alla newsletter
        iscriviti alla nostra newsletter
        iscriviti gratis
        iscriviti ora
        l'articolo continua dopo la pubblicità
        lascia un commento
        le più lette
        leggi di più
        leggi dopo
        leggi i commenti
        leggi tutti i commenti
        link copiato
        mappa del sito
        mostra altro
        mostra commenti
        mostra di più
        mostra tutti
        navigazione articoli
        nessun commento
        non perdere le nostre notizie
        note legali
        notizie correlate
        offerta lancio
        piaciuto questo articolo?
        più informazioni
        più letti
        preferenze cookie
        prosegui la lettura
        prossimo articolo
        pubblicato il
        pubblicità
        registrati gratis
        riceve la newsletter
        ricevi la newsletter
        ricevi le nostre notizie
        rifiuta tutti
        rifiuta tutto
        riproduzione riservata
        riproduzione riservata ©
        riservato agli abbonati
        salva articolo
        salva l'articolo
        scansiona il codice qr
        scarica l'app
        scarica la nostra app
        scegli come continuare
        scopri di più
        scopri le offerte
        scrivi alla redazione
        scrivi un commento
        segnala un errore
        seguici su
        seguici su facebook
        seguici su google news
        seguici su instagram
        seguici su telegram
        seguici su twitter
        seguici su whatsapp
        seguici su x
        seguici sui social
        sei già abbonato?
        sei già abbonato? accedi
        stampa articolo
        tempo di lettura
        termini e condizioni
        torna all'inizio
        torna alla home
        torna su
        tutte le notizie
        tutti i diritti riservati
        ultime notizie
        ultimi articoli
        utilizziamo i cookie
        vai ai commenti
        vai alla home
        vedi tutti
        vedi tutti i commenti
        visualizza altri
        visualizza i commenti
        © riproduzione riservata
    """),
    never_doubled=words("il gli di del della dei delle degli dello al alla nel nella con dal dalla e"),
    doublable=words("che sì ci la le i quasi via"),
    emphatics=words(
        """
        no sì oh ah ahi eh molto tanto mai sempre più bello bella bene piano via dai forza bla la na toc tic tac
        bum bau miao presto poco
        """
    ),
    proclitics=words("l un d c dell all dall nell sull coll quest quell sant bell nessun tutt mezz senz"),
    cross_references=phrases("""
        approfondisci
        cfr. anche
        da non perdere
        leggi
        leggi di più
        leggi tutto
        per approfondire
        per saperne di più
        si veda anche
        vedere anche
        vedi anche
    """),
    credits=phrases("""
        foto
        immagine
        immagini
        con
        di
        testo
        credito
        credit
    """),
    rights=phrases("""
        riproduzione riservata
        tutti i diritti riservati
        © riproduzione riservata
    """),
    names=phrases("""
        italiano
        italian
    """),
    translation_words=phrases("""
        tradu
        tradott
    """),
    assents=phrases("""
        certamente
        certo
        naturalmente
        sicuro
        va bene
        volentieri
    """),
    chatter_openings=phrases("""
        di seguito il testo tradotto
        di seguito la traduzione
        ecco il testo tradotto
        ecco il testo tradotto in italiano
        ecco l'articolo tradotto
        ecco la traduzione
        ecco la traduzione del documento fornito
        ecco la traduzione del testo
        ecco la traduzione del testo in italiano
        ecco la traduzione del testo originale
        ecco la traduzione dell'articolo
        ecco la traduzione in italiano
        ecco la traduzione italiana
        ecco la traduzione richiesta
        ecco la tua traduzione
        ecco la versione italiana tradotta
        la traduzione è la seguente
    """),
    chatter_closings=phrases("""
        c'è altro in cui
        desidera che
        fammi sapere se
        hai bisogno di altro
        ho tradotto
        mi faccia sapere se
        non esitare a chieder
        nota: ho mantenuto
        nota: ho tradotto
        nota: la traduzione
        note alla traduzione
        note sulla traduzione
        posso aiutarti con
        se desideri che
        se hai bisogno di altre traduzioni
        se hai bisogno di altro
        se hai bisogno di ulterior
        se hai bisogno di ulteriori
        spero che questa traduzione
        spero che questo
        spero che ti sia utile
        vuoi che traduca
    """),
    prompts=phrases("""
        traduci il seguente
        traduci in italiano
        traduci questo testo
        tradurre il seguente
    """),
    translation_labels=phrases("""
        la traduzione
        testo di arrivo
        testo tradotto
        traduzione
        traduzione finale
        traduzione in italiano
        traduzione italiana
    """),
    translator_notes=phrases("""
        intraducibile
        lett.
        n.d.t
        n.d.t.
        ndt
        non tradotto
        nota del traduttore
        nota della traduttrice
        oppure:
    """),
    machine_labels=phrases("""
        tradotto automaticamente
        traduzione automatica
    """),
    # Typography.
    quotes=("«»", "“”"),
    quotation_terms=("virgolett", "caporal", "sergent"),
    elisions=words("""
        all anch bell c ciascun coll com cos d dall dell dov l m mezz neanch nell nessun qualcun quand quell
        quest s sant sull t tutt un v
    """),
    stray_words=words("""
        alla anche anni città così dalla degli della dopo governo hanno ieri loro mentre molto nella oggi perché più
        quando questa questo settimana sono stato tutti tutto
    """),
    letters="àèéìíîòóùú",
    word_terms=words("carattere chiam ideogramma letter parola parole scri signific termine"),
    function_words=words("""
        a abbiamo al all alla anche anni che chi ci come con cosa d da dal dei del dell della delle di dopo
        due e essere gli ha hanno i il in l la le lo loro ma mi molte molti molto nel nella nessuno noi non o
        per perché più può questa questi questo sarà se si sono stato su sua sul suo suoi tutti un una è
    """),
    # Numbers and dates.
    day_endings=words("º °"),
    scale_words=words("mln mld"),
    question_words=words("perché chi cosa come quanto dove"),
    genitive_verbs=words("accusa accusato avverte avvertito avvisato informa informato parla parlato parlava"),
    complementisers=words("che"),
    domains=words("""
        accademia aeroporto agenzia ambasciata arcipelago armata associazione autorità azienda banca biblioteca
        borgo brigata camera campo cantiere capitale carabinieri carcere centro chiesa città clinica club collegio
        comitato commissione compagnia comune comunità consiglio contea convento cooperativa coro corpo corte
        diocesi dipartimento distretto ditta equipaggio esercito fabbrica federazione festival flotta fondazione
        fondo forza forze gabinetto governo gruppo impresa isola istituto laboratorio lega linea marina miniera
        ministero missione moschea motonave movimento municipio museo nave nazionale orchestra organizzazione
        ospedale paese parco parlamento parrocchia partito polizia porto prefettura presidenza procura protezione
        provincia quartiere questura radio regione repubblica rete scuola senato servizio sindacato soccorso società
        squadra stabilimento stato stazione teatro televisione tempio tribunale tribù ufficio unione unità
        università valle villaggio zoo
    """),
    personal_possessives=words("mia mie miei mio nostra nostre nostri nostro sua sue suo suoi"),
    quotatives=words("così"),
    plain_saying=words("afferma affermato dice dichiara dichiarato detto disse"),
    telling=words("informato rassicurato"),
    relative_complementisers=words("che"),
    complement_adjectives=phrases("""
        vicina a
        vicina al
        vicina all'
        vicina alla
        vicine a
        vicine al
        vicine all'
        vicine alla
        vicini a
        vicini al
        vicini all'
        vicini alla
        vicino a
        vicino al
        vicino all'
        vicino alla
    """),
    verb_pronouns=words("gli l' lo si"),
    restricted=words("""
        chi chiunque ciò colei coloro colui gente niente nulla qualcosa qualcuno quella quelle quelli quello tutti
        tutto
    """),
    comparisons=words("che"),
    compared=words("altro maggiore meglio meno migliore minore peggio peggiore piuttosto più"),
    articles=words("una uno"),
    unfinished=words("""
        a ad agli ai col con da dai dalle dagli di durante e ed fra in nei nelle negli nello per
        presso sui sul sulla sulle tra
    """),
    noun_first=True,
    genitives=words("d' degli dei del dell' della delle dello di"),
    clause_openers=phrases(
        """
        affinché
        appena
        benché
        dato che
        dopo che
        finché
        mentre
        nonostante
        perché
        poiché
        prima che
        quando
        se
        sebbene
        siccome
        visto che
        """
    ),
    infinitive_endings=("are", "arsi", "ere", "ersi", "ire", "irsi", "rre"),
    participle_endings=("ato", "ito", "uto"),
    past_endings=("ato", "ito", "uto", "ò", "arono", "irono"),
    never_last=words("al alla alle allo dal dalla degli dei del della delle dello gli i il la le lo nel nella ogni un"),
    sign_terms=words("carattere caratteri comando operatore punto segni segno simboli simbolo tasti tasto virgola"),
)
