/** Something the person at the keyboard can put right: shown as one sentence, without a stack. */
export class Problem extends Error {
  name = 'Problem'
}

/**
 * Runs a command's work; what goes wrong ends it with exit code 1.
 * @param {() => unknown} work
 */
export async function runCommand(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof Problem ? `✗ ${error.message}` : error)
    process.exit(1)
  }
}
