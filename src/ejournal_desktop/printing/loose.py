"""Prints that are no volumes: pages to compare with paper, blank sheets, summary sheets alone, supplements."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.printing.certification import back_of_certification, certification_sheet, label_page
from ejournal_desktop.printing.checks import check_volume
from ejournal_desktop.printing.context import open_context
from ejournal_desktop.printing.geometry import Side
from ejournal_desktop.printing.page import PlannedPage, StruckPage
from ejournal_desktop.printing.sections import subject_sections, summary_form
from ejournal_desktop.printing.title_pages import supplement_title
from ejournal_desktop.printing.volume import VolumePlan, assembled, plan_volumes, volume_frame

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.printing.context import PlanContext
    from ejournal_desktop.printing.page import PageBody
    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.readmodels.journal import JournalPage, LessonColumn
    from ejournal_desktop.readmodels.printing import SummaryForm
    from ejournal_desktop.readmodels.volume import ClassVolume

_TITLE_SHEET = -1


def plan_comparison(volume: ClassVolume, settings: PrintSettings, resources: PrintResources) -> VolumePlan:
    """Plan the subject pages of a volume to be compared with paper (S2-1.2b, S3-1.6): no document, no codes.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(replace(volume, archive=None), settings, resources)
    check_volume(context)
    bodies = [body for section in subject_sections(context) for body in section.bodies]
    pages = tuple(PlannedPage(body, Side.RECTO if index % 2 else Side.VERSO) for index, body in enumerate(bodies))
    return _loose(context, pages, context.words("page.compare"))


def plan_blanks(
    volume: ClassVolume, settings: PrintSettings, resources: PrintResources, days: tuple[date, date]
) -> VolumePlan:
    """Plan sheets to write on when there is no current: names, and the lessons of some days without their entries.

    Each subject has a sheet of its own, marks on its front and content on its back, so that teachers can share them.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(_emptied(volume, days), settings, resources)
    check_volume(context)
    bodies = [body for section in subject_sections(context, is_open=True) for body in section.bodies]
    pages = tuple(_sheet_page(body, index) for index, body in enumerate(bodies))
    return _loose(context, pages, context.words("page.blank"))


def plan_form(volume: ClassVolume, settings: PrintSettings, resources: PrintResources, form: SummaryForm) -> VolumePlan:
    """Plan one summary sheet with a certification sheet of its own (S0-6.2).

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    context = open_context(volume, settings, resources)
    check_volume(context)
    section = replace(summary_form(context, form), side=None)
    plan = assembled(context, (section,), has_label=False)
    context.problems.stop_if_any()
    frame = replace(plan.frame, identity="")
    return replace(plan, title=f"{section.title}, {context.class_line}", frame=frame)


def plan_supplement(
    volume: ClassVolume, settings: PrintSettings, resources: PrintResources, sheets: tuple[Sequence[int], int]
) -> VolumePlan:
    """Plan a supplement: the sheets of one part of a volume that are printed anew, under their own numbers.

    Raises:
        PrintStoppedError: when records cannot be printed as they are; it lists them all.
    """
    numbers, part = sheets
    whole = next(plan for plan in plan_volumes(volume, settings, resources) if plan.part == part)
    context = open_context(volume, replace(settings, volume_number=part, volume_count=whole.parts), resources)
    title = (
        PlannedPage(supplement_title(context, numbers), Side.RECTO, coded=_TITLE_SHEET),
        PlannedPage(StruckPage(), Side.VERSO, coded=_TITLE_SHEET),
    )
    pages = tuple(page for page in whole.pages if page.sheet in set(numbers))
    banners = (whole.frame.banner, context.words("page.supplement"))
    frame = replace(whole.frame, banner=" · ".join(banner for banner in banners if banner))
    last = _supplement_end(context, numbers)
    name = f"{context.words('supplement.heading')}, {context.class_line}"
    context.problems.stop_if_any()
    return VolumePlan((*title, *pages, *last), (), len(numbers), frame, name, part, whole.parts)


def _supplement_end(context: PlanContext, numbers: Sequence[int]) -> tuple[PlannedPage, ...]:
    archive = context.volume.archive
    if archive is None:
        return ()
    shown = context.words("supplement.numbers", numbers=runs_of(numbers))
    return (
        PlannedPage(certification_sheet(context, archive, len(numbers), shown), Side.RECTO, coded=0),
        PlannedPage(back_of_certification(context), Side.VERSO, coded=0),
        PlannedPage(label_page(context, len(numbers)), Side.RECTO, has_frame=False),
    )


def runs_of(numbers: Sequence[int]) -> str:
    """Return numbers with their runs drawn together: «3, 7–9, 12»."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}\u2013{run[-1]}" for run in runs)


def _loose(context: PlanContext, pages: tuple[PlannedPage, ...], banner: str) -> VolumePlan:
    context.problems.stop_if_any()
    sheets = -(-len(pages) // 2)
    title = f"{context.words('title.journal')}, {context.class_line}"
    return VolumePlan(pages, (), sheets, volume_frame(context, sheets, banner=banner), title)


def _sheet_page(body: PageBody, index: int) -> PlannedPage:
    side = Side.VERSO if index % 2 else Side.RECTO
    return PlannedPage(body, side, sheet=index // 2 + 1)


def _emptied(volume: ClassVolume, days: tuple[date, date]) -> ClassVolume:
    """Return a volume with the lessons of some days only, and nothing entered in them."""
    subjects = tuple(replace(subject, page=_emptied_page(subject.page, days)) for subject in volume.subjects)
    return replace(
        volume, archive=None, subjects=subjects, period_marks={}, corrections=(), result_conflicts=frozenset()
    )


def _emptied_page(page: JournalPage, days: tuple[date, date]) -> JournalPage:
    first, last = days
    lessons = tuple(_emptied_lesson(lesson) for lesson in page.lessons if first <= lesson.day <= last)
    return replace(page, lessons=lessons, cells={}, period_marks={}, has_marks=False)


def _emptied_lesson(lesson: LessonColumn) -> LessonColumn:
    return replace(lesson, topic="", homework="", is_homework_none=False, work_kind="", conflicts=frozenset())
