// Which file each page of the site is in, and how the same page in the other language is found.
#pragma once

#include <array>
#include <string_view>

#include "core/data/catalog.h"
#include "core/i18n/texts.h"

namespace atlas::html {

// `laureates`: the folder of a page each.
struct PagePlaces {
  std::string_view explorer, label, laureates;
};
// In the order of Language.
inline constexpr std::array<PagePlaces, language_ids.size()> page_places{
    {{"index.html", "label.html", "laureats"}, {"en.html", "about.html", "laureates"}}};

// In the language that the catalogue speaks, and in the other one.
inline const PagePlaces& places_of(const Catalog& catalog) {
  return page_places[static_cast<std::size_t>(catalog.texts.language())];
}
inline const PagePlaces& other_places_of(const Catalog& catalog) {
  return page_places[1 - static_cast<std::size_t>(catalog.texts.language())];
}

}  // namespace atlas::html
