"""Classes of fields: what `dataclasses` makes of a class, as far as it is asked for here, in a tenth of the time.

That library imports `inspect` and compiles six functions for each class, which for the classes that a page needs takes
longer than to look at the page.
"""

from __future__ import annotations

from operator import attrgetter, eq, ge, gt, le, lt
from typing import TYPE_CHECKING

__all__ = ["dataclass", "field", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    _MISSING = object()

    class _Field:
        def __init__(self, default, default_factory, shown):
            self.default, self.default_factory, self.shown = default, default_factory, shown

    def field(*, default=_MISSING, default_factory=None, repr=True):
        """A field with what is said of it."""
        return _Field(default, default_factory, repr)

    def dataclass(*, frozen=False, slots=False, kw_only=False, eq=True, order=False):
        """What gives a class its methods.

        >>> @dataclass(frozen=True, slots=True)
        ... class Point:
        ...     x: int
        ...     y: int = 0
        >>> Point(1), Point(1) == Point(1, 0), hash(Point(1)) == hash(Point(1)), replace(Point(1), y=2).y
        (Point(x=1, y=0), True, True, 2)
        """

        def made(cls):
            names = tuple(cls.__annotations__)
            own = {name: value for name, value in vars(cls).items() if name not in ("__dict__", "__weakref__")}
            fields = {name: own.pop(name, _MISSING) for name in names}
            fields = {
                name: value if isinstance(value, _Field) else _Field(value, None, True)
                for name, value in fields.items()
            }
            methods = {"__init__": _init(fields, frozen, kw_only, "__post_init__" in own), "__repr__": _repr(fields)}
            methods |= _compared(names, frozen, order) if eq else {}
            methods |= _frozen(names) if frozen else {}
            if not kw_only:
                methods["__match_args__"] = names
            own = methods | own | {"_fields": names}
            if slots:
                own["__slots__"] = names
            else:
                own |= {name: each.default for name, each in fields.items() if each.default is not _MISSING}
            new = type(cls)(cls.__name__, cls.__bases__, own)
            new.__qualname__ = cls.__qualname__
            return new

        return made

    def replace(record, /, **changes):
        """A record with other values in some of its fields."""
        return type(record)(**{name: getattr(record, name) for name in record._fields} | changes)

    def _init(fields, frozen, kw_only, is_finished):
        known, asked, lines = {"_set": object.__setattr__, "_missing": _MISSING}, [], []
        for name, each in fields.items():
            value = name
            if each.default_factory is not None:
                known[f"_make_{name}"] = each.default_factory
                value = f"_make_{name}() if {name} is _missing else {name}"
                asked.append(f"{name}=_missing")
            elif each.default is not _MISSING:
                known[f"_default_{name}"] = each.default
                asked.append(f"{name}=_default_{name}")
            else:
                asked.append(name)
            lines.append(f"_set(self, {name!r}, {value})" if frozen else f"self.{name} = {value}")
        if is_finished:
            lines.append("self.__post_init__()")
        arguments = ", ".join(["self", *(["*"] if kw_only else []), *asked])
        exec(f"def __init__({arguments}):\n " + "\n ".join(lines), known)
        return known["__init__"]

    def _repr(fields):
        shown = [name for name, each in fields.items() if each.shown]

        def __repr__(self):
            return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"

        return __repr__

    def _compared(names, frozen, order):
        values = attrgetter(*names)

        def comparison(compare):
            def compared(self, other):
                return compare(values(self), values(other)) if other.__class__ is self.__class__ else NotImplemented

            return compared

        def __hash__(self):
            return hash(values(self))

        ordered = {"__lt__": lt, "__le__": le, "__gt__": gt, "__ge__": ge} if order else {}
        methods = {name: comparison(compare) for name, compare in {"__eq__": eq, **ordered}.items()}
        return methods | {"__hash__": __hash__ if frozen else None}

    def _frozen(names):
        def __setattr__(self, name, value):
            raise AttributeError(f"cannot assign to field {name!r}")

        def __delattr__(self, name):
            raise AttributeError(f"cannot delete field {name!r}")

        def __getstate__(self):
            return [getattr(self, name) for name in names]

        def __setstate__(self, state):
            for name, value in zip(names, state, strict=True):
                object.__setattr__(self, name, value)

        return {
            "__setattr__": __setattr__,
            "__delattr__": __delattr__,
            "__getstate__": __getstate__,
            "__setstate__": __setstate__,
        }
