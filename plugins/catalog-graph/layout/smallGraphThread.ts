import type { SizedSketch } from './inBlocks'
import { placeSmall } from './placeSmall'

self.onmessage = ({ data }: MessageEvent<SizedSketch>) => self.postMessage(placeSmall(data))
