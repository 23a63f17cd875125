// Knows: the buttons that zoom a map: what each asks for, by which keys the same is asked, and its icon on 16 by 16 px. Does not know: what comes of it.

/** Spoken names: of the buttons together, and of each. */
export interface ZoomWords {
  readonly label: string;
  readonly closer: string;
  readonly further: string;
  readonly whole: string;
}

export const ZOOM_BUTTONS = [
  { ask: 'closer', keys: '+', icon: 'M8 2v12M2 8h12' },
  { ask: 'further', keys: '-', icon: 'M2 8h12' },
  { ask: 'whole', keys: '0 Escape', icon: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4' },
] as const;
