export function packPairCounts(
  counts: ReadonlyMap<string, number>,
  pairs: ReadonlyMap<string, number>,
  distance: (one: string, other: string, limit: number) => number,
  farthest: number,
): { syllables: string[]; bytes: Buffer }
