import { GAP } from '@/lib/gap'
import type { Aside } from '../../import'
import { type Element, isElement, type Node } from './tree'

const BLOCK = /^(?:p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|section|article|dd|dt|prompt|contentBody)$/
const MEDIA = /^(?:img|audio|video|object|math|picture|svg|portableCustomInteraction)$/
const PLAIN = /^(?:p|div|br|span|strong|em|b|i|bdi|prompt|contentBody|hottext|itemBody)$/

/** Interactions that stand within a line. */
const INLINE = ['textEntryInteraction', 'inlineChoiceInteraction']
/** What is read elsewhere, or is not for who answers. */
const APART = /(?:Interaction|Block)$|^feedbackInline$|^modalFeedback$/

/** Reads content as lines. `isOurs`: nothing was laid out by hand, so blanks are kept as they are. */
export function lineReader(isOurs: boolean, asides: Set<Aside>) {
  const pieces = (node: Node): string => {
    if ('text' in node) return isOurs ? node.text : node.text.replace(/\s+/g, ' ')
    if (!isElement(node)) return ''
    if (INLINE.includes(node.name)) return GAP
    if (MEDIA.test(node.name)) asides.add('images-left-out')
    else if (APART.test(node.name)) return ''
    else if (!PLAIN.test(node.name)) asides.add('markup-left-out')
    if (node.name === 'br') return '\n'
    const inside = node.children.map(pieces).join('')
    return BLOCK.test(node.name) ? `\u0000${inside}\u0000` : inside
  }
  return (nodes: readonly Node[]): string => {
    const lines = nodes.map(pieces).join('').split('\u0000')
    const kept = isOurs ? lines.filter((line) => line !== '') : lines.map((line) => line.trim()).filter(Boolean)
    return kept.join('\n')
  }
}

export type Lines = ReturnType<typeof lineReader>

/** Whether a block holds nothing but an interaction within a line: a short answer, not a gap. */
export function isGapAlone(block: Element): boolean {
  const told = block.children.filter((child) => isElement(child) || ('text' in child && child.text.trim() !== ''))
  return told.length === 1 && told.every((child) => isElement(child) && INLINE.includes(child.name))
}
