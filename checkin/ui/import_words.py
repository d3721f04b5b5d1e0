"""What there is to say about a list that is being imported."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from checkin.domain.attendees import FIELDS, Entry
from checkin.domain.roster import Doubt, DoubtKind, Note, NoteKind, Plan, Reported
from checkin.lists import Imported
from checkin.sheets.columns import NoNameColumn, UnknownColumn
from checkin.sheets.headers import HANGUL_GIVEN, HANGUL_SURNAME, OWN_ID, STATUS
from checkin.sheets.reading import Problem, Row, Sheet, UnreadableList
from checkin.sheets.schedule import IsASchedule
from checkin.ui import wording
from checkin.ui.failures import failure_sentence

translate = QCoreApplication.translate
NOTHING = "–"
_SAID_OF_ROW = 28


def unreadable_sentence(error: Exception, name: str) -> str:
    """Why the file called ``name`` was not taken, and what to do."""
    if isinstance(error, UnreadableList):
        return {
            Problem.EMPTY: translate("ImportWords", "{name} is empty. Save the list again and choose it anew."),
            Problem.NOT_A_LIST: translate(
                "ImportWords", "{name} is not a list that can be read. Save it as .xlsx or .csv and choose that file."
            ),
            Problem.ENCRYPTED: translate(
                "ImportWords", "{name} is protected with a password. Save a copy without one and choose that."
            ),
            Problem.TOO_LARGE: translate(
                "ImportWords",
                "{name} is larger than any attendee list. Save the rows that matter as a file of their own.",
            ),
            Problem.NO_SUCH_FILE: translate("ImportWords", "{name} is not there any more. Choose the file again."),
            Problem.NO_PERMISSION: translate(
                "ImportWords", "{name} may not be read. Close it in other programs, or ask its owner for access."
            ),
            Problem.NO_SUCH_SHEET: translate("ImportWords", "That sheet is not in {name} any more. Choose another."),
        }[error.problem].format(name=name)
    if isinstance(error, IsASchedule):
        return translate(
            "ImportWords", "{name} is a schedule of meetings, not a list of people. Open it on the page Meetings."
        ).format(name=name)
    if isinstance(error, NoNameColumn):
        return no_name_sentence()
    if isinstance(error, UnknownColumn):
        return translate("ImportWords", "The columns of {name} have changed. Choose the file again.").format(name=name)
    return failure_sentence(error)


def no_name_sentence() -> str:
    """What to do when nothing looks like a name."""
    return translate("ImportWords", "No column holds names yet. Choose “Name” above the column that does.")


def encoding_words() -> dict[str, str]:
    """The encodings that a text file may be in, by their keys, as a person may have heard of them."""
    return {
        "utf-8": translate("ImportWords", "Unicode (UTF-8)"),
        "utf-16": translate("ImportWords", "Unicode (UTF-16)"),
        "cp949": translate("ImportWords", "Korean (CP949)"),
        "cp1252": translate("ImportWords", "Western European (Windows-1252)"),
        "mac-roman": translate("ImportWords", "Western European (old Mac)"),
    }


def delimiter_words() -> dict[str, str]:
    """What may stand between the columns of a text file."""
    return {
        ",": translate("ImportWords", "separated by commas"),
        ";": translate("ImportWords", "separated by semicolons"),
        "\t": translate("ImportWords", "separated by tabs"),
        "|": translate("ImportWords", "separated by bars"),
    }


def workbook_word(sheet: Sheet) -> str:
    """What kind of workbook a sheet is from; "" for a text file."""
    return {
        "xlsx": translate("ImportWords", "Excel workbook"),
        "xls": translate("ImportWords", "older Excel workbook"),
        "ods": translate("ImportWords", "OpenDocument workbook"),
    }.get(sheet.encoding, "")


def headings_word(row: Row | None) -> str:
    """Where the headings are: in ``row``, of which the first ones are said, or nowhere."""
    if row is None:
        return translate("ImportWords", "No headings")
    texts = ", ".join(text for cell in row.cells if (text := " ".join(cell.split())))
    if len(texts) > _SAID_OF_ROW:
        texts = texts[:_SAID_OF_ROW].rstrip(" ,") + "…"
    return translate("ImportWords", "Headings in row {row}: {texts}").format(row=row.number, texts=texts)


def meanings() -> dict[str, str]:
    """Every meaning that a person can give a column, with its word; "" leaves it out."""
    return {"": translate("ImportWords", "Leave out"), **{field: wording.field_word(field) for field in FIELDS}}


def meaning_word(meaning: str | None) -> str:
    """What a column was understood to be."""
    others = {
        HANGUL_SURNAME: translate("ImportWords", "Surname in Hangul"),
        HANGUL_GIVEN: translate("ImportWords", "Given name in Hangul"),
        STATUS: translate("ImportWords", "Whether they come"),
        OWN_ID: translate("ImportWords", "Who it is"),
    }
    return others.get(meaning or "") or meanings()[meaning or ""]


def reported_reason(reported: Reported) -> str:
    """Why a row is not accepted, and which row it repeats."""
    reason = wording.row_reason(reported.reason.value)
    if not reported.of_row:
        return reason
    return translate("ImportWords", "{reason} (see row {row})").format(reason=reason, row=reported.of_row)


def note_sentence(note: Note) -> str:
    """What is worth knowing of a row that is accepted."""
    return {
        NoteKind.UNKNOWN_SESSION: translate(
            "ImportWords", "No session is called this; the person is not listed for it"
        ),
        NoteKind.ODD_EMAIL: translate("ImportWords", "Does not look like an e-mail address; taken as it is"),
        NoteKind.UNREADABLE: translate("ImportWords", "A character was lost when the list was saved; correct it"),
    }[note.kind]


def value_text(value: Any) -> str:
    """A field's value in a table."""
    return (", ".join(value) if isinstance(value, tuple) else str(value)) or NOTHING


