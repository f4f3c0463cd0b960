#include "ui/map/label_view.h"

#include <array>

namespace atlas {

namespace {

constexpr double halo_em = 0.065;  // each way

constexpr double dot_radius_em = 0.14;

TextStyle style_of(const MapLabel& label, const Palette& palette) {
  // Names of areas stand back; those of places are read on the washes too.
  const bool is_area = label.kind == LabelKind::region || label.kind == LabelKind::departement;
  const FontWeight weight = label.kind == LabelKind::chosen ? FontWeight::bold : FontWeight::regular;
  return {label.size_em, weight, is_area ? palette.quiet_ink : palette.ink};
}

Color faded(Color color, double opacity) {
  return with_alpha(color, static_cast<std::uint8_t>(color.alpha * opacity));
}

}  // namespace

void show_labels(const std::vector<MapLabel>& labels, const Paint& paint) {
  const double halo = paint.px(halo_em);
  const std::array<ScreenPoint, 4> around{{{-halo, -halo}, {halo, -halo}, {-halo, halo}, {halo, halo}}};
  for (const MapLabel& label : labels) {
    const ScreenRect& all = label.rect;
    const ScreenRect rect{all.x, all.y + label.dot_room, all.width, all.height - label.dot_room};
    TextStyle style = style_of(label, paint.palette());
    const Color ink = faded(style.color, label.opacity);
    // Copies lie over one another: nearly opaque where most of them meet.
    style.color = faded(paint.palette().land, label.opacity * 0.65);
    for (const ScreenPoint shift : around) {
      paint.text_in({rect.x + shift.x, rect.y + shift.y, rect.width, rect.height}, label.text, style);
    }
    style.color = ink;
    paint.text_in(rect, label.text, style);
    if (label.leader)
      paint.hairline(label.leader->from, label.leader->to, faded(paint.palette().quiet_ink, label.opacity));
    if (label.dot_room > 0) paint.dot({label.rect.center().x, label.rect.y}, paint.px(dot_radius_em), ink);
  }
}

}  // namespace atlas
