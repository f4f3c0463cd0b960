#include "html/laureates_table.h"

#include "core/data/filter.h"
#include "core/i18n/texts.h"
#include "core/panels/table_model.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

// The attributes that the page filters by when it is without the program: data-region="84"
// data-kind="commune,metropole"…
std::string values_in(const Laureate& laureate, const Catalog& catalog) {
  std::string attributes;
  for (const Facet facet : facets) {
    std::string ids;
    for (const std::size_t value : values_of(laureate, facet))
      ids += (ids.empty() ? "" : ",") + choices_of(catalog, facet)[value].id;
    attributes += filled(R"( data-{name}="{ids}")",
                         {words("name", facet_names[static_cast<std::size_t>(facet)]), words("ids", ids)});
  }
  return attributes;
}

// The régions; then whose inhabitants are counted, where neither the laureate's name nor the région's says it already:
// a name here, where all is French, and not beside their number, which is in the page's language.
std::string place(const Laureate& laureate, const Catalog& catalog) {
  const std::string regions = region_names(laureate, catalog);
  const std::string& area = laureate.population_area;
  return area == laureate.name || area == regions ? regions : regions + " (" + area + ")";
}

// A cell says by itself what it is: on a narrow screen no head stands over it. The year is a line of its own, by
// styles.
std::string row(const Laureate& laureate, const Catalog& catalog) {
  const Term& tier = catalog.tiers[laureate.tier];
  const Texts& texts = catalog.texts;
  return filled(
      R"(<tr id="laureat-{id}" data-laureate="{id}"{values} data-population="{count}" aria-selected="false">
<th scope="row" lang="fr" translate="no"><a href="#laureat-{id}" data-select="{id}">{name}</a></th>
<td class="project" lang="fr">{project}</td>
<td>{theme}</td>
<td class="tier tier-{look}">{tier}</td>
<td lang="fr" translate="no">{place}</td>
<td class="number">{population}
{year}</td>
</tr>
)",
      {words("id", laureate.id), markup("values", values_in(laureate, catalog)), words("name", laureate.name),
       words("count", std::to_string(laureate.population.count)), words("project", laureate.project),
       words("theme", catalog.themes[laureate.theme].name), words("tier", tier.name), words("look", tier.id),
       words("place", place(laureate, catalog)),
       words("population", texts.filled(Text::cell_population, {{"count", texts.number(laureate.population.count)}})),
       words("year", texts.filled(Text::cell_year, {{"year", std::to_string(laureate.population.year)}}))});
}

std::string heads(const Texts& texts) {
  std::string cells;
  for (std::size_t i = 0; i < table_column_count; ++i) {
    cells += filled(R"(<th scope="col" data-column="{id}"><span>{head}</span></th>)",
                    {words("id", table_column_ids[i]), words("head", label_of(static_cast<TableColumn>(i), texts))});
  }
  return cells;
}

}  // namespace

std::string laureates_table(const Catalog& catalog) {
  std::string rows;
  for (const Laureate& laureate : catalog.laureates) rows += row(laureate, catalog);
  const std::string caption = catalog.texts.filled(
      Text::table_caption, {{"label", catalog.label}, {"edition", std::to_string(catalog.edition)}});
  return filled(R"(<table id="laureats">
<caption>{caption}</caption>
<thead><tr>{heads}</tr></thead>
<tbody>
{rows}</tbody>
</table>
<p id="copie" class="actions" hidden><button type="button">{copy}</button></p>
<section id="fiche" aria-labelledby="fiche-title" data-live hidden></section>)",
                {markup("caption", marked(caption, {catalog.label})), markup("heads", heads(catalog.texts)),
                 markup("rows", std::move(rows)), words("copy", catalog.texts[Text::copy_csv])});
}

}  // namespace atlas::html
