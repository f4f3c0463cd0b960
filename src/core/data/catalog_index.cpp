#include "core/data/catalog_index.h"

#include <string>

namespace atlas {

namespace {

// « Communauté d’agglomération du Sicoval (CA) »: people look for both.
std::string place_of(const Holder& holder, const Catalog& catalog) {
  const std::string abbreviation = holder.kind ? catalog.kinds[*holder.kind].abbreviation : std::string();
  return holder.perimeter->name + (abbreviation.empty() ? "" : " (" + abbreviation + ")");
}

}  // namespace

void index_for_search(Catalog& catalog) {
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
    const Laureate& one = catalog.laureates[i];
    catalog.search.add(i, SearchField::name, one.name);
    for (const Holder& holder : one.holders) catalog.search.add(i, SearchField::name, holder.name);
    catalog.search.add(i, SearchField::project, one.project);
    catalog.search.add(i, SearchField::place, one.seat.commune);
    for (const Holder& holder : one.holders) {
      if (holder.perimeter) catalog.search.add(i, SearchField::place, place_of(holder, catalog));
    }
    for (const std::size_t region : one.regions)
      catalog.search.add(i, SearchField::region, catalog.regions[region].name);
  }
  index_themes(catalog);
}

}  // namespace atlas
