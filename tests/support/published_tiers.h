// The tiers of the published catalogue.
#pragma once

#include "core/data/catalog.h"

namespace atlas::tiers {

inline constexpr TierIndex gold = 0, silver = 1, bronze = 2;
inline constexpr std::size_t count = 3;

}  // namespace atlas::tiers
