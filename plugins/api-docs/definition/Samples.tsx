import { CodeBlock, Select } from '@callboard/ui'
import { useState } from 'react'
import type { Example } from '../plugin'
import { Description } from './Description'
import styles from './Samples.module.css'

/** Longer ones scroll inside. */
const maxHeight = 420

/** The request as a command to paste. */
export function RequestSample({ curl }: { curl: string }) {
  return <CodeBlock title="curl" code={curl} maxHeight={maxHeight} />
}

/** How something looks, with a choice where there are several examples. */
export function Samples({ title, examples }: { title: string; examples: Example[] }) {
  const [chosen, setChosen] = useState('0')
  const example = examples[Number(chosen)] ?? examples[0]
  if (!example) return null
  return (
    <div className={styles.samples}>
      {examples.length > 1 && (
        <Select
          label={`Example of the ${title.toLowerCase()}`}
          hideLabel
          options={examples.map(({ name }, index) => ({ value: String(index), label: name }))}
          value={chosen}
          onChange={(value) => setChosen(value ?? '0')}
        />
      )}
      <Description html={example.description} small />
      <CodeBlock
        title={`${title}${example.isGenerated ? ', made up from the schema' : ''}`}
        code={example.text}
        html={example.html}
        maxHeight={maxHeight}
      />
    </div>
  )
}
