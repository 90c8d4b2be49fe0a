"""Any history of several computers: all come to one state, no value is dropped unseen, no contradiction is hidden (Q9).

What must be kept is told by a model that knows of every write which others its author really had before them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ejournal_desktop.domain.changes import (
    AttendanceRecorded,
    HomeworkRecorded,
    MarkRecorded,
    PeriodMarkRecorded,
    RegulationAdopted,
    TopicRecorded,
)
from ejournal_desktop.kernel.identifiers import StudentId
from ejournal_desktop.readmodels.archive import state_digest
from ejournal_desktop.storage.log import EntryContext
from ejournal_desktop.storage.projection import project
from ejournal_desktop.storage.queries.archive_content import all_state
from ejournal_desktop.storage.replay import replayed
from ejournal_desktop.sync import verify
from support.computers import COURSE, HOMEROOM, KEEPER, LESSON, OTHER, PERIOD, SUBSTITUTE, Computer, a_main_computer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.storage.replay import Fold

MOST_COMPUTERS = 5
STUDENT = StudentId(51)
PLACES: Sequence[Callable[[str | None], Change]] = (
    lambda value: MarkRecorded(LESSON, STUDENT, 0, value),
    lambda value: MarkRecorded(LESSON, STUDENT, 1, value),
    lambda value: AttendanceRecorded(LESSON, STUDENT, value, 0),
    lambda value: TopicRecorded(LESSON, value or "", 0),
    lambda value: HomeworkRecorded(LESSON, value or "", is_none_set=False),
    lambda value: PeriodMarkRecorded(COURSE, PERIOD, STUDENT, value),
)
KINDS = ("mark 0", "mark 1", "attendance 0", "topic 0", "homework 0", f"period_mark {PERIOD}")
KEY_WIDTHS = (4, 4, 3, 2, 2, 4)  # the code of a change and the fields that name the place
WRITTEN = "SELECT kind || ' ' || place, feed, sequence, value, account_id FROM written_value"
SHOWN: Mapping[str, str] = {
    "mark 0": "SELECT json_array(value) FROM mark WHERE place = 0",
    "mark 1": "SELECT json_array(value) FROM mark WHERE place = 1",
    "attendance 0": "SELECT json_array(status, late_minutes) FROM attendance",
    "topic 0": "SELECT json_array(topic, plan_hour) FROM lesson",
    "homework 0": "SELECT json_array(homework, json(iif(is_homework_none, 'true', 'false'))) FROM lesson",
    f"period_mark {PERIOD}": "SELECT json_array(value) FROM period_mark",
}
MISSED = ("4", "3")
RULES = RegulationAdopted(
    date(2026, 9, 1),
    json.dumps(
        {"attendance": {"codes": [{"code": code, "counts_as_missed": code in MISSED} for code in ("5", *MISSED)]}}
    ),
)
ODDS = {"write": 55, "bring": 24, "make": 5, "take": 6, "admit": 4, "keep_copy": 3, "put_back": 3}
ARGUMENTS = {"bring": 2, "make": 1, "take": 2, "admit": 0, "keep_copy": 0, "put_back": 1}
NOTHING = {"[null]", "[null,0]", '["",0]', '["",false]'}


@dataclass(frozen=True, eq=False)
class Write:
    """A write and what its author had before them: of every feed the number of the last entry."""

    place: str
    value: str
    feed: int
    sequence: int
    sight: Mapping[int, int]

    def saw(self, other: Write) -> bool:
        return other.sequence <= self.sight.get(other.feed, 0)


@dataclass
class History:
    """Computers that write, bring bundles to each other in any order, lose them, and are put back from copies."""

    computers: list[Computer]
    writes: list[Write] = field(default_factory=list)
    bundles: list[Computer] = field(default_factory=list)
    copies: list[Computer] = field(default_factory=list)
    begun: int = 11

    def run(self, steps: Sequence[tuple[Any, ...]]) -> None:
        for act, *chosen in steps:
            getattr(self, act)(*chosen)

    def write(self, computer: int, account: int, place: int, value: str | None, tick: int) -> None:
        author = self._computer(computer)
        change = PLACES[place](value)
        sight = {feed: len(entries) for feed, entries in author.feeds.items()}
        feed, sequence = author.write(account, change, tick=tick)
        written = json.loads(author.feeds[feed][-1].payload or b"")[0][KEY_WIDTHS[place] :]
        text = json.dumps(written, ensure_ascii=False, separators=(",", ":"))
        self.writes.append(Write(KINDS[place], text, feed, sequence, sight))

    def enter(self, computer: int, account: int, place: int, value: str | None, tick: int) -> None:
        """Let somebody write a mark in the place of an absence, or the other way round, in one entry."""
        said = PLACES[0](value), PLACES[2](None)
        if place % 2:
            said = PLACES[2](value), PLACES[0](None)
        self._computer(computer).write(account, *said, tick=tick)

    def make(self, computer: int) -> None:
        self.bundles.append(self._computer(computer).bundle())

    def take(self, computer: int, bundle: int) -> None:
        receiver = self._computer(computer)
        if self.bundles and self._bundle(bundle).device != receiver.device:
            receiver.take(self._bundle(bundle))

    def bring(self, sender: int, receiver: int) -> None:
        """Let one computer take at once what another one has."""
        if self._computer(sender) is not self._computer(receiver):
            self.make(sender)
            self.take(receiver, len(self.bundles) - 1)

    def admit(self) -> None:
        if len(self.computers) < MOST_COMPUTERS:
            self.begun += 1
            self.computers.append(self.computers[0].admit(self.begun))

    def keep_copy(self) -> None:
        self.copies.append(self.computers[0].bundle())

    def put_back(self, copy: int) -> None:
        """Let the main computer go on from a copy, under another number."""
        if self.copies:
            self.begun += 1
            self.computers[0] = self.copies[copy % len(self.copies)].copied(self.begun)

    def meet(self) -> list[Computer]:
        """Let everybody have what anybody has."""
        for one in self.computers:
            for other in self.computers:
                one.hold(other)
        for one in self.computers:
            one.hold(self.computers[-1])
        return self.computers

    def survived(self, write: Write) -> bool:
        return any(len(one.feeds.get(write.feed, ())) >= write.sequence for one in self.computers)

    def unseen(self) -> dict[str, set[Write]]:
        """Return by place the values that nobody who wrote there later had in sight."""
        alive = [one for one in self.writes if self.survived(one)]
        found: dict[str, set[Write]] = defaultdict(set)
        for write in alive:
            if not any(later.place == write.place and later.saw(write) for later in alive):
                found[write.place].add(write)
        return found

    def is_untouched(self, mark: Write, absence: Write) -> bool:
        """Tell whether nobody entered attendance in sight of the mark, or a mark in sight of the absence."""
        others = [one for one in self.writes if one not in (mark, absence)]
        words = [one for one in others if one.place == absence.place]
        marks = [one for one in others if one.place.startswith("mark")]
        is_spoken = any(one.feed == mark.feed or one.saw(mark) for one in words)
        return not is_spoken and not any(one.saw(absence) for one in marks)

    def _computer(self, number: int) -> Computer:
        return self.computers[number % len(self.computers)]

    def _bundle(self, number: int) -> Computer:
        return self.bundles[number % len(self.bundles)]


def a_history(*, has_missed: bool = False) -> History:
    """Return a school that admitted one further computer after its first entries.

    By its rules, where it has any, attendance of 4 and 3 counts as missed, so that a mark excludes it.
    """
    main = a_main_computer()
    if has_missed:
        main.write(KEEPER, RULES, scope="system")
    main.write(KEEPER, *(place("3") for place in PLACES))
    history = History([main])
    history.admit()
    return history


def steps(*accounts: int) -> st.SearchStrategy[list[tuple[Any, ...]]]:
    """Return the strategy for histories in which most steps are writes of a few places and exchanges at once.

    Left to themselves, strategies joined by «or» make histories with hardly a write that meets another one.
    """

    def story(seed: int, length: int) -> list[tuple[Any, ...]]:
        chance = Random(seed)  # noqa: S311  a story, no secret
        return [_step(chance, accounts) for _ in range(length)]

    return st.builds(story, st.integers(0, 2**64), st.integers(5, 50))


def _step(chance: Random, accounts: Sequence[int]) -> tuple[Any, ...]:
    act = chance.choices(list(ODDS), list(ODDS.values()))[0]
    numbers = (chance.randrange(10), chance.randrange(10))
    if act == "write":
        place = chance.choice((0, 0, 0, 0, *range(len(PLACES))))
        value = chance.choice(("5", "4", "3", None))
        return act, numbers[0], chance.choice(accounts), place, value, chance.choice((1, 2, 40))
    return act, *numbers[: ARGUMENTS[act]]


def in_cells(taken: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Return a story in which people enter whole cells instead of texts and period marks."""
    return [("enter", *rest) if act == "write" and rest[2] > 2 else (act, *rest) for act, *rest in taken]


