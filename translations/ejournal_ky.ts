<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>ActionPanel</name>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password of {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confi&amp;rm and write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: finished classes stay, the unfinished file is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveHeading</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive on a flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O, or drag a file onto this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last archive {moment}, {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no archive yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveHistory</name>
    <message>
        <source>&amp;Files of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives of this &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives of this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been archived this year yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message numerus="yes">
        <source>%n class(es) to {drive}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an archive file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class has its archive of this week. Tick a class to write it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>A genuine and complete archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine archive, but a newer one of this class is known. Look for the newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine archive, nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer archive of the class is in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the flash drive with ↑↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the history: {title}, week {week}, number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the history of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the newest archive of the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can take an archive. Put in another flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in the flash drive: it appears here by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING archive of invented people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged or changed. Take another copy and replace this flash drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is not from this school. Check where the file comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows no school: compare the fingerprint with paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archive flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too little room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: collecting the pages and the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: giving the file its final name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: reading back and comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: writing to the flash drive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveWriting</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finished before that: %n class(es).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The unfinished file is removed, the earlier archives are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password does not match. Nothing is written. Check the keyboard layout and Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n class(es) on {drive}. Eject it before you pull it out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BannerArea</name>
    <message>
        <source>Hide the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born (dd.mm.yyyy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through: {day}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request for a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be changed; Enter sends the request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the substitute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson {bell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roman} h.-y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{roman} q.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a topic</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period mark(s) not given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading &amp;period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing before printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Nothing is missing on the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. &amp;Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the period: {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lesson is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be entered in a closed period until it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A few letters of a command or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with gaps: {cards} · papers missing: {papers} · {confirmed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is typed as 05.09.2013</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list confirmed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list was never confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ student · Enter card · Ctrl+S keep · Ctrl+Enter looked through · Esc list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurriculumDialog</name>
    <message>
        <source>Curriculum: {course}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>&amp;Empty journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, teachers and the timetable are loaded afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people to try the program with; the name and the password entered are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet. The next button makes the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the journal start with?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Back to today: Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day after: Alt+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day before: Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete: {complete} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLessonsModel</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⇄ substitution</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayLessonsTable</name>
    <message>
        <source>nothing entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayReminder</name>
    <message>
        <source>You are writing in the lesson of {day}, not in today&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>1. Where &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>archive officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Class journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for the journal administrator: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A PIN is six digits · Nothing was changed · Type exactly six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs its reason · The value stays · Type the reason and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the training school is missing or damaged · The real journal is not touched · Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is on the flash drive already · It was not overwritten, the new archive is not written · Repeat the writing or take another flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A font of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has a wrong form · It was not used, the journal is unchanged · Take the key from its original source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lateness has at most {most} minutes · The entry is unchanged · Enter fewer minutes or an absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark stands in this lesson, so the student was there · The entry is unchanged · Ask the teacher of the lesson if the mark is on the wrong row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the program wrote this journal (structure {found}, this program knows {known}) · The records are intact · Update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print setting is out of its bounds: {field} · Nothing was printed · Correct the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not come from this school · The data was not used, the journal is unchanged · Check where the file comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature does not match · The data was not used, the journal is unchanged · Take another copy and tell the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored entry has a form this program does not know · It was not used, the other records are intact · Update the program or call the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After that day the journal has entries of the student: {count} · Nothing was changed · Choose a later day, or ask the teachers to take the entries back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in the archive breaks the chain of signatures (entry {sequence}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has this login · Nothing was changed · Choose another login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file · Nothing was written · Close that program and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another school marked this flash drive · Nothing on it was changed · Take another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {weekly} hours a week and {yearly} a year fit · The curriculum is unchanged · Correct the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the regulation of the school cards are changed by request · The card is unchanged · Send the change as a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is not in its one accepted form · It was not used, the journal is unchanged · Take another copy or call the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sheet of the volume still equals the journal · No supplement was made · None is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FET made this timetable in the mode {mode} · The journal is unchanged · Export it from FET in the official mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework has no answer yet · The lesson stays open, the other entries are stored · Type the homework or answer «none set»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour {hour} was given already, as all up to {given} · The plan is unchanged · Move a topic that is still ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No homework is kept in this class · The lesson is unchanged · Leave the field empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks are given in this class · The cell is unchanged · Enter attendance, topic and homework only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is left on the disk of the journal · Everything stored before is intact, the last entry is not stored · Free some room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room is left on the disk · What was stored before is intact · Free some room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sheet has a header with a column of topics · The plan is unchanged · Name the columns: No., topic, hours, homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody holds the duty to receive this note · Nothing was sent · Tell the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows hour {hour} of the plan · The plan is unchanged · Choose an earlier topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other marks are missing now than the list showed: {count} · The period stays open · Look at the list again, then close the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} has no topic · The plan is unchanged · Type the topic or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some records cannot be printed as they are: {problems} · Nothing was printed, the journal is unchanged · Go through the list and correct the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was given access without the school&apos;s confirmation · The journal was not opened, to protect the records · Call the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was entered in this lesson · It stays where it is · Take the entries back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a record exists already · It was left as it is · Refresh the page with F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is not in the school year of the class · Nothing was changed · Choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN does not match · The journal stays locked, tries left: {left} · Type the six digits again or use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN was wrong too many times · Everything entered is stored · Sign in with the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is closed · The journal stays closed, the records are kept · Ask the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive cannot be made of this selection · Nothing was written · Choose at least one class and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive did not pass the check ({word}) · Nothing of it was used · Take another copy and tell the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged · It was not used, the journal is unchanged · Take another archive and replace this carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is larger than allowed ({most_size}) · It was not opened · Check that this is an archive of a class journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program (format {found}, this program knows {supported}) · It is intact · Update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was made in another school · It was not used, the journal is unchanged · Choose an archive of this school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is damaged or altered · The journal is unchanged · Take another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is of another school, or sealed to other people · The journal is unchanged · Take a backup of this school or ask who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found differences between the journal and its history: {count} · Nothing was changed · Call the journal administrator and make an archive before going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class is not parallel: another subject or another year of study · Nothing was copied · Choose classes of the same year of study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour profile of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of the archive does not match its own history · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction is in no archive yet · No supplement was made · Make the archive of the class first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of this lesson has not come yet · Nothing was stored · Make the entry on the day of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk answers with fault {number} · The last entry may not be stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the journal answers with fault {number} · The last entry is not stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive was pulled out or the folder has vanished · What was stored before is intact · Put the drive back and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read · The journal is unchanged · Save it again in its own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains instructions a timetable never needs · It was not read, the journal is unchanged · Save the timetable in its own program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has problems that are settled in its own program: {count} · Nothing was loaded, the journal is unchanged · Correct the file there and load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is built so that it could do harm · It was not opened, the plan is unchanged · Copy the table into a new workbook and save that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or is no table · The plan is unchanged · Save it again as xlsx in its own program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty · The journal is unchanged · Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty · The plan is unchanged · Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than can be read ({part}) · It was not read, the plan is unchanged · Copy the table alone into a new workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than {limit_size} · It was not read, the journal is unchanged · Check that the right file was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not an archive of a class journal · It was not opened · Choose a file whose name begins with the class and the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a flash drive of this kind · It was not written, the earlier archives are intact · Archive fewer classes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal cannot be read with the key of this school · It was left as it is · Check that the folder belongs to this school, or restore the last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal is damaged · Nothing more is written to it · Restore the journal from a backup or the last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal is not in its place · Nothing was changed · Look for it in the backups or restore the last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the journal was altered outside the program · Nothing more is written to it · Call the journal administrator and restore the last archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not read within {seconds} s · The plan is unchanged · Copy the table alone into a new workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash drive answers with fault {number} · The earlier archives are intact, the new one is not written · Put it in again or take another flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash drive is closed for writing · The earlier archives are intact, the new one is not written · Move the switch on it or take another flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flash drive was pulled out · The earlier archive is intact, the new one is not written · Put it in again and repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds a journal already · It was left as it is · Choose another folder or sign in to that journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds files already · They were left as they are · Choose an empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the journal is closed for writing · The last entry is not stored · Open the folder for writing and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or the drive is closed for writing · Nothing was written · Open it for writing or choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grading period is closed · Nothing was changed · Ask the deputy head if an entry has to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours do not fit: from 1 to {most} · The plan is unchanged · Correct the hours of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of this subject are not in the curriculum yet · The plan is stored and is not ready yet · Ask the deputy head to enter the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import cannot be undone: {count} records were built on it since · Nothing was changed · Take those records back first, then undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be kept in this folder · Nothing was created · Choose a folder on a disk of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is busy for the moment · The last entry is not stored yet · Wait a little and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is open in another window of this computer · Nothing was changed · Close the other window and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was opened by a newer version of the program · The records are intact · Install version {needed} or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for more work than allowed · It was not opened, the records are intact · Call the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file of the journal is damaged in both copies · The records cannot be opened, but they are not erased · Restore the journal from the last archive with the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was changed by something other than this program · The journal was not opened, to protect the records · Call the journal administrator and keep the computer as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the journal was replaced while it was open · Everything stored is intact · Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last journal administrator and one’s own account cannot be closed · The account works as before · Appoint another administrator first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is locked after {days} days · The value stays · Ask the deputy head to allow a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson was cancelled · Nothing was stored · Choose another lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark differs from the proposed one · It is not stored yet: the regulation asks for the reason · Enter the mark with its reason on the page of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark of the archive flash drive cannot be read · The files on it are untouched · Assign the flash drive again or take another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the password does not match · The journal stays closed · Check the keyboard layout and Caps Lock, then type the password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code is out of date · The journal stays closed · Ask the journal administrator for a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password contains the login, the surname or the name of the school · Nothing was changed · Choose a password without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is easy to guess · Nothing was changed · Make it longer, for example four unrelated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is right, but the keys behind it are damaged · The records are intact, others can sign in · Ask the journal administrator to give access again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long · Nothing was changed · Use at most {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short · Nothing was changed · Use at least {least} characters, for example four words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has {plan} hours, the curriculum {curriculum}: difference {difference} · The plan is stored and is not ready yet · Even out the hours, or have the curriculum corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program met something it was not prepared for · Everything stored before is intact · Repeat the act; if it fails again, close the program and open it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection of a password would have been too weak · Nothing was written · Call the journal administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is not in the journal any more · Nothing was changed · Refresh the page with F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of the last visit is damaged · The journal itself was not changed · Ask the journal administrator to check the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key belongs to another school or was replaced · The journal stays closed · Take the newest recovery sheet of this school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a slip in group {group} · The journal stays closed · Compare the group with the printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation cannot be read: {key} · The regulation in force is unchanged · Correct the value and load it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation of the school forbids this entry · Nothing was stored · Use a mark or an absence code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation was not found · Nothing was changed · Choose one from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sealed data is cut or changed · It was not used, the journal is unchanged · Take another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be a deputy head or the principal · Nothing was changed · Ask one of them to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student is in a class on that day already · Nothing was changed · Choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student is in a subgroup of this subject on one of the days · Nothing was changed · Choose another day or end the other membership first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student is not in this class or subgroup on that day · Nothing was changed · Choose another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student was not in this class on that day · The cell is unchanged · Check the date of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is larger than allowed ({limit}) · It was not read, the journal is unchanged · Leave only the needed rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher has not written in this lesson yet · Nothing was entered · Set the reason for the whole day: it counts when the teacher enters the absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {most} characters · It is not stored yet · Make it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume was disposed of by an act · Nothing was changed · Choose another volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook is locked by a password · It was not read, the plan is unchanged · Save it without a password and choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The writing was stopped · The unfinished file is removed, the earlier archives are intact · Start the writing again when ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journal in the data folder · Nothing was changed · Check the folder, or restore the journal from an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account on this computer · Nothing was changed · Choose a person from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text yet · Nothing was stored · Type the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password: {mebibytes} MB are needed · The journal stays closed · Close other programs and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free · The earlier archives are intact, the new one is not written · Take another flash drive or remove old files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lessons cannot be joined · Nothing was changed · Choose two subgroups of one class at one time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This absence code is not open to your duties · The cell is unchanged · Enter н; the homeroom teacher gives the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account can sign in already · Nothing was changed · Change its password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is not in the register of this computer · Nothing was changed · Take an archive that was written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sealed for other people · It was not opened, the journal is unchanged · Ask for a copy made for this school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flash drive is in the register already · Nothing was changed · Choose it in the list or take another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flash drive is not in the register of the school · Nothing was changed · Register it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This flash drive was reported lost · Nothing on it counts any more · Register another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of the FET timetable program · The journal is unchanged · Choose the file that FET exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark is not on the scale of the class · The cell is unchanged · Use the keys named in the line below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is kept by another teacher · Nothing was changed · Ask the teacher of the page to make the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is among the most common ones · Nothing was changed · Choose another, for example four unrelated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts with a wrong password · The journal is closed for this name only · Try again in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people are needed, and both are the same · Nothing was changed · Ask the second one to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read back is not what was written · The new archive is not counted, the earlier ones are intact · Take another flash drive; this one is failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your duties do not include this act · Nothing was changed · Ask the journal administrator if the duty is yours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. Columns are found by their words in any order; nothing is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file holds the plan?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the whole path of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on a disk of this computer. It is encrypted; copies are made by the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the journal kept?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderProblem</name>
    <message>
        <source>The journal cannot be kept in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds files already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied to the internet by a cloud program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a network drive: two computers would damage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is on a removable drive: the journal would leave with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridEntry</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDrawer</name>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about the journal: {person}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>In the training school you may sign in as:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeroomScreen</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not a homeroom teacher in this school year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeroomWords</name>
    <message>
        <source>Absence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence without a valid reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquaintance with the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeal to the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication of photographs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivery of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guardian&apos;s phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalDestination</name>
    <message>
        <source>Lesson complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page to open: neither a course nor a grading period is set up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalGridView</name>
    <message>
        <source>Journal page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter once more closes the lesson: see the question beside the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second mark: type a digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lessons in this period up to today. Ctrl+Shift+F shows those ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no students in the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed into the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ next · ⌫ take back · + second mark · F3 topic · F4 homework · Ctrl+Enter complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardSign</name>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>absence code (keys Y , G J in the Latin layout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept all undisputed suggestions of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept the suggestion, then the next student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another flash drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another lesson of the same student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another mark than the suggested one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a lesson: late, and the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the lessons of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the journal behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find a command or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the field, clear the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lessons of the day; the same letters act on one lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark, then the next student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next student, nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one course, the whole class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the lesson in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the lesson with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the topic into the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the topic into the lesson and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the flash drives again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for another mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason of the day (keys , G Y in the Latin layout)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second mark in the same cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several days: the letter gives them one reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show or hide future lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the entry above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the reason back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the week is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the lessons that are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type «н/а» or «зач»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week before, week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>ordinary lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCompletion</name>
    <message>
        <source>No homework. Ctrl+Enter once more: “none set” is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic. Ctrl+Enter once more closes the lesson without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEntry</name>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — not entered here; allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>&amp;Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Homework: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson before, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {bell} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lesson again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered in this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSide</name>
    <message>
        <source>last: {marks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to the chosen letter, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the language: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose students: F8 in the other tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: {occasion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No guardian on the card: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only write into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter; each line is a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Back to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose students and type the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is known to the system. Save the letters as PDF (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written yet. F8 in the other tabs begins a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only messages are taken back; a letter that went out stays in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the letters. Check that it is on, or save them as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written into the log: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ log · Enter answer · Del take a message back · F8 text · Ctrl+P print · Ctrl+Enter log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is typed in Latin letters: check the keyboard layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. The next one is possible in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} is working (locked)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) are not stored on the disk yet. Wait?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A job is still running. Wait for it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal closes in {seconds} s. Press any key to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>Making the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pages of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: no volume will be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message>
        <source>Enter opens the lesson in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every past lesson is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons that are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons in the timetable on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open any journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable is not loaded yet. The journal administrator loads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson number {number} on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ lesson · Enter open · 1–9 by number · Ctrl+↓ not complete · Alt+←→ other day · Home today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwedLessonsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous lesson (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lessons ahead (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParallelDialog</name>
    <message>
        <source>Give the plan to parallel classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace plans: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of each ticked class is replaced; that can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Fit the width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next better mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written works</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodEntry</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>Accept the undisputed (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date is set for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for another mark than the proposed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written works: {count}, mean {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}, order {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodView</name>
    <message>
        <source>Results of the period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>! {missing} more, lessons left: {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no marks for written works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all periods have a mark yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not attested in one of the periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {target}: too few lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {target}: {ways}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written works are worse than the proposed mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {minimum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing} more, lessons left: {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} : {weight} = {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✕ {missing} more, lessons left: {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodsScreen</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the undisputed suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course or whole class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter accept · digit another mark · F2 «н/а» · Del clear · Ctrl+Enter accept all · Alt+↓ course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to decide one by one: doubtful {doubtful}, not attested {not_attested}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was in the class in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the course (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: another teacher keeps this column, or the period is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is closed: {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course with marks that you may open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole class (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>behind the least number of marks: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}; «н/а» by F2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declare &amp;ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take «ready» back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;parallel classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} hours find no lesson before the year ends: join topics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanImportWizard</name>
    <message>
        <source>Import a plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>! behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRowsModel</name>
    <message>
        <source>Given / expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are a number from 1 to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of row {row}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>No hours are given, 1 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{text}” is not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says {file} hours in all, {counted} were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours are merged with the row above, 1 is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of work “{text}” is not in the regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no topic and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet holds no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is hidden and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut to {most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header: look whether the columns are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no curriculum hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not declared ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum {curriculum} h · difference {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · ahead {ahead}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates are not in the timetable, which is what counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} formulas have no value: open and save the file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is a heading and no topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of hours, the row is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Declare the plan ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the plan to parallel classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of the curriculum…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins new · F2 edit · Del delete · Alt+↑↓ move · Ctrl+V paste · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste rows into the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans replaced: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parallel class whose plan is yours to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You keep no course in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over {hours} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics: {topics} · hours: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the curriculum: {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintProblems</name>
    <message>
        <source>a mark the printed form has no letter for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an absence code the printed form has no letter for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry the regulation forbids on paper: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs the print font does not have: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of the school, class or year is missing or has odd signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson lies outside its grading period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the student number {text} has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text does not fit its place, shorten it: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class and a grading period, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: the class has no archive after the period was closed. Write the archive first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: the period is not closed for this class yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First show a volume: choose a class and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal {title}, {period}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that stop the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the volume of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: no volume was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: actual size, both sides, long edge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ class · Enter show · PgUp PgDn page · Ctrl+G page number · Ctrl+S PDF · Ctrl+P print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Failing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failing or absent without a valid reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the period since {day}; the arrow compares it with the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed without a valid reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is failing or absent without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be written about: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, not explained {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ student · Shift+↑↓ several · F8 letter to those chosen · Tab other list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group {number} of the key on the printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print two copies now and put them into the safe. The sheet is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not the letters of this group. Look at the printed sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Also left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be entered: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the grading period is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the page is kept by {keeper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only: the school year is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — no marks are given in this class ({clause}); allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — not allowed in the journal ({clause})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — this reason is entered by the homeroom teacher; allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponsiblePage</name>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {least} characters. Four unrelated words are easy to remember and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;atronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is 2 to 32 small Latin letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password needs at least {least} characters, for example four words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps the journal of the school makes the accounts of all the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School &amp;year from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and Latin, for the names of archive files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is 2 to 12 Latin letters, digits or hyphens, for example SCH90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of period {number} contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regulation can be changed later; every change takes force from a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two half-years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFrame</name>
    <message>
        <source>Close the journal behind you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page for your duties here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class journal: first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print or save the sheet first: it is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is not made yet. Leave the first run?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Class and subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} · all subjects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>archive %n day(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>archive of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no archive yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the journal behind you: F12 or Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu: Alt or F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsDestination</name>
    <message>
        <source>Read the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course to open: none is set up for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Class and subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: topic into the lesson · Ctrl+Enter: and next · F2 edit · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons with topics and homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan is loaded for this course. Topics can be typed at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written into this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekHeading</name>
    <message>
        <source>Back to this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {day}, {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every absence is explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not explained: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after: Alt+→</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before: Alt+←</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message numerus="yes">
        <source>came late: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>missed: {lessons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lesson missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>not explained: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted by reasons given earlier: %n lesson(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Document of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateness belongs to one lesson: Enter opens the lessons of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guardian on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons in the timetable in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the class yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumLock is off, digits are not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows several days · Enter lessons · Del no reason · Ctrl+Enter week checked · F8 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reason to take back here; Enter opens the lessons of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: reason {letter} taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typed} — no reason; allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Document of the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: certificate, statement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons with gaps: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of the class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkstationPage</name>
    <message>
        <source>&amp;Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown at the foot of every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the school is made here, so this computer becomes the main workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteNotices</name>
    <message>
        <source>Store again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered is kept on the screen and in memory.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
