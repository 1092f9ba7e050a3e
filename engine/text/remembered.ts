/**
 * The function with its answers kept: at most so many, then all are forgotten at once. For words of a text, of which the
 * same few are asked about again and again.
 */
export function remembered<Answer>(most: number, make: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    if (answers.size >= most) answers.clear()
    const answer = make(text)
    answers.set(text, answer)
    return answer
  }
}
