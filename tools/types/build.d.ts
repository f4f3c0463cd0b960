// What the build puts into the scripts (tools/site/build.mjs, single_file.mjs, offline.mjs).
declare const __HAS_PERIMETERS__: boolean;
declare const __INTERACTIVE_KILOBYTES__: string;
declare const __PROGRAM_BYTES__: number;
declare const __SITE_ADDRESS__: string;
