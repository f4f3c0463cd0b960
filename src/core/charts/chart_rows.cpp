// The charts as tables.
#include "core/base/capitalized.h"
#include "core/charts/chart_builder.h"
#include "core/charts/findings.h"

namespace atlas {

namespace {

std::vector<ChartRow> facet_rows(const State& state, const Catalog& catalog, Facet facet) {
  const std::vector<Term>& values = choices_of(catalog, facet);
  std::vector<ChartRow> rows;
  for (const Term& value : values) rows.push_back({value.name, 0, {}});
  for (const LaureateIndex i : shown_laureates(state, catalog)) {
    const Laureate& one = catalog.laureates[i];
    for (const std::size_t value : values_of(one, facet)) {
      ++rows[value].count;
      ++rows[value].by_tier[one.tier];
    }
  }
  const std::vector<std::size_t> totals = counts_of({}, facet, catalog);
  std::vector<ChartRow> occurring;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (totals[i] > 0) occurring.push_back(std::move(rows[i]));
  }
  return occurring;
}

std::vector<ChartRow> population_rows(const State& state, const Catalog& catalog) {
  constexpr std::int64_t starts[] = {0, 10'000, 100'000, 1'000'000};
  std::vector<ChartRow> rows;
  for (const std::int64_t start : starts) {
    const bool is_last = start == starts[3];
    PopulationRange range{start, is_last ? PopulationRange{}.most : start * 10};
    if (start == 0) range.most = starts[1];
    ChartRow row{population_words(range, catalog), 0, {}};
    for (const LaureateIndex i : shown_laureates(state, catalog)) {
      const std::int64_t count = catalog.laureates[i].population.count;
      if (count < start || (!is_last && count >= range.most)) continue;
      ++row.count;
      ++row.by_tier[catalog.laureates[i].tier];
    }
    if (start > 0 || row.count > 0) rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<ChartRow> selection_rows(const Catalog& catalog) {
  const Catalog::Selection& told = catalog.selection;
  const auto row = [&](Text label, std::int64_t count) {
    return ChartRow{std::string(catalog.texts[label]), count, {}};
  };
  return {row(Text::figure_submitted, told.submitted_count), row(Text::figure_heard, told.heard_count),
          row(Text::figure_labelled, told.labelled_count)};
}

// The head of the first column.
constexpr Text row_heads[] = {Text::column_theme,      Text::filter_kinds,        Text::column_region,
                              Text::column_population, Text::chart_tab_selection, Text::column_tier};

void append_cell(std::string& lines, std::string_view cell) {
  if (!lines.empty() && lines.back() != '\n') lines += '\t';
  lines += cell;
}

}  // namespace

std::vector<ChartRow> chart_rows(const State& state, const Catalog& catalog) {
  switch (state.chart) {
    case ChartKind::kinds:
      return facet_rows(state, catalog, Facet::kind);
    case ChartKind::regions:
      return facet_rows(state, catalog, Facet::region);
    case ChartKind::population:
      return population_rows(state, catalog);
    case ChartKind::selection:
      return selection_rows(catalog);
    case ChartKind::jury:
      return facet_rows(state, catalog, Facet::tier);
    case ChartKind::themes:
      break;
  }
  return facet_rows(state, catalog, Facet::theme);
}

std::string chart_lines(const State& state, const Catalog& catalog) {
  const std::string note = chart_note(state.chart, catalog);
  std::string lines = chart_title(state, catalog) + '\n' + chart_caption(state, catalog);
  if (!note.empty()) lines += ". " + note;
  lines += '\n';
  const bool has_tiers = state.chart < ChartKind::selection;
  append_cell(lines, catalog.texts[row_heads[static_cast<std::size_t>(state.chart)]]);
  append_cell(lines, catalog.texts[Text::chart_count]);
  for (std::size_t tier = 0; has_tiers && tier < catalog.tiers.size(); ++tier)
    append_cell(lines, catalog.tiers[tier].name);
  for (const ChartRow& row : chart_rows(state, catalog)) {
    lines += '\n';
    append_cell(lines, capitalized(row.label));
    append_cell(lines, catalog.texts.number(row.count));
    for (std::size_t tier = 0; has_tiers && tier < catalog.tiers.size(); ++tier)
      append_cell(lines, std::to_string(row.by_tier[tier]));
  }
  return lines;
}

}  // namespace atlas
