# SPDX-License-Identifier: Apache-2.0
"""The hardware check: each device with what is wrong with it, and what a scanner sent that was tried."""

from __future__ import annotations

from dataclasses import dataclass, replace

from lab_kiosk.application.devices import Device, DeviceCondition, DeviceKind
from lab_kiosk.application.flows.kiosk import Kiosk

_GLYPHS: dict[DeviceKind, str] = {
    DeviceKind.SCANNER: "scan-barcode",
    DeviceKind.CAMERA: "camera",
    DeviceKind.HEADSET: "rectangle-goggles",
    DeviceKind.PRINTER: "printer",
}
_TONES: dict[DeviceCondition, str] = {
    DeviceCondition.SEARCHING: "warning",
    DeviceCondition.READY: "success",
    DeviceCondition.RESTING: "info",
    DeviceCondition.IN_TROUBLE: "danger",
}
_FIRST = (DeviceCondition.IN_TROUBLE, DeviceCondition.SEARCHING, DeviceCondition.READY, DeviceCondition.RESTING)


@dataclass(frozen=True)
class DeviceRow:
    """``where`` is how and where it is connected; ``battery`` percent, -1 where there is none or nobody knows. A
    ``stranger`` is of a model that no table names.
    """

    device_id: str
    kind: str
    name: str
    condition: str
    trouble: str
    hint: str
    where: str
    role: str
    battery: int
    charging: bool
    glyph: str
    tone: str
    stranger: bool


@dataclass(frozen=True)
class HardwareView:
    """``tried`` says what kind of code was scanned last, empty before the first."""

    rows: tuple[DeviceRow, ...] = ()
    troubled: int = 0
    tried: str = ""
    tried_length: int = 0
    tried_device: str = ""
    tried_symbology: str = ""
    several: bool = False


def hardware_view(kiosk: Kiosk) -> HardwareView:
    """What needs somebody stands first; among equals scanners, cameras, headsets, printers, each by name."""
    kinds = list(DeviceKind)
    devices = sorted(kiosk.devices, key=lambda d: (_FIRST.index(d.condition), kinds.index(d.kind), d.name, d.id))
    needing = _FIRST[:2]
    tried = kiosk.tried
    view = HardwareView(
        rows=tuple(_row(device) for device in devices),
        troubled=sum(device.condition in needing for device in devices),
    )
    if tried is None:
        return view
    return replace(
        view,
        tried=tried.kind,
        tried_length=tried.length,
        tried_device=next((device.name for device in devices if device.id == tried.device), tried.device),
        tried_symbology="" if tried.symbology == "UNKNOWN" else tried.symbology,
        several=tried.several,
    )


def _row(device: Device) -> DeviceRow:
    return DeviceRow(
        device_id=device.id,
        kind=device.kind,
        name=device.name,
        condition=device.condition,
        trouble=device.trouble or "",
        hint=device.hint,
        where=" · ".join(part for part in (device.way, device.place) if part),
        role=device.role,
        battery=-1 if device.battery is None else device.battery,
        charging=device.charging,
        glyph=_GLYPHS[device.kind],
        tone=_TONES[device.condition],
        stranger=not device.known_model and device.condition is not DeviceCondition.SEARCHING,
    )
