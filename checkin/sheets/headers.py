"""The headers by which lists in Korean, Spanish and English call their columns, and the exports of ticket shops theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from checkin.domain.words import plain
from checkin.sheets.questions import asked_for

HANGUL_SURNAME = "hangul_surname"
HANGUL_GIVEN = "hangul_given"
"""Meanings of a column that are no field of their own: the two halves of a Hangul name."""

STATUS = "status"
"""The meaning of a column that says whether the person comes at all: approved, declined, cancelled, unpaid."""

OWN_ID = "id"
"""The meaning of a column that says who is meant, on a list that the program wrote itself."""

HEADER_WITHIN = 20
"""Rows among which the header is looked for: above it lists have titles, dates and logos."""

NAMING = frozenset({"name", "hangul", "given", "surnames", HANGUL_SURNAME, HANGUL_GIVEN})
"""Meanings of which a list of people has at least one."""

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
        "name of participant", "name of attendee", "nombre del invitado", "attendee full name", "ticket full name",
        "attendee name full name", "ticket holder", "badge name", "name on badge", "nombre en el gafete",
        "nombre para el gafete", "nombre para gafete", "참석자 이름", "참가자 이름", "신청자", "신청자명", "신청자 성명", "신청자 이름",
    ),
    "hangul": (
        "한글성명", "한글 성명", "성명 한글", "국문 이름", "국문이름", "국문성명", "국문 성명", "국문명", "성명 국문", "이름 국문",
        "이름 한글", "한글이름", "한글 이름", "한글명", "korean name", "name korean", "name in korean", "hangul", "hangul name",
        "name hangul", "nombre coreano", "nombre en coreano", "nombre en hangul",
        "참가자 국문명", "참석자 국문명",
    ),
    "given": (
        "first name", "firstname", "given name", "given names", "givenname", "forename", "first names", "nombre de pila",
        "primer nombre", "nombres de pila", "영문 이름 first name", "name first", "given", "ticket first name", "attendee first name",
        "attendee name given name", "attendee given name", "participant first name", "nombre del asistente nombre",
        "nombre de asistente nombre",
    ),
    "surnames": (
        "last name", "lastname", "surname", "surnames", "family name", "familyname", "last names", "apellidos", "apellido",
        "apellido paterno", "apellido materno", "primer apellido", "segundo apellido", "paterno", "materno", "apellido s",
        "영문 성", "성 영문", "영문성", "성 로마자", "로마자 성", "family", "ticket last name", "attendee last name",
        "attendee surname", "attendee name family name", "attendee name surname", "attendee family name",
        "participant last name", "nombre del asistente apellido", "nombre del asistente apellidos",
        "nombre de asistente apellidos", "apellidos del asistente", "name last",
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
        "company korean", "company english", "ticket company name", "ticket company", "attendee company",
        "attendee company name", "company organization", "organization company", "nombre de empresa",
    ),
    "title": (
        "title", "job title", "position", "role", "job", "designation", "post", "job position",
        "cargo", "puesto", "posicion", "titulo", "funcion", "puesto cargo", "cargo puesto",
        "직위", "직책", "직급", "부서", "직함", "부서 직위", "부서직위", "직위 직책", "직급 직책", "부서명", "department", "departamento",
        "area", "ticket job title", "attendee job title", "puesto de trabajo",
    ),
    "email": (
        "email", "e mail", "email address", "e mail address", "mail", "contact email",
        "correo", "correo electronico", "correo e", "direccion de correo", "direccion de correo electronico",
        "이메일", "메일", "전자우편", "이메일 주소", "메일주소", "전자메일", "e메일",
        "attendee email", "attendee e mail", "attendee email address", "ticket email", "ticket email address",
        "participant email", "correo del asistente", "correo electronico del asistente", "correo corporativo",
        "correo institucional", "work email", "업무용 이메일",
    ),
    "phone": (
        "phone", "phone number", "telephone", "mobile", "mobile phone", "mobile number", "cell", "cell phone", "cellphone",
        "tel", "contact number", "contact phone", "whatsapp", "phone no", "tel no",
        "telefono", "celular", "telefono celular", "telefono movil", "movil", "numero de telefono", "numero telefonico", "tel cel",
        "telefono de contacto", "cel", "telefonos",
        "전화", "전화번호", "휴대폰", "연락처", "휴대전화", "핸드폰", "휴대폰번호", "휴대전화번호", "핸드폰번호", "연락처 휴대폰",
        "ticket phone number", "ticket phone", "attendee phone", "attendee phone number", "work phone", "phone mobile",
        "telefono de trabajo", "telefono del asistente", "numero de celular",
    ),
    "country": (
        "country", "nation", "nationality", "country region", "country of origin",
        "pais", "nacionalidad", "pais de origen", "pais de procedencia", "국가", "나라", "국적", "국가명", "국가 지역",
    ),
    "category": (
        "category", "type", "ticket type", "attendee type", "participant type", "group", "badge type", "registration type",
        "categoria", "tipo", "tipo de asistente", "tipo de participante", "tipo de boleto", "grupo", "tipo de registro",
        "tipo de gafete", "구분", "유형", "참가유형", "참가 유형", "참가자 구분", "참가구분", "분류", "참석구분", "등록구분", "참가자 유형",
        "티켓 종류", "티켓 유형", "ticket name", "ticket title", "tipo de entrada", "nombre del boleto",
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
        "secret", "ticket secret", "attendee barcode", "barcode number", "ticket reference", "qr code url", "codigo secreto",
        "secreto", "codigo de pedido", "codigo del pedido", "referencia del boleto", "주문 코드", "예약 코드", "시크릿",
    ),
    "note": (
        "note", "notes", "remark", "remarks", "comment", "comments", "observation", "observations",
        "observaciones", "observacion", "nota", "notas", "comentarios", "comentario",
        "비고", "메모", "참고", "참고사항", "특이사항", "요청사항", "기타",
    ),
    STATUS: (
        "status", "attendee status", "approval status", "void status", "rsvp", "rsvp status", "order status",
        "registration status", "payment status", "ticket status", "attending", "will attend", "response", "canceled",
        "cancelled", "estado", "estatus", "estado del asistente", "estado del pedido", "estado del registro",
        "estado de registro", "estatus de registro", "estatus del registro", "estado de pago", "estado del pago", "confirmacion",
        "confirmacion de asistencia", "confirma asistencia", "asistira", "cancelado",
        "상태", "승인 상태", "승인 여부", "참석 여부", "참가 여부", "등록 상태", "결제 상태", "결제 여부", "신청 상태", "진행 상태", "예약 상태",
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
_LATER = frozenset({"materno", "segundo", "부서", "부서명", "department", "departamento", "area", "work", "trabajo"})
_SOONER = frozenset({"attendee", "ticket", "participant", "asistente", "secret", "secreto", "barcode", "시크릿"})
_IN_LATIN = frozenset({"영문", "영어", "로마자", "알파벳", "english", "ingles", "en ingles", "in english", "romanized"})
_IN_HANGUL = frozenset({"국문", "한글", "한국어", "korean", "coreano", "en coreano", "in korean", "hangul"})
_REPEATED_CODES = frozenset(
    {
        "order code",
        "booking code",
        "codigo de pedido",
        "codigo del pedido",
        "주문 코드",
        "예약 코드",
        "ticket",
        "boleto",
    }
)
_OF_THE_SHOP = frozenset(
    {"order code", "secret", "ticket secret", "codigo del pedido", "codigo de pedido", "주문 코드"}
)
_PRODUCT = frozenset({"product", "producto", "item", "상품"})
_SCRIPTS = re.compile(r"(?<=[가-힣])\s+(?=[A-Za-z])|(?<=[A-Za-z])\s+(?=[가-힣])")
_PARTS = re.compile(r"[/|()\[\]\n·:*,]+")

MEANINGS: dict[str, str] = {header: field for field, headers in _HEADERS.items() for header in headers}
MEANINGS |= dict.fromkeys(_NAME_OR_GIVEN, "name")
MEANINGS |= {header.replace(" ", ""): field for header, field in list(MEANINGS.items())}


@lru_cache(maxsize=4096)
def meaning_of(header: str) -> str | None:
    """The field that a header on its own speaks of; of "Correo / E-mail" or "회사명 (Company)" what its parts agree on.

    Of "Attendee name: Given name" it is the part; a number of an attendee ("Attendee #") is no attendee. A question
    ("¿Cuál es su nombre completo?", "성함을 입력해 주세요") speaks of what it unmistakably asks for.
    """
    key = plain(header)
    if found := MEANINGS.get(key) or MEANINGS.get(key.replace(" ", "")):
        return None if found in NAMING and header.rstrip().endswith("#") else found
    whole, colon, part = header.rpartition(":")
    if colon and MEANINGS.get(plain(whole)) in NAMING:
        said = MEANINGS.get(plain(part))
        return said if said in NAMING else None
    pieces = [part for part in _PARTS.split(header) if part.strip()]
    if len(pieces) == 1:  # "성명 Name"
        pieces = [part for part in _SCRIPTS.split(header) if part.strip()]
    parts = [MEANINGS.get(plain(part)) for part in pieces]
    known = [part for part in parts if part]
    if known and (len(set(known)) == 1 or None not in parts):
        return known[0]
    return asked_for(header)


def known_in(cells: Iterable[str]) -> set[str]:
    """The meanings of the headers that are known among ``cells``."""
    return {meaning for cell in cells if (meaning := meaning_of(cell))}


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
        elif meaning is None and column and key in _IN_LATIN | _IN_HANGUL:
            together[column] = _in_a_script(together[column - 1], key)
        elif meaning is None and key in _PRODUCT and not _OF_THE_SHOP.isdisjoint(keys):
            together[column] = "category"
    if HANGUL_SURNAME not in together:
        together = [None if meaning == HANGUL_GIVEN else meaning for meaning in together]
    if HANGUL_GIVEN not in together and "given" in together:  # "성" beside "First name"
        together = ["surnames" if meaning == HANGUL_SURNAME else meaning for meaning in together]
    return tuple(together)


def _in_a_script(before: str | None, key: str) -> str | None:
    """What a column headed only "영문" or "국문" means after the column ``before``, which it says in another script."""
    if before in ("name", "hangul", HANGUL_GIVEN):
        return "name" if key in _IN_LATIN else "hangul"
    return before if before in ("company", "title") else None


def precedence(header: str) -> int:
    """Where a column stands among those of the same meaning, whatever their order on the sheet; the least comes first.

    A second surname is written after the first; a department stands in for a missing job title; what a shop knows of
    the attendee goes before what it knows of the order.
    """
    words = plain(header).split()
    if not _LATER.isdisjoint(words):
        return 2
    return 0 if not _SOONER.isdisjoint(words) and plain(header) not in _REPEATED_CODES else 1


def may_repeat(header: str) -> bool:
    """Whether the codes under ``header`` may be those of an order or of a kind of ticket, which several people share."""
    return plain(header) in _REPEATED_CODES
