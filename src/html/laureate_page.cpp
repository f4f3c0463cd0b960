#include "html/laureate_page.h"

#include "core/i18n/texts.h"
#include "core/page/laureate_details.h"
#include "core/panels/card_model.h"
#include "html/markup.h"
#include "html/page_places.h"
#include "html/sources.h"
#include "html/svg_map.h"
#include "html/template.h"

namespace atlas::html {

namespace {

std::string fact(const CardModel::Fact& one) {
  return defined(one.label, marked(one.value, one.names));
}

// Who holds it is said first, then how they are registered.
std::string facts(const CardModel& card, const LaureateDetails& details) {
  std::string terms;
  for (const CardModel::Fact& one : card.facts) {
    terms += fact(one);
    if (&one == &card.facts.front() && details.siren) terms += fact(*details.siren);
  }
  return terms;
}

std::string cited(const LaureateDetails& details) {
  std::string terms;
  for (const CitedSource& one : details.sources) {
    terms += filled("<div><dt>{facts}</dt><dd lang=\"fr\">{source}</dd></div>\n",
                    {markup("facts", marked(one.facts, one.names)), markup("source", source(one.source))});
  }
  return terms;
}

std::string remarks(const CardModel& card) {
  if (card.remarks.empty()) return {};
  return filled("<p class=\"quiet\" lang=\"fr\">{words}</p>\n", {words("words", card.remarks)});
}

std::string link_to(LaureateIndex laureate, std::string_view label, const Catalog& catalog) {
  return filled(R"(<a href="{id}.html" lang="fr" translate="no">{label}</a>)",
                {words("id", catalog.laureates[laureate].id), words("label", label)});
}

std::string sections(const CardModel& card, const Catalog& catalog) {
  std::string all;
  for (const CardModel::Links& section : card.sections) {
    std::string items;
    for (const CardModel::Link& link : section.links) {
      items += filled("<li>{link}{dash}{reason}</li>\n", {markup("link", link_to(link.laureate, link.name, catalog)),
                                                          words("dash", link.reason.empty() ? "" : " — "),
                                                          markup("reason", marked(link.reason, link.names))});
    }
    all += filled("<h2>{title}</h2>\n<ul>\n{items}</ul>\n",
                  {words("title", section.title), markup("items", std::move(items))});
  }
  return all;
}

std::string neighbours(const CardModel& card, const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  std::string links;
  for (const auto& [neighbour, label] :
       {std::pair(card.previous, Text::card_previous), std::pair(card.next, Text::card_next)}) {
    if (!neighbour) continue;
    links += filled("<li>{label} {link}</li>\n",
                    {words("label", texts[label]),
                     markup("link", link_to(*neighbour, catalog.laureates[*neighbour].name, catalog))});
  }
  return links;
}

}  // namespace

std::string laureate_page_file(const Catalog& catalog, LaureateIndex laureate) {
  return std::string(places_of(catalog).laureates) + "/" + catalog.laureates[laureate].id + ".html";
}

Result<std::string> laureate_page(const World& world, LaureateIndex laureate, std::string_view page_template) {
  const Catalog& catalog = world.catalog;
  const Texts& texts = catalog.texts;
  const Laureate& one = catalog.laureates[laureate];
  State state;
  state.selected = laureate;
  const CardModel card = *present_card(state, catalog, world.geography);
  const LaureateDetails details = present_details(one, catalog);
  const auto text = [&](std::string_view name, Text id) { return Part{std::string(name), escaped(texts[id])}; };
  const auto naming = [&](std::string_view name, std::string_view value) {
    return Part{std::string(name), marked(value, {catalog.organizer_name})};
  };
  const auto said = [](std::string_view name, std::string_view value) {
    return Part{std::string(name), escaped(value)};
  };
  return fill_template(page_template, "laureate.template.html",
                       {text("language", Text::language_id),
                        text("title", Text::page_title),
                        text("head_title", Text::head_title),
                        said("picture", texts.filled(Text::laureate_picture,
                                                     {{"name", card.name}, {"tier", catalog.tiers[one.tier].name}})),
                        text("open", Text::laureate_open),
                        text("other_language", Text::language_other),
                        text("other_language_id", Text::language_other_id),
                        text("licences", Text::licences),
                        said("id", one.id),
                        said("name", card.name),
                        said("tier", card.tier_label),
                        said("theme", card.theme),
                        said("project", card.project),
                        naming("contact", card.contact),
                        naming("contact_link", card.contact_link),
                        said("contact_url", card.contact_url),
                        said("explorer", places_of(catalog).explorer),
                        said("other_folder", other_places_of(catalog).laureates),
                        {"symbols", medal_symbols(catalog)},
                        {"icon", medal_icon(catalog.tiers[one.tier].id)},
                        {"facts", facts(card, details)},
                        {"remarks", remarks(card)},
                        {"sections", sections(card, catalog)},
                        text("sources_title", Text::laureate_sources),
                        {"sources", cited(details)},
                        {"neighbours", neighbours(card, catalog)}});
}

}  // namespace atlas::html
