"""Texts with three to five artifacts at once, in each other and beside each other, and what an editor would print."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from cleanwire import clean
from cleanwire.edits import apply, invert

UNSAFE = True


@dataclass(frozen=True, slots=True)
class Row:
    """A text, what it is to become, and the artifacts that it carries."""

    name: str
    lang: str
    before: str
    after: str
    unsafe: bool = False


ROWS = (
    # English
    Row(
        "entities under mojibake, spaces before signs",
        "en",
        "The cafÃ&copy; on RÃ¼gen&rsquo;s shore is closed , the owner said .\n",
        "The café on Rügen’s shore is closed, the owner said.\n",
    ),
    Row(
        "guillemets as entities, a space before the comma, mojibake",
        "en",
        "&laquo; We are leaving &raquo; , said the captain of the SÃ£o Paulo.\n",
        "“We are leaving”, said the captain of the São Paulo.\n",
    ),
    Row(
        "contractions split by a tokeniser, quotation marks as entities",
        "en",
        "They did n't say &quot; no &quot; , and he ca n't wait .\n",
        "They didn't say \"no\", and he can't wait.\n",
        UNSAFE,
    ),
    Row(
        "a contraction whose apostrophe is mojibake and stands alone",
        "en",
        "The minister did nâ€™t resign , and « the matter is closed » .\n",
        "The minister didn’t resign, and “the matter is closed”.\n",
    ),
    Row(
        "a loop of clauses glued behind spaced commas",
        "en",
        "The ferry was late ,and the ferry was late ,and the ferry was late ,and the ferry was late ,and the ferry was "
        "late .\n",
        "The ferry was late.\n",
        UNSAFE,
    ),
    Row(
        "a loop of tokeniser marks",
        "en",
        "▁The ▁port ▁is ▁shut , ▁the ▁port ▁is ▁shut , ▁the ▁port ▁is ▁shut , ▁the ▁port ▁is ▁shut , ▁the ▁port ▁is "
        "▁shut .\n",
        "The port is shut.\n",
        UNSAFE,
    ),
    Row(
        "chatter, a fence, guillemets",
        "en",
        "Here is the translation:\n\n```text\nThe mayor called the bridge « a disgrace » .\n```\n",
        "The mayor called the bridge “a disgrace”.\n",
        UNSAFE,
    ),
    Row(
        "chatter, a wrapper of tags, mojibake",
        "en",
        "Sure! Here is the translation:\n\n<output>\nThe cafÃ© opens in June , and closes « for good » in May "
        ".\n</output>\n",
        "The café opens in June, and closes “for good” in May.\n",
        UNSAFE,
    ),
    Row(
        "a false stop inside foreign quotation marks",
        "en",
        "He called it « an attack on civilian infrastructure. in Ukraine » , and left on Monday.\n",
        "He called it “an attack on civilian infrastructure in Ukraine”, and left on Monday.\n",
    ),
    Row(
        "a stranded attribution behind spaced quotation marks",
        "en",
        "“ We will not move, ” the spokesperson told reporters on Friday. of the National Security Council, John "
        "Kirby.\n",
        "“We will not move,” the spokesperson of the National Security Council, John Kirby, told reporters on "
        "Friday.\n",
    ),
    Row(
        "a stranded attribution behind guillemets that are entities",
        "en",
        "&laquo; It was an insult, &raquo; the general secretary told reporters on Wednesday. of the Dockersâ€™ Union, "
        "Marion Tull.\n",
        "“It was an insult,” the general secretary of the Dockers’ Union, Marion Tull, told reporters on Wednesday.\n",
    ),
    Row(
        "byte escapes beside control tokens",
        "en",
        "<s> The mayor\\xe2\\x80\\x99s caf\\xc3\\xa9 is shut . </s>\n",
        "The mayor’s café is shut.\n",
    ),
    Row(
        "byte fallbacks, a template's tokens, a space before a sign",
        "en",
        "<|im_start|>assistant\nThe na<0xC3><0xAF>ve plan failed , he said.<|im_end|>",
        "The naïve plan failed, he said.",
    ),
    Row(
        "reasoning, chatter, a false stop",
        "en",
        "<think>The source is French.</think>\nHere is the translation:\n\nThe raid hit civilian infrastructure. in "
        "Ukraine on Monday .\n",
        "The raid hit civilian infrastructure in Ukraine on Monday.\n",
    ),
    Row(
        "furniture, a disclosure, a footer",
        "en",
        "The council votes on Monday , at noon.\n\nShare on Facebook\n\nThis article was translated automatically.\n\n"
        "source site-64\n",
        "The council votes on Monday, at noon.\n",
        UNSAFE,
    ),
    Row(
        "a disclosure stays between a teaser and a footer",
        "en",
        "The council votes on Monday.\n\n• Read also: Who is who in the council\n\nThe result is « open » .\n\n"
        "This article was translated automatically.\n\nsource site-64\n",
        "The council votes on Monday.\n\nThe result is “open”.\n\nThis article was translated automatically.\n",
    ),
    Row(
        "carriage returns throughout",
        "en",
        "The cafÃ© is « shut » .\r\n\r\n• Read also: A winter without light\r\n\r\nIt hit civilian infrastructure. in "
        "Ukraine on Monday.\r\n\r\nsource site-64\r\n",
        "The café is “shut”.\r\n\r\nIt hit civilian infrastructure in Ukraine on Monday.\r\n",
    ),
    Row(
        "foreign letters, an invisible space, a doubled article",
        "en",
        "The \u0440resident spoke to the\u200b the press , briefly.\n",
        "The president spoke to the press, briefly.\n",
    ),
    Row(
        "wide signs around mojibake and a glued address",
        "en",
        "The fiancÃ©，who had waited for a year，wrote to https: //example.org/a about it。\n",
        "The fiancé, who had waited for a year, wrote to https://example.org/a about it.\n",
    ),
    Row(
        "a control byte for an apostrophe, a date's stop, a space",
        "en",
        "They don\x92t open « for good » before the 7th. December .\n",
        "They don’t open “for good” before the 7th December.\n",
    ),
    Row(
        "joined hyphens, a bracket's spaces, guillemets",
        "en",
        "The state @-@ owned line ( the second in a year ) was « a gift » , he said .\n",
        "The state-owned line (the second in a year) was “a gift”, he said.\n",
    ),
    # French
    Row(
        "un titre d'appel en mojibake",
        "fr",
        "Le marchÃ© reste fermÃ© jusquâ€™Ã  nouvel ordre .\n\nÃ€ lire aussi : Ces villages que lâ€™on oublie\n\nIl "
        "rouvrira en mai.\n",
        "Le marché reste fermé jusqu’à nouvel ordre.\n\nIl rouvrira en mai.\n",
    ),
    Row(
        "apostrophes séparées, entités, phrase coupée",
        "fr",
        "L&#39; attaque a touché des infrastructures civiles. en Ukraine , selon l' armée .\n",
        "L'attaque a touché des infrastructures civiles en Ukraine, selon l'armée.\n",
    ),
    Row(
        "bavardage, mojibake, pied de page",
        "fr",
        "Voici la traduction :\n\nLe marchÃ© rouvre le 1er mai , a dit le maire.\n\nsource site-64\n",
        "Le marché rouvre le 1er mai, a dit le maire.\n",
    ),
    Row(
        "guillemets allemands, attribution échouée",
        "fr",
        "„Nous ne céderons pas“ , a déclaré le porte-parole vendredi. du ministère de la Défense, Jean Roux.\n",
        "«\u00a0Nous ne céderons pas\u00a0», a déclaré le porte-parole du ministère de la Défense, Jean Roux, "
        "vendredi.\n",
    ),
    Row(
        "mot doublé, jetons, échappements",
        "fr",
        "<s> Le prix de de l\\xe2\\x80\\x99eau a doublé . </s>\n",
        "Le prix de l’eau a doublé.\n",
        UNSAFE,
    ),
    # German
    Row(
        "Guillemets, Mojibake, Leerzeichen",
        "de",
        "Der BÃ¼rgermeister nannte die BrÃ¼cke « eine Schande » , sagte er am Montag .\n",
        "Der Bürgermeister nannte die Brücke „eine Schande“, sagte er am Montag.\n",
    ),
    Row(
        "Anreißer, Entitäten, Fußzeile",
        "de",
        "Der Rat tagt am 7. Juni in K&ouml;ln .\r\n\r\nLesen Sie auch: Wer im Rat sitzt\r\n\r\nDas Ergebnis ist "
        "&bdquo;offen&ldquo; .\r\n\r\nsource site-12\r\n",
        "Der Rat tagt am 7. Juni in Köln.\r\n\r\nDas Ergebnis ist „offen“.\r\n",
    ),
    Row(
        "Vorrede, Zaun, falscher Punkt",
        "de",
        "Hier ist die Übersetzung:\n\n```\nDer Angriff traf die Infrastruktur. in der Ukraine , sagte die "
        "Armee.\n```\n",
        "Der Angriff traf die Infrastruktur in der Ukraine, sagte die Armee.\n",
        UNSAFE,
    ),
    # Spanish
    Row(
        "marcas de tokenización, entidad, espacio",
        "es",
        "▁El ▁alcalde ▁habl&oacute; ▁en ▁Bogot&aacute; , ▁seg&uacute;n ▁la ▁radio .\n",
        "El alcalde habló en Bogotá, según la radio.\n",
    ),
    Row(
        "punto falso, mojibake, avance",
        "es",
        "El ataque alcanzÃ³ infraestructuras civiles. en Ucrania el lunes , y el ejÃ©rcito calla.\n\nLea también: "
        "Un invierno sin "
        "luz\n\nNo hubo heridos .\n",
        "El ataque alcanzó infraestructuras civiles en Ucrania el lunes, y el ejército calla.\n\nNo hubo heridos.\n",
    ),
    Row(
        "signos de apertura, entidades, espacios",
        "es",
        "Aqu&iacute; est&aacute; la traducci&oacute;n:\n\n&iquest;Cu&aacute;ndo abre el puerto ? Nadie lo sabe .\n",
        "¿Cuándo abre el puerto? Nadie lo sabe.\n",
    ),
    # Italian
    Row(
        "apostrofi staccati, mojibake, spazi",
        "it",
        "L' acqua dell' Arno Ã¨ salita , ha detto il sindaco : « nessun ferito » .\n",
        "L'acqua dell'Arno è salita, ha detto il sindaco: «nessun ferito».\n",
    ),
    Row(
        "richiamo, punto falso, coda",
        "it",
        "L’attacco ha colpito infrastrutture civili. in Ucraina lunedì , e l’esercito tace.\n\nLeggi anche: Un "
        "inverno senza "
        "luce\n\nNon ci sono feriti.\n\nsource site-7\n",
        "L’attacco ha colpito infrastrutture civili in Ucraina lunedì, e l’esercito tace.\n\nNon ci sono feriti.\n",
    ),
    # Portuguese
    Row(
        "chamada em mojibake, rodapé",
        "pt-BR",
        "A votaÃ§Ã£o foi adiada , disse o ministro.\n\nLeia tambÃ©m: O que muda com a lei\n\nO SenadoÂ volta na "
        "terÃ§a.\n\nsource site-3\n",
        "A votação foi adiada, disse o ministro.\n\nO Senado\u00a0volta na terça.\n",
    ),
    Row(
        "conversa, aspas alemãs, espaço",
        "pt",
        "Aqui está a tradução:\n\nO prefeito chamou a ponte de „uma vergonha“ , e saiu .\n",
        "O prefeito chamou a ponte de “uma vergonha”, e saiu.\n",
    ),
    # Dutch
    Row(
        "entiteiten, spaties in aanhalingstekens, voetregel",
        "nl",
        "De burgemeester noemde de brug &ldquo; een schande &rdquo; , zei hij op maandag .\n\nsource site-9\n",
        "De burgemeester noemde de brug “een schande”, zei hij op maandag.\n",
    ),
    Row(
        "inleiding, valse punt, verwijzing",
        "nl",
        "Hier is de vertaling:\n\nDe aanval trof civiele infrastructuur. in Oekraïne op maandag , en het leger "
        "zwijgt.\n\nLees ook: Een "
        "winter zonder licht\n\nEr vielen geen gewonden.\n",
        "De aanval trof civiele infrastructuur in Oekraïne op maandag, en het leger zwijgt.\n\nEr vielen geen "
        "gewonden.\n",
    ),
    # Russian
    Row(
        "латинская буква, сущности, пробелы",
        "ru",
        "Мэр нaзвал мост &laquo;позором&raquo; , сообщило агентство .\n\nЧитайте также: Зима без света\n\nСовет "
        "собрался в понедельник.\n",
        "Мэр назвал мост «позором», сообщило агентство.\n\nСовет собрался в понедельник.\n",
    ),
    Row(
        "вступление, жетоны, невидимый пробел",
        "ru",
        "Вот перевод:\n\nСовет\u200b собрался в понедельник , но не голосовал .</s>\n",
        "Совет собрался в понедельник, но не голосовал.\n",
    ),
    # Chinese
    Row(
        "开场白、控制标记、实体",
        "zh-Hans",
        "以下是翻译：\n\n委员会于星期一举行会议&#12290;</s>\n",
        "委员会于星期一举行会议。\n",
    ),
    Row(
        "思考、循环、结束标记",
        "zh-Hans",
        "<think>先看原文。</think>\n市长说桥已经关闭，桥已经关闭，桥已经关闭，桥已经关闭，桥已经关闭，桥已经关闭。</s>\n",
        "市长说桥已经关闭。\n",
        UNSAFE,
    ),
    # Arabic
    Row(
        "مقدمة وكيانات وعلامات",
        "ar",
        "إليك الترجمة:\n\nاجتمع المجلس يوم الاثنين ، وقال الوزير إن &quot;الأمر منته&quot; .</s>\n",
        'اجتمع المجلس يوم الاثنين، وقال الوزير إن "الأمر منته".\n',
    ),
    Row(
        "فاصلة لاتينية وعنوان آخر وتذييل",
        "ar",
        "اجتمع المجلس يوم الاثنين , ثم انصرف .\n\nاقرأ أيضا: شتاء بلا ضوء\n\nلم يصب أحد .\n\nsource site-64\n",
        "اجتمع المجلس يوم الاثنين، ثم انصرف.\n\nلم يصب أحد.\n",
        UNSAFE,
    ),
    # A translated footer behind the rest
    Row(
        "Vorrede, Mojibake, Guillemets, Anreißer, übersetzte Fußzeile",
        "de",
        "Natürlich! Hier ist die Übersetzung:\n\nDer BÃ¼rgermeister sprach von « einer Schande » , so die "
        "Zeitung .\n\nLesen Sie auch: Warum der Tunnel nie fertig wird\n\nDie FÃ¤hre fährt um 14 Uhr "
        ".\n\nQuelle Seite-22\n",
        "Der Bürgermeister sprach von „einer Schande“, so die Zeitung.\n\nDie Fähre fährt um 14 Uhr.\n",
    ),
    Row(
        "saludo, marcas de tokenización, avance, pie traducido",
        "es",
        "¡Claro! Aquí tienes la traducción:\n\n▁El ▁alcalde ▁dijo ▁« ▁basta ▁» ▁el ▁lunes ▁.\n\nLea también: "
        "Un invierno sin luz\n\nEl transbordador saldrÃ¡ a las 14 h .\n\nfuente sitio-33\n",
        "El alcalde dijo «basta» el lunes.\n\nEl transbordador saldrá a las 14 h.\n",
    ),
    Row(
        "wstęp, mojibake, cudzysłowy, zapowiedź, przetłumaczona stopka",
        "pl",
        "Jasne! Oto tłumaczenie:\n\nBurmistrz nazwaÅ‚ most “ haÅ„bÄ… ” , podaje gazeta .\n\nCzytaj także: "
        "Zima bez światła\n\nProm odpływa o 14 .</s>\n\nźródło strona-11\n",
        "Burmistrz nazwał most “hańbą”, podaje gazeta.\n\nProm odpływa o 14.\n",
    ),
    Row(
        "εισαγωγή, κενά, παραπομπή, μεταφρασμένο υποσέλιδο",
        "el",
        "Φυσικά! Ορίστε η μετάφραση:\n\nΟ δήμαρχος αποκάλεσε τη γέφυρα « ντροπή » , γράφει η εφημερίδα "
        ".\n\nΔιαβάστε επίσης: Ένας χειμώνας χωρίς φως\n\nΤο πλοίο φεύγει στις 14 .</s>\n\nπηγή "
        "ιστότοπος-11\n",
        "Ο δήμαρχος αποκάλεσε τη γέφυρα «ντροπή», γράφει η εφημερίδα.\n\nΤο πλοίο φεύγει στις 14.\n",
    ),
    Row(
        "פתיחה, ישויות, הפניה, תחתית מתורגמת",
        "he",
        "בטח! הנה התרגום:\n\nראש העיר כינה את הגשר &quot;בושה&quot; , דיווח העיתון .\n\nקראו גם: חורף בלי "
        "אור על החוף\n\nהמעבורת יוצאת בשתיים .</s>\n\nאתר מקור-64\n",
        'ראש העיר כינה את הגשר "בושה", דיווח העיתון.\n\nהמעבורת יוצאת בשתיים.\n',
    ),
    Row(
        "pembuka, spasi, taut berita, kaki yang diterjemahkan",
        "id",
        "Tentu! Berikut adalah terjemahannya:\n\nWali kota menyebut jembatan itu “ aib ” , tulis koran "
        ".\n\nBaca juga: Musim dingin tanpa cahaya\n\nFeri berangkat pukul dua .</s>\n\nsumber situs-64\n",
        "Wali kota menyebut jembatan itu “aib”, tulis koran.\n\nFeri berangkat pukul dua.\n",
    ),
    # All families at once
    Row(
        "chatter, mojibake, entities, a doubled word, a scraper's footer",
        "en",
        "Sure! Here is the translation:\n\nThe cafÃ© &laquo; opens &raquo; in June , said the the owner .\n\n"
        "source site-12\n\nSource link\n",
        "The café “opens” in June, said the owner.\n",
    ),
    Row(
        "control tokens around guillemets, a doubled word and wide marks",
        "en",
        "<s> He said « yes » to of of the plan ，and left。</s>\n",
        "He said “yes” to of the plan, and left.\n",
    ),
    Row(
        "inline code between loose and wide marks",
        "en",
        "Run `make` , then wait （see `notes`）， and go the the long way 。\n",
        "Run `make`, then wait (see `notes`), and go the long way.\n",
    ),
    Row(
        "chatter, one mojibake letter beside guillemets, a doubled word, a wide stop",
        "pl",
        "Oto tłumaczenie:\n\nBurmistrz powiedziaÅ‚ «nie» , i poszedł do do domu。\n",
        "Burmistrz powiedział «nie», i poszedł do domu.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word, a wide stop",
        "el",
        "Εδώ είναι η μετάφραση:\n\nΟ δήμαρχος είπε 「όχι」 , και και έφυγε。\n",
        "Ο δήμαρχος είπε «όχι», και έφυγε.\n",
    ),
    Row(
        "a grave accent for an apostrophe, a foreign pair, a doubled word, a wide stop",
        "tr",
        "İşte çeviri:\n\nBaşkan Ankara`da „hayır“ dedi , ve ve gitti。\n",
        "Başkan Ankara’da “hayır” dedi, ve gitti.\n",
    ),
    Row(
        "a grave accent for an apostrophe, spaced guillemets, a wide stop",
        "uk",
        "Ось переклад:\n\nМер сказав « ні » , і м`яч упав。\n",
        "Мер сказав «ні», і м’яч упав.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word, a wide stop",
        "ar",
        "إليك الترجمة:\n\nقال العمدة 「لا」 ، وذهب إلى إلى بيته。\n",
        "قال العمدة “لا”، وذهب إلى بيته.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word, a wide stop",
        "he",
        "הנה התרגום:\n\nראש העיר אמר 「לא」 , והלך אל הבית של של אביו。\n",
        "ראש העיר אמר ”לא”, והלך אל הבית של אביו.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word, a wide stop",
        "fa",
        "این ترجمه است:\n\nشهردار گفت 「نه」 ، و از از خانه رفت。\n",
        "شهردار گفت «نه»، و از خانه رفت.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word",
        "hi",
        "यह रहा अनुवाद:\n\nमहापौर ने ने कहा „नहीं“ , और चले गए。\n",
        "महापौर ने कहा “नहीं”, और चले गए।\n",
    ),
    Row(
        "chatter, guillemets, wide marks",
        "ko",
        "다음은 번역입니다:\n\n시장은 «아니요»라고 말했다 ，그리고 떠났다。\n",
        "시장은 “아니요”라고 말했다, 그리고 떠났다.\n",
    ),
    Row(
        "chatter, a foreign pair, a spaced comma, a doubled word, a wide stop",
        "id",
        "Berikut terjemahannya:\n\nWali kota berkata 「tidak」 , lalu pergi ke ke rumah。\n",
        "Wali kota berkata “tidak”, lalu pergi ke rumah.\n",
    ),
    Row(
        "spaces inside inverted marks, CJK brackets, mojibake",
        "es",
        "¡Claro! Aquí está la traducción:\n\n¿ QuÃ© hora es ? preguntó 「el alcalde」 , y salió 。\n",
        "¿Qué hora es? preguntó “el alcalde”, y salió.\n",
    ),
)


def _id(row: Row) -> str:
    return f"{row.lang}: {row.name}"


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_artifacts_in_each_other_are_mended_as_an_editor_would(row: Row) -> None:
    result = clean(row.before, target_lang=row.lang, unsafe=row.unsafe)
    assert result.text == row.after
    codes = {finding.code for finding in result.findings if finding.applied}
    assert len(codes) >= 2, f"no interaction: {codes}"
    assert apply(row.before, result.edits) == row.after
    assert apply(row.after, invert(row.before, result.edits)) == row.before


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_what_was_mended_comes_back_unchanged(row: Row) -> None:
    assert clean(row.after, target_lang=row.lang, unsafe=row.unsafe).text == row.after


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_all_fixes_taken_back_give_the_original(row: Row) -> None:
    result = clean(row.before, target_lang=row.lang, unsafe=row.unsafe)
    applied = [finding for finding in result.findings if finding.applied]
    assert result.revert(*applied).text == row.before


@pytest.mark.parametrize("row", ROWS, ids=_id)
def test_carriage_returns_change_nothing_but_the_line_ends(row: Row) -> None:
    before, after = (text.replace("\r\n", "\n").replace("\n", "\r\n") for text in (row.before, row.after))
    assert clean(before, target_lang=row.lang, unsafe=row.unsafe).text == after
