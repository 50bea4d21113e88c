# SPDX-License-Identifier: Apache-2.0
"""What leaves the lab in files: pure functions of the derived records. No free text, and names only where asked for."""
