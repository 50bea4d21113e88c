# SPDX-License-Identifier: Apache-2.0
"""To be looked at: every state of every screen with made-up people, and a demo of the lab's own."""
