"""``people``: an administrator without a window lists staff, lets people in, replaces passwords, closes log-ins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ejournal_desktop.cli.people_words import RUSSIAN
from ejournal_desktop.domain.people import Role
from ejournal_desktop.readmodels.accounts import AccountState
from ejournal_desktop.readmodels.duties import EntryFault

if TYPE_CHECKING:
    from support.terminals import Terminal

OWN_PASSWORD = "сухие листья под ногами"


def test_every_duty_state_and_fault_has_words() -> None:
    wanted = {f"people_role_{role}" for role in Role} | {f"people_state_{state}" for state in AccountState}
    assert (wanted | {f"people_fault_{fault}" for fault in EntryFault}) - RUSSIAN.keys() == set()


@pytest.mark.requirement("S0-3.2a", "S0-4.2.1")
def test_a_newcomer_gets_a_code_and_a_duty_with_an_order_on_the_command_line(terminal: Terminal) -> None:
    made = terminal.json_as(
        "asanova", "people", "add", "Өмүралиев", "Бакыт", "--duty", "secretary", "--order", "17", "--order-date",
        "2026-09-01",
    )  # fmt: skip
    assert made["login"] == "omuraliev"
    listed = terminal.json_as("asanova", "people", "list")
    (person,) = [one for one in listed["people"] if one["login"] == "omuraliev"]
    assert (person["state"], person["duties"], person["duties_without_order"]) == ("code", ["secretary"], [])
    assert {"name": "Өмүралиев Бакыт", "fault": "name_incomplete"} in listed["findings"]


@pytest.mark.requirement("S0-3.2a")
def test_a_forgotten_password_is_replaced_and_a_log_in_closed(terminal: Terminal) -> None:
    told = terminal.run_as("asanova", "people", "code", "volkova")
    assert (told.returncode, "Одноразовый код" in told.stdout) == (0, True)
    assert terminal.run_as("volkova", "people", "list").returncode == 6
    closed = terminal.run_as("asanova", "people", "close", "volkova")
    assert (closed.returncode, closed.stdout) == (0, "Вход закрыт: volkova\n")


def test_who_keeps_no_accounts_is_refused(terminal: Terminal) -> None:
    refused = terminal.run_as("belov", "people", "list")
    assert (refused.returncode, refused.stdout) == (3, "")
