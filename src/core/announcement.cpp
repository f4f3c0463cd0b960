#include "core/announcement.h"

#include "core/i18n/texts.h"

namespace atlas {

namespace {

std::string shown_sentence(const State& state, const Catalog& catalog) {
  const std::size_t count = shown_laureates(state, catalog).size();
  const std::size_t total = catalog.laureates.size();
  const Text sentence = count == total ? Text::shown_all
                        : count == 0   ? Text::shown_none
                        : count == 1   ? Text::shown_one
                                       : Text::shown_many;
  return catalog.texts.filled(sentence, {{"count", std::to_string(count)}, {"total", std::to_string(total)}});
}

}  // namespace

std::string announcement_of(const State& state, const Catalog& catalog) {
  const std::string shown = shown_sentence(state, catalog);
  if (!state.selected) return shown;
  const Laureate& one = catalog.laureates[*state.selected];
  return shown + ". " +
         catalog.texts.filled(Text::selected_one, {{"name", one.name},
                                                   {"project", one.project},
                                                   {"theme", catalog.themes[one.theme].name},
                                                   {"tier", catalog.tiers[index_of(one.tier)].name}});
}

}  // namespace atlas
