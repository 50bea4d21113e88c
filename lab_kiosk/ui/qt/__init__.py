# SPDX-License-Identifier: Apache-2.0
"""Adapters between the application's ports and Qt: engine, threads, timers, typed shims."""
