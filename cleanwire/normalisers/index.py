"""Made by `python -m cleanwire.normalisers.make_index`: do not edit."""

# fmt: off
# ruff: noqa: E501
from typing import Any

ENTRIES: tuple[tuple[Any, ...], ...] = (
    ('ADD002', 'addition', None, ('(?i)source site',), (), 'cleanwire.normalisers.addition.site_footer:SiteFooter'),
    ('SEN001', 'sentence', frozenset(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']), ('[.?!][\\"\'”’»›“)\\]]*[ \\x{a0}\\n][\\"\'“‘«‹„‚(]?\\p{Ll}',), (), 'cleanwire.normalisers.sentence.false_stop:FalseStop'),
    ('SEN002', 'sentence', frozenset(['de', 'en', 'es', 'fr', 'it', 'nl', 'pt']), ('[.?!][\\"\'”’»›“)\\]]*[ \\x{a0}\\n][\\"\'“‘«‹„‚(]?\\p{Ll}',), (), 'cleanwire.normalisers.sentence.stranded_attribution:StrandedAttribution'),
)
