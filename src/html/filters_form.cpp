#include "html/filters_form.h"

#include <algorithm>

#include "core/charts/findings.h"
#include "core/data/filter.h"
#include "core/i18n/texts.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

struct Choice {
  std::string id;
  std::string label;
  std::string look;  // attributes of its label
};

std::string fieldset(std::string_view name, std::string_view legend, const std::vector<Choice>& choices) {
  const bool is_french = name == "region" || name == "departement";  // names, in every language
  const std::string_view said = is_french ? R"(<span lang="fr" translate="no">{label}</span>)" : "{label}";
  std::string labels;
  for (const Choice& one : choices) {
    labels += filled(R"(<label{look}><input type="checkbox" name="{name}" value="{id}">{said}</label>
)",
                     {words("name", name), words("id", one.id), markup("look", one.look),
                      markup("said", filled(said, {words("label", one.label)}))});
  }
  return filled(R"(<fieldset><legend>{legend}</legend>
{labels}</fieldset>
)",
                {words("legend", legend), markup("labels", std::move(labels))});
}

// The choices that at least one laureate has.
std::vector<Choice> choices_in(const Catalog& catalog, Facet facet) {
  std::vector<Choice> choices;
  const std::vector<Term>& all = choices_of(catalog, facet);
  for (std::size_t i = 0; i < all.size(); ++i) {
    Filter only;
    set_of(only, facet).insert(i);
    if (count_passing(only, catalog) == 0) continue;
    const bool has_medal = facet == Facet::tier;
    choices.push_back(
        {all[i].id, all[i].name, has_medal ? filled(R"( class="tier tier-{id}")", {words("id", all[i].id)}) : ""});
  }
  return choices;
}

std::string populations(const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  return filled(R"(<fieldset><legend>{legend}</legend>
<label>{from} <input type="text" name="least" inputmode="numeric" autocomplete="off"></label>
<label>{to} <input type="text" name="most" inputmode="numeric" autocomplete="off"></label>
<p>{note}</p></fieldset>
)",
                {words("legend", texts[Text::filter_population]), words("from", texts[Text::filter_least]),
                 words("to", texts[Text::filter_most]), words("note", chart_note(ChartKind::population, catalog))});
}

}  // namespace

// What few people set is in a template, which web/base/rare_choices.js unfolds: two hundred elements that the browser
// need not lay out.
std::string filters_form(const Catalog& catalog) {
  const Texts& texts = catalog.texts;
  const auto set = [&](std::string_view name, Text legend, Facet facet) {
    return fieldset(name, texts[legend], choices_in(catalog, facet));
  };
  return filled(
      R"(<form id="filtres" hidden>
{tiers}{themes}<details><summary>{more}</summary>
<template>{regions}{kinds}<details><summary>{departements_title}</summary>
{departements}</details>
{populations}</template></details>
<button type="reset">{clear}</button>
</form>)",
      {markup("tiers", set("tier", Text::filter_tiers, Facet::tier)),
       markup("themes", set("theme", Text::filter_themes, Facet::theme)), words("more", texts[Text::filter_more]),
       markup("regions", set("region", Text::filter_regions, Facet::region)),
       markup("kinds", set("kind", Text::filter_kinds, Facet::kind)),
       words("departements_title", texts[Text::filter_departements]),
       markup("departements", set("departement", Text::filter_departements, Facet::departement)),
       markup("populations", populations(catalog)), words("clear", texts[Text::filter_clear])});
}

}  // namespace atlas::html
