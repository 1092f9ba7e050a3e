// Forms as a browser without a script finds and sends them: fields as they stand, server actions included.
import { parseHTML } from 'linkedom'

export interface PageForm {
  /** The page it stands on, as a path. */
  readonly page: string
  readonly method: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

function fieldsOf(form: Element): (readonly [string, string])[] {
  return [...form.querySelectorAll('input[name], select[name], textarea[name], button[name]')].flatMap((field) => {
    const name = field.getAttribute('name') ?? ''
    const type = field.getAttribute('type')
    if ((type === 'radio' || type === 'checkbox') && !field.hasAttribute('checked')) return []
    if (type === 'file') return []
    if (field.tagName === 'TEXTAREA') return [[name, field.textContent ?? ''] as const]
    if (field.tagName === 'SELECT') {
      const chosen = field.querySelector('option[selected]') ?? field.querySelector('option')
      return [[name, chosen?.getAttribute('value') ?? ''] as const]
    }
    return [[name, field.getAttribute('value') ?? ''] as const]
  })
}

/** The forms of a page that change something. */
export function formsOf(html: string, page: string): PageForm[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('form')]
    .map((form) => ({ page, method: (form.getAttribute('method') ?? 'get').toLowerCase(), fields: fieldsOf(form) }))
    .filter(({ method }) => method === 'post')
}

/** Sends a form as it stands, but for the fields given here. */
export function sendForm(
  url: string,
  { page, fields }: PageForm,
  cookie: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of fields) if (!(name in typed)) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) body.append(name, value)
  return fetch(`${url}${page}`, { method: 'POST', body, headers: { cookie, origin: url }, redirect: 'manual' })
}
