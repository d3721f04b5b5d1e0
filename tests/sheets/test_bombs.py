"""What is made to exhaust the desk's computer is refused at once, in a sentence, by a process that stays small."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checkin.sheets.reading import read
from tests.sheets import biff, bombs

MEMORY = 200  # MB, all of Python included
SECONDS = 2.0

OPENING = """
import sys, time
from pathlib import Path
from checkin.sheets.reading import UnreadableList, read
began = time.perf_counter()
try:
    read(Path(sys.argv[1]))
    said = "it was read"
except UnreadableList as error:
    said = str(error)
taken = time.perf_counter() - began
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM:")).split()[1]
print(taken, int(peak) / 1024, said, sep="|")
"""

SAYS = {
    "expanded.xlsx": "unpacked more than 200 MB",
    "lying.xlsx": "unpacked more than 100 MB of cells",
    "pictures.xlsx": "unpacked more than 200 MB",
    "last_cell.xlsx": "more than 200,000 rows",
    "small_letters.xlsx": "more than 200,000 rows",
    "spaced.xlsx": "more than 200,000 rows",
    "prefixed.xlsx": "more than 200,000 rows",
    "by_its_row.xlsx": "more than 200,000 rows",
    "wide_and_high.xlsx": "more than 4,000,000 cells",
    "cells.xlsx": "more than 4,000,000 cells",
    "sheets.xlsx": "more than 100 sheets",
    "parts.xlsx": "more than 2,000 files inside",
    "strings.xlsx": "more than 1,000,000 different texts",
    "long_string.xlsx": "a cell of more than 32,767 characters",
    "merged.xlsx": "more than 20,000 merged cells",
    "entities.xlsx": "is not a list that can be read",
    "nested.xlsx": "is not a list that can be read",
    "open_document.ods": "more than 200,000 rows",
    "older_excel.xls": "more than 2,000,000 cells",
    "open_quotes.csv": "more than 200,000 rows",
    "half_closed_quotes.csv": "more than 200,000 rows",
    "one_line.csv": "a row of more than 1,000,000 characters",
    "blank_lines.csv": "more than 200,000 rows",
    "narrow_rows.csv": "more than 200,000 rows",
    "long_cell.csv": "a cell of more than 32,767 characters",
    "much_text.csv": "more than 20 MB of text",
}


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")
@pytest.mark.parametrize("name", bombs.BOMBS)
def test_a_bomb_is_refused_at_once_and_in_little_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    bombs.BOMBS[name](path)
    opened = subprocess.run(
        [sys.executable, "-c", OPENING, str(path)], capture_output=True, text=True, timeout=30, check=True
    )
    taken, peak, said = opened.stdout.strip().split("|")
    assert SAYS[name] in said
    assert said.startswith(name)
    assert float(peak) < MEMORY
    assert float(taken) < SECONDS


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is read from /proc")
@pytest.mark.parametrize("name", ["sparse.xlsx", "sparse.xls"])
def test_the_emptiest_list_that_is_let_in_stays_small_too(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    if name.endswith(".xlsx"):
        bombs.save(path, bombs.sheet('<row><c r="A1"><v>1</v></c><c r="T200000"><v>1</v></c></row>'))
    else:
        path.write_bytes(biff.compound(biff.stream("A", [(0, 0, "name"), (65_535, 29, 1.0)])))
    opened = subprocess.run(
        [sys.executable, "-c", OPENING, str(path)], capture_output=True, text=True, timeout=30, check=True
    )
    taken, peak, said = opened.stdout.strip().split("|")
    assert (said, float(peak) < MEMORY, float(taken) < SECONDS) == ("it was read", True, True)


def test_every_bomb_is_known_by_what_is_said_of_it() -> None:
    assert set(SAYS) == set(bombs.BOMBS)


def test_a_picture_is_no_bomb_whatever_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    pictures = {"xl/media/image1.bmp": bytes(3_000_000), "xl/media/image2.svg": b"<!DOCTYPE svg><svg/>"}
    cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>Nombre</t></is></c></row>'
    bombs.save(path, bombs.sheet(cells), others=dict(pictures))
    assert [row.cells for row in read(path).rows] == [("Nombre",)]


def test_a_sheet_that_claims_a_picture_s_name_is_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    far = b"a" * 2_500_000 + bombs.sheet('<row><c r="XFD1048576"><v>1</v></c></row>')
    bombs.save(path, bombs.sheet(""), others={"xl/media/image1.png": far})
    with pytest.raises(ValueError, match="more than 200,000 rows"):
        read(path)
