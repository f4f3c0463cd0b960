#include "core/panels/table_model.h"

#include "core/base/sorted_indexes.h"
#include "core/i18n/texts.h"
#include "core/search/search_index.h"

namespace atlas {

namespace {

constexpr std::array<Text, table_column_count> labels{Text::column_laureate, Text::column_project,
                                                      Text::column_theme,    Text::column_tier,
                                                      Text::column_region,   Text::column_population};

// What a laureate is sorted by: the number first, then the words.
struct Key {
  std::int64_t number = 0;
  std::string words;
};

Key key_of(const Laureate& one, TableColumn column, const Catalog& catalog) {
  switch (column) {
    case TableColumn::laureate:
      return {0, folded(one.name)};
    case TableColumn::project:
      return {0, folded(one.project)};
    case TableColumn::theme:
      return {0, folded(catalog.themes[one.theme].name)};
    case TableColumn::tier:
      return {static_cast<std::int64_t>(one.tier), {}};
    case TableColumn::region:
      return {0, folded(region_names(one, catalog))};
    case TableColumn::population:
      break;
  }
  return {one.population.count, {}};
}

// What is not a letter at the start of a text, a quotation mark above all, does not count.
void trim(std::string& words) {
  words.erase(0, words.find_first_not_of(' '));
}

TableRow row_of(LaureateIndex index, const State& state, const Catalog& catalog) {
  const Laureate& one = catalog.laureates[index];
  const std::string count = catalog.texts.number(one.population.count);
  const std::string& theme = catalog.themes[one.theme].name;
  return {.laureate = index,
          .tier = one.tier,
          .cells = {one.name, one.project, theme, catalog.tiers[one.tier].name, region_names(one, catalog), count},
          .summary = catalog.texts.filled(Text::table_summary, {{"theme", theme}, {"count", count}}),
          .selected = state.selected == index,
          .hovered = pointed_at(state) == index};
}

}  // namespace

std::string region_names(const Laureate& laureate, const Catalog& catalog) {
  std::string names;
  for (const std::size_t region : laureate.regions) names += (names.empty() ? "" : ", ") + catalog.regions[region].name;
  return names;
}

std::string_view label_of(TableColumn column, const Texts& texts) {
  return texts[labels[static_cast<std::size_t>(column)]];
}

std::vector<LaureateIndex> sorted_laureates(const State& state, const Catalog& catalog) {
  const std::vector<LaureateIndex> shown = shown_laureates(state, catalog);
  if (!state.sort.column) return shown;
  std::vector<Key> keys;
  for (const LaureateIndex index : shown) {
    keys.push_back(key_of(catalog.laureates[index], *state.sort.column, catalog));
    trim(keys.back().words);
  }
  const auto is_before = [&](std::size_t a, std::size_t b) {
    const Key& first = keys[state.sort.descending ? b : a];
    const Key& second = keys[state.sort.descending ? a : b];
    return first.number != second.number ? first.number < second.number : first.words < second.words;
  };
  std::vector<LaureateIndex> sorted;
  for (const std::size_t index : sorted_indexes(shown.size(), is_before)) sorted.push_back(shown[index]);
  return sorted;
}

TableModel present_table(const State& state, const Catalog& catalog) {
  TableModel model;
  for (std::size_t i = 0; i < table_column_count; ++i) {
    const auto column = static_cast<TableColumn>(i);
    const bool sorted = state.sort.column == column;
    model.heads.push_back(
        {column, std::string(label_of(column, catalog.texts)), sorted, sorted && state.sort.descending});
  }
  for (const LaureateIndex index : sorted_laureates(state, catalog)) {
    if (model.rows.size() == most_listed) break;
    model.rows.push_back(row_of(index, state, catalog));
  }
  return model;
}

}  // namespace atlas
