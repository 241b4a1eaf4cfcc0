/** Data for templates; its names are those of `shape.ts`. */
export type View = Record<string, unknown>
