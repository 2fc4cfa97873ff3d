"""Dutch.

Every list was compiled for cleanwire from general knowledge of the language; none was copied from another list.
Inflected forms (plurals and feminines of speakers, plurals of the weak past, separable verbs both apart, `voegde`, and
together, `toevoegde`) were derived by rule from listed stems; the particles (`toe`, `aan`, `mee`) stand among the
adverbials. Gaps were looked for in news text. No ending marks a Dutch verb as finite with fair certainty (`-de`,
`-te` and `-eerde` stand on adjectives and participles as well), so there are none.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="nl",
    abbreviations=words(
        """
        a.d a.g.v a.h.w a.i a.j.b a.m a.s a.u.b aanbev aang aanh aant aanv aanw aardr abs abt ac acad acc
        adj adm adr adv aenm afb afd afdr afk afl afz ag alg alg.-sec alh alph amb ambt amer amst anon ant
        antw app apr arab arch arr art ass asst atl aug aut av b.a b.b b.b.h.h b.d b.g b.g.g b.i.b b.o.m b.v
        b.v.d bat bde bdl bedr beg begr beh behv bel belg ben benn bep bes besch bet betr bev bez bg bgg bgm
        bibl bijb bijl bijv bijw bijz bisd biz bk bl blz bn br brig brig.-gen btw buitenl burg bv bw c.a c.i
        c.q c.s c.v ca capt cat cath cel centr cf cfr ch chem chin chir chr cie cit civ cl co col coll comm
        comp conc conf congr conj cons const corn corr cs ct cts cv cz d.a d.d d.g d.i d.m.v d.v d.w.z dat
        dbl dd dec decl def dept derg dgl dhr di dial dim dipl dir disp diss distr div dl dln dn do doc doct
        dr dra drs ds dt dts dw dwz e.a e.a.a e.c.g e.d e.e.a e.k e.m e.m.n e.o e.v e.v.a ebd ec ecl ed edel
        edelachtb edelgestr eds eengez eerw eg eigenl elektr em enc eng enk enkelv enz era et-al etc etym
        eur ev evt ex exc excl exec exp f.a f.i fa fac fam feb febr fem ff fig fil filos fin fl fotogr fr
        frag frans freq fys g.b g.g.d g.m.b.h g.v gbr geadr geb gebr gebrs gecomb ged gedr geg geh gek gel
        gem gen gen.-maj geogr geol gep ger gerep gesch geschr gest get gew gez gld gll godsd gr gram gramm
        griek h.a h.h h.k.h h.l h.m h.o h.s hd hebr herdr herz hfdst hfl holl hoofdst hoogedelgestr hoogl hr
        hs hss i.a i.b.d i.b.v i.c i.c.m i.d i.e i.e.w i.g.st i.g.v i.h.a i.h.b i.h.k.v i.i i.m i.m.v i.o
        i.o.m i.o.v i.p.v i.q i.s.m i.t.t i.v.m i.w i.z i.z.g.st i.z.g.t i.z.t ib ibid id ind inf ing inh
        inkl inl insb insp inst int intr inw ir iron isr it ital j.c j.l jan jap jg jgg jhr jkvr jl jnl jr
        jrg jul jun jur kad kan kap kapt kard kath kcal kdr kl kol kon kon.-comm koningl kpl kt kub kwal
        kwart l.b l.k l.l l.o l.s l.t landb lat lic lidw lit litt ll ln loc lt lt.-gen lt.-kol ltd lth luit
        luth m.a m.a.w m.b.t m.b.v m.d m.e m.e.v m.g m.g.t m.h.g m.h.o m.h.t.o m.i m.i.v m.m m.m.v m.n m.o
        m.s m.u.v m.v.g m.v.t m.z maj mannl mar math max mech med medew meerv mej mevr mgr mij mil milj
        miljd min mld mln mnd mon mr mrd mrs mrt mt mts muz mv mw mwt myth n.a.v n.b n.br n.c n.chr n.h n.l
        n.m n.n n.o n.o.t.k n.t n.v n.v.t nat natuurk nav nb nd ndl ned nederl neerl nl nm no nom noord nov
        nr nrs ns o.a o.b o.b.v o.c o.g o.g.v o.h.h o.i o.i.d o.i.v o.l.v o.l.vr o.m o.n.v o.o o.o.v o.p o.r
        o.s o.t o.t.t o.v o.v.t o.v.v obj okt ond onderdir onderw ong onov onr ontst op-cit opg oph opl opm
        opp ord org orig oudh ov overdr overeenk overg overl overz p.a p.c p.d p.e p.f p.m p.o p.p p.r p.s
        p.st p.u p.w pag parl pct ped penn pers pf ph pharm phil pk pl plm plur pnt pos pred pref prep pres
        pret priv prob prof proj prom pron prot prov ps psych pt pub publ q.e.d q.q r.-k r.a r.b r.i.p r.k
        r.s.v.p red ref reg rel rep res resp rev rk rom rub russ s.a s.g s.j s.l s.o.s s.p.a s.s s.t s.v.p
        s.z sanskr scand scheik schoolt sec secr sen sep sept serg sg sgt sign sn soc soldij sp spec spr st
        staatsr stat stat.-gen std sted stg str stud subst suppl surin syn syst t.a t.a.p t.a.v t.b t.b.v
        t.e.m t.g.t t.g.v t.h.t t.h.v t.k t.l.v t.m t.n.v t.o t.o.v t.p t.t t.v t.v.m t.w t.w.v t.z.t t.z.v
        taalk tab tech techn tegenw tek tel telw temp term theol tijdschr tit toel toep toez trad u.a u.k
        u.n u.s u.s.a uitbr uitdr uitg uitspr uitst uitz ult univ v.a v.c v.chr v.d v.d.m v.g.g v.h v.i.p
        v.k v.l.n.r v.m v.n v.o v.o.f v.s v.v v.v.k v.w.b v.z vad vakt var vb vbb vd vdr veelv verb verd
        vergr verh verkl verl verm vert vertr verv verz vgl vi vid vl vlg vlgg vm vml vnl vnw vo voegw voorb
        voorl voorn voorv voorz vr vs vt vulg vv vw vz w.a w.b w.d w.g w.o w.o.i w.o.ii w.v.t.t.k wapenk wbl
        wed weled weledelgel weledelgestr wetensch weth wgr wis wisk wk wnd wndl ww z.a z.b z.b.b.h.h z.e
        z.e.h z.ex z.g z.g.a.n z.h z.i z.k.h z.m z.o z.o.z z.s.m z.w z.z za zegsw zelfst zg zgan zgn zn zo
        zw
        """
    )
    | phrases("""
        a. d
        a. u. b
        b. v
        d. w. z
        e. d
        et al
        i. p. v
        i. s. m
        i. v. m
        loc. cit
        m. a. w
        m. b. t
        m. i
        m. n
        n. a. v
        n. chr
        n. v
        n. v. t
        o. a
        o. i. d
        o. l. v
        op. cit
        p. m
        p. s
        s. v. p
        t. a. v
        t. b. v
        t. g. v
        t. o. v
        u. s
        v. a
        v. chr
        z. o. z
        z. s. m
    """),
    short_words=words(
        """
        aal aan aap aard aars aas ach acht acne adel ader af afp afro ai aids aivd ajax akte al alle alom
        als alt ami anp anti aow arm arme arms arts as atol auto axel azië baai baal baan baar baas baat
        baby bad bak bal bali bang bank bar bas base bast bbc bbp bed bede bee beek been beer beet bens bern
        best beul bier biet bij bijt bil bio bis bit blad blij blik bloc blok blut boef boei boek boer bof
        bol bom bon bont bood boog boom boon boor boos boot bos bot bout bouw box brak brie brij brik bril
        bron brug bui buik buis buit bult bus bush buur café cake cao cd cda cent ceo chef chic chip cia
        clan club cnv code cola cost crew cruz cuba d66 daad daar daas dag dak dal dam dame dan dank das
        date deal deed deel dek dela den der deur deze dia die dief diep dier dij dijk dik ding dna doch
        dode doek doel doen doet dof dol dolk dom don dood dook dool door doos dorp dos dove draf drie dril
        drop druk duel duif duik duim duin duit dun duo durf dus duur duw dvd echo echt ede eed eel een eend
        eens eer eet eeuw effe ei eind eis eist elan elf elk elke els ene enig er erft erg ergo erin erom
        erop erts erve erwt eta eten eu euro even ezel fair fan fans farm fase fat fbi fee feit fel fifa
        fijn fiks film fit flat fles flop fnv fok fooi fors fort foto fout fris fuif fuik gaaf gaan gaas
        gaat gaf gang gans gas gast gat gave gaza geef geel geen geld gele gent geur gids gif gift gil gilt
        ging git glad glas goal god goed gok gold golf gooi goot goud grap gras grof gul gym haai haak haal
        haan haar haat had hal half hals halt ham hand hang hap hard hars hart have hbo heb heel heen heer
        heet heft heg heil heim hek hel held hele helm help hem hen her hert hete heup hief hier hij hing
        hint hit hiv hoed hoef hoek hoer hoes hof hoge hoi hok hol home hond hoog hoop hoor hoos hop hork
        host hout huid huig huis hulp hun huur idee iets ijl ijs imf in ioc ira irak iran item ivf jaar jak
        jas java jazz jet jij job joeg jong jood jou jouw juf juk juli juni jury jus kaak kaal kaap kaas
        kade kaf kalf kalk kalm kam kamp kans kant kar kast kat keek keel keer kees keet kei kelk kern keus
        kgb kiem kier kies kiev kijk kil kilo kim kin kind kip kist kit klap klas klei klem klim klip klok
        klom klus km knap knie knol knop knvb koe koek kok kom komt kool koop koor koos kop kort kot kou
        koud kous kras krat krom krot kruk kuil kuip kuis kuit kul kust kuub kuur kwam kwik laag laan laat
        lach lade lag lak lam lama lamp land lang laos lap las last lauw lava leed leeg leek leen leer lees
        lef lege lek lens les let leus lid lied lief liep lies lift ligt lijf lijk lijm lijn lik lila lim
        link lint lip list lof logo lol lont lood loog loon loop loos los lot lui luid luik luis lust lviv
        lyon maag maal maan maar maat mag mail mak make mal mali mam mama man mand mank map mars mast mate
        mbo mee meel meer mees mei melk men mens menu merk mes mest met mia mijn mild milt mis mist mivd mob
        mode modi moe moed moet mok mol mom mond mooi moot mop mos most mot mout muf mug muil muis munt mus
        muts muur na naad naam naar nam name nasa nato nauw navo nee neef neem neer neet nek nep nest net
        neus nier niet niks nimf nis noch nog nok non nood noot norm nors nos nota nou nu nul nut oeso of
        ofte ok oké om oma oman omen onze oog ooit ook oom oor oord oost op opa opec open orde oslo oss oud
        oude oven over paal paar pact pad pak pal palm pan pand pap papa park pas paus pc peen peer pees
        peil pek pels pen per perk pers peru pest pet peuk piek pijl pijn pijp pik pil pin pink pis pit plan
        plas plat plek plof plug pluk plus poel poen poep poes poet pols pomp pond pont pook pool poos poot
        pop pose post pot prak prei prik pril psv puf pui puin punt put puur pvda pvv raad raak raam raar
        ramp rand rang rap rare ras rat rauw real rede reed reep rek rem ren rent rest reus rib riem riep
        riet rif riga rij rijk rijp ring rit rits rivm rob rode roe roem roep roer roes rok rol rolt rome
        rond rood rook room roos rot rots rouw rtl rug ruig ruik ruil ruim ruin ruis ruit rum rust ruw saai
        sap saus sein seks sgp show sier sik sint sla slag slak slap slee slib slim slip slof slok slop slot
        sluw smal smid snee snel snik snip snit snob snor soep sok som soms span spar spek spel spil spin
        spit spot spul stad staf stak stal stam stap stem ster stil stof stok stom stop stro stug stuk stut
        suf taai taak taal tak taks talg tam tand tang tank tap tas taxi te team teek teen teil telt temt
        tent test thee tiel tij tijd tik til tin tip toch toe toen toer tof tol tolk ton tong toog toon top
        tor tot touw trap tred trek trio trog trok trom trui tuba tube tuig tuin tuit tulp turf tv twee type
        uefa uier uil uit uk unie uno uren urk urn usa uur uw vaag vaak vaal vaan vaas vaat vak val vals
        valt van vang vas vast vat vee veel veer vel veld ver vers vest vet vete via viel vier vies vijf
        vijl vijs vilt vin vink vis vk vlag vlak vlam vlas vlek vlo vlot vlug vn vod voet vol volk vond voor
        vork vorm vos vot vouw vrat vrij vuil vuur vvd vwo waan waar waas wade wak wal wals wand wang want
        wao war ware warm was wat wee weeg week weer wees weet weg wei wekt wel welk wens werd werf werk
        werp west wie wieg wiel wier wijd wijf wijk wijn wijs wil wild wilg wind wint wip wist wit wol wolf
        wolk won wond woog woon worp wou wrak wrok wsj wto wuft xi zaad zaag zaak zaal zag zak zakt zalf
        zalm zand zang zat zee zeef zeep zeer zege zegt zei zeil zeis zelf zes zet zeug zeur zich ziek ziel
        zien zier ziet zij zijn zin zink zit zo'n zoek zoen zoet zon zone zong zonk zool zoom zoon zorg zou
        zout zuid zuil zul zulk zus zuur zwak zwam zwom één
        """
    ),
    prepositions=words("""
        a aan aangaande achter achterop ad af afgezien als annex anti behalve behoudens beneden benevens
        benoorden betreffende bewesten bezijden bezuiden bij bijwege binnen blijkens boven bovenop buiten
        circa conform contra cum dankzij door doorheen eer exclusief gedurende gegeven gelet getuige gezien
        hangende in inclusief ingevolge inzake jegens krachtens langs langsheen luidens met middels midden min
        minus mits na naar naargelang naast nabij namens nevens niettegenstaande nopens om omstreeks omtrent
        ondanks onder onderaan onverlet onverminderd op over overeenkomstig per plus post pro qua richting
        rond rondom sedert sinds spijts staande te tegen tegenaan tegenover ten ter tijdens tot trots tussen
        uit uitgaande uitgezonderd van vanaf vanop vanuit vanwege versus via volgens voor voorbij vóór wegens
        zo'n zonder à
    """)
    | phrases("""
        aan boord van
        aan de hand van
        aan het hoofd van
        aan weerszijden van
        achter in
        afgezien van
        als gevolg van
        als reactie op
        bij gebrek aan
        bij gelegenheid van
        bij monde van
        bij wijze van
        boven op
        buiten om
        door middel van
        door toedoen van
        dwars door
        gelet op
        in aanwezigheid van
        in antwoord op
        in de buurt van
        in de loop van
        in de richting van
        in gezelschap van
        in het bijzijn van
        in het kader van
        in het licht van
        in naam van
        in navolging van
        in opdracht van
        in overeenstemming met
        in overleg met
        in plaats van
        in ruil voor
        in samenwerking met
        in strijd met
        in tegenstelling tot
        in termen van
        in verband met
        in vergelijking met
        in verhouding tot
        in weerwil van
        inclusief de
        met behulp van
        met betrekking tot
        met dank aan
        met het oog op
        met inbegrip van
        met ingang van
        met medewerking van
        met uitzondering van
        midden in
        na afloop van
        naar aanleiding van
        naast de
        net als
        niet ver van
        om wille van
        onder begeleiding van
        onder druk van
        onder invloed van
        onder leiding van
        onder verwijzing naar
        onder voorbehoud van
        op basis van
        op bevel van
        op gezag van
        op grond van
        op initiatief van
        op kosten van
        op last van
        op uitnodiging van
        op verzoek van
        op weg naar
        rekening houdend met
        samen met
        te midden van
        ten aanzien van
        ten bedrage van
        ten behoeve van
        ten gevolge van
        ten gunste van
        ten koste van
        ten noorden van
        ten oosten van
        ten opzichte van
        ten tijde van
        ten westen van
        ten zuiden van
        ter ere van
        ter gelegenheid van
        ter grootte van
        ter nagedachtenis aan
        ter waarde van
        tot aan
        tot en met
        uit hoofde van
        uit naam van
        van de kant van
        van de zijde van
        vanaf de
        voor wat betreft
    """),
    relatives=words("""
        dan dewelke dezulken diens dier hetgeen hetwelk waaraan waarachter waarbij waarbinnen waarboven
        waarbuiten waardoor waarheen waarin waarlangs waarmede waarmee waarna waarnaar waarnaast waarom
        waaromheen waaromtrent waaronder waarop waarover waartegen waartoe waartussen waaruit waarvan
        waarvandaan waarvoor wat welk welke welks wie wiens wier
    """)
    | phrases("""
        aan wie
        al wie
        bij wie
        door wie
        hetgeen dat
        met wie
        onder wie
        over wie
        tegen wie
        van wie
        voor wie
    """),
    conjunctions=words("""
        aangezien al aleer alhoewel als alsmede alsof alsook alvorens annex behalve bijaldien dat derhalve
        doch doordat dus eer eerdat en en/of ende evenals evenmin gelijk hetzij hoe hoewel indien ingeval
        ingevolge inzover maar mits naar naardien naargelang naarmate nadat net niettegenstaande noch nu of
        ofdat oftewel ofwel omdat ondanks ongeacht opdat respectievelijk sedert sinds tenzij terwijl toen tot
        totdat uitgezonderd vermits voor vooraleer voordat voorzover waar wanneer want wijl zo zoals zodat
        zodoende zodra zolang zomin zonder zover zowel
    """)
    | phrases("""
        al dan niet
        als het ware
        als ware het
        behalve als
        behalve dat
        dan wel
        dankzij het feit dat
        dat wil zeggen
        en dat
        en ook
        en toch
        en wel
        ervan uitgaand dat
        ervan uitgaande dat
        hoe dan ook
        hoe meer
        in plaats dat
        in zoverre
        laat staan
        maar ook
        met dien verstande dat
        naar gelang
        net als
        net alsof
        net zoals
        niet alleen
        niet zozeer
        of dat
        of wel
        ondanks het feit dat
        ook al
        op voorwaarde dat
        te meer daar
        tenzij dan
        voor het geval dat
        voor zover
        zelfs al
        zelfs als
        zo lang
        zo ook
        zo ver
        zonder dat
        zowel als
    """),
    openers=phrases("""
        aan bod
        aan boord
        aan de andere kant
        aan de basis
        aan de ene kant
        aan de leiding
        aan de orde
        aan de overkant
        aan de slag
        aan de top
        aan deze kant
        aan het begin
        aan het begin van
        aan het eind
        aan het einde
        aan het einde van de dag
        aan het hoofd
        aan het werk
        aan tafel
        aan wal
        achter de rug
        achter de schermen
        achter gesloten deuren
        achter hem
        achter het stuur
        achteraf gezien
        al bij al
        al gauw
        al met al
        al snel
        als alles goed gaat
        als antwoord
        als bewijs
        als bonus
        als dank
        als eerste
        als enige
        als gevolg daarvan
        als gevolg hiervan
        als het aan mij ligt
        als het goed is
        als het meezit
        als je
        als laatste
        als reactie
        als reactie daarop
        als resultaat
        als tegenprestatie
        als teken
        als u
        als vanouds
        als volgt
        als voorbeeld
        behalve dat
        bij aankomst
        bij benadering
        bij dageraad
        bij daglicht
        bij deze
        bij die gelegenheid
        bij elkaar
        bij gebrek aan beter
        bij gelegenheid
        bij goed weer
        bij herhaling
        bij het begin
        bij hoge uitzondering
        bij lange na niet
        bij leven
        bij mijn weten
        bij momenten
        bij nader inzien
        bij navraag
        bij ons
        bij regen
        bij slecht weer
        bij thuiskomst
        bij toeval
        bij twijfel
        bij uitstek
        bij uitzondering
        bij voorbaat
        bij voorkeur
        bij wijze van grap
        bij wijze van spreken
        bij wijze van uitzondering
        binnen afzienbare tijd
        binnen de kortste keren
        binnen een jaar
        binnen een paar dagen
        binnen enkele dagen
        binnen enkele minuten
        binnen enkele uren
        binnen het uur
        binnen korte tijd
        binnenkort
        boven alles
        boven dien
        boven op de
        buiten beschouwing
        buiten dat
        buiten kijf
        buiten twijfel
        buiten verwachting
        dankzij dit
        dankzij hem
        dat wil zeggen
        desondanks
        door de jaren heen
        door de week
        door dit
        door het oog van de naald
        door omstandigheden
        door toedoen van
        door toeval
        en dan
        en dat
        en dus
        en nog
        en nu
        en ook
        en toch
        en toen
        en verder
        en wel
        en zo
        en zo verder
        en zo voort
        gedurende de dag
        gedurende deze periode
        gezien de omstandigheden
        gezien dit
        hoe dan ook
        hoe het ook zij
        in alle eenvoud
        in alle eerlijkheid
        in alle ernst
        in alle geval
        in alle gevallen
        in alle haast
        in alle opzichten
        in alle rust
        in ander nieuws
        in andere gevallen
        in andere woorden
        in april
        in augustus
        in beginsel
        in bepaalde gevallen
        in dat geval
        in dat licht
        in dat opzicht
        in dat verband
        in de avond
        in de buurt
        in de eerste helft
        in de eerste plaats
        in de geest
        in de komende dagen
        in de komende jaren
        in de laatste jaren
        in de loop der jaren
        in de loop der tijd
        in de loop van de dag
        in de meeste gevallen
        in de middag
        in de nabije toekomst
        in de nacht
        in de ochtend
        in de ogen
        in de ogen van
        in de periode
        in de praktijk
        in de regel
        in de rust
        in de slotfase
        in de theorie
        in de toekomst
        in de tussentijd
        in de tweede helft
        in de tweede plaats
        in de volksmond
        in de voorbije dagen
        in de voorbije jaren
        in de week
        in de winter
        in de zomer
        in december
        in detail
        in deze
        in deze context
        in deze fase
        in deze periode
        in deze situatie
        in deze tijd
        in deze tijden
        in deze zaak
        in deze zin
        in die context
        in die jaren
        in die periode
        in die tijd
        in die zin
        in dit geval
        in dit kader
        in dit licht
        in dit opzicht
        in dit stadium
        in dit verband
        in eerste instantie
        in eigen land
        in elk geval
        in enkele gevallen
        in essentie
        in februari
        in feite
        in gedachten
        in geen enkel geval
        in geen geval
        in geen tijd
        in grote lijnen
        in het algemeen
        in het begin
        in het bijzonder
        in het donker
        in het echt
        in het eerste kwartaal
        in het geheel
        in het geheim
        in het gunstigste geval
        in het kort
        in het najaar
        in het openbaar
        in het slechtste geval
        in het verleden
        in het verlengde hiervan
        in het voorjaar
        in het weekeinde
        in het weekend
        in ieder geval
        in januari
        in je eentje
        in juli
        in juni
        in koor
        in korte tijd
        in laatste instantie
        in maart
        in mei
        in middels
        in mijn geval
        in mijn ogen
        in mijn optiek
        in mindere mate
        in navolging hiervan
        in november
        in oktober
        in onderling overleg
        in ons geval
        in ons land
        in onze ogen
        in opdracht
        in overeenstemming hiermee
        in overleg
        in plaats daarvan
        in plaats hiervan
        in principe
        in reactie
        in reactie daarop
        in reactie hierop
        in ruil
        in ruil daarvoor
        in ruil hiervoor
        in samenwerking
        in september
        in sommige gevallen
        in stilte
        in strijd hiermee
        in tegendeel
        in tegenstelling
        in theorie
        in tijden van crisis
        in totaal
        in tweede instantie
        in veel gevallen
        in veel opzichten
        in verband daarmee
        in verband hiermee
        in vergelijking
        in vergelijking daarmee
        in volle vaart
        in werkelijkheid
        in wezen
        in zekere mate
        in zekere zin
        in zijn geheel
        in zijn ogen
        in zo'n geval
        in zulke gevallen
        in één klap
        in één woord
        laat staan
        maar dan
        maar goed
        maar ja
        maar nu
        maar ook
        maar toch
        met alle gevolgen van dien
        met alle respect
        met als gevolg
        met als resultaat
        met andere woorden
        met dank
        met dat al
        met de dag
        met de hulp
        met de jaren
        met de tijd
        met een beetje geluk
        met een knipoog
        met enige moeite
        met enige regelmaat
        met frisse tegenzin
        met gemak
        met het oog daarop
        met het oog hierop
        met ingang van
        met ingang van vandaag
        met klem
        met nadruk
        met name
        met onmiddellijke ingang
        met opzet
        met plezier
        met recht
        met succes
        met terugwerkende kracht
        met uitzondering
        met veel moeite
        met veel plezier
        met vriendelijke groet
        met zekerheid
        met één woord
        midden in de nacht
        na afloop
        na afloop daarvan
        na al die jaren
        na alles
        na de oorlog
        na de rust
        na de wedstrijd
        na een kwartier
        na een paar dagen
        na een paar minuten
        na een poosje
        na een tijd
        na een tijdje
        na een uur
        na een week
        na enige tijd
        na enkele minuten
        na het incident
        na jaren
        na lang wachten
        na lange tijd
        na overleg
        na rijp beraad
        na verloop van tijd
        na zijn dood
        naar aanleiding daarvan
        naar aanleiding hiervan
        naar alle waarschijnlijkheid
        naar behoren
        naar eigen zeggen
        naar men zegt
        naar mijn gevoel
        naar mijn idee
        naar mijn mening
        naar mijn smaak
        naar schatting
        naar verluidt
        naar verwachting
        naar zijn mening
        naast de deur
        net als
        net zoals
        niet alleen
        noch de
        nu ja
        of anders
        of beter gezegd
        of niet
        of zo
        om allerlei redenen
        om beurten
        om bij te komen
        om de beurt
        om de een of andere reden
        om de haverklap
        om de zoveel tijd
        om deze reden
        om deze redenen
        om die reden
        om die redenen
        om eerlijk te zijn
        om het even
        om het kort te houden
        om kort te gaan
        om maar iets te noemen
        om maar te zwijgen
        om middernacht
        om precies te zijn
        om te beginnen
        om veiligheidsredenen
        om welke reden dan ook
        ondanks alles
        ondanks dat
        ondanks dit
        ondanks het feit
        onder andere
        onder andere omstandigheden
        onder bepaalde voorwaarden
        onder druk
        onder dwang
        onder embargo
        onder geen beding
        onder geen enkele voorwaarde
        onder hen
        onder het motto
        onder leiding
        onder meer
        onder normale omstandigheden
        onder ons
        onder ons gezegd
        onder voorbehoud
        onder voorwaarden
        onder zijn leiding
        ongeacht de
        ook al
        op afstand
        op basis daarvan
        op basis hiervan
        op bepaalde dagen
        op dat moment
        op dat punt
        op dat vlak
        op de achtergrond
        op de avond
        op de bank
        op de dag
        op de duur
        op de een of andere manier
        op de eerste plaats
        op de grond
        op de hoek
        op de keper beschouwd
        op de korte termijn
        op de lange duur
        op de lange termijn
        op de tweede plaats
        op de voet
        op de vraag
        op den duur
        op deze dag
        op deze manier
        op deze wijze
        op die dag
        op die manier
        op die wijze
        op dinsdag
        op dit gebied
        op dit moment
        op dit ogenblik
        op dit punt
        op dit vlak
        op donderdag
        op een bepaald moment
        op een dag
        op een gegeven moment
        op een goede dag
        op eigen houtje
        op eigen initiatief
        op eigen kracht
        op eigen risico
        op elk moment
        op enig moment
        op enkele uitzonderingen na
        op gezette tijden
        op grond daarvan
        op grond hiervan
        op het eerste gezicht
        op het eerste oog
        op het eind
        op het einde
        op het gebied van
        op het laatst
        op het laatste moment
        op het moment
        op het oog
        op hetzelfde moment
        op jonge leeftijd
        op korte termijn
        op lange termijn
        op langere termijn
        op maandag
        op papier
        op sommige dagen
        op sommige plaatsen
        op straat
        op termijn
        op tijd
        op voorhand
        op voorwaarde
        op vrijdag
        op weg
        op woensdag
        op z'n best
        op z'n minst
        op zaterdag
        op zich
        op zichzelf
        op zijn best
        op zijn beurt
        op zijn minst
        op zijn vroegst
        op zoek
        op zondag
        over de hele linie
        over een jaar
        over een paar weken
        over enkele dagen
        over enkele jaren
        over enkele weken
        over het algemeen
        over het geheel genomen
        over hoe
        over twee weken
        per dag
        per direct
        per jaar
        per maand
        per ongeluk
        per persoon
        per saldo
        per se
        per slot van rekening
        per toeval
        per week
        qua prijs
        rond de klok van
        rond die tijd
        rond middernacht
        sinds enige tijd
        sinds gisteren
        sinds het begin
        sinds jaar en dag
        sinds kort
        sinds lang
        sinds mensenheugenis
        sinds toen
        sinds vandaag
        te allen tijde
        te beginnen
        te laat
        te meer
        te midden van
        te vaak
        te veel
        te weinig
        te zijner tijd
        tegelijk
        tegelijkertijd
        tegen alle verwachtingen in
        tegen beter weten in
        tegen de avond
        tegen de ochtend
        tegen die achtergrond
        tegen die tijd
        tegen middernacht
        ten aanzien hiervan
        ten dele
        ten derde
        ten dode
        ten eerste
        ten einde
        ten gevolge hiervan
        ten minste
        ten onrechte
        ten opzichte van vorig jaar
        ten slotte
        ten tweede
        ten vierde
        ten voeten uit
        tenzij
        ter afsluiting
        ter compensatie
        ter gelegenheid
        ter herinnering
        ter illustratie
        ter info
        ter informatie
        ter plaatse
        ter plekke
        ter verduidelijking
        ter vergelijking
        ter voorbereiding
        ter zake
        tijdens de rust
        tijdens de wedstrijd
        tijdens het weekend
        toen pas
        tot besluit
        tot dan
        tot dan toe
        tot dusver
        tot dusverre
        tot en met
        tot grote opluchting
        tot ieders verbazing
        tot in de late uurtjes
        tot mijn spijt
        tot mijn verbazing
        tot nader order
        tot nog toe
        tot nu
        tot nu toe
        tot op heden
        tot op zekere hoogte
        tot overmaat van ramp
        tot slot
        tot spijt van
        tot voor kort
        tot ziens
        tussen de bedrijven door
        tussen de regels door
        tussen haakjes
        tussen neus en lippen
        tussen ons
        tussen twee haakjes
        uit angst
        uit bronnen
        uit de cijfers
        uit eigen beweging
        uit eigen ervaring
        uit ervaring
        uit het niets
        uit het onderzoek
        uit onderzoek
        uit pure noodzaak
        uit respect
        uit veiligheidsoverwegingen
        uit voorzorg
        van begin af aan
        van belang
        van daar
        van daaruit
        van de andere kant
        van de week
        van dichtbij
        van harte
        van hieruit
        van hoog tot laag
        van huis uit
        van jongs af aan
        van nature
        van nu af aan
        van oudsher
        van tevoren
        van tijd tot tijd
        van toen af
        van uur tot uur
        van wege
        van zijn kant
        vanaf dan
        vanaf dat moment
        vanaf die dag
        vanaf het begin
        vanaf morgen
        vanaf nu
        vanaf vandaag
        vandaar dat
        volgens bronnen
        volgens de politie
        volgens haar
        volgens hem
        volgens hen
        volgens mij
        volgens ons
        volgens planning
        volgens sommigen
        voor alle duidelijkheid
        voor alle zekerheid
        voor altijd
        voor de duidelijkheid
        voor de eerste keer
        voor de goede orde
        voor de hand
        voor de laatste keer
        voor de lol
        voor de meeste mensen
        voor de rest
        voor de wedstrijd
        voor de zekerheid
        voor deze keer
        voor dit doel
        voor een deel
        voor eens en altijd
        voor haar
        voor hem
        voor hen
        voor het eerst
        voor het geval
        voor het laatst
        voor het moment
        voor het ogenblik
        voor het overige
        voor ieder wat wils
        voor iedereen
        voor lange tijd
        voor meer informatie
        voor mij
        voor mijn part
        voor nu
        voor ons
        voor sommigen
        voor straf
        voor vandaag
        voor velen
        voor wat betreft
        voor wat het waard is
        voor wie
        voor zichzelf
        voor zover bekend
        voor zover ik weet
        voor zover we weten
        wat betreft
        wat dat betreft
        wat mij betreft
        zelfs als
        zo lang
        zoals aangekondigd
        zoals altijd
        zoals bekend
        zoals eerder
        zoals eerder gezegd
        zoals gepland
        zoals gewoonlijk
        zoals gezegd
        zoals hij zei
        zoals verwacht
        zoals zo vaak
        zonder dat
        zonder hem
        zonder meer
        zonder omwegen
        zonder twijfel
        zonder uitzondering
        zonder verdere omhaal
        zonder zijn
    """),
    comma_before=words("""
        aangezien aldus alhoewel alsmede alsof althans behalve dewelke diens doch evenals hetgeen hetwelk
        hoewel maar mits namelijk noch ofschoon oftewel ofwel omdat opdat respectievelijk tenzij terwijl
        waarbij waardoor waarna waaronder waarvan want wiens wier wijl zoals zodoende
    """)
    | phrases("""
        aan wie
        al dan niet
        behalve dat
        bij wie
        dan wel
        dat wil zeggen
        door wie
        en dus
        en wel
        in het bijzonder
        in tegenstelling tot
        laat staan
        maar ook
        met als gevolg
        met dien verstande dat
        met name
        met wie
        naast onder meer
        niet te vergeten
        ondanks het feit dat
        onder wie
        ook al
        op voorwaarde dat
        over wie
        te weten
        tegen wie
        van wie
        van wie er
        voor wie
        zelfs als
        zij het
        zonder dat
    """),
    sentence_words=words("""
        al alle alles ben bij bovendien daar daarna daarom dat de deze die dit dus een eerst en er gelukkig
        gisteren haar had hallo heb heeft heel hem het hier hij hoe hoi hun hé iedereen iemand ik ikzelf in is
        ja jammer je jij jou jouw jullie kan kun laat later maar me mensen met mijn misschien moet mooi na
        natuurlijk nee niemand niet niets nog nou nu of oké ook op sommige sommigen soms sorry toch toen u uw
        van vandaag veel vooral waarom wanneer want was wat we wel wie wij ze zelf zij zijn zo één
    """),
    finite_verbs=words("""
        aanvaardde aanvaardden aanvaardt accepteerde accepteerden accepteert achtervolgde achtervolgt
        antwoordde antwoordden antwoordt arriveerde arriveerden arriveert at aten bedraagt bedreigde
        bedreigden bedreigt bedroeg bedroegen begint begon begreep begrijpt behandelde behandelden behandelt
        beheerde beheerden beheerst beheerste beheert behield behielden behoorde behoorden behoort behoudt
        bekeek bekent bekijkt beleefde beleefden beleeft belemmerde belemmert belet beloofde beloofden belooft
        bemerkt ben benadrukt benadrukte benadrukten benoemde benoemden benoemt bent bepaalt beperkt bereikt
        bereikte bereikten beschermde beschermden beschermt beschikt beschikte beschikten beschouwde
        beschouwden beschouwt beschuldigde beschuldigden beschuldigt beseft besefte beseften besloot besluit
        bestaat besteedde besteedden besteedt bestond bestonden bestreden bestreed bestrijdt bestuurde
        bestuurden bestuurt betaalde betaalden betaalt betekende betekenden betekent betoogde betoogden
        betoogt betrapt betrapte betreft betreurde betreurden betreurt betrof betwist betwistte betwistten
        bevalt bevat bevatte bevatten bevestigde bevestigden bevestigt beviel bevindt bevond bevonden
        bevorderde bevorderden bevordert bevrijdde bevrijdden bevrijdt beweegt beweerde beweerden beweert
        bewees bewijst bewonderde bewondert bewoog bezat bezaten bezette bezochten bezoekt bezweek bezweken
        bezwijkt beïnvloedde beïnvloedt biedt bindt blaast bleef bleek bleken bleven blies bliezen blijft
        blijkt blokkeerde blokkeerden blokkeert boden bogen bond bood boog botst botste botsten bouwde bouwden
        bouwt bracht brachten brak braken brandde brandden brandt breekt brengt buigt concludeerde
        concludeerden concludeert controleerde controleerden controleert daalde daalden daalt dacht dachten
        danst danste debuteerde debuteert deden deed deelde deelden deelt dekt dekte demonstreerde
        demonstreerden demonstreert denkt diende dienden dient doet doodde doodden doodt doorbrak doorbreekt
        draagt draaide draaiden draait dreef dreigde dreigden dreigt dreven drijft dringt drinkt droeg droegen
        drong drongen dronk drukt drukte drukten durfde durfden durft duurde duurden duurt dwaalt dwingt dwong
        dwongen eerde eert eet eindigde eindigden eindigt eist eiste eisten erfde erft erkende erkenden erkent
        ervaart ervoer escaleerde escaleert explodeerde explodeerden explodeert exporteerde exporteert faalde
        faalden faalt feliciteerde feliciteerden feliciteert fietst fietste fietsten functioneerde
        functioneerden functioneert gaat gaf garandeerde garandeert gaven gebeurde gebeurden gebeurt gebruikt
        gebruikten gedraagt gedroeg gedroegen geeft gehoorzaamt geldt gelijkt geloofde geloofden gelooft genas
        geneest geniet genoot geraakt geraakte ging gingen gold golden gooide gooiden gooit greep grepen
        grijpt groeide groeiden groeit gunde gunt haalde haalden haalt had hadden handelde handelden handelt
        hangt hanteerde hanteerden hanteert heb hebben hebt hechtte heeft heerst heerste heersten heet heette
        heetten helpt herhaalde herhaalden herhaalt herinnerde herinnerden herinnert herkende herkenden
        herkent herstelde herstelden herstelt hervat hervatte hervatten hield hielden hielp hielpen hinderde
        hindert hing hingen hoefde hoefden hoeft hoopt hoopte hoopten hoorde hoorden hoort houdt huilde
        huilden huilt huurde huurden huurt importeerde importeert informeerde informeerden informeert
        interesseert introduceerde introduceerden introduceert investeerde investeerden investeert is jaagt
        joeg joegen juicht juichte juichten kampt kampte kampten kan keek keerde keerden keert keken kende
        kenden kent kiest kijkt klaagde klaagden klaagt klimt klinkt klom klommen klonk klonken klopt klopte
        klopten kocht kochten komt kon konden koopt koos kost kostte kostten kozen kreeg kregen krijgt
        kritiseert kroop kropen kruipt kun kunnen kunt kwam kwamen laat lacht lachte lachten lag lagen
        lanceerde lanceerden lanceert landde landden landt las lazen leed leefde leefden leeft leek leende
        leenden leent leerde leerden leert leest legde legden legt leidde leidden leidt leken leverde leverden
        levert liep liepen liet lieten ligt lijdt lijkt loopt lost loste losten luisterde luisterden luistert
        lukt lukte lukten maakt maakte maakten mag mat meende meenden meent meet meldde meldden meldt merkt
        merkte merkten misleidde misleidt mislukt mislukte mislukten mist miste misten mocht mochten moest
        moesten moet moeten mogen naderde naderden nadert nam namen neemt negeerde negeerden negeert nodigde
        nodigden nodigt noemde noemden noemt ondergaat onderging ondergingen onderhandelde onderhandelden
        onderhandelt ondernam ondernamen onderneemt onderscheidt ondersteunde ondersteunden ondersteunt
        ondertekende ondertekenden ondertekent onderzocht onderzochten onderzoekt ontbrak ontbraken ontbreekt
        ontdekt ontdekte ontdekten onthield onthoudt onthulde onthulden onthult ontkende ontkenden ontkent
        ontmoet ontmoette ontmoetten ontnam ontneemt ontploft ontplofte ontploften ontslaat ontsloeg
        ontsloegen ontsnapt ontsnapte ontsnapten ontstaat ontstak ontstond ontstonden ontvangt ontving
        ontvingen ontvlucht ontvluchtte ontwaakt ontwerpt ontwierp ontwikkelde ontwikkelden ontwikkelt oogst
        oogstte oordeelde oordeelden oordeelt opende openden opent opereerde opereerden opereert organiseerde
        organiseerden organiseert overhandigde overhandigden overhandigt overkomt overkwam overleed overleefde
        overleefden overleeft overlijdt overnachtte overspoelde overspoelt overtreft overtrof overtuigde
        overtuigden overtuigt overweegt overwint overwon overwoog pakt pakte pakten parkeert past paste pasten
        plaatst plaatste plaatsten plande planden pleegde pleegden pleegt pleit pleitte pleitten praat praatte
        praatten presenteerde presenteerden presenteert probeerde probeerden probeert produceerde produceerden
        produceert profiteerde profiteerden profiteert protesteerde protesteerden protesteert publiceerde
        publiceerden publiceert raakt raakte raakten reageerde reageerden reageert realiseerde realiseerden
        realiseert redde redden redt reed rees regeerde regeerden regeert regelde regelden regelt regende
        regent reisde reisden reist rekende rekenden rekent rende renden rent rezen richt richtte richtten
        riep riepen rijdt rijst riskeerde riskeert roept rook rookt rookte ruikt ruilde ruilt rust rustte
        rustten schaadde schaadden schaadt scheen schenen schenkt schiet schijnt schilderde schildert schonk
        schonken schoof schoot schopt schopte schoven schreef schreeuwde schreeuwden schreeuwt schreven
        schrijft schrikt schrok schrokken schuift schuilde schuilt signaleerde signaleert slaagde slaagden
        slaagt slaapt slaat sliep sliepen sloeg sloegen sloot sluit smeekt smeekte smeekten smelt smolt snapt
        snapte sneden sneed snijdt spande spant speelde speelden speelt speurt spoedt sponsort spoorde spoort
        spoot sprak spraken spreekt springt sprong sprongen spuit staakt staakte staakten staat stak stal
        startte startten steeg steekt steelt stegen stelde stelden stelt stemde stemden stemt sterft steunde
        steunden steunt stierf stierven stijgt stikt stikte stinkt stond stonden stonk stoorde stoort stopt
        stopte stopten stort stortte stortten straft strafte streden streed strekt strekte strijdt stroomde
        stroomden stroomt studeerde studeerden studeert stuit stuitte stuitten stuurde stuurden stuurt stuwde
        stuwt tast tastte tekende tekenden tekent telde telden telt testte testten toonde toonden toont trad
        traden trainde trainden traint treedt treft trekt treurde treurt trilde trilt trof troffen trok
        trokken trouwde trouwden trouwt twijfelde twijfelden twijfelt uitte uitten vaart valt vangt varieerde
        varieerden varieert vecht veranderde veranderden verandert verbaasde verbaast verbergt verbiedt
        verbindt verbleef verbleven verblijft verbond verbood verborg verdedigde verdedigden verdedigt
        verdenkt verdiende verdienden verdient verdubbelde verdubbelden verdubbelt verdween verdwijnt vereist
        verenigde verenigt verergerde verergert vergat vergaten vergde vergden vergeet vergeleek vergelijkt
        vergezelde vergezelt vergt verhinderde verhinderden verhindert verhoogde verhoogden verhoogt
        verkeerden verkeert verkende verkent verkiest verklaarde verklaarden verklaart verkleint verkocht
        verkochten verkoopt verkoos verlaat verlangde verlangden verlangt verleende verleenden verleent
        verlegde verlegt verlengt verliep verliest verliet verlieten verloopt verloor vermeed vermeldde
        vermeldden vermeldt vermijdt verminderde verminderden vermindert vermoedde vermoedden vermoedt
        vermoordde vermoordden vermoordt vernietigde vernietigden vernietigt veroordeelde veroordeelden
        veroordeelt veroorzaakt veroorzaakte veroorzaakten veroverde veroverden verovert verplaatst
        verplaatste verraadt verrast verraste verrasten verscheen verschijnt verschilde verschilden verschilt
        verslaat versloeg versloegen verspreidde verspreidden verspreidt verstaat versterkt versterkte
        versterkten verstond vertegenwoordigde vertegenwoordigden vertegenwoordigt vertelde vertelden vertelt
        vertoonde vertoonden vertoont vertraagt vertrekt vertrok vertrouwt vervangt verving vervingen
        vervoerde vervoerden vervoert vervolgde vervolgden vervolgt verwachtte verwachtten verwees verwerpt
        verwierp verwierpen verwijderde verwijderden verwijdert verwijst verwoest verwoestte verwoestten
        verzamelde verzamelden verzamelt verzekerde verzekerden verzekert verzette verzetten verzocht
        verzochten verzoekt verzwakt verzwakte vestigde vestigden vestigt viel vielen vindt ving vingen vliegt
        vlogen vloog vluchtte vluchtten vocht vochten voegde voegden voegt voelde voelden voelt voer voerde
        voerden voert voldeden voldeed voldoet volgde volgden volgt volstaat volstond voltooide voltooiden
        voltooit vond vonden voorkomt voorkwam voorkwamen voorspelde voorspelden voorspelt voorstelt voorzag
        voorzagen voorziet vormde vormden vormt vraagt vreesde vreesden vreest vreet vroeg vroegen waagde
        waagt waarschuwde waarschuwden waarschuwt wachtte wachtten wandelde wandelden wandelt wantrouwt waren
        was wast weegt wees weet weigerde weigerden weigert wekt wekte wekten wenst wenste wensten werd werden
        werft werkt werkte werkten werpt wierf wierp wierpen wijdde wijdt wijkt wijst wijt wijzigde wijzigden
        wijzigt wil wilde wilden willen wilt wint wisselde wisselden wisselt wist wisten wogen won wonnen woog
        woonde woonden woont worden wordt wou zag zagen zakt zakte zakten zal zat zaten zegevierde zegeviert
        zegt zei zeiden zendt zette ziet zijn zingt zinkt zit zocht zochten zoekt zoende zoent zond zong
        zongen zonk zonken zorgde zorgden zorgt zou zouden zuchtte zul zullen zult zweeg zwegen zwemt zwijgt
        zwom zwommen
    """),
    chat_words=words(
        """
        amai awel bn brb bro bruh btw bwa cu d8 dnk ew ff ffe ffkes fml fyi gaanwe gf ggd goe goeie gwn
        gwoon haha hahaha hahahaha hahahha hea hihi hmm hmmm hoezo hoi hoii hvj hèhè hé idd idk iig ik's ik8
        ikke jaaa jaah jaja joe joejoe joh jw jwt jwz k kben kdenk keb keileuk kga kheb khou kk kkr klote
        kusje kweenie kwil kwni lekkah lmao lmk lol lolz lvt m'n mn moeha mss mwa mwah n'n nah nee neeej
        neej ngl nie nix nope nou's np nvm oehoe ofzo okee oki okidoki omfg omg owkee pff pfff pls plz rip
        rofl s'avonds sgoed sjonge srry suc6 sws tbh tbt thnx thx tis tjah tjonge tmrw tog trwns tuurlijk
        tw8 ty u2 vanaaf w8 w817 waddup wajow wdym weetjewel wist-je wnr wollah wrm wrs ws wss wtf wth xd xx
        xxx xxxx yep yess yesss yo yolo z'n
        """
    ),
    determiners=words("""
        aantal acht achtste achttien al alle allebei allen allerlei ander andere anderhalf anderhalve beide
        beiden dat de derde dertien dertiental dertig deze dezelfde die dien diens dit diverse dozijn drie
        driehonderd duizend duizenden een eerste eigen elf elk elkaars elke ene enig enige enkele enkelen
        ettelijke gans ganse geen geheel gehele genoeg haar half halve heel hele het hetzelfde hoeveel honderd
        honderden hun ieder iedere ieders je jouw jullie laatste meer meerdere menig menige mijn miljard
        miljarden miljoen miljoenen minder minst negen negentien negentig nul ons onze paar sommige sommigen
        tachtig tal talloze talrijke tien tiental tientallen twaalf twee tweede twintig twintigtal uw veel
        veertien veertig vele velerlei verschillende vier vierde vijf vijfde vijftien vijftig wat weinig welk
        welke wiens wier zekere zes zesde zestien zestig zeven zevende zeventien zeventig zijn zo'n zoveel
        zulk zulke één
    """)
    | phrases("""
        al de
        al die
        al het
        alle twee
        beide de
        de beide
        de drie
        de een of andere
        de eerste
        de helft van de
        de laatste
        de meeste
        de twee
        een aantal
        een deel van de
        een dozijn
        een enkele
        een groep
        een handvol
        een hoop
        een paar
        een reeks
        een serie
        een tiental
        een twintigtal
        een van de
        een van zijn
        elk van de
        geen enkele
        geen van de
        het gros van de
        meer dan
        minstens één
        tal van
        één van de
    """),
    speakers=words(
        """
        aandeelhouder aandeelhouders aanhanger aanhangers aanklager aanklagers aannemer aannemers aanvaller
        aanvallers aanvoerder aanvoerders aanvrager aanvragers aanwezige aanwezigen aartsbisschop abt abten
        academici academicus acteur acteurs actiegroep actiegroepen actievoerder actievoerders actievoerster
        activist activiste activisten activistes actrice actrices adjunct-directeur admiraal admiraals
        admiralen adviesbureau adviescommissie adviesraad adviseur adviseurs advocaat advocate advocaten
        advocates afdeling afdelingen afgevaardigde afgevaardigden afghaan afghanen afnemer afnemers
        afzender afzenders agent agente agenten agentes agentschap agentschappen akkerbouwer akkerbouwers
        alliantie allianties allochtonen allochtoon amateur amateurs ambassade ambassades ambassadeur
        ambassadeurs ambtenaar ambtenaars ambtenaren ambtenares ambtgenoot ambtgenoten ambtsdrager
        ambtsdragers amerikaan amerikanen analist analiste analisten analistes anarchist anarchisten
        anesthesist anesthesisten animator animators antropologen antropoloog apotheker apothekers arabier
        arabieren arbeider arbeiders arbeidster arbeidsters archeologe archeologen archeologes archeoloog
        architect architecten aristocraat aristocraten arrangeur arrangeurs arrestant arrestanten artiest
        artiesten arts artsen asielminister asielministers asielzoeker asielzoekers assistent assistente
        assistenten assistentes astronaut astronauten astronomen astronoom atleet atlete atleten atletes
        auteur auteurs autochtonen autochtoon automobiliste automobilistes autoriteit autoriteiten baas
        bakker bakkers bank banken bankier bankiers baron baronnen bataljon bataljons bazen beambte beambtes
        bediende bediendes bedrijf bedrijfsleider bedrijfsleiders bedrijfswoordvoerder bedrijfswoordvoerders
        bedrijven begeleider begeleiders beheerder beheerders bejaarde bejaarden bekende bekenden belager
        belagers belangenorganisatie belangenorganisaties belangenvereniging belanghebbende belanghebbenden
        belegger beleggers beleidsmaker beleidsmakers beleidsmedewerker beleidsmedewerkers belg belgen
        beller bellers bemanning bemannings bemiddelaar bemiddelaars bemiddelaren bende bendes benedictijn
        benedictijnen beoefenaar beoefenaars beoordelaar beoordelaars beroepsorganisatie beroepsorganisaties
        beschermer beschermers besturen bestuur bestuurder bestuurders bestuursleden bestuurslid
        bestuursvoorzitter bestuursvoorzitters betaler betalers betoger betogers betrokkene betrokkenen
        beurshandelaar beurshandelaren beveiliger beveiligers bevelhebber bevelhebbers bevolking bevolkingen
        bewaarder bewaarders bewaker bewakers beweging bewegingen bewindslieden bewindsman bewindsmannen
        bewindspersonen bewindspersoon bewindsvrouw bewindsvrouwen bewindvoerder bewindvoerders bewoner
        bewoners bewonersgroep bewoonster bewoonsters bezetter bezetters bezitter bezitters bezoeker
        bezoekers bezorger bezorgers binnenlandminister binnenlandministers binnenvaartschipper
        binnenvaartschippers biologe biologen biologes bioloog bisdom bisdommen bisschop bisschoppen blanken
        blogger bloggers boekhouder boekhouders boer boeren boerin boerinnen bokser boksers bond bonden
        bondgenoot bondgenoten bondscoach bondscoaches bootvluchteling bootvluchtelingen boswachter
        boswachters bouwer bouwers bouwvakker bouwvakkers brancheorganisatie brancheorganisaties brandweer
        brandweercommandant brandweerkorps brandweerkorpsen brandweerlieden brandweerman brandweermannen
        brandweerwoordvoerder brandweerwoordvoerders briefschrijver briefschrijvers brigade brigades
        brigadier brigadiers brit britten broeder broeders broederschap broederschappen broer broers
        broertje bron bronnen buitenlander buitenlanders buitenlandminister buitenlandministers bureau
        bureaus buren burgemeester burgemeesters burger burgerbeweging burgerleden burgerlid
        burgerrechtenleider burgerrechtenleiders burgers buschauffeur buschauffeurs buur buurman buurmannen
        buurtbewoner buurtbewoners buurtcomité buurtcomités buurvrouw buurvrouwen bv bv's cabaretier
        cabaretiers caféhouder caféhouders cameraman cameramannen campagneleider campagneleiders cardiologen
        cardioloog centra centrum centrums ceo ceo's cfo cfo's chauffeur chauffeurs chef chef-kok chef-koks
        chefs chinees chinezen chirurg chirurgen christen christendemocraat christendemocraten christenen
        cineast cineasten cipier cipiers clan clans cliënt cliënten cliëntenraad club clubs clubvoorzitter
        clubvoorzitters coach coachs coalitie coalitiepartij coalitiepartijen coalities collega collega's
        college colleges columnist columniste columnisten columnistes comité comités commandant commandanten
        commandeur commandeurs commando commandos commentator commentators commissaris commissaris-generaal
        commissarissen commissie commissieleden commissielid commissies communist communisten componist
        componiste componisten componistes concern concerns conciërge conciërges concurrent concurrente
        concurrenten concurrentes conducteur conducteurs conservatief conservatieven conservator consortium
        consortiums consul consulaat consulaten consulente consulentes consuls consultant consultants
        consument consumenten consumentenbond controlegroep controleur controleurs correctrice correctrices
        correspondent correspondente correspondenten correspondentes coördinator coördinators crew crews
        crimineel criminelen criminologen criminoloog critici criticus crècheleidster crècheleidsters
        cultuurminister cultuurministers curator curators dader daders dame dames danseres decaan decanen
        decorateur decorateurs deejay deelgemeente deelneemster deelneemsters deelnemer deelnemers
        defensieminister defensieministers deken dekens delegatie delegatieleider delegatieleiders
        delegaties democraat democraten demonstrant demonstrante demonstranten denktank denktanks
        departement departementen deputatie deputaties deskundige deskundigen detective detectives diaken
        diakens dichter dichters dictator dictators dienaar dienaars dienst diensten dierenarts dierenartsen
        dierenbeschermer dierenbescherming diplomaat diplomate diplomaten diplomates directeur
        directeur-generaal directeuren-generaal directeurs directie directieleden directielid directies
        directrice directrices dissident dissidenten docent docente docenten docentes dochter dochters
        doelman doelmannen dokter dokters dominee dominees donateur donateurs dorpeling dorpelingen douane
        douanier douaniers drager dragers dramaturge dramaturges drummer drummers duiker duikers duitser
        duitsers duo duos echtgenoot echtgenote echtgenoten echtgenotes echtpaar echtparen econome economen
        econoom eenheden eenheid eerste-minister eigenaar eigenaars eigenaren eigenaresse eigenaresses
        eilandbewoner eilandbewoners eilander eilanders eiser eisers elite elites emir emirs energieminister
        energieministers epidemiologen epidemioloog erfgenaam erfgename erfgenamen erfgenames
        eu-woordvoerder eu-woordvoerders eurocommissaris eurocommissarissen europarlementariër
        europarlementariërs evangelist evangelisten ex-minister ex-ministers ex-premier ex-premiers expert
        experts extremist extremisten fabriek fabrieken fabrikant fabrikante fabrikanten fabrikantes
        faculteit faculteiten familie familieleden familielid families fan fans farmaceut farmaceuten
        fascist fascisten federatie federaties feminist feministe feministen feministes fietser fietsers
        fietsersbond filmmaker filmmakers filosofe filosofen filosofes filosoof financier financiers firma
        firma's forens forensen fotograaf fotografe fotografen fotografes fractie fractiegenoot fractieleden
        fractieleider fractieleiders fractielid fracties fractievoorzitter fractievoorzitters fransen
        fransman functionaris functionarissen fysici fysicus fysiotherapeut fysiotherapeuten gast gasten
        gastheer gastheren gastvrouw gastvrouwen gebruiker gebruikers gedaagde gedaagden gedeputeerde
        gedeputeerden gedetineerde gedetineerden geestelijke geestelijken geldschieter geldschieters
        geleerde geleerden geliefde geliefden gelovige gelovigen gemeenschap gemeenschappen gemeente
        gemeentebesturen gemeentebestuur gemeenten gemeenteraad gemeenteraadsleden gemeenteraadslid
        gemeenteraden gemeentes gemeentewoordvoerder gemeentewoordvoerders gendarme gendarmes geneesheer
        geneesheren generaal generaals genootschap genootschappen geologen geoloog gepensioneerde
        gepensioneerden gerecht gerechten gerechtsdeurwaarder gerechtsdeurwaarders gerechtshof gerechtshoven
        gerechtswoordvoerder gerechtswoordvoerders getuige getuiges gevangene gevangenen gewonde gewonden
        gezaghebber gezaghebbers gezagvoerder gezagvoerders gezant gezanten gezelschap gezelschappen gezin
        gezinnen gezinsleden gezinslid gezondheidsminister gezondheidsministers geïnterviewde geïnterviewden
        gids gidsen gigant giganten gijzelaar gijzelaars gijzelnemer gijzelnemers godsdienstleider
        gouverneur gouverneurs graaf graven gravin gravinnen grensbewaker grensbewakers griek grieken
        griffier griffiers groep groepen groepering groeperingen groepsleider groepsleiders groothandelaar
        groothandelaars grootmoeder grootmoeders grootouder grootouders grootvader grootvaders gynaecologen
        gynaecoloog hacker hackers hamas handelaar handelaars handelaren handelsminister handelsministers
        handlanger handlangers havenbedrijf havenmeester havenmeesters heer heerser heersers helper helpers
        herder herders heren hertog hertogen hertogin hervormer hervormers hezbollah historici historicus
        hockeyster hockeysters hof hogescholen hogeschool hoofd hoofdaanklager hoofdaanklagers hoofdeconoom
        hoofden hoofdinspecteur hoofdinspecteurs hoofdofficier hoofdofficier-van-justitie hoofdofficiers
        hoofdonderzoeker hoofdonderzoekers hoofdredacteur hoofdredacteurs hoofdredactrice hoofdredactrices
        hooggerechtshof hoogleraar hoogleraren hoteleigenaar hoteleigenaars hotelier hoteliers houder
        houders houthi houthi's hoven huisarts huisartsen huisbaas huisbazen huiseigenaar huiseigenaars
        huisgenoot huisgenoten huishouden huishoudens huismoeder huismoeders huisvader huisvaders hulpdienst
        hulpdiensten hulporganisatie hulporganisaties hulpverleenster hulpverleensters hulpverlener
        hulpverleners hulpverlening huurder huurders huurling huurlingen huwelijkspartner imam imams
        immigrante immigrantes inbreker inbrekers industrieel industriëlen influencer influencers
        informateur informateurs ingenieur ingenieurs ingezetene ingezetenen initiatiefneemster
        initiatiefnemer initiatiefnemers inlichtingendienst inlichtingendiensten inlichtingenofficier
        inlichtingenofficiers insider insiders inspecteur inspecteurs inspectie inspecties installateur
        installateurs instantie instanties instelling instellingen instituten instituut instituutsdirecteur
        intendant intendanten internist internisten investeerder investeerders inwoner inwoners inwoonster
        inwoonsters inzittende inzittenden irakees irakezen iraniër iraniërs islamist islamisten israëli
        israëli's israëliër israëliërs italiaan italianen jager jagers japanner japanners jeugd jihadist
        jihadisten jihadstrijder jihadstrijders joden jongeman jongemannen jongen jongens jongere jongeren
        jood journalist journaliste journalisten journalistes jurist juriste juristen juristes jury
        juryleden jurylid jurys justitie justitieminister justitieministers kabinet kabinetschef
        kabinetschefs kabinetslid kabinetten kamer kameraad kameraden kamerfractie kamerfracties kamerleden
        kamerlid kamers kamervoorzitter kamervoorzitters kampioen kampioene kampioenen kampioenes kandidaat
        kandidate kandidaten kandidates kanselier kanseliers kantoor kantoren kapelaan kapelaans kapitein
        kapiteins kapper kappers kardinaal kardinalen katholiek katholieken keeper keepers keizer keizers
        kelner kelners kenner kenners kennissen kerk kerkbestuur kerkbestuurder kerkbestuurders kerken
        kerkgenootschap kerkleider kerkleiders kidnapper kidnappers kiezer kiezers kijker kijkers kind
        kinderarts kinderartsen kinderen kinderrechter kinderrechters klager klagers klant klanten
        kleindochter kleinkind kleinkinderen kleinzoon kleinzoons klimaatminister klimaatministers
        klimaatwetenschapper klimatologen klimatoloog kliniek klinieken klokkenluider klokkenluiders
        klooster kloosters koepelorganisatie koerd koerden kok koks kolonel kolonels koning koningen
        koningin koninginnen koningspaar koper kopers korporaal korporaals korps korpschef korpschefs
        korpsen kraamverzorgster kraamverzorgsters krant kranten krantenlezer krantenlezers kremlin
        kremlinwoordvoerder kremlinwoordvoerders krijger krijgers kring kringen kroongetuige kroongetuiges
        kroonprins kroonprinsen kroonprinses kruidenier kruideniers kunstcriticus kunstenaar kunstenaars
        kunstenares kunstenaressen kunstschilder kunstschilders kustwacht kweker kwekers laborant laboranten
        land landbouwer landbouwers landbouwminister landbouwministers landbouwster landbouwsters landen
        landgenoot landgenote landgenoten landmacht lasser lassers leden leek leerkracht leerkrachten
        leerling leerlingen leger legerchef legerleider legerleiders legerleiding legers legerwoordvoerder
        legerwoordvoerders leider leiders leidinggevende leidinggevenden leidster leidsters leken leraar
        leraars leraren lerarenvakbond lerares leverancier leveranciers lezer lezers liberaal liberalen lid
        lidstaat lidstaten lijsttrekker lijsttrekkers lobbyist lobbyisten logopedist loodgieter loodgieters
        luchthaven luchthavens luchtmacht luchtvaartmaatschappij luchtvaartmaatschappijen luisteraar
        luisteraars luitenant luitenants maatschappij maatschappijen machinist machinisten machthebber
        machthebbers magazine magazines magistraat magistraten majoor majoors maker makers man manager
        managers mannen manschap manschappen mantelzorger mantelzorgers marechaussee marine marinier
        mariniers marktleider marktonderzoeker marokkaan marokkanen marxist mecanicien mededinger
        mededingers medeoprichter medeoprichters medestander medestanders medestudent medeverdachte
        medeverdachten medewerker medewerkers medewerkster medewerksters media medici medicus
        medisch-specialist meerderheid meester meesters meisje meisjes melkveehouder melkveehouders menigte
        mens mensen mensenrechtenactivist mensenrechtenactivisten mensenrechtenorganisatie
        mensenrechtenorganisaties meteorologen meteoroloog metgezel metgezellen middenvelder middenvelders
        migrant migranten migratieminister migratieministers milieuactivist milieuactiviste milieuactivisten
        milieuactivistes milieubeweging milieuminister milieuministers milieuorganisatie milieuorganisaties
        militair militairen militant militanten militie milities miljardair miljardairs miljonair miljonairs
        minderheden minderheid minister minister-president ministerie ministeries ministeriewoordvoerder
        ministeriewoordvoerders ministerraad ministers ministers-presidenten missionaris missionarissen
        modeontwerper modeontwerpers moeder moeders monnik monniken monteur monteurs moordenaar moordenaars
        moslim moslima moslima's moslims motorrijder motorrijders multinational multinationals museum
        museums musici musicus muzikant muzikante muzikanten muzikantes naaste naasten nabestaande
        nabestaanden natie naties nationalist nationalisten natuurorganisatie navo navo-woordvoerder
        navo-woordvoerders nazi nazi's nederlander nederlanders neef netbeheerder netbeheerders
        neurowetenschapper neven ngo ngo's nicht nichten nieuwslezer nieuwslezers non nonnen notaris
        notarissen ns-woordvoerder ns-woordvoerders oekraïner oekraïners officier officier-van-justitie
        officieren officiers oma oma's ombudsman ombudsmannen omroep omroepen omroeper omroepers omstander
        omstanders omwonende omwonenden oncologen oncoloog onderdaan onderdanen onderhandelaar
        onderhandelaars onderminister onderministers ondernemer ondernemers onderneming ondernemingen
        ondernemingsraad onderofficier onderofficieren ondersteuner ondersteuners onderwereld
        onderwijsinspectie onderwijsminister onderwijsministers onderwijsraad onderwijzer onderwijzeres
        onderwijzers onderzoeker onderzoekers onderzoeksbureau onderzoeksbureaus onderzoekscommissie
        onderzoeksinstituut onderzoeksleider onderzoeksleiders onderzoeksrechter onderzoeksrechters
        onderzoeksteam onderzoekster onderzoeksters ontvoerder ontvoerders ontwerper ontwerpers ontwikkelaar
        ontwikkelaars ooggetuige ooggetuigen ooggetuiges oom ooms oorlogsmisdadiger oorlogsmisdadigers
        oorlogsslachtoffer opdrachtgever opdrachtgevers openbaar-ministerie operator operators opponent
        opponenten oppositie oppositieleden oppositieleider oppositieleiders oppositielid oppositiepartij
        oppositiepartijen oprichter oprichters opstandeling opstandelingen opsteller opstellers opticien
        opvarende opvarenden opvolger opvolgers ordedienst ordediensten orgaan organen organisatie
        organisaties organisator organisatoren organisators orkest orkesten ouder oudere ouderen ouderling
        ouderlingen ouderraad ouders oudgediende oudgedienden oudste overheden overheid overheidsdienst
        overlevende overlevenden overste overtreder overtreders overwinnaar overwinnaars palestijn
        palestijnen panel panels parket parketten parketwoordvoerder parlement parlementariër
        parlementariërs parlementen parlementsleden parlementslid parlementsvoorzitter parlementsvoorzitters
        partij partijbestuur partijbureau partijen partijgenoot partijgenoten partijleden partijleider
        partijleiders partijlid partijtop partijvoorzitter partijvoorzitters partijwoordvoerder
        partijwoordvoerders partner partners passagier passagiers passant passante passanten passantes
        pastoor pastoors pater paters pathologen patholoog patiënt patiënte patiënten patiëntenorganisatie
        patiëntenvereniging patiëntes patriarch patriarchen patrouille patrouilles paus pausen pedagogen
        pedagoog peiler peilers peloton pelotons penningmeester pentagon pers persagentschap
        persagentschappen persbureau persbureaus persdienst personeel personeelsleden personeelslid personen
        persoon persvoorlichter persvoorlichters piloot piloten planbureau platform platforms pleegouder
        pleegouders pleger plegers ploegleider ploegleiders pluimveehouder pluimveehouders plunderaar
        plunderaars polen politica politica's politici politicologe politicologen politicologes politicoloog
        politicus politie politieagent politieagente politieagenten politieagentes politiebaas politiebazen
        politiechef politiechefs politieker politiekers politiekorps politiekorpsen politielieden politieman
        politiemannen politievoorlichter politievoorlichters politievrouw politievrouwen politiewoordvoerder
        politiewoordvoerders politiezone pool populist populisten postbode postbodes predikant predikante
        predikanten predikantes prelaat prelaten premier premiers presentator presentators presentatrice
        presentatrices president president-directeur presidente presidenten presidentes presidium priester
        priesters prins prinsen prinses prinsessen procureur procureur-generaal procureurs
        procureurs-generaal producent producente producenten producentes producer producers professor
        professors profvoetballer profvoetballers programmamaker programmamakers programmeur programmeurs
        projectleider projectleiders promotor promotors propagandaminister propagandaministers protestant
        protestanten provincie provincies psychiater psychiaters psychologe psychologen psychologes
        psycholoog psychotherapeut psychotherapeuten publicist publicisten publiek raad raadgever raadgevers
        raadkamer raadkamers raadsleden raadslid raadslieden raadsman raadsmannen raadsvrouw raadsvrouwen
        raden radicaal radicalen radiomaker radiomakers rapper rappers rapporteur rapporteurs rebel rebellen
        rebellenleider rebellenleiders recensent recensente recensenten recensentes rechtbank rechtbanken
        rechtbankvoorzitter rechtbankvoorzitters rechter rechters rechtsgeleerde rechtsgeleerden rector
        rectors redacteur redacteurs redactie redacties redactrice redactrices redder redders
        reddingsbrigade reddingsdienst reddingsdiensten reddingswerker reddingswerkers reder rederij
        rederijen reders referendaris regent regenten regering regeringen regeringsbron
        regeringsfunctionaris regeringsleider regeringsleiders regeringspartij regeringspartijen
        regeringswoordvoerder regeringswoordvoerders regime regiment regimenten regimes regio regio's
        regisseur regisseurs reiziger reizigers rekenkamer rentenier renteniers reporter reporters
        republikein republikeinen respondent respondenten restauranthouder restauranthouders restaurateur
        restaurateurs revolutionair revolutionairen ridder ridders rijder rijders rijksambtenaar
        rijksambtenaars rijkspolitie rijkswaterstaat rivaal rivalen roeier roeiers romanschrijver ruiter
        ruiters rus russen salafist salafisten samenwerker samenwerkers schaatser schaatsers schaatsster
        schaatssters scheepseigenaar scheepseigenaars scheidsrechter scheidsrechters schepen schepenen
        schilder schilders schipper schippers scholen scholier scholiere scholieren school schooldirecteur
        schoolleider schoolleiders schoonmaker schoonmakers schoonmoeder schoonouders schoonvader schoonzoon
        schout schrijfster schrijfsters schrijver schrijvers schutter schutters secretaresse secretaresses
        secretariaat secretariaten secretaris secretaris-generaal secretarissen secretarissen-generaal
        sectie sekte sektes senaat senator senators separatist separatisten sergeant sergeants sjeik sjeiks
        sjiiet sjiieten slachtoffer slachtoffers slager slagers smokkelaar smokkelaars sociaaldemocraat
        sociaaldemocraten socialist socialisten sociologe sociologen socioloog soenniet soennieten soldaat
        soldate soldaten spanjaard spanjaarden specialist specialiste specialisten speelster speelsters
        speler spelers spion spionnen sportbond sportkoepel sportminister sportministers spotter spotters
        spreekster spreeksters spreker sprekers staat staatshoofd staatshoofden staatslieden staatsman
        staatssecretaris staatssecretarissen stad stadsbesturen stadsbestuur stadsdeelvoorzitter stadsraad
        staf stakeholder stakeholders staker stakers stam stamhoofd stamhoofden stamleider stamleiders
        stammen staten staten-generaal steden stemmer stemmers steward stewardess stewardessen stewards
        stichter stichters stichting stichtingen strandtenteigenaar strandtenteigenaars strateeg strategen
        strijder strijders strijdkracht strijdkrachten student studente studenten studentes sultan sultans
        supermacht supermarkt supermarkten supermarktmanager supermarktmanagers supporter supporters synode
        syriër syriërs taliban tante tantes team teamleider teamleiders teammanager teammanagers teams
        technici technicus tegenhanger tegenhangers tegenpartij tegenspeler tegenspelers tegenstander
        tegenstanders tegenstandster tegenstandsters telg telgen terreurbeweging terreurgroep terreurgroepen
        terrorist terroriste terroristen terroristes theater theatermaker theatermakers theaters theologen
        theoloog therapeut therapeuten thuiswerker thuiswerkers tiener tieners toerist toeristen toeschouwer
        toeschouwers toezichthouder toezichthouders tolk tolken toneelspeler toneelspelers topambtenaar
        topambtenaars topbestuurder topbestuurders topminister topministers trainer trainers trawant
        treinreiziger treinreizigers trio trios troep troepen tsaar tsaren tuinder tuinders turk turken
        tweeling uitbaatster uitbaatsters uitbater uitbaters uitdager uitdagers uitgever uitgevers uitvinder
        uitvinders uitvoerder uitvoerders unie unies universiteit universiteiten urbaniste urbanistes vader
        vaders vakbond vakbonden vakbondsafgevaardigde vakbondsafgevaardigden vakbondsbestuurder
        vakbondsbestuurders vakbondsleider vakbondsleiders vakbondslid vakbondslieden vakbondsman
        vakbondsmannen vakbondsvoorzitter vakbondsvoorzitters vakcentrale vakcentrales vakgroep vakkenvuller
        vakkenvullers vaklieden vakman vakmannen vakminister vakministers vakvereniging varkenshouder
        varkenshouders vaticaan veehouder veehouders veiligheidsdienst veiligheidsdiensten veiligheidsraad
        veiligheidsregio veiligheidstroepen veldheer veldheren veldwerker veldwerkers verbond verbonden
        verdachte verdachten verdediger verdedigers vereniging verenigingen verhoorder verhuurder
        verhuurders verkeersminister verkeersministers verkenner verkenners verkiezingscommissie
        verkiezingswaarnemer verkiezingswaarnemers verkoopster verkoopsters verkoper verkopers verliezer
        verliezers vernieuwer vernieuwers verpleegkundige verpleegkundigen verpleegster verpleegsters
        verpleger verplegers verslaggeefster verslaggeefsters verslaggever verslaggevers vertaler vertalers
        vertegenwoordiger vertegenwoordigers vertegenwoordigster vertegenwoordigsters verteller vertellers
        vervoerder vervoerders verwant verwanten verweerder verweerders verzamelaar verzamelaars verzekeraar
        verzekeraars verzekeringsmaatschappij verzetsgroep verzetsstrijder verzetsstrijders veteraan
        veteranen viceminister viceminister-president viceminister-presidents viceministers vicepremier
        vicepremiers vicevoorzitter virologen viroloog visser vissers vlaming vlamingen vlogger vloggers
        vluchteling vluchtelinge vluchtelingen vluchtelingenkampbewoner vluchtelingenkampbewoners
        vluchtelingenwerker vluchtelingenwerkers vluchtelinges vn vn-woordvoerder vn-woordvoerders
        voetbalbond voetballer voetballers voetbalster voetbalsters volk volken volkeren
        volksvertegenwoordiger volksvertegenwoordigers voogd voogden voorganger voorgangers voorlichter
        voorlichters voorlichtster voorlichtsters voorloper voorlopers voorman voormannen voorstander
        voorstanders voorvechter voorvechters voorvrouw voorzitster voorzitsters voorzitter voorzitters
        vormgever vormgevers vorst vorsten vorstin vredestichter vredestichters vriend vrienden vriendin
        vriendinnen vriendje vrijwilliger vrijwilligers vrijwilligster vrijwilligsters vrouw vrouwen
        vulkanologen vulkanoloog waakhond waakhonden waal waarnemer waarnemers wacht wachtcommandant waker
        wakers walen wandelaar wandelaars waterschap waterschappen weduwe weduwen weduwes weduwnaar
        weduwnaars weerdienst weerman weermannen weervrouw werker werkers werkgever werkgevers
        werkgeversorganisatie werkgeversorganisaties werkgroep werkgroepen werklieden werkloze werklozen
        werklui werkman werkneemster werkneemsters werknemer werknemers werkzoekende werkzoekenden
        wetenschapper wetenschappers wetenschapsfilosoof wetenschapster wetenschapsters wetgever wetgevers
        wethouder wethouders wielrenner wielrenners wijkagente wijkagentes winkeleigenaar winkeleigenaars
        winkelier winkeliers winnaar winnaars winnares wiskundige wiskundigen woordvoerder woordvoerders
        woordvoerster woordvoersters zaakvoerder zaakwaarnemer zaakwaarnemers zakenbank zakenbanken
        zakenlieden zakenman zakenmannen zakenpartner zakenpartners zakenvrouw zakenvrouwen zanger zangeres
        zangers zeelieden zeelui zeeman zegslieden zegsman zegsmannen zegsvrouw zegsvrouwen zeiler zeilers
        zelfmoordterrorist zelfstandige zelfstandigen zender zenders zieke zieken ziekenhuis ziekenhuizen
        ziekenverzorger ziekenverzorgers ziener zieners zigeuner zigeuners zonen zoon zoons zorgbestuurder
        zorgbestuurders zorgverlener zorgverleners zorgverzekeraar zorgverzekeraars zus zusje zusjes zussen
        zuster zusters zwager zwagers zwarten zwemmer zwemmers zwemster zwemsters
        """
    )
    | phrases("""
        hoofd van dienst
        minister van staat
        nummer drie
        nummer een
        nummer twee
        nummer één
        officier van justitie
    """),
    speaker_endings=(
        "aanhanger",
        "aanhangers",
        "activist",
        "activisten",
        "adviseur",
        "adviseurs",
        "advocaat",
        "advocaten",
        "agenten",
        "ambtenaar",
        "ambtenaren",
        "arts",
        "artsen",
        "baas",
        "bazen",
        "bestuurder",
        "bestuurders",
        "bestuursleden",
        "bestuurslid",
        "bewoner",
        "bewoners",
        "bewoonster",
        "bezoeker",
        "bezoekers",
        "boer",
        "boeren",
        "chef",
        "chefs",
        "coach",
        "coaches",
        "commissaris",
        "commissarissen",
        "crimineel",
        "criminelen",
        "deskundige",
        "deskundigen",
        "directeur",
        "directeuren",
        "directrice",
        "docent",
        "docenten",
        "eigenaar",
        "eigenaars",
        "eigenaren",
        "eurs",
        "expert",
        "experts",
        "fabrikant",
        "fabrikanten",
        "geefster",
        "genoot",
        "genote",
        "genoten",
        "getuige",
        "getuigen",
        "gevers",
        "handelaar",
        "handelaars",
        "handelaren",
        "hoogleraar",
        "hoogleraren",
        "houder",
        "houders",
        "houdster",
        "ist",
        "iste",
        "isten",
        "istes",
        "kandidaat",
        "kandidaten",
        "leider",
        "leiders",
        "leidster",
        "leraar",
        "leraren",
        "leverancier",
        "leveranciers",
        "maakster",
        "maker",
        "makers",
        "medewerker",
        "medewerkers",
        "medewerkster",
        "merleden",
        "merlid",
        "militair",
        "militairen",
        "minister",
        "ministers",
        "neemster",
        "nemer",
        "nemers",
        "officier",
        "officieren",
        "ologe",
        "ologen",
        "oloog",
        "onderzoeker",
        "onderzoekers",
        "onderzoekster",
        "patiënt",
        "patiënten",
        "politici",
        "politicus",
        "president",
        "presidenten",
        "producent",
        "producenten",
        "rechter",
        "rechters",
        "rice",
        "rices",
        "schrijfster",
        "schrijver",
        "schrijvers",
        "secretaris",
        "secretarissen",
        "seur",
        "seurs",
        "slachtoffer",
        "slachtoffers",
        "sleden",
        "slid",
        "slieden",
        "sman",
        "smannen",
        "soldaat",
        "soldaten",
        "speelster",
        "speler",
        "spelers",
        "strijder",
        "strijders",
        "student",
        "studenten",
        "svrouw",
        "svrouwen",
        "technici",
        "technicus",
        "tegenstander",
        "tegenstanders",
        "teur",
        "teurs",
        "trainer",
        "trainers",
        "verdachte",
        "verdachten",
        "verlener",
        "verleners",
        "vertegenwoordiger",
        "vertegenwoordigers",
        "voerder",
        "voerders",
        "voorzitster",
        "voorzitter",
        "voorzitters",
        "werker",
        "werkers",
        "werkster",
        "woordvoerder",
        "woordvoerders",
        "woordvoerster",
        "woordvoersters",
        "zoeker",
        "zoekers",
    ),
    saying=words(
        """
        aangaf aangaven aangeeft aangeven aanhaalde aanhaalden aanhaalt aanhalen aanklaagde aanklaagden
        aanklaagt aanklagen aankondigde aankondigden aankondigen aankondigt aanmaande aanmaanden aanmaant
        aanmanen aanraadde aanraadden aanraadt aanraden aanstippen aanstipt aanstipte aanstipten aantonen
        aantoonde aantoonden aantoont aanvaardde aanvaardden aanvaarden aanvaardt aanvoerde aanvoerden
        aanvoeren aanvoert aanvulde aanvulden aanvullen aanvult adviseerde adviseerden adviseert adviseren
        afkeurde afkeurden afkeuren afkeurt afkondigde afkondigden afkondigen afkondigt afraadde afraadden
        afraadt afraden afvraagt afvragen afvroeg afvroegen afwees afwezen afwijst afwijzen ageerde ageerden
        ageert ageren alarmeerde alarmeerden alarmeert alarmeren analyseerde analyseerden analyseert
        analyseren antwoordde antwoordden antwoorden antwoordt appelleerde appelleerden appelleert
        appelleren argumenteerde argumenteerden argumenteert argumenteren bad baden beaamde beaamden beaamt
        beamen beargumenteerde beargumenteerden beargumenteert beargumenteren bedanken bedankt bedankte
        bedankten begreep begrepen begrijpen begrijpt begroet begroeten begroette begroetten bekende
        bekenden bekendmaakt bekendmaakte bekendmaakten bekendmaken bekennen bekent beklaagde beklaagden
        beklaagt beklagen beklemtonen beklemtoonde beklemtoonden beklemtoont bekritiseerde bekritiseerden
        bekritiseert bekritiseren beloofde beloofden belooft beloven benadrukken benadrukt benadrukte
        benadrukten bepleit bepleiten bepleitte bepleitten bericht berichten berichtte berichtten beschreef
        beschreven beschrijft beschrijven beschuldigde beschuldigden beschuldigen beschuldigt besloot
        besloten besluit besluiten besprak bespraken bestempelde bestempelden bestempelen bestempelt betogen
        betoogde betoogden betoogt betreurde betreurden betreuren betreurt betwijfelde betwijfelden
        betwijfelen betwijfelt betwist betwisten betwistte betwistten bevestigde bevestigden bevestigen
        bevestigt beweerde beweerden beweert beweren bezingen bezingt bezong bezongen bezweert bezweren
        bezwoer bezwoeren bidden bidt biecht biechten biechtte biechtten bijvallen bijvalt bijviel bijvielen
        blikken blikt blikte blikten bracht brachten brengen brengt bromde bromden brommen bromt brulde
        brulden brullen brult citeerde citeerden citeert citeren claimde claimden claimen claimt
        commentarieerde commentarieerden commentarieert commentariëren concludeerde concludeerden
        concludeert concluderen concretiseerde concretiseerden concretiseert concretiseren constateerde
        constateerden constateert constateren corrigeerde corrigeerden corrigeert corrigeren counterde
        counterden counteren countert dacht dachten danken dankt dankte dankten deelde deelden deelt delen
        denken denkt detailleerde detailleerden detailleert detailleren dicteerde dicteerden dicteert
        dicteren doorgaf doorgaven doorgeeft doorgeven draagt dragen dreigde dreigden dreigen dreigt droeg
        droegen drukken drukt drukte drukten duidde duidden duiden duidt eisen eist eiste eisten erkende
        erkenden erkennen erkent feliciteerde feliciteerden feliciteert feliciteren fluisterde fluisterden
        fluisteren fluistert foeterde foeterden foeteren foetert formuleerde formuleerden formuleert
        formuleren fulmineerde fulmineerden fulmineert fulmineren gaan gaat gaf garandeerde garandeerden
        garandeert garanderen gaven geeft geloofde geloofden gelooft geloven getuigde getuigden getuigen
        getuigt geven ging gingen glunderde glunderden glunderen glundert goedkeurde goedkeurden goedkeuren
        goedkeurt grappen grapt grapte grapten grinniken grinnikt grinnikte grinnikten gromde gromden
        grommen gromt haalde haalden haalt halen hekelde hekelden hekelen hekelt herhaalde herhaalden
        herhaalt herhalen herinnerde herinnerden herinneren herinnert hield hielden hoopt hoopte hoopten
        hopen houden houdt huilde huilden huilen huilt inbracht inbrachten inbrengen inbrengt informeerde
        informeerden informeert informeren inschat inschatte inschatten insinueerde insinueerden insinueert
        insinueren insisteerde insisteerden insisteert insisteren instemde instemden instemmen instemt
        jammerde jammerden jammeren jammert jubelde jubelden jubelen jubelt juichen juicht juichte juichten
        keurde keurden keuren keurt klaagde klaagden klaagt klagen komen komt kondigde kondigden kondigen
        kondigt koppen kopt kopte kopten kreunde kreunden kreunen kreunt kritiseerde kritiseerden kritiseert
        kritiseren kwam kwamen laakt laakte laakten laat lachen lacht lachte lachten laken las laten lazen
        leest legde legden leggen legt lezen licht lichten lichtte lichtten liegen liegt liet lieten logen
        loofde loofden looft loog loven luidde luidden luiden luidt maakt maakte maakten maande maanden
        maant maken manen mededeelde mededeelden mededeelt mededelen meedeelde meedeelden meedeelt meedelen
        meegaf meegaven meegeeft meegeven meende meenden meent meldde meldden melden meldt memoreerde
        memoreerden memoreert memoreren menen merken merkt merkte merkten mompelde mompelden mompelen
        mompelt mopperde mopperden mopperen moppert motiveerde motiveerden motiveert motiveren nalaat
        nalaten naliet nalieten noemde noemden noemen noemt noteerde noteerden noteert noteren nuanceerde
        nuanceerden nuanceert nuanceren observeerde observeerden observeert observeren omschreef omschreven
        omschrijft omschrijven onderschreef onderschreven onderschrijft onderschrijven onderstreept
        onderstreepte onderstreepten onderstrepen ondervraagt ondervragen ondervroeg ondervroegen onderwees
        onderwezen onderwijst onderwijzen ontboezemde ontboezemden ontboezemen ontboezemt onthield
        onthielden onthouden onthoudt onthulde onthulden onthullen onthult ontkende ontkenden ontkennen
        ontkent oordeelde oordeelden oordeelt oordelen opbiecht opbiechten opbiechtte opbiechtten opdraagt
        opdragen opdroeg opdroegen openbaarde openbaarden openbaart openbaren opende openden openen opent
        opmerken opmerkt opmerkte opmerkten opperde opperden opperen oppert opriep opriepen oproepen oproept
        opsomde opsomden opsommen opsomt optekende optekenden optekenen optekent opwerpen opwerpt opwierp
        opwierpen oreerde oreerden oreert oreren overweegt overwegen overwogen overwoog piepen piept piepte
        piepten pleit pleiten pleitte pleitten pochen pocht pochte pochten post posten postte postten praat
        praatte praatten praten preciseerde preciseerden preciseert preciseren prediken predikt predikte
        predikten prees prezen prijst prijzen profeteerde profeteerden profeteert profeteren protesteerde
        protesteerden protesteert protesteren publiceerde publiceerden publiceert publiceren raadde raadden
        raadt raamde raamden raamt raden ramen rapporteerde rapporteerden rapporteert rapporteren reageerde
        reageerden reageert reageren recapituleerde recapituleerden recapituleert recapituleren
        rechtvaardigde rechtvaardigden rechtvaardigen rechtvaardigt redeneerde redeneerden redeneert
        redeneren rekende rekenden rekenen rekent relativeerde relativeerden relativeert relativeren
        repliceerde repliceerden repliceert repliceren resumeerde resumeerden resumeert resumeren riep
        riepen roepen roept samenvat samenvatte samenvatten schamperde schamperden schamperen schampert
        schat schatte schatten schelden scheldt schetsen schetst schetste schetsten schold scholden schreef
        schreeuwde schreeuwden schreeuwen schreeuwt schreven schrijft schrijven signaleerde signaleerden
        signaleert signaleren sloot sloten sluit sluiten smaalde smaalden smaalt smalen smeekt smeekte
        smeekten smeken snauwde snauwden snauwen snauwt sneerde sneerden sneert sneren snikken snikt snikte
        snikten somberde somberden somberen sombert somde somden sommen somt specificeerde specificeerden
        specificeert specificeren speculeerde speculeerden speculeert speculeren spot spotte spotten sprak
        spraken spreekt spreken stamelde stamelden stamelen stamelt stelde stelden stellen stelt stemde
        stemden stemmen stemt steunde steunden steunen steunt stippen stipt stipte stipten suggereerde
        suggereerden suggereert suggereren tegemoetkomen tegemoetkomt tegemoetkwam tegemoetkwamen tegensprak
        tegenspraken tegenspreekt tegenspreken tegenwerpen tegenwerpt tegenwierp tegenwierpen tekende
        tekenden tekenen tekent telefoneerde telefoneerden telefoneert telefoneren terugblikken terugblikt
        terugblikte terugblikten tierde tierden tieren tiert titelde titelden titelen titelt toegaf toegaven
        toegeeft toegeven toejuichen toejuicht toejuichte toejuichten toelicht toelichten toelichtte
        toelichtten toeschreef toeschreven toeschrijft toeschrijven toesprak toespraken toespreekt
        toespreken toeterde toeterden toeteren toetert toevoegde toevoegden toevoegen toevoegt toezeggen
        toezegt toezei toezeiden tonen toonde toonden toont tweet tweeten tweette tweetten twijfelde
        twijfelden twijfelen twijfelt twitterde twitterden twitteren twittert uit uitdrukken uitdrukt
        uitdrukte uitdrukten uiten uithaalde uithaalden uithaalt uithalen uitlegde uitlegden uitleggen
        uitlegt uitriep uitriepen uitroepen uitroept uitsloot uitsloten uitsluit uitsluiten uitsprak
        uitspraken uitspreekt uitspreken uitte uitten uitweidde uitweidden uitweiden uitweidt vallen valt
        vasthield vasthielden vasthouden vasthoudt vaststelde vaststelden vaststellen vaststelt vat vatte
        vatten verdedigde verdedigden verdedigen verdedigt verduidelijken verduidelijkt verduidelijkte
        verduidelijkten verklaarde verklaarden verklaart verklaren verkondigde verkondigden verkondigen
        verkondigt vermeldde vermeldden vermelden vermeldt vermoedde vermoedden vermoeden vermoedt vernam
        vernamen verneemt vernemen verontschuldigde verontschuldigden verontschuldigen verontschuldigt
        veroordeelde veroordeelden veroordeelt veroordelen verraadde verraadden verraadt verraden
        verspreidde verspreidden verspreiden verspreidt vertelde vertelden vertellen vertelt vervolgde
        vervolgden vervolgen vervolgt verwacht verwachten verwachtte verwachtten verwees verweet verwelkomde
        verwelkomden verwelkomen verwelkomt verwerpen verwerpt verweten verwezen verwierp verwierpen
        verwijst verwijt verwijten verwijzen verzekerde verzekerden verzekeren verzekert verzocht verzochten
        verzoeken verzoekt verzucht verzuchten verzuchtte verzuchtten viel vielen vinden vindt vloeken
        vloekt vloekte vloekten voegde voegden voegen voegt voerde voerden voeren voert vond vonden
        voorhield voorhielden voorhouden voorhoudt voorlas voorlazen voorleest voorlezen voorspelde
        voorspelden voorspellen voorspelt voorstelde voorstelden voorstellen voorstelt voortgaan voortgaat
        voortging voortgingen vooruitblikken vooruitblikt vooruitblikte vooruitblikten vraagt vragen vreesde
        vreesden vreest vrezen vrijgaf vrijgaven vrijgeeft vrijgeven vroeg vroegen vulde vulden vullen vult
        waarschuwde waarschuwden waarschuwen waarschuwt weergaf weergaven weergeeft weergeven weerlegde
        weerlegden weerleggen weerlegt weersprak weerspraken weerspreekt weerspreken wees weet weidde
        weidden weiden weidt weigerde weigerden weigeren weigert wensen wenst wenste wensten werpen werpt
        weten wezen wierp wierpen wijst wijzen wist wisten zeggen zegt zei zeiden zucht zuchten zuchtte
        zuchtten zweeg zweert zwegen zweren zwijgen zwijgt zwoer zwoeren
        """
    ),
    saying_participles=words("""
        aangegeven aangehaald aangeklaagd aangekondigd aangemaand aangeraden aangestipt aangetoond aangevoerd
        aangevuld aanvaard afgekeurd afgekondigd afgeraden afgevraagd afgewezen beaamd beargumenteerd bedankt
        begrepen begroet bekend bekendgemaakt beklaagd beklemtoond bekritiseerd beloofd benadrukt bepleit
        bericht beschreven beschuldigd besloten bestempeld betoogd betreurd betwijfeld betwist bevestigd beweerd
        bezongen bezworen bijgevallen doorgegeven erkend geadviseerd geageerd gealarmeerd geanalyseerd
        geantwoord geappelleerd geargumenteerd gebeden gebromd gebruld geciteerd geclaimd gecommentarieerd
        geconcludeerd geconcretiseerd geconstateerd gecorrigeerd gecounterd gedacht gedankt gedeeld
        gedetailleerd gedicteerd gedreigd geduid gefeliciteerd gefluisterd gefoeterd geformuleerd gefulmineerd
        gegarandeerd geglunderd gegrapt gegrinnikt gegromd gehekeld gehoopt gehuild gejammerd gejubeld gejuicht
        geklaagd gekondigd gekopt gekreund gekritiseerd gelaakt gelachen gelogen geloofd geluid gemeend gemeld
        gememoreerd gemompeld gemopperd gemotiveerd genoemd genoteerd genuanceerd geobserveerd geoordeeld
        geopenbaard geopend geopperd georeerd gepiept gepleit gepocht gepost gepraat gepreciseerd gepredikt
        geprezen geprofeteerd geprotesteerd gepubliceerd geraamd geraden gerapporteerd gereageerd
        gerecapituleerd gerechtvaardigd geredeneerd gerekend gerelativeerd gerepliceerd geresumeerd geroepen
        geschamperd geschat geschetst gescholden geschreeuwd geschreven gesignaleerd gesmaald gesmeekt gesnauwd
        gesneerd gesnikt gesomberd gespecificeerd gespeculeerd gespot gesproken gestameld gesteld gesteund
        gesuggereerd getelefoneerd getierd getiteld getoeterd getuigd getweet getwijfeld getwitterd geuit
        gevloekt gevonden gevraagd gevreesd gewaarschuwd geweigerd gewenst geweten gezegd gezucht gezwegen
        gezworen geëist geïnformeerd geïnsinueerd geïnsisteerd goedgekeurd herhaald herinnerd ingebracht
        ingeschat ingestemd laten medegedeeld meegedeeld meegegeven nagelaten omschreven onderschreven
        onderstreept ondervraagd onderwezen ontboezemd onthouden onthuld ontkend opgebiecht opgedragen opgemerkt
        opgeroepen opgesomd opgetekend opgeworpen overwogen samengevat tegemoetgekomen tegengesproken
        tegengeworpen teruggeblikt toegegeven toegejuicht toegelicht toegeschreven toegesproken toegevoegd
        toegezegd uitgedrukt uitgehaald uitgelaten uitgelegd uitgeroepen uitgesloten uitgesproken uitgeweid
        vastgehouden vastgesteld verdedigd verduidelijkt verklaard verkondigd vermeld vermoed vernomen
        verontschuldigd veroordeeld verraden verspreid verteld vervolgd verwacht verwelkomd verweten verwezen
        verworpen verzekerd verzocht verzucht voorgehouden voorgelezen voorgesteld voorspeld voortgegaan
        vooruitgeblikt vrijgegeven weergegeven weerlegd weersproken weten
    """),
    auxiliaries=words("""
        had hadden hebbe hebben heeft is laat lieten liet waren was werd werden worden wordt zal zijn zou zouden zullen
    """),
    addressees=words("""
        aandeelhouders aanhangers aanwezigen abc afp ambtenaren anp ansa ap ard arte bbc beleggers belga
        betogers bild bloomberg bnnvara bnr buitenhof burgers cbs cnbc cnn collega's commissieleden
        congres dagblad delegaties demonstranten deredactie diplomaten donateurs dpa eenvandaag efe
        euronews fans fox gasten gelovigen gemeenteraad genodigden getuigen hln humo interfax itar-tass
        itv journaal journalisten kamerleden kiezers kijkers klanten knack kranten kro-ncrv kyodo leden
        leerlingen lezers luisteraars medewerkers media militairen msnbc nbc ndr nieuwsagentschappen
        nieuwssite nieuwsuur nos npo npr nrc ntr nu.nl omroepen omrop onderzoekers orf ouders parlement
        parlementariërs parlementsleden parool partijgenoten pers persbureaus personeel plenaire
        politici politie pzc reporters reuters ria rtbf rtl sky soldaten spelers spiegel studenten
        supporters tass televisie toehoorders toeschouwers trouw tubantia twitter upi verslaggevers
        volgers voorstanders vpro vrienden vrt vtm wnl xinhua youtube zdf
    """)
    | phrases("""
        agence france-presse
        al jazeera
        associated press
        bbc news
        bij nieuwsuur
        bij op1
        bij pauw
        bnr nieuwsradio
        brabants dagblad
        dagblad van het noorden
        de afp
        de bbc
        de commissie
        de correspondent
        de eerste kamer
        de gelderlander
        de gemeenteraad
        de groene amsterdammer
        de kamer
        de kamerleden
        de kijkers
        de krant
        de limburger
        de media
        de morgen
        de nos
        de omroep
        de pers
        de politie
        de raad
        de rechtbank
        de rechter
        de redactie
        de senaat
        de standaard
        de stentor
        de telegraaf
        de tijd
        de tweede kamer
        de veiligheidsraad
        de verslaggevers
        de volkskrant
        de vrt
        de zender
        der spiegel
        deze krant
        deze site
        die zeit
        dit dagblad
        dit medium
        eindhovens dagblad
        financial times
        fox news
        gazet van antwerpen
        haarlems dagblad
        hart van nederland
        het ad
        het algemeen dagblad
        het anp
        het belang van limburg
        het blad
        het congres
        het financieele dagblad
        het hof
        het journaal
        het laatste nieuws
        het nieuwsagentschap
        het nieuwsblad
        het nrc
        het parlement
        het parool
        het persagentschap
        het persagentschap belga
        het persbureau
        het persbureau afp
        het persbureau anp
        het persbureau reuters
        het radioprogramma
        het televisieprogramma
        het tv-programma
        het weekblad
        le monde
        le soir
        leeuwarder courant
        leidsch dagblad
        noordhollands dagblad
        nrc handelsblad
        omroep brabant
        omroep gelderland
        omroep west
        omrop fryslân
        persbureau afp
        persbureau anp
        persbureau ap
        persbureau bloomberg
        persbureau novum
        persbureau reuters
        persbureau tass
        ria novosti
        rtl boulevard
        rtl nieuws
        rtl z
        sky news
        the guardian
        the new york times
        the wall street journal
        the washington post
        vrt nws
        vtm nieuws
        wnl op zondag
        zijn aanhangers
        zijn partijgenoten
    """),
    time_words=words(
        """
        aanvankelijk al allang alvast avonds binnenkort daags daarna daarnet daarstraks destijds dinsdags
        dra eensklaps eerder eergisteren eerst eindelijk gisteravond gisteren gisterenavond gisterenmiddag
        gisterenmorgen gisterennamiddag gisterenochtend gistermiddag gistermorgen gisternacht gisterochtend
        heden hedenmorgen inmiddels intussen jaarlijks jl jongstleden kortgeleden laat laatst later
        maandelijks momenteel morgen morgenavond morgenmiddag morgenochtend naderhand nadien net nog nu
        ondertussen onlangs ooit overdag overmorgen pas pasgeleden plotseling recent recentelijk reeds
        sindsdien soms spoedig straks tegelijk tegelijkertijd tegenwoordig tevoren thans toen toenmaals
        toentertijd tussendoor uiteindelijk vanavond vandaag vanmiddag vanmorgen vannacht vannamiddag
        vanochtend verleden vervolgens vooraf vooralsnog voordien voorheen voorlopig vroeg vroeger weer
        wekelijks weldra zojuist zonet zopas
        """
    )
    | phrases("""
        's anderendaags
        's avonds
        's avonds laat
        's maandags
        's middags
        's morgens
        's nachts
        's ochtends
        's ochtends vroeg
        's zondags
        aan het begin van de avond
        aan het begin van de week
        aan het begin van het jaar
        aan het eind van de middag
        aan het einde van de dag
        aan het einde van de week
        afgelopen dinsdag
        afgelopen donderdag
        afgelopen jaar
        afgelopen maand
        afgelopen maandag
        afgelopen nacht
        afgelopen najaar
        afgelopen voorjaar
        afgelopen vrijdag
        afgelopen week
        afgelopen weekeinde
        afgelopen weekend
        afgelopen winter
        afgelopen woensdag
        afgelopen zaterdag
        afgelopen zomer
        afgelopen zondag
        begin deze maand
        begin deze week
        begin dit jaar
        begin vorig jaar
        begin vorige maand
        begin vorige week
        dagen eerder
        dagen later
        de afgelopen dagen
        de afgelopen jaren
        de afgelopen maanden
        de afgelopen weken
        de avond ervoor
        de avond voordien
        de dag daarna
        de dag daarvoor
        de dag erna
        de dag ervoor
        de dag nadien
        de dag voordien
        de volgende dag
        de volgende morgen
        de volgende ochtend
        de voorbije dagen
        de voorbije maanden
        de voorbije nacht
        de voorbije week
        de voorbije weken
        de week daarop
        de week ervoor
        deze avond
        deze maand
        deze middag
        deze morgen
        deze nacht
        deze namiddag
        deze ochtend
        deze week
        deze winter
        deze zomer
        dezelfde avond
        dezelfde dag
        diezelfde avond
        diezelfde dag
        dit jaar
        dit najaar
        dit voorjaar
        dit weekeinde
        dit weekend
        drie dagen geleden
        drie dagen later
        drie jaar geleden
        drie maanden geleden
        drie weken geleden
        een dag eerder
        een dag geleden
        een dag later
        een dag na
        een dag voor
        een jaar eerder
        een jaar geleden
        een jaar later
        een maand eerder
        een maand geleden
        een maand later
        een paar dagen eerder
        een paar dagen geleden
        een paar dagen later
        een paar jaar geleden
        een paar maanden geleden
        een paar uur eerder
        een paar uur geleden
        een paar uur later
        een paar weken geleden
        een tijdje geleden
        een uur geleden
        een uur later
        een week eerder
        een week geleden
        een week later
        eerder al
        eerder deze maand
        eerder deze week
        eerder die dag
        eerder dit jaar
        eerder op de avond
        eerder op de dag
        eerder vandaag
        eerder vanochtend
        eind deze maand
        eind deze week
        eind vorig jaar
        eind vorige maand
        eind vorige week
        enige tijd geleden
        enkele dagen eerder
        enkele dagen geleden
        enkele dagen later
        enkele jaren geleden
        enkele maanden geleden
        enkele uren eerder
        enkele uren later
        enkele weken geleden
        enkele weken later
        gisteren al
        in de afgelopen dagen
        in de avond
        in de loop van de avond
        in de loop van de dag
        in de loop van de middag
        in de loop van de week
        in de middag
        in de nacht
        in de nacht van zaterdag op zondag
        in de namiddag
        in de ochtend
        in de voormiddag
        in de vroege ochtend
        in het najaar
        in het verleden
        in het voorjaar
        in het weekeinde
        in het weekend
        jaren geleden
        jaren later
        kort daarna
        kort daarop
        kort daarvoor
        kort erna
        kort geleden
        kort na middernacht
        kort tevoren
        kort voor middernacht
        korte tijd later
        laat op de avond
        later deze week
        later die avond
        later die dag
        later die week
        later in de week
        later op de avond
        later op de dag
        later op de middag
        maanden geleden
        maanden later
        met ingang van vandaag
        na afloop
        na de stemming
        na de wedstrijd
        na het overleg
        niet lang daarna
        nog deze week
        nog dezelfde dag
        nog gisteren
        nog vandaag
        om middernacht
        onlangs nog
        op dat moment
        op de bewuste dag
        op die dag
        op dit moment
        op dit ogenblik
        op een gegeven moment
        rond de middag
        rond het middaguur
        rond middernacht
        sinds kort
        tegen de avond
        tegen middernacht
        tijdens de nacht
        tijdens het weekend
        tot nu toe
        tot vandaag
        tot voor kort
        twee dagen eerder
        twee dagen geleden
        twee dagen later
        twee jaar geleden
        twee maanden geleden
        twee weken eerder
        twee weken geleden
        twee weken later
        uren eerder
        uren later
        vandaag nog
        vanmorgen vroeg
        verleden jaar
        verleden maand
        verleden week
        volgend jaar
        volgende maand
        volgende week
        voor de wedstrijd
        voor het eerst
        voor het overleg
        vorig jaar
        vorig najaar
        vorig voorjaar
        vorig weekend
        vorige maand
        vorige nacht
        vorige week
        vorige winter
        vorige zomer
        vroeg in de ochtend
        vroeger op de dag
        weken geleden
        weken later
        ’s avonds
        ’s middags
        ’s morgens
        ’s nachts
        ’s ochtends
    """),
    adverbials=words("""
        aan af aldus alleen alsnog andermaal anoniem bedachtzaam bedroefd begrijpend bekend beknopt beleefd
        berustend bescheiden beslist bezorgd bij bits bitter blij bondig boos botweg bovendien cryptisch
        cynisch daaraan daarbij daarentegen daarmee daarnaast daarom daarop dankbaar dapper deels
        desalniettemin desgevraagd desondanks diplomatiek direct domweg door dramatisch droog droogjes
        duidelijk dus echter eenstemmig eenvoudig eenvoudigweg eerlijk eindelijk elders enigszins enthousiast
        eraan ernstig erop ertoe eruit ervoor eufemistisch euforisch evenals eveneens evenwel exclusief
        expliciet fel ferm fijntjes formeel fors gedecideerd geduldig gefrustreerd gekscherend gelaten
        genuanceerd geruststellend geschokt gevat geëmotioneerd geërgerd geïrriteerd graag grappend grif
        haastig hardop hatelijk heel herhaald herhaaldelijk hier hieraan hierbij hierop hoofdschuddend
        hoopgevend hoopvol huilend in indirect indringend instemmend intern ironisch juichend kalm kernachtig
        klaaglijk knarsetandend koeltjes kordaat kort kortaf kortweg kritisch kwaad lachend laconiek lovend
        luid luidkeels mee mild misprijzend moedig mondeling na nadrukkelijk nogal nogmaals nuchter officieel
        ongerust online onomwonden onterecht ontgoocheld onthutst ontkennend ontroerd ontwijkend onverbloemd
        onverwacht ook op openhartig openlijk opgelucht opgetogen oprecht optimistisch over overigens
        persoonlijk pertinent pessimistisch plechtig positief prompt provocerend publiekelijk realistisch
        rechtstreeks resoluut rustig samen sarcastisch schamper scherp schertsend schoorvoetend
        schouderophalend schriftelijk selectief serieus simpelweg smalend snel somber spontaan spottend
        stellig stilletjes stoer streng strijdlustig strijdvaardig tegen telefonisch teleurgesteld terecht
        terug terughoudend tevens tevreden toch toe toen triomfantelijk trots trouwens uit uitdrukkelijk
        uitgebreid uitvoerig unaniem vaag vast vastberaden veelbetekenend veelzeggend verbaasd verbeten
        verbolgen verder verdrietig verheugd verontschuldigend verontwaardigd verrassend verrast vervolgens
        verzuchtend vinnig vlak voor voorop voorzichtig vrijmoedig vrolijk vurig waarschuwend wantrouwig
        weemoedig weer weigerachtig weliswaar wereldwijd wijselijk woedend woordelijk zacht zakelijk zelf
        zelfbewust zelfs zelfverzekerd zenuwachtig zichtbaar zoal zuinig zuur
    """)
    | phrases("""
        aan boord
        aan de telefoon
        aan de vooravond van de top
        aan het begin van de vergadering
        aan tafel
        achter de schermen
        achter gesloten deuren
        al eerder
        bij aankomst
        bij aanvang
        bij de bekendmaking
        bij de opening
        bij de presentatie
        bij de presentatie van het rapport
        bij de rechtbank
        bij de start van de vergadering
        bij een bezoek
        bij een bijeenkomst
        bij een debat
        bij een herdenking
        bij een persconferentie
        bij eva jinek
        bij herhaling
        bij het begin van de vergadering
        bij monde van een woordvoerder
        bij monde van zijn advocaat
        bij navraag
        bij nieuwsuur
        bij op1
        bij wijze van inleiding
        bij wijze van verklaring
        buiten de rechtbank
        buiten de rechtszaal
        door de telefoon
        een en ander
        eens te meer
        en passant
        enigszins ironisch
        even later
        eveneens op x
        in alle duidelijkheid
        in alle eerlijkheid
        in alle openheid
        in brussel
        in de ad-podcast
        in de commissie
        in de eerste kamer
        in de gemeenteraad
        in de kamer
        in de knesset
        in de krant
        in de marge
        in de marge van de top
        in de media
        in de persmededeling
        in de rechtbank
        in de rechtszaal
        in de senaat
        in de talkshow
        in de tweede kamer
        in de uitzending
        in de verklaring
        in den haag
        in duidelijke bewoordingen
        in een artikel
        in een blog
        in een boodschap
        in een brief
        in een brief aan de kamer
        in een brief aan de tweede kamer
        in een commentaar
        in een debat
        in een document
        in een e-mail
        in een eerste reactie
        in een eerste verklaring
        in een exclusief interview
        in een filmpje
        in een gesprek
        in een gesprek met de krant
        in een gesprek met journalisten
        in een gezamenlijke verklaring
        in een ingezonden brief
        in een interview
        in een interview met cnn
        in een interview met de bbc
        in een interview met de krant
        in een interview met het persbureau
        in een kamerbrief
        in een kamerdebat
        in een korte reactie
        in een korte toespraak
        in een korte verklaring
        in een live-uitzending
        in een mail
        in een mededeling
        in een nota
        in een officiële verklaring
        in een online bericht
        in een open brief
        in een opiniestuk
        in een persbericht
        in een persconferentie
        in een persmededeling
        in een podcast
        in een post
        in een post op x
        in een radio-interview
        in een radiotoespraak
        in een rapport
        in een reactie
        in een reactie aan de nos
        in een reactie op het nieuws
        in een rechtszaal
        in een schriftelijke reactie
        in een schriftelijke verklaring
        in een speech
        in een studie
        in een telefonisch interview
        in een telefoongesprek
        in een televisie-interview
        in een televisietoespraak
        in een terugblik
        in een toelichting
        in een toespraak
        in een toespraak tot de natie
        in een tv-interview
        in een tv-toespraak
        in een tweet
        in een uitzending
        in een verklaring
        in een verklaring op de website
        in een video
        in een videoboodschap
        in een videotoespraak
        in een vraaggesprek
        in een weekendinterview
        in een whatsapp-bericht
        in eerste instantie
        in gesprek met de krant
        in gesprek met journalisten
        in haar toespraak
        in het congres
        in het debat
        in het engels
        in het frans
        in het interview
        in het journaal
        in het openbaar
        in het parlement
        in het persbericht
        in het programma
        in het radioprogramma
        in het rapport
        in het televisieprogramma
        in het tv-programma
        in het vlaams parlement
        in het witte huis
        in hoger beroep
        in kiev
        in koor
        in londen
        in moskou
        in niet mis te verstane woorden
        in parijs
        in peking
        in reactie
        in reactie daarop
        in reactie op vragen
        in straatsburg
        in tranen
        in washington
        in zijn antwoord
        in zijn avondtoespraak
        in zijn blog
        in zijn dagelijkse toespraak
        in zijn dagelijkse videoboodschap
        in zijn nieuwjaarstoespraak
        in zijn openingstoespraak
        in zijn rede
        in zijn slotwoord
        in zijn state of the union
        in zijn toespraak
        in zijn verklaring
        in zijn vonnis
        in zijn wekelijkse persconferentie
        in zijn wekelijkse toespraak
        keer op keer
        live in de uitzending
        live op televisie
        met anonimiteit
        met de hand op het hart
        met een brede glimlach
        met een glimlach
        met een knipoog
        met een kwinkslag
        met een lach
        met een zucht
        met enige trots
        met gevoel voor understatement
        met het nodige gevoel
        met klem
        met luide stem
        met nadruk
        met spijt
        met tegenzin
        met tranen in de ogen
        met trots
        met veel emotie
        met zachte stem
        met zoveel woorden
        na aandringen
        na afloop van de ministerraad
        na afloop van de top
        na afloop van de vergadering
        na afloop van de wedstrijd
        na afloop van de zitting
        na afloop van het gesprek
        na afloop van het overleg
        na beraad
        na een bezoek
        na een gesprek
        na een ontmoeting
        na een spoedoverleg
        na een vergadering
        na een zitting
        na het beraad
        na het overleg
        naar aanleiding van het incident
        naar eigen zeggen
        naar verluidt
        nog een keer
        nog eens
        nog maar eens
        nog niet
        onder applaus
        onder de voorwaarde anoniem te blijven
        onder ede
        onder luid applaus
        onder meer
        onder verwijzing naar
        onder vier ogen
        onder voorwaarde anoniem te blijven
        onder voorwaarde van anonimiteit
        onlangs nog
        op antenne
        op basis van anonimiteit
        op bluesky
        op bnr
        op cnn
        op de bbc
        op de nationale televisie
        op de openbare omroep
        op de persconferentie
        op de radio
        op de russische televisie
        op de sociale media
        op de staatstelevisie
        op de stoep
        op de televisie
        op de vraag
        op de website
        op een bijeenkomst
        op een conferentie
        op een congres
        op een partijcongres
        op een persconferentie
        op een persmoment
        op een rally
        op een symposium
        op een topontmoeting
        op een verkiezingsbijeenkomst
        op facebook
        op fox news
        op gedempte toon
        op haar website
        op het congres
        op het partijcongres
        op het podium
        op het spreekgestoelte
        op het vliegveld
        op instagram
        op last
        op linkedin
        op nationale televisie
        op npo radio 1
        op persoonlijke titel
        op radio 1
        op sociale media
        op telegram
        op televisie
        op truth social
        op tv
        op twitter
        op verzoek
        op voorwaarde van anonimiteit
        op vragen
        op vragen van journalisten
        op vragen van kamerleden
        op x
        op youtube
        op zijn beurt
        op zijn blog
        op zijn facebookpagina
        op zijn telegramkanaal
        op zijn twitteraccount
        op zijn website
        op zondagmiddag
        over de telefoon
        per brief
        per e-mail
        per mail
        per telefoon
        per tweet
        per videoverbinding
        sprekend op een conferentie
        tegen de afp
        tegen de krant
        tegen de nos
        tegen de pers
        tegen de rechter
        tegen het anp
        tegen het persbureau
        tegen journalisten
        tegen persbureau afp
        tegen persbureau anp
        tegen persbureau reuters
        tegen verslaggevers
        tegenover de afp
        tegenover de bbc
        tegenover de krant
        tegenover de media
        tegenover de nos
        tegenover de pers
        tegenover de rechtbank
        tegenover de redactie
        tegenover het anp
        tegenover het persbureau
        tegenover journalisten
        tegenover persbureau reuters
        tegenover reuters
        tegenover verslaggevers
        tegenover vrt nws
        ten overstaan van
        ter gelegenheid van
        ter plaatse
        ter toelichting
        ter verdediging
        ter verduidelijking
        tijdens de bijeenkomst
        tijdens de briefing
        tijdens de herdenking
        tijdens de hoorzitting
        tijdens de ministerraad
        tijdens de persconferentie
        tijdens de plenaire vergadering
        tijdens de rechtszaak
        tijdens de rechtszitting
        tijdens de top
        tijdens de vergadering
        tijdens de zitting
        tijdens een bezoek
        tijdens een bezoek aan kiev
        tijdens een bijeenkomst
        tijdens een briefing
        tijdens een campagnebijeenkomst
        tijdens een ceremonie
        tijdens een conferentie
        tijdens een congres
        tijdens een debat
        tijdens een hoorzitting
        tijdens een interview
        tijdens een ontmoeting
        tijdens een partijcongres
        tijdens een persconferentie
        tijdens een persmoment
        tijdens een plechtigheid
        tijdens een speech
        tijdens een toespraak
        tijdens een top
        tijdens een vergadering
        tijdens een verhoor
        tijdens een werkbezoek
        tijdens een zitting
        tijdens haar speech
        tijdens het debat
        tijdens het gesprek
        tijdens het proces
        tijdens het verhoor
        tijdens het vragenuurtje
        tijdens zijn bezoek
        tijdens zijn proces
        tijdens zijn speech
        tijdens zijn toespraak
        tot tranen toe
        tussen neus en lippen door
        uit naam van de regering
        uit voorzorg
        van zijn kant
        vanaf het podium
        vanuit de gevangenis
        vanuit washington
        via de telefoon
        via een advocaat
        via een persbericht
        via een tolk
        via een verklaring
        via een videoboodschap
        via een videoverbinding
        via een woordvoerder
        via facebook
        via instagram
        via sociale media
        via telegram
        via twitter
        via x
        via zijn advocaat
        via zijn woordvoerder
        volgens het persbericht
        voor aanvang
        voor de camera
        voor de camera's
        voor de commissie
        voor de rechtbank
        voor de rechter
        voor de stemming
        voor de zekerheid
        voor het begin van de vergadering
        voor het congres
        voor het gerecht
        voor het onderzoek
        voor het parlement
        voorafgaand aan de ministerraad
        voorafgaand aan de top
        voorafgaand aan de vergadering
        voorafgaand aan de wedstrijd
        voorafgaand aan het overleg
        wanneer ernaar gevraagd
        woord voor woord
        zoals altijd
        zoals verwacht
        zonder aarzelen
        zonder bewijs
        zonder blikken of blozen
        zonder concrete details
        zonder details te geven
        zonder namen te noemen
        zonder omhaal
        zonder omwegen
        zonder verder in detail te treden
        zonder verdere details
        zonder verdere toelichting
    """),
    complement_prepositions=words("""
        aan bij binnen der des in namens op te tot uit van voor
    """)
    | phrases("""
        bij de
        bij het
        in de
        van de
        van een
        van het
        voor de
    """),
    speech_objects=words("""
        aanhoudende aanpak aanslagen aanvallen aanwijzingen acties afspraken agressie angst armoede
        bedreigingen beelden belang belangen beperkingen besparingen betrokkenheid bewijs bewijzen bezorgdheid
        bezuinigingen blijdschap bloedvergieten burgeroorlog chaos compromis compromissen conflict conflicten
        consequenties corruptie crises crisis daling dankbaarheid democratie details dilemma's discriminatie
        doden doelen doelstellingen dood dreiging dreigingen dromen druk een eenheid eer ellende energie
        ergernis ernstige ervaringen escalatie explosies extremisme fasen feiten fouten frustratie frustraties
        gebrek gebreken gedachten geduld geld geloof geluk genocide gerechtigheid geruchten gesprekken gevaar
        gevaren gevechten gevoelens gevolgen geweld goede grenzen groei haast haat herinneringen hervormingen
        hindernissen hoe honger hoop hulp ideeën illusies incidenten inflatie informatie initiatieven
        inspanningen intimidatie investeringen invloed jaloezie kansen kinderen klachten klimaatverandering
        knelpunten kosten kracht krapte kritiek leugens liefde lijden maatregelen macht meningsverschillen
        mensen mensenrechten mensenrechtenschendingen misbruik misdaden mislukking misstanden misverstand
        misverstanden moed moeilijkheden mogelijkheden moord nadelen nalatigheid nederlaag nieuwe noodzaak
        obstakels onafhankelijkheid onderdrukking onderhandelingen onderzoek ongelijkheid ongelukken onrecht
        onrust onveiligheid onvrede onzekerheid oorlog oorlogsmisdaden oplossingen opluchting opties optimisme
        overlast overwinning overwinningen paniek partnerschap perspectief pesten pijn plan plannen plezier
        pogingen problemen propaganda protesten provocatie provocaties racisme rampen rechtvaardigheid reden
        redenen respect resultaten risico risico's ruzie ruzies sabotage samenwerking scenario's schaamte
        schade schandaal schendingen schok schuld slachtoffers solidariteit spanningen spijt steun stijging
        strategie stress strijd succes successen symptomen tegenslag tegenslagen tekenen tekorten terreur
        terrorisme toekomst toename tradities trends trots twijfel twijfels uitbuiting uitdagingen uitsluiting
        vandalisme veiligheid veranderingen verantwoordelijkheid verbeteringen verdeeldheid verdriet
        verkrachting verlies verliezen vernieling verraad verschillen vertragingen vertrouwen vervolging
        verwachtingen verwoesting verzet vluchtelingen volkerenmoord voordelen voornemens vooroordelen
        vooruitgang vooruitzichten vrede vredesoverleg vreugde vriendschap vrijheid waanzin waarden waarom
        wandaden wanhoop wantrouwen wat wijzigingen woede wonderen wraak zaken zelfdoding ziekte zorg zorgen
        zwakke zwakte
    """),
    titles=words("""
        aartsbisschop aartshertog abt admiraal advocaat advocaat-generaal ambassadeur ayatollah baron barones
        bisschop bondskanselier bondspresident brigadegeneraal broeder burgemeester commandant commissaris
        commissievoorzitter consul decaan deken demissionair diaken directeur directrice dokter dominee don dr
        drs ds eerwaarde emir eurocommissaris europarlementariër ex-minister ex-premier ex-president formateur
        fractieleider fractievoorzitter freule gedeputeerde generaal generaal-majoor gouverneur graaf gravin
        groothertog groothertogin grootmoefti heer hertog hertogin hofmaarschalk hoofdcommissaris
        hoofdinspecteur hoogleraar hr imam infante informateur ing ingenieur inspecteur inspecteur-generaal ir
        jhr jkvr jonkheer jonkvrouw kamerlid kamervoorzitter kanselier kapitein kapitein-ter-zee kardinaal
        keizer keizerin kolonel koning koningin korporaal korpschef kroonprins kroonprinses kwartiermaker lady
        landdrost landvoogd lector lid lijsttrekker lord luitenant luitenant-generaal luitenant-kolonel
        maarschalk magister majoor markies meester mej mejuffrouw meneer mevr mevrouw mgr minister
        minister-president ministers moeder moefti monseigneur mr mrs mw notaris officier oom oud-burgemeester
        oud-minister oud-premier oud-president ouderling ouderling-scriba partijleider partijvoorzitter
        pastoor pastor pater patriarch paus politiechef prefect premier president prins prins-regent prinses
        procureur procureur-generaal prof professor proost raadsheer raadslid rabbi rabbijn rapporteur rechter
        rector regent ridder schepen schoolhoofd schout-bij-nacht secretaris secretaris-generaal senator
        sergeant sergeant-majoor sheriff sint sir sjah sjeik sjerief soldaat staatssecretaris stadhouder
        sultan tante trainer tsaar tsarina tweede-kamerlid vaandrig vader vice-admiraal vice-kanselier
        vice-minister-president vice-premier vice-president vice-voorzitter viceadmiraal
        viceminister-president vicepremier vicepresident voorzitter waarnemend wachtmeester weduwe wethouder
        zr zuster
    """)
    | phrases("""
        de heer
        de heren
        drs. ing
        hare excellentie
        hare hoogheid
        hare majesteit
        hoofd van
        luitenant ter zee
        majoor b.d
        minister van binnenlandse zaken
        minister van buitenlandse zaken
        minister van defensie
        minister van financiën
        minister van justitie
        minister van staat
        mr. dr
        nationaal veiligheidsadviseur
        officier van justitie
        plaatsvervangend minister
        plaatsvervangend premier
        prof. dr
        prof. mr
        secretaris van staat
        vice premier
        zijne eminentie
        zijne excellentie
        zijne heiligheid
        zijne hoogheid
        zijne majesteit
    """),
    name_particles=words("""
        's 't abu af al am auf ben bin bint d' da dal de degli dei del della den der des di do dos du d’ el
        ibn in la las le les lo los mac mc op san santa st te ten ter tho thoe thor tot uijt uit uyt van
        vander ver vom von y zu zum zur à ’s ’t
    """)
    | phrases("""
        aan de
        aan den
        aan het
        bij de
        de la
        de las
        de los
        de van der
        in 't
        in de
        in den
        in der
        in het
        in ’t
        onder de
        op 't
        op de
        op den
        op der
        op ten
        op ’t
        over de
        uit de
        uit den
        uit het
        van 's
        van 't
        van de
        van den
        van der
        van het
        van la
        van und zu
        van ’t
        von der
        voor 't
        voor de
        voor den
    """),
    refusals=phrases("""
        als ai kan ik
        als ai-assistent kan ik
        als ai-taalmodel heb ik
        als ai-taalmodel kan ik
        als taalmodel kan ik
        helaas kan ik deze tekst niet vertalen
        het spijt me, daar kan ik niet
        het spijt me, maar ik kan daar niet mee helpen
        het spijt me, maar ik kan deze tekst
        het spijt me, maar ik kan deze tekst niet vertalen
        het spijt me, maar ik kan dit niet vertalen
        het spijt me, maar ik kan hier niet mee helpen
        het spijt me, maar ik kan niet helpen met
        het spijt me, maar ik kan niet voldoen aan
        ik kan deze tekst niet vertalen
        sorry, daar kan ik niet
        sorry, ik kan deze tekst niet
        sorry, maar daar kan ik
        sorry, maar ik kan deze tekst niet
    """),
    site_footers=phrases("""
        bron pagina
        bron site
        bron website
        bronpagina
        bronsite
        bronwebsite
        site bron
        sitebron
    """),
    teasers=phrases("""
        bekijk ook
        dit vind je misschien ook leuk
        dit vindt u misschien ook interessant
        gerelateerd artikel
        gerelateerd nieuws
        gerelateerde artikelen
        lees ook
        lees ook de column
        lees ook deze
        lees ook deze analyse
        lees ook deze opinie
        lees ook deze reportage
        lees ook dit
        lees ook dit artikel
        lees ook dit interview
        lees ook ons artikel
        lees ook onze analyse
        luister ook
        luister ook naar
        luister ook naar onze podcast
        meer over dit onderwerp
        misschien vind je dit ook interessant
        ook interessant
    """),
    footers=phrases("""
        bekijk het originele artikel
        bronlink
        het artikel … verscheen eerst op …
        het bericht … verscheen eerst op …
        klik hier om het volledige artikel te lezen
        klik hier om verder te lezen
        lees het hele artikel
        lees het oorspronkelijke artikel
        lees het originele artikel
        lees het volledige artikel
        lees verder
        link naar bron
        link naar de bron
        link naar het originele artikel
        naar het originele artikel
        verder lezen
        vertaald met deepl
    """),
    disclosures=phrases("""
        automatisch vertaald uit het engels
        de tekst is automatisch vertaald
        de tekst is machinaal vertaald
        de vertaling is automatisch tot stand gekomen
        deze pagina is automatisch vertaald
        deze pagina is door een machine vertaald
        deze pagina is machinaal vertaald
        deze tekst is automatisch vertaald
        deze tekst is door ai vertaald
        deze tekst is machinaal vertaald
        deze tekst is met behulp van ai vertaald
        deze tekst is vertaald met behulp van ai
        deze tekst werd automatisch vertaald
        deze tekst werd machinaal vertaald
        deze vertaling is automatisch gegenereerd
        deze vertaling is gemaakt met behulp van ai
        deze vertaling is machinaal gemaakt
        deze vertaling werd automatisch gegenereerd
        dit artikel is automatisch uit het engels vertaald
        dit artikel is automatisch vertaald
        dit artikel is automatisch vertaald uit het engels
        dit artikel is automatisch vertaald uit het frans
        dit artikel is door ai vertaald
        dit artikel is door kunstmatige intelligentie vertaald
        dit artikel is een automatische vertaling
        dit artikel is een machinevertaling
        dit artikel is machinaal vertaald
        dit artikel is met behulp van ai vertaald
        dit artikel is met behulp van artificiële intelligentie vertaald
        dit artikel is met behulp van kunstmatige intelligentie vertaald
        dit artikel is met hulp van ai vertaald
        dit artikel is uit het engels vertaald met behulp van ai
        dit artikel is vertaald door ai
        dit artikel is vertaald met behulp van ai
        dit artikel is vertaald met behulp van artificiële intelligentie
        dit artikel is vertaald met behulp van kunstmatige intelligentie
        dit artikel is vertaald met deepl
        dit artikel is vertaald met google translate
        dit artikel werd automatisch uit het engels vertaald
        dit artikel werd automatisch uit het frans vertaald
        dit artikel werd automatisch vertaald
        dit artikel werd automatisch vertaald uit het engels
        dit artikel werd automatisch vertaald uit het frans
        dit artikel werd door artificiële intelligentie vertaald
        dit artikel werd machinaal vertaald
        dit artikel werd vertaald door ai
        dit artikel werd vertaald met behulp van ai
        dit artikel werd vertaald met behulp van artificiële intelligentie
        dit bericht is automatisch vertaald
        dit bericht is machinaal vertaald
        dit bericht is vertaald met behulp van ai
        dit bericht werd automatisch vertaald
        dit document is automatisch vertaald
        dit document is machinaal vertaald
        dit is een automatische vertaling
        dit is een machinale vertaling
        dit is een machinevertaling
        dit nieuws is automatisch vertaald
        dit stuk is vertaald met behulp van ai
        dit verhaal is automatisch vertaald
        het artikel is automatisch vertaald
        vertaald door ai
        vertaald met behulp van ai
        vertaald met behulp van artificiële intelligentie
    """),
    tag_labels=phrases("""
        tags
        trefwoorden
    """),
    furniture=phrases("""
        - advertentie -
        - advertisement -
        0 reacties
        aan favorieten toevoegen
        aanbevolen artikelen
        aanbevolen voor jou
        aanbevolen voor u
        aanmelden nieuwsbrief
        aanmelden voor de nieuwsbrief
        abonneer je nu
        abonneer je op onze nieuwsbrief
        abonneer u op onze nieuwsbrief
        abonnement nemen
        accepteer alle cookies
        accepteer cookies
        account aanmaken
        advertentie
        advertentie sluiten
        al abonnee?
        al abonnee? inloggen
        al abonnee? log hier in
        al abonnee? log in
        al een account?
        algemene voorwaarden
        alle artikelen
        alle cookies accepteren
        alle reacties
        alle reacties bekijken
        alle rechten voorbehouden
        alle rechten voorbehouden.
        alleen voor abonnees
        alles accepteren
        alles weigeren
        andere lezers lazen ook
        artikel afdrukken
        artikel bewaren
        artikel delen
        artikel gaat verder onder de advertentie
        artikel gaat verder onder video
        artikel opslaan
        artikel per e-mail versturen
        beeld: anp
        bekijk alle artikelen
        bekijk alle reacties
        bekijk hier de video
        bekijk meer
        bekijk op instagram
        bekijk reacties
        bekijk video
        bewaar artikel
        bewaar voor later
        cookie-instellingen wijzigen
        cookies accepteren
        dagelijkse nieuwsbrief
        deel artikel
        deel dit artikel
        deel dit bericht
        deel dit verhaal
        deel op facebook
        deel op linkedin
        deel op pinterest
        deel op telegram
        deel op twitter
        deel op whatsapp
        deel op x
        deel via e-mail
        deel via facebook
        deel via mail
        deel via twitter
        deel via whatsapp
        delen op facebook
        delen op twitter
        delen via e-mail
        delen via whatsapp
        deze site gebruikt cookies
        deze website gebruikt cookies
        dit artikel delen
        dit artikel is alleen voor abonnees
        dit artikel is exclusief voor abonnees
        dit vind je misschien ook interessant
        download de app
        download onze app
        een reactie plaatsen
        enkel voor abonnees
        exclusief voor abonnees
        feedback geven
        foto: anp
        fout gezien?
        fout gezien? mail ons
        fout melden
        ga naar de hoofdinhoud
        ga naar de inhoud
        ga naar hoofdinhoud
        geef feedback
        geef je mening
        geen reacties
        gelieve in te loggen
        gerelateerd nieuws
        gerelateerde artikelen
        gerelateerde berichten
        gerelateerde onderwerpen
        gesponsorde inhoud
        getty images
        gratis nieuwsbrief
        gratis proberen
        gratis registreren
        heb je een tip?
        het artikel gaat verder onder de advertentie
        ik ga akkoord
        ik neem een abonnement
        inloggen om te reageren
        inschrijven voor de nieuwsbrief
        je e-mailadres
        jouw reactie
        klik hier
        klik hier om je in te schrijven
        klik hier om te abonneren
        kopieer link
        laad meer
        laad meer reacties
        laat een reactie achter
        laatst bijgewerkt
        laatste nieuws
        lees de reacties
        lees later
        lees meer »
        lees meer...
        lees meer…
        lees verder na de advertentie
        lees verder onder de advertentie
        lees verder onder de foto
        lees voor
        link gekopieerd
        link kopiëren
        log in om te reageren
        log in om verder te lezen
        luister naar dit artikel
        mail de redactie
        meer artikelen
        meer laden
        meer nieuws
        meer over
        meer van deze auteur
        meest bekeken
        meest gelezen
        meld een fout
        meld je aan
        meld je aan voor onze nieuwsbrief
        meldingen inschakelen
        mijn account
        mis niets
        naar boven
        naar de homepage
        neem contact op
        neem een abonnement
        net binnen
        nog geen abonnee?
        nog geen account?
        nog geen reacties
        nu abonneren
        ontvang meldingen
        ontvang onze nieuwsbrief
        onze nieuwsbrieven
        over de auteur
        overslaan en naar de inhoud gaan
        per e-mail delen
        plaats een reactie
        plaats reactie
        populaire artikelen
        print artikel
        print dit artikel
        probeer gratis
        reactie plaatsen
        reacties (0)
        reacties bekijken
        reacties lezen
        reacties zijn gesloten
        reageer op dit artikel
        registreer gratis
        scan de qr-code
        schrijf een reactie
        schrijf je in
        schrijf je in voor de nieuwsbrief
        schrijf je in voor onze nieuwsbrief
        schrijf u in voor onze nieuwsbrief
        selecteer een taal
        sluit advertentie
        speel video af
        spring naar de inhoud
        steun ons
        stuur door
        stuur een tip
        stuur je tip in
        tekst gaat verder onder de advertentie
        tekst gaat verder onder de foto
        tekst gaat verder onder de tweet
        tekst gaat verder onder de video
        tekst gaat verder onder het filmpje
        tekst loopt door onder de advertentie
        tekst loopt door onder de foto
        terug naar boven
        terug naar de homepage
        tip de redactie
        uw e-mailadres
        uw reactie
        verder naar hoofdinhoud
        verder zonder accepteren
        verstuur per e-mail
        verwante artikelen
        video afspelen
        volg ons op facebook
        volg ons op google nieuws
        volg ons op instagram
        volg ons op twitter
        volg ons op whatsapp
        volg ons op x
        volg ons op youtube
        volgend artikel
        voorkeuren beheren
        vorig artikel
        waardeer dit artikel
        wachtwoord vergeten?
        wat vind jij?
        weiger alles
        wij gebruiken cookies
        wij respecteren je privacy
        word abonnee
    """),
    # Typography.
    quotes=("“”", "„”", "‚’", "«»"),
    spaced_quotes=("«»",),
    quotation_terms=("guillemet", "aanhalingsteken", "chevron"),
    contractions=words("""
        auto's baby's camera's collega's foto's oma's opa's paraplu's programma's risico's thema's video's
        zo'n
    """),
    typographic_quotes=("“”", "‘’"),
    stray_words=words("""
        bij deze een eerste gisteren heeft het hij jaar maar meer moet naar niet nieuwe omdat ook regering tijdens
        toen tussen vandaag veel volgens vooral waar wordt zei zij zijn
    """),
    letters="áèéêëíïóöúü",
    word_terms=words("betek geschreven heet karakter letter schrijf teken term woord"),
    function_words=words("""
        aan alle als bij daar dan dat de deze die dit door een en er geen genoeg haar hebben heeft het hij hun
        ik in is jaar je kan maar meer mensen met mijn moet na naar niemand niet nog of om onze ook op over te
        tot twee uit van veel voor was wat we weet werd wie wij wordt zal ze zich zijn zullen
    """),
    never_doubled=words("en"),
    doublable=words("die dat zijn had was is de er in op zo aan"),
    emphatics=words(
        """
        nee ja oh ah ha hé heel erg zo veel nooit altijd meer snel bla la na tik tak klop boem woef miauw
        """
    ),
    cross_references=phrases("""
        lees het artikel
        lees hier
        lees meer
        lees verder
        meer informatie
        meer lezen
        meer weten
        ook lezen
        vgl. ook
        zie ook
    """),
    credits=phrases("""
        foto
        foto's
        beeld
        met
        door
        tekst
        bron
    """),
    rights=phrases("""
        alle rechten voorbehouden
    """),
    names=phrases("""
        nederlands
        dutch
    """),
    translation_words=phrases("""
        vertaal
        vertaling
        vertalen
    """),
    assents=phrases("""
        graag
        natuurlijk
        prima
        uiteraard
        zeker
    """),
    chatter_openings=phrases("""
        de vertaling luidt als volgt
        hier is de gevraagde vertaling
        hier is de nederlandse vertaling
        hier is de vertaalde tekst
        hier is de vertaling
        hier is de vertaling in het nederlands
        hier is de vertaling naar het nederlands
        hier is de vertaling van de oorspronkelijke tekst
        hier is de vertaling van de tekst
        hier is de vertaling van het artikel
        hier is het vertaalde artikel
        hier is je vertaling
        hier is uw vertaling
        hieronder de vertaling
        hieronder staat de vertaling
        hieronder vindt u de vertaling
        hieronder volgt de vertaling
    """),
    chatter_closings=phrases("""
        als je nog
        als je nog andere teksten
        als u nog andere teksten
        als u nog vragen
        ik hoop dat deze vertaling
        ik hoop dat dit helpt
        kan ik je nog
        kan ik nog ergens
        kan ik u nog
        laat het me weten als
        laat het mij weten als
        laat me weten als
        laat me weten of
        let op: ik
        noot: ik heb
        opmerking: de vertaling
        opmerking: ik heb
        opmerkingen bij de vertaling
        toelichting bij de vertaling
        wil je dat ik
        wilt u dat ik
    """),
    prompts=phrases("""
        vertaal de tekst
        vertaal de volgende
        vertaal deze tekst
        vertaal naar het nederlands
    """),
    translation_labels=phrases("""
        de vertaling
        definitieve vertaling
        doeltekst
        nederlandse vertaling
        uiteindelijke vertaling
        vertaalde tekst
        vertaling
    """),
    translator_notes=phrases("""
        lett.
        n.v.d.v.
        niet vertaald
        noot v.d. vert.
        noot van de vertaler
        noot vert.
        of:
        onvertaalbaar
    """),
    machine_labels=phrases("""
        automatisch vertaald
        automatische vertaling
        machinaal vertaald
        machinevertaling
    """),
    # Numbers and dates.
    day_endings=words("e de ste"),
    hour_letters="u",
    scale_words=words("mln mld mrd"),
    clipped=words("ie k m n r s t"),
    question_words=words("waarom wie wat hoe waar"),
    verb_final_openers=words("dat die waar waarin waarmee waarna waarop waarvan waarvoor wat wie"),
    genitive_verbs=words("gesproken sprak spraken spreekt"),
    complementisers=words("dat"),
    domains=words("""
        academie ambassade ambulancedienst arrondissement bank bedrijf bedrijven bibliotheek bisdom bond brandweer
        brigade buurt camping centrum club college comité commissie concern corps coöperatie departement dienst
        district dorp eenheid eiland elftal fabriek festival fonds gebied gemeenschap gemeente genootschap
        gevangenis groep haven hof hogeschool hoofdstad hotel huis instelling instituut kabinet kamer kanton kerk
        kliniek klooster koninkrijk koor korps krachten krijgsmacht kust kustwacht laboratorium land leger lijn
        luchthaven luchtmacht maatschappij marine mijn ministerie missie moskee museum netwerk onderneming
        organisatie orkest park parket parlement partij ploeg politie provincie raad radio rechtbank rederij
        regering regio republiek schip school senaat spoorwegen staat stad station stichting streek team televisie
        theater tribunaal unie universiteit vakbond vakvereniging verbond vereniging vloot waterschap werf wijk
        ziekenhuis zoo
    """),
    personal_possessives=words("haar hun mijn ons onze uw zijn"),
    quotatives=words("aldus"),
    plain_saying=words("gezegd verklaarde zegt zei"),
    telling=words("informeerde"),
    relative_complementisers=words("dat"),
    complement_adjectives=phrases("""
        betrokken bij
        dicht bij
        nauw betrokken bij
    """),
    participle_beginnings=("be", "ge", "her", "ont", "ver"),
    clause_openers=words("""
        als doordat hoewel indien nadat omdat ofschoon terwijl toen totdat voordat wanneer zodra
        zolang
    """),
    participle_endings=("d", "en", "t"),
    restricted=words("alle alles degene degenen diegene diegenen iedereen iemand iets mensen niets"),
    comparisons=words("als dan"),
    compared=words("""
        ander andere anders beter eerder even evenveel evenzeer groter hoger jonger kleiner lager langer liever meer
        minder net ouder slechter sneller sterker vaker verder zo zoveel
    """),
    articles=words("een het"),
    unfinished=words("en met tijdens tot vanuit vanwege volgens wegens"),
    stranded=words("bij in naar op tegen uit van voor"),
    genitives=words("van"),
    past_endings=("de", "te", "den", "ten"),
    never_last=words("de een elke onze"),
    verb_endings=("t", "en", "de", "te", "is", "was"),
    sign_terms=words("komma opdracht operator punt symbolen symbool teken tekens toets toetsen"),
)
