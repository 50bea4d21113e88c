# SPDX-License-Identifier: Apache-2.0
"""One side of a push, in morango's own Python: ``drive.py found KEYS``, ``push KEYS EVENTS``, ``count``."""

import json
import os
import sys
import time
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from lab.models import CarriedEvent  # noqa: E402
from morango.models.certificates import Certificate, Filter, Key, ScopeDefinition  # noqa: E402
from morango.sync.controller import MorangoProfileController  # noqa: E402

PROFILE = "lab"
CHUNK = 500


def say(line):
    sys.stdout.write(f"{line}\n")


def prepare():
    call_command("migrate", run_syncdb=True, verbosity=0)
    for name, key in (("district", "site"), ("kiosk", "")):
        ScopeDefinition.objects.get_or_create(
            id=name,
            defaults={
                "profile": PROFILE,
                "version": 1,
                "primary_scope_param_key": key,
                "description": "",
                "read_filter_template": "",
                "write_filter_template": "",
                "read_write_filter_template": "${site}",
            },
        )


def found(certificates):
    """The centre: a root certificate, and one for the kiosk."""
    prepare()
    root = Certificate.generate_root_certificate("district")
    kiosk = Certificate(
        parent=root,
        profile=PROFILE,
        scope_definition_id="kiosk",
        scope_version=1,
        scope_params=json.dumps({"site": root.id}),
        private_key=Key(),
    )
    root.sign_certificate(kiosk)
    kiosk.id = json.loads(kiosk.serialized)["id"]
    told = {
        "root": [root.serialized, root.signature],
        "kiosk": [kiosk.serialized, kiosk.signature],
        "key": kiosk.private_key.get_private_key_string(),
    }
    Path(certificates).write_text(json.dumps(told))
    say("ok")


def push(certificates, events):
    prepare()
    told = json.loads(Path(certificates).read_text())
    root = Certificate.deserialize(*told["root"])
    root.save()
    kiosk = Certificate.deserialize(*told["kiosk"])
    kiosk.private_key = Key(private_key_string=told["key"])
    kiosk.save()
    rows = []
    for event in json.loads(Path(events).read_text()):
        event.pop("site_id")
        row = CarriedEvent(site=root.id, **event)
        row.id = row.calculate_uuid()
        row._morango_partition = root.id
        rows.append(row)
    CarriedEvent.objects.bulk_create(rows, batch_size=500)
    line = MorangoProfileController(PROFILE).create_network_connection(os.environ["LAB_URL"])
    line.chunk_size = CHUNK
    session = line.create_sync_session(kiosk, root)
    client = session.get_push_client()
    start = time.perf_counter()
    client.initialize(Filter(root.id))
    client.run()
    client.finalize()
    say(f"{time.perf_counter() - start} {len(rows)}")


def count():
    say(CarriedEvent.objects.count())


{"found": found, "push": push, "count": count}[sys.argv[1]](*sys.argv[2:])
