// Knows: the row of the page of privacy. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Privacy from '../../views/Privacy.svelte';
import type { RowMaker } from '../pageRow.ts';
import { textRow } from './textRow.ts';

export const privacy: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.privacy,
    title: ({ t }) => t('nav.privacy'),
    description: ({ t }) => t('privacy.description'),
    render: (props) =>
      render(Privacy, {
        props: { ...props, receipt: material.receipts[lang], siteUrl: material.siteUrl, copy: material.copy },
      }),
  }),
];