def listed(fold: Fold) -> set[str]:
    return {row[0] for row in fold.connection.exec_driver_sql("SELECT kind || ' ' || place FROM open_conflict")}


def contradictory(heads: Mapping[str, Mapping[tuple[int, int], tuple[str, int]]]) -> set[str]:
    return {place for place, found in heads.items() if len({value for value, _ in found.values()}) > 1}


def heads_of(fold: Fold) -> dict[str, dict[tuple[int, int], tuple[str, int]]]:
    found: dict[str, dict[tuple[int, int], tuple[str, int]]] = defaultdict(dict)
    for place, feed, sequence, value, account in fold.connection.exec_driver_sql(WRITTEN):
        found[place][feed, sequence] = (value, account)
    return found


def checked_feeds(computer: Computer) -> list[verify.Feed]:
    """Return the log as the independent checker has it once every entry was found good."""
    return [
        verify.Feed(
            feed.feed,
            [
                verify.Entry(head["hlc"], feed.feed, sequence, json.loads(entry.payload or b"[]"), head["by"])
                for sequence, entry in enumerate(feed.entries, start=1)
                for head in [json.loads(entry.header)]
            ],
            "",
        )
        for feed in computer.log()
    ]


def many() -> settings:
    """Return many small histories, and far more in a long run."""
    return settings(max_examples=5 * settings().max_examples)


