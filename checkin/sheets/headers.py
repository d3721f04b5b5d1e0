"""The headers by which lists in Korean, Spanish and English call their columns."""

from __future__ import annotations

import re

from checkin.domain.words import plain

HANGUL_SURNAME = "hangul_surname"
HANGUL_GIVEN = "hangul_given"
"""Meanings of a column that are no field of their own: the two halves of a Hangul name."""

_HEADERS: dict[str, tuple[str, ...]] = {
    "name": (
        "full name", "fullname", "attendee", "attendee name", "participant", "participant name", "delegate", "guest name",
        "visitor name", "name and surname", "first and last name", "english name", "name english", "name in english",
        "romanized name", "romanised name", "name romanized", "latin name", "contact name", "representative",
        "nombre completo", "nombre y apellido", "nombre y apellidos", "nombres y apellidos", "apellidos y nombre",
        "apellidos y nombres", "nombre del participante", "nombre del asistente", "nombre de asistente", "asistente",
        "participante", "nombre participante", "nombre asistente", "nombre de contacto", "nombre romanizado",
        "nombre en ingles", "nombre latino", "contacto", "invitado",
        "성명", "참가자", "참가자명", "참가자 성명", "참석자", "참석자명", "참석자 성명", "담당자", "담당자명", "성함", "이름 성명",
        "영문명", "영문성명", "영문 성명", "성명 영문", "영어 이름", "영어성명", "로마자", "로마자 성명", "로마자 이름", "성명 로마자",
        "name of participant", "name of attendee", "nombre del invitado",
    ),
    "hangul": (
        "한글성명", "한글 성명", "성명 한글", "국문 이름", "국문이름", "국문성명", "국문 성명", "국문명", "성명 국문", "이름 국문",
        "이름 한글", "한글이름", "한글 이름", "한글명", "korean name", "name korean", "name in korean", "hangul", "hangul name",
        "name hangul", "nombre coreano", "nombre en coreano", "nombre en hangul",
    ),
    "given": (
        "first name", "firstname", "given name", "given names", "givenname", "forename", "first names", "nombre de pila",
        "primer nombre", "nombres de pila", "영문 이름 first name", "given",
    ),
    "surnames": (
        "last name", "lastname", "surname", "surnames", "family name", "familyname", "last names", "apellidos", "apellido",
        "apellido paterno", "apellido materno", "primer apellido", "segundo apellido", "paterno", "materno", "apellido s",
        "영문 성", "성 영문", "영문성", "성 로마자", "로마자 성", "family",
    ),
    HANGUL_SURNAME: ("성", "성씨", "한글 성", "성 한글", "국문 성", "성 국문"),
    HANGUL_GIVEN: ("명",),
    "company": (
        "company", "company name", "organization", "organisation", "organization name", "affiliation", "institution",
        "employer", "business name", "firm", "agency name", "entity",
        "empresa", "razon social", "compania", "nombre de la empresa", "nombre empresa", "institucion", "organizacion",
        "dependencia", "organismo", "empresa institucion", "empresa u organizacion", "nombre comercial", "afiliacion",
        "회사", "회사명", "기업", "기업명", "업체", "업체명", "소속", "소속기관", "기관", "기관명", "소속사", "단체명", "회사 기관명",
        "소속 회사", "소속명", "상호", "회사명 국문", "회사명 영문", "기업명 국문", "기업명 영문", "영문 회사명", "국문 회사명",
        "company korean", "company english",
    ),
    "title": (
        "title", "job title", "position", "role", "job", "designation", "post", "job position",
        "cargo", "puesto", "posicion", "titulo", "funcion", "puesto cargo", "cargo puesto",
        "직위", "직책", "직급", "부서", "직함", "부서 직위", "부서직위", "직위 직책", "직급 직책", "부서명", "department", "departamento",
        "area",
    ),
    "email": (
        "email", "e mail", "email address", "e mail address", "mail", "contact email",
        "correo", "correo electronico", "correo e", "direccion de correo", "direccion de correo electronico",
        "이메일", "메일", "전자우편", "이메일 주소", "메일주소", "전자메일", "e메일",
    ),
    "phone": (
        "phone", "phone number", "telephone", "mobile", "mobile phone", "mobile number", "cell", "cell phone", "cellphone",
        "tel", "contact number", "contact phone", "whatsapp", "phone no", "tel no",
        "telefono", "celular", "telefono celular", "telefono movil", "movil", "numero de telefono", "numero telefonico", "tel cel",
        "telefono de contacto", "cel", "telefonos",
        "전화", "전화번호", "휴대폰", "연락처", "휴대전화", "핸드폰", "휴대폰번호", "휴대전화번호", "핸드폰번호", "연락처 휴대폰",
    ),
    "country": (
        "country", "nation", "nationality", "country region", "country of origin",
        "pais", "nacionalidad", "pais de origen", "pais de procedencia", "국가", "나라", "국적", "국가명", "국가 지역",
    ),
    "category": (
        "category", "type", "ticket type", "attendee type", "participant type", "group", "badge type", "registration type",
        "categoria", "tipo", "tipo de asistente", "tipo de participante", "tipo de boleto", "grupo", "tipo de registro",
        "tipo de gafete", "구분", "유형", "참가유형", "참가 유형", "참가자 구분", "참가구분", "분류", "참석구분", "등록구분", "참가자 유형",
        "티켓 종류",
    ),
    "sector": (
        "sector", "industry", "field", "business area", "line of business", "industry sector",
        "giro", "industria", "ramo", "rubro", "giro empresarial", "giro de la empresa", "sector industrial", "actividad",
        "분야", "업종", "산업", "산업분야", "산업 분야", "품목", "관심분야", "관심 분야", "업종 분야",
    ),
    "external_code": (
        "external code", "registration code", "registration number", "registration id", "order code", "ticket", "barcode",
        "ticket code", "ticket number", "booking code", "confirmation code", "confirmation number", "qr", "qr code", "code",
        "codigo", "folio", "codigo de registro", "numero de registro", "clave", "codigo de barras", "codigo qr",
        "numero de folio", "folio de registro", "boleto", "no de folio", "clave de registro",
        "등록번호", "등록 번호", "등록코드", "접수번호", "바코드", "예약번호", "참가번호", "코드", "접수 번호", "qr코드", "참가자 번호",
    ),
    "note": (
        "note", "notes", "remark", "remarks", "comment", "comments", "observation", "observations",
        "observaciones", "observacion", "nota", "notas", "comentarios", "comentario",
        "비고", "메모", "참고", "참고사항", "특이사항", "요청사항", "기타",
    ),
    "sessions": (
        "sessions", "session", "session codes", "invited to", "programme", "program", "events",
        "sesiones", "sesion", "sesiones invitadas", "invitado a", "eventos", "programa",
        "참가 세션", "세션", "참가세션", "참석 세션", "참가 프로그램", "참가프로그램", "프로그램", "초청 세션", "참석 프로그램", "행사",
    ),
}  # fmt: skip

