# SPDX-License-Identifier: Apache-2.0
"""The IL1 badge: one body, one spelling, one signature; the reasons against it in their order."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain import badge
from lab_kiosk.domain.badge import Badge, BadgeFault, BadgeType, encode_handle
from lab_kiosk.domain.check_character import is_checked
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.trust import TrustList
from lab_kiosk.domain.vocabulary import AgeBand, Role
from lab_kiosk.keys.ed25519 import SigningKey, verify
from tests.support.builders import (
    KIOSK,
    KIOSK_ID,
    PAT,
    STRANGER,
    TODAY,
    badge_body,
    badge_text,
    key,
    trust_list,
)

BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
PUBLISHED = (
    "IL1CEDQAANBWLB5JZPWA4MCSOQAAEEXICVRCIACEPR35QHQRIX37Y3XHJH5QPY2HGCHRQUD4JMP72QZEQIA2CTR252DCIGCOES465FIYCTUVR55YDICT3SU3"
    "LWIFJMZMPFOKLIPOQ2LBM"
)
PUBLISHED_BODY = bytes.fromhex("11070001a1b2c3d4e5f60718293a000109740ab11200")
DAYS = st.dates(date(2020, 1, 1), date(2150, 1, 1))


def judged(text: str, trust: TrustList | None = None, today: date = TODAY) -> Badge | BadgeFault:
    return badge.verify(text, trust or trust_list(), today, verify)


def test_the_published_test_vector_is_minted_and_read_byte_for_byte() -> None:
    signer = SigningKey(bytes(range(32)))
    assert signer.public.hex() == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    parsed = badge.parse(PUBLISHED)
    assert parsed is not None
    body, message, signature = parsed
    assert message == b"ILBADGE1\0" + PUBLISHED_BODY
    assert verify(signer.public, signature, message)
    assert badge.body_of(body) == PUBLISHED_BODY
    assert badge.mint(body, signer.sign) == PUBLISHED
    assert (body.type, body.key_id, body.site, body.serial) == (BadgeType.PERSON, 7, 1, 1)
    assert (body.role, body.age_band, body.headcount) == (Role.STUDENT, AgeBand.FROM_10_TO_12, 0)
    assert body.first_day <= body.last_day


@given(
    st.builds(
        Badge,
        type=st.sampled_from(BadgeType),
        key_id=st.integers(0, 255),
        site=st.integers(0, 65535),
        handle=st.binary(min_size=10, max_size=10).map(encode_handle),
        serial=st.integers(0, 65535),
        first_day=DAYS,
        last_day=DAYS,
        role=st.sampled_from(Role),
        age_band=st.sampled_from(AgeBand),
        headcount=st.integers(0, 255),
    )
)
def test_every_badge_is_141_characters_and_reads_back_as_itself(body: Badge) -> None:
    text = badge.mint(body, lambda message: (message * 3)[:64])
    assert len(text) == badge.LENGTH
    parsed = badge.parse(text)
    assert parsed is not None
    assert parsed[0] == body


def test_a_badge_may_be_typed_in_lower_case_and_end_in_a_line_break() -> None:
    assert judged(badge_text().lower() + "\r\n") == badge_body()


def test_of_the_four_spellings_that_decode_alike_one_is_a_badge() -> None:
    right = badge_text()
    first = BASE32.index(right[-1]) // 4 * 4
    spellings = [right[:-1] + BASE32[first + more] for more in range(4)]
    assert [text for text in spellings if isinstance(judged(text), Badge)] == [right]


@pytest.mark.parametrize(
    "spoilt",
    [
        "",
        badge_text()[:-1],
        badge_text() + "A",
        badge_text() + "===",
        badge_text() + " ",
        " " + badge_text(),
        badge_text().replace("IL1", "IL2"),
        badge_text()[:-1] + "1",
        badge_text()[:70] + " " + badge_text()[71:],
        badge_text()[:-1] + "ſ",
    ],
)
def test_padded_truncated_and_otherwise_respelled_badges_are_unreadable(spoilt: str) -> None:
    assert judged(spoilt) is BadgeFault.UNREADABLE


@given(st.integers(3, badge.LENGTH - 1), st.sampled_from(BASE32))
def test_no_badge_with_one_changed_character_is_believed(where: int, other: str) -> None:
    right = badge_text()
    changed = right[:where] + other + right[where + 1 :]
    assert (judged(changed) == badge_body()) == (changed == right)
    assert changed == right or isinstance(judged(changed), BadgeFault)


@given(st.binary(min_size=86, max_size=86))
def test_a_made_up_badge_is_never_believed(raw: bytes) -> None:
    assert isinstance(judged(badge._spell(raw[:22], raw[22:])), BadgeFault)


@pytest.mark.parametrize("byte", [0x21, 0x10, 0x16, 0x1E])
def test_a_format_or_a_type_from_the_future_is_unreadable(byte: int) -> None:
    assert badge.parse(badge._spell(bytes([byte]) + PUBLISHED_BODY[1:], bytes(64))) is None


@pytest.mark.parametrize("who", [0x62, 0xF2, 0x15])
def test_a_role_or_an_age_band_from_the_future_is_unreadable(who: int) -> None:
    assert badge.parse(badge._spell(PUBLISHED_BODY[:20] + bytes([who, 0]), bytes(64))) is None


WRONG_KEY = {"signer": STRANGER}
OLD = {"first_day": date(2026, 1, 1), "last_day": date(2026, 2, 1)}
FAULTS = {
    "its key is not on the list": (BadgeFault.UNKNOWN_KEY, {"key_id": 99}),
    "its key had not begun when it was made": (
        BadgeFault.UNKNOWN_KEY,
        {"key_id": 20, "first_day": date(2026, 12, 31), "last_day": date(2027, 5, 1)},
    ),
    "its key had ended when it was made": (
        BadgeFault.UNKNOWN_KEY,
        {"key_id": 20, "first_day": date(2027, 2, 1), "last_day": date(2027, 5, 1)},
    ),
    "a kiosk minted a person": (BadgeFault.KEY_NOT_FOR_TYPE, {"key_id": KIOSK_ID, "signer": KIOSK}),
    "a kiosk minted two days": (
        BadgeFault.KEY_NOT_FOR_TYPE,
        {
            "key_id": KIOSK_ID,
            "signer": KIOSK,
            "type": BadgeType.GUEST_DAY_PASS,
            "first_day": TODAY,
            "last_day": TODAY + timedelta(days=1),
        },
    ),
    "its key is for another site": (BadgeFault.KEY_NOT_FOR_SITE, {"key_id": 21}),
    "somebody else signed it": (BadgeFault.BAD_SIGNATURE, WRONG_KEY),
    "it begins next week": (BadgeFault.NOT_YET, {"first_day": TODAY + timedelta(days=7)}),
    "it ended last week": (BadgeFault.EXPIRED, {"last_day": TODAY - timedelta(days=7)}),
    "its handle is revoked": (BadgeFault.REVOKED, {"handle": "REVOKEDREVOKEDRE"}),
    "a newer badge was made for it": (BadgeFault.REVOKED, {"serial": 2, "handle": "REPLACEDREPLACED"}),
    "of all faults the first in order is named": (BadgeFault.BAD_SIGNATURE, {**OLD, **WRONG_KEY}),
}


@pytest.mark.parametrize(("fault", "changes"), FAULTS.values(), ids=FAULTS.keys())
def test_a_badge_is_not_believed_when(fault: BadgeFault, changes: dict[str, object]) -> None:
    short = key(kid=20, first_day=date(2027, 1, 1), last_day=date(2027, 1, 31))
    elsewhere = key(kid=21, sites=(2, 3))
    trust = trust_list(revoked=("REVOKEDREVOKEDRE",), min_serial={"REPLACEDREPLACED": 3})
    trust = TrustList(
        number=1,
        issued=trust.issued,
        next_update=trust.next_update,
        keys=(*trust.keys, short, elsewhere),
        revoked=trust.revoked,
        min_serial=trust.min_serial,
    )
    assert judged(badge_text(**changes), trust) is fault  # type: ignore[arg-type]


def test_every_fault_has_its_situation() -> None:
    assert {fault for fault, _ in FAULTS.values()} | {BadgeFault.UNREADABLE} == set(BadgeFault)


def test_a_kiosk_mints_a_guest_pass_for_one_day() -> None:
    text = badge_text(signer=KIOSK, key_id=KIOSK_ID, type=BadgeType.GUEST_DAY_PASS, first_day=TODAY, last_day=TODAY)
    assert isinstance(judged(text), Badge)


def test_the_serial_that_is_current_is_believed() -> None:
    assert isinstance(judged(badge_text(serial=3), trust_list(min_serial={PAT: 3})), Badge)


@pytest.mark.parametrize(("days", "believed"), [(-2, False), (-1, True), (0, True)])
def test_a_badge_is_believed_a_day_before_it_begins(days: int, believed: bool) -> None:
    begins = badge_body().first_day
    assert isinstance(judged(badge_text(), today=begins + timedelta(days=days)), Badge) is believed


@pytest.mark.parametrize(("days", "believed"), [(0, True), (1, True), (2, False)])
def test_a_badge_is_believed_a_day_after_it_ends(days: int, believed: bool) -> None:
    ends = badge_body().last_day
    assert isinstance(judged(badge_text(), today=ends + timedelta(days=days)), Badge) is believed


@pytest.mark.parametrize(
    "changes",
    [
        {"key_id": 256},
        {"site": 70_000},
        {"serial": -1},
        {"headcount": 256},
        {"first_day": date(2019, 12, 31)},
        {"handle": "AAAAAAAA"},
        {"handle": "A" * 24},
        {"handle": "not base32 at all"},
    ],
)
def test_a_field_that_does_not_fit_is_refused_and_never_cut_to_size(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        badge.body_of(badge_body(**changes))


def test_a_handle_is_ten_bytes() -> None:
    with pytest.raises(ValueError, match="ten bytes"):
        encode_handle(bytes(9))


@given(st.binary(min_size=10, max_size=10), st.binary(min_size=10, max_size=10))
def test_a_human_code_is_eight_characters_that_say_whether_they_were_heard_right(one: bytes, other: bytes) -> None:
    code = badge.human_code(encode_handle(one))
    assert len(code) == 8
    assert set(code[:7]) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    assert is_checked(code)
    assert (code == badge.human_code(encode_handle(other))) == (
        int.from_bytes(one[:5], "big") >> 5 == int.from_bytes(other[:5], "big") >> 5
    )


def test_a_handle_is_sixteen_characters() -> None:
    assert encode_handle(bytes(10)) == Handle("A" * 16)
