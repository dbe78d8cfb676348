import * as z from 'zod'
import { articleSchema } from '../../schema.js'

export function printSchema(): string {
  return JSON.stringify(z.toJSONSchema(articleSchema), null, 2) + '\n'
}
