"""What Qt's own controls take from the tokens: a palette for Fusion and a short style sheet."""

from PySide6.QtGui import QColor, QPalette

from portfolio.ui.theme.tokens import Tokens

_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "rail",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "line2",
}
_TEXT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)


def palette(tokens: Tokens) -> QPalette:
    """The palette of one row of the token table."""
    result = QPalette()
    for role, name in _ROLES.items():
        result.setColor(role, QColor(getattr(tokens, name)))
    for role in _TEXT:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.ink3))
    return result


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The few rules that a palette cannot express. Paddings grow with the text, heights are left to the font."""
    t = tokens
    pad = round(6 * scale)
    wide = round(10 * scale)
    fields = "QLineEdit, QPlainTextEdit, QTextEdit"
    focused = ", ".join(f"{name}:focus" for name in fields.split(", "))
    return f"""
    QToolTip {{ background: {t.raised}; color: {t.ink}; border: 1px solid {t.edge}; padding: 4px 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: 4px; min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {t.ink3}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
        {{ background: none; width: 0; height: 0; }}
    {fields} {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: 8px;
        padding: {pad}px {wide}px; selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    {focused} {{ border: 2px solid {t.focus}; padding: {pad - 1}px {wide - 1}px; }}
    QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.edge}; padding: 6px; }}
    QMenu::item {{ padding: {pad}px {round(24 * scale)}px {pad}px {wide}px; border-radius: 6px; }}
    QMenu::icon {{ padding-left: {wide}px; }}
    QMenu::item:selected {{ background: {t.accent if t.outlined else t.accent_soft};
        color: {t.on_accent if t.outlined else t.ink}; }}
    QMenu::item:disabled {{ color: {t.ink3}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
    """
