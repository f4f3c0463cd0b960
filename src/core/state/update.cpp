#include "core/state/update.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "core/state/permalink.h"

namespace atlas {

namespace {

using Laureates = std::optional<LaureateIndex>;

// A filter that hides the selected laureate closes its card: what the page says is what it shows.
State filtered(State state, const Catalog& catalog) {
  if (state.selected && !passes(state.filter, catalog, *state.selected)) state.selected.reset();
  if (state.hovered && !passes(state.filter, catalog, *state.hovered)) state.hovered.reset();
  if (state.focused && !passes(state.filter, catalog, *state.focused)) state.focused.reset();
  return state;
}

Laureates known(Laureates laureate, const Catalog& catalog, Laureates otherwise) {
  return laureate && *laureate >= catalog.laureates.size() ? otherwise : laureate;
}

// Views that differ by less are the same: a link rounds a view by up to 0.005 levels, and its middle in proportion.
constexpr double same_view_share = 0.005, same_view_levels = 0.01;

bool is_same_view(const Camera& one, const Camera& other) {
  const double metres = france_bounds.width() * std::exp2(-one.zoom) * same_view_share;
  return std::abs(one.zoom - other.zoom) < same_view_levels && std::abs(one.center.x - other.center.x) < metres &&
         std::abs(one.center.y - other.center.y) < metres;
}

// Ends the wrong way round are turned; nowhere are there fewer than none.
PopulationRange ordered(const PopulationRange& range) {
  const auto [least, most] = std::minmax(range.least, range.most);
  return {std::max(least, std::int64_t{0}), std::max(most, std::int64_t{0})};
}

double pulled(double pixels) {
  return std::clamp(pixels, -most_pull_pixels, most_pull_pixels);
}

// A hand on the map takes over from the flight.
State moved(State state, const Camera& camera) {
  state.flight.reset();
  state.glide.reset();
  state.camera = camera;
  return state;
}

State flown(State state, const Camera& target) {
  const Camera camera = clamped(target);
  if (state.prefers_reduced_motion || camera == state.camera) return moved(std::move(state), camera);
  state.glide.reset();
  state.flight = flight_between(state.camera, camera);
  return state;
}

// The stage sets aside what it finds. Who leaves it, and asks for nothing else, has it back.
LinkState through_stage(State& state, LinkState link) {
  if (link.mode == Mode::scene && !state.set_aside)
    state.set_aside = SetAside{moment_of(state), state.layer, resting_camera(state)};
  if (link.mode == Mode::scene || !state.set_aside) return link;
  const SetAside found = *std::exchange(state.set_aside, std::nullopt);
  if (moment_of(link) != moment_of(state) || link.layer != state.layer) return link;
  link = put_back(std::move(link), found.moment);
  link.layer = found.layer;
  if (is_same_view(link.camera, resting_camera(state))) link.camera = found.camera;
  return link;
}

// The state as the link says it. The map flies to the link's view; it does not move when it is there, or flies there,
// already.
State following(State state, const LinkState& given, const Catalog& catalog) {
  LinkState link = through_stage(state, given);
  // The words of an earlier moment are looked for again: names of communes may have been fetched since.
  if (link.filter.query.text != state.filter.query.text) link.filter.query = query_for(link.filter.query.text, catalog);
  link.selected = known(link.selected, catalog, std::nullopt);
  link.step = std::clamp(link.step, 1, most_steps_of_a_story);
  const Camera wanted = std::exchange(link.camera, state.camera);
  static_cast<LinkState&>(state) = std::move(link);
  if (!is_same_view(wanted, resting_camera(state))) state = flown(std::move(state), wanted);
  return filtered(std::move(state), catalog);
}

struct Updater {
  const Catalog& catalog;
  State state;

  bool has(Facet facet, std::size_t index) const { return index < choices_of(catalog, facet).size(); }

