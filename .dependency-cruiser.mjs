// Which folder may import which: the arrows of the house, one list a folder. Run by `npm run check`;
// test/arrows.test.ts proves that every rule can fail.

import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** What each folder may import besides itself; `types:` allows only `import type`. */
const ARROWS = {
  app: ['components', 'server', 'quiz', 'i18n', 'lib'],
  components: ['i18n', 'lib', 'types:quiz'],
  server: ['quiz', 'engine/index.ts', 'interchange', 'lib', 'prisma'],
  interchange: ['quiz', 'lib'],
  quiz: ['lib', 'types:engine/index.ts'],
  engine: [],
  i18n: ['lib'],
  lib: [],
}

/** Files that run in the browser, by Next's own mark. What they reach in turn is judged by test/architecture.test.ts. */
function clientFiles() {
  const files = ['app', 'components'].filter((folder) => existsSync(folder)).flatMap(sourcesIn)
  return files.filter((file) => /^\s*(\/[/*].*\s+)*['"]use client['"]/.test(readFileSync(file, 'utf8')))
}

const sourcesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))

const FOLDERS = [...Object.keys(ARROWS), 'prisma', 'scripts', 'test', 'bench']
const inside = (names) => `^(${names.map((name) => name.replace('.', '\\.')).join('|')})(/|$)`
const exactly = (paths) => `^(${paths.map((path) => path.replace(/[^\w/-]/g, '\\$&')).join('|')})$`
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`

function arrowRules([folder, allowed]) {
  const types = allowed.filter((name) => name.startsWith('types:')).map((name) => name.slice('types:'.length))
  const values = allowed.filter((name) => !name.startsWith('types:'))
  const rules = [
    {
      name: `${folder}-imports-only-what-it-may`,
      comment: `${folder} may import ${allowed.join(', ') || 'nothing else of ours'}`,
      from: { path: inside([folder]) },
      to: { path: inside(FOLDERS), pathNot: inside([folder, ...values, ...types]) },
    },
  ]
  if (types.length > 0) {
    rules.push({
      name: `${folder}-imports-only-types-of-${types.join('-').replace(/\W/g, '-')}`,
      comment: 'Types vanish when compiled, so what runs stays independent.',
      from: { path: inside([folder]) },
      to: { path: inside(types), dependencyTypesNot: ['type-only'] },
    })
  }
  return rules
}

const PRISMA_USERS = '^(server|prisma|scripts|test|bench)/|^prisma\\.config\\.ts$'

/** A rule that only warns would never fail the check. */
const asErrors = (rules) => rules.map((rule) => ({ ...rule, severity: 'error' }))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: asErrors([
    ...Object.entries(ARROWS).flatMap(arrowRules),
    {
      name: 'nobody-imports-app',
      comment: 'Pages compose what the other folders offer; nothing builds on a page.',
      from: { pathNot: '^(app|test)/' },
      to: { path: '^app/' },
    },
    {
      name: 'nothing-imports-tests',
      from: { pathNot: '^(test|bench|scripts/screenshots)' },
      to: { path: '^(test|bench)/' },
    },
    {
      name: 'engine-is-independent',
      comment: 'The engine runs anywhere JavaScript does; eld (language detection) is all it takes from npm.',
      from: { path: '^engine/' },
      to: { path: npm('.*'), pathNot: npm('eld') },
    },
    {
      name: 'engine-and-quiz-are-pure',
      comment: 'No file, network or process: article in, questions out.',
      from: { path: '^(engine|quiz)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'client-code-has-no-server',
      comment: 'What the server knows stays there; server actions come as props.',
      from: { path: exactly(clientFiles()) },
      to: { path: '^(server|engine|interchange|prisma)/' },
    },
    {
      name: 'only-server-talks-to-the-database',
      from: { pathNot: PRISMA_USERS },
      to: { path: `${npm('@prisma|prisma|\\.prisma|better-sqlite3|pg')}|^prisma/generated/` },
    },
    {
      name: 'instrumentation-imports-only-server',
      from: { path: '^instrumentation\\.ts$' },
      to: { path: inside(FOLDERS), pathNot: '^server/' },
    },
    {
      name: 'proxy-imports-only-i18n-and-lib',
      from: { path: '^proxy\\.ts$' },
      to: { path: inside(FOLDERS), pathNot: '^(i18n|lib)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Types may name each other: they vanish when compiled.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'nothing-unresolvable', from: {}, to: { couldNotResolve: true } },
  ]),
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated'] },
    exclude: { path: ['^\\.next', '^data/'] },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'require', 'types'],
    },
  },
}
