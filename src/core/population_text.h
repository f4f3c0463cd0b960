// A range of inhabitants in words.
#pragma once

#include <string>

#include "core/filter.h"
#include "core/i18n/texts.h"

namespace atlas {

// "de 10 000 à 50 000 habitants", "jusqu’à 50 000 habitants", "à partir de 10 000 habitants"; empty for all.
std::string population_text(const PopulationRange& range, const Texts& texts);

}  // namespace atlas
