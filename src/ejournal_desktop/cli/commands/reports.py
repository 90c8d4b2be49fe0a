"""``reports list``, ``reports make``: named reports as files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from ejournal_desktop.cli.choosing import class_titled
from ejournal_desktop.cli.login import signed_in
from ejournal_desktop.cli.options import DAY, FILE, shared_options
from ejournal_desktop.cli.output import filled, lines, print_json
from ejournal_desktop.cli.toolbox import DONE, Outcome
from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.readmodels.report_papers import ReportFile
from ejournal_desktop.readmodels.report_tables import ReportRequest, ReportSpan, ReportSubject
from ejournal_desktop.services.errors import UnknownRecordError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Kit
    from ejournal_desktop.kernel.identifiers import ClassGroupId, CourseId, StaffId
    from ejournal_desktop.readmodels.journal import PeriodView
    from ejournal_desktop.readmodels.report_papers import IssuedReport
    from ejournal_desktop.readmodels.report_tables import ReportCard, ReportChoices

Known = TypeVar("Known")
_YEAR: Final = "year"
_COLUMNS: Final = ("slug", "about", "title")


def reports_group(kit: Kit) -> click.Group:
    """Return the commands of reports."""
    group = click.Group("reports", help=kit.words["reports_help"])
    _add_list(group, kit)
    _add_make(group, kit)
    return group


def _add_list(group: click.Group, kit: Kit) -> None:
    @group.command("list", help=kit.words["reports_list_help"])
    @shared_options(kit)
    def list_reports(call: Call) -> Outcome:
        services = call.services()
        with signed_in(call, services) as session:
            choices = services.report_papers.choices(session)
        _show_choices(call, choices)
        return DONE


def _add_make(group: click.Group, kit: Kit) -> None:
    words = kit.words

    @group.command("make", help=words["reports_make_help"])
    @shared_options(kit)
    @click.argument("slug", metavar="NAME")
    @_wishes(kit)
    @click.option("--to", "path", type=FILE, required=True, metavar="FILE", help=words["reports_to_help"])
    def make_report(call: Call, slug: str, path: Path, **asked: Any) -> Outcome:
        kind = _kind(call, path)
        services = call.services()
        with signed_in(call, services) as session:
            request = _request(call, services.report_papers.choices(session), slug, asked)
            issued = services.report_papers.issued(session, request, kind)
            services.report_papers.save(session, issued, path)
        _show(call, issued, path)
        return DONE


def _wishes(kit: Kit) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Add what a report can be wanted for."""
    words = kit.words
    options = (
        click.option("--class", "title", metavar="7А", help=words["reports_class_help"]),
        click.option("--course", type=int, metavar="NUMBER", help=words["reports_course_help"]),
        click.option("--teacher", metavar="NAME", help=words["reports_teacher_help"]),
        click.option("--period", metavar="NUMBER", help=words["reports_period_help"]),
        click.option("--from", "first", type=DAY, help=words["reports_from_help"]),
        click.option("--until", "last", type=DAY, help=words["reports_until_help"]),
    )

    def decorate(run: Callable[..., Any]) -> Callable[..., Any]:
        for option in reversed(options):
            run = option(run)
        return run

    return decorate


def _kind(call: Call, path: Path) -> ReportFile:
    suffix = path.suffix.removeprefix(".").casefold()
    found = next((kind for kind in ReportFile if kind.value == suffix), None)
    if found is None:
        raise click.UsageError(call.words("reports_which_kind"))
    return found


def _request(call: Call, choices: ReportChoices, slug: str, asked: dict[str, Any]) -> ReportRequest:
    """Return what is wanted; what a report does not ask for is left alone.

    Raises:
        UnknownRecordError: there is no such report, class, course, teacher or period among those open to the person.
    """
    card = _one([card for card in choices.cards if card.slug == slug], "report")
    has_days = card.span is ReportSpan.DATES
    return ReportRequest(
        slug=slug,
        class_group=_class_group(call, choices, card, asked["title"]),
        course=_course(call, choices, card, asked["course"]),
        teacher=_teacher(call, choices, card, asked["teacher"]),
        period=_period(choices.periods, asked["period"]).period if card.span is ReportSpan.PERIOD else None,
        first=asked["first"] if has_days else None,
        last=asked["last"] if has_days else None,
    )


