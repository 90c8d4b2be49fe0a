"""A test fails on every log record of level WARNING or above that it did not ask for."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Collector(logging.Handler):
    """Keeps the records of one test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []
        self.is_expected = False

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def log_guard() -> Iterator[_Collector]:
    """Watch the log during the test."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    yield collector
    root.removeHandler(collector)
    if collector.records and not collector.is_expected:
        lines = [f"{record.name} {record.levelname}: {record.getMessage()}" for record in collector.records]
        pytest.fail("unexpected log records:\n" + "\n".join(lines), pytrace=False)


@pytest.fixture
def expect_log(log_guard: _Collector) -> list[logging.LogRecord]:
    """Allow warnings in the log of this test and return the list that fills with them."""
    log_guard.is_expected = True
    return log_guard.records