  State operator()(const Toggle& action) && {
    if (has(action.facet, action.index)) set_of(state.filter, action.facet).toggle(action.index);
    return filtered(std::move(state), catalog);
  }
  State operator()(const ToggleAlone& action) && {
    if (!has(action.facet, action.index)) return std::move(state);
    IndexSet only;
    only.insert(action.index);
    IndexSet& set = set_of(state.filter, action.facet);
    set = set == only ? IndexSet{} : only;
    return filtered(std::move(state), catalog);
  }
  State operator()(const ShowPopulations& action) && {
    state.filter.population = ordered(action.range);
    return filtered(std::move(state), catalog);
  }
  State operator()(const SearchFor& action) && {
    state.filter.query = query_for(action.text, catalog);
    return filtered(std::move(state), catalog);
  }
  State operator()(const ClearFilter&) && {
    state.filter = {};
    return std::move(state);
  }
  State operator()(const ApplyFilter& action) && {
    state.filter = action.filter;
    state.filter.population = ordered(action.filter.population);
    return filtered(std::move(state), catalog);
  }
  State operator()(const Select& action) && {
    state.selected = known(action.laureate, catalog, state.selected);
    // Choosing someone that the filter hides lets everyone be seen again: the choice was explicit, the filter is older.
    if (state.selected && !passes(state.filter, catalog, *state.selected)) state.filter = {};
    if (state.selected && state.sheet.height == SheetHeight::low) state.sheet = {};  // who is chosen is read
    return std::move(state);
  }
  State operator()(const Hover& action) && {
    state.hovered = known(action.laureate, catalog, state.hovered);
    return std::move(state);
  }
  State operator()(const Focus& action) && {
    state.focused = known(action.laureate, catalog, state.focused);
    return std::move(state);
  }
  State operator()(const FocusControl& action) && {
    state.focused_control = action.name;
    return std::move(state);
  }
  State operator()(const PanMap& action) && {
    const Camera camera = panned(state.camera, action.east_metres, action.north_metres);
    return moved(std::move(state), camera);
  }
  State operator()(const ZoomMap& action) && {
    const Camera camera = zoomed(state.camera, action.levels, action.fixed);
    return moved(std::move(state), camera);
  }
  State operator()(const ShowAllOfFrance&) && { return flown(std::move(state), all_of_france()); }
  State operator()(const FlyTo& action) && { return flown(std::move(state), action.camera); }
  // Steps add up: two presses of a key go twice as far, however soon the second comes.
  State operator()(const FlyPan& action) && {
    const Camera from = state.flight ? state.flight->to : state.camera;
    return flown(std::move(state), panned(from, action.east_metres, action.north_metres));
  }
  State operator()(const FlyZoom& action) && {
    const Camera from = state.flight ? state.flight->to : state.camera;
    return flown(std::move(state), zoomed(from, action.levels, action.fixed.value_or(from.center)));
  }
  State operator()(const ThrowMap& action) && {
    const double east = action.east_metres_per_second, north = action.north_metres_per_second;
    if (state.prefers_reduced_motion || !std::isfinite(east) || !std::isfinite(north)) return std::move(state);
    state.flight.reset();
    state.glide = Glide{.east_metres_per_second = east, .north_metres_per_second = north};
    return std::move(state);
  }
  State operator()(const Tick& action) && {
    const double seconds = action.seconds > 0 ? action.seconds : 0;  // what is no number is no time
    if (state.glide) {
      const GlideStep step = glided(*state.glide, state.camera, seconds);
      state.camera = step.camera;
      state.glide = has_come_to_rest(step.glide) ? std::nullopt : std::optional(step.glide);
    }
    if (state.flight) {
      state.flight->elapsed_seconds += seconds;
      state.camera = camera_of(*state.flight);
      if (has_arrived(*state.flight)) state.flight.reset();
    }
    state.sheet = settled(state.sheet, seconds);
    return std::move(state);
  }
  State operator()(const ShowView& action) && {
    state.view = action.view;
    return std::move(state);
  }
  State operator()(const SortTable& action) && {
    state.sort = next_sort(state.sort, action.column);
    return std::move(state);
  }
  State operator()(const OfferMoreFilters& action) && {
    state.has_more_filters = action.is_wanted;
    return std::move(state);
  }
  State operator()(const ScrollFilters& action) && {
    if (std::isfinite(action.pixels)) state.filters_scroll_pixels = std::max(action.pixels, 0.0);
    return std::move(state);
  }
  State operator()(const PullSheet& action) && {
    if (std::isfinite(action.up_pixels)) state.sheet = {state.sheet.height, pulled(action.up_pixels), true};
    return std::move(state);
  }
  State operator()(const SetSheet& action) && {
    const bool glides = std::isfinite(action.from_pixels) && !state.prefers_reduced_motion;
    state.sheet = {action.height, glides ? pulled(action.from_pixels) : 0, false};
    return std::move(state);
  }
  State operator()(const ShowChart& action) && {
    state.chart = action.chart;
    return std::move(state);
  }
  State operator()(const Speak& action) && {
    state.language = action.language;
    return std::move(state);
  }
  State operator()(const ShowLayer& action) && {
    state.layer = action.layer;
    return std::move(state);
  }
  State operator()(const PreferReducedMotion& action) && {
    state.prefers_reduced_motion = action.is_preferred;
    if (action.is_preferred) state.glide.reset();
    if (action.is_preferred && state.flight) {
      const Camera end = state.flight->to;
      return moved(std::move(state), end);
    }
    return std::move(state);
  }
  State operator()(const PreferAppearance& action) && {
    state.system_appearance = action.appearance;
    return std::move(state);
  }
  State operator()(const FollowLink& action) && {
    state.notices = action.warnings;
    return following(std::move(state), action.state, catalog);
  }
  State operator()(const Change& action) && {
    LinkState link = link_state_of(state);
    take_fields(link, action.state, action.fields);
    state.notices.insert(state.notices.end(), action.warnings.begin(), action.warnings.end());
    return following(std::move(state), link, catalog);
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