def person_text(person: Entry) -> str:
    """Who somebody is, in a line: both names, the company, the e-mail address."""
    names = " ".join(dict.fromkeys(filter(None, (person.name, person.hangul))))
    return " · ".join(filter(None, (names, person.company, person.email)))


def doubt_reason(doubt: Doubt) -> str:
    """Why somebody who would be added may be known already."""
    return {
        DoubtKind.SAME_EMAIL: translate("ImportWords", "Same e-mail"),
        DoubtKind.SAME_NAME: translate("ImportWords", "Same name"),
    }[doubt.kind]


def counts_sentence(plan: Plan) -> str:
    """How many rows of each kind there are."""
    one = translate("ImportWords", "1 row: {added} new, {changed} changed, {same} the same, {reported} left out")
    many = translate("ImportWords", "{rows} rows: {added} new, {changed} changed, {same} the same, {reported} left out")
    return (one if plan.rows == 1 else many).format(
        rows=f"{plan.rows:,}",
        added=f"{len(plan.added):,}",
        changed=f"{len(plan.changed):,}",
        same=f"{len(plan.same):,}",
        reported=f"{len(plan.reported):,}",
    )


def before_sentence(plan: Plan, *, cancelled: int) -> str:
    """What an import will do; ``cancelled`` people go off the list."""
    counts = counts_sentence(plan)
    if cancelled:
        return translate("ImportWords", "{counts}; {cancelled} to be cancelled.").format(
            counts=counts, cancelled=f"{cancelled:,}"
        )
    if not plan.added and not plan.changed:
        return translate("ImportWords", "{counts}. There is nothing to import.").format(counts=counts)
    return f"{counts}."


def after_sentence(imported: Imported) -> str:
    """What an import did, and what is left to do about the rows that were left out."""
    counts = counts_sentence(imported.plan)
    said = translate("ImportWords", "Imported. {counts}.").format(counts=counts)
    if imported.cancelled:
        said = translate("ImportWords", "Imported. {counts}; {cancelled} cancelled.").format(
            counts=counts, cancelled=f"{len(imported.cancelled):,}"
        )
    if imported.plan.reported:
        said += " " + translate(
            "ImportWords", "Correct the rows left out in the list and import it again: nobody is taken twice."
        )
    return said
