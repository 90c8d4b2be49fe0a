"""What families confirmed of the results of a period: when the marks were entered, and the papers with their slips."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from ejournal_desktop.domain.changes_desk import LetterAnswered
from ejournal_desktop.domain.informing import TELLING_RESULTS, handed_out_at
from ejournal_desktop.kernel.identifiers import AccountId, StudentId
from ejournal_desktop.storage.queries.archives import moment_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
    from ejournal_desktop.storage.reading import Reading

_ENTERED = text(
    """
    SELECT student_id, max(seconds) FROM course JOIN period_mark USING (course_id)
    WHERE class_group_id = :class_group AND period_id = :period GROUP BY student_id
    """
)
_PAPERS = text(
    """
    SELECT letter, student_id, day, seconds, "offset", answered_on FROM letter
    WHERE occasion IN :occasions AND way <> 'received'
      AND student_id IN (SELECT student_id FROM enrollment WHERE class_group_id = :class_group)
    ORDER BY day, letter
    """
).bindparams(bindparam("occasions", expanding=True))
_ANSWERED = text(
    """
    SELECT json_extract(change.value, '$[1]'), json_extract(header, '$.by')
    FROM feed JOIN log_entry ON log_entry.feed = feed.number
    JOIN log_payload USING (feed, sequence), json_each(payload) AS change
    WHERE class_group_id = :class_group AND json_extract(change.value, '$[0]') = :code
    ORDER BY json_extract(header, '$.hlc')
    """
)


@dataclass(frozen=True, slots=True)
class ResultsPaper:
    """A paper with results that went to a family: when, and the day on which its slip came back signed."""

    letter: int
    student: StudentId
    day: date
    moment: datetime
    answered_on: date | None


def results_entered(reading: Reading, class_group: ClassGroupId, period: PeriodId) -> Mapping[StudentId, int]:
    """Return the moment of the last mark of a period for each student who has any, in seconds."""
    rows = reading.connection.execute(_ENTERED, {"class_group": class_group, "period": period})
    return {StudentId(student): seconds for student, seconds in rows}


def results_papers(reading: Reading, class_group: ClassGroupId) -> tuple[ResultsPaper, ...]:
    """Return the papers that show results of the students of a class group, the earliest first."""
    values = {"class_group": class_group, "occasions": sorted(TELLING_RESULTS)}
    return tuple(
        ResultsPaper(
            letter=row.letter,
            student=StudentId(row.student_id),
            day=(day := date.fromisoformat(row.day)),
            moment=handed_out_at(day, moment_of(row.seconds, row.offset)),
            answered_on=None if row.answered_on is None else date.fromisoformat(row.answered_on),
        )
        for row in reading.connection.execute(_PAPERS, values)
    )


def slips_entered_by(reading: Reading, class_group: ClassGroupId) -> Mapping[int, AccountId]:
    """Return who entered the slip or answer of each letter about students of a class group, from the log itself."""
    values = {"class_group": class_group, "code": LetterAnswered.code}
    return {letter: AccountId(account) for letter, account in reading.connection.execute(_ANSWERED, values)}
