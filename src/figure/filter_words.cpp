#include "figure/filter_words.h"

#include "core/data/population_text.h"
#include "core/i18n/texts.h"

namespace atlas::figure {

namespace {

void add(std::string& words, std::string_view more) {
  if (more.empty()) return;
  if (!words.empty()) words += " · ";
  words += more;
}

}  // namespace

std::string filter_words(const Filter& filter, const Catalog& catalog) {
  std::string words;
  for (std::size_t f = 0; f < facet_names.size(); ++f) {
    const auto facet = static_cast<Facet>(f);
    const std::vector<Term>& choices = choices_of(catalog, facet);
    std::string chosen;
    for (std::size_t i = 0; i < choices.size(); ++i) {
      if (set_of(filter, facet).contains(i)) chosen += (chosen.empty() ? "" : ", ") + choices[i].name;
    }
    add(words, chosen);
  }
  add(words, population_text(filter.population, catalog.texts));
  if (!filter.query.text.empty()) add(words, catalog.texts.filled(Text::chip_query, {{"words", filter.query.text}}));
  return words;
}

}  // namespace atlas::figure
