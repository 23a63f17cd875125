// Knows: the element `<occupation-policy-map>` as TypeScript sees it: attributes as properties, events, messages. Does not know: how it works.
// It stands beside occupation-policy-map.js: `import './occupation-policy-map.js'` brings both.

/** A word of a closed list that may grow: editors complete what is known today. */
type Open<Known extends string> = Known | (string & {});

export type OccupationPolicyMapLang = 'en' | 'uk';
export type OccupationPolicyMapTheme = 'auto' | 'light' | 'dark' | 'contrast';
/** `all`, a region, or two of them joined by a comma. */
export type OccupationPolicyMapRegion = Open<'all' | 'zaporizhzhia' | 'kherson' | 'luhansk' | 'donetsk'>;

/** The map is there. */
export interface OccupationPolicyMapReady {
  /** CSS pixels. */
  height: number;
  /** What it shows, in words. */
  title: string;
}

/** The reader has opened a measure, or followed a link to one. */
export interface OccupationPolicyMapSelect {
  /** Its id. */
  measure: string;
  lang: OccupationPolicyMapLang;
  /** Of its own page. */
  address: string;
}

/** What the map shows. */
export interface OccupationPolicyMapView {
  lang: OccupationPolicyMapLang;
  /** Null: it is about one measure. */
  region: OccupationPolicyMapRegion | null;
  /** Its id; null: it is about regions. */
  measure: string | null;
  theme: OccupationPolicyMapTheme;
  /** Kinds of measures that are left; none: all are. */
  kind: readonly string[];
  /** Who says so; none: all are heard. */
  side: readonly string[];
  /** Measures are listed under the map. */
  list: boolean;
  /** The map is a picture: nothing on it leads anywhere. */
  still: boolean;
}

export interface OccupationPolicyMapEventMap extends Omit<HTMLElementEventMap, 'select'> {
  ready: CustomEvent<OccupationPolicyMapReady>;
  select: CustomEvent<OccupationPolicyMapSelect>;
  view: CustomEvent<OccupationPolicyMapView>;
}

/** Frames a view of the map. Each property is the attribute of its name; null takes the attribute away. */
export interface OccupationPolicyMapElement extends HTMLElement {
  /** Absent: all four. */
  get region(): string;
  set region(value: OccupationPolicyMapRegion | null);
  /** The id of one measure; it goes before `region`. */
  get measure(): string;
  set measure(value: string | null);
  /** Absent: the reader’s own. */
  get theme(): OccupationPolicyMapTheme | '';
  set theme(value: OccupationPolicyMapTheme | '' | null);
  /** Kinds of measures that are left, joined by commas. */
  get kind(): string;
  set kind(value: string | null);
  /** Sides that are heard, joined by commas. */
  get side(): string;
  set side(value: string | null);
  /** `0` or false: no list under the map. */
  get list(): string;
  set list(value: string | boolean | null);
  /** `1` or true: a map without links. */
  get still(): string;
  set still(value: string | boolean | null);
  /** The address of a frozen copy, below `frozen/` of the same site; it goes before `region` and `measure`. */
  get src(): string;
  set src(value: string | null);
  /** CSS pixels that are kept free until the map says how tall it is. */
  get height(): string;
  set height(value: string | number | null);
  /** The address of the site, where the script cannot see it from its own: it is bundled, or has another name. */
  get site(): string;
  set site(value: string | null);

  addEventListener<Name extends keyof OccupationPolicyMapEventMap>(
    type: Name,
    listener: (this: OccupationPolicyMapElement, event: OccupationPolicyMapEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof OccupationPolicyMapEventMap>(
    type: Name,
    listener: (this: OccupationPolicyMapElement, event: OccupationPolicyMapEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'occupation-policy-map': OccupationPolicyMapElement;
  }
}
