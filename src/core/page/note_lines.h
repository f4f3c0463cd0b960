// What listening plays, as lines for the page.
#pragma once

#include <string>
#include <vector>

#include "core/page/notes_model.h"

namespace atlas {

// Columns separated by tabs. First the words around it: how many notes it starts with, its end, the words of the
// buttons (begin, stop, slower), the title of the explanation, what sides mean, what to say where there is no sound.
// Then the explanation: "legend", a step of the scale from 0, what its pitch is called, from low to high. Then "group",
// label; "note", laureate's id, step, pan in hundredths, caption.
std::string note_lines(const std::vector<NoteGroup>& groups, const Catalog& catalog);

}  // namespace atlas
