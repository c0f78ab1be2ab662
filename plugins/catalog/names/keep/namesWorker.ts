import { answerNames } from './answerNames'

/** Beside the page, which so draws while names are searched; one for all tabs where the browser has shared workers. */
const answer = answerNames()

function serve(port: Pick<MessagePort, 'postMessage' | 'onmessage'>) {
  port.onmessage = async ({ data }) => port.postMessage(await answer(data))
}

if ('onconnect' in globalThis) addEventListener('connect', (event) => (event as MessageEvent).ports.forEach(serve))
else serve(globalThis as unknown as MessagePort)
