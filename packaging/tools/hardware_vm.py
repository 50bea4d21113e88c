# SPDX-License-Identifier: Apache-2.0
"""A machine of its own for the drivers: Debian's kernel under QEMU, with USB devices that the kernel itself presents.

    python3 packaging/tools/hardware_vm.py                 make it (once) and run tests/hardware_vm in it
    python3 packaging/tools/hardware_vm.py --get           the same, and get QEMU first, as root
    python3 packaging/tools/hardware_vm.py --short         one of each kind, where it can be: for `make test`
    python3 packaging/tools/hardware_vm.py -- -k camera    some of the tests

The guest mounts this machine's whole file system read-only below a RAM overlay, so that the same checkout and the same
virtual environment run in it and no disk image is needed. There is no network in it, and it needs no KVM. What tests
leave in ``/o`` of the guest is in ``build/hardware-vm/out`` afterwards. Standard library only.
"""

from __future__ import annotations

import argparse
import gzip
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / "build" / "hardware-vm"
TOOLS = {
    "qemu-system-x86_64": "qemu-system-x86",
    "busybox": "busybox-static",
    "modprobe": "kmod",
    "cpio": "cpio",
    "apt-get": "apt",
    "dpkg-deb": "dpkg",
    "systemd-udevd": "udev",
}
"""What it takes, and the Debian packages that have it."""
SEARCH = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin", "/lib/systemd"))
BOOT_MODULES = ("virtio_pci", "9pnet_virtio", "9p", "overlay")
SECONDS = 1800
"""How long the guest may take before it is ended: under emulation a test takes ten times as long as outside."""
HANGS_AFTER = 900
"""Seconds after which one test hangs, and says where."""
PLUGINS = ("pytestqt.plugin", "_hypothesis_pytestplugin")
"""Of pytest, by name: to look for others in every package takes the guest a minute."""
MEMORY_MB = 2048
SHORT = (
    "test_scanners.py::test_a_hid_pos_scanner_reads_a_badge_in_several_reports[hidraw-A]",
    "test_scanners.py::test_a_hid_pos_scanner_reads_a_badge_in_several_reports[pyusb-A]",
    "test_scanners.py::test_no_key_of_a_grabbed_scanner_reaches_anybody_else",
    "test_scanners.py::test_a_serial_scanner_is_read_in_each_framing[stx etx]",
    "test_camera.py::test_a_camera_gives_frames_and_its_name",
    "test_check_in.py",
)
"""One of each kind of device, and all three kinds of scanner end to end: five minutes instead of eight."""
NEVER_ENDED = 124
VERDICT = re.compile(r"guest ended with (\d+)")

INIT = """#!/bin/busybox sh
b=/bin/busybox
$b mkdir -p /proc /sys /dev /mnt /rw /new
$b mount -t proc p /proc; $b mount -t sysfs s /sys; $b mount -t devtmpfs d /dev
while read module; do $b insmod /m/$module; done < /m/list
$b mount -t 9p -o trans=virtio,version=9p2000.L,ro,cache=loose,msize=524288 root /mnt
$b mount -t tmpfs t /rw; $b mkdir /rw/up /rw/work
$b mount -t overlay o -o lowerdir=/mnt,upperdir=/rw/up,workdir=/rw/work /new
$b mount -t proc p /new/proc; $b mount -t sysfs s /new/sys; $b mount -t devtmpfs d /new/dev
$b mkdir -p /new/dev/shm /new/dev/pts /new/o
$b mount -t devpts p /new/dev/pts; $b mount -t tmpfs r /new/run; $b mount -t tmpfs x /new/dev/shm
$b mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144 out /new/o
echo "guest is up after $($b cut -d' ' -f1 /proc/uptime) s"
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin $b chroot /new /bin/sh /o/run.sh
echo "guest ended with $?"
$b sync; $b reboot -f
"""


def absent() -> list[str]:
    return [tool for tool in TOOLS if shutil.which(tool, path=SEARCH) is None]


