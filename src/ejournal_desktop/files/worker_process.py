"""Processes that work for the program and end with it."""

from __future__ import annotations

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


def _end_after(program: BaseProcess) -> None:
    program.join()
    os._exit(1)
