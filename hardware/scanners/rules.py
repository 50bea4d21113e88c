# SPDX-License-Identifier: Apache-2.0
"""What lets a kiosk open its scanners and nobody misuse them: rules for udev and for USBGuard, made from the table.

`packaging/tools/device_rules.py` writes them to `packaging/udev` and `packaging/usbguard`.
"""

from collections.abc import Iterator, Mapping

from hardware.known_scanners import Mode, Vendor
from hardware.scanners.bus import Attached

UDEV_FILE = "/etc/udev/rules.d/70-lab-kiosk-scanners.rules"
OPEN = 'MODE="0660", GROUP="plugdev", TAG+="uaccess"'
"""For whoever sits at the machine (`uaccess`, which needs a number below 73), and for a kiosk without a seat."""
_NODES = {
    Mode.HID_POS: 'SUBSYSTEM=="hidraw"',
    Mode.SERIAL: 'SUBSYSTEM=="tty"',
    Mode.KEYBOARD: 'SUBSYSTEM=="input", KERNEL=="event*"',
}
_NO_DESKTOP = 'ENV{LIBINPUT_IGNORE_DEVICE}="1"'


def udev_line(attached: Attached, *, usb: bool = False) -> str:
    """The rule that would let the kiosk open this very model; `usb` for one that is opened past the kernel."""
    match = f'ATTRS{{idVendor}}=="{attached.vendor:04x}", ATTRS{{idProduct}}=="{attached.product:04x}"'
    node = 'SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_device"' if usb else _NODES.get(attached.mode, 'SUBSYSTEM=="usb"')
    return f"{node}, {match}, {OPEN}"


def permission_hint(attached: Attached, *, usb: bool = False) -> str:
    """Two steps for a technician: the line for `UDEV_FILE`, and what makes it count."""
    return f"{udev_line(attached, usb=usb)}\ninto {UDEV_FILE}, then: udevadm control --reload && udevadm trigger"


def udev_rules(vendors: Mapping[int, Vendor]) -> str:
    return "\n".join([*_UDEV_HEAD, *(line for v in vendors.values() for line in _udev_of(v)), ""])


def usbguard_rules(vendors: Mapping[int, Vendor]) -> str:
    return "\n".join([*_USBGUARD_HEAD, *(line for v in vendors.values() for line in _usbguard_of(v)), ""])


def _udev_of(vendor: Vendor) -> Iterator[str]:
    yield ""
    yield f"# {vendor.name}"
    for match in _matches(vendor):
        for node in (*_NODES.values(), 'SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_device"'):
            yield f"{node}, {match}, {OPEN}"
        yield f'SUBSYSTEM=="input", {match}, {_NO_DESKTOP}'


def _matches(vendor: Vendor) -> Iterator[str]:
    if vendor.only_scanners:
        yield f'ATTRS{{idVendor}}=="{vendor.id:04x}"'
        return
    for product in sorted(vendor.products):
        yield f'ATTRS{{idVendor}}=="{vendor.id:04x}", ATTRS{{idProduct}}=="{product:04x}"'


def _usbguard_of(vendor: Vendor) -> Iterator[str]:
    yield ""
    yield f"# {vendor.name}"
    products = ["*"] if vendor.only_scanners else [f"{product:04x}" for product in sorted(vendor.products)]
    for product in products:
        yield f"allow id {vendor.id:04x}:{product} with-interface match-all {{ {_INTERFACES} }}"


_INTERFACES = "03:*:* 02:02:* 0a:*:* ff:*:*"
"""HID, communications (ACM) with its data, and the maker's own. With a disk or a network card it is no scanner."""
_UDEV_HEAD = (
    "# SPDX-License-Identifier: Apache-2.0",
    "# Barcode scanners for Lab Kiosk: made from hardware/known_scanners.toml by packaging/tools/device_rules.py.",
    f"# Install as {UDEV_FILE}, then: udevadm control --reload && udevadm trigger",
    "# LIBINPUT_IGNORE_DEVICE keeps the desktop from typing what a scanner reads, even while no kiosk runs: leave",
    "# those lines out where the kiosk may not open input devices and has to hear a scanner as a keyboard.",
)
_USBGUARD_HEAD = (
    "# SPDX-License-Identifier: Apache-2.0",
    "# Barcode scanners for Lab Kiosk: made from hardware/known_scanners.toml by packaging/tools/device_rules.py.",
    "# Append to /etc/usbguard/rules.conf, after rules for hubs and for the kiosk's own keyboard and touch panel.",
    "# A number can be forged, so each rule allows scanners' interfaces only. Name your own units by serial number and",
    "# port (`usbguard generate-policy` prints them) where the sockets can be reached.",
)
