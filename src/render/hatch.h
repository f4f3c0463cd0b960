// Slanted stripes that tell a territory from those it lies in: a slant a depth. They stay on the land while it moves.
#pragma once

#include "render/shader_program.h"
#include "render/view_transform.h"

namespace atlas {

inline constexpr double hatch_period_em = 0.5;
inline constexpr int deepest_hatch = 3;  // farther in, slants are no longer told apart

// For shaders with u_hatch. `depth` 0 or less: none. The program is in use.
void set_hatch(const ShaderProgram& program, const ViewTransform& view, double period_device_pixels, int depth);

}  // namespace atlas
