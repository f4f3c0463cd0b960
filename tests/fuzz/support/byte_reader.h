// Values of an input's bytes, one after the other: the same bytes give the same values. When they are spent, zeros.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace atlas::fuzz {

class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  bool is_spent() const { return bytes_.empty(); }

  std::uint8_t byte() {
    if (bytes_.empty()) return 0;
    const auto first = static_cast<std::uint8_t>(bytes_.front());
    bytes_.remove_prefix(1);
    return first;
  }
  std::size_t below(std::size_t count) { return count == 0 ? 0 : (byte() * 256U + byte()) % count; }
  bool flag() { return byte() % 2 == 1; }

  // From `-most` to `most`, and now and then what no one expects.
  double number(double most) {
    constexpr double rare[] = {std::numeric_limits<double>::quiet_NaN(),
                               std::numeric_limits<double>::infinity(),
                               -std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::max(),
                               std::numeric_limits<double>::denorm_min(),
                               -0.0,
                               1e18,
                               -1e18};
    const std::uint8_t kind = byte();
    if (kind < std::size(rare)) return rare[kind];
    return most * (static_cast<double>(below(65'536)) / 32'768 - 1);
  }

  std::string text() {
    const std::size_t length = byte() % 32;
    const std::string_view some = bytes_.substr(0, length);
    bytes_.remove_prefix(some.size());
    return std::string(some);
  }

 private:
  std::string_view bytes_;
};

}  // namespace atlas::fuzz
