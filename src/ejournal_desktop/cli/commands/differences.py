"""What the journal shows and nobody signed, found while archives were made: shown, and told to the deputies (D-34)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ejournal_desktop.cli.commands.integrity import finding_text
from ejournal_desktop.cli.exit_codes import TRUST
from ejournal_desktop.cli.output import filled
from ejournal_desktop.cli.toolbox import DONE, Outcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ejournal_desktop.cli.options import Call
    from ejournal_desktop.cli.toolbox import Toolbox
    from ejournal_desktop.readmodels.archives import WrittenArchive
    from ejournal_desktop.services.session import Session


def tell_deputies(call: Call, services: Toolbox, session: Session, written: Sequence[WrittenArchive]) -> Outcome:
    """Send the deputy heads a note about differences, if there are any; return how the command ends."""
    if not (texts := difference_texts(call, written)):
        return DONE
    services.archives.tell_of_differences(session, written, "\n".join(texts))
    return Outcome(TRUST)


def show_differences(call: Call, written: Sequence[WrittenArchive]) -> None:
    """Print each difference and how many there are."""
    texts = difference_texts(call, written)
    for text in texts:
        click.echo(f"– {text}")
    if texts:
        click.echo(filled(call.words("archive_differs"), {"count": len(texts)}))


def difference_texts(call: Call, written: Sequence[WrittenArchive]) -> Sequence[str]:
    """Return a sentence for each difference."""
    return [finding_text(call, finding) for one in written for finding in one.differences]
