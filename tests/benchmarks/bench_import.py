"""Importing 10,000 rows, against reading the same sheet and one bulk insert of its cells."""

from __future__ import annotations

import random
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import Column, Engine, MetaData, Table, Text, create_engine, event, insert

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


COLUMNS = [f"c{number}" for number in range(len(HEADER))]
ROWS_TABLE = Table("rows", MetaData(), *(Column(name, Text) for name in COLUMNS))


def _bare(path: Path, engine: Engine) -> None:
    """The least that a program on this stack must do: read the sheet, and insert its cells in one statement."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1:]
    with engine.begin() as connection:
        connection.execute(insert(ROWS_TABLE), [dict(zip(COLUMNS, row, strict=True)) for row in rows])


def _raw(path: Path, engine: Engine) -> None:
    """The same without SQLAlchemy."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()[1:]
    places = ", ".join("?" * len(HEADER))
    with engine.begin() as connection:
        connection.exec_driver_sql(f"INSERT INTO rows VALUES ({places})", [tuple(row) for row in rows])


def _durable(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")


def measure() -> list[Figure]:
    """The median import as a multiple of the bare work, in turn with it."""
    ours: list[float] = []
    bare: list[float] = []
    raw: list[float] = []
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.xlsx"
        _list(path)
        engine = create_engine(f"sqlite:///{folder}/bare.db")
        event.listen(engine, "connect", _durable)
        ROWS_TABLE.create(engine)
        for round_ in range(ROUNDS):
            world = build(Path(folder) / f"{round_}.checkin", [], [FORUM])
            office = Office(world.file)
            bare.append(seconds(lambda: _bare(path, engine)))
            raw.append(seconds(lambda: _raw(path, engine)))
            ours.append(seconds(lambda: office.import_list(path)))  # noqa: B023
            with world.file.reading() as records:
                assert len(records.attendees()) == ROWS
            world.file.close()
        engine.dispose()
    taken, floor, least = quantile(ours, 0.5), quantile(bare, 0.5), quantile(raw, 0.5)
    return [
        Figure(
            "import 10,000 rows (XLSX, 12 columns)",
            f"{taken * 1e3:.0f} ms = {taken / floor:.2f}x of reading and one bulk insert, {floor * 1e3:.0f} ms"
            f" ({taken / least:.2f}x without SQLAlchemy)",
            "<= 3x",
            taken <= 3 * floor,
        )
    ]
