// The service worker: bundled after `next build`, because it names the files of the build.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

const SHELL_PAGES = ['/ar/offline', '/en/offline']

/** Scripts, styles and fonts of the build, as pages ask for them. @param {string} standalone */
function staticFiles(standalone) {
  const names = readdirSync(join(standalone, '.next', 'static'), { recursive: true }).map(String)
  return names
    .filter((name) => /\.(js|css|woff2)$/.test(name) && !name.includes('Manifest'))
    .map((name) => `/_next/static/${name.replaceAll('\\', '/')}`)
    .sort()
}

/** Writes public/sw.js into the standalone build. @param {string} standalone */
export async function bundleWorker(standalone) {
  const { build } = await import('esbuild') // only a build has it
  await build({
    entryPoints: [join(ROOT, 'app', 'worker', 'service-worker.ts')],
    outfile: join(standalone, 'public', 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    alias: { '@': ROOT },
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      STATIC_FILES: JSON.stringify(staticFiles(standalone)),
      SHELL_PAGES: JSON.stringify(SHELL_PAGES),
    },
  })
}
