"""The house rules, checked by whoever runs the tests: layers, style, types, words, and what may be in the tree."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from checkin.ui.language import I18N, LANGUAGES

TOP = Path(__file__).parents[1]
TOOLS = Path(sys.executable).parent
UPDATE = ["pyside6-lupdate", "-silent", "-locations", "none", "-sort-messages", "-no-obsolete", "-extensions", "py"]
HOW = "see checkin/ui/language.py for the two commands (pyside6-lupdate, then pyside6-lrelease)"
TRANSLATED = [code for code in LANGUAGES if code != "en"]


def run(*command: str | Path) -> None:
    """Run a tool of this environment in the top folder; its own words are the failure's."""
    name = str(command[0])
    found = shutil.which(name, path=str(TOOLS)) or shutil.which(name)
    done = subprocess.run([found or name, *command[1:]], cwd=TOP, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}"


def committed() -> list[Path]:
    """The files of the tree, as the version control has them; without it, all files but hidden folders'."""
    if (TOP / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, text=True, check=True).stdout
        return [TOP / name for name in listed.split("\0") if name and (TOP / name).is_file()]
    return [
        path
        for path in TOP.rglob("*")
        if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in path.parts)
    ]


# Tools.


def test_layers_hold() -> None:
    run("lint-imports", "--no-cache")


def test_style_and_format() -> None:
    run("ruff", "check", "--no-cache")
    run("ruff", "format", "--check", "--no-cache")


def test_types() -> None:
    run("mypy")


# The tree.


def test_top_level_is_what_it_is() -> None:
    top = {path.relative_to(TOP).parts[0] for path in committed()}
    visible = {name for name in top if not name.startswith(".")}
    assert visible == {"checkin", "resources", "tests", "pyproject.toml", "main.py", "README.md"}


_ELSEWHERE = re.compile(
    "|".join(
        [
            r"files\.pyth" + "onhosted",
            r"pyp" + r"i\.org",
            r"https?://[^\s/]+/[^\s]*simp" + r"le/",
            r"index-" + "url",
            r"(?<![\w.}])/(?:ho" + "me|ro" + "ot|wo" + r"rk|Us" + r"ers)/\w",
        ]
    )
)


def test_no_file_names_this_machine_or_a_registry() -> None:
    found = []
    for path in committed():
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{path.relative_to(TOP)}: {match.group()}" for match in _ELSEWHERE.finditer(text)]
    assert not found


def test_files_stay_short() -> None:
    long = {str(path.relative_to(TOP)): len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert not {name: lines for name, lines in long.items() if lines > 350}


# Words: what the window says is a literal, extracted, translated, and compiled.


def sources() -> list[Path]:
    return sorted((TOP / "checkin").rglob("*.py"))


@dataclass(frozen=True)
class Call:
    """One call in a source file."""

    path: Path
    node: ast.Call
    name: str

    def __str__(self) -> str:
        return f"{self.path.relative_to(TOP)}:{self.node.lineno} {self.name}"


def calls(paths: list[Path]) -> Iterator[Call]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                yield Call(path, node, name)


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


_LITERAL_ARGUMENTS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}


def mistakes_in_translating(call: Call) -> Iterator[str]:
    if call.name not in _LITERAL_ARGUMENTS or not call.node.args:
        return
    if call.name == "translate" and len(call.node.args) < 2:
        return  # str.translate, QPainter.translate
    texts = call.node.args[: _LITERAL_ARGUMENTS[call.name]]
    if call.name == "translate" and not any(is_text(text) or isinstance(text, ast.JoinedStr) for text in texts):
        return  # QPainter.translate(x, y)
    if not all(is_text(text) for text in texts):
        yield f"{call}: not a literal; it would be shown but never translated"
    if call.node.keywords:
        yield f"{call}: keywords are not extracted"
    if call.name == "translate" and len(call.node.args) > 3:
        yield f"{call}: no plural is extracted here; use tr"
    if call.name == "tr" and "%n" in ast.unparse(texts[0]) and len(call.node.args) != 3:
        yield f"{call}: %n without a number"


def test_what_is_translated_is_a_literal() -> None:
    assert [mistake for call in calls(sources()) for mistake in mistakes_in_translating(call)] == []


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ("self.tr('Hello')", False),
        ("self.tr(f'Hello {name}')", True),
        ("self.tr(word)", True),
        ("self.tr('Hello {}'.format(name))", True),
        ("self.tr('%n badge(s)', '', count)", False),
        ("self.tr('%n badge(s)')", True),
        ("translate('Wording', 'Hello')", False),
        ("translate('Wording', word)", True),
        ("translate('Wording', '%n badge(s)', '', count)", True),
        ("translate('Wording', 'Hello', n=3)", True),
        ("painter.translate(x, y)", False),
        ("text.translate(table)", False),
    ],
)
def test_the_check_of_literals_itself(source: str, wrong: bool) -> None:
    node = ast.parse(source).body[0].value  # type: ignore[attr-defined]
    name = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
    assert bool(list(mistakes_in_translating(Call(TOP / "x.py", node, name)))) is wrong


