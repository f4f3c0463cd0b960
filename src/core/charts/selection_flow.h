// How the projects of the selection stand: side by side those that left at each round, then the laureates, and over
// them the words of the rounds.
#pragma once

#include <array>
#include <numeric>
#include <string>
#include <vector>

#include "core/charts/chart_builder.h"
#include "core/charts/findings.h"

namespace atlas {

inline constexpr double round_head_units = 1.55;      // the line of a round's words
inline constexpr double round_count_gap_units = 0.5;  // between its words and its count
inline constexpr double round_pad_units = 0.55;       // inside its ground
inline constexpr std::size_t round_count = 3, leaving_count = 2;

// All of the same lines.
struct SelectionFlow {
  double pitch;  // CSS pixels from line to line, and from mark to mark
  std::size_t lines;
  double size_units = 0;                 // of the names; 0: none
  std::array<double, round_count> left;  // CSS pixels, of a round's words and marks
  std::vector<double> columns;           // widths of those that remain
  double right() const { return std::accumulate(columns.begin(), columns.end(), left.back()); }
};

class SelectionRounds {
 public:
  explicit SelectionRounds(const ChartBuilder& builder);

  std::size_t leaving(std::size_t round) const { return leaving_[round]; }  // of the first two
  const std::vector<std::size_t>& remaining() const { return remaining_; }  // laureates, by tier
  std::string label_of(std::size_t round) const;
  std::string count_of(std::size_t round) const;
  std::string left_of(std::size_t round) const;  // "− 17"

  // CSS pixels: of the first line of marks, and where all the rounds end, past the marks and the words of each.
  double top() const;
  double right_of(const SelectionFlow& flow) const;
  // With names, where all have room; else with the largest marks that have; else as many as have.
  SelectionFlow found() const;

 private:
  double px(double units) const { return builder_.px(units); }
  double room() const;
  double head_width(std::size_t round) const;
  std::vector<double> columns_at(const SelectionFlow& flow) const;
  SelectionFlow flow_of(double pitch, std::size_t lines, double size_units) const;
  bool fits(const SelectionFlow& flow) const;
  std::size_t empty_places(std::size_t lines) const;
  std::optional<SelectionFlow> flow_at(double pitch, double size_units) const;
  SelectionFlow stretched(SelectionFlow flow) const;

  const ChartBuilder& builder_;
  ScreenRect body_;
  std::vector<ChartRow> rounds_;
  std::array<std::size_t, leaving_count> leaving_{};
  std::vector<std::size_t> remaining_;
};

}  // namespace atlas
