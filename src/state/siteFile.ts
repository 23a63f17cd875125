// Knows: how a script gets a file of the site. Does not know: what is in it.

type Ask = (href: string) => Promise<Response>;

let ask: Ask = (href) => fetch(href);

/** Says where files come from instead; before anything asks. */
export function takeFilesFrom(other: Ask): void {
  ask = other;
}

/** Asks for a file as `fetch` does, by a link of this page. */
export const askFile: Ask = (href) => ask(href);
