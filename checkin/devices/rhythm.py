"""How scanners type, and how hands do: the pauses and lengths by which one is told from the other."""

from __future__ import annotations

GAP = 35
"""Milliseconds: the longest pause between two keys of one scan. Scanners take 1-20; the fastest hands roll two keys in
30, but not six in a row."""
SHORTEST = 6
"""Keys of a run that counts as a scan when Enter or Tab follows in rhythm."""
SURE = 8
"""Keys, letters among them, that no hand has typed in one rhythm, even if it rolls one into the next."""
PACE = 18
"""Milliseconds: the longest pause between two letters of one scan, because letters are what people type. In a run that
keeps it on the average, and after the first letter when nobody was typing, it is ``GAP``."""
ROLLED = 3
"""Letters that a person can have typed while a number was scanned."""
SUFFIX = 100
"""Milliseconds after a complete number, or after a run that can be a code, in which Enter, Tab or line feed belong to it."""
STALL = 400
"""Milliseconds: the longest pause within a scan when the computer, the cable or the radio stutters. Only a run that no
hand has typed earns it."""
REPEAT = 12
"""Milliseconds: no keyboard repeats a key that is held down as fast as this. Qt on X11 calls a key repeated that was let
go and pressed again within one tick of the clock, which is how a scanner types "22"."""
JOIN = 2000
"""Milliseconds after which the rest of a scan is still joined to its beginning, which was given back: together they are
exactly as long as a badge's number, or a code that is known, and the rest ends in rhythm."""
AGAIN = 1000
"""Milliseconds in which the same code read again is the same scan: a trigger pulled twice, a badge left lying."""
