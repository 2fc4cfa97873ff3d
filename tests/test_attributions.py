"""Stranded attributions: moves that are right, moves that would say something else, and text that is right."""

import pytest

import cleanwire

MENDED = (
    (
        "en",
        "“Our divers found nothing,” the superintendent told the local station late Thursday. of the river "
        "police, Moira Stack.",
        "“Our divers found nothing,” the superintendent of the river police, Moira Stack, told the local "
        "station late Thursday.",
    ),
    (
        "en",
        "Two officials told the newspaper on condition of anonymity. of the customs service that the files "
        "had been copied.",
        "Two officials of the customs service told the newspaper on condition of anonymity that the files "
        "had been copied.",
    ),
    (
        "en",
        "The second turbine will not restart before June, the operator disclosed on Wednesday. of the Lindow "
        "power station.",
        "The second turbine will not restart before June, the operator of the Lindow power station disclosed "
        "on Wednesday.",
    ),
    (
        "en",
        "“Not one of them was armed,” insisted the lawyer on Monday. of the three families, Peter Osei.",
        "“Not one of them was armed,” insisted the lawyer of the three families, Peter Osei, on Monday.",
    ),
    (
        "en",
        "“We lost contact at dawn,” the rear admiral informed the press on Sunday. of the Northern Squadron, "
        "Lars Brandt, 58.",
        "“We lost contact at dawn,” the rear admiral of the Northern Squadron, Lars Brandt, 58, informed the "
        "press on Sunday.",
    ),
    (
        "en",
        "“The herd is healthy,” the veterinarian assured on Friday. of the Aldmoor zoo, Dr. Ruth Penn. The "
        "gates open again next week.",
        "“The herd is healthy,” the veterinarian of the Aldmoor zoo, Dr. Ruth Penn, assured on Friday. The "
        "gates open again next week.",
    ),
    (
        "en",
        "Helen Park told reporters on Friday. the governor of the central bank.",
        "Helen Park, the governor of the central bank, told reporters on Friday.",
    ),
    (
        "en",
        "“They were lucky,” said Tom Ferris on Tuesday. the coroner of the county.",
        "“They were lucky,” said Tom Ferris, the coroner of the county, on Tuesday.",
    ),
    (
        "en",
        "“It smelled of gas,” remarked a tenant on Thursday evening. of the third floor, Agnes Coe, 71, who "
        "called the fire brigade.",
        "“It smelled of gas,” remarked a tenant of the third floor, Agnes Coe, 71, who called the fire "
        "brigade, on Thursday evening.",
    ),
    (
        "en",
        "“We are still counting,” the returning officer said shortly after midnight. of the Harrow district.",
        "“We are still counting,” the returning officer of the Harrow district said shortly after midnight.",
    ),
    (
        "en",
        "“This verdict shames us,” fumed the bâtonnier on Wednesday. of the Dakar bar, Awa Ndiaye.",
        "“This verdict shames us,” fumed the bâtonnier of the Dakar bar, Awa Ndiaye, on Wednesday.",
    ),
    (
        "en",
        "The strike goes on, the shop steward confirmed to the agency on Friday. of the Gdynia shipyard, "
        "Piotr Lis, after a meeting with the owners.",
        "The strike goes on, the shop steward of the Gdynia shipyard, Piotr Lis, confirmed to the agency on "
        "Friday, after a meeting with the owners.",
    ),
    (
        "en",
        "“We are not a charity”, the treasurer retorted in a radio interview. of the Alpine club, Vera Moll.",
        "“We are not a charity”, the treasurer of the Alpine club, Vera Moll, retorted in a radio interview.",
    ),
    (
        "en",
        "“We heard three blasts,” two residents told Reuters by phone. of the village.",
        "“We heard three blasts,” two residents of the village told Reuters by phone.",
    ),
    (
        "en",
        "“It is our land,” the chief said on Thursday. of the Karo people.",
        "“It is our land,” the chief of the Karo people said on Thursday.",
    ),
    (
        "fr",
        "« Nous avons perdu la moitié des ruches », déplore l’apiculteur dimanche. du village de Saint-Brès, "
        "Hugo Castan, 44 ans.",
        "« Nous avons perdu la moitié des ruches », déplore l’apiculteur du village de Saint-Brès, Hugo "
        "Castan, 44 ans, dimanche.",
    ),
    (
        "fr",
        "Le procureur a précisé mardi. de la République d’Albi que deux hommes étaient recherchés.",
        "Le procureur de la République d’Albi a précisé mardi que deux hommes étaient recherchés.",
    ),
    (
        "fr",
        "« Le texte sera voté », le rapporteur a promis jeudi devant la presse. de la commission des lois, "
        "Marc Dutertre.",
        "« Le texte sera voté », le rapporteur de la commission des lois, Marc Dutertre, a promis jeudi "
        "devant la presse.",
    ),
    (
        "fr",
        "« Il faisait nuit noire », a raconté Nadia Ferhat samedi. la gardienne du refuge.",
        "« Il faisait nuit noire », a raconté Nadia Ferhat, la gardienne du refuge, samedi.",
    ),
    (
        "fr",
        "« Rien n’est signé », a tempéré la directrice financière mardi. du groupe Valmont.",
        "« Rien n’est signé », a tempéré la directrice financière du groupe Valmont mardi.",
    ),
    (
        "fr",
        "« Les analyses sont bonnes », a fait savoir le laboratoire jeudi. de l’université de Metz.",
        "« Les analyses sont bonnes », a fait savoir le laboratoire de l’université de Metz jeudi.",
    ),
    (
        "fr",
        "« On nous a oubliés », lâche une habitante au micro de la radio. du quartier nord, Samira Bel, mère "
        "de trois enfants.",
        "« On nous a oubliés », lâche une habitante du quartier nord, Samira Bel, mère de trois enfants, au "
        "micro de la radio.",
    ),
    (
        "es",
        "«El agua llegará en agosto», prometió el gerente el lunes. de la empresa de aguas, Ramiro Soto.",
        "«El agua llegará en agosto», prometió el gerente de la empresa de aguas, Ramiro Soto, el lunes.",
    ),
    (
        "es",
        "El comisario precisó el jueves. de la brigada antidroga que había cinco detenidos.",
        "El comisario de la brigada antidroga precisó el jueves que había cinco detenidos.",
    ),
    (
        "es",
        "«No hubo avisos», se quejó una vecina el martes. del barrio de La Loma, Rosa Pinto, de 63 años.",
        "«No hubo avisos», se quejó una vecina del barrio de La Loma, Rosa Pinto, de 63 años, el martes.",
    ),
    (
        "es",
        "«La vacuna es segura», la viróloga aseguró en rueda de prensa. del instituto Balmis, Inés Robledo.",
        "«La vacuna es segura», la viróloga del instituto Balmis, Inés Robledo, aseguró en rueda de prensa.",
    ),
    (
        "es",
        "«Estamos listos», afirmó Lucía Prado el domingo. la capitana del equipo.",
        "«Estamos listos», afirmó Lucía Prado, la capitana del equipo, el domingo.",
    ),
    (
        "es",
        "“Fue un error”, admitió el exministro el viernes. de Hacienda, Tomás Leal, ante el juez.",
        "“Fue un error”, admitió el exministro de Hacienda, Tomás Leal, el viernes, ante el juez.",
    ),
    (
        "es",
        "Dos fuentes indicaron a Efe. de la fiscalía que el caso seguirá abierto.",
        "Dos fuentes de la fiscalía indicaron a Efe que el caso seguirá abierto.",
    ),
    (
        "es",
        "«Perdimos la cosecha», lamentó el agricultor el sábado. de Lorca, Blas Mena.",
        "«Perdimos la cosecha», lamentó el agricultor de Lorca, Blas Mena, el sábado.",
    ),
    (
        "es",
        "«Habrá segunda vuelta», vaticinó el politólogo el lunes. de la Universidad de Salta, Iván Cruz.",
        "«Habrá segunda vuelta», vaticinó el politólogo de la Universidad de Salta, Iván Cruz, el lunes.",
    ),
    (
        "es",
        "El puerto seguirá cerrado, comunicó la autoridad portuaria el miércoles. de Veracruz.",
        "El puerto seguirá cerrado, comunicó la autoridad portuaria de Veracruz el miércoles.",
    ),
    (
        "de",
        "„Das Eis trägt noch nicht“, warnte der Wachleiter am Samstag. der Wasserwacht, Toni Huber.",
        "„Das Eis trägt noch nicht“, warnte der Wachleiter der Wasserwacht, Toni Huber, am Samstag.",
    ),
    (
        "de",
        "John Kirby sagte am Freitag. der Sprecher des Nationalen Sicherheitsrates.",
        "John Kirby, der Sprecher des Nationalen Sicherheitsrates, sagte am Freitag.",
    ),
    (
        "de",
        "„Wir prüfen das“, sagte Mareike Voss am Mittwoch. die Sprecherin der Staatsanwaltschaft.",
        "„Wir prüfen das“, sagte Mareike Voss, die Sprecherin der Staatsanwaltschaft, am Mittwoch.",
    ),
    (
        "de",
        "„Der Pegel fällt“, so der Hydrologe am Montag. der Bundesanstalt, Jan Wiese.",
        "„Der Pegel fällt“, so der Hydrologe der Bundesanstalt, Jan Wiese, am Montag.",
    ),
    (
        "de",
        "Die Verhandlungen gehen weiter, ließ der Vermittler am Dienstag wissen. der Vereinten Nationen, Omar Haddad.",
        "Die Verhandlungen gehen weiter, ließ der Vermittler der Vereinten Nationen, Omar Haddad, am Dienstag wissen.",
    ),
    (
        "de",
        "Der Bürgermeister kündigte am Donnerstag an. von Odessa, die Schulen zu schließen.",
        "Der Bürgermeister von Odessa kündigte am Donnerstag an, die Schulen zu schließen.",
    ),
    (
        "de",
        "„Wir haben alles verloren“, klagte eine Bäuerin am Sonntag. aus Niederau, Lena Frick.",
        "„Wir haben alles verloren“, klagte eine Bäuerin aus Niederau, Lena Frick, am Sonntag.",
    ),
    (
        "de",
        "„Es gibt keinen Plan B“, räumte die Finanzvorständin in Zürich ein. des Konzerns, Ute Brand.",
        "„Es gibt keinen Plan B“, räumte die Finanzvorständin des Konzerns, Ute Brand, in Zürich ein.",
    ),
    (
        "de",
        "Zwei Beamte berichteten der Agentur am Freitag. des Zolls, dass die Akten kopiert wurden.",
        "Zwei Beamte des Zolls berichteten der Agentur am Freitag, dass die Akten kopiert wurden.",
    ),
    (
        "it",
        "«La frana avanza», ha avvertito il geologo mercoledì. della Protezione civile, Dario Monti.",
        "«La frana avanza», ha avvertito il geologo della Protezione civile, Dario Monti, mercoledì.",
    ),
    (
        "it",
        "Il questore ha precisato lunedì. di Trapani che gli arrestati sono tre.",
        "Il questore di Trapani ha precisato lunedì che gli arrestati sono tre.",
    ),
    (
        "it",
        "«Siamo allo stremo», si sfoga un’infermiera sabato. dell’ospedale di Locri, Giusy Macrì, 39 anni.",
        "«Siamo allo stremo», si sfoga un’infermiera dell’ospedale di Locri, Giusy Macrì, 39 anni, sabato.",
    ),
    (
        "it",
        "«Il teatro riaprirà», assicura la sovrintendente alla stampa. della Fenice, Laura Bassi, che "
        "lascerà a giugno.",
        "«Il teatro riaprirà», assicura la sovrintendente della Fenice, Laura Bassi, che lascerà a giugno, "
        "alla stampa.",
    ),
    (
        "it",
        "Due fonti hanno riferito all’Ansa venerdì. della procura che l’inchiesta prosegue.",
        "Due fonti della procura hanno riferito all’Ansa venerdì che l’inchiesta prosegue.",
    ),
    (
        "it",
        "«Ce la faremo», ha twittato il presidente stamattina. del Napoli, Ugo Ferri.",
        "«Ce la faremo», ha twittato il presidente del Napoli, Ugo Ferri, stamattina.",
    ),
    (
        "pt",
        "“A barragem é segura”, garantiu o engenheiro na quarta-feira. da concessionária, Rui Falcão.",
        "“A barragem é segura”, garantiu o engenheiro da concessionária, Rui Falcão, na quarta-feira.",
    ),
    (
        "pt",
        "O delegado informou na quinta-feira. da Polícia Federal que cinco suspeitos foram presos.",
        "O delegado da Polícia Federal informou na quinta-feira que cinco suspeitos foram presos.",
    ),
    (
        "pt",
        "“Perdemos tudo”, desabafou uma moradora ao jornal. do bairro, Cida Nunes, 48 anos.",
        "“Perdemos tudo”, desabafou uma moradora do bairro, Cida Nunes, 48 anos, ao jornal.",
    ),
    (
        "pt",
        "“O time está pronto”, disse Marta Lopes no domingo. a treinadora da seleção.",
        "“O time está pronto”, disse Marta Lopes, a treinadora da seleção, no domingo.",
    ),
    (
        "pt",
        "A linha vai fechar, a porta-voz adiantou à Lusa na sexta-feira. da empresa, Sofia Matos.",
        "A linha vai fechar, a porta-voz da empresa, Sofia Matos, adiantou à Lusa na sexta-feira.",
    ),
    (
        "pt",
        "“Foi tudo muito rápido”, contou o motorista na terça-feira. do ônibus, José Lima.",
        "“Foi tudo muito rápido”, contou o motorista do ônibus, José Lima, na terça-feira.",
    ),
    (
        "nl",
        "‘Het water zakt’, meldde de dijkgraaf woensdag. van het waterschap, Kees Blok.",
        "‘Het water zakt’, meldde de dijkgraaf van het waterschap, Kees Blok, woensdag.",
    ),
    (
        "nl",
        "“Wij geven niet op”, beloofde de aanvoerster zondag. van het elftal, Lieke Vos.",
        "“Wij geven niet op”, beloofde de aanvoerster van het elftal, Lieke Vos, zondag.",
    ),
    (
        "nl",
        "“Het was donker”, vertelde Anja Prins zaterdag. de beheerder van de camping.",
        "“Het was donker”, vertelde Anja Prins, de beheerder van de camping, zaterdag.",
    ),
    (
        "nl",
        "“We missen handen”, klaagt een verpleegkundige tegen het ANP. van het Sint-Annaziekenhuis, Mo Aziz, 31.",
        "“We missen handen”, klaagt een verpleegkundige van het Sint-Annaziekenhuis, Mo Aziz, 31, tegen het ANP.",
    ),
    (
        "nl",
        "De brug gaat dicht, heeft de woordvoerster maandag bevestigd. van de provincie.",
        "De brug gaat dicht, heeft de woordvoerster van de provincie maandag bevestigd.",
    ),
    (
        "en",
        "“We will appeal,” said one of the lawyers on Friday. of the accused, Nora Pell.",
        "“We will appeal,” said one of the lawyers of the accused, Nora Pell, on Friday.",
    ),
    (
        "en",
        "“The line is safe,” the chief engineer explained to lawmakers on Tuesday. of the Tarn railway, Otto "
        "Grimm, aged 61.",
        "“The line is safe,” the chief engineer of the Tarn railway, Otto Grimm, aged 61, explained to "
        "lawmakers on Tuesday.",
    ),
    (
        "en",
        "“Not a single ballot is missing,” the ombudswoman told state television. of Georgia, Nino Kalandia, "
        "adding that a recount was not needed.",
        "“Not a single ballot is missing,” the ombudswoman of Georgia, Nino Kalandia, told state television, "
        "adding that a recount was not needed.",
    ),
    (
        "en",
        "“We did all we could,” said Nora Pell, the surgeon, on Friday. of the district hospital.",
        "“We did all we could,” said Nora Pell, the surgeon of the district hospital, on Friday.",
    ),
    (
        "en",
        "Oil will stay dear, predicted the chief economist on Thursday. of the Baltic Bank, Juris Ozols, in "
        "a note to clients.",
        "Oil will stay dear, predicted the chief economist of the Baltic Bank, Juris Ozols, on Thursday, in "
        "a note to clients.",
    ),
    (
        "en",
        "The imam condemned the attack on Sunday. of the Great Mosque of Lyon, Kamel Kabtane.",
        "The imam of the Great Mosque of Lyon, Kamel Kabtane, condemned the attack on Sunday.",
    ),
    (
        "en",
        "“Enough is enough,” thundered the archbishop from the pulpit on Sunday. of Kinshasa.",
        "“Enough is enough,” thundered the archbishop of Kinshasa from the pulpit on Sunday.",
    ),
    (
        "en",
        "“We are open to talks,” the Vice Premier told Nikkei on Monday. of Vietnam, Tran Minh.",
        "“We are open to talks,” the Vice Premier of Vietnam, Tran Minh, told Nikkei on Monday.",
    ),
    (
        "en",
        "“It works,” said the co-founder on Monday. of the start-up, Mia Chen, who is 29.",
        "“It works,” said the co-founder of the start-up, Mia Chen, who is 29, on Monday.",
    ),
    (
        "fr",
        "« Je suis serein », a lancé l’ancien patron jeudi à la barre. de la banque, Éric Vasseur, 67 ans.",
        "« Je suis serein », a lancé l’ancien patron de la banque, Éric Vasseur, 67 ans, jeudi à la barre.",
    ),
    (
        "fr",
        "« Le climat change », alerte la glaciologue dans un entretien. de l’université de Grenoble, Léa Chappaz.",
        "« Le climat change », alerte la glaciologue de l’université de Grenoble, Léa Chappaz, dans un entretien.",
    ),
    (
        "fr",
        "La patronne a annoncé mercredi. de la compagnie aérienne la suppression de deux lignes.",
        "La patronne de la compagnie aérienne a annoncé mercredi la suppression de deux lignes.",
    ),
    (
        "es",
        "«El volcán sigue activo», explicó la vulcanóloga a la televisión. del instituto geológico, Marta Brito.",
        "«El volcán sigue activo», explicó la vulcanóloga del instituto geológico, Marta Brito, a la televisión.",
    ),
    (
        "es",
        "«No dimitiré», respondió el rector ayer por la tarde. de la Universidad de León, Julio Paz, a los "
        "periodistas.",
        "«No dimitiré», respondió el rector de la Universidad de León, Julio Paz, ayer por la tarde, a los "
        "periodistas.",
    ),
    (
        "es",
        "El portavoz ha asegurado este miércoles. de los bomberos, Raúl Cano, que el fuego está controlado.",
        "El portavoz de los bomberos, Raúl Cano, ha asegurado este miércoles que el fuego está controlado.",
    ),
    (
        "de",
        "„Die Lage ist ernst“, sagte die Chefärztin dem Sender am Montag. der Unfallklinik, Dr. Jana Falk.",
        "„Die Lage ist ernst“, sagte die Chefärztin der Unfallklinik, Dr. Jana Falk, dem Sender am Montag.",
    ),
    (
        "de",
        "Der Kommandant hat am Sonntag gemeldet. der Küstenwache, dass zwei Boote gesunken sind.",
        "Der Kommandant der Küstenwache hat am Sonntag gemeldet, dass zwei Boote gesunken sind.",
    ),
    (
        "de",
        "„Das war knapp“, gab der Kapitän nach dem Spiel zu. der Gastgeber, Leon Wirtz.",
        "„Das war knapp“, gab der Kapitän der Gastgeber, Leon Wirtz, nach dem Spiel zu.",
    ),
    (
        "de",
        "„Wir sind bereit“, so die Ministerin am Mittwoch. für Verkehr, Eva Lang.",
        "„Wir sind bereit“, so die Ministerin für Verkehr, Eva Lang, am Mittwoch.",
    ),
    (
        "de",
        "Ein Sprecher wies den Vorwurf am Freitag zurück. des Herstellers.",
        "Ein Sprecher des Herstellers wies den Vorwurf am Freitag zurück.",
    ),
    (
        "de",
        "„Alle sind wohlauf“, twitterte der Expeditionsleiter am Abend. des Alpenvereins, Sepp Moser, 47.",
        "„Alle sind wohlauf“, twitterte der Expeditionsleiter des Alpenvereins, Sepp Moser, 47, am Abend.",
    ),
    (
        "it",
        "Il legale ha dichiarato stamane. della famiglia, Carla Dossi, che farà ricorso.",
        "Il legale della famiglia, Carla Dossi, ha dichiarato stamane che farà ricorso.",
    ),
    (
        "it",
        "«Nessun allarme», così il virologo lunedì. dello Spallanzani, Enzo Fari.",
        "«Nessun allarme», così il virologo dello Spallanzani, Enzo Fari, lunedì.",
    ),
    (
        "pt",
        "“A floresta arde há três dias”, lamentou o brigadista à TV Globo. do Ibama, Nilo Reis.",
        "“A floresta arde há três dias”, lamentou o brigadista do Ibama, Nilo Reis, à TV Globo.",
    ),
    (
        "pt",
        "A diretora executiva confirmou na terça-feira. da Fiocruz, Ana Prado, o início dos testes.",
        "A diretora executiva da Fiocruz, Ana Prado, confirmou na terça-feira o início dos testes.",
    ),
    (
        "pt",
        "“É um marco”, comemorou o reitor no sábado. da universidade, Paulo Melo, durante a cerimônia.",
        "“É um marco”, comemorou o reitor da universidade, Paulo Melo, no sábado, durante a cerimônia.",
    ),
    (
        "nl",
        "‘De dijk houdt’, verzekerde de hoofdingenieur gisteravond. van Rijkswaterstaat, Ton Bos.",
        "‘De dijk houdt’, verzekerde de hoofdingenieur van Rijkswaterstaat, Ton Bos, gisteravond.",
    ),
    (
        "nl",
        "“Een ramp”, aldus de bondscoach na afloop. van de Belgen, Rik Maes.",
        "“Een ramp”, aldus de bondscoach van de Belgen, Rik Maes, na afloop.",
    ),
    (
        "nl",
        "De topman heeft woensdag aangekondigd. van de luchtvaartmaatschappij dat er duizend banen verdwijnen.",
        "De topman van de luchtvaartmaatschappij heeft woensdag aangekondigd dat er duizend banen verdwijnen.",
    ),
    (
        "en",
        "“No comment,” Karl Roth said on Monday. the spokesman of the railway, aged 52.",
        "“No comment,” Karl Roth, the spokesman of the railway, aged 52, said on Monday.",
    ),
    (
        "de",
        "„Kein Kommentar“, sagte Karl Roth am Montag. der Sprecher der Bahn, der seit Mai im Amt ist.",
        "„Kein Kommentar“, sagte Karl Roth, der Sprecher der Bahn, der seit Mai im Amt ist, am Montag.",
    ),
    (
        "de",
        "„Kein Kommentar“, hat Karl Roth am Montag gesagt. der Sprecher der Bahn.",
        "„Kein Kommentar“, hat Karl Roth, der Sprecher der Bahn, am Montag gesagt.",
    ),
    (
        "en",
        "Rescue boats went out at dawn. “Our divers found nothing,” the head told the station on Friday. of "
        "the river police, Moira Stack. The search resumes today, he added.",
        "Rescue boats went out at dawn. “Our divers found nothing,” the head of the river police, Moira "
        "Stack, told the station on Friday. The search resumes today, he added.",
    ),
    (
        "en",
        "“Nothing moves,” said the director on Monday. of the port, Jon Berg. “We need a crane,” the foreman "
        "told AFP on Tuesday. of the night shift, Al Moss.",
        "“Nothing moves,” said the director of the port, Jon Berg, on Monday. “We need a crane,” the foreman "
        "of the night shift, Al Moss, told AFP on Tuesday.",
    ),
    (
        "en",
        "“Nothing moves,” said the director on Monday. of the port, Jon Berg, “and nothing will.”",
        "“Nothing moves,” said the director of the port, Jon Berg, on Monday, “and nothing will.”",
    ),
    (
        "en",
        "“Nothing moves”, the director said on Monday. of the port, Jon Berg: “It is all shut.”",
        "“Nothing moves”, the director of the port, Jon Berg, said on Monday: “It is all shut.”",
    ),
    (
        "en",
        "The envoy told the UN Security Council on Thursday. of the African Union that talks had failed.",
        "The envoy of the African Union told the UN Security Council on Thursday that talks had failed.",
    ),
    (
        "en",
        "‘Nothing moves,’ the director told reporters on Monday. of the port, Jon Berg.",
        "‘Nothing moves,’ the director of the port, Jon Berg, told reporters on Monday.",
    ),
    (
        "fr",
        "Le feu est maîtrisé. « Nous restons prudents », a dit le commandant vendredi. des pompiers, Luc "
        "Roy. Les routes rouvrent samedi.",
        "Le feu est maîtrisé. « Nous restons prudents », a dit le commandant des pompiers, Luc Roy, "
        "vendredi. Les routes rouvrent samedi.",
    ),
    (
        "de",
        "Das Feuer ist aus. „Wir bleiben wachsam“, sagte der Einsatzleiter am Freitag. der Feuerwehr, Max "
        "Lang. Die Straße öffnet am Samstag.",
        "Das Feuer ist aus. „Wir bleiben wachsam“, sagte der Einsatzleiter der Feuerwehr, Max Lang, am "
        "Freitag. Die Straße öffnet am Samstag.",
    ),
    (
        "it",
        "Il questore ha detto lunedì. di Trapani: «Gli arrestati sono tre».",
        "Il questore di Trapani ha detto lunedì: «Gli arrestati sono tre».",
    ),
    (
        "es",
        "«Nada se mueve», dijo el director el lunes. del puerto, Juan Vera. «Hace falta una grúa», añadió.",
        "«Nada se mueve», dijo el director del puerto, Juan Vera, el lunes. «Hace falta una grúa», añadió.",
    ),
)
SUGGESTED = (
    (
        "en",
        "“It was over in a minute,” recalled a source on Saturday. close to the negotiations.",
        "“It was over in a minute,” recalled a source close to the negotiations on Saturday.",
    ),
    (
        "en",
        "“The trucks are waiting,” said an aid worker on Saturday. with the Red Crescent.",
        "“The trucks are waiting,” said an aid worker with the Red Crescent on Saturday.",
    ),
    (
        "fr",
        "Une source a confié vendredi à Reuters. proche du dossier que la vente serait signée en juin.",
        "Une source proche du dossier a confié vendredi à Reuters que la vente serait signée en juin.",
    ),
    (
        "nl",
        "Twee bronnen zeiden vrijdag tegen Reuters. binnen het kabinet dat de minister opstapt.",
        "Twee bronnen binnen het kabinet zeiden vrijdag tegen Reuters dat de minister opstapt.",
    ),
    (
        "it",
        "«Il treno era in orario», ha ribadito il macchinista ai magistrati. del regionale, Aldo Serra.",
        "«Il treno era in orario», ha ribadito il macchinista del regionale, Aldo Serra, ai magistrati.",
    ),
)
NOT_MOVED = (
    ("de", "„Es ist spät“, sagte Karl Roth am Freitag. der Polizei von Ulm."),
    ("en", "“It is late,” said Karl Roth on Friday. the day of the vote."),
    ("en", "“It is late,” said Karl Roth on Friday. a friend of the family, Tom Hale, agreed."),
    ("de", "Der Präsident traf am Montag. der Kanzler kam später."),
    ("en", "“Yes,” Paul Reed told late on Friday. the secretary of the union."),
    ("fr", "« Oui », a dit Luc Morel lundi. au directeur du port de Brest."),
    ("es", "«Sí», dijo Juan Vega el lunes. al portavoz de la policía."),
    ("it", "«Sì», ha detto Sara Villa lunedì. al direttore del porto."),
    ("pt", "“Sim”, disse Marta Lopes no domingo. ao diretor do porto."),
    ("de", "„Ja“, sagte Karl Roth am Montag. dem Sprecher der Bahn."),
    ("de", "„Ja“, sagte Karl Roth am Montag. der Sprecherin der Bahn."),
    ("de", "„Ja“, sagte Karl Roth am Montag. einer Sprecherin der Bahn."),
    ("en", "Helen Park criticised on Friday. the governor of the central bank."),
    ("en", "Tom Hale announced on Friday. the winner of the county prize."),
    ("de", "Karl Roth kritisierte am Montag. die Sprecherin der Bahn."),
    ("fr", "Luc Morel a informé lundi. la directrice du port de Brest."),
    ("it", "Sara Villa ha informato lunedì. la direttrice del porto."),
    ("nl", "Jan Smit waarschuwde maandag. de woordvoerder van de haven."),
    ("de", "Der Minister dankte am Montag. der Polizei."),
    ("de", "Der Minister widersprach am Montag. der Kanzlerin."),
    ("de", "„Es ist spät“, sagte der Chef am Montag. der Presse."),
    ("en", "“We won,” said the captain on Friday. with a smile."),
    ("en", "“We are sad,” the manager told fans on Friday. for the first time."),
    ("es", "El líder opositor pidió el martes. de Bolivia nuevas elecciones."),
    ("en", "“It is late,” the mayor said on Monday. of Leeds, Ann Marsh, and the bishop of York, Tom Hale."),
)
"""Here the words behind the stop are those to whom something was said, its object, or an adverbial."""
ONLY_SUGGESTED = (
    ("en", "“It is dead,” the senator said on Monday. of the bill."),
    ("en", "“The pain was bad,” the player said on Monday. of his knee."),
    ("en", "“It changed my life,” the singer told Vogue in May. of her first album."),
    ("es", "«Me cambió la vida», contó la cantante en mayo. de su primer disco."),
    ("en", "The police said on Monday. of the suspects that they were armed."),
    ("en", "The mayor said on Monday. of the critics, “They are wrong.”"),
    ("fr", "Le ministre a dit lundi. des manifestants qu’ils étaient violents."),
    ("es", "El alcalde dijo el lunes. de los manifestantes que eran violentos."),
    ("en", "“It is late,” the minister told the mayor. of Leeds, Tom Hale."),
    ("en", "The king said on Friday. in Rome, where he met the pope, that he was tired."),
)
"""The complement may be what was spoken of."""
KEPT = (
    ("en", "The minister spoke for an hour on Monday. of the old team, only two were left."),
    ("en", "“I never saw it,” the porter told the court on Monday. “Of the keys, two are missing.”"),
    ("en", "The chairman told shareholders on Tuesday of the plan to sell. Of the 40 plants, six will close."),
    ("en", "“We are pleased,” said Ann Marsh on Monday. The director of the port, Jon Berg, was not."),
    ("en", "The head of the union, Paul Reed, said on Friday. That was the day of the strike."),
    ("en", "“Yes,” said the mayor. In the hall, Jon Berg, the caretaker, put out the lights."),
    ("en", "The president thanked the Sgt. of the guard, Tom Hale."),
    ("en", "The spokesman told reporters at 9 p.m. of the arrest."),
    ("en", "A source close to the matter told Reuters on Friday that the sale was off."),
    ("en", "Two officials of the customs service told AFP on condition of anonymity that files were copied."),
    ("en", "The officer told the driver on Friday. of course he did."),
    ("en", "The minister told parliament on Friday of the deaths. Of the dead, nine were children."),
    ("en", "“It is done,” the clerk said at noon. For the defence, Ruth Penn then spoke."),
    ("en", "Anna Coe said on Friday: the head of the agency must go."),
    ("en", "“He left,” said Tom Hale on Tuesday. The coroner of the county was not told."),
    ("en", "The judge said on Monday the head of the firm, Ida Lund, would have to pay."),
    ("en", "“Close to the river,” the guide said. “Close to the mill.”"),
    ("en", "The captain said on Sunday that the Lt. of the watch, Tom Hale, had slept."),
    ("en", "The chief told Ward No. of the plan."),
    ("en", "The farmer said on Monday at St. in the Fields that he was ill."),
    ("en", "The envoy said in Kyiv on Friday: of the six points, four are settled."),
    ("en", "The doctor said on Monday (of the patients, two were ill) that all was well."),
    ("en", "“The mayor of the town,” he said on Monday, “of the whole county, even!”"),
    ("en", "The teacher said it was late... of the class, only Tom was there."),
    ("en", "Reporters asked on Monday. The mayor of the town, Ann Marsh, declined."),
    ("fr", "Le directeur a parlé lundi. De la grève, il n’a rien dit."),
    ("fr", "« Non », a dit Luc Morel vendredi. La directrice du port, elle, a dit oui."),
    ("fr", "Une source proche du dossier a confié vendredi à Reuters que la vente serait signée."),
    ("fr", "Le procureur de la République d’Albi a précisé mardi que deux hommes étaient recherchés."),
    ("fr", "Le capitaine a dit lundi que le Sgt. des pompiers, Yann Le Goff, dormait."),
    ("fr", "« Tout va bien », dit le maire. Des habitants, Anne Leroy en tête, en doutent."),
    ("fr", "Le ministre a déclaré mardi : des deux projets, un seul sera retenu."),
    ("fr", "Le président a parlé à M. de Villers, député du Nord."),
    ("fr", "« C’est fini », a-t-il dit mardi. « De la maison, Luc, il ne reste rien. »"),
    ("fr", "Le guide a raconté lundi la prise de la ville en 52 av. J.-C. par les Romains."),
    ("es", "El gerente habló el lunes. De la huelga, Ana Gil no dijo nada."),
    ("es", "«No», dijo Juan Vega el viernes. La directora del puerto dijo que sí."),
    ("es", "Dos fuentes de la fiscalía indicaron a Efe que el caso seguirá abierto."),
    ("es", "El capitán dijo el lunes que el Sgto. de guardia, Luis Gil, dormía."),
    ("es", "El ministro declaró el martes: de los dos proyectos, solo uno saldrá."),
    ("es", "«Ya está», dijo el alcalde el jueves. «De la casa, Juan, no queda nada»."),
    ("es", "La ministra respondió ayer al Sr. de la Vega, portavoz del grupo."),
    ("es", "El guía contó el lunes que cayó en el 206 a. C. de manos de Roma."),
    ("es", "El juez habló el lunes. De los acusados, Blas Mena, el mayor, calló."),
    ("de", "Der Minister sprach am Montag. Der Brücke, Karl Roths Werk, galt sein Lob."),
    ("de", "„Nein“, sagte Anke Lorenz am Dienstag. Die Sprecherin der Bahn sagte nichts."),
    ("de", "Der Bürgermeister von Odessa kündigte am Donnerstag an, die Schulen zu schließen."),
    ("de", "Die Sprecherin erklärte am Montag, am 3. der Reihe sei nichts."),
    ("de", "Der Leiter sagte, das sei 52 v. Chr. der Stadt geschenkt worden."),
    ("de", "Der Chef sagte am Freitag: der Leiter der Wache, Jan Holm, muss gehen."),
    ("de", "Die Leiterin sprach mit Dr. von der Heide, dem Sprecher der Bahn."),
    ("de", "John Kirby, der Sprecher des Nationalen Sicherheitsrates, sagte am Freitag nichts."),
    ("de", "„Er geht“, sagte Karl Roth am Montag. Leiter der Wache wird Jan Holm."),
    ("de", "Der Sprecher sagte am Freitag u. a. der Presse ab."),
    ("de", "Zwei Beamte berichteten der Agentur. Des Zolls Akten waren weg."),
    ("it", "Il questore ha parlato lunedì. Di Trapani, Dario Monti non ha detto nulla."),
    ("it", "«No», ha detto Sara Villa domenica. La direttrice del porto ha detto sì."),
    ("it", "Il capitano ha detto lunedì che il mar. dei carabinieri, Luca Riva, dormiva."),
    ("it", "Il ministro ha dichiarato martedì: dei due progetti, uno solo resterà."),
    ("it", "Due fonti della procura hanno riferito all’Ansa venerdì che l’inchiesta prosegue."),
    ("it", "«È finita», ha detto il sindaco giovedì. «Della casa, Luca, non resta niente»."),
    ("pt", "O gerente falou na segunda-feira. Da greve, Ana Reis não disse nada."),
    ("pt", "“Não”, disse Marta Lopes no domingo. A diretora do porto disse que sim."),
    ("pt", "O capitão disse na segunda que o sgt. da guarda, Rui Gil, dormia."),
    ("pt", "O ministro declarou na terça-feira: dos dois projetos, só um fica."),
    ("pt", "“Acabou”, disse o prefeito. “Da casa, João, não resta nada.”"),
    ("nl", "De directeur sprak maandag. Van de staking, zei Jan Smit, wist hij niets."),
    ("nl", "‘Nee’, zei Anja Prins zaterdag. De beheerder van de camping zei ja."),
    ("nl", "De kapitein zei maandag dat de sgt. van de wacht, Jan Mol, sliep."),
    ("nl", "De minister zei dinsdag: van de twee plannen blijft er één over."),
    ("nl", "‘Het is voorbij’, zei de burgemeester. ‘Van het huis, Jan, is niets over.’"),
)


@pytest.mark.parametrize(("language", "damaged", "truth"), MENDED)
def test_sentence_is_mended(language: str, damaged: str, truth: str) -> None:
    assert cleanwire.clean(damaged, target_lang=language).text == truth


@pytest.mark.parametrize(("language", "damaged", "truth"), SUGGESTED)
def test_sentence_is_mended_with_unsafe_fixes(language: str, damaged: str, truth: str) -> None:
    assert cleanwire.clean(damaged, target_lang=language).text == damaged
    assert cleanwire.clean(damaged, target_lang=language, unsafe=True).text == truth


@pytest.mark.parametrize(("language", "text"), NOT_MOVED)
def test_no_words_move(language: str, text: str) -> None:
    found = cleanwire.clean(text, target_lang=language, unsafe=True).findings
    assert "SEN002" not in [finding.code for finding in found]


@pytest.mark.parametrize(("language", "text"), ONLY_SUGGESTED)
def test_no_words_move_by_default(language: str, text: str) -> None:
    assert cleanwire.clean(text, target_lang=language, select="SEN002").text == text


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_sentence_is_kept(language: str, text: str) -> None:
    assert cleanwire.clean(text, target_lang=language, unsafe=True).text == text
