-- SPDX-License-Identifier: Apache-2.0
-- What deriving reads. Frozen, as every migration.

-- Whose events are not in their own history: an erasure folds those again, too.
CREATE INDEX event_subject ON core.event (subject) WHERE subject IS NOT NULL AND stream <> 'person:' || subject;

-- What is derived, and nothing else: what a fold may see of the journal. A subquery, where a join would do, leaves the
-- planner no way in but by the history: it began with the logs when it had no statistics yet.
CREATE VIEW core.readable AS
SELECT e.log_id, e.seq, e.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data, e.personal
FROM core.event e
WHERE e.seq <= (SELECT u.seq FROM core.derived_upto u WHERE u.site_id = e.site_id AND u.log_id = e.log_id)
AND NOT EXISTS (
    SELECT FROM core.waiting w WHERE w.site_id = e.site_id AND w.log_id = e.log_id AND w.seq = e.seq
);
