#include "core/search/meant_word.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::size_t least_initials = 3, postal_code_figures = 5;
constexpr std::string_view figures = "0123456789";

constexpr std::string_view small_words[] = {"a",  "au", "aux", "d",  "de",  "des",  "du", "en",
                                            "et", "l",  "la",  "le", "les", "sous", "sur"};

struct ShortForm {
  std::string_view typed, meant;
};
// « AuRA » and « PDL » are not the initials of Auvergne-Rhône-Alpes and Pays de la Loire, which are found as those of
// any région are.
constexpr ShortForm short_forms[] = {{"st", "saint"},         {"ste", "sainte"},     {"sts", "saints"},
                                     {"stes", "saintes"},     {"aura", "ara"},       {"pdl", "pdll"},
                                     {"dept", "departement"}, {"dpt", "departement"}};

bool is_postal_code(std::string_view word) {
  return word.size() == postal_code_figures && word.find_first_not_of(figures) == word.npos;
}

void append_word(std::string& words, std::string_view word) {
  if (!words.empty()) words += ' ';
  words += word;
}

}  // namespace

std::string_view take_word(std::string_view& folded) {
  const std::size_t end = std::min(folded.find(' '), folded.size());
  const std::string_view word = folded.substr(0, end);
  folded.remove_prefix(std::min(end + 1, folded.size()));
  return word;
}

bool is_small_word(std::string_view word) {
  return std::ranges::find(small_words, word) != std::end(small_words);
}

std::string_view long_form(std::string_view word) {
  for (const ShortForm& form : short_forms) {
    if (word == form.typed) return form.meant;
  }
  return word;
}

std::string_view meant_word(std::string_view typed) {
  if (!is_postal_code(typed)) return long_form(typed);
  const bool is_overseas = typed.starts_with("97") || typed.starts_with("98");
  return typed.substr(0, is_overseas ? 3 : 2);
}

std::string telling_words(std::string_view folded) {
  std::string words;
  while (!folded.empty()) {
    const std::string_view word = take_word(folded);
    if (!is_small_word(word)) append_word(words, long_form(word));
  }
  return words;
}

std::string initials_of(std::string_view folded) {
  std::string all, telling, initials;
  while (!folded.empty()) {
    const std::string_view word = take_word(folded);
    if (figures.find(word.front()) != figures.npos) continue;
    all += word.front();
    if (!is_small_word(word)) telling += word.front();
  }
  for (const std::string* one : {&all, &telling}) {
    if (one->size() >= least_initials) append_word(initials, *one);
  }
  return initials;
}

}  // namespace atlas
