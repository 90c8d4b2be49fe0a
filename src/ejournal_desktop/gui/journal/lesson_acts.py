"""What can happen to a lesson besides its record: by right, from menu, palette, column header and «Мой день»."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.domain.permissions import Action, may_act
from ejournal_desktop.gui.frame.screens import Command
from ejournal_desktop.gui.journal.lesson_dialogs import (
    AddLessonDialog,
    InstructionDialog,
    JoinDialog,
    MoveDialog,
    SubstituteDialog,
)
from ejournal_desktop.readmodels.lesson_card import LessonTime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from PySide6.QtWidgets import QDialog, QWidget

    from ejournal_desktop.gui.journal.lesson_dialogs import SubstituteWish
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import CourseId, LessonId, StaffId
    from ejournal_desktop.readmodels.lesson_card import LessonCard, LessonEventChoices
    from ejournal_desktop.services.lesson_cards import LessonCardsService
    from ejournal_desktop.services.lesson_events import LessonEventsService
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.substitutions import SubstitutionsService

_SUBSTITUTION: Final = "substitution"
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class LessonHappened:
    """Something happened to a lesson: the words to say, and the act that takes it back."""

    words: str
    undo: Callable[[], None]


@dataclass(frozen=True, slots=True)
class LessonActServices:
    """The services behind the acts."""

    cards: LessonCardsService
    events: LessonEventsService
    substitutions: SubstitutionsService


class LessonActs(QObject):
    """Offers the acts a person may do with a lesson and does them; every act can be taken back."""

    happened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        services: LessonActServices,
        tasks: TaskRunner,
        owner: QWidget,
    ) -> None:
        super().__init__(owner)
        self.session = session
        self._cards, self._events, self._substitutions = services.cards, services.events, services.substitutions
        self._tasks, self._owner = tasks, owner

    def look_up(self, lesson: LessonId, found: Callable[[LessonCard], None]) -> None:
        """Read the card of a lesson."""
        self._tasks.on_database(self, partial(self._cards.card, self.session, lesson), found, self.failed.emit)

    def commands(self, card: LessonCard) -> tuple[Command, ...]:
        """Return what the person may do with a lesson; the words name the act, never its outcome alone."""
        roles = self.session.signed_in.roles
        names, plans = may_act(Action.NAME_SUBSTITUTE, roles), may_act(Action.EDIT_TIMETABLE, roles)
        return (
            *(self._substitution_commands(card) if names else ()),
            *(self._timetable_commands(card) if plans else ()),
            *(self._record_commands(card) if card.can_write else ()),
        )

    def _substitution_commands(self, card: LessonCard) -> Iterator[Command]:
        if card.is_cancelled:
            return
        yield Command(_SUBSTITUTION, self.tr("Substitution…"), partial(self._ask_choices, card, self._ask_substitute))
        if card.joined_to:
            yield Command("part", self.tr("Part the subgroups"), partial(self._join, card, None))
            return
        if card.is_of_subgroup:
            yield Command("join", self.tr("Join two subgroups…"), partial(self._ask_choices, card, self._ask_join))
        if card.substitute:
            yield Command("own", self.tr("Take the substitution back"), partial(self._substitute, card, None))

    def _timetable_commands(self, card: LessonCard) -> Iterator[Command]:
        if card.is_cancelled:
            words = self.tr("The lesson is held after all")
            yield Command("held", words, partial(self._cancel, card, is_cancelled=False))
            return
        yield Command("cancel", self.tr("Cancel the lesson"), partial(self._cancel, card, is_cancelled=True))
        yield Command("move", self.tr("Move the lesson…"), partial(self._ask_choices, card, self._ask_move))
        yield Command("double", self.tr("Double lesson: add the next hour"), partial(self._double, card))

    def _record_commands(self, card: LessonCard) -> Iterator[Command]:
        words = self.tr("Held in the classroom") if card.is_remote else self.tr("Held remotely")
        yield Command("remote", words, partial(self._set_remote, card, is_remote=not card.is_remote))
        yield Command("instruction", self.tr("Safety instruction…"), partial(self._ask_instruction, card))

    def _ask_choices(self, card: LessonCard, ask: Callable[[LessonCard, LessonEventChoices], None]) -> None:
        call = partial(self._events.choices, self.session, card.lesson)
        self._tasks.on_database(self, call, lambda choices: ask(card, choices), self.failed.emit)

    def _ask_substitute(self, card: LessonCard, choices: LessonEventChoices) -> None:
        self._open(SubstituteDialog(card, choices, self._owner), partial(self._substitute_wished, card))

    def _ask_move(self, card: LessonCard, choices: LessonEventChoices) -> None:
        self._open(MoveDialog(card.time, choices.bells, self._owner), partial(self._move, card))

    def _ask_join(self, card: LessonCard, choices: LessonEventChoices) -> None:
        self._open(JoinDialog(choices.together, self._owner), partial(self._join, card))

    def _ask_instruction(self, card: LessonCard) -> None:
        self._open(InstructionDialog(card.instruction, self._owner), partial(self._instruct, card))

    @staticmethod
    def _open(
        dialog: SubstituteDialog | MoveDialog | AddLessonDialog | JoinDialog | InstructionDialog,
        answered: Callable[..., None],
    ) -> QDialog:
        dialog.answered.connect(answered)
        dialog.open()
        return dialog

    def _substitute_wished(self, card: LessonCard, wish: SubstituteWish) -> None:
        if wish.span is None:
            self._substitute(card, wish.staff)
            return
        substitutions, session = self._substitutions, self.session
        self._run(
            partial(substitutions.substitute_for_keeper, session, card.lesson, wish.staff, wish.span),
            lambda before: LessonHappened(
                self.tr("Substitution named in {count} lessons").format(count=len(before)),
                lambda: self._undo(partial(substitutions.restore_substitutes, session, before)),
            ),
        )

    def _substitute(self, card: LessonCard, staff: StaffId | None) -> None:
        substitutions, session, lesson = self._substitutions, self.session, card.lesson
        words = self.tr("Substitution named") if staff is not None else self.tr("The keeper holds the lesson again")
        call = partial(substitutions.name_substitute, session, lesson, staff)
        self._run(
            call,
            lambda before: LessonHappened(
                words, lambda: self._undo(partial(substitutions.name_substitute, session, lesson, before))
            ),
        )

    def _cancel(self, card: LessonCard, *, is_cancelled: bool) -> None:
        events, session, lesson = self._events, self.session, card.lesson
        words = self.tr("Lesson cancelled") if is_cancelled else self.tr("The lesson is held")
        back: Callable[[], object] = partial(events.cancel_lesson, session, lesson, is_cancelled=not is_cancelled)
        if card.moved_to is not None:
            back = partial(events.move_lesson, session, lesson, card.moved_to.day, card.moved_to.bell)
        self._run(
            partial(events.cancel_lesson, session, lesson, is_cancelled=is_cancelled),
            lambda _: LessonHappened(words, lambda: self._undo(back)),
        )

    def _move(self, card: LessonCard, lesson_time: tuple[date, int]) -> None:
        events, session = self._events, self.session
        back = partial(events.cancel_lesson, session, card.lesson, is_cancelled=False)
        self._run(
            partial(events.move_lesson, session, card.lesson, *lesson_time),
            lambda _: LessonHappened(self.tr("Lesson moved"), lambda: self._undo(back)),
        )

    def page_commands(self, course: CourseId, day: date) -> tuple[Command, ...]:
        """Return what the person may do on a page whatever lesson is on show: add one beside the timetable."""
        if not may_act(Action.EDIT_TIMETABLE, self.session.signed_in.roles):
            return ()
        return (Command("add_lesson", self.tr("Add a lesson…"), partial(self.ask_lesson, course, day)),)

    def ask_lesson(self, course: CourseId, day: date) -> None:
        """Ask when a lesson beside the timetable is held, and add it."""

        def ask(bells: tuple[int, ...]) -> None:
            dialog = AddLessonDialog(LessonTime(day, 1), bells, self._owner)
            self._open(dialog, lambda lesson_time: self._add(course, *lesson_time))

        call = partial(self._events.bell_numbers, self.session)
        self._tasks.on_database(self, call, ask, self.failed.emit)

    def _double(self, card: LessonCard) -> None:
        self._add(card.course, card.time.day, card.time.bell + 1)

    def _add(self, course: CourseId, day: date, bell: int) -> None:
        events, session = self._events, self.session
        self._run(
            partial(events.add_lesson, session, course, day, bell),
            lambda added: LessonHappened(
                self.tr("Lesson {bell} added").format(bell=bell),
                lambda: self._undo(partial(events.cancel_lesson, session, added, is_cancelled=True)),
            ),
        )

    def _join(self, card: LessonCard, other: LessonId | None) -> None:
        substitutions, session = self._substitutions, self.session
        words = self.tr("Lessons joined") if other is not None else self.tr("Subgroups parted")
        self._run(
            partial(substitutions.join_lessons, session, card.lesson, other),
            lambda before: LessonHappened(
                words, lambda: self._undo(partial(substitutions.join_lessons, session, card.lesson, before))
            ),
        )

    def _set_remote(self, card: LessonCard, *, is_remote: bool) -> None:
        events, session = self._events, self.session
        words = self.tr("Noted: remote lesson") if is_remote else self.tr("Noted: lesson in the classroom")
        back = partial(events.set_remote, session, card.lesson, is_remote=not is_remote)
        self._run(
            partial(events.set_remote, session, card.lesson, is_remote=is_remote),
            lambda _: LessonHappened(words, lambda: self._undo(back)),
        )

    def _instruct(self, card: LessonCard, text: str) -> None:
        events, session = self._events, self.session
        back = partial(events.record_safety_instruction, session, card.lesson, card.instruction)
        words = self.tr("Safety instruction noted") if text.strip() else self.tr("Safety instruction taken back")
        self._run(
            partial(events.record_safety_instruction, session, card.lesson, text),
            lambda _: LessonHappened(words, lambda: self._undo(back)),
        )

    def _run(self, call: Callable[[], Result], told: Callable[[Result], LessonHappened]) -> None:
        self._tasks.on_database(self, call, lambda result: self.happened.emit(told(result)), self.failed.emit)

    def _undo(self, back: Callable[[], object]) -> None:
        """Take an act back; that itself is said, and can be undone no further."""
        self._tasks.on_database(self, back, lambda _: self.happened.emit(None), self.failed.emit)
