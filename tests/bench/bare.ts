// Knows: how to make, from a page with a map, the bare page that holds nothing but that map. Does not know: how either is timed.
import type { Page } from 'playwright-core';

/**
 * The least page that shows the same map on the same phone: the map's SVG and the definitions it points to, the boxes it
 * stands in, and the style rules that reach any of these. No font, no other element, no rule for other screens.
 */
export async function bareMap(page: Page, url: string): Promise<string> {
  await page.goto(url);
  return page.evaluate(() => {
    const map = document.querySelector('svg[data-map]') ?? document.body;
    const referred = [...new Set([...map.outerHTML.matchAll(/href="(#[^"]+)"/g)].map(([, id = '']) => id))]
      .map((id) => document.querySelector(id))
      .filter((element) => element !== null && !map.contains(element));

    // Everything goes but the map, what it refers to, and what these stand in.
    const wanted = [map, ...referred];
    for (const element of [...document.body.querySelectorAll('*')])
      if (!wanted.some((keep) => keep?.contains(element) === true || element.contains(keep)))
        element.remove();

    const rulesOf = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSMediaRule)
          return matchMedia(rule.conditionText).matches ? rulesOf(rule.cssRules) : [];
        if (rule instanceof CSSStyleRule)
          return document.querySelector(rule.selectorText) ? [rule.cssText] : [];
        return [];
      });
    const body = document.body.innerHTML.replace(/<!--.*?-->|\n\s+/gs, '');
    let css = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet.cssRules)).join('\n');
    // Custom properties that nothing left asks for go too, until none is left to go.
    for (let before = ''; before !== css;) {
      before = css;
      const asked = (name: string): boolean => (before + body).includes(`var(${name}`);
      css = css.replace(/(--[\w-]+):[^;}]*;?/g, (whole, name: string) => (asked(name) ? whole : ''));
    }
    return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Map</title><style>${css}</style><body>${body}`;
  });
}
