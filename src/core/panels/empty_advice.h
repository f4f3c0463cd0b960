// What to do when nobody passes the filters: which one to lift, and who would then be shown.
#pragma once

#include <optional>
#include <string>

#include "core/data/catalog.h"
#include "core/state/action.h"
#include "core/state/state.h"

namespace atlas {

struct EmptyAdvice {
  std::string sentence;  // "Aucun territoire ne répond à tous ces choix."
  std::string button;    // "Retirer « Or » (3 territoires)"
  Action action;
};

// Nothing as long as somebody passes. The part of the filter that alone hides most; when each alone hides everybody,
// all of it.
std::optional<EmptyAdvice> advice_on_nothing(const State& state, const Catalog& catalog);

}  // namespace atlas
