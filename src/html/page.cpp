#include "html/page.h"

#include <utility>
#include <vector>

#include "core/i18n/texts.h"
#include "core/look/palette.h"
#include "core/page/announcement.h"
#include "html/about.h"
#include "html/chart_words.h"
#include "html/filters_form.h"
#include "html/laureates_table.h"
#include "html/markup.h"
#include "html/svg_map.h"
#include "html/template.h"

namespace atlas::html {

namespace {

constexpr std::string_view template_name = "index.template.html";

struct NamedText {
  std::string_view name;  // in the template
  Text text;
};

// Sentences that go into the template unchanged.
constexpr NamedText plain_texts[] = {
    {"title", Text::page_title},
    {"head_title", Text::head_title},
    {"explorer_title", Text::map_title},
    {"licences", Text::licences},
    {"layer_labels", Text::layer_labels},
    {"layer_regions", Text::layer_regions},
    {"layer_population", Text::layer_population},
    {"view_map", Text::view_map},
    {"view_charts", Text::view_charts},
    {"view_list", Text::view_list},
    {"language", Text::language_id},
    {"other_language", Text::language_other},
    {"other_language_id", Text::language_other_id},
};

std::vector<Part> parts_of(const World& world, const TextWidthEm& width_of) {
  const Catalog& catalog = world.catalog;
  const Texts& texts = catalog.texts;
  const std::string count = std::to_string(catalog.laureates.size());
  std::vector<Part> parts;
  for (const NamedText& one : plain_texts) parts.push_back({std::string(one.name), escaped(texts[one.text])});
  Part made[] = {
      {"lead", escaped(texts.filled(Text::page_lead, {{"count", count}}))},
      {"symbols", medal_symbols(world.catalog)},
      {"map", svg_map(world, width_of)},
      {"attribution", escaped(texts[world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact])},
      {"shown", escaped(shown_sentence(State{}, catalog))},
      {"chart", chart_words(catalog)},
      {"filters", filters_form(catalog)},
      {"table", laureates_table(catalog)},
      {"figures", figures(catalog)},
      {"about", about(catalog)},
  };
  for (Part& part : made) parts.push_back(std::move(part));
  return parts;
}

}  // namespace

Result<std::string> page(const World& world, std::string_view page_template, const TextWidthEm& width_of) {
  return fill_template(page_template, template_name, parts_of(world, width_of));
}

}  // namespace atlas::html
