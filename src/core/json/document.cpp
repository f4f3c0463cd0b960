#include "core/json/document.h"

#include <nlohmann/json.hpp>

#include "core/base/repeated.h"
#include "core/query/told_value.h"

namespace atlas::json {

namespace {

// Our documents nest seven deep (TopoJSON's MultiPolygon); a hostile one must not exhaust the stack.
constexpr std::size_t max_depth = 32;

struct LineColumn {
  std::size_t line = 1;
  std::size_t column = 1;
};

LineColumn place_in(std::string_view text, std::size_t offset) {
  LineColumn place;
  for (const char c : text.substr(0, offset)) {
    if (c == '\n') {
      ++place.line;
      place.column = 1;
    } else {
      ++place.column;
    }
  }
  return place;
}

// Nothing, or the name of a member that the object has more than once: readers of JSON do not agree which of them
// counts.
const std::string* repeated_name(const Object& object) {
  const auto repeated =
      repeated_among(object.size(), [&](std::size_t i) -> std::string_view { return object[i].name; });
  return repeated ? &object[*repeated].name : nullptr;
}

// Builds our values from the parser's events. The SAX interface keeps nlohmann's own tree out of the program.
class Builder {
 public:
  using number_integer_t = nlohmann::json::number_integer_t;
  using number_unsigned_t = nlohmann::json::number_unsigned_t;
  using number_float_t = nlohmann::json::number_float_t;
  using string_t = nlohmann::json::string_t;
  using binary_t = nlohmann::json::binary_t;

  explicit Builder(const Aside& aside) : aside_(aside) {}

  bool null() { return put({}); }
  bool boolean(bool value) { return put({value}); }
  bool number_integer(number_integer_t value) { return put({static_cast<double>(value)}); }
  bool number_unsigned(number_unsigned_t value) { return put({static_cast<double>(value)}); }
  bool number_float(number_float_t value, const string_t&) { return put({value}); }
  bool string(string_t& value) { return put({std::move(value)}); }
  bool binary(binary_t&) { return false; }
  bool key(string_t& name) {
    names_.back() = std::move(name);
    return true;
  }
  bool start_object(std::size_t) { return open({Object{}}); }
  bool start_array(std::size_t) { return open({Array{}}); }
  bool end_object() {
    if (const std::string* name = repeated_name(*std::get_if<Object>(&open_.back().content))) {
      repeated = *name;
      return false;
    }
    return close();
  }
  bool end_array() { return close(); }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) {
    error_offset = position == 0 ? 0 : position - 1;
    return false;
  }

  Value root;
  std::size_t error_offset = 0;
  bool too_deep = false, too_many = false;
  std::optional<std::string> repeated;

 private:
  bool open(Value container) {
    if (open_.size() == max_depth) {
      too_deep = true;
      return false;
    }
    open_.push_back(std::move(container));
    names_.emplace_back();
    if (open_.size() == 2) count_before_aside_ = value_count_;
    return true;
  }

  bool close() {
    Value done = std::move(open_.back());
    open_.pop_back();
    names_.pop_back();
    return put(std::move(done));
  }

  bool put(Value value) {
    if (++value_count_ > most_values) {
      too_many = true;
      return false;
    }
    if (open_.empty()) {
      root = std::move(value);
    } else if (auto* array = std::get_if<Array>(&open_.back().content)) {
      const bool is_aside = open_.size() == 2 && !aside_.name.empty() && names_.front() == aside_.name;
      if (!is_aside) {
        array->push_back(std::move(value));
      } else {
        aside_.take(value);
        value_count_ = count_before_aside_;
      }
    } else {
      std::get_if<Object>(&open_.back().content)->push_back({std::move(names_.back()), std::move(value)});
    }
    return true;
  }

  const Aside& aside_;
  std::vector<Value> open_;
  std::vector<std::string> names_;  // of the member awaited in each open object
  std::size_t value_count_ = 0, count_before_aside_ = 0;
};

}  // namespace

std::optional<Value> parse(std::string_view text, Report& report, const Aside& aside, std::size_t most_bytes) {
  if (text.size() > most_bytes) {
    report.add("", Text::json_too_large, {{"limit", std::to_string(most_bytes / 1'000'000)}});
    return std::nullopt;
  }
  Builder builder(aside);
  if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder)) return std::move(builder.root);
  if (builder.too_deep) {
    report.add("", Text::json_too_deep);
  } else if (builder.too_many) {
    report.add("", Text::json_too_many, {{"max", std::to_string(most_values)}});
  } else if (builder.repeated) {
    report.add("", Text::json_twice, {{"name", told_value(*builder.repeated)}});
  } else {
    const LineColumn place = place_in(text, builder.error_offset);
    report.add("", Text::json_not_json,
               {{"line", std::to_string(place.line)}, {"column", std::to_string(place.column)}});
  }
  return std::nullopt;
}

}  // namespace atlas::json
