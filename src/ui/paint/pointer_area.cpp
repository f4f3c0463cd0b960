#include "ui/paint/pointer_area.h"

#include <imgui.h>
#include <imgui_internal.h>

#include "ui/paint/paint.h"

namespace atlas {

namespace {

// It panned or scrolled something, or thought better of it; a mouse that trembles on a button means it.
bool is_finger_that_moved(const ImGuiIO& io) {
  return io.MouseSource == ImGuiMouseSource_TouchScreen &&
         io.MouseDragMaxDistanceSqr[0] >= io.MouseDragThreshold * io.MouseDragThreshold;
}

bool is_in_sight(ImVec2 at, ScreenRect rect) {
  const ImVec2 least = canvas_list()->GetClipRectMin(), most = canvas_list()->GetClipRectMax();
  const bool is_seen = at.x >= least.x && at.y >= least.y && at.x < most.x && at.y < most.y;
  return is_seen && rect.contains({at.x, at.y});
}

// A pointer that was pressed elsewhere means nothing else until it is released.
bool is_meant(const ImGuiContext& context, ImGuiID id, ScreenRect rect) {
  const ImGuiIO& io = context.IO;
  const bool is_free = context.ActiveId == 0 && (!io.MouseDown[0] || io.MouseClicked[0]);
  const bool is_first = context.HoveredId == 0 || context.HoveredIdAllowOverlap;
  return is_first && (is_free || context.ActiveId == id) && is_in_sight(io.MousePos, rect);
}

// Dear ImGui keeps between frames which area is pointed at and which is held. Whether one that yields is the one that
// is meant is known when all have answered: from the frame before.
PointerAnswer answer_of(ImGuiID id, ScreenRect rect, Overlap overlap) {
  ImGuiContext& context = *ImGui::GetCurrentContext();
  const ImGuiIO& io = context.IO;
  bool hovered = is_meant(context, id, rect);
  if (hovered) {
    ImGui::SetHoveredID(id);
    context.HoveredIdAllowOverlap = overlap == Overlap::yields;
    hovered = overlap == Overlap::keeps || context.HoveredIdPreviousFrame == id;
  }
  if (hovered && io.MouseClicked[0]) ImGui::SetActiveID(id, nullptr);
  if (context.ActiveId != id) return {hovered, false, false};
  ImGui::KeepAliveID(id);
  if (io.MouseDown[0]) return {hovered, true, false};
  ImGui::ClearActiveID();
  return {hovered, false, hovered && !is_finger_that_moved(io)};
}

PointerAnswer with_hand(const PointerAnswer& answer) {
  if (answer.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  return answer;
}

bool has_size(ScreenRect rect) {
  return rect.width > 0 && rect.height > 0;
}

}  // namespace

PointerAnswer pointer_area(std::string_view id, ScreenRect rect, Overlap overlap) {
  return has_size(rect) ? answer_of(ImHashStr(id.data(), id.size()), rect, overlap) : PointerAnswer{};
}

PointerAnswer button_area(std::string_view id, ScreenRect rect, Overlap overlap) {
  return with_hand(pointer_area(id, rect, overlap));
}

PointerAnswer button_area(int id, ScreenRect rect) {
  return has_size(rect) ? with_hand(answer_of(ImHashData(&id, sizeof id), rect, Overlap::keeps)) : PointerAnswer{};
}

}  // namespace atlas
