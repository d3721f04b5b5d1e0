"""Whether a row's person comes at all, as the exports of ticket shops and forms say it in three languages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from checkin.domain.roster import RowReason
from checkin.domain.words import plain

_NOT_COMING = frozenset(
    ("cancelled", "canceled", "cancelado", "cancelada", "anulado", "anulada", "void", "voided", "declined", "rejected",
     "denied", "rechazado", "rechazada", "not attending", "not going", "no asistira", "no asiste", "no podra asistir",
     "refunded", "reembolsado", "reembolsada", "deleted", "eliminado", "eliminada", "transferred", "transferido", "expired",
     "vencido", "caducado", "withdrawn", "baja", "no", "n", "c", "e",
     "취소", "취소됨", "취소 완료", "환불", "환불 완료", "환불됨", "불참", "거절", "거절됨", "반려", "미참석", "아니오", "아니요", "만료"),
)  # fmt: skip
_NOT_CONFIRMED = frozenset(
    ("pending", "pending approval", "awaiting approval", "awaiting payment", "not approved", "pendiente",
     "pendiente de aprobacion", "pendiente de pago", "por confirmar", "sin confirmar", "no confirmado", "unpaid", "not paid",
     "no pagado", "no pagada", "sin pagar", "overdue", "unconfirmed", "waitlist", "waitlisted", "waiting list",
     "on the waiting list", "lista de espera", "en espera", "en lista de espera", "invited", "maybe", "tentative", "quizas",
     "tal vez", "started", "in progress", "incomplete", "incompleto", "no response", "sin respuesta",
     "대기", "승인 대기", "대기 중", "미승인", "미결제", "미입금", "입금 대기", "결제 대기", "보류", "미정", "미확정", "심사 중"),
)  # fmt: skip
_COMING = frozenset(
    ("attending", "checked in", "approved", "aprobado", "aprobada", "paid", "pagado", "pagada", "confirmed", "confirmado",
     "confirmada", "yes", "y", "si", "s", "p", "going", "complete", "completed", "completado", "completada", "valid", "valido",
     "active", "activo", "activa", "accepted", "aceptado", "aceptada", "asistira", "registered", "registrado", "registrada",
     "free", "gratis", "placed", "ok",
     "확정", "승인", "승인됨", "승인 완료", "참석", "참가", "참석 예정", "결제 완료", "입금 완료", "완료", "등록 완료", "등록", "신청 완료", "예", "네",
     "확인"),
)  # fmt: skip
_TRUE = frozenset({"true", "yes", "y", "si", "1", "예", "네"})
_FALSE = frozenset({"false", "no", "n", "0", "아니오", "아니요"})


def _tight(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word.replace(" ", "") for word in words)


_NOT_COMING_TIGHT, _NOT_CONFIRMED_TIGHT, _COMING_TIGHT = map(_tight, (_NOT_COMING, _NOT_CONFIRMED, _COMING))


@lru_cache(maxsize=4096)
def refusal(header: str, status: str) -> RowReason | None:
    """Why a person of that ``status`` is not imported; None for who comes, and for words that are not known."""
    word = plain(status).replace(" ", "")
    if not word:
        return None
    if plain(header).startswith(("void", "cancel")) and word in _TRUE | _FALSE:
        return RowReason.NOT_COMING if word in _TRUE else None
    if word in _NOT_COMING_TIGHT:
        return RowReason.NOT_COMING
    return RowReason.NOT_CONFIRMED if word in _NOT_CONFIRMED_TIGHT else None


def speaks_of_coming(values: Iterable[str]) -> bool:
    """Whether most of a column's ``values`` are words of this kind: "Estado" may as well head the states of Mexico."""
    words = [word for value in values if (word := plain(value).replace(" ", ""))]
    known = _NOT_COMING_TIGHT | _NOT_CONFIRMED_TIGHT | _COMING_TIGHT | _TRUE | _FALSE
    return sum(word in known for word in words) * 2 > len(words)
