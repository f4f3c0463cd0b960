#include "core/state/permalink.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/query/code_text.h"
#include "core/query/query_string.h"
#include "core/query/told_value.h"
#include "core/state/camera_text.h"
#include "core/state/link_values.h"

namespace atlas {

namespace {

// What parts the elements of a list, however it was escaped.
constexpr std::string_view list_separators = ",;";

constexpr std::size_t max_warnings = 3;  // a hostile link must not fill the page

// Tries the value as it is, then as the code that it was before it was mangled. `find` gives the index of an id, if
// there is one.
std::optional<std::size_t> meant(std::string_view value, auto&& find) {
  const auto index = find(value);
  return index ? index : find(code_of(value));
}

std::optional<std::size_t> meant_among(std::span<const std::string_view> ids, std::string_view value) {
  return meant(value, [ids](std::string_view id) {
    const auto found = std::ranges::find(ids, id);
    return found == ids.end() ? std::nullopt : std::optional<std::size_t>(found - ids.begin());
  });
}

// The type that an id stands for: the field's own, or what is inside an optional field.
template <typename Choice>
struct Chosen {
  using Type = Choice;
};
template <typename Choice>
struct Chosen<std::optional<Choice>> {
  using Type = Choice;
};
template <typename Choice>
std::size_t index_of_choice(Choice choice) {
  return static_cast<std::size_t>(choice);
}
template <typename Choice>
std::size_t index_of_choice(std::optional<Choice> choice) {
  return static_cast<std::size_t>(choice.value_or(Choice{}));
}

// When a name is given several times, lists are added up; for single values the last valid one counts.
struct Reader {
  const Catalog& catalog;
  LinkState link;
  std::vector<Problem> warnings;
  std::string words;

  void warn(std::string_view value) {
    if (warnings.size() == max_warnings) return;
    warnings.push_back({"", "", Text::link_unknown_value, {{"value", told_value(value)}}});
  }

  // Punctuation alone asks for nothing.
  void refuse(std::string_view value) {
    if (!code_of(value).empty()) warn(value);
  }

  void read_set(std::string_view list, Facet facet) {
    while (!list.empty()) {
      const std::string_view value = list.substr(0, list.find_first_of(list_separators));
      list.remove_prefix(std::min(value.size() + 1, list.size()));
      const auto find = [&](std::string_view id) { return find_term(choices_of(catalog, facet), id); };
      if (const auto index = meant(value, find))
        set_of(link.filter, facet).insert(*index);
      else
        refuse(value);
    }
  }

  void read_laureate(std::string_view value) {
    if (const auto laureate = meant(value, [&](std::string_view id) { return find_laureate(catalog, id); }))
      link.selected = laureate;
    else
      refuse(value);
  }

  template <typename Choice>
  void read_choice(std::string_view value, std::span<const std::string_view> ids, Choice& choice) {
    if (const auto index = meant_among(ids, value))
      choice = typename Chosen<Choice>::Type(*index);
    else
      refuse(value);
  }

