"""Product exports of Shopify and WooCommerce."""

import pytest

from hailuo_studio.core.table import Images, Role, Shop, Table
from hailuo_studio.tables.delimited import read_delimited
from hailuo_studio.tables.rows import rows_of
from hailuo_studio.tables.shops import products, shop_of, shop_roles
from tests.tables.files import csv_bytes

SHOPIFY = (
    ("Handle", "Title", "Vendor", "Variant SKU", "Image Src", "Image Position", "Variant Image"),
    ("mug", "Blue mug", "Clay", "'0012", "https://cdn.example/mug-2.jpg", "2", ""),
    ("mug", "", "", "0013", "https://cdn.example/mug-1.jpg", "1", "https://cdn.example/green.jpg"),
    ("mug", "", "", "0014", "", "", ""),
    ("mug", "", "", "", "https://cdn.example/mug-3.jpg", "3", ""),
    ("bag", "Bag", "Hide", "", "https://cdn.example/bag.jpg", "1", ""),
    ("hat", "Hat", "Felt", "0020", "", "", ""),
)
WOO = (
    ("ID", "Type", "SKU", "Name", "Published", "Images"),
    (
        "7",
        "simple",
        "W-1",
        "Lamp, small",
        "1",
        "https://w.example/a,b.jpg, https://w.example/c.jpg",
    ),
    ("8", "variation", "W-1-red", "Lamp - red", "1", ""),
    ("9", "simple", "", "Chair", "1", "https://w.example/chair.jpg"),
    ("10", "simple", "W-3", "Desk", "1", ""),
)


def export(rows: tuple[tuple[str, ...], ...]) -> Table:
    return read_delimited("/shop/export.csv", csv_bytes(rows))


def pairs(table: Table, shop: Shop, images: Images) -> list[tuple[str, str, int]]:
    made = products(table, shop, images)
    rows = rows_of(made, shop_roles(made.columns, shop))
    return [(row.name, row.source.rsplit("/", 1)[-1], row.line) for row in rows]


@pytest.mark.parametrize(
    ("rows", "shop"), [(SHOPIFY, Shop.SHOPIFY), (WOO, Shop.WOOCOMMERCE), ((("image",),), None)]
)
def test_exports_are_recognised(rows: tuple[tuple[str, ...], ...], shop: Shop | None) -> None:
    assert shop_of(export(rows).columns) is shop


def test_shopify_a_row_for_each_product_and_variant_with_a_picture() -> None:
    assert pairs(export(SHOPIFY), Shop.SHOPIFY, Images.FIRST) == [
        ("0012", "mug-1.jpg", 3),
        ("0013", "green.jpg", 3),
        ("bag", "bag.jpg", 6),
    ]


def test_shopify_all_pictures_in_their_order() -> None:
    found = pairs(export(SHOPIFY), Shop.SHOPIFY, Images.ALL)
    assert [picture for _, picture, _ in found] == [
        "mug-1.jpg",
        "mug-2.jpg",
        "mug-3.jpg",
        "green.jpg",
        "bag.jpg",
    ]


def test_shopify_products_keep_their_words_and_what_has_no_picture_is_named() -> None:
    made = products(export(SHOPIFY), Shop.SHOPIFY, Images.FIRST)
    rows = rows_of(made, {Role.STILL: made.columns.index("Image Src")})
    assert [row.fields["title"] for row in rows] == ["Blue mug", "Blue mug", "Bag"]
    assert [str(f) for f in made.faults] == ["line 7, column Image Src: the product has no picture"]
    assert made.notes == ("1 variant has no picture of its own, so it has no row.",)


def test_woocommerce_first_and_all() -> None:
    assert pairs(export(WOO), Shop.WOOCOMMERCE, Images.FIRST) == [
        ("W-1", "a,b.jpg", 2),
        ("Chair", "chair.jpg", 4),
    ]
    assert [p for _, p, _ in pairs(export(WOO), Shop.WOOCOMMERCE, Images.ALL)] == [
        "a,b.jpg",
        "c.jpg",
        "chair.jpg",
    ]
    made = products(export(WOO), Shop.WOOCOMMERCE, Images.FIRST)
    assert [str(f) for f in made.faults] == ["line 5, column Images: the product has no picture"]
    assert Role.PROMPT not in shop_roles(made.columns, Shop.WOOCOMMERCE)
