// What those that are shown did, to be read without a click: a medal, a name, the project in two lines at most.
#pragma once

#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/layout/layout.h"
#include "core/layout/text_measure.h"
#include "core/state/state.h"

namespace atlas {

inline constexpr double project_name_em = 0.9375, project_text_em = 0.8125, project_theme_gap_em = 0.5;
inline constexpr double project_row_padding_em = 0.5;  // above and below the words
inline constexpr double project_medal_em = 1.7;        // with the gap to its words

// Lengths in CSS pixels, from the top of the list's content.
struct ProjectRow {
  LaureateIndex laureate = 0;
  TierIndex tier = 0;
  std::string name;
  std::string_view theme;  // behind the name, where both have room; else empty
  std::vector<std::string> lines;
  bool hovered = false;
  double top = 0, height = 0;
};

struct ProjectList {
  std::string title;  // "Les 21 projets"
  ScreenRect title_rect, body;
  std::vector<ProjectRow> rows;  // in the list's order, the first ones
  double height = 0;             // of all rows
  double indent = 0;             // of the words, behind the medal
};

// In layout.projects, which may have no size.
ProjectList present_projects(const State& state, const Catalog& catalog, const Layout& layout,
                             const TextWidthEm& width_of);

}  // namespace atlas
