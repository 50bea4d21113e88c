# SPDX-License-Identifier: Apache-2.0
"""What the views of our demo programs have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import msgspec

Words: TypeAlias = Mapping[str, str]


class Button(msgspec.Struct, frozen=True, kw_only=True):
    """Not there without ``text``; ``reason`` says why it is not ``enabled``."""

    text: str = ""
    action: str = ""
    enabled: bool = True
    reason: str = ""
