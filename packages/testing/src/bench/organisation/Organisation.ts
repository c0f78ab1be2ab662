import { areas, roles } from './words'

export type Kind = 'Component' | 'API' | 'Resource' | 'System' | 'Domain' | 'Group' | 'User'

/** How many of each hundred entities are of which kind, as in organisations whose catalogs are public. */
const shares: Record<Kind, number> = {
  Component: 70,
  API: 12,
  Resource: 8,
  System: 4,
  Domain: 1,
  Group: 3,
  User: 2,
}

/** Kinds of a hundred entities in a row: every file has some of each, as files of real teams do. */
const hundred = Object.entries(shares)
  .flatMap(([kind, share]) =>
    Array.from({ length: share }, (_, index) => ({ kind: kind as Kind, place: (index + 0.5) / share })),
  )
  .sort((one, other) => one.place - other.place)
  .map(({ kind }) => kind)

const withinHundred = hundred.map((kind, index) => hundred.slice(0, index).filter((each) => each === kind).length)

/** Which entity stands at a position of the whole: the nth of its kind. */
export function placeAt(position: number): { kind: Kind; index: number } {
  const kind = hundred[position % 100] as Kind
  return { kind, index: Math.floor(position / 100) * shares[kind] + (withinHundred[position % 100] as number) }
}

/** How many of a kind there are among so many entities, in whole hundreds. */
export const countOf = (kind: Kind, entities: number): number => (entities / 100) * shares[kind]

/** Any number without a factor in common with how many areas there are: each has its turn, and neighbours differ. */
const stride = 61

/** The name of the nth of a kind. Words that people use, and a number only where the words are used up. */
export function nameOf(kind: Kind, index: number): string {
  const area = areas[(index * stride) % areas.length] as string
  const turn = Math.floor(index / areas.length)
  const role = roles[(turn + (index % areas.length) * 5) % roles.length] as string
  const again = Math.floor(turn / roles.length)
  const words = {
    Component: `${area}-${role}`,
    API: `${area}-${role}-api`,
    Resource: `${area}-${role}-data`,
    System: `${area}-${role}s`,
    Domain: `${area}-business-${turn}`,
    Group: `team-${area}-${turn}`,
    User: `user-${index}`,
  }[kind]
  return again > 0 ? `${words}-${again + 1}` : words
}

export const titleOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
