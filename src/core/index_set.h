// A small set of indices into one of the catalogue's lists (tiers, themes, regions, kinds).
#pragma once

#include <cstddef>
#include <cstdint>

namespace atlas {

class IndexSet {
 public:
  // The catalogue's lists are far shorter; the readers refuse longer ones.
  static constexpr std::size_t capacity = 32;

  // Indices at or past `capacity` are never contained; inserting one does nothing.
  constexpr bool contains(std::size_t index) const { return index < capacity && ((bits_ >> index) & 1U) != 0; }
  constexpr void insert(std::size_t index) { bits_ |= bit(index); }
  constexpr void toggle(std::size_t index) { bits_ ^= bit(index); }
  constexpr bool empty() const { return bits_ == 0; }

  friend constexpr bool operator==(IndexSet, IndexSet) = default;

 private:
  static constexpr std::uint32_t bit(std::size_t index) { return index < capacity ? std::uint32_t{1} << index : 0; }

  std::uint32_t bits_ = 0;
};

}  // namespace atlas
