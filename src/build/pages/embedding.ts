// Knows: the row of the page about embedding. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Embedding from '../../views/Embedding.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const embedding: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.embedding,
    title: ({ t }) => t('embedding.about'),
    description: ({ t }) => t('embedding.description'),
    render: (props) => render(Embedding, { props: { ...props, siteUrl: material.siteUrl } }),
  }),
];
