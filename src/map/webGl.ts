// Knows: whether this browser draws by WebGL 2. Does not know: what would be drawn.

/** Asked before anything is loaded: MapLibre throws where there is none. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
