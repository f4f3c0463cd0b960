#include "core/page/notes_model.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/base/sorted_indexes.h"
#include "core/charts/chart_model.h"
#include "core/charts/findings.h"

namespace atlas {

namespace {

// The notes of all laureates, filtered out or not, so that a note keeps its side when the filter changes.
std::vector<Note> notes_of(const World& world) {
  std::vector<Note> notes;
  if (world.territories.empty()) return notes;
  const auto [west, east] =
      std::ranges::minmax_element(world.territories, {}, [](const Territory& territory) { return territory.anchor.x; });
  const double left = west->anchor.x, width = east->anchor.x - left;
  for (LaureateIndex i = 0; i < world.territories.size(); ++i) {
    const double share = width > 0 ? (world.territories[i].anchor.x - left) / width : 0.5;
    notes.push_back({i, world.catalog.laureates[i].tier, 2 * share - 1});
  }
  return notes;
}

// The chart where every label has room to be written whole: who is in which row does not hang on it.
ChartModel roomy_chart(const State& state, const Catalog& catalog) {
  constexpr ScreenRect place{0, 0, 1600, 900};
  constexpr double em = 16, em_a_letter = 0.5;
  const auto width_of = [](std::string_view text) { return em_a_letter * static_cast<double>(text.size()); };
  return present_chart(state, catalog, place, em, width_of);
}

// The order of reading: columns, then lines; a strip of inhabitants goes along its axis alone.
std::vector<ChartMark> read_in_order(const ChartModel& chart) {
  const std::vector<ChartMark>& marks = chart.marks;
  const auto key_of = [&](std::size_t i) {
    const ChartMark& mark = marks[i];
    return std::tuple(mark.row, mark.column, chart.kind == ChartKind::population ? 0 : mark.center.y, mark.center.x);
  };
  std::vector<ChartMark> shown;
  for (const std::size_t i :
       sorted_indexes(marks.size(), [&](std::size_t a, std::size_t b) { return key_of(a) < key_of(b); })) {
    if (marks[i].shown) shown.push_back(marks[i]);
  }
  return shown;
}

NoteGroup group_of(const ChartHead& head, const Catalog& catalog) {
  if (!head.tier) return {head.label, false, {}};
  return {catalog.texts.filled(Text::card_tier, {{"tier", head.label}}), true, {}};
}

// The rounds of the selection. Only the last one's laureates are heard: of those before, the number is told.
std::vector<NoteGroup> rounds(const State& state, const Catalog& catalog) {
  std::vector<NoteGroup> groups;
  const std::vector<ChartRow> rows = chart_rows(state, catalog);
  for (const ChartRow& row : rows) {
    const bool is_last = &row == &rows.back();
    const TextArguments told{{"count", catalog.texts.number(row.count)}, {"label", row.label}};
    groups.push_back({is_last ? row.label : catalog.texts.filled(Text::listen_silent, told), false, {}});
  }
  return groups;
}

}  // namespace

std::vector<NoteGroup> map_notes(const State& state, const World& world) {
  const std::vector<Note> all = notes_of(world);
  NoteGroup group{std::string(world.catalog.texts[Text::listen_eastward]), false, {}};
  for (const std::size_t i :
       sorted_indexes(all.size(), [&](std::size_t a, std::size_t b) { return all[a].pan < all[b].pan; })) {
    if (passes(state.filter, world.catalog, i)) group.notes.push_back(all[i]);
  }
  return {std::move(group)};
}

std::vector<NoteGroup> chart_notes(const State& state, const World& world) {
  const Catalog& catalog = world.catalog;
  const std::vector<Note> all = notes_of(world);
  const ChartModel chart = roomy_chart(state, catalog);
  const bool is_selection = chart.kind == ChartKind::selection, has_rows = !chart.rows.empty();
  std::vector<NoteGroup> groups;
  if (is_selection) groups = rounds(state, catalog);
  for (const ChartHead& head : has_rows ? chart.rows : chart.columns) groups.push_back(group_of(head, catalog));
  for (const ChartMark& mark : read_in_order(chart)) {
    const std::size_t index = is_selection ? groups.size() - 1 : has_rows ? mark.row : mark.column;
    groups[index].notes.push_back(all[mark.laureate]);
  }
  const auto first_of_laureates = is_selection ? groups.end() - 1 : groups.begin();
  const auto says_nobody = [](const NoteGroup& group) { return group.notes.empty(); };
  groups.erase(std::remove_if(first_of_laureates, groups.end(), says_nobody), groups.end());
  return groups;
}

}  // namespace atlas
