-- SPDX-License-Identifier: Apache-2.0
-- What is derived at the centre: the kiosk's derived tables, row for row, in the schema `lab`, and what deriving itself
-- keeps in `core`. Frozen: a later migration changes them. `tests/integration/central/test_schema.py` holds these columns
-- against the structs of lab_kiosk/domain/records.py.

CREATE SCHEMA IF NOT EXISTS lab;

-- The state of a long history up to one of its entries, as MessagePack.
CREATE TABLE core.fold (
    stream text COLLATE "C" PRIMARY KEY,
    upto_hlc bigint NOT NULL,
    upto_log text COLLATE "C" NOT NULL,
    upto_seq bigint NOT NULL,
    state bytea NOT NULL
);

-- Events that count in a further history than their own.
CREATE TABLE core.concern (
    stream text COLLATE "C" NOT NULL,
    hlc bigint NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    site_id integer NOT NULL,
    PRIMARY KEY (stream, hlc, log_id, seq)
);
CREATE INDEX concern_place ON core.concern (site_id, log_id, seq);

-- Whose events are not in their own history: an erasure folds those again, too.
CREATE INDEX event_subject ON core.event (subject) WHERE subject IS NOT NULL AND stream <> 'person:' || subject;

-- How far each log is derived. A log is contiguous and committed in order, so nothing before its number is missing.
CREATE TABLE core.derived_upto (
    site_id integer NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (site_id, log_id)
);

-- Places that could not be derived: the others go on, and a new program or `derive --retry` tries these again.
CREATE TABLE core.waiting (
    site_id integer NOT NULL,
    log_id text COLLATE "C" NOT NULL,
    seq bigint NOT NULL,
    event_id text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    tries integer NOT NULL DEFAULT 1,
    since_ms bigint NOT NULL,
    PRIMARY KEY (site_id, log_id, seq)
);

-- What is derived, and nothing else: what a fold may see of the journal.
CREATE VIEW core.readable AS
SELECT e.log_id, e.seq, e.event_id, e.hlc, e.site_id, e.kind, e.stream, e.subject, e.data, e.personal
FROM core.event e
JOIN core.derived_upto u ON u.site_id = e.site_id AND u.log_id = e.log_id AND e.seq <= u.seq
WHERE NOT EXISTS (
    SELECT FROM core.waiting w WHERE w.site_id = e.site_id AND w.log_id = e.log_id AND w.seq = e.seq
);

CREATE TABLE lab.persons (
    stream text COLLATE "C" NOT NULL,
    handle text COLLATE "C" NOT NULL,
    role bigint NOT NULL,
    age_band bigint NOT NULL,
    home_org text COLLATE "C" NOT NULL,
    first_name text COLLATE "C",
    initial text COLLATE "C",
    blocked boolean NOT NULL,
    erased boolean NOT NULL,
    PRIMARY KEY (handle)
);

CREATE TABLE lab.visits (
    stream text COLLATE "C" NOT NULL,
    visit_id text COLLATE "C" NOT NULL,
    party text COLLATE "C" NOT NULL,
    subject text COLLATE "C",
    role bigint NOT NULL,
    age_band bigint NOT NULL,
    presented text COLLATE "C" NOT NULL,
    purpose text COLLATE "C",
    zone text COLLATE "C" NOT NULL,
    heads bigint NOT NULL,
    adults bigint NOT NULL,
    needs text COLLATE "C" NOT NULL,
    day_label text COLLATE "C" NOT NULL,
    site_id bigint NOT NULL,
    opened_at bigint NOT NULL,
    last_seen_at bigint NOT NULL,
    closed_at bigint,
    closed_by text COLLATE "C",
    merged_into text COLLATE "C",
    PRIMARY KEY (visit_id)
);
CREATE INDEX ix_visits_day_label_opened_at ON lab.visits (day_label, opened_at) WHERE day_label <> '';
CREATE INDEX ix_visits_opened_at ON lab.visits (opened_at) WHERE closed_at IS NULL;
CREATE INDEX ix_visits_subject_opened_at ON lab.visits (subject, opened_at) WHERE subject IS NOT NULL;

CREATE TABLE lab.loans (
    stream text COLLATE "C" NOT NULL,
    loan_id text COLLATE "C" NOT NULL,
    asset_id text COLLATE "C" NOT NULL,
    subject text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    evidence text COLLATE "C" NOT NULL,
    batch_id text COLLATE "C" NOT NULL,
    staff text COLLATE "C" NOT NULL,
    site_id bigint NOT NULL,
    out_at bigint NOT NULL,
    due_at bigint NOT NULL,
    zone text COLLATE "C" NOT NULL,
    closed_at bigint,
    closed_how text COLLATE "C",
    condition text COLLATE "C" NOT NULL,
    PRIMARY KEY (loan_id)
);
CREATE INDEX ix_loans_due_at ON lab.loans (due_at) WHERE closed_at IS NULL;
CREATE INDEX ix_loans_subject ON lab.loans (subject) WHERE closed_at IS NULL;
CREATE INDEX ix_loans_subject_out_at ON lab.loans (subject, out_at) WHERE subject IS NOT NULL;

