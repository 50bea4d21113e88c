# SPDX-License-Identifier: Apache-2.0
"""HID POS by pyusb, which takes the device away from the kernel and gives it back.

Linux only: on Windows libusb reaches a HID device only after its driver was replaced.
"""

import errno
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import usb.core
import usb.util

from hardware.device import Trouble
from hardware.scanners.hid_port import NO_LAYOUT, enable
from hardware.scanners.hid_pos import ENABLE_FEATURE, NEEDS_ENABLING, HidPosAssembler, HidPosLayout
from hardware.scanners.port import Ended, Opened, ended_by

HID_CLASS = 3
_GET_REPORT_DESCRIPTOR = (0x81, 6, 0x2200)
_SET_FEATURE_REPORT = (0x21, 9, 0x0300)
_HID_DESCRIPTOR = 0x21
CONTROL_TIMEOUT = 1000
"""Milliseconds."""
LONGEST_DESCRIPTOR = 4096


@dataclass(frozen=True, slots=True)
class _Pipe:
    interface: int
    address: int
    size: int
    was_the_kernels: bool


def open_usb(
    bus: int,
    address: int,
    *,
    interface: int | None = None,
    descriptor: bytes = b"",
    permission: str = "",
    backend: Any = None,
) -> Opened[bytes] | Ended:
    """The scanner at this place of the bus.

    Without a descriptor the interface, or each HID interface, is taken from the kernel and asked for its own.
    """
    try:
        device = usb.core.find(bus=bus, address=address, backend=backend)
        if device is None:
            return Ended()
        for candidate in device.get_active_configuration():
            if candidate.bInterfaceClass == HID_CLASS and interface in {None, candidate.bInterfaceNumber}:
                opened = _open_interface(device, candidate, descriptor)
                if opened is not None:
                    return opened
    except usb.core.NoBackendError:
        return Ended(Trouble.OTHER, "libusb is not installed: apt-get install libusb-1.0-0")
    except usb.core.USBError as error:
        return ended_by(error, permission)
    return Ended(Trouble.NOT_UNDERSTOOD, NO_LAYOUT)


def _open_interface(device: Any, interface: Any, descriptor: bytes) -> Opened[bytes] | None:
    """None, and the interface is the kernel's again, if it is no HID POS scanner."""
    number = interface.bInterfaceNumber
    inward = (e for e in interface if usb.util.endpoint_direction(e.bEndpointAddress) == usb.util.ENDPOINT_IN)
    endpoint = next(inward, None)
    if endpoint is None:
        return None
    was_the_kernels = _detach(device, number)  # before anything is asked: usbfs lets nobody else speak to an interface
    port = UsbPort(
        device, _Pipe(number, endpoint.bEndpointAddress, endpoint.wMaxPacketSize, was_the_kernels=was_the_kernels)
    )
    try:
        usb.util.claim_interface(device, number)
        layout = HidPosLayout.from_descriptor(descriptor or _descriptor(device, interface))
    except usb.core.USBError:
        port.close()
        raise
    if layout is None:
        port.close()
        return None
    if device.idVendor in NEEDS_ENABLING:
        enable(_feature_sender(device, number))
    return Opened(port, HidPosAssembler(layout))


class UsbPort:
    def __init__(self, device: Any, pipe: _Pipe) -> None:
        self._device = device
        self._pipe = pipe

    def read(self, timeout: float) -> Sequence[bytes] | Ended:
        """A packet of full size may be followed by an empty one, which is passed on as any other."""
        try:
            return (bytes(self._device.read(self._pipe.address, self._pipe.size, max(1, round(timeout * 1000)))),)
        except usb.core.USBTimeoutError:
            return ()
        except usb.core.USBError as error:
            if error.errno == errno.EPIPE:  # stalled: the device waits to be told to go on
                return self._go_on()
            return ended_by(error, "")

    def close(self) -> None:
        for give_back in self._steps_back():
            with suppress(usb.core.USBError, NotImplementedError):
                give_back()

    def _steps_back(self) -> Iterator[Callable[[], object]]:
        yield lambda: usb.util.release_interface(self._device, self._pipe.interface)
        if self._pipe.was_the_kernels:
            yield lambda: self._device.attach_kernel_driver(self._pipe.interface)
        yield lambda: usb.util.dispose_resources(self._device)

    def _go_on(self) -> Sequence[bytes] | Ended:
        try:
            self._device.clear_halt(self._pipe.address)
        except usb.core.USBError as error:
            return ended_by(error, "")
        return ()


def _descriptor(device: Any, interface: Any) -> bytes:
    """Empty if the device does not answer."""
    try:
        length = _descriptor_length(bytes(interface.extra_descriptors))
        answer = device.ctrl_transfer(*_GET_REPORT_DESCRIPTOR, interface.bInterfaceNumber, length, CONTROL_TIMEOUT)
    except usb.core.USBError as error:
        if error.errno in {errno.EPIPE, errno.ETIMEDOUT}:
            return b""
        raise
    return bytes(answer)


def _descriptor_length(extra: bytes) -> int:
    """As the HID descriptor among an interface's further descriptors says it: 6.2.1 of HID 1.11."""
    while len(extra) >= 2 and extra[0] >= 2:
        if extra[1] == _HID_DESCRIPTOR and extra[0] >= 9 and len(extra) >= 9:
            return int.from_bytes(extra[7:9], "little")
        extra = extra[extra[0] :]
    return LONGEST_DESCRIPTOR


def _detach(device: Any, interface: int) -> bool:
    """Whether the kernel's driver was there and let go. If it did not, claiming says so."""
    try:
        if device.is_kernel_driver_active(interface):
            device.detach_kernel_driver(interface)
            return True
    except (usb.core.USBError, NotImplementedError):
        return False
    return False


def _feature_sender(device: Any, interface: int) -> Callable[[bytes], object]:
    request_type, request, value = _SET_FEATURE_REPORT
    return lambda report: device.ctrl_transfer(
        request_type, request, value | ENABLE_FEATURE[0], interface, report, CONTROL_TIMEOUT
    )
