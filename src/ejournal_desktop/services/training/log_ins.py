"""How the staff of the training school came in: once before the first act of each person's day, rarely after a slip."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain.access_kinds import AccessKind, TryKind
from ejournal_desktop.domain.changes_access import AccessRecorded, FailedTriesNoted
from ejournal_desktop.services.training.act import Act
from ejournal_desktop.services.training.chance import stream
from ejournal_desktop.storage.log import STAFF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime
    from random import Random

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.kernel.identifiers import AccountId, StaffId

_SLIP: Final = 0.03
_MINUTES_BEFORE: Final = (1, 6)
_SECONDS_OF_A_SLIP: Final = (5, 50)
_MINUTE: Final = timedelta(minutes=1)


def with_log_ins(acts: Sequence[Act], accounts: Mapping[StaffId, AccountId], seed: int, workstation: str) -> list[Act]:
    """Return the acts in order of time with the log-ins that must have been before them."""
    log_ins = _log_ins(acts, accounts, stream(seed, "log-ins"), workstation)
    return sorted([*log_ins, *acts], key=lambda act: act.moment)


def _log_ins(
    acts: Sequence[Act], accounts: Mapping[StaffId, AccountId], chance: Random, workstation: str
) -> Iterator[Act]:
    seen = set()
    for act in acts:
        day = (act.author, act.moment.date())
        if day not in seen:
            seen.add(day)
            before = timedelta(minutes=chance.randint(*_MINUTES_BEFORE))
            moment = max(acts[0].moment, act.moment - before)
            said: list[Change] = [AccessRecorded(accounts[act.author], AccessKind.PASSWORD.value, workstation)]
            if chance.random() < _SLIP:
                slip = moment - timedelta(seconds=chance.randint(*_SECONDS_OF_A_SLIP))
                said.append(_failed(accounts[act.author], slip, workstation))
            yield Act(act.author, act.role, moment, STAFF, tuple(said))


def _failed(account: AccountId, moment: datetime, workstation: str) -> Change:
    seconds, offset = int(moment.timestamp()), moment.utcoffset() or timedelta(0)
    return FailedTriesNoted(account, TryKind.PASSWORD.value, seconds, seconds, offset // _MINUTE, 1, workstation)
