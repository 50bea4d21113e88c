-- SPDX-License-Identifier: Apache-2.0
-- Who may do what. Run at every `central init`, after the migrations: a restored or copied database has lost the
-- rights that belong to the database itself, and a new table or function starts closed.

ALTER DEFAULT PRIVILEGES FOR ROLE lab_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE lab_owner REVOKE ALL ON TABLES FROM PUBLIC;
REVOKE ALL ON SCHEMA core, api, lab, report, public FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA core, api, lab, report FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA core, api, lab, report FROM PUBLIC;

REVOKE ALL ON SCHEMA core, lab, report FROM lab_kiosk;
REVOKE ALL ON ALL TABLES IN SCHEMA core, api, lab, report FROM lab_kiosk;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA core, api, lab, report FROM lab_kiosk;
GRANT USAGE ON SCHEMA api TO lab_kiosk;
GRANT EXECUTE ON FUNCTION api.push_v1, api.pull_v1 TO lab_kiosk;

DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO lab_kiosk, lab_analyst', current_database());
END $$;

-- What PostgreSQL opens to everybody and a stolen login could make trouble with: locks that others wait for, time,
-- memory, large objects, the write-ahead log, programs of its own. CPU can still be burnt by a query; the reaper ends
-- that. What is found open to kiosks is said by `central init`: only a superuser can close it.
CREATE OR REPLACE FUNCTION core.open_to_kiosks() RETURNS SETOF text LANGUAGE sql STABLE SET search_path = '' AS $$
    SELECT p.oid::regprocedure::text FROM pg_proc AS p
    WHERE p.pronamespace = 'pg_catalog'::regnamespace AND has_function_privilege('lab_kiosk', p.oid, 'EXECUTE')
        AND p.proname ~ ('^(pg_(try_)?advisory_.*|pg_sleep.*|generate_series|generate_subscripts|lo_.*|loread|lowrite|'
            || 'pg_logical_emit_message|pg_export_snapshot|(query|table|schema|database|cursor)_to_xml.*)$')
    UNION ALL
    SELECT 'language ' || lanname FROM pg_language
    WHERE lanname = 'plpgsql' AND has_language_privilege('lab_kiosk', oid, 'USAGE')
    ORDER BY 1
$$;
ALTER FUNCTION core.open_to_kiosks OWNER TO lab_owner;
REVOKE ALL ON FUNCTION core.open_to_kiosks FROM PUBLIC;

DO $$
DECLARE
    one text;
    kind text;
BEGIN
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        RETURN;
    END IF;
    FOR one IN SELECT * FROM core.open_to_kiosks() LOOP
        kind := CASE WHEN one LIKE 'language %' THEN '' ELSE 'FUNCTION ' END;
        EXECUTE format('REVOKE ALL ON %s%s FROM PUBLIC', kind, one);
        EXECUTE format('GRANT ALL ON %s%s TO lab_owner', kind, one);
        IF one LIKE 'generate\_%' THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lab_analyst', one);
        END IF;
    END LOOP;
END $$;
