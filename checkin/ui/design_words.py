"""Designs in words: their elements, fields and choices, and what is wrong with one.

The engine says what is wrong in English, for the command line and for who writes a file; here it is said in the
window's language. What is not known here (the words of the TOML reader) is repeated as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from checkin.badges.tables import DesignError

translate = QCoreApplication.translate

_SENTENCES: dict[str, Callable[[], str]] = {
    r"reaches over the edge of the page": lambda: translate("DesignWords", "reaches over the edge of the page"),
    r"reaches into the white around the QR code": lambda: translate(
        "DesignWords", "reaches into the white around the QR code"
    ),
    r"reaches into the first (?P<a>[\d.]+) mm, which stay free": lambda: translate(
        "DesignWords", "reaches into the first {a} mm, which stay free"
    ),
    r"reaches into the (?P<a>[\d.]+) x (?P<b>[\d.]+) mm at (?P<c>[\d.]+), (?P<d>[\d.]+), which stay free": lambda: (
        translate("DesignWords", "reaches into the {a} × {b} mm at {c}, {d}, which stay free")
    ),
    r"needs (?P<a>[\d.]+) mm even at its smallest, and the box has (?P<b>[\d.]+) mm": lambda: translate(
        "DesignWords", "needs {a} mm even at its smallest, and the box has {b} mm"
    ),
    r"is missing": lambda: translate("DesignWords", "is missing"),
    r"must be a colour such as #1b2a49, not (?P<a>.+)": lambda: translate(
        "DesignWords", "must be a colour such as #1b2a49, not {a}"
    ),
    r"must be \[largest, comfortable, smallest\] in points, at least 4, not (?P<a>.+)": lambda: translate(
        "DesignWords", "must be [largest, comfortable, smallest] in points, at least 4, not {a}"
    ),
    r"must be one of (?P<a>.+), not (?P<b>.+)": lambda: translate("DesignWords", "must be one of {a}, not {b}"),
    r"must be a number, not (?P<a>.+)": lambda: translate("DesignWords", "must be a number, not {a}"),
    r"must be a whole number of at least (?P<a>\d+), not (?P<b>.+)": lambda: translate(
        "DesignWords", "must be a whole number of at least {a}, not {b}"
    ),
    r"must be (?P<a>\d+) numbers in brackets, not (?P<b>.+)": lambda: translate(
        "DesignWords", "must be {a} numbers in brackets, not {b}"
    ),
    r"must be true or false, not (?P<a>.+)": lambda: translate("DesignWords", "must be true or false, not {a}"),
    r"must be a text in quotes, not (?P<a>.+)": lambda: translate("DesignWords", "must be a text in quotes, not {a}"),
    r"must be a table": lambda: translate("DesignWords", "must be a table"),
    r"must be written (?P<a>.+)": lambda: translate("DesignWords", "must be written {a}"),
    r"must be more than 0": lambda: translate("DesignWords", "must be more than 0"),
    r"must be beside the design, not (?P<a>.+)": lambda: translate("DesignWords", "must be beside the design, not {a}"),
    r"must be \[least, most\] for a continuous label, the least first": lambda: translate(
        "DesignWords", "must be [least, most] for a continuous label, the least first"
    ),
    r"is not a key of a design": lambda: translate("DesignWords", "is not a key of a design"),
    r"is not TOML: (?P<a>.+)": lambda: translate("DesignWords", "is not TOML: {a}"),
    r"there is no design (?P<a>.+)": lambda: translate("DesignWords", "there is no design {a}"),
    r"the design (?P<a>.+) is not TOML: (?P<b>.+)": lambda: translate("DesignWords", "the design {a} is not TOML: {b}"),
    r"the design (?P<a>.+) is like another itself": lambda: translate(
        "DesignWords", "the design {a} is like another itself"
    ),
    r"cannot be read: (?P<a>.+)": lambda: translate("DesignWords", "cannot be read: {a}"),
    r"(?P<a>.+) cannot be read: (?P<b>.+)": lambda: translate("DesignWords", "{a} cannot be read: {b}"),
    r"needs a file, data, or flag = true": lambda: translate("DesignWords", "needs a file, data, or flag = true"),
    r"is not base64": lambda: translate("DesignWords", "is not base64"),
    r"is not a PNG or JPEG picture": lambda: translate("DesignWords", "is not a PNG or JPEG picture"),
    r"has (?P<a>[\d.]+) MB; a picture may have (?P<b>[\d.]+) MB": lambda: translate(
        "DesignWords", "has {a} MB; a picture may have {b} MB"
    ),
    r"has (?P<a>\d+) x (?P<b>\d+) pixels, which is more than paper can show": lambda: translate(
        "DesignWords", "has {a} × {b} pixels, which is more than paper can show"
    ),
    r"a design inside an event file carries its pictures itself, as data": lambda: translate(
        "DesignWords", "a design inside an event file carries its pictures itself, as data"
    ),
    r"needs a \[back\]": lambda: translate("DesignWords", "needs a [back]"),
    r'goes together with fold = "quarter"': lambda: translate("DesignWords", 'goes together with fold = "quarter"'),
    r"a continuous label has neither a back nor a sheet": lambda: translate(
        "DesignWords", "a continuous label has neither a back nor a sheet"
    ),
    r"(?P<a>\d+) badges need (?P<b>[\d.]+) mm, and the sheet has (?P<c>[\d.]+) mm": lambda: translate(
        "DesignWords", "{a} badges need {b} mm, and the sheet has {c} mm"
    ),
}


def what_is_wrong(error: DesignError) -> str:
    """What ``error`` says, without where."""
    for pattern, words in _SENTENCES.items():
        if said := re.fullmatch(pattern, error.what, re.DOTALL):
            return words().format(**said.groupdict())
    return error.what


def element_sentence(error: DesignError) -> str:
    """What is wrong with the element that a person is working on: "QR code reaches over the edge of the page." """
    what = what_is_wrong(error)
    kind, key = _of_key(error.key)
    if not kind:
        return translate("DesignWords", "Not possible: {what}.").format(what=_ended(what))
    name = f"{kind_word(kind)}, {key}" if key else kind_word(kind)
    return translate("DesignWords", "{element}: {what}.").format(element=name, what=_ended(what))


def file_sentence(error: DesignError) -> str:
    """What is wrong with a file: which, where, why."""
    name = re.split(r"[/\\]", error.file)[-1]
    what = _ended(what_is_wrong(error))
    if error.line and error.key:
        words = translate("DesignWords", "{file}, line {line}, {key}: {what}.")
    elif error.line:
        words = translate("DesignWords", "{file}, line {line}: the file {what}.")
    else:
        words = translate("DesignWords", "{file}: {key} {what}.")
    return " ".join(words.format(file=name, line=QLocale().toString(error.line), key=error.key, what=what).split())


def _ended(what: str) -> str:
    return what.rstrip(". ")


def _of_key(key: str) -> tuple[str, str]:
    """The kind of element of ``key`` ("back.box[2].text[1].size"), and what of it; ("", ...) for none."""
    parts = [re.sub(r"\[\d+\]", "", part) for part in key.split(".")]
    if parts[0] in ("back", "inside"):
        parts = parts[1:]
    if not parts or parts[0] not in _kinds():
        return "", key
    return parts[0], parts[-1] if len(parts) > 1 and parts[-1] != "text" else ""


def _kinds() -> dict[str, str]:
    return {
        "box": translate("DesignWords", "Text box"),
        "rule": translate("DesignWords", "Line"),
        "frame": translate("DesignWords", "Frame"),
        "picture": translate("DesignWords", "Picture"),
        "programme": translate("DesignWords", "Programme"),
        "band": translate("DesignWords", "Category band"),
        "qr": translate("DesignWords", "QR code"),
        "free": translate("DesignWords", "Kept free"),
    }


def kind_word(kind: str) -> str:
    """An element of ``kind``."""
    return _kinds().get(kind, kind)


def field_word(field: str) -> str:
    """A field of the person."""
    return {
        "hangul": translate("DesignWords", "Name in Hangul"),
        "latin": translate("DesignWords", "Name in Latin letters"),
        "given": translate("DesignWords", "Given name"),
        "surnames": translate("DesignWords", "Surnames"),
        "company": translate("DesignWords", "Company"),
        "title": translate("DesignWords", "Job title"),
        "country_code": translate("DesignWords", "Country, two letters"),
        "country": translate("DesignWords", "Country"),
        "digits": translate("DesignWords", "Last four digits"),
        "event": translate("DesignWords", "Event"),
        "category": translate("DesignWords", "Category in Spanish"),
        "category_korean": translate("DesignWords", "Category in Korean"),
        "category_both": translate("DesignWords", "Category in both"),
    }.get(field, field)


def choice_word(key: str, value: str) -> str:
    """One ``value`` of the choice ``key`` of an element."""
    return {
        ("align", "left"): translate("DesignWords", "Left"),
        ("align", "centre"): translate("DesignWords", "Centre"),
        ("align", "right"): translate("DesignWords", "Right"),
        ("valign", "top"): translate("DesignWords", "Top"),
        ("valign", "middle"): translate("DesignWords", "Middle"),
        ("valign", "bottom"): translate("DesignWords", "Bottom"),
        ("when", ""): translate("DesignWords", "Always"),
        ("when", "hangul"): translate("DesignWords", "With a name in Hangul"),
        ("when", "no hangul"): translate("DesignWords", "Without a name in Hangul"),
        ("breaks", "anywhere"): translate("DesignWords", "Between words and syllables"),
        ("breaks", "words"): translate("DesignWords", "Only between words"),
        ("weight", "Regular"): translate("DesignWords", "Regular"),
        ("weight", "Medium"): translate("DesignWords", "Medium"),
        ("weight", "SemiBold"): translate("DesignWords", "Semi-bold"),
        ("weight", "Bold"): translate("DesignWords", "Bold"),
        ("weight", "ExtraBold"): translate("DesignWords", "Extra bold"),
        ("only", ""): translate("DesignWords", "Sessions and meetings"),
        ("only", "sessions"): translate("DesignWords", "Sessions"),
        ("only", "meetings"): translate("DesignWords", "Meetings"),
    }.get((key, value), value)


def side_word(side: str) -> str:
    """A face of the badge."""
    return {
        "front": translate("DesignWords", "Front"),
        "back": translate("DesignWords", "Back"),
        "inside": translate("DesignWords", "Inside"),
    }[side]


def property_word(key: str) -> str:
    """A number, a colour or a text of an element."""
    return {
        "x": translate("DesignWords", "From the left"),
        "y": translate("DesignWords", "From the top"),
        "width": translate("DesignWords", "Width"),
        "height": translate("DesignWords", "Height"),
        "thickness": translate("DesignWords", "Thickness"),
        "radius": translate("DesignWords", "Round corners"),
        "margin": translate("DesignWords", "Margin"),
        "motif": translate("DesignWords", "Pattern"),
        "dots": translate("DesignWords", "Dots a module"),
        "align": translate("DesignWords", "Across"),
        "valign": translate("DesignWords", "Up and down"),
        "when": translate("DesignWords", "Shown"),
        "colour": translate("DesignWords", "Colour"),
        "fill": translate("DesignWords", "Filled with"),
        "weight": translate("DesignWords", "Weight"),
        "lines": translate("DesignWords", "Lines at most"),
        "leading": translate("DesignWords", "Line distance"),
        "gap": translate("DesignWords", "Space above"),
        "breaks": translate("DesignWords", "Line ends"),
        "columns": translate("DesignWords", "Columns at most"),
        "only": translate("DesignWords", "Shows"),
        "empty": translate("DesignWords", "If there is none"),
        "words": translate("DesignWords", "Words"),
    }[key]
