# SPDX-License-Identifier: Apache-2.0
"""Use cases, flows and the ports that they need.

A use case is a function: a command and ports go in, a frozen outcome comes out. A flow is a state machine written as a
table. This room imports the domain, the standard library and msgspec; whatever touches a disk, a device, a clock or a
screen is a `typing.Protocol` here and an implementation elsewhere.
"""
