"""Which right a recorded change needs, for judging entries that other computers bring (security.md D-24, D-63).

At the keyboard the services ask for these rights before they record anything. Here the same is asked of what stands in
the log already: a correct signature of somebody without the right is no entry of the journal.
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
    changes_duties,
    changes_exchange,
    changes_regulation,
    changes_teaching,
    changes_works,
    changes_year,
)
from ejournal_desktop.domain.permissions import PERMISSIONS, Action, Grant

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ejournal_desktop.domain.change import Change
    from ejournal_desktop.domain.people import Role

_ANYBODY: Final = (Action.HAVE_ACCOUNT,)
_LESSON: Final = (Action.WRITE_LESSON, Action.WRITE_AS_SUBSTITUTE)
_PLACE: Final = (Action.EDIT_TIMETABLE,)
_MARK: Final = (Action.WRITE_MARK, Action.CORRECT_MARK, Action.WRITE_AS_SUBSTITUTE)
_ABSENCE: Final = (Action.ENTER_ABSENCE, Action.CORRECT_ABSENCE, Action.SET_ABSENCE_REASON)
_REASON: Final = (Action.SET_ABSENCE_REASON,)
_ACCOUNT: Final = (Action.MANAGE_ACCOUNTS, Action.APPOINT_TO_DUTIES)
_CUSTODY: Final = (Action.BACKUP_AND_RESTORE,)
_ARCHIVE: Final = (Action.MAKE_WEEKLY_ARCHIVE, Action.ACCEPT_ARCHIVE)
_BUNDLE: Final = (Action.MAKE_WEEKLY_ARCHIVE, Action.BACKUP_AND_RESTORE)
_LISTS: Final = (Action.EDIT_REFERENCE_LISTS, Action.EDIT_TIMETABLE, Action.OPEN_SCHOOL_YEAR)
_YEAR: Final = (Action.OPEN_SCHOOL_YEAR, Action.CLOSE_PERIOD)
_LOAD: Final = (Action.DISTRIBUTE_LOAD, Action.EDIT_TIMETABLE, Action.OPEN_SCHOOL_YEAR)
_CARD: Final = (Action.EDIT_CARDS,)
_MOVEMENT: Final = (Action.RECORD_MOVEMENT, Action.EDIT_CARDS, Action.OPEN_SCHOOL_YEAR)
_SUBGROUP: Final = (Action.FORM_SUBGROUPS, *_MOVEMENT)
_CONTROL: Final = (Action.CONTROL, Action.CLOSE_PERIOD)
_REGULATION: Final = (Action.EDIT_REGULATION, Action.CONFIRM_REGULATION)
_PRINT: Final = (Action.PRINT_JOURNAL,)

_OF_LESSONS: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.LessonsScheduled: (*_PLACE, Action.OPEN_SCHOOL_YEAR),
    changes.LessonCancelled: _PLACE,
    changes.LessonsWithdrawn: (Action.EDIT_TIMETABLE,),
    changes.SubstitutionSet: (Action.NAME_SUBSTITUTE, Action.EDIT_TIMETABLE),
    changes_teaching.LessonMoved: _PLACE,
    changes_teaching.LessonsJoined: (Action.NAME_SUBSTITUTE,),
    changes_teaching.RemoteLessonSet: _LESSON,
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
    changes_teaching.CorrectionAllowed: (Action.CONTROL,),
}
_OF_CLASSES: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.ClassGroupOpened: _LISTS,
    changes.HomeroomTeacherAssigned: _LISTS,
    changes.StudentRegistered: _MOVEMENT,
    changes.StudentEnrolled: _MOVEMENT,
    changes.EnrollmentEnded: _MOVEMENT,
    changes.EnrollmentCancelled: _MOVEMENT,
    changes.SubgroupFormed: (*_LISTS, *_SUBGROUP),
    changes.SubgroupMemberAdded: _SUBGROUP,
    changes.SubgroupMemberRemoved: _SUBGROUP,
    changes.SubgroupMemberCancelled: _SUBGROUP,
    changes.CourseOpened: _LOAD,
    changes.CourseTeacherAssigned: _LOAD,
    changes.TimetableSlotSet: (Action.EDIT_TIMETABLE, Action.OPEN_SCHOOL_YEAR),
    changes.CoursePlanReplaced: (Action.EDIT_COURSE_PLAN, Action.EDIT_CURRICULUM),
    changes_teaching.CoursePlanReadied: (Action.EDIT_COURSE_PLAN,),
    changes_teaching.CurriculumSet: (Action.EDIT_CURRICULUM, Action.OPEN_SCHOOL_YEAR),
    changes.GradingPeriodClosed: (Action.CLOSE_PERIOD,),
    changes_year.InitialFillingAllowed: (Action.CLOSE_PERIOD,),
    changes_teaching.ExemptionRecorded: _CARD,
    changes_desk.GuardianRegistered: _CARD,
    changes_desk.GuardianRemoved: _CARD,
    changes_desk.DeliveryAgreed: _CARD,
    changes_desk.StudentCardFilled: _CARD,
    changes_desk.CardVerified: _CARD,
    changes_desk.CardSourceNoted: _CARD,
    changes_desk.ConsentRecorded: (Action.CONSENT_REGISTER, Action.EDIT_CARDS),
    changes_desk.AbsenceExplained: _REASON,
    changes_desk.AbsenceReasonWithdrawn: _REASON,
    changes_desk.WeekChecked: (Action.SET_ABSENCE_REASON, Action.CONTROL),
    changes_desk.LeavingExplained: _MOVEMENT,
    changes_desk.ListConfirmed: _CARD,
    changes_desk.MessageWritten: (Action.WRITE_MESSAGE,),
    changes_desk.MessageWithdrawn: (Action.WRITE_MESSAGE,),
    changes_desk.LetterLogged: (Action.PRINT_DIARY, Action.ENTER_ACKNOWLEDGEMENT),
    changes_desk.LetterAnswered: (Action.ENTER_ACKNOWLEDGEMENT,),
    changes_desk.PortfolioItemKept: (Action.KEEP_PORTFOLIO,),
    changes_desk.PortfolioItemRemoved: (Action.KEEP_PORTFOLIO,),
}
_OF_SCHOOL: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.SchoolNamed: (Action.EDIT_REFERENCE_LISTS,),
    changes.RegulationAdopted: _REGULATION,
    changes_regulation.RegulationRecalled: _REGULATION,
    changes_regulation.RuleProposed: _REGULATION,
    changes_regulation.RuleProposalDropped: _REGULATION,
    changes.SchoolYearOpened: _YEAR,
    changes.GradingPeriodDefined: _YEAR,
    changes_teaching.PeriodDueSet: _YEAR,
    changes_year.SchoolYearClosed: _YEAR,
    changes_year.YearPartPrepared: _YEAR,
    changes.HolidayDefined: _LISTS,
    changes_year.HolidayRemoved: _LISTS,
    changes_year.BellTimesWithdrawn: _LISTS,
    changes_year.RoomListed: _LISTS,
    changes_year.ListsDelivered: (Action.EDIT_REFERENCE_LISTS, *_MOVEMENT),
    changes.BellPeriodDefined: _LISTS,
    changes.SubjectDefined: _LISTS,
    changes.StaffMemberRegistered: (*_LISTS, *_ACCOUNT),
    changes.WorkstationRegistered: _CUSTODY,
    changes.RecordWithdrawn: (*_LISTS, *_LOAD, *_MOVEMENT, *_ACCOUNT),
    changes_desk.NoticePublished: (Action.PUBLISH_NOTICES,),
    changes_desk.NoticeWithdrawn: (Action.PUBLISH_NOTICES,),
    changes_desk.NoteSent: _ANYBODY,
    changes_desk.NoteRead: _ANYBODY,
    changes_desk.NoteWithdrawn: _ANYBODY,
    changes_board.NoticeRemarked: _ANYBODY,
    changes_board.NoticeRemarkWithdrawn: _ANYBODY,
    changes_board.ProposalMade: _ANYBODY,
    changes_board.ProposalWithdrawn: _ANYBODY,
    changes_board.DocumentPublished: (Action.PUBLISH_DOCUMENTS,),
    changes_board.DocumentWithdrawn: (Action.PUBLISH_DOCUMENTS,),
    changes_board.DocumentExported: (Action.EXPORT_DOCUMENTS,),
    changes_control.ControlPageChecked: _CONTROL,
    changes_control.ControlResultTold: _CONTROL,
    changes_control.ControlActWithdrawn: _CONTROL,
    changes_control.ControlPlanned: _CONTROL,
    changes_control.ControlPlanRemoved: _CONTROL,
    changes_control.PaperCompared: (Action.CONTROL,),
    changes_control.PaperComparisonWithdrawn: (Action.CONTROL,),
    changes_custody.ControlActRecorded: _CONTROL,
}
_OF_CUSTODY: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.ArchiveWritten: _ARCHIVE,
    changes_custody.ArchiveConfirmed: _ARCHIVE,
    changes_custody.ArchiveCopied: _ARCHIVE,
    changes_custody.ArchiveAccepted: _ARCHIVE,
    changes_custody.ArchiveRechecked: _ARCHIVE,
    changes_custody.DrillRecorded: _CUSTODY,
    changes_custody.CarrierRegistered: (Action.HOLD_CARRIER,),
    changes_custody.CarrierGiven: (Action.HOLD_CARRIER,),
    changes_custody.CarrierReturned: (Action.HOLD_CARRIER,),
    changes_custody.CarrierLost: (Action.HOLD_CARRIER,),
    changes.VolumePrinted: _PRINT,
    changes_custody.VolumeStored: _PRINT,
    changes_custody.VolumeDestroyed: _PRINT,
    changes_custody.PrintoutChecked: _ANYBODY,
    changes_custody.DocumentsPrinted: _ANYBODY,
    changes_custody.ReportKept: _ANYBODY,
    changes_custody.BackupWritten: _ANYBODY,
    changes_custody.CheckpointSigned: _ANYBODY,
    changes_access.AccessRecorded: _ANYBODY,
    changes_access.FailedTriesNoted: _ANYBODY,
    changes_exchange.BundleMade: (Action.MAKE_WEEKLY_ARCHIVE,),
    changes_exchange.BundleTaken: _BUNDLE,
    changes_custody.RestorePerformed: _CUSTODY,
    changes_exchange.WorkstationAdmitted: _CUSTODY,
    changes_exchange.WorkstationDismissed: _CUSTODY,
}
_OF_ACCOUNTS: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    changes.AccountCreated: _ACCOUNT,
    changes.KeyCertified: _ACCOUNT,
    changes.RoleGranted: _ACCOUNT,
    changes.AccountClosed: _ACCOUNT,
    changes_duties.DutyOrdered: (Action.APPOINT_TO_DUTIES,),
    changes_duties.DutyOrderWithdrawn: (Action.APPOINT_TO_DUTIES,),
    changes_duties.StaffMoved: (*_LISTS, *_MOVEMENT, *_ACCOUNT),
    changes_duties.StaffMoveWithdrawn: (*_LISTS, *_MOVEMENT, *_ACCOUNT),
    changes_duties.DataPowersGiven: _ACCOUNT,
    changes_duties.UndertakingSigned: _ACCOUNT,
    changes_custody.RecoveryUsed: (Action.MANAGE_ACCOUNTS,),
    changes_custody.RecoveryReplaced: (Action.MANAGE_ACCOUNTS,),
}

RIGHTS: Final[Mapping[type[Change], tuple[Action, ...]]] = {
    **_OF_LESSONS,
    **_OF_CLASSES,
    **_OF_SCHOOL,
    **_OF_CUSTODY,
    **_OF_ACCOUNTS,
}
"""For each kind of change the rights of which one is enough; a kind that is missing here comes from nobody."""


def rights_for(change: Change) -> tuple[Action, ...]:
    """Return the rights of which one is enough for a change; none where nobody may write it.

    What a copy of the base holds (``BundleTaken`` with number 0) whoever writes there first says with the first entry.
    """
    if isinstance(change, changes_exchange.BundleTaken) and not change.number:
        return _ANYBODY
    return RIGHTS.get(type(change), ())


def needs_right(recorded: Iterable[Change]) -> bool:
    """Tell whether an entry holds more than what everybody with an account writes."""
    return any(rights_for(change) != _ANYBODY for change in recorded)


def may_record(role: Role, recorded: Iterable[Change]) -> bool:
    """Tell whether a role allows all changes of an entry, at least on the own pages, class or record."""
    return all(reach(role, change) >= Grant.OWN for change in recorded)


def reach(role: Role, change: Change) -> Grant:
    """Return how far the widest of the rights for a change reaches in a role."""
    return max((PERMISSIONS[action, role] for action in rights_for(change)), default=Grant.NONE)
