# SPDX-License-Identifier: Apache-2.0
"""What the lab knows and decides: events, folds, badges, rules. Standard library and msgspec only, no input or
output.
"""
