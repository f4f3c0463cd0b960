#include "core/panels/empty_advice.h"

#include <gtest/gtest.h>

#include "core/state/permalink.h"
#include "core/state/update.h"
#include "support/data_files.h"
#include "support/published_tiers.h"

namespace atlas {
namespace {

class EmptyAdviceTest : public ::testing::Test {
 protected:
  const World world = testing::published_world();
  const Catalog& catalog = world.catalog;

  State state_of(std::string_view query) const { return update({}, read_permalink(query, catalog), catalog); }
};

TEST_F(EmptyAdviceTest, SaysNothingAsLongAsSomebodyIsShown) {
  EXPECT_FALSE(advice_on_nothing({}, catalog));
  EXPECT_FALSE(advice_on_nothing(state_of("theme=modernisation"), catalog));
}

// Or in modernisation: nobody. Without the theme five, without the label one.
TEST_F(EmptyAdviceTest, LiftsWhatHidesMost) {
  const State nobody = state_of("theme=modernisation&tier=or");
  const auto advice = advice_on_nothing(nobody, catalog);
  ASSERT_TRUE(advice);
  EXPECT_EQ(advice->button, "Retirer «\u202FModernisation\u202F»\u00A0: 5 territoires");
  const State after = update(nobody, advice->action, catalog);
  EXPECT_EQ(shown_laureates(after, catalog).size(), 5U);
  EXPECT_TRUE(set_of(after.filter, Facet::tier).contains(tiers::gold));
}

TEST_F(EmptyAdviceTest, CountsOneAsOne) {
  const auto advice = advice_on_nothing(state_of("theme=modernisation&population=1-2"), catalog);
  ASSERT_TRUE(advice);
  EXPECT_EQ(advice->button, "Retirer «\u202Fde 1 à 2 habitants\u202F»\u00A0: 1 territoire");
}

TEST_F(EmptyAdviceTest, LiftsTheWords) {
  const auto advice = advice_on_nothing(state_of("tier=or&q=zzzz"), catalog);
  ASSERT_TRUE(advice);
  EXPECT_NE(advice->button.find("zzzz"), std::string::npos);
}

TEST_F(EmptyAdviceTest, ClearsAllWhereNoPartAloneIsEnough) {
  const auto advice = advice_on_nothing(state_of("population=1-2&q=zzzz"), catalog);
  ASSERT_TRUE(advice);
  EXPECT_TRUE(std::holds_alternative<ClearFilter>(advice->action));
}

}  // namespace
}  // namespace atlas