def _class_group(call: Call, choices: ReportChoices, card: ReportCard, title: str | None) -> ClassGroupId | None:
    if card.subject is not ReportSubject.CLASS_GROUP:
        return None
    known = [(view.class_group, view.title) for view in choices.class_groups]
    if title is not None:
        return class_titled(title, known)
    return _only(call, [class_group for class_group, _ in known], "--class 7А")


def _course(call: Call, choices: ReportChoices, card: ReportCard, course: int | None) -> CourseId | None:
    if card.subject is not ReportSubject.COURSE:
        return None
    known = [view.course for view in choices.courses]
    if course is None:
        return _only(call, known, "--course")
    return _one([one for one in known if one == course], "course")


def _teacher(call: Call, choices: ReportChoices, card: ReportCard, name: str | None) -> StaffId | None:
    if card.subject is not ReportSubject.TEACHER:
        return None
    if name is None:
        return _only(call, [one.staff for one in choices.teachers], "--teacher")
    found = [one.staff for one in choices.teachers if one.name.casefold().startswith(name.casefold())]
    return _one(found, "teacher")


def _period(periods: Sequence[PeriodView], wanted: str | None) -> PeriodView:
    """Return a period by its number, the year, or the one proposed."""
    if wanted is None:
        return _one(periods[:1], "period")
    if wanted == _YEAR:
        return _one([view for view in periods if view.kind is PeriodKind.YEAR], "period")
    numbered = [view for view in periods if view.kind in {PeriodKind.QUARTER, PeriodKind.HALF_YEAR}]
    return _one([view for view in numbered if str(view.number) == wanted][:1], "period")


def _only(call: Call, known: Sequence[Known], option: str) -> Known:
    """Return the only thing there is to choose, where nothing was named."""
    if len(known) != 1:
        raise click.UsageError(filled(call.words("reports_which_subject"), {"option": option}))
    return known[0]


def _one(found: Sequence[Known], kind: str) -> Known:
    if len(found) != 1:
        raise UnknownRecordError(kind=kind)
    return found[0]


def _show_choices(call: Call, choices: ReportChoices) -> None:
    if call.is_json:
        print_json(_fields(choices))
    elif not choices.cards:
        click.echo(call.words("reports_none"))
    else:
        rows = [(card.slug, call.words(f"reports_about_{card.subject.value}"), card.title) for card in choices.cards]
        for line in lines([tuple(call.words(f"reports_column_{name}") for name in _COLUMNS), *rows]):
            click.echo(line)


def _fields(choices: ReportChoices) -> dict[str, Any]:
    return {
        "reports": [
            {
                "slug": card.slug,
                "number": card.number,
                "title": card.title,
                "clause": card.clause,
                "about": card.subject.value,
                "span": card.span.value,
            }
            for card in choices.cards
        ],
        "class_groups": [view.title for view in choices.class_groups],
        "courses": [
            {
                "course": view.course,
                "class_group": view.class_title,
                "subject": view.subject_title,
                "subgroup": view.subgroup_title or None,
            }
            for view in choices.courses
        ],
        "teachers": [one.name for one in choices.teachers],
        "periods": [{"kind": view.kind.value, "number": view.number} for view in choices.periods],
    }


def _show(call: Call, issued: IssuedReport, path: Path) -> None:
    fields = {"slug": issued.slug, "title": issued.title, "file": str(path), "sha256": issued.sha256}
    if call.is_json:
        print_json({**fields, "sheets": issued.sheets, "is_draft": issued.is_draft, "gaps": issued.gaps})
        return
    click.echo(filled(call.words("reports_done"), fields))
    if issued.is_draft:
        click.echo(filled(call.words("reports_draft"), {"gaps": issued.gaps}))
