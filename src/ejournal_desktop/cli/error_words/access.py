"""Words for refused sign-ins, passwords and rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ACCESS_RUSSIAN: Mapping[str, str] = {
    "wrong_password": "Фамилия или пароль не подходят. Проверьте раскладку и Caps Lock и введите пароль ещё раз.",
    "throttled": "Слишком много попыток с неверным паролем. Повторите через {seconds} с.",
    "wrong_pin": "ПИН не подходит. Введите шесть цифр ещё раз или войдите по паролю.",
    "pin_dropped": "ПИН введён неверно слишком много раз. Войдите по паролю.",
    "pin_guessable": "Такой ПИН пробуют первым. Выберите шесть цифр без закономерности.",
    "pin_not_allowed": "Регламент школы не разрешает ПИН. Входите по паролю.",
    "journal_closed": "Журнал тем временем закрыт, всё записанное сохранено. Войдите снова.",
    "pin_form": "ПИН состоит из шести цифр. Введите ровно шесть цифр.",
    "one_time_code": "Одноразовый код нужен только чтобы задать пароль. Сначала войдите с ним в окне программы.",
    "not_certifier": (
        "Учётные записи и обязанности заверяет администратор, назначенный по листу восстановления. "
        "Попросите его это сделать."
    ),
    "not_on_data_list": (
        "Перечень по персональным данным не даёт вам такого полномочия. Попросите директора внести его в перечень."
    ),
    "duty_days": "Последний день обязанности раньше первого. Исправьте одну из дат.",
    "order_incomplete": "У приказа есть номер и дата, одного не хватает. Укажите и то, и другое.",
    "order_carried_out": "Обязанность тем временем изменили. Прочитайте список ещё раз.",
    "has_records": "Этот человек уже есть в журнале. Если он уволен, закройте его вход.",
    "no_log_in": "У этого сотрудника ещё нет входа. Сначала выдайте код.",
    "undertaking_day": "День обязательства ещё не наступил. Укажите дату с подписанной бумаги.",
    "no_duties": "Учётная запись без обязанностей ничего не открывает. Укажите обязанность или закройте запись.",
    "has_account": "У этого сотрудника уже есть вход. Выберите его в списке.",
    "own_account": "Свой пароль кодом не заменяют. Смените его на странице своих входов.",
    "nameless": "Нет фамилии или имени. Введите и то, и другое.",
    "expired_code": "Срок одноразового кода истёк. Попросите новый код у администратора журнала.",
    "not_for_us": "Этот файл предназначен другим получателям. Попросите копию для этой школы.",
    "wrong_recovery": (
        "Ключ восстановления от другой школы или уже заменён. Возьмите последний лист восстановления этой школы."
    ),
    "not_allowed": (
        "Это действие не входит в обязанности. Если обязанность поручена, обратитесь к администратору журнала."
    ),
    "foreign_page": "Эту страницу ведёт другой учитель. Попросите учителя этой страницы внести запись.",
    "no_account": "Учётная запись закрыта. Обратитесь к администратору журнала.",
    "password_too_short": "Пароль слишком короткий. Нужно не меньше {least} знаков, например четыре слова.",
    "password_too_long": "Пароль слишком длинный. Нужно не больше {most} знаков.",
    "password_common": (
        "Такой пароль один из самых распространённых. Выберите другой, например четыре несвязанных слова."
    ),
    "password_personal": "В пароле есть логин, фамилия или название школы. Выберите пароль без них.",
    "password_weak": "Пароль легко угадать. Сделайте его длиннее, например четыре несвязанных слова.",
    "handle_taken": "Такой логин уже занят. Выберите другой логин.",
    "account_taken": "Эта учётная запись уже может входить. Вместо этого смените её пароль.",
    "unknown_account": "На этом компьютере нет такой учётной записи. Выберите человека из списка.",
    "recovery_text": "В ключе восстановления описка в группе {group}. Сверьте группу с печатным листом.",
    "stale_session": "Ключ журнала заменён, пока журнал был открыт. Войдите ещё раз.",
}

ACCESS_ENGLISH: Mapping[str, str] = {
    "wrong_password": (
        "The name or the password does not match. "
        "Check the keyboard layout and Caps Lock, then type the password again."
    ),
    "throttled": "Too many attempts with a wrong password. Try again in {seconds} s.",
    "wrong_pin": "The PIN does not match. Type the six digits again or use the password.",
    "pin_dropped": "The PIN was wrong too many times. Sign in with the password.",
    "pin_guessable": "Such a PIN is tried first. Choose six digits without a pattern.",
    "pin_not_allowed": "The regulation of the school allows no PIN. Sign in with the password.",
    "journal_closed": "The journal was closed meanwhile, everything stored is intact. Sign in again.",
    "pin_form": "A PIN is six digits. Type exactly six digits.",
    "one_time_code": "The one-time code only serves to set a password. Sign in with it in the window first.",
    "not_certifier": (
        "Accounts and duties are certified by the administrator whom the recovery sheet appointed. "
        "Ask that administrator to do it."
    ),
    "not_on_data_list": (
        "The principal's list on personal data gives you no power for this. Ask the principal to add it."
    ),
    "duty_days": "The last day of the duty lies before its first one. Correct one of the days.",
    "order_incomplete": "An order has a number and a date, and one of them is missing. Give both.",
    "order_carried_out": "The duty was changed meanwhile. Read the list again.",
    "has_records": "This person stands in the journal already. If they have left, close the log-in.",
    "no_log_in": "This person has no log-in yet. Give a code first.",
    "undertaking_day": "The day of the undertaking has not come yet. Give the day on the signed paper.",
    "no_duties": "An account without duties opens nothing. Name at least one duty, or close the account.",
    "has_account": "This person has a log-in already. Choose the person in the list.",
    "own_account": "The own password is not replaced by a code. Change it on the page of your log-ins.",
    "nameless": "Surname or given name is missing. Type both.",
    "expired_code": "The one-time code is out of date. Ask the journal administrator for a new code.",
    "not_for_us": "This file was sealed for other people. Ask for a copy made for this school.",
    "wrong_recovery": (
        "The recovery key belongs to another school or was replaced. Take the newest recovery sheet of this school."
    ),
    "not_allowed": "Your duties do not include this act. Ask the journal administrator if the duty is yours.",
    "foreign_page": "This page is kept by another teacher. Ask the teacher of the page to make the entry.",
    "no_account": "The account is closed. Ask the journal administrator.",
    "password_too_short": "The password is too short. Use at least {least} characters, for example four words.",
    "password_too_long": "The password is too long. Use at most {most} characters.",
    "password_common": "This password is among the most common ones. Choose another, for example four unrelated words.",
    "password_personal": (
        "The password contains the login, the surname or the name of the school. Choose a password without them."
    ),
    "password_weak": "The password is easy to guess. Make it longer, for example four unrelated words.",
    "handle_taken": "Another person has this login. Choose another login.",
    "account_taken": "This account can sign in already. Change its password instead.",
    "unknown_account": "There is no such account on this computer. Choose a person from the list.",
    "recovery_text": "The recovery key has a slip in group {group}. Compare the group with the printed sheet.",
    "stale_session": "The key of the journal was replaced while it was open. Sign in again.",
}
