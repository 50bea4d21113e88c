# SPDX-License-Identifier: Apache-2.0
"""The journal and everything derived from it. Frozen: it imports nothing of the project, whose tables change."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    # The journal first: its tables then begin at the same pages of every file, which is what a recovery builds on.
    op.create_table(
        "log",
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("log_id"),
    )
    op.create_table(
        "event",
        sa.Column("log_id", sa.Text(), sa.ForeignKey("log.log_id", name="fk_event_log_id"), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("personal", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("log_id", "seq"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_event_erasure",
        "event",
        ["stream"],
        sqlite_where=sa.text("kind = 'person.erased'"),
        postgresql_where=sa.text("kind = 'person.erased'"),
    )
    op.create_index("ix_event_event_id", "event", ["event_id"], unique=True)
    op.create_index("ix_event_history", "event", ["stream", "hlc", "log_id", "seq"])
    op.create_index(
        "ix_event_personal",
        "event",
        ["subject"],
        sqlite_where=sa.text("personal IS NOT NULL"),
        postgresql_where=sa.text("personal IS NOT NULL"),
    )
    op.create_table(
        "repeat",
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("event_id", sa.Text(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("log_id", "seq"),
        sqlite_with_rowid=False,
        comment="Where else events stand that were re-homed: each counts at its earliest place, and no log has a gap.",
    )
    op.create_table(
        "concern",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("hlc", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("log_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("stream", "hlc", "log_id", "seq"),
        sqlite_with_rowid=False,
        comment="Derived: events that count in a further history than their own.",
    )
    op.create_table(
        "fold",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("upto_hlc", sa.BigInteger(), nullable=False),
        sa.Column("upto_log", sa.Text(), nullable=False),
        sa.Column("upto_seq", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("stream"),
        comment="Derived: the state of a long history up to one of its entries, as MessagePack.",
    )
    op.create_table(
        "derived_by",
        sa.Column("one", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("one"),
        comment="One row: the program whose folds wrote the derived tables. Another program derives them again.",
    )
    op.create_table(
        "persons",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("role", sa.BigInteger(), nullable=False),
        sa.Column("age_band", sa.BigInteger(), nullable=False),
        sa.Column("home_org", sa.Text(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=True),
        sa.Column("initial", sa.Text(), nullable=True),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.Column("erased", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("handle"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "visits",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("party", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("role", sa.BigInteger(), nullable=False),
        sa.Column("age_band", sa.BigInteger(), nullable=False),
        sa.Column("presented", sa.Text(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("heads", sa.BigInteger(), nullable=False),
        sa.Column("adults", sa.BigInteger(), nullable=False),
        sa.Column("needs", sa.Text(), nullable=False),
        sa.Column("day_label", sa.Text(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.Text(), nullable=True),
        sa.Column("merged_into", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("visit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_visits_opened_at",
        "visits",
        ["opened_at"],
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        "ix_visits_subject_opened_at",
        "visits",
        ["subject", "opened_at"],
        sqlite_where=sa.text("subject IS NOT NULL"),
        postgresql_where=sa.text("subject IS NOT NULL"),
    )
    op.create_index(
        "ix_visits_day_label_opened_at",
        "visits",
        ["day_label", "opened_at"],
        sqlite_where=sa.text("day_label <> ''"),
        postgresql_where=sa.text("day_label <> ''"),
    )
    op.create_table(
        "loans",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("loan_id", sa.Text(), nullable=False),
        sa.Column("asset_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("batch_id", sa.Text(), nullable=False),
        sa.Column("staff", sa.Text(), nullable=False),
        sa.Column("site_id", sa.BigInteger(), nullable=False),
        sa.Column("out_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.Column("closed_how", sa.Text(), nullable=True),
        sa.Column("condition", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("loan_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_loans_due_at",
        "loans",
        ["due_at"],
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        "ix_loans_subject",
        "loans",
        ["subject"],
        sqlite_where=sa.text("closed_at IS NULL"),
        postgresql_where=sa.text("closed_at IS NULL"),
    )
    op.create_index(
        "ix_loans_subject_out_at",
        "loans",
        ["subject", "out_at"],
        sqlite_where=sa.text("subject IS NOT NULL"),
        postgresql_where=sa.text("subject IS NOT NULL"),
    )
    op.create_table(
        "assets",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("asset_id", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.Column("lifecycle", sa.Text(), nullable=False),
        sa.Column("custody", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("loan_id", sa.Text(), nullable=True),
        sa.Column("session_id", sa.Text(), nullable=True),
        sa.Column("step", sa.Text(), nullable=True),
        sa.Column("step_until", sa.BigInteger(), nullable=False),
        sa.Column("held", sa.BigInteger(), nullable=False),
        sa.Column("battery", sa.BigInteger(), nullable=True),
        sa.Column("charging", sa.Boolean(), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.Column("worn", sa.Boolean(), nullable=False),
        sa.Column("ready_from", sa.BigInteger(), nullable=True),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("asset_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_assets_worn_ready_from",
        "assets",
        ["worn", "ready_from"],
        sqlite_where=sa.text("lifecycle = 'active'"),
        postgresql_where=sa.text("lifecycle = 'active'"),
    )
    op.create_index(
        "ix_assets_model_id_tag",
        "assets",
        ["model_id", "tag"],
        sqlite_where=sa.text("lifecycle = 'active'"),
        postgresql_where=sa.text("lifecycle = 'active'"),
    )
    op.create_index(
        "ix_assets_session_id",
        "assets",
        ["session_id"],
        sqlite_where=sa.text("session_id IS NOT NULL"),
        postgresql_where=sa.text("session_id IS NOT NULL"),
    )
    op.create_table(
        "codes",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("retired", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("value", "stream"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_codes_stream_kind", "codes", ["stream", "kind"])
    op.create_table(
        "asset_models",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("maker", sa.Text(), nullable=False),
        sa.Column("equipment_class", sa.Text(), nullable=False),
        sa.Column("picture", sa.Text(), nullable=False),
        sa.Column("min_age", sa.BigInteger(), nullable=False),
        sa.Column("min_battery", sa.BigInteger(), nullable=False),
        sa.Column("worn", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("model_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_asset_models_equipment_class", "asset_models", ["equipment_class"])
    op.create_table(
        "kits",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("kit_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("members", sa.Text(), nullable=False),
        sa.Column("optional", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kit_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_kits_name_kit_id", "kits", ["name", "kit_id"])
    op.create_table(
        "stocks",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("on_hand", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("item_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "sessions",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("demo_id", sa.Text(), nullable=False),
        sa.Column("demo_version", sa.Text(), nullable=False),
        sa.Column("pilot_id", sa.Text(), nullable=False),
        sa.Column("station", sa.Text(), nullable=False),
        sa.Column("visit_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("chosen_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("last_beat_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("seconds", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_sessions_station_chosen_at",
        "sessions",
        ["station", "chosen_at"],
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "ix_sessions_subject_chosen_at",
        "sessions",
        ["subject", "chosen_at"],
        sqlite_where=sa.text("subject IS NOT NULL"),
        postgresql_where=sa.text("subject IS NOT NULL"),
    )
    op.create_index("ix_sessions_visit_id_chosen_at", "sessions", ["visit_id", "chosen_at"])
    op.create_table(
        "answers",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("demo_id", sa.Text(), nullable=False),
        sa.Column("pilot_id", sa.Text(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "question"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "assents",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("text_hash", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("given_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "document", "version"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "modules",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("module", sa.Text(), nullable=False),
        sa.Column("demo_id", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Text(), nullable=False),
        sa.Column("passed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("stream", "module"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "demo_healths",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("demo_id", sa.Text(), nullable=False),
        sa.Column("failures", sa.BigInteger(), nullable=False),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("stream", "demo_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "pilots",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("pilot_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("success", sa.Text(), nullable=False),
        sa.Column("target_sessions", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("pilot_id"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "helps",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("help_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("called_at", sa.BigInteger(), nullable=False),
        sa.Column("answered_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("help_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_helps_called_at",
        "helps",
        ["called_at"],
        sqlite_where=sa.text("answered_at IS NULL"),
        postgresql_where=sa.text("answered_at IS NULL"),
    )
    op.create_table(
        "cases",
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("case_id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.Text(), nullable=True),
        sa.Column("decided_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("case_id"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_cases_opened_at",
        "cases",
        ["opened_at"],
        sqlite_where=sa.text("decided_at IS NULL"),
        postgresql_where=sa.text("decided_at IS NULL"),
    )
