// What a value of a document may be, as tables, and the check of a value by them. The tables are made of a JSON Schema
// (cmake/embed_schema.mjs): what it says is what is checked, and nothing is read that has not been checked.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>

#include "core/json/document.h"

namespace atlas::json {

enum class Kind : std::uint8_t { text, number, whole, list, object };

// How a text must be written, and what is said of one that is not.
struct Grammar {
  bool (*holds)(std::string_view text);
  Text sentence;
};

struct Shape;

struct MemberShape {
  std::string_view name;
  const Shape* shape;
  bool is_required;
};

struct Shape {
  Kind kind = Kind::text;
  bool may_be_null = false;
  bool is_each_once = false;                         // the texts of a list
  double least = 0;                                  // a number; items of a list
  double most = std::numeric_limits<double>::max();  // a number; items of a list; letters of a text
  const Grammar* grammar = nullptr;                  // of a text
  std::span<const std::string_view> choices = {};    // of a text
  std::span<const MemberShape> members = {};         // of an object, which has no others
  const Shape* items = nullptr;                      // of a list
};

constexpr Shape or_null(Shape shape) {
  shape.may_be_null = true;
  return shape;
}

// Whether a value is as `shape` says; where not, a problem is in the report for each place, until that is full. `path`:
// of the value in its document. `aside`: a member of it that is not looked into, since its items were taken one by one
// (json::Aside).
bool check(const Value& value, const Shape& shape, Report& report, std::string path, std::string_view aside = {});

// Whether a list may have so many items.
bool check_count(std::size_t count, const Shape& list, Report& report, std::string path);

}  // namespace atlas::json
