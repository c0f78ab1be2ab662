import type { Random } from './Random'
import type { Repository } from './Repository'

const anywhere = [
  'Bump the dependencies of {name}',
  'Say in the log which request it was',
  'Drop the feature flag that has been on for a month',
  'Tidy the tests, so that they run in any order',
  'Name the owner of {name} in the runbook',
  'Fail at the start when a setting is missing',
  'Read the timeout from the configuration',
  'Stop logging addresses of customers',
  'Remove what nobody has called since spring',
]

const byType: Record<string, string[]> = {
  service: [
    'Try {neighbour} again with a pause when it does not answer',
    'Answer 409 when somebody else was faster',
    'Give up on {neighbour} after two seconds',
    'Add an index for the query that the dashboards show',
    'Keep the connection to {neighbour} open between requests',
    'Count requests by customer in the metrics',
    'Return the old total as well, until {neighbour} has moved',
    'Refuse an empty basket with a sentence instead of a stack trace',
    'Cache what {neighbour} says for a minute',
  ],
  worker: [
    'Take messages in batches of fifty',
    'Put what cannot be read aside instead of stopping',
    'Do the same message twice without doing it twice',
    'Wait for {neighbour} before taking the next message',
    'Show in the metrics how old the oldest message is',
    'Finish the current message before stopping',
  ],
  website: [
    'Let the seat map be used with the keyboard',
    'Load pictures when they come into view',
    'Say what went wrong when {neighbour} is away',
    'Show prices with fees from the first step',
    'Fix the date of late performances after midnight',
    'Use the new buttons of Footlights',
    'Keep what was typed when the session ends',
    'Halve the size of the first page',
  ],
  library: [
    'Export the types that callers need',
    'Accept a list where one was accepted',
    'Deprecate the old name',
    'Document every option with an example',
    'Support the next major version of the language',
  ],
  'data-pipeline': [
    'Load yesterday again when it was incomplete',
    'Add gift vouchers to the sales model',
    'Check that there are as many rows as {neighbour} says',
    'Partition the largest table by month',
    'Drop personal data after ninety days',
  ],
  'mobile-app': [
    'Open tickets without a connection',
    'Ask for notifications only after the first purchase',
    'Fix the barcode on small screens',
    'Use larger text when the phone says so',
    'Follow links from mails into the app',
  ],
}

const whys = [
  'Support had four tickets about it last week.',
  'Seen in the logs of the Saturday matinee.',
  'Asked for by the box office in Harbour Street.',
  'It took two of us an hour to find.',
  'Measured before and after: 420 ms, 180 ms.',
]

/** What a commit to the repository may say: a title, and sometimes why. */
export function messageFor({ type, title, neighbours }: Repository, random: Random): string {
  const own = (byType[type] ?? anywhere).filter((text) => neighbours.length > 0 || !text.includes('{neighbour}'))
  const text = random.pick(random.chance(0.7) ? own : anywhere)
  const subject = text.replace('{name}', title).replace('{neighbour}', random.pick(neighbours) ?? title)
  return random.chance(0.3) ? `${subject}\n\n${random.pick(whys)}` : subject
}

/** `Cache what Orders says` gives `cache-what-orders-says`. */
export const branchFor = (message: string) =>
  (message.split('\n')[0] ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .slice(0, 5)
    .join('-')
