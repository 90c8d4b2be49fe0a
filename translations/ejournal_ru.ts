<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Confi&amp;rm and write</source>
        <translation>Под&amp;твердить и записать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
    <name>ArchiveScreen</name>
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
        <source>An archive to check</source>
        <translation>Архив для проверки</translation>
    </message>
    <message>
        <source>Check an archive file…</source>
        <translation>Проверить файл архива…</translation>
    </message>
    <message>
        <source>Choose a folder for the archive…</source>
        <translation>Выбрать папку для архива…</translation>
    </message>
    <message>
        <source>Every class has its archive of this week. Tick a class to write it once more</source>
        <translation>За эту неделю записаны все классы. Отметьте класс, чтобы записать его ещё раз</translation>
    </message>
    <message>
        <source>Read the drives again</source>
        <translation>Перечитать флешки</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>В этом учебном году классов ещё нет</translation>
    </message>
    <message>
        <source>Write the archive</source>
        <translation>Записать архив</translation>
    </message>
    <message>
        <source>↑↓ drive or class · Space tick · Enter write · F5 read again · Ctrl+O check</source>
        <translation>↑↓ флешка или класс · Пробел отметить · Enter записать · F5 перечитать · Ctrl+O проверить файл</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
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
        <source>Choose the flash drive with ↑↓</source>
        <translation>Выберите флешку стрелками ↑↓</translation>
    </message>
    <message>
        <source>In the history: {title}, week {week}, number {number}.</source>
        <translation>В истории: {title}, неделя {week}, № {number}.</translation>
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
        <source>None of these can take an archive. Put in another flash drive</source>
        <translation>Ни одна не подходит для архива. Вставьте другую флешку</translation>
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
        <source>This computer knows no school: compare the fingerprint with paper.</source>
        <translation>На этом компьютере нет школы: сверьте отпечаток с бумагой.</translation>
    </message>
    <message>
        <source>archive flash drive</source>
        <translation>флешка архива</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>пишется</translation>
    </message>
    <message>
        <source>chosen folder</source>
        <translation>выбранная папка</translation>
    </message>
    <message>
        <source>disk of this computer</source>
        <translation>диск компьютера</translation>
    </message>
    <message>
        <source>flash drive</source>
        <translation>флешка</translation>
    </message>
    <message>
        <source>missing this week</source>
        <translation>нет за неделю</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>не записан</translation>
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
        <source>system disk</source>
        <translation>системный диск</translation>
    </message>
    <message>
        <source>too little room</source>
        <translation>мало места</translation>
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
        <source>{free} of {total}</source>
        <translation>{free} из {total}</translation>
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
    <name>BannerArea</name>
    <message>
        <source>Hide the message</source>
        <translation>Скрыть сообщение</translation>
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
        <source>Delivery</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
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
        <source>Kinship</source>
        <translation>Родство</translation>
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
        <source>Source</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>What should be changed; Enter sends the request</source>
        <translation>Что изменить; Enter отправляет заявку</translation>
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
        <source>mark {letters}</source>
        <translation>отметка {letters}</translation>
    </message>
    <message>
        <source>not in the class on this day</source>
        <translation>в этот день не в классе</translation>
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
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>{roman} h.-y.</source>
        <translation>{roman} пол.</translation>
    </message>
    <message>
        <source>{roman} q.</source>
        <translation>{roman} чв.</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
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
        <source>Printed journal</source>
        <translation>Печать журнала</translation>
    </message>
    <message>
        <source>Show the &amp;volume</source>
        <translation>По&amp;казать том</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тем</translation>
    </message>
    <message>
        <source>✓ Nothing is missing on the pages</source>
        <translation>✓ На страницах всё заполнено</translation>
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
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Close the period: {period}</source>
        <translation>Закрыть период: {period}</translation>
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
        <source>Leave it open</source>
        <translation>Оставить открытым</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметок</translation>
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
        <source>The date of birth is typed as 05.09.2013</source>
        <translation>Дата рождения вводится так: 05.09.2013</translation>
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
        <source>list confirmed {day}</source>
        <translation>список подтверждён {day}</translation>
    </message>
    <message>
        <source>the list was never confirmed</source>
        <translation>список ещё не подтверждался</translation>
    </message>
    <message>
        <source>↑↓ student · Enter card · Ctrl+S keep · Ctrl+Enter looked through · Esc list</source>
        <translation>↑↓ ученик · Enter карточка · Ctrl+S сохранить · Ctrl+Enter проверено · Esc список</translation>
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
        <source>recorded late</source>
        <translation>запись с опозданием</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>до {moment}</translation>
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
        <source>Course plans</source>
        <translation>КТП</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
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
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Topics and homework</source>
        <translation>Темы и ДЗ</translation>
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
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
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
        <source>A newer version of the program wrote this journal (structure {found}, this program knows {known}) · The records are intact · Update the program</source>
        <translation>Журнал записан более новой версией программы (структура {found}, эта программа знает {known}) · Записи целы · Обновите программу</translation>
    </message>
    <message>
        <source>A print setting is out of its bounds: {field} · Nothing was printed · Correct the setting</source>
        <translation>Настройка печати вне допустимых пределов: {field} · Ничего не напечатано · Исправьте настройку</translation>
    </message>
    <message>
        <source>A signature does not come from this school · The data was not used, the journal is unchanged · Check where the file comes from</source>
        <translation>Подпись сделана не в этой школе · Данные не использованы, журнал не изменён · Проверьте, откуда взят файл</translation>
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
        <source>After that day the journal has entries of the student: {count} · Nothing was changed · Choose a later day, or ask the teachers to take the entries back</source>
        <translation>После этого дня в журнале есть записи ученика: {count} · Ничего не изменено · Выберите день позже или попросите учителей убрать записи</translation>
    </message>
    <message>
        <source>An entry in the archive breaks the chain of signatures (entry {sequence}) · The archive was not used, the journal is unchanged · Take another archive and tell the journal administrator</source>
        <translation>Запись в архиве нарушает цепочку подписей (запись {sequence}) · Архив не использован, журнал не изменён · Возьмите другой архив и сообщите администратору журнала</translation>
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
        <source>No homework is kept in this class · The lesson is unchanged · Leave the field empty</source>
        <translation>В этом классе домашнее задание не ведётся · Урок не изменён · Оставьте поле пустым</translation>
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
        <source>Other marks are missing now than the list showed: {count} · The period stays open · Look at the list again, then close the period</source>
        <translation>Список недостающих отметок изменился, теперь их {count} · Период остался открытым · Проверьте список ещё раз и закройте период</translation>
    </message>
    <message>
        <source>Row {row} has no topic · The plan is unchanged · Type the topic or delete the row</source>
        <translation>В строке {row} нет темы · План не изменён · Впишите тему или удалите строку</translation>
    </message>
    <message>
        <source>Some records cannot be printed as they are: {problems} · Nothing was printed, the journal is unchanged · Go through the list and correct the records</source>
        <translation>Часть записей нельзя напечатать в таком виде: {problems} · Ничего не напечатано, журнал не изменён · Пройдите по списку и исправьте записи</translation>
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
        <source>Such a record exists already · It was left as it is · Refresh the page with F5</source>
        <translation>Такая запись уже есть · Она оставлена без изменений · Обновите страницу клавишей F5</translation>
    </message>
    <message>
        <source>That day is not in the school year of the class · Nothing was changed · Choose another day</source>
        <translation>Этот день вне учебного года класса · Ничего не изменено · Выберите другой день</translation>
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
        <source>The archive did not pass the check ({word}) · Nothing of it was used · Take another copy and tell the journal administrator</source>
        <translation>Архив не прошёл проверку ({word}) · Из него ничего не взято · Возьмите другую копию и сообщите администратору журнала</translation>
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
        <source>The check found differences between the journal and its history: {count} · Nothing was changed · Call the journal administrator and make an archive before going on</source>
        <translation>Проверка нашла расхождения журнала с его историей: {count} · Ничего не изменено · Позовите администратора журнала и запишите архив, прежде чем продолжать</translation>
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
        <source>The day of this lesson has not come yet · Nothing was stored · Make the entry on the day of the lesson</source>
        <translation>День этого урока ещё не наступил · Ничего не сохранено · Внесите запись в день урока</translation>
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
        <source>The drive was pulled out or the folder has vanished · What was stored before is intact · Put the drive back and try again</source>
        <translation>Диск вынут или папка исчезла · Сохранённое раньше цело · Верните диск и повторите</translation>
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
        <source>The file is not an archive of a class journal · It was not opened · Choose a file whose name begins with the class and the week</source>
        <translation>Файл не является архивом журнала · Он не открыт · Выберите файл, имя которого начинается с класса и недели</translation>
    </message>
    <message>
        <source>The file is too large for a flash drive of this kind · It was not written, the earlier archives are intact · Archive fewer classes at once</source>
        <translation>Файл слишком велик для такой флешки · Он не записан, прежние архивы целы · Записывайте меньше классов за раз</translation>
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
        <source>The import cannot be undone: {count} records were built on it since · Nothing was changed · Take those records back first, then undo the import</source>
        <translation>Импорт нельзя отменить: на его основе сделано записей: {count} · Ничего не изменено · Сначала отмените эти записи, затем импорт</translation>
    </message>
    <message>
        <source>The journal cannot be kept in this folder · Nothing was created · Choose a folder on a disk of this computer</source>
        <translation>В этой папке журнал хранить нельзя · Ничего не создано · Выберите папку на диске этого компьютера</translation>
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
        <source>The last journal administrator and one’s own account cannot be closed · The account works as before · Appoint another administrator first</source>
        <translation>Последнего администратора журнала и самого себя закрыть нельзя · Доступ остался прежним · Сначала назначьте другого администратора</translation>
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
        <source>The one-time code is out of date · The journal stays closed · Ask the journal administrator for a new code</source>
        <translation>Срок одноразового кода истёк · Журнал остаётся закрытым · Попросите новый код у администратора журнала</translation>
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
        <source>The plan has {plan} hours, the curriculum {curriculum}: difference {difference} · The plan is stored and is not ready yet · Even out the hours, or have the curriculum corrected</source>
        <translation>В плане {plan} ч, в учебном плане {curriculum} ч: разница {difference} · План сохранён, но ещё не готов · Выровняйте часы или попросите завуча поправить учебный план</translation>
    </message>
    <message>
        <source>The plan was changed since · It was left as it is · Look at it with F5 and correct it by hand</source>
        <translation>С тех пор план изменили · Он оставлен как есть · Посмотрите его по F5 и поправьте вручную</translation>
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
        <source>The regulation of the school forbids this entry · Nothing was stored · Use a mark or an absence code</source>
        <translation>Регламент школы запрещает такую запись · Ничего не сохранено · Используйте отметку или код пропуска</translation>
    </message>
    <message>
        <source>The regulation was not found · Nothing was changed · Choose one from the list</source>
        <translation>Регламент не найден · Ничего не изменено · Выберите его из списка</translation>
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
        <source>The volume was disposed of by an act · Nothing was changed · Choose another volume</source>
        <translation>Том списан по акту · Ничего не изменено · Выберите другой том</translation>
    </message>
    <message>
        <source>The workbook is locked by a password · It was not read, the plan is unchanged · Save it without a password and choose it again</source>
        <translation>Книга закрыта паролем · Она не прочитана, план не изменён · Сохраните её без пароля и выберите снова</translation>
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
        <source>There is no such account on this computer · Nothing was changed · Choose a person from the list</source>
        <translation>На этом компьютере нет такой учётной записи · Ничего не изменено · Выберите человека из списка</translation>
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
        <source>These lessons cannot be joined · Nothing was changed · Choose two subgroups of one class at one time</source>
        <translation>Эти уроки нельзя объединить · Ничего не изменено · Выберите две подгруппы одного класса в одно время</translation>
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
        <source>This flash drive was reported lost · Nothing on it counts any more · Register another one</source>
        <translation>Об утере этой флешки сообщено · Она больше не учитывается · Зарегистрируйте другую</translation>
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
        <source>Too many attempts with a wrong password · The journal is closed for this name only · Try again in {seconds} s</source>
        <translation>Слишком много попыток с неверным паролем · Журнал закрыт только для этой фамилии · Повторите через {seconds} с</translation>
    </message>
    <message>
        <source>Two people are needed, and both are the same · Nothing was changed · Ask the second one to come</source>
        <translation>Нужны два человека, а назван один и тот же · Ничего не изменено · Позовите второго</translation>
    </message>
    <message>
        <source>What was read back is not what was written · The new archive is not counted, the earlier ones are intact · Take another flash drive; this one is failing</source>
        <translation>Прочитанное не совпало с записанным · Новый архив не засчитан, прежние целы · Возьмите другую флешку: эта неисправна</translation>
    </message>
    <message>
        <source>Your duties do not include this act · Nothing was changed · Ask the journal administrator if the duty is yours</source>
        <translation>Это действие не входит в обязанности · Ничего не изменено · Если обязанность поручена, обратитесь к администратору журнала</translation>
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
    <name>GridEntry</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ячейка</numerusform>
            <numerusform>%n ячейки</numerusform>
            <numerusform>%n ячеек</numerusform>
        </translation>
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
        <source>Parts of the page</source>
        <translation>Разделы страницы</translation>
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
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>по телефону</translation>
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
        <source>phone</source>
        <translation>телефон</translation>
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
    <name>JobLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
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
        <source>another mark than the suggested one</source>
        <translation>другая отметка вместо предложенной</translation>
    </message>
    <message>
        <source>another page</source>
        <translation>другая страница</translation>
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
        <source>at a lesson: late, and the minutes</source>
        <translation>на уроке: опоздание и минуты</translation>
    </message>
    <message>
        <source>back to the lessons of the day</source>
        <translation>назад к урокам дня</translation>
    </message>
    <message>
        <source>clear the cell</source>
        <translation>очистить клетку</translation>
    </message>
    <message>
        <source>close the journal behind you</source>
        <translation>закрыть журнал за собой</translation>
    </message>
    <message>
        <source>day before, day after</source>
        <translation>предыдущий, следующий день</translation>
    </message>
    <message>
        <source>document of the reason</source>
        <translation>документ причины</translation>
    </message>
    <message>
        <source>edit the cell</source>
        <translation>править клетку</translation>
    </message>
    <message>
        <source>edit the text</source>
        <translation>править текст</translation>
    </message>
    <message>
        <source>find a command or a class</source>
        <translation>найти команду или класс</translation>
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
        <source>kind of work</source>
        <translation>вид работы</translation>
    </message>
    <message>
        <source>leave the field, clear the selection</source>
        <translation>выйти из поля, снять выделение</translation>
    </message>
    <message>
        <source>lessons of the day; the same letters act on one lesson</source>
        <translation>уроки дня; те же буквы действуют на один урок</translation>
    </message>
    <message>
        <source>mark, then the next student</source>
        <translation>отметка, затем следующий ученик</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>my day</source>
        <translation>мой день</translation>
    </message>
    <message>
        <source>next student, nothing is written</source>
        <translation>следующий ученик, ничего не пишется</translation>
    </message>
    <message>
        <source>one course, the whole class</source>
        <translation>один предмет, весь класс</translation>
    </message>
    <message>
        <source>open the lesson in the journal</source>
        <translation>открыть урок в журнале</translation>
    </message>
    <message>
        <source>open the lesson with this number</source>
        <translation>открыть урок с этим номером</translation>
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
        <source>read the flash drives again</source>
        <translation>перечитать флешки</translation>
    </message>
    <message>
        <source>reason for another mark</source>
        <translation>причина другой отметки</translation>
    </message>
    <message>
        <source>reason of the day (keys , G Y in the Latin layout)</source>
        <translation>причина дня (в латинской раскладке клавиши , G Y)</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>обновить</translation>
    </message>
    <message>
        <source>save as PDF</source>
        <translation>сохранить PDF</translation>
    </message>
    <message>
        <source>second mark in the same cell</source>
        <translation>вторая отметка в той же клетке</translation>
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
        <source>take back the entry above</source>
        <translation>взять назад запись выше</translation>
    </message>
    <message>
        <source>take the reason back</source>
        <translation>убрать причину</translation>
    </message>
    <message>
        <source>the lesson is complete</source>
        <translation>урок заполнен</translation>
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
        <source>to the lessons that are not complete</source>
        <translation>к незаполненным урокам</translation>
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
        <source>type «н/а» or «зач»</source>
        <translation>ввести «н/а» или «зач»</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>отменить, вернуть</translation>
    </message>
    <message>
        <source>week before, week after</source>
        <translation>соседние недели</translation>
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
    <name>KindDelegate</name>
    <message>
        <source>ordinary lesson</source>
        <translation>обычный урок</translation>
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
        <source>Topic of the lesson</source>
        <translation>Тема урока</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>ordinary lesson</source>
        <translation>обычный урок</translation>
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
    <name>LessonSide</name>
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
        <source>none set</source>
        <translation>не задано</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Answer to the chosen letter, Enter keeps it</source>
        <translation>Ответ на выбранное письмо, Enter сохраняет</translation>
    </message>
    <message>
        <source>Check the language: {words}</source>
        <translation>Проверьте слова: {words}</translation>
    </message>
    <message>
        <source>Choose students: F8 in the other tabs</source>
        <translation>Выберите учеников: F8 на других вкладках</translation>
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
        <source>Letter: {occasion}</source>
        <translation>Письмо: {occasion}</translation>
    </message>
    <message>
        <source>Message: {kind}</source>
        <translation>Сообщение: {kind}</translation>
    </message>
    <message numerus="yes">
        <source>No guardian on the card: %n</source>
        <translation>
            <numerusform>Без представителя в карточке: %n</numerusform>
            <numerusform>Без представителя в карточке: %n</numerusform>
            <numerusform>Без представителя в карточке: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Only write into the log</source>
        <translation>Только записать в журнал</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text of the letter; each line is a paragraph</source>
        <translation>Текст письма; каждая строка — абзац</translation>
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
        <source>No printer is known to the system. Save the letters as PDF (Ctrl+S).</source>
        <translation>Система не знает ни одного принтера. Сохраните письма в PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>Nothing was written yet. F8 in the other tabs begins a letter.</source>
        <translation>Писем ещё нет. F8 на других вкладках начинает письмо.</translation>
    </message>
    <message>
        <source>Only messages are taken back; a letter that went out stays in the log</source>
        <translation>Убрать можно только сообщение; отправленное письмо остаётся в журнале</translation>
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
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The printer did not take the letters. Check that it is on, or save them as PDF.</source>
        <translation>Принтер не принял письма. Проверьте, включён ли он, или сохраните письма в PDF.</translation>
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
        <source>↑↓ log · Enter answer · Del take a message back · F8 text · Ctrl+P print · Ctrl+Enter log</source>
        <translation>↑↓ журнал · Enter ответ · Del убрать сообщение · F8 текст · Ctrl+P печать · Ctrl+Enter записать</translation>
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
    <name>LoginPage</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
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
        <source>Password</source>
        <translation>Пароль</translation>
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
    <name>MyDayPage</name>
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
        <source>Open any journal</source>
        <translation>Открыть любой журнал</translation>
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
        <source>today</source>
        <translation>сегодня</translation>
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
        <source>Grading period</source>
        <translation>Учебный период</translation>
    </message>
    <message>
        <source>Next lesson (Alt+Right)</source>
        <translation>Следующий урок (Alt+→)</translation>
    </message>
    <message>
        <source>Previous lesson (Alt+Left)</source>
        <translation>Предыдущий урок (Alt+←)</translation>
    </message>
    <message>
        <source>Show the lessons ahead (Ctrl+Shift+F)</source>
        <translation>Показать будущие уроки (Ctrl+Shift+F)</translation>
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
        <source>Fit the width of the page</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
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
        <source>Pages of the volume</source>
        <translation>Страницы тома</translation>
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
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
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
        <source>Accept the undisputed suggestions</source>
        <translation>Принять бесспорные предложения</translation>
    </message>
    <message>
        <source>Accepted: {count}</source>
        <translation>Принято: {count}</translation>
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
        <source>Done again: {entry}</source>
        <translation>Возвращено: {entry}</translation>
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
        <source>Left to decide one by one: doubtful {doubtful}, not attested {not_attested}</source>
        <translation>Решите по одной: спорных {doubtful}, не аттестованных {not_attested}</translation>
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
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
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
    <name>Plans</name>
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
        <source>Plans replaced: {count}</source>
        <translation>Заменено планов: {count}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Save the plan as a workbook…</source>
        <translation>Сохранить план как книгу…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>There is no parallel class whose plan is yours to replace</source>
        <translation>Нет параллельного класса, план которого можно заменить</translation>
    </message>
    <message>
        <source>You keep no course in this year</source>
        <translation>В этом году за вами не закреплён ни один предмет</translation>
    </message>
    <message>
        <source>import of a plan</source>
        <translation>импорт плана</translation>
    </message>
    <message>
        <source>paste of {count} rows</source>
        <translation>вставка строк: {count}</translation>
    </message>
    <message>
        <source>shift of the rest</source>
        <translation>сдвиг остального</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Doubt</source>
        <translation>Что смущает</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Что смущает</translation>
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
        <source>Take over {hours} hours</source>
        <translation>Загрузить часов: {hours}</translation>
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
        <source>by the curriculum: {hours}</source>
        <translation>по учебному плану: {hours}</translation>
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
    <name>PrintScreen</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить PDF…</translation>
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
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>First show a volume: choose a class and press Enter</source>
        <translation>Сначала покажите том: выберите класс и нажмите Enter</translation>
    </message>
    <message>
        <source>Fit the width of the page</source>
        <translation>По ширине страницы</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Перейти к странице</translation>
    </message>
    <message>
        <source>Journal {title}, {period}.pdf</source>
        <translation>Журнал {title}, {period}.pdf</translation>
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
        <source>P&amp;rint</source>
        <translation>Пе&amp;чать</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>Напечатать с двух сторон</translation>
    </message>
    <message>
        <source>Records that stop the print</source>
        <translation>Записи, которые мешают печати</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Save the volume</source>
        <translation>Сохранить том</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Sent to the printer: %n sheet(s), both sides</source>
        <translation>
            <numerusform>Отправлено на принтер: %n лист с двух сторон</numerusform>
            <numerusform>Отправлено на принтер: %n листа с двух сторон</numerusform>
            <numerusform>Отправлено на принтер: %n листов с двух сторон</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the volume of the class</source>
        <translation>Показать том класса</translation>
    </message>
    <message>
        <source>Show whole pages</source>
        <translation>Показать страницы целиком</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Stopped: no volume was made</source>
        <translation>Остановлено: том не сделан</translation>
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
        <source>The printer did not take the volume. Check that it is on, or save the PDF (Ctrl+S).</source>
        <translation>Принтер не принял том. Проверьте, что он включён, или сохраните PDF (Ctrl+S).</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet</source>
        <translation>В этом учебном году классов ещё нет</translation>
    </message>
    <message>
        <source>This system cannot print the file from here. Save the PDF (Ctrl+S) and print it in a viewer: actual size, both sides, long edge.</source>
        <translation>Отсюда эта система файл не напечатает. Сохраните PDF (Ctrl+S) и напечатайте его в просмотрщике: фактический размер, с двух сторон, по длинному краю.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>What cannot be printed</source>
        <translation>Что не напечатать</translation>
    </message>
    <message>
        <source>↑↓ class · Enter show · PgUp PgDn page · Ctrl+G page number · Ctrl+S PDF · Ctrl+P print</source>
        <translation>↑↓ класс · Enter показать · PgUp PgDn страница · Ctrl+G номер страницы · Ctrl+S PDF · Ctrl+P печать</translation>
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
    <name>RefusalWords</name>
    <message>
        <source>Also left out: {count}.</source>
        <translation>Ещё не вставлено: {count}.</translation>
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
    <name>SessionFrame</name>
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
        <source>There is no page for your duties here.</source>
        <translation>Для этих обязанностей здесь нет страниц.</translation>
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
    <name>SideList</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
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
    <name>TopicsDestination</name>
    <message>
        <source>Read the page again</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>Redo the text</source>
        <translation>Вернуть текст</translation>
    </message>
    <message>
        <source>There is no course to open: none is set up for you.</source>
        <translation>Открыть нечего: для вас ещё не заведены предметы.</translation>
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
        <source>Enter: topic into the lesson · Ctrl+Enter: and next · F2 edit · Ctrl+Z undo</source>
        <translation>Enter — тема в урок · Ctrl+Enter — и дальше · F2 править · Ctrl+Z отменить</translation>
    </message>
    <message>
        <source>Lessons with topics and homework</source>
        <translation>Уроки с темами и заданиями</translation>
    </message>
    <message>
        <source>No plan is loaded for this course. Topics can be typed at the right.</source>
        <translation>План не загружен. Темы можно писать справа.</translation>
    </message>
    <message>
        <source>Nothing can be written into this lesson</source>
        <translation>В этот урок писать нельзя</translation>
    </message>
    <message>
        <source>Plan of the course</source>
        <translation>План курса</translation>
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
        <source>Taken back: {entry}</source>
        <translation>Отменено: {entry}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>planned {planned} · given {given} · behind {behind}</source>
        <translation>по плану {planned} · дано {given} · отставание {behind}</translation>
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
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n ученик</numerusform>
            <numerusform>%n ученика</numerusform>
            <numerusform>%n учеников</numerusform>
        </translation>
    </message>
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
        <source>Lateness belongs to one lesson: Enter opens the lessons of the day</source>
        <translation>Опоздание относится к одному уроку: Enter открывает уроки дня</translation>
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
        <source>Nothing can be changed here: the day is closed, or it is not your class</source>
        <translation>Здесь ничего нельзя изменить: день закрыт или класс чужой</translation>
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
        <source>There is no reason to take back here; Enter opens the lessons of the day</source>
        <translation>Здесь нет причины; Enter открывает уроки дня</translation>
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
    <message>
        <source>{name}: reason {letter} taken back</source>
        <translation>{name}: причина {letter} убрана</translation>
    </message>
    <message>
        <source>{typed} — no reason; allowed: {allowed}</source>
        <translation>{typed} — не причина пропуска; можно: {allowed}</translation>
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
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Week of the class</source>
        <translation>Неделя класса</translation>
    </message>
</context>
<context>
    <name>WorkstationPage</name>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Кабинет</translation>
    </message>
    <message>
        <source>It is shown at the foot of every window.</source>
        <translation>Оно показано внизу каждого окна.</translation>
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
        <source>The journal of the school is made here, so this computer becomes the main workstation.</source>
        <translation>Журнал школы создаётся здесь, поэтому этот компьютер станет главной точкой.</translation>
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
</TS>
