"""The guards that watch every other test do bite."""

from __future__ import annotations

import pytest

from support import leak_guards

QUIET = ("-p", "no:randomly", "-p", "no:cacheprovider")


def _run(pytester: pytest.Pytester, plugin: str, body: str, *options: str) -> pytest.RunResult:
    pytester.makepyfile(body)
    return pytester.runpytest_inprocess("-p", f"support.{plugin}", *QUIET, *options)


@pytest.mark.usefixtures("expect_log")
def test_unexpected_warning_in_the_log_fails_the_test(pytester: pytest.Pytester) -> None:
    result = _run(pytester, "log_guard", "import logging\ndef test_a(): logging.getLogger('a.b').warning('x')")
    result.assert_outcomes(passed=1, errors=1)


@pytest.mark.usefixtures("expect_log")
def test_expected_warning_in_the_log_is_handed_over(pytester: pytest.Pytester) -> None:
    body = """
        import logging
        def test_a(expect_log):
            logging.getLogger("a.b").error("code %s", 7)
            assert [record.getMessage() for record in expect_log] == ["code 7"]
    """
    _run(pytester, "log_guard", body).assert_outcomes(passed=1)


def test_thread_left_running_fails_the_test(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leak_guards, "SECONDS_TO_FINISH", 0.01)
    body = """
        import threading
        gate = threading.Event()
        def test_a(): threading.Thread(target=gate.wait).start()
        def test_b(): gate.set()
    """
    _run(pytester, "leak_guards", body).assert_outcomes(passed=2, errors=1)


@pytest.mark.usefixtures("qapp")
def test_window_left_open_fails_the_test(pytester: pytest.Pytester) -> None:
    body = """
        from PySide6.QtWidgets import QWidget
        kept = []
        def test_a():
            kept.append(QWidget())
            kept[0].show()
    """
    _run(pytester, "leak_guards", body).assert_outcomes(passed=1, errors=1)


def test_mark_with_an_unknown_clause_stops_the_run(pytester: pytest.Pytester) -> None:
    body = "import pytest\n@pytest.mark.requirement('S9-1')\ndef test_a(): pass"
    pytester.makeini("[pytest]\nmarkers = requirement")
    pytester.makeconftest(
        "def pytest_addoption(parser): parser.addoption('--requirements-report', action='store_true')"
    )
    result = _run(pytester, "requirement_marks", body)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*S9-1*"])
