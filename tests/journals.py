"""Random but possible days, as facts: for tests that must hold on every journal."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st

from checkin.domain.attendees import Entry
from checkin.domain.clock import COUNTER_BITS, millis
from checkin.domain.facts import Body, Fact, Kind
from checkin.domain.meetings import Meeting
from checkin.domain.sessions import OpenTo
from tests.worlds import CERT, FORUM, MORNING, NINE, PRESS, event

ABOUT = event()
PEOPLE = tuple(f"person-{number}" for number in range(5))
NUMBERS = tuple(f"{number:034d}" for number in range(4))
SESSIONS = (FORUM, PRESS, NINE, CERT)
CODES = tuple(session.code for session in SESSIONS)
FIRST = millis(MORNING)

entries = st.builds(
    Entry,
    name=st.sampled_from(["Kim Minseo", "José García", "Ana Núñez", "이 준"]),
    hangul=st.sampled_from(["", "김민서", "이준"]),
    company=st.sampled_from(["", "Hanbit", "Hanbit S.A.", "Bajío"]),
    country=st.sampled_from(["", "KR", "MX"]),
    category=st.sampled_from(["", "Press", "VIP"]),
    sessions=st.sampled_from([(), ("CERT",), ("CERT", "PRESS")]),
)
attendee_bodies = st.one_of(
    entries.map(lambda entry: entry.body()),
    st.fixed_dictionaries({"active": st.booleans()}),
    st.fixed_dictionaries({"blocked": st.sampled_from(["", "owes"]), "days": st.sampled_from([[], ["2025-04-29"]])}),
    st.fixed_dictionaries({"alert": st.sampled_from(["", "protocol"])}),
    st.fixed_dictionaries({"company": st.sampled_from(["", "Hanbit", "Otra"])}),
)
meeting_bodies = st.one_of(
    st.builds(
        lambda table, minutes, visitor: Meeting(
            "", table, MORNING, MORNING + timedelta(minutes=minutes), "Hanbit", visitor, interpreter="Paz"
        ).body(),
        st.sampled_from(["1", "2"]), st.integers(10, 60), st.sampled_from(["Bajío", "Otra"]),
    ),
    st.sampled_from([{"status": "held", "usd": 5000, "interest": "strong"}, {"status": "no_show", "absent": "host"}]),
    st.just({"table": "9"}),
)  # fmt: skip
moments = st.integers(FIRST, FIRST + 40)


def session_bodies(code: str) -> st.SearchStrategy[Body]:
    """Bodies that set the session with ``code`` whole, or change a part of it."""
    whole = next(session for session in SESSIONS if session.code == code)
    rules = st.sampled_from([(OpenTo.ALL, ()), (OpenTo.CATEGORY, ("Press",)), (OpenTo.COMPANY, ("Hanbit",))])
    return st.builds(lambda rule: {**whole.body(), "open_to": rule[0].value, "groups": list(rule[1])}, rules)


@st.composite
def scans(draw: st.DrawFn) -> tuple[Kind, str, Body]:
    """A scan of a known or unknown person, let in or not."""
    verdict = draw(st.sampled_from(["admitted", "admitted", "admitted", "already_in", "forged"]))
    body = {
        "session": draw(st.sampled_from(CODES)),
        "direction": draw(st.sampled_from(["in", "in", "out"])),
        "verdict": verdict,
        "code": draw(st.sampled_from(NUMBERS)),
        "moment": draw(moments),
    }
    body |= draw(st.sampled_from([{}, {}, {"leaves": True, "keeps": []}, {"leaves": True, "keeps": ["PRESS"]}]))
    return Kind.SCANNED, "" if verdict == "forged" else draw(st.sampled_from(PEOPLE)), body


@st.composite
def prints(draw: st.DrawFn) -> tuple[Kind, str, Body]:
    """A step of one of a few prints: handed over, come out, or failed; in whatever order two desks may tell of it."""
    kind = draw(st.sampled_from([Kind.BADGE_QUEUED, Kind.BADGE_QUEUED, Kind.BADGE_PRINTED, Kind.BADGE_NOT_PRINTED]))
    body = {
        "print": draw(st.sampled_from(["print-1", "print-2", "print-3"])),
        "printer": draw(st.sampled_from(["Zebra", "Brother QL"])),
        "design": "a6",
        "wording": draw(st.sampled_from(["", "0a"])),
        "job": draw(st.integers(1, 3)),
    }
    why = {"error": draw(st.sampled_from(["cancelled", "no_paper"]))} if kind is Kind.BADGE_NOT_PRINTED else {}
    return kind, draw(st.sampled_from(NUMBERS)), body | why


def _said() -> st.SearchStrategy[tuple[Kind, str, Body]]:
    people, numbers = st.sampled_from(PEOPLE), st.sampled_from(NUMBERS)
    return st.one_of(
        st.tuples(st.just(Kind.ATTENDEE_SET), people, attendee_bodies),
        st.tuples(
            st.just(Kind.ANSWERED),
            people,
            st.builds(
                lambda code, key, answer: {"session": code, "answers": {key: answer}},
                st.sampled_from(CODES),
                st.sampled_from(["gift", "interpreter"]),
                st.booleans(),
            ),
        ),
        st.tuples(st.just(Kind.MEETING_SET), st.sampled_from(["meeting-0", "meeting-1"]), meeting_bodies),
        st.tuples(
            st.just(Kind.ALERT_TOLD), people, st.sampled_from(["Sra. Ruiz", "김 과장"]).map(lambda who: {"who": who})
        ),
        st.tuples(st.just(Kind.ATTENDEE_DROPPED), people, st.just({"why": "withdrawn"})),
        st.tuples(st.just(Kind.ATTENDEE_MERGED), people, people.map(lambda person: {"into": person})),
        st.tuples(
            st.just(Kind.TOLD_APART),
            people,
            st.builds(lambda person, apart: {"of": person, "apart": apart}, people, st.booleans()),
        ),
        st.sampled_from(CODES).flatmap(
            lambda code: st.tuples(st.just(Kind.SESSION_SET), st.just(code), session_bodies(code))
        ),
        st.tuples(st.just(Kind.BADGE_ISSUED), numbers, people.map(lambda person: {"attendee": person})),
        st.tuples(
            st.just(Kind.BADGE_REVOKED), numbers, numbers.map(lambda number: {"why": "lost", "replaced_by": number})
        ),
        st.tuples(
            st.just(Kind.BADGE_PRINTED),
            numbers,
            st.sampled_from(["", "0a"]).map(lambda wording: {"printer": "PDF", "design": "a6", "wording": wording}),
        ),
        st.tuples(
            st.just(Kind.DESIGN_SET),
            st.sampled_from(["mine", "a6"]),
            st.sampled_from(["width = 9", "width = 8", ""]).map(lambda text: {"text": text}),
        ),
        prints(),
        prints(),
        scans(),
        scans(),
        scans(),
    )


@st.composite
def journals(draw: st.DrawFn) -> list[Fact]:
    """Some facts of one event, each with its own id; stamps may be equal, as those of two desks may be."""
    said = draw(st.lists(_said(), max_size=30))
    facts = [Fact("id-event", 1 << COUNTER_BITS, "office", "", Kind.EVENT_SET, ABOUT.id, ABOUT.body())]
    for index, (kind, subject, body) in enumerate(said):
        at = draw(st.integers(FIRST, FIRST + 20)) << COUNTER_BITS
        facts.append(Fact(f"id-{index:03d}", at, draw(st.sampled_from("AB")), "", kind, subject, body))
    earlier = [fact for fact in facts if fact.kind is Kind.SCANNED and fact.subject]
    for index, scan in enumerate(draw(st.lists(st.sampled_from(earlier), max_size=3)) if earlier else []):
        at = draw(st.integers(FIRST, FIRST + 25)) << COUNTER_BITS
        body = {"scan": scan.id, "session": scan.body["session"]}
        facts.append(Fact(f"id-undo-{index}", at, "A", "", Kind.UNDONE, scan.subject, body))
    return facts
