"""What there is to say about a list that is being imported."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from checkin.domain.attendees import FIELDS
from checkin.domain.roster import Change, Note, NoteKind, Plan, Reported
from checkin.sheets.columns import NoNameColumn, UnknownColumn
from checkin.sheets.headers import HANGUL_GIVEN, HANGUL_SURNAME, STATUS
from checkin.sheets.reading import Problem, Sheet, UnreadableList
from checkin.ui import wording
from checkin.ui.failures import failure_sentence

translate = QCoreApplication.translate
NOTHING = "–"


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
    if isinstance(error, NoNameColumn):
        return no_name_sentence()
    if isinstance(error, UnknownColumn):
        return translate("ImportWords", "The columns of {name} have changed. Choose the file again.").format(name=name)
    return failure_sentence(error)


def no_name_sentence() -> str:
    """What to do when nothing looks like a name."""
    return translate("ImportWords", "No column holds names yet. Choose “Name” above the column that does.")


def form_of(sheet: Sheet) -> str:
    """How the list was read: "Excel workbook, sheet Asistentes", "text in Korean (CP949), separated by commas"."""
    workbook = {
        "xlsx": translate("ImportWords", "Excel workbook"),
        "xls": translate("ImportWords", "older Excel workbook"),
        "ods": translate("ImportWords", "OpenDocument workbook"),
    }.get(sheet.encoding)
    if workbook:
        return translate("ImportWords", "{kind}, sheet “{sheet}”").format(kind=workbook, sheet=sheet.sheet)
    encoding = {
        "utf-8": translate("ImportWords", "Unicode (UTF-8)"),
        "utf-8-sig": translate("ImportWords", "Unicode (UTF-8)"),
        "utf-16": translate("ImportWords", "Unicode (UTF-16)"),
        "cp949": translate("ImportWords", "Korean Windows (CP949)"),
        "cp1252": translate("ImportWords", "Western Windows (CP1252)"),
        "mac-roman": translate("ImportWords", "Western Mac (Mac Roman)"),
    }.get(sheet.encoding, sheet.encoding)
    delimiter = {
        ",": translate("ImportWords", "separated by commas"),
        ";": translate("ImportWords", "separated by semicolons"),
        "\t": translate("ImportWords", "separated by tabs"),
        "|": translate("ImportWords", "separated by bars"),
    }.get(sheet.delimiter, "")
    return ", ".join(filter(None, (encoding, delimiter)))


def header_place(header_row: int) -> str:
    """Where the headings were found."""
    if not header_row:
        return translate("ImportWords", "no headings")
    return translate("ImportWords", "headings in row {row}").format(row=header_row)


def meanings() -> dict[str, str]:
    """Every meaning that a person can give a column, with its word; "" leaves it out."""
    return {"": translate("ImportWords", "Leave out"), **{field: wording.field_word(field) for field in FIELDS}}


def meaning_word(meaning: str | None) -> str:
    """What a column was understood to be."""
    halves = {
        HANGUL_SURNAME: translate("ImportWords", "Surname in Hangul"),
        HANGUL_GIVEN: translate("ImportWords", "Given name in Hangul"),
        STATUS: translate("ImportWords", "Whether they come"),
    }
    return halves.get(meaning or "") or meanings()[meaning or ""]


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


def changed_cells(change: Change) -> list[tuple[Change, str]]:
    """One pair a field that changes."""
    return [(change, name) for name in change.fields]


def summary(plan: Plan, *, done: bool) -> str:
    """What an import will do, or did, in one line; with rows reported also what to do about them."""
    counts = translate(
        "ImportWords", "{rows} rows: {added} new, {changed} changed, {same} the same, {reported} reported"
    ).format(
        rows=f"{plan.rows:,}",
        added=f"{len(plan.added):,}",
        changed=f"{len(plan.changed):,}",
        same=f"{len(plan.same):,}",
        reported=f"{len(plan.reported):,}",
    )
    if done and plan.reported:
        return translate(
            "ImportWords",
            "Imported. {counts}. Correct the reported rows in the list and import it again: nobody is taken twice.",
        ).format(counts=counts)
    if done:
        return translate("ImportWords", "Imported. {counts}.").format(counts=counts)
    if not plan.added and not plan.changed:
        return translate("ImportWords", "{counts}. There is nothing to import.").format(counts=counts)
    return f"{counts}."
