"""The command line, from an empty folder to exported headcounts, as other programs call it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from checkin import cli
from checkin.badges import qr

ROOT = Path(__file__).parents[2]
ON = "2025-04-29T09:30"


class Said:
    """What one call of the command line came to."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status = status
        self.out = out
        self.err = err

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


Run = Callable[..., Said]

LISTS = Path(__file__).parent.parent / "data" / "lists"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def call(*arguments: object, stdin: str | bytes = "") -> Said:
        typed = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
        capsys.readouterr()
        try:
            status = cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            status = int(end.code or 0)
        heard = capsys.readouterr()
        return Said(status, heard.out, heard.err)

    return call


@pytest.fixture
def week(tmp_path: Path, run: Run) -> Path:
    """An event with two sessions and four people."""
    path = tmp_path / "week.checkin"
    assert (
        run(
            "new",
            path,
            "--name",
            "Week",
            "--from",
            "2025-04-29",
            "--to",
            "2025-04-30",
            "--timezone",
            "America/Mexico_City",
        ).status
        == 0
    )
    forum = ("--code", "FORUM", "--name", "Forum", "--start", "2025-04-29T09:00", "--end", "2025-04-29T12:00")
    assert run("session", path, *forum, "--room", "Monarca").status == 0
    press = (
        "--code",
        "PRESS",
        "--name",
        "Press call",
        "--start",
        "2025-04-29T09:00:00-06:00",
        "--end",
        "2025-04-29T18:00Z",
    )
    assert run("session", path, *press, "--open-to", "category:Press,VIP").status == 0
    listed = tmp_path / "list.csv"
    listed.write_bytes(
        "성명,영문명,회사,국가,구분,등록번호\r\n김민서,Kim Minseo,한빛,한국,기업,R-1\r\n이준,Lee Jun,한빛,한국,언론,R-2\r\n".encode(
            "cp949"
        )
    )
    assert run("import", path, listed).status == 0
    mexican = tmp_path / "lista.csv"
    mexican.write_bytes(
        "Nombre;Empresa;País\nJosé García Núñez;Nopal;México\nMaría Peña;Nopal;México\n".encode("cp1252")
    )
    assert run("import", path, mexican).status == 0
    return path


def _numbers(run: Run, path: Path) -> dict[str, str]:
    return {one["name"]: one["number"] for one in run("issue", path, "--all", "--json").objects}


def test_the_whole_day(run: Run, week: Path, tmp_path: Path) -> None:
    numbers = _numbers(run, week)
    assert set(numbers) == {"Kim Minseo", "Lee Jun", "José García Núñez", "María Peña"}
    assert all(len(number) == 34 and number.isdecimal() for number in numbers.values())

    codes = [numbers["Kim Minseo"], numbers["Kim Minseo"], "R-2", "1" * 34, "nobody"]
    scanned = run(
        "scan", week, "--session", "FORUM", "--at", ON, "--desk", "Lobby", "--json", stdin="\n".join(codes) + "\n\n"
    )
    assert scanned.status == 1
    assert [one["verdict"] for one in scanned.objects] == ["admitted", "already_in", "admitted", "forged", "unknown"]
    assert [one["code"] for one in scanned.objects] == codes
    first, second = scanned.objects[:2]
    assert set(first) >= {"scan", "code", "session", "verdict", "attendee", "name", "at", "desk", "since"}
    assert (first["name"], first["desk"], first["at"]) == ("Kim Minseo", "Lobby", "2025-04-29T09:30:00.000-06:00")
    assert second["since"] == first["at"]

    refused = run("scan", week, "--session", "PRESS", "--at", ON, "--json", stdin=numbers["María Peña"])
    assert (refused.status, refused.objects[0]["verdict"]) == (1, "not_invited")
    assert run("scan", week, "--session", "PRESS", "--at", ON, stdin=numbers["Lee Jun"]).status == 0

    left = run("scan", week, "--session", "FORUM", "--at", "2025-04-29T10:00", "--out", "--json", stdin="R-2")
    assert left.objects[0]["verdict"] == "admitted"
    assert run("undo", week, left.objects[0]["scan"], "--desk", "Lobby").status == 0
    assert run("undo", week, left.objects[0]["scan"], "--desk", "Lobby").status == 1

    out = tmp_path / "headcounts.csv"
    forum, press = run("headcounts", week, "-o", out, "--json").objects
    expected = {"session": "FORUM", "expected": 4, "attended": 2, "inside": 2, "entries": 2, "no_shows": 2}
    assert forum.items() >= expected.items()
    assert forum["by_country"] == {"KR": 2}
    assert press.items() >= {"expected": 1, "attended": 1, "no_shows": 0, "by_category": {"Press": 1}}.items()
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    names = ["session", "expected", "attended", "inside", "entries", "no_shows", "by_country", "by_category"]
    assert list(rows[0])[: len(names)] == names
    assert [(row["session"], row["attended"]) for row in rows] == [("FORUM", "2"), ("PRESS", "1")]
    assert run("headcounts", week, "-o", tmp_path / "h.xlsx").status == 0
    checked = run("check", week)
    assert (checked.status, "agree" in checked.out) == (0, True)


