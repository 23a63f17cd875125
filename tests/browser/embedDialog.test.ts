// Knows: that an editor can choose, see and take an embed of what a page shows, with any hand and eye. Does not know: the code itself (snippets.test.ts), or how it fares in a host's page.
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject as provided, test } from 'vitest';
import { serve } from '../../src/build/serve.ts';
import { LANGS } from '../../src/catalogue/types.ts';
import { translator } from '../../src/i18n/messages.ts';
import { address } from '../../src/state/address.ts';
import { complaints, complaintsOfColour, inject } from './axe.ts';
import { PHONE, settle, visit } from './chromium.ts';
import { codeOf, opener, openDialog, previewed, shownIn } from './embedDialog.ts';
import { focused, tabTo } from './keyboard.ts';
import { LONGEST, PAGES } from './pages.ts';
import { contentOf, plain } from './read.ts';

const site = provided('site');
const KHERSON = site.url + address.region('en', 'kherson');
const WIDE = { screen: { width: 1280, height: 900 } };
const en = translator('en');
const status = (page: Page) => page.locator('dialog[open] .became');
const field = (page: Page, name: string) => page.locator('dialog[open]').getByLabel(name, { exact: true });
const radio = (page: Page, name: string) =>
  page.locator('dialog[open]').getByRole('radio', { name, exact: true });

/** Chooses what is shown some options further down; by keys, as what moves then is moved by the editor. */
const down = async (page: Page, steps: number): Promise<void> => {
  for (let n = 0; n < steps; n++) await field(page, en('embedding.what')).press('ArrowDown');
};

