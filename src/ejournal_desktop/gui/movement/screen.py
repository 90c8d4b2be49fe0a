"""«Движение»: the class, its movements, its subgroups, the form that shows what an act would do; and the staff."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ejournal_desktop.gui.error_text import error_text
from ejournal_desktop.gui.frame.screens import Command, OpenScreen
from ejournal_desktop.gui.frame.voice import Voice
from ejournal_desktop.gui.movement.form import MovementForm, typed_wish
from ejournal_desktop.gui.movement.recorder import MovementRecorder
from ejournal_desktop.gui.movement.staff_page import StaffPage
from ejournal_desktop.gui.movement.tables import EventTable, SubgroupTable
from ejournal_desktop.gui.movement.words import Act, forecast_words, proposal_words
from ejournal_desktop.gui.tokens import SIZES
from ejournal_desktop.gui.widgets.banner import BannerArea
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox, OutlinedLineEdit
from ejournal_desktop.gui.widgets.page_layout import stacked
from ejournal_desktop.gui.widgets.page_tabs import PageTabs
from ejournal_desktop.gui.widgets.side_panel import SidePanelArea
from ejournal_desktop.readmodels.movement import MovementEvent
from ejournal_desktop.services.movement import SubgroupWish
from ejournal_desktop.services.staff_moves import may_see_staff_moves

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from ejournal_desktop.gui.frame.screens import FramePort
    from ejournal_desktop.gui.movement.ports import MovementServices
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.readmodels.movement import ClassMovement, MovementForecast
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.services.session import Session

KEY: Final = "movement"
_WAIT_MS: Final = 150
_EVENTS, _SUBGROUPS, _STAFF = range(3)


class MovementScreen(QWidget):
    """Reads and writes through services only; every act shows first what it would do."""

    def __init__(self, services: MovementServices, session: Session, tasks: TaskRunner, frame: FramePort) -> None:
        super().__init__()
        self._services, self._session, self._tasks, self._frame = services, session, tasks, frame
        self.recorder = MovementRecorder(services, session, tasks, self)
        self.banners, self.tabs, self.classes = BannerArea(), PageTabs(), OutlinedComboBox()
        self.voice = Voice(self, frame, self.banners, services.clock)
        self.events, self.subgroups = EventTable(), SubgroupTable()
        self.form = MovementForm(services.clock.now().date())
        self.staff = StaffPage(services, session, tasks)
        self._foreseeing = QTimer(self)
        self._foreseeing.setSingleShot(True)
        self._foreseeing.setInterval(_WAIT_MS)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def opened(self) -> OpenScreen:
        """Return the page as the frame wants it."""
        return OpenScreen(self, shown=self.shown, commands=self.commands, resume=self.resume)

    def commands(self) -> tuple[Command, ...]:
        """Return the acts of the page for menu and palette."""
        return (
            Command("move", self.tr("New movement of a student"), self.start, "Ins"),
            Command("record", self.tr("Record the movement"), self.record, "Ctrl+Enter"),
            Command("reverse", self.tr("Take the chosen movement back"), self.ask_to_reverse, "Del"),
            Command("undo", self.tr("Undo"), self.undo, "Ctrl+Z"),
        )

    def shown(self) -> None:
        """Take the focus and read again; the first time choose the class."""
        self._frame.show_legend(self.legend)
        if not self.recorder.has_class:
            call = partial(self._services.movement.classes, self._session)
            self._tasks.on_database(self, call, self._on_classes, self.voice.fail)
        else:
            self.recorder.reload()
        self.events.setFocus(Qt.FocusReason.OtherFocusReason)

    def resume(self, session: Session) -> None:
        """Go on under the new session of the same person."""
        self._session = session
        self.recorder.use_session(session)
        self.staff.use_session(session)

    @property
    def legend(self) -> str:
        """The keys of the page for the status line."""
        return self.tr("↑↓ list · Ins new · Ctrl+Enter record · F2 order · Del take back · Ctrl+Z undo · Esc list")

    def start(self) -> None:
        """Go to the form."""
        if self._is_staff:
            self.staff.start()
            return
        self.area.open_panel()
        self.form.focus_first()

    def foresee(self) -> None:
        """Ask what the act in the form would do."""
        self._foreseeing.stop()
        wish = typed_wish(self.form)
        if wish is None:
            self.form.show_forecast("", is_possible=False)
        else:
            self.recorder.foresee(wish)

    def record(self) -> None:
        """Do what stands in the form."""
        if self._is_staff:
            self.staff.record()
            return
        wish = typed_wish(self.form)
        if wish is None:
            self.voice.say(self.tr("Choose the student and type the day first"))
        elif isinstance(wish, SubgroupWish) and self.form.is_proposal:
            self.recorder.propose(wish, proposal_words(wish, self.form.subgroup.currentText()))
        else:
            self.recorder.record(wish)

    def ask_to_reverse(self) -> None:
        """Show what taking the chosen movement back would do, and offer it."""
        event = self.events.current_subject()
        if self._is_staff:
            self.staff.take_chosen_back()
        elif isinstance(event, MovementEvent):
            self.recorder.ask_to_reverse(event.key)

    def undo(self) -> None:
        """Take back what was recorded last on this page."""
        if self._is_staff:
            self.staff.undo()
        elif self.recorder.can_undo:
            self.recorder.undo()
        else:
            self.voice.say(self.tr("Nothing to take back here: choose a movement and press Del"))

    @property
    def _is_staff(self) -> bool:
        return self.tabs.currentIndex() == _STAFF

    def hideEvent(self, event: QHideEvent) -> None:
        self._foreseeing.stop()
        super().hideEvent(event)

    def _on_done(self) -> None:
        self.voice.show_stored()
        self.form.start_anew()
        self.form.show_reversal(is_offered=False)
        self.voice.say(self.tr("Recorded"))
        self.events.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_proposed(self) -> None:
        self.voice.show_stored()
        self.voice.say(self.tr("Proposed to those who enter subgroups; Ctrl+Z takes it back"))

    def _on_proposal_taken_back(self, count: int) -> None:
        taken = self.tr("The proposal is taken back")
        self.voice.say(taken if count else self.tr("The proposal was read already and stays"))

    def _on_classes(self, groups: tuple[ClassGroupView, ...]) -> None:
        if not groups:
            self.empty.show_words(self.tr("There is no class in this school year"))
            self._lists.setCurrentWidget(self.empty)
            return
        own = {view.class_group for view in self._session.signed_in.homeroom_of}
        for group in groups:
            self.classes.addItem(group.title, group.class_group)
        self.classes.setCurrentIndex(next((place for place, one in enumerate(groups) if one.class_group in own), 0))
        self._on_class_chosen()

    def _on_class_chosen(self) -> None:
        self.recorder.open(self.classes.currentData())

    def _on_loaded(self, movement: ClassMovement) -> None:
        self.events.show_events(movement)
        recorded = next((event for event in movement.events if event.key == self.recorder.last), None)
        if recorded is not None:
            self.events.choose(recorded)
        self.subgroups.show_subgroups(movement)
        self.form.show_movement(movement)
        self._show_tab()
        self._frame.show_course(movement.class_group.title)

    def _on_foreseen(self, forecast: MovementForecast) -> None:
        self.form.show_forecast(forecast_words(forecast), is_possible=True)

    def _on_reversal_foreseen(self, forecast: MovementForecast) -> None:
        self.area.open_panel()
        self.form.show_forecast(forecast_words(forecast), is_possible=False)
        self.form.show_reversal(is_offered=True)
        self.voice.say(forecast_words(forecast))

    def _on_refused(self, error: AppError) -> None:
        self.form.show_reversal(is_offered=False)
        words = error_text(error).sentences
        self.form.show_forecast(words, is_possible=False)
        self.voice.say(words)

    def _reload(self) -> None:
        if self._is_staff:
            self.staff.reload()
        else:
            self.recorder.reload()

    def _on_form_changed(self) -> None:
        self.form.show_reversal(is_offered=False)
        self._foreseeing.start()

    def _on_member_chosen(self) -> None:
        chosen = self.subgroups.current_subject()
        if isinstance(chosen, tuple):
            self.area.open_panel()
            self.form.choose(Act.JOINING_SUBGROUP, chosen[1].student)
            self.form.choose_other_subgroup(chosen[0])
            self.form.subgroup.setFocus()

    def _edit_order(self) -> None:
        event = self.events.current_subject()
        if isinstance(event, MovementEvent) and event.key.subgroup is None and self.tabs.currentIndex() == _EVENTS:
            self.order.setText(event.order)
            self.order.show()
            self.order.setFocus()
            self.order.selectAll()

    def _on_order_entered(self) -> None:
        event = self.events.current_subject()
        self.order.hide()
        if isinstance(event, MovementEvent):
            self.recorder.correct_order(event.key, self.order.text())

    def _to_list(self) -> None:
        self.order.hide()
        if self._is_staff:
            self.staff.to_list()
            return
        self.area.close_panel()
        table = self.events if self.tabs.currentIndex() == _EVENTS else self.subgroups
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tab(self) -> None:
        self.classes.setVisible(not self._is_staff)
        self._body.setCurrentWidget(self.staff if self._is_staff else self.area)
        if self._is_staff:
            self.staff.reload()
            return
        is_events = self.tabs.currentIndex() == _EVENTS
        rows = (self.events if is_events else self.subgroups).records.rowCount()
        if not rows:
            nothing = self.tr("Nobody came or left since the year began") if is_events else self.tr("No subgroups yet")
            self.empty.show_words(nothing)
            self._lists.setCurrentWidget(self.empty)
        else:
            self._lists.setCurrentWidget(self.events if is_events else self.subgroups)

    def _lay_out(self) -> None:
        for words in (self.tr("Movement"), self.tr("Subgroups")):
            self.tabs.addTab(words)
        if may_see_staff_moves(self._session):
            self.tabs.addTab(self.tr("Staff"))
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        self.classes.setAccessibleName(self.tr("Class"))
        top = self.tabs.line(self.classes)
        self.empty, self._lists = EmptyState(), QStackedWidget()
        for widget in (self.events, self.subgroups, self.empty):
            self._lists.addWidget(widget)
        self.order = OutlinedLineEdit()
        self.order.setAccessibleName(self.tr("Order of the chosen movement; Enter keeps it"))
        self.order.setPlaceholderText(self.order.accessibleName())
        self.order.hide()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(*(SIZES.spacing_s,) * 4)
        column.addWidget(self._lists, 1)
        column.addWidget(self.order)
        self.area = SidePanelArea(left, self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.banners)
        self._body = stacked(self.area, self.staff)
        whole.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._show_tab)
        self.classes.activated.connect(self._on_class_chosen)
        self.events.clear_pressed.connect(self.ask_to_reverse)
        self.events.enter_pressed.connect(self._edit_order)
        self.subgroups.enter_pressed.connect(self._on_member_chosen)
        self.form.changed.connect(self._on_form_changed)
        self.form.record_requested.connect(self.record)
        self.form.reverse_requested.connect(self.recorder.reverse)
        self.order.returnPressed.connect(self._on_order_entered)
        self._foreseeing.timeout.connect(self.foresee)
        recorder = self.recorder
        recorder.loaded.connect(self._on_loaded)
        recorder.done.connect(self._on_done)
        recorder.proposed.connect(self._on_proposed)
        recorder.proposal_taken_back.connect(self._on_proposal_taken_back)
        recorder.failed.connect(self.voice.fail)
        self.staff.failed.connect(self.voice.fail)
        self.staff.said.connect(self.voice.say)
        self.staff.stored.connect(self.voice.show_stored)
        recorder.refused.connect(self._on_refused)
        recorder.foreseen.connect(self._on_foreseen)
        recorder.reversal_foreseen.connect(self._on_reversal_foreseen)

    def _bind_keys(self) -> None:
        add_command(self, self.tr("New movement of a student"), ["Ins", "Ctrl+N"], self.start)
        add_command(self, self.tr("Record the movement"), ["Ctrl+Return", "Ctrl+Enter"], self.record)
        add_command(self, self.tr("Order"), ["F2", "Ctrl+5"], self._edit_order)
        add_command(self, self.tr("Undo"), ["Ctrl+Z"], self.undo)
        add_command(self, self.tr("Read again"), ["F5", "Ctrl+R"], self._reload)
        add_command(self.staff.table, self.tr("Take the chosen movement back"), ["Del"], self.ask_to_reverse)
        add_command(self, self.tr("Back to the list"), ["Esc"], self._to_list)
        for place in range(self.tabs.count()):
            add_command(self, self.tabs.tabText(place), [f"Alt+{place + 1}"], partial(self._open_tab, place))

    def _open_tab(self, place: int, _checked: object = None) -> None:
        self.tabs.setCurrentIndex(place)
        self._to_list()
