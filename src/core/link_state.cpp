#include "core/link_state.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/code_text.h"
#include "core/decimal.h"
#include "core/query_string.h"
#include "core/told_value.h"
#include "core/view_link.h"

namespace atlas {

namespace {

// What parts the elements of a list, however it was escaped.
constexpr std::string_view list_separators = ",;";

constexpr std::size_t max_warnings = 3;  // a hostile link must not fill the page

// As it is, or else as the code that it was. `find` gives the index of an id, where it is one.
std::optional<std::size_t> meant(std::string_view value, auto&& find) {
  const auto index = find(value);
  return index ? index : find(code_of(value));
}

std::optional<std::size_t> meant_among(std::span<const std::string_view> ids, std::string_view value) {
  return meant(value, [ids](std::string_view id) {
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? std::nullopt : std::optional<std::size_t>(found - ids.begin());
  });
}

// Inhabitants are whole.
std::optional<std::int64_t> count_of(std::string_view digits, std::int64_t otherwise) {
  if (digits.empty()) return otherwise;
  const auto count = decimal_of(digits);
  if (!count || digits.find_first_of(".-") != digits.npos) return std::nullopt;
  return static_cast<std::int64_t>(*count);
}

// "10000-50000", either end may be left out, in either order.
std::optional<PopulationRange> range_of(std::string_view text) {
  const std::size_t dash = text.find('-');
  if (dash == text.npos) return std::nullopt;
  const auto first = count_of(text.substr(0, dash), PopulationRange{}.least);
  const auto last = count_of(text.substr(dash + 1), PopulationRange{}.most);
  if (!first || !last) return std::nullopt;
  return PopulationRange{std::min(*first, *last), std::max(*first, *last)};
}

std::optional<int> step_of(std::string_view text) {
  const auto step = decimal_of(text);
  if (!step || *step < 1 || *step > most_steps_of_a_story || *step != std::floor(*step)) return std::nullopt;
  return static_cast<int>(*step);
}

// What an index of ids chooses; an optional choice is one all the same.
template <typename Choice>
struct Chosen {
  using Type = Choice;
};
template <typename Choice>
struct Chosen<std::optional<Choice>> {
  using Type = Choice;
};

// Of a name that is given more than once, lists add up, and the last value that is one counts.
struct Reader {
  const Catalog& catalog;
  FollowLink link;
  std::string words;

  void warn(std::string_view value) {
    if (link.warnings.size() == max_warnings) return;
    link.warnings.push_back({"", "", Text::link_unknown_value, {{"value", told_value(value)}}});
  }

  // Punctuation alone asks for nothing.
  void refuse(std::string_view value) {
    if (!code_of(value).empty()) warn(value);
  }

  void read_set(std::string_view list, Facet facet) {
    while (!list.empty()) {
      const std::string_view value = list.substr(0, list.find_first_of(list_separators));
      list.remove_prefix(std::min(value.size() + 1, list.size()));
      const auto find = [&](std::string_view id) { return find_named(choices_of(catalog, facet), id); };
      if (const auto index = meant(value, find))
        set_of(link.filter, facet).insert(*index);
      else
        refuse(value);
    }
  }

  void read_laureate(std::string_view value) {
    if (const auto laureate = meant(value, [&](std::string_view id) { return find_laureate(catalog, id); }))
      link.selected = laureate;
    else
      refuse(value);
  }

  template <typename Choice>
  void read_choice(std::string_view value, std::span<const std::string_view> ids, Choice& choice) {
    if (const auto index = meant_among(ids, value))
      choice = typename Chosen<Choice>::Type(*index);
    else
      refuse(value);
  }

  template <typename Value>
  void read_number(std::string_view value, auto&& number_of, Value& number) {
    const std::string code = number_code_of(value);
    if (code.empty()) return;
    if (const auto given = number_of(code))
      number = *given;
    else
      warn(value);
  }

