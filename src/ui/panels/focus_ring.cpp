#include "ui/panels/focus_ring.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double gap_em = 0.125;
constexpr double thickness_em = 0.1875;
constexpr double halo_em = 0.4375;  // under the ring: it stands out on any ground
constexpr double rounding_em = 0.5;

ScreenRect grown(ScreenRect rect, double by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

std::optional<ScreenRect> place_of(const Screen& screen, const Catalog& catalog, const Spots& spots) {
  for (const auto& places : {places_on(screen, catalog), spots.named(catalog)}) {
    const auto found = std::ranges::find(places, screen.focused_control, &NamedPlace::id);
    if (found != places.end() && !is_empty(found->rect)) return found->rect;
  }
  return std::nullopt;
}

}  // namespace

void show_focus_ring(const Screen& screen, const Catalog& catalog, const Spots& spots, const Paint& paint) {
  const auto rect = place_of(screen, catalog, spots);
  if (!rect) return;
  const ScreenRect ring = grown(*rect, paint.px(gap_em));
  paint.frame(ring, paint.palette().surface, rounding_em, halo_em);
  paint.frame(ring, paint.palette().accent, rounding_em, thickness_em);
}

}  // namespace atlas
