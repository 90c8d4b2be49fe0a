"""Records of the whole school that an import needs: bells, subjects, staff."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain import changes
from ejournal_desktop.kernel.identifiers import StaffId, SubjectId
from ejournal_desktop.readmodels.imports import ImportProblem, ProblemSeverity
from ejournal_desktop.readmodels.timetable import PlanProblem, RecordKind
from ejournal_desktop.services.timetable.names import is_short, name_key, person_name, short_title, staff_key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ejournal_desktop.domain.people import PersonName
    from ejournal_desktop.readmodels.calendar import BellTimes
    from ejournal_desktop.readmodels.timetable import WantedBell
    from ejournal_desktop.services.timetable.draft import Draft


def bell_numbers(wanted: Sequence[WantedBell], stored: Mapping[int, BellTimes]) -> Mapping[int, int]:
    """Return the lesson number of each hour: by its start where the school has all of them, else by its place."""
    by_start = {times.starts: number for number, times in stored.items()}
    starts = [None if bell.times is None else bell.times.starts for bell in wanted]
    if wanted and all(start in by_start for start in starts):
        return {bell.number: by_start[start] for bell, start in zip(wanted, starts, strict=True) if start is not None}
    return {bell.number: bell.number for bell in wanted}


def bell_problems(
    wanted: Sequence[WantedBell], numbers: Mapping[int, int], stored: Mapping[int, BellTimes]
) -> Iterator[ImportProblem]:
    """Yield the lesson numbers whose times in the file are not the school's; the school's own stay."""
    for bell in wanted:
        number = numbers[bell.number]
        if bell.times is not None and stored.get(number, bell.times) != bell.times:
            place = (("number", str(number)),)
            yield ImportProblem(PlanProblem.BELL_TIMES_DIFFER, ProblemSeverity.WARNING, "", place)


def draft_bells(
    draft: Draft, wanted: Sequence[WantedBell], numbers: Mapping[int, int], stored: Mapping[int, BellTimes]
) -> None:
    """Add the lesson numbers that the school does not have yet, as far as their times are known."""
    for bell in wanted:
        number = numbers[bell.number]
        if number in stored:
            draft.reuse(RecordKind.BELL)
        elif bell.times is not None:
            times = (f"{bell.times.starts:%H:%M}", f"{bell.times.ends:%H:%M}")
            draft.create(RecordKind.BELL, number, changes.BellPeriodDefined(number, *times))


def draft_subjects(
    draft: Draft, titles: Sequence[str], stored: Mapping[SubjectId, changes.SubjectDefined]
) -> Mapping[str, SubjectId]:
    """Add the missing subjects at the end of the curriculum and return all by the key of their title."""
    known = {name_key(subject.title): identity for identity, subject in stored.items()}
    position = max((subject.position for subject in stored.values()), default=0)
    for title in titles:
        key = name_key(title)
        if key in known:
            draft.reuse(RecordKind.SUBJECT)
            continue
        position += 1
        subject = known[key] = SubjectId(draft.new_identifier())
        change = changes.SubjectDefined(subject, title, short_title(title), position)
        draft.create(RecordKind.SUBJECT, subject, change)
    return known


def draft_staff(draft: Draft, names: Sequence[str], stored: Mapping[StaffId, PersonName]) -> Mapping[str, StaffId]:
    """Add the missing members of staff and return all of the file by the key of their name there."""
    known: dict[str, StaffId] = {}
    for text in names:
        name = person_name(text)
        found = _known_person(name, stored)
        if found is not None:
            draft.reuse(RecordKind.STAFF)
            known[staff_key(text)] = found
        elif staff_key(text) not in known:
            staff = known[staff_key(text)] = StaffId(draft.new_identifier())
            change = changes.StaffMemberRegistered(staff, name.surname, name.given_name, name.patronymic)
            draft.create(RecordKind.STAFF, staff, change)
    return known


def _known_person(name: PersonName, stored: Mapping[StaffId, PersonName]) -> StaffId | None:
    """Return who bears a name; a name with initials also means the only one whose initials they are."""
    key = name_key(name.full)
    same = [staff for staff, known in stored.items() if name_key(known.full) == key]
    if not same and is_short(name):
        key = name_key(name.with_initials)
        same = [staff for staff, known in stored.items() if name_key(known.with_initials) == key]
        return same[0] if len(same) == 1 else None
    return same[0] if same else None
