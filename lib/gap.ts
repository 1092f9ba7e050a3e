/** Marks the gap in a stem, once; the same as GAP of the engine, which nobody but the server may import. */
export const GAP = '____'
