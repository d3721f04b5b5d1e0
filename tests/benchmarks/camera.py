"""What a webcam at a desk sees of a badge that somebody holds up: tilted, out of focus, in a lobby's light.

    page at 203 dpi --tilt, turn--> 4 px/mm --move, defocus--> --glare, light, noise--> picture

Every view is drawn from a seeded dice; the ranges are those of a badge held 20 to 40 cm from a 1080p webcam.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

PIXELS_PER_MM = 4
TILT = 35.0  # degrees at most between the badge and the picture, about any axis
TURN = 25.0  # degrees at most in the plane of the picture
DISTANCE = 300.0  # millimetres from the lens, for the perspective
BLUR = 1.3  # pixels, standard deviation of the defocus at most
SMEAR = 3  # pixels over which the hand moves at most
GLARE = 0.75  # of full white at most, in the middle of a reflection
NOISE = 9.0  # of 255, standard deviation at most
_DESK = 96  # grey of what is behind the badge
_MARGIN = 1.35  # of the badge's diagonal: what the picture shows


def _projected(
    points: Sequence[tuple[float, float]], tilt: float, axis: float, turn: float
) -> list[tuple[float, float]]:
    """Where ``points`` (millimetres from the middle) are seen, in millimetres, after a tilt about an axis and a turn."""
    seen = []
    for x, y in points:
        along = x * math.cos(axis) + y * math.sin(axis)
        across = -x * math.sin(axis) + y * math.cos(axis)
        depth = DISTANCE / (DISTANCE + across * math.sin(tilt))
        flat, raised = along * depth, across * math.cos(tilt) * depth
        right, down = flat * math.cos(axis) - raised * math.sin(axis), flat * math.sin(axis) + raised * math.cos(axis)
        seen.append((right * math.cos(turn) - down * math.sin(turn), right * math.sin(turn) + down * math.cos(turn)))
    return seen


def _perspective(to: Sequence[tuple[float, float]], source: Sequence[tuple[float, float]]) -> list[float]:
    """The eight coefficients with which Pillow takes the pixel of each place of the picture from the page."""
    rows = []
    for (x, y), (u, v) in zip(to, source, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]]
    for at in range(8):
        pivot = max(range(at, 8), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][at] for value in rows[at]]
        for other in range(8):
            if other != at:
                factor = rows[other][at]
                rows[other] = [a - factor * b for a, b in zip(rows[other], rows[at], strict=True)]
    return [row[8] for row in rows]


def view(page: Image.Image, pixels_per_mm: float, code: tuple[float, float], dice: random.Random) -> Image.Image:
    """One picture of ``page``, which has ``pixels_per_mm``, at ``PIXELS_PER_MM``.

    ``code`` is the middle of its code in millimetres from the top left corner: every other lamp is reflected there.
    """
    width, height = page.width / pixels_per_mm, page.height / pixels_per_mm
    side = round(math.hypot(width, height) * _MARGIN * PIXELS_PER_MM)
    corners = [(-width / 2, -height / 2), (width / 2, -height / 2), (width / 2, height / 2), (-width / 2, height / 2)]
    tilt = math.radians(dice.uniform(0, TILT))
    turn = math.radians(dice.uniform(-TURN, TURN))
    middle = (code[0] - width / 2, code[1] - height / 2)
    *seen, code_seen = _projected([*corners, middle], tilt, dice.uniform(0, math.tau), turn)
    # twice as fine first: a lens averages over a pixel, it does not pick a point
    fine = 2 * PIXELS_PER_MM
    to = [(side + x * fine, side + y * fine) for x, y in seen]
    source = [((x + width / 2) * pixels_per_mm, (y + height / 2) * pixels_per_mm) for x, y in corners]
    drawn = page.transform(
        (2 * side, 2 * side), Image.Transform.PERSPECTIVE, _perspective(to, source), Image.Resampling.BICUBIC,
        fillcolor=_DESK,
    )  # fmt: skip
    picture = drawn.resize((side, side), Image.Resampling.BOX)
    smear = dice.randint(1, SMEAR)
    if smear > 1:
        direction = dice.choice(((1, 0), (0, 1)))
        steps = [ImageChops.offset(picture, direction[0] * step, direction[1] * step) for step in range(smear)]
        mixed = steps[0]
        for count, step in enumerate(steps[1:], 2):
            mixed = Image.blend(mixed, step, 1 / count)
        picture = mixed
    picture = picture.filter(ImageFilter.GaussianBlur(dice.uniform(0, BLUR)))
    light, contrast = dice.uniform(-35, 25), dice.uniform(0.6, 1.0)
    picture = picture.point([min(max(128 + (grey - 128) * contrast + light, 0), 255) for grey in range(256)])
    picture = Image.composite(Image.new("L", picture.size, 255), picture, _glare(side, code_seen, dice))
    noise = Image.effect_noise(picture.size, dice.uniform(1, NOISE))
    return ImageChops.add(picture, noise, offset=-128)


def _glare(side: int, code: tuple[float, float], dice: random.Random) -> Image.Image:
    """A lamp's reflection on the pouch: an ellipse with a soft edge, on the code or anywhere."""
    mask = Image.new("L", (side, side), 0)
    x, y = dice.uniform(0.2, 0.8) * side, dice.uniform(0.2, 0.8) * side
    if dice.random() < 0.5:
        x, y = (side / 2 + place * PIXELS_PER_MM + dice.gauss(0, 4 * PIXELS_PER_MM) for place in code)
    across, down = dice.uniform(0.05, 0.14) * side, dice.uniform(0.03, 0.09) * side
    ImageDraw.Draw(mask).ellipse(
        (x - across, y - down, x + across, y + down), fill=round(255 * dice.uniform(0.2, GLARE))
    )
    return mask.filter(ImageFilter.GaussianBlur(side * 0.025))
