-- SPDX-License-Identifier: Apache-2.0
-- Which program derives: one version at a time. Every transaction that derives begins by locking this row, and a
-- program that finds a newer one in it writes nothing. Frozen, as every migration.

CREATE TABLE core.deriving (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    batch bigint NOT NULL,
    program text COLLATE "C",
    derived_by text COLLATE "C",
    seen_at bigint NOT NULL DEFAULT 0
) WITH (fillfactor = 50);
COMMENT ON COLUMN core.deriving.program IS 'which program derives; seen_at is when, in Unix ms of this server';
COMMENT ON COLUMN core.deriving.derived_by IS 'of which program''s folds what is derived is';

INSERT INTO core.deriving (batch, derived_by) SELECT
    coalesce((SELECT value::bigint FROM core.setting WHERE key = 'derived_batch'), 0),
    (SELECT value FROM core.setting WHERE key = 'derived_by');
INSERT INTO core.setting SELECT 'derived_shape', value FROM core.setting WHERE key = 'lab_shape' ON CONFLICT DO NOTHING;
DELETE FROM core.setting WHERE key IN ('derived_batch', 'derived_by', 'lab_shape');

-- Programs from before this row know nothing of it. Each of their transactions that derives begins with the first key,
-- and each of those that make the tables anew ends with the second: they fail, and the name of this is what they say.
ALTER TABLE core.setting ADD CONSTRAINT "stop this older lab-kiosk: a newer one derives this centre"
    CHECK (key NOT IN ('derived_batch', 'lab_shape'));
