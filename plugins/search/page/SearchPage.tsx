import { usePageTitle } from '@callboard/plugin-api/frontend'
import { Page, SearchInput, useTypedText } from '@callboard/ui'
import { HowToSearch } from './HowToSearch'
import { Results } from './Results'
import styles from './SearchPage.module.css'
import { useRenderersAhead } from './useRenderersAhead'
import { useSearchState } from './useSearchState'

/** `/search?q=…&type=…`: everything that is found, with what was typed and chosen in the address. */
export default function SearchPage() {
  const { state, show } = useSearchState()
  const [text, setText] = useTypedText(state.text, (text) => show({ ...state, text }))
  usePageTitle(state.text, 'Search')
  useRenderersAhead()
  return (
    <Page title="Search">
      <search className={styles.field}>
        <SearchInput
          label="Search everything"
          placeholder="A name, part of a name, words of a description…"
          value={text}
          onChange={setText}
          autoFocus
        />
      </search>
      {state.text ? <Results state={state} /> : <HowToSearch />}
    </Page>
  )
}
