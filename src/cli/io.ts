/** What the command needs of the process; `process` itself is one, tests bring their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean; destroy(): unknown }
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  once(event: 'SIGINT', listener: () => void): unknown
}

export interface Output {
  readonly isTTY?: boolean
  write(text: string, done?: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** 0 done, 2 could not do what was asked, 130 interrupted. */
export type ExitCode = 0 | 2 | 130
