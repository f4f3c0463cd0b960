// Linked into the program (emcc --js-library) in the place of Emscripten's own, which serves any program: OpenGL ES as far as
// src/render and src/app call it, each function the context's of the same name. `Module.gl` is the context; what is made in
// it has a number in the program, its place in one list. What the program never reads is not written: lengths, sizes, types.

const library = {
  $glObjects: '[null]',
  $glMake: (count, names, make) => {
    for (let i = 0; i < count; ++i) HEAPU32[(names >> 2) + i] = glObjects.push(make()) - 1;
  },
  $glRemove: (count, names, remove) => {
    for (let i = 0; i < count; ++i) {
      const name = HEAPU32[(names >> 2) + i];
      remove(glObjects[name]);
      if (name) glObjects[name] = null;
    }
  },
  // Cut where there is no more room.
  $glWrite: (text, capacity, address) => {
    const { written } = new TextEncoder().encodeInto(text, HEAPU8.subarray(address, address + capacity - 1));
    HEAPU8[address + written] = 0;
  },

  glCreateProgram: () => glObjects.push(Module.gl.createProgram()) - 1,
  glCreateShader: (kind) => glObjects.push(Module.gl.createShader(kind)) - 1,
  glAttachShader: (program, shader) => Module.gl.attachShader(glObjects[program], glObjects[shader]),
  // One text that ends in a zero.
  glShaderSource: (shader, _count, texts) =>
    Module.gl.shaderSource(glObjects[shader], UTF8ToString(HEAPU32[texts >> 2])),
  glGetShaderiv: (shader, name, out) => {
    HEAP32[out >> 2] = Module.gl.getShaderParameter(glObjects[shader], name);
  },
  glGetProgramiv: (program, name, out) => {
    HEAP32[out >> 2] = Module.gl.getProgramParameter(glObjects[program], name);
  },
  // A lost context has no log.
  glGetShaderInfoLog: (shader, capacity, _length, out) =>
    glWrite(Module.gl.getShaderInfoLog(glObjects[shader]) ?? '', capacity, out),
  glGetProgramInfoLog: (program, capacity, _length, out) =>
    glWrite(Module.gl.getProgramInfoLog(glObjects[program]) ?? '', capacity, out),
  glGetActiveUniform: (program, index, capacity, _length, _size, _type, out) =>
    glWrite(Module.gl.getActiveUniform(glObjects[program], index)?.name ?? '', capacity, out),
  glGetUniformLocation: (program, name) => {
    const location = Module.gl.getUniformLocation(glObjects[program], UTF8ToString(name));
    return location ? glObjects.push(location) - 1 : -1;
  },
  glUniform1f: (location, x) => Module.gl.uniform1f(glObjects[location], x),
  glUniform2f: (location, x, y) => Module.gl.uniform2f(glObjects[location], x, y),
  glUniform4f: (location, x, y, z, w) => Module.gl.uniform4f(glObjects[location], x, y, z, w),
  glUniform3fv: (location, count, address) =>
    Module.gl.uniform3fv(glObjects[location], HEAPF32, address >> 2, 3 * count),
  // To WebGL no length is all that there is.
  glBufferData: (target, size, address, usage) =>
    address && size
      ? Module.gl.bufferData(target, HEAPU8, usage, address, size)
      : Module.gl.bufferData(target, size, usage),
  // Bytes, or nothing.
  glTexImage2D: (target, level, kept, width, height, border, format, type, address) =>
    address
      ? Module.gl.texImage2D(target, level, kept, width, height, border, format, type, HEAPU8, address)
      : Module.gl.texImage2D(target, level, kept, width, height, border, format, type, null),
  glTexSubImage2D: (target, level, x, y, width, height, format, type, address) =>
    Module.gl.texSubImage2D(target, level, x, y, width, height, format, type, HEAPU8, address),
  glFramebufferTexture2D: (target, attachment, plane, texture, level) =>
    Module.gl.framebufferTexture2D(target, attachment, plane, glObjects[texture], level),
};

const named = (name) => `gl${name[0].toUpperCase()}${name.slice(1)}`;

for (const kind of ['Buffer', 'Framebuffer', 'Texture', 'VertexArray']) {
  library[`glGen${kind}s`] = `(count, names) => glMake(count, names, () => Module.gl.create${kind}())`;
  library[`glDelete${kind}s`] = `(count, names) => glRemove(count, names, (one) => Module.gl.delete${kind}(one))`;
}
for (const name of ['bindVertexArray', 'compileShader', 'deleteProgram', 'deleteShader', 'linkProgram', 'useProgram']) {
  library[named(name)] = `(one) => Module.gl.${name}(glObjects[one])`;
}
for (const name of ['bindBuffer', 'bindFramebuffer', 'bindTexture']) {
  library[named(name)] = `(target, one) => Module.gl.${name}(target, glObjects[one])`;
}
// Numbers, as they are.
for (const name of [
  'activeTexture',
  'blendEquation',
  'blendFunc',
  'checkFramebufferStatus',
  'clear',
  'clearColor',
  'clearStencil',
  'colorMask',
  'copyTexImage2D',
  'disable',
  'drawArrays',
  'drawArraysInstanced',
  'drawElements',
  'enable',
  'enableVertexAttribArray',
  'pixelStorei',
  'scissor',
  'stencilFunc',
  'stencilOp',
  'texParameteri',
  'vertexAttribDivisor',
  'vertexAttribPointer',
  'viewport',
]) {
  library[named(name)] = `(...all) => Module.gl.${name}(...all)`;
}

const helpers = ['$glObjects', '$glMake', '$glRemove', '$glWrite', '$UTF8ToString'];
for (const name of Object.keys(library)) {
  if (!helpers.includes(name)) library[`${name}__deps`] = helpers;
}
// What is not here is to be missing at link time: Emscripten's own would have no context at run time.
for (const name of Object.keys(LibraryManager.library)) {
  if (/^gl[A-Z]/.test(name)) delete LibraryManager.library[name];
}
addToLibrary(library);
