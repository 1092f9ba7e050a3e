/** For the tests, which are TypeScript; the documentation is in migrate.mjs. */
export function migrate(url: string, root: string): Promise<string[]>