def test_import_says_what_it_did(run: Run, week: Path, tmp_path: Path) -> None:
    newer = tmp_path / "newer.csv"
    newer.write_text(
        "Nombre,Empresa,País,Cargo\nMaría Peña,Nopal,México,Directora\n,Nopal,México,\nAna Ruiz,Sol,MX,\n",
        encoding="utf-8",
    )
    dry = run("import", week, newer, "--dry-run", "--json")
    assert dry.objects[-1].items() >= {"rows": 3, "added": 1, "changed": 1, "same": 0, "reported": 1}.items()
    assert run("find", week, "ruiz").status == 1
    done = run("import", week, newer, "--json")
    assert done.status == 1
    assert done.objects[0].items() >= {"row": 3, "reason": "no_name"}.items()
    assert "value" in done.objects[0]
    assert run("find", week, "ruiz", "--json").objects[0]["name"] == "Ana Ruiz"
    again = run("import", week, newer, "--json")
    assert again.objects[-1].items() >= {"rows": 3, "added": 0, "changed": 0, "same": 2, "reported": 1}.items()


def test_a_list_that_can_be_read_in_two_ways_is_refused_until_somebody_says_which(run: Run, week: Path) -> None:
    either = LISTS / "either_delimiter.csv"
    for dry in ((), ("--dry-run",)):
        refused = run("import", week, either, *dry)
        assert (refused.status, refused.out) == (2, "")
        assert refused.err.count("\n") == 1
        assert "“Peña,Ana”, “Acme”" in refused.err
        assert "--delimiter semicolon" in refused.err
        assert "“Peña”, “Ana;Acme”" in refused.err
    assert run("find", week, "ruiz").status == 1
    told = run("import", week, either, "--delimiter", "semicolon", "--map", "company=B", "--json")
    assert (told.status, told.objects[-1]["added"]) == (0, 3)
    assert run("find", week, "luis ruiz", "--json").objects[0]["company"] == "Beta"


def test_the_encoding_can_be_told(run: Run, week: Path) -> None:
    either = LISTS / "either_encoding.csv"
    refused = run("import", week, either)
    assert (refused.status, refused.err.count("\n")) == (2, 1)
    assert "“Aõ” (--encoding utf-8); or as cp949" in refused.err
    assert run("import", week, either, "--encoding", "cp949", "--map", "name=A").status == 0
    assert run("find", week, "천", "--json").objects[0]["hangul"] == "A천"
    assert run("import", week, either, "--encoding", "klingon").status == 2
    assert run("import", week, either, "--delimiter", "dots").status == 2


