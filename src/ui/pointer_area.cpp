#include "ui/pointer_area.h"

#include <imgui.h>

#include "ui/paint.h"

namespace atlas {

PointerAnswer pointer_area(std::string_view id, ScreenRect place) {
  if (place.width <= 0 || place.height <= 0) return {};
  ImGui::PushID(id.data(), id.data() + id.size());
  ImGui::SetCursorScreenPos(vec({place.x, place.y}));
  const bool clicked = ImGui::InvisibleButton("area", vec({place.width, place.height}));
  const PointerAnswer answer{ImGui::IsItemHovered(), ImGui::IsItemActive(), clicked};
  ImGui::PopID();
  return answer;
}

PointerAnswer button_area(std::string_view id, ScreenRect place) {
  const PointerAnswer answer = pointer_area(id, place);
  if (answer.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return answer;
}

}  // namespace atlas
