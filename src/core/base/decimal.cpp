#include "core/base/decimal.h"

#include <cmath>
#include <cstdlib>

namespace atlas {

namespace {

constexpr std::size_t longest = 15;  // a double holds as many digits

bool all_digits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == text.npos;
}

}  // namespace

std::optional<double> decimal_of(std::string_view text) {
  if (text.size() > longest) return std::nullopt;
  std::string_view digits = text;
  if (digits.starts_with('-')) digits.remove_prefix(1);
  const std::size_t point = digits.find('.');
  const bool has_fraction = point != digits.npos;
  if (!all_digits(digits.substr(0, point)) || (has_fraction && !all_digits(digits.substr(point + 1)))) {
    return std::nullopt;
  }
  return std::strtod(std::string(text).c_str(), nullptr);
}

std::string decimal_text(double value, int places) {
  long long unit = 1;
  for (int i = 0; i < places; ++i) unit *= 10;
  const long long all = std::llround(std::abs(value) * static_cast<double>(unit));
  std::string text = value < 0 && all != 0 ? "-" : "";
  text += std::to_string(all / unit);
  if (all % unit == 0) return text;
  const std::string fraction = std::to_string(all % unit);
  text += "." + std::string(static_cast<std::size_t>(places) - fraction.size(), '0') + fraction;
  while (text.back() == '0') text.pop_back();
  return text;
}

}  // namespace atlas
