"""One plan for parallel classes: asked for, given, and taken back (S0-4.14.11)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from ejournal_desktop.gui.plans.small_dialogs import ParallelDialog
from ejournal_desktop.gui.widgets.banner import Notice, NoticeKind
from ejournal_desktop.kernel.identifiers import CourseId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.gui.plans.editor import PlanEditor
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.gui.widgets.banner import BannerArea, NoticeAction
    from ejournal_desktop.readmodels.plans import PlanChange, PlanState
    from ejournal_desktop.services.plans import PlansService
    from ejournal_desktop.services.session import Session

_COPIED: Final = "plan_copied"
_TAKE_BACK: Final = "take_back"


class ParallelActs(QObject):
    """The last copies can be taken back, from the message about them or from the palette."""

    changed = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        plans: PlansService,
        session: Session,
        tasks: TaskRunner,
        editor: PlanEditor,
        banners: BannerArea,
    ) -> None:
        super().__init__(editor)
        self._plans, self._session, self._tasks = plans, session, tasks
        self._editor, self._banners = editor, banners
        self._copied: tuple[PlanChange, ...] = ()
        banners.action_chosen.connect(self._on_banner_action_chosen)

    @property
    def has_copies(self) -> bool:
        """Whether there are copies that can be taken back."""
        return bool(self._copied)

    def ask(self) -> None:
        """Ask which parallel classes get the plan."""
        course = self._editor.course
        if course is not None:
            self._editor.store_now()
            call = partial(self._plans.parallels, self._session, course)
            self._tasks.on_database(self, call, self._on_parallels_loaded, self.failed.emit)

    def take_back(self) -> None:
        """Give the parallel classes the plans back that they had before the last copy."""
        self._banners.withdraw(_COPIED)
        copied, self._copied = self._copied, ()
        call = partial(self._plans.restore_plans, self._session, copied)
        self._tasks.on_database(self, call, lambda _changes: self.changed.emit(), self.failed.emit)

    def _on_parallels_loaded(self, parallels: tuple[PlanState, ...]) -> None:
        if not parallels:
            self.said.emit(self.tr("There is no parallel class whose plan is yours to replace"))
            return
        dialog = ParallelDialog(parallels, self._editor)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_parallels_chosen)
        dialog.open()

    def _on_parallels_chosen(self, targets: Sequence[int]) -> None:
        course = self._editor.course
        if course is not None:
            wanted = [CourseId(target) for target in targets]
            call = partial(self._plans.copy_to_parallel, self._session, course, wanted)
            self._tasks.on_database(self, call, self._on_copied, self.failed.emit)

    def _on_copied(self, changes: tuple[PlanChange, ...]) -> None:
        self._copied = changes
        words = self.tr("Plans replaced: {count}").format(count=len(changes))
        self._banners.post(Notice(_COPIED, words, NoticeKind.DONE, ((_TAKE_BACK, self.tr("Take it back")),)))
        self.changed.emit()

    def _on_banner_action_chosen(self, chosen: NoticeAction) -> None:
        self._banners.withdraw(chosen.key)
        if chosen.action == _TAKE_BACK:
            self.take_back()
