"""What is seen on a screen, and the mouse that points at it: to wait for what has no name and leaves no trace in a file."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PIL import Image, ImageChops, ImageColor, ImageGrab

from checkin.ui.theme import Color
from tests.journeys.screen import Screen


class Box(NamedTuple):
    """A part of the screen, in pixels; the right and the lower edge do not belong to it."""

    left: int
    top: int
    right: int
    bottom: int

    def at(self, across: float, down: float) -> tuple[int, int]:
        """The point at these shares of its width and height."""
        width, height = self.right - self.left, self.bottom - self.top
        return self.left + round(across * width), self.top + round(down * height)


class Sight:
    """Eyes on ``at``, and a hand on its mouse."""

    def __init__(self, at: Screen) -> None:
        self._at = at

    def window(self) -> Box:
        """The window in front, without its frame."""
        said = self._xdotool("getactivewindow", "getwindowgeometry", "--shell")
        told = dict(line.split("=", 1) for line in said.splitlines() if "=" in line)
        left, top = int(told["X"]), int(told["Y"])
        return Box(left, top, left + int(told["WIDTH"]), top + int(told["HEIGHT"]))

    def count(self, color: Color, within: Box) -> int:
        """How many pixels have exactly that colour."""
        return self._only(color, within).histogram()[255]

    def around(self, color: Color, within: Box) -> Box | None:
        """The smallest box around all pixels of that colour; None where there is none."""
        found = self._only(color, within).getbbox()
        if found is None:
            return None
        left, top, right, bottom = found
        return Box(within.left + left, within.top + top, within.left + right, within.top + bottom)

    def wait_for(self, color: Color, within: Box, what: str, least: int = 40) -> None:
        """Wait until there are at least so many pixels of that colour."""
        self._at.until(lambda: self.count(color, within) >= least, what)

    @contextmanager
    def carrying(self, path: Sequence[tuple[int, int]]) -> Iterator[None]:
        """Hold the mouse's button down from the first point of ``path`` to its last; it is let go when the block ends."""
        first, *others = path
        self._xdotool("mousemove", *map(str, first), "mousedown", "1")
        for point in others:
            self._xdotool("mousemove", *map(str, point))
        yield
        self._xdotool("mouseup", "1")

    def _only(self, color: Color, within: Box) -> Image.Image:
        """White where that colour is, black elsewhere."""
        picture = ImageGrab.grab(within, xdisplay=self._at.environment["DISPLAY"]).convert("RGB")
        apart = ImageChops.difference(picture, Image.new("RGB", picture.size, ImageColor.getrgb(color.value)))
        red, green, blue = apart.split()
        return ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 0 if value else 255)

    def _xdotool(self, *command: str) -> str:
        done = subprocess.run(
            ["xdotool", *command], env=self._at.environment, check=True, capture_output=True, text=True
        )
        return done.stdout
