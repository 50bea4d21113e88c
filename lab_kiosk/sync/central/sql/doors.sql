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
-- memory, large objects, the write-ahead log, programs of its own. Where the administrator is no superuser the server
-- keeps some of it open, and `central init` says so. CPU can still be burnt by a query; the reaper ends that.
DO $$
DECLARE
    one record;
    names text := '^(pg_(try_)?advisory_.*|pg_sleep.*|generate_series|generate_subscripts|lo_.*|loread|lowrite|'
        || 'pg_logical_emit_message|pg_export_snapshot|(query|table|schema|database|cursor)_to_xml.*)$';
BEGIN
    FOR one IN
        SELECT p.oid::regprocedure AS what FROM pg_proc AS p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.proname ~ names
            AND has_function_privilege('lab_kiosk', p.oid, 'EXECUTE')
    LOOP
        BEGIN
            EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', one.what);
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lab_owner', one.what);
            IF one.what::text LIKE 'generate\_%' THEN
                EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lab_analyst', one.what);
            END IF;
        EXCEPTION WHEN insufficient_privilege THEN
            RAISE WARNING 'open to everybody: %', one.what;
        END;
    END LOOP;
    BEGIN
        GRANT USAGE ON LANGUAGE plpgsql TO lab_owner;
        REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
    EXCEPTION WHEN insufficient_privilege THEN
        RAISE WARNING 'open to everybody: language plpgsql';
    END;
END $$;
