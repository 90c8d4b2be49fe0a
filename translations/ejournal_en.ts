<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveHeading</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message numerus="yes">
        <source>%n class(es) to {drive}</source>
        <translation>
            <numerusform>%n class to {drive}</numerusform>
            <numerusform>%n classes to {drive}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWriting</name>
    <message numerus="yes">
        <source>Finished before that: %n class(es).</source>
        <translation>
            <numerusform>Finished before that: %n class.</numerusform>
            <numerusform>Finished before that: %n classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n class(es) on {drive}. Eject it before you pull it out.</source>
        <translation>
            <numerusform>Written and read back: %n class on {drive}. Eject it before you pull it out.</numerusform>
            <numerusform>Written and read back: %n classes on {drive}. Eject it before you pull it out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>%n lesson not complete</numerusform>
            <numerusform>%n lessons not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a topic</source>
        <translation>
            <numerusform>%n lesson without a topic</numerusform>
            <numerusform>%n lessons without a topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period mark(s) not given</source>
        <translation>
            <numerusform>%n period mark not given</numerusform>
            <numerusform>%n period marks not given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>%n lesson not complete</numerusform>
            <numerusform>%n lessons not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridEntry</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonSide</name>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>missed %n lesson</numerusform>
            <numerusform>missed %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message numerus="yes">
        <source>No guardian on the card: %n</source>
        <translation>
            <numerusform>No guardian on the card: %n</numerusform>
            <numerusform>No guardian on the card: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message numerus="yes">
        <source>Written into the log: %n</source>
        <translation>
            <numerusform>Written into the log: %n</numerusform>
            <numerusform>Written into the log: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) are not stored on the disk yet. Wait?</source>
        <translation>
            <numerusform>%n entry is not stored on the disk yet. Wait?</numerusform>
            <numerusform>%n entries are not stored on the disk yet. Wait?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwedLessonsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodsScreen</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n mark missing</numerusform>
            <numerusform>%n marks missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>behind the least number of marks: %n</source>
        <translation>
            <numerusform>behind the least number of marks: %n</numerusform>
            <numerusform>behind the least number of marks: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides</source>
        <translation>
            <numerusform>Sent to the printer: %n sheet, both sides</numerusform>
            <numerusform>Sent to the printer: %n sheets, both sides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>archive %n day(s) old</source>
        <translation>
            <numerusform>archive %n day old</numerusform>
            <numerusform>archive %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message numerus="yes">
        <source>came late: %n</source>
        <translation>
            <numerusform>came late: %n</numerusform>
            <numerusform>came late: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not explained: %n</source>
        <translation>
            <numerusform>not explained: %n</numerusform>
            <numerusform>not explained: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted by reasons given earlier: %n lesson(s)</source>
        <translation>
            <numerusform>Accepted by reasons given earlier: %n lesson</numerusform>
            <numerusform>Accepted by reasons given earlier: %n lessons</numerusform>
        </translation>
    </message>
</context>
</TS>
