"""Dutch attributions."""

from benchmarks.speech import Speech, lines

SPEECH = Speech(
    quotation_frames=("“{}”,", "‘{}’,", '"{}",', "„{}”,"),
    quotations=lines("""
        We zullen niet toegeven voor het einde van de maand
        Er is geen reden tot paniek
        De werken beginnen in mei en duren twee jaar
        Niemand raakte gewond, maar het dak is vernield
        Dit is het derde slechte jaar op rij
        We hebben het leger en de buurgemeenten om hulp gevraagd
        De cijfers zijn slechter dan verwacht
        Wie gaat dit allemaal betalen?
        De brug blijft gesloten
        Onze ploegen zijn uitgeput
    """),
    question_comma=True,
    indirect=lines("""
        De gesprekken worden volgende week hervat
        Drie mensen werden naar het ziekenhuis gebracht
        De brug blijft zes maanden dicht
        Meer dan veertig huizen hebben hun dak verloren
        Er is nog geen besluit genomen
    """),
    office_holders=lines("""
        de woordvoerder
        de woordvoerster
        een woordvoerder
        de directeur
        de directrice
        de voorzitter
        de voorzitster
        de president
        de secretaris-generaal
        de minister
        de staatssecretaris
        het hoofd
        de leider
        de commissaris
        de coördinator
        de vicevoorzitter
        de penningmeester
        de advocaat
        de advocate
        de rapporteur
        de conservator
        de oprichter
        de afgevaardigde
        de vertegenwoordiger
        de commandant
        een topambtenaar
        de rector
        de bestuursvoorzitter
        de hoofdeconoom
        een onderzoeker
        de decaan
        de trainer
        de ombudsman
        een hoge ambtenaar
        de nummer twee
        de zaakvoerder
        de projectleider
        een medewerkster
        de fractieleider
        een lid
        de korpschef
    """),
    local_people=lines("""
        de burgemeester
        de gouverneur
        de bisschop
        de aartsbisschop
        de ambassadeur
        een bewoner
        een inwoonster
        de wethouder
        de schepen
        de pastoor
        een boer
        een winkelier
        de officier van justitie
        de brandweercommandant
    """),
    groups=lines("""
        twee ambtenaren
        verschillende leden
        de organisatoren
        de leiders
        de advocaten
        deskundigen
        de vertegenwoordigers
        drie Kamerleden
        bronnen
        artsen
    """),
    roles=lines("""
        woordvoerder
        de woordvoerder
        directrice
        voorzitter
        de secretaris-generaal
        advocaat
        het hoofd
        adjunct-directeur
        oprichter
    """),
    organisations=lines("""
        van de Nationale Veiligheidsraad
        van de havenvakbond
        van het ministerie van Binnenlandse Zaken
        van de Wereldgezondheidsorganisatie
        van het museum
        van de milieucommissie
        van de raad van toezicht
        van de vakbond FNV
        van het gemeentelijk vervoerbedrijf
        van de Europese Centrale Bank
        van de strijdkrachten
        van de NS
        van Unesco
        van Amnesty International
        van de oppositiepartij
        van de Koninklijke Nederlandse Voetbalbond
        van Artsen zonder Grenzen
        van het streekziekenhuis
        bij de vakbond CNV
        van de winkeliersvereniging
    """),
    places=lines("""
        van Oosterzand
        van New York
        van de provincie Herat
        van het dorp
        van Sint-Niklaas
        van de stad Lyon
        van de overstroomde wijk
        uit Rotterdam
    """),
    names=lines("""
        Marijke de Vries
        Jan van der Meer
        Pieter-Jan Claes
        Ursula von der Leyen
        Jean-Luc Martin
        John Kirby
        Tedros Adhanom Ghebreyesus
        Anna van den Broek
        Willem Hendriks
        Fatima el Amrani
    """),
    titled=("dr. Anna Blum", "generaal Mark Milley", "professor Hendrik Sollis", "mr. Peter Aldus"),
    ages=("54 jaar", "61 jaar oud", "39"),
    relatives=lines("""
        die in mei aantrad
        die het sinds 2019 leidt
        wiens contract volgend jaar afloopt
        die niet ter plaatse was
    """),
    after_quotation=("VS", "VS", "AROUND"),
    verbs=lines("""
        zei|zeiden
        verklaarde|verklaarden
        bevestigde|bevestigden
        vertelde|vertelden
        benadrukte|benadrukten
        waarschuwde|waarschuwden
        beweerde|beweerden
        klaagde|klaagden
        verzekerde|verzekerden
        beloofde|beloofden
        antwoordde|antwoordden
        reageerde|reageerden
        meldde|meldden
        erkende|erkenden
        stelde|stelden
        betreurde|betreurden
        concludeerde|concludeerden
        foeterde|foeterden
        besloot|besloten
        verzuchtte|verzuchtten
        zegt|zeggen
        verklaart|verklaren
        vindt|vinden
    """),
    verbs_before=(),
    verbs_around=lines("""
        heeft {} gezegd|hebben {} gezegd
        heeft {} verklaard|hebben {} verklaard
        heeft {} bevestigd|hebben {} bevestigd
        heeft {} meegedeeld|hebben {} meegedeeld
        had {} gewaarschuwd|hadden {} gewaarschuwd
        heeft {} benadrukt|hebben {} benadrukt
        deelde {} mee|deelden {} mee
        voegde {} toe|voegden {} toe
        gaf {} toe|gaven {} toe
    """),
    verbs_with_object=lines("""
        betreurde de beslissing|betreurden de beslissing
        bevestigde de cijfers|bevestigden de cijfers
        ontkende de beschuldigingen|ontkenden de beschuldigingen
        besprak het rapport|bespraken het rapport
        verdedigde de maatregelen|verdedigden de maatregelen
        veroordeelde de aanval|veroordeelden de aanval
        bekritiseerde de vertragingen|bekritiseerden de vertragingen
    """),
    verbs_that=lines("""
        zei|zeiden
        verklaarde|verklaarden
        bevestigde|bevestigden
        benadrukte|benadrukten
        erkende|erkenden
        verzekerde|verzekerden
    """),
    told=(),
    addressees=("tegen journalisten", "tegen de pers", "tegen persbureau ANP", "aan de Kamer", "tegen Reuters"),
    times=lines("""
        vrijdag
        vrijdagavond
        gisteren
        maandagochtend
        deze week
        vorige week
        op 12 maart
        op donderdag
        zondag laat
        een dag na de stemming
    """),
    manners=lines("""
        in Brussel
        op een persconferentie
        in een verklaring
        aan de telefoon
        op voorwaarde van anonimiteit
        na de vergadering
        in een interview met de Volkskrant
        in de marge van de top
        tijdens een bezoek aan Lyon
        op sociale media
        zonder details te geven
        in het radioprogramma
    """),
    adding=lines("""
        terwijl de reddingswerken doorgingen
        voordat hij naar de luchthaven vertrok
        maar gaf geen details
        aldus het persbureau
    """),
    that=lines("""
        dat de gesprekken doorgaan
        dat niemand gewond was geraakt
        dat de school tot maandag gesloten blijft
        dat er 300 banen op het spel staan
    """),
)
