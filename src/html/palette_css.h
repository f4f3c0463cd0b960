// The palette as CSS variables: one place for the colours of the page and of the canvas.
#pragma once

#include <string>

#include "core/data/catalog.h"

namespace atlas::html {

// ":root{--ink:#17202b;…}": the light one, the others where the system prefers them, and each where
// <html data-appearance="sombre"> asks for it.
// Each tier has its own, "--tier-or" and "--tier-or-wash", which elements of the class "tier-or" know as "--tier" and
// "--tier-wash"; "--first-tier" is the highest's.
std::string palette_css(const Catalog& catalog);

}  // namespace atlas::html
