"""Volumes drawn by several processes: in their order, to the same bytes, and by the caller where a process dies."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any

import pytest

from ejournal_desktop.printing.batch import DrawingPool, VolumeOrder
from ejournal_desktop.printing.volume_pdf import render_volumes
from support.at_once import AtOnce
from support.printed import RESOURCES, settings
from support.volumes import Scope, a_volume

if TYPE_CHECKING:
    from collections.abc import Callable

ORDER = VolumeOrder(a_volume(Scope(students=2, lessons=(4,))), settings())


class _Dying(Executor):
    """A process dies over the first volume; afterwards nothing is taken any more."""

    def __init__(self) -> None:
        self.is_dead = False

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        del fn, args, kwargs
        if self.is_dead:
            raise BrokenProcessPool
        self.is_dead = True
        failed = Future[Any]()
        failed.set_exception(BrokenProcessPool())
        return failed


class _Endless(Executor):
    """Never answers."""

    def __init__(self) -> None:
        self.given = Future[Any]()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        del fn, args, kwargs
        return self.given


class _EnoughError(Exception):
    """The person waits no longer."""


def _enough() -> None:
    raise _EnoughError


def _drawn(pool: DrawingPool) -> bytes:
    return pool.finish(pool.begin(ORDER)).parts[0].pdf


@pytest.fixture(scope="module")
def alone() -> bytes:
    return render_volumes(ORDER.volume, ORDER.settings, RESOURCES)[0].pdf


def test_a_process_draws_the_bytes_of_the_caller(alone: bytes) -> None:
    assert _drawn(DrawingPool(RESOURCES, 2, AtOnce())) == alone


def test_on_one_core_the_caller_draws_and_nothing_is_begun_ahead(alone: bytes) -> None:
    pool = DrawingPool(RESOURCES, 1)
    assert pool.most == 1
    assert _drawn(pool) == alone


def test_a_process_that_dies_costs_no_volume(alone: bytes) -> None:
    pool = DrawingPool(RESOURCES, 2, _Dying())
    drawings = [pool.begin(ORDER), pool.begin(ORDER)]
    assert [pool.finish(drawing).parts[0].pdf for drawing in drawings] == [alone, alone]
    assert pool.most == 1


def test_the_waiting_can_be_ended_before_anything_comes() -> None:
    executor = _Endless()
    pool = DrawingPool(RESOURCES, 2, executor)
    with pytest.raises(_EnoughError):
        pool.finish(pool.begin(ORDER), _enough)
    assert executor.given.cancelled()


def test_drawing_by_the_caller_can_be_ended_between_two_pages() -> None:
    pool = DrawingPool(RESOURCES, 1)
    with pytest.raises(_EnoughError):
        pool.finish(pool.begin(ORDER), _enough)
