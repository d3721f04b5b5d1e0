"""Designs, printers and what becomes of prints, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from checkin.devices.jobs import Condition, Progress, Refused, Standing, Trouble
from checkin.domain.print_order import PrintOrder

if TYPE_CHECKING:
    from checkin.badges.design import Design

translate = QCoreApplication.translate


def printer_word(name: str) -> str:
    """A printer's name as people write it: CUPS allows no spaces in one, and its setup puts underscores there."""
    return name.replace("_", " ")


def design_word(design: Design) -> str:
    """A design, which says itself what it is, with the size of its paper: "A6 badge, 105 × 148 mm"."""
    locale = QLocale()
    name = design.title(locale.name())
    width, height = (locale.toString(side, "g", 4) for side in design.paper)
    if design.least:
        return translate("PrintWords", "{name}, {width} mm wide").format(name=name, width=width)
    return translate("PrintWords", "{name}, {width} × {height} mm").format(name=name, width=width, height=height)


def order_word(order: PrintOrder) -> str:
    """What a batch is sorted by."""
    return {
        PrintOrder.LIST: translate("PrintWords", "As on the list"),
        PrintOrder.COMPANY: translate("PrintWords", "Company"),
        PrintOrder.SURNAME: translate("PrintWords", "Surname"),
        PrintOrder.CATEGORY: translate("PrintWords", "Category"),
    }[order]


def condition_word(condition: Condition) -> str:
    """How a printer is, in one to three words."""
    return {
        Condition.READY: translate("PrintWords", "Ready"),
        Condition.BUSY: translate("PrintWords", "Printing"),
        Condition.LOW: translate("PrintWords", "Supplies low"),
        Condition.PAUSED: translate("PrintWords", "Paused"),
        Condition.REFUSING: translate("PrintWords", "Takes no jobs"),
        Condition.NO_PAPER: translate("PrintWords", "Out of paper"),
        Condition.NO_INK: translate("PrintWords", "Out of ink or ribbon"),
        Condition.JAMMED: translate("PrintWords", "Paper jam"),
        Condition.OPEN: translate("PrintWords", "Cover open"),
        Condition.OFFLINE: translate("PrintWords", "Not connected"),
        Condition.STOPPED: translate("PrintWords", "Stopped"),
        Condition.GONE: translate("PrintWords", "Not there"),
        Condition.NO_SYSTEM: translate("PrintWords", "Printing system off"),
        Condition.UNTOLD: translate("PrintWords", "Connected"),
    }[condition]


def condition_advice(standing: Standing) -> str:
    """What to do about a printer that does not print, in one sentence; of one that does, that it does."""
    sentence = {
        Condition.LOW: translate("PrintWords", "Paper, ink or ribbon of {printer} is nearly used up: have more at hand."),
        Condition.PAUSED: translate("PrintWords", "The queue of {printer} was paused: resume it in the system's printer "
                                    "settings."),
        Condition.REFUSING: translate("PrintWords", "The queue of {printer} takes no jobs: switch it on again in the "
                                      "system's printer settings."),
        Condition.NO_PAPER: translate("PrintWords", "{printer} has no paper: put some in, and it goes on by itself."),
        Condition.NO_INK: translate("PrintWords", "{printer} has no ink, toner or ribbon: change it, and it goes on by "
                                    "itself."),
        Condition.JAMMED: translate("PrintWords", "Paper is stuck in {printer}: take it out and close the cover."),
        Condition.OPEN: translate("PrintWords", "A cover of {printer} is open: close it, and it goes on by itself."),
        Condition.OFFLINE: translate("PrintWords", "{printer} does not answer: look at its cable, its network and its "
                                     "switch."),
        Condition.STOPPED: translate("PrintWords", "{printer} has stopped. It says: {words}"),
        Condition.GONE: translate("PrintWords", "The printer {printer} is not there. Plug it in and switch it on, "
                                  "or choose another one under Badges."),
        Condition.NO_SYSTEM: translate("PrintWords", "The printing system of this computer (CUPS) does not answer: install "
                                       "or start it, or save badges as a PDF file."),
    }.get(standing.condition, translate("PrintWords", "{printer} is ready to print."))  # fmt: skip
    return sentence.format(printer=printer_word(standing.printer), words=standing.words or "–")


def stuck_sentence(standing: Standing) -> str:
    """Why a job does not come out of a printer that has it, and what to do."""
    if not standing.condition.prints:
        return condition_advice(standing)
    held = translate("PrintWords", "{printer} holds the job back: release it in the system's printer settings.")
    return held.format(printer=printer_word(standing.printer))


def refusal_sentence(refused: Refused, printer: str) -> str:
    """Why nothing came out of ``printer``, and what to do."""
    sentence = {
        Trouble.NO_SUCH_PRINTER: translate("PrintWords", "The printer {printer} is not there. Plug it in and switch it on, "
                                           "or choose another one under Badges."),
        Trouble.CANNOT_OPEN: translate("PrintWords", "The badges for {printer} could not be read back. Print again."),
        Trouble.NOT_ACCEPTED: translate("PrintWords", "{printer} did not take the badges. Look at its paper, its cover and its "
                                        "cable."),
        Trouble.NO_SYSTEM: translate("PrintWords", "The printing system of this computer (CUPS) does not answer: install "
                                     "or start it, or save badges as a PDF file."),
    }[refused.trouble]  # fmt: skip
    return sentence.format(printer=printer_word(printer))


def error_word(error: str) -> str:
    """Why a print did not come out, from the ``error`` of a fact."""
    return {
        Progress.CANCELLED.value: translate("PrintWords", "cancelled"),
        Progress.FAILED.value: translate("PrintWords", "the printer gave up"),
        Progress.LOST.value: translate("PrintWords", "nobody saw its end"),
        Condition.GONE.value: translate("PrintWords", "the printer is gone"),
        Trouble.NO_SUCH_PRINTER.value: translate("PrintWords", "the printer is not there"),
        Trouble.CANNOT_OPEN.value: translate("PrintWords", "it could not be read back"),
        Trouble.NOT_ACCEPTED.value: translate("PrintWords", "the printer did not take it"),
        Trouble.NO_SYSTEM.value: translate("PrintWords", "the printing system is off"),
    }.get(error, error)


def end_sentence(error: str, printer: str) -> str:
    """What became of a job that did not come out of ``printer``."""
    sentence = {
        Progress.CANCELLED.value: translate("PrintWords", "The job was cancelled at {printer}."),
        Progress.LOST.value: translate("PrintWords", "{printer} does not know the job any more: look whether the badge "
                                       "came out."),
        Condition.GONE.value: translate("PrintWords", "The printer {printer} was taken away while the badge waited."),
    }.get(error, translate("PrintWords", "{printer} gave the job up."))  # fmt: skip
    return sentence.format(printer=printer_word(printer))
