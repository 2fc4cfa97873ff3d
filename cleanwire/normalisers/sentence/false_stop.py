"""SEN001: the full stop that cuts a sentence in two."""

from __future__ import annotations

from collections.abc import Iterator

from cleanwire.document import Document
from cleanwire.evidence.commas import wants_comma
from cleanwire.evidence.false_stops import candidates
from cleanwire.evidence.stop_verdicts import judge
from cleanwire.findings import Finding
from cleanwire.normaliser import Example, Keep, Normaliser


class FalseStop(Normaliser):
    """Machine translation cuts a sentence where its source had a line end, a link or a tag, and sets a full stop:
    "infrastructure. in Ukraine". What follows is a preposition or a relative pronoun in lower case. The stop goes,
    or becomes a comma where the language wants one.

    Left alone: abbreviations, initials, numbers and file names; writers who do not capitalise; phrases that open
    sentences; and whatever stands before a word that can begin one.
    """

    code = "SEN001"
    name = "false-stop"
    message = "full stop that cuts a sentence in two"
    stage = "sentence"
    mqm = "grammar"
    its = "grammar"
    languages = frozenset({"de", "en", "es", "fr", "it", "nl", "pt"})
    triggers = (
        r"(?:\p{L}['’\-]?\p{L}|\p{L}[ \x{a0}]a|%|\d{4}|[\"'”’»›“)\]])[.?!](?:[ \x{a0}\x{202f}]»|[\"'”’»›“)\]])*"
        r"[ \x{a0}\n](?:[\"'“‘«‹„‚][ \x{a0}\x{202f}]?)?(?:\p{Ll}|\d[\d.,]*[ \x{a0}]?(?:%|\pL))",
    )
    origin = "Text nodes, subtitle lines and links translated apart; sentence splitters that cut the source."
    examples = (
        Example(
            "The pump failed. Nobody slept. It rained. The dam that was built in May. is gone. All wept.",
            "The pump failed. Nobody slept. It rained. The dam that was built in May is gone. All wept.",
        ),
        Example(
            "The pump failed. Nobody slept. It rained. The gate was never locked. the police said on Friday.",
            "The pump failed. Nobody slept. It rained. The gate was never locked, the police said on Friday.",
        ),
        Example(
            "„Es stieg“, berichtete am Sonntag. eine Bewohnerin des Dorfes, Mira Kos. Es regnet. Wer fährt? Es taut.",
            "„Es stieg“, berichtete am Sonntag eine Bewohnerin des Dorfes, Mira Kos. Es regnet. Wer fährt? Es taut.",
            "de",
        ),
        Example(
            "The pump failed. Nobody slept. It rained. The mill said. it would pay for the damage.",
            "The pump failed. Nobody slept. It rained. The mill said it would pay for the damage.",
            unsafe=True,
        ),
        Example(
            "“Two boats sank,” said this morning the president. of the fishing club, Ann Marsh.",
            "“Two boats sank,” said this morning the president of the fishing club, Ann Marsh.",
        ),
        Example(
            "The pump failed. Nobody slept. It rained. The plan, which was drafted in May. will be voted on soon.",
            "The pump failed. Nobody slept. It rained. The plan, which was drafted in May, will be voted on soon.",
        ),
        Example("“This is,” he said. “the end of a long road.”", "“This is,” he said, “the end of a long road.”"),
        Example(
            "La pompe a lâché. Personne n’a dormi. Il a plu. Le conseil a présenté le plan. jeudi dernier.",
            "La pompe a lâché. Personne n’a dormi. Il a plu. Le conseil a présenté le plan jeudi dernier.",
            "fr",
        ),
        Example(
            "Es ist kalt. Wer fährt? Der Verband hat am Montag. den Betrieb in allen Häfen eingestellt. Alle warten.",
            "Es ist kalt. Wer fährt? Der Verband hat am Montag den Betrieb in allen Häfen eingestellt. Alle warten.",
            "de",
        ),
        Example(
            "The park was closed on Monday. according to the council.",
            "The park was closed on Monday, according to the council.",
        ),
        Example(
            "The prize went to Anna Marsh. who grew up in Leeds.", "The prize went to Anna Marsh, who grew up in Leeds."
        ),
        Example(
            "They thanked the nurses. who had stayed all night.", "They thanked the nurses who had stayed all night."
        ),
        Example(
            "He often spoke of the “quiet years”. of his youth.", "He often spoke of the “quiet years” of his youth."
        ),
        Example(
            "The council has agreed to repair the old stone bridge.\nover the Wend and the two small ones on "
            "the road to\nthe old mill.",
            "The council has agreed to repair the old stone bridge\nover the Wend and the two small ones on "
            "the road to\nthe old mill.",
        ),
        Example(
            "The prime minister. said on Friday that the talks would go on.",
            "The prime minister said on Friday that the talks would go on.",
        ),
        Example(
            "She called the place “a fine old house.” in the middle of nowhere.",
            "She called the place “a fine old house” in the middle of nowhere.",
        ),
        Example(
            "The rain came. The wind rose. The boats stayed in. The mine was shut, the men had to go? to the towns.",
            "The rain came. The wind rose. The boats stayed in. The mine was shut, the men had to go to the towns.",
        ),
        Example(
            "The rain came. The wind rose. The boats stayed in. The mayor spoke of. “a bad year” for all.",
            "The rain came. The wind rose. The boats stayed in. The mayor spoke of “a bad year” for all.",
        ),
        Example(
            "The rain came. The wind rose. The boats stayed in. The council met late. and the road was shut.",
            "The rain came. The wind rose. The boats stayed in. The council met late, and the road was shut.",
            unsafe=True,
        ),
        Example("The old mayor. who was born here, is ill.", "The old mayor, who was born here, is ill."),
        Example("The ship was longer in Leeds. than in York.", "The ship was longer in Leeds than in York."),
        Example(
            "Der Regen kam. Der Wind nahm zu. Die Boote blieben im Hafen. Der Mann wurde am Montag. verhaftet.",
            "Der Regen kam. Der Wind nahm zu. Die Boote blieben im Hafen. Der Mann wurde am Montag verhaftet.",
            "de",
        ),
        Example(
            "Die Stadt hat versprochen. in jedem Dorf eine Schule zu bauen.",
            "Die Stadt hat versprochen, in jedem Dorf eine Schule zu bauen.",
            "de",
        ),
        Example(
            "De regen kwam. De wind nam toe. De boten bleven in de haven. De man is maandag. ontslagen.",
            "De regen kwam. De wind nam toe. De boten bleven in de haven. De man is maandag ontslagen.",
            "nl",
        ),
        Example(
            "The minister warned on Friday. of the risks to the north.",
            "The minister warned on Friday of the risks to the north.",
        ),
        Example(
            "Sie dankte den Helfern. die die ganze Nacht geblieben waren.",
            "Sie dankte den Helfern, die die ganze Nacht geblieben waren.",
            "de",
        ),
        Example("Der Bauer hofft. dass der Regen bald aufhört.", "Der Bauer hofft, dass der Regen bald aufhört.", "de"),
        Example(
            "Das Haus gehört einer Firma. deren Chef im Ausland lebt.",
            "Das Haus gehört einer Firma, deren Chef im Ausland lebt.",
            "de",
        ),
        Example(
            "Der Sprecher. sagte am Freitag, die Schule bleibe geschlossen.",
            "Der Sprecher sagte am Freitag, die Schule bleibe geschlossen.",
            "de",
        ),
        Example(
            "Le pont a été détruit. par les crues. de la Loire.",
            "Le pont a été détruit par les crues de la Loire.",
            "fr",
        ),
        Example(
            "Elle a travaillé avec Paul Morin. qui dirige le musée.",
            "Elle a travaillé avec Paul Morin, qui dirige le musée.",
            "fr",
        ),
        Example(
            "Le ministre. a déclaré jeudi que la loi serait votée.",
            "Le ministre a déclaré jeudi que la loi serait votée.",
            "fr",
        ),
        Example("El río creció dos metros. en una sola noche.", "El río creció dos metros en una sola noche.", "es"),
        Example(
            "Trabajó muchos años con Ana Ruiz. que dirige el museo.",
            "Trabajó muchos años con Ana Ruiz, que dirige el museo.",
            "es",
        ),
        Example(
            "Hanno ringraziato i medici. che erano rimasti tutta la notte.",
            "Hanno ringraziato i medici che erano rimasti tutta la notte.",
            "it",
        ),
        Example(
            "Il portavoce. ha detto venerdì che nulla cambierà.",
            "Il portavoce ha detto venerdì che nulla cambierà.",
            "it",
        ),
        Example(
            "«Il ponte riaprirà», ha detto lunedì il direttore. del porto, Luca Riva.",
            "«Il ponte riaprirà», ha detto lunedì il direttore del porto, Luca Riva.",
            "it",
        ),
        Example(
            "Agradeceram aos médicos. que ficaram a noite toda.",
            "Agradeceram aos médicos que ficaram a noite toda.",
            "pt",
        ),
        Example(
            "O porta-voz. disse na sexta-feira que nada vai mudar.",
            "O porta-voz disse na sexta-feira que nada vai mudar.",
            "pt",
        ),
        Example(
            "A empresa comprou três navios. da antiga frota. do Estado.",
            "A empresa comprou três navios da antiga frota do Estado.",
            "pt",
        ),
        Example(
            "De woordvoerder. zei vrijdag dat de school dicht blijft.",
            "De woordvoerder zei vrijdag dat de school dicht blijft.",
            "nl",
        ),
        Example(
            "De brug gaat in mei open. volgens de gemeente.", "De brug gaat in mei open volgens de gemeente.", "nl"
        ),
        Example(
            "It rained. They met at noon. The mayor spoke. Nobody left. When the rain stopped. the game went on.",
            "It rained. They met at noon. The mayor spoke. Nobody left. When the rain stopped, the game went on.",
        ),
        Example(
            "The hospital (the largest in the region.) was built in 1970.",
            "The hospital (the largest in the region) was built in 1970.",
        ),
        Example(
            "The rain came. The wind rose. The boats stayed in. Doctors fear. that the virus may return.",
            "The rain came. The wind rose. The boats stayed in. Doctors fear that the virus may return.",
        ),
        Example(
            "The company. which makes engines for ships, will move.",
            "The company, which makes engines for ships, will move.",
        ),
        Example(
            "The talks were described as. “useful and frank” by both sides.",
            "The talks were described as “useful and frank” by both sides.",
        ),
        Example(
            "Il a plu. Le vent a forci. Elle est rentrée. Le trafic a augmenté de 4,2 %. par rapport à l’an dernier.",
            "Il a plu. Le vent a forci. Elle est rentrée. Le trafic a augmenté de 4,2 % par rapport à l’an dernier.",
            "fr",
        ),
        Example(
            "Le procès des deux frères s’ouvrira. le 12 mai devant la cour de Lyon.",
            "Le procès des deux frères s’ouvrira le 12 mai devant la cour de Lyon.",
            "fr",
        ),
        Example(
            "Als der Regen aufhörte. ging das Spiel weiter.",
            "Als der Regen aufhörte, ging das Spiel weiter.",
            "de",
            unsafe=True,
        ),
        Example(
            "Le esportazioni sono cresciute del 4,2%. rispetto all’anno scorso.",
            "Le esportazioni sono cresciute del 4,2% rispetto all’anno scorso.",
            "it",
        ),
        Example(
            "Toen de regen ophield. ging de wedstrijd verder.",
            "Toen de regen ophield, ging de wedstrijd verder.",
            "nl",
            unsafe=True,
        ),
        Example(
            "Il a plu. Rien n’a brûlé. Elle est rentrée. Le maire a dû renoncer. à la fête du port.",
            "Il a plu. Rien n’a brûlé. Elle est rentrée. Le maire a dû renoncer à la fête du port.",
            "fr",
            unsafe=True,
        ),
        Example(
            "Llovió. Nadie durmió. El puente cayó. Cerraron las playas. situadas al norte del puerto.",
            "Llovió. Nadie durmió. El puente cayó. Cerraron las playas situadas al norte del puerto.",
            "es",
            unsafe=True,
        ),
        Example(
            "È piovuto. Nessuno ha dormito. Il ponte è caduto. I lavori costeranno. 14 milioni di euro al comune.",
            "È piovuto. Nessuno ha dormito. Il ponte è caduto. I lavori costeranno 14 milioni di euro al comune.",
            "it",
            unsafe=True,
        ),
        Example(
            "Choveu. Ninguém dormiu. A ponte caiu. Os dois países decidiram. reabrir a fronteira em maio.",
            "Choveu. Ninguém dormiu. A ponte caiu. Os dois países decidiram reabrir a fronteira em maio.",
            "pt",
            unsafe=True,
        ),
        Example(
            "Es ist kalt. Wer fährt? Alle warten. Sie blieben, obwohl das Wasser. immer höher stieg.",
            "Es ist kalt. Wer fährt? Alle warten. Sie blieben, obwohl das Wasser immer höher stieg.",
            "de",
            unsafe=True,
        ),
    )
    keeps = (
        Keep("The pump failed. The river rose. Nobody slept. The town was dry. last week it lay under water."),
        Keep("He lived in the U.S. in the 1990s."),
        Keep("The doors open at 10 a.m. in winter and an hour earlier in summer."),
        Keep("Northgate Inc. to close two plants in Ohio"),
        Keep("Marsh et al. in their second paper found no such link."),
        Keep("In Harker v. the Borough of Leeds the judges were of one mind."),
        Keep("The table gives the No. of boats in each harbour."),
        Keep("The chair thanked Mr. de Silva for his paper."),
        Keep("The record for example.org. in the zone file ends with a dot."),
        Keep("He left Yahoo! in 2012 to write a book."),
        Keep("The game ran well on Android. iOS, less so."),
        Keep("The course begins with Audre Lorde. bell hooks, for next week."),
        Keep("The song was for Fergie and her band. will.i.am was not there."),
        Keep("ok so i was late again. in the end nobody cared. of course they had started without me"),
        Keep("Steps: 1. in the morning read the meter 2. in the evening read it again"),
        Keep("Marks: a. in the first year b. in the second year c. in all others"),
        Keep("Well... in the end we stayed, and so did they."),
        Keep("Bake for 20 min. in a deep tin, with 2 tbsp. of oil and 1 tsp. of salt."),
        Keep("He retired as Capt. of the guard and lived with Lt. Gen. von Stolz."),
        Keep("The Proc. of the Society, vol. for 1901, ed. by Anna Marsh, are lost."),
        Keep("He was born in Racine, Wis. in a house that still stands."),
        Keep("The letter of Oct. of that year, sent on a Wed. to his brother, was found."),
        Keep("She took her Ph.D. in physics after a B.A. from a small college."),
        Keep("The 9th Cir. in 2004 held that the rule, found in 28 U.S.C. in its old form, was void."),
        Keep("It was the best. day. of. my. life."),
        Keep("The rain came. The wind rose. The boats stayed in. of course, nobody minded."),
        Keep("The rain came. The wind rose. The boats stayed in. Is it not a shame! of all days!"),
        Keep("He paid (would you believe it?) with a cheque."),
        Keep("“Where is the boat?” of course meant that we should leave."),
        Keep("Table 2 lists the drugs. β-blockers first, the others by year."),
        Keep("The oldest vaccines use whole viruses. mRNA vaccines, only a part of one."),
        Keep("Type cd .. to go up and cp notes.txt . to copy the file."),
        Keep("The Elizabeth II. in port that day was the older of the two."),
        Keep("THE STORY SO FAR: the king is dead. in the north there is war. the queen has fled."),
        Keep("She gave up a lot [...] for the sake of the club (...) and of the town."),
        Keep("It was, as the sign said, “No smoking!” in red and black."),
        Keep("What could he do? what could any of them do? who would listen?"),
        Keep("evening comes over the hill.\nwith it the smell of rain.\nwith it the dogs of the whole street."),
        Keep("Die Mauer fiel im Winter 611 n. Chr. durch ein Beben.", "de"),
        Keep("Als 2000. zahlender Gast bekam sie einen Blumenstrauß.", "de"),
        Keep("Wir liefern Möbel, z. B. mit Schubladen, d. h. mit viel Platz.", "de"),
        Keep("Nach § 12 Abs. 2 Nr. 3 i. V. m. § 5 gilt das nicht.", "de"),
        Keep("Ramses II. von Ägypten und Ludwig XIV. in Versailles bauten gern.", "de"),
        Keep("Der Ausbau kostet 42 Mio. für die Straße und 3 Mrd. aus dem Haushalt.", "de"),
        Keep("Wir tagen vom 3. bis zum 9. Juni, im 18. und auch noch im 19. Jahrhundert tagte hier niemand.", "de"),
        Keep("Er wohnt in der Marktstraße Nr. 3 in einem Haus aus dem 18. Jh. mit Garten.", "de"),
        Keep("ich hab das gestern gesehen. die haben echt alles verkauft. lol", "de"),
        Keep("Wie schön war der Abend! wie still lag der See! wie weit war der Weg!", "de"),
        Keep("Sie gingen spät nach Hause. ’s war kalt geworden.", "de"),
        Keep("Die Kette wächst weiter. dm in zehn neuen Städten.", "de"),
        Keep("Man braucht 3 EL Öl, 1 Msp. von dem Salz und ca. im Ganzen 2 Std. für alles.", "de"),
        Keep("Ein „Wohin?“ mit Angst in der Stimme war alles, was das Kind sagte.", "de"),
        Keep("Wir waren im Kino... in der letzten Reihe.", "de"),
        Keep("Le discours de M. de Villers et de Mme. de Stell a duré une heure.", "fr"),
        Keep("La ville fut prise en 52 av. J.-C. par les Romains.", "fr"),
        Keep("Apportez des outils, p. ex. des pinces, des clous, etc. dans un sac.", "fr"),
        Keep("Le marché est fermé pour travaux. à partir de mai, il rouvrira.", "fr"),
        Keep("Le texte est fini. écrit en mai, il paraît en juin.", "fr"),
        Keep("Hélas ! de ce jardin il ne reste rien.", "fr"),
        Keep("L’art. du code, al. de fin, et le chap. de la loi cités plus haut ne s’appliquent pas.", "fr"),
        Keep("Il a passé 17 ans (!) dans la même maison.", "fr"),
        Keep("Sont exclus les dommages suivants. a) ceux du gel ; b) ceux du vent.", "fr"),
        Keep("mdr j’ai raté le bus. en plus il pleuvait. du coup je rentre", "fr"),
        Keep("Le roi Pierre... de retour chez lui, il dormit.", "fr"),
        Keep("La ciudad cayó en el 206 a. C. en manos de los romanos.", "es"),
        Keep("El viaje por EE. UU. de la familia duró un mes.", "es"),
        Keep("El Sr. de la Vega y la Dra. de Castro no vinieron.", "es"),
        Keep("Según el art. de la ley, pág. de arriba, el núm. de socios es libre.", "es"),
        Keep("Llegan a las 9 a. m. de mañana, las 3 p. m. en Madrid.", "es"),
        Keep("La empresa Textiles del Norte S. A. de C. V. fue multada.", "es"),
        Keep("jaja yo tmb llegué tarde. de verdad. en serio. con un sueño que ni te cuento", "es"),
        Keep("Y entonces... de pronto, se apagó la luz.", "es"),
        Keep("Pesa aprox. en seco 3 kg. de más.", "es"),
        Keep("La città fu presa nel 146 a.C. dai Romani.", "it"),
        Keep("Il dott. di turno e la sig.ra dell’ultimo piano hanno litigato.", "it"),
        Keep("Portate scarpe, giacche ecc. per la gita.", "it"),
        Keep("La ditta Rossi F.lli di Parma e la Verdi S.p.A. di Milano si fondono.", "it"),
        Keep("La chiesa è del XII sec. in stile romanico.", "it"),
        Keep("cmq ieri ero stanco. di brutto. poi mi sono addormentato. in treno!", "it"),
        Keep("Piove... per fortuna abbiamo l’ombrello.", "it"),
        Keep("O Sr. da Silva e a Dra. de Sousa faltaram à reunião.", "pt"),
        Keep("A cidade foi tomada em 138 a.C. pelos romanos.", "pt"),
        Keep("O Min. da Saúde e a Fac. de Direito da Univ. de Coimbra assinaram.", "pt"),
        Keep("Ver o art. do código, a pág. de rosto e o inc. do parágrafo anterior.", "pt"),
        Keep("vc viu isso ontem. de verdade. em casa todo mundo riu kkk", "pt"),
        Keep("A igreja é do séc. XII, o altar do séc. em que viveu o rei.", "pt"),
        Keep("Isto... de facto não sei.", "pt"),
        Keep("De soep bevat o.a. van die kleine balletjes, groenten e.d. in bouillon.", "nl"),
        Keep("De stad werd in 57 v.Chr. door de Romeinen veroverd.", "nl"),
        Keep("De winkel sluit om vijf uur. 's Avonds stilte.", "nl"),
        Keep("Het is laat geworden. 't Is koud buiten.", "nl"),
        Keep("Het gesprek met prof. van Dam en dhr. de Wit duurde een uur.", "nl"),
        Keep("Zij gaat i.p.v. met de auto per trein, d.w.z. met de sneltrein.", "nl"),
        Keep("Het boek is vert. door Jan Smit, red. van Els Mol, blz. van voren.", "nl"),
        Keep("joh ik was weer te laat. in de trein zat iedereen te slapen. haha echt", "nl"),
        Keep("Wij wachtten... op niets, zo bleek.", "nl"),
        Keep("Het kost 3 mln. van het budget en 2 mld. uit het fonds.", "nl"),
        Keep("The incorp. of the town dates from 1851."),
        Keep("The firm sold its shares in March. eBay bought most of them."),
        Keep("Storm latest. trains cancelled. roads closed."),
        Keep('The words are spelled thus. "accommodate" has two of each.'),
        Keep(
            "It rained. They met at noon. The clerk spoke. Two terms are used here. “mini coin” is the smaller of them."
        ),
        Keep("The file is called notes.txt. in the same folder is the licence."),
        Keep("The cat sat on the mat. the dog sat on the cat. and the mouse laughed."),
        Keep("The kit holds two bolts, a nut (see fig.) and a spanner."),
        Keep("La réun. du conseil est remise.", "fr"),
        Keep("Das Buch ist versch. und die 2. Aufl. vergriffen.", "de"),
        Keep("Un olivar de 40 ha. plantado de olivos.", "es"),
        Keep("L’uff. del sindaco e il dip. di chimica sono chiusi.", "it"),
        Keep("Het hfdst. van het boek en de vert. van het gedicht ontbreken.", "nl"),
        Keep("Il a plu. Elle est rentrée. Rien n’a brûlé. Le flacon est prêt. à conserver au frais.", "fr"),
        Keep("Il a plu. Elle est rentrée. Rien n’a brûlé. Le chef a refusé. « non », a-t-il dit.", "fr"),
        Keep("Llovió. Nadie durmió. El puente cayó. El equipo ganó. 14 jugadores viajaron ayer.", "es"),
        Keep("Het regende. Niemand sliep. De brug viel. Zij woont in de Stationsstr. in Ede.", "nl"),
    )

    def find(self, document: Document) -> Iterator[Finding]:
        for candidate in document.once(candidates):
            judged = judge(candidate, document)
            if judged:
                applicability, reason = judged
                comma = "," if wants_comma(candidate, document) else ""
                yield self.finding(
                    candidate.stop,
                    candidate.stop + 1,
                    (candidate.stop, candidate.stop + 1, comma),
                    applicability=applicability,
                    message=f"{self.message}: {reason}",
                )
