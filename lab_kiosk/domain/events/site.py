# SPDX-License-Identifier: Apache-2.0
"""The lab itself: policies, documents, trust, and what happens at a station. Streams ``site:<n>``,
``agreement:<id>``, ``station:<id>``.
"""

from __future__ import annotations

from typing import ClassVar

from lab_kiosk.domain.events.base import Event
from lab_kiosk.domain.ids import SessionId
from lab_kiosk.domain.vocabulary import ExportPurpose, Scope


class PolicySet(Event, frozen=True, kw_only=True):
    """The lab's rules from here on. Times of day are minutes after local midnight; a cap of 0 means none.

    ``rules`` names the agreement that everybody assents to before using things, ``visit_consent`` the consent that a
    student's visit takes; ``""`` and None for none. Children under 10 come with a leader where ``young_need_leader``
    is set, every guest under 18 where ``guest_minors_need_leader`` is. Without ``guests``, only staff let in somebody
    who has no badge. ``long_loans`` names the agreement that a long-term loan takes, ``term_ends`` the last day
    (YYYY-MM-DD) of this term; visitors renew their own loans where ``self_renewal`` is set.
    What is reserved is kept for ``grace_minutes`` beyond its beginning. Where ``guardian_for_long_loans`` is set, a
    long-term loan to somebody under 18 waits until staff have seen a guardian's consent. ``vendors`` are those that
    things are sent to, by name. Without ``ask_purpose`` nobody says what brings them, without ``ask_nickname`` no guest
    what to be called.
    """

    KIND: ClassVar[str] = "policy.set"
    soft_cap: int = 0
    hard_cap: int = 0
    opens: int = 8 * 60
    closes: int = 18 * 60
    rules: str = ""
    ask_purpose: bool = True
    visit_consent: Scope | None = None
    young_need_leader: bool = False
    guests: bool = True
    guest_minors_need_leader: bool = False
    long_loans: str = ""
    term_ends: str = ""
    self_renewal: bool = True
    grace_minutes: int = 20
    guardian_for_long_loans: bool = False
    vendors: tuple[str, ...] = ()
    ask_nickname: bool = True


class DocumentPublished(Event, frozen=True, kw_only=True):
    """One language of one version of a text. The text itself is in ``resources/agreements``; the hash binds it."""

    KIND: ClassVar[str] = "agreement.published"
    version: int
    language: str
    text_hash: str


class TrustListAdopted(Event, frozen=True, kw_only=True):
    """The signed list as text: public keys, minimum serials and revoked handles, nobody's name."""

    KIND: ClassVar[str] = "trust.adopted"
    number: int
    signed_text: str


class ScanRefused(Event, frozen=True, kw_only=True):
    """A badge or code that was turned away. ``digest`` is keyed and short-lived; the text itself is stored nowhere."""

    KIND: ClassVar[str] = "scan.refused"
    verdict: str
    length: int
    digest: str


class UnknownScan(Event, frozen=True, kw_only=True):
    """A code that looks like a thing's but belongs to nothing known. ``personal.code`` keeps it for staff."""

    KIND: ClassVar[str] = "scan.unknown"
    digest: str
    place: str


class DemoFailed(Event, frozen=True, kw_only=True):
    """A demo did not start here, or ended by itself with an error. Two in a row pause it at this station."""

    KIND: ClassVar[str] = "demo.failed"
    demo_id: str
    session_id: SessionId


class DemoTrusted(Event, frozen=True, kw_only=True):
    """It ran well again, or a member of staff (``by``) says that it may be tried again: its failures are forgotten."""

    KIND: ClassVar[str] = "demo.trusted"
    demo_id: str
    by: str = ""


class CleaningStarted(Event, frozen=True, kw_only=True):
    """A member of staff locked the glass to wipe it."""

    KIND: ClassVar[str] = "cleaning.started"
    by: str


class CleaningEnded(Event, frozen=True, kw_only=True):
    """A member of staff unlocked the glass before its minute was over."""

    KIND: ClassVar[str] = "cleaning.ended"
    by: str


class HardwareChecked(Event, frozen=True, kw_only=True):
    """A member of staff looked at the devices of this kiosk and tried them."""

    KIND: ClassVar[str] = "hardware.checked"
    by: str


class CentreChecked(Event, frozen=True, kw_only=True):
    """A member of staff looked at how this kiosk stands with the centre."""

    KIND: ClassVar[str] = "centre.checked"
    by: str


class CasesChecked(Event, frozen=True, kw_only=True):
    """A member of staff opened the exceptions of the lab: who was shown the names, and when."""

    KIND: ClassVar[str] = "cases.checked"
    by: str


class ReportsChecked(Event, frozen=True, kw_only=True):
    """A member of staff opened the reports of the lab."""

    KIND: ClassVar[str] = "reports.checked"
    by: str


class RollCalled(Event, frozen=True, kw_only=True):
    """A member of staff opened the evacuation list: who was shown the names, and when. ``heads`` were inside then."""

    KIND: ClassVar[str] = "roll.called"
    by: str
    heads: int


class RollPutAway(Event, frozen=True, kw_only=True):
    """A member of staff closed the evacuation list. ``closed_ms`` is when (Unix ms), of a list that was closed while
    nothing could be written; 0 where it was written at once.
    """

    KIND: ClassVar[str] = "roll.closed"
    by: str
    closed_ms: int = 0


class RecordsImported(Event, frozen=True, kw_only=True):
    """A file was taken in. ``digest`` is that of its bytes; ``by`` a staff handle, empty at the command line."""

    KIND: ClassVar[str] = "records.imported"
    format: str
    digest: str
    new: int
    changed: int
    same: int
    refused: int
    departed: int = 0
    by: str = ""


class RecordsExported(Event, frozen=True, kw_only=True):
    """Records left the lab in a file. ``personal`` says that they tell of people, ``named`` that they name them."""

    KIND: ClassVar[str] = "records.exported"
    format: str
    purpose: ExportPurpose
    rows: int
    personal: bool
    named: bool = False
    by: str = ""


class RecordsPurged(Event, frozen=True, kw_only=True):
    """What had been kept long enough was let go of at this kiosk. ``manifest`` is the digest of the list of it, the
    numbers are how many of each kind; ``by`` a staff handle, empty at the command line.
    """

    KIND: ClassVar[str] = "records.purged"
    manifest: str
    nicknames: int
    codes: int
    people: int
    by: str = ""
    pictures: int = 0


class HelpCalled(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "help.called"
    help_id: str
    reason: str


class HelpAnswered(Event, frozen=True, kw_only=True):
    KIND: ClassVar[str] = "help.answered"
    help_id: str
    by: str
