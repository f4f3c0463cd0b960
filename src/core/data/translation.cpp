#include "core/data/translation.h"

#include <string>
#include <utility>

#include "core/json/grammar.h"

namespace atlas {

namespace {

using json::Kind;
using json::Shape;

constexpr Shape sentence_shape{.kind = Kind::text, .most = 2000};
constexpr Shape sentences_shape{.kind = Kind::list, .items = &sentence_shape};
// A name, and a shorter one where there is one.
constexpr Shape name_shape{.kind = Kind::text, .most = 200, .grammar = &json::grammar::display_words};
constexpr Shape forms_shape{.kind = Kind::list, .least = 1, .most = 2, .items = &name_shape};

void rename(std::vector<Term>& list, const json::Node& names) {
  for (Term& named : list) {
    const auto entry = names.find(named.id);
    if (!entry) continue;
    if (!entry->is(forms_shape)) continue;
    const std::vector<json::Node> forms = entry->items();
    named.name = forms.front().text();
    named.short_name = forms.back().text();
  }
}

std::vector<std::string> sentences_of(const json::Node& root) {
  std::vector<std::string> sentences;
  const json::Node texts = root.member("texts");
  if (texts.is(sentences_shape))
    for (const json::Node& sentence : texts.items()) sentences.push_back(sentence.text());
  return sentences;
}

}  // namespace

Texts texts_in(Language language, std::string_view document) {
  json::Report report{""};
  const auto value = json::parse(document, report);
  return value ? Texts(language, sentences_of(json::Node(&*value, "", report))) : Texts();
}

CatalogWords words_of(const Catalog& catalog) {
  return {catalog.texts, catalog.tiers, catalog.themes, catalog.kinds};
}

void put_words(Catalog& catalog, const CatalogWords& words) {
  catalog.texts = words.texts;
  catalog.tiers = words.tiers;
  catalog.themes = words.themes;
  catalog.kinds = words.kinds;
  index_themes(catalog);
}

std::vector<Problem> translate(Catalog& catalog, Language language, std::string_view document) {
  json::Report report{std::string(language_ids[static_cast<std::size_t>(language)]) + ".json"};
  const auto value = json::parse(document, report);
  if (!value) return report.take();
  const json::Node root(&*value, "", report);
  CatalogWords words = words_of(catalog);
  words.texts = Texts(language, sentences_of(root));
  const json::Node names = root.member("names");
  rename(words.tiers, names.member("tier"));
  rename(words.themes, names.member("theme"));
  rename(words.kinds, names.member("kind"));
  if (report.count() == 0) put_words(catalog, words);
  return report.take();
}

}  // namespace atlas
