// Knows: what one row of the table of pages says. Does not know: which rows there are, or how a row becomes a file.
import type { Component } from 'svelte';
import type { Catalogue, Lang, Words } from '../catalogue/types.ts';
import type { Town } from '../map/scene.ts';
import type { Geometry } from '../map/geometry.ts';
import type { Page } from '../state/page.ts';

/** What the whole site is made of. */
export interface Material {
  readonly catalogue: Catalogue;
  /** Coarse, for maps of all four regions; fine, for a region's own view. */
  readonly geometry: { readonly overview: Geometry; readonly detail: Geometry };
  readonly towns: readonly Town[];
  /** Required notices of the map's sources. */
  readonly attribution: Words;
}

/** One page in one language. */
export interface PageRow {
  readonly lang: Lang;
  /** Below the site's root: `en/region/luhansk/`. */
  readonly path: string;
  /** With the attribution line where it names a measure. */
  readonly title: string;
  readonly description: string;
  /** The same page in each language. */
  readonly alternates: Readonly<Record<Lang, string>>;
  /** CSS of this page's map beside the components' own: frames and layers. */
  readonly css: string;
  // Each view has props of its own beside the page; the table is what pairs them rightly.
  readonly view: Component<Record<string, unknown>>;
  readonly props: Readonly<Record<string, unknown>>;
  /** JSON-LD, without context-dependent addresses unless the site's is known. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

export type RowMaker = (material: Material, page: (path: string) => Page, lang: Lang) => PageRow[];
