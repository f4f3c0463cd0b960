#include "html/about.h"

#include <optional>

#include "core/base/decimal.h"
#include "core/i18n/texts.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

std::string list_of(const std::vector<std::string>& items) {
  std::string list;
  for (const std::string& item : items) list += filled("<li>{item}</li>\n", {words("item", item)});
  return list;
}

std::string french_paragraphs(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& one : texts) result += filled("<p lang=\"fr\">{text}</p>\n", {words("text", one)});
  return result;
}

std::string figure(std::int64_t value, Text label, const Texts& texts) {
  return filled("<li><b>{value}</b> {label}</li>\n",
                {words("value", texts.number(value)), words("label", texts[label])});
}

constexpr Text months[] = {Text::month_1, Text::month_2, Text::month_3, Text::month_4,  Text::month_5,  Text::month_6,
                           Text::month_7, Text::month_8, Text::month_9, Text::month_10, Text::month_11, Text::month_12};

struct Day {
  std::string day, month, year;  // as they are said
};

// Of "2024-04-03"; nothing of what is no date.
std::optional<Day> day_of(const std::string& date, const Texts& texts) {
  if (date.size() != 10 || date.find_first_not_of("0123456789-") != date.npos) return std::nullopt;
  const int month = static_cast<int>(decimal_of(date.substr(5, 2)).value_or(0)),
            day = static_cast<int>(decimal_of(date.substr(8)).value_or(0));
  if (month < 1 || month > 12 || day < 1) return std::nullopt;
  const bool is_ordinal = day == 1 && texts.language() == Language::french;
  return Day{is_ordinal ? "1er" : std::to_string(day), std::string(texts[months[month - 1]]), date.substr(0, 4)};
}

std::string whole(const Day& one) {
  return one.day + " " + one.month + " " + one.year;
}

// "2024-04-03" and "2024-04-04" → "3 et 4 avril 2024". Days of two months are told whole, and one day once.
std::string days_of(const Catalog::Forum& forum, const Texts& texts) {
  const auto first = day_of(forum.first_day, texts), last = day_of(forum.last_day, texts);
  if (!first || !last) return forum.first_day + " – " + forum.last_day;
  if (forum.first_day == forum.last_day) return whole(*first);
  if (first->month != last->month || first->year != last->year) return texts.listed({whole(*first), whole(*last)});
  return texts.filled(Text::two_days,
                      {{"first", first->day}, {"last", last->day}, {"month", first->month}, {"year", first->year}});
}

std::string hearings(const Catalog& catalog) {
  const Catalog::Selection& selection = catalog.selection;
  return catalog.texts.filled(selection.heard_by_video ? Text::about_hearings_video : Text::about_hearings,
                              {{"heard", catalog.texts.number(selection.heard_count)},
                               {"sessions", catalog.texts.number(selection.hearing_session_count)}});
}

// A quotation, so marked in its own language.
std::string mission(const Catalog& catalog) {
  return "«\u202F" + escaped(catalog.organizer_mission) + "\u202F»";
}

std::string figures(const Catalog& catalog) {
  return figure(catalog.selection.submitted_count, Text::figure_submitted, catalog.texts) +
         figure(catalog.selection.heard_count, Text::figure_heard, catalog.texts) +
         figure(catalog.selection.labelled_count, Text::figure_labelled, catalog.texts) +
         figure(catalog.forum.participant_count, Text::figure_participants, catalog.texts);
}

}  // namespace

std::string about(const Catalog& catalog) {
  const Catalog::Forum& held = catalog.forum;
  const std::string forum = catalog.texts.filled(Text::about_forum, {{"forum", catalog.forum.name},
                                                                     {"days", days_of(catalog.forum, catalog.texts)},
                                                                     {"place", catalog.forum.place},
                                                                     {"city", catalog.forum.city},
                                                                     {"host", catalog.forum.host}});
  return filled(
      R"(<ul class="figures">
{figures}</ul>
<p>{forum} {rewards}</p>
<p>{commitment}</p>
<div class="columns">
<section><h3>{criteria_title}</h3>
<ul lang="fr">
{criteria}</ul>
<p>{values}</p></section>
<section><h3>{jury_title}</h3>
<ul lang="fr">
{jury}</ul>
<p>{hearings}</p></section>
<section><h3 lang="fr">{organizer}</h3>
<p>{mission_title}</p>
<blockquote lang="fr">{mission}</blockquote>
{texts}<p><a href="{page}" rel="external">{contact}</a></p></section>
</div>)",
      {markup("figures", figures(catalog)),
       markup("forum", marked(forum, {held.name, held.place, held.city, held.host})),
       words("rewards", catalog.texts[Text::about_rewards]), words("commitment", catalog.texts[Text::about_commitment]),
       words("values", catalog.texts[Text::about_values]), words("hearings", hearings(catalog)),
       words("mission_title", catalog.texts[Text::about_mission]), markup("mission", mission(catalog)),
       words("page", catalog.organizer_url),
       markup("contact", marked(catalog.texts.filled(Text::about_contact, {{"name", catalog.organizer_name}}),
                                {catalog.organizer_name})),
       words("criteria_title", catalog.texts[Text::about_criteria]), markup("criteria", list_of(catalog.criteria)),
       words("jury_title", catalog.texts[Text::about_jury]), markup("jury", list_of(catalog.jury)),
       words("organizer", catalog.organizer_name), markup("texts", french_paragraphs(catalog.organizer_about))});
}

std::string source(const Source& one) {
  const std::string title = one.url.empty() ? escaped(one.title)
                                            : filled(R"(<a href="{url}" rel="external">{title}</a>)",
                                                     {words("url", one.url), words("title", one.title)});
  return filled("{title}, {publisher}{licence}",
                {markup("title", title), words("publisher", one.publisher),
                 words("licence", one.licence.empty() ? "" : " (" + one.licence + ")")});
}

std::string sources(const Catalog& catalog) {
  std::string items;
  for (const Source& one : catalog.sources) items += filled("<li>{source}</li>\n", {markup("source", source(one))});
  return "<ul lang=\"fr\">\n" + items + "</ul>";
}

}  // namespace atlas::html
