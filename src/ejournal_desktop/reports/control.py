"""«Контроль ведения журнала»: the indicators by which those who control a school judge its journals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.averages import shown_mean
from ejournal_desktop.domain.results import mean_share, percent
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.readmodels.report_facts import KeepingFacts
    from ejournal_desktop.readmodels.report_tables import ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame

_INDICATORS = (
    ("participation", ColumnKind.PERCENT),
    ("no_marks", ColumnKind.PERCENT),
    ("one_mark", ColumnKind.PERCENT),
    ("homework", ColumnKind.PERCENT),
    ("topics", ColumnKind.PERCENT),
    ("filling", ColumnKind.AVERAGE),
    ("families", ColumnKind.PERCENT),
)


def journal_control(
    frame: ReportFrame, classes: Sequence[KeepingFacts], teachers: Sequence[KeepingFacts], whole: KeepingFacts
) -> ReportTable:
    """Return the indicators by class group and by teacher; what only a class can have stays empty for a teacher."""
    columns = [
        frame.column("object", ColumnKind.TEXT, 26),
        frame.column("lessons", ColumnKind.NUMBER, 8),
        *(frame.column(key, kind, 10) for key, kind in _INDICATORS),
    ]
    rows = [
        heading(frame.words("report_group.by_classes")),
        *(plain(*_values(one)) for one in classes),
        heading(frame.words("report_group.by_teachers")),
        *(plain(*_values(one)) for one in teachers),
        total(*_values(whole)),
    ]
    bars = [(one.title, percent(one.recorded, one.lessons)) for one in classes]
    notes = (frame.words("report_note.indicators"),)
    return frame.table(columns, rows, Answer(_sentence(frame, whole), chart(ColumnKind.PERCENT, bars), notes))


def _values(one: KeepingFacts) -> Sequence[ReportValue]:
    return (
        one.title,
        one.lessons,
        percent(one.recorded, one.lessons),
        percent(one.without_marks, one.students),
        percent(one.with_one_mark, one.students),
        percent(one.homework, one.homework_lessons),
        percent(one.topics, one.lessons),
        shown_mean(mean_share(one.marks, one.places)),
        percent(one.signed, one.papers),
    )


def _sentence(frame: ReportFrame, whole: KeepingFacts) -> str:
    if not whole.lessons:
        return frame.words("report_sentence.no_lessons")
    return frame.words(
        "report_sentence.control",
        recorded=number_word(percent(whole.recorded, whole.lessons)),
        topics=number_word(percent(whole.topics, whole.lessons)),
        homework=number_word(percent(whole.homework, whole.homework_lessons)),
        without=number_word(percent(whole.without_marks, whole.students)),
    )
