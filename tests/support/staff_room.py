"""What the tabs of documents, discussions and proposals work with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ejournal_desktop.gui.board.ports import StaffRoomServices
from ejournal_desktop.services.discussions import DiscussionsService
from ejournal_desktop.services.guides import GuidesService
from ejournal_desktop.services.print_sources import PrintSources
from support.documents_room import documents_service
from support.training_vault import RESOURCES, VERSION

if TYPE_CHECKING:
    from support.training_vault import SchoolCase


def staff_room_of(school: SchoolCase) -> StaffRoomServices:
    """Return the services of a school."""
    sources = PrintSources(school.clock, RESOURCES, VERSION)
    return StaffRoomServices(documents_service(school), GuidesService(sources), DiscussionsService())
