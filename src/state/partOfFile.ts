// Knows: how a file of all measures becomes one of some of them, whatever its format, with all that it says of itself. Does not know: where it lies, or which are wanted.

type Part = (text: string, isWanted: (id: string) => boolean) => string;

/** The files are written with one space. */
const written = (content: unknown): string => `${JSON.stringify(content, null, 1)}\n`;

/** A record ends with a line, but not within quotation marks. */
const RECORD = /(?:"(?:[^"]|"")*"|[^"\r\n])+\r?\n?/g;

/** By the file's ending. */
const PARTS: Readonly<Record<string, Part>> = {
  csv(text, isWanted) {
    const [head = '', ...records] = text.match(RECORD) ?? [];
    // The id comes first, and needs no quotation marks.
    return [head, ...records.filter((record) => isWanted(record.slice(0, record.indexOf(','))))].join('');
  },
  json(text, isWanted) {
    const file = JSON.parse(text) as { measures: readonly { id: string }[] };
    return written({ ...file, measures: file.measures.filter(({ id }) => isWanted(id)) });
  },
  geojson(text, isWanted) {
    const file = JSON.parse(text) as { features: readonly { properties: { measure: string } }[] };
    return written({
      ...file,
      features: file.features.filter(({ properties: { measure } }) => isWanted(measure)),
    });
  },
};

/**
 * @param ending of the file's name: csv, json or geojson
 * @throws RangeError for another ending
 */
export function partOfFile(ending: string, text: string, isWanted: (id: string) => boolean): string {
  const part = PARTS[ending];
  if (part === undefined)
    throw new RangeError(
      `got a file that ends in "${ending}", expected one of ${Object.keys(PARTS).join(', ')}`,
    );
  return part(text, isWanted);
}