def test_what_nobody_told_is_said(run: Run, week: Path) -> None:
    several = run("import", week, LISTS / "several_sheets.xlsx", "--dry-run")
    assert several.status == 0
    assert "the sheet Asistentes was read; --sheet NAME reads another: Instrucciones, Empresas" in several.err
    told = run(
        "import", week, LISTS / "several_sheets.xlsx", "--dry-run", "--sheet", "Empresas", "--map", "name=Contacto"
    )
    assert (told.err, "1 would be added" in told.out) == ("", True)
    headless = run("import", week, LISTS / "headerless_korea.csv")
    assert headless.status == 0
    assert "A hangul, B company, C title, D phone; --map" in headless.err
    assert run("find", week, "황보", "--json").objects[0]["company"] == "주식회사 한빛"


def test_who_does_not_come_is_reported_not_imported(run: Run, week: Path) -> None:
    done = run("import", week, LISTS / "eventbrite.csv")
    assert done.status == 1
    assert "row 4 was left out: not coming: Eva Ruiz: Not Attending" in done.out
    assert run("find", week, "eva ruiz").status == 1
    assert run("find", week, "900000170000001001", "--json").objects[0]["name"] == "Ana Peña Ruiz"


def test_columns_can_be_told(run: Run, week: Path, tmp_path: Path) -> None:
    odd = tmp_path / "odd.csv"
    odd.write_text("A quien,De donde\nAna Ruiz,Sol S.A.\n", encoding="utf-8")
    unknown = run("import", week, odd)
    assert unknown.status == 2
    assert unknown.err.count("\n") == 1
    assert run("import", week, odd, "--map", "name=A quien", "company=De donde").status == 0
    assert run("find", week, "ruiz sol", "--json").objects[0]["company"] == "Sol S.A."


def test_the_list_of_people_goes_out_and_comes_in_unchanged(run: Run, week: Path, tmp_path: Path) -> None:
    assert run("scan", week, "--session", "FORUM", "--at", ON, stdin="R-2").status == 0
    out = tmp_path / "people.csv"
    people = run("people", week, "-o", out, "--json").objects
    assert [one["name"] for one in people] == ["José García Núñez", "Kim Minseo", "Lee Jun", "María Peña"]
    jun = {"hangul": "이준", "country": "KR", "external_code": "R-2", "sessions": [], "active": True}
    assert people[2].items() >= {**jun, "arrived": "2025-04-29T09:30:00.000-06:00"}.items()
    again = run("import", week, out, "--json")
    assert (again.status, again.objects[0]["same"], again.objects[0]["changes"]) == (0, 4, [])
    said = run("people", week, "-o", tmp_path / "people.xlsx")
    assert (said.status, said.out) == (0, f"{tmp_path / 'people.xlsx'}: 4 people\n")
    assert len(run("people", week).out.splitlines()) == 4
    assert run("people", week, "-o", tmp_path / "people.txt").status == 2


def test_find_is_best_first(run: Run, week: Path) -> None:
    for typed in ("민서", "ㄱㅁㅅ", "minseo"):
        found = run("find", week, typed, "--json").objects
        assert [(one["name"], one["hangul"]) for one in found] == [("Kim Minseo", "김민서")]
        assert set(found[0]) >= {"attendee", "name", "hangul", "company", "matched"}
    assert len(run("find", week, "nopal", "--limit", 1, "--json").objects) == 1


def test_reissuing_names_the_number_it_revokes(run: Run, week: Path, tmp_path: Path) -> None:
    numbers = _numbers(run, week)
    (kim,) = run("find", week, "minseo", "--json").objects
    (issued,) = run(
        "issue", week, "--attendee", kim["attendee"], kim["attendee"], "--json", "--qr", tmp_path / "qr"
    ).objects
    assert issued["revoked"] == numbers["Kim Minseo"]
    (picture,) = (tmp_path / "qr").iterdir()
    assert qr.decode(picture.read_bytes()) == [issued["number"]]
    old = run("scan", week, "--session", "FORUM", "--at", ON, "--json", stdin=numbers["Kim Minseo"]).objects[0]
    assert (old["verdict"], old["replaced_by"]) == ("revoked", issued["number"])
    assert run("issue", week, "--all", "--json").out == ""


