// The words of the card, written from the top down.
#pragma once

#include "core/panels/card_model.h"
#include "ui/paint/paint.h"
#include "ui/paint/spots.h"

namespace atlas {

class CardColumn {
 public:
  // `paint` outlives it.
  CardColumn(ScreenRect inside, const Paint& paint) : inside_(inside), paint_(paint), y_(inside.y) {}

  // Nothing for no words.
  void write(std::string_view words, const TextStyle& style, double gap_before_em);
  void write_fact(const CardModel::Fact& fact);
  // True when it was clicked.
  bool write_link(const CardModel::Link& link, SpotKind kind, Spots& spots);
  // Words that lead out of the explorer: the canvas cannot, and web/atlas/input.js hears the click.
  void write_contact(std::string_view words, Spots& spots);
  void skip(double em) { y_ += paint_.px(em); }
  double height() const { return y_ - inside_.y; }  // so far, CSS pixels

 private:
  ScreenRect inside_;
  const Paint& paint_;
  double y_;
};

}  // namespace atlas
