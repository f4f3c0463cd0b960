// The map ready to be drawn and picked: everything decided, nothing left to the views.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/world.h"
#include "core/geo/camera.h"
#include "core/layout/layout.h"
#include "core/state/state.h"

namespace atlas {

struct Medal {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  WorldPoint anchor;  // its place on the map
  ScreenPoint
      shift;  // CSS pixels from there to where it is drawn: aside when others share the place, with a leader line
  double radius = 0;  // CSS pixels
  bool shown = true;  // passes the filter; else a ghost of itself, at its place
  bool selected = false;
  bool hovered = false;
};

struct TerritoryLook {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  bool shown = true;
  bool selected = false;
  bool hovered = false;
  int depth = 0;  // of those shown that it lies in, one in another: how it is hatched
};

// A région's ground in the layer that counts laureates.
struct RegionTint {
  std::size_t region = 0;  // into Geography::regions
  double strength = 0;     // 0: none of the laureates shown; 1: as many as the région that has most of all 21
};

struct MapScene {
  MapTransform transform;
  double em = 16;           // CSS pixels
  bool has_marks = true;    // medals and names; without them it is the ground, and the territory that is chosen
  double reach = 14;        // of what points, CSS pixels: a medal so near answers
  double pixel_ratio = 1;   // device pixels a CSS pixel
  double canvas_width = 0;  // CSS pixels
  double canvas_height = 0;
  // In drawing order: ghosts, those shown, the hovered, the selected. Territories from the widest, medals from the one
  // with the least claim to a name.
  std::vector<TerritoryLook> territories;  // that have a shape
  std::vector<Medal> medals;
  std::vector<RegionTint> region_tints;  // none in the other layers
  double largest_radius = 0;             // CSS pixels, of the largest medal that is not chosen
  bool is_crowded = false;               // so many medals that they are points: not moved aside, not named
  std::uint32_t marks_revision = 0;  // another number when territories or medals are others: what was uploaded is old

  ScreenPoint anchor_of(const Medal& medal) const { return transform.screen_from_world(medal.anchor); }
  ScreenPoint center_of(const Medal& medal) const {
    const ScreenPoint anchor = anchor_of(medal);
    return {anchor.x + medal.shift.x, anchor.y + medal.shift.y};
  }
};

MapScene present_map(const State& state, const World& world, const Layout& layout);

// Where a camera sees the world: all of France stands in layout.map_free, with room for the medals of its coast.
MapTransform map_transform(const Camera& camera, const Layout& layout);

// Its two halves, for those who keep the scene from frame to frame. Where the camera looks:
void aim(MapScene& scene, const Camera& camera, const Layout& layout);
// and what depends on the zoom and on everything but the camera's place. Uses the memory that the scene has.
void place_marks(MapScene& scene, const State& state, const World& world, const Layout& layout);

// The laureate under a point: a medal first, else the smallest territory that passes the filter and contains the point;
// nothing outside the map's rectangle. Ghosts are not picked.
std::optional<LaureateIndex> pick(const MapScene& scene, const std::vector<Territory>& territories, ScreenPoint point);

}  // namespace atlas
