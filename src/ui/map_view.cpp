#include "ui/map_view.h"

#include <algorithm>
#include <array>

#include "core/i18n/text.h"
#include "ui/pointer_area.h"

namespace atlas {

namespace {

constexpr double drag_threshold_em = 0.3;  // a finger is never quite still
constexpr double button_size_em = 2.5;
constexpr double button_rounding_em = 0.375;
constexpr double margin_em = 0.75;
constexpr double zoom_step_levels = 1;

enum class Glyph : std::uint8_t { plus, minus, home };

void draw_glyph(Glyph glyph, ScreenPoint middle, const Paint& paint) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  const ImU32 ink = packed(paint.palette().ink);
  const float thickness = static_cast<float>(paint.px(0.13));
  const double arm = paint.px(0.5);
  if (glyph == Glyph::home) {  // the hexagon that France is known by
    std::array<ImVec2, 6> corners;
    const std::array<ScreenPoint, 6> unit{{{0, -1}, {0.9, -0.45}, {0.75, 0.6}, {0, 1}, {-0.75, 0.6}, {-0.9, -0.45}}};
    for (std::size_t i = 0; i < unit.size(); ++i) {
      corners[i] = vec({middle.x + unit[i].x * arm * 1.15, middle.y + unit[i].y * arm * 1.15});
    }
    list->AddPolyline(corners.data(), static_cast<int>(corners.size()), ink, ImDrawFlags_Closed, thickness);
    return;
  }
  list->AddLine(vec({middle.x - arm, middle.y}), vec({middle.x + arm, middle.y}), ink, thickness);
  if (glyph == Glyph::plus)
    list->AddLine(vec({middle.x, middle.y - arm}), vec({middle.x, middle.y + arm}), ink, thickness);
}

struct MapButton {
  std::string_view id;
  Glyph glyph;
  Action action;
};

void show_buttons(const MapScene& scene, const Paint& paint, std::vector<Action>& actions) {
  const ScreenRect map = scene.transform.map;
  const std::array<MapButton, 3> buttons{{{"in", Glyph::plus, FlyZoom{zoom_step_levels, {}}},
                                          {"out", Glyph::minus, FlyZoom{-zoom_step_levels, {}}},
                                          {"france", Glyph::home, ShowAllOfFrance{}}}};
  const double size = paint.px(button_size_em);
  const double x = map.right() - size - paint.px(margin_em);
  const Palette& palette = paint.palette();
  ScreenRect place{x, map.y + paint.px(margin_em), size, size};
  for (const MapButton& button : buttons) {
    const PointerAnswer pointer = button_area(button.id, place);
    if (pointer.clicked) actions.push_back(button.action);
    paint.fill(place, pointer.hovered ? palette.accent_wash : palette.surface, button_rounding_em);
    paint.frame(place, palette.line, button_rounding_em);
    draw_glyph(button.glyph, place.center(), paint);
    place.y += size + paint.px(0.25);
  }
}

void show_attribution(const Screen& screen, const Paint& paint) {
  const ScreenRect map = screen.map.transform.map;
  const Palette& palette = paint.palette();
  const TextStyle style{type_em::small * 0.92, FontWeight::regular, palette.quiet_ink};
  const double wrap = map.width - paint.px(1);
  const TextSize size = paint.measure(screen.attribution, style, wrap);
  const ScreenRect ground{map.x, map.bottom() - size.height - paint.px(0.4), size.width + paint.px(1),
                          size.height + paint.px(0.4)};
  paint.fill(ground, with_alpha(palette.surface, 215));
  paint.text({ground.x + paint.px(0.5), ground.y + paint.px(0.2)}, screen.attribution, style, wrap);
}

void show_tooltip(const Screen& screen, const Paint& paint) {
  if (screen.hovered_name.empty() || !screen.hovered_medal) return;
  const Palette& palette = paint.palette();
  const Medal& medal = *screen.hovered_medal;
  const ScreenRect map = screen.map.transform.map;
  const TextStyle style{type_em::small, FontWeight::bold, palette.on_accent};
  const double wrap = std::min(paint.px(22), map.width - paint.px(2));
  const TextSize size = paint.measure(screen.hovered_name, style, wrap);
  const double width = size.width + paint.px(1.2), height = size.height + paint.px(0.7);
  const double below = medal.center.y + medal.radius + paint.px(0.5);
  const double y = below + height < map.bottom() ? below : medal.center.y - medal.radius - paint.px(0.5) - height;
  const double x = std::clamp(medal.center.x - width / 2, map.x + paint.px(0.3),
                              std::max(map.right() - width - paint.px(0.3), map.x));
  paint.fill({x, y, width, height}, palette.ink, button_rounding_em);
  paint.text({x + paint.px(0.6), y + paint.px(0.35)}, screen.hovered_name, style, wrap);
}

}  // namespace

std::optional<LaureateIndex> show_map(const Screen& screen, const World& world, const Paint& paint,
                                      std::vector<Action>& actions) {
  const MapScene& scene = screen.map;
  const ScreenRect map = scene.transform.map;
  ImGui::PushClipRect(vec({map.x, map.y}), vec({map.right(), map.bottom()}), true);
  show_buttons(scene, paint, actions);
  const PointerAnswer pointer = pointer_area("map", map);
  const ImGuiIO& io = ImGui::GetIO();
  const ScreenPoint at{io.MousePos.x, io.MousePos.y};
  const double threshold = paint.px(drag_threshold_em);
  const bool dragged = static_cast<double>(io.MouseDragMaxDistanceSqr[0]) > threshold * threshold;
  if (pointer.held && dragged && (io.MouseDelta.x != 0 || io.MouseDelta.y != 0)) {
    const double metres = 1 / scene.transform.pixels_per_metre;
    actions.push_back(
        PanMap{-static_cast<double>(io.MouseDelta.x) * metres, static_cast<double>(io.MouseDelta.y) * metres});
  }
  const auto under = pick(scene, world.territories, at);
  if (pointer.held && !under && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
    actions.push_back(FlyZoom{zoom_step_levels, scene.transform.world_from_screen(at)});
  } else if (pointer.clicked && !dragged) {
    actions.push_back(Select{under});
  }
  show_attribution(screen, paint);
  show_tooltip(screen, paint);
  ImGui::PopClipRect();
  return pointer.hovered && !pointer.held ? under : std::nullopt;
}

}  // namespace atlas
