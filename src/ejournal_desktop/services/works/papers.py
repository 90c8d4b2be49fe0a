"""What stands on the papers of a work: the sheet that students write on, and the sheet of its points (S0-2.11b)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.works import percent, percent_of
from ejournal_desktop.readmodels.papers import ActTable

if TYPE_CHECKING:
    from ejournal_desktop.readmodels.works import PlannedWork, WorkScores

_WIDTHS: Final = (12.0, 90.0, 30.0, 30.0)


@dataclass(frozen=True, slots=True)
class WorkWords:
    """The words of the papers of a work, in the language of the window; fields in braces are filled in."""

    title: str
    about: str
    name_line: str
    results: str
    summary: tuple[str, ...]
    heads: tuple[str, str, str, str]


def paper_lines(work: PlannedWork, words: WorkWords) -> tuple[str, ...]:
    """Return what students see: a line for the name, what the work is about, its tasks."""
    tasks = (line.strip() for line in work.tasks.splitlines())
    return (words.name_line, _about(words.about, work), *(task for task in tasks if task))


def results_lines(found: WorkScores, words: WorkWords) -> tuple[str, ...]:
    """Return what the points come to, in sentences."""
    summary = found.summary
    fields = {
        "expected": summary.expected,
        "written": summary.written,
        "mean": "–" if summary.mean is None else f"{float(summary.mean):.1f}".replace(".", ","),
        "share": "–" if summary.share is None else percent(summary.share),
        "best": summary.best,
        "worst": summary.worst,
        "half": summary.half,
    }
    return (_about(words.about, found.work), *(line.format(**fields) for line in words.summary))


def points_table(found: WorkScores, words: WorkWords) -> ActTable:
    """Return the points of every student."""
    rows = tuple(
        (str(row.number), row.name.short, *_shown(found.points.get(row.student), found.work.maximum))
        for row in found.students
    )
    return ActTable(_WIDTHS, words.heads, rows)


def _about(words: str, work: PlannedWork) -> str:
    return words.format(
        class_title=work.class_title,
        subject=work.subject_title,
        topic=work.topic,
        day=f"{work.day:%d.%m.%Y}",
        maximum=work.maximum,
    )


def _shown(points: int | None, maximum: int) -> tuple[str, str]:
    return ("–", "–") if points is None else (str(points), f"{percent_of(points, maximum)} %")
