"""«Страницы и нагрузка»: every page with its keeper and hours, fixed to a teacher (S1-2.5)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.record_table import Record, RecordModel, RecordTable
from ejournal_desktop.gui.widgets.tick_box import OutlinedCheckBox
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, ToneButton
from ejournal_desktop.readmodels.year_lists import LoadLine

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.readmodels.year_lists import SchoolLoad
    from ejournal_desktop.services.school_year.load import Distributed
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session


_NOT_CHOSEN: Final = -1


class LoadPage(YearPage):
    """Enter fixes the page of the cursor to the teacher that is chosen above."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._load: SchoolLoad | None = None
        self.staff = OutlinedComboBox()
        self.staff.setAccessibleName(self.tr("Teacher"))
        self.staff.setMinimumHeight(SIZES.button_height)
        self.staff.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.hours = ElidedLabel(tone=Tone.SECONDARY)
        self.only_open = OutlinedCheckBox(self.tr("&Without a teacher only"))
        self.fix_button = ToneButton(self.tr("&Fix the page to the teacher"))
        titles = (
            self.tr("Class"),
            self.tr("Subject"),
            self.tr("Subgroup"),
            self.tr("Curriculum, h/week"),
            self.tr("Page, h/week"),
            self.tr("Teacher"),
        )
        self.table = RecordTable(self.tr("Pages of the journal"), RecordModel(titles), 1)
        self.lay_out((self.staff, self.fix_button, self.only_open), ((self.hours, 0), (self.table, 1)))
        self.staff.activated.connect(self._show_hours)
        self.only_open.toggled.connect(self._show_lines)
        self.fix_button.clicked.connect(self.fix)
        self.table.enter_pressed.connect(self.fix)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("↑↓ page · Enter fix it to the teacher · Ctrl+Z take back")

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.table.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the pages again."""
        self.read(partial(self.services.load.load, self.session), self._on_loaded)

    def fix(self) -> None:
        """Fix the page of the cursor to the chosen teacher."""
        line = self.table.current_subject()
        if self.staff.currentData() == _NOT_CHOSEN:
            self.tell(self.tr("Choose above to whom the page goes"))
        elif isinstance(line, LoadLine) and self._load is not None and self._load.can_edit:
            call = partial(self.services.load.fix, self.session, line, self.staff.currentData())
            self.read(call, self._on_fixed)

    def _on_fixed(self, done: Distributed) -> None:
        self.may_undo(partial(self.services.load.take_back, self.session, done))
        self.after_store()

    def _on_loaded(self, load: SchoolLoad) -> None:
        self._load = load
        chosen = self.staff.currentData() if self.staff.count() else _NOT_CHOSEN
        self.staff.clear()
        self.staff.addItem(self.tr("choose a teacher"), _NOT_CHOSEN)
        self.staff.addItem(self.tr("nobody"), None)
        for staff, name in load.staff:
            self.staff.addItem(name, staff)
        self.staff.setCurrentIndex(max(self.staff.findData(chosen), 0))
        self.fix_button.setVisible(load.can_edit)
        self._show_lines()
        self._show_hours()

    def _show_lines(self) -> None:
        if self._load is None:
            return
        names = dict(self._load.staff)
        row = self.table.currentIndex().row()
        lines = [one for one in self._load.lines if one.keeper is None or not self.only_open.isChecked()]
        self.table.show_records([self._record(one, names) for one in lines])
        if lines and self.table.current_subject() is None:
            self.table.choose_row(min(max(row, 0), len(lines) - 1))

    def _record(self, line: LoadLine, names: Mapping[StaffId, str]) -> Record:
        weekly = str(line.weekly) if line.course is not None else self.tr("no page yet")
        words = self.tr("nobody") if line.keeper is None else names[line.keeper]
        asked = "—" if not line.curriculum_weekly else str(line.curriculum_weekly)
        tones = {} if line.keeper is not None else {5: Tone.WARN}
        if line.course is None:
            tones[4] = Tone.WARN
        cells = (line.class_title, line.subject_title, line.subgroup_title, asked, weekly, words)
        return Record(cells, line, tones)

    def _show_hours(self) -> None:
        if self._load is None:
            return
        chosen = self.staff.currentData()
        vacant = sum(one.keeper is None for one in self._load.lines)
        words = self.tr("Pages without a teacher: {vacant}").format(vacant=vacant)
        if chosen not in (None, _NOT_CHOSEN):
            own = self.tr("{name}: {hours} h a week")
            words = own.format(name=self.staff.currentText(), hours=self._load.hours.get(chosen, 0)) + " · " + words
        self.hours.setText(words)
