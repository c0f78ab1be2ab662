import { useRefusal } from '@callboard/plugin-api/frontend'
import { CodeInText, Page } from '@callboard/ui'
import { useLocation, useSearchParams } from 'react-router'
import { Notice } from '../../components/Notice'
import { catalog } from '../../plugin'
import { PastedFile } from './PastedFile'
import { RegisteredLocation } from './RegisteredLocation'
import { RegisterHelp } from './RegisterHelp'
import styles from './RegisterPage.module.css'
import { Registration } from './Registration'
import { TargetForm } from './TargetForm'
import { targetProblem } from './targetProblem'

/** `/catalog/register`: a URL, what registering it would do, and then doing exactly that. The URL stands in the address. */
export default function RegisterPage() {
  const refusal = useRefusal(catalog, 'register')
  const registered = useSearchParams()[0].get('registered')
  return (
    <Page
      title="Register"
      description={
        refusal
          ? 'What the catalog is made of, for those who write the files.'
          : 'Paste the address of a catalog file, or the file itself. You see what would happen before anything is written.'
      }
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
    >
      <div className={styles.page}>
        {registered ? (
          <RegisteredLocation key={registered} id={registered} />
        ) : refusal ? (
          <NotAllowed refusal={refusal} />
        ) : (
          <Registering />
        )}
      </div>
    </Page>
  )
}

/** A file that was pasted stands in the history beside the address, which it is too long for: back and a reload bring it again. */
function Registering() {
  const [query, setQuery] = useSearchParams()
  const { state } = useLocation()
  const target = query.get('target') ?? ''
  const pasted: string | undefined = state?.pasted
  return (
    <>
      <TargetForm
        target={target}
        onPlan={(url) => setQuery({ target: url })}
        onFile={(text) => setQuery({}, { state: { pasted: text } })}
      />
      {target && !targetProblem(target) ? (
        <Registration key={target} target={target} />
      ) : pasted ? (
        <PastedFile text={pasted} />
      ) : (
        <RegisterHelp />
      )}
    </>
  )
}

const NotAllowed = ({ refusal }: { refusal: string }) => (
  <>
    <Notice tone="info" title="You can look at the catalog, not register files">
      <p>
        <CodeInText>{refusal}</CodeInText> A file can be written all the same, for somebody else to add.
      </p>
    </Notice>
    <RegisterHelp />
  </>
)
