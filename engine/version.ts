/** Stored with every quiz; raised whenever the same article may give other questions. */
export const ENGINE_VERSION = '0.6.0'
