"""The plain explanation inside every archive; its bytes are fixed for format 1, one text for each kind of school."""

from __future__ import annotations

from typing import Final

_BYTE_ORDER_MARK: Final = "\ufeff"  # old Windows editors need it to show Cyrillic

_TRAINING_HEAD: Final = """\
*** УЧЕБНЫЙ АРХИВ. Школа, люди и отметки выдуманы. Не является документом. ***
*** TRAINING ARCHIVE. School, people and marks are invented. Not a document. ***

"""

_TEXT: Final = """\
АРХИВ КЛАССНОГО ЖУРНАЛА

Этот файл - архив электронного журнала одного класса за один учебный год до
недели, названной в имени файла. Он зашифрован: без ключа видны только коды
школы и класса, номер, неделя и размеры. Не передавайте его посторонним.

Проще всего открыть архив в программе «Классный журнал»: «Архив», «Проверить».

Без программы (нужны age и minisign, обе бесплатные, или их преемники):

  1. Распакуйте этот ZIP в новую папку. Откройте в ней командную строку.

  2. Проверка подписи. Возьмите из manifest.json текст после "minisign_key"
     (он начинается с RW) и поставьте его вместо КЛЮЧ:
       minisign -Vm manifest.json -x manifest.json.minisig -P КЛЮЧ
     Подпись доказывает происхождение, только если "fingerprint" в
     manifest.json равен отпечатку школы на бумаге (лист ключа, журнал).

  3. Целостность содержимого. Число после "sha256" в "payload" должно быть
     равно тому, что покажет
       sha256sum payload.age
     (Windows: certutil -hashfile payload.age SHA256)

  4. Расшифровка. Напишите в файл key.txt строку AGE-SECRET-KEY-1... с
     запечатанного листа школы и выполните
       age -d -i key.txt -o payload.zip payload.age

  5. Распакуйте payload.zip. Внутри: index.html (журнал для чтения и печати),
     csv (таблицы), data и log (точные данные и подписанные записи),
     FORMAT.md (полное описание), verify.py (независимая проверка, Python 3).
     Проверка файлов:
       sha256sum -c SHA256SUMS

  После работы удалите key.txt, payload.zip и распакованные файлы.

----------------------------------------------------------------------------

ARCHIVE OF A CLASS JOURNAL

This file is an archive of the electronic journal of one class for one school
year up to the week in its name. It is encrypted: without the key only codes
of school and class, number, week and sizes can be seen. Keep it from others.

The easiest way to open it is the program that made it (ejournal-desktop).

Without the program (needs age and minisign, both free, or their successors):

  1. Unpack this ZIP into a new folder and open a command line there.

  2. Signature. Take the text after "minisign_key" in manifest.json (it begins
     with RW) in place of KEY:
       minisign -Vm manifest.json -x manifest.json.minisig -P KEY
     It proves where the archive comes from only if "fingerprint" in
     manifest.json equals the school's fingerprint on paper.

  3. Content. The number after "sha256" in "payload" must equal what this says:
       sha256sum payload.age
     (Windows: certutil -hashfile payload.age SHA256)

  4. Decryption. Write the line AGE-SECRET-KEY-1... from the school's sealed
     sheet into a file key.txt, then
       age -d -i key.txt -o payload.zip payload.age

  5. Unpack payload.zip. Inside: index.html (the journal to read and print),
     csv (tables), data and log (exact values and signed entries), FORMAT.md
     (complete description), verify.py (independent checker, Python 3).
     Check of the files:
       sha256sum -c SHA256SUMS

  Delete key.txt, payload.zip and the unpacked files afterwards.
"""


def read_me_bytes(*, is_training: bool) -> bytes:
    """Return the text for a real school or for the training school, as UTF-8 with Windows line ends."""
    text = _TRAINING_HEAD + _TEXT if is_training else _TEXT
    return (_BYTE_ORDER_MARK + text).replace("\n", "\r\n").encode()


def is_training_head(data: bytes) -> bool:
    """Tell whether a file, even a damaged one, carries the mark of the training school near its start."""
    return _TRAINING_HEAD.split("\n", 1)[0].encode() in data[:4096]
