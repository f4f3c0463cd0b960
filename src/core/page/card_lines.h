// The card, as lines for the page.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "core/panels/card_model.h"

namespace atlas {

// Of the first line, the card itself: ids of the laureate, of the one before and of the one after (or nothing), then
// words, those of its buttons last.
inline constexpr std::array<std::string_view, 16> card_columns{
    "id",       "previous", "next",        "tier",       "theme",       "name",    "project", "remarks",
    "position", "contact",  "contactLink", "contactUrl", "sayPrevious", "sayNext", "sayCopy", "sayClose"};

// Columns separated by tabs. First `card_columns`. Then "fact", label, value; "section", title; "link", id, name,
// reason; after a fact or a link "name", each French name in its value or reason. Nothing when there is no card.
std::string card_lines(const std::optional<CardModel>& card, const Catalog& catalog);

}  // namespace atlas
