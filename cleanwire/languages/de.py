"""German.

Every list was compiled for cleanwire from general knowledge of the language; none was copied from another list.
Inflected forms (cases, plurals and feminines of speakers, forms of the verbs of saying) were derived by rule from
listed stems, separable verbs both apart (`kündigte`) and together (`ankündigte`); their particles (`an`, `mit`) stand
among the adverbials. Gaps were looked for in news text. No ending of German marks a finite verb with fair certainty
(`-te` and `-en` stand on adjectives and nouns as well), so there are none.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="de",
    abbreviations=words(
        """
        a.a a.a.o a.b a.d a.d.h a.d.s a.g a.m a.m.w a.o a.s a.u.a abb abbr abf abg abgek abgeordn abh abk
        abs absch abschn abt abtlg abw abzgl adj adm adr adv afr ahd akad akk allg allgem allgm alph altgr
        amtl anat angew anh ank anl anm anschl ao apl apr arab arch ass assoc asst astr astron aufl aufschr
        aufz aug ausf ausg ausgen ausschl autom av az b.a b.b b.c b.sc bahnhofstr bat bayr bd bde bds bearb
        bed begr beil beisp beitr bem ber bes besch betr bez bezgl bezw bezügl bf bgbl bgm bhf bibl biol bl
        bldg bot br brig brig.gen brosch bsp bspw bst btr btto buchst bw bz bzgl bzw c.t ca cal cand cf chem
        chin chir chr co col compl const corp ct d.c d.d d.h d.i d.j d.m d.o d.s d.v dat dez dgl diff dim
        dipl dipl.-ing dir diss div do doc doz dr dr.-ing dres dt dtsch dtz durchg durchschn durchschnittl
        dz dän e.c e.h e.t.a e.u e.v ebd ebda ed eds ehem ehrw eidg eig eigtl einf einh einschl einschließl
        el elektr em engl entspr entw erb erg erl ersch erw erz et-al etc etw ev evang evtl exkl exp expl
        ext exz f.d.r f.f f.h fa fak fakt fam fasc feb febr feldm feldw fem ff fig fl fm fn fol forts fr
        franz freiw frhr frl frz fut fw g.h g.m.b.h gde geb gebd gebr gef gefr geg gegr gek gem gen gen.lt
        gen.maj gend geogr geol geolog ges gesch geschl gest gesz get gew gez ggb ggf ggfs ggs ggü gld
        gleichbed gleichz gouv gr gramm grdl gren griech großh h.c h.h hauptm hauptstr hbf hdb hebr hg hist
        hj hl hochd hochw holl hptm hpts hptst hr hrn hrsg hs hss hyp hzg i i.a i.allg i.b i.br i.d i.d.f
        i.d.r i.e i.e.s i.f i.g i.h i.h.v i.j i.k i.m i.n i.o i.p i.r i.s i.s.d i.s.v i.t i.u i.v i.v.m i.w
        i.w.s i.ü ib ibd id ident idg ii iii ill illustr imp inc ind inf inf.-rgt ing inh inkl insb insbes
        insg insp inst int intern inv ir isl ital iv ix j.d j.r jan jap jem jg jgg jh jhd jhdt jhs jmd jmdm
        jmdn jmds jr jul jun jur jäg jährl k.k k.o k.u.k kal kan kap kap.-lt kapt kath kathol kdr kdt kfm
        kgl kgr kl km komm komp kompl konf konst kpl kpr kpt kptlt kr kreisverb kt kto künstl l.a l.b lab
        landb landesreg landkr landw lat lbj ldkr leg lehrb lfd lfdm lfg lfm lic lit lok lt lt.-col ltd ltg
        ltn luth m.a m.b.a m.d m.e m.sc m.w mag maj mar mart masch mask math max mbh med mehrf meth mex mgr
        mhd mi mia mil milit min min.-präs mind minr mio mitgl mithr mitt mittl mm mo mob mod mr mrd mrs ms
        mschr msgr mskr mtl mus mwst möbl möglw n.a n.b n.br n.c n.chr n.d n.n n.o n.s n.t n.u.z n.v n.y
        nachf nachm nat natw nb ndl neutr nhd niederl nl nlat no nom nordd norw nov nr nrn nördl o.a o.b
        o.b.d.a o.dgl o.e o.g o.j o.k o.l o.o o.p o.s o.v o.w o.ä obb oberfw oberl oberlt oberstlt obfw oblt
        offz ofw okt olt oltn op orch ord org orig orth ostdt oz p.a p.b p.b.b p.c p.m p.p p.s p.t par parl
        part pat path pers pf pfd pfr phil philol philos phot phys pkt pl pol pol.-insp poln poss pp ppa
        prakt preuß priv prod prof prot prov proz präd präf präs prät ps psych psychol publ päd päp q.e.d qu
        quadr qual quant r.b r.i.p r.k rd rechtl red ref reg reg.-bez regt rel rep resp rev rgbl rhet rom
        rss rt russ rz röm rück s.a s.b s.c s.d s.f s.g s.l s.o s.r.l s.s s.s.c s.t s.u s.v sa sanit sanskr
        schem schol schr schriftl schw schwed schweiz schwäb sek sen sept ser sfr sg sgt sin sing skand skr
        slaw slow soc sog sogen soz span spez spr sr ss ssp st staatl staatsr stck std stellv stk str stud
        stv stvtr subst suff suppl svw sym syn syst sächs südd südl t.b tab techn teilw tel temp ter theol
        tit tl trans transl ts tschech tsd tsp typ tägl türk u.a u.a.m u.a.w.g u.d u.d.m u.dgl u.e u.g u.k
        u.m u.n u.r u.s u.s.a u.s.f u.s.w u.u u.v.a u.v.a.m u.v.m u.w u.z u.ä uffz ugf ugs umg umgangsspr
        unbek unbest ung ungar unger univ unt unv urspr usf usw uvm uw v v.a v.chr v.d v.g v.h v.i.p v.j v.l
        v.l.n.r v.m v.o v.r v.t v.u v.u.z va var vatik vbl verb verf verg vergr verh verk verl verm versch
        verst vertr verw vfg vgl vhs vi viell vii viii vizepräs vj vll vol vorl vorm vors vs vulg w.a w.o
        w.z w.zz wahrsch wb westdt westl wg whg wirtsch wiss wkst wktgs wm wstl wwe wz wö wöchentl württ x
        xi xii xiii xiv xix xv xvi xvii xviii xx xxi z.b z.bsp z.d z.e z.h z.hd z.k z.t z.z z.zt zahlr zb
        zeitw zit zl zool zs zschr zt zugl zus zusf zw zz zzgl zzt zügl öff öffentl österr östl überarb
        übers übl üblw
        """
    )
    | phrases("""
        a. a
        a. a. o
        a. d
        a. m
        abs. nr
        b. a
        d. h
        d. i
        d. j
        dr. h. c
        dr. jur
        dr. med
        dr. phil
        dr. rer. nat
        e. h
        e. v
        et al
        f. d. r
        h. c
        i. a
        i. allg
        i. d. r
        i. e
        i. e. s
        i. h. v
        i. r
        i. s. d
        i. s. v
        i. v
        i. v. m
        i. w. s
        i. ü
        k. o
        k. u. k
        loc. cit
        m. a
        m. e
        m. sc
        n. chr
        n. n
        n. u. z
        o. a
        o. b
        o. g
        o. j
        o. k
        o. o
        o. ä
        op. cit
        p. a
        p. m
        p. s
        prof. dr
        rer. nat
        s. a
        s. o
        s. u
        u. a
        u. a. m
        u. dgl
        u. k
        u. s
        u. s. a
        u. u
        u. v. a
        u. v. m
        u. ä
        v. a
        v. chr
        v. l
        v. l. n. r
        v. r
        v. u. z
        z. b
        z. bsp
        z. hd
        z. t
        z. z
        z. zt
    """),
    short_words=words(
        """
        aal aale ab aber ach acht ade afd aff afp ag aha aids aja akt akte akut alb all alle alm also alt
        alte amme amt an apa ard arg arm arme arms art ast auch auf aus auto axt baby bach bad bahn baku
        bald ball band bann bar bass bau baum baut bbc bei beim bein berg bern beta bett beut bier bild bin
        bio bip bis biss bist bka blau blei blut bmw bnd bob bock bog bonn boot brav brd brei brot brut bub
        bube buch buh bund bunt burg bus cafe café cd cdu chad chat chef chor cia city clan club code cool
        coup csu da dach dame damm dank dann dar darf das dazu ddr deal deck dem den der dfb dich dick die
        dies ding dna doch doha dom donn doof dorf dort dose dpa drei drin droh du duft dumm duo dur dvd
        dünn dürr ebbe eben ebne echo echt eck ecke edel egal ehe eher ehre ei eid eier eile ein eine eins
        eis ekel elan elf elfe elle ende eng enge ente entf epos er erbe erde erst es esel esse eu euch eure
        euro ewig exil ezb fach fad fahr fair fall fan fand fans fass fast faul fbi fdp feig fein feld fell
        fern fest fett feud fifa film fink fit flog floh flop floß flug flut form fort foto frau frei froh
        früh fuhr fund funk fuß fön fünf für fürs gab gabe gabs galt gans ganz gar gas gast gaza gebe geh
        gehe geht geiz gelb geld gene genf gern gibt gier gift gilt ging gips glas glut gmbh gnom gold golf
        gott grab grad gram gras grau graz grob groß grün gut gute guß gym gäbe haag haar hab habe haft hai
        hals halt hand hang hart harz hase hass hat hatz haus haut hebt heer hefe heft heil heim heiß held
        hell helm hemd her herd herr herz heu hieb hier hieß hin hirn hit hiv hob hoch hof hohe hohl holz
        horn hose huhn hund hupe hut hält höre hört hüte iaea ibm ich idee idol igel ihm ihn ihr ihre im
        imam imf info inne ins ioc irak iran irre irrt ist iwf ja jagd jahr jazz je jede jein jena jene job
        jobs joch jod juli jung juni jury jute jäh kaff kahl kai kalk kalt kam kamm kann kar karg karl kauf
        kaum kauz keim kein kern kfz kgb khan ki kiel kies kiew kiez kilo kind kino klar klau klee klub klug
        knie koch kohl koma kopf korb kost kot kran krug kuba kuh kult kur kurs kurz kuss käme käse köln
        lach lade lag lage lahm laie land lang laos las lass last laub lauf laut lava lebt leck leer legt
        lehm leib leid leim lese lieb lied lief ließ lila lima link linz list litt lkw lkws lob lobt loch
        loge logo lohn los lose lost lot luft lust luxe lviv lyon lädt löst löwe lüge lügt mach mahl mai
        maid mal mali malt malz mama man mann mark mast matt maul maus maut maß mdr mehl mehr mein memo merz
        mich mied mies mild milz mir mist mit mode modi mond moor moos mord most mund muss mut müde mühe
        müll nach nah nahe nahm naht name nase nass nato ndr neid nein nerv nest nett netz neu neue neun
        news ngo ngos nie nil nimm nord norm not note nrw nsa null nun nur nuss nutz näh nähe ob oben obst
        oecd ofen oft oha ohne ohr oje ok okay oma oman opa opec oper orf ort orte oslo ost osze paar pakt
        papa park pass past pate paul pc pcs pech pein peru pest pfad pfau pfui pilz pipe pius pkw pkws plan
        plus poet pole pop port pose post prag pro puls pult pur quer quiz rabe rad rage rahm rand rang rar
        rast rat rate raub rauf raum raus rbb real reck rede rege reh rehe reif reim rein reis rest reue
        rief riet riff riga rind ring riss ritt rock roh rohr rosa rose rot rote ruf ruft ruhe ruhm ruht
        ruin rum rund rute ruß rät rüge rügt saal saat sack saft sage sagt sah salz samt sand sang sank sann
        sarg satt satz sau saß sda see seen sehe sehr sei seid seil sein seit sekt selb senf senk show sich
        sie sieb sieg sieh siel silo sind sinn sitz ski so sohn soja sold soll solo song sorg spaß spd spie
        spur spät srf stab star stau steg stel stil stur stör sud sude swr säle sänk sät säte säue süd süß
        süße tabu taff tag tage tagt takt tal tank tanz tat tau taub taxi team tee teer teig teil test text
        tief tier tipp tobt tod tode tofu togo toll ton tor tore tot tote tour trab traf trat treu trib trio
        trog trug tuba tuch tun tupf turm tust tut tv töne tönt tür türe uefa ufer uhr uhu uk ulk ulm um
        umso un und uni unna uno uns ural uran urne usa vage vase vers via vieh viel vier vize voll volt vom
        von vor vorn vw wabe wach wade wage wagt wahl wahn wahr wald wale wall wand wann war ware warm wars
        wart was watt wdr weg wege weh wehe wehr weht weil wein weit weiß welk welt wem wen wenn wer werk
        wert west who wich wie wien wies wild will wind wir wird wirt witz wo wob woge wohl wolf wolk wort
        wund wurf wurm wut wäre york zahl zahm zahn zank zart zaun zdf zehe zehn zeit zelt zieh ziel zier
        zinn zins zog zoll zone zoo zoos zopf zorn zu zug zum zur zwar zwei zäh züge öd öde öl öle ölen übel
        üben über übt übte
        """
    ),
    prepositions=words("""
        ab abseits abzüglich am an angesichts anhand anlässlich anläßlich ans anstatt anstelle auf aufgrund
        aufs aufseiten aus ausgangs ausgenommen ausschließlich ausweislich außer außerhalb behufs bei
        beiderseits beim betreffend betreffs bezüglich binnen bis contra dank diesseits durch durchs eingangs
        eingedenk einschließlich entgegen entlang entsprechend exklusive fern frei für fürs gegen gegenüber
        gelegentlich gemäß gen getreu gleich halber hinsichtlich hinter hinterm hintern hinters im in
        inklusive inmitten innerhalb innert ins je jenseits kontra kraft laut links längs längsseits mangels
        minus mit mithilfe mitsamt mittels nach nah nahe namens neben nebst nordwestlich nordöstlich nächst
        nördlich ob oberhalb ohne per plus pro punkto rechts rund rücksichtlich samt seit seitab seitens
        seitlich sonder statt südlich südwestlich südöstlich trotz um ums unbeschadet uneingedenk unerachtet
        unfern ungeachtet ungerechnet unter unterhalb unterm untern unters unweit vermittels vermittelst
        vermöge versus via vis-à-vis vom von vonseiten vor vorbehaltlich vorm vorn vors wegen westlich wider
        willen während zeit zu zufolge zugunsten zulasten zuliebe zum zur zuungunsten zuwider zuzüglich zwecks
        zwischen östlich über überm übern übers
    """)
    | phrases("""
        an bord
        an der spitze
        angefangen bei
        auf basis
        auf der grundlage
        auf grund
        auf grundlage
        auf kosten
        auf seiten
        aus anlass
        aus sicht
        bis an
        bis auf
        bis in
        bis ins
        bis nach
        bis vor
        bis zu
        bis zum
        bis zur
        dank der
        im anschluss an
        im auftrag
        im beisein
        im fall
        im falle
        im gefolge
        im gegensatz zu
        im gegensatz zum
        im gegensatz zur
        im hinblick auf
        im interesse
        im lauf
        im laufe
        im namen
        im rahmen
        im sinne
        im umfeld
        im vergleich mit
        im vergleich zu
        im vergleich zum
        im vergleich zur
        im verlauf
        im verlaufe
        im vorfeld
        im vorgriff auf
        im wege
        im zuge
        im zusammenhang mit
        in anbetracht
        in anlehnung an
        in bezug auf
        in folge
        in form von
        in gegenwart
        in hinblick auf
        in höhe von
        in richtung
        in sachen
        in verbindung mit
        in zusammenarbeit mit
        jenseits von
        mit ausnahme
        mit bezug auf
        mit blick auf
        mit hilfe
        mit rücksicht auf
        nicht weit von
        rund um
        seit dem
        unter berufung auf
        unter leitung
        unter verweis auf
        von seiten
        was ... betrifft
        zu gunsten
        zu lasten
        zum zweck
        zum zwecke
        zur zeit
    """),
    relatives=words("""
        als denen deren derentwegen derer deretwillen dessen dessentwegen welch welche welchem welchen welcher
        welches weshalb weswegen wobei wodurch wofür wogegen woher wohin wohinter womit wonach woneben woran
        worauf woraufhin woraus worein worin worum worunter worüber wovon wovor wozu wozwischen
    """),
    conjunctions=words("""
        aber allein als anstatt ausgenommen außer bevor beziehungsweise bis bzw da damit dass daß denn doch
        ehe entweder falls geschweige gleichwohl indem indes indessen insofern insoweit je jedoch kaum nachdem
        noch nun nämlich ob obgleich obschon obwohl obzwar oder ohne respektive seit seitdem sobald sodass
        sofern solange sondern sooft soviel soweit sowenig sowie sowohl statt trotzdem um und ungeachtet
        vielmehr weder weil wenn wenngleich wennschon weshalb weswegen wie wiewohl wo wobei wofern wohingegen
        während währenddessen zumal
    """)
    | phrases("""
        als auch
        als dass
        als ob
        als wenn
        als wie
        anstatt dass
        auch wenn
        außer dass
        außer wenn
        dadurch dass
        desto mehr
        es sei denn
        für den fall, dass
        geschweige denn
        im falle, dass
        je nachdem
        kaum dass
        nicht nur
        ohne dass
        selbst wenn
        so dass
        so sehr
        so wie
        sondern auch
        sowohl als auch
        statt dass
        um so mehr
        umso mehr
        und zwar
        ungeachtet dessen, dass
        vorausgesetzt, dass
        wenn auch
        wie wenn
        zumindest wenn
    """),
    openers=phrases("""
        ab dann
        ab diesem zeitpunkt
        ab heute
        ab jetzt
        ab morgen
        ab sofort
        ab und an
        ab und zu
        aber auch
        aber nicht nur
        aber selbst
        abseits davon
        als antwort
        als ausgleich
        als beispiel
        als beweis
        als dank
        als einer der ersten
        als einziger
        als ergebnis
        als ersatz
        als erstes
        als folge
        als folge davon
        als gegenleistung
        als grund
        als grundlage
        als konsequenz
        als letztes
        als nächstes
        als ob
        als reaktion
        als reaktion darauf
        als solche
        als solcher
        als solches
        als zeichen
        als zweites
        am abend
        am anfang
        am besten
        am dienstag
        am donnerstag
        am ende
        am ende des tages
        am freitag
        am gleichen tag
        am liebsten
        am mittag
        am mittwoch
        am montag
        am morgen
        am nachmittag
        am nächsten morgen
        am nächsten tag
        am rande
        am rande der veranstaltung
        am rande des gipfels
        am samstag
        am schluss
        am selben abend
        am selben tag
        am sonntag
        am späten abend
        am start
        am tag danach
        am tag davor
        am tag zuvor
        am vorabend
        am vormittag
        am vortag
        am wichtigsten
        am wochenende
        an anderer stelle
        an bord
        an dem abend
        an dem tag
        an der seite
        an der spitze
        an diesem abend
        an diesem ort
        an diesem punkt
        an diesem tag
        an diesen tagen
        an dieser stelle
        an einem tag
        an erster stelle
        an jenem tag
        an manchen tagen
        an sich
        an stelle von
        an und für sich
        angesichts der lage
        angesichts der tatsache
        angesichts dessen
        anhand dessen
        anstatt dessen
        anstelle dessen
        auf anfrage
        auf antrag
        auf dauer
        auf dem papier
        auf dem weg
        auf dem weg dorthin
        auf den ersten blick
        auf den punkt gebracht
        auf den zweiten blick
        auf der anderen seite
        auf der einen seite
        auf der flucht
        auf der strecke
        auf diese art
        auf diese weise
        auf diesem weg
        auf eigene faust
        auf ewig
        auf gar keinen fall
        auf halber strecke
        auf jedem fall
        auf jeden fall
        auf keinen fall
        auf kurz oder lang
        auf lange sicht
        auf längere sicht
        auf nachfrage
        auf platz eins
        auf platz zwei
        auf seine weise
        auf wiedersehen
        auf wunsch
        aufgrund dessen
        aufgrund dieser
        aus anlass
        aus dem grund
        aus den gleichen gründen
        aus der ferne
        aus diesem anlass
        aus diesem grund
        aus diesem grunde
        aus diesen gründen
        aus eigener erfahrung
        aus gutem grund
        aus heiterem himmel
        aus heutiger sicht
        aus ihrer sicht
        aus mangel an
        aus medizinischer sicht
        aus meiner sicht
        aus seiner sicht
        aus sicherheitsgründen
        aus unserer sicht
        aus versehen
        aus zeitgründen
        außer dem
        außerhalb davon
        bei all dem
        bei alledem
        bei allem respekt
        bei bedarf
        bei dem angriff
        bei dem unfall
        bei den männern
        bei der gelegenheit
        bei dieser gelegenheit
        bei einem
        bei gelegenheit
        bei genauem hinsehen
        bei genauer betrachtung
        bei genauerem hinsehen
        bei genauerer betrachtung
        bei gutem wetter
        bei licht betrachtet
        bei manchen
        bei mir
        bei näherem hinsehen
        bei näherer betrachtung
        bei schlechtem wetter
        bei tag
        bei uns
        bei weitem
        bei weitem nicht
        bei zuwiderhandlung
        beim ersten mal
        beim letzten mal
        beim nächsten mal
        bereits jetzt
        bezogen auf
        bezüglich der
        binnen kurzem
        binnen weniger minuten
        binnen weniger stunden
        bis auf weiteres
        bis auf wenige ausnahmen
        bis dahin
        bis dato
        bis heute
        bis jetzt
        bis vor kurzem
        bis zu diesem zeitpunkt
        bis zu einem gewissen grad
        bis zuletzt
        bis zum abend
        bis zum ende
        bis zum jahresende
        bis zum schluss
        damit nicht genug
        dank der
        dank dessen
        dass dies
        denn auch
        denn nur so
        doch auch
        doch damit nicht genug
        doch dann
        doch jetzt
        doch nun
        doch was
        durch die
        durch diese
        durch zufall
        entgegen aller erwartungen
        entgegen anderslautender
        entgegen den erwartungen
        entsprechend der
        ergänzend dazu
        für den anfang
        für den fall
        für den moment
        für die meisten
        für die zukunft
        für diesen zweck
        für gewöhnlich
        für ihn
        für immer
        für manche
        für mich
        für sich genommen
        für sie
        für uns
        für viele
        gegen abend
        gegen den willen
        gegen ende
        gegen mittag
        gegen mitternacht
        gegen morgen
        gegen nachmittag
        gegenüber dem vorjahr
        gemessen an
        gemäß der
        hinsichtlich der
        hinter den kulissen
        hinter verschlossenen türen
        hinzu kommt
        im allgemeinen
        im alter von
        im angesicht
        im anschluss
        im anschluss daran
        im april
        im august
        im besonderen
        im besten fall
        im dezember
        im durchschnitt
        im einzelnen
        im endeffekt
        im ernst
        im ersten halbjahr
        im ersten moment
        im ersten quartal
        im ersten schritt
        im extremfall
        im fall der fälle
        im falle eines
        im februar
        im folgenden
        im frühjahr
        im ganzen
        im gegensatz dazu
        im gegenteil
        im gegenzug
        im gesamten
        im gespräch
        im großen und ganzen
        im grunde
        im grunde genommen
        im herbst
        im hintergrund
        im idealfall
        im innern
        im interview
        im jahr
        im jahre
        im januar
        im juli
        im juni
        im kern
        im kontext
        im laufe der jahre
        im laufe der woche
        im laufe der zeit
        im laufe des tages
        im letzten jahr
        im mai
        im mittel
        im mittelalter
        im mittelpunkt
        im moment
        im monat
        im märz
        im nachgang
        im nachhinein
        im normalfall
        im notfall
        im november
        im nächsten jahr
        im nächsten schritt
        im oktober
        im prinzip
        im rahmen der
        im raum stehen
        im rückblick
        im schlimmsten fall
        im schnitt
        im selben atemzug
        im selben jahr
        im september
        im sinne der
        im sommer
        im stillen
        im umkehrschluss
        im unterschied dazu
        im verborgenen
        im vergangenen jahr
        im vergleich
        im vergleich dazu
        im vergleich zum vorjahr
        im verlauf
        im voraus
        im vordergrund
        im vorfeld
        im vorhinein
        im vorjahr
        im wahrsten sinne
        im wahrsten sinne des wortes
        im weiteren verlauf
        im wesentlichen
        im widerspruch dazu
        im winter
        im zentrum
        im zug
        im zuge dessen
        im zusammenhang damit
        im zweifel
        im zweifelsfall
        im zweiten quartal
        im zweiten schritt
        in absehbarer zeit
        in aller eile
        in aller kürze
        in aller regel
        in aller ruhe
        in anbetracht der
        in anbetracht dessen
        in anderen fällen
        in anderen worten
        in anlehnung an
        in bezug auf
        in bälde
        in dem fall
        in dem moment
        in dem zusammenhang
        in den kommenden jahren
        in den kommenden tagen
        in den letzten jahren
        in den letzten tagen
        in den meisten fällen
        in den nächsten jahren
        in den nächsten tagen
        in den vergangenen jahren
        in den vergangenen tagen
        in der folge
        in der folgezeit
        in der hoffnung
        in der mitte
        in der nacht
        in der nacht auf
        in der nacht zum
        in der nähe
        in der praxis
        in der realität
        in der regel
        in der schweiz
        in der tat
        in der theorie
        in der türkei
        in der ukraine
        in der vergangenheit
        in der zukunft
        in der zweiten hälfte
        in der zwischenzeit
        in deutschland
        in diesem fall
        in diesem falle
        in diesem jahr
        in diesem kontext
        in diesem moment
        in diesem punkt
        in diesem rahmen
        in diesem sinn
        in diesem sinne
        in diesem sommer
        in diesem zusammenhang
        in diesen fällen
        in diesen tagen
        in dieser frage
        in dieser hinsicht
        in dieser situation
        in dieser woche
        in dieser zeit
        in einem brief
        in einem fall
        in einem interview
        in einem weiteren schritt
        in einem zweiten schritt
        in einer erklärung
        in einer stellungnahme
        in einigen fällen
        in erster linie
        in europa
        in folge dessen
        in form von
        in gewisser hinsicht
        in gewisser weise
        in jedem fall
        in jüngster zeit
        in keinem fall
        in keiner weise
        in kürze
        in letzter konsequenz
        in letzter minute
        in letzter sekunde
        in letzter zeit
        in manchen fällen
        in meinem fall
        in meinen augen
        in naher zukunft
        in planung
        in sachen
        in seinem fall
        in seltenen fällen
        in solchen fällen
        in summe
        in teilen
        in unserem fall
        in unseren augen
        in vielen fällen
        in vieler hinsicht
        in vielerlei hinsicht
        in wahrheit
        in wenigen tagen
        in wirklichkeit
        in zeiten wie diesen
        in zukunft
        infolge dessen
        innerhalb kürzester zeit
        innerhalb weniger minuten
        innerhalb weniger stunden
        je nach
        je nach bedarf
        je nach situation
        je nachdem
        laut angaben
        laut bericht
        laut der
        laut einer studie
        laut medienberichten
        laut mitteilung
        laut polizei
        mit ach und krach
        mit anderen worten
        mit ausnahme
        mit bedauern
        mit bezug auf
        mit blick auf
        mit dabei
        mit dem
        mit den jahren
        mit der zeit
        mit einem mal
        mit einem schlag
        mit einem wort
        mit erfolg
        mit etwas glück
        mit freundlichen grüßen
        mit hilfe
        mit recht
        mit rücksicht auf
        mit sicherheit
        mit sofortiger wirkung
        mit viel glück
        nach ablauf
        nach all dem
        nach allem
        nach allem, was bekannt ist
        nach angaben
        nach angaben der behörden
        nach angaben der polizei
        nach ansicht
        nach auffassung
        nach aussage
        nach belieben
        nach dem krieg
        nach dem motto
        nach dem spiel
        nach dem unfall
        nach der pause
        nach eigenen angaben
        nach einer weile
        nach einiger zeit
        nach einschätzung
        nach ersten erkenntnissen
        nach informationen
        nach kurzer zeit
        nach langem
        nach langem hin und her
        nach langer zeit
        nach meinung
        nach möglichkeit
        nach polizeiangaben
        nach reiflicher überlegung
        nach und nach
        nach wie vor
        nachdem dies
        nahe der
        neben dem
        neben der
        ob das
        ob sie
        ob und wann
        ob und wie
        oder anders
        oder auch
        oder doch
        oder so
        ohne frage
        ohne sie
        ohne weiteres
        ohne zweifel
        pro forma
        pro jahr
        pro monat
        pro person
        pro tag
        rund um die uhr
        samt und sonders
        schon gar nicht
        seit anfang
        seit beginn
        seit damals
        seit dem
        seit dem morgen
        seit einem jahr
        seit einiger zeit
        seit ende
        seit geraumer zeit
        seit gestern
        seit her
        seit jahren
        seit jahrzehnten
        seit jeher
        seit kurzem
        seit langem
        seit langer zeit
        seit monaten
        seit neuestem
        seit tagen
        seit wann
        seit wochen
        statt dessen
        trotz alledem
        trotz allem
        trotz der
        trotz des
        trotz dessen
        um ehrlich zu sein
        um es kurz zu machen
        um es vorwegzunehmen
        um genau zu sein
        um himmels willen
        um mitternacht
        um nur einige beispiele zu nennen
        um so besser
        um so mehr
        und auch
        und dann
        und das
        und deshalb
        und doch
        und nicht nur
        und nun
        und so
        und so weiter
        und trotzdem
        und weiter
        und zwar
        ungeachtet der
        ungeachtet dessen
        unter anderem
        unter berufung auf
        unter dem motto
        unter dem strich
        unter dem titel
        unter den gästen
        unter den opfern
        unter den toten
        unter den verletzten
        unter der bedingung
        unter der leitung
        unter der voraussetzung
        unter diesem aspekt
        unter diesen bedingungen
        unter diesen umständen
        unter diesen voraussetzungen
        unter dieser bedingung
        unter druck
        unter ihnen
        unter keinen umständen
        unter umständen
        unter uns
        unter verweis auf
        unter vorbehalt
        von alledem
        von anfang an
        von beginn an
        von da an
        von daher
        von dem
        von den
        von der
        von dieser
        von dort
        von einem tag auf den anderen
        von fall zu fall
        von haus aus
        von heute an
        von heute auf morgen
        von hier
        von jeher
        von jetzt an
        von mal zu mal
        von mir aus
        von nun an
        von rechts wegen
        von sich aus
        von vornherein
        von wegen
        von zeit zu zeit
        vor allem
        vor allen dingen
        vor dem hintergrund
        vor dem spiel
        vor diesem hintergrund
        vor einem jahr
        vor einigen jahren
        vor einigen tagen
        vor gericht
        vor kurzem
        vor langer zeit
        vor ort
        vor wenigen tagen
        vorbehaltlich der
        weder noch
        wegen der
        wegen des
        wegen dieser
        wenn auch
        wenn ja
        wenn möglich
        wenn nicht
        wenn nötig
        wenn überhaupt
        wie auch immer
        wie bereits
        wie bereits erwähnt
        wie berichtet
        wie dem auch sei
        wie eingangs erwähnt
        wie erwartet
        wie gehabt
        wie gesagt
        wie gewohnt
        wie immer
        wie schon
        wie üblich
        wo auch immer
        wobei auch
        während der
        während des
        während dessen
        zu allem überfluss
        zu beginn
        zu beginn des jahres
        zu dem zeitpunkt
        zu den bekanntesten
        zu den gründen
        zu den opfern
        zu diesem thema
        zu diesem zeitpunkt
        zu diesem zweck
        zu dieser jahreszeit
        zu dieser zeit
        zu ehren
        zu ende
        zu fuß
        zu gast
        zu guter letzt
        zu hause
        zu keiner zeit
        zu lasten
        zu meiner überraschung
        zu mindest
        zu recht
        zu spät
        zu tode
        zu unrecht
        zu viel
        zu wenig
        zugunsten der
        zum abschied
        zum abschluss
        zum anderen
        zum andern
        zum anlass
        zum auftakt
        zum ausgleich
        zum beispiel
        zum einen
        zum ende
        zum ersten
        zum ersten mal
        zum glück
        zum größten teil
        zum jahresende
        zum letzten mal
        zum schluss
        zum start
        zum teil
        zum thema
        zum unglück
        zum vergleich
        zum vorschein
        zum wohl
        zum zeitpunkt
        zum zweiten
        zum zweiten mal
        zumal da
        zur erinnerung
        zur feier
        zur folge
        zur not
        zur sache
        zur sicherheit
        zur zeit
        zur überraschung
        zwischen den zeilen
        zwischen ihnen
        über allem
        über das wochenende
        über die jahre
        über kurz oder lang
        über nacht
        über weite strecken
    """),
    comma_before=words(
        """
        aber allerdings bevor da damit darunter dass daß denen deren dessen doch ehe falls indem insbesondere
        jedoch nachdem namentlich nämlich ob obgleich obschon obwohl obzwar sobald sodass sofern solange
        sondern sooft soweit vorausgesetzt wann warum weil welche welchem welchen welcher welches wenn
        wenngleich weshalb weswegen wo wobei wodurch wofür wogegen wohin wohingegen womit wonach woran
        worauf woraufhin woraus worin worum worunter worüber wovon wovor wozu zumal
        """
    )
    | phrases("""
        allen voran
        als ob
        also auch
        an deren
        an dessen
        auch wenn
        außer wenn
        bei dem
        bei denen
        das heißt
        es sei denn
        genauer gesagt
        geschweige denn
        in dem es
        in denen
        je nachdem
        mit denen
        mit deren
        mit dessen
        nach denen
        ohne dass
        selbst wenn
        so dass
        sondern auch
        statt dass
        und zwar
        unter ihnen
        von denen
        von deren
        wie aus
        wie der
        wie die
        wie es
        wie zum beispiel
        zu denen
        """),
    sentence_words=words("""
        aber alle alles am auch bei bitte da daher damit dann darum das dein deine den denn der des deshalb
        deswegen die dies diese diesem diesen dieser dieses doch du ein eine einem einen einer eines einige er
        es euch euer fast für gestern hallo heute hi hier ich ihr ihre im in ist ja jeder jedoch jetzt kein
        keine leider man manche mein meine meiner meist mich mir mit morgen nein nichts niemand noch nun nur
        oder oh ok okay sehr seine sie so sowas trotzdem und uns unser unsere viele vielen vielleicht von war
        warum was weil wenn wer wie wir wo wobei zu
    """),
    finite_verbs=words("""
        achtet achtete achteten agiert agierte agierten antwortete antworteten arbeitet arbeitete arbeiteten
        atmet atmete atmeten aß aßen basiert basierte basierten bat baten baut baute bauten bedeutet bedeutete
        bedeuteten beeinflusste beeinflussten beendete beendeten befürwortet befürwortete befürworteten begann
        begannen begeht beging begingen beginnt begleitete begleiteten behandelte behandelten behielt
        behielten behält bekam bekamen bekommt belegte belegten belief beliefen beläuft bemühte bemühten
        benutzte benutzten benötigte benötigten berichtete berichteten beruht beruhte beruhten berührte
        berührten besaß besaßen beschloss besitzt bestand bestanden besteht bestellte bestellten bestätigte
        bestätigten besuchte besuchten betont betonte betonten betrachtete betrachteten betraf betrafen
        betreibt betreute betreuten betrifft betrugen beträgt bevorzugte bevorzugten bewegte bewegten beweist
        bewertete bewerteten bewies bewirkte bewirkten bewunderte bewunderten bezichtigt bezichtigte
        bezichtigten bezieht bezog bietet bildet bildete bildeten bin bist bittet bleibt blickt blickte
        blickten blieb blieben blockierte blockierten bot boten boykottierte boykottierten brach brachen
        brachte brachten brannte brannten braucht brauchte brauchten brennt bricht bringt dachte dachten
        dankte dankten darf darfen darfst dauert dauerte dauerten debattierte debattierten deckt deckte
        deckten denkt dient diente dienten diskutierte diskutierten dominiert dominierte dominierten drangen
        dreht drehte drehten dringt droht drohte drohten drückt drückte drückten durchsuchte durchsuchten
        durfte durften dürfen dürft dürfte dürften eilt eilte eilten einigt einigte einigten empfahl empfiehlt
        endet endete endeten entdeckte entdeckten entfiel entfielen entfällt enthielt enthielten enthält
        entkam entkamen entkommt entließ entließen entlässt entscheidet entschied entsprach entsprachen
        entspricht entstand entstanden entsteht entwickelte entwickelten ereignet ereignete ereigneten erfolgt
        erfolgte erfolgten erfuhr erfuhren erfährt erfüllte erfüllten ergab ergaben ergibt erhielt erhielten
        erhält erhöhte erhöhten erinnert erkannte erkennt erklärte erklärten erlag erlagen erlebte erlebten
        erleidet erliegt erließ erließen erlitt erlässt ermittelte ermittelten ermöglichte ermöglichten
        ernannte ernannten ernennt eroberte eroberten erreichte erreichten erscheint erschien erschießt
        erschoss erschwerte erschwerten ersetzte ersetzten erstreckt erstreckte erstreckten erteilte erteilten
        ertrank ertranken ertrinkt erwacht erwachte erwachten erwarb erwarben erwartete erweist erwies erwirbt
        erzeugte erzeugten erzielte erzielten erzählte erzählten erörterte erörterten existiert existierte
        existierten explodierte explodierten fand fanden fasst fasste fassten fehlt fehlte fehlten feuert
        feuerte feuerten fiel fielen findet fliegt flieht fließt flog flogen floh flohen floss flossen
        flüchtet flüchtete flüchteten folgt folgte folgten fordert forderte forderten fragt fragte fragten
        freut freute freuten fuhr fuhren fungiert fungierte fungierten funktioniert funktionierte
        funktionierten fährt fällt fördert förderte förderten fügt fügte fügten fühlt fühlte fühlten führt
        führte führten fürchtet fürchtete fürchteten gab gaben galt galten gefiel gefielen gefällt geht
        gehörte gehörten gelang gelangt gelangte gelangten gelingt genießt genoss genügt genügte genügten
        geriet gerieten gerät geschah geschahen geschieht gestaltete gestalteten gestattete gestatteten gewann
        gewannen gewinnt gewährte gewährten gibt gilt ging gingen glaubt glaubte glaubten greift griffen
        gründet gründete gründeten habe haben habt half halfen handelt handelte handelten hasst hasste hassten
        hast hat hatte hatten hebt heiratet heiratete heirateten heißt herrscht herrschte herrschten hielt
        hielten hieß hießen hilft hindert hinderte hinderten hing hingen hinterließ hinterließen hinterlässt
        hob hoben hofft hoffte hofften hält hängt hätte hätten hört hörte hörten investiert investierte
        investierten isst ist jagt jagte jagten kam kamen kandidiert kandidierte kandidierten kann kannst
        kannte kannten kapituliert kapitulierte kapitulierten kauft kaufte kauften kehrt kehrte kehrten kennt
        kippt kippte kippten klagte klagten klangen klingt kollidiert kollidierte kollidierten kommt konnte
        konnten kontrollierte kontrollierten konzentrierte konzentrierten kooperiert kooperierte kooperierten
        kostet kostete kosteten kriegt kriegte kriegten kritisierte kritisierten kämpft kämpfte kämpften
        können könnt könnte könnten kündet kündigte kündigten lag lagen landet landete landeten las lasen
        lautet lautete lauteten lebt lebte lebten legt legte legten lehnt lehnte lehnten leidet leistet
        leistete leisteten leitet leitete leiteten lernt lernte lernten liebt liebte liebten lief liefen
        liefert lieferte lieferten liegt liest ließ ließen litt litten lobte lobten lockt lockte lockten lohnt
        lohnte lohnten lässt läuft läßt löst löste lösten macht machte machten mag magst mangelt mangelte
        mangelten meint meinte meinten meldete meldeten merkt merkte merkten mischt mischte mischten
        missachtet missachtete missachteten misslang misslangen misslingt misst mochte mochten muss musst
        musste mussten muß mußte mußten möchte möchten mögen mündet mündete mündeten müssen müsst müsste
        müssten nahm nahmen nannte nannten neigt neigte neigten nennt nimmt nominierte nominierten nutzt
        nutzte nutzten nähert näherte näherten nützt oblag oblagen obliegt ordnet ordnete ordneten passierte
        passierten passt passte passten pflegt pflegte pflegten plagt plagte plagten plant plante planten
        platzt platzte platzten produzierte produzierten profitiert profitierte profitierten prägt prägte
        prägten prüft prüfte prüften ragt ragte ragten rast raste rasten reagierte reagierten rechnet rechnete
        rechneten rechtfertigt rechtfertigte rechtfertigten regierte regierten reicht reichte reichten reist
        reiste reisten reißt resultiert resultierte resultierten rettet rettete retteten richtet richtete
        richteten rief riefen ringt riskiert riskierte riskierten rissen rollt rollte rollten ruft ruht ruhte
        ruhten rutscht rutschte rutschten räumt räumte räumten rückt rückte rückten rüstet rüstete rüsteten
        sagt sagte sagten sah sahen sammelt sammelte sammelten sang sangen sank sanken saß saßen schadet
        schadete schadeten schafft schaffte schafften schaut schaute schauten scheint scheitert scheiterte
        scheiterten schenkt schenkte schenkten schickt schickte schickten schiebt schien schießt schildert
        schimpft schlichtet schlief schliefen schließt schloss schlossen schlug schlugen schläft schlägt schob
        schoben schoss schossen schreibt schrieb schrieben schrumpft schrumpfte schrumpften schwammen schwand
        schwanden schwankt schwankte schwankten schweigt schwieg schwiegen schwimmt schwindet schwächt
        schwächte schwächten schöpft schöpfte schöpften schützt schützte schützten sei seid seien sendet
        sendete sendeten senkt senkte senkten setzt setzte setzten sichert sicherte sicherten siedelt siegt
        siegte siegten sieht sind singt sinkt sitzt soll sollen sollst sollt sollte sollten sorgt sorgte
        sorgten spart sparte sparten spiegelt spiegelte spiegelten spielt spielte spielten sprach sprang
        sprangen spricht springt spürt spürte spürten stabilisierte stabilisierten stagniert stagnierte
        stagnierten stammt stammte stammten stand standen starb starben startet startete starteten steht
        steigt stellt stellte stellten stieg stiegen stieß stießen stimmt stimmte stimmten stirbt stockt
        stockte stockten stoppt stoppte stoppten strebt strebte strebten streicht streikt streikte streikten
        streitet strichen stritt stritten strömt strömte strömten studierte studierten stärkt stärkte stärkten
        stört störte störten stößt stürzt stürzte stürzten stützt stützte stützten sucht suchte suchten tagt
        tagte tagten tanzt tanzte tanzten tat taucht tauchte tauchten tauft tauscht tauschte tauschten teilt
        teilte teilten tendiert tendierte tendierten tobt tobte tobten traf trafen trank tranken trat traten
        treibt trennt trennte trennten trieben trifft trinkt trug trugen trägt träumt träumte träumten tut
        tötet tötete töteten umfasst umfasste umfassten umgab umgaben umgeht umgibt umging umgingen unterbrach
        unterbrachen unterbricht unterlag unterlagen unterliegt unternahm unternahmen unternimmt untersagte
        untersagten unterscheidet unterstützte unterstützten untersuchte untersuchten unterzeichnete
        unterzeichneten verbanden verbietet verbindet verblüfft verblüffte verblüfften verbrachte verbrachten
        verbringt verbuchte verbuchten verdankt verdankte verdankten verdient verdiente verdienten verdoppelte
        verdoppelten verdrängte verdrängten verfehlte verfehlten vergaß vergaßen vergeht verging vergingen
        vergisst vergleicht verglich verhandelt verhandelte verhandelten verhielt verhielten verhinderte
        verhinderten verhält verhängte verhängten verkaufte verkauften verklagte verklagten verlagerte
        verlagerten verlangte verlangten verlegte verlegten verleiht verlief verliefen verlieh verliert
        verließ verließen verlor verlängerte verlängerten verlässt verläuft vermag vermeidet vermied vermochte
        vermochten vermutete vernichtete vernichteten verpasste verpassten verpflichtete verpflichteten
        verriet verringerte verringerten verrät versagt versagte versagten versammelte versammelten versank
        versanken verschickte verschickten verschiebt verschlechterte verschlechterten verschob verschwand
        verschwanden verschwindet verschärfte verschärften versinkt versorgte versorgten versprach versprachen
        verspricht verspürt verspürte verspürten verstand verstanden versteht verstieß verstießen verstummte
        verstummten verstößt versucht versuchte versuchten verteilte verteilten vertiefte vertieften vertrat
        vertraten vertreibt vertrieb vertritt verursachte verursachten verurteilte verurteilten verwandelte
        verwandelten verwehrte verwehrten verweigerte verweigerten verwendete verwendeten verwies verzeichnet
        verzeichnete verzeichneten verzichtete verzichteten verzögerte verzögerten veröffentlichte
        veröffentlichten verübte verübten vollzieht vollzog wagt wagte wagten wandelt wandelte wandelten
        wandert wanderte wanderten wandte wandten war warb warben waren warf warfen warnt warnte warnten warst
        wartet wartete warteten wechselt wechselte wechselten wehrt wehrte wehrten weicht weigert weigerte
        weigerten weint weinte weinten weist weiß wendet wendete wendeten werde werden werdet wich wichen
        widerlegte widerlegten widersetzte widersetzten widerspiegelt widerspiegelte widerspiegelten widmet
        widmete widmeten wiederholte wiederholten wiegt wies wiesen will willst wirbt wird wirft wirkt wirkte
        wirkten wirst wog wogen wohnt wohnte wohnten wollen wollt wollte wollten wuchert wuchs wuchsen wundert
        wunderte wunderten wurde wurden wusste wussten wächst wählt wählte wählten wäre wären wünscht wünschte
        würde würden würdigt zahlt zahlte zahlten zeichnet zeichnete zeichneten zeigt zeigte zeigten zerbrach
        zerbrachen zerbricht zerfiel zerfielen zerfällt zeugt zeugte zeugten zieht zielt zielte zielten
        zitierte zitierten zittert zitterte zitterten zog zogen zwangen zwingt zählt zählte zählten zögert
        zündet zündete zündeten ähnelt ähnelte ähnelten ändert änderte änderten öffnet öffnete öffneten
        überlebte überlebten übernahm übernahmen übernimmt überquerte überquerten überraschte überraschten
        übersah übersahen überschreitet überschritt übersieht übertraf übertrafen übertrifft überwachte
        überwachten überwiegt überwog überwogen überzeugte überzeugten übt übte übten
    """),
    chat_words=words(
        """
        'n 'ne 'nen afaik ahja aja alda anner asap auf'n aufm ausm bae bb bg bidde biste bitteschön boah bro
        btw büdde chillig cu dankö digga digger ehm ehrenmann ey eyy fav ffs fyi gehts gg gibt's gibts gl
        glg gn gn8 gz hab habs habt's hach haha hahaha hahahaha ham hamma haste hdgdl hdl hehe heut hey hf
        hi hihi hmm hmmm huhu hui ich's idk ikr imho inner is isses iwann iwas iwer iwie iwo jaja jap jep
        jepp jo joa joah juhu jup ka kannste kb kek kk kp krass lel lg lmao lol lolz lul machste mega mfg
        moin na naja ne nee neee nem nen ner net nice nich nochma nope nö och oida okay okidoki omfg omg plz
        rofl safe servus simma smh so'n so'ne sowat sry sup supi tach tachchen thx tja tschau tschö tschüssi
        u uff ups vllt vlt wa warn wars wat wayne weisste weißte weng willste wp wtf wärs x3 xd xoxo yo yolo
        yup äh ähm öhm
        """
    ),
    determiners=words("""
        acht achtzehn achtzig alle allem allen aller allerlei alles alljene andere anderem anderen anderer
        anderes beide beidem beiden beider beides das dein deine deinem deinen deiner deines dem demselben den
        denjenigen denselben der deren derjenige derjenigen derselbe derselben des desselben dessen die
        diejenige diejenigen dies diese dieselbe dieselben diesem diesen dieser dieses drei dreier dreizehn
        dreißig dritte dritten dutzende ein eine einem einen einer eines einige einigem einigen einiger
        einiges elf erste erstem ersten erster erstes etliche etlichen etlicher etwas euer eure eurem euren
        eurer eures fünf fünfte fünfzehn fünfzig ganze ganzen genug hundert hunderte hunderten hunderter ihr
        ihre ihrem ihren ihrer ihres irgendein irgendeine irgendeinem irgendeinen irgendeiner irgendwelche
        jede jedem jeden jeder jedes jedwede jegliche jeglicher jene jenem jenen jener jenes kein keine keinem
        keinen keiner keines lauter letzte letzten letzter manch manche manchem manchen mancher manches mehr
        mehrere mehreren mehrerer mein meine meinem meinen meiner meines meiste meisten milliarden millionen
        neun neunzehn neunzig paar sechs sechzehn sechzig sein seine seinem seinen seiner seines sieben
        siebzehn siebzig solch solche solchem solchen solcher solches sämtliche sämtlichen sämtlicher tausend
        tausende tausenden tausender unser unsere unserem unseren unserer unseres unserm unsern verschiedene
        verschiedenen viel viele vielen vieler vier vierte vierten vierzehn vierzig weitere weiteren weiterer
        welch welche welchem welchen welcher welches wenig wenige wenigen weniger zahllose zahlreiche
        zahlreichen zahlreicher zehn zig zwanzig zwei zweier zweite zweiten zwölf
    """)
    | phrases("""
        alle beide
        der erste
        die beiden
        die erste
        die ersten
        die letzten
        die meisten
        dutzende von
        ein dutzend
        ein jeder
        ein paar
        ein teil
        eine der
        eine gruppe
        eine reihe
        eine vielzahl
        einer der
        eines der
        hunderte von
        kein einziger
        keine einzige
        mehr als
        nur wenige
        tausende von
    """),
    speakers=words(
        """
        abgeordnete abgeordnetem abgeordneten abgeordneter abonnent abonnenten abonnentin abonnentinnen
        abordnung abordnungen absender absenderin absenderinnen absendern absenders absolvent absolventen
        absolventin absolventinnen abt abteilung abteilungen abts adjutant adjutanten adjutantin
        adjutantinnen administration administrationen administrator administratoren administratorin
        administratorinnen administrators admiral admirale admirals admiräle admirälen adressat adressaten
        adressatin adressatinnen advokat advokaten advokatin advokatinnen afd-chef afd-chefin afd-chefinnen
        afd-chefs afghane afghanen agent agenten agentin agentinnen agentur agenturen aggressor aggressoren
        aggressorin aggressorinnen aggressors agitator agitatoren agitatorin agitatorinnen agitators agronom
        agronomen agronomin agronominnen airline airlinen akademie akademien akteur akteure akteuren
        akteurin akteurinnen akteurs aktiengesellschaft aktiengesellschaften aktionär aktionäre aktionären
        aktionärin aktionärinnen aktionärs aktivist aktivisten aktivistin aktivistinnen allianz allianzen
        alliierte alliierten alliierter alpinist alpinisten alpinistin alpinistinnen amateur amateure
        amateuren amateurin amateurinnen amateurs amerikaner amerikanerin amerikanern amt amtes amtsarzt
        amtsinhaber amtsinhaberin amtsinhaberinnen amtsinhabern amtsinhabers amtskollege amtskollegen
        amtskollegin amtskolleginnen amtsleiter amtsleiterin amtsleiterinnen amtsleitern amtsleiters analyst
        analysten analystin analystinnen anarchist anarchisten anarchistin anarchistinnen anführer
        anführerin anführerinnen anführern anführers angehörige angehörigem angehörigen angehöriger
        angeklagte angeklagtem angeklagten angeklagter angestellte angestelltem angestellten angestellter
        angreifer angreiferin angreiferinnen angreifern angreifers anhänger anhängerin anhängerinnen
        anhängern anhängers anklage anklagen ankläger anklägerin anklägerinnen anklägern anklägers
        anlagegesellschaft anlagegesellschaften anleger anlegerin anlegerinnen anlegern anlegers anrainer
        anrainerin anrainerinnen anrainern anrainers anrufer anruferin anruferinnen anrufern anrufers
        anstalt anstalten ansässige ansässigem ansässigen ansässiger antagonist antagonisten antagonistin
        antagonistinnen anthropologe anthropologen anthropologin anthropologinnen antisemitismusbeauftragte
        antisemitismusbeauftragtem antisemitismusbeauftragten antisemitismusbeauftragter antragsteller
        antragstellerin antragstellerinnen antragstellern antragstellers anwalt anwalts anwaltschaft
        anwaltskammer anwaltskammeren anwender anwenderin anwenderinnen anwendern anwenders anwesende
        anwesendem anwesenden anwesender anwohner anwohnerin anwohnerinnen anwohnern anwohners anwälte
        anwälten anwältin anwältinnen araber arbeiter arbeiterin arbeiterinnen arbeitern arbeiterpartei
        arbeiterparteien arbeiters arbeiterschaft arbeitgeber arbeitgeberin arbeitgeberinnen arbeitgebern
        arbeitgebers arbeitgebervereinigung arbeitgebervereinigungen arbeitnehmer arbeitnehmerin
        arbeitnehmerinnen arbeitnehmern arbeitnehmers arbeitsagentur arbeitsagenturen arbeitsgemeinschaft
        arbeitsgemeinschaften arbeitsgruppe arbeitsgruppen arbeitslose arbeitslosem arbeitslosen
        arbeitsloser arbeitsminister arbeitsministerien arbeitsministerin arbeitsministerinnen
        arbeitsministerium arbeitsministeriums arbeitsministern arbeitsministers architekt architekten
        architektin architektinnen archivar archivare archivaren archivarin archivarinnen archivars
        archivist archivisten archivistin archivistinnen archäologe archäologen archäologin archäologinnen
        armee armeechef armeechefin armeechefinnen armeechefs armeen armeesprecher armeesprecherin
        armeesprecherinnen armeesprechern armeesprechers arzt arztes aspirant aspiranten aspirantin
        aspirantinnen assistent assistenten assistentin assistentinnen astronaut astronauten astronautin
        astronautinnen astronom astronomen astronomin astronominnen asylant asylanten asylantin asylantinnen
        asylsuchende asylsuchendem asylsuchenden asylsuchender athlet athleten athletin athletinnen attaché
        attachés auditor auditoren auditorin auditorinnen auditors aufseher aufseherin aufseherinnen
        aufsehern aufsehers aufsicht aufsichten aufsichtsbehörde aufsichtsbehörden aufsichtsrat
        aufsichtsrats aufsichtsratschef aufsichtsratschefin aufsichtsratschefinnen aufsichtsratschefs
        aufsichtsratsvorsitzende aufsichtsratsvorsitzendem aufsichtsratsvorsitzenden
        aufsichtsratsvorsitzender aufsichtsräte aufsichtsräten aufständische aufständischem aufständischen
        aufständischer auftraggeber auftraggeberin auftraggeberinnen auftraggebern auftraggebers augenzeuge
        augenzeugen augenzeugin augenzeuginnen augustinerin augustinerinnen augustinern augustiners
        ausbilder ausbilderin ausbilderinnen ausbildern ausbilders auslandsvertretung auslandsvertretungen
        ausländerbeauftragte ausländerbeauftragtem ausländerbeauftragten ausländerbeauftragter ausschuss
        ausschusses ausschussvorsitzende ausschussvorsitzendem ausschussvorsitzenden ausschussvorsitzender
        ausschüsse ausschüssen aussteiger aussteigerin aussteigerinnen aussteigern aussteigers auswanderer
        auswandererin auswandererinnen auswanderern auswanderers auswärtigen auszubildende auszubildendem
        auszubildenden auszubildender autofahrer autofahrerin autofahrerinnen autofahrern autofahrers
        autohersteller autoherstellerin autoherstellerinnen autoherstellern autoherstellers autokrat
        autokraten autokratin autokratinnen automobilhersteller automobilherstellerin
        automobilherstellerinnen automobilherstellern automobilherstellers autor autoren autorin autorinnen
        autors außenexperte außenexperten außenexpertin außenexpertinnen außenhändler außenhändlerin
        außenhändlerinnen außenhändlern außenhändlers außenminister außenministerien außenministerin
        außenministerinnen außenministerium außenministeriums außenministern außenministers außenpolitiker
        außenpolitikerin außenpolitikerinnen außenpolitikern außenpolitikers bahnchef bahnchefin
        bahnchefinnen bahnchefs bahnsprecher bahnsprecherin bahnsprecherinnen bahnsprechern bahnsprechers
        bande banden bandit banditen banditin banditinnen bank bankangestellte bankangestelltem
        bankangestellten bankangestellter bankaufsicht bankaufsichten bankchef bankchefin bankchefinnen
        bankchefs banken banker bankerin bankerinnen bankern bankers bankier bankiere bankieren bankierin
        bankierinnen bankiers bankpräsident bankpräsidenten bankpräsidentin bankpräsidentinnen baron barone
        baronin barons bataillon bauarbeiter bauarbeiterin bauarbeiterinnen bauarbeitern bauarbeiters bauer
        bauern bauernverband bauernverbands bauminister bauministerin bauministerinnen bauministern
        bauministers beamte beamtem beamten beamter beamtin beamtinnen beauftragte beauftragtem beauftragten
        beauftragter befragte befragtem befragten befragter begleiter begleiterin begleiterinnen begleitern
        begleiters begleitung begleitungen behinderte behindertem behinderten behinderter behörde behörden
        behördenchef behördenchefin behördenchefinnen behördenchefs behördensprecher behördensprecherin
        behördensprecherinnen behördensprechern behördensprechers beirat beirats bekannte bekanntem
        bekannten bekannter belegschaft belegschaften belegschaftsvertretung belgier beobachter beobachterin
        beobachterinnen beobachtern beobachters berater beraterin beraterinnen beratern beraters
        bergarbeiter bergarbeiterin bergarbeiterinnen bergarbeitern bergarbeiters bergmann bergmanns
        bergmänner bergmännern berichterstatter berichterstatterin berichterstatterinnen berichterstattern
        berichterstatters besatzer besatzerin besatzerinnen besatzern besatzers besatzung besatzungen
        beschuldigte beschuldigtem beschuldigten beschuldigter beschäftigte beschäftigtem beschäftigten
        beschäftigter besetzer besetzerin besetzerinnen besetzern besetzers besitzer besitzerin
        besitzerinnen besitzern besitzers besucher besucherin besucherinnen besuchern besuchers beteiligte
        beteiligtem beteiligten beteiligter betende betendem betenden betender betreiber betreiberin
        betreiberinnen betreibern betreibers betriebsrat betriebsrats betriebsratschef betriebsratschefin
        betriebsratschefinnen betriebsratschefs betriebsratsvorsitzende betriebsratsvorsitzendem
        betriebsratsvorsitzenden betriebsratsvorsitzender betriebsräte betriebsräten betroffene betroffenem
        betroffenen betroffener betrunkene betrunkenem betrunkenen betrunkener betrüger betrügerin
        betrügerinnen betrügern betrügers bevollmächtigte bevollmächtigtem bevollmächtigten bevollmächtigter
        bevölkerung bevölkerungen bewacher bewacherin bewacherinnen bewachern bewachers bewegung bewegungen
        bewerber bewerberin bewerberinnen bewerbern bewerbers bewohner bewohnerin bewohnerinnen bewohnern
        bewohners bezirksbürgermeister bezirksbürgermeisterin bezirksbürgermeisterinnen
        bezirksbürgermeistern bezirksbürgermeisters bezirkspräsident bezirkspräsidenten bezirkspräsidentin
        bezirkspräsidentinnen bezirksregierung bezirksregierungen bezirksverwaltung bezirksverwaltungen
        bibliothekar bibliothekare bibliothekaren bibliothekarin bibliothekarinnen bibliothekars bieter
        bieterin bieterinnen bietern bieters bildungsminister bildungsministerien bildungsministerin
        bildungsministerinnen bildungsministerium bildungsministeriums bildungsministern bildungsministers
        bildungssenator bildungssenatoren bildungssenatorin bildungssenatorinnen bildungssenators biologe
        biologen biologin biologinnen bischof bischofs bischofskonferenz bischöfe bischöfen bischöfin
        bischöfinnen blogger bloggerin bloggerinnen bloggern bloggers boss bosse bote boten botin botinnen
        botschaft botschaften botschafter botschafterin botschafterinnen botschaftern botschafters
        branchenkreise branchenverband brandermittler brandermittlerin brandermittlerinnen brandermittlern
        brandermittlers brandmeister brandmeisterin brandmeisterinnen brandmeistern brandmeisters brauerei
        brauereien brautpaar briefträger briefträgerin briefträgerinnen briefträgern briefträgers brigade
        brigaden brigadier brigadiere brigadieren brigadierin brigadierinnen brigadiers brite briten britin
        britinnen bruder bruders bruderschaft bruderschaften brüder brüdern bub buben buchautor buchautoren
        buchautorin buchautorinnen buchautors bulgare bulgaren bulgarin bulgarinnen bund bundesagentur
        bundesagenturen bundesamt bundesamtes bundesanstalt bundesanstalten bundesanwaltschaft
        bundesanwaltschaften bundesaußenminister bundesaußenministerin bundesaußenministerinnen
        bundesaußenministern bundesaußenministers bundesbankpräsident bundesbankpräsidenten
        bundesbankpräsidentin bundesbankpräsidentinnen bundesbeauftragte bundesbeauftragtem
        bundesbeauftragten bundesbeauftragter bundesbehörde bundesbehörden bundesfinanzminister
        bundesfinanzministerin bundesfinanzministerinnen bundesfinanzministern bundesfinanzministers
        bundesgericht bundesgerichts bundesgerichtshof bundesgerichtshofs bundesinnenminister
        bundesinnenministerin bundesinnenministerinnen bundesinnenministern bundesinnenministers
        bundeskanzler bundeskanzlerin bundeskanzlerinnen bundeskanzlern bundeskanzlers bundeskriminalamt
        bundeskriminalamtes bundesland bundesliga-trainer bundesliga-trainerin bundesliga-trainerinnen
        bundesliga-trainern bundesliga-trainers bundesminister bundesministerien bundesministerin
        bundesministerinnen bundesministerium bundesministeriums bundesministern bundesministers
        bundespolizei bundespolizeien bundespolizeisprecher bundespolizeisprecherin
        bundespolizeisprecherinnen bundespolizeisprechern bundespolizeisprechers bundespräsident
        bundespräsidenten bundespräsidentin bundespräsidentinnen bundesrat bundesrats bundesregierung
        bundesregierungen bundesräte bundestag bundestags bundestagsabgeordnete bundestagsabgeordnetem
        bundestagsabgeordneten bundestagsabgeordneter bundestagspräsident bundestagspräsidenten
        bundestagspräsidentin bundestagspräsidentinnen bundestrainer bundestrainerin bundestrainerinnen
        bundestrainern bundestrainers bundesverfassungsgericht bundesverfassungsgerichts bundesversammlung
        bundesversammlungen bundesvorsitzende bundesvorsitzendem bundesvorsitzenden bundesvorsitzender
        bundeswehr bundesämter busfahrer busfahrerin busfahrerinnen busfahrern busfahrers bäcker bäckerin
        bäckerinnen bäckern bäckers bäuerin bäuerinnen börsenchef börsenchefin börsenchefinnen börsenchefs
        bündnis bündnisse bündnisses bürger bürgerin bürgerinitiative bürgerinitiativen bürgerinnen
        bürgermeister bürgermeisterin bürgermeisterinnen bürgermeistern bürgermeisters bürgern
        bürgerrechtler bürgerrechtlerin bürgerrechtlerinnen bürgerrechtlern bürgerrechtlers bürgers
        bürgerschaft bürgerschaften büro bürokrat bürokraten bürokratin bürokratinnen büros cdu-chef
        cdu-chefin cdu-chefinnen cdu-chefs chauffeur chauffeure chauffeuren chauffeurin chauffeurinnen
        chauffeurs chef chefarzt chefarztes chefermittler chefermittlerin chefermittlerinnen chefermittlern
        chefermittlers chefin chefinnen chefredakteur chefredakteure chefredakteuren chefredakteurin
        chefredakteurinnen chefredakteurs chefs cheftrainer cheftrainerin cheftrainerinnen cheftrainern
        cheftrainers chefunterhändler chefunterhändlerin chefunterhändlerinnen chefunterhändlern
        chefunterhändlers chefvolkswirt chefärzte chefärztin chinese chinesen chinesin chinesinnen
        christdemokrat christdemokraten christdemokratin christdemokratinnen christen clan clans clique
        cliquen club clubs co-autor co-autoren co-autorin co-autorinnen co-autors co-vorsitzende
        co-vorsitzendem co-vorsitzenden co-vorsitzender coach coaches coachs coautor coautoren coautorin
        coautorinnen coautors csu-chef csu-chefin csu-chefinnen csu-chefs dachdecker dachdeckerin
        dachdeckerinnen dachdeckern dachdeckers dachverband dachverbands datenschutzbeauftragte
        datenschutzbeauftragtem datenschutzbeauftragten datenschutzbeauftragter datenschützer
        datenschützerin datenschützerinnen datenschützern datenschützers delegation delegationen delegierte
        delegiertem delegierten delegierter delinquent delinquenten delinquentin delinquentinnen demokrat
        demokraten demokratie demokratien demokratin demokratinnen demonstrant demonstranten demonstrantin
        demonstrantinnen denkmalschützer denkmalschützerin denkmalschützerinnen denkmalschützern
        denkmalschützers deserteur deserteure deserteuren deserteurin deserteurinnen deserteurs despot
        despoten despotin despotinnen deutsche deutschem deutschen deutscher dfb-chef dfb-chefin
        dfb-chefinnen dfb-chefs dfb-präsident dfb-präsidenten dfb-präsidentin dfb-präsidentinnen dichter
        dichterin dichterinnen dichtern dichters dieb diebe dieben diener dienerin dienerinnen dienern
        dieners dienst dienste diensten dienstes dienststelle dienststellen digitalminister
        digitalministerin digitalministerinnen digitalministern digitalministers diktator diktatoren
        diktatorin diktatorinnen diktators diplomat diplomaten diplomatenkreise diplomatenkreisen diplomatin
        diplomatinnen direktion direktionen direktkandidat direktor direktoren direktorien direktorin
        direktorinnen direktorium direktoriums direktors dirigent dirigenten dirigentin dirigentinnen
        dissident dissidenten dissidentin dissidentinnen diözese diözesen doktor doktoren doktorin
        doktorinnen doktors dolmetscher dolmetscherin dolmetscherinnen dolmetschern dolmetschers
        dorfbewohner dozent dozenten dozentin dozentinnen dpa drahtzieher drahtzieherin drahtzieherinnen
        drahtziehern drahtziehers drehbuchautor drehbuchautoren drehbuchautorin drehbuchautorinnen
        drehbuchautors duma-abgeordnete duma-abgeordnetem duma-abgeordneten duma-abgeordneter däne dänen
        dänin däninnen edelmann edelmanns edelmänner edelmännern ehefrau ehefrauen eheleute eheleuten
        ehemann ehemanns ehemänner ehemännern ehepaar ehepaare ehepaars eigentümer eigentümerin
        eigentümerinnen eigentümern eigentümers einbrecher einbrecherin einbrecherinnen einbrechern
        einbrechers einheimische einheimischem einheimischen einheimischer einheit einheiten einrichtung
        einrichtungen einsatzkräfte einsatzkräften einsatzleiter einsatzleiterin einsatzleiterinnen
        einsatzleitern einsatzleiters einsiedler einsiedlerin einsiedlerinnen einsiedlern einsiedlers
        einwanderer einwandererin einwandererinnen einwanderern einwanderers einwohner einwohnerin
        einwohnerinnen einwohnern einwohners einwohnerschaft einwohnerschaften eisenbahner eisenbahnerin
        eisenbahnerinnen eisenbahnern eisenbahners elite eliten eltern elternpaar emigrant emigranten
        emigrantin emigrantinnen energieexperte energieexperten energieexpertin energieexpertinnen
        energieminister energieministerien energieministerin energieministerinnen energieministerium
        energieministeriums energieministern energieministers entführer entführerin entführerinnen
        entführern entführers entwickler entwicklerin entwicklerinnen entwicklern entwicklers
        entwicklungsminister entwicklungsministerin entwicklungsministerinnen entwicklungsministern
        entwicklungsministers epidemiologe epidemiologen epidemiologin epidemiologinnen erbauer erbauerin
        erbauerinnen erbauern erbauers erfinder erfinderin erfinderinnen erfindern erfinders ermittler
        ermittlerin ermittlerinnen ermittlern ermittlers ersthelfer ersthelferin ersthelferinnen ersthelfern
        ersthelfers erwachsene erwachsenem erwachsenen erwachsener erzbischof erzbischofs erzbischöfe
        erzieher erzieherin erzieherinnen erziehern erziehers erziehungsberechtigte erziehungsberechtigtem
        erziehungsberechtigten erziehungsberechtigter essayist essayisten essayistin essayistinnen
        eu-kommissar eu-kommissare eu-kommissaren eu-kommissarin eu-kommissarinnen eu-kommissars
        eu-kommission eu-kommissionen eu-kommissionspräsident eu-kommissionspräsidenten
        eu-kommissionspräsidentin eu-kommissionspräsidentinnen eu-ratspräsident eu-ratspräsidenten
        eu-ratspräsidentin eu-ratspräsidentinnen europaabgeordnete europaabgeordnetem europaabgeordneten
        europaabgeordneter europaminister europaministerin europaministerinnen europaministern
        europaministers europapolitiker europapolitikerin europapolitikerinnen europapolitikern
        europapolitikers europarat europarats europäer europäern europäische-kommission ex-kollege
        ex-kollegen ex-kollegin ex-kolleginnen ex-präsident ex-präsidenten ex-präsidentin ex-präsidentinnen
        exekutor exekutoren exekutorin exekutorinnen exekutors exorzist exorzisten exorzistin exorzistinnen
        experte experten expertengruppe expertengruppen expertin expertinnen exporteur exporteure
        exporteuren exporteurin exporteurinnen exporteurs extremist extremisten extremistin extremistinnen
        ezb-chef ezb-chefin ezb-chefinnen ezb-chefs ezb-präsident ezb-präsidenten ezb-präsidentin
        ezb-präsidentinnen fabrikant fabrikanten fabrikantin fabrikantinnen fachfrau fachfrauen fachleute
        fachleuten fachmann fachmanns fachmänner fachmännern fahrdienstleiter fahrdienstleiterin
        fahrdienstleiterinnen fahrdienstleitern fahrdienstleiters fahrer fahrerin fahrerinnen fahrern
        fahrers fahrzeughalter fahrzeughalterin fahrzeughalterinnen fahrzeughaltern fahrzeughalters fakultät
        fakultäten fallschirmspringer fallschirmspringerin fallschirmspringerinnen fallschirmspringern
        fallschirmspringers familie familien familienangehörige familienangehörigem familienangehörigen
        familienangehöriger familienminister familienministerien familienministerin familienministerinnen
        familienministerium familienministeriums familienministern familienministers fan fans faschist
        faschisten faschistin faschistinnen fdp-chef fdp-chefin fdp-chefinnen fdp-chefs fed-chef fed-chefin
        fed-chefinnen fed-chefs feind feinde feinden feldwebel feminist feministen feministin feministinnen
        ferienhelfer ferienhelferin ferienhelferinnen ferienhelfern ferienhelfers fernsehmacher
        fernsehmacherin fernsehmacherinnen fernsehmachern fernsehmachers feuerwehr feuerwehrchef
        feuerwehrchefin feuerwehrchefinnen feuerwehrchefs feuerwehren feuerwehrfrau feuerwehrfrauen
        feuerwehrkommandant feuerwehrleitende feuerwehrleitendem feuerwehrleitenden feuerwehrleitender
        feuerwehrleute feuerwehrleuten feuerwehrmann feuerwehrmanns feuerwehrmänner feuerwehrmännern
        feuerwehrsprecher feuerwehrsprecherin feuerwehrsprecherinnen feuerwehrsprechern feuerwehrsprechers
        fifa-präsident fifa-präsidenten fifa-präsidentin fifa-präsidentinnen figurant figuranten figurantin
        figurantinnen filiale filialen filmemacher filmemacherin filmemacherinnen filmemachern filmemachers
        filmschaffende filmschaffendem filmschaffenden filmschaffender finanzaufsicht finanzaufsichten
        finanzbehörde finanzbehörden finanzchef finanzchefin finanzchefinnen finanzchefs finanzdirektor
        finanzdirektoren finanzdirektorin finanzdirektorinnen finanzdirektors finanzexperte finanzexperten
        finanzexpertin finanzexpertinnen finanzminister finanzministerien finanzministerin
        finanzministerinnen finanzministerium finanzministeriums finanzministern finanzministers
        finanzpolitiker finanzpolitikerin finanzpolitikerinnen finanzpolitikern finanzpolitikers
        finanzsenator finanzsenatoren finanzsenatorin finanzsenatorinnen finanzsenators finanzstaatssekretär
        finanzstaatssekretäre finanzstaatssekretären finanzstaatssekretärin finanzstaatssekretärinnen
        finanzstaatssekretärs finne finnen finnin finninnen firmenchef firmenchefin firmenchefinnen
        firmenchefs fischer fischerin fischerinnen fischern fischers flugbegleiter flugbegleiterin
        flugbegleiterinnen flugbegleitern flugbegleiters fluggesellschaft fluggesellschaften
        flughafenbetreiber flughafenbetreiberin flughafenbetreiberinnen flughafenbetreibern
        flughafenbetreibers flughafensprecher flughafensprecherin flughafensprecherinnen flughafensprechern
        flughafensprechers fluglinie fluglinien flüchtende flüchtendem flüchtenden flüchtender flüchtling
        flüchtlinge flüchtlingen flüchtlings forschende forschendem forschenden forschender forscher
        forscherin forscherinnen forschern forschers forschungsinstitut forschungsinstituts forum forums
        fraktion fraktionen fraktionschef fraktionschefin fraktionschefinnen fraktionschefs fraktionsführer
        fraktionsführerin fraktionsführerinnen fraktionsführern fraktionsführers fraktionskollege
        fraktionskollegen fraktionskollegin fraktionskolleginnen fraktionssprecher fraktionssprecherin
        fraktionssprecherinnen fraktionssprechern fraktionssprechers fraktionsvorsitzende
        fraktionsvorsitzendem fraktionsvorsitzenden fraktionsvorsitzender franzose franzosen französin
        französinnen frau frauen frauenrechtlerin freiheitskämpfer freiheitskämpferin freiheitskämpferinnen
        freiheitskämpfern freiheitskämpfers freiwillige freiwilligem freiwilligen freiwilliger fremde
        fremden freund freunde freunden freundes freundin freundinnen friedensaktivist friedensaktivisten
        friedensaktivistin friedensaktivistinnen friedensbewegung friedensbewegungen friseur friseure
        friseuren friseurin friseurinnen friseurs fundamentalist fundamentalisten fundamentalistin
        fundamentalistinnen funker funkerin funkerinnen funkern funkers funktionär funktionäre funktionären
        funktionärin funktionärinnen funktionärs fußballchef fußballchefin fußballchefinnen fußballchefs
        fußballer fußballerin fußballerinnen fußballern fußballers fußballspieler fußballspielerin
        fußballspielerinnen fußballspielern fußballspielers fußballtrainer fußballtrainerin
        fußballtrainerinnen fußballtrainern fußballtrainers fußballverband fälscher fälscherin fälscherinnen
        fälschern fälschers förderer fördererin fördererinnen förderern förderers förster försterin
        försterinnen förstern försters führer führerin führerinnen führern führers führung führungen
        führungskräfte führungskräften führungsriege führungsriegen führungsspitze führungsspitzen garant
        garanten garantin garantinnen gast gastarbeiter gastarbeiterin gastarbeiterinnen gastarbeitern
        gastarbeiters gastes gastgeber gastgeberin gastgeberinnen gastgebern gastgebers gastronom
        gastronomen gastronomin gastronominnen gatte gatten gattin gattinnen gefangene gefangenem gefangenen
        gefangener geflüchtete geflüchtetem geflüchteten geflüchteter gefolterte gefoltertem gefolterten
        gefolterter gefreite gefreiter gegenspieler gegenspielerin gegenspielerinnen gegenspielern
        gegenspielers gegner gegnerin gegnerinnen gegnern gegners geheimdienst geheimdienstchef
        geheimdienstchefin geheimdienstchefinnen geheimdienstchefs geheimdienste geheimdiensten
        geheimdienstes geheimrat gehilfe gehilfen gehilfin gehilfinnen geistliche geistlichem geistlichen
        geistlicher geldgeber geldgeberin geldgeberinnen geldgebern geldgebers gemeinde gemeinden
        gemeinderat gemeinderats gemeinderäte gemeindevertreter gemeindevertreterin gemeindevertreterinnen
        gemeindevertretern gemeindevertreters gemeinschaft gemeinschaften general generalanwalt
        generalbundesanwalt generalbundesanwalts generalin generalinspekteur generalität generalitäten
        generalkonsul generalkonsulat generalleutnant generalmajor generaloberst generals generalsekretär
        generalsekretäre generalsekretären generalsekretärin generalsekretärinnen generalsekretärs
        generalstaatsanwalt generalstaatsanwalts generalstaatsanwaltschaft generalstaatsanwaltschaften
        generalstaatsanwältin generalstab generalstabs generalstabschef generalstabschefin
        generalstabschefinnen generalstabschefs generalversammlung generalversammlungen generäle generälen
        genosse genossen genossin genossinnen geologe geologen geologin geologinnen gerettete gerettetem
        geretteten geretteter gericht gerichte gerichten gerichts gerichtshof gerichtshofs gerichtspräsident
        gerichtspräsidenten gerichtspräsidentin gerichtspräsidentinnen gerichtssprecher gerichtssprecherin
        gerichtssprecherinnen gerichtssprechern gerichtssprechers gerichtsvollzieher gerichtsvollzieherin
        gerichtsvollzieherinnen gerichtsvollziehern gerichtsvollziehers germanist germanisten germanistin
        germanistinnen gesandte gesandten gesandter geschwister geschwistern geschworene geschworenem
        geschworenen geschworener geschädigte geschädigtem geschädigten geschädigter geschäftsdirektor
        geschäftsdirektoren geschäftsdirektorin geschäftsdirektorinnen geschäftsdirektors geschäftsfrau
        geschäftsfrauen geschäftsführende geschäftsführendem geschäftsführenden geschäftsführender
        geschäftsführer geschäftsführerin geschäftsführerinnen geschäftsführern geschäftsführers
        geschäftsführung geschäftsführungen geschäftsinhaber geschäftsinhaberin geschäftsinhaberinnen
        geschäftsinhabern geschäftsinhabers geschäftsleitung geschäftsleitungen geschäftsleute
        geschäftsleuten geschäftsmann geschäftsmanns geschäftsmänner geschäftsmännern gesellschaft
        gesellschaften gesellschafter gesellschafterin gesellschafterinnen gesellschaftern gesellschafters
        gesetzgeber gesetzgeberin gesetzgeberinnen gesetzgebern gesetzgebers gesundheitsamt gesundheitsamtes
        gesundheitsamts gesundheitsbehörde gesundheitsbehörden gesundheitsexperte gesundheitsexperten
        gesundheitsexpertin gesundheitsexpertinnen gesundheitsminister gesundheitsministerien
        gesundheitsministerin gesundheitsministerinnen gesundheitsministerium gesundheitsministeriums
        gesundheitsministern gesundheitsministers gesundheitspolitiker gesundheitspolitikerin
        gesundheitspolitikerinnen gesundheitspolitikern gesundheitspolitikers gesundheitssenator
        gesundheitssenatoren gesundheitssenatorin gesundheitssenatorinnen gesundheitssenators gewerkschaft
        gewerkschaften gewerkschafter gewerkschafterin gewerkschafterinnen gewerkschaftern gewerkschafters
        gewerkschaftschef gewerkschaftschefin gewerkschaftschefinnen gewerkschaftschefs
        gewerkschaftsfunktionär gewerkschaftsfunktionäre gewerkschaftsfunktionären gewerkschaftsfunktionärin
        gewerkschaftsfunktionärinnen gewerkschaftsfunktionärs gewerkschaftsvorsitzende
        gewerkschaftsvorsitzendem gewerkschaftsvorsitzenden gewerkschaftsvorsitzender gewinner gewinnerin
        gewinnerinnen gewinnern gewinners gewährsmann gewährsmanns gewährsmänner gewährsmännern gilde gilden
        gitarrist gitarristen gitarristin gitarristinnen gladiator gladiatoren gladiatorin gladiatorinnen
        gladiators gleichstellungsbeauftragte gleichstellungsbeauftragtem gleichstellungsbeauftragten
        gleichstellungsbeauftragter gläubige gläubigem gläubigen gläubiger gläubigerin gläubigerinnen
        gläubigern gläubigers gouverneur gouverneure gouverneuren gouverneurin gouverneurinnen gouverneurs
        graf grafen gremien gremium gremiums grenadier grenadiere grenadieren grenadierin grenadierinnen
        grenadiers grenzer grenzerin grenzerinnen grenzern grenzers grenzschützer grenzschützerin
        grenzschützerinnen grenzschützern grenzschützers grieche griechen griechin griechinnen großmacht
        großmächte großmächten gruppe gruppen gruppierung gruppierungen gräfin gründer gründerin
        gründerinnen gründern gründers grüne grünen grünen-abgeordnete grünen-abgeordnetem
        grünen-abgeordneten grünen-abgeordneter guerilla guerillaen gutachter gutachterin gutachterinnen
        gutachtern gutachters gutsherr gynäkologe gynäkologen gynäkologin gynäkologinnen gärtner gärtnerin
        gärtnerinnen gärtnern gärtners gäste gästen hamas handelnde handelndem handelnden handelnder
        handelskammer handelskammeren handelsminister handelsministerien handelsministerin
        handelsministerinnen handelsministerium handelsministeriums handelsministern handelsministers
        handelspräsident handelspräsidenten handelspräsidentin handelspräsidentinnen handelsverband
        handwerker handwerkerin handwerkerinnen handwerkern handwerkers handwerksmeister handwerksmeisterin
        handwerksmeisterinnen handwerksmeistern handwerksmeisters hauptkommissar hauptkommissare
        hauptkommissaren hauptkommissarin hauptkommissarinnen hauptkommissars hauptmann hauptmanns
        hauptmänner hauptmännern hauptquartier hauptquartiers hauptverwaltung hauptverwaltungen hausarbeiter
        hausarbeiterin hausarbeiterinnen hausarbeitern hausarbeiters hausarzt hausbesitzer hausbesitzerin
        hausbesitzerinnen hausbesitzern hausbesitzers hausfrau hausfrauen haushälter haushälterin
        haushälterinnen haushältern haushälters hausmeister hausmeisterin hausmeisterinnen hausmeistern
        hausmeisters hausverwalter hausverwalterin hausverwalterinnen hausverwaltern hausverwalters
        hausärzte hausärztin hebamme hebammen helfer helferin helferinnen helfern helfers herausgeber
        herausgeberin herausgeberinnen herausgebern herausgebers herrscher herrscherin herrscherinnen
        herrschern herrschers hersteller herstellerin herstellerinnen herstellern herstellers herzog
        herzogin herzogs hilfsarbeiter hilfsarbeiterin hilfsarbeiterinnen hilfsarbeitern hilfsarbeiters
        hilfsorganisation hilfsorganisationen hintermann hintermanns hintermänner hintermännern hisbollah
        historiker historikerin historikerinnen historikern historikers hochschule hochschulen
        hochschullehrer hochschullehrerin hochschullehrerinnen hochschullehrern hochschullehrers hotelier
        hoteliere hotelieren hotelierin hotelierinnen hoteliers humanist humanisten humanistin humanistinnen
        humorist humoristen humoristin humoristinnen huthi huthis häftling häftlinge häftlingen häftlings
        häftlingssprecher häftlingssprecherin häftlingssprecherinnen häftlingssprechern häftlingssprechers
        händler händlerin händlerinnen händlern händlers häuptling häuptlinge höhlenforscher
        höhlenforscherin höhlenforscherinnen höhlenforschern höhlenforschers ideengeber ideengeberin
        ideengeberinnen ideengebern ideengebers ifo-präsident ifo-präsidenten ifo-präsidentin
        ifo-präsidentinnen illegale illegalen illustrator illustratoren illustratorin illustratorinnen
        illustrators imam imame imams immigrant immigranten immigrantin immigrantinnen immunologe
        immunologen immunologin immunologinnen imperator imperatoren imperatorin imperatorinnen imperators
        importeur importeure importeuren importeurin importeurinnen importeurs industrie industriegruppe
        industriegruppen industrielle industriellem industriellen industrieller industrien industrieverband
        influencer influencerin influencern informant informanten informantin informantinnen informatiker
        informatikerin informatikerinnen informatikern informatikers informationsminister
        informationsministerin informationsministerinnen informationsministern informationsministers
        ingenieur ingenieure ingenieuren ingenieurin ingenieurinnen ingenieurs inhaber inhaberin
        inhaberinnen inhabern inhabers inhaftierte inhaftiertem inhaftierten inhaftierter initiative
        initiativen initiator initiatoren initiatorin initiatorinnen initiators innenexperte innenexperten
        innenexpertin innenexpertinnen innenminister innenministerien innenministerin innenministerinnen
        innenministerium innenministeriums innenministern innenministers innenpolitiker innenpolitikerin
        innenpolitikerinnen innenpolitikern innenpolitikers innensenator innensenatoren innensenatorin
        innensenatorinnen innensenators innovateur innovateure innovateuren innovateurin innovateurinnen
        innovateurs innung innungen inquisitor inquisitoren inquisitorin inquisitorinnen inquisitors insasse
        insassen insassin insassinnen insider insiderin insiderinnen insiderkreise insidern insiders
        inspekteur inspekteure inspekteuren inspekteurin inspekteurinnen inspekteurs institut institute
        instituten institution institutionen instituts institutsdirektor institutsdirektoren
        institutsdirektorin institutsdirektorinnen institutsdirektors integrationsbeauftragte
        integrationsbeauftragtem integrationsbeauftragten integrationsbeauftragter intellektuelle
        intellektuellem intellektuellen intellektueller intendant intendanten intendantin intendantinnen
        interessent interessenten interessentin interessentinnen internist internisten internistin
        internistinnen investigateur investigateure investigateuren investigateurin investigateurinnen
        investigateurs investmentanalyst investmentanalysten investmentanalystin investmentanalystinnen
        investor investoren investorin investorinnen investors ioc-präsident ioc-präsidenten ioc-präsidentin
        ioc-präsidentinnen iraker iraner ire iren irin irinnen islamist islamisten islamistin islamistinnen
        islamwissenschaftler islamwissenschaftlerin islamwissenschaftlerinnen islamwissenschaftlern
        islamwissenschaftlers israeli israelis it-experte it-experten it-expertin it-expertinnen it-konzern
        italiener japaner jesuit jesuiten jesuitin jesuitinnen jongleur jongleure jongleuren jongleurin
        jongleurinnen jongleurs journalist journalisten journalistin journalistinnen jubilar jubilare
        jubilaren jubilarin jubilarinnen jubilars jude juden judin judinnen jugendamt jugendamts jugendliche
        jugendlichem jugendlichen jugendlicher junge juraprofessor juraprofessoren juraprofessorin
        juraprofessorinnen juraprofessors jurist juristen juristin juristinnen juror juroren jurorin
        jurorinnen jurors jury juryen justiz justizbehörde justizbehörden justizminister justizministerien
        justizministerin justizministerinnen justizministerium justizministeriums justizministern
        justizministers justizsenator justizsenatoren justizsenatorin justizsenatorinnen justizsenators
        justizsprecher justizsprecherin justizsprecherinnen justizsprechern justizsprechers jäger jägerin
        jägerinnen jägern jägers jünger kabarettist kabarettisten kabarettistin kabarettistinnen kabinett
        kabinetts kaiser kaiserin kaisers kameramann kameramanns kameramänner kameramännern kammer kammeren
        kandidat kandidaten kandidatin kandidatinnen kandidierende kandidierendem kandidierenden
        kandidierender kanzlei kanzleien kanzler kanzleramtschef kanzleramtschefin kanzleramtschefinnen
        kanzleramtschefs kanzleramtsminister kanzleramtsministerin kanzleramtsministerinnen
        kanzleramtsministern kanzleramtsministers kanzlerin kanzlerinnen kanzlerkandidat kanzlerkandidaten
        kanzlerkandidatin kanzlerkandidatinnen kanzlern kanzlers kapitalgeber kapitalgeberin
        kapitalgeberinnen kapitalgebern kapitalgebers kapitalist kapitalisten kapitalistin kapitalistinnen
        kapitän kapitäne kapitänin kapitänleutnant kapitäns kardinal kardinals kardinäle kardinälen
        kardiologe kardiologen kardiologin kardiologinnen karikaturist karikaturisten karikaturistin
        karikaturistinnen kartellamt kartellamts katholik katholiken kauffrau kauffrauen kaufleute
        kaufleuten kaufmann kaufmanns kaufmänner kaufmännern kenner kennerin kennerinnen kennern kenners
        kind kinder kinderarbeiter kinderarbeiterin kinderarbeiterinnen kinderarbeitern kinderarbeiters
        kindern kindes kirche kirchen klasse klassen klempner klempnerin klempnerinnen klempnern klempners
        klient klienten klientin klientinnen klimaaktivist klimaaktivisten klimaaktivistin
        klimaaktivistinnen klimaexperte klimaexperten klimaexpertin klimaexpertinnen klimaforscher
        klimaforscherin klimaforscherinnen klimaforschern klimaforschers klimaminister klimaministerin
        klimaministerinnen klimaministern klimaministers klimaschützer klimaschützerin klimaschützerinnen
        klimaschützern klimaschützers klinik klinikbetreiber klinikbetreiberin klinikbetreiberinnen
        klinikbetreibern klinikbetreibers klinikdirektor klinikdirektoren klinikdirektorin
        klinikdirektorinnen klinikdirektors kliniken klinikleiter klinikleiterin klinikleiterinnen
        klinikleitern klinikleiters klostervorsteher klostervorsteherin klostervorsteherinnen
        klostervorstehern klostervorstehers klub klubs kläger klägerin klägerinnen klägern klägers
        ko-vorsitzende ko-vorsitzendem ko-vorsitzenden ko-vorsitzender koalition koalitionen
        koalitionskreise koalitionskreisen koch kochs kollege kollegen kollegin kolleginnen kolumnist
        kolumnisten kolumnistin kolumnistinnen komitee komitees kommandant kommandanten kommandantin
        kommandantinnen kommandantur kommandanturen kommandeur kommandeurin kommandierende kommandierendem
        kommandierenden kommandierender kommentator kommentatoren kommentatorin kommentatorinnen
        kommentators kommissar kommissare kommissaren kommissariat kommissarin kommissarinnen kommissars
        kommission kommissionen kommissionspräsident kommissionspräsidenten kommissionspräsidentin
        kommissionspräsidentinnen kommissionssprecher kommissionssprecherin kommissionssprecherinnen
        kommissionssprechern kommissionssprechers kommunalpolitiker kommunalpolitikerin
        kommunalpolitikerinnen kommunalpolitikern kommunalpolitikers kommunalverwaltung kommunalverwaltungen
        kommunist kommunisten kommunistin kommunistinnen komponist komponisten komponistin komponistinnen
        komödiant komödianten komödiantin komödiantinnen konferenz konferenzen kongressabgeordnete
        kongressabgeordnetem kongressabgeordneten kongressabgeordneter konkurrent konkurrenten konkurrentin
        konkurrentinnen konservative konservativem konservativen konservativer konsortien konsortium
        konsortiums konstrukteur konstrukteure konstrukteuren konstrukteurin konstrukteurinnen konstrukteurs
        konsul konsulat konsulats konsulatsverwaltung konsulatsverwaltungen konsuls konsument konsumenten
        konsumentin konsumentinnen kontrolleur kontrolleure kontrolleuren kontrolleurin kontrolleurinnen
        kontrolleurs konzern konzernchef konzernchefin konzernchefinnen konzernchefs konzerne konzernen
        konzerns konzernspitze konzernspitzen konzernsprecher konzernsprecherin konzernsprecherinnen
        konzernsprechern konzernsprechers koordinator koordinatoren koordinatorin koordinatorinnen
        koordinators korporal korps korrespondent korrespondenten korrespondentin korrespondentinnen
        kosmonaut kosmonauten kosmonautin kosmonautinnen kranke kranken krankenhaus krankenhauses
        krankenkasse krankenkassen krankenpfleger krankenpflegerin krankenpflegerinnen krankenpflegern
        krankenpflegers krankenschwester krankenschwestern kreis kreise kreisen kreises kreissprecher
        kreissprecherin kreissprecherinnen kreissprechern kreissprechers kreml kreml-sprecher kremlchef
        kremlkritiker kremls kremlsprecher kremlsprecherin kremlsprecherinnen kremlsprechern kremlsprechers
        kriegsberichterstatter kriegsberichterstatterin kriegsberichterstatterinnen kriegsberichterstattern
        kriegsberichterstatters kriegsgefangene kriegsgefangenem kriegsgefangenen kriegsgefangener
        kriegsverbrecher kriegsverbrecherin kriegsverbrecherinnen kriegsverbrechern kriegsverbrechers
        kriminalhauptmann kriminalhauptmanns kriminalhauptmänner kriminalhauptmännern kriminalkommissar
        kriminalkommissare kriminalkommissaren kriminalkommissarin kriminalkommissarinnen kriminalkommissars
        kriminalrat kriminaltechniker kriminaltechnikerin kriminaltechnikerinnen kriminaltechnikern
        kriminaltechnikers kriminelle kriminellem kriminellen krimineller kriminologe kriminologen
        kriminologin kriminologinnen kripo kritiker kritikerin kritikerinnen kritikern kritikers kroate
        kroaten kroatin kroatinnen kronprinz kronprinzen kronprinzessin kulturminister kulturministerien
        kulturministerin kulturministerinnen kulturministerium kulturministeriums kulturministern
        kulturministers kulturpolitiker kulturpolitikerin kulturpolitikerinnen kulturpolitikern
        kulturpolitikers kulturschaffende kulturschaffendem kulturschaffenden kulturschaffender
        kultursenator kultursenatoren kultursenatorin kultursenatorinnen kultursenators kultusminister
        kultusministerien kultusministerin kultusministerinnen kultusministerium kultusministeriums
        kultusministern kultusministers kunde kunden kundin kundinnen kurator kuratoren kuratorin
        kuratorinnen kurators kurde kurden kurdin kurdinnen kämpfer kämpferin kämpferinnen kämpfern kämpfers
        köche köchin könig könige königen königin königinnen königs königshaus künstler künstlerin
        künstlerinnen künstlern künstlers küstenwache lager lagers landarbeiter landarbeiterin
        landarbeiterinnen landarbeitern landarbeiters landesamt landesbank landesbanken landeschef
        landeschefin landeschefinnen landeschefs landeshauptfrau landeshauptmann landeshauptmanns
        landeshauptmänner landeshauptmännern landesinnenminister landesinnenministerin
        landesinnenministerinnen landesinnenministern landesinnenministers landeskriminalamt landesminister
        landesministerin landesministerinnen landesministern landesministers landespolitiker
        landespolitikerin landespolitikerinnen landespolitikern landespolitikers landespolizei
        landespolizeien landesregierung landesregierungen landesverwaltung landesverwaltungen
        landesvorsitzende landesvorsitzendem landesvorsitzenden landesvorsitzender landeszentrale
        landeszentralen landgericht landgerichts landkreis landkreises landkreistag landrat landrats
        landräte landrätin landsleute landsmann landsmanns landsmänner landsmännern landtag landtags
        landtagsabgeordnete landtagsabgeordnetem landtagsabgeordneten landtagsabgeordneter landtagspräsident
        landtagspräsidenten landtagspräsidentin landtagspräsidentinnen landwirt landwirte landwirten
        landwirtin landwirts landwirtschaftsminister landwirtschaftsministerien landwirtschaftsministerin
        landwirtschaftsministerinnen landwirtschaftsministerium landwirtschaftsministeriums
        landwirtschaftsministern landwirtschaftsministers lastwagenfahrer lastwagenfahrerin
        lastwagenfahrerinnen lastwagenfahrern lastwagenfahrers lehrende lehrendem lehrenden lehrender lehrer
        lehrerin lehrerinnen lehrern lehrers lehrkräfte lehrkräften lehrling lehrlinge leiharbeitende
        leiharbeitendem leiharbeitenden leiharbeitender leitende leitendem leitenden leitender leiter
        leiterin leiterinnen leitern leiters leitstelle leitstellen leitung leitungen lektor lektoren
        lektorin lektorinnen lektors lenker lenkerin lenkerinnen lenkern lenkers leser leserin leserinnen
        lesern lesers leute leuten leutnant leutnants liberale liberalem liberalen liberaler liebhaber
        liebhaberin liebhaberinnen liebhabern liebhabers lieferant lieferanten lieferantin lieferantinnen
        liga ligaen linke linkem linken linker linkspolitiker linkspolitikerin linkspolitikerinnen
        linkspolitikern linkspolitikers lkw-fahrer lkw-fahrerin lkw-fahrerinnen lkw-fahrern lkw-fahrers
        lobby lobbyist lobbyisten lobbyistin lobbyistinnen lokalpolitiker lokalpolitikerin
        lokalpolitikerinnen lokalpolitikern lokalpolitikers lokalredakteur lokalredakteure lokalredakteuren
        lokalredakteurin lokalredakteurinnen lokalredakteurs lokführer lokführerin lokführerinnen lokführern
        lokführers luftfahrtbehörde luftfahrtbehörden luftwaffe luftwaffen macht mafia mafiaen magistrat
        magistrats major majors maler malerin malerinnen malern malers manager managerin managerinnen
        managern managers mann mannes mannschaft mannschaften maoist maoisten maoistin maoistinnen
        marketingchef marketingchefin marketingchefinnen marketingchefs marktexperte marktexperten
        marktexpertin marktexpertinnen marktforscher marktforscherin marktforscherinnen marktforschern
        marktforschers marktteilnehmer marktteilnehmerin marktteilnehmerinnen marktteilnehmern
        marktteilnehmers marschall marschalls marxist marxisten marxistin marxistinnen masseur masseure
        masseuren masseurin masseurinnen masseurs mathematiker mathematikerin mathematikerinnen
        mathematikern mathematikers mechaniker mechanikerin mechanikerinnen mechanikern mechanikers medien
        medienanstalt medienanstalten medienvertreter medienvertreterin medienvertreterinnen
        medienvertretern medienvertreters medium menge mengen mensch menschen menschenhändler
        menschenhändlerin menschenhändlerinnen menschenhändlern menschenhändlers menschenrechtler
        menschenrechtlerin menschenrechtlerinnen menschenrechtlern menschenrechtlers menschenrechtsaktivist
        menschenrechtsaktivisten menschenrechtsaktivistin menschenrechtsaktivistinnen
        menschenrechtsbeauftragte menschenrechtsbeauftragtem menschenrechtsbeauftragten
        menschenrechtsbeauftragter menschenrechtsorganisation menschenrechtsorganisationen mentor mentoren
        mentorin mentorinnen mentors messerstecher messerstecherin messerstecherinnen messerstechern
        messerstechers messesprecher messesprecherin messesprecherinnen messesprechern messesprechers
        meteorologe meteorologen meteorologin meteorologinnen metzger metzgerin metzgerinnen metzgern
        metzgers mieter mieterin mieterinnen mietern mieters milieu militär militärexperte militärexperten
        militärexpertin militärexpertinnen militärführung militärführungen militärjunta militärjuntaen
        militärkreise militärrat militärregierung militärregierungen militärs militärsprecher
        militärsprecherin militärsprecherinnen militärsprechern militärsprechers militärverwaltung
        militärverwaltungen miliz milizen milliardär milliardäre milliardären milliardärin milliardärinnen
        milliardärs millionär millionäre millionären millionärin millionärinnen millionärs minderheit
        minderheiten minderjährige minderjährigem minderjährigen minderjähriger minimalist minimalisten
        minimalistin minimalistinnen minister ministerien ministerin ministerinnen ministerium ministeriums
        ministeriumschef ministeriumschefin ministeriumschefinnen ministeriumschefs ministeriumssprecher
        ministeriumssprecherin ministeriumssprecherinnen ministeriumssprechern ministeriumssprechers
        ministern ministerpräsident ministerpräsidenten ministerpräsidentensprecher
        ministerpräsidentensprecherin ministerpräsidentensprecherinnen ministerpräsidentensprechern
        ministerpräsidentensprechers ministerpräsidentin ministerpräsidentinnen ministers mission missionar
        missionare missionaren missionarin missionarinnen missionars missionen missionär missionäre
        missionären missionärin missionärinnen missionärs mitangeklagte mitangeklagtem mitangeklagten
        mitangeklagter mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern mitarbeiters mitbegründer
        mitbegründerin mitbegründerinnen mitbegründern mitbegründers mitbewohner mitbewohnerin
        mitbewohnerinnen mitbewohnern mitbewohners mitbürger mitbürgerin mitbürgerinnen mitbürgern
        mitbürgers mitglied mitglieder mitgliedern mitglieds mitgliedstaat mitgliedstaaten mitgründer
        mitgründerin mitgründerinnen mitgründern mitgründers mitinhaber mitinhaberin mitinhaberinnen
        mitinhabern mitinhabers mitreisende mitreisendem mitreisenden mitreisender mitspieler mitspielerin
        mitspielerinnen mitspielern mitspielers mittelfeldspieler mittelfeldspielerin mittelfeldspielerinnen
        mittelfeldspielern mittelfeldspielers mittäter mittäterin mittäterinnen mittätern mittäters model
        models moderator moderatoren moderatorin moderatorinnen moderators monarch monarchen monarchin
        monarchinnen monarchist monarchisten monarchistin monarchistinnen monteur monteure monteuren
        monteurin monteurinnen monteurs mordkommission mordkommissionen mufti museum museums museumsdirektor
        museumsdirektoren museumsdirektorin museumsdirektorinnen museumsdirektors museumsleiter
        museumsleiterin museumsleiterinnen museumsleitern museumsleiters musiker musikerin musikerinnen
        musikern musikers muslim muslime muslimen muslimin mutter mächte mächten mädchen männer männern
        mönch mönche mönchen mönchs mütter müttern nachbar nachbarin nachbarinnen nachbarn nachfolger
        nachfolgerin nachfolgerinnen nachfolgern nachfolgers nachrichtenagentur nachrichtenagenturen
        nahostexperte nahostexperten nahostexpertin nahostexpertinnen nation nationalist nationalisten
        nationalistin nationalistinnen nationalsozialist nationalsozialisten nationalsozialistin
        nationalsozialistinnen nationalspieler nationalspielerin nationalspielerinnen nationalspielern
        nationalspielers nationaltrainer nationaltrainerin nationaltrainerinnen nationaltrainern
        nationaltrainers nationen nato nato-generalsekretär nato-generalsekretäre nato-generalsekretären
        nato-generalsekretärin nato-generalsekretärinnen nato-generalsekretärs nato-sprecher nato-sprecherin
        nato-sprecherinnen nato-sprechern nato-sprechers naturschützer naturschützerin naturschützerinnen
        naturschützern naturschützers nebenklagende nebenklagendem nebenklagenden nebenklagender neffe
        neffen netzbetreiber netzbetreiberin netzbetreiberinnen netzbetreibern netzbetreibers neurologe
        neurologen neurologin neurologinnen ngo ngos niederländer nonne nonnen norweger notar notare notaren
        notarin notarinnen notars notarzt notarztes notenbank notenbankchef notenbankchefin
        notenbankchefinnen notenbankchefs notenbanken notenbankpräsident notenbankpräsidenten
        notenbankpräsidentin notenbankpräsidentinnen notfallsanitäter notfallsanitäterin
        notfallsanitäterinnen notfallsanitätern notfallsanitäters notärzte notärztin novize novizen novizin
        novizinnen nutzer nutzerin nutzerinnen nutzern nutzers obdachlose obdachlosem obdachlosen
        obdachloser oberarzt oberarztes oberbefehlshaber oberbefehlshaberin oberbefehlshaberinnen
        oberbefehlshabern oberbefehlshabers oberbürgermeister oberbürgermeisterin oberbürgermeisterinnen
        oberbürgermeistern oberbürgermeisters oberhaupt oberhaupts oberhaus oberhausabgeordnete
        oberhausabgeordnetem oberhausabgeordneten oberhausabgeordneter oberhäupter oberlandesgericht
        oberleutnant oberst oberstaatsanwalt oberstaatsanwalts oberstaatsanwaltschaft
        oberstaatsanwaltschaften oberstaatsanwälte oberstaatsanwältin oberstaatsanwältinnen obersten
        oberstleutnant oberstleutnants oberverwaltungsgericht oberärzte oberärztin obfrau obleute obmann
        obmanns obmänner obmännern offizier offiziere offizieren offizierin offizierinnen offiziers
        ombudsfrau ombudsmann ombudsmanns ombudsmänner ombudsmännern onkel onkologe onkologen onkologin
        onkologinnen operator operatoren operatorin operatorinnen operators opfer opfern opfers opponent
        opponenten opponentin opponentinnen opposition oppositionen oppositionsabgeordnete
        oppositionsabgeordnetem oppositionsabgeordneten oppositionsabgeordneter oppositionschef
        oppositionschefin oppositionschefinnen oppositionschefs optimist optimisten optimistin optimistinnen
        orchester ordner ordnerin ordnerinnen ordnern ordners ordnungsamt ordnungsbehörde ordnungsbehörden
        organisation organisationen organisator organisatoren organisatorin organisatorinnen organisators
        ornithologe ornithologen ornithologin ornithologinnen ortsansässige ortsansässigem ortsansässigen
        ortsansässiger ortsvorsitzende ortsvorsitzendem ortsvorsitzenden ortsvorsitzender ortsvorsteher
        ortsvorsteherin ostbeauftragte ostbeauftragtem ostbeauftragten ostbeauftragter paar paares
        palastwache palastwachen palästinenser palästinensern palästinenserpräsident
        palästinenserpräsidenten palästinenserpräsidentin palästinenserpräsidentinnen papst papstes
        parlament parlamentarier parlamentarierin parlamentarierinnen parlamentariern parlamentariers
        parlamente parlamenten parlaments parlamentsabgeordnete parlamentsabgeordnetem
        parlamentsabgeordneten parlamentsabgeordneter parlamentspräsident parlamentspräsidenten
        parlamentspräsidentin parlamentspräsidentinnen parlamentssprecher parlamentssprecherin
        parlamentssprecherinnen parlamentssprechern parlamentssprechers parlamentär parlamentäre
        parlamentären parlamentärin parlamentärinnen parlamentärs partei parteichef parteichefin
        parteichefinnen parteichefs parteien parteifunktionär parteifunktionäre parteifunktionären
        parteifunktionärin parteifunktionärinnen parteifunktionärs parteiführung parteiführungen
        parteigenosse parteigenossen parteigenossin parteigenossinnen parteikollege parteikollegen
        parteikollegin parteikolleginnen parteikreise parteikreisen parteispitze parteispitzen
        parteisprecher parteisprecherin parteisprecherinnen parteisprechern parteisprechers
        parteivorsitzende parteivorsitzendem parteivorsitzenden parteivorsitzender partner partnerin
        partnerinnen partnern partners passant passanten passantin passantinnen pastor pastoren pastorin
        pastorinnen pastors pate paten patient patienten patientenbeauftragte patientenbeauftragtem
        patientenbeauftragten patientenbeauftragter patientin patientinnen patin patinnen patriarch
        patriarchen patriarchin patriarchinnen patriot patrioten patriotin patriotinnen patrouille
        patrouillen pazifist pazifisten pazifistin pazifistinnen pendler pendlerin pendlerinnen pendlern
        pendlers pensionär pensionäre pensionären pensionärin pensionärinnen pensionärs pentagon pentagons
        person personal personalchef personalchefin personalchefinnen personalchefs personals personen
        pessimist pessimisten pessimistin pessimistinnen pfarrer pfarrerin pfarrerinnen pfarrern pfarrers
        pflegekräfte pflegekräften pflegende pflegendem pflegenden pflegender pfleger pflegerin pflegerinnen
        pflegern pflegers philosoph philosophen philosophin philosophinnen physiker physikerin physikerinnen
        physikern physikers physiotherapeut physiotherapeuten physiotherapeutin physiotherapeutinnen pianist
        pianisten pianistin pianistinnen pilger pilgerin pilgerinnen pilgern pilgers pilot piloten pilotin
        pilotinnen pionier pioniere pionieren pionierin pionierinnen pioniers plattform plattformen pole
        polen polin polinnen politbüro politiker politikerin politikerinnen politikern politikers politologe
        politologen politologin politologinnen polizei polizeiaufsicht polizeiaufsichten polizeibehörde
        polizeibehörden polizeichef polizeichefin polizeichefinnen polizeichefs polizeidirektion
        polizeidirektionen polizeiführer polizeiführerin polizeiführerinnen polizeiführern polizeiführers
        polizeiinspektion polizeiinspektionen polizeikommissar polizeikommissare polizeikommissaren
        polizeikommissarin polizeikommissarinnen polizeikommissars polizeioffizier polizeioffiziere
        polizeioffizieren polizeioffizierin polizeioffizierinnen polizeioffiziers polizeipräsident
        polizeipräsidenten polizeipräsidentin polizeipräsidentinnen polizeipräsidien polizeipräsidium
        polizeipräsidiums polizeirat polizeirevier polizeirätin polizeisprecher polizeisprecherin
        polizeisprecherinnen polizeisprechern polizeisprechers polizist polizisten polizistin polizistinnen
        populist populisten populistin populistinnen portier portiere portieren portierin portierinnen
        portiers praktikant praktikanten praktikantin praktikantinnen premier premierminister
        premierministerin premierministerinnen premierministern premierministers premiers pressechef
        pressechefin pressechefinnen pressechefs pressesprecher pressesprecherin pressesprecherinnen
        pressesprechern pressesprechers pressestelle pressestellen priester priesterin priesterinnen
        priestern priesters prinz prinzen prinzessin prinzessinnen privatperson privatpersonen produzent
        produzenten produzentin produzentinnen professor professoren professorin professorinnen professors
        profi profis programmierer programmiererin programmiererinnen programmierern programmierers
        projektleiter projektleiterin projektleiterinnen projektleitern projektleiters prominente
        prominentem prominenten prominenter protagonist protagonisten protagonistin protagonistinnen
        protestant protestanten protestantin protestantinnen protestierende protestierendem protestierenden
        protestierender provinz provinzen provinzregierung provinzregierungen provokateur provokateure
        provokateuren provokateurin provokateurinnen provokateurs präfekt präfekten präfektin präfektinnen
        präfektur präfekturen präsident präsidenten präsidentin präsidentinnen präsidentschaft
        präsidentschaften präsidentschaftskandidat präsidentschaftskandidaten präsidentschaftskandidatin
        präsidentschaftskandidatinnen präsidialamt präsidialamtes präsidialamts präsidien präsidium
        präsidiums prüfer prüferin prüferinnen prüfern prüfers psychologe psychologen psychologin
        psychologinnen psychotherapeut psychotherapeuten psychotherapeutin psychotherapeutinnen publikum
        publikums publizist publizisten publizistin publizistinnen pädagoge pädagogen pädagogin pädagoginnen
        päpste quelle quellen rabbiner rabbinerin rabbinerinnen rabbinern rabbiners radfahrer radfahrerin
        radfahrerinnen radfahrern radfahrers radiologe radiologen radiologin radiologinnen radler radlerin
        radlerinnen radlern radlers radsportler radsportlerin radsportlerinnen radsportlern radsportlers
        ranghohe ranghohem ranghohen ranghoher rapper rapperin rapperinnen rappern rappers rassist rassisten
        rassistin rassistinnen rat rates ratgeber rathaus rathauses ratingagentur ratingagenturen rats
        ratspräsident ratspräsidenten ratspräsidentin ratspräsidentinnen realist realisten realistin
        realistinnen rebell rebellen rebellenchef rebellenchefin rebellenchefinnen rebellenchefs
        rebellengruppe rebellengruppen rebellierende rebellierendem rebellierenden rebellierender rebellin
        rebellinnen rechnungshof rechnungshofs rechtsanwalt rechtsanwalts rechtsanwälte rechtsanwälten
        rechtsanwältin rechtsanwältinnen rechtsbeistand rechtsexperte rechtsexperten rechtsexpertin
        rechtsexpertinnen rechtsextremist rechtsextremisten rechtsextremistin rechtsextremistinnen
        rechtspolitiker rechtspolitikerin rechtspolitikerinnen rechtspolitikern rechtspolitikers
        rechtspopulist rechtspopulisten rechtspopulistin rechtspopulistinnen redakteur redakteure
        redakteuren redakteurin redakteurinnen redakteurs redaktion redaktionen redaktionschef
        redaktionschefin redaktionschefinnen redaktionschefs redner rednerin rednerinnen rednern redners
        reederei reedereien referent referenten referentin referentinnen regent regenten regentin
        regentinnen regierung regierungen regierungsbeauftragte regierungsbeauftragtem
        regierungsbeauftragten regierungsbeauftragter regierungsberater regierungsberaterin
        regierungsberaterinnen regierungsberatern regierungsberaters regierungschef regierungschefin
        regierungschefinnen regierungschefs regierungsdelegation regierungsdelegationen regierungskoalition
        regierungskoalitionen regierungskreise regierungskreisen regierungskritiker regierungskritikerin
        regierungskritikerinnen regierungskritikern regierungskritikers regierungspartei regierungsparteien
        regierungssprecher regierungssprecherin regierungssprecherinnen regierungssprechern
        regierungssprechers regierungsvertreter regierungsvertreterin regierungsvertreterinnen
        regierungsvertretern regierungsvertreters regime regimes region regionalchef regionalchefin
        regionalchefinnen regionalchefs regionalregierung regionalregierungen regionalverwaltung
        regionalverwaltungen regionen regisseur regisseure regisseuren regisseurin regisseurinnen regisseurs
        reisebegleiter reisebegleiterin reisebegleiterinnen reisebegleitern reisebegleiters reiseführer
        reiseführerin reiseführerinnen reiseführern reiseführers reiseleiter reiseleiterin reiseleiterinnen
        reiseleitern reiseleiters reisende reisendem reisenden reisender reiter reiterin reiterinnen reitern
        reiters rektor rektoren rektorin rektorinnen rektors rentner rentnerin rentnerinnen rentnern
        rentners reporter reporterin reporterinnen reportern reporters repräsentant repräsentanten
        repräsentantin repräsentantinnen republikaner republikanerin republikanern republikanische
        republikanischem republikanischen republikanischer republikchef republikchefin republikchefinnen
        republikchefs ressortchef ressortchefin ressortchefinnen ressortchefs ressortkollege ressortkollegen
        ressortkollegin ressortkolleginnen restaurateur restaurateure restaurateuren restaurateurin
        restaurateurinnen restaurateurs restaurator restauratoren restauratorin restauratorinnen
        restaurators retter retterin retterinnen rettern retters rettungsdienst rettungskräfte
        rettungskräften rettungsleitstelle rettungsleitstellen revolutionär revolutionäre revolutionären
        revolutionärin revolutionärinnen revolutionärs rezensent rezensenten rezensentin rezensentinnen
        richter richterin richterinnen richtern richters ringer ringerin ringerinnen ringern ringers ritter
        ritterin ritterinnen rittern ritters rivale rivalen rivalin rivalinnen robert-koch-institut
        roter-kreuz ruderer rudererin rudererinnen ruderern ruderers rumäne rumänen rumänin rumäninnen
        rundfunkanstalt rundfunkanstalten russe russen russin russinnen russlandexperte russlandexperten
        russlandexpertin russlandexpertinnen räte räten saboteur saboteure saboteuren saboteurin
        saboteurinnen saboteurs sachbearbeiter sachbearbeiterin sachbearbeiterinnen sachbearbeitern
        sachbearbeiters sachverständige sachverständigem sachverständigen sachverständiger salafist
        salafisten salafistin salafistinnen sammler sammlerin sammlerinnen sammlern sammlers sanitäter
        sanitäterin sanitäterinnen sanitätern sanitäters satiriker satirikerin satirikerinnen satirikern
        satirikers schaffner schaffnerin schaffnerinnen schaffnern schaffners schamane schamanen schamanin
        schamaninnen schatzmeister schatzmeisterin schaulustige schaulustigem schaulustigen schaulustiger
        schauspieler schauspielerin schauspielerinnen schauspielern schauspielers scheich scheichs
        schiedsmann schiedsmanns schiedsmänner schiedsmännern schiedsrichter schiedsrichterin
        schiedsrichterinnen schiedsrichtern schiedsrichters schläger schlägerin schlägerinnen schlägern
        schlägers schmuggler schmugglerin schmugglerinnen schmugglern schmugglers schneider schneiderin
        schneiderinnen schneidern schneiders schotte schotten schottin schottinnen schreiber schreiberin
        schreiberinnen schreibern schreibers schreiner schreinerin schreinerinnen schreinern schreiners
        schriftführer schriftsteller schriftstellerin schriftstellerinnen schriftstellern schriftstellers
        schuhmacher schuhmacherin schuhmacherinnen schuhmachern schuhmachers schulbehörde schulbehörden
        schuldirektor schuldirektoren schuldirektorin schuldirektorinnen schuldirektors schule schulen
        schulleiter schulleiterin schulleiterinnen schulleitern schulleiters schutzmann schutzmanns
        schutzmänner schutzmännern schwede schweden schwedin schwedinnen schweizer schweizerin schweizern
        schwester schwestern schwimmer schwimmerin schwimmerinnen schwimmern schwimmers schäfer schäferin
        schäferinnen schäfern schäfers schöpfer schöpferin schöpferinnen schöpfern schöpfers schüler
        schülerin schülerinnen schülern schülers schützer schützerin schützerinnen schützern schützers
        seeleute seelsorger seelsorgerin seelsorgerinnen seelsorgern seelsorgers seemann seemanns seemänner
        seemännern seenotretter seenotretterin seenotretterinnen seenotrettern seenotretters segler seglerin
        seglerinnen seglern seglers seismologe seismologen seismologin seismologinnen sekretär sekretäre
        sekretären sekretärin sekretärinnen sekretärs sekte sekten selbstständige selbstständigem
        selbstständigen selbstständiger senat senator senatoren senatorin senatorinnen senators senats
        senatspräsident senatspräsidenten senatspräsidentin senatspräsidentinnen senatssprecher
        senatssprecherin senatssprecherinnen senatssprechern senatssprechers sender senders separatist
        separatisten separatistin separatistinnen serbe serben serbin serbinnen sicherheitsbeauftragte
        sicherheitsbeauftragtem sicherheitsbeauftragten sicherheitsbeauftragter sicherheitsbehörde
        sicherheitsbehörden sicherheitsberater sicherheitsberaterin sicherheitsberaterinnen
        sicherheitsberatern sicherheitsberaters sicherheitsdienst sicherheitsexperte sicherheitsexperten
        sicherheitsexpertin sicherheitsexpertinnen sicherheitskreise sicherheitskreisen sicherheitskräfte
        sicherheitskräften sicherheitsmann sicherheitsmanns sicherheitsmitarbeiter sicherheitsmitarbeiterin
        sicherheitsmitarbeiterinnen sicherheitsmitarbeitern sicherheitsmitarbeiters sicherheitsmänner
        sicherheitsmännern sicherheitspolitiker sicherheitspolitikerin sicherheitspolitikerinnen
        sicherheitspolitikern sicherheitspolitikers sicherheitsrat sicherheitsrats siedler siedlerin
        siedlerinnen siedlern siedlers sieger siegerin siegerinnen siegern siegers skifahrer skifahrerin
        skifahrerinnen skifahrern skifahrers slowake slowaken slowakin slowakinnen slowene slowenen slowenin
        sloweninnen sohn sohnes soldat soldaten soldatin soldatinnen sonderbeauftragte sonderbeauftragtem
        sonderbeauftragten sonderbeauftragter sonderermittelnde sonderermittelndem sonderermittelnden
        sonderermittelnder sondergesandte sondergesandten sondergesandter sonderkommission
        sonderkommissionen souffleur souffleure souffleuren souffleurin souffleurinnen souffleurs
        sozialarbeiter sozialarbeiterin sozialarbeiterinnen sozialarbeitern sozialarbeiters sozialdemokrat
        sozialdemokraten sozialdemokratin sozialdemokratinnen sozialist sozialisten sozialistin
        sozialistinnen sozialminister sozialministerien sozialministerin sozialministerinnen
        sozialministerium sozialministeriums sozialministern sozialministers sozialpolitiker
        sozialpolitikerin sozialpolitikerinnen sozialpolitikern sozialpolitikers sozialpädagoge
        sozialpädagogen sozialpädagogin sozialpädagoginnen sozialverband soziologe soziologen soziologin
        soziologinnen spanier sparer sparerin sparerinnen sparern sparers sparkasse sparkassen spd-chef
        spd-chefin spd-chefinnen spd-chefs spediteur spediteure spediteuren spediteurin spediteurinnen
        spediteurs spender spenderin spenderinnen spendern spenders spezialeinheit spezialist spezialisten
        spezialistin spezialistinnen spieler spielerin spielerinnen spielern spielers spielführer
        spielführerin spielführerinnen spielführern spielführers spion spione spionin spitzenfunktionär
        spitzenfunktionäre spitzenfunktionären spitzenfunktionärin spitzenfunktionärinnen spitzenfunktionärs
        spitzenkandidat spitzenkandidaten spitzenkandidatin spitzenkandidatinnen spitzenpolitiker
        spitzenpolitikerin spitzenpolitikerinnen spitzenpolitikern spitzenpolitikers sponsor sponsoren
        sponsorin sponsorinnen sponsors sportdirektor sportdirektoren sportdirektorin sportdirektorinnen
        sportdirektors sportler sportlerin sportlerinnen sportlern sportlers sportsmann sportsmanns
        sportsmänner sportsmännern sprecher sprecherin sprecherinnen sprechern sprechers staat staaten
        staatengemeinschaft staatengemeinschaften staates staatsangehörige staatsangehörigem
        staatsangehörigen staatsangehöriger staatsanwalt staatsanwalts staatsanwaltschaft
        staatsanwaltschaften staatsanwälte staatsanwälten staatsanwältin staatsanwältinnen staatsbedienstete
        staatsbedienstetem staatsbediensteten staatsbediensteter staatsbürger staatsbürgerin
        staatsbürgerinnen staatsbürgern staatsbürgers staatschef staatschefin staatschefinnen staatschefs
        staatsführung staatsführungen staatskanzlei staatskanzleien staatsmacht staatsmann staatsmanns
        staatsminister staatsministerin staatsministerinnen staatsministern staatsministers staatsmächte
        staatsmächten staatsmänner staatsmännern staatsoberhaupt staatsoberhaupts staatsoberhäupter
        staatspräsident staatspräsidenten staatspräsidentin staatspräsidentinnen staatsrechtler
        staatsrechtlerin staatsrechtlerinnen staatsrechtlern staatsrechtlers staatssekretär staatssekretäre
        staatssekretären staatssekretärin staatssekretärinnen staatssekretärs staatsspitze staatsspitzen
        stab stabes stabschef stabschefin stabschefinnen stabschefs stadtpräsident stadtpräsidenten
        stadtpräsidentin stadtpräsidentinnen stadtrat stadtrats stadtregierung stadtregierungen stadträte
        stadträtin stadtsprecher stadtsprecherin stadtsprecherinnen stadtsprechern stadtsprechers
        stadtverordnete stadtverordnetem stadtverordneten stadtverordneter stadtverwaltung stadtverwaltungen
        star stars start-up start-ups statist statisten statistikamt statistikbehörde statistiker
        statistikerin statistikerinnen statistikern statistikers statistin statistinnen
        statistische-bundesamt stelle stellen stellvertretende stellvertretendem stellvertretenden
        stellvertretender stellvertreter stellvertreterin stellvertreterinnen stellvertretern
        stellvertreters steuerexperte steuerexperten steuerexpertin steuerexpertinnen steuermann steuermanns
        steuermänner steuermännern steuerzahler steuerzahlerin steuerzahlerinnen steuerzahlern steuerzahlers
        stewardess stewardessen stifter stifterin stifterinnen stiftern stifters stiftung stiftungen
        strafverteidiger strafverteidigerin strafverteidigerinnen strafverteidigern strafverteidigers
        stratege strategen strategin strateginnen straßenhändler straßenhändlerin straßenhändlerinnen
        straßenhändlern straßenhändlers streikende streikendem streikenden streikender streithelfer
        streithelferin streithelferinnen streithelfern streithelfers streitkräfte streitkräften strohmann
        strohmanns strohmänner strohmännern student studenten studentenschaft studentin studentinnen
        studienautor studienautoren studienautorin studienautorinnen studienautors studierende studierendem
        studierenden studierender städtebund städtetag städtetags stürmer stürmerin stürmerinnen stürmern
        stürmers sultan sultans sympathisant sympathisanten sympathisantin sympathisantinnen synode synoden
        synodensprecher synodensprecherin synodensprecherinnen synodensprechern synodensprechers syrer
        sänger sängerin sängerinnen sängern sängers söhne söhnen söldner söldnerchef söldnerchefin
        söldnerchefinnen söldnerchefs söldnerin söldnerinnen söldnern söldners tageszeitung tageszeitungen
        taliban tante tanten tatverdächtige tatverdächtigem tatverdächtigen tatverdächtiger taucher
        taucherin taucherinnen tauchern tauchers team teamkollege teamkollegen teamkollegin teamkolleginnen
        teamleiter teamleiterin teamleiterinnen teamleitern teamleiters teammanager teammanagerin
        teammanagerinnen teammanagern teammanagers teams techniker technikerin technikerinnen technikern
        technikers teenager teenagern teilhaber teilhaberin teilhaberinnen teilhabern teilhabers
        teilnehmende teilnehmendem teilnehmenden teilnehmender teilnehmer teilnehmerin teilnehmerinnen
        teilnehmern teilnehmers terrorgruppe terrorgruppen terrorist terroristen terroristin terroristinnen
        terrormiliz terrormilizen terrororganisation terrororganisationen theaterdirektor theaterdirektoren
        theaterdirektorin theaterdirektorinnen theaterdirektors theatermacher theatermacherin
        theatermacherinnen theatermachern theatermachers theologe theologen theologin theologinnen therapeut
        therapeuten therapeutin therapeutinnen thinktank tierarzt tierpfleger tierpflegerin tierpflegerinnen
        tierpflegern tierpflegers tierschützer tierschützerin tierschützerinnen tierschützern tierschützers
        tierärzte tierärztin tischler tischlerin tischlerinnen tischlern tischlers tochter torhüter
        torhüterin torhüterinnen torhütern torhüters tourist touristen touristiker touristikerin
        touristikerinnen touristikern touristikers touristin touristinnen trainer trainerin trainerinnen
        trainern trainers transporteur transporteure transporteuren transporteurin transporteurinnen
        transporteurs trauernde trauerndem trauernden trauernder treiber treiberin treiberinnen treibern
        treibers trio troika trotzkist trotzkisten trotzkistin trotzkistinnen truppe truppen träger trägerin
        trägerinnen trägern trägers tscheche tschechen tschechin tschechinnen turner turnerin turnerinnen
        turnern turners tutor tutoren tutorin tutorinnen tutors täter täterin täterinnen tätern täters
        töchter töchtern türke türkeiexperte türkeiexperten türkeiexpertin türkeiexpertinnen türken türkin
        türkinnen u-ausschuss uefa-präsident uefa-präsidenten uefa-präsidentin uefa-präsidentinnen ukrainer
        ukrainerin ukrainerinnen ukrainern umstehende umstehendem umstehenden umstehender umweltaktivist
        umweltaktivisten umweltaktivistin umweltaktivistinnen umweltbundesamt umweltexperte umweltexperten
        umweltexpertin umweltexpertinnen umweltminister umweltministerien umweltministerin
        umweltministerinnen umweltministerium umweltministeriums umweltministern umweltministers
        umweltpolitiker umweltpolitikerin umweltpolitikerinnen umweltpolitikern umweltpolitikers
        umweltschützer umweltschützerin umweltschützerinnen umweltschützern umweltschützers un
        un-generalsekretär un-generalsekretäre un-generalsekretären un-generalsekretärin
        un-generalsekretärinnen un-generalsekretärs un-sprecher un-sprecherin un-sprecherinnen un-sprechern
        un-sprechers ungarn ungläubige ungläubigem ungläubigen ungläubiger universität universitäten
        universitätsprofessor universitätsprofessoren universitätsprofessorin universitätsprofessorinnen
        universitätsprofessors universitätssprecher universitätssprecherin universitätssprecherinnen
        universitätssprechern universitätssprechers uno uno-generalsekretär uno-generalsekretäre
        uno-generalsekretären uno-generalsekretärin uno-generalsekretärinnen uno-generalsekretärs
        uno-sprecher uno-sprecherin uno-sprecherinnen uno-sprechern uno-sprechers unterhaus
        unterhausabgeordnete unterhausabgeordnetem unterhausabgeordneten unterhausabgeordneter unterhauses
        unterhändler unterhändlerin unterhändlerinnen unterhändlern unterhändlers unterlegene unterlegenem
        unterlegenen unterlegener unternehmen unternehmens unternehmenschef unternehmenschefin
        unternehmenschefinnen unternehmenschefs unternehmensführung unternehmensführungen unternehmensgruppe
        unternehmensgruppen unternehmensleitung unternehmensleitungen unternehmenssprecher
        unternehmenssprecherin unternehmenssprecherinnen unternehmenssprechern unternehmenssprechers
        unternehmer unternehmerin unternehmerinnen unternehmern unternehmers unteroffizier unteroffiziere
        unteroffizieren unteroffizierin unteroffizierinnen unteroffiziers unterstützer unterstützerin
        unterstützerinnen unterstützern unterstützers untersuchungsausschuss untersuchungsausschusses
        unterzeichner unterzeichnerin unterzeichnerinnen unterzeichnern unterzeichners uploader uploaderin
        uploaderinnen uploadern uploaders ureinwohner ureinwohnerin ureinwohnerinnen ureinwohnern
        ureinwohners urlauber urlauberin urlauberinnen urlaubern urlaubers urologe urologen urologin
        urologinnen us-abgeordnete us-abgeordnetem us-abgeordneten us-abgeordneter us-außenminister
        us-außenministerin us-außenministerinnen us-außenministern us-außenministers us-finanzminister
        us-finanzministerin us-finanzministerinnen us-finanzministern us-finanzministers us-präsident
        us-präsidenten us-präsidentin us-präsidentinnen us-senator us-senatoren us-senatorin us-senatorinnen
        us-senators us-verteidigungsminister us-verteidigungsministerin us-verteidigungsministerinnen
        us-verteidigungsministern us-verteidigungsministers user userin userinnen usern users usurpator
        usurpatoren usurpatorin usurpatorinnen usurpators vandale vandalen vandalin vandalinnen vater vaters
        vatikan vatikans veranstalter veranstalterin verantwortliche verantwortlichem verantwortlichen
        verantwortlicher verband verbandes verbands verbandschef verbandschefin verbandschefinnen
        verbandschefs verbandspräsident verbandspräsidenten verbandspräsidentin verbandspräsidentinnen
        verbandssprecher verbandssprecherin verbandssprecherinnen verbandssprechern verbandssprechers
        verbandsvorsitzende verbandsvorsitzendem verbandsvorsitzenden verbandsvorsitzender
        verbraucherschützer verbraucherschützerin verbraucherschützerinnen verbraucherschützern
        verbraucherschützers verbraucherzentrale verbraucherzentralen verbrecher verbrecherin
        verbrecherinnen verbrechern verbrechers verbände verbänden verbündete verbündetem verbündeten
        verbündeter verdächtige verdächtigem verdächtigen verdächtiger verein vereine vereinen vereinigung
        vereinigungen vereins vereinschef vereinschefin vereinschefinnen vereinschefs vereinspräsident
        vereinspräsidenten vereinspräsidentin vereinspräsidentinnen vereinssprecher vereinssprecherin
        vereinssprecherinnen vereinssprechern vereinssprechers vereinsvorsitzende vereinsvorsitzendem
        vereinsvorsitzenden vereinsvorsitzender verfasser verfasserin verfasserinnen verfassern verfassers
        verfassungsgericht verfassungsgerichts verfassungsrechtler verfassungsrechtlerin
        verfassungsrechtlerinnen verfassungsrechtlern verfassungsrechtlers verfassungsschutz
        verfassungsschutzbeauftragte verfassungsschutzbeauftragtem verfassungsschutzbeauftragten
        verfassungsschutzbeauftragter verfassungsschutzes verfassungsschützer verfassungsschützerin
        verfassungsschützerinnen verfassungsschützern verfassungsschützers verfolger verfolgerin
        verfolgerinnen verfolgern verfolgers verhandlungskreise verkehrsbehörde verkehrsbehörden
        verkehrsexperte verkehrsexperten verkehrsexpertin verkehrsexpertinnen verkehrsminister
        verkehrsministerien verkehrsministerin verkehrsministerinnen verkehrsministerium
        verkehrsministeriums verkehrsministern verkehrsministers verkäufer verkäuferin verkäuferinnen
        verkäufern verkäufers verlag verlage verlags verletzte verletztem verletzten verletzter verlierer
        verliererin verliererinnen verlierern verlierers vermieter vermieterin vermieterinnen vermietern
        vermieters vermisste vermisstem vermissten vermisster vermittler vermittlerin vermittlerinnen
        vermittlern vermittlers vermittlung vermittlungen vermögensberater vermögensberaterin
        vermögensberaterinnen vermögensberatern vermögensberaters vermögensverwalter vermögensverwalterin
        vermögensverwalterinnen vermögensverwaltern vermögensverwalters versammlung versammlungen
        versicherung versicherungen verteidiger verteidigerin verteidigerinnen verteidigern verteidigers
        verteidigung verteidigungen verteidigungsminister verteidigungsministerien verteidigungsministerin
        verteidigungsministerinnen verteidigungsministerium verteidigungsministeriums verteidigungsministern
        verteidigungsministers vertrauensmann vertrauensmanns vertrauensmänner vertrauensmännern vertreter
        vertreterin vertreterinnen vertretern vertreters vertretung vertretungen vertriebene vertriebenem
        vertriebenen vertriebener verursacher verursacherin verursacherinnen verursachern verursachers
        verurteilte verurteiltem verurteilten verurteilter verwalter verwalterin verwalterinnen verwaltern
        verwalters verwaltung verwaltungen verwaltungsgericht verwaltungsgerichts verwaltungsleiter
        verwaltungsleiterin verwaltungsleiterinnen verwaltungsleitern verwaltungsleiters verwaltungsrat
        verwaltungsrats verwandte verwandtem verwandten verwandter veterinär veterinäre veterinären
        veterinärin veterinärinnen veterinärs vikar vikare vikaren vikarin vikarinnen vikars virologe
        virologen virologin virologinnen vizebürgermeister vizechef vizechefin vizechefinnen vizechefs
        vizekanzler vizekanzlerin vizekanzlerinnen vizekanzlern vizekanzlers vizepräsident vizepräsidenten
        vizepräsidentin vizepräsidentinnen vizevorsitzende vizevorsitzendem vizevorsitzenden
        vizevorsitzender volk volkes volkspartei volksparteien volontär volontäre volontären volontärin
        volontärinnen volontärs vorarbeiter vorarbeiterin vorarbeiterinnen vorarbeitern vorarbeiters
        vordermann vordermanns vordermänner vordermännern vorgesetzte vorgesetztem vorgesetzten vorgesetzter
        vorgänger vorgängerin vorgängerinnen vorgängern vorgängers vorhut vorhuten vormund vorreiter
        vorreiterin vorreiterinnen vorreitern vorreiters vorsitzende vorsitzendem vorsitzenden vorsitzender
        vorstand vorstandes vorstands vorstandschef vorstandschefin vorstandschefinnen vorstandschefs
        vorstandsvorsitzende vorstandsvorsitzendem vorstandsvorsitzenden vorstandsvorsitzender vorsteher
        vorsteherin vorsteherinnen vorstehern vorstehers vorstände vorständen vorständin vulkanologe
        vulkanologen vulkanologin vulkanologinnen väter vätern völker völkerrechtler völkerrechtlerin
        völkerrechtlerinnen völkerrechtlern völkerrechtlers wachmann wachmanns wachmänner wachmännern
        waffenhändler waffenhändlerin waffenhändlerinnen waffenhändlern waffenhändlers wagner-chef
        wagner-chefin wagner-chefinnen wagner-chefs wahlbehörde wahlbehörden wahlbeobachter wahlbeobachterin
        wahlbeobachterinnen wahlbeobachtern wahlbeobachters wahlberechtigte wahlberechtigtem
        wahlberechtigten wahlberechtigter wahlhelfer wahlhelferin wahlhelferinnen wahlhelfern wahlhelfers
        wahlkommission wahlkommissionen wahlkämpfer wahlkämpferin wahlkämpferinnen wahlkämpfern wahlkämpfers
        wahlleiter wahlleiterin wahlleiterinnen wahlleitern wahlleiters wanderer wandererin wandererinnen
        wanderern wanderers wehrbeauftragte wehrbeauftragtem wehrbeauftragten wehrbeauftragter weißen-hauses
        weißes-haus weltgemeinschaft weltgemeinschaften weltmeister weltmeisterin weltmeisterinnen
        weltmeistern weltmeisters werk werks wettbewerbsbehörde wettbewerbsbehörden wetterdienst
        wetterdienstes widerstandskämpfer widerstandskämpferin widerstandskämpferinnen widerstandskämpfern
        widerstandskämpfers winzer winzerin winzerinnen winzern winzers wirt wirte wirtin wirts
        wirtschaftsexperte wirtschaftsexperten wirtschaftsexpertin wirtschaftsexpertinnen
        wirtschaftsforscher wirtschaftsforscherin wirtschaftsforscherinnen wirtschaftsforschern
        wirtschaftsforschers wirtschaftskammer wirtschaftskammeren wirtschaftsminister
        wirtschaftsministerien wirtschaftsministerin wirtschaftsministerinnen wirtschaftsministerium
        wirtschaftsministeriums wirtschaftsministern wirtschaftsministers wirtschaftsprofessor
        wirtschaftsprofessoren wirtschaftsprofessorin wirtschaftsprofessorinnen wirtschaftsprofessors
        wirtschaftsprüfer wirtschaftsprüferin wirtschaftsprüferinnen wirtschaftsprüfern wirtschaftsprüfers
        wirtschaftsvereinigung wirtschaftsvereinigungen wissenschaftler wissenschaftlerin
        wissenschaftlerinnen wissenschaftlern wissenschaftlers wissenschaftsminister wissenschaftsministerin
        wissenschaftsministerinnen wissenschaftsministern wissenschaftsministers witwe witwen witwer
        wochenzeitung wochenzeitungen wächter wächterin wächterinnen wächtern wächters wähler wählerin
        wählerinnen wählern wählers wärter wärterin wärterinnen wärtern wärters youtuber youtuberin zahler
        zahlerin zahlerinnen zahlern zahlers zahnarzt zahnärzte zahnärztin zar zaren zarin zeichner
        zeichnerin zeichnerinnen zeichnern zeichners zeitschrift zeitschriften zeitung zeitungen zentralbank
        zentralbankchef zentralbankchefin zentralbankchefinnen zentralbankchefs zentralbanken zentrale
        zentralen zentralkomitee zentralrat zentralrats zentren zentrum zentrums zeuge zeugen zeugin
        zeuginnen zivilgesellschaft zivilgesellschaften zivilist zivilisten zivilistin zivilistinnen zoll
        zollamt zollbehörde zollbehörden zolls zoodirektor zoodirektoren zoodirektorin zoodirektorinnen
        zoodirektors zoologe zoologen zoologin zoologinnen zugbegleiter zugbegleiterin zugbegleiterinnen
        zugbegleitern zugbegleiters zugführer zugführerin zugführerinnen zugführern zugführers zuhörer
        zuhörerin zuhörerinnen zuhörern zuhörers zunft zunften zuschauer zuschauerin zuschauerinnen
        zuschauern zuschauers zuwanderer zuwandererin zuwandererinnen zuwanderern zuwanderers zwilling
        zwillinge zöllner zöllnerin zöllnerinnen zöllnern zöllners züchter züchterin züchterinnen züchtern
        züchters äbte äbten äbtissin äbtissinnen ämter ämtern ärzte ärztekammer ärztekammeren ärzten
        ärzteschaft ärztin ärztinnen ökologe ökologen ökologin ökologinnen ökonom ökonomen ökonomin
        ökonominnen österreicher österreicherin österreicherinnen österreichern österreichers überbringer
        überbringerin überbringerinnen überbringern überbringers überlebende überlebendem überlebenden
        überlebender übersetzer übersetzerin übersetzerinnen übersetzern übersetzers
        """
    )
    | phrases("""
        nummer drei
        nummer eins
        nummer zwei
    """),
    speaker_endings=(
        "abgeordnete",
        "abgeordneten",
        "abgeordneter",
        "aktivist",
        "aktivisten",
        "aktivistin",
        "angehörige",
        "angehörigen",
        "angehöriger",
        "anwalt",
        "anwalts",
        "anwälte",
        "anwälten",
        "anwältin",
        "anwältinnen",
        "arzt",
        "beamte",
        "beamten",
        "beamter",
        "beamtin",
        "beauftragte",
        "beauftragten",
        "beauftragter",
        "berater",
        "beraterin",
        "beratern",
        "beraters",
        "besitzer",
        "besitzerin",
        "besitzern",
        "betreiber",
        "betreibern",
        "bischof",
        "bischöfe",
        "bischöfin",
        "botschafter",
        "botschafterin",
        "bürgermeister",
        "bürgermeisterin",
        "chef",
        "chefin",
        "chefinnen",
        "chefs",
        "direktor",
        "direktoren",
        "direktorin",
        "experte",
        "experten",
        "expertin",
        "expertinnen",
        "fachmann",
        "fahrer",
        "fahrerin",
        "fahrern",
        "forscher",
        "forscherin",
        "forscherinnen",
        "forschern",
        "forschers",
        "führer",
        "führerin",
        "führern",
        "führers",
        "helfer",
        "helferin",
        "helfern",
        "hersteller",
        "herstellern",
        "händler",
        "händlerin",
        "händlern",
        "ingenieur",
        "ingenieure",
        "inhaber",
        "inhaberin",
        "inhabern",
        "ist",
        "isten",
        "istin",
        "istinnen",
        "kandidat",
        "kandidaten",
        "kandidatin",
        "kollege",
        "kollegen",
        "kollegin",
        "kommissar",
        "kommissare",
        "kommissarin",
        "kommissars",
        "kämpfer",
        "kämpferin",
        "kämpfern",
        "lehrer",
        "lehrerin",
        "lehrern",
        "leiter",
        "leiterin",
        "leiterinnen",
        "leitern",
        "leiters",
        "leute",
        "leuten",
        "meisterin",
        "minister",
        "ministerin",
        "ministerinnen",
        "ministern",
        "ministers",
        "mitarbeiter",
        "mitarbeiterin",
        "mitarbeitern",
        "offizier",
        "offiziere",
        "ologe",
        "ologen",
        "ologin",
        "ologinnen",
        "politiker",
        "politikerin",
        "politikerinnen",
        "politikern",
        "politikers",
        "professor",
        "professoren",
        "professorin",
        "präsident",
        "präsidenten",
        "präsidentin",
        "präsidentinnen",
        "rechtler",
        "rechtlerin",
        "redakteur",
        "redakteure",
        "redakteurin",
        "richter",
        "richterin",
        "richtern",
        "schafter",
        "schafterin",
        "schaftler",
        "schaftlerin",
        "schaftlerinnen",
        "schaftlern",
        "schützer",
        "schützerin",
        "schützern",
        "sekretär",
        "sekretäre",
        "sekretärin",
        "sekretärs",
        "sfrau",
        "smann",
        "soldat",
        "soldaten",
        "soldatin",
        "spieler",
        "spielerin",
        "spielern",
        "sprecher",
        "sprecherin",
        "sprecherinnen",
        "sprechern",
        "sprechers",
        "trainer",
        "trainerin",
        "trainern",
        "trainers",
        "unternehmer",
        "unternehmerin",
        "unternehmern",
        "vertreter",
        "vertreterin",
        "vertretern",
        "vorsitzende",
        "vorsitzenden",
        "vorsitzender",
        "ärzte",
        "ärzten",
        "ärztin",
        "ärztinnen",
    ),
    saying=words("""
        ablehnen ablehnt ablehnte ablehnten abraten abriet abrieten abrät abstreiten abstreitet abstritt
        abstritten abweisen abweist abwiegeln abwiegelt abwiegelte abwiegelten abwies abwiesen ahnen ahnt
        ahnte ahnten akzeptieren akzeptiert akzeptierte akzeptierten analysieren analysiert analysierte
        analysierten andeuten andeutet andeutete andeuteten anfügen anfügt anfügte anfügten anführen anführt
        anführte anführten angab angaben angeben angibt anklagen anklagt anklagte anklagten ankündigen
        ankündigt ankündigte ankündigten anmahnen anmahnt anmahnte anmahnten anmerken anmerkt anmerkte
        anmerkten annahm annahmen annehmen annimmt annoncieren annonciert annoncierte annoncierten anordnen
        anordnet anordnete anordneten anprangern anprangert anprangerte anprangerten antworten antwortet
        antwortete antworteten anzweifeln anzweifelt anzweifelte anzweifelten appellieren appelliert
        appellierte appellierten argumentieren argumentiert argumentierte argumentierten attackieren
        attackiert attackierte attackierten attestieren attestiert attestierte attestierten auffordern
        auffordert aufforderte aufforderten aufrief aufriefen aufrufen aufruft aufzählen aufzählt aufzählte
        aufzählten ausführen ausführt ausführte ausführten ausrichten ausrichtet ausrichtete ausrichteten
        ausrief ausriefen ausrufen ausruft aussagen aussagt aussagte aussagten ausschließen ausschließt
        ausschloss ausschlossen aussprach aussprachen aussprechen ausspricht bat baten beanstanden beanstandet
        beanstandete beanstandeten beantragen beantragt beantragte beantragten beantworten beantwortet
        beantwortete beantworteten bedauern bedauert bedauerte bedauerten befand befanden befinden befindet
        befürchten befürchtet befürchtete befürchteten begründen begründet begründete begründeten begrüßen
        begrüßt begrüßte begrüßten beharren beharrt beharrte beharrten behaupten behauptet behauptete
        behaupteten beipflichten beipflichtet beipflichtete beipflichteten bejahen bejaht bejahte bejahten
        bekannte bekannten bekanntgab bekanntgaben bekanntgeben bekanntgibt bekennen bekennt beklagen beklagt
        beklagte beklagten bekräftigen bekräftigt bekräftigte bekräftigten bekunden bekundet bekundete
        bekundeten bemerken bemerkt bemerkte bemerkten bemängeln bemängelt bemängelte bemängelten beobachten
        beobachtet beobachtete beobachteten berichten berichtet berichtete berichteten bescheinigen
        bescheinigt bescheinigte bescheinigten beschließen beschließt beschloss beschlossen beschreiben
        beschreibt beschrieb beschrieben beschuldigen beschuldigt beschuldigte beschuldigten beschweren
        beschwert beschwerte beschwerten beschwor beschworen beschwören beschwört bestreiten bestreitet
        bestritt bestritten bestätigen bestätigt bestätigte bestätigten beten betet betete beteten beteuern
        beteuert beteuerte beteuerten betonen betont betonte betonten bezeichnen bezeichnet bezeichnete
        bezeichneten bezeugen bezeugt bezeugte bezeugten beziffern beziffert bezifferte bezifferten bezweifeln
        bezweifelt bezweifelte bezweifelten bilanzieren bilanziert bilanzierte bilanzierten bitten bittet
        blicken blickt blickte blickten brachte brachten bringen bringt brummen brummt brummte brummten
        brüllen brüllt brüllte brüllten dachte dachten danken dankt dankte dankten darlegen darlegt darlegte
        darlegten darstellen darstellt darstellte darstellten deklarieren deklariert deklarierte deklarierten
        dementieren dementiert dementierte dementierten denken denkt deuten deutet deutete deuteten
        diagnostizieren diagnostiziert diagnostizierte diagnostizierten diktieren diktiert diktierte
        diktierten distanzieren distanziert distanzierte distanzierten drohen droht drohte drohten drängen
        drängt drängte drängten durchblicken durchblickt durchblickte durchblickten eingestand eingestanden
        eingestehen eingesteht einräumen einräumt einräumte einräumten einschätzen einschätzt einschätzte
        einschätzten einwandte einwandten einwarf einwarfen einwenden einwendet einwendete einwendeten
        einwerfen einwirft empfahl empfahlen empfehlen empfiehlt entgegenhalten entgegenhielt entgegenhielten
        entgegenhält entgegnen entgegnet entgegnete entgegneten enthüllen enthüllt enthüllte enthüllten
        entscheiden entscheidet entschied entschieden entschuldigen entschuldigt entschuldigte entschuldigten
        ergänzen ergänzt ergänzte ergänzten erinnern erinnert erinnerte erinnerten erkannte erkannten erkennen
        erkennt erklären erklärt erklärte erklärten erläutern erläutert erläuterte erläuterten ermahnen
        ermahnt ermahnte ermahnten ermuntern ermuntert ermunterte ermunterten ermutigen ermutigt ermutigte
        ermutigten erwarten erwartet erwartete erwarteten erwidern erwidert erwiderte erwiderten erwog erwogen
        erwägen erwägt erwähnen erwähnt erwähnte erwähnten erzählen erzählt erzählte erzählten eröffnen
        eröffnet eröffnete eröffneten fahren fand fanden fassen fasst fasste fassten feiern feiert feierte
        feierten festhalten festhielt festhielten festhält feststellen feststellt feststellte feststellten
        finden findet flehen fleht flehte flehten fluchen flucht fluchte fluchten flüstern flüstert flüsterte
        flüsterten folgern folgert folgerte folgerten fordern fordert forderte forderten formulieren
        formuliert formulierte formulierten fortfahren fortfuhr fortfuhren fortfährt fragen fragt fragte
        fragten frohlocken frohlockt frohlockte frohlockten fuhr fuhren fährt fügen fügt fügte fügten führen
        führt führte führten fürchten fürchtet fürchtete fürchteten gab gaben garantieren garantiert
        garantierte garantierten geben geloben gelobt gelobte gelobten gestand gestanden gestehen gesteht gibt
        glauben glaubt glaubte glaubten gratulieren gratuliert gratulierte gratulierten halten heben hebt
        heißt herausstellen herausstellt herausstellte herausstellten hervorheben hervorhebt hervorhob
        hervorhoben hielt hielten hieß hinausposaunen hinausposaunt hinausposaunte hinausposaunten hinweisen
        hinweist hinwies hinwiesen hinzufügen hinzufügt hinzufügte hinzufügten hinzusetzen hinzusetzt
        hinzusetzte hinzusetzten hob hoben hoffen hofft hoffte hofften hält höhnen höhnt höhnte höhnten
        informieren informiert informierte informierten insistieren insistiert insistierte insistierten
        jammern jammert jammerte jammerten jubeln jubelt jubelte jubelten klagen klagt klagte klagten
        klarmachen klarmacht klarmachte klarmachten klarstellen klarstellt klarstellte klarstellten knurren
        knurrt knurrte knurrten kommentieren kommentiert kommentierte kommentierten konkretisieren
        konkretisiert konkretisierte konkretisierten konstatieren konstatiert konstatierte konstatierten
        kontern kontert konterte konterten korrigieren korrigiert korrigierte korrigierten kritisieren
        kritisiert kritisierte kritisierten kundtat kundtaten kundtun kundtut kündigen kündigt kündigte
        kündigten lachen lacht lachte lachten lamentieren lamentiert lamentierte lamentierten las lasen lassen
        lautet lautete legen legt legte legten lehnen lehnt lehnte lehnten lesen leugnen leugnet leugnete
        leugneten liest ließ ließen loben lobt lobte lobten log logen lässt lästern lästert lästerte lästerten
        lügen lügt machen macht machte machten mahnen mahnt mahnte mahnten meinen meint meinte meinten melden
        meldet meldete meldeten merken merkt merkte merkten mitteilen mitteilt mitteilte mitteilten moderieren
        moderiert moderierte moderierten monieren moniert monierte monierten murmeln murmelt murmelte
        murmelten mutmaßen mutmaßt mutmaßte mutmaßten nachfragen nachfragt nachfragte nachfragten nachlegen
        nachlegt nachlegte nachlegten nahelegen nahelegt nahelegte nahelegten nahm nahmen nannte nannten
        nehmen nennen nennt nimmt notieren notiert notierte notierten nörgeln nörgelt nörgelte nörgelten
        offenbaren offenbart offenbarte offenbarten offenlegen offenlegt offenlegte offenlegten orakeln
        orakelt orakelte orakelten ordnen ordnet ordnete ordneten pflichten pflichtet pflichtete pflichteten
        plaudern plaudert plauderte plauderten plädieren plädiert plädierte plädierten poltern poltert
        polterte polterten posaunen posaunt posaunte posaunten posten postet postete posteten postulieren
        postuliert postulierte postulierten prahlen prahlt prahlte prahlten prangern prangert prangerte
        prangerten predigen predigt predigte predigten preisen preisgab preisgaben preisgeben preisgibt preist
        pries priesen prognostizieren prognostiziert prognostizierte prognostizierten prophezeien prophezeit
        prophezeite prophezeiten protestieren protestiert protestierte protestierten präzisieren präzisiert
        präzisierte präzisierten publizieren publiziert publizierte publizierten raten reagieren reagiert
        reagierte reagierten rechnen rechnet rechnete rechneten reden redet redete redeten referieren
        referiert referierte referierten relativieren relativiert relativierte relativierten resümieren
        resümiert resümierte resümierten richten richtet richtete richteten richtigstellen richtigstellt
        richtigstellte richtigstellten rief riefen riet rieten rufen ruft räsonieren räsoniert räsonierte
        räsonierten rät räumen räumt räumte räumten rügen rügt rügte rügten sagen sagt sagte sagten sandte
        scherzen scherzt scherzte scherzten schildern schildert schilderte schilderten schimpfen schimpft
        schimpfte schimpften schlagen schließen schließt schloss schlossen schlug schlugen schlussfolgern
        schlussfolgert schlussfolgerte schlussfolgerten schlägt schreiben schreibt schreien schreit schrie
        schrieb schrieben schrien schwor schworen schwärmen schwärmt schwärmte schwärmten schwören schwört
        schätzen schätzt schätzte schätzten setzen setzt setzte setzten seufzen seufzt seufzte seufzten
        sichern sichert sicherte sicherten signalisieren signalisiert signalisierte signalisierten spekulieren
        spekuliert spekulierte spekulierten spotten spottet spottete spotteten sprach sprachen sprechen
        spricht stammeln stammelt stammelte stammelten stellen stellt stellte stellten stimmen stimmt stimmte
        stimmten streiten streitet stritt stritten stöhnen stöhnt stöhnte stöhnten suggerieren suggeriert
        suggerierte suggerierten tadeln tadelt tadelte tadelten tat taten teilen teilt teilte teilten
        telegrafieren telegrafiert telegrafierte telegrafierten titeln titelt titelte titelten tragen trug
        trugen trägt tun tut twittern twittert twitterte twitterten tönen tönt tönte tönten unken unkt unkte
        unkten unterstellen unterstellt unterstellte unterstellten unterstreichen unterstreicht unterstrich
        unterstrichen urteilen urteilt urteilte urteilten veranschlagen veranschlagt veranschlagte
        veranschlagten verbreiten verbreitet verbreitete verbreiteten verdeutlichen verdeutlicht verdeutlichte
        verdeutlichten verfügen verfügt verfügte verfügten verheißen verheißt verhieß verhießen verkünden
        verkündet verkündete verkündeten verlangen verlangt verlangte verlangten verlautbart verlautbarte
        verlautbarten verlautet verlautete verlauteten vermelden vermeldet vermeldete vermeldeten vermerken
        vermerkt vermerkte vermerkten vermuten vermutet vermutete vermuteten verneinen verneint verneinte
        verneinten verraten verriet verrieten verrät versichern versichert versicherte versicherten versprach
        versprachen versprechen verspricht verteidigen verteidigt verteidigte verteidigten verurteilen
        verurteilt verurteilte verurteilten verweisen verweist verwies verwiesen veröffentlichen
        veröffentlicht veröffentlichte veröffentlichten voraussagen voraussagt voraussagte voraussagten
        vorbrachte vorbrachten vorbringen vorbringt vorhersagen vorhersagt vorhersagte vorhersagten vorlas
        vorlasen vorlesen vorliest vorrechnen vorrechnet vorrechnete vorrechneten vorschlagen vorschlug
        vorschlugen vorschlägt vorstellen vorstellt vorstellte vorstellten vortragen vortrug vortrugen
        vorträgt vorwarf vorwarfen vorwerfen vorwirft wandte wandten warf warfen warnen warnt warnte warnten
        weisen weissagen weissagt weissagte weissagten weist weitergab weitergaben weitergeben weitergibt weiß
        wenden wendet wendete wendeten werfen wettern wettert wetterte wetterten widersprach widersprachen
        widersprechen widerspricht wiedergab wiedergaben wiedergeben wiedergibt wiederholen wiederholt
        wiederholte wiederholten wiegeln wiegelt wiegelte wiegelten wies wiesen wirft wissen witzeln witzelt
        witzelte witzelten wusste wussten wünschen wünscht wünschte wünschten würdigen würdigt würdigte
        würdigten zetern zetert zeterte zeterten zitieren zitiert zitierte zitierten zugab zugaben zugeben
        zugestand zugestanden zugestehen zugesteht zugibt zurief zuriefen zurufen zuruft zurückrief
        zurückriefen zurückrufen zurückruft zurückweisen zurückweist zurückwies zurückwiesen zusagen zusagt
        zusagte zusagten zusammenfassen zusammenfasst zusammenfasste zusammenfassten zusichern zusichert
        zusicherte zusicherten zustimmen zustimmt zustimmte zustimmten zweifeln zweifelt zweifelte zweifelten
        zählen zählt zählte zählten zögern zögert zögerte zögerten zürnen zürnt zürnte zürnten ätzen ätzt
        ätzte ätzten äußern äußert äußerte äußerten überlegen überlegt überlegte überlegten übermitteln
        übermittelt übermittelte übermittelten
    """),
    saying_participles=words("""
        abgelehnt abgeraten abgestritten abgewiegelt abgewiesen akzeptiert analysiert angedeutet angefügt
        angeführt angegeben angeklagt angekündigt angemahnt angemerkt angenommen angeordnet angeprangert
        angezweifelt annonciert appelliert argumentiert attackiert attestiert aufgefordert aufgerufen aufgezählt
        ausgeführt ausgerichtet ausgerufen ausgesagt ausgeschlossen ausgesprochen ausrichten beanstandet
        beantragt beantwortet bedauert befunden befürchtet begründet begrüßt beharrt behauptet beigepflichtet
        bejaht bekannt bekanntgegeben beklagt bekräftigt bekundet bemerkt bemängelt beobachtet berichtet
        bescheinigt beschlossen beschrieben beschuldigt beschwert beschworen bestritten bestätigt beteuert
        betont bezeichnet bezeugt beziffert bezweifelt bilanziert dargelegt dargestellt deklariert dementiert
        diagnostiziert diktiert distanziert durchgeblickt eingeräumt eingeschätzt eingestanden eingewandt
        eingewendet eingeworfen empfohlen entgegengehalten entgegnet enthüllt entschieden entschuldigt ergänzt
        erinnert erkannt erklärt erläutert ermahnt ermuntert ermutigt erwartet erwidert erwogen erwähnt erzählt
        eröffnet festgehalten festgestellt formuliert fortgefahren frohlockt garantiert geahnt geantwortet
        gebeten gebetet gebrummt gebrüllt gedacht gedankt gedroht gedrängt gefeiert gefleht geflucht geflüstert
        gefolgert gefordert gefragt gefunden gefürchtet geglaubt gehalten gehofft gehöhnt gejammert gejubelt
        geklagt geknurrt gekontert gelacht geleugnet gelobt gelogen gelästert gemahnt gemeint gemeldet gemurmelt
        gemutmaßt genannt genörgelt georakelt geplaudert gepoltert gepostet geprahlt gepredigt gepriesen geraten
        geredet gerufen gerügt gesagt gescherzt geschildert geschimpft geschlussfolgert geschrieben geschrien
        geschworen geschwärmt geschätzt geseufzt gespottet gesprochen gestammelt gestanden gestöhnt getadelt
        getitelt getwittert getönt geunkt geurteilt gewandt gewarnt geweissagt gewettert gewitzelt gewusst
        gewünscht gewürdigt gezetert gezweifelt gezögert gezürnt geätzt geäußert gratuliert herausgestellt
        hervorgehoben hinausposaunt hingewiesen hinzugefügt hinzugesetzt informiert insistiert klargemacht
        klargestellt kommentiert konkretisiert konstatiert korrigiert kritisiert kundgetan lamentiert mitgeteilt
        mitteilen moderiert moniert nachgefragt nachgelegt nahegelegt notiert offenbart offengelegt plädiert
        postuliert preisgegeben prognostiziert prophezeit protestiert präzisiert publiziert reagiert referiert
        relativiert resümiert richtiggestellt räsoniert signalisiert spekuliert suggeriert telegrafiert
        unterstellt unterstrichen veranschlagt verbreitet verdeutlicht verfügt verheißen verkündet verlangt
        verlautbart verlauten verlautet vermeldet vermerkt vermutet verneint verraten versichert versprochen
        verteidigt verurteilt verwiesen veröffentlicht vorausgesagt vorgebracht vorgelesen vorgerechnet
        vorgeschlagen vorgestellt vorgetragen vorgeworfen vorhergesagt weitergegeben widersprochen wiedergegeben
        wiederholt wissen zitiert zugegeben zugerufen zugesagt zugesichert zugestanden zugestimmt zurückgerufen
        zurückgewiesen zusammengefasst überlegt übermittelt
    """),
    auxiliaries=words("""
        habe haben hat hatte hatten hätte hätten ist ließ ließen lässt sei seien sind war waren werde werden wird wurde
        wurden
        wäre wären würde würden
    """),
    addressees=words("""
        abc abgeordneten afp agenturen al-dschasira anhänger anhängern anlegern ansa anwesenden ap apa
        ard arte axios bbc beamten behörden bild bloomberg br bundestag bürgern cbs cnn delegierten
        demonstranten deutschlandfunk diplomaten dlf dpa efe eltern euronews experten fans faz fernsehen
        fernsehsender focus fox fr freunden geschworenen golem gäste gästen handelsblatt heise hr hörern
        interfax journalist journalisten journalistinnen kabinett keystone-sda kna kollegen kongress
        korrespondenten krone kunden kurier kyodo landtag lesern mdr medien medienvertretern
        mitarbeitern mitgliedern n-tv nachrichtenagentur nachrichtenagenturen nbc ndr npr ntv nzz orf
        parlament parlamentariern phoenix politico politikern polizei polizisten presse pressevertretern
        pro7 rbb redaktion redaktionsnetzwerk reportern reuters ria rnd rtl rundfunk sat.1 schülern sda
        senat senatoren sid sky soldaten spiegel sr srf staatsfernsehen staatsmedien standard stern
        studenten swr sz tagesschau tagesspiegel tass taz teilnehmern truppen twitter ukrinform
        unterstützern wdr welt wirtschaftswoche wählern xinhua youtube zdf zeitung zeitungen zeugen
        zuhörern zuschauern österreich
    """)
    | phrases("""
        agence france-presse
        al jazeera
        associated press
        axel springer
        bayerischen rundfunk
        bild am sonntag
        dem ard-hauptstadtstudio
        dem deutschlandfunk
        dem fernsehen
        dem fernsehsender
        dem focus
        dem gericht
        dem handelsblatt
        dem kabinett
        dem magazin
        dem nachrichtenmagazin
        dem nachrichtenportal
        dem nachrichtensender
        dem ndr
        dem orf
        dem parlament
        dem portal
        dem radiosender
        dem redaktionsnetzwerk deutschland
        dem rnd
        dem rundfunk
        dem senat
        dem sender
        dem sender cnn
        dem sicherheitsrat
        dem spiegel
        dem staatsfernsehen
        dem standard
        dem stern
        dem swr
        dem tagesspiegel
        dem us-sender
        dem us-sender cnn
        dem wall street journal
        dem wdr
        dem zdf
        den abgeordneten
        den behörden
        den journalisten
        den medien
        den reportern
        den sendern rtl und ntv
        den zeitungen der funke mediengruppe
        der afp
        der agentur
        der augsburger allgemeinen
        der badischen zeitung
        der berliner morgenpost
        der berliner zeitung
        der bild
        der bild am sonntag
        der bild-zeitung
        der deutschen presse agentur
        der deutschen presse-agentur
        der deutschen welle
        der dpa
        der faz
        der frankfurter allgemeinen
        der frankfurter allgemeinen sonntagszeitung
        der frankfurter allgemeinen zeitung
        der frankfurter rundschau
        der funke mediengruppe
        der kronen zeitung
        der mediengruppe
        der nachrichtenagentur
        der nachrichtenagentur afp
        der nachrichtenagentur ap
        der nachrichtenagentur apa
        der nachrichtenagentur dpa
        der nachrichtenagentur reuters
        der nachrichtenagentur ria
        der nachrichtenagentur tass
        der neuen osnabrücker zeitung
        der neuen westfälischen
        der neuen zürcher zeitung
        der new york times
        der passauer neuen presse
        der polizei
        der presse
        der rheinischen post
        der stuttgarter zeitung
        der süddeutschen zeitung
        der tageszeitung
        der taz
        der washington post
        der welt
        der welt am sonntag
        der wirtschaftswoche
        der zeit
        der zeitschrift
        der zeitung
        der öffentlichkeit
        deutsche welle
        dieser redaktion
        dieser zeitung
        fox news
        frankfurter allgemeine zeitung
        ria nowosti
        sky news
        süddeutsche zeitung
        unserer redaktion
        unserer zeitung
    """),
    time_words=words(
        """
        abends anfangs bald bereits bisher damals danach dann demnächst derzeit ehemals einst endlich erneut
        erst früh früher frühmorgens gegenwärtig gestern gleichzeitig heute inzwischen jetzt jüngst kürzlich
        letztens längst mittags mitternachts mittlerweile momentan morgen morgens nachher nachmittags nachts
        neulich nun nunmehr schließlich seinerzeit seitdem seither spät später tags tagsüber täglich
        unlängst vorab vorerst vorgestern vorher vorhin vormals vormittags wieder wöchentlich zeitgleich
        zugleich zuletzt zunächst zurzeit zuvor zwischenzeitlich übermorgen
        """
    )
    | phrases("""
        am abend
        am folgenden tag
        am frühen abend
        am frühen morgen
        am frühen nachmittag
        am gleichen tag
        am mittag
        am morgen
        am nachmittag
        am nächsten morgen
        am nächsten tag
        am selben abend
        am selben tag
        am späten abend
        am späten nachmittag
        am tag danach
        am tag darauf
        am tag vor
        am tag zuvor
        am vorabend
        am vormittag
        am vortag
        am wochenende
        an diesem abend
        an diesem morgen
        an diesem tag
        anfang der woche
        anfang des jahres
        anfang des monats
        anfang dieser woche
        anfang dieses jahres
        anfang letzter woche
        bereits am morgen
        bereits gestern
        bereits heute
        bereits im vorfeld
        bereits vor monaten
        bis heute
        bis jetzt
        bis zuletzt
        damals noch
        diese woche
        diesen monat
        dieser tage
        dieses jahr
        dieses mal
        ein jahr später
        ein jahr zuvor
        eine stunde später
        eine woche später
        eine woche zuvor
        einen monat später
        einen tag danach
        einen tag nach
        einen tag später
        einen tag vorher
        einen tag zuvor
        ende der woche
        ende des jahres
        ende des monats
        ende letzter woche
        gegen mittag
        gegen mitternacht
        gestern abend
        gestern früh
        gestern mittag
        gestern morgen
        gestern nachmittag
        gestern vormittag
        heute abend
        heute früh
        heute mittag
        heute morgen
        heute nachmittag
        heute nacht
        heute vormittag
        im anschluss
        im august
        im frühjahr
        im herbst
        im laufe der woche
        im laufe des tages
        im letzten jahr
        im letzten monat
        im nachhinein
        im selben jahr
        im sommer
        im vergangenen herbst
        im vergangenen jahr
        im vergangenen monat
        im vergangenen sommer
        im vorfeld
        im vorjahr
        im winter
        in den letzten tagen
        in den vergangenen tagen
        in der früh
        in der nacht
        in der nacht auf montag
        in der nacht zum sonntag
        in der vergangenen nacht
        in der vergangenen woche
        in der vorwoche
        in der woche zuvor
        in der zwischenzeit
        in diesem jahr
        in diesem monat
        in dieser woche
        kurz danach
        kurz darauf
        kurz nach mitternacht
        kurz vor mitternacht
        kurz vorher
        kurz zuvor
        kurze zeit später
        letzte nacht
        letzte woche
        letzten monat
        letztes jahr
        letztes wochenende
        mitte der woche
        mitte des monats
        morgen abend
        morgen früh
        nach dem spiel
        nach dem treffen
        nach der abstimmung
        nach der sitzung
        noch am abend
        noch am selben tag
        noch gestern
        noch heute
        nächste woche
        nächstes jahr
        schon am morgen
        schon damals
        schon früher
        schon gestern
        schon vorher
        seit jahren
        stunden später
        tage später
        tags darauf
        tags zuvor
        vergangene nacht
        vergangene woche
        vergangenen monat
        vergangenes jahr
        vergangenes wochenende
        vor dem spiel
        vor der abstimmung
        vor der sitzung
        vor drei jahren
        vor drei tagen
        vor drei wochen
        vor einem jahr
        vor einem monat
        vor einer stunde
        vor einer woche
        vor einigen jahren
        vor einigen monaten
        vor einigen tagen
        vor einigen wochen
        vor kurzem
        vor langer zeit
        vor mehreren jahren
        vor monaten
        vor stunden
        vor tagen
        vor wenigen stunden
        vor wenigen tagen
        vor wenigen wochen
        vor wochen
        vor zwei jahren
        vor zwei monaten
        vor zwei tagen
        vor zwei wochen
        vorige woche
        voriges jahr
        wenig später
        wenige minuten später
        wenige stunden später
        wenige stunden zuvor
        wenige tage danach
        wenige tage später
        wenige tage zuvor
        wenige wochen später
        zu beginn der woche
        zu beginn des jahres
        zum jahresbeginn
        zum jahresende
        zum wochenbeginn
        zur zeit
        zwei tage danach
        zwei tage später
        zwei tage zuvor
        zwei wochen später
    """),
    adverbials=words("""
        ab abermals allerdings also an anonym anschaulich auch auf aufgebracht aus ausdrücklich ausführlich
        ausweichend außerdem barsch bedauernd begeistert bei beiläufig beispielsweise bekannt beschwichtigend
        besorgt bestimmt bissig bitter dabei daher damit dankbar dar daraufhin dazu dennoch detailliert
        deutlich diplomatisch direkt dort dramatisch drastisch durch eben ebenfalls ebenso ehrlich ein
        eindeutig eindringlich einfach einhellig einmütig einstimmig eisern emotional energisch entgegen
        entschieden entschlossen entsetzt enttäuscht erbost ergänzend erleichtert ernst ernsthaft erstaunt
        erwartungsgemäß etwa euphemistisch euphorisch exklusiv explizit falsch ferner fest formell fort frech
        freimütig freudig freundlich fröhlich ganz gegenüber gelassen gemeinsam genau genervt gerne
        gleichfalls gleichwohl glücklich hastig heftig herablassend heraus hervor hier hierzu hin hinaus
        hingegen hinterher hinzu höflich hörbar immerhin indes indessen indirekt informell intern ironisch
        irritiert jedoch jubelnd kategorisch klagend klar kleinlaut knapp konkret kopfschüttelnd korrekt
        kritisch kryptisch kund kurz kämpferisch kühl lachend lakonisch lapidar laut lautstark lediglich
        leidenschaftlich leise live lobend lächelnd mahnend mehrfach mehrmals meist mit mutig mündlich nach
        nachdenklich nachdrücklich nahe nervös niedergeschlagen nochmal nochmals nur nüchtern offen offenbar
        offiziell online optimistisch patzig persönlich pessimistisch pflichtbewusst pointiert polemisch
        postwendend preis privat prompt provokant prägnant präzise rasch ratlos resigniert respektvoll
        reumütig richtig ruhig sachlich sarkastisch scharf scherzhaft schlicht schmunzelnd schnell schockiert
        schriftlich schroff selbst selbstbewusst selbstkritisch sichtlich sinngemäß skeptisch so sofort sogar
        sorgenvoll spitz spontan spöttisch stattdessen stolz streng süffisant telefonisch traurig treffend
        triumphierend trocken trotzdem trotzig unaufgeregt unerwartet ungeduldig ungehalten ungerührt
        unmissverständlich unumwunden unverblümt unverhohlen unverzüglich unzufrieden vage vehement
        verbindlich verbittert vergeblich vergnügt vermutlich verschmitzt versöhnlich verwundert verärgert
        vielsagend vollmundig vor voraus vorher vorsichtig vorsorglich warnend wehmütig weiter weiterhin
        widerwillig wieder wiederholt wiederum wortreich wörtlich wütend zerknirscht zornig zu zudem zufrieden
        zurück zurückhaltend zusammen zuversichtlich zwar zynisch zähneknirschend zögerlich überdies
        übereinstimmend überraschend überrascht überzeugt übrigens
    """)
    | phrases("""
        am rande
        am rande der beratungen
        am rande der konferenz
        am rande der sitzung
        am rande der veranstaltung
        am rande des gipfels
        am rande des treffens
        am rande einer sitzung
        am rande einer veranstaltung
        am rande eines besuchs
        am rande eines treffens
        am telefon
        an bord
        an ort und stelle
        auf anfrage
        auf anfrage der deutschen presse-agentur
        auf anfrage mit
        auf bluesky
        auf das schärfste
        auf dem kurznachrichtendienst twitter
        auf dem kurznachrichtendienst x
        auf dem parteitag
        auf dem podium
        auf der bühne
        auf der plattform x
        auf der pressekonferenz
        auf der sitzung
        auf der tagung
        auf der veranstaltung
        auf deutsch
        auf einem parteitag
        auf einer konferenz
        auf einer kundgebung
        auf einer pressekonferenz
        auf einer tagung
        auf einer veranstaltung
        auf einer wahlkampfveranstaltung
        auf englisch
        auf facebook
        auf französisch
        auf ihrer internetseite
        auf ihrer website
        auf instagram
        auf nachfrage
        auf nachfrage von journalisten
        auf russisch
        auf seinem telegram-kanal
        auf seiner homepage
        auf seiner internetseite
        auf seiner website
        auf telegram
        auf truth social
        auf twitter
        auf wunsch
        auf x
        auf youtube
        aufs schärfste
        bei bekanntgabe der zahlen
        bei bluesky
        bei cnn
        bei der eröffnung
        bei der pressekonferenz
        bei der präsentation
        bei der sitzung
        bei der urteilsverkündung
        bei der vorstellung
        bei der vorstellung des berichts
        bei einem auftritt
        bei einem besuch
        bei einem besuch in kiew
        bei einem gespräch
        bei einem gipfel
        bei einem ortstermin
        bei einem pressetermin
        bei einem treffen
        bei einer anhörung
        bei einer ansprache
        bei einer debatte
        bei einer gedenkfeier
        bei einer konferenz
        bei einer kundgebung
        bei einer pressekonferenz
        bei einer rede
        bei einer sitzung
        bei einer veranstaltung
        bei einer wahlkampfveranstaltung
        bei facebook
        bei instagram
        bei telegram
        bei twitter
        bei x
        beim besuch
        beim gipfel
        beim kurznachrichtendienst x
        beim prozessauftakt
        beim treffen
        dem bericht zufolge
        den angaben zufolge
        der mitteilung zufolge
        ein weiteres mal
        ein wenig später
        einmal mehr
        einmal mehr deutlich
        erneut mit nachdruck
        ganz offen
        gegenüber cnn
        gegenüber der afp
        gegenüber der dpa
        gegenüber der nachrichtenagentur
        gegenüber der presse
        gegenüber der zeitung
        gegenüber journalisten
        gegenüber medien
        gegenüber reportern
        gegenüber reuters
        hinter verschlossenen türen
        hinter vorgehaltener hand
        im anschluss an das treffen
        im anschluss an die sitzung
        im ard-hauptstadtstudio
        im ard-morgenmagazin
        im bundesrat
        im bundestag
        im detail
        im deutschlandfunk
        im ersten
        im fernsehen
        im französischen fernsehen
        im gespräch
        im gespräch mit der dpa
        im gespräch mit journalisten
        im internet
        im interview
        im interview der woche
        im interview mit der dpa
        im interview mit der zeitung
        im kabinett
        im kurznachrichtendienst telegram
        im kurznachrichtendienst twitter
        im kurznachrichtendienst x
        im landtag
        im live-interview
        im namen der regierung
        im netz
        im onlinedienst telegram
        im onlinedienst twitter
        im onlinedienst x
        im parlament
        im podcast
        im prozess
        im radio
        im rahmen einer pressekonferenz
        im rundfunk
        im russischen fernsehen
        im russischen staatsfernsehen
        im scherz
        im senat
        im sender cnn
        im staatsfernsehen
        im us-fernsehen
        im us-sender cnn
        im verlauf
        im vertrauen
        im vorfeld
        im vorfeld des gipfels
        im vorfeld des treffens
        im weißen haus
        im zdf
        im zdf-morgenmagazin
        in aller deutlichkeit
        in aller form
        in aller kürze
        in aller offenheit
        in aller schärfe
        in aller öffentlichkeit
        in berlin
        in brüssel
        in davos
        in den sozialen medien
        in den sozialen netzwerken
        in der anhörung
        in der ard-sendung
        in der begründung
        in der debatte
        in der fragestunde
        in der generaldebatte
        in der knesset
        in der mitteilung
        in der nacht
        in der pressekonferenz
        in der sendung
        in der sitzung
        in der talkshow
        in der urteilsbegründung
        in der zdf-sendung
        in deutlichen worten
        in diesem zusammenhang
        in einem beitrag
        in einem blog
        in einem brief
        in einem eintrag
        in einem exklusiven interview
        in einem fernsehinterview
        in einem gastbeitrag
        in einem gespräch
        in einem interview
        in einem interview mit der zeitung
        in einem interview mit reuters
        in einem kommentar
        in einem offenen brief
        in einem podcast
        in einem post
        in einem radiointerview
        in einem schreiben
        in einem statement
        in einem telefonat
        in einem telefoninterview
        in einem tweet
        in einem video
        in einem videobeitrag
        in einem vortrag
        in einem zeitungsinterview
        in einer anhörung
        in einer ansprache
        in einer ausschusssitzung
        in einer aussendung
        in einer e-mail
        in einer erklärung
        in einer ersten reaktion
        in einer ersten stellungnahme
        in einer fernsehansprache
        in einer fernsehsendung
        in einer gemeinsamen erklärung
        in einer grundsatzrede
        in einer kurzen erklärung
        in einer live-sendung
        in einer mail
        in einer medienmitteilung
        in einer mitteilung
        in einer nachricht
        in einer offiziellen erklärung
        in einer pressekonferenz
        in einer pressemitteilung
        in einer rede
        in einer rede an die nation
        in einer regierungserklärung
        in einer schriftlichen erklärung
        in einer schriftlichen mitteilung
        in einer sendung
        in einer sitzung
        in einer sondersitzung
        in einer stellungnahme
        in einer studie
        in einer talkshow
        in einer veröffentlichten erklärung
        in einer videoansprache
        in einer videobotschaft
        in einer öffentlichen sitzung
        in englischer sprache
        in erster linie
        in genf
        in gewohnter weise
        in ihrer rede
        in ihrer stellungnahme
        in kiew
        in london
        in moskau
        in paris
        in peking
        in seiner abendlichen videoansprache
        in seiner ansprache
        in seiner antwort
        in seiner begründung
        in seiner eröffnungsrede
        in seiner neujahrsansprache
        in seiner rede
        in seiner rede zur lage der nation
        in seiner regierungserklärung
        in seiner täglichen videoansprache
        in seiner videoansprache
        in sozialen medien
        in washington
        in wien
        laut bericht
        laut der mitteilung
        laut einer mitteilung
        laut mitteilung
        live im fernsehen
        mit aller deutlichkeit
        mit aller entschiedenheit
        mit aller schärfe
        mit bedauern
        mit blick auf den krieg
        mit blick auf die lage
        mit blick auf die ukraine
        mit blick auf russland
        mit deutlichen worten
        mit einem augenzwinkern
        mit einem lachen
        mit einem lächeln
        mit einem schmunzeln
        mit erhobener stimme
        mit großem bedauern
        mit ironie
        mit klaren worten
        mit leiser stimme
        mit nachdruck
        mit stolz
        mit tränen in den augen
        mit unterstützung
        mit verweis auf
        nach angaben
        nach angaben der polizei
        nach beratungen
        nach der landung
        nach der sitzung
        nach der sitzung des kabinetts
        nach der veranstaltung
        nach eigenen angaben
        nach einem gespräch
        nach einem treffen
        nach einem treffen in brüssel
        nach einer kabinettssitzung
        nach einer sitzung
        nach langem schweigen
        nach medienberichten
        noch einmal
        ohne details zu nennen
        ohne einzelheiten zu nennen
        ohne namen zu nennen
        ohne nähere angaben
        ohne umschweife
        ohne weitere details
        ohne weitere einzelheiten
        ohne zu zögern
        per brief
        per e-mail
        per mail
        per telefon
        per twitter
        per video
        per videobotschaft
        per videokonferenz
        per videoschalte
        sowohl als auch
        unter anderem
        unter applaus
        unter beifall
        unter berufung auf
        unter der bedingung der anonymität
        unter der bedingung, anonym zu bleiben
        unter eid
        unter großem beifall
        unter hinweis auf
        unter tränen
        unter verweis auf
        unter wahrung der anonymität
        via facebook
        via instagram
        via telegram
        via twitter
        via x
        vom gefängnis aus
        von sich aus
        vor abgeordneten
        vor anhängern
        vor beginn der sitzung
        vor beginn des treffens
        vor dem abflug
        vor dem amtsgericht
        vor dem ausschuss
        vor dem bundestag
        vor dem gericht
        vor dem kongress
        vor dem landgericht
        vor dem parlament
        vor dem sicherheitsrat
        vor dem treffen
        vor dem untersuchungsausschuss
        vor den fernsehkameras
        vor den medien
        vor den un-sicherheitsrat
        vor der abstimmung
        vor der bundespressekonferenz
        vor der hauptstadtpresse
        vor der kamera
        vor der presse
        vor der sitzung
        vor der un-vollversammlung
        vor gericht
        vor gut einer woche
        vor hunderten anhängern
        vor journalisten
        vor laufenden kameras
        vor laufender kamera
        vor medienvertretern
        vor ort
        vor pressevertretern
        vor reportern
        vor studenten
        vor unterstützern
        wie folgt
        während der debatte
        während der pressekonferenz
        während des prozesses
        während des treffens
        während einer pressekonferenz
        während einer rede
        während einer veranstaltung
        während eines besuchs
        während eines interviews
        wörtlich mit
        zu beginn
        zu beginn der sitzung
        zu beginn des prozesses
        zu beginn des treffens
        zu journalisten
        zu protokoll
        zu recht
        zu reportern
        zu wort
        zum abschluss
        zum abschluss des gipfels
        zum auftakt
        zum auftakt des prozesses
        zum auftakt des treffens
        zum beispiel
        zum ersten mal
        zum prozessauftakt
        zum thema
        zur begründung
        zur eröffnung
        zur presse
        zur sache
    """),
    complement_prepositions=words("""
        am an aus bei beim der des einer eines für fürs ihrer ihres im in seiner seines vom von
    """)
    | phrases("""
        aus dem
        aus der
        bei der
        für das
        für den
        für die
        in der
    """),
    speech_objects=words(
        """
        abbau absichten absprachen alternativen angriff angriffen angst anschlägen anstieg anstrengungen
        anzeichen arbeit armut attacken aufstieg ausbau ausnahmen aussichten bedenken bedingungen bedrohung
        bedrohungen bemühungen betrug beweisen beziehungen chance chancen chaos dank demokratie detail
        details dingen drohungen druck einbruch einbußen einfluss einigkeit einigung einschränkungen
        einzelheiten engpässen entscheidungen entspannung enttäuschung entwicklung entwicklungen erfahrung
        erfahrungen erfolg erfolgen erinnerungen erleichterung erwartungen eskalation etwas fakten familie
        fehlern folgen folter fortschritt fortschritten fragen freiheit freude frieden friedensverhandlungen
        fristen furcht fällen geduld gefahr gefahren gefühlen geld gemeinsamkeiten gerechtigkeit gerüchten
        geschichten gesprächen gewalt gewinnen glück grausamkeiten grenzen gründen hass hilfe hindernissen
        hinweisen hoffnung hoffnungen hunger hürden ideen inflation informationen initiativen interesse
        interessen investitionen irrtum jahren katastrophe klimawandel knappheit kompromissbereitschaft
        kompromissen konflikt konflikten konsequenzen korruption kosten krieg kriegsverbrechen krise krisen
        kritik kräften kürzungen leid leiden liebe lösungen lücken massakern maßnahmen menschen
        menschenrechten missbrauch misserfolg misstrauen missverständnis missverständnissen mitteln mord mut
        möglichkeiten nachteilen neuem niederlage not notwendigkeit opfern optimismus panik partnerschaft
        perspektiven plan plänen potenzial problemen propaganda protesten provokation provokationen rache
        rassismus reformen respekt risiken risiko rivalität ruhe rückgang rückschlag rückschlägen sabotage
        sanktionen scham scheitern schmerz schmerzen schock schritten schuld schwierigkeiten schwäche
        schäden sicherheit sieg siegen signalen situationen skandal solidarität sorge sorgen spannungen
        sparmaßnahmen stabilität strafen streit stress stärke szenarien szenen terror terroranschlägen
        terrorismus themen tod toten trauer trend träumen umständen unabhängigkeit unfällen unglück unruhen
        unsicherheit unterschieden unterstützung untersuchungen ursachen verantwortung verbesserungen
        verbrechen vergeltung verhandlungen verletzungen verlust verlusten vermutungen verrat verschwörung
        verständnis verstößen versuchen vertrauen veränderungen vielem vorbereitungen vorfällen vorteilen
        vorwürfen völkermord wachstum waffen wandel warnungen werten widerstand willkür wirkungen wundern
        wut wünschen zahlen zeichen zeiten zerstörung zielen zusammenarbeit zusammenhalt zwang zweifeln
        ängsten überraschung
        """
    ),
    titles=words("""
        abgeordnete abgeordneter abt admiral altbundeskanzler altbundespräsident altkanzler außenminister
        außenministerin ayatollah baron baroness baronin bischof bischöfin botschafter botschafterin
        brigadegeneral bruder bundesaußenminister bundesaußenministerin bundesfinanzminister
        bundesgesundheitsminister bundesinnenminister bundesinnenministerin bundesjustizminister bundeskanzler
        bundeskanzlerin bundesminister bundesministerin bundespräsident bundespräsidentin bundesrat
        bundesrätin bundestagspräsident bundestagspräsidentin bundesverteidigungsminister
        bundeswirtschaftsminister bürgermeister bürgermeisterin dekan diakon dipl.-ing direktor direktorin
        doktor don doña dr dr.-ing erzbischof erzherzog exkanzler feldmarschall feldwebel finanzminister
        finanzministerin fraktionschef frau freifrau freiherr fräulein fürst fürstin gefreiter general
        generaldirektor generalin generalleutnant generalmajor generaloberst generalsekretär generalsekretärin
        gesundheitsminister gesundheitsministerin gouverneur gouverneurin graf großfürst großherzog großmufti
        gräfin hauptkommissar hauptkommissarin hauptmann herr herrn herzog herzogin hr imam infantin ingenieur
        innenminister innenministerin innensenator innensenatorin inspektor intendant jungfrau justizminister
        justizministerin kaiser kaiserin kalif kanzler kanzlerin kanzlerkandidat kapitän kaplan kardinal khan
        kommandant kommandeur kommissar kommissarin kommissionspräsident kommissionspräsidentin konsul
        konteradmiral korporal kronprinz kronprinzessin kultusminister kultusministerin könig königin lady
        landeshauptfrau landeshauptmann landesrat landrat landrätin leutnant lord magister major markgraf
        marschall meister minister ministerin ministerpräsident ministerpräsidentin miss mister monsignore mr
        mrs mufti mullah mutter nationalrat oberarzt oberbürgermeister oberbürgermeisterin oberleutnant oberst
        oberstaatsanwalt oberstaatsanwältin oberstleutnant onkel papst parteichef parteichefin
        parteivorsitzende parteivorsitzender pastor pastorin pater patriarch pfarrer pfarrerin polizeichef
        premier premierminister premierministerin prinz prinzessin prinzregent prior priv.-doz privatdozent
        prof professor professorin propst präfekt präsident präsidentin rabbi rabbiner rabbinerin
        regierungschef regierungschefin regierungsrat regierungssprecher reichskanzler rektor rektorin richter
        richterin ritter sankt schah scheich schwester senator senatorin sergeant sir staatsanwalt
        staatsanwältin staatschef staatsminister staatsministerin staatspräsident staatspräsidentin
        staatssekretär staatssekretärin stadtrat stadträtin studienrat sultan superintendent tante trainer
        umweltminister umweltministerin unteroffizier us-außenminister us-general us-präsident us-senator
        us-vizepräsident us-vizepräsidentin vater verkehrsminister verkehrsministerin verteidigungsminister
        verteidigungsministerin vizeadmiral vizekanzler vizekanzlerin vizepräsident vizepräsidentin
        weihbischof wirtschaftsminister wirtschaftsministerin zar zarin zeuge
    """)
    | phrases("""
        air marshal
        chief executive
        dr. h. c
        dr. jur
        dr. med
        dr. phil
        emir von
        ihre exzellenz
        ihre majestät
        lieutenant general
        major general
        nationaler sicherheitsberater
        oberster führer
        prof. dr
        seine eminenz
        seine exzellenz
        seine heiligkeit
        seine majestät
        stellvertretender minister
    """),
    name_particles=words("""
        abu af al am an aus ben bin bint d' da dal dalla de degli dei del della den der des di do dos du d’
        edler el freiherr graf ibn im la las le les lo los lou mac mc oude san santa st te ten ter til tom u
        ul und van vande vander vom von y zu zum zur
    """)
    | phrases("""
        an der
        auf der
        aus dem
        de la
        de las
        de los
        in der
        van de
        van den
        van der
        von dem
        von den
        von der
        von und zu
        von und zum
        zu der
        zur mühlen
    """),
    refusals=phrases("""
        als großes sprachmodell kann ich
        als ki kann ich
        als ki-assistent kann ich
        als ki-modell kann ich
        als ki-sprachmodell habe ich
        als ki-sprachmodell kann ich
        als künstliche intelligenz kann ich
        als sprachmodell kann ich
        bitte geben sie den text an, den ich übersetzen soll
        entschuldigung, dabei kann ich nicht
        entschuldigung, ich kann diesen text nicht
        es tut mir leid, aber dabei kann ich
        es tut mir leid, aber dabei kann ich nicht
        es tut mir leid, aber ich kann bei dieser anfrage nicht
        es tut mir leid, aber ich kann diese anfrage
        es tut mir leid, aber ich kann diesen text
        es tut mir leid, aber ich kann diesen text nicht übersetzen
        es tut mir leid, aber ich kann dir dabei nicht helfen
        es tut mir leid, aber ich kann ihnen dabei nicht helfen
        es tut mir leid, ich kann diesen text nicht
        ich kann diesen text nicht übersetzen
        leider kann ich diesen text nicht übersetzen
        tut mir leid, aber ich kann diesen text nicht
        tut mir leid, dabei kann ich nicht
    """),
    site_footers=phrases("""
        quell site
        quell webseite
        quell website
        quelle seite
        quelle site
        quelle standort
        quelle webseite
        quelle website
        quellen site
        quellenseite
        quellseite
        quellsite
        quellwebsite
        ursprungsseite
    """),
    teasers=phrases("""
        auch interessant
        das könnte dich auch interessieren
        das könnte sie auch interessieren
        hören sie auch
        lesen sie auch
        lesen sie auch den artikel
        lesen sie auch unsere analyse
        lesen sie auch unseren artikel
        lesen sie außerdem
        lesen sie dazu auch
        lest auch
        lies auch
        mehr zum thema
        schauen sie auch
        sehen sie auch
        verwandte artikel
        ähnliche artikel
    """),
    footers=phrases("""
        den ganzen artikel lesen
        den originalartikel lesen
        den vollständigen artikel lesen
        der artikel … erschien zuerst auf …
        der beitrag … erschien zuerst auf …
        der beitrag … ist zuerst erschienen auf …
        ganzen artikel lesen
        klicken sie hier, um den vollständigen artikel zu lesen
        klicken sie hier, um weiterzulesen
        lesen sie den ganzen artikel
        lesen sie den originalartikel
        lesen sie den vollständigen artikel
        link zum original
        link zum originalartikel
        link zur quelle
        originalartikel lesen
        originalquelle
        quelle link
        quelllink
        vollständigen artikel lesen
        weiter lesen
        weiterlesen
        zum original
        zum originalartikel
        zur originalquelle
        übersetzt mit deepl
    """),
    disclosures=phrases("""
        aus dem englischen mit hilfe von ki übersetzt
        automatisch aus dem englischen übersetzt
        automatisch übersetzt aus dem englischen
        der artikel wurde automatisch übersetzt
        der artikel wurde maschinell übersetzt
        der text wurde automatisch übersetzt
        der text wurde maschinell übersetzt
        die übersetzung erfolgte automatisch
        die übersetzung erfolgte maschinell
        die übersetzung wurde automatisch erstellt
        die übersetzung wurde maschinell erstellt
        dies ist eine automatische übersetzung
        dies ist eine maschinelle übersetzung
        diese meldung wurde automatisch übersetzt
        diese meldung wurde maschinell übersetzt
        diese nachricht wurde automatisch übersetzt
        diese seite ist eine maschinelle übersetzung
        diese seite wurde automatisch übersetzt
        diese seite wurde maschinell übersetzt
        diese übersetzung wurde automatisch erstellt
        diese übersetzung wurde automatisch generiert
        diese übersetzung wurde maschinell erstellt
        diese übersetzung wurde mit hilfe von ki erstellt
        diese übersetzung wurde mithilfe von ki erstellt
        dieser artikel ist eine automatische übersetzung
        dieser artikel ist eine maschinelle übersetzung
        dieser artikel wurde aus dem englischen automatisch übersetzt
        dieser artikel wurde aus dem englischen maschinell übersetzt
        dieser artikel wurde aus dem französischen automatisch übersetzt
        dieser artikel wurde automatisch aus dem englischen übersetzt
        dieser artikel wurde automatisch aus dem französischen übersetzt
        dieser artikel wurde automatisch übersetzt
        dieser artikel wurde computergestützt übersetzt
        dieser artikel wurde durch künstliche intelligenz übersetzt
        dieser artikel wurde maschinell aus dem englischen übersetzt
        dieser artikel wurde maschinell übersetzt
        dieser artikel wurde mit deepl übersetzt
        dieser artikel wurde mit einem automatischen übersetzungsprogramm übersetzt
        dieser artikel wurde mit google translate übersetzt
        dieser artikel wurde mit hilfe von ki übersetzt
        dieser artikel wurde mit hilfe von künstlicher intelligenz übersetzt
        dieser artikel wurde mit ki übersetzt
        dieser artikel wurde mit künstlicher intelligenz übersetzt
        dieser artikel wurde mithilfe künstlicher intelligenz übersetzt
        dieser artikel wurde mithilfe von ki übersetzt
        dieser artikel wurde mithilfe von künstlicher intelligenz übersetzt
        dieser artikel wurde mithilfe von künstlicher intelligenz übersetzt und von der redaktion geprüft
        dieser artikel wurde von einer ki übersetzt
        dieser artikel wurde von ki übersetzt
        dieser artikel wurde von künstlicher intelligenz übersetzt
        dieser beitrag wurde automatisch übersetzt
        dieser beitrag wurde maschinell übersetzt
        dieser beitrag wurde mit hilfe von ki übersetzt
        dieser beitrag wurde mithilfe von ki übersetzt
        dieser inhalt wurde automatisch übersetzt
        dieser inhalt wurde maschinell übersetzt
        dieser text ist eine maschinelle übersetzung
        dieser text wurde automatisch übersetzt
        dieser text wurde durch ki übersetzt
        dieser text wurde maschinell übersetzt
        dieser text wurde mit hilfe künstlicher intelligenz übersetzt
        dieser text wurde mit hilfe von ki übersetzt
        dieser text wurde mit ki übersetzt
        dieser text wurde mit künstlicher intelligenz übersetzt
        dieser text wurde mithilfe von ki übersetzt
        dieser text wurde mithilfe von künstlicher intelligenz übersetzt
        dieses dokument wurde automatisch übersetzt
        dieses dokument wurde maschinell übersetzt
        es handelt sich um eine automatische übersetzung
        es handelt sich um eine maschinelle übersetzung
        hinweis: dieser artikel wurde automatisch übersetzt
        hinweis: dieser artikel wurde maschinell übersetzt
        hinweis: dieser text wurde maschinell übersetzt
        maschinell aus dem englischen übersetzt
        maschinell übersetzt aus dem englischen
        mit hilfe künstlicher intelligenz übersetzt
        mit ki übersetzt
        mithilfe von ki übersetzt
    """),
    tag_labels=phrases("""
        schlagwörter
        tags
        themen
    """),
    furniture=phrases("""
        - anzeige -
        - werbung -
        0 kommentare
        abo abschließen
        abo testen
        abonnieren sie unseren newsletter
        abonnieren sie unseren telegram-kanal
        abonnieren sie unseren whatsapp-kanal
        abonnieren sie unseren youtube-kanal
        alle ablehnen
        alle akzeptieren
        alle anzeigen
        alle artikel
        alle cookies akzeptieren
        alle kommentare anzeigen
        alle meldungen
        alle rechte vorbehalten
        alle rechte vorbehalten.
        als favorit speichern
        andere leser interessierte auch
        anmelden und weiterlesen
        anzeige
        anzeige - weiterlesen
        anzeige schließen
        artikel anhören
        artikel drucken
        artikel hören
        artikel kommentieren
        artikel merken
        artikel nur für abonnenten
        artikel per e-mail versenden
        artikel speichern
        artikel teilen
        artikel verschenken
        artikel versenden
        artikel vorlesen
        artikel weiterempfehlen
        artikel wird nach der anzeige fortgesetzt
        auf die merkliste
        auf facebook teilen
        auf linkedin teilen
        auf merkliste setzen
        auf pinterest teilen
        auf telegram teilen
        auf twitter teilen
        auf whatsapp teilen
        auf x teilen
        auf xing teilen
        beitrag teilen
        beliebte artikel
        benachrichtigungen aktivieren
        bereits abonnent?
        bereits abonnent? hier anmelden
        bereits registriert?
        bild teilen
        bild: dpa
        bitte aktivieren sie javascript
        bitte deaktivieren sie ihren adblocker
        bitte einloggen
        bitte melden sie sich an
        cookies akzeptieren
        danke für ihr interesse
        das könnte dir auch gefallen
        das könnte sie auch interessieren
        diese seite drucken
        diese website verwendet cookies
        diesen artikel drucken
        diesen artikel teilen
        dieser artikel ist nur für abonnenten
        dieser inhalt ist nur für abonnenten
        einen kommentar schreiben
        empfohlene artikel
        entdecken sie mehr
        exklusiv für abonnenten
        externe inhalte aktivieren
        externen inhalt anzeigen
        externer inhalt
        feedback geben
        fehler gefunden?
        fehler melden
        folge uns
        folge uns auf facebook
        folge uns auf instagram
        folgen sie uns
        folgen sie uns auf facebook
        folgen sie uns auf google news
        folgen sie uns auf instagram
        folgen sie uns auf twitter
        folgen sie uns auf whatsapp
        folgen sie uns auf x
        folgen sie uns auf youtube
        foto: dpa
        gesponserte inhalte
        getty images
        google news
        hier abonnieren
        hier anmelden
        hier geht es zum newsletter
        hier klicken
        ich stimme zu
        ihr kommentar
        ihre e-mail-adresse
        in kooperation mit
        inhalt teilen
        inhalt überspringen
        jetzt abonnieren
        jetzt anmelden
        jetzt kostenlos abonnieren
        jetzt kostenlos anmelden
        jetzt kostenlos registrieren
        jetzt kostenlos testen
        jetzt lesen
        jetzt newsletter abonnieren
        jetzt registrieren
        jetzt testen
        keine kommentare
        kommentar abgeben
        kommentar abschicken
        kommentar hinterlassen
        kommentar schreiben
        kommentar verfassen
        kommentare (0)
        kommentare anzeigen
        kommentare ausblenden
        kommentare lesen
        kommentare sind geschlossen
        kostenlos anmelden
        kostenlos registrieren
        kostenlos testen
        laden sie unsere app herunter
        leserbrief schreiben
        lesezeichen setzen
        link kopieren
        link kopiert
        mehr anzeigen
        mehr artikel
        mehr artikel anzeigen
        mehr aus dem ressort
        mehr laden
        mehr nachrichten
        mehr zum thema
        meine merkliste
        meist gelesen
        meistgelesen
        meistgelesene artikel
        melden sie sich an
        melden sie sich an, um zu kommentieren
        melden sie sich für unseren newsletter an
        menü schließen
        mit freunden teilen
        nach der werbung weiterlesen
        nach oben
        neueste artikel
        neueste beiträge
        newsletter abonnieren
        newsletter bestellen
        nicht jetzt
        noch kein abo?
        noch kein konto? jetzt registrieren
        noch keine kommentare
        nur für abonnenten
        nur mit abo
        nächster artikel
        nächster beitrag
        passwort vergessen?
        per e-mail teilen
        per e-mail versenden
        per mail teilen
        per whatsapp teilen
        podcast abonnieren
        push-nachrichten aktivieren
        qr-code scannen
        redaktionell empfohlener externer inhalt
        redaktionell empfohlener inhalt
        schlagworte
        schreiben sie den ersten kommentar
        schreiben sie einen kommentar
        schreiben sie uns
        seite drucken
        seite teilen
        sie haben bereits ein abo?
        sie können die kommentare
        sponsored
        teilen sie diesen artikel
        themen des artikels
        themen folgen
        unterstützen sie uns
        verwandte beiträge
        verwandte themen
        video abspielen
        vorheriger artikel
        vorheriger beitrag
        weiter mit werbung lesen
        weiter zum inhalt
        weitere artikel
        weitere nachrichten
        weitere themen
        weiterlesen
        werbung
        werbung - lesen sie unten weiter
        werbung schließen
        wir empfehlen
        wir verwenden cookies
        zuletzt aktualisiert
        zum anfang
        zum hauptinhalt springen
        zum inhalt springen
        zum newsletter anmelden
        zum seitenanfang
        zur anmeldung
        zur merkliste hinzufügen
        zur startseite
        zurück nach oben
        zurück zur startseite
        zustimmen und weiter
        zustimmung verwalten
        ähnliche beiträge
        über den autor
        über die autorin
    """),
    # Typography.
    quotes=("»«", "›‹"),
    regional_quotes=(("CH", "«»"), ("CH", "‹›"), ("LI", "«»"), ("LI", "‹›")),
    quotation_terms=(
        "guillemet",
        "anführung",
        "gänsefüß",
        "chevron",
        "spitze klammer",
        "spitzen klammern",
        "winkelklammer",
    ),
    stray_words=words("""
        aber auch bereits damit diese diesem diesen dieser durch eine einem einen einer erklärte für gegen gestern
        haben heute immer ist jedoch nach nachdem nicht sehr seine seinem sich sind sondern sowie trotz und vom weil
        wenn werden wurde wurden während zum zur zwischen über
    """),
    contractions=words("geht's gib's gibt's hab's hat's ist's kann's mach's macht's war's wär's"),
    hyphenated=words("e-mail e-mails s-bahn u-bahn"),
    letters="ßäéöü",
    word_terms=words("bedeut begriff buchstab geschrieben heiß schreib schriftzeichen wort wörter"),
    function_words=words("""
        aber alle als am an auch auf aus bei bis dafür das dass dem den der des die diese dieser durch ein
        eine einem einen einer er es für haben hat ich ihr ihre im in ist jetzt kein keine man mehr mit nach
        nicht niemand noch nun nur oder schon sein seine sich sie sind so um und viele von vor war was weiß
        wenn wer werden wie wir wird wurde zu zum zur zwei über
    """),
    never_doubled=words("und oder zum zur im am vom ins für"),
    doublable=words("""
        die der das dem den denen sie es ihr was wer so ist war wenn ob an zu
    """),
    attribute_endings=("e", "em", "en", "er", "es"),
    emphatics=words(
        """
        nein ja doch oh ah ach ha he hallo sehr so viel viele lange weit groß alt nie immer mehr wieder schnell
        bitte los halt komm bla tick tack klopf bumm wau miau la na tja tatü nanu ganz echt wirklich bald
        """
    ),
    cross_references=phrases("""
        auch lesen
        auch lesenswert
        lesen sie hier
        lesen sie mehr
        lesen sie weiter
        lesetipp
        mehr dazu
        mehr erfahren
        mehr lesen
        passend dazu
        passend zum thema
        siehe auch
        siehe dazu auch
        vergleiche auch
        vgl. auch
        weiterführende links
        weiterführende literatur
        weiterlesen
        zum thema
    """),
    bylines=phrases("""
        bericht von
        geschrieben von
        redigiert von
    """),
    credits=phrases("""
        foto
        fotos
        bild
        bilder
        mit
        von
        text
        bildquelle
        quelle
        material
        agenturmaterial
    """),
    rights=phrases("""
        alle rechte vorbehalten
    """),
    names=phrases("""
        deutsch
        german
    """),
    translation_words=phrases("""
        übersetz
    """),
    assents=phrases("""
        gern
        gerne
        klar
        na klar
        natürlich
        selbstverständlich
        sicher
    """),
    chatter_openings=phrases("""
        die übersetzung lautet
        die übersetzung lautet wie folgt
        hier die übersetzung
        hier ist deine übersetzung
        hier ist der text auf deutsch
        hier ist der übersetzte artikel
        hier ist der übersetzte text
        hier ist die deutsche übersetzung
        hier ist die gewünschte übersetzung
        hier ist die vollständige übersetzung
        hier ist die übersetzung
        hier ist die übersetzung des absatzes
        hier ist die übersetzung des artikels
        hier ist die übersetzung des dokuments
        hier ist die übersetzung des folgenden textes
        hier ist die übersetzung des originals für sie
        hier ist die übersetzung des textes
        hier ist die übersetzung ihres textes
        hier ist die übersetzung ins deutsche
        hier ist ihre übersetzung
        nachfolgend die übersetzung
    """),
    chatter_closings=phrases("""
        anmerkung: die übersetzung
        anmerkung: ich habe
        anmerkungen zur übersetzung
        erläuterungen zur übersetzung
        falls sie weitere fragen
        falls sie weitere hilfe
        falls sie weitere übersetzungen
        geben sie mir bescheid, wenn
        gib mir bescheid
        hinweis: die eigennamen wurden
        hinweis: die übersetzung
        hinweis: eigennamen wurden
        hinweis: ich habe
        hinweise zur übersetzung
        ich habe den text
        ich hoffe, das hilft
        ich hoffe, die übersetzung
        ich hoffe, diese übersetzung
        kann ich ihnen sonst
        kann ich sonst noch etwas für
        lass mich wissen, ob
        lass mich wissen, wenn
        lassen sie mich wissen, falls
        lassen sie mich wissen, ob
        lassen sie mich wissen, wenn
        möchten sie, dass ich
        sag mir bescheid, wenn
        sagen sie mir bescheid
        soll ich noch
        wenn sie weitere fragen
        wenn sie weitere hilfe
        wenn sie weitere übersetzungen
    """),
    prompts=phrases("""
        übersetze den folgenden
        übersetze den text
        übersetze diesen text
        übersetze ins deutsche
        übersetzen sie den folgenden
        übersetzen sie diesen text
    """),
    translation_labels=phrases("""
        deutsche übersetzung
        die übersetzung
        endgültige übersetzung
        finale übersetzung
        zieltext
        übersetzter text
        übersetzung
        übersetzung ins deutsche
    """),
    translator_notes=phrases("""
        a. d. ü.
        anm. d. red. übers.
        anm. d. ü.
        anm. d. übers.
        anmerkung der übersetzerin
        anmerkung des übersetzers
        nicht übersetzbar
        nicht übersetzt
        oder:
        unübersetzbar
        wörtl.
    """),
    machine_labels=phrases("""
        automatisch übersetzt
        automatische übersetzung
        ki-übersetzung
        maschinell übersetzt
        maschinelle übersetzung
    """),
    # Numbers and dates.
    scale_words=words("mio mrd tsd"),
    question_words=words("warum wer was wie wieso weshalb wo"),
    genitive_verbs=words("""
        antwortete antworteten berichtet berichtete berichteten dankte dankten droht drohte drohten empfahl
        empfiehlt gesprochen gratulierte gratulierten redete riet rieten rät sprach sprachen spricht versprach
        versprachen verspricht widersprach widersprachen widerspricht
    """),
    complementisers=words("daß dass"),
    domains=words("""
        agentur akademie amt anstalt armee ausschuss bahn bank behörde betrieb bezirk bibliothek bistum botschaft
        brigade bund bundesland chor club dorf fabrik fernsehen feuerwehr firma flotte flughafen fonds gebiet
        gefängnis gemeinde genossenschaft gericht gesellschaft gewerkschaft gruppe hafen haus heim hochschule hotel
        insel institut kabinett kammer kanton kasse kirche kirchenkreis klinik klinikum kloster klub komitee
        kommission konzern krankenhaus krankenkasse kreis kräfte küstenwache labor land landkreis liga linie marine
        ministerium mission mittelstand moschee museum nationalpark netz netzwerk oper orchester ort ortschaft park
        parlament partei polizei provinz präsidium radio rat reederei regierung region republik rettungsdienst
        rundfunk schiff schule senat sender siedlung sparkasse staat stadt stadtteil stadtviertel station stiftung
        streitkräfte tal team theater truppe universität unternehmen verband verbund verein verlag verwaltung
        viertel wache wacht werft werk zeitung zirkus zoll zone zoo
    """),
    personal_possessives=words("""
        ihr ihre ihrem ihren ihrer ihres mein meine meiner meines
        sein seine seinem seinen seiner seines unser unsere unserer unseres
    """),
    quotatives=words("so"),
    plain_saying=words("erklärte gesagt meinte sagt sagte sprach"),
    telling=words("informierte unterrichtete"),
    oblique_articles=(
        ("dem", ""),
        ("den", ""),
        ("der", "behörde"),
        ("der", "ei"),
        ("der", "frau"),
        ("der", "in"),
        ("der", "innen"),
        ("der", "ion"),
        ("der", "nden"),
        ("der", "presse"),
        ("der", "schaft"),
        ("der", "ung"),
        ("des", ""),
        ("eines", ""),
        ("einem", ""),
        ("einen", ""),
        ("einer", ""),
    ),
    sets_clauses_off=True,
    bare_clauses=True,
    clause_openers=words("""
        als bevor da damit falls indem nachdem ob obgleich obschon obwohl sobald sofern solange weil
        wenn während
    """),
    series_conjunctions=words("aber"),
    comparisons=words("als wie"),
    compared=words("""
        ander andere anderen anderer anderes anders besser ebenso eher früher genauso größer höher jünger kleiner
        kürzer lieber länger mehr niedriger schlechter schneller schwächer so sowohl später stärker weniger weiter
        älter öfter
    """),
    infinitive_openers=words("anstatt ohne statt um"),
    infinitive_mark="zu",
    participle_beginnings=("be", "emp", "ent", "er", "ge", "ver", "zer"),
    participle_endings=("en", "t"),
    articles=words("""
        das dem den der die dieser dieses eine einem einen einer eines ihre ihrem ihren ihrer ihres kein keine
        keinem keinen keiner seine seinem seinen seiner seines unsere unserem unseren unserer
    """),
    noun_articles=words("der dieser einer eines ihrer ihres seiner seines unserer"),
    unfinished=words("aufgrund gegen in sowie und zwischen"),
    verb_final_openers=words("""
        als anstatt das dem den denen der deren dessen die ohne statt um während
    """),
    capital_nouns=True,
    genitives=words("der des einer eines von vom"),
    past_endings=("te", "ten"),
    never_last=words("am beim des im ins vom zum zur"),
    verb_endings=(
        *("t", "te", "ten", "en", "ern", "eln", "sei", "war"),
        *("and", "ang", "iel", "ieß", "ieb", "ing", "ach", "ahm", "kam", "las", "lief", "sah", "sind", "trug", "zog"),
    ),
    capital_months=True,
    sign_terms=words("""
        befehl komma operator punkt satzzeichen semikolon sonderzeichen symbol symbole taste tasten zeichen
    """),
)
