// Decimal numbers as links say them: "-1.2345". No exponent, no spaces, no locale.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace atlas {

// Nothing when the text is anything but an optional '-', digits, and an optional '.' with digits; or is past 15
// letters.
std::optional<double> decimal_of(std::string_view text);

// Rounded to `places` (0 to 6) digits after the point, without the zeros that end them. |value| below 1e9.
std::string decimal_text(double value, int places);

}  // namespace atlas
