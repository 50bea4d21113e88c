#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# setup.sh VENV STAMP: makes the virtual environment from the hash-locked requirements, then leaves the stamp.
# Speaks plain sentences, because it is the first thing that a newcomer meets.
set -eu

venv=$1
stamp=$2
here=$(cd "$(dirname "$0")/../.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# Debian keeps the part of Python that makes environments in a package of its own.
get() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Installing $* ..."
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
    else
        say "A part of the system is missing. As an administrator, run:"
        say "    apt-get install -y $*"
        exit 1
    fi
}

modern() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    for candidate in ${PYTHON3:-} python3 python3.13 python3.12 python3.11; do
        if command -v "$candidate" >/dev/null 2>&1 && modern "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
}

python=$(find_python)
if [ -z "$python" ]; then
    if command -v python3 >/dev/null 2>&1; then
        say "Lab Kiosk needs Python 3.11 or newer; python3 here is $(python3 --version 2>&1 | cut -d' ' -f2)."
        say "Install a newer one, or name it: make setup PYTHON3=/path/to/python3.11"
        exit 1
    fi
    get python3 python3-venv
    python=$(find_python)
    [ -n "$python" ] || { say "Lab Kiosk needs Python 3.11 or newer; this system offers none."; exit 1; }
fi
"$python" -c 'import ensurepip, venv' 2>/dev/null || get "$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"

[ -x "$venv/bin/python" ] && modern "$venv/bin/python" || "$python" -m venv --clear "$venv"
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$venv/bin/python" -m ensurepip --upgrade >/dev/null
say "Installing the locked requirements (the first time takes a few minutes) ..."
# --no-deps, because the lock is complete: a pip that resolves again takes the newest release of a library that another one
# asks for with an extra, finds it without a hash and stops (pip 23, https://github.com/pypa/pip/issues/9644).
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r "$here/requirements/dev.txt"
broken=$("$venv/bin/python" -m pip --disable-pip-version-check check) || { say "$broken"; exit 1; }
rm -f "$venv"/.installed-*
: >"$stamp"
say "Ready."
