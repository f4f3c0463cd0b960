// The card on its way to the page (card_model.h).
#include <string_view>

#include "core/card_model.h"
#include "core/i18n/texts.h"

namespace atlas {

namespace {

std::string quoted(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string json = "\"";
  for (const char letter : text) {
    const auto code = static_cast<unsigned char>(letter);
    if (letter == '"' || letter == '\\') {
      json += '\\';
      json += letter;
    } else if (code < 0x20) {
      json += "\\u00";
      json += digits[code >> 4U];
      json += digits[code & 15U];
    } else {
      json += letter;
    }
  }
  return json + '"';
}

std::string member(std::string_view name, std::string_view text) {
  return quoted(name) + ':' + quoted(text) + ',';
}

std::string id_member(std::string_view name, std::optional<LaureateIndex> index, const Catalog& catalog) {
  return quoted(name) + ':' + (index ? quoted(catalog.laureates[*index].id) : "null") + ',';
}

// The items that `json_of` makes, each with a comma after it, as a list.
template <typename List, typename ToJson>
std::string array(const List& list, ToJson json_of) {
  std::string json;
  for (const auto& item : list) json += (json.empty() ? "" : ",") + json_of(item);
  return '[' + json + ']';
}

std::string link_json(const CardModel::Link& link, const Catalog& catalog) {
  return '{' + id_member("id", link.laureate, catalog) + member("tier", tier_ids[index_of(link.tier)]) +
         member("name", link.name) + quoted("reason") + ':' + quoted(link.reason) + '}';
}

std::string labels_json(const Texts& texts) {
  return quoted("labels") + ":{" + member("close", texts[Text::card_close]) +
         member("previous", texts[Text::card_previous]) + member("next", texts[Text::card_next]) + quoted("copy") +
         ':' + quoted(texts[Text::copy_link]) + '}';
}

}  // namespace

std::string card_json(const std::optional<CardModel>& card, const Catalog& catalog) {
  if (!card) return "null";
  const auto fact_json = [](const CardModel::Fact& fact) {
    return '[' + quoted(fact.label) + ',' + quoted(fact.value) + ']';
  };
  const auto section_json = [&](const CardModel::Links& section) {
    return '{' + member("title", section.title) + quoted("links") + ':' +
           array(section.links, [&](const CardModel::Link& link) { return link_json(link, catalog); }) + '}';
  };
  return '{' + id_member("id", card->laureate, catalog) + member("tier", tier_ids[index_of(card->tier)]) +
         member("tierLabel", card->tier_label) + member("theme", card->theme) + member("name", card->name) +
         member("project", card->project) + quoted("facts") + ':' + array(card->facts, fact_json) + ',' +
         member("remarks", card->remarks) + quoted("sections") + ':' + array(card->sections, section_json) + ',' +
         id_member("previous", card->previous, catalog) + id_member("next", card->next, catalog) +
         member("position", card->position) + member("contact", card->contact) + labels_json(catalog.texts) + '}';
}

}  // namespace atlas
