# SPDX-License-Identifier: Apache-2.0
"""Files of rows that come from other programs and go to them: what is in them, and what is wrong with them."""
