// What a laureate's own page says beyond its card: how its holders are registered, and where each fact comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/catalog.h"
#include "core/panels/card_model.h"

namespace atlas {

// A source, and what it is the source of: "Porteur, territoire et SIREN (Rennes Métropole)".
struct CitedSource {
  Source source;
  std::string facts;
  std::vector<std::string> names;  // French names in `facts`, in their order
};

struct LaureateDetails {
  std::optional<CardModel::Fact> siren;  // of each holder that has one
  std::vector<CitedSource> sources;      // each once, the announcement first, then in the order of the facts
};

// Facts whose source is not in the catalogue are left out.
LaureateDetails present_details(const Laureate& laureate, const Catalog& catalog);

// "200046977" → "200 046 977" with narrow no-break spaces; what is not nine digits stays as it is.
std::string siren_text(std::string_view number);

}  // namespace atlas
