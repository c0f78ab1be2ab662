import { statusLooks } from '../components/statusLooks'
import type { RecentDeployment } from '../plugin'
import { daysOf } from './daysOf'

/** What went out, by day, for a chat or a report. */
export const deploymentsAsMarkdown = (deployments: RecentDeployment[], now: Date): string =>
  daysOf(deployments, now)
    .map(({ title, deployments }) => `**${title}**\n\n${deployments.map(lineOf).join('\n')}\n`)
    .join('\n')

function lineOf({ entities, version, environment, status, kind, actor, commit }: RecentDeployment): string {
  const what = `${entities.map(({ title }) => plain(title)).join(', ')} ${plain(version)} → ${plain(environment)}`
  const remarks = [
    status !== 'succeeded' && statusLooks[status].word.toLowerCase(),
    kind !== 'deployment' && kind,
    actor && `by ${plain(actor)}`,
    commit?.title && plain(commit.title),
  ].filter(Boolean)
  return `- ${what}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`
}

/** Anyone may have written it: what Markdown would read as a link, a heading or a mention of all stays text. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>#|!~@]/g, '\\$&')
