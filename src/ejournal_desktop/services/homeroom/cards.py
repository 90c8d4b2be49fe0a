"""Cards of students and guardians, the register of consents, the confirmed list (S0-3.3, S0-4.13.5, S3-3.2a)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.changes import StudentRegistered
from ejournal_desktop.domain.changes_desk import (
    CardSourceNoted,
    CardVerified,
    ConsentRecorded,
    DeliveryAgreed,
    GuardianRegistered,
    GuardianRemoved,
    ListConfirmed,
    NoteSent,
    StudentCardFilled,
)
from ejournal_desktop.domain.permissions import Action
from ejournal_desktop.domain.regulation_duties import EditMode
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.homeroom import ClassCards
from ejournal_desktop.services.errors import NotInClassError, UnknownRecordError
from ejournal_desktop.services.homeroom.card_views import CardPapers, card_view, unplaced
from ejournal_desktop.services.homeroom.errors import CardsByRequestError, EmptyTextError, NoReceiverError
from ejournal_desktop.services.homeroom.rights import (
    known_class,
    require_class,
    require_class_reading,
    require_student,
)
from ejournal_desktop.storage.log import STAFF, class_scope
from ejournal_desktop.storage.queries.cards import (
    CardFields,
    card_fields,
    card_sources,
    consents,
    exemptions_of_class,
    guardian_cards,
    holders_of_roles,
    list_confirmed_on,
    student_of_guardian,
)
from ejournal_desktop.storage.queries.closed_years import working_year
from ejournal_desktop.storage.queries.movement import subgroups_of_class
from ejournal_desktop.storage.queries.people import class_groups, roster

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.class_desk import ConsentPaper
    from ejournal_desktop.kernel.clock import Clock
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.homeroom.card_wishes import CardWish, DeliveryWish, GuardianWish, SourceWish
    from ejournal_desktop.services.session import Session


class CardsService:
    """Lists and personal data of class groups, by the regulation changed directly or by request."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def classes(self, session: Session) -> tuple[ClassGroupView, ...]:
        """Return the class groups of the current year, for those who keep the cards of all of them (S1-3.2.1a).

        Raises:
            NotAllowedError: the person keeps the cards of the own class at most.
        """
        session.require(Action.EDIT_CARDS)
        with session.database.read() as reading:
            year = working_year(reading, self._today)
            return () if year is None else class_groups(reading, year)

    def cards(self, session: Session, class_group: ClassGroupId) -> ClassCards:
        """Return the cards of a class group with what is missing in them.

        Raises:
            NotAllowedError: the class is not the person's own, and no role sees all cards.
        """
        require_class_reading(session, Action.EDIT_CARDS, class_group)
        is_own = _is_own(session, class_group)
        has_papers = session.signed_in.may_read(Action.CONSENT_REGISTER, is_own=is_own)
        with session.database.read() as reading:
            view = known_class(reading, class_group)
            fields, guardians = card_fields(reading, class_group), guardian_cards(reading, class_group)
            papers, today = consents(reading, class_group) if has_papers else {}, self._today
            exempt, sources = exemptions_of_class(reading, class_group), card_sources(reading, class_group)
            return ClassCards(
                class_group=view,
                cards=tuple(
                    card_view(
                        row,
                        fields.get(row.student, CardFields()),
                        guardians.get(row.student, ()),
                        CardPapers(
                            papers.get(row.student, ()), exempt.get(row.student, ()), sources.get(row.student, ())
                        ),
                    )
                    for row in roster(reading, class_group)
                    if any(span.ends is None or span.ends >= today for span in row.spans)
                ),
                list_confirmed_on=list_confirmed_on(reading, class_group),
                can_edit=session.signed_in.may_act(Action.EDIT_CARDS, is_own=is_own),
                is_by_request=_is_by_request(session),
                has_papers=has_papers,
                can_keep_papers=session.signed_in.may_act(Action.CONSENT_REGISTER, is_own=is_own),
                unplaced=unplaced(subgroups_of_class(reading, class_group), roster(reading, class_group), today),
            )

    def fill_card(self, session: Session, class_group: ClassGroupId, student: StudentId, wish: CardWish) -> None:
        """Fill in a student's card, with the paper that it is taken from where there is one (S1-6.2c).

        Raises:
            NotAllowedError: the class is not the person's own.
            CardsByRequestError: by the regulation the person may only ask for it.
            NotInClassError: the student is not of this class group.
        """
        name = wish.name
        parts = (normalised(name.surname), normalised(name.given_name), normalised(name.patronymic))
        if not parts[0]:
            raise EmptyTextError
        sex = "" if wish.sex is None else wish.sex.value
        rest = (normalised(wish.file_number), normalised(wish.address), normalised(wish.phone), sex)
        filled: list[Change] = [StudentRegistered(student, *parts, wish.birth_date), StudentCardFilled(student, *rest)]
        changes = [*filled, *_source(student, 0, wish.source)]
        self._edit(session, class_group, student, changes)

    def register_guardian(
        self, session: Session, class_group: ClassGroupId, student: StudentId, wish: GuardianWish
    ) -> int:
        """Keep a guardian of a student, with the paper form it is taken from, and return the identity (S0-3.2b).

        Raises:
            The errors of ``fill_card``; EmptyTextError without a surname.
            UnknownRecordError: the guardian named is another student's.
        """
        name = wish.name
        if not normalised(name.surname):
            raise EmptyTextError
        self._require_editor(session, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            require_student(work, class_group, student)
            if wish.guardian is not None and student_of_guardian(work, wish.guardian) != student:
                raise UnknownRecordError(kind="guardian")
            guardian = wish.guardian if wish.guardian is not None else work.new_identifier()
            change = GuardianRegistered(
                guardian=guardian,
                student=student,
                surname=normalised(name.surname),
                given_name=normalised(name.given_name),
                patronymic=normalised(name.patronymic),
                kinship=normalised(wish.kinship),
                phone=normalised(wish.phone),
                address=normalised(wish.address),
            )
            work.record(class_scope(class_group), [change, *_source(student, guardian, wish.source)])
        return guardian

    def remove_guardian(self, session: Session, class_group: ClassGroupId, guardian: int) -> None:
        """Take a guardian off a student's card; the log keeps who it was.

        Raises:
            The errors of ``fill_card``; UnknownRecordError: there is no such guardian.
        """
        self._edit_guardian(session, class_group, guardian, [GuardianRemoved(guardian)])

    def agree_delivery(self, session: Session, class_group: ClassGroupId, guardian: int, wish: DeliveryWish) -> None:
        """Keep how a guardian wants to get results, with the source of the declaration and its day (S1-R.5)."""
        self.agree_deliveries(session, class_group, [guardian], wish)

    def agree_deliveries(
        self, session: Session, class_group: ClassGroupId, guardians: Sequence[int], wish: DeliveryWish
    ) -> None:
        """Keep what several guardians agreed to, at the class meeting, in one act (S2-2.2b).

        Agreements belong to the homeroom teacher, where cards are changed by request too (S1-R.2, S1-R.5).

        Raises:
            NotAllowedError: the class is not the person's own.
            UnknownRecordError: there is no such guardian.
            NotInClassError: one is a guardian of a student of another class group.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            for guardian in guardians:
                student = student_of_guardian(work, guardian)
                if student is None:
                    raise UnknownRecordError(kind="guardian")
                require_student(work, class_group, student)
            fields = (wish.delivery.value, wish.is_opted_out, wish.source.value, wish.declared)
            work.record(class_scope(class_group), [DeliveryAgreed(guardian, *fields) for guardian in guardians])

    def verify_cards(self, session: Session, class_group: ClassGroupId, students: Sequence[StudentId]) -> None:
        """Say that cards were looked through today and found right (S4-5.3.2, S4-8.2.2).

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: a student is not of this class group.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            known = {row.student for row in roster(work, class_group)}
            if not known.issuperset(students):
                raise NotInClassError
            work.record(class_scope(class_group), [CardVerified(student, self._today) for student in students])

    def record_consent(
        self,
        session: Session,
        class_group: ClassGroupId,
        student: StudentId,
        paper: ConsentPaper,
        *,
        is_received: bool,
        day: date | None = None,
    ) -> None:
        """Say that a paper on personal data is there, or is not (S0-4.13.5); ``day`` stands on it, today without one.

        Raises:
            NotAllowedError: the class is not the person's own.
            NotInClassError: the student is not of this class group.
        """
        require_class(session, Action.CONSENT_REGISTER, class_group)
        with session.database.write(session.actor(Action.CONSENT_REGISTER)) as work:
            require_student(work, class_group, student)
            change = ConsentRecorded(student, paper.value, day or self._today, is_received)
            work.record(class_scope(class_group), [change])

    def confirm_list(self, session: Session, class_group: ClassGroupId) -> None:
        """Say that the list of the class group is complete today (S3-3.2a).

        Raises:
            NotAllowedError: the class is not the person's own.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            known_class(work, class_group)
            work.record(class_scope(class_group), [ListConfirmed(class_group, self._today)])

    def request_change(self, session: Session, class_group: ClassGroupId, student: StudentId, text: str) -> int:
        """Ask those who apply changes of lists for one, and return how many were asked (S1-3.2.1a).

        Raises:
            NotAllowedError: the class is not the person's own.
            EmptyTextError: there is nothing to ask for.
            NoReceiverError: nobody holds the duty to apply changes.
        """
        require_class(session, Action.EDIT_CARDS, class_group)
        words = normalised(text)
        if not words:
            raise EmptyTextError
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            require_student(work, class_group, student)
            row = next(row for row in roster(work, class_group) if row.student == student)
            title = known_class(work, class_group).title
            receivers = holders_of_roles(work, session.regulation.lists.applied_by, self._today)
            if not receivers:
                raise NoReceiverError
            note = f"{title}, {row.name.full}: {words}"
            work.record(STAFF, [NoteSent(work.new_identifier(), staff, None, note) for staff in receivers])
        return len(receivers)

    def _edit(self, session: Session, class_group: ClassGroupId, student: StudentId, changes: Sequence[Change]) -> None:
        self._require_editor(session, class_group)
        with session.database.write(session.actor(Action.EDIT_CARDS)) as work:
            require_student(work, class_group, student)
            work.record(class_scope(class_group), changes)

    def _edit_guardian(
        self, session: Session, class_group: ClassGroupId, guardian: int, changes: Sequence[Change]
    ) -> None:
        with session.database.read() as reading:
            student = student_of_guardian(reading, guardian)
        if student is None:
            raise UnknownRecordError(kind="guardian")
        self._edit(session, class_group, student, changes)

    @staticmethod
    def _require_editor(session: Session, class_group: ClassGroupId) -> None:
        require_class(session, Action.EDIT_CARDS, class_group)
        if _is_by_request(session):
            raise CardsByRequestError

    @property
    def _today(self) -> date:
        return self._clock.now().date()


def _source(student: StudentId, guardian: int, wish: SourceWish | None) -> tuple[Change, ...]:
    return () if wish is None else (CardSourceNoted(student, guardian, wish.source.value, wish.day),)


def _is_own(session: Session, class_group: ClassGroupId) -> bool:
    return session.signed_in.is_homeroom_of(class_group)


def _is_by_request(session: Session) -> bool:
    """Tell whether the person may only ask for a change: by the regulation others apply it (S1-3.2.1a)."""
    lists = session.regulation.lists
    is_applier = bool(set(session.signed_in.roles) & set(lists.applied_by))
    return lists.mode is EditMode.REQUEST and not is_applier
