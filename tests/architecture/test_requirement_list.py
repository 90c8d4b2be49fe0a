"""The list of requirements and the mark that refers to it."""

from __future__ import annotations

import re
from typing import Literal

import pytest

from support.requirement_marks import RequirementLedger, known_requirements

KINDS = {"core", "print", "archive", "report", "control", "access", "comms", "admin", "OUT"}


def _report(when: Literal["call", "teardown"], outcome: Literal["passed", "failed"]) -> pytest.TestReport:
    properties: list[tuple[str, object]] = [("requirement", "S0-1.2")]
    return pytest.TestReport("test_a", ("test_a", 1, "test_a"), {}, outcome, None, when, user_properties=properties)


def test_list_holds_every_clause_once() -> None:
    assert len(known_requirements()) == 389
    assert all(re.fullmatch(r"S[0-4]-[A-Za-z0-9.]+", identifier) for identifier in known_requirements())


def test_every_clause_has_a_kind_and_a_role() -> None:
    assert {row["fit"] for row in known_requirements().values()} == KINDS
    assert all(row["role"] for row in known_requirements().values())


def test_passing_test_proves_its_clause() -> None:
    ledger = RequirementLedger(("S0-1.2", "S0-1.3"))
    ledger.pytest_runtest_logreport(_report("call", "passed"))
    assert ledger.proofs() == {"S0-1.2": ["test_a"], "S0-1.3": []}


def test_failing_teardown_takes_the_proof_back() -> None:
    ledger = RequirementLedger(("S0-1.2",))
    ledger.pytest_runtest_logreport(_report("call", "passed"))
    ledger.pytest_runtest_logreport(_report("teardown", "failed"))
    assert ledger.proofs() == {"S0-1.2": []}
