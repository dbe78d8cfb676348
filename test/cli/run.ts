import { EventEmitter } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import type { ExitCode, Io } from '../../src/cli/io.js'
import { main } from '../../src/cli/main.js'

interface World {
  /** What a pipe brings on standard input; a terminal where it is absent. */
  readonly stdin?: string | Uint8Array | Readable
  readonly stdoutIsTTY?: boolean
  readonly stderrIsTTY?: boolean
  readonly env?: Io['env']
}

export interface Result {
  readonly exitCode: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in process, in a world of its own. */
export async function run(argv: readonly string[], world: World = {}): Promise<Result> {
  const { io, stdout, stderr } = createWorld(world)
  const exitCode = await main(argv, io)
  return { exitCode, stdout: stdout.text, stderr: stderr.text }
}

export function createWorld({ stdin, stdoutIsTTY = false, stderrIsTTY = false, env = {} }: World) {
  const stdout = new Recorder(stdoutIsTTY)
  const stderr = new Recorder(stderrIsTTY)
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)])
  const io = Object.assign(new EventEmitter(), { stdin: Object.assign(input, { isTTY: stdin === undefined }), stdout, stderr, env })
  return { io: io satisfies Io, stdout, stderr }
}

class Recorder extends Writable {
  text = ''

  constructor(readonly isTTY: boolean) {
    super({ decodeStrings: false })
  }

  override _write(chunk: string, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk
    done()
  }
}

const folder = mkdtempSync(join(tmpdir(), 'parse-article-test-'))

/** Writes a file for one test and gives its path. */
export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** A dump of a few lines, for tests that are about its way through the command. */
export const dump = `افتتاح مكتبة عامة جديدة في المدينة القديمة

قال رئيس البلدية سامي حداد إن "المكتبة ستفتح أبوابها للجميع"، مضيفاً أن الدخول إليها سيكون بالمجان.

وأوضح أن المبنى كان في الماضي محطة للقطارات، وأن العمل فيه استمر ثلاث سنوات على الأقل.
`
