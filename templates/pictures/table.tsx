import type { ComponentChildren, VNode } from 'preact';

interface TableProps {
  readonly columns: readonly ComponentChildren[];
  /** Rows of cells, of which the first says what the row is about. */
  readonly rows: readonly (readonly ComponentChildren[])[];
}

/** What a picture shows, as a table. */
export function Table({ columns, rows }: TableProps): VNode {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([about, ...cells]) => (
          <tr>
            <th scope="row">{about}</th>
            {cells.map((cell) => (
              <td>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
