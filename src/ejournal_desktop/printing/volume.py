"""Planning of a volume: sections in their order, sides and numbers of pages, contents, parts, certification.

Nothing is drawn here; the plan is a list of page descriptions that drawing follows without decisions of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ejournal_desktop.printing.certification import back_of_certification, certification_sheet, label_page
from ejournal_desktop.printing.checks import check_volume
from ejournal_desktop.printing.contents_page import ContentsLine, contents_pages
from ejournal_desktop.printing.context import PlanContext, open_context
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.page import Frame, PlannedPage, StruckPage
from ejournal_desktop.printing.parts import parted
from ejournal_desktop.printing.qr import volume_identity
from ejournal_desktop.printing.sections import Section, subject_sections, summary_sections, timetable_sections
from ejournal_desktop.printing.title_pages import reverse_page, title_page
from ejournal_desktop.readmodels.printing import PageNumbering

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.readmodels.volume import ClassVolume

_HASH_DIGITS = 16


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """A bookmark: its words and the index of its page in the file, from 0."""

    title: str
    page: int
    is_subject: bool


@dataclass(frozen=True, slots=True)
class VolumePlan:
    """All pages of a print in their order; ``sheets`` is the number of numbered sheets, ``part`` that of its volume.

    The sheets of a plan that ``is_landscape`` lie on their side; their lower edge is that of an upright sheet.
    """

    pages: tuple[PlannedPage, ...]
    outline: tuple[OutlineEntry, ...]
    sheets: int
    frame: Frame
    title: str
    part: int = 1
    parts: int = 1
    is_landscape: bool = False

    @property
    def numbered_pages(self) -> int:
        """How many pages bear a number."""
        return self.sheets * 2


@dataclass(frozen=True, slots=True)
class _Content:
    """The sections of a whole volume, planned once; parts are cut from it."""

    timetable: tuple[Section, ...]
    subjects: tuple[Section, ...]
    summaries: tuple[Section, ...]


def plan_volume(volume: ClassVolume, settings: PrintSettings, resources: PrintResources) -> VolumePlan:
    """Plan the volume of one class group and one grading period as one, however thick it becomes.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(volume, settings, resources)
    return _plan(context, _content(context))


