// npm run bench -- first-load: what a browser fetches before the player can be used, as the built server (npm run build)
// sends it with gzip. The floor is what Next and React load on any page, by the build's own manifest.
import { firstLoad } from '../test/served/support/first-load'
import { longestQuiz, startLearner } from '../test/served/support/learner'
import { startServed } from '../test/support/served'

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9)

const served = await startServed()
try {
  const { attemptId, cookie } = await startLearner(served.url, await longestQuiz(served.url))
  for (const [name, path] of [
    ['attempt', `/ar/attempts/${attemptId}`],
    ['home', '/ar'],
  ] as const) {
    const { scripts, floor, over, page, styles } = await firstLoad(served.url, path, cookie)
    console.log(`${name}: scripts ${kB(floor)} floor + ${kB(over)} ours · styles ${kB(styles)} · page ${kB(page)}`)
    for (const [file, bytes] of Object.entries(scripts).sort(([, a], [, b]) => b - a))
      console.log(`  ${kB(bytes)} ${file}`)
  }
} finally {
  await served.stop()
}
