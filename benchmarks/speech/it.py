"""Italian attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("«{}»,", "“{}”,", '"{}",'),
    quotations=lines("""
        Non cederemo prima della fine del mese
        Non c’è motivo di farsi prendere dal panico
        I lavori cominceranno a maggio e dureranno due anni
        Nessuno è rimasto ferito, ma il tetto è distrutto
        È il terzo anno negativo di fila
        Abbiamo chiesto aiuto all’esercito e ai comuni vicini
        Le cifre sono peggiori del previsto
        Chi pagherà tutto questo?
        Il ponte resterà chiuso
        Le nostre squadre sono esauste
    """),
    question_comma=True,
    indirect=lines("""
        I colloqui riprenderanno la settimana prossima
        Tre persone sono state portate in ospedale
        Il ponte resterà chiuso per sei mesi
        Più di quaranta case hanno perso il tetto
        Nessuna decisione è stata ancora presa
    """),
    office_holders=lines("""
        il portavoce
        la portavoce
        un portavoce
        una portavoce
        il direttore
        la direttrice
        il presidente
        la presidente
        il segretario generale
        la segretaria generale
        il ministro
        la ministra
        il capo
        il responsabile
        il commissario
        il coordinatore
        la coordinatrice
        il vicepresidente
        la tesoriera
        l’avvocato
        l’avvocata
        il relatore
        la curatrice
        il fondatore
        il delegato
        la rappresentante
        il comandante
        un dirigente
        la rettrice
        l’amministratore delegato
        il procuratore
        l’economista
        un ricercatore
        la preside
        l’allenatore
        il garante
        un alto funzionario
        il numero due
        l’assessora
        un membro
    """),
    local_people=lines("""
        il sindaco
        la sindaca
        il prefetto
        il vescovo
        l’arcivescovo
        l’ambasciatore
        il governatore
        un abitante
        una residente
        l’assessore
        il parroco
        un agricoltore
        una commerciante
        il questore
        la procuratrice
    """),
    groups=lines("""
        due funzionari
        diversi membri
        gli organizzatori
        i dirigenti
        gli avvocati
        gli esperti
        i rappresentanti
        tre deputati
        fonti
        i medici
    """),
    roles=lines("""
        portavoce
        il portavoce
        direttrice
        presidente
        la segretaria generale
        avvocato
        il capo
        vicedirettore
        fondatrice
    """),
    organisations=lines("""
        del Consiglio di sicurezza nazionale
        del sindacato dei portuali
        del ministero dell’Interno
        dell’Organizzazione mondiale della sanità
        del museo
        della commissione Ambiente
        della protezione civile
        degli industriali
        dell’azienda municipale dei trasporti
        della Banca centrale europea
        delle forze armate
        di Trenitalia
        dell’Unesco
        di Amnesty International
        del partito di opposizione
        della Federazione italiana giuoco calcio
        di Medici senza frontiere
        dell’ospedale regionale
        dell’associazione dei commercianti
    """),
    places=lines("""
        di Roccascura
        di New York
        della provincia di Herat
        del paese
        di San Benedetto
        della città di Lione
        del quartiere allagato
        dell’Aquila
    """),
    names=lines("""
        Giulia Marchetti
        Marco Bassani
        Maria Teresa Rossi
        Carlo De Benedetti
        Ursula von der Leyen
        Jean-Luc Martin
        John Kirby
        Tedros Adhanom Ghebreyesus
        Francesca Dell’Orto
        Pier Luigi della Valle
    """),
    titled=("il dottor Andrea Blum", "il generale Mark Milley", "il professor Enrico Solli", "don Pietro Aldi"),
    ages=("54 anni", "61 anni", "di 39 anni"),
    relatives=lines("""
        che è entrato in carica a maggio
        che lo guida dal 2019
        il cui mandato scade l’anno prossimo
        che non era sul posto
    """),
    after_quotation=("VS", "VS", "VS", "SV"),
    verbs=lines("""
        ha dichiarato|hanno dichiarato
        ha annunciato|hanno annunciato
        ha confermato|hanno confermato
        ha spiegato|hanno spiegato
        ha aggiunto|hanno aggiunto
        ha precisato|hanno precisato
        ha affermato|hanno affermato
        ha sottolineato|hanno sottolineato
        ha avvertito|hanno avvertito
        ha assicurato|hanno assicurato
        ha insistito|hanno insistito
        ha ammesso|hanno ammesso
        ha ricordato|hanno ricordato
        ha promesso|hanno promesso
        ha detto|hanno detto
        ha osservato|hanno osservato
        ha ribadito|hanno ribadito
        ha replicato|hanno replicato
        ha concluso|hanno concluso
        ha tuonato|hanno tuonato
        ha chiosato|hanno chiosato
        ha lamentato|hanno lamentato
        dichiarò|dichiararono
        spiega|spiegano
        afferma|affermano
        racconta|raccontano
        commenta|commentano
        disse|dissero
        aveva detto|avevano detto
    """),
    verbs_before=(),
    verbs_with_object=lines("""
        ha annunciato la decisione|hanno annunciato la decisione
        ha confermato i dati|hanno confermato i dati
        ha smentito le accuse|hanno smentito le accuse
        ha presentato il rapporto|hanno presentato il rapporto
        ha difeso le misure|hanno difeso le misure
        ha condannato l’attacco|hanno condannato l’attacco
        ha criticato i ritardi|hanno criticato i ritardi
    """),
    verbs_that=lines("""
        ha dichiarato|hanno dichiarato
        ha annunciato|hanno annunciato
        ha confermato|hanno confermato
        ha spiegato|hanno spiegato
        ha ammesso|hanno ammesso
        ha assicurato|hanno assicurato
    """),
    told=(),
    addressees=("ai giornalisti", "alla stampa", "all’Ansa", "davanti ai deputati", "a Reuters"),
    times=lines("""
        venerdì
        venerdì sera
        ieri
        lunedì mattina
        questa settimana
        la settimana scorsa
        il 12 marzo
        giovedì
        nella tarda serata di domenica
        all’indomani del voto
    """),
    manners=lines("""
        a Bruxelles
        in conferenza stampa
        in una nota
        al telefono
        a condizione di restare anonimo
        dopo la riunione
        in un’intervista al Corriere
        a margine del vertice
        durante una visita a Lione
        sui social
        senza fornire dettagli
        ai microfoni della Rai
    """),
    adding=lines("""
        aggiungendo che i colloqui sarebbero continuati
        mentre proseguivano i soccorsi
        prima di partire per l’aeroporto
        ma non ha fornito dettagli
        secondo l’agenzia
    """),
    that=lines("""
        che i colloqui sarebbero continuati
        che nessuno era rimasto ferito
        che la scuola sarebbe rimasta chiusa fino a lunedì
        che 300 posti di lavoro erano a rischio
    """),
)
