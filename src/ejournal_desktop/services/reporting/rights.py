"""Which reports a person may make and about whom: deny by default, own class and own pages only where so granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_source import DEFAULT_CLAUSE
from ejournal_desktop.readmodels.report_tables import ReportCard, ReportSubject
from ejournal_desktop.reports.catalogue import KIND_BY_SLUG, REPORT_KINDS
from ejournal_desktop.services.errors import NotAllowedError, UnknownRecordError
from ejournal_desktop.storage.queries.courses import course_view, teachers_of_course

if TYPE_CHECKING:
    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.report_tables import ReportRequest
    from ejournal_desktop.reports.catalogue import ReportKind
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.storage.reading import Reading


_AFTER_THE_FORMS: Final = 48
"""The number of a report that no regulation names: after those that have one."""

_OF_CLASS: Final = (Action.CLASS_REPORTS, Action.CONSENT_REGISTER)
"""Rights that reach the own class of a homeroom teacher."""


def offered_cards(session: Session, words: FormWords) -> tuple[ReportCard, ...]:
    """Return the reports that the person may make of anything, in the order of their numbers."""
    cards = [_card(session, kind, words) for kind in REPORT_KINDS if _may_make(session, kind)]
    return tuple(sorted(cards, key=lambda card: card.number))


def card_of(session: Session, slug: str, words: FormWords) -> ReportCard:
    """Return the card of a report.

    Raises:
        UnknownRecordError: there is no such report.
    """
    return _card(session, _known(slug), words)


def require_report(session: Session, reading: Reading, request: ReportRequest) -> None:
    """Refuse a report that no role of the person opens for what is chosen.

    Raises:
        NotAllowedError: deny by default; most people may make reports of the own class or the own pages only.
        UnknownRecordError: there is no such report or course, or what the report is about was not chosen.
    """
    kind, signed_in = _known(request.slug), session.signed_in
    owned = _owned(session, reading, kind, request)
    if not any(signed_in.may_read(right, is_own=right in owned) for right in kind.rights):
        raise NotAllowedError


def require_making(session: Session, reading: Reading, request: ReportRequest) -> Action:
    """Return the right under which the person may act on a report, not only read it.

    Raises:
        NotAllowedError: there is none.
        UnknownRecordError: as ``require_report``.
    """
    kind, signed_in = _known(request.slug), session.signed_in
    owned = _owned(session, reading, kind, request)
    for right in kind.rights:
        if signed_in.may_act(right, is_own=right in owned):
            return right
    raise NotAllowedError


def reads_class(session: Session, view: ClassGroupView) -> bool:
    """Tell whether the person may make any report of a class group."""
    is_own = session.signed_in.is_homeroom_of(view.class_group)
    return any(session.signed_in.may_read(right, is_own=is_own) for right in _OF_CLASS)


def _known(slug: str) -> ReportKind:
    kind = KIND_BY_SLUG.get(slug)
    if kind is None:
        raise UnknownRecordError(kind="report")
    return kind


def _owned(session: Session, reading: Reading, kind: ReportKind, request: ReportRequest) -> frozenset[Action]:
    """Return the rights under which what is chosen is the person's own."""
    signed_in = session.signed_in
    match kind.subject:
        case ReportSubject.CLASS_GROUP:
            if request.class_group is None:
                raise UnknownRecordError(kind="class_group")
            is_own = signed_in.is_homeroom_of(request.class_group)
            return frozenset(_OF_CLASS) if is_own else frozenset()
        case ReportSubject.COURSE:
            return _owned_course(session, reading, request)
        case ReportSubject.TEACHER:
            if request.teacher is None:
                raise UnknownRecordError(kind="teacher")
            return _if_own(Action.OWN_SUBJECT_REPORT, is_own=request.teacher == signed_in.staff)
        case _:
            return frozenset()


def _owned_course(session: Session, reading: Reading, request: ReportRequest) -> frozenset[Action]:
    view = None if request.course is None else course_view(reading, request.course)
    if view is None:
        raise UnknownRecordError(kind="course")
    signed_in = session.signed_in
    is_keeper = any(keeper.staff == signed_in.staff for keeper in teachers_of_course(reading, view.course))
    return _if_own(Action.CLASS_REPORTS, is_own=signed_in.is_homeroom_of(view.class_group)) | _if_own(
        Action.OWN_SUBJECT_REPORT, is_own=is_keeper
    )


def _if_own(right: Action, *, is_own: bool) -> frozenset[Action]:
    return frozenset((right,)) if is_own else frozenset()


def _may_make(session: Session, kind: ReportKind) -> bool:
    return any(session.signed_in.may_read(right, is_own=_has_own(session, right)) for right in kind.rights)


def _has_own(session: Session, right: Action) -> bool:
    """Tell whether there is anything of the person's own under a right: a class for the reports of classes."""
    return bool(session.signed_in.homeroom_of) if right in _OF_CLASS else True


def _card(session: Session, kind: ReportKind, words: FormWords) -> ReportCard:
    """Return a card with the title of the regulation, or with a working title where it names none."""
    form = next((form for form in session.regulation.reports.forms if form.slug == kind.slug), None)
    return ReportCard(
        slug=kind.slug,
        number=_AFTER_THE_FORMS if form is None else form.number,
        title=words(f"report_title.{kind.slug}") if form is None else form.title,
        clause="" if form is None or form.clause == DEFAULT_CLAUSE else form.clause,
        question=kind.question,
        subject=kind.subject,
        span=kind.span,
    )
