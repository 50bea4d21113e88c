-- SPDX-License-Identifier: Apache-2.0
-- The way in: api.push_v1 and what it stands on. The caller is session_user and never a parameter.

CREATE FUNCTION core.now_ms() RETURNS bigint LANGUAGE sql VOLATILE SET search_path = ''
AS $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;

-- Why an event cannot be read, or NULL. What passes here can be inserted, passed on and cut down without an error:
-- jsonb is asked because it also refuses \u0000 and half surrogates, on which one reader or another would stumble.
CREATE FUNCTION core.fault(
    own_site int, event_id text, hlc bigint, site int, kind text, stream text, subject text, data text, personal text
) RETURNS text LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
BEGIN
    IF length(event_id) > 64 THEN RETURN 'its id is too long'; END IF;
    IF hlc IS NULL OR hlc < 0 THEN RETURN 'its time is no time'; END IF;
    IF site IS DISTINCT FROM own_site THEN RETURN 'it is of another site'; END IF;
    IF kind IS NULL OR length(kind) > 64 OR kind !~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$' THEN
        RETURN 'its kind is not one';
    END IF;
    IF stream IS NULL OR length(stream) > 200 OR stream !~ '^[a-z][a-z0-9_]*:[!-~]+$' THEN
        RETURN 'its stream is not one';
    END IF;
    IF length(subject) > 64 THEN RETURN 'its subject is too long'; END IF;
    IF data IS NULL THEN RETURN 'it has no content'; END IF;
    IF octet_length(data) + coalesce(octet_length(personal), 0) > 65536 THEN RETURN 'it is over 64 KB'; END IF;
    BEGIN
        IF jsonb_typeof(data::jsonb) <> 'object' THEN RETURN 'its content is no JSON object'; END IF;
        IF personal IS NOT NULL AND jsonb_typeof(personal::jsonb) <> 'object' THEN
            RETURN 'its personal part is no JSON object';
        END IF;
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
        RETURN 'it is no JSON: ' || sqlerrm;
    END;
    RETURN NULL;
END $$;

