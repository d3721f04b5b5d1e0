"""CUPS, the printing system of Linux and macOS: the PDF itself is handed over, and its job followed to the end.

    submit(pdf) --Print-Job--> cupsd --filters, backend--> paper
    step(job) --Get-Job-Attributes--> Progress        standing(name) --Get-Printer-Attributes--> Condition

Each call is one request on the server's socket, some milliseconds. All raise ``NoCups`` when no server answers.
"""

from __future__ import annotations

import getpass
import os
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from checkin.devices.ipp import (
    NOT_ACCEPTING,
    NOT_FOUND,
    PORT,
    Answer,
    Attribute,
    Group,
    NotIpp,
    Operation,
    Request,
    Tag,
    Values,
    unpack,
)
from checkin.devices.jobs import (
    Accepted,
    Condition,
    PrinterName,
    Progress,
    Refused,
    Sheets,
    Standing,
    Step,
    Trouble,
    Urgency,
)

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
CLOSE = 1.0
"""Millimetres by which a paper may differ from a design and still be meant for it."""
_PRIORITIES = {Urgency.GUEST: 80, Urgency.BATCH: 20}  # of 1 to 100, RFC 8011; CUPS takes the highest first
_SIZE = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")  # PWG 5101.1: class_name_WIDTHxHEIGHTunit
_TOLD = (
    "printer-state",
    "printer-state-message",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "queued-job-count",
)
_STOPPED, _PROCESSING = 5, 4
_REASONS = {  # the worst first; without "-error", "-warning" and "-report" of RFC 8011, 5.4.12
    Condition.OFFLINE: ("offline", "shutdown", "timed-out", "connecting-to-device-failed"),
    Condition.NO_PAPER: ("media-empty", "media-needed", "input-tray-missing"),
    Condition.JAMMED: ("media-jam",),
    Condition.OPEN: ("cover-open", "door-open", "interlock-open"),
    Condition.NO_INK: ("marker-supply-empty", "toner-empty", "developer-empty"),
    Condition.PAUSED: ("paused", "moving-to-paused"),
    Condition.LOW: ("media-low", "marker-supply-low", "toner-low", "developer-low"),
}
_PROGRESS = {
    3: Progress.QUEUED,
    4: Progress.STUCK,  # held, until somebody releases it
    5: Progress.PRINTING,
    6: Progress.STUCK,
    7: Progress.CANCELLED,
    8: Progress.FAILED,
    9: Progress.PRINTED,
}


class NoCups(OSError):
    """No CUPS server answers on this computer."""


# --- the server


def server() -> str:
    """Where CUPS is: the path of a socket, or host:port. As its own tools find it: CUPS_SERVER, client.conf, the socket."""
    told = os.environ.get("CUPS_SERVER", "")
    for path in (Path.home() / ".cups" / "client.conf", Path("/etc/cups/client.conf")):
        told = told or _server_name(path)
    if told:
        return told.removesuffix("/version=1.1")
    return next((path for path in SOCKETS if Path(path).exists()), f"localhost:{PORT}")


def _server_name(path: Path) -> str:
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    words = (line.split(None, 1) for line in lines)
    return next((line[1].strip() for line in words if len(line) == 2 and line[0].lower() == "servername"), "")


def _ask(request: Request, resource: str = "/", document: bytes = b"") -> Answer:
    where = server()
    headers = {"Content-Type": "application/ipp"}
    if where.startswith("/"):
        headers["Authorization"] = f"PeerCred {getpass.getuser()}"  # who may cancel a job: whoever owns it
    from checkin.devices.wire import post  # noqa: PLC0415 - the window is there before a printer is asked for anything

    try:
        status, reason, body = post(where, resource, headers, request.pack() + document)
        if status != 200:
            raise NoCups(f"CUPS at {where} answers {status} {reason}")
        return unpack(body)
    except (OSError, NotIpp) as error:
        if isinstance(error, NoCups):
            raise
        raise NoCups(f"no CUPS at {where}: {error}") from error


def _path(printer: str) -> str:
    return f"/printers/{quote(printer, safe='')}"


def _of(printer: str) -> tuple[Attribute, ...]:
    uri = Attribute.one(Tag.URI, "printer-uri", f"ipp://localhost{_path(printer)}")
    return (uri, Attribute.one(Tag.NAME, "requesting-user-name", getpass.getuser()))


def _wanted(*names: str) -> Attribute:
    return Attribute(Tag.KEYWORD, "requested-attributes", names)


def _text(attributes: Mapping[str, Values], name: str) -> str:
    return str(next(iter(attributes.get(name, ())), ""))


def _number(attributes: Mapping[str, Values], name: str) -> int:
    return int(next(iter(attributes.get(name, ())), 0))


# --- printers


def printers() -> list[PrinterName]:
    """The printers that CUPS has queues for."""
    default = _ask(Request(Operation.GET_DEFAULT, (_wanted("printer-name"),)))
    first = _text(default.first(Group.PRINTER), "printer-name")
    found = _ask(Request(Operation.GET_PRINTERS, (_wanted("printer-name", "printer-info"),))).each(Group.PRINTER)
    names = [(_text(one, "printer-name"), _text(one, "printer-info")) for one in found]
    return [PrinterName(name, label or name, name == first) for name, label in names if name]


