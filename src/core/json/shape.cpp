#include "core/json/shape.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "core/base/repeated.h"
#include "core/base/utf8.h"
#include "core/query/told_value.h"

namespace atlas::json {

namespace {

std::size_t letter_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) at += code_point_at(text, at).bytes;
  return count;
}

std::string bound(double number) {
  return (number < 0 ? "−" : "") + std::to_string(static_cast<std::int64_t>(std::abs(number)));
}

TextArguments bounds_of(const Shape& shape) {
  return {{"min", bound(shape.least)}, {"max", bound(shape.most)}};
}

class Checker {
 public:
  Checker(Report& report, std::string path, std::string_view aside)
      : report_(report), path_(std::move(path)), aside_(aside) {}

  void check(const Value& value, const Shape& shape) {
    if (report_.is_full()) return;
    if (shape.may_be_null && std::holds_alternative<std::monostate>(value.content)) return;
    switch (shape.kind) {
      case Kind::text:
        return check_text(std::get_if<std::string>(&value.content), shape);
      case Kind::number:
      case Kind::whole:
        return check_number(std::get_if<double>(&value.content), shape);
      case Kind::list:
        return check_list(std::get_if<Array>(&value.content), shape);
      case Kind::object:
        return check_object(std::get_if<Object>(&value.content), shape);
    }
  }

  void check_count(std::size_t count, const Shape& list) {
    const auto number = static_cast<double>(count);
    if (number < list.least || number > list.most) refuse(Text::json_item_count, bounds_of(list));
  }

 private:
  void refuse(Text sentence, TextArguments arguments = {}) { report_.add(path_, sentence, std::move(arguments)); }

  // What is checked one level down.
  void step(const std::string& name, auto&& check_there) {
    const std::size_t length = path_.size();
    path_ += name;
    check_there();
    path_.resize(length);
  }

  void check_text(const std::string* text, const Shape& shape) {
    if (!text || text->empty()) return refuse(Text::json_expected_text);
    if (!shape.choices.empty() && std::ranges::find(shape.choices, *text) == shape.choices.end())
      return refuse(Text::json_expected_one_of,
                    {{"found", told_value(*text)}, {"choices", told_choices(shape.choices)}});
    if (static_cast<double>(letter_count(*text)) > shape.most)
      return refuse(Text::json_too_long, {{"max", bound(shape.most)}});
    if (shape.grammar && !shape.grammar->holds(*text)) refuse(shape.grammar->sentence);
  }

  void check_number(const double* number, const Shape& shape) {
    const bool is_whole = shape.kind == Kind::whole;
    if (number && *number >= shape.least && *number <= shape.most && (!is_whole || *number == std::floor(*number)))
      return;
    refuse(is_whole ? Text::json_expected_whole : Text::json_expected_between, bounds_of(shape));
  }

  void check_list(const Array* list, const Shape& shape) {
    if (!list) return refuse(Text::json_expected_array);
    check_count(list->size(), shape);
    if (shape.is_each_once) check_each_once(*list);
    for (std::size_t i = 0; i < list->size(); ++i)
      step("[" + std::to_string(i) + "]", [&] { check((*list)[i], *shape.items); });
  }

  void check_each_once(const Array& list) {
    std::vector<std::string_view> texts;
    for (const Value& item : list)
      if (const auto* text = std::get_if<std::string>(&item.content)) texts.push_back(*text);
    if (const auto twice = repeated_among(texts.size(), [&](std::size_t i) { return texts[i]; }))
      refuse(Text::json_twice, {{"name", told_value(texts[*twice])}});
  }

  void check_object(const Object* object, const Shape& shape) {
    if (!object) return refuse(Text::json_expected_object);
    const bool is_root = path_.empty();
    const std::string before = is_root ? "" : ".";
    for (const MemberShape& one : shape.members) {
      if (one.is_required && std::ranges::find(*object, one.name, &Member::name) == object->end())
        refuse(Text::json_missing, {{"name", std::string(one.name)}});
    }
    for (const Member& member : *object) {
      const auto known = std::ranges::find(shape.members, member.name, &MemberShape::name);
      if (known == shape.members.end())
        refuse(Text::json_unknown, {{"name", told_value(member.name)}});
      else if (!is_root || member.name != aside_)
        step(before + member.name, [&] { check(member.value, *known->shape); });
    }
  }

  Report& report_;
  std::string path_;
  std::string_view aside_;
};

}  // namespace

bool check(const Value& value, const Shape& shape, Report& report, std::string path, std::string_view aside) {
  const std::size_t before = report.count();
  Checker(report, std::move(path), aside).check(value, shape);
  return report.count() == before && !report.is_full();
}

bool Node::is(const Shape& shape) const {
  return value_ && check(*value_, shape, *report_, path_);
}

bool check_count(std::size_t count, const Shape& list, Report& report, std::string path) {
  const std::size_t before = report.count();
  Checker(report, std::move(path), {}).check_count(count, list);
  return report.count() == before;
}

}  // namespace atlas::json
