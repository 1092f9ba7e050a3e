// npm run dev: migrates, then next dev, with the same environment as npm start.
import './setup/node-version.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { serverEnvironment } from './setup/environment.mjs'
import { ensureGenerated } from './setup/generate.mjs'
import { ensureInstalled } from './setup/install.mjs'
import { runCommand } from './setup/problem.mjs'
import { assertPortIsFree } from './setup/ready.mjs'
import { ROOT } from './setup/root.mjs'

await runCommand(async () => {
  await ensureInstalled(console.log)
  await ensureGenerated(console.log)
  const environment = serverEnvironment(ROOT)
  await assertPortIsFree(environment)
  const { migrate } = await import('./database/migrate.mjs')
  await migrate(environment.DATABASE_URL, ROOT)

  const next = join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'dev', '--port', environment.PORT, '--hostname', environment.HOST], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('close', (code) => process.exit(code ?? 0))
})
