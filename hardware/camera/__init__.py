# SPDX-License-Identifier: Apache-2.0
"""From pictures to scans. Pictures stay in memory for one look and are neither kept nor written."""
