// Knows: which parameters a message of a locale file names. Does not know: which languages there are.

/** Names in braces, once each, sorted; a plural message always takes `n`. */
export function parametersOf(message: string | Readonly<Record<string, string>>): string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  const names = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''));
  return [...new Set(typeof message === 'string' ? names : ['n', ...names])].sort();
}
