// details#graphique: the chart as words and a table, and the choice of the chart.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

// As at the start: scripts say the same of another state, from the same `chart_lines`.
std::string chart_words(const Catalog& catalog);

}  // namespace atlas::html
