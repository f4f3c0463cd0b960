// The last rule of each file of styles: a page that finds it has the whole file (hasStyles of web/base/site_files.js). A browser
// takes half a file for a file.
export const sheetMark = (file) => `:root{--whole-${file.replace('.css', '')}:1}`;
