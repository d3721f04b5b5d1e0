"""Importing 10,000 rows, against reading the same sheet and one bulk insert of its cells."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from python_calamine import CalamineWorkbook

from checkin.office import Office
from tests.benchmarks.bench_search import GIVEN, SURNAMES
from tests.benchmarks.figures import Figure, quantile, seconds
from tests.worlds import FORUM, build

ROWS = 10_000
ROUNDS = 5
HEADER = ("Nombre(s)", "Apellido paterno", "Apellido materno", "Empresa", "Cargo", "Correo electrónico", "Teléfono",
          "País", "Categoría", "Sector", "Folio", "Observaciones")  # fmt: skip


def _list(path: Path) -> None:
    chance = random.Random(3)
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEADER)
        for row in range(1, ROWS + 1):
            company = chance.randrange(900)
            person = [chance.choice(GIVEN), chance.choice(SURNAMES), chance.choice(SURNAMES)]
            rest = [f"Company {company}, S.A. de C.V.", "Gerente de Compras", f"p{row}@c{company}.example",
                    f"+52 55 5550 {row:04d}", "México", "Empresa mexicana", "Autopartes", f"R-{row:05d}", ""]  # fmt: skip
            sheet.write_row(row, 0, person + rest)


def _bare(path: Path, raw: sqlite3.Connection) -> None:
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1:]
    raw.execute("BEGIN")
    raw.executemany(f"INSERT INTO rows VALUES ({', '.join('?' * len(HEADER))})", rows)
    raw.execute("COMMIT")


def measure() -> list[Figure]:
    """The median import as a multiple of the bare work, in turn with it."""
    ours: list[float] = []
    bare: list[float] = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        _list(path)
        raw = sqlite3.connect(Path(folder) / "raw.db", isolation_level=None)
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute(f"CREATE TABLE rows ({', '.join(f'c{n} TEXT' for n in range(len(HEADER)))})")
        for round_ in range(ROUNDS):
            world = build(Path(folder) / f"{round_}.checkin", [], [FORUM])
            office = Office(world.file)
            bare.append(seconds(lambda: _bare(path, raw)))
            ours.append(seconds(lambda: office.import_list(path)))  # noqa: B023
            with world.file.reading() as records:
                assert len(records.attendees()) == ROWS
            world.file.close()
        raw.close()
    taken, floor = quantile(ours, 0.5), quantile(bare, 0.5)
    return [
        Figure(
            "import 10,000 rows (XLSX, 12 columns)",
            f"{taken * 1e3:.0f} ms = {taken / floor:.2f}x of reading and one bulk insert, {floor * 1e3:.0f} ms",
            "<= 3x",
            taken <= 3 * floor,
        )
    ]
