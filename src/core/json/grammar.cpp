#include "core/json/grammar.h"

#include <algorithm>
#include <cstdint>

#include "core/base/utf8.h"

namespace atlas::json {

namespace {

struct CodeRange {
  std::uint32_t first, last;
};

// Controls, ends of lines, marks of direction, signs that are none.
constexpr CodeRange unwritten[] = {{0, 0x1F},        {0x7F, 0x9F},     {0x200E, 0x200F}, {0x2028, 0x202E},
                                   {0x2066, 0x2069}, {0xFEFF, 0xFEFF}, {0xFFF9, 0xFFFB}, {0xFFFE, 0xFFFF}};
// White space, as JavaScript's \s has it, without the ends of lines.
constexpr CodeRange blanks[] = {{' ', ' '},       {0xA0, 0xA0},     {0x1680, 0x1680}, {0x2000, 0x200A},
                                {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

template <std::size_t count>
bool is_among(const CodeRange (&ranges)[count], std::uint32_t code) {
  return std::ranges::any_of(ranges, [code](CodeRange one) { return one.first <= code && code <= one.last; });
}

bool are_words(std::string_view text) {
  std::uint32_t first = 0, last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto [code, bytes] = code_point_at(text, at);
    if (is_among(unwritten, code)) return false;
    if (at == 0) first = code;
    last = code;
    at += bytes;
  }
  return !text.empty() && !is_among(blanks, first) && !is_among(blanks, last);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool are_digits(std::string_view text) {
  return std::ranges::all_of(text, is_digit);
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Two digits, or 2A and 2B of Corsica, and then so many digits.
bool is_code(std::string_view text, std::size_t more) {
  const std::string_view head = text.substr(0, 2);
  return text.size() == 2 + more && (are_digits(head) || head == "2A" || head == "2B") && are_digits(text.substr(2));
}

bool is_id(std::string_view text) {
  const auto is_small = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'z'); };
  return !text.empty() && is_small(text.front()) && is_small(text.back()) && text.find("--") == text.npos &&
         std::ranges::all_of(text, [&](char c) { return c == '-' || is_small(c); });
}

int number_of(std::string_view digits) {
  int number = 0;
  for (const char c : digits) number = number * 10 + (c - '0');
  return number;
}

int days_of_month(int year, int month) {
  constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && is_leap_year ? 29 : days[month - 1];
}

bool is_day(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const std::string_view year = text.substr(0, 4), month = text.substr(5, 2), day = text.substr(8);
  if (!are_digits(year) || !are_digits(month) || !are_digits(day)) return false;
  const int of_year = number_of(year), of_month = number_of(month), of_day = number_of(day);
  return of_month >= 1 && of_month <= 12 && of_day >= 1 && of_day <= days_of_month(of_year, of_month);
}

bool is_address(std::string_view text) {
  constexpr std::string_view scheme = "https://", signs = "._~:/?#@!$&()*+,;=%-";
  if (!text.starts_with(scheme)) return false;
  text.remove_prefix(scheme.size());
  const auto is_plain = [](char c) { return is_digit(c) || is_letter(c); };
  return !text.empty() && is_plain(text.front()) &&
         std::ranges::all_of(text, [&](char c) { return is_plain(c) || signs.find(c) != signs.npos; });
}

}  // namespace

namespace grammar {

const Grammar words{are_words, Text::grammar_words};
const Grammar display_words{
    [](std::string_view text) { return are_words(text) && text.find_first_of("'\"") == text.npos; },
    Text::grammar_display_words};
const Grammar id{is_id, Text::grammar_id};
const Grammar day{is_day, Text::grammar_day};
const Grammar address{is_address, Text::grammar_address};
const Grammar tone{[](std::string_view text) {
                     return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), is_hex);
                   },
                   Text::grammar_tone};
const Grammar siren{[](std::string_view text) { return text.size() == 9 && are_digits(text); }, Text::grammar_siren};
const Grammar commune_code{[](std::string_view text) { return is_code(text, 3); }, Text::grammar_code};
const Grammar departement_code{
    [](std::string_view text) { return is_code(text, 0) || (text.size() == 3 && are_digits(text)); },
    Text::grammar_code};
const Grammar region_code{[](std::string_view text) { return text.size() == 2 && are_digits(text); },
                          Text::grammar_code};
const Grammar perimeter_code{[](std::string_view text) {
                               const auto is_sign = [](char c) { return is_digit(c) || c == 'A' || c == 'B'; };
                               return text.size() >= 2 && text.size() <= 9 && std::ranges::all_of(text, is_sign);
                             },
                             Text::grammar_code};

}  // namespace grammar

}  // namespace atlas::json
