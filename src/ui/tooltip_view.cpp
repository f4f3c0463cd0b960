#include "ui/tooltip_view.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double widest_em = 22;
constexpr double padding_em = 0.6;
constexpr double rounding_em = 0.375;
constexpr double gap_em = 0.6;  // from the medal, its ring included
constexpr double between_em = 0.25;
constexpr double edge_em = 0.3;  // from the map's edges

}  // namespace

void show_tooltip(const TooltipModel& tooltip, const ScreenRect& map, const Paint& paint) {
  const Palette& palette = paint.palette();
  const TextStyle name{type_em::normal, FontWeight::bold, palette.on_accent};
  const TextStyle rest{type_em::small, FontWeight::regular, palette.on_accent};
  const double padding = paint.px(padding_em), between = paint.px(between_em);
  const double wrap = std::min(paint.px(widest_em), map.width - 2 * (padding + paint.px(edge_em)));
  const TextSize sizes[] = {paint.measure(tooltip.label, rest, wrap), paint.measure(tooltip.name, name, wrap),
                            paint.measure(tooltip.project, rest, wrap)};
  const double width = std::max({sizes[0].width, sizes[1].width, sizes[2].width}) + 2 * padding;
  const double height = sizes[0].height + sizes[1].height + sizes[2].height + 2 * between + 2 * padding;

  const ScreenPoint at = tooltip.at;
  const double away = tooltip.radius + paint.px(gap_em), edge = paint.px(edge_em);
  const double below = at.y + away;
  const double y = below + height < map.bottom() ? below : at.y - away - height;
  const double x = std::clamp(at.x - width / 2, map.x + edge, std::max(map.right() - width - edge, map.x + edge));
  paint.fill({x, y, width, height}, palette.ink, rounding_em);
  ScreenPoint pen{x + padding, y + padding};
  pen.y += paint.text(pen, tooltip.label, rest, wrap) + between;
  pen.y += paint.text(pen, tooltip.name, name, wrap) + between;
  paint.text(pen, tooltip.project, rest, wrap);
}

}  // namespace atlas
