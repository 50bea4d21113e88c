# SPDX-License-Identifier: Apache-2.0
"""The zones of a lab: where in it somebody is. A zone's card on the wall is a place card of its code."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

ZoneCode = Annotated[str, Meta(pattern=r"^[A-Z0-9]{1,18}$")]


class Zone(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``name`` is by language, English always among them; ``picture`` names a file in resources/illustrations."""

    code: ZoneCode
    name: dict[str, str]
    picture: str = ""
