"""Where the benchmark cuts sentences: words that open a phrase, and words after which no phrase ends.

Written for the benchmark, apart from the lexicons of cleanwire.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Boundaries:
    """Words of one language, in lower case."""

    prepositions: frozenset[str]
    relatives: frozenset[str]
    """Relative pronouns and adverbs."""
    relatives_after_comma: frozenset[str]
    """Words that are relative pronouns behind a comma, when a verb ends the clause."""
    conjunctions: frozenset[str]
    comparisons: frozenset[str]
    """Words before the second part of a comparison, when one of `compared` stands shortly before."""
    compared: frozenset[str]
    articles: frozenset[str]
    """Articles, and prepositions that hold one."""
    bound: frozenset[str]
    """Words that the next phrase belongs to, besides all those above."""
    informal: frozenset[str]
    """Words of talk, chat and reviews: no news."""


def _of(**fields: str) -> Boundaries:
    return Boundaries(**{name: frozenset(text.split()) for name, text in fields.items()})


BOUNDARIES = {
    "en": _of(
        prepositions="""about across after against along among around at before behind between by during for from in
            inside into near of on onto over since through throughout to towards under until with within without""",
        relatives="who which whose whom where",
        relatives_after_comma="",
        conjunctions="and or but because while when if although though so as that after before until unless whereas",
        comparisons="than like",
        compared="""more less fewer better worse rather other larger higher lower bigger smaller earlier later longer
            older younger greater faster easier harder stronger different just much exactly looks look sounds""",
        articles="the a an this these his her its their our",
        bound="""according because due instead out up down off such well prior thanks regardless depending lot kind
            sort one some most many all each any both none half more less couple is are was were be been being has
            have had do does did will would can could may might must shall should not no able going want wants wanted
            need needs used so as too very just only even still i you he she it we they who what that there here or
            and but part than rather other next able back away away both either neither every few several own same
            much far""",
        informal="""i i'm i've i'd i'll my me you your you're we'll lol yeah ok okay hi hello thanks thank please
            gonna u wow omg haha stars seller amazon product ppl kinda yep yeah thru k uh gotta anymore""",
    ),
    "fr": _of(
        prepositions="""dans sur sous avec sans pour par entre vers chez depuis pendant contre après avant devant
            derrière selon malgré parmi de du des à au aux en d'""",
        relatives="qui dont où lequel laquelle lesquels lesquelles auquel duquel",
        relatives_after_comma="",
        conjunctions="et ou mais car lorsque quand si comme puisque quoique que qu' tandis parce ainsi afin",
        comparisons="que qu' comme",
        compared="plus moins aussi autant mieux plutôt autre autres même mêmes meilleur meilleure pire",
        articles="le la les un une du des au aux cette ces ce son sa ses leur leurs",
        bound="""grâce face quant lors près loin afin autour cause suite rapport jusque jusqu'à plus moins beaucoup
            peu avant hors lieu partir raison train côté cours sein est sont était étaient a ont avait avaient sera
            seront être avoir été fait faire va vont peut peuvent doit doivent ne pas n' il elle ils elles on nous
            vous je tu se ce c' qu' l' d' très bien tout tous toute toutes chaque même si aussi trop encore après
            auprès proche au-delà vis-à-vis fur propos terme faveur assez tant lui leur y""",
        informal="je j' tu toi ton ta tes moi mon ma mes vous votre vos",
    ),
    "es": _of(
        prepositions="""en sobre bajo con sin para por entre hacia desde durante contra tras ante según mediante hasta
            de del a al""",
        relatives="que quien quienes cuyo cuya cuyos cuyas donde",
        relatives_after_comma="",
        conjunctions="y e o pero porque aunque cuando si mientras como sino que pues",
        comparisons="que como",
        compared="más menos mejor peor mayor menor tan tanto tanta otro otra mismo misma igual antes",
        articles="el la los las un una del al este esta estos estas su sus",
        bound="""antes después cerca lejos dentro fuera además debajo encima detrás delante junto respecto frente
            gracias debido través acuerdo partir pesar alrededor es son era eran fue fueron ha han había habían ser
            estar está están estaba hay puede pueden debe deben va van iba no ni se lo le les me te muy más menos tan
            todo todos toda todas cada otro otra él ella ellos ya así sino tal cual torno cuanto vez parte lado largo
            través""",
        informal="yo tú tu tus mi mis me te ti usted",
    ),
    "it": _of(
        prepositions="""in su con senza per tra fra verso contro dopo durante secondo presso sotto sopra di del dello
            della dei degli delle da dal dalla dai dalle a al allo alla ai alle nel nello nella nei negli nelle sul
            sulla sui sulle d' dell' nell' all' dall' sull'""",
        relatives="che cui dove",
        relatives_after_comma="",
        conjunctions="e ed o ma perché mentre quando se anche come poiché affinché",
        comparisons="che di del della dei degli delle come rispetto",
        compared="più meno meglio peggio maggiore minore migliore altro stesso stessa così tanto",
        articles="""il lo la i gli le un uno una del dello della dei degli delle al allo alla ai alle dal dalla nel
            nella nei nelle sul sulla questo questa suo sua l' dell' nell' all' dall' sull'""",
        bound="""prima dopo fino oltre vicino insieme grazie parte invece causa base accanto intorno rispetto davanti
            fuori dentro circa più meno partire è sono era erano ha hanno aveva avevano sarà essere avere stato stata
            fa fanno può possono deve devono non né si lo li le ci vi ne mi ti molto tutto tutti tutta tutte ogni così
            anche ancora già lui lei loro io noi l' d' un' dell' all' nell' dall' sull' seguito virtù sede mezzo
            lungo""",
        informal="io tu tuo tua mio mia miei mi ti",
    ),
    "pt": _of(
        prepositions="""em sobre sob com sem para por entre desde durante contra após ante perante segundo até de do
            da dos das a ao à aos às no na nos nas pelo pela pelos pelas num numa""",
        relatives="que quem cujo cuja cujos cujas onde",
        relatives_after_comma="",
        conjunctions="e ou mas porque embora quando se enquanto como pois que nem",
        comparisons="que do como",
        compared="mais menos melhor pior maior menor tão tanto outro outra mesmo mesma",
        articles="o a os as um uma do da dos das ao aos no na nos nas pelo pela este esta seu sua",
        bound="""antes depois além acerca através perto longe dentro fora junto devido graças relação partir apesar
            cerca respeito mais menos é são era eram foi foram tem têm tinha tinham ser estar está estão estava há
            pode podem deve devem vai vão não nem se lhe lhes me muito todo todos toda todas cada já também só ainda
            ele ela eles elas lado longo frente base conta favor meio torno vez parte função""",
        informal="eu tu teu tua meu minha meus me você vocês",
    ),
    "de": _of(
        prepositions="""in im an am auf aus bei beim mit nach von vom vor zum zur für gegen durch um unter über
            zwischen seit wegen während trotz ohne bis ins ans""",
        relatives="deren dessen denen welche welcher wo wobei wodurch womit worauf",
        relatives_after_comma="der die das den dem",
        conjunctions="und oder aber dass weil wenn obwohl während damit ob sondern denn nachdem bevor als",
        comparisons="als wie",
        compared="""mehr weniger besser schlechter größer höher kleiner anders eher so ebenso genauso länger früher
            später stärker schneller niedriger andere lieber""",
        articles="der die das den dem des ein eine einen einem einer im am zum zur vom beim ins diese dieser",
        bound="""bis gegenüber zusammen aufgrund gegensatz bezug ist sind war waren hat haben hatte hatten wird werden
            wurde wurden sei kann können soll sollen muss müssen will wollen nicht auch nur noch schon so zu sehr er
            sie es wir ich man sich mehr weniger alle viele beide jeder keine kein sein ihr ihre seine sowohl weder
            hin her da dann hier dort wie was wer etwa rund""",
        informal="""ich mich mir mein meine meinen meinem meiner du dich dir dein deine hallo hi lg super amazon produkt
            artikel lieferung aufbau""",
    ),
    "nl": _of(
        prepositions="""in op aan bij met naar uit over door tegen tussen onder tot na sinds zonder voor van volgens
            tijdens wegens ondanks vanuit langs rond binnen buiten vanaf""",
        relatives="die wie waar waarin waarbij waarvan waardoor waarmee waarop wiens wier",
        relatives_after_comma="dat",
        conjunctions="en of maar omdat hoewel terwijl toen als dat zodat want nadat voordat tenzij",
        comparisons="dan als",
        compared="""meer minder beter slechter groter hoger lager kleiner langer eerder later anders zo even net
            sterker ouder jonger andere""",
        articles="de het een deze dit zijn haar hun",
        bound="""plaats is zijn was waren heeft hebben had hadden wordt worden werd werden kan kunnen moet moeten zal
            zou zullen zouden wil willen niet ook nog al er te om zo zeer heel hij zij ze het we wij ik men zich meer
            minder alle veel beide elk geen een aantal toe af mee hier daar waar hoe wat wie behoeve middel aanzien
            vanwege omdat samen ongeveer tot""",
        informal="ik mij mijn me jij je jou jouw hallo",
    ),
}
"""The boundaries of each language that SEN001 and SEN002 know."""
