#include "html/page.h"

#include <utility>
#include <vector>

#include "core/announcement.h"
#include "core/i18n/texts.h"
#include "core/palette.h"
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

// Sentences that the template has as they are.
constexpr NamedText plain_texts[] = {
    {"title", Text::page_title},
    {"skip_link", Text::skip_link},
    {"explorer_title", Text::map_title},
    {"table_title", Text::table_title},
    {"about_title", Text::about_title},
    {"sources_title", Text::sources_title},
    {"loading", Text::loading},
    {"licences", Text::licences},
    {"map_controls", Text::map_controls},
    {"listen_group", Text::listen_group},
    {"listen_map", Text::listen_map},
    {"listen_chart", Text::listen_chart},
    {"take_away_group", Text::take_away_group},
    {"share_title", Text::share_title},
    {"export_title", Text::export_title},
    {"search_label", Text::search_label},
    {"search_list", Text::search_list},
    {"zoom_in", Text::map_zoom_in},
    {"zoom_out", Text::map_zoom_out},
    {"all_of_france", Text::map_all_of_france},
    {"layer_legend", Text::layer_legend},
    {"layer_labels", Text::layer_labels},
    {"layer_regions", Text::layer_regions},
    {"layer_population", Text::layer_population},
    {"view_legend", Text::view_legend},
    {"view_map", Text::view_map},
    {"view_charts", Text::view_charts},
    {"view_list", Text::view_list},
    {"undo", Text::undo},
    {"redo", Text::redo},
    {"appearance", Text::appearance_label},
    {"appearance_system", Text::appearance_system},
    {"appearance_light", Text::appearance_light},
    {"appearance_dark", Text::appearance_dark},
    {"appearance_contrast", Text::appearance_contrast},
    {"help", Text::help_title},
    {"help_page", Text::help_page},
    {"accessibility", Text::accessibility_title},
    {"accessibility_page", Text::accessibility_page},
    {"language", Text::language_id},
    {"other_language", Text::language_other},
    {"other_language_id", Text::language_other_id},
    {"other_language_page", Text::language_other_page},
};

std::vector<Part> parts_of(const World& world) {
  const Catalog& catalog = world.catalog;
  const Texts& texts = catalog.texts;
  const std::string count = std::to_string(catalog.laureates.size());
  std::vector<Part> parts;
  for (const NamedText& one : plain_texts) parts.push_back({std::string(one.name), escaped(texts[one.text])});
  Part made[] = {
      {"lead", escaped(texts.filled(Text::page_lead, {{"count", count}}))},
      {"symbols", medal_symbols()},
      {"map", svg_map(world)},
      {"attribution", escaped(texts[world.geography.perimeters.empty() ? Text::attribution : Text::attribution_exact])},
      {"announcement", escaped(announcement_of(State{}, catalog))},
      {"chart", chart_words(catalog)},
      {"filters", filters_form(catalog)},
      {"table", laureates_table(catalog)},
      {"about", about(catalog)},
      {"sources", sources(catalog)},
  };
  for (Part& part : made) parts.push_back(std::move(part));
  return parts;
}

}  // namespace

Result<std::string> page(const World& world, std::string_view page_template) {
  return fill_template(page_template, template_name, parts_of(world));
}

}  // namespace atlas::html
