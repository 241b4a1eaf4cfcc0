/** Tells of an index whether it stands in a link or an address, whose marks are its own. */
export function linkStretches(words: string): (index: number) => boolean {
  if (!/@|:\/\/|www\.|\.(?:vn|com|net|org|gov)/.test(words)) return () => false
  const links: (readonly [number, number])[] = []
  for (const { 0: word, index } of words.matchAll(/\S+/g))
    if (/:\/\/|www\.|@|\.(?:vn|com|net|org|gov)(?![\p{L}])/u.test(word))
      links.push([index, index + word.length])
  return at => links.some(([from, to]) => at >= from && at < to)
}