-- The subject of an event about a person: the stream's, else the named one.
CREATE FUNCTION core.about(stream text, subject text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = ''
AS $$ SELECT CASE WHEN starts_with(stream, 'person:') THEN substr(stream, 8) ELSE subject END $$;

-- Nothing personal of this person stays anywhere here; the first time, the district's own log says so to every site.
-- The caller holds core.setting 'erasure' FOR UPDATE. Whoever brings something personal holds it FOR SHARE: else a
-- batch that is on its way in, and the erasure, would each miss what the other has not committed yet.
CREATE FUNCTION core.erase(person text, origin text, at_hlc bigint, words text) RETURNS boolean
LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    district core.log;
BEGIN
    IF person IS NULL OR person = '' THEN RETURN false; END IF;
    UPDATE core.event SET personal = NULL WHERE personal IS NOT NULL AND subject = person;
    UPDATE core.event SET personal = NULL WHERE personal IS NOT NULL AND stream = 'person:' || person;
    UPDATE core.quarantine SET personal = NULL
        WHERE personal IS NOT NULL AND (subject = person OR stream = 'person:' || person);
    INSERT INTO core.erased VALUES (person, core.now_ms()) ON CONFLICT DO NOTHING;
    IF NOT FOUND THEN RETURN false; END IF;
    UPDATE core.log SET acked = acked + 1, acked_id = md5('district ' || origin)::uuid::text
        WHERE site_id = 0 AND log_id = (SELECT value FROM core.setting WHERE key = 'district_log')
        RETURNING * INTO STRICT district;
    INSERT INTO core.event (site_id, log_id, seq, event_id, hlc, kind, stream, subject, data)
        VALUES (0, district.log_id, district.acked, district.acked_id, at_hlc, 'person.erased', 'person:' || person,
                person, words);
    RETURN true;
END $$;

-- The id of the event that stands at a number.
CREATE FUNCTION core.standing(site int, this_log text, number bigint) RETURNS text
LANGUAGE sql STABLE SET search_path = '' SET enable_seqscan = off AS $$
    SELECT event_id FROM core.event WHERE site_id = site AND log_id = this_log AND seq = number
    UNION ALL SELECT event_id FROM core.repeat WHERE site_id = site AND log_id = this_log AND seq = number
    UNION ALL SELECT event_id FROM core.quarantine WHERE site_id = site AND log_id = this_log AND seq = number
$$;

-- The caller's row, locked when `writes`. Raises LK001 for one that is revoked or unknown, LK002 for an invitation that
-- came too late; one in time becomes a kiosk.
CREATE FUNCTION core.caller(writes boolean) RETURNS core.kiosk
LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
DECLARE
    me core.kiosk;
BEGIN
    IF writes THEN
        SELECT * INTO me FROM core.kiosk WHERE role_name = session_user::text FOR NO KEY UPDATE;
    ELSE
        SELECT * INTO me FROM core.kiosk WHERE role_name = session_user::text;
    END IF;
    IF me.state IS NULL OR me.state = 'revoked' THEN
        RAISE EXCEPTION 'this kiosk is revoked' USING ERRCODE = 'LK001';
    ELSIF me.state = 'invited' THEN
        IF me.invited_until < core.now_ms() THEN
            RAISE EXCEPTION 'this invitation has expired' USING ERRCODE = 'LK002';
        END IF;
        UPDATE core.kiosk SET state = 'active', invited_until = NULL
            WHERE site_id = me.site_id AND kiosk_id = me.kiosk_id AND state = 'invited';
    END IF;
    RETURN me;
END $$;

-- Writes numbers `first` to the end of the arrays. They continue the this_log, and the caller's row is locked.
CREATE FUNCTION core.take(
    me core.kiosk, this_log text, first bigint, seqs bigint[], event_ids text[], hlcs bigint[], sites int[], kinds text[],
    streams text[], subjects text[], datas text[], personals text[]
) RETURNS void LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    faults text[];
    sound boolean := false;
    erasing boolean := 'person.erased' = ANY (kinds);
    wanted bigint;
    written bigint;
    gone record;
BEGIN
    -- All at once, which nearly always is the answer; one by one only to name what is wrong.
    BEGIN
        SELECT bool_and((
            length(e) <= 64 AND h >= 0 AND s = me.site_id
            AND length(k) <= 64 AND k ~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$'
            AND length(st) <= 200 AND st ~ '^[a-z][a-z0-9_]*:[!-~]+$'
            AND coalesce(length(su), 0) <= 64
            AND octet_length(d) + coalesce(octet_length(p), 0) <= 65536
            AND jsonb_typeof(d::jsonb) = 'object' AND (p IS NULL OR jsonb_typeof(p::jsonb) = 'object')
        ) IS TRUE)
        INTO sound
        FROM unnest(seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals)
            AS sent (n, e, h, s, k, st, su, d, p)
        WHERE n >= first;
    EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
        sound := false;
    END;
    IF sound IS NOT TRUE THEN
        faults := ARRAY (
            SELECT core.fault(me.site_id, e, h, s, k, st, su, d, p)
            FROM unnest(event_ids, hlcs, sites, kinds, streams, subjects, datas, personals)
                WITH ORDINALITY AS sent (e, h, s, k, st, su, d, p, place)
            ORDER BY place);
        INSERT INTO core.quarantine (site_id, log_id, seq, event_id, reason, raw, stream, subject, personal, at)
            SELECT me.site_id, this_log, n, left(e, 64), fault,
                   json_build_object('event_id', e, 'hlc', h, 'site', s, 'kind', k, 'stream', st, 'subject', su, 'data', d)::text,
                   left(st, 200), left(su, 64), p, core.now_ms()
            FROM unnest(seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals, faults)
                AS sent (n, e, h, s, k, st, su, d, p, fault)
            WHERE n >= first AND fault IS NOT NULL;
    END IF;

    IF erasing THEN
        PERFORM 1 FROM core.setting WHERE key = 'erasure' FOR NO KEY UPDATE;
    ELSIF EXISTS (SELECT 1 FROM unnest(personals) AS p WHERE p IS NOT NULL) THEN
        PERFORM 1 FROM core.setting WHERE key = 'erasure' FOR SHARE;
    END IF;

    wanted := seqs[cardinality(seqs)] - first + 1;
    IF faults IS NOT NULL THEN
        SELECT count(*) INTO wanted FROM unnest(seqs, faults) AS sent (n, fault) WHERE n >= first AND fault IS NULL;
    END IF;
    INSERT INTO core.event (site_id, log_id, seq, event_id, hlc, kind, stream, subject, data, personal)
        SELECT me.site_id, this_log, n, e, h, k, st, su, d,
               CASE WHEN p IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM core.erased WHERE handle IN (su, core.about(st, su)))
                    THEN p END
        FROM unnest(seqs, event_ids, hlcs, kinds, streams, subjects, datas, personals, faults)
            AS sent (n, e, h, k, st, su, d, p, fault)
        WHERE n >= first AND fault IS NULL
        ORDER BY n
        ON CONFLICT (site_id, event_id) DO NOTHING;
    GET DIAGNOSTICS written = ROW_COUNT;
    IF written < wanted THEN
        INSERT INTO core.repeat (site_id, log_id, seq, event_id, hlc)
            SELECT me.site_id, this_log, n, e, h
            FROM unnest(seqs, event_ids, hlcs, faults) AS sent (n, e, h, fault)
            WHERE n >= first AND fault IS NULL
                AND NOT EXISTS (SELECT 1 FROM core.event
                                WHERE site_id = me.site_id AND log_id = this_log AND core.event.seq = n);
    END IF;

    IF erasing THEN
        FOR gone IN
            SELECT core.about(st, su) AS person, e, h, d
            FROM unnest(seqs, event_ids, hlcs, kinds, streams, subjects, datas, faults)
                AS sent (n, e, h, k, st, su, d, fault)
            WHERE n >= first AND fault IS NULL AND k = 'person.erased'
            ORDER BY n
        LOOP
            PERFORM core.erase(gone.person, gone.e, gone.h, gone.d);
        END LOOP;
    END IF;
