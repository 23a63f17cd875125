// Knows: how Debian's Chromium is started for a test or a measurement: it speaks to nobody but the page, and does nothing of its own.
// Does not know: what is looked at.
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUMS, findChromium } from '../src/build/chromium.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Without windows Chromium would fit letters to whole pixels, as no reader's does: words would be wider.
  '--font-render-hinting=none',
  // A page that asks another host for something is caught, and asks in vain.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  // With every page it would load pages of its own for the address bar: a third of the time, and noise in what is measured.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** What a test may ask of the browser's graphics: whatever there is, WebGL drawn by the processor, or no WebGL at all. */
const GRAPHICS = {
  any: [],
  software: ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  none: ['--disable-gpu', '--disable-3d-apis'],
} as const;
export type Graphics = keyof typeof GRAPHICS;

/** Where there is none, the launch says where it was looked for. */
const executablePath = findChromium() ?? CHROMIUMS[0];

export function launch(graphics: Graphics = 'any'): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...ARGS, ...GRAPHICS[graphics]] });
}
