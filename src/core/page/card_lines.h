// The card, as lines for the page.
#pragma once

#include <optional>
#include <string>

#include "core/panels/card_model.h"

namespace atlas {

// Columns separated by tabs. First the card itself: the laureate's id, the ids of the one before and the one after (or
// nothing), label, theme, name, project, remarks, position, contact, and the words of its buttons: previous, next,
// copy, close. Then "fact", label, value; "section", title; "link", id, name, reason; after a fact or a link "name",
// each French name in its value or reason. Nothing when there is no card.
std::string card_lines(const std::optional<CardModel>& card, const Catalog& catalog);

}  // namespace atlas