def standing(printer: str) -> Standing:
    """How ``printer`` is now."""
    answer = _ask(Request(Operation.GET_PRINTER_ATTRIBUTES, (*_of(printer), _wanted(*_TOLD))), _path(printer))
    if not answer.done:
        return Standing(printer, Condition.GONE)
    told = answer.first(Group.PRINTER)
    return Standing(printer, _condition(told), _text(told, "printer-state-message"), _number(told, "queued-job-count"))


def _condition(told: Mapping[str, Values]) -> Condition:
    reasons = {re.sub("-(error|warning|report)$", "", str(reason)) for reason in told.get("printer-state-reasons", ())}
    worst = next((condition for condition, words in _REASONS.items() if reasons.intersection(words)), None)
    state = _number(told, "printer-state")
    if worst and not worst.prints:
        return worst
    if state == _STOPPED:
        return Condition.STOPPED
    if not all(told.get("printer-is-accepting-jobs", ())):
        return Condition.REFUSING
    return worst or (Condition.BUSY if state == _PROCESSING else Condition.READY)


# --- jobs


def submit(path: Path, printer: str, sheets: Sheets) -> Accepted | Refused:
    """Hand the PDF at ``path`` over to ``printer``, all copies as one job."""
    try:
        pdf = path.read_bytes()
    except OSError as error:
        return Refused(Trouble.CANNOT_OPEN, printer, str(error))
    if not pdf.startswith(b"%PDF-") or b"%%EOF" not in pdf[-1024:]:
        return Refused(Trouble.CANNOT_OPEN, printer)
    papers = _ask(
        Request(Operation.GET_PRINTER_ATTRIBUTES, (*_of(printer), _wanted("media-supported"))), _path(printer)
    )
    if papers.status == NOT_FOUND:
        return Refused(Trouble.NO_SUCH_PRINTER, printer)
    supported = [str(name) for name in papers.first(Group.PRINTER).get("media-supported", ())]
    about = (
        *_of(printer),
        Attribute.one(Tag.NAME, "job-name", sheets.title),
        Attribute.one(Tag.MIME, "document-format", "application/pdf"),
    )
    how = (
        Attribute.one(Tag.INTEGER, "copies", sheets.copies),
        Attribute.one(Tag.INTEGER, "job-priority", _PRIORITIES[sheets.urgency]),
        Attribute.one(Tag.KEYWORD, "media", paper(sheets.width, sheets.height, supported)),
        Attribute.one(Tag.KEYWORD, "print-scaling", "none"),
        Attribute.one(Tag.KEYWORD, "sides", sheets.sides),
    )
    answer = _ask(Request(Operation.PRINT_JOB, about, how), _path(printer), pdf)
    if answer.status == NOT_FOUND:
        return Refused(Trouble.NO_SUCH_PRINTER, printer)
    if not answer.done:
        words = _text(answer.first(Group.OPERATION), "status-message") if answer.status != NOT_ACCEPTING else ""
        return Refused(Trouble.NOT_ACCEPTED, printer, words)
    return Accepted(_number(answer.first(Group.JOB), "job-id"))


def paper(width: float, height: float, supported: list[str]) -> str:
    """The name of the paper for a page of ``width`` x ``height`` millimetres: one that the printer knows, upright or
    turned, or that size by itself, which CUPS makes a custom size of."""
    for name in supported:
        size = _SIZE.search(name)
        if size is None or name.startswith("custom_"):
            continue  # the smallest and largest paper that a printer takes, no size of its own
        inches = 25.4 if size[3] == "in" else 1.0
        sides = float(size[1]) * inches, float(size[2]) * inches
        if any(abs(sides[0] - one) <= CLOSE and abs(sides[1] - other) <= CLOSE
               for one, other in ((width, height), (height, width))):  # fmt: skip
            return name
    return f"custom_{width:g}x{height:g}mm_{width:g}x{height:g}mm"


def step(job: int) -> Step:
    """How far the job is."""
    answer = _ask(
        _of_job(Operation.GET_JOB_ATTRIBUTES, job, _wanted("job-state", "job-printer-state-message")), "/jobs"
    )
    if not answer.done:
        return Step(Progress.LOST)
    told = answer.first(Group.JOB)
    progress = _PROGRESS.get(_number(told, "job-state"), Progress.LOST)
    return Step(progress, _text(told, "job-printer-state-message"))


def cancel(job: int) -> bool:
    """Take the job back; whether there was anything to take back."""
    return _ask(_of_job(Operation.CANCEL_JOB, job), "/jobs").done


def _of_job(operation: Operation, job: int, *more: Attribute) -> Request:
    uri = Attribute.one(Tag.URI, "job-uri", f"ipp://localhost/jobs/{job}")
    return Request(operation, (uri, Attribute.one(Tag.NAME, "requesting-user-name", getpass.getuser()), *more))
