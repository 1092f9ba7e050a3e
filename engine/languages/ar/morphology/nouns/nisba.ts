/**
 * The adjective of a place: مصر → مصري, إيطاليا → إيطالي, القاهرة → قاهري, فرنسا → فرنسي. Irregular ones (يمني of اليمن is
 * regular; صنعاني is not) belong into the table of adjectives.
 */
export function nisbaOf(place: string): string | null {
  const bare = place.replace(/^ال/u, '')
  const base = bare.replace(/(?:يا|ية|اء|[اةى])$/u, '')
  if (base.length < 2 || /[\s_]/u.test(base)) return null
  return base.endsWith('ي') ? base : `${base}ي`
}
