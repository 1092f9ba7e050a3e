import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  outputFileTracingIncludes: {
    '/*': [
      './prisma/migrations/**',
      // Run in a thread of its own, as it lies there: interchange/read/pdf.ts.
      './interchange/read/pdf-worker.mjs',
      './node_modules/@hyzyla/pdfium/package.json',
      './node_modules/@hyzyla/pdfium/dist/index.esm.js',
      './node_modules/@hyzyla/pdfium/dist/pdfium.wasm',
      // Loads this from beside itself: interchange/write/anki-collection.ts.
      './node_modules/sql.js/dist/sql-wasm.wasm',
    ],
  },
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'linkedom',
    'mammoth',
    'request-filtering-agent',
    'sql.js',
  ],
  poweredByHeader: false,
  // The title comes with the page for everyone, not after it: it is what a screen reader says first.
  htmlLimitedBots: /./,
  // Types are the business of npm run check, which also sees the tests; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  // Room for far more than an article may hold, so that our own sentence answers what is too long.
  experimental: { serverActions: { bodySizeLimit: '16mb' } },
  // Asked for by browsers that do not wait for the page to name its icon.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
    {
      source: '/sw.js',
      headers: [{ key: 'Content-Security-Policy', value: "default-src 'none'; connect-src 'self'" }],
    },
  ],
}

export default createNextIntlPlugin('./i18n/request.ts')(config)
