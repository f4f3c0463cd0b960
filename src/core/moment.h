// What someone has chosen to see: what is undone and done again, and what the stage sets aside.
#pragma once

#include <optional>

#include "core/catalog.h"
#include "core/filter.h"
#include "core/view.h"

namespace atlas {

struct Moment {
  Filter filter;
  std::optional<LaureateIndex> selected;
  View view = View::map;
  ChartKind chart = ChartKind::themes;
  friend bool operator==(const Moment&, const Moment&) = default;
};

// Of a State, or of a link.
template <typename Chosen>
Moment moment_of(const Chosen& chosen) {
  return {chosen.filter, chosen.selected, chosen.view, chosen.chart};
}

}  // namespace atlas