CREATE TABLE lab.assets (
    stream text COLLATE "C" NOT NULL,
    asset_id text COLLATE "C" NOT NULL,
    model_id text COLLATE "C" NOT NULL,
    tag text COLLATE "C" NOT NULL,
    lifecycle text COLLATE "C" NOT NULL,
    custody text COLLATE "C" NOT NULL,
    place text COLLATE "C" NOT NULL,
    loan_id text COLLATE "C",
    session_id text COLLATE "C",
    step text COLLATE "C",
    step_until bigint NOT NULL,
    held bigint NOT NULL,
    battery bigint,
    charging boolean NOT NULL,
    disputed boolean NOT NULL,
    worn boolean NOT NULL,
    ready_from bigint,
    last_seen_at bigint NOT NULL,
    PRIMARY KEY (asset_id)
);
CREATE INDEX ix_assets_model_id_tag ON lab.assets (model_id, tag) WHERE lifecycle = 'active';
CREATE INDEX ix_assets_session_id ON lab.assets (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX ix_assets_worn_ready_from ON lab.assets (worn, ready_from) WHERE lifecycle = 'active';

CREATE TABLE lab.codes (
    stream text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    since bigint NOT NULL,
    retired boolean NOT NULL,
    PRIMARY KEY (value, stream)
);
CREATE INDEX ix_codes_stream_kind ON lab.codes (stream, kind);

CREATE TABLE lab.asset_models (
    stream text COLLATE "C" NOT NULL,
    model_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    maker text COLLATE "C" NOT NULL,
    equipment_class text COLLATE "C" NOT NULL,
    picture text COLLATE "C" NOT NULL,
    min_age bigint NOT NULL,
    min_battery bigint NOT NULL,
    worn boolean NOT NULL,
    PRIMARY KEY (model_id)
);
CREATE INDEX ix_asset_models_equipment_class ON lab.asset_models (equipment_class);

CREATE TABLE lab.kits (
    stream text COLLATE "C" NOT NULL,
    kit_id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    members text COLLATE "C" NOT NULL,
    optional text COLLATE "C" NOT NULL,
    PRIMARY KEY (kit_id)
);
CREATE INDEX ix_kits_name_kit_id ON lab.kits (name, kit_id);

CREATE TABLE lab.stocks (
    stream text COLLATE "C" NOT NULL,
    item_id text COLLATE "C" NOT NULL,
    on_hand bigint NOT NULL,
    PRIMARY KEY (item_id)
);

CREATE TABLE lab.sessions (
    stream text COLLATE "C" NOT NULL,
    session_id text COLLATE "C" NOT NULL,
    demo_id text COLLATE "C" NOT NULL,
    demo_version text COLLATE "C" NOT NULL,
    pilot_id text COLLATE "C" NOT NULL,
    station text COLLATE "C" NOT NULL,
    visit_id text COLLATE "C" NOT NULL,
    subject text COLLATE "C",
    state text COLLATE "C" NOT NULL,
    chosen_at bigint NOT NULL,
    started_at bigint,
    last_beat_at bigint,
    ended_at bigint,
    seconds bigint NOT NULL,
    PRIMARY KEY (session_id)
);
CREATE INDEX ix_sessions_station_chosen_at ON lab.sessions (station, chosen_at) WHERE ended_at IS NULL;
CREATE INDEX ix_sessions_subject_chosen_at ON lab.sessions (subject, chosen_at) WHERE subject IS NOT NULL;
CREATE INDEX ix_sessions_visit_id_chosen_at ON lab.sessions (visit_id, chosen_at);

CREATE TABLE lab.answers (
    stream text COLLATE "C" NOT NULL,
    session_id text COLLATE "C" NOT NULL,
    question text COLLATE "C" NOT NULL,
    answer text COLLATE "C" NOT NULL,
    demo_id text COLLATE "C" NOT NULL,
    pilot_id text COLLATE "C" NOT NULL,
    given_at bigint NOT NULL,
    PRIMARY KEY (session_id, question)
);

CREATE TABLE lab.assents (
    stream text COLLATE "C" NOT NULL,
    document text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    text_hash text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    given_at bigint NOT NULL,
    PRIMARY KEY (stream, document, version)
);

CREATE TABLE lab.modules (
    stream text COLLATE "C" NOT NULL,
    module text COLLATE "C" NOT NULL,
    demo_id text COLLATE "C" NOT NULL,
    session_id text COLLATE "C" NOT NULL,
    passed_at bigint NOT NULL,
    PRIMARY KEY (stream, module)
);

CREATE TABLE lab.demo_healths (
    stream text COLLATE "C" NOT NULL,
    demo_id text COLLATE "C" NOT NULL,
    failures bigint NOT NULL,
    paused_at bigint,
    PRIMARY KEY (stream, demo_id)
);

CREATE TABLE lab.pilots (
    stream text COLLATE "C" NOT NULL,
    pilot_id text COLLATE "C" NOT NULL,
    question text COLLATE "C" NOT NULL,
    success text COLLATE "C" NOT NULL,
    target_sessions bigint NOT NULL,
    stage text COLLATE "C" NOT NULL,
    decision text COLLATE "C",
    PRIMARY KEY (pilot_id)
);

CREATE TABLE lab.helps (
    stream text COLLATE "C" NOT NULL,
    help_id text COLLATE "C" NOT NULL,
    reason text COLLATE "C" NOT NULL,
    called_at bigint NOT NULL,
    answered_at bigint,
    PRIMARY KEY (help_id)
);
CREATE INDEX ix_helps_called_at ON lab.helps (called_at) WHERE answered_at IS NULL;

CREATE TABLE lab.cases (
    stream text COLLATE "C" NOT NULL,
    case_id text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    events text COLLATE "C" NOT NULL,
    opened_at bigint NOT NULL,
    decision text COLLATE "C",
    decided_by text COLLATE "C",
    decided_at bigint,
    PRIMARY KEY (case_id)
);
CREATE INDEX ix_cases_opened_at ON lab.cases (opened_at) WHERE decided_at IS NULL;
