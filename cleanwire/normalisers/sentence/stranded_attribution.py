"""SEN002: the speaker's complement, stranded behind a false stop."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.attributions import LIKELY, SAFE, attribution_at
from cleanwire.evidence.false_stops import Candidate, candidates
from cleanwire.evidence.roles import role_at
from cleanwire.evidence.sentences import style
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser
from cleanwire.normalisers.sentence.false_stop import FalseStop


class StrandedAttribution(Normaliser):
    """Where the source names the speaker after the verb ("a déclaré vendredi le porte-parole du Conseil …"), machine
    translation moves the noun in front of the verb and leaves its complement behind a full stop. The complement goes
    back behind its head noun, closed by a comma when a name stands in apposition. So does the role of a speaker who is
    named before the stop.
    """

    code = "SEN002"
    name = "stranded-attribution"
    message = "complement of the speaker stranded behind a full stop"
    stage = "sentence"
    mqm = "word order"
    its = "grammar"
    languages = FalseStop.languages
    triggers = FalseStop.triggers
    origin = "News wire translated from French and other languages that put the speaker after the verb."
    examples = (
        Example(
            "“A água baixou”, disse à imprensa o secretário no domingo. da Defesa Civil, Rui Pinto.",
            "“A água baixou”, disse à imprensa o secretário da Defesa Civil, Rui Pinto, no domingo.",
            "pt",
        ),
        Example(
            "“We agree,” the spokesperson told reporters on Friday. of the National Security Council, John Kirby.",
            "“We agree,” the spokesperson of the National Security Council, John Kirby, told reporters on Friday.",
        ),
        Example(
            "“We will rebuild,” the mayor told reporters on Monday. of the town of Wend, Ann Marsh.",
            "“We will rebuild,” the mayor of the town of Wend, Ann Marsh, told reporters on Monday.",
        ),
        Example(
            "“The road is open,” said the head on Friday. of the road service, Karl Roth.",
            "“The road is open,” said the head of the road service, Karl Roth, on Friday.",
        ),
        Example(
            "The strike will go on, the secretary said late on Sunday. of the teachers’ union, Paul Reed.",
            "The strike will go on, the secretary of the teachers’ union, Paul Reed, said late on Sunday.",
        ),
        Example(
            "“She is out of danger,” the director said on Wednesday. of the clinic, Dr. Eva Stein.",
            "“She is out of danger,” the director of the clinic, Dr. Eva Stein, said on Wednesday.",
        ),
        Example(
            "“We saw nothing,” the captain told the radio on Sunday. of the rescue boat, Tom Hale, 52.",
            "“We saw nothing,” the captain of the rescue boat, Tom Hale, 52, told the radio on Sunday.",
        ),
        Example(
            "“Prices will fall,” the head said on Monday. of the agency, Ida Lund, who took office in May.",
            "“Prices will fall,” the head of the agency, Ida Lund, who took office in May, said on Monday.",
        ),
        Example(
            "“Two were hurt,” the spokesman said on Friday. of the army, Jan Kos, adding that both were home again.",
            "“Two were hurt,” the spokesman of the army, Jan Kos, said on Friday, adding that both were home again.",
        ),
        Example(
            "“It is too early,” a spokesman told AFP on Friday. for the interior ministry.",
            "“It is too early,” a spokesman for the interior ministry told AFP on Friday.",
            unsafe=True,
        ),
        Example(
            "The plant will close, the chairman announced on Tuesday. of the supervisory board.",
            "The plant will close, the chairman of the supervisory board announced on Tuesday.",
        ),
        Example(
            "„Die Brücke bleibt zu“, sagte der Leiter am Montag. der Hafenbehörde, Karl Roth.",
            "„Die Brücke bleibt zu“, sagte der Leiter der Hafenbehörde, Karl Roth, am Montag.",
            "de",
        ),
        Example(
            "Der Sprecher erklärte am Freitag. des Innenministeriums, die Lage sei ruhig.",
            "Der Sprecher des Innenministeriums erklärte am Freitag, die Lage sei ruhig.",
            "de",
        ),
        Example(
            "„Die Zinsen steigen“, hat die Präsidentin am Dienstag gesagt. der Bundesbank.",
            "„Die Zinsen steigen“, hat die Präsidentin der Bundesbank am Dienstag gesagt.",
            "de",
        ),
        Example(
            "„Wir warten“, teilte eine Sprecherin am Sonntag mit. der Bahn.",
            "„Wir warten“, teilte eine Sprecherin der Bahn am Sonntag mit.",
            "de",
        ),
        Example(
            "« Le pont rouvrira », le directeur a déclaré lundi. du port de Brest, Luc Morel.",
            "« Le pont rouvrira », le directeur du port de Brest, Luc Morel, a déclaré lundi.",
            "fr",
        ),
        Example(
            "« Rien ne change », a annoncé la présidente vendredi. de la région, Anne Leroy.",
            "« Rien ne change », a annoncé la présidente de la région, Anne Leroy, vendredi.",
            "fr",
        ),
        Example(
            "Une porte-parole a indiqué jeudi à l’AFP. du ministère de l’Intérieur.",
            "Une porte-parole du ministère de l’Intérieur a indiqué jeudi à l’AFP.",
            "fr",
        ),
        Example(
            "«La obra seguirá», dijo el portavoz el viernes. del Consejo de Seguridad, Juan Ríos.",
            "«La obra seguirá», dijo el portavoz del Consejo de Seguridad, Juan Ríos, el viernes.",
            "es",
        ),
        Example(
            "«Está fuera de peligro», el director ha declarado el lunes. del hospital, Luis Vega.",
            "«Está fuera de peligro», el director del hospital, Luis Vega, ha declarado el lunes.",
            "es",
        ),
        Example(
            "La ministra confirmó ayer ante la prensa. de Sanidad, Eva Gil.",
            "La ministra de Sanidad, Eva Gil, confirmó ayer ante la prensa.",
            "es",
        ),
        Example(
            "«Esperamos», dijo la alcaldesa el martes en Madrid. de la ciudad, Ana Gil, que dejará el cargo en mayo.",
            "«Esperamos», dijo la alcaldesa de la ciudad, Ana Gil, que dejará el cargo en mayo, el martes en Madrid.",
            "es",
        ),
        Example(
            "«Nessun ferito», il portavoce ha dichiarato venerdì. del ministero della Difesa, Paolo Neri.",
            "«Nessun ferito», il portavoce del ministero della Difesa, Paolo Neri, ha dichiarato venerdì.",
            "it",
        ),
        Example(
            "«Aspettiamo», ha spiegato la presidente ieri. della regione, Anna Conti.",
            "«Aspettiamo», ha spiegato la presidente della regione, Anna Conti, ieri.",
            "it",
        ),
        Example(
            "“A ponte vai reabrir”, disse o diretor na segunda-feira. do porto, Luís Prado.",
            "“A ponte vai reabrir”, disse o diretor do porto, Luís Prado, na segunda-feira.",
            "pt",
        ),
        Example(
            "“Ninguém se feriu”, o porta-voz afirmou na sexta-feira. do Ministério da Saúde.",
            "“Ninguém se feriu”, o porta-voz do Ministério da Saúde afirmou na sexta-feira.",
            "pt",
        ),
        Example(
            "“Vamos esperar”, declarou a presidente na terça-feira. da câmara, Ana Reis, 52.",
            "“Vamos esperar”, declarou a presidente da câmara, Ana Reis, 52, na terça-feira.",
            "pt",
        ),
        Example(
            "‘De brug blijft dicht’, zei de directeur maandag. van de haven, Jan Smit.",
            "‘De brug blijft dicht’, zei de directeur van de haven, Jan Smit, maandag.",
            "nl",
        ),
        Example(
            "‘Het is rustig’, de woordvoerder verklaarde vrijdag. van het ministerie van Defensie.",
            "‘Het is rustig’, de woordvoerder van het ministerie van Defensie verklaarde vrijdag.",
            "nl",
        ),
        Example(
            "‘Wij wachten af’, meldde de voorzitter zondag. van de vereniging, Els Mol.",
            "‘Wij wachten af’, meldde de voorzitter van de vereniging, Els Mol, zondag.",
            "nl",
        ),
        Example(
            "“The road is open,” said Karl Roth on Friday. a spokesman for the road service.",
            "“The road is open,” said Karl Roth, a spokesman for the road service, on Friday.",
        ),
        Example(
            "The strike will go on, Paul Reed said late on Sunday. the secretary of the teachers’ union.",
            "The strike will go on, Paul Reed, the secretary of the teachers’ union, said late on Sunday.",
        ),
        Example(
            "« Le pont rouvrira », a déclaré Luc Morel lundi. le directeur du port de Brest.",
            "« Le pont rouvrira », a déclaré Luc Morel, le directeur du port de Brest, lundi.",
            "fr",
        ),
        Example(
            "“No one was hurt,” said the deputy warden on Monday. of the lighthouse, Ida Lund.",
            "“No one was hurt,” said the deputy warden of the lighthouse, Ida Lund, on Monday.",
        ),
        Example(
            "« Tout va bien », a martelé le numéro deux vendredi. de l’organisation, Luc Morel.",
            "« Tout va bien », a martelé le numéro deux de l’organisation, Luc Morel, vendredi.",
            "fr",
        ),
        Example(
            "La portavoz advirtió ayer. de la compañía que peligran los empleos.",
            "La portavoz de la compañía advirtió ayer que peligran los empleos.",
            "es",
        ),
        Example(
            "„Alles ist ruhig“, brummte der Deichgraf am Sonntag. des Kooges, Jan Holm.",
            "„Alles ist ruhig“, brummte der Deichgraf des Kooges, Jan Holm, am Sonntag.",
            "de",
        ),
    )
    keeps = (
        Keep("The minister spoke to reporters on Friday. Of the plan, he said nothing."),
        Keep("“Yes, of course,” said the minister on Monday. “Of the six plans, one remains.”"),
        Keep("The mayor said so on Friday. In Kyiv. For the first time."),
        Keep("The spokesman spoke on Friday with John Reed Jr. of the National Council."),
        Keep("The secretary told reporters at 10 a.m. of the plan that he had made."),
        Keep("The senator said he would answer Mr. de Silva on Monday."),
        Keep("The president spoke in Washington, D.C. of peace with her neighbours."),
        Keep("The judge told Harker Inc. of the ruling on Tuesday."),
        Keep("The minister denied it on Friday. For the opposition, Paul Reed, a lawyer, spoke next."),
        Keep("The head of the road service, Karl Roth, said on Monday that the road was open."),
        Keep("the mayor spoke on friday. of the plan he said nothing. lol"),
        Keep("MAYOR: I said so on Friday. PRIEST: Of all days!"),
        Keep("The chairman told the press on Tuesday at the Brown & Co. of Leeds stand."),
        Keep("The police said on Friday that Sgt. of the guard Tom Hale was well."),
        Keep("“No,” the captain said on Sunday. “Of the boat, Tom Hale's, nothing is left.”"),
        Keep("“Yes,” said John Reed on Monday. A spokesman for the union, Paul Roth, agreed."),
        Keep("The minister replied to Ann Marsh on Friday. the spokesman of the union said nothing. lol"),
        Keep("“No,” said Ann Marsh on Friday, “the head of the road service did.”"),
        Keep("„Ja“, sagte Karl Roth am Montag. Ein Sprecher der Bahn war nicht dabei.", "de"),
        Keep("« Non », a dit Luc Morel lundi. Le directeur du port, lui, se tait.", "fr"),
        Keep("„Wir warten“, sagte die Sprecherin am Montag. Der Bundesrat, Hans Meier, war dagegen.", "de"),
        Keep("Der Sprecher sagte am Montag in Frankfurt a. M. der Presse nichts.", "de"),
        Keep("Die Leiterin erklärte, die Funde seien 611 v. Chr. der Göttin geweiht worden.", "de"),
        Keep("Der Präsident sagte am 3. der Woche kein Wort.", "de"),
        Keep("Der Direktor sprach am Montag. Von den Plänen, Anna Blums Werk, sagte er nichts.", "de"),
        Keep("Die Polizei meldete am Sonntag 3 Mio. der alten Münzen als gestohlen.", "de"),
        Keep("der trainer sprach am freitag. von dem plan sagte er nix. lol", "de"),
        Keep("Le porte-parole a répondu lundi à M. de Villers, le député du Nord.", "fr"),
        Keep("« Non », a dit le ministre vendredi. « Du projet, il ne reste rien. »", "fr"),
        Keep("Le maire a parlé vendredi. Du pont, Luc Morel, l’ingénieur, ne veut plus.", "fr"),
        Keep("Le directeur a dit lundi que la Cie. du Nord, Paul Morin et fils, paierait.", "fr"),
        Keep("Le professeur a parlé lundi des Gaulois de 52 av. J.-C. de la région.", "fr"),
        Keep("le maire a parlé vendredi. du pont il n’a rien dit. mdr", "fr"),
        Keep("La ministre a annoncé mardi que l’art. de la loi serait revu.", "fr"),
        Keep("El ministro respondió el lunes al Sr. de la Vega, el diputado.", "es"),
        Keep("El presidente habló el viernes en EE. UU. de sus planes.", "es"),
        Keep("«No», dijo el portavoz el martes. «De los planes, Ana Ruiz, no queda nada».", "es"),
        Keep("El alcalde habló el viernes. Del puente, Juan Vega, el ingeniero, no dijo nada.", "es"),
        Keep("El director dijo el lunes a las 9 a. m. de la obra todo lo que sabía.", "es"),
        Keep("el alcalde habló el viernes. del puente no dijo nada jaja", "es"),
        Keep("El juez citó el jueves a los Martínez Hnos. de Toledo.", "es"),
        Keep("Il ministro ha risposto lunedì al sig. di turno, Luca Riva.", "it"),
        Keep("Il portavoce ha parlato venerdì con il mar. dei carabinieri, Paolo Neri.", "it"),
        Keep("«No», ha detto il sindaco martedì. «Del ponte, Anna, non resta niente».", "it"),
        Keep("Il sindaco ha parlato venerdì. Del ponte, Luca Riva, l’ingegnere, non ha detto nulla.", "it"),
        Keep("Il direttore ha detto lunedì che la Verdi S.p.A. di Milano pagherà.", "it"),
        Keep("il sindaco ha parlato venerdì. del ponte niente. cmq pazienza", "it"),
        Keep("O ministro respondeu na segunda-feira ao Sr. da Silva, deputado do Norte.", "pt"),
        Keep("O presidente falou na sexta-feira com o gen. da reserva, Luís Prado.", "pt"),
        Keep("“Não”, disse o porta-voz na terça-feira. “Da ponte, Ana, não resta nada.”", "pt"),
        Keep("O prefeito falou na sexta-feira. Da ponte, Luís Prado, o engenheiro, não disse nada.", "pt"),
        Keep("O juiz disse na quinta-feira que a Cia. das Docas pagaria.", "pt"),
        Keep("o prefeito falou na sexta. da ponte não disse nada kkk", "pt"),
        Keep("De minister antwoordde maandag aan dhr. van Dijk, Kamerlid.", "nl"),
        Keep("De woordvoerder sprak vrijdag met prof. van Dam van de universiteit.", "nl"),
        Keep("‘Nee’, zei de burgemeester dinsdag. ‘Van de brug, Jan, is niets over.’", "nl"),
        Keep("De burgemeester sprak vrijdag. Van de brug, Jan Smit, de ingenieur, wilde hij niets weten.", "nl"),
        Keep("De directeur zei maandag. 's Avonds kwam Jan Smit van de haven.", "nl"),
        Keep("de burgemeester sprak vrijdag. van de brug zei hij niks. haha", "nl"),
        Keep("De politie meldde zondag dat 3 mln. van het geld weg was.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for candidate in document.once(candidates):
            if candidate.sign == "." and not candidate.closers:
                yield from tuple(self._role(candidate, document)) or self._complement(candidate, document)

    def _complement(self, candidate: Candidate, document: Document) -> Iterator[Finding]:
        text, found = document.text, attribution_at(candidate, document)
        if found and found.moves and found.points >= LIKELY:
            start, end = found.complement
            comma = "," if found.apposition and text[found.place] not in ",.;" else ""
            yield self.finding(
                found.place,
                found.rest,
                (found.place, found.place, f" {text[start:end]}{comma}"),
                (candidate.stop, found.rest, ""),
                applicability="safe" if found.points >= SAFE else "unsafe",
                message=f"{self.message}: {', '.join(found.reasons)}",
            )

    def _role(self, candidate: Candidate, document: Document) -> Iterator[Finding]:
        if found := role_at(candidate, document):
            text, place = document.text, found.place
            role = text[slice(*found.role)]
            comma = "" if place == candidate.stop else ","
            manner = document.once(style)
            sure = (found.quoted or found.closed) and manner.lower_starts <= 1 and not manner.chatty
            yield self.finding(
                place,
                found.rest,
                (place, place, f", {role}{comma}"),
                (candidate.stop, found.rest, ""),
                applicability="safe" if sure else "unsafe",
                message="role of a named speaker stranded behind a full stop",
            )
