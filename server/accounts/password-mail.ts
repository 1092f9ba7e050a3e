import { createTransport } from 'nodemailer'
import { environment } from '@/lib/environment'

/** Whether links to a new password can be sent; without mail an administrator prints them. */
export function hasMail(): boolean {
  const { SMTP_URL, MAIL_FROM, FAHM_URL } = environment()
  return Boolean(SMTP_URL && MAIL_FROM && FAHM_URL)
}

/** Where a new password is set. The page asks in the browser's language. */
export function passwordAddress(token: string): string {
  return `${environment().FAHM_URL ?? ''}/reset?token=${encodeURIComponent(token)}`
}

/** Both languages in one mail: which of them is read here is not known. */
function letter(address: string): string {
  return [
    'طُلبت كلمة مرور جديدة لهذا البريد في «فَهْم». لاختيارها افتح الرابط خلال ساعة:',
    address,
    'إن لم يأتِ الطلب منك فأهمل هذه الرسالة؛ لم يتغير شيء.',
    '',
    'Somebody asked for a new password for this address in Fahm. To choose it, open the link within an hour:',
    address,
    'If it was not you, ignore this message; nothing has changed.',
  ].join('\n\n')
}

/** Sends the link; where no mail is set up nothing is sent and nothing is logged, for the link is a key. */
export async function sendPasswordLink(to: string, token: string): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = environment()
  if (!hasMail()) return
  const subject = 'كلمة مرور جديدة في فَهْم · A new password for Fahm'
  await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text: letter(passwordAddress(token)) })
}
