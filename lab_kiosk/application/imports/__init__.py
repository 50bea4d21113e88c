# SPDX-License-Identifier: Apache-2.0
"""Taking files in: what each row would change of what the lab knows, and the facts that change it."""
