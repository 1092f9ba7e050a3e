// npm run -s password-link -- EMAIL: prints a link that sets a new password for this account, once, within the hour.

import { Failure } from '@/lib/failure'
import { passwordToken } from '@/server/accounts/administration'
import { passwordAddress } from '@/server/accounts/password-mail'
import { closeDatabase } from '@/server/database'

const [email] = process.argv.slice(2)

try {
  if (!email) throw new Failure('invalid')
  const address = passwordAddress(await passwordToken(email))
  console.log(address.startsWith('http') ? address : `${address}   (behind the address of this site)`)
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(email ? `No account has the e-mail ${email}.` : 'Say whose: npm run -s password-link -- teacher@school')
  process.exitCode = 1
} finally {
  await closeDatabase()
}
