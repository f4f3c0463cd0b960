// How the page and the canvas look: what a link asks for, or else what the system prefers.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace atlas {

enum class Appearance : std::uint8_t { light, dark, contrast };
inline constexpr std::array<std::string_view, 3> appearance_ids{"clair", "sombre", "contraste"};

}  // namespace atlas
