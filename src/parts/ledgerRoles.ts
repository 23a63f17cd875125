// Knows: the roles of a table's parts, to be said again where the style lays rows and cells out as grids and blocks. Does not know: the table.

/** Some browsers take what is laid out like this for no table at all, unless its parts say what they are. */
export const ROLES = {
  table: 'table',
  rows: 'rowgroup',
  row: 'row',
  head: 'columnheader',
  cell: 'cell',
} as const;
