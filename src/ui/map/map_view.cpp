#include "ui/map/map_view.h"

#include <algorithm>
#include <array>

#include "ui/map/label_view.h"
#include "ui/map/layer_view.h"
#include "ui/map/tooltip_view.h"
#include "ui/paint/pointer_area.h"

namespace atlas {

namespace {

constexpr double button_rounding_em = 0.375;
constexpr double zoom_step_levels = 1;

enum class Glyph : std::uint8_t { plus, minus, whole };

void draw_glyph(Glyph glyph, ScreenPoint middle, const Paint& paint) {
  ImDrawList& list = paint.list();
  const ImU32 ink = packed(paint.palette().ink);
  const float thickness = static_cast<float>(paint.px(0.13));
  const double arm = paint.px(0.5);
  if (glyph == Glyph::whole) {  // the corners of a picture
    const double side = arm * 0.55;
    for (const ScreenPoint to : {ScreenPoint{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
      const ScreenPoint corner{middle.x + to.x * arm, middle.y + to.y * arm};
      const std::array<ImVec2, 3> points{vec({corner.x - to.x * side, corner.y}), vec(corner),
                                         vec({corner.x, corner.y - to.y * side})};
      list.AddPolyline(points.data(), static_cast<int>(points.size()), ink, ImDrawFlags_None, thickness);
    }
    return;
  }
  list.AddLine(vec({middle.x - arm, middle.y}), vec({middle.x + arm, middle.y}), ink, thickness);
  if (glyph == Glyph::plus)
    list.AddLine(vec({middle.x, middle.y - arm}), vec({middle.x, middle.y + arm}), ink, thickness);
}

struct MapButton {
  Glyph glyph;
  Action action;
};

void show_buttons(const Layout& layout, const Paint& paint, std::vector<Action>& actions) {
  if (is_empty(layout.map_buttons)) return;
  const std::array<MapButton, map_button_ids.size()> buttons{{{Glyph::plus, FlyZoom{zoom_step_levels, {}}},
                                                              {Glyph::minus, FlyZoom{-zoom_step_levels, {}}},
                                                              {Glyph::whole, ShowAllOfFrance{}}}};
  const Palette& palette = paint.palette();
  for (std::size_t i = 0; i < buttons.size(); ++i) {
    const ScreenRect rect = layout.map_button_rects[i];
    const PointerAnswer pointer = button_area(paint, map_button_ids[i], rect);
    if (pointer.clicked) actions.push_back(buttons[i].action);
    paint.fill(rect, pointer.hovered ? palette.accent_wash : palette.surface, button_rounding_em);
    paint.frame(rect, palette.line, button_rounding_em);
    draw_glyph(buttons[i].glyph, rect.center(), paint);
  }
}

void show_attribution(const Attribution& attribution, const Paint& paint) {
  if (attribution.lines.empty()) return;
  const Palette& palette = paint.palette();
  const TextStyle style{attribution_text_em, FontWeight::regular, palette.quiet_ink};
  ScreenRect under = attribution.rect;
  // Measured at its own size: letters that stand on whole pixels are a little wider than the model knows.
  for (const std::string& line : attribution.lines)
    under.width = std::max(under.width, paint.measure(line, style).width + 2 * paint.px(attribution_padding_em));
  paint.fill(under, with_alpha(palette.surface, 215));
  ScreenPoint at{attribution.rect.x + paint.px(attribution_padding_em),
                 attribution.rect.y + paint.px(attribution_top_padding_em)};
  for (const std::string& line : attribution.lines) {
    paint.text(at, line, style);
    at.y += paint.px(attribution_text_em * line_spacing);
  }
}

void show_scale_bar(const ScaleBar& bar, const ScreenRect& rect, const Paint& paint) {
  if (is_empty(rect)) return;
  const Palette& palette = paint.palette();
  const double left = rect.x + paint.px(0.5), y = rect.bottom() - paint.px(0.35), tick = paint.px(0.35);
  const double right = left + bar.width;
  paint.hairline({left, y}, {right, y}, palette.quiet_ink);
  paint.hairline({left, y - tick}, {left, y}, palette.quiet_ink);
  paint.hairline({right, y - tick}, {right, y}, palette.quiet_ink);
  paint.text({left + paint.px(0.35), y - paint.px(1.05)}, bar.label,
             {attribution_text_em, FontWeight::regular, palette.quiet_ink});
}

void show_controls(const MapControls& controls, const Layout& layout, const Paint& paint,
                   std::vector<Action>& actions) {
  show_buttons(layout, paint, actions);
  show_layers(controls.layers, paint, actions);
  show_attribution(controls.attribution, paint);
  show_scale_bar(controls.scale_bar, controls.scale_place, paint);
}

}  // namespace

std::optional<LaureateIndex> show_map(const Screen& screen, const World& world, const Paint& paint, ThrowWatch& watch,
                                      std::vector<Action>& actions) {
  const MapScene& scene = screen.map;
  const ScreenRect map = scene.transform.map;
  paint.push_clip(map);
  show_labels(screen.labels, paint);
  show_controls(screen.controls, screen.layout, paint, actions);
  const PointerAnswer answer = pointer_area(paint, "map", map);
  const Pointer& pointer = paint.pointer();
  const bool drags = answer.held && pointer.is_dragged();
  const ScreenPoint moved = pointer.moved();
  const double metres = 1 / scene.transform.pixels_per_metre;
  if (drags && (moved.x != 0 || moved.y != 0)) actions.push_back(PanMap{-moved.x * metres, moved.y * metres});
  if (const auto speed = watch.watch(drags, moved, pointer.seconds())) {
    actions.push_back(ThrowMap{-speed->x * metres, speed->y * metres});
  }
  // Of a map that is dragged nobody asks what is under the pointer: to know it, each medal is looked at.
  const auto under = drags ? std::nullopt : pick(scene, world.territories, pointer.at());
  if (answer.held && pointer.is_second_press()) {
    actions.push_back(FlyZoom{zoom_step_levels, scene.transform.world_from_screen(pointer.at())});
  } else if (answer.clicked && !pointer.is_dragged()) {
    actions.push_back(Select{under});
  }
  if (screen.tooltip) show_tooltip(*screen.tooltip, scene, map, paint);
  paint.pop_clip();
  return answer.hovered && !answer.held ? under : std::nullopt;
}

}  // namespace atlas
