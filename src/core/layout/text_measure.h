// How wide a text is, for the models that place words; the screen's own fonts answer, or a test.
#pragma once

#include <functional>
#include <string_view>

namespace atlas {

// Width in em of the regular face at the normal size.
using TextWidthEm = std::function<double(std::string_view)>;

// That size, in em: type_em::normal of the views.
inline constexpr double measured_em = 0.9375;

// Of the regular face's width.
inline constexpr double bold_share = 1.08;

// From line to line of a wrapped text, of its size: with none between them, letters of two lines touch.
inline constexpr double line_spacing = 1.28;

}  // namespace atlas
