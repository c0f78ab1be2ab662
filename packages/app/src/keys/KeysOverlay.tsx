import type { KeyGroup } from '@callboard/plugin-api/frontend'
import { Checkbox, Modal, SearchInput, useSingleKeys } from '@callboard/ui'
import { useState } from 'react'
import { waysOf } from './findBinding'
import { KeyStrokes } from './KeyStrokes'
import styles from './KeysOverlay.module.css'

/** From so many on, one looks for a key by its name. */
const many = 18

/** Keys that hold others down and so are never off. */
const combinations: KeyGroup = {
  group: 'Always',
  bindings: [{ keys: 'mod+K', title: 'Search, go to, do' }],
}

/** All keys that work where one is, by what they are for; and the switch that turns them off. */
export function KeysOverlay({ groups, onClose }: { groups: KeyGroup[]; onClose: () => void }) {
  const [text, setText] = useState('')
  const [areOn, setOn] = useSingleKeys()
  const all = [...byName(groups), combinations]
  const isLong = all.reduce((sum, { bindings }) => sum + bindings.length, 0) >= many
  const shown = all.map((each) => ({ ...each, bindings: each.bindings.filter(({ title }) => has(title, text)) }))
  return (
    <Modal title="Keys" opened onClose={onClose} size="large">
      {isLong && <SearchInput label="Find a key" value={text} onChange={setText} />}
      <div className={styles.groups}>
        {shown
          .filter(({ bindings }) => bindings.length > 0)
          .map(({ group, bindings }) => (
            <section key={group} className={styles.group}>
              <h3 className={styles.name}>{group}</h3>
              <dl className={styles.list}>
                {bindings.map((binding) => (
                  <div key={`${binding.title} ${waysOf(binding)}`} className={styles.line}>
                    <dt>{binding.title}</dt>
                    <dd className={styles.keys}>
                      {waysOf(binding).map((keys) => (
                        <KeyStrokes key={keys} keys={keys} />
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
      </div>
      <p role="status">{shown.every(({ bindings }) => bindings.length === 0) && `No key does “${text}”.`}</p>
      <Checkbox
        label="Keys of one character do something"
        description="Switch them off if you speak to your computer, or type beside fields."
        checked={areOn}
        onChange={setOn}
      />
    </Modal>
  )
}

/** Several parts of a page may have keys under one name. */
function byName(groups: KeyGroup[]): KeyGroup[] {
  const names = [...new Set(groups.map(({ group }) => group))]
  return names.map((name) => ({
    group: name,
    bindings: groups.flatMap(({ group, bindings }) => (group === name ? bindings : [])),
  }))
}

const has = (title: string, text: string) => title.toLowerCase().includes(text.trim().toLowerCase())
