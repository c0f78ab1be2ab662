/** Asks the portal, with a body by POST. @throws what it answers instead of 2xx */
export async function ask(url: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(url + path, {
    ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
