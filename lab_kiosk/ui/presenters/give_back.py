# SPDX-License-Identifier: Apache-2.0
"""What came back, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.vocabulary import Condition
from lab_kiosk.ui.presenters.faces import bin_picture
from lab_kiosk.ui.presenters.rows import PartRow, part_row

NAMED = 6
"""How many of a class set that are still out are named; of a longer list, how many more."""


@dataclass(frozen=True)
class ReturnView:
    """``place`` is the code of a sort bin. ``asks``: nobody has said yet whether everything was fine. ``parts`` of
    the ``kit`` are still to come; ``kit_is_here``: its code was scanned, and all of them are in the lab. Of a class set
    of ``set_size`` things ``set_back`` are back, and ``set_missing`` with ``set_more`` others are not. ``badge_first``:
    whoever scanned what was here already may have wanted to borrow it.
    """

    name: str = ""
    tag: str = ""
    picture: str = ""
    place: str = ""
    place_picture: str = ""
    found: bool = False
    here_already: bool = False
    badge_first: bool = False
    asks: bool = False
    condition: str = ""
    count: int = 0
    kit: str = ""
    parts: tuple[PartRow, ...] = ()
    kit_is_here: bool = False
    set_size: int = 0
    set_back: int = 0
    set_missing: tuple[str, ...] = ()
    set_more: int = 0


def return_view(kiosk: Kiosk) -> ReturnView:
    back = kiosk.returned
    if back is None:
        kit = kiosk.kit_back
        parts = tuple(part_row(part) for part in kit.parts) if kit else ()
        return ReturnView(
            count=kiosk.return_count,
            kit=kit.name if kit else "",
            parts=parts,
            kit_is_here=kit is not None and not parts,
        )
    missing = back.class_set.missing if back.class_set else ()
    return ReturnView(
        name=back.name,
        tag=back.tag,
        picture=back.picture,
        place=back.bin,
        place_picture=bin_picture(back.bin),
        found=back.found,
        here_already=back.here_already,
        badge_first=back.here_already and kiosk.visitor is None,
        asks=back.condition is Condition.UNSAID,
        condition=back.condition,
        count=kiosk.return_count,
        kit=back.kit,
        parts=tuple(part_row(part) for part in back.parts_out),
        set_size=back.class_set.size if back.class_set else 0,
        set_back=back.class_set.back if back.class_set else 0,
        set_missing=tuple(f"{part.name} {part.tag}" for part in missing[:NAMED]),
        set_more=max(len(missing) - NAMED, 0),
    )
