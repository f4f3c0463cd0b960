#include "core/data/terms_reader.h"

#include <array>

#include "core/base/decimal.h"

namespace atlas {

namespace {

using json::Node;

// In the order of Appearance.
constexpr std::array<std::string_view, appearance_ids.size()> tone_names{"light", "dark", "contrast"};

Color read_tone(const Node& node, Appearance appearance) {
  const std::optional<Color> tone = read_color(node.text());
  if (!tone) return {};
  const Palette grounds = grounds_of(appearance);
  const double least = least_mark_contrast(appearance);
  for (const Color ground : {grounds.land, grounds.surface, grounds.page}) {
    if (contrast_ratio(*tone, ground) >= least) continue;
    node.refuse(Text::catalog_tier_pale, {{"least", decimal_text(least, 1)}});
    break;
  }
  return *tone;
}

TierLook read_tier_look(const Node& tier) {
  TierLook look{.shape = static_cast<MedalShape>(tier.member("shape").one_of(medal_shape_ids).value_or(0)),
                .tones = {}};
  const Node tones = tier.member("color");
  for (std::size_t i = 0; i < tone_names.size(); ++i)
    look.tones[i] = read_tone(tones.member(tone_names[i]), static_cast<Appearance>(i));
  return look;
}

}  // namespace

std::string optional_text(const Node& node, std::string_view name) {
  const auto found = node.find(name);
  return found ? found->text() : std::string();
}

std::vector<Term> read_terms(const Node& list, std::string_view id_name) {
  std::vector<Term> named;
  for (const Node& item : list.items()) {
    const std::string name = item.member("name").text();
    const auto short_name = item.find("short_name");
    Term one{item.member(id_name).text(), name, short_name ? short_name->text() : name,
             optional_text(item, "abbreviation")};
    if (find_term(named, one.id)) item.refuse(Text::catalog_duplicate_id, {{"id", one.id}});
    named.push_back(std::move(one));
  }
  return named;
}

void read_tiers(const Node& list, Catalog& catalog) {
  catalog.tiers = read_terms(list);
  std::vector<bool> taken(medal_shape_ids.size());
  for (const Node& item : list.items()) {
    const TierLook look = read_tier_look(item);
    const auto shape = static_cast<std::size_t>(look.shape);
    if (taken[shape]) item.refuse(Text::catalog_tier_shape);
    taken[shape] = true;
    catalog.tier_looks.push_back(look);
  }
}

}  // namespace atlas
