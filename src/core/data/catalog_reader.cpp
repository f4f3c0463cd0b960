#include "core/data/catalog_reader.h"

#include <algorithm>
#include <limits>
#include <span>

#include "core/base/sorted_indexes.h"
#include "core/data/catalog_index.h"
#include "core/data/edition_shape.h"
#include "core/data/terms_reader.h"
#include "core/json/document.h"

namespace atlas {

namespace {

using json::Node;

constexpr std::string_view document_name = "laureats-2024.json";
constexpr std::string_view laureates_name = "laureates";
constexpr std::string_view hearing_ways[] = {"in-person", "video"};
constexpr std::string_view perimeter_kind_ids[] = {"epci", "commune", "departement", "region"};

std::vector<std::string> read_texts(const Node& list) {
  std::vector<std::string> texts;
  for (const Node& item : list.items()) texts.push_back(item.text());
  return texts;
}

// The id of a source: one of those that the document names.
std::string read_source(const Node& node, const Catalog& catalog, std::string_view name = "source") {
  const Node id = node.member(name);
  const auto index = id.one_of(ids_of(catalog.sources));
  return index ? catalog.sources[*index].id : std::string();
}

Population read_population(const Node& node, const Catalog& catalog) {
  return {.count = node.member("count").whole(),
          .year = static_cast<int>(node.member("year").whole()),
          .source = read_source(node, catalog)};
}

Perimeter read_perimeter(const Node& node) {
  return {.kind = static_cast<PerimeterKind>(node.member("kind").one_of(perimeter_kind_ids).value_or(0)),
          .code = node.member("code").text(),
          .name = node.member("name").text()};
}

std::vector<std::size_t> read_codes(const Node& list, const std::vector<Term>& choices) {
  std::vector<std::size_t> places;
  for (const Node& item : list.items())
    if (const auto place = item.one_of(ids_of(choices))) places.push_back(*place);
  return places;
}

Holder read_holder(const Node& node, const Catalog& catalog) {
  Holder holder;
  holder.name = node.member("name").text();
  if (const auto kind = node.find("kind")) holder.kind = kind->one_of(ids_of(catalog.kinds));
  if (const auto siren = node.find("siren")) {
    holder.siren = siren->member("number").text();
    holder.siren_source = read_source(*siren, catalog);
  }
  if (const auto perimeter = node.find("perimeter")) holder.perimeter = read_perimeter(*perimeter);
  holder.departements = read_codes(node.member("departements"), catalog.departements);
  holder.regions = read_codes(node.member("regions"), catalog.regions);
  if (const auto population = node.find("population")) holder.population = read_population(*population, catalog);
  holder.note = optional_text(node, "note");
  holder.source = read_source(node, catalog);
  return holder;
}

Seat read_seat(const Node& node, const Catalog& catalog) {
  return {.commune = node.member("commune").text(),
          .code = node.member("code").text(),
          .lonlat = {node.member("lon").number(), node.member("lat").number()},
          .address = optional_text(node, "address"),
          .note = optional_text(node, "note"),
          .source = read_source(node, catalog),
          .point_source = read_source(node, catalog, "point_source")};
}

void add_each_once(std::vector<std::size_t>& all, std::span<const std::size_t> some) {
  for (const std::size_t one : some) {
    if (std::ranges::find(all, one) == all.end()) all.push_back(one);
  }
}

// What a laureate has of a holder.
void add_holder(Laureate& laureate, const Holder& holder) {
  if (holder.kind) add_each_once(laureate.kinds, std::span(&*holder.kind, 1));
  add_each_once(laureate.regions, holder.regions);
  add_each_once(laureate.departements, holder.departements);
  if (!holder.perimeter) return;
  laureate.perimeters.push_back(*holder.perimeter);
  const bool is_first = laureate.population_area.empty();
  if (holder.population && (is_first || holder.population->count > laureate.population.count)) {
    laureate.population = *holder.population;
    laureate.population_area = holder.perimeter->name;
  }
}

Laureate read_laureate(const Node& node, const Catalog& catalog) {
  Laureate laureate{.id = node.member("id").text(),
                    .name = node.member("name").text(),
                    .published_name = node.member("name_published").text(),
                    .short_name = node.member("short_name").text(),
                    .project = node.member("project").text(),
                    .theme = node.member("theme").one_of(ids_of(catalog.themes)).value_or(0),
                    .tier = node.member("tier").one_of(ids_of(catalog.tiers)).value_or(0),
                    .holders = {},
                    .seat = read_seat(node.member("seat"), catalog),
                    .kinds = {},
                    .regions = {},
                    .departements = {},
                    .perimeters = {},
                    .population = {},
                    .population_area = {}};
  const Node holders = node.member("holders");
  for (const Node& item : holders.items()) laureate.holders.push_back(read_holder(item, catalog));
  for (const Holder& holder : laureate.holders) add_holder(laureate, holder);
  if (laureate.population_area.empty()) holders.refuse(Text::catalog_nobody_counted);
  return laureate;
}

// Where a laureate stands in the document.
std::string path_of(LaureateIndex index) {
  return std::string(laureates_name) + "[" + std::to_string(index) + "]";
}

// Nothing where a place of the document is not as data/edition.schema.json says. Laureates are checked one by one and
// left out of what is given.
std::optional<json::Value> checked(std::string_view json_text, std::size_t most_bytes, json::Report& report) {
  std::size_t count = 0;
  const json::Aside laureates{
      laureates_name, [&](const json::Value& item) { json::check(item, laureate_shape, report, path_of(count++)); }};
  auto document = json::parse(json_text, report, laureates, most_bytes);
  if (!document) return std::nullopt;
  if (json::check(*document, edition_shape, report, "", laureates_name)) {
    Node(&*document, "", report).member(laureates_name).items();  // no list: a problem
    json::check_count(count, laureates_shape, report, std::string(laureates_name));
  }
  if (report.count() > 0) document.reset();
  return document;
}

// A second reading of the text, once what laureates refer to is known, wherever in the document that stands.
void read_laureates(std::string_view json_text, json::Report& report, Catalog& catalog) {
  std::vector<Laureate>& laureates = catalog.laureates;
  const json::Aside aside{laureates_name, [&](const json::Value& item) {
                            laureates.push_back(read_laureate(Node(&item, path_of(laureates.size()), report), catalog));
                          }};
  json::parse(json_text, report, aside, json_text.size());
  const auto by_id = sorted_indexes(
      laureates.size(), [&](LaureateIndex a, LaureateIndex b) { return laureates[a].id < laureates[b].id; });
  for (std::size_t i = 1; i < by_id.size(); ++i) {
    const std::string& id = laureates[by_id[i]].id;
    if (id == laureates[by_id[i - 1]].id) report.add(path_of(by_id[i]), Text::catalog_duplicate_id, {{"id", id}});
  }
}

std::vector<Source> read_sources(const Node& list) {
  std::vector<Source> sources;
  for (const Node& item : list.items()) {
    sources.push_back({item.member("id").text(), item.member("title").text(), item.member("publisher").text(),
                       optional_text(item, "licence"), optional_text(item, "url")});
  }
  return sources;
}

Catalog::Forum read_forum(const Node& node) {
  return {.name = node.member("name").text(),
          .first_day = node.member("first_day").text(),
          .last_day = node.member("last_day").text(),
          .place = node.member("place").text(),
          .city = node.member("city").text(),
          .host = node.member("host").text(),
          .participant_count = node.member("participant_count").whole()};
}

Catalog::Selection read_selection(const Node& node) {
  return {.submitted_count = node.member("submitted_count").whole(),
          .heard_count = node.member("heard_count").whole(),
          .labelled_count = node.member("labelled_count").whole(),
          .hearing_session_count = node.member("hearing_session_count").whole(),
          .heard_by_video = node.member("hearing_way").one_of(hearing_ways) == std::size_t{1}};
}

Catalog read_but_laureates(const Node& root) {
  Catalog catalog;
  catalog.sources = read_sources(root.member("sources"));
  catalog.edition = static_cast<int>(root.member("edition").whole());
  catalog.label = root.member("label").text();
  const Node organizer = root.member("organizer");
  catalog.organizer_name = organizer.member("name").text();
  catalog.organizer_about = read_texts(organizer.member("about"));
  catalog.organizer_mission = organizer.member("mission").member("words").text();
  catalog.announcement_source = read_source(organizer.member("mission"), catalog);
  catalog.organizer_url = organizer.member("page").member("url").text();
  catalog.forum = read_forum(root.member("forum"));
  catalog.selection = read_selection(root.member("selection"));
  catalog.criteria = read_texts(root.member("criteria"));
  catalog.jury = read_texts(root.member("jury"));
  read_tiers(root.member("tiers"), catalog);
  catalog.themes = read_terms(root.member("themes"));
  catalog.kinds = read_terms(root.member("kinds"));
  catalog.regions = read_terms(root.member("regions"), "code");
  catalog.departements = read_terms(root.member("departements"), "code");
  return catalog;
}

}  // namespace

Result<Catalog> read_catalog(std::string_view json_text, std::size_t most_bytes) {
  json::Report report{std::string(document_name)};
  Result<Catalog> result;
  if (const auto document = checked(json_text, most_bytes, report)) {
    result.value = read_but_laureates(Node(&*document, "", report));
    if (report.count() == 0) read_laureates(json_text, report, *result.value);
  }
  if (report.count() > 0) result.value.reset();
  if (result.value) index_for_search(*result.value);
  result.errors = report.take();
  return result;
}

}  // namespace atlas
