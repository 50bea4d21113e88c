# SPDX-License-Identifier: Apache-2.0
"""A device that is open, and what may become of it. Each way of connection has its own thin `…_port` module."""

import errno
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from hardware.device import Trouble
from hardware.scanners.heard import Decoder

C = TypeVar("C")
C_co = TypeVar("C_co", covariant=True)

_PERMISSION = frozenset({errno.EACCES, errno.EPERM})
_BUSY = frozenset({errno.EBUSY, errno.EAGAIN, errno.ETXTBSY})
_AWAY = frozenset({errno.ENODEV, errno.ENXIO, errno.ENOENT, errno.EIO, errno.ESHUTDOWN})
BUSY = "another program holds it: close that one, or look with `fuser -v` at its device file"


@dataclass(frozen=True, slots=True)
class Ended:
    """The device is not, or no longer, open. Without a trouble it is unplugged."""

    trouble: Trouble | None = None
    hint: str = ""


class Port(Protocol[C_co]):
    """Used by one thread alone."""

    def read(self, timeout: float) -> Sequence[C_co] | Ended:
        """What arrived, at once if something is there; empty after `timeout` seconds without anything."""

    def close(self) -> None:
        """Never raises: what is unplugged is closed."""


@dataclass(frozen=True, slots=True)
class Opened(Generic[C]):
    port: Port[C]
    decoder: Decoder[C]


def ended_by(error: OSError, permission: str) -> Ended:
    """What an error of the system says about the device; `permission` is the hint for whoever lacks it."""
    if error.errno in _PERMISSION:
        return Ended(Trouble.PERMISSION, permission)
    if error.errno in _BUSY:
        return Ended(Trouble.BUSY, BUSY)
    if error.errno in _AWAY:
        return Ended()
    return Ended(Trouble.OTHER, error.strerror or str(error))
