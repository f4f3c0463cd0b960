// What a view, a key, a link or a page may ask for. Actions carry what they mean, never how they were made.
#pragma once

#include <optional>
#include <variant>

#include "core/geo/points.h"
#include "core/state.h"

namespace atlas {

struct ToggleTier {
  Tier tier;
};
struct ToggleTheme {
  ThemeIndex theme;
};
struct ClearFilter {};
struct Select {
  std::optional<LaureateIndex> laureate;
};  // nothing: close the card
struct Hover {
  std::optional<LaureateIndex> laureate;
};
// Brings it into view where it is not.
struct Focus {
  std::optional<LaureateIndex> laureate;
};
struct PanMap {
  double east_metres;
  double north_metres;
};
struct ZoomMap {
  double levels;
  WorldPoint fixed;
};
struct ShowAllOfFrance {};
// The same, in a smooth movement: where motion is unwelcome, at once.
struct FlyTo {
  Camera camera;
};
struct FlyPan {
  double east_metres;
  double north_metres;
};
struct FlyZoom {
  double levels;
  std::optional<WorldPoint> fixed;  // nothing: the middle of the view
};
struct ThrowMap {
  double east_metres_per_second;
  double north_metres_per_second;
};
// Time passes for what moves.
struct Tick {
  double seconds;
};
struct ShowLayer {
  MapLayer layer;
};
struct PreferReducedMotion {
  bool is_preferred;
};
struct PreferAppearance {
  Appearance appearance;
};
// What a link says: replaces filter, selection, layer and appearance, adds what could not be understood to the notices.
struct FollowLink {
  Filter filter;
  std::optional<LaureateIndex> selected;
  MapLayer layer = MapLayer::labels;
  std::optional<Appearance> appearance;
  std::vector<Problem> warnings;
};
struct DismissNotices {};

using Action = std::variant<ToggleTier, ToggleTheme, ClearFilter, Select, Hover, Focus, PanMap, ZoomMap,
                            ShowAllOfFrance, FlyTo, FlyPan, FlyZoom, ThrowMap, Tick, ShowLayer, PreferReducedMotion,
                            PreferAppearance, FollowLink, DismissNotices>;

}  // namespace atlas
