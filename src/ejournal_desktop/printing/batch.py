"""Many volumes at once: content read by the caller, planned and drawn in processes of their own.

Only so many volumes are in work at a time as there are processes, so that memory does not grow with the school. What
is to be drawn goes to a process through a pipe: nothing of it ever lies on a disk in the clear.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import CancelledError, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING, Final

from ejournal_desktop.files.worker_process import end_with_program
from ejournal_desktop.printing.problems import FontHashError, PrintStoppedError
from ejournal_desktop.printing.volume_pdf import render_volumes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future
    from pathlib import Path

    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.printing.problems import PrintProblem
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.printing.volume_pdf import RenderedVolume
    from ejournal_desktop.readmodels.volume import ClassVolume

_AHEAD: Final = 1
_LOOK_UP_SECONDS: Final = 0.05


@dataclass(frozen=True, slots=True)
class VolumeOrder:
    """A volume to be made, with the settings of its class."""

    volume: ClassVolume
    settings: PrintSettings


@dataclass(frozen=True, slots=True)
class FinishedOrder:
    """What became of an order: its parts, or the records that stopped it."""

    order: VolumeOrder
    parts: tuple[RenderedVolume, ...]
    problems: tuple[PrintProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A volume in work; without a future whoever wants it draws it by itself."""

    order: VolumeOrder
    future: Future[_Answer] | None


class DrawingPool:
    """Processes that draw volumes; on one core, or when a process dies, the caller draws to the same result."""

    def __init__(self, resources: Path, workers: int, executor: Executor | None = None) -> None:
        self._resources = resources
        self._workers = workers
        self._executor = executor or _processes(workers)

    @property
    def most(self) -> int:
        """How many volumes may be in work so that no process waits for the next one."""
        return 1 if self._executor is None else self._workers + _AHEAD

    def begin(self, order: VolumeOrder) -> Drawing:
        """Give a volume to a process that is free, or will be."""
        if self._executor is not None:
            try:
                return Drawing(order, self._executor.submit(_made, order, self._resources))
            except (BrokenProcessPool, OSError):  # a process died, or the computer gives us no more of them
                self.close()
        return Drawing(order, None)

    def finish(self, drawing: Drawing, on_wait: Callable[[], None] | None = None) -> FinishedOrder:
        """Return a volume; while it is drawn ``on_wait`` is called again and again and may end the waiting.

        Raises:
            FontHashError: the fonts are not the pinned ones; no volume could be made.
        """
        answer = self._awaited(drawing.future, on_wait) if drawing.future is not None else None
        if answer is None:
            answer = _made(drawing.order, self._resources, on_wait)
        if answer.bad_font:
            raise FontHashError(face=answer.bad_font)
        return FinishedOrder(drawing.order, answer.parts, answer.problems)

    def close(self) -> None:
        """Let the processes go; what they were given and have not begun is left."""
        executor, self._executor = self._executor, None
        if executor is not None:
            executor.shutdown(wait=False, cancel_futures=True)

    def _awaited(self, future: Future[_Answer], on_wait: Callable[[], None] | None) -> _Answer | None:
        """Return what a process made, nothing where it died over it."""
        try:
            while not wait([future], timeout=_LOOK_UP_SECONDS).done:
                if on_wait is not None:
                    on_wait()
            return future.result()
        except (BrokenProcessPool, CancelledError):
            self.close()
            return None
        finally:
            future.cancel()  # the waiting was ended: what has not begun need not begin


def rendered_orders(orders: Iterable[VolumeOrder], resources: Path, workers: int = 2) -> Iterator[FinishedOrder]:
    """Yield the volumes in their order; one that cannot be printed does not stop the others.

    The next volume is read while others are drawn; leaving the iteration early cancels what has not begun.

    Raises:
        FontHashError: the fonts are not the pinned ones; no volume could be made.
    """
    with closing(DrawingPool(resources, workers)) as pool:
        running: deque[Drawing] = deque()
        for order in orders:
            running.append(pool.begin(order))
            if len(running) >= pool.most:
                yield pool.finish(running.popleft())
        while running:
            yield pool.finish(running.popleft())


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back from a worker; errors with lists of records are no good travellers."""

    parts: tuple[RenderedVolume, ...] = ()
    problems: tuple[PrintProblem, ...] = ()
    bad_font: str = ""


def _processes(workers: int) -> ProcessPoolExecutor | None:
    """Return processes for the work; a single one would only take memory and leave the caller idle."""
    if workers < 2:  # noqa: PLR2004  the reason is above
        return None
    # a fresh interpreter: threads of a window must not be copied into a worker
    return ProcessPoolExecutor(workers, get_context("spawn"), end_with_program)


def _made(order: VolumeOrder, resources: Path, on_wait: Callable[[], None] | None = None) -> _Answer:
    def on_page(_done: int, _total: int) -> None:
        if on_wait is not None:
            on_wait()

    try:
        return _Answer(render_volumes(order.volume, order.settings, resources, on_page))
    except PrintStoppedError as error:
        return _Answer(problems=error.problems)
    except FontHashError as error:
        return _Answer(bad_font=_face(error))


def _face(error: AppError) -> str:
    return str(error.fields.get("face", ""))
