# SPDX-License-Identifier: Apache-2.0
"""What lies in the drawer of the simulated lab."""

from __future__ import annotations

from dataclasses import dataclass

REHEARSAL = "rehearsal"
"""Something that happens to a simulated headset or scanner: its code is ``serial=scenario`` or ``role=day``."""
CAMERA = "camera"
"""Something that happens to the simulated camera: its code is the mishap."""


@dataclass(frozen=True)
class DrawerItem:
    """Something that can be held under the scanner by touching it. ``kind`` is "badge", "tag", "card",
    "headset", :data:`CAMERA` or :data:`REHEARSAL`; ``battery`` in percent, -1 where there is none.
    """

    kind: str
    title: str
    subtitle: str
    picture: str
    code: str
    battery: int = -1

    @property
    def key(self) -> str:
        return f"{self.kind}:{self.code}"
