#include "core/state/moment.h"

namespace atlas {

Moment moment_of(const LinkState& link) {
  return {link.filter, link.selected, link.view, link.chart};
}

LinkState put_back(LinkState link, const Moment& moment) {
  link.filter = moment.filter;
  link.selected = moment.selected;
  link.view = moment.view;
  link.chart = moment.chart;
  return link;
}

}  // namespace atlas
