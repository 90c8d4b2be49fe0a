"""``plan list``, ``plan import``, ``plan export``: course plans."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.exit_codes import REFUSED
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import FILE, READABLE_FILE, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.plans import HoursComparison, total_hours
from ejournal_desktop.services.errors import UnknownRecordError
from ejournal_desktop.services.timetable.names import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.plans import PlanImport, PlanSheet, PlanState
    from ejournal_desktop.services.session import Session

_COLUMNS: Final = ("course", "class", "subject", "teacher", "plan", "curriculum", "difference", "state")
_NONE: Final = "–"


@dataclass(frozen=True, slots=True)
class Found:
    """What an import found for a course; without a ``sheet`` nothing can be taken in."""

    state: PlanState
    read: PlanImport
    sheet: PlanSheet | None

    @property
    def is_applicable(self) -> bool:
        """Whether there is one plan with topics."""
        return self.sheet is not None and bool(self.sheet.rows)

    @property
    def hours(self) -> HoursComparison:
        """The hours of the file beside those of the curriculum."""
        rows = () if self.sheet is None else self.sheet.rows
        return HoursComparison(total_hours(rows), self.state.hours.curriculum)

    @property
    def problems(self) -> tuple[ImportProblem, ...]:
        """What is doubtful in the chosen sheet and in the file."""
        return (*(self.sheet.problems if self.sheet else ()), *self.read.problems)


def plan_group(kit: Kit) -> click.Group:
    """Return the commands of course plans."""
    group = click.Group("plan", help=kit.words["plan_help"])
    _add_list(group, kit)
    _add_import(group, kit)
    _add_export(group, kit)
    return group


def _add_list(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("list", help=words["plan_list_help"])
    @shared_options(kit)
    @click.option("--class", "title", metavar="7А", help=words["print_class_help"])
    def list_plans(call: Call, title: str | None) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            states = services.plans.courses(session)
        if title is not None:
            wanted = class_titled(title, _classes(states))
            states = tuple(state for state in states if state.course.class_group == wanted)
        _show_states(call, states)
        return DONE


def _add_import(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("import", help=words["plan_import_help"])
    @shared_options(kit)
    @click.argument("source", type=READABLE_FILE, metavar="FILE")
    @_course_options(kit)
    @click.option("--sheet", metavar="NAME", help=words["plan_sheet_help"])
    @click.option("--dry-run", is_flag=True, help=words["dry_run_help"])
    def import_plan(call: Call, source: Path, sheet: str | None, *, dry_run: bool, **asked: Any) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            state = _course(call, services, session, **asked)
            read = services.plan_files.read_file(session, state.course.course, source)
            found = Found(state, read, _sheet(read, sheet))
            is_applied = found.sheet is not None and found.is_applicable and not dry_run
            if is_applied and found.sheet is not None:
                services.plans.replace_plan(session, state.course.course, found.sheet.rows)
        _show_import(call, found, is_applied=is_applied)
        return DONE if found.is_applicable else Outcome(REFUSED)


def _add_export(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("export", help=words["plan_export_help"])
    @shared_options(kit)
    @_course_options(kit)
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE.xlsx", help=words["plan_to_help"])
    def export_plan(call: Call, path: Path, **asked: Any) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            state = _course(call, services, session, **asked)
            services.plan_files.save_workbook(session, state.course.course, path)
        if call.is_json:
            print_json({**_fields(state), "file": str(path)})
        else:
            click.echo(filled(call.words("plan_saved"), {"file": str(path)}))
        return DONE


def _course_options(kit: Kit) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    words = kit.words
    options = (
        click.option("--course", type=int, metavar="NUMBER", help=words["plan_course_help"]),
        click.option("--class", "title", metavar="7А", help=words["plan_class_help"]),
        click.option("--subject", metavar="NAME", help=words["plan_subject_help"]),
        click.option("--subgroup", metavar="NAME", help=words["plan_subgroup_help"]),
    )

    def decorate(run: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            run = option(run)
        return run

    return decorate


def _course(
    call: Call,
    services: Toolbox,
    session: Session,
    *,
    course: int | None,
    title: str | None,
    subject: str | None,
    subgroup: str | None,
) -> PlanState:
    """Return the course that was named.

    Raises:
        UnknownRecordError: there is no such course, or several.
    """
    states = services.plans.courses(session)
    if course is not None:
        found = [state for state in states if state.course.course == course]
    elif title is None or subject is None:
        raise click.UsageError(call.words("plan_which"))
    else:
        class_group = class_titled(title, _classes(states))
        found = [state for state in states if state.course.class_group == class_group and _is_called(state, subject)]
        if subgroup is not None:
            found = [state for state in found if name_key(state.course.subgroup_title) == name_key(subgroup)]
    if len(found) != 1:
        raise UnknownRecordError(kind="course")
    return found[0]


def _is_called(state: PlanState, subject: str) -> bool:
    return name_key(subject) in {name_key(state.course.subject_title), name_key(state.course.subject_short)}


def _classes(states: Sequence[PlanState]) -> list[tuple[Any, str]]:
    return [*{state.course.class_group: state.course.class_title for state in states}.items()]


def _sheet(read: PlanImport, name: str | None) -> PlanSheet | None:
    """Return the sheet that was named, or the only one."""
    if name is None:
        return read.sheets[0] if len(read.sheets) == 1 else None
    return next((sheet for sheet in read.sheets if name_key(sheet.title) == name_key(name)), None)


def _fields(state: PlanState) -> dict[str, Any]:
    course, hours, progress = state.course, state.hours, state.progress
    return {
        "course": course.course,
        "class_group": course.class_title,
        "subject": course.subject_title,
        "subgroup": course.subgroup_title or None,
        "teacher": state.teacher,
        "is_own": state.is_own,
        "plan": hours.plan,
        "curriculum": hours.curriculum,
        "difference": hours.difference,
        "readiness": state.readiness.value,
        "planned": progress.planned,
        "given": progress.given,
        "behind": progress.behind,
        "due": progress.due,
        "held": progress.held,
    }


def _show_states(call: Call, states: Sequence[PlanState]) -> None:
    if call.is_json:
        print_json([_fields(state) for state in states])
    elif not states:
        click.echo(call.words("plan_none"))
    else:
        rows = [tuple(call.words(f"plan_column_{name}") for name in _COLUMNS), *(_row(call, one) for one in states)]
        for line in lines(rows):
            click.echo(line)


def _row(call: Call, state: PlanState) -> tuple[str, ...]:
    course, hours = state.course, state.hours
    return (
        str(course.course),
        course.class_title,
        " · ".join(part for part in (course.subject_title, course.subgroup_title) if part),
        state.teacher,
        str(hours.plan),
        _NONE if hours.curriculum is None else str(hours.curriculum),
        _NONE if hours.difference is None else f"{hours.difference:+d}",
        call.words(f"plan_is_{state.readiness.value}"),
    )


def _show_import(call: Call, found: Found, *, is_applied: bool) -> None:
    if call.is_json:
        print_json(_import_fields(call, found, is_applied=is_applied))
        return
    for line in _report(call, found, is_applied=is_applied):
        click.echo(line)


def _import_fields(call: Call, found: Found, *, is_applied: bool) -> dict[str, Any]:
    return {
        "course": found.state.course.course,
        "class_group": found.state.course.class_title,
        "subject": found.state.course.subject_title,
        "sheets": [sheet.title for sheet in found.read.sheets],
        "sheet": None if found.sheet is None else found.sheet.title,
        "rows": 0 if found.sheet is None else len(found.sheet.rows),
        "hours": found.hours.plan,
        "curriculum": found.hours.curriculum,
        "difference": found.hours.difference,
        "problems": [
            {
                "code": str(problem.code),
                "severity": problem.severity.value,
                "place": problem.place,
                "fields": dict(problem.fields),
                "text": _problem_text(call, problem),
            }
            for problem in found.problems
        ],
        "is_applicable": found.is_applicable,
        "is_applied": is_applied,
    }


def _report(call: Call, found: Found, *, is_applied: bool) -> Iterator[str]:
    words, hours = call.words, found.hours
    facts = {
        "class_group": found.state.course.class_title,
        "subject": found.state.course.subject_title,
        "rows": 0 if found.sheet is None else len(found.sheet.rows),
        "hours": hours.plan,
        "curriculum": _NONE if hours.curriculum is None else hours.curriculum,
        "difference": _NONE if hours.difference is None else f"{hours.difference:+d}",
    }
    if found.sheet is not None:
        yield filled(words("plan_found"), facts)
    for problem in found.problems:
        yield f"{words('severity_' + problem.severity.value)}: {_problem_text(call, problem)}"
    if found.sheet is None and found.read.sheets:
        yield filled(words("plan_sheets"), {"sheets": ", ".join(sheet.title for sheet in found.read.sheets)})
    elif not found.is_applicable:
        yield words("plan_no_rows")
    else:
        yield words("plan_done" if is_applied else "plan_dry")


def _problem_text(call: Call, problem: ImportProblem) -> str:
    text = filled(call.words(f"problem_{problem.code}"), {"place": problem.place, **dict(problem.fields)})
    is_row = problem.place.isdecimal()
    return filled(call.words("plan_row"), {"place": problem.place, "text": text}) if is_row else text
