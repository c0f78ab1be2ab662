import { Checkbox } from '@callboard/ui'
import type { RepositoryFacts } from '../../../plugin'
import type { Draft } from './Draft'
import styles from './FileMaker.module.css'
import { apiName } from './fileOf'

interface Props {
  found: RepositoryFacts
  draft: Draft
  onChange: (change: Partial<Draft>) => void
}

/** What else was found, each to be left out: annotations by which plugins know the repository, and its APIs. */
export function FoundParts({ found, draft, onChange }: Props) {
  if (found.annotations.length + found.apis.length === 0) return null
  return (
    <fieldset className={styles.parts}>
      <legend>Also found</legend>
      {found.annotations.map((annotation) => (
        <Checkbox
          key={annotation.name}
          label={`${annotation.name}: ${annotation.value}`}
          description={`From ${annotation.from}`}
          checked={draft.annotations.includes(annotation)}
          onChange={(checked) =>
            onChange({ annotations: kept(found.annotations, draft.annotations, annotation, checked) })
          }
        />
      ))}
      {found.apis.map((api) => (
        <Checkbox
          key={api.path}
          label={`API ${apiName(draft, api)} (${api.type})`}
          description={`From ${api.path}`}
          checked={draft.apis.includes(api)}
          onChange={(checked) => onChange({ apis: kept(found.apis, draft.apis, api, checked) })}
        />
      ))}
      {found.moreApis > 0 && <p>And {found.moreApis.toLocaleString()} more that look like documents of APIs.</p>}
    </fieldset>
  )
}

/** In the order in which they were found, so that the file has one order. */
const kept = <Part,>(all: Part[], before: Part[], part: Part, isKept: boolean) =>
  all.filter((each) => (each === part ? isKept : before.includes(each)))