@pytest.mark.requirement("S1-4c")
@many()
@given(taken=steps(KEEPER))
def test_of_settling_authors_exactly_what_nobody_saw_contradicts_itself(taken: Sequence[tuple[Any, ...]]) -> None:
    history = a_history()
    history.run(taken)
    first, *_, last = history.meet()
    digests = set()
    for computer in (first, last):
        with replayed(computer.log()) as fold:
            digests.add(state_digest(all_state(fold)))
            heads, conflicts = heads_of(fold), listed(fold)

    assert len(digests) == 1
    unseen = history.unseen()
    assert {place: {*found} for place, found in heads.items()} == {
        place: {(write.feed, write.sequence) for write in writes} for place, writes in unseen.items()
    }
    assert conflicts == contradictory(heads)
    assert conflicts == {place for place, writes in unseen.items() if len({write.value for write in writes}) > 1}


@pytest.mark.requirement("S1-4c")
@many()
@given(taken=steps(KEEPER, SUBSTITUTE, HOMEROOM, OTHER))
def test_whoever_writes_nothing_is_dropped_unseen_and_what_stands_was_written(
    taken: Sequence[tuple[Any, ...]],
) -> None:
    history = a_history()
    history.run(taken)
    written = {(write.feed, write.sequence): write for write in history.writes}
    (computer, *_) = history.meet()
    with replayed(computer.log()) as fold:
        heads, conflicts = heads_of(fold), listed(fold)
        shown = {place: fold.connection.exec_driver_sql(query).scalar() for place, query in SHOWN.items()}

    assert conflicts == contradictory(heads)
    for place, writes in history.unseen().items():
        assert {(write.feed, write.sequence) for write in writes} <= set(heads[place])
    for place, found in heads.items():
        assert all(written[head].place == place and written[head].value == value for head, (value, _) in found.items())
        said = {value for value, _ in found.values()}
        stands = shown[place] or ("[null,0]" if place.startswith("attendance") else "[null]")
        assert stands in said
        assert (stands in NOTHING) == (said <= NOTHING)


