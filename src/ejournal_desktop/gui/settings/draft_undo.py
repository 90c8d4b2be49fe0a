"""What was done to the draft of a regulation on this page, to be taken back step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ejournal_desktop.readmodels.regulation_draft import RegulationDraft
    from ejournal_desktop.services.regulation_drafts import RegulationDraftsService
    from ejournal_desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class Former:
    """What was proposed for a rule before an act, nothing where there was no proposal."""

    key: str
    entry: object | None


@dataclass(slots=True)
class DraftUndo:
    """The acts of this person since the page was opened, the last one on top."""

    _steps: list[tuple[Former, ...]] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self._steps)

    def push(self, former: tuple[Former, ...]) -> None:
        """Remember an act that was done by what it changed."""
        self._steps.append(former)

    def forget(self) -> None:
        """Forget everything: the draft is another one now."""
        self._steps.clear()

    def pop(self) -> Sequence[Former]:
        """Return what the last act changed, as it was before."""
        return self._steps.pop()


def former_of(draft: RegulationDraft, keys: Iterable[str]) -> tuple[Former, ...]:
    """Return what a draft says of some rules before they are changed."""
    proposals = [(key, draft.proposal(key)) for key in keys]
    return tuple(Former(key, None if one is None else one.entry) for key, one in proposals)


def restored(drafts: RegulationDraftsService, session: Session, former: Sequence[Former]) -> RegulationDraft:
    """Bring the draft back to what it said of some rules.

    Raises:
        AppError: the person may not draft any more.
    """
    for one in former:
        if one.entry is None:
            drafts.take_back(session, one.key)
        else:
            drafts.propose(session, one.key, one.entry)
    return drafts.draft(session)
