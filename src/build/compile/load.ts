// Knows: how one data file is read, and on which line each of its values stands. Does not know: what the values mean.

import { readFileSync } from 'node:fs';
import {
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
} from 'yaml';
import type { Report } from './problems.ts';

export type Path = readonly (string | number)[];

/** A data file that was read, whether or not its content is valid. */
export interface DataFile {
  /** As it is named in messages: `data/speakers.yaml`. */
  readonly file: string;
  readonly value: unknown;
  /** The line of a key or list item, or of its nearest ancestor that exists. */
  readonly lineOf: (path: Path) => number;
}

/**
 * Reads a `.yaml`, `.json` or `.geojson` file. Syntax errors and a missing file are reported, and null is returned.
 * @param path where the file is
 * @param file what messages call it
 */
export function load(path: string, file: string, report: Report): DataFile | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    report({ file, line: 1, got: 'no such file', expected: 'a file' });
    return null;
  }
  return file.endsWith('.yaml') ? fromYaml(text, file, report) : fromJson(text, file, report);
}

function fromYaml(text: string, file: string, report: Report): DataFile | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  for (const error of [...document.errors, ...document.warnings]) {
    const line = counter.linePos(error.pos[0]).line;
    const got = error.code === 'MULTIPLE_DOCS' ? 'a second document' : error.message;
    report({ file, line, got, expected: 'valid YAML' });
  }
  const aliases = aliasesOf(document);
  for (const alias of aliases) {
    const { line } = counter.linePos(startOf(alias) ?? 0);
    report({ file, line, got: `the alias "*${alias.source}"`, expected: 'the value itself' });
  }
  if (aliases.length + document.errors.length + document.warnings.length > 0) return null;
  return { file, value: document.toJS(), lineOf: (path) => lineOf(document, counter, path) };
}

/**
 * JSON is YAML too, so that lines come from the same reader; it is slow on long lists of coordinates, and is therefore
 * asked only when there is something to report.
 */
function fromJson(text: string, file: string, report: Report): DataFile | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = text.slice(0, offsetOf(message, text)).split('\n').length;
    const got = message.replace(/(, ("|\.\.\.).*| in JSON at position .*)$/s, '');
    report({ file, line, got, expected: 'valid JSON' });
    return null;
  }
  let read: { document: Document; counter: LineCounter } | null = null;
  return {
    file,
    value,
    lineOf: (path) => {
      if (read === null) {
        const counter = new LineCounter();
        read = { document: parseDocument(text, { lineCounter: counter }), counter };
      }
      return lineOf(read.document, read.counter, path);
    },
  };
}

/** Where a JSON error is: V8 says so for some; for the others YAML's strictest reading does; else the text ends too early. */
function offsetOf(message: string, text: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  return parseDocument(text, { schema: 'json', prettyErrors: false }).errors[0]?.pos[0] ?? text.length;
}

function lineOf(document: Document, counter: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: unknown = node.items.find((item) => String(item.key) === String(step));
      if (!isPair(pair)) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
  }
  return counter.linePos(offset).line;
}

/** An alias stands for a value written elsewhere: an editor of the one cannot see that the other changes too. */
function aliasesOf(document: Document): readonly Alias[] {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return aliases;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
