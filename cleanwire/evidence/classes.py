"""Classes of characters for triggers: a little wider than Unicode's, and so small that RE2 compiles them at once.

Each is what stands between the brackets of a class, and holds all code points of the property that it is named for, so
that a trigger made with it hides nothing; beyond ASCII it also holds others of the same blocks. The ideographic
punctuation and the full-width forms of ASCII marks are in none of them.
"""

from __future__ import annotations

_REST = r"\x{2071}-\x{2fff}\x{3005}-\x{3007}\x{3021}-\x{feff}\x{ff21}-\x{ff3a}\x{ff41}-\x{ff5a}\x{ff66}-\x{10ffff}"
LETTER = rf"A-Za-z\x{{aa}}\x{{b5}}\x{{ba}}\x{{c0}}-\x{{1fff}}{_REST}"
"""The letters, `\\p{L}`."""
LOWER = rf"a-z\x{{aa}}\x{{b5}}\x{{ba}}\x{{df}}-\x{{1fff}}{_REST}"
"""The small letters, `\\p{Ll}`."""
UPPER = rf"A-Z\x{{c0}}-\x{{de}}\x{{100}}-\x{{1fff}}{_REST}"
"""The capital letters, `\\p{Lu}`."""
