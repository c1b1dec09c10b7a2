import { z } from 'astro/zod';

/** A sentence or two in Markdown. */
const text = z.string().min(1);

/** `content/cheat-sheets/<kind>.yaml`: what one looks up about a kind when it is already understood, on one page. */
export const cheatSheet = z.strictObject({
  /** Id of the lesson that teaches the kind. */
  lesson: z.string().min(1),
  /** What the resource decides, in one sentence. */
  decides: text,
  /** The smallest example that is of use. */
  example: z.string().min(1),
  /** The rest of the mesh in which all is well with it; a second tab, and not printed. */
  beside: z.string().min(1).optional(),
  /** The fields in order of need. */
  fields: z
    .array(
      z.strictObject({
        /** The names on the way to it with dots between, without list indices: `spec.http.match`. */
        field: z.string().min(1),
        says: text,
      }),
    )
    .min(3)
    .max(14),
  /** Which resource, which rule, which value wins. */
  precedence: z.array(text).min(1).max(6),
  traps: z
    .array(
      z.strictObject({
        says: text,
        /** The code that tells of it, if one does. */
        code: z.string().optional(),
      }),
    )
    .min(2)
    .max(6),
  /** What to run when it doesn't do what it says. */
  look: z
    .array(z.strictObject({ command: z.string().min(1), says: text }))
    .min(1)
    .max(4),
});

export type CheatSheet = z.infer<typeof cheatSheet>;
