# SPDX-License-Identifier: Apache-2.0
"""The driver for each way into a scanner. What Windows does not have is loaded only where it is wanted."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, TypeAlias

from hardware.device import Trouble
from hardware.known_scanners import Mode
from hardware.scan import ScanKind
from hardware.scanners.bus import Attached
from hardware.scanners.layouts import LAYOUTS
from hardware.scanners.plan import ScannerPlan
from hardware.scanners.port import Ended, Opened
from hardware.scanners.rules import permission_hint

AnyOpened: TypeAlias = Opened[Any] | Ended

KINDS: Mapping[Mode, ScanKind] = MappingProxyType(
    {Mode.HID_POS: ScanKind.HID_POS, Mode.SERIAL: ScanKind.SERIAL, Mode.KEYBOARD: ScanKind.WEDGE}
)
WAYS: Mapping[Mode, str] = MappingProxyType(
    {
        Mode.HID_POS: "HID POS",
        Mode.SERIAL: "serial",
        Mode.KEYBOARD: "keyboard",
        Mode.VENDOR: "maker's own",
        Mode.UNKNOWN: "unknown",
    }
)
SWITCH_OVER = (
    "scan the code for “USB HID POS” in its manual (chapter “USB interface”); if it has none, the one for “USB serial” "
    "or “USB COM port”; if it has none, “USB keyboard” with the US layout"
)
ONLY_ITS_MAKER = f"it talks to its maker's program alone (SNAPI, IBM hand-held or the like): {SWITCH_OVER}"
NOBODY_KNOWS = f"it is a scanner in a mode that is not known here: {SWITCH_OVER}"


def open_attached(attached: Attached, plan: ScannerPlan) -> AnyOpened:
    """Open it as the plan says. Blocks as long as the system does."""
    match attached.mode:
        case Mode.HID_POS:
            return _hid_pos(attached, plan)
        case Mode.SERIAL:
            from hardware.scanners.serial_port import open_serial  # noqa: PLC0415 - as the module says

            return open_serial(attached.node, permission_hint(attached))
        case Mode.KEYBOARD:
            from hardware.scanners.evdev_port import open_evdev  # noqa: PLC0415 - as the module says

            post = plan.post_of(attached)
            return open_evdev(attached.node, LAYOUTS[post.layout if post else "us"], permission_hint(attached))
        case Mode.VENDOR:
            return Ended(Trouble.WRONG_MODE, ONLY_ITS_MAKER)
        case Mode.UNKNOWN:
            return Ended(Trouble.NOT_UNDERSTOOD, NOBODY_KNOWS)


def _hid_pos(attached: Attached, plan: ScannerPlan) -> AnyOpened:
    if plan.past_the_kernel and attached.address:
        from hardware.scanners.usb_port import open_usb  # noqa: PLC0415 - as the module says

        return open_usb(
            attached.bus,
            attached.address,
            interface=attached.interface,
            descriptor=attached.descriptor,
            permission=permission_hint(attached, usb=True),
        )
    from hardware.scanners.hid_port import open_hid  # noqa: PLC0415 - as the module says

    return open_hid(attached.node, attached.descriptor, attached.vendor, permission_hint(attached))