def test_what_is_refused_has_issued_nothing(run: Run, week: Path, tmp_path: Path) -> None:
    assert run("badges", week, "-o", tmp_path / "b.pdf", "--only", "pressed").status == 2
    (tmp_path / "qr").touch()
    assert run("issue", week, "--all", "--qr", tmp_path / "qr").status == 2
    assert len(_numbers(run, week)) == 4


def test_badges_are_printed_once(run: Run, week: Path, tmp_path: Path) -> None:
    out = tmp_path / "badges.pdf"
    assert run("badges", week, "-o", out, "--only", "category:Press").out.endswith("1 badge\n")
    assert out.read_bytes().startswith(b"%PDF")
    assert "3 badges" in run("badges", week, "-o", out, "--design", "card", "--only", "unprinted").out
    nothing = run("badges", week, "-o", tmp_path / "none.pdf", "--only", "unprinted")
    assert nothing.status == 1
    assert not (tmp_path / "none.pdf").exists()
    wrong = run("badges", week, "-o", out, "--design", "poster")
    assert (wrong.status, "a6" in wrong.err) == (2, True)


def test_another_events_badge_is_called_that(run: Run, week: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.checkin"
    assert run("demo", other).status == 0
    number = run("issue", other, "--all", "--json").objects[0]["number"]
    verdict = run("scan", week, "--session", "FORUM", "--at", ON, "--json", stdin=number).objects[0]
    assert (verdict["verdict"], verdict["event"]) == ("other_event", "2025 Korea-Mexico Partnership Plus Week")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("find", "{week}/nothing.checkin", "x"), "not there"),
        (("find", "{root}/README.md", "x"), "not a checkin event file"),
        (("new", "{week}/week.checkin", "--name", "x", "--from", "2025-01-01", "--to", "2025-01-02", "--timezone", "UTC"), "there already"),
        (("new", "{week}/n.checkin", "--name", "x", "--from", "2025-01-03", "--to", "2025-01-02", "--timezone", "UTC"), "before it starts"),
        (("new", "{week}/n.checkin", "--name", "x", "--from", "2025-01-01", "--to", "2025-01-02", "--timezone", "Mars/Base"), "time zone"),
        (("new", "{week}/n.checkin", "--name", "x", "--from", "tomorrow", "--to", "2025-01-02", "--timezone", "UTC"), "not a date"),
        (("session", "{week}/week.checkin", "--code", "A", "--name", "a", "--start", "noon", "--end", "2025-01-01"), "not a time"),
        (("session", "{week}/week.checkin", "--code", "A", "--name", "a", "--start", "2025-01-02", "--end", "2025-01-01"), "ends before"),
        (("session", "{week}/week.checkin", "--code", "A", "--name", "a", "--start", "2025-01-01", "--end", "2025-01-02", "--open-to", "friends"), "category:X"),
        (("scan", "{week}/week.checkin", "--session", "NOPE"), "FORUM, PRESS"),
        (("undo", "{week}/week.checkin", "nothing"), "no scan"),
        (("issue", "{week}/week.checkin", "--attendee", "nobody"), "nobody"),
        (("import", "{week}/week.checkin", "{week}/missing.csv"), "missing.csv"),
        (("headcounts", "{week}/week.checkin", "-o", "{week}/counts.pdf"), ".csv"),
        (("headcounts", "{week}/week.checkin", "-o", "{week}/no/such/counts.csv"), "counts.csv"),
        (("dance",), "invalid choice"),
        (("new", "{week}/no/such/n.checkin", "--name", "x", "--from", "2025-01-01", "--to", "2025-01-02", "--timezone", "UTC"), "no folder"),
        (("demo", "{week}/no/such/n.checkin"), "no folder"),
        (("session", "{week}/week.checkin", "--code", "A", "--name", "a", "--start", "0001-01-01", "--end", "9999-12-31T23:59"), "era"),
        (("session", "{week}/week.checkin", "--code", "A", "--name", "\udcff", "--start", "2025-01-01", "--end", "2025-01-02"), "not text"),
        (("scan", "{week}/week.checkin", "--session", "FORUM", "--at", "9999-12-31T23:59"), "era"),
        (("find", "{week}/week.checkin", "x", "--limit", "0"), "from 1 on"),
        (("badges", "{week}/week.checkin", "-o", "{week}/b.pdf", "--only", "pressed"), "category:X"),
        (("headcounts", "{week}/week.checkin", "-o", "{week}/folder.csv"), "/folder.csv: "),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence(run: Run, week: Path, arguments: Sequence[str], says: str) -> None:
    (week.parent / "folder.csv").mkdir()
    said = run(*(text.format(week=week.parent, root=ROOT) for text in arguments))
    assert said.status == 2
    assert says in said.err
    assert said.err.startswith("checkin: ")
    assert said.err.count("\n") == 1


