/**
 * V8 takes about a millisecond to compile an expression with `\p{L}`: the property is a list of six hundred ranges. The program has
 * hundreds of them, of which a run needs many once. Its texts are written in Latin letters, so the build puts these in the place of the
 * properties; the tests run what was built of each file in the same way.
 */

/** Capital letters beyond A-Z and Latin-1: those of Vietnamese, and of place names in the languages of the Central Highlands. */
const capitals = [
  ...'ĂĐĨŨƠƯČĔĬŎŬɃ',
  ...lettersBetween(0x1ea0, 0x1ef9, letter => letter !== letter.toLowerCase()),
]

const classes = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯḀ-ỿ',
  Lu: `A-ZÀ-ÖØ-Þ${capitals.join('')}`,
  Ll: `a-zß-öø-ÿ${capitals.join('').toLowerCase()}`,
  N: '0-9²³¹¼-¾',
}

/** Files whose expressions go beyond the program: into the JSON Schema. */
const asWritten = /schema-values\.ts$/

/**
 * The code of a module with Latin letters for properties of Unicode.
 * @param file its name, `code` its text.
 */
export function latinLetters(file, code) {
  if (asWritten.test(file)) return code
  return code
    .split('\n')
    .map(line =>
      line.replace(/\\\\?p\{(Lu?|Ll|N)\}/g, (_, name, at) =>
        isInClass(line, at) ? classes[name] : `[${classes[name]}]`,
      ),
    )
    .join('\n')
}

/** True inside `[ ]` of an expression: between it and the beginning of the expression a bracket is open. */
function isInClass(line, at) {
  for (let i = at - 1; i >= 0; i--) {
    if (line[i - 1] === '\\') continue
    if (line[i] === ']') return false
    if (line[i] === '[') return !/[/'"`]/.test(line[i + 1])
    if (line[i] === '/' && /(?:^|[(,=:![&|?{; ])$/.test(line.slice(0, i)) && !line.slice(0, i).endsWith('[('))
      return false
  }
  return false
}

function lettersBetween(first, last, isWanted) {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).filter(isWanted)
}
