"""In which feeds a change belongs: what stands in another one is no entry of the journal (security.md D-30, D-63).

A class archive holds the feeds of its class group, the school and the authority: what is written of a class in another
feed would be in the journal and not in its archive, and what the staff write to each other would be in all archives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import (
    changes,
    changes_access,
    changes_board,
    changes_control,
    changes_custody,
    changes_desk,
    changes_exchange,
    changes_teaching,
    changes_works,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ejournal_desktop.domain.change import Change

_AUTHORITY: Final = frozenset({"authority"})
_SYSTEM: Final = frozenset({"system"})
_STAFF: Final = frozenset({"staff"})
_CLASS: Final = frozenset({"class"})
_ALL_BUT_AUTHORITY: Final = _SYSTEM | _STAFF | _CLASS

_OF_AUTHORITY: Final = (
    changes.AccountCreated,
    changes.KeyCertified,
    changes.RoleGranted,
    changes.AccountClosed,
    changes_custody.RecoveryUsed,
    changes_custody.RecoveryReplaced,
    changes_exchange.WorkstationAdmitted,
    changes_exchange.WorkstationDismissed,
)
_OF_CLASS: Final = (
    changes.LessonsScheduled,
    changes.LessonCancelled,
    changes.SubstitutionSet,
    changes.TopicRecorded,
    changes.HomeworkRecorded,
    changes.LessonKindSet,
    changes.LessonCompleted,
    changes.MarkRecorded,
    changes.AttendanceRecorded,
    changes.PeriodMarkRecorded,
    changes.GradingPeriodClosed,
    changes_teaching.MarkCommented,
    changes_teaching.LessonMoved,
    changes_teaching.LessonsJoined,
    changes_teaching.RemoteLessonSet,
    changes_teaching.SafetyInstructionRecorded,
    changes_teaching.LateEntryExplained,
    changes_teaching.SuggestionRejected,
    changes_teaching.FileAttached,
    changes_teaching.FileDetached,
    changes_teaching.WorkPlanned,
    changes_teaching.WorkResultRecorded,
    changes_teaching.CorrectionAllowed,
    changes_teaching.MarkExplained,
    changes_works.PlannedWorkWithdrawn,
    changes_desk.AbsenceExplained,
    changes_desk.AbsenceReasonWithdrawn,
    changes_desk.WeekChecked,
    changes_desk.LeavingExplained,
    changes_desk.ListConfirmed,
    changes_desk.MessageWritten,
    changes_desk.MessageWithdrawn,
    changes_desk.LetterLogged,
    changes_desk.LetterAnswered,
)
_OF_STAFF: Final = (
    changes_works.WorkKept,
    changes_works.WorkDropped,
    changes_desk.NoticePublished,
    changes_desk.NoticeWithdrawn,
    changes_desk.NoteSent,
    changes_desk.NoteRead,
    changes_desk.NoteWithdrawn,
    changes_board.DocumentPublished,
    changes_board.DocumentWithdrawn,
    changes_board.DocumentExported,
    changes_board.NoticeRemarked,
    changes_board.NoticeRemarkWithdrawn,
    changes_board.ProposalMade,
    changes_board.ProposalWithdrawn,
    changes_access.AccessRecorded,
    changes_access.FailedTriesNoted,
    changes_control.PaperCompared,
    changes_control.PaperComparisonWithdrawn,
    changes_custody.BackupWritten,
    changes_custody.ReportKept,
    changes_custody.CheckpointSigned,
)
_OF_CLASS_OR_STAFF: Final = (
    changes_desk.PortfolioItemKept,
    changes_desk.PortfolioItemRemoved,
    changes_custody.DocumentsPrinted,
    changes_custody.PrintoutChecked,
)
_OF_SYSTEM: Final = (changes_exchange.BundleMade, changes_exchange.BundleTaken)

SCOPES: Final[Mapping[type[Change], frozenset[str]]] = {
    **dict.fromkeys(_OF_AUTHORITY, _AUTHORITY),
    **dict.fromkeys(_OF_CLASS, _CLASS),
    **dict.fromkeys(_OF_STAFF, _STAFF),
    **dict.fromkeys(_OF_CLASS_OR_STAFF, _CLASS | _STAFF),
    **dict.fromkeys(_OF_SYSTEM, _SYSTEM),
}
"""The feeds in which a kind of change may stand; every kind that is written on all computers has its row."""


def belongs_in(change: Change, scope: str) -> bool:
    """Tell whether a change may stand in a feed of a scope; what is not named here may in all but the authority's."""
    return scope in SCOPES.get(type(change), _ALL_BUT_AUTHORITY)
