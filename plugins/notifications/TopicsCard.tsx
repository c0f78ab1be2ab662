import { useAction, useData, usePortal } from '@callboard/plugin-api/frontend'
import { Checkbox, ErrorMessage, QueryView } from '@callboard/ui'
import styles from './Notifications.module.css'
import { notifications } from './plugin'
import type { Settings } from './shapes'

/** What one wants to be told, by who tells it and what of. What one was never told of cannot be chosen yet. */
export default function TopicsCard() {
  const query = useData(notifications.routes.settings, {})
  const save = useAction(notifications.routes.choose)
  const { plugins } = usePortal()
  const titleOf = (id: string) => plugins.find((plugin) => plugin.id === id)?.title ?? id
  return (
    <QueryView query={query}>
      {({ channels: [channel] }) => {
        const { id = 'Web', origins = [] } = channel ?? {}
        const choose = (origin: Origin) =>
          save.mutate({ channels: [{ id, origins: origins.map((one) => (one.id === origin.id ? origin : one)) }] })
        return (
          <div className={styles.choices}>
            {origins.length === 0 && <p className={styles.description}>Nobody has told you anything yet.</p>}
            {origins.map((origin) => (
              <OriginChoices key={origin.id} origin={origin} title={titleOf(origin.id)} choose={choose} />
            ))}
            {save.error && <ErrorMessage error={save.error} />}
          </div>
        )
      }}
    </QueryView>
  )
}

type Origin = Settings['channels'][number]['origins'][number]

interface OriginChoicesProps {
  origin: Origin
  title: string
  choose: (origin: Origin) => void
}

function OriginChoices({ origin, title, choose }: OriginChoicesProps) {
  const { enabled, topics } = origin
  const set = (id: string, enabled: boolean) =>
    choose({ ...origin, topics: topics.map((topic) => (topic.id === id ? { id, enabled } : topic)) })
  return (
    <div className={styles.choices}>
      <Checkbox label={title} checked={enabled} onChange={(enabled) => choose({ ...origin, enabled })} />
      {enabled && (
        <div className={styles.topics}>
          {topics.map(({ id, enabled }) => (
            <Checkbox key={id} label={id} checked={enabled} onChange={(enabled) => set(id, enabled)} />
          ))}
        </div>
      )}
    </div>
  )
}
