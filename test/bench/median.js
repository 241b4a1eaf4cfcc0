/** The middle one of some figures; of an even count the higher of both. */
export const median = values => [...values].sort((a, b) => a - b)[values.length >> 1]
