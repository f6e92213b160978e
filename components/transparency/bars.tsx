type Props = {
  title: string;
  /** What the figures are, for those who cannot see the bars. */
  of: string;
  what: string;
  rows: { name: string; count: number }[];
  none: string;
};

/** A table whose figures are drawn as bars too. */
export function Bars({ title, of, what, rows, none }: Props) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <section>
      <h2 className="font-semibold text-lg">{title}</h2>
      {rows.length === 0 ? (
        <p className="mt-2 text-ink-3">{none}</p>
      ) : (
        <table className="mt-3 w-full text-left text-sm">
          <thead className="sr-only">
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{of}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count }) => (
              <tr key={name}>
                <th scope="row" className="w-2/5 py-1.5 pr-4 font-normal">
                  {name}
                </th>
                <td className="py-1.5">
                  <span className="flex items-center gap-3">
                    <svg
                      viewBox="0 0 100 10"
                      preserveAspectRatio="none"
                      aria-hidden="true"
                      className="h-2.5 min-w-0 flex-1"
                    >
                      <rect width="100" height="10" className="fill-sunken" />
                      <rect width={(count / most) * 100} height="10" className="fill-info" />
                    </svg>
                    <span className="w-10 shrink-0 text-right tabular-nums">{count}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
