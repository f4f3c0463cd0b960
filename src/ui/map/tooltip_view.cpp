#include "ui/map/tooltip_view.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <vector>

#include "core/geo/beside.h"

namespace atlas {

namespace {

constexpr double widest_em = 22;
constexpr double padding_em = 0.6;
constexpr double rounding_em = 0.375;
constexpr double gap_em = 0.6;  // from the medal, its ring included
constexpr double between_em = 0.25;
constexpr double edge_em = 0.3;  // from the map's edges
constexpr double most_height_share = 0.5;

struct Paragraph {
  std::string_view words;
  TextStyle style;
};

// Between the two, which may leave too little room for it.
double held(double from, double size, double low, double high) {
  return std::clamp(from, low, std::max(high - size, low));
}

// How many medals it would cover; its own one counts for all.
std::size_t covered_count(const ScreenRect& rect, const TooltipModel& tooltip, const MapScene& scene) {
  std::size_t count = 0;
  for (const Medal& medal : scene.medals) {
    const double r = medal.radius;
    const ScreenRect reach{rect.x - r, rect.y - r, rect.width + 2 * r, rect.height + 2 * r};
    if (reach.contains(scene.center_of(medal))) count += medal.laureate == tooltip.laureate ? scene.medals.size() : 1;
  }
  return count;
}

// Below, above, or farther round: the first side on which it covers the fewest.
ScreenRect place_of(const TooltipModel& tooltip, const MapScene& scene, const ScreenRect& around, double away,
                    double width, double height) {
  ScreenRect best;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (Side i = 0; i < side_count; ++i) {
    ScreenRect rect = beside(tooltip.at, away, (side_below + i) % side_count, width, height);
    rect.x = held(rect.x, width, around.x, around.right());
    rect.y = held(rect.y, height, around.y, around.bottom());
    const std::size_t count = covered_count(rect, tooltip, scene);
    if (count >= fewest) continue;
    fewest = count;
    best = rect;
  }
  return best;
}

}  // namespace

void show_tooltip(const TooltipModel& tooltip, const MapScene& scene, const ScreenRect& around, const Paint& paint) {
  const Palette& palette = paint.palette();
  const TextStyle name{type_em::normal, FontWeight::bold, palette.on_accent};
  const TextStyle rest{type_em::small, FontWeight::regular, palette.on_accent};
  const double padding = paint.px(padding_em), between = paint.px(between_em), edge = paint.px(edge_em);
  const double wrap = std::min(paint.px(widest_em), around.width - 2 * (padding + edge));
  const Paragraph label{tooltip.label, rest}, title{tooltip.name, name}, project{tooltip.project, rest};
  // What a small map has no room for is in the card, one press away.
  std::vector<Paragraph> paragraphs;
  double width = 0, height = 0;
  for (const auto& wanted : {std::vector{label, title, project}, std::vector{label, title}, std::vector{title}}) {
    paragraphs = wanted;
    width = 0;
    height = 2 * padding - between;
    for (const Paragraph& one : paragraphs) {
      const TextSize size = paint.measure(one.words, one.style, wrap);
      width = std::max(width, size.width + 2 * padding);
      height += size.height + between;
    }
    if (height <= most_height_share * around.height) break;
  }
  const ScreenRect inside{around.x + edge, around.y + edge, around.width - 2 * edge, around.height - 2 * edge};
  const auto rect = place_of(tooltip, scene, inside, tooltip.radius + paint.px(gap_em), width, height);
  paint.fill(rect, palette.ink, rounding_em);
  ScreenPoint pen{rect.x + padding, rect.y + padding};
  for (const Paragraph& one : paragraphs) pen.y += paint.text(pen, one.words, one.style, wrap) + between;
}

}  // namespace atlas
