"""Acts of the page: what they would do, doing them, taking them back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ejournal_desktop.gui.movement.ports import Arrival
from ejournal_desktop.readmodels.movement import MovementKind
from ejournal_desktop.services.enrollment import NewStudent

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.movement.ports import MovementServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.kernel.identifiers import ClassGroupId
    from ejournal_desktop.readmodels.movement import ClassMovement, MovementForecast, MovementKey
    from ejournal_desktop.services.movement import MovementWish, SubgroupWish
    from ejournal_desktop.services.session import Session


class MovementRecorder(QObject):
    """Knows the class and what was recorded last, so that it can be undone."""

    loaded = Signal(object)
    foreseen = Signal(object)
    reversal_foreseen = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    done = Signal()
    proposed = Signal()
    proposal_taken_back = Signal(int)

    def __init__(self, services: MovementServices, session: Session, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._session, self._tasks = services, session, tasks
        self._group: ClassGroupId | None = None
        self._known: frozenset[MovementKey] = frozenset()
        self._is_new = False
        self._last: MovementKey | None = None
        self._notes: tuple[int, ...] = ()
        self._asked: MovementKey | None = None

    @property
    def has_class(self) -> bool:
        """Whether a class was chosen."""
        return self._group is not None

    @property
    def last(self) -> MovementKey | None:
        """What was recorded here last and not taken back."""
        return self._last

    @property
    def can_undo(self) -> bool:
        """Whether something was recorded or proposed here last."""
        return self._last is not None or bool(self._notes)

    def use_session(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session

    def open(self, group: ClassGroupId) -> None:
        """Read a class."""
        self._group, self._last, self._is_new = group, None, False
        self.reload()

    def reload(self) -> None:
        """Read the class again."""
        if self._group is not None:
            call = partial(self._services.movement.movement, self._session, self._group)
            self._tasks.on_database(self, call, self._on_loaded, self.failed.emit)

    def foresee(self, wish: MovementWish | Arrival) -> None:
        """Ask what an act would do."""
        group, service = self._group, self._services.movement
        if group is None:
            return
        call: Callable[[], MovementForecast] = (
            partial(service.foresee_arrival, self._session, group, wish.name, wish.starts)
            if isinstance(wish, Arrival)
            else partial(service.foresee, self._session, group, wish)
        )
        self._tasks.on_database(self, call, self.foreseen.emit, self.refused.emit)

    def record(self, wish: MovementWish | Arrival) -> None:
        """Do it."""
        group = self._group
        if group is None:
            return
        self._is_new = True
        if isinstance(wish, Arrival):
            new = NewStudent(wish.name, wish.starts, wish.birth_date, wish.order)
            self._do(partial(self._services.enrollment.enroll, self._session, group, [new]))
        else:
            self._do(partial(self._services.movement.move, self._session, group, wish))

    def propose(self, wish: SubgroupWish, words: str) -> None:
        """Ask those who enter subgroups for a change."""
        if self._group is not None:
            call = partial(self._services.proposals.propose, self._session, self._group, wish, words)
            self._tasks.on_database(self, call, self._on_proposed, self.failed.emit)

    def ask_to_reverse(self, key: MovementKey) -> None:
        """Ask what taking a movement back would do."""
        if self._group is not None:
            self._asked = key
            call = partial(self._services.movement.foresee_reversal, self._session, self._group, key)
            self._tasks.on_database(self, call, self.reversal_foreseen.emit, self.refused.emit)

    def reverse(self) -> None:
        """Take back the movement that was asked for."""
        if self._asked is not None:
            self._reverse(self._asked)

    def undo(self) -> None:
        """Take back what was recorded last."""
        if self._last is not None:
            self._reverse(self._last)
        elif self._notes:
            notes, self._notes = self._notes, ()
            call = partial(self._services.proposals.take_back, self._session, notes)
            self._tasks.on_database(self, call, self.proposal_taken_back.emit, self.failed.emit)

    def correct_order(self, key: MovementKey, order: str) -> None:
        """Write another number of an order."""
        if self._group is not None:
            self._do(partial(self._services.movement.correct_order, self._session, self._group, key, order))

    def _reverse(self, key: MovementKey) -> None:
        if self._group is not None:
            self._do(partial(self._services.movement.reverse, self._session, self._group, key))

    def _do(self, call: Callable[[], object]) -> None:
        self._tasks.on_database(self, call, self._on_done, self._on_failed)

    def _on_done(self, _: object) -> None:
        self._last = self._asked = None
        self._notes = ()
        self.done.emit()
        self.reload()

    def _on_proposed(self, notes: tuple[int, ...]) -> None:
        self._last, self._notes = None, notes
        self.proposed.emit()

    def _on_failed(self, error: AppError) -> None:
        self._is_new = False
        self.failed.emit(error)

    def _on_loaded(self, movement: ClassMovement) -> None:
        keys = [event.key for event in movement.events]
        if self._is_new:
            self._last, self._is_new = _newest(keys, self._known), False
        self._known = frozenset(keys)
        self.loaded.emit(movement)


def _newest(keys: list[MovementKey], before: frozenset[MovementKey]) -> MovementKey | None:
    """Return what was recorded: of two lines of one act the one whose reversal takes both back."""
    new = [key for key in keys if key not in before]
    joined = [key for key in new if key.kind is MovementKind.JOINED_SUBGROUP]
    return next(iter((*joined, *new)), None)
