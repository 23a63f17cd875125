// Knows: how the page's one notice is shown and put away. Does not know: its words, which the page holds.

/** Parts of an address can be of any length and number: so much of them is said. */
const MOST = 3;
const LONGEST = 40;

/** What has been said and not been put away. */
const ignored = new Set<string>();

/** Says once, quietly, which parts of the address were not understood, with those that it said before. */
export function sayIgnored(parts: readonly string[]): void {
  const notice = document.getElementById('notice');
  const words = document.getElementById('notice-words');
  if (parts.length === 0 || notice === null || !(words instanceof HTMLTemplateElement)) return;
  for (const part of parts) ignored.add(part);
  const content = document.importNode(words.content, true);
  const said = [...ignored]
    .slice(0, MOST)
    .map((part) => (part.length > LONGEST ? `${part.slice(0, LONGEST)}…` : part));
  content.querySelector('bdi')?.append([...said, ...(ignored.size > MOST ? ['…'] : [])].join(', '));
  content.querySelector('button')?.addEventListener('click', () => {
    ignored.clear();
    notice.replaceChildren();
  });
  notice.replaceChildren(content);
}
