#include "html/about.h"

#include "core/i18n/texts.h"
#include "html/markup.h"

namespace atlas::html {

namespace {

std::string list_of(const std::vector<std::string>& items) {
  std::string list;
  for (const std::string& item : items) list += filled("<li>{item}</li>\n", {words("item", item)});
  return list;
}

std::string paragraphs(const std::vector<std::string>& texts) {
  std::string result;
  for (const std::string& one : texts) result += filled("<p>{text}</p>\n", {words("text", one)});
  return result;
}

std::string figure(std::int64_t value, Text label, const Texts& texts) {
  return filled("<div><dt>{label}</dt><dd>{value}</dd></div>\n",
                {words("label", texts[label]), words("value", texts.number(value))});
}

constexpr Text months[] = {Text::month_1, Text::month_2, Text::month_3, Text::month_4,  Text::month_5,  Text::month_6,
                           Text::month_7, Text::month_8, Text::month_9, Text::month_10, Text::month_11, Text::month_12};

// "2024-04-03" and "2024-04-04" → "3 et 4 avril 2024". Days of two months are told whole.
std::string days_of(const Catalog::Forum& forum, const Texts& texts) {
  const auto part = [](const std::string& date, std::size_t from, std::size_t count) {
    return date.size() >= from + count ? std::stoi(date.substr(from, count)) : 0;
  };
  const int month = part(forum.first_day, 5, 2);
  if (month < 1 || month > 12 || forum.first_day.substr(0, 7) != forum.last_day.substr(0, 7)) {
    return forum.first_day + " – " + forum.last_day;
  }
  return texts.filled(Text::two_days, {{"first", std::to_string(part(forum.first_day, 8, 2))},
                                       {"last", std::to_string(part(forum.last_day, 8, 2))},
                                       {"month", std::string(texts[months[month - 1]])},
                                       {"year", forum.first_day.substr(0, 4)}});
}

std::string figures(const Catalog& catalog) {
  return figure(catalog.selection.submitted_count, Text::figure_submitted, catalog.texts) +
         figure(catalog.selection.heard_count, Text::figure_heard, catalog.texts) +
         figure(catalog.selection.labelled_count, Text::figure_labelled, catalog.texts) +
         figure(catalog.forum.participant_count, Text::figure_participants, catalog.texts);
}

}  // namespace

std::string about(const Catalog& catalog) {
  const std::string forum = catalog.texts.filled(Text::about_forum, {{"forum", catalog.forum.name},
                                                                     {"days", days_of(catalog.forum, catalog.texts)},
                                                                     {"place", catalog.forum.place},
                                                                     {"city", catalog.forum.city},
                                                                     {"host", catalog.forum.host}});
  return filled(
      R"(<dl class="figures">
{figures}</dl>
<p>{forum}</p>
<div class="columns">
<section><h3>{criteria_title}</h3>
<ul lang="fr">
{criteria}</ul></section>
<section><h3>{jury_title}</h3>
<ul lang="fr">
{jury}</ul></section>
<section lang="fr"><h3>{organizer}</h3>
{texts}</section>
</div>)",
      {markup("figures", figures(catalog)), words("forum", forum),
       words("criteria_title", catalog.texts[Text::about_criteria]), markup("criteria", list_of(catalog.criteria)),
       words("jury_title", catalog.texts[Text::about_jury]), markup("jury", list_of(catalog.jury)),
       words("organizer", catalog.organizer_name), markup("texts", paragraphs(catalog.organizer_about))});
}

std::string sources(const Catalog& catalog) {
  std::string items;
  for (const Source& source : catalog.sources) {
    const std::string title = source.url.empty() ? escaped(source.title)
                                                 : filled(R"(<a href="{url}" rel="external">{title}</a>)",
                                                          {words("url", source.url), words("title", source.title)});
    items += filled("<li>{title}, {publisher}{licence}</li>\n",
                    {markup("title", title), words("publisher", source.publisher),
                     words("licence", source.licence.empty() ? "" : " (" + source.licence + ")")});
  }
  return "<ul lang=\"fr\">\n" + items + "</ul>";
}

}  // namespace atlas::html