  void read(std::string_view name, const std::string& value) {
    const auto facet = std::ranges::find(facet_names, name);
    if (facet != facet_names.end()) read_set(value, static_cast<Facet>(facet - facet_names.begin()));
    if (name == "population") read_number(value, range_of, link.filter.population);
    if (name == "q") words = is_blank(value) ? std::string() : value;
    if (name == "select") read_laureate(value);
    if (name == "view") read_choice(value, view_ids, link.view);
    if (name == "mode") read_choice(value, mode_ids, link.mode);
    if (name == "step") read_number(value, step_of, link.step);
    if (name == "chart") read_choice(value, chart_ids, link.chart);
    if (name == "layer") read_choice(value, map_layer_ids, link.layer);
    if (name == "lang") read_choice(value, language_ids, link.language);
    if (name == "appearance") read_choice(value, appearance_ids, link.appearance);
    if (name == "map") read_number(value, view_of, link.camera);
  }
};

// Letters, digits and dashes as they are. A % before what could be an escape has the first digit of it escaped: nobody
// takes it for text that was encoded twice.
std::string encoded(std::string_view plain) {
  constexpr std::string_view digits = "0123456789ABCDEF", hex_digits = "0123456789ABCDEFabcdef";
  std::string text;
  for (std::size_t i = 0; i < plain.size(); ++i) {
    const char c = plain[i];
    const auto is_hex_at = [&](std::size_t at) {
      return at < plain.size() && hex_digits.find(plain[at]) != hex_digits.npos;
    };
    const bool is_of_escape = i > 0 && plain[i - 1] == '%' && is_hex_at(i) && is_hex_at(i + 1);
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain && !is_of_escape)
      text += c;
    else
      text.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
  }
  return text;
}

std::string text_of(const PopulationRange& range) {
  if (range == PopulationRange{}) return {};
  const bool has_end = range.most != PopulationRange{}.most;
  return std::to_string(range.least) + "-" + (has_end ? std::to_string(range.most) : "");
}

void append_set(std::string& link, std::string_view name, IndexSet set, const std::vector<Named>& known) {
  char before = '=';
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (!set.contains(i)) continue;
    if (before == '=') link.append(link.empty() ? "" : "&").append(name);
    link.push_back(before);
    link += known[i].id;
    before = ',';
  }
}

}  // namespace

FollowLink read_link(std::string_view query, const Catalog& catalog) {
  Reader reader{catalog, {}, {}};
  for (const QueryPair& pair : pairs_of(query)) reader.read(pair.name, pair.value);
  reader.link.filter.query = query_for(reader.words, catalog);
  return std::move(reader.link);
}

// The names in the order of web/link_state.js.
std::string link_of(const State& state, const Catalog& catalog) {
  std::string link;
  for (const Facet facet : {Facet::region, Facet::theme, Facet::tier, Facet::kind, Facet::departement}) {
    append_set(link, facet_names[static_cast<std::size_t>(facet)], set_of(state.filter, facet),
               choices_of(catalog, facet));
  }
  const auto append = [&](std::string_view name, std::string_view value) {
    if (!value.empty()) link.append(link.empty() ? "" : "&").append(name).append("=").append(value);
  };
  const auto append_choice = [&](std::string_view name, const auto& ids, auto choice, auto otherwise) {
    if (choice != otherwise) append(name, ids[static_cast<std::size_t>(choice)]);
  };
  append("population", text_of(state.filter.population));
  append("q", encoded(state.filter.query.text));
  if (state.selected) append("select", catalog.laureates[*state.selected].id);
  append_choice("view", view_ids, state.view, View::map);
  append_choice("mode", mode_ids, state.mode, Mode::explorer);
  if (state.step != 1) append("step", std::to_string(state.step));
  append_choice("chart", chart_ids, state.chart, ChartKind::themes);
  append_choice("layer", map_layer_ids, state.layer, MapLayer::labels);
  append_choice("lang", language_ids, state.language, Language::french);
  if (state.appearance) append("appearance", appearance_ids[static_cast<std::size_t>(*state.appearance)]);
  append("map", view_text(resting_camera(state)));
  return link;
}

}  // namespace atlas
