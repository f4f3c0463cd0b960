// The scripts and styles of the site, each a bundle of what it imports. A script that another asks for with `import()` is fetched when it is
// wanted. What more than one script of the first load imports is in common.js, once, and every script of the explorer takes it from
// there.
import path from 'node:path';
import { build } from 'esbuild';
import { packagesAmong } from '../supply/site_packages.mjs';
import { sheetMark } from './sheet_mark.mjs';
import { textsModule } from './texts.mjs';

// What stands beside the pages, by what it is made of in web/.
const scripts = {
  'page.js': 'page.js',
  'program_page.js': 'explorer/program_page.js',
  'atlas.js': 'atlas/atlas.js',
  'bench.js': 'bench.js',
  'card.js': 'explorer/card.js',
  'drawing_worker.js': 'drawing/drawing_worker.js',
  'export.js': 'export/export.js',
  'framed.js': 'frame/framed.js',
  'help_dialog.js': 'explorer/help_dialog.js',
  'listen.js': 'listen/listen.js',
  'painter.js': 'drawing/painter.js',
  'scene.js': 'scene/scene.js',
  'search.js': 'search/search.js',
  'share.js': 'explorer/share.js',
  // Of other pages: all that they need is in them.
  'configurator.js': 'configurator/configurator.js',
  'embed.js': 'embed.js',
  'poster.js': 'poster.js',
  'presenter.js': 'presenter/presenter.js',
};
const common = 'common.js';
const first = ['page.js', 'program_page.js', 'atlas.js']; // of the first load
const elsewhere = [
  'configurator.js',
  'drawing_worker.js',
  'embed.js',
  'poster.js',
  'presenter.js',
  'service_worker.js',
];

export class Bundles {
  #given;
  #shared = new Set(); // the modules of common.js, by their paths
  #scriptOf; // by the path of its source
  #modules = new Set(); // the paths of all that was bundled

  // `web`: the folder; `program`: the program's own script; `data`: the folder of the data; `define`: see esbuild.
  constructor({ web, program, data, define }) {
    this.#given = { web, program, data, define };
    this.#scriptOf = new Map(Object.entries(scripts).map(([name, source]) => [path.join(web, source), name]));
  }

  async writeScripts(site) {
    const inputs = await Promise.all(first.map((name) => this.#inputsOf(name)));
    const all = inputs.flat();
    this.#shared = new Set(all.filter((file, place) => all.indexOf(file) < place));
    await this.#writeCommon(site);
    for (const [name, source] of Object.entries(scripts)) await this.write(site, name, source);
  }

  // `name`: of the file on the site; the sentences of a script go by it. `source`: in web/.
  async write(site, name, source, define = this.#given.define) {
    const entry = { in: path.join(this.#given.web, source), out: name.replace(/\.\w+$/, '') };
    const { metafile } = await build({
      ...this.#options(name),
      entryPoints: [entry],
      outdir: site,
      define,
      footer: { css: sheetMark(name) },
      metafile: true,
    });
    for (const file of Object.keys(metafile.inputs)) this.#modules.add(file);
  }

  // The packages of npm that something of is in what was written.
  packages = () => packagesAmong([...this.#modules, ...this.#shared]);

  // What scripts import and web/ does not have: the sentences of that script, or of all, and the program's own script.
  made(script) {
    const { program, data } = this.#given;
    return {
      name: 'made',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /\/texts\.js$/ }, () => ({ path: 'texts', namespace: 'texts' }));
        onLoad({ filter: /.*/, namespace: 'texts' }, () => ({
          contents: textsModule(path.join(data, 'i18n'), script),
        }));
        onResolve({ filter: /\/program\.js$/ }, () => ({ path: program }));
      },
    };
  }

  // The paths of what it is made of, beside the sentences.
  async #inputsOf(name) {
    const { metafile } = await build({
      ...this.#options(name),
      entryPoints: [path.join(this.#given.web, scripts[name])],
      define: this.#given.define,
      write: false,
      metafile: true,
    });
    return Object.keys(metafile.inputs).flatMap((file) => (file.startsWith('texts:') ? [] : path.resolve(file)));
  }

  async #writeCommon(site) {
    const { web, define } = this.#given;
    const contents = [...this.#shared, './texts.js'].map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
    await build({
      ...this.#options(common),
      plugins: [this.made(common)],
      stdin: { contents, resolveDir: web },
      outfile: path.join(site, common),
      define,
    });
  }

  #options(name) {
    return {
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['es2022'],
      plugins: [...(elsewhere.includes(name) ? [] : [this.#apart(name)]), this.made(name)],
      logLevel: 'warning',
    };
  }

  // Leaves to other scripts of the site what is theirs.
  #apart(script) {
    const isFirst = first.includes(script) && this.#shared.size > 0;
    return {
      name: 'apart',
      setup: ({ onResolve }) => {
        onResolve({ filter: /^\..*\.js$/ }, ({ path: file, resolveDir, kind }) => {
          if (kind === 'entry-point') return undefined;
          const source = path.resolve(resolveDir, file);
          const isCommon = this.#shared.has(source) || (isFirst && file.endsWith('/texts.js'));
          const name = isCommon ? common : this.#scriptOf.get(source);
          return name && { path: `./${name}`, external: true };
        });
      },
    };
  }
}
