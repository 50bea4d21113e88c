<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Contrast</source>
        <comment>short label: high contrast</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>short label: larger text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <comment>short label: more time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1: great</source>
        <comment>an answer, %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not good</source>
        <comment>an answer, %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractFacts</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many are ready, of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>demo(s) today</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>place(s) free</source>
        <comment>in the lab</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>see you soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>things ready to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a clock time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Hold your badge under the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or show it to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to check in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return something</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>A part of the kit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is away for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being cleaned. One minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for older visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in a demo right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is resting after use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a reset first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a tune-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs charging first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs cleaning first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its battery is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as missing. Please bring it to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in our list. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read its rules first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has booked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are holding it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff must check it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker called it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot borrow today. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>done</source>
        <comment>state of a checklist item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the way</source>
        <comment>state of a checklist item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a checklist item</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConditionQuestion</name>
    <message>
        <source>A problem</source>
        <comment>answer: was everything fine?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fine</source>
        <comment>answer: was everything fine?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to hear!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for telling us. Staff will check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was everything fine?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>All demos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <comment>%1 is a list such as: flashing lights, heights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the list above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this instead: %1</source>
        <comment>%1 is the name of a demo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message>
        <source>A little ill</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lot of movement</source>
        <comment>how a demo feels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a demo feels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark places</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast movement</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flashing lights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ill</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small spaces</source>
        <comment>something in a demo that some people avoid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some movement</source>
        <comment>how a demo feels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff stopped the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did it!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sitting</source>
        <comment>how one takes part in a demo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standing</source>
        <comment>how one takes part in a demo</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemosScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open to you today. Look why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Question %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateLine</name>
    <message>
        <source>I agree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>A station is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stations are busy. Try again soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask staff to scan their badge here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do the short course first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read them and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff are with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gear is in use or charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gear is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is for older visitors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need a yes from your family or school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are old enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did the short course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family said yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody from the lab will be with you soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can wait here, or go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 of %2 ready</source>
        <comment>things that can be borrowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <comment>%1 is a first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have %n thing(s)</source>
        <comment>on loan</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchingScreen</name>
    <message>
        <source>It is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes only a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff will start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LentScreen</name>
    <message>
        <source>Bring it back here when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It&apos;s yours for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Innovation Lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>Checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in your tray already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not your fault. Staff know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask somebody from the lab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose again, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please put everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please return the things instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your badge, then the thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody will be with you soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is no longer ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff will look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a login code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a staff badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This screen is busy with a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, flat and a little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We saw two codes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <comment>key that confirms a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Bring it to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to the repair bench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in the cleaning box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on its shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff will take it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The light turns on when it charges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number on the shelf is the number on the tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We clean it before the next person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will fix it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeScreen</name>
    <message>
        <source>Choose one. You can do more later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>Borrow something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just visiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still with you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tried this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the lab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatScreen</name>
    <message>
        <source>Are you leaving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to my home screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold its tag under the scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the thing you bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then we tell you where to put it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnedScreen</name>
    <message numerus="yes">
        <source>%n thing(s) returned. Scan the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you, it&apos;s back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We were missing this. Thank you!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found it!</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>I understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read these. Then tap the button.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Almost done. Finish what you are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending now. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell us how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimulatedDrawer</name>
    <message>
        <source>%1%</source>
        <comment>battery</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the simulated lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the simulated lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated lab: touch something to scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Things</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message>
        <source>Check these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: scan your badge to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, we clear this screen for the next person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Code with a link to learn more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn more at home or in class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please put the gear back where staff show you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for trying it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long something takes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <comment>of a demo</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>age %1 and up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use now</source>
        <comment>all places of a demo are taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <comment>%1 is a clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due at %1</source>
        <comment>%1 is a clock time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was due on %1</source>
        <comment>%1 is a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayItem</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from the tray</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan more, or take what you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the thing you want to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag is on the back or under the strap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tray is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>It is not your fault. Please try again, or go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Please go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff must free some space. Please go to the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk has no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk needs a repair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictScreen</name>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: scan your badge to let them in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A form is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A staff badge can let you in now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in with your teacher, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <comment>%1 is a first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have fun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold your badge flat and a little further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replaced or reported lost. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, please read our rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait. A staff badge can let you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a login code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk can give you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is very full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is for another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This badge starts on a later day. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try your lab badge, or ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not read that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need a yes from your family or school. Please ask staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <comment>%1 is a first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <comment>%1 is a first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your grown-up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already checked in, %1</source>
        <comment>%1 is a first name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera: hold your badge here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
