// The palette as CSS variables: one place for the colours of the page and of the canvas.
#pragma once

#include <string>

namespace atlas::html {

// ":root{--ink:#17202b;…}": the light one, the others where the system prefers them, and each where
// <html data-appearance="sombre"> asks for it.
std::string palette_css();

}  // namespace atlas::html
