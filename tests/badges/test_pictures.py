import base64
from dataclasses import replace
from io import BytesIO

from PIL import Image

from checkin.badges.design import FOLDER, designs, read
from checkin.badges.looks import country
from checkin.badges.paper import render
from checkin.badges.pictures import FLAGS, flag, opened
from tests.badges.people import GUADALUPE, MINSEO
from tests.badges.reading import pages
from tests.badges.test_design import png

COUNTRIES = ["KR", "MX", "US", "CA", "ES", "JP", "CN", "DE", "FR", "GB", "BR", "CO", "CL", "PE", "AR", "GT", "PA", "CR"]


def test_every_country_that_has_words_has_its_flag_in_its_own_proportions() -> None:
    for code in COUNTRIES:
        assert country(code)[0] == code
        assert flag(code), code
    assert {path.stem for path in FLAGS.glob("*.png")} == set(COUNTRIES)
    for code, ratio in {"KR": 3 / 2, "MX": 7 / 4, "US": 1.9, "JP": 3 / 2, "CR": 5 / 3}.items():
        width, height = opened(flag(code), mono=False).size
        assert abs(width / height - ratio) < 0.01
    for code in ("", "XX", "..", "kr/../KR", "K"):
        assert flag(code) == b""


def test_flags_are_in_a_batch_once_each(qapp: object) -> None:
    def size(count: int) -> int:
        out = BytesIO()
        cards = [replace(card, number=str(index)) for index in range(count) for card in (MINSEO, GUADALUPE)]
        render(cards, designs()["4x3"], out)
        return out.getvalue().count(b"/Subtype /Image")

    assert size(1) == size(20) == 2


def test_a_picture_is_drawn_undistorted_where_it_shall_stand(qapp: object) -> None:
    text = (FOLDER / "card.toml").read_text(encoding="utf-8")
    data = base64.b64encode(png(40, 20)).decode()
    where = f'[[picture]]\nx = 10\ny = 1\nwidth = 40\nheight = 6\nalign = "right"\ndata = "{data}"\n'
    design = read(f"{text}\n{where}", "x.toml")
    out = BytesIO()
    render([MINSEO], design, out)
    (page,) = pages(out.getvalue(), 254)  # ten dots a millimetre
    assert page.getpixel((385, 40)) < 130  # 12 x 6 mm at the right end of its 40 mm
    assert page.getpixel((495, 40)) < 130
    assert page.getpixel((360, 20)) > 250


def test_in_black_a_picture_has_no_greys_and_what_is_clear_is_white() -> None:
    clear = BytesIO()
    picture = Image.new("RGBA", (4, 1), (0, 0, 0, 0))
    picture.putpixel((1, 0), (0, 0, 0, 255))
    picture.putpixel((2, 0), (120, 120, 120, 255))
    picture.putpixel((3, 0), (230, 230, 230, 255))
    picture.save(clear, format="PNG")
    assert list(opened(clear.getvalue(), mono=True).convert("L").tobytes()) == [255, 0, 0, 255]
    assert list(opened(clear.getvalue(), mono=False).convert("L").tobytes()) == [255, 0, 120, 230]
