// The names on the map, placed so that none covers another or a medal. The same view always gives the same names, and
// while zooming a name stays on its side of its medal: it fades where room runs out, and never jumps.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/map_scene.h"
#include "core/text_measure.h"
#include "core/world.h"

namespace atlas {

enum class LabelKind : std::uint8_t { laureate, chosen, region, departement, town, commune };

struct MapLabel {
  LabelKind kind = LabelKind::laureate;
  std::string_view text;  // the world's
  ScreenRect place;       // CSS pixels, inside the map
  double opacity = 1;     // more than 0
  double dot_room = 0;    // CSS pixels of its top that are kept for a place's dot; 0: no dot
};

// Sizes of text in em of the canvas, for the views that write them.
double text_size_em(LabelKind kind);

// On which side of its medal a name stands.
enum class Side : std::uint8_t { right, left, below, above };

// Keeps its memory, and the sides, from frame to frame.
class LabelPlacer {
 public:
  // In the order of their claim to the room: the chosen laureates, the others by tier and inhabitants, then régions, or
  // départements and places when zoomed in. Those without room are left out. `labels` is emptied first.
  void place(std::vector<MapLabel>& labels, const MapScene& scene, const World& world, const Layout& layout,
             const TextWidthEm& width_of);

 private:
  void find_sides(const World& world, const Layout& layout, const TextWidthEm& width_of);

  std::vector<Side> sides_;             // a laureate's
  std::optional<Layout> sides_layout_;  // that they were found for
  std::vector<ScreenRect> taken_;
};

}  // namespace atlas
