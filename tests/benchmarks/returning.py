"""Coming back to a locked journal: from the sixth digit of the PIN to the lessons of the day."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from benchmarks.rows import Row, seconds_of
from ejournal_desktop.app.desktop import make_application
from ejournal_desktop.security.vault import VaultStore
from ejournal_desktop.services.backups import BackupsService
from support.school_window import opened_school
from support.training_vault import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.whole_school import Bench
    from support.school_window import SchoolWindow

RETURNS = 7
PIN = "204518"
_MOST_MS = 300


def returning_rows(bench: Bench) -> Iterator[Row]:
    """Lock and come back in the real program, on the whole school."""
    make_application()
    school = bench.fresh_school("returning")
    session = school.sign_in(bench.desk.session.signed_in.handle)
    BackupsService(VaultStore(school.folder, VERSION, school.clock), school.clock).make_due(session)
    school.sign_out(session)
    school.access.close()
    teacher = school.login(session.signed_in.handle)
    with opened_school(school.folder, school.clock) as program:
        program.enter(teacher.name.surname, teacher.password)
        program.set_pin(teacher.password, PIN)
        taken = [_return(program) for _ in range(RETURNS)]
    yield Row("PIN to «My day»", median(taken) * 1000, "ms", _MOST_MS)


def _return(program: SchoolWindow) -> float:
    program.lock()
    program.keys.type(PIN[:-1])

    def type_the_last_digit() -> None:
        program.keys.type(PIN[-1])
        program.wait_for(program.has_lessons)

    return seconds_of(type_the_last_digit)
