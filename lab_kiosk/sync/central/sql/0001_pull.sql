-- SPDX-License-Identifier: Apache-2.0
-- The way out: the logs of the caller's site and of the district, after a vector of what the caller has.

-- What may come down of a personal part: the first name and the initial, to a site where the person is registered.
-- Put together of the very characters that were sent: no escape is written anew.
CREATE FUNCTION core.shown(site int, kind text, stream text, personal text) RETURNS text
LANGUAGE sql STABLE SET search_path = '' SET enable_seqscan = off AS $$
    SELECT CASE WHEN personal IS NOT NULL AND kind = 'person.named'
                     AND EXISTS (SELECT 1 FROM core.event AS r
                                 WHERE r.site_id = site AND r.stream = shown.stream AND r.kind = 'person.registered')
                THEN (SELECT '{' || concat_ws(',',
                          CASE WHEN json_typeof(x -> 'first_name') = 'string'
                               THEN '"first_name":' || (x -> 'first_name')::text END,
                          CASE WHEN json_typeof(x -> 'initial') = 'string'
                               THEN '"initial":' || (x -> 'initial')::text END) || '}'
                      FROM CAST(personal AS json) AS x)
           END
$$;

-- 'head' rows first (one for each log that may be known: seq is its head, kind its kiosk's name, hlc the centre's clock
-- in Unix ms), then 'event' and 'unreadable' rows by (log_id, seq), at most `lim` of these. A log that has more than
-- `lim` goes on in the next page: nothing is ever left out in the middle.
CREATE FUNCTION api.pull_v1(version int, logs text[], upto bigint[], lim int)
RETURNS TABLE (
    what text, log_id text, seq bigint, event_id text, hlc bigint, site_id int, kind text, stream text, subject text,
    data text, personal text, heard_at bigint
) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
#variable_conflict use_column
DECLARE
    me core.kiosk := core.caller(false);
    room bigint := least(greatest(coalesce(lim, 0), 0), 5000);
    given bigint;
    one record;
BEGIN
    IF version IS NULL OR version < (SELECT value::int FROM core.setting WHERE key = 'min_version') THEN
        RAISE EXCEPTION 'this program speaks a version that is not taken any more' USING ERRCODE = 'LK004';
    END IF;
    IF cardinality(logs) IS DISTINCT FROM cardinality(upto) THEN
        RAISE EXCEPTION 'a vector of two lengths' USING ERRCODE = 'LK003';
    END IF;
    RETURN QUERY
        SELECT 'head', l.log_id, l.acked, l.acked_id, core.now_ms(), l.site_id, k.name, NULL, NULL, NULL, NULL, k.heard_at
        FROM core.log AS l JOIN core.kiosk AS k ON k.site_id = l.site_id AND k.kiosk_id = l.kiosk_id
        WHERE l.site_id IN (0, me.site_id)
        ORDER BY l.log_id;
    FOR one IN
        SELECT l.site_id, l.log_id, l.acked, coalesce(max(v.known), 0) AS known
        FROM core.log AS l LEFT JOIN unnest(logs, upto) AS v (log, known) ON v.log = l.log_id
        WHERE l.site_id IN (0, me.site_id)
        GROUP BY l.site_id, l.log_id, l.acked
        HAVING l.acked > coalesce(max(v.known), 0)
        ORDER BY l.log_id
    LOOP
        EXIT WHEN room <= 0;
        RETURN QUERY
            SELECT * FROM (
                (SELECT 'event', e.log_id, e.seq, e.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data,
                        CASE WHEN e.personal IS NOT NULL THEN core.shown(me.site_id, e.kind, e.stream, e.personal) END, NULL::bigint
                 FROM core.event AS e
                 WHERE e.site_id = one.site_id AND e.log_id = one.log_id AND e.seq > one.known AND e.seq <= one.acked
                 ORDER BY e.seq LIMIT room)
                UNION ALL
                (SELECT 'event', r.log_id, r.seq, r.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data,
                        CASE WHEN e.personal IS NOT NULL THEN core.shown(me.site_id, e.kind, e.stream, e.personal) END, NULL
                 FROM core.repeat AS r JOIN core.event AS e ON e.site_id = r.site_id AND e.event_id = r.event_id
                 WHERE r.site_id = one.site_id AND r.log_id = one.log_id AND r.seq > one.known AND r.seq <= one.acked
                 ORDER BY r.seq LIMIT room)
                UNION ALL
                (SELECT 'unreadable', q.log_id, q.seq, q.event_id, NULL, q.site_id, NULL, NULL, NULL, q.reason, NULL, NULL
                 FROM core.quarantine AS q
                 WHERE q.site_id = one.site_id AND q.log_id = one.log_id AND q.seq > one.known AND q.seq <= one.acked
                 ORDER BY q.seq LIMIT room)
            ) AS page ORDER BY 3 LIMIT room;
        GET DIAGNOSTICS given = ROW_COUNT;
        room := room - given;
    END LOOP;
END $$;
