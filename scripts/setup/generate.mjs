import { join } from 'node:path'
import { PROVIDERS } from '../database/address.mjs'
import { ROOT } from './root.mjs'
import { hashOf, once } from './stamp.mjs'
import { runStep } from './step.mjs'

const MADE_FROM = ['prisma/models.prisma', 'prisma.config.ts', 'package-lock.json']

/** Keeps Prisma from asking its servers for updates. */
export const PRISMA_OFFLINE = { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** Prisma's clients for both databases, in prisma/generated. @param {import('./step.mjs').Log} log */
export async function ensureGenerated(log) {
  await once('prisma/generated/.stamp', hashOf(MADE_FROM), async () => {
    for (const provider of PROVIDERS) {
      await runStep({
        title: `prisma generate (${provider})`,
        command: process.execPath,
        args: [join(ROOT, 'node_modules', 'prisma', 'build', 'index.js'), 'generate'],
        env: { ...PRISMA_OFFLINE, PRISMA_PROVIDER: provider },
        log,
      })
    }
  })
}
