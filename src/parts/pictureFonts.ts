// Knows: how a picture comes to carry the page's own fonts, as far as its letters need them. Does not know: what the picture shows.
import { FAMILIES } from '../design/type.ts';
import { askFile } from '../state/siteFile.ts';

/** Whether a letter lies in "U+20-7E,U+2116". */
function holds(range: string, letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  return range.split(',').some((span) => {
    const [first = 0, last = first] = span
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return point >= first && point <= last;
  });
}

function facesOf(): { rule: CSSFontFaceRule; base: string }[] {
  const names: readonly string[] = Object.values(FAMILIES);
  return [...document.styleSheets].flatMap(({ href, cssRules }) =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule &&
      names.includes(rule.style.getPropertyValue('font-family').replace(/["']/g, ''))
        ? [{ rule, base: href ?? document.baseURI }]
        : [],
    ),
  );
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => {
      done(reader.result as string);
    };
    reader.onerror = () => {
      fail(new Error('a font could not be read'));
    };
    reader.readAsDataURL(blob);
  });

export interface PictureFonts {
  /** `@font-face` rules that hold their files. */
  readonly style: string;
  /** A letter of each, by which it is seen whether a drawn picture has it. */
  readonly samples: readonly { readonly family: string; readonly weight: string; readonly letter: string }[];
}

/** The page's fonts for the letters of this text. A file that does not come is done without. */
export async function fontsFor(text: string): Promise<PictureFonts> {
  const letters = [...new Set(text.replace(/[\s\p{P}]/gu, ''))];
  const faces = await Promise.all(
    facesOf().map(async ({ rule: { style }, base }) => {
      const [family, weight, range] = ['font-family', 'font-weight', 'unicode-range'].map((name) =>
        style.getPropertyValue(name),
      ) as [string, string, string];
      const letter = letters.find((each) => holds(range, each));
      const file = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1] ?? '';
      const answer = letter === undefined ? null : await askFile(new URL(file, base).href);
      if (letter === undefined || answer?.ok !== true) return [];
      const url = await dataUrl(new Blob([await answer.blob()], { type: 'font/woff2' }));
      const rule =
        `@font-face{font-family:${family};font-weight:${weight};font-display:block;` +
        `unicode-range:${range};src:url(${url}) format("woff2")}`;
      const [heaviest = weight] = weight.split(' ').slice(-1);
      return [{ rule, sample: { family: family.replace(/["']/g, ''), weight: heaviest, letter } }];
    }),
  );
  return {
    style: faces
      .flat()
      .map(({ rule }) => rule)
      .join(''),
    samples: faces.flat().map(({ sample }) => sample),
  };
}
