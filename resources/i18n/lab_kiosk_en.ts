<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>%n thing that is out was called back by its maker.</numerusform>
            <numerusform>%n things that are out were called back by their makers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that the board does not name</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%n thing(s) reserved</source>
        <translation>
            <numerusform>%n thing reserved</numerusform>
            <numerusform>%n things reserved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reserved for %1</source>
        <comment>%1 is a name</comment>
        <translation>
            <numerusform>%n thing reserved for %1</numerusform>
            <numerusform>%n things reserved for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n exception(s) to decide</source>
        <translation>
            <numerusform>%n exception to decide</numerusform>
            <numerusform>%n exceptions to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>day ago</numerusform>
            <numerusform>days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>hour ago</numerusform>
            <numerusform>hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>minute ago</numerusform>
            <numerusform>minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n demo(s) can start.</source>
        <translation>
            <numerusform>%n demo can start.</numerusform>
            <numerusform>%n demos can start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) missing. Make contact with the centre.</source>
        <translation>
            <numerusform>%n record is missing. Make contact with the centre.</numerusform>
            <numerusform>%n records are missing. Make contact with the centre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) off. IT has to set it.</source>
        <translation>
            <numerusform>It is %n second off. IT has to set it.</numerusform>
            <numerusform>It is %n seconds off. IT has to set it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is right to %n second(s).</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>It is right to %n second.</numerusform>
            <numerusform>It is right to %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassCounter</name>
    <message numerus="yes">
        <source>%n thing(s) are needed</source>
        <translation>
            <numerusform>%n thing is needed</numerusform>
            <numerusform>%n things are needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the set</source>
        <translation>
            <numerusform>%n thing in the set</numerusform>
            <numerusform>%n things in the set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are out</source>
        <translation>
            <numerusform>%n thing is out</numerusform>
            <numerusform>%n things are out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed out: %n thing(s)</source>
        <translation>
            <numerusform>Not handed out: %n thing</numerusform>
            <numerusform>Not handed out: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassSetList</name>
    <message numerus="yes">
        <source>Set aside: %n thing(s)</source>
        <translation>
            <numerusform>Set aside: %n thing</numerusform>
            <numerusform>Set aside: %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassSetScreen</name>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>Hand out %n thing</numerusform>
            <numerusform>Hand out %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>%n thing(s) came back meanwhile.</source>
        <translation>
            <numerusform>%n thing came back meanwhile.</numerusform>
            <numerusform>%n things came back meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message numerus="yes">
        <source>%n may watch</source>
        <comment>how many may look on at a demo</comment>
        <translation>
            <numerusform>%n may watch</numerusform>
            <numerusform>%n may watch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>%n thing that is out was called back by its maker.</numerusform>
            <numerusform>%n things that are out were called back by their makers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>%n thing found</numerusform>
            <numerusform>%n things found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message numerus="yes">
        <source>Check in %n</source>
        <comment>a group of that many</comment>
        <translation>
            <numerusform>Check in %n</numerusform>
            <numerusform>Check in %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <comment>so many of a group</comment>
        <translation>
            <numerusform>Check out %n</numerusform>
            <numerusform>Check out %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message numerus="yes">
        <source>%n text(s) are not accepted yet</source>
        <translation>
            <numerusform>One text is not accepted yet</numerusform>
            <numerusform>%n texts are not accepted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are overdue</source>
        <translation>
            <numerusform>One thing is overdue</numerusform>
            <numerusform>%n things are overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) cannot go out: first in the list.</source>
        <translation>
            <numerusform>%n thing cannot go out: first in the list.</numerusform>
            <numerusform>%n things cannot go out: first in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) scanned</source>
        <translation>
            <numerusform>One thing scanned</numerusform>
            <numerusform>%n things scanned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>Hand out %n thing</numerusform>
            <numerusform>Hand out %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n device needs you</numerusform>
            <numerusform>%n devices need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n station free</numerusform>
            <numerusform>%n stations free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n thing(s)</source>
        <comment>on loan</comment>
        <translation>
            <numerusform>You have %n thing</numerusform>
            <numerusform>You have %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeStrip</name>
    <message numerus="yes">
        <source>%n of you are here</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%n of you is here</numerusform>
            <numerusform>%n of you are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message numerus="yes">
        <source>%n row(s) to take in</source>
        <translation>
            <numerusform>%n row to take in</numerusform>
            <numerusform>%n rows to take in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeVerdict</name>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>%n row would be refused.</numerusform>
            <numerusform>%n rows would be refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message numerus="yes">
        <source>%n people are on this list. Who prints it, and what for, is written down.</source>
        <translation>
            <numerusform>%n person is on this list. Who prints it, and what for, is written down.</numerusform>
            <numerusform>%n people are on this list. Who prints it, and what for, is written down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message numerus="yes">
        <source>That is not it. %n try(s) left.</source>
        <translation>
            <numerusform>That is not it. %n try left.</numerusform>
            <numerusform>That is not it. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message numerus="yes">
        <source>%n of your group are still here.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%n of your group is still here.</numerusform>
            <numerusform>%n of your group are still here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatScreen</name>
    <message numerus="yes">
        <source>%n of you are here. Are you leaving?</source>
        <comment>a group</comment>
        <translation>
            <numerusform>%n of you is here. Are you leaving?</numerusform>
            <numerusform>%n of you are here. Are you leaving?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Computed from %n event(s) up to %1 (read %2)</source>
        <translation>
            <numerusform>Computed from %n event up to %1 (read %2)</numerusform>
            <numerusform>Computed from %n events up to %1 (read %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReservationWords</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReservationsScreen</name>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>reservations</comment>
        <translation>
            <numerusform>%n to come</numerusform>
            <numerusform>%n to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveCount</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveWhat</name>
    <message numerus="yes">
        <source>%n can be lent</source>
        <comment>things of a model</comment>
        <translation>
            <numerusform>%n can be lent</numerusform>
            <numerusform>%n can be lent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a kit of %n thing(s)</source>
        <translation>
            <numerusform>a kit of %n thing</numerusform>
            <numerusform>a kit of %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedScreen</name>
    <message numerus="yes">
        <source>%n thing(s) returned. Scan the next one.</source>
        <translation>
            <numerusform>%n thing returned. Scan the next one.</numerusform>
            <numerusform>%n things returned. Scan the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message numerus="yes">
        <source>headset(s) ready</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>headset ready</numerusform>
            <numerusform>headsets ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place(s) free</source>
        <comment>in the lab</comment>
        <translation>
            <numerusform>place free</numerusform>
            <numerusform>places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>station(s) free</source>
        <comment>of demos, after a number</comment>
        <translation>
            <numerusform>station free</numerusform>
            <numerusform>stations free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetToCome</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things that are not named</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>One handed out</numerusform>
            <numerusform>%n handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>One new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>how many of a counted part are lent</comment>
        <translation>
            <numerusform>%n out</numerusform>
            <numerusform>%n out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>One taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used up</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>One used up</numerusform>
            <numerusform>%n used up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StocktakeScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are missing</source>
        <translation>
            <numerusform>%n thing is missing</numerusform>
            <numerusform>%n things are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody has scanned will be marked as missing.</source>
        <translation>
            <numerusform>%n thing nobody has scanned will be marked as missing.</numerusform>
            <numerusform>%n things nobody has scanned will be marked as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing, and %n found again since</source>
        <translation>
            <numerusform>Missing, and %n found again since</numerusform>
            <numerusform>Missing, and %n found again since</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncOverview</name>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>%n second ahead</numerusform>
            <numerusform>%n seconds ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>%n second behind</numerusform>
            <numerusform>%n seconds behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below a number of things that wait</comment>
        <translation>
            <numerusform>record</numerusform>
            <numerusform>records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPeers</name>
    <message numerus="yes">
        <source>%n record(s) to come</source>
        <translation>
            <numerusform>%n record to come</numerusform>
            <numerusform>%n records to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n thing(s) to do first</source>
        <translation>
            <numerusform>%n thing to do first</numerusform>
            <numerusform>%n things to do first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingScreen</name>
    <message numerus="yes">
        <source>of %n hand-over(s)</source>
        <translation>
            <numerusform>of %n hand-over</numerusform>
            <numerusform>of %n hand-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <comment>of a demo</comment>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayListScreen</name>
    <message numerus="yes">
        <source>%n on this list</source>
        <translation>
            <numerusform>%n on this list</numerusform>
            <numerusform>%n on this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not shown.</source>
        <translation>
            <numerusform>And %n more that is not shown.</numerusform>
            <numerusform>And %n more that are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n due back soon</source>
        <translation>
            <numerusform>%n due back soon</numerusform>
            <numerusform>%n due back soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than a week</source>
        <translation>
            <numerusform>%n longer than a week</numerusform>
            <numerusform>%n longer than a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <comment>how full the lab is</comment>
        <translation>
            <numerusform>of %n place</numerusform>
            <numerusform>of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>Next: %n thing(s)</source>
        <comment>reserved</comment>
        <translation>
            <numerusform>Next: %n thing</numerusform>
            <numerusform>Next: %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n thing(s) for %1</source>
        <comment>reserved; %1 is a first name</comment>
        <translation>
            <numerusform>Next: %n thing for %1</numerusform>
            <numerusform>Next: %n things for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>how much is kept</comment>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message numerus="yes">
        <source>%n text(s) to read first</source>
        <translation>
            <numerusform>%n text to read first</numerusform>
            <numerusform>%n texts to read first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n thing(s)</source>
        <translation>
            <numerusform>Take %n thing</numerusform>
            <numerusform>Take %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnaroundScreen</name>
    <message numerus="yes">
        <source>%n thing(s) marked. Scan the next one.</source>
        <translation>
            <numerusform>%n thing marked. Scan the next one.</numerusform>
            <numerusform>%n things marked. Scan the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
