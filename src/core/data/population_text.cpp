#include "core/data/population_text.h"

namespace atlas {

std::string population_text(const PopulationRange& range, const Texts& texts) {
  constexpr PopulationRange all;
  if (range == all) return {};
  const TextArguments ends{{"least", texts.number(range.least)}, {"most", texts.number(range.most)}};
  const Text sentence = range.most == all.most     ? Text::population_from
                        : range.least == all.least ? Text::population_to
                                                   : Text::population_between;
  return texts.filled(sentence, ends);
}

std::string counted_in(const Population& population, std::string_view area, const Texts& texts) {
  return texts.filled(Text::card_population, {{"count", texts.number(population.count)},
                                              {"area", std::string(area)},
                                              {"year", std::to_string(population.year)}});
}

}  // namespace atlas
