# SPDX-License-Identifier: Apache-2.0
"""OneRoster sets of our own making: a school with two of everybody."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lab_kiosk.domain.sheets.oneroster import ORGS, ROLES, USERS

MANIFEST_11 = """propertyName,value
manifest.version,1.0
oneroster.version,1.1
file.orgs,bulk
file.users,bulk
file.classes,absent
source.systemName,Example SIS
source.systemCode,1
"""
ORG_LINES = "o-d,,,Example Schools,district,,\no-n,,,North High,school,,o-d\n"
USER_LINES_11 = (
    "u-1,,,true,o-n,student,pat,{Fed:99},Pat,Marple,,77,pat@example.org,555-1,555-2,,10,secret\n"
    'u-2,,,true,"o-n,o-d",teacher,rey,,Rey,Tanner,,,rey@example.org,,,,,\n'
    "u-3,,,true,o-d,guardian,gus,,Gus,Marple,,,,,,u-1,,\n"
)
SET_11: Mapping[str, str] = {
    "manifest.csv": MANIFEST_11,
    "orgs.csv": f"{ORGS}\n{ORG_LINES}",
    "users.csv": f"{USERS['1.1']}\n{USER_LINES_11}",
}
SET_12: Mapping[str, str] = {
    "manifest.csv": MANIFEST_11.replace("version,1.1", "version,1.2.1") + "file.roles,bulk\n",
    "orgs.csv": f"{ORGS}\n{ORG_LINES}",
    "users.csv": f"{USERS['1.2']},metadata.x\n"
    "u-1,,,true,pat,,Patricia,Marple,,,,,,,10,secret,,Pat,,,o-n,she,y\n"
    "u-2,,,true,rey,,Rey,Tanner,,,,,,,,,,,,,,,\n"
    "u-3,,,true,gus,,Gus,Marple,,,,,,,,,,,,,,,\n",
    "roles.csv": f"{ROLES}\n"
    "r-1,,,u-1,primary,student,,,o-n,\n"
    "r-2,,,u-2,primary,teacher,,,o-n,\n"
    "r-3,,,u-2,primary,siteAdministrator,,,o-d,\n"
    "r-4,,,u-2,secondary,student,,,o-n,\n"
    "r-6,,,u-2,primary,student,,,o-n,\n"
    "r-5,,,u-3,primary,parent,,,o-d,\n",
}


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return raw.getvalue()


def delta(files: Mapping[str, str]) -> dict[str, str]:
    """The same set as a file of changes: every row active, with a date."""
    changed = {name: text.replace(",,,", ",active,2026-09-01T00:00:00.000Z,", 1) for name, text in files.items()}
    for name, text in files.items():
        header, *lines = text.splitlines()
        if name == "manifest.csv":
            changed[name] = text.replace(",bulk", ",delta")
        else:
            told = [line.replace(",,,", ",active,2026-09-01T00:00:00.000Z,", 1) for line in lines]
            changed[name] = "\n".join([header, *told]) + "\n"
    return changed
