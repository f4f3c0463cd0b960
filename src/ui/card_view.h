// The card of the selected laureate, or a hint where there is none.
#pragma once

#include <optional>
#include <vector>

#include "core/action.h"
#include "core/card_model.h"
#include "core/layout.h"
#include "ui/paint.h"

namespace atlas {

// `hint`: what is said when nobody is chosen.
void show_card(const std::optional<CardModel>& model, std::string_view hint, const Layout& layout, const Paint& paint,
               std::vector<Action>& actions);

}  // namespace atlas
