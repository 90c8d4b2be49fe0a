<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Class journal</source>
        <translation>Класстык журнал</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Журналдын папкасы</translation>
    </message>
    <message>
        <source>Letters of the printed journal: PT Sans, SIL Open Font Licence.</source>
        <translation>Басма журналдын арибинин аты: PT Sans, лицензиясы SIL Open Font Licence.</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>The program needs no network and sends nothing anywhere.</source>
        <translation>Программага тармак керек эмес, ал эч жакка эч нерсе жөнөтпөйт.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Точка</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>Let the cursor of texts blink and bars run</source>
        <translation>Текст курсорунун өчүп-жанышына жана жылып туруучу тилкелерге уруксат берүү</translation>
    </message>
    <message>
        <source>On the keypad the decimal key is «н», the slash is «б»</source>
        <translation>Цифралык баскычта үтүр — «н», жантык сызык — «б»</translation>
    </message>
    <message>
        <source>Say the next student to a screen reader</source>
        <translation>Кийинки окуучуну экранды окуучу программага айтуу</translation>
    </message>
</context>
<context>
    <name>AccountActs</name>
    <message>
        <source>Closing the account</source>
        <translation>Кирүүнү жабуу</translation>
    </message>
    <message>
        <source>Codes for the first log-in</source>
        <translation>Биринчи кирүү үчүн коддор</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Ырастоо</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>&amp;Look through all journals</source>
        <translation>Бардык журналдарды &amp;карап чыгуу</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Корутунду</translation>
    </message>
    <message>
        <source>Entry of the plan</source>
        <translation>Пландын пункту</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Актыны жазуу</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>What the check came to, and until when to mend it</source>
        <translation>Текшерүү эмне менен бүттү жана качанга чейин оңдоо керек</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Азыр эмес</translation>
    </message>
    <message>
        <source>&amp;Password of {person}</source>
        <translation>&amp;Сырсөз: {person}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Токтотуу</translation>
    </message>
    <message>
        <source>&amp;Write the archive</source>
        <translation>Архивди жазуу</translation>
    </message>
    <message>
        <source>Assi&amp;gn this flash drive…</source>
        <translation>Бул флешканы &amp;дайындоо…</translation>
    </message>
    <message>
        <source>Confi&amp;rm and write</source>
        <translation>Ы&amp;растоо жана жазуу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Prepared: {ready} of {wanted}</source>
        <translation>Даярдалды: {wanted} ичинен {ready}</translation>
    </message>
    <message>
        <source>Stopping: finished classes stay, the unfinished file is removed</source>
        <translation>Токтотулууда: даяр класстар калат, жазылып бүтпөгөн файл өчүрүлөт</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Архив жазылууда</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Сырсөзүңүз</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>&amp;What was found</source>
        <translation>&amp;Эмне табылды</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Корутунду</translation>
    </message>
    <message>
        <source>Duties and acts</source>
        <translation>Милдеттер жана актылар</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Милдет</translation>
    </message>
    <message>
        <source>Found, in order of all</source>
        <translation>Табылганы: баарынын канчасы жайында</translation>
    </message>
    <message>
        <source>Look through all journals</source>
        <translation>Бардык журналдарды карап чыгуу</translation>
    </message>
    <message>
        <source>Looked through, nothing recorded yet</source>
        <translation>Каралып чыкты, азырынча эч нерсе жазылган жок</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Жаңы акт</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Актыны жазуу</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Сын-пикир</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Take the act back</source>
        <translation>Актыны алып салуу</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>The act is recorded, and everybody was told their part</source>
        <translation>Акт жазылды, ар кимге өз бөлүгү билдирилди</translation>
    </message>
    <message>
        <source>The act is taken back; Ctrl+Z makes it again</source>
        <translation>Акт алынып салынды; Ctrl+Z аны кайра түзөт</translation>
    </message>
    <message>
        <source>There is no act in this row</source>
        <translation>Бул сапта акт жок</translation>
    </message>
    <message>
        <source>There is no school year yet, or the regulation names no duty of control</source>
        <translation>Окуу жылы азырынча жок же жобо көзөмөл милдеттерин атабайт</translation>
    </message>
    <message>
        <source>Type the conclusion first</source>
        <translation>Адегенде корутундуну жазыңыз</translation>
    </message>
    <message>
        <source>Type the days first, for example 24.11.2026</source>
        <translation>Адегенде күндөрдү жазыңыз, мисалы 24.11.2026</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Эмне табылды</translation>
    </message>
    <message>
        <source>not yet: {names}</source>
        <translation>азырынча жок: {names}</translation>
    </message>
    <message>
        <source>{read} of {told} have read their part</source>
        <translation>{told} кишиден {read} таанышты</translation>
    </message>
    <message>
        <source>↑↓ period · Enter found · Ins act · Ctrl+J look · Ctrl+Enter record · Del take back · Ctrl+P print</source>
        <translation>↑↓ мезгил · Enter табылганы · Ins акт · Ctrl+J карап чыгуу · Ctrl+Enter жазуу · Del алып салуу · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>AddLessonDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>A lesson beside the timetable</source>
        <translation>Расписаниеден тышкары сабак</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Сабак кошуу</translation>
    </message>
    <message>
        <source>Lesson &amp;number</source>
        <translation>Сабактын &amp;номери</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>&amp;Add the workstation</source>
        <translation>Точка &amp;кошуу</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Даяр</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Азыр эмес</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Ка&amp;бинет</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Токтотуу</translation>
    </message>
    <message>
        <source>1. Install the program and start it, with the flash drive plugged in.</source>
        <translation>1. Программаны орнотуп, флешканы салып туруп ишке киргизиңиз.</translation>
    </message>
    <message>
        <source>2. Choose «Further workstation of a school» and this file.</source>
        <translation>2. «Мектептин дагы бир точкасы» дегенди жана ушул файлды тандаңыз.</translation>
    </message>
    <message>
        <source>3. Sign in with your own log-in and password: the journal opens.</source>
        <translation>3. Логиниңизди жана сырсөзүңүздү киргизиңиз: журнал ачылат.</translation>
    </message>
    <message>
        <source>A folder for the file of the workstation</source>
        <translation>Точканын файлы үчүн папка</translation>
    </message>
    <message>
        <source>A further workstation</source>
        <translation>Дагы бир точка</translation>
    </message>
    <message>
        <source>Fla&amp;sh drive for its file</source>
        <translation>Анын файлы үчүн &amp;флешка</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Аталы&amp;шы</translation>
    </message>
    <message>
        <source>Name of the workstation</source>
        <translation>Точканын аталышы</translation>
    </message>
    <message>
        <source>On the new computer:</source>
        <translation>Жаңы компьютерде:</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Stopped. No workstation was added.</source>
        <translation>Токтотулду. Точка кошулган жок.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>The file is good for one computer. Delete it when the workstation is set up.</source>
        <translation>Файл бир компьютерге гана жарайт. Точка иштей баштаганда аны өчүрүңүз.</translation>
    </message>
    <message>
        <source>The new computer joins with a file on a flash drive. It holds a sealed copy of the whole base, which only the journal administrator and the archive officer can open: carry it yourself.</source>
        <translation>Жаңы компьютер флешкадагы файл менен кошулат. Анда бүт базанын мөөр басылган көчүрмөсү бар, аны журналдын администратору менен архивге жооптуу гана ача алат. Флешканы өзүңүз алып барыңыз.</translation>
    </message>
    <message>
        <source>The workstation is added. Its file {name} is written and read back.</source>
        <translation>Точка кошулду. Анын {name} файлы жазылып, кайра окулду.</translation>
    </message>
    <message>
        <source>The workstation needs a name.</source>
        <translation>Точканын аталышы болушу керек.</translation>
    </message>
    <message>
        <source>Type your password: the file holds a copy of the whole base.</source>
        <translation>Сырсөзүңүздү киргизиңиз: файлда бүт базанын көчүрмөсү бар.</translation>
    </message>
    <message>
        <source>Writing the file of the workstation</source>
        <translation>Точканын файлын жазуу</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;Сырсөзүңүз</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Сырсөзүңүз</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Бекитүү…</translation>
    </message>
    <message>
        <source>&amp;Order №</source>
        <translation>&amp;Буйрук №</translation>
    </message>
    <message>
        <source>&amp;Protocol №</source>
        <translation>П&amp;ротокол №</translation>
    </message>
    <message>
        <source>&amp;dated</source>
        <translation>&amp;күнү</translation>
    </message>
    <message>
        <source>Confirm the edition</source>
        <translation>Редакцияны бекитүү</translation>
    </message>
    <message>
        <source>Confirm the new edition</source>
        <translation>Жаңы редакцияны бекитүү</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Буйруктун күнү</translation>
    </message>
    <message>
        <source>Date of the protocol</source>
        <translation>Протоколдун күнү</translation>
    </message>
    <message>
        <source>Days are typed as 28.12.2026</source>
        <translation>Күндөр мындай терилет: 28.12.2026</translation>
    </message>
    <message>
        <source>In force fro&amp;m</source>
        <translation>Кү&amp;чүнө кирет</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күчүнө кирет</translation>
    </message>
    <message>
        <source>Leave it a draft</source>
        <translation>Долбоор бойдон калтыруу</translation>
    </message>
    <message>
        <source>Nothing that was done before that day is judged anew; the edition before ends with it.</source>
        <translation>Ал күнгө чейин жасалгандар кайра бааланбайт; мурунку редакция ошол күндөн тартып күчүн жоготот.</translation>
    </message>
    <message>
        <source>Number and date of the order and the day it comes into force are needed.</source>
        <translation>Буйруктун номери менен күнү жана күчүнө кирүү күнү керек.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Эмне өзгөрөт</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Сырсөзүңүздү киргизиңиз: бул үчүн ПИН жетишсиз.</translation>
    </message>
    <message>
        <source>da&amp;ted</source>
        <translation>кү&amp;нү</translation>
    </message>
</context>
<context>
    <name>AfterRun</name>
    <message numerus="yes">
        <source>%n old archive(s) may go. The last four of every class stay, each was read in full.</source>
        <translation>
            <numerusform>%n эски архивди өчүрүүгө болот. Ар бир класстын акыркы төртөө калат, алардын ар бири толугу менен окулган.</numerusform>
            <numerusform>%n эски архивди өчүрүүгө болот. Ар бир класстын акыркы төртөө калат, алардын ар бири толугу менен окулган.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking which old archives may go…</source>
        <translation>Кайсы эски архивдерди өчүрүүгө болору текшерилүүдө…</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Орун бошотуу…</translation>
    </message>
    <message>
        <source>Nothing may go: the last four archives of every class stay.</source>
        <translation>Өчүрө турган нерсе жок: ар бир класстын акыркы төрт архиви калат.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Аларды өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the flash drive: %n archive(s).</source>
        <translation>
            <numerusform>Флешкадан %n архив өчүрүлдү.</numerusform>
            <numerusform>Флешкадан %n архив өчүрүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stopped: nothing was removed from the flash drive.</source>
        <translation>Токтотулду: флешкадан эч нерсе өчүрүлгөн жок.</translation>
    </message>
    <message>
        <source>The archives that stay are read once more, then the old ones go…</source>
        <translation>Кала турган архивдер дагы бир жолу окулат, андан кийин эскилери өчүрүлөт…</translation>
    </message>
    <message>
        <source>The system keeps {drive}. Close the windows that show it, eject it in the file manager, and pull it out when the light has gone.</source>
        <translation>Система {drive} флешкасын кармап турат. Ал ачык турган терезелерди жаап, проводниктен чыгарып, чырагы өчкөндө сууруңуз.</translation>
    </message>
    <message>
        <source>{drive} may be pulled out now. Put it in once more later: the week is confirmed by that.</source>
        <translation>{drive} сууруса болот. Кийин аны дагы бир жолу салыңыз: апта ошону менен ырасталат.</translation>
    </message>
</context>
<context>
    <name>AllPage</name>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Failed &amp;tries only</source>
        <translation>&amp;Ишке ашпаган аракеттер гана</translation>
    </message>
    <message>
        <source>Log-ins of all</source>
        <translation>Кирүүлөр журналы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Whose log-ins</source>
        <translation>Кимдин кирүүлөрү</translation>
    </message>
</context>
<context>
    <name>ArchiveHeading</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн мурун</numerusform>
            <numerusform>%n күн мурун</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive on a flash drive</source>
        <translation>Флешкага архив</translation>
    </message>
    <message>
        <source>C&amp;heck a file…</source>
        <translation>Файлды те&amp;кшерүү…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drag a file onto this page</source>
        <translation>Ctrl+O же файлды ушул бетке сүйрөп келиңиз</translation>
    </message>
    <message>
        <source>last archive {moment}, {age}</source>
        <translation>акыркы архив: {moment}, {age}</translation>
    </message>
    <message>
        <source>there is no archive yet</source>
        <translation>архив азырынча жок</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
</context>
<context>
    <name>ArchiveHistory</name>
    <message>
        <source>&amp;Files of this run</source>
        <translation>Азыр ж&amp;азылды</translation>
    </message>
    <message>
        <source>Archives of this &amp;year</source>
        <translation>Ушул &amp;жылдын архивдери</translation>
    </message>
    <message>
        <source>Archives of this year</source>
        <translation>Ушул жылдын архивдери</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files of this run</source>
        <translation>Азыр жазылды</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nothing has been archived this year yet</source>
        <translation>Бул жылы архив али жазылган эмес</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
</context>
<context>
    <name>ArchiveRestoreDialog</name>
    <message numerus="yes">
        <source>%n archive(s) are whole and bring nothing: the journal holds all of it.</source>
        <translation>
            <numerusform>%n архив бүтүн жана эч нерсе кошпойт: журналда мунун баары бар.</numerusform>
            <numerusform>%n архив бүтүн жана эч нерсе кошпойт: журналда мунун баары бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) would come back in all.</source>
        <translation>
            <numerusform>Баары болуп %n жазуу кайтып келет.</numerusform>
            <numerusform>Баары болуп %n жазуу кайтып келет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Кайтаруу…</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Кийин</translation>
    </message>
    <message>
        <source>Another version of the program wrote its pages: its log was checked, its pages were not.</source>
        <translation>Беттер программанын башка версиясы менен жазылган: жазуулар журналы текшерилди, беттер текшерилген жок.</translation>
    </message>
    <message>
        <source>Checking the archives once more, every entry of them…</source>
        <translation>Архивдер дагы бир жолу текшерилүүдө, алардын ар бир жазуусу…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>First you: the lost entries are brought back into the journal. Type your password.</source>
        <translation>Адегенде сиз: жоголгон жазуулар журналга кайтарылат. Сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>Nothing can be brought back so: keep everything as it is and call the journal administrator.</source>
        <translation>Мындайча эч нерсени кайтарууга болбойт: баарын ошол бойдон калтырып, журналдын администраторун чакырыңыз.</translation>
    </message>
    <message>
        <source>Nothing of today&apos;s journal goes; where both say something, the later entry counts.</source>
        <translation>Бүгүнкү журналдан эч нерсе жоголбойт; экөөндө тең жазылган болсо, кийинки жазуу туура.</translation>
    </message>
    <message>
        <source>The archives are being checked in full and compared with today&apos;s journal…</source>
        <translation>Архивдер толугу менен текшерилип, бүгүнкү журнал менен салыштырылууда…</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Кайтара турган нерсе жок.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Бүт мектеп</translation>
    </message>
    <message numerus="yes">
        <source>and %n more archive(s)</source>
        <translation>
            <numerusform>жана дагы %n архив</numerusform>
            <numerusform>жана дагы %n архив</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, archive No. {number} of the week {week} is whole; missing in the journal: class {own}, school {shared}.</source>
        <translation>{title}, № {number} архив, {week} апта бүтүн; журналда жок жазуулар: класстыкы {own}, мектептики {shared}.</translation>
    </message>
    <message>
        <source>{title}: entry {sequence} of the log differs. In the journal: {ours}, {our_time}. In the archive: {theirs}, {their_time}.</source>
        <translation>{title}: {sequence}-жазуу айырмаланат. Журналда: {ours}, {our_time}. Архивде: {theirs}, {their_time}.</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>An archive to check</source>
        <translation>Текшериле турган архив</translation>
    </message>
    <message>
        <source>An archive to read</source>
        <translation>Окуу үчүн архив</translation>
    </message>
    <message>
        <source>Archives are made on the main workstation. Here you can check and read them.</source>
        <translation>Архивдерди башкы точка жасайт. Бул жерде аларды текшерип, окуса болот.</translation>
    </message>
    <message>
        <source>Check an archive file…</source>
        <translation>Архив файлын текшерүү…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Толуктук</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Ташыгычтар</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Өткөрүп берүү</translation>
    </message>
    <message>
        <source>Old archive</source>
        <translation>Эски архив</translation>
    </message>
    <message>
        <source>Open an old archive…</source>
        <translation>Эски архивди ачуу…</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>Өткөн жылдар</translation>
    </message>
    <message>
        <source>Restore the base…</source>
        <translation>Базаны калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
</context>
<context>
    <name>ArchiveViewerPage</name>
    <message>
        <source>&amp;Another archive…</source>
        <translation>&amp;Башка архив…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Издөө</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Табылды: %n</numerusform>
            <numerusform>Табылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Окуу мезгили</translation>
    </message>
    <message>
        <source>Open an archive to read it. The journal of today is not touched.</source>
        <translation>Окуу үчүн архивди ачыңыз. Бүгүнкү журналга тийилбейт.</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Архивди ачуу…</translation>
    </message>
    <message>
        <source>Opening {name}: every entry is verified first…</source>
        <translation>{name} ачылууда: адегенде ар бир жазуу текшерилет…</translation>
    </message>
    <message>
        <source>P&amp;rint the period…</source>
        <translation>Мезгилди б&amp;асуу…</translation>
    </message>
    <message>
        <source>Print the period</source>
        <translation>Мезгилди басуу</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Архивден издөө</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметтер</translation>
    </message>
    <message>
        <source>TRAINING, read only</source>
        <translation>ОКУУ АРХИВИ, окуу үчүн гана</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Беттер даярдалууда…</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>окуу үчүн гана</translation>
    </message>
    <message>
        <source>student, topic, homework</source>
        <translation>окуучу, тема, тапшырма</translation>
    </message>
    <message>
        <source>↑↓ subject · Ctrl+F search · Ctrl+P print the period · Ctrl+O another archive</source>
        <translation>↑↓ предмет · Ctrl+F издөө · Ctrl+P мезгилди басуу · Ctrl+O башка архив</translation>
    </message>
</context>
<context>
    <name>ArchiveViewerWords</name>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>тапшырма</translation>
    </message>
    <message>
        <source>student</source>
        <translation>окуучу</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>{class_title} · {year} · archive No. {number} of {moment}, week {week}</source>
        <translation>{class_title} · {year} · № {number} архив, {moment}, {week} апта</translation>
    </message>
    <message>
        <source>{moment}: {before} → {value} — {author}</source>
        <translation>{moment}: {before} → {value} — {author}</translation>
    </message>
    <message>
        <source>{moment}: {value} — {author}</source>
        <translation>{moment}: {value} — {author}</translation>
    </message>
    <message>
        <source>{student}, {day}:</source>
        <translation>{student}, {day}:</translation>
    </message>
    <message>
        <source>{student}, {day}: nothing was ever entered here.</source>
        <translation>{student}, {day}: бул жерге эч качан эч нерсе киргизилген эмес.</translation>
    </message>
</context>
<context>
    <name>ArchiveWeekPage</name>
    <message numerus="yes">
        <source>%n class(es) to {drive}</source>
        <translation>
            <numerusform>{drive} үчүн %n класс</numerusform>
            <numerusform>{drive} үчүн %n класс</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Архив үчүн папка</translation>
    </message>
    <message>
        <source>Act of archiving</source>
        <translation>Архивдөө жөнүндө акт</translation>
    </message>
    <message>
        <source>Choose a folder for the archive…</source>
        <translation>Архив үчүн папка тандоо…</translation>
    </message>
    <message>
        <source>Every class has its archive of this week. Tick a class to write it once more</source>
        <translation>Ар бир класстын бул аптадагы архиви бар. Кайра жазуу үчүн классты белгилеңиз</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>The flash drive is being read: wait, or stop it below</source>
        <translation>Флешка окулууда: күтүңүз же төмөндө окууну токтотуңуз</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>Бул окуу жылында класстар азырынча жок</translation>
    </message>
    <message>
        <source>There is no archive of this week yet: nothing to put into an act</source>
        <translation>Бул аптанын архиви азырынча жок: актыга киргизе турган нерсе жок</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Архивди жазуу</translation>
    </message>
    <message>
        <source>{drive} is not assigned to the school yet. Assign it once, then it takes archives</source>
        <translation>{drive} мектепке дайындала элек. Аны бир жолу дайындаңыз, ошондо ал архивдерди кабыл алат</translation>
    </message>
    <message>
        <source>↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check · Ctrl+P act</source>
        <translation>↑↓ флешка же класс · Боштук белгилөө · Enter жазуу · F5 жаңыртуу · Ctrl+O текшерүү · Ctrl+P акт</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>! due since {day}</source>
        <translation>! {day} баштап мөөнөтү келген</translation>
    </message>
    <message>
        <source>! not closed</source>
        <translation>! жабылган эмес</translation>
    </message>
    <message>
        <source>A flash drive of another school. Nothing on it is changed.</source>
        <translation>Башка мектептин флешкасы. Анда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>A flash drive that was never assigned to a school.</source>
        <translation>Эч бир мектепке дайындалбаган флешка.</translation>
    </message>
    <message>
        <source>A genuine and complete archive.</source>
        <translation>Архив чыныгы жана толук.</translation>
    </message>
    <message>
        <source>A genuine archive, but a newer one of this class is known. Look for the newer one.</source>
        <translation>Архив чыныгы, бирок бул класстын жаңыраак архиви белгилүү. Жаңысын табыңыз.</translation>
    </message>
    <message>
        <source>A genuine archive, nothing in it is changed.</source>
        <translation>Архив чыныгы, анда эч нерсе өзгөртүлгөн эмес.</translation>
    </message>
    <message>
        <source>A newer archive of the class is in the history.</source>
        <translation>Тарыхта бул класстын жаңыраак архиви бар.</translation>
    </message>
    <message>
        <source>Another archive with the same number is known here: the journal was kept in two places. Keep both files and tell the journal administrator.</source>
        <translation>Бул жерде ошол эле номердеги башка архив белгилүү: журнал эки жерде жүргүзүлгөн. Эки файлды тең сактап, журналдын администраторуна билдириңиз.</translation>
    </message>
    <message>
        <source>Choose the flash drive with ↑↓</source>
        <translation>Флешканы ↑↓ жебелери менен тандаңыз</translation>
    </message>
    <message>
        <source>Every entry of the log: order, signature, right of its author at that time</source>
        <translation>Журналдын ар бир жазуусу: тартиби, кол тамгасы, автордун ошол учурдагы укугу</translation>
    </message>
    <message>
        <source>Fewer than two flash drives are in use. Assign a second one and keep it in another place.</source>
        <translation>Иште экиден аз флешка. Экинчисин дайындап, аны башка жерде сактаңыз.</translation>
    </message>
    <message>
        <source>Flash drive {label} of this school.</source>
        <translation>Бул мектептин {label} флешкасы.</translation>
    </message>
    <message>
        <source>Flash drive {label} was reported lost. Nothing on it counts; tell the deputy head it was found.</source>
        <translation>{label} флешкасы жоголду деп жазылган. Андагы эч нерсе эсептелбейт; табылганын окуу бөлүмүнүн башчысына айтыңыз.</translation>
    </message>
    <message>
        <source>Freshness by the register of this computer</source>
        <translation>Бул компьютердин реестри боюнча жаңылыгы</translation>
    </message>
    <message>
        <source>In the history: {title}, week {week}, number {number}.</source>
        <translation>Тарыхта: {title}, {week} апта, № {number}.</translation>
    </message>
    <message>
        <source>It carries the mark of this school, but it is not in the register of this computer.</source>
        <translation>Анда бул мектептин белгиси бар, бирок бул компьютердин реестринде ал жок.</translation>
    </message>
    <message>
        <source>It is newer than the journal of this computer: the journal was put back from an old copy, or exchanged. Tell the journal administrator.</source>
        <translation>Ал бул компьютердеги журналдан жаңыраак: журнал эски көчүрмөдөн кайтарылган же алмаштырылган. Журналдын администраторуна билдириңиз.</translation>
    </message>
    <message>
        <source>It is not in the history of this computer.</source>
        <translation>Бул компьютердин тарыхында ал жок.</translation>
    </message>
    <message>
        <source>It is the newest archive of the class.</source>
        <translation>Бул класстын акыркы архиви.</translation>
    </message>
    <message>
        <source>Its mark cannot be read. Nothing on it is changed.</source>
        <translation>Анын белгиси окулбайт. Анда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>None of these can take an archive. Put in another flash drive</source>
        <translation>Архивге бирөө да ылайыктуу эмес. Башка флешканы салыңыз</translation>
    </message>
    <message>
        <source>Only the file, its signature and who signed it were checked. Sign in and check it again: then what is inside, its log and its freshness are checked too.</source>
        <translation>Файл, кол коюу жана кол койгон адам гана текшерилди. Кирип, дагы бир жолу текшериңиз: анда ичиндегиси, жазуулар журналы жана жаңылыгы да текшерилет.</translation>
    </message>
    <message>
        <source>Pages and tables were replayed from the log and agree</source>
        <translation>Беттер жана таблицалар жазуулар боюнча кайра түзүлүп, дал келди</translation>
    </message>
    <message>
        <source>Put in the flash drive {label}: it appears here by itself</source>
        <translation>{label} флешкасын салыңыз: ал бул жерде өзү пайда болот</translation>
    </message>
    <message>
        <source>Put in the flash drive: it appears here by itself</source>
        <translation>Флешканы салыңыз: ал бул жерде өзү пайда болот</translation>
    </message>
    <message>
        <source>TRAINING archive of invented people.</source>
        <translation>Ойдон чыгарылган адамдардын ОКУУ архиви.</translation>
    </message>
    <message>
        <source>The archive is damaged or changed. Take another copy and replace this flash drive.</source>
        <translation>Архив бузулган же өзгөртүлгөн. Башка көчүрмөнү алып, бул флешканы алмаштырыңыз.</translation>
    </message>
    <message>
        <source>The archive is not from this school. Check where the file comes from.</source>
        <translation>Архив бул мектептики эмес. Файл кайдан алынганын текшериңиз.</translation>
    </message>
    <message>
        <source>The content was opened, the hashes of all its parts agree</source>
        <translation>Мазмуну ачылды, бардык бөлүктөрдүн текшерүү суммалары туура</translation>
    </message>
    <message>
        <source>The file is whole: container, manifest, signature, hash of its content</source>
        <translation>Файл бүтүн: контейнер, тизмек, кол тамга, мазмундун текшерүү суммасы</translation>
    </message>
    <message>
        <source>The journal shows what nobody signed: {places}. The archive holds what was signed. Show this to the deputy head and let the journal be checked.</source>
        <translation>Журналда эч ким кол койбогон маани турат: {places}. Архивге кол коюлганы жазылды. Муну завучка көрсөтүңүз, журнал текшерилсин.</translation>
    </message>
    <message>
        <source>The school appointed the signer: certificates up to the key of the school</source>
        <translation>Кол койгонду мектеп дайындаган: мектептин ачкычына чейинки күбөлүктөр</translation>
    </message>
    <message>
        <source>This computer knows no school: compare the fingerprint with paper.</source>
        <translation>Бул компьютерде мектеп жок: изди кагаз менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>This flash drive is not in the register yet. Assign it to the school</source>
        <translation>Бул флешка реестрде жок. Аны мектепке дайындаңыз</translation>
    </message>
    <message>
        <source>a newer one is known</source>
        <translation>жаңырагы белгилүү</translation>
    </message>
    <message>
        <source>act of control</source>
        <translation>көзөмөл актысы</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>туура</translation>
    </message>
    <message>
        <source>another archive with the same number is known</source>
        <translation>ошол эле номердеги башка архив белгилүү</translation>
    </message>
    <message>
        <source>another archive with the same number: keep both and call the deputy head</source>
        <translation>ошол эле номердеги башка архив: экөөнү тең сактап, окуу бөлүмүнүн башчысын чакырыңыз</translation>
    </message>
    <message>
        <source>archive flash drive</source>
        <translation>архив флешкасы</translation>
    </message>
    <message>
        <source>archive of {day}</source>
        <translation>архив {day}</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>жазылууда</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>{day} чейин</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>баа берүүгө болбойт</translation>
    </message>
    <message>
        <source>card not complete</source>
        <translation>карточка толук эмес</translation>
    </message>
    <message>
        <source>chosen folder</source>
        <translation>тандалган папка</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ырасталган</translation>
    </message>
    <message>
        <source>course without a teacher</source>
        <translation>мугалимсиз предмет</translation>
    </message>
    <message>
        <source>damaged or changed</source>
        <translation>бузулган же өзгөртүлгөн</translation>
    </message>
    <message>
        <source>differs: verify both files</source>
        <translation>айырмаланат: эки файлды тең текшериңиз</translation>
    </message>
    <message>
        <source>disk of this computer</source>
        <translation>компьютердин диски</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>туура эмес</translation>
    </message>
    <message>
        <source>flash drive</source>
        <translation>флешка</translation>
    </message>
    <message>
        <source>flash drive lost</source>
        <translation>флешка жоголду</translation>
    </message>
    <message>
        <source>flash drive of another school</source>
        <translation>бөтөн флешка</translation>
    </message>
    <message>
        <source>freshness cannot be judged: no archive of this class is known</source>
        <translation>жаңылыгына баа берүүгө болбойт: бул класстын архивдери бул жерде жок</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>берилген</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>иште</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>lessons not complete</source>
        <translation>сабактар толтурулган эмес</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>жоголгон</translation>
    </message>
    <message>
        <source>missing this week</source>
        <translation>апта үчүн жок</translation>
    </message>
    <message>
        <source>never</source>
        <translation>эч качан</translation>
    </message>
    <message>
        <source>newer than the journal of this computer</source>
        <translation>бул компьютердин журналынан жаңыраак</translation>
    </message>
    <message>
        <source>newer than the journal: this computer is behind its own archive</source>
        <translation>журналдан жаңыраак: бул компьютер өз архивинен артта калган</translation>
    </message>
    <message>
        <source>no archive yet</source>
        <translation>архивдер азырынча жок</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>туулган күнү жок</translation>
    </message>
    <message>
        <source>no guardian</source>
        <translation>ата-энеси же камкорчусу жок</translation>
    </message>
    <message>
        <source>no term set: it stays</source>
        <translation>мөөнөтү берилген эмес: сакталат</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
    <message>
        <source>not assigned to the school yet</source>
        <translation>мектепке дайындала элек</translation>
    </message>
    <message>
        <source>not checked: sealed to others, or stopped before</source>
        <translation>текшерилген жок: башкалар үчүн шифрленген же текшерүү эрте бүткөн</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>жазылган жок</translation>
    </message>
    <message>
        <source>of another school</source>
        <translation>башка мектептики</translation>
    </message>
    <message>
        <source>older, a newer one is known</source>
        <translation>эски, жаңырагы белгилүү</translation>
    </message>
    <message>
        <source>only on {first}</source>
        <translation>{first} ичинде гана</translation>
    </message>
    <message>
        <source>only on {second}</source>
        <translation>{second} ичинде гана</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>план даяр эмес</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>окулду жана салыштырылды</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>окуу үчүн гана</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>жоголду деп жазылган</translation>
    </message>
    <message>
        <source>summary sheet</source>
        <translation>жыйынтык ведомосту</translation>
    </message>
    <message>
        <source>system disk</source>
        <translation>системалык диск</translation>
    </message>
    <message>
        <source>the newest known</source>
        <translation>белгилүүлөрдүн эң жаңысы</translation>
    </message>
    <message>
        <source>the newest of its class</source>
        <translation>өз классынын эң жаңысы</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>экөөндө тең бирдей</translation>
    </message>
    <message>
        <source>too little room</source>
        <translation>орун аз</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>алмашуудан кийин эки маани</translation>
    </message>
    <message>
        <source>week not archived</source>
        <translation>жума архивделген эмес</translation>
    </message>
    <message>
        <source>week not checked</source>
        <translation>жума текшерилген эмес</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>жазылат</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>жазылды жана салыштырылды</translation>
    </message>
    <message>
        <source>written, not confirmed</source>
        <translation>жазылган, ырасталган эмес</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{wanted} ичинен {count}</translation>
    </message>
    <message>
        <source>{count}, the oldest of {day}, past the term: {overdue}</source>
        <translation>{count}, эң эскиси {day}, мөөнөтү өткөнү: {overdue}</translation>
    </message>
    <message>
        <source>{day}, the term is over</source>
        <translation>{day}, мөөнөтү бүттү</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, бүгүн</translation>
    </message>
    <message>
        <source>{day}, with a copy of the base: give the base a new key</source>
        <translation>{day}, базанын көчүрмөсү менен: базанын ачкычын алмаштырыңыз</translation>
    </message>
    <message>
        <source>{day}, {days} d. ago</source>
        <translation>{day}, {days} күн мурун</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{total} ичинен {free}</translation>
    </message>
    <message>
        <source>{label} · with {holder}</source>
        <translation>{label} · кимде: {holder}</translation>
    </message>
    <message>
        <source>{label}: its last archive is {days} days old.</source>
        <translation>{label}: акыркы архивге {days} күн.</translation>
    </message>
    <message>
        <source>{label}: there is no archive on it yet.</source>
        <translation>{label}: анда архив азырынча жок.</translation>
    </message>
    <message>
        <source>{place}: «{shown}» instead of «{signed}»</source>
        <translation>{place}: «{signed}» ордуна «{shown}»</translation>
    </message>
    <message>
        <source>{title}: collecting the pages and the log</source>
        <translation>{title}: беттер жана өзгөртүүлөр журналы чогултулууда</translation>
    </message>
    <message>
        <source>{title}: giving the file its final name</source>
        <translation>{title}: файл акыркы атын алууда</translation>
    </message>
    <message>
        <source>{title}: reading back and comparing</source>
        <translation>{title}: кайра окулуп, салыштырылууда</translation>
    </message>
    <message>
        <source>{title}: writing to the flash drive</source>
        <translation>{title}: флешкага жазылууда</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ жабык</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ окулбайт</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ бузулган</translation>
    </message>
    <message>
        <source>✕ not from this school</source>
        <translation>✕ бул мектептики эмес</translation>
    </message>
    <message>
        <source>✕ not on the flash drive</source>
        <translation>✕ флешкада жок</translation>
    </message>
</context>
<context>
    <name>ArchiveWriting</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>Finished before that: %n class(es).</source>
        <translation>
            <numerusform>Буга чейин %n класс жазылды.</numerusform>
            <numerusform>Буга чейин %n класс жазылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Stopped. The unfinished file is removed, the earlier archives are intact.</source>
        <translation>Токтотулду. Бүтпөгөн файл өчүрүлдү, мурунку архивдер бүтүн.</translation>
    </message>
    <message>
        <source>The password does not match. Nothing is written. Check the keyboard layout and Caps Lock.</source>
        <translation>Сырсөз туура келбейт. Эч нерсе жазылган жок. Клавиатура тилин жана Caps Lock&apos;ту текшериңиз.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n class(es) on {drive}. Eject it before you pull it out.</source>
        <translation>
            <numerusform>{drive} үчүн %n класс жазылды жана салыштырылды. Чыгаруудан мурун аны системадан бошотуңуз.</numerusform>
            <numerusform>{drive} үчүн %n класс жазылды жана салыштырылды. Чыгаруудан мурун аны системадан бошотуңуз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivedPages</name>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Choose a cell: who entered what, and when</source>
        <translation>Уячаны тандаңыз: ким, эмнени жана качан киргизген</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Оңдоолор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Тапшырма</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Page of the journal</source>
        <translation>Журналдын бети</translation>
    </message>
    <message>
        <source>Parts of the archive</source>
        <translation>Архивдин бөлүктөрү</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher: {names}</source>
        <translation>Мугалим: {names}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation>Темалар жана тапшырмалар</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Жазылды</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>A PIN of six digits brings you back to your locked journal faster. It can be set in the menu at any time.</source>
        <translation>Алты цифралуу ПИН жабык журналга тезирээк кайтарат. Аны менюдан каалаган убакта коюуга болот.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the journal lacked entries that I had seen there before: {count}. Check the journal and compare it with the last archive.</source>
        <translation>Журналга киргенимде ({place}) мен буга чейин ошол жерден көргөн жазуулар жок болуп чыкты: {count}. Журналды текшерип, акыркы архив менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the record of what I had seen of the journal was damaged. Check the journal and compare it with the last archive.</source>
        <translation>Журналга киргенимде ({place}) мен андан эмнени көргөнүм тууралуу белги бузулган болуп чыкты. Журналды текшерип, акыркы архив менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the record of what I had seen of the journal was gone. Check the journal and compare it with the last archive.</source>
        <translation>Журналга киргенимде ({place}) мен андан эмнени көргөнүм тууралуу белги жок болуп чыкты. Журналды текшерип, акыркы архив менен салыштырыңыз.</translation>
    </message>
    <message>
        <source>Entries that you saw at this computer are missing from the journal: {count}. Call the deputy head and the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>Сиз бул компьютерде көргөн жазуулар журналда жетишпейт: {count}. Окуу бөлүмүнүн башчысына жана журналдын администраторуна айтыңыз. Иштей берсе болот, муну менен эч нерсе жашырылбайт.</translation>
    </message>
    <message>
        <source>Failed tries under your name since you were here last: {count}, the last one {moment}</source>
        <translation>Акыркы кирүүңүздөн бери сиздин атыңыз менен ишке ашпаган аракеттер: {count}, акыркысы {moment}</translation>
    </message>
    <message>
        <source>New document: {title}</source>
        <translation>Жаңы документ: {title}</translation>
    </message>
    <message>
        <source>New documents: {count}, the last one: {title}</source>
        <translation>Жаңы документтер: {count}, акыркысы: {title}</translation>
    </message>
    <message>
        <source>Notes from colleagues that you have not read: {count}</source>
        <translation>Сиз окубаган кесиптештердин каттары: {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Окуу</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>ПИН коюу</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>The journal was put back from a copy since your last visit. Entries that you saw and that are missing: {count}. Look through your last lessons.</source>
        <translation>Сиз акыркы жолу киргенден кийин журнал көчүрмөдөн калыбына келтирилген. Сиз көрүп, азыр жок жазуулар: {count}. Акыркы сабактарыңызды карап чыгыңыз.</translation>
    </message>
    <message>
        <source>The record of your last visit at this computer is damaged: whether entries are missing cannot be told. Call the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>Бул компьютердеги акыркы кирүүңүз жөнүндө жазуу бузулган: бардык жазуулар ордундабы, айтууга болбойт. Журналдын администраторуна айтыңыз. Иштей берсе болот, муну менен эч нерсе жашырылбайт.</translation>
    </message>
    <message>
        <source>The record of your last visit at this computer is gone: whether entries are missing cannot be told. Call the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>Бул компьютердеги акыркы кирүүңүз жөнүндө жазуу жоголгон: бардык жазуулар ордундабы, айтууга болбойт. Журналдын администраторуна айтыңыз. Иштей берсе болот, муну менен эч нерсе жашырылбайт.</translation>
    </message>
</context>
<context>
    <name>AskedCellsModel</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмнени оңдоо</translation>
    </message>
</context>
<context>
    <name>AssignmentPapers</name>
    <message>
        <source>Assignment sheet</source>
        <translation>Тапшырма барагы</translation>
    </message>
    <message>
        <source>Assignment sheet of the lesson</source>
        <translation>Сабактын тапшырма барагы</translation>
    </message>
    <message>
        <source>Assignment: {text}</source>
        <translation>Тапшырма: {text}</translation>
    </message>
    <message>
        <source>Assignments for days of illness…</source>
        <translation>Ооруган мезгилге тапшырмалар…</translation>
    </message>
    <message>
        <source>Assignments from {first} until {last}</source>
        <translation>Тапшырмалар барагы: {first} – {last}</translation>
    </message>
    <message>
        <source>Choose a lesson first</source>
        <translation>Адегенде сабакты тандаңыз</translation>
    </message>
    <message>
        <source>Choose a student first</source>
        <translation>Адегенде окуучуну тандаңыз</translation>
    </message>
    <message>
        <source>Class {class_title}, {subject}, lesson of {day}, number {bell}</source>
        <translation>{class_title} класс, {subject}, {day} күнкү сабак, № {bell}</translation>
    </message>
    <message>
        <source>File of the lesson</source>
        <translation>Сабактын файлы</translation>
    </message>
    <message>
        <source>Size, kB</source>
        <translation>Көлөмү, КБ</translation>
    </message>
    <message>
        <source>The lesson is held remotely.</source>
        <translation>Сабак аралыктан өткөрүлөт.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on.</source>
        <translation>Принтер баракты кабыл алган жок. Күйгүзүлгөнүн текшериңиз.</translation>
    </message>
    <message>
        <source>Topic: {text}</source>
        <translation>Тема: {text}</translation>
    </message>
    <message>
        <source>{paper}: made and noted</source>
        <translation>{paper}: даяр жана жазылды</translation>
    </message>
</context>
<context>
    <name>BannerArea</name>
    <message>
        <source>Hide the message</source>
        <translation>Билдирүүнү жашыруу</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Chart: {bar}</source>
        <translation>Диаграмма: {bar}</translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Announcements</source>
        <translation>Кулактандыруулар</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Менин портфолиом</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Жаңы жазуу</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Жаңы кулактандыруу</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Жаңы сунуш</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Каттар</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сайт үчүн сактоо…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тизмени сактоо…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Кат жазуу…</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Announcement</source>
        <translation>Кулактандыруу</translation>
    </message>
    <message>
        <source>Change of the timetable</source>
        <translation>Жүгүртмөнүн өзгөрүшү</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class meeting</source>
        <translation>Ата-энелер чогулушу</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Иш-чара</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For parents, on paper</source>
        <translation>Ата-энелер үчүн, кагазда</translation>
    </message>
    <message>
        <source>For students, on paper</source>
        <translation>Окуучулар үчүн, кагазда</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Кызматкерлер үчүн</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Нускама</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээли</translation>
    </message>
    <message>
        <source>Local act</source>
        <translation>Жергиликтүү акт</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Тартип</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Сунуштамалар</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>План-график</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Жобо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Topic for discussion</source>
        <translation>Талкуулоо темасы</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Шашылыш</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Кайда</translation>
    </message>
    <message>
        <source>for the site of the school</source>
        <translation>мектептин сайты үчүн</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күчүндө</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>алмаштырылды</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>күчүнөн чыкты</translation>
    </message>
</context>
<context>
    <name>BundleList</name>
    <message>
        <source>F&amp;iles of the exchange on the drive</source>
        <translation>Флешкадагы алмашуу &amp;файлдары</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files of the exchange on the drive</source>
        <translation>Флешкадагы алмашуу файлдары</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кайсы точкадан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>– written here</source>
        <translation>– бул жерде жазылган</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● жаңы</translation>
    </message>
    <message>
        <source>✓ taken already</source>
        <translation>✓ мурун алынган</translation>
    </message>
    <message>
        <source>✕ of a computer that is not known here</source>
        <translation>✕ белгисиз точкадан</translation>
    </message>
    <message>
        <source>✕ this workstation writes no more</source>
        <translation>✕ точка мындан ары иштебейт</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Дарек</translation>
    </message>
    <message>
        <source>Born (dd.mm.yyyy)</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>Бала же кыз</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Карточканы сактоо</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Текшерилди, баары туура</translation>
    </message>
    <message>
        <source>Looked through: {day}, {author}</source>
        <translation>Текшерилди: {day}, {author}</translation>
    </message>
    <message>
        <source>Never looked through</source>
        <translation>Азырынча текшерилген эмес</translation>
    </message>
    <message>
        <source>Papers on personal data</source>
        <translation>Жеке маалыматтар боюнча документтер</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>Өздүк иш</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Request for a change</source>
        <translation>Өзгөртүүгө өтүнмө</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>What should be changed; Enter sends the request</source>
        <translation>Эмнени өзгөртүү керек; Enter өтүнмөнү жөнөтөт</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>бала</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>кыз</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>көрсөтүлгөн эмес</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>Себеби: {reason}</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>баасыз</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>present</source>
        <translation>катышкан</translation>
    </message>
    <message>
        <source>{value} (second mark)</source>
        <translation>{value} (экинчи баа)</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Карточканы сактоо</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Текшерилди, баары туура</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>There is no class in this school year</source>
        <translation>Бул окуу жылында класстар жок</translation>
    </message>
</context>
<context>
    <name>CarrierForm</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Азыр эмес</translation>
    </message>
</context>
<context>
    <name>CarrierRegister</name>
    <message>
        <source>&amp;Lost…</source>
        <translation>Жого&amp;лду…</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>Ка&amp;йтарышты</translation>
    </message>
    <message>
        <source>G&amp;ive…</source>
        <translation>&amp;Берүү…</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берилген</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Кимде</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Белги</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Эн белги</translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation>Акыркы архив</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Жоголгон</translation>
    </message>
    <message>
        <source>Register of flash dri&amp;ves</source>
        <translation>Ташыгычтардын &amp;реестри</translation>
    </message>
    <message>
        <source>Register of flash drives</source>
        <translation>Ташыгычтардын реестри</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Кайтарышты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>The school has no flash drives of its own yet: put one in and give it to the school</source>
        <translation>Мектептин өз флешкасы азырынча жок: флешканы салып, «Мектепке дайындоо…» баскычын басыңыз</translation>
    </message>
    <message>
        <source>Who gets {label}?</source>
        <translation>{label} кимге берилет?</translation>
    </message>
    <message>
        <source>{label} is lost: from now on nothing on it counts. This cannot be taken back.</source>
        <translation>{label} жоголду: ушул учурдан тартып андагы эч нерсе эсептелбейт. Муну артка кайтарууга болбойт.</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>&amp;What is on it?</source>
        <translation>Бул флешкада эм&amp;не бар?</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Архивдери бар папка</translation>
    </message>
    <message numerus="yes">
        <source>Archives: %n.</source>
        <translation>
            <numerusform>Архивдер: %n.</numerusform>
            <numerusform>Архивдер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assi&amp;gn to the school…</source>
        <translation>Мектепке &amp;дайындоо…</translation>
    </message>
    <message>
        <source>Choose a flash drive and press Enter: what stands on it is told before anything of it is opened.</source>
        <translation>Флешканы тандап, Enter басыңыз: анда эмне бар экени эч нерсе ачылганга чейин айтылат.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>Экөөнү салы&amp;штыруу</translation>
    </message>
    <message>
        <source>Comparing {first} and {second}…</source>
        <translation>{first} менен {second} салыштырылууда…</translation>
    </message>
    <message numerus="yes">
        <source>Copies left unfinished: %n.</source>
        <translation>
            <numerusform>Бүтпөгөн көчүрмөлөр: %n.</numerusform>
            <numerusform>Бүтпөгөн көчүрмөлөр: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешкалар</translation>
    </message>
    <message>
        <source>How it stands to the register</source>
        <translation>Реестр эмне дейт</translation>
    </message>
    <message>
        <source>Make &amp;room…</source>
        <translation>&amp;Орун бошотуу…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Put in two flash drives of the school to compare them</source>
        <translation>Салыштыруу үчүн мектептин эки флешкасын салыңыз</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>Reading {drive}…</source>
        <translation>{drive} окулууда…</translation>
    </message>
    <message>
        <source>SCHOOL-{number}</source>
        <translation>МЕКТЕП-{number}</translation>
    </message>
    <message>
        <source>The second flash drive</source>
        <translation>Экинчи флешка</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>What is on the chosen flash drive is listed here</source>
        <translation>Тандалган флешкада эмне бары бул жерде пайда болот</translation>
    </message>
    <message>
        <source>What is on the flash drive</source>
        <translation>Флешкада эмне бар</translation>
    </message>
    <message>
        <source>Written into the register: {label}</source>
        <translation>Реестрге жазылды: {label}</translation>
    </message>
    <message>
        <source>{drive} becomes a flash drive of the school. Write the same label on it.</source>
        <translation>{drive} мектептин флешкасы болот. Үстүнө ошол эле эн белгини жазып коюңуз.</translation>
    </message>
    <message>
        <source>{first} and {second} compared by their bytes.</source>
        <translation>{first} менен {second} байтма-байт салыштырылды.</translation>
    </message>
    <message>
        <source>{label} is written down as lost. A copy of the base stood on it: give the base a new key under «Safety», then nobody can use the copy.</source>
        <translation>{label} жоголду деп жазылды. Анда базанын көчүрмөсү болгон: «Сактык» бөлүмүндө базанын ачкычын алмаштырыңыз, ошондо көчүрмөнү эч ким пайдалана албайт.</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter what is on it · F5 read again</source>
        <translation>↑↓ флешка · Enter анда эмне бар · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>History</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>History of the cell, the newest entry first</source>
        <translation>Уячанын тарыхы, адегенде акыркы жазуу</translation>
    </message>
</context>
<context>
    <name>CellQuestionFrame</name>
    <message>
        <source>Enter: store · Esc: leave as it was</source>
        <translation>Enter — жазуу · Esc — мурункудай калтыруу</translation>
    </message>
</context>
<context>
    <name>CellWords</name>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation>жабык: {reason}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>оңдолгон</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>final mark</source>
        <translation>жыйынтык баа</translation>
    </message>
    <message>
        <source>half-year {number}</source>
        <translation>{number}-жарым жылдык</translation>
    </message>
    <message>
        <source>kept by the substitute</source>
        <translation>алмаштыруучу мугалим жүргүзөт</translation>
    </message>
    <message>
        <source>lesson ahead</source>
        <translation>сабак алдыда</translation>
    </message>
    <message>
        <source>lesson cancelled</source>
        <translation>сабак жокко чыгарылган</translation>
    </message>
    <message>
        <source>lesson {bell}</source>
        <translation>{bell}-сабак</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>жабык</translation>
    </message>
    <message>
        <source>locked, corrected by protocol only</source>
        <translation>жабык, протокол менен оңдолот</translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation>баа {letters}</translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation>бул күнү класста эмес</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>белги: {note}</translation>
    </message>
    <message>
        <source>quarter {number}</source>
        <translation>{number}-чейрек</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>көрүү үчүн гана</translation>
    </message>
    <message>
        <source>settled by who keeps the page</source>
        <translation>бетти жүргүзгөн мугалим чечет</translation>
    </message>
    <message>
        <source>substitution: {name}</source>
        <translation>алмаштыруу: {name}</translation>
    </message>
    <message>
        <source>suggested: {title}</source>
        <translation>сунушталды: {title}</translation>
    </message>
    <message>
        <source>the period mark stands already, it is corrected on “Results”</source>
        <translation>жыйынтык баа мурунтан коюлган, аны «Жыйынтыктар» бөлүмүндө оңдошот</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>алмашуудан кийин эки маани</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>{first}; second marks: {second}</source>
        <translation>{first}; экинчи баалар: {second}</translation>
    </message>
    <message>
        <source>{roman} h.-y.</source>
        <translation>{roman} жар.</translation>
    </message>
    <message>
        <source>{roman} q.</source>
        <translation>{roman} чр.</translation>
    </message>
    <message>
        <source>{title}, {minutes} min</source>
        <translation>{title}, {minutes} мүн</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Check of entries</source>
        <translation>Жазууларды текшерүү</translation>
    </message>
    <message>
        <source>Every user is entered as it should be</source>
        <translation>Бардык колдонуучулар туура киргизилген</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмне туура эмес</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>%n сабак толтурулган эмес</numerusform>
            <numerusform>%n сабак толтурулган эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a topic</source>
        <translation>
            <numerusform>%n сабак темасыз</numerusform>
            <numerusform>%n сабак темасыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period mark(s) not given</source>
        <translation>
            <numerusform>%n жыйынтык коюлган эмес</numerusform>
            <numerusform>%n жыйынтык коюлган эмес</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>К&amp;ласс</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n ticked class(es)…</source>
        <translation>
            <numerusform>Басуу: %n класс…</numerusform>
            <numerusform>Басуу: %n класс…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ticked classes in one go</source>
        <translation>Баарын чог&amp;уу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Both sides of a sheet</source>
        <translation>Барактын эки бети</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Grading &amp;period</source>
        <translation>&amp;Мезгил</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Missing before printing</source>
        <translation>Басып чыгаруунун алдында жетишпейт</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Print se&amp;ttings…</source>
        <translation>Жөн&amp;дөөлөр…</translation>
    </message>
    <message>
        <source>Show the &amp;volume</source>
        <translation>Томду кө&amp;рсөтүү</translation>
    </message>
    <message>
        <source>Tick all classes, or none (Ctrl+A)</source>
        <translation>Бардык класстарды же бирин да белгилебөө (Ctrl+A)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Эки маани</translation>
    </message>
    <message>
        <source>both sides, long edge</source>
        <translation>эки бетине, узун чети боюнча</translation>
    </message>
    <message>
        <source>fronts, then backs</source>
        <translation>адегенде бет жагы, анан арты</translation>
    </message>
    <message>
        <source>fronts, then backs from the last</source>
        <translation>бет жагы, анан арты акыркысынан баштап</translation>
    </message>
    <message>
        <source>✓ Nothing is missing on the pages</source>
        <translation>✓ Беттерде баары толтурулган</translation>
    </message>
</context>
<context>
    <name>ChooseWorkDialog</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Lay beside the lesson</source>
        <translation>Сабактын жанына коюу</translation>
    </message>
    <message>
        <source>My works</source>
        <translation>Менин иштерим</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Work beside the lesson</source>
        <translation>Сабакка иш</translation>
    </message>
</context>
<context>
    <name>ClassActs</name>
    <message>
        <source>Everybody without an entry: mark {mark}</source>
        <translation>Бардык бошторго: {mark} баасы</translation>
    </message>
    <message>
        <source>Everybody without an entry: {letter} ({title})</source>
        <translation>Бардык бошторго: {letter} ({title})</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Баары</translation>
    </message>
    <message>
        <source>2. &amp;Classes</source>
        <translation>2. К&amp;ласстар</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation>Акыркы архив</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Б&amp;ирөө да эмес</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ушул апта</translation>
    </message>
    <message>
        <source>week {days}</source>
        <translation>апта {days}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>%n сабак толтурулган эмес</numerusform>
            <numerusform>%n сабак толтурулган эмес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n баа жетишпейт</numerusform>
            <numerusform>%n баа жетишпейт</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tell the homeroom teacher</source>
        <translation>Класс жетекчиге &amp;билдирүү</translation>
    </message>
    <message>
        <source>&amp;Tell the teachers</source>
        <translation>Мугалимдерге &amp;билдирүү</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Мезгилди жабуу</translation>
    </message>
    <message>
        <source>Close the period: {period}</source>
        <translation>Мезгилди жабуу: {period}</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Every lesson is complete.</source>
        <translation>Бардык сабактар толтурулган.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Жабык калтыруу</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Ачык калтыруу</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баа</translation>
    </message>
    <message>
        <source>Marks and absences of the period can be changed again; the history keeps every change.</source>
        <translation>Мезгилдин бааларын жана калтырууларын кайра өзгөртсө болот; тарых ар бир өзгөртүүнү сактайт.</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Жетишпеген баалар</translation>
    </message>
    <message>
        <source>No mark is missing.</source>
        <translation>Бардык баалар коюлган.</translation>
    </message>
    <message>
        <source>Nothing can be entered in a closed period until it is opened again.</source>
        <translation>Жабык мезгилге, ал кайра ачылмайынча, эч нерсе киргизүүгө болбойт.</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Мезгилди кайра ачуу</translation>
    </message>
    <message>
        <source>Open the period again: {period}</source>
        <translation>Мезгилди кайра ачуу: {period}</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Эки маани</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Сырсөзүңүздү киргизиңиз: бул үчүн ПИН жетишсиз.</translation>
    </message>
</context>
<context>
    <name>CommandMenu</name>
    <message>
        <source>Other pages</source>
        <translation>Башка беттер</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A few letters of a command or a class</source>
        <translation>Буйруктун же класстын бир нече тамгасы</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Буйруктар</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Туура келген буйруктар</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Эч нерсе туура келбейт</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>&amp;Print the page</source>
        <translation>&amp;Бетти басуу</translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>&amp;Жообумду кайра алуу</translation>
    </message>
    <message>
        <source>&amp;What differs</source>
        <translation>&amp;Эмне айырмаланат</translation>
    </message>
    <message>
        <source>Compare with the paper journal</source>
        <translation>Кагаз журнал менен салыштыруу</translation>
    </message>
    <message>
        <source>For example: 14 November, a mark is missing on paper</source>
        <translation>Мисалы: 14-ноябрь, кагазда баа жок</translation>
    </message>
    <message>
        <source>It &amp;differs</source>
        <translation>&amp;Айырма бар</translation>
    </message>
    <message>
        <source>Nobody has compared this page yet</source>
        <translation>Бул бетти азырынча эч ким салыштырган эмес</translation>
    </message>
    <message>
        <source>The page &amp;matches</source>
        <translation>Бет &amp;дал келет</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Эмне айырмаланат</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>дал келет</translation>
    </message>
    <message>
        <source>{day}, {author}: {result}</source>
        <translation>{day}, {author}: {result}</translation>
    </message>
</context>
<context>
    <name>CompletenessPage</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточкалар</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>Баары толтурулган</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Канча</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Плансыз</translation>
    </message>
    <message>
        <source>No teacher</source>
        <translation>Мугалимсиз</translation>
    </message>
    <message>
        <source>Past the term</source>
        <translation>Мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Азырынча класстар жок</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Эки маани</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Жумалар</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
    <message>
        <source>What the &amp;class lacks</source>
        <translation>&amp;Класска эмне жетишпейт</translation>
    </message>
    <message>
        <source>What the class lacks</source>
        <translation>Класска эмне жетишпейт</translation>
    </message>
    <message>
        <source>What the classes lack</source>
        <translation>Класстарга эмне жетишпейт</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кимдики</translation>
    </message>
    <message>
        <source>↑↓ class · Enter what it lacks · F5 read again</source>
        <translation>↑↓ класс · Enter эмне жетишпейт · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n file(s) could not be confirmed: {names}. Take another flash drive and write again.</source>
        <translation>
            <numerusform>%n файл ырасталган жок: {names}. Башка флешка алып, кайра жазыңыз.</numerusform>
            <numerusform>%n файл ырасталган жок: {names}. Башка флешка алып, кайра жазыңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed on {drive}: %n archive(s).</source>
        <translation>
            <numerusform>{drive} ырасталды: %n архив.</numerusform>
            <numerusform>{drive} ырасталды: %n архив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the flash drive</source>
        <translation>Флешканы окуу</translation>
    </message>
    <message>
        <source>{drive} is in again: its archives are being read in full…</source>
        <translation>{drive} кайра салынды: анын архивдери толугу менен окулууда…</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>&amp;Open in the journal</source>
        <translation>Журналда &amp;ачуу</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Жаңыртуу</translation>
    </message>
    <message>
        <source>Both values are kept. The keeper of the page settles a place by writing the right value there once more; attendance is settled by the homeroom teacher too.</source>
        <translation>Эки маани тең сакталды. Баракты жүргүзгөн мугалим чечет: туура маанини дагы бир жолу жазат. Катышууну класс жетекчи да чечет.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Азырынча көрсөтүлөт</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>There are no contradictions</source>
        <translation>Карама-каршылыктар жок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Written too</source>
        <translation>Дагы жазылган</translation>
    </message>
    <message>
        <source>↑↓ place · Enter open it in the journal · F5 read again</source>
        <translation>↑↓ жер · Enter журналда ачуу · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Cards of the class</source>
        <translation>Класстын карточкалары</translation>
    </message>
    <message>
        <source>Cards with gaps: {cards} · papers missing: {papers} · {confirmed}</source>
        <translation>Толук эмес карточкалар: {cards} · документтери толук эмес: {papers} · {confirmed}</translation>
    </message>
    <message>
        <source>Cards with gaps: {cards} · {confirmed}</source>
        <translation>Толук эмес карточкалар: {cards} · {confirmed}</translation>
    </message>
    <message>
        <source>Days are typed as 05.09.2013</source>
        <translation>Күндөр 05.09.2013 деп киргизилет</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Өкүлү</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Карточканы сактоо</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Текшерилген</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Текшерилди, баары туура</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Эмне жок</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтыктар</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>The card is kept</source>
        <translation>Карточка сакталды</translation>
    </message>
    <message>
        <source>The exemption is noted; marks of the student count like any other</source>
        <translation>Бошотуу киргизилди; окуучунун баалары кадимкидей эсептелет</translation>
    </message>
    <message>
        <source>The exemption is taken back</source>
        <translation>Бошотуу алынды</translation>
    </message>
    <message>
        <source>The guardian is off the card; the log keeps who it was</source>
        <translation>Өкүл карточкадан алынды; жазуулардын тарыхында ал калды</translation>
    </message>
    <message>
        <source>The list is complete</source>
        <translation>Тизме толук</translation>
    </message>
    <message>
        <source>The list is confirmed</source>
        <translation>Тизме ырасталды</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Өтүнмө жөнөтүлдү</translation>
    </message>
    <message>
        <source>Type both days and the document of the exemption</source>
        <translation>Эки күндү жана бошотуу документин киргизиңиз</translation>
    </message>
    <message>
        <source>list confirmed {day}</source>
        <translation>тизме {day} ырасталган</translation>
    </message>
    <message>
        <source>the list was never confirmed</source>
        <translation>тизме азырынча ырасталган эмес</translation>
    </message>
    <message>
        <source>without a subgroup: {subjects}</source>
        <translation>топчосу жок: {subjects}</translation>
    </message>
    <message>
        <source>↑↓ student · Enter card · Ctrl+S keep · Ctrl+Enter looked through · Esc list</source>
        <translation>↑↓ окуучу · Enter карточка · Ctrl+S сактоо · Ctrl+Enter текшерилди · Esc тизме</translation>
    </message>
</context>
<context>
    <name>ControlDestination</name>
    <message>
        <source>An act of control is due for {periods}</source>
        <translation>Көзөмөл актысын түзүүгө убакыт келди: {periods}</translation>
    </message>
    <message>
        <source>By the plan of control: {entries}</source>
        <translation>Көзөмөл планы боюнча: {entries}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>There is no act of control for {periods}</source>
        <translation>Көзөмөл актысы жок: {periods}</translation>
    </message>
</context>
<context>
    <name>ControlPlanForm</name>
    <message>
        <source>Add to the plan</source>
        <translation>Планга кошуу</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Пунктту өзгөртүү</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Көзөмөлдүн түрү</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Эмне каралат</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Жооптуу</translation>
    </message>
</context>
<context>
    <name>ControlPlanPage</name>
    <message>
        <source>By when</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Жаңы пункт</translation>
    </message>
    <message>
        <source>Nothing is planned for this year yet</source>
        <translation>Бул жылга азырынча эч нерсе пландалган эмес</translation>
    </message>
    <message>
        <source>Plan of internal control</source>
        <translation>Мектеп ичиндеги көзөмөл планы</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Store the entry</source>
        <translation>Пунктту сактоо</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>The entry is taken out; Ctrl+Z puts it back</source>
        <translation>Пункт алынып салынды; Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The plan is stored</source>
        <translation>План сакталды</translation>
    </message>
    <message>
        <source>Type the day and what is looked at first</source>
        <translation>Адегенде мөөнөтүн жана эмне каралаарын жазыңыз</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Эмне каралат</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Жооптуу</translation>
    </message>
    <message>
        <source>↑↓ entry · Ins new · Enter change · Ctrl+Enter store · Del take out · Ctrl+Z undo · Ctrl+P</source>
        <translation>↑↓ пункт · Ins жаңы · Enter оңдоо · Ctrl+Enter сактоо · Del алып салуу · Ctrl+Z кайтаруу · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>ControlScreen</name>
    <message>
        <source>Acts</source>
        <translation>Актылар</translation>
    </message>
    <message>
        <source>Look through all journals</source>
        <translation>Бардык журналдарды карап чыгуу</translation>
    </message>
    <message>
        <source>New act of control</source>
        <translation>Көзөмөлдүн жаңы актысы</translation>
    </message>
    <message>
        <source>New entry of the plan</source>
        <translation>Көзөмөл планынын жаңы пункту</translation>
    </message>
    <message>
        <source>Plan of control</source>
        <translation>Көзөмөл планы</translation>
    </message>
    <message>
        <source>Print results of control</source>
        <translation>Көзөмөлдүн жыйынтыктарын басып чыгаруу</translation>
    </message>
    <message>
        <source>Print the plan of control</source>
        <translation>Көзөмөл планын басып чыгаруу</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The whole school</source>
        <translation>Бүт мектеп</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>катышуу</translation>
    </message>
    <message>
        <source>by the plan of control</source>
        <translation>көзөмөл планы боюнча</translation>
    </message>
    <message>
        <source>current marks</source>
        <translation>күндөлүк баалар</translation>
    </message>
    <message>
        <source>done</source>
        <translation>аткарылды</translation>
    </message>
    <message>
        <source>enough marks</source>
        <translation>баалардын толуктугу</translation>
    </message>
    <message>
        <source>entries made</source>
        <translation>жазуулар киргизилген</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>үй тапшырмасы</translation>
    </message>
    <message>
        <source>lessons in time</source>
        <translation>сабактар өз убагында</translation>
    </message>
    <message>
        <source>marks in time</source>
        <translation>баалар өз убагында</translation>
    </message>
    <message>
        <source>material covered</source>
        <translation>өтүлгөн материал</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>өткөрүлдү</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>мөөнөтсүз</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
    <message>
        <source>papers signed by families</source>
        <translation>үй-бүлөлөр кол койгон баракчалар</translation>
    </message>
    <message>
        <source>period marks</source>
        <translation>мезгил үчүн баалар</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>students with marks</source>
        <translation>баасы бар окуучулар</translation>
    </message>
    <message>
        <source>students with more than one mark</source>
        <translation>бирден көп баасы бар окуучулар</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>алдыда</translation>
    </message>
    <message>
        <source>{role}, clause {number}</source>
        <translation>{role}, {number}-пункт</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн мурун</numerusform>
            <numerusform>%n күн мурун</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy now</source>
        <translation>Азыр көчүрмө &amp;жасоо</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Калыбына келтирүү…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Токтотуу</translation>
    </message>
    <message>
        <source>A copy of the base to check</source>
        <translation>Текшериле турган база көчүрмөсү</translation>
    </message>
    <message>
        <source>A copy of the base to restore</source>
        <translation>Калыбына келтириле турган база көчүрмөсү</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Текшерүү</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <translation>&amp;Файлды текшерүү…</translation>
    </message>
    <message>
        <source>Copies on this com&amp;puter</source>
        <translation>Бул ко&amp;мпьютердеги көчүрмөлөр</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Бул компьютердеги көчүрмөлөр</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Азыр көчүрмө жасоо</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалган</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <translation>Файлдан калыбына ке&amp;лтирүү…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Stopped. No unfinished copy is left; the journal and the earlier copies are as they were.</source>
        <translation>Токтотулду. Бүтпөгөн көчүрмө калган жок; журнал жана мурунку көчүрмөлөр бүтүн.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>The base is being copied, then every signed entry of the copy is checked…</source>
        <translation>База көчүрүлүүдө, андан кийин көчүрмөнүн кол коюлган ар бир жазуусу текшерилет…</translation>
    </message>
    <message>
        <source>The copy is being checked, every signed entry of it…</source>
        <translation>Көчүрмө текшерилүүдө, кол коюлган ар бир жазуу…</translation>
    </message>
    <message numerus="yes">
        <source>The copy is made, opened again and checked: %n entry(ies), all signatures agree.</source>
        <translation>
            <numerusform>Көчүрмө жасалып, кайра ачылып текшерилди: %n жазуу, бардык кол тамгалар туура.</numerusform>
            <numerusform>Көчүрмө жасалып, кайра ачылып текшерилди: %n жазуу, бардык кол тамгалар туура.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flash drive for the copy of the base</source>
        <translation>База көчүрмөсү үчүн флешка</translation>
    </message>
    <message>
        <source>The last copy was made {age}. One is made by itself every day when the journal is first closed.</source>
        <translation>Акыркы көчүрмө: {age}. Күн сайын журнал биринчи жолу жабылганда көчүрмө өзү жасалат.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made by itself when the journal is first closed today.</source>
        <translation>Көчүрмөлөр азырынча жок. Бүгүн журнал биринчи жолу жабылганда көчүрмө өзү жасалат.</translation>
    </message>
    <message>
        <source>To a flash &amp;drive…</source>
        <translation>Фле&amp;шкага…</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Көчүрмө менен иштөө</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole: %n entry(ies), all signatures and the replay agree.</source>
        <translation>
            <numerusform>{name}: бүтүн, %n жазуу, бардык кол тамгалар жана кайталоо туура.</numerusform>
            <numerusform>{name}: бүтүн, %n жазуу, бардык кол тамгалар жана кайталоо туура.</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ copy · Enter check it · F8 copy now · F5 read again</source>
        <translation>↑↓ көчүрмө · Enter текшерүү · F8 көчүрмө жасоо · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>✓ checked now</source>
        <translation>✓ азыр текшерилди</translation>
    </message>
    <message>
        <source>✓ checked when it was made</source>
        <translation>✓ түзүлгөндө текшерилген</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Corrected, the old value is kept · Ctrl+Shift+E: reason</source>
        <translation>Оңдолду, мурунку маани сакталды · Ctrl+Shift+E — себеби</translation>
    </message>
    <message>
        <source>Correction by protocol, {student}: {before} → {after}. Reason:</source>
        <translation>Протокол менен оңдоо, {student}: {before} → {after}. Себеби:</translation>
    </message>
    <message numerus="yes">
        <source>Corrections are allowed for %n day(s)</source>
        <translation>
            <numerusform>Оңдоого %n күнгө уруксат берилди</numerusform>
            <numerusform>Оңдоого %n күнгө уруксат берилди</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the correction, {student}:</source>
        <translation>Оңдоонун себеби, {student}:</translation>
    </message>
    <message>
        <source>The reason is kept with the correction</source>
        <translation>Оңдоого себеби жазылды</translation>
    </message>
    <message>
        <source>This cell was not corrected</source>
        <translation>Бул уяча оңдолгон эмес</translation>
    </message>
    <message>
        <source>Without a reason the value stays as it was</source>
        <translation>Себеби жок болсо, маани мурункудай калат</translation>
    </message>
</context>
<context>
    <name>CorrectionPermitFrame</name>
    <message>
        <source>Enter: allow · Esc: leave as it was</source>
        <translation>Enter — уруксат берүү · Esc — мурункудай калтыруу</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Канча күнгө</translation>
    </message>
    <message>
        <source>Let {keepers} correct locked lessons of this page</source>
        <translation>Бул беттин жабык сабактарын оңдоого уруксат берүү: {keepers}</translation>
    </message>
    <message>
        <source>Reason or number of the protocol</source>
        <translation>Себеби же протоколдун номери</translation>
    </message>
</context>
<context>
    <name>CorrectionRequests</name>
    <message>
        <source>Ask for a correction</source>
        <translation>Оңдоону суроо</translation>
    </message>
    <message>
        <source>Ask for a correction of the cell…</source>
        <translation>Уячаны оңдоону суроо…</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent to %n person(s)</source>
        <translation>
            <numerusform>Өтүнүч %n адамга жөнөтүлдү</numerusform>
            <numerusform>Өтүнүч %n адамга жөнөтүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be corrected, {student}:</source>
        <translation>Эмнени оңдоо керек, {student}:</translation>
    </message>
</context>
<context>
    <name>CourseList</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation>Курстардын пландары</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Окуу планы</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Find plans by class, subject, teacher or state</source>
        <translation>Пландарды класс, предмет, мугалим же абалы боюнча табуу</translation>
    </message>
    <message>
        <source>class, subject, teacher, state</source>
        <translation>класс, предмет, мугалим, абалы</translation>
    </message>
</context>
<context>
    <name>CurriculumDialog</name>
    <message>
        <source>Curriculum: {course}</source>
        <translation>Окуу планы: {course}</translation>
    </message>
    <message>
        <source>Hours a &amp;week</source>
        <translation>&amp;Аптасына саат</translation>
    </message>
    <message>
        <source>Hours a &amp;year</source>
        <translation>&amp;Жылына саат</translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation>Сааттарды жазуу</translation>
    </message>
</context>
<context>
    <name>CurriculumModel</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to {most}</source>
        <translation>Саат – 0дөн {most} чейинки сан</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>КТП абалы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>h/week</source>
        <translation>саат/апта</translation>
    </message>
    <message>
        <source>h/year</source>
        <translation>саат/жыл</translation>
    </message>
    <message>
        <source>{name}: curriculum {yearly} h; timetable {lessons} lessons ({lessons_difference}), plan {plan} h ({plan_difference})</source>
        <translation>{name}: окуу планы боюнча {yearly} саат; расписание боюнча {lessons} сабак ({lessons_difference}), КТПда {plan} саат ({plan_difference})</translation>
    </message>
    <message>
        <source>{name}: the curriculum has no hours; timetable {lessons} lessons, plan {plan} h</source>
        <translation>{name}: окуу планында саат жок; расписание боюнча {lessons} сабак, КТПда {plan} саат</translation>
    </message>
</context>
<context>
    <name>CurriculumScreen</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Айырмалар гана</translation>
    </message>
    <message>
        <source>0–9 hours · Enter plan of the row · Ctrl+D parallel classes · Del take out · Ctrl+Z undo</source>
        <translation>0–9 саат · Enter саптын КТПсы · Ctrl+D параллель класстарга · Del алып салуу · Ctrl+Z артка</translation>
    </message>
    <message>
        <source>All parallel classes have these hours already</source>
        <translation>Бардык параллель класстарда мындай сааттар бар</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Окуу планы</translation>
    </message>
    <message>
        <source>Edit the hours</source>
        <translation>Саатты өзгөртүү</translation>
    </message>
    <message>
        <source>Everything is as the curriculum says</source>
        <translation>Баары окуу планына дал келет</translation>
    </message>
    <message>
        <source>Hours of the curriculum</source>
        <translation>Окуу планынын сааттары</translation>
    </message>
    <message numerus="yes">
        <source>Hours set in %n parallel class(es)</source>
        <translation>
            <numerusform>Сааттар берилди: %n параллель класс</numerusform>
            <numerusform>Сааттар берилди: %n параллель класс</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses in this year yet</source>
        <translation>Бул жылы предметтер азырынча жок</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Redo the hours</source>
        <translation>Кайтарылган саатты калыбына келтирүү</translation>
    </message>
    <message>
        <source>Same hours in the &amp;parallel classes</source>
        <translation>Ошол эле саат &amp;параллелге</translation>
    </message>
    <message>
        <source>Same hours in the parallel classes</source>
        <translation>Ошол эле саат параллель класстарга</translation>
    </message>
    <message>
        <source>Set again: {hours}</source>
        <translation>Калыбына келтирилди: {hours}</translation>
    </message>
    <message>
        <source>Take the hours out of the curriculum</source>
        <translation>Саатты окуу планынан алып салуу</translation>
    </message>
    <message>
        <source>Taken back: {hours}</source>
        <translation>Артка кайтарылды: {hours}</translation>
    </message>
    <message>
        <source>The row has no hours yet that could be given on</source>
        <translation>Сапта берүүгө боло турган саат азырынча жок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Undo the last hours</source>
        <translation>Акыркы саатты артка кайтаруу</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>all years of study</source>
        <translation>бардык параллелдер</translation>
    </message>
    <message>
        <source>year {grade}</source>
        <translation>{grade}-класстар</translation>
    </message>
    <message>
        <source>{class_title}, {subject}</source>
        <translation>{class_title}, {subject}</translation>
    </message>
    <message>
        <source>{class_title}: curriculum {weekly} h a week, timetable {slots} h · rows that differ: {count}</source>
        <translation>{class_title}: окуу планы боюнча аптасына {weekly} саат, расписаниеде {slots} саат · айырмасы бар саптар: {count}</translation>
    </message>
    <message>
        <source>{subject}, year {grade}</source>
        <translation>{subject}, {grade}-класстар</translation>
    </message>
</context>
<context>
    <name>CustodyDestinations</name>
    <message numerus="yes">
        <source>%n archive(s) of past years must be read again: three years have passed.</source>
        <translation>
            <numerusform>Өткөн жылдардын %n архивин кайра окуу керек: үч жыл өттү.</numerusform>
            <numerusform>Өткөн жылдардын %n архивин кайра окуу керек: үч жыл өттү.</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore drill is due: try whether an archive from the flash drive can be used.</source>
        <translation>Окуу калыбына келтирүүсүн өткөрүү убагы келди: флешкадагы архивдин жарактуулугун текшериңиз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message numerus="yes">
        <source>The archive of the week is due: %n class(es), {names}. Put in the flash drive.</source>
        <translation>
            <numerusform>Аптанын архивин жазуу убагы келди: %n класс, {names}. Флешканы салыңыз.</numerusform>
            <numerusform>Аптанын архивин жазуу убагы келди: %n класс, {names}. Флешканы салыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily copy of the base was not made for several days. Make one and look why.</source>
        <translation>Базанын күнүмдүк көчүрмөсү бир нече күн жасалган жок. Аны жасап, себебин тактаңыз.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>&amp;Empty journal</source>
        <translation>&amp;Бош журнал</translation>
    </message>
    <message>
        <source>&amp;Training school</source>
        <translation>&amp;Окуу мектеби</translation>
    </message>
    <message>
        <source>Classes, teachers and the timetable are loaded afterwards.</source>
        <translation>Класстар, мугалимдер жана расписание кийин жүктөлөт.</translation>
    </message>
    <message>
        <source>Invented people to try the program with; the name and the password entered are not used.</source>
        <translation>Программаны сынап көрүү үчүн ойдон чыгарылган адамдар; киргизилген аталыш жана сырсөз колдонулбайт.</translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation>Журнал түзүлүүдө</translation>
    </message>
    <message>
        <source>Nothing was written yet. The next button makes the journal.</source>
        <translation>Азырынча эч нерсе жазылган жок. Журналды кийинки баскыч түзөт.</translation>
    </message>
    <message>
        <source>What does the journal start with?</source>
        <translation>Маалыматтар кайдан алынат?</translation>
    </message>
</context>
<context>
    <name>DayBackup</name>
    <message>
        <source>The copy of the day is being made…</source>
        <translation>Бүгүнкү көчүрмө жасалууда…</translation>
    </message>
    <message>
        <source>The copy of the day was not made: {why} It is tried again when the journal is closed next.</source>
        <translation>Бүгүнкү көчүрмө жасалган жок: {why} Кийинки аракет — журнал кайра жабылганда.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Биринчи күн</translation>
    </message>
    <message>
        <source>From which day does the timetable hold?</source>
        <translation>Расписание кайсы күндөн күчүндө?</translation>
    </message>
    <message>
        <source>Look at the timetable</source>
        <translation>Расписаниени көрүү</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Back to today: Home</source>
        <translation>Бүгүнгө кайтуу: Home</translation>
    </message>
    <message>
        <source>Day after: Alt+→</source>
        <translation>Кийинки күн: Alt+→</translation>
    </message>
    <message>
        <source>Day before: Alt+←</source>
        <translation>Мурунку күн: Alt+←</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>complete: {complete} of {total}</source>
        <translation>толтурулду: {total} ичинен {complete}</translation>
    </message>
</context>
<context>
    <name>DayLessonsModel</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Каб.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мөөнөт</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>entered after the term</source>
        <translation>мөөнөтүнөн кеч киргизилген</translation>
    </message>
    <message>
        <source>the term was {moment}</source>
        <translation>мөөнөтү {moment} болчу</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>{moment} чейин</translation>
    </message>
    <message>
        <source>⇄ in place of {keeper}</source>
        <translation>⇄ алмаштыруу, анын ордуна: {keeper}</translation>
    </message>
    <message>
        <source>⇄ substitution</source>
        <translation>⇄ алмаштыруу</translation>
    </message>
</context>
<context>
    <name>DayLessonsTable</name>
    <message>
        <source>nothing entered</source>
        <translation>жазуу жок</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;башы</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>ая&amp;гы</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ушул күндөн</translation>
    </message>
    <message>
        <source>Type a day like 24.11.2026</source>
        <translation>Күндү мындай териңиз: 24.11.2026</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Ушул күнгө чейин</translation>
    </message>
</context>
<context>
    <name>DayReminder</name>
    <message>
        <source>You are writing in the lesson of {day}, not in today&apos;s.</source>
        <translation>Жазуу бүгүнкү эмес, {day} күнкү сабакка киргизилүүдө.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Board and documents</source>
        <translation>Доска жана документтер</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Көзөмөл</translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Окуу планы</translation>
    </message>
    <message>
        <source>Entry from paper</source>
        <translation>Кагаздан киргизүү</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмашуу</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Lesson sheets</source>
        <translation>Сабак барактары</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Кыймыл</translation>
    </message>
    <message>
        <source>My class</source>
        <translation>Менин классым</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Менин күнүм</translation>
    </message>
    <message>
        <source>My log-ins and password</source>
        <translation>Кирүүлөрүм жана сырсөз</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Колдонуучулар</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёттор</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>Safety of the base</source>
        <translation>Сактык</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Student cards</source>
        <translation>Окуучулардын карточкалары</translation>
    </message>
    <message>
        <source>Test works</source>
        <translation>Текшерүү иштери</translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation>Тема жана ҮТ</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>{done} · Personal information: show it to nobody whom the list of the school does not name</source>
        <translation>{done} · Жеке маалымат: мектептин тизмесинде жок адамдарга көрсөтпөңүз</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message numerus="yes">
        <source>%n document(s) saved; it is noted who took them when</source>
        <translation>
            <numerusform>%n документ сакталды; ким качан алганы жазылды</numerusform>
            <numerusform>%n документ сакталды; ким качан алганы жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the document</source>
        <translation>Документтин файлы</translation>
    </message>
    <message>
        <source>Folder for the site of the school</source>
        <translation>Мектептин сайты үчүн папка</translation>
    </message>
    <message>
        <source>PDF, pictures and plain text ({endings})</source>
        <translation>PDF, сүрөттөр жана жөнөкөй текст ({endings})</translation>
    </message>
    <message>
        <source>Save the instruction</source>
        <translation>Нускаманы сактоо</translation>
    </message>
    <message>
        <source>The document is published</source>
        <translation>Документ жарыяланды</translation>
    </message>
    <message>
        <source>The document is withdrawn; Ctrl+Z puts it into force again</source>
        <translation>Документ күчүнөн чыгарылды; Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The instruction is saved</source>
        <translation>Нускама сакталды</translation>
    </message>
    <message>
        <source>The system has no printer</source>
        <translation>Системада принтер жок</translation>
    </message>
    <message>
        <source>published by mistake</source>
        <translation>жаңылыштык менен жарыяланган</translation>
    </message>
</context>
<context>
    <name>DocumentButtons</name>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Жаңы редакция</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Save all for the site…</source>
        <translation>Баарын сайт үчүн…</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сайт үчүн сактоо…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Күчүнөн чыгаруу…</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Choose the file, up to {most} MB…</source>
        <translation>Файлды тандоо, {most} МБга чейин…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Ордуна</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жарыялоо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>nothing: it is a new document</source>
        <translation>эч нерсенин: бул жаңы документ</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Handed out {purpose}: {moment}, {person}</source>
        <translation>Чыгарылды ({purpose}): {moment}, {person}</translation>
    </message>
    <message>
        <source>Published: {moment}, {person}</source>
        <translation>Жарыяланды: {moment}, {person}</translation>
    </message>
    <message>
        <source>Withdrawn: {moment}, {person}. {reason}</source>
        <translation>Күчүнөн чыгарылды: {moment}, {person}. {reason}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Файлды тандоо</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Жаңы документ</translation>
    </message>
    <message>
        <source>No document has all these words</source>
        <translation>Бул сөздөрдүн баары бар документ жок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жарыялоо</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Жарыялаган</translation>
    </message>
    <message>
        <source>Replaced and withdrawn ones too</source>
        <translation>Алмаштырылгандар жана күчүнөн чыккандар да</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сайт үчүн сактоо…</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Документти издөө</translation>
    </message>
    <message>
        <source>Search: number, title, date, kind</source>
        <translation>Издөө: номери, аталышы, күнү, түрү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Type the date and the title and choose the file first</source>
        <translation>Адегенде күнүн жана аталышын киргизип, файлды тандаңыз</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Why it is withdrawn; Enter withdraws, Esc leaves it in force</source>
        <translation>Эмне үчүн күчүнөн чыгарылат; Enter — чыгаруу, Esc — калтыруу</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Күчүнөн чыгаруу…</translation>
    </message>
    <message>
        <source>↑↓ document · Enter open · Ctrl+F search · Ctrl+P print</source>
        <translation>↑↓ документ · Enter ачуу · Ctrl+F издөө · Ctrl+P басуу</translation>
    </message>
    <message>
        <source>↑↓ document · Enter open · Ctrl+F search · Ctrl+P print · Ctrl+S for the site · Ins new</source>
        <translation>↑↓ документ · Enter ачуу · Ctrl+F издөө · Ctrl+P басуу · Ctrl+S сайт үчүн · Ins жаңы</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n rule(s) proposed against the edition in force from {day}</source>
        <translation>
            <numerusform>{day} күчүнө кирген редакциянын %n эрежесин өзгөртүү сунушталды</numerusform>
            <numerusform>{day} күчүнө кирген редакциянын %n эрежесин өзгөртүү сунушталды</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what is proposed</source>
        <translation>Сунушталгандар &amp;гана</translation>
    </message>
    <message>
        <source>&amp;Print the changes</source>
        <translation>Өзгөртүүлөрдү &amp;басуу</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Кайра алуу</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Өзгөртүү…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Co&amp;nfirm…</source>
        <translation>Беки&amp;түү…</translation>
    </message>
    <message>
        <source>Draft of the regulation</source>
        <translation>Регламенттин долбоору</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Эрежени табуу</translation>
    </message>
    <message>
        <source>Find a rule (Ctrl+F)</source>
        <translation>Эрежени табуу (Ctrl+F)</translation>
    </message>
    <message>
        <source>In the last edition</source>
        <translation>Акыркы редакцияда</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Мындай сөздөр бир да эрежеде жок.</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>Өзгөртүүлөрдү басуу</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Сунушталды</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Эреже</translation>
    </message>
    <message>
        <source>Rules of the next edition</source>
        <translation>Жаңы редакциянын эрежелери</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Сунушту кайра алуу</translation>
    </message>
    <message>
        <source>The draft is thrown away. Ctrl+Z brings it back.</source>
        <translation>Долбоор ташталды. Ctrl+Z аны кайтарат.</translation>
    </message>
    <message>
        <source>The edition is confirmed: it is in force from {day}.</source>
        <translation>Редакция бекитилди: {day} тартып күчүндө.</translation>
    </message>
    <message>
        <source>Throw the draft a&amp;way</source>
        <translation>Долбоорду та&amp;штоо</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>What it &amp;does…</source>
        <translation>Эмнени ө&amp;згөртөт…</translation>
    </message>
    <message>
        <source>↑↓ rule · Enter change it · Del take back · Ctrl+Z undo · Ctrl+P print the changes</source>
        <translation>↑↓ эреже · Enter өзгөртүү · Del кайра алуу · Ctrl+Z артка · Ctrl+P өзгөртүүлөрдү басуу</translation>
    </message>
</context>
<context>
    <name>DraftProblems</name>
    <message>
        <source>a code is missing with which entries of the journal are stored; put it back</source>
        <translation>журналдын жазуулары сакталган код жок; аны кайтарыңыз</translation>
    </message>
    <message>
        <source>the value is out of its bounds or contradicts another rule</source>
        <translation>маани чегинен чыккан же башка эрежеге каршы келет</translation>
    </message>
    <message>
        <source>this version of the program cannot read the proposal; propose it again</source>
        <translation>программанын бул версиясы сунушту окуй албайт; кайра сунуштаңыз</translation>
    </message>
</context>
<context>
    <name>DraftRows</name>
    <message>
        <source>{rule} → {value} (proposed by {author} on {day})</source>
        <translation>{rule} → {value} (сунуштаган {author}, {day})</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>&amp;Act of the drill…</source>
        <translation>Калыбына келтирүү &amp;актысы…</translation>
    </message>
    <message>
        <source>&amp;Choose an archive and try it…</source>
        <translation>Архив &amp;тандап, текшерүү…</translation>
    </message>
    <message>
        <source>Act of the drill</source>
        <translation>Окуу калыбына келтирүүсүнүн актысы</translation>
    </message>
    <message>
        <source>An archive for the drill</source>
        <translation>Окуу калыбына келтирүүсү үчүн архив</translation>
    </message>
    <message>
        <source>Archives to bring back from</source>
        <translation>Жазуулар кайтарыла турган архивдер</translation>
    </message>
    <message>
        <source>Bring bac&amp;k from archives…</source>
        <translation>Архивдерден ка&amp;йтаруу…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Окуу калыбына келтирүүсү</translation>
    </message>
    <message>
        <source>Drills &amp;before</source>
        <translation>&amp;Мурунку текшерүүлөр</translation>
    </message>
    <message>
        <source>Drills before</source>
        <translation>Мурунку текшерүүлөр</translation>
    </message>
    <message>
        <source>Enter choose an archive · Ctrl+P act of the drill · F5 read again</source>
        <translation>Enter архив тандоо · Ctrl+P акт · F5 жаңыртуу</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</source>
        <translation>
            <numerusform>%n ай сайын флешкадагы архив бүгүнкү журналдын жанында ачылып, аны менен салыштырылат. Мектеп архивдери жарактуу экенин ошентип билет. Эч нерсе өзгөрбөйт.</numerusform>
            <numerusform>%n ай сайын флешкадагы архив бүгүнкү журналдын жанында ачылып, аны менен салыштырылат. Мектеп архивдери жарактуу экенин ошентип билет. Эч нерсе өзгөрбөйт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</source>
        <translation>Ай сайын флешкадагы архив бүгүнкү журналдын жанында ачылып, аны менен салыштырылат. Ошентип мектеп архивдери жарактуу экенин билет. Эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>First run a drill: its result goes into the act</source>
        <translation>Адегенде текшерүү өткөрүңүз: анын жыйынтыгы актыга кирет</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Архивде</translation>
    </message>
    <message>
        <source>Keep the flash drive as it is and call the deputy head: together you can bring the entries back.</source>
        <translation>Флешканы ошол бойдон калтырып, окуу бөлүмүнүн башчысын чакырыңыз: экөөңүздөр жазууларды кайтара аласыздар.</translation>
    </message>
    <message>
        <source>No drill was held yet</source>
        <translation>Текшерүү али өткөрүлгөн жок</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nothing changed since the archive</source>
        <translation>Архивден кийин эч нерсе өзгөргөн жок</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтык</translation>
    </message>
    <message>
        <source>The archive is opened beside the journal and compared. Nothing is changed…</source>
        <translation>Архив журналдын жанында ачылып, салыштырылууда. Эч нерсе өзгөрбөйт…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message numerus="yes">
        <source>Values that differ from the log: %n.</source>
        <translation>
            <numerusform>Жазууларга дал келбеген маанилер: %n.</numerusform>
            <numerusform>Жазууларга дал келбеген маанилер: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>What changed &amp;since the archive</source>
        <translation>Архивден кийин эмне ө&amp;згөрдү</translation>
    </message>
    <message>
        <source>What changed since the archive</source>
        <translation>Архивден кийин эмне өзгөрдү</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>{day} тартып убагы келди</translation>
    </message>
    <message>
        <source>next by {day}</source>
        <translation>кийинкиси {day} чейин</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>азырынча өткөрүлгөн эмес</translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number} could be put to work. Since then the journal grew by %n entry(ies).</source>
        <translation>
            <numerusform>{title}, № {number} архив: калыбына келтирүүгө жарактуу. Андан бери журналга %n жазуу кошулду.</numerusform>
            <numerusform>{title}, № {number} архив: калыбына келтирүүгө жарактуу. Андан бери журналга %n жазуу кошулду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number}: %n entry(ies) of it are not in the journal of today.</source>
        <translation>
            <numerusform>{title}, № {number} архив: анын %n жазуусу бүгүнкү журналда жок.</numerusform>
            <numerusform>{title}, № {number} архив: анын %n жазуусу бүгүнкү журналда жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ no differences</source>
        <translation>✓ айырма жок</translation>
    </message>
    <message numerus="yes">
        <source>✕ differences: %n</source>
        <translation>
            <numerusform>✕ айырма: %n</numerusform>
            <numerusform>✕ айырма: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>1. Where &amp;to</source>
        <translation>1. &amp;Кайда</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Папка &amp;тандоо…</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Флешкалар жана дисктер</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Бош орун</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
</context>
<context>
    <name>DroppedArchive</name>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} текшерилүүдө…</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>Add a column: {kind}</source>
        <translation>Мамыча кошуу: {kind}</translation>
    </message>
    <message>
        <source>Days are typed as 28.12.2026</source>
        <translation>Күндөр 28.12.2026 деп киргизилет</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Мөөнөт</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Мөөнөттөрдү сактоо</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Order of the school</source>
        <translation>Мектептин буйругу</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>When marks are due</source>
        <translation>Баа коюу мөөнөттөрү</translation>
    </message>
    <message>
        <source>{period}: due by</source>
        <translation>{period}: мөөнөтү</translation>
    </message>
    <message>
        <source>{period}: order</source>
        <translation>{period}: буйрук</translation>
    </message>
</context>
<context>
    <name>DutiesPart</name>
    <message>
        <source>! order waits</source>
        <translation>! буйрук күтүүдө</translation>
    </message>
    <message>
        <source>&amp;End on this day…</source>
        <translation>Ушул күнү &amp;бүтүрүү…</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Акыркы &amp;күнү</translation>
    </message>
    <message>
        <source>&amp;Withdraw the order</source>
        <translation>Буйрукту кай&amp;тарып алуу</translation>
    </message>
    <message>
        <source>Ca&amp;rry the order out…</source>
        <translation>Буйрукту атка&amp;руу…</translation>
    </message>
    <message>
        <source>Choose a duty and type its last day</source>
        <translation>Милдетти тандап, анын акыркы күнүн жазыңыз</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Duties and orders</source>
        <translation>Милдеттер жана буйруктар</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Милдет</translation>
    </message>
    <message>
        <source>Last day of the duty</source>
        <translation>Милдеттин акыркы күнү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>No duties yet</source>
        <translation>Азырынча милдеттер жок</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>The duty «{duty}» of {person} ends by itself after {day}.</source>
        <translation>{person}: «{duty}» милдети {day} күнүнөн кийин өзү бүтөт.</translation>
    </message>
    <message>
        <source>The principal gives the order, who keeps the accounts carries it out. A duty begins and ends by itself on its days; what was done under it stays.</source>
        <translation>Буйрукту директор берет, аны кирүүлөрдү жүргүзгөн адам аткарат. Милдет өз күндөрүндө өзү башталып, өзү бүтөт; жасалган иштер калат.</translation>
    </message>
    <message>
        <source>There is no order here that you could carry out</source>
        <translation>Бул жерде сиз аткара турган буйрук жок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>{person} gets the duty «{duty}», {days}, by order № {order}.</source>
        <translation>{person}: «{duty}» милдетин алат, {days}, буйрук № {order}.</translation>
    </message>
    <message>
        <source>○ to come</source>
        <translation>○ али баштала элек</translation>
    </message>
    <message>
        <source>✓ in force</source>
        <translation>✓ күчүндө</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>archive officer</source>
        <translation>архив үчүн жооптуу</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>окуу бөлүмүнүн башчысы</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>журналдын администратору</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мугалим</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>&amp;Print its changes</source>
        <translation>Өзгөртүүлөрдү &amp;басуу</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>Кайра &amp;чакыруу</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF &amp;сактоо…</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Кабыл алынган</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Өзгөртүүлөр</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Бекиткен</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күчүнө кирген</translation>
    </message>
    <message>
        <source>Print its changes</source>
        <translation>Өзгөртүүлөрдү басуу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Recall the edition</source>
        <translation>Редакцияны кайра чакыруу</translation>
    </message>
    <message>
        <source>Save its changes</source>
        <translation>Өзгөртүүлөрдү сактоо</translation>
    </message>
    <message>
        <source>Sheet of changes of the regulation</source>
        <translation>Регламенттин өзгөртүүлөр барагы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>The edition is recalled. What it changed stands in the draft again.</source>
        <translation>Редакция кайра чакырылды. Анын өзгөртүүлөрү кайрадан долбоордо турат.</translation>
    </message>
    <message>
        <source>The first edition: &amp;nothing stood before it</source>
        <translation>Биринчи редакция: ага чейин &amp;эч нерсе болгон эмес</translation>
    </message>
    <message>
        <source>What it &amp;changed</source>
        <translation>Ал эмнени &amp;өзгөрттү</translation>
    </message>
    <message>
        <source>What the edition changed</source>
        <translation>Редакция эмнени өзгөрттү</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Сырсөзүңүздү киргизиңиз: бул үчүн ПИН жетишсиз.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>алдыда</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>күчүндө</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} чейин</translation>
    </message>
    <message>
        <source>↑↓ edition · Ctrl+P print its changes · Ctrl+S save them · F5 read again</source>
        <translation>↑↓ редакция · Ctrl+P өзгөртүүлөрдү басуу · Ctrl+S сактоо · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>EffectsBox</name>
    <message>
        <source>&amp;What it does from {day} on</source>
        <translation>{day} баштап &amp;эмне өзгөрөт</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Саналып жатат…</translation>
    </message>
    <message>
        <source>What the edition does to the school</source>
        <translation>Редакция мектепте эмнени өзгөртөт</translation>
    </message>
</context>
<context>
    <name>EffectsDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Counted from what the school has entered so far; nothing is changed by looking.</source>
        <translation>Мектеп азырынча киргизгендер боюнча саналат; караганда эч нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>In force fro&amp;m</source>
        <translation>Кү&amp;чүнө кирет</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Күчүнө кирет</translation>
    </message>
    <message>
        <source>What the draft does</source>
        <translation>Долбоор эмнени өзгөртөт</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Documents and pictures ({endings})</source>
        <translation>Документтер жана сүрөттөр ({endings})</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Файл сакталды</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Class journal</source>
        <translation>Класстык журнал</translation>
    </message>
    <message>
        <source>Code for the journal administrator: {code}</source>
        <translation>Журналдын администратору үчүн код: {code}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A PIN is six digits · Nothing was changed · Type exactly six digits</source>
        <translation>ПИН алты цифрадан турат · Эч нерсе өзгөргөн жок · Так алты цифра киргизиңиз</translation>
    </message>
    <message>
        <source>A class meeting needs its day, time and place · The notice was not hung up · Fill the three lines</source>
        <translation>Чогулушка күнү, убактысы жана орду керек · Кулактандыруу илинген жок · Бул үч сапты толтуруңуз</translation>
    </message>
    <message>
        <source>A correction needs its reason · The value stays · Type the reason and press Enter</source>
        <translation>Оңдоо үчүн себеп керек · Маани мурункудай калды · Себебин жазып, Enter басыңыз</translation>
    </message>
    <message>
        <source>A file of the training school is missing or damaged · The real journal is not touched · Install the program again</source>
        <translation>Окуу мектебинин файлы жок же бузулган · Иш журналына тийилген жок · Программаны кайра орнотуңуз</translation>
    </message>
    <message>
        <source>A file of this name is on the flash drive already · It was not overwritten, the new archive is not written · Repeat the writing or take another flash drive</source>
        <translation>Мындай аттуу файл флешкада бар · Ал кайра жазылган жок, жаңы архив жазылган жок · Жазууну кайталаңыз же башка флешка алыңыз</translation>
    </message>
    <message>
        <source>A file with a password is for one family · Nothing was made · Choose one student</source>
        <translation>Сырсөздүү файл бир үй-бүлөгө арналат · Эч нерсе түзүлгөн жок · Бир окуучуну тандаңыз</translation>
    </message>
    <message>
        <source>A font of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation>Басма формалардын ариби жок же башкасына алмаштырылган · Эч нерсе басылган жок, журнал өзгөргөн жок · Программаны кайра орнотуңуз</translation>
    </message>
    <message>
        <source>A key has a wrong form · It was not used, the journal is unchanged · Take the key from its original source again</source>
        <translation>Ачкыч туура эмес түрдө жазылган · Ал колдонулган жок, журнал өзгөргөн жок · Ачкычты булагынан дагы бир жолу алыңыз</translation>
    </message>
    <message>
        <source>A lateness has at most {most} minutes · The entry is unchanged · Enter fewer minutes or an absence</source>
        <translation>Кечигүү {most} мүнөттөн ашпайт · Жазуу өзгөргөн жок · Азыраак мүнөт же келбей калууну киргизиңиз</translation>
    </message>
    <message>
        <source>A mark stands in this lesson, so the student was there · The entry is unchanged · Ask the teacher of the lesson if the mark is on the wrong row</source>
        <translation>Бул сабакта баа турат, демек, окуучу катышкан · Жазуу өзгөргөн жок · Эгер баа башка сапка түшсө, сабактын мугалимине кайрылыңыз</translation>
    </message>
    <message>
        <source>A newer program wrote the file of the exchange · Nothing of it was taken · Update the program on this computer, then take it again</source>
        <translation>Алмашуу файлын жаңыраак программа жазган · Андан эч нерсе алынган жок · Бул компьютердеги программаны жаңыртып, файлды кайра алыңыз</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this journal (structure {found}, this program knows {known}) · The records are intact · Update the program</source>
        <translation>Журнал программанын жаңыраак версиясы менен жазылган (түзүлүшү {found}, бул программа {known} билет) · Жазуулар бүтүн · Программаны жаңыртыңыз</translation>
    </message>
    <message>
        <source>A print setting is out of its bounds: {field} · Nothing was printed · Correct the setting</source>
        <translation>Басып чыгаруу жөндөөсү чектен тышкары: {field} · Эч нерсе басылган жок · Жөндөөнү оңдоңуз</translation>
    </message>
    <message>
        <source>A signature does not match · The data was not used, the journal is unchanged · Take another copy and tell the journal administrator</source>
        <translation>Кол тамга дал келген жок · Маалыматтар колдонулган жок, журнал өзгөргөн жок · Башка көчүрмөнү алып, журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>A stored entry has a form this program does not know · It was not used, the other records are intact · Update the program or call the journal administrator</source>
        <translation>Жазуу программа билбеген түрдө сакталган · Ал колдонулган жок, калган жазуулар бүтүн · Программаны жаңыртыңыз же журналдын администраторун чакырыңыз</translation>
    </message>
    <message>
        <source>A title and a file are needed · The document was not published · Type the title and choose the file</source>
        <translation>Аталышы жана файлы керек · Документ жарыяланган жок · Аталышын киргизип, файлды тандаңыз</translation>
    </message>
    <message>
        <source>A value of the list is empty, doubled or out of its bounds · Nothing was stored · Correct the row that is marked</source>
        <translation>Маани бош, кайталанган же чектен чыккан · Эч нерсе жазылган жок · Тизменин сабын оңдоңуз</translation>
    </message>
    <message>
        <source>A work has between 1 and {most} points · Nothing was stored · Type another number</source>
        <translation>Иште 1ден {most} баллга чейин болот · Эч нерсе сакталган жок · Башка сан киргизиңиз</translation>
    </message>
    <message>
        <source>Accounts and duties are certified by the administrator whom the recovery sheet appointed · Nothing was changed · Ask that administrator to do it</source>
        <translation>Эсеп жазууларын жана милдеттерди калыбына келтирүү барагы менен дайындалган администратор күбөлөндүрөт · Эч нерсе өзгөргөн жок · Муну ошол администратордон сураныңыз</translation>
    </message>
    <message>
        <source>After that day the journal has entries of the student: {count} · Nothing was changed · Choose a later day, or ask the teachers to take the entries back</source>
        <translation>Бул күндөн кийин журналда окуучунун жазуулары бар: {count} · Эч нерсе өзгөргөн жок · Кийинки күндү тандаңыз же мугалимдерден жазууларды алып салууну сураныңыз</translation>
    </message>
    <message>
        <source>An account without duties opens nothing · Nothing was changed · Tick at least one duty, or close the account</source>
        <translation>Милдети жок эсеп жазуусу эч нерсе ачпайт · Эч нерсе өзгөргөн жок · Жок дегенде бир милдетти белгилеңиз же жазууну жабыңыз</translation>
    </message>
    <message>
        <source>An act needs a conclusion · Nothing was recorded · Type what the check came to</source>
        <translation>Актыга корутунду керек · Эч нерсе жазылган жок · Текшерүү эмне менен бүткөнүн жазыңыз</translation>
    </message>
    <message>
        <source>An entry in the archive breaks the chain of signatures (entry {sequence}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Архивдеги жазуу кол тамгалар чынжырын бузат ({sequence}-жазуу) · Архив колдонулган жок, журнал өзгөргөн жок · Башка архив алып, журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>An order has a number and a date, and one of them is missing · Nothing was changed · Enter both</source>
        <translation>Буйруктун номери жана күнү болот, бири жок · Эч нерсе өзгөргөн жок · Экөөнү тең жазыңыз</translation>
    </message>
    <message>
        <source>Another computer writes the journal under the number of this one · Nothing was changed · Find it: one file of a workstation was used twice, or a copied folder is in use. One of the two must be added anew</source>
        <translation>Башка компьютер журналды ушул компьютердин номери менен жазып жатат · Эч нерсе өзгөргөн жок · Аны табыңыз: точканын файлы эки жолу колдонулган же папканын көчүрмөсү иштеп жатат. Экөөнүн бирин кайра кошуу керек</translation>
    </message>
    <message>
        <source>Another person has this login · Nothing was changed · Choose another login</source>
        <translation>Мындай логин ээленген · Эч нерсе өзгөргөн жок · Башка логин тандаңыз</translation>
    </message>
    <message>
        <source>Another program holds the file · Nothing was written · Close that program and try again</source>
        <translation>Файл башка программада ачык · Эч нерсе жазылган жок · Ал программаны жаап, кайталаңыз</translation>
    </message>
    <message>
        <source>Another school marked this flash drive · Nothing on it was changed · Take another one</source>
        <translation>Бул флешканы башка мектеп белгилеген · Андагы эч нерсе өзгөргөн жок · Башкасын алыңыз</translation>
    </message>
    <message>
        <source>At most {weekly} hours a week and {yearly} a year fit · The curriculum is unchanged · Correct the number</source>
        <translation>Аптасына {weekly}, жылына {yearly} сааттан ашпайт · Окуу планы өзгөргөн жок · Санды оңдоңуз</translation>
    </message>
    <message>
        <source>By the regulation of the school cards are changed by request · The card is unchanged · Send the change as a request</source>
        <translation>Мектептин регламенти боюнча карточкалар өтүнмө менен өзгөртүлөт · Карточка өзгөргөн жок · Өзгөртүүнү өтүнмө менен жөнөтүңүз</translation>
    </message>
    <message>
        <source>Data is not in its one accepted form · It was not used, the journal is unchanged · Take another copy or call the journal administrator</source>
        <translation>Маалыматтар бирден-бир кабыл алынган түрдө жазылган эмес · Алар колдонулган жок, журнал өзгөргөн жок · Башка көчүрмөнү алыңыз же журналдын администраторун чакырыңыз</translation>
    </message>
    <message>
        <source>Documents and pictures are taken only · The file was not attached · Save it as PDF or as a picture</source>
        <translation>Документтер жана сүрөттөр гана кабыл алынат · Файл тиркелген жок · Аны PDF же сүрөт катары сактаңыз</translation>
    </message>
    <message>
        <source>Entries before those of this file are missing here · Nothing of it was taken · First take file No. {number} of the same workstation; if it is lost, write a file here, take it there and write a new one</source>
        <translation>Бул жерде ушул файлдын алдындагы жазуулар жетишпейт · Андан эч нерсе алынган жок · Адегенде ошол эле точканын № {number} файлын алыңыз; ал жоголсо, бул жерде файл жазып, аны тигил точкада алып, жаңысын жазыңыз</translation>
    </message>
    <message>
        <source>Entries in the file are dated more than a day ahead of this computer · Nothing of it was taken · Set the date on both computers right; if this one was wrong, take the file again</source>
        <translation>Файлдагы жазуулар бул компьютерден бир суткадан ашык алдыда · Андан эч нерсе алынган жок · Эки компьютердеги датаны текшериңиз; ката мында болсо, файлды кайра алыңыз</translation>
    </message>
    <message>
        <source>Entries of the archives do not fit to today&apos;s journal: their keys are not known in it, or they contradict it · Nothing was changed · Add the newest archives of the same week, or restore a copy of the base first</source>
        <translation>Архивдердин жазуулары бүгүнкү журналга туура келбейт: алардын ачкычтары ага белгисиз же алар ага каршы келет · Эч нерсе өзгөргөн жок · Ошол эле аптанын эң жаңы архивдерин кошуңуз же адегенде базанын көчүрмөсүн калыбына келтириңиз</translation>
    </message>
    <message>
        <source>Every sheet of the volume still equals the journal · No supplement was made · None is needed</source>
        <translation>Томдун бардык барактары журналга мурдагыдай дал келет · Кошумча түзүлгөн жок · Анын кереги жок</translation>
    </message>
    <message>
        <source>FET made this timetable in the mode {mode} · The journal is unchanged · Export it from FET in the official mode</source>
        <translation>Расписание FET&apos;тин {mode} режиминде түзүлгөн · Журнал өзгөргөн жок · Аны FET&apos;тен кадимки режимде (Official) чыгарыңыз</translation>
    </message>
    <message>
        <source>Homework has no answer yet · The lesson stays open, the other entries are stored · Type the homework or answer «none set»</source>
        <translation>Үй тапшырма көрсөтүлгөн эмес · Сабак ачык калат, калган жазуулар сакталды · Тапшырманы жазыңыз же «берилген эмес» деп жооп бериңиз</translation>
    </message>
    <message>
        <source>Hour {hour} was given already, as all up to {given} · The plan is unchanged · Move a topic that is still ahead</source>
        <translation>{hour}-саат берилип бүткөн, {given}-саатка чейин баары берилген · План өзгөргөн жок · Алдыдагы теманы жылдырыңыз</translation>
    </message>
    <message>
        <source>Journal and archive hold different entries at the same place of the log (places: {count}) · Nothing was changed · Keep this computer and the flash drive as they are and call the deputy head: somebody worked on an old copy</source>
        <translation>Журналда жана архивде бир орунда башка-башка жазуулар турат (мындай орундар: {count}) · Эч нерсе өзгөргөн жок · Компьютерди жана флешканы ошол бойдон калтырып, окуу бөлүмүнүн башчысын чакырыңыз: кимдир бирөө эски көчүрмөдө иштеген</translation>
    </message>
    <message>
        <source>Journal and file hold different entries at the same place of the log (entry {sequence}) · Nothing was changed · Keep both computers as they are and call the deputy head: somebody worked on an old copy</source>
        <translation>Журналда жана файлда бир эле жерде ар башка жазуулар турат (жазуу {sequence}) · Эч нерсе өзгөргөн жок · Эки компьютерди тең ошол бойдон калтырып, окуу бөлүмүнүн башчысын чакырыңыз: кимдир бирөө эски көчүрмөдө иштеген</translation>
    </message>
    <message>
        <source>No comments on cells are kept in this class · The cell is unchanged · Write to the family instead</source>
        <translation>Бул класста уячаларга комментарийлер жүргүзүлбөйт · Уяча өзгөргөн жок · Үй-бүлөгө кат жазыңыз</translation>
    </message>
    <message>
        <source>No homework is kept in this class · The lesson is unchanged · Leave the field empty</source>
        <translation>Бул класста үй тапшырма жүргүзүлбөйт · Сабак өзгөргөн жок · Талааны бош калтырыңыз</translation>
    </message>
    <message>
        <source>No lesson bears this sheet number · Nothing was entered · Check that the sheet is from this school, and open the lesson from the list</source>
        <translation>Мындай номердеги сабак барагы жок · Эч нерсе киргизилген жок · Барак ушул мектептики экенин текшерип, сабакты тизмеден ачыңыз</translation>
    </message>
    <message>
        <source>No marks are given in this class · The cell is unchanged · Enter attendance, topic and homework only</source>
        <translation>Бул класста баа коюлбайт · Уяча өзгөргөн жок · Катышууну, теманы жана тапшырманы гана киргизиңиз</translation>
    </message>
    <message>
        <source>No room is left on the disk of the journal · Everything stored before is intact, the last entry is not stored · Free some room and try again</source>
        <translation>Журналдын дискинде орун жок · Мурун сакталгандын баары бүтүн, акыркы жазуу сакталган жок · Орун бошотуп, кайталаңыз</translation>
    </message>
    <message>
        <source>No room is left on the disk · What was stored before is intact · Free some room and try again</source>
        <translation>Дискте орун жок · Мурун сакталган бүтүн · Орун бошотуп, кайталаңыз</translation>
    </message>
    <message>
        <source>No sheet has a header with a column of topics · The plan is unchanged · Name the columns: No., topic, hours, homework</source>
        <translation>Бир да баракта тема мамычасы бар баш сап жок · План өзгөргөн жок · Мамычаларга ат коюңуз: №, тема, саат, үй тапшырма</translation>
    </message>
    <message>
        <source>Nobody holds the duty to receive this note · Nothing was sent · Tell the journal administrator</source>
        <translation>Мындай каттарды кабыл алуу эч кимге тапшырылган эмес · Эч нерсе жөнөтүлгөн жок · Журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>Nothing follows hour {hour} of the plan · The plan is unchanged · Choose an earlier topic</source>
        <translation>{hour}-сааттан кийин планда эч нерсе жок · План өзгөргөн жок · Мурдараак теманы тандаңыз</translation>
    </message>
    <message>
        <source>Nothing new is proposed · The regulation in force is unchanged · Change a rule first</source>
        <translation>Жаңы эч нерсе сунушталган жок · Күчүндөгү регламент өзгөргөн жок · Адегенде бир эрежени өзгөртүңүз</translation>
    </message>
    <message>
        <source>Number or date of the order is missing · Nothing was confirmed · Type both as they stand in the order</source>
        <translation>Буйруктун номери же күнү жок · Эч нерсе бекитилген жок · Экөөнү тең буйруктагыдай териңиз</translation>
    </message>
    <message>
        <source>Only the main computer of the school may change this · Nothing was stored · Change it there, the next bundle brings it here</source>
        <translation>Муну мектептин башкы компьютеринде гана өзгөртүшөт · Эч нерсе сакталган жок · Ошол жерде өзгөртүңүз, кийинки пакет аны бул жерге алып келет</translation>
    </message>
    <message>
        <source>Other marks are missing now than the list showed: {count} · The period stays open · Look at the list again, then close the period</source>
        <translation>Жетишпеген баалардын тизмеси өзгөрдү, азыр алар {count} · Мезгил ачык калды · Тизмени дагы бир жолу текшерип, мезгилди жабыңыз</translation>
    </message>
    <message>
        <source>PDF, pictures (PNG, JPEG) and plain text are kept only · The file was not published · Save it as PDF</source>
        <translation>PDF, сүрөттөр (PNG, JPEG) жана жөнөкөй текст гана сакталат · Файл жарыяланган жок · Аны PDF кылып сактаңыз</translation>
    </message>
    <message>
        <source>Row {row} has no topic · The plan is unchanged · Type the topic or delete the row</source>
        <translation>{row}-сапта тема жок · План өзгөргөн жок · Теманы жазыңыз же сапты өчүрүңүз</translation>
    </message>
    <message>
        <source>Rows of the list that must be put right first: {count} · Nothing was stored · Correct them in the file and choose it again</source>
        <translation>Адегенде тизменин саптарын оңдоңуз: {count} · Эч нерсе жазылган жок · Файлда оңдоп, аны кайра тандаңыз</translation>
    </message>
    <message>
        <source>Some records cannot be printed as they are: {problems} · Nothing was printed, the journal is unchanged · Go through the list and correct the records</source>
        <translation>Жазуулардын бир бөлүгүн мындай түрдө басууга болбойт: {problems} · Эч нерсе басылган жок, журнал өзгөргөн жок · Тизме боюнча өтүп, жазууларды оңдоңуз</translation>
    </message>
    <message>
        <source>Somebody changed the draft meanwhile · Nothing was confirmed · Look at the draft again, then confirm it</source>
        <translation>Долбоорду бул арада өзгөртүштү · Эч нерсе бекитилген жок · Долбоорду дагы бир жолу карап, анан бекитиңиз</translation>
    </message>
    <message>
        <source>Somebody changed the timetable of this day meanwhile · Nothing was stored · Read it again with F5</source>
        <translation>Бул күндүн расписаниесин ушул убакта башка бирөө өзгөрттү · Эч нерсе сакталган жок · F5 менен жаңыртыңыз</translation>
    </message>
    <message>
        <source>Somebody changed this row meanwhile · Nothing was stored · Look at the list again</source>
        <translation>Сапты ушул арада башка адам өзгөрттү · Эч нерсе жазылган жок · Тизмени кайра караңыз</translation>
    </message>
    <message>
        <source>Somebody changed this step meanwhile · Yours was not stored · Look at it again and repeat the change</source>
        <translation>Бул кадамды ушул арада башка адам өзгөрттү · Сиздики жазылган жок · Кадамды кайра карап, өзгөртүүнү кайталаңыз</translation>
    </message>
    <message>
        <source>Somebody was given access without the school&apos;s confirmation · The journal was not opened, to protect the records · Call the journal administrator</source>
        <translation>Кимгедир мектептин ырастоосуз кирүү укугу берилген · Жазууларды коргоо үчүн журнал ачылган жок · Журналдын администраторун чакырыңыз</translation>
    </message>
    <message>
        <source>Something was entered in this lesson · It stays where it is · Take the entries back first</source>
        <translation>Бул сабакта жазуулар бар · Ал ордунда калат · Адегенде жазууларды алып салыңыз</translation>
    </message>
    <message>
        <source>Something was written to the journal meanwhile · Nothing was changed · Compare again and repeat</source>
        <translation>Иш жүрүп жатканда журналга бир нерсе жазылды · Эч нерсе өзгөргөн жок · Дагы салыштырып, кайталаңыз</translation>
    </message>
    <message>
        <source>Students have points in this work already · The work is unchanged · Clear their points first</source>
        <translation>Бул иш үчүн окуучулардын баллдары бар · Иш өзгөргөн жок · Адегенде баллдарды алып салыңыз</translation>
    </message>
    <message>
        <source>Such a record exists already · It was left as it is · Refresh the page with F5</source>
        <translation>Мындай жазуу бар · Ал өзгөртүлбөй калтырылды · Бетти F5 менен жаңыртыңыз</translation>
    </message>
    <message>
        <source>Surname or given name is missing · Nothing was changed · Type both</source>
        <translation>Фамилиясы же аты жок · Эч нерсе өзгөргөн жок · Экөөнү тең териңиз</translation>
    </message>
    <message>
        <source>That day is not in the school year of the class · Nothing was changed · Choose another day</source>
        <translation>Бул күн класстын окуу жылынан тышкары · Эч нерсе өзгөргөн жок · Башка күн тандаңыз</translation>
    </message>
    <message>
        <source>The PDF holds a program or another file · It was not taken · Print it into a new PDF and choose that</source>
        <translation>PDFтин ичинде программа же башка файл бар · Ал кабыл алынган жок · Аны жаңы PDFке басып, ошону тандаңыз</translation>
    </message>
    <message>
        <source>The PDF opens with a password only · It was not taken · Save it without a password</source>
        <translation>PDF сырсөз менен гана ачылат · Ал кабыл алынган жок · Аны сырсөзсүз сактаңыз</translation>
    </message>
    <message>
        <source>The PIN does not match · The journal stays locked, tries left: {left} · Type the six digits again or use the password</source>
        <translation>ПИН туура келбейт · Журнал жабык бойдон, калган аракет: {left} · Алты цифраны дагы киргизиңиз же сырсөз менен кириңиз</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times · Everything entered is stored · Sign in with the password</source>
        <translation>ПИН өтө көп жолу ката терилди · Киргизилгендин баары сакталды · Сырсөз менен кириңиз</translation>
    </message>
    <message>
        <source>The account is closed · The journal stays closed, the records are kept · Ask the journal administrator</source>
        <translation>Эсеп жазуусу жабык · Журнал жабык бойдон, жазуулар сакталган · Журналдын администраторуна кайрылыңыз</translation>
    </message>
    <message>
        <source>The archive cannot be made of this selection · Nothing was written · Choose at least one class and try again</source>
        <translation>Тандалгандардан архив түзүүгө болбойт · Эч нерсе жазылган жок · Жок дегенде бир классты белгилеп, кайталаңыз</translation>
    </message>
    <message>
        <source>The archive did not pass the check · Nothing of it was used · Take another copy and tell the journal administrator</source>
        <translation>Архив текшерүүдөн өткөн жок · Андан эч нерсе алынган жок · Башка көчүрмөнү алып, журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>The archive is damaged · It was not used, the journal is unchanged · Take another archive and replace this carrier</source>
        <translation>Архив бузулган · Ал колдонулган жок, журнал өзгөргөн жок · Башка архив алып, бул ташыгычты алмаштырыңыз</translation>
    </message>
    <message>
        <source>The archive is larger than allowed ({most_size}) · It was not opened · Check that this is an archive of a class journal</source>
        <translation>Архив уруксат берилгенден чоң ({most_size}) · Ал ачылган жок · Бул журналдын архиви экенин текшериңиз</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program (format {found}, this program knows {supported}) · It is intact · Update the program</source>
        <translation>Архив программанын жаңыраак версиясы менен жазылган (форматы {found}, бул программа {supported} билет) · Архив бүтүн · Программаны жаңыртыңыз</translation>
    </message>
    <message>
        <source>The archive was made in another school · It was not used, the journal is unchanged · Choose an archive of this school</source>
        <translation>Архив башка мектепте жазылган · Ал колдонулган жок, журнал өзгөргөн жок · Ушул мектептин архивин тандаңыз</translation>
    </message>
    <message>
        <source>The backup is damaged or altered · The journal is unchanged · Take another copy</source>
        <translation>Камдык көчүрмө бузулган же өзгөртүлгөн · Журнал өзгөргөн жок · Башка көчүрмөнү алыңыз</translation>
    </message>
    <message>
        <source>The backup is of another school, or sealed to other people · The journal is unchanged · Take a backup of this school or ask who made it</source>
        <translation>Камдык көчүрмө башка мектептики же сиз үчүн жабык · Журнал өзгөргөн жок · Ушул мектептин көчүрмөсүн алыңыз же аны жасаган адамдан сураңыз</translation>
    </message>
    <message>
        <source>The change of the timetable cannot be taken back: {count} records were built on it since · Nothing was changed · Take those records back first, or change the timetable anew</source>
        <translation>Расписаниенин өзгөртүүсүн кайтарууга болбойт: ага журналдын башка жазуулары таянат ({count}) · Эч нерсе өзгөргөн жок · Адегенде ал жазууларды алып салыңыз же расписаниени кайра оңдоңуз</translation>
    </message>
    <message>
        <source>The class is not parallel: another subject or another year of study · Nothing was copied · Choose classes of the same year of study</source>
        <translation>Класс параллель эмес: башка предмет же башка окуу жылы · Эч нерсе көчүрүлгөн жок · Ошол эле параллелдин класстарын тандаңыз</translation>
    </message>
    <message>
        <source>The colour profile of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation>Басма формалардын түс профили жок же алмаштырылган · Эч нерсе басылган жок, журнал өзгөргөн жок · Программаны кайра орнотуңуз</translation>
    </message>
    <message>
        <source>The content of the archive does not match its own history · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Архивдин мазмуну өз тарыхына дал келбейт · Архив колдонулган жок, журнал өзгөргөн жок · Башка архив алып, журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>The correction is in no archive yet · No supplement was made · Make the archive of the class first</source>
        <translation>Оңдоо али архивге түшкөн жок · Кошумча түзүлгөн жок · Адегенде класстын архивин түзүңүз</translation>
    </message>
    <message>
        <source>The curriculum was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation>Андан бери окуу планы өзгөртүлгөн · Ал ошол бойдон калды · Аны F5 менен карап, колдон оңдоңуз</translation>
    </message>
    <message>
        <source>The dates contradict each other: first the protocol, then the order, then the day it comes into force · Nothing was confirmed · Correct the dates</source>
        <translation>Күндөр бири-бирине каршы келет: адегенде протокол, анан буйрук, анан күчүнө кирүү күнү · Эч нерсе бекитилген жок · Күндөрдү оңдоңуз</translation>
    </message>
    <message>
        <source>The day of the undertaking has not come yet · Nothing was stored · Enter the day on the signed paper</source>
        <translation>Милдеттенменин күнү али келе элек · Эч нерсе жазылган жок · Кол коюлган кагаздагы күндү жазыңыз</translation>
    </message>
    <message>
        <source>The day of this lesson has not come yet · Nothing was stored · Make the entry on the day of the lesson</source>
        <translation>Бул сабактын күнү келе элек · Эч нерсе сакталган жок · Жазууну сабак күнү киргизиңиз</translation>
    </message>
    <message>
        <source>The days of the first filling do not fit the school year · Nothing was stored · Choose days inside the year</source>
        <translation>Биринчи толтуруунун күндөрү окуу жылына туура келбейт · Эч нерсе жазылган жок · Жылдын ичиндеги күндөрдү тандаңыз</translation>
    </message>
    <message>
        <source>The disk answers with fault {number} · The last entry may not be stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation>Диск {number} деп баш тартып жатат · Акыркы жазуу сакталбай калышы мүмкүн · Кайталаңыз; дагы болсо, архив жазып, дискти текшериңиз</translation>
    </message>
    <message>
        <source>The disk of the journal answers with fault {number} · The last entry is not stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation>Журналдын диски {number} деп баш тартып жатат · Акыркы жазуу сакталган жок · Кайталаңыз; дагы болсо, архив жазып, дискти текшериңиз</translation>
    </message>
    <message>
        <source>The document is in force no more, or a newer edition is · Nothing was changed · Read the list again with F5</source>
        <translation>Документ күчүндө эмес же анын жаңы редакциясы бар · Эч нерсе өзгөргөн жок · Тизмени кайра окуңуз: F5</translation>
    </message>
    <message>
        <source>The draft still has errors: {count} · The regulation in force is unchanged · Correct the marked rules</source>
        <translation>Долбоордо дагы каталар бар: {count} · Күчүндөгү регламент өзгөргөн жок · Белгиленген эрежелерди оңдоңуз</translation>
    </message>
    <message>
        <source>The drive was pulled out or the folder has vanished · What was stored before is intact · Put the drive back and try again</source>
        <translation>Диск чыгарылган же папка жоголгон · Мурун сакталган бүтүн · Дискти кайтарып, кайталаңыз</translation>
    </message>
    <message>
        <source>The duty was changed meanwhile · Nothing was changed now · Read the list again with F5</source>
        <translation>Милдет ушул арада өзгөртүлгөн · Азыр эч нерсе өзгөргөн жок · Тизмени кайра окуңуз (F5)</translation>
    </message>
    <message>
        <source>The edition is in force, or a later one rests on it · Nothing was recalled · Prepare a new edition instead</source>
        <translation>Редакция күчүндө же ага кийинкиси негизделген · Эч нерсе кайра чакырылган жок · Анын ордуна жаңы редакцияны даярдаңыз</translation>
    </message>
    <message>
        <source>The edition would judge days that another one judges already · Nothing was confirmed · Choose {earliest} or a later day</source>
        <translation>Бул редакция башкасы баалап койгон күндөрдү баалап калмак · Эч нерсе бекитилген жок · {earliest} же андан кийинки күндү тандаңыз</translation>
    </message>
    <message>
        <source>The file cannot be read as PDF · It was not taken · Make it again, or scan the paper anew</source>
        <translation>Файл PDF катары окулбайт · Ал кабыл алынган жок · Аны кайра жасаңыз же кагазды кайра сканерлеңиз</translation>
    </message>
    <message>
        <source>The file cannot be read · The journal is unchanged · Save it again in its own program</source>
        <translation>Файл окулбайт · Журнал өзгөргөн жок · Аны өз программасында дагы бир жолу сактаңыз</translation>
    </message>
    <message>
        <source>The file contains instructions a timetable never needs · It was not read, the journal is unchanged · Save the timetable in its own program again</source>
        <translation>Файлда расписаниеде болбой турган көрсөтмөлөр бар · Ал окулган жок, журнал өзгөргөн жок · Расписаниени өз программасында кайра сактаңыз</translation>
    </message>
    <message>
        <source>The file has no header with surnames and names · Nothing was read · Fill in the template of the program</source>
        <translation>Файлда фамилия жана аттар менен баш сап жок · Эч нерсе окулган жок · Программанын үлгүсүн толтуруңуз</translation>
    </message>
    <message>
        <source>The file has problems that are settled in its own program: {count} · Nothing was loaded, the journal is unchanged · Correct the file there and load it again</source>
        <translation>Файлда өз программасында чечиле турган суроолор бар: {count} · Эч нерсе жүктөлгөн жок, журнал өзгөргөн жок · Файлды ошол жерде оңдоп, кайра жүктөңүз</translation>
    </message>
    <message>
        <source>The file is built so that it could do harm · It was not opened, the plan is unchanged · Copy the table into a new workbook and save that</source>
        <translation>Файл зыян келтириши мүмкүн болгон түрдө түзүлгөн · Ал ачылган жок, план өзгөргөн жок · Таблицаны жаңы китепке көчүрүп, сактаңыз</translation>
    </message>
    <message>
        <source>The file is damaged or is no table · The plan is unchanged · Save it again as xlsx in its own program</source>
        <translation>Файл бузулган же бул таблица эмес · План өзгөргөн жок · Аны xlsx форматында кайра сактаңыз</translation>
    </message>
    <message>
        <source>The file is empty · The journal is unchanged · Choose another file</source>
        <translation>Файл бош · Журнал өзгөргөн жок · Башка файл тандаңыз</translation>
    </message>
    <message>
        <source>The file is empty · The plan is unchanged · Choose another file</source>
        <translation>Файл бош · План өзгөргөн жок · Башка файл тандаңыз</translation>
    </message>
    <message>
        <source>The file is larger than can be read ({part}) · It was not read, the plan is unchanged · Copy the table alone into a new workbook</source>
        <translation>Файл окууга мүмкүн болгондон чоң ({part}) · Ал окулган жок, план өзгөргөн жок · Бир таблицаны жаңы китепке көчүрүңүз</translation>
    </message>
    <message>
        <source>The file is larger than {limit_size} · It was not read, the journal is unchanged · Check that the right file was chosen</source>
        <translation>Файл {limit_size} көлөмүнөн чоң · Ал окулган жок, журнал өзгөргөн жок · Керектүү файл тандалганын текшериңиз</translation>
    </message>
    <message>
        <source>The file is larger than {most} KB · It was not attached · Make it smaller, or name the page of the book</source>
        <translation>Файл {most} КБдан чоң · Ал тиркелген жок · Аны кичирейтиңиз же окуу китебинин бетин көрсөтүңүз</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB · It was not published · Scan it in black and white, or with fewer dots</source>
        <translation>Файл {most} МБдан чоң · Ал жарыяланган жок · Аны ак-кара же азыраак чекит менен сканерлеңиз</translation>
    </message>
    <message>
        <source>The file is not an archive of a class journal · It was not opened · Choose a file whose name begins with the class and the week</source>
        <translation>Файл журналдын архиви эмес · Ал ачылган жок · Аты класс жана апта менен башталган файлды тандаңыз</translation>
    </message>
    <message>
        <source>The file is too large for a flash drive of this kind · It was not written, the earlier archives are intact · Archive fewer classes at once</source>
        <translation>Файл мындай флешка үчүн өтө чоң · Ал жазылган жок, мурунку архивдер бүтүн · Бир жолу азыраак класс жазыңыз</translation>
    </message>
    <message>
        <source>The file of the exchange is damaged or altered · Nothing of it was taken, the journal is unchanged · Take another copy of it, or write a new one at the other workstation</source>
        <translation>Алмашуу файлы бузулган же өзгөртүлгөн · Андан эч нерсе алынган жок, журнал өзгөргөн жок · Башка көчүрмөсүн алыңыз же ал точкада жаңысын жазыңыз</translation>
    </message>
    <message>
        <source>The file of the exchange is of another school, or of the training school · Nothing of it was taken · Choose a file of this school</source>
        <translation>Алмашуу файлы башка мектептики же окуу мектебиники · Андан эч нерсе алынган жок · Бул мектептин файлын тандаңыз</translation>
    </message>
    <message>
        <source>The file of the exchange is sealed to other people · Nothing of it was taken · Let the journal administrator or the archive officer take it</source>
        <translation>Алмашуу файлы сиз үчүн жабык · Андан эч нерсе алынган жок · Аны журналдын администратору же архивге жооптуу алсын</translation>
    </message>
    <message>
        <source>The file of the journal cannot be read with the key of this school · It was left as it is · Check that the folder belongs to this school, or restore the last archive</source>
        <translation>Журналдын файлы бул мектептин ачкычы менен окулбайт · Ал өзгөртүлбөй калды · Ошол папкабы, текшериңиз же акыркы архивди калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The file of the journal is damaged · Nothing more is written to it · Restore the journal from a backup or the last archive</source>
        <translation>Журналдын файлы бузулган · Ага мындан ары эч нерсе жазылбайт · Журналды камдык көчүрмөдөн же акыркы архивден калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The file of the journal is not in its place · Nothing was changed · Look for it in the backups or restore the last archive</source>
        <translation>Журналдын файлы ордунда жок · Эч нерсе өзгөргөн жок · Аны камдык көчүрмөлөрдөн табыңыз же акыркы архивди калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The file of the journal was altered outside the program · Nothing more is written to it · Call the journal administrator and restore the last archive</source>
        <translation>Журналдын файлы программадан тышкары өзгөртүлгөн · Ага мындан ары эч нерсе жазылбайт · Журналдын администраторун чакырып, акыркы архивди калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The file was not read within {seconds} s · The plan is unchanged · Copy the table alone into a new workbook</source>
        <translation>Файл {seconds} секундда окулган жок · План өзгөргөн жок · Бир таблицаны жаңы китепке көчүрүңүз</translation>
    </message>
    <message>
        <source>The flash drive answers with fault {number} · The earlier archives are intact, the new one is not written · Put it in again or take another flash drive</source>
        <translation>Флешка {number} деп баш тартып жатат · Мурунку архивдер бүтүн, жаңысы жазылган жок · Аны кайра салыңыз же башка флешка алыңыз</translation>
    </message>
    <message>
        <source>The flash drive is closed for writing · The earlier archives are intact, the new one is not written · Move the switch on it or take another flash drive</source>
        <translation>Флешка жазууга жабык · Мурунку архивдер бүтүн, жаңысы жазылган жок · Андагы тилчени которуңуз же башка флешка алыңыз</translation>
    </message>
    <message>
        <source>The flash drive was pulled out · The earlier archive is intact, the new one is not written · Put it in again and repeat</source>
        <translation>Флешка чыгарылды · Мурунку архив бүтүн, жаңысы жазылган жок · Аны кайра салып, кайталаңыз</translation>
    </message>
    <message>
        <source>The folder holds a journal already · It was left as it is · Choose another folder or sign in to that journal</source>
        <translation>Папкада журнал бар · Ал өзгөртүлбөй калды · Башка папка тандаңыз же ошол журналга кириңиз</translation>
    </message>
    <message>
        <source>The folder holds files already · They were left as they are · Choose an empty folder</source>
        <translation>Папкада файлдар бар · Алар өзгөртүлбөй калды · Бош папка тандаңыз</translation>
    </message>
    <message>
        <source>The folder of the journal is closed for writing · The last entry is not stored · Open the folder for writing and try again</source>
        <translation>Журналдын папкасы жазууга жабык · Акыркы жазуу сакталган жок · Папкага жазууга уруксат берип, кайталаңыз</translation>
    </message>
    <message>
        <source>The folder or the drive is closed for writing · Nothing was written · Open it for writing or choose another place</source>
        <translation>Папка же диск жазууга жабык · Эч нерсе жазылган жок · Жазууга уруксат бериңиз же башка жер тандаңыз</translation>
    </message>
    <message>
        <source>The grading period is closed · Nothing was changed · Ask the deputy head if an entry has to be corrected</source>
        <translation>Окуу мезгили жабык · Эч нерсе өзгөргөн жок · Жазууну оңдоо керек болсо, окуу бөлүмүнүн башчысына кайрылыңыз</translation>
    </message>
    <message>
        <source>The hours do not fit: from 1 to {most} · The plan is unchanged · Correct the hours of row {row}</source>
        <translation>Саат туура эмес: 1ден {most} чейин · План өзгөргөн жок · {row}-саптагы саатты оңдоңуз</translation>
    </message>
    <message>
        <source>The hours of this subject are not in the curriculum yet · The plan is stored and is not ready yet · Ask the deputy head to enter the hours</source>
        <translation>Бул предметтин сааттары окуу планына киргизиле элек · План сакталды, бирок даяр эмес · Окуу бөлүмүнүн башчысынан сааттарды киргизүүнү сураныңыз</translation>
    </message>
    <message>
        <source>The journal cannot be kept in this folder · Nothing was created · Choose a folder on a disk of this computer</source>
        <translation>Бул папкада журнал сактоого болбойт · Эч нерсе түзүлгөн жок · Ушул компьютердин дискинен папка тандаңыз</translation>
    </message>
    <message>
        <source>The journal holds every entry of these archives already · Nothing was changed · Choose a later archive</source>
        <translation>Бул архивдердин бардык жазуулары журналда бар · Эч нерсе өзгөргөн жок · Кийинкирээк архивди тандаңыз</translation>
    </message>
    <message>
        <source>The journal is busy for the moment · The last entry is not stored yet · Wait a little and try again</source>
        <translation>Журнал азыр бош эмес · Акыркы жазуу сактала элек · Бир аз күтүп, кайталаңыз</translation>
    </message>
    <message>
        <source>The journal is open in another window of this computer · Nothing was changed · Close the other window and try again</source>
        <translation>Журнал бул компьютерде башка терезеде ачык · Эч нерсе өзгөргөн жок · Башка терезени жаап, кайталаңыз</translation>
    </message>
    <message>
        <source>The journal shows what nobody signed · No copy was kept, the earlier ones are intact · Write the archive of the week: it names the places. Enter the right values anew and call the deputy head</source>
        <translation>Журнал эч ким кол койбогон нерсени көрсөтүүдө · Көчүрмө сакталган жок, мурункулары бүтүн · Аптанын архивин жазыңыз: ал жерлерин атайт. Ал жерге туурасын кайра киргизип, завучту чакырыңыз</translation>
    </message>
    <message>
        <source>The journal was closed meanwhile · Everything stored before is intact · Sign in again</source>
        <translation>Бул убакытта журнал жабылды · Мурун жазылгандын баары сакталды · Кайра кириңиз</translation>
    </message>
    <message>
        <source>The journal was opened by a newer version of the program · The records are intact · Install version {needed} or later</source>
        <translation>Журналды программанын жаңыраак версиясы ачкан · Жазуулар бүтүн · {needed} же андан жаңы версияны орнотуңуз</translation>
    </message>
    <message>
        <source>The key file asks for more work than allowed · It was not opened, the records are intact · Call the journal administrator</source>
        <translation>Ачкычтар файлы уруксат берилгенден көп эсептөөнү талап кылат · Ал ачылган жок, жазуулар бүтүн · Журналдын администраторун чакырыңыз</translation>
    </message>
    <message>
        <source>The key file of the journal is damaged in both copies · The records cannot be opened, but they are not erased · Restore the journal from the last archive with the recovery sheet</source>
        <translation>Журналдын ачкычтар файлы эки көчүрмөдө тең бузулган · Жазууларды ачууга болбойт, бирок алар өчкөн жок · Журналды акыркы архивден калыбына келтирүү барагы менен калыбына келтириңиз</translation>
    </message>
    <message>
        <source>The key file was changed by something other than this program · The journal was not opened, to protect the records · Call the journal administrator and keep the computer as it is</source>
        <translation>Ачкычтар файлы башка программа тарабынан өзгөртүлгөн · Жазууларды коргоо үчүн журнал ачылган жок · Журналдын администраторун чакырыңыз, компьютерде эч нерсени өзгөртпөңүз</translation>
    </message>
    <message>
        <source>The key of the journal was replaced while it was open · Everything stored is intact · Sign in again</source>
        <translation>Журнал ачык турганда анын ачкычы алмаштырылды · Сакталгандын баары бүтүн · Дагы бир жолу кириңиз</translation>
    </message>
    <message>
        <source>The last day of the duty lies before its first one · Nothing was changed · Correct one of the days</source>
        <translation>Милдеттин акыркы күнү биринчисинен мурун · Эч нерсе өзгөргөн жок · Күндөрдүн бирин оңдоңуз</translation>
    </message>
    <message>
        <source>The last journal administrator and one’s own account cannot be closed · The account works as before · Appoint another administrator first</source>
        <translation>Журналдын акыркы администраторун жана өзүңүздү жабууга болбойт · Кирүү укугу мурдагыдай · Адегенде башка администратор дайындаңыз</translation>
    </message>
    <message>
        <source>The lesson has {most} files already · This one was not attached · Remove one of them first</source>
        <translation>Сабакта файлдар бар: {most} · Бул тиркелген жок · Адегенде алардын бирин алып салыңыз</translation>
    </message>
    <message>
        <source>The lesson is locked after {days} days · The value stays · Ask the deputy head to allow a correction</source>
        <translation>Сабак {days} күндөн кийин жабылат · Маани мурункудай калды · Оңдоого окуу бөлүмүнүн башчысы уруксат бере алат</translation>
    </message>
    <message>
        <source>The lesson was cancelled · Nothing was stored · Choose another lesson</source>
        <translation>Сабак жокко чыгарылган · Эч нерсе сакталган жок · Башка сабак тандаңыз</translation>
    </message>
    <message>
        <source>The mark differs from the proposed one · It is not stored yet: the regulation asks for the reason · Enter the mark with its reason on the page of results</source>
        <translation>Баа сунуш кылынгандан айырмаланат · Ал жазыла элек: регламент себебин талап кылат · Бааны себеби менен «Жыйынтык» бөлүмүнө киргизиңиз</translation>
    </message>
    <message>
        <source>The mark of the archive flash drive cannot be read · The files on it are untouched · Assign the flash drive again or take another one</source>
        <translation>Архив флешкасынын белгиси окулбайт · Андагы файлдарга тийилген жок · Флешканы кайра дайындаңыз же башкасын алыңыз</translation>
    </message>
    <message>
        <source>The name or the password does not match · The journal stays closed · Check the keyboard layout and Caps Lock, then type the password again</source>
        <translation>Фамилия же сырсөз туура келбейт · Журнал жабык бойдон · Клавиатура тилин жана Caps Lock&apos;ту текшерип, сырсөздү кайра киргизиңиз</translation>
    </message>
    <message>
        <source>The new school year is not ready: {count} things are missing · Nothing was opened · Go through the list of what is missing</source>
        <translation>Жаңы окуу жылы даяр эмес: жетишпегени {count} · Эч нерсе ачылган жок · Жетишпегендин тизмесин карап чыгыңыз</translation>
    </message>
    <message>
        <source>The one-time code is out of date · The journal stays closed · Ask the journal administrator for a new code</source>
        <translation>Бир жолку коддун мөөнөтү бүттү · Журнал жабык бойдон · Журналдын администраторунан жаңы код сураңыз</translation>
    </message>
    <message>
        <source>The one-time code is right, but it only serves to set a password · Nothing was done · Sign in with the code on the log-in page and set a password of your own</source>
        <translation>Бир жолку код туура, бирок ал сырсөз коюу үчүн гана керек · Эч нерсе аткарылган жок · Кирүү барагында ушул код менен кирип, өз сырсөзүңүздү коюңуз</translation>
    </message>
    <message>
        <source>The own password is not replaced by a code · Nothing was changed · Change it on the page «My log-ins»</source>
        <translation>Өз сырсөзүңүз код менен алмаштырылбайт · Эч нерсе өзгөргөн жок · Аны «Менин кирүүлөрүм» барагында алмаштырыңыз</translation>
    </message>
    <message>
        <source>The page would have two lessons at one time · Nothing was changed · Choose another day, lesson or week</source>
        <translation>Бир беттин бир убакта эки сабагы болуп калмак · Эч нерсе өзгөргөн жок · Башка күндү, сабакты же жуманы тандаңыз</translation>
    </message>
    <message>
        <source>The pages in the archive are not those its own history gives ({part}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Архивдеги беттер анын өз тарыхы бергендей эмес ({part}) · Архив колдонулган жок, журнал өзгөргөн жок · Башка архив алып, журналдын администраторуна билдириңиз</translation>
    </message>
    <message>
        <source>The paper journal is cancelled by the regulation: there is nothing to compare with · Nothing was printed · Print the volume of the period instead</source>
        <translation>Кагаз журнал регламент менен жокко чыгарылган: салыштыра турган эч нерсе жок · Эч нерсе басылган жок · Мезгилдин томун басыңыз</translation>
    </message>
    <message>
        <source>The password contains the login, the surname or the name of the school · Nothing was changed · Choose a password without them</source>
        <translation>Сырсөздө логин, фамилия же мектептин аты бар · Эч нерсе өзгөргөн жок · Аларсыз сырсөз тандаңыз</translation>
    </message>
    <message>
        <source>The password is easy to guess · Nothing was changed · Make it longer, for example four unrelated words</source>
        <translation>Сырсөздү табуу оңой · Эч нерсе өзгөргөн жок · Аны узунураак кылыңыз, мисалы байланышпаган төрт сөз</translation>
    </message>
    <message>
        <source>The password is right, but the keys behind it are damaged · The records are intact, others can sign in · Ask the journal administrator to give access again</source>
        <translation>Сырсөз туура, бирок анын ачкычтары бузулган · Жазуулар бүтүн, башкалар кире алат · Журналдын администраторунан кирүүнү кайра берүүнү сураныңыз</translation>
    </message>
    <message>
        <source>The password is too long · Nothing was changed · Use at most {most} characters</source>
        <translation>Сырсөз өтө узун · Эч нерсе өзгөргөн жок · {most} белгиден ашпасын</translation>
    </message>
    <message>
        <source>The password is too short · Nothing was changed · Use at least {least} characters, for example four words</source>
        <translation>Сырсөз өтө кыска · Эч нерсе өзгөргөн жок · Кеминде {least} белги керек, мисалы төрт сөз</translation>
    </message>
    <message>
        <source>The picture has more than {most} million dots · It was not taken · Save a smaller one</source>
        <translation>Сүрөттө {most} млн чекиттен көп · Ал кабыл алынган жок · Кичирээк кылып сактаңыз</translation>
    </message>
    <message>
        <source>The picture is damaged · It was neither taken nor printed · Save it anew, or ask for another copy</source>
        <translation>Сүрөт бузулган · Ал кабыл алынган да, басылган да жок · Аны кайра сактаңыз же башка көчүрмөсүн сураңыз</translation>
    </message>
    <message>
        <source>The plan has {plan} hours, the curriculum {curriculum}: difference {difference} · The plan is stored and is not ready yet · Even out the hours, or have the curriculum corrected</source>
        <translation>Планда {plan} саат, окуу планында {curriculum} саат: айырма {difference} · План сакталды, бирок даяр эмес · Сааттарды теңештириңиз же окуу планын оңдоону сураныңыз</translation>
    </message>
    <message>
        <source>The plan was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation>Андан бери план өзгөртүлгөн · Ал ошол бойдон калды · Аны F5 менен карап, колдон оңдоңуз</translation>
    </message>
    <message>
        <source>The principal&apos;s list on personal data gives you no power for this · Nothing was shown or changed · Ask the principal to add it to the list</source>
        <translation>Жеке маалыматтар боюнча тизме сизге мындай ыйгарым укук бербейт · Эч нерсе көрсөтүлгөн да, өзгөргөн да жок · Директордон аны тизмеге киргизүүнү сураныңыз</translation>
    </message>
    <message>
        <source>The program met something it was not prepared for · Everything stored before is intact · Repeat the act; if it fails again, close the program and open it anew</source>
        <translation>Программа даяр эмес нерсеге туш болду · Мурун сакталгандын баары бүтүн · Аракетти кайталаңыз; жардам бербесе, программаны жаап, кайра ачыңыз</translation>
    </message>
    <message>
        <source>The protection of a password would have been too weak · Nothing was written · Call the journal administrator</source>
        <translation>Сырсөздүн коргоосу өтө алсыз болмок · Эч нерсе жазылган жок · Журналдын администраторун чакырыңыз</translation>
    </message>
    <message>
        <source>The protocol has only a number or only a date · Nothing was confirmed · Type both, or neither</source>
        <translation>Протоколдун номери гана же күнү гана бар · Эч нерсе бекитилген жок · Экөөнү тең териңиз же экөөнү тең бош калтырыңыз</translation>
    </message>
    <message>
        <source>The record is not in the journal any more · Nothing was changed · Refresh the page with F5</source>
        <translation>Журналда мындай жазуу жок · Эч нерсе өзгөргөн жок · Бетти F5 менен жаңыртыңыз</translation>
    </message>
    <message>
        <source>The record of the last visit is damaged · The journal itself was not changed · Ask the journal administrator to check the journal</source>
        <translation>Акыркы кирүү жөнүндө жазуу бузулган · Журналдын өзү өзгөргөн жок · Журналдын администраторунан журналды текшерүүнү сураныңыз</translation>
    </message>
    <message>
        <source>The recovery key belongs to another school or was replaced · The journal stays closed · Take the newest recovery sheet of this school</source>
        <translation>Калыбына келтирүү ачкычы башка мектептики же алмаштырылган · Журнал жабык бойдон · Бул мектептин акыркы калыбына келтирүү барагын алыңыз</translation>
    </message>
    <message>
        <source>The recovery key has a slip in group {group} · The journal stays closed · Compare the group with the printed sheet</source>
        <translation>Калыбына келтирүү ачкычынын {group} тобунда ката бар · Журнал жабык бойдон · Топту басылган барак менен салыштырыңыз</translation>
    </message>
    <message>
        <source>The regulation cannot be read: {key} · The regulation in force is unchanged · Correct the value and load it again</source>
        <translation>Регламент окулбайт: {key} · Колдонуудагы регламент өзгөргөн жок · Маанини оңдоп, кайра жүктөңүз</translation>
    </message>
    <message>
        <source>The regulation gives this check to somebody else: {clause} · Nothing was recorded · Choose a duty of your own</source>
        <translation>Бул текшерүүнү жобо башкага тапшырат: {clause} · Эч нерсе жазылган жок · Өз милдетиңизди тандаңыз</translation>
    </message>
    <message>
        <source>The regulation has no such kind of work · Nothing was stored · Choose a kind from the list</source>
        <translation>Жободо мындай иштин түрү жок · Эч нерсе сакталган жок · Түрүн тизмеден тандаңыз</translation>
    </message>
    <message>
        <source>The regulation of the school allows no PIN · Nothing was changed · Sign in with the password</source>
        <translation>Мектептин регламенти ПИН колдонууга уруксат бербейт · Эч нерсе өзгөргөн жок · Сырсөз менен кириңиз</translation>
    </message>
    <message>
        <source>The regulation of the school forbids this entry · Nothing was stored · Use a mark or an absence code</source>
        <translation>Мектептин регламенти мындай жазууга тыюу салат · Эч нерсе сакталган жок · Баа же келбей калуу кодун колдонуңуз</translation>
    </message>
    <message>
        <source>The regulation was not found · Nothing was changed · Choose one from the list</source>
        <translation>Регламент табылган жок · Эч нерсе өзгөргөн жок · Аны тизмеден тандаңыз</translation>
    </message>
    <message>
        <source>The row is used {count} times · It stays on the list · Give it another name instead</source>
        <translation>Сап {count} жолу колдонулууда · Ал тизмеде калат · Ага башка ат бериңиз</translation>
    </message>
    <message>
        <source>The sealed data is cut or changed · It was not used, the journal is unchanged · Take another copy</source>
        <translation>Шифрленген маалыматтар кесилген же өзгөртүлгөн · Алар колдонулган жок, журнал өзгөргөн жок · Башка көчүрмөнү алыңыз</translation>
    </message>
    <message>
        <source>The second person must be a deputy head or the principal · Nothing was changed · Ask one of them to come</source>
        <translation>Экинчиси окуу бөлүмүнүн башчысы же директор болушу керек · Эч нерсе өзгөргөн жок · Алардын бирин чакырыңыз</translation>
    </message>
    <message>
        <source>The sheet number is not right: a digit is missing or wrong · Nothing was entered · Compare the nine digits with the sheet</source>
        <translation>Барактын номери туура эмес: цифра жетишпейт же ката терилген · Эч нерсе киргизилген жок · Тогуз цифраны барак менен салыштырыңыз</translation>
    </message>
    <message>
        <source>The student is in a class on that day already · Nothing was changed · Choose another day</source>
        <translation>Бул күнү окуучу класста бар · Эч нерсе өзгөргөн жок · Башка күн тандаңыз</translation>
    </message>
    <message>
        <source>The student is in a subgroup of this subject on one of the days · Nothing was changed · Choose another day or end the other membership first</source>
        <translation>Бул күндөрдүн биринде окуучу ушул предмет боюнча топчодо · Эч нерсе өзгөргөн жок · Башка күн тандаңыз же мурунку жазууну аяктаңыз</translation>
    </message>
    <message>
        <source>The student is not in this class or subgroup on that day · Nothing was changed · Choose another day</source>
        <translation>Бул күнү окуучу класста же топчодо эмес · Эч нерсе өзгөргөн жок · Башка күн тандаңыз</translation>
    </message>
    <message>
        <source>The student was not in this class on that day · The cell is unchanged · Check the date of the lesson</source>
        <translation>Бул күнү окуучу класста болгон эмес · Уяча өзгөргөн жок · Сабактын күнүн текшериңиз</translation>
    </message>
    <message>
        <source>The table is larger than allowed ({limit}) · It was not read, the journal is unchanged · Leave only the needed rows and columns</source>
        <translation>Таблица уруксат берилгенден чоң ({limit}) · Ал окулган жок, журнал өзгөргөн жок · Керектүү саптарды жана мамычаларды гана калтырыңыз</translation>
    </message>
    <message>
        <source>The teacher has not written in this lesson yet · Nothing was entered · Set the reason for the whole day: it counts when the teacher enters the absence</source>
        <translation>Мугалим бул сабакка али жазуу киргизген жок · Эч нерсе киргизилген жок · Себепти күн бою коюңуз: мугалим белгилегенде ал күчүнө кирет</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters · It is not stored yet · Make it shorter</source>
        <translation>Текст {most} белгиден узун · Ал сактала элек · Аны кыскартыңыз</translation>
    </message>
    <message>
        <source>The timetable of days that are past or closed stays as it was · Nothing was changed · Choose {earliest} or a later day of the school year</source>
        <translation>Өткөн жана жабылган күндөрдүн расписаниеси мурункудай калат · Эч нерсе өзгөргөн жок · {earliest} же окуу жылынын андан кийинки күнүн тандаңыз</translation>
    </message>
    <message>
        <source>The volume was disposed of by an act · Nothing was changed · Choose another volume</source>
        <translation>Том акт менен эсептен чыгарылган · Эч нерсе өзгөргөн жок · Башка том тандаңыз</translation>
    </message>
    <message>
        <source>The work has {most} points at most · Nothing was stored · Type a number from 0 to {most}</source>
        <translation>Иште эң көп {most} балл бар · Эч нерсе сакталган жок · 0дөн {most} чейин сан киргизиңиз</translation>
    </message>
    <message>
        <source>The workbook is locked by a password · It was not read, the plan is unchanged · Save it without a password and choose it again</source>
        <translation>Китеп сырсөз менен жабык · Ал окулган жок, план өзгөргөн жок · Аны сырсөзсүз сактап, кайра тандаңыз</translation>
    </message>
    <message>
        <source>The workstation that wrote the file does not belong to the school · Nothing of it was taken · If it is new, first take a file of the main workstation; otherwise add it there</source>
        <translation>Файлды жазган точка мектепте катталган эмес · Андан эч нерсе алынган жок · Ал жаңы болсо, адегенде башкы точканын файлын алыңыз; болбосо аны ошол жерде кошуңуз</translation>
    </message>
    <message>
        <source>The workstation that wrote the file was taken out of the school · Nothing of it was taken · If it is to write again, add it anew at the main workstation</source>
        <translation>Файлды жазган точка мектептен чыгарылган · Андан эч нерсе алынган жок · Ал кайра керек болсо, аны башкы точкада жаңыдан кошуңуз</translation>
    </message>
    <message>
        <source>The writing was stopped · The unfinished file is removed, the earlier archives are intact · Start the writing again when ready</source>
        <translation>Жазуу токтотулду · Бүтпөгөн файл алынды, мурунку архивдер бүтүн · Ыңгайлуу убакта жазууну кайра баштаңыз</translation>
    </message>
    <message>
        <source>There is no journal in the data folder · Nothing was changed · Check the folder, or restore the journal from an archive</source>
        <translation>Маалымат папкасында журнал жок · Эч нерсе өзгөргөн жок · Папканы текшериңиз же журналды архивден калыбына келтириңиз</translation>
    </message>
    <message>
        <source>There is no lesson at that time · Nothing was changed · Choose a day of the school year and a bell</source>
        <translation>Бул убакта сабак болбойт · Эч нерсе өзгөргөн жок · Окуу жылынын күнүн жана коңгуроодогу сабактын номерин тандаңыз</translation>
    </message>
    <message>
        <source>There is no such account on this computer · Nothing was changed · Choose a person from the list</source>
        <translation>Бул компьютерде мындай эсеп жазуусу жок · Эч нерсе өзгөргөн жок · Адамды тизмеден тандаңыз</translation>
    </message>
    <message>
        <source>There is no such further workstation, or it was taken out before · Nothing was changed · Read the list again</source>
        <translation>Мындай точка жок же ал мурун чыгарылган · Эч нерсе өзгөргөн жок · Тизмени кайра окуңуз</translation>
    </message>
    <message>
        <source>There is no text yet · Nothing was stored · Type the text</source>
        <translation>Текст азырынча жок · Эч нерсе сакталган жок · Текст киргизиңиз</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password: {mebibytes} MB are needed · The journal stays closed · Close other programs and try again</source>
        <translation>Сырсөздү текшерүүгө эс жетишпейт: {mebibytes} МБ керек · Журнал жабык бойдон · Башка программаларды жаап, кайталаңыз</translation>
    </message>
    <message>
        <source>There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free · The earlier archives are intact, the new one is not written · Take another flash drive or remove old files</source>
        <translation>Флешкада орун аз: керек {needed_size}, бош {free_size} · Мурунку архивдер бүтүн, жаңысы жазылган жок · Башка флешка алыңыз же эски файлдарды өчүрүңүз</translation>
    </message>
    <message>
        <source>These days lie ahead, outside the school year, or the wrong way round · Nothing was recorded · Choose other days</source>
        <translation>Бул күндөр алдыда, окуу жылынан тышкары же тескери турат · Эч нерсе жазылган жок · Башка күндөрдү тандаңыз</translation>
    </message>
    <message>
        <source>These lessons cannot be joined · Nothing was changed · Choose two subgroups of one class at one time</source>
        <translation>Бул сабактарды бириктирүүгө болбойт · Эч нерсе өзгөргөн жок · Бир класстын бир убактагы эки топчосун тандаңыз</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try · Nothing was changed · Choose six digits without a pattern</source>
        <translation>Мындай ПИН биринчи сыналат · Эч нерсе өзгөргөн жок · Мыйзам ченемсиз алты цифра тандаңыз</translation>
    </message>
    <message>
        <source>This absence code is not open to your duties · The cell is unchanged · Enter н; the homeroom teacher gives the reason</source>
        <translation>Бул келбей калуу коду милдеттериңизге кирбейт · Уяча өзгөргөн жок · «н» коюңуз; себебин класс жетекчи көрсөтөт</translation>
    </message>
    <message>
        <source>This account can sign in already · Nothing was changed · Change its password instead</source>
        <translation>Бул эсеп жазуусу кире алат · Эч нерсе өзгөргөн жок · Анын ордуна сырсөзүн алмаштырыңыз</translation>
    </message>
    <message>
        <source>This archive is not in the register of this computer · Nothing was changed · Take an archive that was written here</source>
        <translation>Бул архив ушул компьютердин эсебинде жок · Эч нерсе өзгөргөн жок · Бул жерде жазылган архивди алыңыз</translation>
    </message>
    <message>
        <source>This class has the subject at that time already · Nothing was changed · Choose another day or lesson number</source>
        <translation>Бул убакта класста ушул предмет бар · Эч нерсе өзгөргөн жок · Башка күндү же сабактын номерин тандаңыз</translation>
    </message>
    <message>
        <source>This computer wrote the file of the exchange itself · There is nothing to take · Carry it to another workstation</source>
        <translation>Бул алмашуу файлы ушул жерде жазылган · Андан ала турган эч нерсе жок · Аны башка точкага алып барыңыз</translation>
    </message>
    <message>
        <source>This file was sealed for other people · It was not opened, the journal is unchanged · Ask for a copy made for this school</source>
        <translation>Бул файл башка алуучуларга арналган · Ал ачылган жок, журнал өзгөргөн жок · Ушул мектеп үчүн көчүрмө сураңыз</translation>
    </message>
    <message>
        <source>This flash drive is in the register already · Nothing was changed · Choose it in the list or take another one</source>
        <translation>Бул флешка эсепте бар · Эч нерсе өзгөргөн жок · Аны тизмеден тандаңыз же башкасын алыңыз</translation>
    </message>
    <message>
        <source>This flash drive is not in the register of the school · Nothing was changed · Register it first</source>
        <translation>Бул флешка мектептин эсебинде жок · Эч нерсе өзгөргөн жок · Адегенде аны каттаңыз</translation>
    </message>
    <message>
        <source>This flash drive was not taken out since it was written to · Its archives stay unconfirmed · Eject it, pull it out and put it in again</source>
        <translation>Бул флешка жазуудан кийин чыгарыла элек · Анын архивдери азырынча ырастала элек · Аны коопсуз чыгарып, кайра салыңыз</translation>
    </message>
    <message>
        <source>This flash drive was reported lost · Nothing on it counts any more · Register another one</source>
        <translation>Бул флешка жоголду деп билдирилген · Ал мындан ары эсептелбейт · Башкасын каттаңыз</translation>
    </message>
    <message>
        <source>This is no file of a workstation, or it is damaged · Nothing was made on this computer · Choose a file whose name ends in .ejjoin, or add the workstation anew</source>
        <translation>Бул точканын файлы эмес же ал бузулган · Бул компьютерде эч нерсе түзүлгөн жок · Аты .ejjoin менен бүткөн файлды тандаңыз же точканы жаңыдан кошуңуз</translation>
    </message>
    <message>
        <source>This is no file of the exchange · Nothing was taken, the journal is unchanged · Choose a file whose name ends in .ejbundle</source>
        <translation>Бул алмашуу файлы эмес · Эч нерсе алынган жок, журнал өзгөргөн жок · Аты .ejbundle менен бүткөн файлды тандаңыз</translation>
    </message>
    <message>
        <source>This is no package of the same version, or it is damaged · Nothing of it was taken that does not fit · Take the package from which the program was installed</source>
        <translation>Бул ошол эле версиянын пакети эмес же ал бузулган · Андан туура келбеген эч нерсе алынган жок · Программа орнотулган пакетти алыңыз</translation>
    </message>
    <message>
        <source>This is not a file of the FET timetable program · The journal is unchanged · Choose the file that FET exported</source>
        <translation>Бул FET расписание программасынын файлы эмес · Журнал өзгөргөн жок · FET чыгарган файлды тандаңыз</translation>
    </message>
    <message>
        <source>This mark is not on the scale of the class · The cell is unchanged · Use the keys named in the line below</source>
        <translation>Мындай баа класстын шкаласында жок · Уяча өзгөргөн жок · Төмөнкү сапта аталган баскычтарды колдонуңуз</translation>
    </message>
    <message>
        <source>This page is kept by another teacher · Nothing was changed · Ask the teacher of the page to make the entry</source>
        <translation>Бул бетти башка мугалим жүргүзөт · Эч нерсе өзгөргөн жок · Жазууну ушул беттин мугалиминен сураңыз</translation>
    </message>
    <message>
        <source>This password is among the most common ones · Nothing was changed · Choose another, for example four unrelated words</source>
        <translation>Мындай сырсөз эң көп колдонулгандардын бири · Эч нерсе өзгөргөн жок · Башкасын тандаңыз, мисалы байланышпаган төрт сөз</translation>
    </message>
    <message>
        <source>This person has a log-in already · Nothing was changed · Choose the person in the list</source>
        <translation>Бул кызматкердин кирүүсү бар · Эч нерсе өзгөргөн жок · Аны тизмеден тандаңыз</translation>
    </message>
    <message>
        <source>This person has no log-in yet · The order goes on waiting · Give a code first</source>
        <translation>Бул адамдын кирүүсү али жок · Буйрук күтө берет · Адегенде код бериңиз</translation>
    </message>
    <message>
        <source>This person stands in the journal already · The person stays in the list · Close the log-in instead when they have left</source>
        <translation>Бул адам журналда бар · Ал тизмеде калат · Иштен кетсе, анын кирүүсүн жабыңыз</translation>
    </message>
    <message>
        <source>This school year is over and can only be read · Nothing was stored · What must be corrected in it is noted on paper with an order</source>
        <translation>Бул окуу жылы бүткөн, аны окууга гана болот · Эч нерсе жазылган жок · Андагы оңдоону кагазда буйрук менен тариздеңиз</translation>
    </message>
    <message>
        <source>This topic takes no remarks · The remark was not stored · Choose a topic put up for discussion</source>
        <translation>Бул кулактандыруу талкууга коюлган эмес · Пикир сакталган жок · Талкуулоо темасын тандаңыз</translation>
    </message>
    <message>
        <source>This week has not begun, or is not of this school year · Nothing was written · Take another week</source>
        <translation>Бул апта баштала элек же бул окуу жылыныкы эмес · Эч нерсе жазылган жок · Башка аптаны алыңыз</translation>
    </message>
    <message>
        <source>This workstation was taken out of the school · What is written here is taken nowhere any more · If it is to write again, add it anew at the main workstation</source>
        <translation>Бул точка мектептен чыгарылган · Бул жерде жазылганды мындан ары эч жерде албайт · Ал кайра керек болсо, аны башкы точкада жаңыдан кошуңуз</translation>
    </message>
    <message>
        <source>Too many attempts with a wrong password · The journal is closed for this name only · Try again in {seconds} s</source>
        <translation>Ката сырсөз өтө көп жолу терилди · Журнал ушул фамилия үчүн гана жабык · {seconds} секунддан кийин кайталаңыз</translation>
    </message>
    <message>
        <source>Two people are needed, and both are the same · Nothing was changed · Ask the second one to come</source>
        <translation>Эки адам керек, бирок бир эле адам аталды · Эч нерсе өзгөргөн жок · Экинчисин чакырыңыз</translation>
    </message>
    <message>
        <source>Two values stand here after an exchange between computers · Both are kept · Who keeps the page settles it, attendance also the homeroom teacher</source>
        <translation>Точкалардын алмашуусунан кийин бул жерде эки маани турат · Экөө тең сакталды · Бетти жүргүзгөн мугалим чечет, катышууну класс жетекчи да чечет</translation>
    </message>
    <message>
        <source>What the file brings cannot stand beside what the journal holds · Nothing was changed · Keep the file and save a report for support</source>
        <translation>Файл алып келген нерсе журналдагы менен бирге тура албайт · Эч нерсе өзгөргөн жок · Файлды жана колдоо үчүн отчётту сактаңыз</translation>
    </message>
    <message>
        <source>What was read back is not what was written · The new archive is not counted, the earlier ones are intact · Take another flash drive; this one is failing</source>
        <translation>Окулган жазылганга дал келген жок · Жаңы архив эсептелбейт, мурункулары бүтүн · Башка флешка алыңыз: бул бузук</translation>
    </message>
    <message>
        <source>Who signed the file of the exchange may not exchange, or may no more · Nothing of it was taken · Let a person with this duty write it anew at the other workstation</source>
        <translation>Алмашуу файлына кол койгондун мындай укугу жок же эми жок · Андан эч нерсе алынган жок · Ал точкада аны буга жооптуу адам кайра жазсын</translation>
    </message>
    <message>
        <source>Words in braces are no fields of a letter: {count} · Nothing was printed · Choose a field from the list</source>
        <translation>Ийрек кашаадагы сөздөр каттын талааларында жок: {count} · Эч нерсе басылган жок · Талааны тизмеден тандаңыз</translation>
    </message>
    <message>
        <source>Your duties do not include this act · Nothing was changed · Ask the journal administrator if the duty is yours</source>
        <translation>Бул аракет милдеттериңизге кирбейт · Эч нерсе өзгөргөн жок · Милдет тапшырылган болсо, журналдын администраторуна кайрылыңыз</translation>
    </message>
</context>
<context>
    <name>ExchangeDestination</name>
    <message numerus="yes">
        <source>%n place(s) were written differently on two computers. Both values are kept; write the right one once more where it is your page.</source>
        <translation>
            <numerusform>%n жер эки точкада ар башка жазылган. Эки маани тең сакталды; өз барагыңызда туурасын дагы бир жолу жазыңыз.</numerusform>
            <numerusform>%n жер эки точкада ар башка жазылган. Эки маани тең сакталды; өз барагыңызда туурасын дагы бир жолу жазыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was heard of {names} for more than a week: exchange with the flash drive.</source>
        <translation>Бир аптадан ашык маалымат жок: {names}. Флешка аркылуу алмашыңыз.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
</context>
<context>
    <name>ExchangeHeading</name>
    <message numerus="yes">
        <source>%n entry(ies) to carry over</source>
        <translation>
            <numerusform>которууга %n жазуу</numerusform>
            <numerusform>которууга %n жазуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the main workstation.</source>
        <translation>
            <numerusform>%n жазуу башкы точкага которууну күтүүдө.</numerusform>
            <numerusform>%n жазуу башкы точкага которууну күтүүдө.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the other workstations.</source>
        <translation>
            <numerusform>%n жазуу башка точкаларга которууну күтүүдө.</numerusform>
            <numerusform>%n жазуу башка точкаларга которууну күтүүдө.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange between computers</source>
        <translation>Точкалардын алмашуусу</translation>
    </message>
    <message>
        <source>Last heard of: {computers}.</source>
        <translation>Акыркы маалымат: {computers}.</translation>
    </message>
    <message>
        <source>Nothing waits to be carried over.</source>
        <translation>Которууну эч нерсе күтпөйт.</translation>
    </message>
    <message>
        <source>The journal of the school is kept on this computer alone.</source>
        <translation>Мектептин журналы ушул компьютерде гана жүргүзүлөт.</translation>
    </message>
    <message>
        <source>This is the main workstation: {title}.</source>
        <translation>Бул башкы точка: {title}.</translation>
    </message>
    <message>
        <source>This is {title}; the main workstation is {main}.</source>
        <translation>Бул {title}; башкы точка: {main}.</translation>
    </message>
    <message>
        <source>This workstation was taken out of the school: what is written here is taken nowhere. If it is to write again, add it anew at the main workstation.</source>
        <translation>Бул точка мектепке мындан ары кирбейт: бул жерде жазылган эч жерге алынбайт. Кайра иштеши үчүн аны башкы точкада кайрадан кошуңуз.</translation>
    </message>
    <message>
        <source>everything is carried over</source>
        <translation>баары которулган</translation>
    </message>
    <message numerus="yes">
        <source>nothing from {name} for %n day(s)</source>
        <translation>
            <numerusform>«{name}» точкасынан %n күндөн бери маалымат жок</numerusform>
            <numerusform>«{name}» точкасынан %n күндөн бери маалымат жок</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from {name} yet</source>
        <translation>«{name}» точкасынан азырынча маалымат жок</translation>
    </message>
    <message>
        <source>nothing from: {names}</source>
        <translation>маалымат жок точкалар: {names}</translation>
    </message>
    <message>
        <source>taken out of the school</source>
        <translation>иштен чыгарылган</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Алмашуу</translation>
    </message>
    <message>
        <source>&amp;Take from the flash drive…</source>
        <translation>Флешкадан а&amp;луу…</translation>
    </message>
    <message>
        <source>&amp;Write to the flash drive</source>
        <translation>Флешкага &amp;жазуу</translation>
    </message>
    <message>
        <source>A folder for the exchange</source>
        <translation>Алмашуу үчүн папка</translation>
    </message>
    <message>
        <source>A log-in was closed whose owner may have kept the key of the base here. The journal administrator makes a new key: «Safety of the base», «Keys».</source>
        <translation>Ээси ушул точкадагы базанын ачкычын сактап калышы мүмкүн болгон логин жабылды. Журналдын администратору жаңы ачкыч түзөт: «Сактык», «Ачкычтар».</translation>
    </message>
    <message>
        <source>Add a workstation…</source>
        <translation>Точка кошуу…</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Чыгаруу</translation>
    </message>
    <message>
        <source>Enter take the entries · Esc leave the file</source>
        <translation>Enter жазууларды алуу · Esc албоо</translation>
    </message>
    <message>
        <source>Enter: files to take — {files}, entries to write to {drive} — {entries}.</source>
        <translation>Enter: алынуучу файл — {files}, {drive} флешкасына жазылуучу жазуу — {entries}.</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>Фле&amp;шкалар</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Дагы бир жолу</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>Show the contradictions</source>
        <translation>Карама-каршылыктарды көрсөтүү</translation>
    </message>
    <message>
        <source>The flash drive may be pulled out now.</source>
        <translation>Флешканы сууруса болот.</translation>
    </message>
    <message>
        <source>The journal is kept on this computer alone. Where it is to be kept in further rooms, add a workstation: it gets a file on a flash drive, and from then on both bring each other their entries.</source>
        <translation>Журнал ушул компьютерде гана жүргүзүлөт. Аны башка кабинеттерде да жүргүзүү үчүн точка кошуңуз: ал флешкадан файл алат, андан кийин эки точка бири-бирине жазууларын алып келип турат.</translation>
    </message>
    <message>
        <source>The system keeps the flash drive. Eject it in the file manager, then pull it out.</source>
        <translation>Система флешканы кармап турат. Аны файл менеджеринде чыгарып, анан сууруңуз.</translation>
    </message>
    <message>
        <source>There is nothing new to take and nothing to write.</source>
        <translation>Флешкада жаңы эч нерсе жок, жаза турган да эч нерсе жок.</translation>
    </message>
    <message>
        <source>Write to the flash drive</source>
        <translation>Флешкага жазуу</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter take what is new, then write · F8 only write · F5 read again</source>
        <translation>↑↓ флешка · Enter жаңысын алып, өзүнүкүн жазуу · F8 жазуу гана · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Add a workstation…</source>
        <translation>Точка кошуу…</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмашуу</translation>
    </message>
    <message>
        <source>Exchange with the flash drive</source>
        <translation>Флешка аркылуу алмашуу</translation>
    </message>
    <message>
        <source>Take from the flash drive…</source>
        <translation>Флешкадан алуу…</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Точкалар</translation>
    </message>
    <message>
        <source>Write to the flash drive</source>
        <translation>Флешкага жазуу</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>accounts and computers</source>
        <translation>эсептик жазуулар жана точкалар</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>катышуу</translation>
    </message>
    <message>
        <source>attendance and its reasons</source>
        <translation>катышуу жана келбей калуунун себептери</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>тапшырма</translation>
    </message>
    <message>
        <source>lessons: completed, moved, held in another way</source>
        <translation>сабактар: толтурулган, жылдырылган, башкача өткөрүлгөн</translation>
    </message>
    <message>
        <source>letters, messages, notices</source>
        <translation>каттар, билдирүүлөр, кулактандыруулар</translation>
    </message>
    <message>
        <source>log-ins, archives, copies, prints</source>
        <translation>кирүүлөр, архивдер, көчүрмөлөр, басып чыгаруу</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>баа</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>баалар</translation>
    </message>
    <message>
        <source>notes to marks</source>
        <translation>бааларга эскертүүлөр</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>портфолио</translation>
    </message>
    <message>
        <source>result of the period</source>
        <translation>мезгилдин жыйынтыгы</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>мезгилдердин жыйынтыктары</translation>
    </message>
    <message>
        <source>students, staff, classes</source>
        <translation>окуучулар, кызматкерлер, класстар</translation>
    </message>
    <message>
        <source>timetable, plans, rules of the school</source>
        <translation>расписание, пландар, Регламент</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>бүгүн, {time}</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topics, homework, kinds of work</source>
        <translation>темалар, тапшырмалар, иштин түрлөрү</translation>
    </message>
    <message>
        <source>{subject}, {day}, lesson {bell}</source>
        <translation>{subject}, {day}, {bell}-сабак</translation>
    </message>
    <message>
        <source>«{text}» · {author}, {moment}, {place}</source>
        <translation>«{text}» · {author}, {moment}, {place}</translation>
    </message>
</context>
<context>
    <name>ExemptionForm</name>
    <message>
        <source>Document of the exemption</source>
        <translation>Маалымкат: номери, күнү</translation>
    </message>
    <message>
        <source>Exempt from</source>
        <translation>Бошотулат, башы</translation>
    </message>
    <message>
        <source>Exempt until</source>
        <translation>Бошотулат, аягы</translation>
    </message>
    <message>
        <source>Exemption from physical education</source>
        <translation>Дене тарбиядан бошотуу маалымкаты</translation>
    </message>
    <message>
        <source>Note the exemption</source>
        <translation>Маалымкатты киргизүү</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Акыркысын алып салуу</translation>
    </message>
</context>
<context>
    <name>FamilyLetterDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Кандай билдирилди</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Себеби</translation>
    </message>
    <message>
        <source>Letter to the family</source>
        <translation>Үй-бүлөгө кат</translation>
    </message>
    <message>
        <source>Print and write into the log</source>
        <translation>Басып чыгарып, журналга жазуу</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Type the text first</source>
        <translation>Адегенде текст жазыңыз</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Журналга жазуу</translation>
    </message>
</context>
<context>
    <name>FamilyLetters</name>
    <message>
        <source>Choose a student first</source>
        <translation>Адегенде окуучуну тандаңыз</translation>
    </message>
    <message>
        <source>Letter to the family of the student…</source>
        <translation>Окуучунун үй-бүлөсүнө кат…</translation>
    </message>
    <message>
        <source>No printer is known to the system. Choose another way to tell the family.</source>
        <translation>Система бир да принтерди билбейт. Үй-бүлөгө билдирүүнүн башка жолун тандаңыз.</translation>
    </message>
    <message>
        <source>The letter stands in the log of the class; the homeroom teacher is told</source>
        <translation>Кат класстын билдирүүлөр журналына жазылды; класс жетекчиге кат жөнөтүлдү</translation>
    </message>
    <message>
        <source>The printer did not take the letter. Check that it is on.</source>
        <translation>Принтер катты кабыл алган жок. Күйүк экенин текшериңиз.</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Add a file, up to {most} KB…</source>
        <translation>Файл кошуу, {most} КБга чейин…</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} текшерилүүдө…</translation>
    </message>
    <message>
        <source>Levels and act…</source>
        <translation>Деңгээлдер жана акт…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ачуу</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Picture {file}</source>
        <translation>Сүрөт {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Text of {file}</source>
        <translation>Текст {file}</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it in its own program.</source>
        <translation>Бул файлды бул жерде көрсөтүүгө болбойт. Көчүрмөсүн сактап, өз программасында ачыңыз.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Файл та&amp;ндоо…</translation>
    </message>
    <message>
        <source>A file with a plan</source>
        <translation>План файлы</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. Columns are found by their words in any order; nothing is stored yet.</source>
        <translation>Excel, LibreOffice же CSV. Мамычалар баш саптын сөздөрү боюнча каалаган тартипте табылат; азырынча эч нерсе жазылбайт.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Read: {hours} hours</source>
        <translation>Окулган саат: {hours}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл окулууда…</translation>
    </message>
    <message>
        <source>Which file holds the plan?</source>
        <translation>План кайсы файлда?</translation>
    </message>
</context>
<context>
    <name>FillingDialog</name>
    <message>
        <source>Allow the first filling</source>
        <translation>Биринчи толтурууга уруксат берүү</translation>
    </message>
    <message>
        <source>First filling of a class</source>
        <translation>Классты биринчи толтуруу</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation>Сабактар &amp;баштап</translation>
    </message>
    <message>
        <source>are entered &amp;until</source>
        <translation>жазылат, &amp;чейин</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Окуу мезгили</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>башынан</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>бүгүнгө чейин</translation>
    </message>
</context>
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Дагы бир жолу</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Жаңы</translation>
    </message>
    <message>
        <source>A moment, the password is being set…</source>
        <translation>Бир аз күтүңүз, сырсөз коюлуп жатат…</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Өз сырсөзүңүз</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңы сырсөз</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Set the password and come in</source>
        <translation>Сырсөздү коюп кирүү</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Жаңы сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>The one-time code is right. Choose a password of your own: at least ten characters; several words that do not belong together are best. The code opens nothing after that.</source>
        <translation>Бир жолку код туура. Өз сырсөзүңүздү ойлоп табыңыз: он белгиден кем эмес, бири-бирине байланышпаган бир нече сөз болсо жакшы. Андан кийин код эч нерсе ачпайт.</translation>
    </message>
    <message>
        <source>The two passwords differ: type the second one again.</source>
        <translation>Эки сырсөз дал келбейт: экинчисин кайра териңиз.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Тандоо…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Журналдын папкасы</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>Бул дискте бош орун: {size}</translation>
    </message>
    <message>
        <source>Name the whole path of a folder.</source>
        <translation>Папканын толук жолун көрсөтүңүз.</translation>
    </message>
    <message>
        <source>Only on a disk of this computer. It is encrypted; copies are made by the archive.</source>
        <translation>Ушул компьютердин дискинде гана. Журнал шифрленген, көчүрмөлөрдү архив жасайт.</translation>
    </message>
    <message>
        <source>Where is the journal kept?</source>
        <translation>Журнал кайда сакталат?</translation>
    </message>
</context>
<context>
    <name>FolderProblem</name>
    <message>
        <source>The journal cannot be kept in this folder.</source>
        <translation>Бул папкада журнал сактоого болбойт.</translation>
    </message>
    <message>
        <source>This folder holds files already.</source>
        <translation>Бул папкада файлдар бар.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by a cloud program.</source>
        <translation>Бул папканы булут программасы интернетке көчүрөт.</translation>
    </message>
    <message>
        <source>This folder is on a network drive: two computers would damage it.</source>
        <translation>Бул папка тармактык дискте: эки компьютер журналды бузмак.</translation>
    </message>
    <message>
        <source>This folder is on a removable drive: the journal would leave with it.</source>
        <translation>Бул папка алынуучу дискте: журнал аны менен кошо кетмек.</translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message>
        <source>First columns, which stay in their place</source>
        <translation>Ордунда калуучу биринчи мамычалар</translation>
    </message>
</context>
<context>
    <name>GapActs</name>
    <message numerus="yes">
        <source>%n note(s) sent</source>
        <translation>
            <numerusform>%n кат жөнөтүлдү</numerusform>
            <numerusform>%n кат жөнөтүлдү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken back</source>
        <translation>
            <numerusform>%n кат кайра чакырылды</numerusform>
            <numerusform>%n кат кайра чакырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were read already</source>
        <translation>
            <numerusform>Алардын ичинен %n кат окулуп калган</numerusform>
            <numerusform>Алардын ичинен %n кат окулуп калган</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайра чакыруу</translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message numerus="yes">
        <source>%n entries are missing. Until they are made, the report is a draft and says so.</source>
        <translation>
            <numerusform>%n жазуу жетишпейт. Алар толмоюнча отчётто «каралама» деген белги турат.</numerusform>
            <numerusform>%n жазуу жетишпейт. Алар толмоюнча отчётто «каралама» деген белги турат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>Караламаны &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Tell the teac&amp;hers</source>
        <translation>Мугалимдерге билди&amp;рүү</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
    <message>
        <source>What is not filled in</source>
        <translation>Эмне толтурулган эмес</translation>
    </message>
</context>
<context>
    <name>GridEntry</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n уяча</numerusform>
            <numerusform>%n уяча</numerusform>
        </translation>
    </message>
    <message>
        <source>{student}: note</source>
        <translation>{student}: белги</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>“{text}” does not fit here</source>
        <translation>«{text}» бул жерге туура келбейт</translation>
    </message>
</context>
<context>
    <name>GridTools</name>
    <message>
        <source>Allow corrections on this page…</source>
        <translation>Бул бетте оңдоого уруксат берүү…</translation>
    </message>
    <message>
        <source>Card of the cell with its history</source>
        <translation>Тарыхы бар уяча карточкасы</translation>
    </message>
    <message>
        <source>Copy down</source>
        <translation>Ылдый толтуруу</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Окуучуну табуу</translation>
    </message>
    <message>
        <source>Marks of unsorted papers by surname</source>
        <translation>Иштердин үймөгү: фамилия боюнча баалар</translation>
    </message>
    <message>
        <source>Note to the mark</source>
        <translation>Баага белги</translation>
    </message>
    <message>
        <source>Note to the mark: {student}</source>
        <translation>Баага белги: {student}</translation>
    </message>
    <message>
        <source>Nothing was ever entered here</source>
        <translation>Бул жерге азырынча эч нерсе жазылган эмес</translation>
    </message>
    <message>
        <source>Nothing was filled: no cell here is both empty and open, or there is no value to take</source>
        <translation>Толтура турган нерсе жок: бул жерде бош ачык уяча же алар үчүн маани жок</translation>
    </message>
    <message>
        <source>Papers: letters of the surname, Enter, mark · Esc: end</source>
        <translation>Иштердин үймөгү: фамилиянын тамгалары, Enter, баа · Esc — бүтүрүү</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Оңдоонун себеби</translation>
    </message>
    <message>
        <source>Results beside the grid</source>
        <translation>Таблицанын жанында орточо балл жана калтыруулар</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Жоктоо</translation>
    </message>
    <message>
        <source>Roll call: Space = absent · ↓ present, next · ⌫ take back · Esc: end</source>
        <translation>Жоктоо: Боштук — сабакта жок · ↓ — бар, ары · ⌫ — кайра алуу · Esc — бүтүрүү</translation>
    </message>
    <message>
        <source>Say the row</source>
        <translation>Сапты окуу</translation>
    </message>
    <message>
        <source>Select the lesson</source>
        <translation>Сабакты белгилөө</translation>
    </message>
    <message>
        <source>{lesson} · Enter: acts with the lesson · ↓ back to the students</source>
        <translation>{lesson} · Enter — сабак менен аракеттер · ↓ — окуучуларга</translation>
    </message>
    <message>
        <source>{typed} — nobody in this list</source>
        <translation>{typed} — тизмеде жок</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Address</source>
        <translation>Дарек</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Арыздын күнү</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткирүү</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Мыйзамдуу өкүл</translation>
    </message>
    <message>
        <source>Guardian: {field}</source>
        <translation>Өкүл: {field}</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Ким болот</translation>
    </message>
    <message>
        <source>New guardian</source>
        <translation>Жаңы өкүл</translation>
    </message>
    <message>
        <source>One more guardian</source>
        <translation>Дагы бир өкүл</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булагы</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Take this guardian off the card</source>
        <translation>Өкүлдү карточкадан алуу</translation>
    </message>
    <message>
        <source>Wants paper instead of files</source>
        <translation>Файлдардын ордуна – кагаз</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n archive(s) will be read from the flash drive in full and signed.</source>
        <translation>
            <numerusform>Флешкадан %n архив толугу менен окулуп, кол коюлат.</numerusform>
            <numerusform>Флешкадан %n архив толугу менен окулуп, кол коюлат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n archive(s)…</source>
        <translation>
            <numerusform>%n архивди &amp;кабыл алуу…</numerusform>
            <numerusform>%n архивди &amp;кабыл алуу…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Кабыл алуу…</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Архивдери бар папка</translation>
    </message>
    <message>
        <source>Act of hand-over</source>
        <translation>Кабыл алуу-өткөрүү актысы</translation>
    </message>
    <message>
        <source>Choose a flash drive with archives: what can be taken over is listed here</source>
        <translation>Архивдери бар флешканы тандаңыз: кабыл алууга мүмкүн болгондор бул жерде пайда болот</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Con&amp;firm and sign</source>
        <translation>Ы&amp;растап, кол коюу</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешкалар</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Өткөрүп берүү</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ким жазган</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nothing was taken over yet: nothing to put into an act</source>
        <translation>Азырынча эч нерсе кабыл алынган эмес: актыга киргизе турган нерсе жок</translation>
    </message>
    <message>
        <source>On this flash drive nothing waits to be taken over.</source>
        <translation>Бул флешкада кабыл алууну күткөн эч нерсе жок.</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>Refused: {names}. They are damaged, foreign or made by the same person.</source>
        <translation>Кабыл алынган жок: {names}. Алар бузулган, бөтөн же ошол эле адам жазган.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message numerus="yes">
        <source>Taken over and signed: %n archive(s). A receipt stands beside each.</source>
        <translation>
            <numerusform>%n архив кабыл алынып, кол коюлду. Тил кат анын жанында.</numerusform>
            <numerusform>%n архив кабыл алынып, кол коюлду. Ар биринин жанында тил кат бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>These archives on the flash drive were not taken over yet.</source>
        <translation>Флешкадагы бул архивдер кабыл алына элек.</translation>
    </message>
    <message>
        <source>Waiting to be taken over</source>
        <translation>Кабыл алууну күтөт</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter take over · Ctrl+P act of hand-over · F5 read again</source>
        <translation>↑↓ флешка · Enter кабыл алуу · Ctrl+P кабыл алуу-өткөрүү актысы · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>HandoverRegister</name>
    <message>
        <source>Act of &amp;hand-over…</source>
        <translation>Кабыл алуу-өткөрүү &amp;актысы…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Өткөрүп берди</translation>
    </message>
    <message>
        <source>No archive was taken over in this year yet</source>
        <translation>Бул жылы архивдер али кабыл алына элек</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Register of hand-&amp;overs</source>
        <translation>Өткөрүүлөрдүн &amp;реестри</translation>
    </message>
    <message>
        <source>Register of hand-overs</source>
        <translation>Өткөрүүлөрдүн реестри</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Кабыл алынган</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Check the whole log</source>
        <translation>Бардык тарыхты &amp;текшерүү</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Өтүү</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Кайра кароо</translation>
    </message>
    <message>
        <source>A folder for the file for support</source>
        <translation>Колдоо файлы үчүн папка</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>Бардык тарыхты текшерүү</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Кайра кароо</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Качан каралды</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Текшерүү жүрүүдө</translation>
    </message>
    <message>
        <source>Save a file for &amp;support…</source>
        <translation>Колдоо &amp;файлы…</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Колдоо файлын сактоо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>State of this computer</source>
        <translation>Бул компьютердин абалы</translation>
    </message>
    <message>
        <source>The file for support is saved: {name}. It holds no names and no marks.</source>
        <translation>Колдоо файлы сакталды: {name}. Анда аттар да, баалар да жок.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>↑↓ line · Enter go there · F5 look again · F8 check the whole log · Ctrl+S file for support</source>
        <translation>↑↓ сап · Enter өтүү · F5 кайра кароо · F8 тарыхты текшерүү · Ctrl+S колдоо файлы</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Exchange between computers</source>
        <translation>Компьютерлер ортосундагы алмашуу</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Флешкалар</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ачкычтар</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Дисктеги орун</translation>
    </message>
    <message>
        <source>The base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation>Акыркы архив</translation>
    </message>
    <message>
        <source>The last copy of the base</source>
        <translation>Базанын акыркы көчүрмөсү</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The signed log</source>
        <translation>Кол коюлган тарых</translation>
    </message>
    <message>
        <source>archives are made on the main workstation</source>
        <translation>архивдерди башкы точка түзөт</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>checked with the copy of {day}, nothing differed</source>
        <translation>{day} көчүрмө менен текшерилген, айырма жок</translation>
    </message>
    <message>
        <source>computers not heard of for more than {days} days: {count} · Exchange with the flash drive on the page «Exchange»</source>
        <translation>{days} күндөн ашык кабары жок компьютерлер: {count} · «Алмашуу» барагында флешка аркылуу алмашыңыз</translation>
    </message>
    <message>
        <source>entries checked: {entries}; every signature agrees, the tables are what the log says</source>
        <translation>текшерилген жазуулар: {entries}; бардык кол тамгалар дал келет, таблицалар тарыхка туура келет</translation>
    </message>
    <message>
        <source>every computer was heard of lately; entries that wait here: {waiting}</source>
        <translation>башка компьютерлердин маалыматы жаңы; күтүп турган жазуулар: {waiting}</translation>
    </message>
    <message>
        <source>flash drives that are in: {count}</source>
        <translation>салынган флешкалар: {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>жайында</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>көңүл буруу керек</translation>
    </message>
    <message>
        <source>no archive was made in this school year yet · Make the first archive on the page «Archive»</source>
        <translation>бул окуу жылында архивдер азырынча жок · «Архив» барагында биринчи архивди түзүңүз</translation>
    </message>
    <message>
        <source>no flash drive is in · Put one in and look again: that tests the port</source>
        <translation>флешкалар салынган эмес · Флешка салып, кайра караңыз: уяча ошентип текшерилет</translation>
    </message>
    <message>
        <source>not checked as a whole yet · Check the whole log now</source>
        <translation>азырынча толугу менен текшериле элек · Тарыхты азыр толугу менен текшериңиз</translation>
    </message>
    <message>
        <source>one computer writes the journal, nothing is exchanged</source>
        <translation>журнал бир компьютерде жүргүзүлөт, алмашуу жок</translation>
    </message>
    <message>
        <source>only {free} free · Free some room: move films and pictures to another drive</source>
        <translation>{free} гана бош · Орун бошотуңуз: тасмаларды жана сүрөттөрдү башка дискке көчүрүңүз</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>жайында эмес</translation>
    </message>
    <message>
        <source>places with two values: {count} · Ask the keepers of the pages to settle them; the list is on the page «Exchange»</source>
        <translation>эки мааниси бар жерлер: {count} · Ал барактардын мугалимдеринен маанини тандоону сураныңыз; тизме «Алмашуу» барагында</translation>
    </message>
    <message>
        <source>printers that the system knows: {count}</source>
        <translation>системага белгилүү принтерлер: {count}</translation>
    </message>
    <message>
        <source>somebody whose log-in was taken away may have kept the key · Give the base a new key on the page «Safety of the base»</source>
        <translation>ачкыч логини жабылган адамда калышы мүмкүн · «Сактык» барагында базанын ачкычын алмаштырыңыз</translation>
    </message>
    <message>
        <source>the base opens with its key; log-ins: {users}, recovery sheets: {sheets}</source>
        <translation>база өз ачкычы менен ачылат; логиндер: {users}, калыбына келтирүү барактары: {sheets}</translation>
    </message>
    <message>
        <source>the file is damaged · Restore the base from the last copy on the page «Safety of the base», and write nothing before</source>
        <translation>файл бузулган · «Сактык» барагында базаны акыркы көчүрмөдөн калыбына келтириңиз, ага чейин эч нерсе жазбаңыз</translation>
    </message>
    <message>
        <source>the journal differs from its log, findings: {count} · Save the support file, make no corrections by hand, and compare with the last copy</source>
        <translation>журнал тарыхтан айырмаланат, табылгалар: {count} · Колдоо файлын сактаңыз, кол менен эч нерсе оңдобоңуз жана акыркы көчүрмө менен салыштырыңыз</translation>
    </message>
    <message>
        <source>the last archive is of {day}</source>
        <translation>акыркы архив {day} жасалган</translation>
    </message>
    <message>
        <source>the last archive is {days} days old · Make the archive of the week on the page «Archive»</source>
        <translation>акыркы архивге {days} күн болду · «Архив» барагында аптанын архивин түзүңүз</translation>
    </message>
    <message>
        <source>the last archive is {days} days old, longer than the regulation bears · Make the archive today on the page «Archive»</source>
        <translation>акыркы архивге {days} күн болду, регламент мынча узакка жол бербейт · Бүгүн «Архив» барагында архив түзүңүз</translation>
    </message>
    <message>
        <source>the last copy is of {day}</source>
        <translation>акыркы көчүрмө {day} жасалган</translation>
    </message>
    <message>
        <source>the last copy is {days} days old · Copy the base now on the page «Safety of the base»</source>
        <translation>акыркы көчүрмөгө {days} күн болду · «Сактык» барагында базанын көчүрмөсүн жасаңыз</translation>
    </message>
    <message>
        <source>the system cannot be asked for printers · Print the test sheet on the page «Printing» to be sure</source>
        <translation>система принтерлер жөнүндө билдирбейт · Ынануу үчүн «Басып чыгаруу» барагында сыноо барагын басыңыз</translation>
    </message>
    <message>
        <source>the system knows no printer · Connect one, or save papers as PDF</source>
        <translation>система бир да принтерди билбейт · Принтерди туташтырыңыз же документтерди PDF түрүндө сактаңыз</translation>
    </message>
    <message>
        <source>there is no copy on this computer yet · Copy the base now on the page «Safety of the base»</source>
        <translation>бул компьютерде көчүрмөлөр азырынча жок · «Сактык» барагында базанын көчүрмөсүн жасаңыз</translation>
    </message>
    <message>
        <source>version {version}, not from a package</source>
        <translation>версия {version}, пакеттен орнотулган эмес</translation>
    </message>
    <message>
        <source>version {version}, used here since {since}; all its files are there: {files}</source>
        <translation>версия {version}, бул жерде {since} баштап; бардык файлдары ордунда: {files}</translation>
    </message>
    <message>
        <source>version {version}: files missing or altered: {count} · Install the same version again; the journal stays where it is</source>
        <translation>версия {version}: жетпеген же өзгөргөн файлдар: {count} · Ошол эле версияны кайра орнотуңуз; журнал ордунда калат</translation>
    </message>
    <message>
        <source>whole and encrypted, {size}</source>
        <translation>бүтүн жана шифрленген, {size}</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} бош</translation>
    </message>
    <message>
        <source>{free} free: entries may soon be refused · Free room on this disk today</source>
        <translation>{free} бош: жазуулар жакында кабыл алынбай калышы мүмкүн · Бүгүн бул дисктен орун бошотуңуз</translation>
    </message>
    <message>
        <source>{now}, but the last entry is of {last} · Set date and time of this computer; its battery may be empty</source>
        <translation>{now}, ал эми акыркы жазуу {last} жасалган · Компьютердин күнүн жана убактысын коюңуз; батарейкасы түгөнгөн болушу мүмкүн</translation>
    </message>
    <message>
        <source>{now}, later than the last entry</source>
        <translation>{now}, акыркы жазуудан кийин</translation>
    </message>
    <message>
        <source>{now}, though nothing was entered since {last} · Check date and time of this computer before anything is entered</source>
        <translation>{now}, бирок {last} бери эч нерсе жазылган эмес · Жазуу киргизүүдөн мурда компьютердин күнүн жана убактысын текшериңиз</translation>
    </message>
</context>
<context>
    <name>HelpDrawer</name>
    <message>
        <source>Close the help</source>
        <translation>Жардамды жабуу</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Бул терезенин баскычтары</translation>
    </message>
    <message>
        <source>Questions about the journal: {person}</source>
        <translation>Журнал боюнча суроолор: {person}</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>In the training school you may sign in as:</source>
        <translation>Окуу мектебинде мындай кирүүгө болот:</translation>
    </message>
</context>
<context>
    <name>HolderForm</name>
    <message>
        <source>Giv&amp;e</source>
        <translation>&amp;Берүү</translation>
    </message>
    <message>
        <source>Who gets the flash drive</source>
        <translation>Флешка кимге берилет</translation>
    </message>
</context>
<context>
    <name>HomeroomReminders</name>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>{class_title}: cards to be looked through until {day}: {count}.</source>
        <translation>{class_title}: {day} чейин текшериле турган карточкалар: {count}.</translation>
    </message>
    <message>
        <source>{class_title}: weeks not checked in «My class»: {count}, the last one {first} – {last}.</source>
        <translation>{class_title}: «Менин классымда» текшерилбеген жумалар: {count}, акыркысы {first} – {last}.</translation>
    </message>
</context>
<context>
    <name>HomeroomScreen</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Байланыш</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Каттар</translation>
    </message>
    <message>
        <source>Note about the lesson</source>
        <translation>Сабак жөнүндө кат</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишүү</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Апта текшерилди</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Кимге билдирүү керек</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Кат жазуу</translation>
    </message>
    <message>
        <source>You are not a homeroom teacher in this school year</source>
        <translation>Бул окуу жылында класс жетекчилик дайындалган эмес</translation>
    </message>
</context>
<context>
    <name>HomeroomWords</name>
    <message>
        <source>Absence</source>
        <translation>Калтыруулар</translation>
    </message>
    <message>
        <source>Absence without a valid reason</source>
        <translation>Жүйөсүз калтыруулар</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Жетишкендик</translation>
    </message>
    <message>
        <source>Acquaintance with the rules</source>
        <translation>Эрежелер менен таанышуу</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>Appeal to the parents</source>
        <translation>Ата-энелерге кайрылуу</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Катышуу</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Жүрүм-турум</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Жетишпөө</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырмалар</translation>
    </message>
    <message>
        <source>Journal of notices to parents</source>
        <translation>Ата-энелерге билдирүүлөр журналы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Күндүн сабактары</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Каттар жана билдирүүлөр</translation>
    </message>
    <message>
        <source>Occasion and way</source>
        <translation>Себеби жана жолу</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <translation>Жеке маалыматтарды иштетүү</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жетишүү</translation>
    </message>
    <message>
        <source>Publication of photographs</source>
        <translation>Сүрөттөрдү жарыялоо</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Эскертүү</translation>
    </message>
    <message>
        <source>Results of periods</source>
        <translation>Мезгилдердин жыйынтыктары</translation>
    </message>
    <message>
        <source>Signature or answer</source>
        <translation>Кол тамга же жооп</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Алкыш</translation>
    </message>
    <message>
        <source>Transfer to others</source>
        <translation>Үчүнчү жактарга берүү</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Ким билдирген</translation>
    </message>
    <message>
        <source>address</source>
        <translation>дарек</translation>
    </message>
    <message>
        <source>as a file with a password</source>
        <translation>сырсөздүү файл менен</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>телефон аркылуу</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>аңгемелешүү</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>туулган күнү</translation>
    </message>
    <message>
        <source>delivery of results</source>
        <translation>жыйынтыктардын түрү</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>электрондук түрдө</translation>
    </message>
    <message>
        <source>electronic application</source>
        <translation>электрондук арыз</translation>
    </message>
    <message>
        <source>file number</source>
        <translation>өздүк иш</translation>
    </message>
    <message>
        <source>from the family</source>
        <translation>үй-бүлөдөн</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>өкүлү</translation>
    </message>
    <message>
        <source>guardian&apos;s phone</source>
        <translation>өкүлүнүн телефону</translation>
    </message>
    <message>
        <source>in a talk</source>
        <translation>маектешүүдө</translation>
    </message>
    <message>
        <source>marks of a work are overdue</source>
        <translation>иштин баалары мөөнөтүнөн өттү</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>ҮТ жок</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>тема жок</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>жабылган эмес</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>жазуу жок</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>кагаз түрүндө</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>кагаз анкета</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>кол коюлган</translation>
    </message>
    <message>
        <source>slip torn off a printout</source>
        <translation>басылманын айрылма талону</translation>
    </message>
    <message>
        <source>written statement</source>
        <translation>жазуу жүзүндөгү арыз</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мүн</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Lessons a week: {hours} · classes: {classes} · teachers: {teachers} · doubts in the file: {count}</source>
        <translation>Жумасына сабак: {hours} · класс: {classes} · мугалим: {teachers} · файл боюнча шектенүү: {count}</translation>
    </message>
    <message>
        <source>Take the timetable</source>
        <translation>Расписаниени алуу</translation>
    </message>
    <message>
        <source>The timetable from {day} on</source>
        <translation>{day} тартып расписание</translation>
    </message>
    <message>
        <source>Untouched lessons of the calendar: leave {gone}, come {come}</source>
        <translation>Календардын толтурула элек сабактары: кетет {gone}, кошулат {come}</translation>
    </message>
</context>
<context>
    <name>InformingPage</name>
    <message>
        <source>All of one reason</source>
        <translation>Ушул себептегилердин баары</translation>
    </message>
    <message>
        <source>Choose families first</source>
        <translation>Адегенде үй-бүлөлөрдү тандаңыз</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Жеткирүү</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Every family was told: nothing waits.</source>
        <translation>Бардык үй-бүлөлөргө билдирилди: күткөн эч нерсе жок.</translation>
    </message>
    <message>
        <source>Families to be told</source>
        <translation>Билдире турган үй-бүлөлөр</translation>
    </message>
    <message>
        <source>Only those with a term</source>
        <translation>Мөөнөтү барлар гана</translation>
    </message>
    <message>
        <source>Paper for those chosen</source>
        <translation>Тандалгандарга кагаз</translation>
    </message>
    <message>
        <source>Results: {subjects}</source>
        <translation>Жыйынтыктар: {subjects}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Кайсы күндөн</translation>
    </message>
    <message>
        <source>Since the last paper: marks {marks}, lessons missed {missed}</source>
        <translation>Акыркы басылмадан кийин: баалар {marks}, калтырылган сабактар {missed}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>To be told: {count} · overdue: {overdue}</source>
        <translation>Билдирүү керек: {count} · мөөнөтү өткөн: {overdue}</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Эмнени билдирүү</translation>
    </message>
    <message>
        <source>asked for paper</source>
        <translation>кагаз сураган</translation>
    </message>
    <message>
        <source>overdue since {due}</source>
        <translation>{due} бери мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>↑↓ family · Shift+↑↓ several · Ctrl+Shift+A all of one reason · F8 paper</source>
        <translation>↑↓ үй-бүлө · Shift+↑↓ бир нечеси · Ctrl+Shift+A ушул себептегилер · F8 кагаз</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>&amp;What was instructed</source>
        <translation>Нускама &amp;эмне жөнүндө</translation>
    </message>
    <message>
        <source>Note the instruction</source>
        <translation>Нускаманы жазуу</translation>
    </message>
    <message>
        <source>Safety instruction</source>
        <translation>Коопсуздук техникасы боюнча нускама</translation>
    </message>
    <message>
        <source>What was instructed</source>
        <translation>Нускама эмне жөнүндө</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>&amp;Together with</source>
        <translation>&amp;Ким менен чогуу</translation>
    </message>
    <message>
        <source>Hold two subgroups together</source>
        <translation>Эки топчону бириктирүү</translation>
    </message>
    <message>
        <source>Join the lessons</source>
        <translation>Сабактарды бириктирүү</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>The teacher of the chosen subgroup holds both and writes on both pages.</source>
        <translation>Тандалган топчонун мугалими экөөнү тең өткөрүп, эки бетке тең жазат.</translation>
    </message>
</context>
<context>
    <name>JoinedPage</name>
    <message>
        <source>1. Delete the file from the flash drive: it is used up.</source>
        <translation>1. Файлды флешкадан өчүрүңүз: ал пайдаланылды.</translation>
    </message>
    <message>
        <source>2. Teachers write here as usual. The foot of the window says how many entries wait.</source>
        <translation>2. Мугалимдер бул жерде адаттагыдай иштешет. Терезенин төмөн жагында канча жазуу которууну күтүп турганы көрүнөт.</translation>
    </message>
    <message>
        <source>3. Once a week, or oftener, carry the entries over: open «Exchange» and press Enter.</source>
        <translation>3. Аптасына бир же андан көп жолу жазууларды которуп туруңуз: «Алмашуу» барагын ачып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>4. Put the flash drive into the main workstation and press Enter there.</source>
        <translation>4. Флешканы башкы точкага салып, ал жерде да Enter басыңыз.</translation>
    </message>
    <message>
        <source>Everybody signs in with the same log-in and password as on the main workstation.</source>
        <translation>Баары башкы точкадагыдай эле логин жана сырсөз менен кирет.</translation>
    </message>
    <message>
        <source>This computer belongs to the school now</source>
        <translation>Бул компьютер мектепке кошулду</translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message>
        <source>&amp;Join the school</source>
        <translation>Мектепке &amp;кошуу</translation>
    </message>
    <message>
        <source>&amp;Log-in</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Сырсөз</translation>
    </message>
    <message>
        <source>Joining the school</source>
        <translation>Мектепке кошуу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>The journal administrator or the archive officer, with the same log-in as on the main workstation.</source>
        <translation>Журналдын администратору же архивге жооптуу, башкы точкадагыдай эле логин менен.</translation>
    </message>
    <message>
        <source>Type your log-in.</source>
        <translation>Логиниңизди киргизиңиз.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>Who joins this computer to the school?</source>
        <translation>Бул компьютерди мектепке ким кошот?</translation>
    </message>
</context>
<context>
    <name>JournalDestination</name>
    <message>
        <source>Lesson complete</source>
        <translation>Сабак толтурулду</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Бетти жаңыртуу</translation>
    </message>
    <message>
        <source>Redo the entry</source>
        <translation>Жазууну кайтаруу</translation>
    </message>
    <message>
        <source>There is no page to open: neither a course nor a grading period is set up for you.</source>
        <translation>Ача турган нерсе жок: сиз үчүн предметтер же окуу мезгилдери киргизиле элек.</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <translation>Акыркы жазууну артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>JournalGridView</name>
    <message>
        <source>Journal page</source>
        <translation>Журналдын бети</translation>
    </message>
</context>
<context>
    <name>JournalReturn</name>
    <message>
        <source>The lesson was changed meanwhile. You had typed: {text}</source>
        <translation>Бул убакытта сабак өзгөртүлгөн. Сиз терген текст: {text}</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the grid</source>
        <translation>Таблицага кайтуу</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more closes the lesson: see the question beside the grid</source>
        <translation>Дагы бир жолу Ctrl+Enter — сабак толтурулду: таблицанын жанындагы суроого жооп бериңиз</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Кайталанды: {entry}</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Уячаны оңдоо</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation>Сабак толтурулду</translation>
    </message>
    <message>
        <source>Lesson complete; accepted from the lesson before: {absences}</source>
        <translation>Сабак толтурулду; мурунку сабак боюнча кабыл алынды: {absences}</translation>
    </message>
    <message>
        <source>Lessons ahead</source>
        <translation>Келе турган сабактар</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Кийинки сабак</translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation>NumLock өчүк, цифралар киргизилбейт</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Мурунку сабак</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Second mark: type a digit</source>
        <translation>Экинчи баа: цифраны басыңыз</translation>
    </message>
    <message>
        <source>Settled: the value entered stands now, both stay in the history</source>
        <translation>Чечилди: эми киргизилген маани турат, экөө тең тарыхта калды</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Кайтарылды: {entry}</translation>
    </message>
    <message>
        <source>There are no lessons in this period up to today. Ctrl+Shift+F shows those ahead.</source>
        <translation>Бул мезгилде бүгүнкү күнгө чейин сабак жок. Ctrl+Shift+F келе тургандарын көрсөтөт.</translation>
    </message>
    <message>
        <source>There are no students in the class.</source>
        <translation>Класста окуучу жок.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typed into the grid</source>
        <translation>Таблицага киргизилгендер</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>↓ next · ⌫ take back · + second mark · F3 topic · F4 homework · Ctrl+Enter complete</source>
        <translation>↓ ары · ⌫ артка · + экинчи баа · F3 тема · F4 тапшырма · Ctrl+Enter толтурулду</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>%n archive(s) copied and read back. They stand in the register of that drive now.</source>
        <translation>
            <numerusform>%n архив көчүрүлдү жана кайра окулду. Ал эми ошол флешканын реестринде турат.</numerusform>
            <numerusform>%n архив көчүрүлдү жана кайра окулду. Алар эми ошол флешканын реестринде турат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) read in full and found whole. Flash loses its charge with the years: copy them to a new flash drive as well.</source>
        <translation>
            <numerusform>%n архив толук окулду жана бүтүн. Флешка жылдар өткөн сайын зарядын жоготот: аны жаңы флешкага да көчүрүп коюңуз.</numerusform>
            <numerusform>%n архив толук окулду жана бүтүн. Флешка жылдар өткөн сайын зарядын жоготот: аларды жаңы флешкага да көчүрүп коюңуз.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Archives of past years</source>
        <translation>Өткөн жылдардын &amp;архивдери</translation>
    </message>
    <message>
        <source>&amp;Check this flash drive</source>
        <translation>Бул флешканы &amp;текшерүү</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Архивдери бар папка</translation>
    </message>
    <message>
        <source>Archives of past years</source>
        <translation>Өткөн жылдардын архивдери</translation>
    </message>
    <message numerus="yes">
        <source>Archives of past years on this flash drive: %n</source>
        <translation>
            <numerusform>Бул флешкадагы өткөн жылдардын архивдери: %n</numerusform>
            <numerusform>Бул флешкадагы өткөн жылдардын архивдери: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archives of past years stand here from the second year on</source>
        <translation>Өткөн жылдардын архивдери бул жерде экинчи жылдан баштап пайда болот</translation>
    </message>
    <message>
        <source>Check of old archives</source>
        <translation>Эски архивдерди текшерүү</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Copy to a &amp;new flash drive…</source>
        <translation>&amp;Жаңы флешкага көчүрүү…</translation>
    </message>
    <message>
        <source>Copying old archives</source>
        <translation>Эски архивдерди көчүрүү</translation>
    </message>
    <message>
        <source>Every three years each archive of a past year is read again, for as long as it must be kept. The result is written down.</source>
        <translation>Өткөн жылдардын ар бир архиви сакталышы керек болгон мөөнөттө үч жылда бир жолу кайра окулат. Жыйынтыгы жазылат.</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешкалар</translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сакталат</translation>
    </message>
    <message>
        <source>Last found whole</source>
        <translation>Бүтүн болгон</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Кийинки текшерүү</translation>
    </message>
    <message>
        <source>No archive of a past year stands on a flash drive of the school yet.</source>
        <translation>Мектептин флешкаларында өткөн жылдардын архивдери азырынча жок.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not whole: {names}. Take the same archive from another flash drive, and keep this one as it is.</source>
        <translation>Бүтүн эмес: {names}. Ушул эле архивди башка флешкадан алыңыз, бул флешканы ушул бойдон сактаңыз.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Азырынча текшере турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>The flash drive that takes the copies</source>
        <translation>Көчүрмөлөр үчүн флешка</translation>
    </message>
    <message>
        <source>To be put in and checked: {labels}</source>
        <translation>Салып, текшериңиз: {labels}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter check it · F5 read again</source>
        <translation>↑↓ флешка · Enter текшерүү · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Бул терезенин баскычтары</translation>
    </message>
</context>
<context>
    <name>KeyboardSign</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock күйүк</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>a file for the document, for the entry of the portfolio</source>
        <translation>документтин, портфолионун жазуусунун файлы</translation>
    </message>
    <message>
        <source>a file for the work</source>
        <translation>иштин файлы</translation>
    </message>
    <message>
        <source>a new row; a lesson into the week</source>
        <translation>жаңы сап; жумага сабак</translation>
    </message>
    <message>
        <source>a workstation writes no more</source>
        <translation>точка мындан ары иштебейт</translation>
    </message>
    <message>
        <source>absence code (keys Y , G J in the Latin layout)</source>
        <translation>келбей калуу коду (латын жайгашуусунда Y , G J баскычтары)</translation>
    </message>
    <message>
        <source>accept all undisputed suggestions of the course</source>
        <translation>предметтин талашсыз сунуштарын кабыл алуу</translation>
    </message>
    <message>
        <source>accept the suggestion, then the next student</source>
        <translation>сунушту кабыл алуу, анан кийинки окуучу</translation>
    </message>
    <message>
        <source>act for signatures; in an old archive its pages</source>
        <translation>кол коюлуучу акт; эски архивде беттерди басуу</translation>
    </message>
    <message>
        <source>act of the restore drill</source>
        <translation>окуу калыбына келтирүүсүнүн актысы</translation>
    </message>
    <message>
        <source>acts with the lesson</source>
        <translation>сабак менен аракеттер</translation>
    </message>
    <message>
        <source>acts, plan of control</source>
        <translation>актылар, көзөмөл планы</translation>
    </message>
    <message>
        <source>add a workstation</source>
        <translation>точка кошуу</translation>
    </message>
    <message>
        <source>announcements, notes, documents, proposals, my portfolio</source>
        <translation>кулактандыруулар, каттар, документтер, сунуштар, менин портфолиом</translation>
    </message>
    <message>
        <source>another bar of the chart, another row</source>
        <translation>диаграмманын башка тилкеси, башка сап</translation>
    </message>
    <message>
        <source>another flash drive</source>
        <translation>башка флешка</translation>
    </message>
    <message>
        <source>another lesson</source>
        <translation>башка сабак</translation>
    </message>
    <message>
        <source>another lesson of the same student</source>
        <translation>ошол эле окуучунун башка сабагы</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>башка сап</translation>
    </message>
    <message>
        <source>another mark than the suggested one</source>
        <translation>сунушталгандын ордуна башка баа</translation>
    </message>
    <message>
        <source>another movement</source>
        <translation>башка кыймыл</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>башка бет</translation>
    </message>
    <message>
        <source>another period of a duty</source>
        <translation>милдеттин башка мезгили</translation>
    </message>
    <message>
        <source>another student</source>
        <translation>башка окуучу</translation>
    </message>
    <message>
        <source>another tab</source>
        <translation>башка бөлүм</translation>
    </message>
    <message>
        <source>another topic</source>
        <translation>башка тема</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>башка маани</translation>
    </message>
    <message>
        <source>another work, another student</source>
        <translation>башка иш, башка окуучу</translation>
    </message>
    <message>
        <source>as in the journal: one key, then the next student</source>
        <translation>журналдагыдай: бир баскыч жана кийинки окуучу</translation>
    </message>
    <message>
        <source>at a lesson: late, and the minutes</source>
        <translation>сабакта: кечигүү жана мүнөт</translation>
    </message>
    <message>
        <source>back to the cards</source>
        <translation>карточкаларга кайтуу</translation>
    </message>
    <message>
        <source>back to the lessons of the day</source>
        <translation>күндүн сабактарына кайтуу</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>тизмеге</translation>
    </message>
    <message>
        <source>blank sheets of the lessons on show: print, save as PDF</source>
        <translation>экрандагы бош сабак барактары: басуу, PDF</translation>
    </message>
    <message>
        <source>both texts after an exchange</source>
        <translation>алмашуудан кийинки эки текст</translation>
    </message>
    <message>
        <source>card of the cell: note, author, everything that stood there</source>
        <translation>уячанын карточкасы: белги, автор, бүт тарыхы</translation>
    </message>
    <message>
        <source>carry the order out; from a finding to the person</source>
        <translation>буйрукту аткаруу; эскертүүдөн адамга өтүү</translation>
    </message>
    <message>
        <source>change the chosen rule of the next edition</source>
        <translation>жаңы редакциянын тандалган эрежесин өзгөртүү</translation>
    </message>
    <message>
        <source>change the lesson of the week</source>
        <translation>жуманын сабагын өзгөртүү</translation>
    </message>
    <message>
        <source>change the password</source>
        <translation>сырсөздү алмаштыруу</translation>
    </message>
    <message>
        <source>change the work</source>
        <translation>ишти өзгөртүү</translation>
    </message>
    <message>
        <source>chart, table</source>
        <translation>диаграмма, таблица</translation>
    </message>
    <message>
        <source>check or open a file</source>
        <translation>файлды текшерүү же ачуу</translation>
    </message>
    <message>
        <source>check the chosen copy</source>
        <translation>тандалган көчүрмөнү текшерүү</translation>
    </message>
    <message>
        <source>check the day: what is open</source>
        <translation>күндү текшерүү: эмне ачык</translation>
    </message>
    <message>
        <source>check the whole log</source>
        <translation>бардык тарыхты текшерүү</translation>
    </message>
    <message>
        <source>choose a report</source>
        <translation>отчётту тандоо</translation>
    </message>
    <message>
        <source>clear the cell</source>
        <translation>уячаны тазалоо</translation>
    </message>
    <message>
        <source>clear the cell; refuse a suggested absence</source>
        <translation>уячаны тазалоо; сунушталган калтыруудан баш тартуу</translation>
    </message>
    <message>
        <source>close the journal behind you</source>
        <translation>журналды жаап кетүү</translation>
    </message>
    <message>
        <source>copy the base now</source>
        <translation>базанын көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>copy the table</source>
        <translation>таблицаны көчүрүү</translation>
    </message>
    <message>
        <source>copy the top value of the selection down</source>
        <translation>жогорку маани менен ылдый толтуруу</translation>
    </message>
    <message>
        <source>course plan of the row</source>
        <translation>саптын КТПсы</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>мурунку, кийинки күн</translation>
    </message>
    <message>
        <source>days before, days after</source>
        <translation>мурунку, кийинки күндөр</translation>
    </message>
    <message>
        <source>document of the reason</source>
        <translation>себептин документи</translation>
    </message>
    <message>
        <source>duties of the person</source>
        <translation>адамдын милдеттери</translation>
    </message>
    <message>
        <source>duties, pages and log of the person</source>
        <translation>адамдын милдеттери, беттери жана тарыхы</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>уячаны өзгөртүү</translation>
    </message>
    <message>
        <source>edit the cell; «о10»: late, and the minutes</source>
        <translation>уячаны оңдоо; «о10» — мүнөт менен кечигүү</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>текстти оңдоо</translation>
    </message>
    <message>
        <source>facing pages</source>
        <translation>беттерди жайып көрсөтүү</translation>
    </message>
    <message>
        <source>find a command or a class</source>
        <translation>буйрук же класс табуу</translation>
    </message>
    <message>
        <source>find a person</source>
        <translation>адамды табуу</translation>
    </message>
    <message>
        <source>find a rule of the school</source>
        <translation>мектептин эрежесин табуу</translation>
    </message>
    <message>
        <source>find a student from two letters</source>
        <translation>окуучуну эки тамга боюнча табуу</translation>
    </message>
    <message>
        <source>find in the pages</source>
        <translation>беттерден табуу</translation>
    </message>
    <message>
        <source>find plans by class, subject, teacher or state</source>
        <translation>пландарды класс, предмет, мугалим, абалы боюнча табуу</translation>
    </message>
    <message>
        <source>from the first student: the lesson itself, Enter opens its acts</source>
        <translation>биринчи окуучудан — сабакка, Enter аны менен аракеттерди ачат</translation>
    </message>
    <message>
        <source>hang up, publish, propose, keep; note as read</source>
        <translation>илүү, жарыялоо, сунуштоо, киргизүү; кат окулду</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>бул терезе боюнча жардам</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>үй тапшырма</translation>
    </message>
    <message>
        <source>homework; Alt+1–3 insert § № стр.</source>
        <translation>тапшырма; Alt+1–3 коёт: § № стр.</translation>
    </message>
    <message>
        <source>hours a week or a year; Enter stores them</source>
        <translation>аптадагы же жылдагы саат; Enter сактайт</translation>
    </message>
    <message>
        <source>in a day: show the lines of those days</source>
        <translation>күн талаасында: ошол күндөрдүн саптарын көрсөтүү</translation>
    </message>
    <message>
        <source>into the report; in the list of gaps: to the lesson</source>
        <translation>отчётко; бош жерлердин тизмесинде — сабакка</translation>
    </message>
    <message>
        <source>issued reports: save the kept copy of the report in the row</source>
        <translation>берилген отчёттор: саптагы отчёттун сакталган көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>keep the card</source>
        <translation>карточканы сактоо</translation>
    </message>
    <message>
        <source>keep the step or store the list; look at the week and store it</source>
        <translation>кадамды сактоо же тизмени жазуу; жуманы карап чыгып жазуу</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>иштин түрү</translation>
    </message>
    <message>
        <source>leave a file that was looked at</source>
        <translation>каралган файлды албай коюу</translation>
    </message>
    <message>
        <source>leave the field, clear the selection</source>
        <translation>талаадан чыгуу, белгилөөнү алуу</translation>
    </message>
    <message>
        <source>lesson before, lesson after</source>
        <translation>мурунку, кийинки сабак</translation>
    </message>
    <message>
        <source>lessons of the day; the same letters act on one lesson</source>
        <translation>күндүн сабактары; ошол эле тамгалар бир сабакка таасир этет</translation>
    </message>
    <message>
        <source>letters: the diary as a file with a password</source>
        <translation>каттар: күндөлүк сырсөздүү файл менен</translation>
    </message>
    <message>
        <source>letters: the whole class; to be told: all of one reason</source>
        <translation>каттар: бүт класс; кимге билдирүү: бир себептегилердин баары</translation>
    </message>
    <message>
        <source>look at the state of the computer again</source>
        <translation>компьютердин абалын кайра кароо</translation>
    </message>
    <message>
        <source>look through all journals, nothing is recorded</source>
        <translation>бардык журналдарды эч нерсе жазбай карап чыгуу</translation>
    </message>
    <message>
        <source>looked through, all right; the next student</source>
        <translation>текшерилди, баары туура; кийинки окуучу</translation>
    </message>
    <message>
        <source>mark several people</source>
        <translation>бир нечесин белгилөө</translation>
    </message>
    <message>
        <source>mark, then the next student</source>
        <translation>баа, анан кийинки окуучу</translation>
    </message>
    <message>
        <source>mean, number of marks and absences beside the grid</source>
        <translation>жанында орточо балл, баа саны жана калтыруулар</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>move the lesson of the week</source>
        <translation>жуманын сабагын жылдыруу</translation>
    </message>
    <message>
        <source>move the rows</source>
        <translation>саптарды жылдыруу</translation>
    </message>
    <message>
        <source>movement, subgroups, staff</source>
        <translation>кыймыл, топчолор, кызматкерлер</translation>
    </message>
    <message>
        <source>my day</source>
        <translation>менин күнүм</translation>
    </message>
    <message>
        <source>my log-ins, log-ins of all</source>
        <translation>менин кирүүлөрүм, кирүүлөр журналы</translation>
    </message>
    <message>
        <source>new act, new entry of the plan</source>
        <translation>жаңы акт, пландын жаңы пункту</translation>
    </message>
    <message>
        <source>new announcement, note, document, proposal, entry</source>
        <translation>жаңы жарыя, кат, документ, сунуш, жазуу</translation>
    </message>
    <message>
        <source>new member of staff</source>
        <translation>жаңы кызматкер</translation>
    </message>
    <message>
        <source>new movement of a student</source>
        <translation>окуучунун жаңы кыймылы</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>жаңы тема</translation>
    </message>
    <message>
        <source>new work</source>
        <translation>жаңы иш</translation>
    </message>
    <message>
        <source>next student; a suggested absence is taken over</source>
        <translation>кийинки окуучу; сунушталган калтыруу кабыл алынат</translation>
    </message>
    <message>
        <source>note to the deputy head about the lesson</source>
        <translation>окуу бөлүмүнүн башчысына сабак жөнүндө кат</translation>
    </message>
    <message>
        <source>note to the mark (on the keypad: *)</source>
        <translation>баага белги (цифралык баскычта: *)</translation>
    </message>
    <message>
        <source>number of a sheet; Enter opens its lesson</source>
        <translation>барактын номери; Enter анын сабагын ачат</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>буйруктун номери</translation>
    </message>
    <message>
        <source>one course, the whole class</source>
        <translation>бир предмет, бүт класс</translation>
    </message>
    <message>
        <source>one-time codes for the marked people</source>
        <translation>белгиленгендер үчүн бир жолку коддор</translation>
    </message>
    <message>
        <source>only write to the flash drive</source>
        <translation>флешкага жазуу гана</translation>
    </message>
    <message>
        <source>open the lesson in the journal</source>
        <translation>сабакты журналда ачуу</translation>
    </message>
    <message>
        <source>open the lesson of a note, the document, the file of an entry</source>
        <translation>каттын сабагын, документти, жазуунун файлын ачуу</translation>
    </message>
    <message>
        <source>open the lesson with this number</source>
        <translation>ушул номердеги сабакты ачуу</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>беттин номери</translation>
    </message>
    <message>
        <source>paste rows, import a file</source>
        <translation>саптарды коюу, файлды кабыл алуу</translation>
    </message>
    <message>
        <source>plan the work, keep it in the library</source>
        <translation>ишти пландоо, аны китепканада сактоо</translation>
    </message>
    <message>
        <source>planned, points, library</source>
        <translation>пландалган, баллдар, китепкана</translation>
    </message>
    <message>
        <source>points of the work; in the library: plan it; in the line: keep the points</source>
        <translation>иштин баллдары; китепканада: пландоо; сапта: баллды сактоо</translation>
    </message>
    <message>
        <source>print</source>
        <translation>басуу</translation>
    </message>
    <message>
        <source>print duties, or powers over personal data</source>
        <translation>милдеттерди же жеке маалыматтар боюнча укуктарды басуу</translation>
    </message>
    <message>
        <source>print the lines on show, save them</source>
        <translation>көрүнгөн саптарды басуу, сактоо</translation>
    </message>
    <message>
        <source>print the paper, the results</source>
        <translation>баракты, жыйынтыктарды басуу</translation>
    </message>
    <message>
        <source>print what an edition changes</source>
        <translation>редакциянын өзгөртүүлөрүн басуу</translation>
    </message>
    <message>
        <source>put the topic into the lesson</source>
        <translation>теманы сабакка киргизүү</translation>
    </message>
    <message>
        <source>put the topic into the lesson and go on</source>
        <translation>теманы сабакка киргизип, ары өтүү</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>жаңыртуу</translation>
    </message>
    <message>
        <source>read the flash drives again</source>
        <translation>флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>reason for another mark</source>
        <translation>башка баанын себеби</translation>
    </message>
    <message>
        <source>reason of a correction</source>
        <translation>оңдоонун себеби</translation>
    </message>
    <message>
        <source>reason of the day (keys , G Y in the Latin layout)</source>
        <translation>күндүн себеби (латын жайгашуусунда , G Y баскычтары)</translation>
    </message>
    <message>
        <source>record the act, store the entry</source>
        <translation>актыны жазуу, пунктту сактоо</translation>
    </message>
    <message>
        <source>record the movement</source>
        <translation>кыймылды жазуу</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>жаңыртуу</translation>
    </message>
    <message>
        <source>restore the base</source>
        <translation>базаны калыбына келтирүү</translation>
    </message>
    <message>
        <source>roll call: Space means absent</source>
        <translation>жоктоо: Боштук — сабакта жок</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>PDF сактоо</translation>
    </message>
    <message>
        <source>save as PDF, workbook or CSV</source>
        <translation>PDF, китеп же CSV кылып сактоо</translation>
    </message>
    <message>
        <source>save as a workbook</source>
        <translation>китепти сактоо</translation>
    </message>
    <message>
        <source>save the document for the site, the list, the portfolio</source>
        <translation>документти сайт үчүн, тизмени, портфолиону сактоо</translation>
    </message>
    <message>
        <source>say the whole row</source>
        <translation>бүт сапты окуу</translation>
    </message>
    <message>
        <source>search in an old archive</source>
        <translation>эски архивден издөө</translation>
    </message>
    <message>
        <source>search the documents</source>
        <translation>документти издөө</translation>
    </message>
    <message>
        <source>second mark in the same cell</source>
        <translation>ошол эле уячадагы экинчи баа</translation>
    </message>
    <message>
        <source>select the whole lesson</source>
        <translation>бүт сабакты белгилөө</translation>
    </message>
    <message>
        <source>select; a digit or a code fills the empty cells</source>
        <translation>белгилөө; цифра же тамга бош уячаларды толтурат</translation>
    </message>
    <message>
        <source>several days: the letter gives them one reason</source>
        <translation>бир нече күн: тамга аларга бир себеп берет</translation>
    </message>
    <message>
        <source>show or hide future lessons</source>
        <translation>келе турган сабактарды көрсөтүү же жашыруу</translation>
    </message>
    <message>
        <source>take a proposal back</source>
        <translation>сунушту кайра алуу</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>артка кайтаруу</translation>
    </message>
    <message>
        <source>take back the entry above</source>
        <translation>жогорку жазууну кайра алуу</translation>
    </message>
    <message>
        <source>take back the notes to teachers that nobody has read</source>
        <translation>мугалимдерге жазылган, окула элек каттарды кайра чакыруу</translation>
    </message>
    <message>
        <source>take back what happened to a lesson</source>
        <translation>сабак менен акыркы аракетти кайтаруу</translation>
    </message>
    <message>
        <source>take back what was recorded last</source>
        <translation>акыркы жазылганды артка кайтаруу</translation>
    </message>
    <message>
        <source>take it down, withdraw it</source>
        <translation>алып салуу, күчүнөн чыгаруу</translation>
    </message>
    <message>
        <source>take the act back, take the entry out</source>
        <translation>актыны алып салуу, пунктту алып салуу</translation>
    </message>
    <message>
        <source>take the change of duties back</source>
        <translation>мурунку милдеттерди кайтаруу</translation>
    </message>
    <message>
        <source>take the hours out</source>
        <translation>саатты алып салуу</translation>
    </message>
    <message>
        <source>take the lesson out of the week, or let it stay after all</source>
        <translation>сабакты жумадан алып салуу же калтыруу</translation>
    </message>
    <message>
        <source>take the reason back</source>
        <translation>себепти алып салуу</translation>
    </message>
    <message>
        <source>take the row out</source>
        <translation>сапты алып салуу</translation>
    </message>
    <message>
        <source>take the rows out</source>
        <translation>саптарды өчүрүү</translation>
    </message>
    <message>
        <source>take the work back, take it out</source>
        <translation>ишти кайра алуу, алып салуу</translation>
    </message>
    <message>
        <source>take what is new on the flash drive, then write; open a contradiction</source>
        <translation>флешкадагы жаңысын алып, анан өзүнүкүн жазуу; карама-каршылыкты ачуу</translation>
    </message>
    <message>
        <source>the card of the student</source>
        <translation>окуучунун карточкасы</translation>
    </message>
    <message>
        <source>the lesson is complete, on to the next one that waits</source>
        <translation>сабак толтурулду, кийинки толтурулбаганга</translation>
    </message>
    <message>
        <source>the lesson is complete; with a selection: fill its empty cells</source>
        <translation>сабак толтурулду; белгилөө менен — бош уячаларды толтуруу</translation>
    </message>
    <message>
        <source>the person left the school</source>
        <translation>кызматкер иштен кетти</translation>
    </message>
    <message>
        <source>the rest of the plan a lesson later, earlier</source>
        <translation>пландын калганы бир сабак кеч, эрте</translation>
    </message>
    <message>
        <source>the same homework in the parallel classes</source>
        <translation>ошол эле тапшырма параллель класстарга</translation>
    </message>
    <message>
        <source>the same hours in the parallel classes</source>
        <translation>ошол эле саат параллель класстарга</translation>
    </message>
    <message>
        <source>the week is checked</source>
        <translation>апта текшерилди</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>ушул баскычтар барагы</translation>
    </message>
    <message>
        <source>this topic and the next one in one lesson</source>
        <translation>бул жана кийинки тема бир сабакта</translation>
    </message>
    <message>
        <source>tick a class</source>
        <translation>классты белгилөө</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>белгилөө же белгини алуу</translation>
    </message>
    <message>
        <source>tick or untick a duty or a power</source>
        <translation>милдетти же ыйгарым укукту белгилөө же алуу</translation>
    </message>
    <message>
        <source>to the lessons that are not complete</source>
        <translation>толтурулбаган сабактарга</translation>
    </message>
    <message>
        <source>to what was found; in the plan: change the entry</source>
        <translation>табылганга; планда — пунктту оңдоо</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topic, homework, kind of work</source>
        <translation>тема, тапшырма, иштин түрү</translation>
    </message>
    <message>
        <source>type of task</source>
        <translation>тапшырманын түрү</translation>
    </message>
    <message>
        <source>type «н/а» or «зач»</source>
        <translation>«н/а» же «зач» киргизүү</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>артка кайтаруу</translation>
    </message>
    <message>
        <source>undo on the page of the next edition</source>
        <translation>жаңы редакция барагында артка кайтаруу</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>артка кайтаруу, кайталоо</translation>
    </message>
    <message>
        <source>undo, redo; at the start of a lesson: open the one before again</source>
        <translation>артка кайтаруу, кайталоо; сабактын башында: мурункусун кайра ачуу</translation>
    </message>
    <message>
        <source>unsorted papers: surname, mark, next paper</source>
        <translation>иштердин үймөгү: фамилия, баа, кийинки иш</translation>
    </message>
    <message>
        <source>week before, week after</source>
        <translation>коңшу апталар</translation>
    </message>
    <message>
        <source>what taking the movement back would do</source>
        <translation>кыймыл кайра алынса эмне кайтат</translation>
    </message>
    <message>
        <source>who needs more marks</source>
        <translation>кимге баа жетишпейт</translation>
    </message>
    <message>
        <source>why the lesson is entered later, when that is asked</source>
        <translation>сабак эмнеге кеч киргизилет, эгер суралса</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>кат жазуу</translation>
    </message>
    <message>
        <source>write the archive</source>
        <translation>архивди жазуу</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Text of the opened sheet</source>
        <translation>Ачылган барактын &amp;тексти</translation>
    </message>
    <message>
        <source>A new sheet is being made and the base is written under a new key…</source>
        <translation>Жаңы барак даярдалууда, база жаңы ачкыч менен кайра жазылууда…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Ырастоо</translation>
    </message>
    <message>
        <source>Do this when a flash drive with a copy of the base was lost, or when somebody left who may have kept the key. The journal is written anew under another key; everybody signs in as before.</source>
        <translation>Базанын көчүрмөсү бар флешка жоголгондо же ачкычты сактап калышы мүмкүн болгон адам кеткенде керек. Журнал башка ачкыч менен кайра жазылат; баары мурдагыдай кирет.</translation>
    </message>
    <message>
        <source>Do this when one of the two envelopes with the recovery sheet was opened, or when a second journal administrator is to give log-ins too. The use is written down, both old sheets stop working, a new one is printed twice, and all journal administrators of today vouch for others from then on.</source>
        <translation>Муну калыбына келтирүү барагы салынган эки конверттин бири ачылганда же кирүүлөрдү журналдын экинчи администратору да бериши керек болгондо жасаңыз. Колдонулганы жазылат, эски эки барак тең иштебей калат, жаңысы эки жолу басылат, ушул күндөн тартып журналдын бардык азыркы администраторлору адамдарды күбөлөндүрөт.</translation>
    </message>
    <message>
        <source>Key of the base</source>
        <translation>Базанын ачкычы</translation>
    </message>
    <message>
        <source>New &amp;key of the base…</source>
        <translation>Базанын &amp;жаңы ачкычы…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Жаңы ачкыч</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Жаңы &amp;калыбына келтирүү барагы…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Tab from field to field · Esc back</source>
        <translation>Tab талаалар боюнча · Esc артка</translation>
    </message>
    <message>
        <source>Text of the opened sheet</source>
        <translation>Ачылган барактын тексти</translation>
    </message>
    <message>
        <source>The base gets a new key. Copies made before stay as they are.</source>
        <translation>База жаңы ачкыч алат. Мурунку көчүрмөлөр ошол бойдон калат.</translation>
    </message>
    <message>
        <source>The base is being written under a new key and checked…</source>
        <translation>База жаңы ачкыч менен кайра жазылып, текшерилүүдө…</translation>
    </message>
    <message>
        <source>The opened sheet is replaced by a new one, and the base gets a new key.</source>
        <translation>Ачылган барак жаңысына алмаштырылат, база жаңы ачкыч алат.</translation>
    </message>
    <message>
        <source>Type the text of the opened sheet and what it was opened for.</source>
        <translation>Ачылган барактын текстин жана ал эмне үчүн ачылганын киргизиңиз.</translation>
    </message>
    <message>
        <source>What it was opened f&amp;or</source>
        <translation>&amp;Эмне үчүн ачылды</translation>
    </message>
    <message>
        <source>What it was opened for</source>
        <translation>Эмне үчүн ачылды</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>ordinary lesson</source>
        <translation>кадимки сабак</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>Да&amp;йындоо</translation>
    </message>
    <message>
        <source>Label of the flash drive</source>
        <translation>Флешканын эн белгиси</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
</context>
<context>
    <name>LeavingActs</name>
    <message>
        <source>This is no day: type it as 24.11.2026</source>
        <translation>Бул күн эмес: 24.11.2026 деп жазыңыз</translation>
    </message>
    <message>
        <source>This person has no log-in that could be closed</source>
        <translation>Бул адамда жабыла турган кирүү жок</translation>
    </message>
    <message>
        <source>To be handed over: {pages}.</source>
        <translation>Башкаларга өткөрүү керек: {pages}.</translation>
    </message>
    <message>
        <source>{person} leaves the school: all duties end by themselves after {day}, all that was written stays.</source>
        <translation>{person} мектептен кетет: бардык милдеттери {day} күнүнөн кийин өзү бүтөт, жазылгандардын баары калат.</translation>
    </message>
    <message>
        <source>{person} left the school on {day}: the log-in opens nothing from now on, all that was written stays. The base gets a new key and your session ends; everybody signs in as before.</source>
        <translation>{person}: {day} күнү иштен кетти. Кирүүсү азыр жабылат, жазылгандардын баары калат. База жаңы ачкыч алат, сеансыңыз бүтөт; баары мурункудай өз сырсөзү менен кирет.</translation>
    </message>
    <message>
        <source>{person} was entered by mistake and goes from the list: nothing of theirs exists.</source>
        <translation>{person}: жазуу ката киргизилген, тизмеден алынат; ал жөнүндө башка эч нерсе жок.</translation>
    </message>
    <message>
        <source>{title}, homeroom teacher</source>
        <translation>{title}, класс жетекчилиги</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>The last writing was not finished. Earlier archives are intact. Write the archive again.</source>
        <translation>Өткөн жазуу бүткөн эмес. Мурунку архивдер бүтүн. Архивди кайра жазыңыз.</translation>
    </message>
    <message>
        <source>{drive} holds a copy that was not finished. The next writing removes it; other files stay.</source>
        <translation>{drive} ичинде бүтпөгөн көчүрмө калды. Кийинки жазуу аны өчүрөт; башка файлдар калат.</translation>
    </message>
</context>
<context>
    <name>LessonActs</name>
    <message>
        <source>Add a lesson…</source>
        <translation>Сабак кошуу…</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Сабакты жокко чыгаруу</translation>
    </message>
    <message>
        <source>Double lesson: add the next hour</source>
        <translation>Кош сабак: кийинки саатты кошуу</translation>
    </message>
    <message>
        <source>Held in the classroom</source>
        <translation>Класста өткөрүлдү</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Аралыктан өткөрүлдү</translation>
    </message>
    <message>
        <source>Join two subgroups…</source>
        <translation>Топчолорду бириктирүү…</translation>
    </message>
    <message>
        <source>Lesson cancelled</source>
        <translation>Сабак жокко чыгарылды</translation>
    </message>
    <message>
        <source>Lesson moved</source>
        <translation>Сабак жылдырылды</translation>
    </message>
    <message>
        <source>Lesson {bell} added</source>
        <translation>{bell}-сабак кошулду</translation>
    </message>
    <message>
        <source>Lessons joined</source>
        <translation>Сабактар бириктирилди</translation>
    </message>
    <message>
        <source>Move the lesson…</source>
        <translation>Сабакты жылдыруу…</translation>
    </message>
    <message>
        <source>Noted: lesson in the classroom</source>
        <translation>Жазылды: класстагы сабак</translation>
    </message>
    <message>
        <source>Noted: remote lesson</source>
        <translation>Жазылды: аралыктан сабак</translation>
    </message>
    <message>
        <source>Part the subgroups</source>
        <translation>Топчолорду ажыратуу</translation>
    </message>
    <message>
        <source>Safety instruction noted</source>
        <translation>Нускама жазылды</translation>
    </message>
    <message>
        <source>Safety instruction taken back</source>
        <translation>Нускама жөнүндө жазуу алынды</translation>
    </message>
    <message>
        <source>Safety instruction…</source>
        <translation>Коопсуздук техникасы боюнча нускама…</translation>
    </message>
    <message>
        <source>Subgroups parted</source>
        <translation>Топчолор ажыратылды</translation>
    </message>
    <message>
        <source>Substitution named</source>
        <translation>Алмаштыруу дайындалды</translation>
    </message>
    <message>
        <source>Substitution named in {count} lessons</source>
        <translation>Алмаштыруу дайындалды, сабак: {count}</translation>
    </message>
    <message>
        <source>Substitution…</source>
        <translation>Алмаштыруу…</translation>
    </message>
    <message>
        <source>Take the substitution back</source>
        <translation>Алмаштырууну алып салуу</translation>
    </message>
    <message>
        <source>The keeper holds the lesson again</source>
        <translation>Алмаштыруу алынды</translation>
    </message>
    <message>
        <source>The lesson is held</source>
        <translation>Сабак болот</translation>
    </message>
    <message>
        <source>The lesson is held after all</source>
        <translation>Сабак баары бир болот</translation>
    </message>
</context>
<context>
    <name>LessonCompletion</name>
    <message>
        <source>No homework. Ctrl+Enter once more: “none set” is stored.</source>
        <translation>Тапшырма бош. Дагы бир жолу Ctrl+Enter — «берилген эмес» деп сакталат.</translation>
    </message>
    <message>
        <source>No topic. Ctrl+Enter once more closes the lesson without one.</source>
        <translation>Тема бош. Дагы бир жолу Ctrl+Enter сабакты темасыз жабат.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Acts with the lesson…</source>
        <translation>Сабак менен аракеттер…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Күн туура</translation>
    </message>
    <message>
        <source>Today is {today} by this computer; the last entry of the journal is of {day}.</source>
        <translation>Компьютердин сааты боюнча бүгүн {today}, ал эми журналдын акыркы жазуусу — {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{names}. You write in %n lesson(s) of this page.</source>
        <translation>
            <numerusform>{names}. Бул бетте сиз %n сабакка жазасыз.</numerusform>
            <numerusform>{names}. Бул бетте сиз %n сабакка жазасыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonEntry</name>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation>Бул жерде эч нерсени өзгөртүүгө болбойт: күн жабык же класс башканыкы</translation>
    </message>
    <message>
        <source>present</source>
        <translation>катышкан</translation>
    </message>
    <message>
        <source>{typed} — not entered here; allowed: {allowed}</source>
        <translation>{typed} — бул жерде киргизилбейт; болот: {allowed}</translation>
    </message>
</context>
<context>
    <name>LessonFacts</name>
    <message>
        <source>Attach a document or a picture</source>
        <translation>Документ же сүрөт тиркөө</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Тиркөө…</translation>
    </message>
    <message>
        <source>Latin letters: {words}</source>
        <translation>Латын тамгалары: {words}</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>Азырынча эч нерсе киргизилген эмес</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ачуу: {file}</translation>
    </message>
    <message>
        <source>Remove {file} from the lesson</source>
        <translation>{file} файлын сабактан алуу</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Көчүрмөсүн сактоо: {file}</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Ким жана качан</translation>
    </message>
    <message>
        <source>Who entered what in this lesson, when and at which computer</source>
        <translation>Бул сабакка ким, эмнени, качан жана кайсы компьютерде киргизген</translation>
    </message>
    <message>
        <source>after the term ({due})</source>
        <translation>мөөнөтүнөн кеч ({due})</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>катышуу</translation>
    </message>
    <message>
        <source>does not look Russian: {words}</source>
        <translation>Орусчага окшобойт: {words}</translation>
    </message>
    <message>
        <source>entered after the term: {entered}, the term was {due}</source>
        <translation>мөөнөтүнөн кеч киргизилген: {entered}, мөөнөтү {due}</translation>
    </message>
    <message>
        <source>first filling, entered {entered}</source>
        <translation>биринчи толтуруу, киргизилген {entered}</translation>
    </message>
    <message>
        <source>first filling, until {until}</source>
        <translation>биринчи толтуруу, {until} чейин</translation>
    </message>
    <message>
        <source>held in place of {time}</source>
        <translation>анын ордуна өткөрүлдү: {time}</translation>
    </message>
    <message>
        <source>held together with {subgroup}</source>
        <translation>бириктирилген: {subgroup}</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>үй тапшырма</translation>
    </message>
    <message>
        <source>lesson complete</source>
        <translation>сабак толтурулду</translation>
    </message>
    <message>
        <source>letters that Russian does not have: {words}</source>
        <translation>Орус алфавитинен эмес тамгалар: {words}</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>баалар</translation>
    </message>
    <message>
        <source>marks of the work</source>
        <translation>иш үчүн баалар</translation>
    </message>
    <message>
        <source>moved to {time}</source>
        <translation>жылдырылган: {time}</translation>
    </message>
    <message>
        <source>period marks</source>
        <translation>мезгил үчүн баалар</translation>
    </message>
    <message>
        <source>record</source>
        <translation>сабакты жазуу</translation>
    </message>
    <message>
        <source>remote lesson</source>
        <translation>аралыктан сабак</translation>
    </message>
    <message>
        <source>safety instruction: {text}</source>
        <translation>нускама: {text}</translation>
    </message>
    <message>
        <source>substitution: {substitute} in place of {keeper}</source>
        <translation>алмаштыруу: {substitute}, анын ордуна: {keeper}</translation>
    </message>
    <message>
        <source>the term was {moment}: {acts}</source>
        <translation>мөөнөтү {moment} болчу: {acts}</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>until {moment}: {acts}</source>
        <translation>{moment} чейин: {acts}</translation>
    </message>
    <message>
        <source>why later: {reason}</source>
        <translation>себеби: {reason}</translation>
    </message>
    <message>
        <source>{day}, lesson {bell}</source>
        <translation>{day}, {bell}-сабак</translation>
    </message>
    <message>
        <source>{doubt}. The record is kept in Russian ({clause}).</source>
        <translation>{doubt}. Жазуу орус тилинде жүргүзүлөт ({clause}).</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} КБ</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Attach a file to the lesson</source>
        <translation>Сабакка файл тиркөө</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <translation>Документтер жана сүрөттөр ({endings})</translation>
    </message>
    <message>
        <source>File attached: {file}</source>
        <translation>Файл тиркелди: {file}</translation>
    </message>
    <message>
        <source>File removed: {file}</source>
        <translation>Файл алынды: {file}</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Файлдын көчүрмөсүн сактоо</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>&amp;Homework</source>
        <translation>Үй &amp;тапшырма</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Иштин түрү</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>Kind of work of the second marks</source>
        <translation>Экинчи баалардын иш түрү</translation>
    </message>
    <message>
        <source>Topic of the lesson</source>
        <translation>Сабактын темасы</translation>
    </message>
    <message>
        <source>Two texts after an exchange…</source>
        <translation>Алмашуудан кийин эки текст…</translation>
    </message>
    <message>
        <source>as the lesson</source>
        <translation>сабактыкындай</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>берилген эмес</translation>
    </message>
</context>
<context>
    <name>LessonList</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Lessons to enter</source>
        <translation>Киргизиле турган сабактар</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>{subject} · ⇄ substitution</source>
        <translation>{subject} · ⇄ алмаштыруу</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Nothing to do here with your rights</source>
        <translation>Сиздин укуктарыңыз менен бул жерде эч нерсени өзгөртүүгө болбойт</translation>
    </message>
</context>
<context>
    <name>LessonNotes</name>
    <message>
        <source>Choose a lesson first: Enter opens the lessons of the day</source>
        <translation>Адегенде сабакты тандаңыз: Enter күндүн сабактарын ачат</translation>
    </message>
    <message numerus="yes">
        <source>The note is sent to %n person(s)</source>
        <translation>
            <numerusform>Кат жөнөтүлдү: %n алуучу</numerusform>
            <numerusform>Кат жөнөтүлдү: %n алуучу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>жок %n</numerusform>
            <numerusform>жок %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>баа %n</numerusform>
            <numerusform>баа %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Homework: {text}</source>
        <translation>Тапшырма: {text}</translation>
    </message>
    <message>
        <source>Lesson before, {day}</source>
        <translation>Мурунку сабак, {day}</translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation>Сабак толтурулду</translation>
    </message>
    <message>
        <source>Lesson {bell} · {day}</source>
        <translation>{bell}-сабак · {day}</translation>
    </message>
    <message>
        <source>Open the lesson again</source>
        <translation>Сабакты кайра ачуу</translation>
    </message>
    <message>
        <source>What was entered in this lesson</source>
        <translation>Бул сабакта киргизилгендер</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>темасыз</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>берилген эмес</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>толтурулган эмес</translation>
    </message>
</context>
<context>
    <name>LessonSheetsScreen</name>
    <message>
        <source>&amp;Class</source>
        <translation>&amp;Класс</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Кү&amp;нү</translation>
    </message>
    <message>
        <source>&amp;Print the sheets</source>
        <translation>Барактарды &amp;басуу</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF &amp;сактоо…</translation>
    </message>
    <message>
        <source>Choose a class or a teacher</source>
        <translation>Классты же мугалимди тандаңыз</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Ctrl+P print · Ctrl+S save as PDF</source>
        <translation>Ctrl+P басуу · Ctrl+S PDF сактоо</translation>
    </message>
    <message>
        <source>Day of the lessons</source>
        <translation>Сабак күнү</translation>
    </message>
    <message>
        <source>Lesson sheets for a power cut</source>
        <translation>Жарык өчкөн учурга сабак барактары</translation>
    </message>
    <message>
        <source>One sheet for each lesson. Its number opens the lesson in «Entry from paper» later.</source>
        <translation>Ар бир сабакка бирден барак. Кийин анын номери бул сабакты «Кагаздан киргизүүдө» ачат.</translation>
    </message>
    <message>
        <source>Print the lesson sheets of the day</source>
        <translation>Күндүн сабак барактарын басуу</translation>
    </message>
    <message>
        <source>Save the lesson sheets of the day as PDF…</source>
        <translation>Күндүн сабак барактарын PDF түрүндө сактоо…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>тандалган эмес</translation>
    </message>
    <message>
        <source>or &amp;teacher</source>
        <translation>же &amp;мугалим</translation>
    </message>
</context>
<context>
    <name>LessonSide</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n күн мурун</numerusform>
            <numerusform>%n күн мурун</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {marks}</source>
        <translation>акыркылары: {marks}</translation>
    </message>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>%n сабак калтырган</numerusform>
            <numerusform>%n сабак калтырган</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesson missed</source>
        <translation>калтырган сабагы жок</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>{time} сакталды</translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>ahead</source>
        <translation>алдыда</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>жокко чыгарылган</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>толтурулган</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>толтурулган эмес</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мөөнөтү өткөн</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүрүүдө</translation>
    </message>
    <message>
        <source>started</source>
        <translation>башталган</translation>
    </message>
</context>
<context>
    <name>LessonTextEdit</name>
    <message>
        <source>two texts after an exchange, Alt+↓ shows both</source>
        <translation>алмашуудан кийин эки текст, Alt+↓ экөөнү тең көрсөтөт</translation>
    </message>
</context>
<context>
    <name>LessonWorks</name>
    <message>
        <source>Beside the lesson now: {file}</source>
        <translation>Эми сабактын жанында: {file}</translation>
    </message>
    <message>
        <source>Choose a lesson first</source>
        <translation>Адегенде сабакты тандаңыз</translation>
    </message>
    <message>
        <source>No work of your library has a file yet: F10, «Test works», «Library»</source>
        <translation>Китепканаңызда файлы бар иш али жок: F10, «Текшерүү иштери», «Китепкана»</translation>
    </message>
    <message>
        <source>Work of my library beside the lesson…</source>
        <translation>Китепканамдагы ишти сабакка…</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тапшырманын түрү</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>берилген эмес</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As a file with a password…</source>
        <translation>Сырсөздүү файл менен…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>How the family was told</source>
        <translation>Үй-бүлөгө кандай билдирилди</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Талаа коюу</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Талаа коюу…</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Билдирүүнү сактоо</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Message: {kind}</source>
        <translation>Билдирүү: {kind}</translation>
    </message>
    <message>
        <source>No such field: {fields}</source>
        <translation>Мындай талаа жок: {fields}</translation>
    </message>
    <message>
        <source>Only log</source>
        <translation>Журналга гана</translation>
    </message>
    <message numerus="yes">
        <source>Print: %n</source>
        <translation>
            <numerusform>Басуу %n</numerusform>
            <numerusform>Басуу %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the letter; each line is a paragraph</source>
        <translation>Каттын тексти; ар бир сап — абзац</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
</context>
<context>
    <name>LetterLogPane</name>
    <message>
        <source>Answer to the chosen letter; Enter keeps it</source>
        <translation>Тандалган катка жооп; Enter сактайт</translation>
    </message>
    <message>
        <source>Choose letters whose slip has not come back yet</source>
        <translation>Бөлүндүсү кайта элек каттарды тандаңыз</translation>
    </message>
    <message>
        <source>Nothing was written yet. F8 in the other tabs begins a letter.</source>
        <translation>Каттар азырынча жок. Башка бөлүмдөрдө F8 кат баштайт.</translation>
    </message>
    <message>
        <source>Only messages are taken back; a letter that went out stays in the log</source>
        <translation>Билдирүүнү гана кайра алууга болот; жөнөтүлгөн кат журналда калат</translation>
    </message>
    <message>
        <source>Only slips that have not come back</source>
        <translation>Бөлүндүсү кайтпагандар гана</translation>
    </message>
    <message>
        <source>Print the journal of notices</source>
        <translation>Билдирүүлөр журналын басуу</translation>
    </message>
    <message>
        <source>Slips back: {returned} of {sent}</source>
        <translation>Кайткан бөлүндүлөр: {sent} ичинен {returned}</translation>
    </message>
</context>
<context>
    <name>LetterReceivers</name>
    <message>
        <source>About</source>
        <translation>Ким жөнүндө</translation>
    </message>
    <message>
        <source>Choose students: F8 in the other tabs</source>
        <translation>Окуучуларды тандаңыз: башка бөлүмдөрдө F8</translation>
    </message>
    <message>
        <source>Missing on the card ({gaps}): {names}</source>
        <translation>Карточкада жок ({gaps}): {names}</translation>
    </message>
    <message numerus="yes">
        <source>Print without them: %n</source>
        <translation>
            <numerusform>Аларсыз басуу: %n</numerusform>
            <numerusform>Аларсыз басуу: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Бүт класс</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSender</name>
    <message>
        <source>No printer is known to the system. Save the letters as PDF (Ctrl+S).</source>
        <translation>Система бир да принтерди билбейт. Каттарды PDF түрүндө сактаңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>Password of the file: {password}. Write it down for the family now, it is kept nowhere.</source>
        <translation>Файлдын сырсөзү: {password}. Аны үй-бүлөгө азыр жазып алыңыз, ал эч жерде сакталбайт.</translation>
    </message>
    <message>
        <source>Save the file with a password</source>
        <translation>Сырсөздүү файлды сактоо</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Каттарды сактоо</translation>
    </message>
    <message>
        <source>The journal of notices is made</source>
        <translation>Билдирүүлөр журналы даяр</translation>
    </message>
    <message>
        <source>The printer did not take the letters. Check that it is on, or save them as PDF.</source>
        <translation>Принтер каттарды кабыл алган жок. Күйүк экенин текшериңиз же аларды PDF түрүндө сактаңыз.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Back to the log</source>
        <translation>Каттар журналына</translation>
    </message>
    <message>
        <source>Choose students and type the text first</source>
        <translation>Адегенде окуучуларды тандап, текст киргизиңиз</translation>
    </message>
    <message>
        <source>Diary as a file with a password</source>
        <translation>Күндөлүк сырсөздүү файл менен</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Каттарды басып чыгаруу</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Каттарды сактоо</translation>
    </message>
    <message>
        <source>Show the first letter</source>
        <translation>Биринчи катты көрсөтүү</translation>
    </message>
    <message>
        <source>So the first letter will look. Esc returns to the journal of notices.</source>
        <translation>Биринчи кат мындай болот. Esc билдирүүлөр журналына кайтарат.</translation>
    </message>
    <message>
        <source>Some cards have gaps: print without these students, or press Ctrl+P once more</source>
        <translation>Карточкаларда бош жерлер бар: бул окуучуларсыз басыңыз же Ctrl+P дагы бир жолу басыңыз</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The days are typed as 24.11.2026, the last not before the first</source>
        <translation>Күндөр 24.11.2026 деп киргизилет, акыркысы биринчисинен эрте болбойт</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Бүт класс</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Журналга жазуу</translation>
    </message>
    <message numerus="yes">
        <source>Written into the log: %n</source>
        <translation>
            <numerusform>Журналга жазылды: %n</numerusform>
            <numerusform>Журналга жазылды: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ log · Space slip is back · Enter answer · F8 text · F7 show · Ctrl+P print · Ctrl+Enter log</source>
        <translation>↑↓ журнал · Боштук бөлүндү кайтты · Enter жооп · F8 текст · F7 көрсөтүү · Ctrl+P басуу · Ctrl+Enter журналга</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a file</source>
        <translation>Файл кошуу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Ишти өзгөртүү</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File of the work</source>
        <translation>Иштин файлы</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Китепканада сактоо</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллдын баары</translation>
    </message>
    <message>
        <source>My works</source>
        <translation>Менин иштерим</translation>
    </message>
    <message>
        <source>No work is kept yet. Ins begins one: it can be planned for any class, year after year.</source>
        <translation>Иштер али жок. Ins жаңысын баштайт: аны каалаган класска жыл сайын пландаса болот.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ачуу</translation>
    </message>
    <message>
        <source>Plan this work</source>
        <translation>Ишти пландоо</translation>
    </message>
    <message>
        <source>Save the file of the work</source>
        <translation>Иштин файлын сактоо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Take the work out</source>
        <translation>Ишти алып салуу</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z puts it back</source>
        <translation>Иш алынды; Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The work is in the library</source>
        <translation>Иш китепканада</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type the topic and the number of points first</source>
        <translation>Адегенде теманы жана баллдын санын киргизиңиз</translation>
    </message>
    <message>
        <source>↑↓ work · Enter plan it · Ins new · F2 change · Ctrl+O file · Del take out · Ctrl+Z undo</source>
        <translation>↑↓ иш · Enter пландоо · Ins жаңы · F2 өзгөртүү · Ctrl+O файл · Del алып салуу · Ctrl+Z артка</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n row(s) must be put right in the file first; nothing is stored.</source>
        <translation>
            <numerusform>Адегенде файлда %n сапты оңдоңуз; эч нерсе жазылган жок.</numerusform>
            <numerusform>Адегенде файлда %n сапты оңдоңуз; эч нерсе жазылган жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Азырынча эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Problems of the list</source>
        <translation>Тизмеге эскертүүлөр</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Тизменин саптары</translation>
    </message>
    <message>
        <source>Take the list, add people: {count}</source>
        <translation>Тизмени алуу, кошула турган адам: {count}</translation>
    </message>
    <message>
        <source>The list as it was read</source>
        <translation>Тизме окулгандай</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Эмне болот</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Эмне туура эмес же шектүү</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Came on</source>
        <translation>Келген күнү</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Класстардын тизмелери</translation>
    </message>
    <message>
        <source>Class {title}</source>
        <translation>{title} классы</translation>
    </message>
    <message>
        <source>It came on &amp;paper</source>
        <translation>&amp;Кагазда келди</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Тизменин түрү</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тизме</translation>
    </message>
    <message>
        <source>List of the staff</source>
        <translation>Мугалимдердин тизмеси</translation>
    </message>
    <message>
        <source>Lists of the year</source>
        <translation>Жылдын тизмелери</translation>
    </message>
    <message>
        <source>Lists that have not come: {count}</source>
        <translation>Келе элек тизмелер: {count}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>&amp;Үлгүнү сактоо…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Take a &amp;list…</source>
        <translation>&amp;Тизмени алуу…</translation>
    </message>
    <message>
        <source>The list is taken, people added: {count}</source>
        <translation>Тизме алынды, кошулган адам: {count}</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Үлгү сакталды</translation>
    </message>
    <message>
        <source>Where the template goes</source>
        <translation>Үлгү кайда сакталат</translation>
    </message>
    <message>
        <source>Which file holds the list?</source>
        <translation>Тизме кайсы файлда?</translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation>мөөнөтү — {day}</translation>
    </message>
    <message>
        <source>↑↓ list · Ctrl+Z take the list back · F5 read again</source>
        <translation>↑↓ тизме · Ctrl+Z алынган тизмени кайтаруу · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>○ has not come</source>
        <translation>○ келе элек</translation>
    </message>
    <message>
        <source>✓ came</source>
        <translation>✓ келди</translation>
    </message>
    <message>
        <source>✕ late</source>
        <translation>✕ кечикти</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>&amp;Fix the page to the teacher</source>
        <translation>Бетти мугалимге &amp;бекитүү</translation>
    </message>
    <message>
        <source>&amp;Without a teacher only</source>
        <translation>&amp;Мугалимсиздер гана</translation>
    </message>
    <message>
        <source>Choose above to whom the page goes</source>
        <translation>Бет кимге берилерин жогорудан тандаңыз</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Curriculum, h/week</source>
        <translation>Окуу планы, саат/жума</translation>
    </message>
    <message>
        <source>Page, h/week</source>
        <translation>Бет, саат/жума</translation>
    </message>
    <message>
        <source>Pages of the journal</source>
        <translation>Журналдын беттери</translation>
    </message>
    <message>
        <source>Pages without a teacher: {vacant}</source>
        <translation>Мугалимсиз беттер: {vacant}</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>choose a teacher</source>
        <translation>мугалимди тандаңыз</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>бет азырынча жок</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
    <message>
        <source>{name}: {hours} h a week</source>
        <translation>{name}: жумасына {hours} саат</translation>
    </message>
    <message>
        <source>↑↓ page · Enter fix it to the teacher · Ctrl+Z take back</source>
        <translation>↑↓ бет · Enter мугалимге бекитүү · Ctrl+Z кайтаруу</translation>
    </message>
</context>
<context>
    <name>LogInWords</name>
    <message>
        <source>a name that is not known here</source>
        <translation>белгисиз ат</translation>
    </message>
    <message>
        <source>came back by the PIN</source>
        <translation>ПИН менен кайтты</translation>
    </message>
    <message>
        <source>came in by the password</source>
        <translation>сырсөз менен кирди</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>сырсөз алмаштырылды</translation>
    </message>
    <message>
        <source>closed the journal</source>
        <translation>чыгуу: журнал жабылды</translation>
    </message>
    <message>
        <source>gave the PIN up</source>
        <translation>ПИНден баш тартты</translation>
    </message>
    <message>
        <source>gave the password as the second person</source>
        <translation>экинчи адам катары сырсөзүн киргизди</translation>
    </message>
    <message>
        <source>set a PIN</source>
        <translation>ПИН коюлду</translation>
    </message>
    <message>
        <source>used the recovery sheet</source>
        <translation>калыбына келтирүү барагы колдонулду</translation>
    </message>
    <message>
        <source>{words} × {tries}</source>
        <translation>{words} × {tries}</translation>
    </message>
    <message>
        <source>{words}, until {moment}</source>
        <translation>{words}, {moment} чейин</translation>
    </message>
    <message>
        <source>⚠ closed account</source>
        <translation>⚠ жабык эсеп жазуусу</translation>
    </message>
    <message>
        <source>⚠ further failed tries</source>
        <translation>⚠ дагы ишке ашпаган аракеттер</translation>
    </message>
    <message>
        <source>⚠ the note of failed tries was damaged</source>
        <translation>⚠ ишке ашпаган аракеттердин белгиси бузулган</translation>
    </message>
    <message>
        <source>⚠ wrong PIN</source>
        <translation>⚠ ката ПИН</translation>
    </message>
    <message>
        <source>⚠ wrong password</source>
        <translation>⚠ ката сырсөз</translation>
    </message>
</context>
<context>
    <name>LogInsScreen</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Сак&amp;тоо…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сырсөздү алмаштыруу…</translation>
    </message>
    <message>
        <source>Log-ins of all</source>
        <translation>Кирүүлөр журналы</translation>
    </message>
    <message>
        <source>My log-ins</source>
        <translation>Менин кирүүлөрүм</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Басу&amp;у</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Print the log-ins</source>
        <translation>Кирүүлөр журналын басуу</translation>
    </message>
    <message>
        <source>Save the log-ins as PDF, workbook or CSV…</source>
        <translation>Кирүүлөр журналын PDF, китеп же CSV кылып сактоо…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сактоо…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>↑↓ line · Enter in a day shows those days · Ctrl+P print · Ctrl+E password · F5 read again</source>
        <translation>↑↓ сап · күн талаасында Enter — ошол күндөрдү көрсөтүү · Ctrl+P басуу · Ctrl+E сырсөз · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>no answer yet</source>
        <translation>жооп жок</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>кол коюлган</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>алынды</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Failed tries in these days: {count}</source>
        <translation>Бул күндөрдөгү ишке ашпаган аракеттер: {count}</translation>
    </message>
    <message>
        <source>Nobody tried in vain in these days</source>
        <translation>Бул күндөрү ишке ашпаган аракет болгон жок</translation>
    </message>
    <message>
        <source>Nothing stands in these days</source>
        <translation>Бул күндөрү жазуу жок</translation>
    </message>
    <message>
        <source>Only the newest lines are shown: choose fewer days</source>
        <translation>Акыркы саптар гана көрсөтүлдү: азыраак күн тандаңыз</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>Class journal</source>
        <translation>Класстык журнал</translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation>Журнал ачылууда</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кирүү</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>ОКУУ МЕКТЕБИ</translation>
    </message>
    <message>
        <source>The name is typed in Latin letters: check the keyboard layout.</source>
        <translation>Фамилия латын тамгалары менен терилген: клавиатура тилин текшериңиз.</translation>
    </message>
    <message>
        <source>Too many attempts. The next one is possible in {time}</source>
        <translation>Аракет өтө көп. Кийинки мүмкүнчүлүк {time} кийин</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>{number}-версия</translation>
    </message>
    <message>
        <source>{person} is working (locked)</source>
        <translation>{person} иштеп жатат (жабык)</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>What is chosen holds at once, for this computer and whoever works at it.</source>
        <translation>Тандалган дароо күчүнө кирет: ушул компьютерде жана анда иштегендердин баары үчүн.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>as the computer</source>
        <translation>компьютердегидей</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>караңгы</translation>
    </message>
    <message>
        <source>high</source>
        <translation>бийик</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>контрасттуу</translation>
    </message>
    <message>
        <source>light</source>
        <translation>жарык</translation>
    </message>
    <message>
        <source>low: 28 students without scrolling</source>
        <translation>жапыс: 28 окуучу жылдырбастан</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>кадимки</translation>
    </message>
    <message>
        <source>stays in the cell</source>
        <translation>уячада калат</translation>
    </message>
    <message>
        <source>to the next lesson of the same student</source>
        <translation>ошол эле окуучунун кийинки сабагына</translation>
    </message>
    <message>
        <source>to the next student</source>
        <translation>кийинки окуучуга</translation>
    </message>
</context>
<context>
    <name>LossForm</name>
    <message>
        <source>A &amp;copy of the whole base stood on it</source>
        <translation>Анда бүт базанын &amp;көчүрмөсү болгон</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Жагдайы</translation>
    </message>
    <message>
        <source>Circumstances: when, where, how</source>
        <translation>Жагдайы: качан, кайда, кантип</translation>
    </message>
    <message>
        <source>Re&amp;port the loss</source>
        <translation>&amp;Жоготууну жазуу</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) are not stored on the disk yet. Wait?</source>
        <translation>
            <numerusform>%n жазуу дискке сактала элек. Күтөсүзбү?</numerusform>
            <numerusform>%n жазуу дискке сактала элек. Күтөсүзбү?</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is still running. Wait for it?</source>
        <translation>Жумуш бүтө элек. Күтөсүзбү?</translation>
    </message>
    <message>
        <source>Class journal</source>
        <translation>Класстык журнал</translation>
    </message>
    <message>
        <source>Close nevertheless</source>
        <translation>Баары бир жабуу</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>ОКУУ МЕКТЕБИ</translation>
    </message>
    <message>
        <source>The journal closes in {seconds} s. Press any key to go on</source>
        <translation>Журнал {seconds} секунддан кийин жабылат. Улантуу үчүн каалаган баскычты басыңыз</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күтүү</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>Making the volume</source>
        <translation>Том даярдалууда</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>{total} ичинен {done}-бет</translation>
    </message>
    <message>
        <source>Reading the pages of the class</source>
        <translation>Класстын беттери окулууда</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Токтотуу</translation>
    </message>
    <message>
        <source>Stopping: no volume will be made</source>
        <translation>Токтотулууда: том жасалбайт</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
</context>
<context>
    <name>MarkAnswers</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n баа</numerusform>
            <numerusform>%n баа</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {count}</source>
        <translation>Кабыл алынды: {count}</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Кайталанды: {entry}</translation>
    </message>
    <message>
        <source>Left to decide one by one: doubtful {doubtful}, not attested {not_attested}</source>
        <translation>Бирден чечүү калды: талаштуу {doubtful}, «н/а» {not_attested}</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Кайтарылды: {entry}</translation>
    </message>
</context>
<context>
    <name>MarkCorrector</name>
    <message>
        <source>Correct the mark</source>
        <translation>Бааны оңдоо</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Address</source>
        <translation>Дарек</translation>
    </message>
    <message numerus="yes">
        <source>Agreed and kept: %n</source>
        <translation>
            <numerusform>Жазылды: %n үй-бүлө</numerusform>
            <numerusform>Жазылды: %n үй-бүлө</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Мурда макулдашылган</translation>
    </message>
    <message numerus="yes">
        <source>Agreed: %n</source>
        <translation>
            <numerusform>Макулдашылды: %n үй-бүлө</numerusform>
            <numerusform>Макулдашылды: %n үй-бүлө</numerusform>
        </translation>
    </message>
    <message>
        <source>Class meeting. Each family says whether it gets results on paper or as a file with a password; who does not use files writes «paper» and gets printouts.</source>
        <translation>Класстык жыйналыш. Ар бир үй-бүлө жыйынтыктарды кагазда же сырсөздүү файл менен аларын көрсөтөт; файл колдонбогондор «кагаз» деп жазып, басылма алат.</translation>
    </message>
    <message>
        <source>Consent: yes or no, date</source>
        <translation>Макулдук: ооба же жок, күнү</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Жыйналыш күнү</translation>
    </message>
    <message>
        <source>Delivery agreed at the meeting</source>
        <translation>Жыйналышта макулдашылган жеткирүү</translation>
    </message>
    <message>
        <source>Form for the guardian</source>
        <translation>Өкүлдүн анкетасы</translation>
    </message>
    <message>
        <source>Form of a guardian</source>
        <translation>Мыйзамдуу өкүлдүн анкетасы</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Өкүлү</translation>
    </message>
    <message>
        <source>Guardian, date</source>
        <translation>Мыйзамдуу өкүл, күнү</translation>
    </message>
    <message>
        <source>How families get results</source>
        <translation>Үй-бүлөлөр жыйынтыктарды кантип алат</translation>
    </message>
    <message>
        <source>I agree that the school processes these data for the class journal and the diary.</source>
        <translation>Мектеп бул маалыматтарды класстык журналды жана күндөлүктү жүргүзүү үчүн иштетүүсүнө макулмун.</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Ким болот</translation>
    </message>
    <message>
        <source>List for the meeting</source>
        <translation>Жыйналыш барагы</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Жыйналыш:</translation>
    </message>
    <message>
        <source>Nobody to agree with: no guardian stands on these cards</source>
        <translation>Макулдаша турган эч ким жок: бул карточкаларда өкүл жок</translation>
    </message>
    <message>
        <source>Paper or file</source>
        <translation>Кагаз же файл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Please fill in and give back to the homeroom teacher; the data stand in the class journal.</source>
        <translation>Толтуруп, класс жетекчиге кайтарып беришиңизди суранабыз; маалыматтар класстык журналда сакталат.</translation>
    </message>
    <message>
        <source>Results: on paper or as a file</source>
        <translation>Жыйынтыктар: кагазда же файл менен</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Колу</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Student: {name}, class {class_title}</source>
        <translation>Окуучу: {name}, {class_title} класс</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>The day of the meeting is typed as 05.09.2026</source>
        <translation>Жыйналыш күнү 05.09.2026 деп киргизилет</translation>
    </message>
    <message>
        <source>The printer did not take: {paper}</source>
        <translation>Принтер кабыл алган жок: {paper}</translation>
    </message>
    <message>
        <source>Without a guardian on the card: {names}</source>
        <translation>Карточкасында өкүлү жок: {names}</translation>
    </message>
    <message>
        <source>paper instead of files</source>
        <translation>файлдардын ордуна – кагаз</translation>
    </message>
    <message>
        <source>{paper} is made</source>
        <translation>Даяр: {paper}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күнү</translation>
    </message>
    <message>
        <source>Hold the lesson at another time</source>
        <translation>Сабакты башка убакта өткөрүү</translation>
    </message>
    <message>
        <source>Lesson &amp;number</source>
        <translation>Сабактын &amp;номери</translation>
    </message>
    <message>
        <source>Move the lesson</source>
        <translation>Сабакты жылдыруу</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Born</source>
        <translation>Туулган күнү</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Жаңы класс</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуш кылуу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>Take the chosen movement back</source>
        <translation>Кайра алуу</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Эмне болуп жатат</translation>
    </message>
</context>
<context>
    <name>MovementScreen</name>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Choose the student and type the day first</source>
        <translation>Адегенде окуучуну тандап, күндү киргизиңиз</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Кыймыл</translation>
    </message>
    <message>
        <source>New movement of a student</source>
        <translation>Окуучунун жаңы кыймылы</translation>
    </message>
    <message>
        <source>No subgroups yet</source>
        <translation>Топчолор азырынча жок</translation>
    </message>
    <message>
        <source>Nobody came or left since the year began</source>
        <translation>Жыл башынан бери эч ким келген да, кеткен да жок</translation>
    </message>
    <message>
        <source>Nothing to take back here: choose a movement and press Del</source>
        <translation>Бул жерде кайтара турган нерсе жок: кыймылды тандап, Del басыңыз</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Order of the chosen movement; Enter keeps it</source>
        <translation>Тандалган кыймылдын буйругу; Enter сактайт</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Беттин бөлүмдөрү</translation>
    </message>
    <message>
        <source>Proposed to those who enter subgroups; Ctrl+Z takes it back</source>
        <translation>Топчолорду киргизгенге сунушталды; Ctrl+Z кайра алат</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Record the movement</source>
        <translation>Кыймылды жазуу</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Кызматкерлер</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Топчолор</translation>
    </message>
    <message>
        <source>Take the chosen movement back</source>
        <translation>Тандалган кыймылды кайра алуу</translation>
    </message>
    <message>
        <source>The proposal is taken back</source>
        <translation>Сунуш кайтарып алынды</translation>
    </message>
    <message>
        <source>The proposal was read already and stays</source>
        <translation>Сунуш окулуп калган, ал калат</translation>
    </message>
    <message>
        <source>There is no class in this school year</source>
        <translation>Бул окуу жылында класстар жок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>↑↓ list · Ins new · Ctrl+Enter record · F2 order · Del take back · Ctrl+Z undo · Esc list</source>
        <translation>↑↓ тизме · Ins жаңы · Ctrl+Enter жазуу · F2 буйрук · Del кайра алуу · Ctrl+Z артка · Esc тизмеге</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>A new student comes</source>
        <translation>Жаңы окуучу келет</translation>
    </message>
    <message>
        <source>A student of this name is in {title} already: is it somebody else?</source>
        <translation>Мындай аттуу окуучу {title} классында бар: бул башка адамбы?</translation>
    </message>
    <message>
        <source>Class, subgroup, reason</source>
        <translation>Класс, топчо, себеби</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Кайтып келет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Entries that stay where they are: {count}.</source>
        <translation>Ордунда кала турган жазуулар: {count}.</translation>
    </message>
    <message>
        <source>First day in the class</source>
        <translation>Класстагы биринчи күнү</translation>
    </message>
    <message>
        <source>First day in the new class</source>
        <translation>Жаңы класстагы биринчи күнү</translation>
    </message>
    <message>
        <source>First day in the subgroup</source>
        <translation>Топчодогу биринчи күнү</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>From {day} in {title}, row {number}.</source>
        <translation>{day} тартып {title}, {number}-сап.</translation>
    </message>
    <message>
        <source>Goes to another class</source>
        <translation>Башка класска өтөт</translation>
    </message>
    <message>
        <source>Joins a subgroup</source>
        <translation>Топчого өтөт</translation>
    </message>
    <message>
        <source>Joins: {titles}.</source>
        <translation>Кошулат: {titles}.</translation>
    </message>
    <message>
        <source>Last day in the class</source>
        <translation>Класстагы акыркы күнү</translation>
    </message>
    <message>
        <source>Last day in the subgroup</source>
        <translation>Топчодогу акыркы күнү</translation>
    </message>
    <message>
        <source>Leaves a subgroup</source>
        <translation>Топчодон чыгат</translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>Мектептен чыгат</translation>
    </message>
    <message>
        <source>Leaves: {titles}.</source>
        <translation>Чыгат: {titles}.</translation>
    </message>
    <message>
        <source>Marks go on counting in the new class: {titles}.</source>
        <translation>Баалар жаңы класста уланып эсептелет: {titles}.</translation>
    </message>
    <message>
        <source>Movement of the class</source>
        <translation>Класстын кыймылы</translation>
    </message>
    <message>
        <source>Not taught in the new class: {titles}.</source>
        <translation>Жаңы класста жок: {titles}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Staff: {name} – {what}, {day}, order {order}. {remark}</source>
        <translation>Кызматкерлер: {name} – {what}, {day}, буйрук {order}. {remark}</translation>
    </message>
    <message>
        <source>Stays in {title}, row {number}, as before.</source>
        <translation>{title} ичинде, {number}-сапта мурдагыдай калат.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>Subgroups of the class</source>
        <translation>Класстын топчолору</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>The days in {title} from {day} on are taken back.</source>
        <translation>{title} ичиндеги {day} тарткан күндөр жокко чыгарылат.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>came</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>came from a class</source>
        <translation>класстан келди</translation>
    </message>
    <message>
        <source>came to the school</source>
        <translation>келди</translation>
    </message>
    <message>
        <source>changed the work</source>
        <translation>башка жумушка которулду</translation>
    </message>
    <message>
        <source>joined a subgroup</source>
        <translation>топчого кошулду</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетти</translation>
    </message>
    <message>
        <source>left a subgroup</source>
        <translation>топчодон чыкты</translation>
    </message>
    <message>
        <source>left the school</source>
        <translation>кетти</translation>
    </message>
    <message>
        <source>put into the subgroup «{subgroup}» from {day} on</source>
        <translation>{day} баштап «{subgroup}» топчосуна которуу</translation>
    </message>
    <message>
        <source>take out of the subgroup «{subgroup}», last day {day}</source>
        <translation>«{subgroup}» топчосунан чыгаруу, акыркы күнү {day}</translation>
    </message>
    <message>
        <source>went to a class</source>
        <translation>класска өттү</translation>
    </message>
    <message>
        <source>{day} is the last day in {title}; row {number} stays.</source>
        <translation>{day} — {title} ичиндеги акыркы күн; {number}-сап калат.</translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message>
        <source>Acts with the lesson…</source>
        <translation>Сабак менен аракеттер…</translation>
    </message>
    <message>
        <source>Cells that you are asked to correct</source>
        <translation>Оңдоону сураган уячалар</translation>
    </message>
    <message>
        <source>Check the day: what is open</source>
        <translation>Күндү текшерүү: эмне ачык</translation>
    </message>
    <message>
        <source>Enter opens the lesson in the journal</source>
        <translation>Enter сабакты журналда ачат</translation>
    </message>
    <message>
        <source>Every past lesson is complete</source>
        <translation>Өткөн сабактардын баары толтурулган</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Күндүн сабактары</translation>
    </message>
    <message>
        <source>Lessons that are not complete</source>
        <translation>Толтурулбаган сабактар</translation>
    </message>
    <message>
        <source>No lessons in the timetable on this day</source>
        <translation>Бул күнү расписаниеде сабак жок</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Толтурулган эмес</translation>
    </message>
    <message>
        <source>Not complete: {count}</source>
        <translation>Толтурулган эмес: {count}</translation>
    </message>
    <message>
        <source>Nothing is open of the lessons that have ended</source>
        <translation>Өткөн сабактардан эч нерсе ачык эмес</translation>
    </message>
    <message>
        <source>Open any journal</source>
        <translation>Каалаган журналды ачуу</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Калыбына келтирилди</translation>
    </message>
    <message>
        <source>The timetable is not loaded yet. The journal administrator loads it.</source>
        <translation>Расписание жүктөлө элек. Аны журналдын администратору жүктөйт.</translation>
    </message>
    <message>
        <source>There is no lesson number {number} on this day</source>
        <translation>Бул күнү № {number} сабак жок</translation>
    </message>
    <message>
        <source>You are asked to correct: {count}</source>
        <translation>Оңдоону сурашат: {count}</translation>
    </message>
    <message>
        <source>{act} · Ctrl+Z takes it back</source>
        <translation>{act} · Ctrl+Z кайтарат</translation>
    </message>
    <message>
        <source>↑↓ lesson · Enter open · 1–9 by number · Ctrl+↓ not complete · Alt+←→ other day · Home today</source>
        <translation>↑↓ сабак · Enter ачуу · 1–9 номери боюнча · Ctrl+↓ толтурулбагандар · Alt+←→ башка күн · Home бүгүн</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that match</source>
        <translation>Туура келген адамдар</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
</context>
<context>
    <name>NewTopicLine</name>
    <message>
        <source>First topic · Enter: store · Esc: leave</source>
        <translation>Биринчи тема · Enter — жазуу · Esc — калтыруу</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>New topic (Ins)</source>
        <translation>Жаңы тема (Ins)</translation>
    </message>
    <message>
        <source>New topic after “{topic}” · Enter: store · Esc: leave</source>
        <translation>«{topic}» темасынан кийинки жаңы тема · Enter — жазуу · Esc — калтыруу</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to a colleague</source>
        <translation>Кесиптешке кат</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Катты жөнөтүү</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кимге</translation>
    </message>
    <message>
        <source>Type the text first</source>
        <translation>Адегенде текстти киргизиңиз</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Кимден</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Окулду</translation>
    </message>
    <message>
        <source>It was read already, so the note stays</source>
        <translation>Кат окулган, ал калат</translation>
    </message>
    <message>
        <source>Nobody has written a note to you</source>
        <translation>Сизге кат жок</translation>
    </message>
    <message>
        <source>Noted that you have read it</source>
        <translation>Белгиленди: окулду</translation>
    </message>
    <message>
        <source>Notes to me</source>
        <translation>Мага каттар</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Бул жерде кайтара турган нерсе жок</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Сабакты ачуу</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Эмне өзгөрөрүн көрсөтүү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The note is sent; Ctrl+Z takes it back while it is unread</source>
        <translation>Кат жөнөтүлдү; окулганга чейин Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The note is taken back</source>
        <translation>Кат кайра алынды</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Кат жазуу…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңы</translation>
    </message>
    <message>
        <source>read</source>
        <translation>окулган</translation>
    </message>
    <message>
        <source>↑↓ note · Enter open what it is about · Ctrl+Enter I have read it · Ins write a note</source>
        <translation>↑↓ кат · Enter эмне жөнүндө экенин ачуу · Ctrl+Enter окудум · Ins жазуу</translation>
    </message>
</context>
<context>
    <name>NoticeForm</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимдер үчүн</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Илүү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Бүт мектеп</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Убакыт</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Announcements</source>
        <translation>Кулактандыруулар</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөрү</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кимдер үчүн</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Илүү</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Жаңы кулактандыруу</translation>
    </message>
    <message>
        <source>Nothing hangs on the board today</source>
        <translation>Бүгүн кулактандыруу жок</translation>
    </message>
    <message>
        <source>Of other days too</source>
        <translation>Башка күндөрдүкү да</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Алып салуу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The day of the meeting looks like 24.11, its time like 18:00</source>
        <translation>Чогулуштун күнү 24.11 сыяктуу, убактысы 18:00 сыяктуу жазылат</translation>
    </message>
    <message>
        <source>The notice hangs on the board</source>
        <translation>Кулактандыруу илинди</translation>
    </message>
    <message>
        <source>The notice is taken down; Ctrl+Z hangs it up again</source>
        <translation>Кулактандыруу алынды; Ctrl+Z аны кайра илет</translation>
    </message>
    <message>
        <source>Type the text and the days first; the last day is not before the first</source>
        <translation>Адегенде текстти жана күндөрдү киргизиңиз; акыркы күн биринчисинен эрте болбойт</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>↑↓ notice · Ins new · Ctrl+Enter hang up · Del take down · Ctrl+Z undo · Ctrl+P print · Esc list</source>
        <translation>↑↓ кулактандыруу · Ins жаңы · Ctrl+Enter илүү · Del алуу · Ctrl+Z артка · Ctrl+P басуу · Esc тизмеге</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>! missing: {count}</source>
        <translation>! жетишпейт: {count}</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Сап кошуу</translation>
    </message>
    <message>
        <source>&amp;Keep the step</source>
        <translation>Кадамды са&amp;ктоо</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Алып салуу</translation>
    </message>
    <message>
        <source>A copy of the base is being made, then the year is opened…</source>
        <translation>Базанын көчүрмөсү жасалууда, анан жыл ачылат…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Class on show</source>
        <translation>Көрсөтүлгөн класс</translation>
    </message>
    <message>
        <source>Enter step · F2 edit · Ins row · Ctrl+Del take out · Ctrl+S keep the step · Ctrl+Z undo</source>
        <translation>Enter кадам · F2 өзгөртүү · Ins сап · Ctrl+Del алып салуу · Ctrl+S кадамды сактоо · Ctrl+Z артка</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Файлдан…</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Кадамды сактоо</translation>
    </message>
    <message>
        <source>Look through and &amp;open the year…</source>
        <translation>Карап чыгып, &amp;жылды ачуу…</translation>
    </message>
    <message>
        <source>Propose ane&amp;w</source>
        <translation>Кайра су&amp;нуштоо</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Кадам</translation>
    </message>
    <message>
        <source>Steps of opening the year</source>
        <translation>Жылды ачуунун кадамдары</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Сапты алып салуу</translation>
    </message>
    <message>
        <source>The school does not know these names; their lessons were left out: {names}</source>
        <translation>Мектеп бул аттарды билбейт, алардын сабактары калтырылды: {names}</translation>
    </message>
    <message>
        <source>The school year {title} is open. The copy made before is {backup}.</source>
        <translation>{title} окуу жылы ачылды. Ачуудан мурунку көчүрмө: {backup}.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Кадам</translation>
    </message>
    <message>
        <source>The timetable placed by FET</source>
        <translation>FET түзгөн расписание</translation>
    </message>
    <message>
        <source>The year {new} after {old}</source>
        <translation>{old} жылынан кийин {new}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
    <message>
        <source>What is missing in the step</source>
        <translation>Кадамда эмне жетишпейт</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>бардык класстар</translation>
    </message>
    <message>
        <source>kept by {name}, {moment}</source>
        <translation>сактаган: {name}, {moment}</translation>
    </message>
    <message>
        <source>○ not looked at</source>
        <translation>○ каралган жок</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ толук</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source> mm</source>
        <translation> мм</translation>
    </message>
    <message>
        <source>&amp;Absence on subject pages</source>
        <translation>Предмет беттеринде &amp;келбей калуу</translation>
    </message>
    <message>
        <source>&amp;Binding margin</source>
        <translation>Тигүү үчүн &amp;чет</translation>
    </message>
    <message>
        <source>&amp;File form</source>
        <translation>&amp;Файлдын түрү</translation>
    </message>
    <message>
        <source>&amp;Holes</source>
        <translation>Те&amp;шиктер</translation>
    </message>
    <message>
        <source>&amp;Retention of summary pages</source>
        <translation>Жыйынтык беттерди сактоо &amp;мөөнөтү</translation>
    </message>
    <message>
        <source>&amp;Stamp, diameter</source>
        <translation>Мөөр, &amp;диаметри</translation>
    </message>
    <message>
        <source>A&amp;ct that approves the form</source>
        <translation>Форманы бекиткен &amp;акт</translation>
    </message>
    <message>
        <source>Addresses, birth dates and telephones of the families will be printed into the volume.</source>
        <translation>Томдо үй-бүлөлөрдүн дареги, туулган күндөрү жана телефондору басылат.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Мазмуну</translation>
    </message>
    <message>
        <source>General facts of the students</source>
        <translation>Окуучулар жөнүндө жалпы маалымат</translation>
    </message>
    <message>
        <source>Health sheet (an empty form)</source>
        <translation>Ден соолук барагы (бош форма)</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Жөндөөлөрдү сактоо</translation>
    </message>
    <message>
        <source>Label, &amp;width</source>
        <translation>Чаптама, &amp;туурасы</translation>
    </message>
    <message>
        <source>Label, h&amp;eight</source>
        <translation>Чаптама, &amp;бийиктиги</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>Беттердин &amp;номерлери</translation>
    </message>
    <message>
        <source>Print settings</source>
        <translation>Басып чыгаруу жөндөөлөрү</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Sheets in a volume at &amp;most</source>
        <translation>Томдо эң көп ба&amp;рак</translation>
    </message>
    <message>
        <source>Timetable of the class</source>
        <translation>Сабактардын расписаниеси</translation>
    </message>
    <message>
        <source>Volume of the &amp;year</source>
        <translation>Бир &amp;жылдын тому</translation>
    </message>
    <message>
        <source>all pages of the year</source>
        <translation>жылдын бардык беттери</translation>
    </message>
    <message>
        <source>as in the electronic journal</source>
        <translation>электрондук журналдагыдай</translation>
    </message>
    <message>
        <source>as on paper: absent only</source>
        <translation>кагаздагыдай: «н» гана</translation>
    </message>
    <message>
        <source>each page its own</source>
        <translation>ар бир беттин өзүнүкү</translation>
    </message>
    <message>
        <source>five holes</source>
        <translation>беш тешик</translation>
    </message>
    <message>
        <source>one for both pages of a spread</source>
        <translation>жайылмага бирөө</translation>
    </message>
    <message>
        <source>summaries only</source>
        <translation>жыйынтык ведомосттор гана</translation>
    </message>
    <message>
        <source>three holes</source>
        <translation>үч тешик</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Day of the order</source>
        <translation>Буйруктун күнү</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Буйруктун номери</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Буйрук №</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>күнү</translation>
    </message>
    <message>
        <source>from</source>
        <translation>башы</translation>
    </message>
    <message>
        <source>until</source>
        <translation>аягы</translation>
    </message>
</context>
<context>
    <name>OtherYearDialog</name>
    <message>
        <source>Grading period</source>
        <translation>Окуу мезгили</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Бет</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Pages of another year</source>
        <translation>Башка окуу жылынын беттери</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Окуу жылы</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
</context>
<context>
    <name>OtherYears</name>
    <message>
        <source>Pages of another school year…</source>
        <translation>Башка окуу жылынын беттери…</translation>
    </message>
    <message>
        <source>The journal holds this school year only</source>
        <translation>Журналда ушул гана окуу жылы бар</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n file(s) brought nothing new: everything in them is here.</source>
        <translation>
            <numerusform>%n файл жаңы эч нерсе алып келген жок: андагынын баары бар.</numerusform>
            <numerusform>%n файл жаңы эч нерсе алып келген жок: андагынын баары бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two different values now: both are kept.</source>
        <translation>
            <numerusform>%n жерде эми эки башка маани бар: экөө тең сакталды.</numerusform>
            <numerusform>%n жерде эми эки башка маани бар: экөө тең сакталды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n entry(ies) whose author had no right.</source>
        <translation>
            <numerusform>Алынган жок: %n жазуу, анткени авторунун укугу болгон эмес.</numerusform>
            <numerusform>Алынган жок: %n жазуу, анткени авторунун укугу болгон эмес.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now put the flash drive into the main workstation and press Enter there.</source>
        <translation>Эми флешканы башкы точкага салып, ал жерде Enter басыңыз.</translation>
    </message>
    <message>
        <source>Now put the flash drive into: {names}. Press Enter there.</source>
        <translation>Эми флешканы бул точкаларга салыңыз: {names}. Ал жерде Enter басыңыз.</translation>
    </message>
    <message>
        <source>Stopped. What was taken before stays, no unfinished file is left.</source>
        <translation>Токтотулду. Мурун алынганы калат, бүтпөгөн файл жок.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from {computer}: %n entry(ies).</source>
        <translation>
            <numerusform>«{computer}» точкасынан алынды: %n жазуу.</numerusform>
            <numerusform>«{computer}» точкасынан алынды: %n жазуу.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Кыла турган иш болгон жок.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n entry(ies), file No. {number}.</source>
        <translation>
            <numerusform>Жазылып, кайра окулду: %n жазуу, № {number} файл.</numerusform>
            <numerusform>Жазылып, кайра окулду: %n жазуу, № {number} файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was left: nothing of it is in the journal.</source>
        <translation>{name} алынган жок: андан журналга эч нерсе түшкөн жок.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Entered into the register of prints</source>
        <translation>Басылгандардын реестрине киргизилди</translation>
    </message>
    <message>
        <source>Print as pictures</source>
        <translation>Сүрөт түрүндө басуу</translation>
    </message>
    <message>
        <source>Print as pictures…</source>
        <translation>Сүрөт түрүндө басуу…</translation>
    </message>
    <message>
        <source>Print sheets again…</source>
        <translation>Барактарды кайра басуу…</translation>
    </message>
    <message>
        <source>Print the backs</source>
        <translation>Арткы беттерди басуу</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides.</source>
        <translation>
            <numerusform>Принтерге эки беттүү %n барак жөнөтүлдү.</numerusform>
            <numerusform>Принтерге эки беттүү %n барак жөнөтүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the printer did not get all pages</source>
        <translation>Токтотулду: принтер бардык беттерди алган жок</translation>
    </message>
    <message numerus="yes">
        <source>The fronts are on their way: %n sheet(s). Turn the stack over the long edge, put it back, then print the backs.</source>
        <translation>
            <numerusform>Бет жактары жөнөтүлдү: %n барак. Үймөктү узун чети боюнча оодарып, кайра салып, арткы беттерин басыңыз.</numerusform>
            <numerusform>Бет жактары жөнөтүлдү: %n барак. Үймөктү узун чети боюнча оодарып, кайра салып, арткы беттерин басыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S).</source>
        <translation>Принтер томду кабыл алган жок. Күйүк экенин текшериңиз же PDF сактаңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: actual size, both sides, long edge.</source>
        <translation>Бул система файлды бул жерден баспайт. PDF сактап (Ctrl+S), аны көрүү программасында басыңыз: чыныгы өлчөмү, эки беттүү, узун чети боюнча.</translation>
    </message>
    <message>
        <source>Yes, enter it into the register</source>
        <translation>Ооба, реестрге киргизүү</translation>
    </message>
    <message>
        <source>{sent} Did {title} come out well?</source>
        <translation>{sent} Жакшы басылдыбы: {title}?</translation>
    </message>
</context>
<context>
    <name>OwedLessonsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>Эскилиги</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>marks until {moment}</source>
        <translation>баалар {moment} чейин</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгүн</translation>
    </message>
    <message>
        <source>without a mark: {count}</source>
        <translation>баасы жок: {count}</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Change the &amp;password…</source>
        <translation>&amp;Сырсөздү алмаштыруу…</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My log-ins</source>
        <translation>Менин кирүүлөрүм</translation>
    </message>
    <message>
        <source>The password is changed: from now on only the new one opens the journal</source>
        <translation>Сырсөз алмаштырылды: эми журналды жаңысы гана ачат</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Ahead</source>
        <translation>Алдыда</translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Жайылма</translation>
    </message>
    <message>
        <source>Facing pages (Ctrl+2)</source>
        <translation>Беттерди жайып көрсөтүү (Ctrl+2)</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>Беттин туурасы боюнча</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Туурасы боюнча</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Окуу мезгили</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Чоңойтуу (+)</translation>
    </message>
    <message>
        <source>Next lesson (Alt+Right)</source>
        <translation>Кийинки сабак (Alt+→)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Беттин номери</translation>
    </message>
    <message>
        <source>Previous lesson (Alt+Left)</source>
        <translation>Мурунку сабак (Alt+←)</translation>
    </message>
    <message>
        <source>Show the lessons ahead (Ctrl+Shift+F)</source>
        <translation>Келе турган сабактарды көрсөтүү (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation>Беттерди толугу менен көрсөтүү</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Кичирейтүү (-)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Толугу менен</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>/ {pages}</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Compress the plan</source>
        <translation>Планды кысуу</translation>
    </message>
    <message>
        <source>Topics left over at the end of the year: {count}</source>
        <translation>Жылдын аягында калган темалар: {count}</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Parts of the page</source>
        <translation>Беттин бөлүктөрү</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
    <message>
        <source>Sections of the volume</source>
        <translation>Томдун бөлүмдөрү</translation>
    </message>
    <message>
        <source>Sections or pages</source>
        <translation>Бөлүмдөр же беттер</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Беттердин кичине сүрөттөрү</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Табуу (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Беттерден табуу</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{found} ичинен {place}</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>&amp;Class</source>
        <translation>К&amp;ласс</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Б&amp;ашы</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>А&amp;ягы</translation>
    </message>
    <message>
        <source>Grading p&amp;eriod</source>
        <translation>&amp;Мезгил</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>&amp;Кагаздар</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Кагаз</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation>&amp;Окуучу</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>Кө&amp;рсөтүү</translation>
    </message>
    <message>
        <source>all students</source>
        <translation>бардык окуучулар</translation>
    </message>
</context>
<context>
    <name>PaperComparisons</name>
    <message>
        <source>Compare with the paper journal…</source>
        <translation>Кагаз журнал менен салыштыруу…</translation>
    </message>
    <message>
        <source>Page to compare</source>
        <translation>Салыштыруу үчүн бет</translation>
    </message>
    <message>
        <source>Print the page to compare with paper</source>
        <translation>Кагаз менен салыштыруу үчүн бетти басуу</translation>
    </message>
    <message>
        <source>The page to compare is printed and noted</source>
        <translation>Салыштыруу үчүн бет басылды жана жазылды</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on.</source>
        <translation>Принтер бетти кабыл алган жок. Күйүк экенин текшериңиз.</translation>
    </message>
    <message>
        <source>Ticked: matches the paper</source>
        <translation>Белгиленди: кагазга дал келет</translation>
    </message>
    <message>
        <source>Written down: it differs from the paper</source>
        <translation>Жазылды: кагаздан айырмасы бар</translation>
    </message>
    <message>
        <source>Your answer is taken back</source>
        <translation>Жообуңуз кайра алынды</translation>
    </message>
</context>
<context>
    <name>PaperDestination</name>
    <message>
        <source>A day or the whole week</source>
        <translation>Күн же бүт апта</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Күндү календардан тандоо</translation>
    </message>
    <message>
        <source>Go to the last gaps</source>
        <translation>Акыркы бош жерлерге</translation>
    </message>
    <message>
        <source>Lesson complete, next one</source>
        <translation>Сабак толтурулду, кийинкиге</translation>
    </message>
    <message>
        <source>Open a lesson by its sheet number</source>
        <translation>Сабакты барактын номери боюнча ачуу</translation>
    </message>
    <message>
        <source>Print blank lesson sheets</source>
        <translation>Бош сабак барактарын басуу</translation>
    </message>
    <message>
        <source>Redo the entry</source>
        <translation>Жазууну кайтаруу</translation>
    </message>
    <message>
        <source>Save blank lesson sheets as PDF…</source>
        <translation>Бош сабак барактарын PDF түрүндө сактоо…</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <translation>Акыркы жазууну артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF са&amp;ктоо…</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Б&amp;асуу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сакталды: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Принтерге жөнөтүлдү</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on, or save the PDF.</source>
        <translation>Принтер документти кабыл алган жок. Күйүк экенин текшериңиз же PDF сактаңыз.</translation>
    </message>
    <message>
        <source>This system cannot print from here. Save the PDF and print it.</source>
        <translation>Бул система бул жерден баспайт. PDF сактап, аны басыңыз.</translation>
    </message>
</context>
<context>
    <name>PaperEntryScreen</name>
    <message>
        <source>All lessons on show are complete</source>
        <translation>Тизмедеги сабактардын баары толтурулган</translation>
    </message>
    <message>
        <source>Alt+→ next lesson · Ctrl+G sheet No. · Alt+PgUp other days</source>
        <translation>Alt+→ кийинки сабак · Ctrl+G барактын № · Alt+PgUp башка күндөр</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Кийинки күндөр</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Мурунку күндөр</translation>
    </message>
    <message>
        <source>Last gaps</source>
        <translation>Акыркы бош жерлер</translation>
    </message>
    <message>
        <source>No lessons in this week</source>
        <translation>Бул аптада сабак жок</translation>
    </message>
    <message>
        <source>No lessons on this day</source>
        <translation>Бул күнү сабак жок</translation>
    </message>
    <message>
        <source>Nothing was entered in this lesson that could be taken back</source>
        <translation>Бул сабакта кайтара турган нерсе жок</translation>
    </message>
    <message>
        <source>Print blank sheets</source>
        <translation>Бош барактарды басуу</translation>
    </message>
    <message>
        <source>Save blank sheets as PDF…</source>
        <translation>Бош барактарды PDF түрүндө сактоо…</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Барактын номери</translation>
    </message>
    <message>
        <source>The lesson closed last is open again</source>
        <translation>Акыркы жабылган сабак кайра ачылды</translation>
    </message>
    <message>
        <source>The number means several lessons. Which one is on the sheet?</source>
        <translation>Номер бир нече сабакка туура келет. Баракта алардын кайсынысы?</translation>
    </message>
</context>
<context>
    <name>PaperSender</name>
    <message>
        <source>Save the sheet</source>
        <translation>Баракты сактоо</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF with Ctrl+S.</source>
        <translation>Принтер баракты кабыл алган жок. Аны PDF түрүндө сактаңыз: Ctrl+S.</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>Барак басылды</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Барак сакталды</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Choose a paper, a class and the days, then press Enter</source>
        <translation>Кагазды, классты жана күндөрдү тандап, Enter басыңыз</translation>
    </message>
    <message>
        <source>First show a paper: choose it and press Enter</source>
        <translation>Адегенде кагазды көрсөтүңүз: аны тандап, Enter басыңыз</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Кагазды сактоо</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сакталды: {name}</translation>
    </message>
    <message>
        <source>{paper} {title}.pdf</source>
        <translation>{paper} {title}.pdf</translation>
    </message>
    <message>
        <source>↑↓ paper · Enter show · PgUp PgDn page · Ctrl+S PDF · Ctrl+P print</source>
        <translation>↑↓ кагаз · Enter көрсөтүү · PgUp PgDn бет · Ctrl+S PDF · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>ParallelActs</name>
    <message>
        <source>Plans replaced: {count}</source>
        <translation>Алмаштырылган пландар: {count}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>There is no parallel class whose plan is yours to replace</source>
        <translation>Планын алмаштырууга боло турган параллель класс жок</translation>
    </message>
</context>
<context>
    <name>ParallelDialog</name>
    <message>
        <source>Give the plan to parallel classes</source>
        <translation>Планды параллель класстарга берүү</translation>
    </message>
    <message>
        <source>Parallel classes</source>
        <translation>Параллель класстар</translation>
    </message>
    <message>
        <source>Replace plans: {count}</source>
        <translation>Пландарды алмаштыруу: {count}</translation>
    </message>
    <message>
        <source>The plan of each ticked class is replaced; that can be taken back.</source>
        <translation>Белгиленген ар бир класстын планы алмаштырылат; муну артка кайтарууга болот.</translation>
    </message>
</context>
<context>
    <name>ParcelPage</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Тандоо…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Choose the file. It is on the flash drive that came from the main workstation.</source>
        <translation>Файлды тандаңыз. Ал башкы точкадан алып келинген флешкада.</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File of the workstation</source>
        <translation>Точканын файлы</translation>
    </message>
    <message>
        <source>Files on the drives</source>
        <translation>Флешкалардагы файлдар</translation>
    </message>
    <message>
        <source>No such file on the drives that are plugged in.</source>
        <translation>Салынган флешкаларда мындай файл жок.</translation>
    </message>
    <message>
        <source>Put in the flash drive: the file appears here by itself. It is good for one computer.</source>
        <translation>Флешканы салыңыз: файл бул жерде өзү пайда болот. Ал бир компьютерге гана жарайт.</translation>
    </message>
    <message>
        <source>Which file did the main workstation make for this computer?</source>
        <translation>Башкы точка бул компьютер үчүн кайсы файлды жасады?</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Дагы бир жолу</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Жаңы</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Мурунку</translation>
    </message>
    <message>
        <source>A moment, the password is being changed…</source>
        <translation>Бир аз күтүңүз, сырсөз алмаштырылууда…</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Жаңы сырсөз</translation>
    </message>
    <message>
        <source>At least ten characters; several words that do not belong together are best. Your signature under what you entered stays the same.</source>
        <translation>Кеминде он белги; баарынан жакшысы — бири-бири менен байланышпаган бир нече сөз. Киргизилген жазуулардагы колуңуз мурункудай калат.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сырсөздү алмаштыруу</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Жаңы сырсөз</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Мурунку сырсөз</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Жаңы сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>The two new passwords differ: type the second one again.</source>
        <translation>Жаңы сырсөздөр дал келбейт: экинчисин кайра териңиз.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Жашыруу</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Сырсөздү жашыруу</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Сырсөздү көрсөтүү</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Facing pages of the volume</source>
        <translation>Томдун жайылмалары</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Кийинки бет</translation>
    </message>
    <message>
        <source>Pages of the volume</source>
        <translation>Томдун беттери</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Мурунку бет</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Кичирейтүү</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Duties</source>
        <translation>Милдеттери</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Адамды табуу</translation>
    </message>
    <message>
        <source>Find by name, login, duty or state</source>
        <translation>Фамилиясы, кирүү аты, милдети же абалы боюнча табуу</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Акыркы кирүү</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Кирүү аты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>Бул сөздөр боюнча эч ким табылган жок</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Азырынча эч ким жок</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Колдонуучулар</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message numerus="yes">
        <source>%n password(s) are replaced by one-time codes.</source>
        <translation>
            <numerusform>%n сырсөз бир жолку код менен алмаштырылат.</numerusform>
            <numerusform>%n сырсөз бир жолку коддор менен алмаштырылат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a log-in get one as teachers.</source>
        <translation>
            <numerusform>Кирүүсү жок %n кызматкер мугалим катары кирүү алат.</numerusform>
            <numerusform>Кирүүсү жок %n кызматкер мугалим катары кирүү алат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге кайтуу</translation>
    </message>
    <message>
        <source>Codes for the marked people…</source>
        <translation>Белгиленгендер үчүн коддор…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Милдеттер</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Адамды табуу</translation>
    </message>
    <message>
        <source>In the list already: {people}. Is it another person?</source>
        <translation>Тизмеде бар: {people}. Бул башка адамбы?</translation>
    </message>
    <message>
        <source>More on the person…</source>
        <translation>Адам жөнүндө толугураак…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Жаңы кызматкер</translation>
    </message>
    <message>
        <source>Stopped: the codes made before are good.</source>
        <translation>Токтотулду: мурун жасалган коддор жарактуу.</translation>
    </message>
    <message>
        <source>The duties of {person} change from {day} on.</source>
        <translation>Милдеттер {day} күнүнөн баштап өзгөрөт: {person}.</translation>
    </message>
    <message>
        <source>The person left the school…</source>
        <translation>Кызматкер иштен кетти…</translation>
    </message>
    <message>
        <source>This is no day: type it as 24.11.2026</source>
        <translation>Бул күн эмес: 24.11.2026 деп жазыңыз</translation>
    </message>
    <message>
        <source>Tick the duty to which the order appoints; an end is typed as «until»</source>
        <translation>Буйрук дайындаган милдетти белгилеңиз; мөөнөтү «аягы» талаасына жазылат</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>Толтурулган эмес: {field}</translation>
    </message>
    <message>
        <source>{order} Carry it out on the page «People», «Duties and orders».</source>
        <translation>{order} Аны «Колдонуучулар» барагында, «Милдеттер жана буйруктар» бөлүгүндө аткарыңыз.</translation>
    </message>
    <message>
        <source>{person} gets the log-in {login} and a one-time code.</source>
        <translation>{person}: {login} деген кирүү атын жана бир жолку код алат.</translation>
    </message>
    <message>
        <source>{person} is appointed by order № {order}: {duties}.</source>
        <translation>{person}: № {order} буйругу менен дайындалат: {duties}.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Check of entries</source>
        <translation>Жазууларды текшерүү</translation>
    </message>
    <message>
        <source>Duties and orders</source>
        <translation>Милдеттер жана буйруктар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Жеке маалыматтар</translation>
    </message>
    <message>
        <source>Pr&amp;int the list</source>
        <translation>Тизмени басу&amp;у</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Тизмени басуу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Мурункудай калтырылды</translation>
    </message>
    <message>
        <source>The duties are changed; Ctrl+Z takes that back</source>
        <translation>Милдеттер өзгөртүлдү; Ctrl+Z мурункусун кайтарат</translation>
    </message>
    <message>
        <source>The order is in the journal</source>
        <translation>Буйрук журналга киргизилди</translation>
    </message>
    <message>
        <source>Work with accounts</source>
        <translation>Эсеп жазуулары менен иштөө</translation>
    </message>
    <message>
        <source>↑↓ duty · Enter carry the order out · Ctrl+P print · Ctrl+Z undo</source>
        <translation>↑↓ милдет · Enter буйрукту аткаруу · Ctrl+P басуу · Ctrl+Z артка кайтаруу</translation>
    </message>
    <message>
        <source>↑↓ finding · Enter go to the person · F5 read again</source>
        <translation>↑↓ эскертүү · Enter адамга өтүү · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>↑↓ person · Ins new · F2 duties · F4 more · Ctrl+Shift+P code · Del left the school · Ctrl+F find</source>
        <translation>↑↓ адам · Ins жаңы · F2 милдеттер · F4 толугураак · Ctrl+Shift+P код · Del иштен кетти · Ctrl+F табуу</translation>
    </message>
    <message>
        <source>↑↓ → cell · Space give or take a power · Ctrl+P print</source>
        <translation>↑↓ → уяча · Боштук ыйгарым укукту берүү же алуу · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>! code out of date</source>
        <translation>! коддун мөөнөтү бүттү</translation>
    </message>
    <message>
        <source>! no duties</source>
        <translation>! милдети жок</translation>
    </message>
    <message>
        <source>! no order</source>
        <translation>! буйрук жок</translation>
    </message>
    <message>
        <source>An order of the principal waits to be carried out</source>
        <translation>Директордун буйругу аткарылышын күтүүдө</translation>
    </message>
    <message>
        <source>Duties without an order: {duties}</source>
        <translation>Буйругу жок милдеттер: {duties}</translation>
    </message>
    <message>
        <source>Sees personal data and has not signed the undertaking of non-disclosure</source>
        <translation>Жеке маалыматтарды көрөт, бирок сыр сактоо милдеттенмесине кол койгон эмес</translation>
    </message>
    <message>
        <source>Somebody else has the same name: one person twice? Withdraw the wrong entry, or add patronymics</source>
        <translation>Ушундай эле аты бар дагы бирөө бар: бир адам эки жолубу? Ашык жазууну кайтарып алыңыз же атасынын атын жазыңыз</translation>
    </message>
    <message>
        <source>The log-in is open and has no duty: close it, or give a duty</source>
        <translation>Кирүүсү ачык, бирок милдети жок: аны жабыңыз же милдет бериңиз</translation>
    </message>
    <message>
        <source>The name is incomplete: printed papers want all its parts</source>
        <translation>Аты толук эмес: басылган формаларга анын бардык бөлүктөрү керек</translation>
    </message>
    <message>
        <source>The one-time code was not used in time: give a new one</source>
        <translation>Бир жолку код мөөнөтүндө колдонулган жок: жаңысын бериңиз</translation>
    </message>
    <message>
        <source>appointed to «{duty}», {days}, {order}</source>
        <translation>дайындоо: «{duty}», {days}, {order}</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>архив үчүн жооптуу</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карточкалар</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>макулдуктар</translation>
    </message>
    <message>
        <source>controls the journal, closes periods, prints it, takes archives over, keeps the timetable</source>
        <translation>журналды көзөмөлдөйт, мезгилдерди жабат, аны басат, архивдерди кабыл алат, жадыбалды жүргүзөт</translation>
    </message>
    <message>
        <source>controls the journal, makes reports on classes</source>
        <translation>журналды көзөмөлдөйт, класстар боюнча отчётторду түзөт</translation>
    </message>
    <message>
        <source>corrects absences of the own class, keeps its cards, writes letters to families</source>
        <translation>өз классынын калтырууларын оңдойт, карточкаларын жүргүзөт, ата-энелерге кат жазат</translation>
    </message>
    <message>
        <source>deputy head, academic</source>
        <translation>окуу иштери боюнча орун басар</translation>
    </message>
    <message>
        <source>deputy head, upbringing</source>
        <translation>тарбия иштери боюнча орун басар</translation>
    </message>
    <message>
        <source>duty «{duty}», {days}, {order}</source>
        <translation>«{duty}» милдети, {days}, {order}</translation>
    </message>
    <message>
        <source>entered in the list of the school</source>
        <translation>мектептин тизмесине киргизилди</translation>
    </message>
    <message>
        <source>entry of the undertaking taken back</source>
        <translation>милдеттенме жөнүндө жазуу кайтарылып алынды</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} баштап</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>журналдын администратору</translation>
    </message>
    <message>
        <source>keeps accounts, lists, the timetable, archives and copies of the base</source>
        <translation>колдонуучуларды, тизмелерди, жадыбалды, архивдерди жана базанын көчүрмөлөрүн жүргүзөт</translation>
    </message>
    <message>
        <source>keeps cards of students, their coming and leaving</source>
        <translation>окуучулардын карточкаларын, келишин жана кетишин жүргүзөт</translation>
    </message>
    <message>
        <source>keeps the journal of the own lessons: marks, topics, homework</source>
        <translation>өз сабактарынын журналын жүргүзөт: бааларды, темаларды, тапшырмаларды</translation>
    </message>
    <message>
        <source>log-in closed on {day}</source>
        <translation>кирүү {day} күнү жабылды</translation>
    </message>
    <message>
        <source>log-in with new keys</source>
        <translation>жаңы ачкычтар менен кирүү</translation>
    </message>
    <message>
        <source>looks after the computers, sees no data of students</source>
        <translation>компьютерлерге көз салат, окуучулардын маалыматын көрбөйт</translation>
    </message>
    <message>
        <source>make, see and issue reports on whole classes and the school</source>
        <translation>класстар жана мектеп боюнча отчётторду түзүү, көрүү жана берүү</translation>
    </message>
    <message>
        <source>makes archives and copies, keeps the flash drives and lists</source>
        <translation>архивдерди жана көчүрмөлөрдү жасайт, флешкаларды жана тизмелерди сактайт</translation>
    </message>
    <message>
        <source>order № {order} of {day}</source>
        <translation>{day} күнкү № {order} буйрук</translation>
    </message>
    <message>
        <source>personal files</source>
        <translation>өздүк иштер</translation>
    </message>
    <message>
        <source>powers over personal data from {day}: {powers}</source>
        <translation>жеке маалыматтар боюнча ыйгарым укуктар {day} баштап: {powers}</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>print the journal, diaries and letters, issue files</source>
        <translation>журналды, күндөлүктөрдү жана каттарды басуу, файлдарды берүү</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>басуу</translation>
    </message>
    <message>
        <source>reads everything, appoints to duties, changes the regulation</source>
        <translation>баарын окуйт, милдеттерге дайындайт, регламентти өзгөртөт</translation>
    </message>
    <message>
        <source>record who comes and leaves, with orders and days of birth</source>
        <translation>келгендерди жана кеткендерди, буйруктарды жана туулган күндөрдү жазуу</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>see and change cards of students and guardians: addresses, telephones, kinship</source>
        <translation>окуучулардын жана ата-энелердин карточкаларын көрүү жана өзгөртүү: даректер, телефондор, туугандыгы</translation>
    </message>
    <message>
        <source>see and change the register of consents</source>
        <translation>макулдуктардын эсебин көрүү жана өзгөртүү</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>жыйынтык формалар</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мугалим</translation>
    </message>
    <message>
        <source>teaches colleagues in the training school, sees no marks</source>
        <translation>кесиптештерин окуу мектебинде үйрөтөт, бааларды көрбөйт</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>техникалык адис</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>тьютор</translation>
    </message>
    <message>
        <source>undertaking of non-disclosure signed on {day}</source>
        <translation>сыр сактоо милдеттенмесине {day} күнү кол коюлган</translation>
    </message>
    <message>
        <source>– closed on {day}</source>
        <translation>– {day} жабылган</translation>
    </message>
    <message>
        <source>○ no log-in</source>
        <translation>○ кирүүсү жок</translation>
    </message>
    <message>
        <source>◐ code until {day}</source>
        <translation>◐ код {day} чейин</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ иштейт</translation>
    </message>
</context>
<context>
    <name>PeriodCloser</name>
    <message>
        <source>Notes sent to teachers: {count}</source>
        <translation>Мугалимдерге жөнөтүлгөн каттар: {count}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Баары толтурулган.</translation>
    </message>
    <message>
        <source>{class_title}, {period}: please fill in</source>
        <translation>{class_title}, {period}: толтуруп коюңуз</translation>
    </message>
    <message>
        <source>{class_title}, {period}: the deputy head checked the journal</source>
        <translation>{class_title}, {period}: окуу бөлүмүнүн башчысы журналды текшерди</translation>
    </message>
    <message>
        <source>{course}: contradictions not settled {count}</source>
        <translation>{course}: чечилбеген карама-каршылыктар {count}</translation>
    </message>
    <message>
        <source>{course}: marks missing {marks}, lessons not complete {lessons}</source>
        <translation>{course}: жетишпеген баалар {marks}, толтурулбаган сабактар {lessons}</translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>Forecast</source>
        <translation>Болжол</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation>Жетишпейт</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Орточо</translation>
    </message>
    <message>
        <source>Next better mark</source>
        <translation>Кийинкиге чейин</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Баа</translation>
    </message>
    <message>
        <source>Written works</source>
        <translation>Жазуу иштери</translation>
    </message>
</context>
<context>
    <name>PeriodEntry</name>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n баа жетишпейт</numerusform>
            <numerusform>%n баа жетишпейт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>Accept the undisputed (Ctrl+Enter)</source>
        <translation>Талашсыздарын кабыл алуу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the period…</source>
        <translation>Мезгилди жабуу…</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>{day} чейин коюу</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Баа: {count}</translation>
    </message>
    <message>
        <source>No due date is set for this period.</source>
        <translation>Коюу мөөнөтү берилген эмес.</translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation>Мезгилди кайра ачуу…</translation>
    </message>
    <message>
        <source>Reason for another mark than the proposed one</source>
        <translation>Сунушталган баадан айырмалануунун себеби</translation>
    </message>
    <message>
        <source>When marks are due…</source>
        <translation>Мөөнөттөр…</translation>
    </message>
    <message>
        <source>Who needs more marks…</source>
        <translation>Кимге баа жетишпейт…</translation>
    </message>
    <message>
        <source>Written works: {count}, mean {mean}</source>
        <translation>Жазуу иштери: {count}, орточо {mean}</translation>
    </message>
    <message>
        <source>{due}, order {order}</source>
        <translation>{due}, {order} буйрук</translation>
    </message>
</context>
<context>
    <name>PeriodView</name>
    <message>
        <source>Results of the period</source>
        <translation>Мезгилдин жыйынтыгы</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>! {missing} more, lessons left: {lessons}</source>
        <translation>! дагы {missing}, сабак {lessons}</translation>
    </message>
    <message>
        <source>Exempt from exercises by document: theory is marked and counts</source>
        <translation>Көнүгүүлөрдөн бошотуу маалымкаты: теория бааланат жана эсептелет</translation>
    </message>
    <message>
        <source>Ordinary lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>талаштуу</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бош</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>мөөнөтүнөн кеч киргизилген</translation>
    </message>
    <message>
        <source>exam marks</source>
        <translation>экзамен баалары</translation>
    </message>
    <message>
        <source>final marks</source>
        <translation>жыйынтык баалар</translation>
    </message>
    <message>
        <source>given before marks that came later: {count}</source>
        <translation>кийин келген жазууларга чейин коюлган: {count}</translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation>баа {letters}</translation>
    </message>
    <message>
        <source>no marks for written works</source>
        <translation>жазуу иштери үчүн баа жок</translation>
    </message>
    <message>
        <source>not all periods have a mark yet</source>
        <translation>бардык мезгилдер үчүн баа коюла элек</translation>
    </message>
    <message>
        <source>not attested in one of the periods</source>
        <translation>мезгилдердин бири үчүн аттестацияланган эмес</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>талап кылынбайт</translation>
    </message>
    <message>
        <source>suggested {letters}</source>
        <translation>сунушталды {letters}</translation>
    </message>
    <message>
        <source>too few marks</source>
        <translation>баа аз</translation>
    </message>
    <message>
        <source>up to {target}: too few lessons</source>
        <translation>{target} чейин: сабак жетпейт</translation>
    </message>
    <message>
        <source>up to {target}: {ways}</source>
        <translation>{target} чейин: {ways}</translation>
    </message>
    <message>
        <source>written works are worse than the proposed mark</source>
        <translation>жазуу иштери сунушталган баадан төмөн</translation>
    </message>
    <message>
        <source>{count} of {minimum}</source>
        <translation>{count}/{minimum}</translation>
    </message>
    <message>
        <source>{missing} more, lessons left: {lessons}</source>
        <translation>дагы {missing}, сабак {lessons}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} же {other}</translation>
    </message>
    <message>
        <source>{total} : {weight} = {mean}</source>
        <translation>{total} : {weight} = {mean}</translation>
    </message>
    <message>
        <source>✕ {missing} more, lessons left: {lessons}</source>
        <translation>✕ дагы {missing}, сабак {lessons}</translation>
    </message>
</context>
<context>
    <name>PeriodsScreen</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
            <numerusform>%n карама-каршылык чечилген жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>%n баа жетишпейт</numerusform>
            <numerusform>%n баа жетишпейт</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark that stands already is corrected with the password: {change}</source>
        <translation>Мурунтан коюлган баа сырсөз менен оңдолот: {change}</translation>
    </message>
    <message>
        <source>Accept the undisputed suggestions</source>
        <translation>Талашсыз сунуштарды кабыл алуу</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Таблицага кайтуу</translation>
    </message>
    <message>
        <source>Course or whole class</source>
        <translation>Предмет же бүт класс</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Уячаны оңдоо</translation>
    </message>
    <message>
        <source>Enter accept · digit another mark · F2 «н/а» · Del clear · Ctrl+Enter accept all · Alt+↓ course</source>
        <translation>Enter кабыл алуу · цифра башка баа · F2 «н/а» · Del тазалоо · Ctrl+Enter баарын алуу · Alt+↓ предмет</translation>
    </message>
    <message>
        <source>Every mark is entered</source>
        <translation>Бардык баалар коюлган</translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation>Бул класста баа коюлбайт.</translation>
    </message>
    <message>
        <source>Nobody was in the class in this period.</source>
        <translation>Бул мезгилде класста эч ким болгон эмес.</translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation>NumLock өчүк, цифралар киргизилбейт</translation>
    </message>
    <message>
        <source>Open the course (Alt+↓)</source>
        <translation>Предметти ачуу (Alt+↓)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Read only: another teacher keeps this column, or the period is closed</source>
        <translation>Окуу үчүн гана: мамычаны башка мугалим жүргүзөт же мезгил жабык</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себеби</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>The period is closed: {period}.</source>
        <translation>Мезгил жабык: {period}.</translation>
    </message>
    <message>
        <source>There is no course with marks that you may open.</source>
        <translation>Ача турган баалуу предмет жок.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Who needs more marks</source>
        <translation>Кимге баа жетишпейт</translation>
    </message>
    <message>
        <source>Whole class (Alt+↑)</source>
        <translation>Бүт класс (Alt+↑)</translation>
    </message>
    <message numerus="yes">
        <source>behind the least number of marks: %n</source>
        <translation>
            <numerusform>баа саны боюнча артта: %n</numerusform>
            <numerusform>баа саны боюнча артта: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}; «н/а» by F2</source>
        <translation>{typed} — шкалада жок; болот: {allowed}; «н/а» F2 аркылуу</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Give a code…</source>
        <translation>К&amp;од берүү…</translation>
    </message>
    <message>
        <source>&amp;Keep the duties…</source>
        <translation>&amp;Милдеттерди сактоо…</translation>
    </message>
    <message>
        <source>&amp;Left the school…</source>
        <translation>&amp;Иштен кетти…</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>Ата&amp;сынын аты</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилиясы</translation>
    </message>
    <message>
        <source>Add and &amp;give a code…</source>
        <translation>К&amp;ошуп, код берүү…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Милдеттери</translation>
    </message>
    <message>
        <source>Entered by &amp;mistake…</source>
        <translation>Ката киргизил&amp;ген…</translation>
    </message>
    <message>
        <source>Given na&amp;me</source>
        <translation>А&amp;ты</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>L&amp;ogin</source>
        <translation>&amp;Кирүү аты</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Last day at the school</source>
        <translation>Мектептеги акыркы күнү</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Кирүү аты</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Толугураак…</translation>
    </message>
    <message>
        <source>New &amp;code…</source>
        <translation>&amp;Жаңы код…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Жаңы кызматкер</translation>
    </message>
    <message>
        <source>Or&amp;der the duties…</source>
        <translation>Буйрук менен &amp;дайындоо…</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>{duty}: {acts}</source>
        <translation>{duty}: {acts}</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Мөөнөтү</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Милдеттер</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Милдет</translation>
    </message>
    <message>
        <source>Everything about this person that the journal holds, the newest first.</source>
        <translation>Журнал бул адам жөнүндө сактаганынын баары, жаңысы үстүндө.</translation>
    </message>
    <message>
        <source>Log of the person</source>
        <translation>Тарыхы</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Азырынча эч нерсе жок</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Subjects and classes</source>
        <translation>Предметтер жана класстар</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>order № {order}: not carried out yet</source>
        <translation>№ {order} буйрук: али аткарыла элек</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Дагы бир жолу</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Жаңы ПИН</translation>
    </message>
    <message>
        <source>Come back by the password only</source>
        <translation>Сырсөз менен гана кайтуу</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Жаңы ПИН</translation>
    </message>
    <message>
        <source>PIN for a quick return</source>
        <translation>Тез кайтуу үчүн ПИН</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Сырсөз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>ПИН коюу</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Ошол эле ПИН дагы бир жолу</translation>
    </message>
    <message>
        <source>The two PINs differ: type the second one again.</source>
        <translation>ПИН-коддор айырмаланат: экинчисин кайра териңиз.</translation>
    </message>
    <message>
        <source>With the PIN you come back to your locked journal at this computer. The first log-in of each day and every grave act still ask for the password. After five wrong PINs only the password is taken.</source>
        <translation>ПИН сизди бул компьютердеги жабык журналыңызга кайтарат. Күндүн биринчи кирүүсү жана маанилүү аракеттер мурдагыдай эле сырсөз сурайт. Беш туура эмес ПИНден кийин сырсөз гана кабыл алынат.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>compressed plan</source>
        <translation>кысылган план</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>жаңы тема</translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation>калганын жылдыруу</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Save as workbook…</source>
        <translation>&amp;Китепке…</translation>
    </message>
    <message>
        <source>Declare &amp;ready</source>
        <translation>План &amp;даяр</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Саптарды өчүрүү</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>КТП импорту…</translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation>Бул орусчабы? {words}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн жылдыруу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору жылдыруу</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Жаңы сап</translation>
    </message>
    <message>
        <source>No plan is loaded</source>
        <translation>План жүктөлгөн эмес</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Take «ready» back</source>
        <translation>Даярдыгын алуу</translation>
    </message>
    <message>
        <source>To &amp;parallel classes…</source>
        <translation>&amp;Параллелге…</translation>
    </message>
    <message>
        <source>Topics of the plan</source>
        <translation>Пландын темалары</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>deletion of rows</source>
        <translation>саптарды өчүрүү</translation>
    </message>
    <message>
        <source>move of rows</source>
        <translation>саптарды жылдыруу</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>жаңы сап</translation>
    </message>
    <message>
        <source>{hours} hours find no lesson before the year ends: join topics</source>
        <translation>Жылдын аягына чейин сабак жетишпейт: {hours}. Темаларды бириктириңиз</translation>
    </message>
</context>
<context>
    <name>PlanFileActs</name>
    <message>
        <source>Save the plan</source>
        <translation>Планды сактоо</translation>
    </message>
    <message>
        <source>import of a plan</source>
        <translation>план импорту</translation>
    </message>
    <message>
        <source>paste of {count} rows</source>
        <translation>саптарды коюу: {count}</translation>
    </message>
</context>
<context>
    <name>PlanImportWizard</name>
    <message>
        <source>Import a plan</source>
        <translation>КТП импорту</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>! behind</source>
        <translation>! артта калуу</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берилди</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>○ ahead</source>
        <translation>○ алдыда</translation>
    </message>
    <message>
        <source>✓ given</source>
        <translation>✓ берилди</translation>
    </message>
</context>
<context>
    <name>PlanRowsModel</name>
    <message>
        <source>Given / expected</source>
        <translation>Берилди / күтүлөт</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Hours are a number from 1 to {most}</source>
        <translation>Саат – 1ден {most} чейинки сан</translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation>Бул орусчабы? {words}</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>План боюнча</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>edit of row {row}</source>
        <translation>{row}-сапты оңдоо</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>No plan is loaded for this course. Topics can be typed at the right.</source>
        <translation>План жүктөлгөн эмес. Темаларды оң жагына жазууга болот.</translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation>Курстун планы</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Ишти өзгөртүү</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллдын баары</translation>
    </message>
    <message>
        <source>No work is planned yet. Ins begins one.</source>
        <translation>Иштер али пландала элек. Ins жаңысын баштайт.</translation>
    </message>
    <message>
        <source>Plan the work</source>
        <translation>Пландоо</translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation>Пландалган иштер</translation>
    </message>
    <message>
        <source>Points of the students</source>
        <translation>Окуучулардын баллдары</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Иштин барагын басуу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Пландан алып салуу</translation>
    </message>
    <message>
        <source>Take the work back</source>
        <translation>Ишти кайра алуу</translation>
    </message>
    <message>
        <source>Taken back; Ctrl+Z plans it again</source>
        <translation>Иш кайра алынды; Ctrl+Z аны кайра пландайт</translation>
    </message>
    <message>
        <source>The work is planned</source>
        <translation>Иш пландалды</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type day, topic and the number of points first</source>
        <translation>Адегенде күндү, теманы жана баллдын санын киргизиңиз</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазгандар</translation>
    </message>
    <message>
        <source>↑↓ work · Enter points · Ins new · F2 change · Ctrl+P paper · Del take back · Ctrl+Z undo</source>
        <translation>↑↓ иш · Enter баллдар · Ins жаңы · F2 өзгөртүү · Ctrl+P барак · Del алып салуу · Ctrl+Z артка</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Does not look Russian ({clause}): {text}</source>
        <translation>Орус тилине окшобойт ({clause}): {text}</translation>
    </message>
    <message>
        <source>No hours are given, 1 is taken</source>
        <translation>Саат көрсөтүлгөн эмес, 1 саат кабыл алынды</translation>
    </message>
    <message>
        <source>Number {number} stands twice</source>
        <translation>{number} номери эки жолу турат</translation>
    </message>
    <message>
        <source>Row {place}</source>
        <translation>{place}-сап</translation>
    </message>
    <message>
        <source>The column “{text}” is not taken over</source>
        <translation>«{text}» мамычасы көчүрүлбөйт</translation>
    </message>
    <message>
        <source>The file says {file} hours in all, {counted} were read</source>
        <translation>Файлда жыйынтык {file} саат, окулганы {counted} саат</translation>
    </message>
    <message>
        <source>The hours are merged with the row above, 1 is taken</source>
        <translation>Саат жогорку сап менен бириккен, 1 саат кабыл алынды</translation>
    </message>
    <message>
        <source>The kind of work “{text}” is not in the regulation</source>
        <translation>«{text}» иш түрү регламентте жок</translation>
    </message>
    <message>
        <source>The row has no topic and is left out</source>
        <translation>Сапта тема жок, ал калтырылды</translation>
    </message>
    <message>
        <source>The sheet holds no plan</source>
        <translation>Баракта план жок</translation>
    </message>
    <message>
        <source>The sheet is hidden and was not read</source>
        <translation>Барак жашырылган жана окулган жок</translation>
    </message>
    <message>
        <source>The text is cut to {most} characters</source>
        <translation>Текст {most} белгиге чейин кыскартылды</translation>
    </message>
    <message>
        <source>There is no header: look whether the columns are right</source>
        <translation>Баш сап жок: мамычалар туура түшүнүлгөнүн текшериңиз</translation>
    </message>
    <message>
        <source>hours differ</source>
        <translation>сааттар дал келбейт</translation>
    </message>
    <message>
        <source>no curriculum hours</source>
        <translation>окуу планынын сааты жок</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>план жок</translation>
    </message>
    <message>
        <source>not declared ready</source>
        <translation>даяр деп жарыяланган эмес</translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum not entered</source>
        <translation>план {plan} саат · окуу планы киргизиле элек</translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum {curriculum} h · difference {difference}</source>
        <translation>план {plan} саат · окуу планы {curriculum} саат · айырма {difference}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · ahead {ahead}</source>
        <translation>план боюнча {planned} · берилди {given} · озуу {ahead}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation>план боюнча {planned} · берилди {given} · артта {behind}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>даяр</translation>
    </message>
    <message>
        <source>{count} dates are not in the timetable, which is what counts</source>
        <translation>Расписаниеде жок күндөр: {count}; журнал күндөрдү расписаниеден алат</translation>
    </message>
    <message>
        <source>{count} formulas have no value: open and save the file first</source>
        <translation>Мааниси жок формулалар: {count}; файлды өз программасында ачып, сактаңыз</translation>
    </message>
    <message>
        <source>“{text}” is a heading and no topic</source>
        <translation>«{text}» – тема эмес, баш аты</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» – күн эмес</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours, the row is left out</source>
        <translation>«{text}» – саат саны эмес, сап калтырылды</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Declare the plan ready</source>
        <translation>Планды даяр деп жарыялоо</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Пландарды табуу</translation>
    </message>
    <message>
        <source>Find plans by class, subject, teacher or state</source>
        <translation>Пландарды класс, предмет, мугалим же абалы боюнча табуу</translation>
    </message>
    <message>
        <source>Give the plan to parallel classes…</source>
        <translation>Планды параллель класстарга берүү…</translation>
    </message>
    <message>
        <source>Hours of the curriculum…</source>
        <translation>Окуу планынын сааттары…</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>КТП импорту…</translation>
    </message>
    <message>
        <source>Ins new · F2 edit · Del delete · Alt+↑↓ move · Ctrl+V paste · Ctrl+Z undo</source>
        <translation>Ins жаңы · F2 оңдоо · Del өчүрүү · Alt+↑↓ жылдыруу · Ctrl+V коюу · Ctrl+Z артка</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Калганын бир сабак эрте жылдыруу</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Калганын бир сабак кеч жылдыруу</translation>
    </message>
    <message>
        <source>Paste rows into the plan</source>
        <translation>Планга саптарды коюу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Save the plan as a workbook…</source>
        <translation>Планды китеп түрүндө сактоо…</translation>
    </message>
    <message>
        <source>Take the copies of the plan back</source>
        <translation>Класстарга берилген пландарды кайра алуу</translation>
    </message>
    <message>
        <source>You keep no course in this year</source>
        <translation>Бул жылы сизге бир да предмет бекитилген эмес</translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation>калганын жылдыруу</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Choose a work under «Planned» and press Enter</source>
        <translation>«Пландалган» өтмөгүнөн ишти тандап, Enter басыңыз</translation>
    </message>
    <message>
        <source>Kept: {student}</source>
        <translation>Сакталды: {student}</translation>
    </message>
    <message>
        <source>Nobody has points yet</source>
        <translation>Али эч кимде балл жок</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллдар</translation>
    </message>
    <message>
        <source>Points are a whole number</source>
        <translation>Балл – бүтүн сан</translation>
    </message>
    <message>
        <source>Points of the student</source>
        <translation>Окуучунун баллы</translation>
    </message>
    <message>
        <source>Points of the work</source>
        <translation>Иш үчүн баллдар</translation>
    </message>
    <message>
        <source>Points; Enter keeps them and goes on, an empty line clears them</source>
        <translation>Балл; Enter сактап, улантат, бош сап алып салат</translation>
    </message>
    <message>
        <source>Print the results</source>
        <translation>Жыйынтыктарды басуу</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Written {written} of {expected} · mean {mean} ({share} %) · best {best}, worst {worst}</source>
        <translation>Жазгандар: {expected} ичинен {written} · орточо {mean} ({share} %) · эң мыкты {best}, эң начар {worst}</translation>
    </message>
    <message>
        <source>{class_title} · {subject} · {topic}, most points {maximum}</source>
        <translation>{class_title} · {subject} · {topic}, баллдын баары {maximum}</translation>
    </message>
    <message>
        <source>↑↓ student · Enter points · Ctrl+P results · Ctrl+Z undo</source>
        <translation>↑↓ окуучу · Enter балл · Ctrl+P жыйынтыктар · Ctrl+Z артка</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Put into the portfolio</source>
        <translation>Портфолиого киргизүү</translation>
    </message>
    <message>
        <source>first place, certificate…</source>
        <translation>1-орун, грамота…</translation>
    </message>
    <message>
        <source>olympiad, contest, project, course…</source>
        <translation>олимпиада, конкурс, долбоор, курстар…</translation>
    </message>
    <message>
        <source>school, city, country…</source>
        <translation>мектептик, шаардык, республикалык…</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Add a file</source>
        <translation>Файл кошуу</translation>
    </message>
    <message>
        <source>File of the entry</source>
        <translation>Жазуунун файлы</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Жаңы жазуу</translation>
    </message>
    <message>
        <source>Nothing is in the portfolio yet. Ins begins an entry.</source>
        <translation>Портфолиодо азырынча эч нерсе жок. Ins жазуу баштайт.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Файлды ачуу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып чыгаруу</translation>
    </message>
    <message>
        <source>Put into the portfolio</source>
        <translation>Портфолиого киргизүү</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Save the file of the entry</source>
        <translation>Жазуунун файлын сактоо</translation>
    </message>
    <message>
        <source>Save the file of the entry…</source>
        <translation>Жазуунун файлын сактоо…</translation>
    </message>
    <message>
        <source>Take the entry out</source>
        <translation>Жазууну алып салуу</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z puts it back</source>
        <translation>Жазуу алынды; Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The entry is in the portfolio</source>
        <translation>Жазуу портфолиого киргизилди</translation>
    </message>
    <message>
        <source>Type the day and the title first</source>
        <translation>Адегенде күндү жана аталышын киргизиңиз</translation>
    </message>
    <message>
        <source>↑↓ entry · Ins new · Ctrl+O file · Ctrl+Enter keep · Enter open its file · Del take out · Ctrl+Z undo · Ctrl+P print</source>
        <translation>↑↓ жазуу · Ins жаңы · Ctrl+O файл · Ctrl+Enter киргизүү · Enter файлын ачуу · Del алып салуу · Ctrl+Z артка · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>PortfolioTab</name>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
</context>
<context>
    <name>PowersPart</name>
    <message>
        <source>&amp;Approve the list…</source>
        <translation>Тизмени &amp;бекитүү…</translation>
    </message>
    <message>
        <source>&amp;Keep the day</source>
        <translation>Күндү &amp;жазуу</translation>
    </message>
    <message>
        <source>&amp;Undertaking signed on</source>
        <translation>&amp;Милдеттенмеге кол коюлган күн</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>Буйрук боюнча</translation>
    </message>
    <message>
        <source>Day on which the undertaking was signed</source>
        <translation>Милдеттенмеге кол коюлган күн</translation>
    </message>
    <message>
        <source>Duties need this, and the list does not give it: {people}</source>
        <translation>Милдеттерге керек, бирок тизме муну бербейт: {people}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>Powers over personal data</source>
        <translation>Жеке маалыматтар боюнча ыйгарым укуктар</translation>
    </message>
    <message>
        <source>Propose b&amp;y duties</source>
        <translation>Милдеттер боюнча &amp;сунуштоо</translation>
    </message>
    <message>
        <source>The day of the undertaking is kept</source>
        <translation>Милдеттенменин күнү жазылды</translation>
    </message>
    <message>
        <source>The list is in force by order № {order}: nobody does with personal data what it does not give.</source>
        <translation>Тизме № {order} буйругу менен күчүнө кирет: жеке маалыматтар менен анда жок нерсени эч ким жасабайт.</translation>
    </message>
    <message>
        <source>The list is in force: it bounds what everybody may do with personal data.</source>
        <translation>Тизме күчүндө: ким жеке маалыматтар менен эмне кыла аларын ал чектейт.</translation>
    </message>
    <message>
        <source>There is no list yet: duties alone give the rights. Propose one, correct the ticks, approve it.</source>
        <translation>Тизме али жок: укуктарды милдеттер гана берет. Аны сунуштап, белгилерди оңдоп, бекитиңиз.</translation>
    </message>
    <message>
        <source>Type number and day of the order by which the principal approves the list</source>
        <translation>Директор тизмени бекиткен буйруктун номерин жана күнүн жазыңыз</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Милдеттенме</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF са&amp;ктоо…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Б&amp;асып чыгаруу</translation>
    </message>
    <message>
        <source>Records that stop the print</source>
        <translation>Басып чыгарууга тоскоол жазуулар</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What cannot be printed</source>
        <translation>Эмне басылбайт</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>By the regulation somebody else opens the year.</source>
        <translation>Регламент боюнча жылды башка кызматкер ачат.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes of the new year</source>
        <translation>Жаңы жылдын класстары</translation>
    </message>
    <message>
        <source>From other classes</source>
        <translation>Башка класстардан</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Класс жетекчи</translation>
    </message>
    <message>
        <source>Lessons a week</source>
        <translation>Жумасына сабак</translation>
    </message>
    <message>
        <source>Open the school year {title}</source>
        <translation>{title} окуу жылын ачуу</translation>
    </message>
    <message>
        <source>Open the year {title}</source>
        <translation>{title} жылын ачуу</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Кадам</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Окуучулар</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Топчолор</translation>
    </message>
    <message numerus="yes">
        <source>The year cannot be opened yet: %n thing(s) are missing.</source>
        <translation>
            <numerusform>Жылды азырынча ачууга болбойт: %n пункт жетишпейт.</numerusform>
            <numerusform>Жылды азырынча ачууга болбойт: %n пункт жетишпейт.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year {old} can only be read from then on. A copy of the base is made first; this cannot be taken back.</source>
        <translation>Андан кийин {old} жылын окууга гана болот. Адегенде базанын көчүрмөсү жасалат; ачууну артка кайтарууга болбойт.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Эмне жетишпейт</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Эмне жетишпейт же шектүү</translation>
    </message>
    <message>
        <source>{starts} – {ends} · grading periods: {periods} · classes: {classes} · students: {students} · leave the school: {leaving} · lessons of the first period: {lessons}</source>
        <translation>{starts} – {ends} · окуу мезгили: {periods} · класс: {classes} · окуучу: {students} · кетет: {leaving} · биринчи мезгилдин сабактары: {lessons}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n account(s) are brought up to date.</source>
        <translation>
            <numerusform>%n эсептик жазуу жаңыртылат.</numerusform>
            <numerusform>%n эсептик жазуу жаңыртылат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new here.</source>
        <translation>
            <numerusform>Бул жерде жаңы: %n жазуу.</numerusform>
            <numerusform>Бул жерде жаңы: %n жазуу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were written on both computers with different values.</source>
        <translation>
            <numerusform>%n жер эки точкада ар башка жазылган.</numerusform>
            <numerusform>%n жер эки точкада ар башка жазылган.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it (Esc)</source>
        <translation>&amp;Албоо (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n account(s)</source>
        <translation>
            <numerusform>%n эсептик жазууну &amp;киргизүү</numerusform>
            <numerusform>%n эсептик жазууну &amp;киргизүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n entry(ies)</source>
        <translation>
            <numerusform>%n жазууну &amp;киргизүү</numerusform>
            <numerusform>%n жазууну &amp;киргизүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Both values are kept, nothing is lost. Until it is settled the journal shows the value of the keeper of the page, else the later one. The keeper settles it by writing the right value once more; attendance is settled by the homeroom teacher too.</source>
        <translation>Эки маани тең сакталат, эч нерсе жоголбойт. Чечилгенге чейин журнал баракты жүргүзгөн мугалимдин маанисин көрсөтөт, болбосо кийинкисин. Баракты жүргүзгөн мугалим чечет: туурасын дагы бир жолу жазат; катышууну класс жетекчи да чечет.</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Авторлор боюнча</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Класстар боюнча</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Жазуулардын түрлөрү боюнча</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Карама-каршылыктар</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Эмне шек туудурат</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Эмне шек туудурат</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазуулар</translation>
    </message>
    <message>
        <source>Everything is checked; nothing is changed yet. A copy of the base is made first.</source>
        <translation>Баары текшерилди, азырынча эч нерсе өзгөргөн жок. Адегенде базанын көчүрмөсү жасалат.</translation>
    </message>
    <message>
        <source>From {computer}: file {number} of {moment}</source>
        <translation>«{computer}» точкасынан: № {number} файл, {moment}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Бул жерде</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Саат</translation>
    </message>
    <message>
        <source>Is this the plan?</source>
        <translation>Бул ошол планбы?</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Сап</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Бөлүм</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Take over {hours} hours</source>
        <translation>Саат жүктөө: {hours}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Тиги точкада</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics read</source>
        <translation>Окулган темалар</translation>
    </message>
    <message>
        <source>Topics: {topics} · hours: {hours}</source>
        <translation>Тема: {topics} · саат: {hours}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>by the curriculum: {hours}</source>
        <translation>окуу планы боюнча: {hours}</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>бүт мектеп</translation>
    </message>
    <message>
        <source>✓ Nothing contradicts what is written here.</source>
        <translation>✓ Бул жерде жазылганга эч нерсе каршы келбейт.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n entry(ies) of {author} from {day} on ({place}) are not taken: the author had no right to them. They stay out of the journal; the others are taken.</source>
        <translation>
            <numerusform>✕ %n жазуу алынбайт ({author}, {day} баштап, {place}): автордун буга укугу болгон эмес. Ал журналга кирбейт, калганы алынат.</numerusform>
            <numerusform>✕ %n жазуу алынбайт ({author}, {day} баштап, {place}): автордун буга укугу болгон эмес. Алар журналга кирбейт, калганы алынат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintFiles</name>
    <message>
        <source>DRAFT {title}, {period}.pdf</source>
        <translation>ДОЛБООР {title}, {period}.pdf</translation>
    </message>
    <message>
        <source>Journal {title}, {period}, volume {part} of {parts}.pdf</source>
        <translation>Журнал {title}, {period}, {parts} томдун {part}.pdf</translation>
    </message>
    <message>
        <source>Journal {title}, {period}.pdf</source>
        <translation>Журнал {title}, {period}.pdf</translation>
    </message>
    <message>
        <source>Supplement {title}, {period}.pdf</source>
        <translation>Кошумча {title}, {period}.pdf</translation>
    </message>
</context>
<context>
    <name>PrintPapers</name>
    <message>
        <source>Blank sheets for days without current</source>
        <translation>Жарыксыз күндөр үчүн бланктар</translation>
    </message>
    <message>
        <source>Missed lessons</source>
        <translation>Калтырылган сабактар</translation>
    </message>
    <message>
        <source>Pages to compare with paper</source>
        <translation>Кагаз менен салыштыруу үчүн беттер</translation>
    </message>
    <message>
        <source>Printed diary</source>
        <translation>Басма күндөлүк</translation>
    </message>
    <message>
        <source>Sheet of corrections</source>
        <translation>Оңдоолор барагы</translation>
    </message>
    <message>
        <source>Summary of attendance</source>
        <translation>Катышуунун жыйынтык ведомосту</translation>
    </message>
    <message>
        <source>Summary of marks</source>
        <translation>Жетишүүнүн жыйынтык ведомосту</translation>
    </message>
    <message>
        <source>Test sheet of the printer</source>
        <translation>Принтердин сыноо барагы</translation>
    </message>
</context>
<context>
    <name>PrintProblems</name>
    <message>
        <source>a mark the printed form has no letter for: {text}</source>
        <translation>басма формада тамгасы жок баа: {text}</translation>
    </message>
    <message>
        <source>an absence code the printed form has no letter for: {text}</source>
        <translation>басма формада тамгасы жок келбей калуу коду: {text}</translation>
    </message>
    <message>
        <source>an entry the regulation forbids on paper: {text}</source>
        <translation>регламент кагазга тыюу салган жазуу: {text}</translation>
    </message>
    <message>
        <source>signs the print font does not have: {text}</source>
        <translation>басма арибинде жок белгилер: {text}</translation>
    </message>
    <message>
        <source>the code of the school, class or year is missing or has odd signs</source>
        <translation>мектептин, класстын же жылдын коду берилген эмес же ашыкча белгилери бар</translation>
    </message>
    <message>
        <source>the lesson lies outside its grading period</source>
        <translation>сабак өз мезгилинен тышкары</translation>
    </message>
    <message>
        <source>the student number {text} has no name</source>
        <translation>№ {text} окуучунун аты жок</translation>
    </message>
    <message>
        <source>the text does not fit its place, shorten it: {text}</source>
        <translation>текст батпайт, аны кыскартыңыз: {text}</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>a draft: the period is not closed, or there is no archive after it</source>
        <translation>долбоор: мезгил жабылган эмес же жабылгандан кийинки архив жок</translation>
    </message>
    <message>
        <source>the class has no period that ends with the chosen one</source>
        <translation>класста тандалганы менен кошо бүткөн мезгил жок</translation>
    </message>
    <message>
        <source>the printer did not take the volume</source>
        <translation>принтер томду кабыл алган жок</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– калтырылды</translation>
    </message>
    <message>
        <source>○ made, waits</source>
        <translation>○ даяр, күтөт</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ күтөт</translation>
    </message>
    <message>
        <source>● being made</source>
        <translation>● даярдалууда</translation>
    </message>
    <message>
        <source>● on its way</source>
        <translation>● берилүүдө</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ даяр</translation>
    </message>
    <message>
        <source>✕ not printed</source>
        <translation>✕ басылган жок</translation>
    </message>
</context>
<context>
    <name>PrintRegister</name>
    <message>
        <source>! not put away yet</source>
        <translation>! сактоого алына элек</translation>
    </message>
    <message>
        <source>Archive № {archive} · {digits}…</source>
        <translation>№ {archive} архив · {digits}…</translation>
    </message>
    <message>
        <source>Checked {checks} times, last {moment}</source>
        <translation>Салыштыруулар: {checks}, акыркысы {moment}</translation>
    </message>
    <message>
        <source>Class {title}, {volume}, {year}</source>
        <translation>{title} классы, {volume}, {year}</translation>
    </message>
    <message>
        <source>Corrected since the print: sheets {sheets}.</source>
        <translation>Басылгандан кийин оңдолгон барактар: {sheets}.</translation>
    </message>
    <message>
        <source>Equals the archive it was printed from; the journal was corrected since.</source>
        <translation>Басылган архивге дал келет; журнал андан бери оңдолгон.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Азырынча салыштырылган эмес</translation>
    </message>
    <message>
        <source>Printed {moment} by {author}, {sheets} sheets</source>
        <translation>{moment} басылган, {author}, барактар: {sheets}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {sha}…</source>
        <translation>Файлдын SHA-256: {sha}…</translation>
    </message>
    <message>
        <source>The journal has no more: sheets {sheets}.</source>
        <translation>Журналда мындан ары жок барактар: {sheets}.</translation>
    </message>
    <message>
        <source>To be kept until {day}</source>
        <translation>{day} чейин сактоо</translation>
    </message>
    <message>
        <source>To be kept: the school has set no term</source>
        <translation>Сактоо: мөөнөтүн мектеп берген эмес</translation>
    </message>
    <message>
        <source>disposed of: {act}</source>
        <translation>эсептен чыгарылган: {act}</translation>
    </message>
    <message>
        <source>{period}, supplement</source>
        <translation>{period}, кошумча</translation>
    </message>
    <message>
        <source>{period}, volume {part} of {parts}</source>
        <translation>{period}, {parts} томдун {part}</translation>
    </message>
    <message>
        <source>{volume}, all sheets.</source>
        <translation>{volume}, бардык барактар.</translation>
    </message>
    <message>
        <source>{volume}, certification sheet.</source>
        <translation>{volume}, күбөлөндүрүү барагы.</translation>
    </message>
    <message>
        <source>{volume}, sheet {sheet}.</source>
        <translation>{volume}, {sheet}-барак.</translation>
    </message>
    <message>
        <source>✓ Equals the journal of today.</source>
        <translation>✓ Бүгүнкү журналга дал келет.</translation>
    </message>
    <message>
        <source>✓ Every sheet still equals the journal.</source>
        <translation>✓ Бардык барактар журналга дал келет.</translation>
    </message>
    <message>
        <source>✕ Equals neither the journal of today nor its archive.</source>
        <translation>✕ Бүгүнкү журналга да, архивге да дал келбейт.</translation>
    </message>
    <message>
        <source>✕ No printed volume of this school has a sheet with this code.</source>
        <translation>✕ Мындай коддуу барак бул мектептин бир да томунда жок.</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>Compare a printed sheet</source>
        <translation>Басылганды салыштыруу</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Беттерди жайып көрсөтүү</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Беттерден табуу</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Бетке өтүү</translation>
    </message>
    <message>
        <source>Make a supplement</source>
        <translation>Кошумча жасоо</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Башка кагаздар</translation>
    </message>
    <message>
        <source>Print as pictures…</source>
        <translation>Сүрөт түрүндө басуу…</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>Эки бетине басуу</translation>
    </message>
    <message>
        <source>Print settings…</source>
        <translation>Басып чыгаруу жөндөөлөрү…</translation>
    </message>
    <message>
        <source>Print some sheets again…</source>
        <translation>Барактарды кайра басуу…</translation>
    </message>
    <message>
        <source>Print the ticked classes</source>
        <translation>Белгиленген класстарды басуу</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF сактоо…</translation>
    </message>
    <message>
        <source>Show the volume of the class</source>
        <translation>Класстын томун көрсөтүү</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Томдор</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Failing in</source>
        <translation>Жетишпеген предметтери</translation>
    </message>
    <message>
        <source>Failing or absent without a valid reason</source>
        <translation>Жетишпегендер жана жүйөсүз калтыргандар</translation>
    </message>
    <message>
        <source>Mean of the period since {day}; the arrow compares it with the period before</source>
        <translation>{day} тартып орточо баа; жебе — мурунку мезгил менен салыштыруу</translation>
    </message>
    <message>
        <source>Means by subject</source>
        <translation>Предметтер боюнча орточо баалар</translation>
    </message>
    <message>
        <source>Missed without a valid reason</source>
        <translation>Себепсиз калтыруулар</translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation>Бул класста баа коюлбайт.</translation>
    </message>
    <message>
        <source>Nobody is failing or absent without a reason</source>
        <translation>Жетишпегендер жана себепсиз калтыруулар жок</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>To be written about: {count}</source>
        <translation>Кимдер жөнүндө жазуу керек: {count}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Кат жазуу</translation>
    </message>
    <message>
        <source>{count}, not explained {open}</source>
        <translation>{count}, түшүндүрүлгөн эмес {open}</translation>
    </message>
    <message>
        <source>↑↓ student · Shift+↑↓ several · F8 letter to those chosen · Tab other list</source>
        <translation>↑↓ окуучу · Shift+↑↓ бир нече · F8 тандалгандарга кат · Tab башка тизме</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуштоо</translation>
    </message>
    <message>
        <source>What should be better in the journal</source>
        <translation>Журналда эмнени жакшыртуу керек</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Жаңы сунуш</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet. Ins begins a proposal.</source>
        <translation>Азырынча сунуш жок. Ins жаңы сунушту баштайт.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Сунуштар</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуштоо</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Тизмени сактоо</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тизмени сактоо…</translation>
    </message>
    <message>
        <source>Take my proposal back</source>
        <translation>Өзүмдүкүн кайтарып алуу</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Тизме сакталды</translation>
    </message>
    <message>
        <source>The proposal is in the list</source>
        <translation>Сунуш тизмеде</translation>
    </message>
    <message>
        <source>The proposal is taken back; Ctrl+Z makes it again</source>
        <translation>Сунуш кайтарып алынды; Ctrl+Z аны кайра киргизет</translation>
    </message>
    <message>
        <source>Type the proposal first</source>
        <translation>Адегенде сунушту киргизиңиз</translation>
    </message>
    <message>
        <source>↑↓ proposal · Ins new · Ctrl+Enter propose · Del take back · Ctrl+Z undo · Ctrl+S save the list</source>
        <translation>↑↓ сунуш · Ins жаңы · Ctrl+Enter сунуштоо · Del кайтарып алуу · Ctrl+Z артка · Ctrl+S тизмени сактоо</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n class(es) wait for their way</source>
        <translation>
            <numerusform>Кезекте %n класс</numerusform>
            <numerusform>Кезекте %n класс</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
    <message>
        <source>&amp;Print all</source>
        <translation>Баарын &amp;басуу</translation>
    </message>
    <message>
        <source>&amp;Save all as PDF…</source>
        <translation>Бардык PDF &amp;сактоо…</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Калгандарын кайталоо</translation>
    </message>
    <message>
        <source>A folder for the volumes</source>
        <translation>Томдор үчүн папка</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes done</source>
        <translation>Жасалган класстар</translation>
    </message>
    <message>
        <source>Classes of the queue</source>
        <translation>Кезектеги класстар</translation>
    </message>
    <message>
        <source>Done {done} of {all}, not printed {failed}</source>
        <translation>Даяр {done} / {all}, басылган жок {failed}</translation>
    </message>
    <message numerus="yes">
        <source>Entered into the register: %n volume(s)</source>
        <translation>
            <numerusform>Реестрге %n том киргизилди</numerusform>
            <numerusform>Реестрге %n том киргизилди</numerusform>
        </translation>
    </message>
    <message>
        <source>First tick classes with Space on the page of volumes</source>
        <translation>Адегенде «Томдор» бөлүмүндө класстарды боштук менен белгилеңиз</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Тыныгуу</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Print all as p&amp;ictures…</source>
        <translation>Сү&amp;рөт түрүндө басуу…</translation>
    </message>
    <message>
        <source>Print as pictures</source>
        <translation>Сүрөт түрүндө басуу</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n volume(s). Did they come out well?</source>
        <translation>
            <numerusform>%n том басылды. Жакшы басылдыбы?</numerusform>
            <numerusform>%n том басылды. Жакшы басылдыбы?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Stop &amp;after this class</source>
        <translation>&amp;Ушул класстан кийин токтотуу</translation>
    </message>
    <message>
        <source>The queue is empty. Tick classes with Space on the page of volumes, then print them in one go.</source>
        <translation>Кезек бош. «Томдор» бөлүмүндө класстарды боштук менен белгилеп, аларды чогуу басыңыз.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Эмнеге</translation>
    </message>
    <message>
        <source>Yes, enter them into the register</source>
        <translation>Ооба, реестрге киргизүү</translation>
    </message>
    <message>
        <source>{words} · waits until «Go on»</source>
        <translation>{words} · «Улантуу» баскычын күтөт</translation>
    </message>
    <message>
        <source>↑↓ class · Ctrl+P print all · Ctrl+S save all · Pause waits after the class in work</source>
        <translation>↑↓ класс · Ctrl+P баарын басуу · Ctrl+S баарын сактоо · тыныгуу учурдагы класстан кийин башталат</translation>
    </message>
</context>
<context>
    <name>QueueRun</name>
    <message>
        <source>Print queue: {title}</source>
        <translation>Басып чыгаруу кезеги: {title}</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Allow a &amp;first filling…</source>
        <translation>&amp;Биринчи толтурууга уруксат…</translation>
    </message>
    <message>
        <source>Choose a class first</source>
        <translation>Адегенде классты тандаңыз</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Окуу планы</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Туулган күндөр</translation>
    </message>
    <message>
        <source>Filled in: {percent} %</source>
        <translation>Толтурулган: {percent} %</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Биринчи толтуруу</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Ата-энелер</translation>
    </message>
    <message>
        <source>Homeroom teachers</source>
        <translation>Класс жетекчилер</translation>
    </message>
    <message>
        <source>How much is filled in</source>
        <translation>Канчасы толтурулган</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүктөм</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>Логиндер</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Мектеп</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>from {starts} until {until}, lessons entered: {count}</source>
        <translation>{starts} – {until}, киргизилген сабак: {count}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>мөөнөтү өттү</translation>
    </message>
    <message>
        <source>the set-up is due on {day}</source>
        <translation>киргизүү мөөнөтү — {day}</translation>
    </message>
    <message>
        <source>↑↓ class · F5 read again</source>
        <translation>↑↓ класс · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Why is the lesson entered later?</source>
        <translation>Сабак эмнеге кечирээк киргизилүүдө?</translation>
    </message>
    <message>
        <source>Why is the lesson entered later? Press a number.</source>
        <translation>Сабак эмнеге кечирээк киргизилүүдө? Цифраны басыңыз.</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>absences</source>
        <translation>калтыруулар</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>эсеп жазуулары</translation>
    </message>
    <message>
        <source>acts of control</source>
        <translation>көзөмөл актылары</translation>
    </message>
    <message>
        <source>appointments to duties</source>
        <translation>милдеттерге дайындоолор</translation>
    </message>
    <message>
        <source>archives in the register</source>
        <translation>реестрдеги архивдер</translation>
    </message>
    <message>
        <source>cards of students</source>
        <translation>окуучулардын карточкалары</translation>
    </message>
    <message>
        <source>certificates of keys</source>
        <translation>ачкычтардын күбөлүктөрү</translation>
    </message>
    <message>
        <source>checkpoints of the log</source>
        <translation>тарыхтын көзөмөл белгилери</translation>
    </message>
    <message>
        <source>checks of old archives</source>
        <translation>эски архивдерди текшерүүлөр</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>класстар</translation>
    </message>
    <message>
        <source>closed periods</source>
        <translation>жабык мезгилдер</translation>
    </message>
    <message>
        <source>confirmations of archives</source>
        <translation>архивдерди ырастоолор</translation>
    </message>
    <message>
        <source>copies of archives</source>
        <translation>архивдердин көчүрмөлөрү</translation>
    </message>
    <message>
        <source>copies of issued reports</source>
        <translation>берилген отчёттордун көчүрмөлөрү</translation>
    </message>
    <message>
        <source>copies of the base</source>
        <translation>базанын көчүрмөлөрү</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>оңдоолор</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>класстардын предметтери</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>милдеттер</translation>
    </message>
    <message>
        <source>editions of the regulation</source>
        <translation>жобонун редакциялары</translation>
    </message>
    <message>
        <source>flash drives in the register</source>
        <translation>реестрдеги ташыгычтар</translation>
    </message>
    <message>
        <source>grading periods</source>
        <translation>окуу мезгилдери</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>ата-энелер</translation>
    </message>
    <message>
        <source>hand-overs of archives</source>
        <translation>архивдерди өткөрүүлөр</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>каникулдар</translation>
    </message>
    <message>
        <source>hours of course plans</source>
        <translation>КТП сааттары</translation>
    </message>
    <message>
        <source>lessons of the timetable</source>
        <translation>расписаниенин сабактары</translation>
    </message>
    <message>
        <source>lessons with topics</source>
        <translation>темалуу сабактар</translation>
    </message>
    <message>
        <source>letters to guardians</source>
        <translation>ата-энелерге каттар</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>баалар</translation>
    </message>
    <message>
        <source>members of staff</source>
        <translation>кызматкерлер</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>билдирүүлөр</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>кулактандыруулар</translation>
    </message>
    <message>
        <source>other records ({kind})</source>
        <translation>башка жазуулар ({kind})</translation>
    </message>
    <message>
        <source>places in classes</source>
        <translation>класстардагы орундар</translation>
    </message>
    <message>
        <source>places in subgroups</source>
        <translation>топчолордогу орундар</translation>
    </message>
    <message>
        <source>powers over personal data</source>
        <translation>жеке маалыматтар боюнча ыйгарым укуктар</translation>
    </message>
    <message>
        <source>printed papers</source>
        <translation>басылган документтер</translation>
    </message>
    <message>
        <source>printed volumes</source>
        <translation>басылган томдор</translation>
    </message>
    <message>
        <source>reasons of absences</source>
        <translation>калтыруулардын себептери</translation>
    </message>
    <message>
        <source>restore drills</source>
        <translation>окуу калыбына келтирүүлөрү</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>калыбына келтирүүлөр</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>мезгилдердин жыйынтыктары</translation>
    </message>
    <message>
        <source>students</source>
        <translation>окуучулар</translation>
    </message>
    <message>
        <source>teachers of courses</source>
        <translation>предметтердин мугалимдери</translation>
    </message>
    <message>
        <source>undertakings of non-disclosure</source>
        <translation>сыр сактоо милдеттенмелери</translation>
    </message>
    <message>
        <source>workplaces</source>
        <translation>иш орундары</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Топ</translation>
    </message>
    <message>
        <source>&amp;Group {number} of the key on the printed sheet</source>
        <translation>Басылган барактагы ачкычтын {number}-&amp;тобу</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print two copies now and put them into the safe. The sheet is never shown again.</source>
        <translation>Азыр эки нускада басып, сейфке салыңыз. Бул барак мындан ары көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>PDF са&amp;ктоо…</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>Баракты ал жерге сактоого болбоду. Башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>These are not the letters of this group. Look at the printed sheet.</source>
        <translation>Бул ушул топтун тамгалары эмес. Басылган баракты караңыз.</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Сап кошуу</translation>
    </message>
    <message>
        <source>&amp;Store the list</source>
        <translation>Тизмени &amp;жазуу</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Алып салуу</translation>
    </message>
    <message>
        <source>A change holds from the day above; lessons before it keep their times.</source>
        <translation>Өзгөртүү жогорудагы күндөн күчүнө кирет; мурунку сабактардын убактысы калат.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Коңгуроолор</translation>
    </message>
    <message>
        <source>Changes of class {title}</source>
        <translation>{title} классы боюнча өзгөртүүлөр</translation>
    </message>
    <message>
        <source>Changes of the school</source>
        <translation>Мектеп боюнча өзгөртүүлөр</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Сабаксыз күндөр</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Бүтүшү</translation>
    </message>
    <message>
        <source>F2 edit · Ins row · Ctrl+Del take out · Ctrl+S store the list · Ctrl+Z undo</source>
        <translation>F2 өзгөртүү · Ins сап · Ctrl+Del алып салуу · Ctrl+S тизмени жазуу · Ctrl+Z артка</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Класс жетекчи</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Other bells began on {days}. Lessons before a day keep the times they had.</source>
        <translation>Коңгуроолор өзгөргөн күндөр: {days}. Мурунку сабактардын убактысы өз күнүндөгүдөй калат.</translation>
    </message>
    <message>
        <source>Place in the journal</source>
        <translation>Журналдагы орду</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Орундар</translation>
    </message>
    <message>
        <source>Reference list</source>
        <translation>Маалыматтама</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кабинеттер</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Тизменин саптары</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Кыска аталышы</translation>
    </message>
    <message>
        <source>Store the list</source>
        <translation>Тизмени жазуу</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметтер</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Сапты алып салуу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The bells of which day, and from which day a change holds</source>
        <translation>Коңгуроолор кайсы күнгө көрсөтүлөт жана өзгөртүү кайсы күндөн күчүндө</translation>
    </message>
    <message>
        <source>The list is stored</source>
        <translation>Тизме жазылды</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Ким эмнени өзгөрттү</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Кимдин өзгөртүүлөрү</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Also left out: {count}.</source>
        <translation>Али коюлган эмес: {count}.</translation>
    </message>
    <message>
        <source>Locked since {day}. A correction by protocol is allowed by: {who}</source>
        <translation>{day} тартып жабык. Протокол менен оңдоого уруксат берет: {who}</translation>
    </message>
    <message>
        <source>Nothing can be entered: {reason}.</source>
        <translation>Киргизүүгө болбойт: {reason}.</translation>
    </message>
    <message>
        <source>Read only: the grading period is closed</source>
        <translation>Көрүү үчүн гана: окуу мезгили жабык</translation>
    </message>
    <message>
        <source>Read only: the page is kept by {keeper}</source>
        <translation>Көрүү үчүн гана: бетти {keeper} жүргүзөт</translation>
    </message>
    <message>
        <source>Read only: the school year is closed</source>
        <translation>Көрүү үчүн гана: окуу жылы жабык</translation>
    </message>
    <message>
        <source>Two values after an exchange: {keeper} or the homeroom teacher settles it · Alt+↓: both</source>
        <translation>Алмашуудан кийин эки маани: {keeper} же класс жетекчи чечет · Alt+↓: эки маани тең</translation>
    </message>
    <message>
        <source>Two values after an exchange: {keeper} settles it · Alt+↓: both</source>
        <translation>Алмашуудан кийин эки маани: {keeper} чечет · Alt+↓: эки маани тең</translation>
    </message>
    <message>
        <source>the deputy head for academic work</source>
        <translation>окуу иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>the deputy head for upbringing</source>
        <translation>тарбия иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>the homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>the journal administrator</source>
        <translation>журналдын администратору</translation>
    </message>
    <message>
        <source>the principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>{typed} — no marks are given in this class ({clause}); allowed: {allowed}</source>
        <translation>{typed} — бул класста баа коюлбайт ({clause}); болот: {allowed}</translation>
    </message>
    <message>
        <source>{typed} — not allowed in the journal ({clause})</source>
        <translation>{typed} — журналда мындай жазылбайт ({clause})</translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}</source>
        <translation>{typed} — шкалада жок; болот: {allowed}</translation>
    </message>
    <message>
        <source>{typed} — this reason is entered by the homeroom teacher; allowed: {allowed}</source>
        <translation>{typed} — себепти класс жетекчи коёт; болот: {allowed}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Checks</source>
        <translation>Салыштыруулар</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Кайда сакталат</translation>
    </message>
    <message>
        <source>No volume was printed in this school year yet. A draft is not entered here.</source>
        <translation>Бул окуу жылында томдор басыла элек. Долбоорлор бул жерге киргизилбейт.</translation>
    </message>
    <message>
        <source>Noted in the register</source>
        <translation>Реестрге жазылды</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Басылган</translation>
    </message>
    <message>
        <source>Register of printed volumes</source>
        <translation>Басма томдордун реестри</translation>
    </message>
    <message>
        <source>Save the supplement</source>
        <translation>Кошумчаны сактоо</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сакталды: {name}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Барак</translation>
    </message>
    <message>
        <source>Supplement {title}</source>
        <translation>Кошумча {title}</translation>
    </message>
    <message numerus="yes">
        <source>The supplement is made: %n sheet(s). Its title says what to do with them.</source>
        <translation>
            <numerusform>Кошумча даяр: %n барак. Аны эмне кылуу керектиги титулунда жазылган.</numerusform>
            <numerusform>Кошумча даяр: %n барак. Аларды эмне кылуу керектиги титулунда жазылган.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>↑↓ volume · Ctrl+F code of a sheet, Enter checks it · F5 read again</source>
        <translation>↑↓ том · Ctrl+F барактын коду, Enter салыштыруу · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>&amp;Act of disposal</source>
        <translation>Эсептен чыгаруу &amp;актысы</translation>
    </message>
    <message>
        <source>&amp;Compare a printed sheet: its code</source>
        <translation>Басылганды салы&amp;штыруу: барактын коду</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Са&amp;ктоого</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF са&amp;ктоо…</translation>
    </message>
    <message>
        <source>&amp;Sheets counted</source>
        <translation>Саналган &amp;барак</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Салыштыруу</translation>
    </message>
    <message>
        <source>Code of a sheet</source>
        <translation>Барактын коду</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Салыштырылууда…</translation>
    </message>
    <message>
        <source>Dispose &amp;of</source>
        <translation>&amp;Чыгаруу</translation>
    </message>
    <message>
        <source>Kept &amp;where</source>
        <translation>Кайда са&amp;кталат</translation>
    </message>
    <message>
        <source>Make the s&amp;upplement</source>
        <translation>Кошумча &amp;жасоо</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Б&amp;асып чыгаруу</translation>
    </message>
    <message>
        <source>Sewn, counted and put away</source>
        <translation>Тигилген, саналган, сактоого өткөрүлгөн</translation>
    </message>
    <message>
        <source>The code stands in the footer of every sheet; a scanner may read the square code</source>
        <translation>Код ар бир барактын астында турат; чарчы кодду сканер менен окуса болот</translation>
    </message>
    <message>
        <source>The volume under the cursor</source>
        <translation>Тандалган том</translation>
    </message>
    <message>
        <source>Which sheets &amp;differ?</source>
        <translation>Эмне ө&amp;згөрдү?</translation>
    </message>
    <message>
        <source>act № 3 of 12.09.2031</source>
        <translation>12.09.2031 № 3 акт</translation>
    </message>
    <message>
        <source>archive room, cupboard 2, shelf 1</source>
        <translation>архив, 2-шкаф, 1-текче</translation>
    </message>
</context>
<context>
    <name>RegulationChanges</name>
    <message>
        <source>Adopted by: {adoption}</source>
        <translation>Кабыл алынган: {adoption}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Болду</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Draft: it has not been confirmed.</source>
        <translation>Долбоор: бекитиле элек.</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>{day} тартып күчүндө</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Regulation: {title}</source>
        <translation>Регламент: {title}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Эреже</translation>
    </message>
    <message>
        <source>Sheet of changes of the regulation</source>
        <translation>Регламенттин өзгөртүүлөр барагы</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Мурун</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
    <message>
        <source>order № {number} of {day}</source>
        <translation>{day} № {number} буйрук</translation>
    </message>
    <message>
        <source>protocol № {number} of {day}</source>
        <translation>{day} № {number} протокол</translation>
    </message>
</context>
<context>
    <name>RegulationFields</name>
    <message>
        <source>As a result of a period</source>
        <translation>Мезгилдин жыйынтыгы катары</translation>
    </message>
    <message>
        <source>At lessons</source>
        <translation>Сабактарда</translation>
    </message>
    <message>
        <source>By a valid reason</source>
        <translation>Жүйөлүү себептен</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code of the form</source>
        <translation>Форманын коду</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Качантан эсептелет</translation>
    </message>
    <message>
        <source>Counts as missed</source>
        <translation>Калтыруу катары эсептелет</translation>
    </message>
    <message>
        <source>Counts in the mean</source>
        <translation>Орточодо эсептелет</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Fewest marks</source>
        <translation>Баалардын эң аз саны</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Флешкалар</translation>
    </message>
    <message>
        <source>Grade levels (all where empty)</source>
        <translation>Параллелдер (бош болсо – баары)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Канча</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Канча жолу</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Оору</translation>
    </message>
    <message>
        <source>Key in the grid</source>
        <translation>Тордогу баскыч</translation>
    </message>
    <message>
        <source>Keys, one a line</source>
        <translation>Баскычтар, сапта бирден</translation>
    </message>
    <message>
        <source>Kinds of work (all where empty)</source>
        <translation>Иштердин түрлөрү (бош болсо – баары)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Тамга</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Ким түзөт</translation>
    </message>
    <message>
        <source>More hours a week than</source>
        <translation>Жумасына сааттан көп</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Тизмедеги номери</translation>
    </message>
    <message>
        <source>Number in the mean</source>
        <translation>Орточо үчүн сан</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Эмненин</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Кагазда</translation>
    </message>
    <message>
        <source>Only for more works than</source>
        <translation>Иштер мындан көп болгондо гана</translation>
    </message>
    <message>
        <source>Quality from</source>
        <translation>Сапат мындан баштап</translation>
    </message>
    <message>
        <source>Success from</source>
        <translation>Жетишүү мындан баштап</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Кимге өткөрүлөт</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Күндүн убактысы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Up to hours a week</source>
        <translation>Жумасына сааттан ашпайт</translation>
    </message>
    <message>
        <source>Upper limit beside other terms</source>
        <translation>Башка мөөнөттөрдүн жанындагы жогорку чек</translation>
    </message>
    <message>
        <source>Values, the best first</source>
        <translation>Маанилер, адегенде эң жакшысы</translation>
    </message>
    <message>
        <source>Weight in the mean</source>
        <translation>Орточодогу салмагы</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Эмне жөнүндө</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Эмне киргизилет</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Эмне каралат</translation>
    </message>
    <message>
        <source>What one archive holds</source>
        <translation>Бир архив эмнени камтыйт</translation>
    </message>
    <message>
        <source>Who may enter it</source>
        <translation>Ким коё алат</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>Кимдин милдети</translation>
    </message>
    <message>
        <source>Why, where no clause says it</source>
        <translation>Пункт болбосо, эмне үчүн</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазуу жүзүндө</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Жыл</translation>
    </message>
</context>
<context>
    <name>RegulationGroups</name>
    <message>
        <source>Absences</source>
        <translation>Калтыруулар</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Кирүү</translation>
    </message>
    <message>
        <source>Archive and copies</source>
        <translation>Архив жана көчүрмөлөр</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Класстар</translation>
    </message>
    <message>
        <source>Content of a record</source>
        <translation>Жазуунун мазмуну</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Көзөмөл</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Оңдоолор</translation>
    </message>
    <message>
        <source>Lists of students and teachers</source>
        <translation>Окуучулардын жана мугалимдердин тизмелери</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баалар</translation>
    </message>
    <message>
        <source>Paper and binding</source>
        <translation>Кагаз жана тигүү</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ата-энелер</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Пландоо</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Отчёттор жана формалар</translation>
    </message>
    <message>
        <source>Results of periods</source>
        <translation>Мезгилдердин жыйынтыктары</translation>
    </message>
    <message>
        <source>Terms of entry</source>
        <translation>Киргизүү мөөнөттөрү</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сактоо мөөнөттөрү</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Words of the school</source>
        <translation>Мектептин сөздөрү</translation>
    </message>
</context>
<context>
    <name>RegulationPage</name>
    <message>
        <source>At this school</source>
        <translation>Мектепте</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Edition of the regulation</source>
        <translation>Регламенттин редакциясы</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Эрежени табуу</translation>
    </message>
    <message>
        <source>Find a rule (Ctrl+F)</source>
        <translation>Эрежени табуу (Ctrl+F)</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>Топтомдо</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Мындай сөздөрү бар эреже жок.</translation>
    </message>
    <message>
        <source>Read only. What differs from the preset is marked.</source>
        <translation>Окуу үчүн гана. Топтомдон айырмасы белгиленген.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Эреже</translation>
    </message>
    <message>
        <source>Rules of the school</source>
        <translation>Мектептин эрежелери</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>{day} тартып күчүндө</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>айтылган эмес</translation>
    </message>
    <message>
        <source>the document does not say it</source>
        <translation>документ бул тууралуу айтпайт</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>документ бүтүндөй</translation>
    </message>
    <message>
        <source>{rule}. In the preset: {shipped}</source>
        <translation>{rule}. Программанын топтомунда: {shipped}</translation>
    </message>
</context>
<context>
    <name>RegulationParameters</name>
    <message>
        <source>A copy on paper is required</source>
        <translation>Кагаз көчүрмө милдеттүү</translation>
    </message>
    <message>
        <source>A correction after the day of the lesson needs a reason</source>
        <translation>Сабак күнүнөн кийинки оңдоо себепти талап кылат</translation>
    </message>
    <message>
        <source>A mark for written work is required</source>
        <translation>Жазуу иши үчүн баа милдеттүү</translation>
    </message>
    <message>
        <source>A note about a breach goes to</source>
        <translation>Бузуу жөнүндө кат кимге барат</translation>
    </message>
    <message>
        <source>A substitute writes only when named</source>
        <translation>Алмаштыруучу дайындалса гана жазат</translation>
    </message>
    <message>
        <source>A substitution may last a whole period</source>
        <translation>Алмаштыруу бүт мезгилге болушу мүмкүн</translation>
    </message>
    <message>
        <source>A topic is required</source>
        <translation>Тема милдеттүү</translation>
    </message>
    <message>
        <source>Absences are looked through</source>
        <translation>Калтыруулар каралат</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Кабыл алынган күнү</translation>
    </message>
    <message>
        <source>Alarm after, days</source>
        <translation>Коңгуроо, күндөн кийин</translation>
    </message>
    <message>
        <source>An answer on homework is required</source>
        <translation>Үй тапшырмасы жөнүндө жооп милдеттүү</translation>
    </message>
    <message>
        <source>Another mark than the proposal needs a reason</source>
        <translation>Сунуштан башка баа себепти талап кылат</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Archives of a class always kept</source>
        <translation>Класстын дайыма сакталуучу архивдери</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Тигүү</translation>
    </message>
    <message>
        <source>Binding margin, mm</source>
        <translation>Тигүү үчүн чет, мм</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Considered by</source>
        <translation>Караган</translation>
    </message>
    <message>
        <source>Copies of the base are made</source>
        <translation>Базанын көчүрмөлөрү жасалат</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Өлкө</translation>
    </message>
    <message>
        <source>Course plans are due before the year</source>
        <translation>КТП жыл башталганга чейин даяр</translation>
    </message>
    <message>
        <source>Course plans match the curriculum</source>
        <translation>КТП окуу планына дал келет</translation>
    </message>
    <message>
        <source>Day of the archive</source>
        <translation>Архив күнү</translation>
    </message>
    <message>
        <source>Days are counted as</source>
        <translation>Күндөр кандай эсептелет</translation>
    </message>
    <message>
        <source>Days of a school week</source>
        <translation>Окуу жумасындагы күндөр</translation>
    </message>
    <message>
        <source>Doubtful within, hundredths</source>
        <translation>Талаштуу чек, жүздөн бир</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Милдет</translation>
    </message>
    <message>
        <source>Ends the edition before</source>
        <translation>Мурунку редакция жокко чыгарылат</translation>
    </message>
    <message>
        <source>Entry may wait at points without a computer</source>
        <translation>Компьютери жок жайларда жазуу күтө алат</translation>
    </message>
    <message>
        <source>Few marks means at most</source>
        <translation>Аз баа деген — көп дегенде</translation>
    </message>
    <message>
        <source>Fewest marks</source>
        <translation>Баалардын эң аз саны</translation>
    </message>
    <message>
        <source>Forbidden entries</source>
        <translation>Тыюу салынган жазуулар</translation>
    </message>
    <message>
        <source>Forecast of results</source>
        <translation>Жыйынтыктардын божомолу</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grade levels</source>
        <translation>Параллелдер</translation>
    </message>
    <message>
        <source>Grade levels without marks</source>
        <translation>Баасыз параллелдер</translation>
    </message>
    <message>
        <source>How they are changed</source>
        <translation>Өзгөртүүлөр кантип киргизилет</translation>
    </message>
    <message>
        <source>Integrity is checked</source>
        <translation>Бүтүндүгү текшерилет</translation>
    </message>
    <message>
        <source>Kept in classes without marks</source>
        <translation>Баасыз класстарда эмне жүргүзүлөт</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Документтин түрү</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>Kind of work where none was chosen</source>
        <translation>Түрү тандалбаса, иштин түрү</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Жыйынтыктардын түрлөрү</translation>
    </message>
    <message>
        <source>Language of records</source>
        <translation>Жазуулардын тили</translation>
    </message>
    <message>
        <source>Law on personal data</source>
        <translation>Жеке маалыматтар жөнүндө мыйзам</translation>
    </message>
    <message>
        <source>Lists are looked through</source>
        <translation>Тизмелер каралат</translation>
    </message>
    <message>
        <source>Lists are ready by</source>
        <translation>Тизмелер даяр болот</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Кирүү ыкмасы</translation>
    </message>
    <message>
        <source>Looks into the diary a week</source>
        <translation>Күндөлүктү жумасына кароо саны</translation>
    </message>
    <message>
        <source>Name of the preparatory class</source>
        <translation>Даярдоо классынын аталышы</translation>
    </message>
    <message>
        <source>Not attested</source>
        <translation>Аттестацияланган эмес</translation>
    </message>
    <message>
        <source>Notes to marks</source>
        <translation>Бааларга белгилер</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Old lessons are closed after, days</source>
        <translation>Эски сабактар жабылат, күндөн кийин</translation>
    </message>
    <message>
        <source>One who learns</source>
        <translation>Окуучу кандай аталат</translation>
    </message>
    <message>
        <source>Order the terms rest on</source>
        <translation>Мөөнөттөр жөнүндө буйрук</translation>
    </message>
    <message>
        <source>PIN for a quick return</source>
        <translation>Тез кайтуу үчүн ПИН</translation>
    </message>
    <message>
        <source>Paper journal beside the electronic one</source>
        <translation>Электрондук журнал менен катар кагаз журнал</translation>
    </message>
    <message>
        <source>Paper journal ended on</source>
        <translation>Кагаз журнал жоюлган күн</translation>
    </message>
    <message>
        <source>Paper only for those who chose it</source>
        <translation>Кагаз тандагандарга гана</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>Жыйынтык баанын орду</translation>
    </message>
    <message>
        <source>Printed at the end of</source>
        <translation>Эмненин аягында басылат</translation>
    </message>
    <message>
        <source>Proposal for a period</source>
        <translation>Мезгил үчүн сунуш</translation>
    </message>
    <message>
        <source>Proposal for the year</source>
        <translation>Жыл үчүн сунуш</translation>
    </message>
    <message>
        <source>Reasons for a later entry</source>
        <translation>Кийинчерээк жазуунун себептери</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Калыбына келтирүү барактары</translation>
    </message>
    <message>
        <source>Reminder before the term of a lesson, minutes</source>
        <translation>Сабактын мөөнөтүнө чейин эскертүү, мүнөт</translation>
    </message>
    <message>
        <source>Reminder before the term of results, days</source>
        <translation>Жыйынтыктардын мөөнөтүнө чейин эскертүү, күн</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ордуна келет</translation>
    </message>
    <message>
        <source>Report on activity</source>
        <translation>Активдүүлүк отчёту</translation>
    </message>
    <message>
        <source>Report on quality</source>
        <translation>Сапат отчёту</translation>
    </message>
    <message>
        <source>Restore drill every, months</source>
        <translation>Окуу калыбына келтирүү, канча айда бир</translation>
    </message>
    <message>
        <source>Results acknowledged by signature</source>
        <translation>Кол коюп тааныша турган жыйынтыктар</translation>
    </message>
    <message>
        <source>Results are told within, hours</source>
        <translation>Жыйынтыктар билдирилет, сааттын ичинде</translation>
    </message>
    <message>
        <source>Results of a check are told to staff</source>
        <translation>Текшерүүнүн жыйынтыгы кызматкерлерге билдирилет</translation>
    </message>
    <message>
        <source>Results on paper every, weeks</source>
        <translation>Кагаздагы жыйынтыктар, канча жумада бир</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Тегеректөө</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Scale of a new course</source>
        <translation>Жаңы предметтин шкаласы</translation>
    </message>
    <message>
        <source>Second field of the page of topics</source>
        <translation>Темалар бетинин экинчи талаасы</translation>
    </message>
    <message>
        <source>Set-up from</source>
        <translation>Ишке киргизүү башталат</translation>
    </message>
    <message>
        <source>Set-up until</source>
        <translation>Ишке киргизүү бүтөт</translation>
    </message>
    <message>
        <source>Standard of records</source>
        <translation>Документ жүргүзүү стандарты</translation>
    </message>
    <message>
        <source>Summary sheet at the end of the year</source>
        <translation>Жыл аягында жыйынтык ведомость</translation>
    </message>
    <message>
        <source>Teachers may read all marks</source>
        <translation>Мугалимдер бардык бааларды көрөт</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Мөөнөт</translation>
    </message>
    <message>
        <source>Term of keeping</source>
        <translation>Сактоо мөөнөтү</translation>
    </message>
    <message>
        <source>The clock may differ by, hours</source>
        <translation>Саат айырмаланышы мүмкүн, саат</translation>
    </message>
    <message>
        <source>The journal closes after, minutes</source>
        <translation>Журнал жабылат, мүнөттөн кийин</translation>
    </message>
    <message>
        <source>The journal is a state document</source>
        <translation>Журнал — мамлекеттик документ</translation>
    </message>
    <message>
        <source>The journal is called</source>
        <translation>Журнал кандай аталат</translation>
    </message>
    <message>
        <source>The journal is open round the clock</source>
        <translation>Журнал күнү-түнү ачык</translation>
    </message>
    <message>
        <source>The language is checked</source>
        <translation>Тил текшерилет</translation>
    </message>
    <message>
        <source>The teacher may correct on the same day</source>
        <translation>Мугалим ошол эле күнү оңдой алат</translation>
    </message>
    <message>
        <source>The timetable is corrected</source>
        <translation>Расписание качан оңдолот</translation>
    </message>
    <message>
        <source>The timetable is made</source>
        <translation>Расписание качан түзүлөт</translation>
    </message>
    <message>
        <source>The year is opened from</source>
        <translation>Жыл ачыла баштайт</translation>
    </message>
    <message>
        <source>The year is opened until</source>
        <translation>Жыл ачылып бүтөт</translation>
    </message>
    <message>
        <source>Those who learn</source>
        <translation>Окуучулар кандай аталат</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Title of the page of topics</source>
        <translation>Темалар бетинин аталышы</translation>
    </message>
    <message>
        <source>Two values of one cell</source>
        <translation>Бир уячанын эки мааниси</translation>
    </message>
    <message>
        <source>Volume of the year</source>
        <translation>Жылдын тому</translation>
    </message>
    <message>
        <source>Warning after, days</source>
        <translation>Эскертүү, күндөн кийин</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Эмне жүргүзүлөт</translation>
    </message>
    <message>
        <source>What is told apart</source>
        <translation>Эмне айырмаланат</translation>
    </message>
    <message>
        <source>What students and parents get</source>
        <translation>Окуучулар жана ата-энелер эмне алышат</translation>
    </message>
    <message>
        <source>Who carries out requests</source>
        <translation>Өтүнмөлөрдү ким аткарат</translation>
    </message>
    <message>
        <source>Who corrects a mark</source>
        <translation>Бааны ким оңдойт</translation>
    </message>
    <message>
        <source>Who corrects absences</source>
        <translation>Калтырууларды ким оңдойт</translation>
    </message>
    <message>
        <source>Who enters subgroups</source>
        <translation>Топчолорду ким киргизет</translation>
    </message>
    <message>
        <source>Who forms subgroups</source>
        <translation>Топчолорду ким түзөт</translation>
    </message>
    <message>
        <source>Who gives the reason</source>
        <translation>Себебин ким көрсөтөт</translation>
    </message>
    <message>
        <source>Who hands out access</source>
        <translation>Кирүүнү ким берет</translation>
    </message>
    <message>
        <source>Who keeps the lists</source>
        <translation>Тизмелерди ким жүргүзөт</translation>
    </message>
    <message>
        <source>Who looks after the journal</source>
        <translation>Журналдын администратору кандай аталат</translation>
    </message>
    <message>
        <source>Who makes the timetable</source>
        <translation>Расписаниени ким түзөт</translation>
    </message>
    <message>
        <source>Who may order a correction</source>
        <translation>Оңдоону ким талап кыла алат</translation>
    </message>
    <message>
        <source>Who opens a closed lesson</source>
        <translation>Жабык сабакты ким ачат</translation>
    </message>
    <message>
        <source>Who opens the school year</source>
        <translation>Окуу жылын ким ачат</translation>
    </message>
    <message>
        <source>Who reports at the end of a period</source>
        <translation>Мезгил аягында ким отчёт берет</translation>
    </message>
    <message>
        <source>Words of certification</source>
        <translation>Күбөлөндүрүү жазуусу</translation>
    </message>
    <message>
        <source>Words on the label</source>
        <translation>Жабыштырмадагы жазуу</translation>
    </message>
</context>
<context>
    <name>RegulationRows</name>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргыз тили</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>орус тили</translation>
    </message>
    <message>
        <source>by the lesson after the next one</source>
        <translation>кийинкиден кийинки сабакка чейин</translation>
    </message>
    <message>
        <source>classes {levels}</source>
        <translation>{levels}-класстар</translation>
    </message>
    <message>
        <source>more than {count} works</source>
        <translation>{count} иштен көп</translation>
    </message>
    <message>
        <source>more than {over} h a week: at least {minimum}</source>
        <translation>жумасына {over} сааттан көп: кеминде {minimum}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>берилген эмес</translation>
    </message>
    <message>
        <source>success from {success}, quality from {quality}</source>
        <translation>жетишүү {success} баадан, сапат {quality} баадан</translation>
    </message>
    <message>
        <source>taken over by: {roles}</source>
        <translation>кабыл алат: {roles}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>саат {time} чейин</translation>
    </message>
    <message>
        <source>up to {up_to} h a week: at least {minimum}</source>
        <translation>жумасына {up_to} саатка чейин: кеминде {minimum}</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>мындан кеч эмес</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
    <message>
        <source>{document}, years: {years}</source>
        <translation>{document}, жыл: {years}</translation>
    </message>
    <message>
        <source>{title} ({letter}), weight {weight}</source>
        <translation>{title} ({letter}), салмагы {weight}</translation>
    </message>
    <message>
        <source>{unit}, {period}; carriers: {carriers}; made by: {made_by}</source>
        <translation>{unit}, {period}; флешкалар: {carriers}; жасайт: {made_by}</translation>
    </message>
</context>
<context>
    <name>RegulationValues</name>
    <message>
        <source>Friday</source>
        <translation>жума</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>дүйшөмбү</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>ишемби</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейшемби</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>шейшемби</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>шаршемби</translation>
    </message>
    <message>
        <source>a half is rounded down</source>
        <translation>жарымы ылдый карай</translation>
    </message>
    <message>
        <source>a half is rounded up</source>
        <translation>жарымы өйдө карай</translation>
    </message>
    <message>
        <source>absence without a reason</source>
        <translation>себепсиз калтыруу</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>калтыруулар</translation>
    </message>
    <message>
        <source>act of control</source>
        <translation>текшерүү актысы</translation>
    </message>
    <message>
        <source>after the last lesson of the period</source>
        <translation>мезгилдин акыркы сабагынан кийин</translation>
    </message>
    <message>
        <source>after the last lesson of the students</source>
        <translation>окуучулардын акыркы сабагынан кийин</translation>
    </message>
    <message>
        <source>after the lesson</source>
        <translation>сабактан кийин</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>иштен кийин</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>бардык беттер</translation>
    </message>
    <message>
        <source>any absence</source>
        <translation>ар кандай калтыруу</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>архив үчүн жооптуу</translation>
    </message>
    <message>
        <source>at a time of the day</source>
        <translation>белгиленген саатта</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>каалаган убакта</translation>
    </message>
    <message>
        <source>at the start of a period</source>
        <translation>мезгил башында</translation>
    </message>
    <message>
        <source>at the start of the year</source>
        <translation>жыл башында</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>катышуу</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>жүрүм-турум</translation>
    </message>
    <message>
        <source>both are kept, the teacher of the page decides</source>
        <translation>экөө тең сакталат, беттин мугалими чечет</translation>
    </message>
    <message>
        <source>by plan</source>
        <translation>план боюнча</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>өтүнмө боюнча</translation>
    </message>
    <message>
        <source>by the date of the order</source>
        <translation>буйруктагы күнгө чейин</translation>
    </message>
    <message>
        <source>by the next lesson</source>
        <translation>кийинки сабакка чейин</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календардык</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>күбөлөндүрүлөт</translation>
    </message>
    <message>
        <source>current marks</source>
        <translation>учурдагы баалар</translation>
    </message>
    <message>
        <source>d</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>күн сайын</translation>
    </message>
    <message>
        <source>deputy head for academic work</source>
        <translation>окуу иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>deputy head for upbringing</source>
        <translation>тарбия иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>күндөлүк</translation>
    </message>
    <message>
        <source>did not come at all</source>
        <translation>такыр келген жок</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>дароо</translation>
    </message>
    <message>
        <source>each class</source>
        <translation>ар бир класс</translation>
    </message>
    <message>
        <source>every grading period</source>
        <translation>ар окуу мезгилинде</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>жетишпөө</translation>
    </message>
    <message>
        <source>final result</source>
        <translation>жыйынтык</translation>
    </message>
    <message>
        <source>h</source>
        <translation>саат</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>жарым жылдык</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>үй тапшырма</translation>
    </message>
    <message>
        <source>in vacations</source>
        <translation>каникулда</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>журналдын администратору</translation>
    </message>
    <message>
        <source>journal and diary</source>
        <translation>журнал жана күндөлүк</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>катар жүргүзүлөт</translation>
    </message>
    <message>
        <source>last school day of the week</source>
        <translation>жуманын акыркы окуу күнү</translation>
    </message>
    <message>
        <source>lateness</source>
        <translation>кечигүү</translation>
    </message>
    <message>
        <source>less.</source>
        <translation>саб.</translation>
    </message>
    <message>
        <source>lessons entered in time</source>
        <translation>сабактардын өз убагында жазылышы</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>баа</translation>
    </message>
    <message>
        <source>mark for an oral answer</source>
        <translation>оозеки жооп үчүн баа</translation>
    </message>
    <message>
        <source>mark for written work</source>
        <translation>жазуу иши үчүн баа</translation>
    </message>
    <message>
        <source>marks entered in time</source>
        <translation>баалардын өз убагында коюлушу</translation>
    </message>
    <message>
        <source>material covered</source>
        <translation>өтүлгөн материал</translation>
    </message>
    <message>
        <source>mean of the results of periods</source>
        <translation>мезгилдердин жыйынтыктарынын орточосу</translation>
    </message>
    <message>
        <source>message</source>
        <translation>билдирүү</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мүн</translation>
    </message>
    <message>
        <source>missed lesson</source>
        <translation>сабакты калтыруу</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ай сайын</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>кыймыл</translation>
    </message>
    <message>
        <source>must match it entry by entry</source>
        <translation>баарында дал келиши керек</translation>
    </message>
    <message>
        <source>no term named</source>
        <translation>мөөнөтү аталган эмес</translation>
    </message>
    <message>
        <source>no valid reason</source>
        <translation>жүйөлүү себепсиз</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жүргүзүлбөйт</translation>
    </message>
    <message>
        <source>note</source>
        <translation>белги</translation>
    </message>
    <message>
        <source>number of marks</source>
        <translation>баалардын топтолушу</translation>
    </message>
    <message>
        <source>of a class</source>
        <translation>класстын</translation>
    </message>
    <message>
        <source>of a student</source>
        <translation>окуучунун</translation>
    </message>
    <message>
        <source>parents taking part</source>
        <translation>ата-энелердин катышуусу</translation>
    </message>
    <message>
        <source>participation in the work</source>
        <translation>ишке катышуу</translation>
    </message>
    <message>
        <source>password</source>
        <translation>сырсөз</translation>
    </message>
    <message>
        <source>present</source>
        <translation>катышты</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>printed results, no account</source>
        <translation>басылмалар, эсеп жазуусу жок</translation>
    </message>
    <message>
        <source>programmes carried out</source>
        <translation>программалардын аткарылышы</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>жетишүү</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>чейрек</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>чейрек сайын</translation>
    </message>
    <message>
        <source>record of the lesson</source>
        <translation>сабактын жазуусу</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>result of the period</source>
        <translation>жыйынтык баа</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>жыйынтык баалар</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>окуу күндөрү</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>sewn and sealed</source>
        <translation>тигилип, мөөр басылат</translation>
    </message>
    <message>
        <source>students with one mark</source>
        <translation>бир баасы бар окуучулар</translation>
    </message>
    <message>
        <source>students without marks</source>
        <translation>баасыз окуучулар</translation>
    </message>
    <message>
        <source>summary sheet</source>
        <translation>жыйынтык ведомость</translation>
    </message>
    <message>
        <source>summary sheets</source>
        <translation>жыйынтык ведомосттор</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>мугалим</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>техникалык адис</translation>
    </message>
    <message>
        <source>the whole school</source>
        <translation>бүт мектеп</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topic of the assignment</source>
        <translation>тапшырманын темасы</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>тьютор</translation>
    </message>
    <message>
        <source>type of task</source>
        <translation>тапшырманын тиби</translation>
    </message>
    <message>
        <source>until the end of the day</source>
        <translation>күндүн аягына чейин</translation>
    </message>
    <message>
        <source>valid reason</source>
        <translation>жүйөлүү себеп</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>жума сайын</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>салмактанган орточо</translation>
    </message>
    <message>
        <source>year</source>
        <translation>жыл</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>жыл сайын</translation>
    </message>
</context>
<context>
    <name>RemarkPane</name>
    <message>
        <source>My remark on this topic; Enter says it</source>
        <translation>Темага менин пикирим; Enter — айтуу</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Пикир</translation>
    </message>
    <message>
        <source>Remarks on the topic</source>
        <translation>Тема боюнча пикирлер</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Айтуу</translation>
    </message>
    <message>
        <source>Take my remark back</source>
        <translation>Өз пикиримди алып салуу</translation>
    </message>
    <message>
        <source>The remark is taken back; Ctrl+Z says it again</source>
        <translation>Пикир алынды; Ctrl+Z аны кайтарат</translation>
    </message>
    <message>
        <source>The remark stands under the topic</source>
        <translation>Пикир теманын астында турат</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ким</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Check the date of the computer: the last entry of the journal is of {day}. Terms and dates of entries would be wrong.</source>
        <translation>Компьютердин күнүн текшериңиз: журналдын акыркы жазуусу {day}. Болбосо жазуулардын мөөнөтү жана күнү туура эмес болот.</translation>
    </message>
    <message>
        <source>Marks for {period} are due until {day} ({order}).</source>
        <translation>«{period}» мезгили үчүн баалар — {day} чейин ({order}).</translation>
    </message>
    <message>
        <source>Still open of the day: {lessons}</source>
        <translation>Күн ичинде дагы ачык: {lessons}</translation>
    </message>
    <message>
        <source>To be completed until {moment}: {lessons}.</source>
        <translation>{moment} чейин толтуруу калды: {lessons}.</translation>
    </message>
    <message>
        <source>no answer on homework</source>
        <translation>үй тапшырма жөнүндө жооп жок</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>тема жок</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>толтурулуп бүткөн эмес</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>эч нерсе киргизилген эмес</translation>
    </message>
</context>
<context>
    <name>ReportBusy</name>
    <message>
        <source>The report is being made</source>
        <translation>Отчёт түзүлүүдө</translation>
    </message>
    <message>
        <source>The report is being made; another one can be chosen meanwhile</source>
        <translation>Отчёт түзүлүүдө; ошол маалда башкасын тандаса болот</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Азыр &amp;текшерүү</translation>
    </message>
    <message>
        <source>1–9 report · Enter into it · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save · Ctrl+C copy</source>
        <translation>1–9 отчёт · Enter ичине · Ctrl+T диаграмма, таблица · Ctrl+P басуу · Ctrl+S сактоо · Ctrl+C көчүрүү</translation>
    </message>
    <message>
        <source>1–9 report · ↑↓ gap · Enter fill it in · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save</source>
        <translation>1–9 отчёт · ↑↓ бош жер · Enter толтуруу · Ctrl+T диаграмма, таблица · Ctrl+P басуу · Ctrl+S сактоо</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Not filled in: {count}</source>
        <translation>Толтурулган эмес: {count}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The bars show: {measure}</source>
        <translation>Тилкелер көрсөтөт: {measure}</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>Отчёттун көрүнүштөрү</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>каралама</translation>
    </message>
</context>
<context>
    <name>ReportSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n барак басылды</numerusform>
            <numerusform>%n барак басылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save the copy of the report</source>
        <translation>Отчёттун көчүрмөсүн сактоо</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Отчётту сактоо</translation>
    </message>
    <message>
        <source>Save the report to print it</source>
        <translation>Басуу үчүн отчётту сактаңыз</translation>
    </message>
    <message>
        <source>Stopped: the report did not leave the program</source>
        <translation>Токтотулду: отчёт программадан чыккан жок</translation>
    </message>
    <message>
        <source>The copy is saved as {name}</source>
        <translation>Көчүрмө сакталды: {name}</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on, or save it as PDF (Ctrl+S).</source>
        <translation>Принтер отчётту кабыл алган жок. Күйүк экенин текшериңиз же аны PDF түрүндө сактаңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>The report is saved as {name}</source>
        <translation>Отчёт сакталды: {name}</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблица алмашуу буферине көчүрүлдү</translation>
    </message>
    <message>
        <source>{saved}. Print it in the program that opens, at actual size.</source>
        <translation>{saved}. Аны ачылган программада чыныгы өлчөмүндө басыңыз.</translation>
    </message>
</context>
<context>
    <name>ReportTableView</name>
    <message>
        <source>Table of the report</source>
        <translation>Отчёттун таблицасы</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>About a class</source>
        <translation>Класс жөнүндө</translation>
    </message>
    <message>
        <source>About a subject</source>
        <translation>Предмет жөнүндө</translation>
    </message>
    <message>
        <source>About a teacher</source>
        <translation>Мугалим жөнүндө</translation>
    </message>
    <message>
        <source>About the school</source>
        <translation>Мектеп жөнүндө</translation>
    </message>
    <message>
        <source>Are entries in time, and are families told?</source>
        <translation>Жазуулар өз убагында киргизилеби жана үй-бүлөлөргө билдирилеби?</translation>
    </message>
    <message>
        <source>Can the journal be relied on as a record?</source>
        <translation>Журналга документ катары таянса болобу?</translation>
    </message>
    <message>
        <source>Do the pages match the paper journal?</source>
        <translation>Беттер кагаз журналга дал келеби?</translation>
    </message>
    <message>
        <source>Does quality rise or fall?</source>
        <translation>Сапат өсүп жатабы же төмөндөп жатабы?</translation>
    </message>
    <message>
        <source>How are the journals kept?</source>
        <translation>Журналдар кандай жүргүзүлүүдө?</translation>
    </message>
    <message>
        <source>How did the class end the period?</source>
        <translation>Класс мезгилди эмне менен бүтүрдү?</translation>
    </message>
    <message>
        <source>How did the period end?</source>
        <translation>Мезгилдин жыйынтыгы кандай?</translation>
    </message>
    <message>
        <source>How do the classes stand in the subject?</source>
        <translation>Класстардын предмет боюнча жыйынтыгы кандай?</translation>
    </message>
    <message>
        <source>How does each student do, subject by subject?</source>
        <translation>Ар бир окуучу сабактар боюнча кандай окуп жатат?</translation>
    </message>
    <message>
        <source>How does the plan go?</source>
        <translation>План кандай жүрүп жатат?</translation>
    </message>
    <message>
        <source>How many lessons did everybody hold, month by month?</source>
        <translation>Ар ким айлар боюнча канча сабак өттү?</translation>
    </message>
    <message>
        <source>How many marks?</source>
        <translation>Канча баа бар?</translation>
    </message>
    <message>
        <source>How many students are in each class?</source>
        <translation>Ар бир класста канча окуучу бар?</translation>
    </message>
    <message>
        <source>How often is the journal opened?</source>
        <translation>Журнал канчалык көп ачылат?</translation>
    </message>
    <message>
        <source>How regularly do users make entries?</source>
        <translation>Жазуулар канчалык үзгүлтүксүз киргизилет?</translation>
    </message>
    <message>
        <source>How was attendance over the year?</source>
        <translation>Жыл бою сабактарга катышуу кандай болду?</translation>
    </message>
    <message>
        <source>What are success and quality?</source>
        <translation>Жетишүү жана сапат кандай?</translation>
    </message>
    <message>
        <source>What can families be told in short?</source>
        <translation>Үй-бүлөлөргө кыскача эмнени билдирсе болот?</translation>
    </message>
    <message>
        <source>What did a teacher enter late, or not at all?</source>
        <translation>Мугалим эмнени кечиктирип киргизди же киргизген жок?</translation>
    </message>
    <message>
        <source>What did the acts of control find?</source>
        <translation>Көзөмөл актылары эмнени тапты?</translation>
    </message>
    <message>
        <source>What did the check of the journals find?</source>
        <translation>Журналдарды текшерүү эмнени көрсөттү?</translation>
    </message>
    <message>
        <source>What did the checks find on the pages of a teacher?</source>
        <translation>Текшерүүлөр мугалимдин барактарынан эмнени тапты?</translation>
    </message>
    <message>
        <source>What does each student end with?</source>
        <translation>Ар бир окуучу эмне менен бүтүрдү?</translation>
    </message>
    <message>
        <source>What is to be looked at, and what came of it?</source>
        <translation>Эмнени текшерүү пландалган жана жыйынтыгы кандай?</translation>
    </message>
    <message>
        <source>What was taught, and with what outcome?</source>
        <translation>Эмне өтүлдү жана жыйынтыгы кандай?</translation>
    </message>
    <message>
        <source>Which families confirmed the results?</source>
        <translation>Кайсы үй-бүлөлөр жыйынтыктарды ырастады?</translation>
    </message>
    <message>
        <source>Which lessons has each class, teacher and room in a week?</source>
        <translation>Жумада класстын, мугалимдин жана кабинеттин кайсы сабактары бар?</translation>
    </message>
    <message>
        <source>Which marks over the whole year?</source>
        <translation>Бүт жыл ичинде кандай баалар коюлду?</translation>
    </message>
    <message>
        <source>Which papers on personal data are missing?</source>
        <translation>Жеке маалыматтар боюнча кайсы документтер жок?</translation>
    </message>
    <message>
        <source>Which topics has each student mastered?</source>
        <translation>Ар бир окуучу кайсы темаларды өздөштүрдү?</translation>
    </message>
    <message>
        <source>Who came and who left?</source>
        <translation>Ким келди, ким кетти?</translation>
    </message>
    <message>
        <source>Who came in, and who kept the journal in time?</source>
        <translation>Ким кирди жана ким журналды убагында жүргүздү?</translation>
    </message>
    <message>
        <source>Who enters late, and which marks were corrected?</source>
        <translation>Ким кечиктирип киргизет жана кайсы баалар оңдолду?</translation>
    </message>
    <message>
        <source>Who has which duty, by which order?</source>
        <translation>Кимде кандай милдет бар жана кайсы буйрук боюнча?</translation>
    </message>
    <message>
        <source>Who is on the edge?</source>
        <translation>Кимдин баасы чекте турат?</translation>
    </message>
    <message>
        <source>Who issued which report?</source>
        <translation>Ким кайсы отчётту берди?</translation>
    </message>
    <message>
        <source>Who keeps each page, and where is nobody?</source>
        <translation>Ар бир баракты ким жүргүзөт жана кайда эч ким жок?</translation>
    </message>
    <message>
        <source>Who keeps the journal well, for the load?</source>
        <translation>Жүктөмүн эске алганда, ким журналды жакшы жүргүзөт?</translation>
    </message>
    <message>
        <source>Who misses lessons?</source>
        <translation>Ким сабак калтырат?</translation>
    </message>
    <message>
        <source>Who replaced whom, and for how many hours?</source>
        <translation>Ким кимдин ордуна канча саат өттү?</translation>
    </message>
    <message>
        <source>Who works in the journal?</source>
        <translation>Журналда ким иштейт?</translation>
    </message>
    <message>
        <source>Who works with personal data?</source>
        <translation>Жеке маалыматтар менен ким иштейт?</translation>
    </message>
    <message>
        <source>Whose pages were in order?</source>
        <translation>Кимдин барактары жайында?</translation>
    </message>
    <message>
        <source>Your duties do not open these reports. They are open to: {duties}.</source>
        <translation>Бул отчёттор сиздин милдеттериңизге кирбейт. Алар төмөнкүлөргө ачык: {duties}.</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>архив үчүн жооптуу</translation>
    </message>
    <message>
        <source>deputy head for academic work</source>
        <translation>окуу иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>deputy head for upbringing</source>
        <translation>тарбия иштери боюнча директордун орун басары</translation>
    </message>
    <message>
        <source>homeroom teacher, of the own class</source>
        <translation>класс жетекчи — өз классы жөнүндө</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>журналдын администратору</translation>
    </message>
    <message>
        <source>lesson not complete</source>
        <translation>сабак толтурулуп бүткөн эмес</translation>
    </message>
    <message>
        <source>no answer on homework</source>
        <translation>үй тапшырма жөнүндө жооп жок</translation>
    </message>
    <message>
        <source>no course plan</source>
        <translation>КТП жок</translation>
    </message>
    <message>
        <source>no period marks</source>
        <translation>мезгилдин баалары жок</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>тема жок</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>эч нерсе киргизилген эмес</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>teacher, of the own pages</source>
        <translation>мугалим — өз беттери жөнүндө</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>алмашуудан кийин эки маани</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Басуу</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сактоо…</translation>
    </message>
    <message>
        <source>Back to the reports</source>
        <translation>Отчётторго кайтуу</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Диаграмма же таблица</translation>
    </message>
    <message>
        <source>Choose a report in the table of the register: its copy is saved</source>
        <translation>«Выданные отчёты» таблицасынан отчётту тандаңыз: анын көчүрмөсү сакталат</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Таблицаны көчүрүү</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Отчётту басуу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Save the kept copy of a report…</source>
        <translation>Отчёттун сакталган көчүрмөсүн сактоо…</translation>
    </message>
    <message>
        <source>Save the report as PDF, workbook or CSV…</source>
        <translation>Отчётту PDF, китеп же CSV кылып сактоо…</translation>
    </message>
    <message>
        <source>Take the notes back</source>
        <translation>Каттарды кайра чакыруу</translation>
    </message>
    <message>
        <source>The whole history of the journal is checked for this report.</source>
        <translation>Бул отчёт үчүн журналдын бүт тарыхы текшерилет.</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Азырынча билдире турган нерсе жок</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Type days as 24.11.2026; an empty field means the whole year</source>
        <translation>Күндөр мындай жазылат: 24.11.2026; бош талаа — жыл башынан бүгүнгө чейин</translation>
    </message>
</context>
<context>
    <name>ResponsiblePage</name>
    <message>
        <source>&amp;Given name</source>
        <translation>А&amp;ты</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Сырсөз</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>At least {least} characters. Four unrelated words are easy to remember and hard to guess.</source>
        <translation>Кеминде {least} белги. Байланышпаган төрт сөздү эстеп калуу оңой, табуу кыйын.</translation>
    </message>
    <message>
        <source>P&amp;atronymic</source>
        <translation>Атасы&amp;нын аты</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>Сырсөз &amp;дагы бир жолу</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Сырсөз дагы бир жолу</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Жооптуу адам</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Сырсөздүн ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>The given name is missing.</source>
        <translation>Аты көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The login is 2 to 32 small Latin letters or digits.</source>
        <translation>Логин — 2ден 32ге чейин кичине латын тамгасы же цифра.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters, for example four words.</source>
        <translation>Сырсөз {least} белгиден кыска болбосун, мисалы төрт сөз.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>Фамилиясы көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Сырсөздөр дал келбейт.</translation>
    </message>
    <message>
        <source>Whoever keeps the journal of the school makes the accounts of all the others.</source>
        <translation>Мектептин журналы үчүн ким жооптуу болсо, ошол калгандарга эсеп жазууларын ачат.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>жакшы</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>ишенимдүү</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>өтө кыска</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) made since then would be lost.</source>
        <translation>
            <numerusform>Андан бери жасалган %n жазуу жоголот.</numerusform>
            <numerusform>Андан бери жасалган %n жазуу жоголот.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that are missing today would come back.</source>
        <translation>
            <numerusform>Бүгүн жок %n жазуу кайтып келет.</numerusform>
            <numerusform>Бүгүн жок %n жазуу кайтып келет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>Азыр &amp;калыбына келтирүү</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>Бул көчүрмөнү &amp;калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Building the new file of the journal; the old one stays beside it…</source>
        <translation>Журналдын жаңы файлы түзүлүүдө; эскиси жанында калат…</translation>
    </message>
    <message>
        <source>Checking the copy once more, every entry of it…</source>
        <translation>Көчүрмө дагы бир жолу текшерилүүдө, анын ар бир жазуусу…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Ырастоо</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Айырма</translation>
    </message>
    <message>
        <source>First you: the journal is replaced by the copy. Type your password.</source>
        <translation>Адегенде сиз: журнал көчүрмө менен алмаштырылат. Сырсөзүңүздү киргизиңиз.</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Көчүрмөдө</translation>
    </message>
    <message>
        <source>It is the same as today&apos;s journal.</source>
        <translation>Ал бүгүнкү журналга дал келет.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Эч нерсе өзгөргөн жок.</translation>
    </message>
    <message>
        <source>Now the second person: the deputy head or the principal, with their own password.</source>
        <translation>Эми экинчи адам: окуу бөлүмүнүн башчысы же директор, өз сырсөзү менен.</translation>
    </message>
    <message>
        <source>Of these: {counts}</source>
        <translation>Алардын ичинен: {counts}</translation>
    </message>
    <message>
        <source>Opening the copy beside the journal…</source>
        <translation>Көчүрмө журналдын жанында ачылууда…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Restore from {name}</source>
        <translation>{name} көчүрмөсүнөн калыбына келтирүү</translation>
    </message>
    <message>
        <source>The copy is being checked in full and compared with today&apos;s journal…</source>
        <translation>Көчүрмө толугу менен текшерилип, бүгүнкү журнал менен салыштырылууда…</translation>
    </message>
    <message>
        <source>The copy is whole: {entries} entries, every signature and the replay agree.</source>
        <translation>Көчүрмө бүтүн: жазуулар {entries}, бардык кол тамгалар жана кайталоо туура.</translation>
    </message>
    <message>
        <source>The journal is as it was.</source>
        <translation>Журнал мурункудай калды.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Эмне өзгөрөт</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>бүт мектеп</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marks of the least number</source>
        <translation>Эң аз сандан баа саны</translation>
    </message>
    <message>
        <source>Missed lessons</source>
        <translation>Калтырылган сабак</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Иштердин салмагы менен орточо балл</translation>
    </message>
    <message>
        <source>abs.</source>
        <translation>калт.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>баа</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>орт.</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>орточо {mean}</translation>
    </message>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>%n сабак калтырган</numerusform>
            <numerusform>%n сабак калтырган</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {minimum} marks</source>
        <translation>баа {count}, керек {minimum}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results of the page</source>
        <translation>Беттин жыйынтыгы</translation>
    </message>
</context>
<context>
    <name>RivalList</name>
    <message>
        <source>Two values after an exchange</source>
        <translation>Алмашуудан кийин эки маани</translation>
    </message>
    <message>
        <source>Values of this place, the shown one first</source>
        <translation>Бул жердин маанилери, көрсөтүлүп турганы биринчи</translation>
    </message>
</context>
<context>
    <name>RivalTexts</name>
    <message>
        <source>Settled: the text taken stands now, both stay in the history</source>
        <translation>Чечилди: эми тандалган текст турат, экөө тең тарыхта калды</translation>
    </message>
</context>
<context>
    <name>RivalWords</name>
    <message>
        <source>Both stand until then, though a mark and an absence exclude each other.</source>
        <translation>Азырынча эки жазуу тең турат, бирок баа менен келбегендик бир сабакта чогуу турбайт.</translation>
    </message>
    <message>
        <source>It is settled by: {who}.</source>
        <translation>Чечет: {who}.</translation>
    </message>
    <message>
        <source>Shown until then: an entry goes before an empty place.</source>
        <translation>Азырынча жазуу көрсөтүлүп турат: ал бош жерден маанилүүрөөк.</translation>
    </message>
    <message>
        <source>Shown until then: the entry of the author who has more say here.</source>
        <translation>Азырынча бул жерде сөзү салмактуураак адамдын жазуусу көрсөтүлүп турат.</translation>
    </message>
    <message>
        <source>Shown until then: the later entry.</source>
        <translation>Азырынча кийинки жазуу көрсөтүлүп турат.</translation>
    </message>
    <message>
        <source>Type the right value, or take one with ↑↓ and Enter.</source>
        <translation>Туура маанини киргизиңиз же бирин тандаңыз: ↑↓ жана Enter.</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>keeps the page</source>
        <translation>бетти жүргүзөт</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>тапшырма жок</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>баасыз</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>тема жок</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>берилген эмес</translation>
    </message>
    <message>
        <source>present</source>
        <translation>катышкан</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>алмаштыруучу</translation>
    </message>
    <message>
        <source>{value} (second mark)</source>
        <translation>{value} (экинчи баа)</translation>
    </message>
    <message>
        <source>{value} — shown</source>
        <translation>{value} — көрсөтүлүп турат</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Add a row</source>
        <translation>Сап кошуу</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмөн</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жогору</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Сапты алып салуу</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Пункт</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Сунуштоо</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Мааниси</translation>
    </message>
    <message>
        <source>&amp;Why, where no clause says it</source>
        <translation>Пункт болбосо, &amp;эмне үчүн</translation>
    </message>
    <message>
        <source>In force now: {value}</source>
        <translation>Азыр: {value}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ошол бойдон калтыруу</translation>
    </message>
    <message>
        <source>Type the clause that sets the value, or why the school chose it where no clause does.</source>
        <translation>Маанини белгилеген пунктту же пункт болбосо, мектеп аны эмне үчүн тандаганын териңиз.</translation>
    </message>
    <message>
        <source>What was typed is no value of this rule. The pale example shows how it is written.</source>
        <translation>Терилген нерсе бул эрежеге туура келбейт. Кубарган мисал кантип жазылышын көрсөтөт.</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>толтурула элек</translation>
    </message>
</context>
<context>
    <name>RuleEffects</name>
    <message>
        <source>Archives that must be kept again: {count}</source>
        <translation>Кайрадан сакталышы керек архивдер: {count}</translation>
    </message>
    <message>
        <source>Archives that need not be kept any longer: {count}</source>
        <translation>Мындан ары сактоонун кереги жок архивдер: {count}</translation>
    </message>
    <message>
        <source>By these terms {count} records of the last four weeks would be late{classes}, by the former ones {beside}; they are not judged anew</source>
        <translation>Бул мөөнөттөр боюнча акыркы төрт жумада кечиккен жазуулар болмок: {count}{classes}, мурункулар боюнча: {beside}; алар кайра бааланбайт</translation>
    </message>
    <message>
        <source>Columns of results that come: {periods}, on pages: {count}</source>
        <translation>Жыйынтык мамычалары пайда болот: {periods}, барактар: {count}</translation>
    </message>
    <message>
        <source>Columns of results that go: {periods}, on pages: {count}; what stands in them is kept</source>
        <translation>Жыйынтык мамычалары жоголот: {periods}, барактар: {count}; аларга коюлгандар сакталат</translation>
    </message>
    <message>
        <source>Holds for everybody from that day on; no record changes</source>
        <translation>Ал күндөн тартып баарына тиешелүү; жазуулар өзгөрбөйт</translation>
    </message>
    <message>
        <source>Holds for new records only: what was entered before stays as it is</source>
        <translation>Жаңы жазууларга гана тиешелүү: мурун киргизилгендер ошол бойдон калат</translation>
    </message>
    <message>
        <source>Holds for papers made from that day on</source>
        <translation>Ал күндөн тартып жасалган кагаздарга тиешелүү</translation>
    </message>
    <message>
        <source>Holds for results of periods that end on that day or later</source>
        <translation>Ошол күнү же кийинчерээк аяктаган мезгилдердин жыйынтыктарына тиешелүү</translation>
    </message>
    <message>
        <source>Lessons that are open again: {count}{classes}, marks in them: {beside}</source>
        <translation>Кайра ачыла турган сабактар: {count}{classes}, алардагы баалар: {beside}</translation>
    </message>
    <message>
        <source>Lessons that become locked: {count}{classes}, marks in them: {beside}</source>
        <translation>Жабыла турган сабактар: {count}{classes}, алардагы баалар: {beside}</translation>
    </message>
    <message>
        <source>Of what is entered today it touches nothing</source>
        <translation>Ушул күнгө чейин киргизилгендерден эч нерсеге тийбейт</translation>
    </message>
    <message>
        <source>Pages on which marks are given: {count}{classes}</source>
        <translation>Баа коюла баштай турган барактар: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages on which no more marks are given: {count}{classes}, marks that stay there: {beside}</source>
        <translation>Мындан ары баа коюлбай турган барактар: {count}{classes}, алардагы баалар калат: {beside}</translation>
    </message>
    <message>
        <source>Pages with another least number of marks: {count}{classes}</source>
        <translation>Баанын эң аз саны башка боло турган барактар: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages with homework from then on: {count}{classes}</source>
        <translation>Үй тапшырмасы жазыла баштай турган барактар: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages without homework from then on: {count}{classes}</source>
        <translation>Үй тапшырмасы мындан ары жазылбай турган барактар: {count}{classes}</translation>
    </message>
    <message>
        <source>Results that it judges: {periods}</source>
        <translation>Ал боюнча эсептелүүчү жыйынтыктар: {periods}</translation>
    </message>
    <message>
        <source>The program does nothing by this rule itself: it is read and printed</source>
        <translation>Бул эреже боюнча программа өзү эч нерсе кылбайт: ал окулат жана басылат</translation>
    </message>
    <message>
        <source>Who is named anew: {people}</source>
        <translation>Жаңыдан аталат: {people}</translation>
    </message>
    <message>
        <source>Who is named no more: {people}</source>
        <translation>Мындан ары аталбайт: {people}</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people} жана дагы {count}</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>no</source>
        <translation>жок</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>коюлган эмес</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ооба</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Токтотуу</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Алмашуу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>The entries are being taken over, all or none; this cannot be stopped…</source>
        <translation>Жазуулар которулууда, баары же бирөө да эмес; токтотууга болбойт…</translation>
    </message>
    <message>
        <source>What the others lack is being written and read back…</source>
        <translation>Башка точкаларда жоктору жазылып, кайра окулууда…</translation>
    </message>
    <message>
        <source>{name} is being checked, every signed entry of it. Nothing is changed yet…</source>
        <translation>{name} текшерилүүдө, ар бир кол коюлган жазуусу. Азырынча эч нерсе өзгөргөн жок…</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Bring back from archives…</source>
        <translation>Архивдерден кайтаруу…</translation>
    </message>
    <message>
        <source>Copies of the base</source>
        <translation>Базанын көчүрмөлөрү</translation>
    </message>
    <message>
        <source>Copy the base now</source>
        <translation>Азыр базанын көчүрмөсүн жасоо</translation>
    </message>
    <message>
        <source>Copy the base to a flash drive…</source>
        <translation>Базанын көчүрмөсү флешкага…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ачкычтар</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Окуу калыбына келтирүүсү</translation>
    </message>
    <message>
        <source>Restore the base from a copy…</source>
        <translation>Базаны көчүрмөдөн калыбына келтирүү…</translation>
    </message>
</context>
<context>
    <name>SchoolPage</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Periods</source>
        <translation>Окуу ме&amp;згилдери</translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation>&amp;Регламент</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Мектеп</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Калктуу ко&amp;нуш</translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation>{number}-мезгил</translation>
    </message>
    <message>
        <source>School &amp;year from</source>
        <translation>Окуу &amp;жылы башы</translation>
    </message>
    <message>
        <source>School and year</source>
        <translation>Мектеп жана жыл</translation>
    </message>
    <message>
        <source>Short and Latin, for the names of archive files.</source>
        <translation>Кыска, латын тамгалары менен, архив файлдарынын аттары үчүн.</translation>
    </message>
    <message>
        <source>The code is 2 to 12 Latin letters, digits or hyphens, for example SCH90.</source>
        <translation>Код — 2ден 12ге чейин латын тамгасы, цифра же дефис, мисалы SCH90.</translation>
    </message>
    <message>
        <source>The dates of period {number} contradict each other.</source>
        <translation>{number}-мезгилдин күндөрү бири-бирине каршы келет.</translation>
    </message>
    <message>
        <source>The regulation can be changed later; every change takes force from a date.</source>
        <translation>Регламентти кийин өзгөртүүгө болот; ар бир өзгөртүү күнүнөн тартып күчүнө кирет.</translation>
    </message>
    <message>
        <source>The school needs a name.</source>
        <translation>Мектептин атын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>башы</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>аягы</translation>
    </message>
    <message>
        <source>four quarters</source>
        <translation>төрт чейрек</translation>
    </message>
    <message>
        <source>two half-years</source>
        <translation>эки жарым жылдык</translation>
    </message>
</context>
<context>
    <name>SchoolYear</name>
    <message>
        <source>! in another class, left out</source>
        <translation>! башка класста, калтырылды</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ жаңы</translation>
    </message>
    <message>
        <source>= there already</source>
        <translation>= мурунтан бар</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Башталышы</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Коңгуроолор</translation>
    </message>
    <message>
        <source>By the regulation a timetable is made at the start of a grading period; this day is none.</source>
        <translation>Регламент боюнча расписание окуу мезгилинин башында түзүлөт; бул күн башталышы эмес.</translation>
    </message>
    <message>
        <source>By the regulation the timetable is corrected in vacations; this day is none.</source>
        <translation>Регламент боюнча расписание каникулда оңдолот; бул күн каникул эмес.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class of the new year</source>
        <translation>Жаңы жылдын классы</translation>
    </message>
    <message>
        <source>Classes and homeroom teachers</source>
        <translation>Класстар жана класс жетекчилер</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>Окуу пландары</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Иш режими</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Бүтүшү</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Биринчи күн</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Кайсы класстын уландысы</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Класс жетекчи</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Жумасына саат</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Жылына саат</translation>
    </message>
    <message>
        <source>Hours of every subject. Proposed: those of the class that had this grade last year.</source>
        <translation>Ар бир предметтин сааттары. Сунуш: өткөн жылы ушул баскычта болгон класстын сааттары.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күн</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Lesson numbers and their times.</source>
        <translation>Сабактардын номерлери жана убактысы.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Окуучулар</translation>
    </message>
    <message>
        <source>Students go with their class. Choose another class for those who repeat, none for those who leave.</source>
        <translation>Окуучулар өз классы менен өтөт. Кайра окуганга башка класс, кеткенге «мектептен кетет» тандаңыз.</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Teachers by class</source>
        <translation>Класстар боюнча мугалимдер</translation>
    </message>
    <message>
        <source>The classes of the last year go one grade up; the lowest grade is filled anew.</source>
        <translation>Өткөн жылдын класстары бир баскыч жогору көтөрүлөт; эң кичүү баскыч кайра топтолот.</translation>
    </message>
    <message>
        <source>The year, its grading periods and the days without lessons. Proposed: last year&apos;s, a year later.</source>
        <translation>Жыл, анын окуу мезгилдери жана сабаксыз күндөр. Сунуш: өткөн жылдыкы, бир жылга кийин.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Жума</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Жума күнү</translation>
    </message>
    <message>
        <source>Weekly lessons from the first day on. A file of the timetable program can be taken.</source>
        <translation>Биринчи күндөн баштап жуманын сабактары. Расписание программасынын файлын алса болот.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>Who teaches what, subgroup by subgroup. Proposed: teachers go on with their class.</source>
        <translation>Ким эмнени окутат, топчолор боюнча. Сунуш: мугалимдер өз классы менен улантат.</translation>
    </message>
    <message>
        <source>a new class</source>
        <translation>жаңы класс</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>келүү кайра алынды</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>коңгуроо</translation>
    </message>
    <message>
        <source>bell as it was before</source>
        <translation>коңгуроо мурункудай</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>класстар боюнча</translation>
    </message>
    <message>
        <source>by room</source>
        <translation>кабинеттер боюнча</translation>
    </message>
    <message>
        <source>by teacher</source>
        <translation>мугалимдер боюнча</translation>
    </message>
    <message>
        <source>card looked through</source>
        <translation>карточка текшерилди</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>dates outside the year or over one another: {count}</source>
        <translation>жылдан тышкары же бири-бирине дал келген күндөр: {count}</translation>
    </message>
    <message>
        <source>days without lessons</source>
        <translation>сабаксыз күндөр</translation>
    </message>
    <message>
        <source>days without lessons taken out</source>
        <translation>сабаксыз күндөр алынып салынды</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>жуп жумалар</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ар жума</translation>
    </message>
    <message>
        <source>exams</source>
        <translation>экзамендер</translation>
    </message>
    <message>
        <source>final marks</source>
        <translation>жыйынтык баалар</translation>
    </message>
    <message>
        <source>grading period</source>
        <translation>окуу мезгили</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>ата-эне</translation>
    </message>
    <message>
        <source>guardian taken out</source>
        <translation>ата-эне алынып салынды</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>жарым жылдык</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>класс жетекчи</translation>
    </message>
    <message>
        <source>hours of the curriculum</source>
        <translation>окуу планынын сааттары</translation>
    </message>
    <message>
        <source>how results are told</source>
        <translation>маалымдоо жолу</translation>
    </message>
    <message>
        <source>into a subgroup</source>
        <translation>топчого</translation>
    </message>
    <message>
        <source>leaves the school</source>
        <translation>мектептен кетет</translation>
    </message>
    <message>
        <source>lessons at an hour that the bells do not have: {count}</source>
        <translation>коңгуроодо жок сааттагы сабактар: {count}</translation>
    </message>
    <message>
        <source>lessons that end before they begin or overlap: {count}</source>
        <translation>башталганга чейин бүткөн же дал келген сабактар: {count}</translation>
    </message>
    <message>
        <source>list confirmed</source>
        <translation>тизме ырасталды</translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation>мектептин аталышы</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>сабак жок</translation>
    </message>
    <message>
        <source>nobody has kept this step yet</source>
        <translation>бул кадамды азырынча эч ким сактаган жок</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>азырынча эч ким</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>так жумалар</translation>
    </message>
    <message>
        <source>out of a subgroup</source>
        <translation>топчодон</translation>
    </message>
    <message>
        <source>page of the journal</source>
        <translation>журналдын бети</translation>
    </message>
    <message>
        <source>paper on personal data</source>
        <translation>жеке маалымат боюнча документ</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>чейрек</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>жазуу кайра алынды</translation>
    </message>
    <message>
        <source>room</source>
        <translation>кабинет</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>окуу жылы</translation>
    </message>
    <message>
        <source>student came</source>
        <translation>окуучу келди</translation>
    </message>
    <message>
        <source>student left</source>
        <translation>окуучу кетти</translation>
    </message>
    <message>
        <source>student&apos;s card</source>
        <translation>окуучунун карточкасы</translation>
    </message>
    <message>
        <source>student&apos;s name</source>
        <translation>окуучунун аты</translation>
    </message>
    <message>
        <source>students of whom nothing is said: {count}</source>
        <translation>эч нерсе айтылбаган окуучулар: {count}</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>топчо</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>surname or given name is missing</source>
        <translation>фамилиясы же аты жок</translation>
    </message>
    <message>
        <source>teacher of a page</source>
        <translation>беттин мугалими</translation>
    </message>
    <message>
        <source>the date of birth cannot be read</source>
        <translation>туулган күнү окулбайт</translation>
    </message>
    <message>
        <source>the dates or the title of the year do not follow the last one</source>
        <translation>жылдын күндөрү же аталышы мурункусун улантпайт</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>бүт жыл</translation>
    </message>
    <message>
        <source>there are no bells</source>
        <translation>коңгуроолор жок</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>класстар жок</translation>
    </message>
    <message>
        <source>there are no grading periods</source>
        <translation>окуу мезгилдери жок</translation>
    </message>
    <message>
        <source>there is no class “{class_title}” this year</source>
        <translation>бул жылы «{class_title}» классы жок</translation>
    </message>
    <message>
        <source>times at which a teacher is in two classes: {count}</source>
        <translation>мугалим бир эле убакта эки класста: {count}</translation>
    </message>
    <message>
        <source>today is not the time at which the year is opened</source>
        <translation>азыр жылды ачуу убагы эмес</translation>
    </message>
    <message>
        <source>year marks</source>
        <translation>жылдык баалар</translation>
    </message>
    <message>
        <source>{class_title}, {subject}: no teacher</source>
        <translation>{class_title}, {subject}: мугалим жок</translation>
    </message>
    <message>
        <source>{class_title}, {subject}: not in the timetable</source>
        <translation>{class_title}, {subject}: расписаниеде жок</translation>
    </message>
    <message>
        <source>{class_title}: classes with open grading periods: {count}</source>
        <translation>{class_title}: мезгили жабылбаган класстар: {count}</translation>
    </message>
    <message>
        <source>{class_title}: no homeroom teacher</source>
        <translation>{class_title}: класс жетекчи жок</translation>
    </message>
    <message>
        <source>{class_title}: the class stands twice or has no name</source>
        <translation>{class_title}: класс эки жолу же аталышы жок</translation>
    </message>
    <message>
        <source>{class_title}: the curriculum has no hours</source>
        <translation>{class_title}: окуу планында саат жок</translation>
    </message>
    <message>
        <source>{class_title}: the school has no grade {count}</source>
        <translation>{class_title}: мектепте {count}-баскыч жок</translation>
    </message>
    <message>
        <source>{class_title}: there is no such class in the new year</source>
        <translation>{class_title}: жаңы жылда мындай класс жок</translation>
    </message>
    <message>
        <source>{name} is in another class; a transfer is recorded in «Movement»</source>
        <translation>{name} башка класста; которуу «Кыймылда» тариздөлөт</translation>
    </message>
    <message>
        <source>{name} stands in the list twice; the first row counts</source>
        <translation>{name} тизмеде эки жолу; биринчи сап эсептелет</translation>
    </message>
    <message>
        <source>{name}: Latin letters among Cyrillic ones</source>
        <translation>{name}: кириллицанын арасында латын тамгалары</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>SchoolYearScreen</name>
    <message>
        <source>Keep the step</source>
        <translation>Кадамды сактоо</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Тизмелер</translation>
    </message>
    <message>
        <source>Look through and open the year</source>
        <translation>Карап чыгып, жылды ачуу</translation>
    </message>
    <message>
        <source>Opening the year</source>
        <translation>Жылды ачуу</translation>
    </message>
    <message>
        <source>Pages and load</source>
        <translation>Беттер жана жүктөм</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Даярдык</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Маалыматтамалар</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Топчолор</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Week grid</source>
        <translation>Жуманын торчосу</translation>
    </message>
</context>
<context>
    <name>SecretFields</name>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;ПИН</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Сырсөз</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>ПИН, алты цифра</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>Сырсөз менен кирүү</translation>
    </message>
</context>
<context>
    <name>SessionFrame</name>
    <message>
        <source>Change the PIN</source>
        <translation>ПИНди алмаштыруу</translation>
    </message>
    <message>
        <source>Close the journal behind you</source>
        <translation>Журналды жаап кетүү</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Программаны жабуу</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Буйрук табуу</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Бул терезе боюнча жардам</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Бул терезенин баскычтары</translation>
    </message>
    <message>
        <source>Not stored when the journal was locked: {texts}</source>
        <translation>Журнал жабылганда жазылган жок: {texts}</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>ПИН коюу</translation>
    </message>
    <message>
        <source>There is no page for your duties here.</source>
        <translation>Бул милдеттер үчүн бул жерде бет жок.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>About the program</source>
        <translation>Программа жөнүндө</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Жеткиликтүүлүк</translation>
    </message>
    <message>
        <source>Alt+1–{count} another tab · Ctrl+F find a rule of the school</source>
        <translation>Alt+1–{count} башка өтмөк · Ctrl+F мектептин эрежесин табуу</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакциялар</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Эрежени табуу</translation>
    </message>
    <message>
        <source>Find a rule of the school</source>
        <translation>Мектептин эрежесин табуу</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Жаңы редакция</translation>
    </message>
    <message>
        <source>Next edition of the regulation</source>
        <translation>Регламенттин жаңы редакциясы</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>State of this computer</source>
        <translation>Бул компьютердин абалы</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Көрүнүш</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Артк&amp;а</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Ар&amp;ы</translation>
    </message>
    <message>
        <source>Class journal: first run</source>
        <translation>Класстык журнал: биринчи иштетүү</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Журнал түзүү</translation>
    </message>
    <message>
        <source>Print or save the sheet first: it is never shown again.</source>
        <translation>Адегенде баракты басыңыз же сактаңыз: ал мындан ары көрсөтүлбөйт.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Кирүү</translation>
    </message>
    <message>
        <source>The journal is not made yet. Leave the first run?</source>
        <translation>Журнал түзүлө элек. Биринчи иштетүүдөн чыгасызбы?</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Class and subject</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Окуу мезгили</translation>
    </message>
    <message>
        <source>{group} · all subjects</source>
        <translation>{group} · бардык предметтер</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Both copies are &amp;sealed</source>
        <translation>Эки конверт тең &amp;жабыштырылды</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Жаңы калыбына келтирүү барагы</translation>
    </message>
    <message>
        <source>Print it twice and seal both copies. Then type the group asked for.</source>
        <translation>Эки жолу басып, эки баракты тең жабыштырыңыз. Андан кийин аталган топту киргизиңиз.</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>There are no lessons to print sheets for</source>
        <translation>Барак басыла турган сабактар жок</translation>
    </message>
</context>
<context>
    <name>SheetSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>%n барак басылды</numerusform>
            <numerusform>%n барак басылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>%n барак сакталды</numerusform>
            <numerusform>%n барак сакталды</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson sheets</source>
        <translation>Сабак барактары</translation>
    </message>
    <message>
        <source>No printer is known to the system. Save the sheets as PDF (Ctrl+S).</source>
        <translation>Системада принтер табылган жок. Барактарды PDF түрүндө сактаңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Барактарды сактоо</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Check that it is on, or save them as PDF (Ctrl+S).</source>
        <translation>Принтер барактарды кабыл алган жок. Күйүк экенин текшериңиз же аларды PDF түрүндө сактаңыз (Ctrl+S).</translation>
    </message>
    <message>
        <source>lesson sheets.pdf</source>
        <translation>сабак барактары.pdf</translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Cancel</source>
        <translation>Артка</translation>
    </message>
    <message>
        <source>From sheet</source>
        <translation>Башкы барак</translation>
    </message>
    <message>
        <source>Print these sheets</source>
        <translation>Бул барактарды басуу</translation>
    </message>
    <message>
        <source>Sheets from</source>
        <translation>Барактар, башы</translation>
    </message>
    <message>
        <source>To sheet</source>
        <translation>Аяккы барак</translation>
    </message>
    <message>
        <source>to</source>
        <translation>аягы</translation>
    </message>
</context>
<context>
    <name>ShortageDialog</name>
    <message>
        <source>Back to the table</source>
        <translation>Таблицага</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Days to the end of the period: {days}</source>
        <translation>Мезгилдин аягына калган күн: {days}</translation>
    </message>
    <message>
        <source>Everybody has the marks that are needed</source>
        <translation>Баарына баа жетиштүү</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Баа</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation>Жетишпейт</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Who needs more marks</source>
        <translation>Кимге баа жетишпейт</translation>
    </message>
</context>
<context>
    <name>SickDaysDialog</name>
    <message>
        <source>Assignments for days of illness</source>
        <translation>Ооруган мезгилге тапшырмалар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Print and write into the log</source>
        <translation>Басып чыгарып, журналга жазуу</translation>
    </message>
    <message>
        <source>The days are typed as 24.11.2026, the last not before the first</source>
        <translation>Күндөр 24.11.2026 деп киргизилет, акыркысы биринчисинен эрте болбойт</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аягы</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Sections</source>
        <translation>Бөлүмдөр</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message numerus="yes">
        <source>%n slip(s) sent to the printer</source>
        <translation>
            <numerusform>%n баракча принтерге жөнөтүлдү</numerusform>
            <numerusform>%n баракча принтерге жөнөтүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Жабуу</translation>
    </message>
    <message>
        <source>&amp;Print the slips</source>
        <translation>Баракчаларды &amp;басуу</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коддор</translation>
    </message>
    <message>
        <source>Codes for the first log-in</source>
        <translation>Биринчи кирүү үчүн коддор</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Кирүү аты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилиясы, аты, атасынын аты</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Бир жолку код</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басуу</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Баракчалар</translation>
    </message>
    <message>
        <source>The codes are shown this once and stored nowhere. Give each slip to its owner only; with it they set a password of their own. A lost code is replaced by a new one.</source>
        <translation>Коддор азыр гана көрсөтүлөт жана эч жерде сакталбайт. Ар бир баракчаны ээсине гана бериңиз; аны менен адам өз сырсөзүн коёт. Жоголгон код жаңысына алмаштырылат.</translation>
    </message>
    <message>
        <source>The printer did not take the slips. Check that it is on.</source>
        <translation>Принтер баракчаларды кабыл алган жок. Ал күйгүзүлгөнбү, текшериңиз.</translation>
    </message>
    <message>
        <source>This system cannot print from here. Copy the codes by hand.</source>
        <translation>Бул компьютерден басууга болбойт. Коддорду колуңуз менен көчүрүп алыңыз.</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Day on the paper</source>
        <translation>Кагаздагы күн</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Кайдан алынды</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Маалыматтар кайдан</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>&amp;Last gaps</source>
        <translation>&amp;Акыркы бош жерлер</translation>
    </message>
    <message>
        <source>A day or a week</source>
        <translation>Күн же апта</translation>
    </message>
    <message>
        <source>After: Alt+PgDn</source>
        <translation>Кийин: Alt+PgDn</translation>
    </message>
    <message>
        <source>Before: Alt+PgUp</source>
        <translation>Мурун: Alt+PgUp</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Күндү календардан тандоо</translation>
    </message>
    <message>
        <source>Go to the last day with a lesson that is not complete</source>
        <translation>Толтурулбаган сабагы бар акыркы күнгө</translation>
    </message>
    <message>
        <source>Sheet &amp;number</source>
        <translation>Барактын &amp;№</translation>
    </message>
    <message>
        <source>Sheet number: nine digits</source>
        <translation>Барактын номери: тогуз цифра</translation>
    </message>
    <message>
        <source>day</source>
        <translation>күн</translation>
    </message>
    <message>
        <source>not complete: {waiting} of {total}</source>
        <translation>толтурулган эмес: {total} ичинен {waiting}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>апта</translation>
    </message>
</context>
<context>
    <name>StaffMoveForm</name>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Кызматкер</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Атасынын аты</translation>
    </message>
    <message>
        <source>Post, reason</source>
        <translation>Кызматы, себеби</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилиясы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>жаңы кызматкер</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Кызматкер</translation>
    </message>
    <message>
        <source>Movement of the staff</source>
        <translation>Кызматкерлердин кыймылы</translation>
    </message>
    <message>
        <source>Name the person, the day as 24.11.2026 and the number of the order first</source>
        <translation>Адегенде кызматкерди, күндү мындай: 24.11.2026, жана буйруктун номерин көрсөтүңүз</translation>
    </message>
    <message>
        <source>Nobody of the staff came or left yet</source>
        <translation>Кызматкерлерден азырынча эч ким келген да, кеткен да жок</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Post, reason</source>
        <translation>Кызматы, себеби</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Ким жазды</translation>
    </message>
    <message>
        <source>Recorded; the administrator is told</source>
        <translation>Жазылды; администраторго кат жөнөтүлдү</translation>
    </message>
    <message>
        <source>The movement is taken back; Ctrl+Z records it again</source>
        <translation>Кыймыл кайра алынды; Ctrl+Z аны кайра жазат</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Эмне болду</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n entry(ies) wait for the main workstation</source>
        <translation>
            <numerusform>%n жазуу башкы точкага которууну күтүүдө</numerusform>
            <numerusform>%n жазуу башкы точкага которууну күтүүдө</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait for the other workstations</source>
        <translation>
            <numerusform>%n жазуу башка точкаларга которууну күтүүдө</numerusform>
            <numerusform>%n жазуу башка точкаларга которууну күтүүдө</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сакталды {time}</translation>
    </message>
    <message numerus="yes">
        <source>archive %n day(s) old</source>
        <translation>
            <numerusform>архивге %n күн</numerusform>
            <numerusform>архивге %n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>archive of today</source>
        <translation>архив бүгүнкү</translation>
    </message>
    <message>
        <source>no archive yet</source>
        <translation>архив азырынча жок</translation>
    </message>
</context>
<context>
    <name>StudentFinder</name>
    <message>
        <source>Surname…</source>
        <translation>Фамилия…</translation>
    </message>
    <message>
        <source>Whose paper?</source>
        <translation>Бул кимдин иши?</translation>
    </message>
</context>
<context>
    <name>StudentMessages</name>
    <message>
        <source>Choose a student first</source>
        <translation>Адегенде окуучуну тандаңыз</translation>
    </message>
    <message>
        <source>Messages about the student…</source>
        <translation>Окуучу жөнүндө билдирүүлөр…</translation>
    </message>
    <message>
        <source>The message is kept; the next diary prints it</source>
        <translation>Билдирүү жазылды; ал кийинки басылма күндөлүктө болот</translation>
    </message>
    <message>
        <source>The message is taken back; that it was written stays in the list</source>
        <translation>Билдирүү кайра алынды; анын жазылганы тизмеде калат</translation>
    </message>
</context>
<context>
    <name>StudentMessagesDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрү</translation>
    </message>
    <message>
        <source>(taken back) {text}</source>
        <translation>(кайра алынды) {text}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>In the diary: {kind}: {text} ({author})</source>
        <translation>Күндөлүктө: {kind}: {text} ({author})</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Билдирүүнү жазуу</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Билдирүүлөр</translation>
    </message>
    <message>
        <source>Messages about the student</source>
        <translation>Окуучу жөнүндө билдирүүлөр</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Тандалганын кайра алуу</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Билдирүүнүн тексти</translation>
    </message>
</context>
<context>
    <name>SubgroupDialog</name>
    <message>
        <source>From</source>
        <translation>Качантан</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Сунуш кылуу</translation>
    </message>
    <message>
        <source>Propose another subgroup</source>
        <translation>Башка топчону сунуш кылуу</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Топчо</translation>
    </message>
    <message>
        <source>The day is typed as 24.11.2026</source>
        <translation>Күн мындай жазылат: 24.11.2026</translation>
    </message>
</context>
<context>
    <name>SubgroupRequests</name>
    <message>
        <source>Choose a student first</source>
        <translation>Адегенде окуучуну тандаңыз</translation>
    </message>
    <message>
        <source>Propose another subgroup…</source>
        <translation>Башка топчону сунуш кылуу…</translation>
    </message>
    <message>
        <source>Proposed to those who enter subgroups</source>
        <translation>Топчолорду киргизгенге сунушталды</translation>
    </message>
    <message>
        <source>The subject has no other subgroup in this class</source>
        <translation>Бул класста предметтин башка топчосу жок</translation>
    </message>
</context>
<context>
    <name>SubgroupsPage</name>
    <message>
        <source>&amp;Store the list</source>
        <translation>Тизмени &amp;жазуу</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>F2 another subgroup · Ctrl+S store the list · Ctrl+Z take back</source>
        <translation>F2 башка топчо · Ctrl+S тизмени жазуу · Ctrl+Z кайтаруу</translation>
    </message>
    <message>
        <source>No subject of this class is taught in subgroups</source>
        <translation>Бул класста топчолорго бөлүнгөн предмет жок</translation>
    </message>
    <message>
        <source>Store the list</source>
        <translation>Тизмени жазуу</translation>
    </message>
    <message>
        <source>Stored, changes: {count}</source>
        <translation>Жазылды, өзгөртүү: {count}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Students and their subgroups</source>
        <translation>Окуучулар жана алардын топчолору</translation>
    </message>
    <message>
        <source>Subgroups from {day} on, by the list of the homeroom teacher</source>
        <translation>{day} баштап топчолор, класс жетекчинин тизмеси боюнча</translation>
    </message>
    <message>
        <source>There is no class whose subgroups you form</source>
        <translation>Сиз топчолорун түзө турган класс жок</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>эч биринде</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>&amp;All lessons of {keeper} in these days</source>
        <translation>Бул күндөрдөгү &amp;бардык сабактар, мугалим: {keeper}</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Б&amp;ашы</translation>
    </message>
    <message>
        <source>&amp;This lesson only</source>
        <translation>&amp;Ушул сабак гана</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Башы</translation>
    </message>
    <message>
        <source>Name the substitute</source>
        <translation>Алмаштыруу дайындоо</translation>
    </message>
    <message>
        <source>Sub&amp;stitute</source>
        <translation>Ким а&amp;лмаштырат</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Ким алмаштырат</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>А&amp;ягы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Аягы</translation>
    </message>
</context>
<context>
    <name>TabRun</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Токтотуу</translation>
    </message>
</context>
<context>
    <name>TabbedScreen</name>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
</context>
<context>
    <name>TextDoubts</name>
    <message>
        <source>Check the language: {words}</source>
        <translation>Тилин текшериңиз: {words}</translation>
    </message>
    <message>
        <source>Check the spelling: {words}</source>
        <translation>Жазылышын текшериңиз: {words}</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}</source>
        <translation>{number}-бет</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>&amp;Make the lessons of the period</source>
        <translation>Мезгилдин сабактарын &amp;түзүү</translation>
    </message>
    <message>
        <source>&amp;Take a timetable…</source>
        <translation>Расписаниени &amp;алуу…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Күчүндө</translation>
    </message>
    <message>
        <source>How the timetable is shown</source>
        <translation>Расписание кандай көрсөтүлөт</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабактар</translation>
    </message>
    <message>
        <source>Lessons of the periods</source>
        <translation>Мезгилдердин сабактары</translation>
    </message>
    <message>
        <source>Lessons put into the calendar: {count}</source>
        <translation>Календарга киргизилген сабак: {count}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Мезгил</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>The timetable holds from {day} on</source>
        <translation>Расписание {day} баштап күчүндө</translation>
    </message>
    <message>
        <source>The timetable placed by FET</source>
        <translation>FET түзгөн расписание</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Жума</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Жума күнү</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>Жуманын сабактары</translation>
    </message>
    <message>
        <source>Whose timetable</source>
        <translation>Кимдин расписаниеси</translation>
    </message>
    <message>
        <source>↑↓ lesson · Ctrl+Z take the timetable back · F5 read again</source>
        <translation>↑↓ сабак · Ctrl+Z мурунку расписаниени кайтаруу · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>○ lessons to be made: {count}</source>
        <translation>○ түзүлө турган сабак: {count}</translation>
    </message>
    <message>
        <source>✓ all lessons are in the calendar</source>
        <translation>✓ бардык сабактар календарда</translation>
    </message>
    <message>
        <source>✕ the period runs, lessons missing: {count}</source>
        <translation>✕ мезгил жүрүп жатат, жетишпеген сабак: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the journal behind you: F12 or Ctrl+L</source>
        <translation>Журналды жаап кетүү: F12 же Ctrl+L</translation>
    </message>
    <message>
        <source>Leave F12</source>
        <translation>Чыгуу F12</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu: Alt or F10</source>
        <translation>Меню: Alt же F10</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>ОКУУ МЕКТЕБИ</translation>
    </message>
</context>
<context>
    <name>TopicRivals</name>
    <message>
        <source>Both texts after an exchange</source>
        <translation>Алмашуудан кийинки эки текст</translation>
    </message>
    <message>
        <source>Only one text was written here</source>
        <translation>Бул жерде бир гана текст жазылган</translation>
    </message>
    <message>
        <source>Settled: the text taken stands now, both stay in the history</source>
        <translation>Чечилди: эми тандалган текст турат, экөө тең тарыхта калды</translation>
    </message>
</context>
<context>
    <name>TopicsDestination</name>
    <message>
        <source>Compress the rest of the plan</source>
        <translation>Пландын калганын кысуу</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Калганын бир сабак эрте жылдыруу</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Калганын бир сабак кеч жылдыруу</translation>
    </message>
    <message>
        <source>New topic in the plan</source>
        <translation>Пландагы жаңы тема</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Бетти жаңыртуу</translation>
    </message>
    <message>
        <source>Redo the text</source>
        <translation>Текстти кайтаруу</translation>
    </message>
    <message>
        <source>Same homework in the parallel classes</source>
        <translation>Ошол эле тапшырма параллель класстарга</translation>
    </message>
    <message>
        <source>There is no course to open: none is set up for you.</source>
        <translation>Ача турган нерсе жок: сиз үчүн предметтер киргизиле элек.</translation>
    </message>
    <message>
        <source>Two topics in one lesson</source>
        <translation>Бир сабакта эки тема</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тапшырманын түрү</translation>
    </message>
    <message>
        <source>Undo the last text</source>
        <translation>Акыркы текстти артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Class and subject</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Кайталанды: {entry}</translation>
    </message>
    <message>
        <source>Enter: topic into the lesson · Ctrl+Enter: and next · Ctrl+J two topics · F3, F4, F6 edit · Ins new · Ctrl+D parallel classes · Ctrl+↓↑ shift · Ctrl+Z undo</source>
        <translation>Enter: тема сабакка · Ctrl+Enter: жана ары · Ctrl+J эки тема · F3, F4, F6 оңдоо · Ins жаңы · Ctrl+D параллель класстарга · Ctrl+↓↑ жылдыруу · Ctrl+Z артка</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Үй тапшырма</translation>
    </message>
    <message>
        <source>Lessons with topics and homework</source>
        <translation>Темалары жана тапшырмалары бар сабактар</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Калганын бир сабак эрте жылдыруу</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Калганын бир сабак кеч жылдыруу</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Жаңы тема</translation>
    </message>
    <message>
        <source>No lesson of a parallel class waits for a homework</source>
        <translation>Параллель класстардын бир да сабагы тапшырманы күтпөйт</translation>
    </message>
    <message>
        <source>Nothing can be written into this lesson</source>
        <translation>Бул сабакка жазууга болбойт</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Same homework in the parallel classes</source>
        <translation>Ошол эле тапшырма параллель класстарга</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Кайтарылды: {entry}</translation>
    </message>
    <message>
        <source>The homework was given to {classes}</source>
        <translation>Тапшырма берилди: {classes}</translation>
    </message>
    <message>
        <source>The lesson has no homework yet that could be given on</source>
        <translation>Сабакта берүүгө боло турган тапшырма азырынча жок</translation>
    </message>
    <message>
        <source>There is no topic after this one to be joined</source>
        <translation>Бул темадан кийин бириктире турган башка тема жок</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Two topics in one lesson</source>
        <translation>Бир сабакта эки тема</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тапшырманын түрү</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>homework for {classes}</source>
        <translation>тапшырма: {classes}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation>план боюнча {planned} · берилди {given} · артта {behind}</translation>
    </message>
</context>
<context>
    <name>UndoablePage</name>
    <message>
        <source>Back to the list</source>
        <translation>Тизмеге</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Бул жерде кайтара турган нерсе жок</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Артка кайтарылды</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>&amp;Code from paper</source>
        <translation>&amp;Кагаздагы код</translation>
    </message>
    <message>
        <source>Act of &amp;verification…</source>
        <translation>Текшерүү &amp;актысы…</translation>
    </message>
    <message>
        <source>Act of verification</source>
        <translation>Текшерүү актысы</translation>
    </message>
    <message>
        <source>Class {class_code}, {year}, week {week}, No. {number}, written {moment}, {size}</source>
        <translation>{class_code} классы, {year}, {week} апта, № {number}, {moment} жазылган, {size}</translation>
    </message>
    <message>
        <source>Code from paper</source>
        <translation>Кагаздагы код</translation>
    </message>
    <message>
        <source>Fingerprint of the archive {manifest}</source>
        <translation>Архивдин изи {manifest}</translation>
    </message>
    <message>
        <source>Fingerprint of the school {root}</source>
        <translation>Мектептин изи {root}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгээли</translation>
    </message>
    <message>
        <source>Levels of the check</source>
        <translation>Текшерүүнүн деңгээлдери</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Жыйынтыгы</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>{name} файлын текшерүү</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Эмне текшерилди</translation>
    </message>
    <message>
        <source>not the archive of this paper</source>
        <translation>кагаздагы архив эмес</translation>
    </message>
    <message>
        <source>the fingerprint printed on the act or on the sheets</source>
        <translation>актыда же барактарда басылган из</translation>
    </message>
    <message>
        <source>the same as on paper</source>
        <translation>кагаздагынын өзү</translation>
    </message>
</context>
<context>
    <name>ViewPage</name>
    <message>
        <source>After an entry the cursor goes</source>
        <translation>Жазуудан кийин курсор барат</translation>
    </message>
    <message>
        <source>Rows of the journal</source>
        <translation>Журналдын саптары</translation>
    </message>
    <message>
        <source>Show keys at the foot of the window and in an empty lesson</source>
        <translation>Баскычтарды терезенин ылдыйында жана бош сабакта көрсөтүү</translation>
    </message>
    <message>
        <source>Show mean, number of marks and absences beside the journal</source>
        <translation>Журналдын жанында орточо балл, баа саны жана калтырууларды көрсөтүү</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Тамгалардын өлчөмү</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>VolumeOutlet</name>
    <message>
        <source>First show a volume: choose a class and press Enter</source>
        <translation>Адегенде томду көрсөтүңүз: классты тандап, Enter басыңыз</translation>
    </message>
    <message>
        <source>Journal {title}, {period}</source>
        <translation>Журнал {title}, {period}</translation>
    </message>
    <message>
        <source>Save the volume</source>
        <translation>Томду сактоо</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сакталды: {name}</translation>
    </message>
    <message>
        <source>{saved}. Print it in the program that opens: actual size, both sides, long edge.</source>
        <translation>{saved}. Аны ачылган программада басыңыз: чыныгы өлчөмү, эки беттүү, узун чети боюнча.</translation>
    </message>
</context>
<context>
    <name>VolumePage</name>
    <message numerus="yes">
        <source>%n sheet(s) are thick to sew: a smaller limit in the print settings makes parts of the volume</source>
        <translation>
            <numerusform>%n барак тигүү кыйын: жөндөөлөрдө азыраак барак коюлса, том бөлүнөт</numerusform>
            <numerusform>%n барак тигүү кыйын: жөндөөлөрдө азыраак барак коюлса, том бөлүнөт</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class and a grading period, then press Enter</source>
        <translation>Классты жана мезгилди тандап, Enter басыңыз</translation>
    </message>
    <message>
        <source>DRAFT: the class has no archive after the period was closed. Write the archive first.</source>
        <translation>ДОЛБООР: мезгил жабылгандан кийин бул класстын архиви жок. Адегенде архивди жазыңыз.</translation>
    </message>
    <message>
        <source>DRAFT: the period is not closed for this class yet.</source>
        <translation>ДОЛБООР: бул класс үчүн мезгил жабыла элек.</translation>
    </message>
    <message>
        <source>Part of the volume</source>
        <translation>Томдун бөлүгү</translation>
    </message>
    <message>
        <source>Stopped: no volume was made</source>
        <translation>Токтотулду: том жасалган жок</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>Бул окуу жылында класстар азырынча жок</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>volume {part} of {parts}</source>
        <translation>{parts} томдун {part}</translation>
    </message>
    <message>
        <source>↑↓ class · Enter show · Space tick · PgUp PgDn page · Ctrl+G number · Ctrl+F find · Ctrl+2 facing · Ctrl+S PDF · Ctrl+P print</source>
        <translation>↑↓ класс · Enter көрсөтүү · боштук белгилөө · PgUp PgDn бет · Ctrl+G номер · Ctrl+F табуу · Ctrl+2 жайылма · Ctrl+S PDF · Ctrl+P басуу</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Азыр эмес</translation>
    </message>
    <message>
        <source>Password of the person</source>
        <translation>Сырсөз</translation>
    </message>
    <message>
        <source>Password of {person}</source>
        <translation>Сырсөз: {person}</translation>
    </message>
    <message>
        <source>The password does not match. Nothing was done. Check the keyboard layout and Caps Lock.</source>
        <translation>Сырсөз туура келген жок. Эч нерсе жасалган жок. Клавиатура тилин жана Caps Lock&apos;ту текшериңиз.</translation>
    </message>
    <message>
        <source>There is nobody with this duty. Appoint somebody first.</source>
        <translation>Мындай милдеттүү адам жок. Адегенде дайындаңыз.</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>Ким ырастайт</translation>
    </message>
</context>
<context>
    <name>WeekChooser</name>
    <message>
        <source>How the timetable is shown</source>
        <translation>Расписание кандай көрсөтүлөт</translation>
    </message>
    <message>
        <source>The timetable of which day, and from which day a change holds</source>
        <translation>Расписание кайсы күнгө көрсөтүлөт жана өзгөртүү кайсы күндөн күчүндө</translation>
    </message>
    <message>
        <source>Whose timetable</source>
        <translation>Кимдин расписаниеси</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>класстар боюнча</translation>
    </message>
    <message>
        <source>by room</source>
        <translation>кабинеттер боюнча</translation>
    </message>
    <message>
        <source>by teacher</source>
        <translation>мугалимдер боюнча</translation>
    </message>
</context>
<context>
    <name>WeekEntry</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n окуучу</numerusform>
            <numerusform>%n окуучу</numerusform>
        </translation>
    </message>
    <message>
        <source>Lateness belongs to one lesson: Enter opens the lessons of the day</source>
        <translation>Кечигүү бир сабакка тиешелүү: Enter күндүн сабактарын ачат</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation>Бул жерде эч нерсени өзгөртүүгө болбойт: күн жабык же бул сиздин класс эмес</translation>
    </message>
    <message>
        <source>There is no reason to take back here; Enter opens the lessons of the day</source>
        <translation>Бул жерде алып салууга боло турган себеп жок; Enter күндүн сабактарын ачат</translation>
    </message>
    <message>
        <source>{name}: reason {letter} taken back</source>
        <translation>{name}: {letter} себеби алынды</translation>
    </message>
    <message>
        <source>{typed} — no reason; allowed: {allowed}</source>
        <translation>{typed} — себеп эмес; болот: {allowed}</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>+ comes</source>
        <translation>+ кошулат</translation>
    </message>
    <message>
        <source>Another teacher keeps this page from then on: {course}</source>
        <translation>Ушул күндөн баштап бетти башка мугалим жүргүзөт: {course}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Дал келүү</translation>
    </message>
    <message>
        <source>From {day} on the timetable changes.</source>
        <translation>{day} баштап расписание өзгөрөт.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Жүктөм</translation>
    </message>
    <message>
        <source>One class at two lessons: {one} and {other}</source>
        <translation>Класстын бир убакта эки сабагы: {one} жана {other}</translation>
    </message>
    <message>
        <source>One teacher in two places: {one} and {other}</source>
        <translation>Мугалим бир убакта эки жерде: {one} жана {other}</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>Журналда калат</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>Two lessons in one room: {one} and {other}</source>
        <translation>Кабинетте бир убакта эки сабак: {one} жана {other}</translation>
    </message>
    <message>
        <source>You keep this page from then on: {course}</source>
        <translation>Ушул күндөн баштап бетти сиз жүргүзөсүз: {course}</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>жуп жумалар</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ар жума</translation>
    </message>
    <message>
        <source>lesson {bell}</source>
        <translation>{bell}-сабак</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>сабак жок</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>так жумалар</translation>
    </message>
    <message>
        <source>{course}, {day}, lesson {bell}: a substitution or something else was arranged for it</source>
        <translation>{course}, {day}, {bell}-сабак: ага алмаштыруу же башка нерсе дайындалган</translation>
    </message>
    <message>
        <source>{course}, {day}, lesson {bell}: it was written in</source>
        <translation>{course}, {day}, {bell}-сабак: анда жазуулар бар</translation>
    </message>
    <message>
        <source>{course}: untouched lessons leave: {gone}, come: {come} ({first} – {last})</source>
        <translation>{course}: толтурула элек сабактардан кетет {gone}, кошулат {come} ({first} – {last})</translation>
    </message>
    <message>
        <source>{course}: {name} instead of {before}, all lessons of the page</source>
        <translation>{course}: {before} ордуна {name}, беттин бардык сабактары</translation>
    </message>
    <message>
        <source>{course}: {weekly} a week in the timetable, {load} by the load</source>
        <translation>{course}: расписаниеде жумасына {weekly} сабак, жүктөм боюнча {load}</translation>
    </message>
    <message>
        <source>{day}, lesson {bell}</source>
        <translation>{day}, {bell}-сабак</translation>
    </message>
    <message>
        <source>{lesson}, until {day}</source>
        <translation>{lesson}, {day} чейин</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− кетет</translation>
    </message>
</context>
<context>
    <name>WeekGridPage</name>
    <message>
        <source>&amp;Look and store…</source>
        <translation>К&amp;арап чыгып жазуу…</translation>
    </message>
    <message>
        <source>&amp;Put a lesson in…</source>
        <translation>Сабак &amp;коюу…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Таштоо</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Сабакты өзгөртүү</translation>
    </message>
    <message>
        <source>Ctrl+V moves here: {lesson}</source>
        <translation>Ctrl+V бул жерге жылдырат: {lesson}</translation>
    </message>
    <message>
        <source>Cut the lesson</source>
        <translation>Сабакты жылдыруу үчүн алуу</translation>
    </message>
    <message>
        <source>Ins put in · Enter change · Del take out · Ctrl+X, Ctrl+V move · Ctrl+S look and store · Ctrl+Z take back</source>
        <translation>Ins сабак коюу · Enter өзгөртүү · Del алып салуу · Ctrl+X, Ctrl+V жылдыруу · Ctrl+S карап чыгып жазуу · Ctrl+Z кайтаруу</translation>
    </message>
    <message>
        <source>Look and store</source>
        <translation>Карап чыгып жазуу</translation>
    </message>
    <message>
        <source>Move the lesson here</source>
        <translation>Сабакты бул жерге жылдыруу</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Азырынча эч нерсе өзгөргөн жок</translation>
    </message>
    <message>
        <source>On this day other lessons stand in the timetable: what was typed is gone</source>
        <translation>Бул күнү расписаниеде башка сабактар: терилгени алынды</translation>
    </message>
    <message>
        <source>Put a lesson in</source>
        <translation>Сабак коюу</translation>
    </message>
    <message>
        <source>Take the lesson out</source>
        <translation>Сабакты алып салуу</translation>
    </message>
    <message>
        <source>The timetable holds from {day} on · notes sent: {count}</source>
        <translation>Расписание {day} баштап күчүндө · жөнөтүлгөн кат: {count}</translation>
    </message>
    <message>
        <source>The timetable of {day}</source>
        <translation>{day} күнүнүн расписаниеси</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Жума</translation>
    </message>
    <message>
        <source>There is no school year yet: open one first</source>
        <translation>Окуу жылы азырынча жок: адегенде аны ачыңыз</translation>
    </message>
    <message>
        <source>Typed and not stored yet: {count} · they hold from {day} on</source>
        <translation>Терилген, бирок жазыла элек өзгөртүү: {count} · {day} баштап күчүнө кирет</translation>
    </message>
    <message>
        <source>arrows a lesson of the week · F5 read again</source>
        <translation>жебелер — жуманын сабагы · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>⚠ clashes in the school: {count}</source>
        <translation>⚠ мектепте дал келүүлөр: {count}</translation>
    </message>
</context>
<context>
    <name>WeekHeading</name>
    <message>
        <source>Back to this week</source>
        <translation>Учурдагы аптага</translation>
    </message>
    <message>
        <source>Checked: {day}, {author}</source>
        <translation>Текшерилди: {day}, {author}</translation>
    </message>
    <message>
        <source>Every absence is explained</source>
        <translation>Бардык калтыруулар түшүндүрүлгөн</translation>
    </message>
    <message>
        <source>Not explained: {count}</source>
        <translation>Түшүндүрүлгөн эмес: {count}</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Апта текшерилди</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ушул апта</translation>
    </message>
    <message>
        <source>Week after: Alt+→</source>
        <translation>Кийинки апта: Alt+→</translation>
    </message>
    <message>
        <source>Week before: Alt+←</source>
        <translation>Өткөн апта: Alt+←</translation>
    </message>
</context>
<context>
    <name>WeekLessonDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Күн</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Сабак</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Бет</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>К&amp;абинет</translation>
    </message>
    <message>
        <source>&amp;Teacher from the day on</source>
        <translation>&amp;Мугалим ушул күндөн</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Жумалар</translation>
    </message>
    <message>
        <source>A lesson of the week</source>
        <translation>Жуманын сабагы</translation>
    </message>
    <message>
        <source>Holds for all lessons of this page.</source>
        <translation>Бул беттин бардык сабактарына тиешелүү.</translation>
    </message>
    <message>
        <source>Put into the week</source>
        <translation>Жумага коюу</translation>
    </message>
    <message>
        <source>as it is: {names}</source>
        <translation>кандай болсо ошондой: {names}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>эч ким</translation>
    </message>
</context>
<context>
    <name>WeekLookDialog</name>
    <message>
        <source>&amp;Send a note to the teachers concerned</source>
        <translation>Бул мугалимдерге &amp;кат жөнөтүү</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөз менен</translation>
    </message>
    <message>
        <source>Store the change</source>
        <translation>Өзгөртүүнү жазуу</translation>
    </message>
    <message>
        <source>The timetable from {day} on</source>
        <translation>{day} баштап расписание</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>What anybody has entered in a lesson stays where it is. The change can be taken back.</source>
        <translation>Сабакка ким эмне жазса, ордунда калат. Өзгөртүүнү кайтарса болот.</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>Өзгөртүү эмне кылат</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message numerus="yes">
        <source>came late: %n</source>
        <translation>
            <numerusform>кечигүү: %n</numerusform>
            <numerusform>кечигүү: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: {lessons}</source>
        <translation>калтырган: {lessons}</translation>
    </message>
    <message>
        <source>no lesson missed</source>
        <translation>калтыруу жок</translation>
    </message>
    <message numerus="yes">
        <source>not explained: %n</source>
        <translation>
            <numerusform>түшүндүрүлгөн эмес: %n</numerusform>
            <numerusform>түшүндүрүлгөн эмес: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation>бул күнү класста эмес</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>Accepted by reasons given earlier: %n lesson(s)</source>
        <translation>
            <numerusform>Мурун берилген себептер боюнча кабыл алынды: %n сабак</numerusform>
            <numerusform>Мурун берилген себептер боюнча кабыл алынды: %n сабак</numerusform>
        </translation>
    </message>
    <message>
        <source>Document of the reason</source>
        <translation>Себептин документи</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Кайталанды: {entry}</translation>
    </message>
    <message>
        <source>No guardian on the card</source>
        <translation>Карточкада өкүлү жок</translation>
    </message>
    <message>
        <source>No lessons in the timetable in this week</source>
        <translation>Бул аптада расписаниеде сабак жок</translation>
    </message>
    <message>
        <source>Nobody is in the class yet</source>
        <translation>Класста окуучу жок</translation>
    </message>
    <message>
        <source>Note about the lesson</source>
        <translation>Сабак жөнүндө кат</translation>
    </message>
    <message>
        <source>NumLock is off, digits are not entered</source>
        <translation>NumLock өчүк, цифралар киргизилбейт</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Shift+arrows several days · Enter lessons · Del no reason · Ctrl+Enter week checked · F8 letter</source>
        <translation>Shift+жебелер бир нече күн · Enter сабактар · Del алуу · Ctrl+Enter апта текшерилди · F8 кат</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Кайтарылды: {entry}</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Апта текшерилди</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Кийинки апта</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Өткөн апта</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Кат жазуу</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Document of the reason</source>
        <translation>Себептин документи</translation>
    </message>
    <message>
        <source>Document: certificate, statement…</source>
        <translation>Документ: маалымкат, арыз…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабак</translation>
    </message>
    <message>
        <source>Lessons with gaps</source>
        <translation>Толтурулбаган сабактар</translation>
    </message>
    <message>
        <source>Lessons with gaps: {count}</source>
        <translation>Толтурулбаган сабактар: {count}</translation>
    </message>
    <message>
        <source>No lessons with gaps</source>
        <translation>Бардык сабактар толтурулган</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Мугалим</translation>
    </message>
    <message>
        <source>{lesson}: what is wrong; Enter tells the deputy head</source>
        <translation>{lesson}: эмне туура эмес; Enter окуу бөлүмүнүн башчысына билдирет</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of the class</source>
        <translation>Класстын аптасы</translation>
    </message>
</context>
<context>
    <name>WorkForm</name>
    <message>
        <source>Course</source>
        <translation>Класс жана предмет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Китепканада сактоо</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Иштин түрү</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллдын баары</translation>
    </message>
    <message>
        <source>Plan the work</source>
        <translation>Пландоо</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапшырмалар</translation>
    </message>
    <message>
        <source>Text of the paper, a task on each line</source>
        <translation>Барактын тексти, ар бир тапшырма жаңы саптан</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>WorkListPage</name>
    <message>
        <source>New work</source>
        <translation>Жаңы иш</translation>
    </message>
</context>
<context>
    <name>WorkPapers</name>
    <message>
        <source>Best {best}, worst {worst}; half of the points or more: {half}.</source>
        <translation>Эң мыкты {best}, эң начар {worst}; баллдын жарымынан кем эмес: {half}.</translation>
    </message>
    <message>
        <source>Class {class_title}, {subject}. {topic}. Written on {day}, most points: {maximum}.</source>
        <translation>{class_title} класс, {subject}. {topic}. Күнү: {day}, баллдын баары: {maximum}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллдар</translation>
    </message>
    <message>
        <source>Results of the work</source>
        <translation>Иштин жыйынтыктары</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Үлүшү</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Окуучу</translation>
    </message>
    <message>
        <source>Surname, given name: ______________________________ Points: ______</source>
        <translation>Фамилиясы, аты: ______________________________ Баллы: ______</translation>
    </message>
    <message>
        <source>Test paper</source>
        <translation>Текшерүү иши</translation>
    </message>
    <message>
        <source>Written by {written} of {expected}. Mean {mean} points, {share} % of the most.</source>
        <translation>Жазгандар: {expected} ичинен {written}. Орточо балл {mean}, бул эң көптүн {share} %.</translation>
    </message>
</context>
<context>
    <name>WorksScreen</name>
    <message>
        <source>Library</source>
        <translation>Китепкана</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Жаңы иш</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Пландалган</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллдар</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Иштин барагын басуу</translation>
    </message>
    <message>
        <source>Print the results</source>
        <translation>Жыйынтыктарды басуу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
</context>
<context>
    <name>WorkstationPage</name>
    <message>
        <source>&amp;Further workstation of a school</source>
        <translation>Мектептин &amp;дагы бир точкасы</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>Ка&amp;бинет</translation>
    </message>
    <message>
        <source>A school has one main workstation; further ones join it with a file on a flash drive.</source>
        <translation>Мектептин башкы точкасы бирөө; калгандары ага флешкадагы файл менен кошулат.</translation>
    </message>
    <message>
        <source>It is shown at the foot of every window.</source>
        <translation>Ал ар бир терезенин астында көрсөтүлөт.</translation>
    </message>
    <message>
        <source>M&amp;ain workstation of a school</source>
        <translation>Мектептин башкы &amp;точкасы</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Аталы&amp;шы</translation>
    </message>
    <message>
        <source>The computer needs a name.</source>
        <translation>Компьютерге ат бериңиз.</translation>
    </message>
    <message>
        <source>The journal of the school is made here and kept from here.</source>
        <translation>Мектептин журналы бул жерде түзүлүп, ушул жерден жүргүзүлөт.</translation>
    </message>
    <message>
        <source>The school has a journal already. The file for this computer is made on the main workstation: «Exchange», tab «Workstations», «Add a workstation».</source>
        <translation>Мектептин журналы бар. Бул компьютер үчүн файл башкы точкада жасалат: «Алмашуу», «Точкалар» бөлүмү, «Точка кошуу».</translation>
    </message>
    <message>
        <source>What is this computer?</source>
        <translation>Бул кандай компьютер?</translation>
    </message>
    <message>
        <source>Workstation 1</source>
        <translation>1-точка</translation>
    </message>
</context>
<context>
    <name>WorkstationsPage</name>
    <message>
        <source>&amp;Add a workstation…</source>
        <translation>Точка &amp;кошуу…</translation>
    </message>
    <message>
        <source>Add a workstation…</source>
        <translation>Точка кошуу…</translation>
    </message>
    <message>
        <source>It &amp;writes no more…</source>
        <translation>Мындан ары &amp;иштебейт…</translation>
    </message>
    <message>
        <source>Its last file</source>
        <translation>Акыркы файлы</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Акыркы маалымат</translation>
    </message>
    <message>
        <source>Leave it in the journal</source>
        <translation>Журналда калтыруу</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Точканы чыгаруу</translation>
    </message>
    <message>
        <source>The workstation writes no more</source>
        <translation>Точка мындан ары иштебейт</translation>
    </message>
    <message>
        <source>The workstation writes no more…</source>
        <translation>Точка мындан ары иштебейт…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бул эмне</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Workstation {number}</source>
        <translation>{number}-точка</translation>
    </message>
    <message>
        <source>Workstations are added and taken out by the journal administrator or the archive officer.</source>
        <translation>Точкаларды журналдын администратору же архивге жооптуу кошуп, чыгарат.</translation>
    </message>
    <message>
        <source>Workstations are added and taken out on the main workstation: {main}.</source>
        <translation>Точкалар башкы точкада кошулуп, чыгарылат: {main}.</translation>
    </message>
    <message>
        <source>Workstations of the school</source>
        <translation>Мектептин точкалары</translation>
    </message>
    <message>
        <source>further workstation</source>
        <translation>мектептин точкасы</translation>
    </message>
    <message>
        <source>main workstation</source>
        <translation>башкы точка</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>азырынча болгон эмес</translation>
    </message>
    <message>
        <source>writes no more</source>
        <translation>мындан ары иштебейт</translation>
    </message>
    <message>
        <source>{computer}: what came from it stays in the journal. What was written there and not carried over is lost, and nothing more is taken from it. This cannot be undone; the computer may join anew.</source>
        <translation>{computer}: андан келгени журналда калат. Ал жерде жазылып, которулбай калганы жоголот, андан ары эч нерсе алынбайт. Муну кайтарууга болбойт; компьютер кайрадан кошула алат.</translation>
    </message>
    <message>
        <source>{kind}, this computer</source>
        <translation>{kind}, ушул компьютер</translation>
    </message>
    <message>
        <source>{title} writes no more.</source>
        <translation>{title}: точка мындан ары иштебейт.</translation>
    </message>
    <message>
        <source>↑↓ workstation · Ins add one · Del it writes no more · F5 read again</source>
        <translation>↑↓ точка · Ins кошуу · Del мындан ары иштебейт · F5 жаңыртуу</translation>
    </message>
</context>
<context>
    <name>WriteNotices</name>
    <message>
        <source>Store again</source>
        <translation>Кайра сактоо</translation>
    </message>
    <message>
        <source>What was entered is kept on the screen and in memory.</source>
        <translation>Киргизилгендер экранда жана эсте калды.</translation>
    </message>
</context>
<context>
    <name>YearDestination</name>
    <message>
        <source>Class lists or the list of the staff have not come.</source>
        <translation>Класстардын тизмелери же мугалимдердин тизмеси келе элек.</translation>
    </message>
    <message>
        <source>Course plans that are not in the journal: {count}. The school year begins on {day}.</source>
        <translation>Журналда жок календардык-тематикалык пландар: {count}. Окуу жылы {day} күнү башталат.</translation>
    </message>
    <message>
        <source>Lessons of the grading period that are not in the calendar: {count}.</source>
        <translation>Окуу мезгилинин календарда жок сабактары: {count}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>The school year is over: open the next one.</source>
        <translation>Окуу жылы бүттү: кийинкисин ачыңыз.</translation>
    </message>
    <message>
        <source>The set-up of the journal is due on {day}.</source>
        <translation>Журналды киргизүү мөөнөтү — {day}.</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>&amp;Write the year</source>
        <translation>&amp;Жылды жазуу</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Архив үчүн папка</translation>
    </message>
    <message numerus="yes">
        <source>All %n class(es) and a copy of the whole base to {drive}</source>
        <translation>
            <numerusform>{drive} үчүн %n класс жана бүт базанын көчүрмөсү</numerusform>
            <numerusform>{drive} үчүн бардык %n класс жана бүт базанын көчүрмөсү</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive of the year</source>
        <translation>Жылдын архиви</translation>
    </message>
    <message numerus="yes">
        <source>At the end of the year every class and a copy of the whole base are written to %n flash drive(s). Put in several at once, or one after another. Keep them in different places.</source>
        <translation>
            <numerusform>Жылдын аягында ар бир класс жана бүт базанын көчүрмөсү %n флешкага жазылат. Бир нечесин дароо же бирден салыңыз. Аларды башка-башка жерде сактаңыз.</numerusform>
            <numerusform>Жылдын аягында ар бир класс жана бүт базанын көчүрмөсү %n флешкага жазылат. Бир нечесин дароо же бирден салыңыз. Аларды башка-башка жерде сактаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Ташыгыч</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Ырасталган</translation>
    </message>
    <message>
        <source>Copies for the other flash drives and of the whole base…</source>
        <translation>Башка флешкалар жана бүт база үчүн көчүрмөлөр…</translation>
    </message>
    <message>
        <source>Copies of the year</source>
        <translation>Жылдын көчүрмөлөрү</translation>
    </message>
    <message>
        <source>Ctrl+Z take back · F5 read again</source>
        <translation>Ctrl+Z кайтаруу · F5 жаңыртуу</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешкалар</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Улантуу</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Сакталат</translation>
    </message>
    <message>
        <source>Newest archive</source>
        <translation>Эң жаңы архив</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Жаңыртуу</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Флешкаларды кайра окуу</translation>
    </message>
    <message>
        <source>Stopped. The unfinished file is removed.</source>
        <translation>Токтотулду. Бүтпөгөн файл өчүрүлдү.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Кайтару&amp;у</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>Terms by: {order}</source>
        <translation>Мөөнөттөр: {order}</translation>
    </message>
    <message>
        <source>Terms of &amp;keeping</source>
        <translation>&amp;Сактоо мөөнөттөрү</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сактоо мөөнөттөрү</translation>
    </message>
    <message numerus="yes">
        <source>The year stands on {drives}: %n class(es), and a copy of the whole base. Eject the flash drives, put them in once more to confirm the archives, and keep them in different places.</source>
        <translation>
            <numerusform>Жыл {drives} ичине жазылды: %n класс жана бүт базанын көчүрмөсү. Флешкаларды чыгарып, архивдерди ырастоо үчүн дагы бир жолу салып, башка-башка жерде сактаңыз.</numerusform>
            <numerusform>Жыл {drives} ичине жазылды: %n класс жана бүт базанын көчүрмөсү. Флешкаларды чыгарып, архивдерди ырастоо үчүн дагы бир жолу салып, башка-башка жерде сактаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was finished before stays and is in the register.</source>
        <translation>Бүткөнү калат жана реестрде турат.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter write the year · F5 read again</source>
        <translation>↑↓ флешка · Enter жылды жазуу · F5 жаңыртуу</translation>
    </message>
</context>
</TS>
