#include "html/label_page.h"

#include <optional>
#include <vector>

#include "core/base/decimal.h"
#include "core/i18n/texts.h"
#include "html/about.h"
#include "html/markup.h"
#include "html/page_places.h"
#include "html/sources.h"
#include "html/template.h"

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

std::string forum(const Catalog& catalog) {
  const Catalog::Forum& held = catalog.forum;
  const std::string sentence = catalog.texts.filled(Text::about_forum, {{"forum", held.name},
                                                                        {"days", days_of(held, catalog.texts)},
                                                                        {"place", held.place},
                                                                        {"city", held.city},
                                                                        {"host", held.host}});
  return marked(sentence, {held.name, held.place, held.city, held.host});
}

}  // namespace

std::string_view label_page_file(const Catalog& catalog) {
  return places_of(catalog).label;
}

Result<std::string> label_page(const Catalog& catalog, std::string_view page_template) {
  const Texts& texts = catalog.texts;
  const auto text = [&](std::string_view name, Text id) { return Part{std::string(name), escaped(texts[id])}; };
  const auto said = [](std::string_view name, std::string_view value) {
    return Part{std::string(name), escaped(value)};
  };
  const std::string contact = texts.filled(Text::about_contact, {{"name", catalog.organizer_name}});
  return fill_template(page_template, "label.template.html",
                       {text("language", Text::language_id),
                        text("head_title", Text::head_title),
                        text("other_language", Text::language_other),
                        text("other_language_id", Text::language_other_id),
                        said("explorer", places_of(catalog).explorer),
                        said("other_page", other_places_of(catalog).label),
                        {"figures", figures(catalog)},
                        {"about", about(catalog)},
                        {"forum", forum(catalog)},
                        text("criteria_title", Text::about_criteria),
                        {"criteria", list_of(catalog.criteria)},
                        text("values", Text::about_values),
                        text("jury_title", Text::about_jury),
                        {"jury", list_of(catalog.jury)},
                        said("hearings", hearings(catalog)),
                        said("organizer", catalog.organizer_name),
                        text("mission_title", Text::about_mission),
                        {"mission", mission(catalog)},
                        {"organizer_about", french_paragraphs(catalog.organizer_about)},
                        said("contact_url", catalog.organizer_url),
                        {"contact", marked(contact, {catalog.organizer_name})},
                        {"sources", sources(catalog)},
                        text("licences", Text::licences)});
}

}  // namespace atlas::html
