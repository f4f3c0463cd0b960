#include "core/panels/chip_flow.h"

#include <algorithm>

#include "core/layout/text_lines.h"

namespace atlas {

namespace {

constexpr double gap_em = 0.35;
constexpr double group_gap_em = 1.4;  // tells tiers from themes without a word
constexpr double chip_padding_em = 0.8;
constexpr double narrow_chip_padding_em = 0.6;  // the three tiers stand in one line of a phone
constexpr double count_gap_em = 0.4;
constexpr double medal_width_em = 1.3;
constexpr double rounding = 1e-6;

}  // namespace

double chip_height(const Viewport& viewport) {
  return (viewport.is_touch ? finger_em : chip_height_em) * viewport.em;
}

double ChipFlow::width_em(const Chip& chip) const {
  double width = 2 * padding_em_ + width_of_(chip.label);
  // A click that puts the cross in the place of the count, or another count, moves no other chip.
  const double count = chip.most.empty() ? 0 : count_gap_em + width_of_(chip.most);
  width += std::max(chip.is_removable || !chip.most.empty() ? chip_cross_em : 0, count);
  if (chip.tier) width += medal_width_em;
  return width;
}

ChipFlow::ChipFlow(const Viewport& viewport, double top, double first_right, const TextWidthEm& width_of)
    : em_(viewport.em),
      chip_height_(chip_height(viewport)),
      padding_em_(viewport.width < two_columns_min_em * viewport.em ? narrow_chip_padding_em : chip_padding_em),
      last_right_(viewport.width - filter_margin_em * em_),
      right_(first_right),
      x_(left()),
      y_(top),
      width_of_(width_of) {}

double ChipFlow::left() const {
  return filter_margin_em * em_;
}

double ChipFlow::width(const Chip& chip) const {
  return std::min(width_em(chip) * em_, std::max(last_right_ - left(), 0.0));
}

double ChipFlow::room_for(const Chip& chip) const {
  return (group_gap_em - gap_em) * em_ + width(chip);
}

void ChipFlow::place(std::vector<Chip>& group, double beside) {
  if (group.empty()) return;
  if (x_ > left() && !fits_whole(group, beside)) next_row();
  for (Chip& chip : group) {
    const double wide = width(chip), missing = width_em(chip) - wide / em_;
    if (missing > rounding) chip.label = shortened(chip.label, width_of_(chip.label) - missing, width_of_);
    if (x_ > left() && x_ + wide > right_) next_row();
    chip.rect = {x_, y_, wide, chip_height_};
    x_ += wide + gap_em * em_;
  }
  x_ += (group_gap_em - gap_em) * em_;
}

double ChipFlow::bottom() const {
  return y_ + chip_height_ + filter_margin_em * em_;
}

bool ChipFlow::fits_whole(const std::vector<Chip>& group, double beside) const {
  double end = x_ - gap_em * em_ + beside;
  for (const Chip& chip : group) end += width(chip) + gap_em * em_;
  return end <= right_;
}

void ChipFlow::next_row() {
  x_ = left();
  y_ += chip_height_ + gap_em * em_;
  right_ = last_right_;
}

}  // namespace atlas