@pytest.mark.requirement("S1-4c")
@given(taken=steps(KEEPER))
def test_a_mark_and_an_absence_of_which_neither_author_saw_the_other_contradict_each_other(
    taken: Sequence[tuple[Any, ...]],
) -> None:
    history = a_history(has_missed=True)
    history.run([(act, *rest[:2], rest[2] % 3, *rest[3:]) if act == "write" else (act, *rest) for act, *rest in taken])
    digests = set()
    for computer in history.meet()[:: max(1, len(history.computers) - 1)]:
        with replayed(computer.log()) as fold:
            digests.add(state_digest(all_state(fold)))
            conflicts = listed(fold)
    unseen = history.unseen()
    marks = {one for place in ("mark 0", "mark 1") for one in unseen[place] if one.value not in NOTHING}
    said = unseen["attendance 0"]
    absences = {one for one in said if json.loads(one.value)[0] in MISSED}
    apart = [one for one in marks if any(blind(one, other) and history.is_untouched(one, other) for other in absences)]

    assert len(digests) == 1
    if apart or len({one.value for one in said}) > 1:
        assert "attendance 0" in conflicts
    if not (marks and absences) and len({one.value for one in said}) < 2:
        assert "attendance 0" not in conflicts


def blind(one: Write, other: Write) -> bool:
    return one.feed != other.feed and not one.saw(other) and not other.saw(one)


@pytest.mark.requirement("S1-4c")
@given(taken=steps(KEEPER, SUBSTITUTE, HOMEROOM, OTHER))
def test_the_independent_checker_comes_to_the_same_values_and_contradictions(taken: Sequence[tuple[Any, ...]]) -> None:
    history = a_history(has_missed=True)
    history.run(in_cells(taken))
    (computer, *_) = history.meet()
    with replayed(computer.log()) as fold:
        tables = {table.name: verify.Table(table.columns, table.rows) for table in all_state(fold)}
        conflicts = listed(fold)

    feeds = checked_feeds(computer)
    assert set(verify.replay_differences(feeds, tables).values()) == {0}
    assert verify.shared_places(feeds).contradictions == len(conflicts)


@given(taken=steps(KEEPER, SUBSTITUTE, HOMEROOM, OTHER))
def test_what_a_computer_wrote_onto_its_state_is_what_follows_from_its_log(taken: Sequence[tuple[Any, ...]]) -> None:
    history = a_history(has_missed=True)
    history.run(in_cells(taken))
    with ExitStack() as stack:
        computer = history.computers[-1]
        computer.take(history.computers[0].bundle())
        live = stack.enter_context(replayed(computer.log()))
        for number, place in enumerate(PLACES):
            feed, sequence = computer.write(SUBSTITUTE + number % 2, place("2"))
            header = json.loads(computer.feeds[feed][-1].header)
            seconds, offset = header["wall"]
            context = EntryContext(header["by"], header["hlc"], seconds, offset, feed, sequence)
            project(live.connection, [place("2")], context)
        fold = stack.enter_context(replayed(computer.log()))

        assert state_digest(all_state(live)) == state_digest(all_state(fold))


@given(taken=steps(KEEPER, SUBSTITUTE, HOMEROOM, OTHER))
def test_a_bundle_taken_twice_is_a_bundle_taken_once(taken: Sequence[tuple[Any, ...]]) -> None:
    history = a_history(has_missed=True)
    history.run(taken)
    bundle, computer = history.computers[0].bundle(), history.computers[-1]
    states = []
    for _ in range(2):
        computer.take(bundle)
        with replayed(computer.log()) as fold:
            states.append([table for table in all_state(fold) if table.name != "taken_bundle"])

    assert state_digest(states[0]) == state_digest(states[1])
