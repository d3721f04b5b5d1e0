"""Which rule of a door decided, and who may go against it, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from checkin.domain.admission import Reason, Verdict
from checkin.domain.roles import Role, may_overrule

translate = QCoreApplication.translate


def deciding_rule(verdict: Verdict) -> str:  # noqa: PLR0911
    """The rule because of which the door says what it says."""
    match verdict.reason:
        case Reason.ADMITTED:
            return translate("RuleWords", "No rule is against it.")
        case Reason.NOT_INVITED | Reason.NOT_LISTED:
            return translate("RuleWords", "The rule: who may come.")
        case Reason.TOO_EARLY:
            return translate("RuleWords", "The rule: when the doors open.")
        case Reason.TOO_LATE:
            return translate("RuleWords", "The rule: until when latecomers may come in.")
        case Reason.OVER:
            return translate("RuleWords", "The rule: when the session ends.")
        case Reason.FULL:
            return translate("RuleWords", "The rule: how many places there are.")
        case Reason.QUOTA:
            return translate("RuleWords", "The rule: how many places a company has.")
        case Reason.ALREADY_IN:
            return translate("RuleWords", "The rule: how often one person may come in.")
        case Reason.QUESTIONS:
            return translate("RuleWords", "The rule: the questions of this door.")
        case Reason.BLOCKED:
            return translate("RuleWords", "It is said of the person: blocked.")
        case Reason.NOT_VALID:
            return translate("RuleWords", "It is said of the person: on which days they come.")
        case _:
            return translate("RuleWords", "It is said of the person: not on the list any more.")


def who_overrules(reason: Reason) -> str:
    """Who may let somebody in all the same; empty where there is nothing to overrule."""
    if reason in {Reason.ADMITTED, Reason.QUESTIONS}:
        return ""
    if may_overrule(Role.STAFF, reason):
        return translate("RuleWords", "The desk may admit them anyway, with a reason.")
    if may_overrule(Role.SUPERVISOR, reason):
        return translate("RuleWords", "Only a supervisor may admit them anyway.")
    return translate("RuleWords", "Nobody may admit them.")
