#include "core/link_state.h"

#include <algorithm>
#include <optional>
#include <vector>

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

struct Reader {
  const Catalog& catalog;
  FollowLink link;

  void warn(std::string_view name, const std::string& value) {
    if (link.warnings.size() == max_warnings) return;
    link.warnings.push_back(
        {"", "", Text::link_unknown_value, {{"value", shortened(value)}, {"name", std::string(name)}}});
  }

  void read_set(std::string_view name, const std::string& value, const std::vector<Named>& known, IndexSet& set) {
    for (const std::string& id : split(value, ',')) {
      if (const auto index = find_named(known, id))
        set.insert(*index);
      else
        warn(name, id);
    }
  }

  template <typename Choice>
  std::optional<Choice> read_choice(std::string_view name, const std::string& value, const auto& ids) {
    if (value.empty()) return std::nullopt;
    const auto found = std::ranges::find(ids, value);
    if (found != ids.end()) return static_cast<Choice>(found - ids.begin());
    warn(name, value);
    return std::nullopt;
  }

  void read(std::string_view name, const std::string& value) {
    if (name == "tier") read_set(name, value, catalog.tiers, link.filter.tiers);
    if (name == "theme") read_set(name, value, catalog.themes, link.filter.themes);
    if (name == "select" && !value.empty()) {
      link.selected = find_laureate(catalog, value);
      if (!link.selected) warn(name, value);
    }
    if (name == "layer") {
      if (const auto layer = read_choice<MapLayer>(name, value, map_layer_ids)) link.layer = *layer;
    }
    if (name == "appearance") link.appearance = read_choice<Appearance>(name, value, appearance_ids);
  }
};

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
  append_set(link, "theme", state.filter.themes, catalog.themes);
  append_set(link, "tier", state.filter.tiers, catalog.tiers);
  const auto append = [&](std::string_view name, std::string_view value) {
    link.append(link.empty() ? "" : "&").append(name).append("=").append(value);
  };
  if (state.selected) append("select", catalog.laureates[*state.selected].id);
  if (state.layer != MapLayer::labels) append("layer", map_layer_ids[static_cast<std::size_t>(state.layer)]);
  if (state.appearance) append("appearance", appearance_ids[static_cast<std::size_t>(*state.appearance)]);
  return link;
}

}  // namespace atlas
