"""What every computer of a school may write; everything else is written on the main one alone (security.md D-17).

The set is closed: a change that is not named here is refused on a further computer, and refused when it comes from one.
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
    from collections.abc import Iterable

    from ejournal_desktop.domain.change import Change

_OF_LESSONS: Final = (
    changes.LessonsScheduled,  # a lesson gets its identity from its course, day and number: two computers make one
    changes.LessonCancelled,
    changes.TopicRecorded,
    changes.HomeworkRecorded,
    changes.LessonKindSet,
    changes.LessonCompleted,
    changes.MarkRecorded,
    changes.AttendanceRecorded,
    changes.PeriodMarkRecorded,
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
    changes_works.PlannedWorkWithdrawn,
    changes_works.WorkKept,
    changes_works.WorkDropped,
    changes_teaching.MarkExplained,
)
_OF_THE_DESK: Final = (
    changes_desk.AbsenceExplained,
    changes_desk.AbsenceReasonWithdrawn,
    changes_desk.WeekChecked,
    changes_desk.ListConfirmed,
    changes_desk.MessageWritten,
    changes_desk.MessageWithdrawn,
    changes_desk.LetterLogged,
    changes_desk.LetterAnswered,
    changes_desk.PortfolioItemKept,
    changes_desk.PortfolioItemRemoved,
    changes_desk.NoticePublished,
    changes_desk.NoticeWithdrawn,
    changes_desk.NoteSent,
    changes_desk.NoteRead,
    changes_desk.NoteWithdrawn,
    changes_board.DocumentExported,
    changes_board.NoticeRemarked,
    changes_board.NoticeRemarkWithdrawn,
    changes_board.ProposalMade,
    changes_board.ProposalWithdrawn,
    changes_custody.DocumentsPrinted,
    changes_custody.ReportKept,
    changes_custody.PrintoutChecked,
    changes_control.PaperCompared,
    changes_control.PaperComparisonWithdrawn,
)

BOOKKEEPING: Final[frozenset[type[Change]]] = frozenset(
    {
        changes_access.AccessRecorded,
        changes_access.FailedTriesNoted,
        changes_custody.BackupWritten,
        changes_custody.CheckpointSigned,
        changes_exchange.BundleMade,
        changes_exchange.BundleTaken,
    }
)
"""What a computer notes of itself, whoever sits at it: nobody's work, so nothing that waits to be brought to others."""

WRITTEN_ANYWHERE: Final[frozenset[type[Change]]] = frozenset({*_OF_LESSONS, *_OF_THE_DESK, *BOOKKEEPING})
"""What every computer may write."""


def is_written_anywhere(recorded: Iterable[Change]) -> bool:
    """Tell whether an act holds nothing that only the main computer may write."""
    return WRITTEN_ANYWHERE.issuperset(map(type, recorded))
