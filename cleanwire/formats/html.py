"""HTML: the prose of a page's blocks as one text, parts in another language, titles and prose attributes by themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from functools import partial

from cleanwire.edits import Edit
from cleanwire.formats import _html
from cleanwire.formats._blocks import Block, Flow
from cleanwire.formats._tags import ENTITY, Tag, Value, attributes, reading, tags
from cleanwire.formats.parsed import Parsed, Unit
from cleanwire.languages import primary
from cleanwire.languages.paths import tag_of
from cleanwire.prose import OBJECT, Atom, Prose
