import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { entriesOf } from '../../engine/languages/ar/morphology/lexicon/entries'
import { lexicon } from '../../engine/languages/ar/morphology/lexicon/lexicon'
import { classLine } from '../../engine/languages/ar/morphology/verbs/classes'

/** Writes down the stems of every class of the verbs in the tables: node scripts/run.mjs scripts/training/write-verb-classes.ts */
const TARGET = fileURLToPath(new URL('../../engine/languages/ar/morphology/verbs/class-stems.ts', import.meta.url))

const verbs = [...lexicon().stems.values()].flatMap((first) =>
  [...entriesOf(first)].flatMap(({ lexeme }) => lexeme.verb ?? []),
)
const lines = [...new Set(verbs.map(classLine))].sort()
writeFileSync(
  TARGET,
  `/** Written by scripts/training/write-verb-classes.ts; see classes.ts. */\nexport const CLASS_STEMS = \`\n${lines.join('\n')}\n\`\n`,
)
