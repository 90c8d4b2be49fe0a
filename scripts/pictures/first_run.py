"""The pages of the first run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pictures.waiting import there, wait_for

if TYPE_CHECKING:
    from ejournal_desktop.app.desktop import Desktop
    from pictures.album import Album

INVENTED_PASSWORD: Final = "вторник лодка сорок"  # noqa: S105  of a school that is thrown away


def show_first_run(desktop: Desktop, album: Album) -> None:
    """Take the pages of the wizard, filled in; the school it makes goes with the temporary folder."""
    desktop.start()
    wizard = there(desktop.wizard, "first run")
    wizard.school.name_field.setText("Школа № 0")
    wizard.school.city_field.setText("Бишкек")
    wizard.school.code_field.setText("SH0")
    person = wizard.responsible
    for field_, text in (
        (person.surname_field, "Иванова"),
        (person.given_name_field, "Мария"),
        (person.login_field, "ivanova"),
        (person.password_field.edit, INVENTED_PASSWORD),
        (person.repeat_field.edit, INVENTED_PASSWORD),
    ):
        field_.setText(text)
    pages = wizard.path()
    for page in pages:
        if page == pages[-1]:
            wait_for(lambda: wizard.currentId() == pages[-1], "school made")
        album.picture(wizard, f"first-run-{page + 1}")
        if page != pages[-1]:
            wizard.next()
    wizard.hide()
