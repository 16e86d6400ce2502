/** The value below which a share (0 to 1) of the sorted values lies: nearest rank. */
function rank(sorted: number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Count, p50, p95, p99 and maximum of measured values. */
export function percentiles(values: number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    count: sorted.length,
    p50: rounded(rank(sorted, 0.5)),
    p95: rounded(rank(sorted, 0.95)),
    p99: rounded(rank(sorted, 0.99)),
    max: rounded(sorted.at(-1) ?? Number.NaN),
  };
}
