"""Diaries, letters to guardians and acts: the same styles as the journal, no codes of sheets."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ejournal_desktop.printing.diary_notices import notice_texts, set_notices
from ejournal_desktop.printing.diary_slips import end_of_diary
from ejournal_desktop.printing.fitting import TWO_VALUES
from ejournal_desktop.printing.flow import SMALL, STRONG, TEXT, TITLE, Flow
from ejournal_desktop.printing.free_page import Align, FreePage, Rules
from ejournal_desktop.printing.geometry import BODY_BOTTOM, BODY_TOP, LINE, SheetPlan, Side
from ejournal_desktop.printing.page import Frame, PlannedPage
from ejournal_desktop.printing.problems import PrintProblem, PrintStoppedError, ProblemKind
from ejournal_desktop.printing.volume import OutlineEntry, VolumePlan
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.exchange import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ejournal_desktop.printing.resources import PrintResources
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.readmodels.papers import (
        DiaryLesson,
        DiaryResult,
        GuardianLetter,
        PaperAct,
        PaperHeading,
        PeriodResults,
        StudentDiary,
    )

_MARGIN = 20.0
_PLAN = SheetPlan(_MARGIN, ())
_MIDDLE = (BODY_TOP + BODY_BOTTOM) / 2
_SLIP_HEIGHT = 26.0
_DIARY_WIDTHS = (15.0, 7.0, 30.0, 58.0, 44.0, 26.0)
_RESULT_WIDTHS = (50.0, 20.0, 20.0, 30.0, 30.0, 30.0)
_SUBJECT_WIDTH, _PERIOD_WIDTH = 60.0, 20.0
_MESSAGE_WIDTHS = (20.0, 32.0, 96.0, 32.0)
_ASSIGNMENT_WIDTHS = (15.0, 32.0, 52.0, 52.0, 38.0)
_ASSIGNMENT_COLUMNS = ("day", "subject", "topic", "homework", "comment")
_TEXTS = frozenset({PlaceKind.TOPIC, PlaceKind.HOMEWORK})
_DIARY_COLUMNS = ("day", "bell", "subject", "topic", "homework", "mark")
_RESULT_COLUMNS = ("subject", "mean", "mark", "forecast_period", "forecast_half_year", "forecast_year")


def plan_diaries(diaries: Sequence[StudentDiary], settings: PrintSettings, resources: PrintResources) -> VolumePlan:
    """Plan the diaries of students, each on sheets of its own, so that every family gets only its child's.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    bodies = [_diary(diary, settings, resources) for diary in diaries]
    return _plan_students(diaries, bodies, settings.form_titles["diary"], resources)


