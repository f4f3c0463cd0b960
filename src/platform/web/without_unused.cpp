// Parts of Dear ImGui that this program never reaches, and that its core refers to: recovery from unbalanced calls,
// scrollbars, popups, keyboard navigation, logging, saved settings. Linked before Dear ImGui with
// --allow-multiple-definition, the first definition is the one that stays: every visitor saves 11 KB
// (docs/decisions/0004). Whoever gives a window a scrollbar, a popup or a shortcut takes its line out of here.
#include <imgui.h>
#include <imgui_internal.h>

namespace ImGui {

void ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState*) {}
void ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState*) {}
void SetTooltip(const char*, ...) {}  // of the recovery

void Scrollbar(ImGuiAxis) {}
ImVec2 ScrollToRectEx(ImGuiWindow*, const ImRect&, ImGuiScrollFlags) {
  return {};
}
bool CloseButton(ImGuiID, const ImVec2&) {
  return false;
}
bool CollapseButton(ImGuiID, const ImVec2&) {
  return false;
}

void ClosePopupsOverWindow(ImGuiWindow*, bool) {}
void ClosePopupToLevel(int, bool) {}
ImVec2 FindBestWindowPosForPopup(ImGuiWindow* window) {
  return window->Pos;
}
ImVec2 FindBestWindowPosForPopupEx(const ImVec2& place, const ImVec2&, ImGuiDir*, const ImRect&, const ImRect&,
                                   ImGuiPopupPositionPolicy) {
  return place;
}

bool Shortcut(ImGuiKeyChord, ImGuiInputFlags, ImGuiID) {
  return false;
}
void RenderNavCursor(const ImRect&, ImGuiID, ImGuiNavRenderCursorFlags) {}
void NavInitRequestApplyResult() {}
void NavMoveRequestApplyResult() {}
void NavMoveRequestCancel() {}
void NavUpdateCurrentWindowIsScrollPushableX() {}

void LogRenderedText(const ImVec2*, const char*, const char*) {}
ImGuiWindowSettings* CreateNewWindowSettings(const char*) {
  return nullptr;
}

}  // namespace ImGui
