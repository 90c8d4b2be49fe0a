"""The words of control on the command line, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

RUSSIAN: Final[Mapping[str, str]] = {
    "control_help": "Акты контроля по обязанностям положения: что сделано, что предстоит, что пропущено. Код выхода 3, "
    "если пропущен период или пункт плана.",
    "control_none": "Положение не называет обязанностей контроля, или учебного года ещё нет.",
    "control_no_term": "без срока",
    "control_done": "есть",
    "control_due": "предстоит",
    "control_missed": "ПРОПУЩЕНО",
    "control_plan": "План контроля:",
}
ENGLISH: Final[Mapping[str, str]] = {
    "control_help": "Acts of control by the duties of the regulation: done, to do, missed. Exit code 3 where a period "
    "or an entry of the plan was missed.",
    "control_none": "The regulation names no duty of control, or there is no school year yet.",
    "control_no_term": "no term",
    "control_done": "done",
    "control_due": "to do",
    "control_missed": "MISSED",
    "control_plan": "Plan of control:",
}
