"""Words of the screen that no widget says: the sentences of modules."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str, note: str | None = None, number: int = -1) -> str:
    """A sentence in the reader's language. `number` chooses between its forms for one, a few, many.

    In a widget, `self.tr` says the same shorter. `make translations` reads both, as long as the text stands there in
    one piece; a text that comes from a table stands in that table in QT_TRANSLATE_NOOP. The arguments are those of
    QCoreApplication.translate, so that Qt's own lupdate reads them too, but for most of those with a number.
    """
    return QCoreApplication.translate(context, text, note, number)
