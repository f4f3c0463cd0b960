#include <cmath>

#include "core/json/document.h"
#include "core/query/told_value.h"

namespace atlas::json {

namespace {

const Value* member_of(const Value* value, std::string_view name) {
  const auto* object = value ? std::get_if<Object>(&value->content) : nullptr;
  if (!object) return nullptr;
  for (const Member& member : *object) {
    if (member.name == name) return &member.value;
  }
  return nullptr;
}

}  // namespace

bool Node::refuse(Text sentence, TextArguments arguments) const {
  if (value_) report_->add(path_, sentence, std::move(arguments));
  return false;
}

Node Node::member(std::string_view name) const {
  const std::string path = path_.empty() ? std::string(name) : path_ + "." + std::string(name);
  const Value* value = member_of(value_, name);
  if (!value) {
    const bool is_object = value_ && std::holds_alternative<Object>(value_->content);
    if (is_object)
      refuse(Text::json_missing, {{"name", std::string(name)}});
    else
      refuse(Text::json_expected_object);
  }
  return {value, path, *report_};
}

std::optional<Node> Node::find(std::string_view name) const {
  const Value* value = member_of(value_, name);
  if (!value || std::holds_alternative<std::monostate>(value->content)) return std::nullopt;
  return Node{value, path_.empty() ? std::string(name) : path_ + "." + std::string(name), *report_};
}

std::vector<Node> Node::items() const {
  std::vector<Node> nodes;
  const auto* array = value_ ? std::get_if<Array>(&value_->content) : nullptr;
  if (!array) {
    refuse(Text::json_expected_array);
    return nodes;
  }
  nodes.reserve(array->size());
  for (std::size_t i = 0; i < array->size(); ++i) {
    nodes.emplace_back(&(*array)[i], path_ + "[" + std::to_string(i) + "]", *report_);
  }
  return nodes;
}

std::string Node::text() const {
  const auto* found = value_ ? std::get_if<std::string>(&value_->content) : nullptr;
  if (found && !found->empty()) return *found;
  refuse(Text::json_expected_text);
  return {};
}

double Node::number() const {
  const auto* found = value_ ? std::get_if<double>(&value_->content) : nullptr;
  if (found && std::isfinite(*found)) return *found;
  refuse(Text::json_expected_number);
  return 0;
}

std::int64_t Node::whole(std::int64_t min, std::int64_t max) const {
  const auto* found = value_ ? std::get_if<double>(&value_->content) : nullptr;
  if (found && *found >= static_cast<double>(min) && *found <= static_cast<double>(max) &&
      *found == std::floor(*found)) {
    return static_cast<std::int64_t>(*found);
  }
  refuse(Text::json_expected_whole, {{"min", std::to_string(min)}, {"max", std::to_string(max)}});
  return min;
}

std::int64_t Node::whole() const {
  return static_cast<std::int64_t>(number());
}

std::optional<std::size_t> Node::one_of(std::span<const std::string_view> ids) const {
  const std::string found = text();
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (ids[i] == found) return i;
  }
  if (!found.empty())
    refuse(Text::json_expected_one_of, {{"found", told_value(found)}, {"choices", told_choices(ids)}});
  return std::nullopt;
}

}  // namespace atlas::json
