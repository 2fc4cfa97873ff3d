"""Portuguese attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("“{}”,", "«{}»,", '"{}",'),
    quotations=lines("""
        Não vamos ceder antes do fim do mês
        Não há razão para pânico
        As obras vão começar em maio e durar dois anos
        Ninguém ficou ferido, mas o telhado desapareceu
        É o terceiro ano ruim consecutivo
        Pedimos ajuda ao exército e aos municípios vizinhos
        Os números são piores do que se esperava
        Quem vai pagar tudo isto?
        A ponte continuará fechada
        As nossas equipas estão exaustas
    """),
    question_comma=True,
    indirect=lines("""
        As negociações serão retomadas na próxima semana
        Três pessoas foram levadas para o hospital
        A ponte ficará fechada durante seis meses
        Mais de quarenta casas perderam o telhado
        Nenhuma decisão foi tomada até agora
    """),
    office_holders=lines("""
        o porta-voz
        a porta-voz
        um porta-voz
        uma porta-voz
        o diretor
        a diretora
        o presidente
        a presidente
        o secretário-geral
        a secretária-geral
        o ministro
        a ministra
        o chefe
        o responsável
        o comissário
        o coordenador
        a coordenadora
        o vice-presidente
        a tesoureira
        o advogado
        a advogada
        o relator
        a curadora
        o fundador
        o delegado
        a representante
        o comandante
        um dirigente
        a reitora
        o administrador
        o procurador
        a economista
        um investigador
        a pesquisadora
        o treinador
        o provedor
        um alto funcionário
        o número dois
        a secretária
        um membro
    """),
    local_people=lines("""
        o prefeito
        a prefeita
        o presidente da câmara
        o governador
        o bispo
        o arcebispo
        o embaixador
        um morador
        uma moradora
        o vereador
        o padre
        um agricultor
        uma comerciante
        o delegado
        a procuradora
    """),
    groups=lines("""
        dois funcionários
        vários membros
        os organizadores
        os dirigentes
        os advogados
        os especialistas
        os representantes
        três deputados
        fontes
        os médicos
    """),
    roles=lines("""
        porta-voz
        o porta-voz
        diretora
        presidente
        a secretária-geral
        advogado
        o chefe
        diretor adjunto
        fundadora
    """),
    organisations=lines("""
        do Conselho de Segurança Nacional
        do sindicato dos estivadores
        do Ministério do Interior
        da Organização Mundial da Saúde
        do museu
        da comissão do meio ambiente
        da proteção civil
        dos bombeiros
        da empresa municipal de transportes
        do Banco Central Europeu
        das Forças Armadas
        da CP
        da Unesco
        da Anistia Internacional
        do partido da oposição
        da Federação Portuguesa de Futebol
        dos Médicos Sem Fronteiras
        do hospital regional
        da associação de moradores
    """),
    places=lines("""
        de Vila Nova
        de Nova York
        da província de Herat
        da aldeia
        de São Paulo
        da cidade de Lyon
        do bairro inundado
        do Rio de Janeiro
    """),
    names=lines("""
        Joana Figueiredo
        Marcos Azevedo
        Maria da Conceição Tavares
        João Pedro dos Santos
        Ursula von der Leyen
        Jean-Luc Martin
        John Kirby
        Tedros Adhanom Ghebreyesus
        Luís Filipe Vieira
        Ana Paula de Sousa e Silva
    """),
    titled=("o doutor André Blum", "o general Mark Milley", "o professor Henrique Soares", "dom Pedro Aldo"),
    ages=("de 54 anos", "54 anos", "39 anos"),
    relatives=lines("""
        que tomou posse em maio
        que o dirige desde 2019
        cujo mandato termina no próximo ano
        que não estava no local
    """),
    after_quotation=("VS", "VS", "VS", "SV"),
    verbs=lines("""
        declarou|declararam
        anunciou|anunciaram
        confirmou|confirmaram
        explicou|explicaram
        acrescentou|acrescentaram
        precisou|precisaram
        afirmou|afirmaram
        indicou|indicaram
        sublinhou|sublinharam
        advertiu|advertiram
        alertou|alertaram
        lamentou|lamentaram
        garantiu|garantiram
        insistiu|insistiram
        reconheceu|reconheceram
        lembrou|lembraram
        prometeu|prometeram
        disse|disseram
        assinalou|assinalaram
        admitiu|admitiram
        frisou|frisaram
        respondeu|responderam
        concluiu|concluíram
        resumiu|resumiram
        ressalvou|ressalvaram
        vincou|vincaram
        disparou|dispararam
        explica|explicam
        garante|garantem
        diz|dizem
        tinha dito|tinham dito
    """),
    verbs_before=(),
    verbs_with_object=lines("""
        anunciou a decisão|anunciaram a decisão
        confirmou os números|confirmaram os números
        desmentiu as acusações|desmentiram as acusações
        apresentou o relatório|apresentaram o relatório
        defendeu as medidas|defenderam as medidas
        condenou o ataque|condenaram o ataque
        saudou o acordo|saudaram o acordo
        criticou os atrasos|criticaram os atrasos
    """),
    verbs_that=lines("""
        declarou|declararam
        anunciou|anunciaram
        confirmou|confirmaram
        explicou|explicaram
        admitiu|admitiram
        garantiu|garantiram
    """),
    told=(),
    addressees=("aos jornalistas", "à imprensa", "à Lusa", "perante os deputados", "à Reuters"),
    times=lines("""
        na sexta-feira
        na sexta-feira à noite
        ontem
        na manhã de segunda-feira
        esta semana
        na semana passada
        em 12 de março
        nesta quinta-feira
        no final de domingo
        um dia depois da votação
    """),
    manners=lines("""
        em Bruxelas
        em conferência de imprensa
        numa entrevista coletiva
        em comunicado
        por telefone
        sob condição de anonimato
        após a reunião
        em entrevista à Folha
        à margem da cimeira
        durante uma visita a Lyon
        nas redes sociais
        sem dar detalhes
    """),
    adding=lines("""
        acrescentando que as negociações continuariam
        enquanto prosseguiam os trabalhos de resgate
        antes de seguir para o aeroporto
        mas não deu detalhes
        segundo a agência
    """),
    that=lines("""
        que as negociações continuariam
        que ninguém tinha ficado ferido
        que a escola continuaria fechada até segunda-feira
        que 300 empregos estavam em risco
    """),
)
