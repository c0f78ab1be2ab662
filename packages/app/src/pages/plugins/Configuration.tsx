import type { PluginDetails } from '@callboard/plugin-api'
import { Card, CopyButton } from '@callboard/ui'
import styles from './Plugins.module.css'

/** The section of a plugin as all files and the environment together make it, with where each value is from. */
export function Configuration({ id, lines }: { id: string; lines: PluginDetails['config'] }) {
  if (lines.length === 0)
    return (
      <Card title="Configuration">
        <p className={styles.none}>
          Nothing is set below <code>{id}</code>: its defaults apply.
        </p>
      </Card>
    )
  const yaml = [`${id}:`, ...lines.map(({ text }) => `  ${text}`)].join('\n')
  return (
    <Card title="Configuration" actions={<CopyButton text={yaml} label="Copy the configuration" />}>
      <ul className={styles.config} aria-label={`Configuration of ${id}`}>
        {lines.map(({ text, from }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name, and may be alike
          <li key={index}>
            <code>{text}</code>
            {from && <span className={styles.from}>{from}</span>}
          </li>
        ))}
      </ul>
      <p className={styles.none}>What is not set has its default. [hidden] stands for what may be a secret.</p>
    </Card>
  )
}
