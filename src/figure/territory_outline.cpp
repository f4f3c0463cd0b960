#include "figure/territory_outline.h"

#include "core/base/decimal.h"
#include "core/geo/flight.h"
#include "core/map/map_scene.h"
#include "html/svg_path.h"

namespace atlas::figure {

namespace {

std::string point_line(std::string_view name, ScreenPoint point) {
  return std::string(name) + '\t' + decimal_text(point.x, 1) + '\t' + decimal_text(point.y, 1);
}

}  // namespace

std::string territory_outline(const World& world, Viewport viewport, LaureateIndex laureate) {
  const Territory& territory = world.territories[laureate];
  viewport.pane = Pane::stage;
  MapScene scene;
  aim(scene, camera_filling(territory.bounds), present_layout(viewport, 0));
  const MapTransform& on = scene.transform;
  std::string lines = point_line("seat", on.screen_from_world(territory.anchor)) + '\n';
  html::SvgPath path(on, html::fine_detail);
  for (const Area& area : territory.areas) {
    for (const Ring& ring : area.rings) path.add(ring, true);
  }
  if (!territory.areas.empty()) lines += "area\t" + path.data() + '\n';
  for (const CommuneDisc& disc : territory.discs) {
    lines += point_line("disc", on.screen_from_world(disc.center)) + '\t' +
             decimal_text(disc.halo_radius_metres * on.pixels_per_metre, 1) + '\n';
  }
  return lines;
}

}  // namespace atlas::figure
