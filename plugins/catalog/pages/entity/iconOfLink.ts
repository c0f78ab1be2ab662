import type { EntityLink } from '@callboard/catalog-model'
import { isIconName } from '@callboard/ui'

/** Hosts and words that tell what a link leads to. The first that fits wins. */
const hints: Array<[RegExp, string]> = [
  [/github/i, 'github'],
  [/gitlab/i, 'gitlab'],
  [/slack|teams|chat|channel/i, 'chat'],
  [/grafana|datadog|dashboard|metrics/i, 'dashboard'],
  [/runbook|wiki|confluence|docs?\b|guide/i, 'docs'],
  [/pagerduty|opsgenie|on.?call|alert/i, 'bell'],
  [/\blogs?\b|kibana|loki/i, 'terminal'],
  [/jira|issues?|board|tickets?/i, 'list'],
  [/^mailto:/i, 'email'],
]

/** Name of the icon for a link: the one that it asks for where there is such an icon, else the one that fits its words. */
export function iconOfLink({ icon, title = '', url }: EntityLink): string {
  if (icon && isIconName(icon)) return icon
  return hints.find(([hint]) => hint.test(title) || hint.test(url))?.[1] ?? 'external-link'
}
