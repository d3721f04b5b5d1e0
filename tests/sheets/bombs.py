"""Files made to exhaust whoever opens them, each with what it goes for."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.sheets import biff

_WORKBOOK = """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>"""
_RELATIONS = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
{relations}</Relationships>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
MEGABYTE = 1_000_000


def sheet(cells: str) -> bytes:
    """A worksheet of these rows."""
    return f'<?xml version="1.0"?><worksheet {_MAIN}><sheetData>{cells}</sheetData></worksheet>'.encode()


def save(
    path: Path, *sheets: bytes | Iterator[bytes], others: dict[str, bytes | Iterator[bytes]] | None = None
) -> None:
    """The least of an XLSX with these worksheets and other parts."""
    names = range(1, len(sheets) + 1)
    listed = "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="r{n}"/>' for n in names)
    relations = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in names
    )
    if "xl/sharedStrings.xml" in (others or {}):
        relations += f'<Relationship Id="rs" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    parts: dict[str, bytes | Iterator[bytes]] = {
        "_rels/.rels": _RELATIONS.format(
            relations=f'<Relationship Id="r" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        ).encode(),
        "xl/workbook.xml": _WORKBOOK.format(sheets=listed).encode(),
        "xl/_rels/workbook.xml.rels": _RELATIONS.format(relations=relations).encode(),
        **{f"xl/worksheets/sheet{n}.xml": part for n, part in zip(names, sheets, strict=True)},
        **(others or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            with archive.open(name, "w") as out:
                for piece in [part] if isinstance(part, bytes) else part:
                    out.write(piece)


def _repeat(piece: bytes, megabytes: int) -> Iterator[bytes]:
    block = piece * max(1, MEGABYTE // len(piece))
    for _ in range(megabytes):
        yield block


def _cell(reference: str) -> bytes:
    return sheet(f'<row><c r="A1"><v>1</v></c><c r="{reference}"><v>1</v></c></row>')


def expanded(path: Path) -> None:
    """Zeros without end in one sheet."""
    save(path, _repeat(b"\0", 210))


def lying(path: Path) -> None:
    """The same, but it says that it is small."""
    save(path, _repeat(b"<x/>", 110))
    data = bytearray(path.read_bytes())
    place = data.rindex(b"PK\x01\x02", 0, data.rindex(b"xl/worksheets/sheet1.xml"))
    struct.pack_into("<I", data, place + 24, 1000)
    path.write_bytes(bytes(data))


def pictures(path: Path) -> None:
    """Pictures of 210 MB."""
    save(path, sheet(""), others={f"xl/media/image{n}.png": _repeat(b"\x89PNG", 21) for n in range(10)})


def last_cell(path: Path) -> None:
    """One cell where Excel ends."""
    save(path, _cell("XFD1048576"))


def small_letters(path: Path) -> None:
    """The same in small letters, which readers take too."""
    save(path, _cell("xfd1048576"))


def spaced(path: Path) -> None:
    """The same with as much white space as the rules allow."""
    save(path, sheet("<row><c\n s=\"0\"\tr = 'XFD1048576' ><v>1</v></c></row>"))


def prefixed(path: Path) -> None:
    """The same in a namespace with a prefix."""
    save(path, sheet('<x:row><x:c x="" r = "XFD1048576"><x:v>1</x:v></x:c></x:row>'))


def by_its_row(path: Path) -> None:
    """A cell that leaves it to its row to say how far down it is."""
    save(path, sheet('<row r="1048576"><c><v>1</v></c></row>'))


def wide_and_high(path: Path) -> None:
    """No row and no column too many, but the rectangle is."""
    save(path, _cell("GQ190000"))


def cells(path: Path) -> None:
    """Five million cells that say nothing of where they are."""
    save(path, _repeat(b"<c><v>1</v></c>", 76))


def sheets(path: Path) -> None:
    """Many sheets."""
    save(path, *[sheet("")] * 101)


def parts(path: Path) -> None:
    """Many parts."""
    save(path, sheet(""), others={f"docProps/{n}.xml": b"<x/>" for n in range(2_100)})


def strings(path: Path) -> None:
    """Millions of different texts."""
    save(path, sheet(""), others={"xl/sharedStrings.xml": _repeat(b"<si><t>a</t></si>", 60)})


def long_string(path: Path) -> None:
    """One text of 60 MB."""
    body = b"<sst><si><t>" + b"a" * (60 * MEGABYTE) + b"</t></si></sst>"
    save(path, sheet(""), others={"xl/sharedStrings.xml": body})


def merged(path: Path) -> None:
    """Half a million boxes of merged cells."""
    save(path, _repeat(b'<mergeCell ref="A1:XFD1048576"/>', 16))


def entities(path: Path) -> None:
    """A thousand million laughs."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    doctype = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{laughs}]>'.encode()
    save(path, sheet("<row><c t='str'><v>&l9;</v></c></row>").replace(b'<?xml version="1.0"?>', doctype))


def nested(path: Path) -> None:
    """An archive in an archive in an archive."""
    data = b"\0" * MEGABYTE
    for level in range(5):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for n in range(10):
                archive.writestr(f"{level}-{n}.zip", data)
        data = out.getvalue()
    path.write_bytes(data)


def open_document(path: Path) -> None:
    """One cell said to be there 16,384 by 1,048,576 times."""
    content = (
        '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>'
        '<table:table table:name="A"><table:table-row table:number-rows-repeated="1048576"><table:table-cell'
        ' table:number-columns-repeated="190" office:value-type="string"><text:p>x</text:p></table:table-cell>'
        "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)


def older_excel(path: Path) -> None:
    """A cell in the last row of a sheet of an .xls, and in a column that is not too many."""
    path.write_bytes(biff.compound(biff.stream("A", [(0, 0, "name"), (65_535, 199, 1.0)])))


def open_quotes(path: Path) -> None:
    """A quotation mark that never closes, on each of 400,000 lines."""
    path.write_bytes(b'"a\n' * 390_000)


def half_closed_quotes(path: Path) -> None:
    """Quotation marks that close in the middle of the next cell."""
    path.write_bytes(b'"a,b\nc"d,"e\n' * 190_000)


def one_line(path: Path) -> None:
    """Nineteen million cells in a row."""
    path.write_bytes(b"," * (19 * MEGABYTE))


def blank_lines(path: Path) -> None:
    """Nothing but line ends."""
    path.write_bytes(b"\n" * (19 * MEGABYTE) + b"x")


def narrow_rows(path: Path) -> None:
    """Rows without number, of few cells."""
    path.write_bytes(b"a,b\n" * 390_000)


def long_cell(path: Path) -> None:
    """A cell of 400,000 letters."""
    path.write_bytes(b"name\n" + b"a" * 400_000 + b"\n")


def much_text(path: Path) -> None:
    """Forty megabytes of Korean."""
    path.write_bytes("김민서,별솔\n".encode("cp949") * 3_000_000)


BOMBS: dict[str, Callable[[Path], None]] = {
    f"{name}{ending}": make
    for ending, makers in (
        (".xlsx", (expanded, lying, pictures, last_cell, small_letters, spaced, prefixed, by_its_row, wide_and_high, cells,
                   sheets, parts, strings, long_string, merged, entities, nested)),
        (".ods", (open_document,)),
        (".xls", (older_excel,)),
        (".csv", (open_quotes, half_closed_quotes, one_line, blank_lines, narrow_rows, long_cell, much_text)),
    )
    for make in makers
    for name in [make.__name__]
}  # fmt: skip
