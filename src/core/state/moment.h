// What someone has chosen to see: what is undone and done again, and what the stage sets aside.
#pragma once

#include <optional>

#include "core/state/link_state.h"

namespace atlas {

struct Moment {
  Filter filter;
  std::optional<LaureateIndex> selected;
  View view = View::map;
  ChartKind chart = ChartKind::themes;
  friend bool operator==(const Moment&, const Moment&) = default;
};

Moment moment_of(const LinkState& link);
// The link with what the moment holds in the place of its own.
LinkState put_back(LinkState link, const Moment& moment);

}  // namespace atlas
