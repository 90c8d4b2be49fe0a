"""Planning of a volume: sections in their order, sides and numbers of pages, contents, certification.

Nothing is drawn here; the plan is a list of page descriptions that drawing follows without decisions of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.printing.attendance_pages import attendance_pages
from ejournal_desktop.printing.cell_letters import CellLetters
from ejournal_desktop.printing.certification import back_of_certification, certification_sheet, label_page
from ejournal_desktop.printing.checks import check_volume
from ejournal_desktop.printing.contents_page import ContentsLine, contents_pages
from ejournal_desktop.printing.context import PlanContext, open_context
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.missed_page import missed_pages
from ejournal_desktop.printing.page import Frame, PlannedPage, StruckPage
from ejournal_desktop.printing.progress_pages import progress_pages
from ejournal_desktop.printing.subject_pages import subject_spreads, subject_title
from ejournal_desktop.printing.tables import correction_pages, remark_pages
from ejournal_desktop.printing.timetable_page import timetable_pages
from ejournal_desktop.printing.title_pages import reverse_page, title_page

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.readmodels.volume import ClassVolume

_HASH_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together; ``side`` is where the first must stand, ``is_listed`` puts it into the contents."""

    title: str
    bodies: tuple[PageBody, ...]
    side: Side | None = None
    teachers: str = ""
    is_subject: bool = False
    is_listed: bool = True


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark: its words and the index of its page in the file, from 0."""

    title: str
    page: int
    is_subject: bool


@dataclass(frozen=True, slots=True)
class VolumePlan:
    """All pages of a volume in their order; ``sheets`` is the number of numbered sheets."""

    pages: tuple[PlannedPage, ...]
    outline: tuple[OutlineEntry, ...]
    sheets: int
    frame: Frame
    title: str

    @property
    def numbered_pages(self) -> int:
        """How many pages bear a number."""
        return self.sheets * 2


def plan_volume(volume: ClassVolume, settings: PrintSettings, resources: PrintResources) -> VolumePlan:
    """Plan the volume of one class group and one grading period.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(volume, settings, resources)
    check_volume(context)
    letters = CellLetters(context)
    subjects = _subject_sections(context, letters)
    summaries = _summary_sections(context, letters)
    front = (title_page(context), reverse_page(context, letters.used))
    context.problems.stop_if_any()
    sections = (Section("", front, is_listed=False), *_front_sections(context, subjects, summaries))
    plan = _plan(context, (*sections, *subjects, *summaries))
    context.problems.stop_if_any()
    return plan


def _subject_sections(context: PlanContext, letters: CellLetters) -> tuple[Section, ...]:
    return tuple(
        Section(
            subject_title(subject),
            subject_spreads(context, letters, subject),
            Side.VERSO,
            "; ".join(teacher.name.full for teacher in subject.page.teachers),
            is_subject=True,
        )
        for subject in context.volume.subjects
    )


def _summary_sections(context: PlanContext, letters: CellLetters) -> tuple[Section, ...]:
    sections = [
        Section(context.title("attendance"), attendance_pages(context)),
        Section(context.title("missed"), missed_pages(context)),
        Section(context.title("corrections"), correction_pages(context)),
        Section(context.title("remarks"), remark_pages(context), Side.RECTO),
    ]
    if any(subject.page.has_marks for subject in context.volume.subjects):
        sections.insert(2, Section(context.title("progress"), progress_pages(context, letters)))
    return tuple(sections)


def _front_sections(
    context: PlanContext, subjects: Sequence[Section], summaries: Sequence[Section]
) -> tuple[Section, ...]:
    """Return contents and timetable; the contents are set twice, since their length decides the page numbers."""
    timetable = (
        (Section(context.title("timetable"), timetable_pages(context)),) if context.settings.has_timetable else ()
    )
    listed = (*timetable, *subjects, *summaries)
    blank = _contents(context, listed, [0] * len(listed))
    starts = _starts((Section("", (StruckPage(), StruckPage())), blank, *listed))[2:]
    return (_contents(context, listed, starts), *timetable)


def _contents(context: PlanContext, sections: Sequence[Section], starts: Sequence[int]) -> Section:
    lines = [
        ContentsLine(section.title, section.teachers, start + 1, section.is_subject)
        for section, start in zip(sections, starts, strict=True)
    ]
    return Section(context.title("contents"), contents_pages(context, lines))


def _starts(sections: Sequence[Section]) -> list[int]:
    """Return the index of each section's first page."""
    starts, used = [], 0
    for section in sections:
        used += _gap(used, section.side)
        starts.append(used)
        used += len(section.bodies)
    return starts


def _gap(used: int, side: Side | None) -> int:
    """Return how many pages are struck so that the next one lies on a side."""
    return int(side is not None and _side(used) is not side)


def _side(index: int) -> Side:
    return Side.VERSO if index % 2 else Side.RECTO


def _plan(context: PlanContext, sections: Sequence[Section]) -> VolumePlan:
    numbered = tuple(_numbered(sections))
    sheets = len(numbered) // 2
    outline = tuple(
        OutlineEntry(section.title, start, section.is_subject)
        for section, start in zip(sections, _starts(sections), strict=True)
        if section.is_listed
    )
    last = tuple(_certification(context, sheets))
    if last:
        outline = (*outline, OutlineEntry(context.title("certification"), len(numbered), is_subject=False))
    title = f"{context.words('title.journal')}, {context.class_line}"
    return VolumePlan((*numbered, *last), outline, sheets, _frame(context, sheets), title)


def _numbered(sections: Sequence[Section]) -> Iterator[PlannedPage]:
    """Yield the numbered pages in their places, empty ones struck, ending on a verso."""
    used = 0
    for section in sections:
        for body in (*(StruckPage(),) * _gap(used, section.side), *section.bodies):
            yield _placed(body, used)
            used += 1
    if used % 2:
        yield _placed(StruckPage(), used)


def _placed(body: PageBody, index: int) -> PlannedPage:
    return PlannedPage(body, _side(index), number=index + 1, sheet=index // 2 + 1)


def _certification(context: PlanContext, sheets: int) -> Iterator[PlannedPage]:
    """Yield the certification sheet and the label page; a draft has neither."""
    archive = context.volume.archive
    if archive is None:
        return
    yield PlannedPage(certification_sheet(context, archive, sheets), Side.RECTO)
    yield PlannedPage(back_of_certification(context), Side.VERSO)
    yield PlannedPage(label_page(context, sheets), Side.RECTO, has_frame=False)


def _frame(context: PlanContext, sheets: int) -> Frame:
    words, archive = context.words, context.volume.archive
    return Frame(
        context.sheet,
        context.class_line,
        words("page.archive_line", archive=archive.archive, hash=archive.manifest_hash[:_HASH_DIGITS])
        if archive
        else "",
        _banner(context),
        words("page.sheet", number="{number}", total=sheets),
        words("page.page", number="{number}"),
    )


def _banner(context: PlanContext) -> str:
    is_draft = context.volume.archive is None
    if context.volume.heading.is_training:
        return context.words("page.training_draft" if is_draft else "page.training")
    return context.words("page.draft") if is_draft else ""