def get() -> None:
    packages = sorted({TOOLS[tool] for tool in absent()})
    if packages:
        print(f"Installing from the system's packages: {' '.join(packages)}", flush=True)
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def run(*argv: str, cwd: Path | None = None) -> str:
    found = shutil.which(argv[0], path=SEARCH) or argv[0]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [found, *argv[1:]], cwd=cwd, env=environment, check=True, stdout=subprocess.PIPE, text=True
    ).stdout


def kernel_name() -> str:
    """The kernel that Debian installs by default: not the one for clouds, which has no USB."""
    said = run("apt-cache", "depends", "linux-image-amd64")
    found = re.search(r"Depends: linux-image-(\d[\w.+-]*-amd64)$", said, re.MULTILINE)
    if found is None:
        raise SystemExit("apt knows no kernel: run `apt-get update` first.")
    return found[1]


def make(place: Path) -> str:
    """The kernel and its modules below ``place``, unpacked once, and the initial file system. Its release."""
    place.mkdir(parents=True, exist_ok=True)
    known = place / "release"
    if known.exists():
        return known.read_text()
    release = kernel_name()
    run("apt-get", "download", "-qq", f"linux-image-{release}", cwd=place)
    package = next(place.glob("linux-image-*.deb"))
    run("dpkg-deb", "-x", str(package), str(place / "kernel"))
    package.unlink()
    run("depmod", "-b", str(place / "kernel"), release)
    (place / "initrd.gz").write_bytes(initial_files(place, release))
    known.write_text(release)
    return release


def initial_files(place: Path, release: str) -> bytes:
    """A compressed cpio archive: busybox, the modules that reach this machine's files, and what to do first."""
    tree = place / "initrd"
    shutil.rmtree(tree, ignore_errors=True)
    for folder in ("bin", "m"):
        (tree / folder).mkdir(parents=True)
    shutil.copy(shutil.which("busybox", path=SEARCH) or "busybox", tree / "bin" / "busybox")
    modules: dict[str, Path] = {}
    for name in BOOT_MODULES:
        said = run("modprobe", "-d", str(place / "kernel"), "-S", release, "--show-depends", name)
        for path in re.findall(r"^insmod (\S+)", said, re.MULTILINE):
            modules.setdefault(Path(path).name, Path(path))
    for path in modules.values():
        shutil.copy(path, tree / "m")
    (tree / "m" / "list").write_text("".join(f"{name}\n" for name in modules))
    init = tree / "init"
    init.write_text(INIT)
    init.chmod(0o755)
    names = "\n".join(str(path.relative_to(tree)) for path in sorted(tree.rglob("*")))
    archive = subprocess.run(
        ["cpio", "-o", "-H", "newc", "--quiet"], cwd=tree, input=names.encode(), stdout=subprocess.PIPE, check=True
    )
    return gzip.compress(archive.stdout, 1)


def boot(place: Path, release: str, script: str, seconds: int = SECONDS) -> int:
    """Run ``script`` in the guest and pass on what it prints. Its exit code, or `NEVER_ENDED`."""
    out = place / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    (out / "run.sh").write_text(script)
    shares = []
    for tag, path, more in (("root", "/", ",readonly=on,multidevs=remap"), ("out", str(out), "")):
        shares += ["-fsdev", f"local,id={tag},path={path},security_model=none{more}"]
        shares += ["-device", f"virtio-9p-pci,fsdev={tag},mount_tag={tag}"]
    argv = [
        *("qemu-system-x86_64", "-accel", "tcg,thread=multi", "-smp", "2", "-m", str(MEMORY_MB), "-cpu", "max"),
        *("-kernel", str(place / "kernel" / "boot" / f"vmlinuz-{release}"), "-initrd", str(place / "initrd.gz")),
        *("-append", "console=ttyS0 quiet panic=-1 random.trust_cpu=on"),
        *("-display", "none", "-serial", "stdio", "-monitor", "none", "-no-reboot", "-nic", "none"),
        *shares,
    ]
    verdict = NEVER_ENDED
    with subprocess.Popen(
        argv, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace"
    ) as guest:
        watch = threading.Timer(seconds, guest.kill)
        watch.start()
        try:
            assert guest.stdout is not None  # noqa: S101 - it was asked for
            for line in guest.stdout:
                print(line.rstrip(), flush=True)
                ended = VERDICT.search(line)
                verdict = int(ended[1]) if ended else verdict
        finally:
            watch.cancel()
            guest.kill()
    return verdict


