"""A zip archive in which some members are given new content and every other byte stays."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO

LARGEST = 256 << 20
"""Bytes that a member may have when it is unpacked: more is no text but an attack."""

_END, _CENTRAL, _LOCAL, _DESCRIPTOR = b"PK\x05\x06", b"PK\x01\x02", b"PK\x03\x04", b"PK\x07\x08"
_WIDE = 0xFFFFFFFF
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What begins documents of Word 97 and documents under a password."""
_LARGE = "is a zip archive of the large kind (ZIP64)"


@dataclass(frozen=True, slots=True)
class _Member:
    """A member: where its record in the directory, its local header and its packed content are."""

    record: int
    header: int
    start: int
    packed: int
    method: int
    flags: int


class Archive:
    """The archive in some bytes. Raises ValueError for what is no archive, or one that cannot be rewritten."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        if data.startswith(_COMPOUND):
            raise ValueError("is of before 2007 or has a password: save it as a document of today without one")
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
            raise ValueError(f"is no readable zip archive: {error}") from None
        self.names = tuple(info.filename for info in self._zip.infolist())
        if len(set(self.names)) < len(self.names):
            raise ValueError("is a zip archive with two members of one name")

    def read(self, name: str) -> bytes:
        """The content of a member. Raises ValueError."""
        try:
            info = self._zip.getinfo(name)
            if info.file_size > LARGEST:
                raise ValueError(f"{name} would be {info.file_size} bytes large")
            return self._zip.read(info)
        except KeyError:
            raise ValueError(f"has no member {name}") from None
        except (
            zipfile.BadZipFile,
            zlib.error,
            NotImplementedError,
            RuntimeError,
            EOFError,
            OSError,
            struct.error,
        ) as error:
            raise ValueError(f"{name} cannot be unpacked: {error}") from None

    def rewritten(self, contents: Mapping[str, bytes]) -> bytes:
        """The archive with new contents for some members, in the same order and packed in the same way."""
        if not contents:
            return self.data
        end = self._end()
        members = dict(self._members(end))
        splices: list[tuple[int, int, bytes]] = []
        for name, content in contents.items():
            splices += self._splices(members[name], content)
        splices.sort(key=lambda splice: splice[0])
        pointers = [(member.record + 42, member.header) for member in members.values()]
        pointers.append((end + 16, self._directory(end)[0]))
        for place, target in pointers:
            grown = sum(len(new) - (b - a) for a, b, new in splices if b <= target)
            (stored,) = struct.unpack_from("<I", self.data, place)
            splices.append((place, place + 4, struct.pack("<I", stored + grown)))
        pieces: list[bytes] = []
        reached = 0
        for start, stop, new in sorted(splices, key=lambda splice: splice[0]):
            pieces += self.data[reached:start], new
            reached = stop
        return b"".join([*pieces, self.data[reached:]])

    def _end(self) -> int:
        """Where the record at the end of the archive is."""
        at = len(self.data)
        while (at := self.data.rfind(_END, 0, at)) >= 0:
            if at + 22 <= len(self.data) and at + 22 + struct.unpack_from("<H", self.data, at + 20)[0] == len(
                self.data
            ):
                return at
        raise ValueError("is a zip archive with bytes behind its end")

    def _directory(self, end: int) -> tuple[int, int]:
        """Where the directory begins, and how many bytes stand before the archive proper."""
        size, offset = struct.unpack_from("<II", self.data, end + 12)
        if _WIDE in (size, offset) or size + offset > end:
            raise ValueError(_LARGE)
        return end - size, end - size - offset

    def _members(self, end: int) -> Iterator[tuple[str, _Member]]:
        at, before = self._directory(end)
        for name in self.names:
            if self.data[at : at + 4] != _CENTRAL:
                raise ValueError("is a zip archive with a damaged directory")
            flags, method = struct.unpack_from("<HH", self.data, at + 8)
            packed, size = struct.unpack_from("<II", self.data, at + 20)
            lengths = struct.unpack_from("<HHH", self.data, at + 28)
            (header,) = struct.unpack_from("<I", self.data, at + 42)
            if _WIDE in (packed, size, header):
                raise ValueError(_LARGE)
            header += before
            if self.data[header : header + 4] != _LOCAL:
                raise ValueError("is a zip archive with a damaged directory")
            start = header + 30 + sum(struct.unpack_from("<HH", self.data, header + 26))
            yield name, _Member(at, header, start, packed, method, flags)
            at += 46 + sum(lengths)

    def _splices(self, member: _Member, content: bytes) -> Iterator[tuple[int, int, bytes]]:
        """What changes with the content of a member: the content, its sizes and checksum."""
        if member.method not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ValueError(f"is packed by method {member.method}")
        packed = content
        if member.method == zipfile.ZIP_DEFLATED:
            packer = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
            packed = packer.compress(content) + packer.flush()
        facts = struct.pack("<III", zlib.crc32(content), len(packed), len(content))
        header, end = member.header, member.start + member.packed
        known = self.data[header + 14 : header + 26]
        if _WIDE in struct.unpack("<III", known)[1:]:
            raise ValueError(_LARGE)
        behind = bool(member.flags & 8)
        if not behind or any(known):
            yield header + 14, header + 26, facts
        yield member.start, end, packed
        if behind:
            at = end + 4 * (self.data[end : end + 4] == _DESCRIPTOR)
            yield at, at + 12, facts
        yield member.record + 16, member.record + 28, facts
