import { createHmac } from 'node:crypto'
import { restApi } from '../catalog/Measurement'
import type { RunningCatalog } from '../catalog/RunningCatalog'
import type { OrganisationServer } from '../organisation/serveOrganisation'

const word = 'zirconium'

/** Pushes a new title of one entity. Gives the milliseconds from the webhook until page, list and search show it. */
export async function measureChange({ url, ask }: RunningCatalog, organisation: OrganisationServer): Promise<number> {
  const { path, kind, name } = changeOne(organisation.files)
  const since = performance.now()
  await push(url, organisation, path)
  for (;;) {
    const shown = await Promise.all([
      ask(`${restApi}/describe/${kind}/default/${name}`),
      ask(`${restApi}/list?text=${word}`),
      ask(`/api/search/query?term=${word}`),
    ])
    const milliseconds = performance.now() - since
    if (shown.every((answer) => JSON.stringify(answer).includes(`"${word}"`))) return milliseconds
    if (milliseconds > 60_000) throw new Error(`${name} has not changed within a minute.`)
  }
}

function changeOne(files: Map<string, string>) {
  const [path, text] = [...files][Math.floor(files.size / 2)] as [string, string]
  const [, kind, name] = /kind: (Component)\nmetadata:\n {2}name: (\S+)/.exec(text) ?? []
  const changed = text.replace(`name: ${name}\n`, `name: ${name}\n  title: ${word}\n`)
  files.set(path, changed.replace(/\n {2}title: (?!zirc).*/, ''))
  return { path, kind, name }
}

/** What Gitea sends when somebody pushes one commit that changes one file. */
async function push(url: string, { repository }: OrganisationServer, path: string): Promise<void> {
  const body = JSON.stringify({
    ref: 'refs/heads/main',
    before: 'a'.repeat(40),
    after: 'b'.repeat(40),
    commits: [{ id: 'b'.repeat(40), message: 'Change a title', added: [], removed: [], modified: [path] }],
    total_commits: 1,
    repository: { html_url: repository, default_branch: 'main' },
  })
  const answer = await fetch(`${url}${restApi}/webhooks/gitea`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-gitea-event': 'push',
      'x-gitea-signature': createHmac('sha256', 'benchmark').update(body).digest('hex'),
    },
    body,
  })
  if (answer.status !== 202) throw new Error(`The webhook was answered ${answer.status}: ${await answer.text()}`)
}
