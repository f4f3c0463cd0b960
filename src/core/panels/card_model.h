// The card of the selected laureate, as words in their order.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/geo/geography.h"
#include "core/state/state.h"

namespace atlas {

struct CardModel {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  std::string tier_label;  // "Label Or"
  std::string theme;
  std::string name;
  std::string project;
  // `names`: what is in French whatever the language, in the order of the value.
  struct Fact {
    std::string label;
    std::string value;
    std::vector<std::string> names;
  };
  std::vector<Fact> facts;  // holders, place, perimeter where communes are known, inhabitants with their year
  std::string remarks;      // what is approximate or not known; may be empty
  // Another laureate, and why it is here.
  struct Link {
    LaureateIndex laureate = 0;
    TierIndex tier = 0;
    std::string name;
    std::string reason;              // may be empty
    std::vector<std::string> names;  // in the reason, as those of a fact
  };
  struct Links {
    std::string title;
    std::vector<Link> links;  // never empty
  };
  std::vector<Links> sections;            // of the same theme, comparable
  std::optional<LaureateIndex> previous;  // in the list's order, among those that are shown
  std::optional<LaureateIndex> next;
  std::string position;                   // "3 sur 21"
  std::string contact;                    // who may be asked
  std::string contact_link, contact_url;  // where: its words, its address
};

// Nothing when no laureate is selected.
std::optional<CardModel> present_card(const State& state, const Catalog& catalog, const Geography& geography);

}  // namespace atlas