END $$;

-- One batch of one log. See lab_kiosk/sync/protocol.py for what each answer says.
-- Known numbers are looked up only for what is sent again: the hot path reads core.log alone. A plan made while
-- core.event was empty would go on scanning it when it is large, hence enable_seqscan = off.
CREATE FUNCTION api.push_v1(
    version int, app text, sent_at bigint, this_log text, prev_seq bigint, prev_id text, seqs bigint[], event_ids text[],
    hlcs bigint[], sites int[], kinds text[], streams text[], subjects text[], datas text[], personals text[]
) RETURNS TABLE (verdict text, seq bigint, event_id text, head bigint, now_ms bigint)
LANGUAGE plpgsql SECURITY DEFINER
SET search_path = '' SET enable_seqscan = off SET jit = off SET lock_timeout = '3s' AS $$
#variable_conflict use_column
DECLARE
    at_ms bigint := core.now_ms();
    shift bigint := at_ms - least(greatest(coalesce(sent_at, 0), 0), 140737488355327);
    many int := coalesce(array_length(seqs, 1), 0);
    me core.kiosk;
    known core.log;
    other record;
BEGIN
    me := core.caller(true);
    UPDATE core.kiosk SET heard_at = at_ms, clock_offset_ms = shift, app = left(coalesce(push_v1.app, ''), 100)
        WHERE site_id = me.site_id AND kiosk_id = me.kiosk_id;
    IF version IS NULL OR version < (SELECT value::int FROM core.setting WHERE key = 'min_version') THEN
        RETURN QUERY SELECT 'old', 0::bigint, NULL::text, 0::bigint, at_ms;
        RETURN;
    END IF;
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
            (me.site_id, this_log, known.acked + 1, seqs[many], at_ms, shift, left(coalesce(push_v1.app, ''), 100));
        UPDATE core.log SET acked = seqs[many], acked_id = event_ids[many]
            WHERE site_id = me.site_id AND log_id = this_log;
        known.acked := seqs[many];
        PERFORM pg_notify('lab_events', '');
    END IF;
    RETURN QUERY SELECT 'ok', prev_seq + many, CASE WHEN many > 0 THEN event_ids[many] ELSE prev_id END, known.acked, at_ms;
EXCEPTION WHEN lock_not_available OR deadlock_detected OR serialization_failure THEN
    RETURN QUERY SELECT 'later', 0::bigint, NULL::text, 0::bigint, at_ms;
END $$;

-- A push that no kiosk of ours sends: arrays of different lengths, numbers with a gap. LK003 is the caller's bug.
CREATE FUNCTION core.check_form(
    this_log text, prev_seq bigint, prev_id text, seqs bigint[], event_ids text[], hlcs bigint[], sites int[], kinds text[],
    streams text[], subjects text[], datas text[], personals text[]
) RETURNS void LANGUAGE plpgsql IMMUTABLE SET search_path = '' AS $$
DECLARE
    many int := cardinality(seqs);
BEGIN
    IF this_log IS NULL OR this_log = '' OR length(this_log) > 64 OR prev_seq IS NULL OR prev_seq < 0
       OR (prev_seq = 0) <> (prev_id IS NULL) THEN
        RAISE EXCEPTION 'no place in a log' USING ERRCODE = 'LK003';
    END IF;
    IF many IS NULL OR many > 5000
       OR (SELECT bool_or(size IS DISTINCT FROM many)
           FROM unnest(ARRAY[cardinality(event_ids), cardinality(hlcs), cardinality(sites), cardinality(kinds),
                             cardinality(streams), cardinality(subjects), cardinality(datas), cardinality(personals)])
               AS size) THEN
        RAISE EXCEPTION 'arrays of different or too great lengths' USING ERRCODE = 'LK003';
    END IF;
    IF EXISTS (SELECT 1 FROM unnest(seqs, event_ids) WITH ORDINALITY AS sent (n, e, place)
               WHERE n IS DISTINCT FROM prev_seq + place OR coalesce(e, '') = '') THEN
        RAISE EXCEPTION 'numbers do not follow each other, or have no event' USING ERRCODE = 'LK003';
    END IF;
END $$;
