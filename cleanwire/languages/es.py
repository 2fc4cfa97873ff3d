"""Spanish, of Spain and Latin America.
Every list was compiled by hand for cleanwire, from general knowledge of the language, and copied from no other
project. The finite forms of the verbs were conjugated by rule from hand-made lists of verbs, and the plurals and
feminines of the speakers formed by rule from hand-made lists of nouns.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="es",
    # Sentences.
    abbreviations=words(
        """
        a.c a.d a.e.c a.m a.n a.p a.t aa.ee aa.pp aa.rr aa.vv aapp aavv abg abog abr adj adm admon admor
        admtvo admón adv afma afmo ag ago agto al alc alej alem alm ant anton anx ap apart apdo apdos aprox
        apt aptdo apto arq art arts artº arz asoc av avd avda avdas b.c b.o.e bach barr bibl bibliogr biol
        bloq blq blvd blvr bo bot brig bros bto bulev bº c.a c.c c.c.p c.d c.f c.i.f c.p c.s.i c.v ca cap
        caps capt card cast cat catal categ cc.aa cc.ee cc.ll cc.oo ccaa cd cdad cdte ced cel cent cents cf
        cfr cfs cgo cgos ch cit cits cl clle cm cmdte cms cnel cnl co cod col cols comp comps comte conj
        const consts contad coop coord coords corp corr correl cp cra crnel crra ct cta cta.cte ctas cte
        ctra cts ctvs cuad cénts cía cías cód d d.c d.e.p d.f d.l d.leg d.n.i dcha dcto dd.hh dec dep depto
        desc dest dgo dic dip diput dir direc dist dl dlls dls dn doc doc.ª docn docs dpt dpto dr dra dras
        dres drs dte dto dz dª dña dóls e.c e.g e.p.d econ ed ed.ª edic edif edit edits edo edos eds ee.ss
        ee.uu ee.uu.aa ej ejem ejs emmo ene enf entlo esc esp esq etc eur exc excma excmas excmo excmos exmo
        exp expte ext extn f fac facs fact fasc fca fco fdez fdo fdz feb febr fem ff ff.aa ff.cc ff.ff ff.ss
        fig figs fil fol fols fr fra fut fís g.p gb gcía geogr ger glez glta glz gmbh gmez gnral gob gr gral
        grms grs gráf gta gzlez h ha hdez hect hh.cc hist hna hnas hno hnos hp hr hrs hs i.b.i i.e i.v.a ib
        ibid ibíd id il ilma ilmas ilmo ilmos ils imp imperf impr inc inf ing ingl inst interc interj intern
        internac introd it ital izdo izq izqda izqdo jj.cc jj.oo jph jue juev jul jun jur juzg kb kg kgr kgs
        km kmh kms kw kwh l l.a l.o lat lcda lcdo lda ldo lic licda lit loc lpz lt ltd ltda lte lts lun lám
        láms m mag magis manz mar mart masc mast mat max may mb mcd mdd mdp med mg mill millon mills min
        mins mié miérc ml mlle mlls mm mm.mm mme mn mons mr mrcal mrs ms mss mt mtnez mtro mts mun munic mw
        mxn my mz mza mzo mª m² máx máxs méd mín móv mús n.b n.i.f n.y n.º nac nal nb nn.uu nov nro nros num
        nº núm núms o.e.a o.m o.n.u o.t.a.n ob obr obs oct oo.pp op p p.d p.ej p.m p.s p.ª p.º pag pags parr
        part parág pbro pcia pd pdo pdta pdte pg pl plc plur plza ppal ppdo ppto prep pres presid pret prof
        prof.ª profa profs prom pron prov provs pról prólog próx ps psic psicol pso pta ptal ptas pte pts
        pxmo pza pº pág págs párr pérz q.d.g q.e.d q.e.p.d quím r.c.d r.d r.d.l r.i.p r.u rdgz ref refte reg
        regl remte rep repúb resol rev revdo rguez rodz rr.ee rr.hh rr.pp rte rvda rvdmo rvdo rúst s s.a
        s.a.r s.a.s s.a.u s.c s.d s.e s.f s.l s.l.u s.m s.n s.p.a s.r.l s.s s.s.m s.t.s s.v s.xx sec secc
        secr seg segs sen sent sents sep sept sgto sig sigs sing soc sr sra sras sres sria srio srs srta
        srtas ss ss.mm st sta stas stmo sto stos subst subtte sup supl sust sz sáb sánch t t.c t.m t.s tab
        tabl tb tcnel tel tels teléf tfno tlf tlfno tm tom tot trad trads tranq trav trib tribs tt tt.oo tte
        u u.d u.e u.k u.r.s.s u.s u.s.a ud uds ult univ urb us usd uu.ee v v.g v.gr vasc vb vble vd vda vds
        verb vicealm vicepdte vid vie vier vm vmd vol vols vs vv vv.aa vv.mm zool º ºc íd últ
        """
    )
    | phrases(
        """
        a. c
        a. de c
        a. de j.c
        a. e. c
        a. j.c
        a. m
        aa. rr
        aa. vv
        art. cit
        b. s. m
        c. a
        c. c
        c. p
        c. v
        cc. aa
        cc. oo
        d. c
        d. de c
        d. e. p
        d. f
        e. p. d
        ee. uu
        ee. uu. aa
        ee. uu. de américa
        et al
        ff. aa
        ff. cc
        j. c
        jj. oo
        loc. cit
        n. b
        n. de la r
        n. de la t
        n. del e
        n. del t
        nn. uu
        ob. cit
        oo. pp
        op. cit
        p. d
        p. ej
        p. m
        por ej
        pág. ss
        q. b. s. m
        q. d. e. p
        q. e. p. d
        r. d
        r. i. p
        rr. ee
        rr. hh
        rr. pp
        s. a
        s. a. de c. v
        s. d
        s. e
        s. f
        s. l
        s. m
        s. r. l
        s. s
        s. v
        s. xix
        s. xx
        ss. mm
        u. e
        u. s
        v. g
        v. gr
        vv. aa
        y cía
        """
    ),
    short_words=words(
        """
        a abad acta acto acá adn agua ahí aid aire ajo ala alas alba alfa algo allá allí alma alta alto ama
        amar amas ame amlo amo amor amos amén ana ante app apps aquí ara arca arco arma arn arpa arte as
        asar asco asia asno así ató auc auge aula aun auto aval ave aves ayer azar azul año años aún baja
        bajo bala bar bare base bata bce bebe bebé beca bid bien bis blog boca boda bola bonn bono boom bota
        bote brío buen buey bulo bus cabo cada cae caer café caja cal cala cali cama caos capa cara caro
        casa casi caso cava caza cena cera cero cese chat chef cia cien cine cita clan clic club codo coi
        cojo cola como copa coro cosa coto crac creó cruz crío cual cuba cubo cuna cup cura cuyo cuál cómo
        da dado dan dar dato daño dea debe dedo deja di dice diez dijo dio dios diva doce doha don dos dote
        duda dura duro duró dé día días dúo ebro eco ecos edad eeuu efe eje ejes ella ello eln epn era eran
        erc eres es esa esas ese eso esos esta este esto está eta eua euro fama fan fans farc fase fax fbi
        fe fea feo fiel fifa fija fijo fila film fin fino fiyi flor fmi foco foro foto fría frío fue fuga
        fui gafe gala gana ganó gas gasa gay gaza gel gen giro gol golf gota goya gozo gran gris guía hace
        hada han hará hay haya haz he hez hija hijo hilo hito hizo hoja hora hoy hubo huir humo huso iba
        ibex ice ida idea ido idos ife iglú ine iowa ir ira irak iris irs irá irán isla iu iva jazz jaén
        jefa jefe joya juez jugo jura juve kiev kilo lado lago lana laos lata leal leer lema ley león lid
        liga lima lino lobo loca loco lodo logo lomo lona lugo lujo luna lupa luto luz lviv lyon lío mal
        mala malo malí mano mapa mas masa mata mate mayo mega menú mes mesa meta metz miel mil mina mira
        misa mito mlb moda modo mono moto muda mula muro muy más mí mía mías mío míos nací nada nato nave
        nba nene neta neto neón ni nido nilo niza niña niño no nodo nota nube nuca nudo nuez nula nulo o
        obra oca ocde ocho ocio odio oea ohio ojo ojos ola olas olor omc oms omán once ong onu opep opio
        oral orar oro os osa oslo oso osos otan otra otro ovni oyó oído oír pago palo pan papa papá par paro
        pasa paso pasó pata paz país peli pelo pena peor pera perú pesa peso pez peña pib pica pico pie piel
        pies pila pino piso piña plan pnud pnv poca poco polo pone popa pozo pp prd pri pro psg psoe pub
        pubs pudo puma pura puro puso puño pyme qué rae raid rama ramo rana rap rara raro rata rato raya
        rayo raza raíz real red reo reos res reto rey reír rica rico rifa rin risa robo roca rock roja rojo
        rol roma ropa rosa rota roto rubí ruda rudo rusa ruso ruta ría río ríos sabe saco saga sal sala sale
        sana sano sat sea seca seco sede seis ser será set show sida sino soja sol sola solo son sor spa
        spot star suma sur suya suyo sé sí sólo tajo tal tan tapa tasa taxi tela tema test tez tic tics tipo
        tiro toda todo togo tomo tomó tono tope topo toro tos tour trae tren tres trío tuba tubo tuvo tuya
        tuyo té tía tío tíos tú uci ue uefa unas unir uno unos upn upyd urna usa uso usos utah uva uvas uña
        va vaca vale van vano vara vaso ve veda vela velo ven vena ver vete veto vez vi vida vigo vih vil
        vino vio visa viva vive vivo voto vox voz vía vías web webs wifi y ya yate yeso yo yoga zar zinc
        zona zoo zumo área él útil
        """
    ),
    prepositions=phrases(
        """
        a
        a causa de
        a pesar de
        a través de
        acerca de
        acerca del
        además de
        además del
        al
        allende
        alrededor de
        alrededor del
        ante
        antes de
        antes del
        bajo
        cabe
        cerca de
        cerca del
        con
        conmigo
        consigo
        contra
        de
        debajo de
        debajo del
        debido a
        debido al
        del
        delante de
        delante del
        dentro de
        dentro del
        desde
        después de
        después del
        detrás de
        detrás del
        durante
        en
        en vez de
        encima de
        encima del
        enfrente de
        entre
        excepto
        frente a
        frente al
        fuera de
        fuera del
        gracias a
        gracias al
        hacia
        hasta
        incluso
        junto a
        junto al
        junto con
        lejos de
        lejos del
        luego de
        mediante
        menos
        para
        pese
        pese a
        pese al
        por
        por encima de
        pro
        respecto a
        respecto al
        respecto de
        salvo
        según
        sin
        so
        sobre
        tras
        tras de
        versus
        vía
        """
    ),
    relatives=phrases(
        """
        a la cual
        a la que
        a las que
        a los que
        a quien
        a quienes
        adonde
        al cual
        al que
        con la que
        con quien
        cuya
        cuyas
        cuyo
        cuyos
        de la cual
        de la que
        de las que
        de los cuales
        de los que
        del cual
        del que
        donde
        el cual
        en el que
        en la cual
        en la que
        en las que
        en los que
        la cual
        las cuales
        lo cual
        los cuales
        por el que
        por la que
        que
        quien
        quienes
        """
    ),
    conjunctions=phrases(
        """
        a fin de que
        a medida que
        a menos que
        a pesar de que
        ahora que
        al igual que
        antes de que
        antes que
        así como
        así que
        aun cuando
        aunque
        bien que
        cada vez que
        como
        como si
        con tal de que
        con tal que
        conque
        cuando
        dado que
        de forma que
        de manera que
        de modo que
        debido a que
        desde que
        después de que
        después que
        donde
        e
        en caso de que
        en cuanto
        en tanto
        en tanto que
        en vista de que
        entonces
        es decir
        hasta que
        igual que
        luego
        luego que
        mas
        mientras
        mientras que
        ni
        ni siquiera
        no bien
        o
        o bien
        o sea
        ora
        para que
        pero
        pero también
        por lo cual
        por lo que
        por lo tanto
        por mucho que
        por más que
        porque
        pues
        pues que
        puesto que
        que
        salvo que
        según que
        si
        si bien
        siempre que
        siempre y cuando
        sin que
        sino
        sino que
        sino también
        siquiera
        tal como
        tan pronto como
        tanto como
        toda vez que
        u
        una vez que
        visto que
        y
        y que
        ya
        ya que
        """
    ),
    openers=phrases(
        """
        a continuación
        a corto plazo
        a diferencia de
        a día de hoy
        a estas alturas
        a este respecto
        a excepción de
        a fin de cuentas
        a finales de
        a grandes rasgos
        a juicio de
        a juzgar por
        a la espera de
        a la larga
        a la par
        a la postre
        a la vez
        a la vista de
        a largo plazo
        a lo largo de
        a lo mejor
        a lo sumo
        a mediados de
        a medida que
        a menudo
        a mi juicio
        a mi modo de ver
        a modo de ejemplo
        a partir de
        a partir de ahora
        a partir de ahí
        a pesar de ello
        a pesar de esto
        a pesar de que
        a pesar de todo
        a primera vista
        a principios de
        a propósito
        a raíz de
        a raíz de ello
        a su juicio
        a su vez
        a tal efecto
        a todo esto
        a través de
        a veces
        a ver
        al cabo de
        al cierre de
        al comienzo
        al contrario
        al fin
        al fin y al cabo
        al final
        al frente de
        al igual que
        al inicio
        al lado de
        al margen de
        al menos
        al mismo tiempo
        al momento
        al otro lado
        al parecer
        al principio
        al respecto
        al término de
        ante ello
        ante esta situación
        ante este panorama
        ante la duda
        ante todo
        como consecuencia
        como era de esperar
        como es habitual
        como es lógico
        como es natural
        como máximo
        como mínimo
        como norma general
        como resultado
        como si fuera poco
        como siempre
        como tal
        como ya se ha dicho
        con el fin de
        con el paso del tiempo
        con el tiempo
        con ello
        con esto
        con frecuencia
        con motivo de
        con razón
        con respecto a
        con suerte
        con todo
        contra ello
        contra todo pronóstico
        cuando menos
        de acuerdo
        de acuerdo con
        de ahora en adelante
        de ahí
        de ahí que
        de alguna manera
        de algún modo
        de antemano
        de cara a
        de cualquier forma
        de cualquier modo
        de cuando en cuando
        de ese modo
        de esta forma
        de esta manera
        de este modo
        de forma similar
        de hecho
        de igual forma
        de igual manera
        de igual modo
        de inmediato
        de la misma forma
        de la misma manera
        de lo contrario
        de manera similar
        de modo que
        de momento
        de ninguna manera
        de ningún modo
        de nuevo
        de otra parte
        de otro lado
        de paso
        de pronto
        de repente
        de ser así
        de tal forma que
        de todas formas
        de todas maneras
        de todos modos
        de un lado
        de una parte
        de verdad
        de vez en cuando
        del mismo modo
        del otro lado
        desde ahí
        desde el principio
        desde entonces
        desde este punto de vista
        desde hace años
        desde hace tiempo
        desde luego
        desde su punto de vista
        durante años
        durante décadas
        durante el día
        durante los últimos años
        durante mucho tiempo
        en absoluto
        en adelante
        en ambos casos
        en aquel entonces
        en aquel momento
        en breve
        en busca de
        en cambio
        en caso contrario
        en caso de
        en cierta medida
        en cierto modo
        en cierto sentido
        en ciertos casos
        en comparación
        en conclusión
        en concreto
        en conjunto
        en consecuencia
        en contra de
        en contraste
        en cualquier caso
        en cuanto a
        en definitiva
        en detalle
        en determinados casos
        en efecto
        en el caso de
        en el fondo
        en el futuro
        en el marco de
        en el mejor de los casos
        en el mismo sentido
        en el pasado
        en el peor de los casos
        en el plano internacional
        en ese caso
        en ese contexto
        en ese momento
        en ese sentido
        en esencia
        en especial
        en esta línea
        en esta ocasión
        en estas circunstancias
        en este caso
        en este contexto
        en este momento
        en este punto
        en este sentido
        en estos momentos
        en fin
        en general
        en gran medida
        en gran parte
        en la actualidad
        en la medida en que
        en la misma línea
        en la práctica
        en la víspera
        en lo que respecta a
        en los últimos años
        en los últimos meses
        en lugar de
        en lugar de ello
        en líneas generales
        en medio de
        en mi opinión
        en muchos casos
        en ningún caso
        en otras palabras
        en otro orden de cosas
        en parte
        en particular
        en pocas palabras
        en primer lugar
        en principio
        en promedio
        en realidad
        en relación con
        en respuesta
        en resumen
        en resumidas cuentas
        en rigor
        en segundo lugar
        en su lugar
        en su momento
        en su opinión
        en suma
        en síntesis
        en tal caso
        en tanto
        en teoría
        en tercer lugar
        en todo caso
        en todo momento
        en torno a
        en total
        en términos generales
        en un comunicado
        en un momento dado
        en un primer momento
        en un principio
        en una palabra
        en verdad
        en vez de
        en virtud de
        en vista de
        en última instancia
        en último lugar
        entre ellas
        entre ellos
        entre otras cosas
        entre otros
        entre tanto
        excepto
        hacia el final
        hasta ahora
        hasta aquí
        hasta cierto punto
        hasta el momento
        hasta entonces
        hasta hace poco
        hasta la fecha
        incluso así
        luego
        mediante
        mientras tanto
        ni mucho menos
        ni que decir tiene
        ni siquiera
        o bien
        o incluso
        o mejor dicho
        o sea
        para colmo
        para comenzar
        para concluir
        para ello
        para empezar
        para eso
        para finalizar
        para muchos
        para mí
        para nada
        para no ir más lejos
        para qué
        para ser justos
        para terminar
        pero aun así
        pero no solo
        pero también
        pese a ello
        pese a todo
        por ahora
        por aquel entonces
        por así decirlo
        por añadidura
        por causa de
        por cierto
        por consiguiente
        por contra
        por de pronto
        por descontado
        por desgracia
        por ejemplo
        por el contrario
        por el momento
        por ello
        por encima de todo
        por ende
        por enésima vez
        por esa razón
        por eso
        por esta razón
        por este motivo
        por esto
        por favor
        por fin
        por fortuna
        por la mañana
        por la noche
        por la tarde
        por lo común
        por lo demás
        por lo general
        por lo menos
        por lo pronto
        por lo que respecta a
        por lo tanto
        por lo visto
        por mi parte
        por mucho que
        por otra parte
        por otro lado
        por parte de
        por poner un ejemplo
        por primera vez
        por su lado
        por su parte
        por suerte
        por supuesto
        por tanto
        por un lado
        por una parte
        por último
        pues bien
        que yo sepa
        salvo excepciones
        según ella
        según ellos
        según esto
        según fuentes
        según él
        si acaso
        si bien
        si cabe
        si es así
        si es posible
        si no
        sin duda
        sin duda alguna
        sin embargo
        sin ir más lejos
        sin lugar a dudas
        sin más
        sin perjuicio de
        sobre el papel
        sobre el terreno
        sobre esto
        sobre todo
        tras ello
        tras esto
        tras lo cual
        tras meses de
        tras varios años
        y además
        y ahora
        y así
        y así sucesivamente
        y aun así
        y con razón
        y es que
        y eso que
        y no solo eso
        y por eso
        y por si fuera poco
        y por último
        y sin embargo
        y todo ello
        ya en
        ya que estamos
        ya sea
        """
    ),
    comma_before=phrases(
        """
        a diferencia de
        a excepción de
        a la vez que
        a pesar de
        a saber
        a través de la cual
        al igual que
        al tiempo que
        así como
        así que
        aun cuando
        aunque
        como por ejemplo
        como si
        con excepción de
        con lo cual
        con lo que
        conque
        cuya
        cuyas
        cuyo
        cuyos
        dado que
        de acuerdo con
        de ahí que
        de conformidad con
        de forma que
        de las cuales
        de las que
        de lo contrario
        de los cuales
        de los que
        de manera que
        de modo que
        debido a que
        el cual
        en especial
        en lugar de
        en particular
        en tanto que
        entre ellas
        entre ellos
        entre las cuales
        entre las que
        entre los cuales
        entre los que
        entre otras
        entre otros
        es decir
        esto es
        excepto
        excepto que
        gracias a
        hecho que
        incluida
        incluidas
        incluido
        incluidos
        incluso
        incluyendo
        junto con
        la cual
        las cuales
        lo cual
        lo que
        los cuales
        mas
        mientras
        mientras que
        ni siquiera
        o sea
        pero
        pese a
        pese a que
        por ejemplo
        por el contrario
        por lo cual
        por lo que
        por lo tanto
        por tanto
        pues
        puesto que
        quien
        quienes
        salvo
        salvo que
        según
        si bien
        siempre que
        siempre y cuando
        sin embargo
        sin que
        sino
        sino que
        sobre todo
        tal como
        tal y como
        toda vez que
        y no
        ya que
        ya sea
        """
    ),
    sentence_words=words(
        """
        ahí algunas algunos aquel aquella aquello aquí cada el ella ellas ello ellos era es esa esas ese eso
        esos esta estas este esto estos está fue hace hay la las le les lo los me mi mis muchas muchos nadie
        ninguna ningún no nos nosotras nosotros nuestra nuestro os se son su sus te tengo todo todos tu tus
        tú un una unas unos usted ustedes vos vosotros yo él
        """
    ),
    finite_verbs=words(
        """
        abre abren abrieron abrirá abrirán abriría abrirían abrió abría abrían acaba acababa acababan acaban
        acabaron acabará acabarán acabaría acabarían acabó acepta aceptaba aceptaban aceptan aceptaron
        aceptará aceptarán aceptaría aceptarían aceptó acordaba acordaban acordaron acordará acordarán
        acordaría acordarían acordó actuaba actuaban actuaron actuará actuarán actuaría actuarían actuó
        actúa actúan acude acuden acudieron acudirá acudirán acudiría acudirían acudió acudía acudían
        acuerda acuerdan acusa acusaba acusaban acusan acusaron acusará acusarán acusaría acusarían acusó
        adeuda adeudaba adeudaban adeudan adeudaron adeudará adeudarán adeudaría adeudarían adeudó admite
        admiten admitieron admitirá admitirán admitiría admitirían admitió admitía admitían advertirá
        advertirán advertiría advertirían advertía advertían advierte advierten advirtieron advirtió afecta
        afectaba afectaban afectan afectaron afectará afectarán afectaría afectarían afectó afirma afirmaba
        afirmaban afirman afirmaron afirmará afirmarán afirmaría afirmarían afirmó agrega agregaba agregaban
        agregan agregaron agregará agregarán agregaría agregarían agregó ahorra ahorraba ahorraban ahorran
        ahorraron ahorrará ahorrarán ahorraría ahorrarían ahorró alcanza alcanzaba alcanzaban alcanzan
        alcanzaron alcanzará alcanzarán alcanzaría alcanzarían alcanzó amenaza amenazaba amenazaban amenazan
        amenazaron amenazará amenazarán amenazaría amenazarían amenazó analiza analizaba analizaban analizan
        analizaron analizará analizarán analizaría analizarían analizó anticipa anticipaba anticipaban
        anticipan anticiparon anticipará anticiparán anticiparía anticiparían anticipó anuncia anunciaba
        anunciaban anuncian anunciaron anunciará anunciarán anunciaría anunciarían anunció aparece aparecen
        aparecerá aparecerán aparecería aparecerían aparecieron apareció aparecía aparecían aplaza aplazaba
        aplazaban aplazan aplazaron aplazará aplazarán aplazaría aplazarían aplazó apoya apoyaba apoyaban
        apoyan apoyaron apoyará apoyarán apoyaría apoyarían apoyó aprende aprenden aprenderá aprenderán
        aprendería aprenderían aprendieron aprendió aprendía aprendían aprobaba aprobaban aprobaron aprobará
        aprobarán aprobaría aprobarían aprobó aprueba aprueban apunta apuntaba apuntaban apuntan apuntaron
        apuntará apuntarán apuntaría apuntarían apuntó arde arden arderá arderán ardería arderían ardieron
        ardió ardía ardían arresta arrestaba arrestaban arrestan arrestaron arrestará arrestarán arrestaría
        arrestarían arrestó asegura aseguraba aseguraban aseguran aseguraron asegurará asegurarán aseguraría
        asegurarían aseguró asesina asesinaba asesinaban asesinan asesinaron asesinará asesinarán asesinaría
        asesinarían asesinó asiste asisten asistieron asistirá asistirán asistiría asistirían asistió
        asistía asistían asume asumen asumieron asumirá asumirán asumiría asumirían asumió asumía asumían
        ataca atacaba atacaban atacan atacaron atacará atacarán atacaría atacarían atacó aterriza aterrizaba
        aterrizaban aterrizan aterrizaron aterrizará aterrizarán aterrizaría aterrizarían aterrizó aumenta
        aumentaba aumentaban aumentan aumentaron aumentará aumentarán aumentaría aumentarían aumentó ayudaba
        ayudaban ayudan ayudaron ayudará ayudarán ayudaría ayudarían ayudó añade añaden añadieron añadirá
        añadirán añadiría añadirían añadió añadía añadían baila bailaba bailaban bailan bailaron bailará
        bailarán bailaría bailarían bailó bajaba bajaban bajan bajaron bajará bajarán bajaría bajarían bajó
        basta bastaba bloquea bloqueaba bloqueaban bloquean bloquearon bloqueará bloquearán bloquearía
        bloquearían bloqueó bombardea bombardeaba bombardeaban bombardean bombardearon bombardeará
        bombardearán bombardearía bombardearían bombardeó busca buscaba buscaban buscan buscaron buscará
        buscarán buscaría buscarían buscó cae caen caerá caerán caería caerían calcula calculaba calculaban
        calculan calcularon calculará calcularán calcularía calcularían calculó cambia cambiaba cambiaban
        cambian cambiaron cambiará cambiarán cambiaría cambiarían cambió cancela cancelaba cancelaban
        cancelan cancelaron cancelará cancelarán cancelaría cancelarían canceló canta cantaba cantaban
        cantan cantaron cantará cantarán cantaría cantarían cantó captura capturaba capturaban capturan
        capturaron capturará capturarán capturaría capturarían capturó causaba causaban causan causaron
        causará causarán causaría causarían causó cayeron cayó caía caían celebra celebraba celebraban
        celebran celebraron celebrará celebrarán celebraría celebrarían celebró cerraba cerraban cerraron
        cerrará cerrarán cerraría cerrarían cerró choca chocaba chocaban chocan chocaron chocará chocarán
        chocaría chocarían chocó cierra cierran clasifica clasificaba clasificaban clasifican clasificaron
        clasificará clasificarán clasificaría clasificarían clasificó cobra cobraba cobraban cobran cobraron
        cobrará cobrarán cobraría cobrarían cobró combate combaten combatieron combatirá combatirán
        combatiría combatirían combatió combatía combatían comenta comentaba comentaban comentan comentaron
        comentará comentarán comentaría comentarían comentó comenzaba comenzaban comenzaron comenzará
        comenzarán comenzaría comenzarían comenzó comienza comienzan comparaba comparaban comparan
        compararon comparará compararán compararía compararían comparó competirá competirán competiría
        competirían competía competían compite compiten compitieron compitió compondrá compondrán compondría
        compondrían compone componen componía componían compraba compraban compran compraron comprará
        comprarán compraría comprarían comprende comprenden comprenderá comprenderán comprendería
        comprenderían comprendieron comprendió comprendía comprendían compró compusieron compuso condena
        condenaba condenaban condenan condenaron condenará condenarán condenaría condenarían condenó conduce
        conducen conducirá conducirán conduciría conducirían conducía conducían condujeron condujo confirma
        confirmaba confirmaban confirman confirmaron confirmará confirmarán confirmaría confirmarían
        confirmó conoce conocen conocerá conocerán conocería conocerían conocieron conoció conocía conocían
        conseguirá conseguirán conseguiría conseguirían conseguía conseguían considera consideraba
        consideraban consideran consideraron considerará considerarán consideraría considerarían consideró
        consigue consiguen consiguieron consiguió consiste consisten consistieron consistirá consistirán
        consistiría consistirían consistió consistía consistían constituirá constituirán constituiría
        constituirían constituye constituyen constituyeron constituyó constituía constituían construirá
        construirán construiría construirían construye construyen construyeron construyó construía
        construían contaba contaban contagia contagiaba contagiaban contagian contagiaron contagiará
        contagiarán contagiaría contagiarían contagió contaron contará contarán contaría contarían contendrá
        contendrán contendría contendrían contenía contenían contiene contienen continuaba continuaban
        continuaron continuará continuarán continuaría continuarían continuó continúa continúan contrata
        contrataba contrataban contratan contrataron contratará contratarán contrataría contratarían
        contrató contuvieron contuvo contó convertirá convertirán convertiría convertirían convertía
        convertían convierte convierten convirtieron convirtió convoca convocaba convocaban convocan
        convocaron convocará convocarán convocaría convocarían convocó corre corren correrá correrán
        correría correrían corresponde corresponden corresponderá corresponderán correspondería
        corresponderían correspondieron correspondió correspondía correspondían corrieron corrió corría
        corrían costaba costaban costaron costará costarán costaría costarían costó crea creaba creaban
        crean crearon creará crearán crearía crearían crece crecen crecerá crecerán crecería crecerían
        crecieron creció crecía crecían cree creemos creen creerá creerán creería creerían crees creo
        creyeron creyó creía creían creó critica criticaba criticaban critican criticaron criticará
        criticarán criticaría criticarían criticó cruza cruzaba cruzaban cruzan cruzaron cruzará cruzarán
        cruzaría cruzarían cruzó cuentan cuesta cuestan cumpla cumplan cumple cumplen cumplieron cumplirá
        cumplirán cumpliría cumplirían cumplió cumplía cumplían curaba curaban curan curaron curará curarán
        curaría curarían curó da daba daban damos dan dará darán daría darían daña dañaba dañaban dañan
        dañaron dañará dañarán dañaría dañarían dañó deba deban debe debemos deben deberá deberán debería
        deberíamos deberían debes debiera debieron debió debo debuta debutaba debutaban debutan debutaron
        debutará debutarán debutaría debutarían debutó debía debíamos debían decide deciden decidieron
        decidirá decidirán decidiría decidirían decidió decidía decidían decimos declara declaraba
        declaraban declaran declararon declarará declararán declararía declararían declaró decía decían
        defenderá defenderán defendería defenderían defendieron defendió defendía defendían defiende
        defienden deja dejaba dejaban dejan dejaron dejará dejarán dejaría dejarían dejó demostraba
        demostraban demostraron demostrará demostrarán demostraría demostrarían demostró demuestra
        demuestran den denunciaba denunciaban denuncian denunciaron denunciará denunciarán denunciaría
        denunciarían denunció depende dependen dependerá dependerán dependería dependerían dependieron
        dependió dependía dependían derrotaba derrotaban derrotan derrotaron derrotará derrotarán derrotaría
        derrotarían derrotó derrumba derrumbaba derrumbaban derrumban derrumbaron derrumbará derrumbarán
        derrumbaría derrumbarían derrumbó descubre descubren descubrieron descubrirá descubrirán descubriría
        descubrirían descubrió descubría descubrían designa designaba designaban designan designaron
        designará designarán designaría designarían designó despedirá despedirán despediría despedirían
        despedía despedían despega despegaba despegaban despegan despegaron despegará despegarán despegaría
        despegarían despegó despide despiden despidieron despidió desplegaba desplegaban desplegaron
        desplegará desplegarán desplegaría desplegarían desplegó despliega despliegan destaca destacaba
        destacaban destacan destacaron destacará destacarán destacaría destacarían destacó destruirá
        destruirán destruiría destruirían destruye destruyen destruyeron destruyó destruía destruían detecta
        detectaba detectaban detectan detectaron detectará detectarán detectaría detectarían detectó
        detendrá detendrán detendría detendrían detenía detenían detiene detienen detuvieron detuvo
        devolverá devolverán devolvería devolverían devolvieron devolvió devolvía devolvían devuelve
        devuelven dice dicen dices diera dieran dieron difunde difunden difundieron difundirá difundirán
        difundiría difundirían difundió difundía difundían diga digan digo dije dijeron dijimos dijo dimite
        dimiten dimitieron dimitirá dimitirán dimitiría dimitirían dimitió dimitía dimitían dio dirige
        dirigen dirigieron dirigirá dirigirán dirigiría dirigirían dirigió dirigía dirigían dirá dirán diría
        dirían diseña diseñaba diseñaban diseñan diseñaron diseñará diseñarán diseñaría diseñarían diseñó
        disminuirá disminuirán disminuiría disminuirían disminuye disminuyen disminuyeron disminuyó
        disminuía disminuían dispara disparaba disparaban disparan dispararon disparará dispararán
        dispararía dispararían disparó divulga divulgaba divulgaban divulgan divulgaron divulgará divulgarán
        divulgaría divulgarían divulgó domina dominaba dominaban dominan dominaron dominará dominarán
        dominaría dominarían dominó doy duraba duraban duraron durará durarán duraría durarían duró dé educa
        educaba educaban educan educaron educará educarán educaría educarían educó elegirá elegirán elegiría
        elegirían elegía elegían elige eligen eligieron eligió emite emiten emitieron emitirá emitirán
        emitiría emitirían emitió emitía emitían empata empataba empataban empatan empataron empatará
        empatarán empataría empatarían empató empezaba empezaban empezaron empezará empezarán empezaría
        empezarían empezó empieza empiezan emplea empleaba empleaban emplean emplearon empleará emplearán
        emplearía emplearían empleó encabeza encabezaba encabezaban encabezan encabezaron encabezará
        encabezarán encabezaría encabezarían encabezó encontraba encontraban encontraron encontrará
        encontrarán encontraría encontrarían encontró encuentra encuentran enfrenta enfrentaba enfrentaban
        enfrentan enfrentaron enfrentará enfrentarán enfrentaría enfrentarían enfrentó enseña enseñaba
        enseñaban enseñan enseñaron enseñará enseñarán enseñaría enseñarían enseñó entenderá entenderán
        entendería entenderían entendieron entendió entendía entendían entiende entienden entra entraba
        entraban entran entraron entrará entrarán entraría entrarían entregaba entregaban entregan
        entregaron entregará entregarán entregaría entregarían entregó entró enviaba enviaban enviaron
        enviará enviarán enviaría enviarían envió envía envían era eran eras eres es escribe escriben
        escribieron escribirá escribirán escribiría escribirían escribió escribía escribían escucha
        escuchaba escuchaban escuchan escucharon escuchará escucharán escucharía escucharían escuchó espera
        esperaba esperaban esperan esperaron esperará esperarán esperaría esperarían esperó estaba estaban
        establece establecen establecerá establecerán establecería establecerían establecieron estableció
        establecía establecían estamos estará estarán estaría estarían estimaba estimaban estiman estimaron
        estimará estimarán estimaría estimarían estimó estoy estrena estrenaba estrenaban estrenan
        estrenaron estrenará estrenarán estrenaría estrenarían estrenó estudia estudiaba estudiaban estudian
        estudiaron estudiará estudiarán estudiaría estudiarían estudió estuve estuviera estuvieran
        estuvieron estuvimos estuvo está estábamos estáis están estás esté estén evita evitaba evitaban
        evitan evitaron evitará evitarán evitaría evitarían evitó exige exigen exigieron exigirá exigirán
        exigiría exigirían exigió exigía exigían exista existan existe existen existieron existirá existirán
        existiría existirían existió existía existían explica explicaba explicaban explican explicaron
        explicará explicarán explicaría explicarían explicó exporta exportaba exportaban exportan exportaron
        exportará exportarán exportaría exportarían exportó fabrica fabricaba fabricaban fabrican fabricaron
        fabricará fabricarán fabricaría fabricarían fabricó fallece fallecen fallecerá fallecerán fallecería
        fallecerían fallecieron falleció fallecía fallecían fichaba fichaban fichan ficharon fichará
        ficharán ficharía ficharían fichó figura figuraba figuraban figuran figuraron figurará figurarán
        figuraría figurarían figuró filma filmaba filmaban filman filmaron filmará filmarán filmaría
        filmarían filmó financia financiaba financiaban financian financiaron financiará financiarán
        financiaría financiarían financió firmaba firmaban firman firmaron firmará firmarán firmaría
        firmarían firmó formaba formaban forman formaron formará formarán formaría formarían formó fue
        fueran fueron fuese fuesen fui fuimos fundaba fundaban fundan fundaron fundará fundarán fundaría
        fundarían fundó gana ganaba ganaban ganan ganaron ganará ganarán ganaría ganarían ganó garantiza
        garantizaba garantizaban garantizan garantizaron garantizará garantizarán garantizaría garantizarían
        garantizó gastaba gastaban gastan gastaron gastará gastarán gastaría gastarían gastó genera generaba
        generaban generan generaron generará generarán generaría generarían generó graba grababa grababan
        graban grabaron grabará grabarán grabaría grabarían grabó gusta gustaba gustaban gustan gustaron
        gustará gustarán gustaría gustarían gustó ha habita habitaba habitaban habitan habitaron habitará
        habitarán habitaría habitarían habitó habla hablaba hablaban hablan hablaron hablará hablarán
        hablaría hablarían habló habrá habrán habría habrían habéis había habíamos habían hace hacemos hacen
        haces hacía hacían haga hagan hago halla hallaba hallaban hallan hallaron hallará hallarán hallaría
        hallarían halló han haremos hará harán haría harían has hay haya hayan he hemos herirá herirán
        heriría herirían hería herían hice hiciera hicieran hicieron hicimos hiere hieren hirieron hirió
        hizo hubiera hubieran hubieron hubiese hubiesen hubo huirá huirán huiría huirían hunde hunden
        hundieron hundirá hundirán hundiría hundirían hundió hundía hundían huye huyen huyeron huyó huía
        huían iba iban impedirá impedirán impediría impedirían impedía impedían impide impiden impidieron
        impidió implica implicaba implicaban implican implicaron implicará implicarán implicaría implicarían
        implicó importa importaba importaban importan importaron importará importarán importaría importarían
        importó impulsa impulsaba impulsaban impulsan impulsaron impulsará impulsarán impulsaría impulsarían
        impulsó imputa imputaba imputaban imputan imputaron imputará imputarán imputaría imputarían imputó
        incendia incendiaba incendiaban incendian incendiaron incendiará incendiarán incendiaría
        incendiarían incendió incluirá incluirán incluiría incluirían incluye incluyen incluyeron incluyó
        incluía incluían indica indicaba indicaban indican indicaron indicará indicarán indicaría indicarían
        indicó informa informaba informaban informan informaron informará informarán informaría informarían
        informó instala instalaba instalaban instalan instalaron instalará instalarán instalaría instalarían
        instaló integra integraba integraban integran integraron integrará integrarán integraría integrarían
        integró intenta intentaba intentaban intentan intentaron intentará intentarán intentaría intentarían
        intentó invertirá invertirán invertiría invertirían invertía invertían investiga investigaba
        investigaban investigan investigaron investigará investigarán investigaría investigarían investigó
        invierte invierten invirtieron invirtió iremos irá irán iría irían juega juegan jugaba jugaban
        jugaron jugará jugarán jugaría jugarían jugó juzga juzgaba juzgaban juzgan juzgaron juzgará juzgarán
        juzgaría juzgarían juzgó lamenta lamentaba lamentaban lamentan lamentaron lamentará lamentarán
        lamentaría lamentarían lamentó lanzaba lanzaban lanzan lanzaron lanzará lanzarán lanzaría lanzarían
        lanzó lee leen leerá leerán leería leerían levanta levantaba levantaban levantan levantaron
        levantará levantarán levantaría levantarían levantó leyeron leyó leía leían libera liberaba
        liberaban liberan liberaron liberará liberarán liberaría liberarían liberó lidera lideraba lideraban
        lideran lideraron liderará liderarán lideraría liderarían lideró llamaba llamaban llaman llamaron
        llamará llamarán llamaría llamarían llamó llega llegaba llegaban llegan llegaron llegará llegarán
        llegaría llegarían llegue lleguen llegó lleva llevaba llevaban llevan llevaron llevará llevarán
        llevaría llevarían llevó logra lograba lograban logran lograron logrará lograrán lograría lograrían
        logró luchaba luchaban luchan lucharon luchará lucharán lucharía lucharían luchó manifestaba
        manifestaban manifestaron manifestará manifestarán manifestaría manifestarían manifestó manifiesta
        manifiestan mantendrá mantendrán mantendría mantendrían mantenía mantenían mantiene mantienen
        mantuvieron mantuvo marcaba marcaban marcan marcaron marcará marcarán marcaría marcarían marcó
        mataba mataban matan mataron matará matarán mataría matarían mató medirá medirán mediría medirían
        medían mide miden midieron midió miraba miraban miran miraron mirará mirarán miraría mirarían miró
        morirá morirán moriría morirían moría morían mostraba mostraban mostraron mostrará mostrarán
        mostraría mostrarían mostró moverá moverán movería moverían movieron movió movía movían muere mueren
        muestran mueve mueven murieron murió nace nacen nacerá nacerán nacería nacerían nacieron nació nacía
        nacían necesita necesitaba necesitaban necesitan necesitaron necesitará necesitarán necesitaría
        necesitarían necesitó negaba negaban negaron negará negarán negaría negarían negó niega niegan
        nombra nombraba nombraban nombran nombraron nombrará nombrarán nombraría nombrarían nombró observa
        observaba observaban observan observaron observará observarán observaría observarían observó oculta
        ocultaba ocultaban ocultan ocultaron ocultará ocultarán ocultaría ocultarían ocultó ocupa ocupaba
        ocupaban ocupan ocuparon ocupará ocuparán ocuparía ocuparían ocupó ocurre ocurren ocurrieron
        ocurrirá ocurrirán ocurriría ocurrirían ocurrió ocurría ocurrían ofrece ofrecen ofrecerá ofrecerán
        ofrecería ofrecerían ofrecieron ofreció ofrecía ofrecían oirá oirán oiría oirían ordena ordenaba
        ordenaban ordenan ordenaron ordenará ordenarán ordenaría ordenarían ordenó organiza organizaba
        organizaban organizan organizaron organizará organizarán organizaría organizarían organizó oye oyen
        oyeron oyó oía oían paga pagaba pagaban pagan pagaron pagará pagarán pagaría pagarían pagó parece
        parecen parecerá parecerán parecería parecerían parecieron pareció parecía parecían parten participa
        participaba participaban participan participaron participará participarán participaría participarían
        participó partieron partirá partirán partiría partirían partió partía partían pasa pasaba pasaban
        pasan pasaron pasará pasarán pasaría pasarían pasó pedirá pedirán pediría pedirían pedía pedían
        pensaba pensaban pensaron pensará pensarán pensaría pensarían pensó perderá perderán perdería
        perderían perdieron perdió perdía perdían permanece permanecen permanecerá permanecerán permanecería
        permanecerían permanecieron permaneció permanecía permanecían permita permitan permite permiten
        permitieron permitirá permitirán permitiría permitirían permitió permitía permitían pertenece
        pertenecen pertenecerá pertenecerán pertenecería pertenecerían pertenecieron perteneció pertenecía
        pertenecían pide piden pidieron pidió piensa piensan pierde pierden planea planeaba planeaban
        planean planearon planeará planearán planearía planearían planeó podemos podremos podrá podrán
        podría podríamos podrían podéis podía podíamos podían pondrá pondrán pondría pondrían pone ponen
        ponga pongan ponía ponían precisa precisaba precisaban precisan precisaron precisará precisarán
        precisaría precisarían precisó pregunta preguntaba preguntaban preguntan preguntaron preguntará
        preguntarán preguntaría preguntarían preguntó presenta presentaba presentaban presentan presentaron
        presentará presentarán presentaría presentarían presentó pretende pretenden pretenderá pretenderán
        pretendería pretenderían pretendieron pretendió pretendía pretendían preverá preverán prevería
        preverían preveía preveían previeron previó prevé prevén procesa procesaba procesaban procesan
        procesaron procesará procesarán procesaría procesarían procesó produce producen producirá producirán
        produciría producirían producía producían produjeron produjo prohibe prohiben prohibieron prohibirá
        prohibirán prohibiría prohibirían prohibió prohibía prohibían promoverá promoverán promovería
        promoverían promovieron promovió promovía promovían promueve promueven pronuncia pronunciaba
        pronunciaban pronuncian pronunciaron pronunciará pronunciarán pronunciaría pronunciarían pronunció
        protagoniza protagonizaba protagonizaban protagonizan protagonizaron protagonizará protagonizarán
        protagonizaría protagonizarían protagonizó protege protegen protegerá protegerán protegería
        protegerían protegieron protegió protegía protegían provoca provocaba provocaban provocan provocaron
        provocará provocarán provocaría provocarían provocó publica publicaba publicaban publican publicaron
        publicará publicarán publicaría publicarían publicó pude pudiera pudieran pudieron pudimos pudo
        pueda puedan puede pueden puedes puedo pusieron puso queda quedaba quedaban quedan quedaron quedará
        quedarán quedaría quedarían quedó quema quemaba quemaban queman quemaron quemará quemarán quemaría
        quemarían quemó queremos querrá querrán querría querrían quería querían quiera quieran quiere
        quieren quieres quiero quisiera quisieran quisieron quiso realiza realizaba realizaban realizan
        realizaron realizará realizarán realizaría realizarían realizó recauda recaudaba recaudaban recaudan
        recaudaron recaudará recaudarán recaudaría recaudarían recaudó rechaza rechazaba rechazaban rechazan
        rechazaron rechazará rechazarán rechazaría rechazarían rechazó recibe reciben recibieron recibirá
        recibirán recibiría recibirían recibió recibía recibían reconoce reconocen reconocerá reconocerán
        reconocería reconocerían reconocieron reconoció reconocía reconocían recordaba recordaban recordaron
        recordará recordarán recordaría recordarían recordó recorre recorren recorrerá recorrerán recorrería
        recorrerían recorrieron recorrió recorría recorrían recuerda recuerdan reduce reducen reducirá
        reducirán reduciría reducirían reducía reducían redujeron redujo refleja reflejaba reflejaban
        reflejan reflejaron reflejará reflejarán reflejaría reflejarían reflejó registra registraba
        registraban registran registraron registrará registrarán registraría registrarían registró regresa
        regresaba regresaban regresan regresaron regresará regresarán regresaría regresarían regresó reitera
        reiteraba reiteraban reiteran reiteraron reiterará reiterarán reiteraría reiterarían reiteró
        renunciaba renunciaban renuncian renunciaron renunciará renunciarán renunciaría renunciarían
        renunció representa representaba representaban representan representaron representará representarán
        representaría representarían representó requerirá requerirán requeriría requerirían requería
        requerían requiere requieren requirieron requirió reside residen residieron residirá residirán
        residiría residirían residió residía residían resiste resisten resistieron resistirá resistirán
        resistiría resistirían resistió resistía resistían respalda respaldaba respaldaban respaldan
        respaldaron respaldará respaldarán respaldaría respaldarían respaldó responde responden responderá
        responderán respondería responderían respondieron respondió respondía respondían resulta resultaba
        resultaban resultan resultaron resultará resultarán resultaría resultarían resultó retira retiraba
        retiraban retiran retiraron retirará retirarán retiraría retirarían retiró reunieron reunirá
        reunirán reuniría reunirían reunió reunía reunían revela revelaba revelaban revelan revelaron
        revelará revelarán revelaría revelarían reveló reúne reúnen sabe sabemos saben sabes sabrá sabrán
        sabría sabrían sabía sabían saca sacaba sacaban sacan sacaron sacará sacarán sacaría sacarían sacó
        saldrá saldrán saldría saldrían salen salieron salió salía salían sea sean seguirá seguirán seguiría
        seguirían seguía seguían sentirá sentirán sentiría sentirían sentía sentían sepa sepan seremos
        servirá servirán serviría servirían servía servían será serán seré sería seríamos serían señala
        señalaba señalaban señalan señalaron señalará señalarán señalaría señalarían señaló siente sienten
        siga sigan significa significaba significaban significan significaron significará significarán
        significaría significarían significó sigue siguen siguieron siguió sintieron sintió sirve sirven
        sirvieron sirvió sobrevive sobreviven sobrevivieron sobrevivirá sobrevivirán sobreviviría
        sobrevivirían sobrevivió sobrevivía sobrevivían sois solerá solerán solería solerían solieron solió
        solía solían somos son sostendrá sostendrán sostendría sostendrían sostenía sostenían sostiene
        sostienen sostuvieron sostuvo soy sube suben subieron subirá subirán subiría subirían subió subraya
        subrayaba subrayaban subrayan subrayaron subrayará subrayarán subrayaría subrayarían subrayó subía
        subían sucede suceden sucederá sucederán sucedería sucederían sucedieron sucedió sucedía sucedían
        suele suelen sufre sufren sufrieron sufrirá sufrirán sufriría sufrirían sufrió sufría sufrían sumaba
        sumaban suman sumaron sumará sumarán sumaría sumarían sumó supera superaba superaban superan
        superaron superará superarán superaría superarían superó supieron supo supondrá supondrán supondría
        supondrían supone suponen suponía suponían supusieron supuso suspende suspenden suspenderá
        suspenderán suspendería suspenderían suspendieron suspendió suspendía suspendían sé tardaba tardaban
        tardan tardaron tardará tardarán tardaría tardarían tardó teme temen temerá temerán temería temerían
        temieron temió temía temían tenderá tenderán tendería tenderían tendieron tendió tendremos tendrá
        tendrán tendría tendríamos tendrían tendía tendían tenemos tenga tengan tengo tenéis tenía teníamos
        tenían termina terminaba terminaban terminan terminaron terminará terminarán terminaría terminarían
        terminó tiende tienden tiene tienen tienes tocaba tocaban tocan tocaron tocará tocarán tocaría
        tocarían tocó trabaja trabajaba trabajaban trabajan trabajaron trabajará trabajarán trabajaría
        trabajarían trabajó trae traen traerá traerán traería traerían trajeron trajo traslada trasladaba
        trasladaban trasladan trasladaron trasladará trasladarán trasladaría trasladarían trasladó trataba
        trataban tratan trataron tratará tratarán trataría tratarían trató traía traían tuve tuviera
        tuvieran tuvieron tuvimos tuvo usaba usaban usan usaron usará usarán usaría usarían usó utiliza
        utilizaba utilizaban utilizan utilizaron utilizará utilizarán utilizaría utilizarían utilizó va
        vacuna vacunaba vacunaban vacunan vacunaron vacunará vacunarán vacunaría vacunarían vacunó vais
        valdrá valdrán valdría valdrían valen valieron valió valía valían vamos van vas vaya vayan vemos
        vence vencen vencerá vencerán vencería vencerían vencieron venció vencía vencían vende venden
        venderá venderán vendería venderían vendieron vendió vendrá vendrán vendría vendrían vendía vendían
        venga vengan vengo venía venían veo verá verán vería verían ves veía veían viaja viajaba viajaban
        viajan viajaron viajará viajarán viajaría viajarían viajó viene vienen vieron vinieron vino vio
        visitaba visitaban visitan visitaron visitará visitarán visitaría visitarían visitó vive viven
        vivieron vivirá vivirán viviría vivirían vivió vivía vivían volaba volaban volaron volará volarán
        volaría volarían volverá volverán volvería volverían volvieron volvió volvía volvían voló vota
        votaba votaban votan votaron votará votarán votaría votarían votó voy vuela vuelan vuelve vuelven
        éramos íbamos
        """
    ),
    finite_endings=(
        "aba",
        "aban",
        "aron",
        "ará",
        "arán",
        "arían",
        "erá",
        "erían",
        "ieran",
        "ieron",
        "iese",
        "iesen",
        "irá",
        "irán",
        "irían",
        "iéramos",
        "yeron",
        "ábamos",
        "áramos",
        "íamos",
        "ían",
        "ó",
    ),
    chat_words=words(
        """
        ahre ajá aki alv aora bah bb bbs besos bn boludo bro bs bsos bss btw cachai chido chévere cmo cole
        dnd dps dsp finde grax guay güey hbd hdp hola holaa holi holis jaja jajaj jajaja jajajaja jeje
        jejeje jiji jsjs jsjsjs k ke ki kien ktal lol mdmp msj mñn naa naaa nah nmm nmms nop nps ntc ntp ok
        okay okey oki omaigad omg pa pana pff plis pls po porfa porfi porq pq ptm q qtal salu2 sip stas stoy
        ta tas tb tbn thx tkm tmb tmbn toy tq tqm ty uf ufff vdd we wena wenas weon wey weón wtf xd xdd xddd
        xfa xfavor xk xq
        """
    ),
    # Attributions.
    determiners=words(
        """
        al alguna algunas alguno algunos algún ambas ambos aquel aquella aquellas aquellos bastante
        bastantes cada catorce cero cien ciento cientos cierta ciertas cierto ciertos cinco cincuenta
        cualesquiera cualquier cualquiera cuarenta cuatro cuatrocientos cuya cuyas cuyo cuyos del demasiada
        demasiadas demasiado demasiados demás diecinueve dieciocho diecisiete dieciséis diez distintas
        distintos diversas diversos doce dos doscientas doscientos el esa esas ese esos esta estas este
        estos la las lo los menos mi mil miles millones millón mis misma mismo mucha muchas mucho muchos más
        ninguna ninguno ningún novecientos noventa nuestra nuestras nuestro nuestros nueve numerosas
        numerosos ochenta ocho ochocientos once otra otras otro otros poca pocas poco pocos primer primera
        primero quince quinientas quinientos segunda segundo seis seiscientos sendas sendos sesenta
        setecientos setenta siete su sus tal tales tanta tantas tanto tantos tercer tercera tercero toda
        todas todo todos trece treinta tres trescientas trescientos tu tus un una unas unos varias varios
        veinte veinticinco veinticuatro veintidós veintinueve veintiocho veintisiete veintiséis veintitrés
        veintiuna veintiuno veintiún vuestra vuestras vuestro vuestros última últimas último últimos
        """
    )
    | phrases(
        """
        algunas de las
        algunos de los
        cada uno de los
        centenares de
        cientos de
        decenas de
        la mayor parte de
        la mayoría de las
        la mayoría de los
        miles de
        muchos de los
        más de
        parte de los
        toda la
        todas las
        todo el
        todos los
        un centenar de
        un ex
        un grupo de
        un millar de
        un número de
        un par de
        una de las
        una decena de
        una docena de
        una serie de
        una treintena de
        una veintena de
        uno de los
        varios de los
        """
    ),
    speakers=words(
        """
        abogada abogadas abogado abogados abonada abonadas abonado abonados abuela abuelas abuelo abuelos
        academia academias académica académicas académico académicos accionista accionistas acnur activista
        activistas actor actores actrices actriz acusación acusada acusadas acusado acusados
        adherente adherentes administraciones administración administrador administradora administradoras
        administradores admirador admiradora admiradoras admiradores adolescente adolescentes aduanera
        aduaneras aduanero aduaneros adulta adultas adulto adultos adversaria adversarias adversario
        adversarios aerolínea aerolíneas afectada afectadas afectado afectados aficionada aficionadas
        aficionado aficionados afiliada afiliadas afiliado afiliados agencia agencias agente agentes
        agregada agregadas agregado agregados agresor agresora agresoras agresores agricultor agricultora
        agricultoras agricultores agrupaciones agrupación ahorrador ahorradora ahorradoras ahorradores
        ahorrista ahorristas albañil albañiles alcalde alcaldes alcaldesa alcaldesas alcaldía alcaldías
        aldeana aldeanas aldeano aldeanos alféreces alférez aliada aliadas aliado aliados alianza alianzas
        allegada allegadas allegado allegados almirante almirantes alpinista alpinistas alumna alumnas
        alumno alumnos amazona amazonas ambientalista ambientalistas amiga amigas amigo amigos analista
        analistas anciana ancianas anciano ancianos anestesista anestesistas anfitriona anfitrionas
        anfitriones anfitrión animalista animalistas ankara antecesor antecesora antecesoras antecesores
        antropóloga antropólogas antropólogo antropólogos aprendices aprendiz aprendiza aprendizas armada
        armadas arquera arqueras arquero arqueros arqueóloga arqueólogas arqueólogo arqueólogos arquitecta
        arquitectas arquitecto arquitectos arrendador arrendadora arrendadoras arrendadores arrendataria
        arrendatarias arrendatario arrendatarios arrepentida arrepentidas arrepentido arrepentidos artesana
        artesanas artesano artesanos artista artistas arzobispado arzobispados arzobispo arzobispos
        asalariada asalariadas asalariado asalariados asaltante asaltantes asamblea asambleas asambleísta
        asambleístas asegurador aseguradora aseguradoras aseguradores asesina asesinas asesino asesinos
        asesor asesora asesoras asesores asistente asistentes asociaciones asociación aspirante aspirantes
        astrofísica astrofísicas astrofísico astrofísicos astronauta astronautas astrónoma astrónomas
        astrónomo astrónomos atacante atacantes atleta atletas atracador atracadora atracadoras atracadores
        audiencia audiencias auditor auditora auditoras auditores automotrices automotriz automovilista
        automovilistas autor autora autoras autores autoridad autoridades autónoma autónomas autónomo
        autónomos auxiliar auxiliares aviaciones aviación ayatolá ayatolás ayudante ayudantes ayuntamiento
        ayuntamientos azafata azafatas azafato azafatos bachiller bachilleres bailador bailadora bailadoras
        bailadores bailaor bailaora bailaoras bailaores bailarina bailarinas bailarines bailarín
        baloncestista baloncestistas bancada bancadas banco bancos banquera banqueras banquero banqueros
        barona baronas barones baronesa baronesas barón basquetbolista basquetbolistas bce bebé bebés
        becaria becarias becario becarios beisbolista beisbolistas berlín bioquímica bioquímicas bioquímico
        bioquímicos biógrafa biógrafas biógrafo biógrafos bióloga biólogas biólogo biólogos bloguera
        blogueras bloguero blogueros bolsa bolsas bolsonarista bolsonaristas bombera bomberas bombero
        bomberos boticaria boticarias boticario boticarios botánica botánicas botánico botánicos boxeador
        boxeadora boxeadoras boxeadores brigada brigadas brigadier brigadieres bruselas burócrata burócratas
        cabecilla cabecillas cabo cabos cacique caciques cadena cadenas caja cajas cajera cajeras cajero
        cajeros camarada camaradas camarera camareras camarero camareros camarógrafa camarógrafas
        camarógrafo camarógrafos camillera camilleras camillero camilleros camionera camioneras camionero
        camioneros campeona campeonas campeones campesina campesinas campesino campesinos campeón canciller
        cancilleres cancillería cancillerías candidata candidatas candidato candidatos cantante cantantes
        cantaor cantaora cantaoras cantaores cantautor cantautora cantautoras cantautores capellanes
        capellán capitana capitanas capitanes capitán carabinera carabineras carabinero carabineros caracas
        carcelera carceleras carcelero carceleros cardenal cardenales cardióloga cardiólogas cardiólogo
        cardiólogos caricaturista caricaturistas carnicera carniceras carnicero carniceros carpintera
        carpinteras carpintero carpinteros cartera carteras casa casas casera caseras casero caseros
        catedrática catedráticas catedrático catedráticos caudillo caudillos ccoo central centrales
        centrista centristas centro centrocampista centrocampistas centros ceo cfo cgt chamanes chamán
        chavista chavistas chef chefes chica chicas chico chicos chofer choferes chófer chóferes cibernauta
        cibernautas ciclista ciclistas científica científicas científico científicos cineasta cineastas
        cirujana cirujanas cirujano cirujanos ciudad ciudadana ciudadanas ciudadano ciudadanos ciudades
        clienta clientas cliente clientes climatóloga climatólogas climatólogo climatólogos club clubes
        clínica clínicas coaliciones coalición coautor coautora coautoras coautores cocinera cocineras
        cocinero cocineros codirector codirectora codirectoras codirectores cofundador cofundadora
        cofundadoras cofundadores colaborador colaboradora colaboradoras colaboradores coleccionista
        coleccionistas colectivo colectivos colega colegas colegial colegiala colegialas colegiales colegio
        colegios columnista columnistas comandancia comandancias comandante comandantes comando comandos
        combatiente combatientes comediante comediantes comentarista comentaristas comerciante comerciantes
        comisaria comisarias comisario comisarios comisionada comisionadas comisionado comisionados
        comisiones comisión comité comités compatriota compatriotas compañera compañeras compañero
        compañeros compañía compañías compositor compositora compositoras compositores comprador compradora
        compradoras compradores comunera comuneras comunero comuneros comunidad comunidades comunista
        comunistas concejal concejala concejalas concejales conciudadana conciudadanas conciudadano
        conciudadanos conde condenada condenadas condenado condenados condes condesa condesas conductor
        conductora conductoras conductores confederaciones confederación conferencia conferenciante
        conferenciantes conferencias conferencista conferencistas confidente confidentes congresista
        congresistas congreso congresos consejal consejales consejera consejeras consejero consejeros
        consejo consejos conselleiro conseller consellera conserje conserjes conservador conservadora
        conservadoras conservadores consorcio consorcios constituyente constituyentes constructor
        constructora constructoras constructores consulado consulados consulesa consulesas consultor
        consultora consultoras consultores consumidor consumidora consumidoras consumidores contable
        contables contador contadora contadoras contadores contraalmirante contraalmirantes contralor
        contralora contraloras contralores contraloría contralorías contratista contratistas contribuyente
        contribuyentes controlador controladora controladoras controladores convenciones convención
        convocante convocantes cooperante cooperantes cooperativa cooperativas coordinador coordinadora
        coordinadoras coordinadores copresident copresidenta copresidentas copresidentes coreógrafa
        coreógrafas coreógrafo coreógrafos corona coronas coronel coronela coronelas coroneles corredor
        corredora corredoras corredores corregidor corregidora corregidoras corregidores correligionaria
        correligionarias correligionario correligionarios corresponsal corresponsales correísta correístas
        corte cortes cosmonauta cosmonautas creador creadora creadoras creadores creyente creyentes
        criminóloga criminólogas criminólogo criminólogos cronista cronistas cruz crítica críticas crítico
        críticos cuentapropista cuentapropistas cura curador curadora curadoras curadores curas custodia
        custodias custodio custodios cuñada cuñadas cuñado cuñados cámara cámaras cómica cómicas cómico
        cómicos cómplice cómplices cónsul cónsules cónyuge cónyuges dalái-lama dalái-lamas damnificada
        damnificadas damnificado damnificados decana decanas decano decanos defensa defensas defensor
        defensora defensoras defensores defensoría defensorías delantera delanteras delantero delanteros
        delegaciones delegación delegada delegadas delegado delegados demandada demandadas demandado
        demandados demandante demandantes demócrata demócratas demógrafa demógrafas demógrafo demógrafos
        dentista dentistas denunciante denunciantes departamento departamentos dependencia dependencias
        deportada deportadas deportado deportados deportista deportistas dermatóloga dermatólogas
        dermatólogo dermatólogos desarrollador desarrolladora desarrolladoras desarrolladores descendiente
        descendientes desempleada desempleadas desempleado desempleados desplazada desplazadas desplazado
        desplazados detective detectives detenida detenidas detenido detenidos diario diarios dibujante
        dibujantes dietista dietistas dignataria dignatarias dignatario dignatarios diplomacia diplomacias
        diplomática diplomáticas diplomático diplomáticos diputaciones diputación diputada diputadas
        diputado diputados direcciones dirección directiva directivas directivo directivos director
        directora directoras directores dirigente dirigentes diseñador diseñadora diseñadoras diseñadores
        disidente disidentes distribuidor distribuidora distribuidoras distribuidores diócesis docente
        docentes doctor doctora doctoranda doctorandas doctorando doctorandos doctoras doctores doméstica
        domésticas donante donantes dramaturga dramaturgas dramaturgo dramaturgos dueña dueñas dueño dueños
        duque duques duquesa duquesas ecologista ecologistas economista economistas ecóloga ecólogas ecólogo
        ecólogos edil edila edilas ediles editor editora editoras editores editorialista editorialistas
        educador educadora educadoras educadores ejecutiva ejecutivas ejecutivo ejecutivos ejército
        ejércitos elector electora electoras electores electricista electricistas elíseo embajada embajadas
        embajador embajadora embajadoras embajadores emigrante emigrantes emir emires emisaria emisarias
        emisario emisarios emisora emisoras emperador emperadores emperatrices emperatriz empleada empleadas
        empleado empleador empleadora empleadoras empleadores empleados emprendedor emprendedora
        emprendedoras emprendedores empresa empresaria empresarias empresario empresarios empresas encargada
        encargadas encargado encargados enemiga enemigas enemigo enemigos enferma enfermas enfermera
        enfermeras enfermero enfermeros enfermo enfermos ensayista ensayistas entidad entidades entrenador
        entrenadora entrenadoras entrenadores enviada enviadas enviado enviados epidemióloga epidemiólogas
        epidemiólogo epidemiólogos episcopado episcopados equipo equipos ertzaina ertzainas ertzaintza
        escalador escaladora escaladoras escaladores escolar escolares escolta escoltas escribana escribanas
        escribano escribanos escritor escritora escritoras escritores escuela escuelas escultor escultora
        escultoras escultores especialista especialistas espectador espectadora espectadoras espectadores
        esposa esposas esposo esposos espía espías esquiador esquiadora esquiadoras esquiadores estado
        estado-mayor estado-mayores estados estadística estadísticas estadístico estadísticos estibador
        estibadora estibadoras estibadores estilista estilistas estratega estrategas estudiante estudiantes
        etnóloga etnólogas etnólogo etnólogos eurodiputada eurodiputadas eurodiputado eurodiputados
        europarlamentaria europarlamentarias europarlamentario europarlamentarios exabogada exabogadas
        exabogado exabogados exalcalde exalcaldes exalcaldesa exalcaldesas exalumna exalumnas exalumno
        exalumnos exasesor exasesora exasesoras exasesores excanciller excancilleres excombatiente
        excombatientes exconsejera exconsejeras exconsejero exconsejeros excursionista excursionistas
        exdiputada exdiputadas exdiputado exdiputados exdirector exdirectora exdirectoras exdirectores
        exembajador exembajadora exembajadoras exembajadores exesposa exesposas exesposo exesposos exespía
        exespías exfiscal exfiscales exfuncionaria exfuncionarias exfuncionario exfuncionarios exfutbolista
        exfutbolistas exgobernador exgobernadora exgobernadoras exgobernadores exguerrillera exguerrilleras
        exguerrillero exguerrilleros exiliada exiliadas exiliado exiliados exjefa exjefas exjefe exjefes
        exjueces exjuez exjueza exjuezas exjugador exjugadora exjugadoras exjugadores exmagistrada
        exmagistradas exmagistrado exmagistrados exmandataria exmandatarias exmandatario exmandatarios
        exmarido exmaridos exmilitar exmilitares exministra exministras exministro exministros exmujer
        exmujeres exnovia exnovias exnovio exnovios expareja exparejas expatriada expatriadas expatriado
        expatriados experta expertas experto expertos expolicía expolicías exportador exportadora
        exportadoras exportadores expresident expresidenta expresidentas expresidente expresidentes expreso
        expresos exrector exrectora exrectoras exrectores exsecretaria exsecretarias exsecretario
        exsecretarios exsenador exsenadora exsenadoras exsenadores exterrorista exterroristas extremista
        extremistas extremo extremos fabricante fabricantes facultad facultades facultativa facultativas
        facultativo facultativos falangista falangistas familia familiar familiares familias fan fanes fans
        farmacéutica farmacéuticas farmacéutico farmacéuticos federaciones federación feligresa feligresas
        feligreses feligrés feminista feministas ferroviaria ferroviarias ferroviario ferroviarios festival
        festivales fiel fieles filial filiales filtrador filtradora filtradoras filtradores filántropa
        filántropas filántropo filántropos filóloga filólogas filólogo filólogos filósofa filósofas filósofo
        filósofos finalista finalistas financiera financieras financiero financieros firma firmante
        firmantes firmas fiscal fiscala fiscalas fiscales fiscalía fiscalías fisioterapeuta fisioterapeutas
        fmi fontanera fontaneras fontanero fontaneros forense forenses formaciones formación formador
        formadora formadoras formadores fotoperiodista fotoperiodistas fotorreportera fotorreporteras
        fotorreportero fotorreporteros fotógrafa fotógrafas fotógrafo fotógrafos fraile frailes franquista
        franquistas frente frentes fuente fuentes fuerza fuerzas funcionaria funcionarias funcionario
        funcionarios fundaciones fundación fundador fundadora fundadoras fundadores futbolista futbolistas
        fábrica fábricas física físicas físico físicos gabinete gabinetes galardonada galardonadas
        galardonado galardonados galerista galeristas ganadera ganaderas ganadero ganaderos ganador ganadora
        ganadoras ganadores gendarme gendarmería gendarmerías gendarmes general generala generalas generales
        generalitat genetista genetistas gente gentes gerenta gerentas gerente gerentes geógrafa geógrafas
        geógrafo geógrafos geóloga geólogas geólogo geólogos gigante gigantes gimnasta gimnastas ginecóloga
        ginecólogas ginecólogo ginecólogos glacióloga glaciólogas glaciólogo glaciólogos gobernador
        gobernadora gobernadoras gobernadores gobierno gobiernos goleador goleadora goleadoras goleadores
        golfista golfistas graduada graduadas graduado graduados granjera granjeras granjero granjeros grupo
        grupos guardameta guardametas guardia guardiacivil guardiaciviles guardias guarniciones guarnición
        guerrilla guerrillas guerrillera guerrilleras guerrillero guerrilleros guionista guionistas
        guitarrista guitarristas habitante habitantes hacker hackeres hackers heredera herederas heredero
        herederos herida heridas herido heridos hermana hermanas hermanastra hermanastras hermanastro
        hermanastros hermano hermanos hidróloga hidrólogas hidrólogo hidrólogos hija hijas hijo hijos hincha
        hinchas historiador historiadora historiadoras historiadores hombre hombres homicida homicidas
        homóloga homólogas homólogo homólogos hospital hospitales hostelera hosteleras hostelero hosteleros
        hotelera hoteleras hotelero hoteleros huelguista huelguistas humanitaria humanitarias humanitario
        humanitarios humorista humoristas huérfana huérfanas huérfano huérfanos iglesia iglesias ilustrador
        ilustradora ilustradoras ilustradores imanes importador importadora importadoras importadores
        imputada imputadas imputado imputados imán independentista independentistas individuo individuos
        indocumentada indocumentadas indocumentado indocumentados industrial industriales indígena indígenas
        infanta infantas infante infantes infectóloga infectólogas infectólogo infectólogos infiltrada
        infiltradas infiltrado infiltrados influencer influenceres influencers informante informantes
        informática informáticas informático informáticos ingeniera ingenieras ingeniero ingenieros
        iniciador iniciadora iniciadoras iniciadores inmigrante inmigrantes inmunóloga inmunólogas
        inmunólogo inmunólogos inquilina inquilinas inquilino inquilinos inspector inspectora inspectoras
        inspectores instancia instancias instigador instigadora instigadoras instigadores instituciones
        institución instituto institutos instructor instructora instructoras instructores insurgente
        insurgentes integrante integrantes intendenta intendentas intendente intendentes intensivista
        intensivistas interesada interesadas interesado interesados interlocutor interlocutora
        interlocutoras interlocutores internauta internautas internista internistas interventor interventora
        interventoras interventores interviniente intervinientes intérprete intérpretes inventor inventora
        inventoras inventores inversionista inversionistas inversor inversora inversoras inversores
        investigador investigadora investigadoras investigadores invitada invitadas invitado invitados
        islamista islamistas jefa jefas jefe jefes jeque jeques jerarca jerarcas jinete jinetes jornalera
        jornaleras jornalero jornaleros joven jovenes jubilada jubiladas jubilado jubilados judoca judocas
        jueces juez jueza juezas jugador jugadora jugadoras jugadores junta juntas jurado jurados jurista
        juristas juzgado juzgados jóvenes kiev kirchnerista kirchneristas kremlin laboratorio laboratorios
        ladrona ladronas ladrones ladrón lanzador lanzadora lanzadoras lanzadores lateral laterales laureada
        laureadas laureado laureados lealista lealistas lector lectora lectoras lectores legislador
        legisladora legisladoras legisladores legislativo legislativos legislatura legislaturas lehendakari
        lehendakaris lesionada lesionadas lesionado lesionados letrada letradas letrado letrados leñador
        leñadora leñadoras leñadores liberal liberales licenciada licenciadas licenciado licenciados
        lideresa lideresas liga ligas lingüista lingüistas locutor locutora locutoras locutores londres lord
        lordes luchador luchadora luchadoras luchadores lugareña lugareñas lugareño lugareños líder líderes
        madre madres maestra maestras maestro maestros magistrada magistradas magistrado magistrados magnate
        magnates mandataria mandatarias mandatario mandatarios manifestante manifestantes maquinista
        maquinistas maratonista maratonistas marido maridos marina marinas marinera marineras marinero
        marineros marino marinos mariscal mariscales marquesa marquesas marqueses marqués matemática
        matemáticas matemático matemáticos matrona matronas mayor mayores mayoría mayorías mecenas mecánica
        mecánicas mecánico mecánicos medallista medallistas mediador mediadora mediadoras mediadores medio
        mediocampista mediocampistas medios menor menores mercader mercaderes mercenaria mercenarias
        mercenario mercenarios mesera meseras mesero meseros meteoróloga meteorólogas meteorólogo
        meteorólogos metropolita metropolitas mezquita mezquitas microbióloga microbiólogas microbiólogo
        microbiólogos miembra miembras miembro miembros migrante migrantes milicia miliciana milicianas
        miliciano milicianos milicias militante militantes militar militares millonaria millonarias
        millonario millonarios minera mineras minero mineros ministerio ministerios ministra ministras
        ministro ministros minoría minorías misiones misión modelo modelos moderador moderadora moderadoras
        moderadores modista modistas modisto modistos monarca monarcas monarquía monarquías moncloa monja
        monjas monje monjes montañista montañistas morador moradora moradoras moradores morenista morenistas
        moscú mosso mossos motociclista motociclistas motorista motoristas movimiento movimientos moza mozas
        mozo mozos muftí muftíes mujer mujeres multimillonaria multimillonarias multimillonario
        multimillonarios multinacional multinacionales multitud multitudes mulá mulás municipalidad
        municipalidades municipio municipios museo museos médica médicas médico médicos música músicas
        músico músicos nacionalista nacionalistas nadador nadadora nadadoras nadadores narco narcos
        narcotraficante narcotraficantes negociador negociadora negociadoras negociadores neumóloga
        neumólogas neumólogo neumólogos neurocirujana neurocirujanas neurocirujano neurocirujanos neuróloga
        neurólogas neurólogo neurólogos nieta nietas nieto nietos niña niñas niñera niñeras niño niños noble
        nobles notaria notarias notario notarios novelista novelistas novia novias novio novios nuera nueras
        nuncio nuncios nutricionista nutricionistas obispa obispado obispados obispas obispo obispos obrera
        obreras obrero obreros observador observadora observadoras observadores observatorio observatorios
        oceanógrafa oceanógrafas oceanógrafo oceanógrafos odontóloga odontólogas odontólogo odontólogos oea
        oenegé oenegés oficial oficiala oficialas oficiales oficina oficinas oiea ombudsman ombudsmanes oms
        oncóloga oncólogas oncólogo oncólogos ong onu operador operadora operadoras operadores oposiciones
        oposición opositor opositora opositoras opositores orador oradora oradoras oradores organismo
        organismos organizaciones organización organizador organizadora organizadoras organizadores otan
        oyente oyentes paciente pacientes padre padres paleontóloga paleontólogas paleontólogo paleontólogos
        panadera panaderas panadero panaderos panel paneles panista panistas papa papas parada paradas
        parado parados paramilitar paramilitares paramédica paramédicas paramédico paramédicos pareja
        parejas pariente parientes parlamentaria parlamentarias parlamentario parlamentarios parlamento
        parlamentos partera parteras participante participantes partidaria partidarias partidario
        partidarios partido partidos parís pasajera pasajeras pasajero pasajeros pastor pastora pastoras
        pastores patinador patinadora patinadoras patinadores patriarca patriarcas patrona patronal
        patronales patronas patrones patrono patronos patrulla patrullas patrullera patrulleras patrullero
        patrulleros patrón peatona peatonas peatones peatón pedagoga pedagogas pedagogo pedagogos pediatra
        pediatras pekín pelotera peloteras pelotero peloteros peluquera peluqueras peluquero peluqueros
        pensionista pensionistas pentágono peregrina peregrinas peregrino peregrinos periodista periodistas
        perita peritas perito peritos periódico periódicos peronista peronistas persona personaje personajes
        personalidad personalidades personas pescador pescadora pescadoras pescadores petrista petristas
        petrolera petroleras pianista pianistas pilota pilotas piloto pilotos pintor pintora pintoras
        pintores pirata piratas plataforma plataformas plomera plomeras plomero plomeros plusmarquista
        plusmarquistas poblaciones población poblador pobladora pobladoras pobladores podemos poder poderes
        poeta poetas poetisa poetisas policía policías politóloga politólogas politólogo politólogos ponente
        ponentes pontífice pontífices populista populistas portal portales portavoces portavocía portavocías
        portavoz portera porteras portero porteros portuaria portuarias portuario portuarios pp precandidata
        precandidatas precandidato precandidatos predecesor predecesora predecesoras predecesores prefecta
        prefectas prefecto prefectos prefectura prefecturas premiada premiadas premiado premiados premier
        prensa prensas presa presas presentador presentadora presentadoras presentadores presidencia
        presidencial presidenciales presidencias president presidenta presidentas presidente presidentes
        preso presos priista priistas prima primas primer-ministro primera-ministra primo primos princesa
        princesas prisionera prisioneras prisionero prisioneros procesada procesadas procesado procesados
        procurador procuradora procuradoras procuradores procuraduría procuradurías productor productora
        productoras productores profesor profesora profesoras profesores progenitor progenitora progenitoras
        progenitores programador programadora programadoras programadores promotor promotora promotoras
        promotores propietaria propietarias propietario propietarios protagonista protagonistas proveedor
        proveedora proveedoras proveedores provincia provincias príncipe príncipes psicoanalista
        psicoanalistas psicoterapeuta psicoterapeutas psicóloga psicólogas psicólogo psicólogos psiquiatra
        psiquiatras psoe publicista publicistas párroco párrocos público públicos púgil púgiles querellante
        querellantes química químicas químico químicos rabina rabinas rabino rabinos radio radios rapera
        raperas rapero raperos rea realizador realizadora realizadoras realizadores reas rebelde rebeldes
        reclusa reclusas recluso reclusos rector rectora rectoras rectores red redacciones redacción
        redactor redactora redactoras redactores redes refugiada refugiadas refugiado refugiados regidor
        regidora regidoras regidores regiones región rehenes rehén reina reinas relator relatora relatoras
        relatores religiosa religiosas religioso religiosos reo reos repartidor repartidora repartidoras
        repartidores reportera reporteras reportero reporteros representaciones representación representante
        representantes republicana republicanas republicano republicanos rescatista rescatistas residente
        residentes responsable responsables revista revistas rey reyes rival rivales rotativo rotativos
        régimen régimenes sabia sabias sabio sabios sacerdote sacerdotes sacerdotisa sacerdotisas sandinista
        sandinistas sanitaria sanitarias sanitario sanitarios sargenta sargentas sargento sargentos
        secretaria secretarias secretario secretarios secretaría secretarías secuestrador secuestradora
        secuestradoras secuestradores seguidor seguidora seguidoras seguidores seleccionador seleccionadora
        seleccionadoras seleccionadores selecciones selección semanario semanarios semifinalista
        semifinalistas senado senador senadora senadoras senadores senados senderista senderistas
        separatista separatistas servicio servicios sicaria sicarias sicario sicarios signataria signatarias
        signatario signatarios simpatizante simpatizantes sinagoga sinagogas sindicalista sindicalistas
        sindicato sindicatos sismóloga sismólogas sismólogo sismólogos sitio sitios soberana soberanas
        soberano soberanos sobreviviente sobrevivientes sobrina sobrinas sobrino sobrinos socia socialista
        socialistas socias socio socios socióloga sociólogas sociólogo sociólogos socorrista socorristas
        soldada soldadas soldado soldador soldadora soldadoras soldadores soldados solicitante solicitantes
        sospechosa sospechosas sospechoso sospechosos startup startupes streamer streameres subcampeona
        subcampeonas subcampeones subcampeón subcomisiones subcomisión subcontratista subcontratistas
        subdelegada subdelegadas subdelegado subdelegados subdirector subdirectora subdirectoras
        subdirectores suboficial suboficiales subprocurador subprocuradora subprocuradoras subprocuradores
        subsecretaria subsecretarias subsecretario subsecretarios subsecretaría subsecretarías sucesor
        sucesora sucesoras sucesores suegra suegras suegro suegros sujeto sujetos sultanes sultán sumar
        superintendente superintendentes supervisor supervisora supervisoras supervisores superviviente
        supervivientes suplente suplentes suscriptor suscriptora suscriptoras suscriptores sustituta
        sustitutas sustituto sustitutos síndica síndicas síndico síndicos talibana talibanas talibanes
        talibán taxista taxistas teatro teatros tecnológica tecnológicas tecnócrata tecnócratas tecnóloga
        tecnólogas tecnólogo tecnólogos teherán telespectador telespectadora telespectadoras telespectadores
        televisiones televisión televisora televisoras tendera tenderas tendero tenderos tenienta tenientas
        teniente tenientes tenista tenistas terapeuta terapeutas terrorista terroristas tertuliana
        tertulianas tertuliano tertulianos tesorera tesoreras tesorero tesoreros testigo testigos teóloga
        teólogas teólogo teólogos tiktoker tiktokeres timonel timoneles tirador tiradora tiradoras tiradores
        titular titulares torera toreras torero toreros trabajador trabajadora trabajadoras trabajadores
        traductor traductora traductoras traductores traficante traficantes transeúnte transeúntes
        transnacional transnacionales transportador transportadora transportadoras transportadores
        transportista transportistas tribunal tribunales tripulante tripulantes tropa tropas trumpista
        trumpistas turista turistas tutor tutora tutoras tutores técnica técnicas técnico técnicos tía tías
        tío tíos ue ugt unesco unicef uniformada uniformadas uniformado uniformados uniones unionista
        unionistas universidad universidades universitaria universitarias universitario universitarios unión
        urbanista urbanistas uribista uribistas usuaria usuarias usuario usuarios vaticano vecina vecinas
        vecino vecinos veedor veedora veedoras veedores veeduría veedurías velocista velocistas vencedor
        vencedora vencedoras vencedores vendedor vendedora vendedoras vendedores veraneante veraneantes
        veterana veteranas veterano veteranos veterinaria veterinarias veterinario veterinarios viajera
        viajeras viajero viajeros vicealcalde vicealcaldes vicealmirante vicealmirantes vicecanciller
        vicecancilleres vicecomisaria vicecomisarias vicecomisario vicecomisarios vicedecana vicedecanas
        vicedecano vicedecanos vicegobernador vicegobernadora vicegobernadoras vicegobernadores viceministra
        viceministras viceministro viceministros vicepresidencia vicepresidencias vicepresident
        vicepresidenta vicepresidentas vicepresidente vicepresidentes vicerrector vicerrectora vicerrectoras
        vicerrectores vigilante vigilantes violinista violinistas viróloga virólogas virólogo virólogos
        visitante visitantes viticultor viticultora viticultoras viticultores viuda viudas viudo viudos
        vocera voceras vocero voceros vocería vocerías volante volantes voluntaria voluntarias voluntario
        voluntarios votante votantes vox vulcanóloga vulcanólogas vulcanólogo vulcanólogos víctima víctimas
        washington xunta yerno yernos yihadista yihadistas youtuber youtuberes youtubers zarzuela zoóloga
        zoólogas zoólogo zoólogos árbitra árbitras árbitro árbitros
        """
    )
    | phrases("""
        defensor del pueblo
        defensora del pueblo
        director de orquesta
        jefa de gabinete
        jefe de estado
        jefe de gabinete
        jefe del estado
        jefe del gobierno
        número dos
        número tres
        número uno
    """),
    speaker_endings=(
        "dor",
        "dora",
        "doras",
        "dores",
        "iatra",
        "iatras",
        "ista",
        "istas",
        "sor",
        "sora",
        "tor",
        "tora",
        "toras",
        "tores",
        "ógrafa",
        "ógrafas",
        "ógrafo",
        "ógrafos",
        "óloga",
        "ólogas",
        "ólogo",
        "ólogos",
    ),
    saying=words(
        """
        aboga abogaba abogaban abogan abogaron abogó abunda abundaba abundaban abundan abundaron abundó
        acepta aceptaba aceptaban aceptan aceptaron aceptó aclara aclaraba aclaraban aclaran aclararon
        aclaró aconseja aconsejaba aconsejaban aconsejan aconsejaron aconsejó acota acotaba acotaban acotan
        acotaron acotó acusa acusaba acusaban acusan acusaron acusó adelanta adelantaba adelantaban
        adelantan adelantaron adelantó admite admiten admitieron admitió admitía admitían adverte adverten
        advertieron advertió advertía advertían advierte advierten advirtieron advirtió afirma afirmaba
        afirmaban afirman afirmaron afirmó agradece agradecen agradecieron agradeció agradecía agradecían
        agrega agregaba agregaban agregan agregaron agregó ahonda ahondaba ahondaban ahondan ahondaron
        ahondó alaba alababa alababan alaban alabaron alabó alega alegaba alegaban alegan alegaron alegra
        alegraba alegraban alegran alegraron alegró alegó alerta alertaba alertaban alertan alertaron alertó
        alude aluden aludieron aludió aludía aludían amenaza amenazaba amenazaban amenazan amenazaron
        amenazó amonesta amonestaba amonestaban amonestan amonestaron amonestó analiza analizaba analizaban
        analizan analizaron analizó anima animaba animaban animan animaron animó anticipa anticipaba
        anticipaban anticipan anticiparon anticipó anuncia anunciaba anunciaban anuncian anunciaron anunció
        apela apelaba apelaban apelan apelaron apeló aplaude aplauden aplaudieron aplaudió aplaudía
        aplaudían apostaba apostaban apostaron apostilla apostillaba apostillaban apostillan apostillaron
        apostilló apostrofa apostrofaba apostrofaban apostrofan apostrofaron apostrofó apostó apremia
        apremiaba apremiaban apremian apremiaron apremió apuesta apuestan apunta apuntaba apuntaban apuntan
        apuntaron apuntó arenga arengaba arengaban arengan arengaron arengó argumenta argumentaba
        argumentaban argumentan argumentaron argumentó argüe argüen argüieron argüió argüía argüían asegura
        aseguraba aseguraban aseguran aseguraron aseguró asentaba asentaban asentaron asentía asentían
        asentó asevera aseveraba aseveraban aseveran aseveraron aseveró asienta asientan asiente asienten
        asintieron asintió asume asumen asumieron asumió asumía asumían atestigua atestiguaba atestiguaban
        atestiguan atestiguaron atestiguó augura auguraba auguraban auguran auguraron auguró avanza avanzaba
        avanzaban avanzan avanzaron avanzó aventura aventuraba aventuraban aventuran aventuraron aventuró
        avisa avisaba avisaban avisan avisaron avisó añade añaden añadieron añadió añadía añadían balbucea
        balbuceaba balbuceaban balbucean balbucearon balbuceó brama bramaba bramaban braman bramaron bramó
        bromea bromeaba bromeaban bromean bromearon bromeó calcula calculaba calculaban calculan calcularon
        calculó califica calificaba calificaban califican calificaron calificó celebra celebraba celebraban
        celebran celebraron celebró censura censuraba censuraban censuran censuraron censuró certifica
        certificaba certificaban certifican certificaron certificó charla charlaba charlaban charlan
        charlaron charló cifra cifraba cifraban cifran cifraron cifró cita citaba citaban citan citaron citó
        clama clamaba clamaban claman clamaron clamó comenta comentaba comentaban comentan comentaron
        comentó compromete comprometen comprometieron comprometió comprometía comprometían comunica
        comunicaba comunicaban comunican comunicaron comunicó concluye concluyen concluyeron concluyó
        concluía concluían concreta concretaba concretaban concretan concretaron concretó condena condenaba
        condenaban condenan condenaron condenó confesaba confesaban confesaron confesó confiaba confiaban
        confiaron confiesa confiesan confirma confirmaba confirmaban confirman confirmaron confirmó confió
        confía confían congratula congratulaba congratulaban congratulan congratularon congratuló conmina
        conminaba conminaban conminan conminaron conminó considera consideraba consideraban consideran
        consideraron consideró consigna consignaba consignaban consignan consignaron consignó constata
        constataba constataban constatan constataron constató contaba contaban contaron contesta contestaba
        contestaban contestan contestaron contestó continuaba continuaban continuaron continuó continúa
        continúan contó conversa conversaba conversaban conversan conversaron conversó corrobora corroboraba
        corroboraban corroboran corroboraron corroboró cree creen creyeron creyó creía creían critica
        criticaba criticaban critican criticaron criticó cuenta cuentan cuestiona cuestionaba cuestionaban
        cuestionan cuestionaron cuestionó culpa culpaba culpaban culpan culparon culpó declara declaraba
        declaraban declaran declararon declaró decreta decretaba decretaban decretan decretaron decretó
        decía decían defendieron defendió defendía defendían defiende defienden demanda demandaba demandaban
        demandan demandaron demandó denuncia denunciaba denunciaban denuncian denunciaron denunció deplora
        deploraba deploraban deploran deploraron deploró desafiaba desafiaban desafiaron desafió desafía
        desafían descarta descartaba descartaban descartan descartaron descartó describe describen
        describieron describió describía describían desea deseaba deseaban desean desearon desestima
        desestimaba desestimaban desestiman desestimaron desestimó deseó desmentía desmentían desmiente
        desmienten desmintieron desmintió despacha despachaba despachaban despachan despacharon despachó
        destaca destacaba destacaban destacan destacaron destacó desvela desvelaba desvelaban desvelan
        desvelaron desveló detalla detallaba detallaban detallan detallaron detalló diagnostica
        diagnosticaba diagnosticaban diagnostican diagnosticaron diagnosticó dialoga dialogaba dialogaban
        dialogan dialogaron dialogó dice dicen dicta dictaba dictaban dictamina dictaminaba dictaminaban
        dictaminan dictaminaron dictaminó dictan dictaron dictó difunde difunden difundieron difundió
        difundía difundían dijeron dijo disculpa disculpaba disculpaban disculpan disculparon disculpó
        divulga divulgaba divulgaban divulgan divulgaron divulgó duda dudaba dudaban dudan dudaron dudó
        elogia elogiaba elogiaban elogian elogiaron elogió encara encaraba encaraban encaran encararon
        encaró encomia encomiaba encomiaban encomian encomiaron encomió enfatiza enfatizaba enfatizaban
        enfatizan enfatizaron enfatizó enumera enumeraba enumeraban enumeran enumeraron enumeró escribe
        escriben escribieron escribió escribía escribían esgrime esgrimen esgrimieron esgrimió esgrimía
        esgrimían especifica especificaba especificaban especifican especificaron especificó espera esperaba
        esperaban esperan esperaron esperó espeta espetaba espetaban espetan espetaron espetó estima
        estimaba estimaban estiman estimaron estimó evaluaba evaluaban evaluaron evaluó evalúa evalúan evoca
        evocaba evocaban evocan evocaron evocó exclama exclamaba exclamaban exclaman exclamaron exclamó
        excusa excusaba excusaban excusan excusaron excusó exhorta exhortaba exhortaban exhortan exhortaron
        exhortó exige exigen exigieron exigió exigía exigían explica explicaba explicaban explican
        explicaron explicó expone exponen exponía exponían expresa expresaba expresaban expresan expresaron
        expresó expusieron expuso externa externaba externaban externan externaron externó felicita
        felicitaba felicitaban felicitan felicitaron felicitó finaliza finalizaba finalizaban finalizan
        finalizaron finalizó formula formulaba formulaban formulan formularon formuló fundamenta
        fundamentaba fundamentaban fundamentan fundamentaron fundamentó garantiza garantizaba garantizaban
        garantizan garantizaron garantizó grita gritaba gritaban gritan gritaron gritó habla hablaba
        hablaban hablan hablaron habló incide inciden incidieron incidió incidía incidían increpa increpaba
        increpaban increpan increparon increpó indica indicaba indicaban indican indicaron indicó indigna
        indignaba indignaban indignan indignaron indignó informa informaba informaban informan informaron
        informó inquiere inquieren inquirieron inquirió inquiría inquirían insiste insisten insistieron
        insistió insistía insistían insta instaba instaban instan instaron instó interpreta interpretaba
        interpretaban interpretan interpretaron interpretó interroga interrogaba interrogaban interrogan
        interrogaron interrogó intervenía intervenían interviene intervienen intervinieron intervino invita
        invitaba invitaban invitan invitaron invitó ironiza ironizaba ironizaban ironizan ironizaron ironizó
        jacta jactaba jactaban jactan jactaron jactó jura juraba juraban juran juraron juró justifica
        justificaba justificaban justifican justificaron justificó juzga juzgaba juzgaban juzgan juzgaron
        juzgó lamenta lamentaba lamentaban lamentan lamentaron lamentó lanza lanzaba lanzaban lanzan
        lanzaron lanzó lee leen leyeron leyó leía leían llama llamaba llamaban llaman llamaron llamó manda
        mandaba mandaban mandan mandaron mandó manifestaba manifestaban manifestaron manifestó manifiesta
        manifiestan mantenía mantenían mantiene mantienen mantuvieron mantuvo matiza matizaba matizaban
        matizan matizaron matizó menciona mencionaba mencionaban mencionan mencionaron mencionó minimiza
        minimizaba minimizaban minimizan minimizaron minimizó murmura murmuraba murmuraban murmuran
        murmuraron murmuró musita musitaba musitaban musitan musitaron musitó narra narraba narraban narran
        narraron narró negaba negaban negaron negó niega niegan notifica notificaba notificaban notifican
        notificaron notificó oficializa oficializaba oficializaban oficializan oficializaron oficializó
        ofrece ofrecen ofrecieron ofreció ofrecía ofrecían opina opinaba opinaban opinan opinaron opinó
        ordena ordenaba ordenaban ordenan ordenaron ordenó pedía pedían pensaba pensaban pensaron pensó pide
        piden pidieron pidió piensa piensan plantea planteaba planteaban plantean plantearon planteó platica
        platicaba platicaban platican platicaron platicó pondera ponderaba ponderaban ponderan ponderaron
        ponderó pormenoriza pormenorizaba pormenorizaban pormenorizan pormenorizaron pormenorizó postea
        posteaba posteaban postean postearon posteó precisa precisaba precisaban precisan precisaron precisó
        predecía predecían predica predicaba predicaban predican predicaron predice predicen predicó
        predijeron predijo pregunta preguntaba preguntaban preguntan preguntaron preguntó preocupa
        preocupaba preocupaban preocupan preocuparon preocupó presenta presentaron presentó prevenía
        prevenían preveía preveían previene previenen previeron previnieron previno previó prevé prevén
        proclama proclamaba proclamaban proclaman proclamaron proclamó profundiza profundizaba profundizaban
        profundizan profundizaron profundizó promete prometen prometieron prometió prometía prometían
        pronostica pronosticaba pronosticaban pronostican pronosticaron pronosticó pronuncia pronunciaba
        pronunciaban pronuncian pronunciaron pronunció propone proponen proponía proponían propusieron
        propuso proseguía proseguían prosigue prosiguen prosiguieron prosiguió protesta protestaba
        protestaban protestan protestaron protestó publica publicaba publicaban publican publicaron publicó
        puntualiza puntualizaba puntualizaban puntualizan puntualizaron puntualizó ratifica ratificaba
        ratificaban ratifican ratificaron ratificó razona razonaba razonaban razonan razonaron razonó
        reafirma reafirmaba reafirmaban reafirman reafirmaron reafirmó rebate rebaten rebatieron rebatió
        rebatía rebatían recalca recalcaba recalcaban recalcan recalcaron recalcó rechaza rechazaba
        rechazaban rechazan rechazaron rechazó reclama reclamaba reclamaban reclaman reclamaron reclamó
        recomendaba recomendaban recomendaron recomendó recomienda recomiendan reconoce reconocen
        reconocieron reconoció reconocía reconocían recordaba recordaban recordaron recordó recrimina
        recriminaba recriminaban recriminan recriminaron recriminó recuerda recuerdan refería referían
        refiere refieren refirieron refirió refuta refutaba refutaban refutan refutaron refutó regaña
        regañaba regañaban regañan regañaron regañó reitera reiteraba reiteraban reiteran reiteraron reiteró
        relata relataba relataban relatan relataron relativiza relativizaba relativizaban relativizan
        relativizaron relativizó relató remachó remarca remarcaba remarcaban remarcan remarcaron remarcó
        remata remataba remataban rematan remataron remató repetía repetían repite repiten repitieron
        repitió replica replicaba replicaban replican replicaron replicó reporta reportaba reportaban
        reportan reportaron reportó reprende reprenden reprendieron reprendió reprendía reprendían reprocha
        reprochaba reprochaban reprochan reprocharon reprochó resalta resaltaba resaltaban resaltan
        resaltaron resaltó resolvieron resolvió resolvía resolvían responde responden respondieron respondió
        respondía respondían resuelve resuelven resume resumen resumieron resumió resumía resumían reta
        retaba retaban retan retaron retuitea retuiteaba retuiteaban retuitean retuitearon retuiteó retó
        revalida revalidaba revalidaban revalidan revalidaron revalidó revela revelaba revelaban revelan
        revelaron reveló reza rezaba rezaban rezan rezaron rezó reía reían rieron rio rogaba rogaban rogaron
        rogó ruega ruegan ríe ríen saluda saludaba saludaban saludan saludaron saludó seguía seguían
        sentencia sentenciaba sentenciaban sentencian sentenciaron sentenció señala señalaba señalaban
        señalan señalaron señaló sigue siguen siguieron siguió sintetiza sintetizaba sintetizaban sintetizan
        sintetizaron sintetizó solicita solicitaba solicitaban solicitan solicitaron solicitó solloza
        sollozaba sollozaban sollozan sollozaron sollozó soltaba soltaban soltaron soltó sospecha sospechaba
        sospechaban sospechan sospecharon sospechó sostenía sostenían sostiene sostienen sostuvieron sostuvo
        subraya subrayaba subrayaban subrayan subrayaron subrayó suelta sueltan sugería sugerían sugiere
        sugieren sugirieron sugirió suma sumaba sumaban suman sumaron sumó suplica suplicaba suplicaban
        suplican suplicaron suplicó supone suponen suponía suponían supusieron supuso suspira suspiraba
        suspiraban suspiran suspiraron suspiró susurra susurraba susurraban susurran susurraron susurró
        tacha tachaba tachaban tachan tacharon tachó teme temen temieron temió temía temían tercia terciaba
        terciaban tercian terciaron terció testifica testificaba testificaban testifican testificaron
        testificó testimonia testimoniaba testimoniaban testimonian testimoniaron testimonió tilda tildaba
        tildaban tildan tildaron tildó tranquiliza tranquilizaba tranquilizaban tranquilizan tranquilizaron
        tranquilizó transmite transmiten transmitieron transmitió transmitía transmitían traslada trasladaba
        trasladaban trasladan trasladaron trasladó tuitea tuiteaba tuiteaban tuitean tuitearon tuiteó ufana
        ufanaba ufanaban ufanan ufanaron ufanó urge urgen urgieron urgió urgía urgían valora valoraba
        valoraban valoran valoraron valoró vaticina vaticinaba vaticinaban vaticinan vaticinaron vaticinó
        verifica verificaba verificaban verifican verificaron verificó vertía vertían vierte vierten
        virtieron virtió vocea voceaba voceaban vocean vocearon voceó vocifera vociferaba vociferaban
        vociferan vociferaron vociferó zanja zanjaba zanjaban zanjan zanjaron zanjó
        """
    )
    | phrases(
        """
        da a conocer
        dan a conocer
        deja claro
        dejan claro
        dejaron claro
        dejó caer
        dejó claro
        dejó entrever
        dieron a conocer
        dieron cuenta
        dio a conocer
        dio cuenta
        hace hincapié
        hicieron hincapié
        hicieron saber
        hizo hincapié
        hizo saber
        hizo un llamado
        hizo un llamamiento
        pusieron de manifiesto
        pusieron de relieve
        puso de manifiesto
        puso de relieve
        """
    ),
    saying_participles=words(
        """
        abogado abundado aceptado aclarado aconsejado acotado acusado adelantado admitido advertido afirmado
        agradecido agregado ahondado alabado alegado alegrado alertado aludido amenazado amonestado
        analizado animado anticipado anunciado apelado aplaudido apostado apostillado apostrofado apremiado
        apuntado arengado argumentado argüido asegurado asentado asentido aseverado asumido atestiguado
        augurado avanzado aventurado avisado añadido balbuceado bramado bromeado calculado calificado
        celebrado censurado certificado charlado cifrado citado clamado comentado comprometido comunicado
        concluido concretado condenado confesado confiado confirmado congratulado conminado considerado
        consignado constatado contado contestado continuado conversado corroborado creído criticado
        cuestionado culpado declarado decretado defendido demandado denunciado deplorado desafiado
        descartado descrito deseado desestimado desmentido despachado destacado desvelado detallado
        diagnosticado dialogado dicho dictado dictaminado difundido disculpado divulgado dudado elogiado
        encarado encomiado enfatizado enumerado escrito esgrimido especificado esperado espetado estimado
        evaluado evocado exclamado excusado exhortado exigido explicado expresado expuesto externado
        felicitado finalizado formulado fundamentado garantizado gritado hablado incidido increpado indicado
        indignado informado inquirido insistido instado interpretado interrogado intervenido invitado
        ironizado jactado jurado justificado juzgado lamentado lanzado leído llamado mandado manifestado
        mantenido matizado mencionado minimizado murmurado musitado narrado negado notificado oficializado
        ofrecido opinado ordenado pedido pensado planteado platicado ponderado pormenorizado posteado
        precisado predicado predicho preguntado preocupado prevenido previsto proclamado profundizado
        prometido pronosticado pronunciado propuesto proseguido protestado publicado puntualizado ratificado
        razonado reafirmado rebatido recalcado rechazado reclamado recomendado reconocido recordado
        recriminado referido refutado regañado reiterado relatado relativizado remarcado rematado repetido
        replicado reportado reprendido reprochado resaltado respondido resuelto resumido retado retuiteado
        revalidado revelado rezado reído rogado saludado seguido sentenciado señalado sintetizado solicitado
        sollozado soltado sospechado sostenido subrayado sugerido sumado suplicado supuesto suspirado
        susurrado tachado temido terciado testificado testimoniado tildado tranquilizado transmitido
        trasladado tuiteado ufanado urgido valorado vaticinado verificado vertido voceado vociferado zanjado
        """
    )
    | phrases(
        """
        dado a conocer
        dado cuenta
        dejado claro
        dejado entrever
        hecho hincapié
        hecho saber
        puesto de manifiesto
        puesto de relieve
        """
    ),
    auxiliaries=words("""
        ha habrá habrán habría habrían había habían han haya hayan hubiera hubieran hubo
    """),
    addressees=words(
        """
        abc accionistas afiliados afp agencia agentes al-jazeera aljazeera alumnos anadolu analistas
        andina ansa antena ap as asamblea asistentes axios azteca bbc bild bloomberg canal caracol
        cbs cinco-días ciudadanos ciudadanía clarín cnbc cnn colombiano colpisa comercio comisión
        compatriotas comunicadores concejales confidencial congresistas congreso cope correo
        corresponsales corriere cronista cuatro cámara deber delegados diario diplomáticos diputados
        dpa dw economista efe eldiario embajadores emol empleados ep español espectador espectadores
        estudiantes euronews europapress excélsior expansión familiares familias fieles figaro
        financiero fiscal fox gestión granma guardian habitantes herald infobae infolibre
        informadores interfax inversionistas inversores investigadores invitados jornada jueces juez
        jurado kyodo lasexta lectores legisladores lusa marca medios mercurio milenio militantes
        monde msnbc mundo nacional nación nbc notimex onda oyentes parlamentarios parlamento
        partidarios país perfil periodistas periódico policía politico prensa prensa-latina proceso
        página público rac1 razón rcn reforma reporteros repubblica república residentes reuters rne
        rtl rtve seguidores semana senado senadores ser servimedia sexta simpatizantes sky spiegel
        sport tass telam telecinco telemundo telespectadores telesur teletrece televidentes televisa
        tercera tiempo times trabajadores tribunal tv3 tve tve1 télam ukrinform universal univisión
        vanguardia vecinos xinhua ámbito
        """
    )
    | phrases(
        """
        abc news
        agencia efe
        al jazeera
        antena 3
        associated press
        bbc mundo
        blu radio
        cadena ser
        canal sur
        caracol radio
        cbs news
        cnn en español
        el comercio
        el confidencial
        el español
        el espectador
        el mercurio
        el mundo
        el país
        el periódico
        el tiempo
        el universal
        europa press
        financial times
        fox news
        france 24
        la jornada
        la nación
        la razón
        la sexta
        la tercera
        la vanguardia
        milenio televisión
        nbc news
        new york times
        onda cero
        prensa latina
        radio caracol
        radio nacional
        rpp noticias
        rtve noticias
        russia today
        sky news
        televisión española
        the guardian
        the new york times
        the washington post
        w radio
        wall street journal
        washington post
        """
    ),
    time_words=phrases(
        """
        a finales de año
        a finales de mes
        a finales de semana
        a la mañana siguiente
        a media mañana
        a media tarde
        a mediados de semana
        a medianoche
        a mediodía
        a primera hora
        a primera hora de hoy
        a primera hora de la mañana
        a primera hora de la tarde
        a principios de año
        a principios de mes
        a principios de semana
        a última hora
        a última hora de ayer
        a última hora de la tarde
        actualmente
        ahora
        al amanecer
        al anochecer
        al día siguiente
        al mediodía
        anoche
        anteanoche
        anteayer
        anterior
        anteriormente
        antes
        antes de ayer
        antier
        ayer
        ayer mismo
        ayer por la mañana
        ayer por la noche
        ayer por la tarde
        de madrugada
        desde ayer
        después
        durante el día
        durante el fin de semana
        durante la jornada
        durante la madrugada
        durante la mañana
        durante la noche
        durante la tarde
        días antes
        días atrás
        días después
        el año anterior
        el año pasado
        el año que viene
        el día anterior
        el día siguiente
        el fin de semana
        el fin de semana pasado
        el invierno pasado
        el mes anterior
        el mes pasado
        el mes que viene
        el mismo día
        el otoño pasado
        el pasado año
        el pasado fin de semana
        el pasado mes
        el pasado verano
        el próximo año
        el próximo mes
        el verano pasado
        en aquel momento
        en el día
        en ese momento
        en este momento
        en estos momentos
        en la jornada de ayer
        en la jornada de hoy
        en la madrugada
        en la mañana
        en la noche
        en la noche de ayer
        en la tarde
        en la víspera
        en las últimas horas
        en las últimas semanas
        en los últimos días
        entonces
        ese día
        ese mismo día
        esta madrugada
        esta mañana
        esta misma mañana
        esta misma semana
        esta misma tarde
        esta noche
        esta primavera
        esta semana
        esta tarde
        este año
        este fin de semana
        este invierno
        este mediodía
        este mes
        este mismo mes
        este otoño
        este verano
        hace dos días
        hace dos semanas
        hace días
        hace poco
        hace semanas
        hace tiempo
        hace tres días
        hace un año
        hace un mes
        hace una semana
        hace unas horas
        hace unas semanas
        hace unos días
        hace unos meses
        hace unos minutos
        hasta el momento
        hasta la fecha
        hora local
        horas antes
        horas del día
        horas después
        horas más tarde
        hoy
        hoy mismo
        hoy por la mañana
        hoy por la noche
        hoy por la tarde
        inmediatamente
        la madrugada de ayer
        la mañana de ayer
        la mañana de hoy
        la noche anterior
        la noche de ayer
        la noche del viernes
        la pasada noche
        la pasada semana
        la primavera pasada
        la próxima semana
        la semana anterior
        la semana pasada
        la semana que viene
        la tarde de ayer
        la tarde de hoy
        la víspera
        luego
        madrugada
        mañana
        medianoche
        mediodía
        meses antes
        meses después
        minutos antes
        minutos después
        momentos antes
        momentos después
        más tarde
        más temprano
        noche
        pasada
        pasado
        pasado mañana
        poco antes
        poco después
        por ahora
        por el momento
        por la mañana
        por la noche
        por la tarde
        posteriormente
        previamente
        pronto
        próxima
        próximamente
        próximo
        recientemente
        semanas antes
        semanas después
        siguiente
        tarde
        temprano
        temprano en la mañana
        temprano hoy
        un día antes
        un día después
        un poco antes
        últimamente
        """
    ),
    adverbials=phrases(
        """
        a condición de anonimato
        a condición de mantener el anonimato
        a condición de no ser identificada
        a condición de no ser identificado
        a condición de no ser nombrado
        a la prensa
        a la salida
        a la salida de la reunión
        a la salida del tribunal
        a los medios
        a los medios de comunicación
        a pregunta de los periodistas
        a pregunta expresa
        a preguntas de los periodistas
        a puerta cerrada
        a su llegada
        a su salida
        a su vez
        a través de facebook
        a través de instagram
        a través de las redes sociales
        a través de su abogado
        a través de su cuenta de twitter
        a través de su cuenta de x
        a través de su portavoz
        a través de sus abogados
        a través de sus redes sociales
        a través de telegram
        a través de twitter
        a través de un comunicado
        a través de un comunicado de prensa
        a través de un correo electrónico
        a través de un escrito
        a través de un hilo de twitter
        a través de un informe
        a través de un mensaje
        a través de un mensaje de texto
        a través de un mensaje en redes sociales
        a través de un portavoz
        a través de un tuit
        a través de un video
        a través de un vídeo
        a través de una carta
        a través de x
        a viva voz
        abiertamente
        además
        al final de la reunión
        al inicio de la reunión
        al inicio de la sesión
        al inicio del acto
        al respecto
        al ser consultada
        al ser consultado
        al ser preguntada
        al ser preguntado
        al ser preguntado por los periodistas
        al término de la cita
        al término de la reunión
        al término de un acto
        al término de un acto de campaña
        al término de un acto oficial
        al término de un acto público
        al término de un consejo de ministros
        al término de un debate
        al término de un desayuno informativo
        al término de un discurso
        al término de un encuentro
        al término de un encuentro con la prensa
        al término de un evento
        al término de un foro
        al término de un mitin
        al término de un recorrido
        al término de un viaje
        al término del encuentro
        ante cientos de personas
        ante el congreso
        ante el consejo de seguridad
        ante el juez
        ante el parlamento
        ante el pleno
        ante el senado
        ante el tribunal
        ante la asamblea
        ante la asamblea general
        ante la comisión
        ante la justicia
        ante la prensa
        ante las cámaras
        ante los medios
        ante los medios de comunicación
        ante los periodistas
        ante miles de personas
        ante sus seguidores
        ante sus simpatizantes
        anónimamente
        asimismo
        así
        así mismo
        bajo anonimato
        bajo condición de anonimato
        bajo juramento
        bajo la condición de anonimato
        bajo la condición de no ser identificado
        bajo reserva de anonimato
        brevemente
        categóricamente
        claramente
        con cautela
        con claridad
        con contundencia
        con emoción
        con firmeza
        con humor
        con ironía
        con la condición de mantener el anonimato
        con lágrimas en los ojos
        con orgullo
        con preocupación
        con rotundidad
        con satisfacción
        con sorna
        con tono firme
        con una sonrisa
        con vehemencia
        con voz entrecortada
        con énfasis
        conjuntamente
        contundentemente
        de forma anónima
        de forma contundente
        de forma rotunda
        de forma tajante
        de inmediato
        de manera categórica
        de manera contundente
        de manera tajante
        de nuevo
        de viva voz
        del mismo modo
        duramente
        durante su alocución
        durante su comparecencia
        durante su conferencia de prensa
        durante su conferencia matutina
        durante su declaración
        durante su discurso
        durante su gira
        durante su intervención
        durante su juicio
        durante su participación
        durante su rueda de prensa
        durante su testimonio
        durante su toma de posesión
        durante su visita
        durante su visita oficial
        durante un acto
        durante un acto de campaña
        durante un acto oficial
        durante un acto público
        durante un consejo de ministros
        durante un debate
        durante un desayuno informativo
        durante un discurso
        durante un encuentro
        durante un encuentro con la prensa
        durante un evento
        durante un foro
        durante un mitin
        durante un recorrido
        durante un viaje
        durante una audiencia
        durante una ceremonia
        durante una comparecencia
        durante una comparecencia ante la prensa
        durante una conferencia
        durante una conferencia de prensa
        durante una conferencia de prensa conjunta
        durante una conversación con periodistas
        durante una conversación telefónica
        durante una cumbre
        durante una entrevista
        durante una entrevista con efe
        durante una entrevista exclusiva
        durante una gira
        durante una intervención
        durante una jornada
        durante una llamada telefónica
        durante una reunión
        durante una rueda de prensa
        durante una rueda de prensa conjunta
        durante una rueda de prensa posterior
        durante una sesión
        durante una videoconferencia
        durante una visita
        durante una visita oficial
        emocionada
        emocionado
        en antena
        en antena 3
        en bluesky
        en broma
        en cadena nacional
        en catalán
        en comisión
        en condiciones de anonimato
        en condición de anonimato
        en conferencia de prensa
        en declaraciones a afp
        en declaraciones a efe
        en declaraciones a europa press
        en declaraciones a la agencia efe
        en declaraciones a la cadena ser
        en declaraciones a la prensa
        en declaraciones a la radio
        en declaraciones a la televisión
        en declaraciones a los medios
        en declaraciones a los medios de comunicación
        en declaraciones a los periodistas
        en declaraciones a medios locales
        en declaraciones a reuters
        en declaraciones posteriores
        en declaraciones públicas
        en declaraciones radiales
        en declaraciones recogidas por la prensa
        en directo
        en el acto
        en el congreso
        en el debate
        en el encuentro
        en el juicio
        en el juzgado
        en el parlamento
        en el pleno
        en el senado
        en el tribunal
        en ese sentido
        en español
        en este sentido
        en exclusiva
        en facebook
        en francés
        en inglés
        en instagram
        en la apertura
        en la audiencia
        en la clausura
        en la cumbre
        en la radio
        en la red social twitter
        en la red social x
        en la reunión
        en la sesión
        en la televisión
        en la televisión estatal
        en la televisión pública
        en las redes sociales
        en linkedin
        en línea
        en más de una ocasión
        en nombre de todos
        en nombre del gobierno
        en persona
        en portugués
        en privado
        en público
        en radio
        en redes sociales
        en reiteradas ocasiones
        en repetidas ocasiones
        en representación del gobierno
        en respuesta
        en respuesta a los periodistas
        en respuesta a preguntas
        en respuesta a una pregunta
        en rueda de prensa
        en ruso
        en sede judicial
        en sede parlamentaria
        en serio
        en sesión
        en sesión plenaria
        en su alocución
        en su blog
        en su comparecencia
        en su conferencia de prensa
        en su conferencia matutina
        en su cuenta de instagram
        en su cuenta de twitter
        en su cuenta de x
        en su cuenta oficial
        en su declaración
        en su discurso
        en su escrito
        en su homilía
        en su informe
        en su intervención
        en su mensaje
        en su momento
        en su perfil
        en su perfil de facebook
        en su perfil de twitter
        en su página de facebook
        en su página oficial
        en su página web
        en su red social
        en su resolución
        en su rueda de prensa
        en su sentencia
        en su sitio web
        en su testimonio
        en su visita
        en su web
        en sus redes
        en sus redes sociales
        en telegram
        en televisión
        en threads
        en tiktok
        en truth social
        en twitter
        en un acto
        en un acto de campaña
        en un acto público
        en un artículo
        en un audio
        en un auto
        en un breve comunicado
        en un comunicado
        en un comunicado conjunto
        en un comunicado de prensa
        en un comunicado difundido hoy
        en un comunicado oficial
        en un comunicado posterior
        en un comunicado publicado en su web
        en un contacto con la prensa
        en un correo electrónico
        en un debate
        en un desayuno informativo
        en un dictamen
        en un discurso
        en un discurso a la nación
        en un discurso televisado
        en un documento
        en un editorial
        en un encuentro
        en un encuentro con la prensa
        en un encuentro con periodistas
        en un entrevista
        en un escrito
        en un evento
        en un foro
        en un hilo de twitter
        en un informe
        en un libro
        en un mensaje
        en un mensaje a la nación
        en un mensaje de texto
        en un mensaje en la red social x
        en un mensaje en redes sociales
        en un mensaje grabado
        en un mensaje publicado en twitter
        en un mensaje publicado en x
        en un mensaje televisado
        en un mitin
        en un podcast
        en un post
        en un posteo
        en un programa de radio
        en un programa de televisión
        en un programa televisivo
        en un pódcast
        en un receso
        en un receso de la reunión
        en un tono firme
        en un tuit
        en un video
        en un video difundido en redes sociales
        en un vídeo
        en un vídeo difundido en redes sociales
        en un vídeo publicado en redes sociales
        en una alocución
        en una alocución televisada
        en una audiencia
        en una cadena de mensajes
        en una carta
        en una carta abierta
        en una carta pública
        en una ceremonia
        en una columna
        en una columna de opinión
        en una comparecencia
        en una comparecencia ante la prensa
        en una comparecencia sin preguntas
        en una conferencia
        en una conferencia de prensa
        en una conferencia de prensa conjunta
        en una conversación con periodistas
        en una conversación telefónica
        en una cumbre
        en una declaración
        en una declaración a la prensa
        en una declaración conjunta
        en una declaración escrita
        en una declaración institucional
        en una declaración televisada
        en una entrada de blog
        en una entrevista
        en una entrevista con efe
        en una entrevista exclusiva
        en una entrevista publicada hoy
        en una entrevista radial
        en una entrevista radiofónica
        en una entrevista telefónica
        en una entrevista televisada
        en una entrevista televisiva
        en una gira
        en una intervención
        en una jornada
        en una llamada telefónica
        en una misiva
        en una nota
        en una nota de prensa
        en una nota informativa
        en una publicación
        en una publicación en facebook
        en una publicación en redes sociales
        en una publicación en x
        en una resolución
        en una reunión
        en una rueda de prensa
        en una rueda de prensa conjunta
        en una rueda de prensa posterior
        en una sentencia
        en una serie de tuits
        en una sesión
        en una transmisión en vivo
        en una tribuna
        en una videoconferencia
        en una visita
        en una visita oficial
        en varias ocasiones
        en videoconferencia
        en vivo
        en voz alta
        en voz baja
        en whatsapp
        en x
        en youtube
        en árabe
        entonces
        entre aplausos
        entre lágrimas
        entre otras cosas
        entre otros aspectos
        entre risas
        enérgicamente
        escuetamente
        extraoficialmente
        finalmente
        firmemente
        francamente
        frente a la prensa
        frente a las cámaras
        igualmente
        irónicamente
        lacónicamente
        literalmente
        mediante un comunicado
        mediante un comunicado de prensa
        mediante un correo electrónico
        mediante un escrito
        mediante un hilo de twitter
        mediante un informe
        mediante un mensaje
        mediante un mensaje de texto
        mediante un mensaje en redes sociales
        mediante un tuit
        mediante un video
        mediante un vídeo
        mediante una carta
        mediante una nota
        no obstante
        nuevamente
        oficialmente
        otra vez
        personalmente
        por carta
        por correo
        por correo electrónico
        por escrito
        por mensaje
        por otra parte
        por otro lado
        por primera vez
        por radio
        por segunda vez
        por separado
        por su lado
        por su parte
        por televisión
        por teléfono
        por twitter
        por unanimidad
        por videoconferencia
        por videollamada
        por whatsapp
        por última vez
        por último
        privadamente
        públicamente
        reiteradamente
        repetidamente
        rotundamente
        rotundo
        sarcásticamente
        según un comunicado
        sencillamente
        simplemente
        sin ambages
        sin aportar pruebas
        sin citar fuentes
        sin dar detalles
        sin dar más detalles
        sin dar nombres
        sin dudar
        sin dudarlo
        sin embargo
        sin entrar en detalles
        sin especificar
        sin mencionarlo
        sin más detalles
        sin nombrarlo
        sin ofrecer detalles
        sin ofrecer más detalles
        sin ofrecer pruebas
        sin precisar
        sin rodeos
        sin tapujos
        sin titubeos
        sinceramente
        sobre el asunto
        sobre el particular
        sobre el tema
        sobre este asunto
        solemnemente
        tajante
        tajantemente
        también
        textualmente
        tranquilamente
        tras un acto
        tras un acto de campaña
        tras un acto oficial
        tras un acto público
        tras un consejo de ministros
        tras un debate
        tras un desayuno informativo
        tras un discurso
        tras un encuentro
        tras un encuentro con la prensa
        tras un evento
        tras un foro
        tras un mitin
        tras un recorrido
        tras un viaje
        tras una audiencia
        tras una ceremonia
        tras una comparecencia
        tras una comparecencia ante la prensa
        tras una conferencia
        tras una conferencia de prensa
        tras una conferencia de prensa conjunta
        tras una conversación con periodistas
        tras una conversación telefónica
        tras una cumbre
        tras una entrevista
        tras una entrevista con efe
        tras una entrevista exclusiva
        tras una gira
        tras una intervención
        tras una jornada
        tras una llamada telefónica
        tras una reunión
        tras una rueda de prensa
        tras una rueda de prensa conjunta
        tras una rueda de prensa posterior
        tras una sesión
        tras una videoconferencia
        tras una visita
        tras una visita oficial
        una vez más
        una y otra vez
        unánimemente
        vehementemente
        visiblemente afectado
        visiblemente emocionada
        visiblemente emocionado
        visiblemente molesto
        vía telefónica
        vía telegram
        vía twitter
        """
    ),
    complement_prepositions=words("de del"),
    speech_objects=words(
        """
        acciones acción acoso acuerdo acuerdos agresiones agresión algo alza amenaza amenazas apoyo ataque
        ataques atentado aumento ausencia avance avances ayuda baja bajada beneficios bombardeos búsqueda
        calidad cambio cambios caos caída cierre colaboración colapso complot compromiso compromisos
        condiciones conflicto consecuencias conspiración contactos control conversaciones corrupción cosas
        crecimiento crimen crisis crímenes cuestiones cuándo cuánto cómo datos daños deber debilidad
        decisiones decisión deficiencias demora demoras derechos derrota desacuerdos desafío desafíos
        desaparición desastre desconfianza desempleo desinformación despidos detenciones detención deterioro
        deuda diferencias dificultad dificultades discriminación diálogo dudas efecto efectos eficacia
        ejecuciones ejemplo elecciones ello engaño entrada error errores escalada escasez escenario
        escenarios esfuerzo esfuerzos eso esperanza estabilidad estado estafa estar esto estrategia excesos
        existencia expectativas explosiones explosión expulsión extorsión fallos falta fin fracaso fraude
        fuga futuro ganas gastos genocidio golpe gravedad guerra haber hacer hambre hambruna hechos
        hostilidades huelga idea ideas igualdad impacto importancia imposibilidad impunidad incidentes
        incremento indicios inestabilidad inflación influencia inicio injerencia injerencias inquietud
        inseguridad intenciones intención intento intentos intereses interés invasión irregularidades
        legalidad lentitud llegada logro logros lucha maltrato maniobra maniobras masacre matanza medidas
        mejora mejoras mejoría mentira mentiras miedo miedos muerte muertes muertos necesidad necesidades
        negligencia negociaciones normalidad nuevos objetivo objetivos obstáculos oportunidad oportunidades
        pasos paz peligro peligros permanencia persecución persistencia perspectivas plan planes plazos
        pobreza poder por posibilidad posibilidades posible posibles preocupaciones preocupación
        preparativos presencia presiones presión problema problemas proceso progreso progresos promesas
        propagación propuestas provocaciones provocación proyecto proyectos prueba pruebas pánico pérdida
        pérdidas quejas querer quién qué razones reacción recesión rechazo recuperación reducción reforma
        reformas regreso relaciones relación represalias represión respeto responsabilidad resultado
        resultados retirada retraso retrasos retroceso riesgo riesgos robo rumores ruptura sabotaje
        sanciones secuestro sentimientos ser señales situaciones situación sobornos soluciones solución
        subida sucesos sufrimiento temor temores tener tensiones tensión terrorismo todo tortura torturas
        tragedia traición trampa triunfo unidad urgencia uso valores ventajas victoria violaciones violación
        violencia voluntad vulneración víctimas éxito éxitos
        """
    ),
    titles=words(
        """
        abogada abogado agente alcalde alcaldesa alférez almirante arq arquitecta arquitecto arzobispo
        ayatolá baronesa barón brigadier cabo canciller capitana capitán cardenal comandante comisaria
        comisario concejal concejala conde condesa congresista consejera consejero contraalmirante coronel
        cónsul d decana decano diputada diputado director directora doctor doctora don doña dr dra duque
        duquesa dña embajador embajadora emir emperador emperatriz eurodiputada eurodiputado exalcalde
        excelentísimo exgobernador exmandatario exministra exministro expresidenta expresidente fiscal fray
        general gobernador gobernadora hermana hermano ilustrísimo imán infanta infante ing ingeniera
        ingeniero inspector inspectora intendente jefa jefe jeque juez jueza lady lehendakari lic licenciada
        licenciado lord líder madre maestra maestro magistrada magistrado mariscal marquesa marqués mayor
        ministra ministro mons monseñor muftí mulá obispo oficial padre papa pastor pastora patriarca
        portavoz presidenta presidente princesa prof profesor profesora príncipe rabino rector rectora
        regidor regidora reina representante reverendo rey san santa santo sargenta sargento secretaria
        secretario senador senadora señor señora señoras señores señorita señorías sir soldado sor sr sra
        sres srta subsecretaria subsecretario sultán teniente vicealmirante viceministra viceministro
        vicepresidenta vicepresidente vocera vocero zar
        """
    )
    | phrases(
        """
        ex ministro
        ex presidente
        fiscal general
        general de brigada
        general de división
        jefa de gobierno
        jefe de gobierno
        primer ministro
        primera ministra
        secretaria de estado
        secretaria general
        secretario de estado
        secretario general
        su alteza
        su eminencia
        su excelencia
        su majestad
        su santidad
        sus majestades
        teniente coronel
        teniente general
        """
    ),
    name_particles=words(
        """
        a abd abu al ap ben bin bint da dal das de dei del della den der di do dos du e el i ibn la las le
        los mac mc of san santa ten van vom von y zu zum
        """
    ),
    # Boilerplate.
    refusals=phrases("""
        como asistente de ia, no puedo
        como ia, no puedo
        como inteligencia artificial, no puedo
        como modelo de lenguaje de ia, no
        como modelo de lenguaje, no
        lo siento, no puedo acceder a
        lo siento, no puedo ayudar con
        lo siento, no puedo ayudarle
        lo siento, no puedo ayudarle con
        lo siento, no puedo ayudarte
        lo siento, no puedo ayudarte con eso
        lo siento, no puedo cumplir
        lo siento, no puedo proporcionar
        lo siento, no puedo traducir
        lo siento, pero no puedo acceder a
        lo siento, pero no puedo ayudar con
        lo siento, pero no puedo ayudarle con
        lo siento, pero no puedo ayudarte
        lo siento, pero no puedo ayudarte con eso
        lo siento, pero no puedo cumplir
        lo siento, pero no puedo cumplir con esa solicitud
        lo siento, pero no puedo proporcionar
        lo siento, pero no puedo traducir
        no me es posible traducir
        no puedo traducir el texto
        no puedo traducir este texto
        por favor, proporciona el texto
        por favor, proporcione el texto
    """),
    site_footers=phrases("""
        fuente del sitio
        fuente página
        fuente sitio
        fuente sitio web
        origen sitio
        página fuente
        sitio de fuente
        sitio de la fuente
        sitio de origen
        sitio fuente
        sitio web de origen
    """),
    teasers=phrases("""
        además lee
        además, lee
        artículo relacionado
        artículos relacionados
        escucha también
        escuche también
        le puede interesar
        le puede interesar leer
        lea además
        lea asimismo
        lea igualmente
        lea también
        lee además
        lee también
        leer además
        leer también
        leé además
        leé también
        mira también
        mire también
        mirá también
        más sobre este tema
        nota relacionada
        notas relacionadas
        noticia relacionada
        noticias relacionadas
        podría interesarle
        podría interesarte
        puede leer también
        puedes leer también
        quizás le interese
        quizás te interese
        sobre el mismo tema
        también le puede interesar
        también lea
        también lee
        también puede leer
        también puedes leer
        también te puede interesar
        te podría interesar
        te puede interesar
        te puede interesar leer
    """),
    footers=phrases("""
        consulta la fuente original
        continuar leyendo
        continúa leyendo
        continúe leyendo
        el artículo … apareció primero en …
        enlace a la fuente
        enlace al artículo original
        enlace de la fuente
        enlace de origen
        enlace fuente
        fuente del artículo
        fuente original
        haga clic aquí para leer el artículo completo
        haz clic aquí para leer el artículo completo
        haz clic aquí para seguir leyendo
        ir a la fuente
        la entrada … aparece primero en …
        la entrada … apareció primero en …
        la entrada … se publicó primero en …
        lea el artículo completo
        lea el artículo original
        lea la nota completa
        lea la noticia completa
        lee el artículo completo
        lee el artículo original
        lee la nota completa
        lee la noticia completa
        lee más en la fuente
        leer artículo completo
        leer artículo original
        leer el artículo completo
        leer el artículo original
        leer la noticia completa
        leer la noticia original
        leer noticia completa
        link de la fuente
        link fuente
        seguir leyendo
        sigue leyendo
        traducción realizada con la versión gratuita del traductor deepl
        traducido con deepl
        ver artículo original
        ver fuente original
        ver la noticia completa
        ver noticia completa
    """),
    disclosures=phrases(
        """
        artículo traducido automáticamente
        artículo traducido con inteligencia artificial
        artículo traducido mediante inteligencia artificial
        artículo traducido por inteligencia artificial
        contenido traducido automáticamente
        contenido traducido por inteligencia artificial
        esta es una traducción automática
        esta historia fue traducida automáticamente
        esta historia fue traducida del inglés con ayuda de inteligencia artificial
        esta nota fue traducida automáticamente
        esta nota fue traducida con inteligencia artificial
        esta noticia ha sido traducida automáticamente
        esta página ha sido traducida automáticamente
        esta traducción es automática
        esta traducción es automática y puede contener errores
        esta traducción fue generada por inteligencia artificial
        esta traducción fue hecha por una máquina
        esta traducción ha sido generada automáticamente
        esta traducción se ha generado automáticamente
        este artículo es una traducción automática
        este artículo fue traducido automáticamente
        este artículo fue traducido automáticamente del inglés
        este artículo fue traducido con ayuda de inteligencia artificial
        este artículo fue traducido con inteligencia artificial
        este artículo fue traducido del inglés con ayuda de inteligencia artificial
        este artículo fue traducido por inteligencia artificial
        este artículo fue traducido por una máquina
        este artículo ha sido traducido automáticamente
        este artículo ha sido traducido automáticamente del inglés
        este artículo ha sido traducido automáticamente y puede contener errores
        este artículo ha sido traducido con inteligencia artificial
        este artículo ha sido traducido con la ayuda de inteligencia artificial
        este artículo ha sido traducido mediante inteligencia artificial
        este artículo ha sido traducido por una inteligencia artificial
        este artículo ha sido traducido por una máquina
        este artículo se ha traducido automáticamente
        este artículo se tradujo automáticamente
        este contenido fue traducido automáticamente
        este contenido ha sido traducido automáticamente
        este contenido ha sido traducido con inteligencia artificial
        este texto es una traducción automática
        este texto fue traducido automáticamente
        este texto fue traducido con inteligencia artificial
        este texto fue traducido por inteligencia artificial
        este texto ha sido traducido automáticamente
        este texto ha sido traducido con inteligencia artificial
        este texto ha sido traducido por inteligencia artificial
        este texto ha sido traducido por una máquina
        este texto se ha traducido automáticamente
        texto traducido automáticamente
        texto traducido con inteligencia artificial
        traducción automática
        traducción automática del inglés
        traducción generada por inteligencia artificial
        traducción realizada con inteligencia artificial
        traducido automáticamente
        traducido automáticamente del inglés
        traducido con ia
        traducido con inteligencia artificial
        traducido por ia
        traducido por inteligencia artificial
        traducido por una máquina
        """
    ),
    tag_labels=phrases("""
        etiquetas
        temas
    """),
    furniture=phrases("""
        acepta las cookies
        aceptar cookies
        aceptar todas las cookies
        aceptar y cerrar
        aceptar y continuar
        activa las notificaciones
        activar notificaciones
        agregar a favoritos
        apúntate a nuestra newsletter
        archivado en
        artículo anterior
        artículo siguiente
        artículos más leídos
        artículos relacionados
        aviso legal
        banner publicitario
        cargar más
        cerrar sesión
        comparte en facebook
        comparte en twitter
        comparte esta noticia
        comparte este artículo
        compartir en facebook
        compartir en linkedin
        compartir en pinterest
        compartir en telegram
        compartir en twitter
        compartir en whatsapp
        compartir en x
        compartir por correo
        compartir por correo electrónico
        compartir por email
        compártelo en facebook
        condiciones de uso
        configuración de cookies
        configurar cookies
        contenido exclusivo para suscriptores
        contenido para suscriptores
        contenido patrocinado
        continuar sin aceptar
        copiar enlace
        copiar link
        crea tu cuenta
        deja tu comentario
        deja un comentario
        deja una respuesta
        dejar un comentario
        descarga la app
        descarga nuestra app
        déjanos tu comentario
        edición impresa
        en portada
        enlace copiado
        enviar por correo
        enviar por correo electrónico
        enviar por email
        escanea el código qr
        escribe un comentario
        escucha este artículo
        escuchar el artículo
        este artículo es exclusivo para suscriptores
        este contenido es exclusivo para suscriptores
        exclusivo para suscriptores
        foto : efe
        foto: afp
        foto: archivo
        foto: efe
        foto: reuters
        galería de fotos
        gestionar cookies
        guardar artículo
        haga clic aquí
        haz clic aquí
        hazte premium
        hazte socio
        hazte suscriptor
        imprimir artículo
        inicia sesión
        inicia sesión para comentar
        iniciar sesión
        inicie sesión
        ir arriba
        la nota continúa después de la publicidad
        la publicidad continúa
        las más leídas
        leer comentarios
        leer más
        leer más tarde
        lo + leído
        lo más leído
        lo más popular
        lo más visto
        lo último
        los más leídos
        mapa del sitio
        mis temas
        mostrar comentarios
        mostrar más
        más leídas
        más leídos
        más noticias
        más videos
        más vídeos
        no hay comentarios
        normas de participación
        noticia en desarrollo
        noticias relacionadas
        nuestros socios
        política de cookies
        política de privacidad
        publicidad
        publicidad - seguir leyendo
        publicidad - sigue leyendo
        quiero suscribirme
        rechazar cookies
        rechazar todo
        recibe nuestras noticias
        recibe nuestro boletín
        recibir newsletter
        recomendados para ti
        redes sociales
        regístrate gratis
        reportar error
        reportar un error
        se ha copiado el enlace
        sobre nosotros
        solo para suscriptores
        suscríbase a nuestra newsletter
        suscríbase a nuestro boletín
        suscríbete a la newsletter
        suscríbete a nuestra newsletter
        suscríbete a nuestro boletín
        suscríbete a nuestro canal
        suscríbete aquí
        suscríbete gratis
        suscríbete para seguir leyendo
        suscríbete por 1 €
        síganos en facebook
        síganos en twitter
        síguenos en
        síguenos en facebook
        síguenos en google news
        síguenos en instagram
        síguenos en redes sociales
        síguenos en telegram
        síguenos en twitter
        síguenos en whatsapp
        síguenos en x
        temas relacionados
        tiempo de lectura
        todos los derechos reservados
        tu dirección de correo electrónico no será publicada
        términos y condiciones
        utilizamos cookies
        ver comentarios
        ver más noticias
        ver todos los comentarios
        volver a la portada
        volver al inicio
        volver arriba
        ¿encontraste un error?
        ¿quieres recibir nuestras noticias?
        ¿ya eres suscriptor?
        ¿ya eres suscriptor? inicia sesión
        últimas noticias
        únete a nuestro canal
        únete a nuestro canal de whatsapp
    """),
    never_doubled=words("el los las del al de con por en y una"),
    doublable=words("que se no si lo"),
    emphatics=words(
        """
        no sí si oh ah ja je ay muy tan mucho muchos nunca siempre más vamos venga bien bla la na toc tic tac
        pum guau miau luego casi rápido poco
        """
    ),
    cross_references=phrases("""
        consulta también
        descubre más
        le recomendamos
        le recomendamos leer
        lea más
        lee más
        leer más
        más información
        no se pierda
        no te pierdas
        para leer más
        para saber más
        siga leyendo
        sigue leyendo
        te recomendamos
        te recomendamos leer
        ve también
        vea además
        vea también
        ver además
        ver también
        véase además
        véase también
    """),
    bylines=phrases("""
        editado por
        escrito por
        información de
        reporte de
        reporte por
    """),
    credits=phrases("""
        foto
        fotos
        imagen
        imágenes
        con
        por
        texto
        fotografía
        crédito
        agencias
        información
        de
    """),
    rights=phrases("""
        todos los derechos reservados
    """),
    names=phrases("""
        español
        spanish
        castellano
    """),
    translation_words=phrases("""
        traduc
        traduz
    """),
    assents=phrases("""
        claro
        claro que sí
        con gusto
        con mucho gusto
        desde luego
        por supuesto
    """),
    chatter_openings=phrases("""
        a continuación la traducción del texto proporcionado
        a continuación se presenta la traducción
        a continuación, la traducción
        aquí está el artículo traducido
        aquí está el texto traducido
        aquí está el texto traducido al español
        aquí está la traducción
        aquí está la traducción al español
        aquí está la traducción del artículo
        aquí está la traducción del documento original
        aquí está la traducción del texto
        aquí está la traducción del texto al español
        aquí está la traducción solicitada
        aquí tiene el texto traducido
        aquí tiene la traducción
        aquí tiene la traducción al español
        aquí tiene la traducción del texto
        aquí tienes el artículo traducido
        aquí tienes el texto traducido
        aquí tienes el texto traducido al español
        aquí tienes la traducción
        aquí tienes la traducción al español
        aquí tienes la traducción del texto
        esta es la traducción
        la traducción es la siguiente
    """),
    chatter_closings=phrases("""
        avísame si
        avísame si necesitas
        avíseme si
        avíseme si necesita
        espero que esta traducción
        espero que esto
        espero que le sea
        espero que te sea
        espero que te sirva
        hazme saber si
        he traducido
        hágame saber si
        no dudes en pedir
        nota: he mantenido
        nota: he traducido
        nota: la traducción
        notas de traducción
        notas sobre la traducción
        si deseas que traduzca
        si necesita más ayuda
        si necesita más traducciones
        si necesitas algo más
        si necesitas más ayuda
        si necesitas más traducciones
        ¡espero que esto
        ¡espero que te sea
        ¡espero que te sirva
        ¿hay algo más en lo que
        ¿hay algo más que pueda
        ¿necesita algo más
        ¿necesitas algo más
        ¿quieres que
        ¿te gustaría que
    """),
    prompts=phrases("""
        traduce al español
        traduce el siguiente
        traduce este texto
        traduzca el siguiente
        traduzca este texto
    """),
    translation_labels=phrases("""
        la traducción
        texto meta
        texto traducido
        traducción
        traducción al español
        traducción final
        versión traducida
    """),
    translator_notes=phrases("""
        intraducible
        lit.
        n. de la t.
        n. del e. y t.
        n. del t.
        ndt
        nota de la traductora
        nota del traductor
        o:
        sin traducir
    """),
    machine_labels=phrases("""
        traducción automática
        traducción con ia
        traducido automáticamente
    """),
    # Typography.
    quotes=("«»",),
    quotation_terms=("comilla", "guillemet", "ángulo"),
    typographic_quotes=("«»", "“”"),
    regional_quotes=tuple(
        (region, pair) for region in ("AR", "CL", "CO", "EC", "MX", "PE", "US", "VE") for pair in ("“”", "‘’")
    ),
    dash="",
    inserted_dashes=(" —", "— "),
    own_marks="¿¡",
    stray_words=words("""
        aunque ayer año años ciudad cuando desde después dijo ellos fue gobierno hacia hoy mientras mucho
        muy nosotros nuestra nuestro pero porque según siempre sino también todavía
    """),
    letters="áéíñóúü",
    word_terms=words("carácter escri ideograma letra llam palabra signific término"),
    function_words=words("""
        a al años como con cuando de del desde después donde dos el en entre es ese eso esta este esto está
        fue había hace han hasta hay la las le lo los me mucha muchos muy más nadie no nos nuestro o para pero
        por porque puede que quien quién se ser sin sobre son su sus sí también tenemos tiene todo todos un
        una va vez y ya
    """),
    # Numbers and dates.
    day_endings=words("º ° er ero"),
    regional_decimal=".",
    hour_letters="h",
    scale_words=words("mdd mmdd"),
    question_words=words("qué quién quiénes cómo cuándo dónde cuánto"),
    genitive_verbs=words(
        """
        acusa acusaron acusó advierte advirtieron advirtió alertó habla hablaba hablaron habló informa
        informaron informó queja quejó
        """
    ),
    complementisers=words("que"),
    domains=words("""
        academia aerolínea aeropuerto agencia alcaldía asociación autoridad ayuntamiento banco barrio biblioteca
        bomberos brigada buque campamento capital centro ciudad club clínica colegio comarca comisión comité
        compañía comunidad concejo condado consejo cooperativa coro cuerpo cámara cárcel departamento distrito
        diócesis ejército embajada empresa equipo escuela estación estado expedición federación festival fiscalía
        flota fondo fuerzas fundación fábrica gabinete gobierno grupo hospital hotel iglesia instituto isla junta
        laboratorio liga línea mancomunidad marina mezquita mina ministerio misión movimiento municipio museo
        oficina organización orquesta parlamento parque parroquia partido país plantilla policía presidencia
        provincia pueblo puerto radio red región república sección senado servicio sindicato sociedad taller teatro
        televisión tribu tribunal unidad universidad unión valle zona zoo zoológico
    """),
    personal_possessives=words("mi mis nuestra nuestras nuestro nuestros su sus"),
    plain_saying=words("afirma afirmó declara declaró dice dijo señaló"),
    relative_complementisers=words("que"),
    complement_adjectives=phrases("""
        cercana a
        cercana al
        cercanas a
        cercanas al
        cercano a
        cercano al
        cercanos a
        cercanos al
        próximas a
        próximas al
        próximos a
        próximos al
    """),
    verb_pronouns=words("así le les lo se"),
    restricted=words("algo alguien aquella aquellas aquello aquellos gente nada nadie todo todos"),
    comparisons=words("que"),
    compared=words("antes igual mayor mejor menor menos más otra otras otro otros peor"),
    articles=words("una unas unos"),
    unfinished=words("a ante con de desde durante e en hacia hasta mediante para por sin tras y"),
    noun_first=True,
    genitives=words("de del"),
    clause_openers=phrases(
        """
        a medida que
        antes de que
        apenas
        aunque
        como
        cuando
        después de que
        en cuanto
        hasta que
        mientras
        para que
        porque
        puesto que
        si
        tan pronto como
        ya que
        """
    ),
    copulas=words("eran es está están fue fueron son"),
    person_relatives=words("quien quienes"),
    infinitive_endings=("ar", "arse", "er", "erse", "ir", "irse"),
    participle_endings=("ado", "ido"),
    past_endings=("ó", "aron", "ieron"),
    never_last=words("al cada del el la las los mis su sus un"),
    sign_terms=words("caracteres carácter coma comando operador punto signo signos símbolo símbolos tecla teclas"),
)
