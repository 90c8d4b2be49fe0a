"""Words for refused sign-ins, passwords and rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

ACCESS_WORDS: Mapping[str, str] = {
    "wrong_password": translatable(
        "ErrorText",
        "The name or the password does not match · "
        "The journal stays closed · "
        "Check the keyboard layout and Caps Lock, then type the password again",
    ),
    "throttled": translatable(
        "ErrorText",
        "Too many attempts with a wrong password · The journal is closed for this name only · Try again in {seconds} s",
    ),
    "wrong_pin": translatable(
        "ErrorText",
        "The PIN does not match · "
        "The journal stays locked, tries left: {left} · "
        "Type the six digits again or use the password",
    ),
    "pin_dropped": translatable(
        "ErrorText",
        "The PIN was wrong too many times · Everything entered is stored · Sign in with the password",
    ),
    "pin_form": translatable(
        "ErrorText",
        "A PIN is six digits · Nothing was changed · Type exactly six digits",
    ),
    "pin_guessable": translatable(
        "ErrorText",
        "This PIN is among the first that anybody would try · Nothing was changed · "
        "Choose six digits without a pattern",
    ),
    "pin_not_allowed": translatable(
        "ErrorText",
        "The regulation of the school allows no PIN · Nothing was changed · Sign in with the password",
    ),
    "one_time_code": translatable(
        "ErrorText",
        "The one-time code is right, but it only serves to set a password · "
        "Nothing was done · "
        "Sign in with the code on the log-in page and set a password of your own",
    ),
    "not_certifier": translatable(
        "ErrorText",
        "Accounts and duties are certified by the administrator whom the recovery sheet appointed · "
        "Nothing was changed · "
        "Ask that administrator to do it",
    ),
    "duty_days": translatable(
        "ErrorText",
        "The last day of the duty lies before its first one · Nothing was changed · Correct one of the days",
    ),
    "order_incomplete": translatable(
        "ErrorText",
        "An order has a number and a date, and one of them is missing · Nothing was changed · Enter both",
    ),
    "order_carried_out": translatable(
        "ErrorText",
        "The duty was changed meanwhile · Nothing was changed now · Read the list again with F5",
    ),
    "has_records": translatable(
        "ErrorText",
        "This person stands in the journal already · The person stays in the list · "
        "Close the log-in instead when they have left",
    ),
    "no_log_in": translatable(
        "ErrorText",
        "This person has no log-in yet · The order goes on waiting · Give a code first",
    ),
    "undertaking_day": translatable(
        "ErrorText",
        "The day of the undertaking has not come yet · Nothing was stored · Enter the day on the signed paper",
    ),
    "no_duties": translatable(
        "ErrorText",
        "An account without duties opens nothing · Nothing was changed · Tick at least one duty, or close the account",
    ),
    "has_account": translatable(
        "ErrorText",
        "This person has a log-in already · Nothing was changed · Choose the person in the list",
    ),
    "own_account": translatable(
        "ErrorText",
        "The own password is not replaced by a code · Nothing was changed · Change it on the page «My log-ins»",
    ),
    "nameless": translatable(
        "ErrorText",
        "Surname or given name is missing · Nothing was changed · Type both",
    ),
    "expired_code": translatable(
        "ErrorText",
        "The one-time code is out of date · The journal stays closed · Ask the journal administrator for a new code",
    ),
    "not_for_us": translatable(
        "ErrorText",
        "This file was sealed for other people · "
        "It was not opened, the journal is unchanged · "
        "Ask for a copy made for this school",
    ),
    "wrong_recovery": translatable(
        "ErrorText",
        "The recovery key belongs to another school or was replaced · "
        "The journal stays closed · "
        "Take the newest recovery sheet of this school",
    ),
    "not_allowed": translatable(
        "ErrorText",
        "Your duties do not include this act · "
        "Nothing was changed · "
        "Ask the journal administrator if the duty is yours",
    ),
    "foreign_page": translatable(
        "ErrorText",
        "This page is kept by another teacher · Nothing was changed · Ask the teacher of the page to make the entry",
    ),
    "not_on_data_list": translatable(
        "ErrorText",
        "The principal's list on personal data gives you no power for this · Nothing was shown or changed · "
        "Ask the principal to add it to the list",
    ),
    "no_account": translatable(
        "ErrorText",
        "The account is closed · The journal stays closed, the records are kept · Ask the journal administrator",
    ),
    "password_too_short": translatable(
        "ErrorText",
        "The password is too short · Nothing was changed · Use at least {least} characters, for example four words",
    ),
    "password_too_long": translatable(
        "ErrorText",
        "The password is too long · Nothing was changed · Use at most {most} characters",
    ),
    "password_common": translatable(
        "ErrorText",
        "This password is among the most common ones · "
        "Nothing was changed · "
        "Choose another, for example four unrelated words",
    ),
    "password_personal": translatable(
        "ErrorText",
        "The password contains the login, the surname or the name of the school · "
        "Nothing was changed · "
        "Choose a password without them",
    ),
    "password_weak": translatable(
        "ErrorText",
        "The password is easy to guess · Nothing was changed · Make it longer, for example four unrelated words",
    ),
    "handle_taken": translatable(
        "ErrorText",
        "Another person has this login · Nothing was changed · Choose another login",
    ),
    "account_taken": translatable(
        "ErrorText",
        "This account can sign in already · Nothing was changed · Change its password instead",
    ),
    "unknown_account": translatable(
        "ErrorText",
        "There is no such account on this computer · Nothing was changed · Choose a person from the list",
    ),
    "recovery_text": translatable(
        "ErrorText",
        "The recovery key has a slip in group {group} · "
        "The journal stays closed · "
        "Compare the group with the printed sheet",
    ),
    "journal_closed": translatable(
        "ErrorText",
        "The journal was closed meanwhile · Everything stored before is intact · Sign in again",
    ),
    "stale_session": translatable(
        "ErrorText",
        "The key of the journal was replaced while it was open · Everything stored is intact · Sign in again",
    ),
}
