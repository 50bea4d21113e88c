# SPDX-License-Identifier: Apache-2.0
"""What is known of one headset, and what that means on the hardware page."""

from dataclasses import dataclass
from enum import Enum

from hardware.device import Condition, DeviceKind, DeviceStatus, Trouble
from hardware.headsets.commands import Battery, ControllerLink, Controllers, Storage

LOW_PERCENT = 15
"""Below, and not charging, somebody should plug it in; what a demo asks for is the lab's matter."""
LEAST_FREE = 1 << 30
"""Bytes. Below, updates and recordings fail, and apps with them."""
UDEV_RULE = 'SUBSYSTEM=="usb", ATTR{idVendor}=="2833", MODE="0660", TAG+="uaccess"'
"""2833 is the vendor number of Oculus VR. It belongs in a file in /etc/udev/rules.d that sorts before 73."""


class Link(Enum):
    """The states of an adb server's list, as far as anything is done about them."""

    READY = "device"
    UNAUTHORISED = "unauthorized"
    OFFLINE = "offline"
    NO_PERMISSION = "no permissions"
    OTHER = "other"
    """On its way (connecting, authorizing), or in a bootloader."""
    AWAY = "absent"

    @classmethod
    def of(cls, said: str) -> "Link":
        """Adb explains "no permissions" at length, with a web address."""
        return next((link for link in cls if said.startswith(link.value)), cls.OTHER)


@dataclass(frozen=True, slots=True)
class HeadsetState:
    """One headset at one moment. What it was not asked, or did not answer, is None."""

    serial: str
    """The number on its label. Before it may be asked, what the adb server calls it."""
    address: str
    """What the adb server calls it: the serial number on USB, `host:port` on a network."""
    link: Link
    model: str = ""
    battery: Battery | None = None
    controllers: Controllers | None = None
    foreground: tuple[str, ...] | None = None
    awake: bool | None = None
    storage: Storage | None = None

    @property
    def usable(self) -> bool:
        """Whether something can be started on it. Asleep is no hindrance: it is woken first."""
        return self.link is Link.READY


def trouble_of(state: HeadsetState) -> Trouble | None:
    """The one that has to be put right first. `ASLEEP` is none that anybody has to: see `status_of`."""
    of_link = {
        Link.UNAUTHORISED: Trouble.UNAUTHORISED,
        Link.OFFLINE: Trouble.OFFLINE,
        Link.NO_PERMISSION: Trouble.PERMISSION,
        Link.OTHER: Trouble.OTHER,
    }
    if state.link is not Link.READY:
        return of_link.get(state.link)
    if state.storage is not None and state.storage.free < LEAST_FREE:
        return Trouble.STORAGE_FULL
    if state.battery is not None and state.battery.percent < LOW_PERCENT and not state.battery.charging:
        return Trouble.BATTERY_LOW
    if state.awake is False:
        return Trouble.ASLEEP
    return Trouble.CONTROLLERS_MISSING if controllers_missing(state.controllers) else None


def controllers_missing(controllers: Controllers | None) -> bool:
    """Whether a paired one is known to do nothing now. A firmware that says nothing of them proves nothing."""
    if controllers is None:
        return False
    gone = (ControllerLink.SEARCHING, ControllerLink.OFF)
    return any(side is not None and side.link in gone for side in (controllers.left, controllers.right))


def status_of(state: HeadsetState, at: float) -> DeviceStatus:
    """For the hardware page. A headset that sleeps rests: nobody wears it, and its controllers sleep too."""
    trouble = trouble_of(state)
    if state.link is Link.AWAY:
        condition = Condition.SEARCHING
    elif trouble is Trouble.ASLEEP:
        condition = Condition.RESTING
    else:
        condition = Condition.READY if trouble is None else Condition.IN_TROUBLE
    return DeviceStatus(
        id=state.serial,
        kind=DeviceKind.HEADSET,
        name=state.model or "Headset",
        condition=condition,
        at=at,
        trouble=trouble,
        hint=_HINTS.get(trouble, "") if trouble else "",
        way="adb",
        place=state.address,
        battery=state.battery.percent if state.battery else None,
        charging=state.battery is not None and state.battery.charging,
    )


def no_server(host: str, port: int, at: float) -> DeviceStatus:
    """Nothing can be said of any headset: the program that talks to them does not run."""
    return DeviceStatus(
        id=f"adb:{host}:{port}",
        kind=DeviceKind.HEADSET,
        name="adb",
        condition=Condition.SEARCHING,
        at=at,
        trouble=Trouble.OFFLINE,
        hint="adb start-server",
        way="adb",
        place=f"{host}:{port}",
    )


_HINTS = {
    Trouble.UNAUTHORISED: "Put it on and choose: always allow from this computer",
    Trouble.PERMISSION: UDEV_RULE,
    Trouble.OFFLINE: "Unplug it, wait, plug it in again",
    Trouble.STORAGE_FULL: "Delete recordings and apps that nobody uses",
    Trouble.CONTROLLERS_MISSING: "Press a button on each controller; change its battery",
}
