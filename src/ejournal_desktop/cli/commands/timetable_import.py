"""``import fet``: a timetable placed by FET."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from ejournal_desktop.cli.exit_codes import REFUSED
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, READABLE_FILE, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit, Toolbox
    from ejournal_desktop.readmodels.imports import ImportProblem
    from ejournal_desktop.readmodels.timetable import KindEffect, TimetableImportPlan
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.service import AppliedImport


def import_group(kit: Kit) -> click.Group:
    """Return the commands that take foreign files in."""
    words = kit.words
    group = click.Group("import", help=words["import_help"])

    @group.command("fet", help=words["import_fet_help"])
    @shared_options(kit)
    @click.argument("csv", type=READABLE_FILE)
    @click.option("--fet", type=READABLE_FILE, metavar="FILE", help=words["fet_file_help"])
    @click.option("--starts", type=DAY, metavar="YYYY-MM-DD", help=words["starts_help"])
    @click.option("--classes", "level", type=click.Choice(["year", "group"]), help=words["classes_help"])
    @click.option("--dry-run", is_flag=True, help=words["dry_run_help"])
    def import_fet(call: Call, csv: Path, *, dry_run: bool, **asked: Any) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            plan = _plan(services, session, csv, **asked)
            is_wanted = plan.is_applicable and not dry_run
            applied = services.timetable.apply_fet(session, plan) if is_wanted else None
        _show(call, plan, applied)
        return DONE if plan.is_applicable else Outcome(REFUSED)

    return group


def _plan(
    services: Toolbox, session: Session, csv: Path, *, fet: Path | None, starts: date | None, level: str | None
) -> TimetableImportPlan:
    source = None if fet is None else fet.read_bytes()
    return services.timetable.plan_fet(session, csv.read_bytes(), source, starts=starts, class_level=level)


def _show(call: Call, plan: TimetableImportPlan, applied: AppliedImport | None) -> None:
    effects = plan.effects if applied is None else applied.effects
    if call.is_json:
        print_json(_fields(call, plan, effects, is_applied=applied is not None))
        return
    for line in _report(call, plan, effects, is_applied=applied is not None):
        click.echo(line)


def _fields(
    call: Call, plan: TimetableImportPlan, effects: Sequence[KindEffect], *, is_applied: bool
) -> dict[str, Any]:
    return {
        "activities": plan.activities,
        "hours": plan.hours,
        "skipped_hours": plan.skipped_hours,
        "class_groups": plan.class_groups,
        "teachers": plan.teachers,
        "subjects": plan.subjects,
        "problems": [_problem_fields(call, problem) for problem in plan.problems],
        "counts": {
            "activities": plan.activities,
            "hours": plan.hours,
            "class_groups": len(plan.class_groups),
            "teachers": len(plan.teachers),
            "subjects": len(plan.subjects),
            "problems": len(plan.problems),
        },
        "starts": plan.starts.isoformat(),
        "class_level": plan.class_level,
        "is_applicable": plan.is_applicable,
        "is_applied": is_applied,
        "effects": {
            effect.kind.value: {
                "created": effect.created,
                "reused": effect.reused,
                "changed": effect.changed,
                "ended": effect.ended,
            }
            for effect in effects
        },
    }


def _problem_fields(call: Call, problem: ImportProblem) -> dict[str, Any]:
    return {
        "code": str(problem.code),
        "severity": problem.severity.value,
        "place": problem.place,
        "fields": dict(problem.fields),
        "text": _problem_text(call, problem),
    }


def _report(call: Call, plan: TimetableImportPlan, effects: Sequence[KindEffect], *, is_applied: bool) -> Iterator[str]:
    words = call.words
    facts = {
        "activities": plan.activities,
        "hours": plan.hours,
        "class_groups": len(plan.class_groups),
        "teachers": len(plan.teachers),
        "subjects": len(plan.subjects),
        "starts": f"{plan.starts:%d.%m.%Y}",
    }
    yield filled(words("import_found"), facts)
    if plan.skipped_hours:
        yield filled(words("import_skipped"), {"count": plan.skipped_hours})
    yield from lines(list(_effect_rows(call, effects)))
    for problem in plan.problems:
        yield f"{words('severity_' + problem.severity.value)}: {_problem_text(call, problem)}"
    if not plan.is_applicable:
        yield words("import_refused")
    elif is_applied:
        yield words("import_nothing" if plan.changes_nothing else "import_done")
    else:
        yield words("import_dry")


def _effect_rows(call: Call, effects: Sequence[KindEffect]) -> Iterator[tuple[str, ...]]:
    yield tuple(call.words(key) for key in ("kind", "created", "reused", "changed", "ended"))
    for effect in effects:
        counts = (effect.created, effect.reused, effect.changed, effect.ended)
        yield (call.words("kind_" + effect.kind.value), *(str(count) for count in counts))


def _problem_text(call: Call, problem: ImportProblem) -> str:
    return filled(call.words("problem_" + problem.code), {"place": problem.place, **dict(problem.fields)})
