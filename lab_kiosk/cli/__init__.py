# SPDX-License-Identifier: Apache-2.0
"""The command line: parses arguments, asks `bootstrap` for the parts, prints what came back."""
