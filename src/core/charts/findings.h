// What a chart finds, in words: computed from those that pass the filter. For the canvas and for the page beside it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "core/data/catalog.h"
#include "core/state/state.h"

namespace atlas {

// "En tête : Pays de la Loire, 4 lauréats sur 21"
std::string chart_title(const State& state, const Catalog& catalog);
// "5 lauréats sur 21 : 1 or, 1 argent et 3 bronze"
std::string chart_caption(const State& state, const Catalog& catalog);
// How a chart counts a laureate with several holders: in several rows, or by one perimeter. Empty where none has
// several. The same whatever the filter.
std::string chart_note(ChartKind chart, const Catalog& catalog);

// The chart as a table: those that pass, by what it shows.
struct ChartRow {
  std::string label;
  std::int64_t count = 0;
  std::array<std::size_t, most_tiers> by_tier{};  // zeros where tiers have no sense: projects that were presented
};
// Only values that occur. Selection: three rounds, whatever the filter. Population: a row a decade of inhabitants.
std::vector<ChartRow> chart_rows(const State& state, const Catalog& catalog);

// For a page that shows it: the title, the caption, the heads of the columns, then a row a line; cells have tabs
// between them. What it shows by label has a column a tier.
std::string chart_lines(const State& state, const Catalog& catalog);

// "De 50 000 à 500 000 habitants"; of the open range, how to choose another.
std::string population_words(const PopulationRange& range, const Catalog& catalog);

}  // namespace atlas
