// Knows: the row of the page that compares the four regions and shows when the reports appeared. Does not know: how it is set.
import { render } from 'svelte/server';
import { address } from '../../state/address.ts';
import Matrix from '../../views/Matrix.svelte';
import { indexLinks } from '../indexes.ts';
import type { RowMaker } from '../pageRow.ts';
import { timelineCss } from '../timelineCss.ts';
import { textRow } from './textRow.ts';

export const matrix: RowMaker = (material, lang) => [
  textRow(material, lang, {
    to: address.matrix,
    title: ({ t }) => t('matrix.title'),
    description: ({ t, catalogue }) => t('matrix.description', { n: catalogue.measures.length }),
    css: ({ catalogue }) => timelineCss(catalogue.measures),
    render: (props) => render(Matrix, { props: { ...props, index: indexLinks(material, props.page) } }),
  }),
];