/** A browser that keeps what it is given instead of a clipboard, or refuses it. */
const withClipboard = (page: Page, accepts = true): Promise<unknown> =>
  page.addInitScript((can) => {
    const writeText = (text: string) =>
      can
        ? Promise.resolve(void ((window as unknown as { copied: string }).copied = text))
        : Promise.reject(new Error('refused'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, accepts);

test.each(PAGES)(
  '$type in $lang offers to embed, and leads to the page about it where no script runs',
  async ({ path, lang }) => {
    await visit(
      site.url + path,
      async (page) => {
        expect(await opener(page).innerText()).toBe(translator(lang)('nav.embed'));
        expect((await contentOf(page)).links).toContain(address.embedding(lang));
      },
      { scripts: false },
    );
  },
);

test.each(LANGS)(
  'where no script runs that page holds the code of the whole map, to be selected, in %s',
  async (lang) => {
    const t = translator(lang);
    await visit(
      site.url + address.embedding(lang),
      async (page) => {
        const code = page.getByLabel(t('embedding.wholeField'), { exact: true });
        expect(await code.inputValue()).toContain(`src="https://map.example/embed/${lang}/all.html"`);
        expect(await code.isEditable()).toBe(false);
        expect((await contentOf(page)).text).toContain(
          plain(t('embedding.unknown', { address: 'https://map.example/' })),
        );
      },
      { scripts: false },
    );
  },
);

test('the code on that page is copied by its button', async () => {
  await visit(site.url + address.embedding('en'), async (page) => {
    await withClipboard(page);
    await page.reload();
    await page.locator('[data-take=text]').click();
    const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(copied).toBe(await page.locator('textarea').inputValue());
    expect(copied).toMatch(/^<iframe title=/);
  });
});

describe.each(LANGS)('by keyboard alone, in %s,', (lang) => {
  const t = translator(lang);

  test('an editor opens the dialog, chooses, resizes, copies, and is back where the way began', async () => {
    await visit(
      site.url + address.region(lang, 'kherson'),
      async (page) => {
        await withClipboard(page);
        await page.reload();
        await tabTo(page, ({ words }) => words === t('nav.embed'));
        await page.keyboard.press('Enter');
        await previewed(page);
        const press = async (...keys: string[]): Promise<void> => {
          for (const key of keys) await page.keyboard.press(key);
        };
        const holds = (selector: string): Promise<boolean> =>
          page.evaluate((of) => document.activeElement?.matches(of) ?? false, selector);
        const tabOn = async (selector: string): Promise<void> => {
          for (let n = 0; n < 40; n++) {
            await page.keyboard.press('Tab');
            expect((await focused(page))?.hidden).toEqual([]);
            if (await holds(selector)) return;
          }
          throw new Error(`got no ${selector} in 40 presses of Tab`);
        };
        await tabOn('input[value=en], input[value=uk]');
        await tabOn('input[value=auto]');
        await press('ArrowRight', 'ArrowRight');
        await tabOn('input[type=checkbox]');
        await press('Space');
        await tabOn('[role=slider]');
        await press('PageUp', 'ArrowLeft');
        await previewed(page);
        expect(await page.locator('dialog iframe').getAttribute('width')).toBe('550');
        await page.locator('dialog .widths button').focus();
        expect((await focused(page))?.hidden).toEqual([]);
        await press('Enter');
        expect(await holds('[role=tab][aria-selected=true]')).toBe(true);
        await press('ArrowRight');
        expect((await focused(page))?.words).toBe(t('embedding.tab.height'));
        await tabOn('textarea');
        await tabOn('.copy');
        await press('Enter');
        await expect.poll(async () => (await status(page).innerText()).trim()).toBe(t('take.copied'));
        const copied = await page.evaluate(() => (window as unknown as { copied: string }).copied);
        expect(copied).toBe(await codeOf(page));
        expect(copied).toContain(
          `embed/${lang}/kherson.html?kind=registers,threats,pressure&amp;theme=dark"`,
        );
        expect(copied).toContain('<script>');
        await press('Escape');
        await expect.poll(() => page.locator('dialog').count()).toBe(0);
        expect((await focused(page))?.words).toBe(t('nav.embed'));
      },
      WIDE,
    );
  });

  test('every control says what it is', async () => {
    await visit(
      `${site.url}${address.region(lang, 'kherson')}?kind=threats,pressure`,
      async (page) => {
        await openDialog(page);
        const said = await page.locator('dialog[open]').ariaSnapshot();
        const has = (line: string): unknown => expect(said).toContain(line);
        has(`dialog "${t('embedding.title')}"`);
        has(plain(t('embedding.from', { where: '' })));
        for (const name of ['what', 'list'] as const) has(`combobox "${t(`embedding.${name}`)}"`);
        has(`combobox "${t('find.facet.side')}"`);
        for (const name of ['language', 'theme', 'map', 'content', 'width'] as const)
          has(`group "${t(`embedding.${name}`)}"`);
        has(`radio "${t('embedding.lang.uk')}"`);
        has(`radio "${t('embedding.frozen')}"`);
        has(`group "${t('legend.kind')}"`);
        has(`checkbox "${t('kind.threats.short')} 6" [checked]`);
        has(`checkbox "${t('kind.response.short')} 0" [disabled]`);
        has(`slider "${t('embedding.handle')}"`);
        has(`tablist "${t('embedding.code')}"`);
        has(`tab "${t('embedding.tab.iframe')}" [selected]`);
        has(`tabpanel "${t('embedding.tab.iframe')}"`);
        has(`textbox "${t('embedding.field', { of: t('embedding.tab.iframe') })}"`);
        has(`button "${t('take.copy')}"`);
        has('- status');
        expect(
          said.match(/- (?:button|combobox|radio|checkbox|slider|tab|textbox|link|group)(?=:| \[|\n)/g),
        ).toBeNull();
        const valueText = await page.getByRole('slider').getAttribute('aria-valuetext');
        const size = page.locator('dialog iframe');
        expect(plain((await size.getAttribute('title')) ?? '')).toBe(
          plain(
            t('embedding.previewOf', {
              title: t('region.title', { region: lang === 'en' ? 'Kherson region' : 'Херсонська область' }),
            }),
          ),
        );
        expect(valueText).toBe(
          t('embedding.sizeSaid', { width: '510', height: (await size.getAttribute('height')) ?? '?' }),
        );
      },
      WIDE,
    );
  });
});

test('the preview is the embed itself, and follows every choice without a step in the browser’s history', async () => {
  await visit(
    KHERSON,
    async (page) => {
      const frame = await openDialog(page);
      const steps = await page.evaluate(() => history.length);
      const shows = async (path: string): Promise<void> => {
        await expect.poll(() => shownIn(frame)).toBe(path);
        await previewed(page);
        expect(await codeOf(page)).toContain(path.replaceAll('&', '&amp;'));
      };
      await shows('embed/en/kherson.html');
      await radio(page, 'Dark').check();
      await shows('embed/en/kherson.html?theme=dark');
      expect(await frame.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
      await field(page, en('embedding.list')).selectOption(en('embedding.noList'));
      await shows('embed/en/kherson.html?theme=dark&list=0');
      expect(await frame.locator('[data-list]').count()).toBe(0);
      await radio(page, en('embedding.still')).check();
      await shows('embed/en/kherson.html?theme=dark&list=0&still=1');
      expect(await frame.locator('svg a[href]').count()).toBe(0);
      await field(page, en('embedding.list')).selectOption({ index: 0 });
      await page.getByRole('checkbox', { name: /^Threats/ }).uncheck();
      await shows('embed/en/kherson.html?kind=passports,registers,pressure&theme=dark&still=1');
      expect(await frame.locator('li[data-kind=threats]').count()).toBe(0);
      await field(page, en('find.facet.side')).selectOption('research');
      await shows('embed/en/kherson.html?kind=passports,registers,pressure&side=research&theme=dark&still=1');
      await radio(page, 'Українська').check();
      await expect.poll(() => frame.evaluate(() => document.documentElement.lang)).toBe('uk');
      expect(await codeOf(page)).toContain('Херсонська область');
      // The dialog itself stays in the language of its page.
      expect(await page.locator('dialog h2').innerText()).toBe(en('embedding.title'));
      await down(page, 6);
      await shows('embed/uk/compare/kherson-luhansk.html?theme=dark&still=1');
      // A comparison is not narrowed: what narrows is put away, and comes back with what it narrowed.
      expect(await page.getByRole('checkbox').count()).toBe(0);
      await field(page, en('embedding.what')).press('Home');
      await shows('embed/uk/all.html?kind=passports,registers,pressure&side=research&theme=dark&still=1');
      expect(await page.evaluate(() => history.length)).toBe(steps);
    },
    WIDE,
  );
});

test('the last kind cannot be put out, and all together are no filter', async () => {
  await visit(
    `${KHERSON}?kind=threats`,
    async (page) => {
      const frame = await openDialog(page);
      expect(await page.getByRole('checkbox', { name: /^Threats/ }).isDisabled()).toBe(true);
      for (const kind of [/^Passports/, /^Fingerprints/, /^Daily/])
        await page.getByRole('checkbox', { name: kind }).check();
      await expect.poll(() => shownIn(frame)).toBe('embed/en/kherson.html');
      expect(await page.getByRole('checkbox', { name: /^Responses/ }).isChecked()).toBe(false);
    },
    WIDE,
  );
});

test('the dialog opens with what the page shows: its region, language, colours and filters', async () => {
  await visit(
    `${site.url}${address.region('uk', 'kherson')}?theme=contrast&kind=threats,pressure&side=ukrainian-official,research&category=checks`,
    async (page) => {
      const uk = translator('uk');
      const frame = await openDialog(page);
      expect(await shownIn(frame)).toBe(
        'embed/uk/kherson.html?kind=threats,pressure&side=ukrainian-official,research&theme=contrast',
      );
      expect(plain(await page.locator('dialog .head p').innerText())).toBe(
        'Відкрито зі сторінки: Херсонська область, 2 види заходів, ' +
          [uk('side.ukrainian-official.name'), uk('side.research.name')].join(', '),
      );
      // Two sides together are no single one of the list; they stay until another is chosen.
      expect(await field(page, uk('find.facet.side')).inputValue()).toBe('ukrainian-official,research');
    },
    WIDE,
  );
});

test('from a measure’s page that measure is embedded; from a comparison, the comparison; from elsewhere all of it', async () => {
  for (const [path, embed] of [
    [address.measure('en', LONGEST.id), `embed/en/measure/${LONGEST.id}.html`],
    [address.compare('en', 'kherson', 'luhansk'), 'embed/en/compare/kherson-luhansk.html'],
    [address.sources('en'), 'embed/en/all.html'],
  ] as const)
    await visit(
      site.url + path,
      async (page) => {
        expect(await shownIn(await openDialog(page))).toBe(embed);
        if (!path.includes('measure/')) return;
        // A title never stands without who says so.
        expect(await page.locator('dialog .head p').innerText()).toContain(LONGEST.attribution.en);
        await down(page, 4);
        await expect.poll(async () => shownIn(await previewed(page))).toBe('embed/en/luhansk.html');
      },
      WIDE,
    );
});

test('the edge is pulled by hand or by keyboard, within what an embed can be; the code has the height at that width', async () => {
  await visit(
    KHERSON,
    async (page) => {
      await openDialog(page);
      const frame = page.locator('dialog iframe');
      const is = async (width: number): Promise<void> => {
        await expect.poll(async () => Number(await frame.getAttribute('width'))).toBe(width);
        await previewed(page);
        const height = (await frame.getAttribute('height')) ?? '?';
        expect(await page.locator('.widths p').innerText()).toContain(`${width} × ${height} px`);
        expect(await codeOf(page)).toContain(`height="${height}"`);
        const preset = page.locator('.widths input:checked');
        expect(await preset.count()).toBe([330, 510, 660, 930].includes(width) ? 1 : 0);
      };
      const handle = page.getByRole('slider');
      await is(510);
      for (const [key, width] of [
        ['ArrowRight', 520],
        ['ArrowLeft', 510],
        ['PageUp', 560],
        ['PageDown', 510],
        ['End', 960],
        ['ArrowRight', 960],
        ['Home', 280],
        ['ArrowLeft', 280],
      ] as const) {
        await handle.press(key);
        await is(width);
      }
      await radio(page, '330').check();
      await is(330);
      const box = (await handle.boundingBox()) ?? expect.fail();
      await page.mouse.move(box.x + box.width / 2, box.y + 20);
      await page.mouse.down();
      // Over the embed, which must not swallow the hand, and back out of it.
      for (const by of [-40, 25, 70]) await page.mouse.move(box.x + box.width / 2 + by, box.y + 30);
      await page.mouse.up();
      await page.mouse.move(box.x + 200, box.y + 30);
      await is(400);
    },
    WIDE,
  );
});

test('where the clipboard is refused the code is selected, and it is said what to press', async () => {
  await visit(
    KHERSON,
    async (page) => {
      await withClipboard(page, false);
      await page.reload();
      await openDialog(page);
      await page.locator('.copy').click();
      await expect.poll(async () => plain(await status(page).innerText())).toBe(en('embedding.selected'));
      const selected = await page.locator('dialog textarea').evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return document.activeElement === element && value.slice(selectionStart, selectionEnd);
      });
      expect(selected).toBe(await codeOf(page));
      // It is said of that code alone.
      await page.getByRole('tab', { name: 'Link' }).click();
      expect((await status(page).innerText()).trim()).toBe('');
    },
    WIDE,
  );
});

test('every tab has its code and says who takes it; the picture can be downloaded', async () => {
  await visit(
    KHERSON,
    async (page) => {
      await openDialog(page);
      const codes = new Set<string>();
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        codes.add(await codeOf(page));
        expect((await page.locator('dialog .where').innerText()).length).toBeGreaterThan(30);
        expect(await page.locator('dialog .where a').last().getAttribute('href')).toBe(
          '../../../en/embedding/',
        );
      }
      expect(codes.size).toBe(6);
      await page.getByRole('tab', { name: 'Picture' }).click();
      const files = page.locator('dialog .where a[download]');
      expect(await files.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        '../../../embed/en/kherson.png',
        '../../../embed/en/kherson.svg',
      ]);
    },
    WIDE,
  );
});

test('what a picture or a link cannot show of a choice is said beside it', async () => {
  await visit(
    `${KHERSON}?kind=threats`,
    async (page) => {
      await openDialog(page);
      const warning = (key: 'embedding.pictureWhole' | 'embedding.linkWhole') => page.getByText(en(key));
      expect(await warning('embedding.pictureWhole').count()).toBe(0);
      await page.getByRole('tab', { name: 'Picture' }).click();
      expect(await warning('embedding.pictureWhole').count()).toBe(1);
      await page.getByRole('tab', { name: 'Link' }).click();
      expect(await warning('embedding.linkWhole').count()).toBe(1);
      expect(await codeOf(page)).toBe(`${KHERSON}?kind=threats`);
    },
    WIDE,
  );
});

describe('the addresses in the code', () => {
  const known = provided('sitePublic');
  const served = serve(known.dir, { port: 0 });
  afterAll(async () => (await served).close());

  test('on a copy that only this machine can reach are said to lead nowhere', async () => {
    await visit(KHERSON, async (page) => {
      await openDialog(page);
      expect(await page.getByText(en('embedding.thisMachine')).count()).toBe(1);
    });
  });

  test('are those of the published map wherever it was built for one', async () => {
    await visit(`${(await served).url}en/region/kherson/`, async (page) => {
      const frame = await openDialog(page);
      expect(await page.getByText(en('embedding.thisMachine')).count()).toBe(0);
      expect(await codeOf(page)).toContain(`src="${known.address}embed/en/kherson.html"`);
      // What is seen is this copy all the same.
      expect(frame.url()).toBe(`${(await served).url}embed/en/kherson.html`);
    });
  });

  test('are right below any path', async () => {
    const below = provided('siteBelow');
    await visit(`${below.url}uk/compare/kherson-luhansk/`, async (page) => {
      const frame = await openDialog(page);
      expect(frame.url()).toBe(`${below.url}embed/uk/compare/kherson-luhansk.html`);
      expect(await codeOf(page)).toContain(`src="${frame.url()}"`);
    });
  });
});

test('a frozen copy is offered where there is one, with its day; elsewhere it is said how one comes to be', async () => {
  await visit(
    KHERSON,
    async (page) => {
      // A copy that is there: an embed is as good as any.
      const copy = { date: '2026-03-01', address: 'embed/en/luhansk.html' };
      await page.route('**/embedding.json', async (route) => {
        const file = (await (await route.fetch()).json()) as object;
        await route.fulfill({
          json: { ...file, frozen: { 'embed/en/kherson.html': [copy, { ...copy, date: '2026-01-01' }] } },
        });
      });
      const frame = await openDialog(page);
      expect(await page.getByText('1 Mar 2026').count()).toBe(1);
      await radio(page, en('embedding.frozen')).check();
      await expect.poll(() => shownIn(frame)).toBe(copy.address);
      expect(await codeOf(page)).toContain(`${site.url}${copy.address}"`);
      await down(page, 2);
      await expect.poll(() => shownIn(frame)).toBe('embed/en/donetsk.html');
      expect(await radio(page, en('embedding.live')).isChecked()).toBe(true);
      expect(await radio(page, en('embedding.frozen')).isDisabled()).toBe(true);
      expect(await page.getByText(en('embedding.noCopy')).count()).toBe(1);
    },
    WIDE,
  );
});

test('when what it needs does not come the link leads on; when the other language does not, the dialog says so', async () => {
  await visit(KHERSON, async (page) => {
    await page.route('**/embedding.json', (route) => route.fulfill({ status: 200, body: 'gone' }));
    await opener(page).click();
    await page.waitForURL(`**/${address.embedding('en')}`);
  });
  await visit(
    KHERSON,
    async (page) => {
      const frame = await openDialog(page);
      await page.route('**/index-uk-*.json', (route) => route.fulfill({ status: 200, body: 'gone' }));
      // The answer may come, and the choice go back, before it could be seen to be checked.
      await radio(page, 'Українська').click();
      await page.getByText(en('embedding.failed')).waitFor();
      expect(await radio(page, 'English').isChecked()).toBe(true);
      expect(await shownIn(frame)).toBe('embed/en/kherson.html');
    },
    WIDE,
  );
});

test('it comes to the page that another has turned into, for what that one shows', async () => {
  await visit(
    site.url + address.home('en'),
    async (page) => {
      expect(await shownIn(await openDialog(page))).toBe('embed/en/all.html');
      await page.getByRole('button', { name: en('find.close'), exact: true }).click();
      await page.locator(`.panel a[href*="region/donetsk/"]`).first().click();
      await page.waitForURL(`**/${address.region('en', 'donetsk')}`);
      await page.locator('h1', { hasText: 'Donetsk' }).waitFor();
      expect(await shownIn(await openDialog(page))).toBe('embed/en/donetsk.html');
    },
    WIDE,
  );
});

describe('on a phone', () => {
  test.each([320, 390])(
    'of %i px it is one column as tall as the screen, and nothing scrolls sideways',
    async (width) => {
      await visit(
        site.url + address.region('uk', 'kherson'),
        async (page) => {
          await openDialog(page);
          const { box, sideways, tops } = await page.locator('dialog').evaluate((dialog) => {
            const top = (selector: string) =>
              dialog.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
            const { width, height } = dialog.getBoundingClientRect();
            return {
              box: [width, height],
              sideways: [
                dialog.scrollWidth - dialog.clientWidth,
                document.documentElement.scrollWidth - innerWidth,
              ],
              tops: ['.head', 'section', '.widths', '.preview', '[role=tablist]', 'textarea', '.copy'].map(
                top,
              ),
            };
          });
          expect(box).toEqual([width, PHONE.height]);
          expect(sideways).toEqual([0, 0]);
          expect(tops).toEqual([...tops].sort((a, b) => a - b));
          const small = await page
            .locator('dialog :is(select, label:has(input), button:not(.widths button))')
            .evaluateAll((all) =>
              all
                .filter((each) => each.getBoundingClientRect().height < 40)
                .map((each) => each.outerHTML.slice(0, 90)),
            );
          expect(small).toEqual([]);
        },
        { screen: { width, height: PHONE.height }, touch: true },
      );
    },
  );

  test('it is found in the menu, which gives way to it, and is left for the button of the menu', async () => {
    await visit(
      site.url + address.home('en'),
      async (page) => {
        await openDialog(page);
        expect(await page.locator(':popover-open').count()).toBe(0);
        await page.locator('dialog .head button').tap();
        await expect.poll(() => page.locator('dialog').count()).toBe(0);
        expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('menu');
      },
      { screen: PHONE, touch: true },
    );
  });
});

test('axe has nothing against the dialog, wide and on a phone, light and dark', async () => {
  for (const [lang, screen] of [
    ['en', WIDE.screen],
    ['uk', PHONE],
  ] as const)
    await visit(
      `${site.url}${address.region(lang, 'kherson')}?kind=threats`,
      async (page) => {
        await openDialog(page);
        await inject(page);
        const found: string[] = [];
        for (const tab of ['iframe', 'picture', 'link'] as const) {
          await page
            .getByRole('tab', { name: translator(lang)(`embedding.tab.${tab}`), exact: true })
            .click();
          found.push(...(await complaints(page)));
        }
        await page.emulateMedia({ colorScheme: 'dark' });
        await settle(page);
        found.push(...(await complaintsOfColour(page)));
        expect(found).toEqual([]);
      },
      { screen },
    );
});

test('with forced colours a chosen cell, a tab and the edge are still told by lines', async () => {
  await visit(
    KHERSON,
    async (page) => {
      await openDialog(page);
      const bottom = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).borderBottomWidth);
      expect(await bottom('dialog input[type=radio]:checked + span')).toBe('3px');
      expect(await bottom('dialog input[type=radio]:not(:checked) + span')).toBe('0px');
      expect(await bottom('dialog [role=tab][aria-selected=true]')).toBe('3px');
      expect(await bottom('dialog [role=tab][aria-selected=false]')).toBe('0px');
      // The system would put a plate of its ground behind the words, which are of that colour.
      const copy = page.locator('dialog .copy');
      const [words, ground] = await copy.evaluate((element) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(
          element,
        ) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        return [color, forcedColorAdjust === 'none' ? backgroundColor : 'a plate'];
      });
      expect(words).not.toBe(ground);
      expect(ground).toMatch(/^rgb/);
    },
    { ...WIDE, forcedColours: true },
  );
});
