// Dear ImGui as this program needs it (IMGUI_USER_CONFIG).
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS
#define IMGUI_DISABLE_WIN32_FUNCTIONS

// Says that the font loader is not stb_truetype, which leaves its parser out of the program (11 KB after brotli): the
// glyphs come from a GlyphSource, and fonts.cpp answers in FreeType's place.
#define IMGUI_ENABLE_FREETYPE
