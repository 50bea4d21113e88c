-- SPDX-License-Identifier: Apache-2.0
-- Who analyses reads the schemas `lab` and `report`, and no column that names somebody: neither first names and initials
-- nor a guest's day label nor the members of staff who lent or decided. A handle stays: it is a number made at random,
-- and without it nobody could count how often people come back. Columns are allowed one by one, so that a new one is
-- nobody's until it was thought about.

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'lab_analyst') THEN
        CREATE ROLE lab_analyst NOLOGIN;
    END IF;
END $$;

REVOKE ALL ON SCHEMA lab, report FROM PUBLIC;
GRANT USAGE ON SCHEMA lab, report TO lab_analyst;
GRANT SELECT ON ALL TABLES IN SCHEMA report TO lab_analyst;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA report TO lab_analyst;

GRANT SELECT (
    stream, handle, role, age_band, home_org, blocked, erased
) ON lab.persons TO lab_analyst;
GRANT SELECT (
    stream, roster, since, departed
) ON lab.roster_places TO lab_analyst;
GRANT SELECT (
    stream, visit_id, party, subject, role, age_band, presented, purpose, zone, heads, adults, needs, site_id,
    opened_at, last_seen_at, closed_at, closed_by, merged_into
) ON lab.visits TO lab_analyst;
GRANT SELECT (
    stream, loan_id, asset_id, subject, kind, evidence, batch_id, site_id, out_at, due_at, zone, closed_at,
    closed_how, condition, accessories, missing, grade, renewals
) ON lab.loans TO lab_analyst;
GRANT SELECT (
    stream, asset_id, model_id, tag, lifecycle, custody, place, loan_id, session_id, step, step_until, held,
    battery, charging, disputed, worn, ready_from, calibration_due, last_seen_at
) ON lab.assets TO lab_analyst;
GRANT SELECT (
    stream, asset_id, category, model_number, company, supplier, home, order_number, purchased_on, cost, funding,
    warranty_months, end_of_life, imei, iccid, mac, org_unit, updates_until
) ON lab.asset_details TO lab_analyst;
GRANT SELECT (
    stream, value, kind, since, retired
) ON lab.codes TO lab_analyst;
GRANT SELECT (
    stream, model_id, name, maker, equipment_class, picture, min_age, min_battery, worn
) ON lab.asset_models TO lab_analyst;
GRANT SELECT (
    stream, kit_id, name, members, optional
) ON lab.kits TO lab_analyst;
GRANT SELECT (
    stream, item_id, on_hand, lent
) ON lab.stocks TO lab_analyst;
GRANT SELECT (
    stream, reservation_id, subject, kit_id, wants, exact, count, taken, start_at, end_at, zone, site_id, made_at,
    cancelled_at
) ON lab.reservations TO lab_analyst;
GRANT SELECT (
    stream, item_id, name, category, maker, model_number, item_number, company, supplier, home, order_number,
    purchased_on, cost, minimum
) ON lab.stock_items TO lab_analyst;
GRANT SELECT (
    stream, session_id, demo_id, demo_version, pilot_id, station, visit_id, subject, state, chosen_at, started_at,
    last_beat_at, ended_at, seconds
) ON lab.sessions TO lab_analyst;
GRANT SELECT (
    stream, session_id, question, answer, demo_id, pilot_id, given_at
) ON lab.answers TO lab_analyst;
GRANT SELECT (
    stream, document, version, text_hash, language, given_at
) ON lab.assents TO lab_analyst;
GRANT SELECT (
    stream, module, demo_id, session_id, passed_at
) ON lab.modules TO lab_analyst;
GRANT SELECT (
    stream, demo_id, failures, paused_at
) ON lab.demo_healths TO lab_analyst;
GRANT SELECT (
    stream, pilot_id, question, success, target_sessions, stage, decision
) ON lab.pilots TO lab_analyst;
GRANT SELECT (
    stream, help_id, reason, called_at, answered_at
) ON lab.helps TO lab_analyst;
GRANT SELECT (
    stream, case_id, code, events, opened_at, decision, decided_at
) ON lab.cases TO lab_analyst;
