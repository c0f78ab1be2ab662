import type { IconName } from '../content/icons'

const kindIcons = new Map<string, IconName>(
  Object.entries({
    component: 'component',
    api: 'api',
    resource: 'resource',
    system: 'system',
    domain: 'domain',
    group: 'group',
    user: 'user',
    location: 'location',
    template: 'template',
  }),
)

/** Name of the icon of a kind, in any case; a box for a kind that says nothing of its icon. */
export const iconOfKind = (kind: string): IconName => kindIcons.get(kind.toLowerCase()) ?? 'box'
