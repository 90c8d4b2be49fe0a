"""The plain explanation inside every bundle; its bytes are fixed for format 1, one text for each kind of school."""

from __future__ import annotations

from typing import Final

_BYTE_ORDER_MARK: Final = "\ufeff"  # old Windows editors need it to show Cyrillic

_TRAINING_HEAD: Final = """\
*** УЧЕБНЫЙ ПАКЕТ. Школа, люди и отметки выдуманы. Не является документом. ***
*** TRAINING BUNDLE. School, people and marks are invented. Not a document. ***

"""

_TEXT: Final = """\
ПАКЕТ ИЗМЕНЕНИЙ КЛАССНОГО ЖУРНАЛА

Этот файл переносит записи журнала с одного компьютера школы на другой. Он
зашифрован: без ключа видны только код школы, номер компьютера, номер пакета,
время и размеры. Не передавайте его посторонним.

Открыть: программа «Классный журнал», «Обмен», «Принять пакет». Принять его
дважды не страшно. После приёма на всех компьютерах файл можно удалить.

Пакет - не архив: для хранения служат архивы классов и копии базы.

Подпись и шифр - как у архива: manifest.json.minisig проверяется minisign,
payload.age открывается age ключом с запечатанного листа школы.

----------------------------------------------------------------------------

BUNDLE OF CHANGES OF A CLASS JOURNAL

This file carries entries of the journal from one computer of the school to
another. It is encrypted: without the key only the code of the school, the
numbers of computer and bundle, time and sizes can be seen. Keep it from others.

Open it with the program that made it (ejournal-desktop): "Exchange", "Take a
bundle". Taking it twice does no harm. Once all computers took it, it may go.

A bundle is no archive: what is to be kept stands in class archives and backups.

Signature and cipher are those of an archive: minisign checks
manifest.json.minisig, age opens payload.age with the key on the sealed sheet.
"""


def bundle_read_me(*, is_training: bool) -> bytes:
    """Return the text for a real school or for the training school, as UTF-8 with Windows line ends."""
    text = _TRAINING_HEAD + _TEXT if is_training else _TEXT
    return (_BYTE_ORDER_MARK + text).replace("\n", "\r\n").encode()
