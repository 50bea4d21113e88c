# SPDX-License-Identifier: Apache-2.0
"""A robot that does exactly what a visitor's cards say: the cards, the puzzles, what happens, and the shortest way.

Everything here is pure; the window is in ``lab_kiosk/ui/showcase/robot_path.py``.
"""
