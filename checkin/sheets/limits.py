"""How large a list can be, and the refusal of what is larger before it fills the memory."""

from __future__ import annotations

MOST_BYTES = 50_000_000
"""Bytes of a workbook."""

MOST_TEXT = 20_000_000
"""Bytes of a text file."""

MOST_EXPANDED = 200_000_000
"""Bytes to which a workbook may expand, pictures and all."""

MOST_MARKUP = 100_000_000
"""Bytes of that which are markup: 200,000 rows of a dozen cells."""

MOST_STRINGS = 1_000_000
"""Different texts that a workbook keeps apart from its sheets."""

MOST_PARTS = 2_000
"""Files inside a workbook; each sheet and each picture is one."""

MOST_SHEETS = 100
MOST_ROWS = 200_000
MOST_COLUMNS = 200
MOST_CELLS = 4_000_000
"""Cells of the rectangle from A1 to the last row and column that hold anything."""

LONGEST_CELL = 32_767
"""Characters, as in Excel."""

MOST_MERGED = 20_000
"""Boxes of merged cells."""


class TooLarge(ValueError):
    """More than a list can be; the message says what there is too much of."""
