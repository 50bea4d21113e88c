# SPDX-License-Identifier: Apache-2.0
"""What hangs on the computer now, and the word that it changed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from hardware.known_scanners import Mode


@dataclass(frozen=True, slots=True)
class Attached:
    """One way into one scanner. A device that is a keyboard and a serial port at once is attached twice."""

    id: str
    """The same after it was pulled out and put back: the serial number, else the port."""
    name: str
    mode: Mode
    vendor: int
    product: int
    serial: str = ""
    port: str = ""
    """The path of USB ports that it hangs on: `1-1.4` is socket 4 of the hub in socket 1 of bus 1."""
    node: str = ""
    """What is opened: a device file, or `COM3`."""
    descriptor: bytes = b""
    """Of HID devices: the report descriptor."""
    bus: int = 0
    address: int = 0
    interface: int | None = None


class Bus(Protocol):
    def attached(self) -> Sequence[Attached]:
        """The scanners that are there, named by `identified`. Never raises."""

    def has(self, attached: Attached) -> bool:
        """Whether the USB device is still on its port, even if the kernel shows no scanner there any more."""

    def wait(self, timeout: float) -> bool:
        """Whether something came or went; False after `timeout` seconds, or sooner if `wake` was called."""

    def wake(self) -> None:
        """End a `wait`, from any thread."""

    def close(self) -> None: ...


def identified(found: Sequence[Attached]) -> tuple[Attached, ...]:
    """The same, each with an id of its own.

    A serial number names a device unless another one has the same, as cheap units do: then the port does, for both.
    Of two ways into one device the better one has the plain name, the other its mode behind it.
    """
    devices = {(a.serial, a.port or a.node) for a in found}
    shared = {serial for serial, count in Counter(serial for serial, _ in devices).items() if count > 1}
    named = [replace(a, id=(a.port or a.node) if not a.serial or a.serial in shared else a.serial) for a in found]
    taken: Counter[str] = Counter()
    told = []
    for attached in named:
        taken[attached.id] += 1
        if taken[attached.id] > 1:
            number = f" {taken[attached.id]}" if taken[attached.id] > 2 else ""
            told.append(replace(attached, id=f"{attached.id} {attached.mode.value}{number}"))
        else:
            told.append(attached)
    return tuple(told)
