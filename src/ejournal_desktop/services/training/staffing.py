"""Who teaches what, who is homeroom teacher, and in which rooms."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ejournal_desktop.kernel.identifiers import StaffId
    from ejournal_desktop.services.training.content import ClassGroupContent, LoadContent, TrainingContent

_GYM_SUBJECT = "Физическая культура"
_FIRST_OWN_ROOM = 301
_SECOND_SUBGROUP = 2


@dataclass(frozen=True, slots=True)
class Staffing:
    """Teachers by subject, class and subgroup; homeroom teachers by class; rooms of those who do not come to a class.

    A gym and a room for second subgroups belong to one teacher each, so that a room is never needed twice at a time.
    """

    teachers: Mapping[tuple[str, str, int | None], StaffId]
    homerooms: Mapping[str, StaffId]
    gyms: Mapping[StaffId, str]
    subgroup_rooms: Mapping[StaffId, str]

    def room(self, group: ClassGroupContent, subject: str, subgroup: int | None) -> str:
        """Return the room of a lesson: the room of the class where nothing else is needed."""
        teacher = self.teachers[subject, group.title, subgroup]
        if subject == _GYM_SUBJECT:
            return self.gyms[teacher]
        return self.subgroup_rooms[teacher] if subgroup == _SECOND_SUBGROUP else group.room


def staffing(content: TrainingContent, staff: Sequence[StaffId]) -> Staffing:
    """Return the staffing of a content whose posts are held by these members of staff, in the same order."""
    posts = list(zip(staff, content.posts, strict=True))
    loads = [(member, load) for member, post in posts for load in post.loads]
    gym_teachers = dict.fromkeys(member for member, load in loads if load.subject == _GYM_SUBJECT)
    second_teachers = dict.fromkeys(member for member, load in loads if load.subgroup == _SECOND_SUBGROUP)
    return Staffing(
        teachers={key: member for member, load in loads for key in _courses(load)},
        homerooms={post.homeroom: member for member, post in posts if post.homeroom},
        gyms={member: f"спортзал {number}" for number, member in enumerate(gym_teachers, start=1)},
        subgroup_rooms={member: str(room) for room, member in enumerate(second_teachers, start=_FIRST_OWN_ROOM)},
    )


def _courses(load: LoadContent) -> list[tuple[str, str, int | None]]:
    return [(load.subject, title, load.subgroup) for title in load.class_titles]
