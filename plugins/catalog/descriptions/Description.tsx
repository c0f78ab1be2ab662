import { hasMarks, withoutMarks } from '@callboard/catalog-model'
import { useData } from '@callboard/plugin-api/frontend'
import { Prose } from '@callboard/ui'
import { inputOf } from '../pages/entity/useEntityAddress'
import { catalog } from '../plugin'
import styles from './Description.module.css'

interface Props {
  entityRef: string
  text: string
  /** Of what an entity was, only the words are shown. */
  isPast: boolean
}

/** What an entity is, as its file says it: in Markdown, where it is more than a text. */
export function Description({ entityRef, text, isPast }: Props) {
  const isRendered = hasMarks(text) && !isPast
  const { data } = useData(catalog.routes.description, inputOf(entityRef), { enabled: isRendered })
  if (!isRendered || !data) return <span className={styles.text}>{withoutMarks(text)}</span>
  return (
    <div className={styles.prose}>
      <Prose html={data.html} />
    </div>
  )
}
