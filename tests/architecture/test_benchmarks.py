# SPDX-License-Identifier: Apache-2.0
"""The page of what was measured: a section is replaced or finds its place, and the others stay as they were."""

from benchmarks import PAGE, merged

PAGE_OF_TWO = "# Benchmarks\n\nWritten.\n\n## Append\n\n```\n1\n```\n\n## Start\n\n```\n2\n```\n"


def test_a_new_section_finds_its_place_among_the_titles() -> None:
    page = merged(PAGE_OF_TWO, {"Soak": "```\n3\n```\n"})
    assert page == PAGE_OF_TWO.replace("## Start", "## Soak\n\n```\n3\n```\n\n## Start")


def test_a_section_that_was_there_is_replaced() -> None:
    assert merged(PAGE_OF_TWO, {"Append": "```\n9\n```\n"}) == PAGE_OF_TWO.replace("\n1\n", "\n9\n")


def test_the_page_that_ships_stays_as_it_is_when_nothing_was_measured() -> None:
    page = PAGE.read_text("utf-8")
    assert merged(page, {}) == page
