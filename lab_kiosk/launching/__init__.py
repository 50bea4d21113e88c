# SPDX-License-Identifier: Apache-2.0
"""Starts, watches and ends a demo: program, Steam, headset, web, video, manual.

It satisfies ports of the application and may use the drivers in `hardware`. It never runs a command line that came with
a demo: what may run is named in an allow-list that the district owns.
"""
