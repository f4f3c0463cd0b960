// Another language for the catalogue: its sentences, and the names of its labels, themes and kinds of authority. Names
// of places, projects and people stay as they were announced.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/data/catalog.h"

namespace atlas {

// What a translation replaces, to put it back.
struct CatalogWords {
  Texts texts;
  std::vector<Term> tiers, themes, kinds;
};

CatalogWords words_of(const Catalog& catalog);
void put_words(Catalog& catalog, const CatalogWords& words);

// Reads what tools/site/translation.mjs made of data/i18n/en.json: { texts: sentences in the order of `Text`, names: {
// tier, theme, kind: { id: [name, short name] } } }. Gives what was wrong in it; the catalogue then stays as it was. A
// name that is not there stays as it is.
std::vector<Problem> translate(Catalog& catalog, Language language, std::string_view document);

// The sentences of such a document alone, whatever catalogue there is or is not; those that it has not are French.
Texts texts_in(Language language, std::string_view document);

}  // namespace atlas
