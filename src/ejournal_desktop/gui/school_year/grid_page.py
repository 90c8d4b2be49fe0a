"""«Сетка недели»: the timetable by class, teacher and room, changed lesson by lesson from a day on (S0-4.9.2)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from ejournal_desktop.gui.school_year.timetable_page import doubt_words
from ejournal_desktop.gui.school_year.week_chooser import WeekChooser
from ejournal_desktop.gui.school_year.week_dialogs import WeekLessonDialog, WeekLookDialog
from ejournal_desktop.gui.school_year.week_draft import WeekDraft
from ejournal_desktop.gui.school_year.week_grid import WeekGrid
from ejournal_desktop.gui.school_year.week_words import cell_lines, note_words
from ejournal_desktop.gui.school_year.year_page import YearPage
from ejournal_desktop.gui.tokens import SIZES, Tone
from ejournal_desktop.gui.widgets.banner import NoticeKind
from ejournal_desktop.gui.widgets.commands import add_command
from ejournal_desktop.gui.widgets.empty_state import EmptyState
from ejournal_desktop.gui.widgets.tinted import ElidedLabel, PrimaryButton, ToneButton
from ejournal_desktop.readmodels.timetable_week import WeekPlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from ejournal_desktop.gui.school_year.week_dialogs import LessonWish
    from ejournal_desktop.gui.school_year.week_draft import ShownLesson
    from ejournal_desktop.gui.tasks import TaskRunner
    from ejournal_desktop.readmodels.timetable_week import SchoolWeek, WeekForecast
    from ejournal_desktop.readmodels.year_lists import TimetableDoubt
    from ejournal_desktop.services.school_year.services import SchoolYearServices
    from ejournal_desktop.services.session import Session
    from ejournal_desktop.services.timetable.service import AppliedImport

_EVERY_WEEK: Final = 0


class WeekGridPage(YearPage):
    """Ins puts a lesson in, Enter changes it, Del takes it out; Ctrl+S shows what that does and stores it."""

    def __init__(self, services: SchoolYearServices, session: Session, tasks: TaskRunner) -> None:
        super().__init__(services, session, tasks)
        self._draft: WeekDraft | None = None
        self._cut: ShownLesson | None = None
        self._make_parts()
        self.lay_out(self.chooser.boxes, ((self._acts(), 0), (self._body, 1)))
        self._show_buttons()
        self._connect()
        self._add_commands()

    @property
    def legend(self) -> str:
        """The keys of the page."""
        if self._draft is not None and not self._draft.week.can_edit:
            return self.tr("arrows a lesson of the week · F5 read again")
        return self.tr(
            "Ins put in · Enter change · Del take out · Ctrl+X, Ctrl+V move · Ctrl+S look and store · Ctrl+Z take back"
        )

    def shown(self) -> None:
        """Read everything and take the focus."""
        self.grid.setFocus()
        self.reload()

    def is_at_work(self) -> bool:
        """Tell whether changes are typed and not stored."""
        return self._draft is not None and not self._draft.edit.is_empty

    def reload(self) -> None:
        """Read the week of the chosen day again."""
        day = None if self._draft is None else self.chooser.first_day
        self.read(partial(self.services.week.week, self.session, day), self._on_loaded)

    def undo(self) -> None:
        """Take back the last typed change, else the last stored one."""
        if self._draft is not None and self._draft.can_step_back:
            self._draft.step_back()
            self._on_typed()
        else:
            super().undo()

    def put_in(self) -> None:
        """Ask for a lesson at the time of the cursor."""
        draft = self._editable()
        if draft is not None and self.grid.currentIndex().isValid():
            place = WeekPlace(*self.grid.week.time_of(self.grid.currentIndex()), _EVERY_WEEK, self.chooser.room)
            self._ask(draft, None, place, lambda wish: self._store_wish(draft, wish))

    def change(self) -> None:
        """Ask what a lesson of the cell is to be; an empty cell gets one."""
        if self.grid.here():
            self._with_lesson(self._change)
        else:
            self.put_in()

    def take_out(self) -> None:
        """Take a lesson of the cell out of the week, or let one stay after all."""
        self._with_lesson(self._take_out, also_ended=True)

    def cut(self) -> None:
        """Remember a lesson of the cell to put it elsewhere."""
        self._with_lesson(self._remember)

    def paste(self) -> None:
        """Move the remembered lesson to the time of the cursor."""
        draft, lesson = self._editable(), self._cut
        if draft is None or lesson is None or not self.grid.currentIndex().isValid():
            return
        weekday, bell = self.grid.week.time_of(self.grid.currentIndex())
        draft.put(lesson, lesson.course.course, replace(lesson.place, weekday=weekday, bell=bell))
        self._on_typed()

    def drop(self) -> None:
        """Throw away what was typed."""
        if self._draft is not None:
            self._draft.clear()
            self._on_typed()

    def look(self) -> None:
        """Show what storing would do."""
        draft = self._editable()
        if draft is None:
            return
        if draft.edit.is_empty:
            self.tell(self.tr("Nothing is changed yet"))
            return
        self.read(partial(_looked, self.services, self.session, draft), self._on_looked)

    def _on_looked(self, found: tuple[WeekForecast, tuple[TimetableDoubt, ...]]) -> None:
        forecast, doubts = found
        dialog = WeekLookDialog(forecast, [doubt_words(one) for one in doubts], self)
        dialog.confirmed.connect(partial(self._store, forecast))
        dialog.open()

    def _store(self, forecast: WeekForecast, tells: object) -> None:
        draft = self._editable()
        if draft is not None:
            told = forecast.teachers if tells else ()
            notes = {one.staff: note_words(one, forecast.starts) for one in told}
            self.read(partial(self.services.week.store, self.session, draft.edit, notes), self._on_stored)

    def _on_stored(self, stored: AppliedImport) -> None:
        if self._draft is not None:
            self._draft.clear()
        self.may_undo(partial(self.services.timetable.undo_import, self.session, stored))
        self.after_store()
        words = self.tr("The timetable holds from {day} on · notes sent: {count}")
        self.tell(words.format(day=f"{stored.starts:%d.%m.%Y}", count=len(stored.notes)), NoticeKind.DONE)

    def _on_loaded(self, week: SchoolWeek | None) -> None:
        self._body.setCurrentWidget(self.empty if week is None else self.grid)
        if week is None:
            self._draft = None
        elif self._draft is None:
            self._draft = WeekDraft(week)
        elif not self._draft.use_week(week):
            self.tell(self.tr("On this day other lessons stand in the timetable: what was typed is gone"))
        self._show_buttons()
        self.chooser.show_week(week)

    def _show_lessons(self) -> None:
        draft = self._draft
        if draft is not None:
            lessons = [one for one in draft.lessons() if self.chooser.is_shown(one)]
            self.grid.show_lessons(draft.week.bells, lessons, self.chooser.kind)
        self._show_state()

    def _show_state(self) -> None:
        draft = self._draft
        self.drop_button.setEnabled(draft is not None and not draft.edit.is_empty)
        self.store_button.setEnabled(draft is not None and not draft.edit.is_empty)
        self.undo_button.setEnabled(self._undo is not None or (draft is not None and draft.can_step_back))
        if draft is None:
            self.state.setText("")
        elif draft.edit.is_empty:
            self._show_standing(draft)
        else:
            words = self.tr("Typed and not stored yet: {count} · they hold from {day} on")
            self.state.setText(words.format(count=draft.size, day=f"{draft.week.day:%d.%m.%Y}"))
            self.state.set_tone(Tone.WARN)

    def _show_standing(self, draft: WeekDraft) -> None:
        clashes = len(draft.week.clashes)
        words = self.tr("The timetable of {day}").format(day=f"{draft.week.day:%d.%m.%Y}")
        if clashes:
            words += " · " + self.tr("⚠ clashes in the school: {count}").format(count=clashes)
        self.state.setText(words)
        self.state.set_tone(Tone.WARN if clashes else Tone.SECONDARY)

    def _editable(self) -> WeekDraft | None:
        return self._draft if self._draft is not None and self._draft.week.can_edit else None

    def _with_lesson(self, act: Callable[[WeekDraft, ShownLesson], None], *, also_ended: bool = False) -> None:
        """Do something with the lesson of the cell; where there are several, ask with which."""
        draft = self._editable()
        if draft is None:
            return
        found = [one for one in self.grid.here() if also_ended or not one.is_ended]
        if len(found) == 1:
            act(draft, found[0])
        elif found:
            self.menu.clear()
            for one in found:
                words = cell_lines(one, self.chooser.kind).replace("\n", " · ").replace("&", "&&")
                self.menu.addAction(words).triggered.connect(_doing(act, draft, one))
            self.menu.popup(self.grid.viewport().mapToGlobal(self.grid.visualRect(self.grid.currentIndex()).center()))

    def _change(self, draft: WeekDraft, lesson: ShownLesson) -> None:
        def put(wish: LessonWish) -> None:
            draft.put(lesson, wish.course, wish.place)
            self._finish_wish(draft, wish)

        self._ask(draft, lesson, lesson.place, put)

    def _store_wish(self, draft: WeekDraft, wish: LessonWish) -> None:
        draft.add(wish.course, wish.place)
        self._finish_wish(draft, wish)

    def _finish_wish(self, draft: WeekDraft, wish: LessonWish) -> None:
        if wish.keeper is not None:
            draft.let_keep(wish.course, wish.keeper)
        self._on_typed()
        self.grid.go_to(wish.place.weekday, wish.place.bell)

    def _ask(
        self, draft: WeekDraft, lesson: ShownLesson | None, place: WeekPlace, put: Callable[[LessonWish], None]
    ) -> None:
        courses = self.chooser.courses(draft)
        if lesson is not None and lesson.course not in courses:
            courses = [lesson.course, *courses]
        course = None if lesson is None else lesson.course.course
        dialog = WeekLessonDialog(draft.week, courses, (course, place), self)
        dialog.answered.connect(put)
        dialog.open()

    def _take_out(self, draft: WeekDraft, lesson: ShownLesson) -> None:
        if lesson.is_ended:
            draft.restore(lesson)
        else:
            draft.remove(lesson)
        self._on_typed()

    def _remember(self, draft: WeekDraft, lesson: ShownLesson) -> None:
        del draft
        self._cut = lesson
        words = self.tr("Ctrl+V moves here: {lesson}")
        self.said.emit(words.format(lesson=cell_lines(lesson, self.chooser.kind).replace("\n", ", ")))

    def _on_typed(self) -> None:
        self._cut = None  # what was cut may be another lesson by now
        self._show_lessons()
        self.said.emit(self.state.text())

    def _show_buttons(self) -> None:
        can_edit = self._draft is not None and self._draft.week.can_edit
        for button in (self.add_button, self.drop_button, self.store_button, self.undo_button):
            button.setVisible(can_edit)  # only when they have a parent: without one they would be windows

    def _make_parts(self) -> None:
        self.chooser = WeekChooser(self)
        self.add_button = ToneButton(self.tr("&Put a lesson in…"))
        self.drop_button = ToneButton(self.tr("&Throw away"))
        self.store_button = PrimaryButton(self.tr("&Look and store…"))
        self.state = ElidedLabel(tone=Tone.SECONDARY)
        self.grid, self.menu = WeekGrid(self.tr("The week")), QMenu(self)
        self.empty = EmptyState(self.tr("There is no school year yet: open one first"))
        self._body = QStackedWidget()
        for part in (self.grid, self.empty):
            self._body.addWidget(part)

    def _acts(self) -> QWidget:
        """Return the line under the boxes: how far it is, and the acts."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SIZES.spacing_s)
        row.addWidget(self.state, 1)
        for button in (self.add_button, self.drop_button, self.store_button):
            row.addWidget(button)
        return line

    def _connect(self) -> None:
        self.chooser.chosen.connect(self._show_lessons)
        self.chooser.day_chosen.connect(self.reload)
        self.add_button.clicked.connect(self.put_in)
        self.drop_button.clicked.connect(self.drop)
        self.store_button.clicked.connect(self.look)
        self.grid.doubleClicked.connect(self.change)

    def _add_commands(self) -> None:
        for words, keys, act in (
            (self.tr("Put a lesson in"), ("Ins", "Ctrl+N"), self.put_in),
            (self.tr("Change the lesson"), ("Return", "Enter", "F2"), self.change),
            (self.tr("Take the lesson out"), ("Del",), self.take_out),
            (self.tr("Cut the lesson"), ("Ctrl+X",), self.cut),
            (self.tr("Move the lesson here"), ("Ctrl+V",), self.paste),
        ):
            add_command(self.grid, words, keys, act)
        add_command(self, self.tr("Look and store"), ("Ctrl+S",), self.look)


def _looked(
    services: SchoolYearServices, session: Session, draft: WeekDraft
) -> tuple[WeekForecast, tuple[TimetableDoubt, ...]]:
    """Return what storing would do, and what the regulation says of the day."""
    return services.week.look(session, draft.edit), services.terms.doubts(session, draft.edit.starts)


def _doing(act: Callable[[WeekDraft, ShownLesson], None], draft: WeekDraft, lesson: ShownLesson) -> Callable[[], None]:
    """Return the act of a line of the menu; actions would hand a flag to a bound argument."""
    return lambda: act(draft, lesson)
