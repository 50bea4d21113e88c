-- SPDX-License-Identifier: Apache-2.0
-- A batch is judged while it is written: in one pass instead of two, and without putting each column aside first, as
-- unnest of many arrays in FROM does. What is not sound through and through takes the way of before. Frozen, as every
-- migration.

-- What cannot be read is named and set aside, what was moved here from another log gets a second place, what is an
-- erasure erases. Else as core.take.
CREATE FUNCTION core.take_one_by_one(
    me core.kiosk, this_log text, first bigint, seqs bigint[], event_ids text[], hlcs bigint[], sites int[], kinds text[],
    streams text[], subjects text[], datas text[], personals text[]
) RETURNS void LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    faults text[];
    sound boolean := false;
    erasing boolean := 'person.erased' = ANY (kinds);
    gone record;
BEGIN
    -- All at once first: a log that was moved here is sound, and naming what is wrong takes a while.
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
    END IF;
    IF erasing THEN
        -- Held before anybody looks whose an id is: two batches would each miss what the other has not committed yet.
        PERFORM 1 FROM core.setting WHERE key = 'erasure' FOR NO KEY UPDATE;
        FOR place IN 1 .. cardinality(seqs) LOOP
            IF seqs[place] >= first AND kinds[place] = 'person.erased' AND faults[place] IS NULL
               AND core.forged(me.site_id, place, first, seqs, event_ids, kinds, streams, subjects, faults) THEN
                faults := coalesce(faults, array_fill(NULL::text, ARRAY[cardinality(seqs)]));
                faults[place] := 'its id is another event''s';
            END IF;
        END LOOP;
    ELSIF EXISTS (SELECT 1 FROM unnest(personals) AS p WHERE p IS NOT NULL) THEN
        PERFORM 1 FROM core.setting WHERE key = 'erasure' FOR SHARE;
    END IF;
    IF faults IS NOT NULL THEN
        INSERT INTO core.quarantine (site_id, log_id, seq, event_id, reason, raw, stream, subject, personal, at)
            SELECT me.site_id, this_log, n, e, fault,
                   json_build_object('event_id', e, 'hlc', h, 'site', s, 'kind', k, 'stream', st, 'subject', su, 'data', d)::text,
                   left(st, 200), left(su, 64), p, core.now_ms()
            FROM unnest(seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals, faults)
                AS sent (n, e, h, s, k, st, su, d, p, fault)
            WHERE n >= first AND fault IS NOT NULL;
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
    INSERT INTO core.repeat (site_id, log_id, seq, event_id, hlc)
        SELECT me.site_id, this_log, n, e, h
        FROM unnest(seqs, event_ids, hlcs, faults) AS sent (n, e, h, fault)
        WHERE n >= first AND fault IS NULL
            AND NOT EXISTS (SELECT 1 FROM core.event
                            WHERE site_id = me.site_id AND log_id = this_log AND core.event.seq = n);

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

-- Writes numbers `first` to the end of the arrays. They continue the this_log, and the caller's row is locked.
CREATE OR REPLACE FUNCTION core.take(
    me core.kiosk, this_log text, first bigint, seqs bigint[], event_ids text[], hlcs bigint[], sites int[], kinds text[],
    streams text[], subjects text[], datas text[], personals text[]
) RETURNS void LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    wanted bigint := seqs[cardinality(seqs)] - first + 1;
    written bigint;
BEGIN
    IF NOT 'person.erased' = ANY (kinds) THEN
        IF EXISTS (SELECT 1 FROM unnest(personals) AS p WHERE p IS NOT NULL) THEN
            PERFORM 1 FROM core.setting WHERE key = 'erasure' FOR SHARE;
        END IF;
        BEGIN
            INSERT INTO core.event (site_id, log_id, seq, event_id, hlc, kind, stream, subject, data, personal)
                SELECT me.site_id, this_log, n, e, h, k, st, su, d,
                       CASE WHEN p IS NOT NULL
                                AND NOT EXISTS (SELECT 1 FROM core.erased WHERE handle IN (su, core.about(st, su)))
                            THEN p END
                FROM (SELECT unnest(seqs), unnest(event_ids), unnest(hlcs), unnest(sites), unnest(kinds), unnest(streams),
                             unnest(subjects), unnest(datas), unnest(personals)) AS sent (n, e, h, s, k, st, su, d, p)
                WHERE n >= first
                    AND length(e) <= 64 AND h >= 0 AND s = me.site_id
                    AND length(k) <= 64 AND k ~ '^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)+$'
                    AND length(st) <= 200 AND st ~ '^[a-z][a-z0-9_]*:[!-~]+$'
                    AND coalesce(length(su), 0) <= 64
                    AND octet_length(d) + coalesce(octet_length(p), 0) <= 65536
                    AND jsonb_typeof(d::jsonb) = 'object' AND (p IS NULL OR jsonb_typeof(p::jsonb) = 'object');
            GET DIAGNOSTICS written = ROW_COUNT;
            IF written = wanted THEN
                RETURN;
            END IF;
            RAISE EXCEPTION 'not all of it can be read' USING ERRCODE = 'LK005';
        EXCEPTION WHEN SQLSTATE 'LK005' OR unique_violation OR data_exception OR program_limit_exceeded THEN
            NULL;
        END;
    END IF;
    PERFORM core.take_one_by_one(me, this_log, first, seqs, event_ids, hlcs, sites, kinds, streams, subjects, datas, personals);
END $$;
