// Knows: how to ask hunspell which Ukrainian words it does not know. Does not know: where the words come from.
import { spawnSync } from 'node:child_process';

const INSTALL = 'install the Debian packages hunspell and hunspell-uk: apt-get install hunspell hunspell-uk';

/**
 * The words that the dictionary does not know, as they were given.
 *
 * @throws Error that says what to install where hunspell or its Ukrainian dictionary is missing
 */
export function unknownWords(words: Iterable<string>, dictionary = 'uk_UA'): Set<string> {
  // The dictionary writes a straight apostrophe and a plain hyphen.
  const asked = new Map(
    [...words].map((word) => [word.replaceAll('’', "'").replaceAll('\u2011', '-'), word]),
  );
  const { status, error, stdout, stderr } = spawnSync('hunspell', ['-l', '-d', dictionary, '-i', 'utf-8'], {
    input: [...asked.keys()].join('\n'),
    encoding: 'utf8',
  });
  if (error !== undefined) throw new Error(`hunspell does not run (${error.message}); ${INSTALL}`);
  if (status !== 0) throw new Error(`hunspell: ${stderr.trim()}; ${INSTALL}`);
  return new Set(
    stdout
      .split('\n')
      .filter((word) => word !== '')
      .map((word) => asked.get(word) ?? word),
  );
}
