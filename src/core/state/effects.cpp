#include "core/state/effects.h"

#include <cmath>
#include <limits>
#include <utility>

#include "core/state/update.h"

namespace atlas {

namespace {

// A view that is not the best one does, so many levels farther or closer. Farther, a territory soon is too small.
constexpr double far_enough_levels = 0.3, near_enough_levels = 1;

// True when the camera surely shows all of the bounds, whatever the window's shape.
bool shows(const Camera& camera, const WorldBox& bounds) {
  const double half_width = france_bounds.width() / 2 * std::exp2(-camera.zoom);
  const double half_height = france_bounds.height() / 2 * std::exp2(-camera.zoom);
  const WorldBox seen{{camera.center.x - half_width, camera.center.y - half_height},
                      {camera.center.x + half_width, camera.center.y + half_height}};
  return seen.contains(bounds.min) && seen.contains(bounds.max);
}

std::optional<Action> follow_focus(const State& before, const State& after, const World& world) {
  if (!after.focused || after.focused == before.focused || *after.focused >= world.territories.size()) return {};
  const WorldPoint anchor = world.territories[*after.focused].anchor;
  if (shows(after.camera, {anchor, anchor})) return {};
  return FlyTo{{anchor, after.camera.zoom}};
}

}  // namespace

std::optional<Action> flight_for(const State& before, const State& after, const World& world) {
  if (const auto to_focus = follow_focus(before, after, world)) return to_focus;
  if (!after.selected || after.selected == before.selected || *after.selected >= world.territories.size()) return {};
  // A link that selects and has a view of its own has said where to look.
  if (after.camera != before.camera || after.flight != before.flight) return {};
  const WorldBox& bounds = world.territories[*after.selected].bounds;
  // On stage each is looked at, and nothing else.
  if (after.mode == Mode::scene) return FlyTo{camera_filling(bounds)};
  const Camera best = camera_showing(bounds);
  const double closer = after.camera.zoom - best.zoom;
  const bool is_near = closer >= -far_enough_levels && closer <= near_enough_levels;
  if (is_near && shows(after.camera, bounds)) return {};
  return FlyTo{best};
}

std::optional<Action> flight_once_refined(const State& state, const World& world) {
  if (state.mode != Mode::scene || !state.selected || *state.selected >= world.territories.size()) return {};
  return FlyTo{camera_filling(world.territories[*state.selected].bounds)};
}

Changed changed(State before, const Action& action, const World& world, bool was_seen) {
  State after = update(before, action, world.catalog);
  const bool is_news = !tells_the_same(before, after);
  if (const auto flight = flight_for(before, after, world)) after = update(std::move(after), *flight, world.catalog);
  if (!was_seen) after = update(std::move(after), Tick{std::numeric_limits<double>::infinity()}, world.catalog);
  const bool takes_off = was_seen && after.flight && !before.flight;
  return {std::move(before),
          std::move(after),
          {.is_news = is_news, .is_step = is_news && was_seen, .leaves_pointer = takes_off}};
}

}  // namespace atlas
