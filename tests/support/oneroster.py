# SPDX-License-Identifier: Apache-2.0
"""OneRoster sets of our own making: a school with two of everybody."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lab_kiosk.domain.sheets.oneroster import CLASSES, ENROLLMENTS, ORGS, ROLES, USERS

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
CLASS_SET: Mapping[str, str] = {
    **SET_11,
    "manifest.csv": MANIFEST_11.replace("classes,absent", "classes,bulk") + "file.enrollments,bulk\n",
    "users.csv": SET_11["users.csv"]
    + "u-4,,,true,o-n,student,kim,,Kim,Lee,,,,,,,10,\nu-5,,,false,o-n,student,lou,,Lou,Hill,,,,,,,10,\n",
    "classes.csv": f"{CLASSES}\n"
    'c-1,,,Robotics 2,"10,11",k-1,ROB2,scheduled,Room 12,o-n,t-1,Science,SC1,3\n'
    "c-2,,,Study hall,,k-2,,homeroom,,o-n,t-1,,,\n",
    "enrollments.csv": f"{ENROLLMENTS}\n"
    "e-1,,,c-1,o-n,u-1,student,,,\n"
    "e-2,,,c-1,o-n,u-4,student,false,,\n"
    "e-3,,,c-1,o-n,u-4,student,false,,\n"
    "e-4,,,c-1,o-n,u-5,student,false,,\n"
    "e-5,,,c-1,o-n,u-2,teacher,true,,\n"
    "e-6,,,c-1,o-n,u-3,proctor,,,\n"
    "e-7,,,c-2,o-n,u-9,teacher,true,,\n",
}
"""A class of two with their teacher, one who is in it no longer, and one that has nobody."""


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
