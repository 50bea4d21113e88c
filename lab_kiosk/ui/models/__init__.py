# SPDX-License-Identifier: Apache-2.0
"""List models: frozen rows in, roles out, updates by key so that a list never jumps under a finger."""
