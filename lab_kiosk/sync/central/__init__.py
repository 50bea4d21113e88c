# SPDX-License-Identifier: Apache-2.0
"""The centre: one PostgreSQL that takes every kiosk's logs and derives from them what the kiosks derive."""