_NAME_OR_GIVEN = (
    "name", "names", "nombre", "nombres", "nombre s", "이름", "이름 영문", "영문 이름", "영문이름", "이름 로마자", "로마자 이름",
)  # fmt: skip
_HANGUL_IF_PAIRED = frozenset({"이름", "한글 이름", "이름 한글", "국문 이름", "이름 국문", "한글이름", "국문이름"})
_LATER = frozenset({"materno", "segundo", "부서", "부서명", "department", "departamento", "area"})
_SCRIPTS = re.compile(r"(?<=[가-힣])\s+(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[가-힣])")
_PARTS = re.compile(r"[/|()\[\]\n·:*,]+")

MEANINGS: dict[str, str] = {header: field for field, headers in _HEADERS.items() for header in headers}
MEANINGS |= dict.fromkeys(_NAME_OR_GIVEN, "name")
MEANINGS |= {header.replace(" ", ""): field for header, field in list(MEANINGS.items())}


def meaning_of(header: str) -> str | None:
    """The field that a header on its own speaks of; of "Correo / E-mail" or "회사명 (Company)" what its parts agree on."""
    key = plain(header)
    if found := MEANINGS.get(key) or MEANINGS.get(key.replace(" ", "")):
        return found
    pieces = [part for part in _PARTS.split(header) if part.strip()]
    if len(pieces) == 1:  # "성명 Name"
        pieces = [part for part in _SCRIPTS.split(header) if part.strip()]
    parts = [MEANINGS.get(plain(part)) for part in pieces]
    known = [part for part in parts if part]
    return known[0] if known and (len(set(known)) == 1 or None not in parts) else None


def meanings(headers: tuple[str, ...]) -> tuple[str | None, ...]:
    """What each column of a header row means, read together.

    "Nombre" beside "Apellidos" is a given name, alone a full name; "이름" beside "성" is the second half of a Hangul name.
    """
    alone = [meaning_of(header) for header in headers]
    keys = [plain(header) for header in headers]
    together = list(alone)
    latin_pair = "surnames" in alone and "given" not in alone
    for column, (meaning, key) in enumerate(zip(alone, keys, strict=True)):
        if HANGUL_SURNAME in alone and key in _HANGUL_IF_PAIRED:
            together[column] = HANGUL_GIVEN
        elif latin_pair and meaning == "name" and key in _NAME_OR_GIVEN:
            together[column] = "given"
    if HANGUL_SURNAME not in together:
        together = [None if meaning == HANGUL_GIVEN else meaning for meaning in together]
    if HANGUL_GIVEN not in together and "given" in together:  # "성" beside "First name"
        together = ["surnames" if meaning == HANGUL_SURNAME else meaning for meaning in together]
    return tuple(together)


def comes_later(header: str) -> bool:
    """Whether the column yields to its neighbour of the same meaning, whatever their order on the sheet.

    A second surname is written after the first; a department stands in for a missing job title.
    """
    return not _LATER.isdisjoint(plain(header).split())
