import type { Role } from '@/quiz'
import type { ReadBlock } from './document'

/** What stands in a line of its own. Whatever is not here runs on with the text around it. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
)
/** What a reader never sees as text, or sees as a control. */
const SKIPPED = new Set(
  'AUDIO BUTTON CANVAS DIALOG EMBED FORM HEAD IFRAME INPUT MATH NAV NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA TITLE VIDEO'.split(
    ' ',
  ),
)
const ROLES: Readonly<Record<string, Role>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  BLOCKQUOTE: 'quotation',
  FIGCAPTION: 'caption',
}
/** A page nested deeper is no page that somebody wrote. */
const DEEPEST = 200

const ELEMENT = 1
const TEXT = 3

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
}

/**
 * The blocks under an element in reading order, each with the role its nearest marked ancestor gives it. A `br` ends a
 * block, because so many Arabic pages part their paragraphs by it.
 */
export function blocksUnder(root: Element): ReadBlock[] {
  const blocks: ReadBlock[] = []
  let text = ''
  const close = (role: Role) => {
    const whole = text.replace(/\s+/gu, ' ').trim()
    if (whole) blocks.push({ role, text: whole, reason: null })
    text = ''
  }
  const visit = (node: Node, role: Role, depth: number) => {
    if (depth > DEEPEST) return
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) text += child.nodeValue ?? ''
      if (child.nodeType !== ELEMENT) continue
      const element = child as Element
      const name = element.tagName.toUpperCase()
      if (SKIPPED.has(name) || isHidden(element)) continue
      if (name === 'BR') close(role)
      else if (BLOCKS.has(name)) {
        close(role)
        const own = ROLES[name] ?? role
        visit(element, own, depth + 1)
        close(own)
      } else visit(element, role, depth + 1)
    }
  }
  visit(root, 'paragraph', 0)
  close('paragraph')
  return blocks
}
