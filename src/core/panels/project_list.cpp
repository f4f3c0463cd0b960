#include "core/panels/project_list.h"

#include <algorithm>

#include "core/layout/text_lines.h"
#include "core/panels/table_model.h"

namespace atlas {

namespace {

constexpr double title_height_em = 2.25;
constexpr double padding_em = 1.0;  // left and right
constexpr std::size_t most_lines = 2;

std::string title_of(std::size_t count, std::size_t total, const Texts& texts) {
  if (count == 1) return std::string(texts[Text::projects_one]);
  return texts.filled(count == total ? Text::projects_all : Text::projects_many, {{"count", std::to_string(count)}});
}

// The last line that there is room for ends in "…" where the project goes on.
std::vector<std::string> lines_of(const std::string& project, double room, const TextWidth& width) {
  std::vector<std::string> lines = lines_in(project, room, width);
  if (lines.size() <= most_lines) return lines;
  for (std::size_t i = most_lines; i < lines.size(); ++i) lines[most_lines - 1] += " " + lines[i];
  lines.resize(most_lines);
  lines.back() = shortened(lines.back(), room, width);
  return lines;
}

std::string_view theme_of(const Laureate& one, const Catalog& catalog, double room_em, const TextWidthEm& width_of) {
  const std::string_view theme = catalog.themes[one.theme].short_name;
  const double name = width_of(one.short_name) * bold_share * project_name_em;
  const double all = (name + width_of(theme) * project_text_em) / measured_em + project_theme_gap_em;
  return all <= room_em ? theme : std::string_view{};
}

}  // namespace

ProjectList present_projects(const State& state, const Catalog& catalog, const Layout& layout,
                             const TextWidthEm& width_of) {
  ProjectList list;
  const ScreenRect& rect = layout.projects;
  if (is_empty(rect)) return list;
  const double em = layout.em, handle = layout.sheet_handle.height;
  const double title = std::min(handle > 0 ? handle : title_height_em * em, rect.height);
  list.title_rect = {rect.x + padding_em * em, rect.y, std::max(rect.width - 2 * padding_em * em, 0.0), title};
  list.body = {rect.x, rect.y + title, rect.width, rect.height - title};
  list.indent = (padding_em + project_medal_em) * em;
  const double room = std::max(rect.width - list.indent - padding_em * em, em);
  const TextWidth width = [&](std::string_view words) { return width_of(words) * project_text_em / measured_em * em; };
  const std::vector<LaureateIndex> shown = sorted_laureates(state, catalog);
  list.title = title_of(shown.size(), catalog.laureates.size(), catalog.texts);
  for (const LaureateIndex i : shown) {
    if (list.rows.size() == most_listed) break;
    const Laureate& one = catalog.laureates[i];
    ProjectRow row{i,
                   one.tier,
                   one.short_name,
                   theme_of(one, catalog, room / em, width_of),
                   lines_of(one.project, room, width),
                   pointed_at(state) == i};
    const double lines = static_cast<double>(row.lines.size()) * project_text_em;
    const double words = (project_name_em + lines) * line_spacing * em;
    row.top = list.height;
    row.height = std::max(words + 2 * project_row_padding_em * em, layout.is_touch ? finger_em * em : 0);
    list.height += row.height;
    list.rows.push_back(std::move(row));
  }
  return list;
}

}  // namespace atlas
