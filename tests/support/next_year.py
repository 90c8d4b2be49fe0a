"""A training school in the last week of August: its next year is proposed, completed and kept part by part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.school_year import NextClass, NextHours, NextSlot, NextTeacher, YearPart
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backups import BackupsService
from ejournal_desktop.services.school_year.opening import YearOpeningService
from ejournal_desktop.services.training.act import BISHKEK
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.kernel.identifiers import StaffId, SubjectId
    from ejournal_desktop.readmodels.school_year import NextRow
    from ejournal_desktop.services.session import Session
    from support.training_vault import SchoolCase

_BELLS = 5
AUGUST = datetime(2027, 8, 27, 10, 0, tzinfo=BISHKEK)


@dataclass(slots=True)
class NextYearDesk:
    """The administrator at the wizard."""

    training: SchoolCase
    backups: BackupsService
    service: YearOpeningService
    session: Session

    def rows(self, part: YearPart) -> tuple[NextRow, ...]:
        """Return the rows of a part as they stand."""
        return self.service.sheet(self.session, part).rows

    def keep(self, part: YearPart, rows: Sequence[NextRow] | None = None) -> None:
        """Keep a part as it is proposed, or with other rows."""
        sheet = self.service.sheet(self.session, part)
        self.service.keep(self.session, part, sheet.rows if rows is None else rows, sheet.known)

    def keep_all(self) -> None:
        """Keep every part; what the proposal leaves open is given to the first teacher and the first free hour."""
        for part in YearPart:
            self.keep(part, self._completed(part))

    def _completed(self, part: YearPart) -> Sequence[NextRow]:
        rows = self.rows(part)
        match part:
            case YearPart.CLASSES:
                return [self._led(row) for row in rows if isinstance(row, NextClass)]
            case YearPart.CURRICULUM:
                return [NextHours(title, self.subject, 1, 34) for title in self.titles]
            case YearPart.TEACHERS:
                return [NextTeacher(title, self.subject, "", self.teacher) for title in self.titles]
            case YearPart.TIMETABLE:
                numbered = enumerate(self.titles)
                return [
                    NextSlot(title, self.subject, "", 1 + place // _BELLS, 1 + place % _BELLS, 0, "12")
                    for place, title in numbered
                ]
            case _:
                return rows

    def _led(self, row: NextClass) -> NextClass:
        return row if row.homeroom is not None else replace(row, homeroom=self.teacher)

    @property
    def titles(self) -> tuple[str, ...]:
        """The classes of the new year."""
        return tuple(row.title for row in self.rows(YearPart.CLASSES) if isinstance(row, NextClass))

    @property
    def teacher(self) -> StaffId:
        """Somebody who teaches."""
        return self.service.sheet(self.session, YearPart.CLASSES).choices.staff[0][0]

    @property
    def subject(self) -> SubjectId:
        """A subject of the school."""
        return self.service.sheet(self.session, YearPart.CLASSES).choices.subjects[0][0]


def next_year_desk(training: SchoolCase, role: Role = Role.JOURNAL_ADMINISTRATOR) -> NextYearDesk:
    """Return the desk of somebody who prepares the year, on a Friday at the end of August."""
    training.clock.moment = AUGUST
    backups = BackupsService(VaultStore(training.folder, VERSION, training.clock), training.clock)
    return NextYearDesk(training, backups, YearOpeningService(training.clock, backups), training.sign_in(role))
