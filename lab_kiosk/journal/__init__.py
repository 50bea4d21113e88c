# SPDX-License-Identifier: Apache-2.0
"""The journal and the tables derived from it: the only room that knows SQL.

It satisfies ports of the application and is put in place by `bootstrap`; nobody else imports it. An outcome is handed
out only after its events are durable, and every derived row can be dropped and derived again to the same value.
"""
