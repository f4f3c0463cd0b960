#include "figure/poster_list.h"

#include <algorithm>

#include "core/i18n/texts.h"

namespace atlas::figure {

namespace {

constexpr std::size_t column_count = 3;
// Of the size of a project's letters.
constexpr double gutter = 2.2, medal_room = 1.9, medal_radius = 0.62, entry_gap = 0.75;
constexpr double head_size = 1.35, head_gap = 0.9, head_above = 0.35, rule = 0.1;
constexpr double name_size = 1.08, theme_size = 0.9;

}  // namespace

PosterList::PosterList(const Catalog& catalog, const Brush& brush, const PosterWords& words, double size, double width)
    : catalog_(catalog),
      brush_(brush),
      words_(words),
      size_(size),
      column_width_((width - (column_count - 1) * gutter * size) / column_count) {
  for (TierIndex tier = 0; tier < catalog.tiers.size(); ++tier) {
    bool has_head = false;
    for (LaureateIndex i = 0; i < catalog.laureates.size(); ++i) {
      if (catalog.laureates[i].tier != tier) continue;
      const double head = (head_size * 1.25 + head_gap + head_above) * size;
      if (!has_head) entries_.push_back({.laureate = {}, .tier = tier, .height = head});
      has_head = true;
      entries_.push_back(entry_of(i));
    }
  }
  balance();
}

double PosterList::text_room() const {
  return column_width_ - medal_room * size_;
}
WordLook PosterList::head_look() const {
  return {.size = head_size * size_, .color = brush_.palette.ink, .is_bold = true};
}
WordLook PosterList::name_look() const {
  return {.size = name_size * size_, .color = brush_.palette.ink, .is_bold = true, .pitch = 1.2};
}
WordLook PosterList::project_look() const {
  return {.size = size_, .color = brush_.palette.ink};
}
WordLook PosterList::theme_look() const {
  return {.size = theme_size * size_, .color = brush_.palette.quiet_ink};
}

PosterList::Entry PosterList::entry_of(LaureateIndex laureate) {
  const Laureate& one = catalog_.laureates[laureate];
  Entry entry{.laureate = laureate, .tier = one.tier, .height = entry_gap * size_};
  const std::pair<std::string_view, WordLook> parts[] = {
      {one.name, name_look()}, {one.project, project_look()}, {catalog_.themes[one.theme].name, theme_look()}};
  for (const auto& [text, look] : parts) {
    entry.height += words_.height(text, text_room(), look);
    fits_ = fits_ && words_.fits(text, text_room(), look);
  }
  return entry;
}

bool PosterList::flow(double most_height) {
  std::size_t column = 0;
  double y = 0;
  for (std::size_t i = 0; i < entries_.size(); ++i) {
    const bool is_head = !entries_[i].laureate;
    const double wanted = entries_[i].height + (is_head ? entries_[i + 1].height : 0);
    if (y > 0 && y + wanted > most_height) {
      ++column;
      y = 0;
    }
    if (column == column_count || y + wanted > most_height) return false;
    entries_[i].column = column;
    y += entries_[i].height;
  }
  return true;
}

// The least height at which the columns are enough: between a third of all and all.
void PosterList::balance() {
  double all = 0;
  for (const Entry& entry : entries_) all += entry.height;
  double too_low = 0, enough = all + 1;
  while (enough - too_low > 0.5) {
    const double middle = (too_low + enough) / 2;
    (flow(middle) ? enough : too_low) = middle;
  }
  flow(enough);
  height_ = enough - entry_gap * size_;
}

void PosterList::draw(ScreenPoint corner) const {
  double y = corner.y;
  std::size_t column = 0;
  for (const Entry& entry : entries_) {
    if (entry.column != column) y = corner.y;
    column = entry.column;
    const ScreenPoint at{corner.x + static_cast<double>(column) * (column_width_ + gutter * size_), y};
    if (entry.laureate)
      draw_entry(at, catalog_.laureates[*entry.laureate]);
    else
      draw_head({at.x, y == corner.y ? y : y + head_above * size_}, entry.tier);
    y += entry.height;
  }
}

void PosterList::draw_head(ScreenPoint corner, TierIndex tier) const {
  const std::string label = catalog_.texts.filled(Text::card_tier, {{"tier", catalog_.tiers[tier].name}});
  const double bottom = words_.write(brush_.drawing, corner, label, column_width_, head_look()) + 0.2 * size_;
  brush_.drawing.line({corner.x, bottom}, {corner.x + column_width_, bottom},
                      {brush_.palette.tier[tier], 2 * rule * size_});
}

void PosterList::draw_entry(ScreenPoint corner, const Laureate& one) const {
  const double radius = medal_radius * size_;
  brush_.medal(one.tier, {corner.x + radius, corner.y + 0.52 * name_look().size}, radius,
               brush_.palette.tier[one.tier]);
  const double left = corner.x + medal_room * size_, room = text_room();
  double y = words_.write(brush_.drawing, {left, corner.y}, one.name, room, name_look());
  y = words_.write(brush_.drawing, {left, y}, one.project, room, project_look());
  words_.write(brush_.drawing, {left, y}, catalog_.themes[one.theme].name, room, theme_look());
}

}  // namespace atlas::figure
