// Knows: which layers the map has, in which order, and in which colour role and line they are drawn; both renderers obey. Does not know: geometry, or a renderer.
import type { Role } from '../design/theme.ts';

/** A part of the drawn geography, as the build cuts it from the geodata. */
export type DatasetId =
  | 'abroad'
  | 'ukraine'
  | 'regions'
  | 'river'
  | 'reservoir'
  | 'occupied'
  | 'coast'
  | 'foreign-border'
  | 'oblast-quiet'
  | 'oblast'
  | 'border'
  | 'contact';

export interface Layer {
  readonly id: string;
  readonly dataset: DatasetId;
  readonly kind: 'fill' | 'line' | 'hatch';
  readonly role: Role;
  /** Of a line, CSS px at every zoom. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** Drawn for chosen regions alone. */
  readonly chosen?: true;
}

/** From the ground up. The sea is the map's background. */
export const LAYERS: readonly Layer[] = [
  { id: 'abroad', dataset: 'abroad', kind: 'fill', role: 'abroad' },
  { id: 'land', dataset: 'ukraine', kind: 'fill', role: 'land' },
  { id: 'region', dataset: 'regions', kind: 'fill', role: 'region' },
  { id: 'focusland', dataset: 'regions', kind: 'fill', role: 'focusland', chosen: true },
  { id: 'river', dataset: 'river', kind: 'line', role: 'river', width: 1 },
  { id: 'reservoir', dataset: 'reservoir', kind: 'fill', role: 'sea', opacity: 0.28 },
  { id: 'occupied', dataset: 'occupied', kind: 'hatch', role: 'hatch' },
  { id: 'coast', dataset: 'coast', kind: 'line', role: 'coast', width: 1 },
  { id: 'foreign-border', dataset: 'foreign-border', kind: 'line', role: 'oblast-quiet', width: 0.9 },
  { id: 'oblast-quiet', dataset: 'oblast-quiet', kind: 'line', role: 'oblast-quiet', width: 0.9 },
  { id: 'oblast', dataset: 'oblast', kind: 'line', role: 'oblast', width: 1.1 },
  { id: 'border', dataset: 'border', kind: 'line', role: 'border', width: 2 },
  { id: 'contact-casing', dataset: 'contact', kind: 'line', role: 'region', width: 4, opacity: 0.8 },
  { id: 'contact', dataset: 'contact', kind: 'line', role: 'ink', width: 1.5, dash: [6, 4] },
  {
    id: 'chosen-casing',
    dataset: 'regions',
    kind: 'line',
    role: 'panel',
    width: 6,
    opacity: 0.85,
    chosen: true,
  },
  { id: 'chosen', dataset: 'regions', kind: 'line', role: 'accent', width: 3, chosen: true },
];
