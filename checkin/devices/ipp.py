"""The Internet Printing Protocol, as far as a desk speaks it: a request as bytes, and what an answer says.

    Request --pack--> bytes --HTTP--> bytes --unpack--> Answer

Encoding and tags as in RFC 8010, meanings as in RFC 8011. Written here because it is small: the library that fits best
(pyipp) brings an event loop and a dozen packages for it, and the usual one (pycups) has to be compiled on each desk.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

VERSION = 0x0200
"""IPP/2.0, which every CUPS since 1.4 answers."""

PORT = 631
"""Where IPP is spoken, unless told otherwise (RFC 8010)."""


class Operation(IntEnum):
    """What is asked."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_PRINTER_ATTRIBUTES = 0x000B
    GET_DEFAULT = 0x4001  # of CUPS, as is the next
    GET_PRINTERS = 0x4002


class Group(IntEnum):
    """To what attributes belong."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04


class Tag(IntEnum):
    """Of what kind a value is; only those that are sent, or need more than their bytes to be read."""

    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    BEGIN_COLLECTION = 0x34
    TEXT_WITH_LANGUAGE = 0x35
    NAME_WITH_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME = 0x49


NOT_FOUND = 0x0406
"""The status of an answer that knows no such printer or job; from ``FAILED`` on, a request was not carried out."""
NOT_ACCEPTING = 0x0506
FAILED = 0x0400

Value = int | bool | str
Values = Sequence[Value]


class NotIpp(ValueError):
    """Bytes that are no answer of a printing system."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a request; several ``values`` are a set."""

    tag: Tag
    name: str
    values: Values

    @classmethod
    def one(cls, tag: Tag, name: str, value: Value) -> Attribute:
        """An attribute of one value."""
        return cls(tag, name, (value,))


@dataclass(frozen=True, slots=True)
class Answer:
    """A ``status`` of RFC 8011, and the attributes of each group, in order. A value of a kind unknown here is left out."""

    status: int
    groups: tuple[tuple[int, Mapping[str, Values]], ...] = ()

    @property
    def done(self) -> bool:
        """Whether what was asked was carried out."""
        return self.status < FAILED

    def each(self, group: Group) -> list[Mapping[str, Values]]:
        """The attributes of each printer or job that the answer tells of."""
        return [attributes for tag, attributes in self.groups if tag == group]

    def first(self, group: Group) -> Mapping[str, Values]:
        """The attributes of the first one, none if there is none."""
        return next(iter(self.each(group)), {})


@dataclass(frozen=True, slots=True)
class Request:
    """One ``operation`` with its attributes; those of the ``job`` say how to print."""

    operation: Operation
    about: tuple[Attribute, ...]
    job: tuple[Attribute, ...] = field(default=())

    def pack(self) -> bytes:
        """The request as it goes over the wire; a document follows it as it is."""
        said = (
            Attribute.one(Tag.CHARSET, "attributes-charset", "utf-8"),
            Attribute.one(Tag.LANGUAGE, "attributes-natural-language", "en"),
            *self.about,
        )
        packed = [struct.pack(">HHI", VERSION, self.operation, 1), *_group(Group.OPERATION, said)]
        if self.job:
            packed += _group(Group.JOB, self.job)
        return b"".join((*packed, bytes((Group.END,))))


def _group(group: Group, attributes: Iterable[Attribute]) -> list[bytes]:
    return [bytes((group,)), *(_attribute(attribute) for attribute in attributes)]


def _attribute(attribute: Attribute) -> bytes:
    packed = b""
    name = attribute.name.encode()
    for value in attribute.values:
        if attribute.tag is Tag.BOOLEAN:
            raw = bytes((bool(value),))
        elif isinstance(value, int):
            raw = struct.pack(">i", value)
        else:
            raw = str(value).encode()
        packed += struct.pack(">BH", attribute.tag, len(name)) + name + struct.pack(">H", len(raw)) + raw
        name = b""  # further values of a set have no name
    return packed


def unpack(raw: bytes) -> Answer:
    """What an answer says; raises ``NotIpp``."""
    try:
        return _Reading(raw).answer()
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise NotIpp(f"an answer that cannot be read: {error}") from error


class _Reading:
    """A place in the bytes of an answer."""

    def __init__(self, raw: bytes) -> None:
        self._raw, self._at = raw, 0

    def answer(self) -> Answer:
        _, status, _ = struct.unpack(">HHI", self._take(8))
        groups: list[tuple[int, dict[str, list[Value]]]] = []
        name, depth = "", 0
        while (tag := self._take(1)[0]) != Group.END:
            if tag < 0x10:
                groups.append((tag, {}))
                continue
            said = self._text()
            raw = self._take(struct.unpack(">H", self._take(2))[0])
            depth += (tag == Tag.BEGIN_COLLECTION) - (tag == Tag.END_COLLECTION)
            if depth or tag == Tag.END_COLLECTION:
                continue  # nothing that is asked for is a collection
            name = said or name
            value = _value(tag, raw)
            if value is not None:
                groups[-1][1].setdefault(name, []).append(value)
        return Answer(status, tuple(groups))

    def _take(self, count: int) -> bytes:
        taken = self._raw[self._at : self._at + count]
        if len(taken) < count:
            raise IndexError("it ends too early")
        self._at += count
        return taken

    def _text(self) -> str:
        return self._take(struct.unpack(">H", self._take(2))[0]).decode()


def _value(tag: int, raw: bytes) -> Value | None:
    if tag in (Tag.INTEGER, Tag.ENUM):
        return int(struct.unpack(">i", raw)[0])
    if tag == Tag.BOOLEAN:
        return raw != b"\0"
    if tag in (Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE):
        inside = _Reading(raw)
        inside._text()
        return inside._text()
    return raw.decode() if tag & 0x40 else None
