#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Cuts Muster Sans and Muster Display from Inter.

Qt 6.4 cannot switch font features. Stock Inter has digits of unequal width, and its contextual forms are shown but
vanish from the text of a PDF. So the digits become the tabular ones, and only kerning, marks, compositions and local
forms stay. Inter's licence (OFL, without a reserved name) asks for no more than the licence text beside it.

Usage: cut_fonts.py INTER_FOLDER OUT_FOLDER
"""
import os
import sys

from fontTools import subset
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

CUTS = (
    ("Inter-Regular", "Muster Sans", "Regular"),
    ("Inter-Medium", "Muster Sans", "Medium"),
    ("Inter-SemiBold", "Muster Sans", "SemiBold"),
    ("Inter-Bold", "Muster Sans", "Bold"),
    ("InterDisplay-Medium", "Muster Display", "Medium"),
    ("InterDisplay-SemiBold", "Muster Display", "SemiBold"),
)
KEPT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
DIGITS = range(0x30, 0x3A)


def single_substitutions(font, tag):
    """The glyph-to-glyph map of one GSUB feature, over all scripts."""
    table = font["GSUB"].table
    indices = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == tag
        for index in record.Feature.LookupListIndex
    }
    found = {}
    for index in sorted(indices):
        for lookup in table.LookupList.Lookup[index].SubTable:
            lookup = getattr(lookup, "ExtSubTable", lookup)
            found.update(getattr(lookup, "mapping", {}))
    return found


def make_digits_tabular(font):
    """Lets the code points of the digits point to the tabular glyphs."""
    tabular = single_substitutions(font, "tnum")
    for cmap in font["cmap"].tables:
        for code in DIGITS:
            name = cmap.cmap.get(code)
            if name in tabular:
                cmap.cmap[code] = tabular[name]


def set_width(font, glyph, width):
    """Gives a glyph another advance, its outline kept where it is, in both places which hold it."""
    _, bearing = font["hmtx"][glyph]
    font["hmtx"][glyph] = (width, bearing)
    top = font["CFF "].cff.topDictIndex[0]
    old = top.CharStrings[glyph]
    pen = T2CharStringPen(width - old.private.nominalWidthX, None)
    font.getGlyphSet()[glyph].draw(pen)
    top.CharStrings[glyph] = pen.getCharString(old.private, old.globalSubrs)


def make_digits_one_width(font):
    """In the heavier faces the tabular four is narrower by up to 5 of 2816 units; 19 fours would show it."""
    digits = [font.getBestCmap()[code] for code in DIGITS]
    width = font["hmtx"][digits[0]][0]
    for digit in digits:
        if font["hmtx"][digit][0] != width:
            set_width(font, digit, width)


def rename(font, family, style):
    """Names the font anew in every record which tells family, full or PostScript name."""
    is_basic = style in ("Regular", "Bold")
    plain = {
        1: family if is_basic else f"{family} {style}",
        2: style if is_basic else "Regular",
        3: f"Muster;{family.replace(' ', '')}-{style}",
        4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
        16: family,
        17: style,
    }
    table = font["name"]
    table.names = [record for record in table.names if record.nameID not in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25)]
    for name_id, text in plain.items():
        table.setName(text, name_id, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [plain[6]]
        top = cff.topDictIndex[0]
        top.FamilyName = family
        top.FullName = plain[4]
        top.Weight = style


def cut(source, target, family, style):
    font = TTFont(source, recalcTimestamp=False)
    if family == "Muster Sans":
        make_digits_tabular(font)
        make_digits_one_width(font)
    options = subset.Options()
    options.layout_features = KEPT_FEATURES
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)
    rename(font, family, style)
    subset.save_font(font, target, options)
    print(target, os.path.getsize(target))


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    source_folder, target_folder = arguments
    os.makedirs(target_folder, exist_ok=True)
    for source, family, style in CUTS:
        path = os.path.join(source_folder, source + ".otf")
        if not os.path.exists(path):
            sys.exit(f"{path} is missing: install the package fonts-inter.")
        cut(path, os.path.join(target_folder, f"{family.replace(' ', '')}-{style}.otf"), family, style)


if __name__ == "__main__":
    main(sys.argv[1:])
