"""The keys of each screen in words, as the sheet of keys shows them (ux.md 5.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CONTEXT: Final = "Keys"
_Rows = tuple[tuple[str, str], ...]

EVERYWHERE: Final[_Rows] = (
    ("F1, Ctrl+Shift+H", translatable("Keys", "help on this page")),
    ("Ctrl+H", translatable("Keys", "this sheet of keys")),
    ("Alt, F10", translatable("Keys", "menu")),
    ("Ctrl+K", translatable("Keys", "find a command or a class")),
    ("Alt+Home", translatable("Keys", "my day")),
    ("F5, Ctrl+R", translatable("Keys", "refresh")),
    ("F12, Ctrl+L", translatable("Keys", "close the journal behind you")),
)

BY_SCREEN: Final[Mapping[str, _Rows]] = {
    "my_day": (
        ("↑ ↓", translatable("Keys", "another lesson")),
        ("Enter", translatable("Keys", "open the lesson in the journal")),
        ("1–9", translatable("Keys", "open the lesson with this number")),
        ("Ctrl+↓", translatable("Keys", "to the lessons that are not complete")),
        ("Ctrl+↑", translatable("Keys", "back to the lessons of the day")),
        ("Alt+← →", translatable("Keys", "day before, day after")),
        ("Home", translatable("Keys", "today")),
        ("Menu, Shift+F10", translatable("Keys", "acts with the lesson")),
        ("Ctrl+Z", translatable("Keys", "take back what happened to a lesson")),
    ),
    "journal": (
        ("1–5", translatable("Keys", "mark, then the next student")),
        ("н б п о", translatable("Keys", "absence code (keys Y , G J in the Latin layout)")),
        ("↓, Enter, Space", translatable("Keys", "next student; a suggested absence is taken over")),
        ("Backspace", translatable("Keys", "take back the entry above")),
        ("Delete", translatable("Keys", "clear the cell; refuse a suggested absence")),
        ("+", translatable("Keys", "second mark in the same cell")),
        ("← →", translatable("Keys", "another lesson of the same student")),
        ("F2, Ctrl+5", translatable("Keys", "edit the cell; «о10»: late, and the minutes")),
        ("Shift+F2, Ctrl+6", translatable("Keys", "note to the mark (on the keypad: *)")),
        ("Alt+↓", translatable("Keys", "card of the cell: note, author, everything that stood there")),
        ("F3, Ctrl+1", translatable("Keys", "topic")),
        ("F4, Ctrl+2", translatable("Keys", "homework")),
        ("F6, Ctrl+3", translatable("Keys", "kind of work")),
        ("F7, Ctrl+4", translatable("Keys", "roll call: Space means absent")),
        ("Ctrl+F", translatable("Keys", "find a student from two letters")),
        ("Ctrl+U", translatable("Keys", "unsorted papers: surname, mark, next paper")),
        ("Shift+↑ ↓ ← →", translatable("Keys", "select; a digit or a code fills the empty cells")),
        ("Ctrl+Space", translatable("Keys", "select the whole lesson")),
        ("Ctrl+D", translatable("Keys", "copy the top value of the selection down")),
        ("Ctrl+Enter", translatable("Keys", "the lesson is complete; with a selection: fill its empty cells")),
        ("1–4", translatable("Keys", "why the lesson is entered later, when that is asked")),
        ("Menu, Shift+F10", translatable("Keys", "acts with the lesson")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
        ("Ctrl+B", translatable("Keys", "mean, number of marks and absences beside the grid")),
        ("Ctrl+Shift+F", translatable("Keys", "show or hide future lessons")),
        ("Ctrl+Shift+E", translatable("Keys", "reason of a correction")),
        ("Ctrl+Shift+R", translatable("Keys", "say the whole row")),
        ("↑", translatable("Keys", "from the first student: the lesson itself, Enter opens its acts")),
        ("Esc", translatable("Keys", "leave the field, clear the selection")),
    ),
    "topics": (
        ("↑ ↓", translatable("Keys", "another topic")),
        ("Enter", translatable("Keys", "put the topic into the lesson")),
        ("Ctrl+Enter", translatable("Keys", "put the topic into the lesson and go on")),
        ("Ctrl+J", translatable("Keys", "this topic and the next one in one lesson")),
        ("F3, Ctrl+1", translatable("Keys", "topic")),
        ("F4, Ctrl+2", translatable("Keys", "homework; Alt+1–3 insert § № стр.")),
        ("Ctrl+D", translatable("Keys", "the same homework in the parallel classes")),
        ("Ctrl+↓, Ctrl+↑", translatable("Keys", "the rest of the plan a lesson later, earlier")),
        ("F2", translatable("Keys", "edit the text")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
    ),
    "paper_entry": (
        ("Ctrl+G", translatable("Keys", "number of a sheet; Enter opens its lesson")),
        ("1–5, н о", translatable("Keys", "as in the journal: one key, then the next student")),
        ("F3, F4, F6", translatable("Keys", "topic, homework, kind of work")),
        ("Ctrl+Enter", translatable("Keys", "the lesson is complete, on to the next one that waits")),
        ("Alt+← →", translatable("Keys", "lesson before, lesson after")),
        ("Alt+PgUp, Alt+PgDn", translatable("Keys", "days before, days after")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo; at the start of a lesson: open the one before again")),
        ("Ctrl+P, Ctrl+S", translatable("Keys", "blank sheets of the lessons on show: print, save as PDF")),
    ),
    "lesson_sheets": (
        ("Ctrl+P", translatable("Keys", "print")),
        ("Ctrl+S", translatable("Keys", "save as PDF")),
    ),
    "plans": (
        ("Ctrl+F", translatable("Keys", "find plans by class, subject, teacher or state")),
        ("Ins", translatable("Keys", "new topic")),
        ("F2", translatable("Keys", "edit the text")),
        ("Del", translatable("Keys", "take the rows out")),
        ("Alt+↑ ↓", translatable("Keys", "move the rows")),
        ("Ctrl+↓, Ctrl+↑", translatable("Keys", "the rest of the plan a lesson later, earlier")),
        ("Ctrl+V, Ctrl+O", translatable("Keys", "paste rows, import a file")),
        ("Ctrl+S", translatable("Keys", "save as a workbook")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
    ),
    "curriculum": (
        ("0–9, F2", translatable("Keys", "hours a week or a year; Enter stores them")),
        ("Ctrl+D", translatable("Keys", "the same hours in the parallel classes")),
        ("Del", translatable("Keys", "take the hours out")),
        ("Enter", translatable("Keys", "course plan of the row")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
    ),
    "reports": (
        ("1–9, 0", translatable("Keys", "choose a report")),
        ("Enter", translatable("Keys", "into the report; in the list of gaps: to the lesson")),
        ("Ctrl+T", translatable("Keys", "chart, table")),
        ("↑ ↓", translatable("Keys", "another bar of the chart, another row")),
        ("Ctrl+P", translatable("Keys", "print")),
        ("Ctrl+S", translatable("Keys", "save as PDF, workbook or CSV")),
        ("Ctrl+C", translatable("Keys", "copy the table")),
        ("Esc", translatable("Keys", "back to the cards")),
    ),
    "periods": (
        ("Enter, Space", translatable("Keys", "accept the suggestion, then the next student")),
        ("1–5", translatable("Keys", "another mark than the suggested one")),
        ("F2, Ctrl+5", translatable("Keys", "type «н/а» or «зач»")),
        ("Shift+F2, Ctrl+6", translatable("Keys", "reason for another mark")),
        ("Delete", translatable("Keys", "clear the cell")),
        ("Ctrl+Enter", translatable("Keys", "accept all undisputed suggestions of the course")),
        ("Alt+↓, Alt+↑", translatable("Keys", "one course, the whole class")),
        ("F7, Ctrl+4", translatable("Keys", "who needs more marks")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
    ),
    "homeroom": (
        ("б п н", translatable("Keys", "reason of the day (keys , G Y in the Latin layout)")),
        ("Shift+← →", translatable("Keys", "several days: the letter gives them one reason")),
        ("Enter", translatable("Keys", "lessons of the day; the same letters act on one lesson")),
        ("о 1–9", translatable("Keys", "at a lesson: late, and the minutes")),
        ("Del", translatable("Keys", "take the reason back")),
        ("F2, Ctrl+5", translatable("Keys", "document of the reason")),
        ("Ctrl+Enter", translatable("Keys", "the week is checked")),
        ("Alt+← →", translatable("Keys", "week before, week after")),
        ("F8, Ctrl+E", translatable("Keys", "write a letter")),
        ("Ctrl+M", translatable("Keys", "note to the deputy head about the lesson")),
        ("Alt+1–5", translatable("Keys", "another tab")),
        ("Ctrl+Z, Ctrl+Y", translatable("Keys", "undo, redo")),
    ),
    "board": (
        ("Ins, Ctrl+N", translatable("Keys", "new announcement, new entry")),
        ("Ctrl+Enter", translatable("Keys", "hang it up, note as read, put it into the portfolio")),
        ("Del", translatable("Keys", "take it down")),
        ("Ctrl+P", translatable("Keys", "print")),
        ("Ctrl+Z", translatable("Keys", "undo")),
        ("Alt+1 … Alt+3", translatable("Keys", "announcements, notes, my portfolio")),
    ),
    "movement": (
        ("↑ ↓", translatable("Keys", "another movement")),
        ("Ins, Ctrl+N", translatable("Keys", "new movement of a student")),
        ("Ctrl+Enter", translatable("Keys", "record the movement")),
        ("F2, Ctrl+5", translatable("Keys", "number of the order")),
        ("Del", translatable("Keys", "what taking the movement back would do")),
        ("Ctrl+Z", translatable("Keys", "take back what was recorded last")),
        ("Alt+1, Alt+2", translatable("Keys", "movement, subgroups")),
        ("Esc", translatable("Keys", "back to the list")),
    ),
    "archive": (
        ("F5, Ctrl+R", translatable("Keys", "read the flash drives again")),
        ("↑ ↓", translatable("Keys", "another flash drive")),
        ("Enter", translatable("Keys", "write the archive")),
        ("Ctrl+O", translatable("Keys", "check or open a file")),
        ("Ctrl+P", translatable("Keys", "act for signatures; in an old archive its pages")),
        ("Ctrl+F", translatable("Keys", "search in an old archive")),
        ("Ctrl+I", translatable("Keys", "restore the base")),
        ("Alt+1–6", translatable("Keys", "another tab")),
    ),
    "safety": (
        ("F8, Ctrl+E", translatable("Keys", "copy the base now")),
        ("Enter", translatable("Keys", "check the chosen copy")),
        ("Ctrl+P", translatable("Keys", "act of the restore drill")),
        ("Alt+1–3", translatable("Keys", "another tab")),
    ),
    "log_ins": (
        ("↑ ↓", translatable("Keys", "another line")),
        ("Enter", translatable("Keys", "in a day: show the lines of those days")),
        ("Ctrl+E", translatable("Keys", "change the password")),
        ("Alt+1, Alt+2", translatable("Keys", "my log-ins, log-ins of all")),
    ),
    "settings": (
        ("↑ ↓", translatable("Keys", "another value")),
        ("Space", translatable("Keys", "tick or untick")),
        ("Ctrl+F", translatable("Keys", "find a rule of the school")),
        ("Alt+1–4", translatable("Keys", "another tab")),
    ),
    "printing": (
        ("Space", translatable("Keys", "tick a class")),
        ("Ctrl+S", translatable("Keys", "save as PDF")),
        ("Ctrl+P", translatable("Keys", "print")),
        ("PgUp, PgDn", translatable("Keys", "another page")),
        ("Ctrl+G", translatable("Keys", "page number")),
        ("Ctrl+F", translatable("Keys", "find in the pages")),
        ("Ctrl+2", translatable("Keys", "facing pages")),
        ("Alt+1–4", translatable("Keys", "another tab")),
    ),
}


def keys_of(screen: str) -> Sequence[tuple[str, str]]:
    """Return the keys of a screen, those that work everywhere last; words are not translated yet."""
    return (*BY_SCREEN.get(screen, ()), *EVERYWHERE)
