"""What comes of changing a person on the list: what was corrected, who came instead of whom, what was said before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from checkin.domain.attendees import Attendee
from checkin.domain.badges import Issued


@dataclass(frozen=True, slots=True)
class Correction:
    """A ``person`` as corrected. ``overruled``: fields that another desk had changed meanwhile, with their and our value."""

    person: Attendee
    overruled: Mapping[str, tuple[Any, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Substitution:
    """``person`` came instead of ``instead_of``, with the badge that was ``issued`` in place of the old one."""

    person: Attendee
    instead_of: Attendee
    issued: Issued


@dataclass(frozen=True, slots=True)
class Saying:
    """What a field said until somebody changed it: the ``value``, and when and at which desk it was said."""

    value: Any
    moment: datetime
    desk: str
