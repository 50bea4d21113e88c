# SPDX-License-Identifier: Apache-2.0
"""The window: the only room that knows Qt.

It imports the domain and the application, never the journal, the drivers or the launcher. State flows down to QML as
read-only properties, intent flows up as slots, and nothing here waits: work goes to the lab thread and comes back as a
frozen value.
"""
