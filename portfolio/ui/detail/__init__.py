"""One entry with all that hangs on it, beside the timeline."""

from portfolio.ui.detail.opening import Opener
from portfolio.ui.detail.pane import DetailPane

__all__ = ["DetailPane", "Opener"]
