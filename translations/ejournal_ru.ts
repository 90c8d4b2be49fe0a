<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Class journal</source>
        <translation>Классный журнал</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Папка журнала</translation>
    </message>
    <message>
        <source>Letters of the printed journal: PT Sans, SIL Open Font Licence.</source>
        <translation>Шрифт печатного журнала: PT Sans, лицензия SIL Open Font Licence.</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>The program needs no network and sends nothing anywhere.</source>
        <translation>Программе не нужна сеть, она никуда ничего не отправляет.</translation>
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
        <translation>Разрешить мигание курсора в тексте и бегущие полосы</translation>
    </message>
    <message>
        <source>On the keypad the decimal key is «н», the slash is «б»</source>
        <translation>На цифровой клавиатуре запятая — «н», косая черта — «б»</translation>
    </message>
    <message>
        <source>Say the next student to a screen reader</source>
        <translation>Называть следующего ученика программе экранного доступа</translation>
    </message>
</context>
<context>
    <name>AccountActs</name>
    <message>
        <source>Closing the account</source>
        <translation>Закрытие входа</translation>
    </message>
    <message>
        <source>Codes for the first log-in</source>
        <translation>Коды для первого входа</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>&amp;Look through all journals</source>
        <translation>&amp;Просмотреть все журналы</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Entry of the plan</source>
        <translation>Пункт плана</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Записать акт</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What the check came to, and until when to mend it</source>
        <translation>Чем закончилась проверка и до какого дня исправить</translation>
    </message>
</context>
<context>
    <name>ActionPanel</name>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>&amp;Password of {person}</source>
        <translation>&amp;Пароль: {person}</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Write the archive</source>
        <translation>&amp;Записать архив</translation>
    </message>
    <message>
        <source>Assi&amp;gn this flash drive…</source>
        <translation>&amp;Назначить эту флешку…</translation>
    </message>
    <message>
        <source>Confi&amp;rm and write</source>
        <translation>Под&amp;твердить и записать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Prepared: {ready} of {wanted}</source>
        <translation>Подготовлено: {ready} из {wanted}</translation>
    </message>
    <message>
        <source>Stopping: finished classes stay, the unfinished file is removed</source>
        <translation>Останавливаю: готовые классы остаются, недописанный файл удаляется</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
    <message>
        <source>Writing the archive</source>
        <translation>Запись архива</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
</context>
<context>
    <name>ActsPage</name>
    <message>
        <source>&amp;What was found</source>
        <translation>&amp;Что найдено</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Акт</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Duties and acts</source>
        <translation>Обязанности и акты</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Found, in order of all</source>
        <translation>Найдено: в порядке из всех</translation>
    </message>
    <message>
        <source>Look through all journals</source>
        <translation>Просмотреть все журналы</translation>
    </message>
    <message>
        <source>Looked through, nothing recorded yet</source>
        <translation>Просмотрено, пока ничего не записано</translation>
    </message>
    <message>
        <source>New act</source>
        <translation>Новый акт</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Record the act</source>
        <translation>Записать акт</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечаний</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take the act back</source>
        <translation>Отменить акт</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>The act is recorded, and everybody was told their part</source>
        <translation>Акт записан, каждый извещён о своей части</translation>
    </message>
    <message>
        <source>The act is taken back; Ctrl+Z makes it again</source>
        <translation>Акт отменён; Ctrl+Z составит его снова</translation>
    </message>
    <message>
        <source>There is no act in this row</source>
        <translation>В этой строке нет акта</translation>
    </message>
    <message>
        <source>There is no school year yet, or the regulation names no duty of control</source>
        <translation>Учебного года ещё нет, или положение не называет обязанностей контроля</translation>
    </message>
    <message>
        <source>Type the conclusion first</source>
        <translation>Сначала напишите вывод</translation>
    </message>
    <message>
        <source>Type the days first, for example 24.11.2026</source>
        <translation>Сначала введите дни, например 24.11.2026</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>not yet: {names}</source>
        <translation>ещё нет: {names}</translation>
    </message>
    <message>
        <source>{read} of {told} have read their part</source>
        <translation>Ознакомлены {read} из {told}</translation>
    </message>
    <message>
        <source>↑↓ period · Enter found · Ins act · Ctrl+J look · Ctrl+Enter record · Del take back · Ctrl+P print</source>
        <translation>↑↓ период · Enter найденное · Ins акт · Ctrl+J просмотр · Ctrl+Enter записать · Del отменить · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>AddLessonDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>A lesson beside the timetable</source>
        <translation>Урок вне расписания</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Добавить урок</translation>
    </message>
    <message>
        <source>Lesson &amp;number</source>
        <translation>&amp;Номер урока</translation>
    </message>
</context>
<context>
    <name>AdmitDialog</name>
    <message>
        <source>&amp;Add the workstation</source>
        <translation>&amp;Добавить точку</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>1. Install the program and start it, with the flash drive plugged in.</source>
        <translation>1. Установите программу и запустите её с вставленной флешкой.</translation>
    </message>
    <message>
        <source>2. Choose «Further workstation of a school» and this file.</source>
        <translation>2. Выберите «Ещё одна точка школы» и этот файл.</translation>
    </message>
    <message>
        <source>3. Sign in with your own log-in and password: the journal opens.</source>
        <translation>3. Введите свой логин и пароль: журнал откроется.</translation>
    </message>
    <message>
        <source>A folder for the file of the workstation</source>
        <translation>Папка для файла точки</translation>
    </message>
    <message>
        <source>A further workstation</source>
        <translation>Ещё одна точка</translation>
    </message>
    <message>
        <source>Fla&amp;sh drive for its file</source>
        <translation>&amp;Флешка для её файла</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>На&amp;звание</translation>
    </message>
    <message>
        <source>Name of the workstation</source>
        <translation>Название точки</translation>
    </message>
    <message>
        <source>On the new computer:</source>
        <translation>На новом компьютере:</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Stopped. No workstation was added.</source>
        <translation>Остановлено. Точка не добавлена.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <source>The file is good for one computer. Delete it when the workstation is set up.</source>
        <translation>Файл годится для одного компьютера. Удалите его, когда точка заработает.</translation>
    </message>
    <message>
        <source>The new computer joins with a file on a flash drive. It holds a sealed copy of the whole base, which only the journal administrator and the archive officer can open: carry it yourself.</source>
        <translation>Новый компьютер присоединяется файлом на флешке. В нём запечатанная копия всей базы, её откроют только администратор журнала и ответственный за архив. Отнесите флешку сами.</translation>
    </message>
    <message>
        <source>The workstation is added. Its file {name} is written and read back.</source>
        <translation>Точка добавлена. Её файл {name} записан и прочитан обратно.</translation>
    </message>
    <message>
        <source>The workstation needs a name.</source>
        <translation>У точки должно быть название.</translation>
    </message>
    <message>
        <source>Type your password: the file holds a copy of the whole base.</source>
        <translation>Введите свой пароль: в файле копия всей базы.</translation>
    </message>
    <message>
        <source>Writing the file of the workstation</source>
        <translation>Запись файла точки</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Ваш &amp;пароль</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ваш пароль</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Утвердить…</translation>
    </message>
    <message>
        <source>&amp;Order №</source>
        <translation>&amp;Приказ №</translation>
    </message>
    <message>
        <source>&amp;Protocol №</source>
        <translation>П&amp;ротокол №</translation>
    </message>
    <message>
        <source>&amp;dated</source>
        <translation>&amp;от</translation>
    </message>
    <message>
        <source>Confirm the edition</source>
        <translation>Утвердить редакцию</translation>
    </message>
    <message>
        <source>Confirm the new edition</source>
        <translation>Утвердить новую редакцию</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Date of the protocol</source>
        <translation>Дата протокола</translation>
    </message>
    <message>
        <source>Days are typed as 28.12.2026</source>
        <translation>Дни вводятся так: 28.12.2026</translation>
    </message>
    <message>
        <source>In force fro&amp;m</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Leave it a draft</source>
        <translation>Оставить проектом</translation>
    </message>
    <message>
        <source>Nothing that was done before that day is judged anew; the edition before ends with it.</source>
        <translation>Сделанное до этого дня заново не оценивается; прежняя редакция с этого дня утрачивает силу.</translation>
    </message>
    <message>
        <source>Number and date of the order and the day it comes into force are needed.</source>
        <translation>Нужны номер и дата приказа и день вступления в силу.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что меняется</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Введите свой пароль: для этого ПИН-кода недостаточно.</translation>
    </message>
    <message>
        <source>da&amp;ted</source>
        <translation>о&amp;т</translation>
    </message>
</context>
<context>
    <name>AfterRun</name>
    <message numerus="yes">
        <source>%n old archive(s) may go. The last four of every class stay, each was read in full.</source>
        <translation>
            <numerusform>Можно удалить %n старый архив. Последние четыре каждого класса остаются, каждый из них прочитан целиком.</numerusform>
            <numerusform>Можно удалить %n старых архива. Последние четыре каждого класса остаются, каждый из них прочитан целиком.</numerusform>
            <numerusform>Можно удалить %n старых архивов. Последние четыре каждого класса остаются, каждый из них прочитан целиком.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking which old archives may go…</source>
        <translation>Проверяется, какие старые архивы можно удалить…</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Извлечь</translation>
    </message>
    <message>
        <source>Make room…</source>
        <translation>Освободить место…</translation>
    </message>
    <message>
        <source>Nothing may go: the last four archives of every class stay.</source>
        <translation>Удалять нечего: последние четыре архива каждого класса остаются.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Удалить их</translation>
    </message>
    <message numerus="yes">
        <source>Removed from the flash drive: %n archive(s).</source>
        <translation>
            <numerusform>С флешки удалён %n архив.</numerusform>
            <numerusform>С флешки удалено %n архива.</numerusform>
            <numerusform>С флешки удалено %n архивов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped: nothing was removed from the flash drive.</source>
        <translation>Остановлено: с флешки ничего не удалено.</translation>
    </message>
    <message>
        <source>The archives that stay are read once more, then the old ones go…</source>
        <translation>Архивы, которые остаются, перечитываются ещё раз, затем старые удаляются…</translation>
    </message>
    <message>
        <source>The system keeps {drive}. Close the windows that show it, eject it in the file manager, and pull it out when the light has gone.</source>
        <translation>Система держит флешку {drive}. Закройте окна, где она открыта, извлеките её в проводнике и выньте, когда погаснет лампочка.</translation>
    </message>
    <message>
        <source>{drive} may be pulled out now. Put it in once more later: the week is confirmed by that.</source>
        <translation>Можно вынимать {drive}. Позже вставьте её ещё раз: этим неделя подтверждается.</translation>
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
        <translation>Все</translation>
    </message>
    <message>
        <source>Failed &amp;tries only</source>
        <translation>Только &amp;неудачные попытки</translation>
    </message>
    <message>
        <source>Log-ins of all</source>
        <translation>Журнал входов</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Whose log-ins</source>
        <translation>Чьи входы</translation>
    </message>
</context>
<context>
    <name>ArchiveHeading</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive on a flash drive</source>
        <translation>Архив на флешку</translation>
    </message>
    <message>
        <source>C&amp;heck a file…</source>
        <translation>П&amp;роверить файл…</translation>
    </message>
    <message>
        <source>Ctrl+O, or drag a file onto this page</source>
        <translation>Ctrl+O или перетащите файл на эту страницу</translation>
    </message>
    <message>
        <source>last archive {moment}, {age}</source>
        <translation>последний архив: {moment}, {age}</translation>
    </message>
    <message>
        <source>there is no archive yet</source>
        <translation>архива ещё нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>ArchiveHistory</name>
    <message>
        <source>&amp;Files of this run</source>
        <translation>Записано с&amp;ейчас</translation>
    </message>
    <message>
        <source>Archives of this &amp;year</source>
        <translation>Архивы этого &amp;года</translation>
    </message>
    <message>
        <source>Archives of this year</source>
        <translation>Архивы этого года</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
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
        <translation>Записано сейчас</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
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
        <translation>В этом году архивов ещё не было</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>ArchiveRestoreDialog</name>
    <message numerus="yes">
        <source>%n archive(s) are whole and bring nothing: the journal holds all of it.</source>
        <translation>
            <numerusform>%n архив цел и ничего не добавляет: всё это в журнале есть.</numerusform>
            <numerusform>%n архива целы и ничего не добавляют: всё это в журнале есть.</numerusform>
            <numerusform>%n архивов целы и ничего не добавляют: всё это в журнале есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) would come back in all.</source>
        <translation>
            <numerusform>Всего вернётся %n запись.</numerusform>
            <numerusform>Всего вернётся %n записи.</numerusform>
            <numerusform>Всего вернётся %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Вернуть…</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Another version of the program wrote its pages: its log was checked, its pages were not.</source>
        <translation>Страницы записаны другой версией программы: журнал записей проверен, страницы — нет.</translation>
    </message>
    <message>
        <source>Checking the archives once more, every entry of them…</source>
        <translation>Архивы проверяются ещё раз, каждая их запись…</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>First you: the lost entries are brought back into the journal. Type your password.</source>
        <translation>Сначала вы: потерянные записи возвращаются в журнал. Введите свой пароль.</translation>
    </message>
    <message>
        <source>Nothing can be brought back so: keep everything as it is and call the journal administrator.</source>
        <translation>Так вернуть ничего нельзя: оставьте всё как есть и позовите администратора журнала.</translation>
    </message>
    <message>
        <source>Nothing of today&apos;s journal goes; where both say something, the later entry counts.</source>
        <translation>Из сегодняшнего журнала ничего не пропадёт; где записано и там и там, верна более поздняя запись.</translation>
    </message>
    <message>
        <source>The archives are being checked in full and compared with today&apos;s journal…</source>
        <translation>Архивы проверяются целиком и сравниваются с сегодняшним журналом…</translation>
    </message>
    <message>
        <source>There is nothing to bring back.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>Вся школа</translation>
    </message>
    <message numerus="yes">
        <source>and %n more archive(s)</source>
        <translation>
            <numerusform>и ещё %n архив</numerusform>
            <numerusform>и ещё %n архива</numerusform>
            <numerusform>и ещё %n архивов</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, archive No. {number} of the week {week} is whole; missing in the journal: class {own}, school {shared}.</source>
        <translation>{title}, архив № {number} недели {week} цел; в журнале нет записей: класса {own}, школы {shared}.</translation>
    </message>
    <message>
        <source>{title}: entry {sequence} of the log differs. In the journal: {ours}, {our_time}. In the archive: {theirs}, {their_time}.</source>
        <translation>{title}: запись {sequence} различается. В журнале: {ours}, {our_time}. В архиве: {theirs}, {their_time}.</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>An archive to check</source>
        <translation>Архив для проверки</translation>
    </message>
    <message>
        <source>An archive to read</source>
        <translation>Архив для чтения</translation>
    </message>
    <message>
        <source>Archives are made on the main workstation. Here you can check and read them.</source>
        <translation>Архивы делает главная точка. Здесь их можно проверять и читать.</translation>
    </message>
    <message>
        <source>Check an archive file…</source>
        <translation>Проверить файл архива…</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Носители</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Old archive</source>
        <translation>Старый архив</translation>
    </message>
    <message>
        <source>Open an old archive…</source>
        <translation>Открыть старый архив…</translation>
    </message>
    <message>
        <source>Past years</source>
        <translation>Прошлые годы</translation>
    </message>
    <message>
        <source>Restore the base…</source>
        <translation>Восстановить базу…</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>ArchiveViewerPage</name>
    <message>
        <source>&amp;Another archive…</source>
        <translation>&amp;Другой архив…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
            <numerusform>Найдено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>Open an archive to read it. The journal of today is not touched.</source>
        <translation>Откройте архив, чтобы читать его. Сегодняшний журнал не затрагивается.</translation>
    </message>
    <message>
        <source>Open an archive…</source>
        <translation>Открыть архив…</translation>
    </message>
    <message>
        <source>Opening {name}: every entry is verified first…</source>
        <translation>Открывается {name}: сначала проверяется каждая запись…</translation>
    </message>
    <message>
        <source>P&amp;rint the period…</source>
        <translation>П&amp;ечать периода…</translation>
    </message>
    <message>
        <source>Print the period</source>
        <translation>Напечатать период</translation>
    </message>
    <message>
        <source>Search in the archive</source>
        <translation>Поиск в архиве</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>TRAINING, read only</source>
        <translation>УЧЕБНЫЙ, только чтение</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>student, topic, homework</source>
        <translation>ученик, тема, задание</translation>
    </message>
    <message>
        <source>↑↓ subject · Ctrl+F search · Ctrl+P print the period · Ctrl+O another archive</source>
        <translation>↑↓ предмет · Ctrl+F поиск · Ctrl+P печать периода · Ctrl+O другой архив</translation>
    </message>
</context>
<context>
    <name>ArchiveViewerWords</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>задание</translation>
    </message>
    <message>
        <source>student</source>
        <translation>ученик</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>{class_title} · {year} · archive No. {number} of {moment}, week {week}</source>
        <translation>{class_title} · {year} · архив № {number} от {moment}, неделя {week}</translation>
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
        <translation>{student}, {day}: здесь никогда ничего не вносили.</translation>
    </message>
</context>
<context>
    <name>ArchiveWeekPage</name>
    <message numerus="yes">
        <source>%n class(es) to {drive}</source>
        <translation>
            <numerusform>%n класс на {drive}</numerusform>
            <numerusform>%n класса на {drive}</numerusform>
            <numerusform>%n классов на {drive}</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Папка для архива</translation>
    </message>
    <message>
        <source>Act of archiving</source>
        <translation>Акт об архивировании</translation>
    </message>
    <message>
        <source>Choose a folder for the archive…</source>
        <translation>Выбрать папку для архива…</translation>
    </message>
    <message>
        <source>Every class has its archive of this week. Tick a class to write it once more</source>
        <translation>У каждого класса есть архив этой недели. Отметьте класс, чтобы записать его ещё раз</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>The flash drive is being read: wait, or stop it below</source>
        <translation>Флешка читается: подождите или остановите чтение внизу</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>В этом учебном году ещё нет классов</translation>
    </message>
    <message>
        <source>There is no archive of this week yet: nothing to put into an act</source>
        <translation>Архива этой недели ещё нет: в акт нечего внести</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Записать архив</translation>
    </message>
    <message>
        <source>{drive} is not assigned to the school yet. Assign it once, then it takes archives</source>
        <translation>{drive} ещё не назначена школе. Назначьте её один раз, и она примет архивы</translation>
    </message>
    <message>
        <source>↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check · Ctrl+P act</source>
        <translation>↑↓ флешка или класс · Пробел отметить · Enter записать · F5 обновить · Ctrl+O проверить · Ctrl+P акт</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>! due since {day}</source>
        <translation>! пора с {day}</translation>
    </message>
    <message>
        <source>! not closed</source>
        <translation>! не закрыт</translation>
    </message>
    <message>
        <source>A flash drive of another school. Nothing on it is changed.</source>
        <translation>Флешка другой школы. На ней ничего не меняется.</translation>
    </message>
    <message>
        <source>A flash drive that was never assigned to a school.</source>
        <translation>Флешка, которая не назначена ни одной школе.</translation>
    </message>
    <message>
        <source>A genuine and complete archive.</source>
        <translation>Подлинный и полный архив.</translation>
    </message>
    <message>
        <source>A genuine archive, but a newer one of this class is known. Look for the newer one.</source>
        <translation>Подлинный архив, но известен более новый архив этого класса. Найдите новый.</translation>
    </message>
    <message>
        <source>A genuine archive, nothing in it is changed.</source>
        <translation>Подлинный архив, в нём ничего не изменено.</translation>
    </message>
    <message>
        <source>A newer archive of the class is in the history.</source>
        <translation>В истории есть более новый архив класса.</translation>
    </message>
    <message>
        <source>Another archive with the same number is known here: the journal was kept in two places. Keep both files and tell the journal administrator.</source>
        <translation>Здесь известен другой архив с тем же номером: журнал вели в двух местах. Сохраните оба файла и сообщите администратору журнала.</translation>
    </message>
    <message>
        <source>Choose the flash drive with ↑↓</source>
        <translation>Выберите флешку стрелками ↑↓</translation>
    </message>
    <message>
        <source>Every entry of the log: order, signature, right of its author at that time</source>
        <translation>Каждая запись журнала: порядок, подпись, право автора на тот момент</translation>
    </message>
    <message>
        <source>Fewer than two flash drives are in use. Assign a second one and keep it in another place.</source>
        <translation>В работе меньше двух флешек. Назначьте вторую и храните её в другом месте.</translation>
    </message>
    <message>
        <source>Flash drive {label} of this school.</source>
        <translation>Флешка {label} этой школы.</translation>
    </message>
    <message>
        <source>Flash drive {label} was reported lost. Nothing on it counts; tell the deputy head it was found.</source>
        <translation>Флешка {label} записана потерянной. Ничто на ней не считается; скажите заместителю директора, что она нашлась.</translation>
    </message>
    <message>
        <source>Freshness by the register of this computer</source>
        <translation>Новизна по реестру этого компьютера</translation>
    </message>
    <message>
        <source>In the history: {title}, week {week}, number {number}.</source>
        <translation>В истории: {title}, неделя {week}, № {number}.</translation>
    </message>
    <message>
        <source>It carries the mark of this school, but it is not in the register of this computer.</source>
        <translation>На ней знак этой школы, но в реестре этого компьютера её нет.</translation>
    </message>
    <message>
        <source>It is newer than the journal of this computer: the journal was put back from an old copy, or exchanged. Tell the journal administrator.</source>
        <translation>Он новее журнала этого компьютера: журнал вернули из старой копии или подменили. Сообщите администратору журнала.</translation>
    </message>
    <message>
        <source>It is not in the history of this computer.</source>
        <translation>В истории этого компьютера его нет.</translation>
    </message>
    <message>
        <source>It is the newest archive of the class.</source>
        <translation>Это последний архив класса.</translation>
    </message>
    <message>
        <source>Its mark cannot be read. Nothing on it is changed.</source>
        <translation>Её знак не читается. На ней ничего не меняется.</translation>
    </message>
    <message>
        <source>None of these can take an archive. Put in another flash drive</source>
        <translation>Ни одна не подходит для архива. Вставьте другую флешку</translation>
    </message>
    <message>
        <source>Only the file, its signature and who signed it were checked. Sign in and check it again: then what is inside, its log and its freshness are checked too.</source>
        <translation>Проверены только файл, подпись и подписавший. Войдите и проверьте ещё раз: тогда проверяются и содержимое, и журнал записей, и свежесть.</translation>
    </message>
    <message>
        <source>Pages and tables were replayed from the log and agree</source>
        <translation>Страницы и таблицы повторены по записям и совпали</translation>
    </message>
    <message>
        <source>Put in the flash drive {label}: it appears here by itself</source>
        <translation>Вставьте флешку {label}: она появится здесь сама</translation>
    </message>
    <message>
        <source>Put in the flash drive: it appears here by itself</source>
        <translation>Вставьте флешку: она появится здесь сама</translation>
    </message>
    <message>
        <source>TRAINING archive of invented people.</source>
        <translation>УЧЕБНЫЙ архив вымышленных людей.</translation>
    </message>
    <message>
        <source>The archive is damaged or changed. Take another copy and replace this flash drive.</source>
        <translation>Архив повреждён или изменён. Возьмите другую копию и замените эту флешку.</translation>
    </message>
    <message>
        <source>The archive is not from this school. Check where the file comes from.</source>
        <translation>Архив не этой школы. Проверьте, откуда взят файл.</translation>
    </message>
    <message>
        <source>The content was opened, the hashes of all its parts agree</source>
        <translation>Содержимое открыто, контрольные суммы всех частей верны</translation>
    </message>
    <message>
        <source>The file is whole: container, manifest, signature, hash of its content</source>
        <translation>Файл цел: контейнер, опись, подпись, контрольная сумма содержимого</translation>
    </message>
    <message>
        <source>The journal shows what nobody signed: {places}. The archive holds what was signed. Show this to the deputy head and let the journal be checked.</source>
        <translation>В журнале стоит то, чего никто не подписывал: {places}. В архиве записано то, что подписано. Покажите это завучу, пусть журнал проверят.</translation>
    </message>
    <message>
        <source>The school appointed the signer: certificates up to the key of the school</source>
        <translation>Подписавший назначен школой: сертификаты до ключа школы</translation>
    </message>
    <message>
        <source>This computer knows no school: compare the fingerprint with paper.</source>
        <translation>На этом компьютере нет школы: сверьте отпечаток с бумагой.</translation>
    </message>
    <message>
        <source>This flash drive is not in the register yet. Assign it to the school</source>
        <translation>Этой флешки ещё нет в реестре. Назначьте её школе</translation>
    </message>
    <message>
        <source>a newer one is known</source>
        <translation>известен более новый</translation>
    </message>
    <message>
        <source>act of control</source>
        <translation>акт контроля</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>another archive with the same number is known</source>
        <translation>известен другой архив с тем же номером</translation>
    </message>
    <message>
        <source>another archive with the same number: keep both and call the deputy head</source>
        <translation>другой архив с тем же номером: сохраните оба и позовите заместителя директора</translation>
    </message>
    <message>
        <source>archive flash drive</source>
        <translation>флешка архива</translation>
    </message>
    <message>
        <source>archive of {day}</source>
        <translation>архив от {day}</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>пишется</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>судить нельзя</translation>
    </message>
    <message>
        <source>card not complete</source>
        <translation>карточка неполная</translation>
    </message>
    <message>
        <source>chosen folder</source>
        <translation>выбранная папка</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждён</translation>
    </message>
    <message>
        <source>course without a teacher</source>
        <translation>предмет без учителя</translation>
    </message>
    <message>
        <source>damaged or changed</source>
        <translation>повреждён или изменён</translation>
    </message>
    <message>
        <source>differs: verify both files</source>
        <translation>различается: проверьте оба файла</translation>
    </message>
    <message>
        <source>disk of this computer</source>
        <translation>диск компьютера</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>неверно</translation>
    </message>
    <message>
        <source>flash drive</source>
        <translation>флешка</translation>
    </message>
    <message>
        <source>flash drive lost</source>
        <translation>флешка утеряна</translation>
    </message>
    <message>
        <source>flash drive of another school</source>
        <translation>чужая флешка</translation>
    </message>
    <message>
        <source>freshness cannot be judged: no archive of this class is known</source>
        <translation>о новизне судить нельзя: архивов этого класса здесь нет</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>выдана</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>lessons not complete</source>
        <translation>уроки не заполнены</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряна</translation>
    </message>
    <message>
        <source>missing this week</source>
        <translation>нет за неделю</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>newer than the journal of this computer</source>
        <translation>новее, чем журнал этого компьютера</translation>
    </message>
    <message>
        <source>newer than the journal: this computer is behind its own archive</source>
        <translation>новее журнала: этот компьютер отстал от своего архива</translation>
    </message>
    <message>
        <source>no archive yet</source>
        <translation>архивов ещё нет</translation>
    </message>
    <message>
        <source>no date of birth</source>
        <translation>нет даты рождения</translation>
    </message>
    <message>
        <source>no guardian</source>
        <translation>нет родителя или опекуна</translation>
    </message>
    <message>
        <source>no term set: it stays</source>
        <translation>срок не задан: хранится</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>not assigned to the school yet</source>
        <translation>ещё не назначена школе</translation>
    </message>
    <message>
        <source>not checked: sealed to others, or stopped before</source>
        <translation>не проверялось: зашифровано для других или проверка кончилась раньше</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>не записан</translation>
    </message>
    <message>
        <source>of another school</source>
        <translation>другой школы</translation>
    </message>
    <message>
        <source>older, a newer one is known</source>
        <translation>старый, известен более новый</translation>
    </message>
    <message>
        <source>only on {first}</source>
        <translation>только на {first}</translation>
    </message>
    <message>
        <source>only on {second}</source>
        <translation>только на {second}</translation>
    </message>
    <message>
        <source>plan not ready</source>
        <translation>план не готов</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>прочитано и сверено</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только чтение</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>записана потерянной</translation>
    </message>
    <message>
        <source>summary sheet</source>
        <translation>сводная ведомость</translation>
    </message>
    <message>
        <source>system disk</source>
        <translation>системный диск</translation>
    </message>
    <message>
        <source>the newest known</source>
        <translation>самый новый из известных</translation>
    </message>
    <message>
        <source>the newest of its class</source>
        <translation>самый новый своего класса</translation>
    </message>
    <message>
        <source>the same on both</source>
        <translation>одинаково на обеих</translation>
    </message>
    <message>
        <source>too little room</source>
        <translation>мало места</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>два значения после обмена</translation>
    </message>
    <message>
        <source>week not archived</source>
        <translation>неделя не архивирована</translation>
    </message>
    <message>
        <source>week not checked</source>
        <translation>неделя не проверена</translation>
    </message>
    <message>
        <source>will be written</source>
        <translation>будет записан</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>записан и сверен</translation>
    </message>
    <message>
        <source>written, not confirmed</source>
        <translation>записан, не подтверждён</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} из {wanted}</translation>
    </message>
    <message>
        <source>{count}, the oldest of {day}, past the term: {overdue}</source>
        <translation>{count}, самый ранний {day}, просрочено: {overdue}</translation>
    </message>
    <message>
        <source>{day}, the term is over</source>
        <translation>{day}, срок истёк</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, сегодня</translation>
    </message>
    <message>
        <source>{day}, with a copy of the base: give the base a new key</source>
        <translation>{day}, с копией базы: смените ключ базы</translation>
    </message>
    <message>
        <source>{day}, {days} d. ago</source>
        <translation>{day}, {days} дн. назад</translation>
    </message>
    <message>
        <source>{free} of {total}</source>
        <translation>{free} из {total}</translation>
    </message>
    <message>
        <source>{label} · with {holder}</source>
        <translation>{label} · у: {holder}</translation>
    </message>
    <message>
        <source>{label}: its last archive is {days} days old.</source>
        <translation>{label}: последнему архиву {days} дн.</translation>
    </message>
    <message>
        <source>{label}: there is no archive on it yet.</source>
        <translation>{label}: архивов на ней ещё нет.</translation>
    </message>
    <message>
        <source>{place}: «{shown}» instead of «{signed}»</source>
        <translation>{place}: «{shown}» вместо «{signed}»</translation>
    </message>
    <message>
        <source>{title}: collecting the pages and the log</source>
        <translation>{title}: собираются страницы и журнал изменений</translation>
    </message>
    <message>
        <source>{title}: giving the file its final name</source>
        <translation>{title}: файл получает окончательное имя</translation>
    </message>
    <message>
        <source>{title}: reading back and comparing</source>
        <translation>{title}: перечитывается и сверяется</translation>
    </message>
    <message>
        <source>{title}: writing to the flash drive</source>
        <translation>{title}: запись на флешку</translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ закрыт</translation>
    </message>
    <message>
        <source>✕ cannot be read</source>
        <translation>✕ не читается</translation>
    </message>
    <message>
        <source>✕ damaged</source>
        <translation>✕ повреждён</translation>
    </message>
    <message>
        <source>✕ not from this school</source>
        <translation>✕ не этой школы</translation>
    </message>
    <message>
        <source>✕ not on the flash drive</source>
        <translation>✕ нет на флешке</translation>
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
            <numerusform>До этого записан %n класс.</numerusform>
            <numerusform>До этого записано %n класса.</numerusform>
            <numerusform>До этого записано %n классов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Stopped. The unfinished file is removed, the earlier archives are intact.</source>
        <translation>Остановлено. Недописанный файл удалён, прежние архивы целы.</translation>
    </message>
    <message>
        <source>The password does not match. Nothing is written. Check the keyboard layout and Caps Lock.</source>
        <translation>Пароль не подходит. Ничего не записано. Проверьте раскладку и Caps Lock.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n class(es) on {drive}. Eject it before you pull it out.</source>
        <translation>
            <numerusform>Записан и сверен %n класс на {drive}. Перед тем как вынуть, извлеките её в системе.</numerusform>
            <numerusform>Записаны и сверены %n класса на {drive}. Перед тем как вынуть, извлеките её в системе.</numerusform>
            <numerusform>Записаны и сверены %n классов на {drive}. Перед тем как вынуть, извлеките её в системе.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchivedPages</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Choose a cell: who entered what, and when</source>
        <translation>Выберите клетку: кто, что и когда внёс</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Page of the journal</source>
        <translation>Страница журнала</translation>
    </message>
    <message>
        <source>Parts of the archive</source>
        <translation>Части архива</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher: {names}</source>
        <translation>Учитель: {names}</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation>Темы и задания</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>A PIN of six digits brings you back to your locked journal faster. It can be set in the menu at any time.</source>
        <translation>ПИН из шести цифр быстрее возвращает в закрытый журнал. Его можно задать в меню в любое время.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the journal lacked entries that I had seen there before: {count}. Check the journal and compare it with the last archive.</source>
        <translation>При моём входе в журнал ({place}) не оказалось записей, которые я раньше там видел(а): {count}. Проверьте журнал и сравните его с последним архивом.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the record of what I had seen of the journal was damaged. Check the journal and compare it with the last archive.</source>
        <translation>При моём входе в журнал ({place}) отметка о том, что я в нём видел(а), оказалась повреждена. Проверьте журнал и сравните его с последним архивом.</translation>
    </message>
    <message>
        <source>At my log-in at {place} the record of what I had seen of the journal was gone. Check the journal and compare it with the last archive.</source>
        <translation>При моём входе в журнал ({place}) исчезла отметка о том, что я в нём видел(а). Проверьте журнал и сравните его с последним архивом.</translation>
    </message>
    <message>
        <source>Entries that you saw at this computer are missing from the journal: {count}. Call the deputy head and the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>В журнале не хватает записей, которые вы видели на этом компьютере: {count}. Сообщите завучу и администратору журнала. Работать можно, этим ничего не скрыть.</translation>
    </message>
    <message>
        <source>Failed tries under your name since you were here last: {count}, the last one {moment}</source>
        <translation>С последнего входа неудачных попыток под вашим именем: {count}, последняя {moment}</translation>
    </message>
    <message>
        <source>New document: {title}</source>
        <translation>Новый документ: {title}</translation>
    </message>
    <message>
        <source>New documents: {count}, the last one: {title}</source>
        <translation>Новых документов: {count}, последний: {title}</translation>
    </message>
    <message>
        <source>Notes from colleagues that you have not read: {count}</source>
        <translation>Записки коллег, которые вы не прочитали: {count}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать ПИН</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The journal was put back from a copy since your last visit. Entries that you saw and that are missing: {count}. Look through your last lessons.</source>
        <translation>После вашего последнего посещения журнал восстановили из копии. Записей, которые вы видели и которых теперь нет: {count}. Просмотрите свои последние уроки.</translation>
    </message>
    <message>
        <source>The record of your last visit at this computer is damaged: whether entries are missing cannot be told. Call the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>Запись о вашем последнем посещении на этом компьютере повреждена: нельзя сказать, все ли записи на месте. Сообщите администратору журнала. Работать можно, этим ничего не скрыть.</translation>
    </message>
    <message>
        <source>The record of your last visit at this computer is gone: whether entries are missing cannot be told. Call the journal administrator. You may go on, nothing is hidden by that.</source>
        <translation>Запись о вашем последнем посещении на этом компьютере исчезла: нельзя сказать, все ли записи на месте. Сообщите администратору журнала. Работать можно, этим ничего не скрыть.</translation>
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
        <translation>Урок</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что исправить</translation>
    </message>
</context>
<context>
    <name>AssignmentPapers</name>
    <message>
        <source>Assignment sheet</source>
        <translation>Лист задания</translation>
    </message>
    <message>
        <source>Assignment sheet of the lesson</source>
        <translation>Лист задания к уроку</translation>
    </message>
    <message>
        <source>Assignment: {text}</source>
        <translation>Задание: {text}</translation>
    </message>
    <message>
        <source>Assignments for days of illness…</source>
        <translation>Задания на период болезни…</translation>
    </message>
    <message>
        <source>Assignments from {first} until {last}</source>
        <translation>Лист заданий с {first} по {last}</translation>
    </message>
    <message>
        <source>Choose a lesson first</source>
        <translation>Сначала выберите урок</translation>
    </message>
    <message>
        <source>Choose a student first</source>
        <translation>Сначала выберите ученика</translation>
    </message>
    <message>
        <source>Class {class_title}, {subject}, lesson of {day}, number {bell}</source>
        <translation>{class_title} класс, {subject}, урок {day}, № {bell}</translation>
    </message>
    <message>
        <source>File of the lesson</source>
        <translation>Файл к уроку</translation>
    </message>
    <message>
        <source>Size, kB</source>
        <translation>Размер, кБ</translation>
    </message>
    <message>
        <source>The lesson is held remotely.</source>
        <translation>Урок проводится дистанционно.</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on.</source>
        <translation>Принтер не принял бумагу. Проверьте, что он включён.</translation>
    </message>
    <message>
        <source>Topic: {text}</source>
        <translation>Тема: {text}</translation>
    </message>
    <message>
        <source>{paper}: made and noted</source>
        <translation>{paper}: готово и записано</translation>
    </message>
</context>
<context>
    <name>BannerArea</name>
    <message>
        <source>Hide the message</source>
        <translation>Скрыть сообщение</translation>
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
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>My portfolio</source>
        <translation>Моё портфолио</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Новое объявление</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Записки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сохранить для сайта…</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать записку…</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Announcement</source>
        <translation>Объявление</translation>
    </message>
    <message>
        <source>Change of the timetable</source>
        <translation>Изменение расписания</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class meeting</source>
        <translation>Родительское собрание</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For parents, on paper</source>
        <translation>Для родителей, на бумаге</translation>
    </message>
    <message>
        <source>For students, on paper</source>
        <translation>Для учеников, на бумаге</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Извещение</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Local act</source>
        <translation>Локальный акт</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>План-график</translation>
    </message>
    <message>
        <source>Statute</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Topic for discussion</source>
        <translation>Тема для обсуждения</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочное</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>for the site of the school</source>
        <translation>для сайта школы</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменён</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>выведен</translation>
    </message>
</context>
<context>
    <name>BundleList</name>
    <message>
        <source>F&amp;iles of the exchange on the drive</source>
        <translation>Фа&amp;йлы обмена на флешке</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files of the exchange on the drive</source>
        <translation>Файлы обмена на флешке</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От точки</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>– written here</source>
        <translation>– записан здесь</translation>
    </message>
    <message>
        <source>● new</source>
        <translation>● новый</translation>
    </message>
    <message>
        <source>✓ taken already</source>
        <translation>✓ уже взят</translation>
    </message>
    <message>
        <source>✕ of a computer that is not known here</source>
        <translation>✕ от неизвестной точки</translation>
    </message>
    <message>
        <source>✕ this workstation writes no more</source>
        <translation>✕ точка больше не работает</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Born (dd.mm.yyyy)</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Boy or girl</source>
        <translation>Мальчик или девочка</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Проверено, всё верно</translation>
    </message>
    <message>
        <source>Looked through: {day}, {author}</source>
        <translation>Проверено: {day}, {author}</translation>
    </message>
    <message>
        <source>Never looked through</source>
        <translation>Ещё не проверялась</translation>
    </message>
    <message>
        <source>Papers on personal data</source>
        <translation>Документы по персональным данным</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Personal file</source>
        <translation>Личное дело</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Request for a change</source>
        <translation>Заявка на изменение</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>What should be changed; Enter sends the request</source>
        <translation>Что изменить; Enter отправляет заявку</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>мальчик</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>девочка</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>без отметки</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>без заметки</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>{value} (second mark)</source>
        <translation>{value} (вторая отметка)</translation>
    </message>
</context>
<context>
    <name>CardsScreen</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Проверено, всё верно</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>There is no class in this school year</source>
        <translation>В этом учебном году нет классов</translation>
    </message>
</context>
<context>
    <name>CarrierForm</name>
    <message>
        <source>&amp;Not now</source>
        <translation>Не &amp;сейчас</translation>
    </message>
</context>
<context>
    <name>CarrierRegister</name>
    <message>
        <source>&amp;Lost…</source>
        <translation>Потерян&amp;а…</translation>
    </message>
    <message>
        <source>Came &amp;back</source>
        <translation>Вернул&amp;и</translation>
    </message>
    <message>
        <source>G&amp;ive…</source>
        <translation>В&amp;ыдать…</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Выдана</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation>Последний архив</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряна</translation>
    </message>
    <message>
        <source>Register of flash dri&amp;ves</source>
        <translation>Реес&amp;тр носителей</translation>
    </message>
    <message>
        <source>Register of flash drives</source>
        <translation>Реестр носителей</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Вернули</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The school has no flash drives of its own yet: put one in and give it to the school</source>
        <translation>У школы ещё нет своих флешек: вставьте флешку и нажмите «Назначить школе…»</translation>
    </message>
    <message>
        <source>Who gets {label}?</source>
        <translation>Кому выдаётся {label}?</translation>
    </message>
    <message>
        <source>{label} is lost: from now on nothing on it counts. This cannot be taken back.</source>
        <translation>{label} потеряна: с этого момента ничто на ней не считается. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>CarriersPage</name>
    <message>
        <source>&amp;What is on it?</source>
        <translation>&amp;Что на этой флешке?</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Папка с архивами</translation>
    </message>
    <message numerus="yes">
        <source>Archives: %n.</source>
        <translation>
            <numerusform>Архивов: %n.</numerusform>
            <numerusform>Архивов: %n.</numerusform>
            <numerusform>Архивов: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assi&amp;gn to the school…</source>
        <translation>&amp;Назначить школе…</translation>
    </message>
    <message>
        <source>Choose a flash drive and press Enter: what stands on it is told before anything of it is opened.</source>
        <translation>Выберите флешку и нажмите Enter: что на ней, будет сказано до того, как что-либо открыто.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Co&amp;mpare two</source>
        <translation>С&amp;равнить две</translation>
    </message>
    <message>
        <source>Comparing {first} and {second}…</source>
        <translation>Сравниваются {first} и {second}…</translation>
    </message>
    <message numerus="yes">
        <source>Copies left unfinished: %n.</source>
        <translation>
            <numerusform>Незаконченных копий: %n.</numerusform>
            <numerusform>Незаконченных копий: %n.</numerusform>
            <numerusform>Незаконченных копий: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешки</translation>
    </message>
    <message>
        <source>How it stands to the register</source>
        <translation>Что говорит реестр</translation>
    </message>
    <message>
        <source>Make &amp;room…</source>
        <translation>Освободить &amp;место…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Put in two flash drives of the school to compare them</source>
        <translation>Чтобы сравнить, вставьте две флешки школы</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>Reading {drive}…</source>
        <translation>Читается {drive}…</translation>
    </message>
    <message>
        <source>SCHOOL-{number}</source>
        <translation>ШКОЛА-{number}</translation>
    </message>
    <message>
        <source>The second flash drive</source>
        <translation>Вторая флешка</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>What is on the chosen flash drive is listed here</source>
        <translation>Здесь появится то, что есть на выбранной флешке</translation>
    </message>
    <message>
        <source>What is on the flash drive</source>
        <translation>Что на флешке</translation>
    </message>
    <message>
        <source>Written into the register: {label}</source>
        <translation>Записано в реестр: {label}</translation>
    </message>
    <message>
        <source>{drive} becomes a flash drive of the school. Write the same label on it.</source>
        <translation>{drive} станет флешкой школы. Напишите на ней ту же метку.</translation>
    </message>
    <message>
        <source>{first} and {second} compared by their bytes.</source>
        <translation>{first} и {second} сравнены побайтно.</translation>
    </message>
    <message>
        <source>{label} is written down as lost. A copy of the base stood on it: give the base a new key under «Safety», then nobody can use the copy.</source>
        <translation>{label} записана потерянной. На ней была копия базы: смените ключ базы в «Сохранности», и копией никто не воспользуется.</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter what is on it · F5 read again</source>
        <translation>↑↓ флешка · Enter что на ней · F5 обновить</translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>History of the cell, the newest entry first</source>
        <translation>История клетки, сначала последняя запись</translation>
    </message>
</context>
<context>
    <name>CellQuestionFrame</name>
    <message>
        <source>Enter: store · Esc: leave as it was</source>
        <translation>Enter — записать · Esc — оставить как было</translation>
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
        <translation>Итог</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation>закрыто: {reason}</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>final mark</source>
        <translation>итоговая отметка</translation>
    </message>
    <message>
        <source>half-year {number}</source>
        <translation>{number} полугодие</translation>
    </message>
    <message>
        <source>kept by the substitute</source>
        <translation>ведёт замещающий учитель</translation>
    </message>
    <message>
        <source>lesson ahead</source>
        <translation>урок впереди</translation>
    </message>
    <message>
        <source>lesson cancelled</source>
        <translation>урок отменён</translation>
    </message>
    <message>
        <source>lesson {bell}</source>
        <translation>урок {bell}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>locked, corrected by protocol only</source>
        <translation>закрыто, исправляется по протоколу</translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation>отметка {letters}</translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation>в этот день не в классе</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>заметка: {note}</translation>
    </message>
    <message>
        <source>quarter {number}</source>
        <translation>{number} четверть</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>только просмотр</translation>
    </message>
    <message>
        <source>settled by who keeps the page</source>
        <translation>решает тот, кто ведёт страницу</translation>
    </message>
    <message>
        <source>substitution: {name}</source>
        <translation>замена: {name}</translation>
    </message>
    <message>
        <source>suggested: {title}</source>
        <translation>предложено: {title}</translation>
    </message>
    <message>
        <source>the period mark stands already, it is corrected on “Results”</source>
        <translation>итоговая отметка уже стоит, её исправляют в разделе «Итоги»</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>два значения после обмена</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>{first}; second marks: {second}</source>
        <translation>{first}; вторые отметки: {second}</translation>
    </message>
    <message>
        <source>{roman} h.-y.</source>
        <translation>{roman} пол.</translation>
    </message>
    <message>
        <source>{roman} q.</source>
        <translation>{roman} чв.</translation>
    </message>
    <message>
        <source>{title}, {minutes} min</source>
        <translation>{title}, {minutes} мин</translation>
    </message>
</context>
<context>
    <name>ChecksPart</name>
    <message>
        <source>Check of entries</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Every user is entered as it should be</source>
        <translation>Все пользователи внесены правильно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что неверно</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>не решено %n расхождение</numerusform>
            <numerusform>не решено %n расхождения</numerusform>
            <numerusform>не решено %n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>не заполнен %n урок</numerusform>
            <numerusform>не заполнены %n урока</numerusform>
            <numerusform>не заполнены %n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) without a topic</source>
        <translation>
            <numerusform>%n урок без темы</numerusform>
            <numerusform>%n урока без темы</numerusform>
            <numerusform>%n уроков без темы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n period mark(s) not given</source>
        <translation>
            <numerusform>не выставлен %n итог</numerusform>
            <numerusform>не выставлены %n итога</numerusform>
            <numerusform>не выставлены %n итогов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>К&amp;ласс</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n ticked class(es)…</source>
        <translation>
            <numerusform>Печать: %n класс…</numerusform>
            <numerusform>Печать: %n класса…</numerusform>
            <numerusform>Печать: %n классов…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ticked classes in one go</source>
        <translation>Все &amp;разом</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Both sides of a sheet</source>
        <translation>Обе стороны листа</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Grading &amp;period</source>
        <translation>&amp;Период</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроков</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Итогов</translation>
    </message>
    <message>
        <source>Missing before printing</source>
        <translation>Не хватает перед печатью</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Print se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Show the &amp;volume</source>
        <translation>По&amp;казать том</translation>
    </message>
    <message>
        <source>Tick all classes, or none (Ctrl+A)</source>
        <translation>Отметить все классы или ни одного (Ctrl+A)</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тем</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Двойные</translation>
    </message>
    <message>
        <source>both sides, long edge</source>
        <translation>с двух сторон, по длинному краю</translation>
    </message>
    <message>
        <source>fronts, then backs</source>
        <translation>сначала лицевые, потом обороты</translation>
    </message>
    <message>
        <source>fronts, then backs from the last</source>
        <translation>лицевые, потом обороты с последнего</translation>
    </message>
    <message>
        <source>✓ Nothing is missing on the pages</source>
        <translation>✓ На страницах всё заполнено</translation>
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
        <translation>Положить к уроку</translation>
    </message>
    <message>
        <source>My works</source>
        <translation>Мои работы</translation>
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
        <translation>Работа к уроку</translation>
    </message>
</context>
<context>
    <name>ClassActs</name>
    <message>
        <source>Everybody without an entry: mark {mark}</source>
        <translation>Всем пустым: отметка {mark}</translation>
    </message>
    <message>
        <source>Everybody without an entry: {letter} ({title})</source>
        <translation>Всем пустым: {letter} ({title})</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Все</translation>
    </message>
    <message>
        <source>2. &amp;Classes</source>
        <translation>2. &amp;Классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Last archive</source>
        <translation>Последний архив</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ни &amp;одного</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>week {days}</source>
        <translation>неделя {days}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>не решено %n расхождение</numerusform>
            <numerusform>не решено %n расхождения</numerusform>
            <numerusform>не решено %n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not complete</source>
        <translation>
            <numerusform>не заполнен %n урок</numerusform>
            <numerusform>не заполнено %n урока</numerusform>
            <numerusform>не заполнено %n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>не хватает %n отметки</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tell the homeroom teacher</source>
        <translation>&amp;Сообщить классному руководителю</translation>
    </message>
    <message>
        <source>&amp;Tell the teachers</source>
        <translation>&amp;Сообщить учителям</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Close the period: {period}</source>
        <translation>Закрыть период: {period}</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Every lesson is complete.</source>
        <translation>Все уроки заполнены.</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Оставить закрытым</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметок</translation>
    </message>
    <message>
        <source>Marks and absences of the period can be changed again; the history keeps every change.</source>
        <translation>Отметки и пропуски периода снова можно будет менять; история сохранит каждое изменение.</translation>
    </message>
    <message>
        <source>Missing marks</source>
        <translation>Недостающие отметки</translation>
    </message>
    <message>
        <source>No mark is missing.</source>
        <translation>Все отметки выставлены.</translation>
    </message>
    <message>
        <source>Nothing can be entered in a closed period until it is opened again.</source>
        <translation>В закрытый период ничего нельзя внести, пока его не откроют снова.</translation>
    </message>
    <message>
        <source>Open the period again</source>
        <translation>Открыть период снова</translation>
    </message>
    <message>
        <source>Open the period again: {period}</source>
        <translation>Открыть период снова: {period}</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Два значения</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Введите свой пароль: для этого ПИН-кода недостаточно.</translation>
    </message>
</context>
<context>
    <name>CommandMenu</name>
    <message>
        <source>Other pages</source>
        <translation>Другие страницы</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A few letters of a command or a class</source>
        <translation>Несколько букв команды или класса</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Commands that match</source>
        <translation>Подходящие команды</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не подходит</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>&amp;Print the page</source>
        <translation>На&amp;печатать страницу</translation>
    </message>
    <message>
        <source>&amp;Take my answer back</source>
        <translation>Взять &amp;ответ обратно</translation>
    </message>
    <message>
        <source>&amp;What differs</source>
        <translation>&amp;Что расходится</translation>
    </message>
    <message>
        <source>Compare with the paper journal</source>
        <translation>Сверка с бумажным журналом</translation>
    </message>
    <message>
        <source>For example: 14 November, a mark is missing on paper</source>
        <translation>Например: 14 ноября, на бумаге нет отметки</translation>
    </message>
    <message>
        <source>It &amp;differs</source>
        <translation>Есть &amp;расхождение</translation>
    </message>
    <message>
        <source>Nobody has compared this page yet</source>
        <translation>Эту страницу ещё никто не сверял</translation>
    </message>
    <message>
        <source>The page &amp;matches</source>
        <translation>Страница со&amp;впадает</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что расходится</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>совпадает</translation>
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
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Everything is filled in</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Без плана</translation>
    </message>
    <message>
        <source>No teacher</source>
        <translation>Без учителя</translation>
    </message>
    <message>
        <source>Past the term</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>There are no classes yet</source>
        <translation>Классов пока нет</translation>
    </message>
    <message>
        <source>Two values</source>
        <translation>Два значения</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What the &amp;class lacks</source>
        <translation>Чего не хватает &amp;классу</translation>
    </message>
    <message>
        <source>What the class lacks</source>
        <translation>Чего не хватает классу</translation>
    </message>
    <message>
        <source>What the classes lack</source>
        <translation>Чего не хватает классам</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чьё</translation>
    </message>
    <message>
        <source>↑↓ class · Enter what it lacks · F5 read again</source>
        <translation>↑↓ класс · Enter чего не хватает · F5 обновить</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message numerus="yes">
        <source>%n file(s) could not be confirmed: {names}. Take another flash drive and write again.</source>
        <translation>
            <numerusform>Не подтвердился %n файл: {names}. Возьмите другую флешку и запишите снова.</numerusform>
            <numerusform>Не подтвердились %n файла: {names}. Возьмите другую флешку и запишите снова.</numerusform>
            <numerusform>Не подтвердились %n файлов: {names}. Возьмите другую флешку и запишите снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed on {drive}: %n archive(s).</source>
        <translation>
            <numerusform>Подтверждено на {drive}: %n архив.</numerusform>
            <numerusform>Подтверждено на {drive}: %n архива.</numerusform>
            <numerusform>Подтверждено на {drive}: %n архивов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the flash drive</source>
        <translation>Чтение флешки</translation>
    </message>
    <message>
        <source>{drive} is in again: its archives are being read in full…</source>
        <translation>{drive} снова вставлена: её архивы читаются целиком…</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>&amp;Open in the journal</source>
        <translation>&amp;Открыть в журнале</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>О&amp;бновить</translation>
    </message>
    <message>
        <source>Both values are kept. The keeper of the page settles a place by writing the right value there once more; attendance is settled by the homeroom teacher too.</source>
        <translation>Оба значения сохранены. Решает тот, кто ведёт страницу: записывает верное значение ещё раз. Посещаемость решает и классный руководитель.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Пока показывается</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>There are no contradictions</source>
        <translation>Расхождений нет</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Written too</source>
        <translation>Записано также</translation>
    </message>
    <message>
        <source>↑↓ place · Enter open it in the journal · F5 read again</source>
        <translation>↑↓ место · Enter открыть в журнале · F5 обновить</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Cards of the class</source>
        <translation>Карточки класса</translation>
    </message>
    <message>
        <source>Cards with gaps: {cards} · papers missing: {papers} · {confirmed}</source>
        <translation>Неполных карточек: {cards} · без всех документов: {papers} · {confirmed}</translation>
    </message>
    <message>
        <source>Cards with gaps: {cards} · {confirmed}</source>
        <translation>Неполных карточек: {cards} · {confirmed}</translation>
    </message>
    <message>
        <source>Days are typed as 05.09.2013</source>
        <translation>Даты вводятся как 05.09.2013</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Keep the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>Looked through, all right</source>
        <translation>Проверено, всё верно</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>The card is kept</source>
        <translation>Карточка сохранена</translation>
    </message>
    <message>
        <source>The exemption is noted; marks of the student count like any other</source>
        <translation>Освобождение внесено; отметки ученика считаются как обычно</translation>
    </message>
    <message>
        <source>The exemption is taken back</source>
        <translation>Освобождение снято</translation>
    </message>
    <message>
        <source>The guardian is off the card; the log keeps who it was</source>
        <translation>Представитель снят с карточки; в истории записей он остался</translation>
    </message>
    <message>
        <source>The list is complete</source>
        <translation>Список полон</translation>
    </message>
    <message>
        <source>The list is confirmed</source>
        <translation>Список подтверждён</translation>
    </message>
    <message>
        <source>The request is sent</source>
        <translation>Заявка отправлена</translation>
    </message>
    <message>
        <source>Type both days and the document of the exemption</source>
        <translation>Введите оба дня и документ освобождения</translation>
    </message>
    <message>
        <source>list confirmed {day}</source>
        <translation>список подтверждён {day}</translation>
    </message>
    <message>
        <source>the list was never confirmed</source>
        <translation>список ещё не подтверждался</translation>
    </message>
    <message>
        <source>without a subgroup: {subjects}</source>
        <translation>без подгруппы: {subjects}</translation>
    </message>
    <message>
        <source>↑↓ student · Enter card · Ctrl+S keep · Ctrl+Enter looked through · Esc list</source>
        <translation>↑↓ ученик · Enter карточка · Ctrl+S сохранить · Ctrl+Enter проверено · Esc список</translation>
    </message>
</context>
<context>
    <name>ControlDestination</name>
    <message>
        <source>An act of control is due for {periods}</source>
        <translation>Пора составить акт контроля: {periods}</translation>
    </message>
    <message>
        <source>By the plan of control: {entries}</source>
        <translation>По плану контроля: {entries}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>There is no act of control for {periods}</source>
        <translation>Нет акта контроля: {periods}</translation>
    </message>
</context>
<context>
    <name>ControlPlanForm</name>
    <message>
        <source>Add to the plan</source>
        <translation>Добавить в план</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Изменить пункт</translation>
    </message>
    <message>
        <source>Kind of control</source>
        <translation>Вид контроля</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>ControlPlanPage</name>
    <message>
        <source>By when</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Nothing is planned for this year yet</source>
        <translation>На этот год пока ничего не запланировано</translation>
    </message>
    <message>
        <source>Plan of internal control</source>
        <translation>План внутришкольного контроля</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Store the entry</source>
        <translation>Сохранить пункт</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The entry is taken out; Ctrl+Z puts it back</source>
        <translation>Пункт убран; Ctrl+Z вернёт его</translation>
    </message>
    <message>
        <source>The plan is stored</source>
        <translation>План сохранён</translation>
    </message>
    <message>
        <source>Type the day and what is looked at first</source>
        <translation>Сначала введите срок и объект</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>↑↓ entry · Ins new · Enter change · Ctrl+Enter store · Del take out · Ctrl+Z undo · Ctrl+P</source>
        <translation>↑↓ пункт · Ins новый · Enter править · Ctrl+Enter сохранить · Del убрать · Ctrl+Z вернуть · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>ControlScreen</name>
    <message>
        <source>Acts</source>
        <translation>Акты</translation>
    </message>
    <message>
        <source>Look through all journals</source>
        <translation>Просмотреть все журналы</translation>
    </message>
    <message>
        <source>New act of control</source>
        <translation>Новый акт контроля</translation>
    </message>
    <message>
        <source>New entry of the plan</source>
        <translation>Новый пункт плана контроля</translation>
    </message>
    <message>
        <source>Plan of control</source>
        <translation>План контроля</translation>
    </message>
    <message>
        <source>Print results of control</source>
        <translation>Напечатать результаты контроля</translation>
    </message>
    <message>
        <source>Print the plan of control</source>
        <translation>Напечатать план контроля</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The whole school</source>
        <translation>Вся школа</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>посещаемость</translation>
    </message>
    <message>
        <source>by the plan of control</source>
        <translation>по плану контроля</translation>
    </message>
    <message>
        <source>current marks</source>
        <translation>текущие отметки</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>enough marks</source>
        <translation>наполняемость отметок</translation>
    </message>
    <message>
        <source>entries made</source>
        <translation>записи внесены</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>домашнее задание</translation>
    </message>
    <message>
        <source>lessons in time</source>
        <translation>уроки в срок</translation>
    </message>
    <message>
        <source>marks in time</source>
        <translation>отметки в срок</translation>
    </message>
    <message>
        <source>material covered</source>
        <translation>пройденный материал</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>papers signed by families</source>
        <translation>распечатки, подписанные семьями</translation>
    </message>
    <message>
        <source>period marks</source>
        <translation>отметки за период</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>students with marks</source>
        <translation>обучающиеся с отметками</translation>
    </message>
    <message>
        <source>students with more than one mark</source>
        <translation>обучающиеся более чем с одной отметкой</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>{role}, clause {number}</source>
        <translation>{role}, п. {number}</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy now</source>
        <translation>&amp;Сделать копию сейчас</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>A copy of the base to check</source>
        <translation>Копия базы для проверки</translation>
    </message>
    <message>
        <source>A copy of the base to restore</source>
        <translation>Копия базы для восстановления</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Check a &amp;file…</source>
        <translation>Проверить &amp;файл…</translation>
    </message>
    <message>
        <source>Copies on this com&amp;puter</source>
        <translation>Копии на этом ко&amp;мпьютере</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Копии на этом компьютере</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Restore from a fi&amp;le…</source>
        <translation>Восстановить из файл&amp;а…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stopped. No unfinished copy is left; the journal and the earlier copies are as they were.</source>
        <translation>Остановлено. Недоделанной копии не осталось; журнал и прежние копии целы.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>The base is being copied, then every signed entry of the copy is checked…</source>
        <translation>База копируется, затем проверяется каждая подписанная запись копии…</translation>
    </message>
    <message>
        <source>The copy is being checked, every signed entry of it…</source>
        <translation>Копия проверяется, каждая подписанная запись…</translation>
    </message>
    <message numerus="yes">
        <source>The copy is made, opened again and checked: %n entry(ies), all signatures agree.</source>
        <translation>
            <numerusform>Копия сделана, открыта снова и проверена: %n запись, все подписи верны.</numerusform>
            <numerusform>Копия сделана, открыта снова и проверена: %n записи, все подписи верны.</numerusform>
            <numerusform>Копия сделана, открыта снова и проверена: %n записей, все подписи верны.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flash drive for the copy of the base</source>
        <translation>Флешка для копии базы</translation>
    </message>
    <message>
        <source>The last copy was made {age}. One is made by itself every day when the journal is first closed.</source>
        <translation>Последняя копия: {age}. Каждый день копия делается сама, когда журнал впервые закрывают.</translation>
    </message>
    <message>
        <source>There is no copy yet. One is made by itself when the journal is first closed today.</source>
        <translation>Копий ещё нет. Копия сделается сама, когда журнал сегодня впервые закроют.</translation>
    </message>
    <message>
        <source>To a flash &amp;drive…</source>
        <translation>На флеш&amp;ку…</translation>
    </message>
    <message>
        <source>Work on a copy</source>
        <translation>Работа с копией</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>{name} is whole: %n entry(ies), all signatures and the replay agree.</source>
        <translation>
            <numerusform>{name}: цела, %n запись, все подписи и повтор верны.</numerusform>
            <numerusform>{name}: цела, %n записи, все подписи и повтор верны.</numerusform>
            <numerusform>{name}: цела, %n записей, все подписи и повтор верны.</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ copy · Enter check it · F8 copy now · F5 read again</source>
        <translation>↑↓ копия · Enter проверить · F8 сделать копию · F5 обновить</translation>
    </message>
    <message>
        <source>✓ checked now</source>
        <translation>✓ проверена сейчас</translation>
    </message>
    <message>
        <source>✓ checked when it was made</source>
        <translation>✓ проверена при создании</translation>
    </message>
</context>
<context>
    <name>CorrectionDesk</name>
    <message>
        <source>Corrected, the old value is kept · Ctrl+Shift+E: reason</source>
        <translation>Исправлено, прежнее значение сохранено · Ctrl+Shift+E — причина</translation>
    </message>
    <message>
        <source>Correction by protocol, {student}: {before} → {after}. Reason:</source>
        <translation>Исправление по протоколу, {student}: {before} → {after}. Причина:</translation>
    </message>
    <message numerus="yes">
        <source>Corrections are allowed for %n day(s)</source>
        <translation>
            <numerusform>Исправления разрешены на %n день</numerusform>
            <numerusform>Исправления разрешены на %n дня</numerusform>
            <numerusform>Исправления разрешены на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason of the correction, {student}:</source>
        <translation>Причина исправления, {student}:</translation>
    </message>
    <message>
        <source>The reason is kept with the correction</source>
        <translation>Причина записана к исправлению</translation>
    </message>
    <message>
        <source>This cell was not corrected</source>
        <translation>Эта клетка не исправлялась</translation>
    </message>
    <message>
        <source>Without a reason the value stays as it was</source>
        <translation>Без причины значение остаётся прежним</translation>
    </message>
</context>
<context>
    <name>CorrectionPermitFrame</name>
    <message>
        <source>Enter: allow · Esc: leave as it was</source>
        <translation>Enter — разрешить · Esc — оставить как было</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>На сколько дней</translation>
    </message>
    <message>
        <source>Let {keepers} correct locked lessons of this page</source>
        <translation>Разрешить исправлять закрытые уроки этой страницы: {keepers}</translation>
    </message>
    <message>
        <source>Reason or number of the protocol</source>
        <translation>Причина или номер протокола</translation>
    </message>
</context>
<context>
    <name>CorrectionRequests</name>
    <message>
        <source>Ask for a correction</source>
        <translation>Попросить исправить</translation>
    </message>
    <message>
        <source>Ask for a correction of the cell…</source>
        <translation>Попросить исправить ячейку…</translation>
    </message>
    <message numerus="yes">
        <source>The request is sent to %n person(s)</source>
        <translation>
            <numerusform>Просьба отправлена %n человеку</numerusform>
            <numerusform>Просьба отправлена %n людям</numerusform>
            <numerusform>Просьба отправлена %n людям</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be corrected, {student}:</source>
        <translation>Что исправить, {student}:</translation>
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
        <translation>Планы курсов</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Уч. план</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <translation>Найти планы по классу, предмету, учителю или состоянию</translation>
    </message>
    <message>
        <source>class, subject, teacher, state</source>
        <translation>класс, предмет, учитель, состояние</translation>
    </message>
</context>
<context>
    <name>CurriculumDialog</name>
    <message>
        <source>Curriculum: {course}</source>
        <translation>Учебный план: {course}</translation>
    </message>
    <message>
        <source>Hours a &amp;week</source>
        <translation>Часов в &amp;неделю</translation>
    </message>
    <message>
        <source>Hours a &amp;year</source>
        <translation>Часов в &amp;год</translation>
    </message>
    <message>
        <source>Set the hours</source>
        <translation>Записать часы</translation>
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
        <translation>Часы — число от 0 до {most}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроков</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Состояние КТП</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>h/week</source>
        <translation>ч/нед</translation>
    </message>
    <message>
        <source>h/year</source>
        <translation>ч/год</translation>
    </message>
    <message>
        <source>{name}: curriculum {yearly} h; timetable {lessons} lessons ({lessons_difference}), plan {plan} h ({plan_difference})</source>
        <translation>{name}: по учебному плану {yearly} ч; по расписанию уроков {lessons} ({lessons_difference}), в КТП {plan} ч ({plan_difference})</translation>
    </message>
    <message>
        <source>{name}: the curriculum has no hours; timetable {lessons} lessons, plan {plan} h</source>
        <translation>{name}: часов в учебном плане нет; по расписанию уроков {lessons}, в КТП {plan} ч</translation>
    </message>
</context>
<context>
    <name>CurriculumScreen</name>
    <message>
        <source>&amp;Differences only</source>
        <translation>Только &amp;расхождения</translation>
    </message>
    <message>
        <source>0–9 hours · Enter plan of the row · Ctrl+D parallel classes · Del take out · Ctrl+Z undo</source>
        <translation>0–9 часы · Enter КТП строки · Ctrl+D параллельным классам · Del убрать · Ctrl+Z отмена</translation>
    </message>
    <message>
        <source>All parallel classes have these hours already</source>
        <translation>У всех параллельных классов уже такие часы</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>Edit the hours</source>
        <translation>Изменить часы</translation>
    </message>
    <message>
        <source>Everything is as the curriculum says</source>
        <translation>Всё соответствует учебному плану</translation>
    </message>
    <message>
        <source>Hours of the curriculum</source>
        <translation>Часы учебного плана</translation>
    </message>
    <message numerus="yes">
        <source>Hours set in %n parallel class(es)</source>
        <translation>
            <numerusform>Часы переданы: %n параллельный класс</numerusform>
            <numerusform>Часы переданы: %n параллельных класса</numerusform>
            <numerusform>Часы переданы: %n параллельных классов</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses in this year yet</source>
        <translation>В этом году ещё нет предметов</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo the hours</source>
        <translation>Вернуть отменённые часы</translation>
    </message>
    <message>
        <source>Same hours in the &amp;parallel classes</source>
        <translation>Те же часы в &amp;параллели</translation>
    </message>
    <message>
        <source>Same hours in the parallel classes</source>
        <translation>Те же часы параллельным классам</translation>
    </message>
    <message>
        <source>Set again: {hours}</source>
        <translation>Возвращено: {hours}</translation>
    </message>
    <message>
        <source>Take the hours out of the curriculum</source>
        <translation>Убрать часы из учебного плана</translation>
    </message>
    <message>
        <source>Taken back: {hours}</source>
        <translation>Отменено: {hours}</translation>
    </message>
    <message>
        <source>The row has no hours yet that could be given on</source>
        <translation>В строке ещё нет часов, которые можно передать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last hours</source>
        <translation>Отменить последние часы</translation>
    </message>
    <message>
        <source>Year of study</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>all years of study</source>
        <translation>все параллели</translation>
    </message>
    <message>
        <source>year {grade}</source>
        <translation>{grade}-е классы</translation>
    </message>
    <message>
        <source>{class_title}, {subject}</source>
        <translation>{class_title}, {subject}</translation>
    </message>
    <message>
        <source>{class_title}: curriculum {weekly} h a week, timetable {slots} h · rows that differ: {count}</source>
        <translation>{class_title}: по учебному плану {weekly} ч в неделю, в расписании {slots} ч · строк с расхождениями: {count}</translation>
    </message>
    <message>
        <source>{subject}, year {grade}</source>
        <translation>{subject}, {grade}-е классы</translation>
    </message>
</context>
<context>
    <name>CustodyDestinations</name>
    <message numerus="yes">
        <source>%n archive(s) of past years must be read again: three years have passed.</source>
        <translation>
            <numerusform>%n архив прошлых лет пора прочитать снова: прошло три года.</numerusform>
            <numerusform>%n архива прошлых лет пора прочитать снова: прошло три года.</numerusform>
            <numerusform>%n архивов прошлых лет пора прочитать снова: прошло три года.</numerusform>
        </translation>
    </message>
    <message>
        <source>A restore drill is due: try whether an archive from the flash drive can be used.</source>
        <translation>Пора провести учебное восстановление: проверьте, пригоден ли архив с флешки.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>The archive of the week is due: %n class(es), {names}. Put in the flash drive.</source>
        <translation>
            <numerusform>Пора записать архив недели: %n класс, {names}. Вставьте флешку.</numerusform>
            <numerusform>Пора записать архив недели: %n класса, {names}. Вставьте флешку.</numerusform>
            <numerusform>Пора записать архив недели: %n классов, {names}. Вставьте флешку.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily copy of the base was not made for several days. Make one and look why.</source>
        <translation>Ежедневная копия базы не делалась несколько дней. Сделайте её и выясните причину.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>&amp;Empty journal</source>
        <translation>&amp;Пустой журнал</translation>
    </message>
    <message>
        <source>&amp;Training school</source>
        <translation>&amp;Учебная школа</translation>
    </message>
    <message>
        <source>Classes, teachers and the timetable are loaded afterwards.</source>
        <translation>Классы, учителя и расписание загружаются потом.</translation>
    </message>
    <message>
        <source>Invented people to try the program with; the name and the password entered are not used.</source>
        <translation>Выдуманные люди, чтобы попробовать программу; введённые название и пароль не используются.</translation>
    </message>
    <message>
        <source>Making the journal</source>
        <translation>Создаю журнал</translation>
    </message>
    <message>
        <source>Nothing was written yet. The next button makes the journal.</source>
        <translation>Пока ничего не записано. Журнал создаст следующая кнопка.</translation>
    </message>
    <message>
        <source>What does the journal start with?</source>
        <translation>Откуда взять данные?</translation>
    </message>
</context>
<context>
    <name>DayBackup</name>
    <message>
        <source>The copy of the day is being made…</source>
        <translation>Делается копия за сегодня…</translation>
    </message>
    <message>
        <source>The copy of the day was not made: {why} It is tried again when the journal is closed next.</source>
        <translation>Копия за сегодня не сделана: {why} Следующая попытка — когда журнал закроют снова.</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Первый день</translation>
    </message>
    <message>
        <source>From which day does the timetable hold?</source>
        <translation>С какого дня действует расписание?</translation>
    </message>
    <message>
        <source>Look at the timetable</source>
        <translation>Посмотреть расписание</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Back to today: Home</source>
        <translation>Вернуться к сегодня: Home</translation>
    </message>
    <message>
        <source>Day after: Alt+→</source>
        <translation>Следующий день: Alt+→</translation>
    </message>
    <message>
        <source>Day before: Alt+←</source>
        <translation>Предыдущий день: Alt+←</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>complete: {complete} of {total}</source>
        <translation>заполнено: {complete} из {total}</translation>
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
        <translation>Запись</translation>
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
        <translation>Срок</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>entered after the term</source>
        <translation>внесено позже срока</translation>
    </message>
    <message>
        <source>the term was {moment}</source>
        <translation>срок был {moment}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>⇄ in place of {keeper}</source>
        <translation>⇄ замена, вместо: {keeper}</translation>
    </message>
    <message>
        <source>⇄ substitution</source>
        <translation>⇄ замена</translation>
    </message>
</context>
<context>
    <name>DayLessonsTable</name>
    <message>
        <source>nothing entered</source>
        <translation>нет записей</translation>
    </message>
</context>
<context>
    <name>DayRange</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;с</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>п&amp;о</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Type a day like 24.11.2026</source>
        <translation>Введите день так: 24.11.2026</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>По этот день</translation>
    </message>
</context>
<context>
    <name>DayReminder</name>
    <message>
        <source>You are writing in the lesson of {day}, not in today&apos;s.</source>
        <translation>Запись идёт в урок {day}, а не в сегодняшний.</translation>
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
        <translation>Доска и документы</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Course plans</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>Entry from paper</source>
        <translation>Ввод с бумаги</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Lesson sheets</source>
        <translation>Листы уроков</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>My class</source>
        <translation>Мой класс</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>Мой день</translation>
    </message>
    <message>
        <source>My log-ins and password</source>
        <translation>Мои входы и пароль</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Safety of the base</source>
        <translation>Сохранность</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Student cards</source>
        <translation>Карточки учеников</translation>
    </message>
    <message>
        <source>Test works</source>
        <translation>Проверочные работы</translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation>Темы и ДЗ</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>{done} · Personal information: show it to nobody whom the list of the school does not name</source>
        <translation>{done} · Персональная информация: не показывайте её тем, кого нет в перечне школы</translation>
    </message>
</context>
<context>
    <name>DocumentActs</name>
    <message numerus="yes">
        <source>%n document(s) saved; it is noted who took them when</source>
        <translation>
            <numerusform>Сохранён %n документ; записано, кто и когда его взял</numerusform>
            <numerusform>Сохранено %n документа; записано, кто и когда их взял</numerusform>
            <numerusform>Сохранено %n документов; записано, кто и когда их взял</numerusform>
        </translation>
    </message>
    <message>
        <source>File of the document</source>
        <translation>Файл документа</translation>
    </message>
    <message>
        <source>Folder for the site of the school</source>
        <translation>Папка для сайта школы</translation>
    </message>
    <message>
        <source>PDF, pictures and plain text ({endings})</source>
        <translation>PDF, картинки и простой текст ({endings})</translation>
    </message>
    <message>
        <source>Save the instruction</source>
        <translation>Сохранение инструкции</translation>
    </message>
    <message>
        <source>The document is published</source>
        <translation>Документ опубликован</translation>
    </message>
    <message>
        <source>The document is withdrawn; Ctrl+Z puts it into force again</source>
        <translation>Документ выведен из действия; Ctrl+Z вернёт его</translation>
    </message>
    <message>
        <source>The instruction is saved</source>
        <translation>Инструкция сохранена</translation>
    </message>
    <message>
        <source>The system has no printer</source>
        <translation>В системе нет принтера</translation>
    </message>
    <message>
        <source>published by mistake</source>
        <translation>опубликован по ошибке</translation>
    </message>
</context>
<context>
    <name>DocumentButtons</name>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save all for the site…</source>
        <translation>Все для сайта…</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сохранить для сайта…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Вывести из действия…</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Choose the file, up to {most} MB…</source>
        <translation>Выбрать файл, до {most} МБ…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Взамен</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>nothing: it is a new document</source>
        <translation>ничего: это новый документ</translation>
    </message>
</context>
<context>
    <name>DocumentRows</name>
    <message>
        <source>Handed out {purpose}: {moment}, {person}</source>
        <translation>Выгружен {purpose}: {moment}, {person}</translation>
    </message>
    <message>
        <source>Published: {moment}, {person}</source>
        <translation>Опубликован: {moment}, {person}</translation>
    </message>
    <message>
        <source>Withdrawn: {moment}, {person}. {reason}</source>
        <translation>Выведен из действия: {moment}, {person}. {reason}</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>No document has all these words</source>
        <translation>Нет документа со всеми этими словами</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Опубликовал(а)</translation>
    </message>
    <message>
        <source>Replaced and withdrawn ones too</source>
        <translation>И заменённые, и выведенные из действия</translation>
    </message>
    <message>
        <source>Save for the site…</source>
        <translation>Сохранить для сайта…</translation>
    </message>
    <message>
        <source>Search the documents</source>
        <translation>Поиск документа</translation>
    </message>
    <message>
        <source>Search: number, title, date, kind</source>
        <translation>Поиск: номер, название, дата, вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type the date and the title and choose the file first</source>
        <translation>Сначала введите дату и название и выберите файл</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Why it is withdrawn; Enter withdraws, Esc leaves it in force</source>
        <translation>Почему выводится из действия; Enter — вывести, Esc — оставить</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Вывести из действия…</translation>
    </message>
    <message>
        <source>↑↓ document · Enter open · Ctrl+F search · Ctrl+P print</source>
        <translation>↑↓ документ · Enter открыть · Ctrl+F поиск · Ctrl+P печать</translation>
    </message>
    <message>
        <source>↑↓ document · Enter open · Ctrl+F search · Ctrl+P print · Ctrl+S for the site · Ins new</source>
        <translation>↑↓ документ · Enter открыть · Ctrl+F поиск · Ctrl+P печать · Ctrl+S для сайта · Ins новый</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message numerus="yes">
        <source>%n rule(s) proposed against the edition in force from {day}</source>
        <translation>
            <numerusform>Предложено изменить %n правило редакции, действующей с {day}</numerusform>
            <numerusform>Предложено изменить %n правила редакции, действующей с {day}</numerusform>
            <numerusform>Предложено изменить %n правил редакции, действующей с {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only what is proposed</source>
        <translation>&amp;Только предложенное</translation>
    </message>
    <message>
        <source>&amp;Print the changes</source>
        <translation>&amp;Печатать изменения</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Взять обратно</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Co&amp;nfirm…</source>
        <translation>&amp;Утвердить…</translation>
    </message>
    <message>
        <source>Draft of the regulation</source>
        <translation>Проект регламента</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Find a rule (Ctrl+F)</source>
        <translation>Найти правило (Ctrl+F)</translation>
    </message>
    <message>
        <source>In the last edition</source>
        <translation>В последней редакции</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Таких слов нет ни в одном правиле.</translation>
    </message>
    <message>
        <source>Print the changes</source>
        <translation>Печатать изменения</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules of the next edition</source>
        <translation>Правила новой редакции</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>Взять предложение обратно</translation>
    </message>
    <message>
        <source>The draft is thrown away. Ctrl+Z brings it back.</source>
        <translation>Проект отброшен. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>The edition is confirmed: it is in force from {day}.</source>
        <translation>Редакция утверждена: она действует с {day}.</translation>
    </message>
    <message>
        <source>Throw the draft a&amp;way</source>
        <translation>&amp;Отбросить проект</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What it &amp;does…</source>
        <translation>&amp;Что изменит…</translation>
    </message>
    <message>
        <source>↑↓ rule · Enter change it · Del take back · Ctrl+Z undo · Ctrl+P print the changes</source>
        <translation>↑↓ правило · Enter изменить · Del взять обратно · Ctrl+Z отмена · Ctrl+P печатать изменения</translation>
    </message>
</context>
<context>
    <name>DraftProblems</name>
    <message>
        <source>a code is missing with which entries of the journal are stored; put it back</source>
        <translation>нет кода, с которым хранятся записи журнала; верните его</translation>
    </message>
    <message>
        <source>the value is out of its bounds or contradicts another rule</source>
        <translation>значение вне допустимых пределов или противоречит другому правилу</translation>
    </message>
    <message>
        <source>this version of the program cannot read the proposal; propose it again</source>
        <translation>эта версия программы не читает предложение; предложите заново</translation>
    </message>
</context>
<context>
    <name>DraftRows</name>
    <message>
        <source>{rule} → {value} (proposed by {author} on {day})</source>
        <translation>{rule} → {value} (предложил(а) {author}, {day})</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>&amp;Act of the drill…</source>
        <translation>&amp;Акт восстановления…</translation>
    </message>
    <message>
        <source>&amp;Choose an archive and try it…</source>
        <translation>&amp;Выбрать архив и проверить…</translation>
    </message>
    <message>
        <source>Act of the drill</source>
        <translation>Акт учебного восстановления</translation>
    </message>
    <message>
        <source>An archive for the drill</source>
        <translation>Архив для учебного восстановления</translation>
    </message>
    <message>
        <source>Archives to bring back from</source>
        <translation>Архивы, из которых вернуть записи</translation>
    </message>
    <message>
        <source>Bring bac&amp;k from archives…</source>
        <translation>Вернуть и&amp;з архивов…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Учебное восстановление</translation>
    </message>
    <message>
        <source>Drills &amp;before</source>
        <translation>&amp;Прежние проверки</translation>
    </message>
    <message>
        <source>Drills before</source>
        <translation>Прежние проверки</translation>
    </message>
    <message>
        <source>Enter choose an archive · Ctrl+P act of the drill · F5 read again</source>
        <translation>Enter выбрать архив · Ctrl+P акт · F5 обновить</translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</source>
        <translation>
            <numerusform>Раз в %n месяц архив с флешки открывается рядом с сегодняшним журналом и сравнивается с ним. Так школа знает, что её архивы пригодны. Ничего не меняется.</numerusform>
            <numerusform>Раз в %n месяца архив с флешки открывается рядом с сегодняшним журналом и сравнивается с ним. Так школа знает, что её архивы пригодны. Ничего не меняется.</numerusform>
            <numerusform>Раз в %n месяцев архив с флешки открывается рядом с сегодняшним журналом и сравнивается с ним. Так школа знает, что её архивы пригодны. Ничего не меняется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month an archive from a flash drive is opened beside today&apos;s journal and compared. So the school knows that its archives can be used. Nothing is changed.</source>
        <translation>Раз в месяц архив с флешки открывается рядом с сегодняшним журналом и сравнивается с ним. Так школа знает, что её архивы пригодны. Ничего не меняется.</translation>
    </message>
    <message>
        <source>First run a drill: its result goes into the act</source>
        <translation>Сначала проведите проверку: её итог войдёт в акт</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Keep the flash drive as it is and call the deputy head: together you can bring the entries back.</source>
        <translation>Оставьте флешку как есть и позовите заместителя директора: вдвоём записи можно вернуть.</translation>
    </message>
    <message>
        <source>No drill was held yet</source>
        <translation>Проверок ещё не было</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nothing changed since the archive</source>
        <translation>После архива ничего не изменилось</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>The archive is opened beside the journal and compared. Nothing is changed…</source>
        <translation>Архив открывается рядом с журналом и сравнивается. Ничего не меняется…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message numerus="yes">
        <source>Values that differ from the log: %n.</source>
        <translation>
            <numerusform>Значений, не совпавших с записями: %n.</numerusform>
            <numerusform>Значений, не совпавших с записями: %n.</numerusform>
            <numerusform>Значений, не совпавших с записями: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What changed &amp;since the archive</source>
        <translation>Что &amp;изменилось после архива</translation>
    </message>
    <message>
        <source>What changed since the archive</source>
        <translation>Что изменилось после архива</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>due since {day}</source>
        <translation>пора с {day}</translation>
    </message>
    <message>
        <source>next by {day}</source>
        <translation>следующее до {day}</translation>
    </message>
    <message>
        <source>no drill yet</source>
        <translation>ещё не проводилось</translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number} could be put to work. Since then the journal grew by %n entry(ies).</source>
        <translation>
            <numerusform>{title}, архив № {number}: пригоден к восстановлению. С тех пор в журнале прибавилась %n запись.</numerusform>
            <numerusform>{title}, архив № {number}: пригоден к восстановлению. С тех пор в журнале прибавились %n записи.</numerusform>
            <numerusform>{title}, архив № {number}: пригоден к восстановлению. С тех пор в журнале прибавилось %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}, archive No. {number}: %n entry(ies) of it are not in the journal of today.</source>
        <translation>
            <numerusform>{title}, архив № {number}: %n его записи нет в сегодняшнем журнале.</numerusform>
            <numerusform>{title}, архив № {number}: %n его записей нет в сегодняшнем журнале.</numerusform>
            <numerusform>{title}, архив № {number}: %n его записей нет в сегодняшнем журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ no differences</source>
        <translation>✓ расхождений нет</translation>
    </message>
    <message numerus="yes">
        <source>✕ differences: %n</source>
        <translation>
            <numerusform>✕ расхождений: %n</numerusform>
            <numerusform>✕ расхождений: %n</numerusform>
            <numerusform>✕ расхождений: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DriveList</name>
    <message>
        <source>1. Where &amp;to</source>
        <translation>1. К&amp;уда</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Вы&amp;брать папку…</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Drives</source>
        <translation>Флешки и диски</translation>
    </message>
    <message>
        <source>File system</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>DroppedArchive</name>
    <message>
        <source>Checking {name}…</source>
        <translation>Проверяется {name}…</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message>
        <source>Add a column: {kind}</source>
        <translation>Добавить графу: {kind}</translation>
    </message>
    <message>
        <source>Days are typed as 28.12.2026</source>
        <translation>Дни вводятся как 28.12.2026</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Сохранить сроки</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Order of the school</source>
        <translation>Приказ школы</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>When marks are due</source>
        <translation>Сроки выставления отметок</translation>
    </message>
    <message>
        <source>{period}: due by</source>
        <translation>{period}: срок</translation>
    </message>
    <message>
        <source>{period}: order</source>
        <translation>{period}: приказ</translation>
    </message>
</context>
<context>
    <name>DutiesPart</name>
    <message>
        <source>! order waits</source>
        <translation>! приказ ждёт</translation>
    </message>
    <message>
        <source>&amp;End on this day…</source>
        <translation>&amp;Закончить в этот день…</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>После&amp;дний день</translation>
    </message>
    <message>
        <source>&amp;Withdraw the order</source>
        <translation>&amp;Отозвать приказ</translation>
    </message>
    <message>
        <source>Ca&amp;rry the order out…</source>
        <translation>&amp;Исполнить приказ…</translation>
    </message>
    <message>
        <source>Choose a duty and type its last day</source>
        <translation>Выберите обязанность и введите её последний день</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Duties and orders</source>
        <translation>Обязанности и приказы</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Last day of the duty</source>
        <translation>Последний день обязанности</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>No duties yet</source>
        <translation>Обязанностей пока нет</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The duty «{duty}» of {person} ends by itself after {day}.</source>
        <translation>{person}: обязанность «{duty}» сама закончится после {day}.</translation>
    </message>
    <message>
        <source>The principal gives the order, who keeps the accounts carries it out. A duty begins and ends by itself on its days; what was done under it stays.</source>
        <translation>Приказ отдаёт директор, исполняет тот, кто ведёт входы. Обязанность сама начинается и кончается в свои дни; сделанное остаётся.</translation>
    </message>
    <message>
        <source>There is no order here that you could carry out</source>
        <translation>Здесь нет приказа, который вы могли бы исполнить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{person} gets the duty «{duty}», {days}, by order № {order}.</source>
        <translation>{person} получит обязанность «{duty}», {days}, приказ № {order}.</translation>
    </message>
    <message>
        <source>○ to come</source>
        <translation>○ ещё не началась</translation>
    </message>
    <message>
        <source>✓ in force</source>
        <translation>✓ в силе</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>archive officer</source>
        <translation>ответственный за архив</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>завуч</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>администратор журнала</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>&amp;Print its changes</source>
        <translation>&amp;Печатать изменения</translation>
    </message>
    <message>
        <source>&amp;Recall</source>
        <translation>&amp;Отозвать</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Adopted by</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменений</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Утвердил(а)</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Print its changes</source>
        <translation>Печатать изменения</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Recall the edition</source>
        <translation>Отозвать редакцию</translation>
    </message>
    <message>
        <source>Save its changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Sheet of changes of the regulation</source>
        <translation>Лист изменений регламента</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>The edition is recalled. What it changed stands in the draft again.</source>
        <translation>Редакция отозвана. Её изменения снова стоят в проекте.</translation>
    </message>
    <message>
        <source>The first edition: &amp;nothing stood before it</source>
        <translation>Первая редакция: &amp;до неё ничего не было</translation>
    </message>
    <message>
        <source>What it &amp;changed</source>
        <translation>Что она &amp;изменила</translation>
    </message>
    <message>
        <source>What the edition changed</source>
        <translation>Что изменила редакция</translation>
    </message>
    <message>
        <source>Your password, please: a PIN is not enough for this.</source>
        <translation>Введите свой пароль: для этого ПИН-кода недостаточно.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>↑↓ edition · Ctrl+P print its changes · Ctrl+S save them · F5 read again</source>
        <translation>↑↓ редакция · Ctrl+P печатать изменения · Ctrl+S сохранить · F5 обновить</translation>
    </message>
</context>
<context>
    <name>EffectsBox</name>
    <message>
        <source>&amp;What it does from {day} on</source>
        <translation>&amp;Что изменится с {day}</translation>
    </message>
    <message>
        <source>Being counted…</source>
        <translation>Считается…</translation>
    </message>
    <message>
        <source>What the edition does to the school</source>
        <translation>Что редакция меняет в школе</translation>
    </message>
</context>
<context>
    <name>EffectsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Counted from what the school has entered so far; nothing is changed by looking.</source>
        <translation>Считается по тому, что школа уже внесла; от просмотра ничего не меняется.</translation>
    </message>
    <message>
        <source>In force fro&amp;m</source>
        <translation>&amp;Действует с</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>What the draft does</source>
        <translation>Что изменит проект</translation>
    </message>
</context>
<context>
    <name>EntryFiles</name>
    <message>
        <source>Documents and pictures ({endings})</source>
        <translation>Документы и изображения ({endings})</translation>
    </message>
    <message>
        <source>The file is saved</source>
        <translation>Файл сохранён</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Class journal</source>
        <translation>Классный журнал</translation>
    </message>
    <message>
        <source>Code for the journal administrator: {code}</source>
        <translation>Код для администратора журнала: {code}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A PIN is six digits · Nothing was changed · Type exactly six digits</source>
        <translation>ПИН состоит из шести цифр · Ничего не изменено · Введите ровно шесть цифр</translation>
    </message>
    <message>
        <source>A class meeting needs its day, time and place · The notice was not hung up · Fill the three lines</source>
        <translation>Собранию нужны день, время и место · Объявление не вывешено · Заполните эти три строки</translation>
    </message>
    <message>
        <source>A correction needs its reason · The value stays · Type the reason and press Enter</source>
        <translation>Для исправления нужна причина · Значение осталось прежним · Введите причину и нажмите Enter</translation>
    </message>
    <message>
        <source>A file of the training school is missing or damaged · The real journal is not touched · Install the program again</source>
        <translation>Файл учебной школы отсутствует или повреждён · Рабочий журнал не затронут · Установите программу заново</translation>
    </message>
    <message>
        <source>A file of this name is on the flash drive already · It was not overwritten, the new archive is not written · Repeat the writing or take another flash drive</source>
        <translation>Файл с таким именем уже есть на флешке · Он не перезаписан, новый архив не записан · Повторите запись или возьмите другую флешку</translation>
    </message>
    <message>
        <source>A file with a password is for one family · Nothing was made · Choose one student</source>
        <translation>Файл с паролем делается для одной семьи · Ничего не создано · Выберите одного ученика</translation>
    </message>
    <message>
        <source>A font of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation>Шрифт печатных форм отсутствует или заменён другим · Ничего не напечатано, журнал не изменён · Установите программу заново</translation>
    </message>
    <message>
        <source>A key has a wrong form · It was not used, the journal is unchanged · Take the key from its original source again</source>
        <translation>Ключ записан в неверном виде · Он не использован, журнал не изменён · Возьмите ключ из его источника ещё раз</translation>
    </message>
    <message>
        <source>A lateness has at most {most} minutes · The entry is unchanged · Enter fewer minutes or an absence</source>
        <translation>Опоздание длится не больше {most} минут · Запись не изменена · Введите меньше минут или пропуск</translation>
    </message>
    <message>
        <source>A mark stands in this lesson, so the student was there · The entry is unchanged · Ask the teacher of the lesson if the mark is on the wrong row</source>
        <translation>В этом уроке стоит отметка, значит, ученик присутствовал · Запись не изменена · Если отметка попала не в ту строку, обратитесь к учителю урока</translation>
    </message>
    <message>
        <source>A newer program wrote the file of the exchange · Nothing of it was taken · Update the program on this computer, then take it again</source>
        <translation>Файл обмена записан более новой программой · Из него ничего не взято · Обновите программу на этом компьютере и возьмите файл снова</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this journal (structure {found}, this program knows {known}) · The records are intact · Update the program</source>
        <translation>Журнал записан более новой версией программы (структура {found}, эта программа знает {known}) · Записи целы · Обновите программу</translation>
    </message>
    <message>
        <source>A print setting is out of its bounds: {field} · Nothing was printed · Correct the setting</source>
        <translation>Настройка печати вне допустимых пределов: {field} · Ничего не напечатано · Исправьте настройку</translation>
    </message>
    <message>
        <source>A signature does not match · The data was not used, the journal is unchanged · Take another copy and tell the journal administrator</source>
        <translation>Подпись не сошлась · Данные не использованы, журнал не изменён · Возьмите другую копию и сообщите администратору журнала</translation>
    </message>
    <message>
        <source>A stored entry has a form this program does not know · It was not used, the other records are intact · Update the program or call the journal administrator</source>
        <translation>Запись хранится в виде, которого программа не знает · Она не использована, остальные записи целы · Обновите программу или позовите администратора журнала</translation>
    </message>
    <message>
        <source>A title and a file are needed · The document was not published · Type the title and choose the file</source>
        <translation>Нужны название и файл · Документ не опубликован · Введите название и выберите файл</translation>
    </message>
    <message>
        <source>A value of the list is empty, doubled or out of its bounds · Nothing was stored · Correct the row that is marked</source>
        <translation>Значение пустое, повторяется или вне границ · Ничего не записано · Исправьте строку списка</translation>
    </message>
    <message>
        <source>A work has between 1 and {most} points · Nothing was stored · Type another number</source>
        <translation>В работе от 1 до {most} баллов · Ничего не сохранено · Введите другое число</translation>
    </message>
    <message>
        <source>Accounts and duties are certified by the administrator whom the recovery sheet appointed · Nothing was changed · Ask that administrator to do it</source>
        <translation>Учётные записи и обязанности заверяет администратор, назначенный по листу восстановления · Ничего не изменено · Попросите его это сделать</translation>
    </message>
    <message>
        <source>After that day the journal has entries of the student: {count} · Nothing was changed · Choose a later day, or ask the teachers to take the entries back</source>
        <translation>После этого дня в журнале есть записи ученика: {count} · Ничего не изменено · Выберите день позже или попросите учителей убрать записи</translation>
    </message>
    <message>
        <source>An account without duties opens nothing · Nothing was changed · Tick at least one duty, or close the account</source>
        <translation>Учётная запись без обязанностей ничего не открывает · Ничего не изменено · Отметьте хотя бы одну обязанность или закройте запись</translation>
    </message>
    <message>
        <source>An act needs a conclusion · Nothing was recorded · Type what the check came to</source>
        <translation>Акту нужен вывод · Ничего не записано · Напишите, чем закончилась проверка</translation>
    </message>
    <message>
        <source>An entry in the archive breaks the chain of signatures (entry {sequence}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Запись в архиве нарушает цепочку подписей (запись {sequence}) · Архив не использован, журнал не изменён · Возьмите другой архив и сообщите администратору журнала</translation>
    </message>
    <message>
        <source>An order has a number and a date, and one of them is missing · Nothing was changed · Enter both</source>
        <translation>У приказа есть номер и дата, одного не хватает · Ничего не изменено · Введите и то, и другое</translation>
    </message>
    <message>
        <source>Another computer writes the journal under the number of this one · Nothing was changed · Find it: one file of a workstation was used twice, or a copied folder is in use. One of the two must be added anew</source>
        <translation>Другой компьютер пишет журнал под номером этого · Ничего не изменено · Найдите его: файл точки использован дважды или в работе копия папки. Один из двух нужно добавить заново</translation>
    </message>
    <message>
        <source>Another person has this login · Nothing was changed · Choose another login</source>
        <translation>Такой логин уже занят · Ничего не изменено · Выберите другой логин</translation>
    </message>
    <message>
        <source>Another program holds the file · Nothing was written · Close that program and try again</source>
        <translation>Файл занят другой программой · Ничего не записано · Закройте ту программу и повторите</translation>
    </message>
    <message>
        <source>Another school marked this flash drive · Nothing on it was changed · Take another one</source>
        <translation>Эта флешка отмечена другой школой · На ней ничего не изменено · Возьмите другую</translation>
    </message>
    <message>
        <source>At most {weekly} hours a week and {yearly} a year fit · The curriculum is unchanged · Correct the number</source>
        <translation>Допустимо не больше {weekly} ч в неделю и {yearly} ч в год · Учебный план не изменён · Исправьте число</translation>
    </message>
    <message>
        <source>By the regulation of the school cards are changed by request · The card is unchanged · Send the change as a request</source>
        <translation>По регламенту школы карточки меняются по заявке · Карточка не изменена · Отправьте изменение заявкой</translation>
    </message>
    <message>
        <source>Data is not in its one accepted form · It was not used, the journal is unchanged · Take another copy or call the journal administrator</source>
        <translation>Данные записаны не в единственно принятом виде · Они не использованы, журнал не изменён · Возьмите другую копию или позовите администратора журнала</translation>
    </message>
    <message>
        <source>Documents and pictures are taken only · The file was not attached · Save it as PDF or as a picture</source>
        <translation>Принимаются только документы и изображения · Файл не прикреплён · Сохраните его как PDF или картинку</translation>
    </message>
    <message>
        <source>Entries before those of this file are missing here · Nothing of it was taken · First take file No. {number} of the same workstation; if it is lost, write a file here, take it there and write a new one</source>
        <translation>Здесь не хватает записей, которые идут перед этим файлом · Из него ничего не взято · Сначала возьмите файл № {number} той же точки; если он утерян, запишите файл здесь, возьмите его там и запишите новый</translation>
    </message>
    <message>
        <source>Entries in the file are dated more than a day ahead of this computer · Nothing of it was taken · Set the date on both computers right; if this one was wrong, take the file again</source>
        <translation>Записи в файле опережают этот компьютер больше чем на сутки · Из него ничего не взято · Проверьте дату на обоих компьютерах; если ошибался этот, возьмите файл снова</translation>
    </message>
    <message>
        <source>Entries of the archives do not fit to today&apos;s journal: their keys are not known in it, or they contradict it · Nothing was changed · Add the newest archives of the same week, or restore a copy of the base first</source>
        <translation>Записи архивов не подходят к сегодняшнему журналу: их ключи ему неизвестны или они ему противоречат · Ничего не изменено · Добавьте самые новые архивы той же недели или сначала верните копию базы</translation>
    </message>
    <message>
        <source>Every sheet of the volume still equals the journal · No supplement was made · None is needed</source>
        <translation>Все листы тома по-прежнему совпадают с журналом · Дополнение не составлено · Оно не нужно</translation>
    </message>
    <message>
        <source>FET made this timetable in the mode {mode} · The journal is unchanged · Export it from FET in the official mode</source>
        <translation>Расписание составлено в режиме FET {mode} · Журнал не изменён · Выгрузите его из FET в обычном режиме (Official)</translation>
    </message>
    <message>
        <source>Homework has no answer yet · The lesson stays open, the other entries are stored · Type the homework or answer «none set»</source>
        <translation>Домашнее задание не указано · Урок остаётся открытым, остальные записи сохранены · Введите задание или ответьте «не задано»</translation>
    </message>
    <message>
        <source>Hour {hour} was given already, as all up to {given} · The plan is unchanged · Move a topic that is still ahead</source>
        <translation>Час {hour} уже дан, как и все до {given}-го · План не изменён · Сдвигайте тему, которая ещё впереди</translation>
    </message>
    <message>
        <source>Journal and archive hold different entries at the same place of the log (places: {count}) · Nothing was changed · Keep this computer and the flash drive as they are and call the deputy head: somebody worked on an old copy</source>
        <translation>В журнале и в архиве на одном месте стоят разные записи (таких мест: {count}) · Ничего не изменено · Оставьте компьютер и флешку как есть и позовите заместителя директора: кто-то работал на старой копии</translation>
    </message>
    <message>
        <source>Journal and file hold different entries at the same place of the log (entry {sequence}) · Nothing was changed · Keep both computers as they are and call the deputy head: somebody worked on an old copy</source>
        <translation>В журнале и в файле на одном месте стоят разные записи (запись {sequence}) · Ничего не изменено · Сохраните оба компьютера как есть и позовите завуча: кто-то работал на старой копии</translation>
    </message>
    <message>
        <source>No comments on cells are kept in this class · The cell is unchanged · Write to the family instead</source>
        <translation>В этом классе комментарии к клеткам не ведутся · Клетка не изменена · Напишите семье письмо</translation>
    </message>
    <message>
        <source>No homework is kept in this class · The lesson is unchanged · Leave the field empty</source>
        <translation>В этом классе домашнее задание не ведётся · Урок не изменён · Оставьте поле пустым</translation>
    </message>
    <message>
        <source>No lesson bears this sheet number · Nothing was entered · Check that the sheet is from this school, and open the lesson from the list</source>
        <translation>Урока с таким номером листа нет · Ничего не внесено · Проверьте, что лист из этой школы, и откройте урок из списка</translation>
    </message>
    <message>
        <source>No marks are given in this class · The cell is unchanged · Enter attendance, topic and homework only</source>
        <translation>В этом классе отметки не ставятся · Клетка не изменена · Вносите только посещаемость, тему и задание</translation>
    </message>
    <message>
        <source>No room is left on the disk of the journal · Everything stored before is intact, the last entry is not stored · Free some room and try again</source>
        <translation>На диске журнала нет места · Всё сохранённое раньше цело, последняя запись не сохранена · Освободите место и повторите</translation>
    </message>
    <message>
        <source>No room is left on the disk · What was stored before is intact · Free some room and try again</source>
        <translation>На диске нет места · Сохранённое раньше цело · Освободите место и повторите</translation>
    </message>
    <message>
        <source>No sheet has a header with a column of topics · The plan is unchanged · Name the columns: No., topic, hours, homework</source>
        <translation>Ни на одном листе нет шапки со столбцом тем · План не изменён · Подпишите столбцы: №, тема, часы, домашнее задание</translation>
    </message>
    <message>
        <source>Nobody holds the duty to receive this note · Nothing was sent · Tell the journal administrator</source>
        <translation>Обязанность принимать такие записки никому не поручена · Ничего не отправлено · Сообщите администратору журнала</translation>
    </message>
    <message>
        <source>Nothing follows hour {hour} of the plan · The plan is unchanged · Choose an earlier topic</source>
        <translation>После часа {hour} в плане ничего нет · План не изменён · Выберите тему раньше</translation>
    </message>
    <message>
        <source>Nothing new is proposed · The regulation in force is unchanged · Change a rule first</source>
        <translation>Ничего нового не предложено · Действующий регламент не изменён · Сначала измените какое-нибудь правило</translation>
    </message>
    <message>
        <source>Number or date of the order is missing · Nothing was confirmed · Type both as they stand in the order</source>
        <translation>Нет номера или даты приказа · Ничего не утверждено · Введите и номер, и дату, как в приказе</translation>
    </message>
    <message>
        <source>Only the main computer of the school may change this · Nothing was stored · Change it there, the next bundle brings it here</source>
        <translation>Это меняют только на главном компьютере школы · Ничего не записано · Внесите изменение там, следующий пакет принесёт его сюда</translation>
    </message>
    <message>
        <source>Other marks are missing now than the list showed: {count} · The period stays open · Look at the list again, then close the period</source>
        <translation>Список недостающих отметок изменился, теперь их {count} · Период остался открытым · Проверьте список ещё раз и закройте период</translation>
    </message>
    <message>
        <source>PDF, pictures (PNG, JPEG) and plain text are kept only · The file was not published · Save it as PDF</source>
        <translation>Хранятся только PDF, картинки (PNG, JPEG) и простой текст · Файл не опубликован · Сохраните его как PDF</translation>
    </message>
    <message>
        <source>Row {row} has no topic · The plan is unchanged · Type the topic or delete the row</source>
        <translation>В строке {row} нет темы · План не изменён · Впишите тему или удалите строку</translation>
    </message>
    <message>
        <source>Rows of the list that must be put right first: {count} · Nothing was stored · Correct them in the file and choose it again</source>
        <translation>Сначала исправьте строки списка: {count} · Ничего не записано · Исправьте их в файле и выберите его снова</translation>
    </message>
    <message>
        <source>Some records cannot be printed as they are: {problems} · Nothing was printed, the journal is unchanged · Go through the list and correct the records</source>
        <translation>Часть записей нельзя напечатать в таком виде: {problems} · Ничего не напечатано, журнал не изменён · Пройдите по списку и исправьте записи</translation>
    </message>
    <message>
        <source>Somebody changed the draft meanwhile · Nothing was confirmed · Look at the draft again, then confirm it</source>
        <translation>Проект тем временем изменили · Ничего не утверждено · Просмотрите проект ещё раз и утвердите его</translation>
    </message>
    <message>
        <source>Somebody changed the timetable of this day meanwhile · Nothing was stored · Read it again with F5</source>
        <translation>Расписание этого дня тем временем изменил другой человек · Ничего не записано · Обновите его: F5</translation>
    </message>
    <message>
        <source>Somebody changed this row meanwhile · Nothing was stored · Look at the list again</source>
        <translation>Строку тем временем изменил другой человек · Ничего не записано · Посмотрите список ещё раз</translation>
    </message>
    <message>
        <source>Somebody changed this step meanwhile · Yours was not stored · Look at it again and repeat the change</source>
        <translation>Этот шаг тем временем изменил другой человек · Ваше не записано · Посмотрите шаг ещё раз и повторите правку</translation>
    </message>
    <message>
        <source>Somebody was given access without the school&apos;s confirmation · The journal was not opened, to protect the records · Call the journal administrator</source>
        <translation>Кому-то выдан доступ без подтверждения школы · Журнал не открыт, чтобы защитить записи · Позовите администратора журнала</translation>
    </message>
    <message>
        <source>Something was entered in this lesson · It stays where it is · Take the entries back first</source>
        <translation>В этом уроке уже есть записи · Он остаётся на месте · Сначала снимите записи</translation>
    </message>
    <message>
        <source>Something was written to the journal meanwhile · Nothing was changed · Compare again and repeat</source>
        <translation>Пока шла работа, в журнал что-то записали · Ничего не изменено · Сравните ещё раз и повторите</translation>
    </message>
    <message>
        <source>Students have points in this work already · The work is unchanged · Clear their points first</source>
        <translation>У учеников уже есть баллы за эту работу · Работа не изменена · Сначала уберите баллы</translation>
    </message>
    <message>
        <source>Such a record exists already · It was left as it is · Refresh the page with F5</source>
        <translation>Такая запись уже есть · Она оставлена без изменений · Обновите страницу клавишей F5</translation>
    </message>
    <message>
        <source>Surname or given name is missing · Nothing was changed · Type both</source>
        <translation>Нет фамилии или имени · Ничего не изменено · Введите и то, и другое</translation>
    </message>
    <message>
        <source>That day is not in the school year of the class · Nothing was changed · Choose another day</source>
        <translation>Этот день вне учебного года класса · Ничего не изменено · Выберите другой день</translation>
    </message>
    <message>
        <source>The PDF holds a program or another file · It was not taken · Print it into a new PDF and choose that</source>
        <translation>Внутри PDF есть программа или другой файл · Он не принят · Напечатайте его в новый PDF и выберите новый</translation>
    </message>
    <message>
        <source>The PDF opens with a password only · It was not taken · Save it without a password</source>
        <translation>PDF закрыт паролем · Он не принят · Сохраните его без пароля</translation>
    </message>
    <message>
        <source>The PIN does not match · The journal stays locked, tries left: {left} · Type the six digits again or use the password</source>
        <translation>ПИН не подходит · Журнал остаётся закрытым, осталось попыток: {left} · Введите шесть цифр ещё раз или войдите по паролю</translation>
    </message>
    <message>
        <source>The PIN was wrong too many times · Everything entered is stored · Sign in with the password</source>
        <translation>ПИН введён неверно слишком много раз · Всё введённое сохранено · Войдите по паролю</translation>
    </message>
    <message>
        <source>The account is closed · The journal stays closed, the records are kept · Ask the journal administrator</source>
        <translation>Учётная запись закрыта · Журнал остаётся закрытым, записи сохранены · Обратитесь к администратору журнала</translation>
    </message>
    <message>
        <source>The archive cannot be made of this selection · Nothing was written · Choose at least one class and try again</source>
        <translation>Из выбранного нельзя составить архив · Ничего не записано · Отметьте хотя бы один класс и повторите</translation>
    </message>
    <message>
        <source>The archive did not pass the check · Nothing of it was used · Take another copy and tell the journal administrator</source>
        <translation>Архив не прошёл проверку · Из него ничего не взято · Возьмите другую копию и сообщите администратору журнала</translation>
    </message>
    <message>
        <source>The archive is damaged · It was not used, the journal is unchanged · Take another archive and replace this carrier</source>
        <translation>Архив повреждён · Он не использован, журнал не изменён · Возьмите другой архив и замените этот носитель</translation>
    </message>
    <message>
        <source>The archive is larger than allowed ({most_size}) · It was not opened · Check that this is an archive of a class journal</source>
        <translation>Архив больше допустимого ({most_size}) · Он не открыт · Проверьте, что это архив журнала</translation>
    </message>
    <message>
        <source>The archive was made by a newer version of the program (format {found}, this program knows {supported}) · It is intact · Update the program</source>
        <translation>Архив записан более новой версией программы (формат {found}, эта программа знает {supported}) · Архив цел · Обновите программу</translation>
    </message>
    <message>
        <source>The archive was made in another school · It was not used, the journal is unchanged · Choose an archive of this school</source>
        <translation>Архив записан в другой школе · Он не использован, журнал не изменён · Выберите архив этой школы</translation>
    </message>
    <message>
        <source>The backup is damaged or altered · The journal is unchanged · Take another copy</source>
        <translation>Резервная копия повреждена или изменена · Журнал не изменён · Возьмите другую копию</translation>
    </message>
    <message>
        <source>The backup is of another school, or sealed to other people · The journal is unchanged · Take a backup of this school or ask who made it</source>
        <translation>Резервная копия другой школы или закрыта для вас · Журнал не изменён · Возьмите копию этой школы или спросите того, кто её делал</translation>
    </message>
    <message>
        <source>The change of the timetable cannot be taken back: {count} records were built on it since · Nothing was changed · Take those records back first, or change the timetable anew</source>
        <translation>Правку расписания уже не вернуть: на ней держатся другие записи журнала ({count}) · Ничего не изменено · Сначала снимите эти записи или поправьте расписание ещё раз</translation>
    </message>
    <message>
        <source>The class is not parallel: another subject or another year of study · Nothing was copied · Choose classes of the same year of study</source>
        <translation>Класс не параллельный: другой предмет или другой год обучения · Ничего не скопировано · Выберите классы той же параллели</translation>
    </message>
    <message>
        <source>The colour profile of the printed forms is missing or is a different one · Nothing was printed, the journal is unchanged · Install the program again</source>
        <translation>Цветовой профиль печатных форм отсутствует или заменён другим · Ничего не напечатано, журнал не изменён · Установите программу заново</translation>
    </message>
    <message>
        <source>The content of the archive does not match its own history · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Содержимое архива не сходится с его собственной историей · Архив не использован, журнал не изменён · Возьмите другой архив и сообщите администратору журнала</translation>
    </message>
    <message>
        <source>The correction is in no archive yet · No supplement was made · Make the archive of the class first</source>
        <translation>Исправление ещё не попало в архив · Дополнение не составлено · Сначала составьте архив класса</translation>
    </message>
    <message>
        <source>The curriculum was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation>С тех пор учебный план изменили · Он оставлен как есть · Посмотрите его по F5 и поправьте вручную</translation>
    </message>
    <message>
        <source>The dates contradict each other: first the protocol, then the order, then the day it comes into force · Nothing was confirmed · Correct the dates</source>
        <translation>Даты противоречат друг другу: сначала протокол, затем приказ, затем вступление в силу · Ничего не утверждено · Исправьте даты</translation>
    </message>
    <message>
        <source>The day of the undertaking has not come yet · Nothing was stored · Enter the day on the signed paper</source>
        <translation>День обязательства ещё не наступил · Ничего не записано · Введите дату с подписанной бумаги</translation>
    </message>
    <message>
        <source>The day of this lesson has not come yet · Nothing was stored · Make the entry on the day of the lesson</source>
        <translation>День этого урока ещё не наступил · Ничего не сохранено · Внесите запись в день урока</translation>
    </message>
    <message>
        <source>The days of the first filling do not fit the school year · Nothing was stored · Choose days inside the year</source>
        <translation>Дни первого заполнения не укладываются в учебный год · Ничего не записано · Выберите дни внутри года</translation>
    </message>
    <message>
        <source>The disk answers with fault {number} · The last entry may not be stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation>Диск отвечает отказом {number} · Последняя запись могла не сохраниться · Повторите; если отказ повторится, запишите архив и проверьте диск</translation>
    </message>
    <message>
        <source>The disk of the journal answers with fault {number} · The last entry is not stored · Try again; if it repeats, make an archive and have the disk checked</source>
        <translation>Диск журнала отвечает отказом {number} · Последняя запись не сохранена · Повторите; если отказ повторится, запишите архив и проверьте диск</translation>
    </message>
    <message>
        <source>The document is in force no more, or a newer edition is · Nothing was changed · Read the list again with F5</source>
        <translation>Документ уже не действует или у него есть новая редакция · Ничего не изменено · Прочитайте список заново: F5</translation>
    </message>
    <message>
        <source>The draft still has errors: {count} · The regulation in force is unchanged · Correct the marked rules</source>
        <translation>В проекте ещё есть ошибки: {count} · Действующий регламент не изменён · Исправьте отмеченные правила</translation>
    </message>
    <message>
        <source>The drive was pulled out or the folder has vanished · What was stored before is intact · Put the drive back and try again</source>
        <translation>Диск вынут или папка исчезла · Сохранённое раньше цело · Верните диск и повторите</translation>
    </message>
    <message>
        <source>The duty was changed meanwhile · Nothing was changed now · Read the list again with F5</source>
        <translation>Обязанность тем временем изменили · Сейчас ничего не изменено · Прочитайте список заново (F5)</translation>
    </message>
    <message>
        <source>The edition is in force, or a later one rests on it · Nothing was recalled · Prepare a new edition instead</source>
        <translation>Редакция уже действует, или на ней основана более поздняя · Ничего не отозвано · Подготовьте новую редакцию</translation>
    </message>
    <message>
        <source>The edition would judge days that another one judges already · Nothing was confirmed · Choose {earliest} or a later day</source>
        <translation>Эта редакция судила бы дни, которые уже судит другая · Ничего не утверждено · Выберите {earliest} или более поздний день</translation>
    </message>
    <message>
        <source>The file cannot be read as PDF · It was not taken · Make it again, or scan the paper anew</source>
        <translation>Файл не читается как PDF · Он не принят · Сделайте его заново или отсканируйте бумагу ещё раз</translation>
    </message>
    <message>
        <source>The file cannot be read · The journal is unchanged · Save it again in its own program</source>
        <translation>Файл не читается · Журнал не изменён · Сохраните его ещё раз в его программе</translation>
    </message>
    <message>
        <source>The file contains instructions a timetable never needs · It was not read, the journal is unchanged · Save the timetable in its own program again</source>
        <translation>В файле есть указания, которых в расписании не бывает · Он не прочитан, журнал не изменён · Сохраните расписание в его программе заново</translation>
    </message>
    <message>
        <source>The file has no header with surnames and names · Nothing was read · Fill in the template of the program</source>
        <translation>В файле нет заголовка с фамилиями и именами · Ничего не прочитано · Заполните шаблон программы</translation>
    </message>
    <message>
        <source>The file has problems that are settled in its own program: {count} · Nothing was loaded, the journal is unchanged · Correct the file there and load it again</source>
        <translation>В файле есть вопросы, которые решаются в его программе: {count} · Ничего не загружено, журнал не изменён · Исправьте файл там и загрузите его снова</translation>
    </message>
    <message>
        <source>The file is built so that it could do harm · It was not opened, the plan is unchanged · Copy the table into a new workbook and save that</source>
        <translation>Файл устроен так, что может навредить · Он не открыт, план не изменён · Скопируйте таблицу в новую книгу и сохраните её</translation>
    </message>
    <message>
        <source>The file is damaged or is no table · The plan is unchanged · Save it again as xlsx in its own program</source>
        <translation>Файл повреждён или это не таблица · План не изменён · Сохраните его заново в формате xlsx</translation>
    </message>
    <message>
        <source>The file is empty · The journal is unchanged · Choose another file</source>
        <translation>Файл пуст · Журнал не изменён · Выберите другой файл</translation>
    </message>
    <message>
        <source>The file is empty · The plan is unchanged · Choose another file</source>
        <translation>Файл пуст · План не изменён · Выберите другой файл</translation>
    </message>
    <message>
        <source>The file is larger than can be read ({part}) · It was not read, the plan is unchanged · Copy the table alone into a new workbook</source>
        <translation>Файл больше, чем можно прочитать ({part}) · Он не прочитан, план не изменён · Скопируйте одну таблицу в новую книгу</translation>
    </message>
    <message>
        <source>The file is larger than {limit_size} · It was not read, the journal is unchanged · Check that the right file was chosen</source>
        <translation>Файл больше {limit_size} · Он не прочитан, журнал не изменён · Проверьте, тот ли файл выбран</translation>
    </message>
    <message>
        <source>The file is larger than {most} KB · It was not attached · Make it smaller, or name the page of the book</source>
        <translation>Файл больше {most} кБ · Он не прикреплён · Уменьшите его или укажите страницу учебника</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB · It was not published · Scan it in black and white, or with fewer dots</source>
        <translation>Файл больше {most} МБ · Он не опубликован · Отсканируйте его чёрно-белым или с меньшим разрешением</translation>
    </message>
    <message>
        <source>The file is not an archive of a class journal · It was not opened · Choose a file whose name begins with the class and the week</source>
        <translation>Файл не является архивом журнала · Он не открыт · Выберите файл, имя которого начинается с класса и недели</translation>
    </message>
    <message>
        <source>The file is too large for a flash drive of this kind · It was not written, the earlier archives are intact · Archive fewer classes at once</source>
        <translation>Файл слишком велик для такой флешки · Он не записан, прежние архивы целы · Записывайте меньше классов за раз</translation>
    </message>
    <message>
        <source>The file of the exchange is damaged or altered · Nothing of it was taken, the journal is unchanged · Take another copy of it, or write a new one at the other workstation</source>
        <translation>Файл обмена повреждён или изменён · Из него ничего не взято, журнал не изменён · Возьмите другую копию или запишите на той точке новый</translation>
    </message>
    <message>
        <source>The file of the exchange is of another school, or of the training school · Nothing of it was taken · Choose a file of this school</source>
        <translation>Файл обмена другой школы или учебной · Из него ничего не взято · Выберите файл этой школы</translation>
    </message>
    <message>
        <source>The file of the exchange is sealed to other people · Nothing of it was taken · Let the journal administrator or the archive officer take it</source>
        <translation>Файл обмена закрыт для вас · Из него ничего не взято · Пусть его возьмёт администратор журнала или ответственный за архив</translation>
    </message>
    <message>
        <source>The file of the journal cannot be read with the key of this school · It was left as it is · Check that the folder belongs to this school, or restore the last archive</source>
        <translation>Файл журнала не читается ключом этой школы · Он оставлен без изменений · Проверьте, та ли это папка, или восстановите последний архив</translation>
    </message>
    <message>
        <source>The file of the journal is damaged · Nothing more is written to it · Restore the journal from a backup or the last archive</source>
        <translation>Файл журнала повреждён · В него больше ничего не пишется · Восстановите журнал из резервной копии или последнего архива</translation>
    </message>
    <message>
        <source>The file of the journal is not in its place · Nothing was changed · Look for it in the backups or restore the last archive</source>
        <translation>Файла журнала нет на месте · Ничего не изменено · Найдите его в резервных копиях или восстановите последний архив</translation>
    </message>
    <message>
        <source>The file of the journal was altered outside the program · Nothing more is written to it · Call the journal administrator and restore the last archive</source>
        <translation>Файл журнала изменён вне программы · В него больше ничего не пишется · Позовите администратора журнала и восстановите последний архив</translation>
    </message>
    <message>
        <source>The file was not read within {seconds} s · The plan is unchanged · Copy the table alone into a new workbook</source>
        <translation>Файл не прочитался за {seconds} с · План не изменён · Скопируйте одну таблицу в новую книгу</translation>
    </message>
    <message>
        <source>The flash drive answers with fault {number} · The earlier archives are intact, the new one is not written · Put it in again or take another flash drive</source>
        <translation>Флешка отвечает отказом {number} · Прежние архивы целы, новый не записан · Вставьте её снова или возьмите другую флешку</translation>
    </message>
    <message>
        <source>The flash drive is closed for writing · The earlier archives are intact, the new one is not written · Move the switch on it or take another flash drive</source>
        <translation>Флешка закрыта для записи · Прежние архивы целы, новый не записан · Переключите защёлку на ней или возьмите другую флешку</translation>
    </message>
    <message>
        <source>The flash drive was pulled out · The earlier archive is intact, the new one is not written · Put it in again and repeat</source>
        <translation>Флешка вынута · Прежний архив цел, новый не записан · Вставьте её снова и повторите</translation>
    </message>
    <message>
        <source>The folder holds a journal already · It was left as it is · Choose another folder or sign in to that journal</source>
        <translation>В папке уже есть журнал · Он оставлен без изменений · Выберите другую папку или войдите в тот журнал</translation>
    </message>
    <message>
        <source>The folder holds files already · They were left as they are · Choose an empty folder</source>
        <translation>В папке уже есть файлы · Они оставлены без изменений · Выберите пустую папку</translation>
    </message>
    <message>
        <source>The folder of the journal is closed for writing · The last entry is not stored · Open the folder for writing and try again</source>
        <translation>Папка журнала закрыта для записи · Последняя запись не сохранена · Разрешите запись в папку и повторите</translation>
    </message>
    <message>
        <source>The folder or the drive is closed for writing · Nothing was written · Open it for writing or choose another place</source>
        <translation>Папка или диск закрыты для записи · Ничего не записано · Разрешите запись или выберите другое место</translation>
    </message>
    <message>
        <source>The grading period is closed · Nothing was changed · Ask the deputy head if an entry has to be corrected</source>
        <translation>Учебный период закрыт · Ничего не изменено · Если запись нужно исправить, обратитесь к завучу</translation>
    </message>
    <message>
        <source>The hours do not fit: from 1 to {most} · The plan is unchanged · Correct the hours of row {row}</source>
        <translation>Часы не подходят: от 1 до {most} · План не изменён · Исправьте часы в строке {row}</translation>
    </message>
    <message>
        <source>The hours of this subject are not in the curriculum yet · The plan is stored and is not ready yet · Ask the deputy head to enter the hours</source>
        <translation>Часы этого предмета ещё не внесены в учебный план · План сохранён, но ещё не готов · Попросите завуча внести часы</translation>
    </message>
    <message>
        <source>The journal cannot be kept in this folder · Nothing was created · Choose a folder on a disk of this computer</source>
        <translation>В этой папке журнал хранить нельзя · Ничего не создано · Выберите папку на диске этого компьютера</translation>
    </message>
    <message>
        <source>The journal holds every entry of these archives already · Nothing was changed · Choose a later archive</source>
        <translation>Все записи этих архивов уже есть в журнале · Ничего не изменено · Выберите более поздний архив</translation>
    </message>
    <message>
        <source>The journal is busy for the moment · The last entry is not stored yet · Wait a little and try again</source>
        <translation>Журнал сейчас занят · Последняя запись ещё не сохранена · Подождите немного и повторите</translation>
    </message>
    <message>
        <source>The journal is open in another window of this computer · Nothing was changed · Close the other window and try again</source>
        <translation>Журнал уже открыт в другом окне на этом компьютере · Ничего не изменено · Закройте другое окно и повторите</translation>
    </message>
    <message>
        <source>The journal shows what nobody signed · No copy was kept, the earlier ones are intact · Write the archive of the week: it names the places. Enter the right values anew and call the deputy head</source>
        <translation>Журнал показывает то, чего никто не подписывал · Копия не сохранена, прежние целы · Запишите архив недели: он назовёт места. Внесите там верное заново и позовите завуча</translation>
    </message>
    <message>
        <source>The journal was closed meanwhile · Everything stored before is intact · Sign in again</source>
        <translation>Журнал тем временем закрыт · Всё записанное сохранено · Войдите снова</translation>
    </message>
    <message>
        <source>The journal was opened by a newer version of the program · The records are intact · Install version {needed} or later</source>
        <translation>Журнал уже открывала более новая версия программы · Записи целы · Установите версию {needed} или новее</translation>
    </message>
    <message>
        <source>The key file asks for more work than allowed · It was not opened, the records are intact · Call the journal administrator</source>
        <translation>Файл ключей требует больше вычислений, чем разрешено · Он не открыт, записи целы · Позовите администратора журнала</translation>
    </message>
    <message>
        <source>The key file of the journal is damaged in both copies · The records cannot be opened, but they are not erased · Restore the journal from the last archive with the recovery sheet</source>
        <translation>Файл ключей журнала повреждён в обеих копиях · Записи не открыть, но они не стёрты · Восстановите журнал из последнего архива по листу восстановления</translation>
    </message>
    <message>
        <source>The key file was changed by something other than this program · The journal was not opened, to protect the records · Call the journal administrator and keep the computer as it is</source>
        <translation>Файл ключей изменён не этой программой · Журнал не открыт, чтобы защитить записи · Позовите администратора журнала и ничего не меняйте на компьютере</translation>
    </message>
    <message>
        <source>The key of the journal was replaced while it was open · Everything stored is intact · Sign in again</source>
        <translation>Ключ журнала заменён, пока журнал был открыт · Всё сохранённое цело · Войдите ещё раз</translation>
    </message>
    <message>
        <source>The last day of the duty lies before its first one · Nothing was changed · Correct one of the days</source>
        <translation>Последний день обязанности раньше первого · Ничего не изменено · Исправьте одну из дат</translation>
    </message>
    <message>
        <source>The last journal administrator and one’s own account cannot be closed · The account works as before · Appoint another administrator first</source>
        <translation>Последнего администратора журнала и самого себя закрыть нельзя · Доступ остался прежним · Сначала назначьте другого администратора</translation>
    </message>
    <message>
        <source>The lesson has {most} files already · This one was not attached · Remove one of them first</source>
        <translation>У урока уже файлов: {most} · Этот не прикреплён · Сначала уберите один из них</translation>
    </message>
    <message>
        <source>The lesson is locked after {days} days · The value stays · Ask the deputy head to allow a correction</source>
        <translation>Урок закрыт через {days} дн. · Значение осталось прежним · Исправление может разрешить завуч</translation>
    </message>
    <message>
        <source>The lesson was cancelled · Nothing was stored · Choose another lesson</source>
        <translation>Урок отменён · Ничего не сохранено · Выберите другой урок</translation>
    </message>
    <message>
        <source>The mark differs from the proposed one · It is not stored yet: the regulation asks for the reason · Enter the mark with its reason on the page of results</source>
        <translation>Отметка отличается от предложенной · Она ещё не записана: регламент требует причину · Внесите отметку с причиной в разделе «Итоги»</translation>
    </message>
    <message>
        <source>The mark of the archive flash drive cannot be read · The files on it are untouched · Assign the flash drive again or take another one</source>
        <translation>Метка флешки архива не читается · Файлы на ней не тронуты · Назначьте флешку заново или возьмите другую</translation>
    </message>
    <message>
        <source>The name or the password does not match · The journal stays closed · Check the keyboard layout and Caps Lock, then type the password again</source>
        <translation>Фамилия или пароль не подходят · Журнал остаётся закрытым · Проверьте раскладку и Caps Lock и введите пароль ещё раз</translation>
    </message>
    <message>
        <source>The new school year is not ready: {count} things are missing · Nothing was opened · Go through the list of what is missing</source>
        <translation>Новый учебный год не готов: не хватает {count} · Ничего не открыто · Пройдите по списку недостающего</translation>
    </message>
    <message>
        <source>The one-time code is out of date · The journal stays closed · Ask the journal administrator for a new code</source>
        <translation>Срок одноразового кода истёк · Журнал остаётся закрытым · Попросите новый код у администратора журнала</translation>
    </message>
    <message>
        <source>The one-time code is right, but it only serves to set a password · Nothing was done · Sign in with the code on the log-in page and set a password of your own</source>
        <translation>Одноразовый код верен, но он нужен только чтобы задать пароль · Ничего не сделано · Войдите с кодом на странице входа и задайте свой пароль</translation>
    </message>
    <message>
        <source>The own password is not replaced by a code · Nothing was changed · Change it on the page «My log-ins»</source>
        <translation>Свой пароль кодом не заменяют · Ничего не изменено · Смените его на странице «Мои входы»</translation>
    </message>
    <message>
        <source>The page would have two lessons at one time · Nothing was changed · Choose another day, lesson or week</source>
        <translation>У одной страницы было бы два урока в одно время · Ничего не изменено · Выберите другой день, урок или неделю</translation>
    </message>
    <message>
        <source>The pages in the archive are not those its own history gives ({part}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Страницы в архиве не те, которые даёт его собственная история ({part}) · Архив не использован, журнал не изменён · Возьмите другой архив и сообщите администратору журнала</translation>
    </message>
    <message>
        <source>The paper journal is cancelled by the regulation: there is nothing to compare with · Nothing was printed · Print the volume of the period instead</source>
        <translation>Бумажный журнал отменён регламентом: сверять не с чем · Ничего не напечатано · Напечатайте том за период</translation>
    </message>
    <message>
        <source>The password contains the login, the surname or the name of the school · Nothing was changed · Choose a password without them</source>
        <translation>В пароле есть логин, фамилия или название школы · Ничего не изменено · Выберите пароль без них</translation>
    </message>
    <message>
        <source>The password is easy to guess · Nothing was changed · Make it longer, for example four unrelated words</source>
        <translation>Пароль легко угадать · Ничего не изменено · Сделайте его длиннее, например четыре несвязанных слова</translation>
    </message>
    <message>
        <source>The password is right, but the keys behind it are damaged · The records are intact, others can sign in · Ask the journal administrator to give access again</source>
        <translation>Пароль верен, но ключи за ним повреждены · Записи целы, другие могут войти · Попросите администратора журнала выдать доступ заново</translation>
    </message>
    <message>
        <source>The password is too long · Nothing was changed · Use at most {most} characters</source>
        <translation>Пароль слишком длинный · Ничего не изменено · Нужно не больше {most} знаков</translation>
    </message>
    <message>
        <source>The password is too short · Nothing was changed · Use at least {least} characters, for example four words</source>
        <translation>Пароль слишком короткий · Ничего не изменено · Нужно не меньше {least} знаков, например четыре слова</translation>
    </message>
    <message>
        <source>The picture has more than {most} million dots · It was not taken · Save a smaller one</source>
        <translation>В картинке больше {most} млн точек · Она не принята · Сохраните её меньшей</translation>
    </message>
    <message>
        <source>The picture is damaged · It was neither taken nor printed · Save it anew, or ask for another copy</source>
        <translation>Картинка повреждена · Она не принята и не напечатана · Сохраните её заново или попросите другую копию</translation>
    </message>
    <message>
        <source>The plan has {plan} hours, the curriculum {curriculum}: difference {difference} · The plan is stored and is not ready yet · Even out the hours, or have the curriculum corrected</source>
        <translation>В плане {plan} ч, в учебном плане {curriculum} ч: разница {difference} · План сохранён, но ещё не готов · Выровняйте часы или попросите завуча поправить учебный план</translation>
    </message>
    <message>
        <source>The plan was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation>С тех пор план изменили · Он оставлен как есть · Посмотрите его по F5 и поправьте вручную</translation>
    </message>
    <message>
        <source>The principal&apos;s list on personal data gives you no power for this · Nothing was shown or changed · Ask the principal to add it to the list</source>
        <translation>Перечень по персональным данным не даёт вам такого полномочия · Ничего не показано и не изменено · Попросите директора внести его в перечень</translation>
    </message>
    <message>
        <source>The program met something it was not prepared for · Everything stored before is intact · Repeat the act; if it fails again, close the program and open it anew</source>
        <translation>Программа встретила то, к чему не готова · Всё сохранённое раньше цело · Повторите действие; если не поможет, закройте программу и откройте её снова</translation>
    </message>
    <message>
        <source>The protection of a password would have been too weak · Nothing was written · Call the journal administrator</source>
        <translation>Защита пароля оказалась бы слишком слабой · Ничего не записано · Позовите администратора журнала</translation>
    </message>
    <message>
        <source>The protocol has only a number or only a date · Nothing was confirmed · Type both, or neither</source>
        <translation>У протокола есть только номер или только дата · Ничего не утверждено · Введите и номер, и дату либо ничего</translation>
    </message>
    <message>
        <source>The record is not in the journal any more · Nothing was changed · Refresh the page with F5</source>
        <translation>Такой записи в журнале уже нет · Ничего не изменено · Обновите страницу клавишей F5</translation>
    </message>
    <message>
        <source>The record of the last visit is damaged · The journal itself was not changed · Ask the journal administrator to check the journal</source>
        <translation>Запись о последнем посещении повреждена · Сам журнал не изменён · Попросите администратора журнала проверить журнал</translation>
    </message>
    <message>
        <source>The recovery key belongs to another school or was replaced · The journal stays closed · Take the newest recovery sheet of this school</source>
        <translation>Ключ восстановления от другой школы или уже заменён · Журнал остаётся закрытым · Возьмите последний лист восстановления этой школы</translation>
    </message>
    <message>
        <source>The recovery key has a slip in group {group} · The journal stays closed · Compare the group with the printed sheet</source>
        <translation>В ключе восстановления описка в группе {group} · Журнал остаётся закрытым · Сверьте группу с печатным листом</translation>
    </message>
    <message>
        <source>The regulation cannot be read: {key} · The regulation in force is unchanged · Correct the value and load it again</source>
        <translation>Регламент не читается: {key} · Действующий регламент не изменён · Исправьте значение и загрузите снова</translation>
    </message>
    <message>
        <source>The regulation gives this check to somebody else: {clause} · Nothing was recorded · Choose a duty of your own</source>
        <translation>Эту проверку положение поручает другому: {clause} · Ничего не записано · Выберите свою обязанность</translation>
    </message>
    <message>
        <source>The regulation has no such kind of work · Nothing was stored · Choose a kind from the list</source>
        <translation>В положении нет такого вида работы · Ничего не сохранено · Выберите вид из списка</translation>
    </message>
    <message>
        <source>The regulation of the school allows no PIN · Nothing was changed · Sign in with the password</source>
        <translation>Регламент школы не разрешает ПИН · Ничего не изменено · Входите по паролю</translation>
    </message>
    <message>
        <source>The regulation of the school forbids this entry · Nothing was stored · Use a mark or an absence code</source>
        <translation>Регламент школы запрещает такую запись · Ничего не сохранено · Используйте отметку или код пропуска</translation>
    </message>
    <message>
        <source>The regulation was not found · Nothing was changed · Choose one from the list</source>
        <translation>Регламент не найден · Ничего не изменено · Выберите его из списка</translation>
    </message>
    <message>
        <source>The row is used {count} times · It stays on the list · Give it another name instead</source>
        <translation>Строка используется, раз: {count} · Она остаётся в списке · Дайте ей другое название</translation>
    </message>
    <message>
        <source>The sealed data is cut or changed · It was not used, the journal is unchanged · Take another copy</source>
        <translation>Зашифрованные данные обрезаны или изменены · Они не использованы, журнал не изменён · Возьмите другую копию</translation>
    </message>
    <message>
        <source>The second person must be a deputy head or the principal · Nothing was changed · Ask one of them to come</source>
        <translation>Вторым должен быть завуч или директор · Ничего не изменено · Позовите одного из них</translation>
    </message>
    <message>
        <source>The sheet number is not right: a digit is missing or wrong · Nothing was entered · Compare the nine digits with the sheet</source>
        <translation>Номер листа неверен: не хватает цифры или одна набрана неправильно · Ничего не внесено · Сверьте девять цифр с листом</translation>
    </message>
    <message>
        <source>The student is in a class on that day already · Nothing was changed · Choose another day</source>
        <translation>В этот день ученик уже числится в классе · Ничего не изменено · Выберите другой день</translation>
    </message>
    <message>
        <source>The student is in a subgroup of this subject on one of the days · Nothing was changed · Choose another day or end the other membership first</source>
        <translation>В один из этих дней ученик уже в подгруппе по этому предмету · Ничего не изменено · Выберите другой день или сначала завершите прежнюю запись</translation>
    </message>
    <message>
        <source>The student is not in this class or subgroup on that day · Nothing was changed · Choose another day</source>
        <translation>В этот день ученик не числится в классе или подгруппе · Ничего не изменено · Выберите другой день</translation>
    </message>
    <message>
        <source>The student was not in this class on that day · The cell is unchanged · Check the date of the lesson</source>
        <translation>В этот день ученик не числился в классе · Клетка не изменена · Проверьте дату урока</translation>
    </message>
    <message>
        <source>The table is larger than allowed ({limit}) · It was not read, the journal is unchanged · Leave only the needed rows and columns</source>
        <translation>Таблица больше допустимого ({limit}) · Она не прочитана, журнал не изменён · Оставьте только нужные строки и столбцы</translation>
    </message>
    <message>
        <source>The teacher has not written in this lesson yet · Nothing was entered · Set the reason for the whole day: it counts when the teacher enters the absence</source>
        <translation>Учитель ещё не делал записи в этом уроке · Ничего не внесено · Поставьте причину на весь день: она подействует, когда учитель внесёт пропуск</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters · It is not stored yet · Make it shorter</source>
        <translation>Текст длиннее {most} знаков · Он ещё не сохранён · Сократите его</translation>
    </message>
    <message>
        <source>The timetable of days that are past or closed stays as it was · Nothing was changed · Choose {earliest} or a later day of the school year</source>
        <translation>Расписание прошедших и закрытых дней остаётся каким было · Ничего не изменено · Выберите {earliest} или более поздний день учебного года</translation>
    </message>
    <message>
        <source>The volume was disposed of by an act · Nothing was changed · Choose another volume</source>
        <translation>Том списан по акту · Ничего не изменено · Выберите другой том</translation>
    </message>
    <message>
        <source>The work has {most} points at most · Nothing was stored · Type a number from 0 to {most}</source>
        <translation>В работе не больше {most} баллов · Ничего не сохранено · Введите число от 0 до {most}</translation>
    </message>
    <message>
        <source>The workbook is locked by a password · It was not read, the plan is unchanged · Save it without a password and choose it again</source>
        <translation>Книга закрыта паролем · Она не прочитана, план не изменён · Сохраните её без пароля и выберите снова</translation>
    </message>
    <message>
        <source>The workstation that wrote the file does not belong to the school · Nothing of it was taken · If it is new, first take a file of the main workstation; otherwise add it there</source>
        <translation>Точка, записавшая файл, в школе не числится · Из него ничего не взято · Если она новая, сначала возьмите файл главной точки; если нет, добавьте её там</translation>
    </message>
    <message>
        <source>The workstation that wrote the file was taken out of the school · Nothing of it was taken · If it is to write again, add it anew at the main workstation</source>
        <translation>Точка, записавшая файл, выведена из школы · Из него ничего не взято · Если она снова нужна, добавьте её заново на главной точке</translation>
    </message>
    <message>
        <source>The writing was stopped · The unfinished file is removed, the earlier archives are intact · Start the writing again when ready</source>
        <translation>Запись остановлена · Незаконченный файл убран, прежние архивы целы · Начните запись снова, когда будет удобно</translation>
    </message>
    <message>
        <source>There is no journal in the data folder · Nothing was changed · Check the folder, or restore the journal from an archive</source>
        <translation>В папке данных нет журнала · Ничего не изменено · Проверьте папку или восстановите журнал из архива</translation>
    </message>
    <message>
        <source>There is no lesson at that time · Nothing was changed · Choose a day of the school year and a bell</source>
        <translation>В это время урока не бывает · Ничего не изменено · Выберите день учебного года и номер урока из звонков</translation>
    </message>
    <message>
        <source>There is no such account on this computer · Nothing was changed · Choose a person from the list</source>
        <translation>На этом компьютере нет такой учётной записи · Ничего не изменено · Выберите человека из списка</translation>
    </message>
    <message>
        <source>There is no such further workstation, or it was taken out before · Nothing was changed · Read the list again</source>
        <translation>Такой точки нет или она уже выведена · Ничего не изменено · Обновите список</translation>
    </message>
    <message>
        <source>There is no text yet · Nothing was stored · Type the text</source>
        <translation>Текста ещё нет · Ничего не сохранено · Введите текст</translation>
    </message>
    <message>
        <source>There is not enough free memory to check the password: {mebibytes} MB are needed · The journal stays closed · Close other programs and try again</source>
        <translation>Для проверки пароля не хватает памяти: нужно {mebibytes} МБ · Журнал остаётся закрытым · Закройте другие программы и повторите</translation>
    </message>
    <message>
        <source>There is not enough room on the flash drive: {needed_size} are needed, {free_size} are free · The earlier archives are intact, the new one is not written · Take another flash drive or remove old files</source>
        <translation>На флешке мало места: нужно {needed_size}, свободно {free_size} · Прежние архивы целы, новый не записан · Возьмите другую флешку или удалите старые файлы</translation>
    </message>
    <message>
        <source>These days lie ahead, outside the school year, or the wrong way round · Nothing was recorded · Choose other days</source>
        <translation>Эти дни впереди, вне учебного года или стоят в обратном порядке · Ничего не записано · Выберите другие дни</translation>
    </message>
    <message>
        <source>These lessons cannot be joined · Nothing was changed · Choose two subgroups of one class at one time</source>
        <translation>Эти уроки нельзя объединить · Ничего не изменено · Выберите две подгруппы одного класса в одно время</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try · Nothing was changed · Choose six digits without a pattern</source>
        <translation>Такой ПИН пробуют первым · Ничего не изменено · Выберите шесть цифр без закономерности</translation>
    </message>
    <message>
        <source>This absence code is not open to your duties · The cell is unchanged · Enter н; the homeroom teacher gives the reason</source>
        <translation>Этот код пропуска не входит в обязанности · Клетка не изменена · Поставьте «н»; причину укажет классный руководитель</translation>
    </message>
    <message>
        <source>This account can sign in already · Nothing was changed · Change its password instead</source>
        <translation>Эта учётная запись уже может входить · Ничего не изменено · Вместо этого смените её пароль</translation>
    </message>
    <message>
        <source>This archive is not in the register of this computer · Nothing was changed · Take an archive that was written here</source>
        <translation>Этого архива нет в учёте этого компьютера · Ничего не изменено · Возьмите архив, записанный здесь</translation>
    </message>
    <message>
        <source>This class has the subject at that time already · Nothing was changed · Choose another day or lesson number</source>
        <translation>В это время у класса уже есть этот предмет · Ничего не изменено · Выберите другой день или номер урока</translation>
    </message>
    <message>
        <source>This computer wrote the file of the exchange itself · There is nothing to take · Carry it to another workstation</source>
        <translation>Этот файл обмена записан здесь же · Брать из него нечего · Отнесите его на другую точку</translation>
    </message>
    <message>
        <source>This file was sealed for other people · It was not opened, the journal is unchanged · Ask for a copy made for this school</source>
        <translation>Этот файл предназначен другим получателям · Он не открыт, журнал не изменён · Попросите копию для этой школы</translation>
    </message>
    <message>
        <source>This flash drive is in the register already · Nothing was changed · Choose it in the list or take another one</source>
        <translation>Эта флешка уже есть в учёте · Ничего не изменено · Выберите её в списке или возьмите другую</translation>
    </message>
    <message>
        <source>This flash drive is not in the register of the school · Nothing was changed · Register it first</source>
        <translation>Этой флешки нет в учёте школы · Ничего не изменено · Сначала зарегистрируйте её</translation>
    </message>
    <message>
        <source>This flash drive was not taken out since it was written to · Its archives stay unconfirmed · Eject it, pull it out and put it in again</source>
        <translation>Эту флешку после записи ещё не вынимали · Её архивы пока не подтверждены · Извлеките её, выньте и вставьте снова</translation>
    </message>
    <message>
        <source>This flash drive was reported lost · Nothing on it counts any more · Register another one</source>
        <translation>Об утере этой флешки сообщено · Она больше не учитывается · Зарегистрируйте другую</translation>
    </message>
    <message>
        <source>This is no file of a workstation, or it is damaged · Nothing was made on this computer · Choose a file whose name ends in .ejjoin, or add the workstation anew</source>
        <translation>Это не файл точки, или он повреждён · На этом компьютере ничего не создано · Выберите файл, имя которого кончается на .ejjoin, или добавьте точку заново</translation>
    </message>
    <message>
        <source>This is no file of the exchange · Nothing was taken, the journal is unchanged · Choose a file whose name ends in .ejbundle</source>
        <translation>Это не файл обмена · Ничего не взято, журнал не изменён · Выберите файл, имя которого кончается на .ejbundle</translation>
    </message>
    <message>
        <source>This is no package of the same version, or it is damaged · Nothing of it was taken that does not fit · Take the package from which the program was installed</source>
        <translation>Это не пакет той же версии, или он повреждён · Ничего неподходящего из него не взято · Возьмите пакет, из которого ставили программу</translation>
    </message>
    <message>
        <source>This is not a file of the FET timetable program · The journal is unchanged · Choose the file that FET exported</source>
        <translation>Это не файл программы расписаний FET · Журнал не изменён · Выберите файл, который выгрузила программа FET</translation>
    </message>
    <message>
        <source>This mark is not on the scale of the class · The cell is unchanged · Use the keys named in the line below</source>
        <translation>Такой отметки нет в шкале класса · Клетка не изменена · Используйте клавиши, названные в нижней строке</translation>
    </message>
    <message>
        <source>This page is kept by another teacher · Nothing was changed · Ask the teacher of the page to make the entry</source>
        <translation>Эту страницу ведёт другой учитель · Ничего не изменено · Попросите учителя этой страницы внести запись</translation>
    </message>
    <message>
        <source>This password is among the most common ones · Nothing was changed · Choose another, for example four unrelated words</source>
        <translation>Такой пароль один из самых распространённых · Ничего не изменено · Выберите другой, например четыре несвязанных слова</translation>
    </message>
    <message>
        <source>This person has a log-in already · Nothing was changed · Choose the person in the list</source>
        <translation>У этого сотрудника уже есть вход · Ничего не изменено · Выберите его в списке</translation>
    </message>
    <message>
        <source>This person has no log-in yet · The order goes on waiting · Give a code first</source>
        <translation>У этого человека ещё нет входа · Приказ ждёт дальше · Сначала выдайте код</translation>
    </message>
    <message>
        <source>This person stands in the journal already · The person stays in the list · Close the log-in instead when they have left</source>
        <translation>Этот человек уже есть в журнале · Он остаётся в списке · Если он уволен, закройте его вход</translation>
    </message>
    <message>
        <source>This school year is over and can only be read · Nothing was stored · What must be corrected in it is noted on paper with an order</source>
        <translation>Этот учебный год завершён и открыт только для чтения · Ничего не записано · Исправления в нём оформите приказом на бумаге</translation>
    </message>
    <message>
        <source>This topic takes no remarks · The remark was not stored · Choose a topic put up for discussion</source>
        <translation>Это объявление не вынесено на обсуждение · Замечание не сохранено · Выберите тему для обсуждения</translation>
    </message>
    <message>
        <source>This week has not begun, or is not of this school year · Nothing was written · Take another week</source>
        <translation>Эта неделя ещё не началась или она не этого учебного года · Ничего не записано · Возьмите другую неделю</translation>
    </message>
    <message>
        <source>This workstation was taken out of the school · What is written here is taken nowhere any more · If it is to write again, add it anew at the main workstation</source>
        <translation>Эта точка выведена из школы · Записанное здесь больше нигде не возьмут · Если она снова нужна, добавьте её заново на главной точке</translation>
    </message>
    <message>
        <source>Too many attempts with a wrong password · The journal is closed for this name only · Try again in {seconds} s</source>
        <translation>Слишком много попыток с неверным паролем · Журнал закрыт только для этой фамилии · Повторите через {seconds} с</translation>
    </message>
    <message>
        <source>Two people are needed, and both are the same · Nothing was changed · Ask the second one to come</source>
        <translation>Нужны два человека, а назван один и тот же · Ничего не изменено · Позовите второго</translation>
    </message>
    <message>
        <source>Two values stand here after an exchange between computers · Both are kept · Who keeps the page settles it, attendance also the homeroom teacher</source>
        <translation>После обмена между точками здесь два значения · Оба сохранены · Решает тот, кто ведёт страницу, посещаемость — и классный руководитель</translation>
    </message>
    <message>
        <source>What the file brings cannot stand beside what the journal holds · Nothing was changed · Keep the file and save a report for support</source>
        <translation>То, что принёс файл, не может стоять рядом с тем, что есть в журнале · Ничего не изменено · Сохраните файл и отчёт для поддержки</translation>
    </message>
    <message>
        <source>What was read back is not what was written · The new archive is not counted, the earlier ones are intact · Take another flash drive; this one is failing</source>
        <translation>Прочитанное не совпало с записанным · Новый архив не засчитан, прежние целы · Возьмите другую флешку: эта неисправна</translation>
    </message>
    <message>
        <source>Who signed the file of the exchange may not exchange, or may no more · Nothing of it was taken · Let a person with this duty write it anew at the other workstation</source>
        <translation>Подписавший файл обмена не имеет на это права или уже не имеет · Из него ничего не взято · Пусть на той точке его запишет заново тот, кому это поручено</translation>
    </message>
    <message>
        <source>Words in braces are no fields of a letter: {count} · Nothing was printed · Choose a field from the list</source>
        <translation>Слов в фигурных скобках, которых нет среди полей письма: {count} · Ничего не напечатано · Выберите поле из списка</translation>
    </message>
    <message>
        <source>Your duties do not include this act · Nothing was changed · Ask the journal administrator if the duty is yours</source>
        <translation>Это действие не входит в обязанности · Ничего не изменено · Если обязанность поручена, обратитесь к администратору журнала</translation>
    </message>
</context>
<context>
    <name>ExchangeDestination</name>
    <message numerus="yes">
        <source>%n place(s) were written differently on two computers. Both values are kept; write the right one once more where it is your page.</source>
        <translation>
            <numerusform>%n место на двух точках записано по-разному. Оба значения сохранены; на своей странице запишите верное ещё раз.</numerusform>
            <numerusform>%n места на двух точках записаны по-разному. Оба значения сохранены; на своей странице запишите верное ещё раз.</numerusform>
            <numerusform>%n мест на двух точках записаны по-разному. Оба значения сохранены; на своей странице запишите верное ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was heard of {names} for more than a week: exchange with the flash drive.</source>
        <translation>Больше недели нет данных: {names}. Обменяйтесь через флешку.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>ExchangeHeading</name>
    <message numerus="yes">
        <source>%n entry(ies) to carry over</source>
        <translation>
            <numerusform>%n запись к переносу</numerusform>
            <numerusform>%n записи к переносу</numerusform>
            <numerusform>%n записей к переносу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the main workstation.</source>
        <translation>
            <numerusform>%n запись ждёт переноса на главную точку.</numerusform>
            <numerusform>%n записи ждут переноса на главную точку.</numerusform>
            <numerusform>%n записей ждут переноса на главную точку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait to be carried to the other workstations.</source>
        <translation>
            <numerusform>%n запись ждёт переноса на другие точки.</numerusform>
            <numerusform>%n записи ждут переноса на другие точки.</numerusform>
            <numerusform>%n записей ждут переноса на другие точки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange between computers</source>
        <translation>Обмен между точками</translation>
    </message>
    <message>
        <source>Last heard of: {computers}.</source>
        <translation>Последние данные: {computers}.</translation>
    </message>
    <message>
        <source>Nothing waits to be carried over.</source>
        <translation>Ничего не ждёт переноса.</translation>
    </message>
    <message>
        <source>The journal of the school is kept on this computer alone.</source>
        <translation>Журнал школы ведётся только на этом компьютере.</translation>
    </message>
    <message>
        <source>This is the main workstation: {title}.</source>
        <translation>Это главная точка: {title}.</translation>
    </message>
    <message>
        <source>This is {title}; the main workstation is {main}.</source>
        <translation>Это {title}; главная точка: {main}.</translation>
    </message>
    <message>
        <source>This workstation was taken out of the school: what is written here is taken nowhere. If it is to write again, add it anew at the main workstation.</source>
        <translation>Эта точка больше не входит в школу: записанное здесь никуда не берётся. Чтобы она снова работала, добавьте её заново на главной точке.</translation>
    </message>
    <message>
        <source>everything is carried over</source>
        <translation>всё перенесено</translation>
    </message>
    <message numerus="yes">
        <source>nothing from {name} for %n day(s)</source>
        <translation>
            <numerusform>нет данных с точки «{name}» %n день</numerusform>
            <numerusform>нет данных с точки «{name}» %n дня</numerusform>
            <numerusform>нет данных с точки «{name}» %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from {name} yet</source>
        <translation>ещё нет данных с точки «{name}»</translation>
    </message>
    <message>
        <source>nothing from: {names}</source>
        <translation>нет данных с точек: {names}</translation>
    </message>
    <message>
        <source>taken out of the school</source>
        <translation>снята с работы</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Обменяться</translation>
    </message>
    <message>
        <source>&amp;Take from the flash drive…</source>
        <translation>&amp;Взять с флешки…</translation>
    </message>
    <message>
        <source>&amp;Write to the flash drive</source>
        <translation>&amp;Записать на флешку</translation>
    </message>
    <message>
        <source>A folder for the exchange</source>
        <translation>Папка для обмена</translation>
    </message>
    <message>
        <source>A log-in was closed whose owner may have kept the key of the base here. The journal administrator makes a new key: «Safety of the base», «Keys».</source>
        <translation>Закрыт логин, владелец которого мог сохранить ключ базы этой точки. Администратор журнала создаёт новый ключ: «Сохранность», «Ключи».</translation>
    </message>
    <message>
        <source>Add a workstation…</source>
        <translation>Добавить точку…</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Извлечь</translation>
    </message>
    <message>
        <source>Enter take the entries · Esc leave the file</source>
        <translation>Enter взять записи · Esc не брать</translation>
    </message>
    <message>
        <source>Enter: files to take — {files}, entries to write to {drive} — {entries}.</source>
        <translation>Enter: взять файлов — {files}, записать на {drive} записей — {entries}.</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>Фле&amp;шки</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>Show the contradictions</source>
        <translation>Показать расхождения</translation>
    </message>
    <message>
        <source>The flash drive may be pulled out now.</source>
        <translation>Флешку можно вынимать.</translation>
    </message>
    <message>
        <source>The journal is kept on this computer alone. Where it is to be kept in further rooms, add a workstation: it gets a file on a flash drive, and from then on both bring each other their entries.</source>
        <translation>Журнал ведётся только на этом компьютере. Чтобы вести его и в других кабинетах, добавьте точку: она получит файл на флешке, и дальше обе точки будут приносить друг другу свои записи.</translation>
    </message>
    <message>
        <source>The system keeps the flash drive. Eject it in the file manager, then pull it out.</source>
        <translation>Система держит флешку. Извлеките её в диспетчере файлов и выньте.</translation>
    </message>
    <message>
        <source>There is nothing new to take and nothing to write.</source>
        <translation>Нового на флешке нет, записывать нечего.</translation>
    </message>
    <message>
        <source>Write to the flash drive</source>
        <translation>Записать на флешку</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter take what is new, then write · F8 only write · F5 read again</source>
        <translation>↑↓ флешка · Enter взять новое и записать своё · F8 только записать · F5 обновить</translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message>
        <source>Add a workstation…</source>
        <translation>Добавить точку…</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Exchange with the flash drive</source>
        <translation>Обменяться через флешку</translation>
    </message>
    <message>
        <source>Take from the flash drive…</source>
        <translation>Взять с флешки…</translation>
    </message>
    <message>
        <source>Workstations</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>Write to the flash drive</source>
        <translation>Записать на флешку</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>accounts and computers</source>
        <translation>учётные записи и точки</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>посещаемость</translation>
    </message>
    <message>
        <source>attendance and its reasons</source>
        <translation>посещаемость и причины пропусков</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>задание</translation>
    </message>
    <message>
        <source>lessons: completed, moved, held in another way</source>
        <translation>уроки: заполнены, перенесены, проведены иначе</translation>
    </message>
    <message>
        <source>letters, messages, notices</source>
        <translation>письма, сообщения, объявления</translation>
    </message>
    <message>
        <source>log-ins, archives, copies, prints</source>
        <translation>входы, архивы, копии, печать</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>отметки</translation>
    </message>
    <message>
        <source>notes to marks</source>
        <translation>пометки к отметкам</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>портфолио</translation>
    </message>
    <message>
        <source>result of the period</source>
        <translation>итог за период</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>итоги периодов</translation>
    </message>
    <message>
        <source>students, staff, classes</source>
        <translation>ученики, сотрудники, классы</translation>
    </message>
    <message>
        <source>timetable, plans, rules of the school</source>
        <translation>расписание, планы, Регламент</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>сегодня, {time}</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topics, homework, kinds of work</source>
        <translation>темы, задания, виды работ</translation>
    </message>
    <message>
        <source>{subject}, {day}, lesson {bell}</source>
        <translation>{subject}, {day}, урок {bell}</translation>
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
        <translation>Справка: номер, дата</translation>
    </message>
    <message>
        <source>Exempt from</source>
        <translation>Освобождён с</translation>
    </message>
    <message>
        <source>Exempt until</source>
        <translation>Освобождён по</translation>
    </message>
    <message>
        <source>Exemption from physical education</source>
        <translation>Справка-освобождение от физкультуры</translation>
    </message>
    <message>
        <source>Note the exemption</source>
        <translation>Внести справку</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Снять последнюю</translation>
    </message>
</context>
<context>
    <name>FamilyLetterDialog</name>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Как сообщено</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Повод</translation>
    </message>
    <message>
        <source>Letter to the family</source>
        <translation>Письмо семье</translation>
    </message>
    <message>
        <source>Print and write into the log</source>
        <translation>Напечатать и записать в журнал</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Type the text first</source>
        <translation>Сначала напишите текст</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Записать в журнал</translation>
    </message>
</context>
<context>
    <name>FamilyLetters</name>
    <message>
        <source>Choose a student first</source>
        <translation>Сначала выберите ученика</translation>
    </message>
    <message>
        <source>Letter to the family of the student…</source>
        <translation>Письмо семье ученика…</translation>
    </message>
    <message>
        <source>No printer is known to the system. Choose another way to tell the family.</source>
        <translation>Система не знает ни одного принтера. Выберите другой способ сообщить семье.</translation>
    </message>
    <message>
        <source>The letter stands in the log of the class; the homeroom teacher is told</source>
        <translation>Письмо записано в журнал оповещений класса; классный руководитель получил записку</translation>
    </message>
    <message>
        <source>The printer did not take the letter. Check that it is on.</source>
        <translation>Принтер не принял письмо. Проверьте, что он включён.</translation>
    </message>
</context>
<context>
    <name>FileButton</name>
    <message>
        <source>Add a file, up to {most} KB…</source>
        <translation>Добавить файл, до {most} КБ…</translation>
    </message>
</context>
<context>
    <name>FileCheck</name>
    <message>
        <source>Checking {name}…</source>
        <translation>Проверяется {name}…</translation>
    </message>
    <message>
        <source>Levels and act…</source>
        <translation>Уровни и акт…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Сохранить копию…</translation>
    </message>
    <message>
        <source>Picture {file}</source>
        <translation>Изображение {file}</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Text of {file}</source>
        <translation>Текст {file}</translation>
    </message>
    <message>
        <source>This file cannot be shown here. Save a copy and open it in its own program.</source>
        <translation>Этот файл нельзя показать здесь. Сохраните копию и откройте её в своей программе.</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>A file with a plan</source>
        <translation>Файл с планом</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. Columns are found by their words in any order; nothing is stored yet.</source>
        <translation>Excel, LibreOffice или CSV. Столбцы находятся по словам шапки в любом порядке; пока ничего не записывается.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Read: {hours} hours</source>
        <translation>Прочитано часов: {hours}</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Читается файл…</translation>
    </message>
    <message>
        <source>Which file holds the plan?</source>
        <translation>В каком файле план?</translation>
    </message>
</context>
<context>
    <name>FillingDialog</name>
    <message>
        <source>Allow the first filling</source>
        <translation>Разрешить первое заполнение</translation>
    </message>
    <message>
        <source>First filling of a class</source>
        <translation>Первое заполнение класса</translation>
    </message>
    <message>
        <source>Lessons &amp;from</source>
        <translation>Уроки &amp;с</translation>
    </message>
    <message>
        <source>are entered &amp;until</source>
        <translation>вносятся &amp;до</translation>
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
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>с начала</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>по сегодня</translation>
    </message>
</context>
<context>
    <name>FirstPasswordDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>A moment, the password is being set…</source>
        <translation>Минуту, пароль задаётся…</translation>
    </message>
    <message>
        <source>A password of your own</source>
        <translation>Свой пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Set the password and come in</source>
        <translation>Задать пароль и войти</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The one-time code is right. Choose a password of your own: at least ten characters; several words that do not belong together are best. The code opens nothing after that.</source>
        <translation>Одноразовый код верен. Придумайте свой пароль: не короче десяти знаков, лучше всего несколько не связанных между собой слов. После этого код больше ничего не открывает.</translation>
    </message>
    <message>
        <source>The two passwords differ: type the second one again.</source>
        <translation>Пароли не совпадают: введите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>FolderPage</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>Папка журнала</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>Свободно на этом диске: {size}</translation>
    </message>
    <message>
        <source>Name the whole path of a folder.</source>
        <translation>Укажите полный путь к папке.</translation>
    </message>
    <message>
        <source>Only on a disk of this computer. It is encrypted; copies are made by the archive.</source>
        <translation>Только на диске этого компьютера. Журнал зашифрован, копии делает архив.</translation>
    </message>
    <message>
        <source>Where is the journal kept?</source>
        <translation>Где хранить журнал?</translation>
    </message>
</context>
<context>
    <name>FolderProblem</name>
    <message>
        <source>The journal cannot be kept in this folder.</source>
        <translation>В этой папке журнал хранить нельзя.</translation>
    </message>
    <message>
        <source>This folder holds files already.</source>
        <translation>В этой папке уже есть файлы.</translation>
    </message>
    <message>
        <source>This folder is copied to the internet by a cloud program.</source>
        <translation>Эту папку копирует в интернет облачная программа.</translation>
    </message>
    <message>
        <source>This folder is on a network drive: two computers would damage it.</source>
        <translation>Эта папка на сетевом диске: два компьютера повредили бы журнал.</translation>
    </message>
    <message>
        <source>This folder is on a removable drive: the journal would leave with it.</source>
        <translation>Эта папка на съёмном диске: журнал ушёл бы вместе с ним.</translation>
    </message>
</context>
<context>
    <name>FrozenView</name>
    <message>
        <source>First columns, which stay in their place</source>
        <translation>Первые столбцы, они остаются на месте</translation>
    </message>
</context>
<context>
    <name>GapActs</name>
    <message numerus="yes">
        <source>%n note(s) sent</source>
        <translation>
            <numerusform>Отправлена %n записка</numerusform>
            <numerusform>Отправлено %n записки</numerusform>
            <numerusform>Отправлено %n записок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken back</source>
        <translation>
            <numerusform>Отозвана %n записка</numerusform>
            <numerusform>Отозвано %n записки</numerusform>
            <numerusform>Отозвано %n записок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were read already</source>
        <translation>
            <numerusform>Из них уже прочитана %n</numerusform>
            <numerusform>Из них уже прочитано %n</numerusform>
            <numerusform>Из них уже прочитано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message numerus="yes">
        <source>%n entries are missing. Until they are made, the report is a draft and says so.</source>
        <translation>
            <numerusform>Не хватает %n записи. Пока её нет, отчёт несёт пометку «черновик».</numerusform>
            <numerusform>Не хватает %n записей. Пока их нет, отчёт несёт пометку «черновик».</numerusform>
            <numerusform>Не хватает %n записей. Пока их нет, отчёт несёт пометку «черновик».</numerusform>
        </translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Show the &amp;draft</source>
        <translation>Показать &amp;черновик</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Tell the teac&amp;hers</source>
        <translation>С&amp;ообщить учителям</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What is not filled in</source>
        <translation>Что не заполнено</translation>
    </message>
</context>
<context>
    <name>GridEntry</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ячейка</numerusform>
            <numerusform>%n ячейки</numerusform>
            <numerusform>%n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>{student}: note</source>
        <translation>{student}: заметка</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>“{text}” does not fit here</source>
        <translation>«{text}» сюда не подходит</translation>
    </message>
</context>
<context>
    <name>GridTools</name>
    <message>
        <source>Allow corrections on this page…</source>
        <translation>Разрешить исправления на этой странице…</translation>
    </message>
    <message>
        <source>Card of the cell with its history</source>
        <translation>Карточка клетки с историей</translation>
    </message>
    <message>
        <source>Copy down</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Найти ученика</translation>
    </message>
    <message>
        <source>Marks of unsorted papers by surname</source>
        <translation>Стопка работ: отметки по фамилиям</translation>
    </message>
    <message>
        <source>Note to the mark</source>
        <translation>Заметка к отметке</translation>
    </message>
    <message>
        <source>Note to the mark: {student}</source>
        <translation>Заметка к отметке: {student}</translation>
    </message>
    <message>
        <source>Nothing was ever entered here</source>
        <translation>Здесь ещё ничего не записывалось</translation>
    </message>
    <message>
        <source>Nothing was filled: no cell here is both empty and open, or there is no value to take</source>
        <translation>Заполнять нечего: здесь нет пустых открытых клеток или нет значения для них</translation>
    </message>
    <message>
        <source>Papers: letters of the surname, Enter, mark · Esc: end</source>
        <translation>Стопка работ: буквы фамилии, Enter, отметка · Esc — закончить</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Причина исправления</translation>
    </message>
    <message>
        <source>Results beside the grid</source>
        <translation>Средний балл и пропуски рядом с таблицей</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>Roll call: Space = absent · ↓ present, next · ⌫ take back · Esc: end</source>
        <translation>Перекличка: Пробел — нет на уроке · ↓ — есть, дальше · ⌫ — взять назад · Esc — закончить</translation>
    </message>
    <message>
        <source>Say the row</source>
        <translation>Прочесть строку</translation>
    </message>
    <message>
        <source>Select the lesson</source>
        <translation>Выделить урок</translation>
    </message>
    <message>
        <source>{lesson} · Enter: acts with the lesson · ↓ back to the students</source>
        <translation>{lesson} · Enter — действия с уроком · ↓ — к ученикам</translation>
    </message>
    <message>
        <source>{typed} — nobody in this list</source>
        <translation>{typed} — нет в списке</translation>
    </message>
</context>
<context>
    <name>GuardianForm</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Declared on</source>
        <translation>Дата заявления</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <source>Guardian: {field}</source>
        <translation>Представитель: {field}</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>New guardian</source>
        <translation>Новый представитель</translation>
    </message>
    <message>
        <source>One more guardian</source>
        <translation>Ещё один представитель</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Take this guardian off the card</source>
        <translation>Снять представителя с карточки</translation>
    </message>
    <message>
        <source>Wants paper instead of files</source>
        <translation>Вместо файлов – бумага</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n archive(s) will be read from the flash drive in full and signed.</source>
        <translation>
            <numerusform>С флешки будет целиком прочитан и подписан %n архив.</numerusform>
            <numerusform>С флешки будут целиком прочитаны и подписаны %n архива.</numerusform>
            <numerusform>С флешки будут целиком прочитаны и подписаны %n архивов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n archive(s)…</source>
        <translation>
            <numerusform>&amp;Принять %n архив…</numerusform>
            <numerusform>&amp;Принять %n архива…</numerusform>
            <numerusform>&amp;Принять %n архивов…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>&amp;Принять…</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Папка с архивами</translation>
    </message>
    <message>
        <source>Act of hand-over</source>
        <translation>Акт приёма-передачи</translation>
    </message>
    <message>
        <source>Choose a flash drive with archives: what can be taken over is listed here</source>
        <translation>Выберите флешку с архивами: здесь появится то, что можно принять</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Con&amp;firm and sign</source>
        <translation>По&amp;дтвердить и подписать</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешки</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nothing was taken over yet: nothing to put into an act</source>
        <translation>Ещё ничего не принято: в акт нечего внести</translation>
    </message>
    <message>
        <source>On this flash drive nothing waits to be taken over.</source>
        <translation>На этой флешке ничто не ждёт приёма.</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>Refused: {names}. They are damaged, foreign or made by the same person.</source>
        <translation>Не приняты: {names}. Они повреждены, чужие или записаны тем же человеком.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message numerus="yes">
        <source>Taken over and signed: %n archive(s). A receipt stands beside each.</source>
        <translation>
            <numerusform>Принят и подписан %n архив. Расписка лежит рядом с ним.</numerusform>
            <numerusform>Приняты и подписаны %n архива. Рядом с каждым лежит расписка.</numerusform>
            <numerusform>Приняты и подписаны %n архивов. Рядом с каждым лежит расписка.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>These archives on the flash drive were not taken over yet.</source>
        <translation>Эти архивы на флешке ещё не приняты.</translation>
    </message>
    <message>
        <source>Waiting to be taken over</source>
        <translation>Ждут приёма</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter take over · Ctrl+P act of hand-over · F5 read again</source>
        <translation>↑↓ флешка · Enter принять · Ctrl+P акт приёма-передачи · F5 обновить</translation>
    </message>
</context>
<context>
    <name>HandoverRegister</name>
    <message>
        <source>Act of &amp;hand-over…</source>
        <translation>&amp;Акт приёма-передачи…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Передал</translation>
    </message>
    <message>
        <source>No archive was taken over in this year yet</source>
        <translation>В этом году архивов ещё не принимали</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Register of hand-&amp;overs</source>
        <translation>&amp;Реестр передач</translation>
    </message>
    <message>
        <source>Register of hand-overs</source>
        <translation>Реестр передач</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Check the whole log</source>
        <translation>Проверить всю &amp;историю</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>П&amp;осмотреть снова</translation>
    </message>
    <message>
        <source>A folder for the file for support</source>
        <translation>Папка для файла для поддержки</translation>
    </message>
    <message>
        <source>Check the whole log</source>
        <translation>Проверить всю историю</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Обнаружено</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Когда смотрели</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Идёт проверка</translation>
    </message>
    <message>
        <source>Save a file for &amp;support…</source>
        <translation>&amp;Файл для поддержки…</translation>
    </message>
    <message>
        <source>Save a file for support</source>
        <translation>Сохранить файл для поддержки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State of this computer</source>
        <translation>Состояние этого компьютера</translation>
    </message>
    <message>
        <source>The file for support is saved: {name}. It holds no names and no marks.</source>
        <translation>Файл для поддержки сохранён: {name}. В нём нет ни имён, ни отметок.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>↑↓ line · Enter go there · F5 look again · F8 check the whole log · Ctrl+S file for support</source>
        <translation>↑↓ строка · Enter перейти · F5 посмотреть снова · F8 проверить историю · Ctrl+S файл для поддержки</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>Exchange between computers</source>
        <translation>Обмен между компьютерами</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Флешки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Место на диске</translation>
    </message>
    <message>
        <source>The base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>The last archive</source>
        <translation>Последний архив</translation>
    </message>
    <message>
        <source>The last copy of the base</source>
        <translation>Последняя копия базы</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>The signed log</source>
        <translation>Подписанная история</translation>
    </message>
    <message>
        <source>archives are made on the main workstation</source>
        <translation>архивы составляет главная точка</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>checked with the copy of {day}, nothing differed</source>
        <translation>проверена с копией от {day}, расхождений нет</translation>
    </message>
    <message>
        <source>computers not heard of for more than {days} days: {count} · Exchange with the flash drive on the page «Exchange»</source>
        <translation>компьютеров без вестей больше {days} дн.: {count} · Обменяйтесь через флешку на странице «Обмен»</translation>
    </message>
    <message>
        <source>entries checked: {entries}; every signature agrees, the tables are what the log says</source>
        <translation>проверено записей: {entries}; все подписи сходятся, таблицы соответствуют истории</translation>
    </message>
    <message>
        <source>every computer was heard of lately; entries that wait here: {waiting}</source>
        <translation>данные других компьютеров свежие; ждут отправки записей: {waiting}</translation>
    </message>
    <message>
        <source>flash drives that are in: {count}</source>
        <translation>вставлено флешек: {count}</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>нужно внимание</translation>
    </message>
    <message>
        <source>no archive was made in this school year yet · Make the first archive on the page «Archive»</source>
        <translation>в этом учебном году архивов ещё нет · Составьте первый архив на странице «Архив»</translation>
    </message>
    <message>
        <source>no flash drive is in · Put one in and look again: that tests the port</source>
        <translation>флешки не вставлены · Вставьте флешку и посмотрите снова: так проверяется разъём</translation>
    </message>
    <message>
        <source>not checked as a whole yet · Check the whole log now</source>
        <translation>целиком ещё не проверялась · Проверьте историю целиком сейчас</translation>
    </message>
    <message>
        <source>one computer writes the journal, nothing is exchanged</source>
        <translation>журнал ведётся на одном компьютере, обмена нет</translation>
    </message>
    <message>
        <source>only {free} free · Free some room: move films and pictures to another drive</source>
        <translation>свободно только {free} · Освободите место: перенесите фильмы и снимки на другой диск</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не в порядке</translation>
    </message>
    <message>
        <source>places with two values: {count} · Ask the keepers of the pages to settle them; the list is on the page «Exchange»</source>
        <translation>мест с двумя значениями: {count} · Попросите учителей этих страниц выбрать значение; список на странице «Обмен»</translation>
    </message>
    <message>
        <source>printers that the system knows: {count}</source>
        <translation>системе известно принтеров: {count}</translation>
    </message>
    <message>
        <source>somebody whose log-in was taken away may have kept the key · Give the base a new key on the page «Safety of the base»</source>
        <translation>ключ мог остаться у того, чей вход закрыт · Смените ключ базы на странице «Сохранность»</translation>
    </message>
    <message>
        <source>the base opens with its key; log-ins: {users}, recovery sheets: {sheets}</source>
        <translation>база открывается своим ключом; входов: {users}, листов восстановления: {sheets}</translation>
    </message>
    <message>
        <source>the file is damaged · Restore the base from the last copy on the page «Safety of the base», and write nothing before</source>
        <translation>файл повреждён · Восстановите базу из последней копии на странице «Сохранность», до этого ничего не записывайте</translation>
    </message>
    <message>
        <source>the journal differs from its log, findings: {count} · Save the support file, make no corrections by hand, and compare with the last copy</source>
        <translation>журнал расходится с историей, находок: {count} · Сохраните файл для поддержки, ничего не исправляйте вручную и сравните с последней копией</translation>
    </message>
    <message>
        <source>the last archive is of {day}</source>
        <translation>последний архив от {day}</translation>
    </message>
    <message>
        <source>the last archive is {days} days old · Make the archive of the week on the page «Archive»</source>
        <translation>последнему архиву {days} дн. · Составьте архив недели на странице «Архив»</translation>
    </message>
    <message>
        <source>the last archive is {days} days old, longer than the regulation bears · Make the archive today on the page «Archive»</source>
        <translation>последнему архиву {days} дн., дольше, чем допускает регламент · Составьте архив сегодня на странице «Архив»</translation>
    </message>
    <message>
        <source>the last copy is of {day}</source>
        <translation>последняя копия от {day}</translation>
    </message>
    <message>
        <source>the last copy is {days} days old · Copy the base now on the page «Safety of the base»</source>
        <translation>последней копии {days} дн. · Сделайте копию базы на странице «Сохранность»</translation>
    </message>
    <message>
        <source>the system cannot be asked for printers · Print the test sheet on the page «Printing» to be sure</source>
        <translation>система не сообщает о принтерах · Чтобы убедиться, напечатайте пробный лист на странице «Печать»</translation>
    </message>
    <message>
        <source>the system knows no printer · Connect one, or save papers as PDF</source>
        <translation>система не знает ни одного принтера · Подключите принтер или сохраняйте документы в PDF</translation>
    </message>
    <message>
        <source>there is no copy on this computer yet · Copy the base now on the page «Safety of the base»</source>
        <translation>на этом компьютере копий ещё нет · Сделайте копию базы на странице «Сохранность»</translation>
    </message>
    <message>
        <source>version {version}, not from a package</source>
        <translation>версия {version}, установлена не из пакета</translation>
    </message>
    <message>
        <source>version {version}, used here since {since}; all its files are there: {files}</source>
        <translation>версия {version}, здесь с {since}; все файлы на месте: {files}</translation>
    </message>
    <message>
        <source>version {version}: files missing or altered: {count} · Install the same version again; the journal stays where it is</source>
        <translation>версия {version}: файлов не хватает или они изменены: {count} · Установите ту же версию заново; журнал останется на месте</translation>
    </message>
    <message>
        <source>whole and encrypted, {size}</source>
        <translation>цела и зашифрована, {size}</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>свободно {free}</translation>
    </message>
    <message>
        <source>{free} free: entries may soon be refused · Free room on this disk today</source>
        <translation>свободно {free}: скоро записи будут отклоняться · Освободите место на этом диске сегодня</translation>
    </message>
    <message>
        <source>{now}, but the last entry is of {last} · Set date and time of this computer; its battery may be empty</source>
        <translation>{now}, а последняя запись сделана {last} · Установите дату и время компьютера; возможно, села батарейка</translation>
    </message>
    <message>
        <source>{now}, later than the last entry</source>
        <translation>{now}, позже последней записи</translation>
    </message>
    <message>
        <source>{now}, though nothing was entered since {last} · Check date and time of this computer before anything is entered</source>
        <translation>{now}, хотя последняя запись сделана {last} · Проверьте дату и время компьютера, прежде чем вносить записи</translation>
    </message>
</context>
<context>
    <name>HelpDrawer</name>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Клавиши этого окна</translation>
    </message>
    <message>
        <source>Questions about the journal: {person}</source>
        <translation>Вопросы по журналу: {person}</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>In the training school you may sign in as:</source>
        <translation>В учебной школе можно войти как:</translation>
    </message>
</context>
<context>
    <name>HolderForm</name>
    <message>
        <source>Giv&amp;e</source>
        <translation>&amp;Выдать</translation>
    </message>
    <message>
        <source>Who gets the flash drive</source>
        <translation>Кому выдаётся флешка</translation>
    </message>
</context>
<context>
    <name>HomeroomReminders</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{class_title}: cards to be looked through until {day}: {count}.</source>
        <translation>{class_title}: проверить карточки до {day}, осталось: {count}.</translation>
    </message>
    <message>
        <source>{class_title}: weeks not checked in «My class»: {count}, the last one {first} – {last}.</source>
        <translation>{class_title}: непроверенных недель в «Моём классе»: {count}, последняя {first} – {last}.</translation>
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
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Note about the lesson</source>
        <translation>Записка об уроке</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успеваемость</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Неделя проверена</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>You are not a homeroom teacher in this school year</source>
        <translation>В этом учебном году классное руководство не назначено</translation>
    </message>
</context>
<context>
    <name>HomeroomWords</name>
    <message>
        <source>Absence</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Absence without a valid reason</source>
        <translation>Пропуски без уважительной причины</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Достижение</translation>
    </message>
    <message>
        <source>Acquaintance with the rules</source>
        <translation>Ознакомление с правилами</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Appeal to the parents</source>
        <translation>Обращение к родителям</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Поведение</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Неуспеваемость</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашние задания</translation>
    </message>
    <message>
        <source>Journal of notices to parents</source>
        <translation>Журнал оповещений родителей</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Уроки дня</translation>
    </message>
    <message>
        <source>Letters and messages</source>
        <translation>Письма и сообщения</translation>
    </message>
    <message>
        <source>Occasion and way</source>
        <translation>Повод и способ</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <translation>Обработка персональных данных</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Успеваемость</translation>
    </message>
    <message>
        <source>Publication of photographs</source>
        <translation>Публикация фотографий</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Results of periods</source>
        <translation>Итоги периодов</translation>
    </message>
    <message>
        <source>Signature or answer</source>
        <translation>Подпись или ответ</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <source>Transfer to others</source>
        <translation>Передача третьим лицам</translation>
    </message>
    <message>
        <source>Who told</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>as a file with a password</source>
        <translation>файлом с паролем</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>беседа</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>дата рождения</translation>
    </message>
    <message>
        <source>delivery of results</source>
        <translation>форма результатов</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>в электронном виде</translation>
    </message>
    <message>
        <source>electronic application</source>
        <translation>электронное заявление</translation>
    </message>
    <message>
        <source>file number</source>
        <translation>личное дело</translation>
    </message>
    <message>
        <source>from the family</source>
        <translation>от семьи</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>представитель</translation>
    </message>
    <message>
        <source>guardian&apos;s phone</source>
        <translation>телефон представителя</translation>
    </message>
    <message>
        <source>in a talk</source>
        <translation>в беседе</translation>
    </message>
    <message>
        <source>marks of a work are overdue</source>
        <translation>просрочены отметки за работу</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>нет ДЗ</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>нет темы</translation>
    </message>
    <message>
        <source>not closed</source>
        <translation>не закрыт</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>нет записей</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>paper form</source>
        <translation>бумажная анкета</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>slip torn off a printout</source>
        <translation>отрывной талон распечатки</translation>
    </message>
    <message>
        <source>written statement</source>
        <translation>письменное заявление</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Lessons a week: {hours} · classes: {classes} · teachers: {teachers} · doubts in the file: {count}</source>
        <translation>Уроков в неделю: {hours} · классов: {classes} · учителей: {teachers} · сомнений по файлу: {count}</translation>
    </message>
    <message>
        <source>Take the timetable</source>
        <translation>Взять расписание</translation>
    </message>
    <message>
        <source>The timetable from {day} on</source>
        <translation>Расписание с {day}</translation>
    </message>
    <message>
        <source>Untouched lessons of the calendar: leave {gone}, come {come}</source>
        <translation>Незаполненных уроков календаря: уходит {gone}, появляется {come}</translation>
    </message>
</context>
<context>
    <name>InformingPage</name>
    <message>
        <source>All of one reason</source>
        <translation>Все с этой причиной</translation>
    </message>
    <message>
        <source>Choose families first</source>
        <translation>Сначала выберите семьи</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Every family was told: nothing waits.</source>
        <translation>Всем семьям сообщено: ничего не ждёт.</translation>
    </message>
    <message>
        <source>Families to be told</source>
        <translation>Семьи, которым пора сообщить</translation>
    </message>
    <message>
        <source>Only those with a term</source>
        <translation>Только со сроком</translation>
    </message>
    <message>
        <source>Paper for those chosen</source>
        <translation>Бумага для выбранных</translation>
    </message>
    <message>
        <source>Results: {subjects}</source>
        <translation>Итоги: {subjects}</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Since the last paper: marks {marks}, lessons missed {missed}</source>
        <translation>После прошлой распечатки: отметок {marks}, пропущено уроков {missed}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>To be told: {count} · overdue: {overdue}</source>
        <translation>Сообщить: {count} · просрочено: {overdue}</translation>
    </message>
    <message>
        <source>What to tell</source>
        <translation>Что сообщить</translation>
    </message>
    <message>
        <source>asked for paper</source>
        <translation>просил бумагу</translation>
    </message>
    <message>
        <source>overdue since {due}</source>
        <translation>просрочено с {due}</translation>
    </message>
    <message>
        <source>↑↓ family · Shift+↑↓ several · Ctrl+Shift+A all of one reason · F8 paper</source>
        <translation>↑↓ семья · Shift+↑↓ несколько · Ctrl+Shift+A все с этой причиной · F8 бумага</translation>
    </message>
</context>
<context>
    <name>InstructionDialog</name>
    <message>
        <source>&amp;What was instructed</source>
        <translation>&amp;О чём инструктаж</translation>
    </message>
    <message>
        <source>Note the instruction</source>
        <translation>Записать инструктаж</translation>
    </message>
    <message>
        <source>Safety instruction</source>
        <translation>Инструктаж по технике безопасности</translation>
    </message>
    <message>
        <source>What was instructed</source>
        <translation>О чём инструктаж</translation>
    </message>
</context>
<context>
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>&amp;Together with</source>
        <translation>&amp;Вместе с</translation>
    </message>
    <message>
        <source>Hold two subgroups together</source>
        <translation>Объединить две подгруппы</translation>
    </message>
    <message>
        <source>Join the lessons</source>
        <translation>Объединить уроки</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>The teacher of the chosen subgroup holds both and writes on both pages.</source>
        <translation>Учитель выбранной подгруппы ведёт обе и пишет на обеих страницах.</translation>
    </message>
</context>
<context>
    <name>JoinedPage</name>
    <message>
        <source>1. Delete the file from the flash drive: it is used up.</source>
        <translation>1. Удалите файл с флешки: он использован.</translation>
    </message>
    <message>
        <source>2. Teachers write here as usual. The foot of the window says how many entries wait.</source>
        <translation>2. Учителя работают здесь как обычно. Внизу окна видно, сколько записей ждут переноса.</translation>
    </message>
    <message>
        <source>3. Once a week, or oftener, carry the entries over: open «Exchange» and press Enter.</source>
        <translation>3. Раз в неделю или чаще переносите записи: откройте «Обмен» и нажмите Enter.</translation>
    </message>
    <message>
        <source>4. Put the flash drive into the main workstation and press Enter there.</source>
        <translation>4. Вставьте флешку в главную точку и нажмите Enter там.</translation>
    </message>
    <message>
        <source>Everybody signs in with the same log-in and password as on the main workstation.</source>
        <translation>Все входят с тем же логином и паролем, что и на главной точке.</translation>
    </message>
    <message>
        <source>This computer belongs to the school now</source>
        <translation>Этот компьютер присоединён к школе</translation>
    </message>
</context>
<context>
    <name>JoiningPage</name>
    <message>
        <source>&amp;Join the school</source>
        <translation>&amp;Присоединить к школе</translation>
    </message>
    <message>
        <source>&amp;Log-in</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>П&amp;ароль</translation>
    </message>
    <message>
        <source>Joining the school</source>
        <translation>Присоединение к школе</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The journal administrator or the archive officer, with the same log-in as on the main workstation.</source>
        <translation>Администратор журнала или ответственный за архив, с тем же логином, что и на главной точке.</translation>
    </message>
    <message>
        <source>Type your log-in.</source>
        <translation>Введите свой логин.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите свой пароль.</translation>
    </message>
    <message>
        <source>Who joins this computer to the school?</source>
        <translation>Кто присоединяет этот компьютер к школе?</translation>
    </message>
</context>
<context>
    <name>JournalDestination</name>
    <message>
        <source>Lesson complete</source>
        <translation>Урок заполнен</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Redo the entry</source>
        <translation>Вернуть запись</translation>
    </message>
    <message>
        <source>There is no page to open: neither a course nor a grading period is set up for you.</source>
        <translation>Открыть нечего: для вас ещё не заведены предметы или учебные периоды.</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <translation>Отменить последнюю запись</translation>
    </message>
</context>
<context>
    <name>JournalGridView</name>
    <message>
        <source>Journal page</source>
        <translation>Страница журнала</translation>
    </message>
</context>
<context>
    <name>JournalReturn</name>
    <message>
        <source>The lesson was changed meanwhile. You had typed: {text}</source>
        <translation>Урок тем временем изменили. Вы набирали: {text}</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Back to the grid</source>
        <translation>Вернуться в таблицу</translation>
    </message>
    <message>
        <source>Ctrl+Enter once more closes the lesson: see the question beside the grid</source>
        <translation>Ещё раз Ctrl+Enter — урок заполнен: ответьте на вопрос рядом с таблицей</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Повторено: {entry}</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Править ячейку</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation>Урок заполнен</translation>
    </message>
    <message>
        <source>Lesson complete; accepted from the lesson before: {absences}</source>
        <translation>Урок заполнен; принято по прошлому уроку: {absences}</translation>
    </message>
    <message>
        <source>Lessons ahead</source>
        <translation>Будущие уроки</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Следующий урок</translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation>NumLock выключен, цифры не вводятся</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Предыдущий урок</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Second mark: type a digit</source>
        <translation>Вторая отметка: нажмите цифру</translation>
    </message>
    <message>
        <source>Settled: the value entered stands now, both stay in the history</source>
        <translation>Решено: теперь стоит введённое значение, оба остались в истории</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
    </message>
    <message>
        <source>There are no lessons in this period up to today. Ctrl+Shift+F shows those ahead.</source>
        <translation>В этом периоде до сегодняшнего дня уроков нет. Ctrl+Shift+F покажет будущие.</translation>
    </message>
    <message>
        <source>There are no students in the class.</source>
        <translation>В классе нет учеников.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typed into the grid</source>
        <translation>Введено в таблицу</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>↓ next · ⌫ take back · + second mark · F3 topic · F4 homework · Ctrl+Enter complete</source>
        <translation>↓ дальше · ⌫ назад · + вторая отметка · F3 тема · F4 задание · Ctrl+Enter заполнен</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message numerus="yes">
        <source>%n archive(s) copied and read back. They stand in the register of that drive now.</source>
        <translation>
            <numerusform>%n архив скопирован и прочитан обратно. Он записан в реестр той флешки.</numerusform>
            <numerusform>%n архива скопированы и прочитаны обратно. Они записаны в реестр той флешки.</numerusform>
            <numerusform>%n архивов скопированы и прочитаны обратно. Они записаны в реестр той флешки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) read in full and found whole. Flash loses its charge with the years: copy them to a new flash drive as well.</source>
        <translation>
            <numerusform>%n архив прочитан полностью и цел. Флешка с годами теряет заряд: скопируйте его и на новую.</numerusform>
            <numerusform>%n архива прочитаны полностью и целы. Флешка с годами теряет заряд: скопируйте их и на новую.</numerusform>
            <numerusform>%n архивов прочитаны полностью и целы. Флешка с годами теряет заряд: скопируйте их и на новую.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Archives of past years</source>
        <translation>&amp;Архивы прошлых лет</translation>
    </message>
    <message>
        <source>&amp;Check this flash drive</source>
        <translation>&amp;Проверить эту флешку</translation>
    </message>
    <message>
        <source>A folder with archives</source>
        <translation>Папка с архивами</translation>
    </message>
    <message>
        <source>Archives of past years</source>
        <translation>Архивы прошлых лет</translation>
    </message>
    <message numerus="yes">
        <source>Archives of past years on this flash drive: %n</source>
        <translation>
            <numerusform>Архивов прошлых лет на этой флешке: %n</numerusform>
            <numerusform>Архивов прошлых лет на этой флешке: %n</numerusform>
            <numerusform>Архивов прошлых лет на этой флешке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Archives of past years stand here from the second year on</source>
        <translation>Архивы прошлых лет появятся здесь со второго года</translation>
    </message>
    <message>
        <source>Check of old archives</source>
        <translation>Проверка старых архивов</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Copy to a &amp;new flash drive…</source>
        <translation>Скопировать на &amp;новую флешку…</translation>
    </message>
    <message>
        <source>Copying old archives</source>
        <translation>Копирование старых архивов</translation>
    </message>
    <message>
        <source>Every three years each archive of a past year is read again, for as long as it must be kept. The result is written down.</source>
        <translation>Раз в три года каждый архив прошлых лет читается заново, пока он должен храниться. Результат записывается.</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешки</translation>
    </message>
    <message>
        <source>Flash drive</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>Last found whole</source>
        <translation>Был цел</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Следующая проверка</translation>
    </message>
    <message>
        <source>No archive of a past year stands on a flash drive of the school yet.</source>
        <translation>На флешках школы ещё нет архивов прошлых лет.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not whole: {names}. Take the same archive from another flash drive, and keep this one as it is.</source>
        <translation>Не целы: {names}. Возьмите такой же архив с другой флешки, а эту сохраните как есть.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Пока проверять нечего.</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>The flash drive that takes the copies</source>
        <translation>Флешка для копий</translation>
    </message>
    <message>
        <source>To be put in and checked: {labels}</source>
        <translation>Вставьте и проверьте: {labels}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter check it · F5 read again</source>
        <translation>↑↓ флешка · Enter проверить · F5 обновить</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Клавиши этого окна</translation>
    </message>
</context>
<context>
    <name>KeyboardSign</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>включён Caps Lock</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>a file for the document, for the entry of the portfolio</source>
        <translation>файл документа, записи портфолио</translation>
    </message>
    <message>
        <source>a file for the work</source>
        <translation>файл работы</translation>
    </message>
    <message>
        <source>a new row; a lesson into the week</source>
        <translation>новая строка; урок в неделю</translation>
    </message>
    <message>
        <source>a workstation writes no more</source>
        <translation>точка больше не работает</translation>
    </message>
    <message>
        <source>absence code (keys Y , G J in the Latin layout)</source>
        <translation>код пропуска (в латинской раскладке клавиши Y , G J)</translation>
    </message>
    <message>
        <source>accept all undisputed suggestions of the course</source>
        <translation>принять все бесспорные предложения предмета</translation>
    </message>
    <message>
        <source>accept the suggestion, then the next student</source>
        <translation>принять предложение, затем следующий ученик</translation>
    </message>
    <message>
        <source>act for signatures; in an old archive its pages</source>
        <translation>акт для подписи; в старом архиве печать страниц</translation>
    </message>
    <message>
        <source>act of the restore drill</source>
        <translation>акт учебного восстановления</translation>
    </message>
    <message>
        <source>acts with the lesson</source>
        <translation>действия с уроком</translation>
    </message>
    <message>
        <source>acts, plan of control</source>
        <translation>акты, план контроля</translation>
    </message>
    <message>
        <source>add a workstation</source>
        <translation>добавить точку</translation>
    </message>
    <message>
        <source>announcements, notes, documents, proposals, my portfolio</source>
        <translation>объявления, записки, документы, предложения, моё портфолио</translation>
    </message>
    <message>
        <source>another bar of the chart, another row</source>
        <translation>другой столбик диаграммы, другая строка</translation>
    </message>
    <message>
        <source>another flash drive</source>
        <translation>другая флешка</translation>
    </message>
    <message>
        <source>another lesson</source>
        <translation>другой урок</translation>
    </message>
    <message>
        <source>another lesson of the same student</source>
        <translation>другой урок того же ученика</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>другая строка</translation>
    </message>
    <message>
        <source>another mark than the suggested one</source>
        <translation>другая отметка вместо предложенной</translation>
    </message>
    <message>
        <source>another movement</source>
        <translation>другое движение</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>другая страница</translation>
    </message>
    <message>
        <source>another period of a duty</source>
        <translation>другой период обязанности</translation>
    </message>
    <message>
        <source>another student</source>
        <translation>другой ученик</translation>
    </message>
    <message>
        <source>another tab</source>
        <translation>другая вкладка</translation>
    </message>
    <message>
        <source>another topic</source>
        <translation>другая тема</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>другое значение</translation>
    </message>
    <message>
        <source>another work, another student</source>
        <translation>другая работа, другой ученик</translation>
    </message>
    <message>
        <source>as in the journal: one key, then the next student</source>
        <translation>как в журнале: одна клавиша и следующий ученик</translation>
    </message>
    <message>
        <source>at a lesson: late, and the minutes</source>
        <translation>на уроке: опоздание и минуты</translation>
    </message>
    <message>
        <source>back to the cards</source>
        <translation>назад к карточкам</translation>
    </message>
    <message>
        <source>back to the lessons of the day</source>
        <translation>назад к урокам дня</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <source>blank sheets of the lessons on show: print, save as PDF</source>
        <translation>пустые листы уроков на экране: печать, PDF</translation>
    </message>
    <message>
        <source>both texts after an exchange</source>
        <translation>оба текста после обмена</translation>
    </message>
    <message>
        <source>card of the cell: note, author, everything that stood there</source>
        <translation>карточка клетки: заметка, автор, вся история</translation>
    </message>
    <message>
        <source>carry the order out; from a finding to the person</source>
        <translation>исполнить приказ; от замечания к человеку</translation>
    </message>
    <message>
        <source>change the chosen rule of the next edition</source>
        <translation>изменить выбранное правило новой редакции</translation>
    </message>
    <message>
        <source>change the lesson of the week</source>
        <translation>изменить урок недели</translation>
    </message>
    <message>
        <source>change the password</source>
        <translation>сменить пароль</translation>
    </message>
    <message>
        <source>change the work</source>
        <translation>изменить работу</translation>
    </message>
    <message>
        <source>chart, table</source>
        <translation>диаграмма, таблица</translation>
    </message>
    <message>
        <source>check or open a file</source>
        <translation>проверить или открыть файл</translation>
    </message>
    <message>
        <source>check the chosen copy</source>
        <translation>проверить выбранную копию</translation>
    </message>
    <message>
        <source>check the day: what is open</source>
        <translation>проверить день: что открыто</translation>
    </message>
    <message>
        <source>check the whole log</source>
        <translation>проверить всю историю</translation>
    </message>
    <message>
        <source>choose a report</source>
        <translation>выбрать отчёт</translation>
    </message>
    <message>
        <source>clear the cell</source>
        <translation>очистить клетку</translation>
    </message>
    <message>
        <source>clear the cell; refuse a suggested absence</source>
        <translation>очистить клетку; отказаться от предложенного пропуска</translation>
    </message>
    <message>
        <source>close the journal behind you</source>
        <translation>закрыть журнал за собой</translation>
    </message>
    <message>
        <source>copy the base now</source>
        <translation>сделать копию базы</translation>
    </message>
    <message>
        <source>copy the table</source>
        <translation>скопировать таблицу</translation>
    </message>
    <message>
        <source>copy the top value of the selection down</source>
        <translation>заполнить вниз верхним значением</translation>
    </message>
    <message>
        <source>course plan of the row</source>
        <translation>КТП строки</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>предыдущий, следующий день</translation>
    </message>
    <message>
        <source>days before, days after</source>
        <translation>предыдущие, следующие дни</translation>
    </message>
    <message>
        <source>document of the reason</source>
        <translation>документ причины</translation>
    </message>
    <message>
        <source>duties of the person</source>
        <translation>обязанности человека</translation>
    </message>
    <message>
        <source>duties, pages and log of the person</source>
        <translation>обязанности, страницы и история человека</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>изменить ячейку</translation>
    </message>
    <message>
        <source>edit the cell; «о10»: late, and the minutes</source>
        <translation>правка клетки; «о10» — опоздание в минутах</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>править текст</translation>
    </message>
    <message>
        <source>facing pages</source>
        <translation>страницы разворотом</translation>
    </message>
    <message>
        <source>find a command or a class</source>
        <translation>найти команду или класс</translation>
    </message>
    <message>
        <source>find a person</source>
        <translation>найти человека</translation>
    </message>
    <message>
        <source>find a rule of the school</source>
        <translation>найти правило школы</translation>
    </message>
    <message>
        <source>find a student from two letters</source>
        <translation>найти ученика по двум буквам</translation>
    </message>
    <message>
        <source>find in the pages</source>
        <translation>найти на страницах</translation>
    </message>
    <message>
        <source>find plans by class, subject, teacher or state</source>
        <translation>найти планы по классу, предмету, учителю, состоянию</translation>
    </message>
    <message>
        <source>from the first student: the lesson itself, Enter opens its acts</source>
        <translation>с первого ученика — к уроку, Enter открывает действия с ним</translation>
    </message>
    <message>
        <source>hang up, publish, propose, keep; note as read</source>
        <translation>вывесить, опубликовать, предложить, внести; записка прочитана</translation>
    </message>
    <message>
        <source>help on this page</source>
        <translation>справка по этому окну</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>домашнее задание</translation>
    </message>
    <message>
        <source>homework; Alt+1–3 insert § № стр.</source>
        <translation>задание; Alt+1–3 вставляют § № стр.</translation>
    </message>
    <message>
        <source>hours a week or a year; Enter stores them</source>
        <translation>часы в неделю или в год; Enter сохраняет</translation>
    </message>
    <message>
        <source>in a day: show the lines of those days</source>
        <translation>в поле дня: показать строки этих дней</translation>
    </message>
    <message>
        <source>into the report; in the list of gaps: to the lesson</source>
        <translation>в отчёт; в списке пробелов — к уроку</translation>
    </message>
    <message>
        <source>issued reports: save the kept copy of the report in the row</source>
        <translation>выданные отчёты: сохранить хранимую копию отчёта строки</translation>
    </message>
    <message>
        <source>keep the card</source>
        <translation>сохранить карточку</translation>
    </message>
    <message>
        <source>keep the step or store the list; look at the week and store it</source>
        <translation>сохранить шаг или записать список; просмотреть неделю и записать</translation>
    </message>
    <message>
        <source>kind of work</source>
        <translation>вид работы</translation>
    </message>
    <message>
        <source>leave a file that was looked at</source>
        <translation>не брать просмотренный файл</translation>
    </message>
    <message>
        <source>leave the field, clear the selection</source>
        <translation>выйти из поля, снять выделение</translation>
    </message>
    <message>
        <source>lesson before, lesson after</source>
        <translation>предыдущий, следующий урок</translation>
    </message>
    <message>
        <source>lessons of the day; the same letters act on one lesson</source>
        <translation>уроки дня; те же буквы действуют на один урок</translation>
    </message>
    <message>
        <source>letters: the diary as a file with a password</source>
        <translation>письма: дневник файлом с паролем</translation>
    </message>
    <message>
        <source>letters: the whole class; to be told: all of one reason</source>
        <translation>письма: весь класс; кому сообщить: все с одной причиной</translation>
    </message>
    <message>
        <source>look at the state of the computer again</source>
        <translation>посмотреть состояние компьютера снова</translation>
    </message>
    <message>
        <source>look through all journals, nothing is recorded</source>
        <translation>просмотреть все журналы, ничего не записывая</translation>
    </message>
    <message>
        <source>looked through, all right; the next student</source>
        <translation>проверено, всё верно; следующий ученик</translation>
    </message>
    <message>
        <source>mark several people</source>
        <translation>отметить нескольких</translation>
    </message>
    <message>
        <source>mark, then the next student</source>
        <translation>отметка, затем следующий ученик</translation>
    </message>
    <message>
        <source>mean, number of marks and absences beside the grid</source>
        <translation>средний балл, число отметок и пропуски рядом</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>move the lesson of the week</source>
        <translation>перенести урок недели</translation>
    </message>
    <message>
        <source>move the rows</source>
        <translation>перенести строки</translation>
    </message>
    <message>
        <source>movement, subgroups, staff</source>
        <translation>движение, подгруппы, сотрудники</translation>
    </message>
    <message>
        <source>my day</source>
        <translation>мой день</translation>
    </message>
    <message>
        <source>my log-ins, log-ins of all</source>
        <translation>мои входы, журнал входов</translation>
    </message>
    <message>
        <source>new act, new entry of the plan</source>
        <translation>новый акт, новый пункт плана</translation>
    </message>
    <message>
        <source>new announcement, note, document, proposal, entry</source>
        <translation>новое объявление, записка, документ, предложение, запись</translation>
    </message>
    <message>
        <source>new member of staff</source>
        <translation>новый сотрудник</translation>
    </message>
    <message>
        <source>new movement of a student</source>
        <translation>новое движение ученика</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>новая тема</translation>
    </message>
    <message>
        <source>new work</source>
        <translation>новая работа</translation>
    </message>
    <message>
        <source>next student; a suggested absence is taken over</source>
        <translation>следующий ученик; предложенный пропуск принимается</translation>
    </message>
    <message>
        <source>note to the deputy head about the lesson</source>
        <translation>записка завучу об уроке</translation>
    </message>
    <message>
        <source>note to the mark (on the keypad: *)</source>
        <translation>заметка к отметке (на цифровой клавиатуре: *)</translation>
    </message>
    <message>
        <source>number of a sheet; Enter opens its lesson</source>
        <translation>номер листа; Enter открывает его урок</translation>
    </message>
    <message>
        <source>number of the order</source>
        <translation>номер приказа</translation>
    </message>
    <message>
        <source>one course, the whole class</source>
        <translation>один предмет, весь класс</translation>
    </message>
    <message>
        <source>one-time codes for the marked people</source>
        <translation>одноразовые коды для отмеченных</translation>
    </message>
    <message>
        <source>only write to the flash drive</source>
        <translation>только записать на флешку</translation>
    </message>
    <message>
        <source>open the lesson in the journal</source>
        <translation>открыть урок в журнале</translation>
    </message>
    <message>
        <source>open the lesson of a note, the document, the file of an entry</source>
        <translation>открыть урок записки, документ, файл записи</translation>
    </message>
    <message>
        <source>open the lesson with this number</source>
        <translation>открыть урок с этим номером</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>номер страницы</translation>
    </message>
    <message>
        <source>paste rows, import a file</source>
        <translation>вставить строки, принять файл</translation>
    </message>
    <message>
        <source>plan the work, keep it in the library</source>
        <translation>запланировать работу, сохранить её в библиотеке</translation>
    </message>
    <message>
        <source>planned, points, library</source>
        <translation>запланировано, баллы, библиотека</translation>
    </message>
    <message>
        <source>points of the work; in the library: plan it; in the line: keep the points</source>
        <translation>баллы работы; в библиотеке: запланировать; в строке: сохранить баллы</translation>
    </message>
    <message>
        <source>print</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>print duties, or powers over personal data</source>
        <translation>напечатать обязанности или полномочия по персональным данным</translation>
    </message>
    <message>
        <source>print the lines on show, save them</source>
        <translation>напечатать показанные строки, сохранить их</translation>
    </message>
    <message>
        <source>print the paper, the results</source>
        <translation>печать листа, итогов</translation>
    </message>
    <message>
        <source>print what an edition changes</source>
        <translation>напечатать изменения редакции</translation>
    </message>
    <message>
        <source>put the topic into the lesson</source>
        <translation>внести тему в урок</translation>
    </message>
    <message>
        <source>put the topic into the lesson and go on</source>
        <translation>внести тему в урок и перейти дальше</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>read the flash drives again</source>
        <translation>перечитать флешки</translation>
    </message>
    <message>
        <source>reason for another mark</source>
        <translation>причина другой отметки</translation>
    </message>
    <message>
        <source>reason of a correction</source>
        <translation>причина исправления</translation>
    </message>
    <message>
        <source>reason of the day (keys , G Y in the Latin layout)</source>
        <translation>причина дня (в латинской раскладке клавиши , G Y)</translation>
    </message>
    <message>
        <source>record the act, store the entry</source>
        <translation>записать акт, сохранить пункт</translation>
    </message>
    <message>
        <source>record the movement</source>
        <translation>записать движение</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>restore the base</source>
        <translation>восстановить базу</translation>
    </message>
    <message>
        <source>roll call: Space means absent</source>
        <translation>перекличка: Пробел — нет на уроке</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
    <message>
        <source>save as PDF, workbook or CSV</source>
        <translation>сохранить как PDF, книгу или CSV</translation>
    </message>
    <message>
        <source>save as a workbook</source>
        <translation>сохранить книгу</translation>
    </message>
    <message>
        <source>save the document for the site, the list, the portfolio</source>
        <translation>сохранить документ для сайта, список, портфолио</translation>
    </message>
    <message>
        <source>say the whole row</source>
        <translation>прочесть всю строку</translation>
    </message>
    <message>
        <source>search in an old archive</source>
        <translation>поиск в старом архиве</translation>
    </message>
    <message>
        <source>search the documents</source>
        <translation>поиск документа</translation>
    </message>
    <message>
        <source>second mark in the same cell</source>
        <translation>вторая отметка в той же клетке</translation>
    </message>
    <message>
        <source>select the whole lesson</source>
        <translation>выделить весь урок</translation>
    </message>
    <message>
        <source>select; a digit or a code fills the empty cells</source>
        <translation>выделить; цифра или буква заполняет пустые клетки</translation>
    </message>
    <message>
        <source>several days: the letter gives them one reason</source>
        <translation>несколько дней: буква даёт им одну причину</translation>
    </message>
    <message>
        <source>show or hide future lessons</source>
        <translation>показать или скрыть будущие уроки</translation>
    </message>
    <message>
        <source>take a proposal back</source>
        <translation>взять предложение обратно</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>вернуть как было</translation>
    </message>
    <message>
        <source>take back the entry above</source>
        <translation>взять назад запись выше</translation>
    </message>
    <message>
        <source>take back the notes to teachers that nobody has read</source>
        <translation>отозвать записки учителям, которые ещё не прочитаны</translation>
    </message>
    <message>
        <source>take back what happened to a lesson</source>
        <translation>вернуть последнее действие с уроком</translation>
    </message>
    <message>
        <source>take back what was recorded last</source>
        <translation>отменить записанное последним</translation>
    </message>
    <message>
        <source>take it down, withdraw it</source>
        <translation>снять, вывести из действия</translation>
    </message>
    <message>
        <source>take the act back, take the entry out</source>
        <translation>отменить акт, убрать пункт</translation>
    </message>
    <message>
        <source>take the change of duties back</source>
        <translation>вернуть прежние обязанности</translation>
    </message>
    <message>
        <source>take the hours out</source>
        <translation>убрать часы</translation>
    </message>
    <message>
        <source>take the lesson out of the week, or let it stay after all</source>
        <translation>убрать урок из недели или оставить его</translation>
    </message>
    <message>
        <source>take the reason back</source>
        <translation>убрать причину</translation>
    </message>
    <message>
        <source>take the row out</source>
        <translation>убрать строку</translation>
    </message>
    <message>
        <source>take the rows out</source>
        <translation>удалить строки</translation>
    </message>
    <message>
        <source>take the work back, take it out</source>
        <translation>взять работу назад, убрать её</translation>
    </message>
    <message>
        <source>take what is new on the flash drive, then write; open a contradiction</source>
        <translation>взять новое с флешки, потом записать своё; открыть расхождение</translation>
    </message>
    <message>
        <source>the card of the student</source>
        <translation>карточка ученика</translation>
    </message>
    <message>
        <source>the lesson is complete, on to the next one that waits</source>
        <translation>урок заполнен, к следующему незаполненному</translation>
    </message>
    <message>
        <source>the lesson is complete; with a selection: fill its empty cells</source>
        <translation>урок заполнен; с выделением — заполнить пустые клетки</translation>
    </message>
    <message>
        <source>the person left the school</source>
        <translation>сотрудник уволен</translation>
    </message>
    <message>
        <source>the rest of the plan a lesson later, earlier</source>
        <translation>остаток плана на урок позже, раньше</translation>
    </message>
    <message>
        <source>the same homework in the parallel classes</source>
        <translation>то же задание параллельным классам</translation>
    </message>
    <message>
        <source>the same hours in the parallel classes</source>
        <translation>те же часы параллельным классам</translation>
    </message>
    <message>
        <source>the week is checked</source>
        <translation>неделя проверена</translation>
    </message>
    <message>
        <source>this sheet of keys</source>
        <translation>этот лист клавиш</translation>
    </message>
    <message>
        <source>this topic and the next one in one lesson</source>
        <translation>эта и следующая тема в одном уроке</translation>
    </message>
    <message>
        <source>tick a class</source>
        <translation>отметить класс</translation>
    </message>
    <message>
        <source>tick or untick</source>
        <translation>отметить или снять отметку</translation>
    </message>
    <message>
        <source>tick or untick a duty or a power</source>
        <translation>поставить или снять обязанность или полномочие</translation>
    </message>
    <message>
        <source>to the lessons that are not complete</source>
        <translation>к незаполненным урокам</translation>
    </message>
    <message>
        <source>to what was found; in the plan: change the entry</source>
        <translation>к найденному; в плане — править пункт</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topic, homework, kind of work</source>
        <translation>тема, задание, вид работы</translation>
    </message>
    <message>
        <source>type of task</source>
        <translation>тип задания</translation>
    </message>
    <message>
        <source>type «н/а» or «зач»</source>
        <translation>ввести «н/а» или «зач»</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>undo on the page of the next edition</source>
        <translation>отмена на странице новой редакции</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>отменить, вернуть</translation>
    </message>
    <message>
        <source>undo, redo; at the start of a lesson: open the one before again</source>
        <translation>отменить, вернуть; в начале урока: открыть предыдущий снова</translation>
    </message>
    <message>
        <source>unsorted papers: surname, mark, next paper</source>
        <translation>стопка работ: фамилия, отметка, следующая работа</translation>
    </message>
    <message>
        <source>week before, week after</source>
        <translation>соседние недели</translation>
    </message>
    <message>
        <source>what taking the movement back would do</source>
        <translation>что вернётся, если взять движение обратно</translation>
    </message>
    <message>
        <source>who needs more marks</source>
        <translation>кому не хватает отметок</translation>
    </message>
    <message>
        <source>why the lesson is entered later, when that is asked</source>
        <translation>почему урок вносится позже, если об этом спрошено</translation>
    </message>
    <message>
        <source>write a letter</source>
        <translation>написать письмо</translation>
    </message>
    <message>
        <source>write the archive</source>
        <translation>записать архив</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>&amp;Text of the opened sheet</source>
        <translation>&amp;Текст вскрытого листа</translation>
    </message>
    <message>
        <source>A new sheet is being made and the base is written under a new key…</source>
        <translation>Готовится новый лист, база переписывается под новым ключом…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>Do this when a flash drive with a copy of the base was lost, or when somebody left who may have kept the key. The journal is written anew under another key; everybody signs in as before.</source>
        <translation>Нужно, когда потеряна флешка с копией базы или ушёл человек, который мог сохранить ключ. Журнал переписывается под другим ключом; все входят как прежде.</translation>
    </message>
    <message>
        <source>Do this when one of the two envelopes with the recovery sheet was opened, or when a second journal administrator is to give log-ins too. The use is written down, both old sheets stop working, a new one is printed twice, and all journal administrators of today vouch for others from then on.</source>
        <translation>Сделайте это, если вскрыт один из двух конвертов с листом восстановления или если входы должен выдавать и второй администратор журнала. Использование записывается, оба старых листа перестают действовать, новый печатается дважды, и с этого дня людей заверяют все нынешние администраторы журнала.</translation>
    </message>
    <message>
        <source>Key of the base</source>
        <translation>Ключ базы</translation>
    </message>
    <message>
        <source>New &amp;key of the base…</source>
        <translation>&amp;Новый ключ базы…</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>New recovery &amp;sheet…</source>
        <translation>Новый &amp;лист восстановления…</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Tab from field to field · Esc back</source>
        <translation>Tab по полям · Esc назад</translation>
    </message>
    <message>
        <source>Text of the opened sheet</source>
        <translation>Текст вскрытого листа</translation>
    </message>
    <message>
        <source>The base gets a new key. Copies made before stay as they are.</source>
        <translation>База получит новый ключ. Прежние копии останутся как есть.</translation>
    </message>
    <message>
        <source>The base is being written under a new key and checked…</source>
        <translation>База переписывается под новым ключом и проверяется…</translation>
    </message>
    <message>
        <source>The opened sheet is replaced by a new one, and the base gets a new key.</source>
        <translation>Вскрытый лист заменяется новым, база получает новый ключ.</translation>
    </message>
    <message>
        <source>Type the text of the opened sheet and what it was opened for.</source>
        <translation>Введите текст вскрытого листа и для чего его вскрыли.</translation>
    </message>
    <message>
        <source>What it was opened f&amp;or</source>
        <translation>Для &amp;чего вскрыт</translation>
    </message>
    <message>
        <source>What it was opened for</source>
        <translation>Для чего вскрыт</translation>
    </message>
</context>
<context>
    <name>KindDelegate</name>
    <message>
        <source>ordinary lesson</source>
        <translation>обычный урок</translation>
    </message>
</context>
<context>
    <name>LabelForm</name>
    <message>
        <source>&amp;Assign</source>
        <translation>На&amp;значить</translation>
    </message>
    <message>
        <source>Label of the flash drive</source>
        <translation>Метка флешки</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LeavingActs</name>
    <message>
        <source>This is no day: type it as 24.11.2026</source>
        <translation>Это не дата: введите её как 24.11.2026</translation>
    </message>
    <message>
        <source>This person has no log-in that could be closed</source>
        <translation>У этого человека нет входа, который можно закрыть</translation>
    </message>
    <message>
        <source>To be handed over: {pages}.</source>
        <translation>Передать другим: {pages}.</translation>
    </message>
    <message>
        <source>{person} leaves the school: all duties end by themselves after {day}, all that was written stays.</source>
        <translation>{person} уходит из школы: все обязанности сами закончатся после {day}, всё записанное остаётся.</translation>
    </message>
    <message>
        <source>{person} left the school on {day}: the log-in opens nothing from now on, all that was written stays. The base gets a new key and your session ends; everybody signs in as before.</source>
        <translation>{person}: уволен с {day}. Вход закрывается сейчас, всё записанное остаётся. База получит новый ключ, и ваш сеанс закончится; все входят своими паролями, как раньше.</translation>
    </message>
    <message>
        <source>{person} was entered by mistake and goes from the list: nothing of theirs exists.</source>
        <translation>{person}: запись внесена по ошибке и уходит из списка, ничего другого о человеке нет.</translation>
    </message>
    <message>
        <source>{title}, homeroom teacher</source>
        <translation>{title}, классное руководство</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The last writing was not finished. Earlier archives are intact. Write the archive again.</source>
        <translation>Прошлая запись не завершена. Прежние архивы целы. Запишите архив снова.</translation>
    </message>
    <message>
        <source>{drive} holds a copy that was not finished. The next writing removes it; other files stay.</source>
        <translation>На {drive} осталась незаконченная копия. Следующая запись её удалит; другие файлы останутся.</translation>
    </message>
</context>
<context>
    <name>LessonActs</name>
    <message>
        <source>Add a lesson…</source>
        <translation>Добавить урок…</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Отменить урок</translation>
    </message>
    <message>
        <source>Double lesson: add the next hour</source>
        <translation>Сдвоенный урок: добавить следующий час</translation>
    </message>
    <message>
        <source>Held in the classroom</source>
        <translation>Проведён в классе</translation>
    </message>
    <message>
        <source>Held remotely</source>
        <translation>Проведён дистанционно</translation>
    </message>
    <message>
        <source>Join two subgroups…</source>
        <translation>Объединить подгруппы…</translation>
    </message>
    <message>
        <source>Lesson cancelled</source>
        <translation>Урок отменён</translation>
    </message>
    <message>
        <source>Lesson moved</source>
        <translation>Урок перенесён</translation>
    </message>
    <message>
        <source>Lesson {bell} added</source>
        <translation>Добавлен урок {bell}</translation>
    </message>
    <message>
        <source>Lessons joined</source>
        <translation>Уроки объединены</translation>
    </message>
    <message>
        <source>Move the lesson…</source>
        <translation>Перенести урок…</translation>
    </message>
    <message>
        <source>Noted: lesson in the classroom</source>
        <translation>Записано: урок в классе</translation>
    </message>
    <message>
        <source>Noted: remote lesson</source>
        <translation>Записано: дистанционный урок</translation>
    </message>
    <message>
        <source>Part the subgroups</source>
        <translation>Разъединить подгруппы</translation>
    </message>
    <message>
        <source>Safety instruction noted</source>
        <translation>Инструктаж записан</translation>
    </message>
    <message>
        <source>Safety instruction taken back</source>
        <translation>Запись об инструктаже снята</translation>
    </message>
    <message>
        <source>Safety instruction…</source>
        <translation>Инструктаж по технике безопасности…</translation>
    </message>
    <message>
        <source>Subgroups parted</source>
        <translation>Подгруппы разъединены</translation>
    </message>
    <message>
        <source>Substitution named</source>
        <translation>Замена назначена</translation>
    </message>
    <message>
        <source>Substitution named in {count} lessons</source>
        <translation>Замена назначена, уроков: {count}</translation>
    </message>
    <message>
        <source>Substitution…</source>
        <translation>Замена…</translation>
    </message>
    <message>
        <source>Take the substitution back</source>
        <translation>Снять замену</translation>
    </message>
    <message>
        <source>The keeper holds the lesson again</source>
        <translation>Замена снята</translation>
    </message>
    <message>
        <source>The lesson is held</source>
        <translation>Урок состоится</translation>
    </message>
    <message>
        <source>The lesson is held after all</source>
        <translation>Урок всё-таки состоится</translation>
    </message>
</context>
<context>
    <name>LessonCompletion</name>
    <message>
        <source>No homework. Ctrl+Enter once more: “none set” is stored.</source>
        <translation>Задание пустое. Ещё раз Ctrl+Enter — сохранится «не задано».</translation>
    </message>
    <message>
        <source>No topic. Ctrl+Enter once more closes the lesson without one.</source>
        <translation>Тема пустая. Ещё раз Ctrl+Enter закроет урок без темы.</translation>
    </message>
</context>
<context>
    <name>LessonDesk</name>
    <message>
        <source>Acts with the lesson…</source>
        <translation>Действия с уроком…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The date is right</source>
        <translation>Дата верна</translation>
    </message>
    <message>
        <source>Today is {today} by this computer; the last entry of the journal is of {day}.</source>
        <translation>По часам компьютера сегодня {today}, а последняя запись журнала — от {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{names}. You write in %n lesson(s) of this page.</source>
        <translation>
            <numerusform>{names}. Вы пишете на этой странице в %n уроке.</numerusform>
            <numerusform>{names}. Вы пишете на этой странице в %n уроках.</numerusform>
            <numerusform>{names}. Вы пишете на этой странице в %n уроках.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonEntry</name>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation>Здесь ничего нельзя изменить: день закрыт или класс чужой</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствовал</translation>
    </message>
    <message>
        <source>{typed} — not entered here; allowed: {allowed}</source>
        <translation>{typed} — здесь не вводится; можно: {allowed}</translation>
    </message>
</context>
<context>
    <name>LessonFacts</name>
    <message>
        <source>Attach a document or a picture</source>
        <translation>Прикрепить документ или картинку</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить…</translation>
    </message>
    <message>
        <source>Latin letters: {words}</source>
        <translation>Латинские буквы: {words}</translation>
    </message>
    <message>
        <source>Nothing was entered yet</source>
        <translation>Ещё ничего не внесено</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть: {file}</translation>
    </message>
    <message>
        <source>Remove {file} from the lesson</source>
        <translation>Убрать {file} из урока</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Сохранить копию: {file}</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
    <message>
        <source>Who entered what in this lesson, when and at which computer</source>
        <translation>Кто, что и когда внёс в этот урок и на каком компьютере</translation>
    </message>
    <message>
        <source>after the term ({due})</source>
        <translation>позже срока ({due})</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>посещаемость</translation>
    </message>
    <message>
        <source>does not look Russian: {words}</source>
        <translation>Не похоже на русский: {words}</translation>
    </message>
    <message>
        <source>entered after the term: {entered}, the term was {due}</source>
        <translation>внесено позже срока: {entered}, срок {due}</translation>
    </message>
    <message>
        <source>first filling, entered {entered}</source>
        <translation>первое заполнение, внесён {entered}</translation>
    </message>
    <message>
        <source>first filling, until {until}</source>
        <translation>первое заполнение, до {until}</translation>
    </message>
    <message>
        <source>held in place of {time}</source>
        <translation>проведён вместо: {time}</translation>
    </message>
    <message>
        <source>held together with {subgroup}</source>
        <translation>объединён с: {subgroup}</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>домашнее задание</translation>
    </message>
    <message>
        <source>lesson complete</source>
        <translation>урок заполнен</translation>
    </message>
    <message>
        <source>letters that Russian does not have: {words}</source>
        <translation>Буквы не из русского алфавита: {words}</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>отметки</translation>
    </message>
    <message>
        <source>marks of the work</source>
        <translation>отметки за работу</translation>
    </message>
    <message>
        <source>moved to {time}</source>
        <translation>перенесён: {time}</translation>
    </message>
    <message>
        <source>period marks</source>
        <translation>отметки за период</translation>
    </message>
    <message>
        <source>record</source>
        <translation>запись урока</translation>
    </message>
    <message>
        <source>remote lesson</source>
        <translation>дистанционный урок</translation>
    </message>
    <message>
        <source>safety instruction: {text}</source>
        <translation>инструктаж: {text}</translation>
    </message>
    <message>
        <source>substitution: {substitute} in place of {keeper}</source>
        <translation>замена: {substitute}, вместо: {keeper}</translation>
    </message>
    <message>
        <source>the term was {moment}: {acts}</source>
        <translation>срок был {moment}: {acts}</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>until {moment}: {acts}</source>
        <translation>до {moment}: {acts}</translation>
    </message>
    <message>
        <source>why later: {reason}</source>
        <translation>причина: {reason}</translation>
    </message>
    <message>
        <source>{day}, lesson {bell}</source>
        <translation>{day}, урок {bell}</translation>
    </message>
    <message>
        <source>{doubt}. The record is kept in Russian ({clause}).</source>
        <translation>{doubt}. Запись ведётся на русском языке ({clause}).</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} кБ</translation>
    </message>
</context>
<context>
    <name>LessonFiles</name>
    <message>
        <source>Attach a file to the lesson</source>
        <translation>Прикрепить файл к уроку</translation>
    </message>
    <message>
        <source>Documents and pictures ({endings})</source>
        <translation>Документы и картинки ({endings})</translation>
    </message>
    <message>
        <source>File attached: {file}</source>
        <translation>Файл прикреплён: {file}</translation>
    </message>
    <message>
        <source>File removed: {file}</source>
        <translation>Файл убран: {file}</translation>
    </message>
    <message>
        <source>Save a copy of the file</source>
        <translation>Сохранить копию файла</translation>
    </message>
</context>
<context>
    <name>LessonForm</name>
    <message>
        <source>&amp;Homework</source>
        <translation>Домашнее &amp;задание</translation>
    </message>
    <message>
        <source>&amp;Kind of work</source>
        <translation>&amp;Вид работы</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Kind of work of the second marks</source>
        <translation>Вид работы вторых отметок</translation>
    </message>
    <message>
        <source>Topic of the lesson</source>
        <translation>Тема урока</translation>
    </message>
    <message>
        <source>Two texts after an exchange…</source>
        <translation>Два текста после обмена…</translation>
    </message>
    <message>
        <source>as the lesson</source>
        <translation>как у урока</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задано</translation>
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
        <translation>День</translation>
    </message>
    <message>
        <source>Lessons to enter</source>
        <translation>Уроки для ввода</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>{subject} · ⇄ substitution</source>
        <translation>{subject} · ⇄ замена</translation>
    </message>
</context>
<context>
    <name>LessonMenu</name>
    <message>
        <source>Nothing to do here with your rights</source>
        <translation>С вашими правами здесь ничего не изменить</translation>
    </message>
</context>
<context>
    <name>LessonNotes</name>
    <message>
        <source>Choose a lesson first: Enter opens the lessons of the day</source>
        <translation>Сначала выберите урок: Enter открывает уроки дня</translation>
    </message>
    <message numerus="yes">
        <source>The note is sent to %n person(s)</source>
        <translation>
            <numerusform>Записка отправлена: %n получатель</numerusform>
            <numerusform>Записка отправлена: %n получателя</numerusform>
            <numerusform>Записка отправлена: %n получателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>отсутствует %n</numerusform>
            <numerusform>отсутствуют %n</numerusform>
            <numerusform>отсутствуют %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>отметок %n</numerusform>
            <numerusform>отметок %n</numerusform>
            <numerusform>отметок %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Homework: {text}</source>
        <translation>Задание: {text}</translation>
    </message>
    <message>
        <source>Lesson before, {day}</source>
        <translation>Прошлый урок, {day}</translation>
    </message>
    <message>
        <source>Lesson complete</source>
        <translation>Урок заполнен</translation>
    </message>
    <message>
        <source>Lesson {bell} · {day}</source>
        <translation>Урок {bell} · {day}</translation>
    </message>
    <message>
        <source>Open the lesson again</source>
        <translation>Открыть урок снова</translation>
    </message>
    <message>
        <source>What was entered in this lesson</source>
        <translation>Введено на этом уроке</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>без темы</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнено</translation>
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
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Print the sheets</source>
        <translation>&amp;Напечатать листы</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Choose a class or a teacher</source>
        <translation>Выберите класс или учителя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Ctrl+P print · Ctrl+S save as PDF</source>
        <translation>Ctrl+P печать · Ctrl+S сохранить в PDF</translation>
    </message>
    <message>
        <source>Day of the lessons</source>
        <translation>День уроков</translation>
    </message>
    <message>
        <source>Lesson sheets for a power cut</source>
        <translation>Листы уроков на случай отключения света</translation>
    </message>
    <message>
        <source>One sheet for each lesson. Its number opens the lesson in «Entry from paper» later.</source>
        <translation>По листу на каждый урок. Позже его номер откроет этот урок во «Вводе с бумаги».</translation>
    </message>
    <message>
        <source>Print the lesson sheets of the day</source>
        <translation>Напечатать листы уроков за день</translation>
    </message>
    <message>
        <source>Save the lesson sheets of the day as PDF…</source>
        <translation>Сохранить листы уроков за день в PDF…</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
    <message>
        <source>or &amp;teacher</source>
        <translation>или &amp;учитель</translation>
    </message>
</context>
<context>
    <name>LessonSide</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {marks}</source>
        <translation>последние: {marks}</translation>
    </message>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>пропущен %n урок</numerusform>
            <numerusform>пропущено %n урока</numerusform>
            <numerusform>пропущено %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesson missed</source>
        <translation>пропусков нет</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>сохранено {time}</translation>
    </message>
</context>
<context>
    <name>LessonState</name>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>заполнен</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>не заполнен</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>started</source>
        <translation>начат</translation>
    </message>
</context>
<context>
    <name>LessonTextEdit</name>
    <message>
        <source>two texts after an exchange, Alt+↓ shows both</source>
        <translation>два текста после обмена, Alt+↓ показывает оба</translation>
    </message>
</context>
<context>
    <name>LessonWorks</name>
    <message>
        <source>Beside the lesson now: {file}</source>
        <translation>Теперь у урока: {file}</translation>
    </message>
    <message>
        <source>Choose a lesson first</source>
        <translation>Сначала выберите урок</translation>
    </message>
    <message>
        <source>No work of your library has a file yet: F10, «Test works», «Library»</source>
        <translation>В вашей библиотеке ещё нет работ с файлом: F10, «Проверочные работы», «Библиотека»</translation>
    </message>
    <message>
        <source>Work of my library beside the lesson…</source>
        <translation>Работа из моей библиотеки к уроку…</translation>
    </message>
</context>
<context>
    <name>LessonsModel</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тип задания</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задано</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>As a file with a password…</source>
        <translation>Файлом с паролем…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>How the family was told</source>
        <translation>Как сообщили семье</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <source>Insert a field…</source>
        <translation>Вставить поле…</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Сохранить сообщение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Message: {kind}</source>
        <translation>Сообщение: {kind}</translation>
    </message>
    <message>
        <source>No such field: {fields}</source>
        <translation>Нет такого поля: {fields}</translation>
    </message>
    <message>
        <source>Only log</source>
        <translation>Только в журнал</translation>
    </message>
    <message numerus="yes">
        <source>Print: %n</source>
        <translation>
            <numerusform>Напечатать %n</numerusform>
            <numerusform>Напечатать %n</numerusform>
            <numerusform>Напечатать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the letter; each line is a paragraph</source>
        <translation>Текст письма; каждая строка — абзац</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>LetterLogPane</name>
    <message>
        <source>Answer to the chosen letter; Enter keeps it</source>
        <translation>Ответ на выбранное письмо; Enter сохраняет</translation>
    </message>
    <message>
        <source>Choose letters whose slip has not come back yet</source>
        <translation>Выберите письма, корешок которых ещё не вернулся</translation>
    </message>
    <message>
        <source>Nothing was written yet. F8 in the other tabs begins a letter.</source>
        <translation>Писем пока нет. F8 на других вкладках начинает письмо.</translation>
    </message>
    <message>
        <source>Only messages are taken back; a letter that went out stays in the log</source>
        <translation>Взять обратно можно только сообщение; отправленное письмо остаётся в журнале</translation>
    </message>
    <message>
        <source>Only slips that have not come back</source>
        <translation>Только без вернувшегося корешка</translation>
    </message>
    <message>
        <source>Print the journal of notices</source>
        <translation>Напечатать журнал оповещений</translation>
    </message>
    <message>
        <source>Slips back: {returned} of {sent}</source>
        <translation>Вернулось корешков: {returned} из {sent}</translation>
    </message>
</context>
<context>
    <name>LetterReceivers</name>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Choose students: F8 in the other tabs</source>
        <translation>Выберите учеников: F8 на других вкладках</translation>
    </message>
    <message>
        <source>Missing on the card ({gaps}): {names}</source>
        <translation>Нет в карточке ({gaps}): {names}</translation>
    </message>
    <message numerus="yes">
        <source>Print without them: %n</source>
        <translation>
            <numerusform>Напечатать без них: %n</numerusform>
            <numerusform>Напечатать без них: %n</numerusform>
            <numerusform>Напечатать без них: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Весь класс</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterSender</name>
    <message>
        <source>No printer is known to the system. Save the letters as PDF (Ctrl+S).</source>
        <translation>Система не знает ни одного принтера. Сохраните письма в PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>Password of the file: {password}. Write it down for the family now, it is kept nowhere.</source>
        <translation>Пароль файла: {password}. Запишите его для семьи сейчас, он нигде не хранится.</translation>
    </message>
    <message>
        <source>Save the file with a password</source>
        <translation>Сохранить файл с паролем</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Сохранить письма</translation>
    </message>
    <message>
        <source>The journal of notices is made</source>
        <translation>Журнал оповещений готов</translation>
    </message>
    <message>
        <source>The printer did not take the letters. Check that it is on, or save them as PDF.</source>
        <translation>Принтер не принял письма. Проверьте, включён ли он, или сохраните их в PDF.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Back to the log</source>
        <translation>К журналу писем</translation>
    </message>
    <message>
        <source>Choose students and type the text first</source>
        <translation>Сначала выберите учеников и введите текст</translation>
    </message>
    <message>
        <source>Diary as a file with a password</source>
        <translation>Дневник файлом с паролем</translation>
    </message>
    <message>
        <source>Print the letters</source>
        <translation>Напечатать письма</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>Сохранить письма</translation>
    </message>
    <message>
        <source>Show the first letter</source>
        <translation>Показать первое письмо</translation>
    </message>
    <message>
        <source>So the first letter will look. Esc returns to the journal of notices.</source>
        <translation>Так будет выглядеть первое письмо. Esc возвращает к журналу оповещений.</translation>
    </message>
    <message>
        <source>Some cards have gaps: print without these students, or press Ctrl+P once more</source>
        <translation>В карточках есть пропуски: напечатайте без этих учеников или нажмите Ctrl+P ещё раз</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The days are typed as 24.11.2026, the last not before the first</source>
        <translation>Даты вводятся как 24.11.2026, последняя — не раньше первой</translation>
    </message>
    <message>
        <source>The whole class</source>
        <translation>Весь класс</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Записать в журнал</translation>
    </message>
    <message numerus="yes">
        <source>Written into the log: %n</source>
        <translation>
            <numerusform>Записано в журнал: %n</numerusform>
            <numerusform>Записано в журнал: %n</numerusform>
            <numerusform>Записано в журнал: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>↑↓ log · Space slip is back · Enter answer · F8 text · F7 show · Ctrl+P print · Ctrl+Enter log</source>
        <translation>↑↓ журнал · Пробел корешок вернулся · Enter ответ · F8 текст · F7 показать · Ctrl+P печать · Ctrl+Enter в журнал</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Изменить работу</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File of the work</source>
        <translation>Файл работы</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Сохранить в библиотеке</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллов всего</translation>
    </message>
    <message>
        <source>My works</source>
        <translation>Мои работы</translation>
    </message>
    <message>
        <source>No work is kept yet. Ins begins one: it can be planned for any class, year after year.</source>
        <translation>Работ ещё нет. Ins начинает новую: её можно планировать для любого класса из года в год.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Plan this work</source>
        <translation>Запланировать работу</translation>
    </message>
    <message>
        <source>Save the file of the work</source>
        <translation>Сохранить файл работы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the work out</source>
        <translation>Убрать работу</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z puts it back</source>
        <translation>Работа убрана; Ctrl+Z вернёт её</translation>
    </message>
    <message>
        <source>The work is in the library</source>
        <translation>Работа в библиотеке</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type the topic and the number of points first</source>
        <translation>Сначала введите тему и число баллов</translation>
    </message>
    <message>
        <source>↑↓ work · Enter plan it · Ins new · F2 change · Ctrl+O file · Del take out · Ctrl+Z undo</source>
        <translation>↑↓ работа · Enter запланировать · Ins новая · F2 изменить · Ctrl+O файл · Del убрать · Ctrl+Z отмена</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message numerus="yes">
        <source>%n row(s) must be put right in the file first; nothing is stored.</source>
        <translation>
            <numerusform>Сначала исправьте в файле %n строку; ничего не записано.</numerusform>
            <numerusform>Сначала исправьте в файле %n строки; ничего не записано.</numerusform>
            <numerusform>Сначала исправьте в файле %n строк; ничего не записано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Problems of the list</source>
        <translation>Замечания к списку</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Take the list, add people: {count}</source>
        <translation>Взять список, добавить человек: {count}</translation>
    </message>
    <message>
        <source>The list as it was read</source>
        <translation>Список, как он прочитан</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Что неверно или сомнительно</translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message>
        <source>Came on</source>
        <translation>Поступил</translation>
    </message>
    <message>
        <source>Class lists</source>
        <translation>Списки классов</translation>
    </message>
    <message>
        <source>Class {title}</source>
        <translation>Класс {title}</translation>
    </message>
    <message>
        <source>It came on &amp;paper</source>
        <translation>Пришёл на &amp;бумаге</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <translation>Вид списка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List of the staff</source>
        <translation>Список учителей</translation>
    </message>
    <message>
        <source>Lists of the year</source>
        <translation>Списки года</translation>
    </message>
    <message>
        <source>Lists that have not come: {count}</source>
        <translation>Не поступило списков: {count}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Сохранить &amp;шаблон…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take a &amp;list…</source>
        <translation>&amp;Взять список…</translation>
    </message>
    <message>
        <source>The list is taken, people added: {count}</source>
        <translation>Список взят, добавлено человек: {count}</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Шаблон сохранён</translation>
    </message>
    <message>
        <source>Where the template goes</source>
        <translation>Куда сохранить шаблон</translation>
    </message>
    <message>
        <source>Which file holds the list?</source>
        <translation>В каком файле список?</translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation>срок — {day}</translation>
    </message>
    <message>
        <source>↑↓ list · Ctrl+Z take the list back · F5 read again</source>
        <translation>↑↓ список · Ctrl+Z вернуть взятый список · F5 обновить</translation>
    </message>
    <message>
        <source>○ has not come</source>
        <translation>○ не поступил</translation>
    </message>
    <message>
        <source>✓ came</source>
        <translation>✓ поступил</translation>
    </message>
    <message>
        <source>✕ late</source>
        <translation>✕ опоздал</translation>
    </message>
</context>
<context>
    <name>LoadPage</name>
    <message>
        <source>&amp;Fix the page to the teacher</source>
        <translation>&amp;Закрепить страницу за учителем</translation>
    </message>
    <message>
        <source>&amp;Without a teacher only</source>
        <translation>Только &amp;без учителя</translation>
    </message>
    <message>
        <source>Choose above to whom the page goes</source>
        <translation>Выберите вверху, кому отдать страницу</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Curriculum, h/week</source>
        <translation>Учебный план, ч/нед</translation>
    </message>
    <message>
        <source>Page, h/week</source>
        <translation>Страница, ч/нед</translation>
    </message>
    <message>
        <source>Pages of the journal</source>
        <translation>Страницы журнала</translation>
    </message>
    <message>
        <source>Pages without a teacher: {vacant}</source>
        <translation>Страниц без учителя: {vacant}</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>choose a teacher</source>
        <translation>выберите учителя</translation>
    </message>
    <message>
        <source>no page yet</source>
        <translation>страницы ещё нет</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>{name}: {hours} h a week</source>
        <translation>{name}: {hours} ч в неделю</translation>
    </message>
    <message>
        <source>↑↓ page · Enter fix it to the teacher · Ctrl+Z take back</source>
        <translation>↑↓ страница · Enter закрепить за учителем · Ctrl+Z вернуть</translation>
    </message>
</context>
<context>
    <name>LogInWords</name>
    <message>
        <source>a name that is not known here</source>
        <translation>неизвестное имя</translation>
    </message>
    <message>
        <source>came back by the PIN</source>
        <translation>возвращение по ПИН</translation>
    </message>
    <message>
        <source>came in by the password</source>
        <translation>вход по паролю</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>смена пароля</translation>
    </message>
    <message>
        <source>closed the journal</source>
        <translation>выход: журнал закрыт</translation>
    </message>
    <message>
        <source>gave the PIN up</source>
        <translation>отказ от ПИН</translation>
    </message>
    <message>
        <source>gave the password as the second person</source>
        <translation>введён пароль второго лица</translation>
    </message>
    <message>
        <source>set a PIN</source>
        <translation>задан ПИН</translation>
    </message>
    <message>
        <source>used the recovery sheet</source>
        <translation>вскрыт лист восстановления</translation>
    </message>
    <message>
        <source>{words} × {tries}</source>
        <translation>{words} × {tries}</translation>
    </message>
    <message>
        <source>{words}, until {moment}</source>
        <translation>{words}, до {moment}</translation>
    </message>
    <message>
        <source>⚠ closed account</source>
        <translation>⚠ закрытая учётная запись</translation>
    </message>
    <message>
        <source>⚠ further failed tries</source>
        <translation>⚠ ещё неудачные попытки</translation>
    </message>
    <message>
        <source>⚠ the note of failed tries was damaged</source>
        <translation>⚠ пометка о неудачных попытках была повреждена</translation>
    </message>
    <message>
        <source>⚠ wrong PIN</source>
        <translation>⚠ неверный ПИН</translation>
    </message>
    <message>
        <source>⚠ wrong password</source>
        <translation>⚠ неверный пароль</translation>
    </message>
</context>
<context>
    <name>LogInsScreen</name>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Log-ins of all</source>
        <translation>Журнал входов</translation>
    </message>
    <message>
        <source>My log-ins</source>
        <translation>Мои входы</translation>
    </message>
    <message>
        <source>Pr&amp;int</source>
        <translation>Пе&amp;чать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the log-ins</source>
        <translation>Напечатать журнал входов</translation>
    </message>
    <message>
        <source>Save the log-ins as PDF, workbook or CSV…</source>
        <translation>Сохранить журнал входов в PDF, книгу или CSV…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>↑↓ line · Enter in a day shows those days · Ctrl+P print · Ctrl+E password · F5 read again</source>
        <translation>↑↓ строка · Enter в поле дня — показать эти дни · Ctrl+P печать · Ctrl+E пароль · F5 обновить</translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>no answer yet</source>
        <translation>ответа нет</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>убрано</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Failed tries in these days: {count}</source>
        <translation>Неудачных попыток за эти дни: {count}</translation>
    </message>
    <message>
        <source>Nobody tried in vain in these days</source>
        <translation>Неудачных попыток за эти дни нет</translation>
    </message>
    <message>
        <source>Nothing stands in these days</source>
        <translation>За эти дни записей нет</translation>
    </message>
    <message>
        <source>Only the newest lines are shown: choose fewer days</source>
        <translation>Показаны только последние строки: выберите меньше дней</translation>
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
        <translation>Классный журнал</translation>
    </message>
    <message>
        <source>Opening the journal</source>
        <translation>Открываю журнал</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>УЧЕБНАЯ ШКОЛА</translation>
    </message>
    <message>
        <source>The name is typed in Latin letters: check the keyboard layout.</source>
        <translation>Фамилия набрана латинскими буквами: проверьте раскладку.</translation>
    </message>
    <message>
        <source>Too many attempts. The next one is possible in {time}</source>
        <translation>Слишком много попыток. Следующая возможна через {time}</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>{person} is working (locked)</source>
        <translation>Работает {person} (закрыто)</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>What is chosen holds at once, for this computer and whoever works at it.</source>
        <translation>Выбранное действует сразу, на этом компьютере и для всех, кто за ним работает.</translation>
    </message>
</context>
<context>
    <name>LookWords</name>
    <message>
        <source>as the computer</source>
        <translation>как на компьютере</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокие</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>контрастная</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>low: 28 students without scrolling</source>
        <translation>низкие: 28 учеников без прокрутки</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычные</translation>
    </message>
    <message>
        <source>stays in the cell</source>
        <translation>остаётся в клетке</translation>
    </message>
    <message>
        <source>to the next lesson of the same student</source>
        <translation>к следующему уроку того же ученика</translation>
    </message>
    <message>
        <source>to the next student</source>
        <translation>к следующему ученику</translation>
    </message>
</context>
<context>
    <name>LossForm</name>
    <message>
        <source>A &amp;copy of the whole base stood on it</source>
        <translation>На ней была &amp;копия всей базы</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Обстоятельства</translation>
    </message>
    <message>
        <source>Circumstances: when, where, how</source>
        <translation>Обстоятельства: когда, где, как</translation>
    </message>
    <message>
        <source>Re&amp;port the loss</source>
        <translation>&amp;Записать потерю</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n entry(ies) are not stored on the disk yet. Wait?</source>
        <translation>
            <numerusform>%n запись ещё не сохранена на диск. Подождать?</numerusform>
            <numerusform>%n записи ещё не сохранены на диск. Подождать?</numerusform>
            <numerusform>%n записей ещё не сохранены на диск. Подождать?</numerusform>
        </translation>
    </message>
    <message>
        <source>A job is still running. Wait for it?</source>
        <translation>Работа ещё не закончена. Подождать?</translation>
    </message>
    <message>
        <source>Class journal</source>
        <translation>Классный журнал</translation>
    </message>
    <message>
        <source>Close nevertheless</source>
        <translation>Всё равно закрыть</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>УЧЕБНАЯ ШКОЛА</translation>
    </message>
    <message>
        <source>The journal closes in {seconds} s. Press any key to go on</source>
        <translation>Журнал закроется через {seconds} с. Чтобы продолжить, нажмите любую клавишу</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Подождать</translation>
    </message>
</context>
<context>
    <name>MakingPanel</name>
    <message>
        <source>Making the volume</source>
        <translation>Подготовка тома</translation>
    </message>
    <message>
        <source>Page {done} of {total}</source>
        <translation>Страница {done} из {total}</translation>
    </message>
    <message>
        <source>Reading the pages of the class</source>
        <translation>Читаются страницы класса</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Stopping: no volume will be made</source>
        <translation>Останавливаю: том не будет сделан</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаю…</translation>
    </message>
</context>
<context>
    <name>MarkAnswers</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {count}</source>
        <translation>Принято: {count}</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Повторено: {entry}</translation>
    </message>
    <message>
        <source>Left to decide one by one: doubtful {doubtful}, not attested {not_attested}</source>
        <translation>Осталось решить по одной: спорных {doubtful}, «н/а» {not_attested}</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
    </message>
</context>
<context>
    <name>MarkCorrector</name>
    <message>
        <source>Correct the mark</source>
        <translation>Исправить отметку</translation>
    </message>
</context>
<context>
    <name>MeetingBar</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>Agreed and kept: %n</source>
        <translation>
            <numerusform>Записано: %n семья</numerusform>
            <numerusform>Записано: %n семьи</numerusform>
            <numerusform>Записано: %n семей</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Было согласовано</translation>
    </message>
    <message numerus="yes">
        <source>Agreed: %n</source>
        <translation>
            <numerusform>Согласована %n семья</numerusform>
            <numerusform>Согласовано %n семьи</numerusform>
            <numerusform>Согласовано %n семей</numerusform>
        </translation>
    </message>
    <message>
        <source>Class meeting. Each family says whether it gets results on paper or as a file with a password; who does not use files writes «paper» and gets printouts.</source>
        <translation>Классное собрание. Каждая семья указывает, получает ли она результаты на бумаге или файлом с паролем; кто не пользуется файлами, пишет «бумага» и получает распечатки.</translation>
    </message>
    <message>
        <source>Consent: yes or no, date</source>
        <translation>Согласие: да или нет, дата</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>День собрания</translation>
    </message>
    <message>
        <source>Delivery agreed at the meeting</source>
        <translation>Доставка, согласованная на собрании</translation>
    </message>
    <message>
        <source>Form for the guardian</source>
        <translation>Анкета представителя</translation>
    </message>
    <message>
        <source>Form of a guardian</source>
        <translation>Анкета законного представителя</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Представитель</translation>
    </message>
    <message>
        <source>Guardian, date</source>
        <translation>Законный представитель, дата</translation>
    </message>
    <message>
        <source>How families get results</source>
        <translation>Как семьи получают результаты</translation>
    </message>
    <message>
        <source>I agree that the school processes these data for the class journal and the diary.</source>
        <translation>Согласен(на) на обработку этих данных школой для ведения классного журнала и дневника.</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>List for the meeting</source>
        <translation>Лист собрания</translation>
    </message>
    <message>
        <source>Meeting:</source>
        <translation>Собрание:</translation>
    </message>
    <message>
        <source>Nobody to agree with: no guardian stands on these cards</source>
        <translation>Согласовать не с кем: в этих карточках нет представителя</translation>
    </message>
    <message>
        <source>Paper or file</source>
        <translation>Бумага или файл</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Please fill in and give back to the homeroom teacher; the data stand in the class journal.</source>
        <translation>Просим заполнить и вернуть классному руководителю; данные хранятся в классном журнале.</translation>
    </message>
    <message>
        <source>Results: on paper or as a file</source>
        <translation>Результаты: на бумаге или файлом</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Student: {name}, class {class_title}</source>
        <translation>Ученик: {name}, {class_title} класс</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>The day of the meeting is typed as 05.09.2026</source>
        <translation>День собрания вводится как 05.09.2026</translation>
    </message>
    <message>
        <source>The printer did not take: {paper}</source>
        <translation>Принтер не принял: {paper}</translation>
    </message>
    <message>
        <source>Without a guardian on the card: {names}</source>
        <translation>Без представителя в карточке: {names}</translation>
    </message>
    <message>
        <source>paper instead of files</source>
        <translation>вместо файлов – бумага</translation>
    </message>
    <message>
        <source>{paper} is made</source>
        <translation>Готово: {paper}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>Hold the lesson at another time</source>
        <translation>Провести урок в другое время</translation>
    </message>
    <message>
        <source>Lesson &amp;number</source>
        <translation>&amp;Номер урока</translation>
    </message>
    <message>
        <source>Move the lesson</source>
        <translation>Перенести урок</translation>
    </message>
</context>
<context>
    <name>MovementForm</name>
    <message>
        <source>Born</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Новый класс</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Take the chosen movement back</source>
        <translation>Взять обратно</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
</context>
<context>
    <name>MovementScreen</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Choose the student and type the day first</source>
        <translation>Сначала выберите ученика и введите день</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>New movement of a student</source>
        <translation>Новое движение ученика</translation>
    </message>
    <message>
        <source>No subgroups yet</source>
        <translation>Подгрупп пока нет</translation>
    </message>
    <message>
        <source>Nobody came or left since the year began</source>
        <translation>С начала года никто не прибыл и не выбыл</translation>
    </message>
    <message>
        <source>Nothing to take back here: choose a movement and press Del</source>
        <translation>Здесь нечего отменять: выберите движение и нажмите Del</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Order of the chosen movement; Enter keeps it</source>
        <translation>Приказ выбранного движения; Enter сохраняет</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
    <message>
        <source>Proposed to those who enter subgroups; Ctrl+Z takes it back</source>
        <translation>Предложено тому, кто вносит подгруппы; Ctrl+Z отзовёт</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Record the movement</source>
        <translation>Записать движение</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message>
        <source>Take the chosen movement back</source>
        <translation>Взять выбранное движение обратно</translation>
    </message>
    <message>
        <source>The proposal is taken back</source>
        <translation>Предложение отозвано</translation>
    </message>
    <message>
        <source>The proposal was read already and stays</source>
        <translation>Предложение уже прочитано и остаётся</translation>
    </message>
    <message>
        <source>There is no class in this school year</source>
        <translation>В этом учебном году нет классов</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>↑↓ list · Ins new · Ctrl+Enter record · F2 order · Del take back · Ctrl+Z undo · Esc list</source>
        <translation>↑↓ список · Ins новое · Ctrl+Enter записать · F2 приказ · Del взять обратно · Ctrl+Z отмена · Esc к списку</translation>
    </message>
</context>
<context>
    <name>MovementWords</name>
    <message>
        <source>A new student comes</source>
        <translation>Прибывает новый ученик</translation>
    </message>
    <message>
        <source>A student of this name is in {title} already: is it somebody else?</source>
        <translation>Ученик с таким именем уже есть в {title}: это другой человек?</translation>
    </message>
    <message>
        <source>Class, subgroup, reason</source>
        <translation>Класс, подгруппа, причина</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Возвращается</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Entries that stay where they are: {count}.</source>
        <translation>Записей, которые остаются на месте: {count}.</translation>
    </message>
    <message>
        <source>First day in the class</source>
        <translation>Первый день в классе</translation>
    </message>
    <message>
        <source>First day in the new class</source>
        <translation>Первый день в новом классе</translation>
    </message>
    <message>
        <source>First day in the subgroup</source>
        <translation>Первый день в подгруппе</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From {day} in {title}, row {number}.</source>
        <translation>С {day} в {title}, строка {number}.</translation>
    </message>
    <message>
        <source>Goes to another class</source>
        <translation>Переходит в другой класс</translation>
    </message>
    <message>
        <source>Joins a subgroup</source>
        <translation>Переходит в подгруппу</translation>
    </message>
    <message>
        <source>Joins: {titles}.</source>
        <translation>Вступает: {titles}.</translation>
    </message>
    <message>
        <source>Last day in the class</source>
        <translation>Последний день в классе</translation>
    </message>
    <message>
        <source>Last day in the subgroup</source>
        <translation>Последний день в подгруппе</translation>
    </message>
    <message>
        <source>Leaves a subgroup</source>
        <translation>Выходит из подгруппы</translation>
    </message>
    <message>
        <source>Leaves the school</source>
        <translation>Выбывает из школы</translation>
    </message>
    <message>
        <source>Leaves: {titles}.</source>
        <translation>Выходит: {titles}.</translation>
    </message>
    <message>
        <source>Marks go on counting in the new class: {titles}.</source>
        <translation>Отметки считаются дальше в новом классе: {titles}.</translation>
    </message>
    <message>
        <source>Movement of the class</source>
        <translation>Движение класса</translation>
    </message>
    <message>
        <source>Not taught in the new class: {titles}.</source>
        <translation>В новом классе нет: {titles}.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Staff: {name} – {what}, {day}, order {order}. {remark}</source>
        <translation>Сотрудники: {name} – {what}, {day}, приказ {order}. {remark}</translation>
    </message>
    <message>
        <source>Stays in {title}, row {number}, as before.</source>
        <translation>Остаётся в {title}, строка {number}, как раньше.</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Subgroups of the class</source>
        <translation>Подгруппы класса</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>The days in {title} from {day} on are taken back.</source>
        <translation>Дни в {title} с {day} отменяются.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>came</source>
        <translation>прибыл</translation>
    </message>
    <message>
        <source>came from a class</source>
        <translation>пришёл из класса</translation>
    </message>
    <message>
        <source>came to the school</source>
        <translation>прибыл</translation>
    </message>
    <message>
        <source>changed the work</source>
        <translation>переведён на другую работу</translation>
    </message>
    <message>
        <source>joined a subgroup</source>
        <translation>вступил в подгруппу</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выбыл</translation>
    </message>
    <message>
        <source>left a subgroup</source>
        <translation>вышел из подгруппы</translation>
    </message>
    <message>
        <source>left the school</source>
        <translation>выбыл</translation>
    </message>
    <message>
        <source>put into the subgroup «{subgroup}» from {day} on</source>
        <translation>перевести в подгруппу «{subgroup}» с {day}</translation>
    </message>
    <message>
        <source>take out of the subgroup «{subgroup}», last day {day}</source>
        <translation>вывести из подгруппы «{subgroup}», последний день {day}</translation>
    </message>
    <message>
        <source>went to a class</source>
        <translation>перешёл в класс</translation>
    </message>
    <message>
        <source>{day} is the last day in {title}; row {number} stays.</source>
        <translation>{day} — последний день в {title}; строка {number} остаётся.</translation>
    </message>
</context>
<context>
    <name>MyDayPage</name>
    <message>
        <source>Acts with the lesson…</source>
        <translation>Действия с уроком…</translation>
    </message>
    <message>
        <source>Cells that you are asked to correct</source>
        <translation>Ячейки, которые просят исправить</translation>
    </message>
    <message>
        <source>Check the day: what is open</source>
        <translation>Проверить день: что открыто</translation>
    </message>
    <message>
        <source>Enter opens the lesson in the journal</source>
        <translation>Enter откроет урок в журнале</translation>
    </message>
    <message>
        <source>Every past lesson is complete</source>
        <translation>Все прошедшие уроки заполнены</translation>
    </message>
    <message>
        <source>Lessons of the day</source>
        <translation>Уроки дня</translation>
    </message>
    <message>
        <source>Lessons that are not complete</source>
        <translation>Незаполненные уроки</translation>
    </message>
    <message>
        <source>No lessons in the timetable on this day</source>
        <translation>Уроков по расписанию в этот день нет</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Не заполнено</translation>
    </message>
    <message>
        <source>Not complete: {count}</source>
        <translation>Не заполнено: {count}</translation>
    </message>
    <message>
        <source>Nothing is open of the lessons that have ended</source>
        <translation>Из прошедших уроков ничего не открыто</translation>
    </message>
    <message>
        <source>Open any journal</source>
        <translation>Открыть любой журнал</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>The timetable is not loaded yet. The journal administrator loads it.</source>
        <translation>Расписание ещё не загружено. Его загружает администратор журнала.</translation>
    </message>
    <message>
        <source>There is no lesson number {number} on this day</source>
        <translation>Урока № {number} в этот день нет</translation>
    </message>
    <message>
        <source>You are asked to correct: {count}</source>
        <translation>Просят исправить: {count}</translation>
    </message>
    <message>
        <source>{act} · Ctrl+Z takes it back</source>
        <translation>{act} · Ctrl+Z вернёт</translation>
    </message>
    <message>
        <source>↑↓ lesson · Enter open · 1–9 by number · Ctrl+↓ not complete · Alt+←→ other day · Home today</source>
        <translation>↑↓ урок · Enter открыть · 1–9 по номеру · Ctrl+↓ незаполненные · Alt+←→ другой день · Home сегодня</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>People that match</source>
        <translation>Подходящие люди</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
</context>
<context>
    <name>NewTopicLine</name>
    <message>
        <source>First topic · Enter: store · Esc: leave</source>
        <translation>Первая тема · Enter — записать · Esc — оставить</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>New topic (Ins)</source>
        <translation>Новая тема (Ins)</translation>
    </message>
    <message>
        <source>New topic after “{topic}” · Enter: store · Esc: leave</source>
        <translation>Новая тема после «{topic}» · Enter — записать · Esc — оставить</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note to a colleague</source>
        <translation>Записка коллеге</translation>
    </message>
    <message>
        <source>Send the note</source>
        <translation>Отправить записку</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Type the text first</source>
        <translation>Сначала введите текст</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>It was read already, so the note stays</source>
        <translation>Записка уже прочитана и остаётся</translation>
    </message>
    <message>
        <source>Nobody has written a note to you</source>
        <translation>Записок для вас нет</translation>
    </message>
    <message>
        <source>Noted that you have read it</source>
        <translation>Отмечено: прочитано</translation>
    </message>
    <message>
        <source>Notes to me</source>
        <translation>Записки мне</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Здесь нечего отменять</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Открыть урок</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation>Показать, что меняется</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The note is sent; Ctrl+Z takes it back while it is unread</source>
        <translation>Записка отправлена; Ctrl+Z вернёт её, пока она не прочитана</translation>
    </message>
    <message>
        <source>The note is taken back</source>
        <translation>Записка взята назад</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать записку…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитана</translation>
    </message>
    <message>
        <source>↑↓ note · Enter open what it is about · Ctrl+Enter I have read it · Ins write a note</source>
        <translation>↑↓ записка · Enter открыть, о чём она · Ctrl+Enter прочитано · Ins написать</translation>
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
        <translation>День</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Вывесить</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The whole school</source>
        <translation>Вся школа</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Announcements</source>
        <translation>Объявления</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Вывесить</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Новое объявление</translation>
    </message>
    <message>
        <source>Nothing hangs on the board today</source>
        <translation>Сегодня объявлений нет</translation>
    </message>
    <message>
        <source>Of other days too</source>
        <translation>И за другие дни</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Take down</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The day of the meeting looks like 24.11, its time like 18:00</source>
        <translation>День собрания пишется как 24.11, время — как 18:00</translation>
    </message>
    <message>
        <source>The notice hangs on the board</source>
        <translation>Объявление вывешено</translation>
    </message>
    <message>
        <source>The notice is taken down; Ctrl+Z hangs it up again</source>
        <translation>Объявление снято; Ctrl+Z вывесит его снова</translation>
    </message>
    <message>
        <source>Type the text and the days first; the last day is not before the first</source>
        <translation>Сначала введите текст и дни; последний день — не раньше первого</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>↑↓ notice · Ins new · Ctrl+Enter hang up · Del take down · Ctrl+Z undo · Ctrl+P print · Esc list</source>
        <translation>↑↓ объявление · Ins новое · Ctrl+Enter вывесить · Del снять · Ctrl+Z отмена · Ctrl+P печать · Esc к списку</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>! missing: {count}</source>
        <translation>! не хватает: {count}</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>&amp;Keep the step</source>
        <translation>&amp;Сохранить шаг</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>A copy of the base is being made, then the year is opened…</source>
        <translation>Делается копия базы, затем год откроется…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Class on show</source>
        <translation>Показанный класс</translation>
    </message>
    <message>
        <source>Enter step · F2 edit · Ins row · Ctrl+Del take out · Ctrl+S keep the step · Ctrl+Z undo</source>
        <translation>Enter шаг · F2 изменить · Ins строка · Ctrl+Del убрать · Ctrl+S сохранить шаг · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Look through and &amp;open the year…</source>
        <translation>Просмотреть и &amp;открыть год…</translation>
    </message>
    <message>
        <source>Propose ane&amp;w</source>
        <translation>Предложить &amp;заново</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps of opening the year</source>
        <translation>Шаги открытия года</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>The school does not know these names; their lessons were left out: {names}</source>
        <translation>Школа не знает этих имён, их уроки пропущены: {names}</translation>
    </message>
    <message>
        <source>The school year {title} is open. The copy made before is {backup}.</source>
        <translation>Учебный год {title} открыт. Копия базы перед открытием: {backup}.</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>The timetable placed by FET</source>
        <translation>Расписание, составленное в FET</translation>
    </message>
    <message>
        <source>The year {new} after {old}</source>
        <translation>Год {new} после {old}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What is missing in the step</source>
        <translation>Чего не хватает в шаге</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>все классы</translation>
    </message>
    <message>
        <source>kept by {name}, {moment}</source>
        <translation>сохранил(а) {name}, {moment}</translation>
    </message>
    <message>
        <source>○ not looked at</source>
        <translation>○ не просмотрен</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ полон</translation>
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
        <translation>&amp;Отсутствие на страницах предметов</translation>
    </message>
    <message>
        <source>&amp;Binding margin</source>
        <translation>&amp;Поле для сшивания</translation>
    </message>
    <message>
        <source>&amp;File form</source>
        <translation>Вид &amp;файла</translation>
    </message>
    <message>
        <source>&amp;Holes</source>
        <translation>П&amp;роколы</translation>
    </message>
    <message>
        <source>&amp;Retention of summary pages</source>
        <translation>&amp;Срок хранения сводных страниц</translation>
    </message>
    <message>
        <source>&amp;Stamp, diameter</source>
        <translation>П&amp;ечать, диаметр</translation>
    </message>
    <message>
        <source>A&amp;ct that approves the form</source>
        <translation>&amp;Акт, утвердивший форму</translation>
    </message>
    <message>
        <source>Addresses, birth dates and telephones of the families will be printed into the volume.</source>
        <translation>В том будут напечатаны адреса, даты рождения и телефоны семей.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>General facts of the students</source>
        <translation>Общие сведения об обучающихся</translation>
    </message>
    <message>
        <source>Health sheet (an empty form)</source>
        <translation>Листок здоровья (пустая форма)</translation>
    </message>
    <message>
        <source>Keep the settings</source>
        <translation>Сохранить настройки</translation>
    </message>
    <message>
        <source>Label, &amp;width</source>
        <translation>Наклейка, &amp;ширина</translation>
    </message>
    <message>
        <source>Label, h&amp;eight</source>
        <translation>Наклейка, &amp;высота</translation>
    </message>
    <message>
        <source>Page &amp;numbers</source>
        <translation>&amp;Номера страниц</translation>
    </message>
    <message>
        <source>Print settings</source>
        <translation>Настройки печати</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Sheets in a volume at &amp;most</source>
        <translation>&amp;Листов в томе не больше</translation>
    </message>
    <message>
        <source>Timetable of the class</source>
        <translation>Расписание уроков</translation>
    </message>
    <message>
        <source>Volume of the &amp;year</source>
        <translation>Том за &amp;год</translation>
    </message>
    <message>
        <source>all pages of the year</source>
        <translation>все страницы года</translation>
    </message>
    <message>
        <source>as in the electronic journal</source>
        <translation>как в электронном журнале</translation>
    </message>
    <message>
        <source>as on paper: absent only</source>
        <translation>как на бумаге: только «н»</translation>
    </message>
    <message>
        <source>each page its own</source>
        <translation>у каждой страницы свой</translation>
    </message>
    <message>
        <source>five holes</source>
        <translation>пять проколов</translation>
    </message>
    <message>
        <source>one for both pages of a spread</source>
        <translation>один на разворот</translation>
    </message>
    <message>
        <source>summaries only</source>
        <translation>только сводные ведомости</translation>
    </message>
    <message>
        <source>three holes</source>
        <translation>три прокола</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Day of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Order №</source>
        <translation>Приказ №</translation>
    </message>
    <message>
        <source>dated</source>
        <translation>от</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>until</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>OtherYearDialog</name>
    <message>
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages of another year</source>
        <translation>Страницы другого учебного года</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
</context>
<context>
    <name>OtherYears</name>
    <message>
        <source>Pages of another school year…</source>
        <translation>Страницы другого учебного года…</translation>
    </message>
    <message>
        <source>The journal holds this school year only</source>
        <translation>В журнале только этот учебный год</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message numerus="yes">
        <source>%n file(s) brought nothing new: everything in them is here.</source>
        <translation>
            <numerusform>%n файл ничего не добавил: всё из него уже есть.</numerusform>
            <numerusform>%n файла ничего не добавили: всё из них уже есть.</numerusform>
            <numerusform>%n файлов ничего не добавили: всё из них уже есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have two different values now: both are kept.</source>
        <translation>
            <numerusform>На %n месте теперь два разных значения: оба сохранены.</numerusform>
            <numerusform>На %n местах теперь два разных значения: оба сохранены.</numerusform>
            <numerusform>На %n местах теперь два разных значения: оба сохранены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n entry(ies) whose author had no right.</source>
        <translation>
            <numerusform>Не взята %n запись: у автора не было права.</numerusform>
            <numerusform>Не взято %n записи: у автора не было права.</numerusform>
            <numerusform>Не взято %n записей: у автора не было права.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now put the flash drive into the main workstation and press Enter there.</source>
        <translation>Теперь вставьте флешку в главную точку и нажмите Enter там.</translation>
    </message>
    <message>
        <source>Now put the flash drive into: {names}. Press Enter there.</source>
        <translation>Теперь вставьте флешку в точки: {names}. Нажмите Enter там.</translation>
    </message>
    <message>
        <source>Stopped. What was taken before stays, no unfinished file is left.</source>
        <translation>Остановлено. Взятое раньше остаётся, незаконченного файла нет.</translation>
    </message>
    <message numerus="yes">
        <source>Taken from {computer}: %n entry(ies).</source>
        <translation>
            <numerusform>Взято с точки «{computer}»: %n запись.</numerusform>
            <numerusform>Взято с точки «{computer}»: %n записи.</numerusform>
            <numerusform>Взято с точки «{computer}»: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to do.</source>
        <translation>Делать было нечего.</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n entry(ies), file No. {number}.</source>
        <translation>
            <numerusform>Записано и прочитано обратно: %n запись, файл № {number}.</numerusform>
            <numerusform>Записано и прочитано обратно: %n записи, файл № {number}.</numerusform>
            <numerusform>Записано и прочитано обратно: %n записей, файл № {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was left: nothing of it is in the journal.</source>
        <translation>{name} не взят: в журнал из него ничего не попало.</translation>
    </message>
</context>
<context>
    <name>Outlet</name>
    <message>
        <source>Entered into the register of prints</source>
        <translation>Внесено в реестр печати</translation>
    </message>
    <message>
        <source>Print as pictures</source>
        <translation>Печать картинками</translation>
    </message>
    <message>
        <source>Print as pictures…</source>
        <translation>Печать картинками…</translation>
    </message>
    <message>
        <source>Print sheets again…</source>
        <translation>Напечатать листы снова…</translation>
    </message>
    <message>
        <source>Print the backs</source>
        <translation>Печатать обороты</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides.</source>
        <translation>
            <numerusform>На принтер отправлен %n лист, с двух сторон.</numerusform>
            <numerusform>На принтер отправлено %n листа, с двух сторон.</numerusform>
            <numerusform>На принтер отправлено %n листов, с двух сторон.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the printer did not get all pages</source>
        <translation>Остановлено: принтер получил не все страницы</translation>
    </message>
    <message numerus="yes">
        <source>The fronts are on their way: %n sheet(s). Turn the stack over the long edge, put it back, then print the backs.</source>
        <translation>
            <numerusform>Лицевые стороны отправлены: %n лист. Переверните стопку по длинному краю, положите обратно и печатайте обороты.</numerusform>
            <numerusform>Лицевые стороны отправлены: %n листа. Переверните стопку по длинному краю, положите обратно и печатайте обороты.</numerusform>
            <numerusform>Лицевые стороны отправлены: %n листов. Переверните стопку по длинному краю, положите обратно и печатайте обороты.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S).</source>
        <translation>Принтер не принял том. Проверьте, что он включён, или сохраните PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: actual size, both sides, long edge.</source>
        <translation>Отсюда эта система файл не напечатает. Сохраните PDF (Ctrl+S) и напечатайте его в просмотрщике: фактический размер, с двух сторон, по длинному краю.</translation>
    </message>
    <message>
        <source>Yes, enter it into the register</source>
        <translation>Да, внести в реестр</translation>
    </message>
    <message>
        <source>{sent} Did {title} come out well?</source>
        <translation>{sent} Напечатано хорошо: {title}?</translation>
    </message>
</context>
<context>
    <name>OwedLessonsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Ago</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>marks until {moment}</source>
        <translation>отметки до {moment}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>without a mark: {count}</source>
        <translation>без отметки: {count}</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Change the &amp;password…</source>
        <translation>Сменить &amp;пароль…</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>My log-ins</source>
        <translation>Мои входы</translation>
    </message>
    <message>
        <source>The password is changed: from now on only the new one opens the journal</source>
        <translation>Пароль сменён: теперь журнал открывает только новый</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Ahead</source>
        <translation>Будущие</translation>
    </message>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Facing</source>
        <translation>Разворот</translation>
    </message>
    <message>
        <source>Facing pages (Ctrl+2)</source>
        <translation>Страницы разворотом (Ctrl+2)</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Next lesson (Alt+Right)</source>
        <translation>Следующий урок (Alt+→)</translation>
    </message>
    <message>
        <source>Pa&amp;ge</source>
        <translation>Ст&amp;р.</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Previous lesson (Alt+Left)</source>
        <translation>Предыдущий урок (Alt+←)</translation>
    </message>
    <message>
        <source>Show the lessons ahead (Ctrl+Shift+F)</source>
        <translation>Показать будущие уроки (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation>Показать страницы целиком</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Мельче (-)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Целиком</translation>
    </message>
    <message>
        <source>of {pages}</source>
        <translation>из {pages}</translation>
    </message>
</context>
<context>
    <name>PageNotices</name>
    <message>
        <source>Compress the plan</source>
        <translation>Сжать план</translation>
    </message>
    <message>
        <source>Topics left over at the end of the year: {count}</source>
        <translation>К концу года останется тем: {count}</translation>
    </message>
</context>
<context>
    <name>PageParts</name>
    <message>
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Sections of the volume</source>
        <translation>Разделы тома</translation>
    </message>
    <message>
        <source>Sections or pages</source>
        <translation>Разделы или страницы</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Маленькие картинки страниц</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Найти (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Найти на страницах</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} из {found}</translation>
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
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>Grading p&amp;eriod</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <source>P&amp;apers</source>
        <translation>&amp;Бумаги</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>S&amp;tudent</source>
        <translation>&amp;Ученик</translation>
    </message>
    <message>
        <source>Show the &amp;paper</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>all students</source>
        <translation>все ученики</translation>
    </message>
</context>
<context>
    <name>PaperComparisons</name>
    <message>
        <source>Compare with the paper journal…</source>
        <translation>Сверка с бумажным журналом…</translation>
    </message>
    <message>
        <source>Page to compare</source>
        <translation>Страница для сверки</translation>
    </message>
    <message>
        <source>Print the page to compare with paper</source>
        <translation>Напечатать страницу для сверки с бумагой</translation>
    </message>
    <message>
        <source>The page to compare is printed and noted</source>
        <translation>Страница для сверки напечатана и записана</translation>
    </message>
    <message>
        <source>The printer did not take it. Check that it is on.</source>
        <translation>Принтер не принял страницу. Проверьте, что он включён.</translation>
    </message>
    <message>
        <source>Ticked: matches the paper</source>
        <translation>Отмечено: совпадает с бумагой</translation>
    </message>
    <message>
        <source>Written down: it differs from the paper</source>
        <translation>Записано: есть расхождение с бумагой</translation>
    </message>
    <message>
        <source>Your answer is taken back</source>
        <translation>Ваш ответ взят обратно</translation>
    </message>
</context>
<context>
    <name>PaperDestination</name>
    <message>
        <source>A day or the whole week</source>
        <translation>День или вся неделя</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
    <message>
        <source>Go to the last gaps</source>
        <translation>К последним пропускам</translation>
    </message>
    <message>
        <source>Lesson complete, next one</source>
        <translation>Урок заполнен, к следующему</translation>
    </message>
    <message>
        <source>Open a lesson by its sheet number</source>
        <translation>Открыть урок по номеру листа</translation>
    </message>
    <message>
        <source>Print blank lesson sheets</source>
        <translation>Напечатать пустые листы уроков</translation>
    </message>
    <message>
        <source>Redo the entry</source>
        <translation>Вернуть запись</translation>
    </message>
    <message>
        <source>Save blank lesson sheets as PDF…</source>
        <translation>Сохранить пустые листы уроков в PDF…</translation>
    </message>
    <message>
        <source>Undo the last entry</source>
        <translation>Отменить последнюю запись</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Check that it is on, or save the PDF.</source>
        <translation>Принтер не принял документ. Проверьте, включён ли он, или сохраните PDF.</translation>
    </message>
    <message>
        <source>This system cannot print from here. Save the PDF and print it.</source>
        <translation>Эта система не печатает отсюда. Сохраните PDF и напечатайте его.</translation>
    </message>
</context>
<context>
    <name>PaperEntryScreen</name>
    <message>
        <source>All lessons on show are complete</source>
        <translation>Все уроки в списке заполнены</translation>
    </message>
    <message>
        <source>Alt+→ next lesson · Ctrl+G sheet No. · Alt+PgUp other days</source>
        <translation>Alt+→ следующий урок · Ctrl+G № листа · Alt+PgUp другие дни</translation>
    </message>
    <message>
        <source>Days after</source>
        <translation>Следующие дни</translation>
    </message>
    <message>
        <source>Days before</source>
        <translation>Предыдущие дни</translation>
    </message>
    <message>
        <source>Last gaps</source>
        <translation>Последние пропуски</translation>
    </message>
    <message>
        <source>No lessons in this week</source>
        <translation>На этой неделе уроков нет</translation>
    </message>
    <message>
        <source>No lessons on this day</source>
        <translation>В этот день уроков нет</translation>
    </message>
    <message>
        <source>Nothing was entered in this lesson that could be taken back</source>
        <translation>В этом уроке нечего отменять</translation>
    </message>
    <message>
        <source>Print blank sheets</source>
        <translation>Напечатать пустые листы</translation>
    </message>
    <message>
        <source>Save blank sheets as PDF…</source>
        <translation>Сохранить пустые листы в PDF…</translation>
    </message>
    <message>
        <source>Sheet number</source>
        <translation>Номер листа</translation>
    </message>
    <message>
        <source>The lesson closed last is open again</source>
        <translation>Урок, закрытый последним, снова открыт</translation>
    </message>
    <message>
        <source>The number means several lessons. Which one is on the sheet?</source>
        <translation>Номер подходит к нескольким урокам. Какой из них на листе?</translation>
    </message>
</context>
<context>
    <name>PaperSender</name>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Save it as PDF with Ctrl+S.</source>
        <translation>Принтер не принял лист. Сохраните его в PDF: Ctrl+S.</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>Лист напечатан</translation>
    </message>
    <message>
        <source>The sheet is saved</source>
        <translation>Лист сохранён</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Choose a paper, a class and the days, then press Enter</source>
        <translation>Выберите бумагу, класс и дни и нажмите Enter</translation>
    </message>
    <message>
        <source>First show a paper: choose it and press Enter</source>
        <translation>Сначала покажите бумагу: выберите её и нажмите Enter</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Сохранить бумагу</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{paper} {title}.pdf</source>
        <translation>{paper} {title}.pdf</translation>
    </message>
    <message>
        <source>↑↓ paper · Enter show · PgUp PgDn page · Ctrl+S PDF · Ctrl+P print</source>
        <translation>↑↓ бумага · Enter показать · PgUp PgDn страница · Ctrl+S PDF · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>ParallelActs</name>
    <message>
        <source>Plans replaced: {count}</source>
        <translation>Заменено планов: {count}</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is no parallel class whose plan is yours to replace</source>
        <translation>Нет параллельного класса, план которого можно заменить</translation>
    </message>
</context>
<context>
    <name>ParallelDialog</name>
    <message>
        <source>Give the plan to parallel classes</source>
        <translation>Передать план параллельным классам</translation>
    </message>
    <message>
        <source>Parallel classes</source>
        <translation>Параллельные классы</translation>
    </message>
    <message>
        <source>Replace plans: {count}</source>
        <translation>Заменить планов: {count}</translation>
    </message>
    <message>
        <source>The plan of each ticked class is replaced; that can be taken back.</source>
        <translation>План каждого отмеченного класса будет заменён; это можно отменить.</translation>
    </message>
</context>
<context>
    <name>ParcelPage</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Choose the file. It is on the flash drive that came from the main workstation.</source>
        <translation>Выберите файл. Он на флешке, которую принесли с главной точки.</translation>
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
        <translation>Файл точки</translation>
    </message>
    <message>
        <source>Files on the drives</source>
        <translation>Файлы на флешках</translation>
    </message>
    <message>
        <source>No such file on the drives that are plugged in.</source>
        <translation>На вставленных флешках такого файла нет.</translation>
    </message>
    <message>
        <source>Put in the flash drive: the file appears here by itself. It is good for one computer.</source>
        <translation>Вставьте флешку: файл появится здесь сам. Он годится для одного компьютера.</translation>
    </message>
    <message>
        <source>Which file did the main workstation make for this computer?</source>
        <translation>Какой файл главная точка сделала для этого компьютера?</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>Пре&amp;жний</translation>
    </message>
    <message>
        <source>A moment, the password is being changed…</source>
        <translation>Минуту, пароль меняется…</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>At least ten characters; several words that do not belong together are best. Your signature under what you entered stays the same.</source>
        <translation>Не меньше десяти знаков; лучше всего несколько не связанных между собой слов. Ваша подпись под внесёнными записями остаётся прежней.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Прежний пароль</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two new passwords differ: type the second one again.</source>
        <translation>Новые пароли не совпадают: введите второй ещё раз.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Facing pages of the volume</source>
        <translation>Развороты тома</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Pages of the volume</source>
        <translation>Страницы тома</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Find by name, login, duty or state</source>
        <translation>Найти по фамилии, имени для входа, обязанности или состоянию</translation>
    </message>
    <message>
        <source>Last log-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Nobody is found by these words</source>
        <translation>По этим словам никто не найден</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никого нет</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message numerus="yes">
        <source>%n password(s) are replaced by one-time codes.</source>
        <translation>
            <numerusform>Одноразовым кодом заменяется %n пароль.</numerusform>
            <numerusform>Одноразовыми кодами заменяются %n пароля.</numerusform>
            <numerusform>Одноразовыми кодами заменяются %n паролей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a log-in get one as teachers.</source>
        <translation>
            <numerusform>%n сотрудник без входа получит вход учителя.</numerusform>
            <numerusform>%n сотрудника без входа получат вход учителя.</numerusform>
            <numerusform>%n сотрудников без входа получат вход учителя.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Codes for the marked people…</source>
        <translation>Коды для отмеченных…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>In the list already: {people}. Is it another person?</source>
        <translation>Уже есть в списке: {people}. Это другой человек?</translation>
    </message>
    <message>
        <source>More on the person…</source>
        <translation>Подробнее о человеке…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Stopped: the codes made before are good.</source>
        <translation>Остановлено: коды, сделанные раньше, действуют.</translation>
    </message>
    <message>
        <source>The duties of {person} change from {day} on.</source>
        <translation>Обязанности меняются с {day}: {person}.</translation>
    </message>
    <message>
        <source>The person left the school…</source>
        <translation>Сотрудник уволен…</translation>
    </message>
    <message>
        <source>This is no day: type it as 24.11.2026</source>
        <translation>Это не дата: введите её как 24.11.2026</translation>
    </message>
    <message>
        <source>Tick the duty to which the order appoints; an end is typed as «until»</source>
        <translation>Отметьте обязанность, на которую назначает приказ; срок вводится в поле «по»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>Не заполнено: {field}</translation>
    </message>
    <message>
        <source>{order} Carry it out on the page «People», «Duties and orders».</source>
        <translation>{order} Исполните его на странице «Пользователи», «Обязанности и приказы».</translation>
    </message>
    <message>
        <source>{person} gets the log-in {login} and a one-time code.</source>
        <translation>{person} получит имя для входа {login} и одноразовый код.</translation>
    </message>
    <message>
        <source>{person} is appointed by order № {order}: {duties}.</source>
        <translation>{person}: назначение приказом № {order}: {duties}.</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>Check of entries</source>
        <translation>Проверка записей</translation>
    </message>
    <message>
        <source>Duties and orders</source>
        <translation>Обязанности и приказы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Pr&amp;int the list</source>
        <translation>Напеч&amp;атать список</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Возвращено, как было</translation>
    </message>
    <message>
        <source>The duties are changed; Ctrl+Z takes that back</source>
        <translation>Обязанности изменены; Ctrl+Z вернёт прежние</translation>
    </message>
    <message>
        <source>The order is in the journal</source>
        <translation>Приказ внесён в журнал</translation>
    </message>
    <message>
        <source>Work with accounts</source>
        <translation>Работа с учётными записями</translation>
    </message>
    <message>
        <source>↑↓ duty · Enter carry the order out · Ctrl+P print · Ctrl+Z undo</source>
        <translation>↑↓ обязанность · Enter исполнить приказ · Ctrl+P печать · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>↑↓ finding · Enter go to the person · F5 read again</source>
        <translation>↑↓ замечание · Enter к человеку · F5 обновить</translation>
    </message>
    <message>
        <source>↑↓ person · Ins new · F2 duties · F4 more · Ctrl+Shift+P code · Del left the school · Ctrl+F find</source>
        <translation>↑↓ человек · Ins новый · F2 обязанности · F4 подробнее · Ctrl+Shift+P код · Del уволен · Ctrl+F найти</translation>
    </message>
    <message>
        <source>↑↓ → cell · Space give or take a power · Ctrl+P print</source>
        <translation>↑↓ → клетка · Пробел дать или снять полномочие · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>! code out of date</source>
        <translation>! срок кода истёк</translation>
    </message>
    <message>
        <source>! no duties</source>
        <translation>! нет обязанностей</translation>
    </message>
    <message>
        <source>! no order</source>
        <translation>! нет приказа</translation>
    </message>
    <message>
        <source>An order of the principal waits to be carried out</source>
        <translation>Приказ директора ждёт исполнения</translation>
    </message>
    <message>
        <source>Duties without an order: {duties}</source>
        <translation>Обязанности без приказа: {duties}</translation>
    </message>
    <message>
        <source>Sees personal data and has not signed the undertaking of non-disclosure</source>
        <translation>Видит персональные данные и не подписал обязательство о неразглашении</translation>
    </message>
    <message>
        <source>Somebody else has the same name: one person twice? Withdraw the wrong entry, or add patronymics</source>
        <translation>Есть ещё кто-то с таким же именем: один человек дважды? Отзовите лишнюю запись или впишите отчества</translation>
    </message>
    <message>
        <source>The log-in is open and has no duty: close it, or give a duty</source>
        <translation>Вход открыт, а обязанностей нет: закройте его или дайте обязанность</translation>
    </message>
    <message>
        <source>The name is incomplete: printed papers want all its parts</source>
        <translation>Имя неполное: для печатных форм нужны все его части</translation>
    </message>
    <message>
        <source>The one-time code was not used in time: give a new one</source>
        <translation>Одноразовый код не использован в срок: выдайте новый</translation>
    </message>
    <message>
        <source>appointed to «{duty}», {days}, {order}</source>
        <translation>назначение: «{duty}», {days}, {order}</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>ответственный за архив</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>карточки</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>согласия</translation>
    </message>
    <message>
        <source>controls the journal, closes periods, prints it, takes archives over, keeps the timetable</source>
        <translation>контролирует журнал, закрывает периоды, печатает его, принимает архивы, ведёт расписание</translation>
    </message>
    <message>
        <source>controls the journal, makes reports on classes</source>
        <translation>контролирует журнал, делает отчёты о классах</translation>
    </message>
    <message>
        <source>corrects absences of the own class, keeps its cards, writes letters to families</source>
        <translation>правит пропуски своего класса, ведёт его карточки, пишет письма родителям</translation>
    </message>
    <message>
        <source>deputy head, academic</source>
        <translation>завуч по учебной работе</translation>
    </message>
    <message>
        <source>deputy head, upbringing</source>
        <translation>завуч по воспитательной работе</translation>
    </message>
    <message>
        <source>duty «{duty}», {days}, {order}</source>
        <translation>обязанность «{duty}», {days}, {order}</translation>
    </message>
    <message>
        <source>entered in the list of the school</source>
        <translation>внесён в список школы</translation>
    </message>
    <message>
        <source>entry of the undertaking taken back</source>
        <translation>запись об обязательстве отозвана</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>администратор журнала</translation>
    </message>
    <message>
        <source>keeps accounts, lists, the timetable, archives and copies of the base</source>
        <translation>ведёт пользователей, списки, расписание, архивы и копии базы</translation>
    </message>
    <message>
        <source>keeps cards of students, their coming and leaving</source>
        <translation>ведёт карточки учеников, их приход и уход</translation>
    </message>
    <message>
        <source>keeps the journal of the own lessons: marks, topics, homework</source>
        <translation>ведёт журнал своих уроков: отметки, темы, задания</translation>
    </message>
    <message>
        <source>log-in closed on {day}</source>
        <translation>вход закрыт {day}</translation>
    </message>
    <message>
        <source>log-in with new keys</source>
        <translation>вход с новыми ключами</translation>
    </message>
    <message>
        <source>looks after the computers, sees no data of students</source>
        <translation>следит за компьютерами, данных учеников не видит</translation>
    </message>
    <message>
        <source>make, see and issue reports on whole classes and the school</source>
        <translation>составлять, смотреть и выдавать отчёты о классах и школе</translation>
    </message>
    <message>
        <source>makes archives and copies, keeps the flash drives and lists</source>
        <translation>делает архивы и копии, хранит флешки и списки</translation>
    </message>
    <message>
        <source>order № {order} of {day}</source>
        <translation>приказ № {order} от {day}</translation>
    </message>
    <message>
        <source>personal files</source>
        <translation>личные дела</translation>
    </message>
    <message>
        <source>powers over personal data from {day}: {powers}</source>
        <translation>полномочия по персональным данным с {day}: {powers}</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>print the journal, diaries and letters, issue files</source>
        <translation>печатать журнал, дневники и письма, выдавать файлы</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печать</translation>
    </message>
    <message>
        <source>reads everything, appoints to duties, changes the regulation</source>
        <translation>читает всё, назначает на обязанности, меняет регламент</translation>
    </message>
    <message>
        <source>record who comes and leaves, with orders and days of birth</source>
        <translation>вносить прибытие и выбытие, приказы и даты рождения</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>see and change cards of students and guardians: addresses, telephones, kinship</source>
        <translation>смотреть и менять карточки учеников и родителей: адреса, телефоны, родство</translation>
    </message>
    <message>
        <source>see and change the register of consents</source>
        <translation>смотреть и менять учёт согласий</translation>
    </message>
    <message>
        <source>summaries</source>
        <translation>сводные формы</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>teaches colleagues in the training school, sees no marks</source>
        <translation>учит коллег на учебной школе, отметок не видит</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>технический специалист</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>тьютор</translation>
    </message>
    <message>
        <source>undertaking of non-disclosure signed on {day}</source>
        <translation>обязательство о неразглашении подписано {day}</translation>
    </message>
    <message>
        <source>– closed on {day}</source>
        <translation>– закрыт {day}</translation>
    </message>
    <message>
        <source>○ no log-in</source>
        <translation>○ нет входа</translation>
    </message>
    <message>
        <source>◐ code until {day}</source>
        <translation>◐ код до {day}</translation>
    </message>
    <message>
        <source>✓ works</source>
        <translation>✓ действует</translation>
    </message>
</context>
<context>
    <name>PeriodCloser</name>
    <message>
        <source>Notes sent to teachers: {count}</source>
        <translation>Записок учителям отправлено: {count}</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>{class_title}, {period}: please fill in</source>
        <translation>{class_title}, {period}: заполните, пожалуйста</translation>
    </message>
    <message>
        <source>{class_title}, {period}: the deputy head checked the journal</source>
        <translation>{class_title}, {period}: завуч проверил журнал</translation>
    </message>
    <message>
        <source>{course}: contradictions not settled {count}</source>
        <translation>{course}: не решено расхождений {count}</translation>
    </message>
    <message>
        <source>{course}: marks missing {marks}, lessons not complete {lessons}</source>
        <translation>{course}: не хватает отметок {marks}, не заполнено уроков {lessons}</translation>
    </message>
</context>
<context>
    <name>PeriodColumns</name>
    <message>
        <source>Forecast</source>
        <translation>Прогноз</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Next better mark</source>
        <translation>До следующей</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Отметок</translation>
    </message>
    <message>
        <source>Written works</source>
        <translation>Письменные работы</translation>
    </message>
</context>
<context>
    <name>PeriodEntry</name>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>PeriodModel</name>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>не хватает %n отметки</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodPanel</name>
    <message>
        <source>Accept the undisputed (Ctrl+Enter)</source>
        <translation>Принять бесспорные (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close the period…</source>
        <translation>Закрыть период…</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Выставить до {day}</translation>
    </message>
    <message>
        <source>Marks: {count}</source>
        <translation>Отметок: {count}</translation>
    </message>
    <message>
        <source>No due date is set for this period.</source>
        <translation>Срок выставления не задан.</translation>
    </message>
    <message>
        <source>Open the period again…</source>
        <translation>Открыть период снова…</translation>
    </message>
    <message>
        <source>Reason for another mark than the proposed one</source>
        <translation>Причина отличия от предложенной отметки</translation>
    </message>
    <message>
        <source>When marks are due…</source>
        <translation>Сроки…</translation>
    </message>
    <message>
        <source>Who needs more marks…</source>
        <translation>Кому не хватает отметок…</translation>
    </message>
    <message>
        <source>Written works: {count}, mean {mean}</source>
        <translation>Письменных работ: {count}, средний {mean}</translation>
    </message>
    <message>
        <source>{due}, order {order}</source>
        <translation>{due}, приказ {order}</translation>
    </message>
</context>
<context>
    <name>PeriodView</name>
    <message>
        <source>Results of the period</source>
        <translation>Итоги периода</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message>
        <source>! {missing} more, lessons left: {lessons}</source>
        <translation>! ещё {missing}, уроков {lessons}</translation>
    </message>
    <message>
        <source>Exempt from exercises by document: theory is marked and counts</source>
        <translation>Справка-освобождение от упражнений: теория оценивается и учитывается</translation>
    </message>
    <message>
        <source>Ordinary lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>entered late</source>
        <translation>внесена позже срока</translation>
    </message>
    <message>
        <source>exam marks</source>
        <translation>экзаменационные отметки</translation>
    </message>
    <message>
        <source>final marks</source>
        <translation>итоговые отметки</translation>
    </message>
    <message>
        <source>given before marks that came later: {count}</source>
        <translation>выставлено до поздних записей: {count}</translation>
    </message>
    <message>
        <source>mark {letters}</source>
        <translation>отметка {letters}</translation>
    </message>
    <message>
        <source>no marks for written works</source>
        <translation>нет отметок за письменные работы</translation>
    </message>
    <message>
        <source>not all periods have a mark yet</source>
        <translation>ещё не за все периоды есть отметка</translation>
    </message>
    <message>
        <source>not attested in one of the periods</source>
        <translation>за один из периодов не аттестован</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не требуется</translation>
    </message>
    <message>
        <source>suggested {letters}</source>
        <translation>предложено {letters}</translation>
    </message>
    <message>
        <source>too few marks</source>
        <translation>отметок мало</translation>
    </message>
    <message>
        <source>up to {target}: too few lessons</source>
        <translation>до {target}: уроков не хватит</translation>
    </message>
    <message>
        <source>up to {target}: {ways}</source>
        <translation>до {target}: {ways}</translation>
    </message>
    <message>
        <source>written works are worse than the proposed mark</source>
        <translation>письменные работы ниже предложенной отметки</translation>
    </message>
    <message>
        <source>{count} of {minimum}</source>
        <translation>{count} из {minimum}</translation>
    </message>
    <message>
        <source>{missing} more, lessons left: {lessons}</source>
        <translation>ещё {missing}, уроков {lessons}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} или {other}</translation>
    </message>
    <message>
        <source>{total} : {weight} = {mean}</source>
        <translation>{total} : {weight} = {mean}</translation>
    </message>
    <message>
        <source>✕ {missing} more, lessons left: {lessons}</source>
        <translation>✕ ещё {missing}, уроков {lessons}</translation>
    </message>
</context>
<context>
    <name>PeriodsScreen</name>
    <message numerus="yes">
        <source>%n contradiction(s) not settled</source>
        <translation>
            <numerusform>не решено %n расхождение</numerusform>
            <numerusform>не решено %n расхождения</numerusform>
            <numerusform>не решено %n расхождений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>не хватает %n отметки</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
            <numerusform>не хватает %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark that stands already is corrected with the password: {change}</source>
        <translation>Отметка, которая уже стоит, исправляется с паролем: {change}</translation>
    </message>
    <message>
        <source>Accept the undisputed suggestions</source>
        <translation>Принять бесспорные предложения</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Вернуться к таблице</translation>
    </message>
    <message>
        <source>Course or whole class</source>
        <translation>Предмет или весь класс</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Править ячейку</translation>
    </message>
    <message>
        <source>Enter accept · digit another mark · F2 «н/а» · Del clear · Ctrl+Enter accept all · Alt+↓ course</source>
        <translation>Enter принять · цифра другая отметка · F2 «н/а» · Del очистить · Ctrl+Enter принять все · Alt+↓ предмет</translation>
    </message>
    <message>
        <source>Every mark is entered</source>
        <translation>Все отметки выставлены</translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation>В этом классе отметки не ставят.</translation>
    </message>
    <message>
        <source>Nobody was in the class in this period.</source>
        <translation>В этом периоде в классе никого не было.</translation>
    </message>
    <message>
        <source>NumLock is off: digits are not entered</source>
        <translation>NumLock выключен, цифры не вводятся</translation>
    </message>
    <message>
        <source>Open the course (Alt+↓)</source>
        <translation>Открыть предмет (Alt+↓)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Read only: another teacher keeps this column, or the period is closed</source>
        <translation>Только чтение: столбец ведёт другой учитель или период закрыт</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The period is closed: {period}.</source>
        <translation>Период закрыт: {period}.</translation>
    </message>
    <message>
        <source>There is no course with marks that you may open.</source>
        <translation>Нет предметов с отметками, которые можно открыть.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Who needs more marks</source>
        <translation>Кому не хватает отметок</translation>
    </message>
    <message>
        <source>Whole class (Alt+↑)</source>
        <translation>Весь класс (Alt+↑)</translation>
    </message>
    <message numerus="yes">
        <source>behind the least number of marks: %n</source>
        <translation>
            <numerusform>отстают по числу отметок: %n</numerusform>
            <numerusform>отстают по числу отметок: %n</numerusform>
            <numerusform>отстают по числу отметок: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}; «н/а» by F2</source>
        <translation>{typed} — нет в шкале; можно: {allowed}; «н/а» через F2</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>&amp;Give a code…</source>
        <translation>Выдать &amp;код…</translation>
    </message>
    <message>
        <source>&amp;Keep the duties…</source>
        <translation>Сохранить о&amp;бязанности…</translation>
    </message>
    <message>
        <source>&amp;Left the school…</source>
        <translation>&amp;Уволен…</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>Add and &amp;give a code…</source>
        <translation>Добавить и выдать &amp;код…</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Entered by &amp;mistake…</source>
        <translation>Внесён по &amp;ошибке…</translation>
    </message>
    <message>
        <source>Given na&amp;me</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>L&amp;ogin</source>
        <translation>Имя для &amp;входа</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Last day at the school</source>
        <translation>Последний день в школе</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Подробнее…</translation>
    </message>
    <message>
        <source>New &amp;code…</source>
        <translation>&amp;Новый код…</translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Or&amp;der the duties…</source>
        <translation>&amp;Назначить приказом…</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
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
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Everything about this person that the journal holds, the newest first.</source>
        <translation>Всё, что журнал хранит об этом человеке, новое сверху.</translation>
    </message>
    <message>
        <source>Log of the person</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Пока ничего</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Subjects and classes</source>
        <translation>Предметы и классы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>order № {order}: not carried out yet</source>
        <translation>приказ № {order}: ещё не исполнен</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>&amp;Новый ПИН</translation>
    </message>
    <message>
        <source>Come back by the password only</source>
        <translation>Возвращаться только по паролю</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Новый ПИН</translation>
    </message>
    <message>
        <source>PIN for a quick return</source>
        <translation>ПИН для быстрого возвращения</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Задать ПИН</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же ПИН ещё раз</translation>
    </message>
    <message>
        <source>The two PINs differ: type the second one again.</source>
        <translation>ПИН-коды различаются: введите второй ещё раз.</translation>
    </message>
    <message>
        <source>With the PIN you come back to your locked journal at this computer. The first log-in of each day and every grave act still ask for the password. After five wrong PINs only the password is taken.</source>
        <translation>ПИН возвращает вас в закрытый журнал на этом компьютере. Первый вход за день и важные действия по-прежнему спрашивают пароль. После пяти неверных ПИН принимается только пароль.</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>compressed plan</source>
        <translation>сжатый план</translation>
    </message>
    <message>
        <source>new topic</source>
        <translation>новая тема</translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation>сдвиг остального</translation>
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
        <translation>&amp;Сохранить книгу…</translation>
    </message>
    <message>
        <source>Declare &amp;ready</source>
        <translation>План &amp;готов</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Править</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Импорт КТП…</translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation>Это по-русски? {words}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Сдвинуть вниз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Сдвинуть вверх</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>No plan is loaded</source>
        <translation>План не загружен</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Take «ready» back</source>
        <translation>Снять готовность</translation>
    </message>
    <message>
        <source>To &amp;parallel classes…</source>
        <translation>В &amp;параллель…</translation>
    </message>
    <message>
        <source>Topics of the plan</source>
        <translation>Темы плана</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>deletion of rows</source>
        <translation>удаление строк</translation>
    </message>
    <message>
        <source>move of rows</source>
        <translation>перенос строк</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>новая строка</translation>
    </message>
    <message>
        <source>{hours} hours find no lesson before the year ends: join topics</source>
        <translation>До конца года не хватает уроков: {hours}. Объедините темы</translation>
    </message>
</context>
<context>
    <name>PlanFileActs</name>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>import of a plan</source>
        <translation>импорт плана</translation>
    </message>
    <message>
        <source>paste of {count} rows</source>
        <translation>вставка строк: {count}</translation>
    </message>
</context>
<context>
    <name>PlanImportWizard</name>
    <message>
        <source>Import a plan</source>
        <translation>Импорт КТП</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>! behind</source>
        <translation>! отставание</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дано</translation>
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
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>○ ahead</source>
        <translation>○ впереди</translation>
    </message>
    <message>
        <source>✓ given</source>
        <translation>✓ дано</translation>
    </message>
</context>
<context>
    <name>PlanRowsModel</name>
    <message>
        <source>Given / expected</source>
        <translation>Дано / ждём</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours are a number from 1 to {most}</source>
        <translation>Часы – число от 1 до {most}</translation>
    </message>
    <message>
        <source>Is it Russian? {words}</source>
        <translation>Это по-русски? {words}</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>По плану</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>edit of row {row}</source>
        <translation>правка строки {row}</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>No plan is loaded for this course. Topics can be typed at the right.</source>
        <translation>План не загружен. Темы можно писать справа.</translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation>План курса</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the work</source>
        <translation>Изменить работу</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллов всего</translation>
    </message>
    <message>
        <source>No work is planned yet. Ins begins one.</source>
        <translation>Работ ещё не запланировано. Ins начинает новую.</translation>
    </message>
    <message>
        <source>Plan the work</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Planned works</source>
        <translation>Запланированные работы</translation>
    </message>
    <message>
        <source>Points of the students</source>
        <translation>Баллы учеников</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Печать листа работы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять с плана</translation>
    </message>
    <message>
        <source>Take the work back</source>
        <translation>Взять работу назад</translation>
    </message>
    <message>
        <source>Taken back; Ctrl+Z plans it again</source>
        <translation>Работа взята назад; Ctrl+Z планирует её снова</translation>
    </message>
    <message>
        <source>The work is planned</source>
        <translation>Работа запланирована</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Type day, topic and the number of points first</source>
        <translation>Сначала введите день, тему и число баллов</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Писали</translation>
    </message>
    <message>
        <source>↑↓ work · Enter points · Ins new · F2 change · Ctrl+P paper · Del take back · Ctrl+Z undo</source>
        <translation>↑↓ работа · Enter баллы · Ins новая · F2 изменить · Ctrl+P лист · Del снять · Ctrl+Z отмена</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Does not look Russian ({clause}): {text}</source>
        <translation>Не похоже на русский язык ({clause}): {text}</translation>
    </message>
    <message>
        <source>No hours are given, 1 is taken</source>
        <translation>Часы не указаны, принят 1 час</translation>
    </message>
    <message>
        <source>Number {number} stands twice</source>
        <translation>Номер {number} стоит дважды</translation>
    </message>
    <message>
        <source>Row {place}</source>
        <translation>Строка {place}</translation>
    </message>
    <message>
        <source>The column “{text}” is not taken over</source>
        <translation>Столбец «{text}» не переносится</translation>
    </message>
    <message>
        <source>The file says {file} hours in all, {counted} were read</source>
        <translation>В файле итого {file} ч, прочитано {counted} ч</translation>
    </message>
    <message>
        <source>The hours are merged with the row above, 1 is taken</source>
        <translation>Часы объединены со строкой выше, принят 1 час</translation>
    </message>
    <message>
        <source>The kind of work “{text}” is not in the regulation</source>
        <translation>Вида работы «{text}» нет в регламенте</translation>
    </message>
    <message>
        <source>The row has no topic and is left out</source>
        <translation>В строке нет темы, она пропущена</translation>
    </message>
    <message>
        <source>The sheet holds no plan</source>
        <translation>На листе нет плана</translation>
    </message>
    <message>
        <source>The sheet is hidden and was not read</source>
        <translation>Лист скрыт и не прочитан</translation>
    </message>
    <message>
        <source>The text is cut to {most} characters</source>
        <translation>Текст обрезан до {most} знаков</translation>
    </message>
    <message>
        <source>There is no header: look whether the columns are right</source>
        <translation>Шапки нет: проверьте, верно ли поняты столбцы</translation>
    </message>
    <message>
        <source>hours differ</source>
        <translation>часы не сходятся</translation>
    </message>
    <message>
        <source>no curriculum hours</source>
        <translation>нет часов уч. плана</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>нет плана</translation>
    </message>
    <message>
        <source>not declared ready</source>
        <translation>не объявлен готовым</translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum not entered</source>
        <translation>план {plan} ч · учебный план не внесён</translation>
    </message>
    <message>
        <source>plan {plan} h · curriculum {curriculum} h · difference {difference}</source>
        <translation>план {plan} ч · учебный план {curriculum} ч · разница {difference}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · ahead {ahead}</source>
        <translation>по плану {planned} · дано {given} · опережение {ahead}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation>по плану {planned} · дано {given} · отставание {behind}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>{count} dates are not in the timetable, which is what counts</source>
        <translation>Дат, которых нет в расписании: {count}; журнал берёт даты из расписания</translation>
    </message>
    <message>
        <source>{count} formulas have no value: open and save the file first</source>
        <translation>Формул без значения: {count}; откройте и сохраните файл в его программе</translation>
    </message>
    <message>
        <source>“{text}” is a heading and no topic</source>
        <translation>«{text}» – заголовок, а не тема</translation>
    </message>
    <message>
        <source>“{text}” is no date</source>
        <translation>«{text}» – не дата</translation>
    </message>
    <message>
        <source>“{text}” is no number of hours, the row is left out</source>
        <translation>«{text}» – не число часов, строка пропущена</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Declare the plan ready</source>
        <translation>Объявить план готовым</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>Найти планы</translation>
    </message>
    <message>
        <source>Find plans by class, subject, teacher or state</source>
        <translation>Найти планы по классу, предмету, учителю или состоянию</translation>
    </message>
    <message>
        <source>Give the plan to parallel classes…</source>
        <translation>Передать план параллельным классам…</translation>
    </message>
    <message>
        <source>Hours of the curriculum…</source>
        <translation>Часы учебного плана…</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Импорт КТП…</translation>
    </message>
    <message>
        <source>Ins new · F2 edit · Del delete · Alt+↑↓ move · Ctrl+V paste · Ctrl+Z undo</source>
        <translation>Ins новая · F2 править · Del удалить · Alt+↑↓ перенести · Ctrl+V вставить · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Сдвинуть остальное на урок раньше</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Сдвинуть остальное на урок позже</translation>
    </message>
    <message>
        <source>Paste rows into the plan</source>
        <translation>Вставить строки в план</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Save the plan as a workbook…</source>
        <translation>Сохранить план как книгу…</translation>
    </message>
    <message>
        <source>Take the copies of the plan back</source>
        <translation>Взять назад планы, переданные классам</translation>
    </message>
    <message>
        <source>You keep no course in this year</source>
        <translation>В этом году за вами не закреплён ни один предмет</translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation>сдвиг остального</translation>
    </message>
</context>
<context>
    <name>PointsPage</name>
    <message>
        <source>Choose a work under «Planned» and press Enter</source>
        <translation>Выберите работу на вкладке «Запланировано» и нажмите Enter</translation>
    </message>
    <message>
        <source>Kept: {student}</source>
        <translation>Сохранено: {student}</translation>
    </message>
    <message>
        <source>Nobody has points yet</source>
        <translation>Баллов ещё ни у кого нет</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Points are a whole number</source>
        <translation>Баллы – целое число</translation>
    </message>
    <message>
        <source>Points of the student</source>
        <translation>Баллы ученика</translation>
    </message>
    <message>
        <source>Points of the work</source>
        <translation>Баллы за работу</translation>
    </message>
    <message>
        <source>Points; Enter keeps them and goes on, an empty line clears them</source>
        <translation>Баллы; Enter сохраняет и ведёт дальше, пустая строка убирает</translation>
    </message>
    <message>
        <source>Print the results</source>
        <translation>Печать итогов</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Written {written} of {expected} · mean {mean} ({share} %) · best {best}, worst {worst}</source>
        <translation>Писали {written} из {expected} · в среднем {mean} ({share} %) · лучший {best}, худший {worst}</translation>
    </message>
    <message>
        <source>{class_title} · {subject} · {topic}, most points {maximum}</source>
        <translation>{class_title} · {subject} · {topic}, баллов всего {maximum}</translation>
    </message>
    <message>
        <source>↑↓ student · Enter points · Ctrl+P results · Ctrl+Z undo</source>
        <translation>↑↓ ученик · Enter баллы · Ctrl+P итоги · Ctrl+Z отмена</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Put into the portfolio</source>
        <translation>Внести в портфолио</translation>
    </message>
    <message>
        <source>first place, certificate…</source>
        <translation>1 место, грамота…</translation>
    </message>
    <message>
        <source>olympiad, contest, project, course…</source>
        <translation>олимпиада, конкурс, проект, курсы…</translation>
    </message>
    <message>
        <source>school, city, country…</source>
        <translation>школьный, городской, республиканский…</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Add a file</source>
        <translation>Добавить файл</translation>
    </message>
    <message>
        <source>File of the entry</source>
        <translation>Файл записи</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Nothing is in the portfolio yet. Ins begins an entry.</source>
        <translation>В портфолио пока ничего нет. Ins начинает запись.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Put into the portfolio</source>
        <translation>Внести в портфолио</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save the file of the entry</source>
        <translation>Сохранить файл записи</translation>
    </message>
    <message>
        <source>Save the file of the entry…</source>
        <translation>Сохранить файл записи…</translation>
    </message>
    <message>
        <source>Take the entry out</source>
        <translation>Убрать запись</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z puts it back</source>
        <translation>Запись убрана; Ctrl+Z вернёт её</translation>
    </message>
    <message>
        <source>The entry is in the portfolio</source>
        <translation>Запись внесена в портфолио</translation>
    </message>
    <message>
        <source>Type the day and the title first</source>
        <translation>Сначала введите день и название</translation>
    </message>
    <message>
        <source>↑↓ entry · Ins new · Ctrl+O file · Ctrl+Enter keep · Enter open its file · Del take out · Ctrl+Z undo · Ctrl+P print</source>
        <translation>↑↓ запись · Ins новая · Ctrl+O файл · Ctrl+Enter внести · Enter открыть файл · Del убрать · Ctrl+Z отмена · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>PortfolioTab</name>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
</context>
<context>
    <name>PowersPart</name>
    <message>
        <source>&amp;Approve the list…</source>
        <translation>&amp;Утвердить перечень…</translation>
    </message>
    <message>
        <source>&amp;Keep the day</source>
        <translation>&amp;Записать дату</translation>
    </message>
    <message>
        <source>&amp;Undertaking signed on</source>
        <translation>&amp;Обязательство подписано</translation>
    </message>
    <message>
        <source>By order</source>
        <translation>По приказу</translation>
    </message>
    <message>
        <source>Day on which the undertaking was signed</source>
        <translation>День, когда подписано обязательство</translation>
    </message>
    <message>
        <source>Duties need this, and the list does not give it: {people}</source>
        <translation>Нужно для обязанностей, но перечень этого не даёт: {people}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Powers over personal data</source>
        <translation>Полномочия по персональным данным</translation>
    </message>
    <message>
        <source>Propose b&amp;y duties</source>
        <translation>Предло&amp;жить по обязанностям</translation>
    </message>
    <message>
        <source>The day of the undertaking is kept</source>
        <translation>Дата обязательства записана</translation>
    </message>
    <message>
        <source>The list is in force by order № {order}: nobody does with personal data what it does not give.</source>
        <translation>Перечень вводится приказом № {order}: никто не делает с персональными данными того, чего в нём нет.</translation>
    </message>
    <message>
        <source>The list is in force: it bounds what everybody may do with personal data.</source>
        <translation>Перечень действует: он ограничивает, кто что может делать с персональными данными.</translation>
    </message>
    <message>
        <source>There is no list yet: duties alone give the rights. Propose one, correct the ticks, approve it.</source>
        <translation>Перечня ещё нет: права дают одни обязанности. Предложите его, поправьте отметки, утвердите.</translation>
    </message>
    <message>
        <source>Type number and day of the order by which the principal approves the list</source>
        <translation>Введите номер и дату приказа, которым директор утверждает перечень</translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation>Обязательство</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Пе&amp;чать</translation>
    </message>
    <message>
        <source>Records that stop the print</source>
        <translation>Записи, которые мешают печати</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>What cannot be printed</source>
        <translation>Что не напечатать</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>By the regulation somebody else opens the year.</source>
        <translation>По регламенту год открывает другой сотрудник.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes of the new year</source>
        <translation>Классы нового года</translation>
    </message>
    <message>
        <source>From other classes</source>
        <translation>Из других классов</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Lessons a week</source>
        <translation>Уроков в неделю</translation>
    </message>
    <message>
        <source>Open the school year {title}</source>
        <translation>Открыть учебный год {title}</translation>
    </message>
    <message>
        <source>Open the year {title}</source>
        <translation>Открыть год {title}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message numerus="yes">
        <source>The year cannot be opened yet: %n thing(s) are missing.</source>
        <translation>
            <numerusform>Год ещё нельзя открыть: не хватает %n пункта.</numerusform>
            <numerusform>Год ещё нельзя открыть: не хватает %n пунктов.</numerusform>
            <numerusform>Год ещё нельзя открыть: не хватает %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The year {old} can only be read from then on. A copy of the base is made first; this cannot be taken back.</source>
        <translation>После этого год {old} открыт только для чтения. Сначала делается копия базы; отменить открытие нельзя.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Чего не хватает или что сомнительно</translation>
    </message>
    <message>
        <source>{starts} – {ends} · grading periods: {periods} · classes: {classes} · students: {students} · leave the school: {leaving} · lessons of the first period: {lessons}</source>
        <translation>{starts} – {ends} · учебных периодов: {periods} · классов: {classes} · учеников: {students} · выбывает: {leaving} · уроков первого периода: {lessons}</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n account(s) are brought up to date.</source>
        <translation>
            <numerusform>Обновится %n учётная запись.</numerusform>
            <numerusform>Обновятся %n учётные записи.</numerusform>
            <numerusform>Обновятся %n учётных записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new here.</source>
        <translation>
            <numerusform>Новых здесь: %n запись.</numerusform>
            <numerusform>Новых здесь: %n записи.</numerusform>
            <numerusform>Новых здесь: %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were written on both computers with different values.</source>
        <translation>
            <numerusform>%n место записано на двух точках по-разному.</numerusform>
            <numerusform>%n места записаны на двух точках по-разному.</numerusform>
            <numerusform>%n мест записаны на двух точках по-разному.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it (Esc)</source>
        <translation>&amp;Не брать (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n account(s)</source>
        <translation>
            <numerusform>&amp;Взять %n учётную запись</numerusform>
            <numerusform>&amp;Взять %n учётные записи</numerusform>
            <numerusform>&amp;Взять %n учётных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n entry(ies)</source>
        <translation>
            <numerusform>&amp;Взять %n запись</numerusform>
            <numerusform>&amp;Взять %n записи</numerusform>
            <numerusform>&amp;Взять %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Both values are kept, nothing is lost. Until it is settled the journal shows the value of the keeper of the page, else the later one. The keeper settles it by writing the right value once more; attendance is settled by the homeroom teacher too.</source>
        <translation>Оба значения сохраняются, ничего не теряется. Пока не решено, журнал показывает значение того, кто ведёт страницу, иначе более позднее. Решает тот, кто ведёт страницу: записывает верное ещё раз; посещаемость решает и классный руководитель.</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>По авторам</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>По классам</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По видам записей</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Что смущает</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Что смущает</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Everything is checked; nothing is changed yet. A copy of the base is made first.</source>
        <translation>Всё проверено, ничего ещё не изменено. Сначала делается копия базы.</translation>
    </message>
    <message>
        <source>From {computer}: file {number} of {moment}</source>
        <translation>С точки «{computer}»: файл № {number}, {moment}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Здесь</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Is this the plan?</source>
        <translation>Это тот план?</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Take over {hours} hours</source>
        <translation>Загрузить часов: {hours}</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>На той точке</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Topics read</source>
        <translation>Прочитанные темы</translation>
    </message>
    <message>
        <source>Topics: {topics} · hours: {hours}</source>
        <translation>Тем: {topics} · часов: {hours}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>by the curriculum: {hours}</source>
        <translation>по учебному плану: {hours}</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>вся школа</translation>
    </message>
    <message>
        <source>✓ Nothing contradicts what is written here.</source>
        <translation>✓ Расхождений с записанным здесь нет.</translation>
    </message>
    <message numerus="yes">
        <source>✕ %n entry(ies) of {author} from {day} on ({place}) are not taken: the author had no right to them. They stay out of the journal; the others are taken.</source>
        <translation>
            <numerusform>✕ %n запись не берётся ({author}, с {day}, {place}): у автора не было на неё права. Она останется вне журнала, остальные берутся.</numerusform>
            <numerusform>✕ %n записи не берутся ({author}, с {day}, {place}): у автора не было на них права. Они останутся вне журнала, остальные берутся.</numerusform>
            <numerusform>✕ %n записей не берутся ({author}, с {day}, {place}): у автора не было на них права. Они останутся вне журнала, остальные берутся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintFiles</name>
    <message>
        <source>DRAFT {title}, {period}.pdf</source>
        <translation>ПРОЕКТ {title}, {period}.pdf</translation>
    </message>
    <message>
        <source>Journal {title}, {period}, volume {part} of {parts}.pdf</source>
        <translation>Журнал {title}, {period}, том {part} из {parts}.pdf</translation>
    </message>
    <message>
        <source>Journal {title}, {period}.pdf</source>
        <translation>Журнал {title}, {period}.pdf</translation>
    </message>
    <message>
        <source>Supplement {title}, {period}.pdf</source>
        <translation>Дополнение {title}, {period}.pdf</translation>
    </message>
</context>
<context>
    <name>PrintPapers</name>
    <message>
        <source>Blank sheets for days without current</source>
        <translation>Бланки на дни без света</translation>
    </message>
    <message>
        <source>Missed lessons</source>
        <translation>Пропущенные уроки</translation>
    </message>
    <message>
        <source>Pages to compare with paper</source>
        <translation>Страницы для сверки с бумагой</translation>
    </message>
    <message>
        <source>Printed diary</source>
        <translation>Печатный дневник</translation>
    </message>
    <message>
        <source>Sheet of corrections</source>
        <translation>Лист исправлений</translation>
    </message>
    <message>
        <source>Summary of attendance</source>
        <translation>Сводная ведомость посещаемости</translation>
    </message>
    <message>
        <source>Summary of marks</source>
        <translation>Сводная ведомость успеваемости</translation>
    </message>
    <message>
        <source>Test sheet of the printer</source>
        <translation>Пробный лист принтера</translation>
    </message>
</context>
<context>
    <name>PrintProblems</name>
    <message>
        <source>a mark the printed form has no letter for: {text}</source>
        <translation>отметка, для которой в печатной форме нет буквы: {text}</translation>
    </message>
    <message>
        <source>an absence code the printed form has no letter for: {text}</source>
        <translation>код пропуска, для которого в печатной форме нет буквы: {text}</translation>
    </message>
    <message>
        <source>an entry the regulation forbids on paper: {text}</source>
        <translation>запись, запрещённая регламентом на бумаге: {text}</translation>
    </message>
    <message>
        <source>signs the print font does not have: {text}</source>
        <translation>знаки, которых нет в печатном шрифте: {text}</translation>
    </message>
    <message>
        <source>the code of the school, class or year is missing or has odd signs</source>
        <translation>код школы, класса или года не задан или содержит лишние знаки</translation>
    </message>
    <message>
        <source>the lesson lies outside its grading period</source>
        <translation>урок вне своего периода</translation>
    </message>
    <message>
        <source>the student number {text} has no name</source>
        <translation>у ученика № {text} нет имени</translation>
    </message>
    <message>
        <source>the text does not fit its place, shorten it: {text}</source>
        <translation>текст не помещается, сократите его: {text}</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>a draft: the period is not closed, or there is no archive after it</source>
        <translation>проект: период не закрыт или нет архива после закрытия</translation>
    </message>
    <message>
        <source>the class has no period that ends with the chosen one</source>
        <translation>у класса нет периода, который кончается вместе с выбранным</translation>
    </message>
    <message>
        <source>the printer did not take the volume</source>
        <translation>принтер не принял том</translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– пропущен</translation>
    </message>
    <message>
        <source>○ made, waits</source>
        <translation>○ готов, ждёт</translation>
    </message>
    <message>
        <source>○ waits</source>
        <translation>○ ждёт</translation>
    </message>
    <message>
        <source>● being made</source>
        <translation>● готовится</translation>
    </message>
    <message>
        <source>● on its way</source>
        <translation>● передаётся</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ готово</translation>
    </message>
    <message>
        <source>✕ not printed</source>
        <translation>✕ не напечатан</translation>
    </message>
</context>
<context>
    <name>PrintRegister</name>
    <message>
        <source>! not put away yet</source>
        <translation>! ещё не на хранении</translation>
    </message>
    <message>
        <source>Archive № {archive} · {digits}…</source>
        <translation>Архив № {archive} · {digits}…</translation>
    </message>
    <message>
        <source>Checked {checks} times, last {moment}</source>
        <translation>Сверок: {checks}, последняя {moment}</translation>
    </message>
    <message>
        <source>Class {title}, {volume}, {year}</source>
        <translation>Класс {title}, {volume}, {year}</translation>
    </message>
    <message>
        <source>Corrected since the print: sheets {sheets}.</source>
        <translation>После печати исправлено, листы: {sheets}.</translation>
    </message>
    <message>
        <source>Equals the archive it was printed from; the journal was corrected since.</source>
        <translation>Совпадает с архивом, с которого печатали; журнал с тех пор исправлен.</translation>
    </message>
    <message>
        <source>Never checked</source>
        <translation>Ещё не сверялся</translation>
    </message>
    <message>
        <source>Printed {moment} by {author}, {sheets} sheets</source>
        <translation>Напечатан {moment}, {author}, листов: {sheets}</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {sha}…</source>
        <translation>SHA-256 файла: {sha}…</translation>
    </message>
    <message>
        <source>The journal has no more: sheets {sheets}.</source>
        <translation>В журнале больше нет, листы: {sheets}.</translation>
    </message>
    <message>
        <source>To be kept until {day}</source>
        <translation>Хранить до {day}</translation>
    </message>
    <message>
        <source>To be kept: the school has set no term</source>
        <translation>Хранить: срок школой не задан</translation>
    </message>
    <message>
        <source>disposed of: {act}</source>
        <translation>списан: {act}</translation>
    </message>
    <message>
        <source>{period}, supplement</source>
        <translation>{period}, дополнение</translation>
    </message>
    <message>
        <source>{period}, volume {part} of {parts}</source>
        <translation>{period}, том {part} из {parts}</translation>
    </message>
    <message>
        <source>{volume}, all sheets.</source>
        <translation>{volume}, все листы.</translation>
    </message>
    <message>
        <source>{volume}, certification sheet.</source>
        <translation>{volume}, лист-заверитель.</translation>
    </message>
    <message>
        <source>{volume}, sheet {sheet}.</source>
        <translation>{volume}, лист {sheet}.</translation>
    </message>
    <message>
        <source>✓ Equals the journal of today.</source>
        <translation>✓ Совпадает с сегодняшним журналом.</translation>
    </message>
    <message>
        <source>✓ Every sheet still equals the journal.</source>
        <translation>✓ Все листы совпадают с журналом.</translation>
    </message>
    <message>
        <source>✕ Equals neither the journal of today nor its archive.</source>
        <translation>✕ Не совпадает ни с сегодняшним журналом, ни с архивом.</translation>
    </message>
    <message>
        <source>✕ No printed volume of this school has a sheet with this code.</source>
        <translation>✕ Листа с таким кодом нет ни в одном томе этой школы.</translation>
    </message>
</context>
<context>
    <name>PrintScreen</name>
    <message>
        <source>Compare a printed sheet</source>
        <translation>Сверить распечатку</translation>
    </message>
    <message>
        <source>Facing pages</source>
        <translation>Страницы разворотом</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Найти на страницах</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Make a supplement</source>
        <translation>Сделать дополнение</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>Другие бумаги</translation>
    </message>
    <message>
        <source>Print as pictures…</source>
        <translation>Печать картинками…</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>Напечатать с двух сторон</translation>
    </message>
    <message>
        <source>Print settings…</source>
        <translation>Настройки печати…</translation>
    </message>
    <message>
        <source>Print some sheets again…</source>
        <translation>Напечатать листы снова…</translation>
    </message>
    <message>
        <source>Print the ticked classes</source>
        <translation>Напечатать отмеченные классы</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Show the volume of the class</source>
        <translation>Показать том класса</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Тома</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Failing in</source>
        <translation>Не успевает по предметам</translation>
    </message>
    <message>
        <source>Failing or absent without a valid reason</source>
        <translation>Неуспевающие и пропускающие без уважительной причины</translation>
    </message>
    <message>
        <source>Mean of the period since {day}; the arrow compares it with the period before</source>
        <translation>Средняя отметка с {day}; стрелка — сравнение с прошлым периодом</translation>
    </message>
    <message>
        <source>Means by subject</source>
        <translation>Средние отметки по предметам</translation>
    </message>
    <message>
        <source>Missed without a valid reason</source>
        <translation>Пропуски без причины</translation>
    </message>
    <message>
        <source>No marks are given in this class.</source>
        <translation>В этом классе отметок не ставят.</translation>
    </message>
    <message>
        <source>Nobody is failing or absent without a reason</source>
        <translation>Неуспевающих и пропусков без причины нет</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>To be written about: {count}</source>
        <translation>О ком написать: {count}</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>{count}, not explained {open}</source>
        <translation>{count}, не объяснено {open}</translation>
    </message>
    <message>
        <source>↑↓ student · Shift+↑↓ several · F8 letter to those chosen · Tab other list</source>
        <translation>↑↓ ученик · Shift+↑↓ несколько · F8 письмо выбранным · Tab другой список</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>What should be better in the journal</source>
        <translation>Что улучшить в журнале</translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Новое предложение</translation>
    </message>
    <message>
        <source>Nobody has proposed anything yet. Ins begins a proposal.</source>
        <translation>Предложений пока нет. Ins начинает предложение.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Сохранение списка</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Take my proposal back</source>
        <translation>Отозвать своё</translation>
    </message>
    <message>
        <source>The list is saved</source>
        <translation>Список сохранён</translation>
    </message>
    <message>
        <source>The proposal is in the list</source>
        <translation>Предложение в списке</translation>
    </message>
    <message>
        <source>The proposal is taken back; Ctrl+Z makes it again</source>
        <translation>Предложение отозвано; Ctrl+Z внесёт его снова</translation>
    </message>
    <message>
        <source>Type the proposal first</source>
        <translation>Сначала введите предложение</translation>
    </message>
    <message>
        <source>↑↓ proposal · Ins new · Ctrl+Enter propose · Del take back · Ctrl+Z undo · Ctrl+S save the list</source>
        <translation>↑↓ предложение · Ins новое · Ctrl+Enter предложить · Del отозвать · Ctrl+Z отмена · Ctrl+S сохранить список</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n class(es) wait for their way</source>
        <translation>
            <numerusform>В очереди %n класс</numerusform>
            <numerusform>В очереди %n класса</numerusform>
            <numerusform>В очереди %n классов</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Про&amp;должить</translation>
    </message>
    <message>
        <source>&amp;Print all</source>
        <translation>&amp;Напечатать все</translation>
    </message>
    <message>
        <source>&amp;Save all as PDF…</source>
        <translation>&amp;Сохранить все PDF…</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>Повторить &amp;остальные</translation>
    </message>
    <message>
        <source>A folder for the volumes</source>
        <translation>Папка для томов</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes done</source>
        <translation>Сделано классов</translation>
    </message>
    <message>
        <source>Classes of the queue</source>
        <translation>Классы очереди</translation>
    </message>
    <message>
        <source>Done {done} of {all}, not printed {failed}</source>
        <translation>Готово {done} из {all}, не напечатано {failed}</translation>
    </message>
    <message numerus="yes">
        <source>Entered into the register: %n volume(s)</source>
        <translation>
            <numerusform>Внесён в реестр %n том</numerusform>
            <numerusform>Внесено в реестр %n тома</numerusform>
            <numerusform>Внесено в реестр %n томов</numerusform>
        </translation>
    </message>
    <message>
        <source>First tick classes with Space on the page of volumes</source>
        <translation>Сначала отметьте классы пробелом на вкладке «Тома»</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Пау&amp;за</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Print all as p&amp;ictures…</source>
        <translation>Напечатать &amp;картинками…</translation>
    </message>
    <message>
        <source>Print as pictures</source>
        <translation>Печать картинками</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n volume(s). Did they come out well?</source>
        <translation>
            <numerusform>Напечатан %n том. Напечатано хорошо?</numerusform>
            <numerusform>Напечатано %n тома. Напечатано хорошо?</numerusform>
            <numerusform>Напечатано %n томов. Напечатано хорошо?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stop &amp;after this class</source>
        <translation>Остановить после &amp;этого класса</translation>
    </message>
    <message>
        <source>The queue is empty. Tick classes with Space on the page of volumes, then print them in one go.</source>
        <translation>Очередь пуста. Отметьте классы пробелом на вкладке «Тома» и напечатайте их разом.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Yes, enter them into the register</source>
        <translation>Да, внести в реестр</translation>
    </message>
    <message>
        <source>{words} · waits until «Go on»</source>
        <translation>{words} · ждёт кнопки «Продолжить»</translation>
    </message>
    <message>
        <source>↑↓ class · Ctrl+P print all · Ctrl+S save all · Pause waits after the class in work</source>
        <translation>↑↓ класс · Ctrl+P напечатать всё · Ctrl+S сохранить всё · пауза наступает после текущего класса</translation>
    </message>
</context>
<context>
    <name>QueueRun</name>
    <message>
        <source>Print queue: {title}</source>
        <translation>Очередь печати: {title}</translation>
    </message>
</context>
<context>
    <name>ReadinessPage</name>
    <message>
        <source>Allow a &amp;first filling…</source>
        <translation>Разрешить &amp;первое заполнение…</translation>
    </message>
    <message>
        <source>Choose a class first</source>
        <translation>Сначала выберите класс</translation>
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
        <translation>Учебный план</translation>
    </message>
    <message>
        <source>Dates of birth</source>
        <translation>Даты рождения</translation>
    </message>
    <message>
        <source>Filled in: {percent} %</source>
        <translation>Заполнено: {percent} %</translation>
    </message>
    <message>
        <source>First filling</source>
        <translation>Первое заполнение</translation>
    </message>
    <message>
        <source>Guardians</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Homeroom teachers</source>
        <translation>Кл. руководители</translation>
    </message>
    <message>
        <source>How much is filled in</source>
        <translation>Сколько заполнено</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>Логины</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>from {starts} until {until}, lessons entered: {count}</source>
        <translation>с {starts} до {until}, внесено уроков: {count}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>the set-up is due on {day}</source>
        <translation>срок ввода — {day}</translation>
    </message>
    <message>
        <source>↑↓ class · F5 read again</source>
        <translation>↑↓ класс · F5 обновить</translation>
    </message>
</context>
<context>
    <name>ReasonChoice</name>
    <message>
        <source>Why is the lesson entered later?</source>
        <translation>Почему урок вносится позже?</translation>
    </message>
    <message>
        <source>Why is the lesson entered later? Press a number.</source>
        <translation>Почему урок вносится позже? Нажмите цифру.</translation>
    </message>
</context>
<context>
    <name>RecordKinds</name>
    <message>
        <source>absences</source>
        <translation>пропуски</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>учётные записи</translation>
    </message>
    <message>
        <source>acts of control</source>
        <translation>акты контроля</translation>
    </message>
    <message>
        <source>appointments to duties</source>
        <translation>назначения на обязанности</translation>
    </message>
    <message>
        <source>archives in the register</source>
        <translation>архивы в реестре</translation>
    </message>
    <message>
        <source>cards of students</source>
        <translation>карточки учеников</translation>
    </message>
    <message>
        <source>certificates of keys</source>
        <translation>сертификаты ключей</translation>
    </message>
    <message>
        <source>checkpoints of the log</source>
        <translation>контрольные отметки истории</translation>
    </message>
    <message>
        <source>checks of old archives</source>
        <translation>проверки старых архивов</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>closed periods</source>
        <translation>закрытые периоды</translation>
    </message>
    <message>
        <source>confirmations of archives</source>
        <translation>подтверждения архивов</translation>
    </message>
    <message>
        <source>copies of archives</source>
        <translation>копии архивов</translation>
    </message>
    <message>
        <source>copies of issued reports</source>
        <translation>копии выданных отчётов</translation>
    </message>
    <message>
        <source>copies of the base</source>
        <translation>копии базы</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>исправления</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>предметы классов</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>обязанности</translation>
    </message>
    <message>
        <source>editions of the regulation</source>
        <translation>редакции положения</translation>
    </message>
    <message>
        <source>flash drives in the register</source>
        <translation>носители в реестре</translation>
    </message>
    <message>
        <source>grading periods</source>
        <translation>учебные периоды</translation>
    </message>
    <message>
        <source>guardians</source>
        <translation>родители</translation>
    </message>
    <message>
        <source>hand-overs of archives</source>
        <translation>передачи архивов</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>каникулы</translation>
    </message>
    <message>
        <source>hours of course plans</source>
        <translation>часы КТП</translation>
    </message>
    <message>
        <source>lessons of the timetable</source>
        <translation>уроки расписания</translation>
    </message>
    <message>
        <source>lessons with topics</source>
        <translation>уроки с темами</translation>
    </message>
    <message>
        <source>letters to guardians</source>
        <translation>письма родителям</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>отметки</translation>
    </message>
    <message>
        <source>members of staff</source>
        <translation>сотрудники</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>сообщения</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>объявления</translation>
    </message>
    <message>
        <source>other records ({kind})</source>
        <translation>другие записи ({kind})</translation>
    </message>
    <message>
        <source>places in classes</source>
        <translation>места в классах</translation>
    </message>
    <message>
        <source>places in subgroups</source>
        <translation>места в подгруппах</translation>
    </message>
    <message>
        <source>powers over personal data</source>
        <translation>полномочия по персональным данным</translation>
    </message>
    <message>
        <source>printed papers</source>
        <translation>напечатанные документы</translation>
    </message>
    <message>
        <source>printed volumes</source>
        <translation>напечатанные тома</translation>
    </message>
    <message>
        <source>reasons of absences</source>
        <translation>причины пропусков</translation>
    </message>
    <message>
        <source>restore drills</source>
        <translation>учебные восстановления</translation>
    </message>
    <message>
        <source>restores</source>
        <translation>восстановления</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>итоги периодов</translation>
    </message>
    <message>
        <source>students</source>
        <translation>ученики</translation>
    </message>
    <message>
        <source>teachers of courses</source>
        <translation>учителя предметов</translation>
    </message>
    <message>
        <source>undertakings of non-disclosure</source>
        <translation>обязательства о неразглашении</translation>
    </message>
    <message>
        <source>workplaces</source>
        <translation>рабочие места</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>&amp;Group {number} of the key on the printed sheet</source>
        <translation>&amp;Группа {number} ключа на печатном листе</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print two copies now and put them into the safe. The sheet is never shown again.</source>
        <translation>Напечатайте сейчас два экземпляра и уберите в сейф. Больше этот лист не показывается.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <source>Sa&amp;ve as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>The sheet could not be saved there. Choose another place.</source>
        <translation>Сохранить лист туда не удалось. Выберите другое место.</translation>
    </message>
    <message>
        <source>These are not the letters of this group. Look at the printed sheet.</source>
        <translation>Это не буквы этой группы. Посмотрите на печатный лист.</translation>
    </message>
</context>
<context>
    <name>ReferencePage</name>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Добавить строку</translation>
    </message>
    <message>
        <source>&amp;Store the list</source>
        <translation>&amp;Записать список</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>A change holds from the day above; lessons before it keep their times.</source>
        <translation>Правка действует с дня, выбранного вверху; у более ранних уроков остаётся их время.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Changes of class {title}</source>
        <translation>Изменения по классу {title}</translation>
    </message>
    <message>
        <source>Changes of the school</source>
        <translation>Изменения по школе</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Дни без уроков</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>F2 edit · Ins row · Ctrl+Del take out · Ctrl+S store the list · Ctrl+Z undo</source>
        <translation>F2 изменить · Ins строка · Ctrl+Del убрать · Ctrl+S записать список · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Other bells began on {days}. Lessons before a day keep the times they had.</source>
        <translation>Звонки менялись: {days}. У более ранних уроков остаётся время их дня.</translation>
    </message>
    <message>
        <source>Place in the journal</source>
        <translation>Место в журнале</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Reference list</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Кабинеты</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Store the list</source>
        <translation>Записать список</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Предметы</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The bells of which day, and from which day a change holds</source>
        <translation>На какой день показаны звонки и с какого дня действует правка</translation>
    </message>
    <message>
        <source>The list is stored</source>
        <translation>Список записан</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Кто что изменил</translation>
    </message>
    <message>
        <source>Whose changes</source>
        <translation>Чьи изменения</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>Also left out: {count}.</source>
        <translation>Ещё не вставлено: {count}.</translation>
    </message>
    <message>
        <source>Locked since {day}. A correction by protocol is allowed by: {who}</source>
        <translation>Закрыто с {day}. Исправление по протоколу разрешает: {who}</translation>
    </message>
    <message>
        <source>Nothing can be entered: {reason}.</source>
        <translation>Ввести нельзя: {reason}.</translation>
    </message>
    <message>
        <source>Read only: the grading period is closed</source>
        <translation>Только просмотр: учебный период закрыт</translation>
    </message>
    <message>
        <source>Read only: the page is kept by {keeper}</source>
        <translation>Только просмотр: страницу ведёт {keeper}</translation>
    </message>
    <message>
        <source>Read only: the school year is closed</source>
        <translation>Только просмотр: учебный год закрыт</translation>
    </message>
    <message>
        <source>Two values after an exchange: {keeper} or the homeroom teacher settles it · Alt+↓: both</source>
        <translation>Два значения после обмена: решает {keeper} или классный руководитель · Alt+↓: оба значения</translation>
    </message>
    <message>
        <source>Two values after an exchange: {keeper} settles it · Alt+↓: both</source>
        <translation>Два значения после обмена: решает {keeper} · Alt+↓: оба значения</translation>
    </message>
    <message>
        <source>the deputy head for academic work</source>
        <translation>заместитель директора по учебной работе</translation>
    </message>
    <message>
        <source>the deputy head for upbringing</source>
        <translation>заместитель директора по воспитательной работе</translation>
    </message>
    <message>
        <source>the homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>the journal administrator</source>
        <translation>администратор журнала</translation>
    </message>
    <message>
        <source>the principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>{typed} — no marks are given in this class ({clause}); allowed: {allowed}</source>
        <translation>{typed} — в этом классе отметки не ставят ({clause}); можно: {allowed}</translation>
    </message>
    <message>
        <source>{typed} — not allowed in the journal ({clause})</source>
        <translation>{typed} — так в журнале не пишут ({clause})</translation>
    </message>
    <message>
        <source>{typed} — not on the scale; allowed: {allowed}</source>
        <translation>{typed} — нет в шкале; можно: {allowed}</translation>
    </message>
    <message>
        <source>{typed} — this reason is entered by the homeroom teacher; allowed: {allowed}</source>
        <translation>{typed} — причину ставит классный руководитель; можно: {allowed}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Checks</source>
        <translation>Сверок</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Kept where</source>
        <translation>Где хранится</translation>
    </message>
    <message>
        <source>No volume was printed in this school year yet. A draft is not entered here.</source>
        <translation>В этом учебном году тома ещё не печатали. Проекты сюда не вносятся.</translation>
    </message>
    <message>
        <source>Noted in the register</source>
        <translation>Записано в реестр</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Register of printed volumes</source>
        <translation>Реестр печатных томов</translation>
    </message>
    <message>
        <source>Save the supplement</source>
        <translation>Сохранить дополнение</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Supplement {title}</source>
        <translation>Дополнение {title}</translation>
    </message>
    <message numerus="yes">
        <source>The supplement is made: %n sheet(s). Its title says what to do with them.</source>
        <translation>
            <numerusform>Дополнение готово: %n лист. Что с ним делать, написано на титуле.</numerusform>
            <numerusform>Дополнение готово: %n листа. Что с ними делать, написано на титуле.</numerusform>
            <numerusform>Дополнение готово: %n листов. Что с ними делать, написано на титуле.</numerusform>
        </translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>↑↓ volume · Ctrl+F code of a sheet, Enter checks it · F5 read again</source>
        <translation>↑↓ том · Ctrl+F код листа, Enter сверить · F5 обновить</translation>
    </message>
</context>
<context>
    <name>RegisterPanel</name>
    <message>
        <source>&amp;Act of disposal</source>
        <translation>&amp;Акт о списании</translation>
    </message>
    <message>
        <source>&amp;Compare a printed sheet: its code</source>
        <translation>&amp;Сверить распечатку: код листа</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>На &amp;хранение</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
    </message>
    <message>
        <source>&amp;Sheets counted</source>
        <translation>&amp;Листов сосчитано</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>С&amp;верить</translation>
    </message>
    <message>
        <source>Code of a sheet</source>
        <translation>Код листа</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сверяю…</translation>
    </message>
    <message>
        <source>Dispose &amp;of</source>
        <translation>Сп&amp;исать</translation>
    </message>
    <message>
        <source>Kept &amp;where</source>
        <translation>Г&amp;де хранится</translation>
    </message>
    <message>
        <source>Make the s&amp;upplement</source>
        <translation>Сделать дополнени&amp;е</translation>
    </message>
    <message>
        <source>P&amp;rint</source>
        <translation>Пе&amp;чать</translation>
    </message>
    <message>
        <source>Sewn, counted and put away</source>
        <translation>Прошит, сосчитан, сдан на хранение</translation>
    </message>
    <message>
        <source>The code stands in the footer of every sheet; a scanner may read the square code</source>
        <translation>Код стоит внизу каждого листа; сканером можно прочесть квадратный код</translation>
    </message>
    <message>
        <source>The volume under the cursor</source>
        <translation>Выбранный том</translation>
    </message>
    <message>
        <source>Which sheets &amp;differ?</source>
        <translation>Что из&amp;менилось?</translation>
    </message>
    <message>
        <source>act № 3 of 12.09.2031</source>
        <translation>акт № 3 от 12.09.2031</translation>
    </message>
    <message>
        <source>archive room, cupboard 2, shelf 1</source>
        <translation>архив, шкаф 2, полка 1</translation>
    </message>
</context>
<context>
    <name>RegulationChanges</name>
    <message>
        <source>Adopted by: {adoption}</source>
        <translation>Принято: {adoption}</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Draft: it has not been confirmed.</source>
        <translation>Проект: ещё не утверждён.</translation>
    </message>
    <message>
        <source>In force from {day}</source>
        <translation>Действует с {day}</translation>
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
        <translation>Правило</translation>
    </message>
    <message>
        <source>Sheet of changes of the regulation</source>
        <translation>Лист изменений регламента</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>order № {number} of {day}</source>
        <translation>приказ № {number} от {day}</translation>
    </message>
    <message>
        <source>protocol № {number} of {day}</source>
        <translation>протокол № {number} от {day}</translation>
    </message>
</context>
<context>
    <name>RegulationFields</name>
    <message>
        <source>As a result of a period</source>
        <translation>Как итог периода</translation>
    </message>
    <message>
        <source>At lessons</source>
        <translation>На уроках</translation>
    </message>
    <message>
        <source>By a valid reason</source>
        <translation>По уважительной причине</translation>
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
        <translation>Код формы</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Отсчитывается от</translation>
    </message>
    <message>
        <source>Counts as missed</source>
        <translation>Считается пропуском</translation>
    </message>
    <message>
        <source>Counts in the mean</source>
        <translation>Учитывается в среднем</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Fewest marks</source>
        <translation>Наименьшее число отметок</translation>
    </message>
    <message>
        <source>Flash drives</source>
        <translation>Флешек</translation>
    </message>
    <message>
        <source>Grade levels (all where empty)</source>
        <translation>Параллели (пусто – все)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Болезнь</translation>
    </message>
    <message>
        <source>Key in the grid</source>
        <translation>Клавиша в сетке</translation>
    </message>
    <message>
        <source>Keys, one a line</source>
        <translation>Клавиши, по одной в строке</translation>
    </message>
    <message>
        <source>Kinds of work (all where empty)</source>
        <translation>Виды работ (пусто – все)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Буква</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Кто составляет</translation>
    </message>
    <message>
        <source>More hours a week than</source>
        <translation>Часов в неделю больше чем</translation>
    </message>
    <message>
        <source>Number in the list</source>
        <translation>Номер в перечне</translation>
    </message>
    <message>
        <source>Number in the mean</source>
        <translation>Число для среднего</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Чего</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>Only for more works than</source>
        <translation>Только если работ больше чем</translation>
    </message>
    <message>
        <source>Quality from</source>
        <translation>Качество от</translation>
    </message>
    <message>
        <source>Success from</source>
        <translation>Успеваемость от</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Кому передаётся</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Время дня</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Up to hours a week</source>
        <translation>Часов в неделю не больше</translation>
    </message>
    <message>
        <source>Upper limit beside other terms</source>
        <translation>Верхний предел рядом с другими сроками</translation>
    </message>
    <message>
        <source>Values, the best first</source>
        <translation>Значения, сначала лучшие</translation>
    </message>
    <message>
        <source>Weight in the mean</source>
        <translation>Вес в среднем</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Что вносится</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Что проверяется</translation>
    </message>
    <message>
        <source>What one archive holds</source>
        <translation>Что содержит один архив</translation>
    </message>
    <message>
        <source>Who may enter it</source>
        <translation>Кто может ставить</translation>
    </message>
    <message>
        <source>Whose duty</source>
        <translation>Чья обязанность</translation>
    </message>
    <message>
        <source>Why, where no clause says it</source>
        <translation>Почему, если пункта нет</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Письменная</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Лет</translation>
    </message>
</context>
<context>
    <name>RegulationGroups</name>
    <message>
        <source>Absences</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Archive and copies</source>
        <translation>Архив и копии</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Классы</translation>
    </message>
    <message>
        <source>Content of a record</source>
        <translation>Содержание записи</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Lists of students and teachers</source>
        <translation>Списки учеников и учителей</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Paper and binding</source>
        <translation>Бумага и подшивка</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Родители</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Планирование</translation>
    </message>
    <message>
        <source>Reports and forms</source>
        <translation>Отчёты и формы</translation>
    </message>
    <message>
        <source>Results of periods</source>
        <translation>Итоги периодов</translation>
    </message>
    <message>
        <source>Terms of entry</source>
        <translation>Сроки внесения</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Words of the school</source>
        <translation>Слова школы</translation>
    </message>
</context>
<context>
    <name>RegulationPage</name>
    <message>
        <source>At this school</source>
        <translation>В школе</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Edition of the regulation</source>
        <translation>Редакция регламента</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Find a rule (Ctrl+F)</source>
        <translation>Найти правило (Ctrl+F)</translation>
    </message>
    <message>
        <source>In the preset</source>
        <translation>В наборе</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Правила с такими словами нет.</translation>
    </message>
    <message>
        <source>Read only. What differs from the preset is marked.</source>
        <translation>Только чтение. Отличия от набора программы выделены.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Rules of the school</source>
        <translation>Правила школы</translation>
    </message>
    <message>
        <source>in force from {day}</source>
        <translation>действует с {day}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не назван</translation>
    </message>
    <message>
        <source>the document does not say it</source>
        <translation>документ об этом не говорит</translation>
    </message>
    <message>
        <source>the whole document</source>
        <translation>весь документ</translation>
    </message>
    <message>
        <source>{rule}. In the preset: {shipped}</source>
        <translation>{rule}. В наборе программы: {shipped}</translation>
    </message>
</context>
<context>
    <name>RegulationParameters</name>
    <message>
        <source>A copy on paper is required</source>
        <translation>Бумажная копия обязательна</translation>
    </message>
    <message>
        <source>A correction after the day of the lesson needs a reason</source>
        <translation>Исправление после дня урока требует причины</translation>
    </message>
    <message>
        <source>A mark for written work is required</source>
        <translation>Отметка за письменную работу обязательна</translation>
    </message>
    <message>
        <source>A note about a breach goes to</source>
        <translation>Записка о нарушении идёт</translation>
    </message>
    <message>
        <source>A substitute writes only when named</source>
        <translation>Заменяющий пишет, только если назначен</translation>
    </message>
    <message>
        <source>A substitution may last a whole period</source>
        <translation>Замена может быть на весь период</translation>
    </message>
    <message>
        <source>A topic is required</source>
        <translation>Тема обязательна</translation>
    </message>
    <message>
        <source>Absences are looked through</source>
        <translation>Пропуски просматриваются</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Alarm after, days</source>
        <translation>Тревога через, дней</translation>
    </message>
    <message>
        <source>An answer on homework is required</source>
        <translation>Ответ о домашнем задании обязателен</translation>
    </message>
    <message>
        <source>Another mark than the proposal needs a reason</source>
        <translation>Другая отметка, чем предложено, требует причины</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Archives of a class always kept</source>
        <translation>Архивов класса хранится всегда</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Подшивка</translation>
    </message>
    <message>
        <source>Binding margin, mm</source>
        <translation>Поле для подшивки, мм</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Considered by</source>
        <translation>Рассмотрен</translation>
    </message>
    <message>
        <source>Copies of the base are made</source>
        <translation>Копии базы делаются</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Course plans are due before the year</source>
        <translation>КТП готовы до начала года</translation>
    </message>
    <message>
        <source>Course plans match the curriculum</source>
        <translation>КТП совпадают с учебным планом</translation>
    </message>
    <message>
        <source>Day of the archive</source>
        <translation>День архива</translation>
    </message>
    <message>
        <source>Days are counted as</source>
        <translation>Дни считаются как</translation>
    </message>
    <message>
        <source>Days of a school week</source>
        <translation>Дней в учебной неделе</translation>
    </message>
    <message>
        <source>Doubtful within, hundredths</source>
        <translation>Спорно в пределах, сотых</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Обязанность</translation>
    </message>
    <message>
        <source>Ends the edition before</source>
        <translation>Прежняя редакция отменяется</translation>
    </message>
    <message>
        <source>Entry may wait at points without a computer</source>
        <translation>В точках без компьютера запись может ждать</translation>
    </message>
    <message>
        <source>Few marks means at most</source>
        <translation>Мало отметок — не больше</translation>
    </message>
    <message>
        <source>Fewest marks</source>
        <translation>Наименьшее число отметок</translation>
    </message>
    <message>
        <source>Forbidden entries</source>
        <translation>Запрещённые записи</translation>
    </message>
    <message>
        <source>Forecast of results</source>
        <translation>Прогноз итогов</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Grade levels</source>
        <translation>Параллели</translation>
    </message>
    <message>
        <source>Grade levels without marks</source>
        <translation>Параллели без отметок</translation>
    </message>
    <message>
        <source>How they are changed</source>
        <translation>Как вносятся изменения</translation>
    </message>
    <message>
        <source>Integrity is checked</source>
        <translation>Целость проверяется</translation>
    </message>
    <message>
        <source>Kept in classes without marks</source>
        <translation>Что ведётся в классах без отметок</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Kind of work where none was chosen</source>
        <translation>Вид работы, если он не выбран</translation>
    </message>
    <message>
        <source>Kinds of results</source>
        <translation>Виды итогов</translation>
    </message>
    <message>
        <source>Language of records</source>
        <translation>Язык записей</translation>
    </message>
    <message>
        <source>Law on personal data</source>
        <translation>Закон о персональных данных</translation>
    </message>
    <message>
        <source>Lists are looked through</source>
        <translation>Списки просматриваются</translation>
    </message>
    <message>
        <source>Lists are ready by</source>
        <translation>Списки готовы к</translation>
    </message>
    <message>
        <source>Log-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Looks into the diary a week</source>
        <translation>Просмотров дневника в неделю</translation>
    </message>
    <message>
        <source>Name of the preparatory class</source>
        <translation>Название подготовительного класса</translation>
    </message>
    <message>
        <source>Not attested</source>
        <translation>Не аттестован</translation>
    </message>
    <message>
        <source>Notes to marks</source>
        <translation>Заметки к отметкам</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Old lessons are closed after, days</source>
        <translation>Старые уроки закрываются через, дней</translation>
    </message>
    <message>
        <source>One who learns</source>
        <translation>Как называют ученика</translation>
    </message>
    <message>
        <source>Order the terms rest on</source>
        <translation>Приказ о сроках</translation>
    </message>
    <message>
        <source>PIN for a quick return</source>
        <translation>ПИН для быстрого возвращения</translation>
    </message>
    <message>
        <source>Paper journal beside the electronic one</source>
        <translation>Бумажный журнал рядом с электронным</translation>
    </message>
    <message>
        <source>Paper journal ended on</source>
        <translation>Бумажный журнал отменён с</translation>
    </message>
    <message>
        <source>Paper only for those who chose it</source>
        <translation>Бумага только тем, кто её выбрал</translation>
    </message>
    <message>
        <source>Place of the result</source>
        <translation>Место итоговой отметки</translation>
    </message>
    <message>
        <source>Printed at the end of</source>
        <translation>Печатается в конце</translation>
    </message>
    <message>
        <source>Proposal for a period</source>
        <translation>Предложение за период</translation>
    </message>
    <message>
        <source>Proposal for the year</source>
        <translation>Предложение за год</translation>
    </message>
    <message>
        <source>Reasons for a later entry</source>
        <translation>Причины отложенной записи</translation>
    </message>
    <message>
        <source>Recovery sheets</source>
        <translation>Листов восстановления</translation>
    </message>
    <message>
        <source>Reminder before the term of a lesson, minutes</source>
        <translation>Напоминание до срока урока, минут</translation>
    </message>
    <message>
        <source>Reminder before the term of results, days</source>
        <translation>Напоминание до срока итогов, дней</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Report on activity</source>
        <translation>Отчёт об активности</translation>
    </message>
    <message>
        <source>Report on quality</source>
        <translation>Отчёт о качестве</translation>
    </message>
    <message>
        <source>Restore drill every, months</source>
        <translation>Учебное восстановление раз в, месяцев</translation>
    </message>
    <message>
        <source>Results acknowledged by signature</source>
        <translation>Итоги подтверждаются подписью</translation>
    </message>
    <message>
        <source>Results are told within, hours</source>
        <translation>Результаты сообщаются за, часов</translation>
    </message>
    <message>
        <source>Results of a check are told to staff</source>
        <translation>Результат проверки сообщается сотрудникам</translation>
    </message>
    <message>
        <source>Results on paper every, weeks</source>
        <translation>Результаты на бумаге раз в, недель</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Scale of a new course</source>
        <translation>Шкала нового предмета</translation>
    </message>
    <message>
        <source>Second field of the page of topics</source>
        <translation>Второе поле страницы тем</translation>
    </message>
    <message>
        <source>Set-up from</source>
        <translation>Ввод в действие с</translation>
    </message>
    <message>
        <source>Set-up until</source>
        <translation>Ввод в действие до</translation>
    </message>
    <message>
        <source>Standard of records</source>
        <translation>Стандарт ведения документов</translation>
    </message>
    <message>
        <source>Summary sheet at the end of the year</source>
        <translation>Сводная ведомость в конце года</translation>
    </message>
    <message>
        <source>Teachers may read all marks</source>
        <translation>Учителя видят все отметки</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Term of keeping</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>The clock may differ by, hours</source>
        <translation>Часы могут расходиться на, часов</translation>
    </message>
    <message>
        <source>The journal closes after, minutes</source>
        <translation>Журнал закрывается через, минут</translation>
    </message>
    <message>
        <source>The journal is a state document</source>
        <translation>Журнал — государственный документ</translation>
    </message>
    <message>
        <source>The journal is called</source>
        <translation>Как называют журнал</translation>
    </message>
    <message>
        <source>The journal is open round the clock</source>
        <translation>Журнал доступен круглосуточно</translation>
    </message>
    <message>
        <source>The language is checked</source>
        <translation>Язык проверяется</translation>
    </message>
    <message>
        <source>The teacher may correct on the same day</source>
        <translation>Учитель может исправить в тот же день</translation>
    </message>
    <message>
        <source>The timetable is corrected</source>
        <translation>Расписание исправляется</translation>
    </message>
    <message>
        <source>The timetable is made</source>
        <translation>Расписание составляется</translation>
    </message>
    <message>
        <source>The year is opened from</source>
        <translation>Год открывается с</translation>
    </message>
    <message>
        <source>The year is opened until</source>
        <translation>Год открывается до</translation>
    </message>
    <message>
        <source>Those who learn</source>
        <translation>Как называют учеников</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title of the page of topics</source>
        <translation>Название страницы тем</translation>
    </message>
    <message>
        <source>Two values of one cell</source>
        <translation>Два значения одной клетки</translation>
    </message>
    <message>
        <source>Volume of the year</source>
        <translation>Том года</translation>
    </message>
    <message>
        <source>Warning after, days</source>
        <translation>Предупреждение через, дней</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что ведётся</translation>
    </message>
    <message>
        <source>What is told apart</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>What students and parents get</source>
        <translation>Что получают ученики и родители</translation>
    </message>
    <message>
        <source>Who carries out requests</source>
        <translation>Кто выполняет заявки</translation>
    </message>
    <message>
        <source>Who corrects a mark</source>
        <translation>Кто исправляет отметку</translation>
    </message>
    <message>
        <source>Who corrects absences</source>
        <translation>Кто исправляет пропуски</translation>
    </message>
    <message>
        <source>Who enters subgroups</source>
        <translation>Кто вносит подгруппы</translation>
    </message>
    <message>
        <source>Who forms subgroups</source>
        <translation>Кто составляет подгруппы</translation>
    </message>
    <message>
        <source>Who gives the reason</source>
        <translation>Кто указывает причину</translation>
    </message>
    <message>
        <source>Who hands out access</source>
        <translation>Кто выдаёт доступ</translation>
    </message>
    <message>
        <source>Who keeps the lists</source>
        <translation>Кто ведёт списки</translation>
    </message>
    <message>
        <source>Who looks after the journal</source>
        <translation>Как называют администратора журнала</translation>
    </message>
    <message>
        <source>Who makes the timetable</source>
        <translation>Кто составляет расписание</translation>
    </message>
    <message>
        <source>Who may order a correction</source>
        <translation>Кто может потребовать исправления</translation>
    </message>
    <message>
        <source>Who opens a closed lesson</source>
        <translation>Кто открывает закрытый урок</translation>
    </message>
    <message>
        <source>Who opens the school year</source>
        <translation>Кто открывает учебный год</translation>
    </message>
    <message>
        <source>Who reports at the end of a period</source>
        <translation>Кто отчитывается в конце периода</translation>
    </message>
    <message>
        <source>Words of certification</source>
        <translation>Заверительная надпись</translation>
    </message>
    <message>
        <source>Words on the label</source>
        <translation>Надпись на наклейке</translation>
    </message>
</context>
<context>
    <name>RegulationRows</name>
    <message>
        <source>Kyrgyz</source>
        <translation>кыргызский</translation>
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
        <translation>русский</translation>
    </message>
    <message>
        <source>by the lesson after the next one</source>
        <translation>к уроку, следующему за ближайшим</translation>
    </message>
    <message>
        <source>classes {levels}</source>
        <translation>классы {levels}</translation>
    </message>
    <message>
        <source>more than {count} works</source>
        <translation>больше {count} работ</translation>
    </message>
    <message>
        <source>more than {over} h a week: at least {minimum}</source>
        <translation>больше {over} ч в неделю: не меньше {minimum}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>success from {success}, quality from {quality}</source>
        <translation>успеваемость с {success}, качество с {quality}</translation>
    </message>
    <message>
        <source>taken over by: {roles}</source>
        <translation>принимает: {roles}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>up to {up_to} h a week: at least {minimum}</source>
        <translation>до {up_to} ч в неделю: не меньше {minimum}</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>не позже этого</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{document}, years: {years}</source>
        <translation>{document}, лет: {years}</translation>
    </message>
    <message>
        <source>{title} ({letter}), weight {weight}</source>
        <translation>{title} ({letter}), вес {weight}</translation>
    </message>
    <message>
        <source>{unit}, {period}; carriers: {carriers}; made by: {made_by}</source>
        <translation>{unit}, {period}; флешек: {carriers}; делает: {made_by}</translation>
    </message>
</context>
<context>
    <name>RegulationValues</name>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>a half is rounded down</source>
        <translation>половина вниз</translation>
    </message>
    <message>
        <source>a half is rounded up</source>
        <translation>половина вверх</translation>
    </message>
    <message>
        <source>absence without a reason</source>
        <translation>пропуски без причины</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>пропуски</translation>
    </message>
    <message>
        <source>act of control</source>
        <translation>акт проверки</translation>
    </message>
    <message>
        <source>after the last lesson of the period</source>
        <translation>после последнего урока периода</translation>
    </message>
    <message>
        <source>after the last lesson of the students</source>
        <translation>после последнего урока учеников</translation>
    </message>
    <message>
        <source>after the lesson</source>
        <translation>после урока</translation>
    </message>
    <message>
        <source>after the work</source>
        <translation>после работы</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>все страницы</translation>
    </message>
    <message>
        <source>any absence</source>
        <translation>любые пропуски</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>ответственный за архив</translation>
    </message>
    <message>
        <source>at a time of the day</source>
        <translation>в назначенное время</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>в любое время</translation>
    </message>
    <message>
        <source>at the start of a period</source>
        <translation>к началу периода</translation>
    </message>
    <message>
        <source>at the start of the year</source>
        <translation>к началу года</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>посещаемость</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>поведение</translation>
    </message>
    <message>
        <source>both are kept, the teacher of the page decides</source>
        <translation>сохраняются оба, решает учитель страницы</translation>
    </message>
    <message>
        <source>by plan</source>
        <translation>по плану</translation>
    </message>
    <message>
        <source>by request</source>
        <translation>по заявке</translation>
    </message>
    <message>
        <source>by the date of the order</source>
        <translation>к дате по приказу</translation>
    </message>
    <message>
        <source>by the next lesson</source>
        <translation>к следующему уроку</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>календарные</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>заверяется</translation>
    </message>
    <message>
        <source>current marks</source>
        <translation>текущие отметки</translation>
    </message>
    <message>
        <source>d</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>ежедневно</translation>
    </message>
    <message>
        <source>deputy head for academic work</source>
        <translation>заместитель директора по учебной работе</translation>
    </message>
    <message>
        <source>deputy head for upbringing</source>
        <translation>заместитель директора по воспитательной работе</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>дневник</translation>
    </message>
    <message>
        <source>did not come at all</source>
        <translation>неявка</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>each class</source>
        <translation>каждый класс</translation>
    </message>
    <message>
        <source>every grading period</source>
        <translation>раз в учебный период</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>экзамен</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>неуспеваемость</translation>
    </message>
    <message>
        <source>final result</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>h</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>полугодие</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>homework</source>
        <translation>домашнее задание</translation>
    </message>
    <message>
        <source>in vacations</source>
        <translation>в каникулы</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>администратор журнала</translation>
    </message>
    <message>
        <source>journal and diary</source>
        <translation>журнал и дневник</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>ведётся рядом</translation>
    </message>
    <message>
        <source>last school day of the week</source>
        <translation>последний учебный день недели</translation>
    </message>
    <message>
        <source>lateness</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>less.</source>
        <translation>ур.</translation>
    </message>
    <message>
        <source>lessons entered in time</source>
        <translation>своевременность записей уроков</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>отметка</translation>
    </message>
    <message>
        <source>mark for an oral answer</source>
        <translation>отметка за устный ответ</translation>
    </message>
    <message>
        <source>mark for written work</source>
        <translation>отметка за письменную работу</translation>
    </message>
    <message>
        <source>marks entered in time</source>
        <translation>своевременность отметок</translation>
    </message>
    <message>
        <source>material covered</source>
        <translation>пройденный материал</translation>
    </message>
    <message>
        <source>mean of the results of periods</source>
        <translation>среднее итогов периодов</translation>
    </message>
    <message>
        <source>message</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>missed lesson</source>
        <translation>пропуск урока</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>ежемесячно</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>движение</translation>
    </message>
    <message>
        <source>must match it entry by entry</source>
        <translation>должен совпадать во всём</translation>
    </message>
    <message>
        <source>no term named</source>
        <translation>срок не назван</translation>
    </message>
    <message>
        <source>no valid reason</source>
        <translation>без уважительной причины</translation>
    </message>
    <message>
        <source>none</source>
        <translation>не ведётся</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>number of marks</source>
        <translation>накопляемость отметок</translation>
    </message>
    <message>
        <source>of a class</source>
        <translation>класса</translation>
    </message>
    <message>
        <source>of a student</source>
        <translation>ученика</translation>
    </message>
    <message>
        <source>parents taking part</source>
        <translation>участие родителей</translation>
    </message>
    <message>
        <source>participation in the work</source>
        <translation>участие в работе</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствовал</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>printed results, no account</source>
        <translation>распечатки, без учётной записи</translation>
    </message>
    <message>
        <source>programmes carried out</source>
        <translation>выполнение программ</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>успеваемость</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>четверть</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>раз в четверть</translation>
    </message>
    <message>
        <source>record of the lesson</source>
        <translation>запись урока</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>result of the period</source>
        <translation>итоговая отметка</translation>
    </message>
    <message>
        <source>results of periods</source>
        <translation>итоговые отметки</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>учебные</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
    <message>
        <source>sewn and sealed</source>
        <translation>прошивается и скрепляется печатью</translation>
    </message>
    <message>
        <source>students with one mark</source>
        <translation>ученики с одной отметкой</translation>
    </message>
    <message>
        <source>students without marks</source>
        <translation>ученики без отметок</translation>
    </message>
    <message>
        <source>summary sheet</source>
        <translation>сводная ведомость</translation>
    </message>
    <message>
        <source>summary sheets</source>
        <translation>сводные ведомости</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>учитель</translation>
    </message>
    <message>
        <source>technical support</source>
        <translation>технический специалист</translation>
    </message>
    <message>
        <source>the whole school</source>
        <translation>вся школа</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>topic of the assignment</source>
        <translation>тема задания</translation>
    </message>
    <message>
        <source>tutor</source>
        <translation>тьютор</translation>
    </message>
    <message>
        <source>type of task</source>
        <translation>тип задания</translation>
    </message>
    <message>
        <source>until the end of the day</source>
        <translation>до конца дня</translation>
    </message>
    <message>
        <source>valid reason</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>еженедельно</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>средневзвешенная</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>ежегодно</translation>
    </message>
</context>
<context>
    <name>RemarkPane</name>
    <message>
        <source>My remark on this topic; Enter says it</source>
        <translation>Моё замечание к теме; Enter — высказать</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Remarks on the topic</source>
        <translation>Замечания к теме</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Высказать</translation>
    </message>
    <message>
        <source>Take my remark back</source>
        <translation>Убрать своё замечание</translation>
    </message>
    <message>
        <source>The remark is taken back; Ctrl+Z says it again</source>
        <translation>Замечание убрано; Ctrl+Z вернёт его</translation>
    </message>
    <message>
        <source>The remark stands under the topic</source>
        <translation>Замечание стоит под темой</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Check the date of the computer: the last entry of the journal is of {day}. Terms and dates of entries would be wrong.</source>
        <translation>Проверьте дату компьютера: последняя запись журнала от {day}. Иначе сроки и даты записей будут неверны.</translation>
    </message>
    <message>
        <source>Marks for {period} are due until {day} ({order}).</source>
        <translation>Отметки за период «{period}» — до {day} ({order}).</translation>
    </message>
    <message>
        <source>Still open of the day: {lessons}</source>
        <translation>За день ещё открыто: {lessons}</translation>
    </message>
    <message>
        <source>To be completed until {moment}: {lessons}.</source>
        <translation>Осталось заполнить до {moment}: {lessons}.</translation>
    </message>
    <message>
        <source>no answer on homework</source>
        <translation>нет ответа о домашнем задании</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>нет темы</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ничего не внесено</translation>
    </message>
</context>
<context>
    <name>ReportBusy</name>
    <message>
        <source>The report is being made</source>
        <translation>Отчёт составляется</translation>
    </message>
    <message>
        <source>The report is being made; another one can be chosen meanwhile</source>
        <translation>Отчёт составляется; тем временем можно выбрать другой</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>Проверить с&amp;ейчас</translation>
    </message>
    <message>
        <source>1–9 report · Enter into it · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save · Ctrl+C copy</source>
        <translation>1–9 отчёт · Enter в него · Ctrl+T диаграмма, таблица · Ctrl+P печать · Ctrl+S сохранить · Ctrl+C копия</translation>
    </message>
    <message>
        <source>1–9 report · ↑↓ gap · Enter fill it in · Ctrl+T chart, table · Ctrl+P print · Ctrl+S save</source>
        <translation>1–9 отчёт · ↑↓ пробел · Enter заполнить · Ctrl+T диаграмма, таблица · Ctrl+P печать · Ctrl+S сохранить</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Not filled in: {count}</source>
        <translation>Не заполнено: {count}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>The bars show: {measure}</source>
        <translation>Полосы показывают: {measure}</translation>
    </message>
    <message>
        <source>Views of the report</source>
        <translation>Виды отчёта</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
</context>
<context>
    <name>ReportSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>Напечатан %n лист</numerusform>
            <numerusform>Напечатано %n листа</numerusform>
            <numerusform>Напечатано %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save the copy of the report</source>
        <translation>Сохранить копию отчёта</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Save the report to print it</source>
        <translation>Сохраните отчёт, чтобы напечатать</translation>
    </message>
    <message>
        <source>Stopped: the report did not leave the program</source>
        <translation>Остановлено: отчёт не вышел из программы</translation>
    </message>
    <message>
        <source>The copy is saved as {name}</source>
        <translation>Копия сохранена: {name}</translation>
    </message>
    <message>
        <source>The printer did not take the report. Check that it is on, or save it as PDF (Ctrl+S).</source>
        <translation>Принтер не принял отчёт. Проверьте, включён ли он, или сохраните отчёт как PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>The report is saved as {name}</source>
        <translation>Отчёт сохранён: {name}</translation>
    </message>
    <message>
        <source>The table is on the clipboard</source>
        <translation>Таблица скопирована в буфер обмена</translation>
    </message>
    <message>
        <source>{saved}. Print it in the program that opens, at actual size.</source>
        <translation>{saved}. Напечатайте его в открывшейся программе, в истинном размере.</translation>
    </message>
</context>
<context>
    <name>ReportTableView</name>
    <message>
        <source>Table of the report</source>
        <translation>Таблица отчёта</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>About a class</source>
        <translation>О классе</translation>
    </message>
    <message>
        <source>About a subject</source>
        <translation>О предмете</translation>
    </message>
    <message>
        <source>About a teacher</source>
        <translation>Об учителе</translation>
    </message>
    <message>
        <source>About the school</source>
        <translation>О школе</translation>
    </message>
    <message>
        <source>Are entries in time, and are families told?</source>
        <translation>Вовремя ли вносят записи и извещают семьи?</translation>
    </message>
    <message>
        <source>Can the journal be relied on as a record?</source>
        <translation>Можно ли полагаться на журнал как на документ?</translation>
    </message>
    <message>
        <source>Do the pages match the paper journal?</source>
        <translation>Совпадают ли страницы с бумажным журналом?</translation>
    </message>
    <message>
        <source>Does quality rise or fall?</source>
        <translation>Качество растёт или падает?</translation>
    </message>
    <message>
        <source>How are the journals kept?</source>
        <translation>Как ведут журналы?</translation>
    </message>
    <message>
        <source>How did the class end the period?</source>
        <translation>С чем класс закончил период?</translation>
    </message>
    <message>
        <source>How did the period end?</source>
        <translation>Каковы итоги периода?</translation>
    </message>
    <message>
        <source>How do the classes stand in the subject?</source>
        <translation>Каковы итоги классов по предмету?</translation>
    </message>
    <message>
        <source>How does each student do, subject by subject?</source>
        <translation>Как успевает каждый обучающийся по предметам?</translation>
    </message>
    <message>
        <source>How does the plan go?</source>
        <translation>Как идёт план?</translation>
    </message>
    <message>
        <source>How many lessons did everybody hold, month by month?</source>
        <translation>Сколько уроков провёл каждый по месяцам?</translation>
    </message>
    <message>
        <source>How many marks?</source>
        <translation>Сколько отметок?</translation>
    </message>
    <message>
        <source>How many students are in each class?</source>
        <translation>Сколько учеников в каждом классе?</translation>
    </message>
    <message>
        <source>How often is the journal opened?</source>
        <translation>Как часто открывают журнал?</translation>
    </message>
    <message>
        <source>How regularly do users make entries?</source>
        <translation>Насколько регулярно вносят записи?</translation>
    </message>
    <message>
        <source>How was attendance over the year?</source>
        <translation>Как посещали уроки в течение года?</translation>
    </message>
    <message>
        <source>What are success and quality?</source>
        <translation>Каковы успеваемость и качество?</translation>
    </message>
    <message>
        <source>What can families be told in short?</source>
        <translation>Что коротко сообщить семьям?</translation>
    </message>
    <message>
        <source>What did a teacher enter late, or not at all?</source>
        <translation>Что учитель внёс с опозданием или не внёс?</translation>
    </message>
    <message>
        <source>What did the acts of control find?</source>
        <translation>Что нашли акты контроля?</translation>
    </message>
    <message>
        <source>What did the check of the journals find?</source>
        <translation>Что показала проверка журналов?</translation>
    </message>
    <message>
        <source>What did the checks find on the pages of a teacher?</source>
        <translation>Что нашли проверки на страницах учителя?</translation>
    </message>
    <message>
        <source>What does each student end with?</source>
        <translation>С чем закончил каждый ученик?</translation>
    </message>
    <message>
        <source>What is to be looked at, and what came of it?</source>
        <translation>Что запланировано проверить и с каким итогом?</translation>
    </message>
    <message>
        <source>What was taught, and with what outcome?</source>
        <translation>Что проведено и с каким итогом?</translation>
    </message>
    <message>
        <source>Which families confirmed the results?</source>
        <translation>Какие семьи подтвердили итоги?</translation>
    </message>
    <message>
        <source>Which lessons has each class, teacher and room in a week?</source>
        <translation>Какие уроки у класса, учителя и кабинета за неделю?</translation>
    </message>
    <message>
        <source>Which marks over the whole year?</source>
        <translation>Какие отметки за весь год?</translation>
    </message>
    <message>
        <source>Which papers on personal data are missing?</source>
        <translation>Каких документов о персональных данных нет?</translation>
    </message>
    <message>
        <source>Which topics has each student mastered?</source>
        <translation>Какие темы освоил каждый обучающийся?</translation>
    </message>
    <message>
        <source>Who came and who left?</source>
        <translation>Кто прибыл и кто выбыл?</translation>
    </message>
    <message>
        <source>Who came in, and who kept the journal in time?</source>
        <translation>Кто входил и кто вёл журнал вовремя?</translation>
    </message>
    <message>
        <source>Who enters late, and which marks were corrected?</source>
        <translation>Кто вносит с опозданием и какие отметки исправлены?</translation>
    </message>
    <message>
        <source>Who has which duty, by which order?</source>
        <translation>У кого какая обязанность и по какому приказу?</translation>
    </message>
    <message>
        <source>Who is on the edge?</source>
        <translation>Кто на грани?</translation>
    </message>
    <message>
        <source>Who issued which report?</source>
        <translation>Кто и какой отчёт выдал?</translation>
    </message>
    <message>
        <source>Who keeps each page, and where is nobody?</source>
        <translation>Кто ведёт каждую страницу и где никого нет?</translation>
    </message>
    <message>
        <source>Who keeps the journal well, for the load?</source>
        <translation>Кто хорошо ведёт журнал с учётом нагрузки?</translation>
    </message>
    <message>
        <source>Who misses lessons?</source>
        <translation>Кто пропускает?</translation>
    </message>
    <message>
        <source>Who replaced whom, and for how many hours?</source>
        <translation>Кто кого и сколько часов замещал?</translation>
    </message>
    <message>
        <source>Who works in the journal?</source>
        <translation>Кто работает в журнале?</translation>
    </message>
    <message>
        <source>Who works with personal data?</source>
        <translation>Кто работает с персональными данными?</translation>
    </message>
    <message>
        <source>Whose pages were in order?</source>
        <translation>У кого страницы в порядке?</translation>
    </message>
    <message>
        <source>Your duties do not open these reports. They are open to: {duties}.</source>
        <translation>Ваши обязанности не открывают эти отчёты. Они открыты: {duties}.</translation>
    </message>
    <message>
        <source>archive officer</source>
        <translation>ответственный за архив</translation>
    </message>
    <message>
        <source>deputy head for academic work</source>
        <translation>заместитель директора по учебной работе</translation>
    </message>
    <message>
        <source>deputy head for upbringing</source>
        <translation>заместитель директора по воспитательной работе</translation>
    </message>
    <message>
        <source>homeroom teacher, of the own class</source>
        <translation>классный руководитель — о своём классе</translation>
    </message>
    <message>
        <source>journal administrator</source>
        <translation>администратор журнала</translation>
    </message>
    <message>
        <source>lesson not complete</source>
        <translation>урок не закрыт</translation>
    </message>
    <message>
        <source>no answer on homework</source>
        <translation>нет ответа о домашнем задании</translation>
    </message>
    <message>
        <source>no course plan</source>
        <translation>нет КТП</translation>
    </message>
    <message>
        <source>no period marks</source>
        <translation>нет итоговых отметок</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>нет темы</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>ничего не внесено</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>директор</translation>
    </message>
    <message>
        <source>teacher, of the own pages</source>
        <translation>учитель — о своих страницах</translation>
    </message>
    <message>
        <source>two values after an exchange</source>
        <translation>два значения после обмена</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Back to the reports</source>
        <translation>Назад к отчётам</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Диаграмма или таблица</translation>
    </message>
    <message>
        <source>Choose a report in the table of the register: its copy is saved</source>
        <translation>Выберите отчёт в таблице «Выданные отчёты»: сохранится его копия</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Save the kept copy of a report…</source>
        <translation>Сохранить хранимую копию отчёта…</translation>
    </message>
    <message>
        <source>Save the report as PDF, workbook or CSV…</source>
        <translation>Сохранить отчёт как PDF, книгу или CSV…</translation>
    </message>
    <message>
        <source>Take the notes back</source>
        <translation>Отозвать записки</translation>
    </message>
    <message>
        <source>The whole history of the journal is checked for this report.</source>
        <translation>Для этого отчёта проверяется вся история журнала.</translation>
    </message>
    <message>
        <source>There is nothing to report yet</source>
        <translation>Сообщать пока не о чем</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Type days as 24.11.2026; an empty field means the whole year</source>
        <translation>Даты пишутся так: 24.11.2026; пустое поле — с начала года по сегодня</translation>
    </message>
</context>
<context>
    <name>ResponsiblePage</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Логин</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>At least {least} characters. Four unrelated words are easy to remember and hard to guess.</source>
        <translation>Не меньше {least} знаков. Четыре несвязанных слова легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>P&amp;atronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password aga&amp;in</source>
        <translation>Пароль &amp;ещё раз</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ответственное лицо</translation>
    </message>
    <message>
        <source>Strength of the password</source>
        <translation>Надёжность пароля</translation>
    </message>
    <message>
        <source>The given name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
    <message>
        <source>The login is 2 to 32 small Latin letters or digits.</source>
        <translation>Логин — от 2 до 32 строчных латинских букв или цифр.</translation>
    </message>
    <message>
        <source>The password needs at least {least} characters, for example four words.</source>
        <translation>Пароль должен быть не короче {least} знаков, например четыре слова.</translation>
    </message>
    <message>
        <source>The surname is missing.</source>
        <translation>Не указана фамилия.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Whoever keeps the journal of the school makes the accounts of all the others.</source>
        <translation>Кто отвечает за журнал школы, тот заводит учётные записи остальным.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>хороший</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>надёжный</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>слишком короткий</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n entry(ies) made since then would be lost.</source>
        <translation>
            <numerusform>Будет потеряна %n запись, сделанная с тех пор.</numerusform>
            <numerusform>Будут потеряны %n записи, сделанные с тех пор.</numerusform>
            <numerusform>Будет потеряно %n записей, сделанных с тех пор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that are missing today would come back.</source>
        <translation>
            <numerusform>Вернётся %n запись, которой сегодня нет.</numerusform>
            <numerusform>Вернутся %n записи, которых сегодня нет.</numerusform>
            <numerusform>Вернётся %n записей, которых сегодня нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>&amp;Восстановить сейчас</translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation>&amp;Восстановить эту копию…</translation>
    </message>
    <message>
        <source>Building the new file of the journal; the old one stays beside it…</source>
        <translation>Строится новый файл журнала; старый остаётся рядом…</translation>
    </message>
    <message>
        <source>Checking the copy once more, every entry of it…</source>
        <translation>Копия проверяется ещё раз, каждая её запись…</translation>
    </message>
    <message>
        <source>Con&amp;firm</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>First you: the journal is replaced by the copy. Type your password.</source>
        <translation>Сначала вы: журнал заменяется копией. Введите свой пароль.</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>В копии</translation>
    </message>
    <message>
        <source>It is the same as today&apos;s journal.</source>
        <translation>Она совпадает с сегодняшним журналом.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Now the second person: the deputy head or the principal, with their own password.</source>
        <translation>Теперь второй человек: заместитель директора или директор, со своим паролем.</translation>
    </message>
    <message>
        <source>Of these: {counts}</source>
        <translation>Из них: {counts}</translation>
    </message>
    <message>
        <source>Opening the copy beside the journal…</source>
        <translation>Копия открывается рядом с журналом…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Restore from {name}</source>
        <translation>Восстановление из {name}</translation>
    </message>
    <message>
        <source>The copy is being checked in full and compared with today&apos;s journal…</source>
        <translation>Копия проверяется целиком и сравнивается с сегодняшним журналом…</translation>
    </message>
    <message>
        <source>The copy is whole: {entries} entries, every signature and the replay agree.</source>
        <translation>Копия цела: записей {entries}, все подписи и повтор верны.</translation>
    </message>
    <message>
        <source>The journal is as it was.</source>
        <translation>Журнал остался прежним.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What would be different</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>whole school</source>
        <translation>вся школа</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Marks of the least number</source>
        <translation>Число отметок из наименьшего</translation>
    </message>
    <message>
        <source>Missed lessons</source>
        <translation>Пропущено уроков</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Средний балл с весами работ</translation>
    </message>
    <message>
        <source>abs.</source>
        <translation>проп.</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>отм.</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ср.</translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>средний {mean}</translation>
    </message>
    <message numerus="yes">
        <source>missed %n lesson(s)</source>
        <translation>
            <numerusform>пропущен %n урок</numerusform>
            <numerusform>пропущено %n урока</numerusform>
            <numerusform>пропущено %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {minimum} marks</source>
        <translation>отметок {count}, нужно {minimum}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results of the page</source>
        <translation>Итоги страницы</translation>
    </message>
</context>
<context>
    <name>RivalList</name>
    <message>
        <source>Two values after an exchange</source>
        <translation>Два значения после обмена</translation>
    </message>
    <message>
        <source>Values of this place, the shown one first</source>
        <translation>Значения этого места, показанное первым</translation>
    </message>
</context>
<context>
    <name>RivalTexts</name>
    <message>
        <source>Settled: the text taken stands now, both stay in the history</source>
        <translation>Решено: теперь стоит выбранный текст, оба остались в истории</translation>
    </message>
</context>
<context>
    <name>RivalWords</name>
    <message>
        <source>Both stand until then, though a mark and an absence exclude each other.</source>
        <translation>Пока стоят обе записи, хотя отметка и отсутствие исключают друг друга.</translation>
    </message>
    <message>
        <source>It is settled by: {who}.</source>
        <translation>Решает: {who}.</translation>
    </message>
    <message>
        <source>Shown until then: an entry goes before an empty place.</source>
        <translation>Пока показана запись: она важнее пустого места.</translation>
    </message>
    <message>
        <source>Shown until then: the entry of the author who has more say here.</source>
        <translation>Пока показана запись того, чьё слово здесь весомее.</translation>
    </message>
    <message>
        <source>Shown until then: the later entry.</source>
        <translation>Пока показана более поздняя запись.</translation>
    </message>
    <message>
        <source>Type the right value, or take one with ↑↓ and Enter.</source>
        <translation>Введите верное значение или выберите одно: ↑↓ и Enter.</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>keeps the page</source>
        <translation>ведёт страницу</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>нет задания</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>без отметки</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>нет темы</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>замена</translation>
    </message>
    <message>
        <source>{value} (second mark)</source>
        <translation>{value} (вторая отметка)</translation>
    </message>
    <message>
        <source>{value} — shown</source>
        <translation>{value} — показано</translation>
    </message>
</context>
<context>
    <name>RowsField</name>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Убрать строку</translation>
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
        <translation>&amp;Предложить</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>&amp;Why, where no clause says it</source>
        <translation>По&amp;чему, если пункта нет</translation>
    </message>
    <message>
        <source>In force now: {value}</source>
        <translation>Сейчас: {value}</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Type the clause that sets the value, or why the school chose it where no clause does.</source>
        <translation>Введите пункт, который задаёт значение, или почему школа его выбрала, если пункта нет.</translation>
    </message>
    <message>
        <source>What was typed is no value of this rule. The pale example shows how it is written.</source>
        <translation>Введённое не подходит этому правилу. Бледный пример показывает, как это пишется.</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>ещё не заполнено</translation>
    </message>
</context>
<context>
    <name>RuleEffects</name>
    <message>
        <source>Archives that must be kept again: {count}</source>
        <translation>Архивов, которые снова нужно хранить: {count}</translation>
    </message>
    <message>
        <source>Archives that need not be kept any longer: {count}</source>
        <translation>Архивов, которые хранить больше не нужно: {count}</translation>
    </message>
    <message>
        <source>By these terms {count} records of the last four weeks would be late{classes}, by the former ones {beside}; they are not judged anew</source>
        <translation>По этим срокам за последние четыре недели опоздало бы записей: {count}{classes}, по прежним: {beside}; заново их не оценивают</translation>
    </message>
    <message>
        <source>Columns of results that come: {periods}, on pages: {count}</source>
        <translation>Появятся графы итогов: {periods}, страниц: {count}</translation>
    </message>
    <message>
        <source>Columns of results that go: {periods}, on pages: {count}; what stands in them is kept</source>
        <translation>Исчезнут графы итогов: {periods}, страниц: {count}; выставленное в них хранится</translation>
    </message>
    <message>
        <source>Holds for everybody from that day on; no record changes</source>
        <translation>Действует с этого дня для всех; записи не меняются</translation>
    </message>
    <message>
        <source>Holds for new records only: what was entered before stays as it is</source>
        <translation>Действует только на новые записи: внесённое раньше остаётся как есть</translation>
    </message>
    <message>
        <source>Holds for papers made from that day on</source>
        <translation>Действует на бумаги, сделанные с этого дня</translation>
    </message>
    <message>
        <source>Holds for results of periods that end on that day or later</source>
        <translation>Действует на итоги периодов, которые кончаются в этот день или позже</translation>
    </message>
    <message>
        <source>Lessons that are open again: {count}{classes}, marks in them: {beside}</source>
        <translation>Снова откроется уроков: {count}{classes}, отметок в них: {beside}</translation>
    </message>
    <message>
        <source>Lessons that become locked: {count}{classes}, marks in them: {beside}</source>
        <translation>Закроется уроков: {count}{classes}, отметок в них: {beside}</translation>
    </message>
    <message>
        <source>Of what is entered today it touches nothing</source>
        <translation>Из внесённого к этому дню ничего не затронет</translation>
    </message>
    <message>
        <source>Pages on which marks are given: {count}{classes}</source>
        <translation>Страниц, где начнут ставить отметки: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages on which no more marks are given: {count}{classes}, marks that stay there: {beside}</source>
        <translation>Страниц, где отметок больше не ставят: {count}{classes}, стоящих там отметок останется: {beside}</translation>
    </message>
    <message>
        <source>Pages with another least number of marks: {count}{classes}</source>
        <translation>Страниц с другим наименьшим числом отметок: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages with homework from then on: {count}{classes}</source>
        <translation>Страниц, где начнут писать домашнее задание: {count}{classes}</translation>
    </message>
    <message>
        <source>Pages without homework from then on: {count}{classes}</source>
        <translation>Страниц, где домашнего задания больше не пишут: {count}{classes}</translation>
    </message>
    <message>
        <source>Results that it judges: {periods}</source>
        <translation>По нему считаются итоги: {periods}</translation>
    </message>
    <message>
        <source>The program does nothing by this rule itself: it is read and printed</source>
        <translation>Сама программа по этому правилу ничего не делает: его читают и печатают</translation>
    </message>
    <message>
        <source>Who is named anew: {people}</source>
        <translation>Впервые названы: {people}</translation>
    </message>
    <message>
        <source>Who is named no more: {people}</source>
        <translation>Больше не названы: {people}</translation>
    </message>
    <message>
        <source>{people} and {count} more</source>
        <translation>{people} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>RunningBar</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливаем…</translation>
    </message>
    <message>
        <source>The entries are being taken over, all or none; this cannot be stopped…</source>
        <translation>Записи переносятся, все или ни одной; прервать нельзя…</translation>
    </message>
    <message>
        <source>What the others lack is being written and read back…</source>
        <translation>Записывается и читается обратно то, чего нет у других точек…</translation>
    </message>
    <message>
        <source>{name} is being checked, every signed entry of it. Nothing is changed yet…</source>
        <translation>{name} проверяется, каждая подписанная запись. Ничего ещё не изменено…</translation>
    </message>
</context>
<context>
    <name>SafetyScreen</name>
    <message>
        <source>Bring back from archives…</source>
        <translation>Вернуть из архивов…</translation>
    </message>
    <message>
        <source>Copies of the base</source>
        <translation>Копии базы</translation>
    </message>
    <message>
        <source>Copy the base now</source>
        <translation>Сделать копию базы сейчас</translation>
    </message>
    <message>
        <source>Copy the base to a flash drive…</source>
        <translation>Копия базы на флешку…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Учебное восстановление</translation>
    </message>
    <message>
        <source>Restore the base from a copy…</source>
        <translation>Восстановить базу из копии…</translation>
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
        <translation>&amp;Учебные периоды</translation>
    </message>
    <message>
        <source>&amp;Regulation</source>
        <translation>&amp;Регламент</translation>
    </message>
    <message>
        <source>&amp;School</source>
        <translation>&amp;Школа</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>Населённый &amp;пункт</translation>
    </message>
    <message>
        <source>Period {number}</source>
        <translation>Период {number}</translation>
    </message>
    <message>
        <source>School &amp;year from</source>
        <translation>Учебный &amp;год с</translation>
    </message>
    <message>
        <source>School and year</source>
        <translation>Школа и год</translation>
    </message>
    <message>
        <source>Short and Latin, for the names of archive files.</source>
        <translation>Короткий, латиницей, для имён файлов архива.</translation>
    </message>
    <message>
        <source>The code is 2 to 12 Latin letters, digits or hyphens, for example SCH90.</source>
        <translation>Код — от 2 до 12 латинских букв, цифр или дефисов, например SCH90.</translation>
    </message>
    <message>
        <source>The dates of period {number} contradict each other.</source>
        <translation>Даты периода {number} противоречат друг другу.</translation>
    </message>
    <message>
        <source>The regulation can be changed later; every change takes force from a date.</source>
        <translation>Регламент можно изменить потом; каждое изменение вступает в силу с даты.</translation>
    </message>
    <message>
        <source>The school needs a name.</source>
        <translation>Укажите название школы.</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>four quarters</source>
        <translation>четыре четверти</translation>
    </message>
    <message>
        <source>two half-years</source>
        <translation>два полугодия</translation>
    </message>
</context>
<context>
    <name>SchoolYear</name>
    <message>
        <source>! in another class, left out</source>
        <translation>! в другом классе, пропущен</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ новый</translation>
    </message>
    <message>
        <source>= there already</source>
        <translation>= уже есть</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Bells</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>By the regulation a timetable is made at the start of a grading period; this day is none.</source>
        <translation>По регламенту расписание составляют к началу учебного периода; этот день — не начало.</translation>
    </message>
    <message>
        <source>By the regulation the timetable is corrected in vacations; this day is none.</source>
        <translation>По регламенту расписание правят в каникулы; этот день — не каникулы.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Class of the new year</source>
        <translation>Класс нового года</translation>
    </message>
    <message>
        <source>Classes and homeroom teachers</source>
        <translation>Классы и кл. руководители</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>Учебные планы</translation>
    </message>
    <message>
        <source>Days of work</source>
        <translation>Режим работы</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Продолжает класс</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ступень</translation>
    </message>
    <message>
        <source>Homeroom teacher</source>
        <translation>Классный руководитель</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Часов в неделю</translation>
    </message>
    <message>
        <source>Hours a year</source>
        <translation>Часов в год</translation>
    </message>
    <message>
        <source>Hours of every subject. Proposed: those of the class that had this grade last year.</source>
        <translation>Часы каждого предмета. Предложено: часы класса, который был на этой ступени в прошлом году.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Lesson numbers and their times.</source>
        <translation>Номера уроков и их время.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Ученики</translation>
    </message>
    <message>
        <source>Students go with their class. Choose another class for those who repeat, none for those who leave.</source>
        <translation>Ученики идут со своим классом. Второгоднику выберите другой класс, выбывающему — «выбывает из школы».</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Teachers by class</source>
        <translation>Учителя по классам</translation>
    </message>
    <message>
        <source>The classes of the last year go one grade up; the lowest grade is filled anew.</source>
        <translation>Классы прошлого года переходят на ступень выше; младшая ступень набирается заново.</translation>
    </message>
    <message>
        <source>The year, its grading periods and the days without lessons. Proposed: last year&apos;s, a year later.</source>
        <translation>Год, его учебные периоды и дни без уроков. Предложено: прошлогодние, на год позже.</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Weekly lessons from the first day on. A file of the timetable program can be taken.</source>
        <translation>Уроки недели с первого дня. Можно взять файл программы расписания.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who teaches what, subgroup by subgroup. Proposed: teachers go on with their class.</source>
        <translation>Кто что ведёт, по подгруппам. Предложено: учителя идут со своим классом.</translation>
    </message>
    <message>
        <source>a new class</source>
        <translation>новый класс</translation>
    </message>
    <message>
        <source>arrival taken back</source>
        <translation>прибытие отозвано</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>звонок</translation>
    </message>
    <message>
        <source>bell as it was before</source>
        <translation>звонок как был раньше</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>по классам</translation>
    </message>
    <message>
        <source>by room</source>
        <translation>по кабинетам</translation>
    </message>
    <message>
        <source>by teacher</source>
        <translation>по учителям</translation>
    </message>
    <message>
        <source>card looked through</source>
        <translation>карточка сверена</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>dates outside the year or over one another: {count}</source>
        <translation>даты вне года или друг на друге: {count}</translation>
    </message>
    <message>
        <source>days without lessons</source>
        <translation>дни без уроков</translation>
    </message>
    <message>
        <source>days without lessons taken out</source>
        <translation>дни без уроков убраны</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>чётные недели</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>exams</source>
        <translation>экзамены</translation>
    </message>
    <message>
        <source>final marks</source>
        <translation>итоговые отметки</translation>
    </message>
    <message>
        <source>grading period</source>
        <translation>учебный период</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>родитель</translation>
    </message>
    <message>
        <source>guardian taken out</source>
        <translation>родитель убран</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>полугодие</translation>
    </message>
    <message>
        <source>homeroom teacher</source>
        <translation>классный руководитель</translation>
    </message>
    <message>
        <source>hours of the curriculum</source>
        <translation>часы учебного плана</translation>
    </message>
    <message>
        <source>how results are told</source>
        <translation>способ информирования</translation>
    </message>
    <message>
        <source>into a subgroup</source>
        <translation>в подгруппу</translation>
    </message>
    <message>
        <source>leaves the school</source>
        <translation>выбывает из школы</translation>
    </message>
    <message>
        <source>lessons at an hour that the bells do not have: {count}</source>
        <translation>уроки на час, которого нет в звонках: {count}</translation>
    </message>
    <message>
        <source>lessons that end before they begin or overlap: {count}</source>
        <translation>уроки кончаются раньше начала или накладываются: {count}</translation>
    </message>
    <message>
        <source>list confirmed</source>
        <translation>список подтверждён</translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation>название школы</translation>
    </message>
    <message>
        <source>no lessons</source>
        <translation>нет уроков</translation>
    </message>
    <message>
        <source>nobody has kept this step yet</source>
        <translation>этот шаг ещё никто не сохранил</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>нечётные недели</translation>
    </message>
    <message>
        <source>out of a subgroup</source>
        <translation>из подгруппы</translation>
    </message>
    <message>
        <source>page of the journal</source>
        <translation>страница журнала</translation>
    </message>
    <message>
        <source>paper on personal data</source>
        <translation>документ о персональных данных</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>четверть</translation>
    </message>
    <message>
        <source>record taken back</source>
        <translation>запись отозвана</translation>
    </message>
    <message>
        <source>room</source>
        <translation>кабинет</translation>
    </message>
    <message>
        <source>school year</source>
        <translation>учебный год</translation>
    </message>
    <message>
        <source>student came</source>
        <translation>ученик прибыл</translation>
    </message>
    <message>
        <source>student left</source>
        <translation>ученик выбыл</translation>
    </message>
    <message>
        <source>student&apos;s card</source>
        <translation>карточка ученика</translation>
    </message>
    <message>
        <source>student&apos;s name</source>
        <translation>имя ученика</translation>
    </message>
    <message>
        <source>students of whom nothing is said: {count}</source>
        <translation>ученики, о которых ничего не сказано: {count}</translation>
    </message>
    <message>
        <source>subgroup</source>
        <translation>подгруппа</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>предмет</translation>
    </message>
    <message>
        <source>surname or given name is missing</source>
        <translation>нет фамилии или имени</translation>
    </message>
    <message>
        <source>teacher of a page</source>
        <translation>учитель страницы</translation>
    </message>
    <message>
        <source>the date of birth cannot be read</source>
        <translation>дата рождения не читается</translation>
    </message>
    <message>
        <source>the dates or the title of the year do not follow the last one</source>
        <translation>даты или название года не продолжают прошлый</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>весь год</translation>
    </message>
    <message>
        <source>there are no bells</source>
        <translation>нет звонков</translation>
    </message>
    <message>
        <source>there are no classes</source>
        <translation>нет классов</translation>
    </message>
    <message>
        <source>there are no grading periods</source>
        <translation>нет учебных периодов</translation>
    </message>
    <message>
        <source>there is no class “{class_title}” this year</source>
        <translation>в этом году нет класса «{class_title}»</translation>
    </message>
    <message>
        <source>times at which a teacher is in two classes: {count}</source>
        <translation>учитель сразу в двух классах, раз: {count}</translation>
    </message>
    <message>
        <source>today is not the time at which the year is opened</source>
        <translation>сейчас не время открытия года</translation>
    </message>
    <message>
        <source>year marks</source>
        <translation>годовые отметки</translation>
    </message>
    <message>
        <source>{class_title}, {subject}: no teacher</source>
        <translation>{class_title}, {subject}: нет учителя</translation>
    </message>
    <message>
        <source>{class_title}, {subject}: not in the timetable</source>
        <translation>{class_title}, {subject}: нет в расписании</translation>
    </message>
    <message>
        <source>{class_title}: classes with open grading periods: {count}</source>
        <translation>{class_title}: классов с незакрытыми периодами: {count}</translation>
    </message>
    <message>
        <source>{class_title}: no homeroom teacher</source>
        <translation>{class_title}: нет классного руководителя</translation>
    </message>
    <message>
        <source>{class_title}: the class stands twice or has no name</source>
        <translation>{class_title}: класс назван дважды или без названия</translation>
    </message>
    <message>
        <source>{class_title}: the curriculum has no hours</source>
        <translation>{class_title}: в учебном плане нет часов</translation>
    </message>
    <message>
        <source>{class_title}: the school has no grade {count}</source>
        <translation>{class_title}: в школе нет ступени {count}</translation>
    </message>
    <message>
        <source>{class_title}: there is no such class in the new year</source>
        <translation>{class_title}: в новом году нет такого класса</translation>
    </message>
    <message>
        <source>{name} is in another class; a transfer is recorded in «Movement»</source>
        <translation>{name} в другом классе; перевод оформляется в «Движении»</translation>
    </message>
    <message>
        <source>{name} stands in the list twice; the first row counts</source>
        <translation>{name} в списке дважды; считается первая строка</translation>
    </message>
    <message>
        <source>{name}: Latin letters among Cyrillic ones</source>
        <translation>{name}: латинские буквы среди русских</translation>
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
        <translation>Сохранить шаг</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Look through and open the year</source>
        <translation>Просмотреть и открыть год</translation>
    </message>
    <message>
        <source>Opening the year</source>
        <translation>Открытие года</translation>
    </message>
    <message>
        <source>Pages and load</source>
        <translation>Страницы и нагрузка</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Справочники</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Подгруппы</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Week grid</source>
        <translation>Сетка недели</translation>
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
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>PIN, six digits</source>
        <translation>ПИН, шесть цифр</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>Войти по паролю</translation>
    </message>
</context>
<context>
    <name>SessionFrame</name>
    <message>
        <source>Change the PIN</source>
        <translation>Сменить ПИН</translation>
    </message>
    <message>
        <source>Close the journal behind you</source>
        <translation>Закрыть журнал за собой</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка по этому окну</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Клавиши этого окна</translation>
    </message>
    <message>
        <source>Not stored when the journal was locked: {texts}</source>
        <translation>Не записано при закрытии журнала: {texts}</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задать ПИН</translation>
    </message>
    <message>
        <source>There is no page for your duties here.</source>
        <translation>Для этих обязанностей здесь нет страниц.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>About the program</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Доступность</translation>
    </message>
    <message>
        <source>Alt+1–{count} another tab · Ctrl+F find a rule of the school</source>
        <translation>Alt+1–{count} другая вкладка · Ctrl+F найти правило школы</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Найти правило</translation>
    </message>
    <message>
        <source>Find a rule of the school</source>
        <translation>Найти правило школы</translation>
    </message>
    <message>
        <source>Next edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Next edition of the regulation</source>
        <translation>Новая редакция регламента</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>State of this computer</source>
        <translation>Состояние этого компьютера</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>Class journal: first run</source>
        <translation>Классный журнал: первый запуск</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Создать журнал</translation>
    </message>
    <message>
        <source>Print or save the sheet first: it is never shown again.</source>
        <translation>Сначала напечатайте или сохраните лист: больше он не показывается.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The journal is not made yet. Leave the first run?</source>
        <translation>Журнал ещё не создан. Выйти из первого запуска?</translation>
    </message>
</context>
<context>
    <name>SheetBar</name>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>{group} · all subjects</source>
        <translation>{group} · все предметы</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Both copies are &amp;sealed</source>
        <translation>Оба конверта &amp;запечатаны</translation>
    </message>
    <message>
        <source>New recovery sheet</source>
        <translation>Новый лист восстановления</translation>
    </message>
    <message>
        <source>Print it twice and seal both copies. Then type the group asked for.</source>
        <translation>Напечатайте дважды и запечатайте оба листа. Затем введите названную группу.</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>There are no lessons to print sheets for</source>
        <translation>Уроков, для которых печатать листы, нет</translation>
    </message>
</context>
<context>
    <name>SheetSender</name>
    <message numerus="yes">
        <source>%n sheet(s) printed</source>
        <translation>
            <numerusform>Напечатан %n лист</numerusform>
            <numerusform>Напечатано %n листа</numerusform>
            <numerusform>Напечатано %n листов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved</source>
        <translation>
            <numerusform>Сохранён %n лист</numerusform>
            <numerusform>Сохранено %n листа</numerusform>
            <numerusform>Сохранено %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Lesson sheets</source>
        <translation>Листы уроков</translation>
    </message>
    <message>
        <source>No printer is known to the system. Save the sheets as PDF (Ctrl+S).</source>
        <translation>Принтер в системе не найден. Сохраните листы в PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>Save the sheets</source>
        <translation>Сохранить листы</translation>
    </message>
    <message>
        <source>The printer did not take the sheets. Check that it is on, or save them as PDF (Ctrl+S).</source>
        <translation>Принтер не принял листы. Проверьте, что он включён, или сохраните их в PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>lesson sheets.pdf</source>
        <translation>листы уроков.pdf</translation>
    </message>
</context>
<context>
    <name>SheetsForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>From sheet</source>
        <translation>С листа</translation>
    </message>
    <message>
        <source>Print these sheets</source>
        <translation>Напечатать эти листы</translation>
    </message>
    <message>
        <source>Sheets from</source>
        <translation>Листы с</translation>
    </message>
    <message>
        <source>To sheet</source>
        <translation>По лист</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
</context>
<context>
    <name>ShortageDialog</name>
    <message>
        <source>Back to the table</source>
        <translation>К таблице</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Days to the end of the period: {days}</source>
        <translation>Дней до конца периода: {days}</translation>
    </message>
    <message>
        <source>Everybody has the marks that are needed</source>
        <translation>Всем хватает отметок</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметок</translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Who needs more marks</source>
        <translation>Кому не хватает отметок</translation>
    </message>
</context>
<context>
    <name>SickDaysDialog</name>
    <message>
        <source>Assignments for days of illness</source>
        <translation>Задания на период болезни</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Print and write into the log</source>
        <translation>Напечатать и записать в журнал</translation>
    </message>
    <message>
        <source>The days are typed as 24.11.2026, the last not before the first</source>
        <translation>Даты вводятся как 24.11.2026, последняя — не раньше первой</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message numerus="yes">
        <source>%n slip(s) sent to the printer</source>
        <translation>
            <numerusform>На принтер отправлен %n листок</numerusform>
            <numerusform>На принтер отправлено %n листка</numerusform>
            <numerusform>На принтер отправлено %n листков</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Print the slips</source>
        <translation>&amp;Напечатать листки</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Codes for the first log-in</source>
        <translation>Коды для первого входа</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Одноразовый код</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>Листки</translation>
    </message>
    <message>
        <source>The codes are shown this once and stored nowhere. Give each slip to its owner only; with it they set a password of their own. A lost code is replaced by a new one.</source>
        <translation>Коды показаны только сейчас и нигде не хранятся. Отдайте каждый листок лично; с ним человек задаёт свой пароль. Потерянный код заменяют новым.</translation>
    </message>
    <message>
        <source>The printer did not take the slips. Check that it is on.</source>
        <translation>Принтер не принял листки. Проверьте, включён ли он.</translation>
    </message>
    <message>
        <source>This system cannot print from here. Copy the codes by hand.</source>
        <translation>На этом компьютере печать отсюда невозможна. Перепишите коды от руки.</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Day on the paper</source>
        <translation>Дата на бумаге</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Взято из</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Откуда данные</translation>
    </message>
</context>
<context>
    <name>SpanBar</name>
    <message>
        <source>&amp;Last gaps</source>
        <translation>&amp;Последние пропуски</translation>
    </message>
    <message>
        <source>A day or a week</source>
        <translation>День или неделя</translation>
    </message>
    <message>
        <source>After: Alt+PgDn</source>
        <translation>Позже: Alt+PgDn</translation>
    </message>
    <message>
        <source>Before: Alt+PgUp</source>
        <translation>Раньше: Alt+PgUp</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Choose a day in the calendar</source>
        <translation>Выбрать день в календаре</translation>
    </message>
    <message>
        <source>Go to the last day with a lesson that is not complete</source>
        <translation>К последнему дню, где есть незаполненный урок</translation>
    </message>
    <message>
        <source>Sheet &amp;number</source>
        <translation>№ &amp;листа</translation>
    </message>
    <message>
        <source>Sheet number: nine digits</source>
        <translation>Номер листа: девять цифр</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>not complete: {waiting} of {total}</source>
        <translation>не заполнено: {waiting} из {total}</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
</context>
<context>
    <name>StaffMoveForm</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Post, reason</source>
        <translation>Должность, причина</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>новый сотрудник</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Movement of the staff</source>
        <translation>Движение сотрудников</translation>
    </message>
    <message>
        <source>Name the person, the day as 24.11.2026 and the number of the order first</source>
        <translation>Сначала укажите сотрудника, дату так: 24.11.2026, и номер приказа</translation>
    </message>
    <message>
        <source>Nobody of the staff came or left yet</source>
        <translation>Никто из сотрудников пока не прибыл и не выбыл</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Post, reason</source>
        <translation>Должность, причина</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Кто записал</translation>
    </message>
    <message>
        <source>Recorded; the administrator is told</source>
        <translation>Записано; администратору отправлена записка</translation>
    </message>
    <message>
        <source>The movement is taken back; Ctrl+Z records it again</source>
        <translation>Движение взято обратно; Ctrl+Z запишет его снова</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n entry(ies) wait for the main workstation</source>
        <translation>
            <numerusform>%n запись ждёт переноса на главную точку</numerusform>
            <numerusform>%n записи ждут переноса на главную точку</numerusform>
            <numerusform>%n записей ждут переноса на главную точку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) wait for the other workstations</source>
        <translation>
            <numerusform>%n запись ждёт переноса на другие точки</numerusform>
            <numerusform>%n записи ждут переноса на другие точки</numerusform>
            <numerusform>%n записей ждут переноса на другие точки</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message numerus="yes">
        <source>archive %n day(s) old</source>
        <translation>
            <numerusform>архиву %n день</numerusform>
            <numerusform>архиву %n дня</numerusform>
            <numerusform>архиву %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>archive of today</source>
        <translation>архив сегодняшний</translation>
    </message>
    <message>
        <source>no archive yet</source>
        <translation>архива ещё нет</translation>
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
        <translation>Чья работа?</translation>
    </message>
</context>
<context>
    <name>StudentMessages</name>
    <message>
        <source>Choose a student first</source>
        <translation>Сначала выберите ученика</translation>
    </message>
    <message>
        <source>Messages about the student…</source>
        <translation>Сообщения об ученике…</translation>
    </message>
    <message>
        <source>The message is kept; the next diary prints it</source>
        <translation>Сообщение записано; оно будет в ближайшем печатном дневнике</translation>
    </message>
    <message>
        <source>The message is taken back; that it was written stays in the list</source>
        <translation>Сообщение взято обратно; в списке остаётся, что оно было</translation>
    </message>
</context>
<context>
    <name>StudentMessagesDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>(taken back) {text}</source>
        <translation>(взято обратно) {text}</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>In the diary: {kind}: {text} ({author})</source>
        <translation>В дневнике: {kind}: {text} ({author})</translation>
    </message>
    <message>
        <source>Keep the message</source>
        <translation>Записать сообщение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Messages about the student</source>
        <translation>Сообщения об ученике</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Взять выбранное обратно</translation>
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
        <translation>Текст сообщения</translation>
    </message>
</context>
<context>
    <name>SubgroupDialog</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Propose another subgroup</source>
        <translation>Предложить другую подгруппу</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Подгруппа</translation>
    </message>
    <message>
        <source>The day is typed as 24.11.2026</source>
        <translation>Дата вводится так: 24.11.2026</translation>
    </message>
</context>
<context>
    <name>SubgroupRequests</name>
    <message>
        <source>Choose a student first</source>
        <translation>Сначала выберите ученика</translation>
    </message>
    <message>
        <source>Propose another subgroup…</source>
        <translation>Предложить другую подгруппу…</translation>
    </message>
    <message>
        <source>Proposed to those who enter subgroups</source>
        <translation>Предложено тому, кто вносит подгруппы</translation>
    </message>
    <message>
        <source>The subject has no other subgroup in this class</source>
        <translation>Других подгрупп этого предмета в классе нет</translation>
    </message>
</context>
<context>
    <name>SubgroupsPage</name>
    <message>
        <source>&amp;Store the list</source>
        <translation>&amp;Записать список</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>F2 another subgroup · Ctrl+S store the list · Ctrl+Z take back</source>
        <translation>F2 другая подгруппа · Ctrl+S записать список · Ctrl+Z вернуть</translation>
    </message>
    <message>
        <source>No subject of this class is taught in subgroups</source>
        <translation>В этом классе нет предметов с подгруппами</translation>
    </message>
    <message>
        <source>Store the list</source>
        <translation>Записать список</translation>
    </message>
    <message>
        <source>Stored, changes: {count}</source>
        <translation>Записано, изменений: {count}</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Students and their subgroups</source>
        <translation>Ученики и их подгруппы</translation>
    </message>
    <message>
        <source>Subgroups from {day} on, by the list of the homeroom teacher</source>
        <translation>Подгруппы с {day}, по списку классного руководителя</translation>
    </message>
    <message>
        <source>There is no class whose subgroups you form</source>
        <translation>Нет класса, подгруппы которого составляете вы</translation>
    </message>
    <message>
        <source>in none</source>
        <translation>ни в какой</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>&amp;All lessons of {keeper} in these days</source>
        <translation>&amp;Все уроки в эти дни, учитель: {keeper}</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;This lesson only</source>
        <translation>&amp;Только этот урок</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Name the substitute</source>
        <translation>Назначить замену</translation>
    </message>
    <message>
        <source>Sub&amp;stitute</source>
        <translation>&amp;Заменяет</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>TabRun</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
</context>
<context>
    <name>TabbedScreen</name>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
</context>
<context>
    <name>TextDoubts</name>
    <message>
        <source>Check the language: {words}</source>
        <translation>Проверьте язык: {words}</translation>
    </message>
    <message>
        <source>Check the spelling: {words}</source>
        <translation>Проверьте написание: {words}</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page {number}</source>
        <translation>Страница {number}</translation>
    </message>
</context>
<context>
    <name>TimetablePage</name>
    <message>
        <source>&amp;Make the lessons of the period</source>
        <translation>&amp;Создать уроки периода</translation>
    </message>
    <message>
        <source>&amp;Take a timetable…</source>
        <translation>&amp;Взять расписание…</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>How the timetable is shown</source>
        <translation>Как показано расписание</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроков</translation>
    </message>
    <message>
        <source>Lessons of the periods</source>
        <translation>Уроки периодов</translation>
    </message>
    <message>
        <source>Lessons put into the calendar: {count}</source>
        <translation>Уроков внесено в календарь: {count}</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>The timetable holds from {day} on</source>
        <translation>Расписание действует с {day}</translation>
    </message>
    <message>
        <source>The timetable placed by FET</source>
        <translation>Расписание, составленное в FET</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>Уроки недели</translation>
    </message>
    <message>
        <source>Whose timetable</source>
        <translation>Чьё расписание</translation>
    </message>
    <message>
        <source>↑↓ lesson · Ctrl+Z take the timetable back · F5 read again</source>
        <translation>↑↓ урок · Ctrl+Z вернуть прежнее расписание · F5 обновить</translation>
    </message>
    <message>
        <source>○ lessons to be made: {count}</source>
        <translation>○ создать уроков: {count}</translation>
    </message>
    <message>
        <source>✓ all lessons are in the calendar</source>
        <translation>✓ все уроки в календаре</translation>
    </message>
    <message>
        <source>✕ the period runs, lessons missing: {count}</source>
        <translation>✕ период идёт, не хватает уроков: {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Close the journal behind you: F12 or Ctrl+L</source>
        <translation>Закрыть журнал за собой: F12 или Ctrl+L</translation>
    </message>
    <message>
        <source>Leave F12</source>
        <translation>Выйти F12</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu: Alt or F10</source>
        <translation>Меню: Alt или F10</translation>
    </message>
    <message>
        <source>TRAINING SCHOOL</source>
        <translation>УЧЕБНАЯ ШКОЛА</translation>
    </message>
</context>
<context>
    <name>TopicRivals</name>
    <message>
        <source>Both texts after an exchange</source>
        <translation>Оба текста после обмена</translation>
    </message>
    <message>
        <source>Only one text was written here</source>
        <translation>Здесь записан только один текст</translation>
    </message>
    <message>
        <source>Settled: the text taken stands now, both stay in the history</source>
        <translation>Решено: теперь стоит выбранный текст, оба остались в истории</translation>
    </message>
</context>
<context>
    <name>TopicsDestination</name>
    <message>
        <source>Compress the rest of the plan</source>
        <translation>Сжать остаток плана</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Сдвинуть остаток на урок раньше</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Сдвинуть остаток на урок позже</translation>
    </message>
    <message>
        <source>New topic in the plan</source>
        <translation>Новая тема в плане</translation>
    </message>
    <message>
        <source>Read the page again</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Redo the text</source>
        <translation>Вернуть текст</translation>
    </message>
    <message>
        <source>Same homework in the parallel classes</source>
        <translation>То же задание параллельным классам</translation>
    </message>
    <message>
        <source>There is no course to open: none is set up for you.</source>
        <translation>Открыть нечего: для вас ещё не заведены предметы.</translation>
    </message>
    <message>
        <source>Two topics in one lesson</source>
        <translation>Две темы в одном уроке</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тип задания</translation>
    </message>
    <message>
        <source>Undo the last text</source>
        <translation>Отменить последний текст</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Class and subject</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Повторено: {entry}</translation>
    </message>
    <message>
        <source>Enter: topic into the lesson · Ctrl+Enter: and next · Ctrl+J two topics · F3, F4, F6 edit · Ins new · Ctrl+D parallel classes · Ctrl+↓↑ shift · Ctrl+Z undo</source>
        <translation>Enter: тема в урок · Ctrl+Enter: и дальше · Ctrl+J две темы · F3, F4, F6 правка · Ins новая · Ctrl+D параллельным классам · Ctrl+↓↑ сдвиг · Ctrl+Z отмена</translation>
    </message>
    <message>
        <source>Homework</source>
        <translation>Домашнее задание</translation>
    </message>
    <message>
        <source>Lessons with topics and homework</source>
        <translation>Уроки с темами и заданиями</translation>
    </message>
    <message>
        <source>Move the rest a lesson earlier</source>
        <translation>Сдвинуть остаток на урок раньше</translation>
    </message>
    <message>
        <source>Move the rest a lesson later</source>
        <translation>Сдвинуть остаток на урок позже</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>No lesson of a parallel class waits for a homework</source>
        <translation>Ни один урок параллельных классов не ждёт задания</translation>
    </message>
    <message>
        <source>Nothing can be written into this lesson</source>
        <translation>В этот урок писать нельзя</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Same homework in the parallel classes</source>
        <translation>То же задание параллельным классам</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
    </message>
    <message>
        <source>The homework was given to {classes}</source>
        <translation>Задание передано: {classes}</translation>
    </message>
    <message>
        <source>The lesson has no homework yet that could be given on</source>
        <translation>У урока ещё нет задания, которое можно передать</translation>
    </message>
    <message>
        <source>There is no topic after this one to be joined</source>
        <translation>После этой темы нет другой, чтобы объединить</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Two topics in one lesson</source>
        <translation>Две темы в одном уроке</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation>Тип задания</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>homework for {classes}</source>
        <translation>задание: {classes}</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation>по плану {planned} · дано {given} · отставание {behind}</translation>
    </message>
</context>
<context>
    <name>UndoablePage</name>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <translation>Здесь нечего отменять</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>&amp;Code from paper</source>
        <translation>&amp;Код с бумаги</translation>
    </message>
    <message>
        <source>Act of &amp;verification…</source>
        <translation>&amp;Акт проверки…</translation>
    </message>
    <message>
        <source>Act of verification</source>
        <translation>Акт проверки</translation>
    </message>
    <message>
        <source>Class {class_code}, {year}, week {week}, No. {number}, written {moment}, {size}</source>
        <translation>Класс {class_code}, {year}, неделя {week}, № {number}, записан {moment}, {size}</translation>
    </message>
    <message>
        <source>Code from paper</source>
        <translation>Код с бумаги</translation>
    </message>
    <message>
        <source>Fingerprint of the archive {manifest}</source>
        <translation>Отпечаток архива {manifest}</translation>
    </message>
    <message>
        <source>Fingerprint of the school {root}</source>
        <translation>Отпечаток школы {root}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Levels of the check</source>
        <translation>Уровни проверки</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Проверка {name}</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>not the archive of this paper</source>
        <translation>не тот архив, что на бумаге</translation>
    </message>
    <message>
        <source>the fingerprint printed on the act or on the sheets</source>
        <translation>отпечаток, напечатанный в акте или на листах</translation>
    </message>
    <message>
        <source>the same as on paper</source>
        <translation>то же, что на бумаге</translation>
    </message>
</context>
<context>
    <name>ViewPage</name>
    <message>
        <source>After an entry the cursor goes</source>
        <translation>После записи курсор идёт</translation>
    </message>
    <message>
        <source>Rows of the journal</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>Show keys at the foot of the window and in an empty lesson</source>
        <translation>Показывать клавиши внизу окна и в пустом уроке</translation>
    </message>
    <message>
        <source>Show mean, number of marks and absences beside the journal</source>
        <translation>Показывать рядом с журналом средний балл, число отметок и пропуски</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер букв</translation>
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
        <translation>Сначала покажите том: выберите класс и нажмите Enter</translation>
    </message>
    <message>
        <source>Journal {title}, {period}</source>
        <translation>Журнал {title}, {period}</translation>
    </message>
    <message>
        <source>Save the volume</source>
        <translation>Сохранить том</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{saved}. Print it in the program that opens: actual size, both sides, long edge.</source>
        <translation>{saved}. Напечатайте его в открывшейся программе: фактический размер, с двух сторон, по длинному краю.</translation>
    </message>
</context>
<context>
    <name>VolumePage</name>
    <message numerus="yes">
        <source>%n sheet(s) are thick to sew: a smaller limit in the print settings makes parts of the volume</source>
        <translation>
            <numerusform>%n лист прошить трудно: меньшее число листов в настройках печати разделит том</numerusform>
            <numerusform>%n листа прошить трудно: меньшее число листов в настройках печати разделит том</numerusform>
            <numerusform>%n листов прошить трудно: меньшее число листов в настройках печати разделит том</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class and a grading period, then press Enter</source>
        <translation>Выберите класс и период и нажмите Enter</translation>
    </message>
    <message>
        <source>DRAFT: the class has no archive after the period was closed. Write the archive first.</source>
        <translation>ПРОЕКТ: после закрытия периода нет архива этого класса. Сначала запишите архив.</translation>
    </message>
    <message>
        <source>DRAFT: the period is not closed for this class yet.</source>
        <translation>ПРОЕКТ: период для этого класса ещё не закрыт.</translation>
    </message>
    <message>
        <source>Part of the volume</source>
        <translation>Часть тома</translation>
    </message>
    <message>
        <source>Stopped: no volume was made</source>
        <translation>Остановлено: том не сделан</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>В этом учебном году классов ещё нет</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>volume {part} of {parts}</source>
        <translation>том {part} из {parts}</translation>
    </message>
    <message>
        <source>↑↓ class · Enter show · Space tick · PgUp PgDn page · Ctrl+G number · Ctrl+F find · Ctrl+2 facing · Ctrl+S PDF · Ctrl+P print</source>
        <translation>↑↓ класс · Enter показать · пробел отметить · PgUp PgDn страница · Ctrl+G номер · Ctrl+F найти · Ctrl+2 разворот · Ctrl+S PDF · Ctrl+P печать</translation>
    </message>
</context>
<context>
    <name>VouchForm</name>
    <message>
        <source>&amp;Not now</source>
        <translation>Не &amp;сейчас</translation>
    </message>
    <message>
        <source>Password of the person</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of {person}</source>
        <translation>Пароль: {person}</translation>
    </message>
    <message>
        <source>The password does not match. Nothing was done. Check the keyboard layout and Caps Lock.</source>
        <translation>Пароль не подошёл. Ничего не сделано. Проверьте раскладку и Caps Lock.</translation>
    </message>
    <message>
        <source>There is nobody with this duty. Appoint somebody first.</source>
        <translation>Никого с этой обязанностью нет. Сначала назначьте.</translation>
    </message>
    <message>
        <source>Who vouches</source>
        <translation>Кто подтверждает</translation>
    </message>
</context>
<context>
    <name>WeekChooser</name>
    <message>
        <source>How the timetable is shown</source>
        <translation>Как показать расписание</translation>
    </message>
    <message>
        <source>The timetable of which day, and from which day a change holds</source>
        <translation>На какой день показано расписание и с какого дня действует правка</translation>
    </message>
    <message>
        <source>Whose timetable</source>
        <translation>Чьё расписание</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>по классам</translation>
    </message>
    <message>
        <source>by room</source>
        <translation>по кабинетам</translation>
    </message>
    <message>
        <source>by teacher</source>
        <translation>по учителям</translation>
    </message>
</context>
<context>
    <name>WeekEntry</name>
    <message numerus="yes">
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
    <message>
        <source>Lateness belongs to one lesson: Enter opens the lessons of the day</source>
        <translation>Опоздание относится к одному уроку: Enter открывает уроки дня</translation>
    </message>
    <message>
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation>Здесь ничего нельзя изменить: день закрыт, или это не ваш класс</translation>
    </message>
    <message>
        <source>There is no reason to take back here; Enter opens the lessons of the day</source>
        <translation>Здесь нет причины, которую можно снять; Enter открывает уроки дня</translation>
    </message>
    <message>
        <source>{name}: reason {letter} taken back</source>
        <translation>{name}: причина {letter} снята</translation>
    </message>
    <message>
        <source>{typed} — no reason; allowed: {allowed}</source>
        <translation>{typed} — не причина; можно: {allowed}</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>+ comes</source>
        <translation>+ появляется</translation>
    </message>
    <message>
        <source>Another teacher keeps this page from then on: {course}</source>
        <translation>С этого дня страницу ведёт другой учитель: {course}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Накладка</translation>
    </message>
    <message>
        <source>From {day} on the timetable changes.</source>
        <translation>С {day} меняется расписание.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Нагрузка</translation>
    </message>
    <message>
        <source>One class at two lessons: {one} and {other}</source>
        <translation>У класса два урока сразу: {one} и {other}</translation>
    </message>
    <message>
        <source>One teacher in two places: {one} and {other}</source>
        <translation>Учитель в двух местах сразу: {one} и {other}</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Регламент</translation>
    </message>
    <message>
        <source>Stays in the journal</source>
        <translation>Остаётся в журнале</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>Two lessons in one room: {one} and {other}</source>
        <translation>В кабинете два урока сразу: {one} и {other}</translation>
    </message>
    <message>
        <source>You keep this page from then on: {course}</source>
        <translation>С этого дня страницу ведёте вы: {course}</translation>
    </message>
    <message>
        <source>even weeks</source>
        <translation>чётные недели</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>lesson {bell}</source>
        <translation>урок {bell}</translation>
    </message>
    <message>
        <source>no lesson</source>
        <translation>нет урока</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>odd weeks</source>
        <translation>нечётные недели</translation>
    </message>
    <message>
        <source>{course}, {day}, lesson {bell}: a substitution or something else was arranged for it</source>
        <translation>{course}, {day}, урок {bell}: на него назначена замена или что-то ещё</translation>
    </message>
    <message>
        <source>{course}, {day}, lesson {bell}: it was written in</source>
        <translation>{course}, {day}, урок {bell}: в нём уже есть записи</translation>
    </message>
    <message>
        <source>{course}: untouched lessons leave: {gone}, come: {come} ({first} – {last})</source>
        <translation>{course}: незаполненных уроков уходит {gone}, появляется {come} ({first} – {last})</translation>
    </message>
    <message>
        <source>{course}: {name} instead of {before}, all lessons of the page</source>
        <translation>{course}: {name} вместо {before}, все уроки страницы</translation>
    </message>
    <message>
        <source>{course}: {weekly} a week in the timetable, {load} by the load</source>
        <translation>{course}: в расписании уроков в неделю {weekly}, по нагрузке {load}</translation>
    </message>
    <message>
        <source>{day}, lesson {bell}</source>
        <translation>{day}, урок {bell}</translation>
    </message>
    <message>
        <source>{lesson}, until {day}</source>
        <translation>{lesson}, по {day}</translation>
    </message>
    <message>
        <source>− goes</source>
        <translation>− уходит</translation>
    </message>
</context>
<context>
    <name>WeekGridPage</name>
    <message>
        <source>&amp;Look and store…</source>
        <translation>П&amp;росмотреть и записать…</translation>
    </message>
    <message>
        <source>&amp;Put a lesson in…</source>
        <translation>&amp;Поставить урок…</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Изменить урок</translation>
    </message>
    <message>
        <source>Ctrl+V moves here: {lesson}</source>
        <translation>Ctrl+V перенесёт сюда: {lesson}</translation>
    </message>
    <message>
        <source>Cut the lesson</source>
        <translation>Взять урок для переноса</translation>
    </message>
    <message>
        <source>Ins put in · Enter change · Del take out · Ctrl+X, Ctrl+V move · Ctrl+S look and store · Ctrl+Z take back</source>
        <translation>Ins поставить урок · Enter изменить · Del убрать · Ctrl+X, Ctrl+V перенести · Ctrl+S просмотреть и записать · Ctrl+Z вернуть</translation>
    </message>
    <message>
        <source>Look and store</source>
        <translation>Просмотреть и записать</translation>
    </message>
    <message>
        <source>Move the lesson here</source>
        <translation>Перенести урок сюда</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>On this day other lessons stand in the timetable: what was typed is gone</source>
        <translation>В этот день в расписании другие уроки: набранное снято</translation>
    </message>
    <message>
        <source>Put a lesson in</source>
        <translation>Поставить урок</translation>
    </message>
    <message>
        <source>Take the lesson out</source>
        <translation>Убрать урок</translation>
    </message>
    <message>
        <source>The timetable holds from {day} on · notes sent: {count}</source>
        <translation>Расписание действует с {day} · отправлено записок: {count}</translation>
    </message>
    <message>
        <source>The timetable of {day}</source>
        <translation>Расписание на {day}</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>There is no school year yet: open one first</source>
        <translation>Учебного года ещё нет: сначала откройте его</translation>
    </message>
    <message>
        <source>Typed and not stored yet: {count} · they hold from {day} on</source>
        <translation>Набрано, но не записано правок: {count} · будут действовать с {day}</translation>
    </message>
    <message>
        <source>arrows a lesson of the week · F5 read again</source>
        <translation>стрелки — урок недели · F5 обновить</translation>
    </message>
    <message>
        <source>⚠ clashes in the school: {count}</source>
        <translation>⚠ накладок в школе: {count}</translation>
    </message>
</context>
<context>
    <name>WeekHeading</name>
    <message>
        <source>Back to this week</source>
        <translation>К текущей неделе</translation>
    </message>
    <message>
        <source>Checked: {day}, {author}</source>
        <translation>Проверена: {day}, {author}</translation>
    </message>
    <message>
        <source>Every absence is explained</source>
        <translation>Все пропуски объяснены</translation>
    </message>
    <message>
        <source>Not explained: {count}</source>
        <translation>Не объяснено: {count}</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Неделя проверена</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Week after: Alt+→</source>
        <translation>Следующая неделя: Alt+→</translation>
    </message>
    <message>
        <source>Week before: Alt+←</source>
        <translation>Прошлая неделя: Alt+←</translation>
    </message>
</context>
<context>
    <name>WeekLessonDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>&amp;Урок</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>&amp;Teacher from the day on</source>
        <translation>У&amp;читель с этого дня</translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation>&amp;Недели</translation>
    </message>
    <message>
        <source>A lesson of the week</source>
        <translation>Урок недели</translation>
    </message>
    <message>
        <source>Holds for all lessons of this page.</source>
        <translation>Действует на все уроки этой страницы.</translation>
    </message>
    <message>
        <source>Put into the week</source>
        <translation>Поставить в неделю</translation>
    </message>
    <message>
        <source>as it is: {names}</source>
        <translation>как есть: {names}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>WeekLookDialog</name>
    <message>
        <source>&amp;Send a note to the teachers concerned</source>
        <translation>&amp;Отправить записку этим учителям</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Store the change</source>
        <translation>Записать правку</translation>
    </message>
    <message>
        <source>The timetable from {day} on</source>
        <translation>Расписание с {day}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What anybody has entered in a lesson stays where it is. The change can be taken back.</source>
        <translation>Всё, что кто-либо записал в уроке, остаётся на месте. Правку можно вернуть.</translation>
    </message>
    <message>
        <source>What the change does</source>
        <translation>Что сделает правка</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message numerus="yes">
        <source>came late: %n</source>
        <translation>
            <numerusform>опозданий: %n</numerusform>
            <numerusform>опозданий: %n</numerusform>
            <numerusform>опозданий: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: {lessons}</source>
        <translation>пропущено: {lessons}</translation>
    </message>
    <message>
        <source>no lesson missed</source>
        <translation>пропусков нет</translation>
    </message>
    <message numerus="yes">
        <source>not explained: %n</source>
        <translation>
            <numerusform>не объяснено: %n</numerusform>
            <numerusform>не объяснено: %n</numerusform>
            <numerusform>не объяснено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation>в этот день не в классе</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message numerus="yes">
        <source>Accepted by reasons given earlier: %n lesson(s)</source>
        <translation>
            <numerusform>Принято по данным раньше причинам: %n урок</numerusform>
            <numerusform>Принято по данным раньше причинам: %n урока</numerusform>
            <numerusform>Принято по данным раньше причинам: %n уроков</numerusform>
        </translation>
    </message>
    <message>
        <source>Document of the reason</source>
        <translation>Документ причины</translation>
    </message>
    <message>
        <source>Done again: {entry}</source>
        <translation>Повторено: {entry}</translation>
    </message>
    <message>
        <source>No guardian on the card</source>
        <translation>В карточке нет представителя</translation>
    </message>
    <message>
        <source>No lessons in the timetable in this week</source>
        <translation>На этой неделе уроков по расписанию нет</translation>
    </message>
    <message>
        <source>Nobody is in the class yet</source>
        <translation>В классе нет учеников</translation>
    </message>
    <message>
        <source>Note about the lesson</source>
        <translation>Записка об уроке</translation>
    </message>
    <message>
        <source>NumLock is off, digits are not entered</source>
        <translation>NumLock выключен, цифры не вводятся</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Shift+arrows several days · Enter lessons · Del no reason · Ctrl+Enter week checked · F8 letter</source>
        <translation>Shift+стрелки несколько дней · Enter уроки · Del убрать · Ctrl+Enter неделя проверена · F8 письмо</translation>
    </message>
    <message>
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
    </message>
    <message>
        <source>The week is checked</source>
        <translation>Неделя проверена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Следующая неделя</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>Document of the reason</source>
        <translation>Документ причины</translation>
    </message>
    <message>
        <source>Document: certificate, statement…</source>
        <translation>Документ: справка, заявление…</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Lessons with gaps</source>
        <translation>Незаполненные уроки</translation>
    </message>
    <message>
        <source>Lessons with gaps: {count}</source>
        <translation>Не заполнено уроков: {count}</translation>
    </message>
    <message>
        <source>No lessons with gaps</source>
        <translation>Все уроки заполнены</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Учитель</translation>
    </message>
    <message>
        <source>{lesson}: what is wrong; Enter tells the deputy head</source>
        <translation>{lesson}: что не так; Enter сообщит завучу</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of the class</source>
        <translation>Неделя класса</translation>
    </message>
</context>
<context>
    <name>WorkForm</name>
    <message>
        <source>Course</source>
        <translation>Класс и предмет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Параллель</translation>
    </message>
    <message>
        <source>Keep in the library</source>
        <translation>Сохранить в библиотеке</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Вид работы</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Баллов всего</translation>
    </message>
    <message>
        <source>Plan the work</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Text of the paper, a task on each line</source>
        <translation>Текст листа, каждое задание с новой строки</translation>
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
        <translation>Новая работа</translation>
    </message>
</context>
<context>
    <name>WorkPapers</name>
    <message>
        <source>Best {best}, worst {worst}; half of the points or more: {half}.</source>
        <translation>Лучший результат {best}, худший {worst}; не меньше половины баллов: {half}.</translation>
    </message>
    <message>
        <source>Class {class_title}, {subject}. {topic}. Written on {day}, most points: {maximum}.</source>
        <translation>{class_title} класс, {subject}. {topic}. Дата: {day}, баллов всего: {maximum}.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Results of the work</source>
        <translation>Итоги работы</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Surname, given name: ______________________________ Points: ______</source>
        <translation>Фамилия, имя: ______________________________ Баллы: ______</translation>
    </message>
    <message>
        <source>Test paper</source>
        <translation>Проверочная работа</translation>
    </message>
    <message>
        <source>Written by {written} of {expected}. Mean {mean} points, {share} % of the most.</source>
        <translation>Писали {written} из {expected}. Средний балл {mean}, это {share} % от наибольшего.</translation>
    </message>
</context>
<context>
    <name>WorksScreen</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>New work</source>
        <translation>Новая работа</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Печать листа работы</translation>
    </message>
    <message>
        <source>Print the results</source>
        <translation>Печать итогов</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>WorkstationPage</name>
    <message>
        <source>&amp;Further workstation of a school</source>
        <translation>&amp;Ещё одна точка школы</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>A school has one main workstation; further ones join it with a file on a flash drive.</source>
        <translation>Главная точка у школы одна; остальные присоединяются к ней файлом на флешке.</translation>
    </message>
    <message>
        <source>It is shown at the foot of every window.</source>
        <translation>Оно показано внизу каждого окна.</translation>
    </message>
    <message>
        <source>M&amp;ain workstation of a school</source>
        <translation>&amp;Главная точка школы</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>На&amp;звание</translation>
    </message>
    <message>
        <source>The computer needs a name.</source>
        <translation>Дайте компьютеру название.</translation>
    </message>
    <message>
        <source>The journal of the school is made here and kept from here.</source>
        <translation>Журнал школы создаётся здесь и ведётся отсюда.</translation>
    </message>
    <message>
        <source>The school has a journal already. The file for this computer is made on the main workstation: «Exchange», tab «Workstations», «Add a workstation».</source>
        <translation>Журнал у школы уже есть. Файл для этого компьютера делают на главной точке: «Обмен», вкладка «Точки», «Добавить точку».</translation>
    </message>
    <message>
        <source>What is this computer?</source>
        <translation>Что это за компьютер?</translation>
    </message>
    <message>
        <source>Workstation 1</source>
        <translation>Точка 1</translation>
    </message>
</context>
<context>
    <name>WorkstationsPage</name>
    <message>
        <source>&amp;Add a workstation…</source>
        <translation>&amp;Добавить точку…</translation>
    </message>
    <message>
        <source>Add a workstation…</source>
        <translation>Добавить точку…</translation>
    </message>
    <message>
        <source>It &amp;writes no more…</source>
        <translation>Больше &amp;не работает…</translation>
    </message>
    <message>
        <source>Its last file</source>
        <translation>Последний её файл</translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation>Последние данные</translation>
    </message>
    <message>
        <source>Leave it in the journal</source>
        <translation>Оставить в журнале</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Снять точку</translation>
    </message>
    <message>
        <source>The workstation writes no more</source>
        <translation>Точка больше не работает</translation>
    </message>
    <message>
        <source>The workstation writes no more…</source>
        <translation>Точка больше не работает…</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Workstation {number}</source>
        <translation>Точка {number}</translation>
    </message>
    <message>
        <source>Workstations are added and taken out by the journal administrator or the archive officer.</source>
        <translation>Точки добавляет и снимает администратор журнала или ответственный за архив.</translation>
    </message>
    <message>
        <source>Workstations are added and taken out on the main workstation: {main}.</source>
        <translation>Точки добавляют и снимают на главной точке: {main}.</translation>
    </message>
    <message>
        <source>Workstations of the school</source>
        <translation>Точки школы</translation>
    </message>
    <message>
        <source>further workstation</source>
        <translation>точка школы</translation>
    </message>
    <message>
        <source>main workstation</source>
        <translation>главная точка</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>ещё не было</translation>
    </message>
    <message>
        <source>writes no more</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>{computer}: what came from it stays in the journal. What was written there and not carried over is lost, and nothing more is taken from it. This cannot be undone; the computer may join anew.</source>
        <translation>{computer}: то, что с неё пришло, остаётся в журнале. Записанное там и не перенесённое потеряется, и больше с неё ничего не берётся. Отменить это нельзя; компьютер может присоединиться заново.</translation>
    </message>
    <message>
        <source>{kind}, this computer</source>
        <translation>{kind}, этот компьютер</translation>
    </message>
    <message>
        <source>{title} writes no more.</source>
        <translation>{title}: точка больше не работает.</translation>
    </message>
    <message>
        <source>↑↓ workstation · Ins add one · Del it writes no more · F5 read again</source>
        <translation>↑↓ точка · Ins добавить · Del больше не работает · F5 обновить</translation>
    </message>
</context>
<context>
    <name>WriteNotices</name>
    <message>
        <source>Store again</source>
        <translation>Сохранить снова</translation>
    </message>
    <message>
        <source>What was entered is kept on the screen and in memory.</source>
        <translation>Введённое осталось на экране и в памяти.</translation>
    </message>
</context>
<context>
    <name>YearDestination</name>
    <message>
        <source>Class lists or the list of the staff have not come.</source>
        <translation>Не поступили списки классов или список учителей.</translation>
    </message>
    <message>
        <source>Course plans that are not in the journal: {count}. The school year begins on {day}.</source>
        <translation>Нет в журнале календарно-тематических планов: {count}. Учебный год начинается {day}.</translation>
    </message>
    <message>
        <source>Lessons of the grading period that are not in the calendar: {count}.</source>
        <translation>Уроков учебного периода нет в календаре: {count}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The school year is over: open the next one.</source>
        <translation>Учебный год окончен: откройте следующий.</translation>
    </message>
    <message>
        <source>The set-up of the journal is due on {day}.</source>
        <translation>Срок ввода журнала — {day}.</translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>&amp;Write the year</source>
        <translation>&amp;Записать год</translation>
    </message>
    <message>
        <source>A folder for the archive</source>
        <translation>Папка для архива</translation>
    </message>
    <message numerus="yes">
        <source>All %n class(es) and a copy of the whole base to {drive}</source>
        <translation>
            <numerusform>%n класс и копия всей базы на {drive}</numerusform>
            <numerusform>Все %n класса и копия всей базы на {drive}</numerusform>
            <numerusform>Все %n классов и копия всей базы на {drive}</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive of the year</source>
        <translation>Архив года</translation>
    </message>
    <message numerus="yes">
        <source>At the end of the year every class and a copy of the whole base are written to %n flash drive(s). Put in several at once, or one after another. Keep them in different places.</source>
        <translation>
            <numerusform>В конце года каждый класс и копия всей базы записываются на %n флешку. Вставьте несколько сразу или одну за другой. Храните их в разных местах.</numerusform>
            <numerusform>В конце года каждый класс и копия всей базы записываются на %n флешки. Вставьте несколько сразу или одну за другой. Храните их в разных местах.</numerusform>
            <numerusform>В конце года каждый класс и копия всей базы записываются на %n флешек. Вставьте несколько сразу или одну за другой. Храните их в разных местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Носителей</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Copies for the other flash drives and of the whole base…</source>
        <translation>Копии для других флешек и копия всей базы…</translation>
    </message>
    <message>
        <source>Copies of the year</source>
        <translation>Копии года</translation>
    </message>
    <message>
        <source>Ctrl+Z take back · F5 read again</source>
        <translation>Ctrl+Z вернуть · F5 обновить</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Fla&amp;sh drives</source>
        <translation>&amp;Флешки</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Хранится до</translation>
    </message>
    <message>
        <source>Newest archive</source>
        <translation>Новейший архив</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>Stopped. The unfinished file is removed.</source>
        <translation>Остановлено. Незаконченный файл удалён.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Terms by: {order}</source>
        <translation>Сроки по: {order}</translation>
    </message>
    <message>
        <source>Terms of &amp;keeping</source>
        <translation>Сроки &amp;хранения</translation>
    </message>
    <message>
        <source>Terms of keeping</source>
        <translation>Сроки хранения</translation>
    </message>
    <message numerus="yes">
        <source>The year stands on {drives}: %n class(es), and a copy of the whole base. Eject the flash drives, put them in once more to confirm the archives, and keep them in different places.</source>
        <translation>
            <numerusform>Год записан на {drives}: %n класс и копия всей базы. Извлеките флешки, вставьте их ещё раз, чтобы подтвердить архивы, и храните в разных местах.</numerusform>
            <numerusform>Год записан на {drives}: %n класса и копия всей базы. Извлеките флешки, вставьте их ещё раз, чтобы подтвердить архивы, и храните в разных местах.</numerusform>
            <numerusform>Год записан на {drives}: %n классов и копия всей базы. Извлеките флешки, вставьте их ещё раз, чтобы подтвердить архивы, и храните в разных местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was finished before stays and is in the register.</source>
        <translation>То, что закончено, остаётся и стоит в реестре.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>↑↓ drive · Enter write the year · F5 read again</source>
        <translation>↑↓ флешка · Enter записать год · F5 обновить</translation>
    </message>
</context>
</TS>
