"""One name, as somebody typed it, into its parts: which words are given and which are surnames, and in which language.

    "María de la Luz Hernández Íñiguez" --> María de la Luz | Hernández Íñiguez
    "Kim Min-seo", "Minseo Kim"         --> Min-seo | Kim, Korean

What cannot be told apart stays in one piece: a badge that prints half a name in large letters is worse than one that
prints a whole name in smaller ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checkin.domain.names import has_hangul
from checkin.domain.words import fold

_KOREAN_SURNAMES = frozenset(
    """kim gim lee yi rhee li park pak bak choi choe jung jeong chung cheong kang gang cho jo yoon yun jang chang lim im
    rim han oh seo suh shin sin kwon gwon hwang ahn an song ryu yoo yu you hong jeon jun chun ko go koh moon mun yang son
    sohn bae baek paik baik heo hur huh nam shim sim noh roh no ha kwak gwak sung seong cha joo ju woo wu koo goo gu na ra
    min jin ji um eom chae won cheon bang kong gong hyun hyeon ham yeo byun byeon pyo ki gi wang keum geum ok yook yuk maeng
    je mo tak kook guk eun pyeon yong do ye namgung namkoong jegal hwangbo seonwoo sunwoo dokgo sagong""".split()  # noqa: SIM905
)
_KOREAN_SYLLABLE = (
    r"(?:kk|tt|pp|ss|jj|ch|sh|gw|kw|hw|[gkndtrlmbpsjhyw])?"
    r"(?:yeo|yae|yoo|you|woo|wae|eui|ae|eo|eu|oe|oo|ee|ya|ye|yo|yu|wa|wo|we|wi|ui|a|e|i|o|u)"
    r"(?:ng|ck|[nmlkgtpbhr])?"
)
_KOREAN_GIVEN = re.compile(rf"(?:{_KOREAN_SYLLABLE}){{1,3}}")

_GIVEN = frozenset(
    """abraham abril adalberto adan adolfo adriana adrian agustin aida alan alberto alejandra alejandro alfonso alfredo
    alicia alma alonso alvaro amalia amanda amparo ana andrea andres angel angela angeles angelica antonia antonio araceli
    ariadna ariel armando arturo aurora axel beatriz benito benjamin bernardo berta blanca brenda bruno camila carla carlos
    carmen carolina catalina cecilia celia cesar christian claudia clara concepcion consuelo cristian cristina cristobal
    daniel daniela david delia diana diego dolores dulce eduardo elena elias elisa elizabeth eloisa elsa elvira emilia
    emiliano emilio emma enrique erika erick ernesto esperanza esteban estela ester esther eugenia eugenio eva fabian fabiola
    fatima federico felipe felix fernanda fernando flor francisca francisco frida gabriel gabriela gael genoveva gerardo
    gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector hilda hugo humberto ignacio ilse ines
    irene iris irma isaac isabel isidro ismael israel ivan itzel ivonne jacqueline jaime javier jazmin jessica jesus jimena
    joaquin joel jorge jose josefina juan juana juana judith julia julian juliana julieta julio karen karina karla laura
    leandro leonardo leonor leticia lidia liliana lorena lorenzo lourdes lucas lucia luciano lucio luis luisa luz magdalena
    manuel manuela marcela marcelo marco marcos margarita maria mariana mariano maribel maricela mario marina marisol marta
    martha martin mateo matilde mauricio mauro maximiliano mayra melissa mercedes miguel minerva miriam moises monica montserrat
    nancy natalia nestor nicolas noe noemi nora norma octavio olga olivia omar oscar pablo paola patricia patricio paula
    pedro perla pilar rafael ramiro ramon ramona raquel raul rebeca regina renata rene reyna ricardo rigoberto roberto rocio
    rodolfo rodrigo rogelio roman rosa rosalia rosario ruben ruth salvador samuel sandra santiago sara saul sebastian sergio
    silvia simon sofia soledad sonia susana tania teodoro teresa tomas ulises valentina valeria vanessa veronica vicente
    victor victoria violeta virginia viviana xavier ximena xochitl yadira yolanda zoe""".split()  # noqa: SIM905
)
_DEVOTIONS = {
    ("de",): {"jesus", "lourdes", "fatima", "guadalupe", "dios", "belen", "loreto"},
    ("del",): {"carmen", "pilar", "rosario", "rocio", "consuelo", "refugio", "socorro", "mar", "sol", "sagrario"},
    ("de", "la"): {"luz", "paz", "asuncion", "concepcion", "caridad", "soledad", "fe", "esperanza", "merced"},
    ("de", "los"): {"angeles", "dolores", "milagros", "remedios", "desamparados"},
    ("de", "las"): {"mercedes", "nieves", "maravillas"},
}
"""What a given name may be devoted to. "De la Cruz", "de los Santos" and "de los Reyes" are surnames far more often."""
_JOINING = frozenset(
    {"de", "del", "la", "las", "los", "y", "e", "da", "do", "dos", "di", "van", "von", "der", "den", "san", "santa"}
)
_TWO, _THREE = 2, 3


@dataclass(frozen=True, slots=True)
class Parts:
    """``given`` and ``surnames`` of a Latin name, both empty when they cannot be told; ``korean`` says its language."""

    given: str = ""
    surnames: str = ""
    korean: bool = False


def parts(name: str) -> Parts:
    """The parts of a ``name`` in Latin letters, in the order in which its language writes them; a Hangul one has none."""
    if has_hangul(name):
        return Parts(korean=True)
    words = name.split()
    if len(words) < _TWO:
        return Parts()
    return _korean(words) or _western(words)


def _korean(words: list[str]) -> Parts | None:
    """A Korean surname at either end, and nothing but syllables of Korean beside it."""
    folded = [fold(word) for word in words]
    if len(words) > _THREE or folded[0] in _GIVEN:
        return None
    for surname, others in ((0, slice(1, None)), (-1, slice(0, -1))):
        rest = [part for word in folded[others] for part in word.split("-")]
        if folded[surname] in _KOREAN_SURNAMES and all(map(_KOREAN_GIVEN.fullmatch, rest)):
            return Parts(" ".join(words[others]), words[surname], korean=True)
    return None


def _western(words: list[str]) -> Parts:
    """A given name or several, then one or two surnames: "Juan Carlos de la Cruz Peña" has two of each."""
    units = _units(words)
    known = [fold(unit) in _GIVEN for unit in units]
    if len(units) < _TWO:
        return Parts()
    if len(units) == _TWO:
        count = 1
    elif len(units) == _THREE:
        if not _spanish(units):
            return Parts()
        count = 2 if known[1] else 1
    else:
        count = len(units) - (1 if known[-2] else 2)
    return Parts(" ".join(units[:count]), " ".join(units[count:]))


def _spanish(units: list[str]) -> bool:
    """Whether three names are a given name and two surnames, or two and one, and not a middle name in English."""
    folded = [fold(unit) for unit in units]
    return (
        fold(units[0].split()[0]) in _GIVEN
        or any(" " in unit or unit.casefold() != bare for unit, bare in zip(units, folded, strict=True))
        or any(bare.endswith("ez") for bare in folded[1:])
    )


def _units(words: list[str]) -> list[str]:
    """The words that belong together: "María de la Luz", "Hernández", "de la O", "Ortega y Gasset"."""
    units: list[str] = []
    joining: list[str] = []
    for place, word in enumerate(words):
        folded = fold(word)
        if folded in _JOINING and place and place < len(words) - 1:
            joining.append(word)
            continue
        led = tuple(map(fold, joining))
        devoted = folded in _DEVOTIONS.get(led, ()) and len(units) == 1 and place < len(words) - 1
        if units and (devoted or led in {("y",), ("e",)}):
            units[-1] = " ".join([units[-1], *joining, word])
        else:
            units.append(" ".join([*joining, word]))
        joining = []
    return units


def capitalised(name: str) -> str:
    """A name that was typed without any capital as names are written: "maría de la luz" -> "María de la Luz"."""
    if name != name.lower():
        return name
    words = name.split()
    return " ".join(
        word if place and fold(word) in _JOINING else word[:1].upper() + word[1:] for place, word in enumerate(words)
    )
