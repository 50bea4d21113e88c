# SPDX-License-Identifier: Apache-2.0
"""Lab Kiosk: the touchscreen of a school district's Innovation Lab.

Each package below is a room with a law of its own, written in its docstring and kept by the import contracts in
`pyproject.toml`. Arrows point inward: `cli` and `bootstrap` know everyone, `domain` knows nobody.
"""
