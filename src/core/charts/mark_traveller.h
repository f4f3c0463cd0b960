// The marks on their way from where they stood to where another chart, or another size, wants them. Keeps its memory
// from frame to frame, and asks for none on the way.
#pragma once

#include <vector>

#include "core/charts/chart_model.h"

namespace atlas {

class MarkTraveller {
 public:
  // Where they go from now on, from wherever they are: in the order of their laureates. Those that were nowhere are
  // there at once, as are all of the first time.
  void send(const std::vector<ChartMark>& marks);
  // Sets the places and sizes of the marks that were sent.
  void place(std::vector<ChartMark>& marks) const;

  // Time passes; `instant` where motion is unwelcome: what is sent from then on arrives at once.
  void advance(double seconds, bool instant);
  bool is_moving() const;

 private:
  struct Place {
    LaureateIndex laureate = 0;
    ScreenPoint center;
    double radius = 0;
    friend bool operator==(const Place&, const Place&) = default;
  };

  Place now(std::size_t index) const;

  std::vector<Place> from_, to_;  // of the same laureates
  double seconds_ = 0;            // under way
  bool is_instant_ = false;
  bool is_under_way_ = false;
};

}  // namespace atlas
