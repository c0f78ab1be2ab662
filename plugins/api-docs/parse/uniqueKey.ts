/** A key for links: what it is called, without what an address would have to escape, and unlike those taken before. */
export function uniqueKey(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[^\p{L}\p{N}._]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 120) || 'operation'
  let key = plain
  for (let count = 2; taken.has(key); count++) key = `${plain}-${count}`
  taken.add(key)
  return key
}
