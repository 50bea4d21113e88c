-- SPDX-License-Identifier: Apache-2.0
-- Histories in a file. What api.push_v1 and api.pull_v1 do for a kiosk that called is done by core.push and core.pull for
-- a kiosk or a site that is named: an administrator speaks for whoever signed the file. Frozen, as every migration.

-- The pairs of keys that a site's kiosks share, the newest last; renewed ones open the older files that are on their way.
CREATE TABLE core.stick_key (
    site_id int NOT NULL REFERENCES core.site,
    key_id text COLLATE "C" NOT NULL,
    private text NOT NULL,
    made_at bigint NOT NULL,
    PRIMARY KEY (site_id, key_id)
);
COMMENT ON COLUMN core.stick_key.private IS 'X25519, in hexadecimal. Whoever reads this table reads core.event as well';
COMMENT ON COLUMN core.kiosk.public_key IS 'Ed25519, in hexadecimal: what this kiosk signs its sticks with';

-- One batch of one log of this kiosk, whose row is locked.
CREATE FUNCTION core.push(
    me core.kiosk, at_ms bigint, shift bigint, program text, this_log text, prev_seq bigint, prev_id text, seqs bigint[], event_ids text[],
    hlcs bigint[], sites int[], kinds text[], streams text[], subjects text[], datas text[], personals text[]
) RETURNS TABLE (verdict text, seq bigint, event_id text, head bigint, now_ms bigint)
LANGUAGE plpgsql
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
#variable_conflict use_column
DECLARE
    many int := coalesce(array_length(seqs, 1), 0);
    known core.log;
    other record;
BEGIN
    PERFORM core.check_form(this_log, prev_seq, prev_id, seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals);

    SELECT * INTO known FROM core.log WHERE log_id = this_log;
    IF NOT FOUND THEN
        IF prev_seq > 0 THEN
            RETURN QUERY SELECT 'hole', 0::bigint, NULL::text, 0::bigint, at_ms;
            RETURN;
        END IF;
        INSERT INTO core.log (site_id, log_id, kiosk_id, opened_at) VALUES (me.site_id, this_log, me.kiosk_id, at_ms)
            ON CONFLICT DO NOTHING;
        SELECT * INTO STRICT known FROM core.log WHERE log_id = this_log;
    END IF;
    IF known.site_id <> me.site_id OR known.kiosk_id <> me.kiosk_id THEN
        RETURN QUERY SELECT 'fork', 0::bigint, NULL::text, known.acked, at_ms;
        RETURN;
    END IF;
    IF prev_seq > known.acked THEN
        RETURN QUERY SELECT 'hole', known.acked, known.acked_id, known.acked, at_ms;
        RETURN;
    END IF;

    IF prev_seq = known.acked THEN
        IF prev_id IS DISTINCT FROM known.acked_id THEN
            RETURN QUERY SELECT 'fork', prev_seq, known.acked_id, known.acked, at_ms;
            RETURN;
        END IF;
    ELSE
        SELECT n, core.standing(me.site_id, this_log, n) AS ours INTO other
            FROM (SELECT prev_seq, prev_id WHERE prev_seq > 0
                  UNION ALL SELECT * FROM unnest(seqs, event_ids)) AS sent (n, e)
            WHERE n <= known.acked AND core.standing(me.site_id, this_log, n) IS DISTINCT FROM e
            ORDER BY n LIMIT 1;
        IF FOUND THEN
            RETURN QUERY SELECT 'fork', other.n, other.ours, known.acked, at_ms;
            RETURN;
        END IF;
    END IF;

    IF prev_seq + many > known.acked THEN
        PERFORM core.take(me, this_log, known.acked + 1, seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals);
        INSERT INTO core.batch VALUES
            (me.site_id, this_log, known.acked + 1, seqs[many], at_ms, shift, program);
        UPDATE core.log SET acked = seqs[many], acked_id = event_ids[many]
            WHERE site_id = me.site_id AND log_id = this_log;
        known.acked := seqs[many];
        PERFORM pg_notify('lab_events', '');
    END IF;
    RETURN QUERY SELECT 'ok', prev_seq + many, CASE WHEN many > 0 THEN event_ids[many] ELSE prev_id END, known.acked, at_ms;
END $$;

