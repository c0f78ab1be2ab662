/** What the list of APIs shows, as its address says it. */
export interface ListState {
  type: string | null
  owner: string | null
  lifecycle: string | null
  text: string
  limit: number
}

const firstPage = 100

export function parseListState(query: URLSearchParams): ListState {
  const limit = Number(query.get('limit'))
  return {
    type: query.get('type'),
    owner: query.get('owner'),
    lifecycle: query.get('lifecycle'),
    text: query.get('text') ?? '',
    limit: Number.isInteger(limit) && limit > firstPage ? Math.min(limit, 1000) : firstPage,
  }
}

/** The query of an address that shows it, without what is so anyway. */
export function listQuery({ limit, ...state }: ListState): string {
  const given = Object.entries(state).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return new URLSearchParams([...given, ...(limit > firstPage ? [['limit', String(limit)]] : [])]).toString()
}

/** What the list route takes for a state. */
export const listInput = ({ type, owner, lifecycle, text, limit }: ListState) => ({
  ...(type && { type }),
  ...(owner && { owner }),
  ...(lifecycle && { lifecycle }),
  ...(text && { text }),
  limit,
})

export const isNarrowed = ({ type, owner, lifecycle, text }: ListState) => Boolean(type || owner || lifecycle || text)
