// What draws WebGL in all engines: the processor, by Mesa's llvmpipe, also on a machine with a graphics card. It compiles the
// shaders of each page anew, half of the work of a page, unless it finds what it made of them before.
import { fileURLToPath } from 'node:url';

export const drawnByProcessor = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  MESA_SHADER_CACHE_DIR: fileURLToPath(new URL('../../../build/llvmpipe', import.meta.url)),
};
