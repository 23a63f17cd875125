// Knows: the two families, what stands in for them until they arrive, and which sizes and weights there are. Does not know: font files, or which text has which size.

/**
 * Names of the families in CSS. The files are subsets of Source Sans 3 and Source Serif 4; their licence reserves the
 * word "Source" for the unmodified fonts.
 */
export const FAMILIES = { sans: 'Policy Sans', serif: 'Policy Serif' } as const;
export type FamilyName = keyof typeof FAMILIES;

/** Sizes in CSS px. Nothing is smaller than the first: the sans has small letters for its size. */
export const SIZES = [13, 14, 15, 16, 17, 18, 20, 22, 24, 26, 28, 32, 34, 36] as const;
export const WEIGHTS = [400, 600] as const;

/** Where each script's letters stand; a stand-in is fitted to each, as their widths differ. */
const SCRIPTS = {
  latin: 'U+0-3FF,U+2000-2115,U+2117-22FF',
  cyrillic: 'U+400-52F,U+2116',
} as const;
type Script = keyof typeof SCRIPTS;

interface StandIn {
  readonly family: FamilyName;
  readonly weight: (typeof WEIGHTS)[number];
  /** Names of fonts of the same widths, as Windows and macOS, and as Linux has them. */
  readonly local: readonly string[];
  /** Width of our family's text over the width of the same text in the local font. */
  readonly width: Readonly<Record<Script, number>>;
}

/**
 * Measured in the summaries (sans) and titles (serif) of the evidence, spaces included, which every script takes from
 * the Latin face; a test measures them again.
 */
export const STAND_INS: readonly StandIn[] = [
  {
    family: 'sans',
    weight: 400,
    local: ['Arial', 'Liberation Sans'],
    width: { latin: 0.931, cyrillic: 0.947 },
  },
  {
    family: 'sans',
    weight: 600,
    local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    width: { latin: 0.889, cyrillic: 0.9 },
  },
  {
    family: 'serif',
    weight: 600,
    local: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    width: { latin: 1.121, cyrillic: 1.118 },
  },
];

/** Height above and below the base line, in em, as the font files state them. */
const HEIGHTS: Record<FamilyName, { readonly ascent: number; readonly descent: number }> = {
  sans: { ascent: 1.024, descent: 0.4 },
  serif: { ascent: 1.036, descent: 0.335 },
};

const standInName = (family: FamilyName): string => `${FAMILIES[family]} stand-in`;
const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

function standInFace({ family, weight, local, width }: StandIn, script: Script): string {
  const { ascent, descent } = HEIGHTS[family];
  const adjust = width[script];
  return (
    `@font-face{font-family:"${standInName(family)}";font-weight:${weight};` +
    `src:${local.map((name) => `local("${name}")`).join(',')};size-adjust:${percent(adjust)};` +
    `ascent-override:${percent(ascent / adjust)};descent-override:${percent(descent / adjust)};line-gap-override:0%;` +
    `unicode-range:${SCRIPTS[script]}}`
  );
}

/**
 * `--sans` and `--serif` with their stand-ins: local fonts fitted so that no line moves when the real ones arrive. Code is in
 * whatever the reader's system has for it.
 */
export function typeCss(): string {
  const faces = STAND_INS.flatMap((standIn) =>
    (Object.keys(SCRIPTS) as Script[]).map((script) => standInFace(standIn, script)),
  );
  return [
    ...faces,
    `:root{--sans:"${FAMILIES.sans}","${standInName('sans')}",system-ui,sans-serif;` +
      `--serif:"${FAMILIES.serif}","${standInName('serif')}",Georgia,serif;` +
      `--mono:ui-monospace,"DejaVu Sans Mono",monospace}`,
  ].join('\n');
}
