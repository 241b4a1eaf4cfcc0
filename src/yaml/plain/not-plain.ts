/** Thrown where a text may be more than plain YAML: whoever reads it by the library learns what it is. One for all: nobody looks at its stack. */
const notPlain = new Error('not plain YAML')

/** Leaves the whole text to the library. */
export function leaveToLibrary(): never {
  throw notPlain
}

/** What `work` gives; undefined where it left the text to the library. */
export function unlessLeft<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error === notPlain) return undefined
    throw error
  }
}
