"""«Подгруппы»: a class by name, one column for each subject taught in subgroups (S4-5.1f)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.outlined import OutlinedComboBox
from ejournal_desktop.gui.widgets.tinted import ToneButton, ToneLabel
from ejournal_desktop.gui.widgets.value_grid import CellKind, GridColumn, ValueGrid

if TYPE_CHECKING:
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.kernel.identifiers import ClassGroupId, StudentId, SubgroupId, SubjectId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.readmodels.year_lists import SubgroupList
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.school_year.subgroup_lists import PutIntoSubgroups
    from ejournal_desktop.services.session import Session


class SubgroupsPage(YearPage):
    """The whole list is stored at once; the names stand fast."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._sheet: SubgroupList | None = None
        self.classes = OutlinedComboBox()
        self.classes.setAccessibleName(self.tr("Class"))
        self.classes.setMinimumHeight(SIZES.button_height)
        self.classes.setSizeAdjustPolicy(OutlinedComboBox.SizeAdjustPolicy.AdjustToContents)
        self.explained = ToneLabel("", Tone.SECONDARY)
        self.explained.setWordWrap(True)
        self.grid = ValueGrid(self.tr("Students and their subgroups"))
        self.keep_button = ToneButton(self.tr("&Store the list"))
        self.lay_out((self.classes, self.keep_button), ((self.explained, 0), (self.grid, 1)))
        self.classes.activated.connect(self._load)
        self.keep_button.clicked.connect(self.keep)
        add_command(self, self.tr("Store the list"), ("Ctrl+S",), self.keep)

    @property
    def legend(self) -> str:
        """The keys of the page."""
        return self.tr("F2 another subgroup · Ctrl+S store the list · Ctrl+Z take back")

    def shown(self) -> None:
        """Read the classes and take the focus."""
        self.grid.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read the classes and the list on show again."""
        self.read(partial(self.services.subgroups.classes, self.session), self._on_classes)

    def keep(self) -> None:
        """Store what differs from the list as it was read."""
        sheet = self._sheet
        if sheet is None:
            return
        places = self._places(sheet)
        changed = {key: wanted for key, wanted in places.items() if sheet.places.get(key) != wanted}
        if changed:
            call = partial(self.services.subgroups.put, self.session, sheet.class_group, changed)
            self.read(call, self._on_put)

    def _places(self, sheet: SubgroupList) -> dict[tuple[StudentId, SubjectId], SubgroupId | None]:
        return {
            (student, subject.subject): cells[place]  # type: ignore[misc]  # a cell holds what its column offers
            for (student, _), cells in zip(sheet.students, self.grid.values.rows, strict=True)
            for place, subject in enumerate(sheet.subjects, start=1)
        }

    def _on_classes(self, views: tuple[ClassGroupView, ...]) -> None:
        chosen: ClassGroupId | None = self.classes.currentData()
        self.classes.clear()
        for view in views:
            self.classes.addItem(view.title, view.class_group)
        self.classes.setCurrentIndex(max(self.classes.findData(chosen), 0))
        self._load()

    def _load(self) -> None:
        group = self.classes.currentData()
        for part in (self.classes, self.keep_button, self.undo_button, self.grid):
            part.setVisible(group is not None)
        if group is not None:
            self.read(partial(self.services.subgroups.sheet, self.session, group), self._on_loaded)
        else:
            self.explained.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.explained.setText(self.tr("There is no class whose subgroups you form"))

    def _on_loaded(self, sheet: SubgroupList) -> None:
        self._sheet = sheet
        for part in (self.grid, self.keep_button):
            part.setVisible(bool(sheet.subjects))
        self.explained.setAlignment(Qt.AlignmentFlag.AlignLeading if sheet.subjects else Qt.AlignmentFlag.AlignCenter)
        words = self.tr("Subgroups from {day} on, by the list of the homeroom teacher")
        if not sheet.subjects:
            words = self.tr("No subject of this class is taught in subgroups")
        self.explained.setText(words.format(day=f"{sheet.day:%d.%m.%Y}"))
        none = (None, self.tr("in none"))
        columns = [GridColumn(self.tr("Student"), is_fixed=True)]
        columns += [
            GridColumn(subject.title, CellKind.CHOICE, (none, *subject.subgroups)) for subject in sheet.subjects
        ]
        rows = [
            (name.full, *(sheet.places.get((student, subject.subject)) for subject in sheet.subjects))
            for student, name in sheet.students
        ]
        self.grid.values.show_rows(columns, rows)

    def _on_put(self, put: PutIntoSubgroups) -> None:
        self.may_undo(partial(self.services.subgroups.take_back, self.session, put))
        self.after_store()
        self.tell(self.tr("Stored, changes: {count}").format(count=len(put.written)), NoticeKind.DONE)
