// Parts of Dear ImGui that this program never reaches, and that its core refers to: windows, recovery from unbalanced
// calls, keyboard navigation, selections, colours, logging, saved settings. Linked before Dear ImGui with
// --allow-multiple-definition, the first definition is the one that stays: every visitor saves 24 KB
// (docs/decisions/0004). Whoever wants a window, a widget or a shortcut takes its lines out of here.
#include <imgui.h>
#include <imgui_internal.h>

namespace ImGui {

// Windows and what is put into them. NewFrame opens one for whoever has none, and Render closes it; here everything is
// drawn behind all windows (src/ui/paint/paint.h) and answers the pointer by itself (src/ui/paint/pointer_area.h).
bool Begin(const char*, bool*, ImGuiWindowFlags) {
  return false;
}
void End() {}
void FocusWindow(ImGuiWindow*, ImGuiFocusRequestFlags) {}
void UpdateMouseMovingWindowNewFrame() {}
void UpdateMouseMovingWindowEndFrame() {}
bool ItemAdd(const ImRect&, ImGuiID, const ImRect*, ImGuiItemFlags) {
  return false;
}
void ItemSize(const ImVec2&, float) {}
bool IsItemHovered(ImGuiHoveredFlags) {
  return false;
}

void ErrorRecoveryTryToRecoverState(const ImGuiErrorRecoveryState*) {}
void ErrorRecoveryTryToRecoverWindowState(const ImGuiErrorRecoveryState*) {}
void ErrorCheckEndFrameFinalizeErrorTooltip() {}
void SetTooltip(const char*, ...) {}  // of the recovery

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
