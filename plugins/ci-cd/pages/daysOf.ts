import { onFirstUse } from '@callboard/ui'
import type { RecentDeployment } from '../plugin'

export interface Day {
  title: string
  deployments: RecentDeployment[]
}

const dayAndMonth = onFirstUse(
  () => new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }),
)
const withYear = onFirstUse(() => new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }))

/** Deployments, the newest first, by the day that it was where the reader is. */
export function daysOf(deployments: RecentDeployment[], now: Date): Day[] {
  const days: Day[] = []
  for (const deployment of deployments) {
    const title = titleOf(new Date(deployment.queuedAt), now)
    const last = days.at(-1)
    if (last?.title === title) last.deployments.push(deployment)
    else days.push({ title, deployments: [deployment] })
  }
  return days
}

function titleOf(date: Date, now: Date): string {
  if (date.toDateString() === now.toDateString()) return 'Today'
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday'
  return (date.getFullYear() === now.getFullYear() ? dayAndMonth : withYear)().format(date)
}
