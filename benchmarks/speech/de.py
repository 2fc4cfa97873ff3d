"""German attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("„{}“,", "„{}“,", "»{}«,", '"{}",'),
    quotations=lines("""
        Wir werden vor Ende des Monats nicht nachgeben
        Es besteht kein Grund zur Panik
        Die Arbeiten beginnen im Mai und dauern zwei Jahre
        Niemand wurde verletzt, aber das Dach ist zerstört
        Das ist das dritte schlechte Jahr in Folge
        Wir haben die Bundeswehr und die Nachbargemeinden um Hilfe gebeten
        Die Zahlen sind schlechter als erwartet
        Wer soll das alles bezahlen?
        Die Brücke bleibt gesperrt
        Unsere Mannschaften sind erschöpft
    """),
    question_comma=True,
    indirect=lines("""
        Die Gespräche werden nächste Woche fortgesetzt
        Drei Menschen kamen ins Krankenhaus
        Die Brücke bleibt sechs Monate lang gesperrt
        Mehr als vierzig Häuser haben ihr Dach verloren
        Eine Entscheidung sei noch nicht gefallen
    """),
    office_holders=lines("""
        der Sprecher
        die Sprecherin
        ein Sprecher
        eine Sprecherin
        der Leiter
        die Leiterin
        der Präsident
        die Präsidentin
        der Vorsitzende
        die Vorsitzende
        der Minister
        die Ministerin
        der Staatssekretär
        die Geschäftsführerin
        der Generalsekretär
        der Pressesprecher
        der Chef
        die Direktorin
        der Vizepräsident
        die Schatzmeisterin
        der Anwalt
        die Anwältin
        der Beauftragte
        die Kuratorin
        der Gründer
        der Einsatzleiter
        die Intendantin
        der Kommandeur
        der Chefarzt
        die Rektorin
        der Chefvolkswirt
        eine Mitarbeiterin
        der Trainer
        die Ombudsfrau
        der Fraktionschef
        ein Vertreter
        die Projektleiterin
        ein Mitglied
        der Betriebsratsvorsitzende
        die Kommissarin
        ein Forscher
    """),
    local_people=lines("""
        der Bürgermeister
        die Bürgermeisterin
        der Oberbürgermeister
        die Landrätin
        der Bischof
        der Botschafter
        ein Anwohner
        eine Anwohnerin
        der Pfarrer
        der Gouverneur
        ein Landwirt
        die Polizeichefin
        der Ortsvorsteher
        der Feuerwehrkommandant
        ein Bewohner
    """),
    groups=lines("""
        zwei Beamte
        mehrere Mitglieder
        die Organisatoren
        die Anwälte
        die Vertreter
        Fachleute
        drei Abgeordnete
        Ärzte
        die Veranstalter
        Forscher
    """),
    roles=lines("""
        Sprecher
        der Sprecher
        die Direktorin
        Präsidentin
        der Generalsekretär
        Anwalt
        Leiterin
        der Vorsitzende
        Gründer
    """),
    organisations=lines("""
        des Nationalen Sicherheitsrats
        des Verkehrsverbunds Oberland
        des Innenministeriums
        der Weltgesundheitsorganisation
        des Museums
        des Umweltausschusses
        des Gesundheitsamts
        des Aufsichtsrats
        der Gewerkschaft Verdi
        der Europäischen Zentralbank
        der Streitkräfte
        der Deutschen Bahn
        der Unesco
        von Amnesty International
        der Oppositionspartei
        des Deutschen Fußball-Bundes
        von Ärzte ohne Grenzen
        des Kreiskrankenhauses
        des Instituts für Weltwirtschaft
        vom Roten Kreuz
        beim Landesamt für Umwelt
    """),
    places=lines("""
        von Oberhalden
        von New York
        der Provinz Herat
        des Dorfes
        von Sankt Peter
        der Stadt Lyon
        des überfluteten Viertels
        aus Hamburg
    """),
    names=lines("""
        Katrin Seeger
        Jörg Wendland
        Petra Hollmann
        Ursula von der Leyen
        Karl-Theodor zu Guttenberg
        Jean-Luc Martin
        John Kirby
        Tedros Adhanom Ghebreyesus
        Anke Müller-Hofstede
        Frank van den Berg
    """),
    titled=("Dr. Anna Blum", "General Mark Milley", "Professor Henrik Sollis", "Prof. Dr. Peter Aldus"),
    ages=("54", "61 Jahre alt", "39"),
    relatives=lines("""
        der seit Mai im Amt ist
        die ihn seit 2019 leitet
        dessen Vertrag im nächsten Jahr endet
        der nicht vor Ort war
    """),
    after_quotation=("VS", "VS", "AROUND"),
    verbs=lines("""
        sagte|sagten
        erklärte|erklärten
        bestätigte|bestätigten
        erläuterte|erläuterten
        betonte|betonten
        warnte|warnten
        beteuerte|beteuerten
        klagte|klagten
        kritisierte|kritisierten
        versicherte|versicherten
        erinnerte|erinnerten
        versprach|versprachen
        berichtete|berichteten
        antwortete|antworteten
        mahnte|mahnten
        ergänzte|ergänzten
        meinte|meinten
        behauptete|behaupteten
        bedauerte|bedauerten
        bilanzierte|bilanzierten
        urteilte|urteilten
        schimpfte|schimpften
        unterstrich|unterstrichen
        sagt|sagen
        erklärt|erklären
    """),
    verbs_before=(),
    verbs_around=lines("""
        hat {} gesagt|haben {} gesagt
        hat {} erklärt|haben {} erklärt
        hat {} bestätigt|haben {} bestätigt
        hat {} mitgeteilt|haben {} mitgeteilt
        hatte {} gewarnt|hatten {} gewarnt
        hat {} betont|haben {} betont
        hat {} versichert|haben {} versichert
        hat {} beklagt|haben {} beklagt
        teilte {} mit|teilten {} mit
        räumte {} ein|räumten {} ein
        kündigte {} an|kündigten {} an
    """),
    verbs_with_object=lines("""
        verkündete die Entscheidung|verkündeten die Entscheidung
        bestätigte die Zahlen|bestätigten die Zahlen
        bestritt die Vorwürfe|bestritten die Vorwürfe
        erläuterte den Bericht|erläuterten den Bericht
        verteidigte die Maßnahmen|verteidigten die Maßnahmen
        verurteilte den Angriff|verurteilten den Angriff
        begrüßte die Einigung|begrüßten die Einigung
        kritisierte die Verzögerungen|kritisierten die Verzögerungen
    """),
    verbs_that=lines("""
        sagte|sagten
        erklärte|erklärten
        bestätigte|bestätigten
        betonte|betonten
        versicherte|versicherten
        warnte|warnten
    """),
    told=(),
    addressees=("vor Journalisten", "der Presse", "der Nachrichtenagentur dpa", "den Abgeordneten", "der ARD"),
    times=lines("""
        am Freitag
        am Freitagabend
        gestern
        am Montagmorgen
        in dieser Woche
        vergangene Woche
        am 12. März
        spät am Sonntag
        einen Tag nach der Abstimmung
    """),
    manners=lines("""
        in Brüssel
        auf einer Pressekonferenz
        in einer Mitteilung
        am Telefon
        unter der Bedingung der Anonymität
        nach der Sitzung
        in einem Interview mit dem Spiegel
        am Rande des Gipfels
        während eines Besuchs in Lyon
        in den sozialen Netzwerken
        ohne Einzelheiten zu nennen
        im Deutschlandfunk
    """),
    adding=lines("""
        während die Rettungsarbeiten weitergingen
        bevor er zum Flughafen fuhr
        nannte aber keine Einzelheiten
        wie die Agentur berichtete
    """),
    that=lines("""
        , dass die Gespräche weitergehen
        , dass niemand verletzt worden sei
        , dass die Schule bis Montag geschlossen bleibe
        , dass 300 Arbeitsplätze in Gefahr seien
    """),
)
