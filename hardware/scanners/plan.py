# SPDX-License-Identifier: Apache-2.0
"""Which scanner stands where, as a lab writes it down: a small table of frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hardware.scanners.bus import Attached
from hardware.scanners.guard import SAME
from hardware.scanners.layouts import LAYOUTS

ROLES = ("door", "desk", "bench")


class PlanError(ValueError):
    """What is wrong with a plan, in one sentence for whoever wrote it."""


@dataclass(frozen=True, slots=True)
class Post:
    """One place for a scanner, by serial number or by the USB port that it hangs on (cheap units have no number)."""

    role: str
    serial: str = ""
    port: str = ""
    layout: str = "us"
    """What the scanner's own keyboard is set to, where it is one: a key of `LAYOUTS`."""
    prefix: str = ""
    """What it was programmed to send before a code."""

    @property
    def id(self) -> str:
        return self.serial or self.port

    def is_for(self, attached: Attached) -> bool:
        return attached.serial == self.serial if self.serial else attached.port == self.port


@dataclass(frozen=True, slots=True)
class ScannerPlan:
    posts: tuple[Post, ...] = ()
    grab_keyboards: bool = True
    """Otherwise keyboard scanners are left to the window, which tells them from a person by their speed."""
    past_the_kernel: bool = False
    """Read HID POS by pyusb, so that nothing else on the machine can; otherwise by hidraw, shared."""
    same: float = SAME
    """Seconds out of view after which the same code is another scan."""

    def post_of(self, attached: Attached) -> Post | None:
        """A serial number says more than a port: whoever wrote both down meant the unit."""
        posts = sorted(self.posts, key=lambda post: not post.serial)
        return next((post for post in posts if post.is_for(attached)), None)


def plan_from(table: Mapping[str, object]) -> ScannerPlan:
    """A plan from a table as TOML gives it, keys like the fields, posts as `[[scanner]]`.

    Raises PlanError with one sentence for whoever wrote it.
    """
    rows = table.get("scanner", [])
    if not isinstance(rows, Sequence) or isinstance(rows, str):
        raise PlanError("scanner: write each one as [[scanner]]")
    unknown = set(table) - {"scanner", "grab_keyboards", "past_the_kernel", "same"}
    if unknown:
        raise PlanError(f"{min(unknown)}: no such setting for scanners")
    flags = {key: table.get(key, default) for key, default in (("grab_keyboards", True), ("past_the_kernel", False))}
    for key, value in flags.items():
        if not isinstance(value, bool):
            raise PlanError(f"{key}: true or false")
    same = table.get("same", SAME)
    if isinstance(same, bool) or not isinstance(same, int | float) or not 0 <= same <= 10:
        raise PlanError("same: seconds, 0 to 10")
    return ScannerPlan(
        tuple(_post(row) for row in rows), bool(flags["grab_keyboards"]), bool(flags["past_the_kernel"]), float(same)
    )


def _post(row: object) -> Post:
    if not isinstance(row, Mapping) or not all(isinstance(value, str) for value in row.values()):
        raise PlanError("[[scanner]]: role, serial, port, layout and prefix are texts")
    unknown = set(row) - {"role", "serial", "port", "layout", "prefix"}
    if unknown:
        raise PlanError(f"[[scanner]]: {min(unknown)} is no setting of a scanner")
    post = Post(**row)
    if post.role not in ROLES:
        raise PlanError(f"[[scanner]]: role is one of {', '.join(ROLES)}")
    if not post.id:
        raise PlanError(f"[[scanner]] {post.role}: a serial number or a port says which one")
    if post.layout not in LAYOUTS:
        raise PlanError(f"[[scanner]] {post.role}: layout is one of {', '.join(LAYOUTS)}")
    return post
