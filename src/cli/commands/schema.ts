import * as z from 'zod'
import { articleSchema } from '../../schema.js'

/** `parse-article schema`: JSON Schema, draft 2020-12. */
export function printSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(articleSchema, { target: 'draft-2020-12' }), null, 2)}\n`
}
