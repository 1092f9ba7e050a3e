import { createTransport } from 'nodemailer'
import { environment } from '@/lib/environment'
import { hasMail } from '../accounts/password-mail'

interface Warning {
  readonly to: string
  readonly className: string
  readonly classId: string
  readonly on: Date
}

/** Both languages in one mail: which of them is read here is not known. */
function letter({ className, classId, on }: Warning): string {
  const day = on.toISOString().slice(0, 10)
  const address = (locale: string) => `${environment().FAHM_URL ?? ''}/${locale}/classes/${classId}/data`
  return [
    `سيُمحى الصف «${className}» بكل ما فيه من أسماء وإجابات ونتائج في ${day}، كما حُدّد في مدة الاحتفاظ به.`,
    'لإبقائه أو لتنزيل نسخة كاملة منه قبل ذلك:',
    address('ar'),
    `The class “${className}” will be erased on ${day}, with all its names, answers and results, as its retention is set.`,
    'To keep it, or to download everything of it before that:',
    address('en'),
  ].join('\n\n')
}

/** Tells a teacher that a class will be erased; where no mail is set up, the pages alone say so. */
export async function mailWarning(warning: Warning): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (!hasMail()) return
  const subject = 'صف سيُمحى من فَهْم · A class will be erased from Fahm'
  await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to: warning.to, subject, text: letter(warning) })
}
