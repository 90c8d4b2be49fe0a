"""``print blank``, ``print lesson-sheet``, ``print diary``, ``print test-sheet``: paper besides the volumes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, FILE, shared_options
from ejournal_desktop.cli.output import filled, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.calendar import DateSpan
from ejournal_desktop.domain.class_desk import LetterWay
from ejournal_desktop.domain.regulation_keeping import NoticeOccasion
from ejournal_desktop.domain.sheet_numbers import shown_sheet_number
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.homeroom.letters import LetterDraft
from ejournal_desktop.services.paper_saving import save_paper

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId, StudentId
    from ejournal_desktop.readmodels.lesson_sheets import PrintedLessonSheets
    from ejournal_desktop.readmodels.printing import PrintedPaper
    from ejournal_desktop.services.session import Session


def add_papers(group: click.Group, kit: Kit) -> None:
    """Add the commands to the group ``print``."""
    _add_blank(group, kit)
    _add_lesson_sheet(group, kit)
    _add_diary(group, kit)
    _add_test_sheet(group, kit)


def _add_blank(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("blank", help=words["print_blank_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--from", "starts", type=DAY, required=True, help=words["print_from_help"])
    @click.option("--until", "ends", type=DAY, required=True, help=words["print_until_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def blank(call: Call, title: str, starts: date, ends: date, path: Path) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            classes = [(view.class_group, view.title) for view in services.printing.classes(session)]
            class_group, days = class_titled(title, classes), (starts, ends)
            period = _period_of(services, session, days[0])
            paper = services.printing.sheets.blanks(session, class_group, period, days)
            services.printing.sheets.save_paper(session, paper, class_group, path)
        _show(call, paper, path)
        return DONE


def _add_lesson_sheet(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("lesson-sheet", help=words["print_sheet_help"])
    @shared_options(kit)
    @click.option("--class", "title", metavar="7А", help=words["print_class_help"])
    @click.option("--teacher", "name", metavar="NAME", help=words["print_sheet_teacher_help"])
    @click.option("--day", type=DAY, required=True, help=words["print_sheet_day_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def lesson_sheet(call: Call, title: str | None, name: str | None, day: date, path: Path) -> Outcome:
        if (title is None) == (name is None):
            raise click.UsageError(call.words("print_sheet_which"))
        services = call.services()
        with signed_in(call, services) as session:
            made = _lesson_sheets(services, session, (title, name), day)
            services.lesson_sheets.save(session, made, path)
        _show_sheets(call, made, path)
        return DONE


def _lesson_sheets(
    services: Toolbox, session: Session, whose: tuple[str | None, str | None], day: date
) -> PrintedLessonSheets:
    title, name = whose
    if title is not None:
        class_group = class_titled(title, services.printing.papers.classes(session))
        return services.lesson_sheets.of_class(session, class_group, day)
    teacher = services.lesson_sheets.teacher_called(session, name or "")
    return services.lesson_sheets.of_teacher(session, day, teacher)


def _show_sheets(call: Call, made: PrintedLessonSheets, path: Path) -> None:
    paper = made.paper
    fields = {"file": str(path), "sheets": paper.sheets, "pages": paper.pages, "sha256": paper.sha256}
    if call.is_json:
        print_json({**fields, "numbers": list(made.numbers)})
    else:
        numbers = ", ".join(shown_sheet_number(number) for number in made.numbers)
        click.echo(filled(call.words("print_sheet_done"), {**fields, "numbers": numbers}))


def _add_diary(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("diary", help=words["print_diary_help"])
    @shared_options(kit)
    @click.option("--class", "title", required=True, metavar="7А", help=words["print_class_help"])
    @click.option("--student", "name", metavar="NAME", help=words["print_student_help"])
    @click.option("--from", "starts", type=DAY, required=True, help=words["print_from_help"])
    @click.option("--until", "ends", type=DAY, required=True, help=words["print_until_help"])
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    @click.option("--encrypted", is_flag=True, help=words["print_encrypted_help"])
    def diary(call: Call, title: str, starts: date, ends: date, path: Path, **given: Any) -> Outcome:
        services, days = call.services(), DateSpan(starts, ends)
        with signed_in(call, services) as session:
            class_group = class_titled(title, services.printing.papers.classes(session))
            students = _students(services, session, class_group, given["name"])
            if given["encrypted"]:
                draft = LetterDraft(students, NoticeOccasion.PROGRESS.value, call.words("print_encrypted_text"), days)
                return _hand_out(call, (session, class_group), draft, path)
            paper = services.printing.papers.diaries(session, students, (starts, ends))
            services.printing.sheets.save_paper(session, paper, class_group, path)
        _show(call, paper, path)
        return DONE


def _hand_out(call: Call, of: tuple[Session, ClassGroupId], draft: LetterDraft, path: Path) -> Outcome:
    """Save a diary with a password, write it into the log, and say the password this once."""
    letters = call.services().letters
    locked = letters.locked_diary(*of, draft)
    save_paper(locked.paper, path)
    letters.log_letter(*of, draft, LetterWay.LOCKED_FILE, locked.paper)
    fields = {"file": str(path), "sha256": locked.paper.sha256, "password": locked.password}
    if call.is_json:
        print_json(fields)
    else:
        click.echo(filled(call.words("print_encrypted_done"), fields))
    return DONE


def _add_test_sheet(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("test-sheet", help=words["print_test_help"])
    @shared_options(kit)
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.pdf", help=words["print_to_help"])
    def test_sheet(call: Call, path: Path) -> Outcome:
        services = call.services()
        paper = services.printing.papers.test_sheet()
        save_paper(paper, path)
        _show(call, paper, path)
        return DONE


def _period_of(services: Toolbox, session: Session, day: date) -> PeriodId:
    found = [view.period for view in services.journal.periods(session) if view.starts <= day <= view.ends]
    if not found:
        raise UnknownRecordError(kind="period")
    return found[0]


def _students(
    services: Toolbox, session: Session, class_group: ClassGroupId, name: str | None
) -> tuple[StudentId, ...]:
    wanted = (name or "").casefold()
    rows = services.printing.papers.students(session, class_group)
    found = tuple(row.student for row in rows if row.name.full.casefold().startswith(wanted))
    if not found:
        raise UnknownRecordError(kind="student")
    return found


def _show(call: Call, paper: PrintedPaper, path: Path) -> None:
    fields = {"file": str(path), "sheets": paper.sheets, "pages": paper.pages, "sha256": paper.sha256}
    if call.is_json:
        print_json(fields)
    else:
        click.echo(filled(call.words("print_paper_done"), fields))
