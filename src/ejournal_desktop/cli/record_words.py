"""Kinds of records and codes in the words of the terminal: what a restore, a drill or a check says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from ejournal_desktop.cli.output import filled

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.cli.options import Call

_KINDS: Final[Mapping[str, Mapping[str, str]]] = {
    "ru": {
        "mark": "отметки",
        "attendance": "пропуски",
        "lesson": "уроки с темами",
        "period_mark": "итоги периодов",
        "correction": "исправления",
        "student": "ученики",
        "enrollment": "места в классах",
        "guardian": "родители",
        "student_card": "карточки учеников",
        "staff_member": "сотрудники",
        "account": "учётные записи",
        "role_grant": "обязанности",
        "class_group": "классы",
        "course": "предметы классов",
        "course_teacher": "учителя предметов",
        "timetable_slot": "уроки расписания",
        "plan_hour": "часы планов",
        "archive": "архивы в учёте",
        "archive_confirmation": "подтверждения архивов",
        "archive_recheck": "проверки старых архивов",
        "archive_acceptance": "передачи архивов",
        "archive_copy": "копии архивов",
        "access_event": "входы и выходы",
        "carrier": "флешки в учёте",
        "backup": "копии базы",
        "drill": "учебные восстановления",
        "restore": "восстановления",
        "certificate": "сертификаты ключей",
        "closed_period": "закрытые периоды",
        "message": "сообщения",
        "note": "записки",
        "notice": "объявления",
    },
    "en": {
        "mark": "marks",
        "attendance": "absences",
        "lesson": "lessons with topics",
        "period_mark": "results of periods",
        "correction": "corrections",
        "student": "students",
        "enrollment": "places in classes",
        "guardian": "guardians",
        "student_card": "cards of students",
        "staff_member": "members of staff",
        "account": "accounts",
        "role_grant": "duties",
        "class_group": "classes",
        "course": "courses",
        "course_teacher": "teachers of courses",
        "timetable_slot": "lessons of the timetable",
        "plan_hour": "hours of plans",
        "archive": "archives in the register",
        "archive_confirmation": "confirmations of archives",
        "archive_recheck": "checks of old archives",
        "archive_acceptance": "hand-overs of archives",
        "archive_copy": "copies of archives",
        "access_event": "log-ins and log-outs",
        "carrier": "flash drives in the register",
        "backup": "copies of the base",
        "drill": "restore drills",
        "restore": "restores",
        "certificate": "certificates of keys",
        "closed_period": "closed periods",
        "message": "messages",
        "note": "notes",
        "notice": "notices",
    },
}


def show_records(call: Call, records: Mapping[str, Sequence[int]], line: str = "records_restored") -> None:
    """Print for every kind of record its two numbers; ``line`` names the words they stand in."""
    words = _KINDS[call.kit.language if call.kit.language in _KINDS else "ru"]
    for kind, (first, second) in records.items():
        click.echo(filled(call.words(line), {"kind": words.get(kind, kind), "first": first, "second": second}))


def code_words(call: Call, code: str) -> str:
    """Return what a file was refused for; a code without words of its own stands as it is."""
    words = call.kit.words.get(f"verdict_{code}") or call.kit.words.get(f"refused_{code}") or code
    return words.rstrip(".")
