/** Copies a text and gives what to say of that. The clipboard is missing where the portal is served without https from another host. */
export async function copyText(
  text: string,
  what = text,
): Promise<[message: string, said: { outcome: 'done' | 'failed' }]> {
  try {
    await navigator.clipboard.writeText(text)
    return [`Copied ${what}`, { outcome: 'done' }]
  } catch {
    return [`Could not copy ${what}`, { outcome: 'failed' }]
  }
}