def plan_assignments(diaries: Sequence[StudentDiary], resources: PrintResources) -> VolumePlan:
    """Plan the lists of assignments for days of illness, each student on sheets of its own (S0-2.10).

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    bodies = [_assignments(diary, resources) for diary in diaries]
    return _plan_students(diaries, bodies, resources.words("assignments.title"), resources)


def _plan_students(
    diaries: Sequence[StudentDiary], bodies: Sequence[tuple[FreePage, ...]], title: str, resources: PrintResources
) -> VolumePlan:
    pages: list[PlannedPage] = []
    outline = []
    for diary, body in zip(diaries, bodies, strict=True):
        _check(resources, diary.heading.class_title, _diary_texts(diary))
        outline.append(OutlineEntry(diary.name.short, len(pages), is_subject=True))
        pages += _sheets(body, len(pages))
    heading = diaries[0].heading
    return _plan(tuple(pages), tuple(outline), f"{title}, {heading.class_title}", (heading, resources))


def _assignments(diary: StudentDiary, resources: PrintResources) -> tuple[FreePage, ...]:
    words = resources.words
    flow = Flow(resources.fonts, _PLAN.width)
    flow.text(TITLE, words("assignments.title"))
    flow.text(STRONG, words("diary.student", name=diary.name.full, class_title=diary.heading.class_title))
    flow.text(TEXT, words("diary.span", starts=full_date(diary.starts), ends=full_date(diary.ends)))
    flow.text(SMALL, words("assignments.about"))
    flow.text(SMALL, words("diary.notice"))
    flow.skip(3.0)
    rows = [_assignment(lesson, resources) for lesson in diary.lessons if lesson.topic or lesson.homework]
    flow.table(_ASSIGNMENT_WIDTHS, [words(f"assignments.{key}") for key in _ASSIGNMENT_COLUMNS], rows)
    _explain_sign(flow, resources, is_signed=any(_TEXTS & lesson.conflicts for lesson in diary.lessons))
    if not rows:
        flow.skip(2.0)
        flow.text(TEXT, words("assignments.nothing"))
    return flow.pages()


def _assignment(lesson: DiaryLesson, resources: PrintResources) -> tuple[str, ...]:
    remote = resources.words("diary.remote") if lesson.is_remote else ""
    files = resources.words("assignments.files", names=", ".join(lesson.files)) if lesson.files else ""
    said = "\n".join(part for part in (lesson.comment, remote, files) if part)
    return (f"{lesson.day:%d.%m}", lesson.subject, *_lesson_texts(lesson), said)


def _lesson_texts(lesson: DiaryLesson) -> tuple[str, str]:
    return (
        _signed(lesson.topic, is_one_of_two=PlaceKind.TOPIC in lesson.conflicts),
        _signed(lesson.homework, is_one_of_two=PlaceKind.HOMEWORK in lesson.conflicts),
    )


def _signed(text: str, *, is_one_of_two: bool) -> str:
    """Return a text with the sign that another computer wrote something else there."""
    return f"{text}{TWO_VALUES}" if is_one_of_two else text


def _has_sign(rows: Sequence[Sequence[str]]) -> bool:
    return any(cell.endswith(TWO_VALUES) for row in rows for cell in row)


def _explain_sign(flow: Flow, resources: PrintResources, *, is_signed: bool) -> None:
    if is_signed:
        flow.skip(1.0)
        flow.text(SMALL, resources.words("diary.two_values"))


def _diary(diary: StudentDiary, settings: PrintSettings, resources: PrintResources) -> tuple[FreePage, ...]:
    words = resources.words
    flow = Flow(resources.fonts, _PLAN.width)
    flow.text(TITLE, settings.form_titles["diary"])
    flow.text(STRONG, words("diary.student", name=diary.name.full, class_title=diary.heading.class_title))
    flow.text(TEXT, words("diary.span", starts=full_date(diary.starts), ends=full_date(diary.ends)))
    sign = TWO_VALUES if diary.is_missed_provisional else ""
    flow.text(TEXT, words("diary.missed", missed=f"{diary.missed}{sign}", ill=f"{diary.missed_ill}{sign}"))
    flow.text(SMALL, words("diary.notice"))
    if diary.is_file:
        flow.skip(2.0)
        flow.text(STRONG, words("diary.file_notice"))
    flow.skip(3.0)
    rows = [_lesson(lesson, settings, resources) for lesson in diary.lessons]
    flow.table(_DIARY_WIDTHS, [words(f"diary.{key}") for key in _DIARY_COLUMNS], rows)
    _explain_sign(flow, resources, is_signed=diary.has_provisional_lesson)
    flow.skip(5.0)
    _results(flow, diary.results, settings, resources)
    _period_results(flow, diary.period_results, settings, resources)
    if diary.messages:
        flow.skip(5.0)
        flow.text(STRONG, words("diary.messages"))
        told = [(full_date(one.day), words(f"diary.kind_{one.kind}"), one.text, one.author) for one in diary.messages]
        heads = [words(f"diary.message_{key}") for key in ("day", "kind", "text", "author")]
        flow.table(_MESSAGE_WIDTHS, heads, told)
    set_notices(flow, diary, resources)
    end_of_diary(flow, diary, resources)
    return flow.pages()


def _lesson(lesson: DiaryLesson, settings: PrintSettings, resources: PrintResources) -> tuple[str, ...]:
    marks = ", ".join(settings.mark_letters.get(mark, mark) for mark in lesson.marks)
    absence = settings.true_letters.get(lesson.attendance, lesson.attendance)
    if lesson.late_minutes:
        absence = resources.words("diary.late", minutes=lesson.late_minutes)
    marks = _signed(marks, is_one_of_two=PlaceKind.MARK in lesson.conflicts)
    absence = _signed(absence, is_one_of_two=PlaceKind.ATTENDANCE in lesson.conflicts)
    remote = resources.words("diary.remote") if lesson.is_remote else ""
    said = "\n".join(part for part in (marks, absence, lesson.comment, remote) if part)
    day = f"{lesson.day:%d.%m}"
    return (day, str(lesson.bell), lesson.subject, *_lesson_texts(lesson), said)


def _results(flow: Flow, results: Sequence[DiaryResult], settings: PrintSettings, resources: PrintResources) -> None:
    """Set the subjects with mean, mark and what is to be expected, every column of that named a forecast (S1-R.3)."""
    words = resources.words
    if not results:
        return
    flow.text(STRONG, words("diary.results"))
    rows = [_result(result, settings) for result in results]
    flow.table(_RESULT_WIDTHS, [words(f"diary.{key}") for key in _RESULT_COLUMNS], rows)
    _explain_sign(flow, resources, is_signed=_has_sign(rows))
    flow.text(SMALL, words("diary.forecast_note"))


def _result(result: DiaryResult, settings: PrintSettings) -> tuple[str, ...]:
    """Return the row of a subject; a forecast that there is none of is not signed."""
    letters, is_expected = settings.mark_letters, result.are_forecasts_provisional
    forecasts = (result.period_forecast, result.half_year_forecast, result.year_forecast)
    return (
        result.subject,
        _signed(result.mean, is_one_of_two=result.is_mean_provisional),
        _signed(letters.get(result.mark, result.mark), is_one_of_two=result.is_mark_provisional),
        *(_signed(letters.get(code, code), is_one_of_two=bool(code) and is_expected) for code in forecasts),
    )


def _period_results(
    flow: Flow, results: PeriodResults | None, settings: PrintSettings, resources: PrintResources
) -> None:
    """Set the marks of periods and exams given so far (S1-R.4)."""
    words = resources.words
    if results is None:
        return
    flow.skip(4.0)
    flow.text(STRONG, words("diary.period_results"))
    head = [words("diary.subject"), *(words.period_column(period) for period in results.periods)]
    rows = [
        (
            subject,
            *(
                _signed(settings.mark_letters.get(code, code), is_one_of_two=(subject, place) in results.provisional)
                for place, code in enumerate(marks)
            ),
        )
        for subject, marks in results.rows
    ]
    flow.table((_SUBJECT_WIDTH, *(_PERIOD_WIDTH for _ in results.periods)), head, rows)
    _explain_sign(flow, resources, is_signed=_has_sign(rows))


def plan_letters(letters: Sequence[GuardianLetter], settings: PrintSettings, resources: PrintResources) -> VolumePlan:
    """Plan letters to guardians, two on a sheet with a slip to tear off; a long one has a page of its own.

    Raises:
        PrintStoppedError: a text has characters without a glyph, or a letter is longer than a page.
    """
    bodies: list[FreePage] = []
    upper: FreePage | None = None
    for letter in letters:
        _check(resources, letter.heading.class_title, (*letter.paragraphs, letter.name.full, letter.guardian))
        half = _letter(letter, settings, resources, (BODY_TOP, _MIDDLE - 4.0))
        if half is None:
            bodies.append(_whole_page(letter, settings, resources))
        elif upper is None:
            upper = half
        else:
            lower = _letter(letter, settings, resources, (_MIDDLE + 4.0, BODY_BOTTOM))
            bodies.append(_joined(upper, lower) if lower else upper)
            upper = None
    if upper is not None:
        bodies.append(_joined(upper, None))
    pages = tuple(PlannedPage(body, Side.RECTO) for body in bodies)
    heading = letters[0].heading
    title = f"{settings.form_titles['letter']}, {heading.class_title}"
    # families tear letters apart: nothing stands on the backs
    return _plan(pages, (), title, (heading, resources))


def _whole_page(letter: GuardianLetter, settings: PrintSettings, resources: PrintResources) -> FreePage:
    page = _letter(letter, settings, resources, (BODY_TOP, BODY_BOTTOM))
    if page is None:
        problem = PrintProblem(ProblemKind.TEXT_TOO_LONG, letter.heading.class_title, student=letter.name.short)
        raise PrintStoppedError([problem])
    return page


def _letter(
    letter: GuardianLetter, settings: PrintSettings, resources: PrintResources, room: tuple[float, float]
) -> FreePage | None:
    """Return a letter in a part of a page, nothing where it does not fit."""
    words = resources.words
    flow = Flow(resources.fonts, _PLAN.width, room=room)
    flow.text(SMALL, letter.heading.school_name, Align.CENTRE)
    flow.skip(1.5)
    flow.text(STRONG, settings.form_titles["letter"], Align.CENTRE)
    flow.skip(1.5)
    name = words("letter.student", name=letter.name.full, class_title=letter.heading.class_title)
    if letter.guardian:
        flow.text(TEXT, words("letter.guardian", name=letter.guardian))
    flow.text(TEXT, name)
    for paragraph in letter.paragraphs:
        flow.skip(1.0)
        flow.text(TEXT, paragraph)
    if letter.results:
        flow.skip(2.0)
        _results(flow, letter.results, settings, resources)
    _period_results(flow, letter.period_results, settings, resources)
    flow.skip(4.0)
    signed = words("letter.signed", day=full_date(letter.day), name=letter.heading.homeroom_teacher)
    flow.text(SMALL, signed)
    flow.text(SMALL, words("diary.notice"))
    cut = room[1] - _SLIP_HEIGHT
    if flow.page_count > 1 or flow.y > cut:
        return None
    flow.y = cut + 2.0
    flow.text(SMALL, words("letter.slip", name=letter.name.full, day=full_date(letter.day)))
    flow.y = room[1] - 4.0
    flow.blank(words("diary.signature"), 45.0)
    flow.blank(words("diary.name"), 45.0, 75.0)
    flow.blank(words("diary.signed_on"), 25.0, 140.0)
    page = flow.pages()[0]
    dashed = Rules(LINE, ((0.0, cut, _PLAN.width, cut),), is_dashed=True)
    return replace(page, rules=(*page.rules, dashed))


def _joined(upper: FreePage, lower: FreePage | None) -> FreePage:
    cut = Rules(LINE, ((0.0, _MIDDLE, _PLAN.width, _MIDDLE),), is_dashed=True)
    texts = lower.texts if lower else ()
    rules = lower.rules if lower else ()
    return replace(upper, texts=(*upper.texts, *texts), rules=(*upper.rules, *rules, cut))


def plan_act(act: PaperAct, resources: PrintResources) -> VolumePlan:
    """Plan an act with its table and the places of its signatures.

    Raises:
        PrintStoppedError: a text has characters without a glyph.
    """
    cells = (text for row in (act.table.rows if act.table else ()) for text in row)
    _check(resources, "", (act.title, act.school_name, act.number, *act.paragraphs, *act.signatories, *cells))
    words = resources.words
    flow = Flow(resources.fonts, _PLAN.width)
    flow.text(TEXT, act.school_name, Align.CENTRE)
    flow.skip(4.0)
    flow.text(TITLE, words("act.title", title=act.title, number=act.number).rstrip(" №"), Align.CENTRE)
    flow.text(TEXT, full_date(act.day), Align.CENTRE)
    for paragraph in act.paragraphs:
        flow.skip(2.0)
        flow.text(TEXT, paragraph)
    if act.table is not None:
        flow.skip(4.0)
        flow.table(act.table.widths, act.table.head, act.table.rows)
    for signatory in act.signatories:
        flow.keep(12.0)
        flow.skip(10.0)
        flow.text(TEXT, signatory)
        flow.blank(words("act.signature"), 40.0, 95.0)
    pages = tuple(_sheets(flow.pages(), 0))
    frame = _frame(words("page.training") if act.is_training else "", "", len(pages), resources)
    return VolumePlan(pages, (), -(-len(pages) // 2), frame, act.title)


def _sheets(bodies: Sequence[FreePage], first: int) -> Iterator[PlannedPage]:
    """Yield the pages of one paper, numbered by sheets, beginning and ending with a whole sheet."""
    for index, body in enumerate(bodies):
        side = Side.VERSO if index % 2 else Side.RECTO
        yield PlannedPage(body, side, sheet=(first + index) // 2 + 1)
    if len(bodies) % 2:
        yield PlannedPage(FreePage(()), Side.VERSO, has_frame=False)


def _plan(
    pages: tuple[PlannedPage, ...],
    outline: tuple[OutlineEntry, ...],
    title: str,
    facts: tuple[PaperHeading, PrintResources],
) -> VolumePlan:
    heading, resources = facts
    words = resources.words
    line = words("page.class_year", class_title=heading.class_title, year=heading.year_title)
    banner = words("page.training") if heading.is_training else ""
    return VolumePlan(pages, outline, -(-len(pages) // 2), _frame(banner, line, len(pages), resources), title)


def _frame(banner: str, line: str, pages: int, resources: PrintResources) -> Frame:
    total = -(-pages // 2)
    return Frame(_PLAN, line, "", banner, resources.words("page.sheet", number="{number}", total=total), "")


def _check(resources: PrintResources, class_title: str, texts: Sequence[str]) -> None:
    missing = [(text, resources.fonts.missing(text.replace("\n", ""))) for text in texts]
    problems = [
        PrintProblem(ProblemKind.MISSING_GLYPH, class_title, text=characters) for _, characters in missing if characters
    ]
    if problems:
        raise PrintStoppedError(problems)


def _diary_texts(diary: StudentDiary) -> tuple[str, ...]:
    lessons = (
        text for one in diary.lessons for text in (one.subject, one.topic, one.homework, one.comment, *one.files)
    )
    messages = (text for one in diary.messages for text in (one.text, one.author))
    return (diary.name.full, *lessons, *messages, *notice_texts(diary))
