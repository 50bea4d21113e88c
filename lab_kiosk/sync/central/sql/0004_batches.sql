-- SPDX-License-Identifier: Apache-2.0
-- An erasure that bears another event's id is set aside. The district's log names an erasure after the event that asked
-- for it: two people erased under one id made the second push fail, and everything behind it, for good. An id that is too
-- long is kept whole, so that the same push sent again meets what it sent.
-- And a batch is written without looking for repeats first, which a new one has none of. Frozen, as every migration.

-- Whether this erasure bears the id of another event: of its own site, of a sound one before it in the same batch, or of
-- an erasure of somebody else that any site has asked for. The same erasure again, in another log, is none.
CREATE FUNCTION core.forged(
    site int, place int, first bigint, seqs bigint[], event_ids text[], kinds text[], streams text[], subjects text[],
    faults text[]
) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    id text := event_ids[place];
    person text := core.about(streams[place], subjects[place]);
    other record;
BEGIN
    IF EXISTS (SELECT 1 FROM core.event WHERE site_id = 0 AND event_id = md5('district ' || id)::uuid::text
               AND subject IS DISTINCT FROM person) THEN
        RETURN true;
    END IF;
    SELECT kind, core.about(stream, subject) AS person INTO other
        FROM core.event WHERE site_id = site AND event_id = id;
    IF NOT FOUND THEN
        SELECT k AS kind, core.about(st, su) AS person INTO other
            FROM unnest(seqs, event_ids, kinds, streams, subjects, faults) WITH ORDINALITY
                AS sent (n, e, k, st, su, fault, nth)
            WHERE nth < place AND n >= first AND e = id AND fault IS NULL
            ORDER BY nth LIMIT 1;
    END IF;
    RETURN FOUND AND (other.kind <> 'person.erased' OR other.person IS DISTINCT FROM person);
END $$;

-- Writes numbers `first` to the end of the arrays. They continue the this_log, and the caller's row is locked.
CREATE OR REPLACE FUNCTION core.take(
    me core.kiosk, this_log text, first bigint, seqs bigint[], event_ids text[], hlcs bigint[], sites int[], kinds text[],
    streams text[], subjects text[], datas text[], personals text[]
) RETURNS void LANGUAGE plpgsql SET search_path = '' SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    faults text[];
    sound boolean := false;
    erasing boolean := 'person.erased' = ANY (kinds);
    written boolean := false;
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

    IF faults IS NULL THEN
        BEGIN
            INSERT INTO core.event (site_id, log_id, seq, event_id, hlc, kind, stream, subject, data, personal)
                SELECT me.site_id, this_log, n, e, h, k, st, su, d,
                       CASE WHEN p IS NOT NULL
                                AND NOT EXISTS (SELECT 1 FROM core.erased WHERE handle IN (su, core.about(st, su)))
                            THEN p END
                FROM unnest(seqs, event_ids, hlcs, kinds, streams, subjects, datas, personals)
                    AS sent (n, e, h, k, st, su, d, p)
                WHERE n >= first;
            written := true;
        EXCEPTION WHEN unique_violation THEN
            -- Some of it was moved here from another log. Asked of each event, that costs a fifth of a push.
            NULL;
        END;
    END IF;
    IF NOT written THEN
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
