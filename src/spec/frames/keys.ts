/** The keys by which a spec takes a frame and replaces pieces of it. */
export const frameKey = 'theo_khung'
export const replaceKey = 'thay'

/** A frame may have a frame; nobody needs more of them than this. */
export const mostFrames = 8
