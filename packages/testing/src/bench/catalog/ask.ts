/**
 * Asks the portal, with a body by POST. On a new connection each time: a busy portal may be about to close one that waited.
 *
 * @throws what it answers instead of 2xx
 */
export async function ask(url: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(url + path, {
    headers: { connection: 'close', 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
