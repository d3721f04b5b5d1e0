"""What is said of printers and of the jobs they are given, whatever system they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PrinterName:
    """A printer of the system: ``name`` to print with, ``label`` to show, and whether it is the system's ``default``."""

    name: str
    label: str
    default: bool = False


class Condition(StrEnum):
    """How a printer is; the worst of what it says of itself."""

    READY = "ready"
    BUSY = "busy"
    LOW = "low"  # paper, ribbon or toner will soon be at an end
    PAUSED = "paused"  # somebody stopped its queue
    REFUSING = "refusing"  # its queue takes no jobs
    NO_PAPER = "no_paper"
    NO_INK = "no_ink"  # ribbon, toner or ink
    JAMMED = "jammed"
    OPEN = "open"  # a cover or a door
    OFFLINE = "offline"
    STOPPED = "stopped"  # for a reason that only the system's own words tell
    GONE = "gone"  # no such printer, or no more
    NO_SYSTEM = "no_system"  # nothing on this computer prints
    UNTOLD = "untold"  # it is there; the system tells no more

    @property
    def prints(self) -> bool:
        """Whether a badge sent now would come out."""
        return self in (Condition.READY, Condition.BUSY, Condition.LOW, Condition.UNTOLD)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a printer stands. ``words`` are its own, in the system's language; ``queued`` counts the jobs it has."""

    printer: str
    condition: Condition
    words: str = ""
    queued: int = 0


class Progress(StrEnum):
    """How far a job is."""

    QUEUED = "queued"
    PRINTING = "printing"
    STUCK = "stuck"  # begun, and stopped; or held back
    PRINTED = "printed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    LOST = "lost"  # the system does not know it (any more)

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self not in (Progress.QUEUED, Progress.PRINTING, Progress.STUCK)


@dataclass(frozen=True, slots=True)
class Step:
    """How far a job is, and in the system's ``words`` why."""

    progress: Progress
    words: str = ""


class Trouble(StrEnum):
    """Why a job was not taken."""

    NO_SUCH_PRINTER = "no_such_printer"  # unplugged, renamed, or never there
    CANNOT_OPEN = "cannot_open"  # the PDF is missing, damaged or empty
    NOT_ACCEPTED = "not_accepted"  # the printer or the file to write refused the job
    NO_SYSTEM = "no_system"  # the printing system does not answer


@dataclass(frozen=True, slots=True)
class Accepted:
    """The job was handed over. ``job`` is its number, by which it can be followed; 0 where the system gives none."""

    job: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was handed over, and why; ``printer`` is the name that was asked for, ``words`` are the system's."""

    trouble: Trouble
    printer: str = ""
    words: str = ""


class Urgency(StrEnum):
    """Which of two waiting jobs is printed first: somebody stands at the desk, or nobody does."""

    GUEST = "guest"
    BATCH = "batch"


class Sides(StrEnum):
    """At which edge the paper is turned over to be printed on its back, if it is (RFC 8011, 5.2.8)."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class Sheets:
    """How a PDF is to be printed: paper of ``width`` x ``height`` millimetres, ``copies`` of all, under a ``title``.

    With ``two_sided`` every second page is the back of the one before, turned over like the page of a book.
    """

    width: float
    height: float
    copies: int = 1
    title: str = "badges"
    urgency: Urgency = Urgency.GUEST
    two_sided: bool = False

    @property
    def sides(self) -> Sides:
        """What the printer is told of it; also that it is not, lest a queue that likes to save paper does it unasked."""
        if not self.two_sided:
            return Sides.ONE
        return Sides.LONG_EDGE if self.height >= self.width else Sides.SHORT_EDGE
