import { useUser } from '@callboard/plugin-api/frontend'
import { Button, Card, Row, Rows, readPreference, useNotify, usePreferenceNames, writePreference } from '@callboard/ui'
import { inBrief } from '../inBrief'
import { RecentRow } from './RecentRow'
import styles from './RememberedCard.module.css'

/** Everything that was chosen, here or along the way, and how to have it forgotten. */
export function RememberedCard() {
  const { isGuest } = useUser()
  const names = usePreferenceNames()
  const forget = useForget()
  return (
    <Card
      title="What is remembered"
      actions={
        names.length > 0 && (
          <Button size="small" onClick={() => forget(names, 'Every choice is forgotten.')}>
            Forget all choices
          </Button>
        )
      }
    >
      <p className={styles.where}>
        {isGuest
          ? 'In this browser, for whoever uses it.'
          : 'In the portal, for you alone, wherever you sign in. What you looked at is in this browser only.'}
      </p>
      <Rows label="What is remembered" inset>
        <RecentRow />
        {names.map((name) => (
          <Row key={name} name={<code>{name}</code>} description={inBrief(readPreference<unknown>(name, null))}>
            <Button size="small" variant="subtle" onClick={() => forget([name], `${name} is forgotten.`)}>
              Forget
            </Button>
          </Row>
        ))}
      </Rows>
    </Card>
  )
}

/** Forgets choices, and can bring them back as they were. */
function useForget() {
  const notify = useNotify()
  return (names: string[], message: string) => {
    const before = names.map((name) => [name, readPreference<unknown>(name, null)] as const)
    for (const name of names) writePreference(name, undefined)
    const undo = () => {
      for (const [name, value] of before) writePreference(name, value)
    }
    notify(message, { undo })
  }
}
