"""Reports on the students of the school: how many there are, who came and left."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, plain, total

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.readmodels.report_facts import ClassMoves, ClassSize, Move
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable
    from ejournal_desktop.reports.frame import ReportFrame


def class_sizes(frame: ReportFrame, found: Sequence[ClassSize]) -> ReportTable:
    """Return the students of every class group with its subgroups, and those of every parallel and the school."""
    has_sexes = any(one.boys or one.girls for one in found)
    columns = [
        frame.column("class", ColumnKind.TEXT, 10),
        frame.column("students_count", ColumnKind.NUMBER, 10),
        *(frame.column(key, ColumnKind.NUMBER, 10) for key in ("boys", "girls") if has_sexes),
        frame.column("subgroups", ColumnKind.TEXT, 60),
    ]
    rows = [line for level, group in _by_level(found) for line in _parallel(frame, level, list(group), has_sexes)]
    rows.append(total(frame.words("report_total.school"), *_counts(found, has_sexes), ""))
    sizes = [(one.class_title, one.students) for one in found]
    bars = chart(ColumnKind.NUMBER, sizes, frame.title_of("students_count"))
    unnamed = sum(one.students - one.boys - one.girls for one in found)
    notes = (frame.words("report_note.sex_not_given", count=unnamed),) if has_sexes and unnamed else ()
    return frame.table(columns, rows, Answer(_sizes_sentence(frame, found), bars, notes))


def student_movement(frame: ReportFrame, found: Sequence[ClassMoves]) -> ReportTable:
    """Return who was there, came and left, by class group, with days, reasons and orders."""
    columns = [
        frame.column("class", ColumnKind.TEXT, 8),
        *(frame.column(key, ColumnKind.NUMBER, 8) for key in ("at_start", "arrived", "left", "at_end")),
        frame.column("arrived_names", ColumnKind.TEXT, 40),
        frame.column("left_names", ColumnKind.TEXT, 40),
    ]
    rows = [
        plain(
            one.class_title,
            one.at_start,
            len(one.arrived),
            len(one.left),
            one.at_end,
            _listed(one.arrived),
            _listed(one.left),
        )
        for one in found
    ]
    arrived, left = sum(len(one.arrived) for one in found), sum(len(one.left) for one in found)
    starts, ends = sum(one.at_start for one in found), sum(one.at_end for one in found)
    rows.append(total(frame.words("report_total.school"), starts, arrived, left, ends, None, None))
    inner = sum(bool(move.place) for one in found for move in one.arrived)
    sentence = frame.words("report_sentence.movement", starts=starts, arrived=arrived, left=left, ends=ends)
    notes = (frame.words("report_note.inner_moves", count=inner),)
    bars = [(one.class_title, one.at_end - one.at_start) for one in found if one.arrived or one.left]
    return frame.table(columns, rows, Answer(sentence, chart(ColumnKind.NUMBER, bars), notes))


def _by_level(found: Sequence[ClassSize]) -> Iterator[tuple[int, Iterator[ClassSize]]]:
    return groupby(found, key=lambda one: one.grade_level)


def _parallel(frame: ReportFrame, level: int, group: Sequence[ClassSize], has_sexes: bool) -> Iterator[ReportRow]:
    for one in group:
        yield plain(one.class_title, *_counts([one], has_sexes), one.subgroups)
    yield total(frame.words("report_total.parallel", level=level), *_counts(group, has_sexes), "")


def _counts(group: Sequence[ClassSize], has_sexes: bool) -> tuple[int, ...]:
    """Return students, and boys and girls among them where the school keeps that."""
    sizes = [(one.students, one.boys, one.girls) for one in group]
    sums = tuple(map(sum, zip(*sizes, strict=True))) or (0, 0, 0)
    return sums if has_sexes else sums[:1]


def _sizes_sentence(frame: ReportFrame, found: Sequence[ClassSize]) -> str:
    filled = [one for one in found if one.students]
    if not filled:
        return frame.words("report_sentence.no_students")
    largest, smallest = max(filled, key=lambda one: one.students), min(filled, key=lambda one: one.students)
    return frame.words(
        "report_sentence.class_sizes",
        students=sum(one.students for one in found),
        classes=len(found),
        largest=largest.class_title,
        most=largest.students,
        smallest=smallest.class_title,
        least=smallest.students,
    )


def _listed(moves: Sequence[Move]) -> str:
    return "; ".join(move.text for move in moves)
