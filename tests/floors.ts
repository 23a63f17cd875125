// Knows: the rooms of src/, what each may import, and the marks that every source file carries; finds what breaks these rules.
// Does not know: what any file does.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parse as parseSvelte } from 'svelte/compiler';
import ts from 'typescript';

/** Source files by their path from the project's root. */
export type Tree = ReadonlyMap<string, string>;
interface Import {
  readonly of: string;
  readonly typeOnly: boolean;
}

/** What each room may import besides itself. Entries are the files of src/ itself. `data` holds the interface's words. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  design: [],
  catalogue: ['design'],
  geo: ['design'],
  i18n: ['design', 'data'],
  state: ['design', 'catalogue', 'geo', 'i18n'],
  parts: ['design', 'catalogue', 'geo', 'i18n', 'state'],
  map: ['design', 'catalogue', 'geo', 'i18n', 'state'],
  views: ['design', 'catalogue', 'geo', 'i18n', 'state', 'parts', 'map'],
  entries: ['design', 'catalogue', 'geo', 'i18n', 'state', 'parts', 'map', 'views'],
  // Runs beside the pages, without a page of its own.
  worker: ['design', 'catalogue', 'geo', 'i18n', 'state'],
  // It cuts the geometry that the map's tables ask for, and renders the views.
  build: ['design', 'catalogue', 'geo', 'i18n', 'state', 'map', 'views', 'data'],
};
const PURE = ['design', 'catalogue', 'geo', 'i18n'];
/** The words of the evidence model are every floor's words: anyone may name its types. */
const CONTRACT = 'src/catalogue/types.ts';

function roomOf(path: string): string {
  const [top, room, ...rest] = path.split('/');
  if (top !== 'src') return top ?? '';
  return rest.length === 0 ? 'entries' : (room ?? '');
}

/** Every import of a file, static, dynamic, of a type, by glob, re-exported, or written in a component's markup. */
function importsOf(path: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: unknown, typeOnly: boolean): void => {
    if (typeof specifier !== 'string') return;
    const of = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
    found.push({ of: of.replace(/\?.*$/, ''), typeOnly });
  };

  if (path.endsWith('.svelte')) {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if ('type' in node && 'source' in node && /^(Import|Export)/.test(String(node.type))) {
        const [source, kind] = [
          node.source as { value?: unknown } | null,
          'importKind' in node && node.importKind,
        ];
        add(source?.value, kind === 'type');
      }
      Object.values(node).forEach(visit);
    };
    visit(parseSvelte(text, { modern: true }));
    return found;
  }

  const visit = (node: ts.Node): void => {
    const literal = (part: ts.Node | undefined): unknown => part && ts.isStringLiteralLike(part) && part.text;
    if (ts.isImportDeclaration(node))
      add(literal(node.moduleSpecifier), node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(literal(node.moduleSpecifier), node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(literal(node.argument.literal), true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(literal(node.arguments[0]), false);
    else if (ts.isCallExpression(node) && node.expression.getText(source).startsWith('import.meta.glob')) {
      const [first] = node.arguments;
      for (const part of first && ts.isArrayLiteralExpression(first) ? first.elements : [first])
        add(literal(part), false);
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  visit(source);
  return found;
}

/** Every import that goes up, sideways, or out of a pure room. */
export function wrongImports(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const room = roomOf(path);
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${path}: no room is called "${room}"`];
    return importsOf(path, text).flatMap(({ of, typeOnly }) => {
      const own = /^(src|data)\//.test(of);
      const to = roomOf(of);
      if (/^maplibre-gl(\/|$)/.test(of) && !typeOnly && !/^src\/map\/GlMap\./.test(path))
        return [`${path} imports ${of}: only map/GlMap may`];
      if (PURE.includes(room) && (/^(node:|svelte(\/|$))/.test(of) || /\.svelte(\.ts)?$/.test(of)))
        return [`${path} imports ${of}: ${room}/ is pure`];
      if (!own || to === room || allowed.includes(to) || (of === CONTRACT && typeOnly)) return [];
      return [`${path} imports ${of}: ${room}/ may not import ${to}/`];
    });
  });
}

/** Every use, in a pure room, of a name that only a browser or Node has: asked of TypeScript, which is told of neither. */
export function impureNames(tree: Tree): string[] {
  const options: ts.CompilerOptions = {
    ...{
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      types: [],
      noEmit: true,
      skipLibCheck: true,
    },
    ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    ...{ allowImportingTsExtensions: true, resolveJsonModule: true },
  };
  const host = ts.createCompilerHost(options);
  const here = (file: string): string => posix.relative(process.cwd(), posix.resolve(file));
  host.fileExists = (file) => tree.has(here(file)) || ts.sys.fileExists(file);
  host.readFile = (file) => tree.get(here(file)) ?? ts.sys.readFile(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const pure = [...tree.keys()].filter((path) => PURE.includes(roomOf(path)));
  const program = ts.createProgram(pure, options, host);
  return pure.flatMap((path) => {
    const file = program.getSourceFile(path);
    return program.getSemanticDiagnostics(file).flatMap(({ messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, ' ');
      return /^Cannot find name/.test(text) ? [`${path}: ${text.replace(/\..*$/s, '')}`] : [];
    });
  });
}

/** Every file that does not say in its first comment what it knows and does not know, or that is too long to hold in mind. */
export function wrongMarks(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const lines = text.trimEnd().split('\n');
    const opening = lines.slice(0, 4).join('\n');
    // What a command writes is a list, which nobody has to hold in mind.
    const derived = /; derived from .* by `/.test(opening);
    return [
      /^(\/\/|\/\*|<!--) Knows: \S/.test(opening)
        ? []
        : [`${path}: the first line does not begin with "Knows: "`],
      /Does not know: \S/.test(opening) ? [] : [`${path}: the first lines do not say "Does not know: "`],
      derived || lines.length <= 200 ? [] : [`${path}: ${lines.length} lines, at most 200`],
    ].flat();
  });
}

/** The files below a folder, read from the disk. */
export function read(folder: string): Tree {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && /\.(ts|svelte|css)$/.test(entry.name) && !entry.name.endsWith('.d.ts'),
      )
      .map((entry) => posix.join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'utf8')]),
  );
}
