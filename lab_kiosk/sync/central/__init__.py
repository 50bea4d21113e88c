# SPDX-License-Identifier: Apache-2.0
"""The centre: its database, its administration, and the tables that are derived there."""
