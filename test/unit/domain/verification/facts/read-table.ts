/** The rows of a table: claimed, said, and the likeness that is expected. */
export const rowsOf = (table: string): [string, string, string][] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [claimed = '', said = '', expected = ''] = row.split(' | ');
      return [claimed, said, expected];
    });
