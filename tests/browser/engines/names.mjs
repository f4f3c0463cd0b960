// The engines that the page is tested in, each with an adapter of that name beside this file.
export const engines = ['chromium', 'firefox', 'webkit'];
