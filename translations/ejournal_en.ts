<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AfterRun</name>
    <message numerus="yes">
        <source>%n old archive(s) may go. The last four of every class stay, each was read in full.</source>
        <translation>
            <numerusform>%n old archive may go. The last four of every class stay, each was read in full.</numerusform>
            <numerusform>%n old archives may go. The last four of every class stay, each was read in full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed from the flash drive: %n archive(s).</source>
        <translation>
            <numerusform>Removed from the flash drive: %n archive.</numerusform>
            <numerusform>Removed from the flash drive: %n archives.</numerusform>
        </translation>
    </message>
</context>
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
    <name>ArchiveRestoreDialog</name>
    <message numerus="yes">
        <source>%n archive(s) are whole and bring nothing: the journal holds all of it.</source>
        <translation>
            <numerusform>%n archive is whole and brings nothing: the journal holds all of it.</numerusform>
            <numerusform>%n archives are whole and bring nothing: the journal holds all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) would come back in all.</source>
        <translation>
            <numerusform>%n entry would come back in all.</numerusform>
            <numerusform>%n entries would come back in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more archive(s)</source>
        <translation>
            <numerusform>and %n more archive</numerusform>
            <numerusform>and %n more archives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveViewerPage</name>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Found: %n</numerusform>
            <numerusform>Found: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWeekPage</name>
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
    <name>CarriersPage</name>
    <message numerus="yes">
        <source>Archives: %n.</source>
        <translation>
            <numerusform>Archives: %n.</numerusform>
            <numerusform>Archives: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies left unfinished: %n.</source>
        <translation>
            <numerusform>Copies left unfinished: %n.</numerusform>
            <numerusform>Copies left unfinished: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n contradiction not settled</numerusform>
            <numerusform>%n contradictions not settled</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>&amp;Print %n ticked class(es)…</source>
        <translation>
            <numerusform>&amp;Print %n ticked class…</numerusform>
            <numerusform>&amp;Print %n ticked classes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n contradiction not settled</numerusform>
            <numerusform>%n contradictions not settled</numerusform>
        </translation>
    </message>
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
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n file(s) could not be confirmed: {names}. Take another flash drive and write again.</source>
        <translation>
            <numerusform>%n file could not be confirmed: {names}. Take another flash drive and write again.</numerusform>
            <numerusform>%n files could not be confirmed: {names}. Take another flash drive and write again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed on {drive}: %n archive(s).</source>
        <translation>
            <numerusform>Confirmed on {drive}: %n archive.</numerusform>
            <numerusform>Confirmed on {drive}: %n archives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy is made, opened again and checked: %n entry(ies), all signatures agree.</source>
        <translation>
            <numerusform>The copy is made, opened again and checked: %n entry, all signatures agree.</numerusform>
            <numerusform>The copy is made, opened again and checked: %n entries, all signatures agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole: %n entry(ies), all signatures and the replay agree.</source>
        <translation>
            <numerusform>{name} is whole: %n entry, all signatures and the replay agree.</numerusform>
            <numerusform>{name} is whole: %n entries, all signatures and the replay agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message numerus="yes">
        <source>Corrections are allowed for %n day(s)</source>
        <translation>
            <numerusform>Corrections are allowed for %n day</numerusform>
            <numerusform>Corrections are allowed for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionRequests</name>
    <message numerus="yes">
        <source>The request is sent to %n person(s)</source>
        <translation>
            <numerusform>The request is sent to %n person</numerusform>
            <numerusform>The request is sent to %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurriculumScreen</name>
    <message numerus="yes">
        <source>Hours set in %n parallel class(es)</source>
        <translation>
            <numerusform>Hours set in %n parallel class</numerusform>
            <numerusform>Hours set in %n parallel classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustodyDestinations</name>
    <message numerus="yes">
        <source>%n archive(s) of past years must be read again: three years have passed.</source>
        <translation>
            <numerusform>%n archive of past years must be read again: three years have passed.</numerusform>
            <numerusform>%n archives of past years must be read again: three years have passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive of the week is due: %n class(es), {names}. Put in the flash drive.</source>
        <translation>
            <numerusform>The archive of the week is due: %n class, {names}. Put in the flash drive.</numerusform>
            <numerusform>The archive of the week is due: %n classes, {names}. Put in the flash drive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message numerus="yes">
        <source>%n document(s) saved; it is noted who took them when</source>
        <translation>
            <numerusform>%n document saved; it is noted who took it when</numerusform>
            <numerusform>%n documents saved; it is noted who took them when</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n rule(s) proposed against the edition in force from {day}</source>
        <translation>
            <numerusform>%n rule proposed against the edition in force from {day}</numerusform>
            <numerusform>%n rules proposed against the edition in force from {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message numerus="yes">
        <source>Every %n month(s) an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</source>
        <translation>
            <numerusform>Every %n month an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</numerusform>
            <numerusform>Every %n months an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values that differ from the log: %n.</source>
        <translation>
            <numerusform>Values that differ from the log: %n.</numerusform>
            <numerusform>Values that differ from the log: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number} could be put to work. Since then the journal grew by %n entry(ies).</source>
        <translation>
            <numerusform>{title}, archive No. {number} could be put to work. Since then the journal grew by %n entry.</numerusform>
            <numerusform>{title}, archive No. {number} could be put to work. Since then the journal grew by %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number}: %n entry(ies) of it are not in the journal of today.</source>
        <translation>
            <numerusform>{title}, archive No. {number}: %n entry of it are not in the journal of today.</numerusform>
            <numerusform>{title}, archive No. {number}: %n entries of it are not in the journal of today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ differences: %n</source>
        <translation>
            <numerusform>✕ differences: %n</numerusform>
            <numerusform>✕ differences: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeDestination</name>
    <message numerus="yes">
        <source>%n place(s) were written differently on two computers. Both values are kept; write the right one once more where it is your page.</source>
        <translation>
            <numerusform>%n place was written differently on two computers. Both values are kept; write the right one once more where it is your page.</numerusform>
            <numerusform>%n places were written differently on two computers. Both values are kept; write the right one once more where it is your page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeHeading</name>
    <message numerus="yes">
        <source>%n entry(ies) to carry over</source>
        <translation>
            <numerusform>%n entry to carry over</numerusform>
            <numerusform>%n entries to carry over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the main workstation.</source>
        <translation>
            <numerusform>%n entry waits to be carried to the main workstation.</numerusform>
            <numerusform>%n entries wait to be carried to the main workstation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the other workstations.</source>
        <translation>
            <numerusform>%n entry waits to be carried to the other workstations.</numerusform>
            <numerusform>%n entries wait to be carried to the other workstations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing from {name} for %n day(s)</source>
        <translation>
            <numerusform>nothing from {name} for %n day</numerusform>
            <numerusform>nothing from {name} for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapActs</name>
    <message numerus="yes">
        <source>%n note(s) sent</source>
        <translation>
            <numerusform>%n note sent</numerusform>
            <numerusform>%n notes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken back</source>
        <translation>
            <numerusform>%n note taken back</numerusform>
            <numerusform>%n notes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were read already</source>
        <translation>
            <numerusform>%n of them was read already</numerusform>
            <numerusform>%n of them were read already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message numerus="yes">
        <source>%n entries are missing. Until they are made, the report is a draft and says so.</source>
        <translation>
            <numerusform>%n entry is missing. Until it is made, the report is a draft and says so.</numerusform>
            <numerusform>%n entries are missing. Until they are made, the report is a draft and says so.</numerusform>
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
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n archive(s) will be read from the flash drive in full and signed.</source>
        <translation>
            <numerusform>%n archive will be read from the flash drive in full and signed.</numerusform>
            <numerusform>%n archives will be read from the flash drive in full and signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n archive(s)…</source>
        <translation>
            <numerusform>&amp;Take over %n archive…</numerusform>
            <numerusform>&amp;Take over %n archives…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over and signed: %n archive(s). A receipt stands beside each.</source>
        <translation>
            <numerusform>Taken over and signed: %n archive. A receipt stands beside each.</numerusform>
            <numerusform>Taken over and signed: %n archives. A receipt stands beside each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>%n archive(s) copied and read back. They stand in the register of that drive now.</source>
        <translation>
            <numerusform>%n archive copied and read back. It stands in the register of that drive now.</numerusform>
            <numerusform>%n archives copied and read back. They stand in the register of that drive now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) read in full and found whole. Flash loses its charge with the years: copy them to a new flash drive as well.</source>
        <translation>
            <numerusform>%n archive read in full and found whole. Flash loses its charge with the years: copy it to a new flash drive as well.</numerusform>
            <numerusform>%n archives read in full and found whole. Flash loses its charge with the years: copy them to a new flash drive as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archives of past years on this flash drive: %n</source>
        <translation>
            <numerusform>Archives of past years on this flash drive: %n</numerusform>
            <numerusform>Archives of past years on this flash drive: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message numerus="yes">
        <source>{names}. You write in %n lesson(s) of this page.</source>
        <translation>
            <numerusform>{names}. You write in %n lesson of this page.</numerusform>
            <numerusform>{names}. You write in %n lessons of this page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonNotes</name>
    <message numerus="yes">
        <source>The note is sent to %n person(s)</source>
        <translation>
            <numerusform>The note is sent to %n person</numerusform>
            <numerusform>The note is sent to %n people</numerusform>
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
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
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
        <source>Print: %n</source>
        <translation>
            <numerusform>Print %n</numerusform>
            <numerusform>Print %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterReceivers</name>
    <message numerus="yes">
        <source>Print without them: %n</source>
        <translation>
            <numerusform>Print without them: %n</numerusform>
            <numerusform>Print without them: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n row(s) must be put right in the file first; nothing is stored.</source>
        <translation>
            <numerusform>%n row must be put right in the file first; nothing is stored.</numerusform>
            <numerusform>%n rows must be put right in the file first; nothing is stored.</numerusform>
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
    <name>MarkAnswers</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message numerus="yes">
        <source>Agreed and kept: %n</source>
        <translation>
            <numerusform>Agreed and kept: %n family</numerusform>
            <numerusform>Agreed and kept: %n families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed: %n</source>
        <translation>
            <numerusform>Agreed: %n family</numerusform>
            <numerusform>Agreed: %n families</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n file(s) brought nothing new: everything in them is here.</source>
        <translation>
            <numerusform>%n file brought nothing new: everything in it is here.</numerusform>
            <numerusform>%n files brought nothing new: everything in them is here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two different values now: both are kept.</source>
        <translation>
            <numerusform>%n place has two different values now: both are kept.</numerusform>
            <numerusform>%n places have two different values now: both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n entry(ies) whose author had no right.</source>
        <translation>
            <numerusform>Not taken: %n entry whose author had no right.</numerusform>
            <numerusform>Not taken: %n entries whose author had no right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken from {computer}: %n entry(ies).</source>
        <translation>
            <numerusform>Taken from {computer}: %n entry.</numerusform>
            <numerusform>Taken from {computer}: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n entry(ies), file No. {number}.</source>
        <translation>
            <numerusform>Written and read back: %n entry, file No. {number}.</numerusform>
            <numerusform>Written and read back: %n entries, file No. {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides.</source>
        <translation>
            <numerusform>Sent to the printer: %n sheet, both sides.</numerusform>
            <numerusform>Sent to the printer: %n sheets, both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fronts are on their way: %n sheet(s). Turn the stack over the long edge, put it back, then print the backs.</source>
        <translation>
            <numerusform>The fronts are on their way: %n sheet. Turn the stack over the long edge, put it back, then print the backs.</numerusform>
            <numerusform>The fronts are on their way: %n sheets. Turn the stack over the long edge, put it back, then print the backs.</numerusform>
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
    <name>PeoplePart</name>
    <message numerus="yes">
        <source>%n password(s) are replaced by one-time codes.</source>
        <translation>
            <numerusform>%n password is replaced by a one-time code.</numerusform>
            <numerusform>%n passwords are replaced by one-time codes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a log-in get one as teachers.</source>
        <translation>
            <numerusform>%n person without a log-in gets one as a teacher.</numerusform>
            <numerusform>%n people without a log-in get one as teachers.</numerusform>
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
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n contradiction not settled</numerusform>
            <numerusform>%n contradictions not settled</numerusform>
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
    <name>PreviewDialog</name>
    <message numerus="yes">
        <source>The year cannot be opened yet: %n thing(s) are missing.</source>
        <translation>
            <numerusform>The year cannot be opened yet: %n thing is missing.</numerusform>
            <numerusform>The year cannot be opened yet: %n things are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n account(s) are brought up to date.</source>
        <translation>
            <numerusform>%n account is brought up to date.</numerusform>
            <numerusform>%n accounts are brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new here.</source>
        <translation>
            <numerusform>%n entry is new here.</numerusform>
            <numerusform>%n entries are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were written on both computers with different values.</source>
        <translation>
            <numerusform>%n place was written on both computers with different values.</numerusform>
            <numerusform>%n places were written on both computers with different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n account(s)</source>
        <translation>
            <numerusform>&amp;Take %n account</numerusform>
            <numerusform>&amp;Take %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n entry(ies)</source>
        <translation>
            <numerusform>&amp;Take %n entry</numerusform>
            <numerusform>&amp;Take %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✕ %n entry(ies) of {author} from {day} on ({place}) are not taken: the author had no right to them. They stay out of the journal; the others are taken.</source>
        <translation>
            <numerusform>✕ %n entry of {author} from {day} on ({place}) is not taken: the author had no right to it. It stays out of the journal; the others are taken.</numerusform>
            <numerusform>✕ %n entries of {author} from {day} on ({place}) are not taken: the author had no right to them. They stay out of the journal; the others are taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n class(es) wait for their way</source>
        <translation>
            <numerusform>%n class wait for their way</numerusform>
            <numerusform>%n classes wait for their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entered into the register: %n volume(s)</source>
        <translation>
            <numerusform>Entered into the register: %n volume</numerusform>
            <numerusform>Entered into the register: %n volumes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n volume(s). Did they come out well?</source>
        <translation>
            <numerusform>Printed: %n volume. Did they come out well?</numerusform>
            <numerusform>Printed: %n volumes. Did they come out well?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message numerus="yes">
        <source>The supplement is made: %n sheet(s). Its title says what to do with them.</source>
        <translation>
            <numerusform>The supplement is made: %n sheet. Its title says what to do with them.</numerusform>
            <numerusform>The supplement is made: %n sheets. Its title says what to do with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n sheet printed</numerusform>
            <numerusform>%n sheets printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) made since then would be lost.</source>
        <translation>
            <numerusform>%n entry made since then would be lost.</numerusform>
            <numerusform>%n entries made since then would be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that are missing today would come back.</source>
        <translation>
            <numerusform>%n entry that are missing today would come back.</numerusform>
            <numerusform>%n entries that are missing today would come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>missed %n lesson</numerusform>
            <numerusform>missed %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n sheet printed</numerusform>
            <numerusform>%n sheets printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>%n sheet saved</numerusform>
            <numerusform>%n sheets saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message numerus="yes">
        <source>%n slip(s) sent to the printer</source>
        <translation>
            <numerusform>%n slip sent to the printer</numerusform>
            <numerusform>%n slips sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n entry(ies) wait for the main workstation</source>
        <translation>
            <numerusform>%n entry waits for the main workstation</numerusform>
            <numerusform>%n entries wait for the main workstation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait for the other workstations</source>
        <translation>
            <numerusform>%n entry waits for the other workstations</numerusform>
            <numerusform>%n entries wait for the other workstations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>archive %n day(s) old</source>
        <translation>
            <numerusform>archive %n day old</numerusform>
            <numerusform>archive %n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VolumePage</name>
    <message numerus="yes">
        <source>%n sheet(s) are thick to sew: a smaller limit in the print settings makes parts of the volume</source>
        <translation>
            <numerusform>%n sheet are thick to sew: a smaller limit in the print settings makes parts of the volume</numerusform>
            <numerusform>%n sheets are thick to sew: a smaller limit in the print settings makes parts of the volume</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekEntry</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
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
        <source>Accepted by reasons given earlier: %n lesson(s)</source>
        <translation>
            <numerusform>Accepted by reasons given earlier: %n lesson</numerusform>
            <numerusform>Accepted by reasons given earlier: %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message numerus="yes">
        <source>All %n class(es) and a copy of the whole base to {drive}</source>
        <translation>
            <numerusform>All %n class and a copy of the whole base to {drive}</numerusform>
            <numerusform>All %n classes and a copy of the whole base to {drive}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the end of the year every class and a copy of the whole base are written to %n flash drive(s). Put in several at once, or one after another. Keep them in different places.</source>
        <translation>
            <numerusform>At the end of the year every class and a copy of the whole base are written to %n flash drive. Put in several at once, or one after another. Keep them in different places.</numerusform>
            <numerusform>At the end of the year every class and a copy of the whole base are written to %n flash drives. Put in several at once, or one after another. Keep them in different places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year stands on {drives}: %n class(es), and a copy of the whole base. Eject the flash drives, put them in once more to confirm the archives, and keep them in different places.</source>
        <translation>
            <numerusform>The year stands on {drives}: %n class, and a copy of the whole base. Eject the flash drives, put them in once more to confirm the archives, and keep them in different places.</numerusform>
            <numerusform>The year stands on {drives}: %n classes, and a copy of the whole base. Eject the flash drives, put them in once more to confirm the archives, and keep them in different places.</numerusform>
        </translation>
    </message>
</context>
</TS>
