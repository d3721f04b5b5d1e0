"""The printing protocol, byte by byte."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.devices.ipp import Attribute, Group, NotIpp, Operation, Request, Tag, unpack


def test_a_request_is_as_the_standard_has_it() -> None:
    request = Request(
        Operation.PRINT_JOB,
        (Attribute.one(Tag.URI, "printer-uri", "ipp://localhost/printers/Zebra"),),
        (Attribute.one(Tag.INTEGER, "copies", 2), Attribute(Tag.KEYWORD, "media", ("a6", "a7"))),
    )
    assert request.pack() == (
        b"\x02\x00\x00\x02\x00\x00\x00\x01\x01"
        b"\x47\x00\x12attributes-charset\x00\x05utf-8"
        b"\x48\x00\x1battributes-natural-language\x00\x02en"
        b"\x45\x00\x0bprinter-uri\x00\x1eipp://localhost/printers/Zebra"
        b"\x02\x21\x00\x06copies\x00\x04\x00\x00\x00\x02"
        b"\x44\x00\x05media\x00\x02a6\x44\x00\x00\x00\x02a7\x03"
    )


def test_an_answer_is_read_with_sets_languages_and_what_is_not_asked_for() -> None:
    answer = unpack(
        b"\x02\x00\x00\x00\x00\x00\x00\x01\x01"
        b"\x41\x00\x0estatus-message\x00\x06\xed\x95\x9c\xea\xb8\x80"
        b"\x04\x23\x00\x0dprinter-state\x00\x04\x00\x00\x00\x05"
        b"\x44\x00\x07reasons\x00\x05media\x44\x00\x00\x00\x05paper"
        b"\x34\x00\x09media-col\x00\x00\x4a\x00\x00\x00\x01x\x21\x00\x00\x00\x04\x00\x00\x00\x07\x37\x00\x00\x00\x00"
        b"\x22\x00\x09accepting\x00\x01\x01"
        b"\x35\x00\x04said\x00\x0a\x00\x02es\x00\x04hola"
        b"\x04\x42\x00\x0cprinter-name\x00\x05Zebra\x03"
    )
    assert answer.done
    assert answer.first(Group.OPERATION) == {"status-message": ["한글"]}
    first, second = answer.each(Group.PRINTER)
    assert first == {"printer-state": [5], "reasons": ["media", "paper"], "accepting": [True], "said": ["hola"]}
    assert second == {"printer-name": ["Zebra"]}
    assert not unpack(b"\x02\x00\x04\x06\x00\x00\x00\x01\x03").done


@pytest.mark.parametrize("raw", [b"", b"<html>", b"\x02\x00\x00\x00\x00\x00\x00\x01\x04\x21\x00\x06copies\x00\x04\x00"])
def test_what_is_no_answer_is_said(raw: bytes) -> None:
    with pytest.raises(NotIpp):
        unpack(raw)


@given(raw=st.binary(max_size=200))
def test_no_answer_breaks_the_program(raw: bytes) -> None:
    for begin in (b"", b"\x02\x00\x00\x00\x00\x00\x00\x01"):
        with contextlib.suppress(NotIpp):
            unpack(begin + raw)
