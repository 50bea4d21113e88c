# SPDX-License-Identifier: Apache-2.0
"""The parent of a demo: a small process between the kiosk and a program, which ends the whole tree, whoever died.

    python -m lab_kiosk.launching.supervisor [--pipe IN OUT] [--once FILE] [--clean FOLDER] [--listens] -- program …

Its standard input is its lifeline: when that closes (the kiosk asked for the end, or is no more) the program is asked
to end and then killed, with everything that it ever started: on Linux even what detached itself is handed to the
supervisor and not to init. Its own end is the program's: same code, same signal. It exits with 75 when ``--once`` is
held by another copy that does not go away in time.

``--pipe`` hands two descriptors on as 3 and 4, ``--clean`` deletes a folder when all is over, ``--listens`` passes on
to the program what comes in over the lifeline. Standard library and psutil only: it has to be up in a moment.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import resource
import select
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import psutil

from lab_kiosk.launching.surroundings import surroundings

GRACE_SECONDS = 4.0
"""Between being asked and being killed."""
BUSY = 75
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_LINUX = sys.platform.startswith("linux")


def main(arguments: Sequence[str]) -> int:
    own, argv = list(arguments[: arguments.index("--")]), list(arguments[arguments.index("--") + 1 :])
    pipe = tuple(int(number) for number in own[own.index("--pipe") + 1 :][:2]) if "--pipe" in own else ()
    clean = Path(own[own.index("--clean") + 1]) if "--clean" in own else None
    handed = _as_three_and_four(pipe)
    try:
        if "--once" in own and not _alone(own[own.index("--once") + 1]):
            return BUSY
        code = _supervise(argv, handed, listens="--listens" in own)
    finally:
        if clean is not None:
            shutil.rmtree(clean, ignore_errors=True)
    return _be_like(code)


def _supervise(argv: list[str], handed: tuple[int, ...], *, listens: bool) -> int:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if _LINUX:
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    wake, woken = os.pipe()
    os.set_blocking(woken, False)
    signal.set_wakeup_fd(woken, warn_on_full_buffer=False)
    for number in (signal.SIGCHLD, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    try:
        program = subprocess.Popen(  # noqa: S603 - what the kiosk took from the IT-owned allow-list
            argv,
            env=surroundings(argv[0], os.environ),
            stdin=subprocess.PIPE if listens else subprocess.DEVNULL,
            pass_fds=handed,
            start_new_session=True,
            preexec_fn=_die_with_me,  # noqa: PLW1509 - there is one thread here
        )
    except OSError as error:
        sys.stdout.write(f"{error.strerror or type(error).__name__}\n")
        return 127
    for descriptor in handed:
        os.close(descriptor)
    while program.poll() is None:
        ready, _, _ = select.select([0, wake], [], [])
        if 0 in ready:
            if not (word := os.read(0, 64)):
                break
            _pass_on(word, program)
        if wake in ready and set(os.read(wake, 64)) & {signal.SIGTERM, signal.SIGINT}:
            break
    ended_by_itself = program.poll() is not None
    _end_all(program, wake, GRACE_SECONDS if not ended_by_itself else 0)
    return program.wait()


def _pass_on(word: bytes, program: subprocess.Popen[bytes]) -> None:
    """To a program that reads what it is told; one that does not misses it, and holds nobody up."""
    if program.stdin is None:
        return
    os.set_blocking(program.stdin.fileno(), False)
    with contextlib.suppress(OSError):
        os.write(program.stdin.fileno(), word)


def _end_all(program: subprocess.Popen[bytes], wake: int, grace: float) -> None:
    """Nothing of the tree is left when this returns, or only what nobody may signal."""
    until = time.monotonic() + grace
    asked: set[int] = set()
    while (left := _descendants(program)) and time.monotonic() < until:
        _signal([one for one in left if one.pid not in asked], signal.SIGTERM)
        asked |= {one.pid for one in left}
        _until_one_ends(wake)
    for _ in range(50):
        left = _descendants(program)
        if not left:
            return
        _signal(left, signal.SIGKILL)
        _until_one_ends(wake)


def _until_one_ends(wake: int) -> None:
    """Or a moment: the end of what is not a child of this process makes no signal."""
    if select.select([wake], [], [], 0.1)[0]:
        os.read(wake, 64)


def _descendants(program: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """Who still runs below this process. What has ended is buried on the way; the program's own code is kept."""
    program.poll()
    return [one for one in psutil.Process().children(recursive=True) if not _buried(one)]


def _buried(process: psutil.Process) -> bool:
    try:
        if process.status() != psutil.STATUS_ZOMBIE:
            return False
        os.waitpid(process.pid, os.WNOHANG)
    except (psutil.Error, OSError):  # gone in this moment, or the zombie of somebody else
        return True
    return True


def _signal(processes: list[psutil.Process], number: signal.Signals) -> None:
    for process in processes:
        try:
            process.send_signal(number)
        except psutil.Error:  # it is gone, or it is somebody else's
            continue


def _be_like(code: int) -> int:
    """A program that a signal ended leaves its parent to die of the same one, so that the kiosk learns of it."""
    if code >= 0:
        return code
    signal.signal(-code, signal.SIG_DFL) if -code not in (signal.SIGKILL, signal.SIGSTOP) else None
    sys.stdout.flush()
    os.kill(os.getpid(), -code)
    return 128 - code


def _die_with_me() -> None:
    """In the child, before the program: if even the supervisor is killed, the program goes too."""
    if _LINUX:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _as_three_and_four(pipe: tuple[int, ...]) -> tuple[int, ...]:
    """Away first, so that neither overwrites the other."""
    away = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, 10) for descriptor in pipe]
    for descriptor in pipe:
        os.close(descriptor)
    for number, descriptor in enumerate(away, start=3):
        os.dup2(descriptor, number)
        os.close(descriptor)
    return tuple(range(3, 3 + len(pipe)))


def _alone(path: str) -> bool:
    """One copy at a time, also across a restart of the kiosk: the last one has its grace to be gone. The lock is this
    process's until it ends.
    """

    def too_long(*_: object) -> None:
        raise TimeoutError

    descriptor = os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
    signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, 2 * GRACE_SECONDS)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    except TimeoutError:
        return False
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
