// Knows: the row of the page of sources. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Sources from '../../views/Sources.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const sources: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.sources,
    title: ({ t }) => t('nav.sources'),
    description: ({ t, catalogue }) => t('sources.description', { n: catalogue.sources.length }),
    render: (props) => render(Sources, { props: { ...props, attribution: material.attribution[lang] } }),
  }),
];
