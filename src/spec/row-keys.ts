/** Keys of a row that say what kind of row it is: no column can have them. */
export const reservedKeys: readonly string[] = ['nhom', 'tong', 'moi_hang']

/** Keys of a row that are not cells, or need not be. */
export const rowKeys: readonly string[] = [...reservedKeys, 'ma', 'theo', 'tieu_chi']
