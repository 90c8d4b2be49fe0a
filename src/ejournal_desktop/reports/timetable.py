"""«Расписание занятий»: the weekly lessons of a school by class, by teacher and by room (S0-4.9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, heading, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.readmodels.calendar import BellTimes
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.readmodels.year_lists import TimetableLine
    from ejournal_desktop.reports.frame import ReportFrame


def timetable(frame: ReportFrame, lines: Sequence[TimetableLine], bells: Mapping[int, BellTimes]) -> ReportTable:
    """Return the same lessons three times, each in the order in which one looks for them."""
    columns = [
        frame.column("object", ColumnKind.TEXT, 16),
        frame.column("weekday", ColumnKind.TEXT, 6),
        frame.column("bell", ColumnKind.NUMBER, 6),
        frame.column("time", ColumnKind.TEXT, 12),
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("subject", ColumnKind.TEXT, 28),
        frame.column("teacher", ColumnKind.TEXT, 24),
        frame.column("room", ColumnKind.TEXT, 10),
    ]
    classes = list(dict.fromkeys(one.class_title for one in sorted(lines, key=_class_key)))
    teachers = sorted({name for one in lines for name in one.teachers})
    rooms = sorted({one.room for one in lines if one.room})

    def rows() -> Iterator[ReportRow]:
        yield heading(frame.words("report_group.by_classes"))
        for title in classes:
            yield from (_row(frame, title, one, bells) for one in lines if one.class_title == title)
        yield heading(frame.words("report_group.by_teachers"))
        for name in teachers:
            yield from (_row(frame, name, one, bells) for one in lines if name in one.teachers)
        yield heading(frame.words("report_group.by_rooms"))
        for room in rooms:
            yield from (_row(frame, room, one, bells) for one in lines if one.room == room)

    sentence = frame.words(
        "report_sentence.timetable", lessons=len(lines), classes=len(classes), teachers=len(teachers), rooms=len(rooms)
    )
    return frame.table(columns, rows(), Answer(sentence))


def _row(frame: ReportFrame, whose: str, one: TimetableLine, bells: Mapping[int, BellTimes]) -> ReportRow:
    times = bells.get(one.bell)
    week = f" ({one.week_kind})" if one.week_kind else ""
    return plain(
        whose,
        frame.words(f"weekdays.{one.weekday}") + week,
        one.bell,
        "" if times is None else f"{times.starts:%H:%M}–{times.ends:%H:%M}",
        one.class_title,
        ", ".join(part for part in (one.subject, one.subgroup) if part),
        ", ".join(one.teachers),
        one.room,
    )


def _class_key(one: TimetableLine) -> tuple[int, str]:
    digits = "".join(letter for letter in one.class_title if letter.isdigit())
    return (int(digits or 0), one.class_title)
