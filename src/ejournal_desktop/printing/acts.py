"""The words of acts about archives: hand-over, archiving, verification, restore drill (S1-9b, S4-6.4, D-57)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.domain.calendar import week_span
from ejournal_desktop.printing.words import full_date
from ejournal_desktop.readmodels.archive import Freshness, VerdictWord
from ejournal_desktop.readmodels.papers import ActTable, PaperAct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.printing.words import FormWords
    from ejournal_desktop.readmodels.acts import ActHeading, ArchiveActRow
    from ejournal_desktop.readmodels.archive import ArchiveVerdict
    from ejournal_desktop.readmodels.opened_archive import ArchivePassport
    from ejournal_desktop.readmodels.restoring import DrillReport

_ROW_WIDTHS = (18.0, 10.0, 30.0, 36.0, 56.0, 30.0)
_LEVEL_WIDTHS = (22.0, 108.0, 50.0)
_RECORD_WIDTHS = (90.0, 45.0, 45.0)
_REPLAYED = 4
_FULL_HASH = 16


def handover_act(words: FormWords, heading: ActHeading, rows: Sequence[ArchiveActRow]) -> PaperAct:
    """Return the act by which the deputy head takes archives over; both sign."""
    given = ", ".join(dict.fromkeys(row.author for row in rows))
    taken = ", ".join(dict.fromkeys(row.accepted_by for row in rows))
    table = _table(words, "handover", [(*_cells(row), _accepted(row)) for row in rows])
    signatories = (
        words("archive_act.hands_over", name=given),
        words("archive_act.accepts", name=taken),
    )
    paragraphs = (words("archive_act.handover_text"), words("archive_act.handover_check"))
    return _act(words("archive_act.handover_title"), heading, paragraphs, table, signatories)


def archived_act(words: FormWords, heading: ActHeading, rows: Sequence[ArchiveActRow]) -> PaperAct:
    """Return the act of archiving, for the signature of who made the archives."""
    states = {True: words("archive_act.confirmed"), False: words("archive_act.unconfirmed")}
    table = _table(words, "archived", [(*_cells(row), states[row.is_confirmed]) for row in rows])
    made_by = ", ".join(dict.fromkeys(row.author for row in rows))
    signatories = (words("archive_act.made_by", name=made_by),)
    return _act(words("archive_act.archived_title"), heading, (words("archive_act.archived_text"),), table, signatories)


def verified_act(
    words: FormWords, heading: ActHeading, passport: ArchivePassport | None, file: tuple[str, ArchiveVerdict]
) -> PaperAct:
    """Return the act of verification with the levels L0–L5; without a passport the file says nothing of itself."""
    name, verdict = file
    paragraphs = [words("archive_act.verified_file", name=name, size="–", sha256="–")]
    if passport is not None:
        told = words("archive_act.verified_file", name=name, size=passport.size, sha256=passport.sha256)
        paragraphs = [told, _manifest(words, passport)]
    paragraphs.append(words("archive_act.verified_result", verdict=words(f"archive_act.{verdict.word.value}")))
    rows = tuple(
        (f"L{level}", words(f"archive_act.level_{level}"), _level(words, verdict, level)) for level in range(6)
    )
    table = ActTable(_LEVEL_WIDTHS, _head(words, "verified"), rows)
    signatories = (words("archive_act.checked_by", name=heading.person),)
    return _act(words("archive_act.verified_title"), heading, tuple(paragraphs), table, signatories)


def drill_act(
    words: FormWords, heading: ActHeading, report: DrillReport, records: Sequence[tuple[str, int, int]]
) -> PaperAct:
    """Return the act of a restore drill; ``records`` are kinds in words with their numbers then and now."""
    text = words(
        "archive_act.drill_text", class_title=report.class_title, number=report.number, week=_days(report.week)
    )
    if report.is_clean:
        found = words("archive_act.drill_clean", new_entries=report.new_entries)
    else:
        found = words("archive_act.drill_found", lost=report.lost_entries, differences=len(report.differences))
    rows = tuple((kind, str(then), str(now)) for kind, then, now in records)
    table = ActTable(_RECORD_WIDTHS, _head(words, "drill"), rows)
    signatories = (words("archive_act.checked_by", name=heading.person),)
    return _act(words("archive_act.drill_title"), heading, (text, found), table, signatories)


def _manifest(words: FormWords, passport: ArchivePassport) -> str:
    return words(
        "archive_act.verified_manifest",
        class_code=passport.class_code,
        school_year=passport.school_year,
        week=_days(passport.week),
        number=passport.number,
        day=full_date(passport.moment.date()),
        manifest_hash=passport.manifest_hash,
    )


def _level(words: FormWords, verdict: ArchiveVerdict, level: int) -> str:
    """Return how one level ended; freshness is a level of its own."""
    if level > _REPLAYED:
        key = verdict.freshness.value if verdict.freshness is not Freshness.UNKNOWN else "unknown"
        return words(f"archive_act.{key}")
    if level <= verdict.level:
        return words("archive_act.passed")
    has_failed = verdict.word in {VerdictWord.DAMAGED, VerdictWord.NOT_FROM_THIS_SCHOOL}
    return words("archive_act.failed" if has_failed and level == verdict.level + 1 else "archive_act.not_reached")


def _cells(row: ArchiveActRow) -> tuple[str, str, str, str, str]:
    # The whole hash would fill the sheet: what stands in the name of the file and the sum in the register name it.
    return (row.class_title, str(row.number), _days(row.week), row.carrier, row.manifest_hash[:_FULL_HASH])


def _days(week: str) -> str:
    """Return the days of a week as people write them; the number of a week is known to nobody."""
    days = week_span(week)
    last = days.starts if days.ends is None else days.ends
    return f"{days.starts:%d.%m}–{last:%d.%m.%Y}"


def _accepted(row: ArchiveActRow) -> str:
    return "" if row.accepted_on is None else full_date(row.accepted_on)


def _table(words: FormWords, kind: str, rows: Sequence[tuple[str, ...]]) -> ActTable:
    return ActTable(_ROW_WIDTHS, _head(words, kind), tuple(rows))


def _head(words: FormWords, kind: str) -> tuple[str, ...]:
    return words.lists[f"archive_act.{kind}_head"]


def _act(
    title: str, heading: ActHeading, paragraphs: tuple[str, ...], table: ActTable, signatories: tuple[str, ...]
) -> PaperAct:
    return PaperAct(title, heading.school_name, "", heading.day, paragraphs, table, signatories, heading.is_training)
