"""The sections of a volume in their order (print.md 4); nothing here knows on which page one begins."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ejournal_desktop.printing.attendance_pages import attendance_pages
from ejournal_desktop.printing.cell_letters import CellLetters
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.missed_page import missed_pages
from ejournal_desktop.printing.personal_pages import general_pages, health_pages
from ejournal_desktop.printing.progress_pages import progress_pages
from ejournal_desktop.printing.subject_pages import subject_books, subject_spreads
from ejournal_desktop.printing.tables import correction_pages, remark_pages
from ejournal_desktop.printing.timetable_page import timetable_pages
from ejournal_desktop.readmodels.printing import SummaryForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together; ``side`` is where the first must stand, ``is_listed`` puts it into the contents.

    ``used`` are the letters of marks and codes that stand in it.
    """

    title: str
    bodies: tuple[PageBody, ...]
    side: Side | None = None
    teachers: str = ""
    is_subject: bool = False
    is_listed: bool = True
    used: tuple[str, ...] = field(default=())


def subject_sections(context: PlanContext, *, is_open: bool = False) -> tuple[Section, ...]:
    """Return a section for each subject and subgroup, in the order of the curriculum."""
    sections = []
    for book in subject_books(context.volume.subjects):
        letters = CellLetters(context)
        spreads = subject_spreads(context, letters, book, is_open=is_open)
        sections.append(
            Section(book.title, spreads, Side.VERSO, book.teachers, is_subject=True, used=tuple(letters.used))
        )
    return tuple(sections)


def timetable_sections(context: PlanContext) -> tuple[Section, ...]:
    """Return the timetable where it is wanted."""
    if not context.settings.options.has_timetable or (context.is_year and not context.is_full_year):
        return ()
    return (Section(context.title("timetable"), timetable_pages(context)),)


def summary_sections(context: PlanContext) -> tuple[Section, ...]:
    """Return everything after the subjects; the volume of the year holds less unless the full set is wanted."""
    is_whole = not context.is_year or context.is_full_year
    sections = [*_general(context)]
    if is_whole:
        sections.append(Section(context.title("attendance"), attendance_pages(context)))
    sections.append(Section(context.title("missed"), missed_pages(context)))
    if context.has_marks:
        sections.append(progress_section(context))
    # what follows the year's marks begins on a sheet of its own, so that these can be taken out (print.md A9)
    after = Side.RECTO if context.is_year and context.has_marks else None
    if is_whole and context.settings.options.has_health:
        sections.append(Section(context.title("health"), health_pages(context), Side.RECTO))
    sections.append(Section(context.title("corrections"), correction_pages(context), after))
    if is_whole:
        sections.append(Section(context.title("remarks"), remark_pages(context), Side.RECTO))
    return tuple(sections)


def progress_section(context: PlanContext) -> Section:
    """Return the summary of marks; in the volume of the year it lies on sheets of its own."""
    letters = CellLetters(context)
    pages = progress_pages(context, letters)
    side = Side.RECTO if context.is_year else None
    return Section(context.title(context.progress_key), pages, side, used=tuple(letters.used))


def _general(context: PlanContext) -> Iterator[Section]:
    """Yield personal data where they are switched on: in the first period's volume and in that of the year."""
    first = context.volume.periods[0].period if context.volume.periods else None
    is_first = context.volume.heading.period.period == first
    if context.settings.options.has_general and (is_first or context.is_year):
        yield Section(context.title("general"), general_pages(context))


def summary_form(context: PlanContext, form: SummaryForm) -> Section:
    """Return one summary sheet, to be printed on its own."""
    match form:
        case SummaryForm.ATTENDANCE:
            return Section(context.title("attendance"), attendance_pages(context))
        case SummaryForm.MISSED:
            return Section(context.title("missed"), missed_pages(context))
        case SummaryForm.PROGRESS:
            return progress_section(context)
        case SummaryForm.CORRECTIONS:
            return Section(context.title("corrections"), correction_pages(context))
