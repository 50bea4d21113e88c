# SPDX-License-Identifier: Apache-2.0
"""A machine that a visitor teaches: what it sees, how it learns, whom it wrongs, and the story that is told with it.

Everything here but the pictures is pure; the window is in ``lab_kiosk/ui/showcase/teach_a_machine.py``.
"""
