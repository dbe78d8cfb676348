import * as z from 'zod'
import { lineSchema } from '../../schema.js'

/** `parse-article schema`: JSON Schema, draft 2020-12. */
export function printSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(lineSchema, { target: 'draft-2020-12' }), null, 2)}\n`
}
