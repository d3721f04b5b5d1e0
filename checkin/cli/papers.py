"""What each verb does that ends on paper: badges and what is drawn like them, door signs, letters, and their designs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable

from checkin import office as offices
from checkin.badges import paper
from checkin.badges.design import Design, DesignError, Shelf
from checkin.badges.letters import save_letters
from checkin.badges.paper import CardProblem
from checkin.badges.signs import sign_cards
from checkin.cli.speaking import DONE, REPORTED, Refused, counted, needs_folder, say
from checkin.desk import Desk, UnknownSession
from checkin.domain.badges import Card
from checkin.domain.words import category_key
from checkin.office import Office
from checkin.sheets.writing import write_table

MAILING = "mailing.csv"
_MAILING_HEADER = ("name", "hangul", "email", "company", "category", "number", "picture", "page")


def badges(told: argparse.Namespace) -> int:
    """Write badges into one PDF; or name tents, slips, letters, if the design is one of those."""
    needs_folder(told.output)
    category = _category(told.only)
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        design = _design(desk.designs(), told.design)
        if design.use == "sign":
            raise Refused(f"{told.design} is a door sign; write the signs with: main.py signs")
        cards = _cards(desk, design, told.only, category)
        if not cards:
            print(f"checkin: no badge is {told.only}; {told.output} was not written", file=sys.stderr)
            return REPORTED
        rendered = paper.render(cards, design.in_black() if told.mono else design, told.output)
        if design.use == "badge":
            desk.note_printed(rendered.drawn, told.output.name, told.design)
    _complain(rendered.problems)
    drawn = len(rendered.drawn)
    print(f"{told.output}: {counted(drawn, 'badge') if design.use == 'badge' else f'{drawn} {design.name}'}")
    return REPORTED if rendered.problems else DONE


def signs(told: argparse.Namespace) -> int:
    """Write a door sign for each session into one PDF."""
    needs_folder(told.output)
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        design = _design(desk.designs(), told.design, "sign")
        sessions = {session.code: session for session in desk.sessions()}
        for code in told.session or ():
            if code not in sessions:
                raise UnknownSession(code, list(sessions))
        chosen = [sessions[code] for code in told.session or sessions]
        if not chosen:
            print(f"checkin: there are no sessions; {told.output} was not written", file=sys.stderr)
            return REPORTED
        cards = sign_cards(chosen, desk.event)
    rendered = paper.render(cards, design, told.output)
    _complain(rendered.problems)
    for card in rendered.drawn:
        if told.json:
            say({"session": card.attendee, "number": card.number})
    if not told.json:
        print(f"{told.output}: {counted(len(rendered.drawn), 'sign')}")
    return REPORTED if rendered.problems else DONE


def mailing(told: argparse.Namespace) -> int:
    """Write what is mailed before the event: a page and a picture of the code for each person, and a CSV of who has which."""
    needs_folder(told.output)
    category = _category(told.only)
    with offices.open_event(told.file) as file:
        desk = Desk(file, told.desk)
        design = _design(desk.designs(), told.design, "mail")
        cards = _cards(desk, design, told.only, category)
        with file.reading() as records:
            emails = {person.id: person.email for person in records.attendees()}
    if not cards:
        print(f"checkin: nobody is {told.only}; nothing was written", file=sys.stderr)
        return REPORTED
    done = save_letters(cards, design, told.output, each=told.pages == "each")
    rows = [
        (card.latin or card.hangul, card.hangul, emails[card.attendee], card.company, card.category, card.number,
         letter.picture.name, letter.page.name)
        for letter in done.letters
        for card in (letter.card,)
    ]  # fmt: skip
    write_table(told.output / MAILING, _MAILING_HEADER, rows)
    _complain(done.problems)
    without = [row for row in rows if not row[2]]
    for row in without:
        print(f"checkin: {row[0]}: has no e-mail address", file=sys.stderr)
    print(f"{told.output / MAILING}: {counted(len(rows), 'person', 'people')}")
    return REPORTED if done.problems or without else DONE


def designs(told: argparse.Namespace) -> int:
    """Say which designs there are; take one into the event file, out of it, or write it out."""
    with offices.open_event(told.file) as file:
        office = Office(file, told.desk)
        if told.add:
            try:
                kept = office.keep_design(told.add.stem, told.add.read_text(encoding="utf-8-sig"), told.add.parent)
            except (DesignError, OSError, UnicodeDecodeError) as error:
                raise Refused(str(error)) from error
            print(f"{told.file}: {kept.name}")
            return DONE
        if told.remove:
            if not office.remove_design(told.remove):
                raise Refused(f"{told.file} carries no design {told.remove!r}")
            print(f"{told.remove} removed")
            return DONE
        shelf = office.designs()
    if told.show:
        text = shelf.text(told.show)
        if text is None:
            raise Refused(f"there is no design {told.show!r}; the designs are: {', '.join(shelf.designs)}")
        print(text, end="")
        return DONE
    for design in shelf.designs.values():
        width, height = design.paper
        if told.json:
            say({"design": design.name, "use": design.use, "width": width, "height": height,
                 "continuous": bool(design.least), "black": design.mono, "title": design.title("en")})  # fmt: skip
        else:
            print(f"{design.name:<14} {design.use:<6} {width:g} x {height:g} mm  {design.title('en')}")
    for mistake in shelf.errors:
        print(f"checkin: {mistake}", file=sys.stderr)
    return REPORTED if shelf.errors else DONE


def _design(shelf: Shelf, name: str, use: str = "") -> Design:
    """The design called ``name``, which must be for ``use`` where that is said."""
    for error in shelf.errors:
        if error.file.endswith(f"{name}.toml"):
            raise Refused(str(error))
    found = {known: design for known, design in shelf.designs.items() if use in ("", design.use)}
    if name not in found:
        raise Refused(f"there is no design {name!r}; the designs are: {', '.join(found)}")
    return found[name]


def _cards(desk: Desk, design: Design, only: str, category: str) -> list[Card]:
    desk.issue()
    cards = desk.cards(unprinted=only == "unprinted", with_programme=design.shows_programme)
    return [card for card in cards if not category or category_key(card.category) == category_key(category)]


def _complain(problems: Iterable[CardProblem]) -> None:
    for problem in problems:
        what = f"{problem.kind.value.replace('_', ' ')}: {problem.detail}"
        print(f"checkin: {problem.card.called}: {problem.field}: {what}", file=sys.stderr)


def _category(only: str) -> str:
    """The X of "category:X"; empty for "all" and "unprinted"."""
    if only in ("all", "unprinted"):
        return ""
    kind, _, category = only.partition(":")
    if kind != "category" or not category.strip():
        raise Refused(f"--only {only} is not known; write all, unprinted or category:X")
    return category.strip()
