# SPDX-License-Identifier: Apache-2.0
"""What came back, and where it goes."""

from __future__ import annotations

from dataclasses import dataclass

from lab_kiosk.application.flows.kiosk import Kiosk
from lab_kiosk.domain.vocabulary import Condition
from lab_kiosk.ui.presenters.faces import bin_picture


@dataclass(frozen=True)
class ReturnView:
    """``place`` is the code of a sort bin. ``asks``: nobody has said yet whether everything was fine."""

    name: str = ""
    tag: str = ""
    picture: str = ""
    place: str = ""
    place_picture: str = ""
    found: bool = False
    here_already: bool = False
    asks: bool = False
    condition: str = ""
    count: int = 0


def return_view(kiosk: Kiosk) -> ReturnView:
    back = kiosk.returned
    if back is None:
        return ReturnView(count=kiosk.return_count)
    return ReturnView(
        name=back.name,
        tag=back.tag,
        picture=back.picture,
        place=back.bin,
        place_picture=bin_picture(back.bin),
        found=back.found,
        here_already=back.here_already,
        asks=back.condition is Condition.UNSAID,
        condition=back.condition,
        count=kiosk.return_count,
    )
