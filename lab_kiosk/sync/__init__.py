# SPDX-License-Identifier: Apache-2.0
"""The exchange of histories between kiosks and the centre.

Each kiosk is the only writer of its logs. Up go contiguous batches of them, down come the other logs of the site and
of the district, by a vector of what is known. Kiosk and centre then derive the same state from the same events.
"""
