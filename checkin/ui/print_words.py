"""Designs and printers in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from checkin.badges.design import Design
from checkin.devices.printer import PrintFailed, Trouble

translate = QCoreApplication.translate


def design_word(design: Design) -> str:
    """A design, which says itself what it is, with the size of its paper: "A6 badge, 105 × 148 mm"."""
    locale = QLocale()
    name = design.title(locale.name())
    width, height = (locale.toString(side, "g", 4) for side in design.paper)
    if design.least:
        return translate("PrintWords", "{name}, {width} mm wide").format(name=name, width=width)
    return translate("PrintWords", "{name}, {width} × {height} mm").format(name=name, width=width, height=height)


def refusal_sentence(refused: PrintFailed, printer: str) -> str:
    """Why nothing came out of ``printer``, and what to do."""
    why = {
        Trouble.NO_SUCH_PRINTER: translate("PrintWords", "The printer {printer} is not there. Plug it in and switch it on, "
                                           "or choose another one under Badges."),
        Trouble.CANNOT_OPEN: translate("PrintWords", "The badges for {printer} could not be read back. Print again."),
        Trouble.NOT_ACCEPTED: translate("PrintWords", "{printer} did not take the badges. Look at its paper, its cover and its "
                                        "cable."),
    }[refused.trouble].format(printer=printer)  # fmt: skip
    return " ".join((why, translate("PrintWords", "They still count as not printed.")))
