/** How the values of one sign lie. */
export interface Scale {
  readonly mean: number;
  /** Never 0. */
  readonly deviation: number;
}

export function scaleOf(values: readonly number[]): Scale {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, deviation: Math.sqrt(variance) || 1 };
}
