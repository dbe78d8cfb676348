import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { InputError } from '../errors.js'
import { codeOf } from '../write.js'

/** Reads a file whole; a missing, unreadable or too large one is an InputError, and so is a folder. */
export async function readFile(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = openFile(path)
  try {
    const status = fstatSync(file)
    if (status.size > maxBytes) throw tooLarge(maxBytes)
    return status.isFile() ? readFileSync(file) : await readStream(readChunks(file), maxBytes)
  } catch (error) {
    throw asInputError(error)
  } finally {
    closeSync(file)
  }
}

/** Reads a stream whole, or as much of it as shows that it is too large. */
export async function readStream(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of chunks) {
      length += chunk.length
      if (length > maxBytes) throw tooLarge(maxBytes)
      read.push(chunk)
    }
  } catch (error) {
    throw asInputError(error)
  }
  return Buffer.concat(read)
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw asInputError(error)
  }
}

/** A pipe or a device, which has no size: `<(pdftotext page.pdf -)`; a folder fails at the first read. */
function* readChunks(file: number): Generator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536)
    const length = readSync(file, chunk)
    if (!length) return
    yield chunk.subarray(0, length)
  }
}

function tooLarge(maxBytes: number): InputError {
  return new InputError('too-large', `is larger than ${maxBytes} bytes; expected a smaller file, or a higher --max-bytes`)
}

function asInputError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('not-found', 'no such file; expected the path of a text file')
  if (code === 'EISDIR') return new InputError('is-folder', 'is a folder; expected a file')
  return new InputError('unreadable', `cannot be read (${code ?? String(error)}); expected a file that can`)
}
