"""Many volumes at once: content read by the caller, planned and drawn in processes of their own.

Only so many volumes are in work at a time as there are processes, so that memory does not grow with the school.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TYPE_CHECKING

from ejournal_desktop.printing.problems import FontHashError, PrintStoppedError
from ejournal_desktop.printing.volume_pdf import render_volumes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

    from ejournal_desktop.kernel.errors import AppError
    from ejournal_desktop.printing.problems import PrintProblem
    from ejournal_desktop.printing.settings import PrintSettings
    from ejournal_desktop.printing.volume_pdf import RenderedVolume
    from ejournal_desktop.readmodels.volume import ClassVolume

_AHEAD = 1


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


def rendered_orders(orders: Iterable[VolumeOrder], resources: Path, workers: int = 2) -> Iterator[FinishedOrder]:
    """Yield the volumes in their order; one that cannot be printed does not stop the others.

    The next volume is read while others are drawn; leaving the iteration early cancels what has not begun.

    Raises:
        FontHashError: the fonts are not the pinned ones; no volume could be made.
    """
    # a fresh interpreter: threads of a window must not be copied into a worker
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running: deque[tuple[VolumeOrder, Future[_Answer]]] = deque()
        try:
            for order in orders:
                running.append((order, pool.submit(_made, order, resources)))
                if len(running) >= workers + _AHEAD:
                    yield _finished(*running.popleft())
            while running:
                yield _finished(*running.popleft())
        finally:
            for _, future in running:
                future.cancel()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What comes back from a worker; errors with lists of records are no good travellers."""

    parts: tuple[RenderedVolume, ...] = ()
    problems: tuple[PrintProblem, ...] = ()
    bad_font: str = ""


def _made(order: VolumeOrder, resources: Path) -> _Answer:
    try:
        return _Answer(render_volumes(order.volume, order.settings, resources))
    except PrintStoppedError as error:
        return _Answer(problems=error.problems)
    except FontHashError as error:
        return _Answer(bad_font=_face(error))


def _face(error: AppError) -> str:
    return str(error.fields.get("face", ""))


def _finished(order: VolumeOrder, future: Future[_Answer]) -> FinishedOrder:
    answer = future.result()
    if answer.bad_font:
        raise FontHashError(face=answer.bad_font)
    return FinishedOrder(order, answer.parts, answer.problems)
