// Knows: the row of the page of corrections. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Corrections from '../../views/Corrections.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const corrections: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.corrections,
    title: ({ t }) => t('nav.corrections'),
    description: ({ t }) => t('corrections.description'),
    render: (props) =>
      // A feed holds absolute addresses, so there is none where the site's is not known.
      render(Corrections, {
        props: { ...props, feed: material.siteUrl === null ? null : address.feed(lang) },
      }),
  }),
];
