# SPDX-License-Identifier: Apache-2.0
"""How often the recogniser of telephones is wrong, both ways, on generated pictures. Both errors matter: an accused
badge is a visitor who is sent to the desk.

    python -m tests.benchmarks.bench_glow

Each row is twenty presentations of three frames, decided by majority as at the door; those that are not read at all do
not count. "Taken for a screen" should be all of the telephones and none of the prints.
"""

import sys
from collections.abc import Mapping
from types import MappingProxyType

from hardware.camera.decoder import QrDecoder
from hardware.camera.glow import light_of, shines
from hardware.camera.scanner import VOTES
from hardware.simulated.badge_pictures import CONDITIONS, LONGEST_BADGE, Condition, badge_picture
from hardware.simulated.camera import HeldStill

PRESENTATIONS = 20
PRINTS: Mapping[str, Condition] = MappingProxyType(
    {
        **{name: condition for name, condition in CONDITIONS.items() if not condition.glow},
        "too bright altogether": Condition(light=1.25),
        "alone in the beam of a lamp": Condition(lamp=1.4),
    }
)
SCREENS: Mapping[str, Condition] = MappingProxyType(
    {
        **{name: condition for name, condition in CONDITIONS.items() if condition.glow},
        "phone, very bright": Condition(glow=2),
        "phone, dimmed to the room": Condition(glow=1),
        "phone, dimmed, dark mode": Condition(glow=1, dark_mode=True),
        "phone in a dim room": Condition(light=0.3, noise=4, glow=4),
    }
)


def judge(condition: Condition, presentations: int = PRESENTATIONS) -> tuple[int, int]:
    """How many were read often enough to be judged, and how many of these were taken for a screen."""
    judged = accused = 0
    for seed in range(presentations):
        hand, decoder, votes = HeldStill(badge_picture(LONGEST_BADGE, condition, seed), seed), QrDecoder(), []
        for _ in range(3 * VOTES):
            frame = hand.read()
            votes += [shines(light_of(frame, read)) for read in decoder.decode(frame)]
            if len(votes) >= VOTES:
                judged += 1
                accused += 2 * sum(votes[:VOTES]) > VOTES
                break
    return judged, accused


def main() -> None:
    """Measure and print."""
    sys.stdout.write("| shown | condition | judged | taken for a screen |\n| --- | --- | --- | --- |\n")
    for kind, conditions in (("print", PRINTS), ("telephone", SCREENS)):
        for name, condition in conditions.items():
            judged, accused = judge(condition)
            share = f"{accused / judged:.0%}" if judged else "-"
            sys.stdout.write(f"| {kind} | {name} | {judged} | {accused} ({share}) |\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
