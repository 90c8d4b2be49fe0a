"""A print queue without a school: a press that makes volumes at once, and a runner that works one call at a time."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

from ejournal_desktop.domain.calendar import PeriodKind
from ejournal_desktop.gui.print.ports import PrintPorts
from ejournal_desktop.gui.print.workplace import Workplace
from ejournal_desktop.gui.tasks import FileJob
from ejournal_desktop.gui.widgets.banner import BannerArea
from ejournal_desktop.kernel.errors import AppError
from ejournal_desktop.kernel.identifiers import ClassGroupId, PeriodId
from ejournal_desktop.readmodels.journal import PeriodView
from ejournal_desktop.readmodels.people import ClassGroupView
from ejournal_desktop.readmodels.printing import PrintedPasses, PrintedVolume
from support.print_desk import PaperTray
from support.quiet_frame import QuietFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from ejournal_desktop.gui.print.ports import PrintServices
    from ejournal_desktop.services.session import Session

QUARTER = PeriodView(PeriodId(1), PeriodKind.QUARTER, 1, date(2026, 9, 1), date(2026, 11, 5), is_closed=True)
HALF_YEAR = PeriodView(PeriodId(2), PeriodKind.HALF_YEAR, 1, date(2026, 9, 1), date(2026, 12, 30), is_closed=True)


def a_class(number: int, title: str) -> ClassGroupView:
    """Return a class."""
    return ClassGroupView(ClassGroupId(number), title, f"{number}", 7, "2026/2027")


@dataclass(slots=True)
class Press:
    """Stands in for the service: what it makes is a word, what it is told to refuse it refuses."""

    drafts: set[ClassGroupId] = field(default_factory=set)
    refused: dict[ClassGroupId, AppError] = field(default_factory=dict)
    made: list[ClassGroupId] = field(default_factory=list)
    entered: list[ClassGroupId] = field(default_factory=list)
    full_disk: AppError | None = None
    makers: int = 0
    ahead: list[int] = field(default_factory=list)

    def maker(self, _session: object, _options: object) -> Press:
        """Begin a run."""
        self.makers += 1
        return self

    def close(self) -> None:
        """Let the processes of a run go."""
        self.makers -= 1

    def make(
        self, place: tuple[ClassGroupId, PeriodId], following: Sequence[object], on_wait: Callable[[], None]
    ) -> tuple[PrintedVolume, ...]:
        """Make a volume of one sheet."""
        class_group, period = place
        self.ahead.append(len(following))
        on_wait()
        if class_group in self.refused:
            raise self.refused[class_group]
        self.made.append(class_group)
        is_draft = class_group in self.drafts
        return (PrintedVolume(class_group, f"{class_group}А", b"%PDF", 1, 2, is_draft, "0" * 64, "", period),)

    def enter_all(self, _session: object, volumes: Sequence[PrintedVolume]) -> None:
        """Remember what was entered into the register."""
        self.entered.extend(volume.class_group for volume in volumes)

    def enter(self, _session: object, volume: PrintedVolume, _period: PeriodId) -> None:
        """Remember what was entered into the register."""
        self.entered.append(volume.class_group)

    def save(self, _session: object, volume: PrintedVolume, _period: PeriodId, path: Path) -> None:
        """Write the word."""
        self.write_volume(volume, path)

    def passes(self, pdf: bytes, *, is_reversed: bool = False) -> PrintedPasses:
        """Return words for fronts and backs."""
        return PrintedPasses(pdf + b" fronts", pdf + (b" backs, last first" if is_reversed else b" backs"))

    def write_volume(self, volume: PrintedVolume, path: Path) -> None:
        """Write the word, unless the disk is full."""
        if self.full_disk is not None:
            raise self.full_disk
        path.write_bytes(volume.pdf)


class HeldTasks:
    """Keeps file calls until the test lets one run; database calls run at once."""

    def __init__(self) -> None:
        self._calls: list[Callable[[], None]] = []

    def run_next(self) -> None:
        """Let the oldest call run."""
        self._calls.pop(0)()

    def run_all(self) -> None:
        """Let calls run until none is left."""
        while self._calls:
            self.run_next()

    def on_database(self, owner: Any, call: Any, done: Any, failed: Any) -> None:
        """Run the call now."""
        del owner
        _run(call, done, failed)

    def settle(self, seconds: float) -> bool:
        """Everything is done already."""
        del seconds
        return True

    def on_file(self, owner: Any, call: Any, done: Any, failed: Any, *, progressed: Any = None) -> FileJob:
        """Keep the call."""
        del owner
        job = FileJob(progressed or (lambda _progress: None))
        self._calls.append(lambda: _run(lambda: call(job), done, failed))
        return job


def _run(call: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[AppError], None]) -> None:
    try:
        result = call()
    except AppError as error:
        failed(error)
    else:
        done(result)


def a_session() -> Any:
    """Return a session of which the queue only asks whether its journal is closed."""
    return SimpleNamespace(database=SimpleNamespace(is_closed=False))


def a_workplace(press: Press, tasks: HeldTasks, folder: Path) -> Workplace:
    """Return a workplace around a press; saving goes into the folder."""
    ports = PrintPorts(
        PaperTray(),
        lambda *_words: folder / "volume.pdf",
        lambda *_words: folder,
        lambda *_words: None,
        open_file=lambda path: path.exists(),
    )
    services = cast("PrintServices", SimpleNamespace(printing=press))
    return Workplace(services, cast("Session", a_session()), tasks, QuietFrame(), ports, BannerArea())
