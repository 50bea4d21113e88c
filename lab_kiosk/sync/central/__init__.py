# SPDX-License-Identifier: Apache-2.0
"""The centre: one PostgreSQL database that every kiosk's log goes up to and comes down from.

``sql`` is what runs in it, ``schema`` puts it there, ``admin`` looks after it, ``tables`` are those derived from it.
"""
