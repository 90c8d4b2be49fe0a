"""Which right a recorded change needs, for judging entries that other computers bring (security.md D-24, D-63).

At the keyboard the services ask for these rights before they record anything. Here the same is asked of what stands in
the log already: a correct signature of somebody without the right is no entry of the journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ejournal_desktop.domain import (
    changes,
    changes_board,
    changes_control,
    changes_custody,
    changes_desk,
    changes_duties,
    changes_exchange,
    changes_teaching,
    changes_works,
)
from ejournal_desktop.domain.permissions import PERMISSIONS, Action, Grant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import Role

_LESSON: Final = (Action.WRITE_LESSON, Action.WRITE_AS_SUBSTITUTE)
_PLACE: Final = (Action.EDIT_TIMETABLE, Action.WRITE_LESSON)
_MARK: Final = (Action.WRITE_MARK, Action.CORRECT_MARK, Action.WRITE_AS_SUBSTITUTE)
_ABSENCE: Final = (Action.ENTER_ABSENCE, Action.CORRECT_ABSENCE, Action.SET_ABSENCE_REASON)
_ACCOUNT: Final = (Action.MANAGE_ACCOUNTS, Action.APPOINT_TO_DUTIES)
_CUSTODY: Final = (Action.BACKUP_AND_RESTORE,)

RIGHTS: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.LessonsScheduled: _PLACE,
    changes.LessonsWithdrawn: (Action.EDIT_TIMETABLE,),
    changes.LessonCancelled: _PLACE,
    changes_teaching.LessonMoved: _PLACE,
    changes_teaching.LessonsJoined: (Action.NAME_SUBSTITUTE,),
    changes_teaching.RemoteLessonSet: _PLACE,
    changes_teaching.SafetyInstructionRecorded: _LESSON,
    changes.TopicRecorded: _LESSON,
    changes.HomeworkRecorded: _LESSON,
    changes.LessonKindSet: _LESSON,
    changes.LessonCompleted: _LESSON,
    changes_teaching.LateEntryExplained: _LESSON,
    changes_teaching.FileAttached: _LESSON,
    changes_teaching.FileDetached: _LESSON,
    changes_teaching.WorkPlanned: _LESSON,
    changes_teaching.WorkResultRecorded: _LESSON,
    changes_works.PlannedWorkWithdrawn: _LESSON,
    changes_works.WorkKept: (Action.WRITE_LESSON,),
    changes_works.WorkDropped: (Action.WRITE_LESSON,),
    changes_teaching.MarkCommented: _LESSON,
    changes.MarkRecorded: _MARK,
    changes_teaching.MarkExplained: (*_MARK, Action.WRITE_PERIOD_MARK, Action.CORRECT_ABSENCE),
    changes.PeriodMarkRecorded: (Action.WRITE_PERIOD_MARK,),
    changes.AttendanceRecorded: _ABSENCE,
    changes_teaching.SuggestionRejected: _ABSENCE,
    changes_desk.AbsenceExplained: _ABSENCE,
    changes_desk.AbsenceReasonWithdrawn: _ABSENCE,
    changes_desk.WeekChecked: (Action.SET_ABSENCE_REASON, Action.CONTROL),
    changes_desk.ListConfirmed: (Action.EDIT_CARDS,),
    changes_control.PaperCompared: (Action.CONTROL,),
    changes_control.PaperComparisonWithdrawn: (Action.CONTROL,),
    changes_desk.MessageWritten: (Action.WRITE_MESSAGE,),
    changes_desk.MessageWithdrawn: (Action.WRITE_MESSAGE,),
    changes_desk.LetterLogged: (Action.PRINT_DIARY, Action.ENTER_ACKNOWLEDGEMENT),
    changes_desk.LetterAnswered: (Action.ENTER_ACKNOWLEDGEMENT,),
    changes_desk.PortfolioItemKept: (Action.KEEP_PORTFOLIO,),
    changes_desk.PortfolioItemRemoved: (Action.KEEP_PORTFOLIO,),
    changes_desk.NoticePublished: (Action.PUBLISH_NOTICES,),
    changes_desk.NoticeWithdrawn: (Action.PUBLISH_NOTICES,),
    changes_board.DocumentPublished: (Action.PUBLISH_DOCUMENTS,),
    changes_board.DocumentWithdrawn: (Action.PUBLISH_DOCUMENTS,),
    changes_board.DocumentExported: (Action.EXPORT_DOCUMENTS,),
    changes_exchange.BundleMade: (Action.MAKE_WEEKLY_ARCHIVE,),
    changes.AccountCreated: _ACCOUNT,
    changes.KeyCertified: _ACCOUNT,
    changes.RoleGranted: _ACCOUNT,
    changes.AccountClosed: _ACCOUNT,
    changes_duties.DutyOrdered: (Action.APPOINT_TO_DUTIES,),
    changes_duties.DutyOrderWithdrawn: (Action.APPOINT_TO_DUTIES,),
    changes_duties.DataPowersGiven: _ACCOUNT,
    changes_duties.UndertakingSigned: _ACCOUNT,
    changes_custody.RecoveryReplaced: (Action.MANAGE_ACCOUNTS,),
    changes_custody.RestorePerformed: _CUSTODY,
    changes_exchange.WorkstationAdmitted: _CUSTODY,
    changes_exchange.WorkstationDismissed: _CUSTODY,
}
"""For each kind of change the rights of which one is enough.

Changes that are not named here need no more than an account where every computer may write them: log-ins, copies,
notes, what was printed. All others come from the main computer alone, where its services refused them already.
"""


def needs_right(recorded: Iterable[Change]) -> bool:
    """Tell whether an entry holds more than what a computer notes of the coming and going of its people."""
    return not RIGHTS.keys().isdisjoint(map(type, recorded))


def may_record(role: Role, recorded: Iterable[Change]) -> bool:
    """Tell whether a role allows all changes of an entry, at least on the own pages, class or record."""
    needed = {RIGHTS[kind] for kind in map(type, recorded) if kind in RIGHTS}
    return all(any(PERMISSIONS[action, role] >= Grant.OWN for action in rights) for rights in needed)
