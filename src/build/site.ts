// Knows: every file of the site and what it is made from. Does not know: where files are written.
import { readFileSync } from 'node:fs';
import base from '../design/base.css?inline';
import { LANGS } from '../catalogue/types.ts';
import { address } from '../state/address.ts';
import { EMBEDDING_FILE } from '../state/embeddingFile.ts';
import { COPY_LIST, COPY_WORKER } from '../state/offlineCopy.ts';
import { themeCss } from '../design/theme.ts';
import { typeCss } from '../design/type.ts';
import { documentOf, fileOf, FONT_DIR } from './document.ts';
import type { Scripts } from './document.ts';
import { elementFiles } from './elementScript.ts';
import { embedDocument } from './embedDocument.ts';
import { embeddingFile } from './embedding.ts';
import { embeds } from './embeds.ts';
import { exploreScript } from './exploreScript.ts';
import { feed } from './feed.ts';
import { siteFonts } from './fonts.ts';
import { checkFrozen } from './frozen/check.ts';
import { folderPages } from './frozen/folderPages.ts';
import { readMaterial } from './material.ts';
import { oembeds } from './oembed.ts';
import { copyList, copySize } from './offlineCopy.ts';
import { oneFiles, sizesOf } from './oneFile/oneFile.ts';
import { ownContent } from './ownContent.ts';
import { drawnOnce, pages } from './pages.ts';
import { pictures, shareImages } from './pictures.ts';
import { lesson } from './pages/lesson.ts';
import { privacy } from './pages/privacy.ts';
import { receiptsOf } from './receipt.ts';
import { siteIndex } from './siteIndex.ts';

/**
 * All files by their path below the site's root.
 * @param environment SITE_URL, where the site's address is known, SOURCE_DATE_EPOCH, and CLASSROOM_BYTES, where a zip for class is made
 * @param scripts what the pages run in the reader's browser
 * @throws FrozenError when a frozen copy is not what it was, CompileError with every problem of the evidence
 */
export async function site(
  environment: NodeJS.ProcessEnv,
  scripts: Scripts,
): Promise<Map<string, string | Uint8Array>> {
  const frozen = checkFrozen();
  const material = readMaterial('data', environment);
  const rows = pages(material);
  const texts = rows.map((row) => row.render().body.replace(/<[^>]*>/g, ' '));
  const fonts = await siteFonts(texts);
  const images = shareImages(material);
  const frame = {
    ...{ fonts, scripts, css: [themeCss(), typeCss(), base].join('\n'), siteUrl: material.siteUrl },
    alts: new Map(images.map(({ path, alt }) => [path, alt])),
  };
  const files = await pictures(material, images);
  for (const row of rows) files.set(fileOf(row.path), documentOf(row, frame));
  const views = embeds(material);
  const explore = exploreScript(scripts.explore, material);
  files.set(explore.path, explore.text);
  const embedFrame = { ...frame, early: scripts.embedEarly, script: scripts.embed, explore: explore.path };
  for (const view of views) files.set(view.path, embedDocument(view, embedFrame));
  for (const [path, text] of folderPages(frozen, frame.css)) files.set(path, text);
  for (const [path, text] of elementFiles(scripts.element)) files.set(path, text);
  for (const { name, bytes } of fonts.files) files.set(FONT_DIR + name, bytes);
  files.set(FONT_DIR + fonts.sheet.name, fonts.sheet.css);
  files.set(material.geodata.path, material.geodata.text);
  for (const { index, texts } of Object.values(material.indexes))
    for (const { path, text } of [index, texts]) files.set(path, text);
  for (const { file } of Object.values(ownContent(material))) files.set(file.path, file.text);
  for (const { path, text } of material.downloads) files.set(path, text);
  files.set(EMBEDDING_FILE, embeddingFile(material, frozen));
  files.set(`${FONT_DIR}LICENSE.txt`, fonts.licence);
  // MapLibre's licence asks to go wherever it goes.
  const licence = readFileSync('node_modules/maplibre-gl/LICENSE.txt', 'utf8');
  files.set('assets/maplibre-gl-LICENSE.txt', licence);
  const icon = { path: 'icon.svg', text: readFileSync('public/icon.svg', 'utf8') };
  // The pages that say what all the others weigh are made last; before, they lent their words to the fonts.
  const receipts = receiptsOf({
    files,
    bundle: scripts.bundle,
    main: scripts.main,
    fonts: { dir: FONT_DIR, sheet: fonts.sheet.name },
    icon,
  });
  const whole = () => new Map([...files, ...scripts.bundle, [icon.path, icon.text]]);
  const weighed = { ...material, receipts, copy: copySize(whole()) };
  const last = LANGS.flatMap((lang) => [...privacy(weighed, lang), ...lesson(weighed, lang)]).map(drawnOnce);
  const every = [...new Map([...rows, ...last].map((row) => [row.path, row])).values()];
  const taken = oneFiles({ material, rows: every, files, frame, icon: icon.text, licence });
  for (const [path, text] of taken) files.set(path, text);
  const offering = { ...weighed, oneFiles: sizesOf(taken, environment) };
  // Of what they offer to be taken along they say how large it is; in there they do not offer it.
  const offered = LANGS.flatMap((lang) => lesson(offering, lang));
  for (const row of [...last, ...offered]) files.set(fileOf(row.path), documentOf(row, frame));
  files.set(COPY_WORKER, scripts.offlineCopy);
  files.set(COPY_LIST, JSON.stringify(copyList(whole())));
  if (material.siteUrl !== null) {
    for (const [path, text] of siteIndex(rows, material.siteUrl)) files.set(path, text);
    for (const [path, text] of oembeds(rows, views, material.siteUrl)) files.set(path, text);
    for (const lang of LANGS) files.set(address.feed(lang), feed(material.catalogue, lang, material.siteUrl));
  }
  return files;
}
