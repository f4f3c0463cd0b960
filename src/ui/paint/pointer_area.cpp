#include "ui/paint/pointer_area.h"

#include <imgui.h>

#include "ui/paint/paint.h"

namespace atlas {

namespace {

// It panned or scrolled something, or thought better of it; a mouse that trembles on a button means it.
bool is_finger_that_moved() {
  const ImGuiIO& io = ImGui::GetIO();
  return io.MouseSource == ImGuiMouseSource_TouchScreen &&
         io.MouseDragMaxDistanceSqr[0] >= io.MouseDragThreshold * io.MouseDragThreshold;
}

PointerAnswer area_of_pushed_id(ScreenRect rect) {
  ImGui::SetCursorScreenPos(vec({rect.x, rect.y}));
  const bool pressed = ImGui::InvisibleButton("area", vec({rect.width, rect.height}));
  const bool clicked = pressed && !is_finger_that_moved();
  const PointerAnswer answer{ImGui::IsItemHovered(), ImGui::IsItemActive(), clicked};
  ImGui::PopID();
  return answer;
}

PointerAnswer with_hand(const PointerAnswer& answer) {
  if (answer.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return answer;
}

}  // namespace

PointerAnswer pointer_area(std::string_view id, ScreenRect rect) {
  if (rect.width <= 0 || rect.height <= 0) return {};
  ImGui::PushID(id.data(), id.data() + id.size());
  return area_of_pushed_id(rect);
}

PointerAnswer button_area(std::string_view id, ScreenRect rect) {
  return with_hand(pointer_area(id, rect));
}

PointerAnswer button_area(int id, ScreenRect rect) {
  if (rect.width <= 0 || rect.height <= 0) return {};
  ImGui::PushID(id);
  return with_hand(area_of_pushed_id(rect));
}

}  // namespace atlas
