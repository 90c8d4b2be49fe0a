"""Test works: a library to be used again, plans, papers, points and what they come to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.domain.people import Role
from ejournal_desktop.domain.works import work_summary
from ejournal_desktop.readmodels.works import WorkFile
from ejournal_desktop.services.attachments import AttachmentsService
from ejournal_desktop.services.errors import (
    ForeignPageError,
    NotALessonDayError,
    NotAllowedError,
    NotInClassError,
    UnknownRecordError,
)
from ejournal_desktop.services.homeroom.errors import EmptyTextError
from ejournal_desktop.services.printing import PrintingService
from ejournal_desktop.services.works.errors import (
    WorkHasPointsError,
    WorkKindError,
    WorkMaximumError,
    WorkPointsError,
)
from ejournal_desktop.services.works.library import KeptWorkWish, WorkLibraryService
from ejournal_desktop.services.works.papers import WorkWords
from ejournal_desktop.services.works.planned import PlannedWorksService, PlanWish
from support.printed import texts_of_pages
from support.training_desk import desk_in
from support.training_vault import MARKED_CLASS, NO_MARK_CLASS, RESOURCES, VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from ejournal_desktop.readmodels.printing import PrintedPaper
    from support.training_desk import Desk
    from support.training_vault import SchoolCase

WORDS = WorkWords(
    "Работа", "{class_title}, {subject}: {topic}, {day}, {maximum}", "Фамилия ____", "Итоги",
    ("Писали {written} из {expected}, среднее {mean}, {share} %", "{best} {worst} {half}"), ("№", "Ученик", "Б", "%"),
)  # fmt: skip


@pytest.fixture
def desk(training: SchoolCase) -> Desk:
    return desk_in(training, MARKED_CLASS)


@pytest.fixture
def library(desk: Desk) -> WorkLibraryService:
    return WorkLibraryService(AttachmentsService(desk.school.clock))


@pytest.fixture
def works(desk: Desk) -> PlannedWorksService:
    papers = PrintingService(desk.school.clock, RESOURCES, VERSION).papers
    return PlannedWorksService(desk.school.clock, papers)


@pytest.fixture
def kept(desk: Desk) -> KeptWorkWish:
    kind = desk.session.regulation.marks.work_kinds[0].code
    file = WorkFile("Вариант 1.pdf", b"%PDF-1.7 invented")
    tasks = "1. Решите уравнение.\n2. Постройте график."
    return KeptWorkWish(desk.course.subject, desk.course.grade_level, kind, " Уравнения ", 20, tasks, file)


@pytest.fixture
def plan(desk: Desk, kept: KeptWorkWish) -> PlanWish:
    day = desk.school.clock.now().date()
    return PlanWish(desk.course.course, day, kept.work_kind, "Уравнения", 20, kept.tasks)


def words_of(paper: PrintedPaper, folder: Path) -> str:
    (folder / "paper.pdf").write_bytes(paper.pdf)
    return " ".join(" ".join(texts_of_pages(folder / "paper.pdf")).split())


@pytest.mark.requirement("S0-4.6.2a")
def test_work_of_the_library_is_planned_and_laid_beside_a_lesson_again_and_again(
    desk: Desk, library: WorkLibraryService, works: PlannedWorksService, kept: KeptWorkWish, plan: PlanWish
) -> None:
    number = library.keep(desk.session, kept)
    (found,) = library.works(desk.session)
    assert (found.subject_title, found.grade_level, found.topic) == (
        desk.course.subject_title, desk.course.grade_level, "Уравнения"
    )  # fmt: skip
    assert (found.work_kind, found.file_title) == (kept.work_kind, "Вариант 1.pdf")

    for lesson in [column.lesson for column in desk.past_lessons()[-2:]]:
        attached = library.use_at_lesson(desk.session, number, lesson)
        content = AttachmentsService(desk.school.clock).content(desk.session, attached.attachment)
        assert (content.title, content.content) == ("Вариант 1.pdf", b"%PDF-1.7 invented")
    first = works.plan(desk.session, replace(plan, topic=found.topic, tasks=found.tasks))
    second = works.plan(desk.session, replace(plan, day=plan.day + timedelta(days=7)))
    assert {one.work for one in works.works(desk.session)} == {first, second}


@pytest.mark.requirement("S0-4.6.2a")
def test_library_is_changed_and_what_is_taken_out_comes_back_with_its_file(
    desk: Desk, library: WorkLibraryService, kept: KeptWorkWish, tmp_path: Path
) -> None:
    number = library.keep(desk.session, kept)
    library.keep(desk.session, replace(kept, topic="Неравенства"), number)
    assert [one.topic for one in library.works(desk.session)] == ["Неравенства"]
    dropped = library.drop(desk.session, number)
    assert library.works(desk.session) == ()
    assert library.keep(desk.session, dropped, number) == number
    library.save_file(desk.session, number, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF-1.7 invented"


def test_library_is_closed_to_others_and_takes_no_empty_work(
    desk: Desk, library: WorkLibraryService, kept: KeptWorkWish
) -> None:
    number = library.keep(desk.session, kept)
    wrong = (
        (replace(kept, topic=" "), EmptyTextError),
        (replace(kept, maximum=0), WorkMaximumError),
        (replace(kept, work_kind="нет"), WorkKindError),
    )
    for wish, error in wrong:
        with pytest.raises(error):
            library.keep(desk.session, wish)
    other = desk_in(desk.school, NO_MARK_CLASS).session
    assert library.works(other) == ()
    for call in (library.drop, library.file):
        with pytest.raises(NotAllowedError):
            call(other, number)
        with pytest.raises(UnknownRecordError):
            call(desk.session, 5)
    with pytest.raises(NotAllowedError):
        library.works(desk.school.sign_in(Role.SECRETARY))


@pytest.mark.requirement("S0-2.11a", "S0-2.11b")
def test_points_of_a_planned_work_are_entered_and_summed_up(
    desk: Desk, works: PlannedWorksService, plan: PlanWish, tmp_path: Path
) -> None:
    work = works.plan(desk.session, plan)
    students = works.scores(desk.session, work).students
    for row, points in zip(students, (20, 9, 14), strict=False):
        assert works.record_points(desk.session, work, row.student, points) is None
    assert works.record_points(desk.session, work, students[1].student, 10) == 9

    found = works.scores(desk.session, work)
    assert found.summary == work_summary((20, 10, 14), 20, len(students))
    assert (found.summary.written, found.summary.best, found.summary.worst, found.summary.half) == (3, 20, 10, 3)
    assert (found.work.topic, found.work.maximum, found.work.written) == ("Уравнения", 20, 3)
    page = words_of(works.printed_results(desk.session, work, WORDS), tmp_path)
    assert f"Писали 3 из {len(students)}, среднее 14,7, 73 %" in page
    assert students[0].name.short in page


@pytest.mark.requirement("S0-2.11b")
def test_paper_of_a_work_has_a_line_for_the_name_and_the_tasks(
    desk: Desk, works: PlannedWorksService, plan: PlanWish, tmp_path: Path
) -> None:
    work = works.plan(desk.session, plan)
    page = words_of(works.printed_paper(desk.session, work, WORDS), tmp_path)
    for shown in ("Фамилия ____", "1. Решите уравнение.", "2. Постройте график.", f"{plan.day:%d.%m.%Y}, 20"):
        assert shown in page
    assert all(row.name.short not in page for row in works.scores(desk.session, work).students)


@pytest.mark.requirement("S0-2.11a")
def test_work_is_changed_and_taken_back_while_nobody_has_points(
    desk: Desk, works: PlannedWorksService, plan: PlanWish
) -> None:
    work = works.plan(desk.session, plan)
    works.plan(desk.session, replace(plan, maximum=10), work)
    assert works.withdraw(desk.session, work) == replace(plan, maximum=10)
    works.plan(desk.session, plan, work)
    works.record_points(desk.session, work, desk.student, 15)

    with pytest.raises(WorkHasPointsError):
        works.withdraw(desk.session, work)
    with pytest.raises(WorkHasPointsError):
        works.plan(desk.session, replace(plan, maximum=10), work)
    works.record_points(desk.session, work, desk.student, None)
    works.withdraw(desk.session, work)
    assert works.works(desk.session) == ()


def test_points_and_plans_are_kept_within_their_bounds(desk: Desk, works: PlannedWorksService, plan: PlanWish) -> None:
    work = works.plan(desk.session, plan)
    for points in (-1, 21):
        with pytest.raises(WorkPointsError):
            works.record_points(desk.session, work, desk.student, points)
    outsider = next(
        row.student for row in desk_in(desk.school, NO_MARK_CLASS).page().students if row.student != desk.student
    )
    with pytest.raises(NotInClassError):
        works.record_points(desk.session, work, outsider, 5)
    with pytest.raises(NotALessonDayError):
        works.plan(desk.session, replace(plan, day=date(2031, 1, 1)))
    foreign = next(one for one in desk.journal.courses(desk.session) if not one.is_own).course.course
    with pytest.raises(NotAllowedError):
        works.plan(desk.session, replace(plan, course=foreign))


def test_deputy_head_sees_the_points_of_a_work_and_writes_none(
    desk: Desk, works: PlannedWorksService, plan: PlanWish
) -> None:
    work, student = works.plan(desk.session, plan), desk.student
    works.record_points(desk.session, work, student, 15)
    desk.school.sign_out(desk.session)
    deputy = desk.school.sign_in(Role.DEPUTY_HEAD_ACADEMIC)
    found = works.scores(deputy, work)
    assert (found.points, found.can_write) == ({student: 15}, False)
    with pytest.raises(NotAllowedError):
        works.record_points(deputy, work, student, 16)
    desk.school.sign_out(deputy)
    with pytest.raises(ForeignPageError):
        works.scores(desk.school.sign_in(Role.SECRETARY), work)


def test_planned_work_of_a_course_of_somebody_else_is_not_taken_over(
    desk: Desk, works: PlannedWorksService, plan: PlanWish
) -> None:
    work = works.plan(desk.session, plan)
    other = desk_in(desk.school, NO_MARK_CLASS)
    own = next(one.course.course for one in other.journal.courses(other.session) if one.is_own)
    with pytest.raises(NotAllowedError):
        works.plan(other.session, replace(plan, course=own, topic="Чужая"), work)
    assert [(one.work, one.course, one.topic) for one in works.works(desk.session)] == [
        (work, plan.course, "Уравнения")
    ]
