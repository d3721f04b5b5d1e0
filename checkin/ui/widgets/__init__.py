"""Small widgets that several pages need. Each knows how to look and be reached by keyboard; none knows an attendee.

Words are given by the page, already translated, and given again on ``LanguageChange``; only a widget's own words
("Cancel") are translated here.
"""

from checkin.ui.widgets.card import Card
from checkin.ui.widgets.choice import Choice
from checkin.ui.widgets.completions import Completions
from checkin.ui.widgets.empty_state import EmptyState
from checkin.ui.widgets.icon_button import IconButton
from checkin.ui.widgets.message_strip import MessageStrip, Tone
from checkin.ui.widgets.pill import Hue, Pill
from checkin.ui.widgets.progress_strip import ProgressStrip
from checkin.ui.widgets.rail import Rail
from checkin.ui.widgets.search_box import SearchBox
from checkin.ui.widgets.touch_key import TouchKey, TwoLineKey

__all__ = [
    "Card",
    "Choice",
    "Completions",
    "EmptyState",
    "Hue",
    "IconButton",
    "MessageStrip",
    "Pill",
    "ProgressStrip",
    "Rail",
    "SearchBox",
    "Tone",
    "TouchKey",
    "TwoLineKey",
]
