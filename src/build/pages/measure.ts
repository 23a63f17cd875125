// Knows: the rows of the pages of single measures, and what a search engine may know of each. Does not know: how a measure is shown.
import { render } from 'svelte/server';
import { frontClaim, fullTitle } from '../../catalogue/attribution.ts';
import type { Citations } from '../../catalogue/bibliography.ts';
import { measureItem, sourceItem } from '../../catalogue/bibliography.ts';
import type { DateSpan, Lang, Measure, Source } from '../../catalogue/types.ts';
import { LOCATOR_FRAME } from '../../map/overviewFrames.ts';
import { framesCss, layersCss } from '../../map/svgStyle.ts';
import { address } from '../../state/address.ts';
import { embedAddress } from '../../state/embedAddress.ts';
import { createPage } from '../../state/page.ts';
import { sharingIn } from '../../state/sharing.ts';
import { sourcesOf } from '../../state/sources.ts';
import { cite } from '../citations/cite.ts';
import MeasureView from '../../views/Measure.svelte';
import { inBoth } from '../document.ts';
import type { RowMaker } from '../pageRow.ts';

const isDay = (span: DateSpan | null): span is DateSpan =>
  span !== null && span.edtf === span.first && span.edtf === span.last;

function citation(source: Source): Record<string, unknown> {
  return {
    '@type': 'CreativeWork',
    ...(source.titleBasis === 'shown' ? { name: source.title } : {}),
    url: source.url,
    inLanguage: source.lang,
    // A date that was worked out is no date of publication.
    ...(isDay(source.issued) && source.issuedBasis !== 'inferred'
      ? { datePublished: source.issued.edtf }
      : {}),
  };
}

/**
 * A measure as a schema.org Claim: what is claimed, by whom in its name, since when, and the works that can be linked.
 * Author and publisher of the page are left out: its speakers did not write it, and nobody is invented.
 */
export function claimData(measure: Measure, lang: Lang): Record<string, unknown> {
  const linked = sourcesOf(measure).filter(({ url }) => url !== null);
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    name: fullTitle(measure, lang),
    description: measure.summary[lang],
    inLanguage: lang,
    ...(isDay(measure.when.reported) ? { datePublished: measure.when.reported.edtf } : {}),
    ...(linked.length === 0 ? {} : { citation: linked.map(citation) }),
  };
}

/** One page a measure. */
export const measure: RowMaker = ({ catalogue, geometry, siteUrl }, lang) => {
  const css = `${layersCss()}\n${framesCss([LOCATOR_FRAME], geometry.locator)}`;
  const sharing = sharingIn(catalogue);
  return catalogue.measures.map((one) => {
    const alternates = inBoth((other) => address.measure(other, one.id));
    const page = createPage(lang, alternates[lang], catalogue);
    const url = siteUrl === null ? null : siteUrl + page.path;
    const whereabouts = { site: page.t('site.name'), publisher: catalogue.publication.publisher, url };
    /** A page is rendered twice, for its letters and for itself; citations take longer than all the rest of it. */
    let cited: { entry: Citations; sources: Citations } | undefined;
    return {
      lang,
      path: page.path,
      title: fullTitle(one, lang),
      description: one.summary[lang],
      alternates,
      css,
      embed: embedAddress.measure(lang, one.id),
      data: claimData(one, lang),
      render: () => {
        cited ??= {
          entry: cite([measureItem(one, lang, whereabouts)], lang),
          sources: cite(frontClaim(one.claims).sources.map(sourceItem), lang),
        };
        const props = {
          page,
          alternates,
          measure: one,
          geometry: geometry.locator,
          sharing: sharing(one),
          url,
          cited,
        };
        return render(MeasureView, { props });
      },
    };
  });
};
