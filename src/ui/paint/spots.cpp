#include "ui/paint/spots.h"

#include <array>

namespace atlas {

namespace {

constexpr std::array<std::string_view, 7> prefixes{
    "row:", "sort:", "card:", "link0:", "link1:", "advice", "contact"};  // by SpotKind
constexpr std::array<std::string_view, 3> button_ids{"close", "next", "previous"};

std::string_view id_of(const Spot& spot, const Catalog& catalog) {
  if (spot.kind == SpotKind::sort) return table_column_ids[spot.index];
  if (spot.kind == SpotKind::button) return button_ids[spot.index];
  if (spot.kind == SpotKind::advice || spot.kind == SpotKind::contact) return {};
  return catalog.laureates[spot.index].id;
}

}  // namespace

PointerAnswer Spots::add(const Paint& paint, const Spot& spot) {
  spots_.push_back(spot);
  const auto kind = static_cast<std::size_t>(spot.kind);
  return button_area(paint, static_cast<int>(spot.index * prefixes.size() + kind), spot.rect);
}

std::vector<NamedPlace> Spots::named(const Catalog& catalog) const {
  std::vector<NamedPlace> places;
  for (const Spot& spot : spots_) {
    NamedPlace& named = places.emplace_back();
    named.id.append(prefixes[static_cast<std::size_t>(spot.kind)]).append(id_of(spot, catalog));
    named.rect = spot.rect;
  }
  return places;
}

}  // namespace atlas