CREATE OR REPLACE FUNCTION api.push_v1(
    version int, app text, sent_at bigint, this_log text, prev_seq bigint, prev_id text, seqs bigint[], event_ids text[],
    hlcs bigint[], sites int[], kinds text[], streams text[], subjects text[], datas text[], personals text[]
) RETURNS TABLE (verdict text, seq bigint, event_id text, head bigint, now_ms bigint)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
#variable_conflict use_column
DECLARE
    at_ms bigint := core.now_ms();
    shift bigint := at_ms - least(greatest(coalesce(sent_at, 0), 0), 140737488355327);
    program text := left(coalesce(push_v1.app, ''), 100);
    me core.kiosk;
BEGIN
    me := core.caller(true);
    UPDATE core.kiosk SET heard_at = at_ms, clock_offset_ms = shift, app = program
        WHERE site_id = me.site_id AND kiosk_id = me.kiosk_id;
    IF version IS NULL OR version < (SELECT value::int FROM core.setting WHERE key = 'min_version') THEN
        RETURN QUERY SELECT 'old', 0::bigint, NULL::text, 0::bigint, at_ms;
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM core.push(me, at_ms, shift, program, this_log, prev_seq, prev_id, seqs, event_ids, hlcs,
                                         sites, kinds, streams, subjects, datas, personals);
EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
    RETURN QUERY SELECT 'later', 0::bigint, NULL::text, 0::bigint, at_ms;
END $$;

-- A page for a kiosk of this site: see api.pull_v1.
CREATE FUNCTION core.pull(site int, logs text[], upto bigint[], lim int)
RETURNS TABLE (
    what text, log_id text, seq bigint, event_id text, hlc bigint, site_id int, kind text, stream text, subject text,
    data text, personal text, heard_at bigint
) LANGUAGE plpgsql
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
#variable_conflict use_column
DECLARE
    room bigint := least(greatest(coalesce(lim, 0), 0), 5000);
    given bigint;
    one record;
BEGIN
    IF cardinality(logs) IS DISTINCT FROM cardinality(upto) THEN
        RAISE EXCEPTION 'a vector of two lengths' USING ERRCODE = 'LK003';
    END IF;
    RETURN QUERY
        SELECT 'head', l.log_id, l.acked, l.acked_id, core.now_ms(), l.site_id, k.name, NULL, NULL, NULL, NULL, k.heard_at
        FROM core.log AS l JOIN core.kiosk AS k ON k.site_id = l.site_id AND k.kiosk_id = l.kiosk_id
        WHERE l.site_id IN (0, site)
        ORDER BY l.log_id;
    FOR one IN
        SELECT l.site_id, l.log_id, l.acked, coalesce(max(v.known), 0) AS known
        FROM core.log AS l LEFT JOIN unnest(logs, upto) AS v (log, known) ON v.log = l.log_id
        WHERE l.site_id IN (0, site)
        GROUP BY l.site_id, l.log_id, l.acked
        HAVING l.acked > coalesce(max(v.known), 0)
        ORDER BY l.log_id
    LOOP
        EXIT WHEN room <= 0;
        RETURN QUERY
            SELECT * FROM (
                (SELECT 'event', e.log_id, e.seq, e.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data,
                        CASE WHEN e.personal IS NOT NULL THEN core.shown(site, e.kind, e.stream, e.personal) END, NULL::bigint
                 FROM core.event AS e
                 WHERE e.site_id = one.site_id AND e.log_id = one.log_id AND e.seq > one.known AND e.seq <= one.acked
                 ORDER BY e.seq LIMIT room)
                UNION ALL
                (SELECT 'event', r.log_id, r.seq, r.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data,
                        CASE WHEN e.personal IS NOT NULL THEN core.shown(site, e.kind, e.stream, e.personal) END, NULL
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

CREATE OR REPLACE FUNCTION api.pull_v1(version int, logs text[], upto bigint[], lim int)
RETURNS TABLE (
    what text, log_id text, seq bigint, event_id text, hlc bigint, site_id int, kind text, stream text, subject text,
    data text, personal text, heard_at bigint
) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
DECLARE
    me core.kiosk := core.caller(false);
BEGIN
    IF version IS NULL OR version < (SELECT value::int FROM core.setting WHERE key = 'min_version') THEN
        RAISE EXCEPTION 'this program speaks a version that is not taken any more' USING ERRCODE = 'LK004';
    END IF;
    RETURN QUERY SELECT * FROM core.pull(me.site_id, logs, upto, lim);
END $$;
