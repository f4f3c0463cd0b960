#include "core/panels/chip_flow.h"

#include <algorithm>

#include "core/layout/text_lines.h"

namespace atlas {

namespace {

constexpr double gap_em = 0.35;
constexpr double group_gap_em = 1.1;  // tells tiers from themes without a word
constexpr double chip_padding_em = 0.6;
constexpr double narrow_chip_padding_em = 0.55;  // the three tiers stand in one line of a phone
constexpr double count_gap_em = 0.4;
constexpr double medal_width_em = 1.3;
constexpr double rounding = 1e-6;

}  // namespace

double chip_height(const Viewport& viewport) {
  return (viewport.is_touch ? finger_em : chip_height_em) * viewport.em;
}

double ChipFlow::width_em(const Chip& chip) const {
  double width = 2 * padding_em_ + label_width_em(chip.label);
  // A click that puts the cross in the place of the count, or another count, moves no other chip.
  const double count = chip.most_count ? count_gap_em + width_of_(std::to_string(*chip.most_count)) : 0;
  width += std::max(chip.is_removable || chip.most_count ? chip_cross_em : 0, count);
  if (chip.tier) width += medal_width_em;
  return width;
}

ChipFlow::ChipFlow(const Viewport& viewport, double top, double first_right, const TextWidthEm& width_of)
    : em_(viewport.em),
      chip_height_(chip_height(viewport)),
      padding_em_(is_narrow(viewport) ? narrow_chip_padding_em : chip_padding_em),
      last_right_(viewport.width - filter_margin_em * em_),
      right_(first_right),
      x_(left()),
      y_(top),
      width_of_(width_of) {}

double ChipFlow::label_width_em(std::string_view label) const {
  return width_of_(label) * chip_text_em / measured_em;
}

double ChipFlow::left() const {
  return filter_margin_em * em_;
}

double ChipFlow::width(const Chip& chip) const {
  return std::min(width_em(chip) * em_, std::max(last_right_ - left(), 0.0));
}

double ChipFlow::room_for(const Chip& chip) const {
  return group_gap_em * em_ + width(chip);
}

bool ChipFlow::add(Chip& chip, double beside) {
  const double wide = width_em(chip) * em_;
  if (x_ + wide + beside > right_ + rounding * em_) return false;
  put(chip, wide);
  return true;
}

void ChipFlow::end_group() {
  if (is_in_group_ && x_ > left()) x_ += (group_gap_em - gap_em) * em_;
  is_in_group_ = false;
}

void ChipFlow::put(Chip& chip, double wide) {
  chip.rect = {x_, y_, wide, chip_height_};
  x_ += wide + gap_em * em_;
  is_in_group_ = true;
}

void ChipFlow::place(std::vector<Chip>& group) {
  if (group.empty()) return;
  if (x_ > left() && !has_room_for(group, 0)) next_row();
  for (Chip& chip : group) {
    const double wide = width(chip), missing = width_em(chip) - wide / em_;
    if (missing > rounding)
      chip.label = shortened(chip.label, label_width_em(chip.label) - missing,
                             [this](std::string_view words) { return label_width_em(words); });
    if (x_ > left() && x_ + wide > right_) next_row();
    put(chip, wide);
  }
  end_group();
}

double ChipFlow::bottom() const {
  return y_ + chip_height_ + filter_padding_em * em_;
}

bool ChipFlow::has_room_for(const std::vector<Chip>& group, double beside) const {
  double end = x_ - gap_em * em_;
  for (const Chip& chip : group) end += width(chip) + gap_em * em_;
  return end + beside <= right_ + rounding * em_;
}

void ChipFlow::next_row() {
  x_ = left();
  y_ += chip_height_ + gap_em * em_;
  right_ = last_right_;
}

}  // namespace atlas
