"""From what is stored of a student to the card that is shown, with its gaps."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ejournal_desktop.domain.class_desk import ConsentPaper
from ejournal_desktop.readmodels.homeroom import CardGap, StudentCard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ejournal_desktop.kernel.identifiers import StudentId
    from ejournal_desktop.readmodels.homeroom import Consent, Exemption, GuardianCard, SourceOfCard, SubgroupView
    from ejournal_desktop.readmodels.journal import StudentRow
    from ejournal_desktop.storage.queries.cards import CardFields


@dataclass(frozen=True, slots=True)
class CardPapers:
    """What lies with the card of one student."""

    consents: tuple[Consent, ...]
    exemptions: tuple[Exemption, ...]
    sources: tuple[SourceOfCard, ...]


def card_view(
    row: StudentRow,
    fields: CardFields,
    guardians: tuple[GuardianCard, ...],
    documents: CardPapers,
) -> StudentCard:
    """Return the card of a student with what is missing in it."""
    papers, exemptions = documents.consents, documents.exemptions
    received = {paper.paper for paper in papers if paper.is_received}
    return StudentCard(
        student=row,
        birth_date=fields.birth_date,
        file_number=fields.file_number,
        address=fields.address,
        phone=fields.phone,
        guardians=guardians,
        consents=papers,
        verified_on=fields.verified_on,
        verified_by=fields.verified_by,
        gaps=tuple(_gaps(fields, guardians)),
        missing_papers=tuple(paper.value for paper in ConsentPaper if paper.value not in received),
        exemptions=exemptions,
        sex=fields.sex,
        sources=documents.sources,
    )


def unplaced(
    subgroups: Sequence[SubgroupView], students: Sequence[StudentRow], today: date
) -> tuple[tuple[str, int], ...]:
    """Return by subject how many of today's students are in none of its subgroups; whole subjects are left out."""
    there = {row.student for row in students if any(span.holds(today) for span in row.spans)}
    placed: dict[str, set[StudentId]] = defaultdict(set)
    for view in subgroups:
        placed[view.subject_title] |= {one.student for one in view.members if one.span.holds(today)}
    return tuple((title, missing) for title, own in placed.items() if (missing := len(there - own)))


def _gaps(fields: CardFields, guardians: Sequence[GuardianCard]) -> Iterator[CardGap]:
    missing = {
        CardGap.BIRTH_DATE: fields.birth_date is None,
        CardGap.FILE_NUMBER: not fields.file_number,
        CardGap.ADDRESS: not fields.address,
        CardGap.PHONE: not fields.phone,
        CardGap.GUARDIAN: not guardians,
        CardGap.GUARDIAN_PHONE: bool(guardians) and not any(one.phone for one in guardians),
        CardGap.DELIVERY: bool(guardians) and not any(one.delivery for one in guardians),
    }
    return (gap for gap, is_missing in missing.items() if is_missing)
