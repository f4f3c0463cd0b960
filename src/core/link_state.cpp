#include "core/link_state.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>
#include <vector>

#include "core/decimal.h"
#include "core/view_link.h"

namespace atlas {

namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// application/x-www-form-urlencoded; a stray % stays a %.
std::string decoded(std::string_view encoded) {
  std::string plain;
  for (std::size_t i = 0; i < encoded.size(); ++i) {
    const bool has_two_more = i + 2 < encoded.size();
    const int high = encoded[i] == '%' && has_two_more ? hex_digit(encoded[i + 1]) : -1;
    const int low = high >= 0 ? hex_digit(encoded[i + 2]) : -1;
    if (low >= 0) {
      plain.push_back(static_cast<char>(high * 16 + low));
      i += 2;
    } else {
      plain.push_back(encoded[i] == '+' ? ' ' : encoded[i]);
    }
  }
  return plain;
}

std::vector<std::string> split(std::string_view list, char separator) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const std::size_t end = list.find(separator);
    if (end != 0) parts.emplace_back(list.substr(0, end));
    if (end == list.npos) break;
    list.remove_prefix(end + 1);
  }
  return parts;
}

// A hostile link must not fill the page.
constexpr std::size_t max_warnings = 3;
constexpr std::size_t max_told_bytes = 40;

// Cut between letters, not inside one.
std::string shortened(std::string_view value) {
  if (value.size() <= max_told_bytes) return std::string(value);
  std::size_t end = max_told_bytes;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0U) == 0x80U) --end;
  return std::string(value.substr(0, end)) + "…";
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

struct Reader {
  const Catalog& catalog;
  FollowLink link;

  void warn(std::string_view name, const std::string& value) {
    if (link.warnings.size() == max_warnings) return;
    link.warnings.push_back(
        {"", "", Text::link_unknown_value, {{"value", shortened(value)}, {"name", std::string(name)}}});
  }

  void read_set(std::string_view name, const std::string& value, Facet facet) {
    for (const std::string& id : split(value, ',')) {
      if (const auto index = find_named(choices_of(catalog, facet), id))
        set_of(link.filter, facet).insert(*index);
      else
        warn(name, id);
    }
  }

  // "10000-50000", either end may be left out.
  void read_population(std::string_view name, const std::string& value) {
    const std::size_t dash = value.find('-');
    const std::string least = value.substr(0, dash), most = dash == value.npos ? "x" : value.substr(dash + 1);
    const auto first = decimal_of(least.empty() ? "0" : least), last = decimal_of(most.empty() ? "0" : most);
    if (!first || !last) return warn(name, value);
    PopulationRange& range = link.filter.population;
    range.least = static_cast<std::int64_t>(*first);
    if (!most.empty()) range.most = static_cast<std::int64_t>(*last);
    if (range.least > range.most) std::swap(range.least, range.most);
  }

  void read_step(std::string_view name, const std::string& value) {
    const auto step = decimal_of(value);
    if (!step || *step < 1 || *step > most_steps_of_a_story || *step != std::floor(*step)) return warn(name, value);
    link.step = static_cast<int>(*step);
  }

  template <typename Choice>
  void read_choice(std::string_view name, const std::string& value, const auto& ids, Choice& choice) {
    if (value.empty()) return;
    const auto found = std::ranges::find(ids, value);
    if (found == ids.end()) return warn(name, value);
    choice = typename Chosen<Choice>::Type(found - ids.begin());
  }

  void read(std::string_view name, const std::string& value) {
    const auto facet = std::ranges::find(facet_names, name);
    if (facet != facet_names.end()) read_set(name, value, static_cast<Facet>(facet - facet_names.begin()));
    if (name == "population" && !value.empty()) read_population(name, value);
    if (name == "q") link.filter.query = query_for(value, catalog);
    if (name == "view") read_choice(name, value, view_ids, link.view);
    if (name == "mode") read_choice(name, value, mode_ids, link.mode);
    if (name == "step" && !value.empty()) read_step(name, value);
    if (name == "chart") read_choice(name, value, chart_ids, link.chart);
    if (name == "lang") read_choice(name, value, language_ids, link.language);
    if (name == "select" && !value.empty()) {
      link.selected = find_laureate(catalog, value);
      if (!link.selected) warn(name, value);
    }
    if (name == "map" && !value.empty()) {
      const auto camera = view_of(value);
      if (camera)
        link.camera = *camera;
      else
        warn(name, value);
    }
    if (name == "layer") read_choice(name, value, map_layer_ids, link.layer);
    if (name == "appearance") read_choice(name, value, appearance_ids, link.appearance);
  }
};

std::string encoded(std::string_view plain) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  for (const char c : plain) {
    const bool is_plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
    const auto byte = static_cast<unsigned char>(c);
    if (is_plain)
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
  if (query.starts_with('?')) query.remove_prefix(1);
  Reader reader{catalog, {}};
  for (const std::string& pair : split(query, '&')) {
    const std::size_t equals = pair.find('=');
    if (equals == pair.npos) continue;
    reader.read(decoded(pair.substr(0, equals)), decoded(pair.substr(equals + 1)));
  }
  return std::move(reader.link);
}

std::string link_of(const State& state, const Catalog& catalog) {
  std::string link;
  for (const Facet facet : {Facet::theme, Facet::tier, Facet::region, Facet::kind}) {
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
  append_choice("chart", chart_ids, state.chart, ChartKind::themes);
  append_choice("mode", mode_ids, state.mode, Mode::explorer);
  if (state.step != 1) append("step", std::to_string(state.step));
  append("map", view_text(resting_camera(state)));
  append_choice("layer", map_layer_ids, state.layer, MapLayer::labels);
  append_choice("lang", language_ids, state.language, Language::french);
  if (state.appearance) append("appearance", appearance_ids[static_cast<std::size_t>(*state.appearance)]);
  return link;
}

}  // namespace atlas
