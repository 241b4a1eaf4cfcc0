const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('đ', 'd')

/**
 * How far two names are apart: 0 when they are the same but for marks and case, 1 when one letter besides marks is wrong, missing or too
 * many, 2 for anything farther.
 */
export function lettersApart(a: string, b: string): 0 | 1 | 2 {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string]
  if (short === long) return 0
  if (long.length - short.length > 1) return 2
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  const rest = short.length === long.length ? short.slice(from + 1) : short.slice(from)
  return rest === long.slice(from + 1) ? 1 : 2
}
