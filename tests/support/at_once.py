"""An executor without processes: the work is done while it is submitted."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class AtOnce(Executor):
    """Counts what it has done."""

    def __init__(self) -> None:
        self.done = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Do it now."""
        finished = Future[Any]()
        finished.set_result(fn(*args, **kwargs))
        self.done += 1
        return finished
