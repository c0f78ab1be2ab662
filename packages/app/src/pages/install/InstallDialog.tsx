import type { PortalError } from '@callboard/plugin-api'
import { usePortal } from '@callboard/plugin-api/frontend'
import { Button, ErrorMessage, Modal, Refusal } from '@callboard/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { pathOfPlugin } from '../plugins/pluginStates'
import { DropZone } from './DropZone'
import styles from './InstallDialog.module.css'
import { PackageFacts } from './PackageFacts'
import { readManifest, type Said } from './readManifest'
import { type Outcome, uploadPackage } from './uploadPackage'

interface InstallDialogProps {
  /** Why the user may not. */
  refusal: string | undefined
  onClose: () => void
}

/** Takes the package of a plugin, shows what it is, and installs it. */
export function InstallDialog({ refusal, onClose }: InstallDialogProps) {
  const [chosen, setChosen] = useState<{ file: File; said: Said | undefined }>()
  const install = useMutation<Outcome, PortalError, File>({ mutationFn: uploadPackage })
  const choose = async (file: File) => {
    install.reset()
    setChosen({ file, said: await readManifest(file) })
  }
  const { data: outcome, error, isPending } = install
  if (outcome) return <Installed outcome={outcome} title={chosen?.said?.title ?? outcome.id} onClose={onClose} />
  return (
    <Modal
      title="Install a plugin"
      opened
      onClose={onClose}
      actions={
        !refusal && (
          <>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              variant="primary"
              icon="upload"
              loading={isPending}
              disabled={!chosen?.said}
              onClick={() => chosen && install.mutate(chosen.file)}
            >
              {chosen?.said ? `Install ${chosen.said.title} ${chosen.said.version}` : 'Install'}
            </Button>
          </>
        )
      }
    >
      {refusal ? (
        <>
          <Refusal>{refusal}</Refusal>
          <p className={styles.hint}>
            They write <code>users: ['*', 'portal.plugins']</code> under <code>permissions</code> in app-config.yaml: it
            is granted by name, because a plugin runs code on the server.
          </p>
        </>
      ) : (
        <div className={styles.content}>
          <p className={styles.hint}>
            Choose what <code>callboard plugin build</code> has made: a file such as <code>notes-1.2.0.tgz</code>. It
            runs on the server, in a thread of its own, and in the browser of everybody: install what you trust.
          </p>
          <DropZone onFile={choose} />
          <div role="status" className={styles.content}>
            {chosen && <Chosen {...chosen} />}
          </div>
          {error && <ErrorMessage title="It was not installed" error={error} />}
        </div>
      )}
    </Modal>
  )
}

function Chosen({ file, said }: { file: File; said: Said | undefined }) {
  const { plugins } = usePortal()
  if (!said)
    return (
      <p className={styles.wrong}>
        {file.name} is no package of a plugin: it has no callboard.json, or is damaged.{' '}
        <code>callboard plugin build</code> makes one.
      </p>
    )
  return <PackageFacts said={said} there={plugins.find(({ id }) => id === said.id)} />
}

function Installed({ outcome, title, onClose }: { outcome: Outcome; title: string; onClose: () => void }) {
  const { id, version, state, error } = outcome
  // A page has the screens that there were when it was opened.
  const open = () => window.location.assign(pathOfPlugin(id))
  return (
    <Modal
      title={state === 'failed' ? `${title} ${version} does not run` : `${title} ${version} is installed`}
      opened
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" onClick={open}>
            Load the portal with it
          </Button>
        </>
      }
    >
      {state === 'failed' ? (
        <ErrorMessage
          title="It is installed, and could not be started"
          error={{ name: 'PluginError', message: error ?? 'The log of the server says why.' }}
          whatToDo="Install a version that works, or remove it; everything else works."
        />
      ) : (
        <p role="status">
          {state === 'disabled'
            ? `It is switched off in the configuration (${id}: false).`
            : 'It runs. Browsers show it when they load the portal again.'}
        </p>
      )}
    </Modal>
  )
}
