// What two sentences have in common when they differ by a name and a number alone: so that one of each shape can be
// read.
#pragma once

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/data/catalog.h"

namespace atlas::testing {

inline std::string joined(std::initializer_list<std::string_view> parts) {
  std::string all;
  for (const std::string_view part : parts) all += part;
  return all;
}

class SentenceShape {
 public:
  explicit SentenceShape(const Catalog& catalog) {
    for (const Laureate& one : catalog.laureates) {
      add(one.short_name, "{laureate}");
      add(one.name, "{laureate}");
      add(one.project, "{project}");
      add(one.seat.commune, "{place}");
      add(one.seat.address, "{address}");
      for (const Holder& holder : one.holders) add(holder.name, "{holder}");
      for (const Perimeter& perimeter : one.perimeters) add(perimeter.name, "{place}");
    }
    add_all(catalog.tiers, "{tier}");
    add_all(catalog.themes, "{theme}");
    add_all(catalog.regions, "{place}");
    add_all(catalog.departements, "{place}");
    add_all(catalog.kinds, "{kind}");
    for (const Text kinds : kind_plurals) add(std::string(catalog.texts[kinds]), "{kind}");
    std::ranges::stable_sort(names_, [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
  }

  // One stays one, since its sentence is another one; other numbers are all alike.
  std::string of(const std::string& sentence) const {
    std::string shape;
    for (std::size_t at = 0; at < sentence.size();) at += take(sentence, at, shape);
    return shape;
  }

 private:
  static constexpr Text kind_plurals[] = {Text::kinds_metropole,
                                          Text::kinds_communaute_urbaine,
                                          Text::kinds_communaute_agglomeration,
                                          Text::kinds_communaute_communes,
                                          Text::kinds_region,
                                          Text::kinds_departement,
                                          Text::kinds_commune,
                                          Text::kinds_syndicat};

  // Where a letter of French begins or goes on: signs and spaces of several bytes have other first bytes.
  static bool has_letter_at(const std::string& text, std::size_t at) {
    while (at > 0 && (text[at] & 0xC0) == 0x80) --at;
    const auto first = static_cast<unsigned char>(text[at]);
    return std::isalpha(first) || first == 0xC3 || first == 0xC5;
  }
  static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

  void add(const std::string& name, const char* stands_for) {
    if (name.empty()) return;
    names_.emplace_back(name, stands_for);
    std::string small = name;
    small.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(small.front())));
    if (small != name) names_.emplace_back(std::move(small), stands_for);
  }
  void add_all(const std::vector<Term>& list, const char* stands_for) {
    for (const Term& one : list) {
      add(one.name, stands_for);
      add(one.short_name, stands_for);
    }
  }

  // Writes what stands at `at` in short; gives how many bytes that was.
  std::size_t take(const std::string& sentence, std::size_t at, std::string& shape) const {
    const bool begins_word = at == 0 || !has_letter_at(sentence, at - 1);
    if (begins_word && is_digit(sentence[at])) return take_number(sentence, at, shape);
    for (const auto& [name, stands_for] : names_) {
      if (!begins_word || sentence.compare(at, name.size(), name) != 0) continue;
      const std::size_t end = at + name.size();
      if (end < sentence.size() && has_letter_at(sentence, end) && has_letter_at(name, name.size() - 1)) continue;
      shape += stands_for;
      return name.size();
    }
    shape += sentence[at];
    return 1;
  }
  static std::size_t take_number(const std::string& sentence, std::size_t at, std::string& shape) {
    constexpr std::string_view thin_space = "\u202F";
    std::size_t end = at;
    while (end < sentence.size()) {
      const bool goes_on = sentence.compare(end, thin_space.size(), thin_space) == 0 &&
                           end + thin_space.size() < sentence.size() && is_digit(sentence[end + thin_space.size()]);
      if (is_digit(sentence[end]) || sentence[end] == ',')
        ++end;
      else if (goes_on)
        end += thin_space.size();
      else
        break;
    }
    if (end > at && sentence[end - 1] == ',') --end;
    shape += sentence.substr(at, end - at) == "1" ? "1" : "#";
    return end - at;
  }

  std::vector<std::pair<std::string, const char*>> names_;
};

}  // namespace atlas::testing
