// Knows: how the element's script finds the site that it comes from. Does not know: what it does there.

/** As the script lies on every site, for ever. */
const SCRIPT = /https?:\/\/\S+?(?=embed\/occupation-policy-map\.js)/;

/**
 * The address of the site that this script comes from, read where it is run; undefined: it has been put into another file. A module
 * has no element of its own and a classic script no `import.meta`; what both have is the trace of an error.
 */
export function siteOf(): string | undefined {
  const { currentScript } = document;
  // An image by the name of `currentScript` would be found instead.
  const src = currentScript instanceof HTMLScriptElement ? currentScript.src : '';
  return SCRIPT.exec(`${src} ${new Error().stack ?? ''}`)?.[0];
}
