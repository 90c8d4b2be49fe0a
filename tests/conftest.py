"""What every test gets: a fixed environment, our options and the guards against silent trouble."""

from __future__ import annotations

import os
import time

import pytest
from hypothesis import settings

pytest_plugins = [
    "support.requirement_marks",
    "support.log_guard",
    "support.leak_guards",
    "support.stretched_passwords",
    "support.golden",
    "support.patience",
    "support.training_vault",
    "support.two_computers",
    "pytester",
]

SHORT_RUN_EXAMPLES = 40
LONG_RUN_EXAMPLES = 2000


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add our own options."""
    group = parser.getgroup("ejournal")
    group.addoption("--long", action="store_true", help="also run the tests marked long, with many more examples")
    group.addoption("--update-golden", action="store_true", help="rewrite the golden files with what was produced")
    group.addoption("--requirements-report", action="store_true", help="print which requirements the run proved")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Fix what a computer would otherwise choose: platform plugin, language, time zone, examples."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    os.environ["TZ"] = "Asia/Bishkek"
    if hasattr(time, "tzset"):
        time.tzset()
    settings.register_profile(
        "short", deadline=None, derandomize=True, database=None, max_examples=SHORT_RUN_EXAMPLES, print_blob=True
    )
    settings.register_profile("long", deadline=None, database=None, max_examples=LONG_RUN_EXAMPLES, print_blob=True)
    settings.load_profile("long" if config.getoption("--long") else "short")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests marked long out of a short run."""
    if config.getoption("--long"):
        return
    postponed = [item for item in items if item.get_closest_marker("long")]
    if postponed:
        config.hook.pytest_deselected(items=postponed)
        items[:] = [item for item in items if not item.get_closest_marker("long")]


@pytest.fixture(scope="session")
def is_long_run(request: pytest.FixtureRequest) -> bool:
    """Whether the run was started with --long: a fault test may then try every place instead of a few."""
    return bool(request.config.getoption("--long"))
