"""A real CUPS of the tests' own: cupsd on a socket and in a folder that are nobody else's, with printers that obey.

    submit --> cupsd --filters of the system--> backend "folder" --> FOLDER/JOB.pdf, as FOLDER/state says

``state`` is one word: "go", "fail", "empty" (waits for paper), and what a test changes it to is what the printer does.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from typing import Any

import pytest

CUPSD = shutil.which("cupsd") or shutil.which("cupsd", path="/usr/sbin:/usr/local/sbin")
SYSTEM = Path("/usr/lib/cups")
CUPS_PDF = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
CAPTURING = """#!/bin/sh
# job, user, title, copies, options [file]
[ $# -eq 0 ] && exit 0
to=${DEVICE_URI#folder:}
state() { cat "$to/state"; }
if [ "$(state)" = empty ]; then
  echo "STATE: +media-empty-error" >&2
  while [ "$(state)" = empty ]; do sleep 0.05; done
  echo "STATE: -media-empty-error" >&2
fi
if [ "$(state)" = fail ]; then echo "ERROR: the head is broken" >&2; exit 1; fi
cat ${6:--} > "$to/.$1" && mv "$to/.$1" "$to/$1.pdf"
echo "$5" > "$to/$1.options"
echo "$1" >> "$to/order"
"""
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "BADGES.PPD"
*Manufacturer: "Test"
*Product: "(Badges)"
*ModelName: "Test badges"
*ShortNickName: "Test badges"
*NickName: "Test badges"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsVersion: 2.2
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*cupsManualCopies: True
*OpenUI *PageSize/Page Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*PageSize A6/A6: "<</PageSize[297 420]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*OrderDependency: 10 AnySetup *PageRegion
*DefaultPageRegion: Letter
*PageRegion Letter/Letter: "<</PageSize[612 792]>>setpagedevice"
*PageRegion A6/A6: "<</PageSize[297 420]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter/Letter: "0 0 612 792"
*ImageableArea A6/A6: "0 0 297 420"
*DefaultPaperDimension: Letter
*PaperDimension Letter/Letter: "612 792"
*PaperDimension A6/A6: "297 420"
*MaxMediaWidth: "1000"
*MaxMediaHeight: "1500"
*HWMargins: 0 0 0 0
*CustomPageSize True: "pop pop pop <</PageSize [ 5 -2 roll ] /ImagingBBox null>>setpagedevice"
*ParamCustomPageSize Width: 1 points 36 1000
*ParamCustomPageSize Height: 2 points 36 1500
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 3
"""
_FILES = """ServerRoot {house}/root
ServerBin {house}/bin
DataDir /usr/share/cups
RequestRoot {house}/spool
CacheDir {house}/cache
StateDir {house}/run
TempDir {house}/tmp
AccessLog {house}/log/access
ErrorLog {house}/log/error
PageLog {house}/log/page
SystemGroup {group}
"""
_SERVER = """LogLevel info
MaxLogSize 0
Listen {house}/sock
Browsing No
DefaultAuthType None
WebInterface No
PreserveJobHistory Yes
ErrorPolicy abort-job
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""


@dataclass(frozen=True)
class Cups:
    """The running server; commands of the system talk to it because CUPS_SERVER says so."""

    house: Path

    def run(self, *command: str) -> str:
        """A command of the system: lpadmin, cupsdisable, cancel."""
        path = f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin"
        name = shutil.which(command[0], path=path)
        assert name, f"{command[0]} is missing: bash .ci/setup"
        done = subprocess.run([name, *command[1:]], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{command}: {done.stderr}\n{self.log()}"
        return done.stdout

    def log(self) -> str:
        """The end of what the server wrote down."""
        log = self.house / "log" / "error"
        return "\n".join(log.read_text(errors="replace").splitlines()[-20:]) if log.exists() else ""

    def add(self, name: str) -> Queue:
        """A printer called ``name`` that prints into a folder."""
        folder = self.house / "paper" / name
        folder.mkdir()
        folder.chmod(0o777)
        ppd = self.house / "badges.ppd"
        ppd.write_text(PPD)
        queue = Queue(self, name, folder)
        queue.be("go")
        self.run("lpadmin", "-p", name, "-E", "-v", f"folder:{folder}", "-P", str(ppd), "-D", f"The {name}")
        return queue

    def add_pdf(self, name: str) -> Path:
        """The system's own PDF printer as ``name``; says in which folder it prints for this person."""
        self.run("lpadmin", "-p", name, "-E", "-v", "cups-pdf:/", "-P", str(CUPS_PDF))
        return Path(_person().pw_dir) / "PDF"


@dataclass(frozen=True)
class Queue:
    """One printer, and the ``folder`` into which it prints."""

    cups: Cups
    name: str
    folder: Path

    def be(self, state: str) -> None:
        """Do from now on what ``state`` says."""
        beside = self.folder / ".state"
        beside.write_text(state)
        beside.chmod(0o644)
        beside.replace(self.folder / "state")

    @property
    def printed(self) -> list[int]:
        """The numbers of the jobs that came out, in their order."""
        order = self.folder / "order"
        return [int(line) for line in order.read_text().split()] if order.exists() else []

    def sheet(self, job: int) -> Path:
        """What came out for that job."""
        return self.folder / f"{job}.pdf"

    def told(self, job: int) -> list[str]:
        """The options that the printer was given with that job, each as NAME=VALUE."""
        return (self.folder / f"{job}.options").read_text().split()

    def pause(self) -> None:
        """As somebody who presses the button in the system's printer settings."""
        self.cups.run("cupsdisable", self.name)

    def resume(self) -> None:
        """The same, again."""
        self.cups.run("cupsenable", self.name)

    def remove(self) -> None:
        """Take the printer away."""
        self.cups.run("lpadmin", "-x", self.name)


def _person() -> Any:
    """Who runs the tests, as the system knows them."""
    import pwd  # noqa: PLC0415 - there is none on Windows, where these tests are skipped

    return pwd.getpwuid(os.getuid())


def _furnish(house: Path) -> None:
    house.chmod(0o755)
    for folder in (
        "root",
        "root/ppd",
        "spool",
        "cache",
        "tmp",
        "run",
        "run/certs",
        "log",
        "paper",
        "bin",
        "bin/backend",
    ):
        (house / folder).mkdir()
        (house / folder).chmod(0o755)
    (house / "tmp").chmod(0o1777)
    for part in SYSTEM.iterdir():
        if part.name != "backend":
            (house / "bin" / part.name).symlink_to(part)
    backend = house / "bin" / "backend" / "folder"
    backend.write_text(CAPTURING)
    backend.chmod(0o755)
    of_system = SYSTEM / "backend" / "cups-pdf"
    if of_system.exists() and os.getuid() == 0:
        shutil.copy(of_system, house / "bin" / "backend" / "cups-pdf")  # only root may read it, and run it
    group = "root" if os.getuid() == 0 else _person().pw_name
    (house / "root" / "cups-files.conf").write_text(_FILES.format(house=house, group=group))
    (house / "root" / "cupsd.conf").write_text(_SERVER.format(house=house))


@contextmanager
def running_cups() -> Iterator[Cups]:
    """A server that is there for a while. Skips the test where there can be none; on Linux CI that is a failure."""
    if CUPSD is None or not SYSTEM.is_dir():
        if sys.platform == "linux" and os.environ.get("CI"):
            pytest.fail("CUPS is missing on a machine that has to test with it: bash .ci/setup")
        pytest.skip("no cupsd on this machine; on Debian and Ubuntu: bash .ci/setup")
    house = Path(tempfile.mkdtemp(prefix="checkin-cups-"))  # the path of a socket may have some 100 characters
    before = os.environ.get("CUPS_SERVER")
    process = None
    try:
        _furnish(house)
        cups = Cups(house)
        with (house / "out").open("wb") as out:
            root = house / "root"
            call = [CUPSD, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")]
            process = subprocess.Popen(call, stdout=out, stderr=out)
        os.environ["CUPS_SERVER"] = str(house / "sock")
        deadline = monotonic() + 20
        while not (house / "sock").exists():
            assert process.poll() is None, f"cupsd ended: {(house / 'out').read_text()}\n{cups.log()}"
            assert monotonic() < deadline, cups.log()
        yield cups
    finally:
        if before is None:
            os.environ.pop("CUPS_SERVER", None)
        else:
            os.environ["CUPS_SERVER"] = before
        if process is not None:
            process.send_signal(signal.SIGTERM)
            process.wait(20)
        shutil.rmtree(house, ignore_errors=True)
