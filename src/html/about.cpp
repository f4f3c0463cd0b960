#include "html/about.h"

#include "core/i18n/texts.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

std::string figure(std::int64_t value, Text label, const Texts& texts) {
  return filled("<li><b>{value}</b> {label}</li>\n",
                {words("value", texts.number(value)), words("label", texts[label])});
}

}  // namespace

std::string figures(const Catalog& catalog) {
  const std::string items = figure(catalog.selection.submitted_count, Text::figure_submitted, catalog.texts) +
                            figure(catalog.selection.heard_count, Text::figure_heard, catalog.texts) +
                            figure(catalog.selection.labelled_count, Text::figure_labelled, catalog.texts) +
                            figure(catalog.forum.participant_count, Text::figure_participants, catalog.texts);
  return filled("<ul class=\"figures\">\n{items}</ul>", {markup("items", items)});
}

std::string about(const Catalog& catalog) {
  return escaped(catalog.texts[Text::about_rewards]) + " " + escaped(catalog.texts[Text::about_commitment]);
}

}  // namespace atlas::html
