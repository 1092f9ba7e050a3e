/** For the backup, which is TypeScript; the documentation is in address.mjs. */
export function sqliteFile(url: string): string