def test_hostile_lines_are_only_refused(run: Run, week: Path) -> None:
    hostile = b"\xff\xfe\x00\n' OR 1=1 --\n" + b"9" * 100_000 + b"\n\x1b[2J\n\xe2\x80\xae123\n<b>\n"
    said = run("scan", week, "--session", "FORUM", "--at", ON, "--json", stdin=hostile)
    assert said.status == 1
    assert {one["verdict"] for one in said.objects} <= {"unknown", "unreadable"}
    assert len(said.objects) == 6
    assert run("check", week).status == 0


def test_codes_may_begin_with_a_byte_order_mark(run: Run, week: Path) -> None:
    said = run("scan", week, "--session", "FORUM", "--at", ON, "--json", stdin=b"\xef\xbb\xbfR-1\r\nR-2\r\n")
    assert [(one["verdict"], one["code"]) for one in said.objects] == [("admitted", "R-1"), ("admitted", "R-2")]


@pytest.mark.skipif(sys.platform != "linux", reason="a shell's redirections")
@pytest.mark.parametrize(
    ("said", "status", "says"),
    [
        ("scan {week} --session FORUM <&-", 0, ""),
        ("find {week} minseo >&-", 0, ""),
        ("find {week} nobody-of-that-name 2>&-", 1, ""),
        ("find {week} minseo --json >/dev/full", 2, "No space left"),
    ],
)
def test_streams_that_are_closed_or_full(week: Path, said: str, status: int, says: str) -> None:
    command = f"'{sys.executable}' main.py {said.format(week=week)}"
    called = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (called.returncode, says in called.stderr, called.stderr.count("\n")) == (status, True, bool(says))


def test_a_reader_that_went_away_is_no_traceback(week: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    called = subprocess.run(
        [sys.executable, "main.py", "find", week, "minseo"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert called.returncode == 2
    assert called.stderr == "checkin: nobody reads the output any more; what was done is kept\n"


def test_verbs_need_neither_display_nor_qt(tmp_path: Path) -> None:
    """The real program, in an environment without a screen."""
    program = "import runpy, sys; sys.argv[0] = 'main.py'; code = 0\n" \
        "try: runpy.run_path('main.py', run_name='__main__')\n" \
        "except SystemExit as end: code = end.code\n" \
        "assert not any(name.startswith('PySide6') for name in sys.modules), 'Qt was imported'\n" \
        "sys.exit(code)"  # fmt: skip
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C"}
    called = [sys.executable, "-c", program]
    made = subprocess.run(
        [*called, "demo", str(tmp_path / "d.checkin")], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert (made.returncode, made.stderr) == (0, b"")
    assert b"262 people" in made.stdout
    found = subprocess.run(
        [*called, "find", str(tmp_path / "d.checkin"), "민서"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert "김민서" in found.stdout.decode()
