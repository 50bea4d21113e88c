# SPDX-License-Identifier: Apache-2.0
"""One view-model a screen or flow, written in the subset that QML tools can read.

QML sees them as `LabKiosk.ViewModels`. `CONTRIBUTING.md` lists the subset; `make qml-lint` checks every binding
against it.
"""
