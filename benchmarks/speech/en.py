"""English attributions."""

from benchmarks.speech import Speech, lines, words

SPEECH = Speech(
    quotation_frames=("“{},”", '"{},"', "“{}”,", "‘{},’"),
    quotations=lines("""
        We will not give way before the end of the month
        There is no reason to panic
        The works will begin in May and last two years
        Nobody was hurt, but the roof is gone
        It is up to the government to say when it will be ready
        This is the third bad year in a row
        We have asked for help from the army and from the neighbouring towns
        The figures are worse than anybody had expected
        Who is going to pay for all this?
        What more do they need to know?
        We are not at war with anyone
        The bridge will stay closed
    """),
    question_comma=False,
    indirect=lines("""
        The talks will resume next week
        Three people were taken to hospital
        The bridge was to be closed for six months
        The budget leaves no room for new posts
        More than forty houses had lost their roofs
        No decision has been taken yet
    """),
    office_holders=lines("""
        the spokesperson
        the spokesman
        the spokeswoman
        a spokesperson
        a spokeswoman
        the director
        the president
        the chairwoman
        the secretary general
        the head
        the chief executive
        the minister
        the deputy minister
        the commissioner
        the coordinator
        the vice-president
        the treasurer
        the lawyer
        the press officer
        the chief economist
        the founder
        the leader
        the rapporteur
        the ombudsman
        the curator
        the dean
        the commander
        the special envoy
        the representative
        the superintendent
        a senior official
        the adviser
        the regional manager
        the chief of staff
        the chancellor
        the undersecretary
        a professor
        the archivist
        the conductor
        a researcher
        the trainer
        the medical director
        the general manager
        a member
    """),
    local_people=lines("""
        the mayor
        the governor
        the prefect
        the public prosecutor
        the bishop
        the archbishop
        the ambassador
        the sheriff
        the police chief
        a councillor
        a resident
        the fire chief
        the deputy mayor
        the headmistress
        a shopkeeper
        the parish priest
        a farmer
    """),
    groups=lines("""
        two officials
        several members
        the organisers
        three delegates
        the leaders
        the lawyers
        experts
        officials
        scientists
        the representatives
        sources
        doctors
    """),
    roles=lines("""
        spokesperson
        the spokesman
        director
        the president
        chairwoman
        a lawyer
        head
        the general secretary
        deputy director
        the chief economist
    """),
    organisations=lines("""
        of the National Security Council
        of the Dockers’ Union
        of the Interior Ministry
        of the World Health Organization
        of the museum
        of the environment committee
        of the Association of Charter Companies
        of the prehistoric collection
        of the regional hospital
        of the European Central Bank
        of the armed forces
        of the railway company
        of the parliamentary committee on defence
        of UNESCO
        of Human Rights Watch
        of the opposition party
        of the French Football Federation
        of Médecins Sans Frontières
        of Johnson & Sons
        of the local branch of the Red Cross
        for the Foreign Ministry
        at the University of Leeds
        from the ruling party
    """),
    places=lines("""
        of Wexcombe
        of New York
        of the southern province of Herat
        of the village
        of Saint-Aubry
        of the city of Lyon
        of the flooded district
        of Santa Cruz de Tenerife
        in the Gaza Strip
    """),
    names=lines("""
        John Kirby
        Marion Tull
        Ursula von der Leyen
        Tedros Adhanom Ghebreyesus
        Odile Farrant
        Jean-Luc Martin
        Fionnuala O’Brien
        Abdel Fattah al-Burhan
        Dorothy Klein
        Li Wei
        Ivor J. Penhale
        Maria Zakharova
    """),
    titled=lines("""
        Dr Anna Blum
        General Mark Milley
        Professor Henrik Sollis
        Sir Peter Aldous
        Mr Tobias Renner
        Dr. Helen Marchbank
    """),
    ages=("54", "aged 61", "39"),
    relatives=lines("""
        who took office in May
        who has led it since 2019
        whose contract ends next year
        who was not at the scene
    """),
    after_quotation=("SV", "SV", "VS"),
    verbs=words("""
        said announced confirmed explained added stated declared noted warned insisted stressed
        claimed argued complained admitted acknowledged recalled promised predicted suggested
        conceded emphasised lamented replied concluded specified regretted underlined cautioned
        remarked pledged vowed maintained says warns
    """),
    verbs_before=words("""
        said explained added declared noted warned insisted complained admitted replied concluded
        remarked says
    """),
    verbs_with_object=lines("""
        announced the decision
        confirmed the figures
        denied the allegations
        presented the report
        rejected the accusations
        defended the measures
        condemned the attack
        welcomed the agreement
        criticised the delays
        unveiled the plans
    """),
    verbs_that=lines("""
        said
        announced
        confirmed
        explained
        warned
        admitted
        told reporters
        told a news conference
        stressed
        predicted
    """),
    told=lines("""
        told reporters
        told journalists
        told a press conference
        told the BBC
        told AFP
        told parliament
        told Reuters
        informed the council
        assured residents
        reminded the deputies
    """),
    addressees=("to reporters", "to the press", "to the committee"),
    times=lines("""
        on Friday
        on Friday evening
        yesterday
        on Monday morning
        earlier this week
        last week
        on 12 March
        Thursday
        late on Sunday
        two days after the vote
    """),
    manners=lines("""
        in Brussels
        at a news conference
        in a statement
        by telephone
        on condition of anonymity
        after the meeting
        in an interview with Le Monde
        on the sidelines of the summit
        during a visit to Lyon
        before the vote
        on social media
        without giving details
    """),
    adding=lines("""
        adding that talks would go on
        while the rescue work went on
        before leaving for the airport
        but gave no details
        and asked for patience
        according to the agency
    """),
    that=lines("""
        that the talks would go on
        that nobody had been hurt
        that the school would stay closed until Monday
        that 300 jobs were at risk
    """),
)