def plan_volumes(volume: ClassVolume, settings: PrintSettings, resources: PrintResources) -> tuple[VolumePlan, ...]:
    """Plan a volume; one above the limit of sheets is parted between subjects, each part complete in itself.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(volume, settings, resources)
    content = _content(context)
    whole = _plan(context, content)
    limit = settings.options.split_above_sheets
    if whole.sheets <= limit or len(content.subjects) < 2:  # noqa: PLR2004  nothing to part
        return (whole,)
    return _parts(context, content, whole.sheets, limit)


def _content(context: PlanContext) -> _Content:
    check_volume(context)
    content = _Content(timetable_sections(context), subject_sections(context), summary_sections(context))
    context.problems.stop_if_any()
    return content


def _parts(context: PlanContext, content: _Content, sheets: int, limit: int) -> tuple[VolumePlan, ...]:
    """Return the fewest parts that keep to the limit; a single subject above it stays whole."""
    weights = [len(section.bodies) for section in content.subjects]
    plans: tuple[VolumePlan, ...] = ()
    for count in range(-(-sheets // limit), len(content.subjects) + 1):
        groups = parted(weights, count)
        plans = tuple(_part(context, content, group, (number, count)) for number, group in enumerate(groups, start=1))
        if all(plan.sheets <= limit for plan in plans):
            break
    return plans


def _part(context: PlanContext, content: _Content, group: range, place: tuple[int, int]) -> VolumePlan:
    number, count = place
    settings = replace(context.settings, volume_number=number, volume_count=count)
    own = _Content(
        content.timetable if number == 1 else (),
        content.subjects[group.start : group.stop],
        content.summaries if number == count else (),
    )
    return _plan(replace(context, settings=settings), own)


def _plan(context: PlanContext, content: _Content) -> VolumePlan:
    listed = (*content.timetable, *content.subjects, *content.summaries)
    letters = dict.fromkeys(letter for section in listed for letter in section.used)
    front = Section("", (title_page(context), reverse_page(context, letters)), is_listed=False)
    plan = assembled(context, (front, _contents(context, front, listed), *listed))
    context.problems.stop_if_any()
    return plan


def _contents(context: PlanContext, front: Section, listed: Sequence[Section]) -> Section:
    """Return the contents, set twice, since their length decides the page numbers."""
    blank = _contents_section(context, listed, [0] * len(listed))
    return _contents_section(context, listed, _starts((front, blank, *listed))[2:])


def _contents_section(context: PlanContext, sections: Sequence[Section], starts: Sequence[int]) -> Section:
    lines = [
        ContentsLine(section.title, section.teachers, _number(context, start), section.is_subject)
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


def _number(context: PlanContext, index: int) -> int:
    """Return the number a page bears: its own, or the one it shares with the page it lies open with."""
    is_shared = context.settings.options.numbering is PageNumbering.SPREAD
    return (index + 1) // 2 + 1 if is_shared else index + 1


def assembled(context: PlanContext, sections: Sequence[Section], *, has_label: bool = True) -> VolumePlan:
    """Return sections in their places with numbers and bookmarks; the certification sheet closes a document."""
    numbered = tuple(_numbered(context, sections))
    sheets = len(numbered) // 2
    outline = tuple(
        OutlineEntry(section.title, start, section.is_subject)
        for section, start in zip(sections, _starts(sections), strict=True)
        if section.is_listed
    )
    last = tuple(_certification(context, sheets))[: None if has_label else 2]
    if last:
        outline = (*outline, OutlineEntry(context.title("certification"), len(numbered), is_subject=False))
    title = f"{context.words('title.journal')}, {context.class_line}"
    settings = context.settings
    return VolumePlan(
        (*numbered, *last),
        outline,
        sheets,
        volume_frame(context, sheets),
        title,
        settings.volume_number,
        settings.volume_count,
    )


def _numbered(context: PlanContext, sections: Sequence[Section]) -> Iterator[PlannedPage]:
    """Yield the numbered pages in their places, empty ones struck, ending on a verso."""
    used = 0
    for section in sections:
        for body in (*(StruckPage(),) * _gap(used, section.side), *section.bodies):
            yield _placed(context, body, used)
            used += 1
    if used % 2:
        yield _placed(context, StruckPage(), used)


def _placed(context: PlanContext, body: PageBody, index: int) -> PlannedPage:
    sheet = index // 2 + 1
    return PlannedPage(body, _side(index), number=_number(context, index), sheet=sheet, coded=sheet)


def _certification(context: PlanContext, sheets: int) -> Iterator[PlannedPage]:
    """Yield the certification sheet and the label page; a draft has neither."""
    archive = context.volume.archive
    if archive is None:
        return
    yield PlannedPage(certification_sheet(context, archive, sheets), Side.RECTO, coded=0)
    yield PlannedPage(back_of_certification(context), Side.VERSO, coded=0)
    yield PlannedPage(label_page(context, sheets), Side.RECTO, has_frame=False)


def volume_frame(context: PlanContext, sheets: int, *, banner: str = "") -> Frame:
    """Return the words on every page of a class's print; a banner of its own makes it no document."""
    words, archive = context.words, None if banner else context.volume.archive
    archive_line = (
        words("page.archive_line", archive=archive.archive, hash=archive.manifest_hash[:_HASH_DIGITS])
        if archive
        else ""
    )
    return Frame(
        context.sheet,
        context.class_line,
        archive_line,
        _banner(context, banner),
        words("page.sheet", number="{number}", total=sheets),
        words("page.page", number="{number}"),
        volume_identity(context.volume.heading, context.settings.volume_number) if archive else "",
        words("page.code", code="{code}"),
    )


def _banner(context: PlanContext, own: str) -> str:
    is_draft = context.volume.archive is None
    shown = own or (context.words("page.draft") if is_draft else "")
    training = context.words("page.training") if context.volume.heading.is_training else ""
    return " · ".join(part for part in (training, shown) if part)
