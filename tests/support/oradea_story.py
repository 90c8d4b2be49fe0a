"""A real school from its first minute to the end of its first week: set up, timetable, students, lessons, records."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from ejournal_desktop.app.container import build_container
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.people import PersonName, Role
from ejournal_desktop.readmodels.accounts import AccountWish
from ejournal_desktop.readmodels.journal_changes import LessonText
from ejournal_desktop.readmodels.setup import NewResponsible, NewSchool, NewWorkstation, WorkstationKind
from ejournal_desktop.services.enrollment import NewStudent
from ejournal_desktop.services.training.act import BISHKEK
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.services.training.names import draw_genders, draw_names
from ejournal_desktop.storage.queries.school import current_year
from ejournal_desktop.storage.queries.timetable import stored_timetable
from support.schools import RESOURCES, let_in, school_year_of
from support.training_actor import ToldClock
from support.training_school import full_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.app.container import Container
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StaffId
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.integrity import CheckReport
    from ejournal_desktop.readmodels.my_day import DayLesson, MyDay
    from ejournal_desktop.readmodels.timetable import StoredTimetable, TimetableImportPlan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.service import AppliedImport
    from support.fet_school import FetSchool

PASSWORD = "туман над рекой уходит"
ADMINISTRATOR, DEPUTY = "responsible", "deputy"
CLASS = "7A"
CLASS_SIZE = 24
FIRST_MONDAY = date(2026, 9, 7)
WEEK = tuple(FIRST_MONDAY + timedelta(days=number) for number in range(5))
MORNING, EVENING = time(7, 30), time(20, 0)
TOPIC, HOMEWORK = "Повторение пройденного", "§ 1, упражнения 2 и 3"


@dataclass
class OradeaStory:
    """What each step of the story left behind."""

    container: Container
    clock: ToldClock
    plan: TimetableImportPlan
    again: AppliedImport
    imported: StoredTimetable
    undone: StoredTimetable
    others: tuple[TimetableImportPlan, ...]
    lessons_made: int = 0
    students: tuple[PersonName, ...] = ()
    kept: list[DayLesson] = field(default_factory=list)
    marks_given: int = 0
    left_open: MyDay | None = None
    archive: ArchiveVerdict | None = None
    is_draft: bool = False
    pdf: Path | None = None
    report: CheckReport | None = None


def told_story(folder: Path, fet: FetSchool) -> OradeaStory:
    """Let everything happen once, in a data folder below ``folder``."""
    clock = ToldClock(datetime(2026, 9, 1, 9, 0, tzinfo=BISHKEK))
    container = build_container(folder / "journal", clock=clock, assets=RESOURCES)
    container.setup.create_school(_new_school(container.data_folder))
    session = container.access.sign_in(ADMINISTRATOR, PASSWORD)
    story = _import_twice(container, clock, session, fet)
    story.lessons_made = container.timetable.make_lessons(session, container.journal.periods(session)[0].period)
    story.students = _enroll_everywhere(container, session, story.imported)
    teachers = list(_teachers_of_class(story.imported))[:3]
    _let_in(container, session, story.imported, teachers)
    container.access.sign_out(session)
    for place, _ in enumerate(teachers):
        _keep_week(story, f"teacher{place}", is_last=place == len(teachers) - 1)
    _finish(story, folder)
    container.access.close()
    return story


def _new_school(folder: Path) -> NewSchool:
    return NewSchool(
        workstation=NewWorkstation(WorkstationKind.MAIN, "Точка 1", "каб. 3"),
        folder=str(folder),
        school_name="Школа Заречья",
        city="Заречье",
        school_code="zarechye",
        regulation="s0",
        year=school_year_of(FIRST_MONDAY),
        responsible=NewResponsible(PersonName("Асанова", "Нургуль", "Эркиновна"), ADMINISTRATOR, PASSWORD),
    )


def _import_twice(container: Container, clock: ToldClock, session: Session, fet: FetSchool) -> OradeaStory:
    """Import, import again, undo, import for good."""
    timetable = container.timetable
    plan = timetable.plan_fet(session, fet.timetable_csv, fet.fet)
    first = timetable.apply_fet(session, plan)
    again = timetable.apply_fet(session, timetable.plan_fet(session, fet.timetable_csv, fet.fet))
    timetable.undo_import(session, first)
    undone = stored(session)
    timetable.apply_fet(session, timetable.plan_fet(session, fet.timetable_csv, fet.fet))
    others = (
        timetable.plan_fet(session, fet.activities_xml, fet.fet),
        timetable.plan_fet(session, fet.placed_fet),
    )
    return OradeaStory(container, clock, plan, again, stored(session), undone, others)


def stored(session: Session) -> StoredTimetable:
    """Return the timetable of the year."""
    with session.database.read() as reading:
        year = current_year(reading, FIRST_MONDAY)
        assert year is not None
        return stored_timetable(reading, year)


def class_of(timetable: StoredTimetable, title: str = CLASS) -> ClassGroupId:
    """Return a class group by its title."""
    return next(group for group, view in timetable.class_groups.items() if view.title == title)


def _enroll_everywhere(container: Container, session: Session, timetable: StoredTimetable) -> tuple[PersonName, ...]:
    """Give every class its invented students and return those of the class that the story follows."""
    followed: tuple[PersonName, ...] = ()
    for number, (group, view) in enumerate(timetable.class_groups.items()):
        chance = stream(number, "students")
        names = draw_names(full_content().names, draw_genders(CLASS_SIZE, chance), chance)
        new = [NewStudent(name, timetable.year.starts, order="№ 1") for name in names]
        container.enrollment.enroll(session, group, new)
        followed = tuple(names) if view.title == CLASS else followed
    return followed


def _teachers_of_class(timetable: StoredTimetable) -> Iterator[StaffId]:
    """Yield who teaches the class, the one with most lessons there first."""
    courses = {opened.course: opened for opened in timetable.courses if opened.class_group == class_of(timetable)}
    keepers = [kept for kept in timetable.keepers if kept.course in courses]
    for kept in sorted(keepers, key=lambda kept: (-courses[kept.course].weekly_hours, kept.staff)):
        yield kept.staff


def _let_in(container: Container, session: Session, timetable: StoredTimetable, teachers: Sequence[StaffId]) -> None:
    for number, staff in enumerate(teachers):
        let_in(container, session, AccountWish(staff, f"teacher{number}", (Role.TEACHER,)), password=PASSWORD)
    other = next(staff for staff in timetable.staff if staff not in {*teachers, session.signed_in.staff})
    let_in(container, session, AccountWish(other, DEPUTY, (Role.DEPUTY_HEAD_ACADEMIC,)), password=PASSWORD)


def _keep_week(story: OradeaStory, handle: str, *, is_last: bool) -> None:
    """Keep the lessons of a week, each when it ends; the last teacher leaves Friday for the evening."""
    container, clock = story.container, story.clock
    session = container.access.sign_in(handle, PASSWORD)
    for day in WEEK:
        if is_last and day == WEEK[-1]:
            break
        clock.moment = datetime.combine(day, MORNING, BISHKEK)
        for lesson in container.my_day.my_day(session).lessons:
            assert lesson.column.ends is not None
            clock.moment = datetime.combine(day, lesson.column.ends, BISHKEK)
            _keep_lesson(story, session, lesson)
        clock.moment = datetime.combine(day, EVENING, BISHKEK)
        story.kept.extend(container.my_day.my_day(session).lessons)
    if is_last:
        clock.moment = datetime.combine(WEEK[-1], EVENING, BISHKEK)
        story.left_open = container.my_day.my_day(session)
    container.access.sign_out(session)


def _keep_lesson(story: OradeaStory, session: Session, lesson: DayLesson) -> None:
    container, column = story.container, lesson.column
    assert lesson.period is not None
    page = container.journal.page(session, lesson.course, lesson.period)
    present, absent, *_ = page.students
    container.journal.set_cell(session, column.lesson, present.student, Cell(("5",)))
    container.journal.set_cell(session, column.lesson, absent.student, Cell(attendance="absent"))
    container.lessons.complete_lesson(session, column.lesson, LessonText(topic=TOPIC, homework=HOMEWORK))
    story.marks_given += 1


def _finish(story: OradeaStory, folder: Path) -> None:
    """Archive, print and check at the end of the week."""
    container, stick = story.container, folder / "stick"
    stick.mkdir()
    group = class_of(story.imported)
    administrator = container.access.sign_in(ADMINISTRATOR, PASSWORD)
    (written,) = container.archives.create(administrator, stick, [group])
    story.archive = container.archive_check.verify(stick / written.record.file_name)
    container.access.sign_out(administrator)
    deputy = container.access.sign_in(DEPUTY, PASSWORD)
    period, story.pdf = container.journal.periods(deputy)[0].period, folder / "volume.pdf"
    volume = container.printing.volumes(deputy, group, period)[0]
    container.printing.save(deputy, volume, period, story.pdf)
    story.is_draft = volume.is_draft
    story.report = container.diagnostics.check(deputy)
    container.access.sign_out(deputy)
