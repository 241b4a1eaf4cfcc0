/** The guide as one page. @param read the bytes of a file of `docs`. */
export function makeGuide(read?: (name: string) => Uint8Array): string
