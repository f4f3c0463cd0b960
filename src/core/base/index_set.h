// A small set of indices into one of the catalogue's lists (tiers, themes, regions, kinds, départements).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace atlas {

class IndexSet {
 public:
  // The catalogue's lists are shorter, France's 101 départements too; the readers refuse longer ones.
  static constexpr std::size_t capacity = 128;

  // Indices at or past `capacity` are never contained; inserting one does nothing.
  constexpr bool contains(std::size_t index) const {
    return index < capacity && (words_[index / 64] & bit(index)) != 0;
  }
  constexpr void insert(std::size_t index) {
    if (index < capacity) words_[index / 64] |= bit(index);
  }
  constexpr void toggle(std::size_t index) {
    if (index < capacity) words_[index / 64] ^= bit(index);
  }
  constexpr bool empty() const { return *this == IndexSet(); }

  friend constexpr bool operator==(const IndexSet&, const IndexSet&) = default;

 private:
  static constexpr std::uint64_t bit(std::size_t index) { return std::uint64_t{1} << (index % 64); }

  std::array<std::uint64_t, capacity / 64> words_{};
};

}  // namespace atlas
