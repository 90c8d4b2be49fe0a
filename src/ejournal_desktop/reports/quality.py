"""«Успеваемость» and «качество» of the school: by class and subject in a period, and period after period."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.results import GOOD_STANDINGS, Standing, percent, result_counts, standing
from ejournal_desktop.readmodels.report_tables import ColumnKind
from ejournal_desktop.reports.frame import Answer, chart, heading, plain, total
from ejournal_desktop.reports.subjects import course_title
from ejournal_desktop.reports.words import number_word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from ejournal_desktop.domain.regulation import Regulation
    from ejournal_desktop.kernel.identifiers import CourseId, StudentId
    from ejournal_desktop.readmodels.report_facts import CourseResults
    from ejournal_desktop.readmodels.report_tables import ReportRow, ReportTable, ReportValue
    from ejournal_desktop.reports.frame import ReportFrame


@dataclass(frozen=True, slots=True)
class Quality:
    """The three numbers a period is judged by."""

    success: Decimal | None = None
    quality: Decimal | None = None
    mean: Decimal | None = None

    @property
    def values(self) -> tuple[ReportValue, ...]:
        """The numbers as the columns hold them."""
        return (self.success, self.quality, self.mean)


_NO_QUALITY = Quality()
_KINDS = (
    ("success", ColumnKind.PERCENT),
    ("quality", ColumnKind.PERCENT),
    ("short_mean", ColumnKind.AVERAGE),
)


def marks_and_quality(
    frame: ReportFrame, regulation: Regulation, found: Sequence[CourseResults], before: Sequence[CourseResults]
) -> ReportTable:
    """Return every class and subject with the change of «качество» since the period before, classes and school too."""
    columns = [
        frame.column("class", ColumnKind.TEXT, 8),
        frame.column("subject", ColumnKind.TEXT, 26),
        frame.column("teacher", ColumnKind.TEXT, 20),
        frame.column("students_count", ColumnKind.NUMBER, 8),
        *(frame.column(key, kind, 8) for key, kind in (*_KINDS[:2], ("mean", ColumnKind.AVERAGE))),
        frame.column("change", ColumnKind.NUMBER, 8),
    ]
    earlier = {one.course.course: of_marks(regulation, [one]) for one in before}
    past = {title: of_students(regulation, group) for title, group in _by(before, _class_of).items()}
    classes = _by(found, _class_of)
    rows = [
        line
        for title, group in classes.items()
        for line in _class_rows(frame, regulation, (title, group), (earlier, past))
    ]
    whole = of_students(regulation, found)
    students = len({student for one in found for student in one.marks})
    change = _change(whole, of_students(regulation, before) if before else _NO_QUALITY)
    rows.append(total(frame.words("report_total.school"), None, None, students, *whole.values, change))
    bars = [(title, of_students(regulation, group).quality) for title, group in classes.items()]
    notes = (frame.words("report_note.percentages"), frame.words("report_note.class_quality"))
    return frame.table(columns, rows, Answer(_sentence(frame, whole), chart(ColumnKind.PERCENT, bars), notes))


def quality_monitoring(
    frame: ReportFrame, regulation: Regulation, series: Sequence[tuple[str, Sequence[CourseResults]]]
) -> ReportTable:
    """Return the same numbers period after period: by class, subject and teacher."""
    columns = [
        frame.column("object", ColumnKind.TEXT, 30),
        *(frame.column(key, kind, 8, title) for title, _ in series for key, kind in _KINDS),
    ]
    rows = [
        *_section(frame, "by_classes", _lines(series, _class_of, lambda of: of_students(regulation, of))),
        *_section(frame, "by_subjects", _lines(series, _subject_of, lambda of: of_marks(regulation, of))),
        *_section(frame, "by_teachers", _lines(series, _teacher_of, lambda of: of_marks(regulation, of))),
    ]
    whole = [of_students(regulation, found) for _, found in series]
    rows.append(total(frame.words("report_total.school"), *(value for one in whole for value in one.values)))
    bars = [(title, one.quality) for (title, _), one in zip(series, whole, strict=True)]
    known = [one for one in whole if one.quality is not None]
    notes = (frame.words("report_note.percentages"), frame.words("report_note.class_quality"))
    answer = Answer(_sentence(frame, known[-1] if known else _NO_QUALITY), chart(ColumnKind.PERCENT, bars), notes)
    return frame.table(columns, rows, answer)


def of_marks(regulation: Regulation, found: Iterable[CourseResults]) -> Quality:
    """Return the numbers of courses: every mark counts once."""
    counts = result_counts(regulation, (code for one in found for code in one.marks.values()))
    return Quality(counts.success, counts.quality, counts.mean)


def of_students(regulation: Regulation, found: Iterable[CourseResults]) -> Quality:
    """Return the numbers of a class or the school: every student counts once, with all marks together."""
    codes: dict[StudentId, list[str | None]] = defaultdict(list)
    for one in found:
        for student, code in one.marks.items():
            codes[student].append(code)
    stand = [standing(regulation, own) for own in codes.values()]
    known = [one for one in stand if one is not Standing.UNKNOWN]
    return Quality(
        success=percent(sum(one is not Standing.FAILING for one in known), len(known)),
        quality=percent(sum(one in GOOD_STANDINGS for one in known), len(known)),
        mean=result_counts(regulation, (code for own in codes.values() for code in own)).mean,
    )


def _class_rows(
    frame: ReportFrame,
    regulation: Regulation,
    of: tuple[str, Sequence[CourseResults]],
    before: tuple[Mapping[CourseId, Quality], Mapping[str, Quality]],
) -> Iterator[ReportRow]:
    (title, group), (earlier, past) = of, before
    for one in group:
        quality = of_marks(regulation, [one])
        change = _change(quality, earlier.get(one.course.course, _NO_QUALITY))
        yield plain(title, course_title(one.course), one.teacher, len(one.marks), *quality.values, change)
    whole = of_students(regulation, group)
    students = len({student for one in group for student in one.marks})
    change = _change(whole, past.get(title, _NO_QUALITY))
    yield total(title, frame.words("report_total.class"), None, students, *whole.values, change)


def _change(now: Quality, before: Quality) -> Decimal | None:
    return None if now.quality is None or before.quality is None else now.quality - before.quality


def _by(found: Iterable[CourseResults], key: Callable[[CourseResults], str]) -> Mapping[str, list[CourseResults]]:
    groups: dict[str, list[CourseResults]] = {}
    for one in found:
        groups.setdefault(key(one), []).append(one)
    return groups


def _lines(
    series: Sequence[tuple[str, Sequence[CourseResults]]],
    key: Callable[[CourseResults], str],
    judge: Callable[[Sequence[CourseResults]], Quality],
) -> Iterator[tuple[str, list[Quality]]]:
    parts = [_by(found, key) for _, found in series]
    titles = dict.fromkeys(title for part in parts for title in part if title)
    for title in titles:
        yield title, [judge(part[title]) if title in part else _NO_QUALITY for part in parts]


def _section(frame: ReportFrame, key: str, lines: Iterable[tuple[str, list[Quality]]]) -> Iterator[ReportRow]:
    yield heading(frame.words(f"report_group.{key}"))
    for title, found in lines:
        yield plain(title, *(value for one in found for value in one.values))


def _sentence(frame: ReportFrame, whole: Quality) -> str:
    if whole.success is None:
        return frame.words("report_sentence.no_period_marks")
    words = (number_word(one) for one in (whole.success, whole.quality, whole.mean))
    return frame.words(
        "report_sentence.school_quality", **dict(zip(("success", "quality", "mean"), words, strict=True))
    )


def _class_of(one: CourseResults) -> str:
    return one.course.class_title


def _subject_of(one: CourseResults) -> str:
    return one.course.subject_title


def _teacher_of(one: CourseResults) -> str:
    return one.teacher