def hindrance() -> str:
    """Why this machine cannot have the guest without getting anything first; empty if it can."""
    missing = sorted({TOOLS[tool] for tool in absent()})
    if missing:
        return f"{', '.join(missing)} not installed: `make test-hardware-vm` gets what is missing"
    if os.geteuid() != 0:
        return "the guest mounts this machine's files as they are, which only root can read"
    if (os.cpu_count() or 1) < 2:
        return "one core is too slow for it"
    return ""


def short() -> int:
    """A guest that cannot be made, or does not get to its end in time, fails no test; a test that fails in it does."""
    reason = hindrance()
    release = ""
    if not reason:
        try:
            release = make(PLACE)
        except (subprocess.CalledProcessError, OSError, SystemExit) as error:
            reason = f"there is no kernel for it ({error})"
    if reason:
        print(f"Left out, devices that a kernel presents: {reason}.")
        return 0
    chosen = [f"tests/hardware_vm/{name}" for name in SHORT]
    verdict = boot(PLACE, release, script(release, ROOT / ".venv" / "bin" / "python", chosen))
    if verdict != NEVER_ENDED:
        return verdict
    print(f"Left out, devices that a kernel presents: the guest did not end within {SECONDS} s.")
    return 0


def script(release: str, python: Path, tests: Sequence[str]) -> str:
    """What the guest does: the gadgets' modules, then the tests, from this checkout with this environment."""
    plugins = " ".join(f"-p {name}" for name in PLUGINS)
    modules = "dummy_hcd libcomposite usb_f_hid usb_f_acm usbhid hid-generic evdev cdc_acm uinput vivid"
    return f"""#!/bin/sh
set -e
kernel={shlex.quote(str(PLACE / "kernel"))}
load() {{ modprobe -d "$kernel" -S {release} "$@"; }}
load dummy_hcd num=3
for module in {modules.removeprefix("dummy_hcd ")}; do load $module; done
mkdir -p /run/udev
cp packaging/udev/*.rules /etc/udev/rules.d/ 2>/dev/null || true
/lib/systemd/systemd-udevd --daemon
udevadm trigger --action=add && udevadm settle
mount -t configfs c /sys/kernel/config
cd {shlex.quote(str(ROOT))}
export HOME=/tmp LC_ALL=C.UTF-8 LAB_HARDWARE_VM=1 PYTEST_DISABLE_PLUGIN_AUTOLOAD=1
exec {shlex.quote(str(python))} -m pytest -m vm {plugins} -p no:cacheprovider -o faulthandler_timeout={HANGS_AFTER} \
    -q --color=no {shlex.join(tests)}
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--get", action="store_true", help="install what is missing, as root")
    parser.add_argument("--short", action="store_true", help="one of each kind, and nothing where it cannot be")
    parser.add_argument("arguments", nargs="*", help="for pytest, behind --")
    given = parser.parse_args()
    if given.short:
        return short()
    if given.get and os.geteuid() == 0:
        get()
    if absent():
        names = " ".join(sorted({TOOLS[tool] for tool in absent()}))
        print(f"Missing: {' '.join(absent())}. As an administrator, run: apt-get install -y {names}")
        return 1
    release = make(PLACE)
    return boot(
        PLACE, release, script(release, ROOT / ".venv" / "bin" / "python", ["tests/hardware_vm", *given.arguments])
    )


if __name__ == "__main__":
    sys.exit(main())
