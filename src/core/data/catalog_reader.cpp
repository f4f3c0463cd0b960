#include "core/data/catalog_reader.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

#include "core/base/sorted_indexes.h"
#include "core/data/catalog_index.h"
#include "core/data/terms_reader.h"
#include "core/json/document.h"

namespace atlas {

namespace {

using json::Node;

constexpr std::string_view document_name = "laureats-2024.json";
constexpr std::string_view laureates_name = "laureates";
// More inhabitants than that live nowhere in France; a figure past it is a slip.
constexpr std::int64_t max_population = 100'000'000;
constexpr std::int64_t max_figure = 1'000'000;
constexpr std::int64_t first_year = 1900;
constexpr std::int64_t last_year = 2100;
constexpr std::string_view hearing_ways[] = {"in-person", "video"};
constexpr std::string_view perimeter_kind_ids[] = {"epci", "commune", "departement", "region"};

std::string optional_text(const Node& node, std::string_view name) {
  const auto found = node.find(name);
  return found ? found->text() : std::string();
}

std::vector<std::string> read_texts(const Node& list) {
  std::vector<std::string> texts;
  for (const Node& item : list.items()) texts.push_back(item.text());
  return texts;
}

Population read_population(const Node& node) {
  return {.count = node.member("count").whole(0, max_population),
          .year = static_cast<int>(node.member("year").whole(first_year, last_year)),
          .source = node.member("source").text()};
}

Perimeter read_perimeter(const Node& node) {
  return {.kind = static_cast<PerimeterKind>(node.member("kind").one_of(perimeter_kind_ids)),
          .code = node.member("code").text(),
          .name = node.member("name").text()};
}

std::vector<std::size_t> read_codes(const Node& list, const std::vector<Term>& choices) {
  std::vector<std::size_t> places;
  for (const Node& item : list.items()) places.push_back(item.one_of(ids_of(choices)));
  return places;
}

Holder read_holder(const Node& node, const Catalog& catalog) {
  Holder holder;
  holder.name = node.member("name").text();
  if (const auto kind = node.find("kind")) holder.kind = kind->one_of(ids_of(catalog.kinds));
  if (const auto siren = node.find("siren")) {
    holder.siren = siren->member("number").text();
    holder.siren_source = siren->member("source").text();
  }
  if (const auto perimeter = node.find("perimeter")) holder.perimeter = read_perimeter(*perimeter);
  holder.departements = read_codes(node.member("departements"), catalog.departements);
  holder.regions = read_codes(node.member("regions"), catalog.regions);
  if (const auto population = node.find("population")) holder.population = read_population(*population);
  holder.note = optional_text(node, "note");
  holder.source = node.member("source").text();
  return holder;
}

Seat read_seat(const Node& node) {
  Seat seat{.commune = node.member("commune").text(),
            .code = node.member("code").text(),
            .lonlat = {node.member("lon").number(), node.member("lat").number()},
            .address = optional_text(node, "address"),
            .note = optional_text(node, "note"),
            .source = node.member("source").text(),
            .point_source = node.member("point_source").text()};
  if (std::abs(seat.lonlat.longitude_degrees) > 180 || std::abs(seat.lonlat.latitude_degrees) >= 90) {
    node.refuse(Text::catalog_place_not_on_earth);
  }
  return seat;
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
                    .theme = node.member("theme").one_of(ids_of(catalog.themes)),
                    .tier = node.member("tier").one_of(ids_of(catalog.tiers)),
                    .holders = {},
                    .seat = read_seat(node.member("seat")),
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
Node place_of(LaureateIndex index, const json::Value& value, json::Report& report) {
  return {&value, std::string(laureates_name) + "[" + std::to_string(index) + "]", report};
}

// A second reading of the text, once what laureates refer to is known, wherever in the document that stands.
void read_laureates(std::string_view json_text, const Node& list, const json::Value& root, json::Report& report,
                    Catalog& catalog) {
  std::vector<Laureate>& laureates = catalog.laureates;
  json::parse(json_text, report,
              {laureates_name, [&](const json::Value& item) {
                 laureates.push_back(read_laureate(place_of(laureates.size(), item, report), catalog));
               }});
  list.items();
  if (laureates.empty()) list.refuse(Text::catalog_empty);
  const auto by_id = sorted_indexes(
      laureates.size(), [&](LaureateIndex a, LaureateIndex b) { return laureates[a].id < laureates[b].id; });
  for (std::size_t i = 1; i < by_id.size(); ++i) {
    const std::string& id = laureates[by_id[i]].id;
    if (id == laureates[by_id[i - 1]].id)
      place_of(by_id[i], root, report).refuse(Text::catalog_duplicate_id, {{"id", id}});
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
          .participant_count = node.member("participant_count").whole(0, max_figure)};
}

Catalog::Selection read_selection(const Node& node) {
  return {.submitted_count = node.member("submitted_count").whole(0, max_figure),
          .heard_count = node.member("heard_count").whole(0, max_figure),
          .labelled_count = node.member("labelled_count").whole(0, max_figure),
          .hearing_session_count = node.member("hearing_session_count").whole(0, max_figure),
          .heard_by_video = node.member("hearing_way").one_of(hearing_ways) == 1};
}

Catalog read_but_laureates(const Node& root) {
  Catalog catalog;
  catalog.edition = static_cast<int>(root.member("edition").whole(first_year, last_year));
  catalog.label = root.member("label").text();
  const Node organizer = root.member("organizer");
  catalog.organizer_name = organizer.member("name").text();
  catalog.organizer_about = read_texts(organizer.member("about"));
  catalog.organizer_mission = organizer.member("mission").member("words").text();
  catalog.announcement_source = organizer.member("mission").member("source").text();
  catalog.organizer_url = organizer.member("page").member("url").text();
  catalog.forum = read_forum(root.member("forum"));
  catalog.selection = read_selection(root.member("selection"));
  catalog.criteria = read_texts(root.member("criteria"));
  catalog.jury = read_texts(root.member("jury"));
  catalog.sources = read_sources(root.member("sources"));
  read_tiers(root.member("tiers"), catalog);
  catalog.themes = read_terms(root.member("themes"));
  catalog.kinds = read_terms(root.member("kinds"));
  catalog.regions = read_terms(root.member("regions"), "code");
  catalog.departements = read_terms(root.member("departements"), "code");
  return catalog;
}

}  // namespace

Result<Catalog> read_catalog(std::string_view json_text) {
  json::Report report{std::string(document_name), {}};
  const auto document = json::parse(json_text, report, {.name = laureates_name});
  Result<Catalog> result;
  if (document) {
    const Node root(&*document, "", report);
    result.value = read_but_laureates(root);
    read_laureates(json_text, root.member(laureates_name), *document, report, *result.value);
  }
  if (!report.problems.empty()) result.value.reset();
  if (result.value) index_for_search(*result.value);
  result.errors = std::move(report.problems);
  return result;
}

}  // namespace atlas
