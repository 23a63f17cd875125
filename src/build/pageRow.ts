// Knows: what one row of the table of pages says. Does not know: which rows there are, or how a row becomes a file.
import type { Catalogue, Lang, RegionId, Words } from '../catalogue/types.ts';
import type { Town } from '../map/scene.ts';
import type { CopySize } from '../state/offlineCopy.ts';
import type { OneFiles } from '../state/oneFiles.ts';
import type { Receipts } from '../state/receipt.ts';
import type { Indexes } from './indexes.ts';
import type { Geometry } from '../map/geometry.ts';
import type { DownloadFile } from './downloads.ts';

/** What the whole site is made of. */
export interface Material {
  readonly catalogue: Catalogue;
  /** Cut for all four regions, for each region's own view, for the small map, for embeds, their stills, share images, practice cards, a projector, and paper. */
  readonly geometry: {
    readonly overview: Geometry;
    readonly region: Readonly<Record<RegionId, Geometry>>;
    readonly locator: Geometry;
    readonly embed: Geometry;
    readonly still: Geometry;
    readonly share: {
      readonly overview: Geometry;
      readonly region: Readonly<Record<RegionId, Geometry>>;
    };
    readonly practice: Geometry;
    readonly present: Geometry;
    readonly handout: { readonly region: Readonly<Record<RegionId, Geometry>>; readonly lesson: Geometry };
  };
  /** The whole geodata for the detailed map of a page's script: path below the site's root, and text. */
  readonly geodata: { readonly path: string; readonly text: string };
  /** In which a page's script finds the measures. */
  readonly indexes: Readonly<Record<Lang, Indexes>>;
  /** All that is handed out as files. */
  readonly downloads: readonly DownloadFile[];
  readonly towns: readonly Town[];
  /** Required notices of the map's sources. */
  readonly attribution: Words;
  /** The day of this build, ISO. */
  readonly built: string;
  /** With a slash at its end, where it is known. */
  readonly siteUrl: string | null;
  /** What all the other pages weigh. */
  readonly receipts: Receipts;
  /** How much a reader keeps who keeps a copy of the site. */
  readonly copy: CopySize;
  /** The files in which a teacher takes the site along. */
  readonly oneFiles: OneFiles;
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
  /** The page's head (styles of its components) and body. */
  render(): { head: string; body: string };
  /** Path of the view of the same that stands in other people's pages, where there is one. */
  readonly embed?: string;
  /** Stands alone at any depth: no file beside it is asked for, and no index lists it. */
  readonly selfContained?: true;
  /** Shown to a class: light unless its address says otherwise, and with a script of its own that stands in the page. */
  readonly projected?: true;
  /** The script that stands in the page asks for files of the site. */
  readonly asking?: true;
  /** JSON-LD, without context-dependent addresses unless the site's is known. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** Makes the rows of one kind of page. */
export type RowMaker = (material: Material, lang: Lang) => PageRow[];
