// npm run -s sample-class -- EMAIL: makes the sample class of one teacher, or finds it, and prints where it stands.

import { messages } from '@/i18n/messages'
import { Failure } from '@/lib/failure'
import { closeDatabase, database } from '@/server/database'
import { seedLibrary } from '@/server/library'
import { makeSampleClass } from '@/server/sample-class'

const [email = ''] = process.argv.slice(2)

try {
  await seedLibrary()
  const user = await (await database()).user.findUnique({ where: { email } })
  if (!user) throw new Failure('invalid')
  const account = { userId: user.id, email, role: user.role === 'administrator' ? 'administrator' : 'teacher' } as const
  const { name, mark, reason } = messages.ar.results.sample
  const viewer = { learnerId: user.learnerId, name: user.name, account }
  const { id } = await makeSampleClass(viewer, { className: name, mark, reason })
  console.log(`/ar/classes/${id}   (behind the address of this site)`)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(
    error.key === 'invalid'
      ? 'Say whose: npm run -s sample-class -- teacher@school (an account that is there)'
      : 'The library has none of the articles that the sample class answers on.',
  )
  process.exitCode = 1
} finally {
  await closeDatabase()
}
