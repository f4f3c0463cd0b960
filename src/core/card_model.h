// The card of the selected laureate, as words in their order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/catalog.h"
#include "core/state.h"

namespace atlas {

struct CardModel {
  LaureateIndex laureate = 0;
  Tier tier = Tier::bronze;
  std::string tier_label;  // "Label Or"
  std::string theme;
  std::string name;
  std::string project;
  struct Fact {
    std::string label;
    std::string value;
  };
  std::vector<Fact> facts;  // holders, place, inhabitants with their year
  std::string remarks;      // what is approximate or not known; may be empty
};

// Nothing when no laureate is selected.
std::optional<CardModel> present_card(const State& state, const Catalog& catalog);

}  // namespace atlas
