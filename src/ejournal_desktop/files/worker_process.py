"""Processes that work for the program and end with it."""

from __future__ import annotations

import gc
import os
from multiprocessing import parent_process
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess


def end_with_program() -> None:
    """Let this process end when the program that began it is gone, even killed.

    A worker of a pool holds both ends of its pipe: it would wait for work for ever and keep in memory what it read.
    """
    program = parent_process()
    if program is not None:
        Thread(target=_end_after, args=(program,), daemon=True).start()


def begin_without_collector() -> None:
    """Begin a process that ends with the program and looks for rubbish only where it says so: loading makes none.

    This stands apart from what such a process works with, so that nothing of that is loaded before.
    """
    gc.disable()
    end_with_program()


def _end_after(program: BaseProcess) -> None:
    program.join()
    os._exit(1)
