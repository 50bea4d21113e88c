# SPDX-License-Identifier: Apache-2.0
"""A backend for pyusb with one HID POS scanner on its bus, and no libusb: pyusb and our port are real."""

from __future__ import annotations

import array
import errno
import threading
from collections import deque
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import usb.backend
import usb.core

BUS, ADDRESS, ENDPOINT = 1, 7, 0x81
_TIMEOUT, _GONE, _BUSY, _STALL = (errno.ETIMEDOUT, errno.ENODEV, errno.EBUSY, errno.EPIPE)


def _table(**fields: object) -> SimpleNamespace:
    return SimpleNamespace(extra_descriptors=[], **fields)


class FakeUsbScanner(usb.backend.IBackend):  # type: ignore[misc]
    """Until it is let go, the kernel holds the interface; `held` says that another program does."""

    def __init__(self, descriptor: bytes, vendor: int = 0x0C2E, product: int = 0x0B8F) -> None:
        super().__init__()
        self.descriptor, self.vendor, self.product = descriptor, vendor, product
        self.kernel_has_it = True
        self.held = self.denied = self.has_no_descriptor = False
        self.claims = 0
        self.features: list[tuple[int, bytes]] = []
        self.stalls = 0
        self._reports: deque[bytes] = deque()
        self._present = True
        self._idle = False
        self._changed = threading.Condition()

    # what a test does

    def send(self, report: bytes) -> None:
        with self._changed:
            self._reports.append(report)
            self._idle = False
            self._changed.notify_all()

    def stall(self) -> None:
        self.stalls += 1

    def unplug(self) -> None:
        with self._changed:
            self._present = False
            self._changed.notify_all()

    def settle(self) -> bool:
        """Wait until every report was read and the reader came back for more."""
        with self._changed:
            return self._changed.wait_for(lambda: self._idle or not self._present, 5)

    # what pyusb asks

    def enumerate_devices(self) -> Iterator[FakeUsbScanner]:
        return iter([self] if self._present else [])

    def get_parent(self, dev: object) -> None:
        return None

    def get_device_descriptor(self, dev: object) -> SimpleNamespace:
        return _table(
            bLength=18,
            bDescriptorType=1,
            bcdUSB=0x200,
            bDeviceClass=0,
            bDeviceSubClass=0,
            bDeviceProtocol=0,
            bMaxPacketSize0=64,
            idVendor=self.vendor,
            idProduct=self.product,
            bcdDevice=0x100,
            iManufacturer=0,
            iProduct=0,
            iSerialNumber=0,
            bNumConfigurations=1,
            address=ADDRESS,
            bus=BUS,
            port_number=1,
            port_numbers=(1,),
            speed=2,
        )

    def get_configuration_descriptor(self, dev: object, config: int) -> SimpleNamespace:
        return _table(
            bLength=9,
            bDescriptorType=2,
            wTotalLength=59,
            bNumInterfaces=2,
            bConfigurationValue=1,
            iConfiguration=0,
            bmAttributes=0x80,
            bMaxPower=250,
        )

    def get_interface_descriptor(self, dev: object, interface: int, alternative: int, config: int) -> SimpleNamespace:
        if interface > 1 or alternative:
            raise IndexError
        told = _table(
            bLength=9,
            bDescriptorType=4,
            bInterfaceNumber=interface,
            bAlternateSetting=0,
            bNumEndpoints=interface,
            bInterfaceClass=3 if interface else 0xFF,
            bInterfaceSubClass=0,
            bInterfaceProtocol=0,
            iInterface=0,
        )
        told.extra_descriptors = [2, 0x30, 9, 0x21, 0x01, 0x01, 0, 1, 0x22, *len(self.descriptor).to_bytes(2, "little")]
        if self.has_no_descriptor:
            told.extra_descriptors = []
        return told

    def get_endpoint_descriptor(self, dev: object, ep: int, intf: int, alt: int, config: int) -> SimpleNamespace:
        return _table(
            bLength=7,
            bDescriptorType=5,
            bEndpointAddress=ENDPOINT,
            bmAttributes=3,
            wMaxPacketSize=64,
            bInterval=4,
            bRefresh=0,
            bSynchAddress=0,
        )

    def open_device(self, dev: object) -> FakeUsbScanner:
        if self.denied:
            raise usb.core.USBError("Access denied (insufficient permissions)", -3, errno.EACCES)
        return self

    def close_device(self, handle: object) -> None:
        pass

    def get_configuration(self, handle: object) -> int:
        return 1

    def set_configuration(self, handle: object, config: int) -> None:
        pass

    def claim_interface(self, handle: object, interface: int) -> None:
        if self.kernel_has_it or self.held:
            raise usb.core.USBError("Resource busy", -6, _BUSY)
        self.claims += 1

    def release_interface(self, handle: object, interface: int) -> None:
        self.claims -= 1

    def is_kernel_driver_active(self, handle: object, interface: int) -> bool:
        return self.kernel_has_it

    def detach_kernel_driver(self, handle: object, interface: int) -> None:
        self.kernel_has_it = False

    def attach_kernel_driver(self, handle: object, interface: int) -> None:
        if not self._present:
            raise usb.core.USBError("No such device", -4, _GONE)
        self.kernel_has_it = True

    def clear_halt(self, handle: object, endpoint: int) -> None:
        self.stalls = 0

    def ctrl_transfer(
        self, handle: object, kind: int, request: int, value: int, index: int, buffer: Any, timeout: int
    ) -> int:
        if request == 9:
            self.features.append((value, bytes(buffer)))
            return len(buffer)
        if self.has_no_descriptor:
            raise usb.core.USBError("Pipe error", -9, _STALL)
        part = self.descriptor[: len(buffer)]
        buffer[: len(part)] = array.array("B", part)
        return len(part)

    def intr_read(self, handle: object, endpoint: int, interface: int, buffer: Any, timeout: int) -> int:
        with self._changed:
            if self.stalls:
                raise usb.core.USBError("Pipe error", -9, _STALL)
            if not self._reports and self._present:
                self._idle = True
                self._changed.notify_all()
                self._changed.wait_for(lambda: bool(self._reports) or not self._present, timeout / 1000)
            if not self._present:
                raise usb.core.USBError("No such device (it may have been disconnected)", -4, _GONE)
            if not self._reports:
                raise usb.core.USBTimeoutError("Operation timed out", -7, _TIMEOUT)
            report = self._reports.popleft()
        buffer[: len(report)] = array.array("B", report)
        return len(report)
