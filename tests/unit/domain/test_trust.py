# SPDX-License-Identifier: Apache-2.0
"""The trust list: one spelling, one signer, only ever forward."""

from __future__ import annotations

import base64
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab_kiosk.domain import trust
from lab_kiosk.domain.badge import BadgeType
from lab_kiosk.domain.ids import Handle
from lab_kiosk.domain.trust import EMPTY, TrustFault, TrustList
from lab_kiosk.keys.ed25519 import verify
from tests.support.builders import PAT, ROOT, STRANGER, kiosk_key, sealed, trust_list


def opened(text: str, held: int = 0) -> TrustList | TrustFault:
    return trust.open_sealed(text, ROOT.public, verify, held)


def resigned(body: str) -> str:
    signature = base64.b64encode(ROOT.sign(trust.CONTEXT + body.encode())).decode()
    return f"{body}\n{signature}\n"


def test_a_sealed_list_opens_as_itself() -> None:
    told = trust_list(revoked=(PAT,), min_serial={"B": 2, "A": 1})
    assert opened(sealed(told)) == told


def test_a_sealed_list_is_canonical_json_and_a_signature() -> None:
    body, signature, end = sealed(trust_list(min_serial={"B": 2, "A": 1})).split("\n")
    assert body == json.dumps(json.loads(body), sort_keys=True, separators=(",", ":"))
    assert len(base64.b64decode(signature, validate=True)) == 64
    assert end == ""


def test_another_spelling_of_the_same_list_is_refused_even_if_the_root_signed_it() -> None:
    body = sealed(trust_list()).partition("\n")[0]
    told = json.loads(body)
    for respelled in (
        json.dumps(told),
        json.dumps(dict(reversed(told.items())), separators=(",", ":")),
        json.dumps({**told, "extra": 1}, sort_keys=True, separators=(",", ":")),
        body.replace('"number":1', '"number":1,"number":1'),
        body + " ",
    ):
        assert opened(resigned(respelled)) is TrustFault.MALFORMED


@pytest.mark.parametrize("held", [1, 2, 1000])
def test_a_list_is_only_replaced_by_one_with_a_higher_number(held: int) -> None:
    assert opened(sealed(trust_list(number=1)), held) is TrustFault.NOT_NEWER
    assert opened(sealed(trust_list(number=held + 1)), held) == trust_list(number=held + 1)


def test_a_list_that_somebody_else_signed_is_refused() -> None:
    assert opened(sealed(trust_list(), STRANGER)) is TrustFault.BAD_SIGNATURE


def test_a_signature_for_another_purpose_is_none() -> None:
    body = sealed(trust_list()).partition("\n")[0]
    text = f"{body}\n{base64.b64encode(ROOT.sign(body.encode())).decode()}"
    assert opened(text) is TrustFault.BAD_SIGNATURE


@given(st.integers(0, 400), st.characters())
def test_no_changed_list_is_believed(where: int, other: str) -> None:
    text = sealed(trust_list())
    changed = text[:where] + other + text[where + 1 :]
    assert changed == text or isinstance(opened(changed), TrustFault)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "{}",
        "{}\n",
        "[]\nAAAA",
        "null\nAAAA",
        "\ud800\nAAAA",
        '{"x":' + "[" * 100_000 + "]" * 100_000 + "}\nAAAA",
        "ä\nä",
    ],
)
def test_what_is_no_list_is_malformed(text: str) -> None:
    assert opened(text) is TrustFault.MALFORMED


def test_a_kiosks_own_key_is_for_guest_passes_of_one_day() -> None:
    assert (kiosk_key().types, kiosk_key().max_days) == ((BadgeType.GUEST_DAY_PASS,), 1)


def test_before_it_is_given_a_list_a_kiosk_believes_nobody() -> None:
    assert EMPTY.key(1) is None
    assert not EMPTY.stale(date(2099, 1, 1))


def test_a_list_is_stale_on_the_day_after_its_next_update() -> None:
    told = trust_list()
    assert not told.stale(told.next_update)
    assert told.stale(date(2027, 2, 2))


def test_revocation_is_of_a_handle_or_of_every_serial_below_the_current_one() -> None:
    told = trust_list(revoked=("GONE",), min_serial={PAT: 3})
    assert told.revokes(Handle("GONE"), 999)
    assert [told.revokes(PAT, serial) for serial in (2, 3, 4)] == [True, False, False]
    assert not told.revokes(Handle("OTHER"), 0)
