-- SPDX-License-Identifier: Apache-2.0
-- The usual questions, as views. Instants are timestamptz; a day or an hour is that of the site's own zone.
-- Run again whenever the derived tables were made anew: it is not frozen, and says the same however often it is said.

-- A zone that this server knows; a word from a kiosk with other ideas must not break a view.
CREATE OR REPLACE FUNCTION report.known_zone(zone text) RETURNS text LANGUAGE plpgsql STABLE SET search_path = '' AS $$
BEGIN
    PERFORM pg_catalog.now() AT TIME ZONE zone;
    RETURN zone;
EXCEPTION WHEN invalid_parameter_value THEN
    RETURN 'UTC';
END
$$;

CREATE OR REPLACE FUNCTION report.instant(ms bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN timestamptz '1970-01-01 00:00:00+00' + make_interval(secs => ms / 1000.0);

-- The zone of a site is the one that its newest loan was due in; before its first loan, the one that most of the
-- district's loans are due in; before any, UTC.
CREATE OR REPLACE VIEW report.sites AS
WITH newest AS (
    SELECT DISTINCT ON (site_id) site_id, zone FROM lab.loans ORDER BY site_id, out_at DESC, loan_id DESC
), usual AS (
    SELECT zone FROM newest GROUP BY zone ORDER BY count(*) DESC, zone LIMIT 1
)
SELECT s.site_id, s.name, report.known_zone(coalesce(n.zone, (SELECT zone FROM usual), 'UTC')) AS zone
FROM (
    SELECT site_id, name FROM core.site
    UNION ALL
    SELECT DISTINCT l.site_id, 'site ' || l.site_id FROM core.log l
    WHERE NOT EXISTS (SELECT FROM core.site k WHERE k.site_id = l.site_id)
) s
LEFT JOIN newest n USING (site_id);

-- Visits that took place: not those that were taken back or turned out to be another visit.
CREATE OR REPLACE VIEW report.visits AS
SELECT v.visit_id, v.site_id, v.party, v.role, v.age_band, v.purpose, v.zone AS place, v.heads,
    coalesce(p.home_org, '') AS school, v.subject,
    report.instant(v.opened_at) AS opened,
    -- Nobody saw a visit end that the system closed: it lasted at least until somebody was last seen.
    report.instant(CASE WHEN v.closed_by = 'system' THEN v.last_seen_at ELSE v.closed_at END) AS closed,
    (report.instant(v.opened_at) AT TIME ZONE s.zone)::date AS day
FROM lab.visits v
JOIN report.sites s USING (site_id)
LEFT JOIN lab.persons p ON p.handle = v.subject
WHERE v.merged_into IS NULL AND v.closed_by IS DISTINCT FROM 'undone';

-- How many came, by day and school. Guests and groups have no school: ''.
CREATE OR REPLACE VIEW report.visits_per_day AS
SELECT site_id, day, school, count(*) AS visits, sum(heads)::bigint AS heads, count(DISTINCT subject) AS people
FROM report.visits GROUP BY site_id, day, school;

-- What should be back and is not, and since when.
CREATE OR REPLACE VIEW report.loans_overdue AS
SELECT l.loan_id, l.site_id, l.asset_id, a.tag, m.name AS model, l.kind, l.subject, coalesce(p.home_org, '') AS school,
    report.instant(l.out_at) AS lent, report.instant(l.due_at) AS due,
    report.instant(l.due_at) AT TIME ZONE s.zone AS due_there,
    now() - report.instant(l.due_at) AS overdue
FROM lab.loans l
JOIN report.sites s USING (site_id)
LEFT JOIN lab.assets a USING (asset_id)
LEFT JOIN lab.asset_models m USING (model_id)
LEFT JOIN lab.persons p ON p.handle = l.subject
WHERE l.closed_at IS NULL AND report.instant(l.due_at) < now();

-- Hours out on loan, by thing and model, until now for what is out. Loans that were taken back do not count.
CREATE OR REPLACE VIEW report.device_hours AS
SELECT l.asset_id, a.tag, a.model_id, m.name AS model, m.equipment_class, count(*) AS loans,
    round(sum(greatest(coalesce(l.closed_at, extract(epoch FROM now()) * 1000) - l.out_at, 0)) / 3600000.0, 2) AS hours
FROM lab.loans l
LEFT JOIN lab.assets a USING (asset_id)
LEFT JOIN lab.asset_models m USING (model_id)
WHERE l.closed_how IS DISTINCT FROM 'undone'
GROUP BY l.asset_id, a.tag, a.model_id, m.name, m.equipment_class;

CREATE OR REPLACE VIEW report.model_hours AS
SELECT model_id, model, equipment_class, count(*) AS assets, sum(loans)::bigint AS loans, sum(hours) AS hours
FROM report.device_hours GROUP BY model_id, model, equipment_class;

-- How a pilot goes: sessions that began, how many of those reached their end, and minutes of running.
CREATE OR REPLACE VIEW report.pilot_sessions AS
SELECT p.pilot_id, p.question, p.stage, p.decision, p.target_sessions,
    count(s.started_at) AS sessions,
    count(*) FILTER (WHERE s.state = 'completed') AS completed,
    round(count(*) FILTER (WHERE s.state = 'completed') / nullif(count(s.started_at), 0)::numeric, 3) AS completion,
    round(coalesce(sum(s.seconds), 0) / 60.0, 1) AS minutes
FROM lab.pilots p LEFT JOIN lab.sessions s USING (pilot_id)
GROUP BY p.pilot_id, p.question, p.stage, p.decision, p.target_sessions;

-- Contradictions that wait for a person.
CREATE OR REPLACE VIEW report.exceptions_open AS
SELECT code, count(*) AS cases, report.instant(min(opened_at)) AS oldest
FROM lab.cases WHERE decided_at IS NULL GROUP BY code;

-- How many heads were inside at some time of each hour, by the clock on the site's wall.
CREATE OR REPLACE VIEW report.occupancy_by_hour AS
SELECT v.site_id, hours.hour AT TIME ZONE s.zone AS hour, sum(v.heads)::bigint AS heads, count(*) AS visits
FROM report.visits v
JOIN report.sites s USING (site_id)
CROSS JOIN LATERAL generate_series(
    date_trunc('hour', v.opened, s.zone),
    -- An open visit counts until now, and a forgotten one for a day at most.
    least(greatest(coalesce(v.closed, now()), v.opened), v.opened + interval '1 day'),
    interval '1 hour'
) AS hours (hour)
GROUP BY v.site_id, hours.hour, s.zone;

-- What could not be derived, for whoever looks after the centre.
CREATE OR REPLACE VIEW report.waiting AS
SELECT w.site_id, w.log_id, w.seq, w.reason, w.tries, report.instant(w.since_ms) AS since FROM core.waiting w;
