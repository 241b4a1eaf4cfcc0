/** The format of a comparison that is the new document itself, with its changes tracked. */
export const redlineFormat = 'redline'
