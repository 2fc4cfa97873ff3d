"""French look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Il a parlé aux journalistes
        Le ministre a parlé vendredi aux journalistes
        Elle a prévenu la commission
        Le maire a informé la presse lundi
        Le président a averti hier le Parlement
        Un témoin a parlé devant le tribunal
        Ils ont informé les familles
        John Kirby a parlé aux journalistes
        La directrice, Odile Farrant, a informé lundi la presse
    """),
    objects=lines("""
        du projet qu’il avait
        de ses craintes pour l’avenir
        de la façon dont le feu avait pris
        de projets de fermeture de l’école
        des risques qui demeuraient
        de sa déception
        sur les retards
        pendant une réunion à la mairie
        parce que la loi l’exigeait
        dans une lettre qui a fuité plus tard
        de la nécessité de nouvelles règles
    """),
    openings=lines("""
        Du projet, il n’a rien dit.
        De ces 40 membres, 12 étaient absents.
        Dans l’après-midi, les discussions ont repris.
        Pour le syndicat, l’affaire est close.
        Depuis la fenêtre, elle voyait la mer.
        Avec le vote, la grève a pris fin.
        Des voisins ont appelé les secours.
    """),
    fragments=lines("""
        Il est revenu. Bien sûr. Personne n’a demandé pourquoi.
        Elle a tout perdu. Pour rien. Et puis il a plu.
        Il est sorti tôt. Sans un mot. Sans manteau.
        « Personne ne sait », a déclaré le ministre. Il a ensuite quitté la salle.
        Qui ferait cela ? En pleine nuit ? Personne n’a répondu.
        Ils ont demandé du pain. Et du temps. Ils n’ont rien eu.
        Le vote était perdu. De peu. Le président est rentré chez lui.
    """),
    abbreviated=lines("""
        Le colis portait la mention {}. en rouge sur le côté.
        On le trouve sous {}. dans la première série.
        La société donnait le {}. de chacune de ses maisons.
    """),
)
