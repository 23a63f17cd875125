// Knows: whether others can reach what lies at an address. Does not know: what lies there.

/** Nobody but whoever sits at this machine finds what lies at such an address. */
export function isOnThisMachine(href: string): boolean {
  const { protocol, hostname } = new URL(href);
  return (
    !/^https?:$/.test(protocol) ||
    /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname)
  );
}
