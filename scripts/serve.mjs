// Serves a finished build: `npm start` ends here, and the container begins here. Needs only what the standalone
// build has in its own node_modules.
import './setup/node-version.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { migrate } from './database/migrate.mjs'
import { localUrl, serverEnvironment } from './setup/environment.mjs'
import { acceptAnyPath } from './setup/literal-path.mjs'
import { Problem, runCommand } from './setup/problem.mjs'
import { assertPortIsFree, untilReady } from './setup/ready.mjs'
import { ROOT } from './setup/root.mjs'
import { endGracefully } from './setup/shutdown.mjs'

/** Where server.js is: in the project among the things built, in the container at the top. */
const SERVERS = [join(ROOT, '.next', 'standalone', 'server.js'), join(ROOT, 'server.js')]

export async function serve() {
  const server = SERVERS.find((file) => existsSync(file))
  if (!server) throw new Problem('There is no build to serve yet: npm start makes one.')
  const environment = serverEnvironment(ROOT)
  await assertPortIsFree(environment)
  const migrated = await migrate(environment.DATABASE_URL, ROOT)
  if (migrated.length > 0) console.log(`• migrated: ${migrated.join(', ')}`)

  Object.assign(process.env, environment, { NODE_ENV: 'production', HOSTNAME: environment.HOST })
  const showBanner = withoutBanner()
  endGracefully()
  acceptAnyPath()
  await import(pathToFileURL(server).href)
  await untilReady(localUrl(environment), console.log)
  showBanner()
  console.log(`✓ Fahm is ready: ${localUrl(environment)}`)
}

/** Next announces an address before anything behind it is ready; the one line to look for is ours. */
function withoutBanner() {
  const log = console.log
  console.log = (...parts) => {
    if (!/Next\.js \d|- (Local|Network):|Ready in|Running next\.config/.test(String(parts[0]))) log(...parts)
  }
  return () => {
    console.log = log
  }
}

if (process.argv[1] === import.meta.filename) await runCommand(serve)
