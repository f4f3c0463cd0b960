// The names on the map, placed so that none covers another or a medal. The same view always gives the same names; while
// zooming a name stays on its side of its medal, or at its point of an area, and never jumps. One that comes fades in;
// one that has no room any more leaves at once, to the one that took it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/data/world.h"
#include "core/geo/beside.h"
#include "core/layout/text_measure.h"
#include "core/map/map_scene.h"

namespace atlas {

enum class LabelKind : std::uint8_t { laureate, chosen, region, departement, town, commune };

// The line from a medal's rim to a name that stands away from it.
struct Leader {
  ScreenPoint from, to;
};

struct MapLabel {
  LabelKind kind = LabelKind::laureate;
  std::string_view text;  // the world's
  ScreenRect rect;        // CSS pixels, inside the map
  double size_em = 0;     // of its letters
  double opacity = 1;     // less while it appears
  double dot_room = 0;    // CSS pixels of its top that are kept for a place's dot; 0: no dot
  std::optional<Leader> leader;
};

// How a laureate's name stands beside its medal: on a side, from `side_count` on there in two lines, a label each, and
// after those farther away at a line's end, a step and then a direction after another.
using LabelAnchor = std::size_t;
inline constexpr LabelAnchor near_anchor_count = 2 * side_count;
inline constexpr std::size_t far_step_count = 4;
inline constexpr LabelAnchor anchor_count = near_anchor_count + far_step_count * direction_count;

// Where the name of an area stands, and the least scale, in CSS pixels a metre, at which no border of the area is under
// it.
struct AreaPlace {
  WorldPoint point;
  double fits_from = 0;
};

// What names are put on, and what they are kept out of.
struct LabelSetting {
  const World& world;
  const Layout& layout;
  MapLayer layer;
  std::span<const ScreenRect> controls;  // over the map
  const TextWidthEm& width_of;
};

// Keeps its memory, and where names stand, from frame to frame.
class LabelPlacer {
 public:
  // In the order of their claim to the room: the chosen laureates, the others by tier and inhabitants, then régions, or
  // départements and places when zoomed in. Those without room are left out. `labels` is emptied first.
  void place(std::vector<MapLabel>& labels, const MapScene& scene, const LabelSetting& setting);

  // Time passes for the names that appear; the next `place` shows it.
  void advance(double seconds);
  bool is_fading() const;

 private:
  void fade_in(std::vector<MapLabel>& labels, bool at_once);
  void prepare(std::vector<MapLabel>& labels, const LabelSetting& setting);
  void find_names(std::vector<MapLabel>& labels, const MapScene& france, const LabelSetting& setting);
  void find_points(std::vector<AreaPlace>& points, std::vector<MapLabel>& labels, const std::vector<Area>& areas,
                   LabelKind kind, MapScene& scene, const LabelSetting& setting);

  // What was found for this layout, layer and number of towns:
  std::vector<LabelAnchor> names_;  // a laureate's
  std::vector<AreaPlace> region_points_, departement_points_;
  std::vector<std::string_view> region_laureates_;  // codes, the world's
  std::optional<Layout> layout_;
  MapLayer layer_ = MapLayer::labels;
  std::size_t town_count_ = 0;
  std::vector<ScreenRect> taken_;
  std::vector<MapLabel> shown_;  // the last ones
};

}  // namespace atlas
