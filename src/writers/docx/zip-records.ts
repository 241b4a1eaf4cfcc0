// PKWARE APPNOTE 4.3: signatures and lengths of the three records of a ZIP file.
export const localSignature = 0x04034b50
export const centralSignature = 0x02014b50
export const endSignature = 0x06054b50
export const localLength = 30
export const centralLength = 46
export const endLength = 22
