"""German look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Er sprach vor Journalisten
        Der Minister berichtete am Freitag
        Sie erzählte dem Ausschuss
        Der Bürgermeister berichtete am Montag der Presse
        Der Präsident sprach gestern im Parlament
        Ein Zeuge berichtete dem Gericht
        Sie berichteten den Familien
        John Kirby sprach vor Journalisten
        Die Direktorin, Odile Farrant, erzählte am Montag
    """),
    objects=lines("""
        von dem Plan, den er hatte
        von seinen Sorgen um die Zukunft
        von den Plänen zur Schließung der Schule
        von den Gefahren, die geblieben waren
        von ihrer Enttäuschung
        über die Verzögerungen
        bei einem Treffen im Rathaus
        weil das Gesetz es verlangte
        in einem Brief, der später bekannt wurde
        von der Notwendigkeit neuer Regeln
    """),
    openings=lines("""
        Von dem Plan sagte er nichts.
        Von den 40 Mitgliedern fehlten 12.
        Am Nachmittag gingen die Gespräche weiter.
        Für die Gewerkschaft ist die Sache erledigt.
        Der Vorstand schwieg dazu.
        Des Rätsels Lösung fand sich im Keller.
        Mit der Abstimmung endete der Streik.
    """),
    fragments=lines("""
        Er kam zurück. Natürlich. Niemand fragte, warum.
        Sie verlor alles. Für nichts. Und dann regnete es.
        Er ging früh aus dem Haus. Ohne ein Wort. Ohne Mantel.
        „Niemand weiß es“, sagte der Minister. Dann verließ er den Saal.
        Wer tut so etwas? Mitten in der Nacht? Niemand antwortete.
        Sie baten um Brot. Und um Zeit. Sie bekamen nichts.
        Am 7. Dezember fiel der erste Schnee. Im 19. Jahrhundert war das üblich.
    """),
    abbreviated=lines("""
        Auf dem Paket stand {}. in roter Tinte.
        Es steht unter {}. der ersten Reihe.
        Die Firma nannte die {}. für jedes ihrer Häuser.
    """),
)
