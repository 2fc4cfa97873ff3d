"""Spanish look-alikes of stranded attributions."""

from benchmarks.confusables import Confusables
from benchmarks.speech import lines

CONFUSABLES = Confusables(
    object_subjects=lines("""
        Habló con los periodistas
        El ministro habló el viernes con los periodistas
        Ella advirtió a la comisión
        El alcalde informó a la prensa el lunes
        El presidente avisó ayer al Parlamento
        Un testigo habló ante el tribunal
        Ellos informaron a las familias
        John Kirby informó a los periodistas
        La directora, Odile Farrant, informó el lunes a la prensa
    """),
    objects=lines("""
        del plan que tenía
        de sus temores por el futuro
        de cómo había empezado el fuego
        de planes para cerrar la escuela
        de los riesgos que quedaban
        de su decepción
        sobre los retrasos
        en una reunión en el ayuntamiento
        porque la ley lo exigía
        en una carta que se filtró después
        de la necesidad de nuevas normas
    """),
    openings=lines("""
        Del plan no dijo nada.
        De los 40 miembros, 12 estaban ausentes.
        Por la tarde siguieron las conversaciones.
        Para el sindicato, el asunto está cerrado.
        Desde la ventana se veía el mar.
        Con la votación terminó la huelga.
    """),
    fragments=lines("""
        Volvió. Por supuesto. Nadie preguntó por qué.
        Lo perdió todo. Por nada. Y luego llovió.
        Salió temprano. Sin una palabra. Sin abrigo.
        «Nadie lo sabe», dijo el ministro. Después abandonó la sala.
        ¿Quién haría eso? ¿En plena noche? Nadie respondió.
        Pidieron pan. Y tiempo. No les dieron nada.
        La votación se perdió. Por un voto. El presidente se fue a casa.
    """),
    abbreviated=lines("""
        El paquete llevaba la marca {}. en rojo a un lado.
        Figura bajo {}. de la primera serie.
        La empresa daba el {}. de cada una de sus casas.
    """),
)
