"""Makes a picture of a page small: 256 colours are enough for words, and a third of the bytes."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_START = b"\x89PNG\r\n\x1a\n"
_MOST = 256
_FREQUENT = 128
Colour = tuple[int, int, int]


def keep_small(path: Path, png: bytes) -> None:
    """Write it there, made small."""
    path.write_bytes(small_png(png))


def small_png(png: bytes) -> bytes:
    """The same picture in 256 of its colours, each other one as the nearest of those."""
    width, height, channels, lines = _opened(png)
    rows = [
        [(line[at], line[at + 1], line[at + 2]) for at in range(0, width * channels, channels)]
        for line in lines
    ]
    counted = Counter(pixel for row in rows for pixel in row)
    palette = _palette(counted)
    known = {colour: number for number, colour in enumerate(palette)}
    index = {colour: known.get(colour, _nearest(colour, palette)) for colour in counted}
    body = b"".join(b"\0" + bytes(index[pixel] for pixel in row) for row in rows)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    colours = bytes(each for colour in palette for each in colour)
    parts = ((b"IHDR", head), (b"PLTE", colours), (b"IDAT", zlib.compress(body, 9)), (b"IEND", b""))
    return _START + b"".join(_part(name, content) for name, content in parts)


def _palette(counted: Counter[Colour]) -> list[Colour]:
    """The most frequent, and then whatever would be drawn most wrongly: a small green dot stays."""
    palette = [colour for colour, _ in counted.most_common(_FREQUENT)]
    far = {colour: min(_apart(colour, each) for each in palette) for colour in counted}
    while len(palette) < min(_MOST, len(counted)):
        worst = max(far, key=lambda colour: far[colour] * counted[colour])
        palette.append(worst)
        far = {colour: min(known, _apart(colour, worst)) for colour, known in far.items()}
    return palette


def _apart(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    return min(range(len(palette)), key=lambda at: _apart(colour, palette[at]))


def _part(name: bytes, content: bytes) -> bytes:
    length, sum_ = struct.pack(">I", len(content)), struct.pack(">I", zlib.crc32(name + content))
    return length + name + content + sum_


def _parts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_START)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length


def _opened(png: bytes) -> tuple[int, int, int, list[bytearray]]:
    """Width, height, bytes a pixel and unfiltered lines of a browser's 8-bit picture."""
    parts = list(_parts(png))
    width, height, depth, kind = struct.unpack(">IIBB", parts[0][1][:10])
    channels = {2: 3, 6: 4}[kind]
    assert depth == 8
    raw = zlib.decompress(b"".join(content for name, content in parts if name == b"IDAT"))
    size = width * channels
    lines = [bytearray(size)]
    for at in range(0, len(raw), size + 1):
        line = bytearray(raw[at + 1 : at + 1 + size])
        _unfilter(raw[at], line, lines[-1], channels)
        lines.append(line)
    return width, height, channels, lines[1:]


def _unfilter(how: int, line: bytearray, above: bytearray, step: int) -> None:
    """As the PNG specification (ISO/IEC 15948, 9.2) has it."""
    for at, byte in enumerate(line if how else b""):
        left = line[at - step] if at >= step else 0
        corner = above[at - step] if at >= step else 0
        guess = (0, left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))[how]
        line[at] = (byte + guess) & 255


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    return min((left, up, corner), key=lambda each: abs(guess - each))
