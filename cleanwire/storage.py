"""Reading and writing files: bytes in, bytes out, and never half a file."""

from __future__ import annotations

import codecs
import contextlib
import os
import stat
from dataclasses import dataclass

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
WIDE = tuple(encoding for _, encoding in _MARKS)
"""Encodings with more than a byte for each character, which no terminal and no patch reads."""


class FileProblem(Exception):
    """A file that cannot be read or written; its text says why and what to do, without the file's name."""


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file, and what the file was when they were read (None for what came from stdin)."""

    data: bytes
    stamp: os.stat_result | None = None


def read(path: str) -> Content:
    """The content of a file. Raises FileProblem."""
    try:
        mode = os.stat(path).st_mode
        if stat.S_ISDIR(mode):
            raise FileProblem("is a folder: name its files")
        if not stat.S_ISREG(mode):
            raise FileProblem("is not a regular file: pipe it in, and name it -")
        with open(path, "rb") as file:
            stamp = os.fstat(file.fileno())
            return Content(file.read(), stamp)
    except OSError as error:
        raise FileProblem(f"cannot be read: {reason(error)}") from error
    except ValueError as error:  # a NUL in the name
        raise FileProblem(f"cannot be read: {error}") from error


def decode(data: bytes, encoding: str) -> tuple[str, str]:
    """The text, line ends and byte-order mark as they are, and the encoding that gives the same bytes back.

    Raises FileProblem.

    >>> decode(b"\\xff\\xfea\\x00", "utf-16")
    ('\\ufeffa', 'utf-16-le')
    """
    exact = _exact(data, encoding)
    if exact == "utf-8" and b"\0" in data:
        utf = next((name for mark, name in _MARKS if data.startswith(mark)), None)
        advice = f"read it with --encoding {utf[:6]}" if utf else "leave it out"
        raise FileProblem(f"is not a text file (a NUL byte at offset {data.index(0)}): {advice}")
    try:
        text = data.decode(exact)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileProblem(
            f"is not {encoding.upper()} (byte 0x{data[error.start]:02x} at offset {error.start}, line {line}): "
            "name its encoding with --encoding, or convert it"
        ) from error
    except UnicodeError as error:
        raise FileProblem(f"is not {encoding.upper()} ({error}): name its encoding with --encoding") from error
    if "\0" in text:
        raise FileProblem(f"is not a text file (U+0000 at character {text.index(chr(0))}): leave it out")
    if exact != "utf-8" and encode(text, exact) != data:
        raise FileProblem(f"cannot be written back as it was in {encoding.upper()}: convert it to UTF-8")
    return text, exact


def encode(text: str, encoding: str, references: str = "strict") -> bytes:
    """The bytes of a text. Characters that the encoding does not have are written as `references` says, the name of an
    error handler of `str.encode`; where that is "strict" they raise FileProblem."""
    try:
        return text.encode(encoding, references)
    except UnicodeEncodeError as error:
        character = text[error.start]
        raise FileProblem(
            f"the clean text has {character!r} (U+{ord(character):04X}), which {encoding.upper()} cannot write: "
            "convert the file to UTF-8, or leave that fix out with --ignore"
        ) from error
    except UnicodeError as error:
        raise FileProblem(f"the clean text cannot be written in {encoding.upper()} ({error})") from error


def write(path: str, data: bytes, stamp: os.stat_result) -> None:
    """Puts `data` in the place of a file that was read when it was `stamp`: all of it, or nothing.

    A symbolic link stays one; mode and, where allowed, owner stay. Raises FileProblem.
    """
    import tempfile

    target = os.path.realpath(path)
    made: str | None = None
    try:
        if not os.access(target, os.W_OK):
            raise FileProblem("cannot be written: it is read-only")
        handle, made = tempfile.mkstemp(prefix=".cleanwire-", suffix=".tmp", dir=os.path.dirname(target))
        with open(handle, "wb") as file:
            file.write(data)
            file.flush()
            _dress(file.fileno(), made, stamp)
            os.fsync(file.fileno())
        if not _same(os.stat(target), stamp):
            raise FileProblem("was changed by another program meanwhile and left so: run cleanwire again")
        os.replace(made, target)
        made = None
        _sync_folder(os.path.dirname(target))
    except OSError as error:
        raise FileProblem(f"cannot be written: {reason(error)}") from error
    finally:
        if made is not None:
            with contextlib.suppress(OSError):
                os.unlink(made)


def reason(error: OSError) -> str:
    """What the system says, in lower case, as part of a sentence.

    >>> reason(FileNotFoundError(2, "No such file or directory"))
    'no such file or directory'
    """
    said = error.strerror or str(error)
    return said[:1].lower() + said[1:]


def _exact(data: bytes, encoding: str) -> str:
    """The encoding with its byte order, so that a byte-order mark is a character and not lost."""
    name = codecs.lookup(encoding).name
    if name == "utf-8-sig":
        return "utf-8"
    if name not in ("utf-16", "utf-32"):
        return name
    marked = (exact for mark, exact in _MARKS if exact.startswith(name) and data.startswith(mark))
    return next(marked, f"{name}-le")


def _dress(handle: int, path: str, stamp: os.stat_result) -> None:
    """Gives a new file the owner and the mode of an old one, as far as the system allows."""
    if hasattr(os, "fchown"):
        own = os.fstat(handle)
        if (own.st_uid, own.st_gid) != (stamp.st_uid, stamp.st_gid):
            for uid, gid in ((stamp.st_uid, stamp.st_gid), (-1, stamp.st_gid)):
                with contextlib.suppress(PermissionError):
                    os.fchown(handle, uid, gid)
                    break
    os.chmod(path, stat.S_IMODE(stamp.st_mode))


def _same(now: os.stat_result, then: os.stat_result) -> bool:
    return (now.st_ino, now.st_size, now.st_mtime_ns) == (then.st_ino, then.st_size, then.st_mtime_ns)


def _sync_folder(folder: str) -> None:
    """Makes the new name last through a power cut, where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
