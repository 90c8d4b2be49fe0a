"""Checking a list row by row before anything is written (S2-3.2a)."""

from __future__ import annotations

from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.people import PersonName
from ejournal_desktop.kernel.text import normalised
from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity
from ejournal_desktop.readmodels.year_lists import ListedPerson, ListKind, ListReading, ListRowState
from ejournal_desktop.services.timetable.names import class_key, name_key, person_name
from ejournal_desktop.spreadsheets.name_lists import ListColumn
from ejournal_desktop.storage.queries.people import class_groups, roster, staff_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import YearId
    from ejournal_desktop.readmodels.people import ClassGroupView
    from ejournal_desktop.spreadsheets.name_lists import ListRow
    from ejournal_desktop.storage.reading import Reading

_LATIN: Final = frozenset("abcdefghijklmnopqrstuvwxyz")


class ListProblem(StrEnum):
    """What is wrong or doubtful in a row of a list; fronts hold the words."""

    NO_NAME = "no_name"
    CLASS_UNKNOWN = "class_unknown"
    ROW_REPEATED = "row_repeated"
    DATE_UNREADABLE = "date_unreadable"
    MIXED_LETTERS = "mixed_letters"
    NAMESAKE_ELSEWHERE = "namesake_elsewhere"


_ERRORS: Final = frozenset({ListProblem.NO_NAME, ListProblem.CLASS_UNKNOWN, ListProblem.DATE_UNREADABLE})


def checked_list(reading: Reading, kind: ListKind, year: YearId, rows: Sequence[ListRow]) -> ListReading:
    """Return the rows with what taking them would do, and everything that is wrong or doubtful in them."""
    views = class_groups(reading, year) if kind is ListKind.STUDENTS else ()
    classes = {class_key(view.title): view for view in views}
    known = _known_people(reading, kind, views)
    seen: Counter[tuple[str, str]] = Counter()
    found: list[tuple[ListedPerson, ListRowState]] = []
    problems: list[ImportProblem] = []
    for row in rows:
        person, own = _person(row, kind, classes)
        key = name_key(person.name.full)
        place = class_key(person.class_title) if kind is ListKind.STUDENTS else ""
        seen[place, key] += 1
        state = _state(known, key, place)
        problems += [_problem(code, row, person) for code in (*own, *_doubts(state, seen[place, key]))]
        if seen[place, key] == 1:
            found.append((person, state))
    return ListReading(kind, tuple(found), tuple(problems), {view.title: view.class_group for view in views})


def _person(
    row: ListRow, kind: ListKind, classes: Mapping[str, ClassGroupView]
) -> tuple[ListedPerson, Sequence[ListProblem]]:
    """Return the person of a row and what is wrong with it."""
    texts, problems = row.texts, []
    name = (
        PersonName(*(normalised(texts.get(column, "")) for column in _NAME))
        if texts.get(ListColumn.SURNAME)
        else person_name(texts.get(ListColumn.FULL_NAME, ""))
    )
    if not name.surname or not name.given_name:
        problems.append(ListProblem.NO_NAME)
    if _has_mixed_letters(name.full):
        problems.append(ListProblem.MIXED_LETTERS)
    if row.is_date_unreadable:
        problems.append(ListProblem.DATE_UNREADABLE)
    title = texts.get(ListColumn.CLASS, "")
    view = classes.get(class_key(title))
    if kind is ListKind.STUDENTS and view is None:
        problems.append(ListProblem.CLASS_UNKNOWN)
    return ListedPerson(title if view is None else view.title, name, row.birth_date), problems


_NAME: Final = (ListColumn.SURNAME, ListColumn.GIVEN_NAME, ListColumn.PATRONYMIC)


def _has_mixed_letters(name: str) -> bool:
    """Tell whether Latin letters stand among Cyrillic ones, as a mistyped «A» does."""
    for word in name.casefold().split():
        letters = {letter for letter in word if letter.isalpha()}
        if letters & _LATIN and letters - _LATIN:
            return True
    return False


def _known_people(reading: Reading, kind: ListKind, views: Sequence[ClassGroupView]) -> Mapping[str, frozenset[str]]:
    """Return in which classes each name is known, the empty one for the staff."""
    found: dict[str, set[str]] = {}
    if kind is ListKind.STAFF:
        return {name_key(name.full): frozenset({""}) for name in staff_names(reading).values()}
    for view in views:
        for row in roster(reading, view.class_group):
            found.setdefault(name_key(row.name.full), set()).add(class_key(view.title))
    return {name: frozenset(places) for name, places in found.items()}


def _state(known: Mapping[str, frozenset[str]], key: str, place: str) -> ListRowState:
    places = known.get(key, frozenset())
    if place in places:
        return ListRowState.KNOWN
    return ListRowState.ELSEWHERE if places else ListRowState.NEW


def _doubts(state: ListRowState, times: int) -> Iterator[ListProblem]:
    if times > 1:
        yield ListProblem.ROW_REPEATED
    if state is ListRowState.ELSEWHERE:
        yield ListProblem.NAMESAKE_ELSEWHERE


def _problem(code: ListProblem, row: ListRow, person: ListedPerson) -> ImportProblem:
    severity = ProblemSeverity.ERROR if code in _ERRORS else ProblemSeverity.WARNING
    fields = (("name", person.name.full), ("class_title", person.class_title))
    return ImportProblem(code, severity, str(row.number), fields)
