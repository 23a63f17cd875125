// Knows: the roles of a table's elements. Does not know: any table.

/** A table that is laid out as blocks loses its meaning in some browsers unless every role is written out. */
export const TABLE_ROLE = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  columnHead: 'columnheader',
  rowHead: 'rowheader',
  cell: 'cell',
} as const;
