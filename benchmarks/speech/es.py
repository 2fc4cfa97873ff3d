"""Spanish attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("«{}»,", "“{}”,", '"{}",'),
    quotations=lines("""
        No vamos a ceder antes de que acabe el mes
        No hay ningún motivo para el pánico
        Las obras empezarán en mayo y durarán dos años
        Nadie resultó herido, pero el tejado ha desaparecido
        Es el tercer año malo consecutivo
        Hemos pedido ayuda al Ejército y a los pueblos vecinos
        Las cifras son peores de lo que esperábamos
        ¿Quién va a pagar todo esto?
        El puente seguirá cerrado
        Nuestros equipos están agotados
    """),
    question_comma=True,
    indirect=lines("""
        Las conversaciones se reanudarán la próxima semana
        Tres personas fueron trasladadas al hospital
        El puente estará cerrado durante seis meses
        Más de cuarenta casas perdieron el tejado
        Todavía no se ha tomado ninguna decisión
    """),
    office_holders=lines("""
        el portavoz
        la portavoz
        un portavoz
        una portavoz
        el director
        la directora
        el presidente
        la presidenta
        el secretario general
        la secretaria general
        el ministro
        la ministra
        el jefe
        la jefa
        el comisario
        el coordinador
        la coordinadora
        el vicepresidente
        la tesorera
        el abogado
        la abogada
        el relator
        la conservadora
        el fundador
        el delegado
        la representante
        el comandante
        un responsable
        la gerente
        el consejero delegado
        la rectora
        el fiscal
        la economista
        un investigador
        la decana
        el entrenador
        el defensor del pueblo
        un alto funcionario
        el número dos
        la consejera
        un miembro
    """),
    local_people=lines("""
        el alcalde
        la alcaldesa
        el gobernador
        la gobernadora
        el obispo
        el embajador
        un vecino
        una vecina
        el concejal
        el párroco
        un agricultor
        una comerciante
        el subdelegado
        la fiscal
    """),
    groups=lines("""
        dos responsables
        varios miembros
        los organizadores
        los dirigentes
        los abogados
        los expertos
        los representantes
        tres diputados
        fuentes
        los médicos
    """),
    roles=lines("""
        portavoz
        el portavoz
        directora
        presidente
        la secretaria general
        abogado
        el jefe
        director adjunto
        fundadora
    """),
    organisations=lines("""
        del Consejo de Seguridad Nacional
        del sindicato de estibadores
        del Ministerio del Interior
        de la Organización Mundial de la Salud
        del museo
        de la comisión de medio ambiente
        del plan de emergencias
        de la mancomunidad
        de la empresa municipal de transportes
        del Banco Central Europeo
        de las Fuerzas Armadas
        de Renfe
        de la Unesco
        de Amnistía Internacional
        del partido de la oposición
        de la Federación Española de Fútbol
        de Médicos sin Fronteras
        del hospital comarcal
        de la asociación de vecinos
    """),
    places=lines("""
        de Robledo Alto
        de Nueva York
        de la provincia de Herat
        del pueblo
        de San Sebastián
        de la ciudad de Lyon
        del barrio inundado
        de Las Palmas
    """),
    names=lines("""
        Esteban Carrió
        Rosario Luján
        Beatriz Olmedo
        Nuria Saldaña
        María del Carmen Ruiz
        Juan Manuel de la Fuente
        John Kirby
        Tedros Adhanom Ghebreyesus
        Ursula von der Leyen
        José Luis Martínez-Almeida
    """),
    titled=("el doctor Andrés Blum", "el general Mark Milley", "el profesor Enrique Soler", "don Pedro Alday"),
    ages=("de 54 años", "de 61 años", "de 39 años"),
    relatives=lines("""
        que asumió el cargo en mayo
        que lo dirige desde 2019
        cuyo mandato termina el próximo año
        quien no estaba en el lugar
    """),
    after_quotation=("VS",),
    verbs=lines("""
        declaró|declararon
        anunció|anunciaron
        confirmó|confirmaron
        explicó|explicaron
        añadió|añadieron
        precisó|precisaron
        afirmó|afirmaron
        indicó|indicaron
        subrayó|subrayaron
        advirtió|advirtieron
        avisó|avisaron
        lamentó|lamentaron
        aseguró|aseguraron
        insistió|insistieron
        reconoció|reconocieron
        recordó|recordaron
        prometió|prometieron
        dijo|dijeron
        señaló|señalaron
        admitió|admitieron
        recalcó|recalcaron
        replicó|replicaron
        concluyó|concluyeron
        matizó|matizaron
        apuntó|apuntaron
        remachó|remacharon
        zanjó|zanjaron
        explica|explican
        asegura|aseguran
        ha declarado|han declarado
        ha explicado|han explicado
        había advertido|habían advertido
    """),
    verbs_before=(),
    verbs_with_object=lines("""
        anunció la decisión|anunciaron la decisión
        confirmó las cifras|confirmaron las cifras
        desmintió las acusaciones|desmintieron las acusaciones
        presentó el informe|presentaron el informe
        defendió las medidas|defendieron las medidas
        condenó el ataque|condenaron el ataque
        celebró el acuerdo|celebraron el acuerdo
        criticó los retrasos|criticaron los retrasos
    """),
    verbs_that=lines("""
        declaró|declararon
        anunció|anunciaron
        confirmó|confirmaron
        explicó|explicaron
        admitió|admitieron
        aseguró|aseguraron
        advirtió|advirtieron
    """),
    told=(),
    addressees=("a los periodistas", "a la prensa", "a Efe", "ante los diputados", "a Reuters"),
    times=lines("""
        el viernes
        el viernes por la noche
        ayer
        el lunes por la mañana
        esta semana
        la semana pasada
        el 12 de marzo
        este jueves
        a última hora del domingo
        un día después de la votación
    """),
    manners=lines("""
        en Bruselas
        en una rueda de prensa
        en un comunicado
        por teléfono
        bajo condición de anonimato
        tras la reunión
        en una entrevista con El País
        al margen de la cumbre
        durante una visita a Lyon
        en las redes sociales
        sin dar detalles
        ante los micrófonos
    """),
    adding=lines("""
        y añadió que las conversaciones seguirían
        mientras continuaban los trabajos de rescate
        antes de salir hacia el aeropuerto
        pero no dio detalles
        según la agencia
    """),
    that=lines("""
        que las conversaciones seguirían
        que nadie había resultado herido
        que la escuela seguiría cerrada hasta el lunes
        que peligraban 300 empleos
    """),
)
