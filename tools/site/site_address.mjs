// The address that the site will have, which links from elsewhere need whole: previews, oEmbed, the sitemap.

// '' where none is given; with a slash at its end. Throws an Error that says what is wrong.
export function siteAddressOf(text) {
  if (!text) return '';
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `« ${text} » is no address of a site: it begins with http:// or https://, and has neither ? nor #.`,
    );
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
