// Knows: how what a script has made is saved as a file on the reader's device. Does not know: what is in it.

/** For so long a browser may take until it reads it, ms. */
const PATIENCE = 60_000;

/** Saves it under this name, where the browser saves files. */
export function keepFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, PATIENCE);
}
