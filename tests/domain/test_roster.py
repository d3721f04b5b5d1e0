"""The roster's plan: who is who, nobody lost, and nothing new the second time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from checkin.domain.attendees import FIELDS, Attendee, Entry
from checkin.domain.roster import Line, Note, NoteKind, Plan, Reported, RowReason, plan


def person(place: int, **fields: Any) -> Attendee:
    return Attendee(id=f"p{place}", **fields)


def lines(*entries: Entry) -> list[Line]:
    return [Line(row, entry) for row, entry in enumerate(entries, start=2)]


def applied(known: list[Attendee], done: Plan) -> list[Attendee]:
    after = {attendee.id: attendee for attendee in known}
    after |= {change.attendee.id: change.after for change in done.changed}
    new = [
        Attendee(id=f"new{len(known)}-{row}", **{field: getattr(entry, field) for field in FIELDS})
        for row, entry in done.added
    ]
    return [*after.values(), *new]


def test_a_first_list_adds_everybody_in_its_order() -> None:
    done = plan(lines(Entry(name="Kim Minseo"), Entry(hangul="이준")), [])
    assert [(row, entry.called) for row, entry in done.added] == [(2, "Kim Minseo"), (3, "이준")]
    assert done.rows == 2


def test_a_newer_list_corrects_and_says_what() -> None:
    known = person(1, name="Ana Peña", company="Acme", email="ana@acme.mx", title="Gerente", sessions=("FORUM",))
    said = Entry(name="Ana Peña", company="Acme", email="ana@acme.mx", title="Directora", phone="1", sessions=("CERT",))
    (change,) = plan(lines(said), [known]).changed
    assert change.fields == {
        "title": ("Gerente", "Directora"),
        "phone": ("", "1"),
        "sessions": (("FORUM",), ("FORUM", "CERT")),
    }
    assert change.after == replace(known, title="Directora", phone="1", sessions=("FORUM", "CERT"))


def test_an_empty_cell_never_erases() -> None:
    known = person(1, name="Ana Peña", company="Acme", phone="55", note="vegan", sessions=("FORUM",))
    done = plan(lines(Entry(name="ANA PENA", company="Acme, S.A. de C.V.")), [known])
    assert set(done.changed[0].fields) == {"name", "company"}
    done = plan(lines(Entry(name="Ana Peña", company="Acme")), [known])
    assert done.same == [(2, known)]


def test_a_corrected_name_takes_its_parts_along() -> None:
    known = person(1, name="Ana Pena", given="Ana", surnames="Pena", email="a@b.mx", external_code="7")
    (change,) = plan(lines(Entry(name="Ana Peña Ruiz", external_code="7")), [known]).changed
    assert (change.after.given, change.after.surnames) == ("", "")
    (change,) = plan(lines(Entry(name="Dra. Ana Pena", external_code="7")), [known]).changed
    assert (change.after.given, change.after.surnames) == ("Ana", "Pena")


def found(said: Entry, *known: Attendee) -> str:
    """The id of the attendee whom the entry is taken for, empty for a new person."""
    done = plan(lines(said), known)
    people = [attendee for _, attendee in done.same] + [change.attendee for change in done.changed]
    return people[0].id if people else ""


def test_the_external_code_is_surest() -> None:
    one, two = person(1, name="Ana Peña", company="Acme"), person(2, name="Luis", external_code="X7")
    assert found(Entry(name="Ana Peña", company="Acme", external_code="X7"), one, two) == "p2"


def test_email_and_name_tell_homonyms_of_one_company_apart() -> None:
    one, two = (person(n, name="Kim Minseo", company="Acme", email=f"{n}@acme.kr", title="x") for n in (1, 2))
    assert found(Entry(name="Minseo Kim", company="Acme", email="2@ACME.kr"), one, two) == "p2"
    done = plan(lines(*(Entry(name="Kim Minseo", company="Acme", email=f"{n}@acme.kr") for n in (1, 2, 3))), [one, two])
    assert [attendee.id for _, attendee in done.same] == ["p1", "p2"]
    assert [entry.email for _, entry in done.added] == ["3@acme.kr"]


def test_name_and_company_must_be_the_only_ones() -> None:
    one = person(1, name="José Luis Hernández", company="Acme, S.A. de C.V.")
    assert found(Entry(name="hernandez jose luis", company="ACME"), one) == "p1"
    assert found(Entry(name="José Luis Hernández", company="Beta"), one) == ""
    assert (
        found(Entry(name="José Luis Hernández", company="Acme", title="x"), one, replace(one, id="p2", title="y")) == ""
    )
    done = plan(lines(*(Entry(name=one.name, company="Acme", title=title) for title in "xy")), [one])
    assert [row for row, _ in done.added] == [2, 3]


def test_the_hangul_name_is_enough_and_surer() -> None:
    one = person(1, name="Lee Jiyoung", hangul="이지영", company="별솔")
    two = person(2, name="Lee Jiyoung", hangul="이지형", company="별솔")
    assert found(Entry(hangul="이 지영", company="㈜별솔"), one, two) == "p1"
    assert found(Entry(name="Lee Jiyoung", hangul="이지형", company="별솔", title="x"), one, two) == "p2"
    assert found(Entry(name="Lee Jiyoung", hangul="이지연", company="별솔"), one) == "p1"  # a corrected Hangul name


def test_an_email_alone_wants_names_that_are_alike() -> None:
    one = person(1, name="Ana Peña", company="Acme", email="ana@acme.mx")
    assert found(Entry(name="Ana Peña Ruiz", company="Beta", email="ana@acme.mx"), one) == "p1"
    assert found(Entry(name="Luis Mora", company="Acme", email="ana@acme.mx"), one) == ""
    de = person(2, name="José de la Cruz", email="info@acme.mx")
    assert found(Entry(name="María de la Luz", email="info@acme.mx"), de) == ""
    assert found(Entry(name="Ana Ruiz", company="Beta", email="N/A"), replace(one, email="n/a")) == ""


def test_a_name_alone_counts_where_a_company_is_missing() -> None:
    one = person(1, name="Ana Peña", email="ana@acme.mx")
    assert found(Entry(name="Ana Peña", company="Acme"), one) == "p1"
    assert found(Entry(name="Ana Peña", company="Acme", email="other@acme.mx"), one) == ""
    assert found(Entry(name="Ana Peña"), replace(one, company="A"), replace(one, id="p2", company="B")) == ""


def test_the_cancelled_come_last() -> None:
    gone = replace(person(1, name="Ana Peña", company="Acme"), active=False)
    assert found(Entry(name="Ana Peña", company="Acme"), gone) == "p1"
    assert found(Entry(name="Ana Peña", company="Acme"), gone, person(2, name="Ana Peña", company="Acme")) == "p2"
    assert (
        found(Entry(name="Ana Peña", company="Acme", title="x"), gone, person(2, name="Ana Peña", company="Acme"))
        == "p2"
    )


def test_rows_that_cannot_be_taken_are_reported() -> None:
    ana, code = Entry(name="Ana Peña", company="Acme"), Entry(name="Luis Mora", external_code="7")
    note = Note(2, NoteKind.ODD_EMAIL, "x")
    done = plan(
        [
            Line(2, ana, notes=(note,)),
            Line(3, None, RowReason.NO_NAME, "Total: 250"),
            Line(4, ana),
            Line(5, code),
            Line(6, Entry(name="Eva Gil", external_code="7")),
            Line(7, replace(code, company="Beta")),
            Line(8, Entry(name="Eva Gil", note="x" * 301)),
            Line(9, Entry(company="Acme"), value="Acme"),
        ],
        [],
    )
    assert done.reported == [
        Reported(3, RowReason.NO_NAME, "Total: 250"),
        Reported(4, RowReason.DUPLICATE_ROW, "Ana Peña", 2),
        Reported(6, RowReason.DUPLICATE_CODE, "7", 5),
        Reported(7, RowReason.DUPLICATE_ROW, "Luis Mora", 5),
        Reported(8, RowReason.TOO_LONG, "x" * 300),
        Reported(9, RowReason.NO_NAME, "Acme"),
    ]
    assert [row for row, _ in done.added] == [2, 5]
    assert done.notes == [note]


def _entries() -> st.SearchStrategy[Entry]:
    # few values, so that people collide in every way
    return st.builds(
        Entry,
        name=st.sampled_from(["", "Ana Peña", "Peña Ana", "Ana Ruiz", "Kim Minseo"]),
        hangul=st.sampled_from(["", "", "김민서", "김민소"]),
        given=st.sampled_from(["", "", "Ana"]),
        company=st.sampled_from(["", "Acme", "Acme S.A.", "Beta"]),
        email=st.sampled_from(["", "a@x", "A@x", "b@x", "none"]),
        title=st.sampled_from(["", "", "t", "u"]),
        external_code=st.sampled_from(["", "", "", "1", "2"]),
        sessions=st.sampled_from([(), ("F",), ("F", "C")]),
    )


def _known() -> st.SearchStrategy[list[Attendee]]:
    """People as a file has them: with names, and no code twice."""

    def made(entries: list[tuple[Entry, bool]]) -> list[Attendee]:
        named = [(entry, active) for entry, active in entries if entry.called]
        codes = [entry.external_code for entry, _ in named]
        return [
            Attendee(
                id=f"p{place}",
                active=active,
                **{field: getattr(entry, field) for field in FIELDS if field != "external_code"},
                external_code=entry.external_code if entry.external_code not in codes[:place] else "",
            )
            for place, (entry, active) in enumerate(named)
        ]

    return st.lists(st.tuples(_entries(), st.sampled_from([True, True, True, False])), max_size=7).map(made)


@settings(max_examples=200, deadline=None)
@given(st.lists(_entries(), max_size=8), _known())
def test_every_row_ends_once_and_the_second_time_all_is_the_same(said: list[Entry], known: list[Attendee]) -> None:
    rows = lines(*said)
    done = plan(rows, known)
    accepted = [row for row, _ in done.added] + [change.row for change in done.changed] + [row for row, _ in done.same]
    assert sorted(accepted + [reported.row for reported in done.reported]) == [line.row for line in rows]
    people = [attendee.id for _, attendee in done.same] + [change.attendee.id for change in done.changed]
    assert len(people) == len(set(people))
    again = plan(rows, applied(known, done))
    assert (again.added, again.changed) == ([], [])
    assert again.reported == done.reported


@settings(max_examples=100, deadline=None)
@given(st.lists(_entries(), max_size=8), _known())
def test_nothing_known_is_ever_lost(said: list[Entry], known: list[Attendee]) -> None:
    done = plan(lines(*said), known)
    for change in done.changed:
        for field, (before, after) in change.fields.items():
            assert getattr(change.attendee, field) == before != after
            assert after or field in ("given", "surnames")
        assert set(change.after.sessions) >= set(change.attendee.sessions)
