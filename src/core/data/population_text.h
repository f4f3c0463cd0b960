// Inhabitants in words.
#pragma once

#include <string>
#include <string_view>

#include "core/data/filter.h"
#include "core/i18n/texts.h"

namespace atlas {

// "de 10 000 à 50 000 habitants", "jusqu’à 50 000 habitants", "à partir de 10 000 habitants"; empty for all.
std::string population_text(const PopulationRange& range, const Texts& texts);
// "1 471 468 habitants : Haute-Garonne, 2023": a figure says what it counts. `area`: the name of the perimeter.
std::string counted_in(const Population& population, std::string_view area, const Texts& texts);

}  // namespace atlas
