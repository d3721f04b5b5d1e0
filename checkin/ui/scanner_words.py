"""What is to be said about scanners: what is wrong with one, and what to do."""

from __future__ import annotations

import getpass
import sys

from PySide6.QtCore import QCoreApplication

from checkin.devices.serial import SerialScanner, Trouble
from checkin.domain.diagnosis import Complaint, Diagnosis, Ending
from checkin.domain.event import Event
from checkin.domain.token import Reading, Token

translate = QCoreApplication.translate


def port_sentence(scanner: SerialScanner) -> str:
    """Whether the scanner on its port is heard, and if not, what to do."""
    port = scanner.port
    if port is None:
        return translate("ScannerWords", "Scanners that type need no port; choose one for a scanner on a serial cable.")
    place = port.location
    if scanner.trouble is None:
        return translate("ScannerWords", "The scanner on {port} is listened to.").format(port=place)
    if scanner.trouble is Trouble.NO_PERMISSION and sys.platform.startswith("linux"):
        return translate(
            "ScannerWords",
            "You may not read {port}. Run: sudo usermod -aG dialout {user}, then log out and in again.",
        ).format(port=place, user=getpass.getuser())
    return _PORTS[scanner.trouble]().format(port=place, detail=scanner.detail)


_PORTS = {
    Trouble.NO_LIBRARY: lambda: translate(
        "ScannerWords", "Serial scanners need QtSerialPort, which is missing here. Install PySide6 with its add-ons."
    ),
    Trouble.NOT_THERE: lambda: translate(
        "ScannerWords", "The scanner on {port} is not there. Plug it in: the desk goes on by itself."
    ),
    Trouble.NO_PERMISSION: lambda: translate(
        "ScannerWords", "You may not read {port}. Ask whoever looks after this computer for permission."
    ),
    Trouble.BUSY: lambda: translate(
        "ScannerWords", "Another program is listening to {port}. Close it: the desk goes on by itself."
    ),
    Trouble.FAILED: lambda: translate(
        "ScannerWords", "{port} cannot be opened: {detail}. Choose another port, or plug the scanner in again."
    ),
}


def complaint_sentence(complaint: Complaint) -> str:
    """What is wrong and its cure."""
    return _COMPLAINTS[complaint]()


_COMPLAINTS = {
    Complaint.HANGUL: lambda: translate(
        "ScannerWords",
        "Your scanner types through a Korean input method: switch it off, or use a badge, which holds digits only.",
    ),
    Complaint.SPANISH: lambda: translate(
        "ScannerWords",
        "The computer's keyboard is Spanish (Spain), the scanner's is US: set the scanner to Spanish, or the computer to"
        " English (US). Badges, which hold digits only, work either way.",
    ),
    Complaint.LATIN_AMERICAN: lambda: translate(
        "ScannerWords",
        "The computer's keyboard is Spanish (Latin America), the scanner's is US: set the scanner to Latin America, or the"
        " computer to English (US). Badges, which hold digits only, work either way.",
    ),
    Complaint.SHIFT: lambda: translate(
        "ScannerWords", "A Shift key is held down or locked: let it go, or press it once, and scan again."
    ),
    Complaint.CASE: lambda: translate(
        "ScannerWords", "Capital and small letters are the wrong way round: switch Caps Lock off."
    ),
    Complaint.WIDE: lambda: translate(
        "ScannerWords", "The input method writes full-width letters: switch it to half width, or off."
    ),
    Complaint.OTHER_LAYOUT: lambda: translate(
        "ScannerWords",
        "The scanner's keyboard is not the computer's: set both to the same country. Badges work if digits do.",
    ),
    Complaint.SLOW: lambda: translate(
        "ScannerWords",
        "These keys came as slowly as hands type. If it was the scanner, set its delay between characters to 0.",
    ),
    Complaint.NO_ENDING: lambda: translate(
        "ScannerWords",
        "Nothing came after the code. Badges need nothing; for other codes, set the scanner to send Enter (CR) at the end.",
    ),
    Complaint.PREFIX: lambda: translate(
        "ScannerWords", "The scanner says the kind of code before it (]Q1): switch the code identifier off."
    ),
}


def reading_sentence(reading: Reading, called: str, expected: bool, event: Event) -> str:  # noqa: PLR0911
    """What was scanned; ``called`` is whose it is, if anybody's."""
    if expected:
        return translate("ScannerWords", "The test code of this page")
    match reading.token:
        case Token.GENUINE if called:
            return translate("ScannerWords", "A badge of this event: {name}").format(name=called)
        case Token.GENUINE:
            return translate(
                "ScannerWords", "A genuine badge of this event, whose holder this desk has not heard of yet"
            )
        case Token.OTHER_EVENT:
            return translate("ScannerWords", "A badge of another event: {event}").format(event=reading.event)
        case Token.FORGED:
            return translate("ScannerWords", "As long as a badge's number, but not made for {event}").format(
                event=event.name
            )
    if called:
        return translate("ScannerWords", "A code on the list: {name}").format(name=called)
    return translate("ScannerWords", "No badge and no code on the list")


def ending_word(ending: Ending) -> str:
    """What the scanner says after the code."""
    match ending:
        case Ending.ENTER:
            return translate("ScannerWords", "Enter")
        case Ending.TAB:
            return translate("ScannerWords", "Tab")
    return translate("ScannerWords", "Nothing")


def rhythm_words(diagnosis: Diagnosis) -> str:
    """How fast the keys came: "35 keys, 4 to 9 ms apart, usually 5"."""
    if not diagnosis.pauses:
        return translate("ScannerWords", "All at once, over the cable")
    return translate("ScannerWords", "{keys} keys, {least} to {most} ms apart, usually {usual}").format(
        keys=len(diagnosis.pauses) + 1,
        least=min(diagnosis.pauses),
        most=max(diagnosis.pauses),
        usual=diagnosis.usual_pause,
    )
