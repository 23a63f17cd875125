// Knows: the rows of the pages that compare two regions, one a pair. Does not know: how they are set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import { pairsOf } from '../../state/compare.ts';
import { embedAddress } from '../../state/embedAddress.ts';
import { pairName } from '../../state/regionPair.ts';
import Compare from '../../views/Compare.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const compare: RowMaker = (material, lang) =>
  pairsOf(material.catalogue).map((pair) => ({
    embed: embedAddress.compare(lang, ...pair),
    ...textRow(material, lang, {
      to: (other) => address.compare(other, ...pair),
      title: (page) => page.t('compare.title', { pair: pairName(page, pair) }),
      description: (page) => page.t('compare.description', { pair: pairName(page, pair) }),
      render: (props) => render(Compare, { props: { ...props, pair } }),
    }),
  }));
