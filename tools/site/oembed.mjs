// The answer of oEmbed 1.0, as a file: one size fits a static site, and the page in the frame suits any.

const width = 800;
const height = 600;

export function oembedOf(title, provider, base) {
  const attributes = `src="${base}" width="100%" height="${height}" title="${title}" loading="lazy" allow="fullscreen"`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: base,
    html: `<iframe ${attributes} style="border:0"></iframe>`,
    width,
    height,
    thumbnail_url: `${base}apercus/carte.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
