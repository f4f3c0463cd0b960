// What the parts of a figure are drawn with: its colours, its measures, and the drawing itself.
#pragma once

#include <optional>
#include <string_view>

#include "core/data/catalog.h"
#include "core/layout/text_measure.h"
#include "core/look/medal_shape.h"
#include "core/look/palette.h"
#include "figure/drawing.h"

namespace atlas::figure {

struct Brush {
  Drawing& drawing;
  const Palette& palette;
  const TextWidthEm& width_of;
  double em = 16;  // of the drawing's units
  MedalOutlines outlines = medal_outlines();

  double px(double ems) const { return ems * em; }
  // Width of a line in the regular face, in pixels.
  double width(std::string_view text, double size_em) const { return px(width_of(text) * size_em / measured_em); }
  Lettering lettering(double size_em, Color color, bool is_bold = false) const {
    return {.size = px(size_em), .color = color, .is_bold = is_bold};
  }
  void medal(TierIndex tier, ScreenPoint center, double radius, Color color,
             const std::optional<Stroke>& rim = {}) const {
    drawing.polygon(outlines[static_cast<std::size_t>(palette.tier_shape[tier])], center, radius, color, rim);
  }
};

}  // namespace atlas::figure
