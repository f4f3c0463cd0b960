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
struct Shape;  // core/json/shape.h
using Array = std::vector<Value>;
using Object = std::vector<Member>;

struct Value {
  std::variant<std::monostate, bool, double, std::string, Array, Object> content;
};
struct Member {
  std::string name;
  Value value;
};

// Where readers write what they found wrong. One for a whole document.
class Report {
 public:
  explicit Report(std::string document) : document_(std::move(document)) {}

  // At a place of the document, such as `laureates[3].tier`; empty: the whole. Of a document that is wrong everywhere,
  // the first hundred are kept: nobody reads more, and a million empty objects would be gigabytes of them.
  void add(std::string_view path, Text sentence, TextArguments arguments = {});
  bool is_full() const { return problems_.size() == most_problems; }

  std::size_t count() const { return count_; }  // those that were not kept, too
  const std::vector<Problem>& problems() const { return problems_; }
  std::vector<Problem> take() { return std::move(problems_); }

 private:
  std::string document_;  // name shown to people
  std::vector<Problem> problems_;
  std::size_t count_ = 0;

  static constexpr std::size_t most_problems = 100;
};

// Of the values that may stand somewhere, the first dozen: "or, argent, bronze".
std::string told_choices(std::span<const std::string_view> choices);

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
  std::int64_t whole() const;  // of what was checked: not a number, 0
  // Index of the text among `ids`; another text is a problem that lists them, and gives nothing.
  std::optional<std::size_t> one_of(std::span<const std::string_view> ids) const;

  bool is(const Shape& shape) const;  // where not, problems say why
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
  std::string_view name;  // of the list; none: nothing is set aside
  std::function<void(const Value& item)> take = {};
};

// What a document may weigh, in megabytes: ours weigh a hundredth of it; more would hold the page still for seconds.
constexpr std::size_t most_megabytes = 8;
// How many values are held at a time: a value takes some hundred bytes while it is read, and two of the text may be
// one.
constexpr std::size_t most_values = 500'000;

// Nothing when the text is not JSON (a problem with line and column), is larger than that, nests deeper than any of our
// documents, has more values (those that were taken aside do not count), or says a member twice.
std::optional<Value> parse(std::string_view text, Report& report, const Aside& aside = {},
                           std::size_t most_bytes = most_megabytes * 1'000'000);

}  // namespace atlas::json
