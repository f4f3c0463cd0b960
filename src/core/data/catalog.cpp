#include "core/data/catalog.h"

#include <algorithm>

namespace atlas {

namespace {

template <typename List>
std::optional<std::size_t> index_with_id(const List& list, std::string_view id) {
  const auto found = std::find_if(list.begin(), list.end(), [id](const auto& item) { return item.id == id; });
  if (found == list.end()) return std::nullopt;
  return static_cast<std::size_t>(found - list.begin());
}

}  // namespace

void index_themes(Catalog& catalog) {
  catalog.search.remove(SearchField::theme);
  for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i)
    catalog.search.add(i, SearchField::theme, catalog.themes[catalog.laureates[i].theme].name);
}

std::string name_and_code(const Term& one) {
  return one.name + " (" + one.id + ")";
}

std::optional<LaureateIndex> find_laureate(const Catalog& catalog, std::string_view id) {
  return index_with_id(catalog.laureates, id);
}

std::optional<std::size_t> find_term(const std::vector<Term>& list, std::string_view id) {
  return index_with_id(list, id);
}

}  // namespace atlas
