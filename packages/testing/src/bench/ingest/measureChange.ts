import { restApi } from '../catalog/Measurement'
import type { RunningCatalog } from '../catalog/RunningCatalog'
import type { OrganisationServer } from '../organisation/serveOrganisation'

/** Changes the description of one entity and refreshes its file. Gives the milliseconds until page, list and search show it. */
export async function measureChange({ ask }: RunningCatalog, { files, urls }: OrganisationServer): Promise<number> {
  const [path, text] = [...files][Math.floor(files.size / 2)] as [string, string]
  const [, kind = '', name] = /kind: (Component)\nmetadata:\n {2}name: (\S+)/.exec(text) ?? []
  const word = 'zirconium'
  files.set(
    path,
    text.replace(`name: ${name}\n`, `name: ${name}\n  title: ${word}\n`).replace(/\n {2}title: (?!zirc).*/, ''),
  )
  const target = urls.find((url) => url.endsWith(path))
  const locations = (await ask(`${restApi}/locations`)) as Array<{ data: { id: string; target: string } }>
  const id = locations.find(({ data }) => data.target === target)?.data.id
  const since = performance.now()
  await ask(`${restApi}/locations/${id}/refresh`, {})
  const shown = await Promise.all([
    ask(`${restApi}/describe/${kind}/default/${name}`),
    ask(`${restApi}/list?text=${word}`),
    ask(`/api/search/query?term=${word}`),
  ])
  const milliseconds = performance.now() - since
  if (!shown.every((answer) => JSON.stringify(answer).includes(word))) throw new Error(`${name} has not changed.`)
  return milliseconds
}
