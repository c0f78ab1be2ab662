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
  'Remove what nobody has called since spring',
]

const byType: Record<string, string[]> = {
  service: [
    'Retry calls to {neighbour} after a pause',
    'Give up on {neighbour} after two seconds',
    'Keep the connection to {neighbour} open between requests',
    'Cache answers of {neighbour} for a minute',
    'Answer 409 when somebody else was faster',
    'Count requests by customer in the metrics',
    'Answer with a sentence instead of a stack trace',
  ],
  worker: [
    'Take messages in batches of fifty',
    'Put what cannot be read aside instead of stopping',
    'Handle a message twice without doing the work twice',
    'Wait for {neighbour} before taking the next message',
    'Show in the metrics how old the oldest message is',
    'Finish the current message before stopping',
  ],
  website: [
    'Let everything on the page be reached with the keyboard',
    'Load pictures when they come into view',
    'Show the rest of the page without {neighbour}',
    'Keep what was typed when the session ends',
    'Halve the size of the first page',
    'Say which fields are wrong, beside the fields',
  ],
  library: [
    'Export the types that callers need',
    'Accept a list where one was accepted',
    'Deprecate the old name',
    'Document every option of {name} with an example',
    'Support the next major version of the language',
  ],
  'data-pipeline': [
    'Load yesterday again when it was incomplete',
    'Compare the number of rows with {neighbour}',
    'Partition the largest table by month',
    'Stop when a column changes its type',
  ],
  'mobile-app': [
    'Ask for notifications only after the first purchase',
    'Use larger text when the phone says so',
    'Follow links from mails into the app',
    'Fix the safe area on small screens',
  ],
}

const byTag: Record<string, string[]> = {
  accessibility: ['Read prices out in whole words', 'Raise the contrast of what is disabled'],
  kafka: ['Commit the offset after the work, not before', 'Name the consumer group after the service'],
  postgresql: ['Add an index for the query that the dashboards show', 'Move the backfill out of the migration'],
  'personal-data': ['Stop logging addresses of customers', 'Forget a customer within a day of being asked'],
  pci: ['Mask the card number in errors too', 'Rotate the key that signs the callbacks'],
  'offline-first': ['Keep working when the network goes during a scan', 'Send what was kept once the network is back'],
  mqtt: ['Reconnect with a random pause, so that not all doors do at once', 'Drop readings older than a minute'],
  graphql: ['Limit how deep a query may go', 'Resolve performers in one batch'],
  grpc: ['Send a deadline with every call', 'Keep the old field number reserved'],
  scheduled: ['Do not start while the last run is still going', 'Run an hour later on the night the clocks change'],
  react: ['Use the new buttons of Footlights', 'Render the list only as far as it is seen'],
  wallet: ['Put the door time on the wallet pass', 'Update passes when a performance is moved'],
  search: ['Find titles without their accents', 'Rank what is on tonight first'],
  critical: ['Shed load before the pool is empty', 'Rehearse the on-sale with twice the traffic'],
  python: ['Type the loader from end to end'],
  rust: ['Replace an unwrap with an error that says what to do'],
  kotlin: ['Cancel the coroutine when the caller has gone'],
  go: ['Pass the context down to the driver'],
}

const whys = [
  'Support had four tickets about it last week.',
  'Seen in the logs of the Saturday matinee.',
  'Asked for by the box office in Harbour Street.',
  'It took two of us an hour to find.',
  'Measured before and after: 420 ms, 180 ms.',
]

/** What a commit to the repository may say: a title, and sometimes why. */
export function messageFor({ type, tags, title, neighbours }: Repository, random: Random): string {
  const fitting = [...(byType[type] ?? []), ...tags.flatMap((tag) => byTag[tag] ?? [])]
  const possible = [...fitting, ...fitting, ...anywhere].filter(
    (text) => neighbours.length > 0 || !text.includes('{neighbour}'),
  )
  const subject = random.pick(possible).replace('{name}', title).replace('{neighbour}', random.pick(neighbours))
  return random.chance(0.3) ? `${subject}\n\n${random.pick(whys)}` : subject
}

/** `Cache answers of Orders for a minute` gives `cache-answers-of-orders-for`. */
export const branchFor = (message: string) =>
  (message.split('\n')[0] ?? '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .split('-')
    .slice(0, 5)
    .join('-')
