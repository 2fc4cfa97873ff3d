"""French, of France, Belgium, Switzerland, Canada and Africa.
Every list was compiled by hand for cleanwire, from general knowledge of the language, and copied from no other
project. The finite forms of the verbs were conjugated by rule from hand-made lists of verbs, and the plurals and
feminines of the speakers formed by rule from hand-made lists of nouns.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="fr",
    # Sentences.
    abbreviations=words(
        """
        a.m a.p a.s adj adv al alin all amb angl ann ant app append approx appt apr apr.j.-c apt archit
        archéol arr arrdt artt ass assoc assur astron av av.j.-c ave avr b.p bcp bd bibl biblio bibliogr bld
        blvd bot boul bp brig bros c.-à-d c.a c.c.p c.civ c.com c.e c.i.a c.p c.pén c.trav c.v c.à.d ca capt
        cass cdt cf ch chap chem chim cie circ cit civ cl cm cne col coll compl conj cons corp corr crim càd
        d.c dept dim dir div dl doct dpt dr drs ds dz déc dép dépt e.-u e.g e.u env esc esp etc ets eur ex
        exc excl ext exx f f.b.i f.m.i faub fbg ff fg fig figs fr frs fém fév févr gal gmbh go gr géogr géol
        h hist hl hr hrs i.e ib ibid id ill imp impr inc incl inst interj introd inv ital j.-c j.c jan janv
        jms jr juil juill jur jurispr kg km ko kw kwh l'art l.a lat lic lieut litt loc lt lt-col ltd ltée lun m
        masc math max maît mbps md mds me merc mes mgr mgrs mia mil min mio mlle mlles mln mm mme mmes mn mo
        mob moy mrd mrds ms mss mus mw méd n n.b n.d.a n.d.l.r n.d.t n.d.é n.s n.y nb ndlr ndt no nos nov
        num nº néerl o.m.s o.n.u o.t.a.n obs oct op ord p p.-d.g p.-ex p.-s p.d.g p.ex p.m p.m.e p.s p.s.g
        pag paragr pb pdt pg phil philos phys pl plc plur portug postf pp pr prof profs pron prov prs préf
        prép prés psych pt pts q.g q.i qq qqch qqf qqn qqs qté r.-p r.-u r.-v r.c.a r.d.a r.d.c r.f.a r.p
        r.s.v.p rd-pt rem resp rte russ réed réf réimpr rééd s s.a s.a.r s.a.r.l s.a.s s.c.i s.c.s s.e s.exc
        s.m s.n.c s.p.r.l s.s s.v.p sam sarl sec secr sect sept sgt sing siècl soc sq sqq sr ss st ste stes
        sts sté subst succ suiv suppl svp svt syn synd sén t tab tabl théol tjs tom tot trad trib trés ts tt
        tél u.e u.k u.r.s.s u.s u.s.a univ v vb ven vend vice-prés vol voy vs vve vx zool é.-u éd édit éds
        ét éts
        """
    )
    | phrases(
        """
        2e éd
        ap. j.-c
        apr. j.-c
        art. cit
        av. j. -c
        av. j.-c
        b. p
        c. -à-d
        c. civ
        c. pén
        c. trav
        c.- à-d
        cass. civ
        cass. crim
        cass. soc
        et al
        et coll
        et sq
        et suiv
        j. -c
        loc. cit
        lt. -col
        n. b
        n. d. l. r
        n. d. t
        n. d. é
        nouv. éd
        op. cit
        p. -s
        p. ex
        p. s
        p.-d. g
        par ex
        r. -p
        r. s. v. p
        s. a
        s. a. r. l
        s. d
        s. e
        s. exc
        s. l
        s. l. n. d
        s. m
        s. v. p
        u. s
        éd. rev
        """
    ),
    short_words=words(
        """
        abri abus acte adn agir aide aiea aile aimé ain air ait albi allé alma amas ami amie amis an ans
        août arc armé arn art arts as asia asie asse aube aura aveu avis axe axes azur bac baie bail bain
        bal banc bar bari bars bas base bce beau bec bel bien bis bleu bloc bois boit bon bonn bons bord
        boue bout bras brav bref brin bu bus but buts bâle bât bâti bébé bête caen café cage cale camp cap
        caps car cas cave ceci cela ceux cfdt cgt chat chef cher chez choc chou cia ciel cij cinq cio cité
        clan clef club clé clés coin coma cou coup cour coût cpi crac cri cris crié croc crs cru crue créé
        csg cuba cuit cure cuve cédé cône côté dame date demi dent deux dgse dgsi dieu dira dire dit dite
        dits dix doha doit dole don donc dons dort dos dose drap drh due duel dues dune duo dur dure durs
        dès dé déjà dés déçu dû eau eaux edf elle est eu euro eux exil face faim fait fan fans faut faux fbi
        fer fera feu feux fief fifa fil file film fils fin fini fins fisc fixe fixé flou flux fmi fo foi
        fois fol fond font fort fou four fous fric frit fuel fui fée fête fût gain gala gang gant gap gare
        gars gaz gaza gel gens gers gign golf gouv goût gpa gpt gris gros grue gré gué géré gêne gîte hall
        haut haï hier hlm home hors huit hâte hôte ia ici idée il ils inde iowa ira irak iran iris irm issu
        ivg ivre jazz je jean jet jets jeu jeux joie joue joug joui jour joué judo juge jugé juin jupe jura
        jury juré jus kiev kilo kit kits képi köln la lac lacs laid lait lame laos las laïc le lent les levé
        lfi lien lieu lima lion lire lit lits lié liée liés loge loi loin lois long lors lot lots loup loué
        lr lu lue lui lune lus luth luxe lviv lyon là mai main mais mal mali mari mars maux mené mer mers
        mess met metz midi miel mien mine mis mise mode moi mois mon mont mort mot moto mots mou muet mule
        mur murs mâle mât mène mère mûr nba nef nerf net neuf nez nfl nice nid nids nil nié noir noix nom
        noms non nord note noté nous noyé nu nue nues nuit nul né née nées nés obus ohio oie oies oise ol om
        oman omc oms on ong ont onu onze opep or oral os ose oslo osé otan oui ours ouï ouïe ovni page paie
        pain paix pan papa pape parc part paru pas pau paye pays payé pcf pdg peau perd peu peur peut pib
        pic pied pieu pile pire pis pise plan plat pli plié plu plus pma pme pmi pneu poil pois pont port
        pose posé pot pots pou pour poux pris prix prou près prêt ps psg pu pub pubs puce puis pur pure purs
        pâte père pôle quai quel qui quoi race rade rage raid rail rang rare rat ratp rats raz rein rend rer
        rez reçu rhin ri rien riga ring rire riré ris rit rite rive rixe riz rn robe roc rock roi rois rome
        rond rose roue rsa rude rue rues ruse rusé râle réel rêve rôle sac sacs saga sage sain sait sang
        sans sauf saut sein sel sels sens sent sera sert seul sexe si sida sien sion site smic sncf soi soie
        soif soin soir soit sol solo sols son sons sont sort sous spa star stop su subi sud suie sur sète
        sûr sûre sûrs tant tard tarn taux taxe taxi te tel tenu test tgv thon thé thés tien tir tirs tiré
        togo toi toit ton tons tort tour tous tout toux tpi trac tri trio trié trop trou très tu tué tuée
        tués tva type tâte tête tôle tôt udi ue uefa uk ump un une uni unie unis usa user usé usée utah va
        vain val var vas vase vaut veau vent venu vers vert veto veuf veut vexé vice vide vidé vie vies vif
        vifs vih vil vin vins viol viré visé vit vite vive voie voir vois voit voix vols vote voté vous vrai
        vu vue vues vus vécu vœu vœux wifi yeux yoga york zen zone zèle zéro âge âgé âgée âgés âme âne ça
        ère écho égal élan élu élue élus émir état été étés être île îles ôté œil œuf œufs
        """
    ),
    prepositions=words(
        """
        après attendu au aux avant avec chez concernant contre d' d'après dans de depuis derrière des devant
        du durant dès en entre envers excepté hormis hors jusqu' jusqu'au jusqu'aux jusqu'en jusqu'à jusque
        lez lès malgré moyennant nonobstant outre par parmi passé pendant pour sans sauf selon sous suivant
        sur touchant vers versus via vis-à-vis voici voilà vu à ès
        """
    )
    | phrases(
        """
        afin d'
        afin de
        au lieu de
        au-delà d'
        au-delà de
        au-delà des
        au-delà du
        au-dessous d'
        au-dessous de
        au-dessous des
        au-dessous du
        au-dessus d'
        au-dessus de
        au-dessus des
        au-dessus du
        auprès d'
        auprès de
        auprès des
        auprès du
        autour d'
        autour de
        autour des
        autour du
        en raison de
        face au
        face aux
        face à
        faute d'
        faute de
        grâce au
        grâce aux
        grâce à
        hors de
        hors du
        le long de
        le long du
        loin de
        loin du
        lors d'
        lors de
        lors des
        lors du
        proche de
        près d'
        près de
        près des
        près du
        quant au
        quant aux
        quant à
        suite au
        suite aux
        suite à
        vis-à-vis de
        vis-à-vis du
        y compris
        à cause de
        """
    ),
    person_relatives=words("qui"),
    relatives=words(
        """
        auquel auxquelles auxquels desquelles desquels dont duquel laquelle lequel lesquelles lesquels où
        qu' que qui
        """
    )
    | phrases(
        """
        ce dont
        ce qu'
        ce que
        ce qui
        ce à quoi
        à laquelle
        à qui
        """
    ),
    conjunctions=phrases(
        """
        afin qu'
        afin que
        ainsi qu'
        ainsi que
        alors qu'
        alors que
        après qu'
        après que
        au cas où
        au fur et à mesure que
        aussi bien que
        aussitôt que
        autant que
        avant qu'
        avant que
        bien qu'
        bien que
        c'est-à-dire
        car
        cependant
        comme
        d'autant plus que
        d'autant que
        de crainte que
        de façon que
        de manière que
        de peur que
        de sorte qu'
        de sorte que
        depuis qu'
        depuis que
        donc
        du moment que
        dès lors qu'
        dès lors que
        dès qu'
        dès que
        en attendant que
        en sorte que
        encore que
        et
        et que
        excepté que
        jusqu'à ce qu'
        jusqu'à ce que
        lorsqu'
        lorsque
        maintenant que
        mais
        mais aussi
        même si
        ni
        or
        ou
        ou bien
        ou que
        outre que
        parce qu'
        parce que
        pendant qu'
        pendant que
        pour peu que
        pour qu'
        pour que
        pourvu qu'
        pourvu que
        puis
        puisqu'
        puisque
        qu'
        quand
        que
        quoiqu'
        quoique
        s'
        sans qu'
        sans que
        sauf que
        selon que
        si
        si bien qu'
        si bien que
        si ce n'est que
        sinon
        sitôt que
        soit
        tandis qu'
        tandis que
        tant qu'
        tant que
        tout comme
        vu que
        étant donné que
        """
    ),
    openers=phrases(
        """
        après avoir
        après cela
        après coup
        après quoi
        après tout
        au bout du compte
        au contraire
        au cours de
        au demeurant
        au début
        au départ
        au final
        au fond
        au lieu de cela
        au mieux
        au moins
        au moment où
        au passage
        au pire
        au plus tard
        au total
        au vu de
        au-delà
        aux yeux de
        avant cela
        avant de
        avant tout
        avant toute chose
        avec le recul
        avec le temps
        comme chacun sait
        comme d'habitude
        comme prévu
        comme quoi
        comme si
        comme souvent
        comme toujours
        concernant
        contre toute attente
        d'abord
        d'ailleurs
        d'après elle
        d'après eux
        d'après lui
        d'autant plus que
        d'autre part
        d'autres
        d'emblée
        d'habitude
        d'ici là
        d'ici quelques jours
        d'ordinaire
        d'où
        d'un autre côté
        d'un coup
        d'un côté
        d'un point de vue
        d'une certaine manière
        d'une manière générale
        d'une part
        dans ce cadre
        dans ce cas
        dans ce contexte
        dans ce domaine
        dans ces conditions
        dans cette optique
        dans cette perspective
        dans l'ensemble
        dans l'entourage de
        dans l'immédiat
        dans l'intervalle
        dans la foulée
        dans la mesure où
        dans la pratique
        dans la réalité
        dans le cas contraire
        dans le détail
        dans le même temps
        dans les faits
        dans les prochains jours
        dans tous les cas
        dans un communiqué
        dans un deuxième temps
        dans un entretien
        dans un premier temps
        dans un second temps
        dans une certaine mesure
        dans une large mesure
        de ce fait
        de ce point de vue
        de cette façon
        de cette manière
        de fait
        de l'autre
        de l'autre côté
        de la même façon
        de la même manière
        de la sorte
        de leur côté
        de même
        de nombreuses
        de nombreux
        de nos jours
        de nouveau
        de plus
        de plus en plus
        de quoi
        de son côté
        de son propre aveu
        de surcroît
        de temps en temps
        de toute façon
        de toute manière
        de toute évidence
        de toutes façons
        depuis
        depuis ce temps
        depuis lors
        depuis peu
        depuis plusieurs années
        des centaines de
        des dizaines de
        des milliers de
        du coup
        du côté de
        du fait de
        du jour au lendemain
        du moins
        du même coup
        du point de vue de
        du reste
        durant ces années
        dès le début
        dès le départ
        dès lors
        en attendant
        en aucun cas
        en cas de
        en cause
        en ce moment
        en ce qui concerne
        en ce sens
        en clair
        en conclusion
        en conséquence
        en d'autres mots
        en d'autres termes
        en dehors de
        en dernier lieu
        en dernier ressort
        en deux mots
        en deuxième lieu
        en définitive
        en dépit de
        en effet
        en fait
        en fin de compte
        en fonction de
        en guise de
        en général
        en juin dernier
        en l'absence de
        en l'espèce
        en l'occurrence
        en l'état
        en ligne de mire
        en marge de
        en matière de
        en moyenne
        en même temps
        en outre
        en parallèle
        en particulier
        en pratique
        en premier lieu
        en principe
        en quelque sorte
        en raison de
        en retour
        en revanche
        en réalité
        en réponse
        en résumé
        en second lieu
        en somme
        en substance
        en théorie
        en tous cas
        en tout
        en tout cas
        en tout état de cause
        en toute logique
        en témoigne
        en témoignent
        en un mot
        en vain
        en vertu de
        en vue de
        en vérité
        entre autres
        entre parenthèses
        entre temps
        entre-temps
        et ainsi de suite
        et alors
        et après
        et aussi
        et ce
        et ceci
        et cela
        et d'ajouter
        et de conclure
        et de poursuivre
        et de préciser
        et de rappeler
        et encore
        et enfin
        et même
        et non
        et pour cause
        et pourtant
        et puis
        et si
        et surtout
        et voilà
        hormis cela
        hors de question
        jusqu'alors
        jusqu'ici
        jusqu'à maintenant
        jusqu'à présent
        jusque-là
        mais alors
        mais aussi
        mais encore
        mais pas seulement
        mais voilà
        malgré cela
        malgré tout
        ni plus ni moins
        or
        ou bien
        ou encore
        ou plutôt
        outre cela
        outre-atlantique
        outre-manche
        outre-rhin
        où que
        par ailleurs
        par bonheur
        par chance
        par comparaison
        par conséquent
        par contraste
        par contre
        par définition
        par exception
        par exemple
        par hasard
        par la même occasion
        par la suite
        par le passé
        par malheur
        par moments
        par nature
        par principe
        par rapport à
        parmi elles
        parmi eux
        parmi les
        pendant ce temps
        pendant ce temps-là
        pendant des années
        pendant longtemps
        pour ainsi dire
        pour autant
        pour ce faire
        pour cela
        pour certains
        pour cette raison
        pour commencer
        pour conclure
        pour elle
        pour eux
        pour finir
        pour l'anecdote
        pour l'essentiel
        pour l'heure
        pour l'instant
        pour le meilleur et pour le pire
        pour le moment
        pour le reste
        pour leur part
        pour lui
        pour ma part
        pour moi
        pour mémoire
        pour preuve
        pour rappel
        pour résumer
        pour sa défense
        pour sa part
        pour tout dire
        pour un peu
        pour une fois
        puis
        quand bien même
        quand même
        quant à elle
        quant à eux
        quant à lui
        qui plus est
        qui sait
        quoi qu'il arrive
        quoi qu'il en soit
        sans aucun doute
        sans cela
        sans compter
        sans doute
        sans parler de
        sans plus attendre
        sans surprise
        sauf erreur
        sauf exception
        selon elle
        selon eux
        selon lui
        selon nos informations
        selon toute vraisemblance
        si besoin
        si bien que
        si nécessaire
        si possible
        si tel est le cas
        sinon
        soit dit en passant
        sous cet angle
        sous peu
        sous prétexte de
        suite au
        suite aux
        suite à
        suite à cela
        sur ce
        sur ce point
        sur ce sujet
        sur le coup
        sur le fond
        sur le moment
        sur le papier
        sur le plan
        sur le terrain
        sur place
        vers la fin
        vis-à-vis de
        voilà pourquoi
        voilà tout
        vu de loin
        à ce jour
        à ce moment-là
        à ce propos
        à ce stade
        à ce sujet
        à ce titre
        à cet effet
        à cet égard
        à cette occasion
        à chaque fois
        à commencer par
        à conserver
        à consommer
        à court terme
        à découvrir
        à défaut
        à garder
        à l'avenir
        à l'heure actuelle
        à l'inverse
        à l'issue de
        à l'occasion de
        à l'opposé
        à l'origine
        à l'époque
        à la fin
        à la place
        à la suite de
        à lire
        à long terme
        à mon avis
        à noter
        à part cela
        à partir de
        à plusieurs reprises
        à première vue
        à prendre
        à propos
        à retenir
        à savoir
        à son tour
        à suivre
        à terme
        à titre d'exemple
        à titre de comparaison
        à titre indicatif
        à tort ou à raison
        à utiliser
        à voir
        à vrai dire
        à écouter
    """
    ),
    comma_before=phrases(
        """
        ainsi que
        alors qu'
        alors que
        au point que
        bien qu'
        bien que
        c'est-à-dire
        car
        ce dont
        ce qu'
        ce que
        ce qui
        comme par exemple
        contrairement à
        d'après
        d'autant plus qu'
        d'autant plus que
        d'autant que
        d'où
        dans la mesure où
        de même que
        de sorte que
        de telle sorte que
        dont
        en attendant que
        en particulier
        encore que
        et ce
        et non
        excepté
        hormis
        lequel
        lesquelles
        lesquels
        mais
        mais aussi
        même si
        notamment
        or
        par exemple
        plutôt que
        pour la plupart
        puisqu'
        puisque
        quitte à
        quoiqu'
        quoique
        sans compter
        sans que
        sauf
        selon
        si bien qu'
        si bien que
        surtout
        tandis qu'
        tandis que
        tant et si bien que
        voire
        vu que
        y compris
        à commencer par
        à l'exception de
        à l'exception des
        à l'exception du
        à l'exclusion de
        à l'image de
        à l'instar de
        à savoir
        étant donné que
        """
    ),
    sentence_words=words(
        """
        aucun aucune c' ce ceci cela celle celles celui certaines certains ces cet cette ceux ceux-ci chacun chaque elle
        elles il ils j' je l' la le les leur leurs m' ma mes mon n' ne nos notre nous on personne plusieurs rien
        sa ses son ta tes ton tous toutes tu un une vos votre vous y ça
        """
    ),
    finite_verbs=words(
        """
        a abandonna abandonnaient abandonnait abandonne abandonnent abandonnera abandonneraient
        abandonnerait abandonneront abandonnèrent accepta acceptaient acceptait accepte acceptent acceptera
        accepteraient accepterait accepteront acceptèrent accompagna accompagnaient accompagnait accompagne
        accompagnent accompagnera accompagneraient accompagnerait accompagneront accompagnèrent accrocha
        accrochaient accrochait accroche accrochent accrochera accrocheraient accrocherait accrocheront
        accrochèrent accueillaient accueillait accueille accueillent accueillera accueilleraient
        accueillerait accueilleront accueillirent accueillit accusa accusaient accusait accuse accusent
        accusera accuseraient accuserait accuseront accusèrent acheta achetaient achetait achetèrent achète
        achètent achètera achèteraient achèterait achèteront acquerra acquerraient acquerrait acquerront
        acquiert acquirent acquit acquièrent acquéraient acquérait admet admettaient admettait admettent
        admettra admettraient admettrait admettront admirent admit adopta adoptaient adoptait adopte
        adoptent adoptera adopteraient adopterait adopteront adoptèrent affaiblira affaibliraient
        affaiblirait affaiblirent affaibliront affaiblissaient affaiblissait affaiblissent affaiblit affecta
        affectaient affectait affecte affectent affectera affecteraient affecterait affecteront affectèrent
        afficha affichaient affichait affiche affichent affichera afficheraient afficherait afficheront
        affichèrent affirma affirmaient affirmait affirme affirment affirmera affirmeraient affirmerait
        affirmeront affirmèrent affronta affrontaient affrontait affronte affrontent affrontera
        affronteraient affronterait affronteront affrontèrent agira agiraient agirait agirent agiront
        agissaient agissait agissent agit ai aida aidaient aidait aident aidera aideraient aiderait aideront
        aidèrent aient aille aillent aima aimaient aimait aime aiment aimera aimeraient aimerait aimeront
        aimèrent ait ajouta ajoutaient ajoutait ajoute ajoutent ajoutera ajouteraient ajouterait ajouteront
        ajoutèrent alla allaient allait allez allons allèrent amena amenaient amenait amenèrent amène
        amènent amènera amèneraient amènerait amèneront améliora amélioraient améliorait améliore améliorent
        améliorera amélioreraient améliorerait amélioreront améliorèrent annoncent annoncera annonceraient
        annoncerait annonceront annoncèrent annonça annonçaient annonçait apparaissaient apparaissait
        apparaissent apparaît apparaîtra apparaîtraient apparaîtrait apparaîtront appartenaient appartenait
        appartiendra appartiendraient appartiendrait appartiendront appartiennent appartient appartinrent
        appartint apparurent apparut appela appelaient appelait appelle appellent appellera appelleraient
        appellerait appelleront appelèrent apprenaient apprenait apprend apprendra apprendraient apprendrait
        apprendront apprennent apprirent apprit approcha approchaient approchait approchent approchera
        approcheraient approcherait approcheront approchèrent approuva approuvaient approuvait approuve
        approuvent approuvera approuveraient approuverait approuveront approuvèrent arriva arrivaient
        arrivait arrive arrivent arrivera arriveraient arriverait arriveront arrivèrent arrêta arrêtaient
        arrêtait arrêtent arrêtera arrêteraient arrêterait arrêteront arrêtèrent assista assistaient
        assistait assiste assistent assistera assisteraient assisterait assisteront assistèrent assura
        assuraient assurait assure assurent assurera assureraient assurerait assureront assurèrent
        atteignaient atteignait atteignent atteignirent atteignit atteindra atteindraient atteindrait
        atteindront attend attendaient attendait attendent attendirent attendit attendra attendraient
        attendrait attendront attesta attestaient attestait atteste attestent attestera attesteraient
        attesterait attesteront attestèrent attira attiraient attirait attire attirent attirera attireraient
        attirerait attireront attirèrent augmenta augmentaient augmentait augmente augmentent augmentera
        augmenteraient augmenterait augmenteront augmentèrent aura aurai auraient aurais aurait aurez
        aurions aurons auront avaient avais avait avance avancent avancera avanceraient avancerait
        avanceront avancèrent avança avançaient avançait avez aviez avions avons bat battaient battait
        battent battirent battit battra battraient battrait battront blessa blessaient blessait blesse
        blessent blessera blesseraient blesserait blesseront blessèrent bloqua bloquaient bloquait bloquent
        bloquera bloqueraient bloquerait bloqueront bloquèrent bouge bougea bougeaient bougeait bougent
        bougera bougeraient bougerait bougeront bougèrent bénéficia bénéficiaient bénéficiait bénéficie
        bénéficient bénéficiera bénéficieraient bénéficierait bénéficieront bénéficièrent causa causaient
        causait causent causera causeraient causerait causeront causèrent changea changeaient changeait
        changent changera changeraient changerait changeront changèrent chercha cherchaient cherchait
        cherche cherchent cherchera chercheraient chercherait chercheront cherchèrent choisira choisiraient
        choisirait choisirent choisiront choisissaient choisissait choisissent choisit collabora
        collaboraient collaborait collabore collaborent collaborera collaboreraient collaborerait
        collaboreront collaborèrent collecta collectaient collectait collectent collectera collecteraient
        collecterait collecteront collectèrent commence commencent commencera commenceraient commencerait
        commenceront commencèrent commença commençaient commençait compara comparaient comparait compare
        comparent comparera compareraient comparerait compareront comparèrent complète complètent compléta
        complétaient complétait complétera compléteraient compléterait compléteront complétèrent comporta
        comportaient comportait comporte comportent comportera comporteraient comporterait comporteront
        comportèrent composa composaient composait compose composent composera composeraient composerait
        composeront composèrent comprenaient comprenait comprend comprendra comprendraient comprendrait
        comprendront comprennent comprirent comprit compta comptaient comptait comptent comptera
        compteraient compterait compteront comptèrent concerna concernaient concernait concerne concernent
        concernera concerneraient concernerait concerneront concernèrent concluaient concluait concluent
        conclura concluraient conclurait conclurent concluront conclut condamna condamnaient condamnait
        condamne condamnent condamnera condamneraient condamnerait condamneront condamnèrent conduira
        conduiraient conduirait conduiront conduisaient conduisait conduisent conduisirent conduisit
        confirma confirmaient confirmait confirme confirment confirmera confirmeraient confirmerait
        confirmeront confirmèrent connais connaissaient connaissait connaissent connaissons connaît
        connaîtra connaîtraient connaîtrait connaîtront connurent connut considère considèrent considéra
        considéraient considérait considérera considéreraient considérerait considéreront considérèrent
        consista consistaient consistait consiste consistent consistera consisteraient consisterait
        consisteront consistèrent consomma consommaient consommait consomme consomment consommera
        consommeraient consommerait consommeront consommèrent constitua constituaient constituait constitue
        constituent constituera constitueraient constituerait constitueront constituèrent construira
        construiraient construirait construiront construisaient construisait construisent construisirent
        construisit contenaient contenait contesta contestaient contestait contestent contestera
        contesteraient contesterait contesteront contestèrent contiendra contiendraient contiendrait
        contiendront contiennent contient continrent contint continua continuaient continuait continuent
        continuera continueraient continuerait continueront continuèrent contribua contribuaient contribuait
        contribue contribuent contribuera contribueraient contribuerait contribueront contribuèrent convainc
        convaincra convaincraient convaincrait convaincront convainquaient convainquait convainquent
        convainquirent convainquit convient corrige corrigea corrigeaient corrigeait corrigent corrigera
        corrigeraient corrigerait corrigeront corrigèrent couraient courait courent courra courraient
        courrait courront coururent courut couvraient couvrait couvre couvrent couvrira couvriraient
        couvrirait couvrirent couvriront couvrit craignaient craignait craignent craignirent craignit
        craindra craindraient craindrait craindront craint croient croira croiraient croirait croiront crois
        croit croyaient croyait croyez croyons crurent crut créa créaient créait créent créera créeraient
        créerait créeront créèrent cède cèdent céda cédaient cédait cédera céderaient céderait céderont
        cédèrent célèbrent célébra célébraient célébrait célébrera célébreraient célébrerait célébreront
        célébrèrent demanda demandaient demandait demandent demandera demanderaient demanderait demanderont
        demandèrent descend descendaient descendait descendent descendirent descendit descendra
        descendraient descendrait descendront devaient devait devenaient devenait devez deviendra
        deviendraient deviendrait deviendront deviennent devient devinrent devint devons devra devrai
        devraient devrais devrait devrions devrons devront diminua diminuaient diminuait diminue diminuent
        diminuera diminueraient diminuerait diminueront diminuèrent dira diraient dirait dirent dirige
        dirigea dirigeaient dirigeait dirigent dirigera dirigeraient dirigerait dirigeront dirigèrent diront
        disaient disait discuta discutaient discutait discute discutent discutera discuteraient discuterait
        discuteront discutèrent dise disent disparaissaient disparaissait disparaissent disparaît
        disparaîtra disparaîtraient disparaîtrait disparaîtront disparurent disparut disposa disposaient
        disposait dispose disposent disposera disposeraient disposerait disposeront disposèrent dit dois
        doit doive doivent domina dominaient dominait domine dominent dominera domineraient dominerait
        domineront dominèrent donna donnaient donnait donne donnent donnera donneraient donnerait donneront
        donnèrent dura duraient durait durent durera dureraient durerait dureront durèrent dut décida
        décidaient décidait décide décident décidera décideraient déciderait décideront décidèrent déclara
        déclaraient déclarait déclare déclarent déclarera déclareraient déclarerait déclareront déclarèrent
        découvraient découvrait découvre découvrent découvrira découvriraient découvrirait découvrirent
        découvriront découvrit décrira décriraient décrirait décriront décrit décrivaient décrivait
        décrivent décrivirent décrivit défend défendaient défendait défendent défendirent défendit défendra
        défendraient défendrait défendront définira définiraient définirait définirent définiront
        définissaient définissait définissent définit dénonce dénoncent dénoncera dénonceraient dénoncerait
        dénonceront dénoncèrent dénonça dénonçaient dénonçait dépassa dépassaient dépassait dépasse
        dépassent dépassera dépasseraient dépasserait dépasseront dépassèrent dépend dépendaient dépendait
        dépendent dépendirent dépendit dépendra dépendraient dépendrait dépendront déposa déposaient
        déposait dépose déposent déposera déposeraient déposerait déposeront déposèrent désigna désignaient
        désignait désigne désignent désignera désigneraient désignerait désigneront désignèrent désira
        désiraient désirait désire désirent désirera désireraient désirerait désireront désirèrent détermina
        déterminaient déterminait détermine déterminent déterminera détermineraient déterminerait
        détermineront déterminèrent détesta détestaient détestait déteste détestent détestera détesteraient
        détesterait détesteront détestèrent détruira détruiraient détruirait détruiront détruisaient
        détruisait détruisent détruisirent détruisit développa développaient développait développe
        développent développera développeraient développerait développeront développèrent emmena emmenaient
        emmenait emmenèrent emmène emmènent emmènera emmèneraient emmènerait emmèneront emploie emploient
        emploiera emploieraient emploierait emploieront employa employaient employait employèrent emporta
        emportaient emportait emporte emportent emportera emporteraient emporterait emporteront emportèrent
        empêcha empêchaient empêchait empêche empêchent empêchera empêcheraient empêcherait empêcheront
        empêchèrent engagea engageaient engageait engagent engagera engageraient engagerait engageront
        engagèrent enleva enlevaient enlevait enlevèrent enlève enlèvent enlèvera enlèveraient enlèverait
        enlèveront entend entendaient entendait entendent entendirent entendit entendra entendraient
        entendrait entendront entra entraient entrait entraîna entraînaient entraînait entraîne entraînent
        entraînera entraîneraient entraînerait entraîneront entraînèrent entrent entrera entreraient
        entrerait entreront entrèrent enverra enverraient enverrait enverront envoie envoient envoya
        envoyaient envoyait envoyèrent espère espèrent espéra espéraient espérait espérera espéreraient
        espérerait espéreront espérèrent essaya essayaient essayait essaye essayent essayera essayeraient
        essayerait essayeront essayèrent est estima estimaient estimait estime estiment estimera
        estimeraient estimerait estimeront estimèrent eurent eut examina examinaient examinait examine
        examinent examinera examineraient examinerait examineront examinèrent excluaient excluait excluent
        exclura excluraient exclurait exclurent excluront exclut exerce exercent exercera exerceraient
        exercerait exerceront exercèrent exerça exerçaient exerçait exige exigea exigeaient exigeait exigent
        exigera exigeraient exigerait exigeront exigèrent exista existaient existait existe existent
        existera existeraient existerait existeront existèrent expira expiraient expirait expire expirent
        expirera expireraient expirerait expireront expirèrent expliqua expliquaient expliquait explique
        expliquent expliquera expliqueraient expliquerait expliqueront expliquèrent exploita exploitaient
        exploitait exploite exploitent exploitera exploiteraient exploiterait exploiteront exploitèrent
        explora exploraient explorait explore explorent explorera exploreraient explorerait exploreront
        explorèrent exporta exportaient exportait exportent exportera exporteraient exporterait exporteront
        exportèrent exposa exposaient exposait expose exposent exposera exposeraient exposerait exposeront
        exposèrent exécuta exécutaient exécutait exécute exécutent exécutera exécuteraient exécuterait
        exécuteront exécutèrent eût fais faisaient faisait faisons fait faites fallaient fallait fallut
        fasse fassent faudra faudraient faudrait faudront faut fera ferai feraient ferait ferma fermaient
        fermait ferment fermera fermeraient fermerait fermeront fermèrent ferons feront figura figuraient
        figurait figurent figurera figureraient figurerait figureront figurèrent financent financera
        financeraient financerait financeront financèrent finança finançaient finançait finira finiraient
        finirait finirent finiront finissaient finissait finissent finit firent fit fonctionna
        fonctionnaient fonctionnait fonctionne fonctionnent fonctionnera fonctionneraient fonctionnerait
        fonctionneront fonctionnèrent fonda fondaient fondait fonde fondent fondera fonderaient fonderait
        fonderont fondèrent font forcent forcera forceraient forcerait forceront forcèrent forma formaient
        formait forment formera formeraient formerait formeront formèrent força forçaient forçait fournira
        fourniraient fournirait fournirent fourniront fournissaient fournissait fournissent fournit frappa
        frappaient frappait frappent frappera frapperaient frapperait frapperont frappèrent fuient fuira
        fuiraient fuirait fuirent fuiront furent fussent fut fuyaient fuyait fût gagna gagnaient gagnait
        gagne gagnent gagnera gagneraient gagnerait gagneront gagnèrent garantira garantiraient garantirait
        garantirent garantiront garantissaient garantissait garantissent garantit grandira grandiraient
        grandirait grandirent grandiront grandissaient grandissait grandissent grandit habita habitaient
        habitait habite habitent habitera habiteraient habiterait habiteront habitèrent hérita héritaient
        héritait hérite héritent héritera hériteraient hériterait hériteront héritèrent hésita hésitaient
        hésitait hésite hésitent hésitera hésiteraient hésiterait hésiteront hésitèrent identifia
        identifiaient identifiait identifie identifient identifiera identifieraient identifierait
        identifieront identifièrent ignora ignoraient ignorait ignore ignorent ignorera ignoreraient
        ignorerait ignoreront ignorèrent imagina imaginaient imaginait imagine imaginent imaginera
        imagineraient imaginerait imagineront imaginèrent importa importaient importait importe importent
        importera importeraient importerait importeront importèrent imposa imposaient imposait impose
        imposent imposera imposeraient imposerait imposeront imposèrent incluaient incluait incluent inclura
        incluraient inclurait inclurent incluront inclut indiqua indiquaient indiquait indique indiquent
        indiquera indiqueraient indiquerait indiqueront indiquèrent informa informaient informait informe
        informent informera informeraient informerait informeront informèrent inquiète inquiètent inquiéta
        inquiétaient inquiétait inquiétera inquiéteraient inquiéterait inquiéteront inquiétèrent insista
        insistaient insistait insiste insistent insistera insisteraient insisterait insisteront insistèrent
        inspecta inspectaient inspectait inspecte inspectent inspectera inspecteraient inspecterait
        inspecteront inspectèrent inspira inspiraient inspirait inspire inspirent inspirera inspireraient
        inspirerait inspireront inspirèrent interdira interdiraient interdirait interdirent interdiront
        interdisaient interdisait interdisent interpella interpellaient interpellait interpelle interpellent
        interpellera interpelleraient interpellerait interpelleront interpellèrent intervenaient intervenait
        interviendra interviendraient interviendrait interviendront interviennent intervient intervinrent
        intervint investira investiraient investirait investirent investiront investissaient investissait
        investissent investit invita invitaient invitait invite invitent invitera inviteraient inviterait
        inviteront invitèrent ira irai iraient irait irons iront jeta jetaient jetait jette jettent jettera
        jetteraient jetterait jetteront jetèrent joua jouaient jouait jouent jouera joueraient jouerait
        joueront jouèrent jugea jugeaient jugeait jugent jugera jugeraient jugerait jugeront jugèrent jura
        juraient jurait jure jurent jurera jureraient jurerait jureront jurèrent justifia justifiaient
        justifiait justifie justifient justifiera justifieraient justifierait justifieront justifièrent
        laissa laissaient laissait laisse laissent laissera laisseraient laisserait laisseront laissèrent
        lance lancent lancera lanceraient lancerait lanceront lancèrent lança lançaient lançait leva
        levaient levait levèrent libère libèrent libéra libéraient libérait libérera libéreraient libérerait
        libéreront libérèrent limita limitaient limitait limitent limitera limiteraient limiterait
        limiteront limitèrent lève lèvent lèvera lèveraient lèverait lèveront maintenaient maintenait
        maintiendra maintiendraient maintiendrait maintiendront maintiennent maintient maintinrent maintint
        mangea mangeaient mangeait mangent mangera mangeraient mangerait mangeront mangèrent manifesta
        manifestaient manifestait manifestent manifestera manifesteraient manifesterait manifesteront
        manifestèrent manqua manquaient manquait manquent manquera manqueraient manquerait manqueront
        manquèrent marcha marchaient marchait marchent marchera marcheraient marcherait marcheront
        marchèrent marqua marquaient marquait marquent marquera marqueraient marquerait marqueront
        marquèrent mena menace menacent menacera menaceraient menacerait menaceront menacèrent menaient
        menait menaça menaçaient menaçait mentionna mentionnaient mentionnait mentionne mentionnent
        mentionnera mentionneraient mentionnerait mentionneront mentionnèrent menèrent mesura mesuraient
        mesurait mesurent mesurera mesureraient mesurerait mesureront mesurèrent met mets mettaient mettait
        mette mettent mettez mettons mettra mettraient mettrait mettront meurent meurt mirent mit modifia
        modifiaient modifiait modifie modifient modifiera modifieraient modifierait modifieront modifièrent
        monta montaient montait montent montera monteraient monterait monteront montra montraient montrait
        montrent montrera montreraient montrerait montreront montrèrent montèrent mouraient mourait mourra
        mourraient mourrait mourront moururent mourut multiplia multipliaient multipliait multiplie
        multiplient multipliera multiplieraient multiplierait multiplieront multiplièrent mène mènent mènera
        mèneraient mènerait mèneront mérita méritaient méritait mérite méritent méritera mériteraient
        mériterait mériteront méritèrent naissaient naissait naissent naquirent naquit naît naîtra
        naîtraient naîtrait naîtront nettoie nettoient nettoiera nettoieraient nettoierait nettoieront
        nettoya nettoyaient nettoyait nettoyèrent nomma nommaient nommait nomme nomment nommera nommeraient
        nommerait nommeront nommèrent obtenaient obtenait obtiendra obtiendraient obtiendrait obtiendront
        obtiennent obtient obtinrent obtint obéira obéiraient obéirait obéirent obéiront obéissaient
        obéissait obéissent obéit occupa occupaient occupait occupe occupent occupera occuperaient
        occuperait occuperont occupèrent offraient offrait offrent offrira offriraient offrirait offrirent
        offriront offrit ont opposa opposaient opposait oppose opposent opposera opposeraient opposerait
        opposeront opposèrent opère opèrent opéraient opérait opérera opéreraient opérerait opéreront
        opérèrent ordonna ordonnaient ordonnait ordonne ordonnent ordonnera ordonneraient ordonnerait
        ordonneront ordonnèrent organisa organisaient organisait organise organisent organisera
        organiseraient organiserait organiseront organisèrent oublia oubliaient oubliait oublie oublient
        oubliera oublieraient oublierait oublieront oublièrent ouvraient ouvrait ouvre ouvrent ouvrira
        ouvriraient ouvrirait ouvrirent ouvriront ouvrit paraissaient paraissait paraissent paraît paraîtra
        paraîtraient paraîtrait paraîtront parla parlaient parlait parle parlent parlera parleraient
        parlerait parleront parlèrent partagea partageaient partageait partagent partagera partageraient
        partagerait partageront partagèrent partaient partait partent participa participaient participait
        participe participent participera participeraient participerait participeront participèrent partira
        partiraient partirait partirent partiront partit parurent parut parvenaient parvenait parviendra
        parviendraient parviendrait parviendront parviennent parvient parvinrent parvint passa passaient
        passait passent passera passeraient passerait passeront passèrent paya payaient payait payent payera
        payeraient payerait payeront payèrent pensa pensaient pensait pense pensent pensera penseraient
        penserait penseront pensèrent perd perdaient perdait perdent perdirent perdit perdra perdraient
        perdrait perdront permet permettaient permettait permette permettent permettra permettraient
        permettrait permettront permirent permit pesa pesaient pesait pesèrent peut peuvent peux placent
        placera placeraient placerait placeront placèrent plaça plaçaient plaçait porta portaient portait
        portent portera porteraient porterait porteront portèrent possède possèdent posséda possédaient
        possédait possédera posséderaient posséderait posséderont possédèrent pourra pourrai pourraient
        pourrais pourrait pourrions pourrons pourront poursuit poursuivaient poursuivait poursuivent
        poursuivirent poursuivit poursuivra poursuivraient poursuivrait poursuivront pouvaient pouvait
        pouvez pouvons prenaient prenait prend prendra prendraient prendrait prendront prends prenez prenne
        prennent prenons prirent prit produira produiraient produirait produiront produisaient produisait
        produisent produisirent produisit profita profitaient profitait profite profitent profitera
        profiteraient profiterait profiteront profitèrent projeta projetaient projetait projette projettent
        projettera projetteraient projetterait projetteront projetèrent prononce prononcent prononcera
        prononceraient prononcerait prononceront prononcèrent prononça prononçaient prononçait proposa
        proposaient proposait propose proposent proposera proposeraient proposerait proposeront proposèrent
        protesta protestaient protestait proteste protestent protestera protesteraient protesterait
        protesteront protestèrent protège protègent protégea protégeaient protégeait protégera protégeraient
        protégerait protégeront protégèrent provoqua provoquaient provoquait provoque provoquent provoquera
        provoqueraient provoquerait provoqueront provoquèrent précisa précisaient précisait précise
        précisent précisera préciseraient préciserait préciseront précisèrent préfère préfèrent préféra
        préféraient préférait préférera préféreraient préférerait préféreront préférèrent prépara
        préparaient préparait prépare préparent préparera prépareraient préparerait prépareront préparèrent
        présenta présentaient présentait présentent présentera présenteraient présenterait présenteront
        présentèrent prévirent prévit prévoient prévoira prévoiraient prévoirait prévoiront prévoit
        prévoyaient prévoyait publia publiaient publiait publie publient publiera publieraient publierait
        publieront publièrent puisse puissent purent put pèse pèsent pèsera pèseraient pèserait pèseront
        quitta quittaient quittait quittent quittera quitteraient quitterait quitteront quittèrent raconta
        racontaient racontait raconte racontent racontera raconteraient raconterait raconteront racontèrent
        ralentira ralentiraient ralentirait ralentirent ralentiront ralentissaient ralentissait ralentissent
        ralentit rappela rappelaient rappelait rappelle rappellent rappellera rappelleraient rappellerait
        rappelleront rappelèrent rapporta rapportaient rapportait rapporte rapportent rapportera
        rapporteraient rapporterait rapporteront rapportèrent rassura rassuraient rassurait rassure
        rassurent rassurera rassureraient rassurerait rassureront rassurèrent recevaient recevait recevra
        recevraient recevrait recevront rechercha recherchaient recherchait recherchent recherchera
        rechercheraient rechercherait rechercheront recherchèrent reconnaissaient reconnaissait
        reconnaissent reconnaît reconnaîtra reconnaîtraient reconnaîtrait reconnaîtront reconnurent reconnut
        refusa refusaient refusait refuse refusent refusera refuseraient refuserait refuseront refusèrent
        rejeta rejetaient rejetait rejette rejettent rejettera rejetteraient rejetterait rejetteront
        rejetèrent rejoignaient rejoignait rejoignent rejoignirent rejoignit rejoindra rejoindraient
        rejoindrait rejoindront remet remettaient remettait remettent remettra remettraient remettrait
        remettront remirent remit remplace remplacent remplacera remplaceraient remplacerait remplaceront
        remplacèrent remplaça remplaçaient remplaçait remplira rempliraient remplirait remplirent rempliront
        remplissaient remplissait remplissent remplit remporta remportaient remportait remporte remportent
        remportera remporteraient remporterait remporteront remportèrent rend rendaient rendait rendent
        rendirent rendit rendra rendraient rendrait rendront renonce renoncent renoncera renonceraient
        renoncerait renonceront renoncèrent renonça renonçaient renonçait reposa reposaient reposait repose
        reposent reposera reposeraient reposerait reposeront reposèrent reprenaient reprenait reprend
        reprendra reprendraient reprendrait reprendront reprennent reprirent reprit représenta
        représentaient représentait représente représentent représentera représenteraient représenterait
        représenteront représentèrent respecta respectaient respectait respecte respectent respectera
        respecteraient respecterait respecteront respectèrent resta restaient restait reste restent restera
        resteraient resterait resteront restèrent retenaient retenait retiendra retiendraient retiendrait
        retiendront retiennent retient retinrent retint revenaient revenait reviendra reviendraient
        reviendrait reviendront reviennent revient revinrent revint reçoit reçoivent reçurent reçut règlent
        réagira réagiraient réagirait réagirent réagiront réagissaient réagissait réagissent réagit réalisa
        réalisaient réalisait réalise réalisent réalisera réaliseraient réaliserait réaliseront réalisèrent
        réduira réduiraient réduirait réduiront réduisaient réduisait réduisent réduisirent réduisit régla
        réglaient réglait réglera régleraient réglerait régleront réglèrent répand répandaient répandait
        répandent répandirent répandit répandra répandraient répandrait répandront répara réparaient
        réparait répare réparent réparera répareraient réparerait répareront réparèrent répond répondaient
        répondait répondent répondirent répondit répondra répondraient répondrait répondront répète répètent
        répéta répétaient répétait répétera répéteraient répéterait répéteront répétèrent résista
        résistaient résistait résiste résistent résistera résisteraient résisterait résisteront résistèrent
        réunira réuniraient réunirait réunirent réuniront réunissaient réunissait réunissent réunit réussira
        réussiraient réussirait réussirent réussiront réussissaient réussissait réussissent réussit révèle
        révèlent révéla révélaient révélait révélera révéleraient révélerait révéleront révélèrent s'agit
        sache sachent sais saisira saisiraient saisirait saisirent saisiront saisissaient saisissait
        saisissent saisit sait sanctionna sanctionnaient sanctionnait sanctionnent sanctionnera
        sanctionneraient sanctionnerait sanctionneront sanctionnèrent saura saurai sauraient saurait saurons
        sauront savaient savait savent savez savons sembla semblaient semblait semble semblent semblera
        sembleraient semblerait sembleront semblèrent sent sentaient sentait sentent sentira sentiraient
        sentirait sentirent sentiront sentit sera serai seraient serais serait serez serions serons seront
        sert servaient servait servent servira serviraient servirait servirent serviront servit signa
        signaient signait signent signera signeraient signerait signeront signèrent soient soigna soignaient
        soignait soigne soignent soignera soigneraient soignerait soigneront soignèrent soit sommes sont
        sortaient sortait sortent sortira sortiraient sortirait sortirent sortiront sortit souffraient
        souffrait souffre souffrent souffrira souffriraient souffrirait souffrirent souffriront souffrit
        souligna soulignaient soulignait souligne soulignent soulignera souligneraient soulignerait
        souligneront soulignèrent soutenaient soutenait soutiendra soutiendraient soutiendrait soutiendront
        soutiennent soutient soutinrent soutint soyons subira subiraient subirait subirent subiront
        subissaient subissait subissent subit subsista subsistaient subsistait subsiste subsistent
        subsistera subsisteraient subsisterait subsisteront subsistèrent suffira suffisait suffit suis suit
        suivaient suivait suivent suivirent suivit suivra suivraient suivrait suivront supporta supportaient
        supportait supporte supportent supportera supporteraient supporterait supporteront supportèrent
        supposa supposaient supposait suppose supposent supposera supposeraient supposerait supposeront
        supposèrent surent suscita suscitaient suscitait suscite suscitent suscitera susciteraient
        susciterait susciteront suscitèrent sut sépara séparaient séparait sépare séparent séparera
        sépareraient séparerait sépareront séparèrent tenaient tenait tend tendaient tendait tendent
        tendirent tendit tendra tendraient tendrait tendront tenta tentaient tentait tentent tentera
        tenteraient tenterait tenteront tentèrent termina terminaient terminait termine terminent terminera
        termineraient terminerait termineront terminèrent tiendra tiendraient tiendrait tiendront tienne
        tiennent tient tinrent tint tira tiraient tirait tirent tirera tireraient tirerait tireront tirèrent
        tomba tombaient tombait tombent tombera tomberaient tomberait tomberont tombèrent toucha touchaient
        touchait touchent touchera toucheraient toucherait toucheront touchèrent traita traitaient traitait
        traitent traitera traiteraient traiterait traiteront traitèrent transforma transformaient
        transformait transforme transforment transformera transformeraient transformerait transformeront
        transformèrent transmet transmettaient transmettait transmettent transmettra transmettraient
        transmettrait transmettront transmirent transmit travailla travaillaient travaillait travaille
        travaillent travaillera travailleraient travaillerait travailleront travaillèrent trouva trouvaient
        trouvait trouve trouvent trouvera trouveraient trouverait trouveront trouvèrent tua tuaient tuait
        tue tuent tuera tueraient tuerait tueront tuèrent témoigna témoignaient témoignait témoigne
        témoignent témoignera témoigneraient témoignerait témoigneront témoignèrent utilisa utilisaient
        utilisait utilise utilisent utilisera utiliseraient utiliserait utiliseront utilisèrent va vaille
        vais valaient valait valent valurent valut vas vaudra vaudraient vaudrait vaudront vaut venaient
        venait vend vendaient vendait vendent vendirent vendit vendra vendraient vendrait vendront venez
        venons verra verraient verrait verront veuille veuillent veulent veut veux viendra viendraient
        viendrait viendront vienne viennent viens vient vinrent vint virent visaient visait vise visent
        visera viseraient viserait viseront visita visitaient visitait visitent visitera visiteraient
        visiterait visiteront visitèrent visèrent vit vivaient vivait vivent vivra vivraient vivrait vivront
        voient vois voit vont vota votaient votait votent votera voteraient voterait voteront votèrent
        voudra voudraient voudrais voudrait voudrions voudront voulaient voulait voulez voulons voulurent
        voulut voyagea voyageaient voyageait voyagent voyagera voyageraient voyagerait voyageront voyagèrent
        voyaient voyait voyez voyons vécurent vécut vérifia vérifiaient vérifiait vérifie vérifient
        vérifiera vérifieraient vérifierait vérifieront vérifièrent écrira écriraient écrirait écriront
        écrivaient écrivait écrivent écrivirent écrivit élabora élaboraient élaborait élabore élaborent
        élaborera élaboreraient élaborerait élaboreront élaborèrent éleva élevaient élevait élevèrent
        élimina éliminaient éliminait élimine éliminent éliminera élimineraient éliminerait élimineront
        éliminèrent élira éliraient élirait éliront élisaient élisait élisent élit éloigna éloignaient
        éloignait éloigne éloignent éloignera éloigneraient éloignerait éloigneront éloignèrent élurent élut
        élèvent élèvera élèveraient élèverait élèveront établira établiraient établirait établirent
        établiront établissaient établissait établissent établit étaient étais était étend étendaient
        étendait étendent étendirent étendit étendra étendraient étendrait étendront étiez étions étudia
        étudiaient étudiait étudie étudient étudiera étudieraient étudierait étudieront étudièrent évita
        évitaient évitait évite évitent évitera éviteraient éviterait éviteront évitèrent évoqua évoquaient
        évoquait évoque évoquent évoquera évoqueraient évoquerait évoqueront évoquèrent êtes
        """
    ),
    finite_endings=(
        "aient",
        "assent",
        "era",
        "eraient",
        "erait",
        "eriez",
        "eront",
        "iraient",
        "irent",
        "iront",
        "issaient",
        "issait",
        "issent",
        "rions",
        "urent",
        "ussent",
        "èrent",
    ),
    chat_words=words(
        """
        @+ a+ ajd asap askip auj bah bcp beh ben biff bisous biz bizz bjr bof bsr btw chelou chui chuis
        cimer coucou dsl euh fdp frr frérot grv haha hahaha hein hihi héhé jms jpeux jpp jsais jsp jsuis
        jtdr jtm jvais jveux kan kes keske kestu ki kiff kikou koi kom lol mdr mdrr mdrrr meuf mnt mouais
        mtn nan nrv ntm ok okay oki oklm omg ouaip ouais pcq pk pkoi pls plz pq ptdr ptdrr ptn rdv relou slt
        srx stp svp tg thx tjrs tjs tkt tqt tro vrmt wesh wsh wtf xd xptdr yep
        """
    ),
    # Attributions.
    determiners=words(
        """
        assez au aucun aucune audit autre autres aux beaucoup bien ce cent cents certain certaine certaines
        certains ces cet cette chaque cinq cinquante combien d' de dernier derniers dernière dernières des
        deux deuxième différentes différents divers diverses dix dix-huit dix-neuf dix-sept douze du dudit
        huit l' la ladite le ledit les lesdites lesdits leur leurs ma maint maintes maints mes mille moins
        mon moult même mêmes neuf nos notre nul nulle onze peu plus plusieurs premier premiers première
        premières quarante quatorze quatre quatre-vingt quatre-vingt-dix quatre-vingts quel quelle quelles
        quelque quelques quels quinze sa seize sept ses six soixante soixante-dix son ta tant tel telle
        telles tels tes ton tous tout toute toutes treize trente trois troisième trop un une vingt
        vingt-cinq vingt-deux vingt-quatre vingt-trois vos votre zéro
        """
    )
    | phrases(
        """
        beaucoup de
        bon nombre de
        des centaines de
        des dizaines de
        des milliers de
        l'un des
        l'une des
        la majorité des
        la plupart de
        la plupart des
        nombre de
        peu de
        plus d'un
        plus de
        quantité de
        tous les
        tout le
        toute la
        toutes les
        un ancien
        un autre
        un certain nombre de
        un grand nombre de
        un groupe de
        une ancienne
        une autre
        une centaine de
        une dizaine de
        une douzaine de
        une partie des
        une quinzaine de
        une trentaine de
        une vingtaine de
        """
    ),
    speakers=words(
        """
        abbé abbés abonné abonnée abonnées abonnés abstentionniste abstentionnistes académicien
        académicienne académiciennes académiciens académie académies accusation accusé accusée
        accusées accusés acheteur acheteurs acheteuse acheteuses acteur acteurs actionnaire actionnaires
        activiste activistes actrice actrices adhérent adhérente adhérentes adhérents adjoint adjointe
        adjointes adjoints adjudant adjudante adjudantes adjudants administrateur administrateurs
        administration administrations administratrice administratrices admirateur admirateurs admiratrice
        admiratrices ado adolescent adolescente adolescentes adolescents ados adulte adultes adversaire
        adversaires agence agences agent agente agentes agents agresseur agresseure agresseures agresseurs
        agriculteur agriculteurs agricultrice agricultrices aide-soignant aide-soignante aides-soignantes
        aides-soignants aiea alliance alliances allié alliée alliées alliés alpiniste alpinistes ambassade
        ambassades ambassadeur ambassadeurs ambassadrice ambassadrices ambulancier ambulanciers ambulancière
        ambulancières ami amie amies amiral amirale amirales amiraux amis analyste analystes ancien ancienne
        anciennes anciens animateur animateurs animatrice animatrices ankara anonyme anonymes anthropologue
        anthropologues apprenti apprentie apprenties apprentis arbitre arbitres archevêque archevêques
        archiduc archiducs architecte architectes archéologue archéologues armée armées artisan artisane
        artisanes artisans artiste artistes assaillant assaillante assaillantes assaillants assemblée
        assemblées assistant assistante assistantes assistants association associations assurance assurances
        assureur assureurs assureuse assureuses astronaute astronautes astronome astronomes astrophysicien
        astrophysicienne astrophysiciennes astrophysiciens athlète athlètes attaché attachée attachées
        attachés attaquant attaquante attaquantes attaquants auditeur auditeurs auditrice auditrices
        aumônier aumôniers aumônière aumônières auteur auteure auteures auteurs automobiliste automobilistes
        autorité autorités autrice autrices aviation aviations avocat avocate avocates avocats ayatollah
        ayatollahs aîné aînée aînées aînés badaud badaude badaudes badauds bailleur bailleurs bailleuse
        bailleuses banque banques banquier banquiers banquière banquières barman barmans baron baronne
        baronnes barons barreau barreaux basketteur basketteurs basketteuse basketteuses bce beauvau bercy
        berlin biographe biographes biologiste biologistes blog blogs blogueur blogueurs blogueuse
        blogueuses botaniste botanistes boucher bouchers bouchère bouchères boulanger boulangers boulangère
        boulangères bourgmestre bourgmestres bourse bourses boursier boursiers boursière boursières
        boutiquier boutiquiers boutiquière boutiquières boxeur boxeurs boxeuse boxeuses braqueur braqueurs
        braqueuse braqueuses brigade brigades brigadier brigadiers brigadière brigadières bruxelles bureau
        bureaucrate bureaucrates bureaux buteur buteurs buteuse buteuses bâtonnier bâtonniers bâtonnière
        bâtonnières bénévole bénévoles bûcheron bûcheronne bûcheronnes bûcherons cabinet cabinets cadre
        cadres cafetier cafetiers cafetière cafetières camarade camarades cameraman cameramans camionneur
        camionneurs camionneuse camionneuses caméraman caméramans cancérologue cancérologues candidat
        candidate candidates candidats capitaine capitaines capitale capitales caporal caporale caporales
        caporaux cardinal cardinale cardinales cardinaux cardiologue cardiologues caricaturiste
        caricaturistes cavalier cavaliers cavalière cavalières centre centres centriste centristes cfdt cgt
        chambre chambres champion championne championnes champions chancelier chanceliers chancelière
        chancelières chancellerie chancelleries chanteur chanteurs chanteuse chanteuses chauffeur chauffeure
        chauffeures chauffeurs chauffeuse chauffeuses chaîne chaînes chef cheffe cheffes chefs cheikh
        cheikhs cheminot cheminote cheminotes cheminots chercheur chercheure chercheures chercheurs
        chercheuse chercheuses chimiste chimistes chirurgien chirurgienne chirurgiennes chirurgiens
        chorégraphe chorégraphes chroniqueur chroniqueurs chroniqueuse chroniqueuses chu chômeur chômeurs
        chômeuse chômeuses cinéaste cinéastes citadin citadine citadines citadins citoyen citoyenne
        citoyennes citoyens clandestin clandestine clandestines clandestins client cliente clientes clients
        climatologue climatologues clinique cliniques club clubs coach coachs coalition coalitions coauteur
        coauteure coauteures coauteurs codirecteur codirecteurs codirectrice codirectrices cofondateur
        cofondateurs cofondatrice cofondatrices coiffeur coiffeurs coiffeuse coiffeuses collaborateur
        collaborateurs collaboratrice collaboratrices collectif collectifs collectionneur collectionneurs
        collectionneuse collectionneuses collège collèges collègue collègues collégien collégienne
        collégiennes collégiens colonel colonelle colonelles colonels combattant combattante combattantes
        combattants comité comités commandant commandante commandantes commandants commandement
        commandements commentateur commentateurs commentatrice commentatrices commerçant commerçante
        commerçantes commerçants commissaire commissaires commission commissions communauté communautés
        commune communes communiste communistes compagne compagnes compagnie compagnies compagnon compagnons
        compatriote compatriotes complice complices compositeur compositeurs compositrice compositrices
        comptable comptables comte comtes comtesse comtesses comédien comédienne comédiennes comédiens
        concierge concierges concubin concubine concubines concubins condamné condamnée condamnées condamnés
        conducteur conducteurs conductrice conductrices confrère confrères confédération confédérations
        conférence conférences conférencier conférenciers conférencière conférencières congrès conjoint
        conjointe conjointes conjoints conseil conseiller conseillers conseillère conseillères conseils
        conservateur conservateurs conservatrice conservatrices consommateur consommateurs consommatrice
        consommatrices constructeur constructeurs constructeuse constructeuses consul consulat consulats
        consule consules consuls consultant consultante consultantes consultants consœur consœurs
        contre-amiral contre-amiraux contribuable contribuables contrôleur contrôleurs contrôleuse
        contrôleuses convention conventions coordinateur coordinateurs coordination coordinations
        coordinatrice coordinatrices coordonnateur coordonnateurs coordonnatrice coordonnatrices copain
        copains copine copines copropriétaire copropriétaires correspondant correspondante correspondantes
        correspondants cosmonaute cosmonautes couple couples cour coureur coureurs coureuse coureuses
        courtier courtiers courtière courtières cousin cousine cousines cousins couturier couturiers
        couturière couturières critique critiques croix-rouge créateur créateurs créatrice créatrices
        cuisinier cuisiniers cuisinière cuisinières cultivateur cultivateurs cultivatrice cultivatrices
        curateur curateurs curatrice curatrices curé curés cycliste cyclistes dalaï-lama dalaï-lamas danseur
        danseurs danseuse danseuses demanderesse demanderesses demandeur demandeurs demandeuse demandeuses
        dentiste dentistes descendant descendante descendantes descendants designer designers dessinateur
        dessinateurs dessinatrice dessinatrices dg diocèse diocèses diplomate diplomates diplomatie diplômé
        diplômée diplômées diplômés directeur directeurs direction directions directrice directrices
        dirigeant dirigeante dirigeantes dirigeants dissident dissidente dissidentes dissidents distributeur
        distributeurs distributrice distributrices djihadiste djihadistes docker dockers docteur docteure
        docteures docteurs doctorant doctorante doctorantes doctorants doctoresse doctoresses doge doges
        domestique domestiques donateur donateurs donatrice donatrices douanier douaniers douanière
        douanières doyen doyenne doyennes doyens dramaturge dramaturges drh duc duchesse duchesses ducs
        dynastie dynasties défense défenses défenseur défenseure défenseures défenseurs défunt défunte
        défuntes défunts délégation délégations délégué déléguée déléguées délégués démocrate démocrates
        démographe démographes département départements député députée députées députés détective détectives
        détenu détenue détenues détenus développeur développeurs développeuse développeuses empereur
        empereurs employeur employeurs employeuse employeuses employé employée employées employés enfant
        enfants ennemi ennemie ennemies ennemis enquêteur enquêteurs enquêteuse enquêteuses enquêtrice
        enquêtrices enseignant enseignant-chercheur enseignant-chercheurs enseignante enseignantes
        enseignants enseignants-chercheurs enseigne enseignes entraîneur entraîneure entraîneures
        entraîneurs entraîneuse entraîneuses entrepreneur entrepreneure entrepreneures entrepreneurs
        entrepreneuse entrepreneuses entreprise entreprises environnementaliste environnementalistes envoyé
        envoyée envoyées envoyés espion espionne espionnes espions essayiste essayistes ethnologue
        ethnologues eurodéputé eurodéputée eurodéputées eurodéputés ex-chef ex-chefs ex-maire ex-maires
        ex-ministre ex-ministres ex-président ex-présidente ex-présidentes ex-présidents exilé exilée
        exilées exilés expatrié expatriée expatriées expatriés expert experte expertes experts exploitant
        exploitante exploitantes exploitants exportateur exportateurs exportatrice exportatrices extrémiste
        extrémistes exécutif exécutifs fabricant fabricante fabricantes fabricants faculté facultés famille
        familles fan fans femme femmes fermier fermiers fermière fermières festival festivalier festivaliers
        festivalière festivalières festivaux fiancé fiancée fiancées fiancés fidèle fidèles filiale filiales
        fille filles fillette fillettes fils financier financiers financière financières firme firmes
        fiscaliste fiscalistes fmi fonctionnaire fonctionnaires fondateur fondateurs fondation fondations
        fondatrice fondatrices footballeur footballeurs footballeuse footballeuses force forces forestier
        forestiers forestière forestières formateur formateurs formation formations formatrice formatrices
        foule foules fournisseur fournisseurs fournisseuse fournisseuses franchisé franchisée franchisées
        franchisés front frontiste frontistes fronts frère frères fédération fédérations féministe
        féministes gagnant gagnante gagnantes gagnants galeriste galeristes garde gardes gardien gardienne
        gardiennes gardiens garnison garnisons garçon garçonnet garçonnets garçons gaulliste gaullistes
        gendarme gendarmerie gendarmeries gendarmes gens glaciologue glaciologues golfeur golfeurs golfeuse
        golfeuses gouvernement gouvernements gouverneur gouverneure gouverneures gouverneurs grand-mère
        grand-mères grand-père grand-pères grands-mères grands-pères greffier greffiers greffière greffières
        grimpeur grimpeurs grimpeuse grimpeuses groupe groupement groupements groupes gréviste grévistes
        guitariste guitaristes guérilla guérillas guérillero guérilleros gymnaste gymnastes gynécologue
        gynécologues géant géante géantes géants général générale générales généraliste généralistes
        généraux généticien généticienne généticiennes généticiens géographe géographes géologue géologues
        gérant gérante gérantes gérants habitant habitante habitantes habitants hacker hackers hackeur
        hackeurs hackeuse hackeuses handballeur handballeurs handballeuse handballeuses haut-fonctionnaire
        haut-fonctionnaires hcr hebdomadaire hebdomadaires historien historienne historiennes historiens
        homme hommes homologue homologues huissier huissiers huissière huissières humanitaire humanitaires
        humoriste humoristes hydrologue hydrologues héritier héritiers héritière héritières hôpital hôpitaux
        hôte hôtelier hôteliers hôtelière hôtelières hôtes hôtesse hôtesses illustrateur illustrateurs
        illustratrice illustratrices imam imams immigré immigrée immigrées immigrés immunologue immunologues
        importateur importateurs importatrice importatrices impératrice impératrices inculpé inculpée
        inculpées inculpés indicateur indicateurs indicatrice indicatrices individu individus industriel
        industrielle industrielles industriels indépendantiste indépendantistes infectiologue infectiologues
        infirmier infirmiers infirmière infirmières influenceur influenceurs influenceuse influenceuses
        informateur informateurs informaticien informaticienne informaticiennes informaticiens informatrice
        informatrices ingénieur ingénieure ingénieures ingénieurs initiateur initiateurs initiatrice
        initiatrices initié initiée initiées initiés insoumis insoumise insoumises inspecteur inspecteurs
        inspectrice inspectrices instance instances instigateur instigateurs instigatrice instigatrices
        institut instituteur instituteurs institution institutions institutrice institutrices instituts
        insurgé insurgée insurgées insurgés intergroupe intergroupes interlocuteur interlocuteurs
        interlocutrice interlocutrices internaute internautes interprète interprètes intersyndicale
        intersyndicales intervenant intervenante intervenantes intervenants inventeur inventeurs inventrice
        inventrices investisseur investisseurs investisseuse investisseuses invité invitée invitées invités
        islamiste islamistes islamologue islamologues jeune jeunes joueur joueurs joueuse joueuses journal
        journaliste journalistes journaux judoka judokas juge juges junte juntes juriste juristes jury jurys
        juré jurée jurées jurés kamikaze kamikazes kiev kinésithérapeute kinésithérapeutes kremlin kremlins
        laboratoire laboratoires lanceur lanceure lanceures lanceurs lanceuse lanceuses lauréat lauréate
        lauréates lauréats leader leaders lecteur lecteurs lectrice lectrices lepéniste lepénistes libéral
        libérale libérales libéraux lieutenant lieutenant-colonel lieutenante lieutenantes lieutenants ligue
        ligues limier limiers linguiste linguistes livreur livreurs livreuse livreuses lobbyiste lobbyistes
        locataire locataires londres lord lords loyaliste loyalistes lutteur lutteurs lutteuse lutteuses
        lycée lycéen lycéenne lycéennes lycéens lycées législateur législateurs législatif législatifs
        législatrice législatrices machiniste machinistes macroniste macronistes magazine magazines
        magistrat magistrate magistrates magistrats maire maires mairesse mairesses mairie mairies maison
        maison-blanche maisons major majorité majorités majors malade malades manifestant manifestante
        manifestantes manifestants mannequin mannequins marathonien marathonienne marathoniennes
        marathoniens maraîcher maraîchers maraîchère maraîchères marchand marchande marchandes marchands
        mari marin marine marines marins maris marque marques marquis marquise marquises maréchal maréchaux
        matelot matelots mathématicien mathématicienne mathématiciennes mathématiciens matignon maçon
        maçonne maçonnes maçons medef membre membres meneur meneurs meneuse meneuses mensuel mensuels
        menuisier menuisiers menuisière menuisières mercenaire mercenaires microbiologiste microbiologistes
        migrant migrante migrantes migrants milice milices milicien milicienne miliciennes miliciens milieu
        milieux militaire militaires militant militante militantes militants mineur mineurs mineuse mineuses
        ministre ministres ministère ministères minorité minorités mission missions modérateur modérateurs
        modératrice modératrices moine moines monarchie monarchies monarque monarques moniale moniales
        moscou mosquée mosquées motard motarde motardes motards mouvement mouvements mufti muftis
        multinationale multinationales municipalité municipalités musicien musicienne musiciennes musiciens
        musée musées mère mères mécanicien mécanicienne mécaniciennes mécaniciens mécène mécènes médaillé
        médaillée médaillées médaillés médecin médecins média médias médiateur médiateurs médiatrice
        médiatrices métropolite métropolites météorologue météorologues nageur nageurs nageuse nageuses
        nationaliste nationalistes neurologue neurologues neveu neveux nièce nièces nonagénaire nonagénaires
        nonce nonces notaire notaires nounou nounous nourrice nourrices négociant négociante négociantes
        négociants négociateur négociateurs négociatrice négociatrices observateur observateurs observatoire
        observatoires observatrice observatrices octogénaire octogénaires océanographe océanographes office
        offices officiel officielle officielles officiels officier officiers officière officières ombudsman
        ombudsmans oms oncle oncles oncologue oncologues ong onu opposant opposante opposantes opposants
        opposition oppositions opéra opéras opérateur opérateurs opératrice opératrices orateur orateurs
        oratrice oratrices ordre ordres organisateur organisateurs organisation organisations organisatrice
        organisatrices organisme organismes orphelin orpheline orphelines orphelins otage otages otan
        ouvrier ouvriers ouvrière ouvrières palais paléontologue paléontologues panel panels pape papes
        parent parente parentes parents paris parlement parlementaire parlementaires parlements parolier
        paroliers parolière parolières parquet parquets partenaire partenaires parti participant
        participante participantes participants partie parties partis partisan partisane partisanes
        partisans passager passagers passagère passagères passant passante passantes passants passeur
        passeurs passeuse passeuses pasteur pasteure pasteures pasteurs patient patiente patientes patients
        patineur patineurs patineuse patineuses patriarche patriarches patron patronat patronats patronne
        patronnes patrons paysan paysanne paysannes paysans pdg pdgère pdgères peintre peintres pensionné
        pensionnée pensionnées pensionnés pentagone perdant perdante perdantes perdants personnalité
        personnalités personne personnes pharmacien pharmacienne pharmaciennes pharmaciens philanthrope
        philanthropes philosophe philosophes photographe photographes photojournaliste photojournalistes
        physicien physicienne physiciennes physiciens pianiste pianistes pilote pilotes pirate pirates
        piéton piétonne piétonnes piétons plaignant plaignante plaignantes plaignants plombier plombiers
        plombière plombières police polices policier policiers policière policières politiste politistes
        politologue politologues pompier pompiers pompière pompières population populations populiste
        populistes portail portails porte-parole porte-voix pouvoir pouvoirs poète poètes poétesse poétesses
        praticien praticienne praticiennes praticiens premier-ministre presse presses prestataire
        prestataires prince princes princesse princesses principal principale principales principaux
        prisonnier prisonniers prisonnière prisonnières proche proches procureur procureure procureures
        procureurs procureuse procureuses producteur producteurs productrice productrices professeur
        professeure professeures professeurs programmeur programmeurs programmeuse programmeuses promoteur
        promoteurs promotrice promotrices propriétaire propriétaires protagoniste protagonistes proviseur
        proviseure proviseures proviseurs prédécesseur prédécesseure prédécesseures prédécesseurs préfecture
        préfectures préfet préfets préfète préfètes présentateur présentateurs présentatrice présentatrices
        présidence présidences président présidente présidentes présidents prévenu prévenue prévenues
        prévenus prêtre prêtres psychanalyste psychanalystes psychiatre psychiatres psychologue psychologues
        psychothérapeute psychothérapeutes public publicitaire publicitaires publics pèlerin pèlerine
        pèlerines pèlerins père pères pédagogue pédagogues pédiatre pédiatres pékin pêcheur pêcheurs
        pêcheuse pêcheuses quadragénaire quadragénaires questeur questeurs questrice questrices
        quinquagénaire quinquagénaires quotidien quotidiens rabbin rabbins radio radios randonneur
        randonneurs randonneuse randonneuses rappeur rappeurs rappeuse rappeuses rapporteur rapporteure
        rapporteures rapporteurs rapporteuse rapporteuses ravisseur ravisseurs ravisseuse ravisseuses
        rebelle rebelles recordman recordmans recteur recteurs rectrice rectrices reine reines religieuse
        religieuses religieux remplaçant remplaçante remplaçantes remplaçants repenti repentie repenties
        repentis reporter reporters reportère reportères repreneur repreneurs repreneuse repreneuses
        représentant représentante représentantes représentants représentation représentations rescapé
        rescapée rescapées rescapés responsable responsables restaurateur restaurateurs restauratrice
        restauratrices retraité retraitée retraitées retraités revue revues rival rivale rivales rivaux
        riverain riveraine riveraines riverains roi rois romancier romanciers romancière romancières routier
        routiers routière routières royaliste royalistes rugbyman rugbymans rugbymen réalisateur
        réalisateurs réalisatrice réalisatrices rédacteur rédacteurs rédaction rédactions rédactrice
        rédactrices réfugié réfugiée réfugiées réfugiés régent régente régentes régents régime régimes
        région régions républicain républicaine républicaines républicains réseau réseaux résident résidente
        résidentes résidents sage-femme sages-femmes saint-siège salarié salariée salariées salariés samu
        sans-abri sans-papiers sauveteur sauveteurs sauveteuse sauveteuses savant savante savantes savants
        scientifique scientifiques sculpteur sculpteure sculpteures sculpteurs sculptrice sculptrices
        scénariste scénaristes secouriste secouristes secrétaire secrétaires secrétariat secrétariats senior
        seniors septuagénaire septuagénaires sergent sergente sergentes sergents serveur serveurs serveuse
        serveuses service services sexagénaire sexagénaires signataire signataires sismologue sismologues
        site sites skieur skieurs skieuse skieuses socialiste socialistes sociologue sociologues société
        sociétés soignant soignante soignantes soignants soldat soldate soldates soldats soudeur soudeurs
        soudeuse soudeuses source sources sous-commission sous-commissions sous-directeur sous-directeurs
        sous-directrice sous-directrices sous-officier sous-officiers sous-officière sous-officières
        sous-préfet sous-préfets sous-préfète sous-préfètes sous-secrétaire sous-secrétaires sous-traitant
        sous-traitante sous-traitantes sous-traitants souverain souveraine souveraines souverainiste
        souverainistes souverains spationaute spationautes spectateur spectateurs spectatrice spectatrices
        sportif sportifs sportive sportives sprinteur sprinteurs sprinteuse sprinteuses spécialiste
        spécialistes stagiaire stagiaires start-up startup station stations statisticien statisticienne
        statisticiennes statisticiens steward stewards styliste stylistes substitut substitute substitutes
        substituts successeur successeure successeures successeurs sultan sultans superviseur superviseure
        superviseures superviseurs suppléant suppléante suppléantes suppléants supporter supporters
        supportrice supportrices surveillant surveillante surveillantes surveillants survivant survivante
        survivantes survivants suspect suspecte suspectes suspects sympathisant sympathisante sympathisantes
        sympathisants synagogue synagogues syndic syndicaliste syndicalistes syndicat syndicats syndics
        syndique syndiques sélection sélectionneur sélectionneurs sélectionneuse sélectionneuses sélections
        sénat sénateur sénateurs sénatrice sénatrices sénats séparatiste séparatistes sœur sœurs taliban
        talibans tante tantes task-force task-forces technicien technicienne techniciennes techniciens
        technocrate technocrates technologue technologues tennisman tennismans terroriste terroristes
        théologien théologienne théologiennes théologiens thérapeute thérapeutes théâtre théâtres tireur
        tireurs tireuse tireuses titulaire titulaires touriste touristes trader traders traducteur
        traducteurs traductrice traductrices trafiquant trafiquante trafiquantes trafiquants transporteur
        transporteurs transporteuse transporteuses travailleur travailleurs travailleuse travailleuses
        travailliste travaillistes trentenaire trentenaires tribunal tribunaux trotskiste trotskistes troupe
        troupes trésorier trésoriers trésorière trésorières tuteur tuteurs tutrice tutrices téhéran
        téléspectateur téléspectateurs téléspectatrice téléspectatrices télévision télévisions témoin
        témoins unesco unicef union unions universitaire universitaires université universités urbaniste
        urbanistes urgentiste urgentistes usager usagers usagère usagères usine usines utilisateur
        utilisateurs utilisatrice utilisatrices vacancier vacanciers vacancière vacancières vainqueur
        vainqueure vainqueures vainqueurs vatican vendeur vendeurs vendeuse vendeuses vert verte vertes
        verts veuf veufs veuve veuves vice-amiral vice-amiraux vice-champion vice-champione vice-championes
        vice-champions vice-chancelier vice-chanceliers vice-chancelière vice-chancelières vice-gouverneur
        vice-gouverneurs vice-ministre vice-ministres vice-président vice-présidente vice-présidentes
        vice-présidents victime victimes vigneron vigneronne vigneronnes vignerons villageois villageoise
        villageoises ville villes violoniste violonistes virologue virologues visiteur visiteurs visiteuse
        visiteuses viticulteur viticulteurs viticultrice viticultrices vizir vizirs voisin voisine voisines
        voisins volcanologue volcanologues voleur voleurs voleuse voleuses volleyeur volleyeurs volleyeuse
        volleyeuses volontaire volontaires votant votante votantes votants voyageur voyageurs voyageuse
        voyageuses vétéran vétérane vétéranes vétérans vétérinaire vétérinaires washington youtubeur
        youtubeurs youtubeuse youtubeuses zoologiste zoologistes échevin échevine échevines échevins école
        écoles écolier écoliers écolière écolières écologiste écologistes écologue écologues économiste
        économistes écrivain écrivaine écrivaines écrivains édile édiles éditeur éditeurs éditorialiste
        éditorialistes éditrice éditrices éducateur éducateurs éducatrice éducatrices église églises
        électeur électeurs électrice électrices électricien électricienne électriciennes électriciens
        éleveur éleveurs éleveuse éleveuses élu élue élues élus élysée élève élèves émir émirs émissaire
        émissaires épargnant épargnante épargnantes épargnants épicier épiciers épicière épicières
        épidémiologiste épidémiologistes épouse épouses époux équipe équipes état état-major état-majors
        états étudiant étudiante étudiantes étudiants évêché évêchés évêque évêques
        """
    )
    | phrases("""
        chef d'orchestre
        chef d'état-major
        chef de cabinet
        chef de l'opposition
        chef de l'état
        chef du gouvernement
        garde des sceaux
        homme d'affaires
        numéro deux
        numéro trois
        numéro un
        procureur de la république
        procureure de la république
    """),
    speaker_endings=(
        "crate",
        "crates",
        "eur",
        "eurs",
        "euse",
        "euses",
        "graphe",
        "graphes",
        "iatre",
        "iatres",
        "icien",
        "icienne",
        "iciennes",
        "iciens",
        "iste",
        "istes",
        "ologue",
        "ologues",
        "rice",
        "rices",
    ),
    saying=words(
        """
        accusa accusaient accusait accuse accusent accusèrent admet admettaient admettait admettent admirent
        admit adressa adressaient adressait adresse adressent adressèrent affirma affirmaient affirmait
        affirme affirment affirmèrent agace agacent agacèrent agaça agaçaient agaçait ajouta ajoutaient
        ajoutait ajoute ajoutent ajoutèrent alarma alarmaient alarmait alarme alarment alarmèrent alerta
        alertaient alertait alerte alertent alertèrent allègue allèguent allégua alléguaient alléguait
        alléguèrent amusa amusaient amusait amuse amusent amusèrent analysa analysaient analysait analyse
        analysent analysèrent annonce annoncent annoncèrent annonça annonçaient annonçait appela appelaient
        appelait appelle appellent appelèrent applaudirent applaudissaient applaudissait applaudissent
        applaudit apprenaient apprenait apprend apprennent apprirent apprit approuva approuvaient approuvait
        approuve approuvent approuvèrent apprécia appréciaient appréciait apprécie apprécient apprécièrent
        argua arguaient arguait argue arguent argumenta argumentaient argumentait argumente argumentent
        argumentèrent arguèrent assena assenaient assenait assenèrent assura assuraient assurait assure
        assurent assurèrent assène assènent asséna assénaient assénait assénèrent attesta attestaient
        attestait atteste attestent attestèrent avance avancent avancèrent avança avançaient avançait
        avertirent avertissaient avertissait avertissent avertit avisa avisaient avisait avise avisent
        avisèrent avoua avouaient avouait avoue avouent avouèrent bafouilla bafouillaient bafouillait
        bafouille bafouillent bafouillèrent balaya balayaient balayait balaye balayent balayèrent balbutia
        balbutiaient balbutiait balbutie balbutient balbutièrent blâma blâmaient blâmait blâme blâment
        blâmèrent bougonna bougonnaient bougonnait bougonne bougonnent bougonnèrent bredouilla
        bredouillaient bredouillait bredouille bredouillent bredouillèrent brocarda brocardaient brocardait
        brocarde brocardent brocardèrent certifia certifiaient certifiait certifie certifient certifièrent
        chuchota chuchotaient chuchotait chuchote chuchotent chuchotèrent cita citaient citait cite citent
        citèrent clama clamaient clamait clame clament clamèrent clarifia clarifiaient clarifiait clarifie
        clarifient clarifièrent commenta commentaient commentait commente commentent commentèrent communiqua
        communiquaient communiquait communique communiquent communiquèrent concluaient concluait concluent
        conclurent conclut concède concèdent concéda concédaient concédait concédèrent condamna condamnaient
        condamnait condamne condamnent condamnèrent confessa confessaient confessait confesse confessent
        confessèrent confia confiaient confiait confie confient confirma confirmaient confirmait confirme
        confirment confirmèrent confièrent conjura conjuraient conjurait conjure conjurent conjurèrent
        conseilla conseillaient conseillait conseille conseillent conseillèrent considère considèrent
        considéra considéraient considérait considérèrent conspua conspuaient conspuait conspue conspuent
        conspuèrent constata constataient constatait constate constatent constatèrent contesta contestaient
        contestait conteste contestent contestèrent contredirent contredisaient contredisait contredisent
        contredit convenaient convenait conviennent convient convinrent convint corrobora corroboraient
        corroborait corrobore corroborent corroborèrent craignaient craignait craignent craignirent craignit
        craint cria criaient criait crie crient critiqua critiquaient critiquait critique critiquent
        critiquèrent crièrent croient croit croyaient croyait crurent crut demanda demandaient demandait
        demande demandent demandèrent dirent disaient disait disculpa disculpaient disculpait disculpe
        disculpent disculpèrent disent dit divulgua divulguaient divulguait divulgue divulguent divulguèrent
        déclama déclamaient déclamait déclame déclament déclamèrent déclara déclaraient déclarait déclare
        déclarent déclarèrent déclina déclinaient déclinait décline déclinent déclinèrent déconseilla
        déconseillaient déconseillait déconseille déconseillent déconseillèrent décrit décrivaient décrivait
        décrivent décrivirent décrivit décrète décrètent décréta décrétaient décrétait décrétèrent défend
        défendaient défendait défendent défendirent défendit dément démentaient démentait démentent
        démentirent démentit dénonce dénoncent dénoncèrent dénonça dénonçaient dénonçait déplora déploraient
        déplorait déplore déplorent déplorèrent désavoua désavouaient désavouait désavoue désavouent
        désavouèrent désola désolaient désolait désole désolent désolèrent détailla détaillaient détaillait
        détaille détaillent détaillèrent dévoila dévoilaient dévoilait dévoile dévoilent dévoilèrent emporta
        emportaient emportait emporte emportent emportèrent enchaîna enchaînaient enchaînait enchaîne
        enchaînent enchaînèrent encourage encouragea encourageaient encourageait encouragent encouragèrent
        engage engagea engageaient engageait engagent engagèrent enthousiasma enthousiasmaient
        enthousiasmait enthousiasme enthousiasment enthousiasmèrent espère espèrent espéra espéraient
        espérait espérèrent estima estimaient estimait estime estiment estimèrent exclama exclamaient
        exclamait exclame exclament exclamèrent excusa excusaient excusait excuse excusent excusèrent
        exhorta exhortaient exhortait exhorte exhortent exhortèrent exige exigea exigeaient exigeait exigent
        exigèrent expliqua expliquaient expliquait explique expliquent expliquèrent exposa exposaient
        exposait expose exposent exposèrent exprima exprimaient exprimait exprime expriment exprimèrent
        extrapola extrapolaient extrapolait extrapole extrapolent extrapolèrent fanfaronna fanfaronnaient
        fanfaronnait fanfaronne fanfaronnent fanfaronnèrent formula formulaient formulait formule formulent
        formulèrent fulmina fulminaient fulminait fulmine fulminent fulminèrent fustige fustigea
        fustigeaient fustigeait fustigent fustigèrent félicita félicitaient félicitait félicite félicitent
        félicitèrent garantirent garantissaient garantissait garantissent garantit glissa glissaient
        glissait glisse glissent glissèrent grogna grognaient grognait grogne grognent grognèrent grommela
        grommelaient grommelait grommelèrent grommèle grommèlent gronda grondaient grondait gronde grondent
        grondèrent gémirent gémissaient gémissait gémissent gémit hasarda hasardaient hasardait hasarde
        hasardent hasardèrent hurla hurlaient hurlait hurle hurlent hurlèrent implora imploraient implorait
        implore implorent implorèrent imputa imputaient imputait impute imputent imputèrent incrimina
        incriminaient incriminait incrimine incriminent incriminèrent indigna indignaient indignait indigne
        indignent indignèrent indiqua indiquaient indiquait indique indiquent indiquèrent infirma
        infirmaient infirmait infirme infirment infirmèrent informa informaient informait informe informent
        informèrent inquiète inquiètent inquiéta inquiétaient inquiétait inquiétèrent insista insistaient
        insistait insiste insistent insistèrent insurge insurgea insurgeaient insurgeait insurgent
        insurgèrent interpella interpellaient interpellait interpelle interpellent interpellèrent interroge
        interrogea interrogeaient interrogeait interrogent interrogèrent intervenaient intervenait
        interviennent intervient intervinrent intervint invita invitaient invitait invite invitent
        invitèrent invoqua invoquaient invoquait invoque invoquent invoquèrent ironisa ironisaient ironisait
        ironise ironisent ironisèrent juge jugea jugeaient jugeait jugent jugèrent jura juraient jurait jure
        jurent jurèrent justifia justifiaient justifiait justifie justifient justifièrent lamenta
        lamentaient lamentait lamente lamentent lamentèrent lance lancent lancèrent lança lançaient lançait
        loua louaient louait loue louent louèrent lâcha lâchaient lâchait lâche lâchent lâchèrent
        maintenaient maintenait maintiennent maintient maintinrent maintint marmonna marmonnaient marmonnait
        marmonne marmonnent marmonnèrent martela martelaient martelait martelèrent martèle martèlent menace
        menacent menacèrent menaça menaçaient menaçait mentionna mentionnaient mentionnait mentionne
        mentionnent mentionnèrent minimisa minimisaient minimisait minimise minimisent minimisèrent moqua
        moquaient moquait moque moquent moquèrent murmura murmuraient murmurait murmure murmurent
        murmurèrent nargua narguaient narguait nargue narguent narguèrent narra narraient narrait narre
        narrent narrèrent nia niaient niait nie nient nièrent nota notaient notait note notent notifia
        notifiaient notifiait notifie notifient notifièrent notèrent nuance nuancent nuancèrent nuança
        nuançaient nuançait objecta objectaient objectait objecte objectent objectèrent observa observaient
        observait observe observent observèrent officialisa officialisaient officialisait officialise
        officialisent officialisèrent offusqua offusquaient offusquait offusque offusquent offusquèrent
        opina opinaient opinait opine opinent opinèrent ordonna ordonnaient ordonnait ordonne ordonnent
        ordonnèrent paria pariaient pariait parie parient parièrent parla parlaient parlait parle parlent
        parlèrent pensa pensaient pensait pense pensent pensèrent persifla persiflaient persiflait persifle
        persiflent persiflèrent pesta pestaient pestait peste pestent pestèrent plaida plaidaient plaidait
        plaide plaident plaidèrent plaignaient plaignait plaignent plaignirent plaignit plaint plaisanta
        plaisantaient plaisantait plaisante plaisantent plaisantèrent pointa pointaient pointait pointe
        pointent pointèrent pontifia pontifiaient pontifiait pontifie pontifient pontifièrent pourfend
        pourfendaient pourfendait pourfendent pourfendirent pourfendit poursuit poursuivaient poursuivait
        poursuivent poursuivirent poursuivit pria priaient priait prie prient prièrent proclama proclamaient
        proclamait proclame proclament proclamèrent professa professaient professait professe professent
        professèrent promet promettaient promettait promettent promirent promit prononce prononcent
        prononcèrent prononça prononçaient prononçait pronostiqua pronostiquaient pronostiquait pronostique
        pronostiquent pronostiquèrent proposa proposaient proposait propose proposent proposèrent protesta
        protestaient protestait proteste protestent protestèrent précisa précisaient précisait précise
        précisent précisèrent préconisa préconisaient préconisait préconise préconisent préconisèrent
        prédirent prédisaient prédisait prédisent prédit présage présagea présageaient présageait présagent
        présagèrent présenta présentaient présentait présente présentent présentèrent présuma présumaient
        présumait présume présument présumèrent prétend prétendaient prétendait prétendent prétendirent
        prétendit prévenaient prévenait préviennent prévient prévinrent prévint prôna prônaient prônait
        prône prônent prônèrent publia publiaient publiait publie publient publièrent pérora péroraient
        pérorait pérore pérorent pérorèrent questionna questionnaient questionnait questionne questionnent
        questionnèrent raconta racontaient racontait raconte racontent racontèrent railla raillaient
        raillait raille raillent raillèrent rappela rappelaient rappelait rappelle rappellent rappelèrent
        rapporta rapportaient rapportait rapporte rapportent rapportèrent rassura rassuraient rassurait
        rassure rassurent rassurèrent ratifia ratifiaient ratifiait ratifie ratifient ratifièrent
        rebondirent rebondissaient rebondissait rebondissent rebondit recommanda recommandaient recommandait
        recommande recommandent recommandèrent reconnaissaient reconnaissait reconnaissent reconnaît
        reconnurent reconnut rectifia rectifiaient rectifiait rectifie rectifient rectifièrent redirent
        redisaient redisait redisent redit reformula reformulaient reformulait reformule reformulent
        reformulèrent regretta regrettaient regrettait regrette regrettent regrettèrent rejeta rejetaient
        rejetait rejette rejettent rejetèrent relata relataient relatait relate relatent relativisa
        relativisaient relativisait relativise relativisent relativisèrent relatèrent relaya relayaient
        relayait relaye relayent relayèrent releva relevaient relevait relevèrent relève relèvent remarqua
        remarquaient remarquait remarque remarquent remarquèrent remercia remerciaient remerciait remercie
        remercient remercièrent renchérirent renchérissaient renchérissait renchérissent renchérit repoussa
        repoussaient repoussait repousse repoussent repoussèrent reprenaient reprenait reprend reprennent
        reprirent reprit reprocha reprochaient reprochait reproche reprochent reprochèrent retrace retracent
        retracèrent retraça retraçaient retraçait revendiqua revendiquaient revendiquait revendique
        revendiquent revendiquèrent rigola rigolaient rigolait rigole rigolent rigolèrent râla râlaient
        râlait râle râlent râlèrent réaffirma réaffirmaient réaffirmait réaffirme réaffirment réaffirmèrent
        réagirent réagissaient réagissait réagissent réagit réclama réclamaient réclamait réclame réclament
        réclamèrent récusa récusaient récusait récuse récusent récusèrent réfuta réfutaient réfutait réfute
        réfutent réfutèrent réitère réitèrent réitéra réitéraient réitérait réitérèrent réjouirent
        réjouissaient réjouissait réjouissent réjouit répliqua répliquaient répliquait réplique répliquent
        répliquèrent répond répondaient répondait répondent répondirent répondit répète répètent répéta
        répétaient répétait répétèrent résuma résumaient résumait résume résument résumèrent rétorqua
        rétorquaient rétorquait rétorque rétorquent rétorquèrent révèle révèlent révéla révélaient révélait
        révélèrent salua saluaient saluait salue saluent saluèrent scanda scandaient scandait scande
        scandent scandèrent sermonna sermonnaient sermonnait sermonne sermonnent sermonnèrent signala
        signalaient signalait signale signalent signalèrent signifia signifiaient signifiait signifie
        signifient signifièrent somma sommaient sommait somme somment sommèrent souffla soufflaient
        soufflait souffle soufflent soufflèrent souhaita souhaitaient souhaitait souhaite souhaitent
        souhaitèrent souligna soulignaient soulignait souligne soulignent soulignèrent soupira soupiraient
        soupirait soupire soupirent soupirèrent souriait sourit soutenaient soutenait soutiennent soutient
        soutinrent soutint spécifia spécifiaient spécifiait spécifie spécifient spécifièrent stipula
        stipulaient stipulait stipule stipulent stipulèrent suggère suggèrent suggéra suggéraient suggérait
        suggérèrent supplia suppliaient suppliait supplie supplient supplièrent supposa supposaient
        supposait suppose supposent supposèrent synthétisa synthétisaient synthétisait synthétise
        synthétisent synthétisèrent tance tancent tancèrent tança tançaient tançait targua targuaient
        targuait targue targuent targuèrent temporisa temporisaient temporisait temporise temporisent
        temporisèrent tempère tempèrent tempéra tempéraient tempérait tempérèrent tempêta tempêtaient
        tempêtait tempête tempêtent tempêtèrent tonitrua tonitruaient tonitruait tonitrue tonitruent
        tonitruèrent tonna tonnaient tonnait tonne tonnent tonnèrent trancha tranchaient tranchait tranche
        tranchent tranchèrent tranquillisa tranquillisaient tranquillisait tranquillise tranquillisent
        tranquillisèrent tweeta tweetaient tweetait tweetèrent tweète tweètent twitta twittaient twittait
        twitte twittent twittèrent témoigna témoignaient témoignait témoigne témoignent témoignèrent vanta
        vantaient vantait vante vantent vantèrent vilipenda vilipendaient vilipendait vilipende vilipendent
        vilipendèrent vitupère vitupèrent vitupéra vitupéraient vitupérait vitupérèrent vocifère vocifèrent
        vociféra vociféraient vociférait vociférèrent écrit écrivaient écrivait écrivent écrivirent écrivit
        émet énonce énoncent énoncèrent énonça énonçaient énonçait énumère énumèrent énuméra énuméraient
        énumérait énumérèrent étonna étonnaient étonnait étonne étonnent étonnèrent évoqua évoquaient
        évoquait évoque évoquent évoquèrent
        """
    )
    | phrases(
        """
        faisaient comprendre
        faisaient mention
        faisaient noter
        faisaient observer
        faisaient part
        faisaient remarquer
        faisaient savoir
        faisaient valoir
        faisaient état
        faisait comprendre
        faisait mention
        faisait noter
        faisait observer
        faisait part
        faisait remarquer
        faisait savoir
        faisait valoir
        faisait état
        fait comprendre
        fait mention
        fait noter
        fait observer
        fait part
        fait remarquer
        fait savoir
        fait valoir
        fait état
        firent comprendre
        firent mention
        firent noter
        firent observer
        firent part
        firent remarquer
        firent savoir
        firent valoir
        firent état
        fit comprendre
        fit mention
        fit noter
        fit observer
        fit part
        fit remarquer
        fit savoir
        fit valoir
        fit état
        font comprendre
        font mention
        font noter
        font observer
        font part
        font remarquer
        font savoir
        font valoir
        font état
        laissa entendre
        laissait entendre
        laisse entendre
        laissent entendre
        met en cause
        met en garde
        mettaient en cause
        mettaient en garde
        mettait en cause
        mettait en garde
        mettent en cause
        mettent en garde
        mirent en cause
        mirent en garde
        mit en cause
        mit en garde
        tenait à préciser
        tient à préciser
        """
    ),
    saying_participles=words(
        """
        accusé admis adressé adressée adressées adressés affirmé agacé agacée agacées agacés ajouté alarmé
        alarmée alarmées alarmés alerté allégué amusé amusée amusées amusés analysé annoncé appelé applaudi
        appris approuvé apprécié argumenté argué assené assuré asséné attesté avancé averti avisé avoué
        bafouillé balayé balbutié blâmé bougonné bredouillé brocardé certifié chuchoté cité clamé clarifié
        commenté communiqué conclu concédé condamné confessé confirmé confié conjuré conseillé considéré
        conspué constaté contesté contredit convenu corroboré craint critiqué crié cru demandé demandée
        demandées demandés disculpé dit dite dites dits divulgué déclamé déclaré décliné déconseillé décrit
        décrété défendu défendue défendues défendus démenti dénoncé déploré désavoué désolé désolée désolées
        désolés détaillé dévoilé emporté emportée emportées emportés enchaîné encouragé engagé engagée
        engagées engagés enthousiasmé enthousiasmée enthousiasmées enthousiasmés espéré estimé exclamé
        exclamée exclamées exclamés excusé excusée excusées excusés exhorté exigé expliqué expliquée
        expliquées expliqués exposé exprimé exprimée exprimées exprimés extrapolé fanfaronné formulé fulminé
        fustigé félicité félicitée félicitées félicités garanti glissé grogné grommelé grondé gémi hasardé
        hurlé imploré imputé incriminé indigné indignée indignées indignés indiqué infirmé informé inquiété
        inquiétée inquiétées inquiétés insisté insurgé insurgée insurgées insurgés interpellé interrogé
        interrogée interrogées interrogés intervenu intervenue intervenues intervenus invité invoqué ironisé
        jugé juré justifié justifiée justifiées justifiés lamenté lamentée lamentées lamentés lancé loué
        lâché maintenu marmonné martelé menacé mentionné minimisé moqué moquée moquées moqués murmuré nargué
        narré nié notifié noté nuancé objecté observé officialisé offusqué offusquée offusquées offusqués
        opiné ordonné parié parlé pensé persiflé pesté plaidé plaint plainte plaintes plaints plaisanté
        pointé pontifié pourfendu poursuivi prié proclamé professé promis prononcé prononcée prononcées
        prononcés pronostiqué proposé protesté précisé préconisé prédit présagé présenté présumé prétendu
        prévenu prôné publié péroré questionné raconté raillé rappelé rapporté rassuré ratifié rebondi
        recommandé reconnu rectifié redit reformulé regretté rejeté relativisé relaté relayé relevé remarqué
        remercié renchéri repoussé repris reproché retracé revendiqué rigolé râlé réaffirmé réagi réclamé
        récusé réfuté réitéré réjoui réjouie réjouies réjouis répliqué répondu répété résumé rétorqué révélé
        salué scandé sermonné signalé signifié sommé soufflé souhaité souligné soupiré soutenu spécifié
        stipulé suggéré supplié supposé synthétisé tancé targué targuée targuées targués temporisé tempéré
        tempêté tonitrué tonné tranché tranquillisé tweeté twitté témoigné vanté vilipendé vitupéré vociféré
        écrit émis énoncé énuméré étonné étonnée étonnées étonnés évoqué
        """
    )
    | phrases(
        """
        fait comprendre
        fait mention
        fait noter
        fait observer
        fait part
        fait remarquer
        fait savoir
        fait valoir
        fait état
        laissé entendre
        mis en cause
        mis en garde
        tenu à préciser
        tenu à rappeler
        tenu à rassurer
        tenu à souligner
        """
    ),
    auxiliaries=words(
        """
        a aient ait aura auraient aurait auront avaient avait est eurent eut ont sera serait sont étaient
        était
        """
    ),
    addressees=words(
        """
        abc actionnaires afp agence al-jazeera ambassadeurs américains anadolu analystes ansa ap apa
        aps arte assemblée ats auditeurs axios bbc belga bfm bfmtv bild bloomberg canal+ canard cbs
        chambre chine-nouvelle cnbc cnews cnn commission compatriotes congrès convives
        correspondants croix dauphiné devoir diplomates dna dpa délégués députés dépêche echos efe
        el-pais enquêteurs euronews europe-1 europe1 européens express familles fidèles figaro foule
        fox france-2 france-24 france-3 france-info france-inter france24 franceinfo français
        gendarmes guardian habitants huffpost humanité interfax investisseurs invités jdd
        jeune-afrique journal-de-montréal journaliste journalistes juges jurés keystone-ats kyodo
        l'express l'humanité l'opinion l'équipe lci lecteurs libre-belgique libération lusa m6 map
        marianne matin mediapart midi-libre militants monde msnbc média médias nation nbc nice-matin
        nouvel-obs obs opinion ouest-france ouvriers parisien parlement parlementaires partisans
        point policiers politico presse progrès provence pti public public-sénat radio-canada
        reporters reuters rfi ria riverains rmc rtbf rtl rts rédaction salariés sky slate soir
        spiegel sud-ouest supporters sympathisants sénat sénateurs tap tass telegraph temps tf1
        tf1-lci times tribunal tribune tribune-de-genève tv5monde tva télégramme téléspectateurs
        ukrainiens ukrinform voix-du-nord xinhua électeurs élus élèves équipe étudiants
        """
    )
    | phrases(
        """
        abc news
        agence france-presse
        al jazeera
        associated press
        bbc news
        cbs news
        europe 1
        financial times
        fox news
        france 2
        france 24
        france 3
        france info
        france inter
        france télévisions
        la croix
        la presse
        la tribune
        le devoir
        le figaro
        le monde
        le parisien
        le point
        le soir
        le temps
        les echos
        nbc news
        new york times
        ouest france
        public sénat
        radio classique
        rmc sport
        sky news
        sud radio
        wall street journal
        washington post
        """
    ),
    time_words=phrases(
        """
        antérieurement
        après-demain
        après-midi
        au cours de la journée
        au cours de la nuit
        au cours de la semaine
        au cours du week-end
        au début de l'année
        au début de la semaine
        au début du mois
        au lendemain
        au même moment
        au petit matin
        aujourd'hui
        auparavant
        aussitôt
        autrefois
        avant-hier
        bientôt
        ce
        ce jour
        ce jour-là
        ce matin
        ce midi
        ce mois-ci
        ce printemps
        ce soir
        ce week-end
        ces derniers jours
        ces derniers mois
        ces dernières heures
        ces dernières semaines
        ces jours-ci
        cet après-midi
        cet automne
        cet hiver
        cet été
        cette année
        cette nuit
        cette semaine
        dans l'après-midi
        dans la foulée
        dans la journée
        dans la matinée
        dans la nuit
        dans la soirée
        dans un premier temps
        de l'après-midi
        demain
        depuis
        depuis hier
        dernier
        dernière
        dernièrement
        du matin
        du soir
        durant la nuit
        durant le week-end
        dès ce matin
        dès hier
        en ce moment
        en début d'année
        en début d'après-midi
        en début de matinée
        en début de mois
        en début de semaine
        en début de soirée
        en fin d'après-midi
        en fin de journée
        en fin de matinée
        en fin de semaine
        en fin de soirée
        en journée
        en matinée
        en milieu de journée
        en milieu de semaine
        en soirée
        ensuite
        entre-temps
        heure de paris
        heure locale
        hier
        hier après-midi
        hier matin
        hier midi
        hier soir
        il y a deux jours
        il y a deux semaines
        il y a peu
        il y a quelques heures
        il y a quelques jours
        il y a quelques minutes
        il y a quelques mois
        il y a quelques semaines
        il y a trois jours
        il y a un an
        il y a un mois
        il y a une semaine
        immédiatement
        jadis
        journée
        jusqu'à présent
        l'an dernier
        l'an passé
        l'année dernière
        l'année passée
        l'année précédente
        l'après-midi
        l'après-midi même
        l'automne dernier
        l'hiver dernier
        l'été dernier
        la nuit dernière
        la nuit passée
        la semaine dernière
        la semaine passée
        la semaine prochaine
        la semaine précédente
        la semaine écoulée
        la veille
        la veille au soir
        le jour même
        le lendemain
        le lendemain matin
        le matin
        le matin même
        le mois dernier
        le mois passé
        le mois prochain
        le mois précédent
        le printemps dernier
        le soir
        le soir même
        le surlendemain
        le week-end
        le week-end dernier
        matin
        matinée
        midi
        minuit
        naguère
        nuit
        passé
        passée
        pendant la nuit
        pendant le week-end
        peu après
        peu avant
        peu de temps après
        peu de temps avant
        plus tard
        plus tard dans la journée
        plus tard dans la soirée
        plus tôt
        plus tôt ce mois-ci
        plus tôt cette année
        plus tôt cette semaine
        plus tôt dans la journée
        plus tôt dans la matinée
        plus tôt dans la semaine
        pour l'heure
        pour l'instant
        prochain
        prochaine
        précédemment
        quelques heures auparavant
        quelques heures plus tard
        quelques heures plus tôt
        quelques jours auparavant
        quelques jours plus tard
        quelques jours plus tôt
        quelques minutes plus tôt
        récemment
        soir
        soirée
        tantôt
        tard
        tard dans la nuit
        tard dans la soirée
        tout juste
        tout récemment
        tout à l'heure
        tôt
        tôt ce matin
        tôt dans la matinée
        ultérieurement
        un peu plus tard
        un peu plus tôt
        à ce moment-là
        à l'aube
        à l'instant
        à l'époque
        à midi
        à minuit
        """
    ),
    adverbials=phrases(
        """
        ainsi
        alors
        anonymement
        au cours d'un briefing
        au cours d'un colloque
        au cours d'un communiqué
        au cours d'un conseil des ministres
        au cours d'un discours
        au cours d'un débat
        au cours d'un déjeuner
        au cours d'un déplacement
        au cours d'un dîner
        au cours d'un entretien
        au cours d'un entretien téléphonique
        au cours d'un forum
        au cours d'un meeting
        au cours d'un message
        au cours d'un message vidéo
        au cours d'un point de presse
        au cours d'un point presse
        au cours d'un rassemblement
        au cours d'un sommet
        au cours d'un tweet
        au cours d'un voyage
        au cours d'un échange
        au cours d'un événement
        au cours d'une allocution
        au cours d'une audience
        au cours d'une audition
        au cours d'une conférence
        au cours d'une conférence de presse
        au cours d'une conférence de presse conjointe
        au cours d'une conférence téléphonique
        au cours d'une cérémonie
        au cours d'une déclaration
        au cours d'une intervention
        au cours d'une interview
        au cours d'une lettre
        au cours d'une manifestation
        au cours d'une rencontre
        au cours d'une rencontre avec la presse
        au cours d'une réunion
        au cours d'une réunion publique
        au cours d'une session
        au cours d'une session parlementaire
        au cours d'une vidéo
        au cours d'une visioconférence
        au cours d'une visite
        au cours d'une émission
        au cours de l'audience
        au cours de l'émission
        au cours de sa conférence de presse
        au cours de sa déposition
        au cours de sa réunion
        au cours de sa visite
        au début de la réunion
        au micro
        au nom du gouvernement
        au parlement
        au passage
        au sujet de l'affaire
        au sénat
        au tribunal
        au téléphone
        aussi
        avec amertume
        avec colère
        avec fermeté
        avec force
        avec humour
        avec insistance
        avec ironie
        avec prudence
        avec regret
        avec satisfaction
        avec un sourire
        avec véhémence
        avec émotion
        brièvement
        brutalement
        calmement
        catégoriquement
        cependant
        chiffres à l'appui
        clairement
        conjointement
        d'abord
        d'ailleurs
        d'emblée
        d'un ton ferme
        d'un ton grave
        d'une même voix
        d'une voix ferme
        dans son communiqué
        dans son discours
        dans son entretien
        dans son message
        dans son message vidéo
        dans son tweet
        dans un arrêt
        dans un article
        dans un avis
        dans un billet
        dans un billet de blog
        dans un bref communiqué
        dans un communiqué
        dans un communiqué commun
        dans un communiqué conjoint
        dans un communiqué de presse
        dans un communiqué distinct
        dans un communiqué officiel
        dans un communiqué publié en ligne
        dans un communiqué séparé
        dans un courriel
        dans un courrier
        dans un discours
        dans un discours télévisé
        dans un discours à la nation
        dans un document
        dans un documentaire
        dans un enregistrement
        dans un entretien
        dans un entretien exclusif
        dans un entretien télévisé
        dans un entretien à la presse
        dans un essai
        dans un live
        dans un livre
        dans un message
        dans un message audio
        dans un message diffusé à la télévision
        dans un message publié sur x
        dans un message sur telegram
        dans un message vidéo
        dans un podcast
        dans un post
        dans un post facebook
        dans un rapport
        dans un sms
        dans un texte
        dans un tweet
        dans un télégramme
        dans un éditorial
        dans une allocution
        dans une allocution télévisée
        dans une conférence de presse
        dans une décision
        dans une déclaration
        dans une déclaration commune
        dans une déclaration conjointe
        dans une déclaration publiée
        dans une déclaration télévisée
        dans une déclaration vidéo
        dans une déclaration à la presse
        dans une déclaration écrite
        dans une dépêche
        dans une interview
        dans une interview exclusive
        dans une interview télévisée
        dans une interview à la télévision
        dans une lettre
        dans une lettre ouverte
        dans une missive
        dans une note
        dans une publication
        dans une publication sur facebook
        dans une story instagram
        dans une série de tweets
        dans une tribune
        dans une vidéo
        dans une vidéo diffusée en ligne
        dans une vidéo mise en ligne
        dans une vidéo publiée en ligne
        dans une émission de radio
        dans une émission de télévision
        dans une étude
        de concert
        de façon catégorique
        de leur côté
        de manière anonyme
        de nouveau
        de plus
        de son côté
        de vive voix
        devant des étudiants
        devant l'assemblée
        devant l'assemblée nationale
        devant la commission
        devant la cour
        devant la nation
        devant la presse
        devant le congrès
        devant le conseil de sécurité
        devant le parlement
        devant le sénat
        devant le tribunal
        devant les caméras
        devant les députés
        devant les journalistes
        devant les sénateurs
        devant les élus
        devant ses partisans
        devant une commission
        documents à l'appui
        déjà
        en allemand
        en anglais
        en arabe
        en audience
        en colère
        en commission
        en conclusion
        en conférence de presse
        en conseil des ministres
        en direct
        en déposition
        en effet
        en espagnol
        en exclusivité
        en français
        en guise de réponse
        en introduction
        en larmes
        en ligne
        en marge d'un briefing
        en marge d'un colloque
        en marge d'un conseil des ministres
        en marge d'un débat
        en marge d'un déjeuner
        en marge d'un déplacement
        en marge d'un dîner
        en marge d'un entretien téléphonique
        en marge d'un forum
        en marge d'un meeting
        en marge d'un point de presse
        en marge d'un point presse
        en marge d'un rassemblement
        en marge d'un sommet
        en marge d'un voyage
        en marge d'un échange
        en marge d'un événement
        en marge d'une audience
        en marge d'une audition
        en marge d'une conférence
        en marge d'une conférence de presse
        en marge d'une conférence de presse conjointe
        en marge d'une conférence téléphonique
        en marge d'une cérémonie
        en marge d'une intervention
        en marge d'une manifestation
        en marge d'une rencontre
        en marge d'une rencontre avec la presse
        en marge d'une réunion
        en marge d'une réunion publique
        en marge d'une session
        en marge d'une session parlementaire
        en marge d'une visioconférence
        en marge d'une visite
        en marge d'une émission
        en marge de la conférence
        en marge de la réunion
        en marge du sommet
        en outre
        en ouverture
        en personne
        en point de presse
        en privé
        en préambule
        en public
        en riant
        en russe
        en réaction
        en réponse
        en réponse aux questions
        en réponse à des questions
        en réponse à une question
        en réunion
        en souriant
        en substance
        en séance
        en séance du conseil
        en séance plénière
        en séance publique
        en vidéoconférence
        en visioconférence
        en visite
        encore
        encore une fois
        enfin
        ensuite
        face aux caméras
        face aux députés
        face aux journalistes
        face à la presse
        fermement
        finalement
        fièrement
        formellement
        franchement
        froidement
        haut et fort
        laconiquement
        le sourire aux lèvres
        les larmes aux yeux
        longuement
        lors d'un briefing
        lors d'un colloque
        lors d'un communiqué
        lors d'un conseil des ministres
        lors d'un discours
        lors d'un débat
        lors d'un déjeuner
        lors d'un déplacement
        lors d'un dîner
        lors d'un entretien
        lors d'un entretien téléphonique
        lors d'un forum
        lors d'un meeting
        lors d'un message
        lors d'un message vidéo
        lors d'un point de presse
        lors d'un point presse
        lors d'un rassemblement
        lors d'un sommet
        lors d'un tweet
        lors d'un voyage
        lors d'un échange
        lors d'un événement
        lors d'une allocution
        lors d'une audience
        lors d'une audition
        lors d'une conférence
        lors d'une conférence de presse
        lors d'une conférence de presse conjointe
        lors d'une conférence téléphonique
        lors d'une cérémonie
        lors d'une déclaration
        lors d'une intervention
        lors d'une interview
        lors d'une lettre
        lors d'une manifestation
        lors d'une rencontre
        lors d'une rencontre avec la presse
        lors d'une réunion
        lors d'une réunion publique
        lors d'une session
        lors d'une session parlementaire
        lors d'une vidéo
        lors d'une visioconférence
        lors d'une visite
        lors d'une émission
        lors de sa conférence de presse
        lors de sa déposition
        lors de sa réunion
        lors de sa visite
        lors des débats
        lors des questions au gouvernement
        lors du débat
        lors du journal de 20 heures
        lors du journal télévisé
        lors du procès
        lors du sommet
        mot pour mot
        nettement
        noir sur blanc
        non sans humour
        non sans ironie
        notamment
        néanmoins
        officiellement
        officieusement
        ouvertement
        par ailleurs
        par communiqué
        par courriel
        par courrier
        par e-mail
        par la voix de son avocat
        par le biais d'un communiqué
        par lettre
        par mail
        par message
        par sms
        par téléphone
        par un communiqué
        par un discours
        par un entretien
        par un message
        par un message vidéo
        par un tweet
        par une allocution
        par une conférence de presse
        par une déclaration
        par une interview
        par une lettre
        par une vidéo
        par vidéo
        par vidéoconférence
        par visioconférence
        par voie de communiqué
        par voie de presse
        par écrit
        pendant sa conférence de presse
        pendant sa déposition
        pendant sa réunion
        pendant sa visite
        pendant un briefing
        pendant un colloque
        pendant un conseil des ministres
        pendant un débat
        pendant un déjeuner
        pendant un déplacement
        pendant un dîner
        pendant un entretien téléphonique
        pendant un forum
        pendant un meeting
        pendant un point de presse
        pendant un point presse
        pendant un rassemblement
        pendant un sommet
        pendant un voyage
        pendant un échange
        pendant un événement
        pendant une audience
        pendant une audition
        pendant une conférence
        pendant une conférence de presse
        pendant une conférence de presse conjointe
        pendant une conférence téléphonique
        pendant une cérémonie
        pendant une intervention
        pendant une manifestation
        pendant une rencontre
        pendant une rencontre avec la presse
        pendant une réunion
        pendant une réunion publique
        pendant une session
        pendant une session parlementaire
        pendant une visioconférence
        pendant une visite
        pendant une émission
        personnellement
        poliment
        pour la première fois
        pour leur part
        pour sa part
        pourtant
        preuves à l'appui
        prudemment
        publiquement
        quant à elle
        quant à lui
        sans ambages
        sans ambiguïté
        sans autre précision
        sans citer de nom
        sans donner de détails
        sans donner plus de détails
        sans donner plus de précisions
        sans détour
        sans détours
        sans entrer dans les détails
        sans fournir de détails
        sans fournir de preuves
        sans hésitation
        sans hésiter
        sans le citer
        sans le nommer
        sans plus de détails
        sans plus de précisions
        sans rire
        sans surprise
        sans élaborer
        sans équivoque
        sereinement
        simplement
        sincèrement
        sobrement
        solennellement
        sombrement
        sous condition d'anonymat
        sous couvert d'anonymat
        sous couvert de l'anonymat
        sous forme de boutade
        sous le couvert de l'anonymat
        sous les applaudissements
        sous serment
        sur bfmtv
        sur bluesky
        sur cnews
        sur cnn
        sur europe 1
        sur facebook
        sur france 2
        sur france info
        sur france inter
        sur franceinfo
        sur instagram
        sur l'antenne
        sur lci
        sur le plateau
        sur le réseau social
        sur le réseau social x
        sur le site
        sur le ton de la plaisanterie
        sur les antennes
        sur les ondes
        sur les réseaux sociaux
        sur linkedin
        sur place
        sur rfi
        sur rmc
        sur rtl
        sur sa page
        sur sa page facebook
        sur scène
        sur son blog
        sur son compte
        sur son compte instagram
        sur son compte twitter
        sur son compte x
        sur son site
        sur son site internet
        sur son site web
        sur telegram
        sur tf1
        sur threads
        sur tiktok
        sur truth social
        sur twitter
        sur un plateau de télévision
        sur whatsapp
        sur x
        sur youtube
        sèchement
        sérieusement
        textuellement
        timidement
        tout de go
        tout net
        toutefois
        tristement
        unanimement
        une fois de plus
        une fois encore
        une nouvelle fois
        vertement
        via facebook
        via instagram
        via ses avocats
        via telegram
        via twitter
        via un communiqué
        vigoureusement
        violemment
        vivement
        à ce propos
        à ce sujet
        à cet égard
        à cette occasion
        à chaud
        à condition d'anonymat
        à condition de ne pas être nommé
        à condition de rester anonyme
        à demi-mot
        à haute voix
        à huis clos
        à l'antenne
        à l'appui
        à l'assemblée
        à l'assemblée nationale
        à l'audience
        à l'issue d'un briefing
        à l'issue d'un colloque
        à l'issue d'un conseil des ministres
        à l'issue d'un débat
        à l'issue d'un déjeuner
        à l'issue d'un déplacement
        à l'issue d'un dîner
        à l'issue d'un entretien téléphonique
        à l'issue d'un forum
        à l'issue d'un meeting
        à l'issue d'un point de presse
        à l'issue d'un point presse
        à l'issue d'un rassemblement
        à l'issue d'un sommet
        à l'issue d'un voyage
        à l'issue d'un échange
        à l'issue d'un événement
        à l'issue d'une audience
        à l'issue d'une audition
        à l'issue d'une conférence
        à l'issue d'une conférence de presse
        à l'issue d'une conférence de presse conjointe
        à l'issue d'une conférence téléphonique
        à l'issue d'une cérémonie
        à l'issue d'une intervention
        à l'issue d'une manifestation
        à l'issue d'une rencontre
        à l'issue d'une rencontre avec la presse
        à l'issue d'une réunion
        à l'issue d'une réunion publique
        à l'issue d'une session
        à l'issue d'une session parlementaire
        à l'issue d'une visioconférence
        à l'issue d'une visite
        à l'issue d'une émission
        à l'issue de sa conférence de presse
        à l'issue de sa déposition
        à l'issue de sa réunion
        à l'issue de sa visite
        à l'occasion d'un briefing
        à l'occasion d'un colloque
        à l'occasion d'un conseil des ministres
        à l'occasion d'un débat
        à l'occasion d'un déjeuner
        à l'occasion d'un déplacement
        à l'occasion d'un dîner
        à l'occasion d'un entretien téléphonique
        à l'occasion d'un forum
        à l'occasion d'un meeting
        à l'occasion d'un point de presse
        à l'occasion d'un point presse
        à l'occasion d'un rassemblement
        à l'occasion d'un sommet
        à l'occasion d'un voyage
        à l'occasion d'un échange
        à l'occasion d'un événement
        à l'occasion d'une audience
        à l'occasion d'une audition
        à l'occasion d'une conférence
        à l'occasion d'une conférence de presse
        à l'occasion d'une conférence de presse conjointe
        à l'occasion d'une conférence téléphonique
        à l'occasion d'une cérémonie
        à l'occasion d'une intervention
        à l'occasion d'une manifestation
        à l'occasion d'une rencontre
        à l'occasion d'une rencontre avec la presse
        à l'occasion d'une réunion
        à l'occasion d'une réunion publique
        à l'occasion d'une session
        à l'occasion d'une session parlementaire
        à l'occasion d'une visioconférence
        à l'occasion d'une visite
        à l'occasion d'une émission
        à l'unanimité
        à l'unisson
        à la barre
        à la condition de l'anonymat
        à la presse
        à la radio
        à la tribune
        à la tribune de l'assemblée
        à la télévision
        à la télévision d'état
        à la télévision nationale
        à la télévision publique
        à leur tour
        à maintes reprises
        à nouveau
        à plusieurs reprises
        à raison
        à son arrivée
        à son départ
        à son tour
        à tort
        à travers un communiqué
        à travers un discours
        à travers un entretien
        à travers un message
        à travers un message vidéo
        à travers un tweet
        à voix basse
        également
        """
    ),
    complement_prepositions=words("d' de des du"),
    speech_objects=words(
        """
        absence accord accords accélération actes action actions affaire aggravation ambition ambitions
        amélioration annulation arrestation arrivée attaque attaques attentat augmentation avancée avancées
        avantages avoir baisse besoin besoins blessés bombardements but cas catastrophe ceci cela
        cessez-le-feu changement changements chaos chiffres choix collaboration combien comment complot
        complots compromis concertation concessions conditions conflit conséquence conséquences contacts
        contraintes coup coûts crainte craintes crime crimes crise danger dangers dette devoir dialogue
        difficulté difficultés discrimination discussions disparition divergences doutes début décision
        décisions décès défaite défi défis dégâts départ dérapages dérive dérives désaccord désaccords
        désinformation effet effets effondrement efforts enjeux enlèvement erreur erreurs escalade espoir
        espoirs exactions existence explosion explosions expulsion faiblesse faillite faire faits famine
        fermeture fin force frappes fraude fraudes fuite grève guerre guerres génocide hausse histoire
        hostilités idée idées impact importance impossibilité incendie incidents incompréhension inflation
        influence ingérence ingérences inquiétude inquiétudes instabilité intention intentions intérêt
        invasion isolement jours lacunes lenteur licenciements liens lutte maladie malaise manipulation
        manque marges massacre massacres menace menaces mensonge mensonges mesures meurtre mieux mise moment
        montée mort morts moyens méfiance naissance nombre nouveautés nouvelles nécessité négligence
        négociations objectif objectifs obstacles offensive opportunité options opération opérations paix
        panique pauvreté persistance perspective perspectives perte pertes pertinence peur peurs plan plans
        pluies possibilité possibilités pourparlers pourquoi poursuite pouvoir premiers pression pressions
        preuve preuves priorités prise problème problèmes processus progression progrès projet projets
        propagation propositions provocation provocations prudence précautions préparatifs préparation
        présence prévisions pénurie pénuries période question questions quoi raisons ralentissement
        rapprochement record recul refus rejet relance relation relations report reprise respect
        responsabilité retard retards retour retrait risque risque-pays risques rumeurs rupture réduction
        réforme réformes répercussions répression résultat résultats réussite révolution rôle sabotage
        sabotages sacrifices sanctions scandale scénario scénarios sentiment signe signes situation
        situations solution solutions souci souffrance souffrances souhait soulagement soupçons stabilité
        stratégie succès suites suppression surprise survie symptômes tension tensions tentative tentatives
        tirs torture tournant tragédie trahison traitement transition travaux tristesse troubles urgence
        usage vague vagues valeur valeurs veille victimes victoire violation violations violence violences
        vision volonté vote vouloir vulnérabilité ça échec échecs élections évolution être
        """
    ),
    titles=words(
        """
        abbé adjudant adjudant-chef adjudante ambassadeur ambassadrice amiral amirale archevêque ayatollah
        baron baronne brigadier brigadière bâtonnier capitaine caporal caporal-chef cardinal chancelier
        chancelière cheikh colonel colonelle commandant commandante commissaire comte comtesse conseiller
        conseillère consul contre-amiral dame directeur directrice docteur don doyen doña dr duc duchesse
        député députée empereur ex-ministre ex-président frère gouverneur gouverneure général générale imam
        impératrice inspecteur inspectrice juge lady leader lieutenant lieutenant-colonel lieutenante lord m
        madame mademoiselle maire major marquis marquise maréchal maître me mesdames messieurs mgr ministre
        mlle mm mme mmes mollah monseigneur monsieur mufti pape pasteur patriarche patron patronne pdg
        porte-parole pr premier-ministre première-ministre prince princesse procureur procureure prof
        professeur professeure préfet préfète président présidente père rabbin recteur rectrice reine
        représentant représentante roi saint sainte secrétaire sergent sergent-chef sergente sir soldat
        sultan sénateur sénatrice sœur tsar vice-amiral vice-président vice-présidente vicomte émir évêque
        """
    )
    | phrases(
        """
        chef d'état
        député européen
        garde des sceaux
        général de brigade
        général de corps d'armée
        général de division
        le docteur
        le professeur
        ministre de l'intérieur
        ministre de la défense
        ministre des affaires étrangères
        premier ministre
        première ministre
        procureur général
        sa majesté
        sa sainteté
        secrétaire d'état
        secrétaire général
        secrétaire générale
        son altesse
        son excellence
        son éminence
        vice-premier ministre
        """
    ),
    name_particles=words(
        """
        abd abdel abou abu ag ait al al- ap ar as ash at az aït ben bin bint d' da dal dalla das de degli
        dei del della den der des di do dos du e el ibn l' la las le les lo los mac mc of ould san st ten
        ter und van von y zu zum
        """
    ),
    # Boilerplate.
    refusals=phrases("""
        désolé, je ne peux pas traduire
        désolé, je ne peux pas vous aider
        désolé, je ne suis pas en mesure de
        désolé, mais je ne peux pas accéder
        désolé, mais je ne peux pas fournir
        désolé, mais je ne peux pas répondre à cette demande
        désolé, mais je ne peux pas traduire
        désolé, mais je ne peux pas vous aider avec cela
        désolé, mais je ne peux pas vous aider à
        en tant qu'assistant ia, je
        en tant qu'ia, je
        en tant qu'intelligence artificielle, je
        en tant que grand modèle de langage, je
        en tant que modèle de langage, je
        en tant que modèle linguistique, je
        je ne peux pas traduire ce texte
        je ne suis pas en mesure de traduire
        je suis désolé, je ne peux pas accéder
        je suis désolé, je ne peux pas fournir
        je suis désolé, je ne peux pas répondre à cette demande
        je suis désolé, je ne peux pas traduire
        je suis désolé, je ne peux pas vous aider avec cela
        je suis désolé, je ne peux pas vous aider à
        je suis désolé, mais je ne peux pas accéder
        je suis désolé, mais je ne peux pas fournir
        je suis désolé, mais je ne peux pas répondre à cette demande
        je suis désolé, mais je ne peux pas traduire
        je suis désolé, mais je ne peux pas vous aider avec cela
        je suis désolé, mais je ne peux pas vous aider à
        je suis désolé, mais je ne suis pas en mesure de
        je suis désolée, mais je ne peux pas accéder
        je suis désolée, mais je ne peux pas fournir
        je suis désolée, mais je ne peux pas répondre à cette demande
        je suis désolée, mais je ne peux pas traduire
        je suis désolée, mais je ne peux pas vous aider avec cela
        je suis désolée, mais je ne peux pas vous aider à
        veuillez fournir le texte à traduire
    """),
    site_footers=phrases("""
        site d'origine
        site de la source
        site source
        source du site
        source internet
        source site web
    """),
    teasers=phrases("""
        a lire aussi
        a lire également
        a voir aussi
        article connexe
        article lié
        articles connexes
        articles liés
        aussi à lire
        aussi à voir
        découvrez aussi
        découvrez également
        lire aussi
        lire aussi l'article
        lire aussi notre article
        lire aussi notre dossier
        lire aussi notre enquête
        lire sur le même sujet
        lire également
        lisez aussi
        lisez également
        regardez aussi
        sur le même sujet
        sur le même thème
        vous aimerez aussi
        vous pourriez aussi aimer
        à consulter aussi
        à découvrir aussi
        à découvrir également
        à lire aussi
        à lire aussi sur ce sujet
        à lire sur le même sujet
        à lire également
        à regarder aussi
        à voir aussi
        à voir également
        à écouter aussi
        à écouter également
        écouter aussi
        écoutez aussi
    """),
    footers=phrases("""
        cet article est apparu en premier sur …
        cet article … est apparu en premier sur …
        cliquez ici pour lire l'article complet
        cliquez ici pour lire la suite
        cliquez ici pour lire la suite de l'article
        consulter l'article original
        consultez l'article original
        continuer la lecture
        continuer à lire
        continuez la lecture
        l'article … est apparu en premier sur …
        lien de la source
        lien source
        lien vers l'article original
        lien vers la source
        lire l'article complet
        lire l'article d'origine
        lire l'article en entier
        lire l'article original
        lire l'article sur le site d'origine
        lire l'article sur le site source
        lire l'original
        lire la suite
        lire la suite de cet article
        lire la suite de l'article
        poursuivre la lecture
        source de l'article
        source originale
        traduit avec deepl
        voir l'article complet
        voir l'article original
        voir l'article source
    """),
    disclosures=phrases(
        """
        article traduit automatiquement
        article traduit par une intelligence artificielle
        ce contenu a été traduit automatiquement
        ce contenu a été traduit par une intelligence artificielle
        ce contenu a été traduit à l'aide de l'intelligence artificielle
        ce contenu est issu d'une traduction automatique
        ce texte a été traduit automatiquement
        ce texte a été traduit avec l'aide de l'intelligence artificielle
        ce texte a été traduit par ia
        ce texte a été traduit par intelligence artificielle
        ce texte a été traduit par une intelligence artificielle
        ce texte a été traduit par une machine
        ce texte a été traduit à l'aide d'un outil de traduction automatique
        ce texte est une traduction automatique
        ceci est une traduction automatique
        cet article a été automatiquement traduit
        cet article a été traduit automatiquement
        cet article a été traduit automatiquement de l'anglais
        cet article a été traduit automatiquement de l'anglais vers le français
        cet article a été traduit automatiquement depuis l'anglais
        cet article a été traduit automatiquement et peut contenir des erreurs
        cet article a été traduit automatiquement à partir de l'anglais
        cet article a été traduit de l'anglais par une intelligence artificielle
        cet article a été traduit par ia
        cet article a été traduit par l'ia
        cet article a été traduit par l'intelligence artificielle
        cet article a été traduit par un logiciel
        cet article a été traduit par un logiciel de traduction automatique
        cet article a été traduit par une ia
        cet article a été traduit par une intelligence artificielle
        cet article a été traduit par une machine
        cet article a été traduit à l'aide d'un outil d'intelligence artificielle
        cet article a été traduit à l'aide d'un outil de traduction automatique
        cet article a été traduit à l'aide de l'ia
        cet article a été traduit à l'aide de l'intelligence artificielle
        cet article est une traduction automatique
        cet article est une traduction automatique de l'anglais
        cette page a été traduite automatiquement
        cette page a été traduite par une machine
        cette traduction a été effectuée automatiquement
        cette traduction a été générée automatiquement
        cette traduction a été générée par une intelligence artificielle
        cette traduction a été réalisée automatiquement
        cette traduction est automatique et peut contenir des erreurs
        contenu traduit automatiquement
        contenu traduit par intelligence artificielle
        la traduction de cet article a été réalisée par une intelligence artificielle
        la version originale de cet article a été traduite automatiquement
        texte traduit automatiquement
        traduction assistée par ia
        traduction automatique
        traduction automatique de l'anglais
        traduction générée par ia
        traduction réalisée à l'aide de l'intelligence artificielle
        traduit automatiquement
        traduit automatiquement de l'anglais
        traduit par ia
        traduit par intelligence artificielle
        traduit par une machine
        """
    ),
    tag_labels=phrases("""
        mots-clés
        sur le même sujet
        tags
    """),
    furniture=phrases("""
        abonnez-vous pour 1 €
        abonnez-vous pour lire la suite
        abonnez-vous à la newsletter
        abonnez-vous à notre chaîne youtube
        abonnez-vous à notre lettre d'information
        abonnez-vous à notre newsletter
        abonnez-vous à partir de 1 €
        accepter et continuer
        accepter et fermer
        accepter les cookies
        accepter tous les cookies
        afficher les commentaires
        afficher plus
        ajouter aux favoris
        ajouter un commentaire
        ajouter à mes favoris
        annonce
        article précédent
        article réservé aux abonnés
        article réservé à nos abonnés
        article suivant
        articles associés
        articles les plus lus
        articles recommandés
        articles similaires
        aucun commentaire
        ce contenu est bloqué car vous n'avez pas accepté les cookies
        cet article est réservé aux abonnés
        charger plus
        cliquez ici
        cliquez ici pour vous abonner
        connectez-vous pour commenter
        contenu de marque
        contenu sponsorisé
        continuer sans accepter
        copier le lien
        crédit photo
        crédits photo
        créer un compte
        découvrir nos offres
        déjà abonné ?
        déjà abonné ? connectez-vous
        déjà abonné ? se connecter
        en continu
        en direct
        en savoir plus sur ce sujet
        envoyer par courriel
        envoyer par e-mail
        envoyer par mail
        gérer les cookies
        gérer mes cookies
        haut de page
        il vous reste 70% de cet article à lire
        imprimer l'article
        inscrivez-vous gratuitement
        inscrivez-vous à la newsletter
        inscrivez-vous à notre newsletter
        j'en profite
        je m'abonne
        je m'inscris
        l'actualité en continu
        l'article continue après la publicité
        l'article se poursuit après la publicité
        la rédaction vous conseille
        la suite après cette publicité
        la suite après la publicité
        laisser un commentaire
        laissez un commentaire
        le plus lu
        lecture du reste réservée aux abonnés
        lecture zen
        les plus commentés
        les plus lus
        les plus partagés
        lien copié
        lire dans l'application
        lire la suite
        lire les commentaires
        lire plus
        lire plus tard
        mis à jour
        nos dernières vidéos
        nous contacter
        nous suivre
        nous utilisons des cookies
        offrir cet article
        ou se connecter
        pages suivantes
        paramètres des cookies
        paramétrer les cookies
        partager cet article
        partager l'article
        partager par e-mail
        partager sur facebook
        partager sur linkedin
        partager sur messenger
        partager sur pinterest
        partager sur telegram
        partager sur twitter
        partager sur whatsapp
        partager sur x
        partagez cet article
        partagez sur facebook
        photo : afp
        photo d'illustration
        plus d'articles
        plus d'infos
        plus de détails
        publicité
        publié le
        recevez nos alertes
        recevez notre newsletter
        recevoir la newsletter
        refuser les cookies
        retour en haut
        retour en haut de page
        retour à l'accueil
        réagir à cet article
        réservé aux abonnés
        s'abonner à la newsletter
        s'inscrire à la newsletter
        scannez le qr code
        se connecter
        se désabonner
        signaler ce commentaire
        signaler un contenu
        signaler une erreur
        sponsorisé
        suivez toute l'actualité
        suivez-nous sur facebook
        suivez-nous sur google actualités
        suivez-nous sur instagram
        suivez-nous sur twitter
        suivez-nous sur whatsapp
        suivez-nous sur x
        sur le même sujet
        temps de lecture
        tous droits réservés
        toute l'actualité
        télécharger l'application
        téléchargez notre application
        un compte ? connectez-vous
        voir les commentaires
        voir plus
        voir tous les articles
        voir toutes les vidéos
        vos commentaires
        vos réactions
        votre adresse e-mail
        votre adresse e-mail ne sera pas publiée
        votre adresse email
        à ne pas manquer
        écouter l'article
    """),
    never_doubled=words("le les des du au aux de et dans avec par chez"),
    doublable=words("nous vous en que"),
    emphatics=words(
        """
        non oui si oh ah ha hé bla très trop bien jamais toujours encore vite plus loin grand long petit tant
        allez allons la na chut toc tic tac ding dong boum ouaf miaou hein merci pitié
        """
    ),
    proclitics=words("aujourd l d j n s t m c qu jusqu lorsqu puisqu quoiqu presqu quelqu"),
    cross_references=phrases("""
        en savoir plus
        lire
        lire encore
        lire la suite
        nos articles sur le sujet
        nous vous recommandons
        pour aller plus loin
        pour en savoir plus
        voir aussi
        voir également
        à découvrir
        à lire
        à ne pas manquer
        à voir
    """),
    bylines=phrases("""
        reportage de
        rédigé par
        édité par
    """),
    credits=phrases("""
        photo
        photos
        image
        images
        avec
        par
        texte
        crédit
        crédits
        illustration
    """),
    rights=phrases("""
        tous droits réservés
    """),
    names=phrases("""
        français
        french
    """),
    translation_words=phrases("""
        tradui
        traduction
    """),
    assents=phrases("""
        avec plaisir
        bien sûr
        certainement
        d'accord
        très bien
        volontiers
    """),
    chatter_openings=phrases("""
        ci-dessous la traduction
        la traduction est la suivante
        voici l'article traduit
        voici la traduction
        voici la traduction de cet article
        voici la traduction de votre texte
        voici la traduction demandée
        voici la traduction du contenu que vous avez fourni
        voici la traduction du passage suivant
        voici la traduction du texte
        voici la traduction du texte en français
        voici la traduction du texte fourni
        voici la traduction du texte original
        voici la traduction en français
        voici la traduction française
        voici la version française
        voici le document traduit pour vous
        voici le texte traduit
        voici le texte traduit en français
        voici ma traduction
        voici une traduction
        voici votre traduction
    """),
    chatter_closings=phrases("""
        dites-moi si tu
        dites-moi si vous
        dites-moi si vous souhaitez
        faites-moi savoir si
        j'ai traduit
        j'espère que cela vous
        j'espère que cette traduction
        n'hésite pas si tu
        n'hésitez pas si vous avez besoin
        n'hésitez pas si vous avez d'autres
        n'hésitez pas si vous avez des
        n'hésitez pas à me demander
        n'hésitez pas à me dire si
        n'hésitez pas à me faire savoir si
        note : j'ai
        note : la traduction
        notes de traduction
        notes sur la traduction
        puis-je vous aider
        remarque : j'ai
        remarques sur la traduction
        si vous avez besoin d'autre
        si vous avez besoin d'autres traductions
        si vous souhaitez que je
        souhaitez-vous que je traduise
        voulez-vous que je traduise
        y a-t-il autre chose
    """),
    prompts=phrases("""
        traduire en français
        traduire le texte suivant
        traduis ce texte
        traduis le texte
        traduisez ce texte
        traduisez le texte
    """),
    translation_labels=phrases("""
        la traduction
        texte cible
        texte traduit
        traduction
        traduction en français
        traduction finale
        traduction française
        version française
        version traduite
    """),
    translator_notes=phrases("""
        intraduisible
        litt.
        n.d.t
        n.d.t.
        ndt
        non traduit
        note de la traductrice
        note de traduction
        note du traducteur
        ou :
    """),
    machine_labels=phrases("""
        traduction automatique
        traduction par ia
        traduit automatiquement
    """),
    # Typography.
    quotes=("‹›",),
    spaced_quotes=("«»", "‹›", "“”"),
    quotation_terms=("guillemet", "chevron"),
    spaced_punctuation=":;?!",
    elisions=words("""
        c d j jusqu l lorsqu m n presqu puisqu qu quelqu quoiqu s t
    """),
    contractions=words("""
        aujourd'hui d'abord presqu'île prud'homme prud'hommes quelqu'un
    """),
    fixed_spaces=((";!?", "\u202f"), (":", "\u00a0"), ("«»", "\u00a0")),
    regional_fixed_spaces=(
        ("CA", ((":", "\u00a0"), ("«»", "\u00a0"))),
        ("CH", ((";!?", "\u202f"), (":", "\u00a0"), ("«»", "\u202f"))),
    ),
    typographic_quotes=("«»", "“”"),
    stray_words=words("""
        années après aujourd'hui aurait aussi avec beaucoup celle celui cet cette ceux chez depuis déclaré
        elles gouvernement jusque leur leurs lorsque mais ministre ministres ministère même notamment parce pourtant
        puisque selon semaine toujours très étaient était
    """),
    hyphenated=words(
        """
        -t-elle -t-elles -t-il -t-ils -t-on au-delà au-dessous au-dessus c'est-à-dire celle-ci
        celles-ci celui-ci ceux-ci ci-dessous ci-dessus est-à-dire grand-mère grand-père là-bas
        peut-être qu'est-ce quelques-unes quelques-uns rendez-vous vis-à-vis week-end
        """
    ),
    letters="àâæçèéêëîïôùûüÿœ",
    word_terms=words("caractère idéogramme lettre mot nomm prononc signifi terme écri"),
    function_words=words("""
        a ans après au aux avec beaucoup c ce cela cette comme d dans de des deux dit du elle en est et gens
        il ils j je l la le les leur mais même n ne notre nous on ont ou où par pas plus pour qu que qui s sa
        sans se sera ses si son sont sur tous tout très un une vous y à été être
    """),
    # Numbers and dates.
    day_endings=words("er ère"),
    hour_letters="h",
    scale_words=words("mds mln"),
    question_words=words("pourquoi comment combien qui"),
    genitive_verbs=words(
        """
        accusa accuse accusé averti avertit félicite félicité informe informé parla parlait parle parlé
        plaint prévenu prévient rappelle
        """
    ),
    complementisers=words("qu' que"),
    domains=words("""
        académie agence ambassade archipel armée arrondissement association autorité aéroport banque bibliothèque
        brigade bureau cabinet camp canton capitale centre chambre chantier chaîne chœur clinique club collège
        comité commission communauté commune compagnie comté conseil coopérative corps cour diocèse district
        département entreprise expédition ferme festival flotte fondation fonds forces fédération gare gouvernement
        groupe hameau hôpital hôtel institut laboratoire ligne ligue lycée mairie maison marine mine ministère
        mission mosquée mouvement municipalité musée navire office opéra orchestre organisation parc parlement
        paroisse parquet parti pays police pompiers port prison province préfecture présidence quartier radio refuge
        région république réseau secours service société station syndicat sénat temple théâtre tribu tribunal
        télévision union unité université usine vallée village ville zoo école église équipe île
    """),
    personal_possessives=words("leur leurs ma mes mon nos notre sa ses son votre vos"),
    plain_saying=words("affirme affirmé dit déclare déclaré"),
    telling=words("informe informé rassure rassuré"),
    relative_complementisers=words("qu' que"),
    complement_adjectives=phrases("""
        au fait d'
        au fait de
        au fait des
        au fait du
        proche d'
        proche de
        proche des
        proche du
        proches d'
        proches de
        proches des
        proches du
        présent à
    """),
    verb_pronouns=words("l' le leur lui s' se y"),
    possessives=words("ma mon sa son ta ton"),
    restricted=words("ceux celle celles celui ce chacun gens personne quelqu'un rien tous tout toutes"),
    comparisons=words("qu' que"),
    compared=words("""
        ailleurs aussi autant autre autres davantage meilleur meilleure mieux moins même mêmes pire plus plutôt
    """),
    articles=words("la le les leur leurs un une"),
    unfinished=words("chez dans de dès en et par à"),
    noun_first=True,
    without_capital=words("où à"),
    genitives=words("d' de des du"),
    clause_openers=phrases(
        """
        afin qu'
        afin que
        après qu'
        après que
        aussitôt qu'
        aussitôt que
        avant qu'
        avant que
        bien qu'
        bien que
        comme
        depuis qu'
        depuis que
        dès qu'
        dès que
        lorsqu'
        lorsque
        parce qu'
        parce que
        pendant qu'
        pendant que
        pour qu'
        pour que
        puisqu'
        puisque
        quand
        quoiqu'
        quoique
        s'
        si
        tandis qu'
        tandis que
        tant qu'
        tant que
        """
    ),
    infinitive_endings=("er", "ir", "re"),
    participle_endings=("é", "ée", "ées", "és"),
    past_endings=("é", "ée", "és", "ées"),
    never_last=words("au aux ces cet cette chaque des du le les ma mes nos notre sa ses vos"),
    sign_terms=words("""
        caractère caractères commande opérateur point signe signes symbole symboles touche touches virgule
    """),
)
