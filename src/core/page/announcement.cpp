#include "core/page/announcement.h"

#include "core/charts/findings.h"
#include "core/i18n/texts.h"
#include "core/layout/choice_names.h"
#include "core/panels/table_model.h"

namespace atlas {

namespace {

struct Differences {
  const State& before;
  const State& after;
  const Catalog& catalog;

  const Texts& texts() const { return catalog.texts; }
  std::string words(Text text) const { return std::string(texts()[text]); }
  template <class Names, class Value>
  std::string name(const Names& names, Value value) const {
    return words(names[static_cast<std::size_t>(value)]);
  }

  std::string mode() const { return before.mode == after.mode ? "" : words(Text::announce_stage_left); }
  std::string language() const { return before.language == after.language ? "" : words(Text::announce_language); }
  std::string view() const {
    if (before.view == after.view) return {};
    return texts().filled(Text::announce_view, {{"name", name(view_names, after.view)}});
  }
  std::string chart() const {
    if (before.chart == after.chart) return {};
    return texts().filled(Text::announce_chart,
                          {{"name", name(chart_names, after.chart)}, {"finding", chart_title(after, catalog)}});
  }
  std::string layer() const {
    if (before.layer == after.layer) return {};
    return texts().filled(Text::announce_layer, {{"name", name(map_layer_names, after.layer)}});
  }
  std::string sort() const {
    if (before.sort == after.sort) return {};
    if (!after.sort.column) return words(Text::announce_unsorted);
    return texts().filled(after.sort.descending ? Text::announce_sorted_down : Text::announce_sorted_up,
                          {{"column", std::string(label_of(*after.sort.column, texts()))}});
  }
  // A choice is always announced, even when it shows the same laureates; words that are being typed, only when they
  // show others.
  std::string shown() const {
    Filter same_words = before.filter;
    same_words.query = after.filter.query;
    const bool is_other_choice = same_words != after.filter;
    const bool shows_others = shown_laureates(before, catalog) != shown_laureates(after, catalog);
    return is_other_choice || shows_others ? shown_sentence(after, catalog) : "";
  }
  std::string selection() const {
    if (before.selected == after.selected) return {};
    if (!after.selected) return words(Text::announce_closed);
    const Laureate& one = catalog.laureates[*after.selected];
    return texts().filled(Text::selected_one, {{"name", one.name},
                                               {"project", one.project},
                                               {"theme", catalog.themes[one.theme].name},
                                               {"tier", catalog.tiers[one.tier].name}});
  }
};

}  // namespace

std::string shown_sentence(const State& state, const Catalog& catalog) {
  const std::size_t count = count_passing(state.filter, catalog);
  const std::size_t total = catalog.laureates.size();
  const Text sentence = count == total ? Text::shown_all
                        : count == 0   ? Text::shown_none
                        : count == 1   ? Text::shown_one
                                       : Text::shown_many;
  return catalog.texts.filled(sentence, {{"count", std::to_string(count)}, {"total", std::to_string(total)}});
}

std::string announcement_of(const State& before, const State& after, const Catalog& catalog) {
  if (after.mode == Mode::scene || after.language != catalog.texts.language()) return {};
  const Differences differences{before, after, catalog};
  std::string said;
  for (const auto part : {&Differences::mode, &Differences::language, &Differences::view, &Differences::chart,
                          &Differences::layer, &Differences::sort, &Differences::shown, &Differences::selection}) {
    const std::string sentence = (differences.*part)();
    if (!sentence.empty()) said += (said.empty() ? "" : ". ") + sentence;
  }
  return said;
}

State state_announced(State before, const State& after, const Catalog& catalog) {
  if (after.language != catalog.texts.language()) return before;
  if (after.mode != Mode::scene) return after;
  before.mode = after.mode;
  return before;
}

}  // namespace atlas
