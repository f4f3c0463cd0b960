#include "core/geo/flight.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace atlas {
namespace {

constexpr Camera rennes{{352'000, 6'789'000}, 4};
constexpr Camera marseille{{893'000, 6'248'000}, 4};

Camera at(Flight flight, double share) {
  flight.elapsed_seconds = share * flight.duration_seconds;
  return camera_of(flight);
}

TEST(Flight, LeavesFromWhereItIsAndArrivesWhereItShould) {
  const Flight flight = flight_between(rennes, marseille);
  EXPECT_NEAR(at(flight, 0).center.x, rennes.center.x, 1);
  EXPECT_NEAR(at(flight, 0).zoom, rennes.zoom, 1e-6);
  EXPECT_EQ(at(flight, 1), marseille);
  EXPECT_EQ(at(flight, 7), marseille);
  EXPECT_NEAR(at(flight, 0.999).center.x, marseille.center.x, 100);
}

TEST(Flight, OfALongWayZoomsOutFirstAndInAgain) {
  const Flight flight = flight_between(rennes, marseille);
  double farthest = rennes.zoom;
  for (int percent = 0; percent <= 100; ++percent) farthest = std::min(farthest, at(flight, percent / 100.0).zoom);
  EXPECT_LT(farthest, 2);
  EXPECT_GE(farthest, min_zoom);
}

TEST(Flight, NeverJumps) {
  const Flight flight = flight_between(rennes, marseille);
  const double length = std::hypot(marseille.center.x - rennes.center.x, marseille.center.y - rennes.center.y);
  Camera before = at(flight, 0);
  for (int step = 1; step <= 200; ++step) {
    const Camera now = at(flight, step / 200.0);
    EXPECT_LT(std::hypot(now.center.x - before.center.x, now.center.y - before.center.y), length / 40) << step;
    EXPECT_LT(std::abs(now.zoom - before.zoom), 0.08) << step;
    before = now;
  }
}

TEST(Flight, TakesAShortTimeForAShortWayAndNeverLong) {
  const Flight step = flight_between(rennes, {rennes.center, rennes.zoom + 1});
  EXPECT_NEAR(step.duration_seconds, 0.2, 0.05);
  EXPECT_NEAR(at(step, 0.5).zoom, rennes.zoom + 0.5, 1e-9);
  EXPECT_LE(flight_between(rennes, {{1'240'000, 6'050'000}, 8}).duration_seconds, 1.2);
  EXPECT_GE(flight_between(rennes, rennes).duration_seconds, 0.2);
  EXPECT_EQ(at(flight_between(rennes, rennes), 0.5), rennes);
}

TEST(CameraShowing, FitsTheBoundsWithRoomAround) {
  const WorldBox brittany{{100'000, 6'700'000}, {400'000, 6'880'000}};
  const Camera camera = camera_showing(brittany);
  const MapTransform transform = transform_of(camera, {0, 0, 800, 745}, {0, 0, 800, 745}, 0);
  const ScreenPoint low = transform.screen_from_world(brittany.min), high = transform.screen_from_world(brittany.max);
  EXPECT_GT(low.x, 40);
  EXPECT_LT(high.x, 760);
  EXPECT_GT(high.y, 40);
  EXPECT_LT(low.y, 705);
  EXPECT_GT(high.x - low.x, 400);
}

TEST(CameraShowing, KeepsItsDistanceFromATownAndFromNothing) {
  EXPECT_DOUBLE_EQ(camera_showing({{600'000, 6'800'000}, {601'000, 6'801'000}}).zoom, 6.5);
  EXPECT_EQ(camera_showing({}), all_of_france());
  EXPECT_DOUBLE_EQ(camera_showing({{-9e6, -9e6}, {9e6, 9e6}}).zoom, min_zoom);
}

}  // namespace
}  // namespace atlas
