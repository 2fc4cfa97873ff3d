"""Portuguese, of Brazil, Portugal and Africa.
Every list was compiled by hand for cleanwire, from general knowledge of the language, and copied from no other
project. The finite forms of the verbs were conjugated by rule from hand-made lists of verbs, and the plurals and
feminines of the speakers formed by rule from hand-made lists of nouns.
"""

from cleanwire.languages.language import Language, phrases, words

LANGUAGE = Language(
    tag="pt",
    # Sentences.
    abbreviations=words(
        """
        2.ª 3.ª 4.ª 5.ª 6.ª a.c a.d a.e.c a.m abr abrev abs abç ac acs acórd adj adm admin admón adv advs
        advª ago agos agr agron agt al alam alem alm alq als alín an and anex angl ant antôn anx ap ap.to
        apel aprox aproxim apt apto aptº apênd arc arceb arq arq.ª arqto arqueol arqª art art.º arts artº
        ass assoc astron at at.te att atte av avª b.e b.º bac bach bibl biblio bibliog bil biol bjs bl bloc
        bot bp bras brig bro bros bº c.alm c.c c.c.c c.d.s c.e.e c.e.o c.f c.i.a c.ia c.l.t c.p c.p.c c.p.i
        c.p.p c.post c.ª ca cad cap cap.º caps capt card cast cb cdt cel cent cents cert cf cfr cia cid circ
        cit cits cj cl cm cmdte cmte cod col coleç cols comerc comp compl comps conc conf conj cons contab
        coop coord coords cordialm corp cp cts cv cx cx.p cª cód cód.civ cód.pen d d.c d.d d.f d.l d.o.u d.r
        dec decr del dep depr deps dept depto des dest dez dig dig.mo digmo dipl dir dirs dist distr div dl
        dn dna doc docs dom dout dpto dr dr.ª dra dras drs drt dto dz dzs e.c e.g e.u e.u.a ec econ ed edif
        edit edits eds emb embx emend emp enf eng eng.ª eng.º enga engo engs engª ens esc escol escr esp
        espanh esqº est estr ests etc eur ex ex.ma ex.mo ex.ª exc exma exmas exmo exmos exp exped exs ext f
        f.b.i f.f f.m.i f.o f.º fac fam farm fasc fascs fem fev fig figs filos financ fl fls fol fols fr
        franc freg fs fund fut fº fís fᵒ g g.n.r gab gal gb gde gen geogr ger gmbh gov gr grad graf grs gráf
        gír h ha hab hc hect hist hl hp hr hrs hs i.e i.r.c i.r.s i.v.a ib ibid id il il.mo ilma ilmas ilmo
        ilmos ils imp impr inc incs ind indic indúst inf ingl insp inst instr interj introd it ital jan jard
        jd jorn jr jul jun jur juris kb kg kgr kgs km kmh kms kw kwh l l.a l.c l.da lab lat ld lda lg lgo
        lic licenc lit loc lrg lt ltd ltda lts lus m m.e m.g mai maj mar masc mat matem max mb me med mest
        mg milh min mins ml mlle mm mme mons mr mrs ms mss mt mto mts mun munic mw m² máx méd mín n n.a n.b
        n.e n.r n.t n.y n.º nb norm nov nr num nº núm núms o.e.a o.m.s o.n.u o.t.a.n obg obr obrig obs odont
        ofic op org organiz orgs out p p.c.p p.e p.e.f p.ex p.f p.g.r p.j p.m p.m.d.b p.p p.s p.s.d p.s.d.b
        p.s.p p.t pag pags parec part parág pca pct pe pg pgs ph.d phd plc plur portar posf pq pref prefác
        prep pres pret proc procs prof prof.a prof.ª profa profas profs pron prov prox prq prç psic psicol
        publ pág págs pç pç.ª pça qd qdo qta qtd qto qua quadr qui quím r r.i.p r.j r.t.p r.u reed ref refs
        reg regul reimpr rel rels rem remet rep repúb resol resp rev revdo revma revmo revs rext rh rod rª s
        s.a s.a.d s.a.r s.a.r.l s.a.s s.d s.e s.emª s.ex.ª s.f.f s.g.p.s s.l s.m s.n s.o.s s.p s.s s.t.f
        s.t.j s.v s.ª sab sarg sd sds sec secr secret sect seg segs sen sens sep set setemb sex seç sff sg
        sgps sgs sgt sgto sign sin sing sinôn sob.º sobr soc socied sociol sr sr.a sr.ª sra sras srs srta
        srtas ss st sta sto stos stª subj subst sup superv supl sáb séc sécs sór t t.j tab tabs tb tel telef
        telem tels temp ten ten-cel ten.-cel teol tlf tlm trad trads trav trib trilh tt turm u.e u.k u.r.s.s
        u.s u.s.a und unid unids univ usd v v.alm v.ex.ª v.exa v.exas v.g v.gr v.m v.s v.s.ª v.sa v.sas vd
        verb vers vet vice-pres vid vig vl vol vols vs zool º ºc
        """
    )
    | phrases(
        """
        a. c
        a. d
        a. m
        ac. stj
        art. cit
        av. brig
        c. c
        c. civ
        c. p
        c. pen
        cx. p
        cód. civ
        cód. pen
        cód. proc
        d. c
        d. l
        dec. lei
        e col
        e. c
        e. g
        e. u. a
        et al
        i. e
        j. c
        loc. cit
        m. e
        n. b
        n. da r
        n. da t
        n. do a
        n. do e
        n. do t
        n. r
        n. t
        ob. cit
        op. cit
        p. ex
        p. f
        p. m
        p. p
        p. s
        ph. d
        por ex
        r. i. p
        s. a
        s. a. r. l
        s. d
        s. ex.ª
        s. f. f
        s. l
        s. m
        s. n
        s. s
        ten. -cel
        ten. cel
        u. e
        u. s
        v. ex.ª
        v. exa
        v. g
        v. gr
        v. m
        v. s
        v. s.ª
        """
    ),
    short_words=words(
        """
        abra acha acre afã agir aids ala alas alba algo ali alma alta alto alvo além ama amar amor amém anjo
        ano anos ante aqui ar arca arco ares arma arte asa asas asma ata atas ato ator atos até auge aula
        auto ave aves avó avós avô azar azul aço ação aí b3 bala bali bar bari base bate baía bb bce be bebe
        bebé bebê bela belo bem bens bi bico bid bife bird bis boa boas boca bode boi bois bola bolo bom
        bonn bons bota bote brio bus cabe cabo cada café cai cair cais caiu cal cama cano capa cara caro
        casa caso cava caça cbf cds cedo cef cego cela cem cena cera chip chá chão cima cine cita club clã
        clãs cnh coco cola colo com como copa copo cor coro cota cpf cpi cria cru crua cruz ctt cuba cubo
        cuja cujo cura cá cães cão céu céus dado dama dano dar data dedo dela dele deu deus deve dia dias
        dili dina dita dito diz doha dois domo dona dono dor dose dote duas duo dura duro dá dão dê dó e eco
        edp ego eixo ela elas ele eles elo elos em ema era eram eras ermo erro essa esse esta este está eu
        eua euro faca face fada fado fala fama faro fará fase fato fava faz fbi feia feio fel fera fez fgts
        fgv fica fifa fila fim fina fino fins fio fios fita fixa fixo fiz flor fmi foco foge fogo foi fome
        fora foro foto foz fpf fria frio fuga fui fumo furo fé gado gaia gala galo galã gaza gel gelo gene
        giro gnr gol gole golo gols gota gral grau gris grua grão guia guru gás haia hall hay hino hoje hora
        há ia ibge icms ida idas idem ido ilha imã indo inss iof iowa ipca ir ira irao irc irmã irs irá irã
        irão isca isso isto item iva jato jazz jipe jogo joia judô juiz juro já júri kiev lado lago lama
        laos lar lata lava leal lei leis lema ler leva leve leão lhe lida lide liga lima liso lixo lobo lodi
        lodo logo loja lote lua luas lula luta luto luva luxo luz lviv lyon lá lã maio mais mal mala mali
        mama mana mano mapa maré mata mau maus maçã mdb meca medo meia meio mel mesa meta metz meu meus mi
        mico mil mim mina mira mito moda modo mola mote moto moça moço mpf muda mudo mula muro má mãe mães
        mão mãos mês nada nata nave nba nem neta neto neve nice nilo nojo nome nono nos nota nova nove novo
        nu nua nuca nula nulo não né nó nós obra oca oco odor oea ohio oit oito olho omc oms omã onda onde
        ong onu onze onça opep ora oral orla oslo osso otan ou ouro ova ovar ovo ovos paga pago pai pais pan
        papa par para pará pata pato pau paus paz país pcp pdt pede pega pele pelo pena peru peso peça pf
        pia pib pico pior pis pisa piso pj pl pm pmdb pode polo pomo pop pote povo poça poço pp prf ps psd
        psdb psol psp pt puma pura puro pus pães pão pé pés pó pós pôde pôr qual que quem quer quis quê rabo
        raia raio raiz rama ramo rap rara raro rasa raso rato raça real rede rei reis reta reto reza rg rica
        rico rifa rim rins rio rios riso rito roca roda rol rolo roma romã rosa rota roxo rtp rua ruas rude
        ruim rumo rã ré rés réu réus saco saga sai saia sair saiu sal sala seca seco sede sei seio seis seja
        selo sem ser será sete seu seul seus sexo show si sic sim sina sino site soa sob sofá soja sol sola
        solo som soma sono sons sopa soul stf stj sua suas suco suja sujo sul sumo suor surf sus sã são só
        sós tais tal tala tap tapa tato taxa taça tcu tejo tela tem tema teor ter terá tese teto teu teus
        teve ti tia tias tido time tio tios tipo tira tiro toda todo togo tolo tom ton tona tons topo trem
        tri trio trás três tse tst tu tua tubo tudo tv tvi táxi tê têm ue uefa ufrj um uma umas unha urna
        urso usa usam usar uso usos usp utah uva uvas vaca vaga vago vai vala vale vara vaso veem veia veio
        vela vem ver verá veto vez via vias vice vida viga vil vila vim vir virá viu viva vive vivo voa voar
        você voga voo voos vota voto voz vã vão vãos véu vê vêm vós xale xis zelo zero zona zoo água área
        ásia é ímã ódio óleo útil
        """
    ),
    prepositions=words(
        """
        a ante ao aonde aos após através até com comigo conforme consigo consoante contigo contra da dali
        daquela daquelas daquele daqueles daquilo das daí de dela delas dele deles dentro desde dessa dessas
        desse desses desta destas deste destes diante disso disto do dos doutra doutro dum duma dumas duns
        durante em entre excepto exceto fora junto longe malgrado mediante menos na naquela naquelas naquele
        naqueles naquilo nas nela nelas nele neles nessa nessas nesse nesses nesta nestas neste nestes nisso
        nisto no nos noutra noutras noutro noutros num numa numas nuns para pela pelas pelo pelos per
        perante perto por pra pras pro pros salvo segundo sem senão sob sobre trás versus via visto à àquela
        àquelas àquele àqueles àquilo às
        """
    )
    | phrases(
        """
        a despeito de
        a fim de
        a par de
        a partir de
        a respeito de
        abaixo de
        acerca de
        acima de
        além da
        além de
        além do
        antes da
        antes de
        antes do
        ao lado de
        ao longo de
        ao redor de
        apesar da
        apesar de
        apesar do
        através da
        através de
        através do
        atrás de
        cerca de
        debaixo de
        dentro da
        dentro de
        dentro do
        depois da
        depois de
        depois do
        devido a
        devido ao
        devido à
        diante de
        em frente a
        em torno de
        em vez de
        fora da
        fora de
        fora do
        graças a
        graças ao
        graças à
        junto a
        junto ao
        junto com
        junto de
        longe de
        para com
        perto da
        perto de
        perto do
        por causa de
        quanto a
        quanto ao
        quanto à
        rumo a
        rumo ao
        rumo à
        """
    ),
    relatives=phrases(
        """
        a qual
        a que
        a quem
        ao qual
        aonde
        aos quais
        as quais
        com a qual
        com o qual
        com que
        com quem
        cuja
        cujas
        cujo
        cujos
        da qual
        das quais
        de que
        de quem
        do qual
        do que
        donde
        dos quais
        em que
        na qual
        nas quais
        no qual
        nos quais
        o qual
        o que
        onde
        os quais
        para a qual
        para o qual
        pela qual
        pelas quais
        pelo qual
        pelos quais
        por que
        que
        quem
        sobre a qual
        sobre o qual
        à qual
        às quais
        """
    ),
    conjunctions=phrases(
        """
        a fim de que
        a menos que
        a não ser que
        agora que
        ainda quando
        ainda que
        antes que
        ao passo que
        apesar de que
        assim como
        assim que
        até que
        bem como
        cada vez que
        caso
        com que
        como
        como se
        conforme
        conquanto
        consoante
        contanto que
        contudo
        dado que
        de forma que
        de maneira que
        de modo que
        de sorte que
        de tal forma que
        depois que
        desde que
        e
        e que
        em vez de
        embora
        enquanto
        entretanto
        já que
        logo
        logo que
        mal
        mas
        mas também
        mesmo quando
        mesmo que
        mesmo se
        na medida em que
        nem
        nem que
        não obstante
        ora
        ou
        ou então
        ou seja
        para que
        pois
        por isso que
        por mais que
        por muito que
        porquanto
        porque
        portanto
        porém
        posto que
        primeiro que
        quando
        quanto mais
        que
        quer
        quer dizer
        salvo se
        se
        se bem que
        se não
        sem que
        sempre que
        senão
        senão que
        tal como
        tanto quanto
        todas as vezes que
        todavia
        tão logo
        uma vez que
        visto como
        visto que
        à medida que
        à proporção que
        """
    ),
    openers=phrases(
        """
        a bem da verdade
        a bem dizer
        a começar por
        a curto prazo
        a despeito de
        a despeito disso
        a esse respeito
        a este respeito
        a fim de
        a longo prazo
        a meio caminho
        a meu ver
        a nível internacional
        a par disso
        a partir daí
        a partir de
        a partir de agora
        a partir de então
        a princípio
        a propósito
        a rigor
        a saber
        a seguir
        a seu ver
        a todo momento
        a todo o momento
        a título de exemplo
        ante isso
        ante o exposto
        ao cabo de
        ao contrário
        ao contrário de
        ao fim de
        ao fim e ao cabo
        ao final
        ao invés de
        ao invés disso
        ao lado de
        ao longo de
        ao longo dos anos
        ao menos
        ao mesmo tempo
        ao que consta
        ao que parece
        ao que tudo indica
        ao todo
        ao término de
        após a reunião
        após isso
        após meses de
        após o ocorrido
        através disso
        até agora
        até ao momento
        até aqui
        até certo ponto
        até então
        até hoje
        até lá
        até o momento
        até porque
        com a ajuda de
        com base em
        com base nisso
        com certeza
        com efeito
        com frequência
        com isso
        com isto
        com o objetivo de
        com o passar do tempo
        com o tempo
        com relação a
        com sorte
        com tudo isso
        como consequência
        como de costume
        como era de esperar
        como exemplo
        como forma de
        como já foi dito
        como regra
        como resultado
        como se não bastasse
        como se sabe
        como sempre
        como tal
        conforme o previsto
        contra todas as expectativas
        contra todas as expetativas
        da mesma forma
        da mesma maneira
        da parte de
        da sua parte
        daqui a pouco
        daqui em diante
        das duas uma
        daí em diante
        daí que
        de acordo
        de acordo com
        de agora em diante
        de alguma forma
        de alguma maneira
        de antemão
        de certa forma
        de certa maneira
        de certo modo
        de facto
        de fato
        de forma geral
        de forma semelhante
        de igual forma
        de igual modo
        de imediato
        de início
        de longe
        de lá para cá
        de maneira geral
        de modo geral
        de momento
        de nada adianta
        de novo
        de outra forma
        de outro modo
        de qualquer forma
        de qualquer maneira
        de qualquer modo
        de quando em quando
        de repente
        de resto
        de seguida
        de tal forma que
        de tempos em tempos
        de todo modo
        de um lado
        de um modo geral
        de uma forma geral
        de vez em quando
        dentre eles
        depois de
        depois de tudo
        depois disso
        desde cedo
        desde então
        desde já
        desde logo
        desde o início
        desde sempre
        dessa forma
        dessa maneira
        desse modo
        desse ponto de vista
        desta feita
        desta forma
        desta maneira
        desta vez
        deste modo
        diante disso
        diante do exposto
        disso tudo
        do contrário
        do lado de fora
        do mesmo modo
        do meu ponto de vista
        do outro lado
        do ponto de vista de
        do seu lado
        durante a noite
        durante anos
        durante décadas
        durante esse período
        durante muito tempo
        durante o dia
        e agora
        e ainda
        e assim
        e assim por diante
        e com razão
        e daí
        e depois
        e isso
        e isto
        e mais
        e nem
        e não só
        e não é tudo
        e olha que
        e por isso
        e por quê
        e se
        e também
        e tem mais
        e tudo isso
        em absoluto
        em alguma medida
        em alguns casos
        em alternativa
        em boa verdade
        em breve
        em busca de
        em caso afirmativo
        em caso contrário
        em caso de
        em causa
        em cima disso
        em comparação
        em compensação
        em comunicado
        em conclusão
        em conjunto
        em consequência
        em consequência disso
        em contrapartida
        em contraste
        em dado momento
        em decorrência disso
        em definitivo
        em detalhe
        em determinado momento
        em especial
        em essência
        em face disso
        em função disso
        em geral
        em grande medida
        em grande parte
        em linha com
        em linhas gerais
        em lugar disso
        em matéria de
        em meio a
        em meio a isso
        em menos de
        em muitos casos
        em média
        em nenhum momento
        em nome de
        em nota
        em outras palavras
        em outros casos
        em outros termos
        em paralelo
        em parte
        em particular
        em poucas palavras
        em primeiro lugar
        em princípio
        em qualquer caso
        em razão disso
        em relação a
        em resposta
        em resumo
        em rigor
        em seguida
        em seguimento
        em segundo lugar
        em simultâneo
        em sua defesa
        em suma
        em síntese
        em tempos
        em teoria
        em terceiro lugar
        em termos gerais
        em termos práticos
        em todo caso
        em todo o caso
        em torno de
        em troca
        em um primeiro momento
        em verdade
        em vez de
        em vez disso
        em virtude disso
        em vista disso
        em última análise
        em última hipótese
        em última instância
        entre aspas
        entre elas
        entre eles
        entre outras coisas
        entre outros
        entre parênteses
        exceto isso
        fora de questão
        fora isso
        logo após
        logo depois
        logo em seguida
        mas agora
        mas ainda assim
        mas atenção
        mas e se
        mas nem tudo
        mas não só
        mas não é só isso
        mas por quê
        mas também
        mesmo assim
        na altura
        na atualidade
        na ausência de
        na esteira de
        na maior parte das vezes
        na maioria das vezes
        na maioria dos casos
        na medida do possível
        na medida em que
        na melhor das hipóteses
        na mesma linha
        na mesma ocasião
        na minha opinião
        na noite de
        na ocasião
        na origem
        na pior das hipóteses
        na prática
        na realidade
        na sequência
        na sua opinião
        na teoria
        na verdade
        na véspera
        na época
        na íntegra
        nas últimas semanas
        nem mais nem menos
        nem por isso
        nem sempre
        nem tudo
        nessa altura
        nesse caso
        nesse contexto
        nesse meio tempo
        nesse momento
        nesse ponto
        nesse sentido
        nesse ínterim
        nesta altura
        nesta fase
        neste caso
        neste contexto
        neste momento
        neste ponto
        neste sentido
        nisto
        no caso de
        no começo
        no conjunto
        no contexto de
        no decorrer de
        no dia seguinte
        no entanto
        no entender de
        no essencial
        no fim
        no fim das contas
        no fim de contas
        no final
        no final das contas
        no fundo
        no futuro
        no geral
        no início
        no limite
        no local
        no lugar disso
        no mesmo dia
        no mesmo período
        no meu caso
        no momento
        no máximo
        no mínimo
        no passado
        no plano internacional
        no que diz respeito a
        no que respeita a
        no que se refere a
        no que tange a
        no que toca a
        no sentido oposto
        no seu entender
        no terreno
        no total
        no âmbito de
        nos bastidores
        nos dias de hoje
        nos últimos anos
        nos últimos meses
        num certo sentido
        num comunicado
        num primeiro momento
        num segundo momento
        numa altura em que
        numa palavra
        numa primeira fase
        o que não quer dizer
        ou ainda
        ou então
        ou melhor
        ou não
        ou pelo menos
        ou seja
        para alguns
        para além de
        para além disso
        para começar
        para completar
        para concluir
        para efeitos de
        para ela
        para ele
        para esse efeito
        para finalizar
        para isso
        para isto
        para já
        para mais
        para muitos
        para o efeito
        para os críticos
        para piorar
        para tal
        para tanto
        para terminar
        para todos os efeitos
        para variar
        pela primeira vez
        pela segunda vez
        pela sua parte
        pelo contrário
        pelo menos
        pelo que consta
        pelo que parece
        pelo que se sabe
        pelo visto
        pelos vistos
        perante este cenário
        perante isso
        perante isto
        pois bem
        pois é
        por acaso
        por agora
        por assim dizer
        por causa disso
        por certo
        por conseguinte
        por consequência
        por conta disso
        por definição
        por ele
        por enquanto
        por essa razão
        por esse motivo
        por esta razão
        por este motivo
        por exemplo
        por falta de
        por favor
        por fim
        por força de
        por hora
        por incrível que pareça
        por isso
        por isso mesmo
        por isto
        por maioria de razão
        por mais que
        por mim
        por natureza
        por norma
        por ora
        por outras palavras
        por outro lado
        por regra
        por seu lado
        por seu turno
        por sinal
        por sorte
        por sua vez
        por todas essas razões
        por todo o lado
        por um lado
        por um momento
        por uma questão de
        por vezes
        por último
        porque não
        porém
        quando muito
        quanto a isso
        quanto ao resto
        que se saiba
        quem sabe
        salvo erro
        salvo exceções
        salvo raras exceções
        se assim for
        se bem que
        se calhar
        se for o caso
        se necessário
        se não
        se possível
        segundo a polícia
        segundo consta
        segundo ela
        segundo ele
        segundo eles
        segundo fontes
        segundo os dados
        sem contar
        sem dúvida
        sem dúvida alguma
        sem falar em
        sem isso
        sem mais
        sem prejuízo de
        sem surpresa
        sob essa ótica
        sob esse aspecto
        sob esse ângulo
        sob pena de
        sobre este assunto
        sobre isso
        sobre isto
        sobretudo
        uma vez que
        via de regra
        visto isso
        à exceção de
        à exceção disso
        à falta de
        à luz de
        à margem de
        à medida que
        à noite
        à parte isso
        à partida
        à primeira vista
        à semelhança de
        à sua maneira
        à tarde
        à época
        às vezes
        """
    ),
    comma_before=phrases(
        """
        a exemplo de
        a menos que
        a não ser que
        a qual
        a saber
        ainda que
        além de
        ao contrário de
        ao mesmo tempo que
        ao passo que
        apesar de
        as quais
        assim como
        bem como
        com exceção de
        conforme
        contudo
        cuja
        cujas
        cujo
        cujos
        da qual
        dado que
        das quais
        de acordo com
        de forma que
        de maneira que
        de modo que
        do qual
        dos quais
        e não
        em especial
        em particular
        embora
        enquanto
        entre as quais
        entre elas
        entre eles
        entre os quais
        entre outras
        entre outros
        entretanto
        excepto
        exceto
        graças a
        incluindo
        inclusive
        isto é
        juntamente com
        já que
        mas
        mas também
        mesmo que
        mesmo se
        na qual
        nas quais
        nem
        nem mesmo
        no qual
        nomeadamente
        nos quais
        não obstante
        o qual
        o que
        os quais
        ou seja
        para que
        pois
        por conseguinte
        por exemplo
        por isso
        porquanto
        portanto
        porém
        posto que
        principalmente
        quer dizer
        salvo
        se bem que
        segundo
        sem que
        sendo que
        senão
        sobretudo
        tal como
        todavia
        uma vez que
        visto que
        à excepção de
        à exceção de
        """
    ),
    sentence_words=words(
        """
        algumas alguns aquela aquelas aquele aqueles aqui aquilo cada ela elas ele eles era essa essas esse
        esses esta estas este estes estou eu foi há isso isto lhe lhes me meu meus minha minhas muitas
        muitos ninguém nossa nosso não nós o os se seu seus sua suas são te todo todos tu um uma umas uns
        você vocês vós é
        """
    ),
    finite_verbs=words(
        """
        abre abrem abria abriam abriram abriria abririam abrirá abrirão abriu acaba acabam acabaram acabaria
        acabariam acabará acabarão acabava acabavam acabou aceita aceitam aceitaram aceitaria aceitariam
        aceitará aceitarão aceitava aceitavam aceitou acha acham acharam acharia achariam achará acharão
        achava achavam acho achou acontece acontecem aconteceram aconteceria aconteceriam acontecerá
        acontecerão aconteceu acontecia aconteciam acredita acreditam acreditaram acreditaria acreditariam
        acreditará acreditarão acreditava acreditavam acreditou acrescenta acrescentam acrescentaram
        acrescentaria acrescentariam acrescentará acrescentarão acrescentava acrescentavam acrescentou acusa
        acusam acusaram acusaria acusariam acusará acusarão acusava acusavam acusou adia adiam adiaram
        adiaria adiariam adiará adiarão adiava adiavam adiou admite admitem admitia admitiam admitiram
        admitiria admitiriam admitirá admitirão admitiu adopta adoptam adoptaram adoptaria adoptariam
        adoptará adoptarão adoptava adoptavam adoptou adota adotam adotaram adotaria adotariam adotará
        adotarão adotava adotavam adotou adverte advertem advertia advertiam advertiram advertiria
        advertiriam advertirá advertirão advertiu afecta afectam afectaram afectaria afectariam afectará
        afectarão afectava afectavam afectou afeta afetam afetaram afetaria afetariam afetará afetarão
        afetava afetavam afetou afirma afirmam afirmaram afirmaria afirmariam afirmará afirmarão afirmava
        afirmavam afirmou afunda afundam afundaram afundaria afundariam afundará afundarão afundava
        afundavam afundou age agem agia agiam agiram agiria agiriam agirá agirão agiu ajudam ajudaram
        ajudaria ajudariam ajudará ajudarão ajudava ajudavam ajudou alcança alcançam alcançaram alcançaria
        alcançariam alcançará alcançarão alcançava alcançavam alcançou alega alegam alegaram alegaria
        alegariam alegará alegarão alegava alegavam alegou alerta alertam alertaram alertaria alertariam
        alertará alertarão alertava alertavam alertou ameaçam ameaçaram ameaçaria ameaçariam ameaçará
        ameaçarão ameaçava ameaçavam ameaçou amplia ampliam ampliaram ampliaria ampliariam ampliará
        ampliarão ampliava ampliavam ampliou analisa analisam analisaram analisaria analisariam analisará
        analisarão analisava analisavam analisou antecipa antecipam anteciparam anteciparia antecipariam
        antecipará anteciparão antecipava antecipavam antecipou anuncia anunciam anunciaram anunciaria
        anunciariam anunciará anunciarão anunciava anunciavam anunciou aparece aparecem apareceram
        apareceria apareceriam aparecerá aparecerão apareceu aparecia apareciam aplica aplicam aplicaram
        aplicaria aplicariam aplicará aplicarão aplicava aplicavam aplicou apoia apoiam apoiaram apoiaria
        apoiariam apoiará apoiarão apoiava apoiavam apoiou aponta apontam apontaram apontaria apontariam
        apontará apontarão apontava apontavam apontou aprende aprendem aprenderam aprenderia aprenderiam
        aprenderá aprenderão aprendeu aprendia aprendiam apresenta apresentam apresentaram apresentaria
        apresentariam apresentará apresentarão apresentava apresentavam apresentou aprova aprovam aprovaram
        aprovaria aprovariam aprovará aprovarão aprovava aprovavam aproveita aproveitam aproveitaram
        aproveitaria aproveitariam aproveitará aproveitarão aproveitava aproveitavam aproveitou aprovou arde
        ardem arderam arderia arderiam arderá arderão ardeu ardia ardiam arrecada arrecadam arrecadaram
        arrecadaria arrecadariam arrecadará arrecadarão arrecadava arrecadavam arrecadou assassinam
        assassinaram assassinaria assassinariam assassinará assassinarão assassinava assassinavam assassinou
        assegura asseguram asseguraram asseguraria assegurariam assegurará assegurarão assegurava
        asseguravam assegurou assina assinala assinalam assinalaram assinalaria assinalariam assinalará
        assinalarão assinalava assinalavam assinalou assinam assinaram assinaria assinariam assinará
        assinarão assinava assinavam assinou assiste assistem assistia assistiam assistiram assistiria
        assistiriam assistirá assistirão assistiu assume assumem assumia assumiam assumiram assumiria
        assumiriam assumirá assumirão assumiu ataca atacam atacaram atacaria atacariam atacará atacarão
        atacava atacavam atacou aterram aterraram aterraria aterrariam aterrará aterrarão aterrava aterravam
        aterrissa aterrissam aterrissaram aterrissaria aterrissariam aterrissará aterrissarão aterrissava
        aterrissavam aterrissou aterrou atinge atingem atingia atingiam atingiram atingiria atingiriam
        atingirá atingirão atingiu atua atuam atuaram atuaria atuariam atuará atuarão atuava atuavam atuou
        aumenta aumentam aumentaram aumentaria aumentariam aumentará aumentarão aumentava aumentavam
        aumentou avalia avaliam avaliaram avaliaria avaliariam avaliará avaliarão avaliava avaliavam avaliou
        avança avançam avançaram avançaria avançariam avançará avançarão avançava avançavam avançou basta
        bastava bate batem bateram bateria bateriam baterá baterão bateu batia batiam batiza batizam
        batizaram batizaria batizariam batizará batizarão batizava batizavam batizou beneficia beneficiam
        beneficiaram beneficiaria beneficiariam beneficiará beneficiarão beneficiava beneficiavam beneficiou
        bloquearam bloquearia bloqueariam bloqueará bloquearão bloqueava bloqueavam bloqueia bloqueiam
        bloqueou bombardearam bombardearia bombardeariam bombardeará bombardearão bombardeava bombardeavam
        bombardeia bombardeiam bombardeou busca buscam buscaram buscaria buscariam buscará buscarão buscava
        buscavam buscou cabe cabem caberia caberiam caberá caberão cabia cabiam caem cai cairia cairiam
        cairá cairão caiu calcula calculam calcularam calcularia calculariam calculará calcularão calculava
        calculavam calculou caminha caminham caminharam caminharia caminhariam caminhará caminharão
        caminhava caminhavam caminhou cancela cancelam cancelaram cancelaria cancelariam cancelará
        cancelarão cancelava cancelavam cancelou canta cantam cantaram cantaria cantariam cantará cantarão
        cantava cantavam cantou captura capturam capturaram capturaria capturariam capturará capturarão
        capturava capturavam capturou causam causaram causaria causariam causará causarão causava causavam
        causou caía caíam caíram celebra celebram celebraram celebraria celebrariam celebrará celebrarão
        celebrava celebravam celebrou chama chamam chamaram chamaria chamariam chamará chamarão chamava
        chamavam chamou chega chegam chegaram chegaria chegariam chegará chegarão chegava chegavam chegou
        cita citam citaram citaria citariam citará citarão citava citavam citou classifica classificam
        classificaram classificaria classificariam classificará classificarão classificava classificavam
        classificou cobra cobram cobraram cobraria cobrariam cobrará cobrarão cobrava cobravam cobrou coloca
        colocam colocaram colocaria colocariam colocará colocarão colocava colocavam colocou combate
        combatem combateram combateria combateriam combaterá combaterão combateu combatia combatiam comenta
        comentam comentaram comentaria comentariam comentará comentarão comentava comentavam comentou começa
        começam começaram começaria começariam começará começarão começava começavam começou compara
        comparam compararam compararia comparariam comparará compararão comparava comparavam comparou
        compete competem competia competiam competiram competiria competiriam competirá competirão competiu
        completam completaram completaria completariam completará completarão completava completavam
        completou comporia comporiam comporá comporão compram compraram compraria comprariam comprará
        comprarão comprava compravam compreende compreendem compreenderam compreenderia compreenderiam
        compreenderá compreenderão compreendeu compreendia compreendiam comprou compunha compunham
        compuseram compôs compõe compõem concede concedem concederam concederia concederiam concederá
        concederão concedeu concedia concediam concluem conclui concluiria concluiriam concluirá concluirão
        concluiu concluía concluíam concluíram concorda concordam concordaram concordaria concordariam
        concordará concordarão concordava concordavam concordou condena condenam condenaram condenaria
        condenariam condenará condenarão condenava condenavam condenou conduz conduzem conduzia conduziam
        conduziram conduziria conduziriam conduzirá conduzirão conduziu confirma confirmam confirmaram
        confirmaria confirmariam confirmará confirmarão confirmava confirmavam confirmou conhece conhecem
        conheceram conheceria conheceriam conhecerá conhecerão conheceu conhecia conheciam conquistam
        conquistaram conquistaria conquistariam conquistará conquistarão conquistava conquistavam conquistou
        consegue conseguem conseguia conseguiam conseguiram conseguiria conseguiriam conseguirá conseguirão
        conseguiu considera consideram consideraram consideraria considerariam considerará considerarão
        considerava consideravam considerou consiste consistem consistia consistiam consistiram consistiria
        consistiriam consistirá consistirão consistiu constituem constitui constituiria constituiriam
        constituirá constituirão constituiu constituía constituíam constituíram constroem construiria
        construiriam construirá construirão construiu construía construíam construíram constrói contagia
        contagiam contagiaram contagiaria contagiariam contagiará contagiarão contagiava contagiavam
        contagiou contam contaram contaria contariam contará contarão contava contavam conteria conteriam
        conterá conterão conteve continha continham continua continuam continuaram continuaria continuariam
        continuará continuarão continuava continuavam continuou contiveram contou contrata contratam
        contrataram contrataria contratariam contratará contratarão contratava contratavam contratou
        contribuem contribui contribuiria contribuiriam contribuirá contribuirão contribuiu contribuía
        contribuíam contribuíram controla controlam controlaram controlaria controlariam controlará
        controlarão controlava controlavam controlou contém contêm convence convencem convenceram
        convenceria convenceriam convencerá convencerão convenceu convencia convenciam converte convertem
        converteram converteria converteriam converterá converterão converteu convertia convertiam convida
        convidam convidaram convidaria convidariam convidará convidarão convidava convidavam convidou
        convoca convocam convocaram convocaria convocariam convocará convocarão convocava convocavam
        convocou corre correm correram correria correriam correrá correrão corresponde correspondem
        corresponderam corresponderia corresponderiam corresponderá corresponderão correspondeu correspondia
        correspondiam correu corria corriam costuma costumam costumaram costumaria costumariam costumará
        costumarão costumava costumavam costumou coube couberam creem creio creram creria creriam crerá
        crerão cresce crescem cresceram cresceria cresceriam crescerá crescerão cresceu crescia cresciam
        creu cria criam criaram criaria criariam criará criarão criava criavam criou criticam criticaram
        criticaria criticariam criticará criticarão criticava criticavam criticou cruza cruzam cruzaram
        cruzaria cruzariam cruzará cruzarão cruzava cruzavam cruzou crê cumpre cumprem cumpria cumpriam
        cumpriram cumpriria cumpririam cumprirá cumprirão cumpriu curam curaram curaria curariam curará
        curarão curava curavam curou custa custam custaram custaria custariam custará custarão custava
        custavam custou damos danifica danificam danificaram danificaria danificariam danificará danificarão
        danificava danificavam danificou dançam dançaram dançaria dançariam dançará dançarão dançava
        dançavam dançou daria dariam dará darão dava davam debate debatem debateram debateria debateriam
        debaterá debaterão debateu debatia debatiam decide decidem decidia decidiam decidiram decidiria
        decidiriam decidirá decidirão decidiu declara declaram declararam declararia declarariam declarará
        declararão declarava declaravam declarou decola decolam decolaram decolaria decolariam decolará
        decolarão decolava decolavam decolou deem defende defendem defenderam defenderia defenderiam
        defenderá defenderão defendeu defendia defendiam deixa deixam deixaram deixaria deixariam deixará
        deixarão deixava deixavam deixou demite demitem demitia demitiam demitiram demitiria demitiriam
        demitirá demitirão demitiu demonstra demonstram demonstraram demonstraria demonstrariam demonstrará
        demonstrarão demonstrava demonstravam demonstrou demoram demoraram demoraria demorariam demorará
        demorarão demorava demoravam demorou denunciam denunciaram denunciaria denunciariam denunciará
        denunciarão denunciava denunciavam denunciou depende dependem dependeram dependeria dependeriam
        dependerá dependerão dependeu dependia dependiam deporia deporiam deporá deporão depunha depunham
        depuseram depôs depõe depõem deram derrotam derrotaram derrotaria derrotariam derrotará derrotarão
        derrotava derrotavam derrotou derruba derrubam derrubaram derrubaria derrubariam derrubará
        derrubarão derrubava derrubavam derrubou desaba desabam desabaram desabaria desabariam desabará
        desabarão desabava desabavam desabou desaparece desaparecem desapareceram desapareceria
        desapareceriam desaparecerá desaparecerão desapareceu desaparecia desapareciam desce descem desceram
        desceria desceriam descerá descerão desceu descia desciam descobre descobrem descobria descobriam
        descobriram descobriria descobririam descobrirá descobrirão descobriu descola descolam descolaram
        descolaria descolariam descolará descolarão descolava descolavam descolou deseja desejam desejaram
        desejaria desejariam desejará desejarão desejava desejavam desejou desenha desenham desenharam
        desenharia desenhariam desenhará desenharão desenhava desenhavam desenhou designa designam
        designaram designaria designariam designará designarão designava designavam designou desperta
        despertam despertaram despertaria despertariam despertará despertarão despertava despertavam
        despertou destaca destacam destacaram destacaria destacariam destacará destacarão destacava
        destacavam destacou destroem destruiria destruiriam destruirá destruirão destruiu destruía destruíam
        destruíram destrói detecta detectam detectaram detectaria detectariam detectará detectarão detectava
        detectavam detectou deteria deteriam determina determinam determinaram determinaria determinariam
        determinará determinarão determinava determinavam determinou deterá deterão deteta detetam detetaram
        detetaria detetariam detetará detetarão detetava detetavam detetou deteve detinha detinham detiveram
        detém detêm deu deva devam deve devem devemos deveram deveria deveriam deverá deverão deves devesse
        devessem deveu devia deviam devo devolve devolvem devolveram devolveria devolveriam devolverá
        devolverão devolveu devolvia devolviam diga digam digo diminuem diminui diminuiria diminuiriam
        diminuirá diminuirão diminuiu diminuía diminuíam diminuíram diria diriam dirige dirigem dirigia
        dirigiam dirigiram dirigiria dirigiriam dirigirá dirigirão dirigiu dirá dirão discute discutem
        discutia discutiam discutiram discutiria discutiriam discutirá discutirão discutiu dispara disparam
        dispararam dispararia disparariam disparará dispararão disparava disparavam disparou disputam
        disputaram disputaria disputariam disputará disputarão disputava disputavam disputou disse disseram
        dissesse distribuem distribui distribuiria distribuiriam distribuirá distribuirão distribuiu
        distribuía distribuíam distribuíram divide dividem dividia dividiam dividiram dividiria dividiriam
        dividirá dividirão dividiu divulga divulgam divulgaram divulgaria divulgariam divulgará divulgarão
        divulgava divulgavam divulgou diz dizem dizemos dizia diziam domina dominam dominaram dominaria
        dominariam dominará dominarão dominava dominavam dominou dou duram duraram duraria durariam durará
        durarão durava duravam durou dá dão dê educa educam educaram educaria educariam educará educarão
        educava educavam educou elabora elaboram elaboraram elaboraria elaborariam elaborará elaborarão
        elaborava elaboravam elaborou elege elegem elegeram elegeria elegeriam elegerá elegerão elegeu
        elegia elegiam elimina eliminam eliminaram eliminaria eliminariam eliminará eliminarão eliminava
        eliminavam eliminou emite emitem emitia emitiam emitiram emitiria emitiriam emitirá emitirão emitiu
        empata empatam empataram empataria empatariam empatará empatarão empatava empatavam empatou emprega
        empregam empregaram empregaria empregariam empregará empregarão empregava empregavam empregou
        encerra encerram encerraram encerraria encerrariam encerrará encerrarão encerrava encerravam
        encerrou encontra encontram encontraram encontraria encontrariam encontrará encontrarão encontrava
        encontravam encontrou enfrenta enfrentam enfrentaram enfrentaria enfrentariam enfrentará enfrentarão
        enfrentava enfrentavam enfrentou ensina ensinam ensinaram ensinaria ensinariam ensinará ensinarão
        ensinava ensinavam ensinou entende entendem entenderam entenderia entenderiam entenderá entenderão
        entendeu entendia entendiam entra entram entraram entraria entrariam entrará entrarão entrava
        entravam entregam entregaram entregaria entregariam entregará entregarão entregava entregavam
        entregou entrou envia enviam enviaram enviaria enviariam enviará enviarão enviava enviavam enviou
        envolve envolvem envolveram envolveria envolveriam envolverá envolverão envolveu envolvia envolviam
        era eram ergue erguem ergueram ergueria ergueriam erguerá erguerão ergueu erguia erguiam escapa
        escapam escaparam escaparia escapariam escapará escaparão escapava escapavam escapou esclarece
        esclarecem esclareceram esclareceria esclareceriam esclarecerá esclarecerão esclareceu esclarecia
        esclareciam escolhe escolhem escolheram escolheria escolheriam escolherá escolherão escolheu
        escolhia escolhiam escreve escrevem escreveram escreveria escreveriam escreverá escreverão escreveu
        escrevia escreviam escutam escutaram escutaria escutariam escutará escutarão escutava escutavam
        escutou esperam esperaram esperaria esperariam esperará esperarão esperava esperavam esperou
        estabelece estabelecem estabeleceram estabeleceria estabeleceriam estabelecerá estabelecerão
        estabeleceu estabelecia estabeleciam estamos estaria estariam estará estarão estava estavam esteja
        estejam estende estendem estenderam estenderia estenderiam estenderá estenderão estendeu estendia
        estendiam esteve estima estimam estimaram estimaria estimariam estimará estimarão estimava estimavam
        estimou estiver estiveram estiverem estivesse estivessem estou estrearam estrearia estreariam
        estreará estrearão estreava estreavam estreiam estreou estuda estudam estudaram estudaria estudariam
        estudará estudarão estudava estudavam estudou está estás estão evita evitam evitaram evitaria
        evitariam evitará evitarão evitava evitavam evitou evoluem evolui evoluiria evoluiriam evoluirá
        evoluirão evoluiu evoluía evoluíam evoluíram excluem exclui excluiria excluiriam excluirá excluirão
        excluiu excluía excluíam excluíram executa executam executaram executaria executariam executará
        executarão executava executavam executou exerce exercem exerceram exerceria exerceriam exercerá
        exercerão exerceu exercia exerciam exibe exibem exibia exibiam exibiram exibiria exibiriam exibirá
        exibirão exibiu exige exigem exigia exigiam exigiram exigiria exigiriam exigirá exigirão exigiu
        existe existem existia existiam existiram existiria existiriam existirá existirão existiu explica
        explicam explicaram explicaria explicariam explicará explicarão explicava explicavam explicou
        exporia exporiam exporta exportam exportaram exportaria exportariam exportará exportarão exportava
        exportavam exportou exporá exporão expulsa expulsam expulsaram expulsaria expulsariam expulsará
        expulsarão expulsava expulsavam expulsou expunha expunham expuseram expôs expõe expõem fabricam
        fabricaram fabricaria fabricariam fabricará fabricarão fabricava fabricavam fabricou falam falaram
        falaria falariam falará falarão falava falavam falece falecem faleceram faleceria faleceriam
        falecerá falecerão faleceu falecia faleciam falou faltam faltaram faltaria faltariam faltará
        faltarão faltava faltavam faltou faria fariam fará farão favorece favorecem favoreceram favoreceria
        favoreceriam favorecerá favorecerão favoreceu favorecia favoreciam faz fazem fazemos fazia faziam
        faça façam faço fecha fecham fecharam fecharia fechariam fechará fecharão fechava fechavam fechou
        fere ferem feria feriam feriram feriria feririam ferirá ferirão feriu fez fica ficam ficaram ficaria
        ficariam ficará ficarão ficava ficavam ficou figuram figuraram figuraria figurariam figurará
        figurarão figurava figuravam figurou filma filmam filmaram filmaria filmariam filmará filmarão
        filmava filmavam filmou financia financiam financiaram financiaria financiariam financiará
        financiarão financiava financiavam financiou fizer fizera fizeram fizerem fizesse fizessem foge
        fogem foi fomos for foram forem formam formaram formaria formariam formará formarão formava formavam
        formou fosse fossem fugia fugiam fugiram fugiria fugiriam fugirá fugirão fugiu fui funciona
        funcionam funcionaram funcionaria funcionariam funcionará funcionarão funcionava funcionavam
        funcionou fundam fundaram fundaria fundariam fundará fundarão fundava fundavam fundou ganha ganham
        ganharam ganharia ganhariam ganhará ganharão ganhava ganhavam ganhou garante garantem garantia
        garantiam garantiram garantiria garantiriam garantirá garantirão garantiu gasta gastam gastaram
        gastaria gastariam gastará gastarão gastava gastavam gastou gera geram geraram geraria gerariam
        gerará gerarão gerava geravam gere gerem geria geriam geriram geriria geririam gerirá gerirão geriu
        gerou gosta gostam gostaram gostaria gostariam gostará gostarão gostava gostavam gostou grava gravam
        gravaram gravaria gravariam gravará gravarão gravava gravavam gravou habita habitam habitaram
        habitaria habitariam habitará habitarão habitava habitavam habitou haja hajam haveria haveriam
        haverá haverão havia haviam hei houve houver houveram houvesse há hão ia iam identifica identificam
        identificaram identificaria identificariam identificará identificarão identificava identificavam
        identificou imagina imaginam imaginaram imaginaria imaginariam imaginará imaginarão imaginava
        imaginavam imaginou impede impedem impedia impediam impediram impediria impediriam impedirá
        impedirão impediu implica implicam implicaram implicaria implicariam implicará implicarão implicava
        implicavam implicou imporia imporiam importa importam importaram importaria importariam importará
        importarão importava importavam importou imporá imporão impulsiona impulsionam impulsionaram
        impulsionaria impulsionariam impulsionará impulsionarão impulsionava impulsionavam impulsionou
        impunha impunham impuseram impôs impõe impõem incendeia incendeiam incendiaram incendiaria
        incendiariam incendiará incendiarão incendiava incendiavam incendiou incluem inclui incluiria
        incluiriam incluirá incluirão incluiu incluía incluíam incluíram indica indicam indicaram indicaria
        indicariam indicará indicarão indicava indicavam indicia indiciam indiciaram indiciaria indiciariam
        indiciará indiciarão indiciava indiciavam indiciou indicou informa informam informaram informaria
        informariam informará informarão informava informavam informou inicia iniciam iniciaram iniciaria
        iniciariam iniciará iniciarão iniciava iniciavam iniciou inspira inspiram inspiraram inspiraria
        inspirariam inspirará inspirarão inspirava inspiravam inspirou instala instalam instalaram
        instalaria instalariam instalará instalarão instalava instalavam instalou integra integram
        integraram integraria integrariam integrará integrarão integrava integravam integrou interrompe
        interrompem interromperam interromperia interromperiam interromperá interromperão interrompeu
        interrompia interrompiam interveio intervieram intervinha intervinham interviria interviriam
        intervirá intervirão intervém intervêm investe investem investia investiam investiga investigam
        investigaram investigaria investigariam investigará investigarão investigava investigavam investigou
        investiram investiria investiriam investirá investirão investiu iria iriam irá irão joga jogam
        jogaram jogaria jogariam jogará jogarão jogava jogavam jogou julga julgam julgaram julgaria
        julgariam julgará julgarão julgava julgavam julgou juntam juntaram juntaria juntariam juntará
        juntarão juntava juntavam juntou justifica justificam justificaram justificaria justificariam
        justificará justificarão justificava justificavam justificou lamenta lamentam lamentaram lamentaria
        lamentariam lamentará lamentarão lamentava lamentavam lamentou lançam lançaram lançaria lançariam
        lançará lançarão lançava lançavam lançou leem lembra lembram lembraram lembraria lembrariam lembrará
        lembrarão lembrava lembravam lembrou leram leria leriam lerá lerão leu leva levam levantam
        levantaram levantaria levantariam levantará levantarão levantava levantavam levantou levaram levaria
        levariam levará levarão levava levavam levou lia liam liberta libertam libertaram libertaria
        libertariam libertará libertarão libertava libertavam libertou lida lidam lidaram lidaria lidariam
        lidará lidarão lidava lidavam lidera lideram lideraram lideraria liderariam liderará liderarão
        liderava lideravam liderou lidou limita limitam limitaram limitaria limitariam limitará limitarão
        limitava limitavam limitou localiza localizam localizaram localizaria localizariam localizará
        localizarão localizava localizavam localizou lutam lutaram lutaria lutariam lutará lutarão lutava
        lutavam lutou lê manifesta manifestam manifestaram manifestaria manifestariam manifestará
        manifestarão manifestava manifestavam manifestou manteria manteriam manterá manterão manteve
        mantinha mantinham mantiveram mantém mantêm marcam marcaram marcaria marcariam marcará marcarão
        marcava marcavam marcou matam mataram mataria matariam matará matarão matava matavam matou mede
        medem mediam mediram mediria mediriam medirá medirão mediu merece merecem mereceram mereceria
        mereceriam merecerá merecerão mereceu merecia mereciam modifica modificam modificaram modificaria
        modificariam modificará modificarão modificava modificavam modificou montam montaram montaria
        montariam montará montarão montava montavam montou mora moram moraram moraria morariam morará
        morarão morava moravam morou morre morrem morreram morreria morreriam morrerá morrerão morreu morria
        morriam mostram mostraram mostraria mostrariam mostrará mostrarão mostrava mostravam mostrou move
        movem moveram moveria moveriam moverá moverão moveu movia moviam muda mudam mudaram mudaria mudariam
        mudará mudarão mudava mudavam mudou multiplica multiplicam multiplicaram multiplicaria
        multiplicariam multiplicará multiplicarão multiplicava multiplicavam multiplicou nasce nascem
        nasceram nasceria nasceriam nascerá nascerão nasceu nascia nasciam nega negam negaram negaria
        negariam negará negarão negava negavam negou nomearam nomearia nomeariam nomeará nomearão nomeava
        nomeavam nomeia nomeiam nomeou obriga obrigam obrigaram obrigaria obrigariam obrigará obrigarão
        obrigava obrigavam obrigou observa observam observaram observaria observariam observará observarão
        observava observavam observou obteria obteriam obterá obterão obteve obtinha obtinham obtiveram
        obtém obtêm ocorre ocorrem ocorreram ocorreria ocorreriam ocorrerá ocorrerão ocorreu ocorria
        ocorriam oculta ocultam ocultaram ocultaria ocultariam ocultará ocultarão ocultava ocultavam ocultou
        ocupa ocupam ocuparam ocuparia ocupariam ocupará ocuparão ocupava ocupavam ocupou oferece oferecem
        ofereceram ofereceria ofereceriam oferecerá oferecerão ofereceu oferecia ofereciam olha olham
        olharam olharia olhariam olhará olharão olhava olhavam olhou operam operaram operaria operariam
        operará operarão operava operavam operou oporia oporiam oporá oporão opta optam optaram optaria
        optariam optará optarão optava optavam optou opunha opunham opuseram opôs opõe opõem ordena ordenam
        ordenaram ordenaria ordenariam ordenará ordenarão ordenava ordenavam ordenou organiza organizam
        organizaram organizaria organizariam organizará organizarão organizava organizavam organizou ouve
        ouvem ouvia ouviam ouviram ouviria ouviriam ouvirá ouvirão ouviu paga pagam pagaram pagaria pagariam
        pagará pagarão pagava pagavam pagou param pararam pararia parariam parará pararão parava paravam
        parece parecem pareceram pareceria pareceriam parecerá parecerão pareceu parecia pareciam parou
        partem partia partiam participa participam participaram participaria participariam participará
        participarão participava participavam participou partiram partiria partiriam partirá partirão partiu
        passa passam passaram passaria passariam passará passarão passava passavam passou pede pedem pedia
        pediam pediram pediria pediriam pedirá pedirão pediu pensa pensam pensaram pensaria pensariam
        pensará pensarão pensava pensavam penso pensou perde perdem perderam perderia perderiam perderá
        perderão perdeu perdia perdiam pergunta perguntam perguntaram perguntaria perguntariam perguntará
        perguntarão perguntava perguntavam perguntou permanece permanecem permaneceram permaneceria
        permaneceriam permanecerá permanecerão permaneceu permanecia permaneciam permite permitem permitia
        permitiam permitiram permitiria permitiriam permitirá permitirão permitiu pertence pertencem
        pertenceram pertenceria pertenceriam pertencerá pertencerão pertenceu pertencia pertenciam planea
        planeam planearam planearia planeariam planeará planearão planeava planeavam planeja planejam
        planejaram planejaria planejariam planejará planejarão planejava planejavam planejou planeou pode
        podem podemos poderia poderiam poderá poderão podes podia podiam ponha ponham poria poriam porá
        possa possam posso possuem possui possuiria possuiriam possuirá possuirão possuiu possuía possuíam
        possuíram poupa poupam pouparam pouparia poupariam poupará pouparão poupava poupavam poupou precisa
        precisam precisaram precisaria precisariam precisará precisarão precisava precisavam precisou
        prefere preferem preferia preferiam preferiram preferiria prefeririam preferirá preferirão preferiu
        prende prendem prenderam prenderia prenderiam prenderá prenderão prendeu prendia prendiam preocupa
        preocupam preocuparam preocuparia preocupariam preocupará preocuparão preocupava preocupavam
        preocupou prepara preparam prepararam prepararia preparariam preparará prepararão preparava
        preparavam preparou pretende pretendem pretenderam pretenderia pretenderiam pretenderá pretenderão
        pretendeu pretendia pretendiam preveem preveria preveriam preverá preverão previa previam previram
        previu prevê processa processam processaram processaria processariam processará processarão
        processava processavam processou procuram procuraram procuraria procurariam procurará procurarão
        procurava procuravam procurou produz produzem produzia produziam produziram produziria produziriam
        produzirá produzirão produziu proibia proibiam proibiram proibiria proibiriam proibirá proibirão
        proibiu promove promovem promoveram promoveria promoveriam promoverá promoverão promoveu promovia
        promoviam pronuncia pronunciam pronunciaram pronunciaria pronunciariam pronunciará pronunciarão
        pronunciava pronunciavam pronunciou prossegue prosseguem prosseguia prosseguiam prosseguiram
        prosseguiria prosseguiriam prosseguirá prosseguirão prosseguiu protagoniza protagonizam
        protagonizaram protagonizaria protagonizariam protagonizará protagonizarão protagonizava
        protagonizavam protagonizou protege protegem protegeram protegeria protegeriam protegerá protegerão
        protegeu protegia protegiam provam provaram provaria provariam provará provarão provava provavam
        provoca provocam provocaram provocaria provocariam provocará provocarão provocava provocavam
        provocou provou proíbe proíbem publicam publicaram publicaria publicariam publicará publicarão
        publicava publicavam publicou puder puderam puderem pudesse pudessem punha punham puseram pôde pôs
        põe põem quebram quebraram quebraria quebrariam quebrará quebrarão quebrava quebravam quebrou queima
        queimam queimaram queimaria queimariam queimará queimarão queimava queimavam queimou queira queiram
        quer querem queremos quereria quereriam quererá quererão queria queriam quero quis quiser quiseram
        quiserem quisesse quisessem reage reagem reagia reagiam reagiram reagiria reagiriam reagirá reagirão
        reagiu realiza realizam realizaram realizaria realizariam realizará realizarão realizava realizavam
        realizou recebe recebem receberam receberia receberiam receberá receberão recebeu recebia recebiam
        reconhece reconhecem reconheceram reconheceria reconheceriam reconhecerá reconhecerão reconheceu
        reconhecia reconheciam recorre recorrem recorreram recorreria recorreriam recorrerá recorrerão
        recorreu recorria recorriam recupera recuperam recuperaram recuperaria recuperariam recuperará
        recuperarão recuperava recuperavam recuperou recusa recusam recusaram recusaria recusariam recusará
        recusarão recusava recusavam recusou reduz reduzem reduzia reduziam reduziram reduziria reduziriam
        reduzirá reduzirão reduziu refere referem referia referiam referiram referiria refeririam referirá
        referirão referiu reflete refletem refletia refletiam refletiram refletiria refletiriam refletirá
        refletirão refletiu reforçam reforçaram reforçaria reforçariam reforçará reforçarão reforçava
        reforçavam reforçou regista registam registaram registaria registariam registará registarão
        registava registavam registou registra registram registraram registraria registrariam registrará
        registrarão registrava registravam registrou regressa regressam regressaram regressaria regressariam
        regressará regressarão regressava regressavam regressou reitera reiteram reiteraram reiteraria
        reiterariam reiterará reiterarão reiterava reiteravam reiterou rejeita rejeitam rejeitaram
        rejeitaria rejeitariam rejeitará rejeitarão rejeitava rejeitavam rejeitou rende rendem renderam
        renderia renderiam renderá renderão rendeu rendia rendiam renunciam renunciaram renunciaria
        renunciariam renunciará renunciarão renunciava renunciavam renunciou repara reparam repararam
        repararia reparariam reparará repararão reparava reparavam reparou repete repetem repetia repetiam
        repetiram repetiria repetiriam repetirá repetirão repetiu representa representam representaram
        representaria representariam representará representarão representava representavam representou
        requer requerem requereram requereria requereriam requererá requererão requereu requeria requeriam
        reside residem residia residiam residiram residiria residiriam residirá residirão residiu resiste
        resistem resistia resistiam resistiram resistiria resistiriam resistirá resistirão resistiu resolve
        resolvem resolveram resolveria resolveriam resolverá resolverão resolveu resolvia resolviam respeita
        respeitam respeitaram respeitaria respeitariam respeitará respeitarão respeitava respeitavam
        respeitou responde respondem responderam responderia responderiam responderá responderão respondeu
        respondia respondiam ressalta ressaltam ressaltaram ressaltaria ressaltariam ressaltará ressaltarão
        ressaltava ressaltavam ressaltou resta restam restaram restaria restariam restará restarão restava
        restavam restou resulta resultam resultaram resultaria resultariam resultará resultarão resultava
        resultavam resultou retira retiram retiraram retiraria retirariam retirará retirarão retirava
        retiravam retirou retorna retornam retornaram retornaria retornariam retornará retornarão retornava
        retornavam retornou reunia reuniam reuniram reuniria reuniriam reunirá reunirão reuniu revela
        revelam revelaram revelaria revelariam revelará revelarão revelava revelavam revelou reúne reúnem
        rompe rompem romperam romperia romperiam romperá romperão rompeu rompia rompiam rouba roubam
        roubaram roubaria roubariam roubará roubarão roubava roubavam roubou sabe sabem sabemos saberia
        saberiam saberá saberão sabia sabiam saem sai saiba saibam sairia sairiam sairá sairão saiu salienta
        salientam salientaram salientaria salientariam salientará salientarão salientava salientavam
        salientou salvam salvaram salvaria salvariam salvará salvarão salvava salvavam salvou saía saíam
        saíram segue seguem seguia seguiam seguiram seguiria seguiriam seguirá seguirão seguiu sei seja
        sejam sente sentem sentia sentiam sentiram sentiria sentiriam sentirá sentirão sentiu seria seriam
        serve servem servia serviam serviram serviria serviriam servirá servirão serviu será serão significa
        significam significaram significaria significariam significará significarão significava significavam
        significou sobe sobem sobrevive sobrevivem sobreviveram sobreviveria sobreviveriam sobreviverá
        sobreviverão sobreviveu sobrevivia sobreviviam sofre sofrem sofreram sofreria sofreriam sofrerá
        sofrerão sofreu sofria sofriam sois solicita solicitam solicitaram solicitaria solicitariam
        solicitará solicitarão solicitava solicitavam solicitou somam somaram somaria somariam somará
        somarão somava somavam somos somou sou soube souberam subia subiam subiram subiria subiriam subirá
        subirão subiu sublinha sublinham sublinharam sublinharia sublinhariam sublinhará sublinharão
        sublinhava sublinhavam sublinhou sugere sugerem sugeria sugeriam sugeriram sugeriria sugeririam
        sugerirá sugerirão sugeriu supera superam superaram superaria superariam superará superarão superava
        superavam superou suporia suporiam suporá suporão supunha supunham supuseram supôs supõe supõem
        surge surgem surgia surgiam surgiram surgiria surgiriam surgirá surgirão surgiu suspeitam
        suspeitaram suspeitaria suspeitariam suspeitará suspeitarão suspeitava suspeitavam suspeitou
        suspende suspendem suspenderam suspenderia suspenderiam suspenderá suspenderão suspendeu suspendia
        suspendiam sustenta sustentam sustentaram sustentaria sustentariam sustentará sustentarão sustentava
        sustentavam sustentou são tem teme temem temeram temeria temeriam temerá temerão temeu temia temiam
        temos tende tendem tenderam tenderia tenderiam tenderá tenderão tendeu tendia tendiam tenha tenham
        tenho tens tentam tentaram tentaria tentariam tentará tentarão tentava tentavam tentou teria teriam
        termina terminam terminaram terminaria terminariam terminará terminarão terminava terminavam
        terminou terá terão teve tinha tinham tira tiram tiraram tiraria tirariam tirará tirarão tirava
        tiravam tirou tive tivemos tiver tivera tiveram tiverem tivesse tivessem tocam tocaram tocaria
        tocariam tocará tocarão tocava tocavam tocou toma tomam tomaram tomaria tomariam tomará tomarão
        tomava tomavam tomou torna tornam tornaram tornaria tornariam tornará tornarão tornava tornavam
        tornou trabalha trabalham trabalharam trabalharia trabalhariam trabalhará trabalharão trabalhava
        trabalhavam trabalhou traduz traduzem traduzia traduziam traduziram traduziria traduziriam traduzirá
        traduzirão traduziu transforma transformam transformaram transformaria transformariam transformará
        transformarão transformava transformavam transformou transmite transmitem transmitia transmitiam
        transmitiram transmitiria transmitiriam transmitirá transmitirão transmitiu traria trariam trará
        trarão tratam trataram trataria tratariam tratará tratarão tratava tratavam tratou traz trazem
        trazia traziam trouxe trouxeram têm ultrapassa ultrapassam ultrapassaram ultrapassaria
        ultrapassariam ultrapassará ultrapassarão ultrapassava ultrapassavam ultrapassou une unem unia uniam
        uniram uniria uniriam unirá unirão uniu usam usaram usaria usariam usará usarão usava usavam usou
        utiliza utilizam utilizaram utilizaria utilizariam utilizará utilizarão utilizava utilizavam
        utilizou vacinam vacinaram vacinaria vacinariam vacinará vacinarão vacinava vacinavam vacinou vai
        vais vale valem valeram valeria valeriam valerá valerão valeu valia valiam vamos veem veio vejo vem
        vemos vence vencem venceram venceria venceriam vencerá vencerão venceu vencia venciam vende vendem
        venderam venderia venderiam venderá venderão vendeu vendia vendiam venha venham venho veria veriam
        verifica verificam verificaram verificaria verificariam verificará verificarão verificava
        verificavam verificou verá viaja viajam viajaram viajaria viajariam viajará viajarão viajava
        viajavam viajou viam vier vieram vierem viesse viessem vimos vinha vinham vira viram viraram viraria
        virariam virará virarão virava viravam viria viriam virou virá virão visitam visitaram visitaria
        visitariam visitará visitarão visitava visitavam visitou viu vive vivem viveram viveria viveriam
        viverá viverão viveu vivia viviam voa voam voaram voaria voariam voará voarão voava voavam voltam
        voltaram voltaria voltariam voltará voltarão voltava voltavam voltou voou vota votam votaram votaria
        votariam votará votarão votava votavam votou vou vá vão vê vêm é és
        """
    ),
    finite_endings=(
        "aram",
        "ariam",
        "assem",
        "avam",
        "dava",
        "dou",
        "eram",
        "eriam",
        "erá",
        "essem",
        "gava",
        "gou",
        "iou",
        "iram",
        "iriam",
        "irá",
        "irão",
        "issem",
        "lou",
        "mava",
        "mou",
        "nava",
        "nou",
        "rou",
        "sou",
        "tou",
        "vou",
        "zava",
        "zou",
        "ávamos",
        "çou",
        "íamos",
    ),
    chat_words=words(
        """
        abs abç aff agr aki amnh ashuashu axei axo bah bj bjinho bjinhos bjo bjos bjs blz bora brigado btw
        bué cadê carai caralho cmg crl crush ctg cê cês dpois dps eh eita eitaa epa fdp fds fixe flw fmz
        fodasse haha hahaha hehe hihi hj huehue insta kct kd kk kkk kkkk kkkkk kkkkkk krl lol mds mn msm mt
        mta mto mtos mts nmrl né obg obgd obgda oie oii ok okay oki omg oxe pff pfv plmds pls plz porra pq
        pqp puts putz q qdo qm qnd qndo rs rsrs rsrsrs sdd sdds sla slc slk sqn tamo tasse tb tbem tbm tchê
        td tdo tds tlg tlgd tmj tmnc tá tô uahuah uai vc vcs vcês vdd vdds vei vlw véi wtf xd ya yah zap
        zapzap ñ
        """
    ),
    # Attributions.
    determiners=words(
        """
        a algum alguma algumas alguns ambas ambos ao aos aquela aquelas aquele aqueles as bastante bastantes
        cada catorze cem cento certa certas certo certos cinco cinquenta cuja cujo da daquela daquele das
        demais dessa desse desta deste dez dezanove dezasseis dezassete dezenove dezesseis dezessete dezoito
        diferentes diversas diversos do dois dos doze duas dum duma duzentas duzentos essa essas esse esses
        esta estas este estes inúmeras inúmeros mais menos mesma mesmas mesmo mesmos meu meus mil milhar
        milhares milhão milhões minha minhas muita muitas muito muitos na nas nenhum nenhuma nessa nesse
        nesta neste no nos nossa nossas nosso nossos nove noventa num numa numerosos o oitenta oito onze os
        outra outras outro outros pela pelas pelo pelos pouca poucas pouco poucos primeira primeiro
        primeiros própria próprio quaisquer qualquer quarenta quatorze quatro quatrocentos quinhentos quinze
        segunda segundo seis seiscentos sessenta sete setenta seu seus sua suas tais tal tanta tantas tanto
        tantos terceira terceiro teu teus toda todas todo todos treze trezentas trezentos trinta três tua
        tuas um uma umas uns vinte vossa vosso várias vários zero à às última últimas último últimos
        """
    )
    | phrases(
        """
        a maior parte das
        a maior parte dos
        a maioria das
        a maioria dos
        algumas das
        alguns dos
        boa parte dos
        cada um dos
        centenas de
        dezenas de
        mais de
        mais de um
        milhares de
        muitas das
        muitos dos
        parte dos
        toda a
        todas as
        todo o
        todos os
        um dos
        um ex
        um grupo de
        um número de
        um par de
        uma centena de
        uma das
        uma dezena de
        uma dúzia de
        uma série de
        vários dos
        """
    ),
    speakers=words(
        """
        academia academias académica académicas académico académicos acadêmica acadêmicas acadêmico
        acadêmicos accionista accionistas acionista acionistas acnur activista activistas actor actores
        actriz actrizes acusada acusadas acusado acusados acusação adepta adeptas adepto adeptos
        aderente aderentes adida adidas adido adidos administrador administradora administradoras
        administradores administração administrações admirador admiradora admiradoras admiradores
        adolescente adolescentes adulta adultas adulto adultos adversária adversárias adversário adversários
        advogada advogadas advogado advogados aeromoça aeromoças aeronáutica aeronáuticas afetada afetadas
        afetado afetados agente agentes agressor agressora agressoras agressores agricultor agricultora
        agricultoras agricultores agrupamento agrupamentos agu agência agências aiatolá aiatolás aiea
        ajudante ajudantes aldeã aldeão aldeãos aldeãs alferes aliada aliadas aliado aliados aliança
        alianças almirante almirantes alpinista alpinistas aluna alunas aluno alunos ama amas amazona
        amazonas ambientalista ambientalistas ambulante ambulantes amiga amigas amigo amigos analista
        analistas ancara anciã ancião anciãos anciãs anciões anestesista anestesistas anfitriã anfitrião
        anfitriãs anfitriões antecessor antecessora antecessoras antecessores antropóloga antropólogas
        antropólogo antropólogos anvisa apoiador apoiadora apoiadoras apoiadores apoiante apoiantes
        aposentada aposentadas aposentado aposentados aprendiz aprendizes apresentador apresentadora
        apresentadoras apresentadores arcebispo arcebispos arguida arguidas arguido arguidos argumentista
        argumentistas armada armadas arqueóloga arqueólogas arqueólogo arqueólogos arquidiocese
        arquidioceses arquitecta arquitectas arquitecto arquitectos arquiteta arquitetas arquiteto
        arquitetos artesã artesão artesãos artesãs artesões artilheira artilheiras artilheiro artilheiros
        artista artistas aspirante aspirantes assalariada assalariadas assalariado assalariados assaltante
        assaltantes assassina assassinas assassino assassinos assembleia assembleias assessor assessora
        assessoras assessores assinante assinantes assistente assistentes associação associações astrofísica
        astrofísicas astrofísico astrofísicos astronauta astronautas astrónoma astrónomas astrónomo
        astrónomos astrônoma astrônomas astrônomo astrônomos atacante atacantes atirador atiradora
        atiradoras atiradores ativista ativistas atleta atletas ator atores atriz atrizes auditor auditora
        auditoras auditores autarca autarcas autarquia autarquias automobilista automobilistas autor autora
        autoras autores autoridade autoridades autónoma autónomas autónomo autónomos autônoma autônomas
        autônomo autônomos auxiliar auxiliares avançada avançadas avançado avançados avó avós avô avôs
        açougueira açougueiras açougueiro açougueiros babá babás bailarina bailarinas bailarino bailarinos
        bancada bancadas banco bancos bancária bancárias bancário bancários banqueira banqueiras banqueiro
        banqueiros barbeira barbeiras barbeiro barbeiros baronesa baronesas barão barões basquetebolista
        basquetebolistas bce bebé bebés bebê bebês belém berlim bilionária bilionárias bilionário
        bilionários bioquímica bioquímicas bioquímico bioquímicos bispa bispas bispo bispos biógrafa
        biógrafas biógrafo biógrafos bióloga biólogas biólogo biólogos blogger bloggeres blogueira
        blogueiras blogueiro blogueiros bloquista bloquistas bolsa bolsas bolseira bolseiras bolseiro
        bolseiros bolsista bolsistas bolsonarista bolsonaristas bombeira bombeiras bombeiro bombeiros
        botânica botânicas botânico botânicos boxeador boxeadora boxeadoras boxeadores brasília brigada
        brigadas brigadeira brigadeiras brigadeiro brigadeiros bruxelas burocrata burocratas cabeleireira
        cabeleireiras cabeleireiro cabeleireiros cabo cabos cacique caciques caixa caixas camarada camaradas
        caminhoneira caminhoneiras caminhoneiro caminhoneiros camionista camionistas campeã campeão campeãs
        campeões camponesa camponesas camponeses camponês canalizador canalizadora canalizadoras
        canalizadores candidata candidatas candidato candidatos cantautor cantautora cantautoras cantautores
        cantor cantora cantoras cantores capelães capelão capelões capitã capitães capitão capitãs capitões
        carcereira carcereiras carcereiro carcereiros cardeais cardeal cardiologista cardiologistas
        carpinteira carpinteiras carpinteiro carpinteiros cartoonista cartoonistas cartunista cartunistas
        casa casais casal casas catedrática catedráticas catedrático catedráticos caudilho caudilhos
        cavaleira cavaleiras cavaleiro cavaleiros cbf centrais central centrista centristas centro centros
        ceo cgtp chancelaria chancelarias chanceler chanceleres chargista chargistas chef chefe chefes
        chefia chefias chefs chega ciclista ciclistas cidade cidades cidadã cidadão cidadãos cidadãs
        cientista cientistas cineasta cineastas cinegrafista cinegrafistas cirurgiã cirurgiães cirurgião
        cirurgiãs cirurgiões clandestina clandestinas clandestino clandestinos cliente clientes
        climatologista climatologistas climatóloga climatólogas climatólogo climatólogos clube clubes
        clínica clínicas clínico clínicos cni co-fundador co-fundadora co-fundadoras co-fundadores coalizão
        coalizões coautor coautora coautoras coautores cofundador cofundadora cofundadoras cofundadores
        colaborador colaboradora colaboradoras colaboradores coleccionador coleccionadora coleccionadoras
        coleccionadores colecionador colecionadora colecionadoras colecionadores colectivo colectivos colega
        colegas coletivo coletivos coligação coligações colunista colunistas colégio colégios comandante
        comandantes comando comandos comandância comandâncias combatente combatentes comediante comediantes
        comentador comentadora comentadoras comentadores comentarista comentaristas comerciante comerciantes
        comissária comissárias comissário comissários comissão comissões comité comités comitê comitês
        companheira companheiras companheiro companheiros companhia companhias compatriota compatriotas
        compositor compositora compositoras compositores comprador compradora compradoras compradores
        comunidade comunidades comunista comunistas concidadã concidadão concidadãos concidadãs conde
        condenada condenadas condenado condenados condes condessa condessas confederação confederações
        conferencista conferencistas conferência conferências congressista congressistas congresso
        congressos conselheira conselheiras conselheiro conselheiros conselho conselhos conservador
        conservadora conservadoras conservadores constituinte constituintes construtor construtora
        construtoras construtores consulado consulados consulesa consulesas consultor consultora consultoras
        consultores consumidor consumidora consumidoras consumidores consórcio consórcios contabilista
        contabilistas contador contadora contadoras contadores contra-almirante contra-almirantes
        contribuinte contribuintes controlador controladora controladoras controladores convenção convenções
        convidada convidadas convidado convidados cooperada cooperadas cooperado cooperados cooperante
        cooperantes cooperativa cooperativas coordenador coordenadora coordenadoras coordenadores coreógrafa
        coreógrafas coreógrafo coreógrafos coroa coroas coronel coronéis corredor corredora corredoras
        corredores corregedor corregedora corregedoras corregedores corregedoria corregedorias
        correligionária correligionárias correligionário correligionários correspondente correspondentes
        corretor corretora corretoras corretores corte cortes cosmonauta cosmonautas cozinheira cozinheiras
        cozinheiro cozinheiros crente crentes criador criadora criadoras criadores criança crianças
        criminologista criminologistas criminóloga criminólogas criminólogo criminólogos cronista cronistas
        cruz-vermelha crítica críticas crítico críticos cunhada cunhadas cunhado cunhados cura curador
        curadora curadoras curadores curas cut câmara câmaras cônjuge cônjuges cônsuis cônsul cônsules
        cúmplice cúmplices dalai-lama dalai-lamas dançarina dançarinas dançarino dançarinos decana decanas
        decano decanos defensor defensora defensoras defensores defensoria defensorias defesa defesas
        delator delatora delatoras delatores delegada delegadas delegado delegados delegação delegações
        democrata democratas demógrafa demógrafas demógrafo demógrafos dentista dentistas denunciada
        denunciadas denunciado denunciados departamento departamentos deputada deputadas deputado deputados
        dermatologista dermatologistas descendente descendentes desembargador desembargadora desembargadoras
        desembargadores desempregada desempregadas desempregado desempregados desenhista desenhistas
        desenvolvedor desenvolvedora desenvolvedoras desenvolvedores designer designeres deslocada
        deslocadas deslocado deslocados desportista desportistas detective detectives detenta detentas
        detento detentos detetive detetives detida detidas detido detidos dgs diarista diaristas diocese
        dioceses diplomacia diplomacias diplomata diplomatas director directora directoras directores
        direcção direcções diretor diretora diretoras diretores direção direções dirigente dirigentes
        dissidente dissidentes distribuidor distribuidora distribuidoras distribuidores diário diários
        doador doadora doadoras doadores docente docentes doente doentes doméstica domésticas dona donas
        dono donos doutor doutora doutoranda doutorandas doutorando doutorandos doutoras doutores dramaturga
        dramaturgas dramaturgo dramaturgos duque duques duquesa duquesas ecologista ecologistas economista
        economistas ecóloga ecólogas ecólogo ecólogos edil edis editor editora editoras editores
        editorialista editorialistas educador educadora educadoras educadores eleitor eleitora eleitoras
        eleitores eletricista eletricistas eliseu embaixada embaixadas embaixador embaixadora embaixadoras
        embaixadores emigrante emigrantes emir emires emissora emissoras emissária emissárias emissário
        emissários empreendedor empreendedora empreendedoras empreendedores empregada empregadas empregado
        empregador empregadora empregadoras empregadores empregados empreiteira empreiteiras empreiteiro
        empreiteiros empresa empresas empresária empresárias empresário empresários encanador encanadora
        encanadoras encanadores encarregada encarregadas encarregado encarregados enfermeira enfermeiras
        enfermeiro enfermeiros engenheira engenheiras engenheiro engenheiros ensaísta ensaístas entidade
        entidades entregador entregadora entregadoras entregadores entrevistada entrevistadas entrevistado
        entrevistador entrevistadora entrevistadoras entrevistadores entrevistados enviada enviadas enviado
        enviados epidemiologista epidemiologistas episcopado episcopados equipa equipas equipe equipes
        escola escolas escolta escoltas escritor escritora escritoras escritores escritório escritórios
        escultor escultora escultoras escultores especialista especialistas espectador espectadora
        espectadoras espectadores espetador espetadora espetadoras espetadores espiã espião espiãs espiões
        esportista esportistas esposa esposas esposo esposos esquiador esquiadora esquiadoras esquiadores
        estado estado-maior estado-maiores estados estafeta estafetas estagiária estagiárias estagiário
        estagiários estatística estatísticas estatístico estatísticos estação estações estilista estilistas
        estivador estivadora estivadoras estivadores estudante estudantes estudiosa estudiosas estudioso
        estudiosos etnóloga etnólogas etnólogo etnólogos eurodeputada eurodeputadas eurodeputado
        eurodeputados ex-aluna ex-alunas ex-aluno ex-alunos ex-chefe ex-chefes ex-combatente ex-combatentes
        ex-deputada ex-deputadas ex-deputado ex-deputados ex-diretor ex-diretora ex-diretoras ex-diretores
        ex-governador ex-governadora ex-governadoras ex-governadores ex-jogador ex-jogadora ex-jogadoras
        ex-jogadores ex-marido ex-maridos ex-militar ex-militares ex-ministra ex-ministras ex-ministro
        ex-ministros ex-mulher ex-mulheres ex-namorada ex-namoradas ex-namorado ex-namorados ex-prefeita
        ex-prefeitas ex-prefeito ex-prefeitos ex-presidente ex-presidentes ex-secretária ex-secretárias
        ex-secretário ex-secretários ex-senador ex-senadora ex-senadoras ex-senadores excursionista
        excursionistas executiva executivas executivo executivos exilada exiladas exilado exilados
        expatriada expatriadas expatriado expatriados exportador exportadora exportadoras exportadores
        extremista extremistas extremo extremos exército exércitos fabricante fabricantes faculdade
        faculdades fadista fadistas familiar familiares família famílias farmacêutica farmacêuticas
        farmacêutico farmacêuticos fazendeira fazendeiras fazendeiro fazendeiros federação federações
        feirante feirantes feminista feministas fenprof ferida feridas ferido feridos ferroviária
        ferroviárias ferroviário ferroviários festivais festival fiel fiesp filantropa filantropas
        filantropo filantropos filha filhas filho filhos filiada filiadas filiado filiados filiais filial
        filóloga filólogas filólogo filólogos filósofa filósofas filósofo filósofos finalista finalistas
        financeiro financeiros financista financistas firma firmas fisioterapeuta fisioterapeutas fiéis fmi
        fonte fontes formada formadas formado formador formadora formadoras formadores formados formação
        formações fornecedor fornecedora fornecedoras fornecedores força forças fotojornalista
        fotojornalistas fotógrafa fotógrafas fotógrafo fotógrafos frade frades freira freiras frente frentes
        funai funcionária funcionárias funcionário funcionários fundador fundadora fundadoras fundadores
        fundação fundações futebolista futebolistas fuzileira fuzileiras fuzileiro fuzileiros fábrica
        fábricas fã fãs física físicas físico físicos gabinete gabinetes galardoada galardoadas galardoado
        galardoados galerista galeristas ganhador ganhadora ganhadoras ganhadores garimpeira garimpeiras
        garimpeiro garimpeiros garota garotas garoto garotos garçom garçonete garçonetes garçons gendarmaria
        gendarmarias gendarme gendarmes generais general geneticista geneticistas genro genros gente gentes
        gerente gerentes gestor gestora gestoras gestores geógrafa geógrafas geógrafo geógrafos geóloga
        geólogas geólogo geólogos gigante gigantes ginasta ginastas ginecologista ginecologistas gnr
        goleador goleadora goleadoras goleadores goleira goleiras goleiro goleiros golfista golfistas
        governador governadora governadoras governadores governadoria governadorias governante governantes
        governo governos graduada graduadas graduado graduados grevista grevistas grupo grupos guarda
        guarda-redes guardas guardião guardiões guarnição guarnições guerrilha guerrilhas guerrilheira
        guerrilheiras guerrilheiro guerrilheiros guitarrista guitarristas habitante habitantes hacker
        hackeres herdeira herdeiras herdeiro herdeiros hidróloga hidrólogas hidrólogo hidrólogos historiador
        historiadora historiadoras historiadores homem homens homicida homicidas homóloga homólogas homólogo
        homólogos hospedeira hospedeiras hospitais hospital hoteleira hoteleiras hoteleiro hoteleiros
        humanitária humanitárias humanitário humanitários humorista humoristas ibama ibge idealizador
        idealizadora idealizadoras idealizadores idosa idosas idoso idosos igreja igrejas ilustrador
        ilustradora ilustradoras ilustradores imame imames imigrante imigrantes imperador imperadora
        imperadoras imperadores imperatriz imperatrizes importador importadora importadoras importadores
        imprensa imprensas imunologista imunologistas imã imãs incra independentista independentistas
        indiciada indiciadas indiciado indiciados indivíduo indivíduos indocumentada indocumentadas
        indocumentado indocumentados industriais industrial indígena indígenas inem infarmed infecciologista
        infecciologistas infectologista infectologistas infiltrada infiltradas infiltrado infiltrados
        influencer influenceres influenciador influenciadora influenciadoras influenciadores informador
        informadora informadoras informadores informante informantes informática informáticas informático
        informáticos iniciador iniciadora iniciadoras iniciadores inimiga inimigas inimigo inimigos inpe
        inquilina inquilinas inquilino inquilinos inspector inspectora inspectoras inspectores inspetor
        inspetora inspetoras inspetores inss instituição instituições instituto institutos instrutor
        instrutora instrutoras instrutores instância instâncias insurgente insurgentes integrante
        integrantes intendente intendentes intensivista intensivistas interessada interessadas interessado
        interessados interlocutor interlocutora interlocutoras interlocutores internada internadas internado
        internados internauta internautas interveniente intervenientes intérprete intérpretes inventor
        inventora inventoras inventores investidor investidora investidoras investidores investigada
        investigadas investigado investigador investigadora investigadoras investigadores investigados irmã
        irmão irmãos irmãs islamista islamistas itamaraty jihadista jihadistas jogador jogadora jogadoras
        jogadores jornais jornal jornalista jornalistas jovem jovens judiciário judiciários judoca judocas
        juiz juizes jurada juradas jurado jurados jurista juristas juíza juízas juízes júri júris kiev
        kremlin laboratório laboratórios ladrão ladrões laterais lateral laureada laureadas laureado
        laureados lavrador lavradora lavradoras lavradores legislador legisladora legisladoras legisladores
        legislativo legislativos legista legistas leitor leitora leitoras leitores lenhador lenhadora
        lenhadoras lenhadores liberais liberal licenciada licenciadas licenciado licenciados liga ligas
        linguista linguistas locutor locutora locutoras locutores lojista lojistas londres lorde lordes
        lulista lulistas lutador lutadora lutadoras lutadores líder líderes magistrada magistradas
        magistrado magistrados magnata magnatas maioria maiorias major majores mandatária mandatárias
        mandatário mandatários manifestante manifestantes maqueira maqueiras maqueiro maqueiros maquinista
        maquinistas maratonista maratonistas marechais marechal marido maridos marinha marinhas marinheira
        marinheiras marinheiro marinheiros marquesa marquesas marqueses marquês matemática matemáticas
        matemático matemáticos mdb mecenas mecânica mecânicas mecânico mecânicos medalhista medalhistas
        mediador mediadora mediadoras mediadores membro membros menina meninas menino meninos menor menores
        mentor mentora mentoras mentores mercenária mercenárias mercenário mercenários mesquita mesquitas
        mestre mestres meteorologista meteorologistas metropolita metropolitas metroviária metroviárias
        metroviário metroviários microbiologista microbiologistas microbióloga microbiólogas microbiólogo
        microbiólogos migrante migrantes miliciana milicianas miliciano milicianos milionária milionárias
        milionário milionários militante militantes militar militares milícia milícias mineira mineiras
        mineiro mineiros mineradora mineradoras ministra ministras ministro ministros ministério ministérios
        minoria minorias missão missões modelo modelos moderador moderadora moderadoras moderadores monarca
        monarcas monarquia monarquias monarquista monarquistas monge monges montadora montadoras montanhista
        montanhistas morador moradora moradoras moradores moscou moscovo motociclista motociclistas
        motorista motoristas movimento movimentos moça moças moço moços mpf mufti muftis mulher mulheres
        multidão multidões multinacionais multinacional mulá mulás município municípios museu museus mãe
        mães média médias médica médicas médico médicos médio médios música músicas músico músicos
        nacionalista nacionalistas nadador nadadora nadadoras nadadores namorada namoradas namorado
        namorados narcotraficante narcotraficantes negociador negociadora negociadoras negociadores neta
        netas neto netos neurocirurgiã neurocirurgião neurocirurgiãs neurocirurgiões neurologista
        neurologistas nobre nobres noiva noivas noivo noivos nora noras notária notárias notário notários
        nutricionista nutricionistas núncio núncios oab observador observadora observadoras observadores
        observatório observatórios oceanógrafa oceanógrafas oceanógrafo oceanógrafos odontologista
        odontologistas oea oficiais oficial oficiala oficialas oms oncologista oncologistas ong ongs onu
        operador operadora operadoras operadores operária operárias operário operários oposicionista
        oposicionistas opositor opositora opositoras opositores oposição oposições orador oradora oradoras
        oradores ordem ordens organismo organismos organizador organizadora organizadoras organizadores
        organização organizações otan ouvidor ouvidora ouvidoras ouvidores ouvidoria ouvidorias ouvinte
        ouvintes paciente pacientes padeira padeiras padeiro padeiros padre padres pai pais pajé pajés
        paleontóloga paleontólogas paleontólogo paleontólogos palestrante palestrantes papa papas
        paramilitar paramilitares paramédica paramédicas paramédico paramédicos parceira parceiras parceiro
        parceiros parente parentes paris parlamentar parlamentares parlamento parlamentos parteira parteiras
        participante participantes partido partidos partidária partidárias partidário partidários passageira
        passageiras passageiro passageiros pastor pastora pastoras pastores patinador patinadora patinadoras
        patinadores patriarca patriarcas patroa patroas patronais patronal patrulha patrulhas patrão patrões
        pecuarista pecuaristas pedagoga pedagogas pedagogo pedagogos pedestre pedestres pediatra pediatras
        pedreira pedreiras pedreiro pedreiros pensionista pensionistas pentágono pequim peregrina peregrinas
        peregrino peregrinos perita peritas perito peritos personagem personagens personalidade
        personalidades pescador pescadora pescadoras pescadores pesquisador pesquisadora pesquisadoras
        pesquisadores pessoa pessoas petista petistas petrobras petroleira petroleiras petrolífera
        petrolíferas peão peões pf pgr pianista pianistas piloto pilotos pintor pintora pintoras pintores
        pirata piratas pistoleira pistoleiras pistoleiro pistoleiros pj pl planalto plataforma plataformas
        pm pneumologista pneumologistas poder poderes poeta poetas poetisa poetisas policiais policial
        politóloga politólogas politólogo politólogos polícia polícias pontífice pontífices população
        populações populista populistas porta-voz porta-vozes portais portal porteira porteiras porteiro
        porteiros portuária portuárias portuário portuários poupador poupadora poupadoras poupadores
        predecessor predecessora predecessoras predecessores prefeita prefeitas prefeito prefeitos
        prefeitura prefeituras premiada premiadas premiado premiados premier premiê premiês presa presas
        presidenta presidentas presidente presidentes presidência presidências preso presos prf prima primas
        primeira-ministra primeiro-ministro primo primos princesa princesas prisioneira prisioneiras
        prisioneiro prisioneiros procurador procurador-geral procuradora procuradoras procuradores
        procuradoria procuradorias produtor produtora produtoras produtores professor professora professoras
        professores progenitor progenitora progenitoras progenitores programador programadora programadoras
        programadores promotor promotora promotoras promotores promotoria promotorias proprietária
        proprietárias proprietário proprietários protagonista protagonistas provedor provedora provedoras
        provedores provedoria provedorias província províncias pré-candidata pré-candidatas pré-candidato
        pré-candidatos príncipe príncipes ps psd psdb psicanalista psicanalistas psicoterapeuta
        psicoterapeutas psicóloga psicólogas psicólogo psicólogos psiquiatra psiquiatras psol psp pt
        publicitária publicitárias publicitário publicitários pugilista pugilistas pároca párocas pároco
        párocos público públicos queixosa queixosas queixoso queixosos quilombola quilombolas química
        químicas químico químicos rabina rabinas rabino rabinos radialista radialistas rainha rainhas
        rapariga raparigas rapaz rapazes rapper rapperes raptor raptora raptoras raptores realizador
        realizadora realizadoras realizadores rebelde rebeldes reclusa reclusas recluso reclusos recordista
        recordistas redacção redacções redator redatora redatoras redatores redação redações rede redes
        reformada reformadas reformado reformados refugiada refugiadas refugiado refugiados refém reféns
        regime regimes região regiões rei reis reitor reitora reitoras reitores relator relatora relatoras
        relatores religiosa religiosas religioso religiosos representante representantes representação
        representações republicana republicanas republicano republicanos repórter repórteres requerente
        requerentes residente residentes responsável responsávéis revista revistas ribeirinha ribeirinhas
        ribeirinho ribeirinhos rivais rival romancista romancistas roteirista roteiristas ruralista
        ruralistas rádio rádios ré réu réus salva-vidas sambista sambistas sanitarista sanitaristas sargenta
        sargentas sargento sargentos secretaria secretarias secretária secretária-geral secretárias
        secretário secretário-geral secretários sef seguidor seguidora seguidoras seguidores segurador
        seguradora seguradoras seguradores segurança seguranças seleccionador seleccionadora seleccionadoras
        seleccionadores selecionador selecionadora selecionadoras selecionadores selecção selecções seleção
        seleções sem-abrigo sem-terra sem-teto semanário semanários senado senador senadora senadoras
        senadores senados senhoria senhorias senhorio senhorios separatista separatistas sequestrador
        sequestradora sequestradoras sequestradores seringueira seringueiras seringueiro seringueiros
        serviço serviços signatária signatárias signatário signatários simpatizante simpatizantes sinagoga
        sinagogas sindicalista sindicalistas sindicato sindicatos sismóloga sismólogas sismólogo sismólogos
        site sites skatista skatistas soberana soberanas soberano soberanos sobrevivente sobreviventes
        sobrinha sobrinhas sobrinho sobrinhos social-democrata social-democratas socialista socialistas
        socióloga sociólogas sociólogo sociólogos socorrista socorristas sogra sogras sogro sogros soldada
        soldadas soldado soldador soldadora soldadoras soldadores soldados solicitador solicitadora
        solicitadoras solicitadores startup startups stf stj streamer streameres subcomissão subcomissões
        suboficiais suboficial subprocurador subprocuradora subprocuradoras subprocuradores subsecretária
        subsecretárias subsecretário subsecretários substituta substitutas substituto substitutos sucessor
        sucessora sucessoras sucessores sujeito sujeitos sultão sultões superintendente superintendentes
        supervisor supervisora supervisoras supervisores suplente suplentes surfista surfistas suspeita
        suspeitas suspeito suspeitos sábia sábias sábio sábios são-bento síndica síndicas síndico síndicos
        sócia sócias sócio sócios tabeliães tabelião tabeliões talhante talhantes talibã talibãs taxista
        taxistas tcu teatro teatros tecnocrata tecnocratas tecnológica tecnológicas tecnóloga tecnólogas
        tecnólogo tecnólogos teerã teerão telespectador telespectadora telespectadoras telespectadores
        televisão televisões tenente tenentes tenista tenistas terapeuta terapeutas terrorista terroristas
        tesoureira tesoureiras tesoureiro tesoureiros testemunha testemunhas teóloga teólogas teólogo
        teólogos tia tias time times tio tios titular titulares torcedor torcedora torcedoras torcedores
        trabalhador trabalhadora trabalhadoras trabalhadores trabalhista trabalhistas tradutor tradutora
        tradutoras tradutores traficante traficantes transeunte transeuntes transportador transportadora
        transportadoras transportadores treinador treinadora treinadoras treinadores tribunais tribunal
        tripulante tripulantes tropa tropas tse tucana tucanas tucano tucanos turista turistas tutor tutora
        tutoras tutores técnica técnicas técnico técnicos ue ugt unesco unicef unionista unionistas
        universidade universidades universitária universitárias universitário universitários união uniões
        urbanista urbanistas usuária usuárias usuário usuários utente utentes utilizador utilizadora
        utilizadoras utilizadores vaticano velocista velocistas vencedor vencedora vencedoras vencedores
        vendedor vendedora vendedoras vendedores veraneante veraneantes vereador vereadora vereadoras
        vereadores veterana veteranas veterano veteranos veterinária veterinárias veterinário veterinários
        viajante viajantes vice-almirante vice-almirantes vice-campeã vice-campeão vice-campeãs
        vice-campeões vice-chanceler vice-chanceleres vice-diretor vice-diretora vice-diretoras
        vice-diretores vice-governador vice-governadora vice-governadoras vice-governadores vice-ministra
        vice-ministras vice-ministro vice-ministros vice-prefeita vice-prefeitas vice-prefeito
        vice-prefeitos vice-presidente vice-presidentes vice-presidência vice-presidências vice-reitor
        vice-reitora vice-reitoras vice-reitores vigilante vigilantes violinista violinistas violonista
        violonistas virologista virologistas viróloga virólogas virólogo virólogos visitante visitantes
        viticultor viticultora viticultoras viticultores vizinha vizinhas vizinho vizinhos viúva viúvas
        viúvo viúvos volante volantes voleibolista voleibolistas voluntária voluntárias voluntário
        voluntários votante votantes vulcanóloga vulcanólogas vulcanólogo vulcanólogos vítima vítimas
        washington xamã xamãs xeque xeques youtuber youtuberes zagueira zagueiras zagueiro zagueiros zelador
        zeladora zeladoras zeladores zoóloga zoólogas zoólogo zoólogos árbitra árbitras árbitro árbitros
        órfã órfão órfãos órfãs órgão órgãos órgões
        """
    )
    | phrases("""
        chefe de estado
        chefe de gabinete
        chefe do governo
        número dois
        número três
        número um
        presidente da câmara
        procurador da república
        procuradora da república
        provedor de justiça
        provedora de justiça
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
        aceita aceitam aceitaram aceitava aceitavam aceitou acena acenam acenaram acenava acenavam acenou
        aconselha aconselham aconselharam aconselhava aconselhavam aconselhou acredita acreditam acreditaram
        acreditava acreditavam acreditou acrescenta acrescentam acrescentaram acrescentava acrescentavam
        acrescentou acusa acusam acusaram acusava acusavam acusou adianta adiantam adiantaram adiantava
        adiantavam adiantou adiciona adicionam adicionaram adicionava adicionavam adicionou admite admitem
        admitia admitiam admitiram admitiu admoesta admoestam admoestaram admoestava admoestavam admoestou
        adverte advertem advertia advertiam advertiram advertiu advoga advogam advogaram advogava advogavam
        advogou afirma afirmam afirmaram afirmava afirmavam afirmou agradece agradecem agradeceram agradeceu
        agradecia agradeciam alardearam alardeava alardeavam alardeia alardeiam alardeou alega alegam
        alegaram alegava alegavam alegou alegra alegram alegraram alegrava alegravam alegrou alerta alertam
        alertaram alertava alertavam alertou alude aludem aludia aludiam aludiram aludiu ameaça ameaçam
        ameaçaram ameaçava ameaçavam ameaçou analisa analisam analisaram analisava analisavam analisou
        antecipa antecipam anteciparam antecipava antecipavam antecipou anteveem antevia anteviam anteviram
        anteviu antevê anuncia anunciam anunciaram anunciava anunciavam anunciou apela apelam apelaram
        apelava apelavam apelou aplaude aplaudem aplaudia aplaudiam aplaudiram aplaudiu aponta apontam
        apontaram apontava apontavam apontou aposta apostam apostaram apostava apostavam apostou apresenta
        apresentaram apresentou aprofunda aprofundam aprofundaram aprofundava aprofundavam aprofundou arguem
        argui arguiu argumenta argumentam argumentaram argumentava argumentavam argumentou arguía arguíam
        arguíram arremata arrematam arremataram arrematava arrematavam arrematou assegura asseguram
        asseguraram assegurava asseguravam assegurou assevera asseveram asseveraram asseverava asseveravam
        asseverou assinala assinalam assinalaram assinalava assinalavam assinalou assume assumem assumia
        assumiam assumiram assumiu ataca atacam atacaram atacava atacavam atacou atalha atalham atalharam
        atalhava atalhavam atalhou atenua atenuam atenuaram atenuava atenuavam atenuou atesta atestam
        atestaram atestava atestavam atestou atira atiram atiraram atirava atiravam atirou atribuem atribui
        atribuiu atribuía atribuíam atribuíram augura auguram auguraram augurava auguravam augurou avalia
        avaliam avaliaram avaliava avaliavam avaliou avança avançam avançaram avançava avançavam avançou
        aventa aventam aventaram aventava aventavam aventou avisa avisam avisaram avisava avisavam avisou
        balbucia balbuciam balbuciaram balbuciava balbuciavam balbuciou berra berram berraram berrava
        berravam berrou brada bradam bradaram bradava bradavam bradou brinca brincam brincaram brincava
        brincavam brincou calcula calculam calcularam calculava calculavam calculou caracteriza caracterizam
        caracterizaram caracterizava caracterizavam caracterizou celebra celebram celebraram celebrava
        celebravam celebrou censura censuram censuraram censurava censuravam censurou certifica certificam
        certificaram certificava certificavam certificou cita citam citaram citava citavam citou clama
        clamam clamaram clamava clamavam clamou classifica classificam classificaram classificava
        classificavam classificou cobra cobram cobraram cobrava cobravam cobrou cochicha cochicham
        cochicharam cochichava cochichavam cochichou cogita cogitam cogitaram cogitava cogitavam cogitou
        comemora comemoram comemoraram comemorava comemoravam comemorou comenta comentam comentaram
        comentava comentavam comentou compartilha compartilham compartilharam compartilhava compartilhavam
        compartilhou completa completam completaram completava completavam completou compromete comprometem
        comprometeram comprometeu comprometia comprometiam comunica comunicam comunicaram comunicava
        comunicavam comunicou concede concedem concederam concedeu concedia concediam conclama conclamam
        conclamaram conclamava conclamavam conclamou concluem conclui concluiu concluía concluíam concluíram
        concorda concordam concordaram concordava concordavam concordou condena condenam condenaram
        condenava condenavam condenou confessa confessam confessaram confessava confessavam confessou confia
        confiam confiaram confiava confiavam confidencia confidenciam confidenciaram confidenciava
        confidenciavam confidenciou confiou confirma confirmam confirmaram confirmava confirmavam confirmou
        congratula congratulam congratularam congratulava congratulavam congratulou conjectura conjecturam
        conjecturaram conjecturava conjecturavam conjecturou conjetura conjeturam conjeturaram conjeturava
        conjeturavam conjeturou considera consideram consideraram considerava consideravam considerou
        constata constatam constataram constatava constatavam constatou conta contabiliza contabilizam
        contabilizaram contabilizava contabilizavam contabilizou contam contaram contava contavam contesta
        contestam contestaram contestava contestavam contestou continua continuam continuaram continuava
        continuavam continuou contou contradisse contradisseram contradiz contradizem contradizia
        contradiziam contrapunha contrapunham contrapuseram contrapôs contrapõe contrapõem conversa
        conversam conversaram conversava conversavam conversou convida convidam convidaram convidava
        convidavam convidou corrige corrigem corrigia corrigiam corrigiram corrigiu corrobora corroboram
        corroboraram corroborava corroboravam corroborou critica criticam criticaram criticava criticavam
        criticou culpa culpabiliza culpabilizam culpabilizaram culpabilizava culpabilizavam culpabilizou
        culpam culparam culpava culpavam culpou debocha debocham debocharam debochava debochavam debochou
        decide decidem decidia decidiam decidiram decidiu declara declaram declararam declarava declaravam
        declarou decreta decretam decretaram decretava decretavam decretou deduz deduzem deduzia deduziam
        deduziram deduziu defende defendem defenderam defendeu defendia defendiam define definem definia
        definiam definiram definiu delata delatam delataram delatava delatavam delatou demanda demandam
        demandaram demandava demandavam demandou denuncia denunciam denunciaram denunciava denunciavam
        denunciou deplora deploram deploraram deplorava deploravam deplorou depunha depunham depuseram depôs
        depõe depõem desabafa desabafam desabafaram desabafava desabafavam desabafou desaconselha
        desaconselham desaconselharam desaconselhava desaconselhavam desaconselhou desafia desafiam
        desafiaram desafiava desafiavam desafiou descarta descartam descartaram descartava descartavam
        descartou descreve descrevem descreveram descreveu descrevia descreviam desculpa desculpam
        desculparam desculpava desculpavam desculpou desdisse desdisseram desdiz desdizem desdizia desdiziam
        deseja desejam desejaram desejava desejavam desejou desmente desmentem desmentia desmentiam
        desmentiram desmentiu destaca destacam destacaram destacava destacavam destacou desvaloriza
        desvalorizam desvalorizaram desvalorizava desvalorizavam desvalorizou desvenda desvendam desvendaram
        desvendava desvendavam desvendou detalha detalham detalharam detalhava detalhavam detalhou determina
        determinam determinaram determinava determinavam determinou diagnostica diagnosticam diagnosticaram
        diagnosticava diagnosticavam diagnosticou dialoga dialogam dialogaram dialogava dialogavam dialogou
        difunde difundem difundia difundiam difundiram difundiu discorda discordam discordaram discordava
        discordavam discordou discorre discorrem discorreram discorreu discorria discorriam discursa
        discursam discursaram discursava discursavam discursou dispara disparam dispararam disparava
        disparavam disparou disse disseram disserta dissertam dissertaram dissertava dissertavam dissertou
        dita ditam ditaram ditava ditavam ditou divulga divulgam divulgaram divulgava divulgavam divulgou
        diz dizem dizia diziam duvida duvidam duvidaram duvidava duvidavam duvidou elenca elencam elencaram
        elencava elencavam elencou elogia elogiam elogiaram elogiava elogiavam elogiou emenda emendam
        emendaram emendava emendavam emendou enaltece enaltecem enalteceram enalteceu enaltecia enalteciam
        encoraja encorajam encorajaram encorajava encorajavam encorajou endossa endossam endossaram
        endossava endossavam endossou enfatiza enfatizam enfatizaram enfatizava enfatizavam enfatizou
        entende entendem entenderam entendeu entendia entendiam enumera enumeram enumeraram enumerava
        enumeravam enumerou esbraveja esbravejam esbravejaram esbravejava esbravejavam esbravejou esclarece
        esclarecem esclareceram esclareceu esclarecia esclareciam escreve escrevem escreveram escreveu
        escrevia escreviam esmiuça esmiuçam esmiuçaram esmiuçava esmiuçavam esmiuçou especifica especificam
        especificaram especificava especificavam especificou espera esperam esperaram esperava esperavam
        espernea esperneam espernearam esperneava esperneavam esperneou esperou estima estimam estimaram
        estimava estimavam estimou estipula estipulam estipularam estipulava estipulavam estipulou evoca
        evocam evocaram evocava evocavam evocou exclama exclamam exclamaram exclamava exclamavam exclamou
        exemplifica exemplificam exemplificaram exemplificava exemplificavam exemplificou exige exigem
        exigia exigiam exigiram exigiu exorta exortam exortaram exortava exortavam exortou explana explanam
        explanaram explanava explanavam explanou explica explicam explicaram explicava explicavam explicita
        explicitam explicitaram explicitava explicitavam explicitou explicou expressa expressam expressaram
        expressava expressavam expressou exprime exprimem exprimia exprimiam exprimiram exprimiu expunha
        expunham expuseram expôs expõe expõem exterioriza exteriorizam exteriorizaram exteriorizava
        exteriorizavam exteriorizou externa externam externaram externava externavam externou fala falam
        falaram falava falavam falou felicita felicitam felicitaram felicitava felicitavam felicitou festeja
        festejam festejaram festejava festejavam festejou filosofa filosofam filosofaram filosofava
        filosofavam filosofou finaliza finalizam finalizaram finalizava finalizavam finalizou formula
        formulam formularam formulava formulavam formulou frisa frisam frisaram frisava frisavam frisou
        fundamenta fundamentam fundamentaram fundamentava fundamentavam fundamentou fustiga fustigam
        fustigaram fustigava fustigavam fustigou gaba gabam gabaram gabava gabavam gabou garante garantem
        garantia garantiam garantiram garantiu grita gritam gritaram gritava gritavam gritou historia
        historiam historiaram historiava historiavam historiou implora imploram imploraram implorava
        imploravam implorou imputa imputam imputaram imputava imputavam imputou incita incitam incitaram
        incitava incitavam incitou indaga indagam indagaram indagava indagavam indagou indica indicam
        indicaram indicava indicavam indicou indigna indignam indignaram indignava indignavam indignou
        infere inferem inferia inferiam inferiram inferiu informa informam informaram informava informavam
        informou inquire inquirem inquiria inquiriam inquiriram inquiriu insiste insistem insistia insistiam
        insistiram insistiu insta instam instaram instava instavam instou interpreta interpretam
        interpretaram interpretava interpretavam interpretou interroga interrogam interrogaram interrogava
        interrogavam interrogou interveio intervieram intervinha intervinham intervém intervêm intima
        intimam intimaram intimava intimavam intimou invoca invocam invocaram invocava invocavam invocou
        ironiza ironizam ironizaram ironizava ironizavam ironizou julga julgam julgaram julgava julgavam
        julgou jura juram juraram jurava juravam jurou justifica justificam justificaram justificava
        justificavam justificou lamenta lamentam lamentaram lamentava lamentavam lamentou lança lançam
        lançaram lançava lançavam lançou lastima lastimam lastimaram lastimava lastimavam lastimou leem
        lembra lembram lembraram lembrava lembravam lembrou leram leu lia liam lista listam listaram listava
        listavam listou louva louvam louvaram louvava louvavam louvou lê manda mandam mandaram mandava
        mandavam mandou manifesta manifestam manifestaram manifestava manifestavam manifestou manteve
        mantinha mantinham mantiveram mantém mantêm menciona mencionam mencionaram mencionava mencionavam
        mencionou minimiza minimizam minimizaram minimizava minimizavam minimizou mostra mostram mostraram
        mostrava mostravam mostrou murmura murmuram murmuraram murmurava murmuravam murmurou narra narram
        narraram narrava narravam narrou nega negam negaram negava negavam negou nota notam notaram notava
        notavam noticia noticiam noticiaram noticiava noticiavam noticiou notifica notificam notificaram
        notificava notificavam notificou notou objecta objectam objectaram objectava objectavam objectou
        objeta objetam objetaram objetava objetavam objetou observa observam observaram observava observavam
        observou obtempera obtemperam obtemperaram obtemperava obtemperavam obtemperou oficializa
        oficializam oficializaram oficializava oficializavam oficializou opina opinam opinaram opinava
        opinavam opinou ordena ordenam ordenaram ordenava ordenavam ordenou parabeniza parabenizam
        parabenizaram parabenizava parabenizavam parabenizou pede pedem pedia pediam pediram pediu pensa
        pensam pensaram pensava pensavam pensou pergunta perguntam perguntaram perguntava perguntavam
        perguntou perora peroram peroraram perorava peroravam perorou pleitearam pleiteava pleiteavam
        pleiteia pleiteiam pleiteou pondera ponderam ponderaram ponderava ponderavam ponderou pontua pontuam
        pontuaram pontuava pontuavam pontuou pormenoriza pormenorizam pormenorizaram pormenorizava
        pormenorizavam pormenorizou posta postam postaram postava postavam postou postula postulam
        postularam postulava postulavam postulou precisa precisam precisaram precisava precisavam precisou
        preconiza preconizam preconizaram preconizava preconizavam preconizou predisse predisseram prediz
        predizem predizia prediziam prega pregam pregaram pregava pregavam pregou preocupa preocupam
        preocuparam preocupava preocupavam preocupou presume presumem presumia presumiam presumiram presumiu
        preveem prevene prevenem prevenia preveniam preveniram preveniu previa previam previram previu prevê
        proclama proclamam proclamaram proclamava proclamavam proclamou profere proferem proferia proferiam
        proferiram proferiu profetiza profetizam profetizaram profetizava profetizavam profetizou
        prognostica prognosticam prognosticaram prognosticava prognosticavam prognosticou promete prometem
        prometeram prometeu prometia prometiam pronuncia pronunciam pronunciaram pronunciava pronunciavam
        pronunciou propunha propunham propuseram propôs propõe propõem prossegue prosseguem prosseguia
        prosseguiam prosseguiram prosseguiu protesta protestam protestaram protestava protestavam protestou
        provoca provocam provocaram provocava provocavam provocou publica publicam publicaram publicava
        publicavam publicou qualifica qualificam qualificaram qualificava qualificavam qualificou questiona
        questionam questionaram questionava questionavam questionou ralha ralham ralharam ralhava ralhavam
        ralhou ratifica ratificam ratificaram ratificava ratificavam ratificou reafirma reafirmam
        reafirmaram reafirmava reafirmavam reafirmou reage reagem reagia reagiam reagiram reagiu realça
        realçam realçaram realçava realçavam realçou rebate rebatem rebateram rebateu rebatia rebatiam
        recearam receava receavam receia receiam receou reclama reclamam reclamaram reclamava reclamavam
        reclamou recomenda recomendam recomendaram recomendava recomendavam recomendou reconhece reconhecem
        reconheceram reconheceu reconhecia reconheciam recorda recordam recordaram recordava recordavam
        recordou recrimina recriminam recriminaram recriminava recriminavam recriminou rectifica rectificam
        rectificaram rectificava rectificavam rectificou redarguem redargui redarguiu redarguía redarguíam
        redarguíram refere referem referia referiam referiram referiu reflete refletem refletia refletiam
        refletiram refletiu reforça reforçam reforçaram reforçava reforçavam reforçou refuta refutam
        refutaram refutava refutavam refutou regista registam registaram registava registavam registou
        registra registram registraram registrava registravam registrou regozija regozijam regozijaram
        regozijava regozijavam regozijou reitera reiteram reiteraram reiterava reiteravam reiterou
        reivindica reivindicam reivindicaram reivindicava reivindicavam reivindicou rejeita rejeitam
        rejeitaram rejeitava rejeitavam rejeitou relata relatam relataram relatava relatavam relativiza
        relativizam relativizaram relativizava relativizavam relativizou relatou relembra relembram
        relembraram relembrava relembravam relembrou remata rematam remataram rematava rematavam rematou
        repete repetem repetia repetiam repetiram repetiu replica replicam replicaram replicava replicavam
        replicou reporta reportam reportaram reportava reportavam reportou repreende repreendem repreenderam
        repreendeu repreendia repreendiam repudia repudiam repudiaram repudiava repudiavam repudiou resmunga
        resmungam resmungaram resmungava resmungavam resmungou responde respondem responderam respondeu
        respondia respondiam ressalta ressaltam ressaltaram ressaltava ressaltavam ressaltou ressalva
        ressalvou resume resumem resumia resumiam resumiram resumiu retifica retificam retificaram
        retificava retificavam retificou retorque retorquem retorquia retorquiam retorquiram retorquiu
        retruca retrucam retrucaram retrucava retrucavam retrucou revela revelam revelaram revelava
        revelavam revelou reza rezam rezaram rezava rezavam rezou riposta ripostam ripostaram ripostava
        ripostavam ripostou roga rogam rogaram rogava rogavam rogou rotula rotulam rotularam rotulava
        rotulavam rotulou salienta salientam salientaram salientava salientavam salientou saudaram saudava
        saudavam saudou saúda saúdam segreda segredam segredaram segredava segredavam segredou sentencia
        sentenciam sentenciaram sentenciava sentenciavam sentenciou sinaliza sinalizam sinalizaram
        sinalizava sinalizavam sinalizou sintetiza sintetizam sintetizaram sintetizava sintetizavam
        sintetizou solicita solicitam solicitaram solicitava solicitavam solicitou solta soltam soltaram
        soltava soltavam soltou sublinha sublinham sublinharam sublinhava sublinhavam sublinhou sugere
        sugerem sugeria sugeriam sugeriram sugeriu sumariza sumarizam sumarizaram sumarizava sumarizavam
        sumarizou suplica suplicam suplicaram suplicava suplicavam suplicou supunha supunham supuseram supôs
        supõe supõem suspeita suspeitam suspeitaram suspeitava suspeitavam suspeitou suspira suspiram
        suspiraram suspirava suspiravam suspirou sussurra sussurram sussurraram sussurrava sussurravam
        sussurrou sustenta sustentam sustentaram sustentava sustentavam sustentou tacha tacham tacharam
        tachava tachavam tachou teme temem temeram temeu temia temiam teoriza teorizam teorizaram teorizava
        teorizavam teorizou tergiversa tergiversam tergiversaram tergiversava tergiversavam tergiversou
        termina terminam terminaram terminava terminavam terminou testemunha testemunham testemunharam
        testemunhava testemunhavam testemunhou testifica testificam testificaram testificava testificavam
        testificou tranquiliza tranquilizam tranquilizaram tranquilizava tranquilizavam tranquilizou
        transmite transmitem transmitia transmitiam transmitiram transmitiu troça troçam troçaram troçava
        troçavam troçou tuita tuitam tuitaram tuitava tuitavam tuitearam tuiteava tuiteavam tuiteia tuiteiam
        tuiteou tuitou twitta twittam twittaram twittava twittavam twittou ufana ufanam ufanaram ufanava
        ufanavam ufanou valoriza valorizam valorizaram valorizava valorizavam valorizou vangloria vangloriam
        vangloriaram vangloriava vangloriavam vangloriou vaticina vaticinam vaticinaram vaticinava
        vaticinavam vaticinou verbera verberam verberaram verberava verberavam verberou verifica verificam
        verificaram verificava verificavam verificou vinca vincam vincaram vincava vincavam vincou vocifera
        vociferam vociferaram vociferava vociferavam vociferou zomba zombam zombaram zombava zombavam zombou
        """
    )
    | phrases(
        """
        deixa claro
        deixaram claro
        deixou claro
        deram a conhecer
        deram conta
        deu a conhecer
        deu conta
        dá conta
        faz notar
        faz saber
        fez notar
        fez questão de frisar
        fez saber
        fez um apelo
        fizeram saber
        pôs em causa
        veio dizer
        """
    ),
    saying_participles=words(
        """
        aceitado acenado aconselhado acreditado acrescentado acusado adiantado adicionado admitido
        admoestado advertido advogado afirmado agradecido alardeado alegado alegrado alertado aludido
        ameaçado analisado antecipado antevisto anunciado apelado aplaudido apontado apostado aprofundado
        argumentado arguído arrematado assegurado asseverado assinalado assumido atacado atalhado atenuado
        atestado atirado atribuído augurado avaliado avançado aventado avisado balbuciado berrado bradado
        brincado calculado caracterizado celebrado censurado certificado citado clamado classificado cobrado
        cochichado cogitado comemorado comentado compartilhado completado comprometido comunicado concedido
        conclamado concluído concordado condenado confessado confiado confidenciado confirmado congratulado
        conjecturado conjeturado considerado constatado contabilizado contado contestado continuado
        contradito contraposto conversado convidado corrigido corroborado criticado culpabilizado culpado
        debochado decidido declarado decretado deduzido defendido definido delatado demandado denunciado
        deplorado deposto desabafado desaconselhado desafiado descartado descrito desculpado desdito
        desejado desmentido destacado desvalorizado desvendado detalhado determinado diagnosticado dialogado
        difundido discordado discorrido discursado disparado dissertado ditado dito divulgado duvidado
        elencado elogiado emendado enaltecido encorajado endossado enfatizado entendido enumerado
        esbravejado esclarecido escrito esmiuçado especificado esperado esperneado estimado estipulado
        evocado exclamado exemplificado exigido exortado explanado explicado explicitado exposto expressado
        exprimido exteriorizado externado falado felicitado festejado filosofado finalizado formulado
        frisado fundamentado fustigado gabado garantido gritado historiado implorado imputado incitado
        indagado indicado indignado inferido informado inquirido insistido instado interpretado interrogado
        intervindo intimado invocado ironizado julgado jurado justificado lamentado lançado lastimado
        lembrado lido listado louvado mandado manifestado mantido mencionado minimizado mostrado murmurado
        narrado negado notado noticiado notificado objectado objetado observado obtemperado oficializado
        opinado ordenado parabenizado pedido pensado perguntado perorado pleiteado ponderado pontuado
        pormenorizado postado postulado precisado preconizado predito pregado preocupado presumido prevenido
        previsto proclamado proferido profetizado prognosticado prometido pronunciado proposto prosseguido
        protestado provocado publicado qualificado questionado ralhado ratificado reafirmado reagido
        realçado rebatido receado reclamado recomendado reconhecido recordado recriminado rectificado
        redarguído referido refletido reforçado refutado registado registrado regozijado reiterado
        reivindicado rejeitado relatado relativizado relembrado rematado repetido replicado reportado
        repreendido repudiado resmungado respondido ressaltado resumido retificado retorquido retrucado
        revelado rezado ripostado rogado rotulado salientado saudado segredado sentenciado sinalizado
        sintetizado solicitado soltado sublinhado sugerido sumarizado suplicado suposto suspeitado suspirado
        sussurrado sustentado tachado temido teorizado tergiversado terminado testemunhado testificado
        tranquilizado transmitido troçado tuitado tuiteado twittado ufanado valorizado vangloriado
        vaticinado verberado verificado vincado vociferado zombado
        """
    )
    | phrases(
        """
        dado a conhecer
        dado conta
        deixado claro
        feito notar
        feito saber
        """
    ),
    auxiliaries=words(
        """
        havia haviam tem tenha tenham teria teriam terá terão tinha tinham tivesse tivessem têm
        """
    ),
    addressees=words(
        """
        abc acionistas adeptos afp agência al-jazeera aljazeera alunos anadolu analistas angop ansa
        antena ap apoiadores apoiantes assembleia axios açoriano band bandnews bbc bild bloomberg
        bola brasil247 carta-capital cartacapital cbn cbs cidadãos clarín cm cmtv cnbc cnn comissão
        compatriotas comunicadores congressistas congresso convidados correio correio-braziliense
        correspondentes corriere câmara delegados deputados diplomatas diário dn dpa dw eco
        económico efe embaixadores espectadores estado estadão estadão-conteúdo estudantes euronews
        exame expresso extra familiares famílias figaro filiados fiéis folha folhapress fox
        funcionários g1 gaúcha globo globonews guardian gzh habitantes i imprensa inforpress
        intercept interfax investidores investigadores istoé jn jogo jornal jornalistas jota
        jovem-pan juiz jurados juízes júri kyodo leitores lusa lusófona media metrópoles militantes
        monde moradores msnbc mundo mídia nação nbc negócios nexo now observador ouvintes
        parlamentares parlamento país piauí plenário poder360 policiais politico polícia presentes
        procuradores público r7 record renascença repubblica repórteres residentes reuters rr rtp
        rtp1 rtp2 rtp3 sbt senado senadores sic simpatizantes sky sol spiegel sábado tass
        telespectadores terra times torcedores trabalhadores tribuna tribunal tsf tvi ukrinform uol
        valor veja vereadores visão xinhua zap zero-hora época
        """
    )
    | phrases(
        """
        abc news
        agência brasil
        agência câmara
        agência estado
        agência lusa
        agência senado
        al jazeera
        antena 1
        associated press
        band news
        bbc brasil
        bbc news
        bbc news brasil
        carta capital
        cbs news
        cnn brasil
        cnn portugal
        correio braziliense
        correio da manhã
        diário de notícias
        estado de s. paulo
        financial times
        folha de s. paulo
        folha de são paulo
        fox news
        france 24
        jornal de angola
        jornal de negócios
        jornal de notícias
        jornal económico
        jornal nacional
        jovem pan
        nbc news
        new york times
        o estado de s. paulo
        o globo
        rede globo
        roda viva
        rtp notícias
        rádio bandeirantes
        rádio gaúcha
        rádio observador
        rádio renascença
        sic notícias
        sky news
        the guardian
        the new york times
        tv globo
        tvi 24
        valor econômico
        wall street journal
        washington post
        zero hora
        """
    ),
    time_words=phrases(
        """
        a semana passada
        actualmente
        agora
        amanhã
        anos depois
        anteontem
        anterior
        anteriormente
        antes
        antes de ontem
        ao amanhecer
        ao anoitecer
        ao fim da tarde
        ao fim do dia
        ao final da tarde
        ao final do dia
        ao início da manhã
        ao início da noite
        ao início da tarde
        ao longo da semana
        ao longo do dia
        ao meio-dia
        atualmente
        até agora
        até ao momento
        até o momento
        cedo
        da madrugada
        da manhã
        da noite
        da tarde
        de madrugada
        de manhã
        de noite
        de seguida
        de tarde
        depois
        depois de amanhã
        desde ontem
        dias antes
        dias atrás
        dias depois
        durante a madrugada
        durante a manhã
        durante a noite
        durante a semana
        durante a tarde
        durante o dia
        durante o fim de semana
        em meados do mês
        em seguida
        entretanto
        então
        esta madrugada
        esta manhã
        esta noite
        esta semana
        esta tarde
        este ano
        este fim de semana
        este inverno
        este mês
        este verão
        hoje
        hoje cedo
        hoje de manhã
        hoje mesmo
        hoje pela manhã
        hoje à noite
        hoje à tarde
        hora de lisboa
        hora local
        horas antes
        horas depois
        horas mais tarde
        horário de brasília
        horário local
        há algumas horas
        há algumas semanas
        há alguns dias
        há alguns meses
        há alguns minutos
        há dias
        há dois dias
        há duas semanas
        há meses
        há pouco
        há pouco tempo
        há semanas
        há três dias
        há um ano
        há um mês
        há uma semana
        imediatamente
        logo
        logo a seguir
        logo após
        logo depois
        madrugada
        mais cedo
        mais cedo nesta semana
        mais cedo neste mês
        mais cedo no dia
        mais tarde
        manhã
        meia-noite
        meio-dia
        meses antes
        meses depois
        minutos antes
        minutos depois
        minutos mais tarde
        momentos antes
        momentos depois
        na altura
        na hora
        na madrugada de hoje
        na manhã de hoje
        na manhã de ontem
        na noite de ontem
        na noite passada
        na ocasião
        na primavera passada
        na próxima semana
        na quarta
        na quinta
        na segunda
        na semana anterior
        na semana passada
        na sexta
        na tarde de hoje
        na tarde de ontem
        na terça
        na véspera
        na época
        na última semana
        naquele dia
        naquele momento
        nas últimas horas
        nas últimas semanas
        nesse dia
        nesse mesmo dia
        nesse momento
        nesta madrugada
        nesta manhã
        nesta noite
        nesta quarta
        nesta quinta
        nesta segunda
        nesta semana
        nesta sexta
        nesta tarde
        nesta terça
        neste ano
        neste domingo
        neste fim de semana
        neste momento
        neste mês
        neste sábado
        no ano anterior
        no ano passado
        no dia
        no dia anterior
        no dia seguinte
        no domingo
        no fim da tarde
        no fim de semana
        no fim de semana passado
        no fim do ano
        no final da noite
        no final da semana
        no final da tarde
        no final do ano
        no final do mês
        no inverno passado
        no início da manhã
        no início da noite
        no início da semana
        no início da tarde
        no início desta semana
        no início deste mês
        no início do ano
        no início do mês
        no mesmo dia
        no momento
        no mês anterior
        no mês passado
        no outono passado
        no próximo ano
        no próximo mês
        no sábado
        no verão passado
        no último ano
        no último fim de semana
        no último mês
        no último verão
        noite
        nos próximos dias
        nos últimos dias
        nos últimos meses
        o ano passado
        o mês passado
        ontem
        ontem de manhã
        ontem mesmo
        ontem pela manhã
        ontem à noite
        ontem à tarde
        para já
        passada
        passado
        pela manhã
        pela noite
        pela tarde
        por agora
        por enquanto
        por ora
        posteriormente
        pouco antes
        pouco depois
        previamente
        próxima
        próximo
        recentemente
        seguinte
        semanas antes
        semanas depois
        tarde
        ultimamente
        um ano antes
        um dia antes
        um dia depois
        um mês antes
        um pouco antes
        um pouco depois
        uma semana antes
        uma semana depois
        à meia-noite
        à noite
        à tarde
        última
        último
        """
    ),
    adverbials=phrases(
        """
        a bordo do avião presidencial
        a esse respeito
        a este propósito
        a este respeito
        a portas fechadas
        a propósito
        a respeito
        a uma só voz
        a viva voz
        abertamente
        ainda
        além disso
        anonimamente
        ao chegar
        ao deixar a reunião
        ao fim da reunião
        ao final da reunião
        ao final do encontro
        ao microfone
        ao ser perguntado
        ao ser questionada
        ao ser questionado
        ao telefone
        ao término da reunião
        ao vivo
        após a audiência
        após a cerimónia
        após a cerimônia
        após a coletiva
        após a coletiva de imprensa
        após a conferência de imprensa
        após a entrevista
        após a reunião
        após a sessão
        após a visita
        após a votação
        após o comício
        após o debate
        após o discurso
        após o encontro
        após o evento
        após o julgamento
        após o lançamento
        após um almoço
        após um ato de campanha
        após um ato público
        após um comício
        após um congresso
        após um conselho de ministros
        após um debate
        após um discurso
        após um encontro
        após um encontro com a imprensa
        após um encontro com jornalistas
        após um evento
        após um fórum
        após um jantar
        após um seminário
        após uma audição
        após uma audiência
        após uma cerimónia
        após uma cerimônia
        após uma cimeira
        após uma coletiva de imprensa
        após uma conferência
        após uma conferência de imprensa
        após uma conferência de imprensa conjunta
        após uma conversa com jornalistas
        após uma cúpula
        após uma entrevista
        após uma iniciativa
        após uma reunião
        após uma sessão
        após uma viagem
        após uma videoconferência
        após uma visita
        após uma visita oficial
        assim
        através das redes sociais
        através de comunicado
        através de nota
        através de seu advogado
        através de seus advogados
        através de um artigo
        através de um comunicado
        através de um comunicado conjunto
        através de um comunicado de imprensa
        através de um comunicado à imprensa
        através de um documento
        através de um e-mail
        através de um porta-voz
        através de um post
        através de um relatório
        através de um tuíte
        através de um tweet
        através de um vídeo
        através de um vídeo divulgado nas redes sociais
        através de um vídeo publicado nas redes sociais
        através de uma carta
        através de uma carta aberta
        através de uma declaração
        através de uma mensagem
        através de uma mensagem de vídeo
        através de uma mensagem nas redes sociais
        através de uma mensagem publicada no x
        através de uma nota
        através de uma nota oficial
        através de uma nota à imprensa
        através de uma publicação
        através de uma publicação nas redes sociais
        através de uma publicação no facebook
        através de uma publicação no instagram
        através de uma publicação no x
        através do seu advogado
        através do seu porta-voz
        através do telegram
        através do twitter
        brevemente
        calmamente
        categoricamente
        claramente
        com a condição de anonimato
        com a voz embargada
        com cautela
        com clareza
        com emoção
        com exclusividade
        com firmeza
        com humor
        com ironia
        com lágrimas nos olhos
        com orgulho
        com preocupação
        com satisfação
        com tom firme
        com um sorriso
        com veemência
        com voz embargada
        com ênfase
        conjuntamente
        contudo
        da tribuna
        da tribuna da câmara
        da tribuna do senado
        de forma categórica
        de forma clara
        de forma contundente
        de forma taxativa
        de imediato
        de maneira clara
        de novo
        de viva voz
        diante da imprensa
        diante das câmeras
        diante de apoiadores
        diante de jornalistas
        duramente
        durante a audiência
        durante a cerimónia
        durante a cerimônia
        durante a coletiva
        durante a coletiva de imprensa
        durante a conferência de imprensa
        durante a entrevista
        durante a reunião
        durante a sessão
        durante a visita
        durante a votação
        durante o comício
        durante o debate
        durante o discurso
        durante o encontro
        durante o evento
        durante o julgamento
        durante o lançamento
        durante um almoço
        durante um ato de campanha
        durante um ato público
        durante um comício
        durante um congresso
        durante um conselho de ministros
        durante um debate
        durante um discurso
        durante um encontro
        durante um encontro com a imprensa
        durante um encontro com jornalistas
        durante um evento
        durante um fórum
        durante um jantar
        durante um seminário
        durante uma audição
        durante uma audiência
        durante uma cerimónia
        durante uma cerimônia
        durante uma cimeira
        durante uma coletiva de imprensa
        durante uma conferência
        durante uma conferência de imprensa
        durante uma conferência de imprensa conjunta
        durante uma conversa com jornalistas
        durante uma cúpula
        durante uma entrevista
        durante uma iniciativa
        durante uma reunião
        durante uma sessão
        durante uma viagem
        durante uma videoconferência
        durante uma visita
        durante uma visita oficial
        em anonimato
        em artigo
        em audiência
        em audiência pública
        em carta
        em carta aberta
        em carta enviada
        em coletiva
        em coletiva de imprensa
        em comissão
        em comunicado
        em comunicado conjunto
        em comunicado de imprensa
        em comunicado enviado à lusa
        em comunicado oficial
        em comunicado à imprensa
        em condição de anonimato
        em condições de anonimato
        em conferência de imprensa
        em decisão
        em declarações ao expresso
        em declarações ao público
        em declarações aos jornalistas
        em declarações à agência lusa
        em declarações à imprensa
        em declarações à lusa
        em declarações à rtp
        em declarações à sic
        em declarações à tsf
        em depoimento
        em depoimento à polícia
        em despacho
        em directo
        em direto
        em discurso
        em diversas ocasiões
        em e-mail
        em editorial
        em entrevista
        em entrevista ao estadão
        em entrevista ao g1
        em entrevista ao globo
        em entrevista ao jornal
        em entrevista coletiva
        em entrevista exclusiva
        em entrevista por telefone
        em entrevista publicada hoje
        em entrevista à folha
        em entrevista à imprensa
        em entrevista à lusa
        em entrevista à rádio
        em entrevista à televisão
        em espanhol
        em exclusivo
        em francês
        em inglês
        em juízo
        em live
        em lágrimas
        em mais de uma ocasião
        em mensagem
        em nome de todos
        em nome do governo
        em nota
        em nota divulgada
        em nota enviada à imprensa
        em nota oficial
        em nota à imprensa
        em off
        em on
        em particular
        em pessoa
        em plenário
        em português
        em post
        em postagem
        em privado
        em pronunciamento
        em pronunciamento na tv
        em publicação nas redes sociais
        em público
        em rede nacional
        em rede nacional de rádio e televisão
        em rede social
        em relatório
        em resposta
        em resposta a jornalistas
        em resposta a perguntas
        em resposta a uma pergunta
        em resposta aos jornalistas
        em russo
        em sessão
        em seu blog
        em seu discurso
        em seu perfil
        em seu perfil no instagram
        em seu perfil no twitter
        em seu perfil no x
        em seu pronunciamento
        em seu relatório
        em seu site
        em seu voto
        em sua conta no instagram
        em sua conta no twitter
        em sua conta no x
        em sua decisão
        em sua defesa
        em sua página
        em sua página no facebook
        em sua rede social
        em suas redes sociais
        em tom de brincadeira
        em tom firme
        em tom irónico
        em tom irônico
        em tribunal
        em um almoço com empresários
        em um artigo
        em um breve comunicado
        em um briefing
        em um comunicado
        em um comunicado conjunto
        em um comunicado de imprensa
        em um comunicado à imprensa
        em um comício
        em um debate
        em um despacho
        em um discurso
        em um discurso televisivo
        em um discurso transmitido pela televisão
        em um discurso à nação
        em um documento
        em um e-mail
        em um editorial
        em um encontro com a imprensa
        em um encontro com jornalistas
        em um evento
        em um fórum
        em um livro
        em um podcast
        em um post
        em um programa de rádio
        em um programa de televisão
        em um pronunciamento
        em um relatório
        em um texto
        em um texto publicado
        em um tuíte
        em um tweet
        em um vídeo
        em um vídeo divulgado nas redes sociais
        em um vídeo publicado nas redes sociais
        em um áudio
        em uma audição
        em uma audiência
        em uma carta
        em uma carta aberta
        em uma cerimónia
        em uma cerimônia
        em uma coletiva de imprensa
        em uma conferência
        em uma conferência de imprensa
        em uma conferência de imprensa conjunta
        em uma conversa com jornalistas
        em uma decisão
        em uma declaração
        em uma declaração ao país
        em uma declaração conjunta
        em uma declaração escrita
        em uma declaração sem direito a perguntas
        em uma entrevista
        em uma entrevista coletiva
        em uma entrevista exclusiva
        em uma entrevista publicada hoje
        em uma entrevista televisiva
        em uma entrevista à rádio
        em uma entrevista à televisão
        em uma intervenção
        em uma live
        em uma mensagem
        em uma mensagem de vídeo
        em uma mensagem nas redes sociais
        em uma mensagem publicada no x
        em uma mensagem à nação
        em uma missiva
        em uma nota
        em uma nota oficial
        em uma nota à imprensa
        em uma postagem
        em uma postagem no x
        em uma publicação
        em uma publicação nas redes sociais
        em uma publicação no facebook
        em uma publicação no instagram
        em uma publicação no x
        em uma rede social
        em uma reunião
        em uma sessão
        em uma série de tuítes
        em uma transmissão ao vivo
        em uma videoconferência
        em uma visita
        em videoconferência
        em voz alta
        em voz baixa
        em várias ocasiões
        em vídeo
        em vídeo divulgado
        em vídeo publicado
        em árabe
        emocionada
        emocionado
        energicamente
        entre aplausos
        entre lágrimas
        entre outras coisas
        entre risos
        então
        extraoficialmente
        finalmente
        firmemente
        francamente
        igualmente
        ironicamente
        laconicamente
        literalmente
        mais uma vez
        na abertura
        na abertura da sessão
        na abertura do evento
        na altura
        na assembleia
        na assembleia da república
        na assembleia geral
        na audiência
        na cerimónia
        na cerimônia
        na chegada
        na coletiva
        na comissão
        na condição de anonimato
        na conferência de imprensa
        na câmara
        na entrevista
        na internet
        na nota
        na ocasião
        na rede social truth social
        na rede social twitter
        na rede social x
        na rede x
        na reunião
        na rádio
        na saída
        na saída da reunião
        na sua conta do twitter
        na sua conta no x
        na sua conta oficial
        na sua intervenção
        na sua página do facebook
        na sua página oficial
        na televisão
        na televisão estatal
        na televisão pública
        na tv
        na tv estatal
        nas redes
        nas redes sociais
        nas suas redes sociais
        nesse sentido
        neste sentido
        no bluesky
        no comunicado
        no congresso
        no discurso
        no encontro
        no entanto
        no evento
        no facebook
        no fim da reunião
        no final da audiência
        no final da reunião
        no final de um almoço
        no final de um ato de campanha
        no final de um ato público
        no final de um comício
        no final de um congresso
        no final de um conselho de ministros
        no final de um debate
        no final de um discurso
        no final de um encontro
        no final de um encontro com a imprensa
        no final de um encontro com jornalistas
        no final de um evento
        no final de um fórum
        no final de um jantar
        no final de um seminário
        no final de uma audição
        no final de uma audiência
        no final de uma cerimónia
        no final de uma cerimônia
        no final de uma cimeira
        no final de uma coletiva de imprensa
        no final de uma conferência
        no final de uma conferência de imprensa
        no final de uma conferência de imprensa conjunta
        no final de uma conversa com jornalistas
        no final de uma cúpula
        no final de uma entrevista
        no final de uma iniciativa
        no final de uma reunião
        no final de uma sessão
        no final de uma viagem
        no final de uma videoconferência
        no final de uma visita
        no final de uma visita oficial
        no final do encontro
        no instagram
        no jornal nacional
        no julgamento
        no linkedin
        no parlamento
        no plenário
        no rádio
        no senado
        no seu discurso
        no seu site
        no telegram
        no threads
        no tiktok
        no tribunal
        no truth social
        no twitter
        no whatsapp
        no x
        no youtube
        novamente
        num almoço com empresários
        num artigo
        num breve comunicado
        num briefing
        num comunicado
        num comunicado conjunto
        num comunicado de imprensa
        num comunicado à imprensa
        num comício
        num debate
        num despacho
        num discurso
        num discurso televisivo
        num discurso transmitido pela televisão
        num discurso à nação
        num documento
        num e-mail
        num editorial
        num encontro com a imprensa
        num encontro com jornalistas
        num evento
        num fórum
        num livro
        num podcast
        num post
        num programa de rádio
        num programa de televisão
        num pronunciamento
        num relatório
        num texto
        num texto publicado
        num tuíte
        num tweet
        num vídeo
        num vídeo divulgado nas redes sociais
        num vídeo publicado nas redes sociais
        num áudio
        numa audição
        numa audiência
        numa carta
        numa carta aberta
        numa cerimónia
        numa cerimônia
        numa coletiva de imprensa
        numa conferência
        numa conferência de imprensa
        numa conferência de imprensa conjunta
        numa conversa com jornalistas
        numa decisão
        numa declaração
        numa declaração ao país
        numa declaração conjunta
        numa declaração escrita
        numa declaração sem direito a perguntas
        numa entrevista
        numa entrevista coletiva
        numa entrevista exclusiva
        numa entrevista publicada hoje
        numa entrevista televisiva
        numa entrevista à rádio
        numa entrevista à televisão
        numa intervenção
        numa live
        numa mensagem
        numa mensagem de vídeo
        numa mensagem nas redes sociais
        numa mensagem publicada no x
        numa mensagem à nação
        numa missiva
        numa nota
        numa nota oficial
        numa nota à imprensa
        numa postagem
        numa postagem no x
        numa publicação
        numa publicação nas redes sociais
        numa publicação no facebook
        numa publicação no instagram
        numa publicação no x
        numa rede social
        numa reunião
        numa sessão
        numa série de tuítes
        numa transmissão ao vivo
        numa videoconferência
        numa visita
        oficialmente
        oficiosamente
        on-line
        online
        outra vez
        pela primeira vez
        pela segunda vez
        pela última vez
        perante a assembleia
        perante a comissão
        perante a imprensa
        perante as câmaras
        perante o conselho de segurança
        perante o juiz
        perante o parlamento
        perante o tribunal
        perante os deputados
        perante os jornalistas
        peremptoriamente
        perentoriamente
        perentório
        pessoalmente
        por carta
        por correio eletrónico
        por diversas vezes
        por e-mail
        por email
        por escrito
        por fim
        por meio das redes sociais
        por meio de comunicado
        por meio de nota
        por meio de seu advogado
        por meio de seus advogados
        por meio de sua assessoria
        por meio de sua assessoria de imprensa
        por meio de um artigo
        por meio de um comunicado
        por meio de um comunicado conjunto
        por meio de um comunicado de imprensa
        por meio de um comunicado à imprensa
        por meio de um documento
        por meio de um e-mail
        por meio de um porta-voz
        por meio de um post
        por meio de um relatório
        por meio de um tuíte
        por meio de um tweet
        por meio de um vídeo
        por meio de um vídeo divulgado nas redes sociais
        por meio de um vídeo publicado nas redes sociais
        por meio de uma carta
        por meio de uma carta aberta
        por meio de uma declaração
        por meio de uma mensagem
        por meio de uma mensagem de vídeo
        por meio de uma mensagem nas redes sociais
        por meio de uma mensagem publicada no x
        por meio de uma nota
        por meio de uma nota oficial
        por meio de uma nota à imprensa
        por meio de uma publicação
        por meio de uma publicação nas redes sociais
        por meio de uma publicação no facebook
        por meio de uma publicação no instagram
        por meio de uma publicação no x
        por meio de vídeo
        por mensagem
        por outro lado
        por rádio
        por seu lado
        por seu turno
        por sua vez
        por telefone
        por unanimidade
        por videoconferência
        por várias vezes
        por vídeo
        por whatsapp
        preto no branco
        privadamente
        publicamente
        reiteradamente
        repetidamente
        sarcasticamente
        secamente
        sem adiantar detalhes
        sem adiantar mais pormenores
        sem adiantar pormenores
        sem apresentar provas
        sem citar fontes
        sem citar nomes
        sem dar detalhes
        sem dar mais detalhes
        sem dar nomes
        sem dar pormenores
        sem entrar em detalhes
        sem entrar em pormenores
        sem especificar
        sem fornecer detalhes
        sem fornecer mais detalhes
        sem fornecer provas
        sem hesitar
        sem hesitação
        sem mais detalhes
        sem meias palavras
        sem mencionar nomes
        sem nomear
        sem o nomear
        sem oferecer detalhes
        sem precisar
        sem revelar nomes
        sem rodeios
        simplesmente
        sinceramente
        sob a condição de anonimato
        sob a condição de não ser identificado
        sob anonimato
        sob condição de anonimato
        sob condição de não ser identificada
        sob condição de não ser identificado
        sob juramento
        sob reserva de anonimato
        sob sigilo
        sobre o assunto
        sobre o caso
        sobre o tema
        solenemente
        também
        taxativamente
        taxativo
        textualmente
        uma vez mais
        unanimemente
        veementemente
        via assessoria
        via assessoria de imprensa
        via redes sociais
        via telegram
        via twitter
        via videoconferência
        visivelmente emocionada
        visivelmente emocionado
        visivelmente irritado
        várias vezes
        à chegada
        à chegada ao tribunal
        à chegada à reunião
        à comunicação social
        à imprensa
        à margem da cimeira
        à margem da reunião
        à margem de um almoço
        à margem de um ato de campanha
        à margem de um ato público
        à margem de um comício
        à margem de um congresso
        à margem de um conselho de ministros
        à margem de um debate
        à margem de um discurso
        à margem de um encontro
        à margem de um encontro com a imprensa
        à margem de um encontro com jornalistas
        à margem de um evento
        à margem de um fórum
        à margem de um jantar
        à margem de um seminário
        à margem de uma audição
        à margem de uma audiência
        à margem de uma cerimónia
        à margem de uma cerimônia
        à margem de uma cimeira
        à margem de uma coletiva de imprensa
        à margem de uma conferência
        à margem de uma conferência de imprensa
        à margem de uma conferência de imprensa conjunta
        à margem de uma conversa com jornalistas
        à margem de uma cúpula
        à margem de uma entrevista
        à margem de uma iniciativa
        à margem de uma reunião
        à margem de uma sessão
        à margem de uma viagem
        à margem de uma videoconferência
        à margem de uma visita
        à margem de uma visita oficial
        à margem do encontro
        à porta do tribunal
        à porta fechada
        à rádio
        à saída
        à saída da audiência
        à saída da reunião
        à saída do tribunal
        à televisão
        à televisão estatal
        à tv
        """
    ),
    complement_prepositions=words("da das de do dos"),
    speech_objects=words(
        """
        abuso abusos acordo acordos acusações agressão agressões ajuda algo alta alterações ameaça ameaças
        apoio ataque ataques atentado atraso atrasos aumento ausência avanço avanços baixa benefícios
        bombardeamentos bombardeios busca calamidade caos carência cenário cenários cessar-fogo chantagem
        choque ciclo coisas colaboração colapso como complô compromisso compromissos condições confiança
        conflito conflitos conquista conquistas consequências conspiração contactos contatos continuidade
        contratempos convicção corrupção cortes crescimento crime crimes crise críticas culpa custo custos
        dano danos decisão decisões declínio deficiências demissões demora desaceleração desafio desafios
        desastre desconfiança desemprego desigualdade desinformação despedimentos despesas desvio desvios
        dificuldade dificuldades direitos discriminação divergências diálogo dor dívida dúvida dúvidas
        efeito efeitos eficácia eleições equívoco erro erros escalada escassez esforço esforços espaço
        esperança estabilidade estado estar estratégia evolução excessos existência expectativa expectativas
        explosão explosões expulsão extorsão factos falha falhas falta fatos fazer fim fome força fracasso
        fraude fraudes fuga futuro fé ganhos gastos genocídio golpe gravidade greve guerra guerras haver
        hipótese hipóteses hostilidades humilhação ideia ideias igualdade impacto impactos importância
        impossibilidade impunidade incerteza incidente incidentes incêndio indícios inflação influência
        ingerência ingerências injustiça inquietação insegurança instabilidade intenção intenções interesse
        interesses interferência interferências invasão início irregularidades isolamento isso isto
        legalidade limites luta lutas manipulação manobra manobras massacre massacres medidas medo medos
        melhoria melhorias mentira mentiras morte mortes mortos motivos mudança mudanças necessidade
        necessidades negligência negociações novas novos objectivos objetivo objetivos obstáculos
        oportunidade oportunidades optimismo otimismo passos paz perda perdas perigo perigos perseguição
        perspectivas perspetivas plano planos pobreza poder possibilidade possibilidades possíveis possível
        prazos precaução preocupação preocupações preparativos presença pressão pressões preços prioridades
        problema problemas processo progresso progressos projectos projeto projetos promessas propaganda
        propostas prova provas provocação provocações pânico quando quanto queda quem questões racismo raiva
        razões reacção reação recessão recuo recuperação redução reforma reformas regresso rejeição relação
        relações repressão represálias resistência respeito responsabilidade responsabilidades restrições
        resultado resultados retaliação retirada retorno retrocesso risco riscos roubo rumores ruptura
        rutura sabotagem sacrifícios sanções sentimento sequestro ser sinais situação situações sofrimento
        solidariedade solução soluções sucesso sucessos suspeita suspeitas temores tensão tensões tentativa
        tentativas ter terror terrorismo tortura torturas tragédia traição transição triunfo tudo união
        urgência uso valores vantagens vergonha violação violações violência vitória vontade vítimas êxito
        êxitos
        """
    )
    | phrases(
        """
        por que
        por quê
        """
    ),
    titles=words(
        """
        advogada advogado agente aiatolá alferes almirante arcebispo arq arquitecto arquiteta arquiteto
        autarca baronesa barão bastonária bastonário bispo brigadeiro cabo cacique capitã capitão cardeal
        chanceler chefe comandante comissária comissário conde condessa conselheira conselheiro
        contra-almirante coronel czar cônsul d delegada delegado deputada deputado desembargador
        desembargadora director directora diretor diretora dom dona doutor doutora dr dra duque duquesa
        embaixador embaixadora emir eng engenheira engenheiro eurodeputada eurodeputado ex-governador
        ex-ministra ex-ministro ex-prefeito ex-presidente excelentíssimo frei general governador governadora
        imame imperador imperatriz imã inspector inspetor inspetora irmã irmão juiz juíza lady lorde líder
        madre magistrado major marechal marquesa marquês mestre ministra ministro monsenhor mufti mulá padre
        papa pastor pastora patriarca porta-voz prefeita prefeito premiê presidenta presidente
        primeira-ministra primeiro-ministro princesa procurador procurador-geral procuradora
        procuradora-geral prof profa professor professora promotor promotora príncipe rabino rainha rei
        reitor reitora representante reverendo santa santo sargento secretária secretária-geral secretário
        secretário-geral senador senadora senhor senhora senhoras senhores senhorita sir soldado sr sr.ª sra
        srta subsecretária subsecretário sultão são tenente tenente-coronel vereador vereadora
        vice-almirante vice-governador vice-ministro vice-presidente visconde xeque
        """
    )
    | phrases(
        """
        chefe de estado
        chefe de governo
        ex presidente
        general de brigada
        general de divisão
        presidente da câmara
        presidente da república
        procurador geral
        secretária de estado
        secretário de estado
        secretário geral
        sua alteza
        sua eminência
        sua excelência
        sua majestade
        sua santidade
        tenente coronel
        """
    ),
    name_particles=words(
        """
        abd abu al ben bin bint d' da das de dei del della den der di do dos du e el ibn la las le los mac
        mc of san santa são ten van von y zu
        """
    ),
    # Boilerplate.
    refusals=phrases("""
        como assistente de ia, não posso
        como ia, não posso
        como inteligência artificial, não posso
        como modelo de linguagem, não
        como um modelo de linguagem de ia, não
        como um modelo de linguagem, não
        desculpe, mas não consigo traduzir
        desculpe, mas não posso ajudar
        desculpe, mas não posso ajudar com
        desculpe, mas não posso ajudar com isso
        desculpe, mas não posso atender
        desculpe, mas não posso fornecer
        desculpe, mas não posso traduzir
        desculpe, não consigo traduzir
        desculpe, não posso ajudar
        desculpe, não posso ajudar com
        desculpe, não posso atender
        desculpe, não posso fornecer
        desculpe, não posso traduzir
        lamento, mas não consigo traduzir
        lamento, mas não posso
        lamento, mas não posso ajudar com
        lamento, mas não posso atender
        lamento, mas não posso fornecer
        lamento, mas não posso traduzir
        não posso traduzir este texto
        por favor, forneça o texto
        sinto muito, mas não consigo traduzir
        sinto muito, mas não posso ajudar
        sinto muito, mas não posso ajudar com
        sinto muito, mas não posso ajudar com isso
        sinto muito, mas não posso atender
        sinto muito, mas não posso fornecer
        sinto muito, mas não posso traduzir
        sinto muito, não consigo traduzir
        sinto muito, não posso
        sinto muito, não posso ajudar com
        sinto muito, não posso atender
        sinto muito, não posso fornecer
        sinto muito, não posso traduzir
    """),
    site_footers=phrases("""
        fonte do site
        fonte página
        fonte site
        fonte sítio
        origem site
        site da fonte
        site de origem
        site fonte
        sítio de origem
        sítio fonte
    """),
    teasers=phrases("""
        artigo relacionado
        artigos relacionados
        assista também
        leia ainda
        leia igualmente
        leia tambem
        leia também
        leia também no site
        ler também
        lê também
        matéria relacionada
        matérias relacionadas
        notícia relacionada
        notícias relacionadas
        notícias relacionadas ao tema
        ouça também
        pode interessar-lhe
        pode também interessar-lhe
        sobre o mesmo assunto
        sobre o mesmo tema
        também leia
        também lhe pode interessar
        você pode gostar
        você também pode gostar
        você também pode gostar de
    """),
    footers=phrases("""
        clique aqui para continuar lendo
        clique aqui para ler a matéria completa
        clique aqui para ler o artigo completo
        continuar a ler
        continuar lendo
        continue a ler
        continue lendo
        fonte do artigo
        fonte original
        leia a matéria completa
        leia a notícia completa
        leia a íntegra
        leia o artigo completo
        leia o artigo original
        ler artigo completo
        ler o artigo completo
        ler o artigo original
        link da fonte
        link do artigo original
        link para a fonte
        lusa/fim
        o conteúdo … aparece primeiro em …
        o post … apareceu primeiro em …
        traduzido com a versão gratuita do tradutor - deepl
        traduzido com deepl
        ver artigo completo
        ver artigo original
    """),
    disclosures=phrases(
        """
        artigo traduzido automaticamente
        artigo traduzido com inteligência artificial
        artigo traduzido por inteligência artificial
        conteúdo traduzido automaticamente
        conteúdo traduzido por inteligência artificial
        esta matéria foi traduzida automaticamente
        esta matéria foi traduzida com inteligência artificial
        esta matéria foi traduzida com o auxílio de inteligência artificial
        esta notícia foi traduzida automaticamente
        esta notícia foi traduzida com inteligência artificial
        esta página foi traduzida automaticamente
        esta reportagem foi traduzida automaticamente
        esta reportagem foi traduzida com o auxílio de inteligência artificial
        esta reportagem foi traduzida do inglês com ajuda de inteligência artificial
        esta tradução foi feita automaticamente
        esta tradução foi feita por inteligência artificial
        esta tradução foi gerada automaticamente
        esta tradução foi gerada por inteligência artificial
        esta tradução é automática
        esta tradução é automática e pode conter erros
        esta é uma tradução automática
        este artigo foi automaticamente traduzido
        este artigo foi traduzido automaticamente
        este artigo foi traduzido automaticamente do inglês
        este artigo foi traduzido automaticamente e pode conter erros
        este artigo foi traduzido com a ajuda de inteligência artificial
        este artigo foi traduzido com ia
        este artigo foi traduzido com inteligência artificial
        este artigo foi traduzido com o auxílio de inteligência artificial
        este artigo foi traduzido com recurso a inteligência artificial
        este artigo foi traduzido do inglês por inteligência artificial
        este artigo foi traduzido por ia
        este artigo foi traduzido por inteligência artificial
        este artigo foi traduzido por uma inteligência artificial
        este artigo foi traduzido por uma máquina
        este artigo é uma tradução automática
        este conteúdo foi traduzido automaticamente
        este conteúdo foi traduzido com inteligência artificial
        este conteúdo foi traduzido com o auxílio de inteligência artificial
        este texto foi traduzido automaticamente
        este texto foi traduzido com inteligência artificial
        este texto foi traduzido com o auxílio de inteligência artificial
        este texto foi traduzido por inteligência artificial
        este texto foi traduzido por uma máquina
        este texto é uma tradução automática
        texto traduzido automaticamente
        texto traduzido com inteligência artificial
        texto traduzido por inteligência artificial
        traduzido automaticamente
        traduzido automaticamente do inglês
        traduzido com ia
        traduzido com inteligência artificial
        traduzido por ia
        traduzido por inteligência artificial
        traduzido por uma máquina
        tradução automática
        tradução automática do inglês
        tradução feita por inteligência artificial
        tradução gerada por inteligência artificial
        tradução realizada com inteligência artificial
        """
    ),
    tag_labels=phrases("""
        etiquetas
        marcadores
        tags
    """),
    furniture=phrases("""
        aceitar cookies
        aceitar e continuar
        aceitar e fechar
        aceitar todos
        aceitar todos os cookies
        acesse sua conta
        adicionar aos favoritos
        adicionar comentário
        apoie o jornalismo
        artigo anterior
        artigo exclusivo para assinantes
        artigo seguinte
        artigos mais lidos
        artigos relacionados
        as mais lidas
        assinar newsletter
        assine a newsletter
        assine a nossa newsletter
        assine agora
        assine já
        assine nossa newsletter
        assine o jornal
        ativar notificações
        ative as notificações
        aviso legal
        baixe nosso aplicativo
        baixe o aplicativo
        cadastre-se grátis
        carregar mais
        carregar mais comentários
        clique aqui
        clique para compartilhar
        clique para partilhar
        compartilhar no facebook
        compartilhar no linkedin
        compartilhar no pinterest
        compartilhar no telegram
        compartilhar no twitter
        compartilhar no whatsapp
        compartilhar no x
        compartilhar por e-mail
        compartilhe essa notícia
        compartilhe esta notícia
        compartilhe este artigo
        compartilhe no facebook
        compartilhe no twitter
        compartilhe no whatsapp
        condições de utilização
        configurar cookies
        configurações de cookies
        conteúdo exclusivo para assinantes
        conteúdo para assinantes
        conteúdo patrocinado
        continua após a publicidade
        continua depois da publicidade
        continuar sem aceitar
        copiar ligação
        copiar link
        criar conta
        crie sua conta
        definições de cookies
        deixe o seu comentário
        deixe seu comentário
        deixe um comentário
        deixe uma resposta
        descarregue a app
        em destaque
        entre em contato
        enviar por e-mail
        enviar por email
        erro no texto?
        escaneie o código qr
        escreva seu comentário
        escreva um comentário
        esta notícia é exclusiva para assinantes
        este artigo é exclusivo para assinantes
        exclusivo para assinantes
        fale conosco
        faça login
        faça login para comentar
        faça o login
        faça seu cadastro
        faça sua assinatura
        foto: afp
        foto: divulgação
        foto: lusa
        foto: reprodução
        foto: reuters
        galeria de fotos
        gerir cookies
        gerir preferências
        gostou? compartilhe
        imprimir artigo
        iniciar sessão
        inscreva-se em nossa newsletter
        inscreva-se na newsletter
        inscreva-se no canal
        inscreva-se no nosso canal
        ir para o topo
        já é assinante?
        já é assinante? entre
        já é assinante? faça login
        já é assinante? inicie sessão
        leia mais
        leia mais tarde
        leia os comentários
        ler comentários
        ler mais tarde
        ligação copiada
        link copiado
        link copiado!
        mais informações
        mais lidas
        mais lidos
        mais notícias
        mais populares
        mais recentes
        mais vistas
        mapa do site
        matérias relacionadas
        minha conta
        mostrar comentários
        mostrar mais
        navegação de artigos
        nenhum comentário
        notícias mais lidas
        notícias relacionadas
        o seu endereço de e-mail não será publicado
        o seu endereço de email não será publicado
        os mais lidos
        ouvir artigo
        ouvir notícia
        ouça este conteúdo
        partilhar artigo
        partilhar no facebook
        partilhar no linkedin
        partilhar no twitter
        partilhar no whatsapp
        partilhar no x
        partilhar por email
        partilhe este artigo
        política de cookies
        política de privacidade
        preferências de cookies
        próxima notícia
        próximo artigo
        publicado em
        publicidade
        quem somos
        quero assinar
        receba a newsletter
        receba as notícias no seu e-mail
        receba nossa newsletter
        receba nossas notícias
        receba notícias no whatsapp
        recusar cookies
        recusar todos
        rejeitar todos
        reportar erro
        salvar artigo
        siga nossas redes sociais
        siga o canal no whatsapp
        siga-nos nas redes sociais
        siga-nos no facebook
        siga-nos no google notícias
        siga-nos no instagram
        siga-nos no twitter
        siga-nos no whatsapp
        siga-nos no x
        sobre nós
        subscreva a newsletter
        subscreva a nossa newsletter
        subscrever newsletter
        tempo de leitura
        termos de uso
        termos e condições
        todos os comentários
        todos os direitos reservados
        usamos cookies
        utilizamos cookies
        ver comentários
        ver mais notícias
        ver todos
        ver todos os comentários
        voltar ao início
        voltar ao topo
        voltar para o topo
        últimas notícias
    """),
    never_doubled=words("os do da dos das de ao com em e"),
    doublable=words("que se não a o as"),
    emphatics=words(
        """
        não sim oh ah ai eh muito tão nunca sempre mais vamos bem bla blá la na toc tic tac logo já devagar
        """
    ),
    cross_references=phrases("""
        cf. também
        confira também
        leia a seguir
        leia mais
        ler mais
        não perca
        para saber mais
        saber mais
        saiba mais
        veja ainda
        veja mais
        veja também
        ver também
        vide também
    """),
    bylines=phrases("""
        edição de
        reportagem de
        reportagem por
    """),
    credits=phrases("""
        foto
        fotos
        imagem
        imagens
        com
        por
        texto
        crédito
        fotografia
        informações
        da
        de
        do
    """),
    rights=phrases("""
        todos os direitos reservados
    """),
    names=phrases("""
        português
        portuguese
    """),
    translation_words=phrases("""
        tradu
    """),
    assents=phrases("""
        certamente
        claro
        claro que sim
        com certeza
        com prazer
    """),
    chatter_openings=phrases("""
        a tradução é a seguinte
        aqui está a sua tradução
        aqui está a tradução
        aqui está a tradução do artigo
        aqui está a tradução do texto
        aqui está a tradução do texto original fornecido
        aqui está a tradução do texto para o português
        aqui está a tradução em português
        aqui está a tradução para o português
        aqui está a tradução solicitada
        aqui está o artigo traduzido
        aqui está o documento traduzido
        aqui está o texto traduzido
        aqui está o texto traduzido para o português
        aqui está sua tradução
        eis a tradução
        segue a tradução
        segue abaixo a tradução
    """),
    chatter_closings=phrases("""
        avise-me se
        deixe-me saber se
        espero que ajude
        espero que essa tradução
        espero que esta tradução
        espero que isso ajude
        gostaria que eu
        há mais alguma coisa em que
        há mais alguma coisa que eu
        me avise se
        nota: a tradução
        nota: eu
        nota: mantive
        nota: traduzi
        notas de tradução
        notas sobre a tradução
        observação: mantive
        posso ajudar com mais
        posso ajudar em mais
        se precisar de mais alguma
        se precisar de mais alguma coisa
        se precisar de mais traduções
        se quiser que eu
    """),
    prompts=phrases("""
        traduza este texto
        traduza o seguinte
        traduza o texto
        traduza para o português
    """),
    translation_labels=phrases("""
        a tradução
        texto de chegada
        texto traduzido
        tradução
        tradução em português
        tradução final
        tradução para o português
    """),
    translator_notes=phrases("""
        intraduzível
        lit.
        n. do t.
        n. t.
        n.t.
        nota da tradutora
        nota do tradutor
        não traduzido
        ou:
    """),
    machine_labels=phrases("""
        traduzido automaticamente
        tradução automática
    """),
    # Typography.
    quotes=("«»", "“”"),
    unused_quotes=(("BR", "«»"),),
    quotation_terms=("aspas", "guillemet"),
    dash=" — ",
    regional_dashes=(("PT", " – "),),
    stray_words=words("""
        ainda anos após até cidade depois enquanto então foi governo hoje isso mais mesmo muito nossa nosso não onde
        ontem pela pelo porque sobre são também uma você
    """),
    elisions=words("d"),
    proclitics=words("d"),
    hyphenated=words(
        """
        -lhe -lhes -lo -los guarda-chuva quarta-feira quinta-feira segunda-feira sexta-feira
        terça-feira
        """
    ),
    letters="àáâãçéêíóôõúü",
    word_terms=words("caract chama escrev escrit ideograma letra palavra signific termo"),
    function_words=words("""
        a anos ao aos as até com como da das de depois do dois dos e ela ele em esta este está foi isso já
        mais mas mesmo muitas muito muitos na nas ninguém no nos nosso não nós o os ou para pela pelo pessoas
        pode por quando que quem se sem seu sua suas são também tem temos um uma vai é
    """),
    # Numbers and dates.
    day_endings=words("º ° o"),
    hour_letters="h",
    question_words=words("porquê quem como quanto onde"),
    genitive_verbs=words("acusa acusou adverte advertiu avisou fala falaram falou informa informou queixou"),
    complementisers=words("que"),
    domains=words("""
        academia aeroporto agência aldeamento aldeia assembleia associação autarquia autoridade bairro banco
        biblioteca bombeiros brigada campo capital centro cidade clube clínica colégio comarca comissão comité
        comitê companhia comunidade concelho concessionária condado conselho cooperativa coro corpo corporação
        câmara delegacia departamento diocese distrito embaixada empresa equipa equipe escola estado estação
        expedição exército federação festival forças frota fundação fundo fábrica gabinete governo grupo hospital
        hotel igreja ilha instituto junta laboratório liga linha marinha mesquita mina ministério missão movimento
        município museu navio organização orquestra parlamento parque partido paróquia país polícia porto prefeitura
        presidência presídio procuradoria proteção província rede região república rádio secretaria seleção senado
        serviço sindicato sociedade teatro televisão terminal time tribo tribunal unidade universidade união usina
        vale vila zoo ônibus
    """),
    personal_possessives=words("minha minhas meu meus nossa nossas nosso nossos seu seus sua suas"),
    oblique_articles=(("a", "s"), ("o", "s")),
    plain_saying=words("afirma afirmou declara declarou disse diz"),
    relative_complementisers=words("que"),
    complement_adjectives=phrases("""
        próxima a
        próxima ao
        próxima da
        próxima do
        próximas a
        próximas ao
        próximas da
        próximas do
        próximo ao
        próximo da
        próximo do
        próximos ao
        próximos da
        próximos do
    """),
    verb_pronouns=words("o se"),
    restricted=words("algo alguém aquela aquelas aqueles aquilo gente nada ninguém os as todos tudo"),
    comparisons=words("que"),
    compared=words("antes maior mais melhor menor menos outra outras outro outros pior"),
    articles=words("a as o os um uma umas uns"),
    unfinished=words("com de desde durante e em num numa para pelas pelos perante por sob à às"),
    noun_first=True,
    genitives=words("d' da das de do dos"),
    clause_openers=phrases(
        """
        antes que
        assim que
        até que
        caso
        como
        dado que
        depois que
        desde que
        embora
        enquanto
        logo que
        para que
        porque
        quando
        se
        uma vez que
        visto que
        """
    ),
    copulas=words("eram está estão foi foram são é"),
    infinitive_endings=("ar", "er", "ir"),
    participle_endings=("ado", "ido"),
    past_endings=("ou", "iu", "aram", "iram"),
    never_last=words("ao aos cada da das do dos na nas no os pela pelo"),
    sign_terms=words("""
        caractere caracteres comando operador ponto sinais sinal símbolo símbolos tecla teclas vírgula
    """),
)
