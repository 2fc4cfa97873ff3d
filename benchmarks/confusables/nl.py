"""Dutch look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Hij sprak met journalisten
        De minister vertelde vrijdag
        Zij waarschuwde de commissie
        De burgemeester informeerde maandag de pers
        De president sprak gisteren in het parlement
        Een getuige vertelde de rechtbank
        Ze informeerden de families
        John Kirby sprak met journalisten
        De directrice, Odile Farrant, vertelde maandag
    """),
    objects=lines("""
        van het plan dat hij had
        van zijn zorgen over de toekomst
        over plannen om de school te sluiten
        over de gevaren die waren gebleven
        van haar teleurstelling
        over de vertragingen
        op een bijeenkomst in het stadhuis
        omdat de wet het eiste
        in een brief die later uitlekte
        van de noodzaak van nieuwe regels
    """),
    openings=lines("""
        Van het plan zei hij niets.
        Van de 40 leden waren er 12 afwezig.
        In de middag gingen de gesprekken door.
        Voor de vakbond is de zaak gesloten.
        Uit het raam zag ze de zee.
        Met de stemming eindigde de staking.
    """),
    fragments=lines("""
        Hij kwam terug. Natuurlijk. Niemand vroeg waarom.
        Ze verloor alles. Voor niets. En toen regende het.
        Hij ging vroeg van huis. Zonder een woord. Zonder jas.
        “Niemand weet het”, zei de minister. Daarna verliet hij de zaal.
        Wie doet zoiets? Midden in de nacht? Niemand antwoordde.
        Ze vroegen om brood. En om tijd. Ze kregen niets.
        De stemming ging verloren. Met één stem. De voorzitter ging naar huis.
    """),
    abbreviated=lines("""
        Op het pakje stond {}. in rode inkt.
        Het staat onder {}. van de eerste reeks.
        Het bedrijf noemde de {}. voor elk van zijn huizen.
    """),
)
