// Linked into the program (emcc --js-library): its OpenGL calls go into the list of web/drawing/recorder.js, by the names that WebGL
// has for them. Nothing is answered.

// Numbers all, as WebGL takes them.
const ofNumbers = [
  'activeTexture',
  'attachShader',
  'bindBuffer',
  'bindFramebuffer',
  'bindTexture',
  'bindVertexArray',
  'blendEquation',
  'blendFunc',
  'clear',
  'clearColor',
  'clearStencil',
  'colorMask',
  'compileShader',
  'copyTexImage2D',
  'deleteProgram',
  'deleteShader',
  'disable',
  'drawArrays',
  'drawArraysInstanced',
  'drawElements',
  'enable',
  'enableVertexAttribArray',
  'framebufferTexture2D',
  'linkProgram',
  'pixelStorei',
  'scissor',
  'stencilFunc',
  'stencilMask',
  'stencilOp',
  'texParameteri',
  'uniform1f',
  'uniform2f',
  'uniform4f',
  'useProgram',
  'vertexAttribDivisor',
  'vertexAttribPointer',
  'viewport',
];
const kinds = ['Buffer', 'Framebuffer', 'Texture', 'VertexArray'];

/** @param {string} name */
const inC = (name) => `gl${name[0].toUpperCase()}${name.slice(1)}`;

// Emscripten keeps the text of a function, and knows nothing of what is around it: names are put into the text.
for (const name of ofNumbers)
  addToLibrary({ [inC(name)]: `(...values) => Module.recorder.call('${name}', ...values)` });
for (const kind of kinds)
  addToLibrary({
    [`glGen${kind}s`]: `(count, names) => {
      for (let at = names >> 2; count > 0; count -= 1, at += 1) HEAPU32[at] = Module.recorder.make('create${kind}');
    }`,
    [`glDelete${kind}s`]: `(count, names) => {
      for (let at = names >> 2; count > 0; count -= 1, at += 1) Module.recorder.call('delete${kind}', HEAPU32[at]);
    }`,
  });

addToLibrary({
  glCreateProgram: () => Module.recorder.make('createProgram'),
  glCreateShader: (kind) => Module.recorder.make('createShader', kind),
  // One string that ends in a zero.
  glShaderSource__deps: ['$UTF8ToString'],
  glShaderSource: (shader, _count, strings) =>
    Module.recorder.call('shaderSource', shader, UTF8ToString(HEAPU32[strings >> 2])),
  glGetUniformLocation__deps: ['$UTF8ToString'],
  glGetUniformLocation: (program, name) => Module.recorder.make('getUniformLocation', program, UTF8ToString(name)),
  // Few: as numbers they cost a message less than as memory of their own.
  glUniform3fv: (location, count, values) =>
    Module.recorder.call('uniform3fv', location, ...HEAPF32.subarray(values >> 2, (values >> 2) + 3 * count)),
  glBufferData: (target, size, data, usage) =>
    Module.recorder.call('bufferData', target, Module.recorder.copied(HEAPU8, data, size), usage),
  // Of texels in memory, the letters' texture has one byte each.
  glTexImage2D: (target, level, inside, width, height, border, format, type, data) => {
    const texels = data ? Module.recorder.copied(HEAPU8, data, width * height) : null;
    Module.recorder.call('texImage2D', target, level, inside, width, height, border, format, type, texels);
  },
});
