import { InputError } from '../errors.js'
import { decode, type Decoded } from './decode.js'
import { controlShare, isHtml, mostControls, nameBinary } from './formats.js'

/** The text of a dump; an InputError says what it is instead. */
export function readText(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const name = nameBinary(bytes)
  if (name) throw new InputError('binary', `is ${name}; expected plain text`)
  const decoded = decodeOrRefuse(bytes, encoding)
  if (!decoded.text) throw new InputError('empty', `is empty (${bytes.length} bytes); expected the text of a news page`)
  refuseControls(decoded.text)
  if (isHtml(decoded.text)) throw new InputError('html', 'is HTML; expected plain text: open it in a browser and copy what it shows')
  return decoded
}

/** Bytes of no encoding are rather no text at all where many of them are controls. */
function decodeOrRefuse(bytes: Uint8Array, encoding: string | undefined): Decoded {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    refuseControls(bytes)
    throw error
  }
}

function refuseControls(codes: string | Uint8Array): void {
  const share = controlShare(codes)
  if (share <= mostControls) return
  throw new InputError('binary', `is binary (${Math.round(share * 100)} % control characters); expected plain text`)
}
