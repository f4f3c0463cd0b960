#include "core/page/card_lines.h"

#include <string_view>

#include "core/base/tab_lines.h"
#include "core/i18n/texts.h"

namespace atlas {

std::string card_lines(const std::optional<CardModel>& card, const Catalog& catalog) {
  std::string lines;
  if (!card) return lines;
  const Texts& texts = catalog.texts;
  const auto id_of = [&](std::optional<LaureateIndex> index) {
    return index ? std::string_view(catalog.laureates[*index].id) : std::string_view();
  };
  put_line(lines,
           {id_of(card->laureate), id_of(card->previous), id_of(card->next), card->tier_label, card->theme, card->name,
            card->project, card->remarks, card->position, card->contact, card->contact_link, card->contact_url,
            texts[Text::card_previous], texts[Text::card_next], texts[Text::copy_link], texts[Text::card_close]});
  const auto put_names = [&](const std::vector<std::string>& names) {
    for (const std::string& name : names) put_line(lines, {"name", name});
  };
  for (const CardModel::Fact& fact : card->facts) {
    put_line(lines, {"fact", fact.label, fact.value});
    put_names(fact.names);
  }
  for (const CardModel::Links& section : card->sections) {
    put_line(lines, {"section", section.title});
    for (const CardModel::Link& link : section.links) {
      put_line(lines, {"link", id_of(link.laureate), link.name, link.reason});
      put_names(link.names);
    }
  }
  return lines;
}

}  // namespace atlas
