# SPDX-License-Identifier: Apache-2.0
"""What the pure decoders make of what a device sent, before the guard has looked at it."""

from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, TypeVar

from hardware.device import Trouble
from hardware.scan import Reason, Symbology


@dataclass(frozen=True, slots=True)
class Code:
    """One whole code as the device sent it, without what it wraps around it. No `repr` shows it."""

    data: bytes | str = field(repr=False)
    symbology: Symbology = Symbology.UNKNOWN
    before: str = field(default="", compare=False)
    """What the device put before it: an identifier, STX."""
    behind: str = field(default="", compare=False)
    """And behind it: the key or the character that ended it, empty where silence did."""

    @property
    def whole(self) -> str:
        """Everything as it came. For the set-up page alone."""
        text = self.data.decode("latin-1") if isinstance(self.data, bytes) else self.data
        return f"{self.before}{text}{self.behind}"


@dataclass(frozen=True, slots=True)
class Refused:
    """What arrived is no code. `trouble` and `hint` are set where the device is at fault rather than this one code."""

    reason: Reason
    trouble: Trouble | None = None
    hint: str = ""
    whole: str = field(default="", repr=False, compare=False)
    """What came all the same, where the keys that were typed are known. For the set-up page alone."""


Heard: TypeAlias = Code | Refused
C_contra = TypeVar("C_contra", contravariant=True)


class Decoder(Protocol[C_contra]):
    """Chunks in, codes out. Pure: the time is an argument, in seconds that never go back.

    No chunk raises, however broken, and what is held between two of them is bounded.
    """

    @property
    def deadline(self) -> float | None:
        """When to call `flush` if no chunk comes before; None if nothing waits."""

    def feed(self, chunk: C_contra, at: float) -> tuple[Heard, ...]: ...

    def flush(self, now: float) -> tuple[Heard, ...]:
        """Settle what waited for more, if its time is over."""
