/**
 * What nobody's document reaches, and what would cost minutes or all memory. The largest of 729 real files has 7 MB of XML in its parts;
 * pictures are never unpacked and do not count.
 */
export const limits = {
  /** Bytes of all XML parts together, unpacked. */
  xmlBytes: 40_000_000,
  /** Elements inside each other. A table takes three levels, a content control two. */
  depth: 256,
  /** Attributes of one element. */
  attributes: 512,
} as const
