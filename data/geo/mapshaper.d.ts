// Knows: the one function of mapshaper that the derivation calls (the package ships no types). Does not know: its commands.

declare module 'mapshaper' {
  interface Mapshaper {
    /**
     * Runs a line of mapshaper commands on files given and returned in memory, keyed by file name.
     * Rejects with mapshaper's own message when a command fails.
     */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string | Uint8Array>>,
    ): Promise<Record<string, Uint8Array>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
