-- SPDX-License-Identifier: Apache-2.0
-- What the centre keeps. Frozen, as every migration: a later change is a later file.
-- Every key and unique constraint leads with the site, and there is no sequence, advisory lock or snapshot function:
-- so these tables could be spread over several servers one day. Ids have Python's order of strings, COLLATE "C".
-- JSON stays text: it is passed on as it came, and what jsonb refuses need not stop anybody.

CREATE TABLE core.setting (
    key text COLLATE "C" PRIMARY KEY,
    value text NOT NULL
);

CREATE TABLE core.site (
    site_id int PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE core.kiosk (
    site_id int NOT NULL REFERENCES core.site,
    kiosk_id text COLLATE "C" NOT NULL,
    role_name text COLLATE "C" UNIQUE,
    name text NOT NULL,
    state text NOT NULL CHECK (state IN ('invited', 'active', 'revoked')),
    invited_until bigint,
    enrolled_at bigint NOT NULL,
    heard_at bigint,
    app text,
    clock_offset_ms bigint,
    public_key text,
    PRIMARY KEY (site_id, kiosk_id),
    UNIQUE (site_id, name)
) WITH (fillfactor = 70);
COMMENT ON COLUMN core.kiosk.clock_offset_ms IS 'the centre''s clock less the kiosk''s, when it was last heard';

CREATE TABLE core.log (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL UNIQUE,
    kiosk_id text COLLATE "C" NOT NULL,
    acked bigint NOT NULL DEFAULT 0,
    acked_id text COLLATE "C",
    opened_at bigint NOT NULL,
    PRIMARY KEY (site_id, log_id),
    FOREIGN KEY (site_id, kiosk_id) REFERENCES core.kiosk
) WITH (fillfactor = 70);

CREATE TABLE core.event (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    hlc bigint NOT NULL,
    kind text COLLATE "C" NOT NULL,
    stream text COLLATE "C" NOT NULL,
    subject text COLLATE "C",
    data text NOT NULL,
    personal text,
    PRIMARY KEY (site_id, log_id, seq),
    UNIQUE (site_id, event_id)
);
CREATE INDEX ix_event_history ON core.event (stream, hlc, log_id, seq);
CREATE INDEX ix_event_personal_subject ON core.event (subject) WHERE personal IS NOT NULL;
CREATE INDEX ix_event_personal_stream ON core.event (stream) WHERE personal IS NOT NULL;
CREATE INDEX ix_event_registered ON core.event (site_id, stream) WHERE kind = 'person.registered';

CREATE TABLE core.repeat (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    hlc bigint NOT NULL,
    PRIMARY KEY (site_id, log_id, seq)
);
COMMENT ON TABLE core.repeat IS 'where else an event stands that was moved to another log: its content is in core.event';

CREATE TABLE core.quarantine (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    raw text NOT NULL,
    stream text COLLATE "C",
    subject text COLLATE "C",
    personal text,
    at bigint NOT NULL,
    PRIMARY KEY (site_id, log_id, seq)
);
COMMENT ON COLUMN core.quarantine.raw IS 'the event as JSON, as it came, without its personal part';

CREATE TABLE core.batch (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    received_at_ms bigint NOT NULL,
    clock_offset_ms bigint NOT NULL,
    app text NOT NULL,
    PRIMARY KEY (site_id, log_id, first_seq)
);

CREATE TABLE core.erased (
    handle text COLLATE "C" PRIMARY KEY,
    at_ms bigint NOT NULL
);

-- How far the derived tables have come in each log, and what has to wait.
CREATE TABLE core.derived_upto (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (site_id, log_id)
);
CREATE TABLE core.waiting (
    site_id int NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    tries int NOT NULL DEFAULT 1,
    since_ms bigint NOT NULL,
    PRIMARY KEY (site_id, log_id, seq)
);

INSERT INTO core.setting VALUES
    ('min_version', '1'),
    ('erasure', 'a lock: see core.erase'),
    ('generation', pg_catalog.gen_random_uuid()::text),
    ('district_log', pg_catalog.gen_random_uuid()::text);
INSERT INTO core.site VALUES (0, 'District');
INSERT INTO core.kiosk (site_id, kiosk_id, name, state, enrolled_at) VALUES (0, 'centre', 'District', 'active', 0);
INSERT INTO core.log (site_id, log_id, kiosk_id, opened_at)
    SELECT 0, value, 'centre', 0 FROM core.setting WHERE key = 'district_log';
