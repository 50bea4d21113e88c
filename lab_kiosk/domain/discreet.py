# SPDX-License-Identifier: Apache-2.0
"""Values that may end up in a log or a traceback: what opens a door or names a person is not in their ``repr``."""

from __future__ import annotations

from typing import ClassVar

import msgspec


class Discreet(msgspec.Struct, frozen=True):
    """Of the fields that ``SECRETS`` names, the ``repr`` tells how long they are and nothing else."""

    SECRETS: ClassVar[tuple[str, ...]] = ("text", "staff_text")

    def __repr__(self) -> str:
        told = (f"{name}={self._told(name)}" for name in self.__struct_fields__)
        return f"{type(self).__name__}({', '.join(told)})"

    def _told(self, name: str) -> str:
        value = getattr(self, name)
        return f"<{len(value)} characters>" if name in self.SECRETS and value else repr(value)
