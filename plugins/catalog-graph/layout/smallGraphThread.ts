import type { Sketch } from './Layout'
import { placeSmall } from './placeSmall'

self.onmessage = ({ data }: MessageEvent<Sketch>) => self.postMessage(placeSmall(data))
