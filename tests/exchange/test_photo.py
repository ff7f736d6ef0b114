"""Photos lose what they tell beside the picture, and no pixel."""

import io
import struct
import zlib
from collections.abc import Callable
from datetime import date

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from portfolio.core.errors import PortfolioError
from portfolio.exchange.intake.photo import clean_photo

SECRETS = (b"Ann Secret", b"SecretCam", b"hidden comment", b"2023:05:06", b"GPSLAT", b"mp4tail", b"xmpmeta")


def exif(orientation: int = 6) -> Image.Exif:
    block = Image.Exif()
    block[0x0112] = orientation
    block[0x010F] = "SecretCam"
    block[0x013B] = "Ann Secret"
    block[0x0132] = "2024:01:01 00:00:00"
    block.get_ifd(0x8769)[0x9003] = "2023:05:06 07:08:09"
    block.get_ifd(0x8825).update({1: "N", 2: (59.0, 54.0, 0.0), 18: "GPSLAT"})
    return block


def picture(mode: str = "RGB") -> Image.Image:
    image = Image.new("RGB", (40, 30))
    image.putdata([(x * 6 % 256, y * 8 % 256, (x * y) % 256) for y in range(30) for x in range(40)])
    return image.convert(mode)


def jpeg(**options: object) -> bytes:
    out = io.BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">Ann Secret</x:xmpmeta>'
    picture().save(out, "JPEG", exif=exif(), comment=b"hidden comment", icc_profile=profile, xmp=xmp, **options)
    return out.getvalue() + b"\0\0\0\x18ftypmp42mp4tail"


def png() -> bytes:
    out = io.BytesIO()
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", "Ann Secret")
    texts.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta>Ann Secret</x:xmpmeta>")
    picture().save(out, "PNG", exif=exif(), pnginfo=texts, dpi=(300, 300))
    return out.getvalue() + b"mp4tail"


def webp() -> bytes:
    out = io.BytesIO()
    picture().save(out, "WEBP", lossless=True, exif=exif(), xmp=b"<x:xmpmeta>Ann Secret</x:xmpmeta>")
    return out.getvalue() + b"mp4tail"


def gif() -> bytes:
    out = io.BytesIO()
    frames = [picture("P"), picture("P").rotate(90)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=b"hidden comment", loop=0, duration=100)
    return out.getvalue() + b"mp4tail"


FORMATS: dict[str, Callable[[], bytes]] = {"image/jpeg": jpeg, "image/png": png, "image/webp": webp, "image/gif": gif}


@pytest.mark.parametrize("media_type", FORMATS)
def test_a_photo_keeps_its_pixels_and_loses_its_secrets(media_type: str) -> None:
    data = FORMATS[media_type]()
    clean = clean_photo(data, media_type, "x").data
    assert [secret for secret in SECRETS if secret in clean] == []
    before, after = Image.open(io.BytesIO(data)), Image.open(io.BytesIO(clean))
    assert getattr(after, "n_frames", 1) == getattr(before, "n_frames", 1)
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
    assert clean_photo(clean, media_type, "x").data == clean


@pytest.mark.parametrize("media_type", ["image/jpeg", "image/png", "image/webp"])
def test_a_photo_stays_the_right_way_up(media_type: str) -> None:
    photo = clean_photo(FORMATS[media_type](), media_type, "x")
    assert dict(Image.open(io.BytesIO(photo.data)).getexif()) == {0x0112: 6}
    assert (photo.taken, photo.place_removed) == (date(2023, 5, 6), True)


def test_colours_stay_as_they_were() -> None:
    clean = Image.open(io.BytesIO(clean_photo(jpeg(), "image/jpeg", "x").data))
    assert clean.info["icc_profile"]
    cmyk = io.BytesIO()
    picture("CMYK").save(cmyk, "JPEG")
    after = clean_photo(cmyk.getvalue(), "image/jpeg", "x").data
    assert Image.open(io.BytesIO(after)).tobytes() == Image.open(cmyk).tobytes()


def test_a_progressive_jpeg_with_restart_markers_is_read_to_its_end() -> None:
    data = jpeg(progressive=True, restart_marker_blocks=1)
    clean = clean_photo(data, "image/jpeg", "x").data
    assert Image.open(io.BytesIO(clean)).tobytes() == Image.open(io.BytesIO(data)).tobytes()


@pytest.mark.parametrize("media_type", FORMATS)
def test_a_photo_cut_short_gets_its_sentence(media_type: str) -> None:
    whole = FORMATS[media_type]().removesuffix(b"\0\0\0\x18ftypmp42mp4tail").removesuffix(b"mp4tail")
    for length in range(16, len(whole) - 1, 7):
        with pytest.raises(PortfolioError, match="is damaged"):
            clean_photo(whole[:length], media_type, "x")


def test_a_changed_png_is_noticed() -> None:
    data = bytearray(png())
    data[data.index(b"IDAT") + 20] ^= 1
    with pytest.raises(PortfolioError, match="changed since it was written"):
        clean_photo(bytes(data), "image/png", "x")


def test_hostile_exif_is_survived() -> None:
    loop = b"II*\0" + struct.pack("<IH", 8, 65535) + struct.pack("<HHII", 0x8769, 4, 1, 8) * 40
    chunk = b"eXIf" + loop
    bad = chunk[:0] + (len(loop)).to_bytes(4, "big") + chunk + zlib.crc32(chunk).to_bytes(4, "big")
    data = png()
    header = data.index(b"IDAT") - 4
    photo = clean_photo(data[:header] + bad + data[header:], "image/png", "x")
    assert photo.taken is None
