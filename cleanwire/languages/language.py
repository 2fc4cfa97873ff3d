"""What cleanwire knows of a language: one frozen record, filled in by one module per language.

Every word and phrase is lower-case and is compared with lower-cased text (`str.lower`); a phrase has
single spaces between its words. A field that is empty means that the language has no such words or that
nobody has listed them yet: a normaliser then finds less, never something else.
"""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a block of text.

    >>> sorted(words("said told added"))
    ['added', 'said', 'told']
    """
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a block of text, one a line.

    >>> sorted(phrases('''
    ...     of course
    ...     in fact
    ... '''))
    ['in fact', 'of course']
    """
    return frozenset(filter(None, map(str.strip, text.splitlines())))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """The data of one language. `tag` is its BCP 47 tag without a region."""

    tag: str

    # Sentences.
    abbreviations: frozenset[str] = _NONE
    """Abbreviations that are written with a final stop and may stand inside a sentence, without that stop:
    `etc`, `approx`, `u.s`, `p.m`, `prof`, `inc`, `vs`, `et al`, `jan`."""
    short_words: frozenset[str] = _NONE
    """Complete words of one to four letters with which a sentence can end (`war`, `it`, `day`, `go`, `east`).
    A short word that is not here may be an abbreviation."""
    prepositions: frozenset[str] = _NONE
    """Prepositions, with their contractions (`du`, `zum`, `nella`)."""
    relatives: frozenset[str] = _NONE
    """Relative pronouns and adverbs and words of comparison that can only continue a sentence
    (`who`, `which`, `whose`, `than`; `dont`, `laquelle`). No word that also often opens one."""
    person_relatives: frozenset[str] = _NONE
    """Of the relative pronouns those that are subjects and speak of somebody: `who`, `qui`."""
    verb_final_openers: frozenset[str] = _NONE
    """Words of several uses that open a subordinate clause where its verb stands at the end: German `die`, `als`."""
    conjunctions: frozenset[str] = _NONE
    """Coordinating and subordinating conjunctions: `and`, `but`, `because`, `while`."""
    capital_nouns: bool = False
    """Whether common nouns have capitals, so that a capital tells no name."""
    capital_months: bool = False
    """Whether the names of days and months have capitals."""
    openers: frozenset[str] = _NONE
    """Phrases that begin with one of the words above and commonly open a sentence: `of course`, `in fact`,
    `at first`, `by the way`, `en effet`, `im übrigen`."""
    without_capital: frozenset[str] = _NONE
    """Words that print often begins a sentence with in lower case, for want of a capital with an accent: `à`."""
    verb_endings: tuple[str, ...] = ()
    """Endings of verbs, where the verb stands at the end of a subordinate clause: German `t`, `en`."""
    comma_before: frozenset[str] = _NONE
    """Words and phrases before which the language sets a comma when they continue a complete clause:
    `according to`, `which`, `including`, `who`; `dass`, `weil`."""
    clause_openers: frozenset[str] = _NONE
    """Conjunctions that open a subordinate clause before its main clause, and hardly anything else: `when`, `if`."""
    series_conjunctions: frozenset[str] = _NONE
    """Conjunctions before which a comma stands when a clause with a subject of its own follows, and, in some texts,
    before the last member of a series: `and`, `or`. Empty where no such comma is usual."""
    sets_clauses_off: bool = False
    """Whether a comma stands before and behind every subordinate clause."""
    bare_clauses: bool = False
    """Whether what was said may follow its verb with no word between: "he said it was late"."""
    possessives: frozenset[str] = _NONE
    """Words that tell whose, so that a relative clause behind their noun only adds to it: `his`, `their`."""
    restricted: frozenset[str] = _NONE
    """Words that a relative clause restricts, so that no comma parts them from it: `those`, `anyone`, `people`."""
    comparisons: frozenset[str] = _NONE
    """Words that lead the second part of a comparison: `than`; `als`, `wie`."""
    compared: frozenset[str] = _NONE
    """Words that begin the comparison: `mehr`, `so`. Empty where the words above lead nothing else."""
    infinitive_openers: frozenset[str] = _NONE
    """Those of `verb_final_openers` that take an infinitive with `infinitive_mark`: German `um`, `ohne`."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of infinitives, where the infinitive has no such mark: `ar`, `er`, `ir`."""
    infinitive_mark: str = ""
    """The word before an infinitive in a clause that a comma sets off: German `zu`."""
    participle_beginnings: tuple[str, ...] = ()
    """Where a participle stands at the end of its clause, what it begins with: German `ge`, `ver`."""
    participle_endings: tuple[str, ...] = ()
    """What a participle ends with: German `t`, `en`; `ed`; `ado`."""
    articles: frozenset[str] = _NONE
    """Articles that are pronouns, letters or particles too, so that a sentence may end with them, but hardly behind a
    preposition: `a`; `die`, `einen`; `het`."""
    noun_articles: frozenset[str] = _NONE
    """Those of them that, behind a noun, belong to the next one: German genitives as `der`, `dieser`."""
    unfinished: frozenset[str] = _NONE
    """Prepositions and conjunctions with which hardly any sentence ends: `despite`, `and`; `avec` is none."""
    stranded: frozenset[str] = _NONE
    """Prepositions with which a sentence may end, in a question or a relative clause, and hardly else: `from`."""
    sentence_words: frozenset[str] = _NONE
    """Words that in lower case after a full stop show a writer who does not capitalise: subject pronouns,
    articles and the like that open sentences (`i`, `he`, `it`, `the`, `there`, `this`)."""
    finite_verbs: frozenset[str] = _NONE
    """Frequent finite verb forms, auxiliaries and modals first: `is`, `was`, `has`, `will`, `said`, `made`."""
    finite_endings: tuple[str, ...] = ()
    """Endings that mark an unlisted word of five letters or more as a finite verb with fair certainty.
    No ending that is as common on nouns, adjectives or participles."""
    copulas: frozenset[str] = _NONE
    """Finite forms of `to be` that are no other words and not among `auxiliaries`: `is`, `were`; `fue`."""
    never_capital: frozenset[str] = _NONE
    """Conjunctions and prepositions that are neither names nor other words when they have a capital: `and`, `that`."""
    never_last: frozenset[str] = _NONE
    """Words with which no sentence ends: articles and the like (`the`, `a`, `every`; `le`, `une`)."""
    chat_words: frozenset[str] = _NONE
    """Words of informal chat: `lol`, `u`, `gonna`, `pls`, `mdr`."""

    # Attributions ("the spokesperson told reporters on Friday").
    determiners: frozenset[str] = _NONE
    """Words that open a noun phrase: articles, possessives, demonstratives, numerals, quantifiers."""
    speakers: frozenset[str] = _NONE
    """Nouns, singular and plural, every gender and case, for those who speak in the news: offices, professions,
    roles, groups, institutions (`spokesperson`, `minister`, `resident`, `police`, `ministry`, `witnesses`), and phrases
    of two words for some (`number two`)."""
    speaker_endings: tuple[str, ...] = ()
    """Endings of nouns for people in general: `ist`, `ician`, `woman`, `person`; `eur`, `rice`; `dor`."""
    saying: frozenset[str] = _NONE
    """Finite forms, third person, present and past, of the verbs that report speech: `said`, `says`, `told`,
    `announced`; in languages with compound tenses the simple forms."""
    quotatives: frozenset[str] = _NONE
    """Words that stand for a verb of saying behind what was said, before the speaker: `so`, `aldus`."""
    saying_participles: frozenset[str] = _NONE
    """Past participles of the same verbs, for compound tenses (`déclaré`, `gesagt`, `dichiarato`)."""
    auxiliaries: frozenset[str] = _NONE
    """Finite forms of the auxiliaries of those tenses, third person: `a`, `ont`, `hat`, `haben`, `ha`."""
    addressees: frozenset[str] = _NONE
    """Nouns, with nothing before them, for those who are told: `reporters`, `journalists`, `parliament`, `afp`."""
    time_words: frozenset[str] = _NONE
    """Words and phrases that say when: `yesterday`, `last week`, `this morning`, `earlier`, `gestern`.
    Names of days and months come from CLDR and are not listed here."""
    adverbials: frozenset[str] = _NONE
    """Other words and phrases that may follow a verb of saying: `bluntly`, `again`, `in a statement`,
    `by telephone`, `on condition of anonymity`, `at a news conference`."""
    complement_prepositions: frozenset[str] = _NONE
    """The prepositions, with contractions, by which a noun takes its complement as by English `of`:
    `of`, `for`; `de`, `du`, `des`; `von`, `vom`, `des`, `der`; `del`, `della`."""
    genitives: frozenset[str] = _NONE
    """Of those, the ones that, like `of`, say whose or of what and hardly ever begin an adverbial: `of`; `de`, `du`;
    `von`, `des`. In German articles in the genitive count."""
    past_endings: tuple[str, ...] = ()
    """Endings of regular third-person past forms, and of participles where compound tenses report speech: `ed`;
    `é`; `ó`; `te`. They tell that an unlisted word between a speaker and a time may be a verb of saying."""
    genitive_verbs: frozenset[str] = _NONE
    """Forms of verbs of saying that take an object with such a preposition themselves: `spoke`, `warned`, `told`."""
    complementisers: frozenset[str] = _NONE
    """Words by which a clause that is said begins: `that`, `que`, `dass`."""
    relative_complementisers: frozenset[str] = _NONE
    """Of those, the ones that open relative clauses too: `that`, `que`. German `dass` does not."""
    complement_adjectives: frozenset[str] = _NONE
    """Adjectives, each with its preposition, that stand behind a noun for somebody: `close to`, `proche de`."""
    verb_pronouns: frozenset[str] = _NONE
    """Pronouns that stand directly before their verb, whatever its subject: `se`, `lo`."""
    oblique_articles: tuple[tuple[str, str], ...] = ()
    """Articles, each with the ending of a noun behind it, that show together that the noun is no subject:
    `("dem", "")`, `("der", "in")`."""
    telling: frozenset[str] = _NONE
    """Forms of verbs of saying whose object, without a preposition, is whoever is told: `told`, `warned`."""
    plain_saying: frozenset[str] = _NONE
    """Forms of verbs of saying that take nobody as their object: `said`, `sagte`."""
    domains: frozenset[str] = _NONE
    """Nouns, or last parts of compounds, for what people lead, speak for or come from: `town`, `navy`."""
    personal_possessives: frozenset[str] = _NONE
    """Words that tell whose, of somebody mentioned before: `his`; `su`; `seiner`."""
    noun_first: bool = False
    """Whether a noun stands before its adjectives, as in Romance languages."""
    speech_objects: frozenset[str] = _NONE
    """Nouns that follow `spoke of`, `warned of`, `told of`: `plans`, `progress`, `risks`, `fears`, `how`."""
    titles: frozenset[str] = _NONE
    """Titles and forms of address that stand before a name: `mr`, `president`, `general`, `professor`."""
    name_particles: frozenset[str] = _NONE
    """Lower-case words inside personal names: `de`, `van`, `von`, `al`, `bin`, `della`."""
    inner_particles: frozenset[str] = _NONE
    """Those of them that a surname cannot begin with: English `of`."""

    # Boilerplate, as it stands in web articles in this language.
    teasers: frozenset[str] = _NONE
    """Labels, without their colon, that introduce a link to another article and that only the news and blogs
    use: `read also`, `you may also like`."""
    cross_references: frozenset[str] = _NONE
    """Labels that do so in the news, and in reference works, manuals and letters as well: `see also`,
    `read more`, `siehe auch`. None of them may be a teaser too."""
    footers: frozenset[str] = _NONE
    """Whole lines that a scraper, a feed or an engine leaves at the end: `source link`, `continue reading`;
    ` … ` stands for words of the text's own (`the post … appeared first on …`).
    No ordinary credit (`source: eurostat`) and no disclosure of machine translation."""
    site_footers: frozenset[str] = _NONE
    """How it says `source site`, the line by which a scraper numbers its sources, without the number."""
    disclosures: frozenset[str] = _NONE
    """Sentences by which a publisher says that the text was translated by machine, without the final stop."""
    refusals: frozenset[str] = _NONE
    """How a language model begins to say that it will not or cannot, in the first person: `as an ai, i`."""
    furniture: frozenset[str] = _NONE
    """Whole lines of web page furniture: `advertisement`, `share on facebook`, `subscribe to our newsletter`,
    `read more`."""
    tag_labels: frozenset[str] = _NONE
    """Labels, without their colon, of the list of topics below an article: `tags`, `related topics`."""

    # Typography: beyond what CLDR says.
    quotes: tuple[str, ...] = ()
    """Pairs of quotation marks that its writers use beside those of CLDR, each as opening and closing mark: `«»`,
    `»«`, `””`. English marks, curly and straight, are admitted everywhere and not listed."""
    spaced_quotes: tuple[str, ...] = ()
    """Pairs inside which its writers, or some of them, set a space: `«»` in French."""
    regional_quotes: tuple[tuple[str, str], ...] = ()
    """Pairs that are at home in one region only, each after the region: `("CH", "«»")`. Elsewhere they are admitted
    in a document that uses no others."""
    unused_quotes: tuple[tuple[str, str], ...] = ()
    """Pairs that one region does not write, though others do, each after the region: `("BR", "«»")`."""
    quotation_terms: tuple[str, ...] = ()
    """Beginnings of the words by which a text speaks of quotation marks: `guillemet`, `quotation mark`."""
    sign_terms: frozenset[str] = _NONE
    """Words, singular and plural, behind which a text names a sign that it speaks of: `sign`, `key`, `operator`."""
    spaced_punctuation: str = ""
    """The marks before which its writers set a space: `:;?!` in French."""
    fixed_spaces: tuple[tuple[str, str], ...] = ()
    """The no-break spaces that careful typography sets before marks and inside quotation marks, each behind the
    marks: `(":", "\u00a0")`, `("«»", "\u00a0")`."""
    regional_fixed_spaces: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    """The same where a region has its own, behind the region."""
    typographic_quotes: tuple[str, ...] = ()
    """The outer and the inner pair that careful typography sets, where CLDR says otherwise."""
    dash: str = " – "
    """The dash between clauses, with the spaces that careful typography sets around it."""
    regional_dashes: tuple[tuple[str, str], ...] = ()
    """The same where a region has its own, behind the region."""
    inserted_dashes: tuple[str, str] = ("", "")
    """Where dashes stand around what is inserted into a sentence as brackets do, the two with their spaces: ` —`, `— `
    in Spanish."""
    bound_words: frozenset[str] = _NONE
    """Words that careful typography does not leave at the end of a line: Czech `k`, `s`, `v`."""
    elisions: frozenset[str] = _NONE
    """What stands before an apostrophe that elides a vowel before a vowel or h: `l`, `d`, `qu`, `dell`."""
    contractions: frozenset[str] = _NONE
    """Whole words with an apostrophe inside that no other word is written like: `don't`, `it's`, `aujourd'hui`."""
    clitics: frozenset[str] = _NONE
    """What stands after an apostrophe behind any noun or name, or between two apostrophes: English `s`, `n`."""
    clipped: frozenset[str] = _NONE
    """What stands after an apostrophe at the beginning of a word, in place of letters: English `tis`, Dutch `s`."""
    name_suffixes: frozenset[str] = _NONE
    """What stands after an apostrophe behind a name alone: Turkish `da`, `in`."""
    apostrophe_letters: str = ""
    """Letters before which its spelling sets an apostrophe in words: Ukrainian `я` in `м'яч`."""
    own_marks: str = ""
    """Marks that not all languages have and this one has: `¿¡`, the Arabic comma, the danda."""
    letters: str = ""
    """The letters of its words beside `a` to `z`; of a Cyrillic one those that not all have."""
    function_words: frozenset[str] = _NONE
    """Some dozens of the most frequent words, by which a short passage is told from one in another language."""
    stray_words: frozenset[str] = _NONE
    """Frequent words that show what was left over where they stand in a text in a language that does not have them."""
    word_terms: frozenset[str] = _NONE
    """Beginnings of the words by which a text speaks of a word or a statement of code: `word`, `mean`, `loop`."""

    # Numbers and dates: beyond what CLDR says.
    day_endings: frozenset[str] = _NONE
    """What its writers set behind the number of a day in a date: `st`, `nd`; `er`; `º`."""
    regional_decimal: str = ""
    """A decimal sign that some of its regions write, other than the one that CLDR gives for the language."""
    groups_by_lakh: bool = False
    """Whether some of its writers set commas after two digits each above the thousands: `12,34,567`."""
    hour_letters: str = ""
    """The letters that its writers set between hours and minutes: `h` in French `14h30`."""
    scale_words: frozenset[str] = _NONE
    """Its abbreviations for thousands, millions and more, without a stop: `mio`, `mln`, `tys`."""
    question_words: frozenset[str] = _NONE
    """Words that begin a question and hardly ever another sentence: `why`, `who`."""

    # Words that stand twice, and words that a tokeniser takes apart.
    never_doubled: frozenset[str] = _NONE
    """Function words that no right sentence has twice in a row, whatever their two uses: `the`, `of`, `an`."""
    doublable: frozenset[str] = _NONE
    """Function words that may well stand twice in a row: `that`, `had`; `nous`, `vous`; `die`, `sie`."""
    attribute_endings: tuple[str, ...] = ()
    """Endings of participles and adjectives before which a whole phrase can stand: `im im Mai beschlossenen Plan`."""
    emphatics: frozenset[str] = _NONE
    """Words that writers say three times and more, for emphasis or for their sound: `no`, `very`, `ha`, `bla`."""
    enclitics: frozenset[str] = _NONE
    """What leans on the word before it, with its apostrophe, as tokenisers cut it off: `'s`, `n't`, `'re`."""
    enclitic_hosts: frozenset[str] = _NONE
    """Words on which these lean so often that a space between is an error: `it`, `did`, `don`, `we`."""
    proclitics: frozenset[str] = _NONE
    """Elided words, without their apostrophe, that lean on the word after them: `l`, `qu`; `dell`, `un`."""
    hyphenated: frozenset[str] = _NONE
    """Words with hyphens whose parts, with spaces around the hyphen, are nothing else: `из-за`, `well-known`; one that
    begins with a hyphen leans on the word before it: `-нибудь`, `-t-il`."""
    reduplicates: bool = False
    """Whether it doubles words, with a hyphen between: Indonesian `anak-anak`."""
    compound_nouns: frozenset[str] = _NONE
    """Nouns that a number joins to itself by a hyphen: `20th-century`, `five-year`."""
    bylines: frozenset[str] = _NONE
    """How an agency's line about who wrote and edited a report begins, in brackets: `reporting by`."""
    credits: frozenset[str] = _NONE
    """Words that lead a credit to an agency: `photo`, `image`, `with`, `text`."""
    rights: frozenset[str] = _NONE
    """Phrases that reserve rights: `all rights reserved`."""

    # What a model says around its translation, and how a translation is labelled.
    names: frozenset[str] = _NONE
    """What the language is called, in itself and in English."""
    translation_words: frozenset[str] = _NONE
    """Stems of the words for translation and translating: `translat`, `übersetz`."""
    assents: frozenset[str] = _NONE
    """Words with which a model takes up its task, without punctuation: `sure`, `of course`, `certainly`."""
    chatter_openings: frozenset[str] = _NONE
    """Whole first lines by which a model introduces a translation, without the colon and without an assent:
    `here is the translation`."""
    chatter_closings: frozenset[str] = _NONE
    """How a line begins in which a model takes leave or explains itself: `let me know if you need any further`,
    `note: i kept`."""
    prompts: frozenset[str] = _NONE
    """How an instruction to translate begins: `translate the following`."""
    translation_labels: frozenset[str] = _NONE
    """Labels set before a translation, without the colon: `translation`, `final translation`."""
    translator_notes: frozenset[str] = _NONE
    """What a note in brackets begins with, or is, that a translator or a model puts into the text:
    `translator's note`, `lit.`, `or:`, `untranslatable`."""
    machine_labels: frozenset[str] = _NONE
    """Short labels that say that a machine translated: `machine translation`."""
