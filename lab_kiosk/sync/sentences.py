# SPDX-License-Identifier: Apache-2.0
"""What a technician reads on the phone: for every trouble on the way to the centre, what it is and what to do."""

from __future__ import annotations

from lab_kiosk.sync import stick
from lab_kiosk.sync.enrolment import Fault
from lab_kiosk.sync.pacing import End
from lab_kiosk.sync.protocol import Trouble
from lab_kiosk.sync.stick_key import KeyFault

TROUBLES: dict[Trouble, str] = {
    Trouble.NO_ADDRESS: "The centre's name has no address here. Look at this machine's DNS, and at the name.",
    Trouble.UNREACHABLE: "The centre's machine takes no connection. Look at the network, the firewall and the port.",
    Trouble.TIMED_OUT: "Nothing comes back from the centre. A firewall drops what is sent, or the server stands still.",
    Trouble.NOT_A_DATABASE: "Something else than the centre answers: a login page of the network, or a proxy.",
    Trouble.NO_TLS: "The centre offers no encryption, and this kiosk does not talk without it. Switch TLS on there.",
    Trouble.WRONG_NAME: "The centre's certificate is for another name than the one that this kiosk was enrolled with.",
    Trouble.EXPIRED: "The centre's certificate is past its last day, or this machine's clock is ahead.",
    Trouble.NOT_YET_VALID: "The centre's certificate is not valid yet: this machine's clock is behind.",
    Trouble.FOREIGN_CA: "The centre's certificate is signed by an authority that this kiosk was not told to trust.",
    Trouble.REFUSED: "The centre does not accept this kiosk's login. Enrol it again.",
    Trouble.REVOKED: "The centre has closed its door to this kiosk. What was not sent stays here.",
    Trouble.NOT_CENTRAL: "That database is not there, no centre, or one of another version. Unless it is just being "
    "restored, run lab-kiosk central init there.",
    Trouble.NO_RIGHTS: "The centre has no rights for kiosks, as after a restore: look at its pg_hba.conf, and run "
    "lab-kiosk central init there.",
    Trouble.READ_ONLY: "The centre takes nothing in: this is a copy of it (a standby), or it is set to read only.",
    Trouble.OLD: "The centre takes this program no more: bring the kiosk to the next version.",
    Trouble.FULL: "The centre's disk is full, or it has no connection left.",
    Trouble.LOST: "The connection broke in the middle. Nothing is lost; it is tried again.",
    Trouble.OTHER: "The exchange failed for another reason.",
}

ENDS: dict[End, str] = {
    End.DONE: "All that was to be exchanged is.",
    End.OLD: TROUBLES[Trouble.OLD],
    End.LATER: "The centre is busy and asks to come again.",
    End.SAVING: "What others wrote goes on tomorrow: the rest of the day's bytes is for what is written here.",
    End.SPENT: "The day's bytes are used up: it goes on tomorrow.",
}

FAULTS: dict[Fault, str] = {
    Fault.FOREIGN: "That is no enrolment code.",
    Fault.NEWER: "That enrolment code is for a newer program than this one.",
    Fault.DAMAGED: "The enrolment code is cut off or misread. Scan it again.",
    Fault.UNSAFE: "The enrolment code asks for a connection without encryption to another machine: it is not used.",
    Fault.EXPIRED: "The enrolment code is past its time. Ask for a new one: lab-kiosk central enroll-kiosk.",
}

USED = "The enrolment code was used already, or withdrawn. Ask for a new one: lab-kiosk central enroll-kiosk."
"""What ``REFUSED`` means where the login is that of a code."""

STICKS: dict[stick.Fault, str] = {
    stick.Fault.FOREIGN: "That is no file of a stick.",
    stick.Fault.NEWER: "The file was written by a newer program than this one: bring this one to the same version.",
    stick.Fault.HALF: "The end of the file is missing. Copy it again, and eject the stick before it is pulled out.",
    stick.Fault.BENT: "The file is not what was written: it was changed, or the stick is failing. Write it again.",
    stick.Fault.OTHER_CENTRE: "The file is of another centre than this one.",
    stick.Fault.OTHER_SITE: "The file is for another site than this kiosk's.",
    stick.Fault.OTHER_KEYS: "The file is sealed with other keys of this site: they were renewed. Give every kiosk "
    "its own again (lab-kiosk central stick-key), and write the file once more.",
    stick.Fault.UNSIGNED: "The file is signed by a kiosk that the centre does not vouch for, or not any more.",
    stick.Fault.EXPIRED: "The file is past its last day, or this machine's clock is ahead. Write a new one.",
    stick.Fault.CLOCK: "The file is from the future: this machine's clock is behind. Set it, and try again.",
    stick.Fault.TOO_LARGE: "The file is larger than any that this program writes.",
    stick.Fault.NOT_FOR_US: "The file was written by the centre: it is for the kiosks.",
}

STICK_KEYS: dict[KeyFault, str] = {
    KeyFault.FOREIGN: "That is no text of lab-kiosk central stick-key.",
    KeyFault.NEWER: "That text is for a newer program than this one.",
    KeyFault.DAMAGED: "The text is cut off or misread. Take all of the line.",
}
