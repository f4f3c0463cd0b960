// A JSON document as plain values, and a reader that walks it and remembers every place where it was not as expected.
// document.cpp is the only file that knows nlohmann_json; node.cpp walks what it made.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/result.h"

namespace atlas::json {

struct Value;
struct Member;
using Array = std::vector<Value>;
using Object = std::vector<Member>;

struct Value {
  std::variant<std::monostate, bool, double, std::string, Array, Object> content;
};
struct Member {
  std::string name;
  Value value;
};

// Where the reader writes what it found wrong. One for a whole document.
struct Report {
  std::string document;  // name shown to people
  std::vector<Problem> problems;
};

// A value and where it stands. Asking for what is not there adds a problem to the report and gives a neutral value, so
// that one walk tells everything that is wrong.
class Node {
 public:
  Node(const Value* value, std::string path, Report& report)
      : value_(value), path_(std::move(path)), report_(&report) {}

  Node member(std::string_view name) const;               // a missing member is a problem
  std::optional<Node> find(std::string_view name) const;  // absent or null: nothing, and no problem
  std::vector<Node> items() const;                        // of an array; not an array: a problem
  std::string text() const;                               // not a string, or empty: a problem
  double number() const;                                  // not a finite number: a problem
  std::int64_t whole(std::int64_t min, std::int64_t max) const;
  // Index of the text among `ids`; another text is a problem that lists them. 0 then.
  std::size_t one_of(std::span<const std::string_view> ids) const;

  bool is_null() const;
  bool is_number() const;
  const std::string& path() const { return path_; }
  // Adds a problem at this place; gives false, for `return node.refuse(…)`.
  bool refuse(Text sentence, TextArguments arguments = {}) const;

 private:
  const Value* value_;  // null after a problem: everything below is neutral and silent
  std::string path_;
  Report* report_;
};

// The items of a list of the root, taken one by one as they are read: as values, a million of them would be ten times
// their text. The list is then empty in the document.
struct Aside {
  std::string_view name;                             // of the list; none: nothing is set aside
  std::function<void(const Value& item)> take = {};  // without, they are left out
};

// Nothing when the text is not JSON (a problem with line and column) or nests deeper than any of our documents.
std::optional<Value> parse(std::string_view text, Report& report, const Aside& aside = {});

}  // namespace atlas::json