  template <typename Value>
  void read_number(std::string_view value, auto&& number_of, Value& number) {
    const std::string code = number_code_of(value);
    if (code.empty()) return;
    if (const auto given = number_of(code))
      number = *given;
    else
      warn(value);
  }
};

// A name of a permalink: how its value is read, written (nothing where it is the usual one) and taken over.
struct Field {
  std::string_view name;
  void (*read)(Reader&, const Field&, const std::string& value);
  std::string (*text)(const LinkState&, const Field&, const Catalog&);
  void (*take)(LinkState& to, const LinkState& from, const Field&);
  Facet facet = Facet::tier;                       // of a list of ids
  std::span<const std::string_view> choices = {};  // of one of a few
};

constexpr Field list_of(Facet facet) {
  return {
      .name = facet_names[static_cast<std::size_t>(facet)],
      .read = [](Reader& reader, const Field& field, const std::string& value) { reader.read_set(value, field.facet); },
      .text =
          [](const LinkState& link, const Field& field, const Catalog& catalog) {
            const std::vector<Term>& known = choices_of(catalog, field.facet);
            std::string ids;
            for (std::size_t i = 0; i < known.size(); ++i) {
              if (set_of(link.filter, field.facet).contains(i)) ids += (ids.empty() ? "" : ",") + known[i].id;
            }
            return ids;
          },
      .take = [](LinkState& to, const LinkState& from,
                 const Field& field) { set_of(to.filter, field.facet) = set_of(from.filter, field.facet); },
      .facet = facet};
}

template <auto member>
constexpr auto take_member = [](LinkState& to, const LinkState& from, const Field&) { to.*member = from.*member; };

template <auto member>
constexpr Field choice_of(std::string_view name, std::span<const std::string_view> ids) {
  return {.name = name,
          .read = [](Reader& reader, const Field& field,
                     const std::string& value) { reader.read_choice(value, field.choices, reader.link.*member); },
          .text =
              [](const LinkState& link, const Field& field, const Catalog&) {
                const auto choice = link.*member;
                return choice == LinkState{}.*member ? std::string()
                                                     : std::string(field.choices[index_of_choice(choice)]);
              },
          .take = take_member<member>,
          .choices = ids};
}

constexpr Field population{
    .name = "population",
    .read = [](Reader& reader, const Field&,
               const std::string& value) { reader.read_number(value, range_of, reader.link.filter.population); },
    .text = [](const LinkState& link, const Field&, const Catalog&) { return text_of(link.filter.population); },
    .take = [](LinkState& to, const LinkState& from, const Field&) { to.filter.population = from.filter.population; }};
constexpr Field words{
    .name = "q",
    .read = [](Reader& reader, const Field&, const std::string& value) { reader.words = value; },
    .text = [](const LinkState& link, const Field&, const Catalog&) { return encoded(link.filter.query.text); },
    .take = [](LinkState& to, const LinkState& from, const Field&) { to.filter.query = from.filter.query; }};
constexpr Field selected{
    .name = "select",
    .read = [](Reader& reader, const Field&, const std::string& value) { reader.read_laureate(value); },
    .text = [](const LinkState& link, const Field&,
               const Catalog& catalog) { return link.selected ? catalog.laureates[*link.selected].id : std::string(); },
    .take = take_member<&LinkState::selected>};
constexpr Field step{.name = "step",
                     .read = [](Reader& reader, const Field&,
                                const std::string& value) { reader.read_number(value, step_of, reader.link.step); },
                     .text = [](const LinkState& link, const Field&,
                                const Catalog&) { return link.step == 1 ? std::string() : std::to_string(link.step); },
                     .take = take_member<&LinkState::step>};
constexpr Field camera{
    .name = "map",
    .read = [](Reader& reader, const Field&,
               const std::string& value) { reader.read_number(value, camera_of_text, reader.link.camera); },
    .text = [](const LinkState& link, const Field&, const Catalog&) { return camera_text(link.camera); },
    .take = take_member<&LinkState::camera>};

// In the order of permalinks.
constexpr std::array fields{list_of(Facet::region),
                            list_of(Facet::theme),
                            list_of(Facet::tier),
                            list_of(Facet::kind),
                            list_of(Facet::departement),
                            population,
                            words,
                            selected,
                            choice_of<&LinkState::view>("view", view_ids),
                            choice_of<&LinkState::mode>("mode", mode_ids),
                            step,
                            choice_of<&LinkState::chart>("chart", chart_ids),
                            choice_of<&LinkState::layer>("layer", map_layer_ids),
                            choice_of<&LinkState::language>("lang", language_ids),
                            choice_of<&LinkState::appearance>("appearance", appearance_ids),
                            camera};

// Reads the query; gives the fields that it names.
IndexSet read_fields(std::string_view query, Reader& reader) {
  IndexSet named;
  for (const QueryPair& pair : pairs_of(query)) {
    const auto field = std::ranges::find(fields, pair.name, &Field::name);
    if (field == fields.end()) continue;
    field->read(reader, *field, pair.value);
    named.insert(static_cast<std::size_t>(field - fields.begin()));
  }
  reader.link.filter.query = query_for(reader.words, reader.catalog);
  return named;
}

}  // namespace

std::vector<std::string_view> link_field_names() {
  std::vector<std::string_view> names;
  for (const Field& field : fields) names.push_back(field.name);
  return names;
}

FollowLink read_permalink(std::string_view query, const Catalog& catalog) {
  Reader reader{catalog, {}, {}, {}};
  read_fields(query, reader);
  return {std::move(reader.link), std::move(reader.warnings)};
}

Change read_change(std::string_view query, const Catalog& catalog) {
  Reader reader{catalog, {}, {}, {}};
  const IndexSet named = read_fields(query, reader);
  return {std::move(reader.link), named, std::move(reader.warnings)};
}

std::string permalink_of(const State& state, const Catalog& catalog) {
  const LinkState at_rest = link_state_of(state);
  std::string link;
  for (const Field& field : fields) {
    const std::string text = field.text(at_rest, field, catalog);
    if (!text.empty()) link.append(link.empty() ? "" : "&").append(field.name).append("=").append(text);
  }
  return link;
}

void take_fields(LinkState& to, const LinkState& from, IndexSet taken) {
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (taken.contains(i)) fields[i].take(to, from, fields[i]);
  }
}

}  // namespace atlas
