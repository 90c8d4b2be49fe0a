"""Volumes of an invented class for the printed journal: any number of students, subjects and lessons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import DateSpan, PeriodKind, school_days
from ejournal_desktop.domain.cells import Cell
from ejournal_desktop.domain.deadlines import LessonState
from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.identifiers import (
    ClassGroupId,
    CourseId,
    LessonId,
    PeriodId,
    StaffId,
    StudentId,
    SubjectId,
)
from ejournal_desktop.readmodels.journal import (
    CourseView,
    JournalPage,
    LessonColumn,
    PageAccess,
    PeriodView,
    StudentRow,
    TeacherSpan,
)
from ejournal_desktop.readmodels.volume import (
    ArchiveReference,
    ClassVolume,
    MarkCorrection,
    MissedLessons,
    SubjectPages,
    TimetableEntry,
    VolumeHeading,
)
from support.regulations import preset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.domain.regulation import Regulation

BISHKEK = timezone(timedelta(hours=6))
QUARTERS = (
    PeriodView(PeriodId(1), PeriodKind.QUARTER, 1, date(2025, 9, 1), date(2025, 11, 4), is_closed=True),
    PeriodView(PeriodId(2), PeriodKind.QUARTER, 2, date(2025, 11, 10), date(2025, 12, 30), is_closed=True),
    PeriodView(PeriodId(3), PeriodKind.QUARTER, 3, date(2026, 1, 12), date(2026, 3, 20), is_closed=True),
    PeriodView(PeriodId(4), PeriodKind.QUARTER, 4, date(2026, 3, 30), date(2026, 5, 25), is_closed=True),
)
YEAR = PeriodView(PeriodId(9), PeriodKind.YEAR, 1, date(2025, 9, 1), date(2026, 5, 25), is_closed=True)
ARCHIVE = ArchiveReference(
    "sh061-7a-2025-q1-0007",
    "5f1d7a6c3b2e4908a1c7d6e5f4b3a2910817263544536271809aabbccddeeff0",
    datetime(2025, 11, 5, 16, 40, tzinfo=BISHKEK),
)
CLASS_GROUP = ClassGroupId(7)

SURNAMES = (
    "Абдыкадырова", "Азаров", "Бейшеналиев", "Белоусова", "Виноградов", "Голованова", "Дүйшөнбеков", "Ермолаева",
    "Жээнбекова", "Зарубин", "Исакова", "Константинопольская", "Кожошев", "Лаптева", "Мамбеталиева-Токтогулова",
    "Маңасов", "Нурланова", "Өмүрбеков", "Петренко", "Рыскулова", "Сыдыков", "Токтосунова", "Үсөнов", "Фомина",
    "Харитонов", "Чоңмурунова", "Шаршенбиев", "Эсенгулова", "Юлдашев", "Якимова",
)  # fmt: skip
GIVEN_NAMES = ("Айгүл", "Бектур", "Вера", "Даниил", "Жылдыз", "Илья", "Мээрим", "Нурсултан", "Өзгөрүш", "Александра")
SUBJECTS = (
    ("Русский язык", "Рус. яз."), ("Литература", "Лит."), ("Кыргызский язык", "Кырг. яз."),
    ("Английский язык", "Англ. яз."), ("Алгебра", "Алг."), ("Геометрия", "Геом."), ("Информатика", "Инф."),
    ("История Кыргызстана и всемирная история", "Ист."), ("География", "Геогр."), ("Биология", "Биол."),
    ("Физика", "Физ."), ("Химия", "Хим."), ("Физическая культура", "Физ-ра"), ("Технология", "Техн."),
    ("Изобразительное искусство", "ИЗО"),
)  # fmt: skip
TOPICS = (
    "Повторение изученного в прошлом году",
    "Правописание безударных гласных в корне слова: проверяемые и непроверяемые",
    (
        "Практическая работа «Сложение и умножение десятичных дробей». Разбор ошибок, типичных для контрольной работы, "
        "и составление плана индивидуальной подготовки к следующему занятию; проверка домашнего задания по карточкам"
    ),
    "Үй-бүлө жана Ата мекен: өнөр алды — кызыл тил",
    "Входной контроль",
)
HOMEWORK = ("§ 12, упр. 145", "Повторить правило на с. 34–36, выполнить № 211 (а, в), 213; подготовить пересказ", "")


@dataclass(frozen=True)
class Scope:
    """How much a built volume holds."""

    students: int = 28
    lessons: tuple[int, ...] = (45, 27, 18, 27, 27, 18, 9, 18, 9, 18, 18, 18, 27, 18, 9)
    marks_every: int = 4


def a_student(number: int, *, spans: tuple[DateSpan, ...] | None = None, name: PersonName | None = None) -> StudentRow:
    """Return a student of the class list."""
    surname = SURNAMES[(number - 1) % len(SURNAMES)]
    round_of_names = (number - 1) // len(SURNAMES)
    given_name = GIVEN_NAMES[(number * 7 + round_of_names) % len(GIVEN_NAMES)]
    return StudentRow(
        StudentId(1000 + number),
        number,
        name or PersonName(surname, given_name, "Тынчтыкбековна"),
        spans or (DateSpan(date(2025, 9, 1)),),
    )


def a_course(number: int, *, title: str = "Алгебра", short: str = "", subgroup: str = "") -> CourseView:
    """Return a course of the class."""
    return CourseView(
        CourseId(number), CLASS_GROUP, "7-А", "7A", 7, SubjectId(number), title, short or title, None, subgroup, 3
    )


def a_lesson(number: int, day: date, *, bell: int = 1, topic: str = "Тема", homework: str = "") -> LessonColumn:
    """Return a held lesson."""
    return LessonColumn(
        lesson=LessonId(number),
        day=day,
        bell=bell,
        ordinal=number,
        starts=None,
        ends=None,
        room="12",
        state=LessonState.COMPLETE,
        topic=topic,
        homework=homework,
        is_homework_none=False,
        work_kind="",
        is_complete=True,
        completed_at=None,
        recorded_at=None,
        substitute=None,
        plan=None,
    )


def lesson_days(count: int, period: PeriodView = QUARTERS[0]) -> tuple[tuple[date, int], ...]:
    """Return days and bells of a number of lessons spread over a period, one a day until the days run out."""
    days = school_days(period.starts, period.ends, ())
    rounds, rest = divmod(count, len(days))
    step = len(days) / rest if rest else 0.0
    once = {days[int(index * step)] for index in range(rest)}
    return tuple((day, bell) for day in days for bell in range(1, rounds + 1 + (day in once)))


def lessons_of(course: CourseView, count: int, period: PeriodView = QUARTERS[0]) -> tuple[LessonColumn, ...]:
    """Return lessons with topics and homework in turn."""
    return tuple(
        a_lesson(
            int(course.course) * 1000 + index,
            day,
            bell=bell,
            topic=TOPICS[index % len(TOPICS)],
            homework=HOMEWORK[index % len(HOMEWORK)],
        )
        for index, (day, bell) in enumerate(lesson_days(count, period), start=1)
    )


def cells_of(
    students: Sequence[StudentRow], lessons: Sequence[LessonColumn], every: int
) -> dict[tuple[StudentId, LessonId], Cell]:
    """Return marks and absences, repeatable, on the days a student was there."""
    cells = {}
    for row, student in enumerate(students):
        for column, lesson in enumerate(lessons):
            place = row * 7 + column * 3
            if place % every or not any(span.holds(lesson.day) for span in student.spans):
                continue
            cells[student.student, lesson.lesson] = _cell(place // every)
    return cells


def _cell(turn: int) -> Cell:
    kinds = (
        Cell(("5",)), Cell(("4",)), Cell(("4", "5")), Cell(attendance="ill"), Cell(("3",)), Cell(attendance="absent"),
        Cell(("5",), "late", 7), Cell(("5", "4", "3")), Cell(attendance="excused"), Cell(("2",)),
        Cell(("3", "4", "5", "4")),
    )  # fmt: skip
    return kinds[turn % len(kinds)]


def a_page(
    course: CourseView,
    students: Sequence[StudentRow],
    lessons: Sequence[LessonColumn],
    *,
    period: PeriodView = QUARTERS[0],
    every: int = 4,
    has_marks: bool = True,
) -> JournalPage:
    """Return the page of a course with cells and period marks."""
    teacher = PersonName("Соколовская", "Чынара", "Өмүрбековна")
    return JournalPage(
        course=course,
        period=period,
        teachers=(TeacherSpan(StaffId(1), teacher, DateSpan(date(2025, 9, 1))),),
        students=tuple(students),
        lessons=tuple(lessons),
        cells=cells_of(students, lessons, every),
        period_marks={student.student: "543"[student.number % 3] for student in students} if has_marks else {},
        has_marks=has_marks,
        has_homework=True,
        access=PageAccess(can_write=False),
    )


def a_volume(scope: Scope | None = None, *, is_training: bool = False, is_draft: bool = False) -> ClassVolume:
    """Return the volume of the first quarter of class 7-А."""
    wanted = scope or Scope()
    students = tuple(a_student(number) for number in range(1, wanted.students + 1))
    courses = tuple(
        a_course(
            number, title=SUBJECTS[(number - 1) % len(SUBJECTS)][0], short=SUBJECTS[(number - 1) % len(SUBJECTS)][1]
        )
        for number in range(1, len(wanted.lessons) + 1)
    )
    pages = tuple(
        a_page(course, students, lessons_of(course, count), every=wanted.marks_every)
        for course, count in zip(courses, wanted.lessons, strict=True)
    )
    volume = volume_of(pages, students, is_training=is_training)
    return replace(volume, archive=None) if is_draft else volume


def volume_of(
    pages: Sequence[JournalPage],
    students: Sequence[StudentRow],
    *,
    periods: Sequence[PeriodView] = QUARTERS[:1],
    regulation: Regulation | None = None,
    is_training: bool = False,
) -> ClassVolume:
    """Return a volume made of pages."""
    period = pages[0].period if pages else periods[-1]
    days = school_days(period.starts, period.ends, ())
    missed = missed_by_day(students, days)
    courses = tuple(dict.fromkeys(page.course for page in pages))
    return ClassVolume(
        heading=a_heading(period, is_training=is_training),
        regulation=regulation or preset("S0"),
        students=tuple(students),
        subjects=tuple(SubjectPages(page, len(page.lessons) + 2, len(page.lessons), 1) for page in pages),
        timetable=a_timetable(courses),
        school_days=days,
        missed_by_day=missed,
        periods=tuple(periods),
        missed=missed_by_period(students, periods, missed),
        courses=courses,
        period_marks={
            (student, page.course.course, page.period.period): mark
            for page in pages
            for student, mark in page.period_marks.items()
        },
        corrections=(a_correction(students[0]),) if students else (),
        archive=ARCHIVE,
    )


def a_heading(period: PeriodView, *, is_training: bool = False) -> VolumeHeading:
    """Return the words of the title page."""
    return VolumeHeading(
        school_name="Средняя общеобразовательная школа № 61 имени Өмүра Чыңгышева",
        school_code="sh061",
        city="Бишкек",
        is_training=is_training,
        class_group=CLASS_GROUP,
        class_title="7-А",
        class_code="7A",
        grade_level=7,
        year_title="2025/2026",
        period=period,
        homeroom_teacher=PersonName("Жапарова", "Гүлнара", "Асановна"),
    )


def a_timetable(courses: Sequence[CourseView]) -> tuple[TimetableEntry, ...]:
    """Return a week with six lessons a day."""
    if not courses:
        return ()
    return tuple(
        TimetableEntry(day, bell, courses[(day * 6 + bell) % len(courses)].subject_short, "", str(100 + bell))
        for day in range(1, 6)
        for bell in range(1, 7)
    )


def missed_by_day(students: Sequence[StudentRow], days: Sequence[date]) -> dict[tuple[StudentId, date], int]:
    """Return missed lessons on some days."""
    return {
        (student.student, day): 1 + (student.number + index) % 6
        for student in students
        for index, day in enumerate(days)
        if (student.number * 5 + index) % 11 == 0
    }


def missed_by_period(
    students: Sequence[StudentRow], periods: Sequence[PeriodView], missed: Mapping[tuple[StudentId, date], int]
) -> dict[tuple[StudentId, PeriodId], MissedLessons]:
    """Return sums for each period, a third of them by illness."""
    sums = {}
    for student in students:
        counts = [count for (owner, _), count in missed.items() if owner == student.student]
        total, ill = sum(counts), sum(counts) // 3
        for period in periods:
            sums[student.student, period.period] = MissedLessons(total, ill, 2, total - ill - 2, len(counts))
    return sums


def a_correction(student: StudentRow, *, reason: str = "Ошибка при переносе из тетради") -> MarkCorrection:
    """Return a mark changed after its lesson day."""
    moment = datetime(2025, 9, 12, 14, 5, tzinfo=BISHKEK)
    return MarkCorrection(date(2025, 9, 10), "Алгебра", student.name, "3", "4", "Соколовская Ч. Ө.", moment, reason)
