import { z } from "zod";

export const noteRef = z.object({ id: z.uuid("notFound") });
export type NoteRef = z.output<typeof noteRef>;

export const collectInput = noteRef.extend({ boardId: z.uuid("notFound").optional() });