_SHOWS_TEXT = {
    "setText", "setWindowTitle", "setPlaceholderText", "setToolTip", "setStatusTip", "setAccessibleName",
    "setAccessibleDescription", "setTitle", "setHeaderLabels", "setInformativeText", "addItem", "addItems", "addTab",
    "addAction", "addRow", "setSuffix", "setPrefix", "setSpecialValueText", "QLabel", "QPushButton", "QCheckBox",
    "QRadioButton", "QGroupBox", "QAction", "EmptyState", "Card", "Pill", "SearchBox", "IconButton", "say", "begin",
}  # fmt: skip
_NOT_SHOWN = {"EmptyState": 1, "IconButton": 1}
"""How many first arguments are names of icons."""


_PRODUCT = "checkin"
"""The one name that is the same in every language."""


def spoken_literals(call: Call) -> list[str]:
    """Texts with a letter in them that ``call`` would show as they are, in English."""
    if call.name not in _SHOWS_TEXT:
        return []
    values = [*call.node.args[_NOT_SHOWN.get(call.name, 0) :], *(keyword.value for keyword in call.node.keywords)]
    texts = []
    for value in values:
        parts = value.values if isinstance(value, ast.JoinedStr) else [value]
        texts += [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return [text for text in texts if any(char.isalpha() for char in text.replace(_PRODUCT, ""))]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("label.setText('Hello')", ["Hello"]),
        ("label.setText(f'{count} people')", [" people"]),
        ("QPushButton('Print', self)", ["Print"]),
        ("EmptyState('people', self.tr('Nobody'), text='Import')", ["Import"]),
        ("label.setText(self.tr('Hello'))", []),
        ("label.setText(f'{done} / {total}')", []),
        ("label.setText('…')", []),
    ],
)
def test_the_check_of_shown_words_itself(source: str, shown: list[str]) -> None:
    node = ast.parse(source).body[0].value  # type: ignore[attr-defined]
    name = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
    assert spoken_literals(Call(TOP / "x.py", node, name)) == shown


def test_nothing_is_shown_untranslated() -> None:
    window = sorted((TOP / "checkin" / "ui").rglob("*.py"))
    assert [f"{call}: {text!r}" for call in calls(window) for text in spoken_literals(call)] == []


Messages = dict[tuple[str, str, str], ET.Element]


def messages(path: Path) -> Messages:
    """The messages of a .ts file by (context, source, comment)."""
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.iter("numerusform")]
    return plural or [translation.text or ""]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_are_those_of_the_sources(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / f"checkin_{code}.ts"
    run(*UPDATE, *(["-pluralonly"] if code == "en" else []), "checkin", "-ts", fresh)
    kept, wanted = messages(I18N / fresh.name), messages(fresh)
    assert sorted(wanted.keys() - kept.keys()) == [], f"not extracted: {HOW}"
    assert sorted(kept.keys() - wanted.keys()) == [], f"no longer said: {HOW}"
    assert {key for key in kept if kept[key].get("numerus") != wanted[key].get("numerus")} == set(), HOW


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_is_translated(code: str) -> None:
    unfinished, misfilled = [], []
    for key, message in messages(I18N / f"checkin_{code}.ts").items():
        translation = message.find("translation")
        if translation is None or translation.get("type") or not all(forms(message)):
            unfinished.append(key)
        for form in forms(message):
            if set(re.findall(r"\{\w*\}", form)) != set(re.findall(r"\{\w*\}", key[1])):
                misfilled.append((key, form))
            if message.get("numerus") == "yes" and len(forms(message)) == 1 and not re.search("%L?n", form):
                misfilled.append((key, form))
    assert not unfinished, HOW
    assert not misfilled, "placeholders differ"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_words_are_those_of_the_file(code: str, tmp_path: Path, qapp: object) -> None:
    fresh, kept = QTranslator(), QTranslator()
    run("pyside6-lrelease", "-silent", I18N / f"checkin_{code}.ts", "-qm", tmp_path / "fresh.qm")
    fresh.load(str(tmp_path / "fresh.qm"))
    assert kept.load(str(I18N / f"checkin_{code}.qm")) or fresh.isEmpty()
    different = [
        key
        for key, message in messages(I18N / f"checkin_{code}.ts").items()
        for count in ((1, 2, 5) if message.get("numerus") == "yes" else (-1,))
        if kept.translate(*key, count) != fresh.translate(*key, count)
    ]
    assert different == [], f"compile it: {HOW}"
    assert (I18N / f"checkin_{code}.qm").stat().st_size == (tmp_path / "fresh.qm").stat().st_size, HOW
