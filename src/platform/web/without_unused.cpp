// Parts of Dear ImGui that this program never reaches, and that its core refers to: recovery from unbalanced calls,
// scrollbars, popups, keyboard navigation, selections, colours, logging, saved settings. Linked before Dear ImGui with
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

void NavInitWindow(ImGuiWindow*, bool) {}
void NavMoveRequestSubmit(ImGuiDir, ImGuiDir, ImGuiNavMoveFlags, ImGuiScrollFlags) {}
void NavMoveRequestResolveWithLastItem(ImGuiNavItemData*) {}
void MultiSelectItemHeader(ImGuiID, bool*, ImGuiButtonFlags*) {}
void MultiSelectItemFooter(ImGuiID, bool*, bool*) {}
void MultiSelectAddSetRange(ImGuiMultiSelectTempData*, bool, int, ImGuiSelectionUserData, ImGuiSelectionUserData) {}

void StyleColorsDark(ImGuiStyle*) {}  // the colours of widgets that nobody shows
void RenderMouseCursor(ImVec2, float, ImGuiMouseCursor, ImU32, ImU32, ImU32) {}  // the browser's is
void RenderTextEllipsis(ImDrawList*, const ImVec2&, const ImVec2&, float, const char*, const char*, const ImVec2*) {}

// Of title bars.
void RenderFrame(ImVec2, ImVec2, ImU32, bool, float) {}
void RenderTextClipped(const ImVec2&, const ImVec2&, const char*, const char*, const ImVec2*, const ImVec2&,
                       const ImRect*) {}

void LogRenderedText(const ImVec2*, const char*, const char*) {}
ImGuiWindowSettings* CreateNewWindowSettings(const char*) {
  return nullptr;
}
void AddSettingsHandler(const ImGuiSettingsHandler*) {}
void SaveIniSettingsToDisk(const char*) {}
const char* SaveIniSettingsToMemory(size_t*) {
  return "";
}

// Of tables and columns, of which there are none.
void TableSettingsAddSettingsHandler() {}
void TableGcCompactTransientBuffers(ImGuiTable*) {}
void TableGcCompactTransientBuffers(ImGuiTableTempData*) {}
void TableGcCompactSettings() {}
void EndColumns() {}
void PushColumnsBackground() {}
void PopColumnsBackground() {}

}  // namespace ImGui

// Of the shade behind a modal window.
void ImDrawListSplitter::Merge(ImDrawList*) {}
