"""What a form's question asks for, where a known word in it is unmistakable.

Forms make headers of their questions. A question that asks for two things, for somebody else's, or for a yes, is left
to a person.
"""

from __future__ import annotations

import re

from checkin.domain.words import plain

_WORDS: dict[str, str] = {
    "email": "email", "e mail": "email", "correo": "email", "correo electronico": "email", "이메일": "email", "메일": "email",
    "메일주소": "email",
    "phone": "phone", "phone number": "phone", "mobile": "phone", "whatsapp": "phone", "telefono": "phone", "celular": "phone",
    "movil": "phone", "전화": "phone", "전화번호": "phone", "휴대폰": "phone", "휴대전화": "phone", "핸드폰": "phone", "연락처": "phone",
    "company": "company", "organization": "company", "organisation": "company", "institution": "company",
    "empresa": "company", "organizacion": "company", "institucion": "company", "compania": "company", "dependencia": "company",
    "회사": "company", "회사명": "company", "기업": "company", "기업명": "company", "소속": "company", "기관": "company",
    "기관명": "company", "소속기관": "company",
    "job title": "title", "position": "title", "cargo": "title", "puesto": "title", "직책": "title", "직위": "title",
    "직함": "title", "직급": "title",
    "country": "country", "pais": "country", "국가": "country", "나라": "country", "국적": "country",
    "sector": "sector", "industry": "sector", "giro": "sector", "industria": "sector", "업종": "sector", "분야": "sector",
    "first name": "given", "given name": "given", "nombre de pila": "given",
    "last name": "surnames", "surname": "surnames", "family name": "surnames", "apellido": "surnames", "apellidos": "surnames",
    "name": "name", "full name": "name", "nombre": "name", "nombre completo": "name", "nombre y apellidos": "name",
    "nombre y apellido": "name", "성함": "name", "성명": "name", "이름": "name",
}  # fmt: skip
_LONGEST = max(len(word.split()) for word in _WORDS)
_ASKING_TEXT = """
what which enter provide type write tell please your su tu cual que indique indica escriba escribe ingrese ingresa
proporcione proporcionanos favor en donde where who whom
"""
_ASKING = frozenset(_ASKING_TEXT.split())
_ASKING_KOREAN = re.compile(
    r"입력|기재|적어|작성|알려|무엇|어디|어느|주세요|주십시오|십시오|바랍니다|인가요|입니까|부탁"
)
_OTHERS_TEXT = """
buyer comprador emergency emergencia emergencias boss jefe assistant secretaria referred recomendo invited invito hear
entero website pagina web sitio url address direccion size tamano years anos employees empleados logo badge event
evento newsletter recibir receive agree acepta acepto autorizo consent primera time vez many cuantos cuantas how
como why porque products productos service servicios interest interes 주소 비상 동의 추천 인원 직원 홈페이지 몇 규모 수신 행사 제품
"""
_OTHERS = frozenset(_OTHERS_TEXT.split())
_JOINING = frozenset({"y", "e", "and", "및", "와", "과", "or", "o", "또는"})
_PARTICLES = re.compile(r"(?<=[가-힣]{2})(?:을|를|은|는|이|가|의|과|와|도|란|에서|으로|로|께서|이나|명을|명은)$")
_YES_OR_NO = re.compile(r"^\W*(?:desea|quiere|es|ha|tiene|do|does|is|are|have|has|would|will|can)\b")


def asked_for(header: str) -> str | None:
    """The field that a long question asks for, or None where it is no question or not sure."""
    key = plain(header)
    raw = key.split()
    asking = "?" in header or "¿" in header or not _ASKING.isdisjoint(raw) or bool(_ASKING_KOREAN.search(header))
    if not asking or len(raw) < 2 or len(raw) > 25 or _YES_OR_NO.match(key):
        return None
    words = [_bare(word) for word in raw]
    if not _OTHERS.isdisjoint(words) or (
        "?" in header and _ASKING.isdisjoint(raw) and not _ASKING_KOREAN.search(header)
    ):
        return None
    found: list[str] = []
    joined = False
    place = 0
    while place < len(words):
        for length in range(_LONGEST, 0, -1):
            if field := _WORDS.get(" ".join(words[place : place + length])):
                found.append(field)
                place += length
                break
        else:
            joined |= words[place] in _JOINING
            place += 1
    # the name of a company is a company, the name of a position a position
    fields = set(found) - {"name"} or set(found)
    if len(fields) != 1 or (joined and len(set(found)) > 1):
        return None
    return fields.pop()


def _bare(word: str) -> str:
    """A Korean word without the particle that says what it does in the sentence: 성함을 -> 성함."""
    if word in _WORDS:
        return word
    return _PARTICLES.sub("", word)
