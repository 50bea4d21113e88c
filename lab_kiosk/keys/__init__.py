# SPDX-License-Identifier: Apache-2.0
"""Keys: signing and verifying badges, and the key that opens the database.

The only room that knows the cryptography library. It imports the application's ports and the domain, and no key ever
leaves it as text: not into a log, not into an error, not into a representation.
"""
