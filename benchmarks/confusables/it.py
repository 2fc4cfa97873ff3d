"""Italian look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Ha parlato con i giornalisti
        Il ministro ha parlato venerdì ai giornalisti
        Lei ha avvertito la commissione
        Il sindaco ha informato la stampa lunedì
        Il presidente ha avvisato ieri il Parlamento
        Un testimone ha parlato davanti al tribunale
        Loro hanno informato le famiglie
        John Kirby ha informato i giornalisti
        La direttrice, Odile Farrant, ha informato lunedì la stampa
    """),
    objects=lines("""
        del piano che aveva
        dei suoi timori per il futuro
        di come era cominciato l’incendio
        di progetti per chiudere la scuola
        dei rischi che restavano
        della sua delusione
        sui ritardi
        in una riunione in municipio
        perché la legge lo richiedeva
        in una lettera che è trapelata più tardi
        della necessità di nuove regole
    """),
    openings=lines("""
        Del piano non ha detto nulla.
        Dei 40 membri, 12 erano assenti.
        Nel pomeriggio i colloqui sono ripresi.
        Per il sindacato la questione è chiusa.
        Dalla finestra si vedeva il mare.
        Con il voto è finito lo sciopero.
        Dei vicini hanno chiamato i soccorsi.
    """),
    fragments=lines("""
        È tornato. Certo. Nessuno ha chiesto perché.
        Ha perso tutto. Per niente. E poi ha piovuto.
        È uscito presto. Senza una parola. Senza cappotto.
        «Nessuno lo sa», ha detto il ministro. Poi ha lasciato la sala.
        Chi farebbe una cosa simile? Nel cuore della notte? Nessuno ha risposto.
        Hanno chiesto pane. E tempo. Non hanno avuto niente.
        Il voto è andato perso. Per una scheda. Il presidente è tornato a casa.
    """),
    abbreviated=lines("""
        Il pacco portava la scritta {}. in rosso sul lato.
        Si trova sotto {}. della prima serie.
        La ditta dava il {}. di ognuna delle sue case.
    """),
)
