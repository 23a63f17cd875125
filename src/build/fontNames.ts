// Knows: the name table of a TrueType file. Does not know: what its glyphs look like, or how it is subset.

/** Records that must keep the reserved word: copyright notice, licence, licence's address. */
const LEGAL = new Set([0, 13, 14]);

/**
 * Replaces `from` by `to` in every name of the font except the legal ones, in place of the same bytes.
 *
 * @param sfnt - an uncompressed TrueType file; it is changed
 * @throws RangeError where the words differ in length, Error where the file has no name table
 */
export function renameFont(sfnt: Buffer, from: string, to: string): void {
  if (from.length !== to.length)
    throw new RangeError(`cannot put "${to}" in the place of "${from}": lengths differ`);
  const tables = sfnt.readUInt16BE(4);
  const entry = Array.from({ length: tables }, (_, index) => 12 + index * 16).find(
    (at) => sfnt.toString('latin1', at, at + 4) === 'name',
  );
  if (entry === undefined) throw new Error('the font has no name table');
  const table = sfnt.readUInt32BE(entry + 8);
  const strings = table + sfnt.readUInt16BE(table + 4);
  for (let index = 0; index < sfnt.readUInt16BE(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    if (LEGAL.has(sfnt.readUInt16BE(record + 6))) continue;
    const start = strings + sfnt.readUInt16BE(record + 10);
    const name = sfnt.subarray(start, start + sfnt.readUInt16BE(record + 8));
    // Names are UTF-16 with the high byte first, except the old Macintosh ones (platform 1).
    const wide = sfnt.readUInt16BE(record) !== 1;
    const bytes = (word: string): Buffer =>
      wide ? Buffer.from(word, 'utf16le').swap16() : Buffer.from(word, 'latin1');
    for (let at = name.indexOf(bytes(from)); at !== -1; at = name.indexOf(bytes(from), at + 1))
      name.set(bytes(to), at);
  }
}
