#include "core/update.h"

#include <utility>

namespace atlas {

namespace {

using Laureates = std::optional<LaureateIndex>;

// A filter that hides the selected laureate closes its card: what the page says is what it shows.
State filtered(State state, const Catalog& catalog) {
  if (state.selected && !passes(state.filter, catalog.laureates[*state.selected])) state.selected.reset();
  if (state.hovered && !passes(state.filter, catalog.laureates[*state.hovered])) state.hovered.reset();
  return state;
}

Laureates known(Laureates laureate, const Catalog& catalog, Laureates otherwise) {
  return laureate && *laureate >= catalog.laureates.size() ? otherwise : laureate;
}

struct Updater {
  const Catalog& catalog;
  State state;

  State operator()(const ToggleTier& action) && {
    if (index_of(action.tier) < catalog.tiers.size()) state.filter.tiers.toggle(index_of(action.tier));
    return filtered(std::move(state), catalog);
  }
  State operator()(const ToggleTheme& action) && {
    if (action.theme < catalog.themes.size()) state.filter.themes.toggle(action.theme);
    return filtered(std::move(state), catalog);
  }
  State operator()(const ClearFilter&) && {
    state.filter = {};
    return std::move(state);
  }
  State operator()(const Select& action) && {
    state.selected = known(action.laureate, catalog, state.selected);
    // Choosing someone that the filter hides lets everyone be seen again: the choice was explicit, the filter is older.
    if (state.selected && !passes(state.filter, catalog.laureates[*state.selected])) state.filter = {};
    return std::move(state);
  }
  State operator()(const Hover& action) && {
    state.hovered = known(action.laureate, catalog, state.hovered);
    return std::move(state);
  }
  State operator()(const PanMap& action) && {
    state.camera = panned(state.camera, action.east_metres, action.north_metres);
    return std::move(state);
  }
  State operator()(const ZoomMap& action) && {
    state.camera = zoomed(state.camera, action.levels, action.fixed);
    return std::move(state);
  }
  State operator()(const ShowAllOfFrance&) && {
    state.camera = all_of_france();
    return std::move(state);
  }
  State operator()(const FollowLink& action) && {
    state.filter = action.filter;
    state.selected = known(action.selected, catalog, std::nullopt);
    state.notices = action.warnings;
    return filtered(std::move(state), catalog);
  }
  State operator()(const DismissNotices&) && {
    state.notices.clear();
    return std::move(state);
  }
};

}  // namespace

State update(State state, const Action& action, const Catalog& catalog) {
  return std::visit([&](const auto& known_action) { return Updater{catalog, std::move(state)}(known_action); }, action);
}

}  // namespace atlas
