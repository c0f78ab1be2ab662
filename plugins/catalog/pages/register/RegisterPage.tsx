import { useRefusal } from '@callboard/plugin-api/frontend'
import { CodeInText, Page } from '@callboard/ui'
import { useSearchParams } from 'react-router'
import { Notice } from '../../components/Notice'
import { catalog } from '../../plugin'
import { RegisterHelp } from './RegisterHelp'
import styles from './RegisterPage.module.css'
import { Registration } from './Registration'
import { TargetForm } from './TargetForm'
import { targetProblem } from './targetProblem'

/** `/catalog/register`: a URL, what registering it would do, and then doing exactly that. The URL stands in the address. */
export default function RegisterPage() {
  const refusal = useRefusal(catalog, 'register')
  return (
    <Page
      title="Register"
      description={
        refusal
          ? 'What the catalog is made of, for those who write the files.'
          : 'Paste the address of a catalog file. You see what would happen before anything is written.'
      }
      breadcrumbs={[{ title: 'Catalog', to: '/catalog' }]}
    >
      <div className={styles.page}>{refusal ? <NotAllowed refusal={refusal} /> : <Registering />}</div>
    </Page>
  )
}

function Registering() {
  const [query, setQuery] = useSearchParams()
  const target = query.get('target') ?? ''
  return (
    <>
      <TargetForm target={target} onPlan={(url) => setQuery({ target: url })} />
      {target && !targetProblem(target) ? <Registration key={target} target={target} /> : <RegisterHelp />}
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
