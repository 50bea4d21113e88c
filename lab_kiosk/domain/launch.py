# SPDX-License-Identifier: Apache-2.0
"""The ways in which a demo runs, as its manifest names them (``[launch]`` of ``demo.toml``).

None of them holds a command line: programs and hosts are names that the IT-owned allow-list (``programs.toml``) knows.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

Slug = Annotated[str, Meta(pattern=r"^[a-z0-9][a-z0-9-]{1,46}[a-z0-9]$")]
Words = dict[Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")], Annotated[str, Meta(min_length=1, max_length=400)]]
"""One text in several languages, by language code. English is always there."""
Host = Annotated[str, Meta(pattern=r"^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$")]
"""The exact name of a host, in lower case: no port, no wildcard."""


class Strict(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An unknown key in a manifest is an error: a misspelt safety limit must not read as "none"."""


class Ready(Strict, frozen=True, kw_only=True):
    """Seconds until it has to be up. ``says``: it prints ``ready`` when it is; one that stays silent has failed."""

    within: Annotated[int, Meta(ge=1, le=300)] = 20
    says: bool = False


EVERYBODY_LEFT = 71
"""With this code a page ends, and a program of ours, when nobody answers whether anybody is there."""


LARGER_TEXT = "LAB_KIOSK_LARGER_TEXT"
HIGH_CONTRAST = "LAB_KIOSK_HIGH_CONTRAST"
REDUCED_MOTION = "LAB_KIOSK_REDUCED_MOTION"
"""What a program finds in its environment: each is ``1``, or not there."""


class Exit(Strict, frozen=True, kw_only=True):
    """``left_codes`` say that it was left alone and ended by itself: nobody has seen it to its end."""

    ok_codes: tuple[int, ...] = (0,)
    left_codes: tuple[int, ...] = ()


class Program(Strict, frozen=True, kw_only=True, tag_field="kind", tag="program"):
    """``program`` is a name in ``programs.toml``; in ``args`` only {lang} and {session} are replaced. Stops by
    escalation.

    ``heartbeat``: the program prints a line at least that often (seconds), and one that falls silent hangs; 0 where it
    makes no such promise. ``listens``: it reads its standard input, where a line ``left SECONDS`` warns of its end, and
    may print ``help``, which calls staff.
    """

    program: Slug
    args: tuple[str, ...] = ()
    ready: Ready = Ready()
    exit: Exit = Exit()
    heartbeat: Annotated[int, Meta(ge=0, le=600)] = 0
    listens: bool = False
    on_fail: Literal["manual", "end"] = "end"


class Manual(Strict, frozen=True, kw_only=True, tag_field="kind", tag="manual"):
    """A member of staff starts it; the kiosk keeps the clock and the record."""

    staff_text: Words


class PageExit(Strict, frozen=True, kw_only=True):
    """``idle``: seconds without a touch or key after which the page is closed; 0 for never."""

    idle: Annotated[int, Meta(ge=0, le=3600)] = 90


class Page(Strict, frozen=True, kw_only=True):
    """Either ``url`` (https, {lang} is replaced) or ``folder`` inside the demo's folder, opened at ``start`` with
    ``?lang=`` and the visitor's language.

    ``allow`` are further hosts that the page may talk to. The page's own host and these have to be on the kiosk's
    list; a folder needs none. The browser's profile is always fresh and is deleted afterwards.
    """

    url: str = ""
    folder: str = ""
    start: str = "index.html"
    allow: tuple[Host, ...] = ()
    ready: Ready = Ready()
    exit: PageExit = PageExit()

    @property
    def needs_network(self) -> bool:
        return bool(self.url)


class Web(Page, frozen=True, kw_only=True, tag_field="kind", tag="web"):
    """A page in the system's browser: one window, no address bar."""


class Ai(Page, frozen=True, kw_only=True, tag_field="kind", tag="ai"):
    """A page behind which a machine answers. ``approved_ref`` is the district's approval; it and ``banner`` stay in
    sight before the start.
    """

    vendor: Annotated[str, Meta(min_length=1, max_length=80)]
    approved_ref: Annotated[str, Meta(pattern=r"^[A-Z0-9][A-Z0-9-]{2,38}[A-Z0-9]$")]
    data_class: Literal["no-student-data", "public", "approved-student-data"]
    banner: Words


class Video(Strict, frozen=True, kw_only=True, tag_field="kind", tag="video"):
    """A film in the demo's folder, played by the kiosk itself. ``captions`` are WebVTT files by language, English
    among them.
    """

    file: str
    captions: dict[Annotated[str, Meta(pattern=r"^[a-z]{2,3}$")], str]
    loop: bool = False


Package = Annotated[str, Meta(pattern=r"^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)+$", max_length=255)]
"""The name of an app on Android."""
Activity = Annotated[str, Meta(pattern=r"^\.?[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$", max_length=255)]


class UpWithin(Strict, frozen=True, kw_only=True):
    """Seconds until it has to be in front."""

    within: Annotated[int, Meta(ge=1, le=300)] = 25


class QuestExit(Strict, frozen=True, kw_only=True):
    """``foreground_lost_for``: seconds without the app in front after which the visitor has left it; the headset's own
    menu is in front too. ``process_gone``: an app that ended is not waited for. ``headset_lost_for``: seconds without
    a word of the headset; a cable is moved, and one that is taken off may sleep.
    """

    foreground_lost_for: Annotated[int, Meta(ge=1, le=600)] = 8
    process_gone: bool = True
    headset_lost_for: Annotated[int, Meta(ge=1, le=600)] = 20


class Quest(Strict, frozen=True, kw_only=True, tag_field="kind", tag="quest"):
    """An app on the headset that the session has claimed: the first ``[[equipment]]``, exactly one. ``package`` has to
    be on the kiosk's list. Without ``activity`` the entry of the headset's own library is started, without ``extras``.
    In these only {lang} and {session} are replaced.
    """

    package: Package
    activity: Activity | None = None
    extras: dict[
        Annotated[str, Meta(pattern=r"^[A-Za-z][A-Za-z0-9_.]{0,63}$")],
        Annotated[str, Meta(pattern=r"^[A-Za-z0-9_.:/{}-]{0,64}$")],
    ] = msgspec.field(default_factory=dict)
    ready: UpWithin = UpWithin()
    exit: QuestExit = QuestExit()
    stop: tuple[Literal["home", "force-stop"], ...] = ("home", "force-stop")


class SteamReady(UpWithin, frozen=True, kw_only=True):
    """Steam looks for updates and clouds before it starts anything."""

    within: Annotated[int, Meta(ge=1, le=600)] = 90


class SteamExit(Strict, frozen=True, kw_only=True):
    """Seconds without a process of the game: a launcher hands over to another before it ends."""

    process_under_gone_for: Annotated[int, Meta(ge=1, le=120)] = 5


class Steam(Strict, frozen=True, kw_only=True, tag_field="kind", tag="steam"):
    """A game that Steam starts. Steam answers at once and says nothing afterwards, so the game runs while a process of
    its own folder runs. ``install_dir`` is the folder's name in the library, ``appid`` has to be on the kiosk's list.
    """

    appid: Annotated[int, Meta(ge=1, le=2**32 - 1)]
    install_dir: Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._'&+-]{0,126}$")]
    ready: SteamReady = SteamReady()
    exit: SteamExit = SteamExit()
    stop: tuple[Literal["close-window", "kill-tree"], ...] = ("close-window", "kill-tree")


Launch = Program | Manual | Web | Ai | Video | Quest | Steam
